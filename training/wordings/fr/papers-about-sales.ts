import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters, agreements and lists that speak of invoices and orders without being one. */
export const frenchPapersAboutSales: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr-supplier-price-rise-letter': `{company}
> {client}
> {city}, le {today}
Objet : évolution de nos tarifs au {date}
Cher partenaire,
Depuis plusieurs mois, la hausse continue de l'énergie et des matières premières pèse sur nos coûts de fabrication. Nous avons jusqu'ici choisi de ne pas la répercuter.
Nous sommes aujourd'hui contraints d'appliquer une augmentation moyenne de {n},{n} % sur l'ensemble de la gamme, à compter du {date}. Les commandes enregistrées avant cette date bénéficieront des conditions actuelles.
La nouvelle liste de prix vous sera adressée sous quinze jours par votre délégué, {someone}.
Sachant pouvoir compter sur votre compréhension, nous vous renouvelons nos remerciements pour votre fidélité.
{person}, directeur des ventes`,
    'fr-change-of-bank-account-letter': `{company}
Direction financière
> À tous nos clients
> {city}, le {today}
Objet : changement de coordonnées bancaires
Madame, Monsieur,
Nous vous informons qu'à partir du {date} tous vos règlements devront être effectués sur notre nouveau compte ouvert auprès de {bank}. L'ancien compte sera clôturé le {date}.
Vous trouverez le relevé d'identité en pièce jointe. Par mesure de sécurité, nous vous invitons à vérifier ce changement en appelant votre interlocuteur habituel à un numéro déjà connu de vos services.
Merci de mettre à jour votre base fournisseurs.
Avec nos remerciements, veuillez agréer nos salutations distinguées.
{person}, trésorier - P.J. : RIB`,
    'fr-invoice-dispute-mail': `À : {email}
De : {someone}
Objet : facture {num} - contestation
Bonjour,
Nous accusons réception de votre facture {num} de {amount}.
Or le prix convenu sur notre commande était de {small} et deux articles ne nous ont jamais été livrés. Nous ne pouvons donc pas la mettre en paiement en l'état.
Pouvez-vous nous établir un avoir ou une facture rectificative ?
[Dans l'attente, le règlement est bloqué.~Nous réglerons dès réception.]
Je vous remercie de votre retour rapide.
Cordialement
{someone}
Comptabilité {client}`,
  }),
  contract: wordingsIn('fr', {
    'fr-quote-turned-into-agreement': `CONTRAT DE PRESTATION - photographie de mariage
Entre {company}, {street}, {town}, siret {siret}
et les mariés {person} et {someone}
Date du mariage :: {date}
Lieu :: {ctown}
Formule choisie :: [préparatifs à soirée~cérémonie et cocktail]
Tarif :: {amount}
1/ Le contrat devient ferme à réception d'un exemplaire signé et des arrhes de 30 %.
2/ Le solde est à payer au plus tard le jour de la prestation.
3/ En cas d'annulation par les clients, les arrhes restent acquises. En cas d'empêchement, le photographe propose un confrère.
4/ Les images, {d3} environ, sont livrées sous 8 semaines en galerie privée.
5/ Droit à l'image : les clients [autorisent~n'autorisent pas] la publication.
6/ Un repas chaud est prévu pour le photographe.
Fait en 2 exemplaires le {today}
Signatures des parties, « bon pour accord »`,
    'fr-amendment-one-page': `AVENANT N° {n} AU CONTRAT [DE TRAVAIL~DE PRESTATIONS~DE LOCATION] DU {date}
Entre {company}, représentée par {someone},
et {person},
Il a été convenu ce qui suit :
Article 1. L'article {n} du contrat initial est remplacé par : « {sentence} »
Article 2. [La durée hebdomadaire est portée à 28 heures à compter du {date}.~Le montant de la redevance est porté à {amount}.~Le terme est reporté au {date}.]
Article 3. Les autres clauses demeurent inchangées et conservent leur plein effet.
Le présent avenant prend effet le {date}.
Établi en deux originaux à {city}, le {today}
Lu et approuvé, bon pour accord`,
  }),
  other: wordingsIn('fr', {
    'fr-remittance-table-bare': `AVIS DE PAIEMENT
Payeur :: {client}
Bénéficiaire :: {company}
Date de valeur :: {date}
Référence virement :: {num}
= Pièce | Votre réf. | Date | Brut | Déduction | Net
* {num} | {ref} | {date} | {small} | 0,00 | {small}
Total payé EUR {plain}
IBAN crédité : {iban}
Message automatique, ne pas répondre.`,
    'fr-rma-request-form': `DEMANDE DE RETOUR SAV
Formulaire à envoyer à {email} - un n° de retour vous sera communiqué
Client :: {client}
Contact :: {someone}, {mobile}
Produit :: {ware}
N° de série :: {num}
Date d'achat :: {date}
N° de facture :: {num}
Sous garantie : [x] oui [ ] non
Panne constatée : [ne s'allume plus~bruit anormal~écran noir~fuite]
Accessoires joints : [chargeur~aucun]
Souhait : [ ] réparation [x] échange [ ] devis si hors garantie
Réservé au SAV - n° attribué : ........ diagnostic : ........`,
    'fr-approved-suppliers-list': `Liste des fournisseurs agréés
{client} - qualité - F-ACH-{d2} rév. [B~C~4]
= Code | Fournisseur | Produit | Note | Certificat | Réévaluation
* {d5} | {other} | {trade} | [A~B~C] | [ISO 9001~-~EN 9100] | {date}
Critères : qualité 40, délai 40, service 20
Mise à jour {today} par {someone}
A = agréé, B = sous surveillance, C = à éliminer`,
    'fr-export-of-orders-table': `Export commandes {date} - {date}
Filtre : [statut = ouvert~tous magasins~fournisseur = {d5}]
= N° cde | Date | Client | Ville | Montant HT | Statut
* {num} | {date} | {other} | {city} | {small} | [livrée~en cours~annulée~facturée]
{d2} lignes - total {plain}
Généré le {today} {time} par {someone}
Page 1 sur {n}`,
    'fr-voucher-gift-card': `BON CADEAU
{company}
Offert à {person}
De la part de {someone}
[Un soin visage 60 min~Un dîner pour deux~Un baptême de l'air~Une valeur de {d2} €]
Code : [KDO~GIFT]-{num}
Valable jusqu'au {date}
Sur réservation au {phone}. Non remboursable, non fractionnable.
{street}, {town}
Belle découverte !`,
  }),
};
