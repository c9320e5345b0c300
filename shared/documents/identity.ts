import { createHash } from 'node:crypto';
import { DocumentId, type OrganizationId } from '../../events/ids.ts';
import { base32 } from '../base32.ts';

/** SHA-256 of `bytes`, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The id of a document: the same bytes within an organization always have the same one. */
export function documentIdentity(organizationId: OrganizationId, sha256Hex: string): DocumentId {
  const digest = createHash('sha256').update(`document\0${organizationId}\0${sha256Hex}`).digest();
  return DocumentId.parse(`doc_${base32(digest, 26)}`);
}
