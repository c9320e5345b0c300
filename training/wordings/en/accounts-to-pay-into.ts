import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English sheets and forms that tell which account to pay into. */
export const englishAccountsToPayInto: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_details: wordingsIn('en', {
    'en-w-bd-school-fees-how-to-pay': `{company} College - Bursary
How to pay
Dear Parents,
To save you and us trouble, fees should from next term be sent electronically. Please pass these particulars to your bank:
Account name :: {company} College Fees No. 1
Bank :: {bank}, {city} branch
Sort code :: {d2}-{d2}-{d2}
Account number :: {num}
IBAN :: {iban}
SWIFT/BIC :: {bic}
Reference :: pupil's surname and six-figure number, e.g. HUGHES{num}
From abroad: send in sterling, with charges "OUR", so that the full sum arrives. Allow a week. Payments from countries with exchange control may take longer and need a letter, which we can provide.
Cheques are still taken, though grudgingly. Cash isn't, above £200, under money laundering rules. Childcare vouchers may be used for the nursery only.
Has our account changed? No. It's been the same since 1998. If you get an e-mail that says otherwise, ring the Bursar on the number in your child's diary: it is a fraud. Two families lost a term's fees that way last summer.
Confirmation of payee ought to answer "yes, matched". If it says "no", stop.
{person}, Bursar`,
    'en-w-bd-us-vendor-ach-enrollment-filled': `ACH / EFT ENROLLMENT - VENDOR PAYMENTS
{client} County Auditor-Controller
New [X]   Change [ ]   Cancel [ ]
SECTION 1. PAYEE
Legal name :: {company} Inc.
Remit address :: {street}, {town}
Tax ID :: {d2}-{num}
Contact :: {person}, {phone}, {email}
SECTION 2. FINANCIAL INSTITUTION
Name :: {bank}
City, state :: {city}
Nine-digit routing transit number :: {num}
Depositor account number :: {num}{d2}
Type :: [X] Checking [ ] Savings
Account titled exactly as :: {company} Inc. Operating
SECTION 3. REMITTANCE ADVICE by e-mail to {email} (one address only)
SECTION 4. Attach a voided check or a letter on bank stationery. Deposit slips and screenshots aren't acceptable.
SECTION 5. AUTHORIZATION. I authorize the County to initiate credit entries to the account above, and if necessary debit entries to correct errors. This stays in force until cancelled in writing with fifteen days' notice. International ACH: the funds will not be forwarded to a bank outside the United States (initial) ___
Signature {person} Title CFO Date {today}
County use: call-back made to number on file {date} {time} by ___; vendor no. {num}; prenote sent {date}`,
    'en-w-bd-standard-settlement-ssi-broker': `{company} Securities LLP - Treasury Operations
STANDARD SETTLEMENT INSTRUCTIONS
Effective {date}. Supersedes all previous.
= Ccy | Correspondent | SWIFT | Account with | For account of
- GBP | {bank} London | {bic} | {num} | CREST ID {d3}
- USD | {bank} New York | {bic} | {num} | ABA {num}
- EUR | {bank} Frankfurt | {bic} | {iban} | TARGET2 direct
- CHF | {bank} Zurich | {bic} | {num} | -
- JPY | {bank} Tokyo | {bic} | {num} | -
- AUD | {bank} Sydney | {bic} | {num} | -
Securities: Euroclear {d5}; DTC {d3}{n}; Clearstream {d5}
Beneficiary: {company} Securities LLP, LEI {num}{num}
Charges SHA. Field 72: trade reference. Payments after cut-off (USD 17.00 London) are valued the next business day.
These are published on the Alert platform; if there is disagreement between this sheet and the platform, the platform wins. Amendments are advised by authenticated SWIFT MT{d3} or not at all. We do not accept or give changes over the telephone.
Authorised signatories: {person} (A), {someone} (B). The signature book will be sent on request.`,
    'en-w-bd-club-membership-standing-order-mandate': `STANDING ORDER MANDATE
To the Manager, {bank}
Address ............................................
Please pay
To :: {company} Bowling Club
Bank :: {bank}, {street}, {city}
Sorting code :: {d2}-{d2}-{d2}
Account no. :: {num}
the sum of £ [65.00~42.50~110.00]
on the 1st of {month} {year} and yearly thereafter until cancelled by me, quoting reference {d3}/{person}
and debit my account
Name of account ............................. Sort code .... - .... - .... No. ................
This instruction cancels any earlier one to the same payee.
Signed ......................... Date .............
Members: hand this to YOUR bank, not to us, or set it up on your telephone. Subscriptions unpaid by the opening of the green mean that the locker is given away. Social members £15. Treasurer's tip: bowls shoes with heels cost us £300 last year.`,
    'en-w-bd-freelancer-invoice-footer-card': `Payment information for {person}
Hello! You asked where to send the money. Here it all is in one place; please save it to your vendor file.
UK clients (GBP)
Name :: {person}
Sort code :: {d2}-{d2}-{d2}
Account :: {num}
Eurozone (EUR)
IBAN :: {iban}
BIC :: {bic}
Bank :: {bank}, Brussels
United States (USD, ACH and domestic wire only)
Routing :: {num}
Account :: {num}{d2}
Type :: checking
Australia (AUD)
BSB :: {d3}-{d3}
Account :: {num}
All are receiving accounts in my own name with one e-money institution; its address, should your form insist, is {street}, {town}.
PayPal? Rather not, it nibbles 4%. Cheques frighten me.
VAT/GST: not registered. Tax form W-8BEN attached on request.
Please put the invoice number, and nothing poetic, in the message.
If you ever receive other numbers that claim to come from me, video-call me: I'm the one with the parrot.`,
    'en-w-bd-india-neft-mandate-vendor': `ANNEXURE-IV
MANDATE FORM FOR E-PAYMENT (NEFT/RTGS)
(To be furnished on vendor's letter head)
To, The Accounts Officer, {client} Ltd.
1 Vendor name and address :: M/s {company}, {street}, {town}
2 Vendor code :: {num}
3 PAN :: AAB{d5}F
4 GSTIN :: {d2}AAB{d5}F1Z{n}
5 MSME / Udyam no. :: UDYAM-{d2}-00{d5}
6 Bank name :: {bank}
7 Branch address :: {city} Main, 0{d3}
8 MICR code :: {num}
9 IFS code :: ABCD0{d5}
10 Type of account :: Current / CC / SB
11 Account no. (as in cheque book) :: {num}{d5}
12 Mobile for SMS alert :: {mobile}
I hereby declare that the particulars given above are correct and complete. If the transaction is delayed or not effected at all for reasons of incomplete or incorrect information, I would not hold the company responsible. I agree to discharge the responsibility expected of me as a participant under the scheme.
Place: {city} Date: {today} (Signature with rubber stamp)
Bank certificate: Certified that the particulars furnished above are correct as per our records. (Bank's stamp; signature and code of authorised officer {d5})
Encl: cancelled cheque leaf`,
    'en-w-bd-escrow-wire-instructions-title': `{company} Title & Escrow
WIRING INSTRUCTIONS - INCOMING
DON'T TRUST E-MAIL! Call us at a number that you obtained yourself BEFORE you wire.
File no. :: {num}-{d2}
Property :: {cstreet}, {ctown}
Buyer :: {person}
Beneficiary bank :: {bank}
Bank address :: {street}, {town}
ABA routing :: {num}
Credit account :: {company} Title Trust Account
Account number :: {num}
Reference :: file number AND last name, or we can't match it
Cut-off 2:00 p.m. Pacific. Wires only: an ACH push, a Zelle, cash or a mobile deposit will be sent back and may delay the closing. Funds from third parties need prior approval. Cashier's check under $5,000 accepted when drawn on a bank in this state.
We never change these instructions. A message from your agent, lender, or us saying "use this new account instead" is a crime in progress.
I acknowledge that I have read the above and verified it by phone with ______________ on ____ at ____
Buyer's initials ____ ____
Outgoing wires of proceeds: separate, notarized form.`,
  }),
};
