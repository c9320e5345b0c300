import { capitalOf, cityLine } from '../companies.ts';
import { addDays, isoDate, longFrenchDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount, frenchPercent } from '../money.ts';
import { type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, fill, frame, put, renderPdf, SLANTED, stack } from './sheet.ts';
import { drawTable, drawTotals } from './table.ts';

const LEFT = 46;
const WIDTH = A4.width - 2 * LEFT;

/** A devis with its validity, deposit and the "bon pour accord" box to sign. */
export async function quote(sale: Sale, subject: string): Promise<Sample> {
  const { seller, buyer } = sale;
  const validUntil = addDays(sale.issueDate, 60);
  const deposit = Math.round(sale.totalGross * 0.3);
  const body = await renderPdf(
    {
      title: `Devis ${sale.number}`,
      author: seller.name,
      created: sale.issueDate,
      producer: 'DevisFacile 4',
    },
    (sheet) => {
      fill(sheet, LEFT, 36, WIDTH, 4, seller.color);
      drawMark(sheet, seller.name, seller.color, LEFT, 54, 52);
      stack(
        sheet,
        [seller.address.street, cityLine(seller.address), seller.phone, `devis@${seller.domain}`],
        LEFT + 64,
        74,
        { size: 9 },
      );
      put(sheet, seller.name, LEFT + 64, 56, { font: BOLD, size: 13 });
      put(sheet, 'DEVIS', LEFT, 54, {
        font: BOLD,
        size: 24,
        color: seller.color,
        align: 'right',
        width: WIDTH,
      });
      put(sheet, `N° ${sale.number}`, LEFT, 84, { size: 11, align: 'right', width: WIDTH });
      stack(
        sheet,
        [
          'À l’attention de',
          `${buyer.name} ${buyer.legalForm}`,
          'M. Thomas Garrigue',
          buyer.address.street,
          cityLine(buyer.address),
        ],
        340,
        130,
        { size: 10 },
      );
      stack(
        sheet,
        [
          `Date du devis : ${longFrenchDate(sale.issueDate)}`,
          `Valable jusqu'au : ${longFrenchDate(validUntil)}`,
          'Délai de réalisation : 4 semaines',
        ],
        LEFT,
        130,
        { size: 9.5 },
      );
      put(sheet, `Objet : ${subject}`, LEFT, 220, { font: BOLD, size: 10.5 });
      const end = drawTable(sheet, {
        x: LEFT,
        y: 244,
        columns: [
          { title: 'N°', width: 26, align: 'center' },
          { title: 'Description', width: 216 },
          { title: 'Qté', width: 44, align: 'right' },
          { title: 'Unité', width: 44 },
          { title: 'PU HT', width: 64, align: 'right' },
          { title: 'TVA', width: 40, align: 'right' },
          { title: 'Total HT', width: WIDTH - 434, align: 'right' },
        ],
        rows: sale.lines.map((line, index) => [
          String(index + 1),
          line.description,
          String(line.quantity),
          line.unit,
          frenchAmount(line.unitPrice),
          frenchPercent(line.taxRate),
          frenchAmount(line.totalNet),
        ]),
        headerFill: '#f0f0f0',
        padding: 6,
        size: 9,
      });
      const totals = drawTotals(
        sheet,
        350,
        end + 14,
        A4.width - LEFT - 350,
        [
          ['Total HT', euros(sale.totalNet)],
          ...sale.taxes.map((share): [string, string] => [
            `TVA ${frenchPercent(share.rate)}`,
            euros(share.tax),
          ]),
          ...(sale.taxes.length > 1 ? [['Total TVA', euros(sale.totalTax)] as const] : []),
          ['Total TTC', euros(sale.totalGross)],
        ],
        seller.color,
      );
      stack(
        sheet,
        [
          `Acompte de 30 % à la commande : ${euros(deposit)}`,
          'Solde à la livraison, à 30 jours date de facture.',
          'Prix fermes pendant la durée de validité du devis.',
        ],
        LEFT,
        end + 18,
        { size: 9 },
      );
      frame(sheet, 310, totals + 30, A4.width - LEFT - 310, 96);
      put(sheet, 'Bon pour accord', 320, totals + 38, { font: BOLD, size: 9.5 });
      put(sheet, 'Date, cachet et signature précédés de la mention manuscrite', 320, totals + 53, {
        font: SLANTED,
        size: 7.5,
      });
      put(
        sheet,
        `${capitalOf(seller)} - SIRET ${groupedRegistration(seller.registrationId)} - TVA ${seller.vatId} - APE ${seller.activityCode}`,
        LEFT,
        800,
        { size: 7, color: '#666666', align: 'center', width: WIDTH },
      );
    },
  );
  return {
    fileName: `Devis ${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('quote', sale, { validUntil: isoDate(validUntil) }),
  };
}
