import * as z from 'zod';
import { arnOf, existing, PolicyDocument } from '../account.ts';
import { generatedName, type Make } from './make.ts';

const NamedPolicy = z.strictObject({ PolicyName: z.string(), PolicyDocument });

const RoleProperties = z.strictObject({
  RoleName: z.string().optional(),
  AssumeRolePolicyDocument: PolicyDocument,
  Policies: z.array(NamedPolicy).default([]),
  // The customer's own policy: what it forbids is not in the templates.
  PermissionsBoundary: z.string().optional(),
  ManagedPolicyArns: z.array(z.string().startsWith('arn:aws:iam::aws:policy/')).optional(),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const role: Make = (properties, place) => {
  const { account } = place;
  const { RoleName, AssumeRolePolicyDocument, Policies } = RoleProperties.parse(properties);
  const name = RoleName ?? generatedName(place).slice(0, 64);
  const arn = arnOf(account, 'iam', '', `role/${name}`);
  const policies = Policies.map((each) => ({ name: each.PolicyName, policy: each.PolicyDocument }));
  account.roles.set(arn, { name, arn, trust: AssumeRolePolicyDocument, policies });
  return { ref: name, attributes: { Arn: arn, RoleId: `AROA${name}` } };
};

const PolicyProperties = NamedPolicy.extend({ Roles: z.array(z.string()) });

export const policy: Make = (properties, { account }) => {
  const { PolicyName, PolicyDocument: document, Roles } = PolicyProperties.parse(properties);
  for (const name of Roles) {
    existing(account.roles, arnOf(account, 'iam', '', `role/${name}`)).policies.push({
      name: PolicyName,
      policy: document,
    });
  }
  return { ref: PolicyName };
};
