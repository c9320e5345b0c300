import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices as English-speaking issuers of many trades word them. */
export const englishInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-garage': `{company} Motor Services
MOT Testing - Servicing - Tyres - Air Con - Diagnostics
{street}, {town} Tel {phone}
# [Invoice~INVOICE / JOB CARD~Sales Invoice~Workshop invoice]
{person}
{cstreet}
{ctown}
= Invoice No | Job No | Date in | Tax point
- {ref} | {num} | {date} | {date}
Reg :: [KN{d2} VXC~YD{d2} LPO~BF{d2} HHT]
Make / Model :: [Ford Focus 1.6 TDCi~Vauxhall Astra~VW Golf 1.4 TSI~Nissan Qashqai]
Mileage :: {d5}
? VIN :: WF0{num}{num}
## Labour
= Work carried out | Hrs | Rate | Net
- [Carry out full service as per manufacturer schedule~Investigate knocking noise from nearside front, replace drop link] | 1.50 | 58.00 | {small}
- [Replace front discs and pads~Four wheel alignment, camber and toe reset~Remove and refit alternator] | 2.20 | 58.00 | {small}
## Parts
* [Oil filter~Brake pad set front~Engine oil 5W30 5L~Sump plug washer~Wiper blades~Disposal of waste oil] | {n} | {small} | {small}
- MOT test (exempt) | 1 | | 54.85
Labour {small} Parts {small} Sundries 3.50
VAT @ 20% {small}
TOTAL DUE {small}
[Advisory: rear tyres 3mm, monitor~Advise cam belt due at next service]
Parts remain the property of {company} until paid for in full. Work guaranteed 12 months / 12,000 miles. VAT Reg {vat}`,
    'en-solicitor-bill': `{company} LLP
SOLICITORS AND COMMISSIONERS FOR OATHS
{street} {town}
DX {d5} {city}
Our ref :: [SJH~KMC~PAL]/{num}/{n}
Date :: {today}
PRIVATE AND CONFIDENTIAL
{client}
{cstreet} {ctown}
# [BILL OF COSTS~Interim Statute Bill~Our charges~Final bill]
Re: [Your purchase of {cstreet}~Lease renewal~Dispute with {other}~Employment advice]
TO OUR PROFESSIONAL CHARGES in connection with the above matter from {date} to {date}, to include taking your instructions, perusing the [contract papers~pleadings~lease and licence to assign], correspondence and attendances by telephone, and generally advising you throughout
> {plain}
VAT at 20% thereon
> {small}
DISBURSEMENTS
* [Land Registry fee~Local authority search~Counsel's fees~Bank transfer fee~Court issue fee~Bankruptcy search] | {small} | {small}
Less: monies received on account of costs
> ({small})
BALANCE DUE TO US
> {amount}
This bill is payable on delivery. Interest may be charged at the rate applicable to judgment debts from one month after the date of this bill. You may be entitled to have our charges reviewed by the court under sections 70, 71 and 72 of the Solicitors Act 1974.
Client account {bank} sort code 20-{d2}-{d2} account {num}. We never change our account details by email.
Authorised and regulated by the Solicitors Regulation Authority no. {num}. VAT {vat}`,
    'en-forwarder': `{company} B.V.
International Freight Forwarders and Customs Brokers
{street}, {town}
VAT no. {vat} EORI {vat}
{client}
{cstreet}
{ctown}
VAT: {cvat}
# INVOICE [{ref}~No. {ref} / {year}~- IMPORT SEA FREIGHT]
= File | Vessel / Flight | ETA | MBL / HBL
- {ref} | [MV Northern Star~EK{d3}~CMA {num}E] | {date} | [MEDU{num}~HAWB {num}]
Shipper: {other}
Consignee: {client}
Incoterms [FOB Shanghai~EXW Milano~DAP Antwerp] {n} pallets / {num} kg / {n}.{d3} cbm
= Description of charges | Currency | Rate | Amount EUR
* [Ocean freight 1x40'HC~Terminal handling charge (THC)~Bunker adjustment factor~B/L fee~Customs clearance T1~ISPS surcharge~Haulage to door~Advance commission 2.5% on duties~Demurrage {n} days] | [EUR~USD] | {small} | {small}
- Import duty (disbursed, outside scope of VAT) | EUR | | {small}
- Total non-taxable | EUR | | {plain}
VAT reversed charged - Article 44 and 196 of Directive 2006/112/EC
Amount payable :: {amount}
Terms: 14 days net. Duties and taxes payable immediately.
All transactions are subject to the Dutch Forwarding Conditions, latest version, filed with the courts of Amsterdam and Rotterdam.
{bank} IBAN {iban} SWIFT {bic} - please quote our file number`,
    'en-plumber-au': `{company} Plumbing & Gas Pty Ltd
ABN {d2} {d3} {d3} {d3}
Lic. No. {num}C
# [TAX INVOICE~Tax Invoice {ref}]
Issued: {today} Job: {num}
To: {client}
Site: {cstreet} {ctown}
Description of works
Attended site as requested. Found [burst flexi hose under kitchen basin~blocked sewer line, tree roots at 6m~hot water unit leaking from base]. [Isolated, replaced both hoses and tested~Jetted line and inspected with CCTV~Supplied and installed new 250L electric HWS], left site clean.
= Item | Qty | Unit | Amount
- Call out incl. first half hour | 1 | 120.00 | 120.00
- Labour - licensed plumber | 2.5 | 95.00 | 237.50
* [Flexi hose 450mm SS~Tempering valve 15mm~PTR valve~Copper 20mm fittings~CCTV camera hire] | {n} | {small} | {small}
Subtotal ex GST {plain}
GST 10% {small}
Total inc GST AUD {plain}
Amount due AUD {plain} by {date}
Payment by EFT: {bank} BSB {d3}-{d3} Acc {num} Ref {ref}. Card payments attract a 1.5% surcharge.
This is a payment claim under the Building and Construction Industry Security of Payment Act.
[Compliance certificate lodged with Fair Trading~Warranty: 12 months on workmanship]`,
    'en-gst-india': `{company} Traders Pvt. Ltd.
{street}, {town}
GSTIN: 27AABC{d2}{d2}F1Z5 PAN: AABC{d2}{d2}F CIN U{d5}MH{year}PTC{num}
# [TAX INVOICE~Tax Invoice (Original for Recipient)~GST INVOICE]
IRN: {num}{num}{num}a7c4 Ack No. {num}{num}
= Invoice No. | Dated | e-Way Bill No. | Mode/Terms of Payment
- {ref} | {date} | {num} | 30 Days
Buyer (Bill to)
{client}
{cstreet}, {ctown}
GSTIN/UIN: 29AACC{d2}{d2}Q1ZP State Name: Karnataka, Code: 29
Dispatched through: By Road Motor Vehicle No. MH12 AB {d2}{d2}
= Sl | Description of Goods | HSN/SAC | Quantity | Rate | per | Amount
* {n} | {ware} | {d2}{d2} | {n} [Nos~Kgs~Box] | {small} | Nos | {plain}
IGST @ 18% {plain}
Less: Round Off (-)0.{d2}
Total Rs. {plain}
Amount Chargeable (in words): INR [Forty Two Thousand Three Hundred Fifteen Only~One Lakh Twenty Thousand Six Hundred Only]
= HSN/SAC | Taxable Value | Integrated Tax Rate | Amount
* {d2}{d2} | {plain} | 18% | {plain}
Company's Bank Details: A/c No. {num}{num} Branch & IFS Code: {city} & HDFC000{d2}{d2}
Declaration: We declare that this invoice shows the actual price of the goods described and that all particulars are true and correct. E. & O.E.
Subject to Mumbai Jurisdiction. for {company} Authorised Signatory
This is a Computer Generated Invoice`,
    'en-shipping-line': `{company} Lines (Pte) Ltd
as agents for the carrier
GST Reg / UEN {year}{d5}N
# [FREIGHT INVOICE~Demurrage & Detention Invoice~Local charges invoice]
Payer :: {client}
Invoice ref :: {ref}
B/L No :: [SIN~NSA~RTM]{num}
Vessel / Voy :: [EVER LUCENT~MSC ALINA~ONE HAMMERSMITH] {d3}W
POL / POD :: [Singapore~Nhava Sheva~Durban] / [Felixstowe~Rotterdam~Melbourne]
Sailed :: {date}
= Container | Type | Charge | Basis | Rate | Amount USD
* [TGHU~MSKU~CAIU]{num} | 40HC | [BASIC OCEAN FREIGHT~LOW SULPHUR SURCHARGE~DOCUMENT FEE DESTINATION~EQUIPMENT MGMT FEE~DETENTION DAYS 8-12] | PER CTR | {small} | {plain}
Total USD :: {plain}
Exchange rate 1 USD = 1.3{d3} SGD
GST 9% standard rated / zero rated under s21(3)
Amount payable SGD :: {plain}
Free time expired {date}. Containers will be released only upon receipt of cleared funds. Invoice disputes to be raised via the dispute portal within 21 days.
PayNow UEN or telegraphic transfer to {bank} SWIFT {bic}
This document is computer generated, no signature required.`,
    'en-designer-number-only': `{person}
[illustration & lettering~graphic design~copywriting and content~photography]
{mail} / {mobile}
# [No. {ref}~{ref}~#{ref}]
{today}
for
{client}
{cstreet}
{ctown}
[Brand refresh, spring campaign~Brochure 24 pages~Product shots, half day studio~Web copy, 8 pages]
* [Concept and two rounds of changes~Artwork~Usage licence UK print 1 year~Travel {city}~Retouching per image~Stock fonts at cost] | {small} | {small}
- [50% paid up front, thank you~Deposit already received] | | -{small}
= To pay | | {amount}
[Not VAT registered~No VAT charged as below threshold].
Bank: {bank} {d2}-{d2}-{d2} / {num}
[Two weeks would be lovely~Please pay within 14 days~Payment on receipt, please]. I understand and will exercise my statutory right to claim interest under late payment legislation if not paid on time.
Copyright passes on payment in full. Thank you!`,
    'en-farm-coop': `{company} Farmers Co-operative Society Ltd
Co-op Stores, {street}, {city}
Member No. {num} Herd No. {d2}{num}
{person}
{cstreet}
{ctown}
# [Monthly account~Invoice - feeds and farm inputs~Merchandise Invoice]
Month ended {date} Folio {n}
= Docket | Date | Product | Bags/T | Price | VAT code | Value
* {num} | {date} | [Dairy Nut 18% bulk~Calf Crunch 25kg~CAN 27% 500kg~Sheep fence 50m~Milk replacer 20kg~Round bale wrap~Teat dip 25L~Diesel (agri) 900L] | {n} | {small} | [A~B~0] | {small}
VAT analysis: A 0% {small} B 23% {small} C 13.5% {small}
Total goods {plain}
VAT {small}
Less trading bonus -{small}
[Total this invoice~Account total] {plain}
[This amount will be deducted from your milk cheque~To be stopped from grain proceeds]. [Late accounts carry 1% per month~Credit terms: end of following month].
Medicines are supplied under prescription {num}; withdrawal period milk 84 hours, meat 28 days.
All bulk feed must be inspected on delivery. IE VAT {vat}`,
    'en-cloud-usage': `{company}, Inc.
{street}, {town}
EIN {d2}-{num}
# [Invoice {ref}~Usage statement and invoice~Billing for {month} {year}]
Bill to: {client} attn. accounts payable {cstreet}
Workspace [acme-prod~team-{d3}] Plan [Business (annual)~Scale~Pay as you go]
Billing period {date} to {date}
= Item | Quantity | Unit price | Amount
- Seats - Business | {n} | 24.00 | {small}
- Proration: {n} seats added {date} | {n} | {small} | {small}
* [Compute hours~API requests (per 1M)~Egress GB~Object storage GB-month~Build minutes~Log ingestion GB] | {num} | 0.0{d3} | {small}
- Free tier credit | | | -{small}
- Committed use discount (15%) | | | -{small}
- Subtotal | | | {plain}
- [Sales tax (8.875%)~VAT 0% - reverse charge~Tax not applicable] | | | {small}
- [Amount due {today}~Total due net 30] | | | {amount}
Remit by ACH: routing 026{num} account {num}. A wire fee of 15.00 may apply.
Your card ending {d2}{d2} will be charged automatically. Manage billing contacts and tax IDs under Settings > Billing.`,
    'en-progress-claim': `APPLICATION AND CERTIFICATE FOR PAYMENT
To owner: {client} Project: [Elm Street Clinic fit-out~Warehouse extension phase 2~Primary school roof]
From contractor: {company}, {street}, {town}
Application no: {n} Period to: {date} Contract date: {date} Project no: {num}
# [Contractor's application for payment~Progress claim no. {n}~Progress billing]
1. Original contract sum {plain}
2. Net change by change orders {plain}
3. Contract sum to date {plain}
4. Total completed and stored to date {plain}
5. Retainage 10% of completed work {plain}
6. Total earned less retainage {plain}
7. Less previous certificates for payment {plain}
8. CURRENT PAYMENT DUE {amount}
9. Balance to finish including retainage {plain}
= Item | Description of work | Scheduled value | Previous | This period | % | Balance
* {n} | [General conditions~Concrete footings~Structural steel~Drywall and framing~Electrical rough-in~HVAC ductwork~Painting] | {plain} | {plain} | {plain} | {d2} | {plain}
The undersigned Contractor certifies that to the best of the Contractor's knowledge the work covered by this application has been completed in accordance with the contract documents and that all amounts have been paid for which previous certificates were issued.
By ________________ Date {date} Notary public: my commission expires {date}
Invoice ref {ref}. Terms: net 30 from architect's certificate.`,
  }),
};
