import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports of several pages. */
export const longEnglishReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-long-doctoral-thesis': `CHAPTER FOUR
FINDINGS
4.1 Introduction
This chapter reports what emerged from the interviews with nurses and from the ward diaries. Three themes are presented in turn: handover as performance, the paper behind the screen, and the silence of night staff. Quotations are identified by role and site only.
4.2 Handover as performance
At Site A, handover took place at the bedside; at Site B, in an office. Contrary to the assumption underlying the policy literature, the bedside did not make patients participants. In {n} of the observed episodes no question was addressed to the person in the bed.
"You learn which things to say out loud and which to leave for the corridor" (Staff nurse, Site A).
4.3 The paper behind the screen
Every nurse carried a folded sheet. Although the electronic record was described as the single source of truth, the sheet was where priorities were kept. Table 4.2 shows its contents.
Table 4.2 Items noted on personal sheets (n = {d2})
= Item | Site A | Site B
- Name and bed | {n} | {n}
- Due medication | {n} | {n}
- Family worries | {n} | {n}
===
4.4 The silence of night staff
Night staff appeared seldom in improvement meetings. When asked, they described themselves as "keeping the ship level". This echoes Strauss's notion of invisible work.
4.5 Summary
The findings suggest that electronic handover displaces rather than removes informal memory. The next chapter sets them against the theory outlined in Chapter Two.
CHAPTER FIVE
DISCUSSION
5.1 Answering the research questions
RQ1 asked how information is selected. The answer proposed here is that selection is a moral as much as a clinical act.
5.2 Limitations
Two hospitals cannot stand for all; my own background as a nurse opened doors and closed others.
5.3 Implications
Designers might leave room for the scrap of paper. Further study of nights is warranted.
REFERENCES
Clarke, A. (2012) Working notes. Sociology of Health, 34(2), 211–226.
Okafor, J. and Reed, M. (2018) What the shift knows. London: Harbour Press.
A thesis submitted by {person} for the degree of Doctor of Philosophy, {year}`,
    'en-long-financial-statements-notes': `{company}
NOTES TO THE FINANCIAL STATEMENTS
for the year ended {date}
1. General information
The company is a private company limited by shares, incorporated in England and Wales. Its registered office is {street}, {town}. Its principal activity is [the wholesale of garden furniture~contract research~the operation of nurseries].
2. Accounting policies
2.1 Basis of preparation. These statements have been prepared under the historical cost convention and in accordance with FRS 102 Section 1A.
2.2 Going concern. The directors have reviewed forecasts for at least twelve months from approval and consider it appropriate to adopt the going concern basis.
2.3 Turnover. Revenue is recognised when the risks and rewards of ownership pass to the buyer, usually on despatch.
2.4 Tangible assets. Depreciation is provided to write off cost less residual value: plant 15% reducing balance, vehicles 25%, leasehold improvements over the lease.
2.5 Stocks are stated at the lower of cost and selling price less costs to complete.
2.6 Judgements. The principal estimate is the provision for slow-moving lines.
===
STATEMENT OF FINANCIAL POSITION
= | Note | This year | Last year
- Intangible assets | 4 | {plain} | {plain}
- Tangible assets | 5 | {plain} | {plain}
- Stocks | | {plain} | {plain}
- Debtors | 6 | {plain} | {plain}
- Cash at bank | | {plain} | {plain}
- Creditors within a year | 7 | {plain} | {plain}
- Net current assets | | {plain} | {plain}
- Creditors after a year | 8 | {plain} | {plain}
- Net assets | | {plain} | {plain}
- Called up share capital | 9 | {plain} | {plain}
- Retained earnings | | {plain} | {plain}
===
3. Employees. The average monthly number, including directors, was {n}.
7. Creditors. Bank loans are secured by a fixed and floating charge in favour of {bank}.
10. Operating leases. Total future minimum payments amount to {amount}.
11. Related party transactions. During the year the company paid rent of {amount} to a pension scheme of which {person} is a trustee.
12. Post balance sheet events. In {month} the company acquired the trade of a competitor.
13. Controlling party. There is no ultimate controlling party.
The financial statements were approved by the board on {today} and signed on its behalf by {person}, director.`,
    'en-long-internal-audit': `INTERNAL AUDIT – FINAL
Subject: [Procurement cards~Payroll starters and leavers~Grant administration~Stock control at depots]
Overall opinion: [Limited assurance~Reasonable assurance~Needs improvement]
Distribution: Chief Executive, Head of Finance, Audit Committee
1 Executive summary
1.1 This review formed part of the approved plan for {year}. We considered whether controls are adequately designed and operate as intended.
1.2 We found a sound framework on paper. In practice reviews are late: of {d2} statements tested, {n} had been signed off more than a month after closing. Two cards belonging to leavers had not been cancelled, although neither had been used.
1.3 We make one high, four medium and three low priority recommendations, all of which management has accepted.
2 Scope and approach
We walked through the process with staff, extracted all transactions for twelve months and tested a sample weighted by risk. We did not examine value for money.
===
3 Detailed findings
Finding 1 – Cancellation of cards (High)
Criteria: policy section 8 requires cancellation on the last working day. Condition: human resources does not notify the administrator. Cause: no field on the leaver form. Risk: fraud or error goes unnoticed.
Recommendation: add a mandatory tick-box and reconcile monthly.
Management response: agreed; {someone}; by {date}.
Finding 2 – Receipts (Medium)
In eleven cases the receipt showed no tax breakdown, so that recoverable tax was lost. We estimate the sum at {amount}.
Finding 3 – Split purchases (Medium)
Three pairs of payments to the same vendor on one day together exceeded the single-transaction limit.
===
4 Follow-up of previous recommendations
= Year | Raised | Closed | Open
- Two years ago | {n} | {n} | 0
- Last year | {n} | {n} | 2
5 Definitions of opinion
Substantial, reasonable, limited and none; the scale is unchanged since last year.
6 Acknowledgement
We thank the team for its cooperation during fieldwork from {date} to {date}.
Lead auditor {person}. This document is not intended for third parties, to whom no duty is owed.`,
    'en-long-lab-practical-student': `Physics 2B – Laboratory Report
Experiment {n}: [Young's modulus of a wire~The speed of sound in a resonance tube~Specific heat by electrical method~Diffraction grating]
{person} (partner: {someone}) – performed {date}
Abstract
The quantity was determined by varying one parameter in eight steps and fitting a straight line. The result, (1.9{n} ± 0.06), agrees with the accepted value within two standard errors. The dominant uncertainty came from reading the vernier.
Introduction
When a load is applied to a wire of length L and area A, the extension is proportional to the force so long as the elastic limit is not passed. A plot of load against extension has a slope from which the modulus follows.
Apparatus
Two wires hung from the same beam; one carried the scale, the other the vernier, so that sagging of the beam and changes of temperature cancelled. Masses of 0.5 kg; micrometer; metre rule.
Procedure
The diameter was measured at six places in two directions. Masses were added, waiting one minute each time, and then removed to check for hysteresis. Goggles were worn.
===
Results
= Load / N | Up / mm | Down / mm
- 4.9 | 0.{d2} | 0.{d2}
- 9.8 | 0.{d2} | 0.{d2}
- 14.7 | 1.{d2} | 1.{d2}
- 19.6 | 1.{d2} | 1.{d2}
- 24.5 | 2.{d2} | 2.{d2}
Figure 1 shows a linear relation; the intercept of 0.03 mm reflects an initial kink.
Analysis
Least squares gives a slope of (9.{n} ± 0.2) N/mm. Combining in quadrature, the fractional error is {n} %, of which the diameter contributes twice.
Discussion
The unloading points lie slightly above the loading points, suggesting slip at the chuck. A travelling microscope would reduce the reading error. We did not observe creep.
Conclusion
The method is adequate at the five per cent level.
Questions
1. Why were two wires used? To compensate for support movement.
2. What would happen beyond the limit? The line would curve and not return.
References: lab manual section 4; Tyler, Practical Physics, p. 61. Marker's comments: ________`,
    'en-long-board-minutes': `Minutes of the [quarterly meeting of the Board of Trustees~meeting of the Board of Directors~Annual General Meeting]
held at {street}, {town} on {date} at {time}
In the chair :: {person}
Present :: {someone}, {someone}, {someone}
In attendance :: {someone} (secretary)
Apologies :: {someone}
1. Declarations of interest
{someone} declared an interest in item 6, being a customer of the proposed contractor, and would withdraw.
2. Minutes of the last meeting
Approved subject to the replacement of "agreed" by "noted" in paragraph 7.
3. Matters arising
3.1 Roof: the surveyor had been twice and would report by month end. ACTION: secretary to chase.
3.2 Safeguarding training: nine of twelve complete.
4. Chief executive's report
The report, circulated beforehand, was taken as read. Questions centred on the fall in volunteers. It was explained that exit interviews pointed to travel costs rather than dissatisfaction. The Board asked for a paper on mileage rates.
===
5. Finance
5.1 Management accounts to {month} showed a surplus of {amount} against a budgeted deficit. The treasurer cautioned that a legacy distorted the figure.
5.2 Reserves policy: it was RESOLVED to hold between four and six months' running costs.
5.3 The auditors were reappointed, nem. con.
6. Boiler replacement
({someone} left the room.) Three tenders were tabled. The lowest omitted controls. It was RESOLVED to accept that of {other} in the sum of {amount}, five voting for and one abstaining.
7. Risk register
Cyber security raised to red. Tabletop exercise to be held before summer.
8. Strategy away-day
Dates were compared; the Saturday was preferred.
9. Any other business
The Chair thanked {someone}, who retires after eleven years, for wise counsel and excellent marmalade.
10. Next meeting: {date} at {time}
There being no further business the meeting closed at {time}.
Signed as a true record ______________ Chair Date ________`,
    'en-long-bridge-inspection': `STRUCTURE NO. {num} – PRINCIPAL INSPECTION
Route :: over River at {heading}
Type :: [three-span steel girder~masonry arch~prestressed beam]
Inspected :: {date}, dry, 12 °C
Inspector :: {person}; assistant {someone}
Access: underbridge unit on night closure; confined-space entry to the east abutment chamber.
1.0 SUMMARY OF CONDITION
The structure is in fair condition overall. The deck joint at Pier 2 has failed, allowing chloride-laden water onto the bearing shelf, where delamination extends over some {n} square metres. Scour holes were not found. One bearing has walked 18 mm from its seat. Condition score average {d2}, critical {d2}.
2.0 SUPERSTRUCTURE
2.1 Main girders: paint breakdown grade Ri3 on bottom flanges near supports; section loss under 2 mm.
2.2 Deck soffit: map cracking with efflorescence in Span 1; hammer sounding dull over a band next to the drain.
2.3 Parapets: two loose anchor bolts, made safe on the night.
===
3.0 SUBSTRUCTURE
= Element | Severity | Extent | Priority
- Pier 1 crosshead | 2 | B | Low
- Pier 2 crosshead | 4 | C | High
- West abutment | 2 | B | Low
- East wingwall | 3 | B | Medium
3.1 Half-cell potentials on Pier 2 were more negative than -350 mV over forty per cent of the grid. Cover averaged 31 mm against 40 mm specified.
4.0 WATERWAY
The diver reported gravel bed, no undermining, debris of one tree trunk lodged at the cutwater.
===
5.0 TESTING
Cores taken at three points gave chloride contents at reinforcement of 0.4 to 0.7 % by mass of cement. Strength is adequate.
6.0 RECOMMENDATIONS
R1 Replace the joint and re-level the bearing within twelve months. Budget {amount}.
R2 Concrete repair with sacrificial anodes at Pier 2.
R3 Remove debris before winter.
R4 Next general inspection in two years; special inspection of the bearing in six months.
7.0 PHOTOGRAPHS (Appendix A, plates 1 to {n})
8.0 DRAWINGS OF DEFECTS (Appendix B)
Checked {someone}, chartered engineer, {today}`,
    'en-long-annual-report-company': `Chair's statement
It has been a year of two halves. Demand was subdued until {month}, as customers ran down their stocks; then orders returned with a speed that tested our plants and our people. That we met them without a single lost-time injury is the achievement of which I am proudest.
Group revenue rose {n} per cent to {amount}; operating margin widened to {n}.{n} per cent. The Board recommends a final dividend of {small}p.
Strategic report
Our business model
We buy by-products that others burn, and turn them into [insulation~animal bedding~ingredients~packaging]. Three mills, eleven depots, one promise: delivery in two days.
Key performance indicators
= Indicator | This year | Last year
- Revenue growth | {n}.{n}% | {n}.{n}%
- Return on capital | {n}.{n}% | {n}.{n}%
- Energy per tonne | {d3} kWh | {d3} kWh
- Staff turnover | {n}% | {n}%
===
Operating review
Northern division. The new dryer at {city} came on stream in spring. Teething troubles with the burner cost three weeks. Since then it has run above nameplate.
Southern division. A flood closed the yard for nine days; colleagues slept in the canteen to keep pumps going.
Principal risks
Energy price, fire, dependence on a single railhead, regulation of dust. Each has an owner on the executive committee and a mitigation described on page 31.
Section 172 statement
In deciding to close the Dover depot, the directors weighed the effect on nineteen colleagues, all of whom were offered posts elsewhere.
Sustainability
Scope 1 and 2 emissions fell by {n} per cent. A third of lorries run on renewable gas.
Governance
The Board met nine times. An external evaluation found it "candid, occasionally too polite". {someone} joined as non-executive.
Remuneration
Bonuses paid out at 61 per cent of maximum.
Outlook
The order book stands a tenth above last year. We remain watchful about freight.
{person}, Chair, {today}`,
    'en-long-conference-paper-ml': `Forecasting [bicycle-share demand~hospital admissions~elevator faults~reservoir inflow] with sparse attention
{person}, {someone} and {someone}
{city} Institute of Technology
Abstract—Short-term forecasts are needed to allocate scarce resources. We present a light model that attends only to calendar-similar days. On three public data sets it lowers mean absolute error by {n}% relative to gradient boosting while training in minutes on a laptop. Code will be released.
Index Terms—time series, attention, calibration
I. INTRODUCTION
Operators must decide tonight what will be needed tomorrow. Classical seasonal models cope badly with holidays; deep ones need more history than most operators keep. Our contributions are: (1) a similarity mask; (2) a quantile head with proven coverage; (3) an ablation on small data.
II. RELATED WORK
Exponential smoothing remains a strong baseline [2]. Transformers have been adapted to long horizons [5], though simpler linear maps often match them [7].
===
III. METHOD
Let y_t denote the count in hour t. For each target day we select k past days by the distance between feature vectors of weather, weekday and school term. Attention is restricted to these. The loss is the pinball function averaged over nine quantiles.
IV. EXPERIMENTS
A. Data. Two years of hourly counts from {n} sites; the last three months are held out.
B. Results.
TABLE II
= Model | MAE | Coverage
- Seasonal naive | {n}.{d2} | –
- Boosted trees | {n}.{d2} | 0.8{n}
- Ours | {n}.{d2} | 0.9{n}
C. Ablation. Removing the mask raises the error by four points; removing weather matters only in winter.
V. DISCUSSION
Gains vanish where history exceeds five years. We did not test drift caused by new stations. Errors concentrate on strike days, which no feature foretells.
VI. CONCLUSION
Choosing what to look at can be worth more than looking at everything.
ACKNOWLEDGMENT
Supported by grant {ref}.
REFERENCES
[2] L. Hughes, "Smoothing revisited," J. Forecasting, vol. 31, 2015.
[5] W. Novak et al., "Long horizons," in Proc. ICLR, 2021.`,
    'en-long-expert-witness-medical': `IN THE COUNTY COURT AT {city} Claim No. {ref}
BETWEEN {person} Claimant and {company} Defendant
EXPERT REPORT of Mr {someone}, Consultant Orthopaedic Surgeon
Instructed by both parties as single joint expert
1. Qualifications
I have held a consultant post since 2004 with a special interest in [the spine~the shoulder~the hand]. My curriculum vitae is at Appendix 1.
2. Instructions and materials
I have been asked to address diagnosis, causation, prognosis and the effect on work. I read general practice records, two scans, physiotherapy notes and witness statements.
3. The accident
The claimant states that on {date} a pallet fell from a height of about two metres, striking the left side. She was taken by ambulance and discharged the same evening.
4. Examination on {date}
She walked without aid. Forward flexion reached mid-shin. Reflexes were symmetrical. There was tenderness but no spasm. Waddell signs: one of five.
===
5. Review of imaging
The first scan shows a disc bulge at L4/5 without compression. I consider that changes of this kind are found in a third of people of her age who have no symptoms.
6. Opinion
6.1 On the balance of probabilities, the accident caused a soft-tissue injury and accelerated the onset of pain from a pre-existing condition by {n} months.
6.2 The wrist complaint, first recorded eleven months later, is not attributable.
6.3 There is a range of opinion: some surgeons would allow acceleration of up to five years. I prefer the lower figure because of the good early recovery.
7. Prognosis
Further improvement is likely with supervised exercise. Surgery is not indicated.
8. Work and daily life
She was unfit for eight weeks and for heavy lifting a further twelve.
9. Questions put under Part 35 and my answers are at Appendix 3.
10. Statement of truth
I confirm that I have made clear which facts are within my own knowledge. I understand my duty to the court and have complied with it. Proceedings for contempt may be brought against anyone who makes a false statement without an honest belief in its truth.
Signed, {today}`,
    'en-long-development-evaluation': `Mid-term evaluation of the [Clean Cookstoves~Girls' Secondary Education~Community Seed Bank~Rural Water Points] project
Commissioned by {client}; prepared by {company}
Acronyms – Acknowledgements – Map
Executive summary
The project set out to reach {num} households in four districts over five years. Half-way through it has reached fewer than planned but those reached use the service more than was hoped. The evaluation rates relevance as high, efficiency as moderate and sustainability as uncertain. Seven recommendations are made.
1. Background
Subsistence farming supports four in five families. Roads are cut for six weeks each rainy season, which the original schedule overlooked.
2. Evaluation questions and method
We combined a survey of {d3} households, {n} focus groups (half of them women only), key-informant interviews and transect walks. Enumerators were bilingual; instruments were piloted in one village not sampled.
Limitations: recall, seasonality, one district inaccessible.
===
3. Findings
3.1 Relevance. Beneficiaries chose sites themselves, which explains the low rate of vandalism.
3.2 Effectiveness.
= Output | Target | Achieved
- Units installed | {d3} | {d3}
- Committees trained | {n} | {n}
- Artisans certified | {n} | {n}
3.3 Efficiency. Unit cost came to {amount}, a fifth above plan, owing to currency movements and transport.
3.4 Impact. Time spent collecting fell by 1.{n} hours a day. Whether this translates into schooling is too early to say.
3.5 Sustainability. Only a third of committees hold a working bank account; fees are collected in kind.
4. Lessons
Begin procurement before the rains. Pay artisans for repairs, not installations.
5. Recommendations
R1 Extend by nine months at no cost. R2 Pair weak committees with strong ones. R3 Drop the radio component. R4 Agree an exit with the district office by {date}.
Annexes
A Terms of reference, B Itinerary, C Instruments, D People met, E Bibliography`,
  }),
};
