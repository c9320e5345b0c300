import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English invoices and quotations of many trades, from narrow notes to long ones. */
export const englishBillsAndOffersOfTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-w-inv-piano-tuner-small': `{person}
Piano tuner & technician (M.I.T.)
{street}, {town}
{mobile}
To: {client} Village Hall, c/o {someone}, {cstreet}
Date {today}   No. {d3}
Tuning of upright (Chappell, no. {num}), hall :: 70.00
Same, grand in the committee room, pitch raise of 30 cents :: 110.00
Rebushing 11 keys, replacing two broken strings in the bass :: {small}
Removed from under the keys: 1 bulldog clip, £1.37, a raffle ticket (no. 212, pink). Returned to caretaker.
Mileage 34 @ 45p :: 15.30
Total to pay :: {small}
Please settle within three weeks by transfer to sort code {d2}-{d2}-{d2}, account {num}, or by cheque made out to me. I'm not registered for VAT.
The humidity in the hall was down to 31%. Do please put the bucket back, or else persuade whoever turns the heating up to forty for yoga to stop. The grand will need another visit before the Messiah, as the pitch won't hold after so large a raise; I've pencilled in {date}.
Thank you for the coffee.`,
    'en-w-inv-law-firm-narrative-us': `{company} LLP
Attorneys at Law
{street} {town}
Tax ID {d2}-{num}
{client}
Attn: General Counsel
{cstreet} {ctown}
Invoice {num}
{today}
Client/Matter {d5}-000{n}
RE: [Trademark opposition, "SUNNYJIM"~Lease dispute, Unit 4~Regulatory advice, hemp beverages]
FOR PROFESSIONAL SERVICES RENDERED THROUGH {date}
= Date | Tkpr | Description | Hours | Amount
- {date} | JKL | Telephone conference with client re settlement posture; review of discovery responses | 0.8 | {small}
- {date} | MRT | Legal research re laches; draft section II of brief | 4.6 | {plain}
- {date} | MRT | Revise brief; cite-check | 3.1 | {plain}
- {date} | PAR | Prepare exhibits and declarations; e-file | 1.4 | {small}
- {date} | JKL | Attend mediation (half day); no charge for travel | 5.0 | {plain}
- {date} | JKL | Internal conference | 0.3 | NO CHARGE
Total hours 14.9. Total fees {plain}. Less courtesy discount ({small})
COSTS ADVANCED: filing fee 600.00; court reporter {small}; FedEx 31.18; copies 412 @ .10 41.20
= Timekeeper | Rank | Rate | Hours
- J. K. {someone} | Partner | 685 | 5.8
- M. R. {someone} | Associate | 410 | 7.7
- P. A. {someone} | Paralegal | 195 | 1.4
TOTAL THIS INVOICE {amount}
Previous balance {plain}, payments received {plain}, trust balance {small}
PAYABLE UPON RECEIPT. A late charge of 1% per month applies after 30 days. Wire: {bank}, ABA {num}, account {num}. Please return the remittance copy. Disbursements not yet posted will be billed later. This statement is privileged; redact before giving it to your auditors or insurer.`,
    'en-w-inv-orthodontist-instalment-malay': `KLINIK PERGIGIAN {company}
{street}, {town}
Tel {phone} | WhatsApp {mobile}
Bill to / Nama :: {person}
I/C :: {num}-{d2}-{d2}{d2}
Bill no. :: {ref}
Date :: {today}
= Description | Tooth/arch | Qty | RM
- Braces (metal) monthly adjustment | U/L | 1 | 150.00
- Replace debonded bracket | 24 | 1 | 30.00
- Scaling and polishing | full | 1 | 80.00
- Retainer, upper, Hawley | U | 1 | {small}
- Panoramic x-ray (OPG) | - | 1 | 70.00
Sub-total {small}; panel company {client} covers 50%; patient's portion {small}
Package price {plain}, paid to date {plain}, remaining after today {small}
Kindly pay at the counter, or transfer to {bank} a/c {num} (please send slip with the child's name by WhatsApp). Instalments unpaid for three months: treatment is put on hold and wires may be removed.
Next visit: {date}, {time}. If wax finishes, guna gula-gula getah TIDAK boleh! No ice chewing, no corn on the cob, no sugar cane.
Medical certificate issued: no. Panel letter must be renewed each January.
E-invoice requested? Provide TIN within the month. Otherwise it will be consolidated.`,
    'en-w-inv-wholesale-hub-container-demurrage': `{company} Container Lines
Agency office {city}
DETENTION & DEMURRAGE CHARGES
INVOICE :: DEM{num}
DATE :: {today}
DUE :: IMMEDIATE
BILL TO :: {client}, {cstreet}, {ctown}
B/L :: {ref}
VESSEL/VOY :: [CAPE FINCH~ATLANTIC DAWN] {d3}E
POD :: {city}
= Container | Type | Discharged | Gate out | Empty in | Free | Days | Rate | Amount
- TGHU {num} | 40HC | {date} | {date} | {date} | 7 | {n} | 95.00 | {plain}
- MSKU {num} | 40HC | {date} | {date} | {date} | 7 | {n} | 95.00 | {plain}
- CAIU {num} | 20GP | {date} | {date} | still out | 7 | {n} | 60.00 | {small}
Slab 1 days 8-14, slab 2 thereafter at double. Cleaning (oil stain floor) {small}. Lift on/off {small}. Documentation 35.00.
Total {amount}. VAT: outside the scope / zero rate, art. 7 international transport.
Per tariff item {d3}. Sundays and holidays count once free time has run out. Disputes must reach {email} within thirty days, supported by terminal tickets, failing which the charges will be deemed accepted. We are maintaining a lien upon goods presently in our custody.
A credit customer? Fourteen days. Otherwise no release. Payment reference must be the invoice number alone.
Account with {bank}: IBAN {iban}, SWIFT {bic}. Bank fees to be borne by the payer.`,
    'en-w-inv-chimney-thatch-conservation-builder': `{company} - Traditional Building
Lime plaster. Thatch. Oak frame.
{street} {town}
VAT reg. {vat}
Application for payment and VAT invoice no. {n} (interim)
{client} Estate
For the attention of your architect, {someone}
Contract: repairs to the tithe barn    Valuation date {date}
= Section | Contract sum | % | Done to date
- A Scaffold and temporary roof | {plain} | 100 | {plain}
- B Strip and re-thatch south slope, long straw | {plain} | 60 | {plain}
- C Frame repairs, oak, pegged scarfs | {plain} | 85 | {plain}
- D Lime render, three coats | {plain} | 20 | {plain}
- E Variation 3: bat boxes | {small} | 100 | {small}
- F Variation 4: unforeseen wasps | {small} | 100 | {small}
Gross valuation {plain}
Less retention 5% ({small})
Less previously certified ({plain})
Net due {plain}
VAT 20% on repairs {plain}; zero on approved alterations under protected building rules, listed consent pre-2012
Payable now {amount}
CIS: labour {plain}, UTR {num}, verified gross.
Due date {date}; final date for payment fourteen days later. If you intend to pay less, a notice stating the basis of calculation has to be given five days before. We understand architects' certificates take time, but straw doesn't wait.
Bank {bank} {d2}-{d2}-{d2} {num}`,
    'en-w-inv-web-agency-retainer-statement-second-page': `Invoice {ref} page 2 of 2
= Hours log | Who | Task | h
- {date} | Ana | Landing page: winter campaign, copy fitted | 2.50
- {date} | Joss | Bug: voucher field swallowed the plus sign | 1.25
- {date} | Joss | Deployed; cache; then redeployed | 0.75
- {date} | Mir | Newsletter template, dark mode | 3.00
- {date} | Ana | Call with your franchisees about stock photos | 1.00
- {date} | Mir | Tag manager, consent mode | 2.25
Sum 10.75 h. Included in retainer 8.00 h. To be charged 2.75 h at {d2}.00 = {small}
Carried from page 1: retainer {month} {plain}; stock images {small}; fonts licence, annual {small}; domain .shop {d2}.00
Net {plain}
VAT {small}
Amount due by {date} {amount}
How to pay: scan the code, or send to {iban} ({bank}) quoting the number at the top. Late? We're human, ring us first. Statutory interest only after two reminders.
Unused hours expire at quarter's end and can be swapped for a workshop. Prices go up by 4% in January; this was announced in {month}.
{company} Ltd. Registered in Scotland SC{num}. Carbon-neutral hosting. Dog friendly.`,
    'en-w-inv-doctor-locum-handwritten-ish': `INVOICE
Dr {person}
{cstreet}
To {client} Surgery
Sessions as below
{date} am + pm, 2 x {small}
{date} am, 1 x {small}
{date} duty dr, till 7.15
home visits x 3 incl above
extra: 4 cremation part... n/a now, 2 insurance reports {small} (50/50 as agreed)
employer superannuation form A attached, please sign p. 3 before {date}
total £ {amount}
pay to {num} / {d2} {d2} {d2} or cheque
GMC {num}
thanks – and your blood pressure machine in room 2 overreads!
{today}`,
    'en-w-inv-co-working-and-mailbox-recurring': `{company} Works
Workspace for small companies
Invoice number: {ref}
Issue date: {today}
Billing period: {date} - {date}
Member: {client}
Billing contact: {someone}
VAT ID: {cvat}
= Description | Period | Qty | Unit price | Discount | Total excl. VAT
- Dedicated desk, 2nd floor, window | next month | 3 | {small} | 10% | {plain}
- Mailbox & registered address | next month | 1 | 29.00 | - | 29.00
- Meeting room "Kestrel" 3 h over allowance | last month | 3 | 18.00 | - | 54.00
- Colour printing, 211 pages | last month | 211 | 0.12 | - | 25.32
- Replacement access fob | {date} | 1 | 15.00 | - | 15.00
- Summer party contribution (thank you!) | - | 2 | 5.00 | - | 10.00
Subtotal {plain} VAT 21% {small} Total due {amount}
Status: will be collected automatically from your bank on or about {date}, mandate {ref}. You don't have to do anything. Failed collections cost 15.00 and, worse, your fob stops opening the kitchen.
Give one calendar month's notice to leave. Deposits are returned without interest.
House news: the lift is being repainted; please don't lean. Someone's bicycle has been in the rack since March. Thursday soup is lentil.
{company}, {street}, {town} - {vat} - Questions? {email}`,
    'en-w-inv-court-reporter-transcription': `REMIT TO: {company} Reporting, Inc., {street}, {town}
Job No. {num}   Job Date {date}   Invoice No. {num}   Invoice Date {today}
Case: {person} v. {client} Hospital, et al.   Cause No. {d2}-CV-{num}
Payment Terms: Due upon receipt
Ordered by: {other} Law Group, Attn {someone}
ORIGINAL AND 1 CERTIFIED COPY OF TRANSCRIPT OF: Dr. {someone}
- Transcript {d3} pages | {plain}
- Exhibits scanned, color tabs {d2} | {small}
- Rough draft same day | {small}
- Realtime, two hookups | {small}
- Videographer setup and first two hours | {small}
- Read & sign letter | 35.00
- Parking | 22.00
TOTAL DUE >>> {amount}
AFTER {date} PAY {amount}
(-) Payments/Credits: 0.00   (+) Finance charges: 0.00
Unless you advise otherwise within ten days the ordering law firm, and not its client or carrier, is responsible for payment. Witness no-shows are billed at two hours. Transcripts will be held back from accounts older than 90 days.
We accept checks, ACH and cards (3% fee). Tax ID {d2}-{num}. Join our e-repository to download linked exhibits.
Please detach bottom portion and return with payment.`,
  }),
  quote: wordingsIn('en', {
    'en-w-qt-window-cleaner-facade-abseil': `{company} Rope Access & Window Cleaning
To: {client}, facilities, {cstreet}
{today}
Our quotation {ref}
Dear {someone},
Thank you for showing us around on {date}, and in particular for the loan of the hi-vis. We'd be glad to look after your building and propose as follows.
= Area | Method | Frequency | Price per visit
- Ground to 2nd floor, outside | reach and wash | monthly | {small}
- 3rd to 9th, east and south | abseil, two technicians | quarterly | {plain}
- Atrium roof | rope + crawl boards | twice a year | {plain}
- Inside glass, partitions | by hand, after 6 pm | quarterly | {small}
- Gulls' mess on canopy | jet wash with containment | as needed | {small}/h
Not included: making good of perished seals; removal of paint, cement or stickers; parking.
Anchors must hold a test certificate of less than a year; yours ran out in {month}. We can test all {d2} for {small}, in one morning.
All prices exclude VAT and hold for 60 days. A two-year agreement would earn you five per cent. Work stops at winds over 25 mph; we then come on the next fit day at no cost to you.
We'd need water and a socket on the roof. RAMS, IRATA tickets and insurance for ten million are available upon request.
If you are happy, sign below and we'll put you on the rota from the first of next month.
{person}, contracts manager
Accepted by ................ for and on behalf of ................`,
    'en-w-qt-printing-of-annual-book': `Estimate no. E{num}
{company} Printers, est. 1921
For: {client} Local History Society (Mr {someone})
Title: ["Salt & Smoke"~"The Railway That Never Was"]
Size 234 x 156 mm portrait; extent 192 pp + 8 pp plates; section sewn, cased
Text 90 gsm Munken or similar, black; plates 130 gsm silk, four colour; jacket matt laminated
Origination: from your PDF. If Word files are sent, allow {small} a page.
= Copies | Price | Each | Run-on per 100
- 300 | {plain} | {small} | {small}
- 500 | {plain} | {small} | {small}
- 1,000 | {plain} | {small} | {small}
Extras: head and tail bands 0.18; ribbon 0.22; index setting per hour {d2}.00; ISBN bar code no charge
Books are zero-rated; leaflets tucked in aren't.
Proofs: digital on screen included; a wet proof of the plates {small}
Timetable: four weeks from passing of final proof; in November, six.
Delivery to one address within 40 miles, kerbside; a book weighs about half a kilo, so think about who carries them.
Terms: a third with order, remainder before collection. Paper prices are moving; this estimate holds until {date}. Subject to sight of copy. Overs and unders 5%.
We'd love to do this one. My grandfather drove the last train.
{person}`,
    'en-w-qt-crane-lift-contract': `{company} CRANE HIRE
QUOTATION Q{num}/{n}
Customer {client}   Site {cstreet}, {ctown}   Contact {someone} {mobile}
Date of site visit {date} by {person}, appointed person
Lift: [hot tub over house~four chillers to roof~footbridge, two sections], {n}.{n} t at {d2} m radius
= Option | Crane | Basis | Rate | Est. total
- A | 60 t all-terrain | CPA hire, you plan the lift | {small}/h min. 8 h | {plain}
- B | 60 t all-terrain | contract lift, we plan, supervise, insure | lump sum | {plain}
- C | 100 t + luffing fly, Sunday | contract lift | lump sum | {plain}
Additional: road closure incl. signs and council fee {small} (three months' notice!); outrigger mats {small}; ballast wagon {small}; police escort at cost; second slinger {small}.
Hired-in goods cover for the suspended load limited to £50,000 unless you ask for more.
You provide: firm level ground 8 x 8 m good for 180 kN/m², details of cellars and drains, trees lopped, cars gone by 06.30, somebody to tell the neighbours.
Wind limit 9.8 m/s. Weather standing is charged at 75%.
Rates are net, plus VAT. Validity thirty days, subject to the machine being free when you order. Order by purchase order or signed copy. Conditions: model conditions for the hiring of plant, as amended.
Sketch with radii overleaf`,
    'en-w-qt-tutor-language-school-corporate': `Proposal for in-company [Spanish~Mandarin~English] tuition
Prepared for {client}, Learning & Development
by {company} Languages, {today}
1. What you told us
Fourteen colleagues in purchasing and after-sales talk to Monterrey every day. Four have school-level knowledge, ten have none. They can spare ninety minutes a week, preferably not on Mondays.
2. What we suggest
- Placement interview, 15 minutes each, by video
- Two groups of five, one of four; 30 lessons of 90 minutes; a break in August
- A tutor on site, a phrase bank built out of your own emails, a film with crisps at half-term
3. What it'd cost
= Item | Units | Price | Sum
- Placement and report | 14 | {d2}.00 | {small}
- Lessons | 90 | {small} | {plain}
- Travel | 30 | 12.00 | 360.00
- Books | 14 | 34.50 | 483.00
- Exam entry, optional | 14 | {small} | {plain}
Total excluding options {amount}. Education is exempt from VAT where supplied by a sole trader; ours is at the standard rate.
4. Small print
Lessons called off with less than 24 hours are held to have been given. Groups may not be larger than six. The figures above stand until {date}; tutors are assigned in order of confirmation.
5. Who'd teach
{someone}, from Oaxaca, seven years with us, formerly a customs broker.
6. Yes?
Simply answer this mail. Invoices follow at the end of each month.`,
    'en-w-qt-hvac-good-better-best-us': `PROPOSAL
{company} Heating & Air
License HVAC-{d5} bonded insured
{street} {town} 24/7 {phone}
Submitted to {person}   {cstreet} {ctown}   {today}   Comfort advisor {someone}
Existing: {n}-year-old furnace 80k BTU, R-22 condenser, leaking coil, 1,850 sq ft, two kids, one bulldog
= | GOOD | BETTER | BEST
- Furnace | 80% single stage | 96% two stage | 97% modulating
- AC | 3 ton 14.3 SEER2 | 3 ton 16 | 3 ton 20 inverter
- Thermostat | basic | wifi | wifi zoning x2
- Warranty parts/labor | 10/1 | 10/2 | 10/10
- Price | {plain} | {plain} | {plain}
- Utility rebate | - | -{small} | -{small}
- Tax credit est. | - | -600 | -600
- 60 mo. financing from | {d3}/mo | {d3}/mo | {d3}/mo
INCLUDED: permit, pad, line set flush, new disconnect, float switch, haul away, shoe covers, start-up report. NOT INCLUDED: drywall, asbestos, bringing electrical panel to code.
We hereby propose to furnish labor and materials, complete, for the sum of option circled. 50% down, balance on completion. This proposal may be withdrawn by us if not accepted within 14 days.
ACCEPTANCE OF PROPOSAL: Signature ______________ Date ______ Option G B B
You, the buyer, may cancel this transaction at any time prior to midnight of the third business day.`,
    'en-w-qt-erp-short-second-page': `Quotation {num} - continued
= Item | Part | Qty | List | Disc % | Net | Lead
- 0070 | Hydraulic cylinder 63/36 x 400 | 4 | {plain} | 22 | {small} | 4 wk
- 0080 | Seal kit for above | 4 | {small} | 22 | {small} | stock
- 0090 | Power pack 5.5 kW, 40 l | 1 | {plain} | 15 | {plain} | 7 wk
- 0100 | Proportional valve, amplifier card | 1 | {plain} | 15 | {plain} | 9 wk
- 0110 | Hoses DN12, set, to drawing | 1 | {small} | 0 | {small} | 2 wk
- 0120 | Commissioning, day, excl. travel | 2 | {plain} | 0 | {plain} | tbc
Optional, not in total: 0130 oil cooler {small}; 0140 spare pump {plain}
Total net {amount}
Delivery times are counted from clarification of all technical points and exclude our works holiday ({date} to {date}). Ex works, packing extra at 2%. Ninety days validity. Our offer is based upon your enquiry {ref} and sketch; please check thread and port size, which could not be read.
Minimum order 150; below this a handling charge of 25 applies.
We hope that this meets your needs and look forward to hearing from you. Should you have a target price, tell us before you tell our competitors.
{person}, inside sales / {someone}, area manager`,
  }),
};
