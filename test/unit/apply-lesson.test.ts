import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyLesson } from '../../functions/route/apply-lesson.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { documentWrites } from '../../shared/documents/repository.ts';
import { filedByPerson } from '../../shared/documents/transitions.ts';
import type { Commit } from '../../shared/platform/ports/event-bus.ts';
import type { LayoutMemory } from '../../shared/suppliers/layout-memory.ts';
import { teach } from '../../shared/suppliers/teach.ts';
import { embeddedRoutingDesk } from '../fixtures/embedded-routing.ts';

let desk: Awaited<ReturnType<typeof embeddedRoutingDesk>>;
beforeAll(async () => {
  desk = await embeddedRoutingDesk();
});
afterAll(() => desk.close());

const [known, changed] = ['FR1420041010050500013M02606', 'DE89370400440532013000'];
const at = '2026-03-02T08:00:00.000Z';
const layouts: LayoutMemory = { get: async () => ({ data: [], version: 0 }) };

const invoice = (name: string, iban: string, totalGross: string) =>
  desk.routed({
    name,
    fields: {
      sellerName: 'Tapisserie Gaudin',
      documentNumber: name,
      issueDate: '2026-02-01',
      totalGross,
      iban: [iban],
    },
  });

/** What `approveDocument` commits, and the event that it publishes. */
async function approved(name: string) {
  const document = await desk.current(name);
  if (document.status !== 'in_review') throw new Error(`${name} does not wait`);
  const after = filedByPerson(document, at);
  const learnt = await teach(document, 'approved', { by: 'marie', at }, desk.deps.suppliers);
  await desk.deps.commit({
    writes: [...documentWrites(after), ...learnt],
    events: [],
  } satisfies Parameters<Commit>[0]);
  const event = announcement(after);
  if (event?.type !== 'document.filed.v1') throw new Error('not filed');
  return event;
}

test('what an approval taught is applied to documents that wait, and tried again when that fails', async () => {
  await invoice('lesson-1', known, '120.00');
  await invoice('lesson-2', changed, '121.00');
  const waiting = await invoice('lesson-3', changed, '122.00');
  expect(waiting.status).toBe('in_review');
  const event = await approved('lesson-2');

  const deps = { ...desk.deps, layouts };
  const broken = { ...deps, saveDocument: () => Promise.reject(new Error('no room')) };
  await expect(applyLesson(event, broken)).rejects.toThrow('no room');
  expect(await desk.current('lesson-3')).toEqual(waiting);
  await applyLesson(event, deps);
  const again = await desk.deps.documents.get(desk.organizationId, waiting.documentId);
  expect(again?.status).toBe('classified');
});

test('an approval that taught nothing, and what was filed by rules, change nothing', async () => {
  await invoice('nothing-1', known, '130.00');
  const waiting = await invoice('nothing-2', known, '130.00');
  expect(waiting.status).toBe('in_review');
  const event = await approved('nothing-2');
  const refuse = {
    ...desk.deps,
    layouts,
    saveDocument: () => Promise.reject(new Error('must not be saved')),
  };
  await applyLesson(event, refuse);
  await applyLesson({ ...event, data: { ...event.data, filedBy: 'rules' } }, refuse);
});
