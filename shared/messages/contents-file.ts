import * as z from 'zod';
import { SendingSigns } from '../understanding/mail/mail.ts';
import { LedgerPart } from './message.ts';

/** What unpacking an e-mail gave: its body as plain text, the ledger of its parts, and what its headers tell of its sending. */
export const MessageContents = z.object({
  bodyText: z.string(),
  parts: z.array(LedgerPart),
  sending: SendingSigns.default({ mailing: false, automatic: null, importance: null }),
});
export type MessageContents = z.infer<typeof MessageContents>;

export const contentsContentType = 'application/json';

export function encodeContents(contents: MessageContents): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(contents));
}

/** Throws `ZodError` or `SyntaxError` when the bytes are something else. */
export function decodeContents(bytes: Uint8Array): MessageContents {
  return MessageContents.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
