import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports of studies, placements, theses and articles. */
export const englishReportsOfStudiesAndPractice: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    report: wordingsIn('en', {
      'en2-rp-internship-chemist': `{city} University of Applied Sciences
Faculty of Chemistry and Biotechnology
# Internship report
Twelve weeks in the quality laboratory of {company}
Submitted by {person}
Matriculation no. {num}
Supervisor at the company: Dr {someone}
University tutor: Prof. {someone}
{month} {year}
===
Acknowledgements
I would like to thank everyone in Lab 2 for their patience, especially when I flooded the fume cupboard in my first week.
Contents
1 Introduction 3
2 The company 4
3 My tasks 6
3.1 Titration of raw oils 6
3.2 Validating a method for chloride 9
4 What I learned 14
5 Conclusion 16
References 17
===
1 Introduction
The fourth semester of our course includes a practical phase of at least sixty days. I wanted to see how a routine laboratory deals with several hundred samples a day, since at university we rarely measure more than ten.
2 The company
Founded as a soap boiler's in 1891, the firm nowadays employs {d3} people at two sites and makes surfactants for detergents. Its laboratory works in two shifts.
3.1 My mornings were spent determining acid and iodine values. After a week I was allowed to release tankers by myself under the four-eyes principle.
3.2 The existing procedure used silver nitrate and took forty minutes. I compared it with an ion-selective electrode. Recovery lay between 97 and 102 %, and the relative standard deviation was 1.{n} %.
4 Besides pipetting I learned how a deviation is written down, whom to call at night, and that housekeeping matters.`,
      'en2-rp-bachelor-thesis-economics': `Bachelor's Thesis
Do minimum wages close corner shops? Evidence from {d2} towns
{person}
Department of Economics, University of {city}
First examiner: Prof. {someone} Second examiner: Dr {someone}
Abstract
Using scanned trade directories and a difference-in-differences design, this thesis examines how the introduction of a statutory wage floor affected the number of small grocers. Treated municipalities, defined by a bite above the median, lost 3.{n} per cent more shops over four years than the others, but the estimate is imprecise and vanishes once supermarket openings are controlled for.
JEL codes: J38, L81, R12
Table of contents
1 Introduction - 1
2 Related literature - 4
3 Institutional background - 9
4 Data - 13
5 Empirical strategy - 19
6 Results - 24
7 Robustness - 31
8 Conclusion - 36
===
6 Results
Table 3 reports coefficients of equation (2). Standard errors in parentheses are clustered by county.
= | (1) | (2) | (3)
- Treated x Post | -0.03{n}* | -0.02{n} | -0.00{n}
- | (0.018) | (0.021) | (0.023)
- Town fixed effects | Yes | Yes | Yes
- Controls | No | Demography | + Supermarkets
- Observations | 2,{d3} | 2,{d3} | 2,{d3}
Notes: * p < 0.10, ** p < 0.05, *** p < 0.01. The placebo in column (4) of Appendix B moves the reform two years forward.
The parallel-trends assumption appears plausible by eye (Figure 5); a joint test of leads does not reject.
I hereby declare that I have composed this work independently and used no aids other than those listed.`,
      'en2-rp-article-marine-biology': `Journal of Coastal Ecology {d2} ({year}) {d3}-{d3}
Seagrass recovery following mooring removal in a temperate bay
{someone} a,*, {someone} b, {someone} a
a School of Ocean Sciences, {city}
b {company} Institute for Marine Research
* Corresponding author: {mail}
ARTICLE INFO Received {date}; accepted {date}; available online {date}
Keywords: Zostera marina, disturbance, restoration, drone survey
ABSTRACT
Chain moorings scour circular scars into seagrass meadows. We monitored {n} scars for five years after block-and-chain moorings were replaced by elastic rodes. Mean shoot density rose from 12 to 164 per square metre; recolonisation proceeded from the rim inwards at 21 cm per year. Scars deeper than 15 cm remained bare.
1. Introduction
Seagrasses stabilise sediment, shelter juvenile fish and store carbon (Duarte et al. 2013). Recreational boating is among the most widespread local pressures on them.
2. Materials and methods
2.1 Study site. The bay (Fig. 1) is sheltered from the prevailing south-westerlies, with a tidal range of 4.6 m.
2.2 Sampling. Divers placed 0.25 square metre quadrats along four radii. Light was logged at canopy height every ten minutes.
2.3 Statistics. Generalised additive mixed models were fitted in R 4.1 with scar as random effect.
3. Results
Density differed among years (F = 18.{n}, p < 0.001) and with initial depth (p = 0.00{n}).
4. Discussion
Our rates are slower than those from Florida but faster than for Posidonia. Managers should act before erosion sets in.
Declaration of competing interest: none. Data are deposited with the national archive.
References`,
      'en2-rp-physics-lab-pendulum': `Physics 102 Lab Section {n}
Lab 4 - Determination of g with a reversible pendulum
Name: {person} Partner: {someone} TA: {someone}
Performed {date} Handed in {date}
Purpose. To measure the acceleration due to gravity to better than one percent and to find out which quantity limits the accuracy.
Apparatus. Kater pendulum (steel rod, two knife edges 0.9942 m apart), photogate, ruler, silly putty, stopwatch for cross-check.
Procedure. We slid the small mass in 2 cm steps and timed ten swings about each edge. Where the two curves crossed, we repeated with finer steps. Amplitude was kept below five degrees.
Data
= x (cm) | T1 (s) | T2 (s)
- 20 | 2.013 | 2.0{d2}
- 22 | 2.008 | 2.0{d2}
- 24 | 2.004 | 2.0{d2}
- 26 | 2.001 | 2.0{d2}
- 28 | 1.998 | 1.99{n}
Calculations. With T = 2.0003 s, g = 4 pi^2 L / T^2 = 9.809 m/s2.
Error analysis. dL/L = 0.0002, 2 dT/T = 0.0004, in quadrature 0.0005, i.e. +-0.005.
Discussion. The accepted local figure of 9.803 lies 1.2 sigma away. Reaction time would have cost us a factor twenty had we used the stopwatch only. Air drag and the wobbling bench were neglected; my partner leaned on it in trial 3 which is why that point is off.
Conclusion. Goal met.
Questions 1. Why must both periods be equal? Because then the distance is the length of the equivalent simple pendulum.
Grade [18~17.5~20]/20 - nice plot, but label your axes!!`,
      'en2-rp-nursing-reflective-placement': `Reflective account of clinical placement - Year 2 adult nursing
Ward: [Respiratory medicine~Stroke rehabilitation~Day surgery], {city} Infirmary
Student: {person}, cohort {month} {year}
Word count 1,{d3}
Names have been changed in line with the Code.
Description
During my third week I looked after "Margaret", eighty-one, admitted with an exacerbation of chronic lung disease. On the late shift she repeatedly pulled off her mask and told me that she was drowning.
Feelings
I was frightened and, if I am honest, irritated, because I had four other patients and the handover was due.
Evaluation
What went well was that I escalated promptly: the early warning score had gone from 4 to 7. What went badly was that I talked over her head to the doctor.
Analysis
Non-invasive ventilation is tolerated poorly when patients feel they have no control (Torheim and Gjengedal, 2010). My mentor sat down at eye level, let her hold the mask, and counted breaths with her. Oxygen saturation rose from 83 to 90 per cent in ten minutes.
Conclusion
Technical care and presence cannot be separated. I had treated the machine.
Action plan
1. Shadow the outreach nurse for two shifts by {date}.
2. Read the guideline on breathlessness.
3. Practise structured handover with a classmate.
Mentor's comment: an insightful piece; {someone} grew visibly in confidence. Hours completed: {d3}. Signed {someone}, RN`,
      'en2-rp-masters-project-software': `# Detecting counterfeit labels with small convolutional networks
Master project report, Data Science
Team 7: {someone}, {someone}, {someone}
Industrial partner: {company}
Date of defence: {date}
Executive abstract
Our partner receives about {d3} thousand returned shoes a year and suspects that one in fifty is fake. From 6,200 photographs of tongue labels we trained a classifier of 1.4 million parameters which runs on the handheld scanner. On a hold-out of {d3} labels it attains an AUROC of 0.96, versus 0.91 for experienced staff.
Chapter 3 Data
Pictures were taken in three returns centres under neon light. Duplicates were removed by perceptual hashing. Fakes came from customs seizures and are likely easier than those in the wild; see limitations.
Chapter 4 Models
We compare a template matcher, MobileNetV3 and a siamese network. Augmentation consisted of glare, creases and rotation.
= Model | AUROC | Latency (ms) | Size (MB)
- Template | 0.71 | 8 | 0.1
- MobileNetV3 | 0.94 | {d2} | 5.4
- Siamese (ours) | 0.96 | {d2} | 5.6
Chapter 6 Lessons
Half of the semester went into labelling. The single biggest gain came from cropping. We underestimated how much the warehouse cared about false alarms: at the chosen threshold one genuine pair in 300 is held back.
Chapter 7 Outlook
A pilot in {city} is planned for {month}. Code is under MIT licence.`,
      'en2-rp-school-fieldwork-geography': `Geography coursework - candidate {d2}{d2}
How does the river {city} change downstream?
By {someone}, Form 11B, {city} Academy
Introduction
On {date} our class went by coach to three places along the river. My hypothesis is that width, depth and speed go up towards the mouth and that pebbles get smaller and rounder, as Bradshaw's model says.
Method
At each site we stretched a tape across, took the depth every half metre with a metre stick, and timed an orange over ten metres three times. We picked twenty stones without looking and measured the long axis with calipers. We had planned to do site 4 but the farmer had a bull in the field.
Results
= | Site 1 | Site 2 | Site 3
- Width (m) | 1.4 | 3.{n} | 7.{n}
- Mean depth (cm) | 9 | 1{n} | 31
- Velocity (m/s) | 0.22 | 0.3{n} | 0.4{n}
- Mean stone (mm) | 96 | 64 | 41
[bar chart stuck in here]
Analysis
The width went up five times. Velocity is faster at site 3 even though it looks slower, because there is less friction from the bed. One anomaly is the depth at site 2 where we were standing in a pool behind a fallen tree.
Conclusion
My hypothesis is mostly right. Stones did get smaller but not rounder, which may be because of the quarry.
Evaluation
An orange floats half under so it is better than a stick. Next time I would use a flow meter and more sites.
Teacher: Level 6 - well reasoned, don't forget grid references`,
      'en2-rp-clinical-case-report': `CASE REPORT
Scurvy in a teenager with selective eating: a forgotten diagnosis
{someone}, {someone}
Department of Paediatrics, {city}
Abstract
Background: Vitamin C deficiency is regarded as historical. Case presentation: A boy aged 14 was brought in with leg pain, refusal to walk and bleeding gums of six weeks' standing. Leukaemia had been suspected elsewhere. For years he had accepted only plain pasta, crackers and one brand of chocolate milk. Ascorbate was undetectable. Symptoms resolved within ten days of replacement. Conclusions: A dietary history costs nothing.
Introduction
Humans lack gulonolactone oxidase and depend on intake of fruit and vegetables.
Case presentation
On examination he was pale, afebrile, heart rate {d2}. Corkscrew hairs and perifollicular haemorrhages were seen on both shins. Haemoglobin 8.{n} g/dl, MCV normal, platelets {d3}. Radiographs showed osteopenia and a dense metaphyseal line (Figure 2, arrow). Marrow aspirate: normal.
Treatment
300 mg daily by mouth, split into three, reduced after one month. A dietitian and psychologist joined the team.
Outcome and follow-up
At three months he cycled to clinic and had taken to orange ice lollies.
Discussion
{n} similar cases were found in PubMed between 2000 and {year}. Autism was present in two thirds.
Learning points
• Gum disease plus limp: think of it.
• Avoid unnecessary biopsies.
Consent was obtained from the family. Funding: none.`,
      'en2-rp-archaeology-interim': `{company} Archaeology
Interim statement on excavations at [Church Field~the former gasworks~Long Barrow Farm], {city}
Site code {ref} - National Grid Reference centred on {d5}0 {d5}0
Planning reference {num}
Prepared for {client} by {person} MCIfA
SUMMARY
Eleven trenches were opened ahead of housing between {date} and {date}. Natural gravel was met at 0.7 m. Five of the trenches contained nothing earlier than Victorian drains. In the remaining six, ditches of a late Iron Age enclosure, four storage pits and an infant burial came to light.
1 Circumstances
A geophysical survey had shown curving anomalies in the north-east corner. A written scheme was agreed with the county archaeologist.
2 Results
Trench 3. Ditch [307] was V-shaped, 1.9 m wide and 1.1 m deep, filled by three deposits, the lowest with {d2} sherds of grog-tempered ware and part of a loom weight.
Trench 8. Pit [812] yielded charred spelt, a bone comb and the jaw of a horse. Radiocarbon samples have been sent away.
Trench 10. A crouched inhumation, 6-9 months old, lay beneath a hearth. The coroner was informed.
3 Finds (quantities)
= Material | No. | Weight g
- Pottery | {d3} | 4{d3}
- Animal bone | {d3} | 7{d3}
- Slag | {n} | {d3}
4 Further work
Full recording of the interior at 20 per cent is recommended. The archive will be deposited with the museum.
Illustrations: fig. 1 location; fig. 2 plan; plates 1-6`,
      'en2-rp-conference-abstract-poster': `{n}th European Symposium on Soil Science, {city}, {date}
P{d3} Biochar from olive stones lifts water retention in sandy vineyards
{someone} (1), {someone} (2), {someone} (1,3)
(1) {company} Agronomic Institute (2) University of {city} (3) {other}
Rationale. Summer droughts shorten the growing season in Mediterranean vineyards. Olive stones are a free by-product.
Objective. To quantify the effect of 10 and 20 t/ha of biochar pyrolysed at 550 degrees on plant-available water and yield.
Methods. Randomised block trial, four replicates, three vintages. Moisture was recorded with capacitance probes at 20, 40 and 60 cm. Leaf potential was measured before dawn.
Findings. Available water rose by 11 % (10 t) and 19 % (20 t). Yield per vine increased from 2.1 to 2.{n} kg in the driest year only. Sugar, pH and anthocyanins of the must did not change significantly. Earthworm numbers fell by a quarter in the first spring and recovered.
Interpretation. The benefit is real yet modest; at present prices of {amount} per tonne it pays back after nine years.
Next: ageing in the field, dust exposure of workers, carbon credits.
Acknowledgements: growers of the cooperative. Grant no. {ref}.
Scan the code to download a PDF of this poster.`,
      'en2-rp-phd-annual-progress': `Graduate School - Annual Progress Report
Candidate: {person}
Programme: PhD [History~Mechanical Engineering~Linguistics], year [1~2~3]
Working title: ["Salt, smugglers and the excise, 1700-1760"~"Fatigue of printed titanium lattices"~"Vowels of returning emigrants"]
Supervisors: {someone}; {someone}
Period under review: {date} to {date}
A. What has been achieved
I completed the pilot, presented at two workshops ({city} and Ghent) and drafted chapter two, about 9,000 words, on which written feedback has been received. The ethics application was approved on the second attempt.
B. What has not gone to plan
Access to the archive was suspended for five months because of asbestos. The sample was smaller than wished: {n} rather than sixty. A teaching load of four hours a week slowed me in the autumn.
C. Plan for the next twelve months
Q1 finish transcription; Q2 analysis; Q3 chapter three; Q4 research stay at {other}.
D. Training: statistics with R (2 ECTS), academic writing, first aid.
E. Publications: one article under review, one book notice.
F. Supervisor's assessment
{someone} is making steady headway. The scope should be narrowed; we recommend continuation. Risk: amber.
G. Panel decision: [continue~continue subject to revised plan by {date}]
Signatures`,
      'en2-rp-apprentice-weekly-record': `Training record (weekly report) no. {d2}
Apprentice: {person} Trade: [Industrial electrician~Pastry cook~Carpenter]
Firm: {company}, {city}
Year of training: 2 Week from {date} to {date}
Work done in the firm
Monday. Wired two sub-distribution boards for the paint shop. Labelled the conductors, tightened to 2.5 Nm. My instructor found one N and PE swapped.
Tuesday. Helped fitting cable tray in hall 4, height 5 m, with the scissor lift. Learnt how to put on the harness.
Wednesday. Fault finding on a conveyor: it stopped every twenty minutes. We measured the contactor coil, 180 V instead of 230. A terminal was corroded. Replaced.
Thursday. Vocational school.
Friday. Tidied stores, stock of RCDs counted. Insulation test on the new circuits, all above 200 megohm.
Instruction / in-house lesson
Protective measures in TN systems; why the loop impedance matters.
School
Maths: power factor. Civics: works councils. English: describing a circuit. Sport cancelled.
Hours: 39.5 Sick: 0
Remarks of instructor: careful work, write more about WHY.
Apprentice {person} Instructor {someone} Legal guardian ........`,
      'en2-rp-survey-students-satisfaction': `Student Experience Survey {year}: what our learners told us
Institutional Research Unit, {city} College
{month} {year}
Highlights
Three out of four students would recommend us to a friend, up four points on the year before. Library and labs score highest; timetabling and the canteen lowest. Part-timers feel less at home than anybody else.
About this survey
An invitation went to 4,{d3} enrolled students in week nine. 1,{d3} filled in the questionnaire, a response rate of 38 per cent. Results are weighted by faculty and sex.
Teaching
Eighty-one per cent agree that staff explain things well. In Engineering the share is only 66, and free comments point to overcrowded workshops: "you wait forty minutes for a lathe".
Assessment and feedback
"Marks came back after the next essay was due." This complaint occurs {d2} times.
Wellbeing
= | {year} | Previous
- Sleep well | 48 % | 53 %
- Know where to get help | 71 % | 62 %
- Considered dropping out | 19 % | 17 %
Commuters
The late bus was mentioned by two hundred people.
What happens next
Deans will publish an action plan by {date}. Timetables will be fixed a month ahead. The canteen contract is being re-tendered.
Appendix A: questionnaire. Appendix B: open answers by theme.`,
    }),
  };
