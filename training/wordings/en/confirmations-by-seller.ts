import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English confirmations of orders, bookings and subscriptions. */
export const englishConfirmationsBySeller: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('en', {
    'en-oc-sap-sd': `{company}
Order Confirmation
Order number/date :: {num} / {today}
Your purchase order/date :: {ref} / {date}
Customer number :: {num}
Contact :: {someone}, {phone}
{client}
{cstreet}
{ctown}
Thank you for your order, which we confirm on the basis of our general terms of delivery.
= Item | Material | Quantity | Price | Value
* 0000{n}0 | {d5} {ware} | {n} PC | {small} | {plain}
Confirmed delivery: {date}, {n} PC
Items total {plain}
VAT {small}
Final amount {plain}
Terms of delivery [CPT~EXW] {city}. Shipping conditions: standard. Partial delivery allowed.`,
    'en-oc-odoo-sale': `{company}
> {client}
> {ctown}
# [Order # S00{d3}~Sales Order S{d5}~Order Confirmation # S{d5}]
Order Date: {today} Salesperson: {someone}
Your Reference: {ref}
= Description | Quantity | Delivered | Unit Price | Amount
* {ware} | {n}.00 Units | 0.00 | {small} | {small}
Untaxed Amount {plain}
Total {plain}
Your order has been confirmed. Expected delivery {date}. Signed by {person} on {date}`,
    'en-oc-shop-mail': `Order confirmed
[{company}~{web}]
[Thank you for your purchase!~Your order is confirmed~Hi {person}, we're getting your order ready to be shipped.] We will notify you when it has been sent.
[View your order~Visit our store]
Order #{d2}{d2}
Order summary
* {ware} x {n} | {small}
- Discount [WELCOME10~SUMMER] | -{small}
- Subtotal | {small}
- Shipping | {small}
- Taxes | {small}
- Total | {amount}
Customer information
Shipping address {person} {cstreet} {ctown}
Billing address the same
Shipping method [Standard 3-5 days~Royal Mail Tracked 48~UPS Ground]
Payment [Visa ending with {d2}{d2}~PayPal~Shop Pay]
If you have any questions, reply to this email or contact us at {email}`,
    'en-oc-hotel-agency': `{company} Booking
# [Booking confirmation~Your reservation is confirmed~Reservation voucher]
CONFIRMATION NUMBER: {num}
PIN CODE: {d2}{d2}
{other} Hotel
Address: {cstreet}, {ctown} Phone: {phone}
CHECK-IN {date} from 15:00
CHECK-OUT {date} until 11:00
ROOMS 1 / NIGHTS {n}
PRICE
- 1 room | {small}
- 12% VAT | {small}
- City tax | {small}
- Price | approx. {amount}
You'll pay in the local currency at the property.
Guest name: {person} for 2 adults
Meal plan: breakfast is included. Cancellation: free until {date} 23:59, after that the first night is charged.
This confirmation is not an invoice.`,
    'en-oc-airline-itinerary': `{company} Air
# [Your e-ticket itinerary and booking confirmation~Travel reservation~Booking confirmed: {city}]
Booking reference (PNR) :: L{d2}QZP
E-ticket number :: 125-{num}{d3}
Passenger :: {person} (ADT)
= Flight | From | To | Departs | Arrives | Class
- [BA~EI~AC] {d3} | [LHR T5~DUB~YYZ] | [EDI~JFK~BOM] | {date} {time} | {time} | [Economy~K]
- [BA~EI~AC] {d3} | [EDI~JFK~BOM] | [LHR T5~DUB~YYZ] | {date} {time} | {time} | [Economy~O]
Baggage 1PC 23KG, cabin 56 x 45 x 25 cm. Check-in closes 60 minutes before departure.
Fare {small}
Taxes, fees and charges [GB UB YQ] {small}
Total paid {amount}
Please check the details. Changes permitted for a fee plus any difference in fare. Your booking is confirmed; no need to reconfirm.`,
    'en-oc-subscription-started': `{company}
# [Welcome to Premium~Your subscription is confirmed~Subscription confirmation]
Hi {person},
[You've subscribed to the plan below.~Thanks for subscribing! Here is a summary.]
Plan :: [Digital + weekend paper~Family, 6 accounts~Team, {n} seats]
Price :: {small} / month after the free trial
Start :: {today}
First charge :: {date}
Order ID :: [GPA.{d2}{d2}-{d2}{d2}-{num}~MN{d2}K{d3}]
Payment method :: [Mastercard {d2}{d2}~Apple Pay]
Your subscription renews automatically until cancelled. Cancel at any time in settings at least a day before each renewal date. By subscribing you agreed to the terms.
Was this not you? Let us know.`,
    'en-oc-word-short': `{company}
{today}
To {client}
[Order acknowledgement~ACKNOWLEDGEMENT OF ORDER~Confirmation]
[Thanks for your order {ref} of {date}, received and in work.~We confirm your telephone order as follows]
- {n} {ware} | @ {small} | {small}
- Carriage | | {small}
[Ready~Despatch] around {date}. [Colour as sample.~Please check sizes carefully, we cut to this sheet.]
[Any errors to be notified by return~If we hear nothing we go ahead]
{someone}`,
    'en-oc-training-place': `{company} Training Academy
# [Joining instructions and booking confirmation~Course booking confirmed~Confirmation of your place]
Dear {person},
We are pleased to confirm your place(s):
Course :: [First Aid at Work~PRINCE2 Foundation~IPAF 3a+3b~Excel Advanced]
Dates :: {date} to {date}, 9.15 for 9.30
Venue :: {street}, {town} (free parking)
Delegates :: {person}, {someone}
Booking ref :: {ref}
Your PO :: {num}
Fee {small} per delegate plus VAT, invoice to follow
Bring photographic ID. Lunch is provided; tell us of any dietary needs. Cancellation within 10 working days is charged in full; substitutes accepted.`,
    'en-oc-manufacturer-blinds': `{company} Blinds & Shutters (Trade)
ORDER ACKNOWLEDGEMENT [No. {num}~SO{d5}]
Account {client} Your ref: [Smith lounge~plot {n}~{someone}]
Ack. date {today} Est. despatch {date}
= Line | Product | Width | Drop | Fabric | Ctrl | Price
* {n} | [Roller~Venetian 25~Roman~Vertical 89] | {d3}0 | {d3}0 | [Palette ivory~Chrome 12~Linen mist] | [L~R] | {small}
Trade total {plain}
Surcharge small order {small}
VAT {small}
PLEASE CHECK ALL DETAILS. Production starts 24 hours after this acknowledgement and cannot be changed or cancelled after that.`,
    'en-oc-dynamics': `# Order Confirmation {num}
> {today}
> Page 1 / 1
{client}
{cstreet}
{ctown}
{company}
{street}
{town}
= Customer No. | Your Reference | Salesperson | External Document No.
- C{d5} | {ref} | {someone} | {num}
Shipment Date :: {date}
Payment Terms :: 1M(8D)
= No. | Description | Quantity | Unit | Unit Price Excl. VAT | Line Amount Excl. VAT
* 1{d3}-S | {ware} | {n} | PCS | {small} | {small}
Total GBP Excl. VAT {plain}
25% VAT {small}
Total GBP Incl. VAT {plain}
Quote No. {num} has been converted into this order. Home page {web}`,
    'en-oc-rental-equipment': `{company} Plant & Tool Hire
# [Hire confirmation~Rental reservation confirmation~ON-HIRE CONFIRMATION]
Hire no. {num} Account {client}
Order no. {ref} placed by {person} on {date}
Site: {cstreet}, {ctown}
= Item | Qty | Rate / week | From | Est. off-hire
* [3T excavator~Tower light~Breaker 110V~Acrow prop size 2] | {n} | {small} | {date} | {date}
Delivery {small} Collection {small} Fuel charged on return Damage waiver 12%
We confirm delivery between 7 and 9 am. Hire continues until you ring for an off-hire number. CPA model conditions apply.`,
    'en-oc-utility-switch': `{company} Energy Business
Welcome to {company}
{client} {cstreet} {ctown}
{today}
# [Confirmation of your order~We confirm your new supply~Your order: what happens next]
Thanks for choosing us. We've received your order {num} placed on {date} through [our website~a broker].
Product :: [Fixed 24 months~Green Fix]
Supply number (MPAN) :: 00 801 {d3} {num}
Expected start :: {date}
Unit rate :: 24.{d2} p/kWh
Standing charge :: {d2}.10 p/day
Your old supplier will send a final bill. We'll ask for a meter reading five days before the start. No action is needed unless details are wrong - call {phone}.`,
  }),
};
