import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import type { OrganizationId } from '../../../events/ids.ts';
import {
  highlightEnd,
  highlightStart,
  InvalidCursor,
  type Json,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../ports.ts';
import { rows } from './database.ts';
import { countFacets } from './search-facets.ts';
import { matchExpression, passages } from './search-words.ts';

/** A piece of SQL with the values for its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

/** Weights of organization, file_name, mail, field_values and text: a name or a number says more than a mention. */
const relevance = 'bm25(words, 0.0, 8.0, 4.0, 10.0, 1.0)';

const sortColumns = {
  receivedAt: 'received_at',
  issueDate: 'issue_date',
  totalGross: 'total_gross',
  fileName: 'file_name_key',
} as const;

export function searchDocuments(
  database: DatabaseSync,
  organizationId: OrganizationId,
  query: SearchQuery,
): SearchResult {
  const match = matchExpression(organizationId, query.q);
  const { total, facets } = countFacets(database, organizationId, query, match);
  const page =
    match !== undefined && query.sort === 'relevance'
      ? mostRelevant(database, organizationId, query, match)
      : sorted(database, organizationId, query, match);
  const shown = page.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    hits: hitsOf(database, shown, match),
    cursor: page.length > query.limit && last ? encodeCursor(last) : undefined,
    total,
    facets,
  };
}

const Position = z.object({
  id: z.number(),
  document_id: z.string(),
  /** What the page is sorted by. */
  value: z.union([z.string(), z.number(), z.null()]),
});
type Position = z.infer<typeof Position>;

/** Best first, whatever `descending` says. */
function mostRelevant(
  database: DatabaseSync,
  organizationId: OrganizationId,
  query: SearchQuery,
  match: string,
): Position[] {
  const filter = filterOf(organizationId, query);
  const after = decodeCursor(query.cursor);
  const cursor = after
    ? { text: 'WHERE (value, document_id) > (?, ?)', values: [after.value, after.document_id] }
    : { text: '', values: [] };
  return rows(
    database,
    `SELECT id, document_id, value FROM (
       SELECT d.id, d.document_id, ${relevance} AS value FROM words JOIN documents d ON d.id = words.rowid
       WHERE words MATCH ? AND ${filter.text}
     ) ${cursor.text} ORDER BY value, document_id LIMIT ?`,
    [match, ...filter.values, ...cursor.values, query.limit + 1],
  ).map((row) => Position.parse(row));
}

/** By a column, those without a value last, equals by document id. */
function sorted(
  database: DatabaseSync,
  organizationId: OrganizationId,
  query: SearchQuery,
  match: string | undefined,
): Position[] {
  const column = `d.${sortColumns[query.sort === 'relevance' ? 'receivedAt' : query.sort]}`;
  const descending = query.sort === 'relevance' || query.descending;
  const filter = filterOf(organizationId, query);
  const matching = matchingOf(match);
  const after = decodeCursor(query.cursor);

  const part = (withValue: boolean, limit: number): Position[] => {
    const conditions = [
      filter,
      matching,
      { text: `${column} IS ${withValue ? 'NOT ' : ''}NULL`, values: [] },
    ];
    if (after && withValue) {
      const beyond = descending ? '<' : '>';
      conditions.push({
        text: `${column} ${beyond}= ? AND (${column} ${beyond} ? OR d.document_id > ?)`,
        values: [after.value, after.value, after.document_id],
      });
    } else if (after && after.value === null) {
      conditions.push({ text: 'd.document_id > ?', values: [after.document_id] });
    }
    return rows(
      database,
      `SELECT d.id, d.document_id, ${column} AS value FROM documents d
       WHERE ${conditions.map((each) => each.text).join(' AND ')}
       ORDER BY ${withValue ? `${column} ${descending ? 'DESC' : 'ASC'}, ` : ''}d.document_id LIMIT ?`,
      [...conditions.flatMap((each) => each.values), limit],
    ).map((row) => Position.parse(row));
  };

  const wanted = query.limit + 1;
  const first = after && after.value === null ? [] : part(true, wanted);
  return first.length < wanted ? [...first, ...part(false, wanted - first.length)] : first;
}

export function matchingOf(match: string | undefined): Sql {
  if (match === undefined) return { text: 'TRUE', values: [] };
  return { text: 'd.id IN (SELECT rowid FROM words WHERE words MATCH ?)', values: [match] };
}

export type Facet = 'documentTypes' | 'statuses' | 'suppliers' | 'tags';

/** The conditions of a query on `documents d`, but those on the facets in `without`. */
export function filterOf(
  organizationId: OrganizationId,
  query: SearchQuery,
  without: readonly Facet[] = [],
): Sql {
  const conditions: Sql[] = [{ text: 'd.organization_id = ?', values: [organizationId] }];
  const oneOf = (facet: Facet, condition: (marks: string) => string) => {
    const values = query[facet] ?? [];
    if (values.length === 0 || without.includes(facet)) return;
    conditions.push({ text: condition(values.map(() => '?').join(', ')), values });
  };
  oneOf('documentTypes', (marks) => `d.document_type IN (${marks})`);
  oneOf('statuses', (marks) => `d.status IN (${marks})`);
  oneOf('suppliers', (marks) => `d.supplier IN (${marks})`);
  oneOf(
    'tags',
    (marks) =>
      `d.id IN (SELECT t.id FROM tags t WHERE t.organization_id = d.organization_id AND t.tag IN (${marks}))`,
  );
  if (query.messageId !== undefined) conditions.push({ text: 'd.message_id = ?', values: [query.messageId] });
  if (query.from !== undefined) conditions.push({ text: 'd.received_at >= ?', values: [query.from] });
  if (query.to !== undefined) conditions.push({ text: 'd.received_at < ?', values: [query.to] });
  return {
    text: conditions.map((each) => each.text).join(' AND '),
    values: conditions.flatMap((each) => each.values),
  };
}

const Summary = z.object({ id: z.number(), summary: z.string() });
const Marked = z.object({ id: z.number(), marked: z.string() });

function hitsOf(database: DatabaseSync, page: readonly Position[], match: string | undefined): SearchHit[] {
  const ids = page.map((position) => position.id);
  const marks = ids.map(() => '?').join(', ');
  const summaries = new Map(
    rows(database, `SELECT id, summary FROM summaries WHERE id IN (${marks})`, ids).map((row) => {
      const { id, summary } = Summary.parse(row);
      const parsed: Json = JSON.parse(summary);
      return [id, parsed];
    }),
  );
  const texts = new Map(
    match === undefined
      ? []
      : rows(
          database,
          `SELECT rowid AS id, highlight(words, 4, ?, ?) AS marked FROM words
           WHERE words MATCH ? AND rowid IN (${marks})`,
          [highlightStart, highlightEnd, match, ...ids],
        ).map((row) => {
          const { id, marked } = Marked.parse(row);
          return [id, marked] as const;
        }),
  );
  return page.map(({ id, document_id: documentId }) => ({
    documentId,
    summary: summaries.get(id) ?? null,
    highlights: passages(texts.get(id) ?? ''),
  }));
}

function encodeCursor({ value, document_id }: Position): string {
  return Buffer.from(JSON.stringify([value, document_id])).toString('base64url');
}

const Cursor = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string()]);

function decodeCursor(cursor: string | undefined): Omit<Position, 'id'> | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [value, documentId] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { value, document_id: documentId };
  } catch (cause) {
    throw new InvalidCursor('not a cursor of this search', { cause });
  }
}
