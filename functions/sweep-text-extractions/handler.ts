import { platformEnvironment, table, taskQueue } from '#platform';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onSchedule } from '../../shared/lambda/on-schedule.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { sweepTextExtractions } from './sweep-text-extractions.ts';

const env = platformEnvironment();
const deps = {
  organizations: organizationRepository(table(env)),
  documents: documentRepository(table(env)),
  queues: taskQueue(env),
  now: () => new Date(),
};

export const handler = onSchedule(() => sweepTextExtractions(deps));
