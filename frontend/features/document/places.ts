import type { DocumentTypeDefinition } from '../../../shared/document-types/definition.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';

type Field = DocumentDetail['fields'][string];
type Box = NonNullable<Field['box']>;

/** Somewhere on a page that a value was read from. */
export interface Place {
  /** `field:totalGross`, `line:0`, `tax:0`. */
  readonly key: string;
  readonly page: number;
  /** Fractions 0..1 from the top left corner. */
  readonly box: Box;
  readonly kind: 'field' | 'line' | 'tax';
  readonly name: string;
}

/** Where the fields and lines of a document stand, for those that are printed anywhere. */
export function placesOf(document: DocumentDetail): Place[] {
  const places: Place[] = [];
  for (const [name, { page, box }] of Object.entries(document.fields)) {
    if (page !== null && box !== null) places.push({ key: `field:${name}`, page, box, kind: 'field', name });
  }
  document.lineItems.forEach(({ page, box }, index) => {
    if (page !== null && box !== null) {
      places.push({ key: `line:${index}`, page, box, kind: 'line', name: String(index + 1) });
    }
  });
  document.taxBreakdown.forEach(({ page, box, rate }, index) => {
    if (page !== null && box !== null)
      places.push({ key: `tax:${index}`, page, box, kind: 'tax', name: rate ?? '' });
  });
  return places;
}

/** The fields in the order of the type's definition, then what the definition does not know. */
export function arrangeFields(document: DocumentDetail, definition: DocumentTypeDefinition | undefined) {
  const known = definition?.fields ?? [];
  const names = new Set(known.map(({ name }) => name));
  const found = known.flatMap((field) => {
    const value = document.fields[field.name];
    return value === undefined ? [] : [{ definition: field, value }];
  });
  const extra = Object.entries(document.fields)
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => ({
      definition: { name, kind: 'text', label: { fr: name, en: name } } as const,
      value,
    }));
  return {
    found: [...found, ...extra],
    missing: known.filter(({ name }) => document.fields[name] === undefined),
  };
}
