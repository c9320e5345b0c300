import type { Aws } from './aws.ts';

interface Explanation {
  readonly permission: RegExp;
  /** Only where the role needs something else of this: a grant that is used is used as a whole. */
  readonly with?: RegExp;
  readonly reason: string;
}

/** What roles may do and nothing needs, and why it may stay. Everything else that is not used fails the run. */
const explained: readonly Explanation[] = [
  {
    permission: /^dynamodb:(?:Query|GetItem|BatchGetItem) on /,
    with: /^dynamodb:(?:Query|GetItem|BatchGetItem) on /,
    reason: 'Reading the table is one grant; which kinds of reads a function does changes with its code.',
  },
  {
    permission: /^dynamodb:(?:UpdateItem|DeleteItem) on /,
    with: /^dynamodb:(?:UpdateItem|DeleteItem) on /,
    reason: 'Writing the table is one grant.',
  },
  {
    permission: /^s3:(?:GetObject|ListBucket) on /,
    with: /^s3:/,
    reason: 'Without ListBucket, S3 says "forbidden" of a file that is not there; reading comes with both.',
  },
  {
    permission: /^kms:(?:DescribeKey|Encrypt|Decrypt|GenerateDataKey) on /,
    with: /^kms:/,
    reason:
      'DynamoDB asks for them where a table has a key of the customer, and does not say when it uses which.',
  },
  {
    permission: /^(?:textract:\w+|iam:PassRole) on /,
    with: /^textract:/,
    reason: 'Having text read is one grant, of the function that starts it and of the one that ends it.',
  },
  {
    permission: /^sqs:GetQueueAttributes on /,
    with: /^sqs:GetQueueAttributes on /,
    reason: 'Depths are of all queues; who asks for one today may ask for another tomorrow.',
  },
  {
    permission: /^sqs:(?:ChangeMessageVisibility|GetQueueUrl) on /,
    reason: 'The CDK gives every consumer of a queue the same five permissions.',
  },
  {
    permission: /^sqs:SendMessage on .*-dead$/,
    with: /^sqs:SendMessage on /,
    reason: 'The scheduler puts there what it could not deliver.',
  },
  {
    permission: /^s3:PutObject on /,
    with: /^sqs:SendMessage on .*-train$/,
    reason: 'What is learnt is put down only when it is better than what was there.',
  },
  {
    permission: /^execute-api:ManageConnections on /,
    with: /^textract:/,
    reason: 'Progress is told of readings that take seconds; those of a run are shorter.',
  },
  {
    permission: /^ses:(?:Update|Delete)ReceiptRule(?:Set)? on /,
    with: /^ses:CreateReceiptRule on /,
    reason: 'Later deployments and the removal of the stack need them.',
  },
  {
    permission: /^s3:(?:DeleteObject|ListBucket) on .*console/,
    with: /^s3:PutObject on /,
    reason: 'The removal of the stack empties the bucket of the console.',
  },
];

/** Functions that a run has not called: what their roles may do it says nothing about. */
export function notRun({ account, lambda }: Aws): string[] {
  return [...account.functions.values()]
    .map(({ name }) => name)
    .filter((name) => !lambda.invocations.has(name));
}

/** Permissions of the account's roles that no call has needed and no line above explains, as `role: action on resource`. */
export function unexplained(aws: Aws): string[] {
  const { account, authorize } = aws;
  const idle = new Set(notRun(aws));
  const idleRoles = new Set(
    [...account.functions.values()].filter(({ name }) => idle.has(name)).map(({ roleArn }) => roleArn),
  );
  return [...account.roles.values()].flatMap((role) => {
    if (idleRoles.has(role.arn)) return [];
    const { used, unused } = authorize.permissions(role);
    return unused
      .filter(
        (permission) =>
          !explained.some(
            (each) =>
              each.permission.test(permission) &&
              (each.with === undefined || used.some((other) => each.with?.test(other))),
          ),
      )
      .map((permission) => `${role.name}: ${permission}`);
  });
}
