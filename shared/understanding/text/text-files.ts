import { htmlToText } from 'html-to-text';
import { isEinvoice } from '../einvoice/einvoice-root.ts';
import { withoutEmbeddedFiles } from '../einvoice/xml.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { hiddenHtml } from './hidden-html.ts';
import { decodeText } from './plain-text.ts';
import { type Block, typeset } from './typeset.ts';
import { scanXml } from './xml-scanner.ts';

const MAX_HTML_CHARACTERS = 5_000_000;
const MAX_HTML_DEPTH = 200;

/** Reads plain text of any charset, CSV and the like. */
export async function readPlainText(
  bytes: Uint8Array,
  charset: string | undefined,
  context: ReadingContext,
): Promise<Contents> {
  return contents('text', [{ kind: 'text', text: decodeText(bytes, charset) }], context);
}

/** Reads the words of an HTML page; scripts, styles, links' targets, pictures and what is hidden are left out. */
export async function readHtml(
  bytes: Uint8Array,
  charset: string | undefined,
  context: ReadingContext,
): Promise<Contents> {
  const html = decodeText(bytes, charset);
  const text = htmlToText(html, {
    wordwrap: false,
    limits: { maxInputLength: MAX_HTML_CHARACTERS, maxDepth: MAX_HTML_DEPTH },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, colSpacing: 4 } },
      ...hiddenHtml,
    ],
  });
  const read = await contents('html', [{ kind: 'text', text }], context);
  if (html.length > MAX_HTML_CHARACTERS) read.notices.push({ code: 'text_left_out', page: null });
  return read;
}

/** Reads an XML file: the e-invoice that it is, and every value of it beside its name, as a page to look at. */
export async function readXml(
  bytes: Uint8Array,
  fileName: string,
  context: ReadingContext,
): Promise<Contents> {
  const xml = withoutEmbeddedFiles(decodeText(bytes));
  const read = await contents('xml', valuesOf(xml), context);
  return { ...read, einvoice: isEinvoice(xml) ? { fileName, xml } : null };
}

function* valuesOf(xml: string): Generator<Block> {
  let name = '';
  let text = '';
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      text += event.text;
      continue;
    }
    const value = text.trim();
    if (value !== '') yield { kind: 'text', text: name === '' ? value : `${spelledOut(name)}: ${value}` };
    text = '';
    name = event.kind === 'open' ? event.name : '';
  }
}

/** IssueDateTime as Issue Date Time. */
function spelledOut(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

async function contents(
  format: 'text' | 'html' | 'xml',
  blocks: Iterable<Block>,
  context: ReadingContext,
): Promise<Contents> {
  const { pages, notices } = await typeset(blocks, context);
  return { format, pages, pageCount: pages.length, einvoice: null, notices };
}
