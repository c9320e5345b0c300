import { fold } from '../../fold.ts';
import type { FoundEntity } from '../entity.ts';

const name = "[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,30}";
const names = `${name}(?:[ ](?:(?:de|du|des|la|le|et|&|und|of|and|von)[ ])?${name}){0,4}`;
/** Legal forms that follow the name, and those that French companies like to put before it. */
const formsAfter =
  'SAS(?:U)?|S\\.A\\.S\\.?|SARL|S\\.A\\.R\\.L\\.?|S\\.A\\.|EURL|SCI|SNC|SCOP|Ltd\\.?|Limited|LLC|LLP|PLC|Inc\\.?|GmbH(?: & Co\\. ?KG)?|AG|KG|OHG|UG|e\\.K\\.|B\\.?V\\.|S\\.?r\\.?l\\.|SpA|S\\.L\\.';
const formsBefore =
  "SAS|SARL|EURL|SCI|SNC|SCOP|Société|Ets|Établissements|Cabinet|Mairie d[e’']|Banque|Groupe|Maison|Hôtel|Atelier|Ateliers|Garage|Restaurant|Finanzamt|Stadtwerke|Kanzlei";
const withForm = new RegExp(
  `(?<![\\p{L}\\d])(?:${names}[ ,]{1,2}(?:${formsAfter})(?![\\p{L}\\d])|(?:${formsBefore}) ${names})`,
  'gu',
);

/** Longest line that may be a name by itself. */
const longestLine = 60;

/** Names with a legal form or a word for a house, and lines that say the name in the sender's domain, or begin with it. */
export function findOrganizations(text: string, senderAddress: string): FoundEntity[] {
  const found = Array.from(text.matchAll(withForm), ({ 0: written, index }) => entity(written, index));
  const domain = /@(?:[^@]*\.)?([^.@]{4,63})\.[^.@]+$/.exec(senderAddress.toLowerCase())?.[1];
  if (domain === undefined) return found;
  const wanted = fold(domain).replace(/[^a-z0-9]/g, '');
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= longestLine) {
      const line = text.slice(start, end);
      const written = line.trim();
      const plain = fold(written).replace(/[^a-z0-9]/g, '');
      if (plain.startsWith(wanted) && plain.length <= wanted.length + 20 && !/[@/\d]/.test(written))
        found.push(entity(written, start + line.indexOf(written)));
    }
    start = end + 1;
  }
  return found;
}

function entity(written: string, start: number): FoundEntity {
  return { kind: 'organization', value: written.replace(/\s+/g, ' '), start, end: start + written.length };
}
