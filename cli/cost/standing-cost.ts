import type { Prices } from '../../shared/costs/prices.ts';
import type { Load } from './load.ts';
import type { ByService } from './services.ts';
import type { StandingResources } from './templates.ts';

const hoursPerMonth = 730;
const daysPerMonth = hoursPerMonth / 24;
/** "Lambda starts five pollers", each with long polls of 20 seconds. */
const pollsPerQueue = (5 * hoursPerMonth * 3_600) / 20;
/** Names of metrics that the functions count, with their dimensions. */
const ownMetrics = 6;
/** A run of a schedule: a few queries, half a second at half a gigabyte. */
const scheduledRun = { seconds: 0.5, gigabytes: 0.5, readUnits: 20, sqsRequests: 3 };
/** DynamoDB asks for the table's key again every five minutes for each role that is at work. */
const kmsRequestsPerFunction = (hoursPerMonth * 12) / 4;
/** While awake: one worker indexes, two search, at least half an OCU each ("Scale to zero"). */
const awakeOcus = 1.5;

/** What a stage costs in a month in which nothing comes in. */
export function standingCost(resources: StandingResources, load: Load, prices: Prices): ByService {
  const runs = resources.scheduledRuns;
  return {
    SES: 0,
    S3: 0,
    EventBridge: runs * prices.eventBridge.scheduledRun,
    SQS: (resources.polledQueues * pollsPerQueue + runs * scheduledRun.sqsRequests) * prices.sqs.request,
    SNS: 0,
    Lambda:
      runs *
      (prices.lambda.invocation +
        scheduledRun.seconds * scheduledRun.gigabytes * prices.lambda.gigabyteSecond),
    DynamoDB: runs * scheduledRun.readUnits * prices.dynamoDb.readUnit,
    OpenSearch:
      resources.serverlessCollections *
        load.searchHours *
        daysPerMonth *
        awakeOcus *
        prices.openSearch.ocuHour +
      resources.searchNodes * hoursPerMonth * prices.openSearch.nodeHour +
      resources.searchGigabytes * prices.openSearch.gigabyteMonth,
    CloudFront: 0,
    'API Gateway': 0,
    CloudWatch:
      resources.alarms * prices.cloudWatch.alarm +
      resources.dashboards * prices.cloudWatch.dashboard +
      ownMetrics * prices.cloudWatch.metric,
    KMS: resources.keys * prices.kms.key + resources.functions * kmsRequestsPerFunction * prices.kms.request,
    WAF: resources.webAcls * prices.waf.acl + resources.webAclRules * prices.waf.rule,
    Textract: 0,
  };
}
