import { capitalOf, cityLine } from '../companies.ts';
import { addDays, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount, frenchPercent, plainAmount } from '../money.ts';
import { type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, frame, put, renderPdf, stack } from './sheet.ts';
import { drawTable, drawTotals } from './table.ts';

const LEFT = 44;
const WIDTH = A4.width - 2 * LEFT;

/** An avoir: goods sent back, amounts printed as positive, the invoice that it corrects named. */
export async function creditNote(sale: Sale, invoiceNumber: string): Promise<Sample> {
  const { seller, buyer } = sale;
  const body = await renderPdf(
    { title: `Avoir ${sale.number}`, author: seller.name, created: sale.issueDate },
    (sheet) => {
      drawMark(sheet, seller.name, seller.color, LEFT, 40, 40);
      stack(
        sheet,
        [
          seller.name,
          seller.address.street,
          cityLine(seller.address),
          `Tél. ${seller.phone} - contact@${seller.domain}`,
        ],
        LEFT + 50,
        42,
        { size: 9 },
      );
      put(sheet, `AVOIR N° ${sale.number}`, LEFT, 116, { font: BOLD, size: 17 });
      put(sheet, `du ${slashDate(sale.issueDate)}`, LEFT, 138, { size: 10 });
      put(
        sheet,
        `Sur notre facture n° ${invoiceNumber} du ${slashDate(addDays(sale.issueDate, -12))}`,
        LEFT,
        156,
        {
          size: 9.5,
        },
      );
      frame(sheet, 330, 110, A4.width - LEFT - 330, 74);
      stack(
        sheet,
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          cityLine(buyer.address),
          `N° TVA ${buyer.vatId}`,
        ],
        342,
        122,
        {
          size: 10,
        },
      );
      put(sheet, 'Motif : retour de marchandises non conformes, bon de retour joint.', LEFT, 206, {
        size: 9.5,
      });
      const end = drawTable(sheet, {
        x: LEFT,
        y: 228,
        columns: [
          { title: 'Désignation', width: 240 },
          { title: 'Quantité retournée', width: 74, align: 'right' },
          { title: 'PU HT', width: 70, align: 'right' },
          { title: 'TVA', width: 44, align: 'right' },
          { title: 'Montant HT', width: WIDTH - 428, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          `${line.reference} - ${line.description}`,
          String(line.quantity),
          frenchAmount(line.unitPrice),
          frenchPercent(line.taxRate),
          frenchAmount(line.totalNet),
        ]),
        headerFill: '#eeeeee',
      });
      drawTotals(
        sheet,
        340,
        end + 16,
        A4.width - LEFT - 340,
        [
          ['Total HT', euros(sale.totalNet)],
          ['TVA', euros(sale.totalTax)],
          ['Total TTC en votre faveur', euros(sale.totalGross)],
        ],
        seller.color,
      );
      stack(
        sheet,
        ['Cet avoir sera déduit de votre prochain règlement.', 'Il ne donne pas lieu à escompte.'],
        LEFT,
        end + 100,
        { size: 9 },
      );
      put(
        sheet,
        `${seller.name} ${capitalOf(seller)} - SIRET ${groupedRegistration(seller.registrationId)} - TVA ${seller.vatId}`,
        LEFT,
        800,
        { size: 7, color: '#666666', align: 'center', width: WIDTH },
      );
    },
  );
  return {
    fileName: `AVOIR-${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('credit_note', sale, {
      buyerVatId: buyer.vatId,
      invoiceReference: invoiceNumber,
      totalGross: plainAmount(sale.totalGross),
    }),
  };
}
