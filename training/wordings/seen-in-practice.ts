import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Wording } from './wording.ts';

/** Further ways in which documents are worded, of types whose issuers each have their own. */
export const furtherWordings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: [
    {
      family: 'u',
      language: 'en',
      text: `{bank}
{person}
{cstreet} {ctown}
Customer ID :: {num}
Account number :: {num}
Account type :: [Current account~Savings~Checking]
# [STATEMENT OF ACCOUNT FOR THE PERIOD OF {date} TO {date}~Bank Statement~Your consolidated statement~Account Statement]
= Date | [Particulars~Narration~Description] | [Chq/Ref No~Memo] | [Withdrawal (Dr)~Withdraw~Paid out] | [Deposit (Cr)~Deposit~Paid in] | Balance
* {date} | [ATM withdrawal~Salary~Online shopping~Card payment {other}~UPI/{num}] | {num} | {small} | {small} | {plain}
[Opening balance~Your previous balance as of {date}] {plain} [Total deposits~Deposits, credits and interest] {plain} [Closing balance~Your new balance as of {date}] {plain}`,
    },
    {
      family: 'v',
      language: 'en',
      text: `{bank} [Platinum~Rewards~Gold] card
Statement date :: {today}
Payment due date :: {date}
Total credit limit :: {plain}
Total minimum due :: {small}
= Transaction date | Description | Amount
- {date} | Previous balance | {plain}
* {date} | {other} {city} | {small}
- | Sub total | {plain}
- | Total | {plain}
If you pay only the minimum payment each month you will pay more in interest. Late payment charge {small}.`,
    },
    {
      family: 'u',
      language: 'fr',
      text: `{bank}
# [Relevé bancaire~Historique du compte~Relevé de compte du {date} au {date}]
Titulaire :: {person}
N° de compte :: {num}
? Solde précédent au {date} {plain}
= [Date~Date opération] | [Opération~Nature de l'opération~Libellé] | [Débit~Montant] | [Crédit~]
* {date} | [Virement salaire~Prélèvement {other}~Retrait DAB {city}~Chèque n° {num}~Carte {other}] | {small} |
? Total des opérations {plain} {plain}
? Solde au {date} {plain}`,
    },
  ],
  receipt: [
    {
      family: 'u',
      language: 'en',
      text: `# {company}
{street}, {town}
{phone}
Server: {someone} Table {n} Guests {n}
{date} {time}
* {n} {ware} | {small}
Sub total {small}
Tax {small}
Tip {small}
Total {small}
[VISA XXXX{d3} auth {num}~Card type: discover. Entry mode: swiped. Approved. Approval code {num}]
Customer copy. [Thank you for your patronage~Thanks for supporting local business~Gratuity not included]`,
    },
    {
      family: 'v',
      language: 'en',
      text: `# [Receipt~Payment receipt~Your receipt from {company}]
Receipt number :: {num}
Invoice number :: {ref}
Date paid :: {date}
Payment method :: Visa - {d2}{d2}
{company} Bill to {mail}
# {amount} paid on {date}
= Description | Qty | Unit price | Amount
- {trade} | 1 | {small} | {small}
Subtotal {small} Total {small} Amount paid {small}`,
    },
    {
      family: 'u',
      language: 'fr',
      text: `# {company}
{street} {town}
[TICKET CLIENT~Ticket de vente n° {n}~Reçu]
{date} {time}
* {ware} | {small}
Total TTC {small}
[Carte bancaire~CB sans contact~Espèces {small} Rendu {small}]
TVA {pct} {small}
[Merci de votre visite, à bientôt~Vous remercie de votre visite~Bonne route]`,
    },
  ],
  purchase_order: [
    {
      family: 'u',
      language: 'en',
      text: `{client}
# [PURCHASE ORDER~Purchase order~Purchase Order {ref}]
PO number :: {num}
[PO date~Creation date~Order date] :: {date}
[Vendor~Supplier~Vendor address] :: {company}, {street}, {town}
[Ship to~Please deliver to~Send goods to~Shipping address] :: {client}, {cstreet}, {ctown}
Buyer :: {someone}
[Send invoice to~Bill to~Invoices for this PO must be e-mailed to] {mail}
Terms of payment: net {n} days. Delivery terms: [EXW~free carrier~FOB]. Currency USD
= Item | Material / description | Quantity | UM | Unit price | Extended price
* {num} | {ware} | {n} | EA | {small} | {plain}
[Total net value~Order total~PO total] {plain}
The purchase order number must appear on all invoices, packages and bills of lading. [Authorized signature~Confirmation of price and delivery required within {n} hours].`,
    },
  ],
  delivery_note: [
    {
      family: 'u',
      language: 'en',
      text: `# [BILL OF LADING~Packing list~Delivery note~Proof of delivery]
[Shipper~Ship from] :: {company}, {street}, {town}
[Consignee~Ship to] :: {client}, {cstreet}, {ctown}
Carrier :: {other}
[B/L no~Job no~Trailer number] :: {num}
? Freight charge terms: prepaid collect third party
= Handling units | [Description of goods~Commodity] | Weight | NMFC
* {n} pallets | {ware} | {n} kg | {num}
Number of cartons {n} Gross weight {num} lb Received in good order, signature of driver`,
    },
  ],
  payslip: [
    {
      family: 'u',
      language: 'en',
      text: `# Payslip
{company}
{street}, {town}
Pay period :: {month} {year}
Employee name :: {person}
Employee ID :: {num}
Working days :: {n}
Designation :: {job}
= Earnings | Amount | Deductions | Amount
- Basic pay | {plain} | Provident fund | {small}
- HRA | {plain} | Professional tax | {small}
- Special allowance | {small} | Income tax (TDS) | {small}
- Total earnings | {plain} | Total deductions | {small}
Net pay {plain}
Employer signature Employee signature This is a system generated payslip`,
    },
    {
      family: 'u',
      language: 'it',
      text: `{company}
# [CEDOLINO PAGA~Busta paga]
Dipendente :: {person}
Qualifica :: {job}
= Codice | Descrizione voce | Competenze
* {num} | [Minimo tabellare~Scatti di anzianità~Indennità~Straordinario] | {small}
Totale competenze lorde {plain} Trattenute IRPEF INPS {small} Netto a pagare {plain}`,
    },
  ],
  tax_document: [
    {
      family: 'u',
      language: 'en',
      text: `# [SCHEDULE {n} (Form 1040)~Form {d2}{d2}~Form 1099-[INT~DIV~MISC~NEC~C~G~B]~Form 1098~Form W-2 Wage and Tax Statement]
Department of the Treasury Internal Revenue Service OMB No. 1545-{d2}{d2} {year} Attachment sequence no. {n}
# [Interest and Ordinary Dividends~Additional Taxes~Earned Income Credit~Net Investment Income Tax~Cancellation of Debt~Mortgage Interest Statement~Tuition Statement~Health Savings Accounts~Profit or Loss From Business]
[Go to www.irs.gov/Form{d2}{d2} for instructions and the latest information. Attach to Form 1040. Name(s) shown on return. Your social security number~PAYER'S name, street address. PAYER'S TIN. RECIPIENT'S TIN. CORRECTED (if checked) Copy B For Recipient]
1 [Enter the amount from line {n}~Taxable interest~Gross distribution] {n} {small}
2 [Add lines {n} through {n}~Federal income tax withheld~If zero or less, enter -0-] {n} {small}
3 Multiply line {n} by {n}% {n} {small}
For Paperwork Reduction Act Notice, see your tax return instructions. Cat. No. {d5}A`,
    },
    {
      family: 'u',
      language: 'fr',
      text: `RÉPUBLIQUE FRANÇAISE [cerfa N° {d5}*{d2}~Direction générale des finances publiques]
# [TAXE SUR LA VALEUR AJOUTÉE ET TAXES ASSIMILÉES~DÉCLARATION DE REVENUS {year}~COTISATION FONCIÈRE DES ENTREPRISES~AVIS D'IMPÔT {year}]
[Régime réel normal, mini-réel~Vos références : numéro fiscal {num}, référence de l'avis {num}] Période de déclaration {month} {year}
Adresse du service :: service des impôts des entreprises de {city}
N° d'identification :: {vat}
* Ligne {n} | [Ventes, prestations de services~TVA brute~TVA déductible~Base nette] | {num}
Paiement, date, signature. Réservé à l'administration`,
    },
  ],
  identity_document: [
    {
      family: 'u',
      language: 'en',
      text: `[UNITED STATES OF AMERICA~WASHINGTON USA~REPUBLIC OF {city}~GOVERNMENT OF {city}]
# [DRIVER LICENSE~DRIVING LICENCE~PASSPORT CARD~IDENTIFICATION CARD~PASSPORT]
4d LIC# {num} 9 CLASS D
1 {person}
2 DOB {date}
8 {cstreet} {ctown}
15 SEX M 16 HGT 5'-08" 17 WGT {d3} lb 18 EYES BRO
4b EXP {date} 4a ISS {date}
5 DD {num}{num}`,
    },
    {
      family: 'v',
      language: 'fr',
      text: `[Adresse : {cstreet} {ctown}~9. 10. 11. 12. A1 A2 A B1 B C1 C D1 D BE]
[Carte valable jusqu'au {date}~{date} {date} {date}]
délivrée le {date} par {city}
Signature de l'autorité
IDFRA{num}<<<<<<<<<<<<`,
    },
  ],
  insurance_certificate: [
    {
      family: 'u',
      language: 'en',
      text: `# [INSURANCE IDENTIFICATION CARD~Health plan card~Proof of insurance]
Policy number :: {num}
Effective date :: {date}
Expiration date :: {date}
Insurer :: {insurer}
Named insured :: {person}
[Year make model VIN {year} {num}~Member ID {num} Group number {num} RxBin {d5} Payer ID {d5}]`,
    },
  ],
  contract: [
    {
      family: 'u',
      language: 'de',
      text: `{company}
# [Allgemeine Geschäftsbedingungen (AGB)~Mietvertrag~Kaufvertrag~Allgemeine Verkaufsbedingungen~Nutzungsbedingungen]
Stand {today}
1. [Geltungsbereich~Gegenstand]. {sentence} Abweichende Bedingungen des Kunden werden nicht anerkannt.
2. [Preise, Zahlung~Miete und Kaution]. Der [Käufer~Mieter~Kunde] haftet für alle Schäden. Die Zahlung ist innerhalb von {n} Tagen zu leisten. {sentence}
3. Haftung. Der Verkäufer haftet nur bei Vorsatz und grober Fahrlässigkeit. Gewährleistungsansprüche verjähren in einem Jahr.
4. Rücktritt und Kündigung. Die Kündigung bedarf der Schriftform. {sentence}
5. Schlussbestimmungen. Gerichtsstand ist {city}. Sollte eine Bestimmung unwirksam sein, bleiben die übrigen wirksam.`,
    },
    {
      family: 'u',
      language: 'fr',
      text: `# [CONDITIONS GÉNÉRALES DE VENTE~Conditions générales d'utilisation~Contrat de prestation~Contrat de location]
{company}
[ARTICLE 1 - ~1. ]GÉNÉRALITÉS. Toute commande implique l'acceptation sans réserve des présentes conditions. {sentence}
[ARTICLE 2 - ~2. ]TARIFS. {sentence} Les prix s'entendent hors taxes.
[ARTICLE 3 - ~3. ]LIVRAISON ET RISQUES. Les délais sont donnés à titre indicatif. {sentence}
[ARTICLE 4 - ~4. ]RÉSERVE DE PROPRIÉTÉ. Les marchandises restent la propriété du vendeur jusqu'au paiement intégral.
[ARTICLE 5 - ~5. ]RESPONSABILITÉ. {sentence}
[ARTICLE 6 - ~6. ]LITIGES. Tout litige relève de la compétence du tribunal de commerce de {city}.`,
    },
  ],
  resume: [
    {
      family: 'u',
      language: 'en',
      text: `# {person}
{job}
## [Contact~Facts]
{mail} {mobile} {ctown} [github~linkedin]
## Skills
[Python~Agile~Photoshop~Leadership] [Docker~Excel~SQL]
## [Experience~Short resume~Employment]
{year} - [present~Ongoing] {job} {other}
- {sentence}
{year} - {year} {job} {other}, {city}
## [Education~Degrees]
{year} M.Sc. University of {city}
## [Publications~Certificates~Awards]
{person}, {someone}. {heading}. {year}
## [Languages~Hobbies~Strengths~Most proud of~Interests]
English German`,
    },
  ],
  letter: [
    {
      family: 'u',
      language: 'en',
      text: `{company}
{street}, {town}
{today}
[The Honorable {someone}~{client}~Company Recruitment Team~Mr. {someone}]
{ctown}
[Dear {someone}:~To Whom It May Concern:~Dear Senator {someone},~My dear {someone},]
{passage}
{passage}
[Sincerely,~Cordially,~Very respectfully,~Cheers,~Best regards,]
{person}`,
    },
    {
      family: 'u',
      language: 'fr',
      text: `{company}
{city}, le {today}
? Objet : {heading}
[Madame, Monsieur,~Cher {someone},~Chers adhérents,]
[Nous avons l'honneur de vous informer que~Nous vous invitons à~J'ai le plaisir de vous faire savoir que] {sentence} {sentence}
{passage}
[Cordialement,~Veuillez agréer nos salutations distinguées.~Bien à vous,]
{person} pour {company}`,
    },
    {
      family: 'u',
      language: 'de',
      text: `{company} - {street} - {town}
{client}
{cstreet}
{ctown}
{city}, den {today}
# [Betreff~{heading}]
[Sehr geehrte Damen und Herren,~Liebe Frau {someone},]
{passage}
{passage}
Mit freundlichen Grüßen
{person}`,
    },
  ],
};
