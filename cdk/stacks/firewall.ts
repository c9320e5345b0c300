import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';

/** The name of the output that the console's stack reads, from its own region. */
export const firewallOutput = 'FirewallArn';

/** Requests of one address within five minutes: an office behind one address, and pages full of pictures. */
const mostRequests = 10_000;

/** Rules that read bodies, which are mails and documents of strangers: markup and long texts are no attack. */
const bodyRules = [
  'CrossSiteScripting_BODY',
  'EC2MetaDataSSRF_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'SizeRestrictions_BODY',
];

/** The web application firewall of CloudFront, which has to be in us-east-1. HTTP APIs take none themselves. */
export class FirewallStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageConfiguration }) {
    super(scope, id, props);
    const { stage } = props;
    const measured = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      metricName: `${stage.name}-${metricName}`,
      sampledRequestsEnabled: false,
    });
    const managed = (name: string, priority: number, counted: readonly string[] = []) => ({
      name,
      priority,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        },
      },
      visibilityConfig: measured(name),
    });
    const acl = new CfnWebACL(this, 'Firewall', {
      name: `${stage.name}-${stage.region}`,
      description: `Before the console and the API of ${stage.name}`,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: measured('firewall'),
      rules: [
        {
          name: 'TooMany',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: mostRequests, aggregateKeyType: 'IP' } },
          visibilityConfig: measured('too-many'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
        managed('AWSManagedRulesCommonRuleSet', 3, bodyRules),
      ],
    });
    new CfnOutput(this, firewallOutput, { value: acl.attrArn });
  }
}
