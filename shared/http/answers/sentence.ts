import * as z from 'zod';

/** A sentence in both languages of the console. */
export const Sentence = z.object({ fr: z.string(), en: z.string() });
