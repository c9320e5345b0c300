import type { DocumentType } from '../document-types/names.ts';
import { decideType, type TypeEvidence } from '../understanding/classification/classify.ts';
import { calibrate, type LinearModel, train } from '../understanding/classification/linear-model.ts';
import type { OrganizationModel } from '../understanding/classification/organization-model.ts';
import type { TextFeatures } from '../understanding/classification/text-features.ts';
import type { ModelVersion, RefusalReason, TypeScore } from './model-version.ts';

/** A document with what speaks for its type, and the type that a person approved. */
export interface LabelledDocument {
  readonly evidence: TypeEvidence;
  readonly features: TextFeatures;
  readonly documentType: DocumentType;
  /** It came after the model that is in place was trained. */
  readonly isNew: boolean;
}

/** Fewer documents than this are no ground for judging anything. */
export const leastExamples = 30;
const folds = 5;
/** How much the model may say; the least of those that serve best. */
const shares = [0.25, 0.5, 1, 1.5, 2, 3];

export interface Trained {
  readonly model: OrganizationModel | undefined;
  readonly outcome: Pick<ModelVersion, 'general' | 'heldOut' | 'sinceThen' | 'share' | 'refused'>;
}

/**
 * Trains an organization's model and judges it on documents that it has not seen (k-fold). Deterministic. It is refused when
 * it does not tell types better than the general model alone, or tells documents that came since the present one worse
 * than that does.
 */
export function trainTypes(
  documents: readonly LabelledDocument[],
  present: OrganizationModel | undefined,
): Trained {
  if (documents.length < leastExamples) return refused('too_few_examples');
  const general = score(documents, () => undefined);
  const models = foldModels(documents);
  const heldOutBy = (share: number, chosen: readonly LabelledDocument[]) =>
    score(chosen, (document) => {
      const fold = models[documents.indexOf(document) % folds];
      return fold && { ...fold, share };
    });
  const tried = shares.map((share) => ({ share, heldOut: heldOutBy(share, documents) }));
  const best = tried.reduce((one, other) =>
    isBetter(other.heldOut, one.heldOut, worthSayingMore) ? other : one,
  );
  const judged = { general, heldOut: best.heldOut, share: best.share, sinceThen: null };
  if (!isBetter(best.heldOut, general)) return refused('no_better_than_general', judged);
  const recent = documents.filter(({ isNew }) => isNew);
  const sinceThen =
    present === undefined || recent.length === 0
      ? null
      : {
          documents: recent.length,
          present: score(recent, () => present),
          next: heldOutBy(best.share, recent),
        };
  if (sinceThen !== null && sinceThen.next.accuracy < sinceThen.present.accuracy) {
    return refused('worse_than_present', { ...judged, sinceThen });
  }
  const temperature = models.reduce((sum, { model }) => sum + model.temperature, 0) / models.length;
  const model: LinearModel = { ...train(documents.map(exampleOf)), temperature };
  return {
    model: { model, examples: documents.length, share: best.share },
    outcome: { ...judged, sinceThen, refused: null },
  };
}

function refused(
  reason: RefusalReason,
  judged: Omit<Trained['outcome'], 'refused'> = { general: null, heldOut: null, share: 0, sinceThen: null },
): Trained {
  return { model: undefined, outcome: { ...judged, refused: reason } };
}

const exampleOf = ({ features, documentType }: LabelledDocument) => ({ features, label: documentType });

/** For each fold a model that has seen all others, as sure of itself as it is right on the fold. */
function foldModels(documents: readonly LabelledDocument[]): Omit<OrganizationModel, 'share'>[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = documents.filter((_each, index) => index % folds !== fold).map(exampleOf);
    const own = documents.filter((_each, index) => index % folds === fold).map(exampleOf);
    return { model: calibrate(train(others), own), examples: others.length };
  });
}

/** No probability is taken for less: one surprise must not outweigh a hundred good answers. */
const leastProbability = 1e-3;

function score(
  documents: readonly LabelledDocument[],
  modelFor: (document: LabelledDocument) => OrganizationModel | undefined,
): TypeScore {
  let [right, loss] = [0, 0];
  for (const document of documents) {
    const { documentType, confidence, alternatives } = decideType(document.evidence, modelFor(document));
    const all = [{ documentType, confidence }, ...alternatives];
    const probability = all.find((each) => each.documentType === document.documentType)?.confidence ?? 0;
    if (documentType === document.documentType) right += 1;
    loss -= Math.log(Math.max(leastProbability, probability));
  }
  return { accuracy: right / documents.length, loss: loss / documents.length };
}

/** What chance alone may gain in loss, by half a percent of confidence. */
const leastGain = 0.005;

/** More than what makes answers surer, a model should not say: it knows only the types that the organization had. */
const worthSayingMore = 0.05;

/** More right answers; of as many, surer ones. */
function isBetter(one: TypeScore, other: TypeScore, gain = leastGain): boolean {
  return one.accuracy > other.accuracy || (one.accuracy === other.accuracy && one.loss < other.loss - gain);
}
