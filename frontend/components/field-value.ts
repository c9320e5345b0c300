import type { FieldKind } from '../../shared/document-types/definition.ts';
import type { Formats } from './formats.ts';
import { groupIban, groupSiren } from './grouped.ts';

/** A value as people write it: dates, durations and amounts of the reader's language, IBAN and SIRET in groups. */
export function wordValue(
  text: string,
  kind: FieldKind,
  formats: Formats,
  currency: string | undefined,
): string {
  switch (kind) {
    case 'date':
      return formats.day(text);
    case 'amount':
      return formats.amount(text, currency);
    case 'duration':
      return formats.duration(text);
    case 'iban':
      return groupIban(text);
    case 'registrationId':
      return groupSiren(text);
    default:
      return text;
  }
}
