import { MailCategory, MailPriority } from '../../../shared/http/answers/emails.ts';
import {
  addressQuery,
  choicesIn,
  type Period,
  periodIn,
  periodQuery,
} from '../../components/search-address.ts';

/** What a person is looking for among e-mails. */
export interface EmailSearch extends Period {
  readonly q: string;
  readonly categories: readonly MailCategory[];
  readonly priorities: readonly MailPriority[];
}

export const emptySearch: EmailSearch = {
  q: '',
  categories: [],
  priorities: [],
  from: undefined,
  to: undefined,
};

/** Reads the address. */
export function readEmailSearch(params: URLSearchParams): EmailSearch {
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    categories: choicesIn(params, 'category', MailCategory),
    priorities: choicesIn(params, 'priority', MailPriority),
    ...periodIn(params),
  };
}

/** The query of the address, without `?`; empty for everything. */
export function writeEmailSearch({ q, categories, priorities, from, to }: EmailSearch): string {
  return addressQuery({ q, category: categories, priority: priorities, from, to });
}

/** The same question as the API takes it. */
export function emailQuery({ q, categories, priorities, ...period }: EmailSearch) {
  return {
    ...(q.trim() === '' ? {} : { q: q.trim() }),
    ...(categories.length === 0 ? {} : { category: categories.join(',') }),
    ...(priorities.length === 0 ? {} : { priority: priorities.join(',') }),
    ...periodQuery(period),
  };
}
