import { fold } from '../fold.ts';
import { findDates } from '../values/date.ts';
import {
  type Candidate,
  occurrencesOf,
  segmentsBelow,
  type ValueMatch,
  type ValueReader,
} from './labelled.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';

/** What forms print in front of or over their values, folded; a text that is only this is no value. */
const formLabel =
  '(?:titulaire|intitule|domiciliation|code|cle|numero|n°|no|number|nummer|iban|bic|swift|banque|agence|guichet|compte|account|konto\\w*|blz|bank(?:leitzahl)?|branch|sort code|employeur|salariee?|employer|employee|arbeitgeber|arbeitnehmer(?:in)?|mitarbeiter(?:in)?|matricule|emploi|poste|qualification|position|job title|department|departement|service|periode|period|mois|month|monat|date|datum|nom|prenoms?|name|surname|given names?|first name|last name|vornamen?|nachname|familienname|naissance|birth|geburts\\w+|nationalite|nationality|staatsangehorigkeit|sexe?|geschlecht|gender|taille|height|grosse|lieu|place|ort|adresse|address|anschrift|assureur|assuree?|souscripteur|preneur|insurer|insured|policy ?holder|versicherer|versicherungs\\w+|contrat|police|policy|garanties?|coverage|denomination|raison sociale|forme juridique|legal form|rechtsform|capital|siege|firma|sitz|registered office|company|signature|unterschrift|telephone|phone|telefon|e-?mail|montant|amount|betrag|base|taux|rate|total|part|brut|net|gross|tax|siret|siren|urssaf|ape|naf|page)';

/** Words that go on with a label: "du compte", "of birth", "et prénom", "No". */
const labelRest =
  "(?: (?:du|de|de la|des|d'|de l'|of|the|et|and|und|der|des|am|no|nr|n°|number|nummer|id|code|personnel|complet|legal|full|tax|employee|pay|[\\p{L}']{0,3}(?:compte|naissance|birth|banque|guichet|paie|emploi|prenoms?|name|vorname|employeur|employee|salariee?|assuree?|societe|adresse|address|salarial\\w*|patronal\\w*|imposable|social|document|expiration|expiry|issue|delivrance|rib|bank|swift|holder|contrat|police)))*";

const onlyLabel = new RegExp(`^${formLabel}${labelRest}[.]? ?(?:[:/(].*)?$`, 'u');
const labelInside = new RegExp(` (?:[|•·] ?)?${formLabel}${labelRest}[.]? ?:`, 'u');

/** A text that is itself a heading or the label of another value. */
function isLabel(folded: string): boolean {
  return folded.endsWith(':') || onlyLabel.test(folded);
}

const separators = /^[\s:.;,#°*|/–-]*/;
const title =
  /^(?:(?:m\.?|mm\.|mr\.?|mrs\.?|ms\.?|mme|mlle|monsieur|madame|mademoiselle|herrn?|frau|sig\.?(?:ra)?) )+(?=\p{L})/u;

/** Letters, of which a name has more than anything else. */
function mostlyLetters(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters >= 2 && letters > 2 * text.replace(/\D/g, '').length;
}

/** The stretch of a text in front of the next label in it, or of a bar. */
function beforeNextLabel(text: string): string {
  const next = labelInside.exec(fold(text))?.index ?? text.length;
  const bar = / ?\| /.exec(text)?.index ?? text.length;
  return text.slice(0, Math.min(next, bar)).trimEnd();
}

/** The name of a person or company that a text begins with, without "Mme": no label, number, date or address of mail. */
export const readName: ValueReader = (text) => {
  const from = separators.exec(text)?.[0].length ?? 0;
  const start = from + (title.exec(fold(text.slice(from)))?.[0].length ?? 0);
  const value = beforeNextLabel(text.slice(start)).replace(/[\s,;:-]+$/u, '');
  const folded = fold(value);
  if (!/^[\p{L}\d]/u.test(value) || value.length > 80 || value.split(' ').length > 10) return null;
  if (!mostlyLetters(value) || isLabel(folded) || /[@:€$£%]/u.test(value)) return null;
  if (findDates(value).length > 0) return null;
  return { value, start, end: start + value.length };
};

/** What stands behind a label and is still label: "/ Surname", "(nom et adresse)". */
const moreLabel = /^ ?(?:\([^)]*\)|\/ ?[\p{L} .'()-]+$)/u;

function inSegment(segment: Segment, from: number, read: ValueReader): ValueMatch | null {
  const found = read(segment.text.slice(from));
  return found === null ? null : { ...found, start: found.start + from, end: found.end + from };
}

const onTheRight = 0.95;
const underneath = 0.8;

/**
 * Values that stand behind a label in its own segment, in the next one to the right, or under it, the best first. A
 * value is read from one segment alone, so that a table's next column is never a part of it.
 */
export function findLabelledText(layout: Layout, pattern: RegExp, read: ValueReader): Candidate[] {
  const found: Candidate[] = [];
  for (const { tail, start, end, weight } of occurrencesOf(layout, [{ pattern, weight: 2 }])) {
    const last = tail.pieces.findLastIndex((piece) => piece.start < end);
    const piece = tail.pieces[last];
    if (piece === undefined || /^[\p{L}\d]/u.test(tail.text.slice(end))) continue;
    const { segment } = piece;
    const labelEnd = end - piece.start;
    const more = moreLabel.exec(segment.folded.slice(labelEnd))?.[0].length ?? 0;
    const from = labelEnd + more;
    const own = inSegment(segment, from, read);
    if (own !== null) {
      found.push({ ...own, segment, score: weight });
      continue;
    }
    if (!/^[\s:.;,#°*|/–-]*$/u.test(segment.text.slice(from))) continue;
    const right = tail.pieces[last + 1]?.segment;
    const beside = right === undefined ? null : inSegment(right, 0, read);
    if (right !== undefined && beside !== null) {
      found.push({ ...beside, segment: right, score: weight * onTheRight });
      continue;
    }
    const box = boxOf(segment, Math.max(0, start - piece.start), from);
    for (const below of segmentsBelow(layout, segment, box).slice(0, 2)) {
      const value = inSegment(below, 0, read);
      if (value === null) continue;
      found.push({ ...value, segment: below, score: weight * underneath });
      break;
    }
  }
  return found.toSorted((a, b) => b.score - a.score || a.segment.row - b.segment.row);
}
