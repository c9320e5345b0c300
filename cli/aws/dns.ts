import { Resolver } from 'node:dns/promises';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { bad, type Check, good, notice } from '../check.ts';
import type { DeployedStack } from './stacks.ts';

/** A record that only the owner of the domain can set. */
export interface DnsRecord {
  readonly type: 'MX' | 'CNAME' | 'A';
  readonly name: string;
  readonly value: string;
}

/** What to ask about names. `server`, an address, is asked instead of the machine's own. */
export function dnsResolver(server?: string): Resolver {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  return resolver;
}

export const inboundHost = (mailRegion: string) => `inbound-smtp.${mailRegion}.amazonaws.com`;

/** The records that a deployed stage asks for, from the outputs of its stacks. */
export function recordsOf(stage: StageConfiguration, stacks: readonly DeployedStack[]): DnsRecord[] {
  const outputs = new Map(stacks.flatMap((stack) => [...stack.outputs]));
  const records: DnsRecord[] = [];
  const exchanger = outputs.get('MailExchanger');
  if (exchanger !== undefined) records.push({ type: 'MX', name: stage.domain, value: exchanger });
  for (const [key, text] of outputs) {
    const [name, value] = text.split(' CNAME ');
    if (/^Dkim\d$/.test(key) && name !== undefined && value !== undefined)
      records.push({ type: 'CNAME', name, value });
  }
  const console = outputs.get('ConsoleRecord');
  if (console !== undefined) records.push({ type: 'A', name: stage.domain, value: console });
  return records;
}

export type RecordState = 'set' | 'missing' | 'different';

/** What the world sees of a record. */
export async function recordState(
  { type, name, value }: DnsRecord,
  resolver: Resolver,
): Promise<{ state: RecordState; found: string[] }> {
  const found = await lookUp(type, name, resolver);
  const wanted = type === 'MX' ? (value.split(' ').at(-1) ?? value) : value;
  // An alias is answered with addresses: whose they are cannot be seen.
  const isSet = type === 'A' ? found.length > 0 : found.some((each) => sameName(each, wanted));
  return { state: isSet ? 'set' : found.length > 0 ? 'different' : 'missing', found };
}

async function lookUp(type: DnsRecord['type'], name: string, resolver: Resolver): Promise<string[]> {
  try {
    if (type === 'MX') return (await resolver.resolveMx(name)).map(({ exchange }) => exchange);
    if (type === 'CNAME') return await resolver.resolveCname(name);
    return await resolver.resolve4(name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:ENOTFOUND|ENODATA)$/.test(String(error.code)))
      return [];
    throw error;
  }
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');
  return plain(one) === plain(other);
}

/** Whether the records of a running stage are set. */
export async function recordChecks(records: readonly DnsRecord[], resolver: Resolver): Promise<Check[]> {
  const checks = await Promise.all(
    records.map(async (record): Promise<Check> => {
      const { type, name, value } = record;
      const about = `DNS ${type}`;
      try {
        const { state, found } = await recordState(record, resolver);
        if (state === 'set') return good(about, type === 'A' ? name : `${name} → ${value}`);
        const seen = state === 'missing' ? 'is not set' : `is ${found.join(', ')}`;
        return bad(
          about,
          `${name} ${seen}`,
          `Set it to ${value}${type === 'A' ? ' (an alias, or a CNAME)' : ''}.`,
        );
      } catch (error) {
        return notice(
          about,
          `${name} could not be asked for: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }),
  );
  const wrong = checks.filter(({ outcome }) => outcome !== 'good');
  if (wrong.length > 0 || checks.length === 0) return wrong;
  return [good('DNS', `all ${records.length} records are set`)];
}
