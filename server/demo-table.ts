import { documentTypes } from '../shared/document-types/registry.ts';
import type { DocumentDetail } from '../shared/http/answers/documents.ts';
import type { EmailDetail } from '../shared/http/answers/emails.ts';

type Part = EmailDetail['ledger'][number];

/**
 * What each mail became, in the order in which the mails came: a line for every part that is more than the mail's own
 * text. `details` has the documents that are to be explained, by id.
 */
export function outcomeTable(
  emails: readonly EmailDetail[],
  details: ReadonlyMap<string, DocumentDetail>,
): string {
  const rows: string[][] = [['MAIL', 'ABOUT', 'PART', 'BECAME', 'TYPE', 'SURE', 'TOTAL', 'WHY']];
  for (const email of emails.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))) {
    const parts = email.ledger.filter((part) => !isText(part));
    parts.forEach((part, index) => {
      const name = part.fileName ?? part.contentType;
      rows.push([
        index === 0 ? email.subject : '',
        index === 0 ? aboutOf(email) : '',
        name,
        ...becameOf(part, details),
      ]);
    });
    if (parts.length === 0)
      rows.push([email.subject, aboutOf(email), '', 'no document', '', '', '', 'nothing but its text']);
  }
  return aligned(rows, [40, 18, 34, 11, 22, 4, 9, 70]);
}

/** What it is about, with a mark when it should be looked at soon. */
function aboutOf({ category, priority }: EmailDetail): string {
  const mark = priority === 'urgent' ? ' !!' : priority === 'high' ? ' !' : '';
  return `${category?.replaceAll('_', ' ') ?? ''}${mark}`;
}

function isText({ outcome }: Part): boolean {
  return outcome.kind === 'skipped' && /^(?:message|alternative)_body$/.test(outcome.reason);
}

function becameOf(
  { outcome, document, reason }: Part,
  details: ReadonlyMap<string, DocumentDetail>,
): string[] {
  if (outcome.kind === 'skipped') return ['left out', '', '', '', reason?.en ?? outcome.reason];
  if (outcome.kind === 'opened') return ['opened', '', '', '', ''];
  const detail = details.get(outcome.documentId);
  const type = document?.documentType ?? null;
  const total = document?.fields.totalGross?.value;
  return [
    outcome.kind === 'duplicate' ? 'duplicate' : (document?.status ?? '').replace('in_review', 'to review'),
    type === null ? '' : documentTypes[type].label.en,
    document?.confidence == null ? '' : document.confidence.toFixed(2),
    typeof total === 'string' ? total : '',
    outcome.kind === 'duplicate'
      ? 'The same file came before.'
      : (detail?.failure?.message.en ?? detail?.reviewReasons[0]?.message.en ?? ''),
  ];
}

function aligned(rows: readonly (readonly string[])[], widest: readonly number[]): string {
  const widths = widest.map((most, column) =>
    Math.min(most, Math.max(...rows.map((row) => (row[column] ?? '').length))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => sized(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sized(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}
