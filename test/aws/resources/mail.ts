import { VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import * as z from 'zod';
import type { Make } from './make.ts';

const IdentityProperties = z.strictObject({ EmailIdentity: z.string(), Tags: z.unknown().optional() });

export const emailIdentity: Make = async (properties, { account, region }) => {
  const { EmailIdentity } = IdentityProperties.parse(properties);
  await account.clients(region).ses.send(new VerifyDomainIdentityCommand({ Domain: EmailIdentity }));
  const tokens = [1, 2, 3].flatMap((number) => [
    [`DkimDNSTokenName${number}`, `token${number}._domainkey.${EmailIdentity}`],
    [`DkimDNSTokenValue${number}`, `token${number}.dkim.amazonses.com`],
  ]);
  return { ref: EmailIdentity, attributes: Object.fromEntries(tokens) };
};
