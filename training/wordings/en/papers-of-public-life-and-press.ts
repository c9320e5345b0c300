import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of public life, courts, press and the market that are of none of the types. */
export const englishPapersOfPublicLifeAndPress: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    other: wordingsIn('en', {
      'en2-polling-card': `OFFICIAL POLL CARD
{city} [Parliamentary~Local~Mayoral] Election
Polling day {date}, 7 am to 10 pm
Number on register [KB~QE]{d3}
{person}
{cstreet}
{ctown}
Your polling station will be:
[St Luke's Church Hall~Portakabin, Co-op car park~The Pavilion, Recreation Ground]
You do not need to bring this card, but it helps our clerks to find you more quickly. You DO need to show photo identification, for instance a passport, a driving licence or an older person's bus pass.
If you can't get there: apply for a postal vote by 5 pm on {date}, or for somebody to vote on your behalf by {date}.
In an emergency after that, for example because you are taken into hospital, ring {phone}.
How to vote: go into the booth, put one cross (X) beside one candidate, fold the paper, drop it into the box. If you spoil it by mistake, ask for another.
It is an offence to vote more than once in the same election, or to pretend to be someone else.
Wheelchair ramp at side. Tactile device and large-print ballot paper on request.
Issued by the Returning Officer, Town Hall, {city}
Map on the back. If undelivered return to PO Box {d3}`,
      'en2-planning-site-notice': `{city} City Council
Town and Country Planning (Development Management Procedure) Order
PUBLIC NOTICE
Application no.: {d2}/{d5}/[FUL~LBC~OUT]
Site: {cstreet}
Applicant: {client}
Proposal: [Demolition of garages, erection of nine dwellings with cycle store~Change of use from bank to micro-pub~Retention of flue to rear elevation]
The proposal affects
[x] the setting of a listed building
[x] the character of a conservation area
[ ] a public right of way
[ ] is accompanied by an environmental statement
The plans can be inspected at the Civic Centre, Mon-Wed 9 - 4.30, Thu 10 - 6, or at any library with a computer.
Anyone who wishes to comment should do so in writing by {date}, quoting the number. Comments are open to the public and cannot be treated as confidential. We are unable to take into account loss of view, the value of your house, or what you think of the applicant.
In the event of an appeal dealt with on the basis of representations in writing, there will be no further opportunity to comment.
{someone}, Head of Place
Date displayed {today}. Please leave this notice on the lamp post for 21 days.`,
      'en2-court-daily-list': `[Crown Court~Magistrates' Court~Circuit Court] at {city}
DAILY LIST FOR {date}
Every effort is made to ensure accuracy but lists may change up to 5 pm; parties should ring listing on {phone}.
COURT 1 - before His Honour Judge {someone} - sitting at 10:00
= Time | Case | Defendant / Parties | Nature
- 10:00 | T{year}{d2}{d2} | {someone} | For trial (part heard, day 4)
- NB 11:00 | S{year}{d2}{d2} | {someone} | For sentence
COURT 2 - before Recorder {someone} - at 10:30
- 10:30 | A{year}{d2}{d2} | {someone} | Appeal against conviction
- 10:30 | T{year}{d2}{d2} | {someone}; {someone} | Plea and trial preparation, by video link from prison
- 12:00 | U{year}{d2}{d2} | Re a child | Reporting restrictions apply
- 14:00 | | {other} v. {client} | Mention, security for costs
COURT 4 - floater: T{year}{d2}{d2} {someone}
COURT 5 - not sitting
JURORS for the week: assemble in room 12, third floor, at 9. Bring something to read.
Interpreters booked: Romanian, BSL
Witness service: ask the ushers. No knives, glass bottles, or photography.`,
      'en2-land-register-title': `OFFICIAL COPY OF REGISTER OF TITLE
Title number [WK~DN~SYK]{num}
Edition date {date}
- This official copy shows the entries subsisting on the register on {today} at {time}
- Issued on {today}
A: Property Register
This register describes the land and estate comprised in the title.
[WEST MIDLANDS : COVENTRY~DEVON : TORRIDGE]
1 ({date}) The Freehold land shown edged with red on the plan of the above title filed at the Registry and being {cstreet}, {ctown}.
2 There are excluded from this registration the mines and minerals under the land tinted pink.
3 The land has the benefit of a right of way on foot only over the passage at the rear.
B: Proprietorship Register
Title absolute
1 ({date}) PROPRIETOR: {person} of the above address.
2 ({date}) The price stated to have been paid on {date} was {amount}.
3 RESTRICTION: No disposition by a sole proprietor, except a trust corporation, under which capital money arises is to be registered unless authorised by an order of the court.
C: Charges Register
1 A Conveyance dated 14 June 1902 contains covenants: not to keep pigs, nor carry on the trade of soap boiler.
2 ({date}) REGISTERED CHARGE. 3 Proprietor: {bank} PLC, Mortgages.
End of register`,
      'en2-press-release-product': `FOR IMMEDIATE RELEASE
[EMBARGOED UNTIL 06:00 CET, {date}~Contact details below]
{company} teaches an old lock a new trick
{city}, {today} - The maker of door furniture today presented a cylinder that opens with a tap of the phone and yet fits into any door built since the 1960s. No drilling, no wires, and the key still turns.
"People do not want a smart home, they want to get in with their hands full," said {person}, who leads development. "So we started with shopping bags and worked backwards."
The battery lasts for around three years. Guests may be given a code that expires at midnight. All data stay on the device, and an independent laboratory in {city} spent six weeks trying to break in, both with a laptop and a crowbar.
It will be in the shops from {month}, in brass, nickel and black, at a recommended {small}.
- ENDS -
Notes to editors
1. High-resolution pictures: {web}/press, password "tap".
2. Test samples in limited number.
3. Founded in 1874, {company} employs {d3} people in four countries and turned over {amount} last year.
Media contact: {someone}, {other} PR, {mobile}, {mail}`,
      'en2-newspaper-cutting-local': `{city} Observer, {date}, page {n}
SWAN HOLDS UP COMMUTERS FOR TWO HOURS
By our reporter {someone}
A SWAN with a sense of timing brought the 7.42 to a halt just outside {city} yesterday and refused to budge until it was offered a ham sandwich.
Passengers first believed that there was a signal failure. "Then the driver came on and said, ladies and gentlemen, you are not going to believe this," said nurse {someone}, 34.
The bird, thought to be a young male chased from the reservoir by its elders, sat between the rails hissing at all comers. Two track workers in orange were seen off with a broken umbrella.
It was retired postman {someone} who saved the day. He climbed down - "against the rules, I know" - holding out his lunch, and walked backwards to the embankment.
A spokesman for the railway thanked customers for their good humour and reminded them that going onto the line is dangerous and carries a fine of up to {amount}.
The RSPCA said the swan had been checked over and released. Bread and ham are not good for swans, it added; lettuce is.
Continued on page 5
Also in this issue: Mayor denies moat claim. Leeks: the big weigh-in. Your letters`,
      'en2-obituary-notices': `DEATHS
{someone}. Suddenly at home on {date}, aged {d2}. Beloved husband of Jean, dad of Paul and the late Susan, grandad to five rascals. Formerly of the Bus Depot. Service at Holy Cross, {date} at {time}, then a glass at the Legion, where he owed nothing. Family flowers; donations to the Air Ambulance in the box. Enquiries {company}, {phone}.
{someone} (nee {someone}). Peacefully in the Royal after a short illness bravely borne. Teacher to half of this town. No black by request; bring a book and leave it on the table.
IN MEMORIAM
{someone}. Five years on. The kettle's on, love. - M.
ACKNOWLEDGEMENTS
The family of the late {someone} wish to thank Dr {someone}, the nurses of ward 9, the choir, bearers, and everyone who stood in that rain. Please accept this as an expression of our gratitude.
BIRTHS
To {someone} and {someone}, a daughter, 8 lb 2, on the kitchen floor. Mother well, father recovering.
Insertions: {small} up to 25 words, each further word 90p, photograph {small}. Copy by Wednesday noon to {street} or by phone with card. The paper reserves the right to refuse verse.`,
      'en2-patent-front-page': `(12) United States Patent
(10) Patent No.: US 1{n},{d3},{d3} B2
(45) Date of Patent: {date}
(54) [UMBRELLA WITH SELF-DRAINING FERRULE~METHOD FOR SORTING LAUNDRY BY ACOUSTIC SIGNATURE~NESTABLE CRATE HAVING PIVOTED BAIL]
(71) Applicant: {company}, {city} (US)
(72) Inventors: {someone}, {city}; {someone}, Osaka (JP)
(73) Assignee: {company}
(*) Notice: Subject to any disclaimer, the term of this patent is extended under 35 U.S.C. 154(b) by {d3} days.
(21) Appl. No.: 1{n}/{d3},{d3}
(22) Filed: {date}
(65) Prior Publication Data
(51) Int. Cl. A45B 25/28; B65D 21/06
(52) U.S. Cl. CPC A45B 25/28 (2013.01)
(56) References Cited: 412,{d3} A 10/1889 Pratt; 3,{d3},{d3} A; FOREIGN: DE 20{d2}
Primary Examiner - {someone}
(74) Attorney, Agent, or Firm - {other} LLP
(57) ABSTRACT
A device includes an elongate shaft, a canopy and a reservoir arranged at a distal end. When the canopy is collapsed, liquid flows along ribs through a one-way valve into the reservoir, which may be detached and emptied. Embodiments prevent wet floors.
14 Claims, {n} Drawing Sheets
What is claimed is: 1. An apparatus comprising: a shaft defining a lumen; a plurality of ribs pivotably coupled...`,
      'en2-product-recall-notice': `IMPORTANT SAFETY NOTICE
PRODUCT RECALL
[{company} Fan heater~Wooden rattle "Hedgehog"~Smoked paprika 50 g]
Batch / model: {ref}, sold between {month} and {month} {year} at {other} and other shops
What is the matter?
During routine checks we found that [the lead may overheat inside the base~a bead can come off and be swallowed~traces of peanut are present without being declared]. No injuries have been reported to us, but we are taking no chances.
What you should do
1 Stop using it at once and unplug it / keep it away from children / do not eat it.
2 Look at the label underneath. If the code begins with 4 or 7, yours is affected.
3 Take it back to where you bought it. You will get your money back, no till slip needed. If you ordered online, we'll post you a prepaid bag.
No other products of ours are concerned.
Freephone {phone}, seven days a week, 8 till 8
{web}/recall
We are sorry for the worry and the bother.
If you have given it to someone else, please pass this on.
Shopkeepers: display at point of sale until {date}. Trading Standards have been informed.`,
    }),
  };
