import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { type Grants, queuedFunctions } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Wildcard } from './wildcards.ts';

export interface Granted {
  readonly statements: PolicyStatement[];
  readonly wildcards: Wildcard[];
  /** What the adapters read of these grants from the environment (`shared/platform/aws/environment.ts`). */
  readonly environment: Record<string, string>;
}

/**
 * A function's grants in the words of AWS: single actions on single resources, and the variables that tell the adapters
 * where these are. Search is apart: it also needs a policy on the engine's side.
 */
export function granted(
  scope: Construct,
  stage: StageConfiguration,
  { data, live }: Surroundings,
  grants: Grants,
): Granted {
  const addresses = addressesOf(scope, stage);
  const statements: PolicyStatement[] = [];
  const wildcards: Wildcard[] = [];
  const environment: Record<string, string> = {};
  const allow = (sid: string, actions: string[], resources: string[]) => {
    if (actions.length > 0) statements.push(new PolicyStatement({ sid, actions, resources }));
  };

  const allowBucket = (sid: string, bucketArn: string, access: 'list' | 'read' | 'write' | 'read-write') => {
    // Without it, S3 answers "forbidden" instead of "not found" for a file that is not there.
    allow(`${sid}Names`, ['s3:ListBucket'], [bucketArn]);
    if (access === 'list') return;
    const objects = `${bucketArn}/*`;
    const actions = [
      ...(access === 'write' ? [] : ['s3:GetObject']),
      ...(access === 'read' ? [] : ['s3:PutObject']),
      // What came in is taken out again; of what organizations have, nothing is ever deleted here.
      ...(sid === 'Intake' && access !== 'read' ? ['s3:DeleteObject'] : []),
    ];
    allow(sid, actions, [objects]);
    wildcards.push({
      resource: objects,
      reason:
        sid === 'Intake'
          ? 'SES and uploads name what comes in as it comes.'
          : 'The files of every organization are in the one bucket.',
    });
  };

  const { files, intake, table, events, tasks, queues, text } = grants;
  if (files !== undefined) {
    environment.FACTEUR_BUCKET = data.bucketName;
    allowBucket('Files', data.bucketArn, files);
  }
  if (intake !== undefined) {
    environment.FACTEUR_INTAKE_BUCKET = data.intakeBucketName;
    allowBucket('Intake', data.intakeBucketArn, intake);
  }

  if (table !== undefined) {
    environment.FACTEUR_TABLE = data.tableName;
    const indexes = ['gsi1', 'gsi2'].map((index) => `${data.tableArn}/index/${index}`);
    allow('TableQueries', ['dynamodb:Query'], [data.tableArn, ...indexes]);
    allow('TableReads', ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], [data.tableArn]);
    if (table === 'read-write') {
      allow('TableWrites', ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], [data.tableArn]);
    }
  }

  const encrypted = [files, intake, table].filter((access) => access !== undefined && access !== 'list');
  const decrypts = encrypted.length > 0;
  const encrypts = encrypted.some((access) => access !== 'read');
  allow(
    'DataKey',
    [
      ...(decrypts ? ['kms:Decrypt', 'kms:DescribeKey'] : []),
      ...(encrypts ? ['kms:Encrypt', 'kms:GenerateDataKey'] : []),
    ],
    [data.keyArn],
  );

  if (events === 'publish') {
    environment.FACTEUR_EVENT_BUS = addresses.busName;
    allow('Events', ['events:PutEvents'], [addresses.busArn]);
  }

  if (tasks !== undefined || queues !== undefined)
    environment.FACTEUR_QUEUE_URL_PREFIX = addresses.queueUrlPrefix;
  if (tasks !== undefined) allow('Tasks', ['sqs:SendMessage'], tasks.map(addresses.queueArn));
  if (queues === 'read') {
    allow(
      'QueueDepths',
      ['sqs:GetQueueAttributes'],
      queuedFunctions.flatMap((name) => [addresses.queueArn(name), addresses.deadLettersArn(name)]),
    );
  }

  if (text === 'extract' && stage.ocr === 'textract') {
    environment.FACTEUR_TEXTRACT_TOPIC_ARN = addresses.textractTopicArn;
    environment.FACTEUR_TEXTRACT_ROLE_ARN = addresses.textractRoleArn;
    wildcards.push({ resource: '*', reason: 'Textract has no resources to name.' });
    allow(
      'Textract',
      [
        'textract:DetectDocumentText',
        'textract:StartDocumentTextDetection',
        'textract:GetDocumentTextDetection',
      ],
      ['*'],
    );
    statements.push(
      new PolicyStatement({
        sid: 'TextractCompletions',
        actions: ['iam:PassRole'],
        resources: [addresses.textractRoleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } },
      }),
    );
  }

  if ((text === 'analyze' || text === 'ask') && stage.ocr === 'textract')
    environment.FACTEUR_TEXTRACT_ANALYSIS = 'on';
  if (text === 'analyze' && stage.ocr === 'textract') {
    wildcards.push({ resource: '*', reason: 'Textract has no resources to name.' });
    allow('Textract', ['textract:AnalyzeExpense', 'textract:AnalyzeDocument'], ['*']);
  }

  if (grants.live === 'push') {
    if (live === undefined) throw new Error('There is no WebSocket API to push to.');
    environment.FACTEUR_LIVE_ENDPOINT = live.endpoint;
    allow('Consoles', ['execute-api:ManageConnections'], [live.connectionsArn]);
    wildcards.push({ resource: live.connectionsArn, reason: 'Connections come and go.' });
  }

  return { statements, wildcards, environment };
}
