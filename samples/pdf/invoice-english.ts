import { longEnglishDate } from '../dates.ts';
import { groupedByFour } from '../identifiers.ts';
import { englishAmount } from '../money.ts';
import { paymentTruth, type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, fill, put, renderPdf, rule, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 50;
const WIDTH = A4.width - 2 * LEFT;

/** A British supplier's invoice: amounts as "£1,234.56" or "€1,234.56", dates in words. */
export async function englishInvoice(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const sign = sale.currency === 'GBP' ? '£' : '€';
  const money = (cents: number): string => sign + englishAmount(cents);
  const body = await renderPdf(
    {
      title: `Invoice ${sale.number}`,
      author: seller.name,
      created: sale.issueDate,
      producer: 'LedgerBook 2025',
    },
    (sheet) => {
      drawMark(sheet, seller.name, seller.color, A4.width - LEFT - 44, 44, 44);
      put(sheet, 'INVOICE', LEFT, 48, { font: BOLD, size: 26, color: seller.color });
      rule(sheet, LEFT, 100, WIDTH, seller.color, 2);
      stack(
        sheet,
        [
          seller.name,
          seller.address.street,
          `${seller.address.city} ${seller.address.postcode}`,
          'United Kingdom',
          seller.phone,
          `accounts@${seller.domain}`,
        ],
        LEFT,
        114,
        { size: 9 },
      );
      const labels = ['Invoice number', 'Invoice date', 'Due date', 'Your order', 'Payment terms'];
      const values = [
        sale.number,
        longEnglishDate(sale.issueDate),
        longEnglishDate(sale.dueDate),
        sale.orderReference,
        'Net 30 days',
      ];
      stack(sheet, labels, 330, 114, { size: 9, color: '#666666' });
      stack(sheet, values, 420, 114, { size: 9, font: BOLD });
      put(sheet, 'Bill to', LEFT, 204, { font: BOLD, size: 9, color: seller.color });
      stack(
        sheet,
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          `${buyer.address.postcode} ${buyer.address.city}`,
          'France',
          `VAT number: ${buyer.vatId}`,
        ],
        LEFT,
        218,
        { size: 9 },
      );
      const end = drawTable(sheet, {
        x: LEFT,
        y: 300,
        columns: [
          { title: 'Item', width: 66 },
          { title: 'Description', width: 188 },
          { title: 'Qty', width: 42, align: 'right' },
          { title: 'Unit price', width: 66, align: 'right' },
          { title: 'VAT', width: 44, align: 'right' },
          { title: 'Amount', width: WIDTH - 406, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          line.reference,
          line.description,
          String(line.quantity),
          englishAmount(line.unitPrice),
          `${line.taxRate}%`,
          englishAmount(line.totalNet),
        ]),
        rules: 'bare',
        headerFill: seller.color,
        headerColor: '#ffffff',
        zebra: '#eef2f6',
        size: 9,
        padding: 6,
      });
      let y = end + 18;
      const total = (label: string, value: string, strong = false): void => {
        if (strong) fill(sheet, 330, y - 5, A4.width - LEFT - 330, 22, '#eef2f6');
        put(sheet, label, 338, y, { size: 10, font: strong ? BOLD : 'Helvetica' });
        put(sheet, value, LEFT, y, {
          size: 10,
          font: strong ? BOLD : 'Helvetica',
          align: 'right',
          width: WIDTH - 6,
        });
        y += 20;
      };
      total('Subtotal', money(sale.totalNet));
      for (const share of sale.taxes) total(`VAT @ ${share.rate}%`, money(share.tax));
      total('Total', money(sale.totalGross));
      total('Amount due', money(sale.totalGross), true);
      put(sheet, 'Payment details', LEFT, y + 26, { font: BOLD, size: 9, color: seller.color });
      stack(
        sheet,
        [
          `Bank: ${seller.bankName}`,
          `IBAN: ${groupedByFour(seller.iban)}`,
          `SWIFT/BIC: ${seller.bic}`,
          `Please quote ${sale.number} with your payment. Thank you for your business.`,
        ],
        LEFT,
        y + 40,
        { size: 9 },
      );
      rule(sheet, LEFT, 786, WIDTH);
      put(
        sheet,
        `${seller.name}. Registered in ${seller.registry}, company no. ${seller.registrationId}. VAT reg. no. ${seller.vatId}`,
        LEFT,
        793,
        { size: 7.5, color: '#777777' },
      );
    },
  );
  return {
    fileName: `Invoice-${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('invoice', sale, {
      ...paymentTruth(sale),
      orderReference: sale.orderReference,
      buyerVatId: buyer.vatId,
    }),
  };
}
