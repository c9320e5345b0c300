import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Offers of English-speaking issuers and what they give back on what they sold. */
export const englishOffers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('en', {
    'en-brewery-empties': `{company} Brewery & Drinks Wholesale
{street}, {town}
# [CREDIT NOTE~Credit - returned empties~Ullage credit]
Account :: {client}
Outlet no :: {num}
Credit no :: {ref}
Date :: {today}
Uplift note :: {num}
= Product | Size | Qty returned | Deposit/Price | Credit
* [Keg 50L empty~Cask 9 gal - ullage sour~Crate 24x330 empties~CO2 cylinder 6.35kg~Best Bitter - short dated] | {n} | {n} | {small} | {small}
Reason: [customer return~quality complaint, sample tested~driver refused at cellar]
Duty reclaim claimed by brewery under Notice 226
Net credit {small}
VAT {small}
Total credited to your account {small}
[This credit will be taken off your next Direct Debit~Allocated against invoice {ref}]. Please do not deduct before you have received this note.`,
    'en-web-shop-return': `{company}
Returns Centre, {street}, {town}
{person}
{cstreet}
{ctown}
# [Credit memo~Refund note #{ref}~Credit Note for returned items]
Order {num} placed {date} - original invoice {ref}
Return authorisation RMA-{num}, parcel received {date}
= Item returned | Condition | Qty | Refund
* {ware} | [As new~Faulty~Box opened] | -{n} | -{small}
- Original delivery charge | | | -3.95
- Return label fee | | | 2.50
Total refund -{small}
Including VAT -{small}
We have refunded the amount to your original payment method ([Visa ending {d2}{d2}~PayPal~gift card]). It can take 5 to 10 working days to show.
This document cancels the invoice named above to the extent shown. Keep it with your records.
Changed your mind? You have 14 days from delivery under the Consumer Contracts Regulations.
{email}`,
    'en-energy-rebill': `{company} Gas and Power for Business
Account {num} MPRN {num}
# [Credit note and amended bill~CREDIT NOTE {ref}~Reversal of bill {ref}]
{client}
{cstreet}
{ctown}
Why are you getting this? We estimated your readings from {date} to {date}. You sent us actual readings, so we have cancelled the bills below.
= Bill cancelled | Period | kWh | Net | VAT 20% | Gross credit
* {ref} | {date} - {date} | {num} | -{plain} | -{plain} | -{plain}
- CCL credited | | | -{small} | -{small} | -{small}
Total credit -{amount}
This is not a bill. [Your account is now {amount} in credit~The credit has been used to reduce what you owe]. Use this note to adjust your VAT return.
A new bill with the correct readings follows under separate cover.`,
    'en-debit-credit-india': `{company} Chemicals Limited
GSTIN 24AAAC{d2}{d2}B1ZD
# [CREDIT NOTE~Credit Note u/s 34 of CGST Act]
Credit Note No. :: CN/{d2}-{d2}/{num}
Dated :: {date}
Original Invoice No. & Date :: {ref} dt. {date}
Party: {client}, {ctown}
GSTIN of recipient 33AAGC{d2}{d2}K1Z2 Place of supply: Tamil Nadu (33)
= Particulars | HSN | Qty | Rate | Taxable value
* [Rate difference~Goods returned - off spec~Quantity discount Q3~Short receipt in transit] {ware} | {d2}{d2} | {n} MT | {small} | {plain}
CGST 9% {plain}
SGST 9% {plain}
Grand total Rs. {plain}
(Rupees [Eighteen Thousand Nine Hundred only~Sixty Three Thousand only])
Narration: Being credit given towards [price revision w.e.f. {date}~material rejected vide your debit note {ref}]
Input tax credit to be reversed by the recipient to the above extent.
for {company} Chemicals Limited Authorised signatory`,
    'en-subscription-annulment': `{company} S.à r.l.
{street}, {town}, VAT ID {vat}
{client}
{cstreet}, {ctown}, VAT ID {cvat}
# [Invoice correction~Cancellation invoice~Credit note / corrective invoice] {ref}
Corrective document to invoice {ref} of {date}
Date of issue: {today}
Customer no. {num} Contract {num}
We hereby credit you the following:
= Pos. | Description | Period | Amount EUR
* {n} | [Licence fee module {trade}~Maintenance flat rate~Hosting premium] | {date} - {date} | -{plain}
- | Net total | | -{plain}
- | VAT 0% - tax liability of the recipient (reverse charge) | | 0.00
- | Credit amount | | -{plain}
Reason for correction: [early termination of the contract~wrong VAT identification number~double invoicing].
The credit will be offset against open items or transferred to the account known to us. With kind regards, Accounting department`,
    'en-wholesale-rebate': `{company} Builders Merchants
Head Office {street} {town}
CREDIT TO: {client} A/C {num} Branch {d3}
Doc no. {ref} {today}
# [C R E D I T~Retrospective rebate credit~Goods credit]
- Orig. invoice | {ref} | Returned on | {date}
= Code | Description | Qty | Unit | Disc% | Value | V
* {num} | [Plasterboard 2400x1200x12.5 TE~Concrete block 7N 100mm~CLS 38x89 2.4m~Multi-finish 25kg~Pallet charge refunded] | -{n} | EA | {d2}.00 | {small}- | 1
- Handling/restocking 15% | 1 | {small}
- Goods total | {small}-
- VAT code 1 20.00% | {small}-
- CREDIT TOTAL | {small}-
Special order, cut and damaged materials cannot be returned. Pallets credited only if returned in good order within 3 months with the pallet docket.
Collected by driver: {someone} Reg: {d2}{d2} Authorised by: {someone}, Branch Manager`,
  }),
  quote: wordingsIn('en', {
    'en-roofer-letter': `{company} Roofing Ltd
Pitched - Flat - Leadwork - Guttering
{street}, {town} {mobile}
{today}
{person}
{cstreet}
{ctown}
Dear [Mr~Mrs~Ms] {someone},
# [Re: quotation for works to roof~Estimate: re-roofing of rear elevation~Your enquiry - flat roof over garage]
Further to our visit on {date} we have pleasure in quoting as follows.
To erect independent scaffold to rear with access tower and edge protection.
To strip existing [concrete tiles~felt and chippings~slates], set aside sound ones and cart away debris.
To supply and fix breathable membrane, 25x50 treated battens and [Spanish slate 500x250~15mm GRP topcoat~EPDM single ply].
To renew lead flashings code 4 to chimney and valley code 5.
Price for the above works :: {amount}
? Optional: replace fascias and soffits in white uPVC :: {amount}
All prices are plus VAT at 20%. Payment: [30% on start, balance on completion~stage payments to be agreed]. Any rotten timbers found will be charged at day rate of 240.00 per man.
This price holds good for [30~60] days. Our earliest start is week commencing {date}, weather permitting.
Our work carries a 10 year insurance-backed guarantee. If you would like to go ahead, please sign and return one copy.
Yours sincerely
{someone}
Accepted: name ____________ signature ____________ date ________`,
    'en-machine-offer': `{company} GmbH & Co. KG
Special machinery and conveyor systems
# [Offer No. {ref}~QUOTATION {ref} Rev. B~Technical and commercial proposal]
To: {client} Attn: {someone}
Your inquiry dated {date} Our contact {someone} ext. {d3}
Thank you for your inquiry. We are pleased to offer you, subject to our general terms of delivery, without obligation:
= Pos. | Qty | Designation | Unit price EUR | Total EUR
- 10 | 1 | [Belt conveyor type GF-{d3}, length 6,500 mm~Palletising cell with robot~Hydraulic press 160 t] | {plain} | {plain}
- 20 | 1 | Control cabinet, PLC, HMI 12" | {plain} | {plain}
- 30 | 1 | Documentation in English, CE conformity | included | -
- 40 | 5 | Days of commissioning, excl. travel | 1,120.00 | 5,600.00
- 50 | 1 | Option: spare parts package | {plain} | (optional)
Technical data: capacity {d3} pcs/h, connected load {n} kW, voltage 400 V 50 Hz, colour RAL 7035
Delivery time :: approx. 16-18 weeks after clarification of all technical details
Delivery terms :: FCA {city} (Incoterms 2020), packing at cost
Payment :: 40% with order, 50% on readiness for dispatch, 10% after acceptance
Validity :: {date}
Warranty :: 12 months from delivery, wear parts excluded
We would be happy to receive your order. Should you have any questions do not hesitate to contact us.`,
    'en-removals': `{company} Removals & Storage
Household - Office - Overseas
# [YOUR MOVING QUOTE~Removal estimate~Quotation for household removal]
Ref {ref} Surveyor: {someone} Survey date {date}
From: {cstreet}, {ctown} (2nd floor, no lift)
To: {street}, {town}
Provisional moving date {date}
Volume estimated {d3}0 cubic feet
= Service | Included | Price
- Two vans, four porters, one day | yes | {small}
- Packing service incl. materials (40 boxes) | optional | {small}
- Dismantle and reassemble beds | yes | -
- Piano (upright) | yes | {small}
- Parking suspension, council fee | at cost | {small}
- Storage per week per container | optional | {small}
Total excluding options {amount}
Cover: extended liability up to 40,000; goods over 1,000 must be listed.
Not included: plumbing of appliances, loft contents, access for vans further than 20 m.
To book: return the acceptance form and 20% deposit no later than 10 working days before the move. Cancellation charges apply as per clause 6 of the Conditions.
I accept this quotation ______ Signature`,
    'en-event-catering': `{company} Catering
Weddings - Corporate - Private parties
Proposal for {person} & {someone}
# [Wedding breakfast proposal~Catering quotation~Event proposal and costing]
Date of event {date} Venue {other} Hall, {city} Guests 80
Prepared {today} by {someone}, events coordinator
## Arrival
[Smoked trout blini, crab on toast, mushroom arancini~Bruschetta, lamb koftas, beetroot and feta]
## To sit down
Heritage tomato salad / slow roast lamb shoulder, dauphinoise / lemon posset
## Evening
Wood-fired pizza from 8.30 pm
= | Per head | Number | Total
- Canapés (5 each) | 9.50 | 80 | 760.00
- Three courses | 52.00 | 80 | 4,160.00
- Evening food | 14.00 | 110 | 1,540.00
- Waiting staff, 8 x 7 hours | | | {plain}
- Crockery, linen and glass hire | | | {small}
- Corkage waived | | | -
Estimated total plus VAT {amount}
Final numbers 21 days before. A non-refundable deposit of 25% secures your date; we hold it provisionally until {date}.
Menu prices are for {year} and may change with the market.`,
    'en-it-sow-quote': `{company} IT Solutions (Pty) Ltd
Reg {year}/{num}/07 VAT {num}
# QUOTE [QU-{num}~{ref}]
Customer :: {client}
Expiry :: {date}
Sales rep :: {someone}
Currency :: ZAR
= Part no. | Description | Qty | Unit excl | Total excl
* [LT-{d3}~SW-M365BP~FG-60F~UPS-{d2}] | [Notebook 14" i5 16GB 512GB~Business Premium 1yr CSP~Firewall with 12m UTM~Switch 24 port PoE+~Wireless AP WiFi 6~UPS 1500VA line interactive] | {n} | {small} | {plain}
- PROF | Installation and configuration (remote, office hours) | 16 | 850.00 | 13,600.00
- TRVL | Travel per km | 60 | 5.80 | 348.00
Subtotal R {plain}
VAT 15% R {plain}
Total R {plain}
Prices are subject to exchange rate (1 USD = R18.{d2}) and stock availability at time of order. Hardware lead time 5-15 working days.
Please accept online, or send an official purchase order. 70% deposit on hardware. Ownership stays with {company} until settled.
[Accept quote~Click here to accept]: {web}/q/{num}`,
    'en-insurance-premium-quote': `{company} Insurance Brokers
{street}, {town}
Quotation reference {ref} prepared {today}
# [Your commercial combined quotation~Quote summary - Public Liability and Tools~Premium indication]
Proposer :: {client}
Trade :: [Joinery manufacture~Café~Landscape gardening~Software consultancy]
Period :: 12 months from {date}
Insurer :: {insurer}
= Section | Sum insured / limit | Excess | Premium
- Employers' liability | 10,000,000 | nil | {small}
- Public / products liability | 5,000,000 | 250 | {small}
- Material damage: contents and stock | {plain} | 500 | {small}
- Business interruption, 24 months | {plain} | - | {small}
- Commercial legal expenses | 100,000 | - | {small}
Premium {plain}
Insurance Premium Tax 12% {small}
Broker fee {small}
Total payable {amount} or 10 instalments of {small}
Subjectivities: satisfactory survey within 30 days, intruder alarm NSI approved, five year claims experience.
This quotation is valid for 30 days and no cover is in force until you tell us to proceed. Please check the statement of fact: you have a duty of fair presentation under the Insurance Act 2015.`,
    'en-landscaper-us': `{company} Lawn & Landscape LLC
Licensed & Insured - CSLB #{num}
ESTIMATE # {num} DATE {today}
# [Estimate~Bid proposal~PROPOSAL]
Prepared for: {person}, {cstreet}, {ctown}
Job site: same
We propose to furnish all labor and materials necessary to complete the following:
= Scope | Qty | Rate | Amount
- Remove existing sod and haul to dump | 1,200 sq ft | 0.85 | {small}
* [Install 3-zone drip irrigation~Plant 15-gal coast live oak~Decomposed granite path, 3" compacted~Retaining wall, split-face CMU~Mulch, cubic yard~Low voltage path lights] | {n} | {small} | {small}
Materials sales tax {small}
ESTIMATED TOTAL {amount}
Deposit not to exceed 10% or one thousand dollars, whichever is less.
Exclusions: permits, rock excavation, utility relocation. Call 811 before we dig.
Any alteration involving extra cost will be executed only upon written change order. This bid may be withdrawn if not accepted within {n} days.
Acceptance of proposal: the above prices, specifications and conditions are satisfactory and hereby accepted. You are authorized to do the work as specified.
Customer signature ____________________ Date ________
Three-day right to cancel notice attached.`,
    'en-print-shop': `{company} Print
Litho, digital and large format
Estimate no. {num}
# [Printing estimate~PRICE ESTIMATE~Quote]
For: {client}
Attention: {someone}
Job: [A5 flyers~Annual review~Pull-up banners~NCR pads in triplicate]
Size :: [A5 148x210~A4 portrait~850x2000mm]
Pages :: [2pp~28pp plus cover~1]
Paper :: [150gsm silk~Cover 300gsm uncoated, text 120gsm~440gsm PVC]
Colours :: 4/4 CMYK, no bleed on spine
Finishing :: [trim, band in 250s~perfect bound, matt lamination~crease and fold]
Proof :: PDF
= Quantity | Price ex VAT | Run-on per 100
- 500 | {small} | {small}
- 1,000 | {small} | {small}
- 2,500 | {plain} | {small}
Delivery one address mainland UK included. [VAT zero rated~Plus VAT]
Turnaround: 5 working days from proof approval. Artwork to be supplied print ready with 3 mm bleed.
This estimate is based on our understanding of your requirements and on current paper prices, and is given subject to sight of final artwork.
[Kind regards~Regards], {someone}, estimator`,
  }),
};
