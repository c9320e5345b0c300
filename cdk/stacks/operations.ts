import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { functionNames, queuedFunctions, wiring } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';
import { alarm } from '../constructs/alarm.ts';
import { metricsNamespace } from '../constructs/metrics-namespace.ts';
import type { Data } from '../surroundings.ts';

export interface OperationsProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  /** Of the HTTP API. */
  readonly apiId: string;
}

const period = Duration.minutes(5);

/** What `shared/costs/count-textract.ts` counts by. */
const textractFeatures = ['text', 'tables', 'forms', 'expense'];

/** What operators look at, and alarms on what no function can tell of by itself. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, props: OperationsProps) {
    super(scope, id, props);
    const { stage, data, apiId } = props;
    const metrics = metricsOf(this, stage, data, apiId);

    alarm(this, 'TableThrottles', {
      stage,
      region: this.region,
      alarmName: `${stage.name}-table-throttles`,
      alarmDescription: 'The table refuses requests. Pages are slow, and documents take longer than usual.',
      metric: metrics.tableThrottles,
      threshold: 10,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    if (stage.ocr === 'textract') {
      alarm(this, 'TextractThrottles', {
        stage,
        region: this.region,
        alarmName: `${stage.name}-textract-throttles`,
        alarmDescription:
          'Textract takes fewer pages than come in. Scanned documents wait; ask AWS for a higher rate.',
        metric: metrics.textractThrottles,
        threshold: 50,
        evaluationPeriods: 6,
        datapointsToAlarm: 4,
      });
    }

    const graph = (title: string, left: IMetric[], label: string) =>
      new GraphWidget({ title, left, width: 12, height: 6, leftYAxis: { label, min: 0, showUnits: false } });
    new Dashboard(this, 'Dashboard', {
      dashboardName: stage.name,
      defaultInterval: Duration.hours(12),
      widgets: [
        [new TextWidget({ markdown: whatEachDoes(), width: 24, height: 7 })],
        [
          graph('Oldest task of each queue', queuedFunctions.map(metrics.age), 'seconds'),
          graph('Dead letters', queuedFunctions.map(metrics.dead), 'letters'),
        ],
        [
          graph('Invocations', functionNames.map(metrics.invocations), 'in 5 minutes'),
          graph('Errors', functionNames.map(metrics.errors), 'in 5 minutes'),
        ],
        [
          graph('Duration (p95)', functionNames.map(metrics.duration), 'milliseconds'),
          graph('Throttled', functionNames.map(metrics.throttles), 'in 5 minutes'),
        ],
        [
          graph('API requests', metrics.apiRequests, 'in 5 minutes'),
          graph('API latency', metrics.apiLatency, 'milliseconds'),
        ],
        [
          graph('Pages read by Textract', metrics.textractPages, 'in 5 minutes'),
          graph('Paid to Textract', metrics.textractMicroUsd, 'millionths of a dollar in 5 minutes'),
        ],
        [
          graph('Refused for a while', [metrics.tableThrottles, metrics.textractThrottles], 'in 5 minutes'),
          graph('Mail for addresses that nobody has', [metrics.mailForNobody], 'in 5 minutes'),
        ],
      ],
    });
  }
}

function whatEachDoes(): string {
  const rows = functionNames.map((name) => `| ${name} | ${wiring[name].purpose} |`);
  return ['| function | what it does, and who is hurt when it fails |', '|---|---|', ...rows].join('\n');
}

function metricsOf(scope: Construct, stage: StageConfiguration, data: Data, apiId: string) {
  const { functionName, queueName, deadLettersName } = addressesOf(scope, stage);
  type Name = (typeof functionNames)[number];
  const lambda = (metricName: string, statistic: string) => (name: Name) =>
    new Metric({
      namespace: 'AWS/Lambda',
      metricName,
      dimensionsMap: { FunctionName: functionName(name) },
      statistic,
      period,
      label: name,
    });
  const sqs = (metricName: string, nameOf: (name: Name) => string) => (name: Name) =>
    new Metric({
      namespace: 'AWS/SQS',
      metricName,
      dimensionsMap: { QueueName: nameOf(name) },
      statistic: 'Maximum',
      period,
      label: name,
    });
  const api = (metricName: string, statistic: string, label: string) =>
    new Metric({
      namespace: 'AWS/ApiGateway',
      metricName,
      dimensionsMap: { ApiId: apiId },
      statistic,
      period,
      label,
    });
  const own = (metricName: string, feature: string) =>
    new Metric({
      namespace: metricsNamespace(stage),
      metricName,
      dimensionsMap: { feature },
      statistic: 'Sum',
      period,
      label: feature,
    });
  return {
    age: sqs('ApproximateAgeOfOldestMessage', queueName),
    dead: sqs('ApproximateNumberOfMessagesVisible', deadLettersName),
    invocations: lambda('Invocations', 'Sum'),
    errors: lambda('Errors', 'Sum'),
    duration: lambda('Duration', 'p95'),
    throttles: lambda('Throttles', 'Sum'),
    apiRequests: [
      api('Count', 'Sum', 'all'),
      api('4xx', 'Sum', 'the caller’s mistake'),
      api('5xx', 'Sum', 'ours'),
    ],
    apiLatency: [api('Latency', 'p50', 'p50'), api('Latency', 'p95', 'p95')],
    tableThrottles: new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: 'ThrottledRequests',
      dimensionsMap: { TableName: data.tableName },
      statistic: 'Sum',
      period,
      label: 'by the table',
    }),
    textractThrottles: new Metric({
      namespace: 'AWS/Textract',
      metricName: 'ThrottledCount',
      statistic: 'Sum',
      period,
      label: 'by Textract',
    }),
    textractPages: textractFeatures.map((feature) => own('TextractPages', feature)),
    textractMicroUsd: textractFeatures.map((feature) => own('TextractMicroUsd', feature)),
    mailForNobody: new Metric({
      namespace: metricsNamespace(stage),
      metricName: 'MailForNobody',
      statistic: 'Sum',
      period,
      label: 'mails',
    }),
  };
}
