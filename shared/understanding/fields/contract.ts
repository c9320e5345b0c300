import type { Field } from '../extraction.ts';
import { type DateOrder, dateOrderOf, findDates, toldDateOrder } from '../values/date.ts';
import { findDurations } from '../values/duration.ts';
import { findParties } from './contract-parties.ts';
import { findJurisdiction } from './governing-law.ts';
import { type Prose, proseField, proseOf } from './prose.ts';
import type { Layout } from './segment.ts';

/** Sentences in which a duration is the term of the contract or of its obligations. */
const termWording: readonly (readonly [RegExp, number])[] = [
  [
    /(?:terms? of (?:this|the) agreement|this agreement (?:shall|will) (?:remain|continue|be (?:in|effective)|terminate|expire|have a term)|(?:shall|will) (?:remain|continue) in (?:full )?(?:force|effect)|(?:initial|fixed|lease|rental) term|term of (?:the|this) (?:lease|tenancy|engagement|employment)|(?:lease|tenancy) (?:shall|will) be for|duree (?:du|de la|de) (?:present|contrat|convention|bail|location)|(?:conclue?s?|consentie?s?|accepte|loue|prend effet|entre en vigueur)[^.]{0,80}pour (?:une (?:duree|periode)|\d)|(?:^|[ .])(?:duree(?: determinee| ferme)?|term|duration|dauer|mindestlaufzeit) ?:|shall last(?= |$)|(?:lease|tenancy|agreement|contract) is (?:made |concluded )?for|vertrag[^.]{0,80}(?:(?:auf|fur) (?:die|eine) dauer von|fur[^.]{0,30}geschlossen)|(?:vertrag|vereinbarung|praktikum|verhaltnis)[^.]{0,80}(?:gilt|dauert)|gilt fur|vertragslaufzeit|laufzeit|mietzeit|vertragsdauer)/u,
    3,
  ],
  [
    /(?:obligations?|agreement|confidential)[^.]{0,160}(?:terminate|expire|survive|continue|remain|cease)/u,
    2.2,
  ],
  [
    /(?:for|during) (?:a|the|an) (?:initial |fixed )?(?:period|term) of|(?:pendant|pour) une (?:duree|periode)|d'une duree|(?:fur|auf) (?:die dauer|einen zeitraum|eine dauer) von|befristet/u,
    1.6,
  ],
  [/(?:terminate|expire|survive|expiration|following the|from the date|after the date|anniversary)/u, 1],
];

/** Wording after a duration that makes it how long something outlasts the contract. */
const outlasting =
  /^[ ,]*(?:(?:apres|a compter de|suivant) (?:son terme|sa (?:fin|resiliation|cessation)|l[ae'] ?(?:fin|terme|cessation|expiration|resiliation|echeance))|(?:after|following|from) (?:(?:the|its|any|such) )?(?:termination|expir|end|completion)|(?:nach|ab) (?:(?:der|dem|seiner|deren) )?(?:beendigung|ablauf|ende|vertragsende))/;

/** Wording before and after a duration that looks back: what was paid "in the twelve months before". */
const lookingBackBefore = /(?:au cours des|(?:preceding|previous|prior|last)(?: \w+)?|letzten|vergangenen) $/;
const lookingBackAfter =
  /^[ ,]*(?:precedan?te?s?|preceding|prior to|immediately (?:prior|before)|vor (?:dem|der)) ?/;

/** Score of a duration that outlasts the contract: any other is rather the contract's own. */
const outlastingScore = 1;

/** The longest of the best placed durations. */
function findTerm(prose: Prose): Field | undefined {
  let best: { score: number; field: Field } | undefined;
  for (const { count, unit, value, start, end } of findDurations(prose.folded)) {
    const before = prose.folded.slice(Math.max(0, start - 260), start);
    const after = prose.folded.slice(start, start + 200);
    const sentence = before.slice(before.lastIndexOf('. ') + 1) + (/^[^.]*/.exec(after)?.[0] ?? '');
    if (count === 0 || (unit === 'day' && count < 90)) continue;
    if (
      /(?:notice|within|prior written|old|cure|business|preavis|probezeit|periode d'essai|frist von|kundigungsfrist) ?/.test(
        before.slice(-34),
      )
    )
      continue;
    const rest = after.slice(end - start);
    if (lookingBackBefore.test(before) || lookingBackAfter.test(rest)) continue;
    const wording = termWording.find(([pattern]) => pattern.test(sentence));
    if (wording === undefined) continue;
    const own = outlasting.test(rest) ? Math.min(outlastingScore, wording[1]) : wording[1];
    const score = own + (unit === 'year' ? 0.3 : 0);
    if (best !== undefined && best.score >= score) continue;
    best = { score, field: proseField(prose, start, end, value, score * 0.75) };
  }
  return best?.field;
}

const dateWording: readonly (readonly [RegExp, number])[] = [
  [
    /(?:effective (?:date|as of)|with effect from|commenc(?:es?|ing|ement date)|(?:start|begin)(?:s|ning)? (?:on|date)|(?:date|prise) d'effet|date de debut|debut du (?:contrat|bail)|prend(?:ra)? (?:effet|cours)|a (?:compter|partir|dater) du|entre(?:ra)? en vigueur|(?:debute|commence)(?:ra)?|starting (?:on|from)|tritt (?:am|zum|mit wirkung)|(?:^| )ab(?= $)|inkrafttreten|in kraft|beginnt|(?:valable|valide|allant|court|valid|runs?|lauft|gilt|gultig|dauert) (?:du|de|a partir du|from|vom|ab)|mietbeginn|vertragsbeginn|beginn|ab dem)[^.]{0,40}$/u,
    3,
  ],
  [
    /(?:made|entered into|dated|executed|agreement)[^.]{0,80}(?:as of|on|this|dated|effective)[^.]{0,25}$/u,
    2.6,
  ],
  [/(?:dated|as of|this|le|fait a .*|date:?|on)[ :,]*(?:the )?$/u, 1.6],
];

const english = / (?:the|of|and|shall) /g;
const european =
  / (?:le|la|les|du|des|et|der|die|das|und|des) |\b(?:england|united kingdom|ireland|london)\b/g;

/** Where no date tells, contracts in English are mostly American, and name the month first; what is European does not. */
function orderOf({ text, folded }: Prose): DateOrder {
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  const told = toldDateOrder(text);
  if (told !== undefined) return told;
  return count(english) > 3 * count(european) ? 'month-first' : dateOrderOf(text);
}

/** Wording before a day that is somebody's and not the contract's. */
const birth =
  /(?<!\p{L})(?:nee?(?:\(e\))?|born|geb(?:oren)?\.?|(?:date )?(?:de naissance|of birth)|geburtsdatum)[ :]*(?:le|on|am)?[ :]*$/u;

/** The date that the wording makes the effective one; near the beginning is better. */
function findEffectiveDate(prose: Prose): Field | undefined {
  let best: { score: number; field: Field } | undefined;
  for (const date of findDates(prose.text, orderOf(prose))) {
    const before = prose.folded.slice(Math.max(0, date.start - 120), date.start);
    if (birth.test(before)) continue;
    const wording = dateWording.find(([pattern]) => pattern.test(before));
    const score =
      (wording?.[1] ?? 0.5) + (date.start < 1500 ? 1 : 0) - date.start / Math.max(1, prose.text.length);
    if (best !== undefined && best.score >= score) continue;
    best = { score, field: proseField(prose, date.start, date.end, date.value, score * 0.75) };
  }
  return best?.field;
}

/** Parties, effective date, term and governing law of a contract in English, French or German. */
export function contractFields(layout: Layout): Record<string, Field> {
  const prose = proseOf(layout);
  const found = {
    parties: findParties(prose),
    effectiveDate: findEffectiveDate(prose),
    term: findTerm(prose),
    jurisdiction: findJurisdiction(prose),
  };
  const fields: Record<string, Field> = {};
  for (const [name, field] of Object.entries(found)) if (field !== undefined) fields[name] = field;
  return fields;
}
