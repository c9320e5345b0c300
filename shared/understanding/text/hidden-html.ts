/** Styles that keep an element from being seen, as they are written in mails: previews for lists of mails, above all. */
const HIDING = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'mso-hide:all',
  'mso-hide: all',
];

/** Selectors of `html-to-text` that leave out what a reader of an HTML page does not see. */
export const hiddenHtml = ['[hidden]', 'template', ...HIDING.map((style) => `[style*="${style}" i]`)].map(
  (selector) => ({ selector, format: 'skip' }),
);
