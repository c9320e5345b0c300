import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Findings and activities set out for readers in English. */
export const englishReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-homebuyer-survey': `{company} Chartered Surveyors
# [HomeBuyer Report~Building survey~RICS Home Survey Level 2~Pre-purchase inspection]
Property address :: {cstreet}, {ctown}
Client's name :: {person}
Date of inspection :: {date}
Surveyor :: {someone} MRICS
Weather :: dry following a period of rain
===
A Introduction to the report
B About the inspection
We inspect the inside and outside of the main building and the grounds, but we do not force or open up the fabric. We examined the roof from ground level with binoculars.
C Overall opinion and summary of the condition ratings
The property is considered to be a reasonable proposition for purchase provided that you are prepared to accept the cost and inconvenience of dealing with the repairs reported.
= Section | Element | Rating
- D1 | Chimney stacks | 2
- D2 | Roof coverings | 3
- E4 | Floors | 1
- F1 | Electricity | NI
D1 Pointing is eroded on the south face. You should ask a contractor to quote before exchange.
D2 Several slates have slipped, and daylight was seen from within the roof space. Condition rating 3.
E8 High damp meter readings were obtained beside the bay. This suggests a bridged damp proof course.
J Risks: Japanese knotweed was not seen. The building stands in an area of shrinkable clay.
K Market value {amount}; reinstatement cost {amount}
Signature of surveyor`,
    'en-independent-auditor': `# [Independent auditor's report to the members of {client}~Report of the independent auditors~Independent Auditor's Report]
## Opinion
We have audited the financial statements of {client} for the year ended {date}, which comprise the statement of income, the statement of financial position, the statement of changes in equity, the cash flow statement and notes, including a summary of significant accounting policies.
In our opinion the financial statements give a true and fair view of the state of the company's affairs and of its profit for the year then ended.
## Basis for opinion
We conducted our audit in accordance with International Standards on Auditing. We are independent of the company in accordance with the ethical requirements. We believe that the audit evidence we have obtained is sufficient and appropriate.
## Conclusions relating to going concern
We have not identified any material uncertainties that may cast significant doubt.
## Key audit matters
[Revenue recognition on long-term contracts: we tested a sample of contracts and challenged management's estimates of cost to complete.~Impairment of goodwill: we recalculated the discounted cash flows.]
## Responsibilities of directors
The directors are responsible for the preparation of the statements and for such internal control as they determine necessary.
## Other matters on which we are required to report
Adequate accounting records have been kept. We have nothing to report by exception.
{someone} (Senior Statutory Auditor)
for and on behalf of {company} LLP, Statutory Auditor
{street}, {town}
{date}`,
    'en-parish-minutes': `{city} Parish Council
# [Minutes of the ordinary meeting held in the village hall on {date} at {time}~Draft minutes - subject to approval~Notes of the annual general meeting of residents]
Present: Cllrs {someone} (chair), {someone}, {someone}, {someone}; the clerk; {n} members of the public
{d2}/1 Apologies for absence were received from Cllr {someone} (work).
{d2}/2 Declarations of interest: Cllr {someone}, item 7, as tenant of the allotments.
{d2}/3 It was RESOLVED that the minutes of the last meeting be signed as a true record.
{d2}/4 Public participation. A resident asked why the bus shelter light was still out. The clerk would chase the county.
{d2}/5 Planning. {ref}, loft conversion at {cstreet}: no objection. {ref}, barn at {street}: object, access onto the bend.
{d2}/6 Finance. Payments were approved as listed.
= Payee | For | Amount
* {other} | [grass cutting~hall hire~clerk's salary~stamps~playground check] | {small}
Balance at bank {plain}, reconciled to the statement by Cllr {someone}.
{d2}/7 Allotments: three on the waiting list. Proposed {someone}, seconded {someone}, that plot 9 be halved. Carried by four votes to one.
{d2}/8 Correspondence: noted.
{d2}/9 Date of next meeting {date}. There being no further business the chair closed the meeting at 21.10.
Signed ____________ Chairman Date ________`,
    'en-scientific-paper': `{heading}: {heading}
{someone}1, {someone}2 and {someone}1,*
1 Department of [Geosciences~Public Health~Electrical Engineering], University of {city}; 2 {other} Laboratories
Correspondence: {mail}
Received {date}; accepted {date}
ABSTRACT
{passage} Here we show that the effect persists when controlled for age and site (n = {d3}, p < 0.01).
Keywords: {heading}; {heading}
1 Introduction
{passage} Previous work [{n}-{d2}] has largely ignored this. {sentence}
2 Materials and methods
{passage} All samples were measured in triplicate. Statistical analysis was performed in R; differences were tested by two-way ANOVA.
Table 1. Characteristics of the sample (mean ± s.d.)
* [Control~Treated~Site A~Site B] | {d2}.{d2} ± 1.{n} | {d2} | 0.0{d2}
3 Results
{passage} Figure 2 shows the distribution by group. The regression explained 64% of the variance.
4 Discussion
{passage} Our study has limitations. First, the sample was not random.
5 Conclusions
{passage}
Acknowledgements. We thank {someone} for help in the field and two anonymous reviewers.
References
[1] {someone} et al. ({year}) {heading}. J. Appl. Sci. {n}, {d3}-{d3}.
[2] {someone}, {someone} ({year}) {heading}. Proc. R. Soc. {d3}, {num}. doi:10.1016/j.{num}`,
    'en-vehicle-accident-engineer': `{company} Automotive Engineers & Assessors
Our ref {ref} Instructing principal: {insurer} Claim {num}
# [ENGINEER'S REPORT~Vehicle damage assessment~Desktop inspection report]
Vehicle :: [Toyota Yaris Hybrid~Mercedes Sprinter 314~BMW 320d] Reg [SF{d2} KLM~{d2}-C-{num}]
Date of accident :: {date}
Inspected :: {date} at {other} Bodyshop, {city}
Odometer :: {d5} miles
General condition :: good for age, tyres 4-5 mm, prior scuff to OSR bumper corner
Point of impact :: nearside front, moderate
Steering, brakes, restraint systems: airbags not deployed; pre-tensioners intact
The damage is consistent with the circumstances described: contact with a vehicle emerging from the left.
= Repair estimate | Submitted | Agreed
- Labour 14.5 h | {small} | {small}
- Paint and materials | {small} | {small}
- Parts | {plain} | {small}
- Specialist: ADAS calibration | {small} | {small}
Pre-accident value {amount}; salvage category N {amount}
In my opinion the vehicle is [economical to repair~a constructive total loss], unroadworthy in present condition, and repairs would take {n} working days.
I understand my duty to the court and have complied with it (CPR Part 35). The facts stated are true to the best of my knowledge.
{someone} MIMI, inspecting engineer Photographs {n}`,
    'en-charity-annual-report': `{company} Trust
Charity no. {num}
# [Trustees' annual report and accounts~Annual review {year}~Impact report {year}~Our year in numbers]
for the year ended 31 March {year}
===
## A word from the chair
It has been a year in which demand rose faster than our income, and in which volunteers once more made the difference.
## Our purpose and activities
The objects are the relief of [poverty and homelessness~loneliness among older people~suffering of animals] in {city} and beyond. In setting our programme the trustees had regard to the Commission's guidance on public benefit.
## What we achieved
• {num} nights of shelter, against {num} last year
• {d3} people helped into work or training
• a new drop-in at {street}, open on four days
## What did not go to plan
The van scheme started five months late. We underestimated the cost of insurance.
## Financial review
= | {year} | prior year
- Donations and legacies | {plain} | {plain}
- Grants | {plain} | {plain}
- Shops | {plain} | {plain}
- Expenditure on charitable activities | ({plain}) | ({plain})
- Net movement in funds | {plain} | {plain}
Reserves stand at four months' running costs, within policy.
## Structure, governance and management
The trust is governed by a deed of {year}. Trustees are appointed for three years. Principal risks are reviewed twice a year.
Approved by the trustees on {date} and signed on their behalf by {someone}`,
    'en-occupational-health-letter-report': `{company} Occupational Health
STRICTLY CONFIDENTIAL
{someone}, HR Business Partner, {client}
{today}
Re: {person}, {job}, date of birth {date}
Dear {someone}
Thank you for referring this employee, whom I assessed by telephone on {date}. [He~She] has seen this report and consents to its release.
# [Assessment~Management report~Medical report]
History. {person} has been absent since {date} with [low back pain~stress following a bereavement~a fractured wrist]. Treatment consists of physiotherapy and pain relief. Sleep is disturbed; walking is limited to ten minutes.
On questioning there was no sign of serious pathology. Symptoms have improved by about half over six weeks.
Opinion
1. Fitness: unfit for the full role at present, fit for adjusted duties from {date}.
2. Adjustments: phased return over four weeks; no lifting over 5 kg; a chair with arms; breaks at will.
3. Prognosis: full recovery is likely within three months.
4. Disability: in my view the definition in the Equality Act is unlikely to be met, though that is ultimately a legal matter.
5. Review: not needed unless there is a setback.
Yours sincerely
Dr {someone} MBBS MFOM
Specialist in occupational medicine`,
    'en-food-hygiene-inspection': `{city} City Council - Environmental Health (Food Safety)
# [Food hygiene inspection report~FOOD ESTABLISHMENT INSPECTION REPORT~Visit report form]
Premises :: {company} [Takeaway~Bakery~Care home kitchen]
Address :: {street}, {town}
Person seen :: {someone}, [proprietor~cook]
Date and time of visit :: {date} {time}
Type of inspection :: [routine unannounced~re-inspection~complaint]
Samples taken :: no
= Item | In compliance | Points
- Hands clean and properly washed | IN | 0
- Proper cooling time and temperatures | OUT | 4
- [Food-contact surfaces cleaned~Pest control~Allergen information] | [OUT~IN] | {n}
Observed: cooked rice at 14 C on work top; raw chicken stored above salad; sanitiser below strength; mouse droppings behind freezer. Thermometer not available.
Corrected on site: rice discarded. To be put right by {date}: repair floor covering, record fridge temperatures daily.
Score: hygiene {n} structure 5 confidence in management 10. Rating [3 generally satisfactory~2 improvement necessary~5 very good]
Matters marked L are contraventions of law; those marked R are recommendations of good practice.
Follow-up visit: yes. You can appeal within 21 days.
Officer {someone} ________ Received by ________`,
    'en-site-progress': `{company} Project Management
# [Site progress report no. {n}~Monthly progress report~Weekly site diary and report~Clerk of works report]
Project :: [New sixth form block~A{d2} culvert repair~Distribution centre unit 4]
Employer :: {client}
Period :: {date} to {date} (week {n} of {d2})
Weather: 2 days lost to wind, low 3 C
1. Executive summary
Works are {n} days behind the accepted programme, chiefly owing to late steel. The completion date remains {date}.
2. Labour on site
* [Groundworkers~Steel erectors~M&E~Brickwork] | {n} | {n} | {n} | {n} | {n}
3. Progress since last report
Slab to grid lines A-D poured; drains tested and passed by building control; curtain wall set out.
4. Planned for next period
Roof deck, blockwork to stair cores, temporary power changeover.
5. Health and safety: no reportable accidents; one near miss (dropped spanner, exclusion zone extended). Toolbox talks: silica dust.
6. Quality: NCR 00{n} raised for honeycombing to column C4, repair agreed.
7. Information required: RFI {d2} stair nosings, overdue
8. Cost: anticipated final account {amount} against contract sum {amount}; variations to date {n}
9. Photographs: appended
Distribution: {someone}, {someone}, file`,
    'en-lab-test-certificate-report': `{company} Laboratories - UKAS testing laboratory {num}
# [TEST REPORT~Analytical report~REPORT OF ANALYSIS No. {num}]
Page 1 of {n}
Client :: {client}, {cstreet}, {ctown}
Sample description :: [Borehole water~Oatmeal biscuits batch {d3}~Steel coupon weld W{n}~Wipe samples]
Date received :: {date} Date tested :: {date} - {date}
Condition on receipt :: satisfactory, 4 C
= Determinand | Method | Units | Result | Limit | Uncertainty
* [pH~Nitrate~E. coli~Lead total~Energy~Moisture~Tensile strength~Salmonella spp.] | SOP {d3} | [mg/l~cfu/100ml~g/100g~MPa~-] | [<0.{d2}~{d2}.{n}~not detected] | {d2} | ± {n}%
Tests marked * are outside the scope of accreditation. The results relate only to the items tested. Sampling was carried out by the customer.
Opinions and interpretations: the sample complies with the specification for the parameters reported.
< less than; NT not tested; NES no evidence of sickness
This report shall not be reproduced except in full without the written approval of the laboratory.
Authorised by {someone} BSc CSci, technical manager Date of issue {date}`,
    'en-market-research-study': `{company} Research
# [State of the sector {year}~A study of small firms and late payment~Consumer survey: findings~Feasibility study]
Prepared for {client}, {month} {year}
===
Contents: Executive summary 2, Method 5, Findings 7, Case studies 19, What next 27, Annex: questionnaire 31
===
## Executive summary
• Six in ten firms wait longer than terms allow; the median delay is 11 days
• Firms with fewer than ten staff are hit hardest
• One in five has turned down work as a result
## 1 How we did it
We interviewed {num} owners by telephone between {date} and {date}, using quotas for region and size. Results are weighted. The margin of error is plus or minus 3 points.
## 2 Findings
{passage}
= Base: all respondents (%) | Micro | Small | Medium
- Paid on time | 34 | 41 | 52
- Up to a fortnight late | 38 | 36 | 31
- Later still | 28 | 23 | 17
{passage} One respondent told us: "You daren't chase a customer that size."
## 3 Options considered
Option A, do nothing; option B, a voluntary code; option C, a duty to publish. We assess each against cost, reach and ease of enforcement. Option C scores highest.
## 4 Recommendations
We recommend that members publish their payment times every quarter, and that the scheme be reviewed after three years.
About the authors: {someone} leads our work on enterprise; {someone} is a statistician`,
    'en-incident-postmortem': `# [Incident post-mortem INC-{num}~Root cause analysis~Near miss investigation report~Safety investigation: summary report]
Author {someone} Status [final~draft for comment] Date {today} Severity {n}
Summary
On {date} between {time} and {time} [customers were unable to log in~a forklift struck racking in aisle 12~the chlorine alarm sounded in the pump house]. No one was hurt. {num} [requests failed~pallets were affected~litres were released].
Timeline (all times local)
* {time} | [first alert, dismissed as noise~shift lead informs duty manager~service restarted, no effect~area evacuated~change rolled back~all clear given]
Impact
{n} customers raised tickets; estimated cost {amount}
Root cause
[A certificate expired because its reminder went to a mailbox nobody reads.~The guard had been removed for cleaning and the interlock bridged.] Contributing factors: no checklist at handover; the runbook named a colleague who has left.
What went well / what went badly / where we were lucky
Detection took four minutes. Communication was slow. It happened on a quiet day.
Actions
= Action | Owner | Due | State
* [Monitor expiry of all certificates~Fit tamper-proof key switch~Add step to handover sheet~Repeat drill] | {someone} | {date} | [open~done]
Lessons: {sentence}
Distribution: board, works council, insurer`,
    'en-ecology-expert-opinion': `{company} Ecology Ltd
# [Preliminary ecological appraisal~Bat survey report~Arboricultural impact assessment~Expert opinion on the condition of trees]
Site: Land at {cstreet}, {ctown}, grid ref SU {d3} {d3}
Client {client} Report ref {ref} v{n} Surveyors {someone} MCIEEM, {someone}
Quality control: prepared {date}, checked {date}, issued {date}
1.0 Summary
1.1 The building has moderate potential for roosting bats. Two emergence surveys found a day roost of common pipistrelle (max. count {n}).
1.2 A licence will be needed before the roof is stripped.
2.0 Introduction and site description
{passage}
3.0 Methods
A desk study was made of records within 2 km. Surveyors watched all elevations from 15 minutes before sunset, with heterodyne detectors and infra-red cameras. Limitations: light drizzle on the second visit.
4.0 Results
= Tree / feature | Species | DBH mm | Condition | Category
* T{n} | [Quercus robur~Fraxinus excelsior~Acer platanoides~Crataegus hedge] | {d3} | [Dieback in upper crown~Good~Fungal bracket at base] | [A1~B2~C1~U]
5.0 Evaluation
{passage}
6.0 Recommendations and mitigation
No clearance between March and August. Two woodcrete boxes on the retained oak. Lighting below 3 lux at the hedge. Root protection area fenced before plant comes on site.
References and appendices: Figure 1 habitat map; Appendix B species list`,
  }),
};
