import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French receipts of tills, machines and hands. */
export const frenchReceiptsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('fr', {
    'fr-more-receipt-bakery-tickets-vat-codes': `[BOULANGERIE~LE FOURNIL~AU BON PAIN] {person}
{street} {town}
Fermé le [lundi~mercredi]
{phone} - {siret} - NAF 1071C
Ticket {num} - Caisse 1 - {someone}
{date} {time}
- 2 TRADITION GRAINES | {n},{d2} A
- 1 TOURTE SEIGLE 500 G TRANCHEE | {n},{d2} A
- 4 CHOUQUETTES | 1,60 A
- 1 FORMULE SANDW+BOISSON EMPORTER | 8,90 B
- 1 TARTE FRAMBOISE 6P | {small} A
TOTAL EUR 5 art. | {small}
CB SANS CONTACT | {small}
= TVA | HT | Taux | TVA | TTC
- A | {small} | 5,5 | 0,{d2} | {small}
- B | {small} | 10,0 | 0,{d2} | {small}
Carte fidélité : {n} tampons, au 10e la baguette est offerte
Un pain non vendu vaut un repas : paniers anti-gaspi dès 19h
NF525 v{n}.{n} - empreinte [aB~xQ~zR]{d2}k - Logiciel certifié cat. B`,
    'fr-more-receipt-prepaid-phone-topup-tobacconist': `TABAC PRESSE LE [CALUMET~LONDRES~KHEDIVE]
{city}
{date} {time} TERM {num}
RECHARGE MOBILE
[MOBISUD~LYCAPHONE~TRANSFERT+]
MONTANT 15,00 EUR
CODE DE RECHARGE
{d2}{d2} {d2}{d2} {d2}{d2} {d3}
Série {num}{d3}
Composez le #123# puis saisissez le code
Utilisable avant le {date}
Crédit valable 30 jours en France métropolitaine
Ni repris ni échangé. Vérifiez l'opérateur avant de quitter le comptoir.
Service clients 963 (gratuit depuis un mobile)
PAYE ESPECES
EXEMPLAIRE CLIENT`,
    'fr-more-receipt-notarial-copy-town-hall-fees': `MAIRIE DE {city}
Régie de recettes « [photocopies et divers~droits de place~concessions~bibliothèque] »
Quittance n° {num} (souche P1RZ)
Reçu de :: {client}
La somme de :: [vingt-quatre~trente-deux~cent dix] euros
Soit :: {small} €
Pour :: [renouvellement carte lecteur famille~emplacement marché 4 ml, date du jour~copies liste électorale sur clé]
Mode :: O numéraire O chèque O carte
À {city}, le {date}
Le régisseur titulaire / mandataire suppléant
{person}
Toute surcharge ou rature non approuvée entraîne la nullité. Décret n° 2012-1246 du 7 novembre 2012, article 11. Le présent document est le seul justificatif remis.`,
    'fr-more-receipt-vineyard-tasting-cellar-handheld': `Domaine {company}
caveau ouvert tlj 10-12 14-19
{street} {town}
{date} {time} Vente {d3}
- Cuvée Vieilles Vignes 2019 75 cl x6 | {small}
- Crémant brut x3 | {small}
- Marc 50 cl 42 % | {small}
- Coffret bois | {n},00
- Remise 1 carton | -{n},00
Total {small} EUR dont TVA 20 % {small}
Carte {small}
CRD en tête de capsule
Merci ! Servir le crémant à 8°, garder les rouges cinq ans.
L'abus d'alcool est dangereux pour la santé. Vente interdite aux mineurs.
Suivez-nous : {web}`,
    'fr-more-receipt-emergency-vet-card-deposit': `Clinique vétérinaire de garde {company}
Dr {person}, n° ordre {d5}
Reçu ce jour {date} à {time}
de M./Mme {client}, propriétaire de [Pixel~Gribouille~Ulysse~Mimine], [chat européen~border collie~lapin bélier]
un acompte de {amount} sur frais d'hospitalisation estimés
réglé par CB (ticket collé)
Solde à la sortie de l'animal.
Heures de visite 17 h - 18 h. Nouvelles par téléphone après 11 h.
.............................................
{bank}
A{num}
CB sans contact
{date} {time}
{company}
{city}
{d5}{d3}
MONTANT = {small} EUR
DEBIT
TICKET CLIENT A CONSERVER`,
    'fr-more-receipt-quebec-dollar-store-thermal': `MAGASIN {company} #{d3}
{street}
[SHERBROOKE~SAGUENAY~LÉVIS] QC
TPS {num}RT TVQ 10{num}TQ
{date} {time} CAISSE 0{n} TRX {d5}
- BOUGIE CHAUFFE-PLAT | 1.50 FP
- RUBAN GOMMÉ | 2.00 FP
- CROUSTILLES SEL ET VINAIGRE | 1.75 FP
- SAC RÉUTILISABLE | 0.35 FP
- CARTE FÊTE DES MÈRES | 1.25 FP
SOUS-TOTAL {n}.{d2}
TPS 5% 0.{d2}
TVQ 9.975% 0.{d2}
TOTAL {n}.{d2} $
INTERAC CHÈQUES {n}.{d2}
APPROUVÉE - MERCI 00-001
AUTORISATION {num}
AUCUN REMBOURSEMENT. ÉCHANGE AVEC COUPON SEULEMENT, 30 JOURS
VENTE FINALE SUR LES PILES
DITES-NOUS CE QUE VOUS PENSEZ ET COUREZ LA CHANCE DE GAGNER UNE CARTE DE 500 $`,
    'fr-more-receipt-hospital-parking-exit-barrier': `PARKING [CHU~GARE SUD~HALLES]
EXPLOITANT {company}
REÇU DE PAIEMENT
BORNE {n} NIV -1
ENTREE {date} {time}
SORTIE {date} {time}
DUREE 0{n}H{d2}
PLAQUE LUE [AA~FX~GE]-{d3}-ZK
TARIF 1 PLEIN
{small} EUR TVA 20% INCL {n},{d2}
CB ************{d2}{d2}
VOUS AVEZ 15 MN POUR SORTIR
TICKET PERDU : FORFAIT 24 H
ASSISTANCE {phone}`,
    'fr-more-receipt-rental-deposit-returned-student': `Entre nous soussignés
{person}, propriétaire du studio {cstreet} à {city}, et {client}, locataire sortante
Le {today}, le propriétaire remet en main propre la somme de {amount} correspondant au dépôt de garantie, moins {small} pour le store cassé (devis montré) et {small} de régularisation d'eau.
La locataire déclare avoir touché ladite somme et n'avoir plus rien à réclamer.
Clés rendues : 2 appartement, 1 boîte aux lettres, 1 badge
Chèque {bank} n° {num}
Pour solde, en double
Bon pour reçu                Bon pour quittance
{client}                      {person}
Nouvelle adresse : {street}, {town}`,
    'fr-more-receipt-web-donation-crowdfunding': `Merci {client} !
Vous venez de soutenir « [Sauvons le café du village~Une presse pour l'atelier~Le documentaire Marée basse] »
Votre contribution n° {num} a bien été encaissée le {date} à {time}
= Contrepartie | Quantité | Montant
- [Tote bag + affiche signée~Votre nom au générique~Deux entrées à l'inauguration] | 1 | {small} €
- Contribution libre à la plateforme | | {n},00 €
Total débité {small} €, carte Visa {d2}{d2}
L'objectif est atteint à {d2} %. Si la collecte échoue au terme, vous serez intégralement remboursé sans démarche.
Vous recevrez la contrepartie vers {month}. Une question ? Écrivez à la porteuse du projet, {person}.
Cet accusé n'ouvre pas droit à réduction d'impôt.
{company} SA, établissement agréé, {street}, {town}
Se désabonner des actualités`,
    'fr-more-receipt-copper-scrap-purchase-book': `{company} RÉCUPÉRATION FERS ET MÉTAUX
ICPE - registre de police n° {num}
Bon d'achat valant reçu de versement {date}
Apporteur {client} CNI {num}{d3}
Véhicule {d2}-[BT~EZ]-{d3}
Pesée 1 {num} kg {time} Pesée 2 {num} kg {time}
- Cuivre mêlé millberry | {d2} kg | {n},{d2} | {small}
- Laiton robinetterie | {d2} kg | {n},{d2} | {small}
- Zinc toiture | {d3} kg | {n},{d2} | {small}
- Ferraille légère | {d3} kg | 0,{d2} | {small}
- Batteries | {n} kg | 0,{d2} | {small}
Total payé {amount}
par virement / chèque barré (espèces interdites, L112-6 CMF)
L'apporteur certifie être propriétaire des métaux et que la vente reste occasionnelle.
Signature
{person}, bascule n° 2`,
  }),
};
