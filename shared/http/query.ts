import * as z from 'zod';

/** Comma-separated values of an enumeration: `invoice,credit_note`. */
export function listOf<Value extends string>(value: z.ZodType<Value, string>) {
  return z
    .string()
    .max(500)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(value));
}

/** A day (YYYY-MM-DD, from its first moment in UTC) or an instant. */
export const Moment = z.union([
  z.iso.date().transform((day) => `${day}T00:00:00.000Z`),
  z.iso.datetime().transform((instant) => new Date(instant).toISOString()),
]);

/** How many entries a page of a list has. */
export const pageSize = z.coerce.number().int().min(1).max(100).default(25);

/** Where the page begins: what the page before it said. */
export const cursor = z.string().max(2_000).optional();
