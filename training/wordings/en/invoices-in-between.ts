import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English invoices before, in part of or instead of the usual one, and those that people type themselves. */
export const englishInvoicesInBetween: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-proforma-export-goods': `# [PRO FORMA INVOICE~Proforma Invoice {ref}~PRO-FORMA]
Shipper/Exporter: {company}, {street}, {town}
Consignee: {client}, {cstreet}, {ctown}
Date: {today} Country of origin: [UK~India~USA]
Reason for export: [Sample - no commercial value~Temporary export for repair~Sale~Gift]
Incoterm: [DAP~EXW~CIF {city}] Currency: [USD~EUR]
= Description of goods | HS code | Qty | Unit value | Total value
* {ware} | {d2}{d2}.{d2} | {n} | {small} | {small}
Freight {small}
Insurance {small}
Total value {amount}
Number of packages {n} Gross weight {d2} kg
[Payment in advance: goods are released on receipt of cleared funds~Value for customs purposes only]
[Bank: {bank} IBAN {iban} SWIFT {bic}~EORI GB{num}000]
I declare that the information above is true and correct.
Signature ____________ {person}`,
    'en-deposit-request-kitchen': `{company} Kitchens & Bathrooms
{street}, {town}
# [DEPOSIT INVOICE~Invoice - 40% deposit~Advance payment invoice]
{person}
{cstreet}
{ctown}
Invoice {ref} {today}
Contract sum agreed {date}: {amount}
- Deposit 40% on order | {plain}
- VAT @ 20% | {small}
- [DEPOSIT NOW DUE~Total payable] | {plain}
Stage 2 (50% on delivery of units) and stage 3 (10% on completion) will be invoiced separately.
Your fitting slot of week commencing {date} is held once the deposit has cleared.
Bank transfer: {company} {d2}-{d2}-{d2} {num} ref {ref}`,
    'en-final-less-payments': `{company} Architects Ltd
# [FINAL INVOICE~Final account invoice~Closing invoice no. {ref}]
{client} {cstreet} {ctown}
Project: [School extension~Barn conversion~Shop front] {city}, job {num}
Date {today}
Our fee to completion (RIBA stages 0-6), 8.5% of construction cost {amount}
= | Invoiced | Net
- Fee in total | | {plain}
- Less invoice 1 stage 2 | {date} | -{small}
- Less invoice 2 stage 4 | {date} | -{small}
- Less invoice 3 on account | {date} | -{small}
- Balance | | {small}
- Disbursements: [printing~planning portal fee~mileage {d3} @ 45p] | | {small}
- VAT | | {small}
Total of this invoice {small}
Please pay within 21 days. Late Payment of Commercial Debts (Interest) Act 1998 applies.`,
    'en-self-billing-haulage': `[SELF-BILLING INVOICE~Self Billed Invoice~SELF BILL - the VAT shown is your output tax due to HMRC]
Customer (issuer): {client} Logistics plc, {cstreet}, {ctown}
Supplier: {company}, {street}, {town}
Supplier no. {num} Supplier VAT number {vat}
Self-bill no. SB{num} week {d2} {today}
= Load | Date | From - to | Pallets | Rate | Total
* {num} | {date} | [Daventry - Hull~Felixstowe - Leeds~Avonmouth - Cardiff] | {n} | {small} | {small}
- Fuel surcharge 11.{d2}% | | | | | {small}
- Demurrage agreed | | | | | {small}
Net {plain} VAT {small} Gross {plain}
Payment by BACS on {date} to account ending {d2}{d2}
Do not raise your own invoice for these loads. Please tell us at once if your VAT registration changes.`,
    'en-royalty-self-bill': `{client} Publishing Group
# [Royalty statement and self-billing invoice~Author royalties - recipient created tax invoice~RCTI]
To: {person}
Supplier ABN/VAT :: {vat}
Period :: 1 January - 30 June {year}
Document :: {ref} {today}
= Edition | Units sold | Price | Rate | Royalty
* [Paperback~Hardback~E-book~Audio download~Export] | {d3} | {small} | [7.5%~10%~25%] | {small}
- Less unearned advance | | | | -{small}
- Less reserve against returns 15% | | | | -{small}
- Agency commission none | | | |
Royalty payable {small}
GST/VAT {small}
Total credited to your account on {date} {amount}
This is a tax invoice issued by the recipient of the supply under our agreement with you.`,
    'en-word-invoice-freelance': `{person}
{cstreet}, {ctown}
{mail} / {mobile}
{today}
To {company}
{street}
[Invoice~INVOICE no {n}~Invoice for {month}]
For [two days' translation~3 x yoga classes~subtitling of two films~proofreading of annual report]:
{n} hrs at {small} = {small}
[Train fare~Materials~Parking] {small} (receipt attached)
Total: {amount}
Please pay into {bank}, sort code {d2}-{d2}-{d2}, a/c {num}, within 30 days.
[I am not registered for VAT.~UTR {num}{d2}~No VAT]
Many thanks
{person}`,
    'en-excel-labour-bill': `INVOICE
NAME :: {person}
UTR :: {num}
NI NO :: QQ {d2} {d2} {d2} C
WEEK ENDING :: {date}
TO :: {company}
SITE :: {cstreet}, {city}
= DAY | HOURS | RATE | TOTAL
- MON | 8 | {d2}.00 | {small}
- TUE | 8 | {d2}.00 | {small}
- WED | 9 | {d2}.00 | {small}
- THU | 8 | {d2}.00 | {small}
- FRI | 6 | {d2}.00 | {small}
GROSS {small}
LESS MATERIALS {small}
CIS @ 20% -{small}
NET TO PAY {small}
SORT {d2}{d2}{d2} ACC {num}`,
    'en-email-style-bill': `Hi {someone},
[Please find below my invoice for last month's work~Here's the bill for the job at yours~As discussed, this is what's due for the shoot]:
Inv {n} - {today}
- Half day studio | {small}
- Retouching {n} images @ {d2} | {small}
- Usage licence 2 yrs online | {small}
- Total | {small}
[Bank details as before.~PayPal {mail}~Transfer to {iban} please.] Due by {date} if poss.
Cheers
{person}
{company} - {phone}
? VAT no. {vat}`,
    'en-commercial-invoice-courier': `COMMERCIAL INVOICE
[Air waybill no.~Tracking number] :: {num}{num}
Invoice no. :: {ref}
Sender :: {company}, {street}, {town}, {phone}
Recipient :: {client}, {cstreet}, {ctown}
Importer of record :: same as recipient
Tax ID/EORI :: GB{num}000
= Full description of goods | Qty | Commodity code | Country | Unit value | Subtotal
* {ware} | {n} | {num}00 | [GB~CN~DE] | {small} | {small}
Total net weight {n}.5 kg Total gross weight {d2} kg
Total goods value {plain}
Freight charges {small}
Total invoice amount {plain}
Type of export: [permanent~temporary~return for repair] Terms of trade: [DAP~DDP]
The exporter of the products covered by this document declares that, except where otherwise clearly indicated, these products are of UK preferential origin.`,
    'en-airline-tax-invoice': `{company} Airways
# [Tax Invoice~VAT invoice for flight services~GST Invoice]
Invoice Number :: {d2}L{num}
Invoice Date :: {today}
PNR :: XK{d2}QT
Passenger Name :: {person}
GSTIN of Customer :: {cvat}
From :: [BLR~SIN~DUB~JNB] To :: [DEL~LHR~CPT~SYD]
Flight No. :: [6E~SQ~EI] {d3}
= Description | SAC | Taxable value | Non taxable | Rate | Tax | Total
- Air travel and related charges | 996425 | {small} | 0.00 | 5% | {small} | {small}
- Airport charges | - | 0.00 | {small} | - | 0.00 | {small}
- Seat and excess baggage | 996425 | {small} | 0.00 | 5% | {small} | {small}
Grand total {small}
Currency INR. This is a computer generated invoice and does not require any signature.`,
    'en-recruiter-fee': `{company} Search & Selection
# [Placement fee invoice~INVOICE - permanent introduction~Invoice {ref}]
{client}
Accounts Payable
{cstreet}, {ctown}
Candidate :: {person}
Position :: {job}
Start date :: {date}
Salary :: {amount} p.a.
Fee 22.5% of first year remuneration :: {plain}
Less retainer already invoiced :: -{small}
VAT :: {small}
Payable within 14 days of start :: {plain}
Rebate scale: leaves in week 1-4 75%, week 5-8 50%, week 9-12 25%, provided this invoice is paid on time.
{bank} {iban}`,
    'en-body-shop-insurer': `{company} Accident Repair Centre
{street} {town} BS 10125 approved
# INVOICE {num}
Insurer/Bill to: {insurer}, claims dept
Policyholder: {person}
Claim no. {ref} Vehicle [Fiesta~Golf~Corolla] Reg [AB{d2} CDE~WX{d2} YZA]
= | Hours / items | Net
- Labour panel | {n}.4 | {small}
- Labour paint | {n}.1 | {small}
- Paint materials | | {small}
- Parts (see list) | {n} | {small}
- ADAS calibration | 1 | {small}
- Courtesy car | FOC | 0.00
Sub total {plain}
VAT {small} - [VAT payable by policyholder~insurer to pay net]
Less excess collected from policyholder -{small}
Insurer to pay {plain}
Authorised by engineer {someone} on {date}`,
  }),
};
