import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Account exports and wage slips of apps, course projects and small employers' sheets. */
export const plainAccountsAndWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: [
    ...wordingsIn('en', {
      'en-app-transactions-export': `Transactions
Account [Checking~Current~Savings] ...{d2}{d2}
= Date | Description | Amount | Balance
* {date} | [POS PURCHASE~ACH CREDIT~ATM WITHDRAWAL~TRANSFER~DEBIT CARD~DIRECT DEP] | [-~]{small} | {plain}
Exported {today}`,
      'en-app-debit-credit-columns': `{person}
A/C No. {num}{d3}
From {date} to {date}
= Txn Date | Narration | Ref | Debit | Credit | Balance
* {date} | [UPI/{num}~NEFT~IMPS~CHQ PAID~INT PD~ATM WDL] | {num} | [{small}~] | [{small}~] | {plain}
Closing balance {plain}`,
      'en-app-mini-statement': `MINI STATEMENT
{bank}
ATM {num} {today} {time}
CARD XXXX{d2}{d2}
* {d2}/{d2} | [POS~ATM~DEP~CHQ] | {small} [DR~CR]
AVAIL BAL {plain}`,
      'en-app-mobile-money': `{company} [Pesa~Money~Wallet]
Statement {mobile}
= Receipt | Completion time | Details | Paid in | Withdrawn | Balance
* {ref} | {date} {time} | [Send Money~Pay Bill~Airtime~Withdrawal at agent] | [{small}~] | [-{small}~] | {small}
Disclaimer: this record is produced for your personal use`,
      'en-app-crypto-wallet': `Account statement
{person}
Period {date} - {date}
Wallet [USD~EUR~BTC]
= Time | Type | Amount | Fee | Balance
* {date} {time} | [Deposit~Withdrawal~Trade~Reward] | {small} | 0.{d2} | {plain}
Opening {plain} Closing {plain}`,
      'en-app-student-bank': `BANK MANAGEMENT SYSTEM
ACCOUNT STATEMENT
Account number: {num}
Name: {person}
Type: [Savings~Current]
* {date} | [Deposit~Withdraw] | {small} | {plain}
Current balance: {plain}
[Press any key to continue~Total deposits {plain}]`,
      'en-app-card-activity': `Card activity ending {d2}{d2}
Statement period {date} – {date}
= Trans | Post | Merchant | Amount
* {date} | {date} | [GROCERY~AIRLINE~STREAMING~FUEL~CAFE] {city} | {small}
New balance {plain}
Minimum payment {small}`,
    }),
    ...wordingsIn('fr', {
      'fr-app-export-operations': `Export des opérations
Compte {num} - {person}
= Date | Libellé | Débit | Crédit
* {date} | [CARTE~VIR SEPA~PRLV~RETRAIT DAB~CHQ] {num} | [{small}~] | [{small}~]
Solde au {today} : {plain} €`,
      'fr-app-historique-compte': `Historique
{bank}
Titulaire {person}
Solde : {plain} EUR
* {date} | [Paiement CB~Virement reçu~Virement émis~Frais] | [+~-]{small} EUR
Du {date} au {date}
Page 1/1`,
      'fr-app-mini-releve': `{bank}
DAB {num}
{today} {time}
CPTE {num}
* {d2}/{d2} | [RETRAIT~VIR~CB~REMISE] | {small} [D~C]
SOLDE {plain}`,
      'fr-app-cagnotte-wallet': `Relevé de portefeuille
N° {mobile}
= Date | Opération | Montant | Solde
* {date} | [Envoi~Réception~Paiement marchand~Dépôt agent] | {small} | {plain}
Généré le {today}`,
    }),
    ...wordingsIn('de', {
      'de-app-umsaetze-export': `Umsätze [Girokonto~Tagesgeld]
{iban}
= Buchung | Wert | Verwendungszweck | Betrag
* {date} | {date} | [Kartenzahlung~Lastschrift~Gutschrift~Dauerauftrag~Entgelt] {num} | [-~]{small}
Kontostand {plain} EUR
Stand {today}`,
      'de-app-konto-app': `{bank}
Meine Umsätze {month} {year}
Inhaber {person}
* {date} | [Supermarkt~Gehalt~Miete~Geldautomat~Strom] | [-~+]{small} €
Saldo {plain} €
Seite 1/1`,
      'de-app-kassenautomat-auszug': `KTO {num} AUSZUG {n}
{bank}
ALTER SALDO {plain}H
* {d2}.{d2}. | [LASTSCHR.~GUTSCHR.~EC {num}~BARAUSZ.] | {small}[S~H]
NEUER SALDO {plain}H
{today}`,
    }),
    ...wordingsIn('es', {
      'es-app-movimientos': `Movimientos de cuenta
Titular {person}
{iban}
= Fecha | Concepto | Importe | Saldo
* {date} | [Recibo~Transferencia~Compra tarjeta~Nómina] | [-~]{small} | {plain}
Saldo disponible {plain} €`,
      'pt-app-extrato': `Extrato de conta corrente
Agência {d2}{d2} Conta {d5}-{n}
{person}
= Data | Histórico | Valor | Saldo
* {date} | [PIX RECEBIDO~PIX ENVIADO~COMPRA CARTAO~TARIFA] | [-~]{small} | {plain}
Saldo R$ {plain}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-afschriften': `Bij- en afschrijvingen
{iban} {person}
= Datum | Naam | Af | Bij
* {date} | [Betaalautomaat~Overboeking~Incasso~Geldautomaat] | [{small}~] | [{small}~]
Saldo € {plain}`,
    }),
  ],
  bank_details: [
    ...wordingsIn('en', {
      'en-app-share-account': `[Account details~My bank details]
Name :: {person}
Bank :: {bank}
Sort code :: {d2}-{d2}-{d2}
Account number :: {d5}{d3}
IBAN :: {iban}
[Copy~Share details]`,
      'en-app-ach-wire-card': `Receive [USD~EUR~payments]
Account holder :: {company}
Routing (ABA) :: {num}
Account number :: {num}{d2}
Account type :: [Checking~Deposit]
SWIFT/BIC :: {bic}
Bank address :: {street}, {town}
[For ACH and wire~Show QR code]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-rib-telephone': `Mon RIB
Titulaire : {person}
IBAN : {iban}
BIC : {bic}
{bank}
[Partager~Copier~Télécharger]`,
    }),
    ...wordingsIn('de', {
      'de-app-kontodaten': `[Kontodaten~Meine Bankverbindung]
Inhaber :: {person}
IBAN :: {iban}
BIC :: {bic}
Bank :: {bank}
[Teilen~Kopieren]`,
    }),
    ...wordingsIn('es', {
      'es-app-datos-bancarios': `Datos de la cuenta
Titular :: {person}
IBAN :: {iban}
BIC :: {bic}
Entidad :: {bank}
[Compartir~Certificado emitido el {today}]`,
    }),
  ],
  payslip: [
    ...wordingsIn('en', {
      'en-app-payroll-student': `[EMPLOYEE PAYROLL SYSTEM~Payroll Management System]
Employee ID: {d3}
Name: {person}
Basic salary: {plain}
HRA: {small} DA: {small}
Gross: {plain}
PF: {small} Tax: {small}
Net salary: {plain}
Month: {month}`,
      'en-app-hours-stub': `{company}
Pay stub
{person}
Hours {d2}.00 Rate {d2}.50
Gross {small}
Fed {small} SS {small} Med {small} State {small}
Net {small}
Check date {date} Check # {d2}{d2}`,
      'en-app-hrms-export': `Payslip for {month} {year}
Emp Code: {d5} Dept: [Sales~IT~Ops]
= Earnings | Amount | Deductions | Amount
- Basic | {plain} | PF | {small}
- HRA | {plain} | Prof Tax | 200.00
- Allowance | {small} | TDS | {small}
Net Pay :: {plain}
[Generated on {today}~Download PDF]`,
      'en-app-uk-small': `{company} {person}
Week {n} Tax code 1257L NI [A~C] {today}
- Pay | {small}
- Holiday pay | {small}
- PAYE tax | {small}
- Nat. insurance | {small}
- Pension | {small}
Net pay {small}
YTD gross {plain} tax {small}`,
      'en-app-gulf-wage': `{company} L.L.C
SALARY SLIP
Name {person} ID {d5}
Basic AED {small}
Housing {small} Transport {small} OT {small}
Advance -{small}
Total AED {small}
Days worked {n}
Employee sign`,
    }),
    ...wordingsIn('fr', {
      'fr-app-paie-tableur': `Paie {month} {year}
{person} - {job}
Heures {d3},00 Taux {d2},{d2}
Brut {plain}
Cotisations salariales -{small}
Net imposable {plain}
PAS -{small}
Net payé {plain}
{company}`,
      'fr-app-bulletin-maghreb': `{company} CNSS {num}
Bulletin de paie {month} {year}
Mle {d3} {person}
= Rubrique | Base | Taux | Gain | Retenue
- Salaire de base | {n} | | {plain} |
- Prime [ancienneté~transport~panier] | | | {small} |
- CNSS | {plain} | 4,48 | | {small}
- AMO | {plain} | 2,26 | | {small}
- IR | | | | {small}
Net à payer {plain}`,
      'fr-app-extra-salaire': `{company}
Fiche de salaire
Employé {person}
Mois {month}
Salaire {small}
Avance -{small}
Absence {n} h -{small}
Reste à payer {small}
Reçu par l'employé (signature)`,
    }),
    ...wordingsIn('de', {
      'de-app-lohn-kurz': `Lohn {month} {year}
{person} Pers.-Nr. {d3}
Std {d3} x {d2},{d2}
Brutto {plain}
LSt {small} KiSt {small} SV {small}
Netto {plain}
Überweisung {date}
{company}`,
      'de-app-lohn-portal': `Abrechnung {num}
Mitarbeiter :: {person}
Zeitraum :: {month} {year}
Gesamtbrutto :: {plain}
Steuerabzüge :: {small}
SV-Abzüge :: {small}
Auszahlung :: {plain}
[Dokument herunterladen~Erstellt am {today}]`,
      'de-app-ch-lohn-kurz': `{company}
Lohn {month}
{person} AHV 756.{d2}{d2}.{d2}{d2}.{d2}
- Monatslohn | {plain}
- AHV 5.3% | -{small}
- ALV 1.1% | -{small}
- BVG | -{small}
Auszahlung CHF {plain}`,
    }),
    ...wordingsIn('es', {
      'es-app-nomina-corta': `{company}
Nómina {month} {year}
{person}
Salario base {plain}
Pluses {small}
Devengado {plain}
IRPEF {small} SS {small}
Líquido {plain}`,
      'pt-app-holerite': `{company}
Demonstrativo de pagamento {month} {year}
Funcionário {person} Cargo {job}
= Cód | Descrição | Ref | Proventos | Descontos
- 001 | Salário base | 30 | {plain} |
- 998 | INSS | {n} | | {small}
- 999 | IRRF | | | {small}
Líquido a receber {plain}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-loonstrook': `{company}
Loonstrook periode {n} {year}
{person}
Brutoloon {plain}
Loonheffing -{small}
Pensioen -{small}
Netto {plain}
Vakantiegeld opgebouwd {small}`,
    }),
  ],
};
