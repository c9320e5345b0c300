import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of trade, cover and accounts with all their small print. */
export const englishPapersAtLength: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-more-iv-long-heating-oil-us-budget-plan': `{company} OIL & PROPANE
{street}, {town}     24-hour burner service {phone}     License HTG.0{d3}
{client}
{cstreet}
{ctown}
Account number :: {num}
Statement date :: {date}
Budget plan :: month {n} of 10
Minimum due :: {small}
Due by :: {date}
Keep warm, pay smart: sign up for autopay before the first of {month} and get $25 off your tune-up.
= Date | Ticket | Description | Gallons | Price | Amount
- {date} | | Previous balance | | | {small}
- {date} | {num} | Payment - thank you | | | -{small}
- {date} | {num} | #2 fuel oil, tank 275, 5/8 before, full after | {d3}.{n} | 3.{d2}9 | {small}
- {date} | {num} | Winter additive | {d3}.{n} | .04 | {small}
- {date} | S{num} | No heat call: replaced nozzle, cad cell, bled line | | | {small}
- {date} | | Covered by gold plan, parts | | | -{small}
- {date} | | State gross receipts | | | {small}
New charges | | | | | {small}
Budget credit standing to you | | | | | {small}
YOUR DEGREE DAYS: this month {d3}, last year {d3}. K-factor 5.{n}. Next automatic fill about {date}.
PAST DUE: current {small} | 30 days 0.00 | 60 days 0.00 | 90 days 0.00
A late charge of 1.5% a month, which is 18% a year, is added to balances over 30 days. Will-call customers: please look at the gauge and ring at one quarter; deliveries on Sundays or holidays bear a surcharge of $75 and runouts require a prime. Shovel a path to the fill pipe and keep shrubs back. We can't fill tanks that don't whistle.
If you have smelled oil or propane leave the house, touch no switches, and call from next door.
Capped price customers: your cap of 3.{d2}9 runs through {month} 31; leaving early costs the fee in your agreement.
Fuel assistance: dial 2-1-1. Households with an infant or somebody sick are protected from shutoff of gas between November and May.
- - - - - tear here and send with your check - - - - -
Account {num}   Amount enclosed $ ________   [ ] new address on the back
Make checks payable to {company}, PO Box {d5}, {town}`,
    'en-more-iv-long-freight-forwarder-terms-side': `{company} Worldwide Logistics Ltd
Air | Sea | Road | Customs                     AEO certified
INVOICE {num}                                  Job S000{num}
{client}
{cstreet}, {ctown}
Shipper :: {other}
Consignee :: {client}
Goods :: {n} pallets STC [garden furniture~LED modules~bicycle frames]
Vessel/flight :: [CMA ORCHID~KE 517~MSC LORETO] / {d3}
House bill :: {ref}
Chargeable :: {d2}.{d3} cbm / {num} kg
ETA :: {date}
= Charge | Basis | VAT | GBP
- Ocean freight USD {plain} @ 1.2{d2} | W/M | Z | {plain}
- Destination terminal handling | W/M | S | {small}
- Port security and infrastructure | per B/L | S | {small}
- Customs clearance incl. 3 lines | entry | S | {small}
- Additional lines | {n} x 5.00 | S | {small}
- Deferment fee 2.5% min 25 | on duty | S | {small}
- Import duty, own account, entry {d3}-0{num}A | at cost | O | {plain}
- Import VAT (postponed) | | O | 0.00
- Quay rent, {n} days beyond free time | day | S | {small}
- Haulage to {ctown}, tail lift | load | S | {small}
Total | | | {plain}
VAT S 20% | | | {small}
To pay | | | {plain}
Duty and disbursements are due at once. All else in 14 days from the date above. Please mail remittances; payments sent without a reference are put against the oldest item.
All business is transacted only under the current trading conditions of our association, a copy of which is sent on request. These conditions may exempt us from liability, limit it to 2 SDR per kilo or 75,000 SDR per transaction, and require claims to be notified in 14 days and suits begun in nine months. We have a general lien on goods and documents for whatever you owe us. Goods aren't insured unless you've told us to do so in writing, and a premium stands above.
Were you overcharged? Tell {email} in a week; we don't accept debit notes after that.
Fraud warning! Our bank is {bank}, {iban}, and has been for {d2} years.
Registered in England {num}. VAT {vat}. Page 1 of 1`,
  }),
  quote: wordingsIn('en', {
    'en-more-qt-long-house-rewire-itemised-letter': `{company} Electrical Contractors
Approved contractor - enrolled {d5}
{street}, {town}   {phone}   {email}
{someone}
{cstreet}
{ctown}
{date}
Our ref. {ref}
Dear {someone},
RE: full rewire of a three-bedroomed semi, {cstreet}
Thank you for showing us round on {date}. We're pleased to set out what we found, what we'd do and what it'll cost. The rubber-covered cables in the loft are past their life, there is no earth at the lights, and the board has rewirable fuses.
We shall
1. take down and make safe the old installation, leaving no live ends
2. fit a metal 12-way consumer unit with surge protection and an RCBO to every circuit
3. lay two ring finals, a 32 A radial to the cooker, a 40 A to the shower, two lighting circuits and a spur for the boiler
4. supply and fit {d2} double sockets (four with USB), {d2} light points, {n} switches, all white moulded
5. interlink smoke alarms on both landings, with heat in the kitchen
6. bond the gas and the water
7. test, certify, and notify the council under Part P
= | | £
- Labour, two men, eight days | | {plain}
- Materials | | {plain}
- Making good chases in one coat, no decorating | | {small}
- Option A: Cat 6 to five rooms | | {small}
- Option B: car charger 7 kW, incl. DNO form | | {plain}
- Price less options | | {plain}
VAT is to be added at the rate in force.
Not in our price: asbestos, floor coverings (please lift), moving pianos, woodworm, decorative fittings that you choose. If the supplier's cut-out has to be upgraded, that is theirs to do for nothing though it may take a month.
The house can be lived in; you'll have one live socket each evening. Dust we shall try to keep down with sheets and a vacuum.
We'd ask for 25% before we begin, half after first fix, and the rest with your certificate. The price is good for 60 days. As we've agreed this at your home you've fourteen days to change your mind.
To go ahead sign one copy and post it back.
Yours sincerely
{person}
Accepted .................... date ........ options A / B`,
    'en-more-qt-long-saas-proposal-order-options': `Proposal for {client}
Prepared by {person}, {company}, on {date}
Expires {date}
Hi {someone},
It was great to hear how your depots plan their rounds today: three spreadsheets, a whiteboard and {someone}'s memory. Below is what we believe would fit. You can pick the plan, change seats and go ahead right on this page.
Your goals
- fewer empty miles (you reckoned {n} per cent)
- drivers with proof of delivery on their own phones
- one place for customers to look instead of ringing
= Plan | Seats | Per seat, month | Per year
- Starter | {d2} | {small} | {plain}
- Growth (we suggest) | {d2} | {small} | {plain}
- Enterprise, single sign-on | {d2} | {small} | {plain}
= One-off | | |
- Onboarding, 6 sessions remote | | | {plain}
- Import of addresses and history | | | {small}
- Connector to your ERP, fixed | | | {plain}
Discount for signing by the date above | | | -{small}
Year one (Growth) | | | {plain}
All amounts without sales tax.
Timeline: week 1 kick-off; 2 import; 3 pilot with depot {city}; 6 go live. You would need a project lead at two days a week and a list of vehicles with weights.
Who else? Forty dairies, two parcel firms and a circus. Talk to any of them; numbers on request.
Support: chat and phone 7 to 7, answered by people; response to an outage in 30 minutes. Data in Frankfurt, backed up each hour, yours to take away as CSV at any time.
Common questions. Can we leave? At the end of each year, with 60 days' notice. Does it work offline? Yes, drivers sync on the next bar of signal. Do prices go up? By inflation at most.
Nothing is owed until you accept; accepting makes an order form under our master terms.
[Accept] [Ask] [Download PDF]`,
  }),
  bank_statement: wordingsIn('en', {
    'en-more-bs-long-credit-union-notices-page': `{company} COMMUNITY CREDIT UNION
Member {num}     {date} thru {date}     Page 1 of 4
{client}
{cstreet}
{ctown}
You belong here. Annual meeting and pie social: {date}, VFW hall.
SHARE SAVINGS - 00
= Date | Transaction | Amount | Balance
- {date} | Beginning balance | | {small}
- {date} | Deposit transfer from 70 | {small} | {small}
- {date} | Deposit dividend 0.10% | 0.{d2} | {small}
- {date} | Ending balance | | {small}
Annual percentage yield earned 0.10% from average daily balance of {small}
FREE CHECKING - 70
= Date | Transaction | Amount | Balance
- {date} | Beginning balance | | {plain}
- {date} | Deposit ACH {other} TYPE: PAYROLL ID: {num} | {plain} | {plain}
- {date} | Withdrawal debit card {ctown} FEED & SEED | -{small} | {plain}
- {date} | Withdrawal bill pay electric co-op | -{small} | {plain}
- {date} | Draft {d2}{d2} tracer {num} | -{small} | {plain}
- {date} | Withdrawal at ATM, no fee | -60.00 | {plain}
- {date} | Courtesy pay fee | -28.00 | {plain}
- {date} | Ending balance | | {plain}
LOAN 40 - USED TRUCK  APR 6.{d2}%
- {date} | Payment | {small} | {plain}
- | Principal {small} interest {small} late 0.00 | |
Your next payment of {small} is due {date}
TOTALS FOR YEAR: dividends {small}; finance charges {small}; courtesy pay fees 28.00; returned item 0.00
HOW WE FIGURE INTEREST: we apply the daily periodic rate to the unpaid balance each day, after payments and advances have been posted. What to do if you think you find a mistake: write to us at the address above, within sixty days; give name, number, dollar figure and why. While we look into it you don't have to pay the amount in question, though you stay liable for the rest, and we can't report you as delinquent.
If your preauthorized deposits come from the same payer every 60 days you may call to learn whether they have arrived.
To reconcile your checkbook: list drafts outstanding, add deposits not shown, subtract.
Federally insured by NCUA to at least $250,000. Equal Housing Opportunity. Closed Juneteenth and July 4.`,
  }),
  insurance_certificate: wordingsIn('en', {
    'en-more-ic-long-contractors-combined-schedule-ireland': `{insurer} dac
COMMERCIAL COMBINED - CONFIRMATION OF COVER
Issued through {company} Brokers, {street}, {town}
Date :: {date}
Insured :: {client} Civil Works Limited and subsidiaries
Business :: groundworks, drainage, reinforced concrete, plant hire
Period :: {date} to {date}
We hereby confirm that, at the date of signing, the policies below have been issued to the insured and premiums are paid or being paid by instalments.
SECTION 1 - EMPLOYERS' LIABILITY
Policy number :: {ref}/EL
Limit :: €13,000,000 any one occurrence, costs included
Indemnity to principals :: yes
Excess :: nil
Height :: 20 m; depth: 6 m
SECTION 2 - PUBLIC/PRODUCTS LIABILITY
Policy number :: {ref}/PL
Limit :: €6,500,000 any one occurrence; products in all for the year
Excess :: €2,500 property, €5,000 underground services
Exclusions of note :: professional design for a fee; asbestos; airports airside; rail other than boundary works
Heat away from premises :: covered, conditions apply
SECTION 3 - CONTRACT WORKS
Maximum contract value :: {plain}
Own plant :: {plain}; hired in plant {plain}, continuing hire charges included
Maximum period :: 18 months plus 12 maintenance
SECTION 4 - EXCESS LAYER
{other} Underwriting, policy {num}, €3,500,000 in excess of sections 1 and 2
Interested party :: {city} County Council, works at [Mill Road~Harbour View~the N{d2}]
This document is furnished as a matter of information only. It isn't a substitute for the policies, it doesn't extend or alter them, and it puts us under no duty to tell the holder of a later change or cancellation, though we would try to. Limits may have been eroded by claims. Anyone who relies on it should look at the full wording, of which a copy can be had from the broker with leave of the insured.
Signed on behalf of the insurer .......................... {person}, Construction Underwriter
{insurer} is regulated by the Central Bank. Registered no. {num}`,
  }),
  order_confirmation: wordingsIn('en', {
    'en-more-oc-long-cottage-holiday-booking': `{company} Cottages
Booking {ref} is confirmed - hooray!
Dear {someone},
Thank you for booking with us and for your payment. We've let the owner know that you're coming. Please read through the following and tell us by return of anything that isn't as you expected.
Your cottage :: [Otter's Rest~The Old Dairy~Net Loft] (no. {d5}), near {ctown}
Arriving :: {date} from 4 pm
Leaving :: {date} by 10 am
Party :: {n} adults, 2 children, 1 infant, 1 dog
= | £
- Seven nights | {plain}
- Dog | 30.00
- Cot and high chair | free
- Welcome hamper for two | {small}
- Booking fee | {small}
- Cancellation waiver | {small}
- Total | {plain}
- Received on {date} with thanks | -{small}
- Still to come by {date} | {plain}
We will take the balance from your card on that day unless you pay beforehand in your account. If a payment fails we have to treat the booking as cancelled, so do keep your card up to date.
Good to know. Linen and towels are there, beach towels aren't. One parking space; trailers by arrangement. The lane floods at spring tides. Logs at £6 a net, honesty box. Wi-fi is a country one. The hot tub is drained between guests and takes until about 8 pm to be warm; no children under five in it.
Getting there: last shop 3 miles. Ignore the satnav after the chapel and bear left. Key safe code comes by text two days earlier.
Changes: up to ten weeks before for £35. If you cancel, what you get back depends on when: over 70 days all but the deposit; 69 to 29 half; fewer than that, nothing unless we can let it again. Have you got insurance?
Security deposit: none is taken; we trust you. Breakages happen, just say so.
Need us? {phone}, every day 9-8. In an emergency during your stay ring the housekeeper, whose number is on the fridge.
Happy packing,
{person} and all at {company}
ABTA? No, but bonded. Registered in {town}, VAT {vat}`,
  }),
  purchase_order: wordingsIn('en', {
    'en-more-po-long-university-works-with-conditions': `{client} UNIVERSITY
Procurement Services, {cstreet}, {ctown}
OFFICIAL ORDER
Order :: {num}
Date :: {date}
Requisitioner :: {someone}, School of [Chemistry~Music~Geography]
Supplier :: {company}, {street}, {town}
Deliver to :: Stores, lower ground, entrance on Mill Lane, 8.30-12 and 1-3.30
Required by :: {date}
Please supply, under the conditions below and your offer of {date}:
= Ln | Description | Cat no. | Qty | Unit price | VAT | Line total
- 1 | Fume cupboard, ducted, 1500 mm, white | FC-{d3} | 2 | {plain} | S | {plain}
- 2 | Removal of old units, asbestos-free certified | svc | 2 | {small} | S | {small}
- 3 | Connection of gas & DI water | svc | 1 | {small} | S | {small}
- 4 | Containment testing, BS EN 14175 | svc | 2 | {small} | S | {small}
Goods and services | | | | | | {plain}
VAT | | | | | | {plain}
Order value | | | | | | {plain}
Requirements for line 2 and 3: permit to work from Estates 48 hours before; drawings to {email}; no noise in the examination weeks of {month}.
CONDITIONS (short form)
1 No order is binding on the University unless it bears a number from this system. 2 Acceptance is by supply or by acknowledging; your own terms don't apply even where printed on papers sent later. 3 Time matters. We may cancel at no cost if it's missed by over ten days. 4 Risk passes when unloaded and signed for, title on delivery or payment, whichever is first. 5 Goods shall be fit for the use told to you, free from defects for two years, and accord with samples. 6 Rejected items are fetched at your cost. 7 One invoice per order, as PDF to the accounts office, never to the requisitioner; those without a number are sent back. Payment 30 days from receipt of a proper one. 8 You keep public liability cover of £5m and show it on demand. 9 We are subject to freedom of information. 10 Modern slavery, bribery and data protection laws are to be obeyed. 11 Nobody may use our name in advertising. 12 English law.
Authorised for the University: {person}, Category Manager (electronic approval {date} {time})`,
  }),
  receipt: wordingsIn('en', {
    'en-more-rc-long-electronics-store-returns-policy': `{company}
STORE {d3}  {street}
{town}  {phone}
SALE  TRN {d2}{d2}  REG {n}  CASHIER KAYLEE
{date} {time}
{num}  [55" QLED TV~ESPRESSO MACHINE~ROBOT VACUUM]
   S/N {num}            {small} T
   ITEM DISCOUNT MEMBER DAY   -{small}
{num}  HDMI 2.1 6FT       {small} T
{num}  3YR PROTECT        {small} N
   PLAN # {num}
{num}  RECYCLE FEE        5.00 N
SUBTOTAL               {small}
SALES TAX 8.{d2}%        {small}
TOTAL                  {small}
GIFT CARD XXXX{d2}{d2}      50.00
  REMAINING            0.00
MASTERCARD XXXX{d2}{d2}     {small}
CHIP  AID A0000000041010  APPR {num}
CHANGE                 0.00
YOU SAVED {small} TODAY
MEMBER {num}  POINTS {d3}
# ITEMS SOLD 4
*{num}{num}*
WHAT DID YOU THINK? GO TO {web}/TELLUS WITHIN 7 DAYS, ENTER {d5}-{d3}, FOR A CHANCE AT A $1,000 CARD. NO PURCHASE NECESSARY. RULES ONLINE.
RETURN & EXCHANGE PROMISE
MOST ITEMS 15 DAYS; MEMBERS 60. PHONES AND DEVICES WITH A PLAN 14 DAYS, $45 RESTOCK EXCEPT WHERE NOT ALLOWED. OPENED SOFTWARE, MUSIC, AND GAMES: SAME TITLE ONLY. DRONES, PROJECTORS, LENSES: 15 PERCENT. FINAL SALE MEANS FINAL. BRING THE GOODS IN LIKE-NEW CONDITION WITH ALL CORDS, MANUALS AND THIS SLIP OR THE CARD YOU PAID WITH, PLUS PHOTO ID, WHICH WE RECORD IN ORDER TO DETER FRAUD. CASH OVER $800 IS MAILED AS A CHECK IN TEN BUSINESS DAYS. DELIVERED TV? CALL BEFORE YOU BOX IT.
PRICE MATCH: LOCAL AND BIG ONLINE SHOPS DURING THE RETURN PERIOD
YOUR PLAN'S TERMS ARE IN THE MAIL WE SENT. OBLIGOR ON PLAN: {other}
THANK YOU, HAVE A GREAT ONE
CUSTOMER COPY`,
  }),
};
