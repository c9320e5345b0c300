import type { Wording } from './wording.ts';

export const bankStatements: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{bank}
Agence de {city} - Votre conseiller {someone}
# [RELEVÉ DE COMPTE~Relevé de compte courant~EXTRAIT DE COMPTE~VOTRE RELEVÉ DE COMPTE BANCAIRE~Relevé d'opérations] [du {date} au {date}~n° {n}~]
Titulaire(s) : {person}
Compte n° {num} {num}
? IBAN {iban} BIC {bic}
= Date | Date valeur | [Libellé~Nature de l'opération~Opérations] | Débit | Crédit
- {date} | | [ANCIEN SOLDE~SOLDE PRÉCÉDENT~Solde créditeur] | | {plain}
* {date} | {date} | [VIR SEPA {other}~PRLV SEPA {other}~CARTE {d2}/{d2} {other}~CHEQUE {num}~RETRAIT DAB {city}~COTISATION FORFAIT~VIREMENT SALAIRE] | {small} | 
- | | TOTAL DES [OPÉRATIONS~MOUVEMENTS] | {plain} | {plain}
- {date} | | [NOUVEAU SOLDE~SOLDE CRÉDITEUR AU {date}~SOLDE FINAL] | | {plain}
Vous disposez d'une facilité de caisse. Sauf erreur ou omission. Garantie des dépôts : Fonds de Garantie des Dépôts et de Résolution.`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `{bank} Entreprises
# [Arrêté de compte~Relevé de carte bancaire~Situation de vos comptes~Relevé de compte professionnel] au {today}
{client} {cstreet} {ctown}
Synthèse de vos comptes : compte courant {amount} - livret {amount} - encours carte {amount}
= Date opé. | Opération | Montant
* {date} | {other} {city} CB*{d2}{d2} | -{small}
Montant débité le {date} : {amount}
Intérêts débiteurs, commission de mouvement, frais de tenue de compte, TAEG {pct}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{bank}
{street} {town}
# [ACCOUNT STATEMENT~Bank Statement~Statement of Account~Your current account statement~CHECKING ACCOUNT STATEMENT~Business Checking]
{person}
{cstreet}
{ctown}
Account number :: {num}{num}
? Sort code 20-{d2}-{d2}
Statement period :: {date} to {date}
[Opening balance~Beginning balance~Balance brought forward] :: {amount}
Total [money in~deposits and credits] :: {amount}
Total [money out~withdrawals and debits] :: {amount}
[Closing balance~Ending balance~Balance carried forward] :: {amount}
= Date | Description | [Paid out~Withdrawals~Debit] | [Paid in~Deposits~Credit] | Balance
* {date} | [Card payment to {other}~Direct debit {other}~ACH deposit payroll~ATM withdrawal {city}~Check #{num}~Faster payment {someone}~Interest earned~Service fee] | {small} | | {plain}
Member FDIC. Please examine your statement and report errors within 60 days. Overdraft fees summary. Page 1 of {n}`,
  },
  {
    family: 'b',
    language: 'en',
    text: `{bank} [Visa~Mastercard~Rewards card]
# [Credit card statement~Monthly statement~Billing statement]
Account ending in {d2}{d2} Statement closing date {date}
Previous balance {amount} Payments and credits -{amount} Purchases +{amount} Cash advances Fees charged Interest charged
New balance {amount}
Minimum payment due {amount} Payment due date {date}
Credit limit {amount} Available credit {amount}
Late payment warning: if we do not receive your minimum payment by the date listed above, you may have to pay a late fee.
= Trans date | Post date | Transaction description | Amount
* {date} | {date} | {other} {city} | {small}
Interest charge calculation: annual percentage rate (APR) {pct}. Rewards summary points earned this period {num}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{bank}
# [Kontoauszug~KONTOAUSZUG Nr. {n} / {year}~Kontoauszug vom {date} bis {date}~Umsatzübersicht~Kreditkartenabrechnung]
{person} {cstreet} {ctown}
Girokonto {num} IBAN {iban} BIC {bic}
= [Buchungstag~Buchung~Datum] | [Valuta~Wert] | [Verwendungszweck~Vorgang~Buchungstext] | [Betrag EUR~Soll] | Haben
- | | [Alter Kontostand~Alter Saldo vom {date}~Anfangssaldo] | | {plain}
* {date} | {date} | [Lastschrift {other}~Überweisung {someone}~Gehalt {other}~Kartenzahlung {other}~Dauerauftrag Miete~Geldautomat {city}~Entgeltabschluss] | {small}- | 
- | | [Neuer Kontostand~Neuer Saldo vom {date}~Endsaldo] | | {plain} [H~+]
Dispositionskredit {amount}. Bitte prüfen Sie die Buchungen. Einwendungen unverzüglich erheben. Rechnungsabschluss. Gläubiger-ID Mandatsreferenz {num}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{bank}
# EXTRACTO DE CUENTA
Titular: {person} IBAN {iban}
= Fecha | Concepto | Importe | Saldo
- {date} | Saldo anterior | | {plain}
* {date} | [Transferencia~Recibo~Compra tarjeta] {other} | -{small} | {plain}
- {date} | Saldo final | | {plain}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{bank}
# ESTRATTO CONTO
Intestatario: {person} IBAN {iban}
= Data | Valuta | Descrizione | Dare | Avere
- {date} | | Saldo iniziale | | {plain}
* {date} | {date} | [Bonifico~Addebito~Pagamento POS] {other} | {small} | 
- {date} | | Saldo finale | | {plain}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{bank}
# REKENINGAFSCHRIFT
Rekening {iban} t.n.v. {person}
= Datum | Omschrijving | Af | Bij
- {date} | Vorig saldo | | {plain}
* {date} | [Betaalautomaat~Incasso~Overboeking] {other} | {small} | 
- {date} | Nieuw saldo | | {plain}`,
  },
];

export const bankDetails: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{bank}
# [RELEVÉ D'IDENTITÉ BANCAIRE~Relevé d'Identité Bancaire (RIB)~RIB - IBAN~R.I.B.~IDENTIFIANT INTERNATIONAL DE COMPTE BANCAIRE]
Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte (virements, paiements de quittances, etc.)
Titulaire du compte :: [{person}~{client}]
{cstreet} {ctown}
= Code banque | Code guichet | Numéro de compte | Clé RIB
- {d5} | {d5} | {num}{d2} | {d2}
IBAN :: {iban}
BIC :: {bic}
Domiciliation :: {bank} {city}`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [Coordonnées bancaires~Nos coordonnées bancaires~RIB] {client}
? Bonjour, veuillez trouver ci-dessous nos coordonnées bancaires pour vos règlements par virement.
Titulaire {client}
Banque {bank}
IBAN {iban}
Code BIC/SWIFT {bic}
? Agence {city} Téléphone {phone}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{bank}
# [Bank account details~BANK DETAILS~Account details confirmation~Wire transfer instructions~DIRECT DEPOSIT AUTHORIZATION~ACH / Wire instructions~Bank confirmation letter]
[Account name~Account holder~Beneficiary] :: {client}
[Bank name~Beneficiary bank] :: {bank}
Account number :: {num}{num}
[Sort code~Routing number (ABA)] :: {num}
IBAN :: {iban}
[SWIFT / BIC~SWIFT code] :: {bic}
? Bank address {street} {town}
? Please use the following details when making payments to us. We confirm that the above account is held with us.`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{bank}
# [Bankverbindung~Kontodaten~Ihre IBAN und BIC~Bestätigung der Bankverbindung~SEPA-Lastschriftmandat]
Kontoinhaber :: {client}
Kreditinstitut :: {bank}
IBAN :: {iban}
BIC :: {bic}
? Bankleitzahl {num} Kontonummer {num}
? Bitte verwenden Sie für Zahlungen ausschließlich die oben genannte Bankverbindung.`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{bank}
# CERTIFICADO DE TITULARIDAD DE CUENTA
Certificamos que {client} es titular de la cuenta IBAN {iban} BIC {bic}`,
  },
];

export const payslips: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `# [BULLETIN DE PAIE~BULLETIN DE SALAIRE~Bulletin de paie - {month} {year}~FICHE DE PAIE]
Employeur : {company} {street} {town}
SIRET {siret} Code NAF 4332A URSSAF {num}
[Convention collective~Convention] : [Bâtiment~Syntec~Commerce de détail~Métallurgie]
Salarié : {person} Matricule {num} N° SS {nir}
Emploi : {job} Qualification Coefficient {n} Entrée le {date}
Période du {date} au {date} Paiement le {date} par virement
= [Éléments de paie~Rubrique~Désignation] | Base | Taux salarial | [À déduire~Part salarié] | [Charges patronales~Part employeur]
- Salaire de base | 151,67 | {small} | {plain} | 
- Heures supplémentaires 25 % | {n} | {small} | {small} |
- Salaire brut | | | {plain} |
* [Sécurité sociale maladie~Retraite complémentaire~Assurance chômage~CSG déductible~CSG/CRDS non déductible~Accidents du travail~Allocations familiales~Prévoyance~Mutuelle frais de santé] | {plain} | {pct} | {small} | {small}
- Total cotisations et contributions | | | {plain} | {plain}
Net imposable :: {plain}
Net à payer avant impôt sur le revenu :: {plain}
Impôt sur le revenu prélevé à la source taux {pct} :: {small}
[Net payé en euros~Net à payer~Net payé] :: {plain}
Montant net social {plain} Congés N-1 acquis pris solde {n} RTT {n}
Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée. www.service-public.fr`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `[Attestation de salaire~Bulletin de paie simplifié~Bulletin d'indemnités~Bulletin de pension~BULLETIN DE PAYE de {month} {year}] {person}
Établissement {company} Service {trade} Grade Échelon Indice majoré {d3}
= Code | Libellé | À payer | À déduire | Pour information
* {d3} | [TRAITEMENT BRUT~INDEMNITÉ DE RÉSIDENCE~RETENUE PC~SUPPLÉMENT FAMILIAL~COT PATRONALE~C.S.G. NON DÉDUCTIBLE~TRANSFERT PRIMES/POINTS] | {small} | {small} | 
TOTAUX DU MOIS {plain} {plain}
NET À PAYER {plain} EUROS
MONTANT IMPOSABLE DE L'ANNÉE {plain} MONTANT IMPOSABLE DU MOIS {plain}
VIRÉ LE {date} SUR LE COMPTE N° {num} COMPTABLE ASSIGNATAIRE`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
# [PAYSLIP~PAY SLIP~PAY ADVICE~Payslip for {month} {year}~WAGE SLIP]
Employee [name~] :: {person}
[Employee no.~Payroll no.~Works no.] :: {num}
[NI number~National Insurance no.~PPS number] AB{num}C Tax code 1257L
Tax period {n} Pay date {date} [Payment method BACS~]
= Payments | Hours | Rate | Amount | Deductions | Amount
- Basic pay | {n} | {small} | {plain} | PAYE tax | {small}
- Overtime | {n} | {small} | {small} | National Insurance | {small}
- Holiday pay | | | {small} | Pension | {small}
- | | | | Student loan | {small}
[Gross pay~Total gross pay~Total payments] :: {plain}
Total deductions :: {plain}
[Net pay~NET PAY~Take-home pay] :: {plain}
Year to date: gross {plain} taxable pay {plain} tax paid {plain} employer NI {plain}`,
  },
  {
    family: 'b',
    language: 'en',
    text: `{company} {street} {town}
# [Earnings Statement~PAY STUB~Statement of Earnings and Deductions~Payroll check stub~PAYROLL STATEMENT~Salary slip for {month} {year}]
Employee {person} SSN XXX-XX-{d2}{d2} Employee ID {num} Department {trade}
Period beginning {date} Period ending {date} [Pay date~Check date] {date} Check no. {num}
Taxable marital status: single Exemptions/allowances federal {n} state {n}
= Earnings | Rate | Hours | This period | Year to date
- Regular | {small} | 80.00 | {plain} | {plain}
- Overtime | {small} | {n} | {small} | {plain}
- Gross pay | | | {plain} | {plain}
= Deductions | This period | Year to date
* [Federal income tax~Social Security tax~Medicare tax~State income tax~401(k)~Dental~Health insurance~Provident fund~Professional tax] | -{small} | {plain}
Net pay {plain}
? Deposited to the account of {person} account number xxxx{d2}{d2} transit ABA xxxx
? Basic HRA Conveyance allowance Special allowance PF number ESI number
Non-negotiable. Your federal taxable wages this period are {plain}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company}
# [Entgeltabrechnung~Lohn- und Gehaltsabrechnung~Gehaltsabrechnung~Verdienstabrechnung~Abrechnung der Brutto/Netto-Bezüge~Lohnabrechnung] [für {month} {year}~{month} {year}~]
{person} Personalnummer {num} Eintritt {date} Steuerklasse {n} Kinderfreibeträge 0,0 Konfession Krankenkasse SV-Nummer {num} Steuer-ID {num}{d2}
= Lohnart | Bezeichnung | Menge | Faktor | Betrag
- 100 | [Gehalt~Stundenlohn~Grundvergütung] | {n} | {small} | {plain}
- 840 | Vermögenswirksame Leistungen | | | {small}
Gesamtbrutto {plain} Steuerbrutto {plain} SV-Brutto {plain}
= Abzug | Betrag
* [Lohnsteuer~Kirchensteuer~Solidaritätszuschlag~Krankenversicherung~Rentenversicherung~Arbeitslosenversicherung~Pflegeversicherung] | {small}
[Nettoverdienst~Netto-Verdienst~Nettobezüge] :: {plain}
[Auszahlungsbetrag~Überweisung~Auszahlung] :: {plain}
Urlaubsanspruch {n} Tage Resturlaub. IBAN {iban}. Aufgelaufene Jahreswerte`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company}
# [RECIBO INDIVIDUAL DE SALARIOS~NÓMINA {month} {year}]
Trabajador: {person} NIF {num} Categoría {job} Nº afiliación {num}
= Devengos | Importe
- Salario base | {plain}
* [Plus transporte~Antigüedad~Horas extraordinarias] | {small}
= Deducciones | Importe
* [Contingencias comunes~Desempleo~IRPF] | {small}
Líquido total a percibir :: {plain}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company}
# [LOONSTROOK~Salarisspecificatie] {month} {year}
Werknemer: {person} Personeelsnummer {num}
= Omschrijving | Betrag
* [Bruto salaris~Loonheffing~Pensioenpremie~Vakantiegeld] | {plain}
Netto uitbetaling :: {plain}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company}
# [BUSTA PAGA~Cedolino paga] {month} {year}
Dipendente: {person} Qualifica {job}
* [Retribuzione ordinaria~Contributi INPS~Trattenute IRPEF~TFR] | {plain}
Netto in busta :: {plain}`,
  },
];
