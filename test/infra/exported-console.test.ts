import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pageFinder, readConsole } from '../../cdk/constructs/exported-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'facteur-console-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  mkdirSync(join(folder, 'emails'), { recursive: true });
  mkdirSync(join(folder, '_next/static'), { recursive: true });
  const page = (script: string) => `<html><script src="/a.js"></script><script>${script}</script></html>`;
  writeFileSync(join(folder, 'index.html'), page('start()'));
  writeFileSync(join(folder, '404.html'), page('start()'));
  writeFileSync(join(folder, 'emails/index.html'), page('start("emails")'));
  writeFileSync(join(folder, '_next/static/a.js'), 'code()');
});

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('the pages of an exported console and its inline scripts are known', () => {
  const { pages, scriptHashes } = readConsole(folder);
  expect(pages).toEqual(['/emails/', '/']);
  expect([...scriptHashes].sort()).toEqual([hash('start()'), hash('start("emails")')].sort());
});

test('a console that is another one has another revision', () => {
  const { revision } = readConsole(folder);
  expect(readConsole(folder).revision).toBe(revision);
  writeFileSync(join(folder, '_next/static/a.js'), 'otherCode()');
  expect(readConsole(folder).revision).not.toBe(revision);
});

test('a console that was not built is told of', () => {
  expect(() => readConsole(join(folder, 'nowhere'))).toThrow(/npm run build:console/);
});

test.each([
  ['/', '/index.html'],
  ['/emails/', '/emails/index.html'],
  ['/emails', '/emails/index.html'],
  ['/nowhere/', '/404.html'],
  ['/nowhere', '/404.html'],
  ['/constructor', '/404.html'],
  ['/config.json', '/config.json'],
  ['/_next/static/a.js', '/_next/static/a.js'],
  ['/emails/index.txt', '/emails/index.txt'],
])('at the edge, %s is %s', (asked, found) => {
  const event = { request: { method: 'GET', uri: asked, querystring: {} } };
  const code = `${pageFinder(['/', '/emails/'])}; handler(${JSON.stringify(event)}).uri`;
  expect(runInNewContext(code)).toBe(found);
});
