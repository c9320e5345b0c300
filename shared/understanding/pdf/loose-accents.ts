/** Accents that fonts without accented letters (those of TeX) draw as characters of their own, and the marks that they are. */
const marks: ReadonlyMap<number, string> = new Map([
  [0x60, '\u0300'],
  [0xb4, '\u0301'],
  [0x2c6, '\u0302'],
  [0x2dc, '\u0303'],
  [0xa8, '\u0308'],
  [0x2da, '\u030a'],
  [0xb8, '\u0327'],
  [0x2c7, '\u030c'],
]);

/** The letter that an accent drawn over or under it makes: "é" of "´" and "e"; undefined where there is none. */
export function accentedLetter(accent: number, letter: string): string | undefined {
  const mark = marks.get(accent);
  if (mark === undefined) return undefined;
  // An i that makes room for an accent.
  const whole = `${letter === 'ı' ? 'i' : letter}${mark}`.normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}
