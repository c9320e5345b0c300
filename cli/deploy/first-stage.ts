import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseStage } from '../../shared/stage/configuration.ts';
import { CommandError } from '../command-error.ts';
import { askPerson, confirmed, isAttended } from '../dialogue.ts';
import { projectFolder } from './project.ts';
import { receivingRegionNear } from './regions.ts';

/** What a first stage file can be told by flags; the rest is asked for, or left as it is usual. */
export interface FirstStage {
  readonly name?: string;
  readonly region?: string;
  readonly mailRegion?: string;
  readonly domain?: string;
  readonly search?: string;
  readonly ocr?: string;
}

const stagesFolder = join(projectFolder, 'cdk', 'stages');
const exampleFile = 'example.json';

/** The stage file to use: the one named, the only one there is, or one that is written now. */
export async function stageFile(
  named: string | undefined,
  init: boolean,
  answers: FirstStage,
): Promise<string> {
  if (named !== undefined && !init) return named;
  if (init) return writeFirstStage(named ?? join(stagesFolder, 'production.json'), answers);
  const known = (await readdir(stagesFolder)).filter(
    (name) => name.endsWith('.json') && name !== exampleFile,
  );
  const [only] = known;
  if (only !== undefined && known.length === 1) return join(stagesFolder, only);
  if (known.length > 1) {
    throw new CommandError(
      `There are several stages: name one with --stage (${known.join(', ')} in ${stagesFolder}).`,
    );
  }
  const otherwise =
    'There is no stage file yet: write one with facteur deploy --init --region REGION --domain DOMAIN.';
  if (!isAttended()) throw new CommandError(otherwise);
  process.stdout.write('There is no stage file yet. A few questions make one.\n\n');
  return writeFirstStage(join(stagesFolder, 'production.json'), answers);
}

async function writeFirstStage(file: string, given: FirstStage): Promise<string> {
  if (existsSync(file))
    throw new CommandError(`${file} is there already: change it, or name another with --stage.`);
  const region =
    given.region ?? (await asked('Region where documents are stored and read', 'eu-west-3', '--region'));
  const content = {
    name: given.name ?? (await asked('Name, which starts the name of everything', 'facteur')),
    region,
    mailRegion:
      given.mailRegion ?? (await asked('Region where SES receives mail', receivingRegionNear(region))),
    domain:
      given.domain ??
      (await asked(
        'Domain that mail comes to, best a subdomain (facteur.example.com)',
        undefined,
        '--domain',
      )),
    search:
      given.search ?? (await asked('Search: nextgen (paid by use) or domain (two small nodes)', 'nextgen')),
    ocr:
      given.ocr ??
      (await asked('Scans: textract, or embedded (slower, without a price per page)', 'textract')),
  };
  parseStage(content, (mistakes) => new CommandError(`That makes no stage:\n${mistakes}`));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  process.stdout.write(`Wrote ${file}. docs/aws.md lists what else it can say.\n`);
  if (isAttended() && !(await confirmed('Go on with it?', ''))) process.exit(0);
  return file;
}

/** Asks where somebody is there; takes what is usual where nobody is, or throws for what only a person can say. */
async function asked(question: string, usual: string | undefined, flag?: string): Promise<string> {
  if (!isAttended()) {
    if (flag === undefined && usual !== undefined) return usual;
    throw new CommandError(`A first stage file needs ${flag ?? question}.`);
  }
  const answer = await askPerson(`${question}${usual === undefined ? '' : ` [${usual}]`}: `, '');
  return answer === '' ? (usual ?? '') : answer;
}
