import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { type StackKind, stageStacks } from '../../shared/stage/names.ts';

/** A cloud assembly of these templates, under the names and in the order of a real one, for CDK's own command to deploy. */
export function writeAssembly(
  folder: string,
  stage: StageConfiguration,
  templates: Readonly<Record<StackKind, object>>,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const app = new App({ outdir: folder, analyticsReporting: false });
  let before: Stack | undefined;
  for (const { kind, name, region } of stageStacks(stage)) {
    const stack = new Stack(app, name, {
      env: { account: '123456789012', region },
      terminationProtection: kind === 'data' && stage.data === 'keep',
    });
    const templateFile = join(folder, `${name}.included.json`);
    writeFileSync(templateFile, JSON.stringify(templates[kind]));
    new CfnInclude(stack, 'Included', { templateFile });
    if (before !== undefined) stack.addStackDependency(before);
    before = stack;
  }
  app.synth();
}
