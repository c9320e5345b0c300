import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import { type Account, arnOf, existing } from './account.ts';
import { keyNeeds, type Need } from './authorize.ts';

export type ServiceName = 'dynamodb' | 's3' | 'sqs' | 'events' | 'textract' | 'aoss' | 'es';

/** A request as a function sent it to AWS. */
export interface Call {
  readonly method: string;
  /** Host that it was meant for. */
  readonly host: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface KnownCall {
  readonly service: ServiceName;
  readonly operation: string;
  /** All permissions that it takes. */
  readonly needs: readonly Need[];
  /** What the function may do in the search engine's own terms. */
  readonly searchNeed?: { readonly permission: string; readonly index: string };
  /** Path and query for the engine. */
  readonly path: string;
}

/** Says what a call asks for. Throws for a service or an operation that is not known here. */
export function knownCall(account: Account, service: string, call: Call): KnownCall {
  switch (service) {
    case 'dynamodb':
      return dynamoDbCall(account, call);
    case 's3':
      return s3Call(account, call);
    case 'sqs':
      return sqsCall(account, call);
    case 'events':
      return eventsCall(account, call);
    case 'textract':
      return textractCall(account, call);
    case 'aoss':
    case 'es':
      return searchCall(account, service, call);
    default:
      throw new Error(`The service ${service} is not known here.`);
  }
}

function target({ headers }: Call): string {
  return String(headers['x-amz-target']).split('.').at(-1) ?? '';
}

function json<Schema extends z.ZodType>(schema: Schema, { body }: Call): z.infer<Schema> {
  return schema.parse(JSON.parse(body.toString('utf8')));
}

const Table = z.looseObject({ TableName: z.string() });
const TableAndIndex = Table.extend({ IndexName: z.string().optional() });
const BatchTables = z.looseObject({ RequestItems: z.record(z.string(), z.unknown()) });
const Transaction = z.looseObject({
  TransactItems: z.array(z.record(z.enum(['Put', 'Delete', 'Update', 'ConditionCheck']), Table.optional())),
});
const transactionActions: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Delete: 'DeleteItem',
  Update: 'UpdateItem',
  ConditionCheck: 'ConditionCheckItem',
};

function dynamoDbCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const on = (table: string, action: string, index?: string): Need[] => {
    const arn = arnOf(account, 'dynamodb', `table/${table}`);
    return [
      { action: `dynamodb:${action}`, resource: index === undefined ? arn : `${arn}/index/${index}` },
      ...keyNeeds(account, arn, ['Decrypt']),
    ];
  };
  const known = (needs: readonly Need[]): KnownCall => ({ service: 'dynamodb', operation, needs, path: '/' });
  switch (operation) {
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return known(on(json(Table, call).TableName, operation));
    case 'Query': {
      const { TableName, IndexName } = json(TableAndIndex, call);
      return known(on(TableName, operation, IndexName));
    }
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return known(
        Object.keys(json(BatchTables, call).RequestItems).flatMap((table) => on(table, operation)),
      );
    case 'TransactWriteItems':
      return known(
        json(Transaction, call).TransactItems.flatMap((item) =>
          Object.entries(item).flatMap(([kind, write]) =>
            write === undefined ? [] : on(write.TableName, transactionActions[kind] ?? kind),
          ),
        ),
      );
    default:
      throw new Error(`DynamoDB's ${operation} is not known here.`);
  }
}

const s3Actions: Readonly<Record<string, { action: string; key: readonly string[] }>> = {
  GET: { action: 'GetObject', key: ['Decrypt'] },
  HEAD: { action: 'GetObject', key: ['Decrypt'] },
  PUT: { action: 'PutObject', key: ['GenerateDataKey'] },
  DELETE: { action: 'DeleteObject', key: [] },
};

function s3Call(account: Account, { method, host, url }: Call): KnownCall {
  const [bucketInHost, rest] = host.split('.s3.');
  const isVirtualHost = rest !== undefined && bucketInHost !== undefined;
  const [, first = '', ...others] = url.pathname.split('/');
  const bucket = isVirtualHost ? bucketInHost : first;
  const key = decodeURIComponent(isVirtualHost ? url.pathname.slice(1) : others.join('/'));
  const path = `${isVirtualHost ? `/${bucket}` : ''}${url.pathname}${url.search}`;
  const arn = `arn:aws:s3:::${bucket}`;
  const context = { 's3:TlsVersion': '1.3' };

  if (key === '' && method === 'GET' && url.searchParams.get('list-type') === '2') {
    const needs = [{ action: 's3:ListBucket', resource: arn, context }];
    return { service: 's3', operation: 'ListObjectsV2', needs, path };
  }
  const known = s3Actions[method];
  const subresource = [...url.searchParams.keys()].find(
    (name) => !/^(?:x-id|response-.+|x-amz-.+)$/i.test(name),
  );
  if (key === '' || known === undefined || subresource !== undefined) {
    throw new Error(`S3's ${method} ${url.pathname}?${subresource ?? ''} is not known here.`);
  }
  const needs = [
    { action: `s3:${known.action}`, resource: `${arn}/${key}`, context },
    ...keyNeeds(account, arn, known.key),
  ];
  return { service: 's3', operation: `${method === 'HEAD' ? 'Head' : ''}${known.action}`, needs, path };
}

const sqsActions: Readonly<Record<string, string>> = {
  SendMessage: 'SendMessage',
  SendMessageBatch: 'SendMessage',
  ReceiveMessage: 'ReceiveMessage',
  DeleteMessage: 'DeleteMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibility: 'ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
  GetQueueAttributes: 'GetQueueAttributes',
};

function sqsCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const action = sqsActions[operation];
  if (action === undefined) throw new Error(`SQS's ${operation} is not known here.`);
  const { QueueUrl } = json(z.looseObject({ QueueUrl: z.url() }), call);
  const [, owner, name = ''] = new URL(QueueUrl).pathname.split('/');
  if (owner !== account.id) throw new Error(`The queue ${QueueUrl} is in another account.`);
  const resource = arnOf(account, 'sqs', name);
  const needs = [{ action: `sqs:${action}`, resource }];
  return { service: 'sqs', operation, needs, path: '/' };
}

const Entries = z.looseObject({ Entries: z.array(z.looseObject({ EventBusName: z.string() })) });

function eventsCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  if (operation !== 'PutEvents') throw new Error(`EventBridge's ${operation} is not known here.`);
  const buses = new Set(json(Entries, call).Entries.map((entry) => entry.EventBusName));
  const needs = [...buses].map((bus) => ({
    action: 'events:PutEvents',
    resource: bus.startsWith('arn:') ? bus : arnOf(account, 'events', `event-bus/${bus}`),
  }));
  return { service: 'events', operation, needs, path: '/' };
}

const Detection = z.looseObject({
  DocumentLocation: z.object({ S3Object: z.looseObject({ Bucket: z.string(), Name: z.string() }) }),
  NotificationChannel: z.object({ RoleArn: z.string(), SNSTopicArn: z.string() }).optional(),
});

function textractCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const own = { action: `textract:${operation}`, resource: '*' };
  const known = (needs: readonly Need[]): KnownCall => ({ service: 'textract', operation, needs, path: '/' });
  switch (operation) {
    case 'AnalyzeDocument':
    case 'AnalyzeExpense':
    case 'DetectDocumentText':
    case 'GetDocumentTextDetection':
      return known([own]);
    case 'StartDocumentTextDetection': {
      const { DocumentLocation, NotificationChannel } = json(Detection, call);
      const { Bucket, Name } = DocumentLocation.S3Object;
      const bucket = `arn:aws:s3:::${Bucket}`;
      // Textract reads the file as the caller, and takes the role on the caller's word.
      const file = [
        { action: 's3:GetObject', resource: `${bucket}/${Name}`, context: { 's3:TlsVersion': '1.3' } },
        ...keyNeeds(account, bucket, ['Decrypt']),
      ];
      const pass =
        NotificationChannel === undefined
          ? []
          : [
              {
                action: 'iam:PassRole',
                resource: NotificationChannel.RoleArn,
                context: { 'iam:PassedToService': 'textract.amazonaws.com' },
              },
            ];
      return known([own, ...file, ...pass]);
    }
    default:
      throw new Error(`Textract's ${operation} is not known here.`);
  }
}

const searchPermissions: Readonly<Record<string, string>> = {
  'POST _search': 'ReadDocument',
  'POST _bulk': 'WriteDocument',
  'HEAD ': 'DescribeIndex',
  'PUT ': 'CreateIndex',
};

function searchCall(account: Account, service: 'aoss' | 'es', { method, host, url }: Call): KnownCall {
  const engine = account.searchEngines.find((each) => each.host === host && each.kind === service);
  if (engine === undefined) throw new Error(`No search engine of the account is at ${host}.`);
  const [, index = '', ...rest] = url.pathname.split('/');
  const operation = `${method} ${rest.join('/')}`;
  const permission = searchPermissions[operation];
  if (permission === undefined || index === '')
    throw new Error(`OpenSearch's ${method} ${url.pathname} is not known here.`);
  const path = `${url.pathname}${url.search}`;
  if (service === 'aoss') {
    const needs = [{ action: 'aoss:APIAccessAll', resource: engine.arn }];
    const searchNeed = { permission: `aoss:${permission}`, index: `index/${engine.name}/${index}` };
    return { service, operation: permission, needs, searchNeed, path };
  }
  const verb = `${method.charAt(0)}${method.slice(1).toLowerCase()}`;
  const needs = [{ action: `es:ESHttp${verb}`, resource: `${engine.arn}${url.pathname}` }];
  return { service, operation: permission, needs, path };
}

/** The function of a role and the name of a queue, in tests and reports. */
export function queueNamed(account: Account, name: string) {
  return existing(account.queues, arnOf(account, 'sqs', name));
}
