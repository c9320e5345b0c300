import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { Instant, OrganizationId } from '../../events/ids.ts';
import { Scope } from '../http/route.ts';

/** A machine's credential. The key itself is shown once; only the SHA-256 of its secret is kept. */
export const ApiKey = z.object({
  organizationId: OrganizationId,
  /** Public part: 12 hexadecimal digits. */
  keyId: z.string(),
  name: z.string().min(1).max(100),
  /** Hexadecimal SHA-256 of the secret. */
  secretHash: z.string(),
  scopes: z.array(Scope),
  createdAt: Instant,
  expiresAt: Instant.nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** `fct_<organization>_<key id>_<secret>`; the secret has 256 bits. */
const pattern = /^fct_([a-z0-9-]{1,32})_([0-9a-f]{12})_([0-9a-f]{64})$/;

/** A fresh key and what is kept of it. */
export function createApiKey(input: {
  organizationId: OrganizationId;
  name: string;
  scopes: readonly Scope[];
  at: Instant;
  expiresAt?: Instant;
}): { key: string; record: ApiKey } {
  const keyId = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('hex');
  return {
    key: `fct_${input.organizationId}_${keyId}_${secret}`,
    record: {
      organizationId: input.organizationId,
      keyId,
      name: input.name,
      secretHash: hash(secret),
      scopes: [...input.scopes],
      createdAt: input.at,
      expiresAt: input.expiresAt ?? null,
    },
  };
}

/** The parts of a presented key; undefined when it has not the form of one. */
export function parseApiKey(
  key: string,
): { organizationId: OrganizationId; keyId: string; secret: string } | undefined {
  const [, organization, keyId, secret] = pattern.exec(key) ?? [];
  const organizationId = OrganizationId.safeParse(organization);
  if (!organizationId.success || keyId === undefined || secret === undefined) return undefined;
  return { organizationId: organizationId.data, keyId, secret };
}

/** Compares in constant time. */
export function secretMatches(record: ApiKey, secret: string): boolean {
  return timingSafeEqual(Buffer.from(record.secretHash, 'hex'), Buffer.from(hash(secret), 'hex'));
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
