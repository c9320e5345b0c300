import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';

const Template = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});

/** What the templates make that costs money while nothing comes in. */
export interface StandingResources {
  readonly alarms: number;
  readonly dashboards: number;
  readonly keys: number;
  /** Queues that Lambda polls all the time. */
  readonly polledQueues: number;
  readonly functions: number;
  /** Runs of all schedules in a month of 730 hours. */
  readonly scheduledRuns: number;
  readonly serverlessCollections: number;
  readonly searchNodes: number;
  readonly searchGigabytes: number;
  readonly webAcls: number;
  readonly webAclRules: number;
}

const minutesPerMonth = 730 * 60;
const Rate = z.string().regex(/^rate\(\d+ (?:minute|hour|day)s?\)$/);
const Domain = z.object({
  ClusterConfig: z.object({ InstanceCount: z.number() }),
  EBSOptions: z.object({ VolumeSize: z.number() }),
});

/** Counts the resources of synthesised templates, as CloudFormation would make them. */
export function standingResources(templates: readonly unknown[]): StandingResources {
  const resources = templates.flatMap((template) => Object.values(Template.parse(template).Resources));
  const ofType = (type: string) => resources.filter((resource) => resource.Type === `AWS::${type}`);
  const domains = ofType('OpenSearchService::Domain').map(({ Properties }) => Domain.parse(Properties));
  const acls = ofType('WAFv2::WebACL').map(({ Properties }) =>
    z.object({ Rules: z.array(z.unknown()).default([]) }).parse(Properties),
  );
  return {
    alarms: ofType('CloudWatch::Alarm').length,
    dashboards: ofType('CloudWatch::Dashboard').length,
    keys: ofType('KMS::Key').length,
    polledQueues: ofType('Lambda::EventSourceMapping').length,
    functions: ofType('Lambda::Function').length,
    scheduledRuns: sum(
      ofType('Scheduler::Schedule').map(
        ({ Properties }) => minutesPerMonth / minutesOf(Rate.parse(Properties.ScheduleExpression)),
      ),
    ),
    serverlessCollections: ofType('OpenSearchServerless::Collection').length,
    searchNodes: sum(domains.map(({ ClusterConfig }) => ClusterConfig.InstanceCount)),
    searchGigabytes: sum(
      domains.map(({ ClusterConfig, EBSOptions }) => ClusterConfig.InstanceCount * EBSOptions.VolumeSize),
    ),
    webAcls: acls.length,
    webAclRules: sum(acls.map(({ Rules }) => Rules.length)),
  };
}

/** The templates of `npm run synth`. Throws `CommandError` when there are none. */
export function synthesisedTemplates(folder: string): unknown[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.template.json'))
    : [];
  if (files.length === 0) {
    throw new CommandError(
      `There are no templates in ${folder}, so what the stage costs by itself is unknown: run \`npm run synth\` first.`,
    );
  }
  return files.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function minutesOf(rate: string): number {
  const [, count = '1', unit = 'minute'] = /^rate\((\d+) (minute|hour|day)/.exec(rate) ?? [];
  return (
    Number(count) * { minute: 1, hour: 60, day: 1_440 }[unit === 'hour' || unit === 'day' ? unit : 'minute']
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
