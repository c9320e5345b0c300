import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { blockBuilder } from '../text/block-builder.ts';
import { decodeText } from '../text/plain-text.ts';
import { type Block, typeset } from '../text/typeset.ts';
import { attribute, scanXml } from '../text/xml-scanner.ts';
import { unpackParts } from './office-archive.ts';

const PARTS = /^(?:content|styles|META-INF\/manifest)\.xml$/;
/** What is written in the margins of a document or for its authors only. */
const LEFT_OUT = new Set(['annotation', 'tracked-changes', 'notes', 'forms', 'settings', 'ruby-text']);
const MAX_SPACES = 200;
const MAX_REPEATED_CELLS = 60;

/**
 * Reads an OpenDocument text or presentation (OASIS ODF 1.3): paragraphs, tables, text boxes, headers and footers.
 * Throws UnreadableDocument `broken`, `encrypted` or `too_large`.
 */
export async function readOdf(
  bytes: Uint8Array,
  format: 'odt' | 'odp',
  context: ReadingContext,
): Promise<Contents> {
  const { content, styles } = odfParts(bytes, context.limits.unpackedBytes);
  const { header, footer } = marginsOf(styles);
  const blocks = [...header, ...odfBlocks(content, pageBreakingStyles(content)), ...footer];
  const { pages, notices } = await typeset(blocks, context);
  return { format, pages, pageCount: pages.length, einvoice: null, notices };
}

/** The XML parts of an OpenDocument file that say something. Throws UnreadableDocument. */
export function odfParts(bytes: Uint8Array, maxBytes: number): { content: string; styles: string } {
  const parts = unpackParts(bytes, (name) => PARTS.test(name), maxBytes);
  const text = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? '' : decodeText(part);
  };
  if (text('META-INF/manifest.xml').includes('encryption-data'))
    throw new UnreadableDocument('encrypted', 'the OpenDocument file needs a password');
  const content = text('content.xml');
  if (content === '') throw new UnreadableDocument('broken', 'the OpenDocument file has no content part');
  return { content, styles: text('styles.xml') };
}

/** Names of styles that begin a new page. */
function pageBreakingStyles(xml: string): Set<string> {
  const names = new Set<string>();
  let style = '';
  for (const event of scanXml(xml)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'style') style = attribute(event.attributes, 'name') ?? '';
    if (event.name === 'body') break;
    const breaks = event.name === 'paragraph-properties' || event.name === 'table-properties';
    if (breaks && attribute(event.attributes, 'break-before') === 'page') names.add(style);
  }
  return names;
}

/** Headers and footers of the page styles, each text once. */
function marginsOf(styles: string): { header: Block[]; footer: Block[] } {
  const margin = (name: 'header' | 'footer') => {
    const found = new Map<string, Block[]>();
    // One for each page style, and those of first and left pages.
    for (const [, xml = ''] of styles.matchAll(
      new RegExp(`<style:${name}(?:-\\w+)?[ >](.*?)</style:${name}`, 'gs'),
    )) {
      const blocks = odfBlocks(xml, new Set());
      found.set(JSON.stringify(blocks), blocks);
    }
    return [...found.values()].flat();
  };
  return { header: margin('header'), footer: margin('footer') };
}

/** Paragraphs and tables in order. */
function odfBlocks(xml: string, pageBreaking: ReadonlySet<string>): Block[] {
  const builder = blockBuilder();
  /** Text of the paragraphs that are open: a text box stands within the paragraph it is anchored in. */
  const open: string[] = [];
  const cells: { columns: number; repeated: number }[] = [];
  let leftOut = 0;
  const write = (text: string) => {
    const last = open.length - 1;
    if (last >= 0) open[last] += text;
  };
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      // Line ends and runs of spaces in the file are one space (ODF 1.3 part 3, 6.1.2).
      if (leftOut === 0) write(event.text.replace(/[ \t\r\n]+/g, ' '));
      continue;
    }
    const opens = event.kind === 'open';
    if (LEFT_OUT.has(event.name)) leftOut = Math.max(0, leftOut + (opens ? 1 : -1));
    if (leftOut > 0) continue;
    if (event.kind === 'open') {
      const value = (name: string) => attribute(event.attributes, name);
      switch (event.name) {
        case 'p':
        case 'h': {
          const style = value('style-name');
          open.push(style !== undefined && pageBreaking.has(style) && !builder.inTable() ? '\f' : '');
          break;
        }
        case 's':
          write(' '.repeat(Math.min(Math.max(1, Number(value('c') ?? 1) || 1), MAX_SPACES)));
          break;
        case 'tab':
          write('\t');
          break;
        case 'line-break':
          write('\n');
          break;
        case 'table':
          builder.openTable();
          break;
        case 'table-row':
          builder.openRow();
          break;
        case 'table-cell':
          cells.push({
            columns: Number(value('number-columns-spanned') ?? 1),
            repeated: Number(value('number-columns-repeated') ?? 1),
          });
          break;
      }
    } else {
      switch (event.name) {
        case 'p':
        case 'h': {
          const text = open.pop();
          if (text !== undefined) builder.paragraph(text);
          break;
        }
        case 'page': // of a presentation
          builder.paragraph('\f');
          break;
        case 'table':
          builder.closeTable();
          break;
        case 'table-cell': {
          const { columns = 1, repeated = 1 } = cells.pop() ?? {};
          builder.closeCell(columns);
          for (let index = 1; index < Math.min(repeated, MAX_REPEATED_CELLS); index++) builder.closeCell();
          break;
        }
      }
    }
  }
  while (open.length > 0) builder.paragraph(open.pop() ?? '');
  return builder.blocks();
}
