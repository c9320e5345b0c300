import type { EmailDetail } from '../../shared/http/answers/emails.ts';
import type { Client } from '../../shared/http/client.ts';
import { eventually } from './condition.ts';

const moving = new Set(['received', 'extracting', 'classified']);

/** Every e-mail that the host knows, newest first. */
export async function allEmails(call: Client): Promise<EmailDetail[]> {
  const emails: EmailDetail[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof call<'listEmails'>>> = await call('listEmails', {
      query: { limit: 100, ...(cursor === null ? {} : { cursor }) },
    });
    for (const { id } of page.items) emails.push(await call('getEmail', { params: { messageId: id } }));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return emails;
}

/** Waits until so many e-mails are there, taken apart, and all their documents at rest; answers them. */
export async function settledEmails(call: Client, count: number, withinMs = 60_000): Promise<EmailDetail[]> {
  return eventually(
    `${count} e-mails at rest`,
    async () => {
      const emails = await allEmails(call);
      return emails.length >= count && emails.every(isAtRest) ? emails : undefined;
    },
    withinMs,
  );
}

/** Whether nothing of an e-mail is on its way any more. */
export function isAtRest(email: EmailDetail): boolean {
  if (email.status === 'received') return false;
  return email.ledger.every((part) => part.document === null || !moving.has(part.document.status));
}
