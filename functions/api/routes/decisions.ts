import { setTimeout } from 'node:timers/promises';
import type { DocumentId } from '../../../events/ids.ts';
import { announcement } from '../../../shared/documents/announcement.ts';
import type { Document, DocumentIn, Settlement } from '../../../shared/documents/document.ts';
import { documentWrites } from '../../../shared/documents/repository.ts';
import { reviewReasons } from '../../../shared/documents/review.ts';
import {
  filedByPerson,
  rejectedByPerson,
  reopened,
  settledAgain,
} from '../../../shared/documents/transitions.ts';
import { exampleWrites } from '../../../shared/learning/training-example.ts';
import { ConditionFailed, type TableWrite } from '../../../shared/platform/ports/table.ts';
import { outcomeWrites, sampleReason } from '../../../shared/quality/outcome.ts';
import { type Decision, teach } from '../../../shared/suppliers/teach.ts';
import { teachLayout } from '../../../shared/suppliers/teach-layout.ts';
import { changedMeanwhile, notNow } from '../conflicts.ts';
import type { ApiDependencies, Principal, RouteHandler } from '../route-handler.ts';
import { detailOf, existingDocument } from './documents.ts';

interface DecisionInput {
  readonly params: { readonly documentId: DocumentId };
  readonly body: { readonly version: number };
  readonly principal: Principal;
}

export const approveDocument: RouteHandler<'approveDocument'> = (input, deps) =>
  decide(input, 'approved', deps);

export const rejectDocument: RouteHandler<'rejectDocument'> = (input, deps) =>
  decide(input, 'rejected', deps);

export const reopenDocument: RouteHandler<'reopenDocument'> = (input, deps) =>
  decide(input, 'reopened', deps);

export const undoReopening: RouteHandler<'undoReopening'> = (input, deps) =>
  decide(input, 'settled_again', deps);

/** What a person asks for: a decision, or the one that was taken back last once more. */
type Wish = Decision | 'settled_again';

/** The supplier's record may be written by documents on their way at the same moment; the document itself may not. */
const mostAttempts = 10;

async function decide({ params, body, principal }: DecisionInput, wish: Wish, deps: ApiDependencies) {
  for (let attempt = 1; ; attempt += 1) {
    const document = await existingDocument(principal.organizationId, params.documentId, deps);
    if (isDone(document, wish)) {
      // The answer to the first request may have been lost, and so may have been the announcement.
      const told = announcement(document);
      if (told !== undefined) await deps.bus.publish([told]);
      return detailOf(document);
    }
    if (document.version !== body.version) throw changedMeanwhile();
    try {
      return detailOf(await carryOut(document, wish, principal, deps));
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
      await setTimeout(Math.random() * 10 * attempt);
    }
  }
}

function isDone(document: Document, wish: Wish): boolean {
  switch (wish) {
    case 'approved':
      return document.status === 'filed' && document.filedBy === 'person';
    case 'rejected':
      return document.status === 'rejected';
    case 'reopened':
      return document.status === 'in_review' && document.reopenings > 0;
    case 'settled_again':
      return (document.status === 'filed' || document.status === 'rejected') && document.reopenings > 0;
  }
}

async function carryOut(
  document: Document,
  wish: Wish,
  { name: by }: Principal,
  deps: ApiDependencies,
): Promise<Document> {
  const at = deps.now().toISOString();
  const [after, lesson] =
    wish === 'settled_again'
      ? await again(document, { by, at }, deps)
      : [await outcome(document, wish, at, deps), await lessons(document, wish, { by, at }, deps)];
  const told = announcement(after);
  await deps.commit({
    writes: [
      ...documentWrites(after, { by, ...(wish === 'reopened' ? { event: 'document.reopened' } : {}) }),
      ...lesson.ofSupplier,
      ...lesson.ofTypes,
    ],
    events: told === undefined ? [] : [told],
  });
  return after;
}

interface Who {
  readonly by: string;
  readonly at: string;
}

const decisionOf: Readonly<Record<Settlement, Decision | null>> = {
  filed_by_person: 'approved',
  rejected: 'rejected',
  // Nobody had decided, so nothing had been learnt.
  filed_by_rules: null,
};

/** The document as it rested before it was reopened, and what is learnt of it once more. */
async function again(
  document: Document,
  who: Who,
  deps: ApiDependencies,
): Promise<[DocumentIn<'filed' | 'rejected'>, Lessons]> {
  if (document.status !== 'in_review' || document.takenBack === null) throw notNow(document.status);
  const decision = decisionOf[document.takenBack];
  return [
    settledAgain(document, document.takenBack, who.at),
    decision === null ? { ofSupplier: [], ofTypes: [] } : await lessons(document, decision, who, deps),
  ];
}

/** What the supplier's record and the memory of its layouts learn; and training and the measure of quality. */
interface Lessons {
  readonly ofSupplier: readonly TableWrite[];
  readonly ofTypes: readonly TableWrite[];
}

/** What is learnt from a decision. */
async function lessons(
  document: Document,
  decision: Decision,
  who: Who,
  deps: ApiDependencies,
): Promise<Lessons> {
  const taught = await Promise.all([
    teach(document, decision, who, deps.suppliers),
    teachLayout(document, decision, deps),
  ]);
  return {
    ofSupplier: taught.flat(),
    ofTypes: [...exampleWrites(document, decision, who.at), ...outcomeWrites(document, decision, who.at)],
  };
}

async function outcome(
  document: Document,
  decision: Decision,
  at: string,
  deps: ApiDependencies,
): Promise<Document> {
  if (decision === 'reopened') {
    if (document.status !== 'filed' && document.status !== 'rejected') throw notNow(document.status);
    const organization = await deps.organizations.get(document.organizationId);
    if (organization === undefined) throw new Error(`organization ${document.organizationId} is unknown`);
    const reasons = reviewReasons(document, organization.filingThreshold);
    const sampled = await deps.outcomes.get(document.organizationId, document.documentId);
    const sample = sampled === undefined ? [] : [sampleReason(1 / sampled.weight)];
    return reopened(document, [{ code: 'reopened', parameters: {} }, ...sample, ...reasons], at);
  }
  if (document.status !== 'in_review') throw notNow(document.status);
  return decision === 'approved' ? filedByPerson(document, at) : rejectedByPerson(document, at);
}
