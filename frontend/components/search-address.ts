import type * as z from 'zod';

/* What a person is looking for lives in the address, so that it can be shared, bookmarked and gone back to. */

/** Days of the person's own calendar (YYYY-MM-DD), both inclusive. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The values of a comma-separated parameter; what is not valid there is left out: an old link should still open. */
export function choicesIn<Value>(params: URLSearchParams, name: string, schema: z.ZodType<Value>): Value[] {
  return (params.get(name) ?? '').split(',').flatMap((text) => schema.safeParse(text).data ?? []);
}

/** `from` and `to`, where they are days. */
export function periodIn(params: URLSearchParams): Period {
  return { from: dayFrom(params.get('from')), to: dayFrom(params.get('to')) };
}

function dayFrom(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return Number.isNaN(Date.parse(`${text}T00:00:00`)) ? undefined : text;
}

/** The query of an address, without `?`; what is empty is not in it. */
export function addressQuery(
  entries: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) {
    const text = typeof value === 'string' ? value : value?.join(',');
    if (text !== undefined && text !== '') params.set(name, text);
  }
  return params.toString();
}

/** A period as the API takes it: from the first moment of its first day to before the day after its last. */
export function periodQuery({ from, to }: Period): { from?: string; to?: string } {
  return {
    ...(from === undefined ? {} : { from: midnight(from) }),
    ...(to === undefined ? {} : { to: midnight(to, 1) }),
  };
}

/** Midnight at the start of a day of this calendar and time zone, `later` days on, as an instant. */
function midnight(day: string, later = 0): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
