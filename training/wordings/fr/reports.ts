import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French reports: minutes, expertises, checks, analyses, studies. */
export const frenchReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: [
    {
      family: 'fr-copro-general-meeting',
      language: 'fr',
      text: `Syndic {company} - Immeuble {cstreet} {ctown}
# [PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE ORDINAIRE~PV d'assemblée générale des copropriétaires] du {date}
L'an {year}, le {date} à {time}, les copropriétaires se sont réunis salle de la mairie sur convocation adressée par le syndic.
Présents ou représentés : {d2} copropriétaires, {num} tantièmes sur 10000. Absents : {someone} ({d3}), {someone} ({d3})
Résolution n° 1 - Élection du président de séance (art. 24). M. {person} est élu à l'unanimité.
Résolution n° 2 - Approbation des comptes de l'exercice clos. L'assemblée approuve les comptes pour un total de {amount}.
- Pour | {d2} | {num}
- Contre | {n} | {d3}
- Abstention | {n} | {d3}
Résolution n° {n} - [Ravalement de la façade sur cour~Remplacement de la chaudière collective~Pose de compteurs individuels] (art. 25) : après examen des devis, l'assemblée décide de confier les travaux à {other}.
Résolution n° {n} - Quitus au syndic : REJETÉE
===
Questions diverses : stationnement gênant, odeurs local poubelles, nuisances du commerce.
L'ordre du jour étant épuisé, la séance est levée à {time}.
Article 42 alinéa 2 de la loi du 10 juillet 1965 : les actions en contestation doivent, à peine de déchéance, être introduites dans un délai de deux mois.
Le président Les scrutateurs Le secrétaire`,
    },
    {
      family: 'fr-vehicle-expert-letter-form',
      language: 'fr',
      text: `Cabinet d'expertise {company}
Expert agréé VE {d3}{n} - {street} {town}
{insurer}, à l'attention de {someone}
{city}, le {today}
V/Réf sinistre {num} - N/Réf {ref}
Madame, Monsieur,
En exécution de votre mission du {date}, nous avons examiné le véhicule de {person} au garage {other}, en présence du réparateur, et vous rendons compte de nos constatations.
Véhicule : [Clio IV~Partner~C3] mise en circulation {date}, {d5}{n} km, état général satisfaisant
Circonstances déclarées : choc arrière à l'arrêt au feu
Dommages relevés : bouclier et traverse enfoncés, hayon déformé, longeron indemne
= Poste | Heures | Montant HT
- Tôlerie T2 | {n},5 | {small}
- Peinture nacrée | {n},0 | {small}
- Pièces, vétusté 0 % | | {plain}
Notre avis : dommages imputables à l'événement, réparations chiffrées à {amount} TTC, VRADE {plain}. Véhicule économiquement réparable, non VGE.
Immobilisation technique : {n} jours. Photos numérotées 1 à 12 jointes.
Nous vous prions d'agréer nos salutations distinguées. L'expert, {someone}`,
    },
    {
      family: 'fr-periodic-electrical-inspection',
      language: 'fr',
      text: `{company} Contrôle - organisme accrédité inspection n° 3-{d3}{n}
# [RAPPORT DE VÉRIFICATION PÉRIODIQUE~Vérification réglementaire~Compte rendu de vérification Q18] - Installations électriques
Établissement visité :: {client}, {cstreet}, {ctown}
Date(s) de visite :: {date}
Vérificateur :: {someone}, accompagné par {someone}
Référentiel :: articles R. 4226-14 et suivants du code du travail, NF C 15-100
Conclusion : l'installation [peut~ne peut] entraîner des dangers d'incendie ou d'explosion
1. Limites de la vérification : locaux non accessibles - TGBT non consigné
2. Description sommaire : tarif jaune 120 kVA, schéma TT, prise de terre {n} ohms
3. Récapitulatif des observations
= N° | Localisation | Constatation | Action | Déjà signalé
* {n} | [Atelier~Chaufferie~Bureau 2e~Local serveur] | [Conducteur nu accessible~Différentiel 30 mA inopérant~Absence de repérage~Presse-étoupe desserré~Multiprises en cascade] | [remplacer~reprendre~identifier] | [oui~non]
===
4. Mesures et essais
= Repère | DDR In | Seuil mA | Temps ms | Continuité
* D{d2} | {d2} A | {d2} | {n} | [B~S]
B : bon, S : satisfaisant, NV : non vérifié. Ce rapport ne peut être reproduit que dans son intégralité.`,
    },
    {
      family: 'fr-association-moral-activity',
      language: 'fr',
      text: `{company}, association d'éducation populaire
[Rapport moral et d'activité {year}~Rapport d'activité~Bilan moral présenté à l'assemblée du {date}]
Le mot de la présidente
Chères amies, chers amis, {year} restera pour notre maison une année de [retrouvailles~chantiers~transition]. Nous comptions {d3} adhérents au 31 décembre, soit 14 % de plus.
1. Nos actions en chiffres
- Ateliers périscolaires | {d2} séances | {d3} enfants
- Sorties familles | {n} | {d3}
- Permanences numériques | {d2} | {d3}
- Fête du quartier | 1 | 900 visiteurs
2. Vie associative : {n} bureaux, trois commissions, départ de {someone} remplacé par {someone}
3. Bilan financier simplifié : produits {amount} dont subventions {plain} ; charges {plain} ; résultat {small} affecté aux fonds propres
4. Difficultés rencontrées : baisse de l'aide aux postes, local vétuste, essoufflement des bénévoles
5. Perspectives : convention pluriannuelle, jardin partagé, renouvellement de l'agrément CAF
Nous remercions nos partenaires et les quarante bénévoles sans qui rien ne serait possible.`,
    },
    {
      family: 'fr-building-site-minutes',
      language: 'fr',
      text: `{person} Architectes
CHANTIER : [Groupe scolaire~Médiathèque~Maison médicale] de {city}
# [COMPTE RENDU DE RÉUNION DE CHANTIER~CR chantier] n° {d2} du {date}
= Intervenant | Société | Présent | Excusé | Convoqué
* [Gros œuvre~Charpente~CVC~Électricité~Bureau de contrôle~CSPS~OPC] | {other} | [P~ ] | [E~ ] | C
Prochaine réunion {date} à {time}, base vie
Avancement : gros œuvre 80 %, charpente 45 %, retard cumulé {n} jours dont intempéries {n}
Généralités
- {n}.1 | Nettoyage hebdomadaire non fait, rappel n° 3, pénalité appliquée
Lot 02
- {n}.2 | Fournir les notes de calcul des pannes avant le {date} | URGENT
Lot 07
- {n}.3 | Réservations CTA à confirmer avec BET fluides
- {n}.4 | Trémie escalier : cote validée sur site
Visite : fissure constatée angle nord-est, témoin posé
Les observations non formulées sous 8 jours valent acceptation du présent compte rendu. Diffusion : tous`,
    },
    {
      family: 'fr-laboratory-water',
      language: 'fr',
      text: `Laboratoire {company}
Accréditation Cofrac Essais n° 1-{d3}{n}, portée disponible sur www.cofrac.fr
# [RAPPORT D'ANALYSE~Bulletin d'analyse~Rapport d'essai] n° {year}-{num}
Demandeur : {client} - Échantillon reçu le {date} à {n} °C
Nature : [eau de consommation humaine~eau de piscine~sol sous prairie~denrée : salade composée]
Point de prélèvement : [robinet cuisine~bassin 2~parcelle {n}], préleveur {someone}
= Paramètre | Méthode | Résultat | Unité | Limite
* [Escherichia coli~Entérocoques~pH~Nitrates~Plomb~Turbidité~Chlore libre~Legionella pneumophila~Conductivité 25 °C] | NF EN ISO {num} | [< 1~0,{d2}~{n},{n}] | [UFC/100 mL~mg/L~NFU~µg/L] | {d2}
Conclusion sanitaire : échantillon [conforme~non conforme] aux limites de qualité pour les paramètres mesurés
Incertitudes disponibles sur demande. Les résultats ne concernent que l'objet soumis à l'analyse. Validé électroniquement par {someone}, responsable technique`,
    },
    {
      family: 'fr-auditor-statutory',
      language: 'fr',
      text: `{company} Audit - Membre de la compagnie régionale de {city}
{client}, société anonyme au capital de {amount}
RAPPORT DU COMMISSAIRE AUX COMPTES SUR LES COMPTES ANNUELS
Exercice clos le 31 décembre {year}
À l'assemblée générale,
Opinion. En exécution de la mission qui nous a été confiée, nous avons effectué l'audit des comptes annuels. Nous certifions qu'ils sont, au regard des règles et principes comptables français, réguliers et sincères et donnent une image fidèle du résultat des opérations de l'exercice.
Fondement de l'opinion. Nous avons effectué notre audit selon les normes d'exercice professionnel applicables en France et dans le respect des règles d'indépendance.
Justification des appréciations. Votre société constitue des provisions pour risques ; nos travaux ont consisté à apprécier les données et hypothèses retenues par la direction.
Vérifications spécifiques. Nous n'avons pas d'observation à formuler sur la sincérité et la concordance du rapport de gestion. [Les informations relatives aux délais de paiement appellent l'observation suivante.~]
Responsabilités de la direction. Responsabilités du commissaire aux comptes : assurance raisonnable, sans garantir la viabilité de la société.
Fait à {city}, le {today}. Le commissaire aux comptes, {person}
===
- Total bilan | {plain}
- Chiffre d'affaires net | {plain}
- Résultat de l'exercice | {plain}`,
    },
    {
      family: 'fr-market-study',
      language: 'fr',
      text: `Observatoire {company}
[La livraison du dernier kilomètre en ville moyenne~Le marché de la seconde main : état des lieux~Télétravail et commerces de centre-bourg]
Étude [qualitative et quantitative~par questionnaire], {month} {year}
Sommaire
- 1. L'essentiel | 3
- 2. Méthode et échantillon | 7
- 3. Résultats | 12
- 4. Recommandations | 38
===
1. L'essentiel
Six répondants sur dix déclarent avoir changé d'habitudes depuis trois ans. Ils invoquent d'abord le prix ({d2} %), puis la proximité ({d2} %).
2. Méthode. Enquête menée du {date} au {date} auprès de 1 0{d2} personnes représentatives (quotas sexe, âge, CSP), marge d'erreur 3,1 points, complétée par douze entretiens semi-directifs.
3. Résultats. {passage}
= Tranche d'âge | Très d'accord | Plutôt | Pas du tout
- 18-34 ans | {d2} % | {d2} % | {n} %
- 35-59 ans | {d2} % | {d2} % | {n} %
- 60 ans et plus | {d2} % | {d2} % | {n} %
Figure {n} – Évolution de l'indice, base 100 en 2015. Source : calculs des auteurs
4. Recommandations aux collectivités : mutualiser les quais, informer, évaluer à mi-parcours.`,
    },
    {
      family: 'fr-labour-accident-analysis',
      language: 'fr',
      text: `{company} - Service QHSE
Analyse d'un événement : [accident avec arrêt~presque accident~déversement accidentel]
Fiche n° {ref} rédigée le {today} par {someone}
Victime / témoin : {person}, {job}, ancienneté {n} mois
Le {date} vers {time}, atelier {n}
Récit : en dégageant une palette bloquée sur le convoyeur, l'opérateur a posé la main sur la tôle de guidage, gant déchiré, coupure paume gauche. Soins sur place puis urgences, {n} jours d'arrêt.
Méthode : arbre des causes, groupe composé de {someone} (CSE), {someone} (maintenance)
Faits retenus : carter déposé depuis la veille ; consigne de remontage non tracée ; effectif réduit
Gravité 3 x fréquence 2 = criticité 6
= Action corrective | Pilote | Échéance | État
* [Remettre le carter et poser un contacteur~Former les intérimaires~Afficher le mode dégradé~Auditer les consignations~Changer de modèle de gants] | {someone} | {date} | [soldé~en cours~à lancer]
Retour d'expérience diffusé au quart d'heure sécurité. Mise à jour du document unique : oui
Visa direction du site`,
    },
    {
      family: 'fr-canton-school-article',
      language: 'fr',
      text: `Revue suisse de [pédagogie spécialisée~viticulture et arboriculture~médecine générale], vol. {d2}({n}), {year}
{heading}
{person}1, {someone}2
1 Haute école spécialisée, [Lausanne~Sierre~Fribourg] ; 2 Institut {company}, Genève
Résumé – Contexte : {sentence} Objectif : décrire et comparer trois pratiques. Méthode : suivi de {d2} cas pendant deux saisons. Résultats : une amélioration de {d2} % (p < 0,0{n}) a été observée. Conclusion : ces données plaident pour un essai randomisé.
Mots-clés : {trade}, évaluation, Suisse romande
Introduction
{passage}
Matériel et méthodes
Le protocole a été approuvé par la commission cantonale (n° {year}-00{d3}). {passage}
Tableau {n}. Caractéristiques initiales
= Variable | Groupe A (n = {d2}) | Groupe B (n = {d2}) | p
* [Âge moyen~Durée~Score initial~Rendement kg/m2~Satisfaction] | {d2},{n} | {d2},{n} | 0,{d2}
Discussion
{passage} Nos résultats rejoignent ceux de {someone} et al. (2014).
Remerciements. Conflits d'intérêts : aucun déclaré.
Bibliographie
{someone} J. & {someone} P. (2011). {heading}. Berne : Lang.`,
    },
  ],
};
