import { OrganizationId } from '../../events/ids.ts';

/**
 * The organization whose name is in an address: `<organization>@…`; what follows a plus sign is the sender's own affair.
 * Undefined when the local part cannot be a name. Whether there is such an organization is another question.
 */
export function organizationOfAddress(address: string): OrganizationId | undefined {
  const localPart = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return OrganizationId.safeParse(localPart.split('+')[0]).data;
}
