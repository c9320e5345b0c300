import { type CategoryWords, words } from './category-words.ts';

export const otherWords: CategoryWords = {
  strong: words(`
    reunion; ordre du jour; compte rendu; planning; meeting; minutes of; invit; mot de passe; password;
    sign-in; verification code; code de verification; maintenance; intervention; absence; out of office;
    undeliver; besprechung; einlad; hausmesse; nicht im buro; travaux; circulation; rendez-vous;
    coordonnees bancaires; portes ouvertes; fermeture; conges; rapport; questionnaire; enquete; survey;
    convocation; convoque; visite medicale; medecine du travail; recording; sync\\b; elternzeit;
    ansprechpartner; betreuung; zusammenarbeit; plan de mobilite; site en ligne; corrections;
    mise a jour; update; release notes; boucler le bilan; pieces manquantes; inventaire; formation;
    certification; audit; assemblee; remercions pour; changement d'adresse; demenage;
    nouvel interlocuteur; nouveaux horaires; horaires d'ouverture; holiday hours; office will be closed;
    betriebsferien; umzug; neue adresse; verification; verify your; confirm your email;
    confirmez votre (?:adresse|inscription); two-factor; espace disque; backup; sauvegarde; incident;
    outage; panne reseau; support ticket; stand; salon professionnel; partenariat; partnership; presse;
    journaliste; interview demande; notification; souhaits de conges; nouveau mot de passe; reinitialis;
    kennenlernen; video; reportage; article; journal; photographe; out of service; tenants; inspection;
    passt ihnen; rencontrer; inconvenience; stationnement; bruit;
    coupure|power cut|fire drill|exercice d'evacuation|fete des voisins|copropriete|badge|parking|visio|teams|zoom|webex|invite(?:d|s)? you to|lien (?:ci-dessous|de connexion)|click the link|dokument freigegeben|shared (?:a|the) (?:file|document|folder)|a partage|sondage|doodle|salle de reunion|disponibilites
  `),
  weak: words(`
    visite; visit; passerai; cles; acces; informons; ticket; support; bescheid; thursday; tuesday;
    ci-dessous; transmettre; merci de (?:remettre|transmettre|noter); collegue; kollegin; colleague;
    salarie; photo; kundenservice; info; wichtig; hinweis; equipe; mercredi; lundi; monday; quand;
    disponible; choisir; artisans; ateliers; merci de me
  `),
};
