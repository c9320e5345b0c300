import * as z from 'zod';
import type { Account } from '../account.ts';
import { keyNeeds, type Need } from '../authorize.ts';
import { type Call, json, type KnownCall, target, unknownCall } from './call.ts';

const S3Object = z.looseObject({ Bucket: z.string(), Name: z.string() });
const Request = z.looseObject({
  Document: z.looseObject({ S3Object: S3Object.optional() }).optional(),
  DocumentLocation: z.object({ S3Object }).optional(),
  NotificationChannel: z.object({ RoleArn: z.string(), SNSTopicArn: z.string() }).optional(),
});

const known =
  /^(?:DetectDocumentText|AnalyzeDocument|AnalyzeExpense|AnalyzeID|(?:Start|Get)(?:DocumentTextDetection|DocumentAnalysis|ExpenseAnalysis))$/;

/** Textract has no resources; it reads files as its caller, and takes the role for its notices on the caller's word. */
export function textractCall(account: Account, call: Call): KnownCall {
  const operation = target(call);
  if (!known.test(operation)) throw unknownCall('Textract', operation);
  const { Document, DocumentLocation, NotificationChannel } = json(Request, call);
  const file = Document?.S3Object ?? DocumentLocation?.S3Object;
  const needs: Need[] = [{ action: `textract:${operation}`, resource: '*' }];
  if (file !== undefined) {
    const bucket = `arn:aws:s3:::${file.Bucket}`;
    const context = { 's3:TlsVersion': '1.3' };
    needs.push({ action: 's3:GetObject', resource: `${bucket}/${file.Name}`, context });
    needs.push(...keyNeeds(account, bucket, ['Decrypt']));
  }
  if (NotificationChannel !== undefined) {
    const context = { 'iam:PassedToService': 'textract.amazonaws.com' };
    needs.push({ action: 'iam:PassRole', resource: NotificationChannel.RoleArn, context });
  }
  return { service: 'textract', operation, region: call.region, needs, path: '/' };
}
