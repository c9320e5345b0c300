import * as z from 'zod';
import type { SearchIndex } from '../ports/search-index.ts';
import type { PlatformEnvironment } from './environment.ts';
import { batches } from './retry.ts';
import { isRefusal, searchClient } from './search-client.ts';
import { cursorOf, requestBody } from './search-query.ts';
import { indexDefinition, indexedForm, indexId, indexName } from './search-schema.ts';
import { searchableText } from './search-terms.ts';

/** Small domains refuse requests above 10 MiB. */
const maxBulkBytes = 5 * 1024 * 1024;
const maxBulkDocuments = 500;

const BulkAnswer = z.object({
  items: z.array(
    z.record(
      z.string(),
      z.object({
        status: z.int(),
        error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
      }),
    ),
  ),
});

const Buckets = z.object({
  values: z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.int() })) }),
});
const SearchAnswer = z.object({
  hits: z.object({
    total: z.object({ value: z.int() }),
    hits: z.array(
      z.object({
        _source: z.object({ documentId: z.string(), summary: z.object({ entry: z.json() }) }),
        sort: z.array(z.json()),
        highlight: z.object({ text: z.array(z.string()) }).optional(),
      }),
    ),
  }),
  aggregations: z.object({ documentType: Buckets, status: Buckets, supplier: Buckets, tag: Buckets }),
});

/**
 * One OpenSearch index for all organizations. Each organization's documents are on one shard (routing), and every query
 * is bound to it in `requestBody`. The index is made at the first write.
 */
export function searchIndex(env: PlatformEnvironment): SearchIndex {
  const client = searchClient(env);
  const serverless = env.FACTEUR_SEARCH_SERVICE === 'aoss';
  // Serverless collections place documents themselves.
  const routed = (routing: string) => (serverless ? {} : { routing });
  let ready: Promise<void> | undefined;

  return {
    async index(documents) {
      const operations = documents.map((document) =>
        [
          {
            index: {
              _id: indexId(document.organizationId, document.documentId),
              ...routed(document.organizationId),
              version: document.version,
              version_type: 'external_gte',
            },
          },
          indexedForm(document, searchableText),
        ]
          .map((line) => JSON.stringify(line))
          .join('\n'),
      );
      // Refused because the index has a newer version: which is what was asked for.
      await bulk(operations, 409);
    },

    async remove(organizationId, documentIds) {
      const operations = documentIds.map((documentId) =>
        JSON.stringify({ delete: { _id: indexId(organizationId, documentId), ...routed(organizationId) } }),
      );
      await bulk(operations, 404);
    },

    async search(organizationId, query) {
      const body = requestBody(organizationId, query);
      const { transport } = await client();
      const answer = await transport
        .request({
          method: 'POST',
          path: `/${indexName}/_search`,
          // The same copy of a shard for the same organization: scores of copies differ a little, and pages would too.
          querystring: serverless ? {} : { routing: organizationId, preference: organizationId },
          body,
        })
        .catch(absentAsUndefined);
      if (answer === undefined) return nothing;
      const { hits, aggregations } = SearchAnswer.parse(answer.body);
      const page = hits.hits.slice(0, query.limit);
      const last = page.at(-1);
      return {
        hits: page.map(({ _source, highlight }) => ({
          documentId: _source.documentId,
          summary: _source.summary.entry,
          highlights: highlight?.text ?? [],
        })),
        cursor: hits.hits.length > query.limit && last !== undefined ? cursorOf(query, last.sort) : undefined,
        total: hits.total.value,
        facets: {
          documentType: countsOf(aggregations.documentType),
          status: countsOf(aggregations.status),
          supplier: countsOf(aggregations.supplier),
          tag: countsOf(aggregations.tag),
        },
      };
    },
  };

  /** Runs operations of the bulk API; a single one may fail with `expectedStatus`. Throws when another does. */
  async function bulk(operations: readonly string[], expectedStatus: number) {
    if (operations.length === 0) return;
    ready ??= ensureIndex();
    try {
      await ready;
    } catch (error) {
      ready = undefined;
      throw error;
    }
    const { transport } = await client();
    for (const batch of batches(operations, maxBulkDocuments, maxBulkBytes, Buffer.byteLength)) {
      const bulkBody = `${batch.join('\n')}\n`;
      const { body } = await transport.request({
        method: 'POST',
        path: `/${indexName}/_bulk`,
        bulkBody,
      });
      const results = BulkAnswer.parse(body).items.flatMap((item) => Object.values(item));
      const failed = results.filter(({ status }) => status >= 300 && status !== expectedStatus);
      const [first] = failed;
      if (first !== undefined) {
        const why = `${first.error?.type ?? first.status}: ${first.error?.reason ?? ''}`;
        throw new Error(`${failed.length} of ${results.length} documents were not indexed: ${why}`);
      }
    }
  }

  async function ensureIndex() {
    const { indices, transport } = await client();
    const { body: exists } = await indices.exists({ index: indexName });
    if (exists) return;
    const { settings, mappings } = indexDefinition;
    // A domain would let a shard that nobody searches fall asleep, and the first search wait for it.
    const own = serverless ? {} : { index: { refresh_interval: '1s' } };
    try {
      const body = { settings: { ...settings, ...own }, mappings };
      await transport.request({ method: 'PUT', path: `/${indexName}`, body });
    } catch (error) {
      // Somebody else was as quick.
      if (!isRefusal(error, 400) || !error.message.startsWith('resource_already_exists_exception'))
        throw error;
    }
  }
}

const nothing = {
  hits: [],
  cursor: undefined,
  total: 0,
  facets: { documentType: [], status: [], supplier: [], tag: [] },
} as const;

function countsOf({ values }: z.infer<typeof Buckets>) {
  return values.buckets.map(({ key, doc_count }) => ({ value: key, count: doc_count }));
}

/** Before the first document there is no index. */
function absentAsUndefined(error: unknown): undefined {
  if (isRefusal(error, 404)) return undefined;
  throw error;
}
