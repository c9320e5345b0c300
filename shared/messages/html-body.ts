import { mimeContent } from './message-content.ts';
import { defaultUnpackLimits } from './unpack-limits.ts';

const longestHtml = 1_000_000;

/** The HTML of a mail's own body as the sender wrote it; null when it has none, or more than 1,000,000 characters. */
export function htmlBodyOf(raw: Uint8Array): string | null {
  const { items } = mimeContent(raw, '', defaultUnpackLimits);
  const html = items
    .flatMap((item) => (item.kind === 'text' && item.contentType === 'text/html' ? [item.source] : []))
    .join('\n');
  return html === '' || html.length > longestHtml ? null : html;
}
