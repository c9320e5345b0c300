import * as z from 'zod';

const text = z.string().min(1).optional();

const Environment = z.object({
  AWS_REGION: text,
  /** Set only against another engine than AWS; the SDK reads it itself, we only learn that paths carry the bucket. */
  AWS_ENDPOINT_URL_S3: text,
  FACTEUR_BUCKET: text,
  FACTEUR_INTAKE_BUCKET: text,
  FACTEUR_TABLE: text,
  FACTEUR_EVENT_BUS: text,
  /** A queue's URL is this and its name; its dead letters are in the queue of that URL and `-dead`. */
  FACTEUR_QUEUE_URL_PREFIX: text,
  FACTEUR_SEARCH_ENDPOINT: z.url().optional(),
  /** Whom requests are signed for: an OpenSearch domain, a serverless collection, or nobody (no signature). */
  FACTEUR_SEARCH_SERVICE: z.enum(['es', 'aoss', 'none']).default('es'),
  /** Role that Textract publishes completions with, and the topic it publishes them to. */
  FACTEUR_TEXTRACT_ROLE_ARN: text,
  FACTEUR_TEXTRACT_TOPIC_ARN: text,
  /** Set where documents may be analyzed by Textract. */
  FACTEUR_TEXTRACT_ANALYSIS: z.literal('on').optional(),
  /** Where SES is set up, if not in the function's own region. */
  FACTEUR_MAIL_REGION: text,
  FACTEUR_MAIL_CONFIGURATION_SET: text,
  /** KMS key of new secrets; the account's default key without it. */
  FACTEUR_SECRET_KEY_ARN: text,
  /** `https://….execute-api.….amazonaws.com/stage` of the WebSocket API. */
  FACTEUR_LIVE_ENDPOINT: z.url().optional(),
  FACTEUR_METRICS_NAMESPACE: z.string().min(1).default('Facteur'),
});

/** What the AWS adapters take from the process environment. Each needs only its own part. */
export type PlatformEnvironment = z.infer<typeof Environment>;

/** Reads and checks the environment. Throws a `ZodError` that names a malformed variable. */
export function platformEnvironment(): PlatformEnvironment {
  return Environment.parse(process.env);
}

/** The value of a variable that an adapter cannot do without. Throws an error naming it when it is not set. */
export function required<Name extends keyof PlatformEnvironment>(
  env: PlatformEnvironment,
  name: Name,
): NonNullable<PlatformEnvironment[Name]> {
  const value = env[name];
  if (value === undefined || value === null) throw new Error(`The environment variable ${name} is not set.`);
  return value;
}
