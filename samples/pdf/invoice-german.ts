import { cityLine } from '../companies.ts';
import { dottedDate } from '../dates.ts';
import { groupedByFour } from '../identifiers.ts';
import { germanAmount } from '../money.ts';
import { paymentTruth, type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, put, renderPdf, rule, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 70;
const WIDTH = A4.width - LEFT - 56;

/** A German Rechnung on a DIN 5008 letter: window address, fold marks, three-column foot. */
export async function germanInvoice(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const body = await renderPdf(
    {
      title: `Rechnung ${sale.number}`,
      author: seller.name,
      created: sale.issueDate,
      producer: 'Warenwirtschaft 9',
    },
    (sheet) => {
      put(sheet, seller.name, LEFT, 40, { font: BOLD, size: 18, color: seller.color });
      put(sheet, 'Möbelbeschläge seit 1927', LEFT, 63, { size: 9, color: '#555555' });
      for (const mark of [297, 421, 595]) rule(sheet, 12, mark, 10, '#999999', 0.4);
      put(sheet, `${seller.name} · ${seller.address.street} · ${cityLine(seller.address)}`, LEFT, 128, {
        size: 6.5,
      });
      rule(sheet, LEFT, 138, 190, '#999999', 0.4);
      stack(
        sheet,
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          `${buyer.address.postcode} ${buyer.address.city}`,
          'FRANKREICH',
        ],
        LEFT,
        146,
        { size: 10.5 },
      );
      const labels = [
        'Rechnungsnummer:',
        'Rechnungsdatum:',
        'Kundennummer:',
        'Ihre Bestellung:',
        'Lieferdatum:',
      ];
      const values = [
        sale.number,
        dottedDate(sale.issueDate),
        sale.customerNumber,
        sale.orderReference,
        dottedDate(sale.issueDate),
      ];
      stack(sheet, labels, 370, 146, { size: 9 });
      stack(sheet, values, 460, 146, { size: 9 });
      put(sheet, 'Rechnung', LEFT, 268, { font: BOLD, size: 16 });
      stack(
        sheet,
        ['Sehr geehrte Damen und Herren,', 'wir danken für Ihren Auftrag und berechnen Ihnen wie folgt:'],
        LEFT,
        296,
        { size: 10 },
      );
      const end = drawTable(sheet, {
        x: LEFT - 4,
        y: 334,
        columns: [
          { title: 'Pos.', width: 30, align: 'right' },
          { title: 'Artikel', width: 56 },
          { title: 'Bezeichnung', width: 164 },
          { title: 'Menge', width: 56, align: 'right' },
          { title: 'Einzelpreis', width: 70, align: 'right' },
          { title: 'Gesamt EUR', width: WIDTH + 8 - 376, align: 'right' },
        ],
        rows: sale.lines.map((line, index) => [
          String(index + 1),
          line.reference,
          line.description,
          `${line.quantity} ${line.unit}`,
          germanAmount(line.unitPrice),
          germanAmount(line.totalNet),
        ]),
        rules: 'rows',
        lineColor: '#777777',
        size: 9,
      });
      let y = end + 12;
      const total = (label: string, cents: number, font = 'Helvetica'): void => {
        put(sheet, label, 300, y, { size: 10, font });
        put(sheet, `${germanAmount(cents)} EUR`, LEFT, y, { size: 10, font, align: 'right', width: WIDTH });
        y += 17;
      };
      total('Nettobetrag', sale.totalNet);
      for (const share of sale.taxes) total(`zzgl. ${share.rate} % MwSt.`, share.tax);
      rule(sheet, 300, y - 2, A4.width - 56 - 300, '#000000', 1);
      y += 4;
      total('Rechnungsbetrag', sale.totalGross, BOLD);
      stack(
        sheet,
        [
          `Zahlbar ohne Abzug bis zum ${dottedDate(sale.dueDate)}.`,
          `Bitte überweisen Sie den Betrag unter Angabe der Rechnungsnummer ${sale.number}.`,
          '',
          'Mit freundlichen Grüßen',
          seller.name,
        ],
        LEFT,
        y + 24,
        { size: 10 },
      );
      rule(sheet, LEFT, 762, WIDTH, seller.color);
      const foot = { size: 7, color: '#555555' };
      stack(
        sheet,
        [seller.name, seller.address.street, cityLine(seller.address), seller.phone],
        LEFT,
        768,
        foot,
      );
      stack(
        sheet,
        [
          'Geschäftsführer: Uwe Kettner',
          `${seller.registry} ${seller.registrationId}`,
          `USt-IdNr.: ${seller.vatId}`,
        ],
        230,
        768,
        foot,
      );
      stack(
        sheet,
        [seller.bankName, `IBAN ${groupedByFour(seller.iban)}`, `BIC ${seller.bic}`],
        390,
        768,
        foot,
      );
    },
  );
  return {
    fileName: `Rechnung_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('invoice', sale, {
      ...paymentTruth(sale),
      orderReference: sale.orderReference,
      sellerRegistrationId: undefined,
    }),
  };
}
