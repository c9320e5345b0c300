import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Orders, their confirmations and what travels with the goods, as English-speaking companies word them. */
export const englishSupply: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('en', {
    'en-council-po': `{city} Borough Council
Procurement Services, Civic Centre, {city}
# [OFFICIAL PURCHASE ORDER~Official Order~Purchase Order {num}]
THIS ORDER NUMBER MUST BE QUOTED ON ALL INVOICES. No PO No Pay.
Order number :: PO{num}
Order date :: {today}
Supplier no. :: {d5}
Requisitioner :: {someone}, [Highways~Leisure Services~Housing Repairs]
Supplier: {company}, {street}, {town}
Deliver to: {client} [Depot~Library~Leisure Centre], {cstreet}
Invoice to: Accounts Payable by email as a single PDF
= Line | Description | Qty | UOM | Unit price | Net
* {n} | [Rock salt 10mm bulk~Grit bins 200 litre yellow~Litter pickers~Tree survey as per quote {ref}~Agency cover caretaker] | {n} | EA | {small} | {plain}
Total excluding VAT {amount}
Cost centre {d5} subjective {d3}0
The Council's standard terms and conditions apply to this order and override any terms of the supplier. We are a Living Wage employer. Payment 30 days from receipt of a valid and undisputed invoice.
Goods are to be delivered between 8.00 and 15.30, Monday to Friday.`,
    'en-apparel-po': `{client} Retail Group
# [Purchase order contract~PO SHEET~Bulk order {ref}] SS{d2}
Vendor: {company} Garments Ltd, {town}
Season: SS{d2} Dept: Ladies knit Style: {num} Country of origin: [Bangladesh~Portugal~India]
Ex-factory date: {date} In DC: {date} Ship mode: SEA - FOB
= Colour | XS | S | M | L | XL | Units | Cost USD
* [Ecru~Washed black~Sage~Ink navy] | {d2} | {d3} | {d3} | {d3} | {d2} | {num} | {small}
Total units {num} Total cost USD {plain}
Fabric: 95% cotton 5% elastane single jersey 180 gsm. Care label and main label per trim card.
Packing: flat packed, 24 per carton solid size, barcode EAN on swing ticket and outer.
Test reports and sealed sample must be approved before bulk cutting. Nominated forwarder only.
Late delivery: 5% discount per week or part week. Over-shipment not accepted; shortage tolerance 3%.
Factory must hold a valid social audit (grade orange or better).
Buyer {someone} Merchandiser {someone} Vendor signature and chop ____________`,
    'en-lab-requisition-po': `University of {city}
Department of [Chemistry~Structural Biology~Earth Sciences]
Purchase Order
{today} Order ref [CHE~BIO~PHY]{num}-{d3}
To {company} Scientific Fax/Email orders {email}
Please supply, carriage paid, the following
= Cat. no. | Item | Pack | Qty | Price each
* [A{num}~{d5}-100ML~SC-{num}] | [Acetonitrile HPLC grade~Nitrile gloves M~Taq polymerase 500U~PCR plates 96 well skirted~Glass vials 2 ml~Argon N5.0 size L~Anti-GAPDH antibody rabbit] | [2.5L~box 100~500 units] | {n} | {small}
Quotation reference {ref} - educational discount applied
Deliver to: Goods Inwards, {street}, FAO {someone} lab {n}.{d2}
Est. total {amount} Grant code R{num} VAT: zero rated medical research certificate attached
Store on arrival at [-20 C~4 C~room temperature]. Send SDS and certificate of analysis with the goods.
Invoices not bearing the order number will be returned. Authorised {someone} (budget holder)`,
    'en-subcontract-works-order': `{client} Homes Ltd
Site: [Orchard Rise~The Maltings phase 3~Mill Lane], {ctown}
# [WORKS ORDER~Subcontract order~Call-off order no. {ref}]
To {company} [Groundworks~Scaffolding~Carpentry] Ltd {street} {town}
Please accept this as our order to carry out the works below in accordance with our framework agreement dated {date}
Order no: {ref} Plot(s): {n}-{d2} Trade code {d3} Surveyor: {someone}
= Bill ref | Operation | Unit | Qty | Rate | Sum
* {n}/A | [Excavate foundations not exc 1.5m~First fix per plot~Hang doors and iron~Erect base lift~Block and beam floor] | [m3~nr~m2~plot] | {d2} | {small} | {plain}
Order value {amount} Retention 5% CIS deduction per verification
Start on site {date} Programme {n} weeks
RAMS, insurance and CSCS details to be lodged before start. Daywork only on written instruction of the site manager.
Applications for payment by the 20th of each month. Domestic reverse charge applies.
For {client} Homes ______ Accepted for subcontractor ______ (return within 7 days; commencement of work is deemed acceptance)`,
    'en-hospital-emergency-po': `{client} NHS Foundation Trust
# [PURCHASE ORDER~Order - URGENT~eProcurement order]
PO No. :: {num}
Rev :: 0
Order date :: {date} {time}
Requested by :: [Theatre 4~Cath Lab~Pharmacy Stores]
Vendor: {company} Medical, account {num}
Ship to GLN 50555{num} Receipt & Distribution, {cstreet}, {ctown}
= NPC | Supplier code | Description | UOI | Qty | Price
* F{num} | {num} | [Balloon catheter 2.5x20mm~Suture 3-0 undyed 70cm~Infusion set with filter~Hip stem size 11 consignment replacement~Wound dressing 10x10] | [EA~BX/10] | {n} | {small}
Net {plain} VAT {plain} Gross {plain}
Supply under NHS Terms and Conditions for the Supply of Goods (purchase order version). Invoices via PEPPOL to the address registered.
Patient identifiable data must not appear on any invoice. Delivery by 10:00 next day please.`,
    'en-us-blanket-po': `{client} Manufacturing, Inc.
{cstreet} {ctown}
BLANKET PURCHASE ORDER
P.O. NUMBER {num}-B REVISION {n} BUYER {someone}
VENDOR {company} SHIP VIA [FedEx Ground collect~Best way~Our truck] F.O.B. Origin TERMS 2% 10 Net 30
= LN | PART NO / REV | DESCRIPTION | DUE | QTY | U/M | PRICE | EXT
* {n} | {d3}-{num} C | [BRACKET, WELDMENT~GASKET, EPDM~BUSHING BRONZE 1/2 ID~HARNESS ASSY 12 COND~O-RING -214] | {date} | {d3} | EA | {small} | {plain}
TOTAL {plain}
NOTES: 1. CERT OF CONFORMANCE AND MATERIAL CERTS REQUIRED WITH EACH SHIPMENT. 2. NO SUBSTITUTIONS. 3. RELEASES WILL BE ISSUED AGAINST THIS ORDER; DO NOT SHIP WITHOUT RELEASE.
4. This order is rated DO-A1; ITAR controlled data must not be disclosed to foreign persons.
Vendor must acknowledge price and delivery within 48 hours. Terms on reverse side govern.
Confirm to: {email} AUTHORIZED SIGNATURE ________________`,
    'en-mail-order-by-form': `ORDER
From {person}, {client}, {cstreet}, {ctown}
To {company} Sales Desk
[Please can you send us~We would like to order~Please book in] the following for delivery [week {n}~as soon as possible~on {date}]:
* {n} x {ware} (your code {num}) @ {small}
Our order number {ref}
Delivery to the [back gate~yard, forklift available~reception], ask for {someone} {mobile}
Prices as per your [quotation {ref}~price list {month}~telephone call with {someone}].
Charge to our account {num}, invoice to accounts. Please confirm by return with delivery date.
[Part deliveries fine~No part deliveries].
Signed for {client}: {someone}, buyer {today}`,
  }),
  order_confirmation: wordingsIn('en', {
    'en-steel-mill-ack': `{company} Steel Service Centre AB
Order acknowledgement
{client} {cstreet} {ctown}
Our order :: {num}
Your order :: {ref}, {date}
Your ref :: {someone}
# [ORDER ACKNOWLEDGEMENT~Order Confirmation {num}~ACKNOWLEDGEMENT OF ORDER]
We thank you for your order, which we have booked on the following terms:
= Item | Grade / dimension | Weight kg | Price EUR/t | Week
* {n}0 | [S355J2+N 20x2000x6000~Hot rolled EN 10025 HEA 200 12.1 m~EN 1.4301 2B 1.5x1250x2500~Round bar 42CrMo4 d80] | {num} | {plain} | {d2}
Scrap and alloy surcharge valid in month of delivery
Quantity tolerance +/- 10%. Test certificate EN 10204-3.1
Delivery: DAP {ctown}, unloading by customer
Payment: 30 days net, covered by credit insurance limit
Please check this confirmation carefully. If we do not hear from you within 24 hours we consider the order correct in all respects; the material will then be cut and can not be cancelled.`,
    'en-web-order-received': `{company}
# [Thank you for your order!~Order confirmed~We've got your order, {someone}]
Hi {someone},
Good news: your order {num} is in. We'll email again when it's on its way.
Order placed {date} at {time}
= Your items | Qty | Price
* {ware} | {n} | {small}
Subtotal {small} Delivery (standard, 3-5 days) {small} Promo code WELCOME10 -{small}
Order total {small} (incl. VAT)
Paid with :: [Klarna pay in 3~Visa debit ending {d2}{d2}~Apple Pay]
Delivering to :: {person}, {cstreet}, {ctown}
Estimated delivery :: {date}
Need to change something? You can cancel until we start packing. Go to My orders.
This email acknowledges that we have received your order. The contract is formed when we send the dispatch email.
[Refer a friend and you both get 10 off~Follow us for new drops]
{company}, registered in England no. {num}, {street}, {town}`,
    'en-kitchen-order': `{company} Kitchens & Bedrooms
Showroom: {street}, {city}
# [Confirmation of your kitchen order~Sales order confirmation {ref}]
Customer: {person} Fitting address: {cstreet}, {ctown}
Order date {date} Designer {someone} Proposed installation w/c {date}
Range: [Hartford painted, Farrow grey~Handleless gloss white~Oak shaker] Worktop: [20mm quartz~38mm laminate square edge]
= Pos | Unit | Hand | Finish | Price
* {n} | [600 base drawerline~1000 corner LH~600 tall oven housing~Wall unit 800x720~Integrated dishwasher A++~Plinth 2700] | [L~R~-] | as above | {small}
Units {plain} Appliances {plain} Fitting {plain}
Total order value inc. VAT {amount}
Deposit received {date} {amount}
Stage payment due 14 days before delivery {amount}
Balance on completion {amount}
Please read the drawings attached, check sizes and colours and let us know of changes by {date}. After this date, the order goes into production and cannot be altered.
The installation is carried out by our approved fitters. Customer signature ________ Showroom ________`,
    'en-advert-booking': `{company} Media
Booking confirmation
Account exec {someone} direct {phone}
Client {client} Agency {other}
# [ADVERTISEMENT BOOKING CONFIRMATION~Insertion order acknowledged~Your campaign is booked]
Booking no. {ref} Your PO {num} Dated {today}
= Title / site | Issue / flight | Format | Position | Rate card | Agreed
* [{city} Evening Post~Farming Today~48-sheet roadside~Breakfast show 30" spots~Homepage MPU 500k imps] | {date} | [25x4 colour~Full page~DOOH 10 sec] | [ROP~RHP~Peak] | {plain} | {plain}
Gross {plain} Agency commission 15% -{plain} Net {plain} plus VAT
Copy deadline :: {date} 12:00 (PDF/X-1a, no crop marks on screens)
Cancellations must be received 6 weeks before publication; otherwise charged in full.
We confirm acceptance of your order subject to our terms for advertisers and the CAP code. Please check the details and tell us of any error by return.`,
    'en-chemical-sales-order': `{company} Industries Pte Ltd UEN {year}{d5}K
SALES ORDER ACKNOWLEDGEMENT
Sold-to {client} {cstreet} {ctown}
Ship-to same Sales order {num} Cust. PO {ref} PO date {date}
Requested delivery date :: {date}
Confirmed delivery date :: {date}
= Item | Material | Batch/Pack | Confirmed qty | Price/kg | Value SGD
* 0000{n}0 | [Isopropanol tech~Caustic soda 50%~Titanium dioxide R-902~Epoxy hardener 140~PE granulate LL] | [IBC 1000L~25 kg bag~drum 200 kg] | {num} KG | {small} | {plain}
Schedule line: {num} KG confirmed, remainder on backorder, next availability {date}
Incoterms CPT {ctown} Payment 60 days from B/L
End use declaration required before release. Packaging deposit invoiced separately.
We accept your order exclusively on our general conditions of sale; contrary purchase conditions are hereby rejected even if we do not object expressly.
Customer service {someone} {phone}`,
    'en-travel-group-confirmed': `{company} Travel
ABTA [Y{d2}{d2}X~P{d3}1] ATOL {d5}
# [BOOKING CONFIRMATION~Confirmation of your holiday~Booking confirmed]
Booking reference {ref} Booked {date} by {someone}
Lead passenger {person} Party of {n}
Outbound {date} [LGW-PMI 06:45 flight BY{num}~DUB-FAO 11:20 FR{num}]
Inbound {date} [PMI-LGW 11:05~FAO-DUB 15:40]
Accommodation [Hotel Marina Playa 4*, half board, twin balcony sea view~Apartments Sol, self catering] {n} nights
Extras: 23 kg hold bag x2, shared transfers, travel insurance declined
= | Price
- Package price adults | {plain}
- Seat selection | {small}
- Early booking discount | -{small}
Total holiday cost {amount}
Paid to date {amount} Balance {amount} due by {date}
Names must match passports exactly; a change costs 35 per person. Your financial protection: the ATOL certificate accompanies this confirmation. Cancellation: 10-12 weeks before departure loss of deposit, under 2 weeks 100%.`,
    'en-machined-parts-oc': `{company} Präzision AG
CH - {city}
{client}
Attn. {someone}
O R D E R   C O N F I R M A T I O N   No. {num}
Date: {today} Your order no. {ref} dated {date} by e-mail Customer {num}
Dear Sir or Madam,
Thank you very much for your order, which we are pleased to confirm as follows:
= Pos | Art.-No. / Drawing | Quantity | Price/100 | Amount CHF
* {n} | [Turned part acc. to drawing {num} index d~Threaded spindle Tr 20x4~Flange 1.4404 milled] | {d3} pcs | {small} | {plain}
- | Tooling share, once | 1 | {plain} | {plain}
- | Surcharge for small quantity | 1 | {small} | {small}
- Net value without VAT | | | | {plain}
Call-off quantities: {d3} pcs {date}, {d3} pcs {date}
Dispatch EXW, DHL Express on your account {num} Packing: KLT returnable
Origin of goods: Switzerland (preferential). Tariff number 8483 {d2}{d2}
Drawing changes after release will be charged. This confirmation is valid without signature.`,
  }),
  delivery_note: wordingsIn('en', {
    'en-concrete-ticket': `{company} Readymix
DELIVERY TICKET No {num}
Plant {city} Date {date}
Customer {client} Site {cstreet}, {ctown}
Order {ref} Mix code [C35/45 S3~RC32/40 XC3~GEN 1 S4] Cement [CIIIA~CEM I] Max agg 20 mm
Volume this load [6.0~7.5~8.0] m3 Cumulative {d2}.0 m3 Load {n} of {n}
Truck {d2} Driver {someone}
Time batched {time} Left plant {time} Arrived site {time} Start discharge {time} Finish {time}
Water added at customer request ____ litres - strength not guaranteed. Signed ________
Extra time on site over 30 minutes is charged per minute.
CAUTION: wet concrete can cause serious burns. Wear gloves, boots and eye protection. Wash skin at once.
Conforms to BS 8500 / EN 206. Certified QSRMC.
Received by (print) ____________ Signature ____________ Kerbside damage: customer's risk if instructed off the road.`,
    'en-timber-with-prices': `{company} Timber & Builders Supplies
Branch: {street}, {town} {phone}
# [Delivery note~DESPATCH NOTE {ref}~Goods delivery advice]
To :: {client}
Deliver :: Plot 4, {cstreet}, {ctown} - call first {mobile}
A/C :: {num}
Order :: {ref}
Route :: {n} Drop {n}
= Code | Description | Ordered | Delivered | To follow | Unit price | Disc
* T{d3} | [47x150 C24 treated 4.8m~18mm OSB3 2440x1220~Joist hanger 47x225~Sharp sand bulk bag~Celotex 100mm~Skirting torus MDF 4.4m] | {n} | {n} | 0 | {small} | 12.5%
Goods value for information, invoice to follow: {plain}
No. of pallets {n} - chargeable until returned
Offloading by crane vehicle: HIAB, 3 tonne max reach 6 m
Received in good condition and checked. Shortages or damage must be written on this note before the driver leaves and confirmed within 3 days.
Print name ______ Sign ______ Date ______ Time ______ Driver {someone}`,
    'en-flower-docket': `{company} Nurseries
# [DOCKET~Despatch docket~Supply note]
Grower & wholesaler of pot and bedding plants
Shop :: {client}
Date :: {date}
Trolleys out :: {n} Trolleys back :: {n} Shelves :: {d2}
= Plant | Size | Tray | Qty
* [Geranium trailing mixed~Cyclamen mini~Lavender Hidcote~Poinsettia red~Viola F1~Hydrangea pink~Herbs assorted] | [9cm~13cm~3L] | [x12~x18~x6] | {n}
Plant passport: A [Viola~Lavandula] B {d5} C {num} D GB
Keep between 5 and 15 C; do not leave on the van overnight.
Trolleys not returned within 14 days charged at cost
Goods checked in by ________ Packed by {someone}
No claims after 24 hours`,
    'en-us-packing-slip': `{company}
PACKING SLIP
Ship From: {street}, {town}
Ship To: {client} Receiving Dock {n}, {cstreet}, {ctown}
Order # {num} PO # {ref} Ship date {date} Carrier [UPS Ground~XPO LTL~USPS Priority] Tracking 1Z{num}{num}
= Line | SKU | Description | Ordered | Shipped | B/O
* {n} | {d3}-{num} | {ware} | {n} | {n} | [0~{n}]
Total cartons {n} Total weight {d2} lb Pallet ID {num}
Carton {n} of {n} LPN {num}
THIS IS NOT A BILL. Backordered items ship when available at no additional freight.
Inspect contents upon receipt. Report damage or discrepancies to {email} within 5 business days and retain packaging for carrier inspection.
Picked by {d3} Packed by {d3} Checked ____
Returns require an RGA number. Made in [USA~Mexico] of domestic and imported parts.`,
    'en-waybill-cmr-en': `INTERNATIONAL CONSIGNMENT NOTE CMR No {num}
1 Sender (name, address, country) {company}, {street}, {town}
2 Consignee {client}, {cstreet}, {ctown}
3 Place of delivery of the goods {ctown}
4 Place and date of taking over the goods {city}, {date}
5 Documents attached: packing list, EUR.1, {ref}
6 Marks and nos 7 Number of packages 8 Method of packing 9 Nature of the goods 10 Statistical number 11 Gross weight kg 12 Volume m3
* ADDR/{n} | {n} | EPAL pallets | {ware} | {num} | {d3} | {n}.{d2}
13 Sender's instructions (customs and other formalities): temperature +2 / +8 C, driver to call one hour before
14 Carriage paid / carriage forward
15 Cash on delivery: none
16 Carrier {other} vehicle {d2}-BBX-{n} trailer OL-{d2}-PR
17 Successive carriers
18 Carrier's reservations and observations: loaded and counted by sender, seal no. {num}
21 Established in {city} on {date}
22 Signature and stamp of the sender 23 Signature and stamp of the carrier 24 Goods received, place, date, signature and stamp of the consignee
This carriage is subject, notwithstanding any clause to the contrary, to the Convention on the Contract for the International Carriage of Goods by Road (CMR)`,
    'en-delivery-challan': `{company} Engineering Works
GSTIN 06AAD{d2}{d2}C1ZQ {street}, {town}
# [DELIVERY CHALLAN~Delivery Challan - Job Work (Rule 55)~Returnable gate pass cum challan]
Original for consignee / duplicate for transporter
Challan No. {num} Date {date} Vehicle HR55{num} e-Way bill {num}{d3}
M/s {client}, {ctown}
= S.No. | Description of goods | HSN | Qty | Approx. value Rs.
* {n} | [CI castings for machining~MS plates 12 mm profile cut~Moulds for repair~Empty cylinders] | 73{d2} | {n} Nos | {plain}
Purpose: [job work - not for sale~sent on approval basis~return after repair]
Expected date of return {date}
The above goods are not sold and no tax is payable on this movement.
Received the above in good condition. Receiver's signature with seal
for {company} Engineering Works Store in charge: {someone} Gate no. {n} Time out {time}`,
    'en-appliance-home-delivery': `{company} Home Delivery
Proof of delivery
# [Your delivery~Delivery & installation record~POD {num}]
Crew {someone} / {someone} Van {d2} Slot {time} - {time}
{person}, {cstreet}, {ctown} {mobile}
Order {num} Store {d3}
= Product | Serial no. | Qty | Service
* [Washing machine 9kg 1400~Fridge freezer 60/40~65" TV~Electric cooker 60cm~American fridge] | {num}{num} | 1 | [Connect~Unpack and recycle packaging~Take old away~Deliver only]
Old appliance collected: Yes / No WEEE note {num}
Checks: access clear [ ] floor protected [ ] water tested no leaks [ ] customer shown controls [ ]
Damage noted: ________________________________
I confirm the goods have arrived complete and undamaged and that I am happy with the installation.
Customer name ______ Signature ______ Left with neighbour at no. ____
Transit bolts must be removed before use. Leave your fridge to stand 4 hours before switching on.`,
  }),
};
