import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { type Check, good, notice } from '../check.ts';
import type { Clients } from './clients.ts';

export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Whose credentials these are. */
export async function caller({ sts }: Clients, { region }: StageConfiguration): Promise<Caller> {
  const { Account = '', Arn = '' } = await sts(region).send(new GetCallerIdentityCommand({}));
  return { account: Account, arn: Arn };
}

export function callerCheck({ account, arn }: Caller): Check {
  const finding = `account ${account} as ${arn.split(':').at(-1)}`;
  return arn.endsWith(':root')
    ? notice(
        'credentials',
        finding,
        'Use a role rather than the root user: nothing bounds what the root user can do.',
      )
    : good('credentials', finding);
}
