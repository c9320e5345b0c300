import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

const Named = z.looseObject({ name: z.string() });

const root = join(import.meta.dirname, '../..');
const { forbidden, options } = z
  .object({
    forbidden: z.array(
      z.custom<IForbiddenRuleType & { name: string }>((rule) => Named.safeParse(rule).success),
    ),
    options: z.looseObject({
      enhancedResolveOptions: z.looseObject({ conditionNames: z.array(z.string()) }),
    }),
  })
  .parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));

const folders = ['events', 'shared', 'functions', 'server', 'cli', 'cdk', 'frontend', 'samples', 'training'];

const Verdict = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
    totalCruised: z.number(),
  }),
});

/** What the rules say of a tree, as `rule: from -> to`. */
async function violations(baseDir: string, conditions: readonly string[] = []): Promise<string[]> {
  const { enhancedResolveOptions, ...rest } = options;
  const conditionNames = [...conditions, ...enhancedResolveOptions.conditionNames];
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(baseDir, folder))),
    {
      ...rest,
      baseDir,
      validate: true,
      ruleSet: { forbidden },
      enhancedResolveOptions: { ...enhancedResolveOptions, conditionNames },
    },
  );
  const { summary } = Verdict.parse(output);
  expect(summary.totalCruised).toBeGreaterThan(10);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the walls of the house', () => {
  test.each([
    ['AWS', []],
    ['embedded', ['embedded']],
  ])('stand, on the %s platform', async (_platform, conditions) => {
    expect(await violations(root, conditions)).toEqual([]);
  });
});

/** A small house in order: every import in it is allowed. */
const house: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'house',
    type: 'module',
    imports: {
      '#platform': {
        embedded: './shared/platform/embedded/index.ts',
        default: './shared/platform/aws/index.ts',
      },
    },
    dependencies: { '@middy/core': '1.0.0', shipped: '1.0.0' },
    devDependencies: { tool: '1.0.0' },
  }),
  'node_modules/@middy/core/package.json': JSON.stringify({
    name: '@middy/core',
    version: '1.0.0',
    main: 'index.js',
  }),
  'node_modules/@middy/core/index.js': '',
  'node_modules/shipped/package.json': JSON.stringify({
    name: 'shipped',
    version: '1.0.0',
    main: 'index.js',
  }),
  'node_modules/shipped/index.js': '',
  'node_modules/tool/package.json': JSON.stringify({ name: 'tool', version: '1.0.0', main: 'index.js' }),
  'node_modules/tool/index.js': '',
  'events/index.ts': "import 'shipped';",
  'shared/documents/document.ts': "import '../../events/index.ts';",
  'shared/document-types/invoice.ts': '',
  'shared/http/contract.ts': "import '../document-types/invoice.ts';",
  'shared/understanding/read.ts': "import 'node:fs'; import '../document-types/invoice.ts';",
  'shared/lambda/redelivery.ts': '',
  'shared/lambda/on-event.ts': "import '@middy/core'; import './redelivery.ts';",
  'shared/platform/ports/table.ts': "import type {} from '../../../events/index.ts';",
  'shared/platform/aws/index.ts': "import '../ports/table.ts';",
  'shared/platform/embedded/index.ts': "import '../ports/table.ts';",
  'functions/wiring.ts': "import type {} from '../events/index.ts'; import '../shared/lambda/redelivery.ts';",
  'functions/classify/classify.ts': "import type {} from '../../shared/platform/ports/table.ts';",
  'functions/classify/handler.ts':
    "import '#platform'; import './classify.ts'; import '../../shared/lambda/on-event.ts';",
  'functions/route/route.ts': '',
  'server/demo.ts': "import '../samples/mailbox.ts'; import './main.ts';",
  'server/main.ts':
    "import '#platform'; import '../functions/classify/handler.ts'; import '../functions/wiring.ts';",
  'cli/facteur.ts': "import '#platform'; import '../shared/understanding/read.ts';",
  'cdk/app.ts': "import 'tool'; import '../functions/wiring.ts'; import '../events/index.ts';",
  'frontend/page.tsx': "import '../shared/http/contract.ts'; import '../shared/document-types/invoice.ts';",
  'frontend/features/documents/list.tsx': "import '../../components/page.tsx';",
  'frontend/features/emails/list.tsx': '',
  'frontend/components/page.tsx': '',
  'samples/mailbox.ts': '',
  'samples/random.ts': '',
  'training/train-types.ts': "import '../samples/random.ts'; import '../shared/understanding/read.ts';",
};

/** One broken wall for each rule: which file grows which import. */
const breaches: ReadonlyArray<readonly [rule: string, file: string, specifier: string]> = [
  ['events-stand-alone', 'events/index.ts', '../shared/lambda/redelivery.ts'],
  ['shared-below-functions', 'shared/documents/document.ts', '../../functions/wiring.ts'],
  ['functions-below-hosts', 'functions/route/route.ts', '../../samples/mailbox.ts'],
  ['functions-apart', 'functions/route/route.ts', '../classify/classify.ts'],
  ['wiring-is-data', 'functions/wiring.ts', '../shared/documents/document.ts'],
  ['handlers-are-entries', 'cli/facteur.ts', '../functions/classify/handler.ts'],
  ['adapters-from-entries', 'functions/classify/classify.ts', '#platform'],
  ['adapters-from-entries', 'shared/documents/document.ts', '../platform/embedded/index.ts'],
  ['platforms-apart', 'shared/platform/aws/index.ts', '../embedded/index.ts'],
  ['understanding-is-pure', 'shared/understanding/read.ts', '../platform/ports/table.ts'],
  ['document-types-below-understanding', 'shared/document-types/invoice.ts', '../understanding/read.ts'],
  ['browser-safe', 'shared/http/contract.ts', 'node:fs'],
  ['console-through-contract', 'frontend/page.tsx', '../shared/documents/document.ts'],
  ['features-apart', 'frontend/features/documents/list.tsx', '../emails/list.tsx'],
  ['features-apart', 'frontend/components/page.tsx', '../features/emails/list.tsx'],
  ['cdk-reads-wiring', 'cdk/app.ts', '../functions/classify/classify.ts'],
  ['hosts-on-top', 'cli/facteur.ts', '../server/main.ts'],
  ['samples-for-show', 'server/main.ts', '../samples/mailbox.ts'],
  ['training-apart', 'training/train-types.ts', '../samples/mailbox.ts'],
  ['training-for-models', 'cli/facteur.ts', '../training/train-types.ts'],
  ['middy-in-one-place', 'functions/route/route.ts', '@middy/core'],
  ['no-cycles', 'shared/lambda/redelivery.ts', './on-event.ts'],
  ['resolvable', 'functions/route/route.ts', './nowhere.ts'],
  ['shipped-dependencies', 'functions/route/route.ts', 'tool'],
];

describe('a breach of', () => {
  let folder: string;
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'facteur-house-'));
    for (const [path, content] of Object.entries(house)) write(path, content);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('no rule: the house in order passes', async () => {
    expect(await violations(folder)).toEqual([]);
    expect(await violations(folder, ['embedded'])).toEqual([]);
  });

  test.each(breaches)('%s is caught (%s imports %s)', async (rule, file, specifier) => {
    write(file, `${house[file]}\nimport '${specifier}';`);
    try {
      const found = await violations(folder);
      expect(found.filter((breach) => breach.startsWith(`${rule}: `) && breach.includes(file))).toHaveLength(
        1,
      );
    } finally {
      write(file, house[file] ?? '');
    }
  });

  test('every rule is among these', () => {
    expect([...new Set(breaches.map(([rule]) => rule))].sort()).toEqual(
      forbidden.map(({ name }) => name).sort(),
    );
  });
});
