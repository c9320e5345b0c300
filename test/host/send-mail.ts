import { createTransport } from 'nodemailer';

export interface OutgoingRaw {
  readonly raw: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: string | readonly string[] };
}

/** Sends raw mails by SMTP over a few connections; resolves when each is acknowledged, rejects at the first refusal. */
export async function sendMails(port: number, mails: readonly OutgoingRaw[], connections = 4): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    tls: { rejectUnauthorized: false },
  });
  try {
    await Promise.all(
      mails.map(({ raw, envelope }) =>
        transport.sendMail({
          envelope: { from: envelope.from, to: [envelope.to].flat() },
          raw: Buffer.from(raw),
        }),
      ),
    );
  } finally {
    transport.close();
  }
}
