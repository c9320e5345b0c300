import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Item } from '../ports/table.ts';

export type Attributes = Record<string, AttributeValue>;

/** From so many characters on, `data` is packed: every started KB is paid for at each write, in the table and in `gsi1`. */
const packedFrom = 300;
/** More than any item has as JSON. */
const maxOutputLength = 1024 * 1024;

const Text = z.object({ S: z.string() }).transform((attribute) => attribute.S);
const Integer = z.object({ N: z.string() }).transform((attribute) => z.int().parse(Number(attribute.N)));
const JsonText = Text.transform((text) => z.json().parse(JSON.parse(text)));
const PackedJson = z
  .object({ B: z.instanceof(Uint8Array) })
  .transform(({ B }) => z.json().parse(JSON.parse(inflateRawSync(B, { maxOutputLength }).toString())));

const Keys = z.object({
  pk: Text,
  sk: Text,
  gsi1pk: Text.exactOptional(),
  gsi1sk: Text.exactOptional(),
  gsi2pk: Text.exactOptional(),
  gsi2sk: Text.exactOptional(),
});
/** What tells an item and its places in the indexes. */
export type ItemKeys = z.infer<typeof Keys>;

const ItemAttributes = Keys.extend({
  version: Integer,
  expiresAt: Integer.exactOptional(),
  data: z.union([JsonText, PackedJson]),
  trail: z
    .object({ L: z.array(JsonText) })
    .transform((attribute) => attribute.L)
    .exactOptional(),
});

/** Reads a DynamoDB item. Throws a `ZodError` when it is not one of ours. */
export function itemOf(attributes: Attributes): Item {
  return ItemAttributes.parse(attributes);
}

/** Reads the keys of a DynamoDB item, which are all that `gsi2` has of it. */
export function keysOf(attributes: Attributes): ItemKeys {
  return Keys.parse(attributes);
}

export function keyOf({ pk, sk }: Pick<Item, 'pk' | 'sk'>): Attributes {
  return { pk: { S: pk }, sk: { S: sk } };
}

/**
 * What is written of an item besides its key and its trail. `data` is JSON, not a map: nothing is lost on the way
 * (DynamoDB's numbers have another range than JSON's, its sets and empty values other rules), and no condition ever looks
 * inside. Longer ones are compressed (raw DEFLATE), to a third as a rule.
 */
export function attributesOf(item: Omit<Item, 'trail'>): Attributes {
  const text = (value: string | undefined, name: string) =>
    value === undefined ? {} : { [name]: { S: value } };
  return {
    ...text(item.gsi1pk, 'gsi1pk'),
    ...text(item.gsi1sk, 'gsi1sk'),
    ...text(item.gsi2pk, 'gsi2pk'),
    ...text(item.gsi2sk, 'gsi2sk'),
    version: { N: String(item.version) },
    ...(item.expiresAt === undefined ? {} : { expiresAt: { N: String(item.expiresAt) } }),
    data: dataAttribute(JSON.stringify(item.data)),
  };
}

function dataAttribute(json: string): AttributeValue {
  return json.length < packedFrom ? { S: json } : { B: deflateRawSync(json) };
}
