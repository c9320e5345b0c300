import * as z from 'zod';
import { DocumentId, OrganizationId } from '../../events/ids.ts';

/** The task of `finish-text-extraction`: look whether the job of this document has an answer. */
export const TextExtractionCompletion = z.object({ organizationId: OrganizationId, documentId: DocumentId });
export type TextExtractionCompletion = z.infer<typeof TextExtractionCompletion>;

/** `JobTag` of a Textract job: `<organization>.<document>`, at most 64 characters. */
export function jobTag(completion: TextExtractionCompletion): string {
  return `${completion.organizationId}.${completion.documentId}`;
}

const SnsEnvelope = z.looseObject({ Type: z.literal('Notification'), Message: z.string() });
const TextractNotification = z.looseObject({ JobId: z.string(), JobTag: z.string() });

/**
 * Reads a record of the queue: a task of the sweeper, or a Textract completion that came through SNS
 * (with or without raw delivery). Throws when it is neither.
 */
export function parseCompletion(body: string): TextExtractionCompletion {
  const json: unknown = JSON.parse(body);
  const task = TextExtractionCompletion.safeParse(json);
  if (task.success) return task.data;
  const envelope = SnsEnvelope.safeParse(json);
  const notification = TextractNotification.parse(
    envelope.success ? JSON.parse(envelope.data.Message) : json,
  );
  const [organizationId, documentId] = notification.JobTag.split('.');
  return TextExtractionCompletion.parse({ organizationId, documentId });
}
