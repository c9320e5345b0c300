import type { DocumentTypeDefinition } from './definition.ts';

export const companyRegistration: DocumentTypeDefinition = {
  type: 'company_registration',
  label: { fr: 'Extrait Kbis', en: 'Company registration' },
  fields: [
    { name: 'companyName', kind: 'text', label: { fr: 'Dénomination', en: 'Company name' }, required: true },
    {
      name: 'registrationId',
      kind: 'registrationId',
      label: { fr: 'SIREN', en: 'Registration number' },
      required: true,
    },
    { name: 'legalForm', kind: 'text', label: { fr: 'Forme juridique', en: 'Legal form' } },
    { name: 'shareCapital', kind: 'amount', label: { fr: 'Capital social', en: 'Share capital' } },
    { name: 'address', kind: 'address', label: { fr: 'Siège', en: 'Registered office' } },
    { name: 'issueDate', kind: 'date', label: { fr: 'Date de l’extrait', en: 'Extract date' } },
  ],
  anchors: [
    {
      pattern:
        /\bextrait (?:k ?-?bis|kbis|du registre|d'immatriculation)|\bk ?-?bis\b|\bavis de situation au repertoire sirene\b/,
      weight: 6,
      where: 'title',
    },
    {
      // Associations of the French law of 1901 are registered with the prefect, companies by their statutes too.
      pattern:
        /\brecepisse de declaration\b|^statuts$|\bstatuts (?:de (?:l'association|la societe)|constitutifs|mis a jour)\b/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern: /\bassociation (?:regie|declaree) par la loi du 1 ?(?:er)? juillet 1901\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:certificate of (?:incorporation|good standing|formation)|companies house|articles of incorporation|company registration)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:handelsregister ?-?auszug|auszug aus dem handelsregister|gewerbeanmeldung|gewerbeschein|amtlicher ausdruck)\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:immatriculation principale|greffe du tribunal|identite de la personne (?:morale|physique)|date d'immatriculation|duree de la personne morale)\b/,
      weight: 2.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:registre du commerce et des societes|gestion, direction, administration|associes? ou membres|forme juridique|capital social)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:registrar of companies|incorporated under|secretary of state)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:nummer der firma|amtsgericht .* hr[ab]|stammkapital|prokura|gegenstand des unternehmens)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\bsituation au repertoire sirene\b|\brepertoire (?:national des entreprises|des metiers)\b(?! ?:)|\barticles of (?:association|organization)\b|^statuts\b|\bstatuts (?:constitutifs|de (?:la societe|l'association))\b|\bhandelsregister [ab]\b|\bwiedergabe des aktuellen registerinhalts\b|\b(?:certificate of registration(?!.{0,20}\biso\b)|(?:business|enterprise|company|udyam) registration(?: certificate)?|registration certificate|(?:trade|commercial|business) licen[cs]e|vereinsregister(?:auszug)?|firmenbuch(?:auszug)?|registro mercantil|nota simple|visura|uittreksel|kamer van koophandel)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:identifiant sire[nt]|categorie juridique|activite principale exercee|etablissement (?:actif|principal)|n[°o] de gestion|le greffier)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:is this day incorporated|companies act|in good standing|registered agent|company number|registered office|anzahl der bisherigen eintragungen|vertretungsregelung|sitz, niederlassung|grund- oder stammkapital|name of enterprise|date of incorporation|corporate identity number|registro (?:delle )?imprese|capitale sociale|kvk-nummer|rechtsvorm|statutaire)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:acta constitutiva|atto costitutivo|certidao permanente|certificato di iscrizione|memorandum of association|certificate of organization|statement of information|certificat d'immatriculation|extrait d'inscription)\b/,
      weight: 5,
      where: 'title',
    },
    {
      // Not those of towns, which are about something: "Satzung über die Hundesteuer".
      pattern:
        /^(?:(?:die|neue|unsere|the) )?(?:(?:vereins|verbands|stiftungs|genossenschafts|muster)?satzung|statuten|statuto|estatutos|by-?laws)\b(?! (?:uber|zur|zum|der (?:stadt|gemeinde|universitat))\b)|\bby-?laws$|\bconstitution of (?:the )?[^.]{3,50}\b(?:club|society|association)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:der (?:verein|verband) fuhrt den namen|name und sitz des vereins|zweck des vereins ist|organe des vereins|il est (?:fonde|forme|cree|institue|constitue) entre les|cette association a pour (?:but|objet)|l'association a pour (?:but|objet|titre)|the name of the (?:club|society|association|corporation) (?:is|shall be))\b/,
      weight: 2,
      where: 'anywhere',
    },
  ],
};
