import type { Message } from '../../../shared/messages/message.ts';
import { positionOf } from '../../../shared/messages/repository.ts';
import { fold } from '../../../shared/understanding/fold.ts';
import type { RouteHandler, RouteInput } from '../route-handler.ts';
import { doneAnalysis, emailSummary } from './email-summary.ts';

/** E-mails that one request looks at, at most: the answer may then hold fewer than it could, and a cursor to go on. */
const mostLookedAt = 2_000;
const portionOfAll = 500;

export const listEmails: RouteHandler<'listEmails'> = async ({ query, principal }, deps) => {
  const matches = matcher(query);
  const items: Message[] = [];
  let lookedAt = 0;
  let last: Message | undefined;
  for await (const message of deps.messages.newest(principal.organizationId, {
    from: query.from,
    to: query.to,
    after: query.cursor === undefined ? undefined : Buffer.from(query.cursor, 'base64url').toString(),
    portion: matches === undefined ? query.limit + 1 : portionOfAll,
  })) {
    if (items.length === query.limit || lookedAt === mostLookedAt) {
      return { items: items.map(emailSummary), nextCursor: last === undefined ? null : cursorAfter(last) };
    }
    if (matches === undefined || matches(message)) items.push(message);
    last = message;
    lookedAt += 1;
  }
  return { items: items.map(emailSummary), nextCursor: null };
};

function cursorAfter(message: Message): string {
  return Buffer.from(positionOf(message)).toString('base64url');
}

type Query = RouteInput<'listEmails'>['query'];

/** What the query asks for beyond a period; undefined for everything. */
function matcher({ q, category, priority }: Query): ((message: Message) => boolean) | undefined {
  const words = fold(q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const categories = new Set<string>(category);
  const priorities = new Set<string>(priority);
  if (words.length + categories.size + priorities.size === 0) return undefined;
  return (message) => {
    const analysis = doneAnalysis(message);
    if (categories.size > 0 && !categories.has(analysis?.category ?? '')) return false;
    if (priorities.size > 0 && !priorities.has(analysis?.priority ?? '')) return false;
    const { subject, from } = message.headers;
    const said = fold(`${subject} ${from?.name ?? ''} ${from?.address ?? ''}`);
    return words.every((word) => said.includes(word));
  };
}
