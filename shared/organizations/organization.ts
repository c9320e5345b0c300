import * as z from 'zod';
import { Instant, OrganizationId } from '../../events/ids.ts';
import { MailDomain } from './mail-domain.ts';
import { ReadingSettings, usualReading } from './reading-policy.ts';

export const Organization = z.object({
  organizationId: OrganizationId,
  version: z.int().positive(),
  name: z.string().min(1).max(200),
  createdAt: Instant,
  /** Domains that its own people write from: whoever passes a supplier's mail on is not that supplier. */
  domains: z.array(MailDomain).default([]),
  /** A document is filed without a look when its type is at least this sure, 0..1, and nothing speaks against it. */
  filingThreshold: z.number().min(0).max(1),
  /** Share of the documents that would be filed without a look which people look at all the same, 0..1. */
  sampleRate: z.number().min(0).max(1).default(0),
  /** How scans are read; organizations of before there was a choice have the usual one. */
  reading: ReadingSettings.default(usualReading),
});
export type Organization = z.infer<typeof Organization>;

export function newOrganization(organizationId: OrganizationId, name: string, at: Instant): Organization {
  return {
    organizationId,
    version: 1,
    name,
    createdAt: at,
    domains: [],
    filingThreshold: 0.9,
    sampleRate: 0,
    reading: usualReading,
  };
}
