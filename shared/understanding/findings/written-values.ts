/*
 * Findings keep amounts, days and numbers as data; sentences about them write these as their reader does.
 */

type Language = 'fr' | 'en';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

function amount(value: string, language: Language): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2 }).format(Number(value));
}

/** In English with the name of the month, so that nobody takes days for months. */
function day(value: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: language === 'fr' ? '2-digit' : 'numeric',
    month: language === 'fr' ? '2-digit' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}

const inThrees = (value: string) => value.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ').trim();

/** In groups of four, as people write IBANs. */
export function inFours(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * An amount with cents, a day (YYYY-MM-DD), an IBAN, SIREN or SIRET in the writing of a language, and a list of them too;
 * everything else as it is.
 */
export function written(value: string, language: Language): string {
  if (value.includes(', ')) {
    return value
      .split(', ')
      .map((each) => written(each, language))
      .join(', ');
  }
  if (/^-?\d{1,15}\.\d{2}$/.test(value)) return amount(value, language);
  if (isDay(value)) return day(value, language);
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return inFours(value);
  return /^(?:\d{9}|\d{14})$/.test(value) ? inThrees(value) : value;
}
