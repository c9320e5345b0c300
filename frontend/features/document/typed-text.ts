import type { FieldKind } from '../../../shared/document-types/definition.ts';
import { wordValue } from '../../components/field-value.ts';
import type { Formats } from '../../components/formats.ts';

/** A value as a person would type it, for the API to understand: amounts without a currency, dates in figures. */
export function typedText(value: string, kind: FieldKind, formats: Formats): string {
  switch (kind) {
    case 'date':
      return formats.typedDay(value);
    case 'amount':
      return formats.amount(value, undefined);
    default:
      return wordValue(value, kind, formats, undefined);
  }
}
