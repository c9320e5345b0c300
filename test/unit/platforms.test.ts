import { describe, expectTypeOf, test } from 'vitest';
import type * as aws from '../../shared/platform/aws/index.ts';
import type * as embedded from '../../shared/platform/embedded/index.ts';

/** What each function of a module returns; both platforms' factories take their own environment. */
type Answers<Module> = {
  [Name in keyof Module]: Module[Name] extends (...input: infer _) => infer Answer ? Answer : never;
};
type Shared = Exclude<keyof typeof aws & keyof typeof embedded, 'platformEnvironment'>;

describe('the platforms', () => {
  test('have the same factories, so that `#platform` may be either', () => {
    expectTypeOf<Exclude<keyof typeof aws, 'connections'>>().toExtend<keyof typeof embedded>();
    expectTypeOf<Pick<Answers<typeof aws>, Shared>>().toEqualTypeOf<Pick<Answers<typeof embedded>, Shared>>();
  });
});
