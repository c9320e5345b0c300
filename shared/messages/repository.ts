import * as z from 'zod';
import { Instant, MessageId, type OrganizationId } from '../../events/ids.ts';
import { type Circumstances, type HistoryRecord, historyOf, historyWrites } from '../documents/history.ts';
import { allItems } from '../platform/all-items.ts';
import type { Commit } from '../platform/ports/event-bus.ts';
import { InvalidCursor, type Table, type TableWrite } from '../platform/ports/table.ts';
import type { MailEntity } from '../understanding/mail/entity.ts';
import { MessageEntities } from './analysis.ts';
import { messageAnnouncement } from './announcement.ts';
import { Message } from './message.ts';

/** Reads of e-mails; every one is bound to an organization. */
export interface MessageRepository {
  get(organizationId: OrganizationId, messageId: MessageId): Promise<Message | undefined>;
  history(organizationId: OrganizationId, messageId: MessageId): Promise<HistoryRecord[]>;
  /** What its body names, once that is known. */
  entities(organizationId: OrganizationId, messageId: MessageId): Promise<MailEntity[]>;
  /**
   * Newest first, received within a period (`from` inclusive, `to` exclusive), after the position `after`; asked for in
   * portions of `portion` (1 to 1,000). Throws `InvalidCursor` when `after` is no position.
   */
  newest(organizationId: OrganizationId, selection: NewestSelection): AsyncGenerator<Message>;
  /** E-mails that are not unpacked, or not analyzed or to be analyzed again, and were last touched before `before`, oldest first. */
  unfinished(
    organizationId: OrganizationId,
    before: string,
    cursor?: string,
  ): Promise<{ messages: Message[]; cursor: string | undefined }>;
}

export interface NewestSelection {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly portion: number;
}

/** Where an e-mail stands in the list of all, newest first. */
export function positionOf({ receivedAt, messageId }: Pick<Message, 'receivedAt' | 'messageId'>): string {
  return `${receivedAt}#${messageId}`;
}

const Position = z.templateLiteral([Instant, '#', MessageId]);

const partition = (organizationId: OrganizationId, messageId: MessageId) =>
  `${organizationId}#MESSAGE#${messageId}`;
const listPartition = (organizationId: OrganizationId) => `${organizationId}#MESSAGES`;
const unfinishedPartition = (organizationId: OrganizationId) => `${organizationId}#UNFINISHED_MESSAGES`;
const recordKey = 'MESSAGE';
const entitiesKey = 'ENTITIES';
/** After every instant. */
const latest = '~';

export function messageRepository(table: Table): MessageRepository {
  return {
    async get(organizationId, messageId) {
      const item = await table.get(partition(organizationId, messageId), recordKey);
      return item === undefined ? undefined : Message.parse(item.data);
    },

    async history(organizationId, messageId) {
      const items = await allItems(table, { pk: partition(organizationId, messageId) });
      return historyOf(items, { messageId, documentId: null });
    },

    async entities(organizationId, messageId) {
      const item = await table.get(partition(organizationId, messageId), entitiesKey);
      return item === undefined ? [] : MessageEntities.parse(item.data).entities;
    },

    async *newest(organizationId, { from = '', to = latest, after, portion }) {
      if (after !== undefined && !Position.safeParse(after).success) throw new InvalidCursor('no position');
      const last = after !== undefined && after < to ? after : to;
      let cursor: string | undefined;
      do {
        const page = await table.query({
          index: 'gsi1',
          pk: listPartition(organizationId),
          sk: { from, to: last },
          descending: true,
          limit: portion,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const item of page.items) {
          const message = Message.parse(item.data);
          if (positionOf(message) < last) yield message;
        }
        cursor = page.cursor;
      } while (cursor !== undefined);
    },

    async unfinished(organizationId, before, cursor) {
      const page = await table.query({
        index: 'gsi2',
        pk: unfinishedPartition(organizationId),
        sk: { from: '', to: before },
        ...(cursor === undefined ? {} : { cursor }),
      });
      const messages = page.items.map((item) => Message.parse(item.data));
      return { messages: messages.filter(({ updatedAt }) => updatedAt <= before), cursor: page.cursor };
    },
  };
}

function isUnfinished(message: Message): boolean {
  if (message.status !== 'unpacked') return message.status === 'received';
  const { analysis } = message;
  return analysis === null || (analysis.state === 'done' && analysis.objections > 0);
}

function messageWrites(message: Message, circumstances: MessageCircumstances): TableWrite[] {
  const pk = partition(message.organizationId, message.messageId);
  const event = messageAnnouncement(message);
  const happened: HistoryRecord = {
    at: message.updatedAt,
    event: circumstances.event ?? event.type.replace(/\.v\d+$/, ''),
    messageId: message.messageId,
    documentId: null,
    status: message.status,
    by: circumstances.by ?? 'system',
    detail: { ...circumstances.detail },
  };
  const { within, apart } = historyWrites({ pk, ...message }, happened, circumstances);
  return [
    {
      put: {
        pk,
        sk: recordKey,
        gsi1pk: listPartition(message.organizationId),
        gsi1sk: positionOf(message),
        ...(isUnfinished(message)
          ? { gsi2pk: unfinishedPartition(message.organizationId), gsi2sk: message.receivedAt }
          : {}),
        version: message.version,
        data: message,
      },
      ...within,
      condition: message.version === 1 ? { ifAbsent: true } : { ifVersion: message.version - 1 },
    },
    ...apart,
  ];
}

export interface MessageCircumstances extends Circumstances {
  /** What its body names, to be kept beside it. */
  readonly entities?: readonly MailEntity[];
}

export type SaveMessage = (message: Message, circumstances?: MessageCircumstances) => Promise<void>;

/** Stores an e-mail's next version and announces its state. Throws `ConditionFailed` when somebody was first. */
export function saveMessage(commit: Commit): SaveMessage {
  return async (message, circumstances = {}) => {
    const { entities } = circumstances;
    if (entities !== undefined) {
      // Alone and first: nobody asks for them before the e-mail says that it is analyzed, and a transaction costs twice.
      const pk = partition(message.organizationId, message.messageId);
      await commit({
        writes: [{ put: { pk, sk: entitiesKey, version: 1, data: { entities } } }],
        events: [],
      });
    }
    await commit({
      writes: messageWrites(message, circumstances),
      events: [messageAnnouncement(message)],
    });
  };
}
