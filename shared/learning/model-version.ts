import * as z from 'zod';
import { FileKey, Instant } from '../../events/ids.ts';

/** How well types were told on documents that were held back from training. */
export const TypeScore = z.object({
  /** Share of right types. */
  accuracy: z.number(),
  /** Mean of -ln(probability of the right type): lower is better. */
  loss: z.number(),
});
export type TypeScore = z.infer<typeof TypeScore>;

/** Why a model was not put in place. */
export const RefusalReason = z.enum(['too_few_examples', 'no_better_than_general', 'worse_than_present']);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** One training of an organization's model, and what became of it. */
export const ModelVersion = z.object({
  version: z.int().positive(),
  at: Instant,
  /** `system`, or who asked for it. */
  by: z.string(),
  examples: z.int().nonnegative(),
  /** Those whose type a person had to correct. */
  corrected: z.int().nonnegative(),
  /** Of the rules and the general model alone, on the same documents; null when there were too few. */
  general: TypeScore.nullable(),
  /** With this model beside them, each document by a model that had not seen it. */
  heldOut: TypeScore.nullable(),
  /** Of the model that was in place, on documents that came after it, and of this one on the same. */
  sinceThen: z.object({ documents: z.int(), present: TypeScore, next: TypeScore }).nullable(),
  share: z.number(),
  /** Null: it was put in place. */
  refused: RefusalReason.nullable(),
  file: FileKey.nullable(),
});
export type ModelVersion = z.infer<typeof ModelVersion>;

/** The versions of an organization's model of document types, newest first. */
export const ModelRegistry = z.object({
  /** Null: the general model alone. */
  active: z.int().positive().nullable(),
  versions: z.array(ModelVersion),
});
export type ModelRegistry = z.infer<typeof ModelRegistry>;
