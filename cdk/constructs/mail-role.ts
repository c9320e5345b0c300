import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf, incomingPrefix } from '../addresses.ts';
import { explainWildcards } from './wildcards.ts';

/**
 * What SES puts mail into the intake bucket with. SES asks for a role where the bucket is in a region in which it
 * receives no mail itself ("Giving permissions to Amazon SES for email receiving", SES Developer Guide).
 */
export function mailRole(scope: Construct, stage: StageConfiguration, intake: Bucket, key: IKey): void {
  const { account } = Stack.of(scope);
  const { mailRoleName, mailRuleArn } = addressesOf(scope, stage);
  const fromOurRule = {
    StringEquals: { 'aws:SourceAccount': account },
    ArnLike: { 'aws:SourceArn': mailRuleArn },
  };
  const role = new Role(scope, 'IncomingMail', {
    roleName: mailRoleName,
    description: 'Lets SES put down mail that came in',
    assumedBy: new ServicePrincipal('ses.amazonaws.com', { conditions: fromOurRule }),
  });
  const incoming = intake.arnForObjects(`${incomingPrefix}*`);
  role.addToPrincipalPolicy(
    new PolicyStatement({ sid: 'Mail', actions: ['s3:PutObject'], resources: [incoming] }),
  );
  role.addToPrincipalPolicy(
    new PolicyStatement({
      sid: 'DataKey',
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: [key.keyArn],
    }),
  );
  explainWildcards(role, [{ resource: incoming, reason: 'SES names each mail itself.' }]);
  // The bucket is encrypted: without this, SES takes mail and cannot put it down.
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'IncomingMail',
      principals: [new ServicePrincipal('ses.amazonaws.com', { conditions: fromOurRule })],
      actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      resources: ['*'],
    }),
  );
}
