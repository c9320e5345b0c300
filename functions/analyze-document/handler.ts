import {
  commit,
  documentAnalyzer,
  eventBus,
  fileStore,
  metrics,
  platformEnvironment,
  table,
} from '#platform';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { analyzeDocument, giveUpAnalysis } from './analyze-document.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  analyzer: documentAnalyzer(env),
  bus: eventBus(env),
  metrics: metrics(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.analysis-requested.v1'], {
  handle: (event) => analyzeDocument(event, deps),
  giveUp: (event) => giveUpAnalysis(event, deps),
});
