import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dry invoices of programs, clubs and public bodies. */
export const englishBillsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-more-iv-yacht-club-mooring-year': `{company} SAILING CLUB
Founded 1{d3} - Affiliated to the national authority
Hon. Treasurer: {person}
{street}, {town}
Member :: {someone}
Membership no. :: {d3}
Boat :: [Kittiwake~Second Wind~Blue Moon], sail no. {d5}
Date :: {today}
ANNUAL ACCOUNT {year}/{d2}
= Item | Rate | £
- Family membership | | {small}
- Swinging mooring, up to 26 ft | per season | {small}
- Dinghy park, space {n} | | {small}
- Tender rack, lower tier | | {small}
- Clubhouse locker | half | {small}
- Crane out, mast stepping | {d2} min | {small}
- Less: two duty days worked | | -40.00
Total now due | | {plain}
Subscriptions fall due on 1 April. Members who have not paid by the end of May will be posted in the bar and lose their place on the trot. A late levy of ten per cent is applied under Rule 14(b).
Cheques to the Club, please, or by transfer: sort code {d2}-{d2}-{d2}, account {num}, with your sail number.
Owners are reminded that third party cover of at least £3,000,000 has to be shown to the bosun before launching. Ground tackle was last lifted in {month}; pennants are the owner's own affair.
Bar opens Wednesdays from six. Galley closed until fitting-out supper.`,
    'en-more-iv-sap-like-print-steel-coil': `Page 1 of 2
{company} Inc.                        Remit to: P.O. Box {d5}, {town}
Bill-to party {num}
{client}
{cstreet}
{ctown}
Ship-to party {num}
Number/Date :: 90{num} / {date}
Reference no./Date :: {ref} / {date}
Delivery no. :: 80{num}
Sales order :: {num} / {date}
Customer number :: {num}
Currency :: USD
Terms of payment :: 1/2% 10, net 30
Terms of delivery :: FOB origin, freight collect
Weights - gross/net :: {num} LB / {num} LB
= Item | Material | Qty | Price | Value
- 000010 | CQ-HRPO 0.125 x 48.000 | {num} LB | {small} /CWT | {plain}
- | Heat {num} Coil tag B{d5} | | |
- | Scrap surcharge | {num} LB | 4.15 /CWT | {small}
- 000020 | SLIT-EDGE, oiled, 20 in ID | {num} LB | {small} /CWT | {plain}
- | Fuel surcharge | | | {small}
Items total | | | | {plain}
State sales tax, exempt code 07 | 0.000 % | | | 0.00
Final amount | | | | {plain}
These commodities were shipped in accordance with the Export Administration Regulations. Diversion contrary to law is prohibited.
Claims for shortage must be made in ten days. Seller's conditions on the reverse apply to the exclusion of all others.`,
    'en-more-iv-council-trade-waste-account': `{city} City Council
Exchequer Services, Civic Centre, {town}
VAT registration {vat}
To the occupier
{client}
{cstreet}
{ctown}
Debtor no. :: {num}
Tax point :: {today}
Period :: 1 April to 30 September
Your trade refuse collections
- 1100 litre wheeled bin, general, 26 lifts | {small}
- 240 litre, mixed glass, 13 lifts | {small}
- Cardboard bundle tape, {n} rolls | {small}
- Duty of care certificate, yearly | {small}
- Contaminated load {date} (food in paper bin) | {small}
Net | {plain}
VAT at 0% (statutory service) | 0.00
AMOUNT DUE | {plain}
HOW TO PAY
Online at {web}/pay, choose "Sundry debtors". By telephone, 24 hours, on {phone}. At any PayPoint outlet with the barcode below. By Direct Debit: ask us for a mandate.
Should you have trouble in paying, talk to us soon. After 28 days without reply the debt passes to our enforcement agents and costs are added.
Bins have to be at the kerb by 6.30 am with lids closed. Bank holiday changes are shown on the website.
The Council processes your details to recover what is owed and may share them for the prevention of fraud.
If you dispute this account tell us within 14 days. Disputes do not stop the clock on other items.`,
    'en-more-iv-no-title-domain-registrar-print': `{company}
billing@{web}
{client}
{cstreet}, {ctown}
#{num}
Billed on {date}
Paid with Visa ending {d2}{d2} on {date}
= Description | Term | Unit price | Total
- {client}.com renewal | 1 yr | {small} | {small}
- ICANN fee | 1 yr | 0.18 | 0.18
- Privacy shield | 1 yr | 0.00 | 0.00
- DNS plus, 10M queries | 1 mo | {small} | {small}
- Mailbox x {n} | 1 mo | {small} | {small}
Subtotal | | | {small}
Tax ([VAT~GST~Sales tax], reverse charge) | | | 0.00
Credit applied | | | -{small}
Total | | | {small}
Balance | | | 0.00
Your card shows this as "NAMEREG* {d5}". Auto-renew is on; change that in Account > Products up to a day before expiry. Registrations cannot be refunded after five days because the registry does not give us our money back.
We are registered in {town}. Company no. {num}. Tax ID {vat}.
Need a different name or address on here? Update your billing profile first and press "Regenerate".`,
    'en-more-iv-airport-handling-agent': `{company} FBO & HANDLING
Apron 3, {city} Airport
Tel {phone}  SITA {d3}KXH  VHF 131.{d2}
OPERATOR :: {client}
AIRCRAFT :: [C56X~PC12~E55P] reg. N{d3}QT
MTOW :: {num} kg
ARR/DEP :: {date} {time}Z / {date} {time}Z
CREW/PAX :: 2 / {n}
TRIP :: {ref}
INV :: {num}
SERVICE | QTY | UOM | RATE | USD
- LANDING FEE | 1 | EA | {small} | {small}
- PARKING OVER 2 H | {n} | H | {small} | {small}
- RAMP HANDLING | 1 | TURN | {small} | {small}
- JET A-1 W/ ADDITIVE | {num} | USG | 6.{d2} | {plain}
- GPU | 1 | H | {small} | {small}
- LAVATORY | 1 | EA | {small} | {small}
- CATERING 3RD PARTY + 15% DISB. | | | | {small}
- CREW TRANSPORT | 2 | TRIP | {small} | {small}
- AFTER HOURS CALL-OUT | 1 | EA | {small} | {small}
TOTAL | | | | {plain}
Settlement: fuel card / on account 15 days. Disbursements are billed as charged by the supplier with the handling surcharge shown. Navigation charges will be invoiced directly by the authority.
Wire: {bank}, SWIFT {bic}, {iban}
Captain's signature for services received ______________
Duplicate - original sent to flight department by e-mail`,
    'en-more-iv-stallholder-market-rent-handwritten': `No. {d3}
{company} Street Market, Superintendent's Office
Name [R. Patel~Dawn's Cheese~J. Obi & son]
Goods [hosiery~olives & pickles~mobile covers]
Pitch {n} & {d2}
w/c {date}
rent 2 days @ 24.00 ....... 48.00
electric hook up .......... 6.50
table hire ................ 4 -
arrears fr. last wk ....... {small}
PLEASE PAY {small} by Sat. noon to the toby or office
no cheques!!
VAT incl. where due  {vat}
Traders must clear cardboard before 5. Gazebos to be weighted. No engine running.
Initials ........`,
    'en-more-iv-clinical-trial-site-payment': `{company} University Hospital NHS Foundation Trust
Research & Development Finance
{street}, {town}
Sponsor :: {client} Therapeutics
Study :: {ref}-301, phase III, asthma
EudraCT :: {year}-00{d3}-{d2}
Site :: {d2} - PI Prof {person}
Billing quarter :: Q[1~2~3~4] {year}
Sales document :: {num}
PO number required by sponsor :: 45{num}
= Subject | Visit | Date | Per-visit fee | Overhead 30% | Total
* {d3}-0{d2} | V{n} | {date} | {small} | {small} | {small}
- Screen failures (max 3) | | | {small} | {small} | {small}
- Pharmacy set-up, one-off | | | {small} | | {small}
- Archiving 15 years | | | {small} | | {small}
Sum excluding VAT | | | | | {plain}
VAT 20% | | | | | {plain}
Total GBP | | | | | {plain}
Payments fall under clause 10 and Schedule 6 of the model agreement. Procedures not done per protocol have been left out; queries closed in EDC as of {date}.
Enquiries to {someone}, ext. {d2}{d2}. Please quote the R&D number on the remittance, sent to {email}.
Trust bankers: {bank}. Interest is charged under the Late Payment of Commercial Debts Act.`,
    'en-more-iv-second-page-security-guarding': `Page 2 / 3          Account {num}          Document {ref}          {date}
Brought forward | | | {plain}
= Site | Officer grade | Hours | Rate | Amount
- {ctown} gatehouse, days | SO2 | {d3}.50 | {small} | {plain}
- {ctown} gatehouse, nights | SO2 | {d3}.00 | {small} | {plain}
- same, bank holiday x 2 | SO2 | 24.00 | {small} | {small}
- Control room | SO4 supervisor | {d3}.00 | {small} | {plain}
- Key holding, call out {date} {time} | mobile | 1 | {small} | {small}
- Dog unit, vacant unit 7 | K9 | {d2}.00 | {small} | {small}
- Radio hire | | {n} sets | {small} | {small}
- Non-attendance deducted {date} | SO2 | -8.00 | {small} | -{small}
Carried forward | | | | {plain}
Assignment instructions were revised on {date}; the extra welfare checks will be charged from next month as agreed with {someone}.
Timesheets signed by your duty manager are kept for twelve months and can be seen on the portal. Where a shift was cut short at your request, the minimum of four hours applies.
{company} is approved by the industry authority. Registered office {street}, {town}. VAT {vat}. E&OE`,
    'en-more-iv-kenyan-water-borehole-etr': `{company} DRILLING WORKS LTD
P.O. Box {d5}-00200, {city}. Tel {phone}
PIN P05{num}Z
M/S {client} Secondary School
C/O The Principal
LPO No. :: {d3}
DATE :: {date}
TAX INVOICE No. :: {d3}
= Qty | Particulars | @ | Kshs. | Cts
- 1 | Hydrogeological survey & NEMA licence | {plain} | {plain} | 00
- 1 | Mobilization of rig, {d3} km | {plain} | {plain} | 00
- {d3} m | Drilling 10" diam. thro' phonolite | {plain} | {plain} | 00
- {d2} pcs | Steel casings 6" plain + slotted | {small} | {plain} | 00
- 24 hrs | Test pumping & water analysis | {small} | {plain} | 00
- 1 | Submersible pump 3.0 kW with solar controller | {plain} | {plain} | 00
- | Less deposit received on {date} | | ({plain}) | 00
TOTAL | | | {plain} | 00
VAT 16 % | | | {plain} | 00
Amount in words: .......................................................... only
Accounts are due on demand. Goods remain our property until paid in full. Dry hole risk is borne by the client as per quotation.
Mpesa Paybill {num} A/C {d3}
CU Inv No. 00{num}  KRA eTIMS verify by QR
Received by .............. Sign ............ Stamp
"Water is life"`,
    'en-more-iv-estate-agent-letting-fee-deduct': `{company} Lettings
FEES NOTE TO LANDLORD
Landlord: {client}
Property: Flat {n}, {cstreet}
Tenancy begins {date}, 12 months, rent {small} pcm
Tax point {today}. Ref {ref}
Setting up
- Tenant find, 60% of first month's rent | {small}
- Referencing, two applicants and a guarantor | {small}
- Inventory and check-in by independent clerk | {small}
- Deposit registration with scheme | {small}
- Gas safety record arranged {date} | {small}
- Smoke alarm, landing (replaced) | {small}
VAT | {small}
Total fees | {plain}
These have been taken from the first rent which we received; see your separate statement. Nothing for you to pay.
If you live abroad we must hold back basic-rate tax unless you show us an approval number.
Members of a client money protection scheme. Our complaints procedure may be had on request; the redress scheme will look at a complaint once we have given our last word.
{person}, Property Manager, {phone}, Mon-Fri 9-5.30, Sat 10-2`,
    'en-more-iv-oracle-aviation-license-true-up': `INVOICE
{company} Software Ireland DAC
Customer PO :: {ref}
Invoice number :: 1{num}
Invoice date :: {date}
Due :: {date}
Contract ID :: {num}
Sold to / End user :: {client}
Order type :: True-forward, term anniversary {n}
= SKU | Product | Metric | Qty | Start | End | Ext. net
- PLT-ENT-{d3} | Platform enterprise, named user | NUP | {d3} | {date} | {date} | {plain}
- OBS-ADD-{d2} | Observability add-on | host | {d2} | {date} | {date} | {plain}
- SUP-PREM | Premier support 22% | | 1 | {date} | {date} | {plain}
- OVG-API | Overage, API calls (millions) | block | {n} | | | {plain}
Total net | | | | | | {plain}
VAT 0% - Article 196 Directive 2006/112/EC, customer to account | | | | | | 0.00
Amount payable | | | | | | {plain}
Unless otherwise stated in the ordering document, fees are non-cancellable and sums paid non-refundable. Past-due amounts accrue 1.0% monthly or the statutory maximum.
Electronic payment preferred: IBAN {iban}, BIC {bic}. Beware of messages that announce new bank details; we never change ours by e-mail. To check, call your account team on a number you know.
Customer VAT {cvat} Supplier VAT {vat}`,
    'en-more-iv-farmers-coop-fertiliser-nz': `{company} Rural Supplies Co-operative Ltd
GST No {d2}-{d3}-{d3}
TAX INVOICE/ADJUSTMENT
Shareholder :: {num} {someone}, {cstreet}
Store :: {city}
Rep :: {person}
Docket :: {num}
Order :: "[back paddock~ring]"
= Code | Description | Qty | UOM | Price | Disc | Value
- {num} | Superphosphate bulk ex works | {d2}.{d3} | TNE | {small} | 3% | {plain}
- {num} | Cartage & spreading, steep | {d2}.{d3} | TNE | {small} | | {plain}
- {num} | Drench triple combo 20 L | 1 | EA | {small} | 10% | {small}
- {num} | Ear tags NAIT white ewe | 200 | EA | 1.{d2} | | {small}
- {num} | Warratah standards 1650 | {d2} | EA | {small} | | {small}
- {num} | Gumboots Skellerup sz {n} | 1 | PR | {small} | | {small}
Excl GST | | | | | | {plain}
GST 15% | | | | | | {plain}
Total this docket | | | | | | {plain}
Rebate points earned {d3}. Charged to account, due 20th of the month following. Seasonal terms: deferred to {month} by arrangement, no interest if cleared.
Check withholding periods before stock is sent to the works. Drum recycling: triple rinse, lids off, last Friday.`,
    'en-more-iv-fine-art-storage-shipping': `{company}
FINE ART LOGISTICS
Bonded warehouse {ref}
{client} Gallery
{cstreet}
{ctown}
Charges to {date}                                     {ref}
Consignment of three works ("[Untitled (Blue)~Harbour, dusk~Standing figure]" and two others)
Collection from artist's studio, two technicians, air-ride vehicle with climate control | {small}
Condition report with {d2} photographs | {small}
Museum crate, travelling frame, T-section, ISPM 15 | {plain}
Storage, {d2} cu. m. at 12 per week, weeks {n} to {d2} | {small}
Export licence application and CITES check (ivory inlay) | {small}
Airfreight {city} - Basel incl. escort to pallet | {plain}
Transit cover nail to nail, premium at cost, value declared {plain} | {small}
Standard rated | {plain}
Zero rated (exports) | {plain}
VAT | {small}
Please remit | {plain}
Works are held under lien until charges have been met. We act only under our trading conditions, which limit liability to SDR 2 per kilo unless cover has been asked for in writing.
Kindly let us know of any damage within 72 hours, keep the packing and do not hang.`,
    'en-more-iv-terse-erp-spool': `RPT AR214  RUN {date} {time}  CO 01 BR {n}
INVC {num}  DT {date}  CUST {num}  SLSM {n}  TERMS 07
SOLD TO {client}
SHIP TO SAME
PO# {ref}  VIA WILL CALL  FRT PPD
LN ITEM ORD SHP BO UM PRICE EXT
- 1 BRG-6205-2RS | 10 | 10 | 0 | EA | 7.{d2} | {small}
- 2 VBELT-B{d2} | 4 | 3 | 1 | EA | 12.{d2} | {small}
- 3 CHN-40-10FT | 2 | 2 | 0 | BX | 21.{d2} | {small}
- 4 GRS-MP2 CART | 30 | 30 | 0 | EA | 4.{d2} | {small}
- 5 **RESTOCK LN 2 ORIG {num}** | | | | | | 
MDSE {small}  TAX 1 {small}  TAX 2 .00  FRT .00  MISC 2.50
TOTAL {plain}  DISC {small} IF PD BY {date}
TERRITORY 4 TAX AUTH IL-COOK
B/O WILL SHIP WHEN AVAIL NO ADDL FRT
RETURNS 15 PCT AFTER 30 DA
*** END AR214 ***`,
  }),
};
