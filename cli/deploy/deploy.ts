import type { Resolver } from 'node:dns/promises';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { told } from '../aws/ask.ts';
import { type Clients, clientsOf } from '../aws/clients.ts';
import { dnsResolver, recordState, recordsOf } from '../aws/dns.ts';
import { wantedRuleSet } from '../aws/mail.ts';
import { type DeployedStack, deployedStacks } from '../aws/stacks.ts';
import { stageFrom } from '../aws/stage-file.ts';
import { allWell, checkLines } from '../check.ts';
import { CommandError } from '../command-error.ts';
import { askPerson, confirmed } from '../dialogue.ts';
import { type Assembly, buildFunctions, readAssembly, synthesise } from './assembly.ts';
import { bootstrap } from './bootstrap.ts';
import { changeLines, changesOf, dataAtRisk, riskLines } from './changes.ts';
import { costLine } from './cost-line.ts';
import { type FirstStage, stageFile } from './first-stage.ts';
import { remedyOf } from './known-failures.ts';
import { type Preflight, preflight } from './preflight.ts';
import { rollOut, settled } from './rollout.ts';
import { smokeTestStage } from './smoke-stage.ts';

export interface DeployOptions extends FirstStage {
  readonly stage?: string;
  readonly init?: true;
  readonly yes?: true;
  readonly replaceData?: true;
  readonly dryRun?: true;
  readonly force?: true;
  readonly prebuilt?: true;
  readonly assembly?: string;
  readonly smokeTest: boolean;
  readonly smokeSeconds: string;
  readonly dnsServer?: string;
}

const say = (text: string) => process.stdout.write(text);

/**
 * `facteur deploy`: brings a stage into an AWS account, or up to date. Every step can be repeated; what is done stays done.
 * Exit code 0 when a mail came through at the end, 130 after Ctrl-C.
 */
export function deploy(options: DeployOptions): Promise<number> {
  return told(() => bring(options));
}

async function bring(options: DeployOptions): Promise<number> {
  const file = await stageFile(options.stage, options.init === true, options);
  const stage = stageFrom(file);
  const clients = clientsOf(stage);
  const resolver = dnsResolver(options.dnsServer);

  say(`Before the deployment of ${stage.name}\n`);
  const ready = await prepared(stage, clients, resolver, options);
  if (ready === undefined) return 1;

  const assembly = await assembled(stage, file, ready.account, clients, options);
  say(`\nCost\n  ${costLine(stage, assembly)}\n`);
  const changes = await changesOf(assembly, ready.deployed, clients);
  say(`\nChanges\n${changeLines(changes)}`);
  const risks = dataAtRisk(changes);
  if (risks.length > 0) say(`\nDATA AT RISK\n${riskLines(risks)}`);
  if (options.dryRun === true) {
    say('\nNothing was changed (--dry-run).\n');
    return 0;
  }
  if (risks.length > 0 && !(await acceptsRisk(stage, options))) return refused();
  if (
    options.yes !== true &&
    !(await confirmed('\nDeploy?', 'Deploying needs a yes: run it in a terminal, or with --yes.'))
  )
    return refused();

  await settled(clients, ready.deployed);
  say('\nDeploying (Ctrl-C is safe: what was begun is finished by AWS, and a next run goes on)\n');
  const result = await rollOut(assembly, clients);
  if (result.kind === 'interrupted') {
    say('\nStopped. AWS finishes what it has begun; run the same command again to go on.\n');
    return 130;
  }
  if (result.kind === 'failed') {
    const causes =
      result.failures.length > 0 ? result.failures.map(failureLine).join('\n') : result.lastWords;
    throw new CommandError(
      `${causes}\n\nThe deployment failed; all that CDK said is in ${result.log}. Mend the cause and run the same command again: it goes on where it was.`,
    );
  }
  const deployed = await deployedStacks(clients, stage);
  await tellAddresses(stage, deployed, resolver);
  return options.smokeTest ? smoke(stage, deployed, clients, resolver, Number(options.smokeSeconds)) : 0;
}

/** Runs the preflight and what it asks for; undefined when something is in the way. */
async function prepared(
  stage: StageConfiguration,
  clients: Clients,
  resolver: Resolver,
  options: DeployOptions,
): Promise<{ account: string; deployed: Preflight['deployed'] } | undefined> {
  let found = await preflight(stage, clients, resolver);
  say(checkLines(found.checks));
  const account = found.caller?.account;
  if (account !== undefined && found.toBootstrap.length > 0 && options.dryRun !== true) {
    const where = found.toBootstrap.join(', ');
    if (
      options.yes === true ||
      (await confirmed(
        `\nBootstrap CDK in ${where}?`,
        `CDK is not bootstrapped in ${where}: run it in a terminal to say yes to that, or with --yes.`,
      ))
    ) {
      for (const region of found.toBootstrap) {
        say(`Bootstrapping CDK in ${region} …\n`);
        await bootstrap(account, region, stage);
      }
      found = await preflight(stage, clients, resolver);
      say(checkLines(found.checks.filter(({ outcome }) => outcome === 'bad')));
    }
  }
  if (account === undefined) return undefined;
  if (!allWell(found.checks) && options.force !== true && options.dryRun !== true) {
    say('\nMend what is marked with ✗ and run it again; --force goes on in spite of it.\n');
    return undefined;
  }
  return { account, deployed: found.deployed };
}

function failureLine(failure: string): string {
  const todo = remedyOf(failure);
  return `✗ ${failure}${todo === undefined ? '' : `\n  → ${todo}`}`;
}

async function assembled(
  stage: StageConfiguration,
  file: string,
  account: string,
  clients: Clients,
  options: DeployOptions,
): Promise<Assembly> {
  if (options.assembly !== undefined) return readAssembly(stage, options.assembly);
  if (options.prebuilt !== true) {
    say('\nBuilding the functions …\n');
    await buildFunctions();
  }
  return synthesise(stage, file, { account, receiptRuleSet: await wantedRuleSet(clients, stage) });
}

/** Losing data is asked for by name, and is not part of `--yes`. */
async function acceptsRisk(stage: StageConfiguration, options: DeployOptions): Promise<boolean> {
  if (options.replaceData === true) return true;
  const answer = await askPerson(
    `\nType ${stage.name} to replace what holds data: `,
    'This would replace or remove what holds data. Change the stage back, or say --replace-data if that is meant.',
  );
  return answer === stage.name;
}

function refused(): number {
  say('Nothing was changed.\n');
  return 1;
}

async function tellAddresses(
  stage: StageConfiguration,
  deployed: readonly DeployedStack[],
  resolver: Resolver,
): Promise<void> {
  const outputs = new Map(deployed.flatMap((stack) => [...stack.outputs]));
  say(
    `\nDeployed\n  Console  ${outputs.get('ConsoleUrl') ?? '?'}\n  API      ${outputs.get('ApiUrl') ?? '?'}\n`,
  );
  say(`  Mail     <organization>@${stage.domain}\n`);
  const missing = [];
  for (const record of recordsOf(stage, deployed)) {
    const state = await recordState(record, resolver).then(
      (found) => found.state,
      () => 'missing' as const,
    );
    if (state !== 'set') missing.push(record);
  }
  if (missing.length === 0) return;
  say('\nDNS records to set\n');
  for (const { type, name, value } of missing) {
    say(`  ${(type === 'A' ? 'ALIAS' : type).padEnd(6)} ${name}  ${value}\n`);
  }
}

async function smoke(
  stage: StageConfiguration,
  deployed: readonly DeployedStack[],
  clients: Clients,
  resolver: Resolver,
  seconds: number,
): Promise<number> {
  say('\nSmoke test: a mail with an invoice\n');
  const result = await smokeTestStage(stage, deployed, clients, resolver, {
    patienceMs: seconds * 1_000,
    onStep: (step) => say(`  ${step}\n`),
  });
  if (result.passed) {
    say(`✓ A mail came through in ${result.seconds} s, ${result.way}.\n`);
    return 0;
  }
  throw new CommandError(
    `✗ The mail, sent ${result.way}, came as far as "${result.reached}" and waits for ${result.waitedFor}. ` +
      `See its log, /${stage.name}/functions/${result.waitedFor}, and facteur doctor --stage; the stage itself is deployed.`,
  );
}
