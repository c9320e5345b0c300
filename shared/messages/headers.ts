import { addressParser } from 'postal-mime';
import { decodeField, fieldText, type HeaderField, readHeaderBlock } from './header-fields.ts';
import { parseMailDate } from './mail-date.ts';
import type { MailAddress, MessageHeaders } from './message.ts';

const longestSubject = 1_000;
const longestName = 200;
/** RFC 5321 §4.5.3.1.3. */
const longestAddress = 256;
const mostAddresses = 100;

/**
 * The headers that people look at, of any bytes at all: never throws, bounded in size (at most 100 addresses per field,
 * 1,000 characters of subject).
 */
export function readHeaders(raw: Uint8Array): MessageHeaders {
  return headersOf(readHeaderBlock(raw).fields);
}

/** As `readHeaders`, of fields that were read already. */
export function headersOf(fields: readonly HeaderField[]): MessageHeaders {
  const messageId = fieldText(fields, 'message-id');
  const replyTo = addresses(fields, 'reply-to');
  return {
    messageIdHeader: messageId ? messageId.slice(0, 998) : null,
    subject: decodeField(fieldText(fields, 'subject') ?? '').slice(0, longestSubject),
    from: addresses(fields, 'from')[0] ?? addresses(fields, 'sender')[0] ?? null,
    to: addresses(fields, 'to'),
    cc: addresses(fields, 'cc'),
    ...(replyTo.length === 0 ? {} : { replyTo }),
    date: parseMailDate(fieldText(fields, 'date') ?? ''),
  };
}

function addresses(fields: readonly HeaderField[], name: string): MailAddress[] {
  return fields
    .filter((field) => field.name === name)
    .slice(0, 10)
    .flatMap((field) => addressParser(field.value.slice(0, 16_384), { flatten: true }))
    .flatMap((found) => found.group ?? [found])
    .map((found) => ({
      name: decodeField(found.name).slice(0, longestName),
      address: found.address.trim().slice(0, longestAddress),
    }))
    .filter((found) => found.address !== '' || found.name !== '')
    .slice(0, mostAddresses);
}
