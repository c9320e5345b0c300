import { GetDocumentTextDetectionCommand } from '@aws-sdk/client-textract';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import type { Clients } from '../aws/clients.ts';
import { bad, type Check, good, notice } from '../check.ts';

/** Of no job: Textract looks it up, which costs nothing and shows that it answers this account. */
const nobodysJob = '0'.repeat(64);

/** Whether Textract serves the account in the region of the stage. */
export async function textractCheck({ textract }: Clients, stage: StageConfiguration): Promise<Check[]> {
  if (stage.ocr !== 'textract') return [];
  try {
    await textract.send(new GetDocumentTextDetectionCommand({ JobId: nobodysJob }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (error.name) {
      case 'InvalidJobIdException':
        break;
      case 'SubscriptionRequiredException':
      case 'OptInRequired':
        return [
          bad(
            'Textract',
            `this account is not signed up for it (${error.message})`,
            'Finish the registration of the account (payment, telephone) in the AWS console, or set "ocr": "embedded".',
          ),
        ];
      case 'AccessDeniedException':
        return [
          notice(
            'Textract',
            `not known whether it serves this account: ${error.message}`,
            'Let yourself call textract:GetDocumentTextDetection to have it looked at.',
          ),
        ];
      default:
        throw error;
    }
  }
  return [good('Textract', `answers in ${stage.region}`)];
}
