const longest = 200;

const extensions: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/tiff', 'tif'],
  ['image/heic', 'heic'],
  ['image/heif', 'heif'],
  ['image/bmp', 'bmp'],
  ['image/svg+xml', 'svg'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['text/xml', 'xml'],
  ['text/calendar', 'ics'],
  ['text/vcard', 'vcf'],
  ['application/xml', 'xml'],
  ['application/json', 'json'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/zip', 'zip'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.ms-outlook', 'msg'],
  ['application/pkcs7-mime', 'p7m'],
]);

/**
 * A name that is safe to show and to store under: the last path segment without control, bidirectional and reserved
 * characters, at most 200 characters with its extension kept. Null when nothing is left.
 */
export function safeFileName(name: string): string | null {
  const last =
    name
      .slice(0, 4_096)
      .split(/[/\\]/)
      .findLast((segment) => /[^\s.]/.test(segment)) ?? '';
  const clean = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^\s+|[\s.]+$/g, '');
  if (clean.length <= longest) return clean || null;
  const extension = /\.[^.\s]{1,10}$/.exec(clean)?.[0] ?? '';
  return (
    clean
      .slice(0, longest - extension.length)
      .toWellFormed()
      .trimEnd() + extension
  );
}

/** Lower case, without the dot; empty if there is none. */
export function extensionOf(fileName: string | null): string {
  return /\.([a-z0-9]{1,10})$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The name of a document: the sender's own, with the extension of its type where it has none, or one made from the type. */
export function documentFileName(fileName: string | null, contentType: string, partId: string): string {
  const extension = extensions.get(contentType);
  const base = fileName ?? `part-${partId}`;
  if (extensionOf(base) !== '' || extension === undefined) {
    return fileName === null && extension === undefined ? `${base}.bin` : base;
  }
  return `${base}.${extension}`;
}

/** The media type that an extension stands for; `application/octet-stream` if unknown. */
export function contentTypeOf(fileName: string | null): string {
  const wanted = extensionOf(fileName);
  const alias = { jpeg: 'jpg', tiff: 'tif', htm: 'html' }[wanted] ?? wanted;
  for (const [contentType, extension] of extensions) if (extension === alias) return contentType;
  return 'application/octet-stream';
}
