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
        /\b(?:bank|account|credit card) statement\b|\bstatement of account\b|\brekeningafschrift\b|\bestratto conto\b|\b(?:estado|extracto) de cuenta\b|\bextrato (?:de conta|bancario)\b|\b(?:portfolio|asset) valuation\b|^valuation as of\b|\bvermogensubersicht\b|\bdepotauszug\b/,
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
        /\b(?:opening balance|closing balance|beginning balance|ending balance|balance (?:brought|carried) forward|statement period)\b/,
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
    {
      pattern:
        /\b(?:withdrawals and (?:other )?debits|deposits and (?:other )?credits|available credit|minimum payment due|cash advances?|checks? paid|direct debits?|standing order|atm withdrawal|overdraft)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:asset allocation|valuation currency|accrued interest|total assets|market value|custody account|(?:total |available )?credit limit|(?:total )?minimum (?:amount |payment )?due|previous balance|statement (?:date|balance|of account)|account (?:summary|activity|statement)|transaction (?:history|details|date)|withdraw(?:n|s|al)?|particulars|date (?:d')?operation|retraits?|versements?|releve bancaire|solde comptable)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    { pattern: /\breleve?r? bancaire\b|\bhistorique (?:du|de) compte\b/, weight: 4.5, where: 'title' },
    {
      pattern:
        /\b(?:date valeur|solde (?:au|anterieur)|vir sepa|prlv sepa|retrait dab|total des depenses|saldo (?:anterior|iniziale|final|finale)|vorig saldo|nieuw saldo|fecha de corte|limite de credito|pago minimo|balance al corte|movimientos|lastschrift|dauerauftrag|verwendungszweck)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:releve de (?:vos |la )?(?:depenses|carte)|extrait? de cuenta|extracto|kreditkartenabrechnung|umsatzubersicht|(?:business|personal|everyday|current|checking|savings) (?:checking|account)(?: statement)?|monthly statement)\b/,
      weight: 2.5,
      where: 'title',
    },
    {
      pattern: /\b(?:rekeningoverzicht|extracto (?:bancario|mensual)|extrato|resumen de cuenta|passbook)\b/,
      weight: 4.5,
      where: 'title',
    },
    // A treasurer tells balances too.
    {
      pattern:
        /\b(?:kassenbericht|kassenbuch|rapport (?:financier|(?:du tresorier|de tresorerie))|livre de caisse|(?:treasurer'?s?|financial) report|cash ?book)\b/,
      weight: -3,
      where: 'title',
    },
  ],
};
