import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English statements of accounts as banks' sites, apps and brokers print them, and details of accounts. */
export const englishAccounts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('en', {
    'en-bs-web-print': `{bank} - Online Banking
[Print~Transactions~Account activity] {today} {time}
Logged in as {person}
Account :: [Current~Chequing~Everyday Saver] {num}
Available balance :: {amount}
Cleared balance :: {amount}
Showing {date} to {date}, {n} of {d2} transactions
= Date | Description | Type | In | Out | Balance
* {date} | [TESCO STORES {d2}{d2}~PAYPAL *{other}~SALARY {other}~AMZNMKTPLACE~TRANSFER {someone}~CASH {city}] | [DEB~BGC~FPO~CPT] | | {small} | {plain}
Pending: {other} {small}
[Back to accounts~Export CSV~Download statement]`,
    'en-bs-credit-card-us': `{bank} [Business Platinum~Rewards Visa]
{person} Account ending in {d2}{d2}
# [Credit card statement~Your {month} statement~Statement closing date {date}]
New Balance :: {amount}
Minimum Payment Due :: {small}
Payment Due Date :: {date}
Late Payment Warning: If we do not receive your minimum payment by the date listed above, you may have to pay a late fee of up to 40.00.
Previous balance {small} Payments -{small} Purchases +{small} Fees 0.00 Interest {small}
Credit limit {plain} Available {plain}
= Trans date | Post date | Description | Amount
- {date} | {date} | PAYMENT - THANK YOU | -{small}
* {date} | {date} | [UBER TRIP~DELTA AIR 006{num}~STAPLES {d3}~SHELL OIL~STARBUCKS {d5}] [{city}] | {small}
{year} totals year-to-date: fees {small}, interest {small}
Annual percentage rate: purchases 21.{d2}% (v), cash advances 29.99%
Points earned {d3}, balance {d5}`,
    'en-bs-sg-consolidated': `{bank} Singapore
CONSOLIDATED STATEMENT
As at {date} Page 1 of {n}
{person}
{cstreet}
SINGAPORE {d3}{d3}
= Account summary | Account no. | Currency | Balance
- Multiplier account | {d3}-{d5}-{n} | SGD | {plain}
- Fixed deposit | {d3}-{d5} | SGD | {plain}
- SRS | {d3}-{num} | SGD | {plain}
TRANSACTION DETAILS
= DATE | DESCRIPTION | WITHDRAWAL | DEPOSIT | BALANCE
- {date} | BALANCE B/F | | | {plain}
* {date} | [FAST PAYNOW~GIRO SP DIGITAL~NETS QR~INTEREST EARNED~SALA {other}] | {small} | | {plain}
- | BALANCE C/F | | | {plain}
Deposits are insured up to S$100k by SDIC. Please notify us within 14 days of any discrepancy.`,
    'en-bs-za-cheque': `{bank} Ltd, authorised financial services and registered credit provider (NCRCP{d2})
[Business Cheque Account~Gold Transact] : {num}{n}
Tax Invoice/Statement Number : {n}
*{client} {cstreet} {ctown}
Statement Period : {date} to {date}
Statement Date : {date}
Opening Balance {plain} Cr Closing Balance {plain} Cr
VAT Inclusive @ 15.000% Service Fees {small}
= Date | Description | Amount | Balance | Accrued charges
* {date} | [POS Purchase~App Payment To~Magtape Debit~Prepaid Electr.~#Monthly Fee~ADT Cash Dep] | {small} | {plain}Cr | 1.{d2}
Turnover for Statement Period: No. Credit Transactions {n} {plain} No. Debit {d2} {plain}`,
    'en-bs-broker-monthly': `{company} Securities LLC
Member SIPC/FINRA
# [Brokerage account statement~Investment account statement~Portfolio statement {month} {year}]
Account number :: {num} - {d3}
Account owner :: {person}
Beginning value {amount} Ending value {amount} Change {small}
= Holding | Shares | Price | Market value | Est. yield
* [Total Intl Index~S&P 500 ETF~US Treasury 4.25% 2030~Money market sweep~Johnson Matthey] | {d3}.{d3} | {small} | {plain} | 1.{d2}%
Activity
= Settle date | Transaction | Description | Amount
* {date} | [Dividend received~Bought~Sold~Reinvestment~Advisory fee] | {other} | {small}
Income summary: taxable {small}, tax-exempt 0.00
Please review promptly and report inaccuracies in writing.`,
    'en-bs-payment-wallet': `{company} Pay (Ireland) Ltd
# [Merchant account statement~Activity report~Monthly statement - balance account]
Merchant account ID: {num}XYZ
Business {client}, {mail}
{date} - {date}
= Activity summary | GBP
- Beginning balance | {plain}
- Payments received | {plain}
- Payments sent | -{small}
- Withdrawals to bank | -{plain}
- Fees | -{small}
- Ending balance | {plain}
= Date | Type | Name / e-mail | Gross | Fee | Net
* {date} | [Checkout~Refund~Withdrawal~Mass Pay] | {someone} | {small} | -0.{d2} | {small}`,
    'en-bs-excel-export': `= Date | Value date | Details | Debit | Credit | Balance
- {date} | | Opening balance | | | {plain}
* {date} | {date} | [SEPA CT {other}~Card {d2}{d2} {city}~Direct debit {insurer}~Fees Q{n}~Incoming INV {num}] | {small} | | {plain}
- {date} | | Closing balance | | | {plain}
Account {iban}
Holder {company}
{bank} [Export generated {today}~printed by user {num}]`,
    'en-bs-savings-certificate-interest': `{bank} Building Society
{person} {cstreet} {ctown}
# [Annual savings statement~Your yearly statement~Passbook update and interest summary]
Account :: [Easy Access Issue {n}~Cash ISA {year}~Young Saver]
Account number :: {num}
Statement from {date} to {date}
= Date | Transaction | Withdrawn | Paid in | Balance
- {date} | Balance from last statement | | | {plain}
* {date} | [Cash at branch~Cheque~Transfer~Standing order] | | {small} | {plain}
- {date} | Gross interest | | {small} | {plain}
- {date} | Balance at end | | | {plain}
Interest rate from {date} 3.{d2}% AER variable. Subscriptions this tax year {small} of 20,000.
As a member you have one vote at the AGM.`,
  }),
  bank_details: wordingsIn('en', {
    'en-bd-app-share': `[Share account details~My account details~Account details]
{bank}
Account holder :: {company}
[Sort code~BSB~Routing number] :: {d2}-{d2}-{d2}
Account number :: {num}
IBAN :: {iban}
[BIC~SWIFT/BIC] :: {bic}
Bank address :: {bank}, {street}, {town}
[Copy~Share~Tap to copy]
[Use these details to receive money in the UK~To receive euros from anywhere in SEPA]`,
    'en-bd-cancelled-cheque-india': `{bank} Ltd
Branch {city} {street}
IFSC :: {bank} 000{d3}
MICR :: {d3}{d3}{d3}
[CANCELLED~Cancelled cheque]
Pay ________________________ or Bearer
Rupees ________________
A/c No. {num}{num}
For {company}
Authorised Signatory
Valid for 3 months only. Payable at par at all branches
{d3}{d3} {d3}{d3}{d3}: {d5}`,
    'en-bd-change-notice': `{company}
{today}
# [Our new bank details~Notification of change of bank account~Change of remittance details]
Please note our account for payments from {date}:
Bank :: {bank}
Branch :: {city}
Account name :: {company}
Account number :: {num}
Sort code :: {d2}-{d2}-{d2}
IBAN :: {iban}
SWIFT :: {bic}
The former account at {bank} will be closed. To guard against fraud, confirm by telephoning {someone} on a number you already know.
Signed ____________ Finance Director`,
    'en-bd-bank-letter-sa': `{bank}
Branch {city} ({d3}-{d3})
{today}
# [Account confirmation letter~Proof of account~CONFIRMATION OF BANKING DETAILS]
To whom it may concern
We hereby confirm that the following account is held at {bank}:
Account holder :: {company}
Registration number :: {year}/{d3}{d3}/07
Account number :: {num}{d2}
Account type :: [Current~Cheque~Savings]
Branch code :: {d3}{d3}
Swift address :: {bic}
Date opened :: {date}
This is issued at the customer's request without liability of the bank. Bank stamp. Document can be verified online with reference {num}.`,
    'en-bd-nonprofit-donate-wire': `{company} Foundation
# [Ways to give: wire and ACH instructions~Donate by bank transfer~Wire instructions]
For credit to :: {company} Foundation
Bank :: {bank}, {street}, {town}
ABA (wires) :: 0{num}
ABA (ACH) :: 0{num}
Account # :: {num}
SWIFT (international) :: {bic}
Reference :: your name and [campaign~fund]
Stock gifts: DTC {d2}{d2}, account {num}. Tax ID {d2}-{num}.
Tell us at {email} so we can thank you.`,
  }),
};
