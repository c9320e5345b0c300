import { GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import type { Clients } from '../aws/clients.ts';
import { type DeployedStack, resourcesOf } from '../aws/stacks.ts';
import { estimateCost } from '../cost/estimate.ts';
import { usualLoad } from '../cost/load.ts';
import { total } from '../cost/services.ts';
import { workPerDocument } from '../cost/work-per-document.ts';

const words: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'table',
  'AWS::DynamoDB::Table': 'table',
  'AWS::KMS::Key': 'key, without which nobody reads the rest',
  'AWS::OpenSearchServerless::Collection': 'search collection',
  'AWS::OpenSearchService::Domain': 'search domain',
  'AWS::S3::Bucket': 'bucket',
};

/** What stays with its data, and what that goes on costing. */
export async function keptLines(
  stage: StageConfiguration,
  kept: readonly DeployedStack[],
  clients: Clients,
): Promise<string> {
  const resources = await resourcesOf(clients, kept);
  const lines = resources.flatMap(({ type, physicalId }) =>
    words[type] === undefined ? [] : [`  ${words[type]}: ${physicalId}\n`],
  );
  const templates = await Promise.all(
    kept.map(async ({ name, region }): Promise<unknown> => {
      const { TemplateBody = '{}' } = await clients
        .cloudFormation(region)
        .send(new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }));
      return JSON.parse(TemplateBody);
    }),
  );
  const { standing, pricesAsOf } = estimateCost({
    templates,
    region: stage.region,
    load: { ...usualLoad, mails: 0 },
    work: workPerDocument(),
  });
  return [
    `\nKept in ${kept.map(({ name }) => name).join(', ')} ("data": "keep")\n`,
    ...lines,
    `  That costs about ${total(standing).toFixed(2)} USD a month, and what is stored besides (prices of ${pricesAsOf}).\n`,
    '  facteur deploy brings the rest back to it. To be rid of it: deploy with "data": "destroy", and destroy again.\n',
  ].join('');
}
