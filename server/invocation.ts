import type { FunctionName } from '../functions/wiring.ts';
import type { ReceivedTask } from '../shared/platform/ports/task-queue.ts';

/** What a worker thread is asked to do. */
export interface Invocation {
  readonly id: number;
  readonly functionName: FunctionName;
  readonly tasks: readonly ReceivedTask[];
}

/** What it answers: why each failed task failed; the others are done. */
export interface InvocationResult {
  readonly id: number;
  readonly failures: ReadonlyMap<string, string>;
}

/** The tasks as SQS hands them to Lambda. */
export function sqsEvent({ functionName, tasks }: Invocation) {
  return {
    Records: tasks.map((task) => ({
      messageId: task.id,
      receiptHandle: task.receipt,
      body: task.body,
      attributes: {
        ApproximateReceiveCount: String(task.receiveCount),
        SentTimestamp: String(Date.parse(task.enqueuedAt)),
        SenderId: 'facteur',
        ApproximateFirstReceiveTimestamp: String(Date.now()),
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:local:000000000000:${functionName}`,
      awsRegion: 'local',
    })),
  };
}
