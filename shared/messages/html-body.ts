import { decodeText } from './charset.ts';
import { leavesOf, readMimeTree } from './mime-tree.ts';
import { decodeTransferEncoding } from './transfer-encoding.ts';
import { defaultUnpackLimits } from './unpack-limits.ts';

const longestHtml = 1_000_000;

/** The HTML of a mail's own body as the sender wrote it; null when it has none, or more than 1,000,000 characters. */
export function htmlBodyOf(raw: Uint8Array): string | null {
  const bodies = [...leavesOf(readMimeTree(raw, defaultUnpackLimits).root)].filter(
    ({ contentType, disposition }) => contentType === 'text/html' && disposition.value !== 'attachment',
  );
  const html = bodies
    .map(({ body, transferEncoding, contentTypeParameters }) =>
      decodeText(
        decodeTransferEncoding(body, transferEncoding),
        contentTypeParameters.get('charset') ?? null,
      ),
    )
    .join('\n');
  return html === '' || html.length > longestHtml ? null : html;
}
