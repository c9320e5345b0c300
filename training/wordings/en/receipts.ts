import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What English-speaking tills, collectors and platforms print once they have been paid. */
export const englishReceipts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('en', {
    'en-supermarket-slip': `{company}
[Every little counts~Fresh for less~Your local store]
{street} {city} Tel {phone}
VAT NO {d3} {num}
* [SEMI SKIMMED 2L~BANANAS LOOSE 0.742kg @ 0.98/kg~WHOLEMEAL 800G~CHEDDAR MATURE~CARRIER BAG~EGGS FR M x12~OLIVE OIL 1L~TOMATOES VINE] | {small}
MULTIBUY SAVING -0.50
[Clubcard~Loyalty] price savings -1.{d2}
TOTAL {small}
CONTACTLESS {small}
CHANGE DUE 0.00
AID: A0000000031010 VISA DEBIT
NUMBER: ************{d2}{d2} PAN SEQ NO 0{n}
AUTH CODE: {num} MERCHANT {num}
[POINTS THIS VISIT {n} TOTAL POINTS {num}~Collect stamps]
{date} {time} STORE {num} TILL {n} TRANS {num} CASHIER [SELF CHECKOUT~{someone}]
PLEASE RETAIN FOR YOUR RECORDS
Tell us how we did at {web} and win a gift card`,
    'en-taxi-slip': `{company} Cabs
[Licensed Hackney Carriage~Black cab~Private hire] No. {num}
# [RECEIPT~Taxi receipt~TRIP RECEIPT]
Date {date} Start {time} End {time}
From {city} [Station~Airport T2] To {cstreet}
Dist {n}.4 [mi~km] Time 00:{d2}
Fare {small}
Extras [booking fee~luggage~night rate] 2.50
Toll 5.00
Tip {small}
TOTAL {small}
Paid [CARD ****{d2}{d2}~CASH]
Driver {someone} Badge {d5}
Received with thanks. [Lost property~Complaints]: {phone}`,
    'en-petrol-station': `{company} Service Station
{street}, {town}
ABN {d2} {d3} {d3} {d3}
Tax Invoice / Receipt
Pump {n} [Unleaded 95~Diesel~E10~Premium 98]
{d2}.{d2} L @ 1.8{n}9 /L
Fuel total {small}
* [Coffee large~Sausage roll~Windscreen wash 2L~Ice 5kg~Chewing gum] | {small}
Fuel docket discount 4c/L -{small}
TOTAL {small}
GST included {small}
EFTPOS {small}
Acct type CHQ Card {d2}{d2}**{d3} APPROVED 00
RRN {num} Stan {num} Term {num}
{date} {time} Shift {n} Served by {someone}
[Odometer ______ Vehicle reg ______~Show this docket for 4c off your next fill]
Thank you, drive safely`,
    'en-donation-receipt': `{company} Foundation
Registered charity BN {num} RR0001
{street}, {town}
# [OFFICIAL RECEIPT FOR INCOME TAX PURPOSES~Donation receipt~Acknowledgment of your gift]
Receipt no. {num} Issued {today} at {city}
Received from {person}, {cstreet}, {ctown}
Date gift received :: {date}
Amount of gift :: {amount}
Eligible amount for tax purposes :: {amount}
Description :: [cash gift~monthly giving {year}~sponsorship of charity run]
Value of advantage :: 0.00
No goods or services were provided in exchange for this contribution.
Thank you for helping us [feed 400 families this winter~train guide dogs~keep the lifeboat afloat].
Authorised signature {someone}, Treasurer
For information on registered charities see the website of the revenue agency. Please keep this for your tax return; duplicates can be issued on request.`,
    'en-rent-received': `# [RENT RECEIPT~Receipt of rent~Cash receipt] No. {n}
Date {today}
Received from {person} the sum of [Twelve Hundred Fifty~Nine Hundred~One Thousand Four Hundred] and 00/100 dollars ({amount})
For rent of [Apt 3B~Unit 12~Room 2], {cstreet}, {ctown}
For the period {date} to {date}
Paid by :: [ ] Cash [x] Check No. {num} [ ] Money order
Previous balance {small}
This payment {small}
Balance due {small}
? Late fee {small} waived this month
Received by {someone}, [landlord~agent for {company} Property Management]
{street}, {town} {phone}
[Keep this as proof of payment~Not valid unless signed. Revenue stamp affixed where above Rs. 5000. Landlord PAN ABCP{d2}{d2}K].`,
    'en-card-terminal-slip': `{company}
{city}
*** [CARDHOLDER COPY~CUSTOMER COPY~Merchant copy] ***
PLEASE KEEP THIS RECEIPT FOR YOUR RECORDS
M:**{d5} TID:****{d2}{d2}
[DEBIT MASTERCARD~VISA CREDIT~AMEX] XXXX XXXX XXXX {d2}{d2} ICC
AID A0000000041010
[SALE~Purchase~GOODS AND SERVICES]
AMOUNT {amount}
GRATUITY {small}
TOTAL {amount}
[PIN VERIFIED~NO CARDHOLDER VERIFICATION~Signature not required]
THANK YOU
{date} {time} RECEIPT {num} AUTH CODE {num}
[APPROVED~TRANSACTION APPROVED 00] REF {num} BATCH {d3}
TVR 0000008000 TSI E800 ATC {d3}`,
    'en-pharmacy-till': `{company} Pharmacy
GPhC {num} Superintendent: {someone}
{street}, {town}
SALES RECEIPT
{date} {time} Till {n} Op {n}
* [Ibuprofen 400mg 24s (P)~Plasters fabric 40~Cetirizine 10mg 30~Sun cream SPF50~Rx levy item~Thermometer digital~Vit D 1000IU 90~Throat lozenges] | {n} | {small}
Prescription items [2 @ 9.90~1 @ 9.90] exempt: N
PPC holder reduction -
Sub-total {small}
DISC STAFF/OVER 60s 10% -{small}
TO PAY {small}
Cash tendered {small} Change {small}
VAT @20 {small} VAT @0 {small}
Medicines cannot be returned or exchanged.
[Flu jabs now available: ask the pharmacist~Free blood pressure check for over 40s]. Thank you for shopping local.`,
    'en-marketplace-payment': `[Payment receipt~You paid {amount}~Receipt for your payment to {company}]
{date} {time} [GMT~PST~AEST]
Transaction ID :: {num}XK{num}
Hello {someone},
You sent a payment of {amount} to {company} ({email}). It may take a few moments for this transaction to appear in your account.
Merchant
{company} {email} {phone}
Instructions to merchant: none
Shipping address: {person}, {cstreet}, {ctown} - confirmed
= Description | Unit price | Qty | Amount
- {ware}, item# {num} | {small} | 1 | {small}
- Shipping and handling | | | {small}
Insurance - not offered
Total {amount}
Payment {amount}
Paid with [balance~bank account x-{d2}{d2}~Visa x-{d2}{d2}]
Issues with this transaction? You have 180 days from the date of the transaction to open a dispute in the resolution center.
Please do not reply to this email. This mailbox is not monitored.`,
    'en-parking-and-toll': `{city} [Parking Services~Airport Car Park 2~Multi Storey P{n}]
# [PARKING RECEIPT~Pay and display - driver's part~Exit receipt]
Operator {company} VAT {vat}
Entry {date} {time}
Exit {date} {time}
Duration {n}h {d2}m
Plate [{d3}-D-{num}~GX{d2} RPO]
Tariff [A short stay~Weekday~Event]
Fee {small} incl. VAT {small}
Paid {small} [contactless~coins~app]
Location code {num} Machine {d3} Ticket {num}
Not transferable. Parked at owner's risk.
Overstayed? Pay at {web} within 24 hours to avoid a charge notice.`,
    'en-council-counter-receipt': `COUNTY OF {city}
[Office of the Treasurer and Tax Collector~Clerk and Recorder~Cashiers, Civic Offices]
OFFICIAL RECEIPT {num}
Printed {date} {time} by {someone} window {n}
Payer: {person}
= Fund | For | Reference | Amount
* {d3} | [Dog licence~Planning application fee~Copy of birth record~Business license renewal~Property tax 2nd installment~Allotment rent] | {num} | {small}
Total due {small}
Tendered: CHECK {num} {small}
Balance outstanding 0.00
THIS IS YOUR RECEIPT. No refund once an application has been validated. A check is accepted subject to clearance.
Thank you.`,
  }),
};
