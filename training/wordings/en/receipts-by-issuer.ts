import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English receipts: of payment processors and apps, of offices and schools, and those written by hand. */
export const englishReceiptsByIssuer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('en', {
    'en-rc-stripe': `Receipt from {company}
Receipt #{d2}{d2}-{d2}{d2}
AMOUNT PAID {amount}
DATE PAID {today}, {time}
PAYMENT METHOD [VISA~Mastercard~Amex] - {d2}{d2}
SUMMARY
- [Payment to {company}~{ware} x {n}~Pro plan, monthly] | {amount}
- Amount charged | {amount}
If you have any questions, contact us at {email} or call us at {phone}.
Something wrong with the email? View it in your browser.
You're receiving this email because you made a purchase at {company}, which partners with a payment provider to provide invoicing and payment processing.`,
    'en-rc-ride-app': `{company} Rides
{date}
Thanks for riding, {person}
We hope you enjoyed your ride this [morning~evening~afternoon].
Total {small}
- Trip fare | {small}
- Wait time | {small}
- Booking fee | {small}
- [Promotion~Airport surcharge] | -{small}
- Tip | {small}
Payments
- [Mastercard ****{d2}{d2}~Cash~Business profile] {date} {time} | {small}
You rode with {someone}, 4.9 stars. License plate [XK{d2}~AB{d2} CDE]
{n}.{d2} miles | {d2} min
{time} {cstreet}, {city}
{time} {street}, {city}
Fare does not include fees that may be charged by your bank.`,
    'en-rc-app-store': `[Receipt~Your receipt from {company}]
APPLE-STYLE ACCOUNT {mail}
DATE {today}
ORDER ID M{num}K
DOCUMENT NO. {num}{d3}
BILLED TO [Visa .... {d2}{d2}~PayPal] {person}
= App | Type | Price
* [Cloud storage 200 GB (Monthly)~Weather Pro~Kids Puzzle - in-app gems~Radio Plus renews {date}] | [Subscription~In-App Purchase] | {small}
Subtotal {small}
VAT charged at 20% {small}
TOTAL {small}
Get help with subscriptions and purchases. Learn how to manage your password preferences.
Copyright {year} {company}. All rights reserved.`,
    'en-rc-sumup-reader': `{company}
{street} {town}
[Receipt nr. {num}~SALE~Customer copy]
{date} {time}
- [Flat white x 2~Haircut~Candle large~Cash amount] | {small}
- [Carrot cake~Beard trim~Gift bag] | {small}
Total {amount}
[Visa~MASTERCARD DEBIT] **** **** **** {d2}{d2}
Contactless
AID A0000000031010
Auth code {d3}{d3}
APPROVED
VAT no. {vat}
Transaction code T{d2}C4K{d3}`,
    'en-rc-council-parking-online': `{company} Council
Payment confirmation
# [Receipt for your payment~Your payment has been received~Payment receipt]
Thank you. Please keep this for your records.
Payment reference :: {num}{num}
Date and time :: {date} {time}
Service :: [Penalty charge notice~Council tax~Garden waste renewal~Planning application fee~Allotment rent]
Account / notice :: {ref}
Amount :: {amount}
Card :: ending {d2}{d2}
Authorisation code :: {d3}{d3}
It can take up to three working days for your account to be updated.`,
    'en-rc-pad-cash': `CASH RECEIPT No. {d3}
Date {date}
Received from {person}
the sum of ________ pounds ____ p {small}
for [piano lessons~deposit on pram~MOT + bulb~stall fee~half a pig]
[ ] cheque [x] cash [ ] card
Balance due {small}
With thanks {someone}`,
    'en-rc-us-daycare-tax': `{company} Childcare Center
{street} {town}
EIN {d2}-{num}
# [Receipt for child care expenses~Year-end payment receipt~Paid statement for {year}]
Parent: {person}
Child: {someone}
= Date paid | Period | Method | Amount
* {date} | [week of {date}~{month}] | [check {d3}~card~ACH] | {small}
Total received {amount}
Balance 0.00
This receipt may be used for Form 2441 and dependent care FSA. Provider signature ____________`,
    'en-rc-exam-fee-institute': `{company} Institute of Chartered [Surveyors~Accountants~Secretaries]
OFFICIAL RECEIPT
Receipt No. {num}
Member No. {num} {person}
{today}
= Description | Amount | VAT
- [Annual subscription {year}~Examination entry paper {n}~Practising certificate] | {small} | 0.00
- [Benevolent fund donation~Admission fee] | {small} | 0.00
- Total received | {small} |
Paid by [Direct Debit~card ending {d2}{d2}~your employer]
Professional subscriptions may be tax deductible: this body is on the approved list (List 3). No signature required.`,
    'en-rc-airport-duty-free': `{company} DUTY FREE
T{n} AIRSIDE {city}
TILL {d2} OP {d3} TRN {num}
{date} {time}
FLIGHT [SQ~EK~QF]{d3} DEST [SYD~DXB~LHR]
- [TOBLERONE 360G~GIN 1L~EDP 50ML~SUNGLASSES~CASHEWS] | {small}
- [CHIVAS 12 1L~LIPSTICK~ADAPTOR] | {small}
- ITEMS {n} SUBTOTAL | {small}
- TOTAL SGD | {small}
- AMEX XXXXXXXXXXX{d2}{d2} | {small}
- CHANGE | 0.00
GOODS EXPORTED - NO GST. KEEP SEALED BAG UNTIL FINAL DESTINATION
LOYALTY PTS {d3}
*{num}{num}*`,
    'en-rc-toll-account-topup': `{company} Tolls
# [Top-up receipt~Account replenishment receipt~Transaction receipt]
Account number {num}
Account holder {person}
Receipt issued {today} {time}
Transaction :: [Auto top-up~Online payment~Kiosk top-up]
Tag(s) :: {num}{d3}
Amount received :: {amount}
GST included :: {small}
Payment method :: [Visa {d2}{d2}~BPAY]
Balance after payment :: {small}
Thank you for your payment. This receipt is a tax invoice for the purposes of the GST Act when trips are taken - see your statement.`,
    'en-rc-law-office-retainer': `{company}, Attorneys at Law
RECEIPT
Received from: {person}
Date: {today}
Amount: {amount}
Method: [check no. {d2}{d2}~wire~cash]
For: [retainer in the matter of Estate of {someone}~settlement of bill {ref}~filing fees advanced]
Deposited to: [IOLTA trust account~client account] {bank}
Balance held for client after this receipt: {amount}
Matter no. {num}
Received by {someone}, accounts`,
    'en-rc-restaurant-split': `{company}
{street}
{phone}
Server: {someone} Table {n} Guests {n}
Check #{d2}{d2} {date} {time}
- [2 Margherita~Fish & Chips~Butter chicken~Caesar salad~Pint lager] | {small}
- [Sparkling water~Garlic naan~Fries~Glass Malbec] | {small}
- [Sticky toffee~Espresso x2~Kulfi] | {small}
- Subtotal | {small}
- [Service 12.5% (discretionary)~Tax 8.875%~CGST 2.5 SGST 2.5] | {small}
- Total | {small}
- Card | {small}
[PAID~Balance 0.00]
[Suggested tip 18% 20% 22%~Tip: ______ Total: ______ X ____________~Tell us how we did, win a meal!]`,
    'en-rc-property-stamp-payment': `[LAND REGISTRY~Registrar of Titles~Deeds Office], {city}
# [Fee receipt~Official receipt~Acknowledgement of payment of fees]
Receipt {num} Counter {n} Cashier {someone}
{date} {time}
Received from {company}
= Lodgement | Service | Fee
* {ref} | [Transfer of title~Discharge of charge~Official copy~Caveat] | {small}
Total {small} Tendered {small} Change 0.00
[Cash~Deposit account {num}~EFT]
Fees are not refundable once the application has been entered. Retain for enquiry.`,
  }),
};
