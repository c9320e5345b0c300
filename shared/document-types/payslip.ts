import type { DocumentTypeDefinition } from './definition.ts';

export const payslip: DocumentTypeDefinition = {
  type: 'payslip',
  label: { fr: 'Bulletin de paie', en: 'Payslip' },
  fields: [
    { name: 'employerName', kind: 'text', label: { fr: 'Employeur', en: 'Employer' } },
    { name: 'employeeName', kind: 'text', label: { fr: 'Salarié', en: 'Employee' } },
    { name: 'period', kind: 'text', label: { fr: 'Période', en: 'Period' } },
    { name: 'paymentDate', kind: 'date', label: { fr: 'Date de paiement', en: 'Payment date' } },
    { name: 'grossPay', kind: 'amount', label: { fr: 'Salaire brut', en: 'Gross pay' } },
    { name: 'netPay', kind: 'amount', label: { fr: 'Net payé', en: 'Net pay' }, required: true },
  ],
  anchors: [
    { pattern: /\b(?:bulletin|fiche) de (?:paie|salaire|paye)\b/, weight: 6, where: 'title' },
    {
      pattern: /\b(?:pay ?slip|pay ?stub|earnings statement|wage slip|salary slip|statement of earnings)\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:lohn|gehalts?|entgelt|verdienst) ?-?(?:abrechnung|bescheinigung|nachweis)|\bverdienstabrechnung\b|\bloonstrook\b|\bbusta paga\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:salaire (?:brut|de base|net)|net a payer avant impot|cotisations? (?:salariales|patronales)|conges payes|net imposable|urssaf)\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:gross (?:pay|earnings|salary)|net pay|deductions|federal income tax|social security tax|medicare|year to date|ytd|pay period|national insurance)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:bruttolohn|bruttogehalt|gesamtbrutto|steuerbrutto|lohnsteuer|sozialversicherung|auszahlungsbetrag|nettoverdienst|rentenversicherung|steuerklasse)\b/,
      weight: 2,
      where: 'anywhere',
    },
  ],
};
