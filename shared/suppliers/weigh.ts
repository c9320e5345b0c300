import type { Instant } from '../../events/ids.ts';
import type { DocumentIn, SupplierReference } from '../documents/document.ts';
import type { DocumentRepository } from '../documents/repository.ts';
import type { Message } from '../messages/message.ts';
import type { Organization } from '../organizations/organization.ts';
import type { TableWrite } from '../platform/ports.ts';
import type { Extraction, Finding } from '../understanding/extraction.ts';
import { supplierIdentity } from './identifiers.ts';
import { invoiceFacts, invoiceKeys } from './invoice-keys.ts';
import { duplicateFindings, enterInvoice } from './invoice-ledger.ts';
import { newSupplier } from './observe.ts';
import { outsideSender } from './outside-sender.ts';
import { partyOf } from './party.ts';
import { type Recognition, recognize } from './recognize.ts';
import { forget, remember } from './remember.ts';
import type { SupplierRepository } from './repository.ts';
import { signsOfFraud } from './signs-of-fraud.ts';
import type { ActiveSupplier } from './supplier.ts';
import { observationDelete } from './writes.ts';

/** What the organization's records make of a document. */
export interface Weighed {
  readonly supplier: SupplierReference | null;
  /** Signs of fraud and duplicates. */
  readonly findings: readonly Finding[];
  /** What the document adds to the records: to be written together with its own next state, or not at all. */
  readonly writes: readonly TableWrite[];
}

type WeighedDocument = DocumentIn<'classified'> & { readonly extraction: Extraction };

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
  const { organizationId, documentId, extraction, receivedAt } = document;
  const { documentType } = document.classification;
  const party = partyOf(documentType, extraction, organization.name);
  const sender = message === undefined ? null : outsideSender(message);
  const recognized = await recognize(party, sender, organizationId, documentId, deps.suppliers);
  const signs = signsOfFraud({
    documentType,
    party,
    supplier: recognized.supplier,
    namesake: recognized.namesake,
    sender,
    verdicts: message?.intake.verdicts,
    bankChangeInMail: document.occurrences.some((arrival) => arrival.signs?.includes('bank_change') === true),
  });
  const announcesChange = ({ code }: Finding) => code === 'bank_change_in_document';
  const doubted = signs.length > 0 || extraction.findings.some(announcesChange);
  // Two suppliers are not joined on the word of a document that may be forged.
  const recognition = doubted ? { ...recognized, absorbed: undefined } : recognized;
  const supplier = recognition.supplier ?? started(party?.name ?? null, recognition, document);
  const earlier = await earlierOf(recognition, document, supplier, now, deps);
  if (party === undefined || supplier === undefined) {
    const { observation } = recognition;
    const gone =
      observation === undefined ? [] : [observationDelete(organizationId, documentId, observation)];
    return { supplier: null, findings: signs, writes: [...earlier.writes, ...gone] };
  }

  const facts = invoiceFacts(extraction);
  const keys = invoiceKeys(documentType, facts);
  const { twins, writes: entered } = await enterInvoice(
    { documentId, at: receivedAt, facts, keys, keysBefore: earlier.observation?.invoiceKeys ?? [] },
    organizationId,
    [supplier.supplierId, ...supplier.mergedFrom, ...mergedNow(recognition)],
    deps.suppliers,
  );
  const { after, writes } = remember(
    supplier,
    { documentId, documentType, party, sender, at: receivedAt, doubted },
    recognition,
    earlier.observation,
    keys.map(({ key }) => key),
    now,
  );
  return {
    supplier: { supplierId: after.supplierId, name: after.name },
    findings: [...signs, ...(await duplicateFindings(twins, organizationId, deps.documents))],
    writes: [...earlier.writes, ...writes, ...entered],
  };
}

/** A supplier that was not known so far; undefined when the document does not say enough to know it again. */
function started(
  name: string | null,
  { unclaimed }: Recognition,
  { organizationId, receivedAt }: WeighedDocument,
): ActiveSupplier | undefined {
  const first = unclaimed.find(({ kind }) => kind !== 'iban' && kind !== 'sender');
  if (first === undefined) return undefined;
  return newSupplier(
    organizationId,
    supplierIdentity(organizationId, first),
    name ?? first.value,
    receivedAt,
  );
}

const mergedNow = ({ absorbed }: Recognition) =>
  absorbed === undefined ? [] : [absorbed.supplierId, ...absorbed.mergedFrom];

/**
 * What the document told of this supplier in an earlier run; if it was another supplier then, the writes that take it
 * back there.
 */
async function earlierOf(
  recognition: Recognition,
  { organizationId, documentId, receivedAt }: WeighedDocument,
  supplier: ActiveSupplier | undefined,
  now: Instant,
  { suppliers }: WeighDependencies,
) {
  const { observation, absorbed } = recognition;
  if (observation === undefined) return { observation: undefined, writes: [] };
  const told = (await suppliers.current(organizationId, [observation.data.supplierId])).get(
    observation.data.supplierId,
  );
  if (told === undefined) return { observation: undefined, writes: [] };
  if ([supplier?.supplierId, absorbed?.supplierId].includes(told.supplierId)) {
    return { observation: observation.data, writes: [] };
  }
  const { writes } = await enterInvoice(
    {
      documentId,
      at: receivedAt,
      facts: { number: null, issueDate: null, totalGross: null },
      keys: [],
      keysBefore: observation.data.invoiceKeys,
    },
    organizationId,
    [told.supplierId, ...told.mergedFrom],
    suppliers,
  );
  return {
    observation: undefined,
    writes: [...forget(told, documentId, observation.data, now), ...writes],
  };
}
