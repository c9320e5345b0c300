/** Spaces and what ends lines, of all widths. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** PDFium gives a hyphen at the end of a line as one of these, and no line break behind it. */
export function isLineEndHyphen(code: number): boolean {
  return code === 0x02 || code === 0xfffe;
}

/** The text of a character, of which PDFium has spelt out ligatures; marks without ink '', undefined when it means nothing. */
export function readable(code: number): string | undefined {
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (isLineEndHyphen(code) || code === 0xad || code === 0x2010 || code === 0x2011) return '-';
  // Strokes of fractions and divisions, in numbers such as "2026⁄12".
  if (code === 0x2044 || code === 0x2215) return '/';
  // 0 too: what PDFium gives for a glyph that the font has no letter for.
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return undefined;
  if (code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return '';
  if (code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '';
  // Bullets and ticks of symbol fonts live in this part of the private use area: ink, but no text.
  if (code >= 0xf020 && code <= 0xf0ff) return '';
  if (code >= 0xe000 && code <= 0xf8ff) return undefined;
  if (code >= 0xfff0 || code > 0x10ffff)
    return code < 0x10000 || code > 0xeffff ? undefined : String.fromCodePoint(code);
  return String.fromCodePoint(code);
}
