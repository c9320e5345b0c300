import type { Work } from '../../cli/cost/work-per-document.ts';
import { wiring } from '../../functions/wiring.ts';
import type { Aws } from './aws.ts';
import type { CountedCall } from './cloud.ts';
import { tableKilobytes } from './table-size.ts';

/** Counts by what AWS charges (`cli/cost/work-per-document.ts`), and invocations by the function's name in the wiring. */
export interface MeasuredWork {
  readonly calls: Readonly<Record<string, number>>;
  readonly invocations: Readonly<Record<string, number>>;
  readonly textractPages: number;
  /** What its records take of the table, with their copies in indexes. */
  readonly tableKilobytes: number;
}

/** With the same calls, and DynamoDB's units of them, as lines of function and operation. */
export interface ItemizedWork extends MeasuredWork {
  readonly lines: readonly string[];
}

/** What something makes an account do until all is quiet again. Calls of the API itself are not counted. */
export async function measured(aws: Aws, act: () => Promise<unknown>): Promise<ItemizedWork> {
  await aws.quiet();
  const tableBefore = await tableKilobytes(aws);
  const callsBefore = aws.cloud.calls.length;
  const servicesBefore = aws.account.serviceCalls.length;
  const loggedBefore = aws.lambda.logged;
  const takenBefore = new Map(aws.sources.taken);
  const batchesBefore = new Map(aws.sources.batches);
  await act();
  await aws.quiet();
  const calls = aws.cloud.calls.slice(callsBefore).filter((call) => !call.function.endsWith('-api'));
  const records = since(aws.sources.taken, takenBefore);
  const batches = since(aws.sources.batches, batchesBefore);
  const wiringName = (name: string) => wiringNameOf(aws, name);
  const invocations = new Map(
    [...records].map(([name, count]) => [name, isGathering(wiringName(name)) ? count / gathered : count]),
  );
  /** How many invocations there are of a function that gathers is a matter of the machine's speed: calls count as for the usual number. */
  const share = (name: string) =>
    wiringName(name) === callingOnce ? (invocations.get(name) ?? 0) / (batches.get(name) ?? 1) : 1;
  const sum = (isWanted: (name: string) => boolean, value: 'entries' | 'units' = 'entries') =>
    calls
      .filter(({ service, operation }) => isWanted(`${service}:${operation}`))
      .reduce((total, call) => total + call[value] * share(call.function), 0);

  const recordsOf = (name: string) =>
    total(new Map([...records].filter(([each]) => wiringName(each) === name)));
  const wordsRead = calls.filter(
    (call) => wiringName(call.function) === readingWords && call.service === 's3',
  ).length;
  const looks =
    calls.filter((call) => wiringName(call.function) === lookingOn && call.operation === 'GetItem').length -
    2 * recordsOf(lookingOn);
  const byServices = aws.account.serviceCalls.slice(servicesBefore);
  const ofServices = (name: string) => byServices.filter((each) => each === name).length;
  return {
    calls: {
      's3.write':
        sum((name) => /^s3:(?:Put|Copy|List|Create|Complete|Upload)/.test(name)) + ofServices('s3:PutObject'),
      's3.read': sum((name) => /^s3:(?:Get|Head)/.test(name)) - wordsRead + recordsOf(readingWords),
      'dynamodb.writeUnits': sum((name) => /^dynamodb:(?:Put|Update|Delete|.*Write)/.test(name), 'units'),
      'dynamodb.readUnits':
        sum((name) => /^dynamodb:(?:Get|Query|Scan|.*Get)/.test(name), 'units') - Math.max(0, looks),
      'eventbridge.events': sum((name) => name === 'events:PutEvents'),
      'sqs.requests': total(records) + 2 * total(invocations),
      'sns.messages': ofServices('sns:Publish'),
      'cloudwatch.logKilobytes': (aws.lambda.logged - loggedBefore) / 1_024,
      'live.messages': sum((name) => name === 'execute-api:PostToConnection'),
    },
    invocations: Object.fromEntries([...invocations].map(([name, count]) => [wiringName(name), count])),
    textractPages: sum((name) => name === 'textract:DetectDocumentText'),
    tableKilobytes: (await tableKilobytes(aws)) - tableBefore,
    lines: linesOf(calls),
  };
}

/** Records that a function gets at once when it waits for more: what a mail with two attachments makes comes within a few seconds. */
const gathered = 2;
/** Does for all records of an invocation together what others do for each. */
const callingOnce = 'push-live-updates';
/** Reads a document's words at every event that finds it at rest, which is one or two by speed: counted as both. */
const readingWords = 'index-search';
/**
 * Reads the document and its organization, and the document again for every two seconds that a reading takes, which is a
 * matter of the machine's speed, too: not counted.
 */
const lookingOn = 'extract-text';

function isGathering(name: string): boolean {
  return Object.entries(wiring).some(
    ([each, { gatherSeconds }]) => each === name && gatherSeconds !== undefined,
  );
}

function wiringNameOf({ account }: Aws, name: string): string {
  const found = [...account.functions.values()].find((each) => each.name === name);
  return found?.environment.FACTEUR_FUNCTION ?? name;
}

function since(now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...now]
      .map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function linesOf(calls: readonly CountedCall[]): string[] {
  const groups = Map.groupBy(calls, (call) => `${call.function} ${call.service}:${call.operation}`);
  return [...groups]
    .map(([name, group]) => {
      const units = group.reduce((sum, call) => sum + call.units, 0);
      return `${name}: ${group.length}${units === 0 ? '' : `, ${units} units`}`;
    })
    .toSorted();
}

/** What `more` takes beyond `times` of `less`, for each of `shares`. */
export function beyond(more: MeasuredWork, less: MeasuredWork, times: number, shares: number): MeasuredWork {
  const part = (a: number, b = 0) => Math.max(0, Math.round(((a - b * times) / shares) * 100) / 100);
  const parts = (a: MeasuredWork['calls'], b: MeasuredWork['calls']) =>
    Object.fromEntries(Object.entries(a).map(([name, count]) => [name, part(count, b[name])]));
  return {
    calls: parts(more.calls, less.calls),
    invocations: parts(more.invocations, less.invocations),
    textractPages: part(more.textractPages, less.textractPages),
    tableKilobytes: part(more.tableKilobytes, less.tableKilobytes),
  };
}

/**
 * A part of the cost model with these counts. Milliseconds and kilobytes stay, as another machine says little of Lambda's;
 * only a function that is new there gets what it took here.
 */
export function withCounts(work: Work, { calls, invocations, tableKilobytes }: MeasuredWork, aws: Aws) {
  const known = new Map(Object.entries(work.functions));
  const names = [...new Set([...known.keys(), ...Object.keys(invocations)])];
  const functions = names.flatMap((name) => {
    const count = invocations[name] ?? 0;
    const milliseconds = known.get(name)?.milliseconds ?? Math.round((count * usualMs(aws, name)) / 10) * 10;
    return count === 0 && milliseconds === 0 ? [] : [[name, { invocations: count, milliseconds }]];
  });
  const counted = Object.entries(calls).filter(([, count]) => count !== 0);
  return {
    ...work,
    functions: Object.fromEntries(functions),
    calls: Object.fromEntries(counted),
    // Names and amounts differ by a few bytes from run to run.
    tableKilobytes: Math.round(tableKilobytes * 2) / 2,
  };
}

function usualMs({ account, lambda }: Aws, name: string): number {
  const found = [...account.functions.values()].find((each) => each.environment.FACTEUR_FUNCTION === name);
  const { count, milliseconds } = lambda.invocations.get(found?.name ?? '') ?? { count: 1, milliseconds: 0 };
  return milliseconds / count;
}
