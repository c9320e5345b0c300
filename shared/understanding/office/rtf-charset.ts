/** Charsets of fonts (`\fcharset`) and code pages (`\ansicpg`), as the Encoding Standard names them. */
const ofFonts: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const ofCodePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The charset of a font; undefined when it has none of its own and the document's counts. */
export function charsetOfFont(fcharset: number): string | undefined {
  return ofFonts[fcharset];
}

/** The charset of a Windows code page; Windows-1252 for those that nobody uses. */
export function charsetOfCodePage(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return ofCodePages[codePage] ?? 'windows-1252';
}
