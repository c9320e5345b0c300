import { fold } from '../fold.ts';

/** What a stretch of a body is: the sender's own words, their signature, what they answer to, what they pass on. */
export type SegmentKind = 'text' | 'signature' | 'quote' | 'forwarded';

export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  /** After its last character. */
  readonly end: number;
}

const forwardMark =
  /^(?:-{2,}|_{2,}|>)? ?(?:forwarded message|begin forwarded message|debut du message (?:transfere|reexpedie)|message transfere|message reexpedie|weitergeleitete nachricht|anfang der weitergeleiteten)/;
const originalMark =
  /^-{2,} ?(?:message d'origine|original message|urspr\S{1,3}ngliche nachricht|message original)/;
/** "Le lun. 4 mars 2024 à 09:12, Atelier <…> a écrit :", in one line or broken into two. */
const attribution =
  /^(?:le .{6,150} a ecrit ?:|on .{6,150} wrote ?:|am .{6,150} schrieb\b.{0,80}:|.{3,100} (?:a ecrit|wrote|schrieb) ?:)$/;
const headerStart = /^\*?(?:de|from|von) ?: ?\*?\S/;
const headerNext = /^\*?(?:envoye(?: le)?|date|sent|gesendet|datum|a|to|an|objet|subject|betreff|cc) ?: ?\*?/;
/** Ends the sender's own words; at most a name follows on the same line. */
const closing =
  /^(?:(?:bien |tres |sinceres )?cordialement|(?:bien |cordiales |sinceres |mes |nos )?salutations(?: distinguees)?|bien a (?:vous|toi)|sinceres salutations|a bientot|respectueusement|hochachtungsvoll|(?:kind|best|warm|many)? ?regards|best wishes|best|cheers|thanks|thank you|many thanks|merci(?: d'avance| beaucoup)?|sincerely|yours (?:sincerely|faithfully)|(?:mit )?(?:freundlichen|freundliche|besten|beste|viele|liebe|herzliche) gru\S{1,2}en?|mfg|lg|amities|bises|bisous|gros bisous)[ ,.!]*$/;
const dashes = /^-- ?$/;

/** A signature is short; more lines than that after a closing are words again. */
const longestSignature = 14;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Folded, without space around it; the first 300 characters. */
  readonly said: string;
}

/**
 * Tells the sender's own words from signatures, answered and forwarded mail. The segments cover the whole text, in its
 * order. Takes linear time.
 * @param isForward the subject says that the mail is passed on: what is quoted in it is what it is about.
 */
export function segmentsOf(text: string, isForward = false): Segment[] {
  const lines = linesOf(text);
  const kinds: SegmentKind[] = [];
  let rest: 'quote' | 'forwarded' | undefined;
  lines.forEach((line, index) => {
    rest ??= restFrom(lines, index, isForward);
    kinds.push(rest ?? (line.said.startsWith('>') ? (isForward ? 'forwarded' : 'quote') : 'text'));
  });
  markAttributions(lines, kinds);
  markSignatures(lines, kinds);
  return merged(lines, kinds, text.length);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    lines.push({ start, end, said: fold(text.slice(start, Math.min(end, start + 300))).trim() });
    start = end;
  }
  return lines;
}

/** What everything from this line on is; undefined when it is not told here. */
function restFrom(
  lines: readonly Line[],
  index: number,
  isForward: boolean,
): 'quote' | 'forwarded' | undefined {
  const said = lines[index]?.said ?? '';
  const isMarked = nextSaid(lines, index).startsWith('>');
  if (forwardMark.test(said)) return isMarked ? undefined : 'forwarded';
  const quoted = isForward ? 'forwarded' : 'quote';
  if (originalMark.test(said)) return quoted;
  if (headerStart.test(said) && [1, 2, 3].some((step) => headerNext.test(lines[index + step]?.said ?? '')))
    return quoted;
  if (isAttribution(lines, index) && !isMarked) return quoted;
  return undefined;
}

/** The next line that says something. */
function nextSaid(lines: readonly Line[], index: number): string {
  for (let step = 1; step <= 3; step += 1) {
    const said = lines[index + step]?.said ?? '';
    if (said !== '' && !/:$/.test(said)) return said;
  }
  return '';
}

function isAttribution(lines: readonly Line[], index: number): boolean {
  const said = lines[index]?.said ?? '';
  if (attribution.test(said)) return true;
  return /^(?:le|on|am) /.test(said) && attribution.test(`${said} ${lines[index + 1]?.said ?? ''}`);
}

/** "… wrote:" before marked lines belongs to them. */
function markAttributions(lines: readonly Line[], kinds: SegmentKind[]): void {
  lines.forEach((_, index) => {
    if (kinds[index] !== 'text' || !isAttribution(lines, index)) return;
    kinds[index] = 'quote';
    if (!attribution.test(lines[index]?.said ?? '') && kinds[index + 1] === 'text')
      kinds[index + 1] = 'quote';
  });
}

/** What follows a closing, or the mark before a signature, in the sender's own words. */
function markSignatures(lines: readonly Line[], kinds: SegmentKind[]): void {
  let begin = -1;
  let marked = false;
  for (let index = 0; index <= lines.length; index += 1) {
    const said = lines[index]?.said ?? '';
    if (kinds[index] !== 'text') {
      if (begin >= 0 && (marked || index - begin <= longestSignature)) kinds.fill('signature', begin, index);
      begin = -1;
      marked = false;
    } else if (dashes.test(said)) {
      begin = begin < 0 || marked ? index : begin;
      marked = true;
    } else if (!marked && closing.test(said)) {
      begin = index + 1;
    }
  }
}

function merged(lines: readonly Line[], kinds: readonly SegmentKind[], length: number): Segment[] {
  const segments: Segment[] = [];
  lines.forEach(({ start, end }, index) => {
    const kind = kinds[index] ?? 'text';
    const last = segments.at(-1);
    if (last?.kind === kind) segments[segments.length - 1] = { ...last, end };
    else segments.push({ kind, start, end });
  });
  return segments.length === 0 ? [{ kind: 'text', start: 0, end: length }] : segments;
}

/** The words of the given kinds, apart by a line. */
export function textOf(text: string, segments: readonly Segment[], kinds: readonly SegmentKind[]): string {
  return segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
