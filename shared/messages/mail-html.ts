import { decodeText } from './charset.ts';
import { fieldText } from './header-fields.ts';
import { imageSize } from './image-size.ts';
import { shownContentIds } from './inline-image.ts';
import type { MapiMessage } from './mapi-message.ts';
import { leavesOf, type MimeEntity, readMimeTree } from './mime-tree.ts';
import { outlookMail } from './raw-mail.ts';
import { decodeTransferEncoding } from './transfer-encoding.ts';
import { defaultUnpackLimits } from './unpack-limits.ts';

const longestHtml = 1_000_000;
/** Bytes of all pictures together: with the HTML, and in base 64, they are to fit into one answer of 6 MB on AWS. */
const picturesBudget = 2_000_000;
const mostPictures = 100;
/** A small file may still be a picture that fills a browser's memory. */
const mostPixels = 40_000_000;

/** A picture that is a part of the mail and that its HTML shows (RFC 2392). */
export interface MailPicture {
  readonly contentId: string;
  readonly contentType: PictureType;
  readonly body: Uint8Array;
}
type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

export interface MailHtml {
  /** As the sender wrote it: hostile. */
  readonly html: string;
  readonly pictures: readonly MailPicture[];
  readonly picturesLeftOut: number;
}

/** The HTML of a mail's own body with its pictures; null when it has none, or more than 1,000,000 characters. */
export function mailHtmlOf(raw: Uint8Array): MailHtml | null {
  const outlook = outlookMail(raw);
  const { html, parts } = outlook === null ? ofMime(raw) : ofOutlook(outlook);
  if (html === '' || html.length > longestHtml) return null;
  return { html, ...shownPictures(html, parts) };
}

interface ShownPart {
  readonly contentId: string;
  readonly read: () => Uint8Array;
}

function ofMime(raw: Uint8Array): { html: string; parts: ShownPart[] } {
  const leaves = [...leavesOf(readMimeTree(raw, defaultUnpackLimits).root)];
  const decoded = ({ body, transferEncoding }: MimeEntity) => decodeTransferEncoding(body, transferEncoding);
  const html = leaves
    .filter(
      ({ contentType, disposition }) => contentType === 'text/html' && disposition.value !== 'attachment',
    )
    .map((leaf) => decodeText(decoded(leaf), leaf.contentTypeParameters.get('charset') ?? null))
    .join('\n');
  const parts = leaves.flatMap((leaf) => {
    const contentId = fieldText(leaf.fields, 'content-id')?.replace(/^\s*<|>\s*$/g, '');
    return contentId === undefined ? [] : [{ contentId, read: () => decoded(leaf) }];
  });
  return { html, parts };
}

function ofOutlook({ bodies, attachments }: MapiMessage): { html: string; parts: ShownPart[] } {
  const html = bodies.filter(({ contentType }) => contentType === 'text/html').map(({ text }) => text);
  const parts = attachments.flatMap(({ contentId, content }) =>
    contentId === null || !('body' in content) ? [] : [{ contentId, read: () => content.body }],
  );
  return { html: html.join('\n'), parts };
}

function shownPictures(html: string, parts: readonly ShownPart[]): Omit<MailHtml, 'html'> {
  const wanted = shownContentIds(html);
  const pictures: MailPicture[] = [];
  let picturesLeftOut = 0;
  let bytes = 0;
  for (const { contentId, read } of parts) {
    if (!wanted.delete(contentId)) continue;
    const body = read();
    const contentType = pictureType(body);
    if (contentType === null) continue;
    if (bytes + body.byteLength > picturesBudget || pictures.length === mostPictures) {
      picturesLeftOut += 1;
    } else {
      bytes += body.byteLength;
      pictures.push({ contentId, contentType, body });
    }
  }
  return { pictures, picturesLeftOut };
}

/** What it truly is, whatever the sender calls it; null for what no page should show, drawings that can hold scripts among it. */
function pictureType(body: Uint8Array): PictureType | null {
  const size = imageSize(body);
  if (size === null || size.width * size.height > mostPixels) return null;
  const start = Buffer.from(body.buffer, body.byteOffset, 16).toString('latin1');
  if (start.startsWith('\x89PNG')) return 'image/png';
  if (start.startsWith('\xff\xd8')) return 'image/jpeg';
  if (start.startsWith('GIF8')) return 'image/gif';
  return start.startsWith('RIFF') ? 'image/webp' : null;
}
