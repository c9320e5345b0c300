import { pricesAsOf, pricesIn, type TextractFeature } from '../../shared/costs/prices.ts';
import { checkLoad, type Load } from './load.ts';
import { byWay, type ReadingWay, textractPages } from './reading-ways.ts';
import type { ByService } from './services.ts';
import { standingCost } from './standing-cost.ts';
import { standingResources } from './templates.ts';
import { variableCost } from './variable-cost.ts';
import type { WorkPerDocument } from './work-per-document.ts';

/** USD of one month. */
export interface CostEstimate {
  readonly load: Load;
  /** What the stage costs while nothing comes in. */
  readonly standing: ByService;
  /** What the load adds, by who reads scans. */
  readonly variable: Readonly<Record<ReadingWay, ByService>>;
  readonly pages: Readonly<Record<ReadingWay, Readonly<Record<TextractFeature, number>>>>;
  readonly pricesAsOf: string;
  readonly priceRegion: string;
  /** Services of whose prices the file is not sure. */
  readonly uncertain: readonly string[];
  readonly work: Pick<WorkPerDocument, 'obtained' | 'on'>;
}

/**
 * What a stage costs in a month, from its synthesised templates (`cdk.out/*.template.json`, parsed), the counts of
 * `workPerDocument()` and the prices of `shared/costs/prices.ts`. `facteur deploy` may call it before it deploys.
 * Throws a `RangeError` for a load that cannot be, a `ZodError` for what is no template.
 */
export function estimateCost(input: {
  readonly templates: readonly unknown[];
  readonly region: string;
  readonly load: Load;
  readonly work: WorkPerDocument;
}): CostEstimate {
  const { load, work } = input;
  checkLoad(load);
  const { prices, region, uncertain } = pricesIn(input.region);
  const standing = standingCost(standingResources(input.templates), load, prices);
  const pages = byWay((way) => textractPages(way, load));
  const variable = byWay((way) => variableCost(way, pages[way], load, work, prices));
  const { obtained, on } = work;
  return {
    load,
    standing,
    variable,
    pages,
    pricesAsOf,
    priceRegion: region,
    uncertain,
    work: { obtained, on },
  };
}
