import type { Instant } from '../../events/ids.ts';
import type { DocumentIn, SupplierReference } from '../documents/document.ts';
import type { DocumentRepository } from '../documents/repository.ts';
import type { Message } from '../messages/message.ts';
import type { Organization } from '../organizations/organization.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import type { Finding } from '../understanding/extraction.ts';
import { supplierFindingMessages } from '../understanding/findings/supplier-finding-messages.ts';
import { isSameAccount } from '../understanding/values/account.ts';
import { earlierRun } from './earlier-run.ts';
import { type Identifier, identifiersOf, supplierIdentity } from './identifiers.ts';
import { imitatedBy } from './imitated.ts';
import { creditKeys, invoiceFacts, invoiceKeys } from './invoice-keys.ts';
import { duplicateFindings, enterInvoice } from './invoice-ledger.ts';
import { misleadingReply } from './misleading-reply.ts';
import { newSupplier } from './observe.ts';
import { buyerWrites, isOurs, isRatherOurs, possiblyOurs } from './ourselves.ts';
import { isColleague, outsideSender, withoutOwnSenders } from './outside-sender.ts';
import { type Identity, type Parties, type Party, partiesOf, supplierParty } from './party.ts';
import { type Recognition, recognize } from './recognize.ts';
import { remember } from './remember.ts';
import type { Evidence, SupplierRepository } from './repository.ts';
import { signsOfFraud } from './signs-of-fraud.ts';
import { type ActiveSupplier, noAccount } from './supplier.ts';
import { observationDelete, observationWrite } from './writes.ts';

/** What the organization's records make of a document. */
export interface Weighed {
  readonly supplier: SupplierReference | null;
  /** Signs of fraud and duplicates. */
  readonly findings: readonly Finding[];
  /** What the document adds to the records: to be written together with its own next state, or not at all. */
  readonly writes: readonly TableWrite[];
}

type WeighedDocument = Pick<
  DocumentIn<'in_review'>,
  'organizationId' | 'documentId' | 'classification' | 'extraction' | 'receivedAt' | 'occurrences'
>;

export interface WeighDependencies {
  readonly suppliers: SupplierRepository;
  readonly documents: Pick<DocumentRepository, 'getMany'>;
}

/**
 * Finds a document's supplier and holds the document against what is known of it. `message` is the e-mail it came with.
 * Reads only: whoever commits the writes gets `ConditionFailed` when another document of the supplier was first, and
 * weighs again.
 */
export async function weigh(
  document: WeighedDocument,
  message: Message | undefined,
  organization: Organization,
  now: Instant,
  deps: WeighDependencies,
): Promise<Weighed> {
  const { organizationId, documentId, extraction, receivedAt: at } = document;
  const { documentType } = document.classification;
  const parties = partiesOf(documentType, extraction);
  const outside = message === undefined ? null : outsideSender(message, organization.domains);
  const isPassedOn =
    outside !== null && parties !== undefined && isColleague(outside, parties, organization.name);
  const sender = isPassedOn ? null : outside;
  const evidence = await deps.suppliers.evidence(
    organizationId,
    documentId,
    parties === undefined ? [] : possibleIdentifiers(parties, sender),
    parties === undefined ? [] : possiblyOurs(parties),
  );
  const { party, recognized } = await recognizeSeller(
    parties,
    sender,
    organization,
    evidence,
    deps.suppliers,
  );
  const isTrusted = recognized.supplier?.senders.some(
    ({ value, standing }) => value === sender && standing === 'known',
  );
  const said = document.occurrences.flatMap(({ accounts = [] }) => accounts);
  const accountsInMail = [...new Set(said)].filter(
    (account) => party?.ibans.some((each) => isSameAccount(each, account)) !== true,
  );
  const namesNone = documentType === 'invoice' && party?.ibans.length === 0 && accountsInMail.length === 0;
  const seen = party && (namesNone ? { ...party, ibans: [noAccount] } : party);
  const signs = signsOfFraud({
    documentId,
    documentType,
    party: seen,
    accountsInMail,
    supplier: recognized.supplier,
    namesake: recognized.namesake,
    sender,
    imitated:
      sender === null || isTrusted === true
        ? undefined
        : await imitatedBy(sender, party?.name ?? null, organization, deps.suppliers),
    misleadingReply:
      sender === null || message === undefined
        ? undefined
        : await misleadingReply(message, sender, organization, deps.suppliers),
    verdicts: message?.intake.verdicts,
    bankChangeInMail: document.occurrences.some((arrival) => arrival.signs?.includes('bank_change') === true),
  });
  const announcesChange = ({ code }: Finding) => code === 'bank_change_in_document';
  const lacksAccount = signs.some(({ code }) => code === 'account_missing');
  const doubted =
    signs.some(({ code }) => code !== 'account_missing') || extraction.findings.some(announcesChange);
  // Two suppliers are not joined on the word of a document that may be forged.
  const recognition = doubted ? { ...recognized, absorbed: undefined } : recognized;
  const supplier = recognition.supplier ?? started(party?.name ?? sender, recognition, document);
  const whole = { organizationId, documentId, at };
  const earlier = await earlierRun(whole, evidence, supplier, recognition, now, deps.suppliers);
  const { observation } = evidence;
  if (parties === undefined || seen === undefined || supplier === undefined) {
    const gone =
      observation === undefined ? [] : [observationDelete(organizationId, documentId, observation)];
    return { supplier: null, findings: signs, writes: [...earlier.writes, ...gone] };
  }

  const facts = invoiceFacts(extraction);
  const keys = invoiceKeys(documentType, facts);
  const { twins, writes: entered } = await enterInvoice(
    {
      documentId,
      at,
      facts,
      keys,
      creditKeys: creditKeys(documentType, facts),
      keysBefore: earlier.observation?.invoiceKeys ?? [],
    },
    organizationId,
    [supplier.supplierId, ...supplier.mergedFrom, ...mergedNow(recognition)],
    deps.suppliers,
  );
  const own = {
    ...seen,
    ibans: [...seen.ibans, ...accountsInMail],
    ...(recognition.hasOthersName ? { name: null } : {}),
  };
  const observed = { documentId, documentType, party: own, sender, at, doubted, lacksAccount };
  const notItsName = seen.name === parties.seller.name ? null : parties.seller.name;
  const { after, told, writes } = remember(
    supplier,
    observed,
    notItsName,
    recognition,
    earlier.observation,
    now,
  );
  const next = { ...told, invoiceKeys: keys.map(({ key }) => key) };
  return {
    supplier: { supplierId: after.supplierId, name: after.name },
    findings: [...signs, ...(await duplicateFindings(twins, organizationId, deps.documents))],
    writes: [
      ...earlier.writes,
      ...writes,
      ...entered,
      observationWrite(organizationId, documentId, next, observation),
      ...(doubted ? [] : buyerWrites(organizationId, supplier.supplierId, parties, evidence.billed)),
    ],
  };
}

const weighedCodes = new Set(
  Object.keys(supplierFindingMessages).filter((code) => code !== 'bank_change_in_document'),
);

/** Findings without those that an earlier weighing added. */
export function withoutWeighedFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !weighedCodes.has(code));
}

/** Whichever side turns out to be the supplier's. */
function possibleIdentifiers({ seller, buyer }: Parties, sender: string | null): Identifier[] {
  const swapped = identifiersOf({ ...buyer, vatId: null, siren: null }, null);
  return [...identifiersOf(seller, sender), ...swapped];
}

/** Recognizes a document's seller, unless that is the organization itself. */
async function recognizeSeller(
  parties: Parties | undefined,
  sender: string | null,
  { organizationId, name, domains }: Organization,
  evidence: Evidence,
  suppliers: SupplierRepository,
): Promise<{ party: Party | undefined; recognized: Recognition }> {
  const recognizedAs = async (party: Party): Promise<Recognition> => {
    const found = await recognize(party, sender, organizationId, evidence, suppliers);
    const { supplier, absorbed } = found;
    return {
      ...found,
      supplier: supplier && withoutOwnSenders(supplier, domains),
      absorbed: absorbed && withoutOwnSenders(absorbed, domains),
    };
  };
  const ours = (part: Identity) => isOurs(part, name, evidence.billed);
  const party = parties && supplierParty(parties, ours);
  if (parties === undefined || party === undefined) return { party: undefined, recognized: unrecognized };
  const recognized = await recognizedAs(party);
  if (recognized.namesake === undefined || !isRatherOurs(party.name, evidence.billed)) {
    return { party, recognized };
  }
  // Different companies seem to have this name, and suppliers give it as their buyer's: it is none of theirs.
  const renamed = supplierParty(parties, (part) => part.name === party.name || ours(part)) ?? party;
  return { party: renamed, recognized: await recognizedAs(renamed) };
}

const unrecognized: Recognition = {
  supplier: undefined,
  absorbed: undefined,
  namesake: undefined,
  hasOthersName: false,
  unclaimed: [],
};

/** A supplier that was not known so far; undefined when the document does not say enough to know it again. */
function started(
  name: string | null,
  { unclaimed }: Recognition,
  { organizationId, receivedAt }: WeighedDocument,
): ActiveSupplier | undefined {
  const first = unclaimed.find(({ kind }) => kind !== 'iban' && kind !== 'sender');
  if (first === undefined) return undefined;
  const supplierId = supplierIdentity(organizationId, first);
  return newSupplier(organizationId, supplierId, name ?? first.value, receivedAt);
}

const mergedNow = ({ absorbed }: Recognition) =>
  absorbed === undefined ? [] : [absorbed.supplierId, ...absorbed.mergedFrom];
