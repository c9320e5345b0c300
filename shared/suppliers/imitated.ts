import type { Organization } from '../organizations/organization.ts';
import { isNamedAfter, isSlipOf, lookAlikeOf } from './look-alike.ts';
import { withoutOwnSenders } from './outside-sender.ts';
import type { SupplierRepository } from './repository.ts';
import type { ActiveSupplier } from './supplier.ts';

/** A sender that a supplier is known to write from, and that another one looks like. */
export interface Imitated {
  readonly known: string;
  readonly supplier: ActiveSupplier;
}

/**
 * Whom a sender may be taken for, among all suppliers, whatever the document says about who it is from. `named` is who that is:
 * a domain that is named after them may well have another supplier's name within its own ("dupont-traiteur.fr"). Undefined for
 * a sender that some supplier is known by.
 */
export async function imitatedBy(
  sender: string,
  named: string | null,
  { organizationId, domains }: Organization,
  suppliers: Pick<SupplierRepository, 'sendersLike' | 'current'>,
): Promise<Imitated | undefined> {
  const found = await suppliers.sendersLike(organizationId, sender);
  const isOwnName = named !== null && isNamedAfter(sender, named);
  const isLike = (known: string) =>
    isOwnName ? isSlipOf(sender, known) : lookAlikeOf(sender, [known]) !== undefined;
  const telling = found.filter((each) => isSame(sender, each.sender) || isLike(each.sender));
  if (telling.length === 0) return undefined;
  const records = await suppliers.current(
    organizationId,
    telling.map(({ supplierId }) => supplierId),
  );
  const trusted = telling.flatMap(({ supplierId, sender: known }): Imitated[] => {
    const record = records.get(supplierId);
    const supplier = record && withoutOwnSenders(record, domains);
    const isKnown = supplier?.senders.some(({ value, standing }) => value === known && standing === 'known');
    return supplier !== undefined && isKnown === true ? [{ known, supplier }] : [];
  });
  return trusted.some(({ known }) => isSame(sender, known)) ? undefined : trusted[0];
}

const isSame = (sender: string, known: string) => sender === known || sender.endsWith(`.${known}`);
