import * as z from 'zod';
import { type Account, arnOf } from '../account.ts';
import { keyNeeds, type Need } from '../authorize.ts';
import { type Call, json, type KnownCall, target, unknownCall } from './call.ts';

const Table = z.looseObject({ TableName: z.string(), IndexName: z.string().optional() });
const BatchTables = z.looseObject({ RequestItems: z.record(z.string(), z.unknown()) });
const Transaction = z.looseObject({
  TransactItems: z.array(
    z.partialRecord(z.enum(['Get', 'Put', 'Delete', 'Update', 'ConditionCheck']), Table.optional()),
  ),
});
const transactionActions: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Delete: 'DeleteItem',
  Update: 'UpdateItem',
  ConditionCheck: 'ConditionCheckItem',
};

export function dynamoDbCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const { region } = call;
  const on = (table: string, action: string, index?: string): Need[] => {
    const arn = arnOf(account, 'dynamodb', region, `table/${table}`);
    return [
      { action: `dynamodb:${action}`, resource: index === undefined ? arn : `${arn}/index/${index}` },
      // DynamoDB opens the table's key on behalf of the caller.
      ...keyNeeds(account, arn, ['Decrypt']),
    ];
  };
  const known = (needs: readonly Need[]): KnownCall => ({
    service: 'dynamodb',
    operation,
    region,
    needs,
    path: '/',
  });
  switch (operation) {
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
    case 'DescribeTable':
      return known(on(json(Table, call).TableName, operation));
    case 'Query':
    case 'Scan': {
      const { TableName, IndexName } = json(Table, call);
      return known(on(TableName, operation, IndexName));
    }
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return known(
        Object.keys(json(BatchTables, call).RequestItems).flatMap((table) => on(table, operation)),
      );
    case 'TransactGetItems':
    case 'TransactWriteItems':
      return known(
        json(Transaction, call).TransactItems.flatMap((item) =>
          Object.entries(item).flatMap(([kind, part]) =>
            part === undefined ? [] : on(part.TableName, transactionActions[kind] ?? kind),
          ),
        ),
      );
    default:
      throw unknownCall('DynamoDB', operation);
  }
}
