import { randomUUID } from 'node:crypto';
import type { Resolver } from 'node:dns/promises';
import { GetEmailIdentityCommand, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { FileKey, OrganizationId } from '../../events/ids.ts';
import { documentRepository } from '../../shared/documents/repository.ts';
import { createClient } from '../../shared/http/client.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { intakeStore } from '../../shared/platform/aws/files.ts';
import type { Table } from '../../shared/platform/ports/table.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import type { Clients } from '../aws/clients.ts';
import { recordState, recordsOf } from '../aws/dns.ts';
import { platformOf } from '../aws/platform.ts';
import { stageQueues } from '../aws/queues.ts';
import { dataResources, tableIn } from '../aws/records.ts';
import { type DeployedStack, ofType } from '../aws/stacks.ts';
import { temporaryKey } from '../aws/temporary-key.ts';
import { CommandError } from '../command-error.ts';
import { type SmokeTestResult, smokeTest } from './smoke-test.ts';

/** Its mails and documents are apart from those of customers. */
const organizationId = OrganizationId.parse('smoke-test');

/** Sends a mail to a stage: by SES where the domain is ready for it, else straight into the intake bucket. */
export async function smokeTestStage(
  stage: StageConfiguration,
  deployed: readonly DeployedStack[],
  clients: Clients,
  resolver: Resolver,
  options: { readonly patienceMs: number; readonly onStep: (step: string) => void },
): Promise<SmokeTestResult & { readonly way: string }> {
  const inData = await dataResources(clients, stage);
  const bucket = ofType(inData, 'AWS::S3::Bucket').find(({ logicalId }) => logicalId.startsWith('Intake'));
  const apiUrl = deployed.find(({ kind }) => kind === 'api')?.outputs.get('ApiUrl');
  if (bucket === undefined || apiUrl === undefined) {
    throw new CommandError('The stacks lack the intake bucket or the API: run facteur deploy again.');
  }
  const items = tableIn(inData, stage);
  const token = await keyOfSmokeTest(items);
  const call = createClient({ baseUrl: apiUrl, token: () => token });
  const bySes = await takesMailFromOutside(stage, deployed, clients, resolver);
  const result = await smokeTest({
    organizationId,
    domain: stage.domain,
    send: bySes ? sendBySes(clients) : putIntoIntake(clients, stage, bucket.physicalId),
    messages: messageRepository(items),
    documents: documentRepository(items),
    isFound: async (q) => (await call('listDocuments', { query: { q, limit: 1 } })).items.length > 0,
    ...options,
  });
  return { ...result, way: bySes ? 'through SES' : 'through the intake bucket, as DNS is not ready for SES' };
}

/** The organization, if it is not there yet, and a key that reads its documents for an hour. */
async function keyOfSmokeTest(items: Table): Promise<string> {
  const organizations = organizationRepository(items);
  if ((await organizations.get(organizationId)) === undefined) {
    await organizations.create(newOrganization(organizationId, 'Smoke test', new Date().toISOString()));
  }
  return temporaryKey(items, { organizationId, name: 'smoke test', scopes: ['documents:read'] });
}

async function takesMailFromOutside(
  stage: StageConfiguration,
  deployed: readonly DeployedStack[],
  { sesv2 }: Clients,
  resolver: Resolver,
): Promise<boolean> {
  const exchanger = recordsOf(stage, deployed).find(({ type }) => type === 'MX');
  if (exchanger === undefined) return false;
  try {
    const { state } = await recordState(exchanger, resolver);
    const identity = await sesv2.send(new GetEmailIdentityCommand({ EmailIdentity: stage.domain }));
    return state === 'set' && identity.VerifiedForSendingStatus === true;
  } catch {
    // Then the shorter way is tried: what is wrong with DNS or SES is told with the records.
    return false;
  }
}

function sendBySes({ sesv2 }: Clients) {
  return async (raw: Uint8Array, to: string) => {
    // A verified domain may be written to from the sandbox too.
    await sesv2.send(
      new SendEmailCommand({ Destination: { ToAddresses: [to] }, Content: { Raw: { Data: raw } } }),
    );
  };
}

/** As the sweeper does with mail that nobody was told of. */
function putIntoIntake(clients: Clients, stage: StageConfiguration, bucketName: string) {
  return async (raw: Uint8Array) => {
    const intake = intakeStore(platformOf(stage, { FACTEUR_INTAKE_BUCKET: bucketName }));
    const queues = await stageQueues(clients, stage);
    const file = FileKey.parse(`incoming/${randomUUID()}`);
    await intake.put(file, raw, 'message/rfc822');
    await queues.send('receive-message', [{ organizationId, body: { file } }]);
  };
}
