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
  /** Whether a role trusts a service of AWS. */
  trusts(role: Role, service: string): Promise<boolean>;
  /** Permissions of a role's policies that no request has needed, as `action on resource`. */
  unused(role: Role): string[];
}

const secure = { 'aws:SecureTransport': 'true' };

export function authorizer(account: Account): Authorizer {
  const decisions = new Map<string, Promise<boolean>>();
  const used = new Map<Role, Need[]>();

  return {
    async roleMay(role, need) {
      const allowed = await once(`${role.arn} ${JSON.stringify(need)}`, () =>
        decide(`arn:aws:sts::${account.id}:assumed-role/${role.name}/function`, role.policies, need),
      );
      if (allowed) used.set(role, [...(used.get(role) ?? []), need]);
      return allowed;
    },

    serviceMay(service, sourceArn, need) {
      const context = { ...need.context, 'aws:SourceArn': sourceArn, 'aws:SourceAccount': account.id };
      return once(`${service} ${sourceArn} ${JSON.stringify(need)}`, () =>
        decide(service, [], { ...need, context }),
      );
    },

    trusts(role, service) {
      const context = {
        'aws:SourceAccount': account.id,
        'aws:SourceArn': `arn:aws:${service.split('.')[0]}:${account.region}:${account.id}:*`,
      };
      return once(`${role.arn} ${service}`, () =>
        simulate(service, [], role.trust.Statement, {
          action: 'sts:AssumeRole',
          resource: role.arn,
          context,
        }),
      );
    },

    unused(role) {
      const needs = used.get(role) ?? [];
      return role.policies.flatMap(({ policy }) =>
        policy.Statement.flatMap(({ Action, Resource = [] }) =>
          [Action].flat().flatMap((action) =>
            [Resource]
              .flat()
              .filter(
                (pattern) =>
                  !needs.some((need) => matches(action, need.action) && matches(pattern, need.resource)),
              )
              .map((pattern) => `${action} on ${pattern}`),
          ),
        ),
      );
    },
  };

  function once(question: string, decision: () => Promise<boolean>): Promise<boolean> {
    const known = decisions.get(question);
    if (known !== undefined) return known;
    const made = decision();
    decisions.set(question, made);
    return made;
  }

  function decide(principal: string, policies: Role['policies'], need: Need): Promise<boolean> {
    const policy = account.resourcePolicies.get(policyHolder(need.resource));
    return simulate(principal, policies, policy, need);
  }

  async function simulate(
    principal: string,
    policies: Role['policies'],
    resourcePolicy: PolicyDocument['Statement'] | undefined,
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

/** An object's policy is that of its bucket. */
function policyHolder(resource: string): string {
  return resource.startsWith('arn:aws:s3:::') ? (resource.split('/')[0] ?? resource) : resource;
}

/** Whether text is of a pattern with `*` and `?`, as in policies. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(text);
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
