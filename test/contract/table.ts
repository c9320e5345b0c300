import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ConditionFailed,
  InvalidCursor,
  type Item,
  type ItemQuery,
  type Table,
} from '../../shared/platform/ports/table.ts';

export interface TableHarness {
  readonly table: Table;
  close(): Promise<void>;
}

export function tableContract(name: string, open: () => Promise<TableHarness>): void {
  describe(`Table: ${name}`, () => {
    let harness: TableHarness;
    let table: Table;
    /** A partition of its own for each test. */
    let pk: string;

    beforeEach(async () => {
      harness = await open();
      table = harness.table;
      pk = `P#${randomUUID()}`;
    });
    afterEach(() => harness.close());

    const item = (sk: string, more: Partial<Item> = {}): Item => ({
      pk,
      sk,
      version: 1,
      data: { sk },
      ...more,
    });
    const put = (...items: Item[]) => table.write(items.map((each) => ({ put: each })));
    const sortKeys = async (query: Omit<ItemQuery, 'pk'> = {}) =>
      (await table.query({ pk, ...query })).items.map((each) => each.sk);

    test('gives back an item as it was put', async () => {
      const full = item('A', {
        gsi1pk: `G1#${pk}`,
        gsi1sk: 'one',
        gsi2pk: `G2#${pk}`,
        gsi2sk: 'two',
        version: 7,
        expiresAt: 4_000_000_000,
        data: {
          text: 'Société générale 😀',
          number: 0.1,
          no: false,
          nothing: null,
          empty: '',
          list: [1, [], {}],
        },
      });
      await put(full, item('B', { data: null }));
      expect(await table.get(pk, 'A')).toEqual(full);
      expect(await table.get(pk, 'B')).toEqual(item('B', { data: null }));
      expect(await table.get(pk, 'C')).toBeUndefined();
    });

    test('keeps any JSON but a key `__proto__`, which no schema of ours has', async () => {
      const json = fc
        .jsonValue({ maxDepth: 3 })
        .map((value) => JSON.stringify(value))
        .filter((text) => !text.includes('"__proto__"'));
      await fc.assert(
        fc.asyncProperty(json, async (text) => {
          await put(item('json', { data: JSON.parse(text) }));
          expect((await table.get(pk, 'json'))?.data).toEqual(JSON.parse(text));
        }),
        { numRuns: 40 },
      );
    });

    test('gets many at once and leaves out what is absent', async () => {
      const keys = Array.from({ length: 60 }, (_, index) => `K${index}`);
      await put(...keys.map((sk) => item(sk)));
      const wanted = [...keys, 'absent'].map((sk) => ({ pk, sk }));
      const found = await table.getMany(wanted);
      expect(found.map((each) => each.sk).sort()).toEqual([...keys].sort());
      expect(await table.getMany([])).toEqual([]);
    });

    test('sorts by the UTF-8 bytes of the sort key, either way', async () => {
      const ascending = ['A', 'Z', 'a', 'é', '\uFFFD', '😀'];
      await put(...[...ascending].reverse().map((sk) => item(sk)));
      expect(await sortKeys()).toEqual(ascending);
      expect(await sortKeys({ descending: true })).toEqual([...ascending].reverse());
    });

    test('finds by the beginning of the sort key', async () => {
      await put(...['D#', 'D#1', 'D#10', 'D#2', 'D#é', 'D#😀', 'C#1', 'D$', 'E'].map((sk) => item(sk)));
      expect(await sortKeys({ sk: { beginsWith: 'D#' } })).toEqual([
        'D#',
        'D#1',
        'D#10',
        'D#2',
        'D#é',
        'D#😀',
      ]);
      expect(await sortKeys({ sk: { beginsWith: 'D#1' }, descending: true })).toEqual(['D#10', 'D#1']);
      expect(await sortKeys({ sk: { beginsWith: '%' } })).toEqual([]);
    });

    test('finds a range of sort keys, both ends included', async () => {
      await put(...['1', '2', '3', '35', '4'].map((sk) => item(sk)));
      expect(await sortKeys({ sk: { from: '2', to: '35' } })).toEqual(['2', '3', '35']);
    });

    test('pages by cursor without gaps or repeats, in both directions', async () => {
      const keys = Array.from({ length: 25 }, (_, index) => `K${String(index).padStart(2, '0')}`);
      await put(...keys.map((sk) => item(sk)));
      for (const descending of [false, true]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await table.query({
            pk,
            descending,
            limit: 10,
            ...(cursor === undefined ? {} : { cursor }),
          });
          expect(page.items.length).toBeLessThanOrEqual(10);
          seen.push(...page.items.map((each) => each.sk));
          cursor = page.cursor;
        } while (cursor !== undefined);
        expect(seen).toEqual(descending ? [...keys].reverse() : keys);
      }
    });

    test('gives a hundred unless told otherwise', async () => {
      await put(...Array.from({ length: 100 }, (_, index) => item(`a${index}`)));
      await put(...Array.from({ length: 20 }, (_, index) => item(`b${index}`)));
      expect((await table.query({ pk })).items).toHaveLength(100);
      expect((await table.query({ pk, limit: 1_000 })).items).toHaveLength(120);
    });

    test('refuses a cursor that it did not make', async () => {
      await put(item('A'));
      for (const cursor of ['nonsense', '', 'e30', '{"sk":1}']) {
        await expect(table.query({ pk, cursor }), cursor).rejects.toThrow(InvalidCursor);
      }
    });

    test.each(['gsi1', 'gsi2'] as const)(
      'finds through %s only the items that carry its keys',
      async (index) => {
        const indexed = (sk: string, sort: string) =>
          item(
            sk,
            index === 'gsi1' ? { gsi1pk: `I#${pk}`, gsi1sk: sort } : { gsi2pk: `I#${pk}`, gsi2sk: sort },
          );
        await put(
          indexed('A', 'S#3'),
          indexed('B', 'S#1'),
          indexed('C', 'S#2'),
          indexed('D', 'T#0'),
          item('E'),
        );
        const through = async (query: Partial<ItemQuery> = {}) =>
          (await table.query({ index, pk: `I#${pk}`, ...query })).items.map((each) => each.sk);
        expect(await through()).toEqual(['B', 'C', 'A', 'D']);
        expect(await through({ sk: { beginsWith: 'S#' }, descending: true })).toEqual(['A', 'C', 'B']);

        // An item that moves or leaves the index is no longer found at its old place.
        await put({ ...indexed('A', 'S#0'), version: 2 }, item('B', { version: 2 }));
        expect(await through()).toEqual(['A', 'C', 'D']);
      },
    );

    test('pages an index whose sort keys are all the same', async () => {
      const keys = Array.from({ length: 12 }, (_, n) => `K${String(n).padStart(2, '0')}`);
      await put(...keys.map((sk) => item(sk, { gsi1pk: `I#${pk}`, gsi1sk: 'same' })));
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await table.query({
          index: 'gsi1',
          pk: `I#${pk}`,
          limit: 5,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...page.items.map((each) => each.sk));
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(seen.sort()).toEqual(keys);
    });

    test('adds lines to a trail that no put takes away', async () => {
      await table.write([{ put: item('A'), line: { at: 1 }, condition: { ifAbsent: true } }]);
      await table.write([{ put: item('A', { version: 2 }), condition: { ifVersion: 1 } }]);
      await table.write([
        { put: item('A', { version: 3, data: 'third' }), line: 'é\n😀', condition: { ifVersion: 2 } },
        { put: item('B'), line: null },
      ]);
      expect(await table.get(pk, 'A')).toEqual({
        ...item('A', { version: 3, data: 'third' }),
        trail: [{ at: 1 }, 'é\n😀'],
      });
      const refused = table.write([{ put: item('A', { version: 3 }), line: 1, condition: { ifVersion: 2 } }]);
      await expect(refused).rejects.toThrow(ConditionFailed);
      expect((await table.query({ pk })).items.map(({ trail }) => trail?.length)).toEqual([2, 1]);
      await table.write([{ delete: { pk, sk: 'A' } }, { put: item('B') }]);
      await put(item('A'));
      expect(await table.get(pk, 'A')).toEqual(item('A'));
    });

    test('writes only what is absent when told so', async () => {
      await table.write([{ put: item('A'), condition: { ifAbsent: true } }]);
      await expect(
        table.write([{ put: item('A', { data: 'second' }), condition: { ifAbsent: true } }]),
      ).rejects.toThrow(ConditionFailed);
      expect((await table.get(pk, 'A'))?.data).toEqual({ sk: 'A' });
    });

    test('writes and deletes only over the version it was told', async () => {
      await put(item('A'));
      await table.write([{ put: item('A', { version: 2 }), condition: { ifVersion: 1 } }]);
      for (const stale of [
        { put: item('A', { version: 2 }), condition: { ifVersion: 1 } },
        { put: item('absent', { version: 2 }), condition: { ifVersion: 1 } },
        { delete: { pk, sk: 'A' }, condition: { ifVersion: 1 } },
      ]) {
        await expect(table.write([stale])).rejects.toThrow(ConditionFailed);
      }
      expect((await table.get(pk, 'A'))?.version).toBe(2);
      await table.write([{ delete: { pk, sk: 'A' }, condition: { ifVersion: 2 } }]);
      expect(await table.get(pk, 'A')).toBeUndefined();
      await table.write([{ delete: { pk, sk: 'A' } }]);
    });

    test('writes everything or nothing', async () => {
      await put(item('taken'));
      await expect(
        table.write([
          { put: item('A') },
          { delete: { pk, sk: 'taken' } },
          { put: item('taken2'), condition: { ifVersion: 3 } },
        ]),
      ).rejects.toThrow(ConditionFailed);
      expect(await sortKeys()).toEqual(['taken']);
    });

    test('lets exactly one of many racing writers win', async () => {
      await put(item('A'));
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, n) =>
          table.write([{ put: item('A', { version: 2, data: n }), condition: { ifVersion: 1 } }]),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConditionFailed);
      }
    });

    test('takes a hundred writes at once, no more, and no two of one item', async () => {
      await put(...Array.from({ length: 100 }, (_, index) => item(`K${index}`)));
      await expect(put(...Array.from({ length: 101 }, (_, index) => item(`L${index}`)))).rejects.toThrow();
      await expect(put(item('M'), item('M', { version: 2 }))).rejects.toThrow();
      expect((await table.query({ pk, limit: 1_000 })).items).toHaveLength(100);
      await table.write([]);
    });

    test('refuses an item above 400 KB', async () => {
      await put(item('large', { data: 'é'.repeat(190_000) }));
      await expect(put(item('small'), item('too-large', { data: 'é'.repeat(210_000) }))).rejects.toThrow();
      expect(await sortKeys()).toEqual(['large']);
    });
  });
}
