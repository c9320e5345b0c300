import type { Call, Work } from '../../cli/cost/work-per-document.ts';
import type { Aws } from './aws.ts';

/** Counts by what AWS charges (`cli/cost/work-per-document.ts`), and invocations by the function's name in the wiring. */
export interface MeasuredWork {
  readonly calls: Readonly<Record<Call, number>>;
  readonly invocations: Readonly<Record<string, number>>;
  readonly textractPages: number;
}

/** What something makes an account do until all is quiet again. Calls of the API itself are not counted. */
export async function measured(aws: Aws, act: () => Promise<unknown>): Promise<MeasuredWork> {
  await aws.quiet();
  const callsBefore = aws.cloud.calls.length;
  const publishedBefore = aws.account.published;
  const takenBefore = new Map(aws.sources.taken);
  await act();
  await aws.quiet();
  const calls = aws.cloud.calls.slice(callsBefore).filter((call) => !call.function.endsWith('-api'));
  const sum = (isWanted: (name: string) => boolean, value: 'entries' | 'units' = 'entries') =>
    calls
      .filter(({ service, operation }) => isWanted(`${service}:${operation}`))
      .reduce((total, call) => total + call[value], 0);

  const taken = [...aws.sources.taken].map(
    ([name, count]) => [name, count - (takenBefore.get(name) ?? 0)] as const,
  );
  const records = taken.reduce((total, [, count]) => total + count, 0);
  const functions = [...aws.account.functions.values()];
  const wiringName = (name: string) =>
    functions.find((each) => each.name === name)?.environment.FACTEUR_FUNCTION ?? name;
  // A mail that SES puts down is a request of S3 too.
  const received = aws.account.published - publishedBefore;
  return {
    calls: {
      's3.write': sum((name) => /^s3:(?:Put|Copy|List|Create|Complete|Upload)/.test(name)),
      's3.read': sum((name) => /^s3:(?:Get|Head)/.test(name)),
      'dynamodb.writeUnits': sum((name) => /^dynamodb:(?:Put|Update|Delete|.*Write)/.test(name), 'units'),
      'dynamodb.readUnits': sum((name) => /^dynamodb:(?:Get|Query|Scan|.*Get)/.test(name), 'units'),
      'eventbridge.events': sum((name) => name === 'events:PutEvents'),
      'sqs.requests': 3 * records,
      'sns.messages': received,
      'live.messages': sum((name) => name === 'execute-api:PostToConnection'),
    },
    invocations: Object.fromEntries(
      taken.filter(([, count]) => count > 0).map(([name, count]) => [wiringName(name), count]),
    ),
    textractPages: sum((name) => name === 'textract:DetectDocumentText'),
  };
}

/** What `more` takes beyond `times` of `less`, for each of `shares`. */
export function beyond(more: MeasuredWork, less: MeasuredWork, times: number, shares: number): MeasuredWork {
  const part = (a: number, b: number) => Math.round(((a - b * times) / shares) * 100) / 100;
  const parts = <Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries<number>(a).map(([name, count]) => [name, part(count, b[name] ?? 0)]),
    ) as Record<Key, number>;
  return {
    calls: parts(more.calls, less.calls),
    invocations: parts(more.invocations, less.invocations),
    textractPages: part(more.textractPages, less.textractPages),
  };
}

/** A stage of the cost model with these counts; milliseconds and kilobytes stay, as another machine says nothing of Lambda's. */
export function withCounts(work: Work, { calls, invocations }: MeasuredWork): Work {
  const names = new Set([...Object.keys(work.functions), ...Object.keys(invocations)]);
  const functions = [...names].map((name) => [
    name,
    {
      invocations: invocations[name] ?? 0,
      milliseconds: Object.entries(work.functions).find(([each]) => each === name)?.[1].milliseconds ?? 0,
    },
  ]);
  const counted = Object.entries(calls).filter(([, count]) => count !== 0);
  return { ...work, functions: Object.fromEntries(functions), calls: Object.fromEntries(counted) };
}
