import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { functionNames } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { type StageStack, stageStacks } from '../../shared/stage/names.ts';
import { CommandError } from '../command-error.ts';
import { projectFolder, runStep } from './project.ts';

export const Template = z.looseObject({
  Resources: z.record(z.string(), z.looseObject({ Type: z.string() })),
});
export type Template = z.infer<typeof Template>;

/** What CDK deploys: a folder of templates and what they name. */
export interface Assembly {
  readonly folder: string;
  readonly stacks: readonly (StageStack & { readonly template: Template })[];
}

/** Builds every function, and the engines that read documents beside those that need them. */
export async function buildFunctions(): Promise<void> {
  await runStep('Building the functions', { program: process.execPath, args: ['cdk/bundle.ts'] });
}

/** Writes the templates of a stage from the functions that were built last. */
export async function synthesise(
  stage: StageConfiguration,
  file: string,
  { account, receiptRuleSet }: { readonly account: string; readonly receiptRuleSet: string },
): Promise<Assembly> {
  const built = (name: string) => existsSync(join(projectFolder, 'dist', 'functions', name, 'index.mjs'));
  if (!functionNames.every(built)) {
    throw new CommandError('What was built last lacks functions of now: leave out --prebuilt.');
  }
  const folder = join(projectFolder, 'cdk.out', stage.name);
  await rm(folder, { recursive: true, force: true });
  await runStep('Synthesis', {
    program: process.execPath,
    args: ['cdk/app.ts'],
    environment: {
      FACTEUR_STAGE: resolve(file),
      CDK_OUTDIR: folder,
      CDK_DEFAULT_ACCOUNT: account,
      CDK_DEFAULT_REGION: stage.region,
      FACTEUR_RECEIPT_RULE_SET: receiptRuleSet,
    },
  });
  return readAssembly(stage, folder);
}

/** An assembly that was synthesised before. Throws `CommandError` when it is not of this stage. */
export function readAssembly(stage: StageConfiguration, folder: string): Assembly {
  const stacks = stageStacks(stage).map((stack) => {
    const file = join(folder, `${stack.name}.template.json`);
    if (!existsSync(file)) {
      throw new CommandError(
        `${folder} has no ${stack.name}: synthesise it for this stage, or leave out --assembly.`,
      );
    }
    return { ...stack, template: Template.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  });
  return { folder: resolve(folder), stacks };
}
