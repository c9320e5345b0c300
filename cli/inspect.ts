import { documentTypes } from '../shared/document-types/registry.ts';
import { skipReasonMessage } from '../shared/messages/skip-reasons.ts';
import { describeNotice } from '../shared/understanding/findings/notice-messages.ts';
import { openTesseract } from '../shared/understanding/recognition/ocr.ts';
import { inspectFile } from './inspect-file.ts';
import type { Inspected, InspectedPart, Refused } from './inspection.ts';

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

function partLine(part: InspectedPart): string {
  const name = part.fileName ?? `part ${part.partId}`;
  if (part.error !== null) return `  - ${name}: cannot be read: ${part.error}`;
  if ('skipped' in part) return `  - ${name}: ${skipReasonMessage(part.skipped).en}`;
  return `  - ${name}: ${documentTypes[part.documentType].label.en} ${percent(part.confidence)}`;
}

/** What a person wants to see of a file, in a few lines. */
export function summarize(result: Inspected | Refused): string {
  if (result.error !== null) return `${result.file}\n  cannot be read: ${result.error}`;
  const definition = documentTypes[result.documentType];
  const labels = new Map(definition.fields.map((field) => [field.name, field.label.en]));
  const width = Math.max(0, ...[...labels.values()].map((label) => label.length));
  const others = result.alternatives.map(
    (other) => `${documentTypes[other.documentType].label.en} ${percent(other.confidence)}`,
  );
  const fields = Object.entries(result.fields).map(([name, field]) => {
    const value = [field.value].flat().join(', ');
    return `  ${(labels.get(name) ?? name).padEnd(width)}  ${value}  (${percent(field.confidence)}, ${field.source})`;
  });
  const pages = result.pages.length === 1 ? '1 page' : `${result.pages.length} pages`;
  return [
    result.file,
    `  ${definition.label.en} ${percent(result.confidence)}${others.length > 0 ? ` (or ${others.join(', ')})` : ''}, ${result.language ?? 'language unknown'}, ${pages}, ${Math.round(result.ms)} ms`,
    ...fields,
    ...(result.parts ?? []).map(partLine),
    ...(result.packet.length > 0
      ? [
          `  ${result.packet.length} documents: pages ${result.packet.map(({ firstPage, lastPage }) => (firstPage === lastPage ? firstPage : `${firstPage}-${lastPage}`)).join(', ')}`,
        ]
      : []),
    ...result.taxBreakdown.map(
      ({ rate, taxableAmount, taxAmount }) =>
        `  VAT ${rate ?? '?'} % of ${taxableAmount ?? '?'}: ${taxAmount ?? '?'}`,
    ),
    ...(result.lineItems.length > 0
      ? [`  ${result.lineItems.length} line items, ${result.tables.length} tables`]
      : []),
    ...result.findings
      .filter((finding) => finding.severity !== 'info')
      .map((finding) => `  ! ${finding.message}`),
    ...result.notices.map((notice) => `  ! ${describeNotice(notice).en}`),
  ].join('\n');
}

/** Shorter readings say nothing of their pages. */
const longAfterMilliseconds = 1_000;

/** On a terminal, one line that says which page a long reading is at. */
function progressOf(file: string) {
  const start = performance.now();
  let isShown = false;
  return {
    show(pagesDone: number, pagesTotal: number): void {
      if (!process.stderr.isTTY || performance.now() - start < longAfterMilliseconds) return;
      isShown = true;
      process.stderr.write(`\r\x1b[K${file}: page ${pagesDone} of ${pagesTotal}`);
    },
    clear(): void {
      if (isShown) process.stderr.write('\r\x1b[K');
    },
  };
}

/** `facteur inspect`: prints a line of JSON or a summary for each file. Returns the exit code: 1 if any file failed. */
export async function inspect(
  files: readonly string[],
  options: { readonly json: boolean; readonly einvoice: boolean },
): Promise<number> {
  // What decoders print of damaged files would stand between our lines.
  console.log = console.error;
  const ocr = await openTesseract();
  let failed = false;
  try {
    for (const file of files) {
      const progress = progressOf(file);
      const result = await inspectFile(file, { einvoice: options.einvoice, ocr, onProgress: progress.show });
      progress.clear();
      failed ||= result.error !== null;
      process.stdout.write(`${options.json ? JSON.stringify(result) : summarize(result)}\n`);
    }
  } finally {
    await ocr.close();
  }
  return failed ? 1 : 0;
}
