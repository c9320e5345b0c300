import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English credit notes as programs print them and as sellers, landlords and carriers write them. */
export const englishCreditsByIssuer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('en', {
    'en-credit-xero': `# [CREDIT NOTE~Tax Credit Note]
{client}
{cstreet}
{ctown}
Date :: {today}
Credit Note Number :: CN-{d2}{d2}
Reference :: INV-{d2}{d2}
VAT Number :: {vat}
{company}
{street}
= Description | Quantity | Unit Price | VAT | Amount GBP
* {ware} | {n}.00 | {small} | 20% | {small}
Subtotal {small}
TOTAL VAT 20% {small}
TOTAL CREDIT {small}
Less Credit to Invoice INV-{d2}{d2} {small}
REMAINING CREDIT 0.00
CREDIT ADVICE
Customer {client} Credit Note Number CN-{d2}{d2} Credit Amount {small}`,
    'en-credit-odoo-refund': `{company}
{town}
> {client}
> {ctown}
# [Credit Note RINV/{year}/000{d2}~Refund RINV/{year}/{d5}]
Credit Note Date: {today} Source: INV/{year}/{d5}
Reference: Reversal of: INV/{year}/{d5}, [wrong quantity~damaged in transit~customer request]
= Description | Quantity | Unit Price | Taxes | Amount
* {ware} | {n}.00 Units | {small} | [20%~0% EX] | {small}
Untaxed Amount {small}
Tax {small}
Total {small}
? Payment Communication: RINV/{year}/{d5}
{phone} {email} {web} Page 1 / 1`,
    'en-credit-quickbooks-memo': `{company}
{street}, {town}
{email}
# [CREDIT MEMO~Credit Memo {d2}{d2}~REFUND RECEIPT / CREDIT MEMO]
CREDIT TO
{client}
{cstreet}, {ctown}
CREDIT # :: {d2}{d2}
DATE :: {today}
= DATE | ACTIVITY | QTY | RATE | AMOUNT
* {date} | [Returned goods~Pricing adjustment~Freight allowance~{ware}] | {n} | {small} | {small}
TOTAL CREDIT {amount}
? This credit has been applied to your open balance.
? Restocking fee of 15% deducted per our terms.`,
    'en-credit-sap-return': `{company} Manufacturing
[Credit Memo~Credit note for returns]
Document Number :: 9{num}
Date :: {today}
Reference invoice :: 9{num} of {date}
Returns order :: 6{num}
Customer number :: {num}
{client}
{cstreet}
{ctown}
Reason: [Material damaged~Price discrepancy~Short shipment~Quality complaint]
We credit you for the following items:
= Item | Material | Qty | Price | Value
* 0000{n}0 | {d5}-{d2} {ware} | {n} PC | {small} | {plain}
Items total {plain}
Output tax 20.000 % {small}
Final credit amount {plain}
The amount will be offset against your next payment. Please enclose this document number.`,
    'en-credit-landlord-service-charge': `{company} Property Management
# [Service charge credit~Credit note - balancing charge~Credit adjustment]
{person}
Flat {n}, {cstreet}, {ctown}
Property ref {ref} Date {today}
Service charge year ended {date}
- Estimated on account for your unit | {small}
- Actual expenditure, your share 4.{d2}% | {small}
- [Surplus credited to your account~CREDIT] | {small}
This credit has been set against the demand due {date}, which is reduced to {small}. You need not do anything.
Summary of the certified accounts may be inspected on request under section 22.
Credit note no. {num} - the original demand {ref} is amended accordingly.`,
    'en-credit-telecom-outage': `{company} Broadband Business
Account {num} {client}
# [Credit note~We've credited your account~Service credit advice {ref}]
{cstreet} {ctown}
Date {today} Tax point {date}
In respect of bill {num} dated {date}
= Circuit | Reason | Hours down | Credit
* [FTTP~SIP trunk~Leased line] {d5} | [Automatic compensation~SLA breach P1~Missed appointment] | {d2} | {small}
Net credit {small}
VAT credit @20% {small}
Total credit {small}
The amount will show on your next bill as a negative charge. This is not a VAT invoice; adjust your input tax.`,
    'en-credit-word-short': `{company}
{today}
[CREDIT~Credit note~C/N {n}]
To: {client}
Re our inv. {ref} of {date}
[You were charged for {n} boxes but got fewer.~Chairs returned, 2 broken on arrival.~Rate should have been as quote.]
Credit :: {small}
VAT :: {small}
Total :: {small}
[Please take it off your next payment.~We will send it back to your card.~Sorry for the mix-up!]
{person}`,
    'en-credit-marketplace': `{company} Marketplace
# [VAT Credit Note~Credit Note~Refund invoice]
Credit note number [GB-CN-{num}~INC-GB-{year}-{num}-CN] 
Credit note date {today}
Original invoice number INC-GB-{year}-{num}
Order # 20{n}-{num}-{num}
Sold by {other}
Bill to {person} {cstreet} {ctown}
= Description | Refund reason | Qty | Excl. VAT | VAT | Incl. VAT
- {ware} | [Customer return~Item not received~Defective] | -{n} | -{small} | 20% | -{small}
- Postage | | | -{small} | 20% | -{small}
Total refund -{small}
Refunded to [Visa ending {d2}{d2}~Gift card balance] on {date}`,
    'en-credit-freight-adjustment': `{company} Container Lines
# [FREIGHT CREDIT NOTE~Credit note / corrected freight~CREDIT ADVICE]
Credit note no. C{num}
Payer: {client}, {ctown}
B/L no. {ref}{num} Vessel [MV Northern Jade~Ever Given~MSC Oscar] voyage {d3}W
POL [Nhava Sheva~Durban~Felixstowe] POD [Rotterdam~Singapore~Halifax]
Against freight invoice {num} of {date}
= Charge | Basis | Currency | Credited
- Bunker adjustment factor | {n} x 40HC | USD | -{small}
- Demurrage waived | {n} days | USD | -{small}
- Documentation fee | per B/L | USD | -{small}
Total in favour of customer USD -{small}
Exchange rate as per invoice. To be used within 12 months.`,
    'en-credit-gst-india-return': `{company} Distributors
GSTIN 33AA{d3}Q{d2}2Z8
# CREDIT NOTE (Section 34 of CGST Act)
[Original for Recipient~Duplicate for Supplier]
Credit Note No. :: CN/{d2}-{d2}/{d3}
Dated :: {today}
Original Invoice No. & Date :: {ref} dt. {date}
Buyer: {client}, {ctown} GSTIN 33AB{d3}K{d2}1ZR
= Sl | Description of Goods | HSN | Qty | Rate | Amount
* {n} | {ware} | {d2}{d2} | {n} Nos | {small} | {small}
- | CGST 9% | | | | {small}
- | SGST 9% | | | | {small}
- | Less: Round Off | | | | 0.{d2}
Amount Chargeable (in words) INR Nine Thousand Four Hundred Forty Only
Narration: [Goods return - expiry~Rate difference~Turnover discount]
for {company} Authorised Signatory`,
    'en-credit-negative-invoice': `{company} Ltd
{street}, {town}
# [Invoice -{ref}~CANCELLATION INVOICE~Reversal of invoice {ref}]
CREDIT
Customer {client}, {cstreet}, {ctown}
Date {today}
Cancels invoice {ref} dated {date} in full
= Description | Qty | Unit | Total
* {ware} | -{n} | {small} | -{small}
Net -{small}
VAT 20% -{small}
Total credit -{small}
A corrected invoice {num} is issued under separate cover. Do not pay the cancelled one; if paid, you will be refunded to {iban}.`,
  }),
};
