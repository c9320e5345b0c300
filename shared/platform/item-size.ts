import type { Item } from './ports/table.ts';

/** DynamoDB's limit. Counted as JSON on every platform, so that what fits on one fits on the other. */
const maxItemBytes = 400 * 1024;

/** Throws a `RangeError` for an item that is too large. */
export function checkItemSize(item: Omit<Item, 'trail'>): void {
  const bytes = Buffer.byteLength(JSON.stringify(item));
  if (bytes > maxItemBytes) throw new RangeError(`an item of ${bytes} bytes; at most ${maxItemBytes}`);
}
