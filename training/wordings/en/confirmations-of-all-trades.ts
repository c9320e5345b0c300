import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English order confirmations of many trades, formal and by the way. */
export const englishConfirmationsOfAllTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('en', {
    'en-w-oc-garden-nursery-trade': `{company} Nurseries
Hardy plants since 1934
{street}, {town} | {phone} | {email}
ACKNOWLEDGEMENT
To :: {client}, Landscape Contractors, {cstreet}, {ctown}
Your order :: {ref} dated {date}, by telephone, {someone}
Our number :: {num}
Despatch week :: {d2} (weather permitting)
We thank you for the above, which we have booked as follows:
= Qty | Plant | Size / grade | Each | Line
- 120 | Carpinus betulus, bare root | 80-100 cm, 1+1 | {small} | {plain}
- 12 | Betula utilis jacquemontii | 12-14 cm girth, rootballed | {small} | {plain}
- 200 | Lavandula 'Hidcote' | 2 l pot | {small} | {plain}
- 75 | Geranium 'Rozanne' | 2 l | {small} | {plain}
- 40 | Taxus baccata | 60-80 cm RB | {small} | {plain}
Substitution: Rozanne is scarce; in default we will send 'Azure Rush' at the same price unless you tell us otherwise by {date}.
Sub total {plain}, carriage {small}, VAT 20% {small}, in all {amount}.
Bare-root stock is lifted to order and cannot be cancelled once it has left the field. Please have sand or damp compost ready for heeling in. Lorries of 18 tonnes need hard standing and somebody to unload by hand.
Plant passports are on the labels. Complaints about quality within five days of receipt, with pictures. Non-account customers kindly settle seven days before lifting.
Yours faithfully, {person}, sales office`,
    'en-w-oc-contact-lens-subscription': `{company}
Thanks {person}, your lenses are on their way to being packed
Order {ref} placed {today} at {time}
What you ordered
Right eye | daily, 90 pack | BC 8.5 DIA 14.2 PWR -2.25
Left eye | daily, 90 pack | BC 8.5 DIA 14.2 PWR -2.75
Free: travel case
Subtotal :: {small}
Postage (tracked 48) :: FREE
Loyalty points used :: -2.00
Order total :: {small}
Charged to :: Visa ending {d2}{d2} when we dispatch
Before we can send them
Our optician checks each order against your latest prescription. Yours runs out on {date}. If it has lapsed we will write to you; the law does not allow us to supply without a valid specification.
Estimated arrival
Between {date} and {date}. They fit through most letterboxes.
Want to change something? You have until 4pm today. Go to My orders, or reply to this email. After that you may still return sealed boxes within 365 days.
Next delivery in 3 months. Skip, pause or cancel whenever you like, no hard feelings.
Feeling dryness, redness or blurred vision? Take the lenses out and speak to your practitioner.
{company} is a trading name of {other}, {street}, {town}. Registered with the General Optical Council. You receive this message because of a purchase; it is not marketing.`,
    'en-w-oc-ship-chandler-provision': `{company} SHIP SUPPLY PTE LTD
{street} {town} 24h duty {phone}
ORDER ACCEPTANCE
Attn :: Master MV [Ocean Harmony~Stella Polaris~Eastern Venture] / {client}
Your requisition :: {ref}
Our job :: SS{num}
ETA / berth :: {date} / PT {n}
Agent :: {other}
Good day Capt.,
Well noted and accepted your requisition, to be supplied at [anchorage by boat~berth by lorry], prices as per our offer of {date}:
= No | IMPA | Description | Unit | Qty | Price USD | Remark
- 1 | 00 {d2} {d2} | Rice, jasmine | kg | 200 | {small} | ok
- 2 | 00 {d2} {d2} | Chicken whole frozen | kg | 120 | {small} | halal cert.
- 3 | 00 {d2} {d2} | Fresh mango | kg | 30 | {small} | n/a, papaya instead
- 4 | 17 {d2} {d2} | Toilet paper | roll | 200 | {small} | ok
- 5 | 21 {d2} {d2} | Mooring rope 8-strand 64 mm | coil | 1 | {plain} | ex stock
- 6 | 55 {d2} {d2} | Deck scrubbing brush | pc | 12 | {small} | ok
- 7 | 33 {d2} {d2} | Lifejacket light | pc | 25 | {small} | exp. 5 years
Total USD {plain}. Launch hire and overtime, if any, at cost against vouchers. Payment 30 days through owners.
Please have crane and crew standing by from {time}; waiting of the boat above two hours will be for vessel's account. Bonded stores need the crew list and a stamped customs declaration twelve hours ahead.
Kindly revert with any amendments before noon tomorrow; perishables have been bought for you.
Best regards / {person} / Operations`,
    'en-w-oc-printed-circuit-manufacturer': `{company} Circuits
Sales Order Acknowledgment
SO {num} Rev {n}
Date {today}
Customer PO {ref}
Bill to {client} {cstreet} {ctown}
Ship to same, Dock 4
= Ln | Your part / rev | Layers | Qty | Unit | Ext | Dock date
- 1 | {d3}-{d5} Rev C | 6 | 250 | {small} | {plain} | {date}
- 2 | {d3}-{d5} Rev A | 4 | 1,000 | {small} | {plain} | {date}
- 3 | NRE tooling + E-test | - | 1 | {plain} | {plain} | -
We have entered your order as above. Exceptions to your purchase order:
a) Quality clause Q17 (source inspection) was not quoted and is not included.
b) Your terms call for Net 60; our terms are Net 30 for this account.
c) Material: FR-4 high-Tg 170, ENIG finish, green mask. Impedance 50 ohm +/-10% on layers 1 and 6.
d) X-outs permitted: maximum one per panel of four.
Engineering questions (EQ) are open: drill chart lists {d3} holes, the Gerber shows {d3}. Production lead time begins upon your answer, and the dock date moves day for day until we have it.
Overs or unders of 5% are considered acceptable fulfilment. This sale is governed solely by our terms (see {web}/terms); different terms in buyer's form are rejected.
RoHS / IPC-A-600 Class 2. Not for export without license if ITAR box checked: [no~yes]
Please review carefully and notify within 24 hours. {someone}, Inside Sales, ext {d3}`,
    'en-w-oc-bespoke-tailor-note': `{company}
Tailors & Shirtmakers
{street}, {town}
{today}
Dear Mr {someone},
It was a pleasure to see you again at the fitting on {date}. I write to set down what we agreed, so that the cutter may begin.
One two-piece suit in the 11 oz. navy herringbone (bunch {d3}, pattern {d5}), single-breasted, two buttons, side vents, slanted pockets with ticket pocket, four working buttonholes to the cuff. Trousers with pleats and side adjusters, to be worn with braces. Lining: the burgundy which your wife preferred.
Three shirts, white poplin, cut-away collar, double cuff, monogram on the second from the bottom.
The price for the suit is {amount} and for the shirts {small} apiece, both inclusive of VAT. We have your deposit of one half, for which thank you; what remains falls due when you collect.
A baste fitting should be possible in about five weeks and the finished clothes some five weeks after that. I have pencilled in {date} at noon. As the wedding is on {date} I would ask you not to lose, or gain, too much in the meantime.
Cloth once cut cannot be returned, but any alteration within the first year is done without charge.
If I have got anything wrong, do telephone by the end of this week.
Yours sincerely,
{person}
Order book folio {d3} | Measures taken: {date} | Cutter: {someone}`,
    'en-w-oc-coach-hire-school-trip': `BOOKING CONFIRMATION
{company} Coaches
Operator licence OH{num}
{street} {town}
Booked by :: {client} School, Mrs {someone}
Booking ref :: {ref}
Status :: Confirmed
Date of travel :: {date}
Vehicle :: 1 x 53-seat coach, seat belts, PA, no toilet
Passengers :: 48 pupils + 5 adults, 1 wheelchair (folded)
= Movement | Time | Place
- Depart | 08:15 | School gates, lay-by not bus stop
- Arrive | 10:00 | Science museum, coach park C
- Depart | 14:30 | as above
- Return | 16:15 | School
Price £{d3}.00, zero-rated for VAT. Includes driver, fuel and first coach park ticket; tolls, congestion charge and tip are extra. Invoice is raised after the trip; purchase order number required please.
Please check that everything is as you asked. Amendments by email only, at least two working days ahead. If you cancel within seven days half the hire is payable, and the whole on the day itself.
Driver's hours are laid down by law: should you return later than shown a second driver may have to be called. No chewing gum, hot food or glitter. Lost property is kept one month at the depot.
Out-of-hours number for the party leader only: {mobile}
Vehicle replacements may be supplied by an associated operator.`,
    'en-w-oc-furniture-store-pakistan-style': `{company} FURNITURE HOUSE
SALE ORDER CONFIRMATION (customer copy)
NTN {num}-{n} STRN {num}{num}
Showroom :: {street}, {town}
S.O. No. :: {num}
Dated :: {today}
Customer :: Mr./Ms. {person}
Cell :: {mobile}
Delivery at :: {cstreet}, {ctown} (ground floor)
= Sr | Article | Wood / fabric | Qty | Rate | Amount
- 1 | Bed king "Shahjahan" with carving | Sheesham, dark walnut | 1 | {plain} | {plain}
- 2 | Side table | same | 2 | {plain} | {plain}
- 3 | Dressing with mirror | same | 1 | {plain} | {plain}
- 4 | Sofa 3+2+1 | velvet code {d2}, sea green | 1 | {plain} | {plain}
- 5 | Center table glass top | - | 1 | {plain} | {plain}
Gross total {plain} / Discount (Eid offer) {small} / Net total {plain} / Advance received {plain} / Balance {plain}
Expected delivery date: {date} (approx. 35-40 days; load-shedding may affect)
Special instructions: bed height 20 inch, drawers soft close, polish sample approved by customer on {date}
Conditions
1. Advance is not refundable after work has started.
2. Colour of natural wood may differ slightly from sample piece.
3. Balance in cash or pay order before unloading. Cheques not accepted.
4. One year warranty against termite and joints.
5. Loading to upper floors by customer.
Sales person {someone} Customer signature ______________`,
    'en-w-oc-theatre-ticket-online': `You're going to the theatre!
{company} Playhouse
Booking number {num}
Hello {person},
Thank you for booking. This email is not your ticket; e-tickets follow 48 hours before curtain up, or can be collected from the box office with the card you used.
[The Winter's Tale~Guys and Gulls~A Pocketful of Rye]
{date} at 7.30 pm, doors 6.45 pm
Dress Circle, row D, seats {d2} and {d2}
= Item | Price
- 2 x full price | {small}
- 1 x souvenir programme (pre-order) | 5.00
- 2 x interval gin and tonic, shelf 14 | {small}
- Booking fee per order | 3.00
- Restoration levy | 3.00
- Total paid by card {today} | {small}
RUNNING TIME about 2 hours 40 minutes including an interval. Haze, strobe and one loud bang. Latecomers are admitted at a suitable break.
ACCESS There are 22 steps to the circle. A captioned performance takes place on {date}. Infra-red headsets from the cloakroom free of charge.
EATING Pre-theatre supper in the brasserie, two courses, from 5.30 pm. Show this message for a complimentary coffee.
EXCHANGES Tickets cannot be refunded but may be swapped for another night up to 24 hours before, at £2 apiece.
TRAVEL The multi-storey opposite shuts at midnight. Last train to the coast 23:05.
Registered charity {num}. We will keep your details for as long as you keep coming.`,
    'en-w-oc-ready-mix-paver-supply-us': `CONFIRMATION OF ORDER -- PLEASE READ
{company} Block & Paver
{street}, {town} - Dispatch {phone}
CONF# {num}   CSR {someone}   {today} {time}
SOLD TO 00{d5} {client}
SHIP TO RESIDENCE {cstreet} {ctown}  X-STREET Elm
CUST PO [VERBAL~{ref}~PATIO JOB]
TERMS COD / CHECK OR CARD ON FILE
= QTY | UOM | DESCRIPTION | PRICE | EXT
- 6 | PLT | HOLLAND PAVER 60MM CHARCOAL | {small} | {plain}
- 2 | PLT | RETAINING WALL 6IN TAN | {small} | {plain}
- 12 | EA | 5FT EDGE RESTRAINT | {small} | {small}
- 20 | BG | POLYMERIC SAND 50LB | {small} | {small}
- 8 | EA | PALLET DEPOSIT (REFUNDABLE) | 25.00 | 200.00
- 1 | EA | MOFFETT DELIVERY ZONE 2 | {small} | {small}
SALES TAX {small} ORDER TOTAL {amount}
DELIVERY {date}, [7-11 AM~11-3 PM~FIRST STOP]. WE CALL WHEN LOADED.
PRODUCT IS MADE FROM NATURAL AGGREGATES. COLOR VARIES FROM RUN TO RUN. MIX FROM SEVERAL CUBES. EFFLORESCENCE IS NOT A DEFECT. DO NOT INSTALL IF YOU DO NOT LIKE WHAT YOU SEE: NO CLAIM AFTER MATERIAL IS LAID.
DRIVER DECIDES WHETHER YARD IS SAFE. SPRINKLER HEADS ARE YOUR PROBLEM.
RETURNS: FULL UNBROKEN CUBES WITHIN 30 DAYS LESS 20%.
REPLY "OK" TO THIS FAX/EMAIL OR WE SHIP ANYWAY.`,
    'en-w-oc-framework-raw-material-supplier-eu': `{company} Polymers B.V. - UK Branch
Order confirmation No. 45{num}
Contact :: {person}
Direct dial :: {phone}
Date :: {today}
Customer no. :: {d5}
Delivery address :: {client}, Moulding shop, {cstreet}, {ctown}
Your order no. :: {ref} / {date}
Terms of delivery :: DAP Incoterms 2020
Terms of payment :: 45 days net
Dear Sirs, we confirm having received your order and will execute it subject exclusively to our General Conditions of Sale, which you will find on our website.
= Item | Material | Quantity | Price per 100 kg | Value
- 000010 | Polypropylene copolymer, natural, octabins | 12,000 kg | {small} | {plain}
- | Delivery schedule: 6,000 kg {date}; 6,000 kg {date} | | |
- 000020 | Masterbatch anthracite, 25 kg bags | 500 kg | {small} | {plain}
- | Delivery: {date} | | |
- | Energy surcharge | | {small} | {plain}
Net value {plain}, currency EUR. Value added tax is shown upon invoicing.
Prices are linked to the monthly contract reference; if propylene moves by more than {n} EUR the difference will be adjusted up or down.
The confirmed date is the day of leaving our works. Octabins are non-returnable. Unloading is the duty of the recipient, free time one hour. Certificates of analysis travel with the driver. Please tell us at once of any discrepancy between this paper and your order, failing which it will be deemed agreed.
This document was generated by a computer and needs no signature.
Chamber of commerce {num} - VAT {vat} - {bank} - {iban}`,
    'en-w-oc-second-page-kitchen-fitted': `Order {num} - {person} - sheet 2 of 3
= Pos. | Unit | W x H x D | Door | Handle | Price
- 11 | Larder with five pull-outs | 600 x 2150 x 560 | left | rail | {plain}
- 12 | Built-in oven housing | 600 x 2150 x 560 | - | rail | {plain}
- 13 | Corner base, swing tray | 900 x 720 x 560 | right | rail | {plain}
- 14 | Sink base, bin system | 800 x 720 x 560 | pair | rail | {plain}
- 15 | Wall cabinet, lift-up | 900 x 360 x 350 | glass | push | {plain}
- 16 | Plinth, brushed steel | 2 x 2500 | - | - | {small}
- 17 | Worktop quartz 20 mm, "Lagoon" | as drawn | - | - | {plain}
- 18 | Cut-out for hob, polished undermount | - | - | - | {small}
- 19 | Splashback, toughened | 3000 x 600 | - | - | {plain}
Appliances as per list A, model numbers checked with customer on {date}
Goods total {plain} / Fitting {plain} / Less spring discount -{small} / VAT included {small} / Total {amount}
Paid on signature 25%: {plain}. Due when the stone is templated: 65%. Due upon completion: 10%.
Changes to the plan are possible until {date}. After that the factory in the Midlands starts cutting and no amendments can be taken. Delivery in week {d2}, subject to the walls having been plastered, the gas capped and the floor levelled. We are not plumbers: the final connection must be done by a registered engineer.
Variations in veining are a feature of the material.
Checked and confirmed, {someone}, surveyor`,
    'en-w-oc-wholesale-fish-telephone': `{company} FISH MERCHANTS
Market stand {n}, {city}
ORDER ACK - auto fax/email {today} {time}
Cust {d5} {client} (restaurant)
For delivery tomorrow, before 10.30, back door
2 st   Cod fillet skin on    {small}/kg
1 bx   Mackerel whole        {small}/bx
5 kg   Mussels rope grown    {small}/kg
24     Oysters native no.2   {small} ea
3      Turbot 2-3 kg wild    MARKET PRICE
1 bx   Squid                 SHORT - landed none, sub'd cuttlefish ok by [chef~Marco]
Total est {small} + turbot
Min order 75.00 reached, no carriage
Boat weather poor rest of week: expect dear hake and no crab till Thursday. Lemon sole cheap!
Changes by text only to {mobile} till 1 am. After that it's on the van.
If shellfish boxes arrive above 8 degrees or without the oval tag, do not accept.
Last wk's bill {small} still open pls`,
    'en-w-oc-training-first-aid-course-booking': `{company} Training
Thank you for choosing us. Your places are booked.
Booking reference :: {ref}
Booked by :: {person}, {client}
Course :: First aid at work, 3 days
Dates :: {date}, {date}, {date}
Time :: 09:00 to 16:30 (registration from 08:40)
Venue :: {street}, {town}
Delegates :: {someone}; {someone}; {someone}
Fee :: 3 x {small} plus VAT = {amount}
Payment :: by account, purchase order {ref}
Joining instructions
Please send this page to everybody attending. Wear trousers and flat shoes, since a good deal of the course takes place on the floor. Bring photographic ID. Tea is provided, lunch is not; there is a bakery across the road and a microwave upstairs. Delegates must attend all three days and be able to perform CPR on a manikin at floor level in order to be certified. Certificates last for three years.
Tell us in confidence about dyslexia, injuries or pregnancy so that the trainer can adapt the exercises.
Substitutions can be made up to the evening before at no charge. Transfer to another date: 25% within fourteen days. No refund for absence on the day.
Parking: four bays at the rear, otherwise the pay and display in Mill Lane (£6). From the station it is a ten minute walk, turn left at the fountain.
We look forward to meeting your colleagues.
{someone}, Course bookings {phone}`,
    'en-w-oc-aircraft-parts-aog': `{company} Aviation Spares
AOG DESK 24/7 {phone}
SALES ORDER {num}
ATTN {client} / Materiel
YR P.O. {ref} RCVD {today} {time}Z
PRIORITY [AOG~CRITICAL~ROUTINE]
= ITEM | P/N | DESCRIPTION | COND | QTY | UNIT USD | TRACE
- 1 | {d3}-{d5}-{n} | VALVE ASSY, BLEED | OH | 1 | {plain} | FAA 8130-3 / EASA dual
- 2 | {d3}{d2}-{n} | SEAL KIT | NE | 2 | {small} | C of C
- 3 | CORE | EXCHANGE CORE CHARGE | - | 1 | {plain} | refundable
TOTAL USD {plain} EX WORKS {city}
SHIP VIA [hand carry~next flight out~courier] AWB to be advised. ETD {date}
EXCHANGE TERMS: flat fee as shown. Core to be repairable, same P/N and mod status, with unserviceable tag and non-incident statement, within 15 calendar days; daily late fee applies thereafter, and after 45 days the exchange converts to an outright sale. Beyond economic repair cores are billed at full replacement value.
WARRANTY: 6 months / 1,000 FH from release, whichever first, per repair agency.
Our order acceptance constitutes the entire agreement; no airline purchasing terms apply unless countersigned by an officer.
Dangerous goods: none. ECCN 9A991.d. The part is in the box and the driver is on the forecourt; please send consignee tax number.
RGDS {person}`,
  }),
};
