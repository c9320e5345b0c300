import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English vouchers, plans and check lists, letters, and sheets that tell where to give. */
export const englishHandoutsAndRequestsBesides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    letter: wordingsIn('en', {
      'en-w-letter-tenants-repairs-disrepair-second-notice': `{person}
Flat {n}, {cstreet}
{ctown}
{today}
{company} Housing Association
Repairs
By email and recorded post
Dear Sir or Madam,
Disrepair at the above address - letter before claim
I'm your tenant. I've told you about the following and you have not mended it:
(a) the window of the back bedroom, rotten since {month}, through which I can put my hand. Reported by telephone on {date} (job {num}) and again on {date} (job {num});
(b) damp in both bedrooms, black to a height of about a metre. A surveyor came, sniffed, and suggested that we breathe less;
(c) the entry door, which anyone can open with a shoulder.
My younger boy has been given an inhaler. The doctor's note is attached, with twelve photographs and my diary of wet days.
The pre-action protocol gives you twenty working days in which to send me my housing file, to say whether you admit the defects, and to propose a date for a joint inspection. I suggest [Ms {someone}~Mr {someone}], chartered surveyor, as single joint expert; if you'd rather have somebody else tell me within the same time.
What I ask for: the works to be done, by people who turn up; {small} for the bedding and the wardrobe; something for the winter.
I can let you in on any weekday but Thursday.
I'd much prefer not to go to court.
Yours faithfully,
{person}`,
      'en-w-letter-cruise-line-passenger-goodwill': `{company} Cruises
Guest Relations, {street}, {town}
{today}
Dear Mr and Mrs {someone},
Booking {num}, Fjords and Glaciers, {date}
Thank you for taking the time to complete our questionnaire, and for the four additional sheets.
I'm delighted that you enjoyed the lectures, the waiters and the sea eagles, and I've passed on your compliments to {someone} in the Crow's Nest bar, who blushed. I am sorry, though, that the holiday wasn't all it should have been.
You're right that we missed two ports out of seven. The wind at the second was gusting 55 knots; no captain would have put a tender down in that, and our conditions allow for it. But you're also right that it could have been announced before breakfast rather than in the middle of the quiz.
As for cabin C{d3}, I have had the vibration looked into. An engineer found that a bracket had worked loose below. It's been welded. I recognise that this was of limited use to you at three in the morning.
By way of apology I should like to offer a credit of {small} on your next sailing with us, valid for two years, and to refund the mini-bar. It isn't transferable, and can't be set against the balance of a cruise already booked.
I do hope that we'll have the pleasure of welcoming you aboard once more, in a cabin amidships.
With warm regards
{person}
Guest Relations Manager`,
    }),
    bank_details: wordingsIn('en', {
      'en-w-bd-parish-and-crowdfunding-donate-page': `Give to the {company} Appeal
Three ways
1 By transfer
Payee :: {company} Restoration Fund
IBAN :: {iban}
BIC :: {bic}
Bank :: {bank}
Message :: your surname and postcode, so that we may thank you and reclaim tax
2 By text: SPIRE to {d5} (costs 5 plus a standard message)
3 By cheque, made out to the Fund, to the Treasurer, {street}, {town}
Regular gifts. Set up a standing order with your own bank for the 5th of the month. Ten pounds points a yard of stone; twenty-five feeds an apprentice for a day.
Gift aid declaration: I'm a UK taxpayer and understand that if I pay less tax than the amount claimed on all my gifts it's my duty to make up the difference. [ ]
The bells can be heard, the roof can be seen through. We're {d2}% of the way to {plain}.
Charity no. {num}. The thermometer by the porch is repainted on the first Sunday.`,
      'en-w-bd-erp-vendor-master-printout': `Display Vendor: Bank data
Vendor {num}   {company}   {city}   Company code 1000
= Ctry | Bank key | Bank account | CK | Account holder | IBAN | BnkT | Collect | Ref. details
- GB | {d2}{d2}{d2} | {num} | | {company} | {iban} | GBP1 | |
- US | {num} | {num}{d2} | 01 | {company} INC | - | USD1 | | {ref}
Bank {bank}, SWIFT {bic}, {city}
Valid from {date} to 31.12.9999
Payment methods: T W. Payment block: [blank~A~*]. Alternative payee: none. House bank: HB01
Last change {date} {time} user [KPATEL~OMARTIN~JWONG]; old value ...{d3}, new value ...{d3}
Confirmed by second user: {date} {time} [LFISCHER~DCLARKE]
Evidence: bank letter, call-back to {phone} with Ms {someone}
Printed {today}. Internal use. Shred after filing`,
    }),
    other: wordingsIn('en', {
      'en-w-ot-voucher-gift-card-and-coupon-sheet': `{company} SPA & WELLNESS
GIFT VOUCHER
To :: {someone}
From :: all of us in Accounts
Treat :: [Hot stone massage, 75 min~Afternoon tea and pool for two~Pedicure and fizz]
Code :: {ref}-{num}
Valid until :: {date}
Book on {phone} or {web}, at least two weeks ahead for weekends, quoting the code. Bring this page, printed or on your telephone; we punch it at the desk.
Can't be exchanged for cash or used together with other offers. Lost is lost, like a banknote. If the treatment costs more at the time of your visit, you pay the difference; if less, have a smoothie. Extension by three months for a fee of 10.
Please arrive half an hour early, without jewellery. Robe and slippers are provided; swimwear isn't. Let us know about pregnancy, pacemakers, sunburn.
Quiet zone: mobiles sleep in the locker. Over-16s only, except in the family hour.
How to find us: past the golf club, left at the llamas.
-------- cut here --------
10% OFF at the shop   2 FOR 1 on Mondays in {month}   FREE scalp massage with any facial`,
      'en-w-ot-election-ballot-paper-and-how-to-vote': `{client} CITY COUNCIL ELECTION
Vote for TWO candidates only by putting a cross X in the box next to your choice
Number {d5}
= Candidate | Description |
- {someone}, {cstreet} | Residents' Association | [ ]
- {someone}, address in {city} | Green | [ ]
- {someone} | Independent: Mend the Road | [ ]
- {person} | Monster Raving Allotment Party | [ ]
- {someone} | Labour and Co-operative | [ ]
Guidance for postal voters
1 Mark your paper in private. 2 Put it, and nothing else, into envelope A; seal. 3 Fill in the postal voting statement: date of birth, signature; don't sign the ballot. 4 Put both into envelope B. 5 Post so that it's with us by 10 pm on {date}, or hand it in at a polling station.
Spoilt your paper? Ring {phone} before 5 pm on the day; bring all of it with you.
It is an offence to vote more than once, to vote for somebody else without being a proxy, or to handle other people's postal packs. A magnifier and a tactile device can be borrowed. You need photo ID at the station, not by post.
Printed and published by the Returning Officer, {street}, {town}`,
      'en-w-ot-sewing-lesson-plan-teacher': `Lesson plan
Subject Design & Technology   Class 7{n}   Period {n}   Room T2   Date {date}   Teacher {someone}
Topic: a drawstring bag (lesson 3 of 6)
Objectives: all will thread the machine; most will sew a straight seam with 1.5 cm allowance; some will turn a corner with the needle down.
Prior learning: names of parts, safety quiz
= Min | Teacher | Pupils | Resources
- 0-5 | register; odd one out on board | discuss in pairs | slide 1
- 5-15 | demonstrates threading with giant needle and rope | one repeats in own words | rope!
- 15-40 | circulates; stops class at the first bird's nest | sew lines on paper, then calico | 12 machines (no. 4 bites)
- 40-50 | gallery walk | two stars and a wish | sticky dots
- 50-55 | exit ticket, pack away | bobbins counted | tray
Differentiation: [A. and J.~M.] with TA, pre-drawn lines; quick finishers embroider initials.
Vocabulary: seam, selvedge, tension, bobbin
Risk: fingers, hair, scissors (count 15 out, 15 in)
Homework: bring a cord 80 cm
Evaluation afterwards: noise fine, paper jammed twice, {someone} smiled for the first time`,
      'en-w-ot-logbook-vehicle-walkaround-check': `DRIVER'S DAILY VEHICLE CHECK
{company} Transport   Pad no. {num}
Driver {someone}   Date {today}   Time {time}
Vehicle [PX~LN~MJ]{d2} [RTV~OPL~ZKE]   Trailer {d3}   Odometer {num}
Tick if ok, X if defect, N/A
- Fuel/oil leaks | ok | Tyres & wheel fixing | ok
- Lights, indicators | X | Mirrors/glass | ok
- Brakes & air build-up | ok | Horn, wipers, washers | ok
- Steering | ok | Number plates | ok
- Security of load | ok | Height marker 4.{n} m | ok
- Exhaust/smoke, AdBlue | ok | Coupling, clip, dog | ok
- Tacho, paper roll | ok | In-cab camera | N/A
Defects: n/s marker lamp out. mudflap hanging by 1 bolt. cab step slippy
Rectified by: [fitted lamp Baz 06.20~bolt renewed, yard] Signed
Nil defects initials ___
Before you drive: rested? sober? glasses? licence? Report all damage at once, however it happened. White copy to box, keep book in cab. Kept 15 months for the traffic commissioner.`,
    }),
  };
