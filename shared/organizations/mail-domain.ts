import * as z from 'zod';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';

/** What follows the `@` of an address (RFC 5321 §2.3.5), internationalized or not (RFC 6531); kept in lower case. */
export const MailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(new RegExp(`^(?:${label}\\.)+${label}$`, 'u'));

/** Whether an address or a domain is of one of the domains, or of one below it. */
export function isWithin(addressOrDomain: string, domains: readonly string[]): boolean {
  const domain = addressOrDomain.slice(addressOrDomain.lastIndexOf('@') + 1).toLowerCase();
  return domains.some((each) => domain === each || domain.endsWith(`.${each}`));
}
