import { documentTypes } from '../../shared/document-types/registry.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { correctedExtraction } from '../../shared/documents/correct.ts';
import type { DocumentIn } from '../../shared/documents/document.ts';
import { type ReadFieldsDependencies, readFields } from '../../shared/documents/read-fields.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { splitParts } from '../../shared/documents/split.ts';
import { analysisRequested, fieldsExtracted, splitInto } from '../../shared/documents/transitions.ts';
import { wantedAnalysis } from '../../shared/documents/wanted-analysis.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import { policyFor } from '../../shared/organizations/reading-policy.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { Extraction } from '../../shared/understanding/extraction.ts';

export interface ExtractFieldsDependencies extends ReadFieldsDependencies {
  readonly files: FileStore;
  readonly organizations: OrganizationRepository;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  /** There is somebody to look closer. */
  readonly mayAnalyze: boolean;
  readonly now: () => string;
}

/**
 * Reads the fields that a document of its type has, and checks them. What people have set right stays. Once a run, when fields of a scan are missing and the
 * organization's policy allows it, a closer look is asked for first; then they are read again, with what that has shown.
 */
export async function extractDocumentFields(
  event: EventOf<'document.classified.v1' | 'document.analyzed.v1'>,
  deps: ExtractFieldsDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run, readingFile } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document?.status !== 'classified' || document.run !== run) return;
  if (document.extraction !== null || document.analysis?.outcome === 'awaited') {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  const stored = await deps.files.get(readingFile);
  if (stored === undefined) throw new Error(`the reading of ${documentId} is missing`);
  const { documentType } = document.classification;
  const at = deps.now();
  const reading = decodeReading(stored.body);
  const today = at.slice(0, 10);
  const read = withOutcome(await readFields(document, reading, documentType, today, deps), document);
  const { extraction, corrections } = correctedExtraction(read, document.corrections, documentType, today);
  // A sheet between documents is there to be obeyed.
  if (extraction.packet[0]?.reason === 'separator') {
    const parts = splitParts(document, extraction.packet);
    await saveChange(document, (newest) => splitInto(newest, parts, at), deps, {
      detail: { parts: String(parts.length) },
    });
    return;
  }
  if (document.analysis === null && deps.mayAnalyze) {
    const organization = await deps.organizations.get(organizationId);
    if (organization === undefined) throw new Error(`organization ${organizationId} is unknown`);
    const policy = policyFor(organization.reading, documentType);
    const features = wantedAnalysis(policy, documentTypes[documentType], reading, extraction);
    if (features.length > 0) {
      await saveChange(document, (newest) => analysisRequested(newest, features, at), deps, {
        detail: { features: features.join(',') },
      });
      return;
    }
  }
  await saveChange(document, (newest) => fieldsExtracted({ ...newest, corrections }, extraction, at), deps, {
    detail: { fields: String(Object.keys(extraction.fields).length) },
  });
}

/** A closer look that was wanted and failed is told. */
function withOutcome(extraction: Extraction, { analysis }: DocumentIn<'classified'>): Extraction {
  if (analysis?.outcome !== 'failed') return extraction;
  const finding = { code: 'analysis_failed', severity: 'info', field: null, parameters: {} } as const;
  return { ...extraction, findings: [...extraction.findings, finding] };
}
