import { DocumentType } from '../../../shared/document-types/names.ts';
import { DocumentStatusName } from '../../../shared/http/answers.ts';

export const sorts = [
  'relevance',
  '-receivedAt',
  'receivedAt',
  '-issueDate',
  'issueDate',
  '-totalGross',
  'totalGross',
  'fileName',
  '-fileName',
] as const;
export type Sort = (typeof sorts)[number];

/** What a person is looking for; it lives in the address, so that it can be shared, bookmarked and gone back to. */
export interface SearchState {
  readonly q: string;
  readonly types: readonly DocumentType[];
  readonly statuses: readonly DocumentStatusName[];
  readonly supplier: string | undefined;
  /** Days of the person's own calendar (YYYY-MM-DD), both inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
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

function listFrom(text: string | null): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

function dayFrom(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return Number.isNaN(Date.parse(`${text}T00:00:00`)) ? undefined : text;
}

/** Reads the address. What is not valid there is left out: an old link should still open. */
export function readSearch(params: URLSearchParams): SearchState {
  return {
    q: (params.get('q') ?? '').slice(0, 500),
    types: listFrom(params.get('type')).flatMap((value) => DocumentType.safeParse(value).data ?? []),
    statuses: listFrom(params.get('status')).flatMap(
      (value) => DocumentStatusName.safeParse(value).data ?? [],
    ),
    supplier: params.get('supplier')?.slice(0, 200) || undefined,
    from: dayFrom(params.get('from')),
    to: dayFrom(params.get('to')),
    sort: sorts.find((sort) => sort === params.get('sort')),
  };
}

/** The query of the address, without `?`; empty for everything. */
export function writeSearch(state: SearchState): string {
  const params = new URLSearchParams();
  const entries = {
    q: state.q,
    type: state.types.join(','),
    status: state.statuses.join(','),
    supplier: state.supplier,
    from: state.from,
    to: state.to,
    sort: state.sort,
  };
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  return params.toString();
}

/** Midnight at the start of a day of this calendar and time zone, `later` days on, as an instant. */
function midnight(day: string, later = 0): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}

/** The same question as the API takes it. */
export function searchQuery(state: SearchState) {
  const q = state.q.trim();
  return {
    ...(q === '' ? {} : { q }),
    ...(state.types.length === 0 ? {} : { type: state.types.join(',') }),
    ...(state.statuses.length === 0 ? {} : { status: state.statuses.join(',') }),
    ...(state.supplier === undefined ? {} : { supplier: state.supplier }),
    ...(state.from === undefined ? {} : { from: midnight(state.from) }),
    ...(state.to === undefined ? {} : { to: midnight(state.to, 1) }),
    sort: state.sort ?? (q === '' ? ('-receivedAt' as const) : ('relevance' as const)),
  };
}

/** Whether anything but the order narrows or changes what is shown. */
export function isNarrowed(state: SearchState): boolean {
  return writeSearch({ ...state, sort: undefined }) !== '';
}
