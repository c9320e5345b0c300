import type { MessageId, OrganizationId } from '../../events/ids.ts';
import { HistoryRecord } from '../documents/history.ts';
import type { Circumstances } from '../documents/repository.ts';
import type { Commit, Table, TableWrite } from '../platform/ports.ts';
import { messageAnnouncement } from './announcement.ts';
import { Message } from './message.ts';

/** Reads of e-mails; every one is bound to an organization. */
export interface MessageRepository {
  get(organizationId: OrganizationId, messageId: MessageId): Promise<Message | undefined>;
  history(organizationId: OrganizationId, messageId: MessageId): Promise<HistoryRecord[]>;
  /** Newest first. */
  newest(
    organizationId: OrganizationId,
    limit: number,
    cursor?: string,
  ): Promise<{ messages: Message[]; cursor: string | undefined }>;
  /** E-mails that are not unpacked and were last touched before `before`, oldest first. */
  unfinished(
    organizationId: OrganizationId,
    before: string,
    cursor?: string,
  ): Promise<{ messages: Message[]; cursor: string | undefined }>;
}

const partition = (organizationId: OrganizationId, messageId: MessageId) =>
  `${organizationId}#MESSAGE#${messageId}`;
const listPartition = (organizationId: OrganizationId) => `${organizationId}#MESSAGES`;
const unfinishedPartition = (organizationId: OrganizationId) => `${organizationId}#UNFINISHED_MESSAGES`;
const recordKey = 'MESSAGE';

export function messageRepository(table: Table): MessageRepository {
  return {
    async get(organizationId, messageId) {
      const item = await table.get(partition(organizationId, messageId), recordKey);
      return item === undefined ? undefined : Message.parse(item.data);
    },

    async history(organizationId, messageId) {
      const page = await table.query({
        pk: partition(organizationId, messageId),
        sk: { beginsWith: 'HISTORY#' },
        limit: 1_000,
      });
      return page.items.map((item) => HistoryRecord.parse(item.data));
    },

    async newest(organizationId, limit, cursor) {
      const page = await table.query({
        index: 'gsi1',
        pk: listPartition(organizationId),
        descending: true,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { messages: page.items.map((item) => Message.parse(item.data)), cursor: page.cursor };
    },

    async unfinished(organizationId, before, cursor) {
      const page = await table.query({
        index: 'gsi2',
        pk: unfinishedPartition(organizationId),
        sk: { from: '', to: before },
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { messages: page.items.map((item) => Message.parse(item.data)), cursor: page.cursor };
    },
  };
}

function messageWrites(message: Message, circumstances: Circumstances): TableWrite[] {
  const pk = partition(message.organizationId, message.messageId);
  const event = messageAnnouncement(message);
  const history: HistoryRecord = {
    at: message.updatedAt,
    event: circumstances.event ?? event.type.replace(/\.v\d+$/, ''),
    messageId: message.messageId,
    documentId: null,
    status: message.status,
    by: circumstances.by ?? 'system',
    detail: { ...circumstances.detail },
  };
  return [
    {
      put: {
        pk,
        sk: recordKey,
        gsi1pk: listPartition(message.organizationId),
        gsi1sk: `${message.receivedAt}#${message.messageId}`,
        ...(message.status === 'received'
          ? { gsi2pk: unfinishedPartition(message.organizationId), gsi2sk: message.updatedAt }
          : {}),
        version: message.version,
        data: message,
      },
      condition: message.version === 1 ? { ifAbsent: true } : { ifVersion: message.version - 1 },
    },
    { put: { pk, sk: `HISTORY#${String(message.version).padStart(8, '0')}`, version: 1, data: history } },
  ];
}

export type SaveMessage = (message: Message, circumstances?: Circumstances) => Promise<void>;

/** Stores an e-mail's next version and announces its state. Throws `ConditionFailed` when somebody was first. */
export function saveMessage(commit: Commit): SaveMessage {
  return async (message, circumstances = {}) => {
    await commit({
      writes: messageWrites(message, circumstances),
      events: [messageAnnouncement(message)],
    });
  };
}
