import { BrokenContainer } from '../understanding/broken-container.ts';
import { decodeText } from './charset.ts';
import {
  type MapiAttachment,
  type MapiMessage,
  type MapiProperties,
  mapiBodies,
  mapiProperty,
  mapiText,
} from './mapi-message.ts';

export const tnefSignature = 0x223e9f78;

/** Attribute ids of [MS-OXTNEF] §2.1.3.1. */
const attribute = {
  subject: 0x00018004,
  body: 0x0002800c,
  messageProperties: 0x00069003,
  codePage: 0x00069007,
  beginAttachment: 0x00069002,
  attachmentTitle: 0x00018010,
  attachmentData: 0x0006800f,
  attachmentProperties: 0x00069005,
} as const;

const deepest = 8;
const mostAttachments = 1_000;
const mostProperties = 10_000;

/**
 * Reads winmail.dat ([MS-OXTNEF]). Tolerant: what follows a cut or broken attribute is left out.
 * Throws `BrokenContainer` when it is not TNEF at all.
 */
export function readTnef(file: Uint8Array): MapiMessage {
  return readStream(Buffer.from(file.buffer, file.byteOffset, file.byteLength), 0);
}

interface OpenAttachment {
  title: string | null;
  data: Uint8Array;
  properties: MapiProperties;
}

function readStream(bytes: Buffer, depth: number): MapiMessage {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== tnefSignature) throw new BrokenContainer('not TNEF');
  let charset = 'windows-1252';
  const decode = (text: Uint8Array) => withoutTerminator(decodeText(text, charset));
  let subject = '';
  let body: string | null = null;
  let message: MapiProperties = new Map();
  const attachments: OpenAttachment[] = [];
  for (const { id, data } of attributesOf(bytes)) {
    const attachment = attachments.at(-1);
    if (id === attribute.codePage && data.length >= 4) charset = `windows-${data.readUInt32LE(0)}`;
    else if (id === attribute.subject) subject = decode(data);
    else if (id === attribute.body) body = decode(data);
    else if (id === attribute.messageProperties) message = readProperties(data, decode);
    else if (id === attribute.beginAttachment) {
      if (attachments.length >= mostAttachments) break;
      attachments.push({ title: null, data: new Uint8Array(0), properties: new Map() });
    } else if (!attachment) continue;
    else if (id === attribute.attachmentTitle) attachment.title = decode(data);
    else if (id === attribute.attachmentData) attachment.data = data;
    else if (id === attribute.attachmentProperties) attachment.properties = readProperties(data, decode);
  }
  const bodies = mapiBodies(message, decode);
  if (body?.trim() && !bodies.some((known) => known.contentType === 'text/plain')) {
    bodies.unshift({ contentType: 'text/plain', text: body, size: Buffer.byteLength(body) });
  }
  return {
    subject: mapiText(message, mapiProperty.subject) ?? subject,
    transportHeaders: '',
    bodies,
    attachments: attachments.map((attachment) => closeAttachment(attachment, depth)),
  };
}

function* attributesOf(bytes: Buffer): Generator<{ id: number; data: Buffer }> {
  let at = 6;
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    yield { id, data: bytes.subarray(at + 9, at + 9 + length) };
    // Level, id, length, data and a checksum that nobody keeps right.
    at += 9 + length + 2;
  }
}

function closeAttachment(attachment: OpenAttachment, depth: number): MapiAttachment {
  const { properties } = attachment;
  const fileName =
    mapiText(properties, mapiProperty.longFileName) ??
    attachment.title ??
    mapiText(properties, mapiProperty.displayName) ??
    mapiText(properties, mapiProperty.shortFileName);
  const embedded = properties.get(mapiProperty.attachedData);
  const object =
    embedded instanceof Uint8Array
      ? Buffer.from(embedded.buffer, embedded.byteOffset, embedded.byteLength)
      : null;
  const common = {
    fileName,
    contentType: mapiText(properties, mapiProperty.mimeType),
    contentId: mapiText(properties, mapiProperty.contentId),
  };
  // An object begins with the 16-byte id of its interface; an attached message goes on as TNEF.
  if (depth < deepest && object && object.length > 22 && object.readUInt32LE(16) === tnefSignature) {
    return { ...common, content: { message: readStream(object.subarray(16), depth + 1) } };
  }
  if (attachment.data.length > 0 || !object) return { ...common, content: { body: attachment.data } };
  return { ...common, content: { body: object.subarray(16) } };
}

const fixedSizes: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const textType = 0x1e;
const unicodeType = 0x1f;
const variableTypes: ReadonlySet<number> = new Set([0x0d, textType, unicodeType, 0x102]);

/** Reads a property list ([MS-OXTNEF] §2.1.3.4); ends at the first property that cannot be. */
function readProperties(bytes: Buffer, decode: (text: Uint8Array) => string): MapiProperties {
  const properties = new Map<number, string | Uint8Array>();
  let at = 4;
  const integer = () => {
    const value = at + 4 <= bytes.length ? bytes.readUInt32LE(at) : Number.NaN;
    at += 4;
    return value;
  };
  const padded = (length: number) => {
    const fits = length <= bytes.length - at;
    const value = fits ? bytes.subarray(at, at + length) : Buffer.alloc(0);
    at = fits ? at + Math.ceil(length / 4) * 4 : bytes.length;
    return value;
  };
  const count = bytes.length >= 4 ? Math.min(bytes.readUInt32LE(0), mostProperties) : 0;
  for (let index = 0; index < count && at + 4 <= bytes.length; index += 1) {
    const tag = integer();
    const id = tag >>> 16;
    const type = tag & 0x0fff;
    if (id >= 0x8000) {
      at += 16;
      if (integer() === 0) at += 4;
      else padded(integer());
    }
    const isVariable = variableTypes.has(type);
    const values = isVariable || (tag & 0x1000) !== 0 ? integer() : 1;
    const size = fixedSizes[type];
    if (!(values <= bytes.length) || (!isVariable && size === undefined)) break;
    if (!isVariable) {
      at += values * (size ?? 0);
      continue;
    }
    for (let value = 0; value < values && at + 4 <= bytes.length; value += 1) {
      const length = integer();
      if (!(length <= bytes.length - at)) return properties;
      const content = padded(length);
      if (properties.has(id)) continue;
      if (type === textType) properties.set(id, decode(content));
      else if (type === unicodeType) properties.set(id, withoutTerminator(content.toString('utf16le')));
      else properties.set(id, content);
    }
  }
  return properties;
}

function withoutTerminator(text: string): string {
  return text.replace(/\0+$/, '');
}
