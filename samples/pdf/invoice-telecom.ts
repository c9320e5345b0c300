import { capitalOf, cityLine, sirenOf } from '../companies.ts';
import { addDays, isoDate, longFrenchDate, monthEnd, monthStart, slashDate } from '../dates.ts';
import { groupedByFour, groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount } from '../money.ts';
import { type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import {
  A4,
  BOLD,
  drawMark,
  fill,
  frame,
  paragraph,
  put,
  renderPdf,
  type Sheet,
  shade,
  stack,
} from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 42;
const WIDTH = A4.width - 2 * LEFT;

function drawBand(sheet: Sheet, sale: Sale, pageNumber: number): void {
  fill(sheet, 0, 0, A4.width, 58, sale.seller.color);
  drawMark(sheet, sale.seller.name, shade(sale.seller.color, -0.35), LEFT, 12, 34);
  put(sheet, `${sale.seller.name} Pro`, LEFT + 46, 20, { font: BOLD, size: 16, color: '#ffffff' });
  put(sheet, `page ${pageNumber}/2`, LEFT, 25, { size: 8, color: '#ffffff', align: 'right', width: WIDTH });
}

/** A telecom operator's bill: summary with a big amount on page 1, the detail on page 2, paid by direct debit. */
export async function telecomInvoice(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const debit = addDays(sale.issueDate, 14);
  const body = await renderPdf(
    {
      title: 'Votre facture Hexacom Pro',
      author: seller.name,
      created: sale.issueDate,
      producer: 'Exstream 16.4',
    },
    (sheet) => {
      drawBand(sheet, sale, 1);
      stack(
        sheet,
        [
          `Votre n° client : ${sale.customerNumber}`,
          `Votre n° de facture : ${sale.number}`,
          `Date de facture : ${slashDate(sale.issueDate)}`,
          'Service clients : 1099 (appel gratuit), lun. - sam. 8 h - 20 h',
        ],
        LEFT,
        80,
        { size: 8.5 },
      );
      stack(
        sheet,
        [`${buyer.name} ${buyer.legalForm}`.toUpperCase(), buyer.address.street, cityLine(buyer.address)],
        330,
        128,
        {
          size: 10.5,
        },
      );
      put(sheet, `Votre facture du ${longFrenchDate(sale.issueDate)}`, LEFT, 205, {
        font: BOLD,
        size: 16,
        color: seller.color,
      });
      frame(sheet, LEFT, 238, WIDTH, 92, seller.color);
      put(sheet, 'Montant total TTC', LEFT + 16, 252, { size: 11 });
      put(sheet, euros(sale.totalGross), LEFT + 16, 270, { font: BOLD, size: 28, color: seller.color });
      paragraph(
        sheet,
        `Ce montant sera prélevé le ${slashDate(debit)} sur votre compte bancaire. Vous n'avez rien à faire. Référence unique de mandat : HX${sale.customerNumber.slice(1)}-01.`,
        300,
        256,
        { size: 9, width: 235 },
      );
      put(sheet, 'En résumé', LEFT, 360, { font: BOLD, size: 12 });
      const summary: [string, string][] = [
        ['Abonnements, forfaits et options', frenchAmount(sale.totalNet)],
        ['Consommations hors forfait', '0,00'],
        ['Total HT', frenchAmount(sale.totalNet)],
        ...sale.taxes.map((share): [string, string] => [`TVA à ${share.rate},00 %`, frenchAmount(share.tax)]),
        ['Total TTC à payer', frenchAmount(sale.totalGross)],
      ];
      summary.forEach(([label, value], index) => {
        const style = { size: 10, font: index === summary.length - 1 ? BOLD : 'Helvetica' };
        put(sheet, label, LEFT + 8, 384 + index * 20, style);
        put(sheet, `${value} €`, LEFT, 384 + index * 20, { ...style, align: 'right', width: WIDTH - 8 });
        sheet
          .lineWidth(0.5)
          .dash(1, { space: 2 })
          .moveTo(LEFT, 398 + index * 20)
          .lineTo(LEFT + WIDTH, 398 + index * 20)
          .stroke('#999999')
          .undash();
      });
      fill(sheet, LEFT, 540, WIDTH, 84, '#f4f0f2');
      put(sheet, 'Bon à savoir', LEFT + 14, 552, { font: BOLD, size: 10, color: seller.color });
      paragraph(
        sheet,
        'Suivez vos consommations et retrouvez vos 24 dernières factures dans votre espace client. La portabilité de vos numéros est gratuite : composez le 3179 pour obtenir votre code RIO.',
        LEFT + 14,
        568,
        { size: 8.5, width: WIDTH - 28 },
      );
      stack(
        sheet,
        [
          `${seller.name}, ${capitalOf(seller)} - ${seller.address.street}, ${cityLine(seller.address)}`,
          `RCS ${seller.registry} ${groupedRegistration(sirenOf(seller))} - SIRET ${groupedRegistration(seller.registrationId)} - N° TVA ${seller.vatId} - Code APE ${seller.activityCode}`,
          "TVA acquittée sur les débits. En cas de retard de paiement, intérêts de retard de trois fois le taux d'intérêt légal et indemnité de 40 €.",
        ],
        LEFT,
        780,
        { size: 6.5, color: '#777777' },
      );
      sheet.addPage();
      drawBand(sheet, sale, 2);
      put(sheet, 'Le détail de votre facture', LEFT, 84, { font: BOLD, size: 14, color: seller.color });
      put(
        sheet,
        `Abonnements du ${slashDate(monthStart(sale.issueDate, 0))} au ${slashDate(monthEnd(sale.issueDate, 0))}`,
        LEFT,
        108,
        { size: 9 },
      );
      const end = drawTable(sheet, {
        x: LEFT,
        y: 128,
        columns: [
          { title: 'Service', width: 220 },
          { title: 'Quantité', width: 60, align: 'right' },
          { title: 'Prix unitaire HT', width: 90, align: 'right' },
          { title: 'TVA', width: 50, align: 'right' },
          { title: 'Montant HT', width: WIDTH - 420, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          line.description,
          String(line.quantity),
          frenchAmount(line.unitPrice),
          `${line.taxRate} %`,
          frenchAmount(line.totalNet),
        ]),
        rules: 'rows',
        headerFill: '#f4f0f2',
        zebra: '#faf7f9',
      });
      put(
        sheet,
        `Compte débité : ${groupedByFour(buyer.iban).replace(/\d{4} \d{4} \d{4} /, '**** **** **** ')}`,
        LEFT,
        end + 24,
        {
          size: 8.5,
        },
      );
    },
  );
  return {
    fileName: `HEXACOM_${isoDate(sale.issueDate).replaceAll('-', '')}_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('invoice', sale, {
      dueDate: isoDate(debit),
      amountDue: (sale.totalGross / 100).toFixed(2),
    }),
  };
}
