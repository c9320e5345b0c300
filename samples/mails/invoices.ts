import { britishSupplier, germanSupplier, telecomOperator } from '../companies.ts';
import { manager, supplierOf } from '../documents.ts';
import { logo, signature, trackingPixel } from '../images.ts';
import { employee } from '../people.ts';
import { photograph, scanToImage, scanToPdf } from '../scan.ts';
import { messageIdOf, type SampleMail } from './compose.ts';
import { printed, type Stage, stagedDocument, stagedMail } from './stage.ts';

/** Invoices in all the shapes in which suppliers send them. */
export async function invoiceMails(stage: Stage): Promise<SampleMail[]> {
  const printer = supplierOf('printing');
  const computing = supplierOf('computing');
  const stationery = supplierOf('stationery');
  const consulting = supplierOf('consulting');
  const hardware = supplierOf('hardware');
  const transport = supplierOf('transport');
  const cleaning = supplierOf('cleaning');

  const classic = await stagedDocument(stage, 'invoiceClassic', { seller: printer });
  const reminded = await stagedDocument(stage, 'invoiceClassic', { seller: cleaning, take: 1, daysAgo: 40 });
  const modern = await stagedDocument(stage, 'invoiceModern', { seller: computing });
  const long = await stagedDocument(stage, 'invoiceLong');
  const letter = await stagedDocument(stage, 'invoiceLetter');
  const telecom = await stagedDocument(stage, 'invoiceTelecom');
  const english = await stagedDocument(stage, 'invoiceEnglish');
  const german = await stagedDocument(stage, 'invoiceGerman');
  const electronic = await stagedDocument(stage, 'facturX', { seller: hardware });
  const carrier = await stagedDocument(stage, 'invoiceClassic', { seller: transport, take: 2 });
  const scanned = await scanToPdf(
    await stagedDocument(stage, 'invoiceClassic', { seller: hardware, take: 3 }),
    {
      seed: stage.seed + 1,
    },
  );
  const picture = await scanToImage(
    await stagedDocument(stage, 'invoiceModern', { seller: transport, take: 4 }),
    {
      seed: stage.seed + 2,
    },
  );
  const till = await photograph(await stagedDocument(stage, 'receipt', { seller: stationery }), {
    seed: stage.seed + 3,
  });
  const credit = await stagedDocument(stage, 'creditNote', { seller: hardware });

  const firstSent = new Date(Math.floor((stage.now.getTime() - 40 * 24 * 3_600_000) / 1000) * 1000);
  const cleaningManager = manager(cleaning);
  const firstId = messageIdOf({ name: 'facture-nettoyage', date: firstSent, from: cleaningManager });

  return Promise.all([
    stagedMail(stage, 50, {
      name: 'facture-imprimerie',
      from: manager(printer),
      subject: `Facture ${printed(classic, 'documentNumber')}`,
      paragraphs: [
        `Veuillez trouver ci-joint notre facture n° ${printed(classic, 'documentNumber')} relative à votre commande ${printed(classic, 'orderReference')}.`,
        'Nous vous en souhaitons bonne réception et vous remercions de votre confiance.',
      ],
      attachments: [classic],
      note: 'Born-digital PDF invoice, classic table layout.',
    }),
    stagedMail(stage, 49, {
      name: 'facture-informatique-logos',
      from: manager(computing),
      subject: `Votre facture ${printed(modern, 'documentNumber')} est disponible`,
      paragraphs: [
        'Vous trouverez en pièce jointe la facture de votre dernière commande de matériel.',
        'Pour toute question, notre service client vous répond du lundi au vendredi de 9 h à 18 h.',
      ],
      images: [
        {
          cid: 'logo@nordis',
          fileName: 'image001.png',
          contentType: 'image/png',
          body: await logo(computing),
        },
        {
          cid: 'sign@nordis',
          fileName: 'image002.png',
          contentType: 'image/png',
          body: await signature(stage.seed),
        },
        { cid: 'open@nordis', fileName: 'pixel.gif', contentType: 'image/gif', body: trackingPixel },
      ],
      attachments: [modern],
      note: 'PDF invoice; inline logo, signature image and tracking pixel are skipped with a reason.',
    }),
    stagedMail(stage, 47, {
      name: 'facture-fournitures-longue',
      from: manager(stationery),
      subject: 'Facture mensuelle fournitures de bureau',
      paragraphs: [
        'Ci-joint la facture récapitulative des livraisons du mois, détaillée ligne par ligne.',
        'Le règlement se fait par virement à 30 jours.',
      ],
      attachments: [long],
      plain: true,
      note: 'Invoice of several pages, plain text body.',
    }),
    stagedMail(stage, 46, {
      name: 'note-honoraires',
      from: manager(consulting),
      subject: 'Ma facture pour la mission',
      greeting: 'Bonjour Hélène,',
      paragraphs: [
        'Voici ma facture pour la mission que nous avons terminée la semaine dernière. Bonne journée !',
      ],
      closing: 'Bien à vous,',
      attachments: [letter],
      note: 'Invoice typed like a letter, without VAT.',
    }),
    stagedMail(stage, 45, {
      name: 'facture-telecom',
      from: {
        firstName: 'Service',
        lastName: 'Facturation',
        role: 'Relation client',
        company: telecomOperator,
      },
      subject: 'Votre facture Hexacom Pro est arrivée',
      greeting: 'Cher client,',
      paragraphs: [
        `Votre facture n° ${printed(telecom, 'documentNumber')} est jointe à ce message. Son montant sera prélevé automatiquement, vous n'avez rien à faire.`,
        'Ceci est un message automatique, merci de ne pas y répondre.',
      ],
      attachments: [telecom],
      note: 'Two-page telecom bill paid by direct debit.',
    }),
    stagedMail(stage, 44, {
      name: 'invoice-textiles',
      from: {
        firstName: 'Emily',
        lastName: 'Hargreaves',
        role: 'Accounts Receivable',
        company: britishSupplier,
      },
      subject: `Invoice ${printed(english, 'documentNumber')} from Harrow & Finch`,
      greeting: 'Dear Hélène,',
      paragraphs: [
        `Please find attached invoice ${printed(english, 'documentNumber')} for your order ${printed(english, 'orderReference')}, shipped last week.`,
        'Payment is due within 30 days. Do not hesitate to contact us with any queries.',
      ],
      attachments: [english],
      note: 'English invoice.',
    }),
    stagedMail(stage, 43, {
      name: 'rechnung-beschlaege',
      from: { firstName: 'Jürgen', lastName: 'Brandt', role: 'Buchhaltung', company: germanSupplier },
      subject: `Rechnung ${printed(german, 'documentNumber')}`,
      greeting: 'Sehr geehrte Damen und Herren,',
      paragraphs: ['anbei erhalten Sie unsere Rechnung zu Ihrer letzten Bestellung als PDF-Datei.'],
      closing: 'Mit freundlichen Grüßen',
      attachments: [german],
      note: 'German invoice.',
    }),
    stagedMail(stage, 41, {
      name: 'facture-electronique',
      from: manager(hardware),
      subject: `Facture électronique ${printed(electronic, 'documentNumber')} (Factur-X)`,
      paragraphs: [
        'Notre facture vous est désormais transmise au format Factur-X : le PDF joint contient les données structurées.',
      ],
      attachments: [electronic],
      note: 'Factur-X: the XML inside the PDF wins.',
    }),
    stagedMail(stage, 39, {
      name: 'facture-numerisee',
      from: manager(hardware),
      subject: 'Facture papier numérisée',
      paragraphs: [
        'Notre logiciel étant en panne, je vous envoie la facture numérisée au copieur. Merci de votre compréhension.',
      ],
      attachments: [scanned],
      note: 'PDF that holds only a picture: needs OCR.',
    }),
    stagedMail(stage, 38, {
      name: 'facture-photo-transport',
      from: manager(transport),
      subject: 'facture transport',
      paragraphs: ['Bonjour, ci joint la facture du transport de mardi. Merci'],
      plain: true,
      attachments: [picture],
      note: 'Scanned invoice as JPEG: needs OCR.',
    }),
    stagedMail(stage, 36, {
      name: 'ticket-photo',
      from: employee,
      subject: 'Note de frais : ticket de papeterie',
      greeting: 'Bonjour Hélène,',
      paragraphs: [
        'Voici la photo de mon ticket pour le remboursement, achat de fournitures pour l’atelier.',
      ],
      html: '<p><img src="cid:ticket@verdier" width="420" alt="ticket"></p>',
      images: [
        { cid: 'ticket@verdier', fileName: till.fileName, contentType: till.contentType, body: till.body },
      ],
      documents: [{ fileName: till.fileName, documentType: 'receipt' }],
      note: 'Receipt photo shown inside the HTML: large enough to be a document.',
    }),
    stagedMail(stage, 34, {
      name: 'facture-transport',
      from: manager(transport),
      subject: `Transports Le Goff - facture ${printed(carrier, 'documentNumber')}`,
      paragraphs: ['Veuillez trouver notre facture de transport en pièce jointe.'],
      attachments: [carrier],
      note: 'Born-digital PDF invoice.',
    }),
    stagedMail(stage, 40 * 24, {
      name: 'facture-nettoyage',
      from: cleaningManager,
      subject: `Facture ${printed(reminded, 'documentNumber')} - prestations de nettoyage`,
      paragraphs: ['Vous trouverez ci-joint notre facture mensuelle de nettoyage des locaux.'],
      attachments: [reminded],
      note: 'Invoice that is attached once more to the reminder.',
    }),
    stagedMail(stage, 33, {
      name: 'relance-nettoyage',
      from: cleaningManager,
      subject: `RELANCE - Facture ${printed(reminded, 'documentNumber')} échue`,
      paragraphs: [
        `Sauf erreur ou omission de notre part, la facture ${printed(reminded, 'documentNumber')}, dont vous trouverez une copie ci-jointe, demeure impayée à ce jour.`,
        'Nous vous remercions de bien vouloir procéder à son règlement sous huit jours. Si votre paiement a croisé ce message, merci de ne pas en tenir compte.',
      ],
      inReplyTo: firstId,
      attachments: [reminded],
      note: 'Reminder with the same PDF again: a duplicate, not a second document.',
    }),
    stagedMail(stage, 31, {
      name: 'avoir-quincaillerie',
      from: manager(hardware),
      subject: `Avoir ${printed(credit, 'documentNumber')} suite à votre retour`,
      paragraphs: [
        `Suite au retour des articles non conformes, nous avons établi l'avoir ci-joint sur la facture ${printed(credit, 'invoiceReference')}.`,
      ],
      attachments: [credit],
      note: 'Credit note.',
    }),
  ]);
}
