import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** cfn-guard itself, which this package brings for Linux and macOS. */
const cfnGuard = join(
  dirname(createRequire(import.meta.url).resolve('@cdklabs/cdk-validator-cfnguard/package.json')),
  'bin',
  process.platform === 'darwin' ? 'macos' : 'ubuntu',
  process.arch === 'arm64' ? 'aarch64' : 'x86_64',
  'cfn-guard',
);
const ourRules = join(import.meta.dirname, 'rules.guard');
/** What cfn-guard ends with when a template breaks a rule. */
const broken = 19;

/** One breach of each rule. */
const breaches: Readonly<Record<string, { readonly Type: string; readonly Properties: object }>> = {
  encryption: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'one-dead' } },
  no_public_access: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{}] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: false,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    },
  },
  log_retention: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'endless' } },
  functions_log_there: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'one' } },
  dead_letters: { Type: 'AWS::Events::Rule', Properties: { Targets: [{ Id: 'one', Arn: 'arn' }] } },
  bounded_concurrency: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { BatchSize: 10 } },
};

/** Runs our rules over these template files. Throws with what cfn-guard says when one breaks a rule. */
export function guardTemplates(files: readonly string[]): void {
  const { status, output } = run(files);
  if (status !== 0) throw new Error(`a template breaks a rule of rules.guard:\n${output}`);
}

/** Breaks every rule once. Throws when a breach is not seen, or another rule sees it. */
export function proveRules(): void {
  const folder = mkdtempSync(join(tmpdir(), 'facteur-guard-'));
  try {
    for (const [rule, resource] of Object.entries(breaches)) {
      const file = join(folder, 'template.json');
      writeFileSync(file, JSON.stringify({ Resources: { Breach: resource } }));
      const { status, output } = run([file]);
      const seen = [...output.matchAll(/^\s*Rule = (\w+)/gm)].map(([, name]) => name);
      if (status !== broken || seen.join() !== rule)
        throw new Error(`a breach of ${rule} was seen by ${seen.join() || 'nobody'} (${status}):\n${output}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(files: readonly string[]): { status: number | null; output: string } {
  const data = files.flatMap((file) => ['--data', file]);
  const { status, stdout, stderr, error } = spawnSync(
    cfnGuard,
    ['validate', '--rules', ourRules, ...data, '--show-summary', 'fail'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}
