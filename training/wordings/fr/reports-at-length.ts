import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports with contents, figures and findings: audits, studies, minutes, theses, slides. */
export const frenchReportsAtLength: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr-annual-activity-contents': `{company}
# Rapport [annuel~d'activité~de responsabilité sociétale] {year}
SOMMAIRE
- Le mot du président | 3
- Chiffres clés | 5
- Nos métiers | 8
- Gouvernance | {d2}
- Comptes consolidés | {d2}
===
Chiffres clés
= | {year} | N-1 | Variation
- Chiffre d'affaires (M€) | {d3},{n} | {d3},{n} | +{n} %
- Résultat opérationnel courant | {d2},{n} | {d2},{n} | -{n} %
- Effectif moyen | {num} | {num} | +{n} %
{passage}
Figure 1 – Répartition du chiffre d'affaires par zone géographique
===
Faits marquants de l'exercice
{passage}
Perspectives : le groupe confirme ses objectifs et maintient une politique d'investissement prudente.`,
    'fr-thesis-front-pages': `UNIVERSITÉ DE {city}
École doctorale [Sciences et Ingénierie~Humanités~SPI]
# {heading}
[THÈSE~MÉMOIRE DE MASTER~Rapport de stage de fin d'études]
présenté(e) et soutenu(e) par {person}
le {today}
Jury : {someone} (rapporteur), {someone} (examinatrice), {someone} (directeur)
===
Résumé
{passage}
Mots-clés : {heading}, modélisation, terrain
Abstract
This work addresses the topic from a comparative perspective.
===
Table des matières
Introduction générale ........ 1
Chapitre 1. État de l'art ........ 9
1.1 {heading} ........ 11
Chapitre 2. Méthodologie ........ {d2}
Chapitre 3. Résultats et discussion ........ {d2}
Conclusion et perspectives ........ {d3}
Bibliographie ........ {d3}
Annexes`,
    'fr-internal-audit': `{client} - Direction de l'audit interne
Rapport d'audit n° {year}-{d2}
Diffusion restreinte
Objet :: [Cycle achats-fournisseurs~Sécurité des accès~Gestion des notes de frais]
Auditeurs :: {person}, {someone}
Période auditée :: {date} au {date}
1. Synthèse à l'attention de la direction
Le dispositif de contrôle est jugé [perfectible~globalement satisfaisant~insuffisant]. {n} constats ont été relevés, dont 2 critiques.
2. Périmètre et méthode
Entretiens, tests de cheminement, échantillon de {d2} dossiers.
3. Constats et recommandations
= N° | Constat | Risque | Recommandation | Échéance
* {n} | [Séparation des tâches absente~Délégations non à jour~RIB modifiés sans contre-appel~Comptes dormants] | [élevé~moyen~faible] | [formaliser~automatiser~revoir] | {date}
4. Réponses des audités
{sentence}
5. Suivi : un point d'avancement sera réalisé à six mois.`,
    'fr-board-minutes': `{company} - société anonyme
PROCÈS-VERBAL DE LA RÉUNION DU CONSEIL D'ADMINISTRATION DU {today}
L'an {year}, à {time}, les administrateurs se sont réunis [au siège social~par visioconférence] sur convocation du président.
Sont présents : {person}, {someone}, {someone}
Absent excusé : {someone}
Le quorum étant atteint, le conseil peut valablement délibérer. Le procès-verbal de la séance précédente est adopté.
1 - Arrêté des comptes de l'exercice
Le président présente les comptes, faisant ressortir un résultat net de {amount}. Après échange de vues, le conseil les arrête à l'unanimité.
2 - [Budget~Autorisation d'emprunt~Conventions réglementées]
Le directeur financier expose que {sentence} Adopté, une abstention.
3 - Questions diverses
Plus rien n'étant à l'ordre du jour, la séance est levée à {time}.
Le président Un administrateur`,
    'fr-works-council-minutes': `CSE {company} - établissement de {city}
Compte rendu de la réunion [ordinaire~extraordinaire] du {date}
Présents direction : {person} (président), {someone} (RRH)
Élus titulaires : {someone}, {someone}, {someone}
Secrétaire de séance : {someone}
ODJ
1. Approbation du PV précédent : OK
2. Marche de l'entreprise
La direction indique que le carnet de commandes couvre {n} semaines. Question des élus sur les intérimaires : réponse à la prochaine réunion.
3. Santé, sécurité : {n} accidents bénins depuis le début de l'année, nouveaux EPI livrés
4. [Consultation sur les congés~Activités sociales : chèques cadeaux de Noël~Télétravail]
Avis favorable : {n} pour, 1 contre
5. Divers : machine à café, parking vélos, température à l'atelier
Prochaine réunion le {date}
Fin à {time}`,
    'fr-technical-expertise-court': `TRIBUNAL JUDICIAIRE DE {city}
Dossier RG {d2}/{d5}
# [RAPPORT D'EXPERTISE JUDICIAIRE~PRÉ-RAPPORT D'EXPERTISE~NOTE AUX PARTIES N° {n}]
Affaire : {client} c/ {company}
Expert : {person}, près la cour d'appel
Ordonnance de référé du {date}
1. Mission
Se rendre sur les lieux, décrire les désordres, en rechercher les causes, chiffrer les travaux.
2. Déroulement des opérations
Réunion n° 1 le {date}, en présence des conseils et de leurs assurés.
3. Constatations
Fissures en escalier sur le pignon, ouverture {n} mm (photos 4 à {d2}). Humidité relevée {d2} %.
4. Analyse et causes
Les désordres proviennent [d'un tassement différentiel~d'un défaut d'étanchéité~d'une absence de joint] et compromettent la solidité de l'ouvrage.
5. Imputabilité et coût : reprise estimée à {amount} HT
6. Réponse aux dires
Fait et clos à {city}, le {today}`,
    'fr-scientific-paper-french': `# {heading}
{person}1, {someone}2, {someone}1
1 Université de {city} 2 Institut {other}
Reçu le {date} ; accepté le {date}
Résumé – {sentence} {sentence}
Mots clés : [sols / carbone / prairies~traduction / corpus~fatigue / acier]
1. Introduction
{passage} [1, 2]
2. Matériel et méthodes
Les prélèvements (n = {d2}) ont été réalisés entre {month} et {month} {year} sur {n} sites.
Tableau 1. Caractéristiques des échantillons.
= Site | n | Moyenne | Écart-type | p
* [A~B~C~D]{n} | {d2} | {n},{d2} | 0,{d2} | < 0,05
3. Résultats
Comme le montre la figure 2, {sentence}
4. Discussion
{passage}
Références
[1] {someone} et al., {heading}. Rev. Fr., {year}, {d2}, {d3}-{d3}.
[2] {someone}, Presses universitaires, 2011.`,
    'fr-energy-audit-building': `Bureau d'études thermiques {company}
AUDIT ÉNERGÉTIQUE - [copropriété~maison individuelle~école] {cstreet}, {ctown}
Établi le {today} par {person} (RGE 1911)
Résumé
Consommation actuelle :: {d3} kWhEP/m².an, étiquette [E~F~D]
Émissions :: {d2} kg CO2/m².an
État des lieux
- Murs | béton banché non isolé | U = 2,{d2}
- Toiture | laine de verre 10 cm | U = 0,{d2}
- Menuiseries | double vitrage 1995 | Uw = 2,{d2}
- Chauffage | chaudière gaz collective 1988 | rendement {d2} %
Scénarios de travaux
= Scénario | Travaux | Coût TTC | Gain | Étiquette | Retour
- 1 | isolation toiture + VMC | {plain} | {d2} % | D | {n} ans
- 2 | ITE + menuiseries | {plain} | {d2} % | C | {n} ans
- 3 | rénovation globale BBC | {plain} | {d2} % | B | {n} ans
Recommandations
Nous préconisons le scénario 2, finançable par MaPrimeRénov'. Calculs effectués selon la méthode 3CL.`,
    'fr-project-steering-slides': `Comité de pilotage n° {n}
Projet [migration ERP~déménagement~nouveau SIRH]
{company} - {today}
===
Ordre du jour
- Avancement
- Risques
- Budget
- Décisions attendues
===
Avancement : météo [ensoleillée~nuageuse~orageuse]
= Lot | Prévu | Réalisé | Commentaire
* [Reprise données~Recette~Formation~Interfaces] | {d2} % | {d2} % | [RAS~retard 2 sem.~en attente métier]
===
Risques
* [R{n} : indisponibilité des clés utilisateurs~R{n} : dépendance éditeur] | probabilité {n}/4 | impact {n}/4
===
Budget consommé {plain} / {plain}
Reste à faire : {d2} j.h
Décisions : go/no-go au {date}
Prochain COPIL le {date}`,
    'fr-site-visit-security': `{company} Coordination SPS
REGISTRE-JOURNAL - compte rendu de visite n° {n}
Opération : [réhabilitation de la halle~construction d'un collège~parking silo]
Maître d'ouvrage : {client}
Date de la visite : {today} {time} - météo : [pluie~beau, vent~froid]
Effectif présent : {d2}
Entreprises : {other}, {other}
= N° | Observation | Entreprise | Action | Délai
* {n} | [Garde-corps déposé R+2~Échafaudage sans PV~Coffret ouvert~Circulation encombrée~Absence de casque] | {other} | [remettre en place~fournir PV~nettoyer] | [immédiat~{date}]
Remarques antérieures levées : {n}, {n}
Rappel : tout nouvel arrivant est accueilli et visite préalablement le chantier ; PPSPS à remettre.
Le coordonnateur, {person} - diffusion : MOA, MOE, entreprises, OPPBTP`,
    'fr-medical-imaging-findings': `CENTRE D'IMAGERIE MÉDICALE {company}
Docteurs {someone}, {someone}, radiologues
{street} {town}
{city}, le {today}
Patient : {person}, né(e) le {date}
Prescripteur : Dr {someone}
# COMPTE RENDU D'[IRM DU GENOU DROIT~ÉCHOGRAPHIE ABDOMINALE~SCANNER THORACIQUE]
INDICATION
[Gonalgies mécaniques depuis 3 mois.~Douleurs de l'hypochondre droit.~Bilan d'une toux chronique.]
TECHNIQUE
[Séquences T1, T2, densité de protons avec saturation.~Sonde convexe 5 MHz.~Acquisition hélicoïdale sans injection. PDL {d3} mGy.cm]
RÉSULTATS
Pas d'épanchement significatif. Structures de taille et de signal normaux. Absence d'adénopathie.
[Fissure horizontale de la corne postérieure du ménisque interne, grade {n}.~Vésicule alithiasique à parois fines.~Micronodule de {n} mm du lobe moyen.]
CONCLUSION
[Lésion méniscale interne.~Examen sans particularité.~Contrôle souhaitable à 6 mois.]
Dr {someone} - document validé électroniquement`,
    'fr-municipal-council-deliberation': `COMMUNE DE {city}
Séance du conseil municipal du {date}
Nombre de conseillers : en exercice {d2}, présents {d2}, votants {d2}
# COMPTE RENDU DE SÉANCE
Le conseil, dûment convoqué, s'est réuni sous la présidence de {person}, maire.
Secrétaire de séance : {someone}
{n}. Approbation du compte administratif {year}
Les recettes de fonctionnement s'élèvent à {plain} €, les dépenses à {plain} €. Vote : unanimité.
{n}. [Tarifs de la cantine~Acquisition de la parcelle AB {d3}~Convention avec le syndicat des eaux]
M. {someone} s'interroge sur le coût pour les familles. Le maire précise que {sentence} Vote : {d2} pour, 3 contre.
{n}. Informations : travaux de la rue haute, recensement, vœux
L'ordre du jour étant épuisé, la séance est levée à {time}.
Affiché en mairie le {date}`,
    'fr-incident-post-mortem': `POST-MORTEM - incident {num}
Service : [API paiement~messagerie~site marchand]
Gravité : P{n} - Durée : {d2} min
Rédacteur : {person} - statut : [brouillon~validé]
Résumé
Le {date} entre {time} et {time}, {d2} % des requêtes ont échoué suite à [l'expiration d'un certificat~une saturation disque~un déploiement défectueux].
Chronologie (UTC)
- {time} | première alerte
- {time} | astreinte prévenue
- {time} | retour arrière lancé
- {time} | service rétabli
Cause racine
{sentence}
Ce qui a bien fonctionné : la supervision, la page de statut
Ce qui n'a pas fonctionné : documentation obsolète
Actions
* [Ajouter une alerte à J-30~Tester la restauration~Revoir la procédure] | {someone} | {date}
Impact client : {num} sessions`,
    'fr-property-valuation': `Cabinet {company} - Experts immobiliers
RAPPORT D'ÉVALUATION [en valeur vénale~en valeur locative]
Mandant :: {client}
Bien :: [immeuble mixte~entrepôt~villa] sis {cstreet}, {ctown}
Date de valeur :: {date}
I. PRÉAMBULE : mission, réserves, documents remis
II. SITUATION GÉOGRAPHIQUE ET URBANISTIQUE
Zone UB du PLU, parcelle cadastrée section AH n° {d3}, {num} m²
III. DESCRIPTION
Construction de {year}, ossature béton, état d'entretien moyen.
IV. SURFACES
= Niveau | Nature | Surface utile
- RDC | commerce | {d3} m²
- R+1 | bureaux | {d3} m²
V. ÉTUDE DE MARCHÉ
{n} références retenues entre {num} et {num} €/m²
VI. ÉVALUATION
Méthode par comparaison {plain} - par capitalisation à {n},{n} % {plain}
VII. CONCLUSION : nous estimons la valeur à {amount}, hors droits.
Établi selon la charte de l'expertise, le {today}`,
  }),
};
