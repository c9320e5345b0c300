import PDFDocument from 'pdfkit';
import { ownCompany } from '../../samples/companies.ts';
import { type Attachment, composeMail, type SampleMail } from '../../samples/mails/compose.ts';
import type { Sample } from '../../samples/sample.ts';
import { scanToPdf } from '../../samples/scan.ts';

/** A mail to an organization with these files. */
export function mailWith(name: string, attachments: readonly Attachment[]): Promise<SampleMail> {
  return composeMail({
    name,
    organization: 'demo',
    date: new Date('2026-03-02T09:00:00Z'),
    from: { firstName: 'Anne', lastName: 'Aubry', role: 'Comptabilité', company: ownCompany },
    subject: 'Documents',
    paragraphs: ['Veuillez trouver nos documents ci-joints.'],
    plain: true,
    attachments,
    note: 'For the executed templates.',
  });
}

/** A PDF with a text layer of so many short pages. */
export async function shortPages(fileName: string, lines: readonly string[]): Promise<Sample> {
  const sheet = new PDFDocument({ size: 'A5', info: { CreationDate: new Date('2026-01-05T08:00:00Z') } });
  const chunks: Buffer[] = [];
  const done = new Promise((resolve) => sheet.on('end', resolve));
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
  lines.forEach((line, index) => {
    if (index > 0) sheet.addPage();
    sheet.fontSize(24).text(line);
  });
  sheet.end();
  await done;
  return {
    fileName,
    contentType: 'application/pdf',
    body: new Uint8Array(Buffer.concat(chunks)),
    truth: { documentType: 'letter', fields: {} },
  };
}

/** The same pages as pictures, as a copier mails them. */
export async function scanOf(sample: Sample, pages: number): Promise<Sample> {
  const scan = await scanToPdf(sample, { seed: 1, dotsPerInch: 120, pages });
  return { ...scan, fileName: sample.fileName };
}
