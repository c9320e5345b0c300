import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { functionNames } from '../../functions/wiring.ts';

/** What AWS charges by the call, in the units that it charges. */
const calls = [
  /** PUT, COPY, POST, LIST. */
  's3.write',
  /** GET and HEAD. */
  's3.read',
  /** As DynamoDB counts: 1 KB, twice in a transaction, and once more for each index that changes. */
  'dynamodb.writeUnits',
  /** As DynamoDB counts: 4 KB, strongly consistent. */
  'dynamodb.readUnits',
  /** Entries of PutEvents. */
  'eventbridge.events',
  /** A record is sent, the batch that it comes in is received and deleted; and tasks that were only sent. */
  'sqs.requests',
  'sns.messages',
  /** What functions print. Lambda itself logs nothing of an invocation that went well (`cdk/constructs/bundled-function.ts`). */
  'cloudwatch.logKilobytes',
  /** Messages to open consoles. */
  'live.messages',
] as const;
export const Call = z.enum(calls);
export type Call = z.infer<typeof Call>;

const Count = z.number().nonnegative();

/** What one thing makes the functions do, on average. */
const Work = z.strictObject({
  /** `milliseconds` is what Lambda bills for all of it, at the memory of `functions/wiring.ts`. */
  functions: z.partialRecord(
    z.enum(functionNames),
    z.strictObject({ invocations: Count, milliseconds: Count }),
  ),
  calls: z.partialRecord(Call, Count),
  /** Kilobytes that stay in S3, besides the file itself. */
  storedKilobytes: Count,
  /** Kilobytes that stay in the table, with the copies in its indexes. */
  tableKilobytes: Count,
});
export type Work = z.infer<typeof Work>;

/** What comes in, and what its pages add: a scan is a document and its recognized pages. */
const WorkPerDocument = z.strictObject({
  /** How the counts were come by, in words; printed below the table. */
  obtained: z.string().min(1),
  /** YYYY-MM-DD. */
  on: z.iso.date(),
  /** An e-mail, from SES to its ledger, without what its attachments make. */
  mail: Work,
  /** A document from its arrival to rest, in the index and in open consoles, read from its text layer. */
  document: Work,
  /** A page of text. */
  textPage: Work,
  /** A page recognized inside the function. */
  recognizedPage: Work,
  /** A page that Textract reads: waiting for it, or its part in a job. */
  textractPage: Work,
  /** What a closer look adds to a document: asked for, taken, its fields read again. */
  analysis: Work,
  /** A page of a closer look. */
  analyzedPage: Work,
  /** A request of the console, or of a program. */
  apiRequest: Work,
});
export type WorkPerDocument = z.infer<typeof WorkPerDocument>;

/** The committed counts, which `npm run test:aws` measures. Throws a `ZodError` when the file is not what it should be. */
export function workPerDocument(): WorkPerDocument {
  const file = join(import.meta.dirname, 'work-per-document.json');
  return WorkPerDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
}
