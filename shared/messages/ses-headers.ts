import type { FileKey } from '../../events/ids.ts';
import { fieldText, type HeaderField, readHeaderBlock } from './header-fields.ts';
import { headersOf } from './headers.ts';
import { parseMailDate } from './mail-date.ts';
import type { IncomingMail } from './ses-notification.ts';
import type { Verdict } from './verdicts.ts';

/**
 * What SES wrote into the headers of a mail, for one whose notification was lost: recipients of `domain` alone, since
 * To and Cc name others too, and not who got a blind copy. SES puts its fields on top, ending with X-SES-RECEIPT; what
 * a sender forged comes after it.
 */
export function incomingMailOf(file: FileKey, raw: Uint8Array, domain: string, now: Date): IncomingMail {
  const { fields } = readHeaderBlock(raw);
  const own = fields.slice(
    0,
    Math.max(
      0,
      fields.findIndex(({ name }) => name === 'x-ses-receipt'),
    ),
  );
  const trace = fieldText(own, 'received') ?? '';
  const results = authenticationResults(own);
  return {
    file,
    envelopeFrom: /<([^<>\s]+)>/.exec(fieldText(own, 'return-path') ?? '')?.[1] ?? null,
    envelopeTo: recipients(fields, trace).filter((address) => address.toLowerCase().endsWith(`@${domain}`)),
    receivedAt: parseMailDate(trace.slice(trace.lastIndexOf(';') + 1)) ?? now.toISOString(),
    verdicts: {
      spam: scanned(fieldText(own, 'x-ses-spam-verdict')),
      virus: scanned(fieldText(own, 'x-ses-virus-verdict')),
      spf: authenticated(results, 'spf'),
      dkim: authenticated(results, 'dkim'),
      dmarc: authenticated(results, 'dmarc'),
      dmarcPolicy: null,
    },
  };
}

function recipients(fields: readonly HeaderField[], trace: string): string[] {
  const one = /\bfor <?([^\s<>;]+@[^\s<>;]+)>?\s*;/.exec(trace)?.[1];
  if (one !== undefined) return [one];
  const { to, cc } = headersOf(fields);
  return [...to, ...cc].map(({ address }) => address);
}

/** SES's own results (RFC 8601 §2.2); empty when the first ones are of somebody else. */
function authenticationResults(fields: readonly HeaderField[]): string {
  const results = fieldText(fields, 'authentication-results') ?? '';
  return /^\s*amazonses\.com\s*;/.test(results) ? results : '';
}

function authenticated(results: string, method: string): Verdict {
  switch (new RegExp(`;\\s*${method}=([a-z]+)`).exec(results)?.[1]) {
    case 'pass':
      return 'pass';
    case 'fail':
    case 'hardfail':
      return 'fail';
    case undefined:
      return 'unchecked';
    default:
      return 'undecided';
  }
}

function scanned(verdict: string | undefined): Verdict {
  switch (verdict) {
    case 'PASS':
      return 'pass';
    case 'FAIL':
      return 'fail';
    case 'GRAY':
      return 'undecided';
    default:
      return 'unchecked';
  }
}
