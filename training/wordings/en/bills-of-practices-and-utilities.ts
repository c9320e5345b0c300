import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English invoices of professions, utilities, clinics and subscriptions. */
export const englishBillsOfPracticesAndUtilities: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  invoice: wordingsIn('en', {
    'en2-iv-architect-stage': `{company} Architects
{street}, {town}
Fee account
{client}
{cstreet}
{ctown}
Account no. {ref} Date {today} Job 2{d3}
[New surgery~Barn conversion~Extension of fire station]
To professional services in accordance with our appointment dated {date}
= Stage | Share | Fee | Complete | Due
- 2 Concept | 15 % | {plain} | 100 % | {plain}
- 3 Spatial coordination | 20 % | {plain} | 100 % | {plain}
- 4 Technical design | 35 % | {plain} | 60 % | {plain}
- 5 Construction | 20 % | {plain} | 0 % | 0.00
Cumulative fee earned {plain}
Less previously rendered (accounts 1 to 4) {plain}
This account {plain}
Disbursements: planning fee paid on your behalf {small}; model makers {small}; mileage 214 miles {small}
VAT at 20 per cent {plain}
Total now payable {amount}
Payable within fourteen days. Interest runs at base plus five thereafter. Copyright licence is conditional on settlement.
VAT reg. {vat} Sort code 20-{d2}-{d2} Account {num}
Directors: {someone} RIBA, {someone} ARB`,
    'en2-iv-water-business': `{company} Business Water
Your bill for [March to May~the half year to September]
Account number {num}
Bill date {today}
Supply address {cstreet}, {ctown}
SPID {num}W{d2}
Amount due {amount}
Please pay by {date}
Your charges
Water in: reading before {d5}, reading now {d5} (actual). {d3} cubic metres at 1.{d3}
- Volume | {plain}
- Standing charge, 92 days, 25 mm meter | {small}
Water out
- Sewerage 95 % of water in | {plain}
- Surface water, band 4 | {small}
- Highway drainage | {small}
- Trade effluent consent {ref} | {small}
Sub-total {plain}
VAT on water only (SIC divisions 1-5) {small}
Where does your money go? 71p of each pound is passed to the wholesaler for pipes and reservoirs.
Leak? A dripping tap wastes 5,000 litres a year. Turn everything off and see if the red triangle moves.
Ways to settle: direct debit (cheapest), BACS, cheque with the slip below. Complaints procedure leaflet on request. Consumer Council for Water {phone}`,
    'en2-iv-dentist-private-us': `STATEMENT OF SERVICES
{company} Family Dentistry, P.C.
{someone} DDS NPI 1{num}0 TIN {d2}-{num}
{street} {town}
Guarantor: {person} Acct {d5}
Patient: {someone} DOB {date}
= Date | Code | Description | Tooth | Charge
- {date} | D0150 | Comprehensive exam | | {small}
- {date} | D0274 | Bitewings, four | | {small}
- {date} | D2392 | Resin two surf posterior | 19 MO | {plain}
- {date} | D1110 | Prophylaxis adult | | {small}
Total charges {plain}
Ins est. ([Delta~Guardian], group {num}) -{plain}
Adjustment network -{small}
Your portion DUE NOW {amount}
Aging: current {plain} 30 {small} 60 0.00 90 0.00
Insurance is a contract between you and the carrier. Estimates are not a guarantee. Balances beyond 30 days accrue 1.5% monthly. Care financing accepted.
Broken appointments without 24 hours' notice are billed {small}.
Detach and mail with check. Write account number on check. CARD # ________ EXP ____ SIG ________`,
    'en2-iv-translator-sole-trader': `{person}
Sworn translator DE-EN, IT-EN
{street}
{town}
{mail}

{client}
Legal department
{ctown}

{city}, {today}
Invoice {ref}

Dear Ms {someone},
for the work ordered by e-mail on {date} I charge as follows:
- Judgment of the regional court, certified, 3,412 words | {plain}
- Apostille and errand to the court registry | {small}
- Express surcharge, weekend, 25 % | {small}
- Registered letter | {small}
Sum {amount}
Small business, no VAT shown under the national exemption [(sec. 19)~(franchise regime)].
I should be grateful for a transfer to {iban}, {bic}, by {date}.
It was a pleasure as always; the paragraph on the cow was the most enjoyable of the year.
Kind regards
{person}
Tax no. {d2}/{d3}/{d5}`,
    'en2-iv-broadband-business': `{company} Fibre
Bill {num}
Customer reference {ref}
{today} Page 1 of 3
{client}
Summary of charges
Balance from last bill {plain}
Payments received, thank you -{plain}
New charges {plain}
Regular {date} to {date}
- Leased line 1 Gb/s on 1 Gb/s bearer, site {ctown} | {plain}
- Static IP block /29 | {small}
- SIP trunks, {n} channels | {small}
- Managed router | {small}
Usage
- UK mobile {d3} min | {small}
- International, 00{d2} | {small}
- Non-geographic 084, 087 | {small}
One-off: engineer visit, no fault found {small}
Total excl. VAT {plain}
VAT {plain}
Total to be debited on or after {date}: {amount}
You need do nothing, the amount is collected by direct debit, originator {num}.
From {month} prices rise in line with CPI + 3.9 per cent as described in your agreement. Out of contract? Speak to us about moving to full fibre.
Faults: {phone} quoting circuit {ref}. Bill queries: use the portal.`,
    'en2-iv-vet-equine': `EQUINE PRACTICE {company}
{someone} MRCVS, {someone} MRCVS
Mr & Mrs {someone}, {cstreet}
Invoice {d5} for {month}
"[Biscuit~Merlin~Duchess]" bay gelding, 9 y
{date} Visit and examination, lameness near fore; flexion tests {small}
{date} Nerve blocks (2), radiographs foot x 6 {plain}
{date} Out of hours colic, stomach tube, buscopan, 2 nights' monitoring {plain}
{date} Flu/tet booster {small}, passport stamped
{date} Worm count {small}
Drugs: phenylbutazone sachets 60; oral paste
Sedation {small}
Net {plain} VAT {plain}
Total {amount}
Zone visit on Wednesday would have saved you the call-out: phone by noon the day before.
Settlement strictly within the month; a five per cent discount applies if you pay on the day. We do not wait for insurers unless agreed - take your claim form with you.
Drugs not for horses intended for human consumption. Keep section IX signed!`,
    'en2-iv-barrister-fee-note': `{someone} KC's Chambers
[4 Paper Walk~Old Mitre Buildings]
FEE NOTE
{client}
Solicitors
Your ref: {ref} Our ref {num}
Re: [R (on the application of Hollis) v. Environment Authority~Estate of Marchant deceased~Kestrel Foods v. Dunmore]
Counsel: {person}
- {date} | Advising by telephone 0.6 h | {small}
- {date} | Settling particulars of claim | {plain}
- {date} | Conference with lay client, 2 h | {plain}
- {date} | Brief on hearing, one day, incl. skeleton | {plain}
- {date} | Refresher | {plain}
- Travel to {city} | | {small}
Fees {plain}
VAT {vat} @ 20 % {plain}
Outstanding {amount}
Pending settlement this is a request for payment; a VAT receipt follows when cleared funds arrive.
Clerk: {someone} {phone}
Payment to the chambers account by BACS please, never by card over e-mail. The Late Payment Act applies. CFA: no. Public access: no. Aged over 90 days will be reported to the Joint Tribunal.`,
    'en2-iv-annual-software-renewal': `RENEWAL INVOICE
{company} Software AG, {street}, {town}
Bill to {client} Ship to: download
Number :: {num}
Date :: {today}
Payment terms :: net 30
Due :: {date}
Currency :: [CHF~USD~EUR]
PO :: not supplied
Dear subscriber, your maintenance comes to an end on {date}. To avoid interruption this invoice covers the following twelve months.
= Pos | Item | Qty | Unit | Amount
- 10 | StructCalc Pro, floating licence, serial {num} | 3 | {plain} | {plain}
- 20 | Module Steel | 3 | {small} | {plain}
- 30 | Module Timber EC5 | 1 | {small} | {small}
- 40 | Loyalty rebate 10 % | | | -{small}
Net {plain}
Tax: reverse charge, article 196 Directive 2006/112/EC; customer VAT ID {cvat}
Total {amount}
If you do not wish to renew, disregard this document; after the date given re-entry costs 30 per cent of list price per missed year.
Licence keys are sent out automatically when the sum has been received. Bank {iban} {bic}. Bank charges are borne by payer.`,
    'en2-iv-childcare-nursery': `[Little Acorns~Busy Bees Nook~The Treehouse] Nursery
run by {company} Ltd Ofsted {num}
Invoice for {month} {year} in advance
Parent of {someone}, Toddler room
Attendance pattern Mon Tue Thu full, Wed am
- 13 full days @ {small} | {plain}
- 4 mornings @ {small} | {plain}
- Late pick-up {date}, 20 min | 10.00
- Extra: ballet taster | 6.50
- Nappies & cream | 12.00
- Funded 15 h (stretched) | -{plain}
- Sibling disc. 5% | -{small}
TO PAY {amount} by the 1st
Tax-free childcare ref [ABCD~SMIT]{d5}TFC. Vouchers accepted from all the usual schemes, allow 3 days.
Bank holidays and sickness are charged. One month's notice to change days.
The nursery shuts for training on {date}. Wellies, sun hat & a photo of grandma please!
Account {num} sort {d2}-{d2}-{d2}
Daycare is exempt from VAT.`,
    'en2-iv-electricity-half-hourly': `{company} Energy Solutions
ELECTRICITY INVOICE {num}
{client}, {cstreet}, {ctown}
MPAN core 12 {num}{d3} profile 00
Billing period {month} {year}, tax point {today}
= Element | Units | Rate | Charge
- Day kWh | {d5} | 18.{d2} p | {plain}
- Night kWh | {d5} | 12.{d2} p | {plain}
- DUoS red band kWh | {d3} | 9.{d2} p | {small}
- DUoS capacity kVA | {d3} x 31 d | 4.{d2} p | {small}
- Excess reactive kVArh | {d3} | 0.{d3} p | {small}
- TNUoS band 2 | 31 d | | {small}
- BSUoS pass-through | | | {small}
- Meter operator | | | {small}
- Climate Change Levy | {d5} | 0.775 p | {small}
Net {plain} VAT 20.0 % {plain} Gross {amount}
Maximum demand {d3} kW on {date} at 09:30. Power factor 0.9{n}
Fuel mix: wind 61, solar 19, hydro 12, biomass 8. REGO backed
Terms 14 days. Late settlement permits us to ask for a deposit.
Emergency or power cut: 105
Query a charge: {email}`,
  }),
};
