import type { DocumentTypeDefinition } from './definition.ts';

export const taxDocument: DocumentTypeDefinition = {
  type: 'tax_document',
  label: { fr: 'Document fiscal', en: 'Tax document' },
  fields: [
    { name: 'reference', kind: 'reference', label: { fr: 'Référence', en: 'Reference' } },
    { name: 'issueDate', kind: 'date', label: { fr: 'Date d’établissement', en: 'Issue date' } },
    { name: 'dueDate', kind: 'date', label: { fr: 'Date limite de paiement', en: 'Payment deadline' } },
    { name: 'amountDue', kind: 'amount', label: { fr: 'Montant à payer', en: 'Amount to pay' } },
  ],
  anchors: [
    {
      pattern:
        /\bavis (?:d'impot|d'imposition|de taxe|de taxes|de mise en recouvrement|de cotisation)|\bcotisation fonciere\b|\bdeclaration (?:de tva|de revenus|de resultat)|\btaxe (?:fonciere|d'habitation)\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:tax (?:assessment|return|notice|statement)|notice of assessment|vat return|form (?:w-?2|w-?9|1099|1040|1120)|wage and tax statement)\b/,
      weight: 5.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:steuerbescheid|einkommensteuerbescheid|umsatzsteuer-?(?:voranmeldung|erklarung|bescheid)|gewerbesteuerbescheid|grundsteuerbescheid|steuererklarung|bescheid fur)\b|bescheid uber .*steuer/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:direction generale des finances publiques|service des impots|tresor public|impots\.gouv|centre des finances publiques|numero fiscal)\b/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:internal revenue service|department of the treasury|hm revenue|hmrc|taxpayer|tax year)\b/,
      weight: 2.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:finanzamt|bundeszentralamt fur steuern|steuerjahr|veranlagungszeitraum|festsetzung)\b/,
      weight: 2.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:10(?:40|98|99)-?[a-z]{1,4}|schedule [a-z0-9]{1,3} \(form \d{3,4}|fo?r?m ?(?:10[49]\d|w-?[29]|[1-9]\d{3})(?:-?[a-z]{1,4})?)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:omb ?no|irs\.gov|corrected \(if|copy [bc1-9] (?:for|to be)|for paperwork reduction act|your social security number|income tax (?:return|withheld)|department of revenue|regime du reel|ca ?3 ?- ?tva)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:request for taxpayer identification|nonemployee compensation|individual income tax return|council tax|property tax|p60|p45|self assessment|avis de situation declarative|taxes foncieres|impot sur les societes|modelo \d{3}|bescheid uber|lohnsteuerbescheinigung)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:under penalties of perjury|omb no|form (?:w-?[249]|10[49]\d|990)\b|section 501\(c\)|employer identification number|taxpayer identification|income tax withheld|notice of assessment)/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:impots\.gouv|revenu fiscal de reference|cotisation fonciere|service des impots|redevable|recouvrement|rechtsbehelfsbelehrung|einspruch|steuerfestsetzung|zu versteuerndes einkommen|agencia tributaria)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:modello (?:f24|730|redditi|unico)|certificazione unica|declaracion (?:de la renta|anual|jurada de)|constancia de situacion fiscal|aanslag(?:biljet)?|aangifte|belastingdienst|declaracao de imposto|income tax return|gst return|form (?:16a?|26as)|tds certificate|(?:road|property|motor vehicle|professional) tax|freistellungsbescheid|vorauszahlungsbescheid|grundsteuer|steuererstattung)\b/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:agenzia delle entrate|codice tributo|hacienda|servicio de administracion tributaria|receita federal|imposto de renda|assessment year|income from (?:salary|other sources)|(?:taxable|gross total) income|korperschaftsteuer|zuwendungsbestatigung\w*)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    // That all was declared and paid, as customers ask for it.
    {
      pattern:
        /\battestation (?:de vigilance|de regularite fiscale|fiscale|de fourniture des declarations|de paiement des cotisations)\b|\bunbedenklichkeitsbescheinigung\b|\btax (?:clearance|compliance) certificate\b/,
      weight: 5,
      where: 'title',
    },
  ],
};
