import type { EmailSummary } from '../../../shared/http/answers/emails.ts';

type Address = NonNullable<EmailSummary['from']>;

/** The name that people know, or the address when there is none. */
export function shortAddress(address: Address | null): string | undefined {
  if (address === null) return undefined;
  return address.name === '' ? address.address : address.name;
}

/** `Name <address>`. */
export function fullAddress({ name, address }: Address): string {
  return name === '' || name === address ? address : `${name} <${address}>`;
}
