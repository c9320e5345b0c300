import * as z from 'zod';

/** Wording that stands near a value and is the same on every document of the layout. */
export const Landmark = z.object({
  /** Folded. */
  text: z.string(),
  /** From its top left corner to that of the value, in fractions of the page. */
  right: z.number(),
  down: z.number(),
  /** 0..1: how much it tells of where the value is. */
  weight: z.number(),
});
export type Landmark = z.infer<typeof Landmark>;

/**
 * Where a supplier prints the value of a field, as one corrected document showed it. `constant` values are the supplier's
 * own and the same everywhere; of `nothing` it is known that what stands there is not the field's value.
 */
export const LayoutHint = z.object({
  field: z.string(),
  what: z.enum(['printed', 'constant', 'nothing']),
  /** Of a constant. */
  value: z.string().nullable(),
  /** Wording around the value, the most telling first. */
  landmarks: z.array(Landmark),
  /** Where the value stood: its top left corner and its width in fractions of its page, counted from 1, or from the end as -1. */
  page: z.int(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  /** Text in front of and behind the value in the same stretch of words, folded, digits as 0. */
  prefix: z.string(),
  suffix: z.string(),
  /** How the value is written, as `writingOf` tells; null when nothing about that is the same each time. */
  shape: z.string().nullable(),
  /** Of a date: which number comes first. */
  monthFirst: z.boolean(),
});
export type LayoutHint = z.infer<typeof LayoutHint>;
