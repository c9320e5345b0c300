import type { EmailSummary } from '../../../shared/http/answers/emails.ts';
import type { DoneAnalysis } from '../../../shared/messages/analysis.ts';
import type { Message } from '../../../shared/messages/message.ts';
import { priorityMessage } from '../../../shared/understanding/mail/priority-messages.ts';

/** What is known of an e-mail's content; null before that, and when it could not be told. */
export function doneAnalysis(message: Message): DoneAnalysis | null {
  return message.status === 'unpacked' && message.analysis?.state === 'done' ? message.analysis : null;
}

export function emailSummary(message: Message): EmailSummary {
  const { headers } = message;
  const analysis = doneAnalysis(message);
  return {
    id: message.messageId,
    status: message.status,
    subject: headers.subject,
    from: headers.from,
    to: headers.to,
    date: headers.date,
    receivedAt: message.receivedAt,
    size: message.size,
    channel: message.intake.channel,
    documentCount: message.status === 'unpacked' ? message.documentIds.length : 0,
    category: analysis?.category ?? null,
    priority: analysis?.priority ?? null,
    priorityReason: analysis === null ? null : priorityMessage(analysis.reason, analysis.parameters),
  };
}
