import type { FoundEntity } from '../entity.ts';

/** Longer ones are made for machines. */
const shape = /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"«»]{2,500}(?![^\s<>"«»])/gi;
const afterwards = /[.,;:!?)\]}'’*_]+$/;

/** Web addresses; `value` has a scheme. */
export function findUrls(text: string): FoundEntity[] {
  return Array.from(text.matchAll(shape)).flatMap(({ 0: swept, index }): FoundEntity[] => {
    const written = swept.replace(afterwards, '');
    const address = /^www\./i.test(written) ? `https://${written}` : written;
    if (!URL.canParse(address)) return [];
    return [{ kind: 'url', value: address, start: index, end: index + written.length }];
  });
}
