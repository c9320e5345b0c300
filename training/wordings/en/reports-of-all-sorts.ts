import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports, minutes and papers of many trades and offices. */
export const englishReportsOfAllSorts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-w-rp-lighthouse-tower-condition-survey': `{company} Structural Engineers
Condition survey of [the old water tower~the harbour light~Albert footbridge]
Client: {client} District Council
Report {ref}, revision {n}
Prepared {person} BEng; checked {someone} CEng MICE
Issued {date}
EXECUTIVE SUMMARY
We were appointed in {month} to inspect the structure by rope access and to advise whether it may be reopened to visitors. In short: yes, once the gallery handrail has been renewed and eleven cracked stones pinned. Budget costs amount to £{plain} over five years, of which a third ought to be spent before next winter.
1 INTRODUCTION
The tower, listed grade II, was completed in 18{d2} in coursed granite with lime mortar. Repairs in the 1970s used hard cement, which has held back moisture.
2 FINDINGS
= Element | Condition | Priority | Estimate
- Lantern glazing bars | corroded, 2 panes missing | B | {small}
- Gallery handrail | fails 0.36 kN/m test | A | {plain}
- Stair treads | worn but sound | C | nil
- Elevation SW, 6 to 9 m | open joints, vegetation | B | {plain}
- Lightning conductor | severed at 2.4 m | A | {small}
3 TESTING
Four cores were taken. Compressive strength ranged between {d2} and {d3} N/mm². Carbonation reached 30 mm in the concrete of the lantern floor, where cover is only 25; half-cell readings point to active corrosion.
4 DISCUSSION
The lean of {d2} mm towards the sea was already recorded in 1911 and does not seem to progress. Tell-tales should nevertheless be read every quarter.
5 RECOMMENDATIONS
Rake out cement and repoint with NHL 3.5. Do not apply any water repellent. Limit numbers on the gallery to six.
APPENDIX A photographs 1 to {d2}; APPENDIX B core logs; APPENDIX C limitations: no opening-up was done, and parts that were covered or inaccessible cannot be reported upon as being free from defect.`,
    'en-w-rp-annual-parish-library-statistics': `{company} LIBRARY SERVICE
Annual Review {year}
Foreword by the County Librarian
What a year. We lent {num} books, lost a roof in the February gales, gained a sewing machine, and for the first time since the pandemic welcomed more people through our doors than in 2019. I want to thank my colleagues and the {d3} volunteers who shelve, read aloud and mend.
Highlights
- Visits up {n}% on the year before
- {num} children finished the summer challenge
- Home delivery extended to {d2} care homes
- E-lending overtook audio CDs, which will be withdrawn
Performance
= Indicator | Target | Actual | Trend
- Physical visits | {num} | {num} | up
- Issues, adult fiction | {num} | {num} | down
- Issues, junior | {num} | {num} | up
- Computer sessions | {num} | {num} | flat
- Cost per visit | 3.10 | 2.{d2} | better
- Complaints | - | {d2} | mostly about the heating
What users told us
In the survey of {month}, nine out of ten rated staff "excellent". They asked for later evenings, fewer beeps, and a lavatory that locks.
Money
Net expenditure {amount}; employees 61%, stock 9%, premises 18%. The book fund has bought a fifth fewer titles owing to prices.
Looking forward
A makerspace, a seed library and a mobile van powered by electricity. The consultation about two branch closures runs until {date}; no decision has been made.
Photography: {someone}. If you'd like this in another format phone {phone}.`,
    'en-w-rp-fire-brigade-incident-investigation': `{company} FIRE AND RESCUE AUTHORITY
FIRE INVESTIGATION REPORT
Incident no. :: {num}
Address :: {cstreet}, {ctown}
Date and time of call :: {date} {time}
Attending :: pumps from two stations, aerial ladder, command unit
Investigating officer :: Station Manager {person}
1. Description of premises. Mid-terrace shop with flat over, brick and timber floors. The ground floor was let to a [launderette~phone repair shop~fried chicken take-away]. A smoke alarm in the stairwell operated.
2. Narrative. On arrival crews were met with flames issuing from the shop front. Two occupants, who had climbed on to the rear flat roof, were brought down by ladder and treated for smoke. The fire was surrounded at {time} and the stop message sent an hour later.
3. Witnesses. Mrs {someone} across the street heard "a fizzing, then a bang like a dropped tray". The tenant said that he had locked up at seven, leaving [a tumble dryer to finish~about thirty batteries on charge~the fryer off at the wall].
4. Examination. The V-shaped burn pattern has its base at the workbench on the party wall. Arc mapping shows the ring final circuit to have been live. Debris was sieved; items A1 to A9 were bagged.
5. Consideration of causes. Deliberate ignition: no evidence, accelerant swabs negative. Smoking materials: discounted. Electrical installation: intact up-stream of the board. [Self-heating of laundry containing traces of oil~Thermal runaway of a lithium cell~Overheating of cooking oil]: consistent with all observations.
6. Conclusion. Supposed cause, on the balance of probabilities, as in the last item of section 5.
7. Recommendations. Prohibition notice remains until compartmentation between shop and flat has been restored. Safety campaign in the parade.
Restricted: personal data. Copies may be bought by insurers against the fee.`,
    'en-w-rp-minutes-residents-association': `{company} Residents' Association
Minutes of the Annual General Meeting held in the [scout hut~Red Lion function room~Zoom] on {date}
Present: {person} (Chair), {someone} (Treasurer), {someone} (Hon. Sec.), Cllr {someone}, PCSO {someone} for item 6, and {d2} residents.
1. Apologies were received from numbers {n}, {d2} and the Misses {someone}.
2. The minutes of last year's meeting were taken as read, with one correction: it was Mr {someone} who offered the skip, not his brother.
3. Matters arising. The lamp outside no. {d2} still flickers. The council blames the electricity company, which blames squirrels.
4. Chair's report. A quiet year on the whole. The petition against the phone mast had gathered {d3} names. Thanks to the weeding party; the planter by the postbox had been stolen and was found in the canal.
5. Treasurer's report. Opening balance {small}; subscriptions {small}; coffee morning {small}; insurance ({small}); bulbs ({small}); closing {small}. Accounts adopted (proposed {someone}, seconded {someone}, nem. con.). The subscription remains at £5 a household.
6. Crime. Two bicycles and a catalytic converter since spring. Please report suspicious vans by 101.
7. Parking. A lively discussion. Permit zone: 23 for, 17 against, 6 abstentions. The secretary to write to Highways.
8. Election of officers. All re-elected en bloc save that {someone} stands down as street rep. for the even side; a volunteer would be welcome.
9. AOB. Street party on {date}: gazebo needed. Foxes: views differed.
The meeting closed at {time}, followed by mince pies.
Signed as a true record .................... Date ............`,
    'en-w-rp-internship-diary-biomedical': `INTERNSHIP REPORT
submitted in partial fulfilment of the requirements for the award of the degree of
Bachelor of [Technology in Biotechnology~Science in Food Technology~Engineering in Civil]
by {person} (Reg. No. {num})
at {company} Limited, {town}
Internal guide: Prof. {someone}. External guide: Mr. {someone}, Asst. Manager QC
DEPARTMENT OF [BIOTECHNOLOGY~FOOD SCIENCE~CIVIL ENGINEERING]
{client} INSTITUTE OF TECHNOLOGY
{month} {year}
===
BONAFIDE CERTIFICATE
Certified that this is the bonafide work of {person}, who carried out the training under my supervision from {date} to {date}.
ACKNOWLEDGEMENT
First and foremost I thank the Almighty, my beloved parents and our Principal for giving me this golden opportunity. I am greatly indebted to the shop-floor staff who answered all my doubts patiently.
ABSTRACT
The objective of the training was to get exposure to an industrial environment. During six weeks I was attached to three sections. I learnt sampling, standard operating procedures, documentation and 5S housekeeping. A small project was taken up to reduce rejection at the packing line, which came down from 3.{n}% to 1.{n}%.
CONTENTS
- 1 Company profile | 1
- 2 Process flow | 6
- 3 Weekly activity log | 11
- 4 Mini project: Ishikawa diagram and Pareto analysis | 19
- 5 Learning outcomes | 27
- References | 30
Week 1: Induction and safety. Visited effluent treatment plant. Week 2: Raw material testing, moisture by oven method. Week 3: In-process checks every half hour; observed deviation DV-{d3}. Week 4: Shadowed shift engineer...`,
    'en-w-rp-clinical-audit-hospital': `CLINICAL AUDIT REPORT
Title: [Timing of antibiotics in suspected sepsis~Completion of venous thromboembolism assessments~Post-operative pain scores after hip replacement]
Trust: {company} University Hospitals
Audit lead: Dr {person} (ST5). Supervisor: Mr {someone}. Registered no. {d5}
Background
National guidance asks that the first dose be given, or the form be completed, within an hour. A spot check last autumn suggested that we fell short, especially out of hours.
Aim and standards
= No. | Criterion | Target | Exceptions
- 1 | Action within 60 minutes of arrival | 95% | palliative pathway
- 2 | Senior review documented | 100% | none
- 3 | Allergy status recorded | 100% | none
Method
Retrospective review of {d3} consecutive sets of notes between {date} and {date}. Data were abstracted by two foundation doctors using a pro forma; kappa 0.8{n}. Day cases and transfers in were left out.
Results
Standard 1 was met in {d2}% (95% CI {d2} to {d2}), standard 2 in {d2}%, standard 3 in 97%. The median delay was {d2} minutes; at night it doubled. In a fifth of cases the drug had been prescribed but the cannula had tissued. There were no never events.
Discussion
The small sample limits inference, and weekend cover during the strike was atypical. Nurses told us that the cupboard key was "always with someone else".
Action plan
- Grab bag on each trolley | Sister {someone} | {date}
- Prompt on electronic record | IT | {date}
- Teaching at induction | Dr {someone} | August
- Re-audit | juniors | in six months
Presented at the departmental meeting on {date}. Not to be circulated outside the Trust without permission of the governance office.`,
    'en-w-rp-sustainability-carbon-footprint-sme': `Greenhouse Gas Inventory {year}
{client}
prepared by {company} Climate Advisers
Reporting boundary :: operational control, two sites
Standard :: GHG Protocol; emission factors {year}
Assurance :: none (limited review planned)
At a glance: your footprint was {num} t CO2e, {n} per cent lower than in the base year and equal to {n}.{n} tonnes for each full-time employee.
= Scope | Source | Activity data | t CO2e | Share
- 1 | Natural gas | {num} kWh | {d2}.{n} | {n}%
- 1 | Company vans, diesel | {num} litres | {d2}.{n} | {n}%
- 1 | Refrigerant top-up R410A | {n} kg | {n}.{n} | {n}%
- 2 | Electricity, location based | {num} kWh | {d3} | {n}%
- 2 | Electricity, market based | {num} kWh | 0 | -
- 3 | Purchased goods, spend method | {plain} | {num} | {d2}%
- 3 | Commuting, staff survey | {num} km | {d2} | {n}%
- 3 | Flights | {num} km | {d2} | {n}%
- 3 | Waste and water | - | {n} | <1%
Where the data are weak
A third of scope 3 rests on turnover figures multiplied by sector averages. The bakery ingredients ought to be weighed, as butter alone might account for more than all your vans together.
What we suggest
Heat pump for the mezzanine when the boiler dies; leasing of two electric vans; oat milk as default in the canteen; renegotiate the landlord's tariff. Offsetting should come last and be reported apart.
Next steps: data template to be returned by {date}. Baseline will be recalculated if the acquisition goes ahead.
Contact {person}, {email}`,
    'en-w-rp-machine-breakdown-root-cause-8d': `8D PROBLEM SOLVING
Complaint no. {ref}   Customer {client}   Opened {date}   Status [open~closed~awaiting D7]
Part :: {d3}-{d5}, [steering bracket~connector housing~brake hose]
D1 Team: {person} (leader), {someone} quality, {someone} moulding, {someone} logistics
D2 Problem description
What: {n} pieces with [burr on inner radius~missing locking tab~leak at crimp] found at line station 4. Where: customer plant {city}. When: {date}, second shift. How many: {n} of {num}, i.e. {d3} ppm.
D3 Containment
- Sort stock at customer, {num} pcs, 2 NOK, done by {other} Sorting | {date}
- Block transit and own warehouse, green dot marking | {date}
- 100% check with go/no-go gauge until further notice | {date}
D4 Root cause
Occurrence, five whys: tab short shot > cavity 3 cold > heater band loose > screw not torqued after cleaning > the checklist doesn't say so. Non-detection: the camera looks from above and cannot see the underside.
D5 Chosen corrective actions. Torque screw with 4 Nm; second camera at 45 degrees.
D6 Implemented {date}. Verification by 3 x 300 pieces: zero defects, Cpk 1.{d2}
D7 Prevention: FMEA line {d2} updated, detection from 7 to 3; checklist F-{d3} rev. C; lessons read across to the sister tool in Slovakia.
D8 Congratulate the team: pizza on {date}. Closed by customer SQE: __________
Cost of poor quality {small} (freight, sorting, debit note {ref})`,
    'en-w-rp-police-station-inspection-prisons-visit': `Independent Monitoring Board
Report on an unannounced visit to HMP {city}
Period {date} to {date}
Membership: four members took part; {d3} hours in total
What we looked at: reception and first night, the segregation unit, the kitchens, purposeful activity.
Evidence base. We spoke with {d2} prisoners and {n} officers, read the bed watch log, ate the lunch and tested {n} cell bells. We have no powers to compel, and we publish what we find.
Main judgements
How safe is it? Assaults on staff have fallen. Self-inflicted injuries haven't. The body scanner, broken since {month}, was repaired on the day after our arrival.
How fairly and humanely are people treated? Men were being held two to a cell built for one; the lavatory has a curtain. Property sent on from other establishments goes astray with depressing regularity: {d2} complaints this quarter alone.
How well are they prepared for release? The bricklaying workshop is excellent and has twelve places. The waiting list has {d3} names. On Fridays people leave with a travel warrant and a tent.
Bell test :: longest wait 41 minutes, shortest 2
Temperature of soup on C wing :: 58 °C (should exceed 63)
Recommendations
TO THE MINISTER: when will the promised funding for the boiler house be released?
TO THE PRISON SERVICE: would it kindly settle who pays for lost parcels?
TO THE GOVERNOR: publish menus a week ahead; mend the handrail to the chapel; let the library stay open on Saturdays.
Progress since the previous report: three accepted and done, two accepted and not done, one forgotten.
{person}, Chair`,
    'en-w-rp-arborist-tree-survey-short': `Tree report
Site: {cstreet}, {ctown}
Client {someone}
Visit {date}, dry, leaf on. By {person}, ND Arb
Why: [cracks in conservatory~branch fell on neighbour's greenhouse~mortgage company asked]
No climbing, no decay mapping. Sounding mallet, probe, binoculars, hypsometer.
= Tag | Species | Ht m | DBH mm | Age | Condition | Work | When
- {d3} | Oak | {n} | {d3} | mature | fair; bracket at base N side (Ganoderma) | crown reduce 2 m, recheck yearly | 3 mths
- {d3} | Leyland cypress x 9 | 11 | {d3} | semi | good | reduce to 3 m or fell | optional
- {d3} | Ash | {n} | {d3} | mature | poor, dieback 60% | fell to stump, treat | soon
- {d3} | Cherry | 6 | {d3} | over | gummosis | none, woodpecker nest till Aug | -
- {d3} | Willow | 14 | {d3} | mature | fair, split union | cobra brace or pollard | 1 yr
Soil shrinkable clay per geological map. Roots of willow may be under drains: CCTV first.
TPO check with council: oak is protected, ref {num}; need consent (8 weeks). Ash is dangerous = 5 days' notice, keep photos.
Nesting birds March to August. Bats: potential in oak cavity, call ecologist.
Limitations: trees are living things, they change; this is good for 12 months. Not a subsidence opinion.
Cost separately`,
    'en-w-rp-econ-working-paper-central-bank': `Working Paper No. {d3}
{heading}
{person}* and {someone}**
{month} {year}
ABSTRACT
Using a panel of {num} firms between 1998 and {year} we estimate how quickly changes of input prices are handed on to customers. Pass-through is asymmetric: increases take on average two quarters, cuts five. The difference vanishes where at least four competitors sell within a radius of twenty kilometres. Our results suggest that the slope of the Phillips curve depends on market structure.
JEL classification: D43, E31, L11. Keywords: pricing, menu costs, competition
* {company} Bank, Research Department. ** University of {city}. We are grateful to two anonymous referees and to seminar participants in Dublin, Bern and Ottawa. The views expressed are ours and don't necessarily reflect those of the Bank. All remaining errors are our own.
1. Introduction
Why do petrol prices shoot up like rockets and fall like feathers? The question has occupied economists since Bacon (1991). In this paper we revisit it with data that, for the first time, link invoices to till prices.
2. Related literature
3. Data
Table 1. Summary statistics
= Variable | Mean | Std. dev. | P10 | P90
- Price change, % | 0.{d2} | 1.{d2} | -0.{d2} | 2.{d2}
- Input cost change, % | 0.{d2} | 3.{d2} | -2.{d2} | 4.{d2}
- Duration in months | {n}.{n} | {n}.{n} | 1 | {d2}
4. Empirical strategy
We run local projections, equation (3), with firm and time fixed effects; standard errors are clustered by region.
5. Results and robustness. Figure 2 plots impulse responses. Excluding the lockdown quarters leaves the coefficients unchanged.
6. Concluding remarks
References`,
    'en-w-rp-second-page-social-work-assessment': `CHILD AND FAMILY ASSESSMENT (cont.)  Page 4
Case no. {num}  Confidential: not to be copied without consent
Views of the child
[Kayleigh~Jayden~Aisha], aged {n}, drew herself with a very big dog and her mum "in bed because of her back". She told me she likes Nana's because "there's always tea". When asked what three wishes she'd make she said a trampoline, for mum to laugh, and no shouting on a Sunday.
Views of parents
Ms {someone} accepts that things had slipped since the accident. She was tearful but warm with both children. She feels that school "looks down" on her. Mr {someone} was seen separately at his workplace; he pays maintenance and would like overnight contact again.
Health, education, home conditions
Immunisations are up to date. Attendance 8{n}%. The dental decay noticed by the school nurse is now being treated. The kitchen was cluttered yet clean; food in the fridge; mould on the bedroom wall, reported to the housing association on {date}.
Analysis
What are we worried about? Pain relief being taken in greater doses than prescribed; the older child getting the younger one up and out. What is working well? A loving grandmother five minutes away, a mother who opens the door.
Scaling: mother 6, social worker 5, school 4.
Threshold and recommendation
The concerns do not amount to significant harm. I recommend that the family be supported as children in need, with a carers' referral and a plan to be reviewed in six weeks.
Completed by {person}, social worker; manager's comments: agreed, please chase the repairs. {today}`,
    'en-w-rp-startup-quarterly-investor-update': `{company}: Q[1~2~3] {year} investor report
Confidential. For holders of preference shares only.
TL;DR Revenue good, churn bad, cash fine until {month} next year, hiring frozen, one big fish on the hook.
1. Numbers
= Metric | Q-1 | Q | Plan
- ARR ($k) | {d3} | {d3} | {d3}
- Net revenue retention | 10{n}% | 9{n}% | 105%
- Gross margin | 71% | 73% | 72%
- Logo churn | 2.{n}% | 4.{n}% | 2.0%
- Net burn per month ($k) | {d3} | {d3} | {d3}
- Runway, months | {d2} | {d2} | {d2}
2. What went well
We shipped the scheduling module three weeks early. {client} renewed for two years and took the bigger tier. The outage on {date} lasted nine minutes, and nobody tweeted.
3. What didn't
Six small clinics left, four of them because we have no Spanish interface. Our head of sales resigned. A competitor undercut us by half in Texas.
4. What we learned
Customers who don't import their calendars in week one never come back. Onboarding calls therefore become compulsory.
5. Product roadmap: SMS reminders (beta), payments (blocked by legal), single sign-on (August).
6. Team: {d2} people, three openings cancelled. Welcome {someone}!
7. Asks: introductions to dental chains in Ontario; a fractional CFO; does anybody know a good patent lawyer?
Board meets on {date}. The unaudited management accounts are in the data room.
{person}, co-founder & CEO`,
  }),
};
