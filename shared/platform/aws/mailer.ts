import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailer, OutgoingMail } from '../ports/mailer.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';

/** SES, always with a finished MIME message: the same composer as on one machine, so that mails do not differ. */
export function mailer(env: PlatformEnvironment): Mailer {
  const region = env.FACTEUR_MAIL_REGION ?? required(env, 'AWS_REGION');
  const client = new SESv2Client({ ...clientOptions, region });

  return {
    async send(mail) {
      const { MessageId } = await client.send(
        new SendEmailCommand({
          // Sender and recipients are those of its headers, where names are already encoded.
          Content: { Raw: { Data: await mime(mail) } },
          ConfigurationSetName: env.FACTEUR_MAIL_CONFIGURATION_SET,
        }),
      );
      if (MessageId === undefined) throw new Error('SES took the mail without naming it.');
      // SES writes a Message-ID of its own over any other; its domain depends on the region.
      return { messageId: `<${MessageId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>` };
    },
  };
}

function mime({
  from,
  to,
  replyTo,
  subject,
  text,
  html,
  inReplyTo,
  attachments = [],
}: OutgoingMail): Promise<Buffer> {
  return new MailComposer({
    from,
    to: [...to],
    replyTo,
    subject,
    text,
    html,
    inReplyTo,
    references: inReplyTo,
    attachments: attachments.map(({ fileName, contentType, body }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(body),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
