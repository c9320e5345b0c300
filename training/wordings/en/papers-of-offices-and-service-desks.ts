import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of staff, service desks and goods on shelves that are of none of the types. */
export const englishPapersOfOfficesAndServiceDesks: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  other: wordingsIn('en', {
    'en2-onboarding-checklist': `NEW STARTER CHECKLIST
Name: {person} Start: {date} Line manager: {someone} Buddy: {someone}
BEFORE DAY ONE
[x] laptop ordered (14", UK keyboard) IT ticket {ref}
[x] badge photo received
[ ] desk 4.{d2} - chair broken, swap
[x] lunch booked for 12.30, thai
DAY ONE
[ ] meet at reception 9.15 (not 9, tills open)
[ ] tour: loos, fire exits, good coffee, bad coffee
[ ] payroll form, passport copy, emergency contact
[ ] log in, change password, multi-factor
[ ] sign for: keys {d3}, headset, locker
WEEK ONE
[ ] e-learning: data protection, display screen, anti-bribery (45 min each, sorry)
[ ] sit with support for half a day
[ ] first small task shipped
[ ] coffee with founder Thursday
MONTH ONE
[ ] objectives agreed
[ ] pension letter explained
[ ] 1:1 about how it's going, honestly
MONTH THREE
[ ] probation talk, diary {date}
Notes: vegetarian; cycles - needs shower fob; hard of hearing on left side, seat accordingly
Template owner: People team, v{n}, edit in the wiki and not here`,
    'en2-packing-instruction-supplier': `SUPPLIER PACKAGING AND LABELLING INSTRUCTION
{client} Group Logistics - issue {n}, {month} {year}
Section 3 (continued)
3.4 Cartons shall not weigh more than 15 kg gross nor be taller than 60 cm. Mixed articles in one carton are forbidden unless a divider separates them.
3.5 Pallets: EUR 800 x 1200, grade A, ISPM 15 mark legible. Total height incl. pallet 1.80 m; for the high bay at {city} 1.45 m. No overhang. Corner boards are required for glass.
3.6 Film: transparent, at least three turns at the foot. Black or printed film will be charged at {small}.
3.7 Labels. Two GS1-128 labels on adjacent sides, lower edge 40-80 cm above ground, showing SSCC, GTIN, quantity, batch, best before. Hand-corrected labels are not scanned.
3.8 Paper: put the delivery documents in a pouch on the pallet marked "1 of n". Never inside a box.
3.9 Polystyrene chips, staples over 10 mm and wood wool are not accepted.
3.10 Time slot: book on the portal at the latest 24 h before. A lorry arriving more than thirty minutes off goes to the back of the queue.
3.11 Deviations cause a handling fee
= Code | Defect | Fee
- P01 | Wrong pallet | {small}
- P04 | Label unreadable | {small}
- P09 | No advance notice (DESADV) | {small}
- P12 | Wet or mouldy | refusal
Pictures of right and wrong examples: appendix C. Questions: {email}`,
    'en2-stock-valuation-listing': `Report STKVAL02 {company} Page 3
Run {today} {time} User {d3}
Stock valuation at average cost - warehouse {d2}
= Code | Description | UoM | On hand | Alloc | Avg cost | Value | Last move
- {num} | GLOVE NITRILE M BX100 | BX | {d3} | {d2} | {small} | {plain} | {date}
- {num} | GLOVE NITRILE L BX100 | BX | {d3} | 0 | {small} | {plain} | {date}
- {num} | MASK FFP2 FOLDED | EA | -12 | 0 | 0.{d2} | -{small} | {date}
- {num} | SYRINGE 5ML LUER | BX | {d2} | {n} | {small} | {plain} | {date}
- {num} | GAUZE 10X10 STERILE | PK | {d3} | 0 | {small} | {plain} | {date}
- {num} | *OBS* THERMOM. MERCURY | EA | 4 | 0 | {small} | {small} | 11/02/2009
- {num} | COUCH ROLL 20" | RL | {d3} | {d2} | {small} | {plain} | {date}
- {num} | SHARPS BIN 7L | EA | {d2} | 0 | {small} | {plain} | {date}
Subtotal group 40 {plain}
Items with negative stock: 1 see exception list
Slow movers > 365 days: {n} lines, {plain}
Grand total {plain}
GL control 1400 {plain} difference 0.{d2}
Parameters: incl. zero = N, incl. consignment = N, sort = group/code
--- end of report ---`,
    'en2-shelf-audit-retail-planogram': `PLANOGRAM & MERCHANDISING GUIDE
Category: [Suncare~Baking~Cat food] Bay 2 x 1.0 m Store cluster C
Live from {date}
Fixture: 5 shelves, pitch 33/33/28/28/40, tilt bottom shelf
Shelf 1 (top) own-brand after-sun; face forward, tester clipped
Shelf 2 factor 30 sprays, brand block left to right by price
Shelf 3 EYE LEVEL kids 50+ roll-ons, {n} facings; wobbler "water resistant"
Shelf 4 lotions 400 ml
Shelf 5 multipacks in tray
= Pos | EAN | Item | Facings | Depth | Cap
- 3.1 | 50{num}{d3} | Kids roll-on 50 | 4 | 3 | 12
- 3.2 | 50{num}{d3} | Kids spray lagoon | 3 | 4 | 12
- 3.3 | 50{num}{d3} | Stick SPF50 | 2 | 6 | 12
- 3.4 | NEW | Mineral cream | 2 | 4 | 8
Delisted: peel off tickets for the three lines overleaf and reduce by half on {date}, to a quarter a week later.
Send a photo of the finished bay to your area manager by Tuesday noon. Common mistakes: price rail behind tray; testers leaking; end cap still showing Easter.
Merchandisers {other} come to stores over 400 m2. All others: two hours allowed`,
    'en2-call-centre-script': `OUTBOUND SCRIPT 7b - lapsed members
{company} Motoring Club
Say it in your own words but keep the parts in bold.
OPEN
"Good evening, am I speaking with {person}? My name's ___ from the motoring club. Don't worry, your car hasn't been towed!" (smile)
CHECK: Is now a bad time? -> offer call-back between 6 and 8.
**This call may be recorded for training.**
REASON
"I noticed you were with us for {n} years and left in {month}. May I ask what made you go?"
a) Price -> go to 4
b) Sold the car -> wish well, ask about partner, close
c) Bad breakdown experience -> apologise, DO NOT sell, raise ticket
4 OFFER
"If you came back this week I could do the home start for {small} a month, and the first two are on us."
**Explain the cooling-off period of 14 days.**
OBJECTIONS
"I've cover through my bank." - Ask whether it includes roadside repair or just a tow.
"Send me something in the post." - Certainly! confirm address.
"How did you get my number?" - You gave it to us when joining; I can take it off right now.
CLOSE
Repeat sum, date of debit, name. Thank. Let them put the phone down first.
Disposition codes: 1 sale, 2 call back, 3 no, 4 never again, 5 deceased (be kind)`,
    'en2-chat-transcript-support': `Chat transcript
Case {num} Started {date} {time} Agent {someone} Duration {d2} min
Visitor: {mail} Page: /account/billing Browser: Chrome
[{time}] Bot: Hi! I'm Pip. What can I do for you today?
[{time}] Visitor: human
[{time}] Bot: I can help with orders, invoices, log-in. Please choose.
[{time}] Visitor: HUMAN
[{time}] Bot: Connecting you with a colleague.
[{time}] {someone}: Good morning, sorry you've been kept waiting. How may I help?
[{time}] Visitor: i was charged twice for march. two times {small}
[{time}] {someone}: Let me look. Could you confirm the last four digits?
[{time}] Visitor: {d2}{d2}
[{time}] {someone}: Thank you. I see one charge and one authorisation which will drop off by itself in 3 to 5 days.
[{time}] Visitor: my bank says its gone out
[{time}] {someone}: Understood. Could you upload a screenshot? I shall have billing refund it if it has settled.
[{time}] Visitor: IMG_{d2}{d2}.png
[{time}] {someone}: Perfect. Done, you'll get an e-mail. Anything else?
[{time}] Visitor: can you cancel my plan also
[{time}] {someone}: I'd be sad, but sure. It runs until {date}.
[{time}] Visitor: ok keep it then
Visitor left the chat. Rating: 4/5 "nice lady, hate the bot"`,
    'en2-it-change-request': `CHANGE REQUEST CHG00{d5}
Title: [Replace expired certificate on mail gateway~Firewall rule for new payroll host~Upgrade PostgreSQL 11 to 14]
Requested by {someone} Assigned to {person} Category Normal Risk [Low~Moderate]
Planned start {date} 22:00 Planned end {date} 02:00
Affected CIs: srv-db-0{n}, lb-ext-1, app HRIS
Business justification
Vendor support ends in {month}; auditors flagged it as P2.
Implementation plan
1 announce on status page 2 stop writers 3 snapshot volume 4 run pg_upgrade --link 5 analyze 6 smoke test (login, search, print payslip) 7 start writers
Back-out plan
Restore snapshot, repoint alias, 25 minutes. Point of no return after step 5.
Test evidence: rehearsal in staging on {date}, took 1h50, see attachment
Communication: service desk, payroll team, night shift lead
CAB decision {date}: approved with condition that {someone} is reachable by phone
= Task | Owner | State
- CTASK{d5} snapshot | infra | closed complete
- CTASK{d5} upgrade | dba | closed complete
- CTASK{d5} monitoring baseline | sre | work in progress
Work notes
{date} 01:12 finished, queries faster by a third. One cron job pointed at old path, corrected.
Closure code: successful with issues`,
  }),
};
