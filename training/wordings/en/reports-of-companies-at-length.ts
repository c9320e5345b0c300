import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports of companies and auditors, dry and at length. */
export const englishReportsOfCompaniesAtLength: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    report: wordingsIn('en', {
      'en2-rp-management-discussion-analysis': `Management's Discussion and Analysis of Financial Condition and Results of Operations
The following should be read in conjunction with our consolidated financial statements and the related notes included elsewhere herein. It contains forward-looking statements that involve risks and uncertainties.
Overview
{company} designs, manufactures and distributes flow control equipment for municipal and industrial customers. We operate in two reportable segments, Valves and Metering, and derive about 38% of revenue from outside the United States.
Results of operations
= (in thousands) | {year} | Prior year | Change
- Net sales | {plain} | {plain} | 6.{n}%
- Cost of sales | {plain} | {plain} | 4.{n}%
- Gross profit | {plain} | {plain} | 9.{n}%
- Selling, general and administrative | {plain} | {plain} | 11.{n}%
- Operating income | {plain} | {plain} | 3.{n}%
- Interest expense | {small} | {small} | -2.{n}%
- Net income | {plain} | {plain} | 5.{n}%
Net sales increased primarily as a result of higher volumes in Metering, favorable pricing of approximately 2%, and the acquisition of {other} in the third quarter, which contributed {amount}. These factors were partly offset by unfavorable currency translation.
Gross margin improved 90 basis points owing to mix and lower freight, despite inflation in brass and resins.
Selling, general and administrative expenses rose due to incentive compensation, trade shows, and the implementation of a new enterprise system.
Liquidity and capital resources
Cash provided by operating activities was {amount}. Capital expenditures amounted to {amount} and are expected to be between 3% and 4% of net sales in the coming year. As of year end we had {amount} available under our revolving credit facility and were in compliance with all covenants.
Critical accounting estimates
Goodwill is tested annually in the fourth quarter. A hypothetical decrease in fair value of 10% would not have resulted in impairment of any reporting unit.
Off-balance sheet arrangements: none.`,
      'en2-rp-independent-auditors-report-group': `INDEPENDENT AUDITOR'S REPORT
To the members of {client} plc
Opinion
We have audited the financial statements of {client} plc (the parent company) and its subsidiaries (the group) for the year ended {date}, which comprise the consolidated income statement, statement of comprehensive income, balance sheets, statements of cash flows and changes in equity, and notes, including a summary of significant accounting policies.
In our opinion the financial statements give a true and fair view of the state of affairs as at that date and of the group's profit for the year then ended, and have been properly prepared in accordance with international accounting standards.
Basis for opinion
We conducted our audit in accordance with ISAs (UK). We are independent of the group in accordance with the ethical requirements relevant to our audit. We believe that the evidence we have obtained is sufficient and appropriate.
Material uncertainty related to going concern: none to report.
Key audit matters
1 Revenue recognition on long-term contracts. We tested a sample of {n} contracts, challenged estimated costs to complete with project engineers, and visited two sites.
2 Valuation of slow-moving inventory. We attended counts at {n} locations and recalculated the provision.
Our application of materiality
Overall group materiality {amount}, being 5 per cent of profit before tax. Performance materiality 75 per cent.
Scope: full audit of eleven components covering 92 per cent of revenue.
Other information. We have nothing to report.
Responsibilities of directors. The directors are responsible for the preparation of the statements and for such internal control as they determine necessary.
Use of this report. It is made solely to the members as a body.
{someone} (Senior Statutory Auditor)
For and on behalf of {company} LLP, Statutory Auditor, {city}, {today}`,
      'en2-rp-sustainability-statement-climate': `Sustainability statement {year}
E1 Climate change
Governance. The audit committee reviews progress twice a year. Fifteen per cent of the long-term incentive of executive board members depends upon reduction of Scope 1 and 2 emissions.
Transition plan. {company} has committed itself to cut absolute emissions by 50 per cent by 2030 compared with 2019 and to reach net zero across the value chain by 2045. The targets were validated in {month}.
Material impacts, risks and opportunities
• Emissions from kilns (actual negative impact, own operations)
• Flooding of the plant at {city} (physical risk, medium term)
• Carbon pricing (transition risk, short term)
• Demand for low-carbon tiles (opportunity)
Metrics
= Tonnes CO2e | Base year | Prior | {year}
- Scope 1 | 81,{d3} | 64,{d3} | 59,{d3}
- Scope 2 market-based | 22,{d3} | 4,{d3} | 1,{d3}
- Scope 2 location-based | 22,{d3} | 18,{d3} | 17,{d3}
- Scope 3 purchased goods | {d3},{d3} | {d3},{d3} | {d3},{d3}
- Scope 3 transport | 3{n},{d3} | 2{n},{d3} | 2{n},{d3}
- Intensity per m2 | 9.{n} | 7.{n} | 7.{n}
Methodology. Operational control approach. Emission factors of DEFRA and the IEA. Supplier-specific data cover 31 per cent of spend; the remainder is estimated by spend-based factors and therefore subject to considerable uncertainty.
Energy. Total consumption was {d3} GWh, of which 44 per cent from renewable sources, including a photovoltaic plant of 3.{n} MWp.
Internal carbon price: EUR 90 per tonne, applied to investments above {amount}.
EU taxonomy: eligible turnover {n} per cent, aligned capital expenditure {n} per cent; see tables on the following pages.
Limited assurance has been given on the figures marked with a tick.`,
      'en2-rp-internal-audit-payroll-memo': `INTERNAL AUDIT REPORT {ref}
Payroll and time recording, {client} Region South
Distribution: CFO, Director HR, external auditor
Fieldwork {date} to {date}; final {today}
Rating: [Needs improvement~Satisfactory with exceptions]
Objective and scope
To assess whether controls ensure that employees are paid accurately, completely and only for work performed. The review covered {n} pay runs and {d3} employees. Expense claims and pensions were out of scope.
Background
The system was replaced in {month}. About 40 per cent of staff are paid by the hour. Processing is done by a shared centre in {city}.
Summary of findings
= Ref | Finding | Risk | Owner | Due
- 1 | Leavers not removed from clocking system within five days (9 of 25) | High | HR | {date}
- 2 | Same user may create and approve a bank detail change | High | Payroll | {date}
- 3 | Overtime above 12 h not countersigned (14 of 60) | Medium | Site managers | {date}
- 4 | Reconciliation to general ledger two months behind | Medium | Finance | {date}
- 5 | Parameter tables not password protected | Low | IT | {date}
Detailed finding 2
Condition. Role PAY_ADMIN includes both functions. 212 changes were made during the period; for 31 no request from the employee could be traced.
Criterion. Segregation of duties policy, section 4.
Cause. Roles were copied from the test environment at go-live.
Effect. Salaries could be diverted without being noticed. We found no instance of it.
Recommendation. Split the role; send an automatic message to the employee upon each change.
Management response. Agreed. Interim: weekly list reviewed by controller.
We thank the staff for their co-operation.
{someone}, Head of Internal Audit`,
      'en2-rp-market-study-packaging': `The European market for [moulded fibre packaging~returnable crates~barrier paper], {year} - 2030
Executive summary - sample pages
Published by {company} Intelligence. Single-user licence granted to {client}
Scope and definitions
The study covers 27 countries, five end-use sectors and three process technologies. Volumes are expressed in tonnes of finished product, values in euro at manufacturers' selling prices, constant {year} terms.
Key findings
Demand stood at {d3} thousand tonnes in the base year, equivalent to {amount} million. Under our central scenario it will expand at a compound annual rate of 6.{n} per cent, the drivers being legislation on single-use plastics, the commitments of brand owners and improved forming speeds.
Fresh produce accounts for nearly half of consumption; electronics is the fastest growing user.
The five biggest suppliers hold 54 per cent. Consolidation is going on: eleven deals were announced in twenty-four months.
= Sector | Base kt | 2030 kt | CAGR
- Eggs and fruit | {d3} | {d3} | 3.{n} %
- Food service | {d2} | {d3} | 8.{n} %
- Electronics | {d2} | {d2} | 9.{n} %
- Healthcare | {d2} | {d2} | 4.{n} %
- Other | {n} | {d2} | 5.{n} %
Constraints
Price of recovered paper, energy for drying, availability of moulds, restrictions on fluorinated additives. Tooling lead times at present exceed six months.
Methodology
Bottom-up model from trade statistics (HS 4823.70), 46 interviews with producers and machine builders, company accounts. Figures for the latest year are provisional.
Table of contents of the full report: 1 Summary 2 Drivers 3 Technology 4 Demand by country 5 Competitive landscape 6 Profiles of 38 companies 7 Forecast 8 Appendix. 212 pages, 94 tables. List price {amount}.`,
      'en2-rp-environmental-noise-assessment': `Noise Impact Assessment
Proposed air source plant, {client} Distribution Centre, {ctown}
Report {ref} issue 02, {today}
Prepared by {someone} MIOA, checked by {someone} MIOA, {company} Acoustics
1.0 Introduction
1.1 Planning permission is sought for the installation of six condensers on the roof of the existing building. Condition 9 requires that the rating level at the nearest dwelling shall not exceed the background.
2.0 Site and receptors
2.1 The nearest receptors are R1, a bungalow 62 m to the west, and R2, flats 110 m to the north.
3.0 Baseline survey
3.1 An unattended measurement was carried out from {date} to {date}. Equipment: class 1 meter, serial {num}, calibrated before and after with no significant drift.
3.2 Weather was dry, wind below 5 m/s.
= Period | LAeq,T | LA90 typical | LAmax
- Day 07-23 | 5{n}.1 | 41 | 78
- Night 23-07 | 4{n}.6 | 33 | 69
4.0 Prediction
4.1 Manufacturer's sound power is {d2} dB(A) per unit at full duty. Attenuation by distance, barrier effect of the parapet and reflection were computed following ISO 9613-2.
4.2 Rating level at R1 with a 3 dB penalty for intermittency: 38 dB by day, 31 dB by night in low-noise mode.
5.0 Assessment (BS 4142)
5.1 The rating level lies 3 dB below background by day and 2 dB by night, an indication of low impact, depending upon context.
6.0 Mitigation: night mode between 23:00 and 07:00; anti-vibration mounts; acoustic louvre on the west side.
7.0 Uncertainty is estimated to be +-2 dB.
Appendix A glossary; B site plan; C time history; D calculation sheets`,
      'en2-rp-clinical-study-synopsis': `CLINICAL STUDY REPORT - SYNOPSIS
Sponsor: {company} Pharma
Investigational product: [KX-{d3}~RVT{d3}], tablets 5 and 10 mg
Protocol no.: {ref} EudraCT 20{d2}-00{num}
Title: A randomised, double-blind, placebo-controlled, parallel-group trial to evaluate efficacy and safety in adults with moderate chronic plaque psoriasis
Investigators and centres: {n} sites in four countries; co-ordinating investigator Prof. {someone}
Study period: first subject in {date}, last subject out {date}. Phase II
Objectives. Primary: proportion attaining 75 per cent improvement in area and severity index at week 16. Secondary: quality of life, itch, pharmacokinetics.
Methodology. After a screening of up to four weeks, subjects were allocated 1:1:1 by interactive system, stratified by weight and earlier biologic therapy.
Number of subjects: planned 240; randomised 2{n}; completed 2{n}; analysed for efficacy 2{n}
Diagnosis and main criteria: age 18 to 75, involvement of at least ten per cent of body surface
Results
= | Placebo | 5 mg | 10 mg
- Responders week 16 | 11.{n} % | 38.{n} % | 54.{n} %
- Difference (95 % CI) | - | 27 (14, 39) | 43 (30, 55)
- p value | - | < 0.001 | < 0.001
- Any adverse event | 49 % | 53 % | 61 %
- Serious | 2 | 1 | 3
- Discontinued for AE | 3 % | 4 % | 7 %
Safety. Headache, nausea and upper respiratory infection were most frequent. No deaths occurred. Transaminases above three times the limit were noted in two subjects on the high dose, both reversible.
Conclusions. Both doses were superior to placebo. The 10 mg dose is proposed for phase III, with monthly liver tests.
Date of report {today}. This study was performed in compliance with Good Clinical Practice, including the archiving of essential documents.`,
    }),
  };
