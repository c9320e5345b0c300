import type { Resolver } from 'node:dns/promises';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { regionsOf } from '../../shared/stage/names.ts';
import type { Clients } from '../aws/clients.ts';
import { inboundHost } from '../aws/dns.ts';
import { bad, type Check, good, notice } from '../check.ts';

/**
 * Where AWS offers what Facteur needs, as known on `readOn`. AWS adds regions: what is not listed is not refused when AWS
 * itself answers otherwise.
 *
 * Sources: SES receiving: "Amazon Simple Email Service endpoints and quotas", section "Email receiving endpoints" (AWS
 * General Reference). The others: the list of endpoints that AWS ships with botocore 1.44.8 (`endpoints.json`, services
 * `textract`, `aoss` and `es`).
 */
const readOn = '2026-11-25';

const receiving = [
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
];
const textract = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-central-2',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];
const serverlessSearch = [
  ...textract,
  'af-south-1',
  'ap-east-1',
  'ap-northeast-3',
  'ap-south-2',
  'eu-north-1',
  'eu-south-1',
  'sa-east-1',
];
const searchDomains = [
  ...serverlessSearch,
  'ap-east-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
];

/**
 * Whether the account may use every region of the stage. Regions of after March 2019 are closed until somebody opens them, and
 * know no credentials of the account before.
 */
export async function enabledRegions({ sts }: Clients, stage: StageConfiguration): Promise<Check[]> {
  const found = await Promise.all(
    regionsOf(stage).map(async (region) => {
      try {
        await sts(region).send(new GetCallerIdentityCommand({}));
        return [];
      } catch (error) {
        if (!(error instanceof Error && /^(?:InvalidClientTokenId|UnrecognizedClient)/.test(error.name)))
          throw error;
        return [
          bad(
            'regions',
            `${region} is not open to this account`,
            'Open it (AWS console, "Account", "AWS Regions"; it takes minutes), or take another region.',
          ),
        ];
      }
    }),
  );
  return found.flat();
}

/** Whether the regions of a stage have what it asks for. */
export async function regionChecks(stage: StageConfiguration, resolver: Resolver): Promise<Check[]> {
  const { region, mailRegion, search, ocr } = stage;
  const offered = [
    ...(ocr === 'textract'
      ? [{ what: 'Textract', where: textract, otherwise: 'Set "ocr": "embedded", or take another region.' }]
      : []),
    search === 'domain'
      ? { what: 'OpenSearch domains', where: searchDomains, otherwise: 'Take another region.' }
      : {
          what: 'OpenSearch Serverless',
          where: serverlessSearch,
          otherwise: 'Set "search": "domain", or take another region.',
        },
  ];
  const checks = offered
    .filter(({ where }) => !where.includes(region))
    .map(({ what, otherwise }) =>
      bad(
        'regions',
        `${region} has no ${what} that was known on ${readOn}`,
        `${otherwise} If AWS has it meanwhile: --force.`,
      ),
    );
  checks.push(...(await receivingCheck(mailRegion, resolver)));
  return checks.length > 0
    ? checks
    : [good('regions', region === mailRegion ? region : `${region}, and mail in ${mailRegion}`)];
}

/** SES has a name in DNS wherever it receives, so that a region newer than the list is seen. */
async function receivingCheck(mailRegion: string, resolver: Resolver): Promise<Check[]> {
  if (receiving.includes(mailRegion)) return [];
  try {
    await resolver.resolve4(inboundHost(mailRegion));
    return [];
  } catch (error) {
    const isKnown =
      error instanceof Error && 'code' in error && /^(?:ENOTFOUND|ENODATA)$/.test(String(error.code));
    return isKnown
      ? [
          bad(
            'regions',
            `SES receives no mail in ${mailRegion}`,
            `Set "mailRegion" to one of ${receiving.join(', ')}.`,
          ),
        ]
      : [
          notice(
            'regions',
            `it is not known whether SES receives mail in ${mailRegion}: DNS does not answer`,
          ),
        ];
  }
}

/** A region where SES receives: the region itself, or one on the same continent. */
export function receivingRegionNear(region: string): string {
  if (receiving.includes(region)) return region;
  const preferred = ['eu-west-1', 'us-east-1', 'ap-southeast-1', 'ca-central-1'];
  const continent = region.slice(0, 3);
  return preferred.find((each) => each.startsWith(continent)) ?? 'eu-west-1';
}
