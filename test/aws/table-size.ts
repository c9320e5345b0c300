import { type AttributeValue, ListTablesCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Aws } from './aws.ts';

/** "Best practices for storage", DynamoDB Developer Guide: what an item takes besides its attributes, in a table or an index. */
const overheadBytes = 100;

/** Kilobytes that the account's tables are charged for: items, and their copies in `gsi1` (whole) and `gsi2` (keys only). */
export async function tableKilobytes({ account }: Aws): Promise<number> {
  const regions = new Set([...account.functions.values()].map(({ region }) => region));
  let bytes = 0;
  for (const region of regions) {
    const client = account.clients(region).dynamoDb;
    const { TableNames = [] } = await client.send(new ListTablesCommand());
    for (const TableName of TableNames) {
      for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
        for (const item of Items) bytes += chargedBytes(item);
      }
    }
  }
  return bytes / 1_024;
}

function chargedBytes(item: Readonly<Record<string, AttributeValue>>): number {
  const size = (isCounted: (name: string) => boolean) =>
    Object.entries(item)
      .filter(([name]) => isCounted(name))
      .reduce((sum, [name, value]) => sum + name.length + valueBytes(value), overheadBytes);
  const whole = size(() => true);
  const keys = size((name) => /^(?:gsi2)?[ps]k$/.test(name));
  return whole + (item.gsi1pk === undefined ? 0 : whole) + (item.gsi2pk === undefined ? 0 : keys);
}

/** "DynamoDB item sizes and formats", DynamoDB Developer Guide. */
function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  return (value.L ?? []).reduce((sum, each) => sum + 1 + valueBytes(each), 3);
}
