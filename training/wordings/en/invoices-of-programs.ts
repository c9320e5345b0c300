import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices in English as the stock layouts of business programs print them. */
export const englishInvoicesOfPrograms: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-online-generator': `# [INVOICE~Invoice~INVOICE # {n}]
[{company}~{person}~Your Company Name]
? {street}
? {town}
[Bill To~Billed To~BILL TO:] :: {client}
? Ship To :: {cstreet}, {ctown}
[Invoice #~Invoice No~#] :: {num}
[Date~Invoice Date] :: {today}
[Due Date~Payment Terms] :: {date}
? PO Number :: {num}
Balance Due :: {amount}
= [Item~Description] | [Quantity~Qty~Hrs] | [Rate~Unit Price] | Amount
* [{ware}~Web design~Item name~Consulting~Labour] | {n} | {small} | {small}
Subtotal: {amount}
? Tax (0%): 0.00
? Discount (5%): {small}
Total: {amount}
? Notes: [Thank you for your business!~It was great doing business with you.~Thanks for the fast payment]
? Terms: [Please pay within 15 days.~Late fees apply after 30 days.]`,
    'en-odoo-stock': `{company}
{slogan}
{street}
{town}
> {client}
> {cstreet}
> {ctown}
? > [Tax ID~VAT~GSTIN]: {cvat}
# [Invoice INV/{year}/000{d2}~Tax Invoice INV/{year}/{d5}~Draft Invoice~Customer Invoice]
Invoice Date: {today} Due Date: {date} Source: S00{d3}
? Delivery Date: {date} Customer Code: {num} Reference: {ref}
= Description | Quantity | Unit Price | Taxes | Amount
* [FURN-{d2}{d2} {ware}~{ware}~Down payment] | {n}.00 Units | {small} | [15%~20% S~0% EX] | {small}
Untaxed Amount {amount}
[Tax 15%~VAT 20%] on {amount} {small}
Total {amount}
? Paid on {date} {amount}
? Amount Due {amount}
Payment terms: [30 Days~Immediate Payment~2/7 Net 30~End of Following Month]
Payment Communication: INV/{year}/{d5} on this account: {iban}
? Terms & Conditions: https://{web}/terms
{phone} {email} {web} Page 1 / 1`,
    'en-quickbooks-online': `{company}
{street}
{town} US
{phone}
{email}
# [INVOICE~Invoice {d2}{d2}~Sales Invoice]
BILL TO
{person}
{client}
{cstreet}
{ctown}
? SHIP TO {cstreet}, {ctown}
INVOICE :: {d2}{d2}
DATE :: {today}
TERMS :: [Net 30~Due on receipt~Net 15]
DUE DATE :: {date}
? SHIP VIA :: [FedEx~UPS Ground]
? P.O. NUMBER :: {num}
= ACTIVITY | QTY | RATE | AMOUNT
* [Gardening:Trimming~Services~Hours~Sales:{ware}~Design:Custom design~Pest Control Services] | {n} | {small} | {small}T
SUBTOTAL {small}
? TAX (8.{d2}%) {small}
TOTAL {small}
? PAYMENT {small}
BALANCE DUE {amount}
? Pay invoice online: click Review and pay`,
    'en-xero-standard': `# [TAX INVOICE~INVOICE~RECURRING INVOICE]
{client}
? Attention: {person}
{cstreet}
{ctown}
[Invoice Date~Date] :: {today}
? Account Number :: {num}
Invoice Number :: [INV-{d2}{d2}~INV-0{d3}]
Reference :: {ref}
[VAT Number~GST Number~ABN] :: [{vat}~{d2}-{d3}-{d3}]
{company}
{street}
{town}
= Description | Quantity | Unit Price | [VAT~GST] | Amount [GBP~NZD~AUD]
* [{ware}~Development work - developer onsite per day~{month} retainer~Project management~Coaching half day] | {n}.00 | {small} | [20%~15%~No VAT] | {small}
Subtotal {plain}
TOTAL [VAT 20%~GST 15%] {small}
TOTAL [GBP~NZD~AUD] {plain}
? Less Amount Paid {small}
AMOUNT DUE {plain}
Due Date: {date}
? View and pay online now
PAYMENT ADVICE
To: {company}
Customer {client}
Invoice Number INV-{d2}{d2}
Amount Due {plain}
Amount Enclosed ________ Enter the amount you are paying above
? Company Registration No: {num}. Registered Office: {street}, {town}`,
    'en-freshbooks': `{company}
{phone}
{street} {town}
[Billed To~Bill to]
{person}
{client}
{cstreet}, {ctown}
Date of Issue :: {today}
Due Date :: {date}
Invoice Number :: 00000{d2}
Reference :: {heading}
Amount Due (USD) :: {amount}
= Description | Rate | Qty | Line Total
* [Copywriting~Logo concept~Photo shoot~Editing~Site visit] | {small} | {n} | {small}
[Brand guidelines, two rounds of changes~On location, half day]
Subtotal {small}
Tax {small}
Total {amount}
Amount Paid 0.00
Amount Due (USD) {amount}
Notes
[Thank you for the opportunity.~Payment by check or card.]
Terms
[Please remit within 14 days. A late fee of 2% applies each month.~50% up front, balance on completion.]`,
    'en-zoho-gst': `{company}
{street}, {town}, India
GSTIN 29AAB{d2}C{d3}1ZP
# TAX INVOICE
[#~Invoice No.] :: INV-000{d3}
Invoice Date :: {today}
Terms :: [Due on Receipt~Net 15~Net 45]
Due Date :: {date}
Place Of Supply :: [Karnataka (29)~Maharashtra (27)~Delhi (07)]
Bill To | Ship To
{client}
{cstreet} {ctown}
GSTIN 27AA{d3}F{d2}1Z5
Subject : {heading}
= # Item & Description | HSN/SAC | Qty | Rate | IGST % | Amount
* [{ware}~AMC charges~Website maintenance~Manpower supply] | {d2}{d2}{d2} | {n}.00 | {small} | 18% | {small}
Sub Total {plain}
[IGST18 (18%)~CGST9 (9%) / SGST9 (9%)] {small}
Rounding 0.{d2}
Total Rs.{plain}
Balance Due Rs.{plain}
Total In Words: Indian Rupee [Eleven Thousand Eight Hundred~Fifty-Nine Thousand] Only
Notes: Thanks for your business.
Authorized Signature`,
    'en-sap-billing-document': `{company}
[Invoice~Billing Document~INVOICE - Original]
Information
Document Number :: 9{num}
Document Date :: {today}
Customer number :: {num}
Sales Order/Date :: 00{num} / {date}
Delivery/Date :: 8{num} / {date}
Purchase Order/Date :: {num} / {date}
Currency :: [EUR~USD~GBP]
Bill-to-party address
{client}
{cstreet}
{ctown}
Terms of delivery: [FCA~DAP~EXW~CPT] {city} Incoterms 2010
Terms of payment: [Within 14 days 2% cash discount, within 30 days due net~Payable immediately without deduction~ZB{d2} 60 days net]
= Item Material | Quantity | Price | Price unit | Value
* 0000{n}0 {d5}-{d3} {ware} | {n} PC | {small} | 1 PC | {plain}
? Commodity code: 8{d3}{d2}{d2} Country of origin: DE Batch: {num}
Items total {plain}
Output tax 19.000 % {small}
Final amount {plain}
Gross weight {d3} KG Net weight {d2} KG`,
    'en-dynamics-posted': `# Sales - Invoice {num}
> {today}
> Page 1 / 1
{client}
{person}
{cstreet}
{ctown}
{company}
{street}
{town}
= Bill-to Customer No. | Your Reference | Salesperson | Order No.
- C{d5} | {ref} | {someone} | S-ORD10{d2}{d2}
Due Date :: {date}
Payment Terms :: [1M(8D)~Net 14 days~CM]
Shipment Method :: [Ex Warehouse~Cost and Freight]
= No. | Description | Quantity | Unit | Unit Price Excl. VAT | VAT % | Line Amount Excl. VAT
* {d2}{d2}-S | {ware} | {n} | [PCS~BOX~HOUR] | {small} | 25 | {small}
Subtotal {plain}
Invoice Discount Amount -{small}
Total [GBP~EUR] Excl. VAT {plain}
25% VAT {small}
Total [GBP~EUR] Incl. VAT {plain}
VAT Amount Specification: VAT Identifier VAT25 Line Amount {plain} VAT Base {plain} VAT Amount {small}
VAT Registration No. {vat} Home Page {web} Bank {bank} IBAN {iban} SWIFT Code {bic} Giro No. {num}`,
    'en-sage-50-stationery': `{company}
{street}
{town}
Tel: {phone} VAT Reg No. {vat}
{client}
{cstreet}
{ctown}
# [Invoice~INVOICE Page 1]
Invoice No :: {d5}
[Invoice/Tax Date~Tax Point] :: {today}
[Order No~Cust. Order No.] :: {num}
Account No :: [ABC00{n}~SMI00{n}~JOH00{n}]
= Quantity | Details | Unit Price | Disc % | Net Amt | VAT % | VAT
* {n}.00 | {ware} | {small} | 0.00 | {small} | 20.00 | {small}
Total Net Amount {plain}
Carriage {small}
Total VAT Amount {small}
Invoice Total {plain}
E&OE. [Settlement Terms: within 30 days~Overdue accounts are subject to interest~Goods remain our property until paid for]
All values are shown in Pound Sterling`,
    'en-accounting-demo': `Acme Corp
123 Anywhere St., Any City, ST 12345
# [Sample Invoice~INVOICE~Invoice Template]
TO: [John Doe~Jane Doe~Customer Name~Widgets Inc.]
[456 Example Road~Client Street Address], [Springfield~Anytown]
INVOICE NO: 0000{n}
DATE: [{today}~MM/DD/YYYY]
= Description | Qty | Price | Total
* [Lorem ipsum dolor~Sample product~Widget {n}~Service A~Dolor sit amet] | {n} | {small} | {small}
Subtotal {small}
Sales Tax {small}
Shipping 0.00
TOTAL DUE {amount}
Make all checks payable to [Acme Corp~Your Company Name]
If you have any questions concerning this invoice, contact [Name, Phone Number~{someone}, {phone}]
THANK YOU FOR YOUR BUSINESS!`,
  }),
};
