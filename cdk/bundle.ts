import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { type FunctionName, functionNames, wiring } from '../functions/wiring.ts';
import { engineAssets, enginePackages, installEngines } from './engines.ts';
import { type ProvisionerName, provisionerNames } from './provisioning/names.ts';

/** Largest bundle in bytes, engines aside: cold starts grow with it. */
export const bundleLimit = 1_600_000;

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** The module that reads the trained model, and the file that it reads: they travel together. */
const typeModelReader = 'shared/understanding/classification/type-model.ts';
const typeModelFile = 'document-types.model';

/**
 * Where a function never gets its credentials from, as Lambda hands them over in the environment: files of profiles and single
 * sign-on. The SDK imports them only when there is nothing in the environment.
 */
const unusedCredentials = ['ini', 'login', 'process', 'sso', 'web-identity'].map(
  (source) => `@aws-sdk/credential-provider-${source}`,
);

/** Every function that is deployed: those of the wiring, and those that CloudFormation calls. */
export type BundleName = FunctionName | ProvisionerName;
export const bundleNames: readonly BundleName[] = [...functionNames, ...provisionerNames];

export interface BundleSize {
  readonly name: BundleName;
  readonly bytes: number;
  /** The npm packages and own folders that weigh most, in bytes. */
  readonly heaviest: Readonly<Record<string, number>>;
}

/**
 * Bundles functions to `<outdir>/<name>/index.mjs`, for the AWS platform: `#platform` resolves without the
 * `embedded` condition. A function with engines gets their data beside its bundle in `assets/`.
 * Throws when a handler is missing, a bundle is over `bundleLimit`, or a function without engines imports one.
 */
export async function bundleFunctions(
  outdir: string,
  names: readonly BundleName[] = bundleNames,
): Promise<BundleSize[]> {
  const entryPoints = names.map((name) => ({
    in: join(root, isProvisioner(name) ? 'cdk/provisioning' : 'functions', name, 'handler.ts'),
    out: `${name}/index`,
  }));
  const missing = entryPoints.filter((entry) => !existsSync(entry.in));
  if (missing.length > 0) throw new Error(`No handler at ${missing.map((entry) => entry.in).join(', ')}`);

  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints,
    outdir,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // ES modules where a package has them: the AWS SDK is half as large without its unused parts.
    conditions: ['module'],
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    external: [...enginePackages, ...unusedCredentials],
    minify: true,
    charset: 'utf8',
    keepNames: false,
    treeShaking: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    // CommonJS packages inside an ES module still call `require` for Node's own modules.
    banner: {
      js: "import{createRequire as facteurRequire}from'node:module';const require=facteurRequire(import.meta.url);",
    },
    metafile: true,
    plugins: [requireHttp],
    logLevel: 'warning',
  });

  const sizes = names.map((name) => measure(metafile, outdir, name));
  await writeFile(join(outdir, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  for (const name of names) {
    if (hasEngines(name)) await copyEngineAssets(join(outdir, name));
    if (typeModelReader in outputOf(metafile, outdir, name).inputs) {
      await mkdir(join(outdir, name, 'assets'), { recursive: true });
      await cp(
        join(root, dirname(typeModelReader), typeModelFile),
        join(outdir, name, 'assets', typeModelFile),
      );
    }
  }
  return sizes;
}

/**
 * Loads Node's `http` by `require`: an `import` of it reads every export, one of which loads all of undici, a sixth of
 * a cold start that no function needs.
 */
const requireHttp: Plugin = {
  name: 'require-http',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?http$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'http', namespace: 'require-http' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'require-http' }, () => ({
      contents: "module.exports = require('node:http');",
    }));
  },
};

function isProvisioner(name: BundleName): name is ProvisionerName {
  return provisionerNames.some((each) => each === name);
}

function hasEngines(name: BundleName): boolean {
  return !isProvisioner(name) && wiring[name].engines === true;
}

function outputOf(metafile: Metafile, outdir: string, name: BundleName): Metafile['outputs'][string] {
  const suffix = `${name}/index.mjs`;
  const output = Object.entries(metafile.outputs).find(
    ([path]) => join(root, path) === join(outdir, suffix),
  )?.[1];
  if (output === undefined) throw new Error(`esbuild wrote no ${suffix}`);
  return output;
}

function measure(metafile: Metafile, outdir: string, name: BundleName): BundleSize {
  const output = outputOf(metafile, outdir, name);
  const engines = output.imports.filter((entry) => enginePackages.some((engine) => entry.path === engine));
  if (engines.length > 0 && !hasEngines(name)) {
    throw new Error(
      `${name} imports ${engines.map((entry) => entry.path).join(', ')} but has no engines in wiring.ts`,
    );
  }
  if (output.bytes > bundleLimit) {
    throw new Error(
      `${name} is ${output.bytes} bytes, over the limit of ${bundleLimit}: ${JSON.stringify(heaviest(output.inputs))}`,
    );
  }
  return { name, bytes: output.bytes, heaviest: heaviest(output.inputs) };
}

function heaviest(inputs: Metafile['outputs'][string]['inputs']): Record<string, number> {
  const byOwner = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const owner =
      /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ??
      path.split('/')[0] ??
      path;
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + bytesInOutput);
  }
  return Object.fromEntries([...byOwner].sort(([, a], [, b]) => b - a).slice(0, 8));
}

async function copyEngineAssets(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const [file, specifier] of Object.entries(engineAssets)) {
    await cp(packageFile(specifier), join(folder, 'assets', file));
  }
}

/** A file of a package, whether the package exports it or not. */
function packageFile(specifier: string): string {
  const candidates = (require.resolve.paths(specifier) ?? []).map((folder) => join(folder, specifier));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`There is no file ${specifier} in node_modules`);
  return found;
}

function report(sizes: readonly BundleSize[]): string {
  const lines = [...sizes]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes, heaviest }) => {
      const parts = Object.entries(heaviest)
        .slice(0, 4)
        .map(([owner, size]) => `${owner} ${Math.round(size / 1000)}`);
      return `${name.padEnd(24)} ${String(Math.round(bytes / 1000)).padStart(5)} KB  ${parts.join(', ')}`;
    });
  return lines.join('\n');
}

if (import.meta.main) {
  const outdir = join(root, 'dist', 'functions');
  const sizes = await bundleFunctions(outdir);
  const engines = await installEngines(join(root, 'dist', 'engines'));
  for (const name of bundleNames) {
    if (hasEngines(name)) await cp(engines, join(outdir, name, 'node_modules'), { recursive: true });
  }
  const exportedConsole = join(root, 'dist', 'console');
  if (!existsSync(exportedConsole)) throw new Error('Build the console first: npm run build:console');
  await cp(exportedConsole, join(outdir, 'console-files', 'console'), { recursive: true });
  console.log(report(sizes));
}
