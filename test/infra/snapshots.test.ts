import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { queuedFunctions } from '../../functions/wiring.ts';
import { everyOption, type Resources, synthesise } from './synthesised.ts';

/*
 * The templates as they are, so that a change of them is seen with the change that caused it. Functions follow from the
 * wiring all in the same way: of those behind queues, one of each kind of trigger is looked at, so that the next function
 * changes nothing here. `npx vitest run test/infra/snapshots.test.ts --update` takes a change on.
 */

vi.stubEnv('CDK_VALIDATION', 'false');

const samples = ['receive-message', 'sweep-incoming-mail', 'classify', 'finish-text-extraction'];
const others = queuedFunctions.filter((name) => !samples.includes(name));
const otherIds = others.map((name) => name.replaceAll('-', ''));
/** ARNs of the queues of the others, in lists of all queues. */
const otherQueues = new RegExp(
  String.raw`,?\{"Fn::Join":\["",\["arn:",\{"Ref":"AWS::Partition"\},":sqs:[a-z0-9-]+:",\{"Ref":"AWS::AccountId"\},":[a-z]+-(?:${others.join('|')})(?:-dead)?"\]\]\}`,
  'g',
);
/** Follow from all functions at once. */
const derived = ['AWS::CloudWatch::Dashboard'];

let example: Resources;
let every: Resources;
beforeAll(() => {
  example = synthesise();
  every = synthesise(everyOption);
}, 120_000);

/** Resources of a stack, a line for each property. */
function text(resources: Resources, stack: string): string {
  return (
    [...resources]
      .filter(([id]) => id.startsWith(`${stack}/`))
      .map(([id, resource]) => ({ id: id.slice(stack.length + 1), ...resource }))
      .filter(({ id, Type }) => !derived.includes(Type) && !otherIds.some((name) => id.startsWith(name)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, Type, Properties, DeletionPolicy }) => {
        const lines = Object.entries(Properties).map(
          ([name, value]) => `  ${name}: ${JSON.stringify(value)}`,
        );
        const heading = `${id} ${Type}${DeletionPolicy === undefined ? '' : ` ${DeletionPolicy}`}`;
        return [heading, ...lines].join('\n');
      })
      .join('\n\n')
      .replaceAll(otherQueues, '')
      // Assets and versions of functions are named by their content.
      .replaceAll(/\b[0-9a-f]{64}\b/g, '<hash>')
      .replaceAll(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1<hash>')
  );
}

const file = (name: string) => join(import.meta.dirname, 'snapshots', `${name}.txt`);

describe('the template of the example', () => {
  test.each(['data', 'live', 'pipeline', 'api', 'console', 'operations', 'mail'])('%s', async (kind) => {
    await expect(text(example, `facteur-${kind}`)).toMatchFileSnapshot(file(kind));
  });
});

describe('the template of a stage with every option', () => {
  test.each(['data', 'console', 'firewall', 'live'])('%s', async (kind) => {
    await expect(text(every, `every-${kind}`)).toMatchFileSnapshot(file(`every-${kind}`));
  });
});
