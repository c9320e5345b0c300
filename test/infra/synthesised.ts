import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { bundleNames } from '../../cdk/bundle.ts';
import { type FacteurProps, facteur } from '../../cdk/facteur.ts';
import type { FunctionName } from '../../functions/wiring.ts';
import { parseStage } from '../../shared/stage/configuration.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;
const Template = z.object({ Resources: z.record(z.string(), Resource) });

/** All resources of a stage by `stack/logical id`. */
export type Resources = ReadonlyMap<string, Resource>;

const example: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cdk/stages/example.json'), 'utf8'),
);

/** Everything that a stage can be told, besides what is only one or the other. */
export const everyOption = {
  name: 'every',
  mailRegion: 'eu-west-3',
  search: 'domain',
  ocr: 'embedded',
  data: 'destroy',
  rollout: 'canary',
  alarmEmails: ['operations@example.com'],
  console: {
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
    firewall: true,
  },
  tags: { owner: 'accounting' },
  permissionsBoundary: 'limits',
};

/** The example stage, changed as told. */
export function stageOf(changes: Record<string, unknown>) {
  return parseStage({ ...z.record(z.string(), z.unknown()).parse(example), ...changes });
}

/** The stacks of that stage, around empty functions. */
export function stacksOf(
  changes: Record<string, unknown> = {},
  more: Pick<FacteurProps, 'receiptRuleSet'> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'facteur-synth-'));
  for (const name of bundleNames) {
    mkdirSync(join(folder, 'bundles', name), { recursive: true });
    writeFileSync(join(folder, 'bundles', name, 'index.mjs'), `export const handler = '${name}';`);
  }
  const stage = stageOf(changes);
  const stacks = facteur({
    stage,
    bundles: join(folder, 'bundles'),
    exported: { pages: ['/', '/emails/'], scriptHashes: ["'sha256-abc='"], revision: 'first' },
    outdir: join(folder, 'out'),
    ...more,
  });
  return { ...stacks, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface SynthesisedStack {
  readonly name: string;
  readonly region: string;
  readonly terminationProtection: boolean;
  /** The names of the stacks that are deployed before it. */
  readonly after: readonly string[];
  readonly template: unknown;
}

/** Synthesises and checks a stage; throws when a rule of cdk-nag fails. Stacks come in the order of their deployment. */
export function synthesiseStacks(changes: Record<string, unknown> = {}): SynthesisedStack[] {
  const { app, remove } = stacksOf(changes);
  try {
    return app.synth().stacks.map((stack) => ({
      name: stack.stackName,
      region: stack.environment.region,
      terminationProtection: stack.terminationProtection === true,
      after: stack.dependencies.map((dependency) => dependency.id),
      template: stack.template,
    }));
  } finally {
    remove();
  }
}

export function resourcesOf(stacks: readonly SynthesisedStack[]): Resources {
  const resources = new Map<string, Resource>();
  for (const { name, template } of stacks) {
    for (const [id, resource] of Object.entries(Template.parse(template).Resources)) {
      resources.set(`${name}/${id}`, resource);
    }
  }
  return resources;
}

/** The resources of a stage; throws when a rule of cdk-nag fails. */
export function synthesise(changes: Record<string, unknown> = {}): Resources {
  return resourcesOf(synthesiseStacks(changes));
}

export function ofType(resources: Resources, type: string): Resource[] {
  return [...resources.values()].filter((resource) => resource.Type === type);
}

/** The one resource of a type with this value of a property. */
export function theOne(resources: Resources, type: string, property: string, value: unknown): Resource {
  const found = ofType(resources, type).filter((resource) => resource.Properties[property] === value);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${found.length} resources of ${type} with ${property} ${String(value)}`);
  }
  return found[0];
}

export function idOf(resources: Resources, resource: Resource): string {
  for (const [id, candidate] of resources) if (candidate === resource) return id.split('/')[1] ?? id;
  throw new Error('not a resource of this stage');
}

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown().transform((resource) => (Array.isArray(resource) ? resource : [resource]).map(flat)),
});
const Policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
  /** By logical id, or by name where the role is in another stack. */
  Roles: z.array(z.union([z.object({ Ref: z.string() }), z.string()])),
});

/** An ARN of a template as text: `<AWS::AccountId>` for references. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }).safeParse(value);
  if (join.success) return join.data['Fn::Join'][1].map(flat).join(join.data['Fn::Join'][0]);
  const reference = z
    .union([z.object({ Ref: z.string() }), z.object({ 'Fn::ImportValue': z.string() })])
    .safeParse(value);
  return reference.success ? `<${Object.values(reference.data)[0]}>` : JSON.stringify(value);
}

/** What a function's role may do: action -> resources. */
export function permissionsOf(resources: Resources, name: FunctionName): Map<string, string[]> {
  const lambda = theOne(resources, 'AWS::Lambda::Function', 'FunctionName', `facteur-${name}`);
  const role = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).parse(lambda.Properties.Role)[
    'Fn::GetAtt'
  ][0];
  const permissions = new Map<string, string[]>();
  for (const resource of ofType(resources, 'AWS::IAM::Policy')) {
    const policy = Policy.parse(resource.Properties);
    if (!policy.Roles.some((one) => typeof one !== 'string' && one.Ref === role)) continue;
    for (const statement of policy.PolicyDocument.Statement) {
      for (const action of statement.Action) {
        permissions.set(action, [...(permissions.get(action) ?? []), ...statement.Resource]);
      }
    }
  }
  return permissions;
}

/** The environment of a function, with stand-ins for what is known only once deployed. */
export function environmentOf(resources: Resources, name: FunctionName): Record<string, string> {
  const lambda = theOne(resources, 'AWS::Lambda::Function', 'FunctionName', `facteur-${name}`);
  const { Variables } = z
    .object({ Variables: z.record(z.string(), z.unknown()) })
    .parse(lambda.Properties.Environment);
  const values = Object.entries(Variables).map(([variable, value]) => {
    if (typeof value === 'string') return [variable, value];
    return [variable, variable.endsWith('_ENDPOINT') ? 'https://search.example.com' : 'stand-in'];
  });
  return { AWS_REGION: 'eu-west-3', ...Object.fromEntries(values) };
}
