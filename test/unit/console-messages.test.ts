import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import english from '../../frontend/messages/en.json' with { type: 'json' };
import french from '../../frontend/messages/fr.json' with { type: 'json' };
import { queuedFunctions } from '../../functions/wiring.ts';

const frontend = join(import.meta.dirname, '../../frontend');

/** `document.tabs.text` -> its message. */
function flatten(messages: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') flat.set(key, value);
    else for (const [inner, text] of flatten(value, key)) flat.set(inner, text);
  }
  return flat;
}

/** `{count, plural, …}` and `{name}`; what a plural writes begins with a capital, a `#` or has several words. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{([a-z]\w*)\s*[,}]/g)].map(([, name = '']) => name))].sort();
}

interface UsedKey {
  readonly file: string;
  /** As the source has it: `emails.status.${status}`; `emails.{status}` for a key that is a variable. */
  readonly key: string;
  readonly pattern: RegExp;
}

/** Keys that a source file asks for; a call belongs to the `useTranslations` last assigned to its name. */
function keysIn(file: string, source: string): UsedKey[] {
  const used: UsedKey[] = [];
  const spaces = new Map<string, string>();
  const calls =
    /const (\w+) = useTranslations\('(\w+)'\)(?:\('(\w+)'\))?|\b(\w+)\(\s*(?:'([\w.-]+)'|`([\w.${}-]+)`|(\w+)\))/g;
  for (const [, name, space, direct, called, plain, template, variable] of source.matchAll(calls)) {
    if (name !== undefined && space !== undefined) {
      if (direct === undefined) spaces.set(name, space);
      else used.push({ file, key: `${space}.${direct}`, pattern: new RegExp(`^${space}\\.${direct}$`) });
      continue;
    }
    const within = spaces.get(called ?? '');
    const key = plain ?? template ?? (variable === undefined ? undefined : `\${${variable}}`);
    if (within === undefined || key === undefined) continue;
    const pattern = key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+');
    used.push({ file, key: `${within}.${key}`, pattern: new RegExp(`^${within}\\.${pattern}$`) });
  }
  return used;
}

async function usedKeys(): Promise<UsedKey[]> {
  const used: UsedKey[] = [];
  for await (const file of glob('{app,components,features}/**/*.{ts,tsx}', { cwd: frontend })) {
    used.push(...keysIn(file, await readFile(join(frontend, file), 'utf8')));
  }
  return used;
}

describe('the words of the console', () => {
  const fr = flatten(french);
  const en = flatten(english);

  it('are there in both languages', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('take the same values in both languages', () => {
    const differing = [...fr].filter(
      ([key, message]) => placeholders(message).join() !== placeholders(en.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('can all be formatted', () => {
    const values = {
      count: 2,
      value: 3,
      list: 'x',
      detail: 'x',
      at: 'x',
      page: 1,
      field: 'x',
      number: 1,
      name: 'x',
      id: '1',
      day: 'x',
      priority: 'x',
      reason: 'x',
      checks: 'x',
      spf: 'x',
      dkim: 'x',
      dmarc: 'x',
      first: 'x',
      last: 'x',
      before: 'x',
      after: 'x',
      right: 1,
      total: 1,
      low: 'x',
      high: 'x',
      corrected: 1,
      format: 'eml',
      text: 'x',
      tables: 'x',
      forms: 'x',
      expense: 'x',
      type: 'x',
      region: 'x',
      month: 'x',
      action: 'x',
      ended: 1,
      done: 'x',
      refused: 1,
      finding: 'x',
    };
    for (const [locale, messages] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const failures: string[] = [];
      const t = createTranslator({ locale, messages, onError: (error) => failures.push(error.message) });
      for (const key of flatten(messages).keys()) Reflect.apply(t, undefined, [key, values]);
      expect(failures).toEqual([]);
    }
  });

  it('exist for every key that the console asks for', async () => {
    const used = await usedKeys();
    expect(used.length).toBeGreaterThan(150);
    const missing = used.filter(({ pattern }) => ![...fr.keys()].some((key) => pattern.test(key)));
    expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('name every stage of the work', () => {
    const named = [...fr.keys()].filter((key) => key.startsWith('status.names.'));
    expect(named.sort()).toEqual(queuedFunctions.map((name) => `status.names.${name}`).sort());
  });

  it('are all asked for', async () => {
    const used = await usedKeys();
    const unused = [...fr.keys()].filter((key) => !used.some(({ pattern }) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
