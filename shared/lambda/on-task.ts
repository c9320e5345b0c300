import middy from '@middy/core';
import { batchHandler } from './records.ts';

/** A Lambda handler for tasks from the function's own queue. `parse` throws for a body that is none of its tasks. */
export function onTask<Task>(parse: (body: string) => Task, handle: (task: Task) => Promise<void>) {
  return middy().handler(batchHandler(parse, handle));
}
