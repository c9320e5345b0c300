import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French receipts: tills, journeys, rents, gifts. */
export const frenchReceipts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: [
    {
      family: 'fr-bakery-till',
      language: 'fr',
      text: `BOULANGERIE {person}
{street}
{town}
SIRET {siret}
Ticket {num} Caisse 1 {today} {time}
Vendeur : [Manon~Kévin~Fatou]
- [2 x Tradition 1,30~1 x Pain complet tranché~3 x Croissant beurre~1 x Tarte aux fraises 6p] | {small}
- [1 x Formule midi sandwich~4 x Chouquettes~1 x Flan] | {small}
- [1 x Café allongé~1 x Eau 50 cl] | 1,50
- [TOTAL~A PAYER~TOTAL TTC] | {small} EUR
- Espèces | 20,00
- Rendu | {small}
= TVA | HT | Taxe
- B 5,50% | {small} | {small}
- C 10,00% | {small} | {small}
NF525 v2.4 - Sign. aB{d2} xQ{d3} - dupl. 0
Merci et à bientôt - fermé le lundi
Points fidélité : {n}`,
    },
    {
      family: 'fr-supermarket-card',
      language: 'fr',
      text: `{company} MARKET
Ouvert 7j/7 de 8h30 à 20h30
TEL {phone}
------------------------
>>> FRAIS
- YAOURT NAT X8 | 2,{d2} A
- [JAMBON SUP 4T~EMMENTAL RAPE~CREME 30CL] | 3,{d2} A
>>> EPICERIE
- [PATES COQ 500G~HUILE OLIVE 75CL~RIZ BASM 1KG] | {small} A
- REMISE IMM. 2E -50% | -1,{d2}
>>> FRUITS LEGUMES
- BANANE 0,842 kg x 1,99 EUR/kg | 1,68 A
- SAC CAISSE | 0,15 D
{n} ARTICLES TOTAL EUR {small}
CARTE BANCAIRE EMV {small}
CARTE BANCAIRE SANS CONTACT
A0000000421010 CB
le {today} à {time}
{company} {d5} {city}
{num} 3{d3} ************{d3}{n}
MONTANT = {small} EUR
DEBIT TICKET CLIENT A CONSERVER
Cagnotte disponible : {small} €`,
    },
    {
      family: 'fr-taxi',
      language: 'fr',
      text: `TAXI {person} - commune de {city} - ADS n° {n}
Stationnement {d3} Véhicule [E-class~Skoda~Peugeot] A{d3}D
[NOTE~Note de course~Fiche course taxi]
Date {today} Départ {time} Arrivée {time}
De : [Gare~Aéroport T2~Hôpital~Hôtel de ville]
À : {cstreet}
Tarif [A~B~C~D] - Distance {n},{n} km
Prise en charge 2,80
Course {small}
Supplément bagage / passager {n},00
[Total à payer~Net perçu] {small} € TTC dont TVA 10 %
Réglé par : [CB~espèces~bon de transport]
Réclamations : DDPP, {street}, ou www.signal.conso.gouv.fr - taximètre n° {num} vérifié le {date}`,
    },
    {
      family: 'fr-rent-quittance',
      language: 'fr',
      text: `# [QUITTANCE DE LOYER~Quittance~Reçu de loyer] - {month} {year}
Bailleur : [SCI {company}~{someone}] représenté par {company} Gestion, carte professionnelle CPI 7501 {year} 000 {d3}{d3}
Locataire : {person}
Logement : {cstreet}, bât. B, 2e étage, {ctown}
Reçu de M./Mme {person} la somme de {amount} au titre du paiement du loyer et des charges pour la période du {date} au {date}
Détail du règlement
- Loyer principal | {small}
- Provision sur charges | {small}
- Taxe d'ordures ménagères | {small}
- APL versée par la CAF, à déduire | -{small}
- Total encaissé | {small}
Date de paiement {date} par [virement~prélèvement~chèque n° {num}]
Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas d'acomptes versés. Elle est délivrée sous réserve de tous droits et ne préjuge pas des échéances antérieures. À conserver pendant trois ans (loi n° 89-462 du 6 juillet 1989, art. 21).`,
    },
    {
      family: 'fr-donation-tax',
      language: 'fr',
      text: `Cerfa 11580*04
# [REÇU AU TITRE DES DONS à certains organismes d'intérêt général~Reçu fiscal~Reçu dons]
Numéro d'ordre du reçu {ref}
Bénéficiaire des versements
Nom : Association {company} - Objet : [aide alimentaire d'urgence~protection des refuges animaliers~recherche médicale~restauration du patrimoine rural]
{street} {town}
Organisme reconnu d'utilité publique par décret du {date}
Donateur
Nom {person} Adresse {cstreet} {ctown}
Le bénéficiaire reconnaît avoir reçu au titre des dons et versements ouvrant droit à réduction d'impôt, la somme de {small} euros
Somme en toutes lettres : [cent vingt euros~cinquante euros~trois cents euros]
Date du versement ou du don : {date} Mode de versement : [chèque~virement, prélèvement, carte bancaire~remise d'espèces]
Le bénéficiaire certifie sur l'honneur que les dons ouvrent droit à la réduction d'impôt prévue à l'article [200~238 bis~978] du CGI
Forme du don : déclaration de don manuel - Nature : numéraire
Date et signature, le trésorier {someone}`,
    },
    {
      family: 'fr-parking-toll',
      language: 'fr',
      text: `[PARC DE STATIONNEMENT {city} CENTRE~AUTOROUTES {company}~Parking Gare Sud]
Exploité par {company} RCS {siren}
REÇU [sortie~péage~de paiement]
Entrée {date} {time}
Sortie {date} {time}
[Durée 02h{d2}~Classe 1 - gare {city} / {ctown}]
Borne {n} N° {num}
Tarif TTC {small} €
TVA 20% {small}
HT {small}
[CB ****{d2}{d2}~Télépéage badge {num}] 
Justificatif sans valeur de facture pour plus de 150 € HT
Bonne route ! Assistance : touche interphone`,
    },
    {
      family: 'fr-restaurant-note',
      language: 'fr',
      text: `[Brasserie~Bistrot~Auberge] {company}
{street} {town} {phone}
Table {n} - Couverts {n} - Serveur {someone}
Note n° {num}
- {n} Menu du jour | {small}
- 1 [Entrecôte frites~Moules marinières~Burger maison] | 18,50
- 2 [Pression 25~Kir~Verre Côtes] | {small}
- 1 Café gourmand | 8,90
- Carafe d'eau | 0,00
Total TTC {small}
Dont service 15 % compris
= Taux | TTC | TVA
- 10,00 | {small} | {small}
- 20,00 | {small} | {small}
Réglé : CB {small} / Titre-restaurant {small} / pourboire merci
Nombre de repas : {n} Société : ...................
Imprimé le {today} à {time}. Les prix sont nets. L'abus d'alcool est dangereux pour la santé.`,
    },
    {
      family: 'fr-payment-acknowledged',
      language: 'fr',
      text: `ÉTUDE DE MAÎTRE {person}
Commissaire de justice associé - {street}, {town}
[REÇU N° {ref}~Reçu de versement~Acquit]
Affaire : {client} / {someone} - dossier {num}
Nous soussignés reconnaissons avoir reçu ce jour de {someone} la somme de {amount} [en espèces~par carte bancaire~par chèque sous réserve d'encaissement]
- En acompte sur principal | {small}
- Intérêts arrêtés au {date} | {small}
- Frais et droit proportionnel A 444-31 | {small}
Solde restant dû sauf erreur {amount}
Prochain versement convenu : le {n} de chaque mois
Pour valoir ce que de droit. Fait à {city}, le {today}. Comptabilité clientèle - pièce de caisse {num}`,
    },
    {
      family: 'fr-swiss-kiosk',
      language: 'fr',
      text: `{company}
[1003 Lausanne~1201 Genève~1950 Sion~2502 Bienne]
CHE-{d3}.{d3}.{d3} TVA
Bon {num} {today} {time}
- [Café crème~Croissant~Journal~Sandwich thon] | {n} | 4.{d2}
- [Recharge mobile 20.-~Cigarettes~Eau min. 5 dl] | 1 | {d2}.50
Total CHF {d2}.{d2}
[TWINT~Maestro~Comptant CHF 50.00 Rendu 12.40]
TVA 8.1% 2.6% incl.
Merci de votre visite, conservez ce ticket pour tout échange dans les 30 jours
Trm-Id {num} AID A0000000043060 Trx. Seq-Cnt {num}`,
    },
  ],
};
