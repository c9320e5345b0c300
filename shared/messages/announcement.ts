import type { FacteurEvent } from '../../events/index.ts';
import type { Message } from './message.ts';

/** The event that tells an e-mail's present state; the same for the same state, however often it is asked for. */
export function messageAnnouncement(message: Message): FacteurEvent {
  const { messageId, run } = message;
  const envelope = <Type extends FacteurEvent['type']>(type: Type, revision = 1) => ({
    id: `${messageId}.${run}.${type}${revision === 1 ? '' : `.${revision}`}`,
    type,
    organizationId: message.organizationId,
    time: message.updatedAt,
  });
  switch (message.status) {
    case 'received':
      return { ...envelope('message.received.v1'), data: { messageId, rawFile: message.rawFile, run } };
    case 'unpacked': {
      const { documentIds, skippedParts, analysis } = message;
      if (analysis?.state === 'done') {
        const { revision, objections } = analysis;
        if (objections > 0) {
          const type = 'message.analysis-requested.v1';
          const asked = envelope(type);
          return { ...asked, id: `${asked.id}.${revision}-${objections}`, data: { messageId, run } };
        }
        return { ...envelope('message.analyzed.v1', revision), data: { messageId, run, revision } };
      }
      if (analysis?.state === 'failed') {
        return { ...envelope('message.analysis-failed.v1'), data: { messageId, run, code: analysis.code } };
      }
      return { ...envelope('message.unpacked.v1'), data: { messageId, run, documentIds, skippedParts } };
    }
    case 'failed':
      return { ...envelope('message.failed.v1'), data: { messageId, run, code: message.code } };
  }
}
