import { compile } from 'html-to-text';

const longestHtml = 4_000_000;

const convert = compile({
  wordwrap: false,
  limits: {
    maxInputLength: longestHtml,
    maxDepth: 200,
    maxChildNodes: 50_000,
    ellipsis: ' …',
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'hr', format: 'lineBreak' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
  ],
});

/**
 * The text that an HTML body shows, without links and images; one paragraph, list item or table cell a line.
 * Bounded: at most 4,000,000 characters of HTML, 200 elements inside each other.
 */
export function htmlToText(html: string): string {
  return convert(html.slice(0, longestHtml))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
