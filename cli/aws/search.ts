import { DescribeDomainCommand, DescribeDomainHealthCommand } from '@aws-sdk/client-opensearch';
import { BatchGetCollectionCommand } from '@aws-sdk/client-opensearchserverless';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { namesOf } from '../../shared/stage/names.ts';
import { bad, type Check, good, notice } from '../check.ts';
import { isAbsent } from './ask.ts';
import type { Clients } from './clients.ts';

/** The search engine, whichever the stage has. */
export async function searchChecks(clients: Clients, stage: StageConfiguration): Promise<Check[]> {
  try {
    return await (stage.search === 'domain' ? domain(clients, stage) : collection(clients, stage));
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return [gone(stage)];
  }
}

const gone = (stage: StageConfiguration) =>
  bad(
    'search',
    `${namesOf(stage).searchName} is not there`,
    'Deploy again (facteur deploy), then rebuild the index.',
  );

async function collection({ serverlessSearch }: Clients, stage: StageConfiguration): Promise<Check[]> {
  const { searchName } = namesOf(stage);
  const { collectionDetails = [] } = await serverlessSearch.send(
    new BatchGetCollectionCommand({ names: [searchName] }),
  );
  const [found] = collectionDetails;
  if (found === undefined) return [gone(stage)];
  const status = found.status ?? 'UNKNOWN';
  if (status === 'ACTIVE') return [good('search', `collection ${searchName} is active`)];
  const why = found.failureMessage === undefined ? '' : `: ${found.failureMessage}`;
  return status === 'FAILED'
    ? [
        bad(
          'search',
          `collection ${searchName} failed${why}`,
          'See OpenSearch Serverless in the AWS console.',
        ),
      ]
    : [notice('search', `collection ${searchName} is ${status}`)];
}

/** Health of the domain, and what AWS does to it or wants to do. */
async function domain({ openSearch }: Clients, stage: StageConfiguration): Promise<Check[]> {
  const { searchName: DomainName } = namesOf(stage);
  const { DomainStatus } = await openSearch.send(new DescribeDomainCommand({ DomainName }));
  if (DomainStatus === undefined) return [gone(stage)];
  const health = await openSearch.send(new DescribeDomainHealthCommand({ DomainName }));
  const engine = `${DomainName} (${DomainStatus.EngineVersion ?? 'unknown version'})`;
  return [
    ofHealth(engine, health.ClusterHealth),
    ...(DomainStatus.Processing === true || DomainStatus.UpgradeProcessing === true
      ? [
          notice(
            'search',
            `${engine} is being changed${DomainStatus.UpgradeProcessing ? ' to a new version' : ''}`,
          ),
        ]
      : []),
    ...ofSoftware(DomainStatus.ServiceSoftwareOptions),
  ];
}

function ofHealth(engine: string, health: string | undefined): Check {
  switch (health) {
    case 'Green':
      return good('search', `${engine} is green`);
    case 'Yellow':
      return notice(
        'search',
        `${engine} is yellow: copies of some parts are missing`,
        'Wait: it mends itself within minutes unless a disk is full.',
      );
    case 'Red':
      return bad(
        'search',
        `${engine} is red: parts of the index are missing`,
        'Enlarge it if a disk is full; else restore a snapshot, or rebuild the index.',
      );
    default:
      return notice('search', `${engine} does not say how it is`);
  }
}

interface Software {
  readonly UpdateAvailable?: boolean | undefined;
  readonly CurrentVersion?: string | undefined;
  readonly NewVersion?: string | undefined;
  readonly AutomatedUpdateDate?: Date | undefined;
}

/** Service software: AWS's own updates of a domain, apart from the version of OpenSearch. */
function ofSoftware(software: Software | undefined): Check[] {
  if (software?.UpdateAvailable !== true) return [];
  const date = software.AutomatedUpdateDate;
  // AWS answers 1970 when it has set no date.
  const when = date === undefined || date.getTime() <= 0 ? undefined : date.toISOString().slice(0, 10);
  return [
    notice(
      'search',
      `an update of its software is pending: ${software.CurrentVersion ?? '?'} to ${software.NewVersion ?? '?'}${when === undefined ? '' : `, made by AWS on ${when}`}`,
      'Let it be made at a quiet hour: OpenSearch Service in the AWS console, "Update".',
    ),
  ];
}
