import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { consoleContentType } from '../shared/console/content-types.ts';

const notBuilt =
  '<!doctype html><meta charset="utf-8"><title>Facteur</title><p>The console is not built yet. Run <code>npm run build:console</code>.</p>';

/** Serves the exported console. Unknown addresses get its "not found" page; nothing outside its folder is reachable. */
export async function serveConsole(directory: string, path: string, response: ServerResponse): Promise<void> {
  const found = (await fileAt(directory, path)) ?? (await fileAt(directory, '/404.html', 404));
  if (found === undefined) {
    response.writeHead(503, securityHeaders([])).end(notBuilt);
    return;
  }
  const { body, extension, status } = found;
  response.writeHead(status, {
    'content-type': consoleContentType(extension),
    'cache-control':
      status === 200 && path.startsWith('/_next/static/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    ...securityHeaders(extension === '.html' ? inlineScripts(body.toString('utf8')) : []),
  });
  response.end(body);
}

async function fileAt(
  directory: string,
  path: string,
  status = 200,
): Promise<{ body: Buffer; extension: string; status: number } | undefined> {
  const relative = normalize(path.endsWith('/') ? `${path}index.html` : path);
  if (relative.includes('\0') || relative.split(sep).includes('..')) return undefined;
  const candidates = extname(relative) === '' ? [join(relative, 'index.html')] : [relative];
  for (const candidate of candidates) {
    try {
      const body = await readFile(join(directory, candidate));
      return { body, extension: extname(candidate), status };
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return undefined;
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
  );
}

/** CSP hashes of the scripts that Next writes into its pages, so that no other inline script runs. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

function securityHeaders(scripts: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'self'",
      `script-src 'self' ${[...new Set(scripts)].join(' ')}`.trim(),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data:",
      "connect-src 'self' ws: wss:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  };
}
