import type { Document } from '../shared/documents/document.ts';
import { nextStage } from '../shared/documents/next-stage.ts';
import { documentRepository } from '../shared/documents/repository.ts';
import { messageRepository } from '../shared/messages/repository.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import type { Table } from '../shared/platform/ports/table.ts';
import { bad, type Check, count, good } from './check.ts';

/** `reconcile` drives again what rested for 15 minutes; what rests for longer than this, it did not get going. */
const patienceMinutes = 30;

/** What stopped on its way, over all organizations: e-mails, documents, and extractions that Textract never answered. */
export async function stuckChecks(table: Table, now: Date): Promise<Check[]> {
  const before = new Date(now.getTime() - patienceMinutes * 60_000).toISOString();
  const documents: Document[] = [];
  let messages = 0;
  for (const { organizationId } of await organizationRepository(table).all()) {
    for (let cursor: string | undefined; ; ) {
      const page = await documentRepository(table).unfinished(organizationId, before, cursor);
      documents.push(...page.documents);
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    for (let cursor: string | undefined; ; ) {
      const page = await messageRepository(table).unfinished(organizationId, before, cursor);
      messages += page.messages.length;
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
  }
  const isAwaited = (document: Document) => nextStage(document) === 'finish-text-extraction';
  const awaited = documents.filter(isAwaited);
  const others = documents.filter((document) => !isAwaited(document));
  return [
    messages === 0
      ? good('e-mails', 'none is stuck')
      : bad(
          'e-mails',
          `${count(messages, 'e-mail')} unmoved for ${patienceMinutes} minutes`,
          'See whether unpack-message and analyze-message run; reconcile drives them again every 5 minutes.',
        ),
    others.length === 0
      ? good('documents', 'none is stuck')
      : bad(
          'documents',
          `${count(others.length, 'document')} unmoved for ${patienceMinutes} minutes, waiting for ${stages(others)}`,
          'See whether that function runs and what its dead letters say; reconcile drives them again every 5 minutes.',
        ),
    ...(awaited.length === 0
      ? []
      : [
          bad(
            'Textract',
            `${count(awaited.length, 'document')} without an answer of Textract for ${patienceMinutes} minutes`,
            'See whether sweep-text-extractions runs: it asks Textract again every 5 minutes.',
          ),
        ]),
  ];
}

function stages(documents: readonly Document[]): string {
  const tally = new Map<string, number>();
  for (const document of documents) {
    const stage = nextStage(document) ?? document.status;
    tally.set(stage, (tally.get(stage) ?? 0) + 1);
  }
  return [...tally].map(([stage, number]) => `${stage} (${number})`).join(', ');
}
