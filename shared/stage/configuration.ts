import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** AWS regions look like `eu-west-3`. */
const Region = z.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, 'must be an AWS region such as eu-west-3');

const Tags = z.record(
  z.string().regex(/^(?!aws:)[\w .:/=+@-]{1,128}$/, 'must be the name of a tag'),
  z.string().regex(/^[\w .:/=+@-]{0,256}$/, 'must be the value of a tag'),
);

const Console = z.strictObject({
  /** Certificate for `domain`, without which the console has an address of CloudFront's. */
  certificateArn: z
    .string()
    .regex(
      /^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
      'must be a certificate of AWS Certificate Manager in us-east-1: CloudFront takes no other',
    )
    .optional(),
  /** A web application firewall before the console and the API: about 10 USD a month. */
  firewall: z.boolean().default(false),
});

/** Regions where SES receives mail are fewer than those where the rest runs. */
const StageConfiguration = z.strictObject({
  $schema: z.string().optional(),
  /** Starts the name of everything in the account; two stages of one account have two names. */
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/, 'must be 2 to 12 lower-case letters, digits and hyphens')
    .default('facteur'),
  /** Where documents are stored and read. */
  region: Region,
  /** Where SES sends and receives; `region` if left out. */
  mailRegion: Region.optional(),
  /** The domain that mail and the console live under: `facteur.example.com`. */
  domain: z.hostname('must be a domain name such as facteur.example.com'),
  /** `nextgen`: OpenSearch Serverless, paid by use. `domain`: a provisioned OpenSearch domain. */
  search: z.enum(['nextgen', 'domain'], 'must be nextgen or domain'),
  /** `textract`: Amazon Textract reads scans. `embedded`: Tesseract inside the function, without cost per page. */
  ocr: z.enum(['textract', 'embedded'], 'must be textract or embedded'),
  logRetentionDays: z
    .union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)], 'must be 30, 90, 180 or 365')
    .default(90),
  /** What becomes of documents, records, index and keys when the stacks are deleted. `destroy` is for trials. */
  data: z.enum(['keep', 'destroy'], 'must be keep or destroy').default('keep'),
  /** `canary`: a new version of a function gets a tenth of the work for five minutes, and goes when alarms ring. */
  rollout: z.enum(['at-once', 'canary'], 'must be at-once or canary').default('at-once'),
  /** Who is told when something is wrong; each address has to confirm once. */
  alarmEmails: z.array(z.email('must be an e-mail address')).max(10).default([]),
  console: Console.default({ firewall: false }),
  /** Tags of every resource, besides `application` and `stage`. */
  tags: Tags.default({}),
  /** Name of a managed policy of the account that bounds every role made here. */
  permissionsBoundary: z
    .string()
    .regex(/^[\w+=,.@/-]{1,128}$/, 'must be the name of a managed policy')
    .optional(),
});
export type StageConfiguration = Omit<z.infer<typeof StageConfiguration>, 'mailRegion' | '$schema'> & {
  mailRegion: string;
};

/** Reads a stage configuration. Throws an error that names the file and lists every mistake in it. */
export function readStage(file: string): StageConfiguration {
  const problem = (message: string) => new Error(`${file} is not a stage configuration:\n${message}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error));
  }
  return parseStage(content, problem);
}

/** Checks a stage configuration; `problem` makes the error to throw from the list of mistakes. */
export function parseStage(
  content: unknown,
  problem = (message: string) => new Error(message),
): StageConfiguration {
  const parsed = StageConfiguration.safeParse(content);
  if (!parsed.success) throw problem(z.prettifyError(parsed.error));
  const { $schema, mailRegion, ...stage } = parsed.data;
  return { ...stage, mailRegion: mailRegion ?? stage.region };
}
