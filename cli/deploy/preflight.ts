import type { Resolver } from 'node:dns/promises';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { ask } from '../aws/ask.ts';
import { certificateChecks } from '../aws/certificate.ts';
import type { Clients } from '../aws/clients.ts';
import { type Caller, caller, callerCheck } from '../aws/credentials.ts';
import { inboundHost, recordChecks, recordState, recordsOf } from '../aws/dns.ts';
import { ruleSetCheck, sandboxCheck } from '../aws/mail.ts';
import { type DeployedStack, deployedStacks, stateOf, unstick } from '../aws/stacks.ts';
import { allWell, bad, type Check, good, notice } from '../check.ts';
import { bootstrapChecks, regionsToBootstrap } from './bootstrap.ts';
import { boundaryCheck } from './boundary.ts';
import { concurrencyCheck, textractRateCheck } from './quotas.ts';
import { enabledRegions, regionChecks } from './regions.ts';
import { textractCheck } from './textract.ts';

export interface Preflight {
  readonly checks: readonly Check[];
  /** Undefined when AWS does not know who asks, or a region is not open to the account: then nothing else was looked at. */
  readonly caller: Caller | undefined;
  readonly deployed: readonly DeployedStack[];
  readonly toBootstrap: readonly string[];
}

/** Whether the account, the regions and the domain are ready for a stage. Changes nothing. */
export async function preflight(
  stage: StageConfiguration,
  clients: Clients,
  resolver: Resolver,
): Promise<Preflight> {
  let who: Caller | undefined;
  const credentials = await ask('credentials', async () => {
    who = await caller(clients, stage);
    return [callerCheck(who)];
  });
  if (who === undefined) return { checks: credentials, caller: undefined, deployed: [], toBootstrap: [] };

  const enabled = await ask('regions', () => enabledRegions(clients, stage));
  if (!allWell(enabled))
    return { checks: [...credentials, ...enabled], caller: undefined, deployed: [], toBootstrap: [] };

  const { arn } = who;
  let deployed: DeployedStack[] = [];
  let toBootstrap: string[] = [];
  const stacks = await ask('stacks', async () => {
    deployed = await deployedStacks(clients, stage);
    return standing(deployed);
  });
  const rest = await Promise.all([
    ask('regions', () => regionChecks(stage, resolver)),
    ask('CDK bootstrap', async () => {
      toBootstrap = await regionsToBootstrap(clients, stage);
      return bootstrapChecks(stage, toBootstrap);
    }),
    ask('Lambda', () => concurrencyCheck(clients, stage)),
    ask('Textract', () => textractCheck(clients, stage)),
    ask('permissions boundary', () => boundaryCheck(clients, stage, arn)),
    ask('Textract rate', () => textractRateCheck(clients, stage)).then(noticed),
    ask('SES sending', () => sandboxCheck(clients, stage)),
    ask('receipt rules', () => ruleSetCheck(clients, stage)),
    ask('DNS', () => dnsChecks(stage, deployed, resolver)).then(noticed),
    ask('certificate', () => certificateChecks(clients, stage)),
  ]);
  return { checks: [...credentials, ...stacks, ...rest.flat()], caller: who, deployed, toBootstrap };
}

/** What is only good to know: a deployment does not need it. */
function noticed(checks: readonly Check[]): Check[] {
  return checks.map((check) => (check.outcome === 'bad' ? { ...check, outcome: 'notice' } : check));
}

/** Whether CloudFormation can take another change of each stack. */
function standing(deployed: readonly DeployedStack[]): Check[] {
  const stuck = deployed.filter(({ status }) => stateOf(status) === 'stuck');
  if (stuck.length > 0) {
    return stuck.map(({ name, status }) => bad('stacks', `${name} is ${status}`, unstick(name, status)));
  }
  const moving = deployed.filter(({ status }) => stateOf(status) === 'moving');
  if (moving.length > 0) {
    const names = moving.map(({ name, status }) => `${name} (${status})`).join(', ');
    return [notice('stacks', `being changed now: ${names}`, 'They are waited for.')];
  }
  return [good('stacks', deployed.length === 0 ? 'a first deployment' : `${deployed.length} are deployed`)];
}

/** Before a first deployment only where mail goes now is known; afterwards, which records are missing. */
async function dnsChecks(
  stage: StageConfiguration,
  deployed: readonly DeployedStack[],
  resolver: Resolver,
): Promise<Check[]> {
  const records = recordsOf(stage, deployed);
  if (records.length > 0) return recordChecks(records, resolver);
  const value = inboundHost(stage.mailRegion);
  const { state, found } = await recordState({ type: 'MX', name: stage.domain, value }, resolver);
  switch (state) {
    case 'set':
      return [good('DNS', `mail for ${stage.domain} goes to SES`)];
    case 'missing':
      return [notice('DNS', `no mail comes to ${stage.domain} yet; the records to set are told at the end`)];
    default:
      return [
        notice(
          'DNS',
          `mail for ${stage.domain} goes to ${found.join(', ')} now`,
          'With the new MX record all of it comes to Facteur: take a subdomain if people have mailboxes there.',
        ),
      ];
  }
}
