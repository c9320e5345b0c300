import type { DocumentTypeDefinition } from './definition.ts';

export const identityDocument: DocumentTypeDefinition = {
  type: 'identity_document',
  label: { fr: 'Pièce d’identité', en: 'Identity document' },
  fields: [
    { name: 'lastName', kind: 'text', label: { fr: 'Nom', en: 'Last name' } },
    { name: 'firstName', kind: 'text', label: { fr: 'Prénoms', en: 'First names' } },
    { name: 'documentNumber', kind: 'reference', label: { fr: 'N° du document', en: 'Document number' } },
    { name: 'birthDate', kind: 'date', label: { fr: 'Date de naissance', en: 'Date of birth' } },
    { name: 'expiryDate', kind: 'date', label: { fr: 'Date d’expiration', en: 'Expiry date' } },
  ],
  anchors: [
    {
      pattern:
        /\b(?:carte nationale d'identite|passeport|titre de sejour|permis de conduire|carte d'identite)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern: /\b(?:identity card|passport|driver'?s? licen[cs]e|driving licen[cs]e|residence permit)\b/,
      weight: 5,
      where: 'title',
    },
    { pattern: /\b(?:personalausweis|reisepass|fuhrerschein|aufenthaltstitel)\b/, weight: 5, where: 'title' },
    {
      pattern: /[ip]<[a-z]{3}[a-z]+<|\b[iapv][a-z<](?:[a-z]{5,}<<|d<<)[a-z]{2,}|<<<<<<|>>>>>>/,
      weight: 6,
      where: 'anywhere',
    },
    { pattern: /\b(?:nationalite|nationality|staatsangehorigkeit)\b/, weight: 1.4, where: 'anywhere' },
    {
      pattern:
        /\b(?:date de naissance|date of birth|dob|geburtsdatum|geburtstag|place of birth|lieu de naissance|geburtsort)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:surname|given names?|prenoms?|nom d'usage|vornamen?|father'?s name|apellidos?|cognome|hgt|height|eyes|taille|sexe?|gender|date d'expiration|date of expiry|expiry date|gultig bis|blood group)\b/,
      weight: 0.7,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:republique francaise|united states of america|bundesrepublik deutschland|reino de espana|(?:government|govt\.?|republic|kingdom|union) of \w+|election commission|transport department|identification authority|republica \w+|repubblica italiana|estados unidos \w+|signature (?:du titulaire|de l'autorite|of (?:bearer|holder))|holder'?s signature|date of issue|date de delivrance|delivree? (?:le|par)|carte valable|place of issue|issuing authority|sous-prefecture|social security)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:(?:national )?identification card|national id(?:entity)?(?: card)?|passport card|documento nacional de identidad|carta d'identita|permanent resident|carte vitale|(?:photo|resident|voter'?s?|elector'?s?|citizen) (?:photo )?(?:id(?:entity)?(?: card)?)|^id card\b|permanent account number(?: card)?|aadhaar|cedula de ciudadania|credencial para votar|pasaporte|passaporto|patente di guida|permiso de conducir|permesso di soggiorno|identiteitskaart|rijbewijs|paspoort)\b/,
      weight: 4,
      where: 'title',
    },
    {
      pattern:
        /^(?:visum\b|(?:entry|schengen) ?-?visa\b|visa (?:schengen|d'entree)\b|e-?visa\b|etats schengen\b|schengener staaten\b)/,
      weight: 4,
      where: 'title',
    },
    {
      pattern:
        /\b(?:number of entries|nombre d'entrees|anzahl der einreisen|duration of stay|duree d[eu] sejour|dauer des aufenthalts|type of visa|type de visa|art des visums)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
  ],
};
