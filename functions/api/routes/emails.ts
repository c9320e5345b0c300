import type { MessageId, OrganizationId } from '../../../events/ids.ts';
import { failureMessage } from '../../../shared/documents/failure-messages.ts';
import { summaryOf } from '../../../shared/documents/summary.ts';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { decodeContents, type MessageContents } from '../../../shared/messages/contents-file.ts';
import { handedInFileKey, rawContentTypes, rawFormatOf } from '../../../shared/messages/files.ts';
import { mailHtmlOf } from '../../../shared/messages/mail-html.ts';
import type { Message } from '../../../shared/messages/message.ts';
import { acceptMessage } from '../../../shared/messages/receipt.ts';
import { restartedMessage } from '../../../shared/messages/restarted.ts';
import { skipReasonMessage } from '../../../shared/messages/skip-reasons.ts';
import { handedInWithin } from '../../../shared/messages/uploaded-file.ts';
import type { MailEntity } from '../../../shared/understanding/mail/entity.ts';
import { largestDirectAnswer } from '../direct-answer.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';
import { doneAnalysis, emailSummary } from './email-summary.ts';

/** The history of so many documents is told with an e-mail's own; each has its page for the rest. */
const documentsInTimeline = 50;

export const receiveEmail: RouteHandler<'receiveEmail'> = async ({ body, principal }, deps) => {
  if (body.byteLength === 0) {
    throw new VisibleError(422, 'empty_message', 'The request is empty; a raw e-mail is needed.', [
      { field: 'body', message: 'a raw e-mail (RFC 5322) is needed' },
    ]);
  }
  const intake = { channel: 'api' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  const { organizationId } = principal;
  const receivedAt = deps.now().toISOString();
  return { messageId: await acceptMessage({ organizationId, raw: body, intake, receivedAt }, deps) };
};

export const getEmail: RouteHandler<'getEmail'> = async ({ params, principal }, deps) => {
  const message = await existingMessage(principal.organizationId, params.messageId, deps);
  return emailDetail(message, deps);
};

export const getEmailHtml: RouteHandler<'getEmailHtml'> = async ({ params, principal }, deps) => {
  const message = await existingMessage(principal.organizationId, params.messageId, deps);
  const raw = await deps.files.get(message.rawFile);
  if (raw === undefined) throw new Error(`raw e-mail of ${message.messageId} is missing`);
  const found = mailHtmlOf(raw.body);
  if (found === null) return { html: null, pictures: [], picturesLeftOut: 0 };
  return {
    ...found,
    pictures: found.pictures.map(({ body, ...picture }) => ({
      ...picture,
      base64: Buffer.from(body).toString('base64'),
    })),
  };
};

export const getEmailRaw: RouteHandler<'getEmailRaw'> = async ({ params, principal }, deps) => {
  const message = await existingMessage(principal.organizationId, params.messageId, deps);
  const format = rawFormatOf(message.rawFile);
  const contentType = rawContentTypes[format];
  const downloadName = `${message.messageId}.${format}`;
  return {
    redirect: await deps.files.temporaryUrl(message.rawFile, {
      expiresInSeconds: 300,
      downloadName,
      contentType,
    }),
  };
};

export const getHandedInFile: RouteHandler<'getHandedInFile'> = async ({ params, principal }, deps) => {
  const { organizationId } = principal;
  const message = await existingMessage(organizationId, params.messageId, deps);
  if (message.intake.channel !== 'upload')
    throw new VisibleError(404, 'not_handed_in', 'This is an e-mail, not a file that somebody handed in.');
  const downloadName = message.headers.subject;
  const contentType = 'application/octet-stream';
  const raw = await deps.files.get(message.rawFile);
  if (raw === undefined) throw new Error(`raw file of ${message.messageId} is missing`);
  const body = handedInWithin(raw.body);
  if (body.byteLength <= largestDirectAnswer) return { body, contentType, downloadName };
  const key = handedInFileKey(organizationId, message.messageId);
  await deps.files.put(key, body, contentType);
  return {
    redirect: await deps.files.temporaryUrl(key, { expiresInSeconds: 300, downloadName, contentType }),
  };
};

export const reprocessEmail: RouteHandler<'reprocessEmail'> = async ({ params, principal }, deps) => {
  const message = await existingMessage(principal.organizationId, params.messageId, deps);
  if (message.status !== 'received') {
    const again = restartedMessage(message, deps.now().toISOString());
    await deps.saveMessage(again, { by: principal.name, event: 'message.reprocessed' });
  }
  return { messageId: message.messageId };
};

async function existingMessage(
  organizationId: OrganizationId,
  messageId: MessageId,
  deps: Pick<ApiDependencies, 'messages'>,
): Promise<Message> {
  const message = await deps.messages.get(organizationId, messageId);
  if (message === undefined) {
    throw new VisibleError(404, 'email_not_found', 'There is no such e-mail in your organization.');
  }
  return message;
}

/** Body and ledger; null before the e-mail was taken apart. */
async function contentsOf(message: Message, deps: ApiDependencies): Promise<MessageContents | null> {
  if (message.status !== 'unpacked') return null;
  const file = await deps.files.get(message.contentsFile);
  if (file === undefined) throw new Error(`the contents of ${message.messageId} are missing`);
  return decodeContents(file.body);
}

async function emailDetail(message: Message, deps: ApiDependencies): Promise<EmailDetail> {
  const { organizationId, messageId } = message;
  const ids = message.status === 'unpacked' ? message.documentIds : [];
  const [documents, history, documentHistories, contents, entities] = await Promise.all([
    deps.documents.getMany(organizationId, ids),
    deps.messages.history(organizationId, messageId),
    Promise.all(ids.slice(0, documentsInTimeline).map((id) => deps.documents.history(organizationId, id))),
    contentsOf(message, deps),
    deps.messages.entities(organizationId, messageId),
  ]);
  const summaries = new Map(documents.map((document) => [document.documentId, summaryOf(document)]));
  return {
    ...emailSummary(message),
    cc: message.headers.cc,
    messageIdHeader: message.headers.messageIdHeader,
    intake: message.intake,
    rawFormat: rawFormatOf(message.rawFile),
    analysis: analysisAnswer(message, entities),
    bodyText: contents === null || contents.bodyText === '' ? null : contents.bodyText,
    ledger: (contents?.parts ?? []).map((part) => ({
      ...part,
      reason: part.outcome.kind === 'skipped' ? skipReasonMessage(part.outcome.reason) : null,
      document: 'documentId' in part.outcome ? (summaries.get(part.outcome.documentId) ?? null) : null,
    })),
    timeline: [
      ...history,
      // What had happened to a document before it came with this e-mail too is told on its own page.
      ...documentHistories.flat().filter(({ at }) => at >= message.receivedAt),
    ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    failure:
      message.status === 'failed' ? { code: message.code, message: failureMessage(message.code) } : null,
  };
}

function analysisAnswer(message: Message, entities: readonly MailEntity[]): EmailDetail['analysis'] {
  if (message.status !== 'unpacked' || message.analysis === null) return null;
  const analysis = doneAnalysis(message);
  if (analysis === null) return { state: 'failed' };
  const { category, confidence, alternatives, priority, language, tags } = analysis;
  return {
    state: 'done',
    category,
    confidence,
    alternatives,
    priority,
    language,
    tags,
    entities: [...entities],
  };
}
