import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageConfiguration } from './config.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { LiveStack } from './stacks/live.ts';
import { MailStack } from './stacks/mail.ts';
import { PipelineStack } from './stacks/pipeline.ts';

/**
 * All stacks of one stage, checked against the AWS Solutions rules when synthesised.
 * `bundles` is the folder of `cdk/bundle.ts`; without `account`, the templates fit any.
 */
export function facteur(
  stage: StageConfiguration,
  bundles: string,
  { outdir, account }: { outdir?: string; account?: string } = {},
) {
  const app = new App({
    context: { '@aws-cdk/core:validateAgainstDefaultRules': true },
    ...(outdir === undefined ? {} : { outdir }),
    analyticsReporting: false,
  });
  const env = { region: stage.region, ...(account === undefined ? {} : { account }) };
  const stack = (kind: string) => `${stage.name}-${kind}`;

  const data = new DataStack(app, stack('data'), {
    env,
    stage,
    description: 'Facteur: documents, records and the search engine',
    terminationProtection: true,
  });
  const live = new LiveStack(app, stack('live'), {
    env,
    stage,
    data,
    bundles,
    description: 'Facteur: what open consoles listen on',
  });
  const pipeline = new PipelineStack(app, stack('pipeline'), {
    env,
    stage,
    data,
    live,
    bundles,
    description: 'Facteur: the way of an e-mail',
  });
  const api = new ApiStack(app, stack('api'), {
    env,
    stage,
    data,
    live,
    bundles,
    description: 'Facteur: the HTTP API',
  });
  // It sends tasks and events there, by name.
  api.addStackDependency(pipeline);
  const mail = new MailStack(app, stack('mail'), {
    env: { ...env, region: stage.mailRegion },
    stage,
    bundles,
    description: 'Facteur: how mail comes in',
  });
  for (const needed of [data, pipeline]) mail.addStackDependency(needed);

  Tags.of(app).add('application', 'facteur');
  Tags.of(app).add('stage', stage.name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, data, live, pipeline, api, mail };
}
