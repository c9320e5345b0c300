import type { OrganizationId } from '../../events/ids.ts';
import { type Client, createClient } from '../../shared/http/client.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { CommandError } from '../command-error.ts';
import { givenKeyOf } from '../given-key.ts';
import { told } from './ask.ts';
import { clientsOf } from './clients.ts';
import { dataResources, tableIn } from './records.ts';
import { deployedStacks } from './stacks.ts';
import { temporaryKey } from './temporary-key.ts';

/**
 * The API of a stage as an organization reads it: with the key in `FACTEUR_API_KEY`, or with one for an hour, which whoever
 * may write to the table can make. Throws `CommandError` for a stage that is not deployed, and for the key of another
 * organization: the API answers by the key.
 */
export async function stageApi(stage: StageConfiguration, organizationId: OrganizationId): Promise<Client> {
  const owner = givenKeyOf();
  if (owner !== undefined && owner !== organizationId)
    throw new CommandError(`FACTEUR_API_KEY is a key of "${owner}", not of "${organizationId}".`);
  return told(async () => {
    const clients = clientsOf(stage);
    const deployed = await deployedStacks(clients, stage);
    const baseUrl = deployed.find(({ kind }) => kind === 'api')?.outputs.get('ApiUrl');
    if (baseUrl === undefined)
      throw new CommandError(`${stage.name} has no API: deploy it first (facteur deploy).`);
    const key =
      process.env.FACTEUR_API_KEY ??
      (await temporaryKey(tableIn(await dataResources(clients, stage), stage), {
        organizationId,
        name: 'command line',
        scopes: ['documents:read'],
      }));
    return createClient({ baseUrl, token: () => key });
  });
}
