import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English statutes, rules, terms and manuals of several pages. */
export const longEnglishRulesAndManuals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-long-society-bylaws': `BYLAWS OF THE {heading} SOCIETY
ARTICLE I – NAME AND OFFICE
The corporation is a nonprofit organized for [the study of local history~the rescue of greyhounds~the promotion of chamber music]. Its principal office is in {city}.
ARTICLE II – MEMBERS
Section 1. Membership is open to any person who supports the purposes and pays dues.
Section 2. Classes: individual, household, life, student.
Section 3. A member may be removed by two-thirds of the directors after notice and an opportunity to be heard.
ARTICLE III – MEETINGS OF MEMBERS
Section 1. The annual meeting is held in {month}. Notice shall be sent not less than ten nor more than sixty days before.
Section 2. Quorum. Twenty members or one tenth, whichever is less.
Section 3. Voting by proxy is not permitted.
ARTICLE IV – BOARD OF DIRECTORS
Section 1. The affairs shall be managed by not fewer than five nor more than {n} directors, elected for staggered terms of three years, no more than two consecutively.
Section 2. Vacancies are filled by the remaining directors.
===
ARTICLE V – OFFICERS
The officers are president, vice president, secretary and treasurer. The treasurer shall keep accounts, deposit moneys and report quarterly.
ARTICLE VI – COMMITTEES
Standing: finance, programs, nominating. The president is ex officio a member of all save nominating.
ARTICLE VII – CONFLICT OF INTEREST
A director with a financial interest shall disclose it, leave the room and not vote. The minutes shall record this.
ARTICLE VIII – INDEMNIFICATION to the fullest extent permitted by law
ARTICLE IX – FISCAL YEAR ends June 30.
ARTICLE X – PARLIAMENTARY AUTHORITY: Robert's Rules, current edition
ARTICLE XI – DISSOLUTION. Assets go to one or more organizations exempt under section 501(c)(3).
ARTICLE XII – AMENDMENT by two-thirds of those voting, the text having been circulated thirty days prior.
Adopted {date}; amended {date}. Certified by the Secretary.`,
    'en-long-employee-handbook': `Employee Handbook – Section 3: Working here
Welcome. This handbook is a guide. It does not form part of your terms and may be changed.
3.1 Hours
Most of us work between eight and half past five. If you will be late, ring your manager before your start time; a text message is not enough.
3.2 Breaks
You are entitled to twenty minutes if you work more than six hours. Please take it away from your desk.
3.3 Holiday
The year runs from April. Ask at least twice as far ahead as the time you want. No more than two people from a team may be away together in December.
3.4 Sickness
Days one to seven: self-certificate. From day eight: fit note. We hold a friendly return-to-work chat every time.
3.5 Dress
Comfortable and clean. In the workshop: boots, glasses, no rings.
===
3.6 Phones and social media
Post as yourself, not as us. Do not film customers.
3.7 Expenses
= Item | Limit
- Breakfast | {small}
- Evening meal | {small}
- Mileage | 45p
- Hotel | {d3}
Claims without a receipt are paid only for parking meters.
3.8 Bullying and harassment
We will not have it. Speak to anyone in the list at the back. Retaliation is misconduct.
3.9 Disciplinary steps
Informal word, first warning (six months), final warning (twelve), dismissal. You may bring a colleague. You may appeal within five working days.
3.10 Grievances follow the same pattern in reverse.
3.11 Leaving
Return laptop, pass, keys. We ask everyone two questions: what should we keep, and what should we stop?
3.12 Whistleblowing: {phone}, open day and night
Last revised {date} by the people team.`,
    'en-long-website-terms-of-use': `Terms of Service
Last updated: {date}
Welcome to {web}. By creating an account you agree to what follows; if you do not, please do not use the Service.
1. Who may use the Service. You must be at least sixteen. If you act for an organization you confirm that you may bind it.
2. Your account. Keep your password secret. Tell us at {email} if you think someone else has used it.
3. Your content. You keep your rights. You give us a worldwide, royalty-free licence to host, copy and display it so that we can run the Service. The licence ends when you delete the content, except for copies others have shared.
4. What you may not do. (a) break the law; (b) scrape; (c) impersonate; (d) upload malware; (e) sell access; (f) interfere with other members' enjoyment.
5. Moderation. We may remove content or suspend accounts. We will usually tell you why, and you may ask for a review by a person.
===
6. Paid plans. Fees are shown before purchase and renew until cancelled. You may cancel from Settings at any time; access continues to the end of the period. Refunds are given where the law so requires.
7. Third-party services. We are not responsible for them.
8. Copyright complaints. Send the notice described in our policy to the agent named there.
9. DISCLAIMERS. THE SERVICE IS PROVIDED "AS IS". WE MAKE NO WARRANTY THAT IT WILL BE UNINTERRUPTED OR FREE OF ERROR.
10. LIMITATION OF LIABILITY. TO THE EXTENT PERMITTED, OUR LIABILITY IS LIMITED TO THE GREATER OF FEES PAID IN SIX MONTHS OR ONE HUNDRED DOLLARS.
11. Changes. We give thirty days' notice of material changes by e-mail.
12. Disputes. Talk to us first. Otherwise small-claims court or binding arbitration; class actions are waived. You may opt out within thirty days.
13. General. If one part is void the rest stands. Headings are for convenience.
{company}, {street}, {town}`,
    'en-long-patient-privacy-notice': `NOTICE OF PRIVACY PRACTICES
This notice describes how medical information about you may be used and disclosed and how you can get access to it. Please review it carefully.
Our commitment
{company} is required by law to keep your health information private, to give you this notice and to follow it.
How we may use and share information
Treatment. A nurse who sees you may speak with the specialist to whom you are referred.
Payment. We may send your plan the dates and codes of services.
Operations. Students and reviewers may look at charts to improve care.
Reminders. We may telephone or leave a postcard.
Public health, abuse reporting, courts, organ banks, workers' compensation, national security: as the law requires or permits.
Uses that need your written authorization
Marketing, sale of information, most psychotherapy notes. You may revoke it at any time in writing.
===
Your rights
• See and copy: within thirty days; a reasonable fee applies.
• Amend: if we refuse you may add a statement of disagreement.
• Accounting: a list of certain disclosures for six years.
• Restrict: we must agree if you pay out of pocket in full and ask us not to tell your plan.
• Confidential communication: tell us where to reach you.
• Paper copy: ask at the desk.
Breach
We will write to you without unreasonable delay, no later than sixty days.
Complaints
You will not be penalized. Contact our privacy officer, {someone}, {phone}, or the Office for Civil Rights.
Changes
The current notice is posted in the waiting room and at {web}.
Effective date: {date}
Acknowledgement: I have received this notice. Name ______ Date ______
If unable to obtain signature, state reason: ______`,
    'en-long-installation-guide-pump': `Installation & Operation Manual
[Submersible pump~Garage door opener~Wood stove~Water softener] Model {ref}
READ BEFORE YOU BEGIN. Failure to follow these instructions can cause injury and will void the warranty.
What's in the box
= Item | Qty
- Main unit | 1
- Mounting bracket | 2
- Check valve 1¼" | 1
- Hose clamps | 4
- Hardware bag | 1
Tools you will need
Drill, level, two adjustable wrenches, thread tape, voltage tester, safety glasses.
WARNING – RISK OF ELECTRIC SHOCK. Connect only to a grounded GFCI outlet. Never lift by the cord.
Step 1. Prepare the basin. Remove gravel and debris. The pit must be at least 18" across and 24" deep.
Step 2. Attach the discharge pipe. Drill a 3/16" relief hole below the valve to prevent air lock.
Step 3. Lower the unit. It must stand level and the float must swing freely.
===
Step 4. Fill with water and observe two cycles. Start level 9", stop level 3".
Step 5. Secure the lid. Register your product at {web}.
Specifications
Power :: 115 V, 60 Hz, {n} A
Flow at 10 ft :: {num} GPH
Cord :: 10 ft
Weight :: {n} lb
Care and maintenance
Every three months: pour in a bucket of water; listen. Once a year: pull, rinse the screen, check the cord.
Troubleshooting
= Symptom | Cause | What to do
- Hums only | Jammed impeller | Clean intake
- Runs on | Float stuck | Reposition
- Short cycles | No check valve | Fit valve
- Trips GFCI | Wet plug | Dry, test
Replacement parts
Call {phone}, weekdays 8 to 5. Have model and serial number ready.
Limited warranty: three years from purchase, parts and labor. Does not cover abuse, lightning, or wear items. Some states do not allow limits on implied warranties.`,
    'en-long-product-datasheet-sensor': `[Humidity sensor module~Brushless motor~Epoxy laminate~Load cell] – series {ref}
Product Data Sheet, revision {n}
General description
The series combines a laser-trimmed element with a low-noise amplifier in a sealed housing. Outputs are ratiometric and interchangeable within two percent, so that replacement in the field needs no calibration.
Features
• Supply 2.7 to 5.5 V • Current below {n} mA • Settling time 5 s • Survives condensation • RoHS, REACH
Applications
Incubators, weather stations, grain storage, respiratory equipment, museums
Absolute maximum ratings
= Parameter | Min | Max | Unit
- Supply | -0.3 | 6.0 | V
- Storage | -40 | 125 | °C
- ESD (HBM) | | 4 | kV
Stresses above those listed may cause permanent damage.
===
Electrical characteristics (25 °C, 5 V)
= Parameter | Typ | Max | Unit
- Accuracy | ±2 | ±3 | % RH
- Hysteresis | 1 | 2 | % RH
- Drift | 0.5 | 1 | %/yr
- Noise | 0.{n} | 1 | mV
Typical transfer function: Vout = Vs (0.0062 RH + 0.16)
Figure 3. Output versus temperature. Figure 4. Step response.
Pin configuration
1 VDD, 2 OUT, 3 GND, 4 NC
Soldering: hand, 350 °C, three seconds. Do not wash. Rehydrate at 75 % RH for twelve hours after reflow.
Package outline: drawing not to scale, dimensions in millimetres
Ordering information
= Part | Range | Packing
- {ref}-A | 0–100 % | tray
- {ref}-B | 20–80 % | reel
Life support policy: not authorized for use as critical components without written approval.
© {year} {company}. Specifications subject to change without notice. {web}`,
    'en-long-course-syllabus': `[HIST 214: The Age of Canals~BIO 301: Animal Behavior~ENGL 220: Reading Detectives]
Fall term – three credits – TR {time}
Instructor: {person}, office hours Wednesday 2–4 and by appointment, {email}
Course description
We ask a simple question: who dug? Over fourteen weeks we follow engineers, investors, navvies and mules, and learn to read ledgers, maps and ballads as evidence.
Learning outcomes
By the end you will be able to (1) place a source in its context; (2) build an argument from conflicting accounts; (3) present findings to people who do not share your interest.
Required texts
Hughes, Water Roads, 2nd ed.; course packet; one novel of your choice from the list.
===
Grading
= Component | Weight
- Participation | 15%
- Two short papers | 30%
- Map project | 20%
- Final examination | 35%
A 93–100, A- 90–92, B+ 87–89 and so on. Late papers lose a third of a letter per day; you have two grace days, no questions asked.
Schedule
Week 1 Why canals? Read Hughes, ch. 1. Week 2 Money: the lottery and the share. Week 3 Digging: pay books. Quiz. Week 4 Disease. Week 5 Locks and levels; bring a calculator. Week 6 Library visit. Week 7 Midterm break. Week 8 Ballads. Week 9 The law of water. Week 10 Draft exchange. Week 11 Railways arrive. Week 12 Presentations. Week 13 Memory and tourism. Week 14 Review.
Policies
Attendance: after three absences come and talk to me. Devices: laptops closed during discussion. Academic integrity: cite what you borrow, including from machines. Accommodations: contact the access office in the first two weeks. Basic needs: the pantry in Room {d3} is open to all.
This syllabus may change; changes are announced in class.`,
    'en-long-exam-mathematics': `[Certificate Examination~Mock Examination~Entrance Test] – MATHEMATICS PAPER {n}
Time: 2 hours 30 minutes. Total: 100 marks.
INSTRUCTIONS TO CANDIDATES
Answer all questions in Section A and any four in Section B. Show all working. Calculators may be used unless stated. Write your index number on each sheet.
SECTION A (40 marks)
1. Evaluate without tables: (3/4 of 1 1/3 − 2/5) ÷ 0.3. (3 marks)
2. A shopkeeper marks an article up by {n}% and allows a discount of 10%. Find the percentage profit. (3 marks)
3. Solve the inequality 5 − 2x < 11 and show the solution on a number line. (2 marks)
4. The angle of elevation of the top of a mast from a point 40 m away is 32°. Calculate its height. (3 marks)
5. Given that p varies inversely as the square of q, and p = 8 when q = 3, find q when p = 2. (4 marks)
6. Find the equation of the perpendicular bisector of the line joining A(1, 4) and B(7, −2). (4 marks)
===
SECTION B (60 marks)
17. The table shows the masses of fifty parcels.
= Mass (kg) | Frequency
- 0–4 | 6
- 5–9 | 14
- 10–14 | 19
- 15–19 | 11
(a) State the modal class. (1) (b) Estimate the mean. (5) (c) Draw a cumulative curve and find the median. (9)
18. A bag holds {n} red and 6 white beads. Two are drawn without replacement. (a) Draw a tree diagram. (b) Find the probability that they differ. (15)
19. A farmer has 60 m of wire to fence a rectangle against a wall. (a) Express the area in terms of the width. (b) Plot the graph for 0 ≤ x ≤ 30. (c) Hence find the greatest area. (15)
20. Using ruler and compasses only, construct triangle PQR with PQ = 8 cm, angle Q = 60°, QR = 6.5 cm. Locate the locus of points equidistant from P and R. (15)
21. An aircraft flies from X on a bearing of 075° for 300 km, then due south. Using a scale drawing, determine… (15)
THIS IS THE LAST PRINTED PAGE`,
  }),
};
