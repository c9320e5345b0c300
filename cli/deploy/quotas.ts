import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { ListServiceQuotasCommand } from '@aws-sdk/client-service-quotas';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { everyPage } from '../aws/ask.ts';
import type { Clients } from '../aws/clients.ts';
import { type Check, good, notice } from '../check.ts';

/** Below this, documents wait for each other as soon as a few mails come at once. New accounts have 10. */
const fewFunctions = 100;

/** How many functions may run at once in the account and region. */
export async function concurrencyCheck(
  { lambda }: Clients,
  { region }: StageConfiguration,
): Promise<Check[]> {
  const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
  const free = AccountLimit?.UnreservedConcurrentExecutions ?? AccountLimit?.ConcurrentExecutions;
  if (free === undefined) return [notice('Lambda', 'does not tell how many functions may run at once')];
  return free >= fewFunctions
    ? [good('Lambda', `${free} functions at once`)]
    : [
        notice(
          'Lambda',
          `only ${free} functions at once: documents will wait for each other`,
          `Ask for 1000 "Concurrent executions": https://${region}.console.aws.amazon.com/servicequotas/home/services/lambda/quotas`,
        ),
      ];
}

/** Operations of Textract that documents are read with. */
const operations = ['DetectDocumentText', 'StartDocumentTextDetection'];

/** How many pages Textract takes in a second. Service Quotas names its quotas after the operations. */
export async function textractRateCheck({ quotas }: Clients, stage: StageConfiguration): Promise<Check[]> {
  if (stage.ocr !== 'textract') return [];
  const all = await everyPage(async (NextToken) => {
    const page = await quotas.send(new ListServiceQuotasCommand({ ServiceCode: 'textract', NextToken }));
    return { items: page.Quotas ?? [], next: page.NextToken };
  });
  const rates = operations.flatMap((operation) => {
    const quota = all.find(({ QuotaName = '' }) => new RegExp(`\\b${operation}\\b`).test(QuotaName));
    return quota?.Value === undefined ? [] : [`${operation} ${quota.Value}`];
  });
  return rates.length > 0
    ? [good('Textract rate', `${rates.join(', ')} in a second`)]
    : [notice('Textract rate', 'Service Quotas does not tell it')];
}
