import { SESClient } from '@aws-sdk/client-ses';
import { customResource } from '../custom-resource.ts';
import { receiptRule } from './receipt-rule.ts';

/** SES takes one change of receipt rules a second: a few more attempts than usual. */
export const handler = customResource(receiptRule(new SESClient({ maxAttempts: 8 })));
