import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { Client } from '@opensearch-project/opensearch';
import { type PlatformEnvironment, required } from './environment.ts';

/**
 * A client of the search service, signing its requests unless the service is `none`. It is loaded with the first call:
 * that takes half as long as all the rest of a cold start, and most requests to the API search nothing.
 */
export function searchClient(env: PlatformEnvironment): () => Promise<Client> {
  const options = { node: required(env, 'FACTEUR_SEARCH_ENDPOINT'), requestTimeout: 30_000, maxRetries: 3 };
  const service = env.FACTEUR_SEARCH_SERVICE;
  let client: Promise<Client> | undefined;
  async function connect(): Promise<Client> {
    const { Client: SearchClient } = await import('@opensearch-project/opensearch');
    if (service === 'none') return new SearchClient(options);
    const { AwsSigv4Signer } = await import('@opensearch-project/opensearch/aws-v3');
    const signer = AwsSigv4Signer({
      region: required(env, 'AWS_REGION'),
      service,
      getCredentials: fromNodeProviderChain(),
    });
    return new SearchClient({ ...options, ...signer });
  }
  return () => {
    client ??= connect();
    return client;
  };
}

/** Whether the service refused a request with this HTTP status. */
export function isRefusal(error: unknown, status: number): error is Error {
  return (
    error instanceof Error &&
    error.name === 'ResponseError' &&
    'statusCode' in error &&
    error.statusCode === status
  );
}
