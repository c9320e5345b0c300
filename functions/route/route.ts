import { announcement } from '../../shared/documents/announcement.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { reviewReasons } from '../../shared/documents/review.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { filedByRules, sentToReview } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { EventBus } from '../../shared/platform/ports.ts';

export interface RouteDependencies {
  readonly organizations: OrganizationRepository;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  readonly now: () => string;
}

/** Files a document, or asks a person to look at it and says why. */
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
  const organization = await deps.organizations.get(organizationId);
  if (organization === undefined) throw new Error(`organization ${organizationId} is unknown`);

  const { extraction } = document;
  const reasons = reviewReasons(document.classification, extraction, organization.filingThreshold);
  await saveChange(
    document,
    (newest) =>
      reasons.length === 0
        ? filedByRules({ ...newest, extraction }, deps.now())
        : sentToReview({ ...newest, extraction }, reasons, deps.now()),
    deps,
    { detail: reasons.length === 0 ? {} : { reasons: reasons.map((reason) => reason.code).join(',') } },
  );
}
