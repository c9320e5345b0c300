import { capitalOf, cityLine } from '../companies.ts';
import { longFrenchDate } from '../dates.ts';
import { groupedByFour, groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount, frenchPercent } from '../money.ts';
import { paymentTruth, type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, fill, paragraph, put, renderPdf, rule, shade, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const SIDE = 178;
const LEFT = SIDE + 28;
const WIDTH = A4.width - LEFT - 34;

/** Web-agency style: coloured side column with the parties and bank details, no ruled table, ordinary spaces in amounts. */
export async function modernInvoice(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const money = (cents: number): string => euros(cents, ' ');
  const body = await renderPdf(
    {
      title: `Facture ${sale.number}`,
      author: seller.name,
      created: sale.issueDate,
      producer: 'Facturette en ligne',
    },
    (sheet) => {
      fill(sheet, 0, 0, SIDE, A4.height, seller.color);
      drawMark(sheet, seller.name, shade(seller.color, -0.4), 26, 40, 54);
      const light = '#ffffff';
      const side = (title: string, lines: readonly string[], y: number): void => {
        put(sheet, title.toUpperCase(), 26, y, { size: 7.5, color: shade(seller.color, 0.65), font: BOLD });
        stack(sheet, lines, 26, y + 13, { size: 8.5, color: light });
      };
      put(sheet, seller.name, 26, 108, { font: BOLD, size: 12, color: light });
      side(
        'Émetteur',
        [
          capitalOf(seller),
          seller.address.street,
          cityLine(seller.address),
          seller.phone,
          'facturation@',
          seller.domain,
        ],
        138,
      );
      side(
        'Client',
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          cityLine(buyer.address),
          `TVA ${buyer.vatId}`,
        ],
        250,
      );
      side(
        'Identification',
        [`SIRET ${groupedRegistration(seller.registrationId)}`, `TVA ${seller.vatId}`],
        350,
      );
      const iban = groupedByFour(seller.iban);
      side(
        'Coordonnées bancaires',
        [seller.bankName, iban.slice(0, 19), iban.slice(20), `BIC ${seller.bic}`],
        430,
      );

      put(sheet, 'Facture', LEFT, 40, { size: 30, color: '#222222' });
      put(sheet, `n° ${sale.number}`, LEFT, 76, { size: 12, color: seller.color, font: BOLD });
      put(sheet, "Date d'émission", LEFT, 118, { size: 8, color: '#888888' });
      put(sheet, longFrenchDate(sale.issueDate), LEFT, 130, { size: 10 });
      put(sheet, "Date d'échéance", LEFT + 130, 118, { size: 8, color: '#888888' });
      put(sheet, longFrenchDate(sale.dueDate), LEFT + 130, 130, { size: 10 });
      put(sheet, 'Montant à payer', LEFT + 260, 118, { size: 8, color: '#888888' });
      put(sheet, money(sale.totalGross), LEFT + 260, 129, { size: 12, font: BOLD });

      const end = drawTable(sheet, {
        x: LEFT - 4,
        y: 180,
        columns: [
          { title: 'Description', width: 134 },
          { title: 'Quantité', width: 52, align: 'right' },
          { title: 'Prix unitaire', width: 66, align: 'right' },
          { title: 'TVA', width: 38, align: 'right' },
          { title: 'Total HT', width: WIDTH + 8 - 290, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          line.description,
          `${line.quantity} ${line.unit}`,
          money(line.unitPrice),
          frenchPercent(line.taxRate),
          money(line.totalNet),
        ]),
        rules: 'rows',
        lineColor: '#cccccc',
        padding: 7,
        size: 9,
      });
      let y = end + 22;
      const total = (label: string, value: string, strong = false): void => {
        const style = { size: strong ? 13 : 9.5, font: strong ? BOLD : 'Helvetica' };
        put(sheet, label, LEFT + 130, y, style);
        put(sheet, value, LEFT, y, { ...style, align: 'right', width: WIDTH });
        y += strong ? 24 : 17;
      };
      total('Sous-total HT', money(sale.totalNet));
      for (const share of sale.taxes) {
        total(`TVA ${frenchPercent(share.rate)} sur ${frenchAmount(share.base, ' ')}`, money(share.tax));
      }
      if (sale.taxes.length > 1) total('Total TVA', money(sale.totalTax));
      rule(sheet, LEFT + 130, y, WIDTH - 130, seller.color, 1.2);
      y += 8;
      total('Total TTC', money(sale.totalGross), true);
      put(sheet, 'Merci pour votre confiance !', LEFT, 700, { size: 11, color: seller.color, font: BOLD });
      paragraph(
        sheet,
        `Paiement par virement en rappelant le numéro ${sale.number}. TVA acquittée sur les débits. Tout retard entraîne l'application de pénalités égales à trois fois le taux d'intérêt légal et d'une indemnité forfaitaire de recouvrement de 40 €. Aucun escompte pour règlement anticipé.`,
        LEFT,
        722,
        { size: 7.5, color: '#777777', width: WIDTH },
      );
    },
  );
  return {
    fileName: `${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('invoice', sale, { ...paymentTruth(sale), buyerVatId: buyer.vatId }),
  };
}
