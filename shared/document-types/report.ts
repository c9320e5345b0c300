import type { DocumentTypeDefinition } from './definition.ts';

export const report: DocumentTypeDefinition = {
  type: 'report',
  label: { fr: 'Rapport', en: 'Report' },
  fields: [
    { name: 'title', kind: 'text', label: { fr: 'Titre', en: 'Title' } },
    { name: 'issueDate', kind: 'date', label: { fr: 'Date', en: 'Date' } },
  ],
  anchors: [
    {
      pattern: /\b(?:rapport|compte[- ]rendu|proces[- ]verbal|bilan|etude|note de synthese)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /\b(?:report|minutes of|white ?paper|annual review|survey|study|statistics|bulletin)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /(?:^|[ .:])(?:\w*bericht|protokoll|gutachten|studie|auswertung)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:table of contents|executive summary|abstract|introduction|methodology|conclusions?|references|appendix|annex)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:sommaire|table des matieres|resume executif|methodologie|conclusion|annexes?)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:inhaltsverzeichnis|zusammenfassung|einleitung|fazit|anhang)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:figure|fig\.|table|tableau|abbildung|tabelle|graphique|chart|source:?) ?\d/,
      weight: 1.2,
      where: 'anywhere',
    },
  ],
};
