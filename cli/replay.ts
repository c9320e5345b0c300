import { DocumentId, MessageId, type OrganizationId } from '../events/ids.ts';
import { documentRepository, saveDocument } from '../shared/documents/repository.ts';
import { restarted } from '../shared/documents/transitions.ts';
import { messageRepository, saveMessage } from '../shared/messages/repository.ts';
import { restartedMessage } from '../shared/messages/restarted.ts';
import { ConditionFailed } from '../shared/platform/ports/table.ts';
import { count } from './check.ts';
import { CommandError } from './command-error.ts';
import { type Find, findAt } from './find.ts';
import { type Pipeline, pipelineAt, runAt } from './installation.ts';
import { knownOrganization } from './known-organization.ts';

export interface ReplayOptions {
  readonly organization: string;
  readonly failed?: true;
  readonly stage?: string;
}

type Outcome =
  | 'begun'
  | 'under way already'
  | 'split: merge it first'
  | 'changed meanwhile: try again'
  | 'not there';

/**
 * `facteur replay ID…` reads documents, or takes e-mails apart, from their originals again; with `failed`, all documents
 * that failed. What people have set stays. Exit code 1 when one of them could not be begun.
 */
export function replay(ids: readonly string[], options: ReplayOptions): Promise<number> {
  return runAt(options.stage, () => replayAll(ids, options));
}

async function replayAll(ids: readonly string[], options: ReplayOptions): Promise<number> {
  if ((ids.length === 0) === (options.failed !== true))
    throw new CommandError('Say which: ids of documents (doc_…) and e-mails (msg_…), or --failed.');
  const pipeline = await pipelineAt(options.stage);
  const organizationId = await knownOrganization(options.organization, pipeline.items);
  const chosen =
    options.failed === true ? await failedOnes(await findAt(options.stage, organizationId)) : ids.map(idOf);
  let begun = 0;
  for (const id of chosen) {
    const outcome = await again(organizationId, id, pipeline);
    if (outcome === 'begun') begun += 1;
    else process.stdout.write(`${id}: ${outcome}\n`);
  }
  process.stdout.write(
    chosen.length === 0 ? 'No document has failed.\n' : `${count(begun, 'replay')} begun.\n`,
  );
  return begun === chosen.length ? 0 : 1;
}

function idOf(text: string): DocumentId | MessageId {
  const id = DocumentId.safeParse(text).data ?? MessageId.safeParse(text).data;
  if (id === undefined)
    throw new CommandError(`"${text}" is no id of a document (doc_…) or an e-mail (msg_…).`);
  return id;
}

/** All of them before the first is begun: they leave the list as they begin. */
async function failedOnes(find: Find): Promise<DocumentId[]> {
  const ids: DocumentId[] = [];
  let cursor: string | undefined;
  do {
    const page = await find({
      statuses: ['failed'],
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    ids.push(...page.documents.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return ids;
}

async function again(
  organizationId: OrganizationId,
  id: DocumentId | MessageId,
  pipeline: Pipeline,
): Promise<Outcome> {
  try {
    const document = DocumentId.safeParse(id);
    return document.success
      ? await documentAgain(organizationId, document.data, pipeline)
      : await messageAgain(organizationId, MessageId.parse(id), pipeline);
  } catch (error) {
    if (error instanceof ConditionFailed) return 'changed meanwhile: try again';
    throw error;
  }
}

async function documentAgain(
  organizationId: OrganizationId,
  documentId: DocumentId,
  { items, commit }: Pipeline,
): Promise<Outcome> {
  const document = await documentRepository(items).get(organizationId, documentId);
  if (document === undefined || document.status === 'deleted') return 'not there';
  if (document.status === 'received') return 'under way already';
  if (document.status === 'split') return 'split: merge it first';
  await saveDocument(commit)(restarted(document, new Date().toISOString()), {
    by: 'command line',
    event: 'document.reprocessed',
  });
  return 'begun';
}

async function messageAgain(
  organizationId: OrganizationId,
  messageId: MessageId,
  { items, commit }: Pipeline,
): Promise<Outcome> {
  const message = await messageRepository(items).get(organizationId, messageId);
  if (message === undefined) return 'not there';
  if (message.status === 'received') return 'under way already';
  await saveMessage(commit)(restartedMessage(message, new Date().toISOString()), {
    by: 'command line',
    event: 'message.reprocessed',
  });
  return 'begun';
}
