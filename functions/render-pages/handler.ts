import { fileStore, platformEnvironment, table } from '#platform';
import { RenderingTask } from '../../shared/documents/page-rendering.ts';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { render } from './render-pages.ts';

const env = platformEnvironment();
const deps = { files: fileStore(env), documents: documentRepository(table(env)) };

export const handler = onTask(
  (body) => RenderingTask.parse(JSON.parse(body)),
  (task) => render(task, deps),
);
