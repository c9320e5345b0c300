import { cityLine } from '../companies.ts';
import { isoDate, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { frenchAmount, frenchPercent, plainAmount } from '../money.ts';
import type { Sale } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { put, renderPdf } from './sheet.ts';

const COLUMNS = 40;
const WIDTH = 226;

/** A till receipt, 80 mm wide, in the till's own fixed letters; prices include VAT. */
export async function receipt(sale: Sale, hour: string): Promise<Sample> {
  const { seller } = sale;
  const wide = (left: string, right: string): string =>
    left.slice(0, COLUMNS - right.length - 1).padEnd(COLUMNS - right.length) + right;
  const centre = (text: string): string => ' '.repeat(Math.max(0, (COLUMNS - text.length) >> 1)) + text;
  // A till adds up prices with VAT; the last line takes the cents that rounding leaves over.
  const gross = sale.lines.map((line) => Math.round(line.totalNet * (1 + line.taxRate / 100)));
  const rest = sale.totalGross - gross.reduce((total, cents) => total + cents, 0);
  gross[gross.length - 1] = (gross.at(-1) ?? 0) + rest;
  const rows = [
    centre(seller.name.toUpperCase()),
    centre(seller.address.street),
    centre(cityLine(seller.address)),
    centre(`Tel ${seller.phone}`),
    centre(`SIRET ${groupedRegistration(seller.registrationId)}`),
    '',
    wide(`Le ${slashDate(sale.issueDate)} a ${hour}`, `Caisse 2`),
    wide(`Ticket ${sale.number}`, 'Vendeur 07'),
    '-'.repeat(COLUMNS),
    ...sale.lines.flatMap((line, index) => [
      wide(line.description, frenchAmount(gross[index] ?? 0, ' ')),
      ...(line.quantity > 1 ? [`   ${line.quantity} ${line.unit}`] : []),
    ]),
    '-'.repeat(COLUMNS),
    wide('TOTAL TTC', `${frenchAmount(sale.totalGross, ' ')} EUR`),
    wide('Carte bancaire', frenchAmount(sale.totalGross, ' ')),
    '',
    wide('Taux      HT', 'TVA'),
    ...sale.taxes.map((share) =>
      wide(
        `${frenchPercent(share.rate).padEnd(10)}${frenchAmount(share.base, ' ')}`,
        frenchAmount(share.tax, ' '),
      ),
    ),
    '',
    centre(`TVA ${seller.vatId}`),
    centre('MERCI DE VOTRE VISITE'),
    centre('Echange sous 15 jours avec ce ticket'),
  ];
  const body = await renderPdf(
    {
      title: `Ticket ${sale.number}`,
      author: seller.name,
      created: sale.issueDate,
      size: [WIDTH, 40 + rows.length * 13],
      producer: 'Caisse NF 3.1',
    },
    (sheet) => {
      rows.forEach((row, index) => {
        const total = row.startsWith('TOTAL');
        put(sheet, row, 13, 18 + index * 13, { font: total ? 'Courier-Bold' : 'Courier', size: 8.3 });
      });
    },
  );
  return {
    fileName: `ticket_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'receipt',
      fields: {
        sellerName: seller.name,
        sellerAddress: `${seller.address.street}, ${cityLine(seller.address)}`,
        issueDate: isoDate(sale.issueDate),
        totalGross: plainAmount(sale.totalGross),
        currency: 'EUR',
      },
    },
  };
}
