import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
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
  `^(?:(?:[Mm]rs?|MRS?|[Mm]s|[Dd]r|M|Mme|[Mm](?:onsieur|adame|ademoiselle)|Herrn?|Frau)\\.? )?(?<name>${capital}(?: (?:${capital}|de|van|von)){1,3})`,
  'u',
);

/** "between … and …" in English, French and German; the text in between holds the parties. */
const preambles: readonly RegExp[] = [
  /(?:by and (?:between|among)|between|made (?:by|with)|entered into (?:by|with)|among)(?::| )(?<parties>.{5,1200}?)(?:witnesseth|whereas|recitals|background|now,? therefore|in consideration|in connection|the parties|each (?:a|of)|collectively|wherein|1\. |\(i\)|$)/u,
  /entre(?: les soussigne[es()·.]*)? ?:?(?<parties>.{5,1800}?)(?:il a ete|il est convenu|il est prealablement|preambule|article 1|article premier|expose)/u,
  /zwischen(?: den parteien)?(?<parties>.{5,1200}?)(?:praambel|wird (?:folgend|der folgend|nachfolgend)|§ ?1|vorbemerkung)/u,
];

function tidy(name: string): string {
  return name
    .replace(
      /^(?:the|by|and|between|among|of|with|this|agreement|a|an|et|und|der|die|la|le) (?=\p{Lu})/giu,
      '',
    )
    .replace(/,(?= (?:Inc|Ltd|LLC|L\.|Corp|S\.|N\.|B\.|(?:SASU?|SARL|SA|SE|EURL|GmbH|AG)\b))/g, '')
    .replace(/[,;:\s]+$/u, '')
    .trim();
}

interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function companies(text: string, offset: number): Found[] {
  // "Acme Inc., an Ohio Corporation": what kind of company it is, not another one.
  const named = [...text.matchAll(company)].filter(
    ({ index }) => !/(?:^|[^\p{L}])an? $/iu.test(text.slice(0, index)),
  );
  return named.map((match) => ({
    value: tidy(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

const roleOnly =
  /^(?:the )?(?:company|agreement|disclosing|receiving|recipient|employee|executive|party|parties|state|effective date|board|confidential)/iu;

/** Words of a contract about itself: no name holds them. */
const ownWords =
  /(?<![\p{L}])(?:employe[er]e?|employment|company|agreement|contract|confidential|information|exhibit|part(?:y|ies)|recipient|affiliates?|subsidiar(?:y|ies)|hereinafter|witness|effective|date)(?![\p{L}])/u;

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
    for (const piece of original.matchAll(/(?:^|,? (?:and|et|und) |; |\d\) )(?=(?<rest>[^;]{3,120}))/giu)) {
      const rest = piece.groups?.rest ?? '';
      const start = offset + piece.index + piece[0].length;
      const name = person.exec(rest.trimStart())?.groups?.name;
      if (name === undefined || roleOnly.test(name) || ownWords.test(fold(name))) continue;
      const at = start + rest.indexOf(name);
      if (found.some((other) => at < other.end && at + name.length > other.start)) continue;
      if (!/^(?: ?[,(“"]|$| an individual| ?and)/.test(prose.text.slice(at + name.length))) continue;
      found.push({ value: tidy(name), start: at, end: at + name.length });
    }
    if (found.length > 0) return found.toSorted((a, b) => a.start - b.start);
  }
  return [];
}

const role =
  /^(?:(?:the|le|la|l'|der|die) ?)?(?:landlord|lessor|tenant|lessee|owner|employer|employee|contractor|consultant|service provider|provider|customer|client|licensor|licensee|bailleur|bailleresse|locataire|preneur|employeur|salariee?|prestataire|vermieter|mieter|arbeitgeber|arbeitnehmer|auftraggeber|auftragnehmer|dienstleister)(?:in|s)?(?: ?\([^)]*\))? ?:/u;

/** Parties named beside or under their role: "Landlord: Jane Hill", "Arbeitgeber: Nord GmbH". */
function underRoles(prose: Prose): Found[] {
  return prose.pieces.flatMap(({ segment, start }, index): Found[] => {
    if (start > preambleLength) return [];
    const label = role.exec(segment.folded)?.[0];
    if (label === undefined) return [];
    const own = segment.text.slice(label.length).trimStart();
    const piece = own === '' ? prose.pieces[index + 1] : undefined;
    const text = piece?.segment.text ?? own;
    const from = piece?.start ?? start + segment.text.length - own.length;
    const [company] = companies(text, from);
    const name = person.exec(text)?.groups?.name;
    if (company !== undefined) return [company];
    if (name === undefined || roleOnly.test(name) || ownWords.test(fold(name))) return [];
    const at = from + text.indexOf(name);
    return [{ value: tidy(name), start: at, end: at + name.length }];
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Parties of a contract: named in its preamble, else the companies it begins with. */
export function findParties(prose: Prose): Field | undefined {
  const named = underRoles(prose);
  const preamble = named.length > 1 ? named : inPreamble(prose);
  const candidates = preamble.length > 0 ? preamble : companies(prose.text.slice(0, preambleLength), 0);
  const parties: Found[] = [];
  for (const candidate of candidates) {
    if (roleOnly.test(candidate.value) && !legalForm.test(candidate.value.toLowerCase())) continue;
    const bare = fold(candidate.value).replace(new RegExp(`${legalForm.source}$`, 'u'), '');
    if (plain(bare).length < 3 || ownWords.test(bare)) continue;
    if (candidate.value.length < 4 || parties.some((party) => plain(party.value) === plain(candidate.value)))
      continue;
    parties.push(candidate);
  }
  const [first] = parties;
  if (first === undefined) return undefined;
  const limited = parties.slice(0, preamble.length > 0 ? 4 : 2);
  const field = proseField(prose, first.start, first.end, first.value, preamble.length > 0 ? 1.2 : 0.5);
  return { ...field, value: limited.map((party) => party.value) };
}
