import createCleaner from 'dompurify';
import type { EmailHtml } from '../../../shared/http/answers/emails.ts';

const forbiddenTags = [
  'audio',
  'base',
  'button',
  'dialog',
  'embed',
  'form',
  'iframe',
  'input',
  'link',
  'math',
  'meta',
  'object',
  'picture',
  'select',
  'source',
  'svg',
  'textarea',
  'video',
];
const forbiddenAttributes = ['action', 'autofocus', 'background', 'formaction', 'ping', 'poster', 'srcset'];

/** Styles that could load something, or say so in a roundabout way (an escape). */
const reachesOut = /url|image|import|src|\\|\/\*/i;

/** Nothing is loaded, nothing runs: what the cleaner lets through, the browser still refuses. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A page that shows hostile HTML harmlessly, for a sandboxed frame: scripts, forms, frames and everything remote are taken out
 * by DOMPurify; links open elsewhere and tell nobody where from. Pictures that the mail holds itself stand in the page as bytes.
 */
export function harmlessPage(html: string, pictures: EmailHtml['pictures']): string {
  const cleaner = createCleaner(window);
  const held = new Map(
    pictures.map(({ contentId, contentType, base64 }) => [contentId, `data:${contentType};base64,${base64}`]),
  );
  cleaner.addHook('afterSanitizeAttributes', (node) => {
    if (node.tagName === 'IMG') showHeldPicture(node, held);
    else if (/^cid:/i.test(node.getAttribute('href') ?? '')) node.removeAttribute('href');
    if (reachesOut.test(node.getAttribute('style') ?? '')) node.removeAttribute('style');
    if (node.tagName === 'A') {
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer nofollow');
    }
  });
  cleaner.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'style' && reachesOut.test(node.textContent ?? '')) node.parentNode?.removeChild(node);
  });
  const body = cleaner.sanitize(html, {
    FORBID_TAGS: forbiddenTags,
    FORBID_ATTR: forbiddenAttributes,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|cid|data:image\/(?:png|jpe?g|gif|webp));?/i,
  });
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer"><style>body{margin:12px;font:14px/1.5 system-ui,sans-serif;color:#1b1e20;background:#fff;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}</style>${body}`;
}

/** `cid:` becomes the picture that the mail holds under that name (RFC 2392); nothing but such pictures and `data:` stays. */
function showHeldPicture(image: Element, held: ReadonlyMap<string, string>): void {
  const source = image.getAttribute('src') ?? '';
  if (/^data:image\//i.test(source)) return;
  const picture = /^cid:/i.test(source) ? held.get(decoded(source.slice(4))) : undefined;
  if (picture === undefined) image.removeAttribute('src');
  else image.setAttribute('src', picture);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
