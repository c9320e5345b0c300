const UNIT_CODES: Readonly<Record<string, string>> = {
  h: 'HUR',
  jour: 'DAY',
  mois: 'MON',
  'm³': 'MTQ',
  'm²': 'MTK',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML content or attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** UN/ECE Recommendation 20 code of a unit; C62 is a piece. */
export const unitCode = (unit: string): string => UNIT_CODES[unit] ?? 'C62';

/** UNTDID 5305: standard rate or zero rated. */
export const taxCategory = (rate: number): string => (rate === 0 ? 'Z' : 'S');
