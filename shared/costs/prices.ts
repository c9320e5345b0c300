/*
 * List prices of AWS in USD, without taxes, free tiers, savings plans and volume discounts.
 *
 * Written down in November 2026 from public price pages and price lists that others published. They change without notice:
 * check them against the pages named here before you rely on a figure. `uncertain` names those of which no second source
 * was at hand.
 */

/** When the prices were last looked at: year and month. */
export const pricesAsOf = '2026-11';

const million = 1_000_000;

/** Prices of one region. `…PerUnit` is of one; months have 730 hours. */
export interface Prices {
  /** Page "Amazon SES pricing": mails received, and each full 256 KB of them. */
  readonly ses: { readonly mail: number; readonly chunk: number };
  /** Page "Amazon S3 pricing": PUT, COPY, POST and LIST; GET and the rest; a GB for a month. */
  readonly s3: { readonly write: number; readonly read: number; readonly gigabyteMonth: number };
  /** Page "Amazon EventBridge pricing": an event published, a schedule's run, a GB put into an archive. */
  readonly eventBridge: {
    readonly event: number;
    readonly scheduledRun: number;
    readonly archivedGigabyte: number;
  };
  /** Page "Amazon SQS pricing": a request to a standard queue; fair queues cost a message more. */
  readonly sqs: { readonly request: number };
  /** Page "Amazon SNS pricing": a message published; deliveries to SQS are free. */
  readonly sns: { readonly message: number };
  /** Page "AWS Lambda pricing", Arm: a GB of memory for a second, and an invocation. */
  readonly lambda: { readonly gigabyteSecond: number; readonly invocation: number };
  /** Page "Amazon DynamoDB pricing", on demand: units of 1 KB written and 4 KB read, a GB for a month with its backup. */
  readonly dynamoDb: {
    readonly writeUnit: number;
    readonly readUnit: number;
    readonly gigabyteMonth: number;
  };
  /** Page "Amazon OpenSearch Service pricing": an OCU for an hour, a `t3.medium.search` node for an hour, a GB for a month. */
  readonly openSearch: {
    readonly ocuHour: number;
    readonly nodeHour: number;
    readonly gigabyteMonth: number;
  };
  /** Page "Amazon CloudFront pricing": a request, and a GB to Europe or North America. */
  readonly cloudFront: { readonly request: number; readonly gigabyte: number };
  /** Page "AWS WAF pricing": a web ACL and each rule for a month. */
  readonly waf: { readonly acl: number; readonly rule: number };
  /** Page "Amazon CloudWatch pricing": an alarm, a dashboard, a metric for a month; a GB of logs taken in and kept a month. */
  readonly cloudWatch: {
    readonly alarm: number;
    readonly dashboard: number;
    readonly metric: number;
    readonly logGigabyte: number;
    readonly logGigabyteMonth: number;
  };
  /** Page "AWS Key Management Service pricing": a key for a month, a request. */
  readonly kms: { readonly key: number; readonly request: number };
  /** Page "Amazon API Gateway pricing": a request of an HTTP API, a message over a WebSocket. */
  readonly apiGateway: { readonly request: number; readonly liveMessage: number };
  readonly textract: TextractPrices;
}

/** Page "Amazon Textract pricing": a page each, of the first million in a month. Text comes with every analysis. */
export interface TextractPrices {
  /** DetectDocumentText. */
  readonly text: number;
  /** AnalyzeDocument, TABLES. */
  readonly tables: number;
  /** AnalyzeDocument, FORMS. */
  readonly forms: number;
  /** AnalyzeExpense. */
  readonly expense: number;
}
export type TextractFeature = keyof TextractPrices;

const virginia: Prices = {
  ses: { mail: 0.1 / 1_000, chunk: 0.09 / 1_000 },
  s3: { write: 0.005 / 1_000, read: 0.0004 / 1_000, gigabyteMonth: 0.023 },
  eventBridge: { event: 1 / million, scheduledRun: 1 / million, archivedGigabyte: 0.1 },
  sqs: { request: 0.4 / million },
  sns: { message: 0.5 / million },
  lambda: { gigabyteSecond: 0.0000133334, invocation: 0.2 / million },
  dynamoDb: { writeUnit: 0.625 / million, readUnit: 0.125 / million, gigabyteMonth: 0.25 + 0.2 },
  openSearch: { ocuHour: 0.24, nodeHour: 0.073, gigabyteMonth: 0.122 },
  cloudFront: { request: 1 / million, gigabyte: 0.085 },
  waf: { acl: 5, rule: 1 },
  cloudWatch: { alarm: 0.1, dashboard: 3, metric: 0.3, logGigabyte: 0.5, logGigabyteMonth: 0.03 },
  kms: { key: 1, request: 0.03 / 10_000 },
  apiGateway: { request: 1 / million, liveMessage: 1 / million },
  textract: { text: 0.0015, tables: 0.015, forms: 0.05, expense: 0.01 },
};

const paris: Prices = {
  ...virginia,
  s3: { write: 0.0053 / 1_000, read: 0.00042 / 1_000, gigabyteMonth: 0.024 },
  eventBridge: { event: 1 / million, scheduledRun: 1.2 / million, archivedGigabyte: 0.115 },
  dynamoDb: { writeUnit: 0.7423 / million, readUnit: 0.1487 / million, gigabyteMonth: 0.297 + 0.2376 },
  openSearch: { ocuHour: 0.28, nodeHour: 0.084, gigabyteMonth: 0.142 },
  cloudFront: { request: 1.2 / million, gigabyte: 0.085 },
  cloudWatch: { alarm: 0.1, dashboard: 3, metric: 0.3, logGigabyte: 0.57, logGigabyteMonth: 0.0315 },
  apiGateway: { request: 1.17 / million, liveMessage: 1.2 / million },
  textract: { text: 0.0016, tables: 0.016, forms: 0.053, expense: 0.0105 },
};

const listed: Readonly<Record<string, Prices>> = { 'us-east-1': virginia, 'eu-west-3': paris };

/** What of a region's prices was written down without a second source: somewhat above the price in Virginia. */
const uncertain: Readonly<Record<string, readonly string[]>> = {
  'eu-west-3': ['openSearch', 'textract', 'apiGateway', 'cloudFront'],
};

export interface RegionalPrices {
  readonly prices: Prices;
  /** The region that the prices are of: Paris, the dearer one, when those of the region asked for are not written down. */
  readonly region: string;
  readonly uncertain: readonly string[];
}

export function pricesIn(region: string): RegionalPrices {
  const known = listed[region] === undefined ? 'eu-west-3' : region;
  return { prices: listed[known] ?? paris, region: known, uncertain: uncertain[known] ?? [] };
}
