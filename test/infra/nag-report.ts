import { HIPAASecurityChecks, ServerlessChecks } from 'cdk-nag';
import * as z from 'zod';
import { stacksOf } from './synthesised.ts';

/*
 * What two further packs of cdk-nag say of the example stage, as information: `npm run report:nag`. They fail nothing; the
 * AWS Solutions pack does, at every synthesis.
 */

const Report = z.object({
  violations: z.array(
    z.looseObject({
      ruleName: z.string(),
      description: z.string(),
      severity: z.string().optional(),
      violatingConstructs: z.array(z.unknown()).optional(),
      violatingResources: z.array(z.unknown()).optional(),
    }),
  ),
});

process.env.CDK_VALIDATION = 'false';
const { app, remove } = stacksOf();
try {
  app.synth();
  for (const pack of [new HIPAASecurityChecks(), new ServerlessChecks()]) {
    const { violations } = Report.parse(pack.validateScope(app));
    const counted = new Map<string, { count: number; description: string }>();
    for (const { ruleName, description, violatingConstructs, violatingResources } of violations) {
      const id = ruleName.replace(/\[.*$/, '');
      const before = counted.get(id)?.count ?? 0;
      const count = (violatingConstructs ?? violatingResources ?? [undefined]).length;
      counted.set(id, { count: before + count, description });
    }
    console.log(`\n${pack.name}: ${counted.size} rules`);
    for (const [id, { count, description }] of [...counted].sort())
      console.log(`${String(count).padStart(4)}  ${id}  ${description.split(' - ')[0]}`);
  }
} finally {
  remove();
}
