export interface UnpackLimits {
  /** Lines in the ledger; what comes after is one line more, `too_many_parts`. */
  readonly parts: number;
  /** Containers (e-mails, archives, TNEF, signed data) inside each other. */
  readonly depth: number;
  /** Multiparts inside each other in one e-mail. */
  readonly nesting: number;
  /** Bytes that all archives together may inflate to. */
  readonly inflatedBytes: number;
  /** Bytes that one archive entry may inflate to. */
  readonly entryBytes: number;
  /** Inflated size over compressed size that entries of more than 10 MB may have. */
  readonly compressionRatio: number;
}

export const defaultUnpackLimits: UnpackLimits = {
  parts: 1_000,
  depth: 8,
  nesting: 32,
  inflatedBytes: 150_000_000,
  entryBytes: 75_000_000,
  compressionRatio: 300,
};
