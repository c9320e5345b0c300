import { zipOf } from '../archive.ts';
import { ownCompany } from '../companies.ts';
import { manager, supplierOf } from '../documents.ts';
import { classicInvoice } from '../pdf/invoice-classic.ts';
import { buyer } from '../people.ts';
import { createRandom } from '../random.ts';
import { makeSale } from '../sale.ts';
import type { SampleMail } from './compose.ts';
import { printed, type Stage, stagedDocument, stagedMail } from './stage.ts';

/** Mails whose attachments take some opening, or cannot be opened at all. */
export async function difficultMails(stage: Stage): Promise<SampleMail[]> {
  const cleaning = supplierOf('cleaning');
  const catering = supplierOf('catering');
  const transport = supplierOf('transport');
  const printer = supplierOf('printing');
  const locked = await classicInvoice(
    makeSale({ random: createRandom(stage.seed + 31), now: stage.now, seller: cleaning, buyer: ownCompany }),
    'Verdier69',
  );
  const whole = await stagedDocument(stage, 'invoiceClassic', { seller: catering, take: 21 });
  const broken = { ...whole, body: whole.body.subarray(0, Math.floor(whole.body.length * 0.4)) };
  const zipped = [
    await stagedDocument(stage, 'invoiceClassic', { seller: transport, take: 22 }),
    await stagedDocument(stage, 'invoiceModern', { seller: transport, take: 23, daysAgo: 8 }),
  ];
  const archive = {
    fileName: 'factures.zip',
    contentType: 'application/zip',
    body: zipOf(Object.fromEntries(zipped.map((sample) => [sample.fileName, sample.body])), stage.now),
  };
  const forwarded = await stagedDocument(stage, 'invoiceClassic', { seller: printer, take: 24, daysAgo: 3 });
  const original = await stagedMail(stage, 70, {
    name: 'facture-transferee-origine',
    from: manager(printer),
    subject: `Facture ${printed(forwarded, 'documentNumber')}`,
    greeting: 'Bonjour Monsieur Garrigue,',
    paragraphs: ['Vous trouverez ci-joint notre facture. Merci de la transmettre à votre comptabilité.'],
    attachments: [forwarded],
    note: 'Inside another mail.',
  });
  const xml = await stagedDocument(stage, 'xmlInvoice', { seller: catering, take: 25 });
  const notes = {
    fileName: 'notes.txt',
    contentType: 'text/plain; charset=utf-8',
    body: new TextEncoder().encode(
      'Compte rendu de chantier\r\n\r\nPose de la bibliothèque terminée. Reste à régler : charnières de la porte gauche.\r\nProchaine visite : mardi à 9 h.\r\n',
    ),
  };
  return Promise.all([
    stagedMail(stage, 9, {
      name: 'pdf-protege',
      from: manager(cleaning),
      subject: 'Facture protégée',
      paragraphs: [
        'Pour des raisons de confidentialité, le document joint est protégé. Le mot de passe vous sera communiqué par téléphone.',
      ],
      attachments: [locked],
      documents: [{ fileName: locked.fileName, documentType: null }],
      note: 'Password-protected PDF: fails with a reason that a person understands.',
    }),
    stagedMail(stage, 8, {
      name: 'pdf-abime',
      from: manager(catering),
      subject: `Facture ${printed(whole, 'documentNumber')}`,
      paragraphs: ['Ci-joint notre facture. Bonne réception.'],
      attachments: [broken],
      documents: [{ fileName: broken.fileName, documentType: 'invoice' }],
      note: 'Truncated PDF: what is left is read, and a person looks.',
    }),
    stagedMail(stage, 7, {
      name: 'factures-zip',
      from: manager(transport),
      subject: 'Vos deux dernières factures',
      paragraphs: ['Les deux factures demandées sont réunies dans le fichier compressé joint.'],
      attachments: [archive],
      documents: zipped.map(({ fileName, truth }) => ({ fileName, documentType: truth.documentType })),
      note: 'Zip with two invoices.',
    }),
    stagedMail(stage, 6, {
      name: 'facture-transferee',
      from: buyer,
      subject: `TR: Facture ${printed(forwarded, 'documentNumber')}`,
      greeting: 'Hélène,',
      paragraphs: ['Je te transfère la facture reçue par erreur, en pièce jointe.'],
      attachments: [{ fileName: 'Facture.eml', contentType: 'message/rfc822', body: original.raw }],
      documents: [{ fileName: forwarded.fileName, documentType: 'invoice' }],
      note: 'Mail inside a mail, with the invoice inside that.',
    }),
    stagedMail(stage, 5, {
      name: 'facture-xml',
      from: manager(catering),
      subject: 'Facture au format XML (CII)',
      paragraphs: ['Conformément à votre demande, la facture au format structuré EN 16931.'],
      attachments: [xml],
      note: 'Plain cross industry invoice.',
    }),
    stagedMail(stage, 4, {
      name: 'notes-texte',
      from: buyer,
      subject: 'Compte rendu de chantier',
      paragraphs: ['Mes notes de ce matin en pièce jointe.'],
      plain: true,
      attachments: [notes],
      documents: [{ fileName: notes.fileName, documentType: 'report' }],
      note: 'Plain text file.',
    }),
  ]);
}
