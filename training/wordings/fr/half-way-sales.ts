import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of a sale that share most words with another type and are told by few. */
export const frenchHalfWaySales: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'fr-invoice-with-delivery-lines': `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
Facture n° {num} du {today}
Bons de livraison facturés sur la période :
- BL n° {num} du {date} - votre commande {ref}
* {ware} | {n} | {small} | {small}
- BL n° {num} du {date} - votre commande {ref}
* {ware} | {n} | {small} | {small}
Total HT {plain}
TVA 20 % {small}
Total TTC à payer {amount}
Échéance : {date}, [prélèvement~LCR directe~virement]
Indemnité de recouvrement 40 €. Pas d'escompte.`,
    'fr-invoice-no-title-plain-list': `{person}
{street}
{town}
> {client}
> {ctown}
le {today}
n° {d3}
- intervention du {date}, [débouchage évier~changement serrure~réglage portail] | {small}
- fournitures | {small}
- déplacement | {small}
Total TTC | {plain}
(TVA 10 %)
payable à réception, merci
{siret}
iban {iban}`,
    'fr-invoice-paid-instalment-school': `OGEC {company}
Contribution des familles - Année {year}
# Facture annuelle n° {num}
Responsable :: {person}
Élève(s) :: {someone}, {someone}
= Libellé | Élève | Montant
- [Contribution~Scolarité] collège | {n} | {small}
- Cantine forfait 4 jours | {n} | {small}
- Réduction 2e enfant | | -{small}
- [Voyage Londres acompte~Fournitures~Association sportive] | {n} | {small}
Total de l'année {plain}
= Échéancier de prélèvement | Montant
* 10 {month} {year} | {small}
Mandat SEPA : {ref}. Première échéance déjà réglée à l'inscription.`,
    'fr-invoice-belgian-notary-provision': `{company}, notaires associés SRL
{street}, {town} - TVA BE 0{d3}.{d3}.{d3}
> {person}
> {cstreet}
> {ctown}
Facture {num} - dossier {ref} / {someone}
Date :: {today}
= Libellé | Hors TVA | TVA 21 % | TVAC
- Honoraires légaux | {small} | {small} | {small}
- Honoraires administratifs | {small} | {small} | {small}
- Débours : [recherches fiscales~extrait cadastral~hypothèques] | {small} | 0,00 | {small}
Droits d'enregistrement {plain}
Total {plain}
Provision reçue -{plain}
Solde à payer sur le compte tiers {iban}, avec la communication {ref}`,
    'fr-invoice-cloud-usage-account': `{company} EMEA SARL
Récapitulatif de la facture
N° de compte :: {num}{d3}
N° de facture :: EUINFR{d2}-{num}
Date de facture :: {today}
MONTANT TOTAL DÛ LE {date} :: {amount}
Cette facture porte sur la période du {date} au {date}
Adresse de facturation : {client}, {cstreet}, {ctown}, FR
= Détails | EUR
* [Calcul élastique - eu-west-3~Stockage objet~Base relationnelle~Transfert de données~Support Business] | {small}
Frais {plain}
Crédits -{small}
TVA (20 %) {small}
Total pour cette facture {plain}
Informations de paiement : {iban}. Numéro de TVA : {vat}
* Peut inclure des frais d'utilisation estimés.`,
  }),
  purchase_order: wordingsIn('fr', {
    'fr-order-on-quote-signed-mail': `{client}
{person}
Objet : BPA devis {num}
Bonjour,
Nous acceptons votre devis n° {num} du {date} d'un montant de {amount} HT.
Vous pouvez considérer ce mail comme notre commande ferme.
Notre n° de commande à reporter sur la facture : {ref}
Adresse d'intervention : {cstreet}, {ctown}
[Merci de démarrer dès que possible~Intervention semaine {d2}~Livraison avant le {date} impérativement]
Facture par mail à {email}
Cordialement,
{person}
Acheteur, {phone}`,
    'fr-replenishment-table-only': `REASSORT {client} magasin {d2}
semaine {d2}
fournisseur {company}
= code | libellé | stock | mini | à commander
* {num} | {ware} | {n} | {n} | {n}
livrer {date}
total colis {n}
cde passée par {someone} le {today}
n° cde {num}
merci de confirmer les ruptures`,
    'fr-subcontract-order-works': `{client} BTP
COMMANDE DE SOUS-TRAITANCE / LOCATION
Chantier n° {d5} - [Résidence~Groupe scolaire~STEP] {city}
À :: {company}
N° commande :: {ref}
Conducteur de travaux :: {someone}
= Nature | U | Qté | PU HT | Total
* [Location nacelle 18 m~Benne gravats 15 m3~Pompage béton~Carottage D150] | [j~u~h] | {n} | {small} | {small}
Montant HT {plain} - autoliquidation TVA
Bon à établir au nom de l'agence de {city}. Un exemplaire signé à nous retourner par mail avec attestations Urssaf et assurance.
Code analytique {d5}-{d3}
Le {today}, pour le chef d'agence`,
  }),
  order_confirmation: wordingsIn('fr', {
    'fr-back-order-notice-confirmation': `{company}
Bonjour {someone},
Nous avons bien reçu votre commande {ref} et vous en remercions.
Elle est enregistrée sous le numéro {num}.
= Article | Qté | Prix net | Date confirmée
* {num} {ware} | {n} | {small} | {date}
- {num} {ware} | {n} | {small} | [en attente fabricant~fin de série, remplacé par {num}]
Montant HT {plain}
Livraison {client}, {cstreet}, {ctown}
Si ces informations ne correspondent pas à votre demande, merci de nous appeler au {phone} dans la journée.
Votre interlocutrice : {person}`,
    'fr-appointment-rental-hall': `Mairie de {city} - Service des salles
{today}
> {person}
Confirmation de réservation n° {num}
Nous vous confirmons que la salle suivante vous est réservée :
Salle :: [Salle polyvalente~Foyer rural~Espace Jean-Moulin]
Date :: {date}, de {time} à {time}
Manifestation :: [anniversaire~loto~assemblée]
Tarif habitant :: {small} €
Caution :: 500 €, à remettre avec les clés
Options :: [vaisselle {d2} couverts~sono~aucune]
Retrait des clés le {date} en mairie, sur présentation de l'attestation d'assurance.
Annulation possible jusqu'à un mois avant.`,
    'fr-refund-and-cancel-booked': `{company}
Votre réservation a été modifiée
Bonjour {person},
Comme demandé, votre réservation {num} est confirmée avec les nouvelles données :
Ancienne date :: {date}
Nouvelle date :: {date}
Prestation :: [Cours de cuisine, 2 personnes~Vol en montgolfière~Spa duo 90 min~Table pour {n}]
Heure de rendez-vous :: {time}
Adresse :: {street}, {town}
Prix inchangé :: {small} €, déjà réglé
Merci de vous présenter dix minutes à l'avance.
Besoin d'annuler ? Jusqu'à 72 h avant, depuis le lien reçu.
À bientôt ! L'équipe`,
  }),
  delivery_note: wordingsIn('fr', {
    'fr-works-material-issue-slip': `{company} - magasin
BON DE SORTIE MAGASIN
n° {num} - {today}
Destination : chantier {ctown}
Demandeur : {someone}
= Réf | Article | Sorti | Rendu
* {num} | [Gaine ICTA 20~Câble R2V 3G2,5~Disjoncteur 16 A~Boîte DCL~Cheville 8] | {n} | 
Emporté par : {someone}, véhicule {d3}
Signature
Le matériel non utilisé est à rapporter au magasin accompagné de ce bon.`,
    'fr-e-commerce-parcel-insert': `Merci {person} !
Voici ce que contient votre colis :
Commande n° {num} du {date}
- {n} x {ware} | [emplacement A{d2}~]
- {n} x {ware} | 
- 1 x [échantillon offert~carte cadeau~catalogue]
Colis 1 sur {n} - le reste suit séparément
Préparé avec soin par {someone}
Expédié le {today} vers : {cstreet}, {ctown}
Un problème ? Retour gratuit 30 jours : cochez le motif et glissez cette feuille dans le colis.
[ ] trop petit [ ] trop grand [ ] défectueux [ ] ne convient pas
{company} - {web}`,
    'fr-concrete-loads-tipper': `Carrières {company}
PONT-BASCULE {city} - BON DE PESÉE / LIVRAISON
N° {num}
{today} {time}
Client :: {client}
Chantier :: {ctown}
Produit :: [GNT 0/31,5~Sable 0/4 lavé~Enrochement~Terre végétale]
Transporteur :: {other} - [D~E]B-{d3}-Q[L~P]
Brut :: 42,{d2} t
Tare :: 14,{d2} t
Net :: 28,{d2} t
Marquage CE 2+ - DOP {d3}
Peseur : {someone}
Signature chauffeur - Signature client`,
  }),
  receipt: wordingsIn('fr', {
    'fr-invoice-less-online-payment-proof': `[Confirmation de paiement~Justificatif de paiement~Accusé de paiement en ligne]
{company} - paiement sécurisé
Votre paiement a été accepté.
Montant :: {small} EUR
Date :: {today} {time}
Référence de la transaction :: {num}
N° d'autorisation :: {d5}{n}
Carte :: [CB~Visa] 4970 {d2}XX XXXX {d2}{d2}
Bénéficiaire :: [Régie cantine {city}~{company}~Trésor public - amendes]
Référence payée :: {num}
Ce ticket est à conserver. Il vaut preuve de votre règlement.`,
    'fr-vending-kiosk-transport': `{company} Mobilités
{city}
TITRE ET REÇU
{today} {time} DAB {d3}
- [Ticket 1 h~Carnet 10~Pass 24 h~Rechargement mensuel] | {n} | {small}
Carte n° {num}
Payé CB {small} EUR TTC
TVA 10 % {small}
Transaction {num}
Valider à chaque montée
Reçu non échangeable`,
    'fr-market-stall-scribbled': `{company}
maraîcher {city}
{today}
- pommes 2,{d2} kg | {small}
- [poireaux~courge~salades] | {small}
- [œufs x12~miel~jus] | {small}
total | {small}
reçu espèces
merci
siret {siret}`,
  }),
  credit_note: wordingsIn('fr', {
    'fr-credit-partial-price-dispute': `{company}
{street} {town}
> {client}
> {cstreet} {ctown}
Avoir partiel {ref} - {today}
Annule partiellement la facture {num} du {date} de {plain} TTC
= Article | Facturé | Prix convenu | Qté | À créditer HT
* {num} {ware} | {small} | {small} | {n} | {small}
Total HT à votre crédit {small}
TVA {small}
TTC {small}
[Litige n° {num} clos~Accord de {someone} du {date}]
Solde restant dû sur la facture après avoir : {plain}`,
    'fr-cancelled-invoice-full-reversal': `{company} Formation
ANNULATION DE FACTURE - note de crédit n° {num}
Client :: {client}
Facture annulée :: {ref} du {date}
Raison :: [session reportée~mauvaise entité facturée~bon de commande manquant]
- Ligne 1 [Module management~Bilan de compétences] | -{plain}
- Ligne 2 frais de dossier | -{small}
Total net de taxe -{plain} (exonération art. 261-4-4° a du CGI)
Une nouvelle facture sera émise au nom de {other}.
Merci de ne pas régler la facture d'origine.
{city}, le {today}`,
  }),
};
