import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { OrganizationId } from '../../events/ids.ts';
import { type Document, settledStatuses } from '../../shared/documents/document.ts';
import { nextStage } from '../../shared/documents/next-stage.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageRepository } from '../../shared/messages/repository.ts';
import { smokeMail } from './smoke-mail.ts';

const pollMs = 1_000;

export interface SmokeTestDependencies {
  readonly organizationId: OrganizationId;
  /** The domain that mail comes to. */
  readonly domain: string;
  /** Hands the mail in, as a sender would. */
  readonly send: (raw: Uint8Array, to: string) => Promise<void>;
  readonly messages: Pick<MessageRepository, 'newest'>;
  readonly documents: Pick<DocumentRepository, 'get'>;
  /** Whether the API finds a document by this word; throws when the API does not answer. */
  readonly isFound: (word: string) => Promise<boolean>;
  /** Told of each step as it is reached. */
  readonly onStep: (step: string) => void;
  readonly patienceMs: number;
}

export type SmokeTestResult =
  | { readonly passed: true; readonly seconds: number; readonly document: Document }
  /** `waitedFor`: the function that did not do its part. */
  | { readonly passed: false; readonly reached: string; readonly waitedFor: string };

/** Sends a mail and follows it until its document is read and can be found. */
export async function smokeTest(deps: SmokeTestDependencies): Promise<SmokeTestResult> {
  const token = `FT${randomBytes(5).toString('hex').toUpperCase()}`;
  const to = `${deps.organizationId}@${deps.domain}`;
  const began = performance.now();
  await deps.send(await smokeMail(token, deps.domain, to), to);
  let step = { reached: 'handed in', waitedFor: 'receive-message' };
  deps.onStep(step.reached);
  for (;;) {
    const now = await look(deps, token);
    if (now.reached !== step.reached) deps.onStep(now.reached);
    step = now;
    if (now.document !== undefined) {
      const seconds = Math.round((performance.now() - began) / 1_000);
      return { passed: true, seconds, document: now.document };
    }
    if (now.isFinal || performance.now() - began > deps.patienceMs) {
      return { passed: false, reached: step.reached, waitedFor: step.waitedFor };
    }
    await setTimeout(pollMs);
  }
}

interface Step {
  readonly reached: string;
  readonly waitedFor: string;
  /** It will not go further. */
  readonly isFinal?: true;
  /** At the end of its way. */
  readonly document?: Document;
}

async function look({ organizationId, ...deps }: SmokeTestDependencies, token: string): Promise<Step> {
  const message = await messageWith(token, organizationId, deps.messages);
  if (message === undefined) return { reached: 'handed in', waitedFor: 'receive-message' };
  if (message.status === 'received') return { reached: 'received', waitedFor: 'unpack-message' };
  if (message.status === 'failed')
    return { reached: `failed: ${message.code}`, waitedFor: 'unpack-message', isFinal: true };
  const [documentId] = message.documentIds;
  if (documentId === undefined)
    return { reached: 'taken apart, without a document', waitedFor: 'unpack-message', isFinal: true };
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined) return { reached: 'taken apart', waitedFor: 'unpack-message' };
  if (document.status === 'failed')
    return { reached: `failed: ${document.code}`, waitedFor: document.stage, isFinal: true };
  if (!settledStatuses.has(document.status))
    return { reached: document.status, waitedFor: nextStage(document) ?? 'route' };
  const reached = document.status === 'filed' ? 'filed' : 'in review';
  try {
    return (await deps.isFound(token))
      ? { reached: 'found by search', waitedFor: '', document }
      : { reached, waitedFor: 'index-search' };
  } catch {
    return { reached, waitedFor: 'api' };
  }
}

async function messageWith(
  token: string,
  organizationId: OrganizationId,
  messages: SmokeTestDependencies['messages'],
): Promise<Message | undefined> {
  const from = new Date(Date.now() - 3_600_000).toISOString();
  for await (const message of messages.newest(organizationId, { from, portion: 25 })) {
    if (message.headers.subject.includes(token)) return message;
  }
  return undefined;
}
