import { OrganizationId } from '../../events/ids.ts';
import { createApiKey } from '../../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import { type Client, createClient } from '../../shared/http/client.ts';
import { Scope } from '../../shared/http/route.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { platformEnvironment, table } from '../../shared/platform/aws/index.ts';
import type { Aws } from './aws.ts';

export interface Customer {
  readonly call: Client;
  readonly key: string;
  /** Address of its mail. */
  readonly address: string;
}

/** Writes an organization with an API key into the table of the account, as an operator would. */
export async function customer(aws: Aws, name: string): Promise<Customer> {
  const { environment, region } = functionNamed(aws, 'api');
  const settings = {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'operator',
    AWS_ENDPOINT_URL_DYNAMODB: aws.account.engines.dynamoDb,
  };
  Object.assign(process.env, settings);
  const items = table({ ...platformEnvironment(), FACTEUR_TABLE: environment.FACTEUR_TABLE });
  const at = new Date().toISOString();
  const organizationId = OrganizationId.parse(name);
  await organizationRepository(items).create(newOrganization(organizationId, name, at));
  const { key, record } = createApiKey({ organizationId, name: 'test', scopes: Scope.options, at });
  await apiKeyRepository(items).create(record);
  const domain = functionNamed(aws, 'receive-message').environment.FACTEUR_MAIL_DOMAIN;
  return {
    call: createClient({ baseUrl: aws.apiUrl, token: () => key }),
    key,
    address: `${name}@${domain}`,
  };
}

/** The function of the wiring's name, whatever the stage is called. */
export function functionNamed({ account }: Aws, name: string) {
  const found = [...account.functions.values()].find((each) => each.environment.FACTEUR_FUNCTION === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found;
}
