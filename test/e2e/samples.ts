import { manager, supplierOf } from '../../samples/documents.ts';
import { logo } from '../../samples/images.ts';
import { stagedDocument, stagedMail } from '../../samples/mails/stage.ts';

const stage = { organization: 'demo', seed: 7, now: new Date() };

/** A printed invoice as a PDF, with what it truly says. */
export function invoice() {
  return stagedDocument(stage, 'invoiceClassic', { seller: supplierOf('printing') });
}

/** A letter as DOCX: a document without pictures. */
export function letter() {
  return stagedDocument(stage, 'wordLetter');
}

/** An Excel workbook of two sheets. */
export function workbook() {
  return stagedDocument(stage, 'workbookReport');
}

/** A mail with an invoice, and a logo that is none of the office's business. */
export async function invoiceMail() {
  const seller = supplierOf('cleaning');
  const attachment = await stagedDocument(stage, 'invoiceClassic', { seller, take: 1 });
  const mail = await stagedMail(stage, 1, {
    name: 'console-invoice',
    from: manager(seller),
    subject: 'Votre facture de nettoyage',
    paragraphs: ['Veuillez trouver ci-joint notre facture.'],
    attachments: [attachment],
    images: [{ cid: 'logo', fileName: 'logo.png', contentType: 'image/png', body: await logo(seller) }],
    note: 'an invoice with a logo',
  });
  return { mail, attachment };
}
