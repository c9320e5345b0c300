import * as z from 'zod';
import { InvalidCursor, type ItemQuery } from '../ports/table.ts';
import type { Attributes, ItemKeys } from './item-attributes.ts';

/** The key condition of a query; undefined when nothing can match, which DynamoDB would call an error. */
export function keyConditionOf(query: ItemQuery) {
  const index = query.index ?? '';
  const pkName = { '#pk': `${index}pk` };
  const pkValue = { ':pk': { S: query.pk } };
  const everything = {
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: pkName,
    ExpressionAttributeValues: pkValue,
  };
  const { sk } = query;
  if (sk === undefined) return everything;

  const names = { ...pkName, '#sk': `${index}sk` };
  if ('beginsWith' in sk) {
    // A key value may not be empty, and every key begins with nothing.
    if (sk.beginsWith === '') return everything;
    return {
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :start)',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ...pkValue, ':start': { S: sk.beginsWith } },
    };
  }
  if (sk.to === '' || Buffer.compare(Buffer.from(sk.from), Buffer.from(sk.to)) > 0) return undefined;
  return {
    KeyConditionExpression:
      sk.from === '' ? '#pk = :pk AND #sk <= :to' : '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: {
      ...pkValue,
      ...(sk.from === '' ? {} : { ':from': { S: sk.from } }),
      ':to': { S: sk.to },
    },
  };
}

const Cursor = z.strictObject({
  pk: z.string().min(1),
  sk: z.string().min(1),
  indexSk: z.string().min(1).optional(),
});

/** Where the page after `last` begins. Its partition is always the query's: a cursor cannot lead into another one. */
export function cursorOf(query: ItemQuery, last: ItemKeys): string {
  const indexSk = query.index === undefined ? undefined : last[`${query.index}sk`];
  return Buffer.from(JSON.stringify({ pk: last.pk, sk: last.sk, indexSk })).toString('base64url');
}

/** The key that a cursor stands for. Throws `InvalidCursor` for what `cursorOf` never made of this query. */
export function startKeyOf(query: ItemQuery, cursor: string): Attributes {
  const parsed = Cursor.safeParse(jsonOf(cursor));
  if (!parsed.success) throw new InvalidCursor('The cursor is malformed.');
  const { pk, sk, indexSk } = parsed.data;
  if (query.index === undefined) {
    if (indexSk !== undefined || pk !== query.pk) throw new InvalidCursor('The cursor is of another query.');
    return { pk: { S: pk }, sk: { S: sk } };
  }
  if (indexSk === undefined) throw new InvalidCursor('The cursor is of another query.');
  return {
    pk: { S: pk },
    sk: { S: sk },
    [`${query.index}pk`]: { S: query.pk },
    [`${query.index}sk`]: { S: indexSk },
  };
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor('The cursor is malformed.');
  }
}
