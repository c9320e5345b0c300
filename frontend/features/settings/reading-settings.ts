import type { ReadingChoice } from '../../../shared/http/answers/organization.ts';

export type ReadingSettings = Omit<ReadingChoice, 'textract'>;
export type Policy = ReadingSettings['policy'];
/** What Amazon Textract costs here. */
export type Terms = NonNullable<ReadingChoice['textract']>;

/** From the cheapest to the dearest. */
export const policies = ['economy', 'balanced', 'textract'] as const satisfies readonly Policy[];
