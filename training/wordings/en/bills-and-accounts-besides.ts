import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English bills, offers, credits and accounts of further kinds. */
export const englishBillsAndAccountsBesides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-w-inv-nursing-home-monthly-funding-split': `{company} Care Home
{street}, {town}
CQC provider {num}
Mrs {person}'s account, c/o {someone} (attorney), {cstreet}, {ctown}
Invoice :: {num}
Date :: {today}
Period :: 1 to 31 {month}
= Item | Days | Per day | £
- Residential fee, room {n}, garden view | 31 | {d3}.00 | {plain}
- Less: NHS funded nursing care | 31 | -{d2}.{d2} | -{small}
- Less: council contribution (deferred) | 31 | -{d2}.00 | -{small}
- Hospital absence, reduced rate 20% | 3 | -{d2}.00 | -{small}
- Hairdresser, wash and set | 4 | 14.00 | 56.00
- Chiropodist | 1 | 22.00 | 22.00
- Newspapers | - | - | 18.60
- Outing: sea, fish and chips | 1 | 9.50 | 9.50
Please pay {amount} by the 7th. Welfare services are exempt from VAT.
We debit the account named in mandate {ref}, so you needn't do anything unless you see a mistake.
Fees go up in April, as explained at the relatives' meeting; the letter will give a month's notice and reasons.
She's been in good spirits and beat the manager at dominoes. Could you bring lighter cardigans, named?
Registered office as above; company {num}. Accounts queries: [Pauline~Femi], mornings`,
    'en-w-inv-translation-agency-po-number-required': `{company} Translations Ltd
INVOICE TO
{client} AG, Vendor invoices, {cstreet}, {ctown}
Our ref {ref} | Your PO 45{num} | Cost centre {d5} | PM {someone}
Date {today}
= Job | Language pair | Words/hours | Rate | Amount
- Operating manual X{d2}, new words | DE>EN-GB | {num} | 0.14 | {plain}
- same, fuzzy 75-94% | DE>EN-GB | {num} | 0.07 | {small}
- same, repetitions | DE>EN-GB | {num} | 0.03 | {small}
- Layout, 148 pages | - | 11 h | 42.00 | {small}
- Certified copy with oath | - | 2 | 35.00 | 70.00
- Rush, weekend +25% | - | - | - | {small}
Net EUR {plain}
VAT: reverse charge, recipient is liable, article 196 of directive 2006/112/EC; your number {cvat}
Total EUR {amount}
Terms: net 45 days. Discount isn't granted. Charge your bank fees to yourselves, please.
Beneficiary {company} Translations, {bank}, {iban}, {bic}
The translation memory was delivered with the files. Complaints about wording within 20 days, with examples; matters of taste are discussed, not discounted. Source errors found: 14, list attached.
Thank you for "the torque of the soul" on page 91; we left it for you to decide.`,
    'en-w-inv-flying-school-lesson-slip': `FLYING ACCOUNT - {company} Aero Club
{someone}   Mem {d3}   {today}
Aircraft G-[BXYZ~AWPU~CDMA], PA-28
Exercise [12 circuits~18a navigation~spin awareness]
Instr. {person}
Brakes off {time}   on {time}   = 1:{d2}
Dual {d3}.00/h :: {small}
Landing fees 6 x 4.00 :: 24.00
Touch & go away, {city} :: 14.00
Fuel surcharge 0:{d2} :: {n}.{d2}
Headset hire :: 3.00
Ground briefing :: free
VAT 20 :: {small}
Charge :: {small}
Account before {small} after {small} DR - PLEASE TOP UP before next booking
Medical exp. {date}. Radio exam outstanding. Weather cancelled lessons aren't charged; sleepy ones are.
Bank {d2}-{d2}-{d2} {num}`,
    'en-w-inv-phone-repair-shop-us-thermal': `CELL DOCTOR {company}
{street} {town}
INVOICE #{num}
{today} {time} Tech [Manny~Jo]
CUST {someone} {mobile}
DEVICE [iPhone 12 blk~Galaxy S21~tablet 10"] IMEI {num}{d5}
SCREEN ASSY AFTERMARKET 1 {small}
BATTERY 1 49.99
WATER DIAG 1 29.99
TEMPERED GLASS 1 14.99 BOGO
LABOR INCL
SUBTOTAL {small}
TAX 7.25% {small}
DUE {small}  PAID 0.00  BALANCE {small}
HOLD FOR PICKUP - PAY AT PICKUP. NOT PICKED UP IN 60 DAYS = OURS
90 DAY WARRANTY ON PART. NO WARRANTY ON WATER, BENDS, TODDLERS
BACK UP YOUR STUFF. WE'RE NOT RESPONSIBLE FOR LOST PICTURES
FACE ID MAY STOP WORKING / "UNKNOWN PART" MESSAGE IS NORMAL`,
    'en-w-inv-second-page-telecom-detail-calls': `Bill {num} for account {d5} - page 3 of 4
Mobile {mobile} ({someone}, sales)
= Date | Time | Called | Duration/MB | Type | Cost
- {date} | {time} | {mobile} | 04:12 | UK mobile | incl.
- {date} | {time} | +49 {num} | 11:50 | EU | {n}.{d2}
- {date} | {time} | 0845 {num} | 23:07 | special | {n}.{d2}
- {date} | {time} | Roaming TR | 214 MB | data zone 3 | {small}
- {date} | {time} | 118 118 | 01:02 | directory | 9.98
- {date} | {time} | voicemail abroad | 00:41 | roaming | 1.15
Subtotal this line {small}
Mobile {mobile} (forklift) no chargeable usage
Landline {phone}
- Line rental in advance {date} to {date} | {small}
- Calls bundle 1,000 min | used 612 | {small}
- Caller display | | 2.25
Carried to summary {small}
VAT at 20% is shown on page 1. Numbers beginning 084 and 087 consist of an access charge (ours, 15p a minute) and a service charge (theirs).
Spending cap: not set. Set one in the app!
You're in contract until {date}; ending early costs {small} per line.`,
  }),
  quote: wordingsIn('en', {
    'en-w-qt-insurance-of-archive-digitisation': `{company} Imaging - Proposal {ref}
Client: {client} County Record Office
Subject: digitising {num} glass plates and {d2} bound registers
Valid through {date}
Our understanding. You wish to have the plates photographed before the store is moved, and the registers made readable on the web. Nothing may leave the building; the room is at 18 degrees and has one socket.
= Work package | Unit | No. | Unit price | Total
- 1 Survey and handling plan | lump | 1 | {small} | {small}
- 2 Plates, 1200 ppi, both sides | each | {num} | 1.9{n} | {plain}
- 3 Registers, cradle, 400 ppi | opening | {num} | 0.6{n} | {plain}
- 4 Cropping, naming, checksums | file | {num} | 0.11 | {small}
- 5 Handwriting recognition, corrected | page | {d3} | 3.20 | {plain}
- 6 Discs and cloud for one year | lump | 1 | {small} | {small}
Offer price, net {plain}; VAT {small}; {amount} in all
Options: colour chart on every frame 0.05; Saturday working +30%.
Assumptions: {d3} images a day; two staff with gloves; you bring and fetch the boxes; broken plates are photographed in pieces and charged as one.
Programme: starts three weeks from order, ends by {month}.
References: two cathedrals, a railway, a gin distillery.
To accept, sign here or send an order. {person}, Director`,
    'en-w-qt-tree-surgeon-text-message-printout': `From [Kev Tree Man~{company}] {mobile}
{today} {time}
Hi {someone} its Kev. Been round to look at yr trees when u were out, dog very friendly
Ash front - take down, 60ft, bit dead up top, climb + rope, stump ground out {d3}
Hedge 22 metre both sides + top to 6ft {d3}
Apple x3 prune, not now, wait till feb, {d2} each
Logs left stacked or taken away? leave = knock 40 off
Chip all gone in truck. Need neighbours ok for drive, 1 day, 3 lads
All insured 5 mil, NPTC tickets, can send
council said no TPO i rung em
cash or bacs no vat
Price good till end of {month} then birds nesting cant touch hedge
Can do {date} or {date} let us know asap cheers`,
    'en-w-qt-marquee-roof-tender-form-bill': `FORM OF TENDER
Tender for :: re-roofing of {client} Junior School, block B
To :: the Bursar
Tenderer :: {company} Roofing
Having examined the drawings 01 to 14, specification and bills, we offer to execute and complete the works for the sum of {amount} (in words ................................) exclusive of value added tax, within {n} weeks from possession.
= Summary of bills | £
- 1 Preliminaries | {plain}
- 2 Strip; make safe | {plain}
- 3 Felt, three-layer, 20 year | {plain}
- 4 Insulation, tapered | {plain}
- 5 Rooflights, 6 no. | {plain}
- 6 Lightning | {small}
- 7 Provisional: rotten deck 80 m² | {plain}
- 8 Contingency | 5,000.00
Daywork percentage additions: labour 120, plant 15, materials 12.5
We've allowed for no noisy work between 9 and 3 in examination week, and for a tower rather than a ladder.
This tender remains open for acceptance for thirteen weeks. We undertake to enter into the standard minor works contract, and understand that you needn't accept the lowest or any. We've not fixed our price by agreement with anyone, nor told anybody what it is.
Amendment notices received: 1, 2, 3
Signed {person}, Director, {today}`,
    'en-w-qt-wedding-photographer-package-mail': `Hi both!
So lovely chatting on Thursday, and congratulations again. As promised, here's what it'd look like for {date} at {client} House.
THE LITTLE ONE, 5 hours, ceremony to cake :: {plain}
THE WHOLE STORY, 10 hours, getting ready to dance floor, second photographer :: {plain}
THE LOT, as above + 30 x 30 linen album + engagement shoot with the dogs :: {plain}
Each comes with a private gallery, all the good ones (normally around {d3}), printing rights, and a slideshow set to birdsong rather than ukulele.
Extras: extra hour {small}; parents' albums {small} a pair; drone, weather and swans permitting, {small}; rehearsal evening {small}.
Travel's free within 50 miles. Beyond that it's petrol plus a room at the inn.
I hold dates for ten days without obligation, so until {date}. To make it yours I need the booking form and a third as retainer; the next third two months before, the rest a week ahead. The retainer can't be given back, but can be moved once.
I'm not VAT registered. I'm fully insured and have two of everything, including cars.
Prices are for {year}; they'll go up a tad after Christmas.
Any questions, shout. And do look at [Meera & Dan's~Orla and Pete's] day on my site, it was your barn!
{person} x
{web}`,
  }),
  bank_statement: wordingsIn('en', {
    'en-w-bs-student-account-app-pdf': `{bank}
{person}
Student Current
{date} - {date}
You had {small} at the start, and {small} at the end. Money in {small}. Money out {small}.
= Date | What | In | Out | Left
- {date} | Student finance | {plain} | | {plain}
- {date} | Rent {other} Halls | | {plain} | {small}
- {date} | Co-op, meal deal | | 3.90 | {small}
- {date} | Kebab palace | | 8.50 | {small}
- {date} | {someone} (curry + taxi) | 14.00 | | {small}
- {date} | Gym, contact-less | | 19.99 | {small}
- {date} | Mum | 40.00 | | {small}
- {date} | Train | | 27.15 | {small}
- {date} | Saving space "Interrail" | | 25.00 | {small}
- {date} | Reversal: bike hire | 1.00 | | {small}
Arranged overdraft 0% up to 1,500; you used {d3} of it. After you graduate it steps down: 1,500, 1,000, nothing.
Things we have to tell you. Your deposit is protected. If you don't recognise something, freeze your card in the app first and chat second. Sort code {d2}-{d2}-{d2}, account {num}. IBAN {iban}
Page 1 / 1`,
    'en-w-bs-escrow-attorney-trust-ledger-bank': `{bank} - IOLTA TRUST ACCOUNT
{company}, ATTORNEY TRUST
{street} {town}
Account {num}   Statement {date} through {date}
BEGINNING BALANCE {plain}
CREDITS
- {date} | WIRE TITLE CO FILE {num} | {plain}
- {date} | DEPOSIT, 2 ITEMS | {plain}
- {date} | INTEREST EARNED | {n}.{d2}
DEBITS
- {date} | INTEREST REMITTED TO BAR FOUNDATION | {n}.{d2}
- {date} | CHECK {num} | {plain}
- {date} | CHECK {num} | {small}
- {date} | OUTGOING WIRE {someone} | {plain}
- {date} | WIRE FEE (CHARGED TO OPERATING) | 0.00
ENDING BALANCE {plain}
Annual percentage yield earned 0.{d2}%. Days in period {d2}
CHECK IMAGES: front of {d2} items shown on next page.
By rule, overdrafts upon this account are reported to the disciplinary authority. Fiduciary deposits may be insured per beneficiary when records so disclose.
Direct inquiries to {city} Business Center. Changes of signers require a letter with two signatures.`,
    'en-w-bs-crypto-neobroker-monthly-second-page': `Account activity (continued)   {person}   Account DU{num}   {month} {year}
Trades
= Symbol | Date/Time | Quantity | T. price | Proceeds | Comm/Fee | Realized P/L
- [VUSA~VTI] | {date}, {time} | 12 | {small} | -{plain} | -1.25 | 0.00
- [SHEL~KO] | {date}, {time} | -40 | {small} | {plain} | -1.70 | {small}
- EUR.USD | {date}, {time} | 2,000 | 1.0{d3} | -{plain} | -2.00 | -
Total | | | | {plain} | -4.95 | {small}
Deposits & withdrawals: {date} electronic fund transfer {plain}
Dividends: {date} Cash dividend USD 0.{d2} per share (ordinary) {small}
Withholding tax: {date} US tax -{small}
Interest: {date} USD credit interest for {month} {n}.{d2}
Fees: {date} market data 1.50; {date} waiver 1.50
Cash report: starting cash {plain}, ending cash {plain}, ending settled cash {plain}
Financial instrument information: conid {num}, security ID IE00{num}, multiplier 1
Codes: O opening; C closing; P partial; Ex exercise; Po interest accrual
Please report discrepancies within ten days. Client money is segregated; investments can fall as well as rise. Base currency translations use closing rates. Stock yield enhancement programme: not enrolled.
Generated {today}, {time} EST`,
    'en-w-bs-caribbean-savings-passbook-print': `{bank} ({city}) Ltd
SAVINGS - {person} &/OR {someone}
A/C {d3}-{num}
= DATE | PARTICULARS | DR | CR | BAL
- {date} | B/F | | | {plain}
- {date} | SAL {company} | | {small} | {plain}
- {date} | ABM W/D MAIN ST | 200.00 | | {plain}
- {date} | POS SUPERFISH | {small} | | {plain}
- {date} | TFR LOAN {d5} | {small} | | {plain}
- {date} | WESTERN REMIT | | {small} | {plain}
- {date} | INT | | 0.{d2} | {plain}
- {date} | LEVY | 0.75 | | {plain}
MIN BAL FEE IF UNDER 250
NEXT UPDATE AT MACHINE OR TELLER
NOT NEGOTIABLE - LOST BOOK $10
HURRICANE SEASON: BRANCHES CLOSE WHEN RED FLAG IS UP, USE APP
TOTAL CR {plain} DR {plain}
PRINTED {today} {time} TLR {d2}`,
  }),
  credit_note: wordingsIn('en', {
    'en-w-cn-conference-cancel-speaker-ticket': `{company} Events
CREDIT INVOICE
No. C-{num}, {today}
To {client}, {cstreet}, {ctown}; attn. {someone}
With regard to our invoice {num} dated {date} we hereby credit:
2 delegate passes "[Future of Cheese~Bridges & Tunnels~Payroll Live]" :: {plain}
1 dinner ticket :: {small}
Less administration, cancelled 20 to 10 days before :: -{small}
Net credit :: {plain}
VAT 20% :: {small}
Total credit :: {amount}
As the invoice hadn't been paid yet, please transfer only the difference of {small}, which is due as before. One pass (yours) is unaffected: your badge is waiting.
You asked if the name could have been changed instead: yes, it could, free of charge, till the night before. We're sorry that this stands on page 4.
Sponsors' tote bags can be collected until {month}.
Questions: {person}, {phone}. {company} Events is a member of something with a crest.`,
    'en-w-cn-retro-bonus-annual-rebate-pharmacy': `Annual bonus settlement {year}
{company} Wholesale
Debtor {d5}: {client}
Document 18{num}, {today}
Dear partners,
As laid down in our bonus agreement of {date} we have looked at your purchases for the calendar year and are pleased to grant you:
= Group | Turnover | Tier | % | Bonus
- Own brand | {plain} | 3 | 4.0 | {small}
- Cosmetics | {plain} | 2 | 2.5 | {small}
- Baby | {plain} | 1 | 1.0 | {small}
- Growth over prior year {n}% | {plain} | - | 0.5 | {small}
Bonus, net {plain}. Tax, reduction of the consideration, {small}. Credited {amount} with value {date}.
It'll be set off against your collective bill of the 15th. Returns after the year's end lower the basis and will be charged back. Please check the turnover; objections by {date}.
Figures don't include refrigerated goods, tobacco substitutes and the promotional bathtub.
A correction of input tax is needed on your side.
We look forward to another good year. {person}, key accounts`,
  }),
};
