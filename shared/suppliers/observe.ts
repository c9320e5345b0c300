import type { DocumentId, Instant, OrganizationId, SupplierId } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';
import { nameKey } from './name.ts';
import type { Party } from './party.ts';
import {
  type ActiveSupplier,
  noAccount,
  type Observation,
  type Supplier,
  type SupplierChange,
  type Trait,
} from './supplier.ts';
import { joined, withoutSighting, withSighting } from './traits.ts';

/*
 * What documents tell about suppliers. All pure: each answers the next version of a record.
 */

const valuesKept = 20;

/** A document as its supplier's record sees it. */
export interface ObservedDocument {
  readonly documentId: DocumentId;
  readonly documentType: DocumentType;
  readonly party: Party;
  /** As `senderOf` gives it. */
  readonly sender: string | null;
  /** When it arrived. */
  readonly at: Instant;
  /** There are signs of fraud: what it brings is not to be trusted yet. */
  readonly doubted: boolean;
  /** It names no account, and others of the supplier did: that alone casts no doubt on the rest of it. */
  readonly lacksAccount: boolean;
}

/** A supplier of which nothing is known but a name; its first version is the next one. */
export function newSupplier(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  name: string,
  at: Instant,
): ActiveSupplier {
  return {
    organizationId,
    supplierId,
    version: 0,
    createdAt: at,
    updatedAt: at,
    name,
    names: [],
    vatIds: [],
    sirens: [],
    ibans: [],
    senders: [],
    documentCount: 0,
    documentCounts: {},
    lastDocuments: [],
    mergedFrom: [],
    status: 'active',
  };
}

/**
 * The supplier after a document of it. `earlier` is what the same document told in an earlier run: nothing of it is
 * counted twice, and what it no longer shows is taken back.
 */
export function observe(
  before: ActiveSupplier,
  document: ObservedDocument,
  earlier: Observation | undefined,
  now: Instant,
): { after: ActiveSupplier; changes: SupplierChange[] } {
  const { documentId, documentType, party, sender, at } = document;
  const base = earlier === undefined ? before : withoutDocument(before, documentId, earlier, document);
  const sight = (traits: readonly Trait[], value: string, counted: boolean) =>
    withSighting(traits, {
      value,
      at,
      documentId,
      standing: document.doubted || (document.lacksAccount && value === noAccount) ? 'suspect' : 'known',
      counted,
    });
  const ibans = party.ibans.reduce(
    (traits, iban) => sight(traits, iban, earlier?.ibans.includes(iban) === true),
    base.ibans,
  );
  const names =
    party.name === null
      ? base.names
      : withName(base.names, { name: party.name, documentCount: 1, isSaid: party.isSaid === true });
  const after: ActiveSupplier = {
    ...base,
    version: before.version + 1,
    updatedAt: now,
    names,
    name: mostFrequent(names) ?? base.name,
    vatIds: withValue(base.vatIds, party.vatId),
    sirens: withValue(base.sirens, party.siren),
    ibans,
    senders: sender === null ? base.senders : sight(base.senders, sender, earlier?.sender === sender),
    documentCount: base.documentCount + 1,
    documentCounts: {
      ...base.documentCounts,
      [documentType]: (base.documentCounts[documentType] ?? 0) + 1,
    },
    lastDocuments: newest([{ documentId, documentType, at }, ...base.lastDocuments]),
  };
  return { after, changes: changesOf(before, document, after.name) };
}

function changesOf(before: ActiveSupplier, document: ObservedDocument, name: string): SupplierChange[] {
  const { party, sender, doubted, lacksAccount } = document;
  const isNew = before.version === 0;
  const names = before.names.map((known) => nameKey(known.name));
  const fresh = (known: readonly { value: string }[], values: readonly string[]) =>
    values.filter((value) => !known.some((each) => each.value === value));
  const changes: SupplierChange[] = [];
  const add = (kind: SupplierChange['kind'], value: string | null) => {
    if (value !== null) changes.push({ kind, value });
  };
  if (isNew) add('created', name);
  else if (party.name !== null && !names.includes(nameKey(party.name))) add('name_seen', party.name);
  if (party.vatId !== null && !before.vatIds.includes(party.vatId)) add('vat_id_seen', party.vatId);
  if (party.siren !== null && !before.sirens.includes(party.siren)) add('siren_seen', party.siren);
  for (const iban of fresh(before.ibans, party.ibans)) {
    add(doubted || (lacksAccount && iban === noAccount) ? 'iban_suspected' : 'iban_seen', iban);
  }
  for (const each of fresh(before.senders, sender === null ? [] : [sender])) {
    add(doubted ? 'sender_suspected' : 'sender_seen', each);
  }
  return changes;
}

/**
 * The supplier as if the document had never told anything; what people decided stays, and so does what `again` shows too.
 */
export function withoutDocument(
  supplier: ActiveSupplier,
  documentId: DocumentId,
  { documentType, ibans, sender, name }: Observation,
  again?: Pick<ObservedDocument, 'party' | 'sender'>,
): ActiveSupplier {
  const dropped = ibans.filter((iban) => again?.party.ibans.includes(iban) !== true);
  const dropsSender = sender !== null && again?.sender !== sender;
  const { [documentType]: counted = 1, ...others } = supplier.documentCounts;
  return {
    ...supplier,
    names: supplier.names
      .map((each) => (each.name === name ? { ...each, documentCount: each.documentCount - 1 } : each))
      .filter(({ documentCount }) => documentCount > 0),
    ibans: dropped.reduce(withoutSighting, supplier.ibans),
    senders: dropsSender ? withoutSighting(supplier.senders, sender) : supplier.senders,
    documentCount: Math.max(0, supplier.documentCount - 1),
    documentCounts: counted > 1 ? { ...others, [documentType]: counted - 1 } : others,
    lastDocuments: supplier.lastDocuments.filter((each) => each.documentId !== documentId),
  };
}

/** Two suppliers turned out to be one: what is known of both (the version stays), and what is left of the other. */
export function absorb(
  supplier: ActiveSupplier,
  absorbed: ActiveSupplier,
  now: Instant,
): { supplier: ActiveSupplier; absorbed: Supplier; change: SupplierChange } {
  const documentCounts = { ...supplier.documentCounts };
  for (const type of DocumentType.options) {
    const count = (documentCounts[type] ?? 0) + (absorbed.documentCounts[type] ?? 0);
    if (count > 0) documentCounts[type] = count;
  }
  const names = absorbed.names.reduce((all, each) => withName(all, each), supplier.names);
  return {
    supplier: {
      ...supplier,
      createdAt: [absorbed.createdAt, supplier.createdAt].toSorted()[0] ?? now,
      names,
      name: mostFrequent(names) ?? supplier.name,
      vatIds: absorbed.vatIds.reduce(withValue, supplier.vatIds),
      sirens: absorbed.sirens.reduce(withValue, supplier.sirens),
      ibans: joined(supplier.ibans, absorbed.ibans),
      senders: joined(supplier.senders, absorbed.senders),
      documentCount: supplier.documentCount + absorbed.documentCount,
      documentCounts,
      lastDocuments: newest([...supplier.lastDocuments, ...absorbed.lastDocuments]),
      mergedFrom: [...supplier.mergedFrom, absorbed.supplierId, ...absorbed.mergedFrom],
    },
    absorbed: {
      ...absorbed,
      version: absorbed.version + 1,
      updatedAt: now,
      status: 'merged',
      into: supplier.supplierId,
    },
    change: { kind: 'merged', value: absorbed.name },
  };
}

type Names = ActiveSupplier['names'];

function withName(names: Names, seen: Names[number]): Names {
  const { name, documentCount, isSaid } = seen;
  if (!names.some((each) => each.name === name)) {
    const kept = names.toSorted((a, b) => b.documentCount - a.documentCount).slice(0, valuesKept - 1);
    return [...(names.length < valuesKept ? names : kept), seen];
  }
  return names.map((each) =>
    each.name === name
      ? { name, documentCount: each.documentCount + documentCount, isSaid: each.isSaid || isSaid }
      : each,
  );
}

/**
 * What a person said, then the writing met most often; among equals one that is not all capitals, as bank details print
 * names, then the first.
 */
function mostFrequent(names: Names): string | undefined {
  const inCapitals = ({ name }: Names[number]) => Number(name === name.toUpperCase());
  return names.toSorted(
    (a, b) =>
      Number(b.isSaid) - Number(a.isSaid) ||
      b.documentCount - a.documentCount ||
      inCapitals(a) - inCapitals(b),
  )[0]?.name;
}

function withValue(values: readonly string[], value: string | null): string[] {
  return value === null || values.includes(value) ? [...values] : [...values, value].slice(0, valuesKept);
}

function newest(documents: ActiveSupplier['lastDocuments']): ActiveSupplier['lastDocuments'] {
  return documents.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, valuesKept);
}
