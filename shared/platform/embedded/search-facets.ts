import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { FacetCount, SearchResult } from '../ports/search-index.ts';
import { rows } from './database.ts';
import { filterOf, type Selection, sourceOf } from './search-selection.ts';

const maxValues = 100;

const Cell = z.object({
  documentTypes: z.string().nullable(),
  statuses: z.string(),
  suppliers: z.string().nullable(),
  count: z.number(),
});
const TagCount = z.object({ value: z.string(), count: z.number() });

/**
 * Counts matches once for every combination of type, status and supplier; total and facets are sums over these, each
 * facet without its own filter. Tags, of which a document has many, are counted apart.
 */
export function countFacets(
  database: DatabaseSync,
  selection: Selection,
): Pick<SearchResult, 'total' | 'facets'> {
  const { query } = selection;
  const source = sourceOf(selection);
  const others = filterOf(selection, cubeFacets);
  const cube = rows(
    database,
    `SELECT d.document_type AS documentTypes, d.status AS statuses, d.supplier AS suppliers, count(*) AS count
     FROM ${source} WHERE ${others.text} GROUP BY d.document_type, d.status, d.supplier`,
    others.values,
  ).map((row) => Cell.parse(row));

  const passes = (cell: z.infer<typeof Cell>, facet: CubeFacet) => {
    const wanted = query[facet] ?? [];
    const value = cell[facet];
    return wanted.length === 0 || (value !== null && wanted.includes(value));
  };
  const countsOf = (facet: CubeFacet): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const cell of cube) {
      const value = cell[facet];
      if (value === null || cubeFacets.some((other) => other !== facet && !passes(cell, other))) continue;
      counts.set(value, (counts.get(value) ?? 0) + cell.count);
    }
    return mostFrequent([...counts].map(([value, count]) => ({ value, count })));
  };

  const allButTags = filterOf(selection, ['tags']);
  const tags = rows(
    database,
    `SELECT t.tag AS value, count(*) AS count FROM ${source} JOIN tags t ON t.id = d.id
     WHERE ${allButTags.text} GROUP BY t.tag`,
    allButTags.values,
  ).map((row) => TagCount.parse(row));

  return {
    total: cube
      .filter((cell) => cubeFacets.every((facet) => passes(cell, facet)))
      .reduce((sum, cell) => sum + cell.count, 0),
    facets: {
      documentType: countsOf('documentTypes'),
      status: countsOf('statuses'),
      supplier: countsOf('suppliers'),
      tag: mostFrequent(tags),
    },
  };
}

const cubeFacets = ['documentTypes', 'statuses', 'suppliers'] as const;
type CubeFacet = (typeof cubeFacets)[number];

/** Most frequent first, equals by value. */
function mostFrequent(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, maxValues);
}
