import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that come near bills, orders and cover and are none of them. */
export const englishBesideBills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-more-ot-shopping-basket-saved-screen': `{company}
Search products, brands & codes
My basket ({n} items)          Continue shopping
- [Cordless drill 18 V, bare~Impact driver kit~Jigsaw] | In stock | Qty 1 | {small} | Remove
- Torx bits, 32 pc | 3 left! | Qty 2 | {small} | Remove
- Safety specs, clear | Collect in store today | Qty {n} | {small} | Save for later
- Extension reel 25 m | Out of stock, email me | Qty 1 | {small} | Remove
You are {small} away from free delivery
Add protection plan 3 years? [ ] {small}
Voucher code ____________ Apply
Subtotal {small}
Estimated delivery {small}
Estimated total {small}
Prices include VAT. Items in your basket are not reserved.
[Checkout] [PayPal] [Save as quote list] [Print]
Others also bought: magnetic tray; dust masks; 5 m tape
Need help? Chat is online
Sign up for 10% off | Store finder | Returns | Track my order | Trade account | Careers`,
    'en-more-ot-insurance-certificate-requirements-vendors': `{company} Properties
CERTIFICATE OF INSURANCE - WHAT WE REQUIRE FROM VENDORS AND MOVERS
Building: {street}
Before anyone works or moves in the building we must have a COI on ACORD 25 that meets the following. A sample is overleaf. Give this sheet to your agent.
1. Commercial general liability: $1,000,000 per occurrence / $2,000,000 aggregate
2. Auto: $1,000,000 combined single limit, hired and non-owned
3. Workers' compensation: statutory; a letter won't do
4. Umbrella: $5,000,000 (movers $2,000,000)
Additional insureds, exactly as written: {client} Owner LLC; {company} Management Inc.; {bank}; and their agents
Description box must name the tenant, floor and date of job.
Holder: {company}, {street}, {town}
Waiver of subrogation and primary/non-contributory endorsements to be attached, CG 20 10 and CG 20 37 or as broad.
Carriers rated A- VII or better.
Commonly rejected: expired dates; the box "ADDL INSD" left blank; wrong spelling; no signature
Send to {email} two business days ahead. No COI - no freight elevator. Questions: {person}, {phone}`,
    'en-more-ot-mortgage-illustration-esis': `{bank}
EUROPEAN STANDARDISED INFORMATION SHEET
This document was produced for {client} on {date}. It was produced on the basis of the information you have given so far and on current market conditions. It does not oblige us to grant you a loan.
1. Lender: {bank}, {street}, {town}, {phone}
2. Intermediary: {company} Mortgages; commission of {small} paid by lender
3. Main features
Amount and currency: {plain}
Duration: {d2} years
Type: repayment, [fixed until {date}~tracker at base plus 0.74%]
Total to be reimbursed: {plain}; you will pay back 1.{d2} for each 1 borrowed
Value of property assumed: {plain}; max loan to value 75%
4. Interest rate and other costs. The APRC is 5.{n}%. It comprises interest; valuation {small}; arrangement {small}; deeds release 95
5. Number and frequency of payments: monthly, {d3}
6. Amount of each instalment: {small}, then {small}. Your income may change. Can you still afford this if rates rise to 8.5%?
7. Illustrative table
= Year | Paid | Interest | Capital | Left
* {n} | {plain} | {plain} | {plain} | {plain}
8. Additional obligations: buildings cover
9. Early repayment: 4% in year 1, 3% in year 2, and so on
10. Right to reflect: seven days
11. Non-compliance: your home may be repossessed if you do not keep up repayments`,
    'en-more-ot-household-claim-form-blank': `{insurer}
HOME INSURANCE CLAIM FORM
Please complete in black ink and send with estimates. The issue of this form isn't an admission of liability.
Policy number ........................ Claim number (office) ........
1. About you
Title .... Surname ................ Forenames ................ Date of birth ../../....
Address of loss ................................................
Are you VAT registered? YES / NO
2. What happened
Date and time discovered ........ Cause: fire / escape of water / theft / storm / accidental / other
Describe in full ........................................
Police reference and station ............... When reported ...........
3. Items
= Item, make and model | Where bought | When | Price then | Cost to replace | Receipt attached?
- | | | | | Y / N
- | | | | | Y / N
- | | | | | Y / N
4. Other policies covering the same loss .......
5. Previous claims in five years .......
6. Bank for settlement: name .......... sort code ........ account ........
7. Declaration. I declare that the above is true to the best of my knowledge, and I authorise repairs to be inspected. Fraudulent claims will be passed to the register and police.
Signed ................ Date ........
Do not throw away damaged goods until we've told you. Office use: handler ___ reserve ___`,
    'en-more-ot-spa-gift-voucher': `{company} SPA
A treat for you
GIFT VOUCHER
To :: [Mum~Auntie Jo~My dear Lin]
From :: {someone}
For :: [hot stone massage 60 min~rasul mud for two~afternoon tea & swim]
Worth :: {small}
Code :: {ref}-{d3}
Valid until {date}
Please phone {phone} to book and quote the code. Voucher must be handed over on arrival. Not exchangeable for cash; change isn't given. No replacement if lost. Please tell us if you are pregnant, have a pacemaker, or had surgery lately. Robes are provided, slippers to keep. Arrive a quarter of an hour early; latecomers shorten their time. Silence in the relaxation room.
{street}, {town} - {web}
Tue-Sun 10-20`,
    'en-more-ot-tender-notice-public-ojeu': `CONTRACT NOTICE
Section I: Contracting authority
{city} Waste Partnership, {street}, {town}. Contact {person}. {email}
Type: regional body. Main activity: environment
Section II: Object
Title: Supply of [electric refuse collection vehicles~wheeled bins~road salt], lots 1 to {n}
Reference {ref}
CPV {num}-{n}
Estimated value excl. VAT {plain}
Lots: tenders may be sent for all
Award criteria: quality 40 (technical merit 25, warranty and service 10, social value 5); price 60
Duration 48 months; renewals two of a year each
Variants no; options yes
Section III: Legal, economic, financial and technical information
Turnover at least twice the lot value; insurance employer's £10m, public £5m, or an undertaking to obtain them. Three references. ISO 14001 or the like.
Section IV: Procedure
Open. Time limit {date} noon. Language English. Tenders must remain valid 4 months. Opening {date}, by two officers; bidders aren't admitted.
Section VI: The portal is the only route for questions, until {date}. Costs of tendering aren't reimbursed. Standstill ten days. Review body: High Court.
Date of dispatch {date}`,
    'en-more-ot-tax-guide-selfemployed-newsletter': `TAX GUIDE FOR LANDLORDS {year}/{d2}
by {company} Chartered Accountants
Welcome to our pocket guide, in its {n}th edition. It's meant to help you ask us the right questions and is no stand-in for advice.
Which costs may be set off?
Letting agents' fees, ground rent, insurance, repairs (a new kitchen of the same standard counts as one; adding an island does not), accountancy and, yes, the mileage to look at the boiler. Mortgage interest only gives a credit at 20 per cent.
Personal allowance and bands
= Band | From | To | Rate
- Allowance | 0 | 12,570 | 0%
- Basic | 12,571 | 50,270 | 20%
- Higher | 50,271 | 125,140 | 40%
Above 100,000 the allowance tapers by £1 for every £2.
Making Tax Digital
From {month} those with gross income above the limit keep records with software and send a summary every quarter. Spreadsheets do as long as they're linked.
Dates for the fridge door
31 January: balance and first payment on account. 5 April: year end. 31 July: second.
Case study: Priya owns two flats. She replaced the sash windows by double glazing at {plain}. A repair? We think so, since it's the nearest modern equivalent.
Checklist: tenancy agreements - bank statements - P60 - mortgage certificate - invoices for repairs - gas certificate
If in doubt ring {phone}. © {company}. No liability is taken for action or inaction on the strength of this publication.`,
    'en-more-ot-property-valuation-mortgage-short-form': `MORTGAGE VALUATION REPORT
For lending purposes only - this isn't a survey
Lender :: {bank}
Applicant :: {client}
Ref :: {ref}
Property :: {cstreet}, {ctown}
Inspected :: {date}
Tenure :: [freehold~leasehold, {d2} yrs unexpired]
Type :: mid terrace, 2 storeys, c. 1905
Accommodation :: GF 2 rec, kit, wc; FF 3 bed, bath
Gross floor area :: {d2} m2
Construction :: solid brick, slate, suspended timber
Garage :: no. Parking permit zone
Services :: all mains
General condition: dated but fair. High damp readings at rear addition; call for a timber & damp specialist. Hairline cracks at bay are longstanding.
Non-traditional: N. Flood zone 1. Japanese knotweed: not seen. Cladding: n/a
Readily saleable: yes. Suitable security: yes subject to above
Valuation now {plain}; after works {plain}
Reinstatement for insurance {plain}
Comparables: no. {n} sold {date} {plain}; no. {d2} {plain}; flat excluded
Essential repairs retention: {small}
Valuer {person} MRICS {num}. I have no conflict of interest. Buyers should have their own report made.`,
    'en-more-ot-cheque-scan-us-with-stub': `{client}
{cstreet}
{ctown}                                        {d2}{d2}
                                                DATE {date}
PAY TO THE ORDER OF {company}          $ {small}
................................................................ DOLLARS
{bank}
MEMO inv {ref}                     {person}
|: {num}{n} |: {num} || {d2}{d2}
===
{client}                    {d2}{d2}
= Date | Reference | Original | Balance | Payment
- {date} | {ref} | {small} | {small} | {small}
Check amount {small}
Checking {small}
Security features included. Details on back.
ENDORSE HERE x ............ DO NOT WRITE, STAMP OR SIGN BELOW THIS LINE`,
    'en-more-ot-customs-invoice-howto-web': `Help centre > Sending abroad > Commercial invoices
How do I fill in a commercial invoice?
Last updated {date}. 4 min read
Every parcel with goods that leaves the customs union needs one, in threefold, outside the box in a clear pouch. Here's what to put in each field:
Sender and receiver. Full names, a phone number that works, EORI or tax number. "Mum" isn't enough.
Reason for export. Sale, gift, sample, repair and return... Pick one only.
Description. "Parts" will be stopped. Write "steel hinge for cupboard door".
HS code. Six digits at the least; our finder suggests one.
Value. What was paid. If nothing was paid, what it would cost. Never zero!
Incoterm. DAP if the receiver pays duty, DDP if you do.
Origin. Where it was made and not where it was sent from.
Sign and date.
Download template: PDF | Excel | Word
Common mistakes: currency left out; total doesn't match the lines; pro forma sent for goods already sold.
Was this article helpful? Yes 2{d3} No {d2}
Related: What are import duties? - Can I send wine? - Proof of delivery
{company} | Prices | Business account | Track`,
    'en-more-ot-price-comparison-spreadsheet-buyers': `Bid tab - {ref} - [toner~gravel~playground surface]
prepared {person} {date}
= Item | Est. qty | {company} | {client} | {other} | Low
- A1 | {d3} | {small} | {small} | no bid | 2
- A2 | {d3} | {small} | {small} | {small} | 1
- A3 | {d2} | {small} | {small} | {small} | 3
- B1 freight | 1 | incl | {small} | {small} | 1
Total | | {plain} | {plain} | {plain} |
Lead days | | {n} | {n} | {n} |
Terms | | N30 | 2/10 | prepay |
Insurance cert | | Y | Y | missing |
Addendum 1 ack | | Y | N | Y |
Local preference 5% | | - | applied | - |
Notes: third bidder's bond not signed = non-responsive. Check references for the second. Recommendation goes to board {date}. Do not forward outside purchasing`,
  }),
};
