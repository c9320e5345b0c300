import { join } from 'node:path';

/** Where the engines are installed; left alone by `npm ci` only as far as `node_modules` is. */
export const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/engines');

export const motoVersion = '5.2.5';
export const motoFolder = join(cacheFolder, `moto-${motoVersion}`);
export const motoPython = join(motoFolder, 'bin/python');

export const cfnLintVersion = '1.58.0';
export const cfnLintFolder = join(cacheFolder, `cfn-lint-${cfnLintVersion}`);
export const cfnLint = join(cfnLintFolder, 'bin/cfn-lint');

export const openSearchRunnerVersion = '2.19.1.0';
export const openSearchFolder = join(cacheFolder, `opensearch-${openSearchRunnerVersion}`);
export const openSearchJars = join(openSearchFolder, 'jars');
