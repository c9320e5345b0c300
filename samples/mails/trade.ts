import { britishSupplier, ownCompany } from '../companies.ts';
import { isoDate, slashDate } from '../dates.ts';
import { manager, supplierOf } from '../documents.ts';
import { euros } from '../money.ts';
import { buyer, director } from '../people.ts';
import { createRandom } from '../random.ts';
import { makeSale } from '../sale.ts';
import { scanToImage } from '../scan.ts';
import { htmlText, type SampleMail } from './compose.ts';
import { printed, type Stage, stagedDocument, stagedMail } from './stage.ts';

/** An order confirmation that is nothing but the HTML of the mail. */
function confirmationInBody(stage: Stage): Promise<SampleMail> {
  const seller = supplierOf('stationery');
  const sale = makeSale({
    random: createRandom(stage.seed + 77),
    now: stage.now,
    seller,
    buyer: ownCompany,
    prefix: 'W',
    lineCount: 4,
    age: 1,
  });
  const subject = `Confirmation de votre commande ${sale.number}`;
  const cell = 'style="border-bottom:1px solid #ddd;padding:4px 10px"';
  const rows = sale.lines
    .map(
      (line) =>
        `<tr><td ${cell}>${line.reference}</td><td ${cell}>${htmlText(line.description)}</td><td ${cell} align="right">${line.quantity}</td><td ${cell} align="right">${euros(line.unitPrice)}</td><td ${cell} align="right">${euros(line.totalNet)}</td></tr>`,
    )
    .join('\n');
  return stagedMail(stage, 30, {
    name: 'confirmation-commande-html',
    from: { firstName: 'Boutique', lastName: 'Pro', role: 'Service commandes', company: seller },
    subject,
    paragraphs: [
      `Nous avons bien reçu votre commande n° ${sale.number} du ${slashDate(sale.issueDate)} et vous confirmons son enregistrement. Livraison prévue sous 72 heures.`,
    ],
    html: `<h2>Confirmation de commande</h2>
<p>Commande n° <b>${sale.number}</b><br>Date : ${slashDate(sale.issueDate)}<br>Client : ${ownCompany.name}, ${ownCompany.address.street}, ${ownCompany.address.postcode} ${ownCompany.address.city}</p>
<table style="border-collapse:collapse"><tr><th>Référence</th><th>Désignation</th><th>Quantité</th><th>Prix unitaire HT</th><th>Total HT</th></tr>
${rows}
</table>
<p>Total HT : ${euros(sale.totalNet)}<br>TVA : ${euros(sale.totalTax)}<br><b>Total TTC : ${euros(sale.totalGross)}</b></p>`,
    documents: [{ fileName: `${subject}.html`, documentType: 'order_confirmation' }],
    note: 'The mail body itself is the order confirmation.',
  });
}

/** Quotes, orders, deliveries and contracts. */
export async function tradeMails(stage: Stage): Promise<SampleMail[]> {
  const timber = supplierOf('timber');
  const hardware = supplierOf('hardware');
  const catering = supplierOf('catering');
  const computing = supplierOf('computing');
  const wood = await stagedDocument(stage, 'quote', { seller: timber });
  const meal = await stagedDocument(stage, 'wordQuote', { seller: catering });
  const confirmed = await stagedDocument(stage, 'orderConfirmation', { seller: timber });
  const delivered = await stagedDocument(stage, 'deliveryNote', { seller: hardware });
  const signedDelivery = await scanToImage(
    await stagedDocument(stage, 'deliveryNote', { seller: timber, take: 1 }),
    {
      seed: stage.seed + 9,
    },
  );
  const order = await stagedDocument(stage, 'workbookOrder', { seller: computing });
  const contract = await stagedDocument(stage, 'contract');
  const secrecy = await stagedDocument(stage, 'nonDisclosureAgreement');
  return Promise.all([
    confirmationInBody(stage),
    stagedMail(stage, 29, {
      name: 'devis-scierie',
      from: manager(timber),
      subject: `Devis ${printed(wood, 'documentNumber')} - plots de chêne`,
      greeting: 'Bonjour Monsieur Garrigue,',
      paragraphs: [
        'Suite à notre entretien téléphonique, veuillez trouver ci-joint notre devis pour la fourniture de bois.',
        'Nous restons à votre disposition pour tout renseignement complémentaire.',
      ],
      attachments: [wood],
      note: 'Quote as PDF.',
    }),
    stagedMail(stage, 28, {
      name: 'devis-traiteur-word',
      from: manager(catering),
      subject: 'Devis buffet inauguration',
      paragraphs: [
        'Voici notre proposition pour votre inauguration, au format Word pour que vous puissiez l’annoter. Le menu peut être adapté.',
      ],
      attachments: [meal],
      note: 'Quote as DOCX.',
    }),
    stagedMail(stage, 27, {
      name: 'demande-de-prix',
      from: buyer,
      subject: 'Demande de prix : charnières et coulisses',
      paragraphs: [
        'Pourriez-vous nous faire parvenir votre meilleure offre pour 400 charnières invisibles 110° et 120 paires de coulisses à billes 500 mm, livraison à Lyon sous trois semaines ?',
        'Merci de préciser vos délais et conditions de paiement.',
      ],
      documents: [],
      note: 'Quote request without any attachment: no document.',
    }),
    stagedMail(stage, 26, {
      name: 'confirmation-scierie',
      from: manager(timber),
      subject: `Accusé de réception de votre commande ${printed(confirmed, 'orderReference')}`,
      paragraphs: [
        'Nous accusons réception de votre commande et vous remercions de vérifier les éléments joints.',
      ],
      attachments: [confirmed],
      note: 'Order confirmation as PDF.',
    }),
    stagedMail(stage, 25, {
      name: 'bon-de-livraison',
      from: manager(hardware),
      subject: `Expédition de votre commande - BL ${printed(delivered, 'documentNumber')}`,
      paragraphs: [
        'Votre commande a quitté notre entrepôt ce matin. Le bon de livraison est joint à ce message.',
      ],
      attachments: [delivered],
      note: 'Delivery note.',
    }),
    stagedMail(stage, 24, {
      name: 'livraison-emargee',
      from: buyer,
      subject: 'BL émargé scierie',
      greeting: 'Hélène,',
      paragraphs: ['Le bon de livraison signé au quai, scanné. Rien à signaler.'],
      plain: true,
      attachments: [signedDelivery],
      note: 'Scanned delivery note as JPEG.',
    }),
    stagedMail(stage, 23, {
      name: 'commande-tableur',
      from: buyer,
      subject: `Commande ${printed(order, 'documentNumber')}`,
      paragraphs: ['Pour information et imputation, la commande passée ce jour à Nordis Informatique.'],
      attachments: [order],
      note: 'Purchase order as XLSX.',
    }),
    stagedMail(stage, 22, {
      name: 'contrat-maintenance',
      from: manager(computing),
      subject: 'Contrat de maintenance signé',
      paragraphs: [
        'Vous trouverez ci-joint votre exemplaire du contrat de prestation de services, signé par nos soins.',
        'Nous vous remercions de nous retourner la dernière page paraphée.',
      ],
      attachments: [contract],
      note: 'Contract of two pages.',
    }),
    stagedMail(stage, 21, {
      name: 'nda-textiles',
      from: { firstName: 'Oliver', lastName: 'Finch', role: 'Director', company: britishSupplier },
      subject: 'Mutual NDA for signature',
      greeting: `Dear ${director.firstName},`,
      paragraphs: [
        'As discussed, please find the mutual non-disclosure agreement attached. Could you sign and return it?',
      ],
      attachments: [secrecy],
      note: `English contract, ${isoDate(stage.now).slice(0, 4)}.`,
    }),
  ]);
}
