import { plainInvoices } from './app-invoices.ts';
import { plainInvoicesAbroad } from './app-invoices-abroad.ts';
import { plainOrderConfirmations } from './app-order-confirmations.ts';
import { plainPurchaseOrders } from './app-purchase-orders.ts';
import { plainReceipts } from './app-receipts.ts';

/** Pages of few words, as small software, spreadsheets and course projects make them, in many languages. */
export const plainWordings = [
  plainInvoices,
  plainInvoicesAbroad,
  plainReceipts,
  plainPurchaseOrders,
  plainOrderConfirmations,
];
