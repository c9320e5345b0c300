import { App, Fn, PermissionsBoundary, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageConfiguration } from '../shared/stage/configuration.ts';
import { edgeRegion, namesOf } from '../shared/stage/names.ts';
import type { ExportedConsole } from './constructs/exported-console.ts';
import { ApiStack } from './stacks/api.ts';
import { ConsoleStack } from './stacks/console.ts';
import { DataStack } from './stacks/data.ts';
import { FirewallStack, firewallOutput } from './stacks/firewall.ts';
import { LiveStack } from './stacks/live.ts';
import { MailStack } from './stacks/mail.ts';
import { OperationsStack } from './stacks/operations.ts';
import { PipelineStack } from './stacks/pipeline.ts';

export interface FacteurProps {
  readonly stage: StageConfiguration;
  /** Folder of `cdk/bundle.ts`. */
  readonly bundles: string;
  readonly exported: ExportedConsole;
  /** Where the templates go; a temporary folder if left out. */
  readonly outdir?: string;
  /** Without it, the templates fit any account. */
  readonly account?: string;
  /** The receipt rule set that is active now, so that our rule follows when it is another one than before. */
  readonly receiptRuleSet?: string;
}

/**
 * All stacks of one stage, checked against the AWS Solutions rules when synthesised. Each is deployed after those it
 * names: data first, then what works on it, and the receipt rule that lets mail in last.
 */
export function facteur({ stage, bundles, exported, outdir, account, receiptRuleSet }: FacteurProps) {
  const app = new App({
    context: { '@aws-cdk/core:validateAgainstDefaultRules': true },
    ...(outdir === undefined ? {} : { outdir }),
    analyticsReporting: false,
  });
  const inRegion = (region: string, description: string) => ({
    env: { region, ...(account === undefined ? {} : { account }) },
    description: `Facteur: ${description}`,
    ...(stage.permissionsBoundary === undefined
      ? {}
      : { permissionsBoundary: PermissionsBoundary.fromName(stage.permissionsBoundary) }),
  });
  const here = (description: string) => inRegion(stage.region, description);
  const { stackName: stack } = namesOf(stage);

  const data = new DataStack(app, stack('data'), {
    ...here('documents, records and the search engine'),
    stage,
    terminationProtection: stage.data === 'keep',
  });
  const live = new LiveStack(app, stack('live'), {
    ...here('what open consoles listen on'),
    stage,
    data,
    bundles,
  });
  const pipeline = new PipelineStack(app, stack('pipeline'), {
    ...here('the way of an e-mail'),
    stage,
    data,
    live,
    bundles,
  });
  const api = new ApiStack(app, stack('api'), { ...here('the HTTP API'), stage, data, live, bundles });
  // It sends tasks and events there, by name.
  api.addStackDependency(pipeline);

  const firewall = stage.console.firewall
    ? new FirewallStack(app, stack('firewall'), {
        ...inRegion(edgeRegion, 'the firewall before console and API'),
        stage,
      })
    : undefined;
  const console = new ConsoleStack(app, stack('console'), {
    ...here('the console'),
    stage,
    data,
    live,
    apiHost: api.host,
    firewallArn: firewall && Fn.getStackOutput(firewall.stackName, firewallOutput, edgeRegion),
    exported,
    bundles,
  });
  if (firewall !== undefined) console.addStackDependency(firewall);

  const operations = new OperationsStack(app, stack('operations'), {
    ...here('what operators look at'),
    stage,
    data,
    apiId: api.apiId,
  });
  operations.addStackDependency(pipeline);

  const mail = new MailStack(app, stack('mail'), {
    ...inRegion(stage.mailRegion, 'how mail comes in'),
    stage,
    bundles,
    ...(receiptRuleSet === undefined ? {} : { receiptRuleSet }),
  });
  mail.addStackDependency(pipeline);

  for (const [name, value] of Object.entries({ ...stage.tags, application: 'facteur', stage: stage.name }))
    Tags.of(app).add(name, value);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, data, live, pipeline, api, console, operations, mail };
}
