import { commit, eventBus, metrics, platformEnvironment, table, textExtractor } from '#platform';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { parseCompletion } from '../../shared/documents/text-extraction-completion.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { finishTextExtraction } from './finish-text-extraction.ts';

const env = platformEnvironment();
const deps = {
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  extractor: textExtractor(env),
  bus: eventBus(env),
  metrics: metrics(env),
  now: () => new Date().toISOString(),
};

export const handler = onTask(parseCompletion, (completion) => finishTextExtraction(completion, deps));
