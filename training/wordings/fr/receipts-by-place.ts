import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French tickets, slips and receipts of payments, each of another place. */
export const frenchReceiptsByPlace: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('fr', {
    'frf-receipt-supermarket-long-ticket': `{company}
VOTRE SUPERMARCHÉ DE {city}
{street}
{town}
TEL {phone}
OUVERT DU LUNDI AU SAMEDI 8H30-20H DIM 9H-12H45
>>>> FRUITS ET LEGUMES
POMME GALA CAT 1
0,842 kg x 2,49 €/kg | 2,10
CAROTTE SACHET 1KG | 1,39
2 x 0,95 AVOCAT | 1,90
>>>> BOUCHERIE LS
STEAK HACHE 5% X4 | 7,25
>>>> CREMERIE
BEURRE DOUX 250G | 2,64
EMMENTAL RAPE 200G | 2,12
OEUFS PLEIN AIR X12 | 3,95
>>>> EPICERIE
SPAGHETTI 500G | 0,99
HUILE OLIVE 1L | 9,85
CHOC NOIR 70% | 2,05
REMISE IMMEDIATE | -0,60
>>>> HYGIENE
DENTIFRICE LOT2 | 4,30
>>>> BAZAR
PILES LR6 X8 | 6,99
SAC CABAS | 0,15
----------------
{n} ARTICLES TOTAL A PAYER | {d2},{d2} €
CB EMV SANS CONTACT | {d2},{d2}
TITRE RESTAURANT | 19,00
RENDU MONNAIE | 0,00
TAUX | HT | TVA | TTC
A 5,5% | {d2},{d2} | 1,{d2} | {d2},{d2}
B 20% | {n},{d2} | 1,{d2} | {n},{d2}
CARTE FIDELITE ********{d2}{d2}
VOUS AVEZ CAGNOTTE 0,85 € - SOLDE 7,{d2} €
VIGNETTES COUTEAUX : 3
HOTESSE : {n} SYLVIE CAISSE 00{n} TICKET {num}
{date} {time}
MERCI DE VOTRE VISITE - A BIENTOT
ECHANGE SOUS 15 JOURS SUR PRESENTATION DU TICKET SAUF SURGELES ET LINGERIE
VOTRE AVIS : FLASHEZ ET GAGNEZ 100 € DE COURSES`,
    'frf-receipt-rent-quittance-agency': `{company} - GÉRANCE
Transactions, syndic, location
Carte G n° CPI {d5} - Caisse de garantie : {bank}
QUITTANCE DE LOYER
Période :: du 1er au 30 {month} {year}
Locataire :: {person}
Adresse du logement :: {cstreet}, {ctown}
Propriétaire mandant :: {someone}
Référence :: {ref}
Reçu de la personne désignée ci-dessus la somme de {small} euros, se décomposant ainsi :
- Loyer principal | {small}
- Provision sur charges | {d2},00
- Taxe d'enlèvement des ordures ménagères | {n},{d2}
- Stationnement n° {d2} | {d2},00
- Aide au logement versée directement | -{d3},00
Total réglé | {small}
Paiement du {date} par prélèvement automatique
Solde antérieur :: 0,00
dont quittance, sous réserve de tous nos droits et de l'encaissement effectif.
Cette quittance annule tous les reçus qui auraient pu être établis en cas de paiement partiel du montant du présent terme. Elle est à conserver pendant trois ans par le locataire. Elle n'emporte pas présomption de paiement des termes antérieurs et ne saurait valoir renonciation à un congé déjà délivré.
Le bailleur est tenu de transmettre gratuitement ce document au locataire qui en fait la demande (loi du 6 juillet 1989, article 21).
Fait à {city}, le {today}
Le gestionnaire
Pensez à nous adresser votre attestation d'assurance annuelle et le certificat de ramonage !
Votre prochaine échéance : {date}. Révision au 1er {month} : indice {d3},{d2}
{street}, {town}, {phone}, sans rendez-vous le matin`,
    'frf-receipt-donation-fiscal-cerfa': `Cerfa n° 11580*05
Reçu au titre des dons à certains organismes d'intérêt général
Articles 200, 238 bis et 978 du code général des impôts
Numéro d'ordre du reçu :: {year}-{num}
Bénéficiaire des versements
Nom ou dénomination :: [Fonds pour la forêt~Les Blouses de l'espoir~Épicerie sociale du Faubourg]
N° SIREN ou RNA :: W{num}
Adresse :: {street}, {town}
Objet : venir en aide aux personnes isolées, accompagner les malades et leurs proches
[ ] Fondation d'utilité publique [X] Association ou œuvre d'intérêt général [ ] Fonds de dotation [ ] Musée de France
Donateur
Nom, prénoms :: {person}
Adresse :: {cstreet}, {ctown}
Le bénéficiaire reconnaît avoir reçu au titre des dons et versements ouvrant droit à réduction d'impôt la somme de :
*** {small} euros ***
Somme en toutes lettres : ..........................................
Date du versement :: {date}
Le bénéficiaire certifie sur l'honneur que les dons et versements qu'il reçoit ouvrent droit à la réduction d'impôt prévue à l'article : [X] 200 du CGI [ ] 238 bis [ ] 978
Forme du don : [ ] acte authentique [ ] acte sous seing privé [X] déclaration de don manuel [ ] autres
Nature : [X] numéraire [ ] titres [ ] abandon exprès de revenus ou de frais
Mode de versement : [ ] espèces [X] [chèque~virement, prélèvement, carte bancaire]
Date et signature
{today} La trésorière, {someone}
Nous vous remercions chaleureusement. Vous pouvez déduire 66 % (ou 75 % dans la limite du plafond) de votre don. Ce justificatif n'est pas à joindre à la déclaration en ligne mais à présenter en cas de contrôle.`,
    'frf-receipt-motorway-toll-slip': `{company} AUTOROUTES
RECU
GARE {num} {city} BARRIERE
VOIE {d2} AUTOMATE
ENTREE {num}
CLASSE {n}
LE {date} A {time}
MONTANT TTC | {d2},{d2} EUR
DONT TVA 20,00% | {n},{d2}
MODE CB XXXX {d2}{d2}
N° {num}-{d3}
TVA {vat}
CONDUIRE EN TOUTE SECURITE
PAUSE TOUTES LES 2 HEURES
DUPLICATA SUR INTERNET SOUS 60 JOURS
ASSISTANCE 24/7 BOUTON BLEU
BONNE ROUTE`,
    'frf-receipt-restaurant-note-covers': `[BRASSERIE L'EUROPE~LE BISTROT D'EN FACE~CRÊPERIE TI BREIZH]
{person} EURL
{street}
{town}
SIRET {siret}
TABLE {d2} COUVERTS {n}
SERVEUR LUCIE
NOTE N° {num}
{date} {time}
2 KIR CASSIS | 11,00
1 SIROP GRENADINE | 2,80
2 MENU TERROIR | 58,00
1 MENU ENFANT | 9,90
1 SUPPL FOIE GRAS | 6,00
1 PICHET 50CL GAMAY | 13,50
1 BADOIT 1L | 5,50
2 CAFE | 4,40
1 DECA ALLONGE | 2,20
TOTAL TTC | {d3},{d2}
TVA 10% | {n},{d2}
TVA 20% | {n},{d2}
TOTAL HT | {d2},{d2}
PRIX NETS SERVICE COMPRIS 15%
REGLE :
CARTE BLEUE | 80,00
ESPECES | {d2},{d2}
ANCV | 20,00
POURBOIRE CB | 3,00
SOIT PAR PERSONNE {d2},{d2}
FACTURE SUR DEMANDE AVANT DEPART
NOM ..................
SOCIETE ..................
Merci de votre visite, à bientôt
wifi : bistrot / bonappetit
Fermé dimanche soir et lundi. Soirée moules le jeudi`,
    'frf-receipt-notary-deposit-cheque-stub': `OFFICE NOTARIAL
Maître {person}
{street} {town}
COMPTABILITÉ - REÇU N° {num}
Dossier :: {d5} - VENTE {someone} / {someone}
Date :: {date}
Nous avons reçu ce jour de M. et Mme {someone} la somme de {amount},
à titre de dépôt de garantie stipulé en l'avant-contrat signé le {date}, relatif à un bien sis {cstreet}, {ctown}.
Mode :: [virement~chèque de banque n° {num} tiré sur {bank}]
Compte crédité :: DCN, Caisse des dépôts, {iban}
Ancien solde :: 0,00
Nouveau solde :: {amount}
Ladite somme demeurera séquestrée dans la comptabilité de l'étude. Elle s'imputera sur le prix le jour de la réitération, ou sera restituée si l'une des conditions suspensives venait à défaillir sans faute de l'acquéreur. Elle n'est pas productive d'intérêts avant trois mois.
Le versement par chèque ordinaire est interdit au-delà de 3 000 €. Aucun paiement en numéraire n'est accepté.
Le caissier-taxateur
{someone}
Attention aux fraudes : si un courriel vous annonce un changement de nos coordonnées bancaires, appelez l'étude avant tout virement.
Ce reçu n'est pas un état de frais. La provision sur frais vous sera demandée par courrier séparé.`,
    'frf-receipt-parking-meter-and-garage': `VILLE DE {city}
STATIONNEMENT PAYANT
ZONE [ROUGE~VERTE~ORANGE] HORODATEUR {d3}
IMMATRICULATION [EB{d3}KT~GC{d3}LF]
DÉBUT {date} {time}
FIN {date} {time}
MONTANT {n},{d2} EUR CB
TICKET {num}
TARIF VISITEUR MAX 2H30
FPS 35 EUR MINORÉ 17 EUR SI RÉGLÉ SOUS 4 JOURS
PRENEZ UN ABONNEMENT RÉSIDENT 20 EUR/MOIS EN MAIRIE
NE PAS DÉPOSER SUR LE TABLEAU DE BORD : CONTRÔLE PAR LA PLAQUE
GRATUIT ENTRE 12H ET 14H, DIMANCHES ET FÉRIÉS
RÉCLAMATION SOUS UN MOIS, RECOURS ADMINISTRATIF PRÉALABLE
Conserver ce justificatif`,
    'frf-receipt-hairdresser-card-slip-merged': `[TIF'ANNIE~AU FIL DE L'HAIR~COUPE & CO]
Coiffure mixte {street} {town}
{phone}
Ticket {num} du {date} {time}
Cliente : Mme {person} fiche {num}
Shampooing + coupe + brushing court | 36,00
Couleur racines sans ammoniaque | 41,00
Soin keratine | 12,00
Masque 200 ml (à emporter) | 18,90
Carte 10e passage -10% | -{n},{d2}
A payer | {d2},{d2}
dont TVA 20 % | {d2},{d2}
Collaboratrice : {someone}
Réglé : CB
.............
CARTE BANCAIRE SANS CONTACT
A0000000421010
CB DEBIT
LE {date} A {time}
{company}
{d5}
{num}
************{d2}{d2}
{ref}
MONTANT REEL
{d2},{d2} EUR
DEBIT
TICKET CLIENT
A CONSERVER
.............
Votre prochain rdv : {date} {time}
Parrainez une amie et recevez un produit format voyage
Offre étudiants mardi et jeudi`,
    'frf-receipt-cash-payment-handwritten-book': `REÇU N° {d2}
La somme de : {small} €
Je soussigné {person}
reconnais avoir reçu de M {someone}
la somme de (lettres) .......................................
pour [acompte achat scooter~stage poterie 2 jours~garde du chien 10 jours~loyer garage {month}~vente bois de chauffage 4 stères]
en espèces [billets~] ce jour
reste dû : {small} €
fait à {city} le {today}
pour valoir ce que de droit
signature
(carnet à souches, feuillet client, carbone)`,
    'frf-receipt-online-course-payment-confirm': `{company}
Paiement reçu
Bonjour {person},
Nous avons bien reçu votre règlement et nous vous en remercions.
Montant payé :: {small} €
Date du paiement :: {date}
Mode :: [Visa •••• {d2}{d2}~Mastercard •••• {d2}{d2}~portefeuille électronique]
Numéro de transaction :: {ref}{num}
Facture liée :: {ref} (consultable dans votre espace)
= Description | Qté | Montant
- Abonnement mensuel [cours de guitare~yoga en direct~soutien scolaire 3e] | 1 | {d2},90 €
- Partitions téléchargeables | 1 | {n},90 €
- Bon de réduction RENTREE | | -{n},00 €
Total | | {small} €
Période couverte : du {date} au {date}
Prochain débit automatique : {date}
Ce message tient lieu de reçu. Votre accès est déjà actif : retrouvez vos séances, vos devoirs et le forum. Une difficulté de lecture vidéo ? Videz le cache du navigateur ou changez de réseau.
Vous n'êtes pas à l'origine de cette transaction ? Prévenez-nous dans les plus brefs délais, puis faites opposition.
Résilier : Mon compte > Formule > Arrêter. La résiliation prend effet à la fin du mois payé, aucun remboursement au prorata.
L'équipe pédagogique
{company}, {street}, {town} - TVA {vat}
Reçu par erreur ? Écrivez à {email}`,
    'frf-receipt-bank-deposit-counter-slip': `{bank}
AGENCE {d5} {city}
REMISE D'ESPÈCES / CHÈQUES
Bordereau n° {num}
{date} {time} guichet {n}
Titulaire :: {company}
Compte :: {d5} {d5} {num} {d2}
Déposant :: {person}
= Coupure | Nombre | Valeur
- 200 | 0 | 0,00
- 100 | {n} | {n}00,00
- 50 | {d2} | {num},00
- 20 | {d2} | {d3},00
- 10 | {d2} | {d3},00
- 5 | {n} | {d2},00
- pièces en rouleaux | | {d2},00
Total espèces | | {plain}
Chèques : {n}, total | | {plain}
- 1 | {someone} | {small}
- 2 | {other} | {small}
- 3 | {other} | {small}
CRÉDIT TOTAL :: {plain} EUR
Sauf bonne fin. Les chèques sont crédités en date de valeur J+1. Ce récépissé ne vaut pas reconnaissance du montant déposé par sac scellé, qui fera l'objet d'un comptage ultérieur.
Signez vos chèques au dos et indiquez le numéro de compte.
Frais : forfait comptage pièces 6 €
Merci de votre visite. Protégez-vous : personne, pas même un conseiller, ne vous demandera votre code.
Visa de la caisse`,
  }),
};
