import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English delivery notes of many trades, with what drivers and customers are told. */
export const englishDeliveriesOfAllTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('en', {
    'en-w-dn-piano-movers': `{company} Piano & Fine Art Carriers
{street}, {town} Tel {phone}
Job sheet / proof of delivery no. {num}
Collect from :: {client}, {cstreet}, {ctown}
Deliver to :: Mr {person}, top floor flat, {street}
Date booked :: {date}
Crew :: {someone}, {someone}, + 1 porter
Vehicle :: 7.5 t tail-lift, reg. [KX~LB~YD]{d2} [HJW~PFE~ZRA]
= Qty | Description | Serial / ref. | Condition on collection
- 1 | Upright piano, walnut, {d3} kg | {d5} | scuff to lower left panel, two keys chipped
- 1 | Adjustable duet stool | - | good
- 1 | Case of sheet music | sealed | good
- 2 | Castor cups, glass | - | one cracked before move
Access notes: 3 flights, winder at second landing, bannister removed by customer. Stair-climber not usable. Parking suspension obtained from the council, bay 14.
The instrument should stand in the room for at least a fortnight before it is tuned. Keep away from radiators and direct sun.
Our liability is limited under clause 9 of our conditions of carriage, a copy of which was sent with the quotation. Damage must be notified in writing within seven days; anything visible should be entered here while the crew is still on the premises:
......................................................................
Received the above goods in [good order~order save as noted]
Signature {someone} Print name {someone} Time {time}
For office use: mileage {d3} / waiting time {n} mins / invoice to follow`,
    'en-w-dn-stationery-wholesaler-branch': `{company}
Your local office supplies partner
DESPATCH ADVICE
Page 1 of 1
Order taken by :: Web
Your ref :: {ref}
Our order :: SO{num}
Despatched :: {today}
Carrier :: own van, run {n}, drop {n}
Deliver to {client} FAO Reception {cstreet} {ctown}
Invoice to Accounts Payable, {client}, PO Box {d3}
= Code | Description | Pack | Ordered | Sent | To follow
- A4W80 | Copier paper A4 80 gsm white | box 5 | {n} | {n} | 0
- LAF70 | Lever arch file 70 mm black | each | 20 | 20 | 0
- STN76 | Sticky notes 76 x 76 yellow | 12 | 4 | 3 | 1
- BPM-BL | Ballpoint medium blue | 50 | 2 | 2 | 0
- TON{d3}X | Toner cartridge black high yield | each | 2 | 0 | 2
- HG500 | Hand gel 500 ml pump | each | 6 | 6 | 0
- CHOC-F | Free tin of biscuits (spring promotion) | tin | 1 | 1 | 0
Items marked "to follow" will be sent carriage free as soon as they come in; you need not order them again.
Please count the parcels ({n}) before signing the driver's handset. Shortages and breakages to be reported within three working days on {phone}, quoting the despatch number.
Empty toner cartridges? Hand them to the driver and we shall recycle them free of charge.
Goods remain the property of the seller until paid for in full. No prices are shown on this document. E & OE.
[Picked JM~Picked TB] [Checked LS~Checked RW] Weight {d2}.{n} kg`,
    'en-w-dn-pharmaceutical-cold-chain': `{company} Healthcare Logistics
WHOLESALE DISTRIBUTION AUTHORISATION WDA(H) {d5}
CONSIGNMENT NOTE No {num}
Consignee :: Pharmacy Department, {client} Hospital, {ctown}
Customer account :: {d5}
Requisition :: {ref}
Date and time of loading :: {today} {time}
Temperature class :: 2 to 8 °C, monitored
Data logger :: TL-{num}
= Product | Batch | Expiry | Units | Shipper
- Insulin glargine 100 units/ml pens | {ref} | {date} | 40 | 1
- Influenza vaccine pre-filled syringe 0.5 ml | {ref} | {date} | 200 | 2
- Adalimumab 40 mg pen | {ref} | {date} | 12 | 1
- Eye drops latanoprost 2.5 ml | {ref} | {date} | 60 | 1
CONTROLLED DRUGS on this consignment: none / see separate requisition
On arrival
1. Check that the seal number on the shipper matches the one printed here: {d5}.
2. Stop the logger by holding the red button for three seconds; a green tick means that the load stayed in range.
3. Move the goods to the refrigerator within 30 minutes. Do not freeze.
4. If the lamp is red, quarantine the packs and ring the Responsible Person on {phone} at any hour.
Delivered by {someone} at {time}. Temperature at hand-over {n}.{n} °C
Accepted by (pharmacy staff, block capitals) {someone}
Returns are only taken back under our returned medicines procedure. This paper must be kept for five years.`,
    'en-w-dn-us-lumberyard-ticket': `{company} LUMBER & HARDWARE
{street} {town} {phone}
"Where the contractors go"
TICKET # {num} [DELIVERY~WILL CALL~DELIVERY]
Sold to: {client} acct {d5}
Ship to: jobsite Lot {n}, Maple Ridge subdivision - gate code {d2}{d2}
Ordered by {someone} Date {today} Promise {date} AM
Sales rep {n} Terminal 03 Truck {n}
= QTY ORD | QTY SHP | U/M | ITEM | DESCRIPTION
- 120 | 120 | EA | 248SPF | 2X4-8 SPF #2 KD STUD
- 48 | 48 | EA | 21012DF | 2X10-12 DOUG FIR
- 64 | 60 | SHT | OSB716 | 7/16 OSB 4X8 SHEATHING
- 3 | 3 | RL | HW9150 | HOUSEWRAP 9X150
- 10 | 10 | BX | N16S | 16D SINKER NAIL 5LB
- 2 | 2 | EA | LVL1416 | 1-3/4X14 LVL 16'
B/O: 4 SHT OSB716 will ship Thursday
DRIVER INSTRUCTIONS: Drop on driveway not on grass. Boom required, second floor. Call super 30 min ahead {mobile}
Buyer accepts responsibility for damage to curbs, lawns, septic tanks and driveways when directing truck off the street. All claims for shortage must be made at time of delivery. Special order millwork is not returnable. 25% restock on other returns with ticket.
Stacked by ___ Checked by ___ Driver {someone}
Received by X______________________ Time {time}
NO ONE HOME - photo taken [ ]`,
    'en-w-dn-sample-kit-furniture-showroom': `{company} Contract Furniture
Delivery docket {ref}
Thank you for your order! Here is what is in the [cartons~crates] and what to do with it.
Ship-to :: {client}, Level {n}, {cstreet}, {ctown}
Site contact :: {someone}, {mobile}
Dock booking :: {date}, {time}, goods lift B
Purchase order :: {ref}
= Line | Article | Colour / finish | Cartons | Qty
- 1 | Task chair "Marlow" with arms | charcoal / black base | 24 | 24
- 2 | Sit-stand desk frame 1600 | white | 12 | 12
- 3 | Desk top 1600 x 800 | oak melamine | 12 | 12
- 4 | Acoustic screen 1400 | sage felt | 6 | 12
- 5 | Monitor arm double | silver | 3 | 12
- 6 | Cable tray with tie pack | - | 1 | 12
Total cartons 58 on {n} pallets, {num} kg gross
Installation team: two fitters for one day. Please make sure that the floor boxes are live, the old desks are out and a skip is on site. Packaging is taken away by us.
Check every carton for crushed corners before you sign; write "damaged" rather than "unchecked", otherwise the haulier will decline to pay. Concealed damage: five days, with photographs, to {email}.
Lines 7 and 8 (lockers, phone booth) travel separately from the factory in Poland and are expected in week {d2}.
Warranty cards are taped inside the lid of carton 1.
Name .................... Signature .................... Date ...........`,
    'en-w-dn-brick-merchant-pod-handwritten': `{company} Building Supplies Ltd
Trade counter - {street}
POD
No. {d5}
Cust {client}
A/c {num} Site Plot {n} {cstreet}
Wagon [HIAB~MOFFETT~TIPPER] Driver [Daz~Kev~Stu]
2 packs facing brick red multi (1,000)
1 blk bag sharp sand
15 x 25kg cement - pallet - chgd
3 lengths drain 110 mm + 4 bends
lintel 1500 x 1 NOT ON - back order Tues
6 pallets chargeable - 4 returned today
Off loaded on road at customers request. Signed for by labourer
Any queries ring yard {phone} before 4.30
Goods offloaded beyond the kerb are at the purchaser's risk. Pallets credited if returned in good condition within 3 months with this number. Title passes on payment.
Rec'd [J. Smith~unreadable~P Doyle] {today} {time}
White - office Yellow - customer Pink - driver`,
    'en-w-dn-winery-export-packing-detail': `{company} Estate Wines Pty Ltd
{street}, {town}
PACKING DECLARATION AND DELIVERY DOCKET
Export licence EL{d5} | ABN {d2} {d3} {d3} {d3}
Consigned to {client}, bonded warehouse, {ctown}
Buyer's order :: {ref} of {date}
Vessel / voyage :: MV [Coral Star~Southern Cross] / {d3}N
Container :: TCLU {num}-{n} Seal {d5}
Incoterm :: FCA {city}
= Marks | Cases | Contents | Vintage | Litres | Gross kg
- A 1-200 | 200 | Shiraz 12 x 750 ml, screw cap | {year} | 1,800.00 | 3,240
- B 1-150 | 150 | Chardonnay 6 x 750 ml | {year} | 675.00 | 1,230
- C 1-80 | 80 | Sparkling rosé 6 x 750 ml | NV | 360.00 | 792
Timber packing: the 20 pallets used have been treated in compliance with ISPM 15 (HT) and bear the mark. No straw, peat, hay, rice hulls or similar plant material has been used as packing or dunnage.
Cleanliness: the container was swept and is free of soil, insects and residues of earlier cargo.
Please inspect the thermal liner and note the reading of the strip (should be below 25 °C). Shortages to be claimed against the carrier with an endorsed copy of this docket. The bank requires nothing from this sheet; the commercial invoice, origin declaration and analysis go by courier.
For and on behalf of the exporter
{person}, Logistics Coordinator {today}`,
    'en-w-dn-laundry-linen-exchange': `{company} Linen Hire
ROUND {n} [MON/THU~TUE/FRI]
Customer :: {client} Hotel
Cage numbers :: {d3}, {d3}, {d3}
Date :: {today}
= Article | Soiled collected | Clean delivered | Owing
- Sheet single | {d2} | {d2} | 0
- Sheet king | {d2} | {d2} | {n}
- Duvet cover king | {d2} | {d2} | 0
- Pillow case oxford | {d3} | {d3} | {n}
- Bath sheet | {d3} | {d3} | 0
- Bath mat | {d2} | {d2} | 0
- Tea towel | {d2} | {d2} | 0
- Chef jacket M | {n} | {n} | 0
- Tablecloth 54 x 54 ivory | {d2} | {d2} | {n}
- Napkin | {d3} | {d3} | 0
Rewash returned: {n} pieces (lipstick, rust)
Please do not use towels to mop floors or clean shoes. Items torn, burnt or lost are billed at replacement value on the month-end account. Put knives, pens and room keys back in drawers before stripping beds: last quarter we found {d2} forks and a set of dentures.
Next call {date}. Bank holiday week: deliveries one day later.
Checked in by housekeeping {someone} Driver {someone}
Any count differences to be phoned through by noon {phone}`,
    'en-w-dn-second-page-auto-parts': `Delivery {num} Page 2/2
= Pos | Part number | Designation | Bin | Qty | Back ordered
- 60 | {d3} {d3} {d2} {d2} | Brake disc vented front | A-{d2} | 2 | 0
- 70 | {d3} {d3} {d2} {d2} | Pad set with wear sensor | A-{d2} | 1 | 0
- 80 | {d3} {d3} {d2} {d2} | Wheel bearing kit | C-{d2} | 1 | 1
- 90 | {d3} {d3} {d2} {d2} | Cabin filter charcoal | F-{d2} | 4 | 0
- 100 | {d3} {d3} {d2} {d2} | Wiper blade pair aero | F-{d2} | 3 | 0
- 110 | {d3} {d3} {d2} {d2} | Engine oil 5W-30, 5 l | OIL | 6 | 0
- 120 | SURCH | Old unit deposit, caliper | - | 2 | 0
Sum of packages: {n} tote, 1 loose (windscreen, fragile, upright)
Total weight {d2}.{n} kg
Route {d2} / night drop, key box no. {d2}
Advance exchange units must come back in their original box within thirty days, drained of oil, together with the yellow tag. Electrical parts cannot be returned once the seal has been broken. Hazardous goods: oil UN not regulated; airbags on separate transport paper.
The workshop is requested to scan the label on each tote on arrival. Unscanned totes are deemed accepted complete.
Printed {today} {time} user [DISP04~NIGHT2]`,
    'en-w-dn-library-books-supplier': `{company} Library Supply
To: {client} Public Library, Acquisitions, {cstreet}, {ctown}
Packing list {num} | Carton 1 of {n} | {today}
Fund code :: ADULTFIC-{year}
Servicing :: plastic jacket, spine label, barcode, RFID tag
= Order line | ISBN | Author / title | Copies | Remarks
- {ref} | 978{num} | The Salt Path Home / hardback | 3 |
- {ref} | 978{num} | Beekeeping for Beginners / pb | 1 |
- {ref} | 978{num} | Large print: Murder at the Mill | 2 | reprinting, due {month}
- {ref} | 978{num} | Atlas of Lost Railways | 1 | oversize, packed flat
- {ref} | 978{num} | Picture book: Where is Bear's Boot? | 4 |
- {ref} | 978{num} | Teach yourself Portuguese + audio | 1 | disc removed, online code inside
Not supplied: 2 titles out of print, 1 title cancelled by you on {date}
Barcodes {d5}{d5} to {d5}{d5} have been used. MARC records are ready for download under the batch number above.
Wrong book in the box? Ring customer care on {phone} and we will send a prepaid label; serviced items can be returned only if the mistake is ours. A copy of this list is in the electronic mailbox, and the bill will come through EDI at the close of the month.
Packed by table {n}`,
    'en-w-dn-event-marquee-hire-out': `{company} Marquees & Party Hire
HIRE OUT SHEET
Event :: [Wedding~School fête~60th birthday~Trade fair]
Hirer :: {person}, {cstreet}, {ctown}
On site :: {date} from {time}
Collect :: {date} before noon
= Item | Out | Back | Missing/damaged
- Frame tent 9 x 15 m white, lined | 1 | |
- Coir matting m² | 135 | |
- Gilt banqueting chair | 120 | |
- Round table 5 ft 6 | 12 | |
- Trestle 6 ft | 8 | |
- Festoon lights 25 m | 4 | |
- Heater, indirect, with ducting | 2 | |
- Generator 20 kVA silenced | 1 | |
- Fire extinguisher & sign set | 3 | |
- Portaloo trailer 1+1 | 1 | |
Ground: [level lawn~hard standing~paddock, slight slope]. Underground services marked by hirer: yes / no. Ballast blocks used instead of stakes along north side.
The hirer must not light candles, barbecues or fireworks inside. In winds above 35 mph everybody has to leave the tent until our foreman says otherwise. From the moment of erection to the time of taking down the equipment is at the hirer's risk; please see that your household policy covers it.
Handed over clean and complete, safety briefing given.
Foreman {someone} Hirer's signature ______________ {today}
Balance was paid by card on {date}; refundable breakage bond {small} held.`,
    'en-w-dn-data-centre-server-rma-swap': `{company} Hardware Services
{street} {town}
Ship Notice
Service call :: {num}
RMA :: {ref}
Shipped :: {today} via [UPS Next Day Air~FedEx Priority~DHL Express]
Tracking :: 1Z{num}{num}
Ship to: {client}, Data Center {n}, Cage {d2}, Attn {someone}, {cstreet} {ctown}
= Line | PN | Description | SN | Qty
- 1 | {d3}-{d5} | Power supply 1400W hot plug | CN{num} | 1
- 2 | {d3}-{d5} | SSD 3.84TB SAS 12G, encrypted | ZK{num} | 2
- 3 | {d3}-{d5} | Fan module, high performance | - | 2
- 4 | {d3}-{d5} | Rail kit, static | - | 1
Advance replacement: no charge provided that defective parts reach our depot within 10 business days. Use this box and the label in the pouch. Drives containing customer data may be kept under your media retention option, in which case tick here [ ] and destroy the return label.
Handle in an ESD-safe area. Read firmware advisory FA-{d3} before fitting the drives.
Export control: these items are controlled under ECCN 5A992 and may not be re-exported contrary to U.S. law. Country of origin: [Mexico~Malaysia~Czechia].
If the seal tape reads VOID, photograph the box and call {phone}.
Packed qty 6 / boxes 1 of 1 / {n}.{n} lb`,
    'en-w-dn-tea-estate-dispatch-invoice-cum-challan': `{company} TEA ESTATES (P) LTD
Factory: {street}, {town}
GSTIN {d2}AABC{d5}
DELIVERY CHALLAN-CUM-GARDEN DESPATCH
(Original for Consignee)
Serial no. :: {ref}
Date of removal :: {today} {time}
Mode of transport :: Road, lorry no. AS-{d2}-{d2}{d2}
L.R. No. :: {num}
To: M/s {client}, Warehouse keepers, {cstreet}, {ctown} (for auction sale {d2})
= Invoice no. | Grade | Chests/bags | Net per bag | Total kg
- {d3} | BOP | 30 | 26.0 | 780.0
- {d3} | OF | 40 | 28.0 | 1,120.0
- {d3} | PD | 25 | 32.0 | 800.0
- {d3} | DUST | 20 | 34.0 | 680.0
Total {d3} packages. Value for insurance purposes only Rs {plain}. Not a sale; goods sent on consignment, hence no tax is payable on this movement under rule 55.
E-way bill no. {num}{num} valid up to {date}
Certified that the particulars given above are true and correct and that the tea conforms to the standards laid down under the food safety regulations.
Lorry driver has received the packages with seals intact and undertakes to deliver them dry. Wet or slack bags to be set apart and surveyed jointly.
Prepared by [clerk~head clerk] Checked Factory Manager
Receiver's seal and signature with date`,
    'en-w-dn-meal-kit-box': `Hi {person}!
Your [Veggie~Family~Quick & easy] box is here
Packed {today} by {company}, {street}, {town}
Box {n} of {n} | Delivery week {d2} | Box ID {num}
This week you are cooking
1. Miso-glazed aubergine with sesame noodles (25 min)
2. Chicken, leek and tarragon pie (45 min)
3. Smoky black bean tacos with pineapple salsa (20 min)
= In the chilled pouch | Qty
- Chicken thigh, diced 350 g | 1
- Soured cream 150 g | 2
- Mature Cheddar 60 g | 1
= In the box | Qty
- Aubergine | 2
- Leek | 1
- Fresh tarragon, small bunch | 1
- Egg noodles (contains WHEAT, EGG) | 2
- Corn tortillas | 8
- Sachet miso (contains SOYA) | 1
You'll need from your cupboard: oil, salt, butter, plain flour, one egg.
Swapped: coriander instead of flat parsley, because the heavy rain got there first. Sorry!
Put anything marked with a snowflake in the fridge straight away. The ice packs are only water and salt; snip a corner and pour them down the sink. The wool lining composts.
Something missing, bruised or not up to scratch? Open the app within 7 days and we'll credit you. Next box leaves on {date}: you can skip or change it until midnight on Wednesday.
Allergens may differ from last time. Always read the labels.`,
  }),
};
