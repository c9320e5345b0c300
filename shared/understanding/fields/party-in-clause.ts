import { fold } from '../fold.ts';
import { role } from './contract-roles.ts';
import { legalForm } from './party-wording.ts';

/** A name with its place in the text. */
export interface NamedParty {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** A company by its legal form, or introduced as a company or a person: "la société X", "Herrn Y". */
  readonly certain: boolean;
  /** It bears a legal form. */
  readonly company: boolean;
}

/** What stands before a name without being part of it, folded. */
const introduction =
  /^(?:[\s:,.;«"“„»”*•–-]+|\([^()]{3,80}\) ?(?=\p{L})|\(?(?:\d{1,2}|[a-z]|i{1,3})[.)] (?! )|(?:(?:la|les?|der|die|dem|den|das|the|by|with|mit|fur|pour|for|et|und|and|sowie|either|einerseits|andererseits|d'une part|d'autre part|de premiere part|de seconde part) )+|l'(?=(?:entreprise|association|agence|etablissement|employeur|editeur|eleveur|integrateur|entite|organisme|eurl|earl|universite|ecole|institut|office|union|etat))|(?:societe|entreprise|association|agence|entite|company|corporation|firma|firm|fa\.|unternehmen|gesellschaft|verein)(?: (?:civile|anonyme|commerciale|denommee?|dite|by the name of|namens))?(?= )|(?:direction|geschaftsleitung|geschaftsfuhrung|leitung) (?:de la |de l'|du |de |der |des )(?:societe |firma )?|(?:monsieur|madame|mademoiselle|maitre|me|mm?\.|mme\.?|mlle|mrs?\.?|ms\.?|miss|messrs\.?|shri|smt\.?|herrn?|frau|eheleute|familie|dr\.?|prof\.?|mag\.?|ing\.?|dipl\.-\p{L}+\.?|sr\.?|sra\.?|sig\.?(?:ra)?|dhr\.|mevr\.|de heer|mevrouw)(?: ?\/ ?(?:frau|herrn?|mme|mrs?\.?))?(?= )|\p{L}{3,} ?:(?= ))/u;

/** Of introductions: those that name a company or a person outright. */
const introduces =
  /societe|entreprise|association|firma|verein|company|monsieur|madame|maitre|\bmm?\.|\bmme|\bmlle|\bmrs?\b|\bms\b|herrn?\b|frau\b|eheleute|direction|geschaftsleitung|\bshri|\bsmt/u;

/** A word of a name: "Acme", "d'Armor", "&", and "microInsurance". */
const capital = /^(?:[dl]['’])?(?:\p{Lu}[\p{L}\d&.'’+-]*|\p{Ll}+\p{Lu}[\p{L}\d]*|[&+])/u;
const joiner =
  /^(?:de la|de l['’]|de|du|des|d['’]|la|le|les|of|the|for|für|von|van der|van den|van|vom|zu|zur|im|am|aux?|y|e|i\.|a\.)(?= |$)/u;
const conjunction = /^(?:et|and|und|y|e|en)(?= )/iu;
/** What makes two names with "and" between them one company. */
const oneFirm =
  /^(?:et|and|und|y|e|en) (?:(?!et |and |und )\p{L}[\p{L}.'’&-]* ){0,2}?(?:fils|cie|associes|freres|sons?|brothers|partners?|co(?![\p{L}])|company|associates|sohne?|sohn|tochter|partner|kollegen|hijos|figli|zonen)/u;
const formHere = new RegExp(`^,? ?(?:${legalForm.source}|\\(${legalForm.source}\\))`, 'u');

/** Words of a contract about itself, and of forms: no name holds them. */
const ownWords =
  /(?<![\p{L}])(?:employe[er]e?s?|employment|agreements?|accords?|bail|baux|avenant|deed|lease|contracts?|contrats?|conventions?|\p{L}*vertrage?s?|\p{L}*vereinbarung|confidential(?:ity)?|confidentialite|information(?:en|s)?|exhibit|annexe?|anlage|annex|schedule|part(?:y|ies)?|parteien?|recipient|affiliates?|subsidiar(?:y|ies)|hereinafter|witness|effective|articles?|preambule|praambel|recitals?|background|soussignee?s|entre|zwischen|between|date|datum|objet|gegenstand|undersigned|dated|nom|name|adresse|address|anschrift|telephone|telefon|signature|unterschrift|page|seite|that|shall|any|such|this|which|acknowledge|writing|signed|by|either|with)(?![\p{L}])/u;
const noFirstWord =
  /^(?:is|are|was|were|has|have|for|of|and|or|not|no|an?|une?|ein(?:e[nmrs]?)?|il|elle|ils|nous|vous|je|we|you|it|he|she|they|wir|sie|es|ich|this|that|these|such|each|any|all|in|on|at|as|to|from|whereas|now|ce|cette|ces|son|sa|ses|ou|si|par|pour|dans|sur|sous|apres|avant|lors|wird|werden|ist|sind|und|oder|wenn|soweit|nach|bei|gemass|ort|fait|vu|considerant|attendu|other|both|its|their)(?![\p{L}\d])/u;
const roleAlone = new RegExp(`^(?:${role}|state|board|part(?:y|ies?|ei))$`, 'u');

/** In capitals too, these go on after a name. */
const goingOn =
  /^(?:dont|au|est|ayant|representee?|immatriculee?|situee?|demeurant|sise?|nee?|et|and|und|mit|vertreten|wohnhaft|having|whose|located|an?|with)$/u;

/** Legal forms in front of a name: "SCI du Moulin", "SARL Martin". */
const formBefore =
  /^(?:s\.?a\.?r\.?l\.?|s\.?a\.?s\.?u?\.?|sasu|eurl|earl|gaec|sci|s\.?n\.?c\.?|selarl|scp|scop|sa|gie|scea|stichting|gbr)$/u;

const formAlone = new RegExp(`^${legalForm.source}$`, 'u');
const formAtEnd = new RegExp(`,? ?${legalForm.source}$`, 'u');
const commaBeforeForm = new RegExp(`,(?= ?${legalForm.source}$)`, 'iu');

/** Length of the legal form that stands at a position; 0 if none does, or in small letters, as words of the text. */
function legalFormAt(text: string, folded: string, at: number): number {
  const length = formHere.exec(folded.slice(at, at + 40))?.[0].length ?? 0;
  return /\p{Lu}|plc/u.test(text.slice(at, at + length)) ? length : 0;
}

interface Run {
  readonly end: number;
  readonly words: number;
  readonly hasForm: boolean;
}

/** How far a name goes that begins here; `lineEnds` are positions where a short line ends, and most names with it. */
function runFrom(text: string, folded: string, from: number, lineEnds: ReadonlySet<number>): Run {
  let at = from;
  let end = from;
  let words = 0;
  let prefixed = false;
  for (let taken = 0; taken < 12; taken++) {
    const word = capital.exec(text.slice(at, at + 40))?.[0];
    if (word === undefined) break;
    const plain = folded.slice(at, at + word.length);
    if (words > 0 && (roleAlone.test(plain) || goingOn.test(plain))) break;
    const stop = /\p{L}{5,}\.$/u.test(word);
    end = at + word.length - (stop ? 1 : 0);
    if (words === 0 && formBefore.test(plain)) prefixed = true;
    words++;
    const form = legalFormAt(text, folded, end);
    if (form > 0 && !(prefixed && words === 1))
      return { end: end + form + legalFormAt(text, folded, end + form), words: words + 1, hasForm: true };
    if (!prefixed && words > 1 && formAlone.test(plain)) return { end, words, hasForm: true };
    if (stop || lineEnds.has(end)) break;
    if (text.charAt(end) !== ' ') break;
    const next = text.slice(end + 1, end + 60);
    if (capital.test(next)) {
      at = end + 1;
      continue;
    }
    const joined =
      joiner.exec(next)?.[0] ??
      (/^v[ao]n$/.test(plain) ? /^de[rn]?(?= )/.exec(next)?.[0] : undefined) ??
      (oneFirm.test(folded.slice(end + 1, end + 61)) ? conjunction.exec(next)?.[0] : undefined);
    if (joined === undefined) break;
    const space = next.charAt(joined.length) === ' ' ? 1 : 0;
    if (!capital.test(next.slice(joined.length + space))) {
      // "Martin et fils": the second word may be small.
      const small = oneFirm.exec(folded.slice(end + 1, end + 61))?.[0];
      if (small !== undefined) return { end: end + 1 + small.length, words: words + 2, hasForm: true };
      break;
    }
    at = end + 1 + joined.length + space;
  }
  return { end, words, hasForm: prefixed && words > 1 };
}

/** What kind of party it is, between an article and the name: "le cabinet X", "der Bauherr Y". */
function kindBefore(text: string, folded: string, at: number): string {
  const article = /(?<!\p{L})(?:la|le|les|der|die|dem|den|the) $/u.test(
    folded.slice(Math.max(0, at - 5), at),
  );
  return article ? (/^\p{Ll}{4,} (?:\p{Ll}{4,} )?(?=\p{Lu})/u.exec(text.slice(at, at + 50))?.[0] ?? '') : '';
}

/**
 * The party that a clause begins with: "la société X, SAS au capital de …", "Herrn Y, geboren am …". Undefined when
 * something else stands there.
 */
export function partyAt(
  text: string,
  folded: string,
  from: number,
  lineEnds: ReadonlySet<number>,
): NamedParty | undefined {
  let start = from;
  let introduced = false;
  let called = false;
  for (let skipped = 0; skipped < 10; skipped++) {
    const before = introduction.exec(folded.slice(start, start + 100))?.[0] ?? '';
    introduced ||= introduces.test(before);
    const kind = before === '' ? kindBefore(text, folded, start) : '';
    called ||= kind !== '';
    if (before === '' && kind === '') break;
    start += before.length + kind.length;
  }
  if (noFirstWord.test(folded.slice(start, start + 30))) return undefined;
  const { end, words, hasForm } = runFrom(text, folded, start, lineEnds);
  const printed = text.slice(start, end).replace(/[\s,;:–-]+$/u, '');
  const bare = fold(printed).replace(formAtEnd, '');
  if (
    bare.replace(/[^\p{L}\d]/gu, '').length < 3 ||
    ownWords.test(bare) ||
    (roleAlone.test(bare) && !hasForm)
  )
    return undefined;
  const next = text.slice(end, end + 2);
  if (words < 2 && !introduced && !called && (printed.includes('.') || !/^ ?(?:[,(–-]|$)/u.test(next)))
    return undefined;
  // "Acme, Inc." is one name.
  const value = printed.replace(commaBeforeForm, '');
  return { value, start, end: start + printed.length, certain: introduced || hasForm, company: hasForm };
}
