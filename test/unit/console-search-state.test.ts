import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySearch,
  isNarrowed,
  readSearch,
  type SearchState,
  searchQuery,
  sorts,
  writeSearch,
} from '../../frontend/features/documents/search-state.ts';
import { DocumentType } from '../../shared/document-types/names.ts';
import { DocumentStatusName } from '../../shared/http/answers/documents.ts';
import { contract } from '../../shared/http/contract.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anySearch: fc.Arbitrary<SearchState> = fc.record({
  q: text(40),
  types: fc.uniqueArray(fc.constantFrom(...DocumentType.options)),
  statuses: fc.uniqueArray(fc.constantFrom(...DocumentStatusName.options)),
  supplier: optional(text(30).filter((name) => name !== '')),
  from: optional(day),
  to: optional(day),
  sort: optional(fc.constantFrom(...sorts)),
});

describe('the search in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anySearch, (state) => {
        expect(readSearch(new URLSearchParams(writeSearch(state)))).toEqual(state);
      }),
    );
  });

  it('is always a question that the API takes', () => {
    fc.assert(
      fc.property(anySearch, (state) => {
        expect(contract.listDocuments.query.safeParse(searchQuery(state)).success).toBe(true);
      }),
    );
  });

  it('never fails, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const state = readSearch(new URLSearchParams(query));
        expect(contract.listDocuments.query.safeParse(searchQuery(state)).success).toBe(true);
      }),
    );
  });

  it('leaves out what is not valid', () => {
    const state = readSearch(
      new URLSearchParams('type=invoice,nonsense&status=filed&from=2026-13-45&sort=evil'),
    );
    expect(state).toEqual({ ...emptySearch, types: ['invoice'], statuses: ['filed'] });
  });

  it('covers the last day to its end', () => {
    const { from, to } = searchQuery({ ...emptySearch, from: '2026-03-01', to: '2026-03-01' });
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(24 * 3_600_000);
  });

  it('sorts by relevance only when there is something to look for', () => {
    expect(searchQuery(emptySearch).sort).toBe('-receivedAt');
    expect(searchQuery({ ...emptySearch, q: 'loyer' }).sort).toBe('relevance');
    expect(searchQuery({ ...emptySearch, q: 'loyer', sort: 'fileName' }).sort).toBe('fileName');
  });

  it('counts an order as no narrowing', () => {
    expect(isNarrowed({ ...emptySearch, sort: '-totalGross' })).toBe(false);
    expect(isNarrowed({ ...emptySearch, types: ['invoice'] })).toBe(true);
  });
});
