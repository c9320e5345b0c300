/** A message as Outlook keeps it (in winmail.dat and .msg): properties instead of MIME. */
export interface MapiMessage {
  readonly subject: string;
  /** The header of the mail as it travelled; of one that never did, what its properties say of it in the same form. */
  readonly transportHeaders: string;
  readonly bodies: readonly MapiBody[];
  readonly attachments: readonly MapiAttachment[];
}

export interface MapiBody {
  readonly contentType: 'text/plain' | 'text/html' | 'application/rtf';
  readonly text: string;
  readonly size: number;
}

export interface MapiAttachment {
  readonly fileName: string | null;
  readonly contentType: string | null;
  readonly contentId: string | null;
  readonly content: { readonly body: Uint8Array } | { readonly message: MapiMessage };
}

/** Property ids ([MS-OXPROPS]) that matter here. */
export const mapiProperty = {
  subject: 0x0037,
  senderName: 0x0c1a,
  senderSmtpAddress: 0x5d01,
  displayTo: 0x0e04,
  displayCc: 0x0e03,
  internetMessageId: 0x1035,
  transportHeaders: 0x007d,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  attachedData: 0x3701,
  shortFileName: 0x3704,
  longFileName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
  displayName: 0x3001,
} as const;

/** Values by property id; text is decoded, binary is as it is. */
export type MapiProperties = ReadonlyMap<number, string | Uint8Array>;

export function mapiText(properties: MapiProperties, id: number): string | null {
  const value = properties.get(id);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The bodies among the properties of a message, plain text first. */
export function mapiBodies(properties: MapiProperties, decode: (bytes: Uint8Array) => string): MapiBody[] {
  const bodies: MapiBody[] = [];
  const plain = mapiText(properties, mapiProperty.body);
  if (plain !== null) bodies.push({ contentType: 'text/plain', text: plain, size: Buffer.byteLength(plain) });
  const html = properties.get(mapiProperty.html);
  if (html !== undefined && html.length > 0) {
    const text = typeof html === 'string' ? html : decode(html);
    bodies.push({ contentType: 'text/html', text, size: html.length });
  }
  const rtf = properties.get(mapiProperty.compressedRtf);
  if (rtf !== undefined && rtf.length > 0) {
    bodies.push({ contentType: 'application/rtf', text: '', size: rtf.length });
  }
  return bodies;
}
