import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { type FunctionName, queuedFunctions, wiring } from '../../functions/wiring.ts';
import { taskQueue } from '../../shared/platform/aws/queues.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { namesOf } from '../../shared/stage/names.ts';
import { bad, type Check, count, good, notice } from '../check.ts';
import { CommandError } from '../command-error.ts';
import { isAbsent } from './ask.ts';
import type { Clients } from './clients.ts';
import { platformOf } from './platform.ts';

const oldTaskMinutes = 15;

/** Work that waits too long, and records that were given up. */
export async function queueChecks(clients: Clients, stage: StageConfiguration): Promise<Check[]> {
  const { queueName, deadLettersName } = namesOf(stage);
  const ages = await oldestTasks(clients, stage);
  const depths = await Promise.all(
    queuedFunctions.map(async (name) => ({
      name,
      waiting: await messagesIn(clients, queueName(name)),
      dead: await messagesIn(clients, deadLettersName(name)),
      seconds: ages.get(name) ?? 0,
    })),
  );
  const late = depths.filter(({ seconds }) => seconds > oldTaskMinutes * 60);
  const dead = depths.filter((depth) => depth.dead > 0);
  const waiting = depths.reduce((sum, depth) => sum + depth.waiting, 0);
  return [
    ...late.map(({ name, seconds }) =>
      notice(
        'queues',
        `${name} is ${Math.round(seconds / 60)} minutes behind. ${wiring[name].purpose}`,
        `Look at its errors and throttles on the dashboard ${stage.name}.`,
      ),
    ),
    ...(late.length > 0
      ? []
      : [good('queues', waiting === 0 ? 'nothing waits' : `${count(waiting, 'task')} waiting`)]),
    dead.length === 0
      ? good('dead letters', 'none')
      : bad(
          'dead letters',
          dead.map((depth) => `${depth.name} ${depth.dead}`).join(', '),
          `Read the log /${stage.name}/functions/<function>, mend the cause, then facteur redrive --stage.`,
        ),
  ];
}

/** The queues of a stage. Throws `CommandError` when it has none. */
export async function stageQueues({ sqs }: Clients, stage: StageConfiguration): Promise<TaskQueue> {
  const [name = ''] = queuedFunctions;
  try {
    const { QueueUrl = '' } = await sqs.send(
      new GetQueueUrlCommand({ QueueName: namesOf(stage).queueName(name) }),
    );
    // A queue's URL is a prefix and the name of its function.
    return taskQueue(platformOf(stage, { FACTEUR_QUEUE_URL_PREFIX: QueueUrl.slice(0, -name.length) }));
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new CommandError(`${stage.name} has no queues: deploy it first (facteur deploy).`);
  }
}

async function messagesIn({ sqs }: Clients, QueueName: string): Promise<number> {
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesDelayed'],
    }),
  );
  return (
    Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesDelayed)
  );
}

/** Seconds that the oldest task of each queue waits, as CloudWatch saw it last. */
export async function oldestTasks(
  { cloudWatch }: Clients,
  stage: StageConfiguration,
): Promise<Map<FunctionName, number>> {
  const now = Date.now();
  const { MetricDataResults = [] } = await cloudWatch(stage.region).send(
    new GetMetricDataCommand({
      StartTime: new Date(now - 15 * 60_000),
      EndTime: new Date(now),
      ScanBy: 'TimestampDescending',
      MetricDataQueries: queuedFunctions.map((name, index) => ({
        Id: `age${index}`,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/SQS',
            MetricName: 'ApproximateAgeOfOldestMessage',
            Dimensions: [{ Name: 'QueueName', Value: namesOf(stage).queueName(name) }],
          },
          Period: 60,
          Stat: 'Maximum',
        },
      })),
    }),
  );
  return new Map(
    queuedFunctions.map((name, index) => [
      name,
      MetricDataResults.find(({ Id }) => Id === `age${index}`)?.Values?.[0] ?? 0,
    ]),
  );
}
