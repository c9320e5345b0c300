import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports: of engineers, committees, students, consultants and authorities. */
export const englishFindings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-rp-master-thesis': `{city} University
Faculty of [Engineering~Social Sciences~Business]
# [{heading}~The influence of {heading}]
[Master's thesis~Bachelor's thesis~A dissertation submitted in partial fulfilment of the requirements for the degree of MSc]
{person}
Supervisor: Prof. {someone}
{month} {year}
===
Abstract
{passage}
Keywords: {heading}
===
Table of Contents
1 Introduction ........ 1
2 Literature review ........ 7
3 Methodology ........ 19
4 Results ........ 31
5 Discussion ........ 48
References ........ 61
Appendix A Interview guide ........ 66
===
1 Introduction
{passage} This thesis asks how and why. {passage}
Figure 1.1: {heading}
Table 2: descriptive statistics (N = {d3})
According to {someone} (2014), {sentence}`,
    'en-rp-minutes-board': `{company}
# [Minutes of a meeting of the board of directors~BOARD MINUTES~Minutes of the management committee]
Held at {street}, {city} on {date} at {time}
Present: {someone} (Chair), {someone}, {person}
In attendance: {someone} (Company Secretary) Apologies: {someone}
1. Quorum and notice: it was noted that due notice had been given and a quorum was present.
2. Interests: none was declared beyond the register.
3. Minutes of the previous meeting were approved and signed.
4. Chief executive's report: {sentence} The board noted the contents.
5. Finance: revenue to date {amount} against budget {amount}. The FD explained the variance.
6. IT WAS RESOLVED to approve the purchase of {ware} for {amount}.
7. Actions
= No | Action | Owner | Due
* {n} | {heading} | {someone} | {date}
8. Next meeting {date}. There being no further business the chair closed the meeting at {time}.
Chair ____________`,
    'en-rp-eicr-electrical': `{company} Electrical NICEIC {num}
# [ELECTRICAL INSTALLATION CONDITION REPORT~Fire alarm inspection and servicing report~Emergency lighting periodic inspection report]
Report reference {ref}
A Details of the client: {client}, {cstreet}, {ctown}
B Reason for producing this report: [change of tenancy~insurance]
C Installation: age {d2} years, records available: no
D Extent and limitations: 20% sample, loft not accessed
E Summary of the condition: overall assessment [SATISFACTORY~UNSATISFACTORY]
F Recommendations: re-inspect by {date}
K Observations
= Item | Observation | Code
* {n} | [No RCD protection to sockets~Bonding undersized~Cracked accessory~Signs of thermal damage] | [C1~C2~C3~FI]
Schedule of test results
= Circuit | R1+R2 | IR MOhm | Zs | RCD ms
* {n} | 0.{d2} | >299 | 0.{d2} | {d2}
Inspected and tested by {someone} Position: [Qualified supervisor~Engineer] Date {date}`,
    'en-rp-esg-corporate': `{company} plc
# [Sustainability Report {year}~ESG report {year}~Climate-related disclosures {year}]
Contents: 02 At a glance / 04 Letter from our CEO / 08 Materiality / 14 Planet / 28 People / 40 Governance / 52 GRI index
===
{d2}% less carbon per tonne of product since 2015
{d2}% of our leaders are women
Zero waste to landfill at {n} sites
===
Letter from our CEO
{passage} We are proud of how our teams responded. {sentence}
===
= Metric | Unit | {year} | Prior year
- Scope 1 emissions | tCO2e | {d5} | {d5}
- Scope 2, market based | tCO2e | {d5} | {d5}
- Lost time injuries | per million h | 0.{d2} | 0.{d2}
- Water withdrawn | ML | {d3} | {d3}
Basis of preparation: operational control. Limited assurance was provided by {other} LLP.`,
    'en-rp-monthly-management-pack': `{company}
Management accounts pack {month} {year}
Prepared by {someone} for the board
Commentary
Sales were {d2}k below budget because {sentence} Gross margin held at 4{n}.2%. Overheads are on track.
= GBP 000 | Actual | Budget | Var | YTD
- Revenue | {d3} | {d3} | -{d2} | {num}
- Cost of sales | {d3} | {d3} | {n} | {num}
- Gross profit | {d3} | {d3} | -{n} | {num}
- Overheads | {d3} | {d3} | {n} | {num}
- EBITDA | {d2} | {d2} | -{n} | {d3}
KPIs: debtor days {d2}, headcount {d2}, order book {amount}
Cash flow forecast: low point {amount} in {month}
Risks and opportunities
1 {heading} 2 {heading}
Appendix 1 aged debtors Appendix 2 capex`,
    'en-rp-consultant-audit-network': `{company} Security
CONFIDENTIAL - for {client} only
# [Penetration test report~IT infrastructure review~Cyber Essentials gap analysis: findings]
Version 1.{n} {date} Author {person} Reviewed {someone}
1 Executive summary
Between {date} and {date} we tested {n} external addresses and the staff portal. Overall risk: [high~medium].
= Severity | Count
- Critical | {n}
- High | {n}
- Medium | {n}
2 Scope and method: grey box, OWASP testing guide. Out of scope: denial of service.
3 Findings
3.1 [SQL injection in search form~Outdated TLS~Default credentials on printer] - CVSS 8.{n}
Description {sentence} Impact: an attacker could read all records. Recommendation: use parameterised queries.
4 Conclusion
Appendix: tools used, tested hosts`,
    'en-rp-psychology-school': `{city} Educational Psychology Service
# [Psychological assessment report~Speech and language therapy report~Individual assessment: summary and recommendations]
Name: {person} Date of birth {d2}/{d2}/20{d2} School: {other} Primary Year {n}
Assessed on {date} by {someone}, HCPC reg. PYL{d5}
Reason for referral: concerns about reading and attention.
Background: born at term; walked at 13 months.
Assessment: observation in class; WISC-V; discussion with parents.
= Index | Score | Percentile | Range
- Verbal comprehension | {d2} | {d2} | average
- Working memory | {d2} | {n} | low average
- Processing speed | {d2} | {n} | below average
Interpretation: {sentence} The profile is consistent with dyslexia.
Recommendations: 25% extra time; overlearning of spellings; movement breaks.
Signed {someone}, chartered psychologist`,
    'en-rp-field-visit-trip': `[Trip report~Site visit report~Field report]
{person}, {date}
Where: {client}, {ctown}
Who I met: {someone} (ops), {someone} (buying)
Why: [complaint about {ware}~yearly review~commissioning]
What I saw
- line 2 stopped twice, sensor dirty
- stock of {n} pallets outside in the rain
- new buyer seems keen
{sentence}
What we agreed
- we send a fitter by {date}
- they send drawings
To do / my view: {sentence} Worth going again in {month}.
Photos 1-{n} attached.`,
    'en-rp-calibration': `{company} Calibration Laboratory UKAS {d2}{d2}
# [Calibration report~Test report no. {ref}~Report of calibration]
Date of issue {today} Report number {num} Page 1 of {n}
Customer: {client}, {cstreet}, {ctown}
Instrument: [micrometer 0-25~torque wrench~thermocouple logger] Serial {num}
Environment 20.1 C, 46% RH
Method: in-house procedure CP{d2}, based on BS EN ISO
= Nominal | Reading before | Reading after | Error | Uncertainty
* {d2}.00 | {d2}.0{n} | {d2}.00 | 0.00{n} | 0.00{n}
The reported expanded uncertainty is based on a standard uncertainty multiplied by a coverage factor k = 2, providing a coverage probability of approximately 95%.
The results relate only to the item calibrated. Authorised signatory {someone}`,
    'en-rp-parliament-committee': `[House of Commons~Select Committee of the Senate~Standing Committee on Public Accounts]
# [{heading}: {n}th Report of Session {year}~Inquiry report: {heading}]
Ordered to be printed {date}
===
Contents: Summary 3 / Conclusions and recommendations 5 / 1 Background 9 / 2 The evidence 14 / Formal minutes 33 / Witnesses 34
===
Summary
{passage} We were disappointed by the Department's answer.
Conclusions and recommendations
1. {sentence} (Paragraph {d2})
2. We recommend that the Government set out, within six months, how it will measure progress. (Paragraph {d2})
===
2 The evidence
{d2}. {someone}, giving evidence for {other}, told us that "{sentence}" [Q{d2}]
{d2}. The National Audit Office found costs had risen to {amount}.`,
    'en-rp-preprint-two-authors': `arXiv:{d2}{d2}.{d5}v{n} [cs.LG] {date}
# {heading}
{person}1 {someone}2
1 University of {city} 2 {other} Research
Abstract. {passage} Our code is available online.
1 Introduction
{passage} Recent work [3, 7, 12] has shown promise. We make the following contributions: (i) we propose a method; (ii) we prove a bound; (iii) experiments on {n} benchmarks.
2 Related Work
{sentence}
3 Method
Let x denote the input and y its label. We minimise L = E[(f(x) - y)^2] + lambda R(f) (1)
Theorem 1. Under assumptions A1-A3 the estimator is consistent. Proof. See appendix.
4 Experiments
= Method | Acc. | F1
- Baseline | {d2}.{n} | {d2}.{n}
- Ours | {d2}.{n} | {d2}.{n}
Table 1: comparison. Figure 3 shows an ablation.
References
[1] {someone} and {someone}. {heading}. In NeurIPS, {year}.`,
    'en-rp-police-incident-us': `{city} POLICE DEPARTMENT
# [INCIDENT REPORT~OFFENSE REPORT~Traffic crash report]
Case no. {d2}-{num} Reported {date} {time} Officer {someone} badge {d3}
Incident type: [Burglary - commercial~Larceny~Two vehicle collision, no injury]
Location: {cstreet}, {ctown}
Victim/complainant: {person}, DOB {d2}/{d2}/19{d2}, {mobile}
= Property | Qty | Value
* [Laptop~Cash drawer~Bicycle~Fender damage] | 1 | {small}
NARRATIVE: On the above date and time I was dispatched to the listed location in reference to a report. Upon arrival I made contact with the complainant, who stated that {sentence} I observed the rear door pried open. No suspects at this time. Photographs were taken and uploaded.
Status: [Open~Inactive~Cleared] Reviewed by Sgt. {someone}`,
    'en-rp-gp-radiology': `{company} Imaging
[RADIOLOGY REPORT~MRI report~Ultrasound abdomen - report~Histopathology report]
Patient: {person} MRN {num} Exam date {date}
Referring: Dr {someone}
Examination: [MRI lumbar spine without contrast~CT chest~US upper abdomen]
Clinical history: [low back pain, left leg~persistent cough~raised ALT]
Technique: sagittal T1, T2 and STIR.
Comparison: none available.
Findings: Normal alignment. L4/5 shows a broad-based disc bulge contacting the traversing left L5 root. No cord signal change. Paravertebral soft tissues unremarkable.
Impression: 1. Left paracentral disc protrusion L4/5. 2. No cauda equina compression.
Suggest clinical correlation. Electronically signed by {someone} MD {today} {time}`,
    'en-rp-grant-final-ngo': `{company} - final narrative and financial report to {client} Foundation
Grant no. {ref} Period {date} to {date} Amount {amount}
1. What we set out to do
{sentence}
2. What happened
We ran {n} workshops in {city} for {d3} young people. {sentence} The van broke down and two sessions were lost.
3. Difference made
{d2}% said they felt less alone. "I'd never spoken to a neighbour before." - participant
4. What we learned
Start earlier; evenings do not work for carers.
5. Spend
= Budget line | Agreed | Spent | Variance
- Staff | {small} | {small} | {n}
- Venue | {small} | {small} | -{n}
- Publicity | {small} | {small} | 0
6. Next steps: {sentence}
Signed {someone}, director`,
  }),
};
