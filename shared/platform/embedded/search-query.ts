import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { OrganizationId } from '../../../events/ids.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../ports/search-index.ts';
import { InvalidCursor, type Json } from '../ports/table.ts';
import { type Term, termsOf } from '../search-terms.ts';
import { prepared, rows } from './database.ts';
import { countFacets } from './search-facets.ts';
import { passages } from './search-passages.ts';
import { filterOf, type Selection, sourceOf } from './search-selection.ts';
import { foldedWords, matchExpression } from './search-words.ts';

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
  const terms = termsOf(query.q ?? '', foldedWords);
  const match = matchExpression(organizationId, terms);
  const after = decodeCursor(query.cursor);
  database.exec('CREATE TEMP TABLE IF NOT EXISTS matches (id INTEGER PRIMARY KEY, score REAL)');
  // One transaction, so that total, facets and page are of the same moment. What it writes is in memory.
  database.exec('BEGIN');
  try {
    const matches =
      match === undefined ? undefined : keepMatches(database, match, query.sort === 'relevance');
    const selection = { organizationId, query, matches };
    const page =
      matches !== undefined && query.sort === 'relevance'
        ? mostRelevant(database, selection, after)
        : sorted(database, selection, after);
    const shown = page.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      hits: hitsOf(database, shown, terms),
      cursor: page.length > query.limit && last ? encodeCursor(last) : undefined,
      ...countFacets(database, selection),
    };
  } finally {
    database.exec('COMMIT');
  }
}

/** Looks the words up once; page, total and facets all start from what they match. Returns how many. */
function keepMatches(database: DatabaseSync, match: string, scored: boolean): number {
  database.exec('DELETE FROM temp.matches');
  const kept = prepared(
    database,
    `INSERT INTO temp.matches SELECT rowid, ${scored ? relevance : 'NULL'} FROM words WHERE words MATCH ?`,
  ).run(match);
  return Number(kept.changes);
}

const Position = z.object({
  id: z.number(),
  document_id: z.string(),
  /** What the page is sorted by. */
  value: z.union([z.string(), z.number(), z.null()]),
});
type Position = z.infer<typeof Position>;

/** Best first, whatever `descending` says. */
function mostRelevant(database: DatabaseSync, selection: Selection, after: Cursor | undefined): Position[] {
  const filter = filterOf(selection);
  const beyond = after
    ? { text: '(m.score, d.document_id) > (?, ?)', values: [after.value, after.documentId] }
    : { text: 'TRUE', values: [] };
  return rows(
    database,
    `SELECT d.id, d.document_id, m.score AS value FROM temp.matches m CROSS JOIN documents d ON d.id = m.id
     WHERE ${filter.text} AND ${beyond.text} ORDER BY m.score, d.document_id LIMIT ?`,
    [...filter.values, ...beyond.values, selection.query.limit + 1],
  ).map((row) => Position.parse(row));
}

/** By a column, those without a value last, equals by document id. */
function sorted(database: DatabaseSync, selection: Selection, after: Cursor | undefined): Position[] {
  const { query } = selection;
  const column = `d.${sortColumns[query.sort === 'relevance' ? 'receivedAt' : query.sort]}`;
  const descending = query.sort === 'relevance' || query.descending;
  const filter = filterOf(selection);

  const part = (withValue: boolean, limit: number): Position[] => {
    const conditions = [filter, { text: `${column} IS ${withValue ? 'NOT ' : ''}NULL`, values: [] }];
    if (after && withValue) {
      const beyond = descending ? '<' : '>';
      conditions.push({
        text: `${column} ${beyond}= ? AND (${column} ${beyond} ? OR d.document_id > ?)`,
        values: [after.value, after.value, after.documentId],
      });
    } else if (after && after.value === null) {
      conditions.push({ text: 'd.document_id > ?', values: [after.documentId] });
    }
    return rows(
      database,
      `SELECT d.id, d.document_id, ${column} AS value FROM ${sourceOf(selection)}
       WHERE ${conditions.map((each) => each.text).join(' AND ')}
       ORDER BY ${withValue ? `${column} ${descending ? 'DESC' : 'ASC'}, ` : ''}d.document_id LIMIT ?`,
      [...conditions.flatMap((each) => each.values), limit],
    ).map((row) => Position.parse(row));
  };

  const wanted = query.limit + 1;
  const first = after && after.value === null ? [] : part(true, wanted);
  return first.length < wanted ? [...first, ...part(false, wanted - first.length)] : first;
}

const Contents = z.object({ summary: z.string(), text: z.string() });

function hitsOf(database: DatabaseSync, page: readonly Position[], terms: readonly Term[]): SearchHit[] {
  const contents = prepared(
    database,
    'SELECT summary, text FROM summaries JOIN words ON words.rowid = summaries.id WHERE summaries.id = ?',
  );
  return page.map(({ id, document_id: documentId }) => {
    const { summary, text } = Contents.parse(contents.get(id));
    const parsed: Json = JSON.parse(summary);
    return { documentId, summary: parsed, highlights: passages(text, terms) };
  });
}

function encodeCursor({ value, document_id }: Position): string {
  return Buffer.from(JSON.stringify([value, document_id])).toString('base64url');
}

const CursorFields = z.tuple([Position.shape.value, z.string()]);
interface Cursor {
  readonly value: Position['value'];
  readonly documentId: string;
}

function decodeCursor(cursor: string | undefined): Cursor | undefined {
  if (cursor === undefined) return undefined;
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [value, documentId] = CursorFields.parse(JSON.parse(text));
    return { value, documentId };
  } catch (cause) {
    throw new InvalidCursor('not a cursor of this search', { cause });
  }
}
