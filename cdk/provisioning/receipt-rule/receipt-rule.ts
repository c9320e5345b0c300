import {
  CreateReceiptRuleCommand,
  CreateReceiptRuleSetCommand,
  DeleteReceiptRuleCommand,
  DeleteReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  DescribeReceiptRuleSetCommand,
  type ReceiptRule,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
  UpdateReceiptRuleCommand,
} from '@aws-sdk/client-ses';
import * as z from 'zod';
import type { CustomResource } from '../custom-resource.ts';

/** CloudFormation passes every value as text. */
export const RuleProperties = z.object({
  RuleName: z.string(),
  Recipient: z.string(),
  BucketName: z.string(),
  ObjectKeyPrefix: z.string(),
  TopicArn: z.string(),
  RoleArn: z.string(),
});
export type RuleProperties = z.infer<typeof RuleProperties>;

/**
 * A rule in whichever receipt rule set of the account is active, which is not ours: there is only one, and mail of others
 * may depend on it. Our rule comes first and stops nothing, so that the others do what they did before. Only where no
 * set is active, one is made and made active; it goes with our rule when nobody else has put a rule into it.
 */
export function receiptRule(client: SESClient): CustomResource<RuleProperties> {
  return {
    properties: RuleProperties,

    async put(properties) {
      const { RuleName } = properties;
      const RuleSetName = (await activeSet()) ?? (await ownSet(RuleName));
      const Rule = ruleOf(properties);
      if (await hasRule(RuleSetName, RuleName)) {
        await client.send(new UpdateReceiptRuleCommand({ RuleSetName, Rule }));
      } else {
        await client.send(new CreateReceiptRuleCommand({ RuleSetName, Rule }));
      }
      return `${RuleSetName}/${RuleName}`;
    },

    async remove(id) {
      const [RuleSetName = '', RuleName = ''] = id.split('/');
      const rules = await rulesOf(RuleSetName);
      if (rules === undefined) return;
      await client.send(new DeleteReceiptRuleCommand({ RuleSetName, RuleName }));
      const others = rules.filter((rule) => rule !== RuleName);
      if (RuleSetName !== RuleName || others.length > 0) return;
      // Without a name: no set is active any more. An active one cannot be deleted.
      if ((await activeSet()) === RuleSetName) await client.send(new SetActiveReceiptRuleSetCommand({}));
      await client.send(new DeleteReceiptRuleSetCommand({ RuleSetName }));
    },
  };

  async function activeSet(): Promise<string | undefined> {
    const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
    return Metadata?.Name;
  }

  async function ownSet(RuleSetName: string): Promise<string> {
    if ((await rulesOf(RuleSetName)) === undefined) {
      await client.send(new CreateReceiptRuleSetCommand({ RuleSetName }));
    }
    await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName }));
    return RuleSetName;
  }

  async function hasRule(ruleSet: string, rule: string): Promise<boolean> {
    return (await rulesOf(ruleSet))?.includes(rule) === true;
  }

  /** Undefined when there is no such set. */
  async function rulesOf(RuleSetName: string): Promise<string[] | undefined> {
    try {
      const { Rules = [] } = await client.send(new DescribeReceiptRuleSetCommand({ RuleSetName }));
      return Rules.flatMap((rule) => rule.Name ?? []);
    } catch (error) {
      if (error instanceof Error && /^RuleSetDoesNotExist/.test(error.name)) return undefined;
      throw error;
    }
  }
}

function ruleOf(properties: RuleProperties): ReceiptRule {
  const { RuleName, Recipient, BucketName, ObjectKeyPrefix, TopicArn, RoleArn } = properties;
  return {
    Name: RuleName,
    Enabled: true,
    // Without it SES makes no verdicts on spam and viruses.
    ScanEnabled: true,
    // Mail of senders without TLS is taken too: a company cannot choose its suppliers' mail servers.
    TlsPolicy: 'Optional',
    Recipients: [Recipient],
    Actions: [{ S3Action: { BucketName, ObjectKeyPrefix, TopicArn, IamRoleArn: RoleArn } }],
  };
}
