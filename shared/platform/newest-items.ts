import type { Item, Table } from './ports/table.ts';

const pageSize = 1_000;

/** The items of a partition of the first index, last sort key first, at most so many. */
export async function newestItems(table: Table, pk: string, most: number): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await table.query({
      index: 'gsi1',
      pk,
      descending: true,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && items.length < most);
  return items.slice(0, most);
}
