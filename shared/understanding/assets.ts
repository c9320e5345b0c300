import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folderBesideTheBundle = fileURLToPath(new URL('./assets/', import.meta.url));

const LANGUAGE_DATA = {
  deu: '@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz',
  fra: '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
};

/**
 * Path of a data file that the readers need: beside the bundle in `assets/` when the code is bundled, else
 * in its npm package. Throws when it is in neither, so that a missing file is told apart from a bad document.
 */
export function assetPath(specifier: string): string {
  const bundled = join(folderBesideTheBundle, basename(specifier));
  return existsSync(bundled) ? bundled : packageFile(specifier);
}

/** Not by `require.resolve`: packages may keep their data out of what they export. */
function packageFile(specifier: string): string {
  const candidates = (require.resolve.paths(specifier) ?? []).map((folder) => join(folder, specifier));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`the data file ${specifier} is missing`);
  return found;
}

/** Path of a data file of our own: beside the bundle in `assets/` when the code is bundled, else in this folder. */
export function ownAssetPath(file: string): string {
  const bundled = join(folderBesideTheBundle, basename(file));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(file, import.meta.url));
}

/**
 * One folder that holds the recognition data of all languages, which npm keeps in a package each: the engine
 * takes one folder only. Made once in the system's temporary folder.
 */
export function languageDataFolder(): string {
  const folder = join(tmpdir(), `facteur-languages-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [language, specifier] of Object.entries(LANGUAGE_DATA)) {
    const target = join(folder, `${language}.traineddata.gz`);
    if (existsSync(target)) continue;
    const half = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
      copyFileSync(assetPath(specifier), half);
      renameSync(half, target);
    } finally {
      rmSync(half, { force: true });
    }
  }
  return folder;
}
