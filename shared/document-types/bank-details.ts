import type { DocumentTypeDefinition } from './definition.ts';

export const bankDetails: DocumentTypeDefinition = {
  type: 'bank_details',
  label: { fr: 'RIB', en: 'Bank details' },
  fields: [
    { name: 'iban', kind: 'iban', label: { fr: 'IBAN', en: 'IBAN' }, list: true, required: true },
    { name: 'bic', kind: 'bic', label: { fr: 'BIC', en: 'BIC' } },
    { name: 'accountHolder', kind: 'text', label: { fr: 'Titulaire', en: 'Account holder' } },
  ],
  anchors: [
    {
      pattern: /\breleve d'identite bancaire\b|\br\.?i\.?b\.?\b|\bcoordonnees bancaires\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern: /\b(?:bank (?:account )?details|bank identification|account details)\b/,
      weight: 4,
      where: 'title',
    },
    { pattern: /\bbankverbindung\b|\bkontodaten\b/, weight: 3.5, where: 'title' },
    {
      pattern: /\breleve d'identite bancaire\b|\bcle rib\b|\bcode (?:guichet|banque)\b/,
      weight: 4,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:titulaire du compte|account holder|kontoinhaber|domiciliation)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:wire (?:transfer )?instructions|direct deposit|account confirmation|bank confirmation|titularidad de cuenta|bestatigung der bankverbindung)\b/,
      weight: 3.5,
      where: 'title',
    },
    // A mandate names an account as well, but is signed for more than that.
    { pattern: /\bsepa-?(?:lastschrift)?mandat\b/, weight: 2, where: 'title' },
    {
      pattern:
        /\b(?:destine a etre remis|identifiant international de compte|international bank account number|routing number|sort code|beneficiary bank|swift code)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:coordinate bancarie|datos bancarios|dados bancarios|bankgegevens|iban certificate|bank account confirmation)\b/,
      weight: 4,
      where: 'title',
    },
    {
      pattern:
        /\b(?:mandatsreferenz|glaubiger-? ?id\w*|creditor identifier|reference unique (?:du|de) mandat|identifiant creancier|ermachtige(?:n)? .{0,60}(?:einzuziehen|lastschrift))\b/,
      weight: 0.8,
      where: 'anywhere',
    },
  ],
};
