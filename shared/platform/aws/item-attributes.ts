import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Item } from '../ports/table.ts';

export type Attributes = Record<string, AttributeValue>;

const Text = z.object({ S: z.string() }).transform((attribute) => attribute.S);
const Integer = z.object({ N: z.string() }).transform((attribute) => z.int().parse(Number(attribute.N)));
const JsonText = Text.transform((text) => z.json().parse(JSON.parse(text)));

const ItemAttributes = z.object({
  pk: Text,
  sk: Text,
  gsi1pk: Text.optional(),
  gsi1sk: Text.optional(),
  gsi2pk: Text.optional(),
  gsi2sk: Text.optional(),
  version: Integer,
  expiresAt: Integer.optional(),
  data: JsonText,
});

/** Reads a DynamoDB item. Throws a `ZodError` when it is not one of ours. */
export function itemOf(attributes: Attributes): Item {
  const { pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk, version, expiresAt, data } =
    ItemAttributes.parse(attributes);
  return {
    pk,
    sk,
    ...(gsi1pk === undefined ? {} : { gsi1pk }),
    ...(gsi1sk === undefined ? {} : { gsi1sk }),
    ...(gsi2pk === undefined ? {} : { gsi2pk }),
    ...(gsi2sk === undefined ? {} : { gsi2sk }),
    version,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    data,
  };
}

/**
 * Writes a DynamoDB item. `data` is one JSON string, not a map: nothing is lost on the way (DynamoDB's numbers have
 * another range than JSON's, its sets and empty values other rules), an item weighs the same on every platform, and no
 * condition ever looks inside.
 */
export function attributesOf(item: Item): Attributes {
  const text = (value: string | undefined, name: string) =>
    value === undefined ? {} : { [name]: { S: value } };
  return {
    pk: { S: item.pk },
    sk: { S: item.sk },
    ...text(item.gsi1pk, 'gsi1pk'),
    ...text(item.gsi1sk, 'gsi1sk'),
    ...text(item.gsi2pk, 'gsi2pk'),
    ...text(item.gsi2sk, 'gsi2sk'),
    version: { N: String(item.version) },
    ...(item.expiresAt === undefined ? {} : { expiresAt: { N: String(item.expiresAt) } }),
    data: { S: JSON.stringify(item.data) },
  };
}
