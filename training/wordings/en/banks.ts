import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What banks of English-speaking countries send out, and what is said of accounts with them. */
export const englishBanks: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('en', {
    'en-uk-business-current': `{bank}
Business Banking
{client}
{cstreet}
{ctown}
# [Business Current Account~Your statement~BUSINESS EXTRA STATEMENT]
Sheet {n} of {n}
Sort code 40-{d2}-{d2} Account number {num}
IBAN {iban} BIC {bic}
{date} to {date}
= Date | Payment type and details | Paid out | Paid in | Balance
- {date} | BALANCE BROUGHT FORWARD | | | {plain}
* {date} | [DD HMRC VAT~BP {other} INV {num}~CR {other} BACS~CHQ {num}~VIS {other}~SO RENT {cstreet}~TFR TO 8841 SAVINGS~BGC COUNTER {city}] | {small} | | {plain}
- {date} | [TOTAL CHARGES TO {date}~DR INTEREST] | {small} | | {plain}
- {date} | BALANCE CARRIED FORWARD | | | {plain}
Arranged overdraft limit {amount} EAR 12.{d2}%
Key: DD direct debit, BP bill payment, CR credit, VIS card, SO standing order
Information about the Financial Services Compensation Scheme: your eligible deposits are protected up to 85,000.`,
    'en-us-checking-long': `{bank}, N.A.
P.O. Box {num} {town}
# [Primary account statement~Simply Business Checking~Account summary and activity]
Statement period {date} - {date} Account number {num}{num}
{company} {street} {town}
CHECKING SUMMARY
= | Instances | Amount
- Beginning balance | | {amount}
- Deposits and additions | {n} | {plain}
- Checks paid | {n} | -{plain}
- Electronic withdrawals | {n} | -{plain}
- Fees | 1 | -15.00
- Ending balance | | {amount}
CHECKS PAID
* {d2}{d2} ^ | {date} | {small}
DEPOSITS AND ADDITIONS
* {date} | [Remote online deposit~ORIG CO NAME:{other} SEC:CCD TRACE#:{num}~Card settlement] | {plain}
DAILY ENDING BALANCE
* {date} | {plain}
===
BALANCING YOUR CHECKBOOK
1. Write in the ending balance shown on this statement 2. List deposits not shown 3. List outstanding checks
IN CASE OF ERRORS OR QUESTIONS ABOUT YOUR ELECTRONIC FUNDS TRANSFERS: call or write us as soon as you can. We must hear from you no later than 60 days after we sent you the FIRST statement on which the error appeared.`,
    'en-neobank-export': `{bank}
# [Account statement~Transactions statement EUR~Balance statement]
Generated on {today} {time}
{person} {cstreet} {ctown}
IBAN {iban} BIC {bic}
Balance summary
= Product | Opening balance | Money out | Money in | Closing balance
- Account (Current Account) | {amount} | {amount} | {amount} | {amount}
- Pockets | {small} | 0.00 | 0.00 | {small}
The balance on your statement might differ from the balance shown in your app. The statement balance only reflects completed transactions, while the app shows the balance available to use.
Account transactions from {date} to {date}
= Date | Description | Money out | Money in | Balance
* {date} | [Transfer from {someone}~Apple Pay top-up by *{d2}{d2}~{other} Card: 5354**{d2}{d2}~Exchanged to GBP~ATM {city} fee 2.00~To pocket Rainy day] | {small} | | {plain}
Reverted from {date} to {date}
* {date} {other} {small}
Report a lost or stolen card {phone}. Get help directly in app.
{bank} is authorised by the central bank; deposits are insured by the deposit guarantee fund.`,
    'en-india-savings-passbook': `{bank} LTD
Branch : {city} IFSC : [UTIB~SBIN~ICIC]000{d2}{d2} MICR : {num}
Home branch address {street} Nomination : Registered
Mr/Mrs {person} Joint holder : -
{cstreet} {ctown}
Cust ID {num} A/C No {num}{num} Scheme : SB-PREMIUM Currency INR
# [Statement for the period {date} to {date}~Account statement from {date} to {date}~STATEMENT OF ACCOUNTS]
= Tran Date | Chq No | Particulars | Debit | Credit | Balance | Init. Br
- | | OPENING BALANCE | | | {plain} |
* {date} | {num} | [UPI/P2M/{num}/{other}~NEFT/{num}/{other}~IMPS/P2A/{num}/{someone}~BY CASH~ATM-CASH/{city}~SB:INT.PD~CLG/{num}~ACH-DR-{other} EMI] | {small} | | {plain} | {d3}
- | | TRANSACTION TOTAL | {plain} | {plain} | |
- | | CLOSING BALANCE | | | {plain} |
Unless the constituent notifies the bank immediately of any discrepancy found by him/her in this statement, it will be taken that he/she has found the account correct.
Legends: ICONN - Transaction through Internet Banking, CLG - Cheque clearing, REJECT - returned
This is a system generated output and requires no signature. Deposits insured by DICGC up to Rs 5 lakh.`,
    'en-loan-mortgage-annual': `{bank} Mortgages
# [Your annual mortgage statement~Loan account statement~Annual statement of account]
1 January to 31 December {year}
Mr {person} and Mrs {someone}
{cstreet}, {ctown}
Account {d2}/{num}
Property secured {cstreet}
What you owed at the start {amount}
Interest charged {plain}
Fees charged 0.00
Payments received -{plain}
What you owe now {amount}
= Date | Details | Debit | Credit | Balance
* {date} | [Direct Debit payment received~Interest added~Overpayment~Rate change to 4.{d2}%] | {small} | {small} | {plain}
Remaining term {n} years {n} months; type: repayment; current rate fixed until {date}
Early repayment charge if repaid today {plain}
Have a plan to repay? Your home may be repossessed if you do not keep up repayments on your mortgage.
This is not a redemption statement. Interest is calculated daily.`,
    'en-merchant-acquirer-statement': `{company} Payments Europe
Merchant statement
Outlet {client}, {cstreet}, {ctown} Merchant ID {num}{num}
# [MERCHANT STATEMENT~Settlement statement {month} {year}~Payout summary]
Settled to account **** {d2}{d2} with {bank}
Opening balance {plain} EUR
= Value date | Batch | Txn | Gross | Refunds | Charges | Paid to you
* {date} | {d5} | {d2} | {plain} | {small} | {small} | {plain}
= Card type | Volume | Interchange | Scheme fee | Service charge
* [Visa debit consumer~Mastercard credit EEA~Amex~Maestro] | {plain} | {small} | {small} | {small}
Chargebacks and adjustments {small}
Rolling reserve held {plain}
Closing balance {plain} EUR
Net transferred in the period {amount}. Please reconcile with your terminal totals and tell us within 90 days.`,
    'en-au-cheque-account': `{bank} Banking Corporation ABN {d2} {d3} {d3} {d3} AFSL {num}
Statement {n} (Page 1 of {n})
Account Number {d2} {num} BSB {d3}-{d3}
Statement Period {date} - {date}
Enquiries 13 {d2} {d2} (24 hours a day, 7 days a week)
{client}
{cstreet} {ctown}
# [Business Transaction Account~Smart Access~Society Cheque Account]
Closing Balance {amount} CR
Name: {client}
Note: Have you checked your statement today? It's easy to find out more information about each of your transactions online.
= Date | Transaction | Debit | Credit | Balance
- {date} | {year} OPENING BALANCE | | | {plain} CR
* {date} | [Direct Credit {num} {other}~EFTPOS {other} {city} AU Card xx{d2}{d2}~Transfer to xx{d2}{d2} mobile app rent~BPAY {num}~Osko payment {someone}~Loan repayment LN REPAY {num}] | {small} | | {plain} CR
- {date} | {year} CLOSING BALANCE | | | {plain} CR
Opening balance - Total debits + Total credits = Closing balance
Transaction Summary: staff assisted withdrawals {n} free, cheques written {n} unit price 3.00
We include a disclaimer on any interest adjustments.`,
  }),
  bank_details: wordingsIn('en', {
    'en-settlement-instructions': `{company} B.V.
{today}
# [STANDING SETTLEMENT INSTRUCTIONS~Standard settlement instructions (SSI)~Payment instructions for customers]
With effect from {date} kindly remit all payments in our favour as follows
= Currency | Correspondent bank | SWIFT | Account with
- EUR | direct | {bic} | {iban}
- USD | {bank} New York | CHASUS33 | {num}
- GBP | {bank} London | BARCGB22 | {iban}
- CHF | {bank} Zürich | UBSWCHZH | {num}
Beneficiary :: {company} B.V., {street}, {town}
Beneficiary's bank :: {bank} ({bic})
LEI :: 7245{num}{num}
Charges :: OUR / SHA
Please update your master data. Should you get any message with other instructions, call us on a number you already know.
{someone}, Treasury {phone}`,
    'en-direct-deposit-form': `# [Direct deposit information~DIRECT DEPOSIT SIGN-UP INFO~Pre-authorized debit / direct deposit form]
Prepared {today} for {person}
{cstreet} {ctown}
Use this page to have pay, pension or government benefits sent to your account.
Financial institution :: {bank}
Branch address :: {street}, {town}
Transit no. (5 digits) :: {d5}
Institution no. (3 digits) :: {d3}
Account number :: {num}
Account type :: [Chequing~Checking~Savings]
? Routing / ABA :: 0210{d5}
VOID VOID VOID sample cheque {d3} ⑆{num}⑆ {num}⑈
Give this page to your employer or payer. Bank stamp: {bank} {city}`,
    'en-account-verification-letter': `{bank}
{street}, {town}
Date: {today}
TO WHOM IT MAY CONCERN
# [Confirmation of bank account details~Account verification letter~Proof of banking details]
We hereby confirm that the following account is held with us:
Account holder :: {client}
Registration / ID number :: {year}/{num}/07
Account number :: {num}{d2}
Account type :: [Cheque~Business current~Transmission]
Branch name and code :: {city} {num}
SWIFT :: {bic}
Date opened :: {date}
Status :: Active
This letter is furnished at the request of the customer, is for information only and without any liability on the part of the bank or its officials.
Bank stamp {date} Consultant: {someone}
Verify this letter at {web} with code {num}`,
    'en-where-to-pay': `[How to pay us~Our bank details~BACS details~Account details for EFT]
{company}
# [Please note our new bank account~Payment details~Paying by bank transfer]
From {date} our account is with {bank}.
Name of account {company} [Client Account~Ltd~Trading]
Sort code {d2}-{d2}-{d2}
Account no. {num}
Reference: your [customer~policy~membership] number
From abroad: IBAN {iban} / BIC {bic}
? BSB {d3}-{d3} PayID {email}
? UPI {num}@okbank IFSC HDFC000{d2}{d2}
We do not accept cheques any more.
To guard against fraud ring {phone} and ask for {someone} before your first payment.`,
    'en-supplier-bank-form': `{client} Shared Services
# [Supplier bank details form~VENDOR ACH ENROLLMENT~New creditor: banking information]
Supplier no. (internal) {num}
Legal entity name :: {company}
Trading address :: {street}, {town}
Tax ID / VAT :: {vat}
Remittance e-mail :: {email}
Bank :: {bank}
Bank country :: [United Kingdom~Ireland~United States~Germany]
Account name (exactly as on the statement) :: {company}
IBAN / account number :: {iban}
BIC / routing :: {bic}
Currency of account :: [GBP~EUR~USD]
[ ] New supplier [x] Change of existing bank details
Supporting evidence: voided cheque or header of a statement not older than 3 months
Signed by an officer of the supplier: {someone}, [Finance Director~Treasurer] Date {date}
For internal use: called back by ____ on number ____`,
  }),
};
