import { platformEnvironment, searchIndex } from '#platform';
import type { OrganizationId } from '../events/ids.ts';
import { DocumentSummary } from '../shared/http/answers/documents.ts';
import { ApiError, type Client } from '../shared/http/client.ts';
import { CommandError } from './command-error.ts';

/** What documents are looked for; all of it must hold. */
export interface Wanted {
  readonly q?: string;
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  readonly tag?: string;
  /** When they came: instants, from the first on and before the second. */
  readonly from?: string;
  readonly to?: string;
  /** 1 to 100. */
  readonly limit: number;
  readonly cursor?: string;
}

/** Best first with `q`, newest first without. */
export interface Found {
  readonly documents: readonly DocumentSummary[];
  readonly total: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly cursor: string | undefined;
}

export type Find = (wanted: Wanted) => Promise<Found>;

/**
 * Looks for documents of an organization. On AWS the API is asked, as the search engine lets nobody in but functions.
 * Throws `CommandError` for a stage that is not deployed.
 */
export async function findAt(stageFile: string | undefined, organizationId: OrganizationId): Promise<Find> {
  if (stageFile === undefined) return findHere(organizationId);
  const [{ stageApi }, { stageFrom }] = await Promise.all([
    import('./aws/api.ts'),
    import('./aws/stage-file.ts'),
  ]);
  return findByApi(await stageApi(stageFrom(stageFile), organizationId));
}

function findHere(organizationId: OrganizationId): Find {
  const index = searchIndex(platformEnvironment());
  return async ({ q, types, statuses, tag, from, to, limit, cursor }) => {
    const { hits, total, facets, ...page } = await index.search(organizationId, {
      sort: q === undefined ? 'receivedAt' : 'relevance',
      descending: true,
      limit,
      ...(q === undefined ? {} : { q }),
      ...(types === undefined ? {} : { documentTypes: types }),
      ...(statuses === undefined ? {} : { statuses }),
      ...(tag === undefined ? {} : { tags: [tag] }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return {
      documents: hits.map(({ summary }) => DocumentSummary.parse(summary)),
      total,
      byStatus: Object.fromEntries(facets.status.map(({ value, count }) => [value, count])),
      cursor: page.cursor,
    };
  };
}

function findByApi(call: Client): Find {
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
