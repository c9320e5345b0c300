import { expect, test } from 'vitest';
import type { ModelVersion } from '../../shared/learning/model-version.ts';
import { openRequest } from '../../shared/learning/training-request.ts';

const request = { at: '2026-03-02T09:00:00.000Z', by: 'key:0123456789ab' };
const soon = new Date('2026-03-02T09:05:00Z');
const trainedAt = (at: string): ModelVersion => ({
  version: 1,
  at,
  by: 'system',
  examples: 40,
  corrected: 4,
  general: null,
  heldOut: null,
  sinceThen: null,
  share: 0,
  refused: 'too_few_examples',
  file: null,
});

test('a training is under way from when it is asked for until one that began since has ended', () => {
  expect(openRequest(undefined, undefined, soon)).toBeUndefined();
  expect(openRequest(request, undefined, soon)).toEqual(request);
  expect(openRequest(request, trainedAt('2026-03-02T08:59:59.000Z'), soon)).toEqual(request);
  expect(openRequest(request, trainedAt('2026-03-02T09:00:01.000Z'), soon)).toBeUndefined();
});

test('a training that never ended keeps nobody waiting for ever', () => {
  expect(openRequest(request, undefined, new Date('2026-03-02T11:00:00Z'))).toBeUndefined();
});
