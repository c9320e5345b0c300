import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French confirmations of orders, bookings and subscriptions. */
export const frenchConfirmations: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('fr', {
    'fr-sap-confirmation': `{company}
{street} {town}
# [Confirmation de commande~Accusé de réception de commande]
Numéro/date :: {num} / {today}
Référence/date :: {ref} / {date}
Numéro client :: {d5}{n}
{client}
{cstreet}
{ctown}
Nous vous remercions de votre commande que nous traiterons aux conditions suivantes :
= Poste | Article | Désignation | Quantité | Prix | Valeur
* 000{d2} | {num} | {ware} | {n} PCE | {small} | {small}
- Date de livraison confirmée | | | {date} | |
Valeur nette {plain}
TVA {small}
Montant final {plain}
Conditions de livraison : CPT {ctown}
Sauf avis contraire de votre part sous 3 jours, ces données sont réputées acceptées.`,
    'fr-shop-mail-shopify': `{company}
Commande #{d2}{d2}
Merci pour votre achat !
Bonjour {person}, nous préparons actuellement votre commande en vue de son expédition. Nous vous en informerons lorsqu'elle aura été envoyée.
[Voir votre commande~] ou Visiter notre boutique
Résumé de la commande
* {ware} × {n} | [Bleu~L~100 ml~] | {small} €
Sous-total {small} €
Expédition {small} €
Taxes incluses {small} €
Total {amount}
Informations sur le client
Adresse de livraison : {person}, {cstreet}, {ctown}, France
Adresse de facturation : {person}, {cstreet}, {ctown}
Mode d'expédition : [Standard~Point relais]
Paiement : Visa se terminant par {d2}{d2}
Si vous avez des questions, répondez à cet e-mail ou contactez-nous à {email}`,
    'fr-hotel-platform-booking': `{web}
# Votre réservation est confirmée
Numéro de confirmation : {num}
Code PIN : {d2}{d2}
{company} Hôtel
{street}, {town} - {phone}
Arrivée :: {date} (à partir de 15:00)
Départ :: {date} (jusqu'à 11:00)
Votre réservation :: {n} nuits, 1 chambre
Réservée par :: {person}
Chambre double supérieure - petit-déjeuner [compris~{small} € en supplément]
Prix :: {amount}
Taxe de séjour {small} non comprise
Conditions d'annulation : gratuit jusqu'au {date} à 23:59, ensuite le montant de la première nuit sera dû.
Prépaiement : [aucun~carte débitée 3 jours avant]
L'établissement applique un dépôt de garantie. Bon séjour !`,
    'fr-airline-itinerary': `Merci d'avoir réservé avec {company}
Votre référence de réservation :: [K8M2QX~TQL7RR~YW49ZP]
Passagers : {person} (adulte), {someone} (enfant)
Vol aller - {date}
- {time} | [Paris Orly~Nantes~Charleroi] | U2 {num}
- {time} | [Lisbonne~Athènes~Marrakech] | durée 2 h 55
Vol retour - {date}
- {time} | [Lisbonne~Athènes~Marrakech] |
- {time} | [Paris Orly~Nantes~Charleroi] |
Siège 14A, 14B - 1 bagage en soute de 23 kg
Paiement accepté {amount} MasterCard
L'enregistrement en ligne ouvre 30 jours avant le départ. Munissez-vous d'une pièce d'identité en cours de validité.
Ceci n'est pas une carte d'embarquement.`,
    'fr-subscription-welcome': `{company}
Bonjour {person},
Votre abonnement est bien enregistré. Récapitulatif :
Formule :: [Essentiel~Duo~Papier + numérique~Premium annuel]
Numéro d'abonné :: {num}
Début :: {today}
Prochaine échéance :: {date}
Prix :: {small} € par [mois~trimestre] pendant 12 mois, puis {small} €
Mode de paiement :: prélèvement, RUM {num}
Sans engagement : vous pouvez résilier à tout moment depuis Mon compte > Mes abonnements.
Vous disposez d'un délai de rétractation de 14 jours, sauf si vous avez commencé la lecture des contenus et renoncé expressément à ce droit.
[L'équipe {company}~Le service abonnements] - {email}
Conservez ce message : il confirme votre commande n° {ref}.`,
    'fr-car-dealer-arc': `Concession {company} - {town}
# [ACCUSÉ DE RÉCEPTION DE COMMANDE VÉHICULE~Confirmation de commande VN]
N° de commande usine :: {num}
Client :: {person}, {cstreet}, {ctown}
Conseiller :: {someone}
Modèle :: [Berline hybride 140~SUV électrique 58 kWh~Fourgon L2H2]
Teinte :: [Gris platine~Blanc glacier~Bleu nuit]
Options :: [Pack hiver, attelage~Toit panoramique~Caméra de recul]
Prix client TTC {plain}
Reprise [{d3}C3 du {date}~] -{small}
Bonus écologique déduit -{small}
Frais d'immatriculation {small}
Total restant à payer à la livraison {plain}
Nous avons bien enregistré votre commande du {date}. Délai indicatif de mise à disposition : semaine {d2}.
Acompte reçu {small}. Vous serez prévenu de l'arrivée du véhicule au parc.`,
    'fr-word-confirmation-short': `{company}
> {city}, le {today}
{client}
Votre commande du {date} par [tél.~mail~M. {someone}]
Messieurs,
Nous confirmons l'enregistrement de votre cde :
- {n} x {ware} | {small} HT
- {n} x {ware} | {small} HT
Dispo : [départ sous 10 j~fin {month}~immédiat]
Port en sus, paiement habituel
N° à rappeler : {ref}
Merci de vérifier et de nous signaler toute erreur avant mise en fabrication.
Bien à vous, {person}`,
    'fr-custom-door-confirmation': `{company} Fermetures - Usine de {city}
Confirmation n° {num} - à retourner signée sous 24 h
Revendeur :: {client} ({d5})
Réf. chantier :: {someone}
Semaine de fabrication :: {d2}
Semaine de livraison :: {d2}
= Rep. | Produit | L x H | Coloris | Vitrage | Net HT
* {n} | [Coulissant 2 vtx alu~Fenêtre OB PVC~Porte d'entrée 69~Volet roulant intégré] | {num} x {num} | RAL 7016 | 4/16/4 | {small}
Vue intérieure - tirant [droit~gauche]
Total net HT {plain}
Transport {small}
Toute modification après lancement sera facturée. Sans réponse, la fabrication démarre selon cette confirmation.
Service ADV {someone}`,
    'fr-event-tickets-order': `{company} Billetterie
Merci {person} !
Votre commande {num} du {today} à {time} est validée.
= Événement | Date | Placement | Tarif | Nb | Prix
* [Orchestre national - Mahler 5~Finale régionale~Les Fourberies de Scapin~Salon du livre] | {date} 20h30 | [Carré or~Balcon rang {n}~Libre] | [Plein~Réduit] | {n} | {small} €
Frais de gestion {small} €
Total réglé par carte {small} €
Mode d'obtention : [e-billet à imprimer~retrait au guichet~m-ticket]
Vos billets sont disponibles dans votre espace client. Billets ni repris, ni échangés, article L. 221-28 12° du code de la consommation.
N'imprimez pas ce message en guise de billet.`,
    'fr-training-enrolment-confirmed': `Centre de formation {company}
> {client}
> {cstreet} {ctown}
Confirmation d'inscription
Dossier :: {ref}
Madame, Monsieur, nous accusons réception de votre bulletin du {date} et confirmons la réservation suivante :
Stage :: [SST initial~CACES R489 cat. 3~Habilitation BR~Excel perfectionnement]
Dates :: {date} et {date}
Horaires :: 8h30-12h / 13h-16h30
Lieu :: {street}, {town}
Participants :: {someone}, {someone}
Coût pédagogique :: {small} € HT par personne
Convention et programme joints, convocations envoyées 10 jours avant. Toute annulation à moins de 5 jours ouvrés est due à 50 %.
Bien cordialement, {person}, assistante`,
    'fr-belgian-wholesale-ack': `{company} NV/SA - {town}
BEVESTIGING / CONFIRMATION
Confirmation de commande :: {num}
Date :: {today}
Client :: {client} {d5}
Votre réf. :: {ref}
Vendeur :: {someone}
Livraison :: {date} - tournée {n}
= Article | Description | Quantité | U | Brut | Rem. | Net EUR
* {num} | {ware} | {n} | [PC~BTE~ROL] | {small} | {n} % | {small}
- En rupture, reliquat prévu {date} | | | | |
Total HTVA {plain} TVA 21 % {small} Total TVAC {plain}
Merci de votre confiance. Prix hors Recupel et Auvibel. Nos conditions générales figurent sur {web}.`,
    'fr-rental-van-reservation': `{company} Location
Réservation {num} confirmée
Agence de départ :: {city}, {street} - {phone}
Prise en charge :: {date} {time}
Retour :: {date} {time}
Catégorie :: [Utilitaire 12 m3~Citadine B~Monospace 7 places~Remorque]
Conducteur :: {person}, permis depuis plus de 3 ans
Kilométrage :: {d3} km inclus, puis 0,{d2} €/km
Franchise :: {num} €
Tarif prépayé {amount}
Option rachat de franchise {small}
À présenter au comptoir : permis original, carte de crédit au nom du conducteur, la présente confirmation.
Annulation sans frais jusqu'à 48 h avant le départ.`,
  }),
};
