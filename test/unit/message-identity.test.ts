import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OrganizationId } from '../../events/ids.ts';
import { documentIdentity, sha256 } from '../../shared/documents/identity.ts';
import { messageIdentity } from '../../shared/messages/identity.ts';

const demo = OrganizationId.parse('demo');
const other = OrganizationId.parse('other');

const mail = [
  'Message-ID: <1@example.fr>',
  'From: Compta <compta@example.fr>',
  'Date: Mon, 2 Feb 2026 09:00:00 +0100',
  'Subject: Facture 42 du mois de',
  ' janvier',
  '',
  'Bonjour,',
  '',
  'voici la facture.',
  '',
].join('\r\n');

const identify = (text: string, organization = demo) => messageIdentity(organization, Buffer.from(text));

describe('identity of an e-mail', () => {
  test('has the shape of a message id', () => {
    expect(identify(mail)).toMatch(/^msg_[0-9a-z]{26}$/);
  });

  test.each([
    ['line feeds instead of CRLF', mail.replaceAll('\r\n', '\n')],
    [
      'trace headers of another way',
      `Return-Path: <x@y>\r\nReceived: by mx\r\n\tfor you\r\nX-Spam: no\r\n${mail}`,
    ],
    ['blank lines at the end', `${mail}\r\n\r\n\n`],
    ['no line end at the end', mail.trimEnd()],
    ['another folding', mail.replace('\r\n janvier', ' janvier').replace('Facture', '\r\n\tFacture')],
    ['an mbox envelope line', `From compta@example.fr Mon Feb  2 09:00:00 2026\n${mail}`],
    ['another case of header names', mail.replace('Message-ID', 'Message-Id').replace('Subject', 'SUBJECT')],
    ['another order of headers', mail.replace(/^(.*\r\n)(.*\r\n)/, '$2$1')],
  ])('does not change with %s', (_, transported) => {
    expect(identify(transported)).toBe(identify(mail));
  });

  test.each([
    ['body', mail.replace('voici', 'Voici')],
    ['subject', mail.replace('42', '43')],
    ['date', mail.replace('09:00', '09:01')],
    ['sender', mail.replace('Compta', 'Ventes')],
    ['Message-ID', mail.replace('<1@', '<2@')],
    ['line structure', mail.replace('Bonjour,\r\n', 'Bonjour, ')],
  ])('differs with another %s', (_, changed) => {
    expect(identify(changed)).not.toBe(identify(mail));
  });

  test('differs between organizations', () => {
    expect(identify(mail, other)).not.toBe(identify(mail));
  });

  test('any bytes have one, the same each time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(messageIdentity(demo, bytes)).toBe(messageIdentity(demo, bytes.slice()));
      }),
    );
  });
});

describe('identity of a document', () => {
  test('is of organization and content', () => {
    const digest = sha256(Buffer.from('abc'));
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(documentIdentity(demo, digest)).toMatch(/^doc_[0-9a-z]{26}$/);
    expect(documentIdentity(demo, digest)).toBe(documentIdentity(demo, digest));
    expect(documentIdentity(other, digest)).not.toBe(documentIdentity(demo, digest));
    expect(documentIdentity(demo, sha256(Buffer.from('abd')))).not.toBe(documentIdentity(demo, digest));
  });
});
