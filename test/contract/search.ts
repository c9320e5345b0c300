import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../events/ids.ts';
import {
  highlightEnd,
  highlightStart,
  type SearchDocument,
  type SearchIndex,
  type SearchQuery,
  searchSorts,
} from '../../shared/platform/ports/search-index.ts';
import { InvalidCursor } from '../../shared/platform/ports/table.ts';
import { newOrganization } from './identities.ts';

export interface SearchIndexHarness {
  readonly search: SearchIndex;
  /** Resolves when everything indexed so far is searchable. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export function searchIndexContract(name: string, open: () => Promise<SearchIndexHarness>): void {
  describe(`SearchIndex: ${name}`, () => {
    let harness: SearchIndexHarness;
    let organization: OrganizationId;

    beforeEach(async () => {
      harness = await open();
      organization = newOrganization();
    });
    afterEach(() => harness.close());

    const document = (documentId: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
      organizationId: organization,
      documentId,
      version: 1,
      fileName: `${documentId}.pdf`,
      documentType: 'invoice',
      confidence: 0.9,
      status: 'filed',
      messageId: null,
      receivedAt: '2026-01-15T10:00:00.000Z',
      language: 'fr',
      supplier: null,
      issueDate: null,
      totalGross: null,
      tags: [],
      mail: '',
      fieldValues: [],
      text: '',
      summary: { id: documentId },
      ...more,
    });
    const basics = { sort: 'receivedAt', descending: true, limit: 100 } as const;

    async function index(...documents: SearchDocument[]) {
      await harness.search.index(documents);
      await harness.settle();
    }
    const search = (query: Partial<SearchQuery> = {}, of = organization) =>
      harness.search.search(of, { ...basics, ...query });
    const found = async (query: Partial<SearchQuery> = {}) =>
      (await search(query)).hits.map((hit) => hit.documentId);
    const matches = async (q: string) => (await found({ q })).sort();

    test('finds documents and returns their summaries as they are', async () => {
      const summary = { id: 'a', nested: { list: [1, null, 'é'] } };
      await index(document('a', { text: 'facture de janvier', summary }), document('b', { text: 'devis' }));
      const result = await search({ q: 'facture' });
      expect(result.hits).toHaveLength(1);
      expect(result.hits[0]).toMatchObject({ documentId: 'a', summary });
      expect(result.total).toBe(1);
      expect(result.cursor).toBeUndefined();
    });

    test('has no results for an organization without documents', async () => {
      expect(await search({ q: 'facture' })).toEqual({
        hits: [],
        cursor: undefined,
        total: 0,
        facets: { documentType: [], status: [], supplier: [], tag: [] },
      });
    });

    test('looks in text, file name, mail and field values', async () => {
      await index(
        document('text', { text: 'livraison chaise' }),
        document('file', { fileName: 'Chaise_bureau-2026.pdf' }),
        document('mail', { mail: 'Votre chaise — boutique@exemple.fr' }),
        document('field', { fieldValues: ['FR7630006000011234567890189', 'Chaise SARL'] }),
        document('none', { text: 'table' }),
      );
      expect(await matches('chaise')).toEqual(['field', 'file', 'mail', 'text']);
      expect(await matches('FR7630006000011234567890189')).toEqual(['field']);
      expect(await matches('boutique@exemple.fr')).toEqual(['mail']);
    });

    test('requires all words, in any order and in any place', async () => {
      await index(
        document('both', { text: 'alpha puis beta' }),
        document('split', { text: 'beta', mail: 'alpha' }),
        document('one', { text: 'alpha' }),
      );
      expect(await matches('beta alpha')).toEqual(['both', 'split']);
    });

    test('takes the last word as a beginning, the others whole', async () => {
      await index(
        document('a', { text: 'fournisseur électricité' }),
        document('b', { text: 'four micro-ondes' }),
      );
      expect(await matches('fourn')).toEqual(['a']);
      expect(await matches('four')).toEqual(['a', 'b']);
      expect(await matches('four micro')).toEqual(['b']);
      expect(await matches('fourn électricité')).toEqual([]);
    });

    test('ignores accents and case', async () => {
      await index(document('a', { text: 'ÉCHÉANCE à régler' }), document('b', { text: 'echeance' }));
      expect(await matches('échéance')).toEqual(['a', 'b']);
      expect(await matches('ECHEANCE')).toEqual(['a', 'b']);
      expect(await matches('regler')).toEqual(['a']);
    });

    test('keeps a phrase together', async () => {
      await index(
        document('a', { text: 'bon de commande numéro 12' }),
        document('b', { text: 'commande de bon matin' }),
      );
      expect(await matches('"bon de commande"')).toEqual(['a']);
      expect(await matches('"bon de commande" numéro')).toEqual(['a']);
      expect(await matches('"de bon" commande')).toEqual(['b']);
      expect(await matches('"bon de comm')).toEqual(['a']);
    });

    test('finds numbers as people write them', async () => {
      await index(
        document('a', { text: 'Facture F-2026/0042 Total 1 234,56 €', fieldValues: ['F-2026/0042'] }),
      );
      for (const q of ['F-2026/0042', '2026/0042', '0042', '1 234,56', '234,56 €']) {
        expect(await matches(q), q).toEqual(['a']);
      }
      expect(await matches('F-2026/0043')).toEqual([]);
    });

    test('lists everything when there is no word to look for', async () => {
      await index(document('a'), document('b'));
      for (const q of ['', '   ', '"', '***', '-', '()']) expect(await matches(q), q).toEqual(['a', 'b']);
    });

    test('never fails over what a person types', async () => {
      await index(document('a', { text: 'facture' }));
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc
          .array(
            fc.constantFrom(
              '"',
              "'",
              '*',
              '(',
              ')',
              'NOT',
              'AND',
              'OR',
              'NEAR',
              ':',
              '^',
              '-',
              '+',
              '\\',
              '/',
              '~',
              ' ',
              'a',
              '{',
              '}',
              '\0',
              'text:',
              '%',
              '\uD800',
            ),
            { maxLength: 12 },
          )
          .map((parts) => parts.join('')),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (q) => {
          await search({ q, sort: 'relevance' });
        }),
        { numRuns: 150 },
      );
      await search({ q: 'mot '.repeat(2_000) });
      await search({ q: 'x'.repeat(20_000) });
    }, 60_000);

    test('keeps organizations apart', async () => {
      const other = newOrganization();
      await index(
        document('mine', { text: 'secret', supplier: 'A', tags: ['x'] }),
        document('theirs', { organizationId: other, text: 'secret', supplier: 'B', tags: ['y'] }),
      );
      expect(await matches('secret')).toEqual(['mine']);
      const theirs = await search({ q: 'secret' }, other);
      expect(theirs.hits.map((hit) => hit.documentId)).toEqual(['theirs']);
      expect(theirs.total).toBe(1);
      expect(theirs.facets.supplier).toEqual([{ value: 'B', count: 1 }]);
      await harness.search.remove(other, ['mine']);
      await harness.settle();
      expect(await matches('secret')).toEqual(['mine']);
    });

    test('gives the same document id of two organizations to each its own', async () => {
      const other = newOrganization();
      await index(
        document('same', { text: 'ours' }),
        document('same', { organizationId: other, text: 'theirs' }),
      );
      expect(await matches('ours')).toEqual(['same']);
      expect(await matches('theirs')).toEqual([]);
    });

    test('keeps the newest version, whatever the order of arrival', async () => {
      await index(document('a', { version: 3, text: 'newest', status: 'filed' }));
      await index(document('a', { version: 2, text: 'older', status: 'in_review' }));
      expect(await matches('newest')).toEqual(['a']);
      expect(await matches('older')).toEqual([]);
      await index(document('a', { version: 4, text: 'afterwards', status: 'rejected' }));
      expect(await matches('newest')).toEqual([]);
      expect(await found({ statuses: ['rejected'] })).toEqual(['a']);
      expect((await search()).total).toBe(1);
    });

    test('keeps the newest of two versions in one call', async () => {
      await index(
        document('a', { version: 2, text: 'second' }),
        document('a', { version: 1, text: 'first' }),
      );
      expect(await matches('second')).toEqual(['a']);
      expect(await matches('first')).toEqual([]);
    });

    test('forgets removed documents; removing again succeeds', async () => {
      await index(document('a', { text: 'gone' }), document('b', { text: 'gone' }));
      await harness.search.remove(organization, ['a']);
      await harness.search.remove(organization, ['a', 'never']);
      await harness.search.remove(organization, []);
      await harness.settle();
      expect(await matches('gone')).toEqual(['b']);
      expect((await search()).total).toBe(1);
    });

    test('filters by every property, alternatives within one, all together', async () => {
      const messageId = 'msg_00000000000000000000000001';
      await index(
        document('a', {
          documentType: 'invoice',
          status: 'filed',
          supplier: 'EDF',
          tags: ['x', 'y'],
          messageId,
        }),
        document('b', { documentType: 'quote', status: 'filed', supplier: 'SNCF', tags: ['y'] }),
        document('c', { documentType: 'receipt', status: 'in_review', supplier: null }),
        document('d', { documentType: null, status: 'received', receivedAt: '2026-02-01T00:00:00.000Z' }),
      );
      const sorted = async (query: Partial<SearchQuery>) => (await found(query)).sort();
      expect(await sorted({ documentTypes: ['invoice', 'quote'] })).toEqual(['a', 'b']);
      expect(await sorted({ statuses: ['in_review', 'received'] })).toEqual(['c', 'd']);
      expect(await sorted({ suppliers: ['EDF'] })).toEqual(['a']);
      expect(await sorted({ tags: ['x', 'nothing'] })).toEqual(['a']);
      expect(await sorted({ tags: ['y'], documentTypes: ['quote'] })).toEqual(['b']);
      expect(await sorted({ messageId })).toEqual(['a']);
      expect(await sorted({ from: '2026-02-01T00:00:00.000Z' })).toEqual(['d']);
      expect(await sorted({ to: '2026-02-01T00:00:00.000Z' })).toEqual(['a', 'b', 'c']);
      expect(await sorted({ documentTypes: [] })).toEqual(['a', 'b', 'c', 'd']);
      expect(await sorted({ suppliers: ["EDF' OR 1=1 --"] })).toEqual([]);
    });

    test('counts facets over the whole result, each without its own filter', async () => {
      await index(
        document('a', { documentType: 'invoice', status: 'filed', supplier: 'EDF', tags: ['x', 'y'] }),
        document('b', { documentType: 'invoice', status: 'in_review', supplier: 'EDF', tags: ['y'] }),
        document('c', { documentType: 'quote', status: 'filed', supplier: 'SNCF' }),
        document('d', { documentType: null, status: 'received' }),
      );
      const all = await search({ limit: 1 });
      expect(all.total).toBe(4);
      expect(all.facets).toEqual({
        documentType: [
          { value: 'invoice', count: 2 },
          { value: 'quote', count: 1 },
        ],
        status: [
          { value: 'filed', count: 2 },
          { value: 'in_review', count: 1 },
          { value: 'received', count: 1 },
        ],
        supplier: [
          { value: 'EDF', count: 2 },
          { value: 'SNCF', count: 1 },
        ],
        tag: [
          { value: 'y', count: 2 },
          { value: 'x', count: 1 },
        ],
      });
      const invoices = await search({ documentTypes: ['invoice'], statuses: ['filed'] });
      expect(invoices.total).toBe(1);
      expect(invoices.facets.documentType).toEqual([
        { value: 'invoice', count: 1 },
        { value: 'quote', count: 1 },
      ]);
      expect(invoices.facets.status).toEqual([
        { value: 'filed', count: 1 },
        { value: 'in_review', count: 1 },
      ]);
      expect(invoices.facets.supplier).toEqual([{ value: 'EDF', count: 1 }]);
      expect((await search({ tags: ['x'] })).facets).toMatchObject({
        documentType: [{ value: 'invoice', count: 1 }],
        tag: [
          { value: 'y', count: 2 },
          { value: 'x', count: 1 },
        ],
      });
    });

    test('counts facets of what the words match', async () => {
      await index(
        document('a', { text: 'loyer', documentType: 'invoice' }),
        document('b', { text: 'autre', documentType: 'quote' }),
      );
      expect((await search({ q: 'loyer' })).facets.documentType).toEqual([{ value: 'invoice', count: 1 }]);
    });

    test('sorts by date, amount and name, those without a value last', async () => {
      await index(
        document('a', {
          issueDate: '2026-01-02',
          totalGross: '9.50',
          fileName: 'Zebra.pdf',
          receivedAt: '2026-01-03T00:00:00.000Z',
        }),
        document('b', {
          issueDate: '2026-01-01',
          totalGross: '100.00',
          fileName: 'abri.pdf',
          receivedAt: '2026-01-01T00:00:00.000Z',
        }),
        document('c', {
          issueDate: null,
          totalGross: null,
          fileName: 'élan.pdf',
          receivedAt: '2026-01-02T00:00:00.000Z',
        }),
      );
      const order = (sort: SearchQuery['sort'], descending: boolean) => found({ sort, descending });
      expect(await order('receivedAt', true)).toEqual(['a', 'c', 'b']);
      expect(await order('receivedAt', false)).toEqual(['b', 'c', 'a']);
      expect(await order('issueDate', true)).toEqual(['a', 'b', 'c']);
      expect(await order('issueDate', false)).toEqual(['b', 'a', 'c']);
      expect(await order('totalGross', true)).toEqual(['b', 'a', 'c']);
      expect(await order('totalGross', false)).toEqual(['a', 'b', 'c']);
      expect(await order('fileName', false)).toEqual(['b', 'c', 'a']);
      expect(await order('relevance', true)).toEqual(['a', 'c', 'b']);
    });

    test('puts the most relevant first: a name or a field over a mention', async () => {
      const filler = 'texte ordinaire d une page quelconque '.repeat(20);
      await index(
        document('mention', { text: `${filler} dupont ${filler}`, receivedAt: '2026-03-01T00:00:00.000Z' }),
        document('named', { fileName: 'dupont.pdf', text: filler }),
        document('field', { fieldValues: ['Dupont'], text: filler }),
        ...Array.from({ length: 8 }, (_, n) => document(`other-${n}`, { text: filler })),
      );
      const order = await found({ q: 'dupont', sort: 'relevance' });
      expect(order).toHaveLength(3);
      expect(order[2]).toBe('mention');
      expect(await found({ q: 'dupont', sort: 'relevance', descending: false })).toEqual(order);
    });

    test('shows where in the text the words are', async () => {
      const filler = 'mot '.repeat(300);
      await index(document('a', { text: `${filler}<b>Facture</b> échue & impayée ${filler}` }));
      const [hit] = (await search({ q: 'echue impay' })).hits;
      expect(hit?.highlights.length).toBeGreaterThan(0);
      expect(hit?.highlights.length).toBeLessThanOrEqual(3);
      const passage = hit?.highlights.find((each) => each.includes('Facture')) ?? '';
      expect(passage).toContain(`${highlightStart}échue${highlightEnd}`);
      expect(passage).toContain(`${highlightStart}impayée${highlightEnd}`);
      expect(passage).toContain('<b>Facture</b>');
      expect(passage.length).toBeLessThan(1_000);
    });

    test('highlights nothing without words or when the hit is elsewhere', async () => {
      await index(document('a', { text: 'facture', fileName: 'loyer.pdf' }));
      expect((await search()).hits[0]?.highlights).toEqual([]);
      expect((await search({ q: 'loyer' })).hits[0]?.highlights).toEqual([]);
    });

    test.each(searchSorts)('pages by cursor, sorted by %s, without gaps or repeats', async (sort) => {
      const documents = Array.from({ length: 23 }, (_, n) =>
        document(`d${String(n).padStart(2, '0')}`, {
          text: 'commun',
          receivedAt: `2026-01-0${1 + (n % 3)}T00:00:00.000Z`,
          issueDate: n % 4 === 0 ? null : `2026-01-0${1 + (n % 2)}`,
          totalGross: n % 5 === 0 ? null : `${n % 3}.00`,
          fileName: `name-${n % 2}.pdf`,
        }),
      );
      await index(...documents);
      for (const descending of [true, false]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page: Awaited<ReturnType<typeof search>> = await search({
            q: 'commun',
            sort,
            descending,
            limit: 5,
            ...(cursor === undefined ? {} : { cursor }),
          });
          expect(page.total).toBe(23);
          expect(page.hits.length).toBeLessThanOrEqual(5);
          seen.push(...page.hits.map((hit) => hit.documentId));
          cursor = page.cursor;
          expect(seen.length).toBeLessThanOrEqual(23);
        } while (cursor !== undefined);
        expect(seen).toEqual(await found({ q: 'commun', sort, descending }));
        expect([...seen].sort()).toEqual(documents.map((each) => each.documentId));
      }
    });

    test('does not repeat or lose others when documents arrive between pages', async () => {
      const at = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
      await index(...Array.from({ length: 6 }, (_, n) => document(`d${n}`, { receivedAt: at(10 - n) })));
      const first = await search({ limit: 3 });
      await index(document('new', { receivedAt: at(20) }));
      const second = await search({
        limit: 3,
        ...(first.cursor === undefined ? {} : { cursor: first.cursor }),
      });
      expect([...first.hits, ...second.hits].map((hit) => hit.documentId)).toEqual([
        'd0',
        'd1',
        'd2',
        'd3',
        'd4',
        'd5',
      ]);
    });

    test('refuses a cursor that it did not make', async () => {
      await index(document('a'));
      for (const cursor of ['nonsense', 'e30', 'W10']) {
        await expect(search({ cursor }), cursor).rejects.toThrow(InvalidCursor);
      }
    });
  });
}
