import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that come near those of sales and banks and are none: baskets, simulations, claims, lists. */
export const frenchNearSales: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-more-other-basket-diy-store-printed': `{web}/panier
Bricolage & Jardin - magasin de {city} (modifier)
Mon panier ({n} articles)
= Produit | Prix | Quantité | Sous-total
- Perceuse visseuse 18 V 2 batteries (réf. {num}) en stock | {small} € | - 1 + | {small} €
- Lame de terrasse pin classe 4 (réf. {num}) plus que {n} en magasin | {small} € | - {d2} + | {plain} €
- Vis inox A2 5x60 boîte 200 | {small} € | - {n} + | {small} €
Supprimer | Enregistrer pour plus tard
Code promo ? [Appliquer~Valider]
Sous-total {plain} €
Livraison à partir de 9,90 €, calculée à l'étape suivante
Retrait gratuit sous 2 h
Carte fidélité : vous pourriez gagner {n} €
Total estimé TVA incluse {plain} €
Valider mon panier
Payer en 4 fois ? voir la simulation
Souvent achetés ensemble : lasure, plots réglables, gants
Vous avez oublié quelque chose ? Les prix et disponibilités sont donnés à titre indicatif et ne sont réservés qu'après paiement.
Besoin d'aide 7j/7 - FAQ - Nos engagements - Mentions légales - Gérer les cookies`,
    'fr-more-other-consumer-loan-simulation': `Simulation de crédit réalisée le {date}
[Travaux~Auto d'occasion~Prêt personnel~Regroupement]
Bonjour {client}, voici le résultat de votre calcul
Montant souhaité :: {plain} €
Durée :: {d2} mois
Mensualité hors assurance :: {small} €
Taux débiteur fixe :: {n},{d2} %
TAEG fixe :: {n},{d2} %
Montant total dû :: {plain} €
Assurance facultative :: {n},{d2} €/mois
= Échéance | Capital | Intérêts | Restant dû
- 1 | {small} | {small} | {plain}
- 2 | {small} | {small} | {plain}
* {n} | {small} | {small} | {plain}
Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.
Cette estimation n'a pas de valeur contractuelle et ne constitue pas une offre préalable. Elle reste soumise à l'étude de votre dossier par {bank}. Vous disposeriez d'un délai de rétractation de 14 jours.
Exemple représentatif à la date d'édition. Publicité diffusée par {company}, mandataire exclusif, ORIAS {num}.
Reprendre ma demande : code {d5}
Pièces à préparer : identité, justificatif de domicile, trois derniers bulletins de paie, RIB.`,
    'fr-more-other-price-request-to-suppliers': `{company}
Service achats
{street} {town}
DEMANDE DE PRIX N° {num}
Émise le :: {date}
Réponse attendue avant le :: {date} 12 h
Aux entreprises consultées : {client}, {other}, {other}
= Item | Désignation | Quantité annuelle | Unité | Votre prix unitaire HT | Délai
- 1 | Gaine spiralée Ø 160 galva | {d3} | ml | .......... | ......
- 2 | Coude 90° Ø 160 | {d2} | pce | .......... | ......
- 3 | Bouche extraction autoréglable | {d2} | pce | .......... | ......
- 4 | Caisson VMC basse consommation | {n} | pce | .......... | ......
Merci de compléter les colonnes vides, de joindre fiches techniques, certificats et références récentes, puis de renvoyer le tout à {email}.
Précisez : franco ou port en sus, durée de validité de vos tarifs, remises quantitatives, minimum de commande.
Ceci n'est pas une commande. Nous ne sommes tenus ni de choisir le moins cher, ni de donner suite, ni d'indemniser les candidats.
Les variantes sont admises si elles sont présentées à part.
Critères : prix 60, délai 25, environnement 15.
Contact technique : {person}`,
    'fr-more-other-water-damage-claim-form': `CONSTAT AMIABLE DÉGÂT DES EAUX
À remplir par les deux parties, ne rien ajouter après signature
1. Date et lieu du sinistre :: {date}, {cstreet} {ctown}
2. Immeuble :: O en copropriété O maison individuelle, construit depuis plus de 10 ans O oui O non
Parties | A | B
Nom | {client} | {someone}
Qualité | locataire | copropriétaire occupant
Étage | {n} | {n}
Assureur | {insurer} | {insurer}
N° contrat | {num} | {num}
3. Cause
O fuite sur canalisation accessible X débordement [lave-linge~baignoire~lave-vaisselle] O infiltration par toiture O joint O inconnue
Réparée le {date} par {other}, facture jointe O oui O non
4. Recherche de fuite : a-t-elle nécessité de démolir ?
5. Nature des dommages : peintures plafond cuisine {n} m², parquet gondolé, tapis
Estimation (facultatif) : {small} €
6. Syndic : nom, adresse, téléphone
Convention IRSI : le gérant de l'immeuble occupé recueille la déclaration jusqu'à 5 000 € HT de dommages.
Délai de déclaration : cinq jours ouvrés. Gardez les objets abîmés jusqu'au passage de l'expert.
Signatures A ............ B ............`,
    'fr-more-other-stock-list-pharmacy-inventory': `ETAT DU STOCK AU {date} {time}
PHARMACIE {company}
Tri : [emplacement~rotation~péremption]
= CIP | DESIGNATION | STK | MINI | MAXI | PA HT | VALEUR | PER
- 34009{num} | DOLIPRANE 1000 CPR 8 | {d3} | 40 | 200 | 1,{d2} | {small} | {d2}/{year}
- 34009{num} | SPASFON LYOC 80 | {d2} | 10 | 40 | 2,{d2} | {small} | {d2}/{year}
- 34009{num} | VENTOLINE 100 | {d2} | 8 | 30 | 3,{d2} | {small} | {d2}/{year}
- 36{num}{d3} | CREME MAINS KARITE | {n} | 3 | 12 | 4,{d2} | {small} |
* 34009{num} | [SERUM PHY 40X5~COMPRESSE 10X10~SIROP TOUX SS~VIT D 100000] | {n} | 2 | 20 | {n},{d2} | {small} | {d2}/{year}
Sous-total tiroir {n} : {d3} références {plain}
Écart inventaire : {n} lignes, -{small}
A RETIRER (PER < 3 MOIS) : {n} lignes
A COMMANDER : {d2} lignes, proposition grossiste non transmise
Valorisation dernier prix d'achat, hors stupéfiants (coffre). Édition OP{d2}.
Compté par ........... Contrôlé par ...........`,
    'fr-more-other-booking-voucher-excursion': `VOUCHER / BON D'ÉCHANGE
À présenter au prestataire le jour de l'activité
Réservation [GYG~VTR~TQ]{num}
Activité :: [Kayak dans les calanques~Vol en montgolfière~Visite de la brasserie~Plongée baptême]
Date :: {date} à {time}
Participants :: {n} adultes, 1 enfant
Au nom de :: {client}
Langue :: français
Prestataire :: {company}
Point de rendez-vous :: {street}, devant le kiosque bleu, 15 minutes à l'avance
Inclus : équipement, guide diplômé d'État, collation
Non inclus : transport, combinaison (location {n} €), pourboires
À apporter : chaussures qui ferment, maillot, bouteille d'eau, crème solaire
Contre-indications : femmes enceintes, problèmes de dos, savoir nager 25 m
Annulation gratuite jusqu'à 24 heures avant le départ. En cas de mauvais temps le moniteur vous téléphone la veille au soir.
Le présent bon a déjà été acquitté auprès de notre agence : aucune somme ne doit vous être demandée.
Numéro d'urgence {mobile}
QR {num}`,
    'fr-more-other-tender-notice-public-roof': `AVIS D'APPEL PUBLIC À LA CONCURRENCE
Procédure adaptée - travaux
1. Acheteur : Commune de {city}, {street}, tél. {phone}, {email}
2. Objet : réfection de la couverture [de l'école élémentaire~du gymnase~de la halle]
3. Allotissement
Lot 1 :: charpente
Lot 2 :: couverture ardoise
Lot 3 :: paratonnerre
4. Durée : {n} mois, démarrage pendant les vacances d'été
5. Variantes : non. Prestations supplémentaires éventuelles : oui (isolation sarking)
6. Critères d'attribution : prix 50 %, valeur technique 40 %, insertion sociale 10 %
7. Retrait du dossier de consultation : profil d'acheteur {web}, réf. {year}T{d2}
8. Visite obligatoire sur rendez-vous les {date} et {date} ; attestation jointe à l'offre
9. Date limite de remise des plis : {date} à 12 h 00, exclusivement par voie dématérialisée
10. Délai de validité des offres : 120 jours
11. Modalités de financement : DETR, fonds propres, virement 30 jours
12. Recours : tribunal administratif
13. Date d'envoi à la publication : {date}
Les demandes de renseignements seront posées au plus tard six jours avant l'échéance.`,
    'fr-more-other-loan-amortisation-schedule': `TABLEAU D'AMORTISSEMENT
{bank} - prêt n° {num}
Emprunteurs :: {client}
Objet :: acquisition résidence principale
Capital :: {plain} EUR
Taux fixe :: {n},{d2} %
Durée :: 240 mois
Première échéance :: 05/{d2}/{year}
= N° | Date | Échéance | Amort. capital | Intérêts | Assurance | Capital restant dû
- 1 | 05/{d2} | {small} | {small} | {small} | {small} | {plain}
- 2 | 05/{d2} | {small} | {small} | {small} | {small} | {plain}
* {d2} | 05/{d2} | {small} | {small} | {small} | {small} | {plain}
* {d3} | 05/{d2} | {small} | {small} | {small} | {small} | {plain}
Totaux | | {plain} | {plain} | {plain} | {plain} |
Ce tableau annule et remplace celui joint à l'offre ; il tient compte du déblocage des fonds du {date}. Il peut varier en cas de remboursement anticipé, modulation ou report.
Taux annuel effectif de l'assurance (TAEA) :: 0,{d2} %
Page {n}/9`,
    'fr-more-other-payment-schedule-house-builder': `ÉCHÉANCIER DES APPELS DE FONDS
VEFA - Résidence [Le Clos des Vignes~Horizon Parc~Les Jardins d'Ève]
Réservataire {client} - lot {d3} - prix {plain} € TTC
= Stade d'avancement | % cumulé | Montant | Date indicative
- Signature de l'acte | 5 | {plain} | {date}
- Démarrage des travaux | 20 | {plain} | {date}
- Achèvement des fondations | 35 | {plain} | {date}
- Plancher bas RDC | 50 | {plain} | {date}
- Mise hors d'eau | 70 | {plain} | {date}
- Cloisons, menuiseries extérieures | 85 | {plain} | {date}
- Achèvement | 95 | {plain} | {date}
- Remise des clés | 100 | {plain} | {date}
Chaque échéance fera l'objet d'un appel séparé, accompagné de l'attestation du maître d'œuvre. Aucun versement n'est à faire sur la base de la présente feuille.
Plafonds légaux : article R261-14 du code de la construction.
Votre banquier a besoin de ce calendrier pour organiser les déblocages et les intérêts intercalaires. Les dates sont données sans engagement (intempéries, recours).
Promoteur : {company}, espace de vente ouvert le samedi.`,
    'fr-more-other-insurance-health-reimbursement-record': `Décompte de prestations
{insurer} Santé - Espace adhérent
Bénéficiaire {client} - adhérent {num}
Période du {date} au {date}
= Soins du | Nature | Dépense | Base SS | Rbt SS | Notre part | Reste à votre charge
- {date} | Consultation spécialiste | {small} | 30,00 | 19,00 | {small} | 2,00
- {date} | Pharmacie 65 % | {small} | {small} | {small} | {small} | 1,00
- {date} | Détartrage | {small} | 28,92 | 17,35 | {small} | 0,00
- {date} | Verres progressifs | {plain} | 0,15 | 0,09 | {plain} | {small}
Total viré le {date} sur le compte FR76 **** {d3} {small}
Aucun duplicata de ce relevé ne sera envoyé, gardez-le avec votre comptabilité familiale. Transmission automatique Noémie : n'envoyez pas vos feuilles de soins.
Renfort hospitalisation : découvrez l'option chambre particulière.
La participation forfaitaire de 2 € n'est jamais remboursée par les contrats responsables.
{web} - 09 {d2} {d2} {d2} {d2}`,
    'fr-more-other-gift-list-wedding-registry': `Liste de mariage de [Chloé & Antoine~Inès et Mathieu~Sarah & Paul]
Magasin {company}, {city} - liste n° {d5}
Clôture le {date}
= Cadeau | Prix | Souhaité | Offert
- Cocotte fonte 28 cm | {small} | 1 | 1
- Couverts inox 24 pièces | {small} | 2 | 1
- Participation voyage de noces [Islande~Japon~Corse], part de 30 € | 30,00 | {d2} | {n}
- Drap housse lin lavé 160 | {small} | 2 | 0
- Robot pâtissier | {plain} | 1 | 0
- Lampe articulée | {small} | 1 | 1
Cagnotte au {date} : {plain} €
Chers amis, votre présence est notre plus beau cadeau ! Si vous souhaitez nous gâter, passez en boutique ou participez en ligne avec le code JOLIJOUR{d2}. Vos messages nous seront remis avec les paquets.
Les mariés peuvent changer les articles jusqu'à trente jours après la fête.
Nos conseillères : {person} et {someone}`,
    'fr-more-other-cash-register-z-report': `{company}
Z DE CAISSE N° {num}
{date} 22:{d2} CAISSE {n} OP {d2}
= | NB | TTC
- CA BRUT | {d3} | {plain}
- ANNULATIONS | {n} | -{small}
- REMISES | {n} | -{small}
- OFFERTS | {n} | 0,00
CA NET | {d3} | {plain}
- BAR | {d2} | {plain}
- CUISINE | {d2} | {plain}
- DESSERTS | {d2} | {small}
- A EMPORTER | {n} | {small}
TVA 10 % {small} TVA 20 % {small}
- ESPECES | {d2} | {small}
- CB | {d2} | {plain}
- TITRES RESTO | {n} | {small}
- EN COMPTE | 1 | {small}
FOND DE CAISSE 150,00
ECART -0,{d2}
COUVERTS {d2} MOYENNE {small}
OUVERTURES TIROIR SANS VENTE {n}
GRAND TOTAL PERPETUEL {plain}
CLOTURE EFFECTUEE - NE PAS JETER, GARDER 6 ANS`,
    'fr-more-other-expense-claim-volunteer': `NOTE DE FRAIS BÉNÉVOLE
Association {company}
Nom :: {client}
Mission :: [arbitrage~collecte alimentaire~sortie jeunes~assemblée régionale]
Mois :: {month} {year}
= Date | Trajet ou nature | Km | Péage | Repas | Autre
- {date} | {city} - ligue A/R | {d3} | {small} | {small} |
- {date} | Ballons, pharmacie | | | | {small}
- {date} | Hébergement 1 nuit | | | | {small}
Total km {d3} x 0,{d3} = {small}
Total dépenses {small}
Choix : O je demande à être remboursé(e) O j'abandonne ma créance au profit de l'association et sollicite le reçu fiscal
Joindre les originaux (tickets, cartes grises la première fois). Pas de remboursement sans ordre de mission ni au-delà de trois mois. Repas plafonné à 15 €.
Date et signature du demandeur
Visa trésorier : bon pour {small} €, chèque n°`,
    'fr-more-other-price-conditions-car-subscription-ad': `À partir de {d3} €/mois*
Nouvelle [citadine~berline~familiale] électrique
LOA 37 mois - sans apport
Prime à la conversion et bonus déduits
Entretien inclus - Assistance 0 km
Jours fous chez {company} du {date} au {date}
*Exemple pour 10 000 km/an, 1er loyer majoré de {plain} € (pris en charge par l'aide de l'État et la reprise de votre ancien véhicule), puis 36 loyers de {small} €. Montant total dû en cas d'acquisition : {plain} €. Option d'achat finale {plain} €. Offre réservée aux particuliers, sous réserve d'acceptation par {bank} Finance, SA au capital de 400 millions d'euros. Modèle présenté : finition Iconic avec options peinture nacrée et jantes 18 pouces à {d3} €/mois.
Consommations mixtes min/max (kWh/100 km) : 13,{n} / 15,{n}. Autonomie {d3} km WLTP
Pour les trajets courts, privilégiez la marche ou le vélo #SeDéplacerMoinsPolluer
{street}, {town} - {phone}
Essai offert : prenez rendez-vous`,
    'fr-more-other-return-form-clothes-blank': `FORMULAIRE DE RETOUR
Vous avez changé d'avis ? Pas de souci, 30 jours pour y réfléchir !
N° de commande :: ____________
Nom :: ____________
= Code article | Taille | Qté | Motif (1 à 7) | Échange / remboursement
- | | | |
- | | | |
Motifs : 1 trop grand, 2 trop petit, 3 couleur différente de la photo, 4 matière, 5 défaut de fabrication, 6 reçu trop tard, 7 erreur d'article
Comment procéder ?
Étape 1. Remettez les articles non portés, étiquettes attachées, dans leur sachet.
Étape 2. Glissez cette feuille dans le colis, gardez la preuve de dépôt.
Étape 3. Collez l'étiquette prépayée (2,99 € déduits du remboursement, gratuit pour les membres Club).
Étape 4. Déposez le paquet dans un relais avant dix jours.
Vous serez recrédité sous 14 jours après contrôle par notre entrepôt. Sous-vêtements, boucles d'oreilles et cosmétiques ouverts sont exclus pour raison d'hygiène. Pour une paire de chaussures, ne collez rien sur la boîte !
{company}, {street}, {town}`,
    'fr-more-other-cash-flow-plan-startup': `PRÉVISIONNEL DE TRÉSORERIE - {company} (création)
Établi avec [la CCI~BGE~l'expert-comptable] le {date}
= en € TTC | Janv. | Fév. | Mars | Avril | Mai | Juin
Encaissements
- Ventes | {plain} | {plain} | {plain} | {plain} | {plain} | {plain}
- Apport associés | {plain} | | | | |
- Prêt d'honneur | | {plain} | | | |
Décaissements
- Achats marchandises | {plain} | {plain} | {plain} | {plain} | {plain} | {plain}
- Loyer et charges | {small} | {small} | {small} | {small} | {small} | {small}
- Salaire net | | | {plain} | {plain} | {plain} | {plain}
- URSSAF | | | {small} | {small} | {small} | {small}
- TVA à décaisser | | | {small} | | | {small}
- Échéance bancaire | | {small} | {small} | {small} | {small} | {small}
Solde du mois | {plain} | -{small} | {small} | {plain} | -{small} | {plain}
Trésorerie cumulée | {plain} | {plain} | {plain} | {plain} | {plain} | {plain}
Hypothèses : {n} couverts par jour, ticket moyen {n} €, clients au comptant, fournisseurs 30 jours. Scénario pessimiste en annexe : -20 % de ventes.`,
  }),
};
