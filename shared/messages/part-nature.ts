import { compoundFileSignature } from '../understanding/office/compound-file.ts';
import { extensionOf } from './file-name.ts';
import type { SkipReason } from './message.ts';
import { tnefSignature } from './tnef.ts';

/** What a file is, judged by type, name and first bytes. */
export type PartNature =
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'message' | 'outlook_message' | 'tnef' | 'archive' | 'signed_data' | 'image' | 'other' };

const programs =
  /^(?:exe|dll|scr|pif|cpl|msi|msp|msix|appx|bat|cmd|ps1|psm1|vb|vbs|vbe|js|jse|mjs|ws|wsf|wsh|hta|jar|lnk|url|iso|img|vhd|vhdx|reg|scf|inf|chm|gadget|xll|dmg|pkg|deb|rpm|apk|sh)$/;
const programTypes =
  /^application\/(?:x-msdos-program|x-dosexec|x-executable|x-sharedlib|x-mach-binary|java-archive|x-java-archive|x-msi|hta|javascript|x-javascript|x-sh|x-bat|x-iso9660-image|x-ms-shortcut|vnd\.android\.package-archive)$|^text\/(?:javascript|vbscript|x-sh)$/;
/** Formats that are ZIP archives inside but single documents to people. */
const packages =
  /^(?:docx|docm|dotx|xlsx|xlsm|xlsb|xltx|pptx|pptm|ppsx|potx|vsdx|odt|ods|odp|odg|ott|epub|pages|numbers|key|xps|oxps|kmz|sketch|asice|sce)$/;

/** What the file is and what is to be done with it. An archive may still turn out to be an Office document. */
export function natureOf(file: {
  body: Uint8Array;
  contentType: string;
  fileName: string | null;
}): PartNature {
  const { contentType } = file;
  const body = Buffer.from(file.body.buffer, file.body.byteOffset, file.body.byteLength);
  const extension = extensionOf(file.fileName);
  if (contentType === 'message/external-body') return skipped('external_reference');
  if (body.length === 0) return skipped('empty_part');
  if (isSystemFile(file.fileName, contentType)) return skipped('system_file');
  if (isSignature(contentType, extension)) return skipped('digital_signature');
  if (isDeliveryStatus(contentType)) return skipped('delivery_status');
  if (programs.test(extension) || isProgram(body)) return skipped('executable');
  // Careless web servers call everything a download, PDFs too.
  if (programTypes.test(contentType) && extension === '') return skipped('executable');
  if (/^(?:text|application)\/(?:calendar|ics|x-vcalendar)$/.test(contentType) || extension === 'ics') {
    return skipped('calendar');
  }
  if (/^(?:text\/(?:vcard|x-vcard|directory)|application\/vcard)$/.test(contentType) || extension === 'vcf') {
    return skipped('contact_card');
  }
  if (/^message\/(?:rfc822|global|news)$/.test(contentType)) return { kind: 'message' };
  if (extension === 'eml' && looksLikeMessage(body)) return { kind: 'message' };
  if (body.length >= 6 && body.readUInt32LE(0) === tnefSignature) return { kind: 'tnef' };
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(contentType)) return { kind: 'tnef' };
  if (startsWith(body, compoundFileSignature)) {
    const isMail = contentType === 'application/vnd.ms-outlook' || extension === 'msg';
    return { kind: isMail ? 'outlook_message' : 'other' };
  }
  if (isArchive(body, extension)) return { kind: 'archive' };
  if (/^application\/(?:x-)?pkcs7-mime$/.test(contentType) || extension === 'p7m')
    return { kind: 'signed_data' };
  const isImage = contentType.startsWith('image/') || /^(?:png|jpe?g|gif|webp|bmp)$/.test(extension);
  return { kind: isImage ? 'image' : 'other' };
}

function skipped(reason: SkipReason): PartNature {
  return { kind: 'skipped', reason };
}

function startsWith(body: Buffer, signature: Buffer): boolean {
  return body.subarray(0, signature.length).equals(signature);
}

const programStarts = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', '4c00000001140200'].map(
  (hex) => Buffer.from(hex, 'hex'),
);

/** Windows (MZ), Linux (ELF) and macOS programs, and Windows shortcuts, whatever they are called. */
function isProgram(body: Buffer): boolean {
  if (body[0] === 0x4d && body[1] === 0x5a && body.length > 64) return body.subarray(0, 64).includes(0);
  return programStarts.some((start) => startsWith(body, start));
}

/** An archive with files, and an empty one. */
const archiveStarts = ['504b0304', '504b0506'].map((hex) => Buffer.from(hex, 'hex'));

function isArchive(body: Buffer, extension: string): boolean {
  return !packages.test(extension) && archiveStarts.some((start) => startsWith(body, start));
}

/** Litter of operating systems: resource forks, folder settings, thumbnails. */
export function isSystemFile(fileName: string | null, contentType: string): boolean {
  if (contentType === 'application/applefile') return true;
  return /^(?:\._.+|\.DS_Store|(?:eh)?Thumbs\.db|desktop\.ini|oledata\.mso)$/i.test(fileName ?? '');
}

function isSignature(contentType: string, extension: string): boolean {
  return (
    /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-encrypted|pgp-keys)$/.test(contentType) ||
    extension === 'p7s' ||
    (extension === 'sig' && !contentType.startsWith('text/'))
  );
}

function isDeliveryStatus(contentType: string): boolean {
  return /^(?:message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status|global-headers)|text\/rfc822-headers)$/.test(
    contentType,
  );
}

/** A mail begins with header fields, two at least. */
function looksLikeMessage(body: Buffer): boolean {
  return /^(?:>?From .*\r?\n)?\s*[!-9;-~]{1,80}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*[!-9;-~]{1,80}:/.test(
    body.toString('latin1', 0, 8_192),
  );
}
