import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Sparse English invoices of small software, libraries' demonstrations, sheets and course projects. */
export const plainInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-app-library-demo': `Invoice
Invoice # :: {num}
Invoice Date :: {today}
Due Date :: {date}
Sold by: [Acme Corp.~Your Company~Example Inc~ABC Company]
> Bill to: [John Doe~Client Name~Jane Smith~Test Customer]
[12345 Sunny Road~123 Main St~1 Example Way]
[Sunnyville, CA 12345~Anytown, USA~Sampleville]
= Item | Price
* [Website design~Hosting (3 months)~Domain name (1 year)~Item 1~Product A] | {small}
Total: {amount}`,
    'en-app-table-only': `= Description | Qty | Unit Price | Amount
* {ware} | {n} | {small} | {small}
- | | Subtotal | {plain}
- | | Tax [0%~10%~8.25%~20%] | {small}
- | | [Amount Due~Balance Due~Total Due] | {plain}
{today} INV{num}
[Terms: Net 30~Please pay within 14 days~Due on receipt]`,
    'en-app-student-billing': `[BILLING SYSTEM~Billing Software~ABC SHOP~Inventory & Billing Management System]
Bill No: {d5} Date: {today}
Customer Name :: {person}
Phone No :: {mobile}
= Product | Quantity | Price
* [Bath Soap~Rice~Maggi~Face Cream~Sugar~Sprite~Hair Spray~Wheat~Frooti] | {n} | {small}
Cosmetic Tax :: {small}
Grocery Tax :: {small}
[Total Bill~Grand total~Bill amount] :: Rs. {small}`,
    'en-app-gst-bill': `{company}
# [TAX INVOICE~Retail Invoice~GST INVOICE]
GSTIN : {d2}ABCDE{d2}{d2}F1Z5
Invoice No. {num} Dated {today}
M/s {client}
State Code {d2} Place of supply [Maharashtra~Delhi~Karnataka~Tamil Nadu]
= S.No | Particulars | HSN | Qty | Rate | Amount
* {n} | {ware} | {d2}{d2} | {n} | {small} | {small}
CGST 9% {small} SGST 9% {small}
Round off 0.{d2}
Grand Total {plain}
E. & O.E. For {company} Auth. Signatory`,
    'en-app-contract-work-hours': `{person}
{mail}
INVOICE [#{d3}~no. {n}]
To: {client}
= Date | Hours | Rate | Total
* {date} | {n}.[0~5~25] | {d2} | {small}
Hours total {d2}.5
[Total~Please pay~Sum] {amount}
[PayPal~Venmo~Zelle~Wise]: {mail}`,
    'en-app-invoice-generator': `# INVOICE
# {num}
{company}
Bill To: Ship To:
{client} {client}
Date: {today}
Payment Terms: [Net 15~30 days~Cash]
Due Date: {date}
PO Number: {d5}
Balance Due: {amount}
= Item | Quantity | Rate | Amount
* {ware} | {n} | {small} | {small}
Subtotal: {amount}
Discount ({n}%): {small}
Tax (0%): 0.00
Shipping: {small}
Total: {amount}
Amount Paid: 0.00
Notes: [It was great doing business with you.~Thanks!~]`,
    'en-app-word-template': `[Company Name~Your Company Name]
[Street Address~Your company slogan]
[City, ST ZIP Code~Phone 000-000-0000 Fax 000-000-0000]
INVOICE
INVOICE #[100~{num}~000001]
DATE: {today}
TO: [Name~Contact Name~{client}]
FOR: [Project or service description~P.O. #~{ware}]
= DESCRIPTION | HOURS | RATE | AMOUNT
* [~{ware}] | {n} | {small} | {small}
TOTAL {amount}
Make all checks payable to [Company Name~{company}]
Total due in 15 days. Overdue accounts subject to a service charge of 1% per month.
THANK YOU FOR YOUR BUSINESS!`,
    'en-app-react-pdf-sample': `Invoice No: {num}
Date: {today}
Bill To:
{person}
{mail}
= Item Description | Qty | @ | Amount
* [Fuga quia~Quam itaque~Sit nulla~Dolorem et~{ware}] | {n} | {small} | {small}
- TOTAL | | | {plain}
[Thank you for your business~]`,
    'en-app-status-unpaid': `# Invoice #{num}
[UNPAID~Status: Unpaid~Status: DUE~PAST DUE]
Pay To
{company}
{street}, {town}
Invoiced To
{client}
{cstreet}, {ctown}
Invoice Date {today} Due Date {date}
= Description | Total
* [Standard Hosting - {web}~Domain Renewal - {web} - 1 Year/s~Add-on~VPS 2GB] | {small} USD
- Sub Total | {small} USD
- Credit | 0.00 USD
- Total | {small} USD
= Transaction Date | Gateway | Transaction ID | Amount
- No Related Transactions Found
- Balance | {small} USD
PDF Generated on {today}`,
    'en-app-json-like': `invoice_number :: {num}
invoice_date :: {today}
due_date :: {date}
seller :: {company}
buyer :: {client}
currency :: [USD~EUR~GBP~INR]
= line_items | qty | unit_price | line_total
* {ware} | {n} | {small} | {small}
subtotal :: {plain}
tax :: {small}
[total~total_due~amount_due] :: {plain}`,
    'en-app-clinic-bill': `[Hospital Management System~{company} Clinic~City Care Clinic]
Patient ID: {num} Bill ID: {d3}
Patient: {person} Age: {d2} Sex: [M~F]
Doctor :: Dr. {someone}
Bill date :: {today}
= Charges | Amount
* [Consultation~Room charge {n} days~X-Ray~Medicine~Lab test CBC~Nursing] | {small}
Total :: {plain}
Advance :: {small}
Balance payable :: {plain}`,
    'en-app-utility-mini': `{company} [Water~Electric~Gas~Broadband]
Account {num}
{person}, {cstreet}
Previous reading :: {d5}
Present reading :: {d5}
Units :: {d3}
Rate per unit :: [0.{d2}~7.50]
Current bill :: {small}
Arrears :: {small}
[Payable by due date~Amount payable~Pay by {date}] :: {small}
Payable after due date :: {small}`,
    'en-app-proforma-odoo-demo': `{company}
[PRO-FORMA~Pro Forma Invoice~Draft Invoice] [PF~S]{d5}
{client}
Date :: {today}
Salesperson :: [Mitchell Admin~Marc Demo~{someone}]
= Description | Quantity | Unit Price | Taxes | Amount
* [(FURN_{d2}{d2}) ~]{ware} | {n}.00 Units | {small} | 15% | {small}
Untaxed Amount {plain}
Tax 15% {small}
Total {plain}
Page: 1 / 1`,
    'en-app-rental-car-bill': `CAR RENTAL SYSTEM
Rent invoice
Invoice No. :: {num}
Customer Name :: {person}
Car Model :: [Swift~Corolla~Civic~Model 3]
Number of days :: {n}
Rental amount per day :: {small}
Caution money :: 0.00
Total rental amount is :: {small}
Note: this is a computer generated invoice and it does not require an authorised signature.
You are advised to pay up the amount before due date, otherwise a fine will be applied`,
    'en-app-sheet-design': `{company}
{email} | {phone}
Billed to
{client}
{cstreet}
Invoice number Date of issue
{num} {today}
= DESCRIPTION | UNIT COST | QTY/HR RATE | AMOUNT
* {ware} | {small} | {n} | {small}
INVOICE TOTAL
{amount}
TERMS
[E.g. Please pay invoice by MM/DD/YYYY~Please pay by {date}]
Bank Account: {num}{num}`,
    'en-app-ubl-view': `Invoice {num}
Issue date {today} | Due date {date} | Type code 380
Supplier: {company} VAT {vat}
Customer: {client}
Buyer reference {ref}
= ID | Name | Quantity | Price | Line amount
* {n} | {ware} | {n} [C62~EA~HUR] | {small} | {small}
Tax exclusive amount {plain} EUR
VAT S 2{n}% {small} EUR
Payable amount {plain} EUR
Payment means 30 Credit transfer, account {iban}`,
    'en-app-freelance-card': `Hello, {someone}.
Here is [my~our] invoice for [{ware}~the March work~Project Phoenix].
Invoice [no.~#] {n}
{today}
- Design | {small}
- Development | {small}
- Revisions | {small}
Total {amount}
[Payment info~Payment method]
{bank} / {person} / {num}
[Thank you!~Cheers]`,
    'en-app-subscription-seat': `{company}
Invoice [INV-{num}~{ref}]
Issued {today} [· Due {date}~]
Billed to {mail}
- [Team plan~Pro monthly~Starter] {n} [seats~users] {date} – {date} | {small}
- Proration | -{small}
- Sales tax | {small}
[Total due~Due now~Amount due] {amount}
[Your card ending {d2}{d2} will be charged on {date}.~Charge automatically]`,
    'en-app-school-fee-voucher': `{company} Academy
FEE [VOUCHER~CHALLAN~BILL] [Bank copy~School copy~Parent copy]
Challan No. {num} Issue {today} Due {date}
Student {person} Class [5-A~Grade 9~II] Roll {n}
* [Tuition fee~Exam fee~Lab charges~Transport~Annual fund~Fine] | {small}
Payable within due date {small}
After due date {small}
[Deposit at any branch of {bank}~A/C {num}]`,
  }),
};
