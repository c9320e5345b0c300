import type { DocumentTypeDefinition } from './definition.ts';

export const bankStatement: DocumentTypeDefinition = {
  type: 'bank_statement',
  label: { fr: 'Relevé de compte', en: 'Bank statement' },
  fields: [
    { name: 'iban', kind: 'iban', label: { fr: 'IBAN', en: 'IBAN' }, list: true },
    { name: 'bic', kind: 'bic', label: { fr: 'BIC', en: 'BIC' } },
    { name: 'issueDate', kind: 'date', label: { fr: 'Date du relevé', en: 'Statement date' } },
    { name: 'openingBalance', kind: 'amount', label: { fr: 'Ancien solde', en: 'Opening balance' } },
    { name: 'closingBalance', kind: 'amount', label: { fr: 'Nouveau solde', en: 'Closing balance' } },
  ],
  anchors: [
    {
      pattern:
        /\breleve (?:de|d'|des) (?:compte|operations|identite)?\b(?! d'identite)|\bextrait de compte\b/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:bank|account|credit card) statement\b|\bstatement of account\b|\brekeningafschrift\b|\bestratto conto\b/,
      weight: 4.5,
      where: 'title',
    },
    { pattern: /\bkonto ?-?auszug\b/, weight: 5, where: 'title' },
    {
      pattern:
        /\b(?:ancien solde|nouveau solde|solde (?:crediteur|debiteur|precedent|initial|final)|total des (?:operations|mouvements))\b/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:opening balance|closing balance|balance (?:brought|carried) forward|previous balance|statement period)\b/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:alter (?:konto)?stand|neuer (?:konto)?stand|anfangssaldo|endsaldo|valuta|buchungstag)\b/,
      weight: 2.5,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:date (?:de )?valeur|debit|credit|virement|prelevement|withdrawals?|deposits?)\b/,
      weight: 0.6,
      where: 'anywhere',
    },
  ],
};
