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
    {
      pattern:
        /\b(?:pay advice|payroll (?:statement|check)|pay statement|brutto\/netto-bezuge|recibo (?:individual )?de salarios|nomina|salarisspecificatie|cedolino|recibo de (?:pagamento de )?salario|holerite|contracheque|demonstrativo de pagamento|folha (?:mensal|de pagamento)|recibo de nomina)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:n[°o] s\.?s|numero de securite sociale|matricule|montant net social|heures supplementaires|convention collective|prelevement a la source|csg|traitement brut)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:paye|tax code|basic pay|overtime|provident fund|professional tax|employee (?:id|no|name)|hourly rate|taxable wages|employer ni|federal (?:income )?tax)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:lohnart|sv-brutto|krankenversicherung|solidaritatszuschlag|kirchensteuer|personal(?:nummer|-?nr)|pers\.-?nr|kinderfreibetrag\w*|loonheffing|devengos|retribuzione|vencimentos|descontos|salario base|salario liquido|liquido a (?:receber|percibir)|deducciones|percepciones|fgts|inss)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:loonbrief|loonspecificatie|recibo de haberes|liquidacion de (?:sueldos?|haberes)|comprobante de nomina|prospetto paga|salary statement|bezugemitteilung|entgeltnachweis|gehaltsmitteilung)\b/,
      weight: 5,
      where: 'title',
    },
  ],
};
