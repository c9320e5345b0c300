import { longEnglishDate } from '../dates.ts';
import { type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { renderPdf, stack } from './sheet.ts';

/** An English purchase order in Courier, as old ERP systems print them. */
export async function englishPurchaseOrder(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const mono = { font: 'Courier', size: 9 };
  const money = (cents: number): string => (cents / 100).toFixed(2);
  const body = await renderPdf(
    {
      title: `Purchase Order ${sale.number}`,
      author: buyer.name,
      created: sale.issueDate,
      producer: 'SpoolPrint 3',
    },
    (sheet) => {
      const row = (columns: readonly string[]): string => {
        const [a = '', b = '', c = '', d = '', e = ''] = columns;
        return a.padEnd(5) + b.padEnd(42).slice(0, 42) + c.padStart(10) + d.padStart(12) + e.padStart(14);
      };
      stack(
        sheet,
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          `${buyer.address.postcode} ${buyer.address.city}, FRANCE`,
          '',
          `PURCHASE ORDER              No. ${sale.number}`,
          `Date: ${longEnglishDate(sale.issueDate)}`,
          '',
          `To:   ${seller.name}`,
          `      ${seller.address.street}`,
          `      ${seller.address.city} ${seller.address.postcode}`,
          '',
          'Please supply the following goods:',
          '',
          row(['Item', 'Description', 'Qty', 'Price', 'Amount']),
          '-'.repeat(83),
          ...sale.lines.map((line, index) =>
            row([
              String(index + 1),
              line.description,
              String(line.quantity),
              money(line.unitPrice),
              money(line.totalNet),
            ]),
          ),
          '-'.repeat(83),
          row(['', 'Net total', '', sale.currency, money(sale.totalNet)]),
          row(['', 'VAT', '', sale.currency, money(sale.totalTax)]),
          row(['', 'ORDER TOTAL', '', sale.currency, money(sale.totalGross)]),
          '',
          'Delivery: DAP Lyon. Payment: 30 days net. Quote our order number on all papers.',
          '',
          'Authorised by: T. Garrigue, Purchasing',
        ],
        54,
        60,
        mono,
      );
    },
  );
  return {
    fileName: `${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('purchase_order', sale, { sellerVatId: undefined, sellerRegistrationId: undefined }),
  };
}
