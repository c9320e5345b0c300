import * as z from 'zod';
import { CommandError } from './command-error.ts';
import { estimateCost } from './cost/estimate.ts';
import { usualLoad } from './cost/load.ts';
import { costTable } from './cost/print.ts';
import { synthesisedTemplates } from './cost/templates.ts';
import { workPerDocument } from './cost/work-per-document.ts';

/** `30%` or `0.3`. */
const Share = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?%|0(?:\.\d+)?|1(?:\.0+)?)$/, 'must be a share such as 30% or 0.3')
  .transform((text) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)))
  .refine((share) => share <= 1, 'must be at most 100%');
const Count = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'must be a number from 0 on')
  .transform(Number);

const Options = z.object({
  mails: Count.optional(),
  attachments: Count.optional(),
  pages: Count.optional(),
  scanned: Share.optional(),
  kilobytes: Count.optional(),
  illegible: Share.optional(),
  incomplete: Share.optional(),
  requests: Count.optional(),
  searchHours: Count.optional(),
  region: z.string().default('eu-west-3'),
  templates: z.string().default('cdk.out'),
  json: z.literal(true).optional(),
});

/** `facteur cost`: prints what a stage would cost in a month. Throws `CommandError` for options that cannot be. */
export function printCost(options: Readonly<Record<string, unknown>>): number {
  const parsed = Options.safeParse(options);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `--${optionName(path)} ${message}`);
    throw new CommandError(mistakes.join('\n'));
  }
  const { region, templates, json, ...given } = parsed.data;
  const load = { ...usualLoad, ...withoutUndefined(given) };
  const estimate = estimateCost({
    templates: synthesisedTemplates(templates),
    region,
    load,
    work: workPerDocument(),
  });
  process.stdout.write(`${json === true ? JSON.stringify(estimate) : costTable(estimate)}\n`);
  return 0;
}

function optionName(path: readonly PropertyKey[]): string {
  return String(path[0]).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function withoutUndefined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
