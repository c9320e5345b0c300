import type { Instant, OrganizationId } from '../../events/ids.ts';
import { decodeReading } from '../documents/reading-file.ts';
import type { DocumentRepository } from '../documents/repository.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import { typeEvidence } from '../understanding/classification/classify.ts';
import type { ModelVersion } from './model-version.ts';
import { type LabelledDocument, leastExamples, trainTypes } from './train-types.ts';
import type { TrainingExample, TrainingExamples } from './training-example.ts';
import { isAnswered } from './training-request.ts';
import type { TypeModels } from './type-models.ts';

export interface TrainDependencies {
  readonly files: Pick<FileStore, 'get'>;
  readonly documents: Pick<DocumentRepository, 'getMany'>;
  readonly examples: TrainingExamples;
  readonly models: TypeModels;
  readonly now: () => string;
}

/** The clock trains again only when so many documents were approved since the last time. */
const worthwhile = 5;

/**
 * Trains an organization's model of document types on all that its people have approved, and puts it in place unless it is
 * worse. Answers undefined when the clock asked (`by` is "system") and there is nothing to be learnt yet, and when a
 * training that began since `requestedAt` has ended: what was asked for is there.
 */
export async function trainOrganization(
  asked: {
    readonly organizationId: OrganizationId;
    readonly by: string;
    readonly requestedAt?: Instant | undefined;
  },
  deps: TrainDependencies,
): Promise<ModelVersion | undefined> {
  const { organizationId, by, requestedAt } = asked;
  const begun = await deps.models.registry(organizationId);
  const { data } = begun;
  const [last] = data.versions;
  if (requestedAt !== undefined && isAnswered(requestedAt, last)) return undefined;
  const examples = await deps.examples.newest(organizationId);
  const fresh = examples.filter(({ at }) => last === undefined || at > last.at).length;
  if (by === 'system' && (examples.length < leastExamples || fresh < worthwhile)) return undefined;
  const present = await deps.models.active(organizationId);
  const since = data.versions.find(({ version }) => version === data.active)?.at ?? '';
  const at = deps.now();
  const documents = await labelled(organizationId, examples, since, deps);
  const { model, outcome } = trainTypes(documents, present);
  const corrected = examples.filter(({ documentType, readAs }) => documentType !== readAs).length;
  const training = { at, by, examples: documents.length, corrected, ...outcome };
  return deps.models.add(organizationId, begun, training, model);
}

/** Examples with their words; those whose document or words are gone are left out. */
async function labelled(
  organizationId: OrganizationId,
  examples: readonly TrainingExample[],
  since: string,
  deps: TrainDependencies,
): Promise<LabelledDocument[]> {
  const ids = examples.map(({ documentId }) => documentId);
  const found = await deps.documents.getMany(organizationId, ids);
  const documents = new Map(found.map((document) => [document.documentId, document]));
  const result: LabelledDocument[] = [];
  for (const { documentId, readingFile, documentType, at } of examples) {
    const document = documents.get(documentId);
    if (document === undefined || document.status === 'deleted') continue;
    const stored = await deps.files.get(readingFile);
    if (stored === undefined) continue;
    const evidence = typeEvidence(decodeReading(stored.body), { fileName: document.fileName });
    result.push({ evidence, features: evidence.features(), documentType, isNew: at > since });
  }
  return result;
}
