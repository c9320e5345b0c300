import type { DocumentType } from './names.ts';

export interface Label {
  readonly fr: string;
  readonly en: string;
}

/** How a field's value is written: amounts as decimal strings ("1234.56"), dates as YYYY-MM-DD, currency as ISO 4217. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'amount'
  | 'currency'
  | 'vatId'
  | 'registrationId'
  | 'iban'
  | 'bic'
  | 'duration'
  | 'address'
  | 'reference';

export interface FieldDefinition {
  /** EN 16931 name where there is one: `documentNumber`, `totalGross`. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Label;
  /** The value is a list: `iban`, `parties`. */
  readonly list?: true;
  /** Missing means that a person should look. */
  readonly required?: true;
}

/** Wording that speaks for a type. Matched on folded text: lower case, no accents, single spaces. */
export interface Anchor {
  readonly pattern: RegExp;
  /** Log-odds it adds; negative speaks against. */
  readonly weight: number;
  /** `title`: only in the largest or first lines of the first page; `line`: lines of a page, for the multiline flag. */
  readonly where: 'title' | 'line' | 'anywhere';
}

/** All that is particular to one type; the console's forms, filters and labels render from it. */
export interface DocumentTypeDefinition {
  readonly type: DocumentType;
  readonly label: Label;
  readonly fields: readonly FieldDefinition[];
  /** The document has a table of lines to read. */
  readonly lineItems?: true;
  /** Amounts and parties as on an invoice or a receipt: what Textract's AnalyzeExpense reads. */
  readonly expense?: true;
  readonly anchors: readonly Anchor[];
}
