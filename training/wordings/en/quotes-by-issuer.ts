import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English quotes, estimates, tenders and offers, from programs' layouts to a few typed lines. */
export const englishQuotesByIssuer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('en', {
    'en-quote-odoo': `{company}
{street}
> {client}
> {cstreet}, {ctown}
# [Quotation # S00{d3}~Quotation S{d5}~Pro-Forma Offer # S00{d3}]
Your Reference: {heading}
Quotation Date: {today} Expiration: {date} Salesperson: {someone}
= Description | Quantity | Unit Price | Taxes | Amount
* {ware} | {n}.00 Units | {small} | 15% | {small}
Section subtotal {small}
? - Options: {ware} | 1.00 | {small} | | {small}
Untaxed Amount {plain}
Taxes {small}
Total {plain}
Sign & Pay Quotation: accept online at {web}
Payment terms: 30% Advance End of Following Month`,
    'en-quote-quickbooks-estimate': `{company} LLC
{street}, {town}
{phone}
# [ESTIMATE~Estimate {d2}{d2}]
ADDRESS
{person}
{cstreet}
{ctown}
ESTIMATE # {d2}{d2}
DATE {today}
EXPIRATION DATE {date}
= ACTIVITY | QTY | RATE | AMOUNT
* [Gutter cleaning:2 story~Interior paint 2 coats~Drywall repair~Haul away~Labor] | {n} | {small} | {small}
SUBTOTAL {small}
TAX {small}
TOTAL {amount}
Accepted By ____________ Accepted Date ____________
[Estimate good for 30 days.~Materials may vary. We thank you for considering us.]`,
    'en-quote-sap-quotation': `{company}
[Quotation~QUOTATION]
Quotation number/date :: 2{num} / {today}
Your enquiry/date :: {ref} / {date}
Valid from :: {today} to {date}
Contact person :: {someone} / {phone}
Customer no. :: {num}
{client} {cstreet} {ctown}
With reference to your inquiry we are pleased to offer you, subject to our terms of sale:
= Item | Material / Description | Quantity | Price | Value
* 0000{n}0 | {d5} {ware} | {n} PC | {small} | {plain}
Delivery time: {n} working weeks from technical clarification
Terms of delivery [EXW~FCA] {city}, packing included
Terms of payment: 30 days net
Net value {plain}
This quotation was created by machine and is valid without signature.`,
    'en-quote-tender-form': `FORM OF TENDER
To: {client} [Borough Council~Health Board~Housing Association]
Tender for: [Grounds maintenance~Re-roofing of {cstreet}~Supply of PPE~Window cleaning], ref {ref}
Having examined the conditions of contract, specification, drawings and pricing schedule, we offer to carry out and complete the whole of the works for the sum of:
{amount} (in words ______________________)
exclusive of value added tax
and within {n} weeks from the order to commence.
Percentage addition for daywork: labour {d2}%, plant {d2}%, materials {n}%.
This tender remains open for acceptance for 90 days from {date}. We understand you are not bound to accept the lowest or any tender.
We certify that the amount has not been communicated to any other person and was not fixed by arrangement (certificate of bona fide tender).
Signed {person} in the capacity of [Director~Partner] duly authorised for {company}, {street}, {town}
Date {today}`,
    'en-quote-email-lines': `Hi {person},
[Thanks for your message - prices below.~Good to meet you at the site yesterday. As promised, the numbers:~Further to your call here is my price]
{today}
- [Clear the loft + skip~Cake for 60, three tiers~Repair of gate] | {small}
- [Insulation 300 mm~Delivery {city}~New posts x 2] | {small}
- Total | {small} [plus VAT~no VAT]
I could start [week of {date}~in about three weeks~after Easter]. The price holds for a month.
[Happy to talk it over.~Let me know if you want to go ahead and I'll put you in the book.~If ok pls reply yes]
{someone}
{company} {phone}`,
    'en-quote-letter-vehicle-lease': `{company} Vehicle Leasing
{someone}, Fleet Consultant
{client}
{cstreet}, {ctown}
{today}
Dear {person},
# [Business contract hire quotation~Your lease quote {ref}~Leasing proposal]
We are delighted to quote for the vehicle below.
Vehicle :: [Skoda Enyaq 85~Ford Transit Custom 280 L1~Kia Niro EV]
Term :: 36 months
Annual mileage :: {n},000
Initial rental :: {amount}
Followed by 35 rentals of :: {small} + VAT
Excess mileage :: 9.{d2} pence per mile
Maintenance :: [included~{small} per month]
P11D value {amount}, CO2 0 g/km, BIK 3%
Funding is subject to status and to acceptance by {bank}. The quotation is valid for 14 days and subject to manufacturer price changes.
To proceed, complete the attached proposal form.
Kind regards`,
    'en-quote-dentist-plan': `{company} Dental Practice
# [Treatment plan and estimate of costs~Estimate for dental treatment~FP17DC / private treatment estimate]
Patient :: {person}
Dentist :: {someone} BDS GDC {num}
Date :: {today}
= Tooth | Proposed treatment | Band | Cost
* [UR6~LL4~UL1~LR7] | [Crown zirconia~Root canal~Composite filling~Implant consultation~Hygienist 30 min] | [P~2~3] | {small}
- | Total estimate | | {small}
Options discussed: [leave and review~extraction~bridge]. Risks and benefits were explained.
The estimate is valid for 3 months; you will be told before any change. A deposit of 50% is taken when you book.
I understand the plan and wish to go ahead. Patient signature ____________ Date ________`,
    'en-quote-cloud-reseller': `{company} Technology Solutions
QUOTE #{num} v{n}
Prepared for {client}, {person}
Prepared by {someone} {phone}
Created {today} Expires {date}
= Mfg Part # | Description | Qty | Price | Ext. Price
* [CFQ7TTC0LCHC~210-BGWD~FC-10-0060F] | [M365 Business NCE~Latitude 5450~FortiGate 60F~Onsite setup~Extended warranty 3Y] | {n} | {small} | {plain}
One-Time Subtotal {plain}
Monthly Recurring {small}
Estimated Tax {small}
Shipping {small}
Quote Total {plain}
Statement of Work applies to professional services. Taxes, shipping, handling and other fees may apply. We reserve the right to cancel orders arising from pricing errors.
Acceptance: Signature ________ PO # ________ Date ________`,
    'en-quote-funeral-estimate': `{company} Funeral Directors
{street}, {town}
# [Estimate of funeral costs~Written estimate~Itemised estimate]
Name of the deceased :: the late {someone}
Client :: {person}, {cstreet}
Our charges
- Attending to arrangements | {small}
- Care of the deceased | {small}
- Hearse and {n} bearers | {small}
- Coffin, [oak veneer~willow~cardboard] | {small}
Payments on your behalf (disbursements)
- Cremation fee {city} | {small}
- Minister | {small}
- Doctors' papers | {small}
- Notice in local paper, approx. | {small}
Total estimate {amount}
This estimate is based on your instructions of {date}. We cannot always know third party charges in advance. VAT exempt.
Please sign to confirm that you accept responsibility for payment.`,
    'en-quote-freight-spot': `{company} Freight Forwarding Pte Ltd
# [Quotation - sea freight LCL~Spot rate offer~Freight quote {ref}]
Attn {person}, {client}
Lane [Singapore - Felixstowe~Mumbai - Jebel Ali~Cape Town - Antwerp] Validity {date}
Commodity: {ware}, non hazardous Volume {n}.{d2} cbm / {d3} kg
= Charge | Basis | Curr | Rate
- Ocean freight | w/m | USD | {small}
- THC origin | w/m | SGD | {small}
- Customs clearance | per entry | GBP | {small}
- Delivery to door | lumpsum | GBP | {small}
- Insurance optional | 0.35% | USD | {small}
Transit time approx {d2} days, weekly sailing. Subject to space and equipment, GRI and PSS. Duties and taxes at cost.
All business is transacted under the [BIFA~SLA] standard trading conditions.
We look forward to your booking.`,
    'en-quote-solar-home': `{company} Solar
# [Your solar proposal~Quotation for a photovoltaic system~Home energy proposal]
Prepared for {person}, {cstreet}, {ctown} - {today}
System size 4.{d2} kWp, {n} panels, battery 9.5 kWh
===
What you get
- {n} x all-black 430 W modules | included
- Hybrid inverter 5 kW | included
- Bird mesh, scaffolding, DNO notice | included
- Price | {amount}
- VAT 0% (energy saving materials) | 0.00
- Deposit 25% | {small}
Estimated output 3,8{d2} kWh a year; estimated saving {small} a year; payback {n} years. The performance of solar PV is impossible to predict with certainty. This estimate is given as guidance only and should not be taken as a guarantee.
===
To accept, sign page 6 within 28 days. You have 14 days to cancel under the Consumer Code.`,
    'en-quote-rates-consultancy': `Proposal
[Interim finance director~Employee survey~Fractional CTO support] for {client}
Submitted by {company} on {today}
## Our understanding
{passage}
## Approach
Phase 1 discovery ({n} days), phase 2 design, phase 3 hand-over. {sentence}
## Team
{someone} (partner), {person} (manager)
## Fees
= Phase | Days | Day rate | Fee
- Discovery | {n} | {small} | {plain}
- Design | {n} | {small} | {plain}
- Hand-over | {n} | {small} | {plain}
Our total fee is {amount} plus VAT and expenses at cost, capped at 8%.
## Validity and next steps
This proposal is open until {date}. If you wish us to proceed, please countersign or send a purchase order.`,
  }),
};
