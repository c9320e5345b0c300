import type { FoundEntity } from '../entity.ts';

const gap = '[ \\t]{0,3}[,;\\n|·•-]?[ \\t]{0,3}\\n?[ \\t]{0,3}';
const french = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4}(?: ?(?:bis|ter|quater))?,? {0,2}(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|route|impasse|all[ée]e|quai|cours|square|passage|voie|faubourg|sentier|zone|za|zi|z\\.a\\.|lieu-dit)\\b[^\\n,;|]{2,70}?${gap}(?:[^\\n,;|]{2,40}${gap})?(?:F-)?\\d{5} [\\p{Lu}][\\p{L}'’-]{1,30}(?:[ -][\\p{Lu}\\d][\\p{L}'’-]{0,20}){0,3}(?: cedex(?: \\d{1,2})?)?`,
  'giu',
);
const german = new RegExp(
  `(?<![\\p{L}-])(?:[\\p{L}.-]{1,30} )?[\\p{L}.-]{0,30}(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer) \\d{1,4} ?[a-z]?\\b${gap}(?:D-|A-|CH-)?\\d{4,5} [\\p{Lu}][\\p{L}-]{1,30}(?:[ -][\\p{Lu}(][\\p{L})-]{1,20}){0,2}`,
  'giu',
);
const english = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4}[a-z]? (?:[\\p{Lu}][\\p{L}'-]{1,20} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Square|Court|Place|Park|Row|Quay)\\b\\.?${gap}(?:[\\p{L}' -]{2,40}${gap}){1,2}(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2} \\d{5})(?![\\p{L}\\d])`,
  'gu',
);

/** Street, number, postal code and town as France, German-speaking countries, Britain and the United States write them. */
export function findPostalAddresses(text: string): FoundEntity[] {
  return [french, german, english].flatMap((pattern) =>
    Array.from(
      text.matchAll(pattern),
      ({ 0: written, index }): FoundEntity => ({
        kind: 'address',
        value: written
          .replace(/\s*[,;|·•\n][\s,;|·•]*/g, ', ')
          .replace(/ - (?=\d)/g, ', ')
          .replace(/\s+/g, ' ')
          .trim(),
        start: index,
        end: index + written.length,
      }),
    ),
  );
}
