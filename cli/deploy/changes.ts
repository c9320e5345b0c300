import { fullDiff, mangleLikeCloudFormation, ResourceImpact } from '@aws-cdk/cloudformation-diff';
import { GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import * as z from 'zod';
import type { StageStack } from '../../shared/stage/names.ts';
import type { Clients } from '../aws/clients.ts';
import type { DeployedStack } from '../aws/stacks.ts';
import { count } from '../check.ts';
import { type Assembly, Template } from './assembly.ts';

/** Losing one of these loses what people entrusted to Facteur. */
const holdsData = new Set([
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::KMS::Key',
  'AWS::OpenSearchServerless::Collection',
  'AWS::OpenSearchService::Domain',
  'AWS::S3::Bucket',
]);

export interface ResourceChange {
  readonly stack: StageStack;
  readonly logicalId: string;
  readonly type: string;
  readonly what: 'added' | 'changed' | 'replaced' | 'removed';
  /** Removed from the stack, but left in the account (its deletion policy). */
  readonly isKept: boolean;
}

export interface StackChanges {
  readonly stack: StageStack;
  readonly isNew: boolean;
  readonly resources: readonly ResourceChange[];
  /** A role may do more than before. */
  readonly broadensPermissions: boolean;
}

/** What a deployment would change, by comparing templates, as `cdk diff` does: nothing is made in the account for it. */
export async function changesOf(
  assembly: Assembly,
  deployed: readonly DeployedStack[],
  clients: Clients,
): Promise<StackChanges[]> {
  return Promise.all(
    assembly.stacks.map(async ({ template, ...stack }) => {
      const isNew = !deployed.some(({ name }) => name === stack.name);
      const before = isNew ? {} : await deployedTemplate(clients, stack);
      // CloudFormation gives templates back in ASCII.
      const after: unknown = JSON.parse(mangleLikeCloudFormation(JSON.stringify(template)));
      const difference = fullDiff(before, Template.parse(after));
      const resources: ResourceChange[] = [];
      difference.resources.forEachDifference((logicalId, change) => {
        const type = change.newResourceType ?? change.oldResourceType;
        const what = whatOf(change.changeImpact);
        if (what === undefined || type === undefined) return;
        resources.push({ stack, logicalId, type, what, isKept: isKept(change.oldValue, what) });
      });
      return { stack, isNew, resources, broadensPermissions: !isNew && difference.permissionsBroadened };
    }),
  );
}

async function deployedTemplate(
  clients: Clients,
  { name, region }: StageStack,
): Promise<Record<string, unknown>> {
  const { TemplateBody = '{}' } = await clients
    .cloudFormation(region)
    .send(new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }));
  return z.record(z.string(), z.unknown()).parse(JSON.parse(TemplateBody));
}

function whatOf(impact: ResourceImpact): ResourceChange['what'] | undefined {
  switch (impact) {
    case ResourceImpact.WILL_CREATE:
    case ResourceImpact.WILL_IMPORT:
      return 'added';
    case ResourceImpact.WILL_UPDATE:
      return 'changed';
    case ResourceImpact.WILL_REPLACE:
    case ResourceImpact.MAY_REPLACE:
      return 'replaced';
    case ResourceImpact.WILL_DESTROY:
    case ResourceImpact.WILL_ORPHAN:
      return 'removed';
    default:
      return undefined;
  }
}

const Kept = z.looseObject({
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});

function isKept(before: unknown, what: ResourceChange['what']): boolean {
  const { success, data } = Kept.safeParse(before);
  if (!success) return false;
  return /^Retain/.test((what === 'replaced' ? data.UpdateReplacePolicy : data.DeletionPolicy) ?? '');
}

/** What holds data and would be replaced by an empty one, or go. */
export function dataAtRisk(changes: readonly StackChanges[]): ResourceChange[] {
  return changes
    .flatMap(({ resources }) => resources)
    .filter(({ what, type }) => (what === 'replaced' || what === 'removed') && holdsData.has(type));
}

export function hasChanges(changes: readonly StackChanges[]): boolean {
  return changes.some(({ isNew, resources }) => isNew || resources.length > 0);
}

/** A line for each stack that changes, and one for each resource that is replaced or goes. */
export function changeLines(changes: readonly StackChanges[]): string {
  if (!hasChanges(changes)) return '  nothing changes\n';
  return changes
    .filter(({ isNew, resources }) => isNew || resources.length > 0)
    .map(({ stack, isNew, resources, broadensPermissions }) => {
      const of = (what: ResourceChange['what']) => resources.filter((resource) => resource.what === what);
      const counts = (['added', 'changed', 'replaced', 'removed'] as const)
        .filter((what) => of(what).length > 0)
        .map((what) => `${of(what).length} ${what}`);
      const summary = isNew
        ? `new, with ${count(resources.length, 'resource')}`
        : counts.join(', ') || 'outputs';
      const wider = broadensPermissions ? ', permissions are widened' : '';
      const lost = isNew ? [] : [...of('replaced'), ...of('removed')];
      return [
        `  ${stack.name.padEnd(24)} ${summary}${wider}\n`,
        ...lost.map(({ what, type, logicalId }) => `      ${what.padEnd(9)} ${type} ${logicalId}\n`),
      ].join('');
    })
    .join('');
}

/** What happens to what holds data, in a sentence each. */
export function riskLines(risks: readonly ResourceChange[]): string {
  return risks
    .map(({ what, type, logicalId, stack, isKept: stays }) => {
      const old = stays
        ? 'the old one stays in the account, apart'
        : 'the old one is DELETED WITH ALL THAT IS IN IT';
      const fate = what === 'replaced' ? `a new, empty one takes its place; ${old}` : old;
      return `  ${type} ${logicalId} of ${stack.name}: ${fate}\n`;
    })
    .join('');
}
