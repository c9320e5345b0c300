import { cityLine } from '../companies.ts';
import { isoDate, longFrenchDate } from '../dates.ts';
import { groupedByFour, groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount } from '../money.ts';
import { fullName, type Person } from '../people.ts';
import { paymentTruth, type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, paragraph, put, renderPdf, rule, stack } from './sheet.ts';

const LEFT = 74;
const WIDTH = A4.width - 2 * LEFT;
const ROMAN = 'Times-Roman';
const BOLD = 'Times-Bold';

/** A self-employed person's invoice typed like a letter; no table, no VAT (franchise en base). */
export async function letterInvoice(sale: Sale, author: Person): Promise<Sample> {
  const { seller, buyer } = sale;
  const body = await renderPdf(
    {
      title: `Facture ${sale.number}`,
      author: fullName(author),
      created: sale.issueDate,
      producer: 'Writer 24.8',
    },
    (sheet) => {
      stack(
        sheet,
        [
          seller.name,
          seller.address.street,
          cityLine(seller.address),
          `Tél. ${seller.phone}`,
          `SIRET ${groupedRegistration(seller.registrationId)}`,
        ],
        LEFT,
        64,
        { font: ROMAN, size: 11 },
      );
      stack(
        sheet,
        [`${buyer.name} ${buyer.legalForm}`, buyer.address.street, cityLine(buyer.address)],
        340,
        150,
        {
          font: ROMAN,
          size: 11,
        },
      );
      put(sheet, `${seller.address.city}, le ${longFrenchDate(sale.issueDate)}`, 340, 215, {
        font: ROMAN,
        size: 11,
      });
      put(sheet, `Facture n° ${sale.number}`, LEFT, 262, { font: BOLD, size: 15 });
      put(sheet, `Objet : ${sale.lines[0]?.description ?? 'prestation'}`, LEFT, 286, {
        font: ROMAN,
        size: 11,
      });
      let y = 322;
      for (const line of sale.lines) {
        put(sheet, line.description, LEFT, y, { font: ROMAN, size: 11 });
        put(sheet, euros(line.totalNet), LEFT, y, { font: ROMAN, size: 11, align: 'right', width: WIDTH });
        put(
          sheet,
          `${line.quantity} ${line.unit} à ${frenchAmount(line.unitPrice)} € l'unité`,
          LEFT + 16,
          y + 15,
          {
            font: 'Times-Italic',
            size: 10,
            color: '#444444',
          },
        );
        y += 38;
      }
      rule(sheet, LEFT, y, WIDTH, '#000000', 0.8);
      put(sheet, 'Total net à payer', LEFT, y + 10, { font: BOLD, size: 12 });
      put(sheet, euros(sale.totalGross), LEFT, y + 10, {
        font: BOLD,
        size: 12,
        align: 'right',
        width: WIDTH,
      });
      put(sheet, 'TVA non applicable, article 293 B du code général des impôts.', LEFT, y + 32, {
        font: 'Times-Italic',
        size: 10,
      });
      const text = `Je vous remercie de régler cette somme par virement avant le ${longFrenchDate(sale.dueDate)} sur le compte suivant :`;
      const bankY = paragraph(sheet, text, LEFT, y + 66, { font: ROMAN, size: 11, width: WIDTH });
      stack(
        sheet,
        [`IBAN ${groupedByFour(seller.iban)}`, `BIC ${seller.bic} (${seller.bankName})`],
        LEFT + 16,
        bankY + 6,
        {
          font: ROMAN,
          size: 11,
        },
      );
      put(sheet, fullName(author), 340, bankY + 80, { font: ROMAN, size: 11 });
      paragraph(
        sheet,
        'En cas de retard de paiement, une pénalité de 10 % annuels et une indemnité forfaitaire de 40 € pour frais de recouvrement sont dues.',
        LEFT,
        770,
        { font: ROMAN, size: 8.5, width: WIDTH, color: '#555555' },
      );
    },
  );
  const lines = saleTruth('invoice', sale).lineItems ?? [];
  return {
    fileName: `facture ${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      ...saleTruth('invoice', sale, {
        ...paymentTruth(sale),
        dueDate: isoDate(sale.dueDate),
        sellerVatId: undefined,
        totalNet: undefined,
        totalTax: undefined,
      }),
      lineItems: lines.map((line) => ({ ...line, taxRate: null })),
    },
  };
}
