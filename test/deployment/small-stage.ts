import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { queuedFunctions, wiring } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { namesOf, type StackKind, stageStacks } from '../../shared/stage/names.ts';

/** Where a stage is reached. */
export interface Addresses {
  readonly apiUrl: string;
  readonly consoleUrl: string;
}

export const dkimTokens = ['one', 'two', 'three'];

/** The part of each stack that the commands look at, under the names of the real ones. */
export function smallTemplates(
  stage: StageConfiguration,
  { apiUrl, consoleUrl }: Addresses,
): Readonly<Record<StackKind, object>> {
  const { queueName, deadLettersName } = namesOf(stage);
  const key = (name: string, KeyType: string) => ({ AttributeName: name, KeyType });
  const index = (name: string) => ({
    IndexName: name,
    KeySchema: [key(`${name}pk`, 'HASH'), key(`${name}sk`, 'RANGE')],
    Projection: { ProjectionType: 'ALL' },
  });
  const output = (Value: string) => ({ Value });
  const topic = (name: string) => ({
    Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: name } } },
  });
  const queues = queuedFunctions.flatMap((name) =>
    [queueName(name), deadLettersName(name)].map((QueueName) => [
      QueueName.replaceAll('-', ''),
      { Type: 'AWS::SQS::Queue', Properties: { QueueName } },
    ]),
  );
  return {
    data: {
      Resources: {
        Table: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            TableName: `${stage.name}-records`,
            BillingMode: 'PAY_PER_REQUEST',
            KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
            AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].map(
              (AttributeName) => ({
                AttributeName,
                AttributeType: 'S',
              }),
            ),
            GlobalSecondaryIndexes: [index('gsi1'), index('gsi2')],
          },
        },
        Intake: { Type: 'AWS::S3::Bucket', Properties: { BucketName: `${stage.name}-intake` } },
      },
    },
    live: topic(`${stage.name}-live`),
    pipeline: {
      Resources: {
        ...Object.fromEntries(queues),
        Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: stage.name } },
        ...Object.fromEntries(
          queuedFunctions.flatMap((name) => {
            const { trigger } = wiring[name];
            if (trigger.kind !== 'events') return [];
            const queue = queueName(name).replaceAll('-', '');
            const Properties = {
              // moto does not know what a reference to a bus is.
              EventBusName: stage.name,
              EventPattern: { 'detail-type': trigger.events },
              Targets: [{ Id: 'queue', Arn: { 'Fn::GetAtt': [queue, 'Arn'] } }],
            };
            return [[`${queue}Rule`, { Type: 'AWS::Events::Rule', DependsOn: 'Bus', Properties }]];
          }),
        ),
        ClassifyErrors: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: {
            AlarmName: `${stage.name}-classify-Errors`,
            AlarmDescription: 'Documents stay untyped.',
            Namespace: 'AWS/Lambda',
            MetricName: 'Errors',
            ComparisonOperator: 'GreaterThanThreshold',
            EvaluationPeriods: 1,
            Period: 300,
            Statistic: 'Sum',
            Threshold: 1,
          },
        },
      },
    },
    api: { ...topic(`${stage.name}-api`), Outputs: { ApiUrl: output(apiUrl) } },
    firewall: topic(`${stage.name}-firewall`),
    console: { ...topic(`${stage.name}-console`), Outputs: { ConsoleUrl: output(consoleUrl) } },
    operations: topic(`${stage.name}-operations`),
    mail: {
      ...topic(`${stage.name}-mail`),
      Outputs: {
        MailExchanger: output(`10 inbound-smtp.${stage.mailRegion}.amazonaws.com`),
        ...Object.fromEntries(
          dkimTokens.map((token, place) => [
            `Dkim${place + 1}`,
            output(`${token}._domainkey.${stage.domain} CNAME ${token}.dkim.amazonses.com`),
          ]),
        ),
      },
    },
  };
}

/** Makes the stage in an account, as a deployment leaves it. */
export async function makeStage(
  endpoint: string,
  stage: StageConfiguration,
  addresses: Addresses,
): Promise<void> {
  const templates = smallTemplates(stage, addresses);
  for (const { kind, name, region } of stageStacks(stage)) {
    const client = new CloudFormationClient({
      region,
      endpoint,
      credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
    });
    await client.send(
      new CreateStackCommand({
        StackName: name,
        TemplateBody: JSON.stringify(templates[kind]),
        EnableTerminationProtection: kind === 'data' && stage.data === 'keep',
      }),
    );
  }
}
