import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English pages of none of the types that are read by many: slides, sheets, articles, teaching and advertising. */
export const englishPublications: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-ot-price-list-distributor': `{company}
# [PRICE LIST {year}~Trade prices valid from {date}~Rate card]
All prices in [GBP~USD~EUR] exclusive of VAT. This list replaces all earlier ones.
## [Series 100~Hand tools~Full page advertisements]
= Part no. | Description | Pack | List | 10+ | 100+
* {d3}-{d2} | {ware} | {n} | {small} | {small} | {small}
## [Accessories~Spares~Online banners]
= Part no. | Description | Pack | List | 10+ | 100+
* {d3}-{d2} | {ware} | {n} | {small} | {small} | {small}
Carriage paid over {small}. Prices subject to change without notice. Page {n}`,
    'en-ot-email-newsletter': `[View this email in your browser]
{company}
# [What's new in {month}~The {month} round-up~Black Friday starts now!]
Hi there,
{sentence} [Here's what we've been up to.~Don't miss out!]
## {heading}
{sentence} Read more
## {heading}
{sentence} Watch the replay
[20% off everything with code SPRING~Save your seat~Refer a friend, get {n}]
SHOP NOW
Follow us: Instagram, LinkedIn, YouTube
You are receiving this because you signed up at {web}. {street}, {town}
Unsubscribe | Update preferences | Privacy`,
    'en-ot-slides-lecture': `# {heading}
Lecture {n}: {heading}
{someone}, {city} University
[Spring~Autumn] {year}
===
Outline
- Motivation
- Definitions
- Example
- Exercise
===
{heading}
- {sentence}
- Q: why does this matter?
===
Example
Let n = {n}. Then 2n + 1 = {d2}.
===
Summary
- {sentence}
- Next week: {heading}
- Homework due {date}
===
Questions?`,
    'en-ot-led-datasheet': `{company} Semiconductor
# [LM{d3}x Low-noise op amp~BC{d3} NPN transistor~IP66 floodlight {d2}0 W~STM{d2} data sheet]
Features
- Supply 2.7 V to 5.5 V
- Quiescent current {d2} uA
- -40 C to 125 C
Applications: [battery devices~sensors~car parks]
Description: {sentence}
= Parameter | Test condition | Min | Typ | Max | Unit
* [Input offset~Gain bandwidth~Luminous flux~Output swing] | [VCC = 5 V~25 C] | {n} | {d2} | {d3} | [mV~MHz~lm]
Absolute maximum ratings: stresses beyond those listed may cause permanent damage.
Pin configuration: 1 OUT 2 V- 3 IN+ 4 IN- 5 V+
Package SOT-23-5 tape and reel. Ordering information: {ref}
Revision history: rev {n} {date}`,
    'en-ot-sds-solvent': `SAFETY DATA SHEET
according to Regulation (EC) No 1907/2006 (REACH), as amended
[{company} Degreaser~Acetone technical~Two-part epoxy, hardener]
Revision {date} Version {n}
SECTION 1: Identification of the substance/mixture and of the company
1.4 Emergency telephone {phone}
SECTION 2: Hazards identification. Flam. Liq. 2 H225; Eye Irrit. 2 H319. Signal word: Danger
P210 Keep away from heat, hot surfaces, sparks. No smoking. P305+P351+P338
SECTION 3: Composition. CAS {d2}-{d2}-{n}
SECTION 4: First aid measures. If inhaled: move to fresh air.
SECTION 5: Firefighting measures. Foam, dry powder, CO2
SECTION 7: Handling and storage
SECTION 8: Exposure controls. Nitrile gloves, EN 374
SECTION 9: Physical properties. Flash point -{d2} C
SECTION 14: Transport information UN 1090, class 3, PG II
SECTION 16: Other information`,
    'en-ot-exam-paper': `{city} [Examinations Board~High School~University]
# [Mathematics Paper {n}~GCSE Biology Higher~MID-TERM EXAM: Accounting 101]
Time allowed: 1 hour 30 minutes. Total marks 80. Answer all questions.
Name ____________ Candidate number ______
1 (a) Solve {n}x + {n} = {d2}. (2 marks)
(b) Hence find y. (3 marks)
2 [Define osmosis.~Explain the term accrual.~State Ohm's law.] (2)
3 The table shows sales.
= Month | Units
- Jan | {d2}
- Feb | {d2}
(i) Draw a bar chart. (ii) Work out the mean.
4 Which of these is true? A {heading} B {heading} C neither
Turn over / END OF QUESTIONS`,
    'en-ot-blog-article-print': `{heading}
By {someone} | {date} | {n} min read
Home > Blog > [Tax tips~Growth~How-to]
{passage}
## [Why it matters~What is it?~1. Start small]
{passage}
## [How to do it~2. Measure~Common mistakes]
{passage}
"{sentence}"
Key takeaways
- {heading}
- {heading}
Share this: Twitter Facebook LinkedIn
Related posts: {heading}; {heading}
Comments ({n})
{someone} says: great post, thanks!
Copyright {year} {company}`,
    'en-ot-brochure-fold': `{company}
{slogan}
# [Your kitchen, your way~Stay with us~Why choose us?]
===
[Family run since 19{d2}~Award winning~Over {d3} happy customers]
{sentence}
[Our services~Rooms~The range]
- {ware}
- {ware}
- [Free survey~Breakfast till eleven~10 year guarantee]
"[Brilliant from start to finish~We'll be back!]" - {someone}, {city}
===
Find us: {street}, {town}
Open Mon - Sat 9 - 5.30
Call {phone} or visit {web}
[Scan to book~0% finance available, ask in store, subject to status]`,
    'en-ot-specification-of-works': `{company} Architects
Job {num} [Village hall~Surgery~Flats at {cstreet}]
# [Schedule of works~NBS specification~Bill of quantities, section F]
F10 BRICK/BLOCK WALLING
To be read with preliminaries/general conditions
110 CLAY FACING BRICKWORK above dpc
- Bricks: to BS EN 771-1, sample panel to be approved
- Mortar: 1:1:6 cement:lime:sand
= Item | Description | Qty | Unit | Rate | Amount
- A | Half brick wall | {d2} | m2 | |
- B | Form opening n.e. 1 m2 | {n} | nr | |
- C | Extra over for quoins | {d2} | m | |
- | Carried to collection | | | |
690 COLD WEATHER: do not lay when the air is at or below 3 C
{d2}/{d3} rev {n}`,
    'en-ot-contact-directory': `{company} [Telephone list~Staff directory~Emergency contacts~Members' list] {month} {year}
= Name | Role | Ext. | Mobile
* {someone} | [Reception~Stores~Accounts~Dr~Trustee] | {d3} | {mobile}
Fire / police / ambulance 999 (911)
Out of hours {phone}
Poisons line, plumber {other}, alarm code - ask {someone}
Please tell {person} of any change. Do not pass on outside.`,
    'en-ot-drawing-title-block': `DO NOT SCALE - IF IN DOUBT ASK
All dimensions in mm. Verify on site.
[PLAN~SECTION A-A~ELEVATION NORTH~EXPLODED VIEW~SINGLE LINE DIAGRAM]
{d3} {d3} {d2}0 {d3}5 R{d2} M{n} x 1.5
FFL +{n}.{d3} DN {n} RISERS W{n} D{n}
= ITEM | PART NO. | DESCRIPTION | QTY
* {n} | {d5} | [Plate~Bracket~Bolt M10~Seal] | {n}
= REV | DATE | BY | NOTE
- {n} | {date} | AB | [First issue~Door moved]
PROJECT {heading} CLIENT {client}
SCALE 1:{d2} @ A{n} DRAWN AB CHECKED CD DRG NO. {num}`,
    'en-ot-itinerary-schedule': `# [Itinerary~Programme of the day~Shooting schedule~Wedding running order]
{person} and party, {date}
- {time} | [Pick up from hotel~Doors open~Crew call] | {city}
- {time} | [Castle visit~Welcome, {someone}~Sc. 12 INT KITCHEN] | [bring coats~Room {n}~pp 3/8]
- {time} | Lunch | on your own
- {time} | [Distillery tour~Panel: {heading}~Company move] | {other}
- {time} | [Back at hotel~Carriages~Wrap] |
Driver {someone} {mobile}
Weather: {n} C, showers
Next day: early start!`,
    'en-ot-court-form-claim': `[In the County Court at {city}~SUPERIOR COURT OF CALIFORNIA, COUNTY OF {city}~IN THE HIGH COURT OF DELHI]
[Claim Form N1~SUMMONS SC-100~Witness statement~VAKALATNAMA]
Case No. {ref}
{company} [Claimant~Plaintiff]
- and -
{client} Defendant
[NOTICE! The court may decide against you without your being heard unless you respond within 30 days.~Brief details of claim: the price of goods sold and delivered.]
Value {amount}
1. The Claimant is and was at all material times a supplier of {ware}.
2. By a contract made orally on {date} the Defendant agreed to buy.
3. In breach, the Defendant has failed to pay.
AND the Claimant claims interest under section 69.
Statement of truth: I believe that the facts stated are true. {person}
Seal Date issued {today}`,
    'en-ot-birth-marriage-certificate': `[CERTIFIED COPY OF AN ENTRY~STATE OF OHIO DEPARTMENT OF HEALTH - VITAL RECORDS~GOVERNMENT OF MAHARASHTRA]
# [Birth Certificate~Certificate of Marriage~DEATH CERTIFICATE]
Registration district {city} Sub-district ______
= 1 | Date and place | {date}, {cstreet}
- 2 | Name and surname | {person}
- 3 | Sex | [Female~Male]
- 4 | Father / parent | {someone}, {job}
- 5 | Mother / parent | {someone}
- 6 | Informant | {someone}, present
- 7 | Signed, registrar | {someone}
Entry no. {d3} Application no. {num}
CAUTION: there are offences relating to falsifying or altering a certificate. Crown copyright. System no. {num}`,
    'en-ot-academic-transcript': `{city} [University~College~Community College]
Office of the Registrar
# [OFFICIAL TRANSCRIPT~Statement of results~School report - {month}~Degree certificate and marks]
Student: {person} ID {num} Programme: [BSc Biology~BA History~Year 9]
= Code | Course | Credits | Grade
* [BIO~HIS~MAT]{d3} | [Genetics~Modern Europe~Calculus I~Statistics~Latin] | {n} | [A-~B+~65~72~C]
Term GPA 3.{d2} Cumulative GPA 3.{d2}
Award: [Second Class Honours (Upper Division)~Dean's list~progress to year 3]
Key: A excellent, B good, C satisfactory
Not valid without embossed seal. Issued {today}`,
    'en-ot-screen-print-dashboard': `{company} CRM
Home Accounts Opportunities Reports Help
[Dashboard~Ticket #{num}~Order list~Settings]
Search...
= # | Name | Owner | Stage | Close
* {num} | {other} | {someone} | [Open~Won~Waiting~Resolved] | {date}
1 - {d2} of {d3} < >
[Comment by {someone} {time}: any news?~Last sync {time}~You have {n} notifications]
Filter | Sort | Export | Print
[Save~Cancel~Delete]
Version {n}.{n}.{n} (c) {year}`,
  }),
};
