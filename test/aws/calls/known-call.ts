import type { Account } from '../account.ts';
import { type Call, type KnownCall, unknownCall } from './call.ts';
import { dynamoDbCall } from './dynamodb.ts';
import { eventsCall, snsCall, sqsCall } from './messaging.ts';
import { connectionCall, kmsCall, secretsCall, sesCall } from './others.ts';
import { s3Call } from './s3.ts';
import { searchCall } from './search.ts';
import { textractCall } from './textract.ts';

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
    case 'sns':
      return snsCall(account, call);
    case 'textract':
      return textractCall(account, call);
    case 'aoss':
    case 'es':
      return searchCall(account, service, call);
    case 'ses':
      return sesCall(account, call);
    case 'secretsmanager':
      return secretsCall(account, call);
    case 'kms':
      return kmsCall(account, call);
    case 'execute-api':
      return connectionCall(account, call);
    default:
      throw unknownCall(service, call.url.pathname);
  }
}
