import {
  analysisAvailable,
  commit,
  eventBus,
  fileStore,
  intakeStore,
  platformEnvironment,
  searchIndex,
  table,
  taskQueue,
} from '#platform';
import packageFile from '../../package.json' with { type: 'json' };
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import { textractTermsIn } from '../../shared/costs/textract-terms.ts';
import { readingProgressRepository } from '../../shared/documents/reading-progress.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onRequest } from '../../shared/lambda/on-request.ts';
import { trainingExamples } from '../../shared/learning/training-example.ts';
import { trainingRequests } from '../../shared/learning/training-request.ts';
import { typeModels } from '../../shared/learning/type-models.ts';
import { liveTickets } from '../../shared/live/tickets.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { outcomes } from '../../shared/quality/outcome.ts';
import { layoutMemory } from '../../shared/suppliers/layout-memory.ts';
import { supplierRepository } from '../../shared/suppliers/repository.ts';
import { answerRequest } from './api.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  intake: intakeStore(env),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  organizations: organizationRepository(table(env)),
  suppliers: supplierRepository(table(env)),
  layouts: layoutMemory(table(env)),
  models: typeModels(table(env), fileStore(env)),
  examples: trainingExamples(table(env)),
  requests: trainingRequests(table(env)),
  outcomes: outcomes(table(env)),
  apiKeys: apiKeyRepository(table(env)),
  commit: commit(env),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  queues: taskQueue(env),
  search: searchIndex(env),
  progress: readingProgressRepository(table(env)),
  tickets: liveTickets(table(env)),
  textract: analysisAvailable(env) ? textractTermsIn(process.env.AWS_REGION ?? '') : null,
  liveUrl: process.env.FACTEUR_LIVE_URL ?? '/live',
  version: packageFile.version,
  now: () => new Date(),
};

export const handler = onRequest((event) => answerRequest(event, deps));
