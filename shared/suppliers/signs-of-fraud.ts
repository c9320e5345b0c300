import type { DocumentId } from '../../events/ids.ts';
import type { DocumentType } from '../document-types/names.ts';
import type { MailVerdicts } from '../messages/verdicts.ts';
import type { Finding } from '../understanding/extraction.ts';
import { inFours } from '../understanding/findings/written-values.ts';
import { isSameAccount } from '../understanding/values/account.ts';
import type { Imitated } from './imitated.ts';
import { lookAlikeOf } from './look-alike.ts';
import { isVouchedFor, type MisleadingReply } from './misleading-reply.ts';
import { nameKey } from './name.ts';
import type { Party } from './party.ts';
import { type ActiveSupplier, noAccount, type Trait } from './supplier.ts';

/** A document and what is known of its supplier before it is taken into account. */
export interface Suspicion {
  readonly documentId: DocumentId;
  readonly documentType: DocumentType;
  readonly party: Party | undefined;
  /** Accounts that the e-mail around it names and the document does not. */
  readonly accountsInMail: readonly string[];
  /** Undefined: nobody that is known. */
  readonly supplier: ActiveSupplier | undefined;
  /** A known supplier of the same name, or nearly, that has other legal ids. */
  readonly namesake: ActiveSupplier | undefined;
  /** As `senderOf` gives it; null for an upload, and for mail that colleagues passed on. */
  readonly sender: string | null;
  /** Whom the sender may be taken for, among all other suppliers. */
  readonly imitated: Imitated | undefined;
  readonly misleadingReply: MisleadingReply | undefined;
  /** Of the e-mail it came with, where the channel checks them. */
  readonly verdicts: MailVerdicts | undefined;
  /** The e-mail around it announces another bank account. */
  readonly bankChangeInMail: boolean;
}

/**
 * What a person should look at before anything is paid. Each one is an error: the document goes to review. None of them
 * says fraud; together they are what fraud looks like. All pure.
 */
export function signsOfFraud(suspicion: Suspicion): Finding[] {
  return [
    ...(suspicion.bankChangeInMail ? [sign('bank_change_in_mail', null, {})] : []),
    ...accounts(suspicion),
    ...senders(suspicion),
    ...namesakes(suspicion),
  ];
}

function sign(code: string, field: string | null, parameters: Record<string, string>): Finding {
  return { code, severity: 'error', field, parameters };
}

/** What nothing but the document itself has told so far, when it is weighed again. */
function isItsOwn({ documentCount, decision, firstSeen }: Trait, documentId: DocumentId): boolean {
  return documentCount <= 1 && decision === null && firstSeen.documentId === documentId;
}

function accounts({ documentId, documentType, party, accountsInMail, supplier }: Suspicion): Finding[] {
  const traits = supplier?.ibans.filter((trait) => !isItsOwn(trait, documentId)) ?? [];
  const told = traits.filter(({ value }) => value !== noAccount);
  const known = told.filter(({ standing }) => standing === 'known');
  const printed = party?.ibans ?? [];
  const codeOf = (iban: string) => {
    const standing = traits.find(({ value }) => isSameAccount(value, iban))?.standing;
    if (standing === 'known') return undefined;
    if (iban === noAccount) return known.length > 0 ? 'account_missing' : undefined;
    if (standing === 'refused') return 'iban_refused';
    // Where nothing else says whom to pay, an e-mail may.
    if (accountsInMail.includes(iban)) return known.length + printed.length > 0 ? 'iban_in_mail' : undefined;
    if (standing === 'suspect') return 'iban_unconfirmed';
    if (known.length > 0) return 'iban_changed';
    // All that came so far is doubted or refused: another one is no better for being new.
    if (told.length > 0) return 'iban_unconfirmed';
    // A first invoice has nothing to be held against; bank details are sent to be entered somewhere.
    return documentType === 'bank_details' ? 'iban_unconfirmed' : undefined;
  };
  // A letter or a note is from no supplier that an account could be held against.
  if (party === undefined && isWord(documentType))
    return accountsInMail.map((iban) => sign('account_in_word', null, { iban: inFours(iban) }));
  return [...printed, ...accountsInMail].flatMap((iban) => {
    const code = codeOf(iban);
    if (code === undefined) return [];
    const parameters = {
      iban: inFours(iban),
      supplier: supplier?.name ?? party?.name ?? '',
      known: known.map(({ value }) => inFours(value)).join(', '),
    };
    return [sign(code, 'iban', parameters)];
  });
}

/** What people write to each other, as the text of an e-mail is. */
function isWord(documentType: DocumentType): boolean {
  return documentType === 'letter' || documentType === 'other';
}

function senders({ supplier, sender, imitated, misleadingReply, verdicts }: Suspicion): Finding[] {
  const findings: Finding[] = [];
  if (misleadingReply !== undefined) {
    findings.push(sign('reply_looks_alike', null, { ...misleadingReply }));
  }
  if (sender !== null) {
    const like = imitatedOwn(sender, supplier) ?? imitated;
    if (like !== undefined) {
      const parameters = { sender, known: like.known, supplier: like.supplier.name };
      findings.push(sign('sender_looks_alike', null, parameters));
    }
    const standing = supplier?.senders.find(({ value }) => value === sender)?.standing;
    if (standing === 'refused') findings.push(sign('sender_refused', null, { sender }));
  }
  const failed = verdicts === undefined ? [] : failedChecks(verdicts);
  if (failed.length > 0) {
    findings.push(sign('sender_not_authenticated', null, { checks: failed.join(', ') }));
  }
  return findings;
}

/** A sender of the supplier itself that this one looks like. */
function imitatedOwn(sender: string, supplier: ActiveSupplier | undefined): Imitated | undefined {
  if (supplier === undefined) return undefined;
  const trusted = supplier.senders.flatMap(({ value, standing }) => (standing === 'known' ? [value] : []));
  const known = lookAlikeOf(sender, trusted);
  return known === undefined ? undefined : { known, supplier };
}

/**
 * Checks that count against a sender. Forwarding breaks SPF and mailing lists break DKIM: one of them alone says nothing
 * while the other one holds. DMARC (RFC 7489) already weighs both.
 */
function failedChecks(verdicts: MailVerdicts): string[] {
  const { spf, dkim, dmarc } = verdicts;
  const named = [
    ['SPF', spf],
    ['DKIM', dkim],
    ['DMARC', dmarc],
  ] as const;
  return isVouchedFor(verdicts) ? [] : named.flatMap(([name, verdict]) => (verdict === 'fail' ? [name] : []));
}

function namesakes({ party, namesake }: Suspicion): Finding[] {
  if (namesake === undefined) return [];
  const name = party?.name ?? '';
  const isSame = namesake.names.some((known) => nameKey(known.name) === nameKey(name));
  return [
    sign(isSame ? 'supplier_namesake' : 'supplier_name_alike', 'sellerName', {
      name,
      supplier: namesake.name,
      id: party?.siren ?? party?.vatId ?? '',
      known: namesake.sirens[0] ?? namesake.vatIds[0] ?? '',
    }),
  ];
}
