import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OrganizationId } from '../../events/ids.ts';
import { messageIdentity } from '../../shared/messages/identity.ts';
import { unpackMessage } from '../../shared/messages/unpack.ts';
import { handedInWithin, mailAround, uploadedAs } from '../../shared/messages/uploaded-file.ts';
import { attached, multipart } from '../fixtures/mail.ts';

const isBusinessDocument = () => false;
const pdf = Buffer.from('%PDF-1.7\nune facture');
const archive = zipSync({ 'a.pdf': pdf, 'b.exe': strToU8('MZ') });
const type = 'application/octet-stream';

const files: [fileName: string, contentType: string, body: Uint8Array, as: string][] = [
  ['facture.pdf', 'application/pdf', pdf, 'document'],
  ['facture.exe', 'application/pdf', pdf, 'executable'],
  ['facture.pdf', 'application/pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 'executable'],
  ['vide.pdf', 'application/pdf', Buffer.alloc(0), 'empty_part'],
  ['rendez-vous.ics', type, Buffer.from('BEGIN:VCALENDAR'), 'calendar'],
  ['Thumbs.db', type, Buffer.from('x'), 'system_file'],
  ['factures.zip', 'application/zip', archive, 'opened'],
  ['factures.pdf', 'application/pdf', archive, 'opened'],
  ['factures.zip', 'text/plain', archive, 'opened'],
  ['factures.zip', type, archive.subarray(0, -30), 'broken_archive'],
  ['rien.zip', type, zipSync({}), 'empty_part'],
  ['outil.zip', type, zipSync({ 'META-INF/MANIFEST.MF': strToU8('x') }), 'executable'],
  ['contrat.zip', type, zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'document'],
  ['signe.p7m', type, Buffer.from('no signed data'), 'document'],
];

describe('a file that is handed in', () => {
  it.each(files)('%s (%s) is taken as an attachment is', (fileName, contentType, body, expected) => {
    const mail = multipart('mixed', [attached(fileName, contentType, body)]);
    const { parts } = unpackMessage(Buffer.from(mail), { isBusinessDocument });
    const outcome = parts.find((part) => part.fileName === fileName)?.outcome;
    expect(outcome?.kind === 'skipped' ? outcome.reason : outcome?.kind).toBe(expected);

    const as = uploadedAs({ fileName, contentType, body });
    if (as.kind !== 'container') {
      expect(as.kind === 'skipped' ? as.reason : as.kind).toBe(expected);
      return;
    }
    const around = unpackMessage(mailAround({ fileName, contentType, body }), { isBusinessDocument });
    const [first] = around.parts;
    expect(first?.outcome.kind === 'skipped' ? first.outcome.reason : first?.outcome.kind).toBe(expected);
  });

  it('is found whole in the e-mail around it, under its name, whatever that is', () => {
    const body = zipSync({ 'a\r\n\r\n.pdf': pdf, 'données.txt': strToU8('\r\n.\r\n--x\r\n') }, { level: 0 });
    for (const name of ["Factures d'été (n° 3).zip", 'a"; filename="b.zip', 'x\r\nBcc: y.zip', '%41;.zip']) {
      const { headers, parts } = unpackMessage(
        mailAround({ fileName: name, contentType: 'application/zip', body }),
        { isBusinessDocument },
      );
      const shown = name.replace('\r\n', ' ');
      expect(headers).toMatchObject({ subject: shown, from: null, to: [], cc: [] });
      expect(parts[0]).toMatchObject({ size: body.length, outcome: { kind: 'opened' } });
      expect(parts.map(({ outcome }) => outcome.kind)).toEqual(['opened', 'document', 'document']);
    }
  });

  it('is found whatever it is declared to be', () => {
    for (const contentType of ['multipart/mixed', 'text/html', 'application/zip']) {
      const mail = mailAround({ fileName: 'a.zip', contentType, body: archive });
      const { parts } = unpackMessage(mail, { isBusinessDocument });
      expect(parts.map(({ outcome }) => outcome.kind)).toEqual(['opened', 'document', 'skipped']);
    }
  });

  it('comes out of the e-mail around it to the byte', () => {
    const body = Buffer.from('\r\n\r\nPK\u0003\u0004\r\n\r\n\n', 'latin1');
    const mail = mailAround({ fileName: 'Été\r\n\r\n.zip', contentType: 'application/zip', body });
    expect(Buffer.from(handedInWithin(mail)).equals(body)).toBe(true);
  });

  it('is the same again, and another one with any other byte', () => {
    const organization = OrganizationId.parse('demo');
    const identity = (body: Uint8Array, fileName = 'a.zip') =>
      messageIdentity(organization, mailAround({ fileName, contentType: 'application/zip', body }));
    expect(identity(Buffer.from('a\r\nb'))).toBe(identity(Buffer.from('a\r\nb')));
    expect(identity(Buffer.from('a\r\nb'))).not.toBe(identity(Buffer.from('a\nb')));
    expect(identity(Buffer.from('a'))).not.toBe(identity(Buffer.from('a\n')));
  });
});
