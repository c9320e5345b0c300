import { createHash } from 'node:crypto';
import { type OrganizationId, SupplierId } from '../../events/ids.ts';
import { base32 } from '../base32.ts';
import { isValidSiren } from '../understanding/values/siren.ts';
import { nameKey } from './name.ts';
import type { Identity, Party } from './party.ts';

/** Something that one supplier at most has within an organization. */
export interface Identifier {
  readonly kind: 'siren' | 'vat' | 'iban' | 'name' | 'sender';
  readonly value: string;
}

/** What a VAT id tells of a company: a French one is the SIREN that it ends in, and no second thing to know it by. */
export function vatIdentifier(vatId: string): Identifier {
  const siren = vatId.startsWith('FR') ? vatId.slice(4) : '';
  return isValidSiren(siren) ? { kind: 'siren', value: siren } : { kind: 'vat', value: vatId };
}

/** The numbers of a company, each once. */
export function legalIdentifiers({ vatId, siren }: Pick<Identity, 'vatId' | 'siren'>): Identifier[] {
  const bySiren: Identifier[] = siren === null ? [] : [{ kind: 'siren', value: siren }];
  const byVat = vatId === null ? [] : [vatIdentifier(vatId)];
  return [...bySiren, ...byVat.filter(({ kind, value }) => kind !== 'siren' || value !== siren)];
}

/** What a party may be recognized by, strongest first. `sender` is as `senderOf` gives it. */
export function identifiersOf(party: Party, sender: string | null): Identifier[] {
  const { name, ibans } = party;
  return [
    ...legalIdentifiers(party),
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
