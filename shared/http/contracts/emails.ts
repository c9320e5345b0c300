import * as z from 'zod';
import { MessageId } from '../../../events/ids.ts';
import { MailCategory, MailPriority } from '../../understanding/mail/category.ts';
import { EmailDetail, EmailHtml, EmailList, ReceivedEmail } from '../answers/emails.ts';
import { cursor, listOf, Moment, pageSize } from '../query.ts';
import { file, json, noBody, nothing, type RouteContract } from '../route.ts';

const emailParams = z.object({ messageId: MessageId });

/** The mails that documents came with. */
export const emailRoutes = {
  listEmails: {
    method: 'GET',
    path: '/api/emails',
    summary:
      'E-mails, newest first; `q` is words of subject and sender. An answer may hold fewer than `limit` though more follow',
    access: 'mail:read',
    params: nothing,
    query: z.object({
      q: z.string().max(200).optional(),
      category: listOf(MailCategory).optional(),
      priority: listOf(MailPriority).optional(),
      /** When it was received: from this moment on, and before that one. */
      from: Moment.optional(),
      to: Moment.optional(),
      limit: pageSize,
      cursor,
    }),
    body: noBody,
    status: 200,
    answer: json(EmailList),
  },
  receiveEmail: {
    method: 'POST',
    path: '/api/emails',
    summary: 'Hand in a raw e-mail (message/rfc822)',
    access: 'mail:write',
    params: nothing,
    query: nothing,
    body: { kind: 'bytes', contentType: 'message/rfc822' },
    status: 202,
    answer: json(ReceivedEmail),
  },
  getEmail: {
    method: 'GET',
    path: '/api/emails/{messageId}',
    summary: 'One e-mail with what it is about, its ledger and its timeline',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(EmailDetail),
  },
  getEmailHtml: {
    method: 'GET',
    path: '/api/emails/{messageId}/html',
    summary:
      'The HTML body as the sender wrote it, up to 1,000,000 characters. It is hostile: clean it before you show it',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(EmailHtml),
  },
  getEmailRaw: {
    method: 'GET',
    path: '/api/emails/{messageId}/raw',
    summary: 'The e-mail exactly as it arrived',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('message/rfc822'),
  },
  getHandedInFile: {
    method: 'GET',
    path: '/api/emails/{messageId}/file',
    summary: 'The archive that was handed in, exactly as it was',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('application/octet-stream'),
  },
  reprocessEmail: {
    method: 'POST',
    path: '/api/emails/{messageId}/reprocess',
    summary: 'Unpack the raw e-mail again',
    access: 'mail:write',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 202,
    answer: json(ReceivedEmail),
  },
} as const satisfies Record<string, RouteContract>;
