import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports of firms, inspectors, experts and boards. */
export const englishReportsOfFirmsAndInspectors: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    report: wordingsIn('en', {
      'en2-rp-minutes-works-safety-committee': `{company} - Health & Safety Committee
Minutes of the meeting held on {date} at {time}, training room
Present: {someone} (chair), {someone} (union), {someone} (maintenance), {someone} (nurse), {someone} (minutes)
Apologies: {someone}, on the night shift
1. Minutes of last time were agreed, save that item 6 should read "guard" and not "guide".
2. Matters arising
2.1 The spill kit by the acid store has been moved. Closed.
2.2 Drinking fountain in Hall 3: still warm. The supplier blames the filter. JT to chase. 
3. Accidents
Since the previous meeting there were four first-aid cases and one lost-time injury: a splinter of swarf in the eye of an apprentice who had pushed his goggles onto his forehead. The chair felt that nagging was not enough. It was decided to try sealed lenses with an elastic band.
4. Noise survey
The consultant measured 91 dB(A) at the nibbling machine. An enclosure would cost {amount}. Deferred to budget round; meanwhile job rotation.
5. Fire drill
Everybody was out in four minutes ten. Two visitors were not on the list.
6. Any other business
LS asked if shorts might be worn in July. Not at the furnaces.
7. Next meeting {date}
= Action | Who | By
- Order goggles, 3 models for trial | JT | {date}
- Quote for enclosure | PM | {date}
- Visitor tablet at gate | chair | {date}`,
      'en2-rp-boiler-inspection-insurer': `{insurer} Engineering Inspection
REPORT OF THOROUGH EXAMINATION OF PRESSURE SYSTEM
Report no. {num} Scheme of examination {ref}
Owner :: {client}
Address :: {cstreet}, {ctown}
Plant :: Vertical steam boiler, maker {other}, built 19{d2}
Distinguishing no. :: [B-{d2}~PV {d3}]
Safe operating limit :: 7.{n} bar
Date of examination :: {date} (cold, opened) and {date} (under steam)
Parts examined: shell, firebox, smoke tubes, manhole door, mountings, gauge glasses, low water alarm
Condition
Shell plates sound; slight pitting around the blowdown nozzle, deepest 1.1 mm, not yet requiring repair. Scale of eggshell thickness upon the crown. One tube weeping, re-expanded in my presence.
Safety valve lifted at 7.0, reseated 6.6. Low water cut-out operated on both tests.
Defects which are or could become a danger: none today.
Observations
1. Water treatment log not kept since {month}.
2. Insulation at the rear is damaged; asbestos survey should be consulted before it is disturbed.
Next examination due before {date}
I certify that on the above dates the plant described was examined and that this is a true account.
{someone}, Engineer Surveyor. Copies: owner, enforcing authority if notified`,
      'en2-rp-quarterly-market-office-space': `{company} Research
# {city} Office Market - Q[1~2~3] {year}
At a glance
Take-up {d3},000 sq ft - down a fifth on the quarter
Vacancy 9.{n} per cent - highest since 2011
Prime rent unchanged at {small} per sq ft
Investment volume {amount}
Tenants trade up, and shrink
Occupiers are taking a third less room on moving, yet insist on showers, terraces and an address by the station. As a consequence there are two markets: queues for the best ten per cent and tumbleweed elsewhere.
Deals of the quarter
= Building | Tenant | Sq ft | Rent
- The Malt House | law firm | 41,{d3} | {small}
- 1 Foundry Square | insurer | 28,{d3} | {small}
- Harbour Exchange | serviced offices | 22,{d3} | {small}
- Pier Point | ministry | 17,{d3} | confidential
Supply
Three schemes will complete before next summer, of which sixty per cent is pre-let. Twelve older blocks have been granted consent for student rooms.
Incentives
Twenty-four months rent free on a ten-year term is now normal outside the core.
Outlook
We expect headline figures to drift sideways and effective ones to slip by two or three per cent. Much will hang on the cost of fitting out.
Definitions. Take-up: space let, pre-let or bought for occupation. Prime: best specification, 10,000 sq ft.
The information herein is believed correct but no liability is accepted. Reproduction with acknowledgement.
Authors {someone}, {someone}`,
      'en2-rp-site-visit-donor': `BACK TO OFFICE REPORT
Staff member: {person} Grade P-{n}
Mission: [Kasese and Fort Portal~Sylhet division~Quetzaltenango], {date} - {date}
Purpose: to follow up on Recommendation 7 of the mid-term review
Persons met: see annex (district engineer, two head teachers, borehole committee)
1. Summary of findings
Of {d2} hand pumps visited, thirty-one gave water within twenty strokes; nine leaked at the spout; the rest were dry or locked. The single best predictor of function was whether a woman held the toolbox.
2. Progress against plan
Training of mechanics stands at 70 per cent. The spare-parts kiosk in the second district has shut, as the owner found that phone credit sells better.
3. Issues
Tariff collection ceased during the election. Two vehicles cannot be accounted for (see confidential note).
4. Agreed follow-up
= What | By whom | When
- Replace rising mains with stainless | field office | {month}
- Revise agreement with kiosk | {someone} | {date}
- Audit of logbooks | finance | next quarter
5. Security and logistics: roads passable with chains; malaria prophylaxis advisable.
Annex 1 itinerary. Annex 2 persons met. Annex 3 photographs
Distribution: regional director, M&E, registry`,
      'en2-rp-annual-accounts-small-company': `Registered number {num}
{company} LIMITED
UNAUDITED FINANCIAL STATEMENTS
for the year ended {date}
===
Contents
Company information 1
Balance sheet 2
Notes 3 - 6
===
BALANCE SHEET
= | Notes | {year} | Prior
- Fixed assets | | |
- Tangible assets | 4 | {plain} | {plain}
- Investments | 5 | 1.00 | 1.00
- Current assets | | |
- Stocks | | {plain} | {plain}
- Debtors | 6 | {plain} | {plain}
- Cash at bank | | {plain} | {plain}
- Creditors: within one year | 7 | ({plain}) | ({plain})
- Net current assets | | {plain} | {plain}
- Provisions | | ({small}) | ({small})
- Net assets | | {plain} | {plain}
- Called up share capital | | 100.00 | 100.00
- Retained earnings | | {plain} | {plain}
For the year in question the company was entitled to exemption from audit under section 477 of the Companies Act 2006. The members have not required an audit. The directors acknowledge their responsibilities for keeping accounting records. These accounts have been delivered in accordance with the provisions applicable to the small companies regime; the income statement has not been delivered.
Approved by the board on {date} and signed on its behalf by {person}
1 Statutory information. 2 Accounting policies: turnover is recognised when goods are despatched; plant is written off at 25 % on cost. 3 Employees: the average number was {n}. 8 Related party: a loan of {plain} is owed to a director, interest free.`,
      'en2-rp-expert-building-cracks': `Expert's Report to the Court
Claim no. [B{n}YM{d3}~HT-{year}-{d5}]
{someone} v. {client} Contractors Ltd
Report of {person}, CEng MIStructE
Specialist field: structural engineering
Instructed by: {other} Solicitors on behalf of the Claimant
Dated {today}
1 Introduction
1.1 I am a chartered engineer with twenty-nine years in practice. My particulars are in Appendix 1.
1.2 The issue is whether cracks in the party wall at {cstreet} were caused by the lowering of the neighbour's cellar.
2 Inspection
2.1 I attended on {date} in dry weather. Also present were both owners and the Defendant's expert.
2.2 Cracks were recorded with a crack width gauge; plates 3 to 11 refer.
3 Findings
3.1 The principal crack runs from the lintel of the rear window at 45 degrees to the ceiling, widening upwards from 1 to 6 mm. Its edges are clean and unpainted.
3.2 Tell-tales over fourteen weeks show a further 0.{n} mm, the rate diminishing.
3.3 Trial pit TP2 revealed that pins 4 and 5 were cast in one operation rather than in hit-and-miss sequence, and that dry pack was absent.
4 Opinion
4.1 On the balance of probabilities the movement stems from loss of support. Had it been due to the lime tree, I should have expected cracks to close in winter.
5 Cost of remedy: {amount}, see Scott Schedule.
6 Statement of truth. I understand that my duty is to the court and have complied with it.`,
      'en2-rp-aviation-bulletin': `Air Accidents Investigation
Bulletin {n}/{year}
Aircraft type and registration: [Piper PA-28, G-B~Cessna 172, EI-~Jodel D112, G-A]XYZ
No. & type of engines: 1 piston
Year of manufacture: 19{d2}
Date & time (UTC): {date} at {time}
Location: {city} airfield
Type of flight: private
Persons on board: crew 1, passengers 2
Injuries: crew none, passengers 1 (minor)
Nature of damage: nose leg collapsed, propeller and cowling
Commander's licence: PPL, age {d2}, {d3} hours of which {d2} on type
Source: report form submitted by the pilot and enquiries by telephone
Synopsis
Whilst landing on grass runway 26 the aircraft bounced twice and the nose gear dug in.
History of the flight
The pilot had planned a local trip with friends. On return the wind had backed and freshened, giving a tailwind component of about eight knots, which the windsock, hidden behind new poplars, did not reveal to him. The approach was fast. After the second bounce he held the stick forward.
Pilot's observations
He considered that he should have gone around and has since flown two hours with an instructor.
Comment
A bounced landing is best dealt with by applying power promptly. The operator of the strip intends to move the windsock.
This bulletin contains facts which have been determined up to the time of issue. It does not apportion blame.`,
      'en2-rp-audit-food-supplier': `Supplier audit
Auditee: {company}, plant {ref}
Product scope: [hummus and dips~frozen berries~smoked trout]
Auditor: {someone} Date: {date} Duration: 1.5 days
Standard: own code of practice v{n}; BRCGS issue 9 as guide
Result: [B~C+~A-], {d2} %
Opening meeting 9.00, attended by technical manager, hygiene lead, owner
Strengths: clear enthusiasm; pest control trends well analysed; metal detection challenge done faultlessly by a temp.
Non-conformities
MAJOR 1 - Allergen. Sesame scoop found in the chickpea bin area. Colour coding not followed. 
MAJOR 2 - Traceability exercise: mass balance of tahini closed at 83 %, target 95 within four hours.
MINOR 1 - Chiller door curtain torn.
MINOR 2 - Glass register omits clock in canteen.
MINOR 3 - Two training records unsigned.
MINOR 4 - Condensation above line 2
Observation: forklift battery charging next to packaging.
Traceability challenge: batch {ref}, best before {date}
Microbiology reviewed: Listeria swabs, {n} of 240 positive in drains only, root cause pursued
Closing: findings accepted. Corrective actions within 28 days with photographs; majors revisited unannounced.
Approval status: approved conditionally until {date}
Signed auditor ........ auditee ........`,
      'en2-rp-soil-investigation': `Ground Investigation
Factual and interpretative
{company} Geotechnical for {client}
Job {ref}
Page 7
5.3 Made ground was encountered in all eight boreholes to depths between 0.6 and 2.9 m. It comprises loose dark brown gravelly sand with brick, ash, oyster shell and occasional leather. A faint smell of tar was noted in BH4 at 2.1 m.
5.4 Beneath it lies soft to firm blue-grey alluvial clay with lenses of peat. Undrained strength from hand vane: 18 to 34 kPa. Moisture content 41 - 88 %.
5.5 Terrace gravel, medium dense becoming dense, from 5.2 m. Standard penetration N values:
= Depth m | BH1 | BH2 | BH4 | BH7
- 5.5 | 14 | 17 | 11 | 16
- 7.0 | 22 | 26 | 19 | 24
- 8.5 | 31 | 38 | 30 | 35
- 10.0 | 47 | 50/220 | 41 | 50/190
5.6 Groundwater was struck at 3.4 m and rose to 2.7 m in twenty minutes. Readings in standpipes over six weeks show a tidal swing of {d2} cm.
6 Chemical
Lead exceeds the screening value in two samples, benzo(a)pyrene in one.
7 Recommendations
7.1 Strip footings are out of the question. Driven or continuous flight auger piles founding in the gravel at 9 m; 450 mm diameter would carry some {d3} kN.
7.2 Design class DS-2, AC-2 for buried concrete.
7.3 Gas: characteristic situation 2 - membrane required.
The conclusions rest on eight holes; ground between them may differ.`,
      'en2-rp-hr-exit-analysis': `Why people leave us
A look at {d3} exit interviews, {year}
Prepared by People Analytics for the executive committee
The short version
We lose twice as many people in months four to nine as our competitors do. Pay is the reason they tick; their team leader is the reason they give when the tape is running.
What we did
Every leaver between {date} and {date} was offered forty minutes with someone outside her own line. Seventy-three per cent accepted. Two readers coded each transcript independently (kappa 0.8{n}).
What we found
Promises. "At the interview it was two days from home; on day one it was none."
Rotas. Those told of shifts less than a fortnight ahead left at 1.9 times the rate.
Growth. Nobody under grade five could name what grade six requires.
Not a reason: canteen, parking, the logo.
Sites compared
= Site | Leavers | Rate | Regretted
- North | {d2} | 31 % | 18
- Harbour | {d2} | 12 % | 4
- Call centre | {d3} | 44 % | 39
What it costs: replacing an agent comes to {amount} once training and idle seats are counted.
What we propose
One: realistic previews. Two: rotas four weeks out. Three: measure leaders on it.
Limits: those who walked out in the first week are absent; they may be the most interesting of all.`,
      'en2-rp-trial-product-test-magazine': `On test: {n} cordless vacuum cleaners
Report
We had them suck up sand, cat hair and rolled oats from four floors, dropped them down stairs five hundred times and asked a panel of twelve, three of them over seventy, to empty the bins.
Verdict
Just two deserve "good". The dearest came seventh: it picks up like a hurricane, but the battery gives up after eleven minutes. The winner costs a third and is quieter.
How we tested
Dust removal 45 %: carpet to standard, crevices, corners, fibres. Handling 25 %. Environment 15 %: noise, power, dust let through. Durability 15 %: motor run for 550 hours, knocks at thresholds.
= Model | Price | Dust | Handling | Life | Overall
- A | {small} | ++ | + | ++ | 1.9 good
- B | {small} | + | ++ | + | 2.3 good
- C | {small} | o | + | + | 2.8 fair
- D | {small} | + | - | o | 3.1 fair
- E | {small} | - | o | -- | 4.6 poor
Key: ++ very good, + good, o satisfactory, - sufficient, -- unsatisfactory
Battery trap: in four cases it is glued in. When it dies, so does the machine.
Our advice: if you have deep pile, stay with a cord.
Samples were purchased anonymously in shops between {month} and {month}. Makers were informed of the readings beforehand; comments are online.`,
      'en2-rp-strategic-review-club': `Where next? Report of the Future Group to members of {city} Rowing Club
Presented at the special general meeting on {date}
Who we were: {someone} (convenor), {someone}, {someone}, two juniors
What you asked us to look at: boathouse, money, numbers
Boathouse
The roof will not see another winter without {amount} being spent. We climbed up; the purlins on the river side can be pushed in with a thumb. Options: patch (five years), re-roof (thirty), rebuild with the scouts next door (fifty, and a kitchen).
Money
We have run at a loss in three years out of five. Juniors pay a quarter of what they cost; the regatta, not the bar, is what keeps us afloat. An honest subscription would be {small} a month.
Numbers
= Group | Five yrs ago | Today
- Seniors | {d2} | {d2}
- Juniors | {d2} | {d2}
- Learn to row | 12 | 41
- Social | 88 | 37
People join; they do not stay. Eleven of the fifteen whom we rang said that nobody had learned their name.
Recommendations
A Re-roof now with a loan from members at three per cent.
B Talk to the scouts; come back in a year.
C A buddy for each beginner.
D Sell the launch trailer.
Minority view: {someone} would sell the car park.`,
      'en2-rp-pentest-executive': `Penetration test - external and web
{client} - confidential
Version 1.1, {date}. Testers {someone} (OSCP), {someone}
1 Management summary
Over {n} days we attacked the internet-facing systems of the client with the knowledge of an ordinary customer. We could read the orders of other customers by counting up a number in the address bar, and from there obtained an administrator's session. Personal data of roughly {d2},000 people would have been exposed. No traces of earlier abuse were seen in the logs to which we were given access.
2 Overview
= ID | Finding | CVSS | Status
- F1 | Insecure direct object reference, /api/orders | 8.{n} | fixed, retested
- F2 | Stored XSS in delivery note field | 7.{n} | open
- F3 | Password reset token valid 30 days | 6.{n} | open
- F4 | TLS 1.0 offered on mail gateway | 4.{n} | accepted
- F5 | Version banners | 2.{n} | informational
3 Scope: www, api, vpn, mail; denial of service excluded
4 Method: reconnaissance, scanning, manual exploitation; OWASP testing guide
5 Details F1
Steps to reproduce. Log in as user A; request 100231; change to 100230. The server checks that one is logged in, not as whom.
Remedy. Check ownership on the server side; use unguessable identifiers in addition.
6 Positive: rate limiting works; alarms reached the on-call engineer in six minutes.
A test is a snapshot. It can show the presence of holes, never their absence.`,
    }),
  };
