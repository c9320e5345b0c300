import type { Condition, Item, Json } from '../ports/table.ts';
import { type Attributes, attributesOf, keyOf } from './item-attributes.ts';
import { conditionExpression } from './item-condition.ts';

const optional = ['gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'expiresAt'];

/**
 * Puts an item as an update, which leaves its trail where it is and adds a line to it: DynamoDB's own put would replace the
 * trail too. Either is paid for by the size of the whole item.
 */
export function updateOf(
  item: Omit<Item, 'trail'>,
  line: Json | undefined,
  condition: Condition | undefined,
) {
  const attributes = attributesOf(item);
  const set = Object.keys(attributes).map((name) => `#${name} = :${name}`);
  const removed = optional.filter((name) => attributes[name] === undefined);
  const names = [...Object.keys(attributes), ...removed];
  const values: Attributes = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`:${name}`, value]),
  );
  if (line !== undefined) {
    set.push('#trail = list_append(if_not_exists(#trail, :none), :line)');
    names.push('trail');
    values[':none'] = { L: [] };
    values[':line'] = { L: [{ S: JSON.stringify(line) }] };
  }
  const removal = removed.length === 0 ? '' : ` REMOVE ${removed.map((name) => `#${name}`).join(', ')}`;
  const only = conditionExpression(condition);
  return {
    ...only,
    Key: keyOf(item),
    UpdateExpression: `SET ${set.join(', ')}${removal}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: { ...values, ...only.ExpressionAttributeValues },
  };
}
