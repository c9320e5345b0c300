import type { DocumentTypeDefinition } from './definition.ts';

export const resume: DocumentTypeDefinition = {
  type: 'resume',
  label: { fr: 'CV', en: 'Résumé' },
  fields: [
    { name: 'personName', kind: 'text', label: { fr: 'Nom', en: 'Name' } },
    { name: 'email', kind: 'text', label: { fr: 'E-mail', en: 'E-mail' } },
    { name: 'phone', kind: 'text', label: { fr: 'Téléphone', en: 'Phone' } },
  ],
  anchors: [
    { pattern: /\bcurriculum ?vitae\b|^c\.?v\.?$|^resume\b|\blebenslauf\b/, weight: 6, where: 'title' },
    {
      pattern: /\b(?:technical |key |core |professional )?skills?(?: set| details| summary)?\b/,
      weight: 1.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:education(?:al)?(?: details| qualifications?| background)?|academic (?:qualification|background))\b/,
      weight: 1.3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:bachelor|master of|b\.?tech|b\.?sc|m\.?sc|b\.?e\.?\b|b\.?com|mca|mba|diploma|ph\.?d|university|college|institute of)\b/,
      weight: 1.3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:work(?:ing)? experience|professional experience|employment history|experience|career (?:objective|summary)|responsibilities|roles? and responsib|job description|projects?:?)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:languages? known|hobbies|interests|references available|personal (?:details|profile)|marital status|linkedin|github|proficien(?:t|cy)|strengths|programming languages?)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:developer|engineer|analyst|consultant|administrator|designer|teacher|internship|trainee|team lead|manager)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:experiences? professionnelles?|formations?|competences|centres? d'interets?|langues|loisirs|diplomes?|stages?|permis b)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:parcours professionnel|licence (?:de|en|professionnelle)|baccalaureat|maitrise de|universite)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:berufserfahrung|beruflicher werdegang|ausbildung|kenntnisse|schulbildung|studium|sprachkenntnisse|praktikum|fuhrerschein klasse|edv)\b/,
      weight: 1.7,
      where: 'anywhere',
    },
  ],
};
