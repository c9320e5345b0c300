import * as z from 'zod';
import { arnOf, PolicyDocument } from '../account.ts';
import type { Make } from './make.ts';

const CollectionProperties = z.strictObject({
  Name: z.string(),
  Type: z.literal('SEARCH'),
  CollectionGroupName: z.unknown().optional(),
  Description: z.unknown().optional(),
  StandbyReplicas: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const collection: Make = (properties, { account, region }) => {
  const { Name } = CollectionProperties.parse(properties);
  const id = '07tjusf2h91cunochc00';
  const arn = arnOf(account, 'aoss', region, `collection/${id}`);
  const host = `${id}.${region}.aoss.amazonaws.com`;
  account.searchEngines.push({ kind: 'aoss', name: Name, arn, host });
  return { ref: id, attributes: { Arn: arn, Id: id, CollectionEndpoint: `https://${host}` } };
};

const DomainProperties = z.looseObject({
  DomainName: z.string(),
  EngineVersion: z.literal('OpenSearch_2.19'),
  AccessPolicies: PolicyDocument,
});

/** A provisioned domain; how many nodes of which kind it has changes nothing for functions. */
export const domain: Make = (properties, { account, region }) => {
  const { DomainName, AccessPolicies } = DomainProperties.parse(properties);
  const arn = arnOf(account, 'es', region, `domain/${DomainName}`);
  const host = `search-${DomainName}-abcdefghij.${region}.es.amazonaws.com`;
  account.searchEngines.push({ kind: 'es', name: DomainName, arn, host });
  account.resourcePolicies.set(arn, AccessPolicies.Statement);
  return { ref: DomainName, attributes: { Arn: arn, DomainArn: arn, DomainEndpoint: host } };
};

const AccessPolicyProperties = z.strictObject({
  Name: z.string().max(32),
  Type: z.literal('data'),
  Policy: z.string(),
  Description: z.unknown().optional(),
});

const AccessPolicy = z.array(
  z.strictObject({
    Description: z.string().optional(),
    Rules: z.array(
      z.strictObject({
        ResourceType: z.enum(['index', 'collection']),
        Resource: z.array(z.string()),
        Permission: z.array(z.string().startsWith('aoss:')),
      }),
    ),
    Principal: z.array(z.string()),
  }),
);

export const accessPolicy: Make = (properties, { account }) => {
  const { Name, Policy } = AccessPolicyProperties.parse(properties);
  for (const { Principal, Rules } of AccessPolicy.parse(JSON.parse(Policy))) {
    account.searchAccess.push({
      principals: Principal,
      rules: Rules.map(({ Resource, Permission }) => ({ resources: Resource, permissions: Permission })),
    });
  }
  return { ref: Name };
};

const SecurityPolicyProperties = z.strictObject({
  Name: z.string().max(32),
  Type: z.enum(['encryption', 'network']),
  Policy: z.string(),
  Description: z.unknown().optional(),
});

/** Without one of each kind no collection can be made and nobody reaches it; CloudFormation itself knows no such dependency. */
export const securityPolicy: Make = (properties) => {
  const { Name, Policy } = SecurityPolicyProperties.parse(properties);
  JSON.parse(Policy);
  return { ref: Name };
};
