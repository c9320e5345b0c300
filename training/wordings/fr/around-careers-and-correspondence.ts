import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that speak of contracts, applications, letters and reports without being any. */
export const frenchAroundCareers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-tenant-rights-leaflet': `Locataire, propriétaire : [vos droits~qui paie quoi ?~le bail en clair]
ADIL de {city} - information gratuite et neutre
Le bail vide dure trois ans, le meublé un an. Le dépôt de garantie ne dépasse pas un mois de loyer hors charges, deux en meublé.
Réparations à la charge du locataire : joints, ampoules, entretien de la chaudière, détartrage.
À la charge du bailleur : gros œuvre, volets vétustes, remplacement du chauffe-eau.
Préavis : trois mois, un mois en zone tendue. Article 15 de la loi du 6 juillet 1989.
Sans rendez-vous du lundi au jeudi, {street}.`,
    'fr-contract-drafting-checklist': `Relecture d'un contrat : points à vérifier
Direction juridique {company}, usage interne
[ ] Parties : bonne entité, SIREN, pouvoir du signataire
[ ] Objet et annexes listées, ordre de priorité
[ ] Durée, reconduction, préavis
[ ] Prix, révision, pénalités plafonnées ?
[ ] Responsabilité : plafond, exclusions, assurance
[ ] Données personnelles, confidentialité, propriété intellectuelle
[ ] Droit applicable et tribunal
[ ] Mentions manuscrites et paraphes
Feu orange : clause d'exclusivité. Feu rouge : résiliation sans préavis, responsabilité illimitée.`,
    'fr-privacy-notice-patients': `Information sur vos données de [santé~patient~usager]
[Maison de santé~Pharmacie~Hôpital de jour] {company}
Nous tenons un dossier pour assurer vos soins. Base : l'obligation légale et l'intérêt public.
Qui y accède ? L'équipe de soins, tenue au secret. Le laboratoire et l'assurance maladie, pour ce qui les concerne.
Combien de temps ? Vingt ans après votre dernière venue.
Vos droits : accès, rectification, limitation. Déléguée à la protection des données : {person}, {email}. Réclamation à la CNIL.
Affiche réf. {ref}`,
    'fr-club-ethics-charter': `Charte [éthique du club~du bénévole~du parent supporter]
{company}
1. Je respecte l'arbitre, l'adversaire, le matériel.
2. J'arrive à l'heure et je préviens de mes absences.
3. J'encourage sans crier depuis le bord du terrain.
4. Je trie mes déchets et covoiture quand je peux.
5. Je refuse toute forme de violence et de discrimination.
Adoptée en comité le {date}. Affichée au club-house.`,
    'fr-council-rules-of-procedure': `RÈGLEMENT INTÉRIEUR DU [CONSEIL MUNICIPAL~COMITÉ SOCIAL ET ÉCONOMIQUE~CONSEIL SYNDICAL]
CHAPITRE I - Réunions
Article 1. Périodicité. Le conseil se réunit au moins une fois par trimestre.
Article 2. Convocation. Elle est adressée par voie dématérialisée cinq jours francs avant la séance, avec la note de synthèse.
Article 3. Ordre du jour. Fixé par le président.
Article 4. Questions orales. Deux minutes par orateur.
CHAPITRE II - Tenue des séances
Article 7. Quorum. Article 8. Pouvoirs : un seul par membre. Article 9. Secrétariat. Article 10. Accès du public, enregistrement.
CHAPITRE III - Débats et votes
Article 14. Police de l'assemblée. Article 15. Suspension de séance. Article 19. Amendements. Article 21. Vote à main levée, sauf scrutin secret demandé par un tiers des membres.
CHAPITRE IV - Procès-verbaux
Article 26. Modification du présent règlement, à la majorité.`,
    'fr-cv-writing-advice': `[10 conseils pour un CV qui accroche~Rédiger son CV~Atelier CV : la trame]
[France Travail~Mission locale~Cité des métiers~Actiris] de {city}
Une page, une police, pas de photo si rien ne la demande.
L'en-tête : prénom, nom, téléphone, courriel sérieux, permis B.
Le titre : l'intitulé exact du poste visé.
Expériences : de la plus récente à la plus ancienne, un verbe d'action, un chiffre. « Géré un stock de 400 références » vaut mieux que « sérieux et motivé ».
Formation : diplôme, école, année. Langues : niveau A1 à C2. Loisirs : seulement s'ils disent quelque chose.
= À éviter | À préférer
- Dynamique, polyvalent | a tenu seul la caisse du samedi
Relisez à voix haute. Faites relire. Prochain atelier le {date} à {time}.`,
    'fr-interview-guide-recruiter': `Grille d'entretien - poste de {job}
Candidat : ............ Date : ...... Recruteurs : ............
Accueil (5 min) : présentation de {company}, déroulé.
Parcours (15 min) : « Racontez-moi votre dernière expérience. » « Pourquoi partir ? »
Compétences : mise en situation, logiciels, langues.
= Critère | 1 | 2 | 3 | 4 | Remarques
- Motivation | | | | |
- Technique | | | | |
- Savoir-être | | | | |
- Disponibilité, prétentions | | | | |
Questions interdites : famille, santé, origine, opinions.
Avis : ( ) favorable ( ) réservé ( ) défavorable. Réponse promise le ......`,
    'fr-vacancy-nurse-quebec': `AFFICHAGE DE POSTE n° {ref}
CIUSSS de {city}
Titre d'emploi :: [infirmière clinicienne~préposé aux bénéficiaires~agente administrative, classe 2]
Statut :: temps complet permanent, [jour~soir~nuit]
Taux horaire :: de 2{n},{d2} $ à 4{n},{d2} $ selon l'échelle
Exigences : DEC ou baccalauréat pertinent, permis de l'OIIQ, deux ans d'expérience, français écrit avancé.
Profil : autonomie, jugement, sens du travail d'équipe.
Avantages : régime de retraite RREGOP, quatre semaines de vacances, assurances collectives.
Faites parvenir votre curriculum vitæ et une lettre de présentation avant le {date}, 16 h. Seules les personnes retenues seront contactées.`,
    'fr-skills-framework-sheet': `FICHE MÉTIER ROME {n} - {job}
Définition. Réalise, contrôle et organise les travaux de son domaine dans le respect des délais et de la sécurité.
Accès à l'emploi : CAP à Bac+2, ou expérience équivalente. Habilitations possibles.
Conditions d'exercice : horaires décalés, station debout, port d'équipements.
Compétences de base
- Savoir-faire | préparer un poste, renseigner un suivi
- Savoirs | lecture de plans, normes, bureautique
- Savoir-être | rigueur, initiative
Mobilité : métiers proches, évolutions possibles. Tension du marché : [forte~moyenne]. Salaire observé 1 9{d2} à 2 {d3} €.`,
    'fr-school-attendance-certificate': `[CERTIFICAT DE SCOLARITÉ~Attestation de fréquentation scolaire~Certificat de radiation]
Année scolaire {year}
[Collège Jean-Moulin~École fondamentale libre~Gymnase de Beaulieu] - {street}, {town}
Le chef d'établissement certifie que l'élève {client}
né(e) le {date}, demeurant {cstreet}
est inscrit(e) en classe de [4e B~terminale STMG~5P] sous le n° {num}
[et fréquente assidûment les cours.~en qualité de demi-pensionnaire.]
Fait pour servir et valoir ce que de droit. {city}, le {today}. Cachet, {person}`,
    'fr-letter-template-collection': `Modèles de lettres : [résilier, réclamer, contester~quitter son logement~écrire à son assureur]
Remplacez les passages entre parenthèses. À envoyer en recommandé avec avis de réception.
Modèle 1. (Prénom, nom, adresse) (Lieu, date) Objet : résiliation de mon contrat n° (numéro). Madame, Monsieur, Par la présente, je vous informe de ma décision de (...). Veuillez agréer, Madame, Monsieur, mes salutations distinguées. (Signature)
Modèle 2. Objet : mise en demeure. Madame, Monsieur, Malgré ma lettre du (date), restée sans réponse, (...)
Modèle 3. Objet : demande de délai de paiement. (...)
Bon à savoir : gardez une copie et la preuve de dépôt. La loi Chatel vous protège en cas d'oubli.
Fiche {n} sur {d2} - {web}`,
    'fr-style-guide-letters': `Charte rédactionnelle : [nos courriers~écrire aux usagers]
{company}, direction de la communication, {month} {year}
L'appel : « Madame, Monsieur, » jamais « Cher client ».
L'objet tient sur une ligne. Le premier paragraphe répond à la question.
Formule de politesse unique : « Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées. »
- Ne pas écrire | Écrire
- Suite à votre courrier | Vous nous avez écrit
- Nous ne sommes pas sans ignorer | Nous savons
- Dans les meilleurs délais | avant le 15 mars
Police Marianne 11, marges 2,5 cm. Signature : nom, fonction, ligne directe.`,
    'fr-mailroom-sending-slip': `BORDEREAU D'ENVOI
De : [service achats~secrétariat général~cabinet {company}]   À : {other}
Date : {today}
= Pièces | Nombre | Observations
* [plan~dossier~copie de lettre~convention signée~clé USB] | {n} | [pour attribution~pour information~à signer et retourner]
[ ] Pour avis [ ] Pour visa [ ] Urgent
Accusé de réception à renvoyer : reçu le ...... par ......`,
    'fr-minutes-template-empty': `MODÈLE - Procès-verbal [d'assemblée générale~de réunion de chantier~du CSE]
(Nom de l'organisme) - Réunion n° ... du ../../....
Présents : .......... Excusés : .......... Absents : ..........
Ouverture à ... h ... par (président). Quorum atteint : oui / non.
1. Approbation du procès-verbal précédent
2. Rapport moral - vote : pour ... contre ... abst. ...
3. Rapport financier - quitus
= Action | Qui | Pour quand
- .......... | ..... | .....
- .......... | ..... | .....
Divers. Prochaine réunion : .......... Levée à ... h ... Le secrétaire, le président
(Effacer les consignes en italique avant diffusion)`,
    'fr-report-guidelines-students': `Consignes pour le rapport de stage
[IUT~Haute école~Cégep] de {city}, département [GEA~génie civil~soins infirmiers]
Longueur : 25 à 30 pages hors annexes, interligne 1,5.
Plan attendu : page de titre, remerciements, sommaire, introduction, présentation de l'entreprise, missions, analyse, conclusion, bibliographie.
Le plagiat entraîne la note 0. Les sources en ligne sont datées.
= Barème | Points
- Forme, orthographe | 4
- Analyse | 8
- Recul critique | 4
- Soutenance 15 min | 4
À déposer en PDF avant le {date}, {time}. Tuteur : {person}`,
    'fr-survey-results-poster': `[BAROMÈTRE~ENQUÊTE~Le chiffre du mois] {month} {year}
{d2} %
des [habitants~salariés~clients] de {city} se disent [satisfaits~confiants]
- Transports | {d2} %
- Propreté | {d2} %
- Écoute | {d2} %
Et vous ? Donnez votre avis jusqu'au {date} sur {web}
Sondage réalisé auprès de 1 0{d2} personnes, méthode des quotas. L'étude complète paraîtra à l'automne.`,
  }),
};
