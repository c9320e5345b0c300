import type { DocumentType } from '../document-types/names.ts';
import { classify } from './classification/classify.ts';
import type { Field, PacketPart } from './extraction.ts';
import { extractFields } from './fields/extract-fields.ts';
import { fold } from './fold.ts';
import { type Page, pageText } from './page.ts';
import { pageNumberOf } from './page-number.ts';
import type { Reading } from './reading.ts';
import { salutation } from './salutation.ts';

/** What is printed or coded on sheets that people put between documents before scanning them. */
const SEPARATOR_CODE =
  /^(?:facteur[-_ ]?(?:separator|separateur)|patch ?-?(?:t|2|3)|separator|separateur|trennseite|trennblatt)$/i;
const SEPARATOR_TEXT =
  /\b(?:facteur[-_ ]separator|patch ?-?(?:code )?[t23]|page de separation|feuille de separation|separateur de documents?|document separator|separator (?:page|sheet)|trenn(?:seite|blatt))\b/;
/** A sheet with more words than this says something else as well. */
const SEPARATOR_WORDS = 25;

/** Longer files are books and archives; to look at each of their pages would take too long. */
const MOST_PAGES = 80;
const SURE_TYPE = 0.75;
const SURE_FIELD = 0.55;

/** Documents that come in batches, and the field that tells one from the next. */
const TELLING: Readonly<Partial<Record<DocumentType, string>>> = {
  invoice: 'documentNumber',
  credit_note: 'documentNumber',
  quote: 'documentNumber',
  purchase_order: 'documentNumber',
  order_confirmation: 'documentNumber',
  delivery_note: 'documentNumber',
  payslip: 'employeeName',
};

/**
 * The documents that one file consists of; empty when it is one document, which is what doubt means as well.
 * Separator sheets are believed outright. Without them, a document begins only on a page that says what it is and
 * bears a number of its own, and only where something else speaks for it too: page numbers that start again,
 * another seller, or a total of its own. A letter begins where it is dated and greets its reader.
 */
export function findPacket(reading: Reading): PacketPart[] {
  const { pages, pageCount } = reading;
  if (!isDivisible(reading) || pageCount !== pages.length) return [];
  // The XML inside speaks of all of it.
  if (reading.einvoice !== null) return [];
  const separated = partsBetween(pages.map(isSeparator), pages);
  if (pages.some(isSeparator)) return separated.length > 1 ? withReason(separated, 'separator', 0.99) : [];
  if (pages.length > MOST_PAGES) return [];
  return withReason(partsFrom(startsOf(reading), pages), 'content', 0.9);
}

/** Whether a file of that format and so many pages can be taken apart page by page: a PDF, or a picture, which then is a TIFF. */
export function isDivisible({ format, pageCount }: Pick<Reading, 'format' | 'pageCount'>): boolean {
  return (format === 'pdf' || format === 'image') && pageCount > 1;
}

type Range = Pick<PacketPart, 'firstPage' | 'lastPage'>;

function withReason(
  ranges: readonly Range[],
  reason: PacketPart['reason'],
  confidence: number,
): PacketPart[] {
  return ranges.map((range) => ({ ...range, reason, confidence }));
}

function wordCount(page: Page): number {
  return page.lines.reduce((sum, line) => sum + line.words.length, 0);
}

const saysNothing = (page: Page): boolean => wordCount(page) === 0;
const isBlank = (page: Page): boolean => saysNothing(page) && page.pictured !== true;

function isSeparator(page: Page): boolean {
  if (wordCount(page) > SEPARATOR_WORDS) return false;
  if (page.codes?.some((code) => SEPARATOR_CODE.test(code.trim())) === true) return true;
  return SEPARATOR_TEXT.test(fold(pageText(page)));
}

/** Runs of pages between separators, without blank pages at their ends. */
function partsBetween(separators: readonly boolean[], pages: readonly Page[]): Range[] {
  const ranges: Range[] = [];
  let first: number | undefined;
  for (let index = 0; index <= pages.length; index++) {
    const ends = index === pages.length || separators[index] === true;
    if (!ends) first ??= index;
    if (!ends || first === undefined) continue;
    const range = withoutBlanks({ firstPage: first + 1, lastPage: index }, pages);
    if (range !== undefined) ranges.push(range);
    first = undefined;
  }
  return ranges;
}

function withoutBlanks({ firstPage, lastPage }: Range, pages: readonly Page[]): Range | undefined {
  const isLeftOut = (number: number) => {
    const page = pages[number - 1];
    return page === undefined || isBlank(page);
  };
  let [first, last] = [firstPage, lastPage];
  while (first <= last && isLeftOut(first)) first++;
  while (last >= first && isLeftOut(last)) last--;
  return first > last ? undefined : { firstPage: first, lastPage: last };
}

/** Ranges that begin at these pages; none when there are fewer than two. */
function partsFrom(starts: readonly number[], pages: readonly Page[]): Range[] {
  if (starts.length < 2) return [];
  return starts.flatMap((firstPage, index) => {
    const lastPage = (starts[index + 1] ?? pages.length + 1) - 1;
    return withoutBlanks({ firstPage, lastPage }, pages) ?? [];
  });
}

/** What a page says of itself when it is read alone. */
interface Opening {
  readonly page: number;
  readonly type: DocumentType;
  /** What tells it from others of its type, folded. */
  readonly key: string;
  /** VAT ids, registration numbers and accounts of whoever made it. */
  readonly sellers: readonly string[];
}

/** Pages on which a document begins, the first one included. */
function startsOf(reading: Reading): number[] {
  const texts = reading.pages.map((page) => letters(pageText(page)));
  const [first, ...candidates] = openingsOf(reading, texts);
  if (first?.page !== 1) return [];
  const starts = [first];
  for (const [index, candidate] of candidates.entries()) {
    const current = starts.at(-1) ?? first;
    const end = candidates[index + 1]?.page ?? reading.pages.length + 1;
    if (isLikely(reading, texts, current, candidate, end)) starts.push(candidate);
  }
  return starts.map(({ page }) => page);
}

/**
 * Pages that may begin a document, each with a number that no page before it bears. None when a page neither begins a
 * document nor shows that it goes on with one: then nobody knows where the next one begins.
 */
function openingsOf(reading: Reading, texts: readonly string[]): Opening[] {
  const openings: Opening[] = [];
  let before = '';
  for (const [index, page] of reading.pages.entries()) {
    const text = texts[index] ?? '';
    const current = openings.at(-1);
    const previous = reading.pages[index - 1];
    if (current === undefined || !(text.includes(current.key) || saysNothing(page))) {
      const opening =
        previous === undefined || mayBegin(page, previous) ? openingOf(reading, page) : undefined;
      if (opening !== undefined && !before.includes(opening.key)) openings.push(opening);
      else if (current === undefined || (pageNumberOf(page)?.index ?? 1) === 1) return [];
    }
    before += text;
  }
  return openings;
}

/** By their numbers: the page is a first one, and the one before it a last one, as far as they say. */
function mayBegin(page: Page, previous: Page): boolean {
  const [number, before] = [pageNumberOf(page), pageNumberOf(previous)];
  if (number !== undefined && number.index > 1) return false;
  return before?.total === undefined || before.index === before.total;
}

function part(reading: Reading, firstPage: number, end: number): Reading {
  const pages = reading.pages
    .slice(firstPage - 1, end - 1)
    .map((page, index) => ({ ...page, page: index + 1 }));
  return { ...reading, pages, pageCount: pages.length, notices: [] };
}

/** The beginning of a document, if that page is one by itself. */
function openingOf(reading: Reading, page: Page): Opening | undefined {
  const alone = part(reading, page.page, page.page + 1);
  const { documentType, confidence } = classify(alone, { fileName: '' });
  const tells = documentType === 'letter' || TELLING[documentType] !== undefined;
  if (!tells || confidence < SURE_TYPE) return undefined;
  const { fields } = extractFields(alone, documentType, { einvoice: false });
  return documentType === 'letter'
    ? letterOpening(page, fields)
    : numberedOpening(page, documentType, fields);
}

/** A letter begins with its date and greets its reader; what else is written on its page tells it from others. */
function letterOpening(page: Page, fields: Readonly<Record<string, Field>>): Opening | undefined {
  const greets = page.lines.some(({ text }) => salutation.test(fold(text).trim()));
  if (!greets || (fields.issueDate?.confidence ?? 0) < SURE_FIELD) return undefined;
  return { page: page.page, type: 'letter', key: letters(pageText(page)), sellers: [] };
}

function numberedOpening(
  { page }: Page,
  documentType: DocumentType,
  fields: Readonly<Record<string, Field>>,
): Opening | undefined {
  const telling = TELLING[documentType];
  if (telling === undefined) return undefined;
  const field = fields[telling];
  if (field === undefined || field.confidence < SURE_FIELD) return undefined;
  const key = letters([field.value].flat().join(' '));
  if (key.length < 3 || (telling === 'documentNumber' && !/\d/.test(key))) return undefined;
  const sellers = [fields.sellerVatId, fields.sellerRegistrationId, fields.iban, fields.employerName].flatMap(
    (each) => (each === undefined ? [] : [each.value].flat().map(letters)),
  );
  return { page, type: documentType, key, sellers };
}

/** Whether something else speaks for a second document: page numbers, another seller, or a total for each of the two. */
function isLikely(
  reading: Reading,
  texts: readonly string[],
  current: Opening,
  candidate: Opening,
  end: number,
): boolean {
  const [page, previous] = [reading.pages[candidate.page - 1], reading.pages[candidate.page - 2]];
  const hasTotal = (each: Page | undefined) => each !== undefined && pageNumberOf(each)?.total !== undefined;
  if (hasTotal(page) && hasTotal(previous)) return true;
  const before = texts.slice(current.page - 1, candidate.page - 1).join('');
  const otherSeller =
    candidate.sellers.length > 0 &&
    current.sellers.length > 0 &&
    candidate.sellers.every((seller) => !before.includes(seller));
  if (otherSeller || candidate.type === 'letter') return true;
  const follows = current.type === candidate.type || current.type === 'letter';
  return (
    follows &&
    (current.type === 'letter' || isComplete(part(reading, current.page, candidate.page), current.type)) &&
    isComplete(part(reading, candidate.page, end), candidate.type)
  );
}

function isComplete(reading: Reading, type: DocumentType): boolean {
  const { fields } = extractFields(reading, type, { einvoice: false });
  const total = fields.totalGross ?? fields.totalNet ?? fields.netPay;
  return total !== undefined && total.confidence >= SURE_FIELD;
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\d]/gu, '');
}
