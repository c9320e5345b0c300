import { DocumentType } from '../../document-types/names.ts';
import { type LinearModel, predict } from './linear-model.ts';
import type { TextFeatures } from './text-features.ts';

/** What an organization's own documents have taught about types, beside the rules and the model that all have. */
export interface OrganizationModel {
  readonly model: LinearModel;
  /** Documents it has learnt from. */
  readonly examples: number;
  /** How much it says: its log-odds are multiplied by this. */
  readonly share: number;
}

/** Few examples say little, whatever they say: so many count as nothing known. */
const unknownExamples = 20;

/** What is to be added to the score (log-odds) of each type. A type that the organization never had is not ruled out. */
export function learntScores(
  { model, examples, share }: OrganizationModel,
  features: TextFeatures,
): Map<DocumentType, number> {
  const types = DocumentType.options;
  const unsure = unknownExamples / (unknownExamples + examples);
  const known = new Map(predict(model, features).map(({ label, probability }) => [label, probability]));
  return new Map(
    types.map((type) => {
      const probability = (1 - unsure) * (known.get(type) ?? 0) + unsure / types.length;
      return [type, share * Math.log(probability * types.length)];
    }),
  );
}
