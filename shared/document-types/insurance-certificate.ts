import type { DocumentTypeDefinition } from './definition.ts';

export const insuranceCertificate: DocumentTypeDefinition = {
  type: 'insurance_certificate',
  label: { fr: "Attestation d'assurance", en: 'Insurance certificate' },
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
      label: { fr: "Valable jusqu'au", en: 'Valid until' },
      required: true,
    },
  ],
  anchors: [
    {
      pattern:
        /\battestation (?:d'assurance|de responsabilite|d'assurance de responsabilite)|\bcertificat d'assurance\b|\bassurance (?:decennale|responsabilite civile)|\bcarte verte\b/,
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
  ],
};
