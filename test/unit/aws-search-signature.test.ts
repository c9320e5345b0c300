import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, test, vi } from 'vitest';
import { OrganizationId } from '../../events/ids.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { searchIndex } from '../../shared/platform/aws/search.ts';

/** Everything that is asked of a search endpoint which has no index yet. */
async function searched(service: string) {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    request
      .resume()
      .on('end', () => response.writeHead(404, { 'content-type': 'application/json' }).end('{}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('AWS_REGION', 'eu-west-3');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDTEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('FACTEUR_SEARCH_SERVICE', service);
  vi.stubEnv('FACTEUR_SEARCH_ENDPOINT', `http://127.0.0.1:${address.port}`);
  const query = { sort: 'receivedAt', descending: true, limit: 10 } as const;
  const result = await searchIndex(platformEnvironment()).search(OrganizationId.parse('demo'), query);
  server.closeAllConnections();
  server.close();
  return { requests, result };
}

test.each(['es', 'aoss'])(
  'requests to %s carry a signature for it, and no index means no documents',
  async (service) => {
    const { requests, result } = await searched(service);
    expect(result).toMatchObject({ hits: [], total: 0 });
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.headers.authorization).toMatch(
      new RegExp(`^AWS4-HMAC-SHA256 Credential=AKIDTEST/\\d{8}/eu-west-3/${service}/aws4_request, `),
    );
    expect(request?.path).toMatch(/^\/facteur-documents\/_search/);
  },
);

test('an adapter names the variable that it lacks', () => {
  vi.stubEnv('FACTEUR_SEARCH_ENDPOINT', undefined);
  expect(() => searchIndex(platformEnvironment())).toThrow('FACTEUR_SEARCH_ENDPOINT');
});
