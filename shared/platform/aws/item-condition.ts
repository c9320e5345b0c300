import type { Condition } from '../ports/table.ts';
import type { Attributes } from './item-attributes.ts';

export interface ConditionExpression {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Attributes;
}

/** A condition as a part of a request to DynamoDB; nothing where there is none. */
export function conditionExpression(condition: Condition | undefined): ConditionExpression {
  if (condition === undefined) return {};
  if ('ifAbsent' in condition) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': { N: String(condition.ifVersion) } },
  };
}
