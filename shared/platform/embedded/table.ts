import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import { InvalidCursor, type Item, type ItemQuery, type Table } from '../ports/table.ts';
import { prepared } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { itemColumns, itemOf, writeItems } from './items.ts';
import { stateDatabase } from './state-database.ts';

/** The single table, in SQLite. */
export function table(env: PlatformEnvironment): Table {
  const database = stateDatabase(env);
  const getItem = (pk: string, sk: string): Item | undefined => {
    const row = prepared(database, `SELECT ${itemColumns} FROM items WHERE pk = ? AND sk = ?`).get(pk, sk);
    return row && itemOf(row);
  };
  return {
    get: async (pk, sk) => getItem(pk, sk),
    getMany: async (keys) => {
      if (keys.length > 100) throw new RangeError(`${keys.length} keys at once; at most 100`);
      return keys.map(({ pk, sk }) => getItem(pk, sk)).filter((item) => item !== undefined);
    },
    query: async (query) => queryItems(database, query),
    write: async (writes) => writeItems(database, writes),
  };
}

/** Deletes items whose `expiresAt` has passed; returns how many. DynamoDB does this by itself. */
export function removeExpired(env: PlatformEnvironment, now: Date = new Date()): number {
  const statement = prepared(stateDatabase(env), 'DELETE FROM items WHERE expires_at <= ?');
  return Number(statement.run(Math.floor(now.getTime() / 1000)).changes);
}

const keyColumns = {
  table: ['pk', 'sk'],
  gsi1: ['gsi1pk', 'gsi1sk'],
  gsi2: ['gsi2pk', 'gsi2sk'],
} as const;

/** Where a page ended: the sort key in the index, then the item's own key to tell equals apart. */
const Position = z.tuple([z.string(), z.string(), z.string()]);

function queryItems(database: DatabaseSync, query: ItemQuery): { items: Item[]; cursor: string | undefined } {
  const limit = query.limit ?? 100;
  if (!(limit >= 1 && limit <= 1_000)) throw new RangeError(`a limit of ${limit}; 1 to 1,000`);
  const [pkColumn, skColumn] = keyColumns[query.index ?? 'table'];
  const conditions = [`${pkColumn} = ?`, `${skColumn} >= ?`];
  const parameters: SQLInputValue[] = [query.pk, ''];
  if (query.sk && 'beginsWith' in query.sk) {
    parameters[1] = query.sk.beginsWith;
    const end = afterAllBeginningWith(query.sk.beginsWith);
    if (end !== undefined) {
      conditions.push(`${skColumn} < ?`);
      parameters.push(end);
    }
  } else if (query.sk) {
    parameters[1] = query.sk.from;
    conditions.push(`${skColumn} <= ?`);
    parameters.push(query.sk.to);
  }
  if (query.cursor !== undefined) {
    conditions.push(`(${skColumn}, pk, sk) ${query.descending ? '<' : '>'} (?, ?, ?)`);
    parameters.push(...decodeCursor(query.cursor));
  }
  const direction = query.descending ? 'DESC' : 'ASC';
  const found = prepared(
    database,
    `SELECT ${itemColumns} FROM items WHERE ${conditions.join(' AND ')}
     ORDER BY ${skColumn} ${direction}, pk ${direction}, sk ${direction} LIMIT ?`,
  ).all(...parameters, limit + 1);
  const items = found.slice(0, limit).map(itemOf);
  const last = items.at(-1);
  const more = found.length > limit && last !== undefined;
  return { items, cursor: more ? encodeCursor([sortKey(last, query.index), last.pk, last.sk]) : undefined };
}

function sortKey(item: Item, index: ItemQuery['index']): string {
  if (index === undefined) return item.sk;
  return (index === 'gsi1' ? item.gsi1sk : item.gsi2sk) ?? '';
}

/** The smallest string after every string with this beginning, in UTF-8 byte order; none after U+10FFFF alone. */
function afterAllBeginningWith(beginning: string): string | undefined {
  const codePoints = [...beginning].map((character) => character.codePointAt(0) ?? 0);
  for (let last = codePoints.pop(); last !== undefined; last = codePoints.pop()) {
    if (last === 0x10ffff) continue;
    const next = last === 0xd7ff ? 0xe000 : last + 1;
    return String.fromCodePoint(...codePoints, next);
  }
  return undefined;
}

function encodeCursor(position: z.infer<typeof Position>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function decodeCursor(cursor: string): z.infer<typeof Position> {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new InvalidCursor('not a cursor of this table', { cause });
  }
}
