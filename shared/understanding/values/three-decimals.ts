export type Mark = '.' | ',';

/** A figure with marks inside that is no part of a day, a reference or a share. */
const marked = /(?<![\p{L}\d.,:/-]|% ?)\d+(?:[.,]\d+)+(?![\p{L}\d:/-]|[.,]\d| ?%)/gu;

/** Currencies of a thousand parts (ISO 4217). */
const ofThousandths: ReadonlySet<string> = new Set(['TND', 'KWD', 'BHD', 'OMR', 'JOD']);

/** This many figures that can be read in one way only show where a document has its decimals. */
const enough = 3;

interface Uses {
  /** Figures in which the mark can only stand before decimals: 12.50, 0.125, 1250.125. */
  readonly decimal: number;
  /** Figures in which it can only stand between thousands: 1.234.567, 1.234,50. */
  readonly grouping: number;
  /** Figures in which it can be either: 1.234. */
  readonly either: number;
}

function usesOf(mark: Mark, figures: readonly string[]): Uses {
  let [decimal, grouping, either] = [0, 0, 0];
  for (const figure of figures) {
    const parts = figure.split(mark);
    const [whole = '', tail = ''] = parts;
    if (parts.length === 1) continue;
    if (parts.length > 2 || /[.,]/.test(tail)) grouping++;
    else if (/[.,]/.test(whole) || tail.length !== 3 || /^0/.test(whole) || whole.length > 3) decimal++;
    else either++;
  }
  return { decimal, grouping, either };
}

export function hasThousandths(currencies: Iterable<string>): boolean {
  return [...currencies].some((currency) => ofThousandths.has(currency));
}

/**
 * The mark behind which three digits are decimals in a document: that of its dinars, or of other figures that can be
 * read in no other way. Elsewhere "1.234" is grouped thousands.
 */
export function markOfThreeDecimals(text: string, currencies: Iterable<string>): Mark | undefined {
  const figures = text.match(marked) ?? [];
  const uses = { '.': usesOf('.', figures), ',': usesOf(',', figures) };
  const dinars = hasThousandths(currencies);
  return (['.', ','] as const).find((mark) => {
    const [own, other] = [uses[mark], uses[mark === '.' ? ',' : '.']];
    if (own.grouping > 0) return false;
    if (dinars) return own.either > 0 && own.either + own.decimal > other.either + other.decimal;
    return own.decimal >= enough && other.decimal === 0;
  });
}
