import { documentFileRoutes } from './contracts/document-files.ts';
import { documentRoutes } from './contracts/documents.ts';
import { emailRoutes } from './contracts/emails.ts';
import { organizationRoutes } from './contracts/organization.ts';
import { serviceRoutes } from './contracts/service.ts';
import { supplierRoutes } from './contracts/suppliers.ts';
import { uploadRoutes } from './contracts/uploads.ts';

/**
 * Every route of the API. A route is an entry under `contracts/` and a file under `functions/api/routes/`. What it answers is
 * under `answers/`: times are UTC instants, amounts decimal strings, boxes 0..1 from the top left.
 */
export const contract = {
  ...documentRoutes,
  ...documentFileRoutes,
  ...uploadRoutes,
  ...emailRoutes,
  ...supplierRoutes,
  ...organizationRoutes,
  ...serviceRoutes,
};

export type Contract = typeof contract;
export type RouteName = keyof Contract;
