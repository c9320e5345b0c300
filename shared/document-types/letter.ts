import type { DocumentTypeDefinition } from './definition.ts';

export const letter: DocumentTypeDefinition = {
  type: 'letter',
  label: { fr: 'Courrier', en: 'Letter' },
  fields: [
    { name: 'senderName', kind: 'text', label: { fr: 'Expéditeur', en: 'Sender' } },
    { name: 'issueDate', kind: 'date', label: { fr: 'Date', en: 'Date' } },
    { name: 'subject', kind: 'text', label: { fr: 'Objet', en: 'Subject' } },
    { name: 'reference', kind: 'reference', label: { fr: 'Référence', en: 'Reference' } },
  ],
  anchors: [
    {
      pattern: /\b(?:madame,? monsieur|messieurs,|chere? (?:madame|monsieur|client)|bonjour,)/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:veuillez (?:agreer|recevoir|croire)|je vous prie d'agreer|nous vous prions (?:d'agreer|de croire)|salutations distinguees|cordialement|sinceres salutations)\b/,
      weight: 2.4,
      where: 'anywhere',
    },
    { pattern: /\bobjet ?:/, weight: 1.5, where: 'anywhere' },
    {
      pattern: /\bdear (?:sir|madam|mr|mrs|ms|dr|customer|colleague|all|[a-z]+,)|\bto whom it may concern\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:yours (?:sincerely|faithfully|truly)|sincerely,?|(?:best|kind) regards|very truly yours)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    { pattern: /\b(?:sehr geehrte|liebe[r]? )/, weight: 1.4, where: 'anywhere' },
    {
      pattern: /\bmit freundlichen gru(?:ß|ss)en|\bhochachtungsvoll\b|\bbetreff ?:/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /^(?:(?:mon |ma |mes )?che(?:r|re|rs|res)|dear|hello|hi|bonjour|hallo|liebe[rs]?|sehr geehrte[rs]?|geachte|beste|caro|cara|gentil[ei]|egregi[oa]|querid[oa]|estimad[oa]s?|prezad[oa]s?) [a-z][a-zß.,&' -]{1,44}[,:!]?$|^(?:madame|monsieur|mesdames|messieurs|mademoiselle)(?: [a-z][a-z.,&' -]{1,30})?[,.!]$/m,
      weight: 2.4,
      where: 'line',
    },
    {
      pattern:
        /^(?:(?:bien |tres )?(?:cordialement|amicalement|respectueusement)|bien a vous|(?:yours |very )?(?:truly|sincerely|faithfully|respectfully)(?: yours)?|(?:with )?(?:best|kind|warm)?(?:est)? ?(?:regards|wishes)|cordially|respectfully submitted|salutations (?:distinguees|cordiales)|(?:un )?cordial saludo|(?:cordiali|distinti) saluti|atentamente|atenciosamente|met vriendelijke groet(?:en)?|hoogachtend|(?:mit )?(?:freundliche[nr]?|herzliche[nr]?|beste[nr]?|viele[n]?) gru(?:ß|ss)e?n?|hochachtungsvoll|cheers|salut(?:ations)?)(?: .{0,25})?[,.!]?$/m,
      weight: 2,
      where: 'line',
    },
    {
      pattern:
        /\b(?:mise en demeure|lettre (?:recommandee|de relance)|relance|rappel de paiement|payment reminder|mahnung|zahlungserinnerung)\b/,
      weight: 2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:please find (?:enclosed|attached)|veuillez trouver ci-joint|vous trouverez ci-joint|anbei (?:erhalten|finden|senden))\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:memorandum|memo|to whom it may concern|final notice|past due|reminder|dernier rappel|letter of)\b/,
      weight: 2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:distinti saluti|cordiali saluti|atentamente|estimad[oa]s?|geachte|met vriendelijke groet|gentile (?:cliente|signor)|oggetto ?:|asunto ?:|betreft ?:)/,
      weight: 2.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:we (?:are writing|regret) to|i am (?:writing|pleased|delighted) to|please do not hesitate|look forward to|we would (?:be grateful|appreciate)|please be advised|reste a votre disposition|restant a votre disposition|par la presente|nous avons bien recu|fur ruckfragen|hiermit (?:kundige|teilen)|sauf erreur (?:ou omission )?de notre part|gegenstandslos)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:convocation (?:a|aux) (?:l'|la |une? )?\w*|(?:einladung|einberufung) (?:zu[rm]? )?(?:\w+ ){0,2}(?:mitglieder|haupt|jahreshaupt|eigentumer|gesellschafter|general)versammlung|notice of (?:the )?(?:\d{4} )?(?:annual|extraordinary|special)? ?(?:general )?meeting)\b/,
      weight: 2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:(?:avons|ai) (?:le plaisir|l'honneur) de vous (?:convier|convoquer|inviter)|vous (?:etes (?:cordialement )?|prions d')(?:convoques?|convies?|invites?|assister)|(?:lade[n]? (?:wir|ich)|(?:wir|ich) laden?) (?:sie|euch|alle)\b|(?:mitglieder|haupt|eigentumer|jahreshaupt)versammlung .{0,80}\bfindet\b|you are (?:hereby )?invited to (?:attend )?(?:the|our) )/,
      weight: 1.2,
      where: 'anywhere',
    },
  ],
};
