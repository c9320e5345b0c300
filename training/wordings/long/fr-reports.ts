import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports of several pages. */
export const longFrenchReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr-long-thesis-urban': `Chapitre 3 – Méthodologie de l'enquête
3.1 Choix du terrain
Le quartier retenu concentre, sur moins d'un kilomètre carré, trois formes d'habitat que la littérature oppose d'ordinaire. Nous y avons séjourné à deux reprises, au printemps puis à l'automne {year}, afin de neutraliser l'effet de saison sur la fréquentation des espaces publics.
3.2 Corpus
{n} entretiens semi-directifs ont été conduits ; leur durée moyenne est de cinquante-deux minutes. Les enquêtés ont été recrutés de proche en proche, ce qui introduit un biais que nous discutons plus loin.
3.3 Traitement
Les retranscriptions ont été codées dans un logiciel d'analyse qualitative selon une grille de {d2} thèmes. Deux codeurs ont travaillé indépendamment ; l'accord, mesuré par le kappa de Cohen, atteint 0,{d2}.
Tableau 4. Répartition des enquêtés
= Statut | Hommes | Femmes
- Propriétaires | {n} | {n}
- Locataires privés | {n} | {n}
- Parc social | {n} | {n}
===
Chapitre 4 – Résultats
4.1 Des usages différenciés selon l'heure
La place est traversée le matin, habitée l'après-midi, évitée le soir. Cette triple temporalité, que Jacobs avait déjà pressentie, se vérifie ici avec netteté (figure 7).
« On n'y reste pas, on passe, sauf quand il y a le marché » (enquêtée 14, retraitée).
4.2 L'attachement au lieu
Contrairement à notre hypothèse H2, l'ancienneté de résidence n'explique qu'une faible part de la variance (R² = 0,{d2}, p < 0,05). Ce résultat rejoint les travaux de Moreau et al. (2014).
4.3 Limites
L'échantillon ne saurait prétendre à la représentativité. La présence de l'enquêteur a pu orienter certaines réponses.
Conclusion du chapitre
Il ressort que l'espace public se fabrique moins par l'aménagement que par les routines. Nous en tirons, au chapitre suivant, des enseignements pour le projet urbain.
Bibliographie (extrait)
Bonnet, L. (2009). Habiter la ville ordinaire. Presses universitaires.
Guérin, P. et Faure, S. (2016). « Marcher, stationner, attendre », Annales de la recherche urbaine, n° 110, p. 45-61.
- 87 -`,
    'fr-long-balance-sheet-notes': `{company}
Comptes annuels – exercice clos le {date}
ANNEXE
Au bilan avant répartition, dont le total est de {plain} €, et au compte de résultat présenté sous forme de liste dégageant un [bénéfice~déficit] de {plain} €.
1. Faits caractéristiques de l'exercice
L'activité a progressé de {n} % grâce à la reprise d'un concurrent. Un sinistre survenu en {month} a interrompu l'atelier pendant trois semaines ; l'indemnité a été comptabilisée en produit exceptionnel.
2. Règles et méthodes comptables
Les conventions générales ont été appliquées dans le respect du principe de prudence : continuité de l'exploitation, permanence des méthodes, indépendance des exercices. La méthode de base retenue est celle des coûts historiques.
2.1 Immobilisations
Elles sont évaluées à leur coût d'acquisition. L'amortissement est linéaire : constructions 20 à 40 ans, matériel 5 à 8 ans, agencements 10 ans.
2.2 Stocks
Les matières sont valorisées au coût moyen pondéré ; une dépréciation est constatée pour les références sans mouvement depuis douze mois.
2.3 Créances
Une provision est pratiquée lorsque la valeur d'inventaire est inférieure à la valeur nominale.
===
ACTIF
= Poste | Brut | Amort. | Net
- Fonds commercial | {plain} | 0 | {plain}
- Constructions | {plain} | {plain} | {plain}
- Matériel et outillage | {plain} | {plain} | {plain}
- Stocks | {plain} | {plain} | {plain}
- Clients | {plain} | {plain} | {plain}
- Disponibilités | {plain} | 0 | {plain}
PASSIF
- Capital social | {plain}
- Réserves | {plain}
- Résultat de l'exercice | {plain}
- Emprunts | {plain}
- Fournisseurs | {plain}
- Dettes fiscales et sociales | {plain}
===
3. Tableau des échéances
Les emprunts s'élèvent à {plain} €, dont {plain} € à moins d'un an.
4. Engagements hors bilan
Nantissement du fonds au profit de {bank}. Engagement de départ en retraite, non provisionné, estimé selon la méthode des unités de crédit projetées.
5. Effectif moyen : {n} salariés, dont {n} cadres
6. Honoraires du commissaire aux comptes : {plain} €
7. Événements postérieurs à la clôture : néant`,
    'fr-long-council-minutes': `PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL [MUNICIPAL~COMMUNAUTAIRE~D'ADMINISTRATION]
du {date} à {time}
Le conseil, légalement convoqué, s'est réuni à la salle des fêtes sous la présidence de {person}.
Présents : {someone}, {someone}, {someone}, {someone}
Pouvoirs : {someone} à {someone}
Secrétaire de séance :: {someone}
Le quorum étant atteint, la séance est ouverte. Le procès-verbal de la réunion précédente est adopté après que Mme Colin eut fait rectifier une erreur dans le décompte des voix.
1) Compte administratif
Le maire se retire. Le doyen présente les résultats : excédent de fonctionnement {plain} €, déficit d'investissement {plain} €. Une conseillère s'étonne du poste énergie ; il est répondu que la hausse tient au renouvellement du marché de gaz. Vote : {n} pour, 2 contre, 1 abstention.
2) Réfection du toit de l'école
Trois entreprises ont répondu. La commission propose de retenir {company} pour {amount}. M. Barbier demande si l'isolation est comprise. L'adjoint confirme et précise que la subvention départementale couvre 40 %. Adopté à l'unanimité.
===
3) Circulation rue du Moulin
Un long échange s'engage. Les riverains présents dans le public ne peuvent prendre la parole, rappelle le président, mais seront reçus. L'idée d'un sens unique est retenue à titre d'essai pour six mois ; un comptage sera fait avant et après.
4) Personnel
Création d'un poste d'adjoint technique à temps non complet (28/35e) à compter du {date}.
5) Tarifs de la cantine
Le quotient familial est introduit en trois tranches. Le groupe d'opposition regrette l'absence de simulation.
6) Motion contre la fermeture du guichet postal : adoptée
7) Questions diverses
a) Le bruit du compresseur de la salle polyvalente sera mesuré.
b) La cérémonie du 11 novembre partira du monument à 11 heures.
c) Les affouages : inscription en mairie avant la fin du mois.
L'ordre du jour étant épuisé, la séance est levée à {time}.
Affiché le {date}
Le président Le secrétaire`,
    'fr-long-soil-survey': `Étude géotechnique de conception – mission [G2 AVP~G2 PRO~G1 PGC]
Dossier {ref} – indice B
Client :: {client}
Site :: {cstreet}, {ctown}
SOMMAIRE
1 Présentation de l'opération 4
2 Contexte géologique 6
3 Investigations 8
4 Synthèse 13
5 Préconisations 16
Annexes : coupes, essais, plan d'implantation
===
1 Présentation
Il est prévu la construction d'un bâtiment R+2 sur un niveau de sous-sol partiel, d'emprise {d3} m². Les descentes de charges transmises par le bureau de structure sont de 250 kN par poteau.
2 Contexte
D'après la carte au 1/50 000, le site repose sur des limons de plateau recouvrant des marnes. L'aléa retrait-gonflement est qualifié de fort. Aucune cavité n'est recensée dans un rayon de 200 m.
3 Investigations
{n} sondages à la tarière ont été descendus jusqu'à 8 m, avec essais pressiométriques tous les 1,5 m, et deux piézomètres ont été équipés.
= Sondage | Profondeur | Pl* (MPa)
- SP1 | 2,0 m | 0,{d2}
- SP1 | 5,0 m | 1,{d2}
- SP2 | 2,0 m | 0,{d2}
Des venues d'eau ont été relevées vers 3,{n} m ; ce niveau est susceptible de remonter en période humide.
===
4 Synthèse
On distingue, de haut en bas : remblais (0,4 à 1,1 m), limon argileux brun, compact vers la base, marne beige altérée puis saine.
5 Préconisations
5.1 Fondations : semelles filantes ancrées de 0,50 m dans la marne, encastrement minimal de 1,50 m en raison de la dessiccation. Contrainte de calcul ELS 0,20 MPa.
5.2 Terrassements : talus à 3/2 hors d'eau, pompage en fond de fouille.
5.3 Dallage sur terre-plein déconseillé ; plancher porté.
5.4 Arbres : les distances de plantation seront au moins égales à la hauteur adulte.
6 Aléas résiduels
La présente étude ne dispense pas de la mission G3 à la charge de l'entreprise. Toute anomalie à l'ouverture des fouilles sera signalée.
L'ingénieur chargé d'affaires, {person} – vérifié par {someone} – {today}`,
    'fr-long-judicial-expert': `Tribunal judiciaire de {city}
RAPPORT D'EXPERTISE
Ordonnance de référé du {date} – RG n° {d2}/{d5}
Demandeur : {person} – Défenderesses : {company} et son assureur {insurer}
Je soussigné {someone}, expert près la cour d'appel, ai reçu mission de décrire les désordres affectant [la piscine~le carrelage chauffant~la façade enduite~la charpente], d'en rechercher les causes et d'évaluer les travaux propres à y remédier.
I. DÉROULEMENT DES OPÉRATIONS
Première réunion le {date}, les parties et leurs conseils étant présents. Un sapiteur a procédé à des essais d'arrosage. Une seconde réunion s'est tenue le {date} ; mon pré-rapport a été adressé avec un délai d'un mois pour les dires.
II. CONSTATATIONS
2.1 À l'angle sud-ouest, une fissure infiltrante d'ouverture 1,2 mm court sur deux mètres.
2.2 L'hygrométrie du doublage atteint 78 %.
2.3 Les joints de fractionnement prévus au DTU font défaut.
===
III. CAUSES
Deux facteurs se conjuguent. L'un, prépondérant, tient à l'exécution : support insuffisamment sec, absence de désolidarisation. L'autre relève de la conception : le plan ne mentionne aucun joint. L'entretien n'est pas en cause.
IV. IMPUTABILITÉ
Sous réserve de l'appréciation du tribunal, une proportion de 70 % pour l'entreprise et de 30 % pour le maître d'œuvre paraît conforme aux faits.
V. RÉPONSES AUX DIRES
Dire n° 1 (conseil de la défenderesse) : l'hypothèse d'un mouvement du sol n'est étayée par aucun relevé ; les jauges posées pendant quatre mois sont restées stables.
Dire n° 2 : le devis produit comprend des embellissements que je n'ai pas retenus.
VI. CHIFFRAGE
= Poste | Montant TTC
- Dépose, évacuation | {plain}
- Réfection | {plain}
- Maîtrise d'œuvre | {plain}
- Relogement | {plain}
VII. PRÉJUDICES
La chambre est inutilisable depuis {n} mois. Le désordre rend l'ouvrage impropre à sa destination.
Tel est mon rapport, que j'affirme sincère et véritable. Fait à {city}, le {today}`,
    'fr-long-association-activity': `L'année en un coup d'œil : {n}2 bénévoles, {d3} familles accompagnées, quatre nouvelles communes.
[Rapport d'activité {year}~Bilan de l'année {year}~Une année d'actions]
Le mot de la présidente
Chers amis, quand nous avons ouvert l'épicerie solidaire, nul n'imaginait qu'elle recevrait autant de monde dès le premier hiver. La solidarité de voisinage a tenu bon, et c'est à elle que je veux rendre hommage ici.
1. L'épicerie
Ouverte trois demi-journées par semaine, elle a distribué {num} kg de denrées. Les ateliers cuisine ont réuni en moyenne onze participants. Nous regrettons la fin du partenariat avec le supermarché voisin.
2. L'accompagnement scolaire
Vingt-huit enfants du CE1 à la cinquième ont été suivis. Les enseignants relèvent des progrès en lecture ; l'assiduité reste fragile après les vacances de printemps.
= Indicateur | N-1 | N
- Enfants inscrits | {n} | {n}
- Séances | {d3} | {d3}
- Bénévoles | {n} | {n}
===
3. Le jardin partagé
Les gelées d'avril ont détruit les semis, mais la récolte de courges a compensé. La cuve de récupération d'eau a été financée par une collecte en ligne.
4. La mobilité
Le minibus a parcouru {d5} km. Un second véhicule, électrique, sera demandé à la fondation {other}.
5. Vie associative
Le conseil s'est réuni six fois. Deux administrateurs sont sortants. Le règlement intérieur a été revu pour encadrer les frais de déplacement.
6. Éléments financiers
Les produits s'élèvent à {plain} € : subventions 54 %, dons 21 %, ventes 16 %, divers 9 %. L'exercice fait apparaître un léger excédent affecté au fonds associatif.
7. Perspectives
Ouvrir un samedi sur deux ; former dix bénévoles à l'accueil ; mesurer l'impact avec une étudiante en master.
Remerciements à nos soutiens : la Ville, la CAF, {other}, les donateurs anonymes.
Retrouvez-nous : {web}`,
    'fr-long-internship-report': `Remerciements
Je tiens à remercier {someone}, mon maître de stage, pour sa disponibilité, ainsi que toute l'équipe du service qui m'a accueilli avec bienveillance.
Introduction
Du {date} au {date}, j'ai effectué mon stage de deuxième année de BUT au sein de l'entreprise {company}, à {city}. J'ai choisi cette structure parce que je souhaitais découvrir [le contrôle qualité~la logistique d'un entrepôt~la maintenance industrielle~la communication d'une PME].
Ce rapport présente d'abord l'entreprise, puis les missions confiées, enfin le bilan que j'en tire.
I. L'entreprise
1.1 Historique : fondée dans les années soixante par deux frères, elle compte aujourd'hui {d3} salariés.
1.2 Organisation : voir l'organigramme en annexe 1. Le service où j'étais affecté comprend six personnes.
1.3 Concurrence : trois acteurs se partagent le marché régional.
===
II. Mes missions
2.1 Mission principale
On m'a demandé de comprendre pourquoi les temps de préparation variaient d'une équipe à l'autre. J'ai commencé par observer, chronomètre en main, puis j'ai construit un fichier de suivi.
Figure 3 – Temps moyen par commande, avant et après
L'analyse a montré que l'emplacement des références les plus demandées obligeait à des allers-retours. J'ai donc proposé un rangement selon la méthode ABC.
2.2 Missions annexes : accueil téléphonique, inventaire, mise à jour de fiches.
2.3 Difficultés rencontrées
Au début, je n'osais pas poser de questions. J'ai aussi perdu deux jours à cause d'une formule erronée.
===
III. Bilan
Sur le plan technique, j'ai approfondi le tableur et découvert le progiciel. Sur le plan humain, j'ai appris à présenter mes résultats devant des personnes plus expérimentées.
Conclusion
Cette expérience a confirmé mon souhait de poursuivre en licence professionnelle. Ma proposition a été mise en place et le gain est estimé à {n} %.
Table des annexes
Annexe 1 : organigramme – Annexe 2 : grille d'observation – Annexe 3 : extrait du fichier
Rapport de {person}, année {year}`,
    'fr-long-energy-audit': `AUDIT ÉNERGÉTIQUE DU BÂTIMENT
Copropriété « {heading} » – {n}4 logements – {ctown}
Bureau d'études {company}
3. État des lieux
3.1 Enveloppe
Les murs en béton banché sont isolés par l'intérieur avec 4 cm de polystyrène. La thermographie réalisée par −2 °C met en évidence des ponts thermiques au droit des planchers et des balcons filants.
3.2 Chauffage
Deux chaudières gaz de 1998, rendement mesuré 84 %. Le réseau n'est pas équilibré : l'écart de température entre le premier et le septième étage atteint 4 °C.
3.3 Ventilation
Naturelle par conduits shunt ; plusieurs bouches sont obstruées.
3.4 Questionnaires
Taux de retour : {n}1 %. L'inconfort d'hiver est cité par deux occupants sur trois.
===
4. Bilan des consommations
= Usage | kWhEP/m² | Part
- Chauffage | 1{d2} | 68 %
- Eau chaude | 4{n} | 19 %
- Éclairage commun | {n} | 4 %
- Auxiliaires | {n} | 9 %
L'étiquette actuelle est E. L'écart entre calcul et factures est de 7 %, ce qui valide le modèle.
5. Scénarios
5.1 Scénario 1, gestes prioritaires : équilibrage, robinets thermostatiques, calorifugeage. Gain 14 %, investissement {plain} €.
5.2 Scénario 2 : ajout de l'isolation de la toiture et d'une ventilation hygroréglable. Gain 31 %.
5.3 Scénario 3, niveau rénovation basse consommation : isolation par l'extérieur, menuiseries, chaudière à condensation. Gain 58 %, temps de retour {n} ans.
===
6. Financement
Les aides mobilisables couvrent jusqu'à 45 % du scénario 3. La quote-part moyenne s'élève à {plain} € par lot, avant prêt collectif.
7. Recommandation de l'auditeur
Le scénario 3 en deux tranches paraît le mieux adapté, la façade devant de toute façon être ravalée. Il est conseillé de missionner un maître d'œuvre dès la prochaine assemblée.
Annexe : hypothèses de calcul, plans, factures des trois dernières années
Établi par {person}, le {today}`,
    'fr-long-statistics-bulletin': `N° {n} – {month} {year}
Note de conjoncture
L'emploi [touristique~salarié~intérimaire] régional résiste, l'investissement ralentit
Au {n}e trimestre, l'emploi salarié progresse de 0,{n} % après une stabilité. La hausse tient pour l'essentiel au tertiaire marchand, tandis que la construction recule pour le troisième trimestre consécutif.
L'industrie se maintient
Dans l'industrie, l'emploi est quasi stable (+0,1 %). L'agroalimentaire embauche, la fabrication de matériels de transport se replie. Corrigé des variations saisonnières, le recours à l'intérim diminue de 2,{n} %.
= Secteur | T-1 | T | Sur un an
- Agriculture | 0,2 | –0,1 | 0,4
- Industrie | 0,0 | 0,1 | 0,6
- Construction | –0,5 | –0,7 | –1,9
- Tertiaire marchand | 0,3 | 0,5 | 1,4
- Non marchand | 0,1 | 0,2 | 0,3
Champ : emploi salarié total. Source : estimations trimestrielles.
===
Le chômage reste inférieur à la moyenne nationale
Le taux de chômage localisé s'établit à {n},{n} % de la population active. Il baisse dans quatre départements sur cinq. Les jeunes demeurent les plus touchés.
Encadré – Effet du calendrier
Le décalage du week-end de Pâques d'un trimestre sur l'autre fausse la comparaison de la fréquentation hôtelière. L'indicateur présenté ici en est corrigé.
Moins de logements autorisés
{d5} logements ont été autorisés en douze mois, soit {n} % de moins qu'un an plus tôt. Les mises en chantier suivent avec retard.
Les défaillances d'entreprises retrouvent leur niveau d'avant-crise
Avertissement : le passage à une nouvelle nomenclature introduit une rupture de série en janvier.
Définitions
Emploi salarié : personnes ayant une activité rémunérée sous contrat. CVS : corrigé des variations saisonnières.
Pour en savoir plus : « Bilan économique {year} », dossier n° {n}
Directeur de la publication : {person} – Rédaction : {someone}, {someone} – ISSN {d2}{d2}-{d2}{d2}`,
    'fr-long-incident-inquiry': `Rapport d'enquête technique
Événement :: [déraillement à faible vitesse~collision au sol~échouement~rupture de câble]
Date et lieu :: {date}, {city}
Avertissement
La présente enquête n'a pour objet que la prévention. Elle ne vise pas à établir des fautes et son usage à d'autres fins pourrait conduire à des interprétations erronées.
Résumé
À {time}, alors qu'il circulait à {n} km/h, le convoi a franchi un signal fermé avant de s'immobiliser quarante mètres plus loin. Un agent a été légèrement blessé. Les dégâts matériels sont estimés à {amount}.
1 Circonstances
1.1 Contexte : travaux de nuit, visibilité réduite par le brouillard.
1.2 Témoignages : le conducteur déclare avoir vu le feu jaune ; l'aiguilleur était occupé par un appel.
1.3 Enregistreurs : la courbe de vitesse montre un freinage tardif de 3,{n} secondes.
===
2 Investigations
2.1 Le matériel ne présente aucune anomalie antérieure. Les garnitures étaient dans les tolérances.
2.2 La signalisation fonctionnait ; toutefois une branche masquait partiellement la cible.
2.3 Facteurs humains : l'agent accomplissait sa sixième nuit. Le tableau de service respecte la réglementation mais cumule prises tardives et trajets longs.
2.4 Organisation : la végétation est traitée une fois par an, sans contrôle intermédiaire.
3 Analyse
Trois barrières ont cédé successivement. L'arbre des causes (figure 5) montre que la suppression de l'une d'elles aurait suffi.
4 Conclusions
Cause directe : franchissement du signal. Facteurs : visibilité, fatigue, absence de répétition en cabine.
===
5 Recommandations de sécurité
R1 – Au gestionnaire : intégrer un contrôle de visibilité semestriel aux tournées.
R2 – À l'exploitant : limiter à quatre le nombre de nuits consécutives.
R3 – À l'autorité : étudier l'obligation d'un répétiteur.
Les destinataires disposent de quatre-vingt-dix jours pour faire connaître leurs suites.
Annexes : chronologie, relevés, photographies
L'enquêteur principal, {person}`,
  }),
};
