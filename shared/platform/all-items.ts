import type { Item, Table } from './ports/table.ts';

/** Every item of a partition, in the order of its sort keys. For partitions that one record keeps small. */
export async function allItems(table: Table, pk: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await table.query({ pk, limit: 1_000, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}
