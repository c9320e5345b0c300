import type { FieldDefinition } from '../document-types/definition.ts';
import { documentTypes } from '../document-types/registry.ts';
import type { DocumentCorrection, TypedField, TypedLine } from '../http/inputs.ts';
import type { Classification } from '../understanding/classification/classification.ts';
import type { Extraction, LineItem } from '../understanding/extraction.ts';
import { type TypedValueProblem, typedNumber, typedValue } from '../understanding/values/typed-value.ts';
import type { Corrections, FieldCorrection } from './corrections.ts';

/** A value that cannot be taken as it was typed. `field` is its path in the request: `fields.totalGross`. */
export interface InvalidValue {
  readonly field: string;
  readonly code: TypedValueProblem | 'unknown_field' | 'single_value' | 'no_lines';
}

interface Corrected {
  readonly classification: Classification;
  readonly extraction: Extraction;
  readonly corrections: Corrections;
}

/**
 * The corrections of a document once a person's request is among them, and what of the request is invalid: then nothing of
 * it is to be done. What was read before each is filled in when they are laid over the document.
 */
export function requestedCorrections(
  document: Corrected,
  request: DocumentCorrection,
  { by, at }: { readonly by: string; readonly at: string },
): { corrections: Corrections; invalid: InvalidValue[] } {
  const { corrections: present, classification, extraction } = document;
  const restored = new Set(request.restore ?? []);
  const invalid: InvalidValue[] = [];
  const before = present.documentType?.before ?? classification;
  const documentType =
    request.documentType !== undefined
      ? { value: request.documentType, before, by, at }
      : restored.has('documentType')
        ? null
        : present.documentType;
  const type = documentType?.value ?? before.documentType;

  const fields: Record<string, FieldCorrection> = Object.fromEntries(
    Object.entries(present.fields).filter(([name]) => !restored.has(name)),
  );
  for (const [name, typed] of Object.entries(request.fields ?? {})) {
    const definition = documentTypes[type].fields.find((field) => field.name === name);
    if (definition === undefined) {
      invalid.push({ field: `fields.${name}`, code: 'unknown_field' });
      continue;
    }
    const value = fieldValue(definition, typed);
    if (Array.isArray(value)) invalid.push(...value);
    else fields[name] = { ...value, before: null, by, at };
  }

  let lineItems = restored.has('lineItems') ? null : present.lineItems;
  if (request.lineItems !== undefined) {
    if (documentTypes[type].lineItems !== true) invalid.push({ field: 'lineItems', code: 'no_lines' });
    const lines = request.lineItems.map((line, index) => lineOf(line, extraction.lineItems[index]));
    invalid.push(...lines.flatMap((line, index) => line.invalid.map((each) => ofLine(index, each))));
    lineItems = { value: lines.map(({ line }) => line), before: [], by, at };
  }
  return { corrections: { documentType, fields, lineItems }, invalid };
}

const ofLine = (index: number, { field, code }: InvalidValue): InvalidValue => ({
  field: `lineItems.${index}.${field}`,
  code,
});

type Placed = Pick<FieldCorrection, 'value' | 'page' | 'box'>;

function fieldValue(definition: FieldDefinition, typed: TypedField): Placed | InvalidValue[] {
  const nowhere = { page: null, box: null };
  if (typed === null) return { value: null, ...nowhere };
  const isPlaced = typeof typed === 'object' && !Array.isArray(typed);
  const place = isPlaced ? { page: typed.page, box: typed.box } : nowhere;
  const given = isPlaced ? typed.value : typed;
  const path = `fields.${definition.name}`;
  const isList = definition.list === true;
  if (Array.isArray(given) && !isList) return [{ field: path, code: 'single_value' }];
  const texts = [given].flat().filter((text) => text.trim() !== '');
  if (texts.length === 0) return { value: null, ...nowhere };
  const read = texts.map((text) => typedValue(definition.kind, text));
  const invalid = read.flatMap((each, index): InvalidValue[] =>
    'problem' in each ? [{ field: isList ? `${path}.${index}` : path, code: each.problem }] : [],
  );
  if (invalid.length > 0) return invalid;
  const values = read.flatMap((each) => ('value' in each ? [each.value] : []));
  const [single = ''] = values;
  return { value: isList ? [...new Set(values)] : single, ...place };
}

const columns = [
  ['description', (text: string) => typedValue('text', text)],
  ['quantity', typedNumber],
  ['unitPrice', typedNumber],
  ['taxRate', typedNumber],
  ['totalNet', (text: string) => typedValue('amount', text)],
] as const;

/** `read` is the line that stood in its place: the place on the page stays with a line that keeps any of its values. */
function lineOf(typed: TypedLine, read: LineItem | undefined): { line: LineItem; invalid: InvalidValue[] } {
  const line: LineItem = {
    description: null,
    quantity: null,
    unitPrice: null,
    taxRate: null,
    totalNet: null,
    page: null,
    box: null,
  };
  const invalid: InvalidValue[] = [];
  for (const [name, reader] of columns) {
    const text = typed[name] ?? '';
    if (text.trim() === '') continue;
    const value = reader(text);
    if ('problem' in value) {
      invalid.push({ field: name, code: value.problem });
      continue;
    }
    line[name] = value.value;
    if (read?.[name] === value.value) Object.assign(line, { page: read.page, box: read.box });
  }
  return { line, invalid };
}
