import { capitalOf, cityLine, sirenOf } from '../companies.ts';
import { addDays, isoDate, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros, frenchAmount, frenchPercent } from '../money.ts';
import { type Sale, saleTruth } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, fill, frame, put, renderPdf, rule, stack } from './sheet.ts';
import { drawTable, drawTotals } from './table.ts';

const LEFT = 40;
const WIDTH = A4.width - 2 * LEFT;

/** A bon de commande: the buyer is the author, the supplier is addressed. */
export async function purchaseOrder(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const delivery = addDays(sale.issueDate, 15);
  const body = await renderPdf(
    {
      title: `Bon de commande ${sale.number}`,
      author: buyer.name,
      created: sale.issueDate,
      producer: 'ERP Achats 7.2',
    },
    (sheet) => {
      drawMark(sheet, buyer.name, buyer.color, LEFT, 34, 38);
      stack(
        sheet,
        [
          `${buyer.name} ${buyer.legalForm}`,
          buyer.address.street,
          cityLine(buyer.address),
          `Tél. ${buyer.phone}`,
        ],
        LEFT + 48,
        36,
        { size: 9 },
      );
      fill(sheet, LEFT, 100, WIDTH, 26, '#333333');
      put(sheet, 'BON DE COMMANDE', LEFT + 10, 107, { font: BOLD, size: 13, color: '#ffffff' });
      put(sheet, `N° ${sale.number}`, LEFT, 107, {
        font: BOLD,
        size: 13,
        color: '#ffffff',
        align: 'right',
        width: WIDTH - 10,
      });
      const box = (title: string, lines: readonly string[], x: number): void => {
        frame(sheet, x, 138, 250, 92, '#999999');
        put(sheet, title, x + 8, 145, { font: BOLD, size: 9 });
        stack(sheet, lines, x + 8, 160, { size: 9.5 });
      };
      box('Fournisseur', [seller.name, seller.address.street, cityLine(seller.address), seller.phone], LEFT);
      box(
        'Adresse de livraison',
        [`${buyer.name} - Quai 2`, buyer.address.street, cityLine(buyer.address), 'Réception de 8 h à 16 h'],
        A4.width - LEFT - 250,
      );
      drawTable(sheet, {
        x: LEFT,
        y: 242,
        columns: [
          { title: 'Date de commande', width: WIDTH / 4, align: 'center' },
          { title: 'Livraison souhaitée', width: WIDTH / 4, align: 'center' },
          { title: 'Acheteur', width: WIDTH / 4, align: 'center' },
          { title: 'Conditions de paiement', width: WIDTH / 4, align: 'center' },
        ],
        rows: [[slashDate(sale.issueDate), slashDate(delivery), 'Thomas Garrigue', '30 jours fin de mois']],
        headerFill: '#eeeeee',
      });
      const end = drawTable(sheet, {
        x: LEFT,
        y: 296,
        columns: [
          { title: 'Poste', width: 36, align: 'center' },
          { title: 'Référence', width: 74 },
          { title: 'Désignation', width: 200 },
          { title: 'Quantité', width: 50, align: 'right' },
          { title: 'Prix unit. HT', width: 66, align: 'right' },
          { title: 'Montant HT', width: WIDTH - 426, align: 'right' },
        ],
        rows: sale.lines.map((line, index) => [
          String((index + 1) * 10),
          line.reference,
          line.description,
          `${line.quantity} ${line.unit}`,
          frenchAmount(line.unitPrice),
          frenchAmount(line.totalNet),
        ]),
        headerFill: '#eeeeee',
      });
      drawTotals(
        sheet,
        360,
        end + 12,
        A4.width - LEFT - 360,
        [
          ['Montant HT', euros(sale.totalNet)],
          ['TVA', euros(sale.totalTax)],
          ['Montant TTC', euros(sale.totalGross)],
        ],
        '#333333',
      );
      stack(
        sheet,
        [
          'Merci de confirmer cette commande sous 48 heures et de rappeler son numéro sur',
          'vos bons de livraison et factures. Factures à adresser à compta@maison-verdier.example.',
        ],
        LEFT,
        end + 90,
        { size: 8.5 },
      );
      put(sheet, 'Le service achats', 400, end + 130, { size: 9.5 });
      rule(sheet, LEFT, 796, WIDTH);
      put(
        sheet,
        `${capitalOf(buyer)} - RCS ${buyer.registry} ${groupedRegistration(sirenOf(buyer))} - TVA ${buyer.vatId}`,
        LEFT,
        801,
        { size: 7, color: '#666666' },
      );
    },
  );
  return {
    fileName: `${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('purchase_order', sale, {
      sellerVatId: undefined,
      sellerRegistrationId: undefined,
      buyerVatId: buyer.vatId,
      deliveryDate: isoDate(delivery),
    }),
  };
}

/** A supplier's confirmation (accusé de réception de commande) of the buyer's order. */
export async function orderConfirmation(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const delivery = addDays(sale.issueDate, 12);
  const body = await renderPdf(
    { title: `Confirmation de commande ${sale.number}`, author: seller.name, created: sale.issueDate },
    (sheet) => {
      put(sheet, seller.name, LEFT, 44, { font: BOLD, size: 15, color: seller.color });
      put(sheet, `${seller.address.street}, ${cityLine(seller.address)} - ${seller.phone}`, LEFT, 64, {
        size: 8,
      });
      rule(sheet, LEFT, 80, WIDTH, seller.color, 1.5);
      put(sheet, 'Accusé de réception de commande', LEFT, 96, { font: BOLD, size: 16 });
      stack(
        sheet,
        [
          `Notre référence : ${sale.number}`,
          `Votre commande : ${sale.orderReference}`,
          `Date : ${slashDate(sale.issueDate)}`,
          `Livraison prévue : ${slashDate(delivery)}`,
          'Incoterm : DAP Lyon',
        ],
        LEFT,
        126,
        { size: 9.5 },
      );
      stack(
        sheet,
        [`${buyer.name} ${buyer.legalForm}`, buyer.address.street, cityLine(buyer.address)],
        350,
        126,
        {
          size: 10.5,
        },
      );
      put(
        sheet,
        'Nous vous remercions de votre commande, que nous avons le plaisir de confirmer comme suit :',
        LEFT,
        214,
        { size: 9.5 },
      );
      const end = drawTable(sheet, {
        x: LEFT,
        y: 236,
        columns: [
          { title: 'Article', width: 76 },
          { title: 'Désignation', width: 214 },
          { title: 'Qté', width: 50, align: 'right' },
          { title: 'Prix net HT', width: 66, align: 'right' },
          { title: 'TVA', width: 40, align: 'right' },
          { title: 'Total HT', width: WIDTH - 446, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          line.reference,
          line.description,
          `${line.quantity} ${line.unit}`,
          frenchAmount(line.unitPrice),
          frenchPercent(line.taxRate),
          frenchAmount(line.totalNet),
        ]),
        rules: 'rows',
        headerFill: '#f3f3f3',
        size: 9,
      });
      drawTotals(
        sheet,
        360,
        end + 12,
        A4.width - LEFT - 360,
        [
          ['Total HT', euros(sale.totalNet)],
          ['TVA', euros(sale.totalTax)],
          ['Total TTC', euros(sale.totalGross)],
        ],
        seller.color,
      );
      stack(
        sheet,
        [
          'Sans remarque de votre part sous 24 heures, la commande est réputée acceptée aux conditions ci-dessus.',
          'Ce document n’est pas une facture.',
        ],
        LEFT,
        end + 96,
        { size: 8.5 },
      );
      put(
        sheet,
        `${capitalOf(seller)} - SIRET ${groupedRegistration(seller.registrationId)} - TVA ${seller.vatId}`,
        LEFT,
        802,
        {
          size: 7,
          color: '#666666',
        },
      );
    },
  );
  return {
    fileName: `ARC ${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: saleTruth('order_confirmation', sale, {
      orderReference: sale.orderReference,
      deliveryDate: isoDate(delivery),
    }),
  };
}
