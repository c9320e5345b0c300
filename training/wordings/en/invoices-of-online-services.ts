import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices in English that payment, hosting, advertising and marketplace services issue. */
export const englishInvoicesOfOnlineServices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-stripe-hosted': `# [Invoice~INVOICE]
Invoice number :: {d2}B{d2}C9E-000{n}
Date of issue :: {today}
Date due :: {date}
{company}
{street}
{town}
{email}
? [GB VAT {vat}~EU OSS VAT EU{num}]
Bill to
{client}
{cstreet}
{ctown}
{mail}
## {amount} due {date}
? Pay online
= Description | Qty | Unit price | Amount
- [Pro plan~Team seat (per user / month)~API usage~Starter subscription] | {n} | {small} | {small}
{date} - {date}
? - Unused time on Starter after {date} | 1 | -{small} | -{small}
? - Remaining time on Pro after {date} | 1 | {small} | {small}
Subtotal {small}
? Total excluding tax {small}
? VAT - [Ireland (23%)~United Kingdom (20%)~Germany (0%)] {small}
Total {amount}
Amount due {amount}
? Tax to be paid on reverse charge basis
Page 1 of 1`,
    'en-amazon-seller': `[Tax Invoice~Invoice~Tax Invoice/Bill of Supply/Cash Memo (Original for Recipient)]
Paid
Sold by {company}
{street}, {town}
? VAT # {vat}
Billing Address
{person}
{cstreet} {ctown}
Delivery Address
{person} {cstreet} {ctown}
Order # 20{n}-{num}-{num}
Order date {date}
Invoice date / Delivery date {today}
Invoice # [INV-GB-{num}-{year}-{d2}~DS-ASE-INV-{num}]
Total payable {amount}
= Description | Qty | Unit price (excl. VAT) | VAT rate | Unit price (incl. VAT) | Item subtotal
* {ware} ASIN: B0{d2}K{d2}XQ | 1 | {small} | 20% | {small} | {small}
- Shipping Charges | | 0.00 | | 0.00 | 0.00
Invoice total {amount}
= VAT rate | Item subtotal (excl. VAT) | VAT subtotal
- 20% | {small} | {small}
For questions about your order please visit the customer service page`,
    'en-shop-plugin-printer': `{company}
{web}
# [Invoice for order #{d2}{d2}~INVOICE~Order Invoice]
Invoice Number: {num}
Invoice Date: {today}
Order Number: #{d2}{d2}
Order Date: {date}
Payment Method: [Credit card (Stripe)~PayPal~Direct bank transfer~Invoice 14 days]
{person}
{cstreet}
{ctown}
{mail}
= Product | Quantity | Price
* {ware} SKU: {ref} Weight: 0.{n}kg | {n} | {small}
Subtotal {small}
Shipping [Flat rate~Free shipping~Evri tracked] {small}
? Discount -{small}
Total {amount} (includes {small} VAT)
? Customer notes: leave with neighbour
{company} {street} {town}`,
    'en-hosting-panel': `{company} Hosting
# [Invoice #{num}~Invoice {d2}{d2}{d2}]
[UNPAID~PAID~DUE]
Invoice Date: {today}
Due Date: {date}
Invoiced To
{client}
ATTN: {person}
{cstreet}, {ctown}
= Description | Total
* [Business Hosting - example.org ({date} - {date})~Domain Renewal - example.com - 1 Year/s~SSL certificate wildcard~VPS {d2} GB - Server location: London~ID Protection Addon~cPanel license] * | {small}
Sub Total {small}
20.00% VAT {small}
Credit 0.00
Total {small}
= Transaction Date | Gateway | Transaction ID | Amount
- [No Related Transactions Found~{date}] | [Card~PayPal] | {num} | {small}
Balance {small}
* Indicates a taxed item
PDF Generated on {today}`,
    'en-ad-platform': `{company} Ireland Limited
# Invoice
Invoice number: {num}
[Bill to~Billing ID {d2}{d2}-{d2}{d2}-{d2}{d2}]
{client}
{cstreet}, {ctown}
Details
Invoice date .......... {today}
Due date .......... {date}
Account ID: {d3}-{d3}-{num}
Account budget: [Search Q{n}~Always on~Brand campaign]
Summary for {date} - {date}
Subtotal in EUR {plain}
VAT (0%) 0.00
Total in EUR {plain}
[Pay in EUR by wire transfer to {bank}, IBAN {iban}~You will be automatically charged for any amount due]
===
= Description | Quantity | Units | Amount
* [Remarketing display UK~Brand search - exact~Competitors~Video views~Invalid activity] | {d2}{d2} | [Clicks~Impressions~Views] | {small}
Under Article 196 of Council Directive 2006/112/EC, VAT is reverse charged: services subject to the reverse charge - VAT to be accounted for by the recipient.`,
  }),
};
