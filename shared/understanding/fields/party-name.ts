import { fold } from '../fold.ts';
import { findDates } from '../values/date.ts';
import type { Candidate } from './labelled.ts';
import {
  country,
  estate,
  labelledValue,
  legalForm,
  noName,
  otherHeading,
  postalLine,
  street,
} from './party-wording.ts';
import type { Segment } from './segment.ts';

/** Words of sentences, which no name has. */
const ofSentence =
  /(?<!\p{L})(?:bitte|sie|ihr(?:e[nmrs]?)?|wir|uns(?:er\p{L}*)?|konnen|werden|wurde|nous|vous|votre|vos|notre|nos|est|sont|etre|merci|veuillez|please|your?|our|we|shall|will|may|must|have|this|these)(?!\p{L})/u;
const months =
  /^(?:\d{1,2}\.? )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|april|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)(?: \d{4})?$/u;

/** A country, or a town and its country: "Dakar, Senegal". */
function isPlace(folded: string): boolean {
  const index = country.exec(folded)?.index;
  return (
    index === 0 ||
    (index !== undefined && /[,–-]/.test(folded.slice(index - 1, index + 2)) && !legalForm.test(folded))
  );
}

/** "CII-DEMO-1": one word that ends in a number behind a stroke. */
const numberAlone = /^[a-z\d]+(?:[-/][a-z\d]+)*[-/]\d+$/;

/** The end of a paragraph: "Champs-sur-Marne." */
const lastWord = /^[\p{L}'-]{5,}\.$/u;

/** Reads as a name of a person or company: letters, no address, number, label or sentence. */
export function isNameLike(folded: string): boolean {
  const letters = folded.replace(/[^\p{L}]/gu, '').length;
  const words = folded.split(' ').length;
  if (letters < 2 || folded.length > 80 || words > 9) return false;
  if (months.test(folded) || (words > 3 && ofSentence.test(folded) && !legalForm.test(folded))) return false;
  if (noName.test(folded) || street.test(folded) || otherHeading.test(folded)) return false;
  if (
    numberAlone.test(folded) ||
    labelledValue.test(folded) ||
    (estate.test(folded) && !legalForm.test(folded))
  )
    return false;
  if (isPlace(folded) || (lastWord.test(folded) && !legalForm.test(folded))) return false;
  if (findDates(folded).length > 0 || /\d{5,}/.test(folded.replace(/ \(\+?\d[\d ./-]{5,}\)$/, '')))
    return false;
  return legalForm.test(folded) || !postalLine.test(folded);
}

/** What a document is, behind the name of who wrote it: "FAN SHOP - RECHNUNG". */
const titleBehind =
  /(?<=\p{L}{2}) ?[-|•·] ?(?:(?:tax |sales )?invoice|facture|rechnung|quote|quotation|devis|angebot|purchase order|bon de (?:commande|livraison)|receipt|recu|quittung|delivery note|lieferschein|credit note|gutschrift|avoir)$/u;

/** Cuts "Name: X", "GLN … X" and the address that follows in the same line ("X - 1 street - 12345 Town", "X info@x.com", "X Service Clients"). */
export function trimName(text: string, folded: string): { value: string; start: number } {
  const label = /^(?:name|nom|firma|company|societe|raison sociale) ?: ?/.exec(folded);
  const start = label?.[0].length ?? 0;
  const cut =
    / +(?:\(\+?\d[\d ./-]{5,}\)|(?:[-–•●|·,;] *)+(?=\d|(?:[^-–•●|·]*\d)|$)|[^\s@]+@[^\s@]+\.\p{L}|(?:service (?:clients?|consommateurs)|customer service|kundenservice|si[eè]ge social|TSA \d|CS \d{4}))/iu.exec(
      text.slice(start),
    );
  const named = cut === null || cut.index < 3 ? text.slice(start) : text.slice(start, start + cut.index);
  const name = named.slice(0, titleBehind.exec(fold(named))?.index);
  return { value: name.replace(/[\s,;:.-]+$/u, (end) => (end.startsWith('.') ? '.' : '')), start };
}

/** The name that a stretch of a segment's text begins with. */
export function cutName(segment: Segment, score: number, from = 0, to = segment.text.length): Candidate {
  const { value, start } = trimName(segment.text.slice(from, to), segment.folded.slice(from, to));
  return { value, segment, start: from + start, end: from + start + value.length, score };
}

/** Letters of a name without its legal form. */
function plainName(name: string): string {
  const folded = fold(name);
  const bare = folded.replace(new RegExp(legalForm.source, 'gu'), '').replace(/[^\p{L}\d]/gu, '');
  return bare === '' ? folded.replace(/[^\p{L}\d]/gu, '') : bare;
}

/** The same name, whatever its case, punctuation and legal form: "Duval Corp" and "DUVAL CORPORATION". */
export function sameName(a: Candidate, b: Candidate): boolean {
  return plainName(a.value) === plainName(b.value);
}
