import { parentPort } from 'node:worker_threads';
import { failureReasons } from '../shared/lambda/records.ts';
import { type Invocation, type InvocationResult, sqsEvent } from './invocation.ts';
import { lambdaContext } from './lambda-context.ts';
import { loadHandler } from './load-handler.ts';
import { wireQueues } from './wire-queues.ts';

/* A worker thread: runs one function's handler at a time, as a Lambda sandbox does, away from the API's thread. */

if (parentPort === null) throw new Error('this file runs as a worker thread');
const port = parentPort;
wireQueues();

port.on('message', async (invocation: Invocation) => {
  const { id, functionName } = invocation;
  const handler = await loadHandler(functionName);
  const response = await handler(sqsEvent(invocation), lambdaContext(functionName));
  const result: InvocationResult = { id, failures: failureReasons(response) };
  port.postMessage(result);
});
