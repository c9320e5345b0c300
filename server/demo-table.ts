import { documentTypes } from '../shared/document-types/registry.ts';
import type { EmailDetail } from '../shared/http/answers.ts';

/** What each mail became: one line a part, in the order in which the mails came. */
export function outcomeTable(emails: readonly EmailDetail[]): string {
  const rows: string[][] = [['MAIL', 'PART', 'BECAME', 'TYPE', 'SURE', 'TOTAL', 'WHY']];
  for (const email of emails.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))) {
    email.ledger.forEach((part, index) => {
      rows.push([index === 0 ? email.subject : '', part.fileName ?? part.contentType, ...becameOf(part)]);
    });
    if (email.ledger.length === 0)
      rows.push([email.subject, '', email.status, '', '', '', email.failure?.message.fr ?? '']);
  }
  return aligned(rows, [38, 34, 12, 22, 5, 12, 60]);
}

function becameOf({ outcome, document, reason }: EmailDetail['ledger'][number]): string[] {
  if (outcome.kind === 'skipped') return ['skipped', '', '', '', reason?.en ?? outcome.reason];
  if (outcome.kind === 'opened') return ['opened', '', '', '', ''];
  const type = document?.documentType ?? null;
  const total = document?.fields.totalGross?.value;
  return [
    outcome.kind === 'duplicate' ? 'duplicate' : (document?.status ?? ''),
    type === null ? '' : documentTypes[type].label.en,
    document?.confidence == null ? '' : document.confidence.toFixed(2),
    typeof total === 'string' ? total : '',
    outcome.kind === 'duplicate' ? 'the same file came before' : '',
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
