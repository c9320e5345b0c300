import { GetPolicyCommand } from '@aws-sdk/client-iam';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { isAbsent } from '../aws/ask.ts';
import type { Clients } from '../aws/clients.ts';
import { bad, type Check, good } from '../check.ts';

/** Whether the policy that is to bound every role is there: CloudFormation would find out at the first role. */
export async function boundaryCheck(
  { iam }: Clients,
  { permissionsBoundary }: StageConfiguration,
  callerArn: string,
): Promise<Check[]> {
  if (permissionsBoundary === undefined) return [];
  const [, partition, , , account] = callerArn.split(':');
  const PolicyArn = `arn:${partition}:iam::${account}:policy/${permissionsBoundary}`;
  try {
    await iam.send(new GetPolicyCommand({ PolicyArn }));
    return [good('permissions boundary', permissionsBoundary)];
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return [
      bad(
        'permissions boundary',
        `there is no ${PolicyArn}`,
        'Make the policy, or mend "permissionsBoundary" in the stage file (a path belongs to it: team/name).',
      ),
    ];
  }
}
