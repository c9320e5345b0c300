import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { everyOption, stacksOf } from './synthesised.ts';

/* An exception from a rule of cdk-nag lasts as long as what it excuses: without it the rule would fail, at that very place. */

const Report = z.object({
  violations: z.array(
    z.looseObject({
      ruleName: z.string(),
      violatingResources: z.array(z.looseObject({ constructPath: z.string() })),
    }),
  ),
});

/** What a stage excuses and where, and what is found when nothing is excused. */
function excusedAndFound(changes: Record<string, unknown>) {
  const acknowledge = vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation(() => {});
  const { app, remove } = stacksOf(changes);
  try {
    const excused = acknowledge.mock.calls.flatMap((rules, index) => {
      const validations: unknown = acknowledge.mock.contexts[index];
      const { scope } = z
        .object({ scope: z.object({ node: z.object({ path: z.string() }) }) })
        .parse(validations);
      return rules.map(({ id }) => ({ place: scope.node.path, id }));
    });
    return { excused, found: Report.parse(new AwsSolutionsChecks().validateScope(app)).violations };
  } finally {
    acknowledge.mockRestore();
    remove();
  }
}

describe.each([
  ['the example', {}],
  ['a stage with every option', everyOption],
])('%s', (_name, changes) => {
  test('excuses only what would fail', () => {
    const { excused, found } = excusedAndFound(changes);
    expect(excused).not.toEqual([]);
    const idle = excused.filter(
      ({ place, id }) =>
        !found.some(
          ({ ruleName, violatingResources }) =>
            ruleName === id &&
            violatingResources.some(({ constructPath }) => `${constructPath}/`.startsWith(`${place}/`)),
        ),
    );
    expect(idle).toEqual([]);
  });
});
