import { FileKey, type MessageId, type OrganizationId } from '../../events/ids.ts';

/** Where an e-mail's files are. */
export function rawFileKey(organizationId: OrganizationId, messageId: MessageId): FileKey {
  return FileKey.parse(`${organizationId}/messages/${messageId}/raw.eml`);
}

export function contentsFileKey(organizationId: OrganizationId, messageId: MessageId): FileKey {
  return FileKey.parse(`${organizationId}/messages/${messageId}/contents.json`);
}
