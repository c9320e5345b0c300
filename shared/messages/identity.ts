import { createHash } from 'node:crypto';
import { MessageId, type OrganizationId } from '../../events/ids.ts';
import { base32 } from '../base32.ts';
import { fieldText, readHeaderBlock } from './header-fields.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blanks = new Set([lineFeed, carriageReturn, 0x20, 0x09]);

/**
 * The id of an e-mail, the same through whichever channel it came: organization, Message-ID, From, Date, Subject and
 * body decide. What a transport adds or rewrites (trace headers, folding, line ends, blank lines at the end) does not;
 * two different mails that share a Message-ID, or have none, are two.
 */
export function messageIdentity(organizationId: OrganizationId, raw: Uint8Array): MessageId {
  const { fields, bodyStart } = readHeaderBlock(raw);
  const hash = createHash('sha256').update(`message\0${organizationId}\0`);
  for (const name of ['message-id', 'from', 'date', 'subject']) {
    hash.update(`${fieldText(fields, name)?.replace(/\s+/g, ' ').trim() ?? ''}\0`);
  }
  const digest = hash.update(withPlainLineEnds(raw.subarray(bodyStart))).digest();
  return MessageId.parse(`msg_${base32(digest, 26)}`);
}

function withPlainLineEnds(body: Uint8Array): Uint8Array {
  let end = body.length;
  while (end > 0 && blanks.has(body[end - 1] ?? 0)) end -= 1;
  const plain = new Uint8Array(end);
  let length = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === carriageReturn) {
      plain[length++] = lineFeed;
      if (body[at + 1] === lineFeed) at += 1;
    } else {
      plain[length++] = byte;
    }
  }
  return plain.subarray(0, length);
}
