import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mailer } from '../../shared/platform/ports/mailer.ts';

export interface MailerHarness {
  readonly mailer: Mailer;
  /** Raw messages (RFC 5322) that reached the transport, oldest first. */
  delivered(): Promise<Uint8Array[]>;
  close(): Promise<void>;
}

export function mailerContract(name: string, open: () => Promise<MailerHarness>): void {
  describe(`Mailer: ${name}`, () => {
    let harness: MailerHarness;

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    async function last() {
      const raw = (await harness.delivered()).at(-1);
      if (!raw) throw new Error('no mail was delivered');
      return PostalMime.parse(raw);
    }

    test('hands a mail over with everything in it', async () => {
      const { messageId } = await harness.mailer.send({
        from: 'Facteur <facteur@exemple.fr>',
        to: ['compta@exemple.fr', 'Zoé <zoe@exemple.fr>'],
        replyTo: 'reponse@exemple.fr',
        subject: 'Pièce reçue : « été »',
        text: 'Bonjour,\nvotre pièce est arrivée.',
        html: '<p>Bonjour</p>',
        inReplyTo: '<first@exemple.fr>',
        attachments: [
          { fileName: 'reçu.csv', contentType: 'text/csv', body: new TextEncoder().encode('a;b') },
        ],
      });
      expect(messageId).toMatch(/^<[^<>\s]+@[^<>\s]+>$/);
      const mail = await last();
      expect(mail.from?.address).toBe('facteur@exemple.fr');
      expect(mail.to?.map((to) => to.address)).toEqual(['compta@exemple.fr', 'zoe@exemple.fr']);
      expect(mail.replyTo?.[0]?.address).toBe('reponse@exemple.fr');
      expect(mail.subject).toBe('Pièce reçue : « été »');
      expect(mail.text?.trim()).toBe('Bonjour,\nvotre pièce est arrivée.');
      expect(mail.html).toContain('<p>Bonjour</p>');
      expect(mail.inReplyTo).toBe('<first@exemple.fr>');
      expect(mail.attachments.map((each) => [each.filename, each.mimeType])).toEqual([
        ['reçu.csv', 'text/csv'],
      ]);
    });

    test('gives each mail its own Message-ID', async () => {
      const mail = { from: 'a@exemple.fr', to: ['b@exemple.fr'], subject: 'x', text: 'y' };
      const first = await harness.mailer.send(mail);
      const second = await harness.mailer.send(mail);
      expect(first.messageId).not.toBe(second.messageId);
    });

    test('lets no header in through a subject, a name or a reference', async () => {
      await harness.mailer.send({
        from: 'a@exemple.fr',
        to: ['b@exemple.fr'],
        subject: 'hello\r\nBcc: victim@exemple.fr',
        inReplyTo: '<x@exemple.fr>\r\nX-Injected: yes',
        text: 'y',
        attachments: [
          { fileName: 'a\r\nX-Injected: yes.txt', contentType: 'text/plain', body: new Uint8Array([65]) },
        ],
      });
      const mail = await last();
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.headers.map((header) => header.key)).not.toContain('x-injected');
    });
  });
}
