import type { StageConfiguration } from './configuration.ts';

/** CloudFront's own region: what belongs to it is made there. */
export const edgeRegion = 'us-east-1';

/** The stacks in the order of their deployment. */
const stackKinds = ['data', 'live', 'pipeline', 'api', 'firewall', 'console', 'operations', 'mail'] as const;
export type StackKind = (typeof stackKinds)[number];

export interface StageStack {
  readonly kind: StackKind;
  readonly name: string;
  readonly region: string;
}

/** What is in an account by name: all of it follows from the stage alone. */
export function namesOf(stage: StageConfiguration) {
  const queueName = (functionName: string) => `${stage.name}-${functionName}`;
  return {
    stackName: (kind: StackKind) => `${stage.name}-${kind}`,
    functionName: (name: string) => `${stage.name}-${name}`,
    queueName,
    deadLettersName: (functionName: string) => `${queueName(functionName)}-dead`,
    busName: stage.name,
    searchName: stage.name,
    mailRuleName: `${stage.name}-${stage.region}`,
  };
}

/** The stacks of a stage and where each is, in the order of their deployment. */
export function stageStacks(stage: StageConfiguration): StageStack[] {
  const { stackName } = namesOf(stage);
  return stackKinds
    .filter((kind) => kind !== 'firewall' || stage.console.firewall)
    .map((kind) => ({ kind, name: stackName(kind), region: regionOf(kind, stage) }));
}

/** Every region that something of a stage is in. */
export function regionsOf(stage: StageConfiguration): string[] {
  return [...new Set(stageStacks(stage).map(({ region }) => region))];
}

function regionOf(kind: StackKind, stage: StageConfiguration): string {
  if (kind === 'mail') return stage.mailRegion;
  return kind === 'firewall' ? edgeRegion : stage.region;
}
