import * as z from 'zod';
import { documentAnalysisRequested } from './document-analysis-requested.v1.ts';
import { documentAnalyzed } from './document-analyzed.v1.ts';
import { documentClassified } from './document-classified.v1.ts';
import { documentCorrected } from './document-corrected.v1.ts';
import { documentDeleted } from './document-deleted.v1.ts';
import { documentFailed } from './document-failed.v1.ts';
import { documentFieldsExtracted } from './document-fields-extracted.v1.ts';
import { documentFiled } from './document-filed.v1.ts';
import { documentReceived } from './document-received.v1.ts';
import { documentRejected } from './document-rejected.v1.ts';
import { documentReviewRequested } from './document-review-requested.v1.ts';
import { documentSplit } from './document-split.v1.ts';
import { documentTextExtracted } from './document-text-extracted.v1.ts';
import { messageAnalysisFailed } from './message-analysis-failed.v1.ts';
import { messageAnalysisRequested } from './message-analysis-requested.v1.ts';
import { messageAnalyzed } from './message-analyzed.v1.ts';
import { messageFailed } from './message-failed.v1.ts';
import { messageReceived } from './message-received.v1.ts';
import { messageUnpacked } from './message-unpacked.v1.ts';

/** Every event that Facteur announces. `schemas/` and `README.md` beside this file are generated from it. */
export const catalogue = [
  messageReceived,
  messageUnpacked,
  messageAnalysisRequested,
  messageAnalyzed,
  messageAnalysisFailed,
  messageFailed,
  documentReceived,
  documentTextExtracted,
  documentClassified,
  documentAnalysisRequested,
  documentAnalyzed,
  documentFieldsExtracted,
  documentFiled,
  documentReviewRequested,
  documentRejected,
  documentCorrected,
  documentSplit,
  documentFailed,
  documentDeleted,
] as const;

/** Any event of the catalogue; `type` tells which. */
export const FacteurEvent = z.discriminatedUnion('type', [
  messageReceived.schema,
  messageUnpacked.schema,
  messageAnalysisRequested.schema,
  messageAnalyzed.schema,
  messageAnalysisFailed.schema,
  messageFailed.schema,
  documentReceived.schema,
  documentTextExtracted.schema,
  documentClassified.schema,
  documentAnalysisRequested.schema,
  documentAnalyzed.schema,
  documentFieldsExtracted.schema,
  documentFiled.schema,
  documentReviewRequested.schema,
  documentRejected.schema,
  documentCorrected.schema,
  documentSplit.schema,
  documentFailed.schema,
  documentDeleted.schema,
]);
export type FacteurEvent = z.infer<typeof FacteurEvent>;
export type EventType = FacteurEvent['type'];
