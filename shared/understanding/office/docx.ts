import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { blockBuilder } from '../text/block-builder.ts';
import { decodeText } from '../text/plain-text.ts';
import { type Block, typeset } from '../text/typeset.ts';
import { attribute, scanXml } from '../text/xml-scanner.ts';
import { unpackParts } from './office-archive.ts';

const PARTS = /^word\/(?:document\d*|header\d+|footer\d+|footnotes)\.xml$/;

/**
 * Reads a Word file (ECMA-376 part 1, WordprocessingML): headers, the text with its tables, footnotes, footers.
 * Its pages are set by us, for a Word file has none. Throws UnreadableDocument `broken` or `too_large`.
 */
export async function readDocx(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const parts = unpackParts(bytes, (name) => PARTS.test(name), context.limits.unpackedBytes);
  const named = (pattern: RegExp) =>
    [...parts].filter(([name]) => pattern.test(name)).map(([, content]) => wordBlocks(decodeText(content)));
  const documents = named(/document/);
  if (documents.length === 0) throw new UnreadableDocument('broken', 'the Word file has no document part');
  const margins = (pattern: RegExp) => distinct(named(pattern));
  const blocks = [...margins(/header/), ...documents, ...margins(/footnotes/), ...margins(/footer/)].flat();
  const { pages, notices } = await typeset(blocks, context);
  return { format: 'docx', pages, pageCount: pages.length, einvoice: null, notices };
}

/** Headers for first, odd and even pages are often the same. */
function distinct(lists: Block[][]): Block[][] {
  return [...new Map(lists.map((blocks) => [JSON.stringify(blocks), blocks])).values()];
}

/** Paragraphs and tables in order, of WordprocessingML and of DrawingML, which name them alike. */
export function wordBlocks(xml: string): Block[] {
  const builder = blockBuilder();
  let paragraph = '';
  let inText = false;
  let hidden = false;
  let skipped = 0;
  let span = 1;
  const spans: number[] = [];
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      if (inText && skipped === 0) paragraph += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    switch (event.name) {
      case 't':
        inText = opens && !hidden;
        break;
      case 'r':
        hidden = false;
        break;
      case 'vanish': // what a reader of the page does not see
        if (opens) hidden = !['0', 'false', 'off'].includes(attribute(event.attributes, 'val') ?? '');
        break;
      case 'Fallback': // the same content again, for old readers
      case 'moveFrom': // what has been moved elsewhere, and is there
        skipped = Math.max(0, skipped + (opens ? 1 : -1));
        break;
      case 'tab':
        // `w:tab` is also the setting of a tab stop, which has a position.
        if (opens && attribute(event.attributes, 'pos') === undefined) paragraph += '\t';
        break;
      case 'br':
        if (!opens) break;
        if (attribute(event.attributes, 'type') === 'page' && !builder.inTable()) paragraph += '\f';
        else paragraph += '\n';
        break;
      case 'noBreakHyphen':
        if (opens) paragraph += '-';
        break;
      case 'p':
        // A paragraph within a paragraph is a text box anchored in it.
        if (!opens || paragraph !== '') builder.paragraph(paragraph);
        paragraph = '';
        break;
      case 'tbl':
        if (opens) builder.openTable();
        else builder.closeTable();
        break;
      case 'tr':
        if (opens) builder.openRow();
        break;
      case 'tc':
        if (opens) {
          spans.push(span);
          span = Number(attribute(event.attributes, 'gridSpan') ?? 1);
        } else {
          builder.closeCell(span);
          span = spans.pop() ?? 1;
        }
        break;
      case 'gridSpan':
        if (opens) span = Number(attribute(event.attributes, 'val') ?? 1);
        break;
    }
  }
  if (paragraph !== '') builder.paragraph(paragraph);
  return builder.blocks();
}
