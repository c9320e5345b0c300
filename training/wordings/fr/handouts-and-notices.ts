import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers handed out or looked up: manuals, brochures, programmes, notices, forms of persons. */
export const frenchHandouts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-machine-user-manual': `{company}
# [Manuel d'utilisation~NOTICE D'INSTALLATION~Guide de démarrage rapide]
[Perceuse sans fil~Poêle à granulés~Routeur~Pompe de relevage] modèle {num}
Traduction de la notice originale
===
Table des matières
1 Consignes de sécurité 3
2 Contenu de l'emballage 6
3 Mise en service 8
4 Entretien 14
5 Dépannage 17
===
1 Consignes de sécurité
AVERTISSEMENT ! Lisez toutes les consignes. Débranchez l'appareil avant toute intervention. Ne pas laisser à la portée des enfants.
5 Dépannage
= Problème | Cause possible | Remède
- L'appareil ne démarre pas | batterie déchargée | recharger
- Code E0{n} | capteur encrassé | nettoyer
Caractéristiques : 230 V, 50 Hz, {d3} W, IP44
Ne jetez pas cet appareil avec les ordures ménagères.`,
    'fr-tourist-brochure': `Office de tourisme {city}
# [Balades et découvertes~Destination nature~Les incontournables]
Saison {year}
Bienvenue !
{passage}
À VOIR
- Le château et ses jardins | ouvert d'avril à octobre
- Le musée [de la mine~du sel~des automates] | fermé le mardi
- Le marché | samedi matin
À FAIRE EN FAMILLE
{sentence}
OÙ DORMIR, OÙ MANGER
* [Auberge~Camping~Gîte~Crêperie] {other} | {phone}
Plan de la ville au dos
Retrouvez tout l'agenda sur {web} - Imprimé sur papier PEFC, ne pas jeter sur la voie publique`,
    'fr-general-terms-of-sale-page': `CONDITIONS GÉNÉRALES DE VENTE
[applicables au {date}~version {year}]
Art. 1 - Généralités. Toute commande implique l'adhésion sans réserve de l'acheteur aux présentes, qui prévalent sur ses conditions d'achat.
Art. 2 - Prix. Nos prix s'entendent hors taxes, départ, emballage non compris.
Art. 3 - Délais. Les délais sont donnés à titre indicatif ; un retard ne peut justifier l'annulation ni des pénalités.
Art. 4 - Transport. Nos marchandises voyagent aux risques du destinataire, à qui il appartient de faire toutes réserves.
Art. 5 - Paiement. Trente jours, escompte pour paiement anticipé : néant. Pénalités : taux BCE majoré de dix points.
Art. 6 - Réserve de propriété.
Art. 7 - Garantie : douze mois, limitée au remplacement des pièces reconnues défectueuses.
Art. 8 - Données personnelles.
Art. 9 - Juridiction : tribunal de commerce de {city}, même en cas d'appel en garantie.
{company} - RCS {siren}`,
    'fr-training-course-handout': `Support de cours - [Comptabilité générale~Initiation réseaux~Hygiène HACCP]
Formateur : {person}
Séance {n}
Objectifs : à l'issue de la séance, vous serez capable de
- {heading}
- {heading}
I. Notions
{passage}
À retenir : {sentence}
II. Exercice d'application
L'entreprise Exemple SA achète pour 12 000 € HT de marchandises, TVA 20 %. Enregistrez l'opération au journal.
= Compte | Débit | Crédit
- 607 | | 
- 44566 | | 
- 401 | | 
III. Quiz
1. Quelle est la bonne réponse ? a) b) c)
Pour aller plus loin : {web}`,
    'fr-conference-programme-day': `Journée d'étude - {heading}
{date} - [Maison des associations~Palais des congrès~Amphi B], {city}
PROGRAMME
- 8h45 | Accueil café
- 9h15 | Ouverture, {person}
- 9h30 | {heading} - {someone} ({other})
- 10h45 | Pause
- 11h00 | Table ronde animée par {someone}
- 12h30 | Déjeuner buffet
- 14h00 | Ateliers au choix : A, B ou C
- 16h30 | Synthèse et clôture
Inscription gratuite mais obligatoire avant le {date} : {web}
Accès : tram ligne {n}, arrêt Gare. Parking limité.
Avec le soutien de {other} et de la région`,
    'fr-emergency-instructions-poster': `CONSIGNES [EN CAS D'INCENDIE~DE SÉCURITÉ~EN CAS D'ACCIDENT]
{company} - bâtiment {n}
1 GARDEZ VOTRE CALME
2 ALERTEZ
- Sapeurs-pompiers | 18 ou 112
- SAMU | 15
- Responsable sécurité | {phone}
3 ATTAQUEZ LE FEU avec les extincteurs, sans prendre de risque
4 ÉVACUEZ par l'issue la plus proche, ne prenez pas l'ascenseur
Point de rassemblement : [parking visiteurs~pelouse nord]
Guide-file : {someone} Serre-file : {someone}
Sauveteurs secouristes du travail : {someone}, {someone}
Affiché le {date} - article R. 4227-37 du code du travail`,
    'fr-accident-report-work-cerfa': `cerfa n° 14463*03
DÉCLARATION D'ACCIDENT DU TRAVAIL
(articles L. 441-1 à L. 441-4 du code de la sécurité sociale)
L'EMPLOYEUR
Nom, raison sociale :: {client}
SIRET de l'établissement :: {siret}
LA VICTIME
N° d'immatriculation :: {nir}
Nom, prénom :: {person}
Profession :: {job}
L'ACCIDENT
Date et heure :: {date} {time}
Lieu :: [atelier~trajet~chantier] {ctown}
Activité de la victime :: [manutention d'un carton~descente d'escabeau~conduite]
Siège des lésions :: [main gauche~dos~cheville droite]
Nature des lésions :: [coupure~douleur~entorse]
LE TÉMOIN :: {someone}
Un tiers a-t-il été impliqué ? [ ] oui [x] non
Fait à {city} le {today} - en cas de fausse déclaration : amende`,
    'fr-power-of-attorney-simple': `PROCURATION
Je soussigné(e) {person}
né(e) le {date} à {city}
demeurant {cstreet} {ctown}
donne [pouvoir~procuration] à
{someone}, demeurant à {town}
pour [retirer en mon nom le pli recommandé n° {num}~me représenter à l'assemblée des copropriétaires du {date} et prendre part aux votes~effectuer les démarches d'immatriculation]
Le mandataire devra présenter sa pièce d'identité et la copie de la mienne.
Fait pour servir et valoir ce que de droit
À {city}, le {today}
Signature du mandant précédée de « Bon pour pouvoir »
Signature du mandataire « Bon pour acceptation de pouvoir »`,
    'fr-club-season-calendar': `{company} - section [judo~tennis de table~randonnée]
Calendrier saison {year}
= Date | Rencontre | Lieu | Horaire
* {date} | [Équipe 1 - {city}~Coupe régionale~Stage jeunes~Tournoi interne] | [salle A~extérieur~gymnase] | {time}
Entraînements : mardi 18h-19h30, jeudi 19h-21h
Rappel : certificat médical ou attestation de santé à fournir
Responsables : {someone} {mobile}
Buvette : planning des bénévoles à compléter sur le tableau
Bonne saison sportive à tous !`,
    'fr-product-technical-specs': `{company}
FICHE TECHNIQUE
{ware} - gamme [Pro~Éco~Premium]
Référence {num} - indice {n} - {month} {year}
Description
{sentence}
Domaines d'emploi : [intérieur et extérieur~locaux humides~ERP]
= Caractéristique | Valeur | Norme
- Épaisseur | {n},{n} mm | EN 428
- Masse surfacique | {num} g/m² | EN 430
- Réaction au feu | Bfl-s1 | EN 13501-1
- Résistance thermique | 0,0{n} m².K/W | EN 12667
Mise en œuvre
Support plan, propre et sec. Température supérieure à 10 °C. Appliquer à la spatule A2.
Conditionnement : palette de {d2}
Les informations de cette fiche sont données de bonne foi et n'engagent pas notre responsabilité. Elle annule toute version antérieure.`,
    'fr-safety-data-sixteen': `FICHE DE DONNÉES DE SÉCURITÉ
Conforme au règlement (CE) n° 1907/2006 (REACH), annexe II
Version {n}.0 - révision {date}
RUBRIQUE 1 : identification de la substance/du mélange et de la société
1.1 Identificateur de produit : [Dégraissant alcalin~Colle néoprène~Détartrant WC] - UFI : {d2}D{d2}-K0{d2}
1.3 Fournisseur : {company}, {street}, {town}, {email}
1.4 Numéro d'appel d'urgence : ORFILA 01 45 42 59 59
RUBRIQUE 2 : identification des dangers
[H314 Provoque de graves brûlures~H225 Liquide et vapeurs très inflammables~H319 irritation des yeux]
P280 Porter des gants de protection
RUBRIQUE 3 : composition
= Composant | CAS | % | Classification
* [Hydroxyde de sodium~Acétone~Acide citrique] | {d3}-{d2}-{n} | < {n} | [Skin Corr. 1A~Flam. Liq. 2]
RUBRIQUE 4 : premiers secours
RUBRIQUE 9 : pH 1{n}, densité 1,{d2}
RUBRIQUE 14 : transport, UN {d2}{d2}, groupe II
RUBRIQUE 16 : autres informations`,
    'fr-press-release': `COMMUNIQUÉ DE PRESSE
[Sous embargo jusqu'au {date}~Diffusion immédiate]
{city}, le {today}
# {heading}
{company}, acteur de référence, annonce [l'ouverture de son cinquième site~une levée de fonds de {n} millions d'euros~la nomination de {person}].
{passage}
« {sentence} », déclare {person}, présidente.
Les prochaines étapes sont prévues pour {month} {year}.
À propos de {company}
Fondée en 2009, l'entreprise emploie {d3} personnes et réalise {d2} M€ de chiffre d'affaires.
Contact presse : {someone} - {mobile} - {email}
Visuels disponibles sur demande`,
    'fr-boarding-pass-print': `CARTE D'EMBARQUEMENT / BOARDING PASS
{person}
Vol / Flight [TO~AF~SN]{d2}{d2}
De / From [ORLY~BRUXELLES~GENÈVE] À / To [PORTO~NICE~DAKAR]
Date {date}
Embarquement / Boarding {time}
Porte / Gate [B{d2}~A{n}~--]
Siège / Seat {d2}[A~C~F]
Groupe {n} - SEQ {d3}
ETKT 057{num}
Fermeture de la porte 20 minutes avant le départ.
Bagage cabine : 1 x 10 kg. Liquides en sachet de 1 litre.
[Imprimez cette page~Présentez ce code sur votre mobile]`,
    'fr-sample-placeholder-page': `Titre du document
Sous-titre
Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed non risus. Suspendisse lectus tortor, dignissim sit amet.
Titre 1
[Texte de remplacement : cliquez ici pour saisir du texte.~Cras elementum ultrices diam. Maecenas ligula massa, varius a.]
Titre 2
- Puce de niveau 1
- Puce de niveau 2
= Colonne A | Colonne B | Colonne C
* Donnée | [1~xx~abc] | {n}
[Nom de la société~Votre nom] - [Adresse~Téléphone]
Exemple de pied de page - Page 1`,
    'fr-meeting-room-agenda-sheet': `ORDRE DU JOUR
Réunion [d'équipe~de service~qualité hebdo] du {date}, {time}, salle {n}
Animateur : {person}
= N° | Sujet | Qui | Durée
- 1 | Tour de table | tous | 5 min
* {n} | [indicateurs~réclamations~planning~matériel~recrutement] | {someone} | {n} min
- 9 | Points divers | tous | 10 min
À préparer : [tableau des retards~chiffres du mois]
Documents joints : aucun
Prochaine date : {date}`,
  }),
};
