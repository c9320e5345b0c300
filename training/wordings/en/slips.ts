import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Deliveries and receipts, many of them terse. */
export const englishSlips: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('en', {
    'en-more-dn-asphalt-weighbridge-ticket': `{company} QUARRIES
WEIGHBRIDGE TICKET
Ticket {num}   {date}
Veh. reg. [KX{d2} VBD~HJ{d2} LLO]   Haulier {d3}
Customer {client}
Site {cstreet}
Order {ref}
Material [AC 20 dense bin 100/150 rec~SMA 10 surf~6F5 capping]
Temp. at loading 16{n} C
GROSS {time}   {num} kg
TARE  {time}   {num} kg
NET            {num} kg
Load {n} of {d2}   Cum. {d3}.{d2} t
Sheeted Y   Time on site ____ Tip start ____ Tip end ____
Waiting over 20 min chargeable
Hot material! Hard hat, long sleeves, gloves. Reversing only with a banksman.
Received in good order (print + sign) ________________
Public weighbridge operator: {someone}, cert. {d3}
Conforms to EN 13108, DoP on the web. Copy 2 driver`,
    'en-more-dn-ceramics-export-packing-list-vietnam': `{company} CERAMICS CO., LTD
PACKING LIST
Consignee :: {client}, {cstreet}, {ctown}
Notify party :: same as consignee
Invoice no. :: {ref}
Date :: {date}
From/to :: Haiphong / Felixstowe
Vessel :: {someone} V.{d3}S
Container/seal :: TGHU{num} / VN{d5}
= Ctn no. | Description of goods | Pcs/ctn | Ctns | Pcs | N.W. kg | G.W. kg | CBM
- 1-{d2} | Reactive glaze bowl 16 cm, item BW-{d2} | 24 | {d2} | {num} | {d3} | {d3} | 2.{d2}
- {d2}-{d3} | Mug 350 ml w/ decal | 36 | {d2} | {num} | {d3} | {d3} | 3.{d2}
- | Oval platter, gift box | 6 | {d2} | {d3} | {d3} | {d3} | 1.{d2}
- | Replacement pieces, no value | 12 | 1 | 12 | 6 | 7 | 0.04
TOTAL | | | {d3} | {num} | {num} | {num} | 28.{d2}
SHIPPING MARKS: [diamond K~JSP] / C/NO. 1-UP / MADE IN VIETNAM / FRAGILE
Country of origin: Vietnam. H.S. 6912.00. Pallets heat treated per ISPM 15.
Say total {d3} cartons only.
For and on behalf of {company}
(signed and chopped) {person}, Export Manager`,
    'en-more-dn-hospital-linen-and-sterile-tray': `CSSD DESPATCH
{company} Sterile Services
To: Theatre {n}, {client}
Cage {d3}   {date} {time}
= Set | Qty | Steriliser/cycle | Expiry
- Major orthopaedic A | 2 | S3/{d3} | {date}
- Laparotomy | 4 | S1/{d3} | {date}
- Loan kit tibial nail (return by noon!) | 1 of 3 trays | S2/{d3} | {date}
- Supplementary, curved Mayo | {n} | S1/{d3} | {date}
Missing from set: 1 x towel clip (non-conformance {d3})
Fast-track requests: none
Do not use if wrapper torn or wet. Check indicator has turned from yellow to brown. Used instruments back within four hours, sharps off, foam sprayed.
Checked out KJ    Received __________ time ______
Decontamination manager {someone} ext. {d2}{d2}`,
    'en-more-dn-warehouse-3pl-pick-list-without-title': `{client} c/o {company} Fulfilment
Order {num}
{someone}
{cstreet}
{ctown}
Placed {date}
Carrier [Royal Mail 48~DPD Next Day~Evri] 
Bin | SKU | Item | Qty
- A-{d2}-{n} | BLM-ROSE-250 | Rosehip body butter 250 ml | 1
- A-{d2}-{n} | BLM-SOAP-OAT | Oat bar, unwrapped | 3
- C-{d2}-{n} | GIFT-BOX-M | Kraft box | 1
- D-0{n} | INSERT-SPRING | Flyer + sample sachet | 1
Gift note: "[Happy 40th from all at no. 9~Get well soon~Just because] x"
Picked by {d2} / packed by {d2} / weight 1.{d2} kg
Hello! If something is missing or cracked, send a picture within 14 days to {email}, and we'll put it right.
Sending something back? Unused only. Fill in below and put this sheet in the box.
Item ______ Why: 1 too small 2 changed mind 3 faulty 4 wrong item  Refund / exchange
No prices shown as this may be a present.`,
    'en-more-dn-live-fish-eels-animal-transport': `{company} Trout Farm
MOVEMENT AND DELIVERY DOCUMENT
Site of origin, authorisation no. :: {num}
Destination :: {client} Angling Club, lake at {ctown}
Consent to introduce :: ref {ref}
Loaded :: {date} {time}
Water temp./oxygen :: {n} °C / 9{n}%
= Species | Average weight | Number | kg
- Rainbow trout, triploid | 1.1 kg | {d3} | {d3}
- Brown trout | 0.9 kg | {d2} | {d2}
- Blue trout (sponsored) | 2.0 kg | 6 | 12
Dead on arrival ____ Water temp. at lake ____ Time released ____
Health: no clinical signs on day of loading; site visited by inspector on {date}. No medicine within 500 degree days.
Driver tempered the fish for ___ minutes. Club bailiff present: yes / no
Tank disinfected before leaving: Virkon, wash ticket {d3}
Signed for club .................... for farm {person}
Keep three years for inspection. Please send back blue copy. Account follows from the office.`,
    'en-more-dn-school-books-india-challan': `DELIVERY CHALLAN
(Rule 55 of the CGST Rules) - Not for sale, on approval
{company} Publishers Pvt. Ltd., {street}, {town}
GSTIN 07AABC{d2}{d2}K1Z{n}
Challan No. :: {ref}
Date :: {date}
To :: The Librarian, {client} Public School
Place of supply :: {ctown}
Transport :: by hand / tempo DL 1L {d2}{d2}
E-way bill :: not required (below limit)
= Sr | Title | HSN | Class | Copies | Value Rs
- 1 | Fun with Maths Bk 4 (teacher's) | 4901 | IV | {n} | {small}
- 2 | Our Green Earth EVS | 4901 | III | {n} | {small}
- 3 | Hindi Vyakaran | 4901 | VI | {n} | {small}
- 4 | Atlas, laminated | 4905 | all | {n} | {small}
- 5 | Globe 12" (demo) | 9023 | | 1 | {small}
Total | | | | {d2} | {plain}
Specimen copies to be sent back within 30 days if not selected; else invoice will be raised.
Recd. the above in sound condition: Sign & seal of school
For {company}, Authorised Signatory
Subject to Delhi jurisdiction. E. & O.E. Triplicate for consignor`,
    'en-more-dn-skip-waste-transfer': `{company} Skips - [W~D]{d5}
CONTROLLED WASTE TRANSFER + DROP OFF
Customer {client}
Tel {mobile}
Site {cstreet}, {ctown}
Job: DELIVER / EXCHANGE / COLLECT / WAIT & LOAD
Size [6~8~12] yd   Permit no. {d3} till {date}
Position drive / road  lamps Y N  boards Y N
EWC 17 01 07 mixed rubble    17 02 01 wood    20 03 01
SIC {d5}    Carrier licence CBDU{num}
Driver [Baz~Kev~Oksana]  {date}  time in {time} out {time}
NO plasterboard - fridges - tyres - asbestos - paint - mattresses (£35 ea.)
Do not load above the sides. Loose loads won't be lifted, wasted journey £90
I declare the waste hierarchy has been applied (reg. 12)
Sign holder ............ Sign driver ............
Damage to drive at hirer's risk`,
    'en-more-dn-sap-partial-second-page-pump': `Delivery 80{num}          Page 2
= Item | Material / description | Ordered | Already delivered | This delivery | Open
- 30 | 98{d5} Mechanical seal kit, SiC/SiC | 4 PC | 0 | 4 | 0
Serial nos. {num}, {num}, {num}, {num}
- 40 | 98{d5} Coupling guard, painted RAL 5017 | 2 PC | 1 | 1 | 0
- 50 | 96{d5} Impeller trimmed 238 mm | 2 PC | 0 | 0 | 2
- 60 | Operating manual EN | 2 PC | 0 | 2 | 0
Handling units: 1 crate 120 x 80 x 95, {d3} kg; 1 carton 12 kg
Total net {d3} kg gross {d3} kg
Remaining quantities follow. Dangerous goods: none. Preference origin: EU.
Dear customer, please check for visible damage in front of the driver and note it on the freight paper. Hidden damage is to be told to us within five days.
Returnable crates are the property of {company} and are charged after ninety days.
Received complete: ____________________ (date, name in block letters, signature)`,
  }),
  receipt: wordingsIn('en', {
    'en-more-rc-ngo-field-cash-voucher': `{company} - Emergency Response
PETTY CASH RECEIPT  No {d3}
Location [Goma~Cox's Bazar~Maiduguri] sub-office
Date {date}
Paid to [boat owner~casual loaders (7)~mason]
Name {someone}   Phone/ID {num}
For: transport of 40 hygiene kits to the far bank, 2 trips; loading
Amount {plain}  (in words) ..................................
Budget code {d2}.{d2}.{d3}  Donor {ref}
Thumb print / signature of payee
Cashier {someone}   Approved {person}   Witness
"I confirm that no fee or favour has been asked for"
Exchange rate of the month applies. Attach list of names where more than one was paid. No correction fluid.`,
    'en-more-rc-ski-lift-kiosk': `{company} MOUNTAIN RESORT
BASE AREA WINDOW {n}
{date} {time}   CSR {d2}
ORDER {num}
1 ADULT 3-DAY  {small}
1 JUNIOR (6-12) 3-DAY  {small}
2 RFID CARD  10.00
1 RENTAL DEMO PKG DAY 1  {small}
1 HELMET  14.00
DMG WAIVER  9.00
SUBTOTAL {small}
TAX 6.35% {small}
LOCAL LIFT TAX 4% {small}
TOTAL {small}
VISA ****{d2}{d2}  AUTH {num}  APPROVED
PASSES ARE NON-TRANSFERABLE AND NON REFUNDABLE, EVEN FOR WIND HOLDS. USE BY {date}. LOST CARD? BRING THIS SLIP AND PHOTO ID.
Under the ski safety act of this state a skier assumes the risk of injury.
Uphill traffic closed at dusk
Snow phone {phone}
Guest copy`,
    'en-more-rc-court-fine-payment-portal': `Payment received
{company} Magistrates' Courts - online fines
Thank you. Keep this page for your records.
Division number :: {d3}
Account number :: {num}
Name on account :: {someone}
Amount paid :: {small}
Payment reference :: {ref}
Date and time :: {date} {time}
Card :: debit ending {d2}{d2}
Balance at start of day :: {small}
It can take three working days before the payment shows. If you pay by instalments the next one stays due on {date}. When a collection order has been sent to bailiffs, tell them of this payment as well.
What was paid: fine, victim surcharge, prosecution costs, in this order by law.
You can't appeal with this form. Statutory declaration: ask any court office.
[Print this page] [Pay another] [Give feedback (takes 30 seconds)]
Contact {phone}, Monday to Friday 8 to 6. Cymraeg. Crown copyright`,
    'en-more-rc-barber-square-mail': `{company} Barbers
{small}
[Skin fade~Beard + cut~Hot towel shave] (with Dee) {small}
Clay pomade {small}
Subtotal {small}
Tip {small}
Total {small}
Contactless Mastercard {d2}{d2}
{date}, {time}
#{ref}
How was it? :) :(
{street}, {town} {phone}
You get this because someone put in your mail at the chair. Not you? Tell us. Automatic receipts off - Privacy
VAT No {vat}`,
    'en-more-rc-hajj-travel-agency-instalment-pakistan': `{company} Travels & Tours (Pvt.) Ltd. Govt. Lic. {d2}{d2}
CASH / BANK RECEIPT
Sr. # {d5}   Dated {date}
Received with thanks from Mr/Mrs {someone} s/o {someone}
CNIC {d5}-{num}-{n}
The sum of Rupees ..................................................
on account of Umrah package [15~21] days, double sharing, group {d2}, instalment {n} of 3
By cash / online {bank} / cheque no. {num}
= Package total | Received so far | This receipt | Balance
- {plain} | {plain} | {plain} | {plain}
Cheque subject to realization. Balance payable twenty days before flying, else the seat will be released. Service charges of Rs. 15,000 are non refundable once visa has been stamped.
Passport deposited: yes, 4 photos blue background: yes, vaccination: pending
Cashier .......... Customer ..........
{street}, {town}. Cell {mobile}. No responsibility for airline delays.`,
    'en-more-rc-university-library-fines-ebook': `{company} UNIVERSITY LIBRARY
Self-service station {n}
{date} {time}
Borrower 2{num}
Paid:
Overdue 3 items (recalled) 4.50
Lost: "[Organic Chemistry~Roman Law]" processing 10.00
Photocopies credit {small}
Laminating A3 1.20
Paid by card {small}
Refused cash: nil
Account is now clear. You may borrow again.
Books due:
{date} Measure Theory
{date} The Making of Cities
{date} Laptop charger (4 h)
Renew at {web}. Level 2 silent, level 1 talk. Water only.`,
    'en-more-rc-landlord-rental-bond-lodgement': `RENTAL BONDS AUTHORITY
{city}
Acknowledgement that bond money was received
Bond number :: {num}
Received on :: {date}
Amount :: {small}
Premises :: Unit {n}, {cstreet}, {ctown}
Tenants :: {someone} (50%), {someone} (50%)
Provider/agent :: {company} Real Estate
Tenancy start :: {date}
Weekly rent :: {small}
This money is held in trust until both sides or the tribunal say what shall become of it. Neither agent nor provider may touch it.
Please check names and percentages. Mistakes are cheaper to mend now than at the end.
When moving out: claim online, agree the split, and the money reaches your bank in two business days. Never sign a blank claim.
If the owner changes, ask the agent to lodge a change form; tenants who swap should do the same.
Keep this in a safe place. It isn't a receipt for rent.
Authority's stamp`,
    'en-more-rc-auction-house-buyer-paid-clerk': `{company} AUCTIONEERS
Sale {d3}, [Furniture & Effects~Farm dispersal~Toys]
BUYER {d3}   {someone}
PAID {time}  {date}
= Lot | | Hammer
- {n} | Quantity garden tools | 12
- {d2} | Oak chest, later lid | {d3}
- {d3} | Box of records | 8
- {d3} | Clarice style jug a/f | 35
Hammer {small}
Premium 18% {small}
VAT on prem. {small}
Total {small}
Cash {small}  Change 4.20
CLEAR BY FRI NOON or storage 3/lot/day
Show this at collection point. Portering tips welcome. Nothing leaves without a release stamp.
[RELEASED]`,
    'en-more-rc-ev-charging-session-app': `{company} Charge
Session complete
{date}
Hub: {city} services northbound, bay {n}
Connector CCS 2, up to 150 kW
Plugged in {time}
Unplugged {time}
Charging time 00:{d2}:14
Energy {d2}.{d3} kWh
Tariff 0.79 / kWh
Idle fee 0.00
Net {small}
VAT 20% {small}
Total charged {small}
Apple Pay ····{d2}{d2}
Pre-authorisation of 40.00 released; your bank can need up to seven days to show that
CO2 saved v. petrol {n} kg
State of charge 18% to 8{n}%
Transaction {ref}-{num}
Drop the cable back in its holster so the next driver needn't fish it out of a puddle. 24/7 help {phone}
{company} Ltd, {street}, {town}, VAT {vat}`,
    'en-more-rc-consulate-visa-biometric-centre': `VISA APPLICATION CENTRE
operated by {company} Services on behalf of the Consulate
ICR / Receipt
Ref :: [LHR~DEL~LOS]{num}
Applicant :: {someone}
Passport :: N{num}
Category :: short stay / business
Date of submission :: {date} {time}
Counter :: {n}
= Particulars | Amount
- Visa fee (non-refundable) | {small}
- Service charge | {small}
- Courier assurance | {small}
- SMS | 2.00
- Premium lounge | 0.00
Total paid | {small}
Mode: card
Documents taken: form, 2 photographs, bank statements 3 months, cover letter, insurance. Missing: hotel booking (applicant chose to submit without)
Track at {web} with reference and date of birth. Collect between 14:00 and 16:00 with this slip and original ID; someone else needs a letter of authority.
The centre has no say in the decision and cannot tell why it takes long.`,
  }),
};
