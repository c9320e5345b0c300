import type { DocumentId, Instant } from '../../events/ids.ts';
import type { Standing, Trait } from './supplier.ts';

/*
 * Accounts and senders of a supplier: seen on a document, and judged by a person. All pure.
 */

/** A supplier has a handful; a hostile flood of invented ones must not fill its record. */
const traitsKept = 60;

export interface TraitSighting {
  readonly value: string;
  readonly at: Instant;
  readonly documentId: DocumentId;
  /** What it is when it was never seen before. */
  readonly standing: Standing;
  /** The document was counted in an earlier run. */
  readonly counted: boolean;
}

/** Notes that a document shows it. */
export function withSighting(traits: readonly Trait[], sighting: TraitSighting): Trait[] {
  const { value, at, documentId, standing, counted } = sighting;
  const seen = { at, documentId };
  if (!traits.some((trait) => trait.value === value)) {
    const first: Trait = {
      value,
      standing,
      firstSeen: seen,
      lastSeen: seen,
      documentCount: 1,
      decision: null,
    };
    return keepTelling([...traits, first]);
  }
  return traits.map((trait) =>
    trait.value === value
      ? {
          ...trait,
          firstSeen: at < trait.firstSeen.at ? seen : trait.firstSeen,
          lastSeen: at >= trait.lastSeen.at ? seen : trait.lastSeen,
          documentCount: trait.documentCount + (counted ? 0 : 1),
        }
      : trait,
  );
}

/** What a person has judged and what is seen most stays longest. */
function keepTelling(traits: readonly Trait[]): Trait[] {
  if (traits.length <= traitsKept) return [...traits];
  const weight = (trait: Trait) =>
    (trait.decision === null ? 0 : 1_000_000) +
    (trait.standing === 'known' ? 10_000 : 0) +
    trait.documentCount;
  const least = traits.slice(0, -1).reduce((a, b) => (weight(b) < weight(a) ? b : a));
  return traits.filter((trait) => trait !== least);
}

/** A document no longer shows it: read differently, or of another supplier. */
export function withoutSighting(traits: readonly Trait[], value: string): Trait[] {
  return traits
    .map((trait) =>
      trait.value === value ? { ...trait, documentCount: Math.max(0, trait.documentCount - 1) } : trait,
    )
    .filter((trait) => trait.documentCount > 0 || trait.decision !== null);
}

export interface Judgement {
  readonly documentId: DocumentId;
  readonly by: string;
  readonly at: Instant;
}

/** A person approved a document: what it shows is known from now on. */
export function approved(traits: readonly Trait[], values: readonly string[], judgement: Judgement): Trait[] {
  return traits.map((trait) =>
    values.includes(trait.value) && trait.standing !== 'known'
      ? { ...trait, standing: 'known', decision: { ...judgement, before: trait.standing } }
      : trait,
  );
}

/** A person rejected a document: what nothing else vouches for is refused from now on. */
export function refused(traits: readonly Trait[], values: readonly string[], judgement: Judgement): Trait[] {
  return traits.map((trait) => {
    if (!values.includes(trait.value) || trait.standing === 'refused') return trait;
    const vouchedFor = trait.standing === 'known' && (trait.documentCount > 1 || trait.decision !== null);
    if (vouchedFor) return trait;
    return { ...trait, standing: 'refused', decision: { ...judgement, before: trait.standing } };
  });
}

/** A person took the decision on a document back: what it had decided is as before. */
export function takenBack(traits: readonly Trait[], documentId: DocumentId): Trait[] {
  return traits.map((trait) =>
    trait.decision?.documentId === documentId
      ? { ...trait, standing: trait.decision.before, decision: null }
      : trait,
  );
}

/** Those of a supplier that turned out to be another one; its accounts are suspect where the other has some of its own. */
export function joined(traits: readonly Trait[], others: readonly Trait[]): Trait[] {
  const trusted = traits.some(({ standing }) => standing === 'known');
  const added = others
    .filter((other) => !traits.some(({ value }) => value === other.value))
    .map(
      (other): Trait =>
        trusted && other.standing === 'known' && other.decision === null
          ? { ...other, standing: 'suspect' }
          : other,
    );
  const both = traits.map((trait) => {
    const other = others.find(({ value }) => value === trait.value);
    if (other === undefined) return trait;
    return {
      ...trait,
      firstSeen: other.firstSeen.at < trait.firstSeen.at ? other.firstSeen : trait.firstSeen,
      lastSeen: other.lastSeen.at > trait.lastSeen.at ? other.lastSeen : trait.lastSeen,
      documentCount: trait.documentCount + other.documentCount,
    };
  });
  return [...both, ...added].slice(0, traitsKept);
}
