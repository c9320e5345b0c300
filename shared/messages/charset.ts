const aliases: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  ms949: 'euc-kr',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'utf-8-mac': 'utf-8',
  'x-utf-8': 'utf-8',
  cp65001: 'utf-8',
  cp1200: 'utf-16le',
};

/** Charsets that mailers name by mistake: text in one of them that happens to be valid UTF-8 is UTF-8. */
const oftenWrong = new Set(['utf-8', 'windows-1252', 'iso-8859-15']);

/**
 * Decodes text in the charset that `label` names. A missing, unknown or evidently wrong label is put right: UTF-8 where
 * the bytes are valid UTF-8, else Windows-1252. A byte-order mark wins over the label.
 */
export function decodeText(bytes: Uint8Array, label: string | null): string {
  const decoder = decoderFor(label);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (decoder && !oftenWrong.has(decoder.encoding)) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return (
      mostlyUtf8(bytes) ??
      new TextDecoder(decoder?.encoding === 'iso-8859-15' ? 'iso-8859-15' : 'windows-1252').decode(bytes)
    );
  }
}

/** UTF-8 with a few broken sequences (cut lines, stray bytes) stays UTF-8; anything else is not UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\u{fffd}').length - 1;
  const beyondAscii = text.match(/[^\p{ASCII}\u{fffd}]/gu)?.length ?? 0;
  return beyondAscii > 4 * broken ? text : null;
}

function decoderFor(label: string | null): InstanceType<typeof TextDecoder> | null {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  for (const candidate of [
    name,
    aliases[name],
    name.replace(/^(?:x-|cs)/, ''),
    name.replace(/[_\s]/g, '-'),
  ]) {
    if (!candidate) continue;
    try {
      return new TextDecoder(candidate);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}
