import { createHash } from 'node:crypto';
import { archiveContent } from './archive-content.ts';
import { extensionOf } from './file-name.ts';
import { rawContentTypes } from './files.ts';
import { mailFileKind } from './mail-file.ts';
import type { SkipReason } from './message.ts';
import { natureOf } from './part-nature.ts';
import { outlookMail } from './raw-mail.ts';
import { defaultUnpackLimits } from './unpack-limits.ts';

/** A file that somebody hands in. */
export interface HandedInFile {
  readonly fileName: string;
  /** Lower case. */
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** What is to become of it: the same as of the attachment of an e-mail, but that nothing is the decoration of a text. */
export type UploadedAs =
  | { readonly kind: 'document' }
  /** It is an e-mail itself. */
  | { readonly kind: 'mail' }
  /** An archive or the like, whose files are what matters. */
  | { readonly kind: 'container' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

export function uploadedAs(file: HandedInFile): UploadedAs {
  if (isMail(file)) return { kind: 'mail' };
  const nature = natureOf(file);
  switch (nature.kind) {
    case 'skipped':
      return nature;
    case 'archive': {
      const content = archiveContent(file.body, defaultUnpackLimits.parts);
      return content.kind === 'files' ? { kind: 'container' } : content;
    }
    case 'tnef':
    case 'signed_data':
      return { kind: 'container' };
    default:
      return { kind: 'document' };
  }
}

/** By its name or declared type, and by what is in it. */
function isMail({ fileName, contentType, body }: HandedInFile): boolean {
  const isCalledMail =
    ['eml', 'msg'].includes(extensionOf(fileName)) ||
    contentType === rawContentTypes.eml ||
    contentType === rawContentTypes.msg;
  if (!isCalledMail) return false;
  const kind = mailFileKind(body, fileName);
  return kind === 'mime' || (kind === 'outlook' && outlookMail(body) !== null);
}

/**
 * An e-mail without sender or text that has nothing but the file attached: so a container that is handed in is taken apart
 * within the same limits, and accounted for part by part, as one that was mailed. The same file under the same name gives the
 * same bytes. Names are UTF-8 (RFC 6532, RFC 2231), the file is as it is (`binary`, RFC 2045 §6.2).
 */
export function mailAround({ fileName, contentType, body }: HandedInFile): Uint8Array {
  const sha256 = createHash('sha256').update(body).digest('hex');
  // Without line breaks: a name ends no header field.
  const name = fileName.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const header = [
    // Its identity is that of the exact bytes, whereas line ends of a text would not count.
    `Message-ID: <${sha256}@upload.invalid>`,
    `Subject: ${name}`,
    'MIME-Version: 1.0',
    // Declared to be a mail of several parts, it would be read as one.
    `Content-Type: ${/^(?:multipart|message)\//.test(contentType) ? 'application/octet-stream' : contentType}`,
    `Content-Disposition: attachment; filename*=UTF-8''${encoded}`,
    'Content-Transfer-Encoding: binary',
  ];
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}${endOfHeader}`), body]);
}

const endOfHeader = '\r\n\r\n';

/** The file inside what `mailAround` gave, to the byte. */
export function handedInWithin(mail: Uint8Array): Uint8Array {
  const end = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).indexOf(endOfHeader);
  if (end === -1) throw new Error('this is no mail around a file');
  return mail.subarray(end + endOfHeader.length);
}
