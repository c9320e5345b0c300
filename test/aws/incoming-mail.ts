import { randomBytes } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeActiveReceiptRuleSetCommand, type S3Action } from '@aws-sdk/client-ses';
import { PublishCommand } from '@aws-sdk/client-sns';
import { type Account, arnOf, existing, regionOf } from './account.ts';
import { type Authorizer, firstRefused, keyNeeds } from './authorize.ts';

export interface MailToReceive {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  /** False: the notice of it is lost. */
  readonly isTold?: boolean;
}

export interface MailReceiver {
  /** Takes a mail as SES does: the rules of the active set, in their order. Throws when no rule is for its recipients. */
  receive(mail: MailToReceive): Promise<void>;
  /** Ends what SES does when a rule is made: a trial mail for nobody. */
  tryRules(): Promise<void>;
}

const trialId = 'AMAZON_SES_SETUP_NOTIFICATION';

/** SES's receiving end in a region of an account. */
export function mailReceiver(account: Account, authorize: Authorizer, region: string): MailReceiver {
  return {
    async receive(mail) {
      const verdict = { status: 'PASS' };
      const rules = (await activeRules()).filter(({ recipients }) =>
        mail.to.some((address) => isFor(address, recipients)),
      );
      if (rules.length === 0)
        throw new Error(`SES refuses mail for ${mail.to.join(', ')}: no rule is for it.`);
      for (const rule of rules) {
        const recipients = mail.to.filter((address) => isFor(address, rule.recipients));
        const id = randomBytes(20).toString('hex');
        const receipt = {
          timestamp: new Date().toISOString(),
          processingTimeMillis: 412,
          recipients,
          spamVerdict: verdict,
          virusVerdict: verdict,
          spfVerdict: verdict,
          dkimVerdict: verdict,
          dmarcVerdict: verdict,
        };
        const raw = Buffer.concat([Buffer.from(ownHeaders(mail, recipients, region)), mail.raw]);
        for (const action of rule.actions) await put(rule, action, id, { ...mail, raw }, receipt);
      }
    },

    async tryRules() {
      const raw = Buffer.from(
        'Subject: Amazon SES Setup Notification\r\n\r\nYour rule can put mail here.\r\n',
      );
      for (const rule of await activeRules()) {
        for (const action of rule.actions)
          await put(rule, action, trialId, { raw, from: '', to: [] }, undefined);
      }
    },
  };

  async function activeRules() {
    const { Metadata, Rules = [] } = await account
      .clients(region)
      .ses.send(new DescribeActiveReceiptRuleSetCommand({}));
    return Rules.filter((rule) => rule.Enabled === true).map(({ Name, Recipients = [], Actions = [] }) => ({
      arn: arnOf(account, 'ses', region, `receipt-rule-set/${Metadata?.Name}:receipt-rule/${Name}`),
      recipients: Recipients,
      actions: Actions.map((action) => {
        if (action.S3Action === undefined) throw new Error(`${Name} has an action that is not known here.`);
        return action.S3Action;
      }),
    }));
  }

  /** Puts the mail down and tells of it, both with the role that the rule names. */
  async function put(
    { arn }: { arn: string },
    { BucketName = '', ObjectKeyPrefix = '', TopicArn, IamRoleArn = '' }: S3Action,
    id: string,
    { raw, from, to, isTold = true }: MailToReceive,
    receipt: object | undefined,
  ) {
    const role = existing(account.roles, IamRoleArn);
    if (!(await authorize.trusts(role, 'ses.amazonaws.com', arn)))
      throw new Error(`${role.name} does not trust SES.`);
    const bucket = `arn:aws:s3:::${BucketName}`;
    const objectKey = `${ObjectKeyPrefix}${id}`;
    const context = { 's3:TlsVersion': '1.3' };
    await must([
      { action: 's3:PutObject', resource: `${bucket}/${objectKey}`, context },
      ...keyNeeds(account, bucket, ['GenerateDataKey', 'Decrypt']),
    ]);
    await account
      .clients(region)
      .s3.send(new PutObjectCommand({ Bucket: BucketName, Key: objectKey, Body: raw }));
    account.serviceCalls.push('s3:PutObject');
    if (TopicArn === undefined) return;
    // "Contents of notifications for Amazon SES email receiving", SES Developer Guide.
    const notification = {
      notificationType: 'Received',
      mail: {
        timestamp: new Date().toISOString(),
        source: from,
        messageId: id,
        destination: to,
        headersTruncated: false,
        headers: [],
        commonHeaders: {},
      },
      receipt: {
        ...receipt,
        action: {
          type: 'S3',
          topicArn: TopicArn,
          bucketName: BucketName,
          objectKeyPrefix: ObjectKeyPrefix,
          objectKey,
        },
      },
    };
    await must([
      { action: 'sns:Publish', resource: TopicArn },
      ...keyNeeds(account, TopicArn, ['GenerateDataKey', 'Decrypt']),
    ]);
    // Nobody is told of the trial mail.
    if (receipt === undefined || !isTold) return;
    account.serviceCalls.push('sns:Publish');
    await account
      .clients(regionOf(TopicArn))
      .sns.send(new PublishCommand({ TopicArn, Message: JSON.stringify(notification) }));

    async function must(needs: Parameters<typeof firstRefused>[2]) {
      const refused = await firstRefused(authorize, role, needs);
      if (refused === undefined) return;
      account.findings.push({ kind: 'refused', who: arn, what: `${refused.action} on ${refused.resource}` });
      throw new Error(`SES may not ${refused.action} on ${refused.resource}.`);
    }
  }
}

/** The fields that SES puts on top of a mail. */
function ownHeaders({ from }: MailToReceive, recipients: readonly string[], region: string): string {
  const recipient = recipients.length === 1 ? ` for ${recipients[0]}` : '';
  return [
    `Return-Path: <${from}>`,
    'Received: from mx.sender.example (mx.sender.example [192.0.2.7])',
    ` by inbound-smtp.${region}.amazonaws.com with SMTP id o3vrnil0e2ic28trm7df${recipient};`,
    ` ${new Date().toUTCString().replace('GMT', '+0000 (UTC)')}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass',
    'X-SES-RECEIPT: AEFBQUFBQUFBQUFHZFR2',
    '',
  ].join('\r\n');
}

/** Recipients of a rule are addresses, domains, or `.domain` for what is below a domain; none is everybody. */
function isFor(address: string, recipients: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return (
    recipients.length === 0 ||
    recipients.some((each) =>
      each.includes('@')
        ? each.toLowerCase() === address.toLowerCase()
        : each.startsWith('.')
          ? domain.endsWith(each)
          : domain === each,
    )
  );
}
