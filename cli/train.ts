import { fileStore, platformEnvironment, table } from '#platform';
import { documentRepository } from '../shared/documents/repository.ts';
import type { ModelVersion } from '../shared/learning/model-version.ts';
import { trainOrganization } from '../shared/learning/train-organization.ts';
import { trainingExamples } from '../shared/learning/training-example.ts';
import { typeModels } from '../shared/learning/type-models.ts';
import { CommandError } from './command-error.ts';
import { knownOrganization } from './known-organization.ts';

const refusals = {
  too_few_examples: 'too few documents were approved',
  no_better_than_general: 'it tells types no better than what is there for everyone',
  worse_than_present: 'the one in place tells the latest documents better',
} as const;

/**
 * `facteur train`: learns an organization's document types from all that its people have approved, here and now. With
 * `use`, goes back to an earlier version instead, or to none ("none").
 */
export async function trainTypesOf(options: {
  organization: string;
  use?: string;
  list?: true;
}): Promise<number> {
  const env = platformEnvironment();
  const items = table(env);
  const organizationId = await knownOrganization(options.organization, items);
  const models = typeModels(items, fileStore(env));
  if (options.use !== undefined) {
    const version = options.use === 'none' ? null : Number(options.use);
    const chosen = await models.activate(organizationId, version);
    if (chosen === undefined) throw new CommandError(`There is no model ${options.use} to go back to.`);
  } else if (options.list !== true) {
    await trainOrganization(
      { organizationId, by: 'command line' },
      {
        files: fileStore(env),
        documents: documentRepository(items),
        examples: trainingExamples(items),
        models,
        now: () => new Date().toISOString(),
      },
    );
  }
  const { data } = await models.registry(organizationId);
  for (const version of data.versions) {
    process.stdout.write(`${version.version === data.active ? '*' : ' '} ${line(version)}\n`);
  }
  if (data.active === null) process.stdout.write('No model of its own is in place.\n');
  return 0;
}

function line({ version, at, examples, corrected, general, heldOut, refused }: ModelVersion): string {
  const share = (score: ModelVersion['heldOut']) =>
    score === null ? 'not judged' : `${(score.accuracy * 100).toFixed(1)} %`;
  const outcome = refused === null ? 'put in place' : `refused: ${refusals[refused]}`;
  const judged = `${share(general)} right without it, ${share(heldOut)} with it`;
  return `${version}  ${at}  ${examples} documents (${corrected} corrected), ${judged}; ${outcome}`;
}
