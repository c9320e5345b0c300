import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionName } from '../functions/wiring.ts';
import type { StageConfiguration } from './config.ts';

/**
 * Names and ARNs of what one stack makes and another one uses. They follow from the stage alone, so that the
 * stateless stacks need no exports of each other: an export in use cannot be deleted, which would hold up the removal
 * of a function.
 */
export function addressesOf(scope: Construct, stage: StageConfiguration) {
  const stack = Stack.of(scope);
  const arn = (service: string, resource: string, resourceName: string) =>
    stack.formatArn({ service, resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
  const sqsArn = (name: string) =>
    stack.formatArn({ service: 'sqs', resource: name, arnFormat: ArnFormat.NO_RESOURCE_NAME });
  const queueName = (name: FunctionName) => `${stage.name}-${name}`;
  const deadLettersName = (name: FunctionName) => `${queueName(name)}-dead`;
  const busName = stage.name;
  // Textract's own policy and its console only know topics of this prefix.
  const textractTopicName = `AmazonTextract-${stage.name}-completions`;
  const textractRoleName = `${stage.name}-${stack.region}-textract-completions`;

  return {
    functionName: (name: FunctionName) => `${stage.name}-${name}`,
    queueName,
    deadLettersName,
    queueArn: (name: FunctionName) => sqsArn(queueName(name)),
    deadLettersArn: (name: FunctionName) => sqsArn(deadLettersName(name)),
    /** A queue's URL is this and the name of its function. */
    queueUrlPrefix: `https://sqs.${stack.region}.${stack.urlSuffix}/${stack.account}/${stage.name}-`,
    busName,
    busArn: arn('events', 'event-bus', busName),
    textractTopicName,
    textractTopicArn: stack.formatArn({
      service: 'sns',
      resource: textractTopicName,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    }),
    textractRoleName,
    textractRoleArn: stack.formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: textractRoleName,
    }),
  };
}
