import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French credit notes of shops, dealers and utilities. */
export const frenchCreditsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('fr', {
    'fr-more-credit-electric-wholesaler-cable-drums': `{company} - Matériel électrique - Agence de {city}
{street} {town}
Fax {phone}
AVOIR N° AV{num} du {date}
Client 0{d5} {client}
Motif : retour tourets consignés / erreur article
= Ligne | Code | Libellé | Qté | Prix | Net
- 010 | TOUR{d3} | Touret bois D1000 consigne | -{n} | {small} | -{plain}
- 020 | {num} | Câble U1000R2V 5G6 coupe {d2} m | -{d2} | {small} | -{plain}
- 030 | {num} | Disj. C16 courbe D (commandé C) | -{n} | {small} | -{small}
- 040 | ECO | Éco-participation DEEE | -{n} | 0,{d2} | -{small}
- 050 | FRS | Frais de remise en stock 15 % | 1 | {small} | {small}
Réf. factures d'origine :: {num}, {num}
Montant HT :: -{plain}
TVA 20 % :: -{plain}
Avoir TTC :: -{amount}
À déduire de votre prochain relevé LCR fin de mois. Sans déduction de votre part avant 90 jours le solde créditeur sera lettré d'office. Tourets rendus cassés : décote appliquée suivant grille affichée au comptoir.`,
    'fr-more-credit-gas-station-heating-oil-levy': `{company} Énergies
{street}, {town}
> {client}
> {cstreet}
> {ctown}
{city}, {today}
Régularisation en votre faveur
Cher client,
Lors de la livraison du {date} nous vous avons compté {num} litres de fioul au tarif du jour. Or le prix convenu par téléphone avec {someone} était inférieur, et la remise gouvernementale n'avait pas été reprise.
Vous trouverez ci-après l'annulation partielle de la facture {ref} :
- Fioul ordinaire, différence de prix au mille litres | {small}
- Remise exceptionnelle État | {small}
- TVA 20 % correspondante | {small}
Somme portée au crédit de votre compte {num} :: {amount}
Ce montant sera imputé sur votre prochaine échéance de mensualisation ; si vous préférez un virement, renvoyez-nous vos coordonnées bancaires avec le bas de cette page.
Veuillez excuser ce désagrément et croire, cher client, en notre dévouement.
Service clients
......................
Je souhaite : O garder en compte O être remboursé
TVA acquise sur les encaissements. Capital 90 000 €. {siret}.`,
    'fr-more-credit-negative-invoice-no-word': `{company}
{vat}
{client}
{ctown}
Type 381
Numéro {ref}
Date {date}
Réf. antérieure {ref} du {date}
= Art. | Désignation | Qté | PU | Total
- {d5} | {ware} | -{n} | {small} | -{small}
* {d5} | {ware} | -{n} | {small} | -{small}
Total HT -{plain}
TVA 20,00 -{plain}
Total TTC -{plain}
Déjà payé {plain}
[Reste dû à l'acheteur~Montant dû] -{plain}
Code pays FR Devise EUR Cadre [B1~S1~M1]
Note REG : retour accepté par RMA {num}`,
    'fr-more-credit-fashion-outlet-shop-slip': `[OUTLET~STOCK~BOUTIQUE] {company}
{street}
{town}
{phone}
BON D'AVOIR
Magasin 0{d2} Caisse {n} Ticket {num}
{date} {time}
Vendeuse {person}
RETOUR CLIENT
- Robe lin écru T{d2} | -1 | -{small}
- Ceinture tressée | -1 | -{small}
Ticket d'achat n° {num} du {date}
Motif : [taille~défaut couture~ne plaît pas~cadeau]
Montant de l'avoir {small} EUR
Valable jusqu'au {date}
|||||| {d5}{d5}{d3} ||||||
Utilisable en une ou plusieurs fois dans toutes nos boutiques hors corners et vente en ligne. Non remboursable, non échangeable contre des espèces. Aucun duplicata ne sera délivré en cas de perte.
Articles soldés, lingerie, boucles d'oreilles : ni repris ni échangés.
Merci de votre visite !`,
    'fr-more-credit-quebec-office-furniture': `{company} inc. - Ameublement de bureau
{street}, [Laval~Gatineau~Trois-Rivières] (Québec) H{n}X {n}B{n}
TPS {num} RT0001 TVQ 10{num} TQ0001
NOTE DE CRÉDIT NO {num}
Date :: {date}
Facturé à :: {client}
Votre bon de commande :: {num}
Facture visée :: {num}
Représentante :: {person}
= Qté | No produit | Description | Prix unit. | Montant
- {n} | FB-{d3} | Fauteuil ergonomique, tissu charbon, bras brisé à l'arrivée | {small} $ | ({small} $)
- {n} | CL-{d2} | Classeur latéral 36 po, bosselé | {small} $ | ({small} $)
- 1 | TRANS | Frais de cueillette assumés par le manufacturier | 0,00 $ | 0,00 $
Sous-total :: ({plain} $)
TPS 5 % :: ({small} $)
TVQ 9,975 % :: ({small} $)
Crédit total :: ({amount})
Appliqué à l'état de compte du mois. Veuillez conserver la marchandise endommagée dans son emballage jusqu'au passage du transporteur. Réclamation transport acceptée par {other} sous le no {num}.
Faites affaire avec nous en toute confiance : nos gens sont à votre écoute de 8 h à 17 h, du lundi au vendredi.`,
    'fr-more-credit-nursery-plants-dead-on-arrival': `Pépinières {company}
[Arbres fruitiers~Rosiers~Plantes de haie] - passeport phytosanitaire FR-{d2}{d3}
{street}, {town}
À l'attention de {client}
Facture d'avoir {ref} - le {date}
Suite à vos photos reçues par courriel, nous prenons à notre charge la reprise des végétaux non repris :
= Plante | Force | Nombre | Prix | Somme
- Prunus laurocerasus caucasica | 60/80 ctr 3 l | {d2} | {small} | {small}
- Photinia red robin | 80/100 mtt | {d2} | {small} | {small}
- Malus 'Reine des Reinettes' | tige 8/10 RN | {n} | {small} | {small}
Base :: facture {num} du {date}
Décote pour défaut d'arrosage constaté : [30~50] %
Hors taxe {plain} - TVA 10 % {small} - Toutes taxes {amount}
Le remplacement se fera en racines nues à la Sainte-Catherine, si vous le souhaitez ; dans ce cas cet avoir sera imputé sur la nouvelle fourniture. La garantie de reprise ne joue ni après gel exceptionnel ni pour les plantations faites hors saison.
? Bonne saison au jardin !
SCEA {siren} - TVA {vat} - Crédit Agricole {iban}`,
    'fr-more-credit-advertising-regie-second-page': `Annexe à l'avoir {ref} - page 2 sur 2
Régie publicitaire {company}
Annonceur :: {client}
Mandataire :: {other}
Campagne :: [rentrée~fêtes~soldes d'hiver] {year}
= Support | Parution | Format | Brut HT | Remise % | Net facturé | Net dû | Écart
- Quotidien | {date} | 1/4 page quadri | {plain} | {n} | {plain} | {plain} | -{small}
- Quotidien | {date} | bandeau une | {plain} | {n} | {plain} | {plain} | -{small}
- Site mobile | {month} | pavé 300x250, {d3} 000 impressions | {plain} | {n} | {plain} | {plain} | -{small}
* Hebdo {city} | {date} | pleine page | {plain} | {n} | {plain} | {plain} | -{small}
Dégressif volume atteint, palier {n} :: {n} %
Cumul des mandats :: 15 %
Non-parution du {date} (mouvement social à l'imprimerie) :: -{small}
Total des écarts hors taxes :: -{plain}
Taxe sur la valeur ajoutée :: -{plain}
Conformément à la loi Sapin du 29 janvier 1993, le présent document est adressé à l'annonceur, copie à l'agence mandatée. La remise de fin d'année fait l'objet d'un calcul distinct.
Contact trafic : {someone}, {phone}`,
    'fr-more-credit-caterer-guests-fewer': `{company}, traiteur
{phone}
Mme {client}
le {date}
Avoir sur facture {ref} - réception du {date}, [domaine~château~salle] de {city}
Convives prévus {d3}, présents {d3}
- Cocktail 8 pièces, {n} couverts | -{small}
- Dîner assis | -{plain}
- Vin rouge, bouteilles reprises non ouvertes ({n}) | -{small}
- Nappes non utilisées | -{small}
- Casse vaisselle (en plus) | {small}
Total TTC en votre faveur : {amount}
Remboursé par virement sous huit jours, le chèque de caution vous est rendu avec ce courrier. Restes chauds non repris (règles d'hygiène).
Merci encore pour votre confiance et tous nos vœux aux mariés !
{person}`,
    'fr-more-credit-telecom-outage-compensation-mail': `Objet : un geste pour votre coupure du {date}
Bonjour {client},
Votre ligne fixe et internet a été interrompue {n} jours [à la suite d'un câble sectionné~lors du vol de cuivre~après l'orage]. Nous comprenons votre agacement.
Conformément à nos engagements, un avoir n° {num} est émis aujourd'hui :
- Abonnement fibre, prorata {n}/30 | -{small}
- Dédommagement forfaitaire | -{n},00
- Location décodeur | -{n},{d2}
Montant TTC déduit -{small} dont TVA -{n},{d2}
Il viendra en diminution de la prochaine facture ; aucune démarche de votre part. Si vous nous avez quittés entre-temps, un remboursement partira sur le compte utilisé pour les prélèvements.
Référence du signalement : INC{num}
Les clés 4G prêtées sont à rapporter en boutique avant la fin du mois, sans quoi elles seront comptées {small}.
À votre écoute au 10{d2}, du lundi au samedi 8 h-20 h
{company}, {siren}, {street} {town}`,
    'fr-more-credit-dairy-collection-milk-quality': `Laiterie {company} - service producteurs
Facture rectificative d'avoir établie pour le compte du producteur (autofacturation)
Producteur {num} EARL {client} {city}
Mois {month} {year}
= Libellé | Base 1000 l | Prix | Montant
- Rectif. matière grasse ({d2},{n} au lieu de {d2},{n} g/l) | {d2},{d3} | -{n},{d2} | -{small}
- Rectif. cellules > 400 000 | {d2},{d3} | -{n},00 | -{small}
- Trop-perçu prime pâturage | | | -{small}
- Cotisation interprofession restituée | | | {n},{d2}
Total hors taxe -{small}
TVA 5,5 % -{n},{d2}
À retenir sur la paie de lait du {date} : {small}
Remplace partiellement la facture {num}. Résultats du laboratoire interprofessionnel consultables avec votre code. Contestation sous dix jours par simple courrier, contre-analyse à votre charge si elle confirme.
Technicien de secteur : {someone} {mobile}`,
  }),
};
