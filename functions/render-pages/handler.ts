import { fileStore, platformEnvironment, table } from '#platform';
import { PageRendering } from '../../shared/documents/page-rendering.ts';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { renderDocumentPage } from './render-pages.ts';

const env = platformEnvironment();
const deps = { files: fileStore(env), documents: documentRepository(table(env)) };

export const handler = onTask(
  (body) => PageRendering.parse(JSON.parse(body)),
  (task) => renderDocumentPage(task, deps),
);
