import { compoundFileSignature } from '../understanding/office/compound-file.ts';
import { extensionOf } from './file-name.ts';

/** Of mails and of nothing else that begins with lines of a name, a colon and a value. */
const mailFields =
  /^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|reply-to|x-mailer) *:/gim;

/** Names of what an Outlook message has in its root ([MS-OXMSG] §2.2.3), as directories spell them. */
const outlookNames = ['__properties_version1.0', '__nameid_version1.0'].map((name) =>
  Buffer.from(name, 'utf16le'),
);

/**
 * Which kind of e-mail a file is: MIME (.eml) or an Outlook message (.msg); null when it is none. Its first bytes
 * decide; the name only speaks for MIME where they could be of any text.
 */
export function mailFileKind(file: Uint8Array, fileName: string): 'mime' | 'outlook' | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.subarray(0, 8).equals(compoundFileSignature)) {
    const isOutlook = extensionOf(fileName) === 'msg' || outlookNames.every((name) => bytes.includes(name));
    return isOutlook ? 'outlook' : null;
  }
  const start = bytes.toString('latin1', 0, 16_384).replace(/^\xef\xbb\xbf/, '');
  const header = start.split(/\r?\n\r?\n|\r\r/, 1)[0] ?? '';
  const known = new Set([...header.matchAll(mailFields)].map(([name]) => name.toLowerCase()));
  if (extensionOf(fileName) === 'eml') return known.size > 0 || hasFields(header) ? 'mime' : null;
  return hasFields(header) && known.size >= 3 ? 'mime' : null;
}

/** Every line of the first ones is a header field (RFC 5322 §2.2) or goes on with one. */
function hasFields(header: string): boolean {
  const lines = header.split(/\r?\n|\r/).slice(0, 50);
  const [first = '', ...others] = lines[0]?.startsWith('From ') ? lines.slice(1) : lines;
  const isField = (line: string) => /^[!-9;-~]{1,80}[ \t]*:/.test(line);
  return isField(first) && others.every((line) => line === '' || /^[ \t]/.test(line) || isField(line));
}
