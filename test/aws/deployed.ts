import { join } from 'node:path';
import { inject } from 'vitest';
import { cacheFolder } from '../engines/cache.ts';
import { type Assembly, readAssembly } from './assembly.ts';
import { type Aws, openAws } from './aws.ts';

/** What `npm run synth` wrote. */
export function synthesised(): Assembly {
  return readAssembly(join(import.meta.dirname, '../../cdk.out'));
}

export function deployed(assembly: Assembly): Promise<Aws> {
  return openAws(assembly, inject('engines'), {
    cache: join(cacheFolder, 'lambda'),
    mailRegion: mailRegionOf(assembly),
  });
}

/** Where the stack is that has SES receive mail. */
function mailRegionOf({ stacks }: Assembly): string {
  const types = ({ Resources }: Assembly['stacks'][number]) =>
    Object.values(Resources).map(({ Type }) => Type);
  const found = stacks.find((stack) => types(stack).includes('AWS::SES::EmailIdentity'));
  if (found === undefined) throw new Error('No stack receives mail.');
  return found.region;
}
