import { BrokenContainer } from '../understanding/broken-container.ts';
import { compoundFileSignature } from '../understanding/office/compound-file.ts';
import type { MapiMessage } from './mapi-message.ts';
import { readOutlookMessage } from './outlook-message.ts';

/* An e-mail is kept as it came: MIME, or a message file of Outlook that somebody uploaded. */

/** The message of Outlook that the bytes are; null when they are MIME, or anything else. */
export function outlookMail(raw: Uint8Array): MapiMessage | null {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 8));
  if (!start.equals(compoundFileSignature)) return null;
  try {
    return readOutlookMessage(raw);
  } catch (error) {
    if (error instanceof BrokenContainer) return null;
    throw error;
  }
}

/** Bytes that begin with the header of the mail (RFC 5322), whichever form it is kept in. */
export function withHeader(raw: Uint8Array): Uint8Array {
  const message = outlookMail(raw);
  return message === null ? raw : Buffer.from(message.transportHeaders);
}
