import middy from '@middy/core';
import { batchHandler } from './records.ts';

/** A Lambda handler for ticks of the clock; what a tick says is of no interest. */
export function onSchedule(handle: () => Promise<void>) {
  return middy().handler(batchHandler((body) => body, handle));
}
