import { FileKey, type MessageId, type OrganizationId } from '../../events/ids.ts';

/** Where an e-mail's files are. */
export function rawFileKey(organizationId: OrganizationId, messageId: MessageId, format: RawFormat): FileKey {
  return FileKey.parse(`${organizationId}/messages/${messageId}/raw.${format}`);
}

/** The form that a raw e-mail is kept in: MIME, or a message file of Outlook. */
export type RawFormat = 'eml' | 'msg';

export const rawContentTypes = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
} as const satisfies Record<RawFormat, string>;

export function rawFormatOf(rawFile: FileKey): RawFormat {
  return rawFile.endsWith('.msg') ? 'msg' : 'eml';
}

/** The archive of a `mailAround` it, apart from it: made when somebody asks for a large one. */
export function handedInFileKey(organizationId: OrganizationId, messageId: MessageId): FileKey {
  return FileKey.parse(`${organizationId}/messages/${messageId}/handed-in`);
}

export function contentsFileKey(organizationId: OrganizationId, messageId: MessageId): FileKey {
  return FileKey.parse(`${organizationId}/messages/${messageId}/contents.json`);
}
