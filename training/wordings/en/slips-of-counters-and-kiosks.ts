import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English slips and receipts of counters, kiosks, clubs and offices. */
export const englishSlipsOfCountersAndKiosks: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('en', {
    'en2-rc-market-stall-scribble': `{someone} FRUIT & VEG
[Tues~Sat] market
{date}
- bananas 2lb | 1.80
- toms | 2
- caulis x 2 | 2.40
- new pots 5 lb | {small}
- box strawb (end of day) | 3 -
- eggs doz | 2.50
------
{small}
less 50p
PAID cash w thanks
[Jim~Bev]
keep box for next wk pls - 1.00 back
for cafe a/c see blue book`,
    'en2-rc-bottle-return-and-groceries': `{company} Fresh Mart
Your cashier today: SELF CHKT {n}
{street}, {town}
STORE {d3} PH {phone}
GROCERY
- ORG SPINACH | 3.99 F
- 2% MlLK GAL | 4.29 F
- CHOBN VAN 4 @ 1.25 | 5.00 F
- WT 1.32 lb @ 0.69 /lb BANANA | 0.91 F
- SELTZ 12PK | 5.49 F
- CA REDEM VAL | .60
MEAT
- GRD TRKY | {small} F
HBC
- TOOTHPST | 3.79 T
DIG COUPON -1.00
BTL RETURN -2.40
TAX 0.33
**** BALANCE {small}
EBT FOOD {small}
VISA {small}
CHANGE 0.00
TOTAL NUMBER OF ITEMS SOLD = 12
{date} {time} {d3} {d2} {d2} {d3}
YOU SAVED {small}
Fuel points earned today {d2}
Remaining {d3}
Save rec1ept for gas discount`,
    'en2-rc-car-wash-and-tyres': `{company} TYRE & HAND CAR WASH
{street}
Date {date}
Reg [KX{d2} YTB~LD{d2} OPE]
Mileage {d5}
- 2 x 205/55 R16 budget | {small}
- valve | inc
- balance x2 | inc
- old tyre disposl | 3.00
- puncture NSR | 12.00
- outside wash + wax | 8.00
TOTAL {small}
Paid CASH / CARD / BANK (ring one) - [card~cash]
Tourque nuts check after 30 miles!!
Guarantee 12 mth against manufactur defect not kerb damage or pot holes
Sign [A. Karim~Dave]
no VAT reg`,
    'en2-rc-cinema-concession': `{company} CINEMAS [Screen 6~Screen 11]
ADMIT + FOOD
{date} {time}
- Adult 2D | 9.99
- Senior | 7.49
- Lg Popc0rn SWT/SLT | 6.79
- Reg Tango lce | 4.29
- Nach0s chs NO jalap | 5.49
- Combo saving | -2.00
Total inc VAT {small}
Gift card {d2}{d2} {small} remaining {small}
Contactless {small}
Film [THE LANTERN KEEPER (12A)~HALF A SKY (PG)]
Seats F{n} F{n}
Adverts & trailers approx 25 min
ID may be asked. No hot food from elswhere. No refunds once the film has started
Next visit: show this for 1/2 price hotdog, exp {date}`,
    'en2-rc-hospital-car-park-and-cafe-email': `From: no-reply@{d3}park.example
Subject: Payment receipt - {city} Royal Infirmary, Car Park [B~C]
Hello,
Thanks for your payment. Please keep this message for your records.
Location code :: {d5}
Vehicle :: [BN{d2} XLD~EO{d2} GKT]
Start :: {date} {time}
End :: {date} {time}
Parking :: {small}
Convenience fee :: 0.20
Text reminders :: 0.10
Total paid :: {small}
Card ending :: {d2}{d2}
VAT is included at the rate shown in the app. Our number is {vat}.
Visiting often? Patients attending for radiotherapy, dialysis, or with a stay above seven nights, and parents of children overnight, qualify for free permits from the ward clerk. Blue badge holders must register at the kiosk.
If you left early, unused minutes cannot be refunded.
Questions? Open the app, tap Help. Do not reply to this mail.
{company} Parking Technologies, {street}, {town}`,
    'en2-rc-embassy-consular-fee': `[Consulate General~High Commission~Embassy] of [Zambia~Jamaica~Sri Lanka~Malta]
{city}
OFFICIAL RECEIPT No. {num}
Received from {someone}
the sum of [sixty-five~one hundred and ten~forty] only
in respect of:
[x] Visa single entry [ ] multiple [ ] Legalisation [ ] Emergency travel document [ ] Late registration of birth
Amount {small} Local equivalent {small}
Mode of payment: money order no. {num} / exact cash
Passport [N~K]{num}
Fees are not returnable should the application be refused.
Collection between 14:00 and 15:30, not earlier than {date}, upon presentation of this slip. A third person needs a signed authority and a copy of the bearer's identity page.
Consular clerk [initials]
Stamp: PAID {today}
Treasury form {d2}B (rev. 1998) - original to payer, duplicate to accounts, triplicate remains in the book`,
    'en2-rc-crowdfunding-pledge': `You just backed [Pocket Loom~The Owl Almanac~Solar Kettle 2]!
Thank you, {person}. Your card was charged because the campaign reached its goal.
Backer number {d3}
Pledge | {amount}
Reward: EARLY NEST - one copy, enamel pin, your name in the back (est. delivery {month} {year})
Shipping to {ctown} {small}
Tip to platform {small}
Payment {today} Visa ending {d2}{d2}
Statement will show {company} CROWD
Remember: you are supporting something new, not buying in a shop. Makers must do their honest best or explain themselves, but delays happen. We do not hold the money and are unable to reimburse it.
Manage your pledge; answer the survey about size and colour before {date}; unfollow updates.
Add to calendar - share - print this page
{company} Inc., {street}`,
    'en2-rc-notary-fees-handbook': `NOTARY JOURNAL RECEIPT
{someone}, Notary Public
Commission {num} expires {date}
{street}, {town}
{today}
Signer: {person} ID: driver license exp {date}
- Acknowledgement x 3 | 45.00
- Jurat | 15.00
- Travel {n} mi | {small}
- Copy certif. | n/a
Tendered: Zelle
Total collected {small}
Fee per signature set by state law, travel agreed beforehand.
I am not an attorney and cannot give legal advice about immigration or any other matter. No soy abogado.
thumbprint taken for deed of trust Y
pg {d2} entry {n}`,
    'en2-rc-library-fines-and-copies': `{city} Public Library
Self-service station {n}
{date} {time}
Patron ****{d2}{d2}
PAYMENTS
- Overdue: Bees of the World | 1.40
- Overdue: Tintin in T1bet | 0.60
- Lost item: DVD case | 3.00
- 3D print 46 g | {small}
- B&W copies 18 @ .10 | 1.80
Amount owed {small}
Amount paid {small} (coin)
Still outst. 0.00
LOANS TODAY - due {date}
A short history of salt
Learn to crochet (large prnt)
Renew: app, {phone}, or ask us
From January children's books carry no fines. Hooray
The mobile van stops at Mill Green Thurs 2-3`,
    'en2-rc-airline-onboard': `[ONBOARD RECEIPT~IN-FLIGHT SALE]
{company} Airways
Flight {d3} [MAN-ALC~SEA-ANC] Sector 2
{date} crew {num}
- Chkn & stuff bloomer | 6.50
- Meal deal adj | -1.00
- Gin 5cl | 7.00
- Tonic | 2.50
- Scratch cards x5 for charity | 10.00
- Perfume mini set dutyfr | {small}
TOTAL GBP {small}
EUR equiv {small} rate 1.1{n}
Card offline authorised up to limit - declined cards will be followed up
Visa **{d2}{d2} signed
Keep sealed duty fre bag closed till final destination
complaints about food: photo + email within 72h {email}
Vat is not chargable on international sectors. SKU list at seat pocket`,
  }),
};
