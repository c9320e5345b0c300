import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of trade with few words, without title, or cut short. */
export const englishSparsePrints: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-more-iv-sparse-german-design-studio-english': `{company}
{client}, {cstreet}, {ctown}
{date}
{ref}
= | h | |
- Icons, {n} variants | {d2} | {small}
- Type licence (desktop, 5 seats) | | {small}
- Revisions | {n} | {small}
= | | net | {plain}
- | | 19 % | {small}
- | | | {plain}
{iban}
{bic}
{vat}
14 days. Thanks!`,
    'en-more-iv-consolidated-fuel-cards-export': `Statement of supplies / VAT document    {company} Fuel Cards
Cust {num}  Doc {num}  Date {date}  DD collects {date}
= Card | Reg | Date | Time | Site | Product | Litres | ppl | Net | VAT | Gross | Odo
* {d2}{d2} | KV{d2} HGE | {date} | {time} | {city} Nth | Derv | {d2}.{d2} | 11{n}.{d2} | {small} | {small} | {small} | {num}
- {d2}{d2} | BN{d2} YTR | {date} | {time} | {other} | AdBlue | {n}.{d2} | 6{n}.{d2} | {small} | {small} | {small} | 0
- {d2}{d2} | - | {date} | {time} | {other} | Car wash | 1 | | {small} | {small} | {small} | 
Card fee {n} x 1.50 | | | | | | | | {small} | {small} | {small} |
Totals Derv {num} l; AdBlue {d2} l | | | | | | | | {plain} | {plain} | {plain} |
! Odometer went backwards on KV{d2} HGE
Alerts: 1 fill over tank size
{company} Ltd reg {num} VAT {vat}`,
    'en-more-iv-notary-apostille-hk': `{company} & Co., Solicitors and Notaries
{street}, {town}
{date}
Messrs {client}
Our ref: {ref}/ML     Debit note no. {d5}
Re: [Attestation of board resolutions for the Shenzhen subsidiary~Certified copies, three passports~Power of attorney for Macau]
To our professional charges for attending {person}, verifying identity and the register, preparing the notarial certificate in English with Chinese rendering, and arranging legalisation: | HK$ {plain}
- High Court apostille x {n} @ 125 | {small}
- Courier | {small}
- Company search | {small}
- Photocopying | {small}
Less on account | ({plain})
Amount due | {plain}
With compliments. Kindly settle on presentation. Cheques crossed in favour of the firm. FPS ID {num}. A bill of disbursements will be rendered separately should the consulate raise its fees.
E. & O. E.`,
  }),
  credit_note: wordingsIn('en', {
    'en-more-cn-sparse-negative-lines-wine': `{company} Wine Shippers
{client}
{ctown}
Doc {ref}  Type C  {date}
Against {num}
- Rioja Crianza 6 x 75, corked, lot {d3} | -1 | {small} | -{small}
- Cava brut 12 x 20 cl breakage | -2 | {small} | -{small}
- Duty & bond | | | -{small}
Net -{small} VAT -{small} Gross -{small}
Allocated {date}. Bottles kept for rep to see`,
  }),
  quote: wordingsIn('en', {
    'en-more-qt-sparse-joiner-back-of-card': `{someone} - joiner
{mobile}
Mrs {someone} no. {d2}
6 panel doors oak x 7 hung inc. hinges = {small}
handles (you supply)
plane 2 exst. = 60
new skirting landing, mdf primed = {small}
skip bags 2
say {small} the lot cash or bank
3 days, could start wk of {date}
no vat not reg.
price stands till {month}`,
    'en-more-qt-rental-generator-event-table': `HIRE PROPOSAL {ref}
{company} Power Rental
Project: [Summer fair~Film unit base~Outage, substation B]
On hire {date}   Off hire {date}   Weeks {n}
= Equipment | Qty | Weekly | Total
- 100 kVA silenced set, canopy | 2 | {small} | {plain}
- Sync panel | 1 | {small} | {small}
- Distro 125 A to 8 x 32 A | 3 | {small} | {small}
- Cable 125/5, 25 m | {n} | {small} | {small}
- Ramp | {d2} | {small} | {small}
- HVO bunded tank 2,000 l | 1 | {small} | {small}
- Engineer, standby per day | {n} | {small} | {plain}
- Transport, 2 ways, hiab | | | {small}
Sum | | | {plain}
Not allowed for: fuel, earth rods, night noise screens, trackway. Damage waiver 12 per cent, or show that your insurance takes hired-in plant. Hire runs Mon-Sun; off hire number is needed to stop it. Sets are subject to being free on the day that you order.
Desk {phone}, 24 h breakdown option 2`,
  }),
  purchase_order: wordingsIn('en', {
    'en-more-po-sparse-retail-size-matrix': `{client}    buyer {person}
ORD {num}   season AW{d2}   brand {company}
ex-fty {date}   in DC {date}   ship sea LCL
= Style | Colour | XS | S | M | L | XL | Units | FOB $ | Ext
- {d3}-KNT | moss | {n} | {d2} | {d2} | {d2} | {n} | {d3} | {small} | {plain}
- {d3}-KNT | oat | {n} | {d2} | {d2} | {d2} | {n} | {d3} | {small} | {plain}
- {d3}-PNT | ink | {n} | {d2} | {d2} | {d2} | {n} | {d3} | {small} | {plain}
- {d3}-SCF | check | | | OS | | | {d3} | {small} | {plain}
Tot | | | | | | | {num} | | {plain}
RRP swing tickets by us. Prepack A 1-2-2-1. Late: 5% wk 1, 10% wk 2, then cancel. Top of production sample by {date}. Polybags recycled, suffocation warning in 6 languages.`,
    'en-more-po-hospital-pharmacy-emergency-fax': `*** FAX *** {date} {time}  to {company}  pages 1
{client} Hospital Pharmacy  acct {num}
STOCK-OUT URGENT, SAME DAY VAN
PO {ref}
- Alteplase 50 mg | 4
- Noradrenaline 4 mg/4 ml amp | 10 x 5
- Vancomycin 1 g vial | 2 x 10
- Water for injection 10 ml | 5 x 50
Prices as contract CM/{d3}
If any short ring {phone} bleep {d3}, do not substitute brand without pharmacist
Controlled drugs go on separate requisition
Ordered {someone}, checked {person} GPhC {num}
Send bill to Shared Business Services, never to the ward`,
  }),
  delivery_note: wordingsIn('en', {
    'en-more-dn-sparse-timber-tally': `{company} SAWMILL
load {d3}  {date}  truck {d2}
= Section | 2.4 | 3.0 | 3.6 | 4.2 | 4.8 | m3
- 47 x 100 C16 | | {d2} | {d2} | | {d2} | 1.{d3}
- 47 x 150 C24 | {n} | | {d2} | {d2} | | 2.{d3}
- 22 x 100 | {d2} | {d2} | | | | 0.{d3}
packs 4  KD  HT
{client} / yard
rec'd ________  1 pack wet, 2 bearers short`,
    'en-more-dn-foodbank-transfer-sheet': `{company} FOOD BANK - OUT TO CENTRES
To [St Luke's hall~Eastside~Refuge]   Date {date}   Van 2   Drivers {someone} + {someone}
= Crate | Contents | kg | Best before
- {n} | Tins veg | {d2}.4 | {month}
- {n} | UHT milk | 12.0 | {month}
- {n} | Pasta | {d2}.0 | next year
- {n} | Nappies 4+ | 3.1 | -
- {n} | Toiletries | 5.6 | -
- eggs from {client} | fresh, use first | 6 doz |
Total weight {d3} kg
Short this week: coffee, squash, tinned fruit (please put on social media)
Unloaded by ________ Crates returned ___
Volunteers: lift with knees! No stacking higher than five. Enter weight on tablet tonight`,
  }),
  order_confirmation: wordingsIn('en', {
    'en-more-oc-sparse-app-takeaway': `Order accepted!
{company} Thai
#{d3}
Ready about {time} - [delivery~collection]
2 x Pad thai (1 no peanuts!!)  {small}
1 x Green curry, tofu  {small}
3 x Jasmine rice  {small}
Prawn crackers  FREE
Fee 1.99
To pay {small} (card)
Note: "[buzzer broken, ring me~leave at the gate]"
Can't change now, kitchen's on it. Call {phone}`,
    'en-more-oc-wholesale-jewellery-trade-fair': `{company}   Hall {n} Stand {d3}
Fair order written {date} by {someone}
Customer {client} - known, 30 days, delivery {month}, min. met
= Ref | | Qty | Each
- E{d3}S hoop 12 mm silver | | {n} | {small}
- E{d3}G same, vermeil | | {n} | {small}
- N{d3} opal drop | | {n} | {small}
- Display bust (free with 500) | | 1 | 0
Total {plain} + VAT
We've logged this at our office and thank you for it. Anything marked back order follows without carriage. Fair discount 5% was kept off list. Changes within seven days please; earrings can't be returned for reasons of hygiene.`,
  }),
  receipt: wordingsIn('en', {
    'en-more-rc-sparse-ferry-toll-island': `{company}
{date} {time}
VEH <5M 1
PAX 2
DOG 1
{small}
CASH {small}
CHG {n}.00
TKT {num}
RETAIN FOR RETURN`,
    'en-more-rc-hosted-payment-association-dues': `Payment successful
{company} Institute of Surveyors
Hello {someone}, we've got your money and your membership runs on until {date}.
Transaction :: {ref}
Paid on :: {date} at {time}
Method :: Visa debit, {d2}{d2}
- Professional fee, grade MRX | {small}
- Benevolent fund gift | 20.00
- Journal in print | {small}
Total paid | {small}
The fee can be set against income tax (list 3). You'll find your practising certificate and card to download in the member area. Remember {d2} hours of CPD by the end of the year!
Do not reply. Membership team: {phone}. Incorporated by Royal Charter, {street}, {town}`,
  }),
  bank_statement: wordingsIn('en', {
    'en-more-bs-sparse-passbook-columns': `{bank}
{num}
= DATE | CODE | WITHDRAWAL | DEPOSIT | BALANCE | TLR
- {date} | B/F | | | {plain} | 
- {date} | CSH | {small} | | {plain} | {d2}
- {date} | CHQ | | {plain} | {plain} | {d2}
- {date} | ATM | {small} | | {plain} | 
- {date} | SAL | | {plain} | {plain} | 
- {date} | INT | | 3.{d2} | {plain} | 
- {date} | SC | 2.00 | | {plain} | 
- {date} | ATM | {small} | | {plain} |
PLEASE BRING BOOK TO BE UPDATED`,
  }),
  payslip: wordingsIn('en', {
    'en-more-pa-sparse-codes-mainframe': `{d3} {d5} {someone}  {date}
0010 {plain}
0145 {small}
0300 {small}
1000 PAYE {small}
1010 UIF {small}
2400 MED {small}
2410 PENS {small}
9990 GROSS {plain}
9995 DED {plain}
9999 NETT {plain}
LV {n}.5  SL {d2}
BR {d3}-005 AC ****{d3}`,
  }),
  identity_document: wordingsIn('en', {
    'en-more-id-sparse-mrz-residence-card-back': `IRL
Remarks STAMP [4~1G~2]
Place of birth [LAGOS~SAO PAULO~MANILA]
Issued {date} {city}
R{num}
INIRL{num}<{n}{d3}<<<<<<<<<<<
8{d5}{n}F2{d5}{n}NGA<<<<<<<<<<<{n}
OKAFOR<<ADAEZE<GRACE<<<<<<<<<<`,
  }),
  insurance_certificate: wordingsIn('en', {
    'en-more-ic-sparse-windscreen-disc-africa': `{insurer}
THIRD PARTY ONLY
Sticker {num}
Reg {d3} KCD
Private
From {date} To {date}
Time {time}
Prem. {small}  Stamp 40
Chassis {num}
Agent {company}, {city}
Fix on windscreen. Passengers are not covered for hire`,
  }),
};
