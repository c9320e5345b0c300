import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French proofs of payment: tills, machines, platforms, hand-filled slips. */
export const frenchTickets: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('fr', {
    'fr-card-terminal-slip': `[CARTE BANCAIRE~CB EMV SANS CONTACT]
A0000000421010
CB DEBIT
LE {today} A {time}
{company}
{city}
{d5}{d2}
############{d2}{d2}
{num}{d3}
{d3} {n} {d5} {d3} C @
No AUTO : {d5}{n}
MONTANT REEL
{small} EUR
DEBIT
TICKET CLIENT
A CONSERVER
MERCI AU REVOIR`,
    'fr-fuel-automat': `STATION {company}
{street}
{town}
SIRET {siret}
{today} {time}
TICKET {num}
POMPE {n}
[SP95-E10~GAZOLE~SP98~E85]
VOLUME {d2},{d2} L
PRIX UNIT 1,{d3} EUR/L
TOTAL TTC {small} EUR
dont TVA 20,00 % {small}
PAIEMENT CARTE {d2}{d2}
[KM : {d5}{n}~]
BONNE ROUTE`,
    'fr-coffee-shop-till': `{company}
{street} {town}
Table {n} Couverts {n} Serveur {someone}
{today} {time}
- {n} [Expresso~Allongé~Cappuccino] | {small}
- {n} [Croissant~Tarte citron~Cookie] | {small}
- 1 [Formule midi~Jus pressé~Salade] | {small}
Total EUR {small}
= TVA | HT | TVA
- 10,00 % | {small} | {small}
- 5,50 % | {small} | {small}
[ESPECES~CB SANS CONTACT~TITRE RESTAURANT] {small}
RENDU {small}
Ticket n° {num} - NF525 - Sign. [Kx7~aB2q]
Merci de votre visite. A bientot !`,
    'fr-pharmacy-ticket': `PHARMACIE {company}
{street} - {town}
FINESS {num} - Tél {phone}
Fact. {num} le {today} {time}
Op. {n}
= Produit | Qté | PU | Mt
* [Doliprane 1 g~Sérum phy 40x5 ml~Crème mains~Spray nasal~Pansements ass.] | {n} | {small} | {small}
Total {small} €
Part AMO 0,00 Part AMC 0,00
À payer {small}
Réglé CB {small}
TVA 2,1 % {small} TVA 10 % {small}
Les médicaments ne sont ni repris ni échangés.`,
    'fr-donation-box-receipt-plain': `Reçu
de M./Mme {person}
la somme de {small} €
([cent vingt~quarante~deux cents] euros)
pour [location salle des fêtes~participation repas~cours de guitare x {n}~vente d'un vélo]
en [espèces~chèque n° {num}]
Fait à {city} le {today}
Signature
{someone}`,
    'fr-payment-provider-receipt': `Reçu de {company}
Reçu n° {d2}{d2}-{d2}{d2}
MONTANT PAYÉ :: {amount}
DATE DE PAIEMENT :: {today}
MOYEN DE PAIEMENT :: [Visa~Mastercard] - {d2}{d2}
RÉCAPITULATIF
- [Abonnement mensuel~Paiement de la facture {ref}~Don ponctuel × 1] | {small} €
Montant débité {small} €
Si vous avez des questions, visitez notre site d'assistance ou contactez-nous à {email}.
Vous recevez cet e-mail, car vous avez effectué un achat auprès de {company}, qui fait appel à un prestataire pour la gestion des paiements.`,
    'fr-ride-hailing': `{company}
Merci d'avoir voyagé avec nous, {person}
Nous espérons que la course vous a plu.
{today}
Total {small} €
- Prix de la course | {small} €
- Frais de réservation | {small} €
- Pourboire | {small} €
Paiements : [Visa ••••{d2}{d2}~Apple Pay] {small} € {time}
[Berline~Green~Van] {n},{d2} km | {d2} min
{time} {cstreet}, {ctown}
{time} {street}, {town}
Vous avez voyagé avec {someone}. Plaque : A[B~D]-{d3}-Z[T~K]
Ceci n'est pas une facture.`,
    'fr-laundry-dry-cleaner': `PRESSING {company}
{street}
Reçu client n° {num}
Dépôt le {today} - Retrait le {date}
- {n} [chemise pliée~pantalon~robe~couette~manteau] | {small}
- {n} [veste~jupe plissée~housse] | {small}
Total TTC {small}
[Payé ce jour CB~Payé espèces~PAYÉ]
Nom : {person} tél {mobile}
Articles non retirés sous 3 mois : décliné.
TVA {small} incluse`,
    'fr-post-office-counter': `{company} - BUREAU DE {city}
{today} {time} Guichet {n} Op. {num}
* [Lettre recommandée R1 AR~Colissimo 2 kg~Carnet timbres verts~Mandat cash~Prêt-à-poster] | {n} | {small}
N° de suivi 1A {d3} {d3} {d3} {d3} {n}
TOTAL {small} EUR
CB {small}
Non soumis à TVA {small}
Preuve de dépôt à conserver. Suivi sur {web} ou au 3631.
Merci et à bientôt`,
    'fr-quebec-convenience': `DÉPANNEUR {company}
{street}, Trois-Rivières QC
{today} {time} CAISSE 0{n} TR {num}
- LAIT 2 % 2 L | {small}
- [PAIN TRANCHÉ~CAFÉ MOYEN~JOURNAL~BILLET LOTO] | {small} FP
- CONSIGNE | 0,10
SOUS-TOTAL {small}
TPS {small}
TVQ {small}
TOTAL {small} $
INTERAC DÉBIT CHÈQUES {small}
APPROUVÉ {d5}{n}
TPS {num}RT TVQ 10{num}TQ
MERCI, BONNE JOURNÉE`,
    'fr-swimming-pool-entry': `VILLE DE {city}
REGIE DES RECETTES - PISCINE
Quittance n° {num}
{today} {time}
- [Entrée adulte~Carte 10 entrées~Tarif famille~Aquagym] x {n} | {small}
Perçu {small} € en [numéraire~CB~chèque vacances]
Le régisseur
Conserver ce titre pendant la durée du séjour dans l'établissement.
Délibération du {date}`,
    'fr-school-fee-received': `École privée {company}
{street} {town}
# [REÇU DE PAIEMENT~Quittance~Reçu] n° {num}
Reçu de :: {person}
Élève :: {someone}, classe de [CE1~6e B~Terminale]
Au titre de :: [scolarité {month}~frais d'inscription~demi-pension 2e trimestre]
Montant :: {amount}
Mode :: [chèque {bank} n° {num}~espèces~virement du {date}]
Reste dû après ce règlement :: {small}
{city}, le {today}
La comptable, {person}
Cachet de l'établissement. Duplicata non délivré.`,
  }),
};
