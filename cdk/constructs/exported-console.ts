import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the infrastructure must know of the exported console. */
export interface ExportedConsole {
  /** Paths of its pages: `/`, `/emails/`. */
  readonly pages: readonly string[];
  /** CSP sources of the scripts that Next writes into its pages, so that no other inline script runs. */
  readonly scriptHashes: readonly string[];
  /** Changes with any of its files. */
  readonly revision: string;
}

/** Reads a folder with what `npm run build:console` made. Throws when it is not there. */
export function readConsole(folder: string): ExportedConsole {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `There is no console in ${folder}: run "npm run build:console" and "npm run build:functions" first.`,
    );
  const pages: string[] = [];
  const scripts = new Set<string>();
  const revision = createHash('sha256');
  for (const path of filesOf(folder)) {
    const content = readFileSync(join(folder, path));
    revision.update(path).update(createHash('sha256').update(content).digest());
    if (!path.endsWith('.html')) continue;
    if (path.endsWith('index.html')) pages.push(`/${path.slice(0, -'index.html'.length)}`);
    for (const [, script = ''] of content
      .toString('utf8')
      .matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)) {
      scripts.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  }
  return { pages, scriptHashes: [...scripts].sort(), revision: revision.digest('hex') };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * A CloudFront function (viewer request) that finds the file of a page, as S3 does not, and the page for addresses that
 * do not exist. Not by CloudFront's error pages: those would replace the API's answers too.
 */
export function pageFinder(pages: readonly string[]): string {
  return `var pages = ${JSON.stringify(Object.fromEntries(pages.map((page) => [page, 1])))};
function handler(event) {
  var request = event.request;
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name.indexOf('.') >= 0) return request;
  var page = name === '' ? request.uri : request.uri + '/';
  request.uri = pages[page] === 1 ? page + 'index.html' : '/404.html';
  return request;
}
`;
}
