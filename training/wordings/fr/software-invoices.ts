import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French invoices as the stock layouts of business software and web services print them. */
export const frenchSoftwareInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'fr-sage-hundred': `{company}
{street}
{town}
Tél. : {phone} Fax : {mobile}
# FACTURE
= Numéro | Date | Code client | Page
- FA{num} | {today} | {d5} | 1
> {client}
> {cstreet}
> {ctown}
N° d'identifiant CEE :: {cvat}
Référence :: [BL {num}~Votre commande {ref}~Contrat {num}]
= Référence | Désignation | Quantité | PU HT | % REM | Montant HT
* [ART{d3}~PRD{d2}~{num}] | {ware} | {n},00 | {small} | [5,00~10,00~] | {small}
= Code | Base HT | Taux taxe | Taxe | Total HT
- C20 | {plain} | 20,00 | {small} | {plain}
Escompte 0,00 Port HT 0,00 Total TTC {plain} Acomptes 0,00
NET A PAYER :: {plain}
Conditions de règlement : [100,00 % Virement à 30 jours nets~Traite acceptée 45 jours fin de mois~Chèque comptant]
Échéance {date} {plain}
Les marchandises restent notre propriété jusqu'au complet paiement de leur prix (loi 80.335 du 12 mai 1980).
SIRET : {siret} - NAF : {d2}{d2}Z`,
    'fr-ebp-gestion': `{company} {street} {town}
Email : {email} - Site web : {web}
# Facture N° FA0000{d5}
Date :: {today}
N° client :: CL{d5}
Commercial :: {someone}
Mode de règlement :: [Virement~Chèque~Prélèvement]
Date d'échéance :: {date}
> {client}
> {cstreet}
> {ctown}
= Code article | Description | Qté | P.U. HT | % remise | Montant HT | TVA
* [AR{d5}~MO{d3}~FO{d2}] | {ware} | {n},00 | {small} | 0,00 | {small} | [20,00~10,00~5,50]
= Taux | Base HT | Montant TVA
- 20,00 | {plain} | {small}
Total HT :: {amount}
Total TVA :: {amount}
Total TTC :: {amount}
Net à payer :: {amount}
Pas d'escompte accordé pour paiement anticipé. En cas de non-paiement à la date d'échéance, des pénalités calculées à trois fois le taux d'intérêt légal seront appliquées.
[Logiciel de démonstration~Version d'évaluation~Document édité le {today}] - page 1/1`,
    'fr-dolibarr-crabe': `{company}
> Facture FA{d2}{d2}-{d3}{n}
> Date facturation : {today}
> Date échéance : {date}
> Code client : CU{d2}{d2}-{d5}
Émetteur
{company}
{street}
{town}
Tél. : {phone}
Email : {email}
Adressé à
{client}
{cstreet}
{ctown}
Montants exprimés en [Euros~Francs CFA~Francs suisses]
= Désignation | TVA | P.U. HT | Qté | Total HT
* [Prestation de maintenance~Hébergement annuel~Développement module~Formation administrateur~{ware}] | 20% | {small} | {n} | {small}
Conditions de règlement: [À réception~30 jours~30 jours fin de mois~60 jours]
Mode de règlement: [Virement bancaire~Chèque~Carte bancaire]
Règlement par virement sur le compte bancaire suivant:
Nom du titulaire du compte: {company}
Code IBAN: {iban}
Code BIC/SWIFT: {bic}
Total HT :: {plain}
Total TVA 20% :: {plain}
Total TTC :: {plain}
[Payé~Déjà réglé] :: 0,00
? Reste à payer :: {plain}
Société par actions simplifiée (SAS) - Capital de 10 000 Euros - SIRET: {siret}
NAF-APE: 6201Z - RCS/RM: {city} - Numéro TVA: {vat}`,
    'fr-odoo-light': `{company}
{slogan}
{street}
{town}
France
> {client}
> {cstreet}
> {ctown}
> TVA : {cvat}
# Facture FAC/{year}/{d5}
Date de la facture : Date d'échéance : Origine :
{today} {date} S{d5}
= Description | Quantité | Prix unitaire | Taxes | Montant
* [({num}) ~]{ware} | {n},00 Unité(s) | {small} | [TVA 20%~20% G~0% EU] | {small} €
Sous-total {plain} €
TVA 20% {small} €
Total {plain} €
Montant dû {plain} €
Merci d'utiliser la référence suivante pour votre paiement : FAC/{year}/{d5} sur ce compte : {iban}
Conditions de paiement : [30 jours~Fin du mois suivant~Paiement immédiat~2/10, net 30]
Conditions générales : https://{web}/terms
{phone} {email} {web} {vat}
Page 1 / 1`,
    'fr-sap-billing': `{company}
Facture
Informations
Numéro de document :: 90{num}
Date du document :: {today}
N° de client :: {d5}{d3}
N° de commande client :: {ref}
Date de la commande :: {date}
N° de bon de livraison :: 80{num}
Devise :: EUR
Adresse de facturation
{client}
{cstreet}
{ctown}
Conditions de livraison :: [EXW départ usine~DAP {ctown}~FCA {city}]
Conditions de paiement :: [0001 Payable immédiatement sans escompte~60 jours nets date de facture]
= Poste | Article / Désignation | Quantité | Prix | Unité prix | Valeur
* 0000[10~20~30~40] | {num} {ware} | {n} PC | {small} | 1 PC | {small}
- | Prix brut | | {small} | 1 PC | {small}
- | Remise client | | 8,000- | % | {small}
Total des postes {plain}
TVA due [20,000~21,000~8,100] % {plain} {small}
Montant final {plain}
N° ident. TVA client {cvat} - notre n° {vat}
Prière de mentionner le numéro de document lors du paiement. Banque : {bank}, {iban}`,
    'fr-dynamics-posted': `# Facture vente
Page 1
> {company}
> {street}
> {town}
{client}
{someone}
{cstreet}
{ctown}
N° téléphone {phone}
Page d'accueil {web}
E-mail {email}
N° id. intracomm. {vat}
Banque {bank}
N° compte {iban}
Facturé au client :: C{d5}
N° facture :: FV-{d5}{n}
Date comptabilisation :: {today}
Date d'échéance :: {date}
N° document externe :: {ref}
Vendeur :: {someone}
= N° | Désignation | Quantité | Unité | Prix unitaire HT | % remise | Montant
* {d5} | {ware} | {n} | [Pièce~Carton~Heure] | {small} | | {small}
Total EUR HT {plain}
20 % TVA {small}
Total EUR TTC {plain}
Spécification du montant TVA
= Identifiant TVA | % TVA | Montant ligne | Base TVA | Montant TVA
- TVA20 | 20 | {plain} | {plain} | {small}
Conditions de paiement 1 mois 8 jours - Conditions livraison Franco`,
    'fr-payment-platform': `# Facture
Numéro de facture {ref}-000{n}
Date d'émission {today}
Date d'échéance {date}
{company}
{street}
{town}
{email}
Facturer à
{client}
{cstreet}
{ctown}
{mail}
{amount} dû le {date}
[Payer en ligne~]
= Description | Qté | Prix unitaire | Montant
* [Forfait Pro (par siège)~Utilisateurs supplémentaires~Plan Équipe mensuel~Crédits d'API~Abonnement Essentiel] | {n} | {small} € | {small} €
{date} – {date}
Sous-total {plain} €
[Total hors taxe {plain} €~]
TVA – France (20 % sur {plain} €) {small} €
Total {plain} €
Montant dû {plain} €
{ref}-000{n} · {amount} dû le {date} Page 1 sur 1`,
    'fr-prestashop-pdf': `{company}
> FACTURE
> {today}
> #FA{d5}{n}
Adresse de livraison
{person}
{cstreet}
{ctown}
France
Adresse de facturation
{client}
{cstreet}
{ctown}
= Numéro de facture | Date de facturation | Réf. de commande | Date de commande
- #FA{d5} | {today} | XKBKN[ABNUC~QDMLZ~OHSAT] | {date}
= Référence | Produit | Taux de taxe | Prix unitaire (HT) | Qté | Total (HT)
* demo_{n} | {ware} [(Taille : M - Couleur : Blanc)~(Dimension : 40x60cm)~] | 20 % | {small} € | {n} | {small} €
= Détail des taxes | Taux de taxe | Total HT | Total taxes
- Produits | 20,000 % | {small} € | {small} €
- Livraison | 20,000 % | {small} € | {small} €
Moyen de paiement [Chèque~Transfert bancaire~Carte] {plain} €
Transporteur [Mon transporteur~Colissimo~Retrait en magasin]
Total produits {plain} €
Frais de livraison [Livraison gratuite~{small} €]
Total (HT) {plain} €
Total taxes {small} €
Total {plain} €
{company} - {street} - {town}
Pour toute assistance, merci de nous contacter : Tél. : {phone}`,
    'fr-woo-plugin': `{company}
{street}
{town}
# FACTURE
{person}
{cstreet}
{ctown}
{mail}
{mobile}
Numéro de facture : {num}
Date de facture : {today}
Numéro de commande : {d5}
Date de commande : {date}
Mode de paiement : [Carte bancaire (Stripe)~PayPal~Virement bancaire~Paiement à la livraison]
= Produit | Quantité | Prix
* {ware} UGS : {num} Poids : 0,{d2} kg | {n} | {small} €
Sous-total {plain} €
Expédition [{small} € via Colissimo~Livraison gratuite]
[TVA {small} €~]
Total {plain} € [(dont {small} € TVA)~]
[Merci pour votre commande !~Notes : laisser au voisin si absent.~TVA non applicable, art. 293 B du CGI]`,
    'fr-marketplace-seller': `Page 1 de 1
# Facture
Payé
Numéro de référence du paiement {num}{ref}
Vendu par {company}
N° TVA {vat}
Date de la facture/Date de la livraison {today}
Numéro de la facture FR{num}AEUI
Total à payer {amount}
{person}
{cstreet}
{ctown}
FR
Pour toute question concernant cette facture, rendez-vous sur www.{web}/contact-us
Adresse de facturation
{client}
{cstreet}
Adresse de livraison
{person}
{cstreet}
Informations sur la commande
Date de la commande {date}
Numéro de la commande 4{d2}-{num}-{num}
Détails de la facture
= Description | Qté | Prix unitaire (HT) | Taux TVA | Prix unitaire (TTC) | Total (TTC)
* {ware} ASIN: B0{num} | {n} | {small} € | 20% | {small} € | {small} €
- Frais d'expédition | | 0,00 € | | 0,00 € | 0,00 €
Facture à payer {plain} €
= Taux TVA | Sous-total (HT) | Sous-total TVA
- 20% | {plain} € | {small} €
- Total | {plain} € | {small} €`,
    'fr-hosting-provider': `{company} SAS
{street} - {town}
Cette facture numéro FR{num} du {today} concerne la commande n° {num}
> Nic-handle : [AB~CD~MR]{d5}-ovh
> {client}
> {cstreet}
> {ctown}
= Abonnement | Référence | Quantité | Prix unitaire HT | Prix HT
* [Serveur dédié Rise-1 - loyer 1 mois~Nom de domaine .fr - renouvellement 1 an~Hébergement Perso 12 mois~IP Failover~Certificat SSL DV~Stockage objet - Go/mois] | {d3}.rbx.{web} | {n} | {small} € | {small} €
Date de fin du service : {date}
PRIX HT {plain} €
TVA 20 % {small} €
TOTAL TTC {plain} €
[Payée par carte bancaire le {today}~Prélèvement automatique le {date}~Réglée au moyen de votre compte prépayé]
Facture établie en euros. Indemnité forfaitaire pour frais de recouvrement : 40 €. Support : {phone} (appel non surtaxé).
Service facturation - mot de passe oublié, historique : https://{web}/manager`,
    'fr-ad-platform': `Facture
Numéro de facture : {num}{d3}
{company} Ireland Limited
Gordon House, Barrow Street
Dublin 4, Irlande
Numéro d'identification à la TVA : IE 6388047V
Facturer à
{client}
{cstreet}
{ctown}
Numéro d'identification à la TVA : {cvat}
Détails
Numéro de facture {num}
Date de la facture {today}
ID de facturation {d2}{d2}-{d2}{d2}-{d2}{d2}
ID de compte {d3}-{d3}-{d2}{d2}
Annonces publicitaires
Total en EUR {amount}
Récapitulatif pour la période du {date} au {date}
= Description | Quantité | Unités | Montant (€)
* [Campagne Réseau de Recherche~Remarketing - Display~Marque - Exact~Shopping Été~Notoriété vidéo] | {num} | Clics | {small}
[Activité non valide : ajustement | -{small}~]
Sous-total en EUR {plain}
TVA (0 %) 0,00
Services soumis à l'autoliquidation - TVA à acquitter par le preneur conformément à l'article 196 de la directive 2006/112/CE du Conseil`,
  }),
};
