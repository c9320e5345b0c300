import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French proposals and priced descriptions of works of several pages. */
export const longFrenchProposals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'fr-long-proposal-organisation': `Proposition d'intervention
à l'attention de {someone}, direction générale de {client}
Paris ou à distance, {today} – valable trois mois
1. Notre compréhension de votre besoin
Votre établissement a absorbé deux structures en dix-huit mois. Les outils coexistent, les délais de traitement s'allongent et les équipes expriment une certaine lassitude. Vous souhaitez être accompagnés pour [simplifier les circuits de validation~bâtir un projet de service~préparer le déménagement].
2. Notre démarche
Phase 1, écouter : douze entretiens, observation d'une journée type, lecture des procédures.
Phase 2, construire : trois ateliers de six à huit personnes, animés par un binôme.
Phase 3, mettre en mouvement : feuille de route, formation de relais, points mensuels.
3. Calendrier
Démarrage trois semaines après votre accord ; restitution finale au bout de {n} semaines.
===
4. L'équipe
{person}, directeur associé, pilote la mission. {someone}, consultante, conduit les ateliers. Leurs références sont jointes.
5. Ce que nous attendons de vous
Un chef de projet interne à mi-temps, une salle, l'accès aux tableaux de bord.
6. Budget
= Phase | Jours | Montant HT
- Écouter | {n} | {plain}
- Construire | {n} | {plain}
- Mettre en mouvement | {n} | {plain}
- Frais forfaitaires | | {plain}
Total HT :: {amount}
TVA 20 % :: {amount}
Total TTC :: {amount}
Les prix s'entendent fermes. Une option « baromètre à six mois » peut être ajoutée pour {amount}.
7. Conditions
30 % à la commande, 40 % à mi-parcours, solde à la remise. Toute annulation à moins de dix jours d'un atelier donne lieu à facturation de la moitié. Les documents remis restent notre propriété jusqu'à parfait paiement.
8. Accord
Si cette proposition vous convient, merci de nous la retourner datée, signée, avec la mention « Bon pour accord ».`,
    'fr-long-descriptive-estimate-house': `DEVIS DESCRIPTIF ET ESTIMATIF n° {ref}
Rénovation d'une longère – {client}, {cstreet}, {ctown}
LOT 01 – DÉMOLITION, GROS ŒUVRE
01.1 Dépose des cloisons du rez-de-chaussée, y compris tri, chargement et évacuation en décharge agréée. Les éléments en chêne sont conservés sur place.
- Ens. | 1 | {plain}
01.2 Ouverture dans mur de pierre d'épaisseur 60 cm, étaiement, jambages et linteau béton, finition chaux.
- U | 2 | {plain}
01.3 Dallage béton de chanvre sur hérisson ventilé, épaisseur 12 cm, compris règle et talochage.
- m² | {n} | {plain}
LOT 02 – CHARPENTE ET COUVERTURE
02.1 Remplacement de trois chevrons et de la panne sablière côté nord, sapin traité classe 2.
- ml | {n} | {plain}
02.2 Couverture en ardoise naturelle 32×22, pose au crochet inox, écran HPV, solins au mortier.
- m² | {d2} | {plain}
===
LOT 03 – MENUISERIES EXTÉRIEURES
03.1 Fenêtres chêne deux vantaux, vitrage 4/16/4 argon, Uw ≤ 1,4, appuis conservés.
- U | {n} | {plain}
03.2 Porte d'entrée pleine, serrure trois points, seuil PMR.
- U | 1 | {plain}
LOT 04 – ISOLATION ET ENDUITS
04.1 Correction thermique chaux-chanvre projetée, 8 cm, en deux passes, délai de séchage six semaines.
- m² | {d2} | {plain}
04.2 Ouate de cellulose insufflée en rampants, 30 cm, freine-vapeur.
- m² | {d2} | {plain}
RÉCAPITULATIF
= Lot | HT
- 01 | {plain}
- 02 | {plain}
- 03 | {plain}
- 04 | {plain}
Montant HT :: {amount}
TVA 5,5 % et 10 % :: {amount}
Montant TTC :: {amount}
Non compris : raccordements, peinture, désamiantage éventuel. Délai : {n} semaines. Acompte de 30 % à l'ouverture du chantier, situations mensuelles.
Offre valable soixante jours. Date et signature précédées de « devis reçu avant l'exécution des travaux, lu et accepté » :`,
    'fr-long-technical-offer-web': `Réponse à votre consultation du {date} – Refonte du portail
Offre technique et financière – {company}
1. Synthèse
Nous proposons un site accessible (RGAA niveau AA), sobre, reposant sur un gestionnaire de contenus libre. Il sera livré en {n} semaines et vous en serez pleinement propriétaires.
2. Réponse point par point
2.1 Arborescence : atelier de tri de cartes avec douze usagers, puis test de premier clic.
2.2 Charte : deux pistes graphiques, une déclinaison mobile. Les icônes sont créées sur mesure.
2.3 Développement : thème sur mesure, recherche à facettes, formulaires sans captcha visuel.
2.4 Reprise : les {d3} articles sont migrés par script ; les documents obsolètes sont listés pour arbitrage.
2.5 Recette : cahier de 140 cas, anomalies suivies dans un outil partagé.
===
3. Organisation
Un comité par quinzaine. Sprints de deux semaines, démonstration le jeudi. Interlocutrice unique : {person}.
4. Planning
= Étape | Début | Fin
- Cadrage | S1 | S3
- Conception | S4 | S8
- Réalisation | S9 | S18
- Mise en ligne | S19 | S20
5. Prix
= Désignation | Qté | P.U. HT | Total HT
- Direction de projet | {n} j | {plain} | {plain}
- Ergonomie et design | {n} j | {plain} | {plain}
- Développement | {n} j | {plain} | {plain}
- Formation | 2 j | {plain} | {plain}
- Hébergement annuel | 1 | {plain} | {plain}
Total :: {amount} HT, soit {amount} TTC
Remise commerciale accordée : {n} %
6. Hypothèses et exclusions
Rédaction des textes, achats de photographies et traduction ne sont pas inclus. Le chiffrage suppose deux allers-retours par maquette.
7. Durée de validité : 90 jours. Paiement à 30 jours fin de mois.
8. Références : trois collectivités de taille comparable, contacts sur demande`,
    'fr-long-swiss-submission': `SOUMISSION
CFC 271 – [Plâtrerie~Installations sanitaires~Revêtements de sols~Jardins]
Objet :: Transformation du collège de {city}
Soumissionnaire :: {company}, {street}, {town}
Échéance de rentrée :: {date}
A. CONDITIONS PARTICULIÈRES
A.1 Le soumissionnaire a pris connaissance des lieux et ne pourra se prévaloir d'une méconnaissance des accès.
A.2 Échafaudages, monte-charge et benne commune sont mis à disposition. Prorata : 1,5 %.
A.3 L'exécution se fait par étapes, école occupée ; travaux bruyants le mercredi après-midi.
B. DESCRIPTION ET PRIX
100 Travaux préparatoires
101 Installation de chantier, protection des sols par panneaux, maintien pendant toute la durée
- bloc | 1 | {plain}
102 Dépose de plafonds suspendus, tri, taxes comprises
- m² | {d3} | {plain}
===
200 Cloisons légères
201 Cloison à simple ossature 100 mm, double parement, laine minérale, EI 60, jusqu'à 3,20 m
- m² | {d3} | {plain}
202 Plus-value pour panneaux imprégnés en locaux humides
- m² | {n} | {plain}
203 Renfort pour appareils
- pce | {n} | {plain}
300 Plafonds
301 Plafond acoustique perforé, voile noir, absorption αw ≥ 0,70
- m² | {d3} | {plain}
302 Trappes de visite 60×60
- pce | {n} | {plain}
900 Travaux en régie
901 Contremaître
- h | {n} | {small}
902 Ouvrier qualifié
- h | {n} | {small}
C. RÉCAPITULATION
- Total brut | CHF | {plain}
- Rabais {n} % | CHF | {plain}
- Escompte 2 % | CHF | {plain}
- TVA 8,1 % | CHF | {plain}
- Total net | CHF | {plain}
L'offre engage son auteur durant six mois. Le soumissionnaire certifie respecter la convention collective et être à jour de ses cotisations.
Lieu, date, timbre et signature : {city}, {today}`,
    'fr-long-event-proposal': `Bonjour {someone},
Suite à notre visite du {date}, voici notre proposition complète pour [le séminaire de rentrée~les trente ans de votre entreprise~la convention commerciale] ({n}0 personnes).
Le lieu
Un ancien moulin au bord de l'eau, à vingt minutes de la gare. La grande salle est éclairée à la lumière du jour ; deux salons permettent les sous-commissions. En cas de pluie, le cocktail se tient sous la verrière.
Le déroulé
9 h accueil avec viennoiseries – 9 h 45 plénière – 12 h 30 déjeuner assis – 14 h ateliers – 17 h rallye en barques – 19 h cocktail – 20 h 30 dîner – minuit navettes.
La table
Velouté de potimarron, noisettes ; paleron confit douze heures, légumes racines ; poire pochée au safran. Menus végétariens sans supplément si annoncés cinq jours avant.
===
La technique
Écran de 4 m, deux micros-cravates, captation en option. Un régisseur est présent toute la journée.
Le budget
= Poste | Base | Unitaire | Total HT
- Location du lieu | 1 | {plain} | {plain}
- Accueil et pauses | {n}0 | {small} | {plain}
- Déjeuner | {n}0 | {small} | {plain}
- Dîner, vins compris | {n}0 | {small} | {plain}
- Animation barques | 1 | {plain} | {plain}
- Technique | 1 | {plain} | {plain}
- Navettes | 2 | {plain} | {plain}
Total estimatif HT :: {amount}
Total TTC :: {amount}
En option : photographe ({amount}), cadeau d'accueil ({small} par personne).
Les conditions
Nous posons une option jusqu'au {date}. Confirmation par acompte de 40 %. Le nombre définitif de convives est arrêté huit jours avant et servira de base à la facturation. Annulation à moins de trente jours : 80 %.
Nous restons à votre écoute pour adapter cette offre.
Bien à vous, {person}, {company}, {phone}`,
  }),
};
