import { type Candidate, findLabelled } from './labelled.ts';
import { readAmount } from './readers.ts';
import type { Layout, Segment } from './segment.ts';

/** "au 31/01/2026", "as of 31 Jan 2026", "vom 31.01.2026". */
const day =
  '(?:(?:au|du|le|as (?:of|on)|on|at|am|vom|per|zum):? ?)?\\d{1,2}(?:er|st|nd|rd|th)?[./ -]{1,2}(?:\\d{1,2}|\\p{L}{3,9})\\.?[./ -]\\d{2,4}';
const between = `(?: ${day})?[^\\d]{0,30}`;

const opening = new RegExp(
  `(?:ancien solde|solde (?:initial|precedent|de depart|reporte|d'ouverture)|(?:opening|previous|starting|start|beginning|initial) balance|balance (?:brought forward|b\\/?f)|alter (?:konto)?(?:stand|saldo)|anfangs(?:saldo|stand|bestand)|saldo (?:inicial|iniziale|anterior|vorige|precedente))${between}`,
  'u',
);
const closing = new RegExp(
  `(?:nouveau solde|solde (?:final|de cloture|de fin)|(?:closing|ending|end|new|final) balance|balance (?:carried forward|c\\/?f)|neuer (?:konto)?(?:stand|saldo)|end(?:saldo|stand|bestand)|saldo (?:final|finale|nieuw))${between}`,
  'u',
);
/** A balance at a day: the first is what the statement begins with, the last what it ends with. */
const atDay = new RegExp(
  `(?:solde(?: (?:crediteur|debiteur))?(?: (?:en|eur|de votre compte|du compte|courant)\\p{L}*)?|balance|kontostand|saldo|guthaben)(?: \\([^)]{1,12}\\))? ${day}[^\\d]{0,30}`,
  'u',
);

const centre = ({ box }: Segment) => box.left + box.width / 2;

/** The heading of a column of debits is nearer to the segment than all others beside it. */
function isInDebits(layout: Layout, segment: Segment): boolean {
  const heads = layout.rows
    .slice(0, segment.row)
    .findLast(
      (row) => row.some(isDebits) && row.some(({ folded }) => /credit|haben|gutschrift/.test(folded)),
    );
  const [nearest] = (heads ?? []).toSorted(
    (a, b) => Math.abs(centre(a) - centre(segment)) - Math.abs(centre(b) - centre(segment)),
  );
  return nearest !== undefined && nearest.page === segment.page && isDebits(nearest);
}

const isDebits = ({ folded }: Segment) =>
  /^(?:debits?|soll|lastschrift\p{L}*|belastung\p{L}*)(?!\p{L})/u.test(folded);

/** A balance that is called a debit, or stands in the column of debits, is below nothing. */
function signed(layout: Layout, found: Candidate | undefined): Candidate | undefined {
  if (found === undefined || found.value.startsWith('-') || Number(found.value) === 0) return found;
  const { segment, end } = found;
  const row = layout.rows[segment.row] ?? [];
  const words = row.map(({ folded }) => folded).join(' ');
  const behind = [segment.folded.slice(end), row[segment.column + 1]?.folded ?? ''].join(' ').trim();
  const isCalled = /debiteur|overdrawn/.test(words) && !/crediteur/.test(words);
  const isMarked = /^(?:eur )?(?:s|dr|soll)\.?$/.test(behind);
  const isCredit = /crediteur|guthaben/.test(words) || /^(?:eur )?(?:h|cr|haben)\.?$/.test(behind);
  const isOwed = isCalled || isMarked || (!isCredit && isInDebits(layout, segment));
  return isOwed ? { ...found, value: `-${found.value}` } : found;
}

/** The balances that an account statement begins and ends with. */
export function balances(layout: Layout): Record<'openingBalance' | 'closingBalance', Candidate | undefined> {
  const found = (pattern: RegExp) => findLabelled(layout, [{ pattern, weight: 2 }], readAmount);
  const dated = found(atDay).toSorted((a, b) => a.segment.row - b.segment.row);
  const last = dated.at(-1);
  // Of one balance alone nobody knows which of the two it is.
  const newest = last !== undefined && dated.length === 1 ? { ...last, score: 0.6 } : last;
  return {
    openingBalance: signed(layout, found(opening)[0] ?? (dated.length > 1 ? dated[0] : undefined)),
    closingBalance: signed(layout, found(closing).at(-1) ?? newest),
  };
}
