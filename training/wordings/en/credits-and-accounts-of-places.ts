import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English credit notes and account statements of many issuers and countries. */
export const englishCreditsAndAccountsOfPlaces: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    credit_note: wordingsIn('en', {
      'en-w-cn-book-distributor-returns': `{company} Book Distribution
Returns Department, {street}, {town}
CREDIT NOTE
To: {client} Bookshop, {cstreet}, {ctown}
Number :: RC{num}
Date :: {today}
Account :: {d5}
Authorisation :: RA{num}
Your claim :: {ref}
Boxes received :: {n} on {date}
= ISBN | Title | Qty | Price | Disc. | Value | Code
- 978{num} | The Winter Ferry | 6 | 9.99 | 40 | {small} | A
- 978{num} | Vegan on Fire | 3 | 22.00 | 42 | {small} | A
- 978{num} | Ghost Signs of the North | 1 | 30.00 | 40 | {small} | B
- 978{num} | Calendar: Goats in Hats | 12 | 9.99 | 50 | 0.00 | C
- 978{num} | My First Potty | 2 | 6.99 | 40 | {small} | D
Codes: A accepted; B credited at half, jacket torn or price-stickered; C refused, out of time (calendars until 31 January only) and being sent back at your cost; D wrong edition, credited as a courtesy.
Total credited {amount}, zero-rated. Handling charge deducted {small}.
This sum has been placed against your account and can be taken off the next payment. It doesn't alter the due date of open invoices. Queries within fourteen days, please, with the number above. Pulped stock can't be retrieved.
Firm sale titles, signed copies and anything which smells of damp are never returnable.`,
      'en-w-cn-hotel-overcharge-minibar': `{company} Hotel
{street}, {town}
VAT {vat}
{person}
{cstreet}
{ctown}
{today}
Adjustment to your account - credit {ref}
Original folio :: {num}, room {d3}, departure {date}
Dear {someone},
I was sorry to learn from your message that you had been billed for things which weren't yours. The pistachios had been eaten by the previous guest and the pay film by nobody, since the set was out of order. We've accordingly issued this credit:
= Date | Item | Net | VAT | Gross
- {date} | Minibar: pistachios, 2 x prosecco | -{small} | -{small} | -{small}
- {date} | In-room film | -{small} | -{small} | -{small}
- {date} | Parking, second car | -{small} | -{small} | -{small}
- {date} | Gesture: breakfast for two | -{small} | -{small} | -{small}
Total in your favour {amount}
The amount has been sent back to the card that you used on departure; banks take three to five working days to show it. Please keep this beside the bill if you're claiming expenses, as the earlier paper stated the full sum including VAT.
I have moved you to a quiet room, away from the ice machine, for your stay in {month}.
With my apologies
{someone}, Front Office Manager`,
      'en-w-cn-steel-stockholder-quality-claim': `CREDIT MEMO / Complaint settlement
{company} Steel Service Centre
Document :: 9{num}
Customer :: {client}
Reference invoice :: {num} of {date}
Complaint no. :: QM-{num}
= Pos | Material | Coil/Heat | Weight t | Price/t | Credit
- 10 | DX51D+Z140 0.70 x 1250 | {d5} | {n}.{d3} | {small} | {plain}
- 20 | S355J2+N plate 12 mm | {d5} | {n}.{d3} | {small} | {plain}
- 30 | Freight return leg | - | - | - | {small}
- 40 | Sorting by {other} 6 h | - | - | - | {small}
Reason: wet storage stain (white rust) on the outer laps; flatness outside EN 10029 class S.
Net {plain}, tax {small}, gross {amount} credited
The scrap value of material left with you ({n} t at {small}) has been taken off. Settlement is made without admission of liability and concludes the matter for both parties; further claims arising from the same delivery shall be excluded. Our standing terms apply.
Value date {date}. Please do not offset before you have this paper in hand, since our system blocks deliveries for short payment.
Agreed with your Mr {someone} by telephone on {date}.
Mill certificate 3.1 for the replacement coils will be mailed.`,
      'en-w-cn-saas-downgrade-prorata': `{company}
Credit note
Credit note number {ref}-CN-0{n}
Date of issue {today}
Invoice number {ref}
From: {company} Inc., {street}, {town}. {email}
Bill to: {client}, {cstreet}, {ctown}, VAT {cvat}
{amount} credited on {today}
= Description | Qty | Unit price | Amount
- Unused time on 25 x Business plan after {date} | 25 | | -{plain}
- Remaining time on 12 x Starter plan after {date} | 12 | | {small}
- Extra storage 500 GB | -1 | {small} | -{small}
Subtotal -{plain}
Tax to be paid on reverse charge basis 0.00
Total credit {amount}
Credited to customer balance {amount}. Refunded to card 0.00
What does it mean? You've moved to a smaller plan. What you'd already paid for the rest of the term sits as a balance on your account and will be used up by future invoices before your card is touched. It can't be paid out, unless you close the account within thirty days of the last annual renewal.
Seats that were removed keep read-only access until {date}. Export your audit logs beforehand: Starter retains them for 30 days only.
Reason: order change. Need something different on this document (a purchase order number, another address)? Edit it in Billing and download again.`,
      'en-w-cn-farm-shop-refund-handwritten': `{company} Farm Foods
CREDIT
no {d3}
{today}
to {client} cafe
returned: 4 trays eggs, cracked in transit
9.20 x 4 = 36.80
2 kg streaky short wt on invoice {d5}
{small}
bacon price wrong, charged 9.40 not 8.90, 12 kg
6.00
empties: 14 crates @ 1.50
21.00
Total {small} CR no VAT
knock off this week's
Sorry about eggs - new driver, old road
sig [Beth~D. Pugh]`,
      'en-w-cn-electricity-feed-in-selfbill-correct': `{company} Power Purchase
Export Settlement - Corrected self-billing credit
Generator :: {person}, {cstreet}
Site :: wind turbine {d2} kW, MPAN {num}{d5}
Document :: SBC-{num} replaces SB-{num} dated {date}
Period :: {date} to {date}
= Meter | Previously billed kWh | Correct kWh | Difference | p/kWh | Amount
- Export day | {num} | {num} | {d3} | 15.{d2} | {small}
- Export night | {num} | {num} | {d3} | 9.{d2} | {small}
- Embedded benefits | | | | | {small}
- Less: data collector | | | | | -12.50
Net {small}; VAT (self-billed, generator registered: yes, {vat}) {small}; credit to generator {amount}
Why you're receiving this: half-hourly readings for eleven days had been estimated as zero owing to a modem that wouldn't answer. The collector has since sent actual data and we have put things right. The amount will reach your bank with the monthly run on {date}.
You, the supplier of the electricity, must not raise an invoice of your own. The VAT shown is your output tax due to HMRC.
Check that the meter serial shown on your agreement, {ref}, hasn't been swapped. Meter swaps need a photo.
Trading desk {phone}`,
      'en-w-cn-airline-travel-agency-adm': `REFUND NOTICE / AGENCY CREDIT MEMO
{company} Airways - Passenger Revenue Accounting, {city}
ACM no. {d3}{num}
Agent {client}, IATA code {d2}-{n} {num}
Issue date {today}. Billing period {year}{d2}P{n}
Passenger {person}/MR
Ticket {d3} {num}{d2}, issued {date}
Routing [LHR-DOH-KTM~YYZ-FRA-NBO~SYD-SIN-DUB]
= Component | Collected | Used | To credit
- Fare | {plain} | {small} | {plain}
- YQ carrier surcharge | {small} | 0.00 | {small}
- Airport tax GB | 87.00 | 0.00 | 87.00
- Tax UB | 44.11 | 0.00 | 44.11
- Cancellation penalty | | | -150.00
- Commission recall {n}% | | | -{small}
Net credit to agent {amount}
Cause: [involuntary schedule change, waiver code {ref}~death in family, certificate seen~duplicate ticket]
The sum will be included in the settlement plan remittance of the period named. Disputes through the web link within the latency period only. The agent is reminded to pass the money on to the traveller, in full, within seven days.
This memo was produced by machine; no signature appears.`,
      'en-w-cn-au-landscape-supplies-adjustment-note': `ADJUSTMENT NOTE
{company} Landscape Supplies Pty Ltd
ABN {d2} {d3} {d3} {d3}
{street} {town} Ph {phone}
Customer {client} Paving
Date {today}
Adjustment no. AN{num}
Relates to Tax Invoice {num} dated {date}
= Code | Description | Qty | UOM | Ex GST | GST | Inc
- RET | Besser block 390 grey, unbroken pallet returned | -2 | PLT | {small} | {small} | {small}
- DEP | Pallet deposit | -6 | EA | {small} | {small} | {small}
- PRC | Crusher dust: priced per m3 not per tonne | -8 | T | {small} | {small} | {small}
- FEE | Restocking 15% | 1 | EA | {small} | {small} | {small}
Total adjustment inc GST {amount}
If you've already claimed the GST on the original, you need to make a decreasing... ask your accountant mate, but keep this with your BAS papers.
Applied to account: balance now {plain}, of which overdue {small}.
Blocks have to come back on our pallet, wrapped, not laid, not splashed with mortar, not "a few missing". Soil, sand and mulch can't be returned, we don't know where it's been.
Open Sat till 1.`,
      'en-w-cn-second-page-pharma-chargeback': `Chargeback Credit Detail   CM {num}   p. 2
Wholesaler {client}   DEA R{num}   Contract {ref}
= Ship-to | NDC | Invoice | Inv. date | Qty | WAC | Contract | Claimed | Approved | Code
- {d5} | {d5}-{d3}-{d2} | {num} | {date} | 12 | {small} | {small} | {small} | {small} |
- {d5} | {d5}-{d3}-{d2} | {num} | {date} | 4 | {small} | {small} | {small} | 0.00 | E7
- {d5} | {d5}-{d3}-{d2} | {num} | {date} | 30 | {small} | {small} | {small} | {small} |
- {d5} | {d5}-{d3}-{d2} | {num} | {date} | 1 | {small} | {small} | {small} | {small} | P2
- {d5} | {d5}-{d3}-{d2} | {num} | {date} | 144 | {small} | {small} | {small} | {small} |
Lines 5, approved 4. Total claimed {plain}. Total credited {amount}
Error codes: E7 customer not on roster at date of sale; P2 contract price taken from addendum effective {date}; D1 duplicate; X9 quantity exceeds shipments.
Resubmit corrected lines within sixty days under transaction 844. We respond by 849. Credits post to your account each Thursday, and may be deducted from the next wire. Deductions taken before this memo will be treated as past due.
Rebates or discounts may have to be reported under 42 CFR 1001.952(h).`,
      'en-w-cn-school-uniform-web-return-email': `Your return has been processed
Hi {person},
We've got your parcel, thank you for sticking the label on straight. Here's your refund note.
Refund note :: RN-{num}
Order :: {ref}
Return received :: {date}
= Item | Size | Reason | Refunded
- Blazer navy, badge | 32" | too small | -{small}
- Pleated skirt | 9-10 | changed mind | -{small}
- Socks, 5 pairs | 12-3 | opened pack | 0.00
- Delivery | | | 0.00
VAT at 0% (children's) on all lines
Total refunded to PayPal :: -{small}
Socks that have been opened can't go back on the shelf, so they're on their way home to you with our compliments. If you've ordered a bigger blazer already, there's nothing more to do; if not, this size sells out by mid-August.
A name tape found in the sleeve ("{someone}, 4B") is pinned to our board.
You'll see the money in three to ten days. Quote the RN number in case it has got lost.
{company} Schoolwear, {street}, {town}. VAT {vat}. Registered company {num}. You can reach us from 8 till 4, closed for lunch, honest.`,
    }),
    bank_statement: wordingsIn('en', {
      'en-w-bs-charity-treasurer-community-account': `{bank}
Community account
Statement for :: {company} Playgroup
Sheet :: {d3}
Sort code {d2}-{d2}-{d2}  Account {num}
IBAN {iban}  BIC {bic}
Statement period {date} to {date}
= Date | Type | Details | Paid out | Paid in | Balance
- {date} | | Balance brought forward | | | {plain}
- {date} | BGC | COUNCIL 2YO FUNDING | | {plain} | {plain}
- {date} | CHQ | 100{d3} | {small} | | {plain}
- {date} | FPI | {someone} FEES | | {small} | {plain}
- {date} | DD | WATER PLUS | {small} | | {plain}
- {date} | CR | CASH/CHQ PAID IN POST OFFICE | | {small} | {plain}
- {date} | SO | HALL RENT | {small} | | {plain}
- {date} | FPO | WAGES {someone} | {small} | | {plain}
- {date} | DEB | GLITTERCRAFT ONLINE | {small} | | {plain}
- {date} | CHG | CHARGES TO {date} | 5.00 | | {plain}
- {date} | | Balance carried forward | | | {plain}
Money in {plain} Money out {plain}
Free banking for clubs with a turnover of less than £100,000; cash handling above the monthly allowance costs 0.50 per £100.
Two to sign? Make sure that we hold specimen signatures of your present committee. Changing treasurers is the commonest cause of locked accounts.
Compensation: eligible deposits are protected up to a total of £85,000 by the Financial Services Compensation Scheme. An information sheet is sent once a year.
Rates: unarranged overdraft not offered on this product.`,
      'en-w-bs-us-business-analyzed-checking': `{bank}, N.A.
P.O. Box {num}, {city}
{client} LLC
OPERATING ACCOUNT
{cstreet} {ctown}
ANALYZED BUSINESS CHECKING
Account number :: XXXXXX{d2}{d2}
Statement dates :: {date} thru {date}
Number of enclosures :: {d2}
Previous balance :: {plain}
{d2} Deposits/Credits :: {plain}
{d3} Checks/Debits :: {plain}
Service charge :: {small}
Interest paid :: .00
Ending balance :: {plain}
Average ledger {plain} Average collected {plain}
DEPOSITS AND ADDITIONS
- {date} | Remote deposit capture | {plain}
- {date} | MERCHANT BNKCD DEPOSIT {num} CCD | {small}
- {date} | WIRE IN {other} INC ORIG {num} | {plain}
CHECKS IN SERIAL NUMBER ORDER (* indicates break in sequence)
- {date} {num} {small} | {date} {num}* {small} | {date} {num} {plain}
WITHDRAWALS AND OTHER DEBITS
- {date} | IRS USATAXPYMT {num} CCD | {plain}
- {date} | PAYROLL TAX IMPOUND | {plain}
- {date} | POSITIVE PAY MONTHLY | 25.00
- {date} | RETURNED ITEM CHARGEBACK NSF | {small}
DAILY BALANCE SUMMARY
- {date} {plain} | {date} {plain} | {date} {plain}
IN CASE OF ERRORS OR QUESTIONS ABOUT YOUR ELECTRONIC TRANSFERS, telephone or write us as soon as you can. We must hear from you no later than 60 days after we sent the FIRST statement on which the problem appeared. RECONCILEMENT: list outstanding checks on the reverse, add deposits not shown, subtract.`,
      'en-w-bs-malaysia-current-malay-english': `{bank} BERHAD
PENYATA AKAUN / STATEMENT OF ACCOUNT
{client} SDN BHD
{cstreet}
{ctown}
No. Akaun / Account No. :: {num}{num}
Cawangan / Branch :: {city}
Tarikh Penyata / Statement Date :: {today}
Muka / Page :: 1/3
Jenis / Type :: AKAUN SEMASA / CURRENT ACCOUNT
= Tarikh Date | Butir Urusniaga Transaction Description | Debit | Kredit Credit | Baki Balance
- | BAKI BAWA KE HADAPAN / BALANCE B/F | | | {plain}
- {date} | IBG CREDIT {other} TRADING INV {num} | | {plain} | {plain}
- {date} | DUITNOW QR MERCHANT SETTLEMENT | | {small} | {plain}
- {date} | CHQ {num} HOUSE CHQ | {plain} | | {plain}
- {date} | JomPAY TNB {num} | {small} | | {plain}
- {date} | KWSP CARUMAN | {plain} | | {plain}
- {date} | CAJ CEK / CHEQUE STAMP DUTY | 0.15 | | {plain}
- {date} | CDM CASH DEPOSIT | | {small} | {plain}
Jumlah Debit / Total Debit {plain}. Jumlah Kredit / Total Credit {plain}
Baki akhir / Ending balance {plain}. Overdraft limit: tiada / nil
Perhatian: Semua maklumat di dalam penyata ini akan dianggap betul jika tiada bantahan dalam masa 14 hari. / All items will be considered correct unless we are told within 14 days. Dilindungi oleh PIDM setakat RM250,000 bagi setiap pendeposit / Protected by PIDM.
Beware of Macau scam: kami tidak akan meminta TAC anda.`,
      'en-w-bs-credit-union-loan-and-shares-ireland': `{company} CREDIT UNION LTD
{street}, {town}
Member: {person}  Member no. {d5}
ANNUAL ACCOUNT STATEMENT 1 Oct to 30 Sept {year}
SHARES
= Date | Transaction | Lodged | Withdrawn | Balance
- 01/10 | Opening | | | {plain}
- {date} | Payroll deduction | 50.00 | | {plain}
- {date} | Counter | | {small} | {plain}
- {date} | Dividend 0.5% | {n}.{d2} | | {plain}
- {date} | Death benefit insurance | | 60.00 | {plain}
- {date} | Affiliation fee | | 1.00 | {plain}
LOAN {n} ([car~attic conversion~wedding])
= Date | Transaction | Repaid | Interest | Balance
- {date} | Drawn down | | | {plain}
- {date} | Standing order | {small} | {n}.{d2} | {plain}
- {date} | Standing order | {small} | {n}.{d2} | {plain}
- {date} | Interest rebate 10% | {n}.{d2} | | {plain}
Rate 8.5%, APR 8.84%. Arrears nil. Maturity {date}.
Shares of {plain} are pledged and can't be taken out until the loan drops below that.
DRAWS: your €60 yearly puts you into the monthly car draw (yes/no).
The Deposit Guarantee Scheme protects savings up to €100,000. If you find any mistake, write in confidence to the Supervisory Committee, not to staff. Nominations: you have named [your mother~nobody]. Please check!
AGM in the GAA hall on {date}, tea and spot prizes.`,
    }),
  };
