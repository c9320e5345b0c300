import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { estimateCost } from '../cost/estimate.ts';
import { usualLoad } from '../cost/load.ts';
import { total } from '../cost/services.ts';
import { workPerDocument } from '../cost/work-per-document.ts';
import type { Assembly } from './assembly.ts';

/** What the stage will cost, in a sentence; `facteur cost` has the rest. */
export function costLine({ region, ocr }: StageConfiguration, { stacks }: Assembly): string {
  const { standing, variable, pricesAsOf } = estimateCost({
    templates: stacks.map(({ template }) => template),
    region,
    load: usualLoad,
    work: workPerDocument(),
  });
  const way = ocr === 'textract' ? 'balanced' : 'embedded';
  const perThousand = (total(variable[way]) / usualLoad.mails) * 1_000;
  const usd = (amount: number) => amount.toFixed(2);
  return (
    `about ${usd(total(standing))} USD a month, and ${usd(perThousand)} USD for 1,000 mails ` +
    `(prices of ${pricesAsOf}; facteur cost has the details)`
  );
}
