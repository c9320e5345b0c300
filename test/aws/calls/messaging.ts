import * as z from 'zod';
import { type Account, arnOf } from '../account.ts';
import { keyNeeds } from '../authorize.ts';
import { type Call, json, type KnownCall, target, unknownCall } from './call.ts';

/** Batches take the permission of the single operation. */
const sqsOperation =
  /^(SendMessage|ReceiveMessage|DeleteMessage|ChangeMessageVisibility|GetQueueAttributes)(?:Batch)?$/;

export function sqsCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const action = sqsOperation.exec(operation)?.[1];
  if (action === undefined) throw unknownCall('SQS', operation);
  const { QueueUrl } = json(z.looseObject({ QueueUrl: z.url() }), call);
  const { hostname, pathname } = new URL(QueueUrl);
  const [, owner, name = ''] = pathname.split('/');
  if (owner !== account.id) throw new Error(`The queue ${QueueUrl} is in another account.`);
  const region = hostname.split('.')[1] ?? '';
  if (region !== call.region) throw new Error(`The queue ${QueueUrl} is in another region.`);
  const resource = arnOf(account, 'sqs', region, name);
  const key = action === 'SendMessage' ? ['GenerateDataKey', 'Decrypt'] : ['Decrypt'];
  const needs = [{ action: `sqs:${action}`, resource }, ...keyNeeds(account, resource, key)];
  return { service: 'sqs', operation, region, needs, path: '/' };
}

const Entries = z.looseObject({ Entries: z.array(z.looseObject({ EventBusName: z.string() })) });

export function eventsCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  const { region } = call;
  if (operation !== 'PutEvents') throw unknownCall('EventBridge', operation);
  const buses = new Set(json(Entries, call).Entries.map((entry) => entry.EventBusName));
  const needs = [...buses].map((bus) => ({
    action: 'events:PutEvents',
    resource: bus.startsWith('arn:') ? bus : arnOf(account, 'events', region, `event-bus/${bus}`),
  }));
  return { service: 'events', operation, region, needs, path: '/' };
}

export function snsCall(account: Account, call: Call): KnownCall {
  const form = new URLSearchParams(call.body.toString());
  const operation = form.get('Action') ?? '';
  const TopicArn = form.get('TopicArn');
  if (!/^Publish(?:Batch)?$/.test(operation) || TopicArn === null) throw unknownCall('SNS', operation);
  const needs = [
    { action: 'sns:Publish', resource: TopicArn },
    ...keyNeeds(account, TopicArn, ['GenerateDataKey', 'Decrypt']),
  ];
  return { service: 'sns', operation, region: call.region, needs, path: '/' };
}
