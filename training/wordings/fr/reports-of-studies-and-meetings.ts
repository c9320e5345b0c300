import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports of those who study, manage or meet. */
export const frenchReportsOfStudies: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'frf-report-internship-third-year-school': `Collège [Albert-Camus~Simone-Veil] - {city}
Année scolaire {year}
Rapport de stage
{person}, 3e C
Stage d'observation effectué du {date} au {date}
chez {company}, {trade}
Tuteur : {someone}
===
Introduction
J'ai choisi cette entreprise parce que ma tante connaît le patron et que j'aime bien travailler de mes mains. Au début j'avais un peu peur de me lever si tôt. Dans ce rapport je vais d'abord présenter l'entreprise, puis raconter mes journées et enfin donner mes impressions.
I) Présentation de l'entreprise
Elle a été créée en 1974 par le grand-père. Aujourd'hui il y a {n} salariés : un gérant, une secrétaire, deux apprentis et des ouvriers qualifiés. Ses clients sont surtout des particuliers et la mairie.
Organigramme (voir annexe 1)
II) Mon journal de bord
Lundi : accueil, visite, consignes de sécurité, on m'a prêté des chaussures coquées. J'ai rangé l'atelier.
Mardi : j'ai suivi {someone} chez une cliente. J'ai tenu la lampe et passé les outils.
Mercredi : au bureau avec la secrétaire ; j'ai appris comment on classe les factures et les devis.
Jeudi : livraison dans le camion, pause au relais routier.
Vendredi : nettoyage, petit pot de départ.
III) Le métier observé
Diplôme : CAP en deux ans. Salaire débutant : le SMIC. Qualités : être soigneux, ponctuel, ne pas avoir le vertige.
Conclusion
Ce stage m'a beaucoup plu. J'ai découvert la vie active et la fatigue ! Je ne sais pas encore si j'en ferai mon métier mais cela m'a aidé pour mon orientation.
Remerciements : merci à toute l'équipe pour sa gentillesse.`,
    'frf-report-copropriete-general-meeting': `SYNDICAT DES COPROPRIÉTAIRES
Résidence [Bellevue~Les Glycines~Le Clos Marly] - {cstreet} - {ctown}
PROCÈS-VERBAL D'ASSEMBLÉE GÉNÉRALE ORDINAIRE
Le {today} à {time}, les copropriétaires se sont réunis salle paroissiale sur convocation régulière du syndic.
Présents ou représentés : {d2} copropriétaires totalisant {num} tantièmes sur 10 000.
Absents : voir feuille de présence annexée.
Résolution n° 1 : élection du président de séance (art. 24)
M. {someone} est élu. Scrutatrice : Mme {someone}. Secrétaire : {person}, pour le syndic.
Résolution n° 2 : approbation des comptes de l'exercice
POUR : {num} tantièmes. CONTRE : {d3} (Mme {someone}). ABSTENTION : néant. Adoptée.
Résolution n° 3 : quitus. Adoptée à la majorité des présents.
Résolution n° 4 : budget prévisionnel arrêté à {amount}, appelé par quarts le premier jour de chaque trimestre.
Résolution n° 5 : ravalement de la façade rue (art. 25)
Après présentation de trois offres et un long débat sur la teinte des volets, l'assemblée retient l'entreprise {other}. Honoraires du syndic sur travaux : {n} % HT. Échelonnement sur quatre appels.
Résolution n° 6 : pose de boîtiers de répartition des frais de chauffage. Repoussée.
Résolution n° 7 : autorisation donnée à M. {someone} de fermer sa loggia. Faute de majorité, il est procédé à un second vote : refus.
Questions diverses, sans vote : pigeons, vélos abandonnés, tri sélectif, porte du local à poubelles qui claque.
L'ordre du jour étant épuisé, la séance est levée à {time}.
Les actions en contestation doivent, à peine de déchéance, être introduites dans les deux mois de la notification (art. 42 de la loi du 10 juillet 1965).
Le président Le scrutateur Le secrétaire`,
    'frf-report-market-study-bakery': `ÉTUDE DE MARCHÉ
Ouverture [d'une boulangerie bio~d'un café-tricot~d'une épicerie vrac] à {city}
Réalisée par {person} avec l'appui de la chambre de métiers
Version du {today}
Méthode
Questionnaire auprès de {d3} passants, observation des flux trois matinées, huit entretiens avec des commerçants, données publiques.
1. L'environnement
La ville compte {num} habitants, en hausse légère. Le revenu médian dépasse celui du département. La halle attire le samedi une clientèle venue de vingt kilomètres à la ronde.
2. La demande
= Question | Oui | Non | Ne sait pas
- Achèteriez-vous au moins une fois par semaine ? | {d2} % | {d2} % | {n} %
- Accepteriez-vous de payer 10 % plus cher ? | {d2} % | {d2} % | {n} %
- Le dimanche matin est-il important ? | {d2} % | {d2} % | {n} %
Trois profils se dégagent : la famille pressée, le retraité fidèle, le jeune actif curieux.
3. L'offre
Quatre concurrents directs, dont une enseigne franchisée à l'entrée de la zone commerciale. Points faibles relevés : attente, pain trop cuit, accueil inégal. Aucun ne propose de farines anciennes.
4. L'emplacement
L'ancien pressing de la place, {d2} m², vitrine de cinq mètres, arrêt minute devant. Loyer demandé : {small} € par mois.
5. Chiffre d'affaires prévisionnel
{d3} clients/jour x panier moyen 5,{d2} € x 290 jours = {plain} €.
6. Forces, faiblesses, opportunités, menaces
Le principal risque tient au coût de l'énergie et à la difficulté de recruter un tourier.
Conclusion : le projet paraît viable sous réserve d'un apport d'au moins un tiers.`,
    'frf-report-master-thesis-middle-page': `{d2}
2.3. Les résistances au changement : une lecture par les acteurs
Les entretiens conduits auprès des cadres de proximité montrent que l'outil n'est pas rejeté en tant que tel. Ce qui heurte, c'est la disparition des marges de manœuvre qu'offrait l'ancien fonctionnement. « Avant, je m'arrangeais avec le dépôt ; maintenant il faut un ticket » (E7, chef d'équipe, 52 ans). On retrouve ici la zone d'incertitude chère à la sociologie des organisations¹.
Trois figures peuvent être distinguées. Les pragmatiques adoptent les fonctions utiles et contournent les autres. Les loyaux appliquent la procédure tout en la critiquant. Les sceptiques, enfin, tiennent une double comptabilité sur cahier, qu'ils présentent volontiers comme une garantie.
Tableau {n} – Répartition des répondants selon l'ancienneté et l'attitude (N = {d2})
= | Moins de 5 ans | 5 à 15 ans | Plus de 15 ans
- Pragmatiques | {n} | {n} | {n}
- Loyaux | {n} | {n} | {n}
- Sceptiques | {n} | {n} | {n}
Source : enquête de l'auteur, {month} {year}.
Il serait cependant hâtif d'y voir un simple effet de génération. L'examen des trajectoires invite plutôt à considérer le rapport au métier : ceux qui ont été formés en interne, quelle que soit leur date d'entrée, défendent une conception artisanale de la qualité. Nous verrons au chapitre suivant comment l'encadrement intermédiaire traduit, ou trahit, ces attentes.
__________
1 Voir {someone}, Le jeu et la règle, Presses universitaires de {city}, 1998, p. {d3} sq.
2 Les initiales ont été modifiées afin de préserver l'anonymat.`,
    'frf-report-site-meeting-architect': `{company} ARCHITECTES DPLG
CHANTIER : [Médiathèque~Réhabilitation de 12 logements~Groupe scolaire] - {ctown}
COMPTE-RENDU DE RÉUNION DE CHANTIER N° {d2}
du {date} - sera considéré comme accepté sans observation écrite sous 48 h
= Intervenant | Représenté par | Présent | Excusé | Convoqué
- Maître d'ouvrage | {someone} | X | | X
- Architecte | {person} | X | | X
- BET structure | {someone} | | X |
- Lot 01 Gros œuvre | {other} | X | | X
- Lot 04 Menuiseries ext. | {other} | | | X
- Lot 08 Électricité | {other} | X | | X
- Lot 09 CVC | {other} | | abs. | X
GÉNÉRALITÉS
Avancement global {d2} %. Retard cumulé {n} jours ouvrés dont {n} d'intempéries. Pénalités d'absence : lot 09.
Nettoyage : la benne déborde, compte prorata à réapprovisionner.
LOT 01
- Reprendre les nids de gravier en pied de voile file C, pour le {date}
- Réservation oubliée dans le local VDI, carottage à la charge de l'entreprise
- Fournir PV d'essais béton à 28 jours
LOT 04
- Cotes à relever d'urgence, fabrication bloquée. 2e rappel
- Échantillon de quincaillerie refusé
LOT 08
- Implantation des luminaires validée, sauf hall (plan indice D)
- Chemin de câbles : coordonner avec CVC avant fermeture des plafonds
PLANNING
Hors d'eau : {date}. Hors d'air : {date}. OPR : à recaler.
FINANCIER : situations à transmettre avant le 25 ; TS n° {n} en attente d'ordre de service.
Prochain rendez-vous : même jour, même heure, bottes et casque exigés.`,
    'frf-report-museum-activity-year': `MUSÉE [de la Mer~des Arts forains~du Textile]
Bilan d'activité {year}
L'année en un coup d'œil
{d5} visiteurs | + {n} %
{d3} groupes scolaires | - {n} %
{n} acquisitions | dont 2 dons
{d3} prêts consentis | 3 pays
Une fréquentation retrouvée
Après deux exercices perturbés par les travaux du hall, le public est revenu. La part des visiteurs étrangers progresse, portée par l'ouverture de la véloroute. Le dimanche gratuit représente à lui seul un cinquième des entrées ; la nocturne du jeudi, en revanche, ne trouve pas son public et sera repensée.
Expositions
« Voiles et toiles » (du {date} au {date}) a rassemblé {d2} œuvres, dont onze jamais montrées. Catalogue épuisé en cinq semaines.
Vie des collections
Récolement décennal : {d2} % des fonds vérifiés. Dix-huit pièces ont été confiées à un atelier de restauration. Un dégât des eaux en réserve nord, vite maîtrisé, n'a laissé que des traces sur des caisses vides.
Médiation
Les ateliers en langue des signes, lancés à titre d'essai, affichent complet. {n} médiatrices ont encadré {num} heures d'animation.
Ressources
= | Prévu | Réalisé
- Billetterie | {plain} | {plain}
- Boutique | {plain} | {plain}
- Subventions | {plain} | {plain}
- Mécénat | {plain} | {plain}
- Charges de personnel | {plain} | {plain}
Perspectives
L'année prochaine verra la refonte du parcours permanent et le lancement d'une souscription pour l'achat d'une maquette de goélette.
{person}, conservatrice en chef`,
    'frf-report-security-pentest-findings': `{company} Cybersécurité
TEST D'INTRUSION - RAPPORT TECHNIQUE
Client {client} - CONFIDENTIEL - TLP:AMBER
Version 1.{n} du {today}
Auditeurs : {person}, {someone}
1. Synthèse managériale
Le niveau de sécurité de l'application [extranet adhérents~de prise de rendez-vous~de télédéclaration] est jugé insuffisant. Un attaquant externe, sans compte, peut accéder aux données personnelles d'autres usagers.
= Gravité | Nombre
- Critique | {n}
- Importante | {n}
- Modérée | {n}
- Informative | {n}
2. Périmètre
Boîte noire puis boîte grise, du {date} au {date}, deux rôles fournis. Déni de service et ingénierie sociale exclus.
3. Vulnérabilités
V-01 Référence directe non contrôlée
Gravité :: Critique - CVSS 8,{n}
Constat : l'identifiant présent dans l'URL est séquentiel ; le modifier suffit à télécharger la pièce jointe d'un tiers.
Preuve : GET /documents/{num} renvoie 200 avec le jeton d'un autre compte.
Correction : vérifier côté serveur l'appartenance de la ressource.
V-02 Injection dans le champ de recherche
Gravité :: Importante - CVSS 7,{n}
Correction : requêtes paramétrées, compte de base à privilèges réduits.
V-03 Politique de mots de passe faible
Le mot de passe [azerty~Printemps{year}] est accepté.
4. Points positifs
En-têtes bien configurés, chiffrement à jour, journalisation exploitable.
5. Plan d'action proposé
Sous 48 h : V-01. Sous un mois : V-02, V-03. Contre-audit inclus dans la prestation.
Annexes : captures d'écran, outils employés, adresses IP sources`,
    'frf-report-hygiene-visit-restaurant': `Direction départementale de la protection des populations
Service sécurité sanitaire des aliments
RAPPORT D'INSPECTION n° {d2}-{d5}
Inspection inopinée du {date}, de {time} à {time}
Établissement :: [Brasserie du Port~Le Wok d'Or~Pizzeria Napoli]
Exploitant :: {person}
SIRET :: {siret}
Inspectrices : {someone}, {someone}
Évaluation globale : [A - très satisfaisant~B - satisfaisant~C - à améliorer~D - à corriger de manière urgente]
A. Locaux
Non-conformité moyenne : carrelage descellé derrière le piano, siphon encrassé.
B. Équipements
Non-conformité majeure : chambre froide positive relevée à +{n},8 °C à cœur de produit pour une prescription de +4 °C. L'afficheur indique 3 °C : sonde défaillante.
C. Personnel
Tenue propre. Lave-mains sans savon ni essuie-mains à usage unique. Attestation de formation présentée par la cuisinière.
D. Matières premières et traçabilité
Étiquettes conservées pour les viandes, absentes pour les coquillages. Trois barquettes décongelées puis recongelées, détruites sous notre contrôle.
E. Fonctionnement
Refroidissement rapide non maîtrisé, huile de friture brunie, planches fendues.
F. Plan de maîtrise sanitaire
Classeur acheté « clé en main », non adapté, relevés pré-remplis jusqu'à la fin du mois.
Suites envisagées : [avertissement~mise en demeure~procès-verbal]. Vous disposez de dix jours pour formuler vos observations. Une nouvelle visite sera réalisée à vos frais le cas échéant.
Le niveau d'hygiène sera publié sur le site Alim'confiance pendant un an.`,
    'frf-report-climate-carbon-footprint': `{client}
Bilan des émissions de gaz à effet de serre
Exercice de référence {year} - restitution
Réalisé par {company}, consultante {person}
Le mot du directeur général
Mesurer, c'est déjà agir. Cette première photographie nous oblige.
1. Cadre
Contrôle opérationnel, méthode réglementaire version 5, facteurs d'émission de la Base Empreinte. Sites retenus : siège, deux dépôts, flotte.
2. Résultats
Total : {num} t CO2e, soit {n},{n} t par collaborateur
= Catégorie | t CO2e | Part | Incertitude
- Achats de matières et de services | {d3} | {d2} % | 30 %
- Fret amont et aval | {d3} | {d2} % | 20 %
- Déplacements domicile-travail | {d3} | {n} % | 25 %
- Gaz naturel | {d2} | {n} % | 5 %
- Électricité | {d2} | {n} % | 10 %
- Immobilisations | {d3} | {n} % | 50 %
- Déchets | {n} | 1 % | 40 %
Figure 4. Profil par scope.
3. Analyse
Sans surprise, l'acier et l'aluminium pèsent plus de la moitié. Le passage au fret ferroviaire de la ligne Le Havre – {city} éviterait à lui seul {d2} tonnes. Les visioconférences ont déjà réduit l'avion d'un tiers.
4. Plan de transition
Action 1 : exiger 40 % de matière recyclée d'ici trois ans. Action 2 : écoconduite et véhicules électriques. Action 3 : abaisser la consigne à 19 °C. Action 4 : bonifier le forfait mobilités durables.
Objectif : -{d2} % en 2030.
5. Limites
Les données des filiales étrangères n'ont pu être collectées ; les ratios monétaires employés pour les services sont grossiers.`,
    'frf-report-handover-shift-log': `MAIN COURANTE POSTE DE SÉCURITÉ
Site {client} - {ctown}
Vacation du {date} {time} au lendemain 07:00
Agents {person} / {someone}
Rapport de ronde et d'événements
{time} prise de service, consignes lues, clés OK (trousseau 4 incomplet signalé), radio n° {n} batterie faible
{time} ronde 1 parkings + quais RAS
{time} alarme intrusion zone B, levée de doute : rideau mal fermé, refermé, réarmé
{time} appel PC maintenance, fuite sanitaires RdC, vanne coupée, astreinte prévenue
{time} arrivée chauffeur lituanien hors horaires, orienté vers le parking PL
{time} ronde 2 : 1 néon clignote cage C, extincteur {d2} déplombé -> fiche
{time} coupure secteur 40 s, groupe démarré, retour normal
{time} 2 jeunes sur la toiture du local vélos, partis à notre vue, PN avisée
{time} ronde 3 RAS
06:10 ouverture accueil, mise en chauffe
06:45 passation à M. {someone}
Incidents : [néant~1 voir fiche jointe]
Visiteurs : {n}
Objets trouvés : parapluie bleu
Observations : prévoir badge pour nouvelle femme de ménage. Le chien du voisin aboie dès qu'on passe le grillage, ne pas s'inquiéter.
Temps : vent fort, pluie
Visa chef de poste Visa client`,
    'frf-report-psychologist-assessment-child': `{person}, psychologue clinicienne
N° ADELI {num}
{street} {town} - sur rendez-vous
COMPTE RENDU DE BILAN PSYCHOLOGIQUE
Enfant : Léo {someone}, né le {date}, âgé de {n} ans et 4 mois, scolarisé en CE1
Bilan demandé par les parents sur le conseil de l'enseignante : lenteur, oublis, grande sensibilité.
Déroulement
Trois rencontres, les {date}, {date} et {date}. Léo vient volontiers, se sépare sans difficulté de sa mère. Il parle beaucoup de volcans. L'effort se relâche au bout de vingt-cinq minutes.
Efficience intellectuelle (WISC-V)
= Indice | Note | Intervalle à 95 % | Rang percentile
- Compréhension verbale | 1{d2} | | {d2}
- Visuospatial | {d3} | | {d2}
- Raisonnement fluide | {d3} | | {d2}
- Mémoire de travail | {d2} | | {n}
- Vitesse de traitement | {d2} | | {n}
L'hétérogénéité du profil ne permet pas de retenir un indice global. Léo pense vite mais écrit lentement ; il perd le fil lorsque plusieurs informations doivent être retenues.
Attention : scores faibles aux épreuves barrées, impulsivité modérée.
Versant affectif : au dessin de la famille, il se représente petit, près de la porte. Les récits aux planches disent la peur de décevoir.
Conclusion
Ces éléments évoquent une fragilité attentionnelle chez un enfant aux belles ressources verbales. Il est conseillé de consulter un neuropédiatre, de proposer un bilan en ergothérapie, et d'aménager la classe : consignes courtes, temps majoré, place au premier rang.
Document remis en main propre aux parents, qui en font l'usage qu'ils souhaitent.`,
    'frf-report-debate-commission-parliament': `N° {num}
SÉNAT
SESSION ORDINAIRE DE {year}
Enregistré à la Présidence le {today}
RAPPORT D'INFORMATION
FAIT
au nom de la commission de l'aménagement du territoire sur [les petites lignes ferroviaires~la désertification médicale~l'eau en montagne],
Par Mme {person} et M. {someone},
Sénateurs
===
L'ESSENTIEL
Réunie sous la présidence de M. {someone}, la commission a adopté à l'unanimité les conclusions de ses rapporteurs. Au terme de {d2} auditions et de quatre déplacements, ils dressent un constat sévère mais refusent le fatalisme.
I. UN RECUL ANCIEN, DES EFFETS CUMULATIFS
En trente ans, un tiers des points d'arrêt ont fermé. La concertation avec les élus demeure, selon l'expression d'un maire entendu à {city}, « une lettre reçue le vendredi pour le lundi ».
II. DES OUTILS TROP NOMBREUX ET MAL COORDONNÉS
Sept dispositifs coexistent ; les collectivités les moins dotées en ingénierie sont aussi celles qui y recourent le moins.
LISTE DES RECOMMANDATIONS
Recommandation n° 1 : inscrire dans la loi une trajectoire pluriannuelle de financement.
Recommandation n° 2 : confier aux préfets de région le pilotage d'un guichet unique.
Recommandation n° 3 : évaluer, avant toute fermeture, les reports de trafic.
Recommandation n° 4 : assouplir les référentiels techniques.
===
EXAMEN EN COMMISSION
M. {someone}. – Je salue la qualité de ce travail. Toutefois, qui paiera ?
Mme {person}, rapporteure. – La question est légitime. Nous chiffrons le besoin à {d3} millions d'euros par an.
La commission autorise la publication du rapport.`,
  }),
};
