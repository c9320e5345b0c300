import { wiring } from '../../functions/wiring.ts';
import type { Prices, TextractFeature } from '../../shared/costs/prices.ts';
import type { Load } from './load.ts';
import { analyzedDocuments, type ReadingWay } from './reading-ways.ts';
import type { ByService } from './services.ts';
import type { Call, Work, WorkPerDocument } from './work-per-document.ts';

const kilobytesPerGigabyte = 1_024 * 1_024;
/** Base64 and its line ends. */
const encodedForMail = 1.37;
/** Headers and bodies of a mail. */
const mailKilobytes = 20;
const sesChunkKilobytes = 256;
/** An event with its envelope, in an archive. */
const eventKilobytes = 1;
/** An answer of the API: 30 KB of JSON, compressed (`shared/lambda/compressed.ts`) to a quarter. */
const answerKilobytes = 30 / 4;
/** With bucket keys, S3 asks KMS for few of its requests. */
const kmsRequestsPerS3Request = 0.05;

/** What a load adds to the bill of a month. */
export function variableCost(
  way: ReadingWay,
  textract: Readonly<Record<TextractFeature, number>>,
  load: Load,
  work: WorkPerDocument,
  prices: Prices,
): ByService {
  const { mails } = load;
  const documents = mails * load.attachments;
  const pages = documents * load.pages;
  const scans = pages * load.scanned;
  const recognized = way === 'embedded' || way === 'economy' ? scans : 0;
  const byTextract = way === 'every-page' ? 0 : textract.text;
  const analyzedPages = textract.expense + (way === 'every-page' ? 0 : textract.tables);
  const shares: readonly (readonly [Work, number])[] = [
    [work.mail, mails],
    [work.document, documents],
    [work.textPage, way === 'every-page' ? 0 : pages - scans],
    [work.recognizedPage, recognized],
    [work.textractPage, byTextract],
    [work.analysis, analyzedDocuments(way, load)],
    [work.analyzedPage, analyzedPages],
    [work.apiRequest, mails * load.requests],
  ];
  const sum = (of: (work: Work) => number) =>
    shares.reduce((total, [each, count]) => total + of(each) * count, 0);
  const calls = (name: Call) => sum((each) => each.calls[name] ?? 0);
  const invocations = sum((each) => functionsOf(each).reduce((n, [, { invocations }]) => n + invocations, 0));
  const gigabyteSeconds = sum((each) =>
    functionsOf(each).reduce(
      (n, [name, { milliseconds }]) => n + (milliseconds / 1_000) * (wiring[name].memoryMB / 1_024),
      0,
    ),
  );
  const encoded = load.attachments * load.kilobytes * encodedForMail + mailKilobytes;
  const storedGigabytes =
    (sum((each) => each.storedKilobytes) + mails * encoded + documents * load.kilobytes) /
    kilobytesPerGigabyte;
  const logGigabytes = calls('cloudwatch.logKilobytes') / kilobytesPerGigabyte;
  const tableGigabytes = sum((each) => each.tableKilobytes) / kilobytesPerGigabyte;
  const requests = mails * load.requests;

  return {
    SES: mails * (prices.ses.mail + Math.floor(encoded / sesChunkKilobytes) * prices.ses.chunk),
    S3:
      calls('s3.write') * prices.s3.write +
      calls('s3.read') * prices.s3.read +
      storedGigabytes * prices.s3.gigabyteMonth,
    EventBridge:
      calls('eventbridge.events') *
      (prices.eventBridge.event +
        (eventKilobytes / kilobytesPerGigabyte) * prices.eventBridge.archivedGigabyte),
    SQS: calls('sqs.requests') * prices.sqs.request,
    SNS: calls('sns.messages') * prices.sns.message,
    Lambda: invocations * prices.lambda.invocation + gigabyteSeconds * prices.lambda.gigabyteSecond,
    DynamoDB:
      calls('dynamodb.writeUnits') * prices.dynamoDb.writeUnit +
      calls('dynamodb.readUnits') * prices.dynamoDb.readUnit +
      tableGigabytes * prices.dynamoDb.gigabyteMonth,
    OpenSearch: 0,
    CloudFront:
      requests *
      (prices.cloudFront.request + (answerKilobytes / kilobytesPerGigabyte) * prices.cloudFront.gigabyte),
    'API Gateway':
      requests * prices.apiGateway.request + calls('live.messages') * prices.apiGateway.liveMessage,
    CloudWatch: logGigabytes * (prices.cloudWatch.logGigabyte + prices.cloudWatch.logGigabyteMonth),
    KMS: (calls('s3.write') + calls('s3.read')) * kmsRequestsPerS3Request * prices.kms.request,
    WAF: 0,
    Textract:
      textract.text * prices.textract.text +
      textract.tables * prices.textract.tables +
      textract.forms * prices.textract.forms +
      textract.expense * prices.textract.expense,
  };
}

function functionsOf(work: Work) {
  const names = Object.keys(wiring).flatMap((name) => (isFunction(name) ? [name] : []));
  return names.flatMap((name) => {
    const found = work.functions[name];
    return found === undefined ? [] : [[name, found] as const];
  });
}

function isFunction(name: string): name is keyof typeof wiring {
  return name in wiring;
}
