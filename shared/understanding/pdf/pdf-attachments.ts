import { isEinvoice } from '../einvoice/einvoice-root.ts';
import type { Reading } from '../reading.ts';
import { decodeText } from '../text/plain-text.ts';
import { memoryOf, type Pdfium, withMemory } from './pdfium.ts';

const MAX_ATTACHMENTS = 100;
const MAX_XML_BYTES = 20 * 1024 * 1024;

/** File names that the standards prescribe; any other XML attachment is read when its content is an e-invoice. */
const PRESCRIBED_NAMES = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml', 'order-x.xml'];

/**
 * The e-invoice attached to an open PDF (Factur-X, ZUGFeRD, XRechnung, Order-X, UBL), if there is one; else what is
 * attached under a name that only an e-invoice has, be it as broken as it is.
 */
export function attachedEinvoice(engine: Pdfium, document: number): Reading['einvoice'] {
  const count = Math.min(engine.FPDFDoc_GetAttachmentCount(document), MAX_ATTACHMENTS);
  const candidates = Array.from({ length: count }, (_, index) => {
    const attachment = engine.FPDFDoc_GetAttachment(document, index);
    return { attachment, fileName: attachment === 0 ? '' : nameOf(engine, attachment) };
  }).filter(({ fileName }) => fileName.toLowerCase().endsWith('.xml'));
  candidates.sort((a, b) => rank(a.fileName) - rank(b.fileName));
  let broken: Reading['einvoice'] = null;
  for (const { attachment, fileName } of candidates) {
    const bytes = contentOf(engine, attachment);
    const xml = bytes === undefined ? '' : decodeText(bytes);
    if (isEinvoice(xml)) return { fileName, xml };
    if (rank(fileName) < PRESCRIBED_NAMES.length) broken ??= { fileName, xml };
  }
  return broken;
}

/** Whether there are files inside a PDF besides XML: what they say is not on its pages. */
export function hasOtherFiles(engine: Pdfium, document: number): boolean {
  const count = Math.min(engine.FPDFDoc_GetAttachmentCount(document), MAX_ATTACHMENTS);
  return Array.from({ length: count }, (_, index) => engine.FPDFDoc_GetAttachment(document, index)).some(
    (attachment) => attachment !== 0 && !nameOf(engine, attachment).toLowerCase().endsWith('.xml'),
  );
}

/** XMP of PDF/A is never compressed (ISO 19005-3, 6.6.2.1), so that these can be looked for in the file itself. */
const ANNOUNCEMENTS = [
  'urn:factur-x:pdfa:CrossIndustryDocument:',
  'urn:ferd:pdfa:CrossIndustryDocument:',
  'urn:zugferd:pdfa:CrossIndustryDocument:',
  'urn:factur-x:pdfa:SCRDMCCBDACIOMessageStructure:',
].map((urn) => Buffer.from(urn));

/** Whether a PDF's metadata say that there is an e-invoice inside. */
export function announcesEinvoice(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return ANNOUNCEMENTS.some((urn) => bytes.includes(urn));
}

function rank(fileName: string): number {
  const index = PRESCRIBED_NAMES.indexOf(fileName.toLowerCase());
  return index === -1 ? PRESCRIBED_NAMES.length : index;
}

function nameOf(engine: Pdfium, attachment: number): string {
  const size = engine.FPDFAttachment_GetName(attachment, 0, 0);
  if (size < 2 || size > 4_096) return '';
  return withMemory(engine, size, (pointer) => {
    engine.FPDFAttachment_GetName(attachment, pointer, size);
    return engine.pdfium.UTF16ToString(pointer);
  });
}

function contentOf(engine: Pdfium, attachment: number): Uint8Array | undefined {
  return withMemory(engine, 4, (length) => {
    if (!engine.FPDFAttachment_GetFile(attachment, 0, 0, length)) return undefined;
    const size = new DataView(memoryOf(engine).buffer).getUint32(length, true);
    if (size === 0 || size > MAX_XML_BYTES) return undefined;
    return withMemory(engine, size, (pointer) => {
      if (!engine.FPDFAttachment_GetFile(attachment, pointer, size, length)) return undefined;
      return memoryOf(engine).slice(pointer, pointer + size);
    });
  });
}
