import { BrokenContainer } from '../understanding/broken-container.ts';
import { type CompoundFolder, readCompoundFile } from '../understanding/office/compound-file.ts';
import { decodeText } from './charset.ts';
import {
  type MapiAttachment,
  type MapiMessage,
  type MapiProperties,
  mapiBodies,
  mapiProperty,
  mapiText,
} from './mapi-message.ts';

const mostAttachments = 1_000;

/** Reads an Outlook message file ([MS-OXMSG]). Throws `BrokenContainer`. */
export function readOutlookMessage(file: Uint8Array): MapiMessage {
  const root = readCompoundFile(file);
  if (!root.files.has('__properties_version1.0')) throw new BrokenContainer('the message has no properties');
  return readMessage(root);
}

function readMessage(folder: CompoundFolder): MapiMessage {
  const properties = readProperties(folder);
  const attachments = [...folder.folders]
    .filter(([name]) => name.startsWith('__attach_version1.0_'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, mostAttachments)
    .map(([, attachment]) => readAttachment(attachment));
  return {
    subject: mapiText(properties, mapiProperty.subject) ?? '',
    transportHeaders: headersOf(properties),
    bodies: mapiBodies(properties, (bytes) => decodeText(bytes, null)),
    attachments,
  };
}

/** A header without a subject (as in drafts and in what was sent) is made whole from the properties. */
function headersOf(properties: MapiProperties): string {
  const travelled = mapiText(properties, mapiProperty.transportHeaders)?.trimEnd() ?? '';
  const text = (id: number) => mapiText(properties, id)?.replace(/\s+/g, ' ').trim() ?? '';
  const isThere = (name: string) => new RegExp(`^${name}[ \\t]*:`, 'im').test(travelled);
  const sender = text(mapiProperty.senderSmtpAddress);
  const name = text(mapiProperty.senderName).replace(/["\\]/g, '');
  const fields: (readonly [string, string])[] = [
    ['From', sender === '' ? '' : `"${name}" <${sender}>`],
    ['To', text(mapiProperty.displayTo)],
    ['Cc', text(mapiProperty.displayCc)],
    ['Message-ID', text(mapiProperty.internetMessageId)],
    ['Subject', text(mapiProperty.subject)],
  ];
  const missing = fields
    .filter(([field, value]) => value !== '' && !isThere(field))
    .map(([field, value]) => `${field}: ${value}`);
  return [...(travelled === '' ? [] : [travelled]), ...missing, '', ''].join('\r\n');
}

function readAttachment(folder: CompoundFolder): MapiAttachment {
  const properties = readProperties(folder);
  const message = folder.folders.get('__substg1.0_3701000D');
  const data = properties.get(mapiProperty.attachedData);
  return {
    fileName:
      mapiText(properties, mapiProperty.longFileName) ??
      mapiText(properties, mapiProperty.displayName) ??
      mapiText(properties, mapiProperty.shortFileName),
    contentType: mapiText(properties, mapiProperty.mimeType),
    contentId: mapiText(properties, mapiProperty.contentId),
    content: message
      ? { message: readMessage(message) }
      : { body: data instanceof Uint8Array ? data : new Uint8Array(0) },
  };
}

/** Variable-length properties each are a file named after id and type, in hexadecimal. */
function readProperties(folder: CompoundFolder): MapiProperties {
  const properties = new Map<number, string | Uint8Array>();
  for (const [name, bytes] of folder.files) {
    const tag = /^__substg1\.0_([0-9A-F]{4})(001E|001F|0102)$/i.exec(name);
    if (!tag) continue;
    const id = Number.parseInt(tag[1] ?? '', 16);
    const type = (tag[2] ?? '').toUpperCase();
    if (type === '001F') properties.set(id, decodeText(bytes, 'utf-16le').replace(/\0+$/, ''));
    else if (type === '001E') properties.set(id, decodeText(bytes, null).replace(/\0+$/, ''));
    else properties.set(id, bytes);
  }
  return properties;
}
