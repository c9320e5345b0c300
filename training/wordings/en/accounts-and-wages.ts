import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Statements of accounts and wage slips from all over the world. */
export const englishAccountsAndWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('en', {
    'en-more-bs-csv-like-export-no-title': `Account;{iban};{client}
Range;{date};{date}
Booked | Value | Type | Counterparty | Text | Amount | Running
* {date} | {date} | [SEPA CT~CARD~DD~FEE] | {other} | {ref} | [-~]{small} | {plain}
- {date} | {date} | SEPA CT IN | {client} | PAYOUT {num} | {plain} | {plain}
- {date} | {date} | FEE | {bank} | Maintenance {month} | -9.00 | {plain}
- {date} | {date} | FX | {other} | USD {small} @ 1.08{d2} | -{small} | {plain}
Opening;{plain}
Closing;{plain}
Rows;{d2}
Generated {date} {time} UTC by user {n}
Pending items have been left out`,
    'en-more-bs-nigeria-corporate-current': `{bank} PLC
RC {num}
{street}, {town}
{client} VENTURES
{cstreet}
{ctown}
Account Name :: {client} VENTURES
Account No. :: 10{num}
Account Class :: CURRENT - SME
Currency :: NGN
Period :: {date} to {date}
Opening Bal. :: {plain}
Total Debit :: {plain}
Total Credit :: {plain}
Closing Bal. :: {plain}
= Trans Date | Reference | Value Date | Debit | Credit | Balance | Remarks
- {date} | S{num} | {date} | | {plain} | {plain} | NIP TRF FRM {someone} / GOODS
- {date} | S{num} | {date} | 50.00 | | {plain} | EMT LEVY
- {date} | S{num} | {date} | {plain} | | {plain} | POS PUR {other} IKEJA
- {date} | C{num} | {date} | {plain} | | {plain} | CHQ {d5} CASH WDL SELF
- {date} | S{num} | {date} | 26.88 | | {plain} | NIP CHARGE + VAT
- {date} | S{num} | {date} | 4.00 | | {plain} | SMS ALERT CHARGES
- {date} | L{num} | {date} | {plain} | | {plain} | LOAN REPAYMENT PRINCIPAL
Please examine this at once. If no exception is reported within fifteen days the entries will be deemed right. Customers must never disclose PIN, token or BVN to anybody, staff included. Dial *9{d2}# for airtime.
Your deposit is insured by NDIC up to the limit. This is a computer print and carries no signature; banks and embassies may verify the stamp at any branch.`,
    'en-more-bs-church-building-society-passbook-letter': `{company} Building Society
{client} (Parish Hall Fund)
{cstreet}
{ctown}
Yearly account summary
Roll number :: {num}-{d2}
Signatories :: any two of three
Interest rate at {date} :: 2.{d2}% gross
- 06 APR | Balance brought forward | {plain}
- {date} | Cheque paid in | {small} | {plain}
- {date} | Withdrawal, faster payment ROOFING A/C | {plain} | {plain}
- {date} | Standing order {someone} | 20.00 | {plain}
- {date} | Same | 20.00 | {plain}
- {date} | Gift aid HMRC | {small} | {plain}
- 31 MAR | Interest added | {small} | {plain}
- 05 APR | Balance carried forward | {plain}
Interest has been credited without taking off tax.
Has a signatory moved or died? Please call in with minutes and proof of identity. From {month} the {ctown} branch opens Tuesdays and Thursdays only.
Your money up to £85,000 is protected by the compensation scheme; a sheet about it comes with this mailing each year.
Voting papers for our annual meeting are enclosed. Every vote gives 20p to the air ambulance.`,
    'en-more-bs-us-brokerage-checking-second-page': `Page 3 of 6     Account {d3}-{num}     {date} - {date}
WITHDRAWALS (continued)
= Date | Description | Amount
* {date} | [CHECKCARD~ACH~ZELLE TO~BILL PAY] {other} | -{small}
- {date} | ATM {cstreet} {ctown} | -200.00
- {date} | Non-network ATM fee | -3.00
Total withdrawals -{plain}
CHECKS PAID
- 10{d2} | {date} | {small}
- 10{d2}* | {date} | {small}
* gap in sequence
DAILY ENDING BALANCE
- {date} | {plain}
- {date} | {plain}
- {date} | {plain}
OVERDRAFT AND RETURNED ITEM FEES
- | This period | Year to date
- Total overdraft fees | $0.00 | $36.00
- Total returned item fees | $0.00 | $0.00
IN CASE OF ERRORS OR QUESTIONS ABOUT YOUR ELECTRONIC TRANSFERS telephone or write us as soon as you can. We must hear from you no later than 60 days after we sent the FIRST page on which the problem appeared. Tell us your name, the dollar amount and why you believe it is wrong. We will credit you within ten business days while we look into it.
Equal housing lender. Member FDIC. Securities are not insured and may lose value.`,
    'en-more-bs-mobile-money-kenya': `{company} MOBILE MONEY
FULL STATEMENT
Customer Name :: {someone}
Mobile Number :: 07{num}
Date Requested :: {today}
Period :: {date} - {date}
SUMMARY
= TYPE | PAID IN | PAID OUT
- Send money | 0.00 | {small}
- Received | {plain} | 0.00
- Agent deposit | {small} | 0.00
- Agent withdrawal | 0.00 | {small}
- Lipa paybill | 0.00 | {small}
- Overdraft | {small} | {small}
TOTAL | {plain} | {plain}
DETAILED
= Receipt No. | Completion time | Details | Status | Paid in | Withdrawn | Balance
* R{d2}K{d3}QX | {date} {time} | [Customer transfer to 07**{d3}~Pay bill to {d5} Acc. {d5}~Funds received from {someone}~Airtime purchase~Withdrawal charge] | Completed | | {small} | {small}
Disclaimer: this record is produced for personal use at the request of the customer. The password is your national ID. Anyone relying upon it should check its authenticity with code {ref} by dialling *334#. Conditions apply. For help call 100 free of charge or tweet at us.`,
    'en-more-bs-swiss-fiduciary-english-account': `{bank} AG
Client adviser {someone}, direct {phone}
{client} Holding Ltd
{cstreet}
{ctown}
IBAN :: CH{d2} 0{d3} {d3}1 {d3}2 {d3}3 {n}
Business account CHF
Booking list {date} - {date}
= Date | Booking text | Debit | Credit | Value | Balance
- | Balance carried over | | | | 184'2{d2}.15
- {date} | E-banking order, 12 payments | 41'{d3}.60 | | {date} | 142'{d3}.55
- {date} | Credit {other} ref. RF{num} | | 9'{d3}.00 | {date} | 152'{d3}.55
- {date} | QR debit social security | 6'{d3}.30 | | {date} | 146'{d3}.25
- {date} | Standing order rent | 4'800.00 | | {date} | 141'{d3}.25
- {date} | Fees quarter, see separate notice | 38.50 | | {date} | 141'{d3}.75
- | Turnover | {num} | {num} | |
- | Balance in your favour | | | | 141'{d3}.75
Form without signature. Kindly raise objections inside one month; silence is taken as approval. Reserved: errors and omissions. Negative rates are not applied at present.
Paper costs two francs per sheet. Switch to eDocuments in the mobile app under settings.`,
    'en-more-bs-prepaid-expense-card-statement': `{company} Expense
Card ····{d2}{d2} / {someone} / Team: field sales
{month} {year}
Loaded this month {small}
Spent {small}
Left {small}
= When | Where | Note | Receipt | Amount
- {date} | {other} | [client lunch, 3 people~diesel~parking] | yes | -{small}
- {date} | City parking | | missing! | -6.40
- {date} | Hotel {ctown} | fair | yes | -{small}
- {date} | Refund {other} | | n/a | {small}
- {date} | Top-up from wallet GBP | auto | | {small}
- {date} | Declined: over limit 250 | | | 0.00
Foreign fee 1.5% | | | | -1.{d2}
Items with no receipt after ten days freeze the card. Cash withdrawals are off by policy.
E-money is issued by {bank} and safeguarded; it isn't covered by deposit insurance. Lost? Freeze in the app, or ring {phone} at any hour.`,
  }),
  payslip: wordingsIn('en', {
    'en-more-pa-philippines-bpo-night': `{company} BPO Services Inc.
{street}, {town}
Emp. No. :: {d5}
Name :: {someone}
Dept/LOB :: Voice - Telco
Tax status :: S/ME
SSS {d2}-{num}-{n}  PHIC {num}  HDMF {num}  TIN {d3}-{d3}-{d3}
Cut-off {date} to {date}  Pay-out {date}
= EARNINGS | HRS | AMOUNT
- Basic semi-monthly | 88.00 | {plain}
- Night diff 20% | {d2}.00 | {small}
- OT reg 125% | {n}.00 | {small}
- Legal holiday | 8.00 | {small}
- Rice subsidy (de minimis) | | 1,000.00
- Perfect attendance | | {small}
- Undertime | -1.25 | -{small}
GROSS | | {plain}
= DEDUCTIONS | | 
- W/holding tax | | {small}
- SSS | | {small}
- PhilHealth | | {small}
- Pag-IBIG + MP2 | | {small}
- HMO dependent | | {small}
- Salary loan {n}/24 | | {small}
NET PAY | | {plain}
Credited to payroll ATM {bank} xxx{d3}. VL {n}.5 SL {n}.0 left. 13th month accrued {plain}.
Payroll disputes: file a ticket within the next cut-off. Salary is confidential, talking about it on the floor is a level 2 offense.`,
    'en-more-pa-cis-subcontractor-umbrella': `{company} Umbrella
Ref {d5}   NI [AB~JT~NW]{d2}{d2}{d2}C   Tax code 1257L M1
{someone}
Tax week {d2}   Paid {date}   Method BACS
ASSIGNMENT INCOME (RECONCILIATION)
- {client} Agency, 38.5 h @ {small} | {plain}
- Company margin | -22.00
- Employer's NI | -{small}
- Apprenticeship levy 0.5% | -{small}
- Employer pension | -{small}
- Holiday pot 12.07% (paid each week) | -{small}
Gross for PAYE | {plain}
PAYMENTS
- National living wage 38.5 h | {small}
- Additional taxable pay | {small}
- Holiday | {small}
DEDUCTIONS
- PAYE | {small}
- Employee NI (A) | {small}
- NEST | {small}
- Student loan plan 2 | {small}
Take home | {small}
YTD gross {plain} tax {plain} NI {plain}
The rate the agency pays us isn't your pay rate: see your key information document. Expenses can only be claimed where there is no supervision.
Refer a mate £100`,
    'en-more-pa-us-church-parsonage-clergy': `{company} United Church
Treasurer's office
PAY RECORD
Pastor {someone}
Pay period ending {date}     Check # {d2}{d2}
- Cash salary (1/24) | {plain}
- Housing allowance, designated by council minute of {date} | {plain}
- Reimbursed mileage {d3} mi (accountable plan) | {small}
- Total | {plain}
- 403(b) employee | -{small}
- Denominational health, spouse share | -{small}
- Voluntary federal withholding | -{small}
- Social Security/Medicare | 0.00
- Check amount | {plain}
Year to date: salary {plain} housing {plain} withheld {plain}
As a minister you owe self-employment tax by quarterly vouchers. Box 14 of your W-2 will show the housing figure. No FICA match is made by the church.
Stapled copy to personnel committee chair. Questions: {person} after second service.`,
    'en-more-pa-dubai-wps-salary-advice': `{company} Contracting LLC
WPS Employer ID {num}
Salary Advice - {month} {year}
Staff No :: {d5}
Name :: {someone}
Designation :: [Shuttering carpenter~Steel fixer~Plasterer]
Labour card :: {num}
DOJ :: {date}
Camp/Room :: Sonapur {n}/{d2}
Days worked :: 26
Absent :: {n}
= Entitlement | AED | Recovery | AED
- Basic | 900.00 | Advance | {small}
- Food | 300.00 | Telephone | 25.00
- Normal OT {d2} h | {small} | Absence | {small}
- Friday OT 8 h | {small} | PPE lost | 0.00
- Accommodation | free | Traffic fine | 0.00
Total | {plain} | Total | {small}
Net transferred to ratibi card | {plain}
Leave balance {d2} days; next ticket due {month} {year}; gratuity accrued {plain}.
If not paid by the fifteenth phone the ministry's hotline. Worker's signature / thumb ..........`,
    'en-more-pa-second-page-cumulative-canada': `Employee {num}  {someone}  Page 2
YEAR TO DATE AND ENTITLEMENTS
= Code | Description | Current | YTD
- 001 | Regular 75.00 h | {plain} | {plain}
- 017 | Statutory holiday | {small} | {plain}
- 062 | Shift premium eve. 1.10 | {small} | {small}
- 118 | Retro adj. collective agreement art. 27 | {small} | {small}
- D01 | Federal tax | {small} | {plain}
- D02 | CPP | {small} | {plain}
- D02B | CPP2 | {small} | {small}
- D03 | EI | {small} | {plain}
- D21 | Union local {d3} | {small} | {small}
- D33 | LTD premium | {small} | {small}
- D40 | United Way | 5.00 | {small}
Vacation bank {d2}.50 h; sick {d2}.00 h; lieu 7.50 h. Negative banks are recovered on leaving.
Insurable earnings {plain}; pensionable earnings {plain}.
MESSAGE: T4 slips will be posted to the portal in February. Direct deposit changes have to reach Payroll by noon Thursday. Ice on the north lot: use gate C.
Employer: {company}, {street}, {town}`,
    'en-more-pa-gig-theatre-stagehand-handwritten': `{company} CREWING
wk ending {date}
NAME {someone}
Mon get in 8-1 / 5 h
Wed show call 4 h
Thu fit up nights 10 h x 1.5
total 24 h @ 14.50 = {small}
meal x2 = 15.00
less tax (BR) {small}
less NI {small}
less sub Fri 40.-
PAY {small} cash / BT
hol. carried {n} h
signed off {person}
any mistake see me before Tues - timesheets not in by Sunday midnight wait a week!`,
    'en-more-pa-singapore-domestic-care-home-cpf': `{company} Pte Ltd (UEN {year}{d5}K)
ITEMISED PAY
Employee: {someone} (S{num}F)
Payment for {month} {year}, paid {date} by GIRO
Basic salary {plain}
Allowances: night duty {small}; transport 120.00
Overtime period {date} to {date}: {n} h, {small}
Deductions: CPF employee 20% {small}; SHG fund 1.00; unpaid leave {n} d {small}
Bonus / AWS: 0.00
NET {plain}
Employer's CPF 17% {small}; SDL {small}
Annual leave: brought fwd {n}, taken {n}, balance {n}
Medical claims capped at 500 p.a.; keep clinic receipts.
This is system generated. Questions to HR within 7 days, {email}.`,
  }),
};
