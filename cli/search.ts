import { styleText } from 'node:util';
import { DocumentType } from '../shared/document-types/names.ts';
import { DocumentStatusName, type DocumentSummary } from '../shared/http/answers/documents.ts';
import { CommandError } from './command-error.ts';
import { findAt } from './find.ts';
import { recordsAt, runAt } from './installation.ts';
import { knownOrganization } from './known-organization.ts';

export interface SearchOptions {
  readonly organization: string;
  readonly type?: string;
  readonly status?: string;
  readonly tag?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly json?: true;
  readonly stage?: string;
}

/** `facteur search WORDS…`: documents that hold all of these words, best first; without words the newest ones. */
export function searchDocuments(words: readonly string[], options: SearchOptions): Promise<number> {
  return runAt(options.stage, () => search(words, options));
}

async function search(words: readonly string[], options: SearchOptions): Promise<number> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new CommandError(`--limit ${options.limit} is not a number from 1 to 100.`);
  const { type, status, tag, from, to } = options;
  const wanted = {
    limit,
    ...(words.length === 0 ? {} : { q: words.join(' ') }),
    ...(type === undefined ? {} : { types: namesIn(type, DocumentType.options, 'type') }),
    ...(status === undefined ? {} : { statuses: namesIn(status, DocumentStatusName.options, 'state') }),
    ...(tag === undefined ? {} : { tag }),
    ...(from === undefined ? {} : { from: instant(from) }),
    ...(to === undefined ? {} : { to: instant(to) }),
  };
  const organizationId = await knownOrganization(options.organization, await recordsAt(options.stage));
  const find = await findAt(options.stage, organizationId);
  const { documents, total } = await find(wanted);
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ total, documents })}\n`);
    return 0;
  }
  process.stdout.write(documents.map(lineOf).join(''));
  process.stdout.write(
    total === 0
      ? 'Nothing was found.\n'
      : total > documents.length
        ? `${documents.length} of ${total}\n`
        : '',
  );
  return 0;
}

function lineOf({
  id,
  receivedAt,
  documentType,
  status,
  fileName,
  supplier,
  fields,
}: DocumentSummary): string {
  const value = (name: string) => {
    const found = fields[name]?.value;
    return typeof found === 'string' ? [found] : [];
  };
  const told = [
    receivedAt.slice(0, 10),
    (documentType ?? '?').padEnd(20),
    status.padEnd(11),
    [
      fileName,
      ...(supplier === null ? [] : [supplier.name]),
      ...value('documentNumber'),
      ...value('totalGross'),
    ].join(', '),
  ];
  return `${styleText('dim', id, { stream: process.stdout })}  ${told.join('  ')}\n`;
}

function namesIn(text: string, known: readonly string[], what: string): string[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    if (!known.includes(name))
      throw new CommandError(`"${name}" is no ${what}. There are: ${known.join(', ')}.`);
    return name;
  });
}

function instant(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new CommandError(`"${text}" is not a date (YYYY-MM-DD).`);
  return new Date(time).toISOString();
}
