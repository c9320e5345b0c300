/* Numbers in their printed form: a line may end between two groups, not within one. */

function grouped(text: string, size: number): string {
  return text.replaceAll(/\s/g, '').replaceAll(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ');
}

/** An IBAN; an account of another kind as it is. */
export function groupIban(iban: string): string {
  return /^[A-Z]{2}\d{2}/.test(iban) ? grouped(iban, 4) : iban;
}

/** A SIREN or SIRET; anything else as it is. */
export function groupSiren(text: string): string {
  const digits = text.replaceAll(/\s/g, '');
  if (!/^\d{9}(\d{5})?$/.test(digits)) return text;
  return `${grouped(digits.slice(0, 9), 3)}${digits.length > 9 ? ` ${digits.slice(9)}` : ''}`;
}
