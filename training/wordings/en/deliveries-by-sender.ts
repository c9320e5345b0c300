import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers that go with goods, out and back. */
export const englishDeliveriesBySender: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('en', {
    'en-dn-sap-outbound': `{company}
Delivery Note
Number/Date :: 8{num} / {today}
Order number/date :: {num} / {date}
Purchase order no. :: {ref}
Customer number :: {num}
Delivery address: {client}, {cstreet}, {ctown}
Shipping point {d2}{d2} Route {num}
= Item | Material Description | Quantity | Weight
* 0000{n}0 | {d5} {ware} | {n} PC | {d2} KG
Batch {num} Handling unit {num}{num}
Gross weight {d3} KG Net weight {d3} KG Volume 0.{d3} M3
Terms of delivery FCA {city}
Goods received in good condition ____________ Name / Date`,
    'en-dn-odoo-slip': `{company}
{street}
Delivery Address
{client}
{cstreet}, {ctown}
# [WH/OUT/000{d2}~Delivery Slip WH/OUT/{d5}~Delivery Note WH/OUT/{d5}]
Order: S00{d3} Shipping Date: {date} {time} Carrier: [DPD~Standard delivery]
Total Weight: {d2}.00 kg
= Product | Lot/Serial Number | Ordered | Delivered
* {ware} | 0000{d3} | {n}.00 Units | {n}.00 Units
? Remaining quantities not yet delivered:
? - {ware} | | {n}.00 Units | 0.00
Signature`,
    'en-dn-shop-packing': `{company}
Order #{d2}{d2}
{today}
SHIP TO
{person}
{cstreet}
{ctown}
BILL TO
{person}
ITEMS QUANTITY
* {ware} | {n} of {n}
- [Gift wrap~Sticker pack] | 1 of 1
[Thank you for shopping with us!~There are other items from your order not included in this shipment.]
{company} {street} {town} {email} {web}`,
    'en-dn-fulfilment-returns-slip': `{company} - [packing slip and returns form~despatch note~what's in the box]
Order no. {num} Despatched {date} Parcel 1 of {n}
{person} {cstreet} {ctown}
= SKU | Item | Size | Qty | Return? | Reason
* {num} | {ware} | [M~10~One size] | 1 | [ ] | __
Reason codes: 1 too small 2 too big 3 faulty 4 not as shown 5 arrived late 6 changed my mind
To return: tick the line, put this slip in the parcel, stick the label over the old one, drop it at any shop within 28 days.
No prices are shown as this may be a gift.
Picked by {d3} packed by {d3} weight 1.{d2} kg`,
    'en-dn-export-packing-list': `# [PACKING LIST~Detailed packing list~PACKING LIST / WEIGHT NOTE]
Exporter {company}, {street}, {town}
Consignee {client}, {cstreet}, {ctown}
Invoice no. {ref} dated {date} L/C no. {num}
Vessel/flight [MAERSK TAIPEI~EK {d3}] Port of loading [Mundra~Durban~Southampton]
Marks & nos.: {client} / {city} / 1-{n} / MADE IN INDIA
= Carton no. | Description | Qty/ctn | Total qty | N.W. kg | G.W. kg | Measurement
* 1-{n} | {ware} | {n} | {d3} | {d2}.5 | {d2}.9 | 60x40x40
Total {d2} cartons, {d3} pcs, net {d3} kg, gross {d3} kg, {n}.{d2} cbm
Container no. TGHU{num} Seal {num}
For {company} authorised signatory`,
    'en-dn-fuel-oil': `{company} Heating Oil
DELIVERY TICKET {num}
Driver {someone} Vehicle {d2}
Customer {person} Acct {num}
{cstreet}, {ctown}
Product [Kerosene C2~Gas oil 35 sec~ULSD]
Date {date} Time {time}
Meter start 00000.0
Meter end 0{d3}{n}.0
Litres @ 15C {d3}{d2}
Ordered {d3}0 L
Tank: bunded, dip before {d2}0 dip after {d2}0
[Tank filled, no spills~Customer not home - left in letter box~Gate locked, part load]
UN 1223 KEROSENE 3 PG III. Rebated fuel - not to be used as road fuel.
Received by ________________`,
    'en-dn-hire-collection': `{company} Hire
# [COLLECTION NOTE~Off-hire return note~Returns docket {ref}]
Off-hire no. {num} Date {date}
From: {client}, {cstreet}, {ctown}
Driver to collect:
= Fleet no. | Item | Out | Returned | Condition
* {d5} | [Whacker plate~Heras panel~Chemical toilet~Scaffold tower 5.7m] | {n} | {n} | [OK~dirty~damaged~missing pin]
Hours run {d3} Fuel 1/4
Shortages to be charged after 7 days
Customer signature ________ Driver signature ________ White: office, yellow: customer`,
    'en-dn-rma-return-note': `RETURN NOTE - enclose with goods
RMA no. {num} issued by {client} on {date}
Return from {company}, {street}, {town}
Return to {client} Repairs Dept, {cstreet}, {ctown}
= Qty | Part no. | Serial no. | Fault
* {n} | {d3}-{d5} | SN{num} | [DOA~no video~blown fuse~wrong item sent]
Original delivery note {ref} Invoice {num}
Carrier [DHL~Parcelforce] Tracking {num}{num}
Boxes {n} Packed by {someone}
Received at bench ________ Date ________`,
    'en-dn-handwritten-style': `{company}
Del. note {n}{d2}
{date}
{client}
- {n} | [bags coal~bales hay~trays plants 9cm~doz eggs]
- {n} | [kindling~bags layers pellets~compost 60L]
- 1 | [pallet (to be returned)~bucket]
[Left behind shed~Rec'd w. thanks~1 short, to follow Thurs]
Sign ..............`,
    'en-dn-hospital-blood-sample': `{company} Pathology Courier
# [Consignment note~Specimen transport record~Transfer note]
From site :: [Health centre {city}~Ward {n}]
To :: {client} Laboratory, reception bay
Date / time collected :: {date} {time}
= Box ID | Contents | No. of items | Temp out | Temp in
* B{d3} | [Blood EDTA~Histology pots~Swabs~Urines] | {n} | [4.1~20.5] | [4.6~21.0]
UN3373 Biological substance, category B
Handed over by {someone} Driver {person}
Received by ________ time ________ discrepancies: none / ________`,
    'en-dn-bill-of-lading-us': `STRAIGHT BILL OF LADING - SHORT FORM - NOT NEGOTIABLE
Date {today} B/L No. {num}
SHIP FROM {company} {street} {town} SID# {num} FOB [ ]
SHIP TO {client} {cstreet} {ctown} Location # {d3}
CARRIER NAME [Old Dominion~XPO~Estes] Trailer {d5} Seal {num} SCAC [ODFL~EXLA] Pro {num}
Freight charge terms: Prepaid [X] Collect [ ] 3rd Party [ ]
= Customer order no. | # Pkgs | Weight | Pallet/slip
* {num} | {n} | {d3} | Y
= Handling units | Type | Commodity description | NMFC | Class
- {n} PLT | {n} CTN | {ware} | {d5} | 70
RECEIVED, subject to individually determined rates or contracts. Trailer loaded by shipper. Freight counted by driver/pallets.
Shipper signature ________ Carrier signature / pickup date ________`,
    'en-dn-epod-screen': `Proof of delivery
[{company} Parcels~{company} Express]
Consignment {num}{d3}
Delivered {date} {time}
Receiver name: [{someone}~RECEPTION~left in porch]
Delivery address {client} {cstreet} {ctown}
= Scan | Depot | Date | Time
- Collected | {city} | {date} | {time}
- At hub | [Birmingham~Athlone~Memphis] | {date} | {time}
- Out for delivery | {city} | {date} | {time}
- Delivered, signed | | {date} | {time}
Pieces {n} Weight {n}.4 kg Sender ref {ref}
GPS 51.{d5}, -0.{d5} Photo available`,
  }),
};
