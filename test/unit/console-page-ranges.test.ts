import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cuts, cutsOf, rangesOf, toggled } from '../../frontend/features/document/page-ranges.ts';

const pageCount = 8;
const pages = fc
  .uniqueArray(fc.integer({ min: 1, max: pageCount }), { maxLength: pageCount })
  .map((list): ReadonlySet<number> => new Set(list));
const anyCuts: fc.Arbitrary<Cuts> = fc.record({ begins: pages, leftOut: pages });

describe('the documents that a person cuts a file into', () => {
  it('hold every page once but those left out, in order', () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => {
        const held = rangesOf(pageCount, cuts).flatMap(({ firstPage, lastPage }) =>
          Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index),
        );
        const kept = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
          (page) => !cuts.leftOut.has(page),
        );
        expect(held).toEqual(kept);
      }),
    );
  });

  it('are made again by the cuts that are read off them', () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => {
        const ranges = rangesOf(pageCount, cuts);
        fc.pre(ranges.length > 0);
        expect(rangesOf(pageCount, cutsOf(pageCount, ranges))).toEqual(ranges);
      }),
    );
  });

  it('are one, the whole file, before anything is cut', () => {
    expect(rangesOf(3, cutsOf(3, []))).toEqual([{ firstPage: 1, lastPage: 3 }]);
  });

  it('begin anew behind a page that is left out', () => {
    const cuts = { begins: new Set<number>(), leftOut: toggled(new Set(), 2) };
    expect(rangesOf(3, cuts)).toEqual([
      { firstPage: 1, lastPage: 1 },
      { firstPage: 3, lastPage: 3 },
    ]);
  });
});
