import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English purchase orders of buyers great and small, as their programs print them or as they type them. */
export const englishPurchaseOrdersByBuyer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('en', {
    'en-po-sap-mm': `{company}
{street} {town}
Purchase Order
PO number/date :: 45000{d5} / {today}
Contact person/Telephone :: {someone} / {phone}
Our fax number :: {mobile}
Your vendor number with us :: {num}
{client}
{cstreet}
{ctown}
Please deliver to: {company}, Plant 1{d3}, gate {n}
Delivery date: [Day~Week] {date}
Terms of delivery: [DDP~FCA] {city}
Terms of payt.: Within 60 days Due net
Currency [EUR~USD~GBP]
= Item | Material | Order qty. | Unit | Price per unit | Net value
* 000{n}0 | {num} {ware} | {n} | Piece | {small} | {plain}
Total net value excl. tax {plain}
Please confirm price and delivery date within 48 hours. Quote our PO number on all documents.`,
    'en-po-odoo': `{company}
> {client}
> {cstreet}
> {ctown}
Shipping address: {company}, {street}, {town}
# [Purchase Order #P000{d2}~Purchase Order P{d5}]
Purchase Representative: {someone} Order Reference: {ref} Order Date: {today}
= Description | Taxes | Date Req. | Qty | Unit Price | Amount
* {ware} | 15% | {date} | {n}.00 Units | {small} | {small}
Untaxed Amount {plain}
Taxes {small}
Total {plain}
? Incoterm: DAP
? Receipt at {time}`,
    'en-po-netsuite-oracle': `{company} Inc.
# Purchase Order
#PUR{d5}
{today}
Vendor
{client}
{cstreet}
{ctown}
Ship To
Receiving Dock {n}, {street}, {town}
TOTAL {amount}
= Due Date | Receive By | Terms | Memo
- {date} | {date} | Net 45 | {heading}
= Quantity | Item | Options | Rate | Amount
* {n} | [MRO-{d5}~RAW-{d3}~SVC] {ware} | - | {small} | {plain}
Subtotal {plain}
Tax Total {small}
Vendor Message: [Must ship complete.~Include COC.~Call before delivery.]`,
    'en-po-coupa-portal': `Purchase Order #{num}
[Status: Issued - Sent via Email~Revision {n}]
{company} Group Services
General Info
Order Date :: {today}
Requester :: {someone}
Department :: [Facilities~R&D~Marketing EMEA]
Payment Term :: NET60
Supplier :: {client}
Ship To :: {street}, {town} Attn: {person}
Bill To :: invoices@{web} - e-invoices only
Lines
= Type | Item | Qty | Unit | Price | Total | Need By
* [Qty~Amt] | {ware} | {n} | [Each~Hour] | {small} | {small} | {date}
Cost center {d3}{d3} GL {num}
Total {amount}
No invoice will be paid without a valid PO number. By shipping you accept our terms at {web}/suppliers. Use the button below to acknowledge this PO.`,
    'en-po-charity-short': `{company} [Trust~Community Centre~Food Bank] Reg. charity {num}
Order no. {n}
Date {today}
To {client}
Please supply
- [2 boxes A4 paper~1 urn 20 l~50 folding chairs] | {small}
- [Cleaning rota pads~Tea & coffee for 100~Delivery] | {small}
As per your [quote of {date}~catalogue p. {n}~email]
Deliver to the hall, weekday mornings, ring {person} {phone}
Invoice to the treasurer please, with the above order no.
Authorised by {someone} (two signatures over 500)`,
    'en-po-email-order': `To: sales@{other}
Subject: Order
[Morning {person},~Hi team,~Dear Sirs]
[Can you please send us~Please put through the following order~We'd like to order]:
- {n} x {ware} | {small}
- {n} x {ware} | {small}
[PO number {num}.~Our order no. is {ref}.] Usual address, needed by {date}.
[Prices as agreed {date}.~Please advise if any of these are out of stock.]
Thanks,
{someone}
Purchasing, {company}
{street}, {town}`,
    'en-po-calloff-schedule': `{company} Automotive UK
# [CALL-OFF ORDER~Delivery schedule / release~Scheduling agreement release no. {d3}]
Supplier {client} ({num}) {ctown}
Framework / contract no. 55000{d5} of {date}
Part number {d3}-{d5}-A {ware}
Cumulative received {num} Last delivery note {ref} {date}
= Delivery date | Quantity | Type | Cum. required
* {date} | {d3} | [Firm~Forecast~Immediate] | {num}
Go-ahead: production 4 weeks, raw material 8 weeks
Unloading point {n} Dock hours 06:00 - 14:00
Please deliver the firm quantities listed. Price as per contract. Odette label and ASN required.`,
    'en-po-construction-materials': `{company} Construction Ltd
# [MATERIALS ORDER~Purchase order - site {city}~PO {ref}/{d3}]
To: {client} Builders Merchants, fax/email
Contract no. {d3} Site: {cstreet}, {ctown}
Ordered by {someone} (site manager) Date {today}
Date required {date} [before 10am~moffett offload~crane offload]
= Code | Description | Qty | Unit | Rate
* [BLK100~TIM47~PB12.5] | [Dense block 7N 100mm~C24 47x200 4.8m~Plasterboard TE 12.5~Ballast bulk bag~DPC 112mm] | {d3} | [nr~m~bags] | {small}
Order value (exc VAT) {plain}
Delivery tickets must be signed and show the PO number; invoices without will be returned. CIS does not apply.
Our conditions of purchase overleaf apply to the exclusion of yours.`,
    'en-po-school-requisition-us': `{company} Unified School District
Business Services
PURCHASE ORDER NO. [P{d2}-{d5}~{year}-{d5}]
This number must appear on all invoices, packages and correspondence
VENDOR: {client} {cstreet} {ctown} Vendor ID {num}
SHIP TO: {city} Elementary School, {street}
REQ NO. {num} DATE {today} FY {year} BUYER {someone}
= QTY | UNIT | DESCRIPTION | UNIT PRICE | EXTENSION
* {n} | EA | [Chromebook 11"~Whiteboard 4x6~Science kit grade 5~Copy paper pallet] | {small} | {plain}
SHIPPING {small}
SALES TAX exempt
TOTAL {plain}
Account 01-{d2}{d2}-0-1110-1000-4300 100%
NOT VALID UNLESS SIGNED BY AN AUTHORIZED AGENT _____________`,
    'en-po-ministry-india': `[GOVERNMENT OF INDIA~STATE ELECTRICITY BOARD~{company} PSU LIMITED]
Office of the [Stores Officer~Executive Engineer], {town}
No. {ref}/SP/{year} Dated {today}
# [SUPPLY ORDER~GeM contract / supply order~PURCHASE ORDER]
To M/s {client}, {ctown}
Sub: Supply of {ware} - regarding
Ref: 1) Our NIT No. {num} 2) Your offer dt. {date}
Sir, Your offer under reference is hereby accepted and order is placed for the following on terms given below:
= S.No | Item | Qty | Rate incl. GST | Amount
* {n} | {ware} | {n} Nos. | {small} | {plain}
1. Delivery: within 45 days FOR destination 2. Liquidated damages: 0.5% per week, max 10% 3. Security deposit 5% 4. Payment: 100% against CRAC within 30 days
Kindly acknowledge receipt.
Yours faithfully, {someone} for and on behalf of the President of India`,
    'en-po-film-production': `{company} Productions
# [PURCHASE ORDER~P.O.]
Production: "[The Long Field~Harbour Lights~Untitled Project]" Season {n}
PO # {d2}{d2} Date {today} Dept [Art~Grip~Wardrobe~Locations]
Vendor {client} W-9 on file [Y~N]
Contact {person} {mobile}
[x] Rental [ ] Purchase [ ] Service
= Acct | Description | Days | Rate | Total
* {d2}-{d2} | [Dolly and track~Generator 60kVA~Period hats~Picture car~Fabric] | {n} | {small} | {small}
Subtotal {small} Tax {small} TOTAL {small}
Rental from {date} return by {date} L&D covered by production COI
UPM approval ______ Accounting ______`,
    'en-po-restaurant-group': `{company} Restaurants - central purchasing
ORDER SHEET [veg & fruit~dry store~fish] for {date}
Supplier {client} Acc {num}
Deliver to: [kitchen door rear of~goods-in] {street} before 07:30
= Item | Pack | Order
* [Tomato vine~Basil~Cod loin~Flour 00~Lemons~Double cream] | [5 kg~1 kg~12~16 kg] | {n}
Order ref {num} placed by {someone}
Substitutions: call first {mobile}
Confirm by reply before 22:00, prices as week {d2} list. PO total approx {amount}`,
    'en-po-translation-agency': `{company} Language Services GmbH
# [Purchase Order to freelancer~Job order {ref}~PO for linguistic services]
Translator: {person}
Project: {client} [user manual~website~tender documents]
Language pair: [DE > EN-GB~FR > EN-US]
Deadline: {date}, {time} CET
= Unit | Quantity | Rate | Amount
- New words | {d2}{d2} | 0.1{n} | {small}
- Fuzzy 75-99% | {d3} | 0.0{n} | {small}
- Repetitions | {d3} | 0.02 | {small}
Total to be invoiced {small}
Please send one invoice at the end of the month quoting this PO to accounting@{web}. Payment 30 days. Use the attached TM and termbase. Confidentiality applies.`,
    'en-po-pharmacy-wholesale': `{company} Pharmacies Ltd
Licence no. WDA(H) {num}
Purchase order {num} {today} {time}
Supplier {client}
Deliver to branch {d3} {street} {town}
= PIP code | Product | Pack | Qty | Net price
* {d3}-{d2}{d2} | [Amoxicillin caps 500mg~Salbutamol inh~Omeprazole 20mg~Wound dressing 10x10] | [28~1~100] | {n} | {small}
Lines {n} Value {small}
CDs to be ordered on separate requisition signed by the superintendent.
Min. shelf life 12 months. Do not substitute brands. Responsible pharmacist {someone} GPhC {num}`,
  }),
};
