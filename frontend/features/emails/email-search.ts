import { MailCategory, MailPriority } from '../../../shared/http/answers.ts';

/** What a person is looking for among e-mails; it lives in the address, so that it can be shared and gone back to. */
export interface EmailSearch {
  readonly q: string;
  readonly categories: readonly MailCategory[];
  readonly priorities: readonly MailPriority[];
  /** Days of the person's own calendar (YYYY-MM-DD), both inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export const emptySearch: EmailSearch = {
  q: '',
  categories: [],
  priorities: [],
  from: undefined,
  to: undefined,
};

const listFrom = (text: string | null) => (text ?? '').split(',');

function dayFrom(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return Number.isNaN(Date.parse(`${text}T00:00:00`)) ? undefined : text;
}

/** Reads the address. What is not valid there is left out: an old link should still open. */
export function readEmailSearch(params: URLSearchParams): EmailSearch {
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    categories: listFrom(params.get('category')).flatMap((value) => MailCategory.safeParse(value).data ?? []),
    priorities: listFrom(params.get('priority')).flatMap((value) => MailPriority.safeParse(value).data ?? []),
    from: dayFrom(params.get('from')),
    to: dayFrom(params.get('to')),
  };
}

/** The query of the address, without `?`; empty for everything. */
export function writeEmailSearch({ q, categories, priorities, from, to }: EmailSearch): string {
  const params = new URLSearchParams();
  const entries = { q, category: categories.join(','), priority: priorities.join(','), from, to };
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
export function emailQuery({ q, categories, priorities, from, to }: EmailSearch) {
  return {
    ...(q.trim() === '' ? {} : { q: q.trim() }),
    ...(categories.length === 0 ? {} : { category: categories.join(',') }),
    ...(priorities.length === 0 ? {} : { priority: priorities.join(',') }),
    ...(from === undefined ? {} : { from: midnight(from) }),
    ...(to === undefined ? {} : { to: midnight(to, 1) }),
  };
}
