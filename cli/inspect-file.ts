import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentType } from '../shared/document-types/names.ts';
import type { Classification } from '../shared/understanding/classification.ts';
import { classify } from '../shared/understanding/classify.ts';
import type { Field, LineItem } from '../shared/understanding/extraction.ts';
import { extractFields } from '../shared/understanding/fields/extract-fields.ts';
import { describeFinding } from '../shared/understanding/finding-messages.ts';
import type { OpticalReader } from '../shared/understanding/optical-reader.ts';
import { pageText, type TextSource, type Word } from '../shared/understanding/page.ts';
import { readDocument } from '../shared/understanding/read-document.ts';
import { type Language, type Reading, UnreadableDocument } from '../shared/understanding/reading.ts';
import type { DocumentTable } from '../shared/understanding/table.ts';
import { findTables } from '../shared/understanding/tables.ts';

const largestFile = 200 * 1024 * 1024;

/** What is printed of a file that could be read. */
export interface Inspected extends Classification {
  readonly file: string;
  readonly language: Language | null;
  readonly fields: Readonly<Record<string, Field>>;
  readonly lineItems: readonly LineItem[];
  readonly pages: readonly {
    readonly page: number;
    readonly width: number;
    readonly height: number;
    readonly source: TextSource;
    readonly text: string;
    readonly words: readonly Word[];
  }[];
  readonly tables: readonly DocumentTable[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly notices: Reading['notices'];
  readonly error: null;
  /** Milliseconds that all of it took. */
  readonly ms: number;
}

/** What is printed of a file that could not. */
export interface Refused {
  readonly file: string;
  readonly documentType: DocumentType | null;
  readonly error: string;
  readonly ms: number;
}

function elapsed(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largestFile)
    throw new UnreadableDocument('too_large', `${size} bytes are more than ${largestFile}`);
  return readFile(path);
}

function interpret(file: string, reading: Reading, einvoice: boolean, start: number): Inspected {
  const considered = einvoice || reading.format === 'xml' ? reading : { ...reading, einvoice: null };
  const classification = classify(considered, { fileName: basename(file) });
  const extraction = extractFields(considered, classification.documentType, { einvoice: true });
  const tables = reading.pages.flatMap(findTables);
  const findings = extraction.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    field: finding.field,
    message: describeFinding(finding).en,
  }));
  return {
    file,
    ...classification,
    language: reading.language,
    fields: extraction.fields,
    lineItems: extraction.lineItems,
    pages: reading.pages.map((page) => ({
      page: page.page,
      width: page.width,
      height: page.height,
      source: page.source,
      text: pageText(page),
      words: page.lines.flatMap((line) => line.words),
    })),
    tables,
    findings,
    notices: reading.notices,
    error: null,
    ms: elapsed(start),
  };
}

/**
 * Reads one file and says all that Facteur makes of it. `einvoice: false` leaves an e-invoice inside a PDF unread.
 * Never throws: whatever is wrong with the file, or with us, is in `error`.
 */
export async function inspectFile(
  file: string,
  options: { readonly einvoice: boolean; readonly ocr: OpticalReader | null },
): Promise<Inspected | Refused> {
  const start = performance.now();
  const refuse = (error: string): Refused => ({ file, documentType: null, error, ms: elapsed(start) });
  try {
    if (/\.(?:eml|msg)$/i.test(file))
      return refuse('unsupported_format: an e-mail; inspect its attachments instead');
    const reading = await readDocument(await readBytes(file), { fileName: basename(file), ocr: options.ocr });
    return interpret(file, reading, options.einvoice, start);
  } catch (error) {
    if (error instanceof UnreadableDocument) return refuse(`${error.code}: ${error.message}`);
    if (isErrorCode(error, 'ENOENT')) return refuse('not_found: there is no such file');
    if (isErrorCode(error, 'EISDIR')) return refuse('not_a_file: a folder; name the files in it');
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
