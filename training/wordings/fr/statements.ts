import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French statements of accounts and what tells their numbers. */
export const frenchStatements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('fr', {
    'fr-more-statement-postal-account-caps-ticker': `LA BANQUE {bank}
CENTRE FINANCIER DE {city}
{d5} CEDEX 9
CCP N° {d2} {d3} {d2} [H~K~L] 0{d2}
> M {client}
> {cstreet}
> {ctown}
Relevé n° {n} édité le {date}
Ancien solde au {date} | + {plain}
= Date | Opérations | Débit (¤) | Crédit (¤) | Soit en francs
- {d2}/{d2} | VIREMENT DE CARSAT RETRAITE REF {num} | | {plain}
- {d2}/{d2} | PRELEVEMENT DE SIP {city} IMPOT REVENU | {small} |
- {d2}/{d2} | ACHAT CB BRICO {city} {d2}.{d2}.{d2} CARTE NUMERO {d3} | {small} |
- {d2}/{d2} | CHEQUE N° {num} | {small} |
- {d2}/{d2} | RETRAIT DAB BUREAU DE {city} {time} | {small} |
* {d2}/{d2} | PRELEVEMENT DE {other} REF : {num} | {small} |
- {d2}/{d2} | COTISATION TRIMESTRIELLE DE VOTRE FORMULE DE COMPTE | {small} |
Total des opérations | {plain} | {plain}
Nouveau solde au {date} | + {plain}
Pour votre information : intérêts acquis livret A n° {num} : {small}
Total des frais prélevés ce mois : {small}. Médiateur : après échec du recours auprès du service clients. Les sommes déposées sont couvertes par le FGDR dans la limite de 100 000 € par déposant.
Opposition carte 24 h/24 : {phone}`,
    'fr-more-statement-crypto-exchange-yearly-operations': `{company} - PSAN enregistré E{year}-{d3}
Historique des opérations / Compte {num}
Titulaire :: {client}
Période :: 01/01/{year} - 31/12/{year}
Généré le {date} à {time} (UTC+1)
Solde en euros à l'ouverture :: {plain}
= Horodatage | Type | Actif | Quantité | Cours EUR | Contre-valeur | Frais | Solde EUR
- {date} {time} | Dépôt SEPA | EUR | {plain} | 1 | {plain} | 0,00 | {plain}
- {date} {time} | Achat | BTC | 0,00{d5} | {d5},12 | {small} | 0,{d2} | {plain}
- {date} {time} | Récompense staking | ETH | 0,00{d3} | {num},4 | {n},{d2} | - | {plain}
* {date} {time} | Vente | [ETH~SOL~XRP~BTC] | {n},{d5} | {d3},{d2} | {small} | 1,{d2} | {plain}
- {date} {time} | Retrait vers FR76...{d3} | EUR | {plain} | 1 | {plain} | 1,00 | {plain}
Solde en euros à la clôture :: {plain}
Portefeuille valorisé :: {plain}
Les crypto-actifs sont volatils et ne sont couverts par aucune garantie des dépôts. Ce récapitulatif n'est pas un imprimé fiscal unique ; le calcul de la plus-value (formulaire 2086) incombe au contribuable. N'oubliez pas la déclaration des comptes détenus à l'étranger (3916-bis).`,
    'fr-more-statement-swiss-raiffeisen-avis-debit': `Banque {bank} [Chablais~Gruyère~Jura] société coopérative
{street}, {town}
Extrait de compte privé sociétaire
IBAN CH{d2} 80{d2} {d2}{d2} {d2}{d2} {d2}{d2} {n}
{client}
du 01.{d2}.{year} au 31.{d2}.{year}, CHF, page 1/2
= Date | Texte comptable | Débit | Crédit | Valeur | Solde
Report de solde | | | | {plain}
- {d2}.{d2} | Ordre e-banking (3) | {plain} | | {d2}.{d2} | {plain}
- | Assurance maladie {insurer} {small} | | | |
- | Loyer régie {other} {plain} | | | |
- {d2}.{d2} | Salaire {other} SA | | {plain} | {d2}.{d2} | {plain}
- {d2}.{d2} | Twint +41 79 {d3} {d2} {d2} | {small} | | {d2}.{d2} | {plain}
- {d2}.{d2} | Achat Maestro Migros {city} | {small} | | {d2}.{d2} | {plain}
* {d2}.{d2} | Achat carte de débit {other} | {small} | | {d2}.{d2} | {plain}
- {d2}.{d2} | Ordre permanent 3e pilier | {small} | | {d2}.{d2} | {plain}
Frais de port courrier 0.90
Mouvements {plain} {plain}
Solde en votre faveur {plain}
Veuillez vérifier cet extrait. Sans contestation dans les 30 jours, il est réputé approuvé. En tant que sociétaire, vous visitez gratuitement plus de 500 musées.`,
    'fr-more-statement-csv-export-semi-colons': `Téléchargement du {date};;;;
Numéro de compte;{num};;;
Libellé;C/C EUROCOMPTE PRO;;;
Solde au {date};{plain};EUR;;
Date;Date valeur;Libellé;Débit;Crédit
{date};{date};VIR INST {other};;{plain}
{date};{date};PRLV SEPA URSSAF {city};-{plain};
{date};{date};PAIEMENT CB {d2}{d2} {other} {city};-{small};
{date};{date};REMISE CB TPE {num};;{plain}
{date};{date};COMMISSION REMISE CB;-{small};
{date};{date};PRLV SEPA {insurer} PREVOYANCE;-{small};
{date};{date};VIR SALAIRE {someone};-{plain};
{date};{date};CHEQUE {num};-{small};
{date};{date};PRLV SEPA DGFIP TVA1;-{plain};
{date};{date};FRAIS TENUE DE COMPTE;-{small};
{date};{date};REMISE CHEQUE N {num};;{plain};
{date};{date};ECHEANCE PRET {num};-{plain};`,
    'fr-more-statement-association-coop-bank-third-page': `3/3
Compte courant association n° {num} (suite) {client}
= Date opé. | Date val. | Libellé de l'opération | Débit | Crédit
- {d2}.{d2} | {d2}.{d2} | VIR COMMUNE DE {city} SUBVENTION {year} | | {plain}
- {d2}.{d2} | {d2}.{d2} | VRST ESPECES RECETTE LOTO | | {small}
- {d2}.{d2} | {d2}.{d2} | VIR HELLOASSO ADHESIONS | | {small}
- {d2}.{d2} | {d2}.{d2} | CHQ {num} | {small} |
* {d2}.{d2} | {d2}.{d2} | PRLV {other} | {small} |
- {d2}.{d2} | {d2}.{d2} | VIR SACEM DROITS AUTEUR | {small} |
TOTAL DES MOUVEMENTS {plain} {plain}
SOLDE CRÉDITEUR AU {date} {plain}
* opérations exonérées de commission de mouvement
Point sur vos parts sociales : {d3} parts soit {plain}, intérêt servi {n},{d2} % sous réserve du vote de l'assemblée de votre caisse locale. Vous êtes sociétaire, venez voter le {date} à la salle [Jean-Vilar~des Halles], buffet offert.
Autorisation de découvert : aucune. Taux nominal {d2},{d2} %, TAEG maximum.
Comment nous joindre ? Votre conseillère {person}, {phone} (appel non surtaxé).
Banque coopérative à capital variable, {siren} RCS {city}, intermédiaire en assurance ORIAS {num}.`,
    'fr-more-statement-notary-client-ledger-third-party': `SCP {company}, NOTAIRES ASSOCIÉS
Relevé de compte client
Étude {d5} - édité par {person}
Compte :: {num} {client}
Dossier :: [succession~vente~donation-partage] {someone}
Clerc :: {someone}
Arrêté au :: {date}
= Date | Pièce | Libellé | Débit | Crédit | Solde
- {date} | R{d3} | Provision sur frais reçue chèque | | {small} | {small}
- {date} | D{d3} | État civil et cadastre | {small} | | {small}
- {date} | R{d3} | Virement CDC prix de vente | | {plain} | {plain}
- {date} | D{d3} | Publicité foncière, droits de mutation | {plain} | | {plain}
- {date} | D{d3} | Remboursement prêt {bank} | {plain} | | {plain}
- {date} | D{d3} | Syndic article 20 | {small} | | {plain}
- {date} | H{d3} | Émoluments TTC | {plain} | | {plain}
Solde disponible à votre crédit :: {plain}
Ce solde sera viré sur votre compte dès publication au fichier immobilier. Les fonds sont déposés à la Caisse des dépôts et consignations, ouverts au nom de l'office. Intérêts non servis en deçà de trois mois.
Sauf erreur ou omission`,
    'fr-more-statement-ticket-atm-last-operations': `{bank}
GAB {d5} {city}
{date} {time}
CARTE {d2}XX XXXX {d2}{d2}
DERNIERES OPERATIONS
- {d2}/{d2} CB {other} | -{small}
- {d2}/{d2} VIR RECU | +{plain}
- {d2}/{d2} RETRAIT | -{small}
- {d2}/{d2} PRLV | -{small}
- {d2}/{d2} CB PEAGE | -{small}
* {d2}/{d2} CB {city} | -{small}
SOLDE AU {date}
+ {plain} EUR
SOUS RESERVE DES OPERATIONS EN COURS
DISPONIBLE RETRAIT SEMAINE {small}
MERCI DE VOTRE VISITE`,
    'fr-more-statement-employee-savings-plan': `{bank} Épargne salariale
Entreprise :: {company}
Bénéficiaire :: {client}
Identifiant serveur :: {num}
RELEVÉ DE SITUATION AU 31/12/{year}
Dispositif PEE
= Fonds | Échéance | Nombre de parts | Valeur de part | Montant brut
- Monétaire court terme | Disponible | {d2},{d2}{d2} | {small} | {plain}
- Actions Europe ISR | 01/06/{year} | {d2},{d2}{d2} | {small} | {plain}
- Solidaire équilibré | 01/06/{year} | {n},{d2}{d2} | {small} | {small}
Dispositif PERCOL
- Horizon 2040 gestion pilotée | Retraite | {d3},{d2}{d2} | {small} | {plain}
Total :: {plain}
Vos mouvements de l'année
- {date} | Versement volontaire | {small}
- {date} | Abondement brut / CSG CRDS | {small} / {small}
- {date} | Intéressement placé d'office | {plain}
- {date} | Frais de tenue de compte (à la charge de l'employeur) | 0,00
- {date} | Déblocage anticipé [mariage~acquisition résidence principale] | -{plain}
Les cas de déblocage exceptionnel se demandent dans les six mois du fait générateur, sauf décès, invalidité, rupture du contrat. Pensez à désigner vos bénéficiaires et à mettre à jour votre adresse : les avoirs inactifs sont transférés à la Caisse des dépôts.`,
    'fr-more-statement-cameroon-bank-fcfa': `{bank} CAMEROUN S.A.
Capital 20 000 000 000 FCFA - Agence [Douala Bonanjo~Yaoundé Hippodrome~Bafoussam]
EXTRAIT DE COMPTE
Intitulé :: ETS {client}
N° compte :: 10005 {d5} {num}{d2}-{d2}
Devise :: XAF
Période :: {date} - {date}
Gestionnaire :: {person}
= DATE OP | DATE VAL | LIBELLE | DEBIT | CREDIT | SOLDE
- {date} | {date} | SOLDE INITIAL | | | {num}
- {date} | {date} | VERSEMENT ESPECES {someone} | | {num} | {num}
- {date} | {date} | CHQ {num} COMPENSE | {num} | | {num}
- {date} | {date} | OM/MOMO TO BANK | | {num} | {num}
- {date} | {date} | FRAIS SMS BANKING + TVA 19,25% | {d3} | | {num}
* {date} | {date} | VIRT {other} | {num} | | {num}
- {date} | {date} | AGIOS T{n} | {num} | | {num}
SOLDE FINAL | | | | | {num}
Toute réclamation doit parvenir à l'agence dans un délai de trente jours. Passé ce délai votre accord sera considéré acquis.
Document informatique ne nécessitant ni signature ni cachet.`,
  }),
  bank_details: wordingsIn('fr', {
    'fr-more-rib-credit-mutuel-three-coupons': `Caisse de {bank} {city}
Identifiant national de compte bancaire
Relevé à remettre à vos créanciers
Banque | Guichet | N° compte | Clé | Devise
- {d5} | {d5} | {num}{d2} | {d2} | EUR
IBAN :: {iban}
BIC :: {bic}
Domiciliation :: CCM {city}, {street}
Titulaire :: M OU MME {client}
- - - - - - - - - - - - - - - -
Cadre réservé au destinataire du relevé
Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte (virements, paiements de quittances, etc.). Son utilisation vous garantit le bon enregistrement des opérations en cause et vous évite ainsi des réclamations pour erreurs ou retards d'imputation.
- - - - - - - - - - - - - - - -
{iban}
{bic}
{client}`,
    'fr-more-rib-belgian-company-mail-change': `{company} SRL
{street}, B-{d2}{d2} {city}
À tous nos clients et partenaires
Date : {date}
NOUVEAU NUMÉRO DE COMPTE
Depuis le {date}, nos paiements sont à effectuer exclusivement sur le compte suivant :
Banque :: {bank} Belgium
IBAN :: BE{d2} {d2}{d2} {d2}{d2} {d2}{d2}
BIC :: {bic}
Au nom de :: {company}
TVA :: BE 0{d3}.{d3}.{d3}
L'ancien compte sera clôturé à la fin du trimestre. Merci d'adapter vos fichiers fournisseurs et vos ordres permanents.
Par mesure de prudence contre la fraude, nous vous invitons à vérifier cette information en téléphonant au numéro que vous connaissez déjà, et non à celui d'un courriel.
{person}, administratrice
Attestation de la banque jointe`,
    'fr-more-rib-savings-livret-app-export': `Mes comptes > Livret A > Coordonnées
Livret A
M. {client}
Ouvert le {date}
Identifiant international
{iban}
Code BIC (SWIFT)
{bic}
Agence gestionnaire
{bank} {city} ({d5})
{street}
{town}
[Partager~Copier l'IBAN] Télécharger en PDF
Ce compte ne permet pas les prélèvements, à l'exception de ceux de l'administration fiscale et des fournisseurs d'eau, de gaz ou d'électricité.
Document généré le {date} à {time}`,
    'fr-more-rib-payroll-form-new-hire': `Service du personnel - {company}
Coordonnées bancaires du salarié (à compléter en lettres majuscules)
Nom, prénom :: {client}
Matricule :: {d5}
Service :: [expédition~cuisine~bureau d'études~caisse]
Je demande que ma paie soit versée à compter du mois de {month} sur le compte :
Nom du titulaire :: {client}
IBAN :: {iban}
BIC :: {bic}
Établissement :: {bank}
Il s'agit d'un compte O personnel O joint dont je suis titulaire
O J'annule et remplace les références précédentes
Le salaire ne peut être versé sur le compte d'un tiers (article L3241-1 du code du travail). Toute modification reçue après le 18 du mois prend effet le mois suivant.
Agrafer ici le relevé fourni par votre banque
Fait à {city} le {date}
Signature
Partie réservée à la paie : saisi le ........ par ........ contrôlé .........`,
    'fr-more-rib-donation-page-association': `Faire un don par virement
{company}, association reconnue d'utilité publique
Merci ! Votre soutien finance [nos maraudes~les refuges~la recherche~nos bateaux de sauvetage].
Bénéficiaire :: {company}
IBAN :: {iban}
BIC :: {bic}
Domiciliation :: {bank} {city}
Libellé à indiquer :: DON + votre nom + code postal
Indiquez bien vos coordonnées dans le motif afin que nous puissions vous adresser votre justificatif en janvier. Virement permanent : demandez-le depuis votre banque en ligne, dix euros par mois ne coûtent que 3,40 € après déduction.
Pour une entreprise, un legs ou une assurance-vie : {someone}, {phone}.
Siège : {street}, {town}. {siren}`,
    'fr-more-rib-nothing-but-numbers': `{client}
{bank}
{d5} {d5} {num}{d2} {d2}
{iban}
{bic}`,
    'fr-more-rib-swiss-qr-account-certificate': `Banque cantonale {bank}
{street}, {town}
Attestation de relation bancaire
{city}, le {today}
Nous confirmons par la présente que {client}, domicilié(e) {cstreet}, {ctown}, est titulaire auprès de notre établissement du compte suivant :
Type :: compte courant commercial CHF
IBAN :: CH{d2} 0076 {d2}{d2} {d2}{d2} {d2}{d2} {n}
QR-IBAN :: CH{d2} 3076 {d2}{d2} {d2}{d2} {d2}{d2} {n}
No de clearing :: 7{d2}
SWIFT/BIC :: {bic}
Signataires :: {person}, signature individuelle
Cette attestation est délivrée à la demande du client pour servir à l'ouverture d'un compte fournisseur. Elle ne renseigne pas sur le solde et n'engage pas la responsabilité de la banque.
Document sans signature manuscrite`,
    'fr-more-rib-tunisia-attestation': `{bank}
Agence [Sfax Médina~Tunis Lac~Sousse]
RELEVE D'IDENTITE BANCAIRE
Code banque :: {d2}
Code agence :: {d3}
N° de compte :: {num}{d5}
Clé :: {d2}
RIB :: {d2} {d3} {num}{d5} {d2}
IBAN :: TN59 {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2}
BIC :: {bic}
Titulaire :: STE {client} SARL
Adresse :: {cstreet}
Devise :: TND
Cachet et signature de l'agence
Ne peut être utilisé comme moyen de paiement. Édité le {date}`,
  }),
};
