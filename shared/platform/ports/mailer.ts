export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly inReplyTo?: string;
  readonly attachments?: readonly { fileName: string; contentType: string; body: Uint8Array }[];
}

export interface Mailer {
  /** Hands the mail to the transport; returns its Message-ID. */
  send(mail: OutgoingMail): Promise<{ messageId: string }>;
}
