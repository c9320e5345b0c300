import type { Field } from '../extraction.ts';
import { legalForm } from './party-wording.ts';
import { type Prose, proseField } from './prose.ts';

/** How far into a contract its parties are named. */
const preambleLength = 6000;

const capital = "[\\p{Lu}][\\p{L}\\d&.'’-]*";
const joiner = '(?:of|and|&|the|de|du|des|la|le|und|et|for|von|van)';
const form =
  '(?:GmbH(?: & Co\\.? KG)?|AG|KG|SE|S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?S\\.?U?|S\\.?A\\.?|SA|Sa|EURL|Inc\\.?|INC\\.?|Incorporated|Incorporation|Corp\\.?|CORP\\.?|Corporation|CORPORATION|Company|COMPANY|Co\\.|Ltd\\.?|LTD\\.?|Limited|LIMITED|L\\.?L\\.?C\\.?|LLC|LLP|L\\.?P\\.?|PLC|plc|Pty|B\\.?V\\.?|N\\.?V\\.?|S\\.?p\\.?A\\.?|Trust|Bank|University)';
const company = new RegExp(
  `(?<![\\p{L}\\d])(?:${capital},? (?:(?:${capital}|${joiner}),? ){0,6}?)${form}(?![\\p{L}\\d])(?:,? (?:Inc\\.?|Ltd\\.?|LLC|Corp\\.?|L\\.?P\\.?))?`,
  'gu',
);
const person = new RegExp(
  `^(?:(?:mr|mrs|ms|dr|m|mme|herr|frau)\\.? )?(?<name>${capital}(?: (?:${capital}|de|van|von)){1,3})`,
  'iu',
);

/** "between … and …" in English, French and German; the text in between holds the parties. */
const preambles: readonly RegExp[] = [
  /(?:by and (?:between|among)|between|made (?:by|with)|entered into (?:by|with)|among)(?::| )(?<parties>.{5,1200}?)(?:witnesseth|whereas|recitals|background|now,? therefore|in consideration|in connection|the parties|each (?:a|of)|collectively|wherein|1\. |\(i\)|$)/u,
  /entre(?: les soussigne[es()·.]*)? ?:?(?<parties>.{5,1500}?)(?:il a ete|preambule|article 1|expose)/u,
  /zwischen(?<parties>.{5,1200}?)(?:praambel|wird folgend|§ ?1|vorbemerkung)/u,
];

function tidy(name: string): string {
  return name
    .replace(/^(?:the|by|and|between|among|of|with|this|agreement|a|an) (?=\p{Lu})/giu, '')
    .replace(/,(?= (?:Inc|Ltd|LLC|L\.|Corp|S\.|N\.|B\.))/g, '')
    .replace(/[,;:\s]+$/u, '')
    .trim();
}

interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function companies(text: string, offset: number): Found[] {
  return [...text.matchAll(company)].map((match) => ({
    value: tidy(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

const roleOnly =
  /^(?:the )?(?:company|agreement|disclosing|receiving|recipient|employee|executive|party|parties|state|effective date|board|confidential)/iu;

/** People and companies between "between" and the recitals: what stands before "(the …)", "and", a comma with an address. */
function inPreamble(prose: Prose): Found[] {
  const head = prose.folded.slice(0, preambleLength);
  for (const pattern of preambles) {
    const match = pattern.exec(head);
    const part = match?.groups?.parties;
    if (match === null || part === undefined) continue;
    const offset = match.index + match[0].indexOf(part);
    const original = prose.text.slice(offset, offset + part.length);
    const found = companies(original, offset);
    for (const piece of original.matchAll(/(?:^|,? (?:and|et|und) |; |\d\) )(?<rest>[^;]{3,120})/giu)) {
      const rest = piece.groups?.rest ?? '';
      const start = offset + piece.index + piece[0].indexOf(rest);
      const name = person.exec(rest.trimStart())?.groups?.name;
      if (name === undefined || roleOnly.test(name)) continue;
      const at = start + rest.indexOf(name);
      if (found.some((other) => at < other.end && at + name.length > other.start)) continue;
      if (!/^(?: ?[,(“"]|$| an individual| ?and)/.test(prose.text.slice(at + name.length))) continue;
      found.push({ value: tidy(name), start: at, end: at + name.length });
    }
    if (found.length > 0) return found.toSorted((a, b) => a.start - b.start);
  }
  return [];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Parties of a contract: named in its preamble, else the companies it begins with. */
export function findParties(prose: Prose): Field | undefined {
  const preamble = inPreamble(prose);
  const candidates = preamble.length > 0 ? preamble : companies(prose.text.slice(0, preambleLength), 0);
  const parties: Found[] = [];
  for (const candidate of candidates) {
    if (roleOnly.test(candidate.value) && !legalForm.test(candidate.value.toLowerCase())) continue;
    if (candidate.value.length < 4 || parties.some((party) => plain(party.value) === plain(candidate.value)))
      continue;
    parties.push(candidate);
  }
  const [first] = parties;
  if (first === undefined) return undefined;
  const limited = parties.slice(0, preamble.length > 0 ? 4 : 2);
  const field = proseField(prose, first.start, first.end, first.value, preamble.length > 0 ? 1.8 : 0.8);
  return { ...field, value: limited.map((party) => party.value) };
}
