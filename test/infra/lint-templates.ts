import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cfnLint } from '../engines/cache.ts';
import { guardTemplates, proveRules } from './cfn-guard.ts';
import { everyOption, type SynthesisedStack, synthesiseStacks } from './synthesised.ts';

/*
 * cfn-lint, and our rules for cfn-guard, over the templates of the example stage and of one with every option, each as of its own region. Left out is
 * how CDK writes: dependencies that CloudFormation sees by itself (W3005), texts joined (W3694). Needs
 * `npm run engines:install`.
 */

proveRules();
if (!existsSync(cfnLint)) throw new Error('cfn-lint is not installed: run "npm run engines:install".');

const folder = mkdtempSync(join(tmpdir(), 'facteur-templates-'));
try {
  const byRegion = new Map<string, string[]>();
  const write = ({ name, region, template }: SynthesisedStack) => {
    const file = join(folder, `${name}.template.json`);
    writeFileSync(file, JSON.stringify(template, null, 1));
    byRegion.set(region, [...(byRegion.get(region) ?? []), file]);
  };
  for (const stack of [...synthesiseStacks(), ...synthesiseStacks(everyOption)]) write(stack);
  for (const [region, files] of byRegion) {
    execFileSync(cfnLint, ['--regions', region, '--ignore-checks', 'W3005', 'W3694', '--', ...files], {
      stdio: 'inherit',
    });
    guardTemplates(files);
    console.log(`${region}: ${files.length} templates without a finding`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
