import { unzipSync } from 'fflate';
import { UnreadableDocument } from '../reading.ts';

const MAX_PARTS = 10_000;
/** Real office files stay far below this; text of one repeated letter reaches 1,000. */
const MAX_RATIO = 400;
const RATIO_FREE_BYTES = 4 * 1024 * 1024;
const MAX_TYPE_BYTES = 1_000_000;

/**
 * Unpacks the parts of an office file (Office Open XML, OpenDocument) whose names match `wanted`. Sizes are checked against the
 * directory before anything is unpacked, and no part can unpack to more than the directory says.
 * Throws UnreadableDocument `broken` or `too_large`.
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): Map<string, Uint8Array> {
  let count = 0;
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++count > MAX_PARTS) throw new UnreadableDocument('too_large', 'the file has too many parts');
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > maxBytes)
          throw new UnreadableDocument('too_large', `the file unpacks to more than ${maxBytes} bytes`);
        if (originalSize > RATIO_FREE_BYTES && originalSize > size * MAX_RATIO)
          throw new UnreadableDocument(
            'too_large',
            `${name} unpacks to ${originalSize / size} times its size`,
          );
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('broken', `the archive cannot be unpacked: ${String(error)}`);
  }
}

export type OfficeKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'other';

/** Media types of OpenDocument files, those of templates included (ODF 1.3 part 2, 2.2.3). */
const OPEN_DOCUMENT =
  /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?:-template)?\s*$/;
const OPEN_DOCUMENT_KINDS = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const;

/** What an archive is by the parts it has. */
export function officeKind(bytes: Uint8Array): OfficeKind {
  const names = new Set<string>();
  const look = (name: string) => {
    names.add(name);
    return name === 'mimetype';
  };
  const mimeType = unpackParts(bytes, look, MAX_TYPE_BYTES).get('mimetype');
  if (mimeType !== undefined && names.has('content.xml')) {
    const type = OPEN_DOCUMENT.exec(Buffer.from(mimeType).toString('latin1'))?.[1];
    if (type === 'text' || type === 'spreadsheet' || type === 'presentation')
      return OPEN_DOCUMENT_KINDS[type];
  }
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (!names.has('[Content_Types].xml')) return 'other';
  // Some producers number these parts.
  if ([...names].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return 'other';
}
