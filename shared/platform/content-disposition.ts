/**
 * `Content-Disposition` that makes a browser save a file under this name (RFC 6266), with the name in UTF-8
 * (RFC 8187) and a plain one for software that knows no better.
 */
export function attachmentDisposition(name: string): string {
  const wellFormed = name.toWellFormed();
  const plain = wellFormed
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|["\\%]/g, '')
    .trim();
  const encoded = encodeURIComponent(wellFormed).replace(/['()*!]/g, percentEncoded);
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${encoded}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
