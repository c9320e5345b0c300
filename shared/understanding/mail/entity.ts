import * as z from 'zod';

export const EntityKind = z.enum([
  'person',
  'organization',
  'amount',
  'date',
  'reference',
  'phone',
  'address',
  'email',
  'url',
  'iban',
]);
export type EntityKind = z.infer<typeof EntityKind>;

/** What a reference belongs to. */
export const ReferenceOf = z.enum([
  'invoice',
  'quote',
  'order',
  'delivery',
  'customer',
  'contract',
  'file',
  'other',
]);
export type ReferenceOf = z.infer<typeof ReferenceOf>;

const place = z.object({
  /** Offsets into the body text, in UTF-16 units; `end` is after the last one. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Whose words it stands in. */
  place: z.enum(['text', 'signature', 'quote', 'forwarded']),
});

/**
 * Something named in the body of a mail. `value` is normalised: an amount as a decimal string, a date as YYYY-MM-DD, a phone
 * number with country code where it is known, an address on one line, an e-mail address in lower case, an IBAN
 * without spaces.
 */
export const MailEntity = z.discriminatedUnion('kind', [
  place.extend({
    kind: z.enum(['person', 'organization', 'date', 'phone', 'address', 'email', 'url']),
    value: z.string(),
  }),
  place.extend({
    kind: z.literal('amount'),
    value: z.string(),
    /** ISO 4217. */
    currency: z.string(),
  }),
  place.extend({ kind: z.literal('reference'), value: z.string(), of: ReferenceOf }),
  place.extend({
    kind: z.literal('iban'),
    value: z.string(),
    /** Length and checksum are right. */
    valid: z.boolean(),
  }),
]);
export type MailEntity = z.infer<typeof MailEntity>;

type WithoutPlace<Entity> = Entity extends MailEntity ? Omit<Entity, 'place'> : never;
/** Before it is known whose words it stands in. */
export type FoundEntity = WithoutPlace<MailEntity>;
