import { createRandom, pick, type Random } from '../samples/random.ts';
import { DocumentType } from '../shared/document-types/names.ts';
import type { Reading } from '../shared/understanding/reading.ts';
import { createCanvas } from './canvas.ts';
import { createMisreading } from './misreading.ts';
import type { WrittenLanguage } from './people-and-places.ts';
import { makeSlots } from './slots.ts';
import { typesetTemplate } from './typesetting.ts';
import { wornPages } from './wear.ts';
import type { Wording } from './wordings/wording.ts';
import { wordingsOf } from './wordings.ts';

/** A made-up document of a known type. */
export interface TypedDocument {
  readonly documentType: DocumentType;
  /** Type, language and family of its wording: what is left out together when unseen wordings are tried. */
  readonly family: string;
  readonly language: WrittenLanguage;
  readonly reading: Reading;
}

const till = { width: 226, height: 620 };
const slide = { width: 842, height: 595 };

function makeDocument(
  random: Random,
  documentType: DocumentType,
  wording: Wording,
  misread: boolean,
): TypedDocument {
  const { language } = wording;
  const scanned =
    misread && random() < (documentType === 'receipt' || documentType === 'identity_document' ? 0.6 : 0.3);
  const misreadShare = random() < 0.3 ? 0.03 + 0.09 * random() : 0.002 + 0.03 * random();
  const canvas = createCanvas(random, {
    source: scanned ? 'ocr' : 'text',
    ...(scanned ? { misread: createMisreading(random, misreadShare) } : {}),
    ...(wording.landscape === true ? { sheet: slide } : {}),
    ...(documentType === 'receipt' && random() < 0.6 ? { sheet: till } : {}),
  });
  const { fill } = makeSlots(random, language);
  typesetTemplate(random, canvas, wording.text, fill);
  const pages = scanned ? wornPages(random, canvas.pages()) : canvas.pages();
  const reading: Reading = {
    format: scanned ? 'image' : 'pdf',
    pages,
    pageCount: pages.length,
    language,
    einvoice: null,
    notices: [],
  };
  return { documentType, family: `${documentType}/${language}-${wording.family}`, language, reading };
}

/**
 * So many documents of every type, spread over its wordings; the same for a seed. Some are misread as scans are, unless they
 * are to be printed.
 */
export function makeTypedDocuments(
  seed: number,
  perType: number,
  { misread = true }: { readonly misread?: boolean } = {},
): TypedDocument[] {
  const random = createRandom(seed);
  return DocumentType.options.flatMap((documentType) => {
    const families = wordingsOf(documentType);
    const step = Math.max(1, families.length / perType);
    return Array.from({ length: perType }, (_, index) => {
      const wording = families[Math.floor(index * step) % families.length] ?? pick(random, families);
      return makeDocument(random, documentType, wording, misread);
    });
  });
}
