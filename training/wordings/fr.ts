import { frenchContracts } from './fr-contracts.ts';
import { frenchDeliveries } from './fr-deliveries.ts';
import { frenchInvoices } from './fr-invoices.ts';
import { frenchInvoicesOfServices } from './fr-invoices-of-services.ts';
import { frenchOffers } from './fr-offers.ts';
import { frenchOrders } from './fr-orders.ts';
import { frenchReceipts } from './fr-receipts.ts';

/** Papers as issuers of many trades write them in French. */
export const frenchWordings = [
  frenchInvoices,
  frenchInvoicesOfServices,
  frenchOffers,
  frenchOrders,
  frenchDeliveries,
  frenchReceipts,
  frenchContracts,
];
