import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English bank statements of banks and wallets of many countries. */
export const englishStatementsOfBanksAbroad: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('en', {
    'en2-bs-nigeria-mobile-bank': `{bank} Microfinance Bank
ACCOUNT STATEMENT
Account Name: {person}
Account Number: {num}{d2}
Wallet tier 3 Currency NGN
Period 01 {month} - 30 {month} {year}
Opening balance :: {plain}
Total debit :: {plain}
Total credit :: {plain}
Closing balance :: {plain}
= Trans. time | Value date | Description | Debit | Credit | Balance
- {date} {time} | {date} | POS purchase Chicken Republic Ikeja | {small} | -- | {plain}
- {date} {time} | {date} | Transfer from {someone} / school fees | -- | {plain} | {plain}
- {date} {time} | {date} | Airtime MTN 0803{num} | 500.00 | -- | {plain}
- {date} {time} | {date} | Electronic money transfer levy | 50.00 | -- | {plain}
- {date} {time} | {date} | OWealth interest earned | -- | 12.{d2} | {plain}
- {date} {time} | {date} | Spend & save | {small} | -- | {plain}
- {date} {time} | {date} | USSD charge | 6.98 | -- | {plain}
Channel: mobile, POS, USSD, web
Deposits are insured by NDIC up to the applicable limit. Licensed by the Central Bank of Nigeria.
For verification scan the code or call 0700 {d3} {d2}{d2}. If you did not carry out a transaction, block your account by dialling *955*0#. This statement was generated from the app on {today} and bears an electronic stamp.`,
    'en2-bs-uae-corporate': `{bank} PJSC [Emirates Hills Branch~Deira Branch]
P.O. Box {d5} Dubai
STATEMENT OF ACCOUNT
{client} FZE
Office {d3}, Business Bay
Customer ID {num} Account type CURRENT ACCOUNT - AED
IBAN AE{d2} 0{d2}0 {d3}{d3} {num}
Statement from {date} to {date} Page 1/4
= Date | Value Date | Description | Cheque no. | Debit | Credit | Balance
- | | Balance b/f | | | | {plain} Cr
- {date} | {date} | I/W CLG CHQ | 000{d3} | {plain} | | {plain} Cr
- {date} | {date} | INWARD TT REF FT{num} B/O {other} LLC | | | {plain} | {plain} Cr
- {date} | {date} | WPS SALARY TRANSFER SIF {ref} | | {plain} | | {plain} Cr
- {date} | {date} | DEWA BILL PAYMENT | | {small} | | {plain} Cr
- {date} | {date} | VAT ON BANK CHARGES 5% | | 1.25 | | {plain} Cr
- {date} | {date} | FALL BELOW FEE | | 250.00 | | {plain} Cr
- {date} | {date} | POST DATED CHQ RETURNED - SIGNATURE DIFFERS | 000{d3} | | {plain} | {plain} Cr
Cr = Credit Dr = Debit
Uncleared effects {plain}
Unless we hear of any discrepancy within 15 days the balance shall be treated as confirmed. This is a system-generated advice and needs no signature. Beware of callers who ask for your OTP. Regulated by the Central Bank of the UAE.`,
    'en2-bs-hongkong-integrated': `{bank} (Hong Kong) Limited
INTEGRATED ACCOUNT STATEMENT
{someone}
Flat {n}B, Block 3, {cstreet}
Branch {d3} Statement date {date} Page 2 of 5
FINANCIAL POSITION (HKD equivalent)
- Deposits | {plain}
- Investments, latest unit prices | {plain}
- Credit facilities used | {plain}DR
- Net position | {plain}
HKD SAVINGS {d3}-{num}-833
= Date | Transaction details | Deposit | Withdrawal | Balance
- | B/F BALANCE | | | {plain}
- {date} | AUTOPAY PAYROLL {other} | {plain} | | {plain}
- {date} | FPS {someone} DINNER | | 386.00 | 
- {date} | OCTOPUS AAVS | | 500.00 | {plain}
- {date} | MTHLY RENT STANDING INST. | | {plain} | {plain}
- {date} | CR INTEREST | 0.{d2} | | {plain}
FOREIGN CURRENCY SAVINGS
- AUD | C/F | 1,{d3}.{d2} | rate 5.1{n}
- USD | C/F | 4,{d3}.{d2} | rate 7.8{n}
TIME DEPOSITS
= Number | Currency | Principal | Rate | Maturity
- {num} | USD | {plain} | 4.{n} % | {date}
REWARDCASH earned {n}, expires {date}
The Bank's tariff has been revised; see notice at branches. Notify us within 90 days of any error. Deposits eligible for protection are covered by the Scheme up to HK$800,000. Chinese version prevails? No: in case of doubt the English version shall.`,
    'en2-bs-kenya-mobile-money': `MOBILE MONEY STATEMENT
Customer Name :: {person}
Mobile Number :: 07{d2}{num}
Email :: {mail}
Statement Period :: {date} - {date}
Request Date :: {today}
SUMMARY
= Transaction type | Paid in | Paid out
- Send money | 0.00 | {plain}
- Received money | {plain} | 0.00
- Agent deposit | {plain} | 0.00
- Agent withdrawal | 0.00 | {plain}
- Lipa (Paybill) | 0.00 | {plain}
- Lipa (Buy goods) | 0.00 | {plain}
- TOTAL | {plain} | {plain}
DETAILED STATEMENT
= Receipt no. | Completion time | Details | Status | Paid in | Withdrawn | Balance
- S[AB~KT~QM]{d3}XJ | {date} {time} | Pay Bill to 888{d3} KPLC PREPAID Acc. {num} | Completed | | -{small} | {plain}
- S[AB~KT~QM]{d3}RR | {date} {time} | Customer Transfer of Funds Charge | Completed | | -13.00 | {plain}
- S[AB~KT~QM]{d3}WL | {date} {time} | Funds received from 07{d2}***{d3} {someone} | Completed | {small} | | {plain}
- S[AB~KT~QM]{d3}PP | {date} {time} | Merchant payment {d5} MAMA NJERI GROCERIES | Completed | | -{small} | {plain}
- S[AB~KT~QM]{d3}ZC | {date} {time} | Overdraft of credit party | Completed | {small} | | {plain}
Disclaimer: This record is produced for your personal use and is not transferable. The receiving third party should verify it by dialling *334#. Any alteration renders it void. Open with the code we sent by SMS.`,
    'en2-bs-swiss-english-vested': `{bank} Ltd, 8021 Zurich
{person}, {cstreet}, {ctown}
Account statement 01.01.{year} - 31.12.{year}
Vested benefits account / pillar 3a
Client no. {ref} Account {iban}
Your adviser {someone}, {phone}
= Date | Text | Debit | Credit | Value | Balance CHF
- 01.01. | Balance carried forward | | | | {plain}
- {date} | Credit by {other}, Pension Fund, leaving benefit | | {plain} | {date} | {plain}
- {date} | Subscription 41.208 units BVG-Mix 35 at {small} | {plain} | | {date} | {plain}
- {date} | Custody fee 2nd half-year | {small} | | {date} | {plain}
- {date} | Annual contribution | | 6,883.00 | {date} | {plain}
- 31.12. | Interest 0.25 % | | {small} | 31.12. | {plain}
- 31.12. | Final balance | | | | {plain}
Withholding tax is not levied on vested assets. Advance withdrawal for owner-occupied property, on taking up self-employment, or on leaving Switzerland for good, is possible.
Turnover Debit {plain} / Credit {plain}
Errors and omissions excepted. Please examine the statement; objections must reach us within one month. No signature - printed form.`,
    'en2-bs-credit-union-share': `{city} FIREFIGHTERS FEDERAL CREDIT UNION
Member statement
{person} and {someone}
Member number {d5}
Statement ending {date}
Shares: what you own. Loans: what you owe. Vote at the annual meeting {date}!
SHARE 00 REGULAR SAVINGS par value {small}
- {date} | Previous balance | | {plain}
- {date} | ACH Dep CITY OF {city} PAYROLL split | 75.00 | {plain}
- {date} | Dividend 0.{d2}% APY earned | .84 | {plain}
- {date} | Ending balance | | {plain}
SHARE 07 DRAFT CHECKING
- {date} | Check {d3}{n} | -{small} | {plain}
- {date} | VISA ckcd FEED & SEED {city} | -{small} | {plain}
- {date} | Bill pay PROPANE CO | -{small} | {plain}
- {date} | ODP transfer from 00 | {small} | {plain}
- {date} | Shared branch deposit | {plain} | {plain}
LOAN 41 VEHICLE [2019 F-150~2021 Outback] 4.{d2}% APR
- {date} | Payment: principal {small} int {small} | -{small} | {plain}
Payment due {date} {small}
YTD dividends {small}; YTD finance charge {small}
If you think there is an error in electronic transfers call or write no later than 60 days. NCUA insured. Skip-a-pay form inside: December off for {small}!
Reconcile worksheet on reverse: list outstanding drafts ______`,
    'en2-bs-charity-treasurer-printout': `Treasurers Account
{bank} Business Online
{city} Village Hall Trust
Sort code {d2}-{d2}-{d2} Account no. {num}
Signed in as {someone} | Last login {date} {time}
Printed {today} {time}
Balance {plain} Available {plain} Arranged overdraft 0.00
Showing 12 of 12 | Filter: all | Sort: newest first
{date}
- Hall hire {other} yoga | FPI | +{small}
- Cheque 100{d3} | CHQ | -{small}
{date}
- BRITISH GAS | DD | -{small}
- PRS for Music | DD | -{small}
- Cash paid in at Post Office | CR | +{plain}
{date}
- 100 Club {someone} | SO | +12.00
- Window cleaner | FPO | -35.00
- Refund deposit wedding {someone} | FPO | -{small}
- Lottery grant TF {ref} | BGC | +{plain}
{date}
- Account maintenance | CHG | -5.00
Pending: 1 payment awaiting second approval by {someone}
Download CSV | OFX | Print | Help us improve this page
Amounts may not have cleared. This page is no substitute for your monthly paper statement.`,
    'en2-bs-crypto-custodian': `{company} Digital Custody Trust
Monthly account activity - [August~February~November] {year}
Client: {client} Treasury
Vault: [cold-eu-2~warm-us-1]
Base currency USD, prices at 00:00 UTC
Holdings
= Asset | Units | Price | Value
- BTC | 4.{d5} | {plain} | {plain}
- ETH | {d2}.{d5} | {plain} | {plain}
- USDC | {plain} | 1.00 | {plain}
- Cash USD | | | {plain}
Movements
= Time (UTC) | Type | Asset | Units | Counterparty / hash | Running
- {date} {time} | Deposit | BTC | 0.5{d3} | 7f3c..{d3}e | 4.{d3}
- {date} {time} | Wire in | USD | {plain} | {bank} ref {num} | {plain}
- {date} {time} | Trade sell | ETH | -3.{d2} | OTC desk {ref} | {d2}.{d2}
- {date} {time} | Staking reward | ETH | 0.0{d3} | validator {d3} | {d2}.{d2}
- {date} {time} | Network fee | BTC | -0.0000{d2} | | 4.{d3}
- {date} {time} | Wire out | USD | -{plain} | approved 3 of 5 | {plain}
Opening cash {plain} Closing cash {plain}
Custody charge 0.{d2} % p.a. accrued {small}
Digital assets are not deposits and enjoy no government insurance. A SOC 1 letter is available to auditors. Address whitelist changes take 48 hours.`,
    'en2-bs-bank-charges-advice-india-od': `{bank} LTD.
BRANCH: {city} INDUSTRIAL ESTATE IFSC [KKXB~ORNT]000{d3}{n} MICR {num}
CC / OD ACCOUNT STATEMENT
M/S {client}
Cust ID {num} A/c No. {num}{d5} Scheme CCGEN
Sanction limit {plain} Drawing power {plain} ROI 11.{d2}
From {date} To {date}
= Tran Date | Chq | Particulars | Withdrawals | Deposits | Balance (INR) | Init
- {date} | | BY OPENING BAL | | | {plain}Dr | 
- {date} | {d5}{n} | TO CLG {other} STEELS | {plain} | | {plain}Dr | {d3}
- {date} | | NEFT-N{num}-{someone} | | {plain} | {plain}Dr | {d3}
- {date} | | RTGS UTR {num} GST PMT | {plain} | | {plain}Dr | {d3}
- {date} | | INT.COLL 01-30 | {plain} | | {plain}Dr | 4
- {date} | | STOCK STMT NOT SUBMITTED PENAL | 2,950.00 | | {plain}Dr | 4
- {date} | | CASH DEP SELF | | {plain} | {plain}Dr | {d2}
- {date} | | ECS RTN CHG + CGST SGST | 590.00 | | {plain}Dr | 4
TOTAL {plain} {plain}
Statement summary: Dr count {d2} Cr count {d2}
Customers are requested to update KYC / PAN & GSTIN. ABBREVIATIONS: CLG clearing, TRF transfer, IMPS immediate payment. Contents will be considered correct if no error is reported within 21 days. Please do not share password with anyone; {bank} never asks.
** END OF STATEMENT **`,
    'en2-bs-children-savings-passbook': `{bank} Building Society
PASSBOOK - Squirrel Saver
Account holder: Miss {someone} (trustee {person})
Roll number {d3}/{num}-{n}
Please check each entry before leaving the counter. Keep this book safe.
= DATE | DETAILS | WITHDRAWN | RECEIVED | BALANCE | CASHIER
- {date} | BALANCE BROUGHT FWD | | | {small} | 
- {date} | CASH | | 20.00 | {small} | 04 {city}
- {date} | CHQ (BIRTHDAY) | | 50.00 | {small} | 11 {city}
- {date} | CASH | 15.00 | | {small} | 04 {city}
- {date} | TRANSFER | | 10.00 | {small} | AUTO
- {date} | INTEREST GROSS | | 3.{d2} | {small} | AUTO
- {date} | BOOK UPDATED | | | {small} | 09
- {date} | LOST BOOK FEE WAIVED | | 0.00 | {small} | 02
Cheques take until the sixth working day to clear. Withdrawals over £500 in cash by arrangement. Interest 2.{n} % is added each 31 December.
At 16 this becomes a Young Saver account; visit with ID.
Stickers collected: 7 of 10. Ask for your acorn!
Your eligible deposits are protected by the FSCS.`,
    'en2-bs-multi-currency-fintech-business': `Statement {company} Balance - EUR
Generated {today} GMT
{client} OU
Narva mnt {n}, 10117 Tallinn
Account holder ID P{num}
IBAN {iban} Swift/BIC [TRWIBEB1~PAYNGB2X]
EUR on {date}: {plain} EUR
= Description | Incoming | Outgoing | Amount
- Card transaction issued by HOSTING GMBH | | -{small} | {plain}
- {date} Card ending {d2}{d2} {someone} Transaction CARD-{num} | | | 
- Received money from {other} with reference Inv {ref} | {plain} | | {plain}
- {date} Transaction TRANSFER-{num} | | | 
- Converted {plain} EUR to {plain} USD | | -{plain} | {plain}
- {date} Transaction BALANCE-{num} | | | 
- Wise-like charges for: TRANSFER-{num} | | -0.{d2} | {plain}
- Sent money to {someone} payroll | | -{plain} | {plain}
- Cashback | 3.{d2} | | {plain}
We are authorised by the National Bank of Belgium as a payment institution. Funds are safeguarded, not lent. Need help? {web}/help
ref:{num}-{d3}-4f0e 1 / 1`,
    'en2-bs-escrow-solicitor-client-ledger': `CLIENT LEDGER CARD / trust account statement
{company} LLP, Barristers & Solicitors
Trust account at {bank}, {num}
Matter {d5}-{d3}: {person} purchase of {cstreet}
Statement requested by Law Society inspector, {today}
= Date | Particulars | Ref | Receipts | Payments | Balance
- {date} | Retainer by draft | R{d3} | {plain} | | {plain}
- {date} | Deposit to vendor's counsel | C{d3} | | {plain} | {plain}
- {date} | Mortgage proceeds {other} | W{d2} | {plain} | | {plain}
- {date} | Vendor, closing funds | C{d3} | | {plain} | {plain}
- {date} | Land transfer tax | E{d2} | | {plain} | {plain}
- {date} | Title insurance | C{d3} | | {small} | {plain}
- {date} | Transfer to general, account {ref} | T{d2} | | {plain} | {plain}
- {date} | Cheque to client, balance | C{d3} | | {small} | 0.00
Reconciled to the bank at {date}: outstanding cheques {n}, nil shortages.
Interest under {small} goes to the foundation.
Bookkeeper {someone}`,
  }),
};
