import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French bank statements and account details as bank sites, branches and clubs print them. */
export const frenchBankPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('fr', {
    'fr-web-history-print': `{bank} - Banque en ligne
Imprimé le {today} à {time} - Page 1/2
Compte courant [n° {num}~professionnel] - {client}
Solde au {today} : {amount}
Solde à venir : {amount}
[Opérations des 30 derniers jours~Historique des opérations~Dernières opérations]
= Date | Libellé | Débit | Crédit
* {date} | [PRLV SEPA {other}~VIR INST {someone}~CB {other} {d2}/{d2}~RETRAIT DAB {city}~REMISE CB {num}~CHEQUE {num}] | {small} |
* {date} | [VIREMENT RECU {other}~REM CHQ {num}] | | {small}
Les informations figurant sur cette page n'ont qu'une valeur indicative et ne se substituent pas à l'extrait de compte.`,
    'fr-two-column-monthly': `{bank}
Agence de {city} - Votre conseiller {someone}
{client}
{cstreet}
{ctown}
# [RELEVÉ DE COMPTE~RELEVE DE COMPTE COURANT~Extrait de compte] N° {n}
Titulaire {client} - IBAN {iban} - BIC {bic}
Période du {date} au {date}
= Date opé. | Date valeur | Nature des opérations | Débit | Crédit
- | | ANCIEN SOLDE CRÉDITEUR | | {plain}
* {date} | {date} | [VIR SEPA RECU /DE {other}~PRLV URSSAF~FRAIS TENUE DE CPTE~ECH PRET {num}~COTIS CARTE~FACTURE CARTE DU {d5}] | {small} |
- | | TOTAUX DES MOUVEMENTS | {plain} | {plain}
- | | NOUVEAU SOLDE CRÉDITEUR | | {plain}
Intérêts débiteurs : TAEG {d2},{d2} %. Dépôts garantis par le FGDR dans la limite de 100 000 €.
Sauf erreur ou omission. Réclamation : médiateur de la FBF, CS 151, Paris Cedex 09.`,
    'fr-belgian-extract': `{bank} Belgique
EXTRAIT DE COMPTE
Compte à vue :: {iban}
Titulaire :: {client}
Extrait n° {d3} du {today} - Feuillet 1/1
Solde précédent au {date} + {plain} EUR
- 0001 | {date} | [VIREMENT EN VOTRE FAVEUR~DOMICILIATION EUROPEENNE~PAIEMENT BANCONTACT] | {small}
DE {other} COMMUNICATION +++{d3}/{d2}{d2}/{d5}+++
- 0002 | {date} | [PAIEMENT PAR CARTE DE DEBIT~FRAIS TRIMESTRIELS] | - {small}
EXECUTE LE {date} VALEUR {date}
- 0003 | {date} | ORDRE PERMANENT LOYER | - {small}
Solde nouveau au {today} + {plain} EUR
Nombre de mouvements {n}. Card Stop 078 170 170.`,
    'fr-swiss-account-extract': `{bank} · {town}
Extrait de compte {date} – {date}
Compte privé / commercial
IBAN {iban}
Monnaie CHF
{client}, {cstreet}, {ctown}
= Date | Texte | Débit | Crédit | Valeur | Solde
- {date} | Report de solde | | | | {plain}
* {date} | [Ordre e-banking {num}~Bonification {other}~Achat EC {date}~Ordre permanent~QR-facture~Retrait Bancomat] | {small} | | {date} | {plain}
- {date} | Prix du compte / gestion | {small} | | {date} | {plain}
Total {plain} {plain}
Solde en votre faveur CHF {plain}
Veuillez examiner cet extrait ; sans avis contraire dans les 30 jours, il est considéré comme approuvé. Relevé sans signature.`,
    'fr-quebec-credit-union': `Caisse {bank} de {city}
RELEVÉ DE COMPTE
Folio {num} - Transit {d5} - Institution 815
{person}
Pour la période du {date} au {date}
EOP - Épargne avec opérations
= Date | Code | Description | Frais | Retrait | Dépôt | Solde
- {date} | | Solde reporté | | | | {plain}
* {date} | [DI~RGA~IN~ACH~VWW] | [Dépôt direct / paie~Retrait au guichet~Paiement facture~Virement Interac à~Achat] | | {small} | | {plain}
- {date} | FF | Forfait à la carte | 6,95 | 6,95 | | {plain}
Ristourne versée aux membres : {small} $
Veuillez signaler toute erreur dans les 30 jours. Fonds assurés par l'AMF.`,
    'fr-card-statement-deferred': `{bank} - Relevé de carte
Carte [Visa Premier~Gold Mastercard~Business] n° {d2}{d2} XXXX XXXX {d2}{d2}
Porteur :: {person}
Compte support :: {iban}
Arrêté au :: {date}
Débit différé du :: {date}
= Date | Commerçant | Ville | Montant devise | Montant EUR
* {date} | {other} | {city} | [~{small} USD~{small} CHF] | {small}
Total des opérations de la carte {plain}
Commission sur opérations hors zone euro {small}
Montant débité de votre compte le {date} : {amount}
Plafond de paiement : {num} €. En cas de perte : {phone}, 7j/7.`,
    'fr-term-credit-current-company': `{bank} Entreprises
ÉCHELLE D'INTÉRÊTS et relevé trimestriel
Compte {num} - {client} SARL
Arrêté de compte au {date}
= Date valeur | Solde débiteur | Jours | Nombres débiteurs
* {date} | {plain} | {n} | {num}
Taux débiteur : {n},{d2} % - Plus fort découvert {plain}
Intérêts débiteurs {small}
Commission de mouvement 0,05 % {small}
Commission du plus fort découvert {small}
TVA sur commissions {small}
Total des agios prélevés {small}
Mouvements du trimestre : crédits {plain}, débits {plain}
Solde après arrêté {plain}`,
    'fr-wallet-activity': `{company} Compte Pro
Relevé d'activité - {month} {year}
{client}
Identifiant du marchand : {num}
Solde d'ouverture {plain} EUR
= Date | Description | Brut | Frais | Net | Solde
* {date} | [Paiement reçu de {someone}~Virement vers compte bancaire~Remboursement envoyé~Conversion de devise~Paiement express] | {small} | -{d2},{d2} | {small} | {plain}
Solde de clôture {plain} EUR
Total des paiements reçus {plain} - Total des frais {small} - Virements {plain}
Fonds protégés conformément à la directive sur la monnaie électronique. Établissement agréé au Luxembourg.`,
  }),
  bank_details: wordingsIn('fr', {
    'fr-rib-boxed': `{bank}
# RELEVÉ D'IDENTITÉ BANCAIRE
Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte
= Code banque | Code guichet | N° de compte | Clé RIB
- {d5} | {d5} | {d5}{num} | {d2}
IBAN :: {iban}
BIC :: {bic}
Domiciliation :: [AG {city}~{bank} {city} CENTRE]
Titulaire du compte :: {client}
Adresse :: {cstreet} {ctown}`,
    'fr-new-account-form-supplier': `{company}
Fiche coordonnées bancaires fournisseur
[À joindre au dossier~Formulaire à compléter et à retourner avec un RIB]
Raison sociale :: {company}
SIRET :: {siret}
Nom de la banque :: {bank}
Adresse de la banque :: {cstreet}, {ctown}
Titulaire :: {company}
IBAN :: {iban}
BIC / SWIFT :: {bic}
Monnaie du compte :: EUR
Personne à contacter pour vérification (contre-appel) :: {someone}, {phone}
Date, nom et cachet : {today}, {person}`,
    'fr-app-account-sheet': `{bank}
Vos coordonnées bancaires
Partagez ce document pour recevoir un virement ou mettre en place un prélèvement.
Bénéficiaire
{person}
IBAN
{iban}
BIC
{bic}
Banque
{bank}, {street}, {town}
Type de compte : [compte de paiement~compte courant~livret]
Généré le {today} à {time}`,
    'fr-belgian-account-certificate': `{bank}
{city}, le {today}
# [Attestation de titularité de compte~Certificat d'identité bancaire]
À qui de droit,
Par la présente, nous certifions que le compte repris ci-dessous est ouvert dans nos livres au nom de :
{client}
{cstreet}, {ctown}
IBAN :: {iban}
BIC :: {bic}
Date d'ouverture :: {date}
Cette attestation est délivrée à la demande du titulaire et ne comporte aucun engagement de notre part.
{someone}, chargé de relations`,
    'fr-association-bank-paper': `Association {company}
Pour vos virements (cotisations, dons, [séjour~licence])
titulaire : {company}
banque : {bank} {city}
RIB : {d5} {d5} {num} {d2}
IBAN : {iban}
BIC : {bic}
Merci d'indiquer en libellé : nom + prénom de l'adhérent
Trésorière : {person}, {mobile}
Ne tenez plus compte de l'ancien RIB {other} banque, clôturé le {date}.`,
  }),
};
