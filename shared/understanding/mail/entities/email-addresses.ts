import type { FoundEntity } from '../entity.ts';

/** The addresses that people have (a part of RFC 5321 §4.1.2). */
const shape = /(?<![\w.%+-])[\w%+-][\w.%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/gi;

export function findEmailAddresses(text: string): FoundEntity[] {
  return Array.from(text.matchAll(shape), ({ 0: written, index }) => ({
    kind: 'email',
    value: written.toLowerCase(),
    start: index,
    end: index + written.length,
  }));
}
