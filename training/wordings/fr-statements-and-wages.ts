import type { DocumentType } from '../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from './wording.ts';

/** French bank statements, account details and payslips, as bank sites and payroll software print them. */
export const frenchStatementsAndWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
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
  payslip: wordingsIn('fr', {
    'fr-silae-clarified': `{company}
{street} {town}
Siret : {siret} Code Naf : {d2}{d2}Z
Urssaf/Msa : {num}
# BULLETIN DE SALAIRE
Période : {month} {year}
Matricule : 000{d2}
N° SS : {nir}
Emploi : {job}
Statut professionnel : [Employé~Cadre~Ouvrier]
Coefficient : {d3} Entrée : {date} Ancienneté : {n} ans
Convention collective : [Syntec~HCR~Coiffure]
> {person}
> {cstreet}
> {ctown}
= Éléments de paie | Base | Taux | À déduire | À payer | Charges patronales
- Salaire de base | 151,67 | {small} | | {plain} |
- Salaire brut | | | | {plain} |
- Sécurité Sociale-Mal. Mat. Inval. Décès | {plain} | | | | {small}
- Complémentaire Santé | | | {small} | | {small}
- Sécurité Sociale plafonnée | {plain} | 6,9000 | {small} | | {small}
- CSG déduct. de l'impôt sur le revenu | {plain} | 6,8000 | {small} | |
- Exonérations de cotisations employeur | | | | | -{small}
Net à payer avant impôt sur le revenu {plain}
Impôt sur le revenu prélevé à la source - PAS {small}
Net payé {plain} euros - Montant net social {plain}
Dans votre intérêt, et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.`,
    'fr-sage-paie-old': `Employeur : {company}
N° Siret {siret} APE {d2}{d2}B
BULLETIN DE PAIE du {date} au {date}
Payé le {date} par [virement~chèque]
Nom :: {person}
Emploi :: {job}
N° S.S. :: {nir}
Horaire :: 151,67
= N° | Désignation | Nombre | Base | Taux sal. | Montant sal. | Taux pat. | Montant pat.
- 1000 | Salaire mensuel | | | | {plain} | |
- 1100 | [Heures supp. 25 %~Prime d'assiduité~Absence maladie] | {n} | {small} | | {small} | |
* {d2}00 | [Vieillesse plafonnée~Chômage tranche A~Retraite compl. T1~Prévoyance cadre~CSG non déductible~Mutuelle] | | {plain} | {n},{d2} | {small} | {n},{d2} | {small}
= | Cumul brut | Cumul imposable | Heures | Congés acquis | pris | solde
- Année | {plain} | {plain} | {num} | {d2},50 | {n} | {n}
NET À PAYER EUR :: {plain}`,
    'fr-public-body-hospital': `CENTRE COMMUNAL {city} - Budget {d2}
Bulletin de paie - [agent titulaire~contractuel de droit public]
Agent :: {person} - matricule {num}
Grade :: [Adjoint technique territorial~Rédacteur principal~Aide-soignante]
Échelon {n} - Indice brut {d3} - Indice majoré {d3}
Mois :: {month} {year}
= Code | Libellé | À payer | À déduire | Pour information
- 101 | TRAITEMENT BRUT INDICIAIRE | {plain} | |
- 201 | [INDEMNITE DE RESIDENCE~NBI] | {small} | |
- 211 | [IFSE~CTI Ségur] | {small} | |
- 401 | RETENUE CNRACL 11,10 % | | {small} |
- 402 | RAFP | | {small} | {small}
- 411 | CSG NON DEDUCTIBLE 2,40 % | | {small} |
- 420 | [MGEN~MNT] PREVOYANCE | | {small} |
Totaux {plain} {small}
Net à payer {plain} - Net imposable du mois {plain}
Comptable assignataire : trésorerie de {city}`,
    'fr-swiss-salary-statement': `{company} SA
Décompte de salaire {month} {year}
{person}
{cstreet}
{ctown}
N° personnel {d5} - N° AVS 756.{d2}{d2}.{d2}{d2}.{d2}
= Genre de salaire | Base | Taux | CHF
- Salaire mensuel | | | {plain}
- [Allocation enfants~Indemnité forfaitaire~Part 13e salaire] | | | {small}
Salaire brut {plain}
- Cotisation AVS | {plain} | 5.3 % | -{small}
- Cotisation AC | {plain} | 1.1 % | -{small}
- AANP | {plain} | {n}.{d2} % | -{small}
- LPP | | | -{small}
- Impôt à la source barème [A0~B1~C2] | | {n} % | -{small}
Salaire net {plain}
Versement sur {iban}
Solde vacances {n} jours`,
    'fr-luxembourg-wage': `{company} S.à r.l.
{street}, L-{d2}{d2} Luxembourg
Matricule employeur {year}{d2}{num}
FICHE DE SALAIRE - {month} {year}
Nom :: {person}
Matricule :: 19{d2}{d2}{d2}{d5}
Classe d'impôt :: [1~1A~2]
Entrée :: {date}
Indice :: 944,{d2}
= Libellé | Heures | Base | Montant
- Salaire brut de base | 173 | | {plain}
- Chèques-repas | 18 | 2,80 | -50,40
- Assurance maladie soins 2,80 % | | {plain} | -{small}
- Assurance pension 8,00 % | | {plain} | -{small}
- Assurance dépendance 1,40 % | | {plain} | -{small}
- Frais de déplacement FD | | | {small}
- Impôt sur les salaires | | {plain} | -{small}
- Crédit d'impôt CIS / CI-CO2 | | | {small}
Net à payer EUR {plain} par virement`,
    'fr-quebec-pay-stub': `{company} inc.
TALON DE PAIE - [Dépôt direct~Avis de dépôt]
Employé :: {person} no {d3}
Période :: {date} au {date}
Date de paiement :: {today}
= Gains | Heures | Taux | Courant | Cumulatif
- Régulier | 75,00 | {small} | {plain} | {plain}
- [Temps supplémentaire~Vacances 4 %~Férié] | {n} | {small} | {small} | {plain}
= Retenues | | | Courant | Cumulatif
- Impôt fédéral | | | {small} | {plain}
- Impôt Québec | | | {small} | {plain}
- RRQ | | | {small} | {plain}
- AE | | | {small} | {small}
- RQAP | | | {small} | {small}
- [REER collectif~Assurance groupe~Cotisation syndicale] | | | {small} | {small}
Paie nette {plain} $
Banque de vacances {n},{d2} h`,
    'fr-belgian-secretariat-slip': `Secrétariat social {other}
Fiche de paie - mois de {month} {year}
Employeur :: {company} - ONSS {num}
Travailleur :: {person} - NISS {d2}.{d2}.{d2}-{d3}.{d2}
Commission paritaire :: [200~302~124]
Barème / fonction :: [B~II] {job}
Régime :: 38 h/semaine - [marié, 2 enfants à charge~isolé]
= Description | Jours | Heures | Unitaire | Montant
- Appointements | {d2} | 164,67 | | {plain}
- [Jour férié~Prime de fin d'année~ATN GSM] | 1 | 7,60 | | {small}
Brut ONSS {plain}
ONSS travailleur 13,07 % - {small}
Bonus à l'emploi {small}
Imposable {plain}
Précompte professionnel - {small}
Cotisation spéciale sécurité sociale - {small}
Retenue chèques-repas - {small}
Net à verser {plain} sur {iban}`,
    'fr-excel-small-employer-slip': `{company}
Paie {month} {year}
Salarié : {person} - {job}
entré le {date}
heures : 104 h à {small}
- brut | {plain}
- cotis. salariales (22,1 %) | -{small}
- net avant impôt | {plain}
- PAS taux {n},{n} % | -{small}
- net à payer | {plain}
- acompte du {date} | -{small}
- reste versé le {today} par virement | {plain}
congés : acquis {n},5 pris {n} solde {n},5
n° ss {nir} - urssaf {num} - cc [3217~1501]
bulletin à garder sans limitation de durée`,
  }),
};
