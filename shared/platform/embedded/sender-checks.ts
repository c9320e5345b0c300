import { Resolver } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { fieldText, readHeaderBlock } from '../../messages/header-fields.ts';
import type { MailVerdicts, Verdict } from '../../messages/verdicts.ts';
import type { CheckedMail, SenderChecks } from '../ports/sender-checks.ts';
import type { PlatformEnvironment } from './environment.ts';

/** Asks DNS for records of a type, as `resolve` of `node:dns` does. */
export type DnsLookup = (name: string, type: string) => Promise<unknown>;

interface Settings {
  /** Lookups for one mail, and how to give up on those that wait. */
  readonly lookups: () => { readonly lookup: DnsLookup; readonly cancel: () => void };
  readonly limitMs: number;
  readonly pauseMs: number;
  readonly now: () => number;
}

const queryMs = 2_000;

const settings: Settings = {
  lookups: systemLookups,
  /** All questions about one mail together. */
  limitMs: 5_000,
  /** When DNS does not answer, mail is not to wait for it: so long nothing is asked. */
  pauseMs: 60_000,
  now: () => performance.now(),
};

const nothingChecked: MailVerdicts = {
  spam: 'unchecked',
  virus: 'unchecked',
  spf: 'unchecked',
  dkim: 'undecided',
  dmarc: 'unchecked',
  dmarcPolicy: null,
};

/**
 * Checks SPF, DKIM and DMARC (RFC 7208, RFC 6376, RFC 9989) with mailauth, which is loaded when the first mail needs it.
 * DNS that fails or is slow makes a check undecided, never a mail late.
 */
export function senderChecks(_env: PlatformEnvironment, given: Partial<Settings> = {}): SenderChecks {
  const { lookups, limitMs, pauseMs, now } = { ...settings, ...given };
  let pausedUntil = 0;
  return {
    async check(mail) {
      const wanted = whatToCheck(mail);
      if (wanted === undefined) return nothingChecked;
      const undecided: MailVerdicts = {
        ...nothingChecked,
        spf: wanted.spf === undefined ? 'unchecked' : 'undecided',
        dmarc: mail.arrived ? 'undecided' : 'unchecked',
      };
      if (now() < pausedUntil) return undecided;
      const { lookup, cancel } = lookups();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<MailVerdicts>((resolve) => {
        timer = setTimeout(() => {
          pausedUntil = now() + pauseMs;
          resolve(undecided);
        }, limitMs);
      });
      // What a hostile mail makes the library throw says nothing about its sender.
      const checked = checks(mail, wanted, lookup).catch(() => undecided);
      return Promise.race([checked, late]).finally(() => {
        clearTimeout(timer);
        cancel();
      });
    },
  };
}

interface Wanted {
  readonly spf: { readonly ip: string; readonly sender: string; readonly helo: string } | undefined;
  readonly dkim: boolean;
}

/** Undefined: nothing of it can be checked, and nothing needs to be loaded or asked. */
function whatToCheck({ raw, arrived }: CheckedMail): Wanted | undefined {
  const dkim = fieldText(readHeaderBlock(raw).fields, 'dkim-signature') !== undefined;
  const ip = arrived?.remoteAddress.replace(/^::ffff:(?=[\d.]+$)/i, '') ?? '';
  const spf =
    arrived === undefined || isInternal(ip)
      ? undefined
      : { ip, sender: arrived.envelopeFrom ?? '', helo: arrived.helo ?? `[${ip}]` };
  return spf === undefined && !dkim ? undefined : { spf, dkim };
}

async function checks(mail: CheckedMail, wanted: Wanted, resolver: DnsLookup): Promise<MailVerdicts> {
  const [{ dkimVerify }, { spf }, { evaluateDmarc }] = await Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);
  const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
  const [dkimFound, spfFound] = await Promise.all([
    dkimVerify(raw, { resolver, strict: true, sender: mail.arrived?.envelopeFrom ?? '' }),
    wanted.spf && spf({ ...wanted.spf, mta: 'facteur', resolver, strict: true }),
  ]);
  const signatures = dkimFound.results.filter(({ status }) => status.result !== 'none');
  const valid = signatures.filter(({ status }) => status.result === 'pass');
  const spfResult = spfFound?.status.result;
  const dmarc =
    (wanted.spf === undefined && valid.length === 0) || !dkimFound.headerFrom?.length
      ? undefined
      : await evaluateDmarc({
          headerFrom: dkimFound.headerFrom,
          fromFields: dkimFound.fromFields,
          spfDomains: spfResult === 'pass' && spfFound?.domain !== undefined ? [spfFound.domain] : [],
          dkimDomains: valid.map(({ id, signingDomain, status }) => ({
            id,
            domain: signingDomain,
            aligned: status.aligned,
            underSized: status.underSized,
          })),
          resolver,
          strict: true,
        });
  const response = dmarc?.response === false ? undefined : dmarc?.response;
  const unanswered =
    spfResult === 'temperror' || signatures.some(({ status }) => status.result === 'temperror');
  // Who failed counts only where everything could be asked: a relay hides the sender, time takes keys away.
  const mayFail = wanted.spf !== undefined && !unanswered;
  const dmarcVerdict = verdictOf(response?.status.result, mayFail);
  return {
    ...nothingChecked,
    spf: spfResult === undefined ? 'unchecked' : verdictOf(spfResult, true),
    dkim:
      valid.length > 0
        ? 'pass'
        : verdictOf(
            signatures.some(({ status }) => status.result === 'fail') ? 'fail' : 'neutral',
            mail.arrived !== undefined,
          ),
    dmarc: mail.arrived === undefined && dmarcVerdict !== 'pass' ? 'unchecked' : dmarcVerdict,
    dmarcPolicy: dmarcVerdict === 'fail' ? policyOf(response?.policy) : null,
  };
}

/** `softfail`, `neutral`, `none` and errors decide nothing. */
function verdictOf(result: string | undefined, mayFail: boolean): Verdict {
  if (result === 'pass') return 'pass';
  return result === 'fail' && mayFail ? 'fail' : 'undecided';
}

function policyOf(policy: string | undefined): MailVerdicts['dmarcPolicy'] {
  return policy === 'none' || policy === 'quarantine' || policy === 'reject' ? policy : null;
}

/** Addresses that no domain publishes: a relay of the house, this machine (RFC 1918, RFC 6598, RFC 4193, RFC 4291). */
const internal = new BlockList();
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  internal.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  internal.addSubnet(net, bits, 'ipv6');
}

function isInternal(ip: string): boolean {
  const version = isIP(ip);
  return version === 0 || internal.check(ip, version === 6 ? 'ipv6' : 'ipv4');
}

function systemLookups() {
  const resolver = new Resolver({ timeout: queryMs, tries: 2 });
  return {
    lookup: (name: string, type: string) => resolver.resolve(name, type),
    cancel: () => resolver.cancel(),
  };
}
