import { announcement } from '../../shared/documents/announcement.ts';
import { firstMessage } from '../../shared/documents/first-message.ts';
import { type DocumentRepository, documentWrites } from '../../shared/documents/repository.ts';
import { reasonCodes, reviewReasons } from '../../shared/documents/review.ts';
import { filedByRules, sentToReview } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { MessageRepository } from '../../shared/messages/repository.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { Commit, EventBus } from '../../shared/platform/ports/event-bus.ts';
import { isSampled, sampleReason } from '../../shared/quality/outcome.ts';
import type { SupplierRepository } from '../../shared/suppliers/repository.ts';
import { weigh } from '../../shared/suppliers/weigh.ts';

export interface RouteDependencies {
  readonly organizations: OrganizationRepository;
  readonly documents: DocumentRepository;
  readonly messages: MessageRepository;
  readonly suppliers: SupplierRepository;
  readonly commit: Commit;
  readonly bus: EventBus;
  readonly now: () => string;
}

/**
 * Files a document, or asks a person to look at it and says why. What it tells about its supplier is written together with
 * its state: both or neither, and once. Throws `ConditionFailed` when another document of the supplier was first.
 */
export async function routeDocument(
  event: EventOf<'document.fields-extracted.v1'>,
  deps: RouteDependencies,
): Promise<void> {
  const { organizationId } = event;
  const document = await deps.documents.get(organizationId, event.data.documentId);
  if (document === undefined || document.run !== event.data.run) return;
  if (document.status === 'filed' || document.status === 'in_review') {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  if (document.status !== 'classified' || document.extraction === null) return;
  const [organization, message] = await Promise.all([
    deps.organizations.get(organizationId),
    firstMessage(document, deps.messages),
  ]);
  if (organization === undefined) throw new Error(`organization ${organizationId} is unknown`);

  const read = { ...document, extraction: document.extraction };
  const at = deps.now();
  const { supplier, findings, writes } = await weigh(read, message, organization, at, deps);
  const extraction = { ...read.extraction, findings: [...read.extraction.findings, ...findings] };
  const against = reviewReasons({ ...document, extraction }, organization.filingThreshold);
  const { sampleRate } = organization;
  // How often a threshold is right is only known if somebody looks at some of what it lets through.
  const isSample = against.length === 0 && isSampled(document.documentId, sampleRate);
  const reasons = isSample ? [sampleReason(sampleRate)] : against;
  const routed =
    reasons.length === 0
      ? filedByRules({ ...document, extraction }, supplier, at)
      : sentToReview({ ...document, extraction }, supplier, reasons, at);
  const detail = reasons.length === 0 ? {} : { reasons: reasonCodes(reasons).join(',') };
  const told = announcement(routed);
  await deps.commit({
    writes: [...documentWrites(routed, { detail }), ...writes],
    events: told === undefined ? [] : [told],
  });
}
