import { commit, eventBus, platformEnvironment, table } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { layoutMemory } from '../../shared/suppliers/layout-memory.ts';
import { supplierRepository } from '../../shared/suppliers/repository.ts';
import { applyLesson } from './apply-lesson.ts';
import { routeDocument } from './route.ts';

const env = platformEnvironment();
const deps = {
  organizations: organizationRepository(table(env)),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  suppliers: supplierRepository(table(env)),
  layouts: layoutMemory(table(env)),
  saveDocument: saveDocument(commit(env)),
  commit: commit(env),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.fields-extracted.v1', 'document.filed.v1'], {
  handle: (event) =>
    event.type === 'document.filed.v1' ? applyLesson(event, deps) : routeDocument(event, deps),
  giveUp: async ({ type, organizationId, data }) => {
    // What was filed stays so; others wait as they did.
    if (type === 'document.filed.v1') return;
    await giveUpOnDocument({ organizationId, ...data, stage: 'route', code: 'processing_failed' }, deps);
  },
});
