import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French offers: stock layouts, letters, typed sheets, tender forms. */
export const frenchQuotesOfAllKinds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'fr-ebp-batiment': `{company}
{street}
{town}
# Devis n° DE0000{d5}
Date :: {today}
Validité :: {date}
Chantier :: [Rénovation maison~Appartement T3~Local commercial]
> {person}
> {cstreet}
> {ctown}
= N° | Désignation | U | Qté | P.U. HT | Montant HT
- 1 | [PLATRERIE~DEMOLITION~MENUISERIES] | | | |
* 1.{n} | [Doublage BA13 + isolant 120~Cloison 72/48~Dépose cloison existante~Bande à joint~Bloc-porte 83 cm] | [m²~U~ml] | {n},00 | {small} | {small}
- | Sous-total 1 | | | | {plain}
- 2 | [PEINTURE~SOLS~ELECTRICITE] | | | |
* 2.{n} | [Deux couches acrylique mat~Ragréage autolissant~Parquet contrecollé~Tableau 3 rangées] | m² | {n},00 | {small} | {small}
Total HT {plain} TVA 10,00 {small} Total TTC {plain}
Acompte à la commande 30 %, situation à l'avancement 60 %, solde à réception 10 %
Gestion des déchets de chantier : évacuation en déchetterie professionnelle de {city}, inclus.
Bon pour accord, le : Signature précédée de la mention « Devis reçu avant l'exécution des travaux »`,
    'fr-dolibarr-proposal': `{company}
> Proposition commerciale
> Réf. : PR{d2}{d2}-{d5}
> Réf. client : {ref}
> Date : {today}
> Date de fin de validité : {date}
> Code client : CU{d5}
Émetteur
{company} {street} {town}
Tél. : {phone} Web : {web}
Adressé à
{client} {cstreet} {ctown}
Montants exprimés en Euros
= Désignation | TVA | P.U. HT | Qté | Total HT
* [Reprise de données~Paramétrage~Formation 1/2 journée~{ware}] | 20% | {small} | {n} | {small}
Date prévue de livraison: {date}
Délai de livraison: [Une semaine~Une fois la commande reçue~15 jours]
Conditions de règlement: [50/50~À réception]
Total HT :: {plain}
Total TVA 20% :: {plain}
Total TTC :: {plain}
Cachet, Date, Signature et mention "Bon pour Accord"`,
    'fr-odoo-quotation': `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
# Devis # S{d5}
Votre référence : Date du devis : Expiration : Vendeur :
[AO-{d3}~votre demande] {today} {date} {someone}
= Description | Quantité | Prix unitaire | Rem.% | Taxes | Montant
* {ware} | {n},00 | {small} | [10,00~] | 20% | {small} €
Option : [extension de garantie~mise en service~livraison à l'étage] {small} €
Montant HT {plain} €
TVA 20% {small} €
Total {plain} €
Signature
[Les prix sont valables 30 jours.~Conditions de paiement : acompte 30 %, solde à la livraison]
{phone} {email} https://{web} - Page 1 / 1`,
    'fr-quote-as-letter': `{company}
{street} {town}
> {client}
> À l'attention de {someone}
> {cstreet} {ctown}
> {city}, le {today}
Objet : [notre proposition de prix~offre pour l'entretien de vos locaux~remise en état de vos stores]
Madame, Monsieur,
Faisant suite à notre visite du {date}, nous avons le plaisir de vous soumettre notre meilleure offre pour [le remplacement de vos stores~le nettoyage de 640 m² de bureaux~la fourniture de trois fontaines à eau].
La prestation comprendrait la dépose de l'existant, la fourniture et la pose, ainsi que l'évacuation des gravats. Elle pourrait débuter quatre semaines après votre accord.
Notre prix s'établit à {amount} hors taxes, soit {amount} TTC au taux de 20 %.
Ce prix, ferme jusqu'au {date}, s'entend sous réserve d'un accès dégagé et d'une alimentation électrique à proximité.
S'il vous agrée, il vous suffira de nous retourner un exemplaire de la présente revêtu de votre bon pour accord.
Dans l'attente, nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.
{person}, directeur d'agence
Lu et accepté, le`,
    'fr-tender-act': `MARCHÉ PUBLIC DE [FOURNITURES~SERVICES~TRAVAUX]
Acheteur : {client}
# [Bordereau des prix unitaires~DPGF~Détail quantitatif estimatif - offre du candidat]
Consultation n° {year}-{d3} - Lot n° {n} : {trade}
Candidat :: {company}
SIRET :: {siret}
Durée de validité de l'offre :: [120~180~90] jours
= N° prix | Désignation | Unité | Qté estimée | PU HT proposé | Total HT
* {n}.{n} | {ware} | [U~ml~forfait~h] | {n}0 | {small} | {small}
Montant total de l'offre HT {plain}
TVA 20 % {small}
Montant de l'offre TTC {plain}
Montant en toutes lettres : ..........
Délai d'exécution proposé par le candidat : {n} semaines
Rabais consenti sur catalogue public : {n} %
Le candidat déclare avoir pris connaissance du CCAP et du CCTP et s'engage à maintenir son offre.
Fait à {city}, le {today} - Signature et cachet du candidat`,
    'fr-mutual-health-simulation': `{insurer} Santé Collective
Votre conseiller : {someone} - {phone}
# [PROPOSITION TARIFAIRE~Projet d'assurance~Étude personnalisée] n° {num}
Entreprise :: {client}
Effectif :: {n} salariés non cadres
Convention collective :: [Métallurgie~Syntec~HCR~Commerces de gros]
Date d'effet souhaitée :: 01/01/{year}
= Formule | Salarié seul | Duo | Famille
- Base conventionnelle | {small} | {small} | {small}
- Confort + | {small} | {small} | {small}
- Premium | {small} | {small} | {small}
Cotisations mensuelles TTC, part employeur 50 %
= Garanties | Base | Confort +
- Hospitalisation chambre particulière | 40 €/j | 70 €/j
- Monture + verres complexes | 200 € | 420 €
- Prothèse dentaire | 200 % BR | 320 % BR
Tarif valable jusqu'au {date} sous réserve d'acceptation médicale et de signature de la demande d'adhésion.
La présente proposition ne vaut pas garantie.`,
    'fr-e-mail-price-answer': `De : {someone} <{email}>
À : {mail}
Date : {today} {time}
Objet : RE: demande de prix [ventilateurs~bâches~roulements~plaques alu]
Bonjour Monsieur,
Merci pour votre demande. Ci-dessous nos prix départ [Lyon~usine~dépôt] :
- Réf {num} [x 10~x 50~par 100] | {small} € HT pièce
- Réf {num} | {small} € HT pièce
- Frais d'emballage | {small} €
Franco à partir de 350 € HT
Délai : [dispo stock sauf vente~3 semaines~à confirmer à la commande]
Offre valable [8 jours~jusqu'à fin de mois]. Paiement : pro forma pour une première affaire.
Dites-moi si cela vous convient et je lance.
Cdlt
{someone}
{company} - {phone}`,
    'fr-swiss-painter-offer': `{company} Sàrl - Plâtrerie-peinture
{street}, {town} - CHE-{d3}.{d3}.{d3}
> {client}
> {cstreet}
> {ctown}
> {city}, le {today}
# OFFRE N° {ref}
Concerne :: [Réfection cage d'escalier~Appartement 3,5 pièces~Façade sud]
= CAN | Travaux | Unité | Quantité | PU | CHF
* 676.{d3} | [Protection des sols~Lessivage~Enduit de lissage~Dispersion deux couches~Volets, laque] | m2 | {n} | {small} | {small}
- Régie, heures d'ouvrier qualifié | h | | {n} | 78.00 | {small}
Total brut {plain}
Rabais 5 % {small}
Escompte 2 % à 10 jours {small}
TVA 8.1 % {small}
Total net CHF {plain}
Norme SIA 118 applicable. Offre valable 3 mois. Prix indexés à l'indice des coûts de construction.
Bon pour accord :`,
    'fr-quebec-estimate': `{company} inc. - Licence RBQ : {d2}{d2}-{d2}{d2}-01
{street}
Québec (Québec) G1R 2B{n}
SOUMISSION no {ref}
Date :: {today}
Client :: {person}
Adresse des travaux :: {cstreet}
Description des travaux
- [Fourniture et pose de bardeaux d'asphalte~Calfeutrage de 14 fenêtres~Thermopompe murale 12 000 BTU]
- Permis et conteneur inclus
- Exclusions : [contreplaqué pourri, 75 $ la feuille~électricité]
Prix avant taxes {small} $
TPS {small} $ TVQ {small} $
Montant de la soumission {amount}
Dépôt de 25 % à l'acceptation
Cette soumission est valide pour 30 jours. L'estimation ne comprend pas le déneigement de la toiture.
J'accepte la soumission ci-dessus : ____________ Date : ________`,
    'fr-freight-rate': `{company} Transit - Commissionnaire en transport
# Cotation {ref}
Émise le :: {today}
Pour :: {client}, {someone}
Validité :: {date} au {date}
Origine :: [Shanghai~Valence (Espagne)~Casablanca~Anvers]
Destination :: {ctown}
Marchandise :: {ware}, non dangereuse, gerbable
Volume :: {n} m3 / {num} kg
= Rubrique | Base | Devise | Montant
- Fret maritime | UP | USD | {small}
- BAF / LSS | UP | USD | {small}
- THC arrivée | cont. | EUR | {small}
- Dédouanement import | DAU | EUR | {small}
- Livraison camion | forfait | EUR | {small}
Temps de transit estimé {n} jours. Hors droits et taxes, hors assurance ad valorem (0,35 %), sous réserve de place et d'équipement.
Conditions générales TLF. Merci de nous confirmer votre accord par retour.`,
    'fr-caterer-options': `{company} Réceptions
Votre événement : [Cocktail 80 personnes~Mariage~Séminaire~Buffet froid]
Contact :: {person} - {mobile}
Date :: {date}
Lieu :: {ctown}
Notre proposition du {today}
= Formule | Prix / pers. TTC | Pour {d2} pers.
- Formule Découverte - 10 pièces | {small} | {plain}
- Formule Gourmande - 14 pièces | {small} | {plain}
- Formule Prestige - 18 pièces + atelier | {small} | {plain}
En option : maître d'hôtel {small} / h, nappage {small}, vaisselle {small}
Déplacement offert jusqu'à 30 km
Pour réserver la date : 30 % d'arrhes à la signature. Nombre définitif de convives à communiquer 10 jours avant.
Ces tarifs sont garantis jusqu'au {date}.
[Formule retenue : ........ Signature :~Bon pour accord]`,
    'fr-it-licences-estimate': `{company} - Revendeur agréé
ESTIMATION BUDGÉTAIRE
Réf :: Q-{num}-v{n}
Préparé par :: {someone}
Préparé pour :: {client}, DSI
Expire le :: {date}
= Réf. constructeur | Description | Durée | Qté | Prix unit. | Prix total
* [FC~WS~MS]-{num} | [Firewall 60F bundle~Licence E3 annuelle~Switch 48 ports PoE~Support 24x7~Borne Wi-Fi 6~Baie de stockage 12 To] | [12~36~60] mois | {n} | {small} | {small}
Total de la période EUR HT {plain}
Remise exceptionnelle projet incluse
Prix sujets à modification selon parité USD/EUR. TVA en sus.
Pour commander, renvoyez ce document signé avec votre numéro de bon de commande à {email}
Nom, fonction, date, cachet :`,
  }),
};
