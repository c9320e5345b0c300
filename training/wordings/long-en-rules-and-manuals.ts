import type { DocumentType } from '../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from './wording.ts';

/** English statutes, rules, terms, manuals, lessons and other texts of several pages. */
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
    'en-long-short-fiction': `The bus that did not come was the 9.14, and because it did not come Mrs. Adeyemi sat down on the wall beside the boy with the cello.
"Is it heavy?" she said.
"It's empty," said the boy. "I'm practising carrying."
She considered this. Across the road a man was painting a window frame the green of old trams. He whistled four notes, stopped, and whistled them again, as though the fifth had been mislaid.
"And when you can carry it?"
"Then they put the cello in."
Rain began, the thin kind. He drew his case under the shelter before himself, and she approved of that. She had taught, for thirty-one years, the sort of child who came in out of the rain first.
===
At 9.40 the timetable still said 9.14. Two women came, read it, and went away with the air of having been insulted. The man over the road found his fifth note. It was lower than she had expected.
"That's it," the boy said. "That's the one I can't get." And he opened the case, which was not quite empty after all: there was a bow in it, wrapped in a scarf. He held it out flat on both palms for her to see, like someone showing a fish.
"Go and ask him how he does it," said Mrs. Adeyemi.
"He's painting."
"He's whistling. The painting is only what his hands do."
He went. She watched him cross, look both ways, stand at the foot of the ladder. She saw the man bend down. She saw, though she could not hear, the four notes given and the fifth returned.
The bus, when it came, was the 10.14. She let it go.
by {person}`,
    'en-long-newsletter-article-feature': `The quiet return of the orchard
By {person}
On a slope above the ring road, where maps from 1890 show nine hundred trees, forty-one were left standing in the spring {someone} bought a ladder.
"I thought I would prune one," she says. "One became a row."
What has happened since is not a business, nor quite a charity. On the second Saturday of every month people arrive with saws, flasks and children. They learn to read a branch: where last year ended, which bud looks outward. By noon there is soup.
Old orchards matter for reasons that do not show up in the price of juice. Hollow trunks shelter noble chafers; long grass shelters voles, and voles feed owls. A survey by the county trust found {d3} species of moth in a single acre.
===
The varieties have names like racehorses: Slack-ma-Girdle, Foxwhelp, Hangdown. Some exist nowhere else. Last winter the group grafted sixty of them on to new stock and gave the saplings to schools, on the condition that each class write down what it tasted.
Not everyone is pleased. The drainage board worries about roots. A developer holds an option on the lower field, and the council's plan is silent. "We are guests," says the treasurer, a retired signalman. "But trees are slow guests. You do not hurry them out."
There are lessons for other places. Begin with one tree. Ask the neighbours who remember. Charge nothing, but pass the hat.
As I leave, a boy of nine shows me a cut he has made, slightly sloping, so that rain runs off. He explains this to me twice, in case I am slow. I probably am. It takes a certain time to notice that the hum above our heads is not the road.
The next work day is {date}. Bring gloves.`,
    'en-long-commencement-speech': `President {someone}, members of the faculty, families who drove through the night, and graduates:
I was asked to be brief. My grandmother, who ran a ferry, used to say that a speech should be like a crossing: everyone should know when they have left and when they have arrived.
So let us leave. When I sat where you sit, I had a plan with eleven steps. Step one was a job at a newspaper that closed the following Tuesday. I tell you this not so that you will fear plans, but so that you will make them in pencil.
There are three things I wish to say.
The first is about attention. You will be offered, every hour, a hundred things to look at. What you look at for long enough becomes your life. Choose something that does not blink.
===
The second is about failure, a subject on which I am overqualified. I once designed a bridge model that collapsed under the weight of its own applause. My professor, who is here today, asked only: "Which bolt?" Ask which bolt. Not "why me".
The third is about thanks. Somebody cleaned the room in which you had your best idea. Find out their name before you go; the offices are open until four.
Class of {year}, the world you enter is not waiting for you. That is good news. It means that you may arrive unannounced, put down your bag, and see what needs mending.
And if one day you are on a bank, and the water is wide, and it is getting dark, look for a light on the other side. It is probably somebody's grandmother, and she is probably already untying the rope.
We have arrived. Mind the step. Congratulations, and thank you.`,
    'en-long-request-for-proposals': `REQUEST FOR PROPOSALS No. {ref}
[Playground replacement~Website redesign~Actuarial services~Organic waste pilot]
Issued by :: {city} Regional District
Issue date :: {date}
Closing :: {date} at {time} local time
1. Introduction
The District serves {num} residents over an area larger than some countries. It invites proposals from qualified firms to provide the services described in Section 3.
2. Instructions to proponents
2.1 Submit one signed PDF to {email}; faxes are not accepted.
2.2 Questions must be received seven days before closing. Answers are posted as addenda, which proponents must acknowledge.
2.3 Late proposals will be returned unopened.
2.4 The District may cancel this process, accept any proposal in whole or part, or negotiate with the highest-ranked.
2.5 Proponents bear their own costs.
3. Scope of services
The successful proponent shall engage residents in three workshops, prepare concept and detailed design, supervise installation and train staff in inspection. Surfaces must meet accessibility standards.
===
4. Proposal content
a) covering letter; b) team and CVs; c) three references; d) methodology, maximum ten pages; e) schedule; f) fee table in a separate file.
5. Evaluation
= Criterion | Points
- Experience | 25
- Methodology | 30
- Schedule | 10
- Local benefit | 10
- Fee | 25
A minimum of sixty points is needed to open the fee file. The top three may be interviewed.
6. Mandatory requirements
Workers' compensation clearance; two million liability cover; business licence.
7. Freedom of information
Submissions become records of the District.
8. Draft terms are attached as Appendix B for information.
9. Timeline: shortlist {date}, award {date}, start thereafter
Appendix A – Site plans. Appendix C – Acknowledgement form.
Procurement contact: {someone}, {phone}. No other staff may be approached.`,
    'en-long-open-source-readme': `# [tidewatch~paperclip-cache~loomkit]
Small, dependable and boring on purpose.
Why?
Because the tools we used needed a cluster to tell us whether a file had changed.
Features
• One binary, no daemon • Incremental by content hash • Human-readable lock file • Works offline
Quick start
brew install, or download a release, then run init in the folder you want to watch. To see what would happen: add --dry-run.
Usage
= Command | What it does
- init | write a config
- scan | compare hashes
- push | send changes
- undo | restore last state
- doctor | check the setup
Configuration
Settings live in config.toml. Environment variables win over the file, flags win over both.
===
Library API
open(path, options) returns a Handle. Options: depth (number, default {n}), ignore (array of globs), clock (function, for tests).
handle.diff() yields objects with the keys path, before, after. It throws NotReady if scan has not completed.
handle.close() is idempotent.
Benchmarks
On a laptop, {num} files: first scan 4.{n} s, next 0.{n} s.
FAQ
Does it follow symlinks? No. Can two people push at once? The second is told to scan again. Is Windows supported? Yes, long paths included.
Contributing
Open an issue before a large pull request. Run make test; commits follow the conventional style. Be kind: see the code of conduct.
Security
Report privately to {email}. We answer within three working days.
Changelog
{n}.2.0 undo learns to skip. {n}.1.3 fix: empty folders. {n}.1.0 drop support for old compilers.
License
Apache-2.0. Logo by {someone}.`,
    'en-long-workshop-slides': `# [Designing forms people finish~Heat pumps in old houses~Introduction to beekeeping]
{person}
{company} – workshop, {date}
===
Agenda
1 Why people give up
2 Five rules
3 Exercise in pairs
4 Measuring
===
Why people give up
• They do not know how long it takes
• They lack a paper they need
• We ask twice
• The error says "invalid"
Half leave on page one (n = {d3})
===
Rule 1: one thing per page
Before: 34 fields. After: nine screens. Completion up {n} points.
Rule 2: say why you ask
Rule 3: accept what people type
=> spaces in numbers, lower case, accents
===
Rule 4: errors next to the field
Rule 5: let people stop and come back
[screenshot: save for later]
===
Exercise (20 minutes)
In pairs: take the parking permit form. Cross out every field nobody reads. Redraw page one. Be ready to defend one deletion.
===
Measuring
= Metric | Before | After
- Start to finish | {n}% | {n}%
- Median minutes | {n} | {n}
- Calls per 100 | {n} | {n}
Watch calls, not clicks.
===
Take away
Short beats clever. Words are the interface. Test with five.
Further reading on the last handout
===
Thank you
Questions?
{email} – slides at {web}`,
    'en-long-safety-standard-checklist': `STANDARD OPERATING PROCEDURE {ref}
Title: [Confined space entry~Cleaning of mixing vessels~Lockout of conveyors~Receiving of frozen goods]
Revision {n} – effective {date} – review every two years
1. PURPOSE
To ensure that nobody is harmed and that the work is done the same way on every shift.
2. SCOPE
All sites, employees, temporary workers and contractors. Excludes offices.
3. DEFINITIONS
Attendant: a trained person who remains outside. Permit: form F-{d2}, valid for one shift only.
4. RESPONSIBILITIES
The supervisor issues the permit. The entrant checks the meter. The attendant never leaves and never enters.
5. PROCEDURE
5.1 Isolate: close, lock, tag, try.
5.2 Ventilate for at least {n} minutes.
5.3 Test in this order: oxygen 19.5–23.5 %, flammables below 10 % LEL, toxics.
5.4 Rig tripod and winch; test lift.
5.5 Enter; report every ten minutes by radio.
5.6 On any alarm: out first, ask later.
===
5.7 After exit: count people and tools, remove locks in reverse order, close the permit.
6. EMERGENCY
Call {phone}. Do not enter to rescue. Use the winch.
7. TRAINING
Initial eight hours; refresher yearly; drill every six months.
8. RECORDS kept five years
CHECKLIST
= Check | Yes | No
- Permit displayed | ☐ | ☐
- Energy isolated | ☐ | ☐
- Air tested | ☐ | ☐
- Rescue kit ready | ☐ | ☐
- Radio check | ☐ | ☐
- Weather reviewed | ☐ | ☐
9. REFERENCES: OSHA 1910.146; company manual chapter 7
10. REVISION HISTORY
= Rev | Date | Change
- 1 | {date} | First issue
- 2 | {date} | Winch added
Prepared {person} Reviewed {someone} Approved {someone}
UNCONTROLLED WHEN PRINTED`,
  }),
  letter: wordingsIn('en', {
    'en-long-cover-letter-job': `{person}
{cstreet}, {ctown} · {mobile} · {mail}
{today}
Hiring Committee
{client}
Re: {job}, posting {ref}
Dear members of the committee,
Two winters ago the river came into our warehouse at three in the morning. I was the only one with a key who lived on the right side of the bridge. What I did in the six hours before anyone else arrived is, I think, the best answer I can give to the line in your posting that asks for "calm judgement without a manual".
I had started at {other} as a temp. Within {n} years I was running a team of nine, with responsibility for intake, stock accuracy and the delicate business of telling customers that things would be late. Accuracy rose from 94 to 99.{n} percent; the method, which involved coloured clothes-pegs, has been copied by two sister sites.
Your organization is smaller than mine and its work more varied. That is the attraction. I have read your last three annual reviews and noticed how often the same names recur; people stay.
===
I should be candid about two gaps. I have not managed a budget larger than {amount}, and my Spanish is that of a keen evening student. I am working on both.
My supervisor, {someone}, knows of this application and will speak to anyone who calls. I could begin six weeks after an offer, and would need no help with relocation.
I enclose my résumé and, because you asked for a writing sample, the memo I wrote the week after the flood. You will see that it is mostly a list of things that went wrong.
Thank you for reading this far. I would welcome the chance to meet, and to see the building about which your posting is so honest.
Yours sincerely,
{person}
Enclosures (2)`,
    'en-long-offer-letter-employment': `{company}
{street}, {town}
{today}
{person}
{cstreet}, {ctown}
Dear {someone},
We very much enjoyed our conversations with you, and I am delighted to offer you the position of {job}, reporting to me.
Here is what we have in mind. You would start on {date}, or another date that suits you. Your salary would be {amount} a year, paid on the fifteenth and last day of each month. You would be eligible for the annual bonus, which last year averaged seven percent, and for {num} stock options, subject to approval by the board.
You would have twenty days of paid time off, health and dental cover from your first day, and a match of four percent in the retirement plan. A summary is enclosed. We will reimburse moving expenses up to {amount} against receipts; if you leave of your own accord within a year we would ask for half of it back.
===
As with everyone here, your employment would be at will, and this offer depends upon proof of your right to work, satisfactory references and your signing our confidentiality form, a copy of which you will find attached so that you may show it to an adviser.
You asked two things that I promised to put in writing. First, you may keep teaching your Thursday evening class. Second, we confirm that the team you would join is funded for at least the next two years; beyond that I can promise only effort.
We should be grateful for your answer by {date}. Simply sign below and return this letter by e-mail. If anything is unclear or not as you hoped, please telephone me at {phone}: I would rather talk than lose you.
Everyone who met you has asked whether you said yes.
With warm regards,
{someone}
Vice President, Operations
I accept: ____________ Date: ________`,
    'en-long-complaint-airline-letter': `{person}
{cstreet}
{ctown}
{today}
Customer Relations
{company}
{street}, {town}
Booking {ref} – flights of {date}
Dear Sir or Madam,
I write about a journey that your staff described, not unkindly, as "one of those days". I should like to set out what happened, what I spent, and what I believe you owe.
My wife, who uses a wheelchair, and I checked in at {time} with assistance booked a month earlier. At the gate we were told that the lift vehicle had broken down and that we must wait until other passengers had boarded. They boarded. The doors closed. Nobody came. When I asked, the agent said that we had been recorded as having failed to appear.
We were rebooked for the following afternoon by way of a city in the opposite direction. No hotel was offered. I found one myself at eleven at night, and a taxi able to take the chair.
===
The second flight was itself delayed by {n} hours. On arrival the wheelchair's left brake was bent. I reported this before leaving the hall and hold the form.
My outlay is as follows: hotel {amount}; taxis {amount}; meals {small}; repair {amount}. Receipts are enclosed. In addition I claim the fixed compensation for denied boarding for two passengers under the regulation, since there was no extraordinary circumstance: a vehicle had not been serviced.
Your reply of {date} expressed regret and offered vouchers. I do not want vouchers. I want the sums above within twenty-eight days, and a short account of what has been changed so that the next couple are not left behind a closed door.
If I do not hear from you I shall refer the matter to the dispute scheme and, if need be, to the county court.
One thing in fairness: the young man at the hotel desk of your arrival airport could not have been kinder. His badge said Tariq. Please tell him so.
Yours faithfully,
{person}
Enc. receipts, property irregularity form, photographs`,
    'en-long-attorney-demand': `{company}
Attorneys at Law
{street}, {town}
{today}
VIA CERTIFIED MAIL AND E-MAIL
{client}
{cstreet}, {ctown}
Re: Demand on behalf of {person}; date of loss {date}; file {ref}
Dear Counsel:
This office represents {person} in connection with the incident referenced above. Please direct all further communication to the undersigned. This letter is written for settlement purposes and is inadmissible under Rule 408.
Facts. On the date in question my client was lawfully on your client's premises when she slipped on liquid that, according to the incident log you produced, had been reported forty minutes earlier. No cone was placed. Two employees walked past; this is visible on the recording.
Liability. A proprietor who has actual notice of a hazard and leaves it owes the consequences. We are aware that you contend the condition was open and obvious. Clear liquid on pale terrazzo is neither.
===
Damages. My client sustained a fractured wrist, treated by open reduction. She missed {n} weeks of work as a dental hygienist and has lost, on her surgeon's evidence, fifteen percent of grip. Her medical specials to date total {amount}; wage loss is {amount}. She can no longer play the viola, which she had done in a community orchestra for nineteen years.
Demand. In full settlement my client will accept {amount}. This offer remains open until 5 p.m. on {date}, after which it is withdrawn without further notice and we are instructed to file suit.
Preservation. You are reminded to preserve all recordings, cleaning schedules, text messages and personnel files. Failure to do so will be met by a motion for sanctions.
Kindly also disclose, pursuant to statute, the name of each insurer and the limits of coverage.
I look forward to hearing from you.
Very truly yours,
{someone}
Enclosures: medical records, wage statement, photographs
cc: client`,
  }),
  resume: wordingsIn('en', {
    'en-long-professor-vita': `{person}, Ph.D.
Associate Professor of [Geography~Comparative Literature~Statistics], {city} State University
{email} · {phone}
EDUCATION
Ph.D., 2009; dissertation: Rivers that Moved: Boundaries and Memory (advisor {someone})
M.A., 2004; B.A. with highest honors, 2001
APPOINTMENTS
= Years | Position
- 2016– | Associate Professor
- 2010–2016 | Assistant Professor
- 2009–2010 | Postdoctoral Fellow
BOOKS
The Wandering Line. University Press, 2015. Reviewed in six journals; paperback 2018.
(ed. with {someone}) Maps Against the Grain. 2020.
REFEREED ARTICLES
12. "Oxbow claims." Annals 108 (2018): 1120–1138.
11. (with {someone}) "Who owns an island?" Political Geography 55 (2016): 44–53.
10. "Surveyors' dreams." Journal of Historical Geography 47 (2015): 12–25.
===
BOOK CHAPTERS
"Flood and fence," in Handbook of Borders, 2017, 233–251.
GRANTS
NSF, "Shifting Channels," principal investigator, {amount}; Humanities Center fellowship, {year}
INVITED TALKS
{n} since tenure, including Oslo, Accra and Montréal
TEACHING
Introduction to Maps (200 students); Borders (seminar); Field Methods. Graduate advising: four Ph.D. completed, three in progress. College teaching award, 2014.
SERVICE
Department: director of undergraduate studies; search committees. University: faculty senate, library committee. Profession: associate editor, Cartographica; reviewer for fourteen journals and three presses.
PUBLIC SCHOLARSHIP
Op-eds; exhibition "Where Was the River?" at the county museum, 9,000 visitors.
LANGUAGES
Spanish (fluent), Portuguese (reading)
PROFESSIONAL MEMBERSHIPS
AAG, since 2003
REFERENCES available upon request
Updated {today}`,
    'en-long-clinician-scientist': `CURRICULUM VITAE
Name :: {person}
Qualifications :: MB BChir, MRCP, PhD
Present post :: Consultant and Honorary Senior Lecturer
Registration :: GMC {num}
CAREER
2017 to date: consultant in [respiratory medicine~dermatology~rheumatology], {city}
2012–2017: clinical lecturer
2008–2012: research training fellow; specialist registrar
2004–2008: senior house officer posts, rotation
PRIZES
Gold medal in pathology; young investigator award, {year}
CLINICAL INTERESTS
Rare lung disease; I set up a monthly joint clinic with genetics, which now sees {d3} families.
RESEARCH
My group asks why some scars go on growing. We combine biopsies with single-cell methods. Current income {amount} as lead applicant.
Trials: chief investigator of two, site lead of nine.
===
SUPERVISION
PhD: three awarded, two current. MD: two. Intercalating students: {n}.
TEACHING
Course lead, year four; external examiner for two schools; faculty on communication-skills days.
MANAGEMENT
Clinical director for governance; chaired the working group that halved time to scan.
SELECTED PUBLICATIONS (of 61; h-index 24)
1. {person}, {someone}. A fibroblast that forgets. Thorax 2021; 76: 288–296.
2. {someone}, {person} et al. Genes and breath. Lancet Respir Med 2019; 7: 401–10.
3. {person}. Talking about prognosis. BMJ 2016; 353: i{num}.
4. {person}, {someone}. Scarring after dust. Eur Respir J 2014; 44: 1130–9.
Reviews: eleven. Chapters: four. Letters: many.
PEER REVIEW
Grant panels (two charities); editorial board since {year}
COURSES
Good clinical practice; leadership programme; Welsh for clinicians
OUTSIDE WORK
Fell running, allotment, school governor`,
  }),
};
