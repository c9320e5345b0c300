import type { CostEstimate } from './estimate.ts';
import { type ReadingWay, readingWays } from './reading-ways.ts';
import { services, total } from './services.ts';

const headings: Readonly<Record<ReadingWay, string>> = {
  embedded: 'no Textract',
  economy: 'economy',
  balanced: 'balanced',
  textract: 'textract',
  'every-page': 'every page',
};
const nameWidth = 14;
const columnWidth = 13;

/** The estimate as a table for a terminal, with what it rests on below. */
export function costTable(estimate: CostEstimate): string {
  const { load, standing, variable, pages } = estimate;
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('');
  const ways = (of: (way: ReadingWay) => string) => readingWays.map(of);
  const priced = services.filter(
    (service) => standing[service] > 0 || readingWays.some((way) => variable[way][service] > 0),
  );
  const perThousand = (way: ReadingWay) =>
    load.mails === 0 ? '' : usd((total(variable[way]) / load.mails) * 1_000);
  return [
    `${number(load.mails)} mails a month with ${number(load.attachments)} attachments of ${number(load.pages)} pages, ` +
      `${Math.round(load.scanned * 100)} % of them scans. USD a month, without taxes and free tiers.`,
    '',
    row('', ['always', ...ways((way) => headings[way])]),
    ...priced.map((service) =>
      row(service, [usd(standing[service]), ...ways((way) => usd(variable[way][service]))]),
    ),
    '',
    row('together', [usd(total(standing)), ...ways((way) => usd(total(variable[way])))]),
    row('with always', ['', ...ways((way) => usd(total(standing) + total(variable[way])))]),
    row('1,000 mails', ['', ...ways(perThousand)]),
    row('Textract pages', ['', ...ways((way) => number(Math.max(...Object.values(pages[way]))))]),
    '',
    'always       what the stage costs while nothing comes in, from its templates',
    'no Textract  scans are read inside the function; economy: Textract reads what that cannot',
    'balanced     Textract detects text on scans, and AnalyzeExpense looks where a field is missing',
    'textract     text and tables of every scanned page; every page: tables and expenses of all pages',
    '',
    `Prices of ${estimate.pricesAsOf}, ${estimate.priceRegion}: check them at aws.amazon.com before you rely on them.`,
    ...(estimate.uncertain.length === 0 ? [] : [`Less sure: ${estimate.uncertain.join(', ')}.`]),
    `Work per document, ${estimate.work.on}: ${estimate.work.obtained}.`,
  ].join('\n');
}

function usd(value: number): string {
  return value === 0 ? '-' : value.toFixed(2);
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
