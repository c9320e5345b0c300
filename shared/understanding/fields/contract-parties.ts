import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { role, roleLabel } from './contract-roles.ts';
import { type NamedParty, partyAt } from './party-in-clause.ts';
import { type Prose, proseField } from './prose.ts';

/** How far into a contract its parties are named. */
const preambleLength = 6000;
const longestPreamble = 2500;
/** Between one party and the next stand address, register and representatives. */
const longestClause = 900;
const mostParties = 6;

/** What parties are named behind, folded. */
const openers =
  /(?<!\p{L})(?:between|among|made (?:by|with)|entered into (?:by|with)|the undersigned|entre|(?:je|nous|les?) soussigne[es()·.]*|ont comparu|a comparu|zwischen(?: den parteien)?|erschienen(?: heute)?|die unterzeichnenden|parteien ?:|parties ?:|parties to this (?:contract|agreement|lease) are|\(1\)(?= .{3,400}\(2\)))(?![\p{L}])/gu;

/** What comes after the parties. */
const recitals =
  /(?<!\p{L})(?:il a ete|il est (?:convenu|rappele|prealablement|expose)|ont convenu|preambule|art(?:icle|ikel|\.)? ?(?:1|premier|i)(?![\p{L}\d])|(?<= )1[.)] ?(?:objet|gegenstand|subject|scope|definition|begriff|dauer|vertrags)|expose|attendu|considerant|praambel|vorbemerkung|wird (?:der |das |die )?(?:folgend|nachfolgend|nachstehend|hiermit|vereinbart)|schlie(?:ß|ss)en|vereinbaren|wie folgt|§ ?\d|witnesseth|whereas|recitals|background|now,? therefore|in consideration|in connection|the parties|each (?:a|of)|collectively|wherein|agree(?:s|d)? (?:as follows|to|that)|table (?:of contents|des matieres)|inhalt)/u;

/** Where the next party may begin: a conjunction, the end of a definition, a number, a comma between two of one side. */
const separators = new RegExp(
  ` (?<next>(?:et|and|und|y|e|en|sowie|ainsi que)(?= )|(?<number>\\(?\\d[.)]) )|(?:;|,(?= \\p{L}[\\p{L} .'’-]{3,60} \\(${role} ?\\)))(?<listed>)(?= )|["“”»)',](?= )|(?:d'une|d'autre) part|einerseits|andererseits`,
  'gu',
);

/** A name is one, be it a single word, that has its side in brackets behind it. */
const roleBehind = new RegExp(`^ ?\\(${role} ?\\)`, 'u');
const longestRole = 40;

const representation =
  /(?:represente[es()]*|vertreten|represented|acting (?:through|by)|agissant|assistee?s?|vertretungsberechtigt\p{L}*|in the presence of)(?:(?! [-–] )[^,;"“”»)])*$/u;

/** Goes on after a name of which nothing else says that it is one. */
const goesOn =
  /^(?: ?[,;(–"“«.-]|$| (?:-|als|as|aged|residing|of|born|an individual|and|et|und|ci-apres|im folgenden|nach(?:folgend|stehend)|here(?:in)?after|the|wird|ne|nee|demeurant|geb\.?|geboren|wohnhaft|sur|uber|about|a|dont|enregistree?|immatriculee?|inscrite?|situee?|sise?|ayant|representee?|domiciliee?|vertreten|mit|having|whose|with|incorporated|organi[sz]ed|located)(?!\p{L}))/u;

/** Ends of lines that had room for the next word, or go on in another size: what stands there seldom goes on. */
function shortLineEnds({ pieces }: Prose): Set<number> {
  const edges = new Map<number, number>();
  for (const { segment } of pieces)
    edges.set(segment.page, Math.max(edges.get(segment.page) ?? 0, segment.box.left + segment.box.width));
  return new Set(
    pieces
      .filter(({ segment: { box, page } }, index) => {
        const next = pieces[index + 1]?.segment;
        if (next === undefined) return true;
        const room = (edges.get(page) ?? 1) - box.left - box.width;
        const word = next.words[0]?.box.width ?? 0;
        return (
          room > word + box.height ||
          next.box.height < 0.75 * box.height ||
          next.box.height > 1.33 * box.height
        );
      })
      .map(({ segment, start }) => start + segment.text.length),
  );
}

/** Between two positions begins a line that heads a section: "2. Description of services". */
function isSection({ segment, start }: Prose['pieces'][number], from: number, to: number): boolean {
  return start > from && start <= to && /^\d{1,2}[.)] ?\p{Lu}/u.test(segment.text);
}

interface Clauses {
  readonly prose: Prose;
  readonly lineEnds: ReadonlySet<number>;
}

/** What follows the name, or the end of its line, shows that the name is whole. */
function isBounded({ prose, lineEnds }: Clauses, { end }: NamedParty): boolean {
  return goesOn.test(prose.folded.slice(end, end + 20)) || lineEnds.has(end);
}

/** Parties one after the other from a position: where one may begin and does. */
function partiesFrom(clauses: Clauses, from: number): NamedParty[] {
  const { prose, lineEnds } = clauses;
  const { text, folded } = prose;
  const limit = Math.min(folded.length, from + longestPreamble);
  const marker = recitals.exec(folded.slice(from, limit));
  const to = marker === null ? limit : from + marker.index;
  const numbered = /^[ :]*\(?\d[.)]|\(\d\)$/.test(folded.slice(from - 3, from + 8));
  const lines = prose.pieces.map(({ start }) => ({ at: start, certainOnly: true }));
  const separated = [...folded.slice(from, to).matchAll(separators)].map(({ 0: whole, index, groups }) => ({
    at: from + index + whole.length - (groups?.next?.length ?? 0),
    certainOnly:
      (groups?.next === undefined && groups?.listed === undefined) ||
      (groups?.number !== undefined && !numbered),
  }));
  const starts = [{ at: from, certainOnly: false }, ...separated, ...lines]
    .filter(({ at }) => at >= from && at < to)
    .toSorted((a, b) => a.at - b.at);
  const found: NamedParty[] = [];
  for (const { at, certainOnly } of starts) {
    const last = found.at(-1);
    if (last !== undefined && at < last.end) continue;
    if (found.length > 1 && !numbered && prose.pieces.some((line) => isSection(line, last?.end ?? from, at)))
      break;
    const reach = found.length > 1 ? longestClause / 2 : last === undefined ? 200 : longestClause;
    if (at - (last?.end ?? from) > reach) break;
    if (representation.test(folded.slice(last?.end ?? from, at))) continue;
    const party = partyAt(text, folded, at, lineEnds);
    if (party === undefined || party.end > to + 1) continue;
    const bounded = isBounded(clauses, party);
    const certain = party.certain || roleBehind.test(folded.slice(party.end, party.end + longestRole));
    if (!certain && (certainOnly || !bounded || !party.value.includes(' '))) continue;
    found.push(party);
    if (found.length === mostParties) break;
  }
  return found;
}

/** Parties behind the first opening words that some stand behind; two are better than one. */
function behindOpener(clauses: Clauses): NamedParty[] {
  let one: NamedParty[] = [];
  for (const match of clauses.prose.folded.slice(0, preambleLength).matchAll(openers)) {
    const found = partiesFrom(clauses, match.index + match[0].length);
    if (found.length > 1) return found;
    if (one.length === 0) one = found;
  }
  return one;
}

/** Where a text says what it will call a party: "(im Folgenden Arbeitgeber)", "ci-après « le Client »". */
const definitions =
  /(?:\(|[-–,] ?|, ?)?(?:\(?(?:ci-apres|im folgenden|im weiteren|nachfolgend|nachstehend|hereinafter|hereafter)|\((?:the )?["“«„](?=\p{L}))/gu;
const definitionReach = 350;

/** Parties in front of what they will be called. */
function beforeDefinition({ prose, lineEnds }: Clauses): NamedParty[] {
  const { text, folded } = prose;
  const found: NamedParty[] = [];
  let from = 0;
  for (const match of folded.slice(0, preambleLength).matchAll(definitions)) {
    const lowest = Math.max(from, match.index - definitionReach);
    const before = folded.slice(lowest, match.index);
    const starts = [
      ...prose.pieces.map(({ start }) => start),
      ...[...before.matchAll(/(?<=[.:;)"”»,] )(?=\S)|(?<= )(?=(?:et|und|and) )/gu)].map(
        ({ index }) => lowest + index,
      ),
    ].filter((at) => at >= lowest && at < match.index);
    const party = starts
      .toSorted((a, b) => a - b)
      .map((at) => partyAt(text, folded, at, lineEnds))
      .find(
        (each) =>
          each !== undefined &&
          each.end <= match.index + 1 &&
          (each.certain || (match.index - each.end < 4 && each.value.includes(' '))),
      );
    from = match.index + match[0].length;
    if (party !== undefined) found.push(party);
  }
  return found;
}

/** What stands under a heading, or beside it. */
function besideOrBelow({ pieces }: Prose, index: number): number | undefined {
  const heading = pieces[index];
  const next = pieces[index + 1];
  if (heading === undefined || next === undefined) return undefined;
  if (!roleLabel.test(next.segment.folded)) return next.start;
  const { row, page, box } = heading.segment;
  return pieces.find(
    ({ segment }) =>
      segment.page === page &&
      segment.row > row &&
      segment.row < row + 3 &&
      Math.abs(segment.box.left - box.left) < 0.03,
  )?.start;
}

/** A side with a colon in the middle of a line. */
const roleInLine = new RegExp(`(?<=[^\\p{L}] )${role}(?: ?\\([^)]{1,30}\\))? ?: (?=\\S)`, 'gu');

/** Where a name may stand beside or under a role, and whether a colon or a line of its own says that it does. */
function besideRoles(prose: Prose): { at: number; marked: boolean }[] {
  const atStart = prose.pieces.flatMap(({ segment, start }, index) => {
    const label = roleLabel.exec(segment.folded);
    if (label === null) return [];
    const alone = segment.text.slice(label[0].length).trim() === '';
    const at = alone ? besideOrBelow(prose, index) : start + label[0].length;
    return at === undefined ? [] : [{ at, marked: alone || label.groups?.mark?.endsWith(':') === true }];
  });
  const inLine = [...prose.folded.matchAll(roleInLine)].map((match) => ({
    at: match.index + match[0].length,
    marked: true,
  }));
  return [...atStart, ...inLine].filter(({ at }) => at < preambleLength).toSorted((a, b) => a.at - b.at);
}

/** Parties named beside or under their role: "Landlord: Jane Hill", "Arbeitgeber: Nord GmbH". */
function underRoles(clauses: Clauses): NamedParty[] {
  const { prose, lineEnds } = clauses;
  const { text, folded } = prose;
  return besideRoles(prose).flatMap(({ at, marked }): NamedParty[] => {
    const party = partyAt(text, folded, at, lineEnds);
    if (party === undefined || party.start - at > 40) return [];
    const bounded = isBounded(clauses, party);
    if (!marked && !party.certain && !(bounded && party.value.includes(' '))) return [];
    const second = / (?:et|and|und) /.test(folded.slice(party.end, party.end + 5))
      ? partyAt(text, folded, party.end + 1, lineEnds)
      : undefined;
    return second === undefined ? [party] : [party, second];
  });
}

/** Companies by their legal form, from the beginning. */
function companies({ prose, lineEnds }: Clauses): NamedParty[] {
  const found: NamedParty[] = [];
  for (const match of prose.text.slice(0, preambleLength).matchAll(/(?<![\p{L}\d'’-])(?=\p{Lu})/gu)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    // "Acme Inc., an Ohio corporation": what kind of company it is, not another one.
    if (/(?:^|[^\p{L}])an? $/iu.test(prose.text.slice(Math.max(0, match.index - 4), match.index))) continue;
    const party = partyAt(prose.text, prose.folded, match.index, lineEnds);
    if (party?.company === true) found.push(party);
  }
  return found;
}

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\d]/gu, '');
}

/** Each party once, by its longest name: "Pitney Bowes" is "Pitney Bowes Inc." */
function distinct(parties: readonly NamedParty[]): NamedParty[] {
  return parties.filter(({ value }, index) => {
    const name = plain(value);
    return !parties.some((other, at) => {
      const longer = plain(other.value);
      return longer === name ? at < index : longer.includes(name);
    });
  });
}

/** Parties of a contract: named in its preamble or beside their roles; else, and to make two, companies it begins with. */
export function findParties(prose: Prose): Field | undefined {
  const clauses = { prose, lineEnds: shortLineEnds(prose) };
  const ways = [behindOpener, underRoles, beforeDefinition].map((way) => distinct(way(clauses)));
  const named = ways.find((found) => found.length > 1) ?? distinct(ways.flat());
  const parties =
    named.length > 1
      ? named
      : distinct([...named, ...companies(clauses)]).slice(0, Math.max(2, named.length));
  const [first] = parties;
  if (first === undefined) return undefined;
  const field = proseField(prose, first.start, first.end, first.value, named.length > 0 ? 1.2 : 0.5);
  return { ...field, value: parties.slice(0, 4).map((party) => party.value) };
}
