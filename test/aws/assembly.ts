import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const Resource = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) => [ids ?? []].flat()),
  Condition: z.string().optional(),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  // How CodeDeploy moves an alias to its next version.
  UpdatePolicy: z.unknown().optional(),
  Metadata: z.unknown().optional(),
});

const Template = z.strictObject({
  Description: z.string().optional(),
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(
      z.string(),
      z.looseObject({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }),
    )
    .default({}),
  Parameters: z.record(z.string(), z.looseObject({ Type: z.string(), Default: z.unknown() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.unknown()).default({}),
  // Assertions about the bootstrap version of an account.
  Rules: z.unknown().optional(),
});

export interface Stack extends z.infer<typeof Template> {
  readonly name: string;
  readonly region: string;
}

/** What `cdk synth` wrote: the stacks of one stage in the order of their deployment, and the folders of their assets. */
export interface Assembly {
  readonly stacks: readonly Stack[];
  /** Asset hash -> folder. */
  readonly assets: ReadonlyMap<string, string>;
}

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .looseObject({ templateFile: z.string().optional(), file: z.string().optional() })
        .optional(),
      dependencies: z.array(z.string()).default([]),
    }),
  ),
});

const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) })),
});

/** Reads a cloud assembly. Throws when there is none, or when a template has a section or an attribute that this reader does not know. */
export function readAssembly(folder: string): Assembly {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There are no templates in ${folder}: run \`npm run synth\` first.`);
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { artifacts } = Manifest.parse(json('manifest.json'));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  const done = new Set<string>();

  const visit = (id: string) => {
    const artifact = artifacts[id];
    if (artifact === undefined || done.has(id)) return;
    done.add(id);
    for (const needed of artifact.dependencies) visit(needed);
    const { templateFile, file } = artifact.properties ?? {};
    if (artifact.type === 'aws:cloudformation:stack' && templateFile !== undefined) {
      const region = artifact.environment?.split('/').at(-1) ?? '';
      stacks.push({ name: id, region, ...Template.parse(json(templateFile)) });
    }
    if (artifact.type === 'cdk:asset-manifest' && file !== undefined) {
      for (const [hash, { source }] of Object.entries(Assets.parse(json(file)).files)) {
        if (source.packaging === 'zip') assets.set(hash, resolve(folder, source.path));
      }
    }
  };
  for (const id of Object.keys(artifacts)) visit(id);

  return { stacks, assets };
}

/** A copy of an assembly with one resource changed; throws when no resource is the wanted one. */
export function withChange(
  assembly: Assembly,
  isWanted: (resource: Stack['Resources'][string], logicalId: string) => boolean,
  change: (properties: Record<string, unknown>) => void,
): Assembly {
  const stacks = structuredClone(assembly.stacks);
  for (const stack of stacks) {
    for (const [logicalId, resource] of Object.entries(stack.Resources)) {
      if (!isWanted(resource, logicalId)) continue;
      change(resource.Properties);
      return { ...assembly, stacks };
    }
  }
  throw new Error('No resource is the one to change.');
}
