import type { OrganizationId } from '../../events/ids.ts';
import { ApiError, type Client, createClient } from '../../shared/http/client.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { CommandError } from '../command-error.ts';
import type { Find } from '../find.ts';
import { told } from './ask.ts';
import { clientsOf } from './clients.ts';
import { dataResources, tableIn } from './records.ts';
import { deployedStacks } from './stacks.ts';
import { temporaryKey } from './temporary-key.ts';

/**
 * The API of a stage as an organization reads it: with the key in `FACTEUR_API_KEY`, or with one for an hour, which whoever
 * may write to the table can make. Throws `CommandError` for a stage that is not deployed.
 */
export function stageApi(stage: StageConfiguration, organizationId: OrganizationId): Promise<Client> {
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

export function findByApi(call: Client): Find {
  return async ({ types, statuses, ...wanted }) => {
    try {
      const found = await call('listDocuments', {
        query: {
          ...wanted,
          ...(types === undefined ? {} : { type: types.join(',') }),
          ...(statuses === undefined ? {} : { status: statuses.join(',') }),
        },
      });
      return {
        documents: found.items,
        total: found.total,
        byStatus: Object.fromEntries(found.facets.status.map(({ value, count }) => [value, count])),
        cursor: found.nextCursor ?? undefined,
      };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new CommandError(`The API answered: ${error.message}`);
    }
  };
}
