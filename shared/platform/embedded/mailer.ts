import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer, OutgoingMail } from '../ports/mailer.ts';
import type { PlatformEnvironment } from './environment.ts';

/** Mails by the SMTP relay of the environment; without one, as `.eml` files under `<data>/outbox`. */
export function mailer(env: PlatformEnvironment): Mailer {
  return env.smtpRelayUrl === undefined
    ? keptMails(join(env.dataDirectory, 'outbox'))
    : relay(env.smtpRelayUrl);
}

function relay(url: string): Mailer {
  const transport = createTransport(url);
  return {
    send: async (mail) => {
      const { messageId, rejected } = await transport.sendMail(messageOf(mail));
      if (rejected.length > 0) throw new Error(`the relay refused ${rejected.length} of the recipients`);
      return { messageId };
    },
  };
}

function keptMails(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { messageId, message } = await transport.sendMail(messageOf(mail));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not composed as a whole');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Names sort by time; a reader never sees half a mail.
      const path = join(
        folder,
        `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`,
      );
      await writeFile(`${path}.unfinished`, message, { mode: 0o600, flush: true });
      await rename(`${path}.unfinished`, path);
      return { messageId };
    },
  };
}

/** nodemailer folds and encodes headers; what comes from outside is data only: it may neither open files nor URLs. */
function messageOf(mail: OutgoingMail) {
  return {
    from: mail.from,
    to: [...mail.to],
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, body }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(body),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
