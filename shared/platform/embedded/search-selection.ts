import type { SQLInputValue } from 'node:sqlite';
import type { OrganizationId } from '../../../events/ids.ts';
import type { SearchQuery } from '../ports/search-index.ts';

/** A piece of SQL with the values for its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

export type Facet = 'documentTypes' | 'statuses' | 'suppliers' | 'tags';

/** What a search selects from: how many documents the words match, if there are words. */
export interface Selection {
  readonly organizationId: OrganizationId;
  readonly query: SearchQuery;
  readonly matches: number | undefined;
}

/** Where to start: from the matches when they are few, else from an index. SQLite alone cannot know how many there are. */
export function sourceOf({ query, matches }: Selection): string {
  if (query.messageId !== undefined) return 'documents d INDEXED BY documents_message';
  if (matches === undefined || matches > 10_000) return 'documents d';
  return 'temp.matches m CROSS JOIN documents d ON d.id = m.id';
}

/** The conditions on `documents d`, but those on the facets in `without`. */
export function filterOf({ organizationId, query, matches }: Selection, without: readonly Facet[] = []): Sql {
  const conditions: Sql[] = [{ text: 'd.organization_id = ?', values: [organizationId] }];
  if (matches !== undefined) {
    conditions.push({ text: 'EXISTS (SELECT 1 FROM temp.matches WHERE matches.id = d.id)', values: [] });
  }
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
