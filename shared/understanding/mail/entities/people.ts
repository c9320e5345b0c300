import { fold } from '../../fold.ts';
import type { FoundEntity } from '../entity.ts';
import type { Segment } from '../segments.ts';

const word = "\\p{Lu}[\\p{L}'’-]{1,25}";
const titled = new RegExp(
  `(?<![\\p{L}\\d])(?:M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Mme\\.?|Mlle|Monsieur|Madame|Mademoiselle|Maître|Me|Dr\\.?|Herr|Herrn|Frau|Miss)[ \\u00a0](?:Dr\\.? )?(?<name>${word}(?: (?:(?:de|du|von|van|le|la) )?${word}){0,2})(?![\\p{L}])`,
  'gu',
);
const fullName = new RegExp(
  `^(?:${word}|\\p{Lu}\\.)(?:[ -](?:(?:de|du|von|van|le|la) )?(?:${word}|\\p{Lu}\\.)){1,3}$`,
  'u',
);
const givenName = new RegExp(`^${word}$`, 'u');
/** Two words that begin with capitals and are nobody. */
const nobody =
  /\b(?:service|comptab|compta|achats|support|team|kundenservice|direction|equipe|responsable|assistant|manager|directeur|directrice|charge|chef|sales|department|abteilung|madame|monsieur|damen|herren|sir|bonjour|dear|customer|client|rue|avenue|cedex|logistique|exploitation|depot|gerant|legal|tel|fax|mobile|ihre?|notre|votre|votr|our|your|commercial|administration|secretariat|buchhaltung|einkauf|vertrieb|versand)/;

/** People: with a title, in signatures, and the sender's own name. */
export function findPeople(text: string, segments: readonly Segment[], senderName: string): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const { 0: written, index, groups } of text.matchAll(titled)) {
    const name = groups?.name ?? '';
    if (nobody.test(fold(name))) continue;
    const end = index + written.length;
    found.push({ kind: 'person', value: name, start: end - name.length, end });
  }
  for (const segment of segments) {
    if (segment.kind === 'signature') found.push(...signedBy(text.slice(0, segment.end), segment.start));
  }
  const name = senderName.trim();
  if (fullName.test(name)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      found.push({ kind: 'person', value: name, start, end: start + name.length });
    }
  }
  return found;
}

/** The name at the beginning of a signature: its first line that says something, or the second. */
function signedBy(text: string, from: number): FoundEntity[] {
  let start = from;
  for (let seen = 0; seen < 2 && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 80));
    const written = line.trim().replace(/[,.]$/, '');
    if (written !== '' && !/^--/.test(written)) {
      const isName = fullName.test(written) || (seen === 0 && givenName.test(written));
      if (isName && !nobody.test(fold(written))) {
        const at = start + line.indexOf(written);
        return [{ kind: 'person', value: written, start: at, end: at + written.length }];
      }
      seen += 1;
    }
    start = end + 1;
  }
  return [];
}
