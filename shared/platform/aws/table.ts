import {
  type AttributeValue,
  BatchGetItemCommand,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  type Condition,
  ConditionFailed,
  InvalidCursor,
  type Item,
  type Table,
  type TableWrite,
} from '../ports/table.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';
import { type Attributes, attributesOf, itemOf } from './item-attributes.ts';
import { cursorOf, keyConditionOf, startKeyOf } from './item-query.ts';
import { backOff, retrying } from './retry.ts';

/**
 * The single table in DynamoDB: `pk` and `sk`, indexes `gsi1` and `gsi2` that project everything, TTL on `expiresAt`.
 * Reads of the table itself are strongly consistent, those of an index are not (DynamoDB has no such read).
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

    async getMany(keys) {
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
    },

    async query(query) {
      const condition = keyConditionOf(query);
      if (condition === undefined) return { items: [], cursor: undefined };
      const limit = Math.min(Math.max(query.limit ?? 100, 1), 1_000);
      const items: Item[] = [];
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
        items.push(...(page.Items ?? []).map(itemOf));
        startKey = page.LastEvaluatedKey;
      } while (startKey !== undefined && items.length <= limit);
      const last = items[limit - 1];
      return items.length > limit && last !== undefined
        ? { items: items.slice(0, limit), cursor: cursorOf(query, last) }
        : { items, cursor: undefined };
    },

    async write(writes) {
      if (writes.length > 100) throw new RangeError('At most 100 items can be written at once.');
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

  async function writeOne(write: TableWrite) {
    if ('put' in write) await client.send(new PutItemCommand(putOf(write.put, write.condition)));
    else await client.send(new DeleteItemCommand(deleteOf(write.delete, write.condition)));
  }

  async function writeTogether(writes: readonly TableWrite[]) {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: writes.map((write) =>
          'put' in write
            ? { Put: putOf(write.put, write.condition) }
            : { Delete: deleteOf(write.delete, write.condition) },
        ),
      }),
    );
  }

  function putOf(item: Item, condition: Condition | undefined): PutItemCommandInput {
    return { TableName, Item: attributesOf(item), ...expressionOf(condition) };
  }

  function deleteOf(
    key: { pk: string; sk: string },
    condition: Condition | undefined,
  ): DeleteItemCommandInput {
    return { TableName, Key: keyOf(key), ...expressionOf(condition) };
  }
}

function keyOf({ pk, sk }: { pk: string; sk: string }): Record<string, AttributeValue> {
  return { pk: { S: pk }, sk: { S: sk } };
}

function expressionOf(condition: Condition | undefined) {
  if (condition === undefined) return {};
  if ('ifAbsent' in condition) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': { N: String(condition.ifVersion) } },
  };
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
