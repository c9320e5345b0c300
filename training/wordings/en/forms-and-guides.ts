import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Forms, guides and lists about bills, wages, claims and parcels. */
export const englishFormsAndGuides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-more-ot-expense-policy-receipts-faq': `Finance FAQ: receipts and cards
Q. I've lost my receipt, what now?
A. Ask the shop for a duplicate. Failing that fill in the missing receipt form (max three a year).
Q. Is a card slip OK?
A. No. It shows that you paid but not what for. We need the itemised one, with VAT number if over £250.
Q. May I claim a tip?
A. Up to 12.5 per cent, when it stands on the bill.
Q. When do I raise a PO?
A. Always above £500 and BEFORE you order. Retrospective orders are counted and shown to the board each quarter, with names.
Q. Supplier changed bank details by mail?
A. STOP. Phone {someone} in Accounts Payable.
Q. When will I be paid back?
A. With the next salary if it's approved by the 12th.
Q. My team wants a quote from a supplier that isn't on the list.
A. Send the new supplier form; allow ten days.
Useful links: per diem table - mileage rates - travel tool
Owner: {person}, review date {date}, version {n}.{n}`,
    'en-more-ot-dispute-chargeback-form': `{bank} Card Services
TRANSACTION DISPUTE FORM
Complete one per transaction. Reply inside 15 days of this letter or we'll take it that you accept the charge.
Cardholder :: {someone}
Card number :: xxxx xxxx xxxx {d2}{d2}
Merchant as on statement :: {company}
Date and amount :: {date}, {small}
Tick what applies
( ) I neither made nor allowed this. My card was: with me / lost / stolen / never received
( ) I was charged twice. The other is dated ____
( ) I paid by other means (attach receipt)
( ) Goods didn't arrive; expected by ____; I wrote to the merchant on ____
( ) Goods are not as described: explain ________
( ) A refund was promised; credit voucher dated ____ attached
( ) Cancelled subscription; cancellation no. ____
( ) Cash machine gave less: ____
What did the shop say? ____________________________
Signature ____________ Daytime phone ____________
Mail: PO Box {d5}, {town}. Fax {phone}. Do not send the card. A false claim may cost a fee of $15.`,
    'en-more-ot-know-your-payslip-poster': `KNOW YOUR PAYSLIP!
A free sheet from {company} Workers' Advice
Every worker has a right to an itemised statement on or before pay day. Here's what to look at.
GROSS is what you earn before anything comes off.
NET is what lands in the bank.
TAX CODE: most have 1257L. An M1, BR or 0T means the office hasn't all it needs. Ring them, it's your money.
NI: nothing under the threshold.
HOURS: must be shown if your pay changes with them. Write them down each day as well!
DEDUCTIONS: till shortages? No more than a tenth of gross in retail. Uniform? It can't take you under the minimum.
HOLIDAY: 5.6 weeks, agency folk too.
Spot the mistakes! Ana did {d2} hours at £11.44 and got {small}. How much is missing? (answer at the foot, upside down)
Something's not right?
1 ask your boss in writing 2 call our line {phone} 3 tribunal: three months less one day
Drop-in every Thursday 5-7, {street}. Polski - Română - Español - Português
Printed by a union shop`,
    'en-more-ot-flood-relief-grant-application-checklist': `Flood Recovery Fund for small business
Application checklist and guidance
Who may apply? Sole traders, partnerships and companies with fewer than {d2} staff whose premises took in water on {date}.
How much? Up to {plain}; match of 10 per cent.
Before you begin have ready
[ ] proof of trading (rates bill, accounts, tax return)
[ ] photographs with dates
[ ] insurance schedule, and what your insurer has said
[ ] two quotations for work over £1,000
[ ] bank statement, top part with name and sort code
[ ] landlord's consent
[ ] identity: passport or driving licence of each director
What can't be paid for: loss of profit, VAT that you reclaim, work begun before approval, goods on hire
Scoring: need 40, value 30, resilience 30 (flood doors, raised sockets, sump)
How to send: online at {web}; in libraries there's help; paper on request
Decisions in about 20 working days. Payment against paid invoices in one claim before {date}. We visit one in ten.
State subsidy: Minimal Financial Assistance, tell us of others over three years
Contact {someone}, {email}. Large print available.`,
    'en-more-ot-lost-in-transit-parcel-claim-web': `Claims > New claim > Step 3 of 4
Tracking {num}
Service: 24h with £50 compensation included
What was inside? [Ceramics~Electronics~Clothing]
! Ceramics are on our no-compensation list. You may carry on, but we'll likely say no.
Upload
- Proof of value: till receipt, marketplace order, or bank entry | file.pdf | 214 kB | x
- Photos of outer box, all six sides | 4 of 6
- Photo of the inner packing | missing
Item value {small}
Postage paid {small}
Did the receiver sign? No, left in safe place
Describe what went wrong (max 500)
"[box came crushed at one corner and vase in bits~tracking says delivered, neighbour knows nothing]"
[Back] [Save draft] [Next]
Deadline: you've {n} days left. Most are settled within seven. Money goes to the card which paid.
Keep the packing till we close it; the depot might fetch it.`,
    'en-more-ot-bank-product-rates-sheet': `{bank}
Savings rates - effective {date}
= Account | Balance | AER % | Gross % p.a. | Access
- Easy saver | £1+ | 1.{d2} | 1.{d2} | instant
- Bonus saver, 12 m | £1,000+ | 3.{d2} | 3.{d2} | 2 withdrawals
- Fixed {year} bond | £5,000+ | 4.{d2} | 4.{d2} | none
- Cash ISA | £1+ | 3.{d2} | 3.{d2} | 60 days' notice
- Young saver under 16 | £1 to £3,000 | 4.00 | 3.93 | instant
- Business reserve | any | 0.{d2} | 0.{d2} | instant
Overdrafts: 39.9% EAR variable. Example: borrow 1,200 for 30 days = £32.67
Closed issues are in a leaflet of their own.
AER illustrates what interest would be if paid and compounded once a year. Gross is before tax. Rates on this sheet may be withdrawn at any time without notice.
Ask in branch for Braille, audio. Calls may be recorded. Base rate tracker products follow within 14 days.
Protected up to the limit - see logo`,
    'en-more-ot-goods-inwards-inspection-label-and-log': `GOODS IN LOG - [Dock 2~Stores~Kitchen]     month {month}
= Date | Supplier | PO? | Del. note no. | Pkgs | Temp | Damage | Who
- {date} | {company} | Y | {num} | {n} | 3.{n} | - | KL
- {date} | {other} | N! | {num} | 1 | amb | wet carton | PT
- {date} | {client} | Y | n/a | 2 plt | -18.{n} | - | KL
- {date} | {other} | Y | {num} | {n} | 9.{n} REJECTED | | JS
Rules: check count before signing. Write "unchecked" if driver won't wait. No PO = hold in cage & tell {person}. Chilled above 5 = back on the lorry. Allergen goods bottom shelf.
Sheet full? Scan to drive, new one in tray
Checked by supervisor ______ week ______`,
    'en-more-ot-raffle-lottery-tickets-and-licence': `{company} Football Club (Youth)
GRAND CHRISTMAS DRAW
in aid of new goalposts
1st £250 - 2nd hamper (kindly given by {client}) - 3rd bottle of [port~gin] - many more
Draw: {date} {time} at the Clubhouse
Ticket £1     No. {d5}
Promoter: {person}, {street}, {town}. Registered with {city} Council under the Gambling Act, reg. {d3}. Not for sale to under 16s.
===
No. {d5}
Name ................
Address ................
Tel ................
Sold by ................
Stubs and money back to {someone} by {date}. Unsold tickets too please, we have to account for each book. Winners not there on the night will be phoned; prizes not fetched in a month go back in the pot.`,
    'en-more-ot-quotation-request-form-web-fields': `Get a free estimate
[Conservatory roofs~Loft ladders~Stairlifts]
Tell us about your home, it takes two minutes.
Your postcode *
Type of house: Detached / Semi / Terrace / Flat / Bungalow
Do you own it? Yes / No, my landlord does
When would you like it done? As soon as possible / 3 months / just looking
Budget (slide)
Photo (optional) Choose file
Name * E-mail * Phone *
[ ] Yes, up to four local firms may ring me
[ ] I'd like news and deals
By pressing the button you accept the terms & privacy policy. We're paid by the firms, not by you.
GET MY PRICES
"Three calls inside the hour, saved us {small}" - {someone}, {city}
How it works: 1 Ask 2 Compare 3 Choose
12,{d3} quotes this month | Trusted traders | As seen on TV
© {company}, not a lender`,
    'en-more-ot-packing-tips-movers-booklet': `YOUR MOVE, MADE EASY
A booklet by {company} Removals
Eight weeks to go: get three surveys, not just a guess over the phone. Ask what the insurance leaves out.
Four weeks: order boxes. Book cartons are small on purpose. Start with the loft.
Two weeks: tell the bank, DVLA, doctor, vet, council, telly. A list to tick is on page 7. Redirect post.
One week: defrost the freezer. Run down the larder. Label by ROOM IN THE NEW HOUSE.
The day before: pack a first night box: kettle, mugs, loo roll, chargers, screwdriver, medicine, wine.
On the day: reserve space for the lorry. Kids and cats to gran's. Read the meters, take a photograph. Walk through with the foreman before signing his sheet.
We won't carry: gas bottles, petrol, paint, plants in winter, cash, passports.
Dish pack tip: plates on edge, never flat. Glasses upside down, stems in paper.
Fragile stickers are in the middle, cut along the dots.
Storage from {small} a week; first fortnight on us
{phone} - {web} - family firm since 19{d2}`,
    'en-more-ot-coffee-loyalty-and-menu-board': `{company} COFFEE
espresso 2.4
flat white 3.4
long black 2.9
batch 2.8 refill 1
chai 3.6
oat +.4 decaf +.3 syrup +.5
TOASTIES till 3
cheese & kimchi 7
'nduja 8
peanut butter banana 5.5
BAKES see counter
beans 250 g, ground to order, {small}
wifi: flatwhite{d2}   dogs yes   laptops not at weekends
card only
===
buy 9 get 1
o o o o o o o o o FREE
one stamp a cup. no cash value. {street}`,
  }),
};
