import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionName } from '../functions/wiring.ts';
import type { StageConfiguration } from '../shared/stage/configuration.ts';
import { namesOf } from '../shared/stage/names.ts';

/** Where SES puts mail in the intake bucket. */
export const incomingPrefix = 'incoming/';

/**
 * Names and ARNs of what one stack makes and another one uses, also from another region. They follow from the stage
 * alone, so that the stateless stacks need no exports of each other: an export in use cannot be deleted, which would hold
 * up the removal of a function.
 */
export function addressesOf(scope: Construct, stage: StageConfiguration) {
  const stack = Stack.of(scope);
  const { account, partition } = stack;
  const { region, mailRegion } = stage;
  const arn = (service: string, resource: string, where = region) =>
    stack.formatArn({ service, region: where, resource, arnFormat: ArnFormat.NO_RESOURCE_NAME });
  const { functionName, queueName, deadLettersName, busName, mailRuleName } = namesOf(stage);
  // Textract's own policy and its console only know topics of this prefix.
  const textractTopicName = `AmazonTextract-${stage.name}-completions`;
  // Roles are of the account, not of a region.
  const textractRoleName = `${stage.name}-${region}-textract-completions`;
  const mailRoleName = `${stage.name}-${region}-incoming-mail`;
  const mailTopicName = `${stage.name}-incoming-mail`;
  const alarmTopicName = `${stage.name}-alarms`;

  return {
    functionName,
    queueName,
    deadLettersName,
    queueArn: (name: FunctionName) => arn('sqs', queueName(name)),
    deadLettersArn: (name: FunctionName) => arn('sqs', deadLettersName(name)),
    /** A queue's URL is this and the name of its function. */
    queueUrlPrefix: `https://sqs.${region}.${stack.urlSuffix}/${account}/${stage.name}-`,
    busName,
    busArn: arn('events', `event-bus/${busName}`),
    textractTopicName,
    textractTopicArn: arn('sns', textractTopicName),
    textractRoleName,
    textractRoleArn: arn('iam', `role/${textractRoleName}`, ''),
    intakeBucketName: `${stage.name}-intake-${account}-${region}`,
    /** What SES writes mail with. */
    mailRoleName,
    mailRoleArn: arn('iam', `role/${mailRoleName}`, ''),
    mailTopicName,
    mailTopicArn: arn('sns', mailTopicName, mailRegion),
    mailRuleName,
    /** The rule, in whichever rule set of the account is active. */
    mailRuleArn: `arn:${partition}:ses:${mailRegion}:${account}:receipt-rule-set/*:receipt-rule/${mailRuleName}`,
    alarmTopicName,
    /** Alarms tell topics of their own region only. */
    alarmTopicArn: (where: string) => arn('sns', alarmTopicName, where),
  };
}
