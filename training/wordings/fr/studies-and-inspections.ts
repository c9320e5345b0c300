import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports of interns, experts, inspectors, associations and services. */
export const frenchStudies: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr2-internship-report-bakery-training': `Lycée professionnel [Hôtelier~des Métiers] de {city}
CAP [Boulanger~Pâtissier], 1re année
# RAPPORT DE STAGE
Période de formation en milieu professionnel du {date} au {date}
Élève : {person} Tuteur : {someone} Professeur référent : {someone}
===
SOMMAIRE
Remerciements 2
I. Présentation de l'entreprise 3
II. Mes activités 5
III. Une fabrication détaillée : la fougasse 8
IV. Hygiène et sécurité 11
Conclusion 12
Lexique, annexes
===
Remerciements
Je tiens à remercier M. {someone}, qui m'a accueilli dans son fournil pendant quatre semaines, ainsi que toute son équipe pour sa patience, notamment Kévin, l'apprenti, qui m'a montré les gestes du façonnage.
I. Présentation de l'entreprise
La boulangerie {company} a été reprise en 2009. Elle emploie sept personnes : le patron, deux ouvriers, un apprenti, un tourier et deux vendeuses. Elle se situe près de la gare, ce qui explique l'affluence entre six et huit heures. La concurrence est représentée par une grande surface et un terminal de cuisson.
II. Mes activités
J'arrivais à quatre heures. Je pesais les ingrédients, surveillais le pétrin, puis je divisais la pâte. La deuxième semaine j'ai appris à lamer les baguettes. Le plus difficile fut l'enfournement, car la sole est très chaude.
III. Conclusion
Ce stage m'a permis de découvrir la réalité du métier : la fatigue, mais aussi le plaisir de voir les clients revenir. J'ai progressé en ponctualité et je souhaite poursuivre en apprentissage.
Appréciation du tuteur : élève volontaire, doit gagner en rapidité.`,
    'fr2-master-thesis-nursing-belgium': `Haute École {other} - Département paramédical - {city}
Bachelier en soins infirmiers, bloc 4
# L'accompagnement du patient douloureux chronique à domicile : quel rôle pour l'infirmière ?
Travail de fin d'études présenté par {person} en vue de l'obtention du grade académique
Promotrice : Madame {someone} - Année académique {year}
===
Avant-propos
L'idée de ce travail est née d'une rencontre, lors de mon stage de deuxième bloc, avec une dame âgée souffrant de polyarthrite, pour qui le passage matinal de la soignante représentait l'unique conversation du jour.
Table des matières
Introduction ..... 5
Partie I Cadre conceptuel ..... 7
1 La douleur : définitions et modèles ..... 7
2 Le domicile comme lieu de soins ..... 15
Partie II Enquête de terrain ..... 24
Partie III Pistes d'action ..... 39
Conclusion ..... 47
Références bibliographiques ..... 49
===
Méthodologie
Nous avons opté pour une démarche qualitative reposant sur {n} entretiens semi-directifs, d'une durée moyenne de {d2} minutes, enregistrés avec le consentement écrit des participants puis retranscrits intégralement. Les prénoms ont été modifiés.
Analyse
Trois thèmes émergent : le temps, la confiance, la coordination. « On n'a jamais le temps de s'asseoir », résume l'une des interviewées. Paradoxalement, les professionnelles estiment que l'écoute soulage davantage que l'antalgique de palier deux. L'échelle visuelle analogique, pourtant recommandée, n'est utilisée que par un tiers d'entre elles.
Limites : la taille de l'échantillon ne permet aucune généralisation ; un biais de désirabilité sociale ne peut être exclu.
{d2}`,
    'fr2-market-study-food-truck': `ÉTUDE DE MARCHÉ
# Restauration nomade à [Liège~Rennes~Lausanne~Québec] : opportunités pour un food truck végétalien
Réalisée pour {client} par {company}, {month} {year}
En bref
• Un marché local estimé à {d2} millions, en progression de {n} % par an
• Une clientèle de 25-40 ans, urbaine, sensible à l'origine des produits
• {n} concurrents directs, aucun positionné sur le tout végétal
• Seuil de rentabilité : {d2} couverts par service
1. La demande
Nous avons interrogé {d3} personnes à la sortie de bureaux et sur deux campus entre le {date} et le {date}. Près de six répondants sur dix déjeunent à l'extérieur au moins trois fois par semaine. Le prix psychologique se situe entre 9 et 12.
Q4. Quels critères guident votre choix ?
= Critère | Cité en 1er | Cité au total
- Rapidité | {d2} % | {d2} %
- Goût | {d2} % | {d2} %
- Prix | {d2} % | {d2} %
- Santé, environnement | {d2} % | {d2} %
2. L'offre
Cartographie des camions recensés, emplacements, ticket moyen et notes en ligne (annexe 2). Les sandwicheries traditionnelles restent dominantes mais vieillissantes ; les plateformes de livraison grignotent les marges.
3. L'environnement réglementaire
Autorisation d'occupation du domaine public délivrée par la ville, redevance journalière, formation à l'hygiène, contrôle du véhicule.
4. Matrice forces - faiblesses - opportunités - menaces
Forces : concept différenciant, faible investissement. Faiblesses : dépendance à la météo. Opportunités : festivals, entreprises. Menaces : inflation des légumineuses.
5. Recommandations
Privilégier deux emplacements fixes en semaine et des événements le week-end ; tester une carte courte de quatre plats ; communiquer sur les réseaux avant l'ouverture.
Sources : enquête terrain, office statistique, entretiens d'experts. Marge d'erreur ±{n} points.`,
    'fr2-association-moral-report': `Association « {heading} » - loi du 1er juillet 1901
Assemblée générale ordinaire du {date}
# RAPPORT MORAL [ET D'ACTIVITÉ~DE LA PRÉSIDENTE]
Chers adhérents, chers amis,
L'année écoulée aura été celle du retour à une vie associative normale. Nous comptions {d3} membres au 31 décembre, soit {n} de plus que l'an passé, et je m'en réjouis d'autant plus que la moyenne d'âge recule.
Nos ateliers
L'atelier vélo a réparé {d3} bicyclettes, dont {d2} ont été remises à des familles orientées par le CCAS. La ludothèque a ouvert quarante-deux samedis. Le jardin partagé a souffert de la sécheresse ; le récupérateur d'eau financé par le budget participatif arrive à point nommé.
Nos temps forts
La fête de quartier du mois de juin a rassemblé près de {num} visiteurs malgré un orage mémorable. Le vide-grenier d'automne a dégagé un excédent de {plain} euros, intégralement versé au projet de tiers-lieu.
Nos difficultés
Deux bénévoles historiques nous ont quittés. Le local de la rue basse n'est plus aux normes et la mairie tarde à nous reloger. Enfin, la charge administrative pèse sur trois personnes seulement.
Nos projets
Embauche d'un service civique, création d'un café-tricot, convention avec le collège. Je vous propose également d'instaurer une cotisation à prix libre.
Je soumets ce rapport à votre approbation et vous remercie de votre confiance.
La présidente, {person}
Vote : adopté à l'unanimité moins {n} abstentions. Le rapport financier du trésorier est présenté à la suite.`,
    'fr2-lab-report-chemistry-students': `UNIVERSITÉ DE {city} - Licence 2 Chimie - TP n° {n}
Groupe B3 : {person}, {someone} Encadrant : {someone}
Date de la manipulation : {date}
# Compte rendu : dosage de l'acide acétique d'un vinaigre du commerce
I. But
Déterminer par titrage pH-métrique le degré d'acidité d'un vinaigre de cidre et comparer à la valeur affichée sur l'étiquette.
II. Principe
On neutralise l'acide faible par une base forte selon CH3COOH + HO- = CH3COO- + H2O. L'équivalence est repérée par la méthode des tangentes et par le changement de teinte de la phénolphtaléine.
III. Mode opératoire
Diluer dix fois le vinaigre dans une fiole de 100 mL. Prélever 10,0 mL à la pipette jaugée. Remplir la burette de soude à 0,100 mol/L étalonnée le jour même. Étalonner le pH-mètre (tampons 4 et 7).
IV. Résultats
= V (mL) | 0 | 4 | 8 | 10 | 12
- pH | 2,9 | 4,4 | 5,1 | 5,6 | 10,{n}
Volume équivalent lu : {n},{d2} mL ; calcul : C = Cb.Veq/Va = 0,1{n} mol/L donc 1,{d2} mol/L avant dilution, soit {n},{n}°.
V. Incertitudes
Burette ± 0,05 mL, pipette ± 0,02 mL, lecture ± 0,03 mL. Incertitude élargie (k = 2) : 0,1°.
VI. Discussion
L'écart relatif avec l'étiquette (5°) est de {n} %, compatible avec l'incertitude. La légère surestimation pourrait provenir d'une carbonatation de la soude. L'indicateur coloré donne un virage franc mais tardif.
Questions : 1) pourquoi rincer la burette avec le titrant ? 2) ...
Note : 1{n} / 20, présentation soignée, attention aux chiffres significatifs !`,
    'fr2-termite-inspection-report': `{company} Diagnostics immobiliers
{street} - {town} - {phone} - certifié n° {d2}-{num}
# RAPPORT DE L'ÉTAT RELATIF À LA PRÉSENCE DE TERMITES dans le bâtiment
Dossier {ref} - norme NF P 03-201 - arrêté du 29 mars 2007 modifié
A. Désignation du bien
Adresse :: {cstreet} {ctown}
Nature :: [maison T5 mitoyenne~appartement lot {d2}~grange attenante]
Référence cadastrale :: section AK n° {d3}
B. Désignation du client
{client}, qualité : propriétaire ; accompagnateur lors de la visite : [agent immobilier~locataire~aucun]
C. Opérateur : {person}, assurance RCP {insurer} contrat {num}
D. Identification des parties visitées
= Niveau / pièce | Éléments examinés | Résultat
- RDC séjour | plinthes, parquet, huisseries | Absence d'indice
- RDC cuisine | plinthes, doublage | Absence d'indice
- Étage chambre 1 | solives, parquet | Absence d'indice
- Combles | fermes, pannes, chevrons | Traces de vrillettes
- Garage | bastaings stockés | [Galeries-tunnels~Absence d'indice]
E. Parties n'ayant pu être visitées et justification
Vide sanitaire : trappe condamnée. Dessous d'escalier : encombrement.
F. Moyens d'investigation : examen visuel, sondage non destructif au poinçon, humidimètre.
G. Constatations diverses
Présence de champignons de type coniophore sur une lambourde ; il est recommandé de consulter un homme de l'art.
H. Conclusion
Le jour de la visite, il [n'a pas été~a été] repéré d'indices d'infestation. Durée de validité : six mois à compter du {today}.
Le présent constat n'a de valeur que pour la date de la visite et ne saurait constituer une garantie pour l'avenir. Page 3 sur 6`,
    'fr2-audit-food-hygiene-canteen': `Laboratoire {company} - Pôle conseil hygiène
# Rapport d'audit hygiène - restauration collective
Site audité :: {client}, cuisine satellite de {ctown}
Date et heure :: {today}, {time} - {time}, visite inopinée
Auditrice :: {person}
Interlocuteur :: {someone}, second de cuisine
Note globale :: {d2} / 100 (précédente : {d2})
Synthèse
L'équipe est impliquée et le plan de nettoyage bien tenu. Des écarts persistent sur le refroidissement rapide et la traçabilité des denrées entamées. Une non-conformité majeure appelle une action sous huitaine.
Détail par chapitre
= Chapitre | Points | C | NC
- Locaux et équipements | 18 | {n} | {n}
- Personnel, tenue, formation | 10 | {n} | {n}
- Réception et stockage | 14 | {n} | {n}
- Préparation, cuisson | 16 | {n} | {n}
- Distribution, témoins | 8 | {n} | {n}
Non-conformités relevées
NC1 (majeure) : cellule de refroidissement, passage de +63 à +10 °C en plus de {n} h, enregistrement absent.
NC2 (mineure) : joints de carrelage dégradés près de la plonge.
NC3 (mineure) : sacs de farine à même le sol dans l'économat.
NC4 : date d'ouverture non portée sur crème UHT et mayonnaise.
Points forts : lavage des mains exemplaire, plats témoins étiquetés, affichage des allergènes à jour.
Prélèvements effectués : salade de lentilles, surface planche verte, eau du réseau. Résultats d'analyses communiqués séparément.
Plan d'actions à retourner complété avant le {date}. Un contrôle de suivi sera facturé au tarif du contrat-cadre.
Photos 1 à {n} en annexe. Ce rapport ne peut être reproduit que dans son intégralité.`,
    'fr2-expertise-car-damage-report': `CABINET D'EXPERTISE AUTOMOBILE {company}
Experts agréés VGA - {street} {town}
Rapport d'expertise n° {ref} du {today}
Mandant :: {insurer}
Réf. sinistre :: {num}
Assuré :: {person}
Date du sinistre :: {date}
Véhicule expertisé
- Marque, modèle | [Renault Clio IV~Peugeot 3008~Dacia Duster]
- Immatriculation | GH-{d3}-KL
- 1re mise en circulation | {date}
- Kilométrage relevé | {d5}
- Numéro de série | VF1{num}{d5}
Examen réalisé chez le réparateur {other}, véhicule non démonté puis démonté, en présence du chef d'atelier.
Description des dommages
Choc avant droit d'intensité moyenne : bouclier, optique, aile, renfort de traverse, radiateur déplacé. Les déformations sont compatibles avec la déclaration et le constat amiable. Dommages antérieurs exclus : rayure porte arrière gauche.
Évaluation
= Poste | Heures | Taux | Montant HT
- Tôlerie | {n},5 | {small} | {small}
- Peinture | {n},0 | {small} | {small}
- Ingrédients | | | {small}
- Pièces selon chiffrage joint | | | {plain}
Total HT {plain} TVA {plain} Total TTC {plain}
Vétusté pneumatique : 40 %. Durée d'immobilisation technique : {n} jours. Valeur de remplacement à dire d'expert : {plain} TTC. Le véhicule est économiquement et techniquement réparable.
Procédure VE : sans objet. Franchise selon police : à déduire par la compagnie.
Le réparateur adressera sa facture acquittée avec cession de créance.
L'expert, {someone}, n° {d5}-VE`,
    'fr2-nursing-home-council-minutes': `EHPAD [Les Glycines~Les Embruns~Bel-Air] - {city}
# Conseil de la vie sociale - compte-rendu du {date}
Présents : Mme {someone} (présidente, famille), M. {someone} (résident), Mme {someone} (résidente), la directrice, le médecin coordonnateur, la cadre de santé, l'animatrice. Excusé : le représentant de la mairie.
Début de séance à {time}.
Point 1 - Repas
Les résidents regrettent que la viande soit parfois trop dure et que la soupe arrive tiède au deuxième étage. Le chef fera cuire à basse température et les chariots seront préchauffés. Demande unanime : des frites une fois par quinzaine !
Point 2 - Travaux
Le remplacement des volets roulants commence le {date} par l'aile nord. Les chambres seront inaccessibles une matinée. Il est confirmé que l'ascenseur sera modernisé l'an prochain, l'enveloppe étant accordée par l'ARS.
Point 3 - Personnel
Trois aides-soignantes recrutées, deux postes de nuit restent pourvus par intérim. Une formation à l'accompagnement de fin de vie concernera {d2} agents.
Point 4 - Animation
Succès de la chorale intergénérationnelle. Sortie au bord du lac le {date} ; participation de cinq euros. Les familles volontaires pour pousser les fauteuils sont les bienvenues.
Point 5 - Tarifs
L'évolution du prix de journée hébergement, + {n},{d2} %, est présentée. La présidente exprime l'inquiétude des familles.
Questions diverses : linge égaré (étiquetage à revoir), horaires de visites le dimanche, wifi.
La séance est levée à {time}. Prochaine réunion : {month}.
La secrétaire de séance, {person}
Affiché dans le hall, transmis aux familles par courriel`,
    'fr2-geotechnical-study-g2': `{company} Géotechnique - sondages, essais, ingénierie
ÉTUDE GÉOTECHNIQUE DE CONCEPTION G2 AVP
# Construction de [deux bâtiments collectifs~une halle de tennis~un silo]
Commune de {ctown} - Dossier {ref} indice A
Rédacteur {person} Vérificateur {someone} Pages 31 + annexes
3. CONTEXTE GÉOLOGIQUE ET HYDROGÉOLOGIQUE
D'après la carte au 1/50 000, le terrain est constitué de colluvions argileuses reposant sur des marnes du Keuper. Le site est en aléa moyen pour le retrait-gonflement et en zone de sismicité 2.
4. INVESTIGATIONS
{n} sondages pressiométriques à 12 m, {n} pénétromètres dynamiques, 3 fouilles à la pelle, un piézomètre.
= Horizon | Profondeur m | pl* MPa | Em MPa | Nature
- H0 | 0 - 0,6 | - | - | remblais
- H1 | 0,6 - 3,{n} | 0,4{n} | 4,{n} | limon argileux mou
- H2 | 3,{n} - 7 | 1,1 | 1{n} | argile raide
- H3 | > 7 | 3,{n} | {d2} | marne compacte
Niveau d'eau relevé en fin de sondage : {n},{d2} m/TN, susceptible de remonter en période pluvieuse.
5. PRINCIPES DE FONDATION
Compte tenu de la faible portance de H1, nous préconisons des puits ancrés d'au moins 0,50 m dans H2, contrainte ELS 0,2{n} MPa, tassements absolus inférieurs au centimètre. Un dallage sur terre-plein n'est envisageable qu'après purge et couche de forme de 60 cm en matériau insensible à l'eau.
6. SUJÉTIONS D'EXÉCUTION
Terrassements à sec, talus provisoires à 3H/2V, drainage périphérique. Les arbres à haute tige seront tenus à une distance égale à une fois et demie leur hauteur.
7. ALÉAS
Les reconnaissances ponctuelles ne peuvent prétendre à l'exhaustivité. Une mission G3 sera confiée à l'entreprise et une G4 au maître d'ouvrage.`,
    'fr2-cameroon-ngo-field-report': `ONG {heading} - Bureau de [Maroua~Garoua~Bafoussam]
# RAPPORT DE MISSION
Lieu : arrondissement de [Mora~Pitoa~Foumbot] - du {date} au {date}
Équipe : {person} (chef de mission), {someone} (WASH), le chauffeur
Objet : suivi de la réhabilitation de {n} forages et formation des comités de gestion
I- CONTEXTE ET JUSTIFICATION
Dans le cadre du projet d'accès à l'eau potable financé par nos partenaires, une descente de terrain était programmée au deuxième trimestre. L'insécurité relative sur l'axe nord nous a contraints à revoir l'itinéraire.
II- DÉROULEMENT
Jour 1 : voyage, visite de courtoisie au sous-préfet et au lamido, présentation des civilités.
Jour 2 : visite des ouvrages. La pompe du quartier Haoussaré débite normalement ; celle de l'école publique est en panne (joint de piston usé).
Jour 3 : atelier avec {d2} participants, dont {d2} femmes. Modules : recouvrement des cotisations, hygiène autour du point d'eau, petites réparations.
III- RÉSULTATS OBTENUS
= Indicateur | Prévu | Atteint
- Forages fonctionnels | {n} | {n}
- Comités mis en place | {n} | {n}
- Ménages touchés | {d3} | {d3}
IV- DIFFICULTÉS RENCONTRÉES
Mauvais état des routes en saison des pluies, absence de réseau, pièces de rechange introuvables au marché.
V- RECOMMANDATIONS
À la coordination : prévoir un stock de pièces. À la mairie : inscrire l'entretien au budget. Aux comités : tenir le cahier de caisse à jour.
VI- CONCLUSION
La mission s'est déroulée dans une ambiance conviviale et les objectifs sont globalement atteints.
État des dépenses en annexe : carburant, perdiem, restauration, location salle.
Fait à {city}, le {today}`,
    'fr2-quebec-annual-report-school-board': `Centre de services scolaire de {city}
# RAPPORT ANNUEL {year}
MOT DE LA DIRECTION GÉNÉRALE
C'est avec fierté que nous vous présentons le bilan d'une année marquée par l'accueil de {d3} élèves issus de l'immigration, l'ouverture de deux maternelles 4 ans et une pénurie de main-d'œuvre sans précédent.
1.1 Le centre de services en bref
{d2} écoles primaires, {n} écoles secondaires, trois centres de formation professionnelle. {num} élèves jeunes et {num} élèves adultes. {num} employées et employés.
1.2 Faits saillants
• Taux de diplomation et de qualification sur sept ans : {d2},{n} %
• Réfection de la toiture de l'école des Rapides, coût de 2,{n} M$
• Déploiement du programme d'aide alimentaire dans {n} écoles
• Semaine des brigadières et brigadiers
2.1 Gouvernance
Liste des membres du conseil d'administration : {someone} (district 1), {someone} (district 2), {someone}, membre du personnel d'encadrement. Nombre de séances tenues : {n}. Code d'éthique : aucune dénonciation reçue.
3. Résultats au plan d'engagement vers la réussite
= Orientation | Indicateur | Cible | Résultat
- Persévérance | Décrochage garçons | 15,5 % | 1{n},{n} %
- Littératie | Réussite français 6e | 90 % | {d2} %
- Milieux de vie | Gestes de violence | -10 % | -{n} %
4. Utilisation des ressources
Revenus de {d3},{n} M$, dont 78 % de subventions. Dépassement lié aux énergies et au transport scolaire. Dons reçus : {plain} $.
5. Reddition de comptes du protecteur de l'élève : {n} plaintes recevables, dont {n} fondées.
Rapport adopté le {date}. Dépôt légal - Bibliothèque nationale`,
  }),
};
