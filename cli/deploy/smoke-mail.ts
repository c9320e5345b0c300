import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import PDFDocument from 'pdfkit';

/** A mail with one small invoice, which names `token` where it can be found again. */
export async function smokeMail(token: string, domain: string, to: string): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({
    from: `facteur@${domain}`,
    to,
    subject: `Facteur smoke test ${token}`,
    text: 'Facteur sent this to itself to see that mail comes through. Nobody needs to do anything.',
    attachments: [
      { filename: `${token}.pdf`, content: await invoice(token), contentType: 'application/pdf' },
    ],
  });
  if (!Buffer.isBuffer(message)) throw new Error('the mail was not composed as a whole');
  return new Uint8Array(message);
}

async function invoice(token: string): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', margin: 60 });
  const whole = buffer(sheet);
  sheet.fontSize(18).text('FACTURE').moveDown();
  sheet.fontSize(11);
  for (const line of [
    'Facteur SARL, 1 rue des Essais, 75001 Paris',
    `Facture n° ${token}`,
    'Date : 01/01/2026',
    'Total HT : 100,00 EUR',
    'TVA 20 % : 20,00 EUR',
    'Total TTC : 120,00 EUR',
  ]) {
    sheet.text(line);
  }
  sheet.end();
  return whole;
}
