import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import { checkItemSize } from '../item-size.ts';
import { ConditionFailed, type Item, type Json, type TableWrite } from '../ports/table.ts';
import { prepared, transaction } from './database.ts';

const maxWrites = 100;

export const itemColumns = 'pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk, version, expires_at, data, trail';

const ItemRow = z.object({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().nullable(),
  gsi1sk: z.string().nullable(),
  gsi2pk: z.string().nullable(),
  gsi2sk: z.string().nullable(),
  version: z.number(),
  expires_at: z.number().nullable(),
  data: z.string(),
  trail: z.string().nullable(),
});

/** The item of a row with `itemColumns`. */
export function itemOf(row: unknown): Item {
  const { expires_at: expiresAt, data, trail, ...columns } = ItemRow.parse(row);
  const parsed: Json = JSON.parse(data);
  return {
    pk: columns.pk,
    sk: columns.sk,
    ...(columns.gsi1pk === null ? {} : { gsi1pk: columns.gsi1pk }),
    ...(columns.gsi1sk === null ? {} : { gsi1sk: columns.gsi1sk }),
    ...(columns.gsi2pk === null ? {} : { gsi2pk: columns.gsi2pk }),
    ...(columns.gsi2sk === null ? {} : { gsi2sk: columns.gsi2sk }),
    version: columns.version,
    ...(expiresAt === null ? {} : { expiresAt }),
    data: parsed,
    ...(trail === null ? {} : { trail: trail.split('\n').map((line): Json => JSON.parse(line)) }),
  };
}

/** All writes or none, within the caller's transaction if there is one. Throws `ConditionFailed`. */
export function writeItems(database: DatabaseSync, writes: readonly TableWrite[]): void {
  if (writes.length === 0) return;
  checkLimits(writes);
  transaction(database, () => {
    for (const write of writes) {
      checkCondition(database, write);
      if ('put' in write) putItem(database, write.put, write.line);
      else
        prepared(database, 'DELETE FROM items WHERE pk = ? AND sk = ?').run(write.delete.pk, write.delete.sk);
    }
  });
}

const keyOf = (write: TableWrite) => ('put' in write ? write.put : write.delete);

function checkLimits(writes: readonly TableWrite[]): void {
  if (writes.length > maxWrites)
    throw new RangeError(`${writes.length} writes at once; at most ${maxWrites}`);
  const keys = new Set(writes.map((write) => JSON.stringify([keyOf(write).pk, keyOf(write).sk])));
  if (keys.size < writes.length) throw new RangeError('two writes of the same item at once');
  for (const write of writes) {
    if (keyOf(write).pk === '' || keyOf(write).sk === '')
      throw new RangeError('an item needs both of its keys');
    if ('put' in write) checkItemSize(write.put);
  }
}

function checkCondition(database: DatabaseSync, write: TableWrite): void {
  if (!write.condition) return;
  const { pk, sk } = keyOf(write);
  const version = prepared(database, 'SELECT version FROM items WHERE pk = ? AND sk = ?').get(
    pk,
    sk,
  )?.version;
  const holds = 'ifAbsent' in write.condition ? version === undefined : version === write.condition.ifVersion;
  if (!holds) throw new ConditionFailed(`a condition on an item did not hold`);
}

function putItem(database: DatabaseSync, item: Omit<Item, 'trail'>, line: Json | undefined): void {
  const values: SQLInputValue[] = [
    item.pk,
    item.sk,
    item.gsi1pk ?? null,
    item.gsi1sk ?? null,
    item.gsi2pk ?? null,
    item.gsi2sk ?? null,
    item.version,
    item.expiresAt ?? null,
    JSON.stringify(item.data),
    line === undefined ? null : JSON.stringify(line),
  ];
  prepared(
    database,
    `INSERT INTO items (${itemColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (pk, sk) DO UPDATE SET gsi1pk = excluded.gsi1pk, gsi1sk = excluded.gsi1sk,
       gsi2pk = excluded.gsi2pk, gsi2sk = excluded.gsi2sk, version = excluded.version,
       expires_at = excluded.expires_at, data = excluded.data,
       trail = coalesce(items.trail || char(10) || excluded.trail, excluded.trail, items.trail)`,
  ).run(...values);
}
