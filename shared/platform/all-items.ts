import type { Item, ItemQuery, Table } from './ports/table.ts';

/** The items that a query finds, over all its pages, in its order, at most so many. For partitions that stay small, or with a bound. */
export async function allItems(
  table: Table,
  query: Omit<ItemQuery, 'limit' | 'cursor'>,
  most = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await table.query({ ...query, limit: 1_000, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && items.length < most);
  return items.slice(0, most);
}
