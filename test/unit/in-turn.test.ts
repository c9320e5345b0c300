import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { inTurn } from '../../shared/understanding/recognition/in-turn.ts';

const file = new URL('../../shared/understanding/recognition/in-turn.ts', import.meta.url).href;
const holder = (name: string) => `
  const { parentPort } = require('node:worker_threads');
  import(${JSON.stringify(file)}).then(({ inTurn }) =>
    inTurn(${JSON.stringify(name)}, 1_000, () => {
      parentPort.postMessage('begun');
      return new Promise((done) => parentPort.once('message', done));
    }),
  );`;
const longer = 60_000;

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

async function held(name: string): Promise<Worker> {
  worker = new Worker(holder(name), { eval: true });
  await once(worker, 'message');
  return worker;
}

test('threads do the same work one after the other', async () => {
  const other = await held('one');
  const done: string[] = [];
  const own = inTurn('one', longer, async () => done.push('own'));
  await inTurn('another', longer, async () => done.push('another'));
  expect(done).toEqual(['another']);
  other.postMessage('end');
  await own;
  expect(done).toEqual(['another', 'own']);
});

test('a thread that ends amid its turn holds nobody up', async () => {
  const other = await held('ended');
  const own = inTurn('ended', 500, async () => 'done');
  await other.terminate();
  expect(await own).toBe('done');
  expect(await inTurn('ended', longer, async () => 'again')).toBe('again');
});

test('what the work throws is thrown, and the next one has its turn', async () => {
  await expect(inTurn('failing', longer, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inTurn('failing', longer, async () => 'next')).toBe('next');
});
