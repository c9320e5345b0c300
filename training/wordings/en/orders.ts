import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Orders of trades, clubs and public bodies. */
export const englishOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('en', {
    'en-more-po-us-county-sheriff-requisition': `COUNTY OF {city}
PURCHASING DIVISION
{street}, {town}
PURCHASE ORDER No. {num}
THIS NUMBER MUST APPEAR ON ALL PACKAGES, PACKING SLIPS AND CORRESPONDENCE
VENDOR {num}
{company}
SHIP TO: Sheriff's Office, Fleet Garage, Dock B
BILL TO: Auditor-Controller, Accounts Payable
Requisition :: {num}
Buyer :: {person}
Fund/Dept/Object :: 100-{d3}-52{d2}
FOB :: Destination
Bid/Quote :: RFQ {d2}-{d3}
Delivery by :: {date}
= Line | Qty | Unit | Description | Unit price | Extended
- 1 | {n} | EA | LED light bar, 48 in, red/blue, w/ bracket | {small} | {plain}
- 2 | {n} | EA | Prisoner partition, polycarbonate | {small} | {plain}
- 3 | {d2} | EA | Console box 20 in, w/ armrest | {small} | {plain}
- 4 | 1 | LOT | Freight, inside delivery | {small} | {small}
Sub total | | | | | {plain}
Sales tax: exempt, cert. on file | | | | | 0.00
TOTAL | | | | | {plain}
Material shall be new and of current manufacture. Substitutions are not allowed unless approved by the Purchasing Agent in writing. The County pays net 30 upon receipt and acceptance. Vendor agrees to hold the County harmless and to keep workers' compensation in force.
Encumbrance approved: Auditor ________  Authorized: Purchasing Agent ________
White - vendor, Canary - receiving, Pink - accounts, Goldenrod - department`,
    'en-more-po-cafe-group-mail-to-dairy': `Subject: order for Thurs
From: {person}, {client}
To: orders@{web}
{date}
Hi both
For Thursday before 7 pls, back door, key safe as usual:
24 x 2 L whole
12 x 2 L semi
18 oat barista (the blue one not the green)
6 double cream 2 L
2 trays eggs large free range
4 butter unsalted 5 kg - ONLY if still at the price you told {someone} last week
5 kg mozz grated
2 sleeves small brown paper bags
Nothing for Saturday, we are shut for the parade.
Our ref {ref}. Put it on the High St account and not the kiosk. If short on oat ring me on {mobile}, don't send soya.
Also you still owe us for the two crates that came in burst on {date}.
Cheers
{person}
Head of kitchens
Please consider the trees before printing`,
    'en-more-po-railway-infrastructure-wales': `{company} Infrastructure
CALL-OFF ORDER under framework {ref}
Supplier :: {client} Civil Engineering
Supplier no. :: {num}
Order :: 4500{num}
Version :: {n} (replaces version before)
Date :: {date}
Cost centre/WBS :: C.{num}.0{n}
Possession :: week {d2}, Sat 23:40 - Sun 07:15
1. Works required
Renewal of the deck waterproofing to underbridge {d3}, mileage {d3} m {d2} ch, including removal of ballast to 2.5 m each side, temporary works, and reinstatement.
2. Price
= Item | Activity | Unit | Qty | Rate | Amount
- 10 | Mobilise road-rail excavator with operator | shift | {n} | {plain} | {plain}
- 20 | Spray applied membrane | m2 | {d3} | {small} | {plain}
- 30 | Track handback engineer | shift | {n} | {small} | {plain}
- 40 | Lookouts / COSS | hr | {d3} | {small} | {plain}
Target value not to exceed | | | | | {plain}
3. Requirements
Staff hold Sentinel cards and have slept twelve hours between shifts. Suppliers report close calls by midnight. No work may begin before the safe system pack is verified.
4. Payment
Applications monthly on the 25th via the portal with this order number; without one they are returned unpaid.
Should the possession be cut back or taken away, compensation event 60.1(19) governs.
Issued electronically by {person}, Commercial Manager; no signature needed`,
    'en-more-po-odoo-like-rfq-became-order-bike-shop': `{company}
{street}
{town}
Shipping address:
{company}, rear yard
{client}
{cstreet}
{ctown}
Purchase Order #P0{d3}{d2}
Purchase Representative: {person}
Order Date: {date}
Your Order Reference: {ref}
Expected Arrival: {date}
= Description | Taxes | Date Req. | Qty | Unit Price | Amount
- (inner tube 700x28-38 presta) | 20% | {date} | {d3}.00 Units | 1.{d2} | {small}
- (chain 11s) 118 links | 20% | {date} | {d2}.00 Units | {small} | {small}
- (brake pad resin, pair) | 20% | {date} | {d2}.00 Pairs | {small} | {small}
- (bar tape cork black) | 20% | {date} | {n}.00 Units | {small} | {small}
- (hydraulic mineral oil 1 L) | 20% | {date} | {n}.00 Units | {small} | {small}
Untaxed Amount {plain}
Tax 20% {small}
Total {plain}
Backorders OK. Deliver tubes first. Cartons not over 18 kg as the lad is on his own on Tuesdays.
Payment terms: 30 Days
{phone} {email} {web} Tax ID: {vat}
Page: 1 / 1`,
    'en-more-po-gulf-mep-contractor-lpo': `{company} ELECTROMECHANICAL L.L.C.
P.O. Box {d5}, {city}, U.A.E.   TRN 100{num}003
LOCAL PURCHASE ORDER
LPO No. :: {ref}
Date :: {date}
Supplier :: M/s. {client} Trading
Attn. :: Mr. {someone}
Project :: [Villa compound, plot {d3}~Tower B2, podium~Staff camp, phase II]
Your offer :: {num} dtd. {date} and subsequent telecon
We are pleased to place our order for the following materials:
= S. No. | Description | Unit | Qty | Rate AED | Amount AED
- 1 | GI duct 24 G, flanged | m2 | {d3} | {small} | {plain}
- 2 | Flexible duct insulated 8" | roll | {d2} | {small} | {plain}
- 3 | Volume control damper 400 x 250 | nos | {n} | {small} | {small}
- 4 | Fire stop sealant, approved | ctn | {n} | {small} | {small}
Gross | | | | | {plain}
Special discount | | | | | ({small})
VAT 5% | | | | | {small}
Net | | | | | {plain}
Delivery: immediately, at site, off-loading by us. Payment: 90 days PDC upon delivery of originals with signed DO. Warranty: 18 months. Material submittal is to be approved by consultant prior to dispatch; rejected items shall be taken back at your cost. Liquidated damages 1% per day, maximum ten.
Prepared: {someone} / Checked: QS / Approved: {person}, General Manager
Kindly sign and return the duplicate.`,
    'en-more-po-parish-clock-repairer-acceptance': `{company} Parish Council
Clerk: {person}, {street}, {town}
{date}
Official Order no. {d3}
To {client}, Clockmakers
Please carry out the following and charge to the Council:
1) Overhaul of the church turret clock movement as in your estimate of {date}: £{small}
2) Regild the hands and figures of the north dial: £{small}
3) Automatic winder, fitted: £{small}
plus VAT, which the Council recovers
Minute reference {d2}/{d3}; faculty granted by the Chancellor of the Diocese.
Access by the tower key from {someone} at no. {n} opposite. Not on Sundays or during the school concert on {date}. The bell must be silenced before any work.
You are asked to send your account to the clerk in duplicate and to quote the order number. The Council will pass it at the first meeting afterwards, normally within five weeks.
Insurance of no less than five million for works at height has been seen and noted.
Signed ..................... Clerk and Responsible Financial Officer
This order is not valid without a second signature of a member where more than £500: ................`,
    'en-more-po-blanket-release-automotive-edi': `MATERIAL RELEASE 830  RELEASE # {d3}
CUSTOMER PLANT {d2}  {client}
SUPPLIER CODE {d5}A  {company}
ISSUED {date} {time}
BLANKET PO {num}  PART 7L{d3}-{d2}-AB BRKT-RADIATOR LWR
ENG CHG LVL D  STD PACK {d3}  RETURNABLE TOTE
CUM REQ {num}  CUM RECD {num}  LAST RECD SHPR {num} QTY {d3}
= TYPE | DATE | QTY | CUM
- FIRM | {date} | {d3} | {num}
- FIRM | {date} | {d3} | {num}
- FIRM | {date} | {d3} | {num}
- PLAN | {date} | {num} | {num}
- PLAN | {date} | {num} | {num}
- FCST | {month} | {num} | {num}
FAB AUTH THRU {date} CUM {num}
RAW AUTH THRU {date} CUM {num}
AHEAD/BEHIND -{d3}  EXPEDITE
DOCK 14 WINDOW {time}
FORWARD ASN WITHIN 30 MIN OF DEPARTURE. LABELS AIAG B-10. NO PREMIUM FREIGHT W/O AUTH NO.
PLANNER {someone} {phone}`,
    'en-more-po-second-page-lab-consumables': `Order {ref}   Page 2 of 2
= Pos | Our material / Your catalogue no. | Qty | Price per | Value
- 60 | 10{d5} Pipette tips, filtered, 200 ul / TF-{d3} | 20 PK | {small} / 1 PK | {small}
- 70 | 10{d5} Cryo vials, external thread / CV-{d2} | 5 CS | {small} / 1 CS | {small}
- 80 | 10{d5} Foetal serum, batch reserved {d5} / FS-500 | 6 BT | {small} / 1 BT | {plain}
Dry ice shipment; arrive Tuesday to Thursday only
- 90 | 10{d5} Nitrile gloves M, powder free / NG-M | 40 BX | {small} / 10 BX | {small}
Total net value excl. tax USD {plain}
Text for vendor: Certificates of analysis must travel with the goods. Safety data sheets in the newest edition go to {email}. Shelf life left on arrival: at least two thirds.
Changes of price or date are accepted only if they are confirmed in writing in three working days; silence counts as consent to our terms, which can be read under {web}/purchasing.
Deliveries Mon-Thu 7.30-15.00, Fri till noon, receiving area E. Present photo identification at the gate. Safety shoes are mandatory.
Our VAT: {vat}. Incoterms 2020 DAP {city}. We await your acknowledgement.
This document was generated by the system and is binding without signature.`,
    'en-more-po-theatre-costume-nonprofit': `{company} Repertory Theatre
Production: [The Seagull~Into the Marsh~Cinderella]    Show code {d3}
PO {d5}   Charge: costumes / wigs
Vendor: {client} Textiles    Acct# {d5}
Date {date}   Needed: first fitting {date}
- 18 yd | wool crepe, [charcoal~bottle green], 60 in | {small}
- 6 yd | silk dupioni, slub, ivory | {small}
- 40 yd | muslin, medium | {small}
- 3 gr | hooks & bars, black #3 | {small}
- 1 | cut & ship swatches of lace nos. {d3}, {d3} | n/c
- 2 | horsehair braid, 3 in x 25 yd | {small}
Est. shipping {small}
Not to exceed {small}
Tax exempt 501(c)(3) {d2}-{num}
Requested {someone}  Approved: production manager {person}
Ship UPS ground to stage door, {street}, not to box office. If a dye lot won't cover the full yardage hold everything and call the shop {phone}.
Mail the bill to the business office; petty cash will not be used for amounts above fifty.`,
  }),
};
