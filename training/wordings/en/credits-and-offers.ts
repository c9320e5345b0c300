import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Credit notes, and offers of trades. */
export const englishCreditsAndOffers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('en', {
    'en-more-cn-school-lunch-account-return': `{company} CATERING for Schools
Parents' accounts
{client}
Child :: {someone}, Year {n}
Pupil ID :: {num}
{today}
Dear parent, the canteen till was out of order from {date} to {date}, and some meals have been charged twice. The following was given back to the account:
= Day | Charged | Should be | Back to you
* {date} | {small} | 2.60 | {small}
Total credited | | | {small}
Balance after this adjustment | | | {small}
Credit document {ref}, relating to meal statement {num}
Zero-rated supply. Money stays on the account for meals. When a child leaves, ask for the rest by e-mail with sort code and account; sums under £2 go to the breakfast club.
Free school meals: those who may be entitled should fill in the council's form, which also brings money to the school. Allergens are listed on every menu; tell the kitchen of changes in writing.
{phone}, weekdays in term 8 to 3`,
    'en-more-cn-airfreight-cass-adm-acm': `AGENCY CREDIT MEMO (ACM)
Airline: {company} ({d3})
Agent: {client}, IATA code {d2}-3 {d2}{d2}/{d3}
ACM number :: {num}
Issued :: {date}
Currency :: [EUR~USD~GBP]
Remittance period :: {year}{d2}01
Related document :: {d3}-{num}
Reason :: [Overcharge of fuel surcharge~Refund of unused sector~Commission not deducted]
= | As reported | Correct | Difference
- Fare | {plain} | {plain} | {small}
- Commission {n}.0% | {small} | {small} | {small}
- Taxes YQ | {small} | {small} | {small}
- Taxes GB/UB | {small} | {small} | 0.00
- Cancellation penalty | {small} | 0.00 | {small}
TOTAL TO BE CREDITED TO AGENT | | | {plain}
Details: passenger {someone}, ticket exchanged due to schedule change. The wrong rule was applied by the auto-pricing tool. Waiver code {ref} granted by sales support.
This amount will be netted through the settlement plan. Do not deduct it again from the sales report. Disputes within fifteen days over the link only.
Contact: Revenue Accounting, {someone}, {email}`,
    'en-more-cn-plumbing-merchant-returns-counter': `{company} Plumb & Heat - Branch {n}
{street} {town}
VAT {vat}
RETURNED GOODS
CR {num}   {date} {time}   Op {d2}
A/C {num} {client}
Orig. doc {num} of {date}
- 22 mm press elbow x 10 | -{small}
- TRV angled, chrome x 3 (unboxed: 15% off) | -{small}
- Pan connector | -{small}
- Inhibitor 1 L - NOT ACCEPTED seal broken | 0.00
Handling | {small}
Goods | -{small}
VAT 20.0 | -{small}
CREDIT TO ACCOUNT | -{small}
Signed (customer) ~~~~~~~~~
No cash given on trade accounts. Specials and cut lengths can't come back. Card sales go back to same card, 3-5 days.
Monday-Friday 7-5 | Saturday 8-12
Win a van: ask at the counter`,
    'en-more-cn-cloud-sla-credit-mail': `From: {company} Billing <no-reply@{web}>
To: {mail}
Date: {date} {time}
Subject: A credit has been issued for your account {num}
Hello {client},
because the EU-West region missed its monthly uptime commitment in {month}, we have issued a service credit.
Credit memo :: CM-{num}
Applied against :: INV-{num}
Monthly uptime measured :: 99.{d2}%
Commitment :: 99.95%
Percentage :: 10%
- Managed database, 4 vCPU | {small}
- Object storage, requests | {small}
- Load balancer hours | {small}
Credit before tax | -{small}
Tax | -{small}
Total credit | -{small}
You don't need to do anything. The sum comes off your next bill; it can't be paid out, passed to another account or used in the marketplace. It is the sole remedy under our terms.
If you file VAT, keep this mail: it counts as a correcting document.
A post-mortem of the outage is published on the status page. We are sorry for those hours.
Manage notification preferences - Unsubscribe - Legal
© {year} {company}`,
    'en-more-cn-sugar-mill-quality-claim-africa': `{company} MILLERS (PTY) LTD
Reg. {year}/{num}/07
VAT: 4{num}
TAX CREDIT NOTE :: {ref}
Date :: {date}
To :: {client} Wholesalers, {cstreet}, {ctown}
Customer's VAT no. :: 4{num}
In respect of tax invoice :: {num} dd {date}
Our driver's uplift slip :: {d5}
Debit note received from you :: {d3}
= Stock code | Product | Bales | Price | Excl | VAT 15% | Incl
- {d5} | Super white maize 12,5 kg | {d2} | {small} | {plain} | {small} | {plain}
- {d5} | Brown sugar 20 x 1 kg, wet | {d2} | {small} | {plain} | {small} | {plain}
- {d5} | Pallets CHEP not returned (reversed) | {n} | {small} | {small} | {small} | {small}
Totals | | | | {plain} | {small} | {plain}
Reason codes: 03 damaged by rain on truck, 11 price differs from promo letter.
Approved: rep {someone}; credit controller {person}
Condemned stock was destroyed at our mill in the presence of the inspector; certificate on file.
You are required to adjust your input tax in the period in which you receive this note.`,
    'en-more-cn-telecom-tower-rent-second-page': `- 2 -
Adjustment details (continued)
= Site ID | From | To | Days | Billed | Revised | Difference
* {ref} | {date} | {date} | {d2} | {small} | {small} | -{small}
Sub-total rent | | | | | | -{plain}
Power recharge, meter misread | | | | | | -{small}
Access permits charged in error | | | | | | -{small}
Sub-total | | | | | | -{plain}
VAT thereon | | | | | | -{small}
Credit total | | | | | | -{plain}
Set-off: {plain} will be matched with open item {num}; the remainder stays to the good of {client}.
Indexation for the coming year is not affected by this correction; see the landlord's notice of {date}.
This note has been issued by the system and bears no signature. Prepared by {someone}, checked by {person}.
{company}, {street}, {town}, VAT {vat}`,
    'en-more-cn-museum-shop-publisher-returns': `{company} Distribution - Returns Department
Account {num}: {client} Bookshop
Your claim {ref} / authorisation {num}
Processed {date}. Cartons received {n}
= ISBN | Title | Claimed | Credited | List | Disc. | Net
- 978{num}01 | [A Short History of Salt~Ferns~Night Trains] | {n} | {n} | 9.99 | 45 | {small}
- 978{num}22 | Walks with Stout Boots | {n} | {n} | 14.99 | 45 | {small}
- 978{num}39 | The Lace Maker (hb) | {n} | 0 | 25.00 | 42 | 0.00
- 978{num}40 | Calendar, otters | {n} | {n} | 8.50 inc | 50 | {small}
Notes on refusals: R2 price sticker; R5 out of print for more than a year; R7 firm sale.
Books zero | {small}
Standard | {small}
VAT | {small}
Value of credit | {plain}
Deduct from your next payment; do not take credit ahead of this document. Refused copies are held for ten days and then pulped unless carriage is paid.
Please return only between three and fifteen months from supply. Labels are made at {web}. Telephone orders {phone}.`,
    'en-more-cn-gym-freeze-refund-australia': `{company} Leisure Centre (managed for {city} Shire)
ABN {d2} {d3} {d3} {d3}
ADJUSTMENT NOTE
Member: {someone} ({num})
Issued: {date}
Adjusts tax invoice: {num}, direct debit {date}
Why: [medical suspension, certificate sighted~pool closed for retiling~debited twice]
- Full access fortnightly x {n} | -{small}
- Swim school, term {n}, {n} missed lessons | -{small}
- Locker | 0.00
Decrease in price incl GST | -{small}
GST included | -{small}
We'll put this back into the account ending {d3} within five working days. Bank may take longer.
Memberships restart on {date} by themselves. Bring your wristband; a lost one costs $10. Towels have to be used on machines. Crèche bookings open Sunday 8 pm.
Questions? Reception {phone} or drop in. We acknowledge the traditional owners of this land.`,
  }),
  quote: wordingsIn('en', {
    'en-more-qt-septic-tank-emptying-sms-style': `{company} Drainage
Date {date}  Our ref {ref}
Mr {someone}, {cstreet}
Thanks for ringing. For what you told {person} we'd charge
- empty tank up to 4,500 litres | {small}
- each further 1,000 l | {small}
- hose over 30 m | {small}
- jet the outlet if needed, first hour | {small}
- camera look + recording | {small}
all plus VAT (domestic sludge is zero)
Good for 30 days. Can come [Tue~next wk]. Need: lids lifted, gate 2.7 m wide, dog in.
If tanker can't reach, wasted trip {small}.
Reply YES with a date to book. Pay driver by card.
We'd also point out your soakaway may not meet the binding rules; new plant from {plain}, ask for a survey.`,
    'en-more-qt-clinical-lab-equipment-proposal-budgetary': `BUDGETARY QUOTATION
{company} Analytical GmbH - UK office
Quote :: {ref} rev {n}
Date :: {date}
Valid until :: {date}
For :: {client}, att. Dr {someone}
Prepared by :: {person}, Field Sales
= Pos. | Cat. no. | Description | Qty | List | Disc. % | Net GBP
- 1 | LC-{d3} | Quaternary pump, 700 bar | 1 | {plain} | 18 | {plain}
- 2 | LC-{d3} | Autosampler, cooled, 132 vials | 1 | {plain} | 18 | {plain}
- 3 | DT-{d3} | Diode array detector | 1 | {plain} | 18 | {plain}
- 4 | SW-100 | Data system, 21 CFR part 11 (option) | 1 | {plain} | 0 | {plain}
- 5 | SV-IQOQ | Installation, IQ/OQ, two days on site | 1 | {small} | 0 | {small}
- 6 | TR-1 | Training of three users | 1 | {small} | 50 | {small}
System total without options | | | | | | {plain}
Delivery 8-10 weeks after a technically clear order. DAP, unpacking included if ground floor. Payment 30% with order, balance on installation.
Site: bench 180 cm load-bearing 150 kg, two 13 A sockets, vent to outside, helium by customer. Trade-in of your old unit {small}, if complete and decontaminated (certificate to be signed).
Prices exclude VAT. Academic pricing is confidential and not to be disclosed. For orders quote the number above and mail {email}.`,
    'en-more-qt-jeweller-insurance-remodel': `{company}, Goldsmiths
{date}
For {someone}
Remodelling of grandmother's ring
We've looked over the pieces that you left (our bag {d3}; slip kept by you) and would suggest as follows:
To unset five old-cut diamonds, test, clean and weigh: {small}
To melt your 18 ct, refine, and make up new half-hoop band, 2.4 mm; gold of yours credited at today's fix: {small}
One matching stone, 0.1{n} ct, G/VS, to replace chipped: {small}
Grain setting, rhodium, engraving inside up to 20 letters: {small}
Hallmark, assay: {small}
In all {plain} including VAT. A third with your go-ahead, the rest on collecting it.
Time: about six weeks; not before [Easter~Christmas], I'm afraid.
Old stones may hide cracks under the claws. Should one fail in setting we shall do our best, but it is at your risk.
Gold price: if it moves by more than four per cent we'd ring you first.
Two sketches are attached, A with milgrain, B plain. No obligation; the bag will wait here until {date}.
With kind regards, {person}`,
    'en-more-qt-no-title-translation-portal-basket': `Request {num}
{company} Languages > Projects > Pricing
Files 3 | Words {num} | Repetitions {d3} | Pages {d2}
= Language pair | Service | Weighted words | Rate | Price
- EN-GB > PT-BR | Translation + review | {num} | 0.1{d2} | {small}
- EN-GB > JA | Translation + review | {num} | 0.2{n} | {small}
- EN-GB > AR | Translation only | {num} | 0.1{n} | {small}
- DTP InDesign | per page | {d2} | {small} | {small}
- Sworn stamp | per doc | 1 | {small} | {small}
Express (-2 days) | | | | {small}
Total excl. tax | | | | {plain}
Delivery: {date} {time} CET if started before {date} {time}
[Accept and start] [Ask a question] [Decline]
This price stands for 15 days and for the files uploaded. Handwriting, charts which cannot be edited and later changes are counted anew. Fuzzy matches above 85 per cent are paid at half.
Accepted offers are billed at month end to {client} under the framework terms.`,
    'en-more-qt-caribbean-boat-builder-refit': `{company} MARINE SERVICES
Slipway & refit, {street}, {town}
ESTIMATE # {d3}
M/Y "[Salt Pond~Lady Ina]"  LOA {d2} ft   Owner {client}
Prepared on {date} after walk-through afloat
- Haul, block, pressure wash (per ft 14) | {small}
- Lay days, first five free then per day | {small}
- Sand & two coats ablative, blue | {plain}
- Renew shaft seals P & S, parts | {small}
- same, labour 16 h @ 75 | {small}
- Osmosis: open {n} blisters, grind, epoxy fill | {plain}
- Re-rig windlass, new 10 mm chain 200 ft | {plain}
- Zincs | {small}
Total EC$ / US$ | {plain}
This is an estimate and not a fixed price. Rot or hidden damage found is charged by time and materials after we've sent you pictures. Hurricane plan: vessels ashore June-November must have straps and no canvas up. Deposit 50%. Owners' own contractors need yard's leave and cover of liability.
Accepted ________________  Card no. on file Y/N`,
    'en-more-qt-sap-style-quotation-second-page': `Quotation 20{num}   {date}   Page 2/3
= Item | Material | Qty | Price | Value
- 40 | FLT-{d3} Bag filter housing 1.4404, 2" flange | 2 PC | {plain} | {plain}
Alternative to item 30; not in total
- 50 | SPR-{d2} Spare basket | 4 PC | {small} | {small}
- 60 | CERT-31 Inspection certificate EN 10204 3.1 | 1 PC | {small} | {small}
- 70 | PACK-SEA Seaworthy packing | 1 PC | {small} | {small}
Total of items 10 - 70 w/o alternatives | | | {plain}
Delivery time :: 7 weeks ex works, subject to prior sale
Price basis :: EXW {city}, Incoterms 2020
Payment :: 30 days net after credit check; else prepayment
Validity :: {date}
Technical remarks: design pressure 10 bar at 60 °C, volume under the PED 47 l, category II. Surface inside pickled. Painting not foreseen. Drawing for approval two weeks after order; each further loop costs {small}.
An alloy surcharge of the month of delivery is added. Orders below 250 carry a handling fee. We're looking forward to your order and remain at your disposal: {someone}, {phone}.`,
    'en-more-qt-wedding-cake-homebaker': `[Hiya~Hello~Hi there] {someone}!
So lovely to meet you both and sorry about the icing sugar on the chair xx
As promised here's the price for your cake:
3 tiers (10", 8", 6"), feeds about 90
bottom lemon & elderflower, middle choc fudge, top carrot (nut free!)
buttercream semi naked, eucalyptus & figs (florist brings the flowers) ....... {small}
gold board + stand hire .... 25 (and £40 deposit on stand)
delivery & set up at {ctown}, it's 34 miles so .... {small}
2 dz cupcakes, half GF .... {small}
ALL IN {small}
To hold {date} I need 25% & then the rest four weeks before. Price ok till end of {month}, I do only one wedding a weekend so first come first served!
Tastings are 15, taken off if you go ahead.
5 stars hygiene, insured, kitchen isn't free of nuts, so severe allergy no sorry
{person} @ {company}
{mobile}`,
    'en-more-qt-government-catalogue-gsa': `{company} Federal LLC
Quotation in response to RFQ {num}
UEI J{d3}K{d2}R{n}   CAGE {n}X{d2}{n}   Contract GS-35F-{d3}AA   Small business: [WOSB~HUBZone~SDVOSB]
Offeror POC: {person}, {phone}
To: Contracting Officer {someone}, {client}
= CLIN | Mfr part | Description | COO | TAA | Qty | Unit | Ext.
- 0001 | RX-{d3} | Rugged tablet, 12", LTE, 3 yr | TW | Y | {d2} | {plain} | {plain}
- 0002 | DK-{d2} | Vehicle dock, lockable | US | Y | {d2} | {small} | {plain}
- 0003 | WAR-5 | Warranty uplift, no-return drive | US | n/a | {d2} | {small} | {plain}
- 0004 | OM | Open market: stylus (not on schedule) | TW | Y | {d2} | {small} | {small}
Total firm fixed price | | | | | | | {plain}
Delivery :: 45 days ARO
FOB :: Destination CONUS
Discount :: none; net 30 (Prompt Payment Act)
Offer holds :: 60 days
Representations are current in SAM. No covered telecommunications equipment (sec. 889). Data marked herein shall not be disclosed outside the Government. Freight to Alaska or overseas on request.
Award: send DD1155 or SF1449 to {email}. Micro-purchase card taken without fee.`,
    'en-more-qt-insurance-comparison-van': `Your van quote
Reference {num}   saved until {date}
{client}, here is what we found.
[Panel van 2.0 TDI~Long wheelbase, high roof], {d2}{d3} miles a year, [tools carried~own goods]
= Insurer | Cover | Excess | Monthly x 12 | Annual
- {insurer} | Comprehensive | 250 + 250 | {small} | {plain}
- {insurer} | Comprehensive | 400 | {small} | {plain}
- {insurer} | Third party F&T | 350 | {small} | {plain}
Not included: breakdown (from {small}), tools in transit (from {small}), any driver.
Based on the answers you gave: no claims {n} years, licence {d2} years, 1 conviction SP30, parked [on the street~drive] overnight, immobiliser factory fitted. Change an answer and prices change.
You aren't covered yet. To buy, phone {phone} or click "Go to insurer". Cover can begin today. Paying monthly is a credit agreement, APR 2{n}.9% representative.
We're paid a commission by the insurer and don't give advice. {company} Comparison is authorised and regulated, no. {num}.`,
  }),
};
