import { createHash } from 'node:crypto';
import { type OrganizationId, SupplierId } from '../../events/ids.ts';
import { base32 } from '../base32.ts';
import { nameKey } from './name.ts';
import type { Party } from './party.ts';

/** Something that one supplier at most has within an organization. */
export interface Identifier {
  readonly kind: 'siren' | 'vat' | 'iban' | 'name' | 'sender';
  readonly value: string;
}

/** What a party may be recognized by, strongest first. `sender` is as `senderOf` gives it. */
export function identifiersOf({ name, vatId, siren, ibans }: Party, sender: string | null): Identifier[] {
  return [
    ...(siren === null ? [] : [{ kind: 'siren' as const, value: siren }]),
    ...(vatId === null ? [] : [{ kind: 'vat' as const, value: vatId }]),
    ...ibans.map((value) => ({ kind: 'iban' as const, value })),
    ...(name === null ? [] : [{ kind: 'name' as const, value: nameKey(name) }]),
    ...(sender === null ? [] : [{ kind: 'sender' as const, value: sender }]),
  ];
}

/** The same for the same identifier. */
export function identifierKey({ kind, value }: Identifier): string {
  return `${kind}#${value}`;
}

/** The id of the supplier that this identifier was the first to tell of. */
export function supplierIdentity(organizationId: OrganizationId, { kind, value }: Identifier): SupplierId {
  const digest = createHash('sha256').update(`supplier\0${organizationId}\0${kind}\0${value}`).digest();
  return SupplierId.parse(`sup_${base32(digest, 26)}`);
}
