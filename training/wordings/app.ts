import { plainAccountsAndWages } from './app/accounts-and-wages.ts';
import { plainDeliveriesAndRefunds } from './app/deliveries-and-refunds.ts';
import { plainInvoices } from './app/invoices.ts';
import { plainInvoicesAbroad } from './app/invoices-abroad.ts';
import { plainOdds } from './app/odds-and-ends.ts';
import { plainOddsAbroad } from './app/odds-and-ends-abroad.ts';
import { plainOfficialPapers } from './app/official-papers.ts';
import { plainOrderConfirmations } from './app/order-confirmations.ts';
import { plainPersonsAndFigures } from './app/persons-and-figures.ts';
import { plainPurchaseOrders } from './app/purchase-orders.ts';
import { plainQuotes } from './app/quotes.ts';
import { plainReceipts } from './app/receipts.ts';

/** Pages of few words, as small software, spreadsheets and course projects make them, in many languages. */
export const plainWordings = [
  plainInvoices,
  plainInvoicesAbroad,
  plainQuotes,
  plainReceipts,
  plainPurchaseOrders,
  plainOrderConfirmations,
  plainDeliveriesAndRefunds,
  plainAccountsAndWages,
  plainOfficialPapers,
  plainPersonsAndFigures,
  plainOdds,
  plainOddsAbroad,
];
