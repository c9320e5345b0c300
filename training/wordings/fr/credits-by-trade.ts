import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French credit notes, each of another trade. */
export const frenchCreditsByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('fr', {
    'frf-credit-builder-merchant-pallets-return': `{company} MATÉRIAUX
Négoce - Agence {city} - {street}, {town}
AVOIR N° {ref}
Date :: {today}
Client :: {client} compte {d5}
Réf. :: facture {num} du {date}, bon de retour {num}
Vendeur :: {person}
= Article | Désignation | Motif | Qté | P.U. net | Montant
- CONS80 | Palette consignée 80 x 120 | reprise | {d2} | 18,00 | {d3},00
- CONSDEP | Déconsignation, usure | | {d2} | -3,00 | -{d2},00
- {d5} | Bloc creux B40 20x20x50 | excédent de chantier | {d2} | 1,{d2} | {d2},{d2}
- {d5} | Sac ciment 35 kg | durci, échange refusé par le dépôt | 0 | 9,{d2} | 0,00
- FRT | Frais de remise en stock 15 % | | 1 | -{n},{d2} | -{n},{d2}
Total HT :: {small}
TVA 20 % :: {small}
Total TTC en votre faveur :: {small} €
Ce montant sera imputé sur votre prochaine échéance du {date} ou, si votre compte est soldé, remboursé par virement sur demande écrite.
Le présent document doit entraîner la rectification de la taxe initialement déduite (CGI, art. 272-1).
Les retours ne sont acceptés que dans l'emballage d'origine, complet et sec, sous trente jours, avec l'accord préalable de l'agence. Les articles coupés, teintés ou commandés spécialement ne sont jamais repris.
Horaires de cour : 6 h 45-12 h, 13 h 15-17 h 45`,
    'frf-credit-school-canteen-strike-days': `Mairie de {city}
Régie scolaire
{street} {town}
> M. et Mme {person}
> {cstreet} {ctown}
Le {today}
Avis de crédit n° {num}
Madame, Monsieur,
Du fait du mouvement de grève du personnel de restauration, puis de l'intoxication qui a conduit à fermer le réfectoire, votre enfant n'a pu être accueilli les jours suivants. Nous portons donc au crédit de votre compte famille :
= Enfant | Date | Prestation | Tarif QF | Montant
- Paul | {date} | repas élémentaire | {n},{d2} | {n},{d2}
- Paul | {date} | repas élémentaire | {n},{d2} | {n},{d2}
- Paul | {date} | accueil du soir | 2,{d2} | 2,{d2}
- Anna | {date} | repas maternelle | {n},{d2} | {n},{d2}
Total à déduire :: {d2},{d2} €
Cette somme viendra en diminution de la facture de {month}. Si votre enfant a quitté l'école, joignez un RIB afin d'être remboursé par la trésorerie (comptez six semaines).
Les absences pour convenance personnelle ne donnent lieu à aucun dégrèvement ; pour maladie, un certificat est à produire sous huit jours, une journée de carence s'applique.
Le régisseur, {someone}
Portail famille : identifiant {d5} - Réclamations : {email}`,
    'frf-credit-year-end-bonus-pharmacy-group': `{company} Laboratoire
Relations officines
Note de crédit {ref}
{city} {today}
Pharmacie {client}, {cstreet}, {ctown}
Code groupement {d3} CIP 2{num}
Objet : ristourne de fin d'année et prestations de coopération {year}
En exécution de l'accord signé avec votre groupement, nous avons calculé vos droits :
= Gamme | CA net HT réalisé | Palier atteint | Taux | Remise HT
- Dermocosmétique | {plain} | 2 | 4 % | {small}
- Solaire | {plain} | 1 | 2 % | {small}
- Compléments alimentaires | {plain} | 3 | 7,5 % | {small}
- Médication familiale | {plain} | non atteint | 0 | 0,00
Prime de mise en avant vitrine, quinzaine de {month} | | | | {d3},00
Montant HT | {small}
TVA 20 % | {small}
Total TTC | {small}
Virement effectué le {date} sur le compte domicilié chez {bank}. Aucune action de votre part.
N.B. : les retours de périmés ont été déduits de l'assiette. Le relevé ligne à ligne est à télécharger, rubrique « Mes conditions ». Passé deux mois, il est réputé accepté.
Votre délégué : {person}, {mobile}
Conformément à l'article L. 441-9 du code de commerce, cet avoir se réfère aux factures émises entre le {date} et le {date}.`,
    'frf-credit-hotel-group-cancelled-nights': `SAS {company} - Hôtel & séminaires
AVOIR
n° AV{num}
annule partiellement la facture {ref}
> {client}
> Service comptabilité
> {cstreet}
> {ctown}
Date d'émission {today}
Événement : séminaire [direction commerciale~force de vente~CODIR] du {date}, contact {person}
Suite à la défection de {n} participants annoncée dans les délais du contrat et à la panne de sonorisation de la salle [Verlaine~Colbert], nous vous accordons :
- Nuitées single non consommées, {n} x 118,00 | TVA 10 % | {num},00
- Dîners trois plats, {n} x 36,00 | TVA 10 % | {d3},00
- Taxe de séjour | hors TVA | {d2},{d2}
- Location de salle, réduction de moitié | TVA 20 % | {d3},00
- Forfait vidéo | TVA 20 % | {d2},00
= Taux | Base HT | TVA
- 10 % | {plain} | {small}
- 20 % | {small} | {small}
Total TTC de l'avoir {plain} €
À votre convenance : remboursement sous dix jours, ou report sur un prochain événement avant le {date}, majoré de 10 %.
Nous vous renouvelons nos excuses et espérons vous recevoir dans de meilleures conditions.
Responsable commerciale, {someone}
Code APE 5510Z - TVA {vat}`,
    'frf-credit-erp-terse-deduction-price': `{company}
*** AVOIR COMMERCIAL *** {num} DU {today}
CLT {d5} {client}
{ctown}
REF FACT {num} DU {date}
REF LITIGE {d5} ECART PRIX
= CODE | LIBELLE | QTE | PX FACT | PX ACCORD | ECART | MT HT
* {d5} | [PNEU 205/55R16~BATTERIE 70AH~PLAQUETTE AV~FILTRE HABIT.~AMPOULE H7] | {n} | {small} | {small} | {n},{d2} | {d2},{d2}
TOTAL HT {small} TVA 20 {small} TTC {small}
PAS DE RETOUR MARCHANDISE
A DEDUIRE DU REGLEMENT ECH {date}
SAISI PAR {person} VALIDE PAR CREDIT MGR
NE PAS PAYER - DOCUMENT EN VOTRE FAVEUR
ACQUITTEMENT TVA D'APRES LES DEBITS`,
    'frf-credit-magazine-subscription-stopped': `{company} Presse Magazine
Service abonnements - TSA {d5} - {city} Cedex
Abonné n° {num}
> {person}
> {cstreet}
> {ctown}
Cher lecteur, chère lectrice,
Nous avons pris note de l'arrêt de votre abonnement à [Jardins du monde~Moto vintage~La Revue des cimes], dont la parution cesse avec le numéro {d3}. Toute la rédaction vous remercie de ces années passées ensemble.
Avoir n° {ref} du {today}
- Formule souscrite | un an, 11 numéros + 2 hors-série
- Prix payé le {date} | {d2},90 €
- Numéros reçus | {n}
- Numéros restant à servir | {n}
- Montant TTC restitué | {d2},{d2} €
- dont TVA 2,10 % | 0,{d2} €
Comment le récupérer ? Le remboursement est effectué sur la carte utilisée, sous trois semaines. Vous aviez réglé par chèque ? Renvoyez le talon rempli avec vos coordonnées bancaires.
Vous préférez découvrir un autre titre ? Cochez : [ ] Terre et mer [ ] Énigmes [ ] Cuisine légère ; nous prolongerons d'autant.
Le cadeau de bienvenue reste à vous.
Directrice de la diffusion, {someone}
Vos données ne seront plus utilisées à des fins de prospection ; CNIL : opposition par simple courrier`,
    'frf-credit-water-leak-relief': `Syndicat des eaux [de la Haute Vallée~du Bocage]
Régie à autonomie financière
AVOIR SUR FACTURE D'EAU
N° {num} émis le {today}
Abonné :: {person}
Branchement :: {cstreet}, {ctown}
Compteur :: {d2} AB {num}
Facture d'origine :: {ref} du {date}, {plain} €
Motif : écrêtement pour fuite après compteur (loi Warsmann, article L. 2224-12-4 III bis du CGCT). Attestation de réparation de {other} reçue le {date}.
= Élément | m³ facturés | m³ retenus | Prix | Réduction
- Part eau potable | {d3} | {d3} | 1,{d2} | {d3},{d2}
- Part assainissement | {d3} | {d2} | 2,{d2} | {num},{d2}
- Redevance pollution, agence de l'eau | {d3} | {d2} | 0,{d2} | {d2},{d2}
- Abonnement | - | - | - | 0,00
Consommation moyenne des trois dernières années : {d2} m³
Dégrèvement HT {plain} - TVA 5,5 % et 10 % {small} - TTC {plain}
Il vous reste dû {small} € à verser avant le {date} ; l'échéancier accordé par le Trésor est maintenu.
Relevez votre index chaque mois : un filet d'eau à la chasse, c'est 250 m³ par an.
Le président, {someone}
Régie de recettes ouverte les lundis`,
    'frf-credit-note-second-page-lines': `Avoir {ref} (suite) page 2
Report {plain}
= Facture d'origine | Date | Article | Qté reprise | Prix | Montant
- {num} | {date} | Robe lin taille 38, coloris sable | {n} | {d2},{d2} | {d3},{d2}
- {num} | {date} | Robe lin taille 40, coloris sable | {n} | {d2},{d2} | {d3},{d2}
- {num} | {date} | Blouse brodée, défaut de teinture | {n} | {d2},{d2} | {d2},{d2}
- {num} | {date} | Ceinture tressée (invendus 20 % autorisés) | {d2} | {n},{d2} | {d3},{d2}
- {num} | {date} | Présentoir de comptoir, dépôt-vente | 1 | {d2},00 | {d2},00
Total des reprises HT | {plain}
Remise 8 % précédemment accordée, reprise | -{small}
Base | {plain}
TVA {pct} | {small}
NET À VOTRE CRÉDIT | {plain}
Arrêté le présent avoir à la somme indiquée ci-dessus.
Les articles ont été contrôlés par {person} le {date} ; trois pièces portées, avec étiquette coupée, vous sont retournées à vos frais.
Lettrage : à compenser avec {num}
{company}, {street}, {town}, capital {plain} €, RCS {siren}`,
  }),
};
