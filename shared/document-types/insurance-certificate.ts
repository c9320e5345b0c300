import type { DocumentTypeDefinition } from './definition.ts';

export const insuranceCertificate: DocumentTypeDefinition = {
  type: 'insurance_certificate',
  label: { fr: 'Attestation d’assurance', en: 'Insurance certificate' },
  fields: [
    { name: 'insurerName', kind: 'text', label: { fr: 'Assureur', en: 'Insurer' } },
    { name: 'insuredName', kind: 'text', label: { fr: 'Assuré', en: 'Insured' } },
    {
      name: 'policyNumber',
      kind: 'reference',
      label: { fr: 'N° de contrat', en: 'Policy number' },
      required: true,
    },
    { name: 'validFrom', kind: 'date', label: { fr: 'Valable du', en: 'Valid from' } },
    {
      name: 'validUntil',
      kind: 'date',
      label: { fr: 'Valable jusqu’au', en: 'Valid until' },
      required: true,
    },
  ],
  anchors: [
    {
      pattern:
        /\battestation (?:d'assurance|de responsabilite|d'assurance de responsabilite)|\bcertificat d'assurance\b|\bassurance (?:decennale|responsabilite civile)\b(?! ?:)|\bcarte verte\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:certificate of (?:liability )?insurance|insurance certificate|evidence of insurance|proof of insurance|policy schedule)\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern: /\b(?:versicherungs ?-?(?:bestatigung|schein|nachweis|police|zertifikat))\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:responsabilite civile|police n|contrat d'assurance|nous soussignes?,? .*(?:assur|attest)|est titulaire d'un contrat|garanties? (?:souscrites?|decennale)|assureur)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:policy (?:number|no|period|holder)|named insured|insurer|general liability|underwriters?|coverage)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:versicherungs(?:nehmer|nummer|schutz|summe)|haftpflicht|deckungssumme)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\battestation de mutuelle\b|\bconditions particulieres\b|\bavis d'echeance\b.*\bassurance\b|\bcertificate of (?:employers|motor|property|marine)|\bevidence of (?:cover|property)|\b(?:policy|insurance) (?:declarations?|schedule)\b|\bdeclarations page\b|\bversicherungs(?:bescheinigung|police)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:certificate holder|insurers? affording|naic|sum insured|annual premium|policyholder|bodily injury|period of (?:insurance|cover)|deductible)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:code des assurances|delivree pour servir et valoir|souscripteur|prime annuelle|dommages (?:corporels|materiels)|franchise|assuree?s?)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:selbstbeteiligung|versicherungs(?:beginn|ablauf|bedingungen|schein-?nr)|personenschaden|sachschaden|jahresbeitrag)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:poliza|polizza|apolice|certificado de seguro|certificato di assicurazione|verzekerings(?:bewijs|polis|certificaat)|insurance (?:id(?:entification)? )?card|policy document|certificate cum policy|two wheeler (?:package )?policy|(?:motor|travel|health) (?:insurance )?policy)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:nominee|own damage|no claim bonus|(?:gross|net|total|basic) premium|prima total|tomador|asegurado|contraente|assicurato|verzekeringnemer)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
  ],
};
