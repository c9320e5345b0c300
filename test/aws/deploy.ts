import { DeleteTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { Account } from './account.ts';
import type { Assembly, Stack } from './assembly.ts';
import { holds, resolve, type Scope } from './intrinsics.ts';
import type { Made, Place } from './resources/make.ts';
import { makerOf } from './resources/types.ts';

/** Stack -> output -> value. */
export type Outputs = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Makes everything of an assembly in an empty account. Throws where a deployment would fail, and for resource types,
 * properties and intrinsic functions that are not known here.
 */
export async function deploy(
  assembly: Assembly,
  account: Account,
  invoke: Place['invoke'],
): Promise<Outputs> {
  const exported = new Map<string, unknown>();
  const outputs = new Map<string, Record<string, unknown>>();
  for (const stack of assembly.stacks) {
    const scope = { stack, account, exported, outputs, invoke };
    outputs.set(stack.name, await deployStack(scope));
  }
  for (const connect of account.connections) await connect();
  return outputs;
}

interface Surroundings {
  readonly stack: Stack;
  readonly account: Account;
  readonly exported: Map<string, unknown>;
  readonly outputs: Outputs;
  readonly invoke: Place['invoke'];
}

async function deployStack({ stack, account, exported, outputs: earlier, invoke }: Surroundings) {
  const made = new Map<string, Made>();
  const pseudo: Readonly<Record<string, string | undefined>> = {
    'AWS::AccountId': account.id,
    'AWS::Region': stack.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${account.id}:stack/${stack.name}/1`,
    'AWS::NoValue': undefined,
  };
  const scope: Scope = {
    ref(name) {
      if (name in pseudo) return pseudo[name];
      const parameter = stack.Parameters[name];
      if (parameter !== undefined) return parameter.Default;
      return madeHere(name).ref;
    },
    attribute(logicalId, name) {
      const value = madeHere(logicalId).attributes?.[name];
      if (value === undefined) throw new Error(`${stack.name}/${logicalId} has no attribute ${name} here.`);
      return value;
    },
    imported(name) {
      if (!exported.has(name)) throw new Error(`${stack.name} imports ${name}, which no stack exports.`);
      return exported.get(name);
    },
    output(stackName, name) {
      const value = earlier.get(stackName)?.[name];
      if (value === undefined)
        throw new Error(`${stack.name} needs ${name} of ${stackName}, which is not there.`);
      return value;
    },
    condition: (name) => holds(stack.Conditions[name], scope),
    mapped() {
      throw new Error(`${stack.name} uses a mapping, which is not known here.`);
    },
  };
  function madeHere(logicalId: string): Made {
    const found = made.get(logicalId);
    if (found === undefined) throw new Error(`${stack.name} has no resource ${logicalId}.`);
    return found;
  }

  for (const logicalId of inOrder(stack)) {
    const resource = stack.Resources[logicalId];
    if (resource === undefined) continue;
    if (resource.Condition !== undefined && !scope.condition(resource.Condition)) continue;
    try {
      const properties = resolve(resource.Properties, scope);
      made.set(
        logicalId,
        await makerOf(resource.Type)(properties, {
          account,
          stack: stack.name,
          region: stack.region,
          logicalId,
          invoke,
        }),
      );
    } catch (error) {
      throw new Error(`${stack.name}/${logicalId} (${resource.Type}) was not made`, { cause: error });
    }
  }

  const outputs: Record<string, unknown> = {};
  for (const [name, { Value, Export }] of Object.entries(stack.Outputs)) {
    outputs[name] = resolve(Value, scope);
    if (Export !== undefined) exported.set(String(resolve(Export.Name, scope)), outputs[name]);
  }
  return outputs;
}

/** Logical ids, each after those that it refers to or depends on. Throws when they go in a circle. */
function inOrder(stack: Stack): string[] {
  const order = new Set<string>();
  const visit = (logicalId: string, from: readonly string[]) => {
    const resource = stack.Resources[logicalId];
    if (resource === undefined || order.has(logicalId)) return;
    if (from.includes(logicalId)) throw new Error(`${stack.name}: circular dependency of ${from.join(', ')}`);
    for (const needed of [...resource.DependsOn, ...referencesOf(resource.Properties)]) {
      if (needed !== logicalId) visit(needed, [...from, logicalId]);
    }
    order.add(logicalId);
  };
  for (const logicalId of Object.keys(stack.Resources)) visit(logicalId, []);
  return [...order];
}

function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    if (name === 'Ref' && typeof item === 'string') return [item];
    if (name === 'Fn::GetAtt') return [String(Array.isArray(item) ? item[0] : item).split('.')[0] ?? ''];
    if (name === 'Fn::Sub') {
      const pattern = String(Array.isArray(item) ? item[0] : item);
      const names = [...pattern.matchAll(/\$\{([^!}][^}.]*)[^}]*\}/g)].map((match) => match[1] ?? '');
      return [...names, ...referencesOf(item)];
    }
    return referencesOf(item);
  });
}

/** Takes everything away that earlier deployments made on the engines. */
export async function emptyEngines({ engines, clients }: Account): Promise<void> {
  const { dynamoDb } = clients('us-east-1');
  await succeed(fetch(`${engines.moto}/moto-api/reset`, { method: 'POST' }));
  const { TableNames = [] } = await dynamoDb.send(new ListTablesCommand({}));
  for (const TableName of TableNames) await dynamoDb.send(new DeleteTableCommand({ TableName }));
  await succeed(fetch(`${engines.openSearch}/facteur*?expand_wildcards=open`, { method: 'DELETE' }));
}

async function succeed(request: Promise<Response>): Promise<void> {
  const response = await request;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}
