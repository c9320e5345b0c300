import { fileStore, platformEnvironment, table, taskQueue } from '#platform';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { trainingExamples } from '../../shared/learning/training-example.ts';
import { typeModels } from '../../shared/learning/type-models.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { parseTraining, runTraining } from './train.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  organizations: organizationRepository(table(env)),
  examples: trainingExamples(table(env)),
  models: typeModels(table(env), fileStore(env)),
  queues: taskQueue(env),
  now: () => new Date().toISOString(),
};

export const handler = onTask(parseTraining, (training) => runTraining(training, deps));
