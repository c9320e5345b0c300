import { cityLine } from '../companies.ts';
import { isoDate, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import type { Sale } from '../sale.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, frame, put, renderPdf, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 40;
const WIDTH = A4.width - 2 * LEFT;

/** A bon de livraison: quantities ordered and delivered, no prices, a box for the receiver's signature. */
export async function deliveryNote(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const body = await renderPdf(
    { title: `Bon de livraison ${sale.number}`, author: seller.name, created: sale.issueDate },
    (sheet) => {
      drawMark(sheet, seller.name, seller.color, LEFT, 36, 40);
      stack(
        sheet,
        [seller.name, seller.address.street, cityLine(seller.address), seller.phone],
        LEFT + 50,
        38,
        {
          size: 9,
        },
      );
      put(sheet, 'BON DE LIVRAISON', LEFT, 40, { font: BOLD, size: 18, align: 'right', width: WIDTH });
      stack(
        sheet,
        [
          `N° ${sale.number}`,
          `Date d'expédition : ${slashDate(sale.issueDate)}`,
          `Votre commande : ${sale.orderReference}`,
        ],
        370,
        66,
        { size: 9.5 },
      );
      frame(sheet, 310, 118, A4.width - LEFT - 310, 74);
      stack(
        sheet,
        ['Livré à', `${buyer.name} - Atelier, quai 2`, buyer.address.street, cityLine(buyer.address)],
        320,
        126,
        { size: 10 },
      );
      const end = drawTable(sheet, {
        x: LEFT,
        y: 212,
        columns: [
          { title: 'Référence', width: 90 },
          { title: 'Désignation', width: 240 },
          { title: 'Qté commandée', width: 62, align: 'right' },
          { title: 'Qté livrée', width: 60, align: 'right' },
          { title: 'Reste à livrer', width: WIDTH - 452, align: 'right' },
        ],
        rows: sale.lines.map((line) => [
          line.reference,
          line.description,
          `${line.quantity} ${line.unit}`,
          `${line.quantity} ${line.unit}`,
          '0',
        ]),
        headerFill: '#e8e8e8',
        minHeight: 260,
        rules: 'columns',
      });
      const parcels = sale.lines.length;
      stack(
        sheet,
        [
          `Nombre de colis : ${parcels}`,
          `Poids brut : ${parcels * 37 + 12} kg`,
          'Transporteur : Transports Le Goff',
        ],
        LEFT,
        end + 16,
        { size: 9.5 },
      );
      frame(sheet, 310, end + 16, A4.width - LEFT - 310, 90);
      stack(
        sheet,
        ['Reçu le :', 'Nom et signature du destinataire :', 'Réserves éventuelles :'],
        320,
        end + 24,
        {
          size: 9,
        },
      );
      put(
        sheet,
        `${seller.name} ${seller.legalForm} - SIRET ${groupedRegistration(seller.registrationId)}. Aucune réclamation ne sera admise au-delà de trois jours.`,
        LEFT,
        800,
        { size: 7, color: '#666666', align: 'center', width: WIDTH },
      );
    },
  );
  return {
    fileName: `${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'delivery_note',
      fields: {
        documentNumber: sale.number,
        issueDate: isoDate(sale.issueDate),
        orderReference: sale.orderReference,
        sellerName: seller.name,
        sellerRegistrationId: seller.registrationId,
        buyerName: buyer.name,
      },
      lineItems: sale.lines.map((line) => ({
        description: line.description,
        quantity: String(line.quantity),
        unitPrice: null,
        taxRate: null,
        totalNet: null,
      })),
    },
  };
}
