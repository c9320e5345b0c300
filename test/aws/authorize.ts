import { runSimulation } from '@cloud-copilot/iam-simulate';
import { type Account, existing, type PolicyDocument, type Role } from './account.ts';

export interface Need {
  readonly action: string;
  readonly resource: string;
  /** Condition keys beyond those of every request. */
  readonly context?: Readonly<Record<string, string>>;
}

/** What IAM decides about the account's roles and about AWS's own services, and what it was asked. */
export interface Authorizer {
  /** Whether a role may do this: its own policies, and the resource's where it has one. */
  roleMay(role: Role, need: Need): Promise<boolean>;
  /** Whether a resource's policy lets a service of AWS do this on behalf of `sourceArn`. */
  serviceMay(service: string, sourceArn: string, need: Need): Promise<boolean>;
  /** Whether a role trusts a service of AWS that acts for `sourceArn`. */
  trusts(role: Role, service: string, sourceArn: string): Promise<boolean>;
  /** Permissions of a role's policies that requests have needed, and those that none has, as `action on resource`. */
  permissions(role: Role): { readonly used: string[]; readonly unused: string[] };
}

type Statements = PolicyDocument['Statement'];

const secure = { 'aws:SecureTransport': 'true' };

export function authorizer(account: Account): Authorizer {
  const decisions = new Map<string, Promise<boolean>>();
  const used = new Map<string, Need[]>();

  return {
    async roleMay(role, need) {
      const principal = `arn:aws:sts::${account.id}:assumed-role/${role.name}/function`;
      const { allowed, isNew } = decide(principal, role.policies, policyOf(need.resource), need);
      if (isNew && (await allowed)) used.set(role.arn, [...(used.get(role.arn) ?? []), need]);
      return allowed;
    },

    serviceMay(service, sourceArn, need) {
      const context = { ...need.context, 'aws:SourceArn': sourceArn, 'aws:SourceAccount': account.id };
      return decide(service, [], policyOf(need.resource), { ...need, context }).allowed;
    },

    trusts(role, service, sourceArn) {
      const context = { 'aws:SourceAccount': account.id, 'aws:SourceArn': sourceArn };
      const need = { action: 'sts:AssumeRole', resource: role.arn, context };
      return decide(service, [], role.trust.Statement.map(aboutRole(role)), need).allowed;
    },

    permissions(role) {
      const needs = used.get(role.arn) ?? [];
      const isUsed = ({ action, resource }: Need) =>
        needs.some((need) => matches(action, need.action) && matches(resource, need.resource));
      const all = role.policies.flatMap(({ policy }) =>
        policy.Statement.flatMap(({ Action, Resource = [] }) =>
          [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource }))),
        ),
      );
      const worded = ({ action, resource }: Need) => `${action} on ${resource}`;
      return {
        used: all.filter(isUsed).map(worded),
        unused: all.filter((each) => !isUsed(each)).map(worded),
      };
    },
  };

  /** An object's policy is that of its bucket, an index's that of its domain. */
  function policyOf(resource: string): Statements | undefined {
    const [holder = resource, domain] = resource.split('/');
    if (resource.startsWith('arn:aws:s3:::')) return account.resourcePolicies.get(holder);
    if (resource.startsWith('arn:aws:es:')) return account.resourcePolicies.get(`${holder}/${domain}`);
    return account.resourcePolicies.get(resource);
  }

  /** Decides once for all resources that the same patterns of the policies match: no file is asked about by itself. */
  function decide(principal: string, policies: Role['policies'], own: Statements | undefined, need: Need) {
    const statements = [...policies.flatMap(({ policy }) => policy.Statement), ...(own ?? [])];
    const alike = statements
      .flatMap(({ Resource = [] }) => Resource)
      .map((pattern) => (matches(pattern, need.resource) ? 1 : 0))
      .join('');
    const holder = need.resource.split('/')[0];
    const question = [principal, need.action, holder, alike, JSON.stringify(need.context)].join(' ');
    const known = decisions.get(question);
    const allowed = known ?? simulate(principal, policies, own, need);
    decisions.set(question, allowed);
    return { allowed, isNew: known === undefined };
  }

  async function simulate(
    principal: string,
    policies: Role['policies'],
    resourcePolicy: Statements | undefined,
    { action, resource, context = {} }: Need,
  ): Promise<boolean> {
    const answer = await runSimulation(
      {
        request: {
          principal,
          action,
          resource: { resource, accountId: account.id },
          contextVariables: { ...secure, ...context },
        },
        identityPolicies: [...policies],
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        resourcePolicy:
          resourcePolicy === undefined ? undefined : { Version: '2012-10-17', Statement: resourcePolicy },
      },
      {},
    );
    if (answer.resultType === 'error') {
      throw new Error(`${action} on ${resource} cannot be decided: ${JSON.stringify(answer.errors)}`);
    }
    return answer.overallResult === 'Allowed';
  }
}

/** Trust policies name no resource. */
function aboutRole({ arn }: Role) {
  return (statement: Statements[number]): Statements[number] => ({ ...statement, Resource: arn });
}

const patterns = new Map<string, RegExp>();

/** Whether text is of a pattern with `*` and `?`, as in policies. */
export function matches(pattern: string, text: string): boolean {
  const known =
    patterns.get(pattern) ??
    new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      's',
    );
  patterns.set(pattern, known);
  return known.test(text);
}

/** Asks in turn, as AWS does, and answers the first thing that is refused. */
export async function firstRefused(
  authorize: Authorizer,
  role: Role,
  needs: readonly Need[],
): Promise<Need | undefined> {
  for (const need of needs) if (!(await authorize.roleMay(role, need))) return need;
  return undefined;
}

/** What the use of an encrypted resource needs of its key besides. */
export function keyNeeds(account: Account, resource: string, actions: readonly string[]): Need[] {
  const key = account.keys.get(resource);
  return key === undefined ? [] : actions.map((action) => ({ action: `kms:${action}`, resource: key }));
}

export function roleOf(account: Account, functionArn: string): Role {
  return existing(account.roles, existing(account.functions, functionArn).roleArn);
}
