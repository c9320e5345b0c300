import { afterEach, expect, test } from 'vitest';
import { closeDatabases, readEnvironment, table } from '#platform';
import { type SmokeTestDependencies, smokeTest } from '../../cli/deploy/smoke-test.ts';
import { OrganizationId } from '../../events/ids.ts';
import { documentRepository } from '../../shared/documents/repository.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { sendMails } from '../host/send-mail.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* The smoke test of a deployment, against the same functions on one machine. */

const host = temporaryHost();
const env = () => readEnvironment({ FACTEUR_DATA_DIR: host().dataDirectory });
afterEach(() => closeDatabases(env()));

function dependencies(changes: Partial<SmokeTestDependencies> = {}): SmokeTestDependencies {
  const items = table(env());
  return {
    organizationId: OrganizationId.parse('demo'),
    domain: 'example.com',
    send: (raw, to) => sendMails(host().smtpPort, [{ raw, envelope: { from: 'facteur@example.com', to } }]),
    messages: messageRepository(items),
    documents: documentRepository(items),
    isFound: async (q) => (await host().call('listDocuments', { query: { q, limit: 1 } })).items.length > 0,
    onStep: () => undefined,
    patienceMs: 30_000,
    ...changes,
  };
}

test('a mail is followed until its document is read and found', async () => {
  const steps: string[] = [];
  const result = await smokeTest(dependencies({ onStep: (step) => steps.push(step) }));
  if (!result.passed) throw new Error(`${result.reached}, waiting for ${result.waitedFor}`);
  expect(result.document).toMatchObject({
    status: expect.stringMatching(/^(?:filed|in_review)$/),
    classification: { documentType: 'invoice' },
  });
  expect([steps[0], steps.at(-1)]).toEqual(['handed in', 'found by search']);
});

/** Has patience until search is asked for the first time. */
function asFarAsSearch(find: () => Promise<boolean>) {
  let asked = false;
  const deps = dependencies({
    isFound() {
      asked = true;
      return find();
    },
  });
  return smokeTest({
    ...deps,
    get patienceMs() {
      return asked ? 0 : 60_000;
    },
  });
}

test('where it stops is told with the function that did not do its part', async () => {
  const lost = await smokeTest(dependencies({ send: async () => undefined, patienceMs: 1 }));
  expect(lost).toEqual({ passed: false, reached: 'handed in', waitedFor: 'receive-message' });

  expect(await asFarAsSearch(async () => false)).toMatchObject({ passed: false, waitedFor: 'index-search' });
  const broken = () => Promise.reject(new Error('502'));
  expect(await asFarAsSearch(broken)).toMatchObject({ passed: false, waitedFor: 'api' });
});
