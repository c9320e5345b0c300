import type { LineItem } from '../extraction.ts';
import type { Reading } from '../reading.ts';

export function findLineItems(_reading: Reading): LineItem[] {
  return [];
}
