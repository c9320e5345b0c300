import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports of those who go and look: experts, inspectors, laboratories, controllers. */
export const frenchReportsOfExperts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'frf-report-termites-diagnosis': `{company} DIAGNOSTICS IMMOBILIERS
{street} - {town} - Tél. {phone}
# RAPPORT DE L'ÉTAT RELATIF À LA PRÉSENCE DE TERMITES
Établi selon la norme NF P 03-201
Numéro de dossier :: {num}
Date du repérage :: {date} de {time} à {time}
A. Désignation du bâtiment
Adresse : {cstreet}, {ctown}. Parcelle cadastrale AC {d3}. Maison individuelle élevée sur sous-sol, combles perdus.
B. Désignation du client
Nom : {someone}. Qualité : propriétaire vendeur. Accompagnateur : l'agent immobilier.
C. Opérateur
{person}, certifié sous le numéro C{d5} par {other} Certification. Assurance RC {insurer}, police {num}.
D. Identification des parties visitées et résultats
= Partie | Ouvrages examinés | Résultat
- Entrée, séjour | plinthes, parquet, huisseries | Absence d'indice
- Cave | solives, tas de bois de chauffage | [Absence d'indice~Galeries-tunnels, matériaux ronges]
- Combles | charpente résineuse, liteaux | Absence d'indice de termites
- Garage | coffrages perdus, cartons | non visité : encombrement
E. Parties n'ayant pu être visitées et justification
Face inférieure du plancher bas, doublages collés, derrière le meuble de cuisine.
F. Constatations diverses
Traces d'insectes à larves xylophages sur les pannes ; présence de pourriture cubique au droit de la fuite du chéneau.
G. Moyens utilisés : examen visuel, sondage mécanique des bois au poinçon, recherche à l'extérieur sur une zone de dix mètres.
Conclusion : le présent examen fait état [d'absence~de présence] de termites le jour de la visite.
Durée de validité : six mois, soit jusqu'au {date}. Fait à {city}, l'opérateur`,
    'frf-report-water-analysis-town': `Laboratoire départemental d'analyses
Accréditation COFRAC n° 1-{num} - portée disponible sur le site
{street} - {town}
RAPPORT D'ANALYSE N° {ref}
Édité le {today} - page 1/1 - annule et remplace : néant
Destinataire : Mairie de {city}
Nature de l'échantillon :: Eau de distribution
Point de prélèvement :: [robinet cuisine de l'école~station de pompage~réservoir du Haut-Bourg]
Préleveur :: {person}
Reçu le :: {date} à {time}, enceinte réfrigérée 4,2 °C
= Paramètre | Méthode | Résultat | Unité | Limite
- Escherichia coli | NF EN ISO 9308-1 | <1 | UFC/100 mL | 0
- Entérocoques | NF EN ISO 7899-2 | <1 | UFC/100 mL | 0
- pH | NF EN ISO 10523 | 7,{d2} | unité pH | 6,5-9
- Conductivité à 25 °C | NF EN 27888 | {d3} | µS/cm | 200-1100
- Nitrates | chromatographie ionique | {d2} | mg/L | 50
- Turbidité | NF EN ISO 7027 | 0,{d2} | NFU | 2
- Chlore libre | sur site, DPD | 0,{d2} | mg/L |
- Atrazine déséthyl | LC-MS/MS | 0,0{n} | µg/L | 0,10
- Plomb | ICP-MS | < 2 | µg/L | 10
Les résultats ne se rapportent qu'à l'objet soumis à l'essai. Les incertitudes sont tenues à disposition. La reproduction de ce document n'est autorisée que sous sa forme intégrale. Les essais repérés par un astérisque ne sont pas couverts par l'accréditation.
Avis et interprétation : eau conforme aux exigences de qualité en vigueur pour l'ensemble des paramètres mesurés.
Validé par : {someone}, responsable technique microbiologie`,
    'frf-report-loss-adjuster-fire': `CABINET {company}
Expertises après sinistre - Membre de la compagnie des experts agréés
RAPPORT DÉFINITIF
Compagnie mandante : {insurer}
Réf. compagnie {num} - Réf. cabinet {ref}
ASSURÉ : {client}, {cstreet}, {ctown}
SINISTRE : incendie du {date}, vers {time}
1 - CIRCONSTANCES
Le feu a pris naissance dans le local de charge des chariots élévateurs. L'alarme a été donnée par un riverain. Les sapeurs-pompiers, arrivés en douze minutes, ont circonscrit les flammes en deux heures. Aucun blessé n'est à déplorer.
2 - CAUSE
L'examen des vestiges, réalisé contradictoirement avec l'expert de l'assuré, oriente vers un échauffement de connecteur sur le chargeur n° {n}. La malveillance a été écartée.
3 - GARANTIES
Contrat multirisque à effet du {date}. Règle proportionnelle sans objet, surface déclarée exacte à 2 % près. Franchise {small} €.
4 - ÉVALUATION DES DOMMAGES
= Poste | Réclamation | Neuf | Vétusté | Retenu
- Bâtiment, charpente et bardage | {plain} | {plain} | {n} % | {plain}
- Matériels de manutention | {plain} | {plain} | {d2} % | {plain}
- Marchandises | {plain} | {plain} | 0 % | {plain}
- Déblais, frais de relogement | {plain} | {plain} | - | {plain}
5 - PERTES D'EXPLOITATION
La période d'indemnisation n'étant pas expirée, un chiffrage provisoire est joint en annexe 3.
6 - RECOURS
Possible contre l'entreprise de maintenance {other} ; ses coordonnées figurent en annexe. La convention n'étant pas applicable, une assignation pourrait être envisagée.
7 - OBSERVATIONS DE L'EXPERT
Bonne foi manifeste. Règlement proposé en deux temps, la seconde fraction sur présentation des mémoires.
{city}, le {today} - {person}`,
    'frf-report-electrical-inspection-business': `{company} - Bureau de contrôle
INSTALLATIONS ÉLECTRIQUES
Vérification périodique - articles R. 4226-16 et suivants du code du travail
RAPPORT N° {ref} - Exemplaire client
Établissement vérifié :: {client}, {cstreet}, {ctown}
Activité :: [menuiserie industrielle~supermarché~EHPAD]
Vérificateur :: {person}
Dates d'intervention :: {date} et {date}
Personne ayant accompagné :: {someone}, agent d'entretien
SYNTHÈSE
{n} observations dont {n} récurrentes depuis la visite précédente. Un danger immédiat a été signalé sur place au chef d'établissement.
CARACTÉRISTIQUES
Alimentation haute tension 20 kV, transformateur {d3} kVA, régime de neutre TN-S, tarif vert. Groupe électrogène de secours : oui.
LISTE DES OBSERVATIONS
= N° | Localisation | Constat | Préconisation | Récurrent
* {n} | [Atelier, armoire A3~Chaufferie~Réserve~Quai~Local ménage] | [Conducteurs accessibles, plastron manquant~Dispositif différentiel ne déclenchant pas~Socle de prise cassé~Repérage des circuits absent~Échauffement relevé {d2} °C] | [Remettre l'obturateur~Remplacer~Fixer~Étiqueter~Resserrer les bornes] | [oui~non]
MESURES
Résistance de la prise de terre : {n} ohms. Continuité : satisfaisante. Isolement : supérieur à 0,5 MΩ sur {d2} départs.
LIMITES DE LA MISSION
Les plafonds non démontables, les machines en production et la cabine de peinture, pour laquelle l'arrêt n'a pas été autorisé, n'ont pas été examinés. Les schémas n'ont pas été présentés.
Ce document est à annexer au registre de sécurité. Prochaine visite : dans un an au plus tard.
Signature et cachet`,
    'frf-report-auditor-annual-accounts': `{company}
Commissaires aux comptes - Compagnie régionale de {city}
{client}
Siège social : {cstreet}, {ctown}
Rapport du commissaire aux comptes sur les comptes annuels
Exercice clos le 31 {month} {year}
À l'assemblée générale
Opinion
En exécution de la mission qui nous a été confiée par vos statuts, nous avons effectué l'audit des comptes annuels tels qu'ils sont joints au présent document. Nous certifions que ces comptes sont, au regard des règles et principes comptables français, réguliers et sincères et donnent une image fidèle du résultat des opérations ainsi que de la situation financière et du patrimoine.
Fondement de l'opinion
Nos responsabilités sont décrites plus loin. Nous nous sommes assurés de notre indépendance sur la période allant du premier jour de l'exercice à la date d'émission.
Observation
Sans remettre en cause ce qui précède, nous attirons l'attention sur la note {n} de l'annexe, relative au changement de méthode d'évaluation des stocks de matières premières.
Justification des appréciations
Les titres de participation, dont le montant net s'établit à {amount}, ont fait l'objet d'une revue des hypothèses retenues dans les plans à moyen terme. Nos travaux ont consisté à en vérifier la cohérence et à recalculer les valeurs d'utilité.
Vérifications spécifiques
Nous n'avons pas d'observation à formuler sur la sincérité des informations du rapport de gestion, à l'exception des délais de règlement, dont le tableau est incomplet.
Responsabilités de la gouvernance
Il appartient à la direction d'établir des comptes dépourvus d'anomalies significatives et d'apprécier la continuité d'exploitation.
{city}, le {today}
Le commissaire aux comptes, {person}`,
    'frf-report-geotechnical-g2': `{company} - Géotechnique
Étude de sol - mission G2 AVP
Projet :: [Construction d'une maison de plain-pied~Extension d'un hangar~Piscine enterrée]
Maître d'ouvrage :: {someone}
Commune :: {ctown}
Dossier {ref} - indice B - {d2} pages et annexes
1. CONTEXTE
À la demande du maître d'ouvrage, nous sommes intervenus le {date} sur la parcelle, en friche, de pente moyenne {n} %, exposée à l'aléa moyen de retrait-gonflement des argiles.
2. INVESTIGATIONS
- Sondages pressiométriques | 2 | {n} m
- Pénétromètres dynamiques | 4 | refus entre {n} et {n} m
- Pelle mécanique | 3 | 2,80 m
- Teneur en eau, valeur au bleu | 6 | laboratoire
3. RÉSULTATS
Sous 30 cm de terre végétale, on rencontre des limons bruns mous, puis une argile bariolée raide et enfin, à partir de {n} m, des marnes compactes. Des venues d'eau ont été notées à 2,10 m ; ce niveau, relevé en période sèche, peut remonter.
= Formation | Base (m) | pl* (MPa) | EM (MPa)
- Limons | 1,{d2} | 0,{d2} | {n},2
- Argile | 3,{d2} | 1,{d2} | {n},5
- Marnes | > 8 | 3,{d2} | {d2}
4. PRINCIPES DE FONDATION
Semelles filantes ancrées de 40 cm dans l'argile raide, jamais à moins d'un mètre vingt de profondeur. Contrainte admissible à l'ELS : 0,{d2} MPa. Plancher porté sur vide sanitaire.
5. RECOMMANDATIONS
Éloigner les arbres d'une fois et demie leur hauteur, collecter les eaux de toiture, réaliser un trottoir périphérique étanche. Une mission G2 PRO puis G3 et G4 devront suivre.
Ce rapport et ses annexes forment un tout indissociable.`,
    'frf-report-home-birth-midwife-visit': `Service de protection maternelle et infantile
COMPTE RENDU DE VISITE À DOMICILE
Puéricultrice : {person}
Date : {date} Durée : 1 h 10
Famille : {someone} - Enfant née le {date}, 3 {d3} g à la naissance
Motif
Suivi demandé par la maternité à la sortie, premier enfant, maman isolée la journée.
Observations
Logement clair et bien tenu, deux pièces. Chambre aménagée avec goût. Température relevée : {d2} °C, un peu élevée, conseil donné. Lit conforme, pas de tour de lit ni d'oreiller.
Le bébé est tonique, suit du regard, poids ce jour 3 {d3} g (+ {d2} g/jour). Ombilic propre. Légère desquamation sans gravité. Allaitement mixte : mise au sein douloureuse à droite, position rectifiée pendant la visite, nette amélioration.
La mère dit dormir quatre heures par nuit, pleure facilement « pour des riens ». Le père a repris son travail de chauffeur et rentre tard. Grand-mère présente le week-end.
Évaluation
Bonne relation, gestes doux, paroles adressées à l'enfant. Fatigue importante, sans signe franc de dépression ; échelle d'Édimbourg : {n}.
Suites
- Pesée à la consultation de nourrissons, jeudi en quinze
- Orientation vers le lieu d'accueil enfants-parents, plaquette remise
- Appel téléphonique sous huit jours
- Information du médecin de secteur
Confidentiel - à classer au dossier de l'enfant. Ne peut être communiqué qu'aux titulaires de l'autorité parentale.`,
    'frf-report-lift-inspection-terse': `CTRL TECHNIQUE QUINQUENNAL ASCENSEUR
{company}
Réf {ref}
Client {client}
Adr {cstreet} {ctown}
Appareil n° {num} - ascenseur électrique à adhérence - 630 kg / 8 pers - 6 niveaux - 1 m/s - MES 1987, modernisé 2009
Entretien : {other}
Visite du {today} insp. {person}
Points vérifiés : C = conforme NC = non conf. NV = non vérif. SO = sans objet
- Gaine - éclairage | C
- Gaine - parois, ventilation | C
- Cuvette - stop, échelle | [C~NC]
- Parachute cabine | C
- Limiteur de vitesse | C
- Câbles - usure | [C~NC 2 torons rompus]
- Serrures portes palières | [NC niv. 3 jeu excessif~C]
- Précision d'arrêt | [C~NC +{d2} mm au RdC]
- Téléalarme | C
- Porte cabine, réouverture | C
- Local machine - accès | NC serrure
- Amiante garnitures freins | SO
- Pictogrammes, notice secours | NV
OBS.
{n} NC. Mettre en conf. sous 3 mois sauf serrure palière : immédiat, appareil laissé en service après réglage par l'agent d'entretien présent.
Carnet d'entretien : présenté, incomplet (visites fév. et mars manquantes)
Étude de sécurité : sans
Rapport transmis par voie électronique au propriétaire - à conserver jusqu'au contrôle suivant
Visa`,
    'frf-report-school-inspection-teacher': `MINISTÈRE DE L'ÉDUCATION NATIONALE
Académie de {city}
Rendez-vous de carrière - compte rendu d'évaluation professionnelle
NOM : {someone} Corps : professeurs certifiés Discipline : [histoire-géographie~physique-chimie~lettres modernes]
Établissement : collège [Marie-Curie~Jacques-Prévert]
Séance observée le {date}, classe de 4e {n}, {d2} élèves
Évaluateur : {person}, IA-IPR
Appréciation de la séance
La leçon s'ouvre par un rappel efficace, au cours duquel les élèves sont invités à reformuler. Le professeur distribue ensuite un dossier de trois documents ; la consigne, projetée, est claire. Le travail en binôme est réel, quoique l'on puisse regretter que les plus rapides attendent sans tâche complémentaire. Les échanges oraux sont nourris et chacun ose se tromper. La trace écrite, construite au tableau, aurait gagné à intervenir plus tôt.
Entretien
Mme {someone} analyse sa pratique avec lucidité. Elle s'investit dans le club théâtre, la liaison avec les écoles de secteur et le conseil d'administration. Elle souhaite se former à la différenciation.
Grille
= Compétence | À consolider | Satisfaisant | Très satisfaisant | Excellent
- Maîtriser les savoirs disciplinaires | | | X |
- Utiliser un langage adapté | | | | X
- Construire des situations d'apprentissage | | X | |
- Organiser le travail en groupe | | X | |
- Coopérer avec l'équipe | | | X |
- Accompagner dans le parcours de formation | | X | |
Appréciation générale : une enseignante engagée, en net progrès, qu'il convient d'encourager.
Observations de l'intéressée (200 mots au plus) : je remercie l'inspecteur pour ses conseils.`,
    'frf-report-autopsy-of-a-machine-failure': `{company} - Pôle matériaux et surfaces
RAPPORT D'EXPERTISE DE DÉFAILLANCE
Demandeur :: {client}
Pièce :: [arbre de pompe en 42CrMo4~ressort de soupape~bielle forgée]
Référence interne :: {ref}
Rédigé par {person}, vérifié par {someone}
Résumé
La rupture s'est produite par fatigue en flexion rotative, amorcée au pied d'une rainure de clavette. Un rayon de raccordement inférieur au plan est directement en cause. Aucun défaut de matière n'a été observé.
1 Historique
Mise en service en {month} {year}, {num} heures de marche. Arrêt brutal le {date}, précédé d'une augmentation des vibrations relevée par l'exploitant.
2 Examen visuel et à la loupe binoculaire
Le faciès présente des lignes d'arrêt concentriques couvrant environ {d2} % de la section, puis une zone finale à grains. Traces de corrosion de contact sous le moyeu. Photos 1 à {n}.
3 Fractographie au microscope électronique
Stries d'espacement 0,{d2} µm ; absence d'inclusion au site d'amorçage.
4 Métallographie et dureté
= Prélèvement | HV30 | Structure
- Cœur | {d3} | martensite revenue
- Peau | {d3} | idem, décarburation < 20 µm
- Bord de rainure | {d3} | idem
5 Analyse chimique : conforme à la nuance déclarée.
6 Calcul
La contrainte locale, compte tenu d'un coefficient de concentration de 2,{n}, dépasse la limite d'endurance corrigée.
7 Recommandations
Rayon de fond de 0,8 mm minimum, grenaillage, contrôle par ressuage des pièces en stock issues du même lot.
Les échantillons seront détruits au bout de six mois sauf instruction contraire.`,
    'frf-report-nursery-fire-commission-second': `PV n° {num} - suite
PRESCRIPTIONS
Anciennes, non réalisées
1) Déposer les rideaux non classés de la salle de motricité (art. AM 12).
2) Rendre manœuvrable sans clé l'issue donnant sur le jardin (art. CO 45).
Nouvelles
3) Isoler le local poussettes par des parois coupe-feu une heure et un bloc-porte muni d'un ferme-porte.
4) Compléter l'éclairage de sécurité dans le dégagement menant au dortoir.
5) Faire vérifier par un technicien compétent les extincteurs, périmés depuis {month} dernier.
6) Former le personnel nouvellement recruté à la conduite à tenir et consigner les exercices au registre.
7) Afficher un plan d'intervention inaltérable dans le hall.
ESSAIS EFFECTUÉS
Alarme : audible en tout point. Coupure générale électrique : satisfaisante. Désenfumage : commande grippée, à revoir. Évacuation simulée de {d2} enfants et {n} adultes en 2 min {d2} s.
AVIS DE LA COMMISSION
Après délibération, la commission d'arrondissement émet un avis [FAVORABLE~DÉFAVORABLE] à la poursuite du fonctionnement de l'établissement.
L'exploitant adressera au maire, sous deux mois, un échéancier assorti des justificatifs. La présente visite ne dispense pas du respect des autres réglementations, notamment l'accessibilité et l'hygiène alimentaire.
Ont siégé : le représentant du maire, {someone} ; le prévisionniste du SDIS, lieutenant {person} ; l'agent de la DDT ; la gendarmerie (excusée).
Fait et clos à {city}, le {today}
Le président de séance`,
    'frf-report-occupational-noise-measures': `Carsat - Laboratoire de mesures physiques
COMPTE RENDU D'INTERVENTION
Mesurage de l'exposition au bruit
Entreprise : {client} ({d2} salariés) - {cstreet}, {ctown}
Contact : {someone}, animatrice sécurité. Médecin du travail : Dr {someone}
Intervention du {date}, sonomètre intégrateur classe 1 et {n} exposimètres, calibrés avant et après.
Pourquoi nous sommes venus
Plusieurs salariés de l'atelier [de découpe~de tissage~d'embouteillage] se plaignent d'acouphènes. L'employeur souhaitait objectiver la situation avant d'investir.
Ce que nous avons mesuré
= Poste | LAeq,T dB(A) | Crête dB(C) | Durée | LEX,8h
- Scie à ruban n° 1 | 9{n},4 | 118 | 6 h | 92,1
- Presse | 88,7 | 131 | 4 h | 85,9
- Contrôle | 79,3 | 104 | 7 h | 78,8
- Cariste | 82,0 | 109 | 7 h 30 | 81,7
Ce que cela signifie
Au premier poste, la valeur supérieure déclenchant l'action est franchie. Le port de protections individuelles y est obligatoire et un programme de réduction doit être engagé. L'atelier, aux parois nues et au toit métallique, est très réverbérant (temps de réverbération 3,{n} s).
Ce que nous proposons
- Traitement acoustique du plafond, baffles suspendus, gain espéré de 4 à 6 dB(A)
- Encoffrement de la presse, capotage de la goulotte de chute
- Bouchons moulés, formation à leur mise en place
- Audiogrammes de référence
Une aide financière est mobilisable ; dépôt du dossier avant toute commande. Nous reviendrons mesurer une fois les aménagements réalisés.
{person}, contrôleur`,
    'frf-report-tree-health-arborist': `{company}, arboriste conseil
Diagnostic phytosanitaire et mécanique
Parc [du château~de l'hôpital~municipal] de {ctown}
Commanditaire : {client} - {today}
Introduction
La chute d'une charpentière sur l'allée, sans dommage, a conduit le gestionnaire à nous confier l'examen de {d2} sujets. La visite a été conduite depuis le sol, au maillet et à la tige de sondage ; un tomographe a été employé pour trois d'entre eux.
Fiche de l'arbre n° {n}
Essence :: [Hêtre pourpre~Marronnier d'Inde~Cèdre du Liban~Tilleul argenté]
Âge estimé :: {d3} ans
Hauteur / circonférence :: {d2} m / {d3} cm
Houppier : descente de cime amorcée, bois mort de fort diamètre au sud, réitérations vigoureuses à mi-hauteur.
Tronc : cavité ouverte à 1,40 m, paroi résiduelle mesurée de {n} à {d2} cm. Carpophores de ganoderme au collet.
Système racinaire : sectionné lors de la pose du réseau d'éclairage, tassement par le stationnement.
Cible : banc, jeux d'enfants, fréquentation permanente.
Appréciation du risque : [élevé~modéré~fort]
Préconisations
= Arbre | Intervention | Urgence | Coût indicatif
* {n} | [Abattage~Taille d'allègement~Haubanage~Suppression du bois mort~Surveillance annuelle] | [0-3 mois~1 an~néant] | {small}
Conseils de gestion : pailler le pied sur toute la projection de la couronne, proscrire la tonte rase, condamner le cheminement par une ganivelle. Réaliser les travaux hors période de nidification.
Un arbre est un être vivant : cet avis traduit l'état constaté à ce jour et ne garantit pas contre un événement climatique exceptionnel.`,
  }),
};
