import * as z from 'zod';
import { SupplierId } from '../../../events/ids.ts';
import { SupplierDetail, SupplierList } from '../answers/suppliers.ts';
import { cursor, pageSize } from '../query.ts';
import { json, noBody, nothing, type RouteContract } from '../route.ts';

/** Who documents come from. */
export const supplierRoutes = {
  listSuppliers: {
    method: 'GET',
    path: '/api/suppliers',
    summary: 'Suppliers by name; `q` is the beginning of words of a name, or a VAT id, SIREN, SIRET or IBAN',
    access: 'documents:read',
    params: nothing,
    query: z.object({ q: z.string().max(200).optional(), limit: pageSize, cursor }),
    body: noBody,
    status: 200,
    answer: json(SupplierList),
  },
  getSupplier: {
    method: 'GET',
    path: '/api/suppliers/{supplierId}',
    summary: 'One supplier with its accounts, senders, latest documents and history',
    access: 'documents:read',
    params: z.object({ supplierId: SupplierId }),
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(SupplierDetail),
  },
} as const satisfies Record<string, RouteContract>;
