import { reconcile } from '../functions/reconcile/reconcile.ts';
import { documentRepository, saveDocument } from '../shared/documents/repository.ts';
import { messageRepository, saveMessage } from '../shared/messages/repository.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import { count } from './check.ts';
import { pipelineAt, runAt } from './installation.ts';

/** `facteur reconcile`: what the clock does every five minutes, now: drives on what stopped on its way. */
export function reconcileNow(options: { readonly stage?: string }): Promise<number> {
  return runAt(options.stage, () => driveOn(options.stage));
}

async function driveOn(stage: string | undefined): Promise<number> {
  const { items, queues, bus, commit } = await pipelineAt(stage);
  const { driven, failed, left } = await reconcile({
    organizations: organizationRepository(items),
    documents: documentRepository(items),
    messages: messageRepository(items),
    saveDocument: saveDocument(commit),
    saveMessage: saveMessage(commit),
    bus,
    queues,
    now: () => new Date(),
  });
  process.stdout.write(
    driven + failed + left === 0
      ? 'Nothing is stuck.\n'
      : `${count(driven, 'e-mail or document', 'e-mails and documents')} driven on, ${failed} given up after six hours, ${left} in line behind others.\n`,
  );
  return 0;
}
