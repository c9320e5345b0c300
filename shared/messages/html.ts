import { compile } from 'html-to-text';
import { hiddenHtml } from '../understanding/text/hidden-html.ts';

const longestHtml = 2_000_000;
const deepestHtml = 500;

const convert = compile({
  wordwrap: false,
  limits: {
    maxInputLength: longestHtml,
    maxDepth: 200,
    maxChildNodes: 50_000,
    ellipsis: ' …',
  },
  formatters: {
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addInline(' ');
    },
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'hr', format: 'lineBreak' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
    ...hiddenHtml,
  ],
});

/**
 * The text that an HTML body shows, without links, images and what is hidden; one paragraph, list item or table row a line.
 * Bounded: at most 2,000,000 characters of HTML after pictures inside it are taken out.
 */
export function htmlToText(html: string): string {
  const bounded = html.replace(/(["'(])data:[^"')]*/gi, '$1').slice(0, longestHtml);
  const text = nestsDeeply(bounded) ? withoutTags(bounded) : convert(bounded);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Elements that stay open until they are closed; void ones and those that the next one closes do not count. */
const nestingTag =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[drh]|wbr)\b)[a-z]/gi;

/** Conversion takes quadratic time in the depth, which no mail that people write has. */
function nestsDeeply(html: string): boolean {
  let depth = 0;
  for (const [, closing] of html.matchAll(nestingTag)) {
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    if (depth > deepestHtml) return true;
  }
  return false;
}

function withoutTags(html: string): string {
  return html
    .split('<')
    .map((piece) => piece.slice(piece.indexOf('>') + 1))
    .join(' ');
}
