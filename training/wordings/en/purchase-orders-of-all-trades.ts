import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English purchase orders of many trades, from portals to notes. */
export const englishPurchaseOrdersOfAllTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('en', {
    'en-w-po-hotel-linen-refurb': `{company} Hotels & Resorts
Procurement Office
PURCHASE ORDER
PO No. :: {ref}
Date :: {today}
Property :: {company} {city}, Rooms Division
Cost centre :: {d5}
Vendor :: {client}, {cstreet}, {ctown}
Vendor contact :: {someone}
Please supply the following subject to the conditions on the back hereof:
= # | Description | Unit | Qty | Rate | Amount
- 1 | Duvet, goose down and feather, 240 x 220, 10.5 tog | pc | 60 | {small} | {plain}
- 2 | Blackout curtain, pair, lined, flame retardant, colour mink | pr | 45 | {small} | {plain}
- 3 | Bathrobe waffle, shawl collar, embroidered logo | pc | 120 | {small} | {plain}
- 4 | Bedside lamp, brass, with USB-C | pc | 90 | {small} | {plain}
- 5 | Luggage rack, beech, leather straps | pc | 45 | {small} | {plain}
Sub-total {plain} Discount {small} VAT {small} TOTAL {amount}
Required on site :: {date}, receiving bay 06:00-10:00 only
Shipping marks: P.O. number and room type on every carton.
Pre-production samples of items 2 and 3 to be approved by the interior designer before bulk manufacture. Fire certificates (BS 5867 part 2 type C) shall accompany the consignment. Short or late deliveries attract liquidated damages of 1% per week.
Invoices, in duplicate and quoting this order number, to Accounts Payable; those without a number will be sent back unpaid.
Requested by {someone} (Executive Housekeeper) Approved {someone} (GM) {someone} (Financial Controller)
Vendor acceptance: sign, stamp and return one copy within 48 hours.`,
    'en-w-po-university-lab-chemicals': `UNIVERSITY OF {city}
Purchasing Services
Order Number U{num} must appear on all packages, notes and invoices
Supplier: {client} {cstreet} {ctown} Fax {phone}
Deliver to: Chemistry Stores, Building {n}, Science Road, between 9.00 and 15.30
Buyer :: {person}
Originator :: Dr {someone}, Organometallics group
Account code :: R{d5}/EPSRC
Date :: {today}
= Cat. no. | Item | Pack | Qty | List | Disc. | Net
- {d5}-100ML | n-Butyllithium 2.5 M in hexanes | 100 ml | 4 | {small} | 35% | {small}
- {d5}-2.5L | Tetrahydrofuran, anhydrous, inhibitor free | 2.5 l | 6 | {small} | 35% | {small}
- {d5}-5G | Palladium(II) acetate 98% | 5 g | 1 | {small} | 10% | {small}
- {d5} | Schlenk flask 250 ml, PTFE tap | each | 8 | {small} | 20% | {small}
- {d5} | NMR tube 5 mm, 7 in | pk 5 | 20 | {small} | 20% | {small}
- HAZ | Hazardous carriage, one charge | | 1 | {small} | | {small}
Order value excluding VAT {plain}
As an eligible body we may buy item 3 free of VAT for medical research; certificate attached where ticked [ ].
Ship pyrophoric reagents early in the week, never on a Friday. Safety data sheets by email to {email}. Do not substitute without asking the originator.
The University pays thirty days from receipt of a correct invoice. Staff may not place orders by word of mouth; the University is not bound by any that lack a number.
Authorised electronically. Terms: University conditions for goods and services, version {n}.`,
    'en-w-po-mine-site-maintenance-australia': `{company} Resources Ltd ABN {d2} {d3} {d3} {d3}
PURCHASE ORDER 4500{num} Version 2 - CHANGE
Supersedes version 1 of {date}
Supplier 10{d5} {client} {cstreet} {ctown}
Deliver to Minesite warehouse, gate 2, via {city} depot (freight forwarder {other})
Delivery term FIS site Payment term 30 days EOM Currency AUD
= Item | Material | Description | Del. date | Qty | UoM | Unit price | Net
- 00010 | {num} | Screen panel polyurethane 305x305 slot 12 | {date} | 240 | EA | {small} | {plain}
- 00020 | {num} | Idler, trough 35 deg 1200 belt | {date} | 60 | EA | {small} | {plain}
- 00030 | {num} | Slurry pump liner, natural rubber 8/6 | {date} | 2 | EA | {plain} | {plain}
- 00040 | | Service: fitter, shutdown day rate, 12 h | {date} | 14 | DAY | {plain} | {plain}
Item text 00040: personnel need current site induction, coal board medical and drug screen; travel and camp arranged by us.
Total excl. GST {plain}
CHANGES: item 20 quantity raised from 40; item 40 new.
Notes to supplier
1 Goods must be barcoded with material number and PO line. Pallets over 1 t need lifting points.
2 Radiation, asbestos and timber quarantine declarations where relevant.
3 Tax invoices through the portal only. Emailed invoices are not processed.
4 By supplying you accept the purchase order terms at {web}; your own terms are of no effect.
Report unethical behaviour: hotline 1800 {d3} {d3}`,
    'en-w-po-wedding-planner-florist-letter': `{company} Weddings
{street}, {town}
To {client}, Flowers
{today}
Dear {someone},
[Emma and Jack~Priya and Tom~Aoife and Liam], {date}, Castle barn
Following our meeting and your proposal of the {n}th, the couple are delighted and we would like to go ahead. Please take this letter as our firm order, no. {ref}, for:
1 bridal bouquet, garden roses, sweet peas and jasmine, trailing {small}
4 bridesmaids' posies {small}
7 buttonholes, one without pollen for the best man {small}
1 arch for the ceremony, asymmetric, foliage from your own field {plain}
14 table centres, footed bowls, to be low enough to talk across {plain}
Petals for 90 paper cones {small}
Delivery, set-up from 8 am, clearing at midnight {small}
Agreed total {amount} including VAT.
No lilies, as the bride's mother is allergic. Colours: blush, apricot, a touch of plum, nothing yellow. If the weather turns hot and the sweet peas fail, ring me and do not use carnations.
I shall send a third now and the remainder a fortnight before. Would you please return a signed copy along with your public liability certificate, since the venue insists on it?
Candles are being provided by the band's cousin; hence the little glass pots can be left off.
With best wishes
{person}`,
    'en-w-po-municipal-vehicles-canada': `CITY OF {city} / VILLE DE {city}
PURCHASE ORDER / BON DE COMMANDE
P.O. No. / N° de commande :: {num}
Date :: {today}
Vendor No. / N° du fournisseur :: {d5}
Page :: 1 of / de 2
Vendor / Fournisseur: {client}, {cstreet}, {ctown}
Ship to / Expédier à: Fleet Services, {street}, {town}
F.O.B. / F.A.B.: destination. Terms / Modalités: Net 30. Contract / Contrat: RFT-{year}-{d3}
= Line / Poste | Qty / Qté | Description | Unit price / Prix unitaire | Total
- 1 | 2 | Tandem plow truck, cab & chassis, 4x2, model year {year} | {plain} | {plain}
- 2 | 2 | Combination dump/spreader body, stainless, 9 m3, installed | {plain} | {plain}
- 3 | 2 | One-way plow 12 ft with wing | {plain} | {plain}
- 4 | 1 | Operator and mechanic training, 2 days on site | {small} | {small}
- 5 | 2 | Extended warranty, driveline, 60 months | {plain} | {plain}
HST / TVH 13% {plain}
Total {amount}
Delivery no later than {date}. Trade-in units {d3} and {d3} to be removed by vendor upon acceptance. Manuals: two printed sets, bilingual where available.
Invoices must show the P.O. number and the HST registration. Send to / Envoyer à: {email}. Do not ship COD. Council resolution {year}-{d3} refers.
Questions: {person}, CSCMP, Senior Buyer / acheteuse principale, {phone}`,
    'en-w-po-dental-practice-reorder-fax': `{company} Dental Practice
{street} {town}
Tel/fax {phone}
ORDER please
Date {today}
To [Hendricks Dental~{client}] acct no. {d5}
Gloves nitrile S violet x 10 boxes
Gloves nitrile M x 20
Masks IIR w/ ties x 5
Composite A2 compules (not A3 like last time!!) x 4
Lignocaine 2% 1:80,000 x 6 boxes
27 gauge long needles x 2
Alginate fast set 450 g x 6 mint
Suction tips - green x 10
Bibs 2 ply blue x 1 ctn
Barrier film 1200 sheets x 2
Prophy paste - bubblegum, if no have cherry
Autoclave tape 3 rolls
Offers: saw in flyer buy 3 get 1 on composite, pls apply code [SPRING~SMILE]{d2}
Deliver before Thurs am - we have implant patient.
Closed Wed afternoon, leave w/ chemist next door
Est. value about {small} budget ok'd by Dr {someone}
thx [Sue~Mandy~Tracey], head nurse`,
    'en-w-po-consultant-intercompany-services': `{company} Group Shared Services
Intercompany Purchase Order
PO number :: IC-{num}
Ordering entity :: {company} (UK) Ltd, company code {d3}0
Supplying entity :: {other} Services Poland sp. z o.o.
Period :: 1 {month} {year} to 31 {month} {year}
Sourcing category :: IT application support
= Position | Service | Effort (FTE) | Monthly charge | Annual
- 1 | ERP second-level support, finance | {n}.5 | {plain} | {plain}
- 2 | Master data maintenance, vendors | 2.0 | {plain} | {plain}
- 3 | Payroll interface monitoring | 0.5 | {small} | {plain}
- 4 | Travel, at actual, capped | - | - | {plain}
Commitment {amount}, cost plus 6%, per transfer pricing policy section 4. VAT reverse charge applies.
The services are described in Annex 1 of the master intragroup agreement; this order does not amend it. Consumption is released monthly by the service owner on the fifth working day. Unconsumed budget lapses at year-end. Charges are netted through the in-house bank, hence no bank details are stated.
Workflow log
- {date} | created | {someone}
- {date} | approved level 1 (budget holder) | {someone}
- {date} | approved level 2 (finance director) | {someone}
- {date} | transmitted by EDI | system
Deviation over 10% requires a change request.`,
    'en-w-po-brewery-hops-malt': `{company} Brewing Co.
{street}, {town}
Purchase Order #{d3}
To: {client} Maltings
Brewer: {person}
Ship by: {date}
Hello {someone},
Please send us, on your usual Tuesday lorry:
= Item | Lot size | Number | Cost | Total
- Maris Otter, crushed, 25 kg | sack | 80 | {small} | {plain}
- Crystal 150 | sack | 6 | {small} | {small}
- Torrefied wheat | sack | 4 | {small} | {small}
- Chocolate malt | sack | 2 | {small} | {small}
- Citra T90 pellets, {year} crop | 5 kg foil | 4 | {small} | {plain}
- East Kent Goldings whole leaf | 20 kg pocket | 1 | {small} | {small}
- Dry ale yeast | 500 g brick | 3 | {small} | {small}
- Irish moss | kg | 1 | {small} | {small}
Total before VAT {plain}; less 3% forward contract rebate for the hops (contract {ref}).
Sacks must be dated within eight weeks of kilning. The last load had two torn bags and a mouse; kindly use a closed vehicle. Forklift on site until 3, afterwards it is you, me and a sack truck.
Certificates of analysis and the assurance passport with the driver, please. Pay run is on the last Friday.
By the way the mild you tried won silver. There is a polypin with your name on it.
Cheers`,
    'en-w-po-television-prop-hire': `PRODUCTION: "[Harbour Lights~The Lodger's Tale~Cold Water]" - Series {n}
{company} Productions Ltd (SPV)
PURCHASE ORDER No. {d5}
Department :: Art / set dec
Raised by :: {person}
Supplier :: {client} Props
Budget code :: 2610
Episode :: {n} and {n}
Hire from :: {date} to {date} ({n} weeks)
= Description | Qty | Weekly | Weeks | Total
- 1950s tiled fireplace surround, lightweight | 1 | {small} | 3 | {small}
- Wireless, bakelite, practical dial lamp | 2 | {small} | 3 | {small}
- Pub bar counter 14 ft, breakaway corner | 1 | {small} | 2 | {small}
- Fishing nets, floats, crates - assorted dressing | lot | {small} | 3 | {small}
- Stuffed pike in case | 1 | {small} | 3 | {small}
- Purchase: sugar glass bottles | 24 | - | - | {small}
Sub {plain} VAT {small} Total {amount}
Loss/damage L&D deposit: waived, covered by production insurance (excess {small})
Collection by our runner, white Luton, call {mobile}. Returns cleaned and dry-dusted.
NB Suppliers: no PO no pay! Invoices to accounts@ the above with PO number and VAT no. Over-runs to be authorised in writing by the Production Manager BEFORE the extra week starts.
Approved HOD ______ PM ______ Accountant ______
Pink copy to supplier`,
    'en-w-po-second-page-conditions': `Purchase Order {ref} - continued - page 2
= Line | Item | Qty | Price | Extension | Need by
- 7 | Butterfly valve DN150 lug, EPDM seat | 6 | {small} | {plain} | {date}
- 8 | Strainer, Y-type, bronze 2" | 4 | {small} | {small} | {date}
- 9 | Spiral wound gasket 6" 150# | 40 | {small} | {small} | {date}
- 10 | Stud bolt M20 x 110 with nuts, B7/2H, zinc | 320 | {small} | {plain} | {date}
Total order value (excl. tax) {amount}
SPECIAL INSTRUCTIONS
Third-party inspection by {other} at seller's works before despatch; call them seven days in advance. Material certificates EN 10204 3.1 for lines 7, 8 and 10. Tag every valve with stainless plate bearing the tag numbers listed in drawing {d3}-P-{d3}.
CONDITIONS (extract)
3. Time is of the essence. 5. Risk passes when the goods have been unloaded at the site named overleaf. 7. The seller warrants the goods for 24 months from delivery or 18 from commissioning. 9. The buyer may reject within a reasonable time notwithstanding signature for receipt. 12. No assignment without consent. 14. The seller shall keep the buyer indemnified against claims for infringement. 17. Anti-bribery: gifts above a token value are prohibited. 21. These conditions prevail over anything printed on the seller's acknowledgement.
For {company}: {person}, Category Buyer, {phone}
Acknowledge receipt by return. Amendments are only valid if issued as a numbered revision.`,
    'en-w-po-retail-garment-factory': `{company} Retail plc
ORDER CONTRACT SHEET
Supplier: {client}, Factory code {d3}, {ctown}
PO {num} Dept {n} Season AW{d2} Buyer {someone} Merch {someone}
Style :: {d5} Boys' padded jacket
Composition :: shell 100% recycled polyester; filling 100% polyester
Country of origin :: [Bangladesh~Vietnam~Türkiye]
First cost FOB :: USD {n}.{d2}
Ex-factory :: {date}
In store :: {date}
= Colour | 3-4 | 5-6 | 7-8 | 9-10 | 11-12 | Total
- Navy | 200 | 320 | 400 | 360 | 220 | 1500
- Bottle green | 120 | 200 | 240 | 220 | 120 | 900
- Rust | 80 | 120 | 160 | 140 | 100 | 600
Total 3,000 units; value USD {plain}. Ratio pack of 15, single colour.
Packaging: hanging, polybag 40 micron with suffocation warning in 9 languages, swing ticket {d3}, kimble right cuff. RRP label printed £{d2}.00.
Approvals: lab dips [approved~awaited]; fit sample size 7-8 by {date}; gold seal before cutting; cords and drawstrings must comply with the children's wear standard.
AQL 2.5 final inspection by our own team. Air freight caused by supplier's delay is charged to supplier. Late: 5% per week. Nominated forwarder {other}.
By cutting fabric the factory accepts the retailer's supplier manual, code of labour practice, and restricted substances list.`,
    'en-w-po-farm-contractor-text': `{company} Farms
{street}
{town}
holding no. {d2}/{d3}/{d2}{d2}
{today}
{client} Agri
For the attention of {someone}
Order ref {ref}
Could you please put down for us as follows, prices as discussed at the show:
Nitram (34.5 N) 600 kg bags, 48 tonnes, {small} per tonne delivered {month}
Seed - winter wheat, variety "[Skyfall~Extase~Graham]", C2, single purpose dressed, 9 t at {small}
Cover crop mix (buckwheat/phacelia/vetch) 1,250 kg in 25s
Slug pellets ferric phosphate, 40 x 15 kg
Silage wrap 750 mm green, 3 pallets; net wrap 2 pallets
Mineral licks with garlic, 60 buckets
Twine? Only if the price is the same as last year.
Bags to be set down on pallets in the Dutch barn at Home Farm and not, as last time, on the public footpath. Telehandler here. Wagon must turn before the bridge, 7.5 t limit.
FACTS no. {d5}. Red tractor assured.
Pay: buying group, end of month following. Send the invoice to them not me.
I'd be glad if you would ring before setting off, the heifers are calving in that yard.
Regards
{person}`,
    'en-w-po-it-reseller-procurement-portal-print': `Print | Download PDF | Back to orders
{client} Marketplace
Order #{num}-{d3}
Status: Sent to supplier {today} {time} UTC
Supplier :: {company}
Requester :: {someone}
Need-by date :: {date}
GL account :: 6{d3}00 Computer equipment < 1000
Deliver To :: Home address of employee (see below)
{person}, {cstreet}, {ctown}
= Line | Supplier part ID | Description | Category (UNSPSC) | Qty | Unit price | Amount
- 1 | {ref} | 14-inch business laptop, 32 GB, 1 TB, UK keyboard | 43211503 | 1 | {plain} | {plain}
- 2 | {ref} | USB-C docking station, dual 4K | 43211602 | 1 | {small} | {small}
- 3 | {ref} | Headset, noise cancelling | 52161514 | 1 | {small} | {small}
- 4 | SVC-IMG | Imaging and asset tag | 81111811 | 1 | {small} | {small}
Subtotal {plain} Est. tax {small} Total {amount}
Comments from requester: new joiner starts Monday, please, please, no more laptops in pieces.
Approvals: {someone} (manager) approved; {someone} (IT) approved with comment "standard build".
This order has been transmitted by cXML. Acceptance or rejection of each line within one business day. Invoices can be flipped from this order; the exact order number is needed for three-way match.
Terms and conditions: see supplier agreement dated {date}.`,
    'en-w-po-ngo-relief-procurement': `{company} International - Country Office
PURCHASE ORDER FOR GOODS
PO ref.: {ref}/{year}/WASH    Donor/project code: {d5}
To: {client}
Att: Export sales
Based on your bid in response to RFQ {num}, opened on {date} in presence of the tender committee, we place our order for:
= Lot | Specification | Quantity | Unit cost USD | Total USD
- 1 | Jerrycan, collapsible, 10 litre, food-grade LDPE, with cap and logo | 20,000 | {small} | {plain}
- 2 | Soap, toilet, 110 g, 72 per carton, 70% fatty matter | 60,000 | {small} | {plain}
- 3 | Tarpaulin 4 x 6 m, reinforced, white/white, six bands | 4,000 | {small} | {plain}
- 4 | Chlorine tablets NaDCC 67 mg | 500,000 | {small} | {plain}
- Freight DAP central warehouse | | | {plain}
Grand total USD {plain} (in words: ............................)
Delivery: staggered, first half within 21 days. Marking: "Not for sale". Penalty for delay 0.5% per day up to 10%, beyond which the order may be annulled.
Quality: pre-shipment inspection, one carton in fifty. Tarpaulins are tensile tested; failing lots rejected at the supplier's cost.
Payment: 100% by transfer within 30 days of goods received note. No advance.
Ethics: the supplier declares that no child labour, mines or weapons manufacture is involved and that it is not on any sanctions list. Attempts at fraud to be reported to {email}.
Logistics coordinator {person} / Budget holder {someone} / Country director {someone}
Supplier (name, stamp, date)`,
  }),
};
