import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  ReturnValuesOnConditionCheckFailure,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { checkItemSize } from '../item-size.ts';
import {
  type Condition,
  ConditionFailed,
  InvalidCursor,
  type Item,
  type ItemQuery,
  type Json,
  type Table,
  type TableWrite,
} from '../ports/table.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';
import { type Attributes, type ItemKeys, itemOf, keyOf, keysOf } from './item-attributes.ts';
import { conditionExpression } from './item-condition.ts';
import { cursorOf, keyConditionOf, startKeyOf } from './item-query.ts';
import { updateOf } from './item-update.ts';
import { backOff, retrying } from './retry.ts';

type Put = Extract<TableWrite, { put: unknown }>;

/**
 * The single table in DynamoDB: `pk` and `sk`, index `gsi1` that projects everything and `gsi2` that projects keys, TTL on
 * `expiresAt`. Reads of the table itself are strongly consistent, those of an index are not (DynamoDB has no such read).
 */
export function table(env: PlatformEnvironment): Table {
  const client = new DynamoDBClient(clientOptions);
  const TableName = required(env, 'FACTEUR_TABLE');

  return {
    async get(pk, sk) {
      const { Item: found } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf({ pk, sk }), ConsistentRead: true }),
      );
      return found && itemOf(found);
    },

    getMany,

    async query(query) {
      const found = await pageOf(query);
      if (query.index !== 'gsi2') return { ...found, items: found.items.map(itemOf) };
      return { ...found, items: await itemsAt(query.index, found.items.map(keysOf)) };
    },

    async write(writes) {
      if (writes.length > 100) throw new RangeError('At most 100 items can be written at once.');
      for (const write of writes) if ('put' in write) checkItemSize(write.put);
      const [only] = writes;
      if (only === undefined) return;
      await retrying(() => (writes.length === 1 ? writeOne(only) : writeTogether(writes)), isTransient).catch(
        (error: unknown) => {
          if (!isConditionFailure(error)) throw error;
          throw new ConditionFailed('The condition of a write did not hold.', { cause: error });
        },
      );
    },
  };

  async function getMany(keys: readonly { pk: string; sk: string }[]): Promise<Item[]> {
    if (keys.length > 100) throw new RangeError('At most 100 items can be read at once.');
    const unique = new Map(keys.map((key) => [JSON.stringify([key.pk, key.sk]), keyOf(key)]));
    const items: Item[] = [];
    let wanted: Attributes[] = [...unique.values()];
    for (let attempt = 0; wanted.length > 0; attempt++) {
      if (attempt > 0) await backOff(Math.min(attempt, 6));
      if (attempt > 20) throw new Error('DynamoDB left items unread.');
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: wanted, ConsistentRead: true } } }),
      );
      const found = answer.Responses?.[TableName] ?? [];
      items.push(...found.map(itemOf));
      wanted = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
    return items;
  }

  async function pageOf(query: ItemQuery): Promise<{ items: Attributes[]; cursor: string | undefined }> {
    const condition = keyConditionOf(query);
    if (condition === undefined) return { items: [], cursor: undefined };
    const limit = Math.min(Math.max(query.limit ?? 100, 1), 1_000);
    const items: Attributes[] = [];
    let startKey = query.cursor === undefined ? undefined : startKeyOf(query, query.cursor);
    // One more than asked for tells whether there is a next page; DynamoDB itself stops at 1 MB.
    do {
      const page = await client
        .send(
          new QueryCommand({
            TableName,
            ...condition,
            ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
            ScanIndexForward: !query.descending,
            Limit: limit + 1 - items.length,
            ExclusiveStartKey: startKey,
          }),
        )
        .catch((error: unknown) => {
          if (query.cursor === undefined || !isValidationFailure(error)) throw error;
          throw new InvalidCursor('The cursor is of another query.', { cause: error });
        });
      items.push(...(page.Items ?? []));
      startKey = page.LastEvaluatedKey;
    } while (startKey !== undefined && items.length <= limit);
    const last = items[limit - 1];
    return items.length > limit && last !== undefined
      ? { items: items.slice(0, limit), cursor: cursorOf(query, keysOf(last)) }
      : { items, cursor: undefined };
  }

  /** The items with these keys, in their order, without those that have left their place in the index meanwhile. */
  async function itemsAt(index: 'gsi2', keys: readonly ItemKeys[]): Promise<Item[]> {
    const place = (item: ItemKeys) =>
      JSON.stringify([item.pk, item.sk, item[`${index}pk`], item[`${index}sk`]]);
    const found = new Map<string, Item>();
    for (let start = 0; start < keys.length; start += 100) {
      for (const item of await getMany(keys.slice(start, start + 100))) found.set(place(item), item);
    }
    return keys.flatMap((key) => found.get(place(key)) ?? []);
  }

  async function writeOne(write: TableWrite) {
    if ('put' in write) await putOne(write);
    else await client.send(new DeleteItemCommand(deleteOf(write.delete, write.condition)));
  }

  async function putOne(write: Put) {
    const command = new UpdateItemCommand({
      ...putOf(write),
      ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure.ALL_OLD,
    });
    try {
      await client.send(command);
    } catch (error) {
      if (!isOwnDoing(error, write)) throw error;
    }
  }

  async function writeTogether(writes: readonly TableWrite[]) {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: writes.map((write) =>
          'put' in write ? { Update: putOf(write) } : { Delete: deleteOf(write.delete, write.condition) },
        ),
      }),
    );
  }

  function putOf({ put, line, condition }: Put) {
    return { TableName, ...updateOf(put, line, condition) };
  }

  function deleteOf(
    key: { pk: string; sk: string },
    condition: Condition | undefined,
  ): DeleteItemCommandInput {
    return { TableName, Key: keyOf(key), ...conditionExpression(condition) };
  }
}

/**
 * Whether a condition failed because the write is done: the answer to it was lost, and the SDK sent it once more. (A
 * transaction has a token by which DynamoDB knows it again.)
 */
function isOwnDoing(error: unknown, { put, line }: Put): boolean {
  if (!(error instanceof ConditionalCheckFailedException) || (error.$metadata.attempts ?? 1) === 1)
    return false;
  if (error.Item === undefined) return false;
  const { version, data, trail = [] } = itemOf(error.Item);
  const isSame = (one: Json | undefined, other: Json) => JSON.stringify(one) === JSON.stringify(other);
  return (
    version === put.version && isSame(data, put.data) && (line === undefined || isSame(trail.at(-1), line))
  );
}

function cancellationCodes(error: unknown): readonly (string | undefined)[] {
  return error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map((reason) => reason.Code)
    : [];
}

function isConditionFailure(error: unknown): boolean {
  return (
    (error instanceof Error && error.name === 'ConditionalCheckFailedException') ||
    cancellationCodes(error).includes('ConditionalCheckFailed')
  );
}

function isValidationFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationException';
}

const transientCodes: ReadonlySet<string | undefined> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Another writer was at work on the same item, or the table had no capacity: what the SDK does not retry. */
function isTransient(error: unknown): boolean {
  if (isConditionFailure(error)) return false;
  return (
    (error instanceof Error &&
      ['TransactionConflictException', 'TransactionInProgressException'].includes(error.name)) ||
    cancellationCodes(error).some((code) => transientCodes.has(code))
  );
}
