const shape = /(?<![\p{L}\d])[A-Z]{4} ?(?<country>[A-Z]{2}) ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?(?![\p{L}\d])/gu;

const countries =
  /^(?:AD|AE|AL|AT|AU|BA|BE|BG|BR|CA|CH|CN|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GI|GR|HK|HR|HU|IE|IL|IN|IS|IT|JP|LI|LT|LU|LV|MA|MC|MD|ME|MK|MT|MY|NL|NO|PL|PT|RO|RS|SE|SG|SI|SK|SM|TN|TR|UA|US|ZA)$/;

/** Every bank identifier code (ISO 9362: 8 or 11 characters with a country inside) of a text. */
export function findBics(text: string): { value: string; start: number; end: number }[] {
  return [...text.matchAll(shape)]
    .filter((match) => countries.test(match.groups?.country ?? ''))
    .map((match) => ({
      value: match[0].replaceAll(' ', ''),
      start: match.index,
      end: match.index + match[0].length,
    }));
}
