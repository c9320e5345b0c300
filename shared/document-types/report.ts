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
        /^(?:\d+\.?|[ivx]+\.)? ?(?:abstract|introduction(?! to)|related work|methods?|methodology|materials and methods|results|discussion|conclusions?(?: and .{3,30})?|references|bibliography|acknowledge?ments?|appendix|annex)\b.{0,12}$/m,
      weight: 2,
      where: 'line',
    },
    {
      pattern:
        /\bet al\b|\bdoi ?:|\barxiv\b|\bkeywords\b|\bin this (?:paper|study|section|report)\b|\bthis (?:paper|study|report) (?:presents?|describes?|examines?|provides?|proposes?)|\bwe (?:propose|present|show that|investigate)\b|\b(?:journal|proceedings) of\b/,
      weight: 2.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:user(?:'?s)? (?:manual|guide)|owner'?s manual|instruction manual|installation guide|troubleshooting|quick start|release notes|data ?sheet|notice d'utilisation|manuel|mode d'emploi|bedienungsanleitung|benutzerhandbuch|datenblatt)\b/,
      weight: 2.2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:\w+ guide|guide (?:de|du|to|for|pratique)|handbook|documentation|technical (?:specifications?|note|memo\w*)|specifications?|guidelines|case study|thesis|dissertation|newsletter|press release|news ?release|brochure|business plan|tutorial|lecture notes|exercises?|homework|syllabus|chapter|chapitre|kapitel|cahier des charges|memoire de|communique de presse|mode operatoire|procedure|fiche (?:technique|produit|pratique|de donnees)|support de cours|dossier de presse|dokumentation|handbuch|\w*anleitung|leitfaden|lastenheft|pflichtenheft|pressemitteilung|broschure|merkblatt|ergebnis(?:se|liste)?|form (?:10-?[kq]|8-?k|20-?f|6-?k)|release \d[\d.]*|version \d[\d.]*)\b/,
      weight: 2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:etai(?:en)?t presents?|etant presents?|sont presents|(?:president|secretaire) de seance|(?:debut|fin) de (?:la )?seance|seance (?:a )?debute|l'assemblee (?:approuve|vote)|vote(?:nt)? pour|quorum|members present|in attendance|action items|minutes (?:taken|recorded)|anwesend(?:e|heit)?|protokollfuhrer(?:in)?|beschluss(?:fassung|fahig))\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:annual|quarterly|current|transition) report (?:pursuant|on form)|\bquarterly period ended\b/,
      weight: 2.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:assemblee generale|ordre du jour|resolution est adoptee|seance (?:est )?(?:ouverte|levee)|agenda item|minutes of|meeting was called to order|tagesordnung|sitzung)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:balance sheets?|statements? of (?:operations|income|cash flows)|notes to the (?:consolidated )?financial statements|bilan actif|compte de resultat|jahresabschluss|gewinn- und verlustrechnung)\b/,
      weight: 1.6,
      where: 'anywhere',
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
    {
      pattern:
        /\b(?:informe|acta de|memoria (?:anual|de)|relatorio|relazione|verbale|rapporto|(?:\w+)?verslag|notulen|onderzoeks?\w*|ata d[ae])\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /^(?:\d+\.?|[ivx]+\.)? ?(?:introduccion|objetivos?|metodologia|resultados|conclusion(?:es)?|bibliografia|introduzione|obiettivi|risultati|conclusioni|inleiding|methode|resultaten|conclusies?|aanbevelingen|einleitung|grundlagen|methodik|ergebnisse|fazit|ausblick|literatur(?:verzeichnis)?|introducao|objetivos|conclusao)\b.{0,12}$/m,
      weight: 1.6,
      where: 'line',
    },
    {
      pattern:
        /^(?:(?:table of )?contents|sommaire|table des matieres|inhalt(?:sverzeichnis)?|indice|sumario|inhoud(?:sopgave)?)(?: .{0,6})?$/m,
      weight: 1,
      where: 'line',
    },
    {
      pattern:
        /\b(?:kassen(?:pruf)?bericht|rapport (?:financier|du tresorier|de tresorerie)|treasurer'?s? report)\b/,
      weight: 2,
      where: 'title',
    },
    // Statutes and rules of a body tell how its meetings are held and minuted.
    {
      pattern: /^(?:vereins)?satzung\b|^statuts\b|^by-?laws\b|\bby-?laws$|\breglement interieur\b/,
      weight: -2.5,
      where: 'title',
    },
  ],
};
