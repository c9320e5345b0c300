import { capitalOf, cityLine, sirenOf } from '../companies.ts';
import { slashDate } from '../dates.ts';
import { groupedByFour, groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount, frenchPercent } from '../money.ts';
import { paymentTruth, type Sale, saleTruth } from '../sale.ts';
import type { Sample, Truth } from '../sample.ts';
import { A4, BOLD, drawMark, fill, frame, put, renderPdf, type Sheet, stack } from './sheet.ts';
import { drawTable, drawTotals } from './table.ts';

const LEFT = 40;
const WIDTH = A4.width - 2 * LEFT;

function drawHead(sheet: Sheet, sale: Sale, pageNumber: number): void {
  const { seller, buyer } = sale;
  drawMark(sheet, seller.name, seller.color, LEFT, 36, 46);
  put(sheet, seller.name, LEFT + 56, 38, { font: BOLD, size: 13, color: seller.color });
  stack(
    sheet,
    [seller.address.street, cityLine(seller.address), `Tél. ${seller.phone}`, `compta@${seller.domain}`],
    LEFT + 56,
    55,
    { size: 8.5 },
  );
  put(sheet, 'FACTURE', 360, 36, { font: BOLD, size: 22, color: seller.color });
  const labels = ['Numéro', 'Date', 'Échéance', 'Code client', 'Votre commande', 'Page'];
  const values = [
    sale.number,
    slashDate(sale.issueDate),
    slashDate(sale.dueDate),
    sale.customerNumber,
    sale.orderReference,
    String(pageNumber),
  ];
  stack(sheet, labels, 362, 66, { size: 8.5, color: '#555555' });
  stack(sheet, values, 450, 66, { size: 8.5, font: BOLD });
  frame(sheet, 310, 152, A4.width - LEFT - 310, 76, '#bbbbbb');
  stack(sheet, ['Facturé à'], 320, 159, { size: 7.5, color: '#777777' });
  stack(
    sheet,
    [
      `${buyer.name} ${buyer.legalForm}`,
      'Service comptabilité',
      buyer.address.street,
      cityLine(buyer.address),
    ],
    320,
    172,
    { size: 10 },
  );
}

function drawFoot(sheet: Sheet, sale: Sale): void {
  const { seller } = sale;
  fill(sheet, LEFT, 788, WIDTH, 0.7, seller.color);
  const lines = [
    `${seller.name}, ${capitalOf(seller)} - ${seller.address.street}, ${cityLine(seller.address)}`,
    `SIRET ${groupedRegistration(seller.registrationId)} - RCS ${seller.registry} ${groupedRegistration(sirenOf(seller))} - APE ${seller.activityCode} - TVA intracommunautaire ${seller.vatId}`,
  ];
  lines.forEach((line, index) => {
    put(sheet, line, LEFT, 794 + index * 10, { size: 7, color: '#666666', align: 'center', width: WIDTH });
  });
}

/** Draws the classic invoice on the open sheet and as many further pages as it takes. */
export function drawClassicInvoice(sheet: Sheet, sale: Sale): void {
  let pageNumber = 1;
  drawHead(sheet, sale, pageNumber);
  drawFoot(sheet, sale);
  const nextPage = (): number => {
    sheet.addPage();
    pageNumber += 1;
    drawHead(sheet, sale, pageNumber);
    drawFoot(sheet, sale);
    return 250;
  };
  const end = drawTable(sheet, {
    x: LEFT,
    y: 250,
    columns: [
      { title: 'Référence', width: 68 },
      { title: 'Désignation', width: 207 },
      { title: 'Qté', width: 40, align: 'right' },
      { title: 'Unité', width: 40, align: 'center' },
      { title: 'P.U. HT', width: 58, align: 'right' },
      { title: 'TVA', width: 36, align: 'right' },
      { title: 'Montant HT', width: WIDTH - 449, align: 'right' },
    ],
    rows: sale.lines.map((line) => [
      line.reference,
      line.description,
      String(line.quantity),
      line.unit,
      frenchAmount(line.unitPrice),
      frenchPercent(line.taxRate),
      frenchAmount(line.totalNet),
    ]),
    rules: 'columns',
    headerFill: sale.seller.color,
    headerColor: '#ffffff',
    minHeight: sale.lines.length > 12 ? 0 : 250,
    bottom: sale.lines.length > 12 ? 740 : 560,
    nextPage: () => {
      put(sheet, 'À reporter page suivante', LEFT, 752, { size: 8, align: 'right', width: WIDTH });
      return nextPage();
    },
  });
  drawEnd(sheet, sale, end > 600 ? nextPage() : end + 14);
}

/** The invoice of most French accounting programs: ruled table, VAT summary, totals box; one page or several. */
export async function classicInvoice(sale: Sale, userPassword?: string): Promise<Sample> {
  const body = await renderPdf(
    {
      title: `Facture ${sale.number}`,
      author: sale.seller.name,
      created: sale.issueDate,
      ...(userPassword === undefined ? {} : { userPassword }),
    },
    (sheet) => drawClassicInvoice(sheet, sale),
  );
  return {
    fileName: `Facture_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: classicInvoiceTruth(sale),
  };
}

export function classicInvoiceTruth(sale: Sale): Truth {
  return saleTruth('invoice', sale, { ...paymentTruth(sale), orderReference: sale.orderReference });
}

function drawEnd(sheet: Sheet, sale: Sale, y: number): void {
  drawTable(sheet, {
    x: LEFT,
    y,
    columns: [
      { title: 'Taux TVA', width: 60, align: 'right' },
      { title: 'Base HT', width: 80, align: 'right' },
      { title: 'Montant TVA', width: 80, align: 'right' },
    ],
    rows: sale.taxes.map((share) => [
      frenchPercent(share.rate),
      frenchAmount(share.base),
      frenchAmount(share.tax),
    ]),
    size: 8,
  });
  const below = drawTotals(
    sheet,
    350,
    y,
    A4.width - LEFT - 350,
    [
      ['Total HT', euros(sale.totalNet)],
      ['Total TVA', euros(sale.totalTax)],
      ['Total TTC', euros(sale.totalGross)],
      ['Net à payer', euros(sale.totalGross)],
    ],
    sale.seller.color,
  );
  const bank = stack(
    sheet,
    [
      `Règlement par virement à 30 jours, au plus tard le ${slashDate(sale.dueDate)}`,
      `Banque : ${sale.seller.bankName}`,
      `IBAN : ${groupedByFour(sale.seller.iban)}`,
      `BIC : ${sale.seller.bic}`,
    ],
    LEFT,
    below + 14,
    { size: 8.5 },
  );
  stack(
    sheet,
    [
      'Pas d’escompte pour paiement anticipé. En cas de retard de paiement : pénalités au taux de trois fois le taux d’intérêt',
      'légal et indemnité forfaitaire pour frais de recouvrement de 40 € (art. L441-10 du Code de commerce).',
    ],
    LEFT,
    bank + 8,
    { size: 7, color: '#555555' },
  );
}
