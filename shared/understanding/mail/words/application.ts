import { type CategoryWords, words } from './category-words.ts';

export const applicationWords: CategoryWords = {
  strong: words(`
    candidat; postul; curriculum; \\bcv\\b; lettre de motivation;
    recherche (?:d'un |un |une )?(?:emploi|stage|poste|alternance|apprentissage); mon parcours;
    rejoindre (?:votre|une) (?:equipe|entreprise|societe|maison); d'experience; disponible immediatement;
    libre sous; poste de; stage; stagiaire; alternance; apprenti; offre d'emploi; votre annonce; profil;
    embauche; recrutement; applying; application for; resume; cover letter; years of experience;
    an opening; job; vacancy; opportunit; portfolio; internship; apprenticeship; bewerb; lebenslauf;
    praktikum; ausbildungsplatz; stellenanzeige; anschreiben; berufserfahrung; vorstellungsgesprach;
    demande d'emploi; mes motivations; exposer mes; titulaire d'un; fort de; forte de;
    a votre disposition pour un entretien; ausbildung; realschulabschluss; abitur; schulabschluss;
    interessiere mich (?:sehr )?fur (?:den beruf|die stelle|eine); initiativ; praktik; werkstudent;
    zeugnis; stellenangebot; ihre anzeige; freie stelle; studying; student at; graduate;
    would love to (?:spend|work|join); join your team; work (?:experience|placement); open position;
    hiring; my skills; i am writing to apply; candidate; recruit; mon profil; mes competences;
    ma candidature; m'investir; vos equipes; en tant que (?:stagiaire|apprenti|salarie);
    contrat d'apprentissage; contrat pro; job d'ete; job etudiant; saisonnier; interim; mes pretentions;
    pretentions salariales; salary expectation; gehaltsvorstellung; references professionnelles;
    reconversion; etudiant; lyceen; eleve de; annees de metier; dix ans; ans de metier; permis b;
    poste publie; votre site; apply for; excited to apply; junior; welcome the chance; studiere;
    suche (?:fur|ein|einen|eine) .{0,20}(?:praktikum|stelle|job|ausbildung)|mein lebenslauf|my resume|my cv|mon cv|ma candidature|votre offre d'emploi|stage de|trouver un (?:stage|emploi|employeur|patron)|entreprise d'accueil|seeking (?:a )?(?:position|job|role|internship)|job application|for the (?:position|role|post)|auf die stelle|um einen platz
  `),
  weak: words(`
    experience; equipe; motive; motivation; competences; entretien; rencontrer; diplome; formation;
    bac pro; skills; interview; position; role; admire; qualified; stelle; interesse; schuler;
    actuellement; designer; bts; cap; licence; master; annees; years; workshop; summer; juli; august;
    beruf; dispos; cinq annees; passion; serieux; bureau d'etudes; currently; enclosed; poste; chance;
    talk; innenarchitektur; metier; site; etudes
  `),
};
