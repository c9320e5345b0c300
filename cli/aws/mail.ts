import { DescribeActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand } from '@aws-sdk/client-sesv2';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { namesOf } from '../../shared/stage/names.ts';
import { bad, type Check, good, notice } from '../check.ts';
import { isAbsent } from './ask.ts';
import type { Clients } from './clients.ts';

interface ActiveRules {
  readonly set: string;
  readonly rules: readonly {
    readonly name: string;
    readonly isEnabled: boolean;
    readonly recipients: readonly string[];
  }[];
}

/** The receipt rule set that SES follows in the mail region; undefined when none is active. */
export async function activeRules({ ses }: Clients): Promise<ActiveRules | undefined> {
  try {
    const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
    if (Metadata?.Name === undefined) return undefined;
    const rules = Rules.map((rule) => ({
      name: rule.Name ?? '',
      isEnabled: rule.Enabled === true,
      recipients: rule.Recipients ?? [],
    }));
    return { set: Metadata.Name, rules };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** The set that our rule is to be in: the active one, or one of our own, which is made where none is. */
export async function wantedRuleSet(clients: Clients, stage: StageConfiguration): Promise<string> {
  return (await activeRules(clients))?.set ?? namesOf(stage).mailRuleName;
}

/** Before a deployment: which rules are there, and whether one of them takes our mail already. */
export async function ruleSetCheck(clients: Clients, stage: StageConfiguration): Promise<Check[]> {
  const active = await activeRules(clients);
  if (active === undefined)
    return [good('receipt rules', `none active in ${stage.mailRegion}; one set is made and activated`)];
  const { mailRuleName } = namesOf(stage);
  const others = active.rules.filter(({ name }) => name !== mailRuleName);
  const rivals = others.filter(({ recipients }) =>
    recipients.some((recipient) => covers(recipient, stage.domain)),
  );
  if (rivals.length > 0) {
    return [
      notice(
        'receipt rules',
        `mail for ${stage.domain} is also taken by ${rivals.map(({ name }) => name).join(', ')} of ${active.set}`,
        'Both get it: ours comes first and stops nothing. Take the other one out if it should not.',
      ),
    ];
  }
  return [
    good(
      'receipt rules',
      `ours comes first in ${active.set}, beside ${others.length} of yours, which stay as they are`,
    ),
  ];
}

/** A recipient of a rule is an address, a domain, or `.domain` for its subdomains. */
function covers(recipient: string, domain: string): boolean {
  const ours = domain.toLowerCase();
  const theirs = recipient.toLowerCase();
  return theirs === ours || theirs.endsWith(`@${ours}`) || (theirs.startsWith('.') && ours.endsWith(theirs));
}

/** On a running stage: whether SES still follows our rule. */
export async function ruleCheck(clients: Clients, stage: StageConfiguration): Promise<Check[]> {
  const { mailRuleName } = namesOf(stage);
  const active = await activeRules(clients);
  const rule = active?.rules.find(({ name }) => name === mailRuleName);
  const again = `Deploy again (facteur deploy): the rule is added to the set that is active.`;
  if (active === undefined)
    return [bad('receipt rule', `no rule set is active in ${stage.mailRegion}: mail is refused`, again)];
  if (rule === undefined)
    return [bad('receipt rule', `the active set ${active.set} lacks ${mailRuleName}`, again)];
  if (!rule.isEnabled)
    return [
      bad('receipt rule', `${mailRuleName} is disabled: mail is refused`, 'Enable it in the SES console.'),
    ];
  if (!rule.recipients.includes(stage.domain))
    return [bad('receipt rule', `${mailRuleName} does not take mail for ${stage.domain}`, again)];
  return [good('receipt rule', `${mailRuleName} in ${active.set}`)];
}

/** Whether SES may write to anybody, or only to addresses that are verified. */
export async function sandboxCheck({ sesv2 }: Clients, { mailRegion }: StageConfiguration): Promise<Check[]> {
  const { ProductionAccessEnabled, SendingEnabled } = await sesv2.send(new GetAccountCommand({}));
  if (SendingEnabled === false)
    return [bad('SES sending', 'AWS has paused it', 'See the SES console: it says why and how to go on.')];
  return ProductionAccessEnabled === true
    ? [good('SES sending', 'to anybody')]
    : [
        notice(
          'SES sending',
          'in the sandbox: only to verified addresses (receiving is not concerned)',
          `Ask for production access: https://${mailRegion}.console.aws.amazon.com/ses/home?region=${mailRegion}#/account`,
        ),
      ];
}

/** Whether SES believes that the domain is ours. */
export async function identityCheck({ sesv2 }: Clients, { domain }: StageConfiguration): Promise<Check[]> {
  try {
    const found = await sesv2.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
    const status = found.VerificationStatus ?? found.DkimAttributes?.Status ?? 'PENDING';
    return found.VerifiedForSendingStatus === true
      ? [good('SES domain', `${domain} is verified`)]
      : [
          bad(
            'SES domain',
            `${domain} is not verified (${status})`,
            'Set the three CNAME records; SES looks for them within 72 hours.',
          ),
        ];
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return [bad('SES domain', `SES does not know ${domain}`, 'Deploy again (facteur deploy).')];
  }
}
