import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English orders, confirmations and delivery notes of further trades. */
export const englishOrdersAndDeliveriesBesides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    delivery_note: wordingsIn('en', {
      'en-w-dn-coal-and-gas-bottles': `{company} Fuels
Round: {n}   Lorry [3~7]   {today}
Drop {n}: {person}, {cstreet} - down the lane past the chapel, mind the cockerel
10 x 25 kg smokeless ovoids :: delivered to bunker
2 x 47 kg propane :: exchanged, full in, empty out, nos. {num}, {num}
1 net kindling :: free w/ 10 bags
Not on lorry: 4 x logs kiln dried, will bring Friday
Bottle test dates checked ok. Regulator hose dated 2014: ADVISED TO RENEW (customer told, initial ___)
Cash taken {d3}.00 / on acct / card machine no signal
Coal merchant's approved scheme no. {num}. Weights are guaranteed: bags are checked by trading standards now and then.
Cylinders remain the supplier's property & may be filled by nobody else. Store upright outside, away from drains. Leak? Turn off the valve clockwise, no switches, ring {phone}.
Price list overleaf. Summer prices from 1 May: fill up then, it pays.
Sign ..............`,
      'en-w-dn-medical-device-loan-kit': `LOAN SET DELIVERY & RETURN FORM
{company} Orthopaedics - Loan Logistics
Set no. :: LK-{num}
Hospital :: {client}, theatre stores
Surgeon / case :: Mr {someone}, {date}, [hip revision left~ankle fusion~shoulder]
Deliver by :: {date} 16:00
Uplift :: {date}
Your order :: {ref}
= Tray | Contents | Qty out | Used | Qty back
- A | Trial stems 1-9 | 9 | |
- B | Reamers acetabular 44-62 | 10 | |
- C | Screws cancellous 6.5, lengths 15-70 | 36 | |
- D | Extraction instruments | 14 | |
- Implant box | Cup, liner, head; sterile, see lot stickers | 22 | |
All instruments have been decontaminated; they are NOT STERILE. Reprocess before use according to the sheet in the lid. Decontamination certificate must come back with the set; otherwise it can't be accepted and further hire is charged at {small} a day.
Stick the used implants' labels here. They will be billed against your order number and replenished.
Check for missing pieces with the photograph. A lost torque handle costs £{num}.
Courier {someone}, two cases, {d2} kg each: team lift.
Received theatre ............ time ...... Returned complete Y/N`,
      'en-w-dn-newspaper-wholesale-recall': `{company} NEWS WHOLESALE
Retailer {d5} {client} Stores   Round {d3}   Date {today}
= Title | Issue | Supply | Price | Trade
- Daily paper A | {date} | {d2} | 1.40 | 1.08
- Daily paper B | {date} | {d2} | 0.85 | 0.66
- Local weekly | {n} | {d2} | 1.60 | 1.20
- TV & soaps | {d2} | 14 | 0.95 | 0.71
- Puzzle monthly | {n} | 3 | 3.20 | 2.40
- Partwork "Build the Flying Scotsman" | {n} | 2 | 9.99 | 7.49
- Stickers | - | 1 bx | 50.00 | 40.00
TODAY'S RECALLS: TV & soaps {d2}; Gardening {month}; Cycling. Put returns in the tote, face up, with the form on top. Late returns: no credit.
Bundles {n}, totes 1. Driver had no key: left in shutter box.
Shorts must be rung through by 9.30 on {phone}, option 2. Carriage charge weekly {d2}.{d2} appears on the Saturday bill.
Voucher bag collected: yes / no. Free posters inside supplement. Weather: motorway shut, papers may arrive late tomorrow.`,
      'en-w-dn-industrial-gases-cryo-tanker': `{company} GASES
BULK DELIVERY RECORD   No. {num}
Customer :: {client}, site {d5}
Product :: [Liquid nitrogen UN1977~Liquid oxygen UN1073~Carbon dioxide UN2187], class 2.2
Tank :: {d3}, capacity {num} l
Arrive / depart :: {time} / {time}
= | Before | After
- Level % | {d2} | 9{n}
- Pressure bar | {n}.{n} | {n}.{n}
- Meter kg | {num} | {num}
Quantity delivered {num} kg (m3 at 15 °C {num})
Grade: industrial / food E941 / medicinal, batch {ref}, analysis on file
Checks: hose cap on, trap closed, spill apron clear, tyres chocked, no smokers, site signs legible (north one fading).
Trailer {d3} driver {someone}, transport document ADR attached in cab
REMARKS: Access blocked by skip 20 min. Vaporiser iced up: please hose down or ring service.
Customer signature ............ (not needed for remote sites: automatic delivery)
Hazchem 2T. Emergency {phone} day and night`,
      'en-w-dn-photo-prints-and-frames-slip': `Thanks for ordering from {company}
Packed with care by [Sanne~Luca~Bea]
Order {num}   Parcel 1 of 2
Name {person}
Address {cstreet}, {ctown}
= SKU | What | Size | How many
- PR-FA | Fine art print, cotton rag | 40 x 50 cm | 1
- FR-OAK | Frame, oak, with window mount | 50 x 60 cm | 1
- PC-20 | Postcards from your pictures | A6 | 20
- SW | Tiny swatch of papers (a present) | - | 1
In the other parcel, which leaves the framer tomorrow: canvas 80 x 120.
Unpacking: lay it face down on a towel; cut the tape, not the mount. Wear the cotton gloves. Hang away from the bath.
Colours look a bit darker than on a phone: that's because paper doesn't glow.
Anything bent, scratched or not as you imagined? Keep the box, snap a photo, write to {email} within two weeks and we'll print it afresh.
No prices on this slip, in case it's a gift!`,
    }),
    order_confirmation: wordingsIn('en', {
      'en-w-oc-hearing-aid-lab-made-to-order': `{company} Hearing Laboratories
Custom order confirmation to dispenser
Dispenser :: {client} Hearing Centre, acc. {d5}
Order :: {num}
Patient initials :: {n}
Received :: {date}, impressions ok / left one short in canal
Ship date :: {date}
= Ear | Model | Shell | Colour | Options | Price
- R | In-canal {d3} | acrylic | [tan~cocoa] | vent 1.5, push button, directional | {plain}
- L | In-canal {d3} | acrylic | same | as above | {plain}
- - | Charger travel | - | - | - | {small}
- - | Wax guards | - | - | 2 packs | 0.00
Binaural discount {small}. Net {amount}, {d2} days.
Audiogram entered: R 35 40 55 65 70 75; L 30 40 50 65 75 80.
We have lengthened the canal by 2 mm since the receiver would otherwise hit the wall; ring by 3 pm if you mind. Remakes are free for 90 days, returns for credit for 60; after that it's yours.
Repairs of old instruments (s/n {num}) are acknowledged separately.
Please include the order form, not sticky notes, and do not post batteries loose.`,
      'en-w-oc-bulk-transport-booking-rate-con': `RATE CONFIRMATION
Load # {num}
{company} Logistics   Rep {person}   {phone}
Carrier {client} Express   MC {num}   Driver {someone}   Truck {d3} Trailer {d3}
= Stop | Where | When | Ref
- PU 1 | {other} Foods, {city} | {date} 08:00-10:00 appt | PO {num}
- SO 1 | DC 14, dock 60-80 | {date} 05:00 FIRM | conf {num}
- SO 2 | DC 22 | {date} by noon FCFS | conf {num}
Commodity: frozen waffles, 20 pallets, 31,400 lb. Reefer -10 °F continuous, pulp on loading. 53 ft, food grade, load locks x 2.
Linehaul {plain}; fuel surcharge {small}; stop-off 50.00; total USD {plain}
We've booked you as above: sign and send back before dispatch.
MacroPoint tracking required or deduct $150. Late to the appointment: $250 unless called in. Lumper: use our code, upload receipt. No seal broken but by the receiver. Paperwork within 48 h; quick pay 3%.
Anyone found re-brokering is reported.
Accepted by ____________ date ____`,
      'en-w-oc-public-library-reservation-and-printing': `{company} Signs & Print
Job booked in!
Job bag :: {num}
For :: {client}
You asked :: {date}, by e-mail
We've got you down for
2 x pull-up banner 850 x 2000, new artwork :: {small}
500 x A5 flyer, 170 gsm gloss, two sides :: {small}
1 x van lettering, [Transit Custom~Berlingo], white vinyl, both sides and rear :: {plain}
30 x hard hat sticker, round, 50 mm :: {small}
Setting & two rounds of changes :: incl.
Plus VAT :: {small}
Altogether :: {amount}
Proofs on {date}. Check spelling and PHONE NUMBERS: once you have said OK it's your typo, not ours. Flyers need 4 working days, van half a day indoors and clean, please; mirrors will be left alone.
Colours on screens lie. Pantone 300 will be matched as near as vinyl allows.
Account customers: month end. Others: half now, link below. Bag stays open for 30 days, then archived; we keep your artwork five years.
Collect from the yard (ring the bell twice) or we'll pop it round.`,
      'en-w-oc-second-page-machine-tool': `- 2 -
Our confirmation {num} of {today}
5. Options agreed upon: chip conveyor, hinged; tool probe; coolant 20 bar; 24-place magazine; electronic handwheel; CE safety to 2006/42/EC; documentation in English, two folders and a stick.
6. Price
= Part | EUR
- Machining centre, serial to be assigned | {plain}
- Options as in 5 | {plain}
- Transport, insured, to your threshold | {small}
- Installation, three days, one fitter | {small}
- Training on your own workpiece, two days | {small}
- Less trade-in of lathe no. {num} | -{plain}
- Total net | {amount}
7. Payment. 30% upon this confirmation, 60% at readiness for dispatch, 10% after the acceptance protocol, at the latest sixty days from delivery.
8. Delivery. Calendar week {d2}, assuming receipt of the deposit and of your foundation drawing by {date}. A pre-acceptance in our works is foreseen in week {d2}; you come with two parts and patience.
9. Warranty. Twelve months or 3,000 spindle hours. Spindle bearings eighteen months if the crash log is empty.
10. What you see to: forklift of 8 t, 32 A supply, air 6 bar dry, level floor, gate 3.2 m (please measure twice).
11. In all other respects our conditions of supply, issue {year}, apply; deviations contained in your order are hereby contradicted.
We thank you for your confidence`,
    }),
    purchase_order: wordingsIn('en', {
      'en-w-po-orchestra-instrument-repair-and-hire': `{company} Philharmonic
Orchestra management, {street}, {town}
ORDER {ref}
To {client} Percussion Hire
Please hire to us, for the concerts of {date} and {date}:
1 pr. timpani 32" and 20", pedal left
1 tubular bells, 1.5 octaves, with damper
1 tam-tam 60", with the large beater
4 tuned cowbells E, G sharp, A, B
1 wind machine, canvas (the last one squeaked)
1 anvil
Delivery: stage door, {date} between 9 and 9.30, rehearsal at 10 sharp. Collection the same night from 22.15; crew of two; no lift.
Agreed fee {small} plus VAT, carriage {small}. PO valid up to {amount}, no more without my say.
The instruments are on our policy from door to door. Skins must be plastic as hall is dry.
Bill to the Society and not to the hall, please, marked with the above reference.
Toi, toi, toi
{person}, Orchestra Manager`,
      'en-w-po-oilfield-service-release-call-off': `CALL-OFF ORDER
Company :: {company} Petroleum (North Sea) Ltd
Contract :: C-{num}, master for well services
Call-off :: {d3}
Contractor :: {client}
Charge code :: AFE {num}
Well :: [22/4a-17~Slot 9~Heron-3]
Duration :: mobilise {date}; about {n} days
= CTR | Service | Unit | Rate GBP | Est. qty | Est. value
- 1.01 | Wireline unit, offshore | day | {plain} | 14 | {plain}
- 1.04 | Crew, 3-man | man day | {small} | 42 | {plain}
- 2.10 | Memory gauge, HT | run | {plain} | 3 | {plain}
- 2.22 | Redress | each | {small} | 6 | {small}
- 9.01 | Standby | day | {plain} | 2 | {plain}
- | Lost-in-hole list price less 2.5% a month | | | |
Budget ceiling {amount}. Tell us in writing at 75%.
Personnel: survival certificate, medical and minimum industry safety training; names to heliport 48 h before. Equipment in DNV 2.7-1 baskets, slings in date, manifest with dangerous goods declared.
Time writing to be signed by the company man on board; unsigned sheets aren't paid. Invoices monthly, electronically, with this number.
All terms as per Contract. Health, safety and environmental bridging document rev. {n} is part of this order.
Issued {today} by {person}, contracts & procurement. Accepted ........`,
      'en-w-po-school-canteen-fresh-produce-list': `STANDING ORDER FOR FRESH FRUIT & VEG - {company} Catering, kitchen {n}
Supplier [Hartley's Greengrocery~{client}]   Week commencing {date}
= Line | Mon | Tue | Wed | Thu | Fri
- Carrots kg | 10 | - | 10 | - | 5
- Broccoli kg | - | 8 | - | 8 | -
- Potatoes 25 kg bag | 2 | 1 | 2 | 1 | 3
- Iceberg ea | 6 | 6 | - | 6 | 6
- Apples (small!) case | 1 | - | 1 | - | 1
- Bananas box | - | 1 | - | 1 | -
- Satsumas case | 1 | - | - | 1 | -
- Parsley bunch | 2 | - | - | 2 | -
Halve everything on Thursday: years 5 + 6 away. Nothing on {date}, inset day.
Before 7.15 at the kitchen hatch; not by the playground gate. Red Tractor where possible, no plastic trays. Prices as on Monday's sheet, max rise 5% without a call.
Any rejected produce goes back with the driver against a slip. Invoice monthly to the contract office, order no. {ref}, VAT 0.
Cook in charge {someone} {mobile}`,
      'en-w-po-spare-parts-rail-english-translation': `{company} Rail Services - Materials Management
Order no. 70{num}
Page 1
Supplier no. {d5}: {client}
We order on the basis of your offer {ref} of {date} and of our purchasing terms for railway material (edition {year}), which you know:
= Item | Our no. | Text | Drawing / index | Qty | Price per | Value
- 1 | {num} | Brake block, composite, LL | {d3}.{d3}/c | 1,200 pc | {small} /1 | {plain}
- 2 | {num} | Door rubber profile, 5 m | {d3}.{d3}/a | 60 pc | {small} /1 | {plain}
- 3 | {num} | Relay 110 V DC, shock-tested | - | 40 pc | {small} /1 | {plain}
- 4 | {num} | Seat cover, moquette "Heather" | - | 220 pc | {small} /1 | {plain}
Delivery dates: 1 in three lots, {date}, {date}, {date}; others {date}, arriving. Place: depot {city}, gate B, Monday to Thursday 7 to 14.
Tests: item 1 homologation certificate; item 4 fire class EN 45545-2 HL2; first sample by {date}. Spare parts supply for 15 years.
Packing free of charge, returnable. Penalty 0.3% a working day. Two per cent discount within 14 days.
Confirm within a week. Letters, notes and bills must show order, item and material number or they will lie about.
Buyer {person}, ext. {d3}; technical questions {someone}`,
    }),
  };
