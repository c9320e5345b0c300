import { DocumentType } from '../../../shared/document-types/names.ts';
import { DocumentStatusName } from '../../../shared/http/answers/documents.ts';
import { DocumentSort } from '../../../shared/http/contracts/documents.ts';
import {
  addressQuery,
  choicesIn,
  type Period,
  periodIn,
  periodQuery,
} from '../../components/search-address.ts';

export const sorts = DocumentSort.options;
export type Sort = DocumentSort;

/** What a person is looking for among documents. */
export interface SearchState extends Period {
  readonly q: string;
  readonly types: readonly DocumentType[];
  readonly statuses: readonly DocumentStatusName[];
  readonly supplier: string | undefined;
  /** Undefined: best first with words to look for, newest first without. */
  readonly sort: Sort | undefined;
}

export const emptySearch: SearchState = {
  q: '',
  types: [],
  statuses: [],
  supplier: undefined,
  from: undefined,
  to: undefined,
  sort: undefined,
};

/** Reads the address. */
export function readSearch(params: URLSearchParams): SearchState {
  return {
    q: (params.get('q') ?? '').slice(0, 500),
    types: choicesIn(params, 'type', DocumentType),
    statuses: choicesIn(params, 'status', DocumentStatusName),
    supplier: params.get('supplier')?.slice(0, 200) || undefined,
    ...periodIn(params),
    sort: sorts.find((sort) => sort === params.get('sort')),
  };
}

/** The query of the address, without `?`; empty for everything. */
export function writeSearch({ q, types, statuses, supplier, from, to, sort }: SearchState): string {
  return addressQuery({ q, type: types, status: statuses, supplier, from, to, sort });
}

/** The same question as the API takes it. */
export function searchQuery({ types, statuses, supplier, sort, ...state }: SearchState) {
  const q = state.q.trim();
  return {
    ...(q === '' ? {} : { q }),
    ...(types.length === 0 ? {} : { type: types.join(',') }),
    ...(statuses.length === 0 ? {} : { status: statuses.join(',') }),
    ...(supplier === undefined ? {} : { supplier }),
    ...periodQuery(state),
    sort: sort ?? (q === '' ? ('-receivedAt' as const) : ('relevance' as const)),
  };
}

/** Whether anything but the order narrows or changes what is shown. */
export function isNarrowed(state: SearchState): boolean {
  return writeSearch({ ...state, sort: undefined }) !== '';
}
