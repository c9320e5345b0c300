import type { FieldKind } from '../../../shared/document-types/definition.ts';
import type { Formats } from '../../components/formats.ts';

/** An IBAN in its printed form, groups of four, say: a line may end between two of them, not within one. */
function grouped(text: string, size: number): string {
  return text.replaceAll(/\s/g, '').replaceAll(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ');
}

function siren(text: string): string {
  const digits = text.replaceAll(/\s/g, '');
  if (!/^\d{9}(\d{5})?$/.test(digits)) return text;
  return `${grouped(digits.slice(0, 9), 3)}${digits.length > 9 ? ` ${digits.slice(9)}` : ''}`;
}

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
      return grouped(text, 4);
    case 'registrationId':
      return siren(text);
    default:
      return text;
  }
}
