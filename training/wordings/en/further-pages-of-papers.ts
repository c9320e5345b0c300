import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English further pages and plain prints: certificates, schedules, notices, letters, lives. */
export const englishFurtherPagesOfPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-certificate-of-attendance': `{company} Institute of Safety
CERTIFICATE OF ATTENDANCE
This is to certify that
{person}
of {client}
attended and completed the course
[Abrasive Wheels - Safe Use and Mounting~Manual Handling for Trainers~Working in Confined Spaces, Medium Risk]
held at {ctown} on {date}
Duration: one day (6.5 hours) CPD units 6
Content: legal duties; accident case studies; identification and marking; storage; inspection and ring test; practical exercise with assessment
Result of theory paper: {d2} per cent
Result of practical: competent
Certificate no. {num}
Recommended refresher by {date}
Instructor {someone} Director {someone}
The holder's knowledge was tested on the day. It remains the employer's duty to authorise in writing those permitted to carry out the work. Verify this certificate at {web}/verify. Duplicates cost {small}. Course approved by the Awarding Body for Technical Skills, centre {d5}.`,
    'en2-gantt-schedule-print': `PROJECT SCHEDULE
[Clinic relocation~ERP rollout wave 2~New bottling hall]
Baseline 3, data date {today}, printed {time} by {someone}
= ID | Task | Days | Start | Finish | Pred. | % | Resource
- 1 | PREPARATION | 35 | {date} | {date} | | 100 |
- 2 | Approvals | 20 | {date} | {date} | | 100 | Legal
- 3 | Detailed design | 25 | {date} | {date} | 2FS-10d | 100 | {other}
- 4 | WORKS | 80 | {date} | {date} | | 46 |
- 5 | Strip out | 10 | {date} | {date} | 3 | 100 | Crew A
- 6 | First fix mechanical | 20 | {date} | {date} | 5 | 80 | M&E
- 7 | First fix electrical | 18 | {date} | {date} | 5SS+4d | 75 | M&E
- 8 | Screed and drying | 21 | {date} | {date} | 6;7 | 0 | Crew B
- 9 | Second fix | 15 | {date} | {date} | 8 | 0 | M&E
- 10 | Commissioning | 10 | {date} | {date} | 9 | 0 | vendor
- 11 | Milestone: handover | 0 | {date} | {date} | 10 | | PM
- 12 | MOVE | 6 | {date} | {date} | 11 | 0 | all
Critical path: 3-5-6-8-9-10-11. Total float of task 7: two days
Legend: task, split, milestone, summary, slack, progress, deadline
Calendar: five-day week, national holidays, closure in the last week of December
Late start risk: screed needs 21 days at 18 degrees. Page 1 of 2`,
    'en2-frequently-asked-questions-scheme': `Bottle deposit scheme - your questions answered
{company} Returns, {month} {year}
What's changing?
From {date} a refundable deposit is added to most drinks sold in cans and plastic bottles.
How much is it?
Twenty cents up to half a litre, thirty above.
Which containers are included?
Anything between 150 ml and three litres that bears the return logo. Milk, wine, spirits and glass are not part of the scheme.
How do I get my money back?
Take empties, with cap on and not crushed, to any shop with a machine. You can choose a voucher, a payment to your card or a gift to a good cause.
The machine won't take my can. Why?
It may be dented, the code may be unreadable, or it was bought abroad or before the start.
I run a small shop. Do I have to take part?
Shops under 100 square metres may apply for exemption. If you do collect by hand you get a handling fee of {small} per hundred.
I have a cafe
You may keep what is drunk on the premises; the scheme gives you bags and picks them up free of charge. Register before {date}.
What about my holiday cottage?
Put up a crate, and let the guests or the local scouts have the proceeds.
Where does it all go?
To a sorting centre, then into new bottles and cans.
Still puzzled? {phone}, weekdays 9 to 5, or {web}`,
    'en2-rota-restaurant-week': `ROTA w/c {date} - [front of house~kitchen]
{company}
= | MON | TUE | WED | THU | FRI | SAT | SUN
- {someone} | OFF | 10-6 | 10-6 | 4-CL | 4-CL | 11-CL | OFF
- {someone} | 10-6 | OFF | 4-CL | 4-CL | 12-10 | 12-10 | OFF
- {someone} | 4-CL | 4-CL | OFF | OFF | 5-CL | 5-CL | 11-7
- {someone} | HOL | HOL | HOL | HOL | HOL | HOL | HOL
- {someone} (trial) | | | 6-9 | | 6-9 | |
- {someone} | college | 5-CL | college | 5-CL | OFF | 10-6 | 10-6
- Agency | | | | | 1 x 6-11 | 2 x 6-11 |
Covers booked 34 / 41 / 52 / 67 / 110 / 128 / 90
CL = close, usually half past eleven, taxi paid after midnight
Wed: wine tasting 3 pm, all welcome, spit
Fri: party of 22, set menu B, two coeliac, one birthday (candles in drawer)
Sun: deep clean behind the pass, pizza after
Swaps only if you both text {someone} before 8 the night before. Tips for last week {small} an hour, in envelopes. Whites go to the laundry on Thursday.
Please don't write on this sheet!!! - it's already been printed twice`,
  }),
  letter: wordingsIn('en', {
    'en2-lt-bank-closing-branch': `{bank}
{today}
{person}
{cstreet}
{ctown}
Our {city} branch is closing on {date}
Dear {person},
We want to let you know that the branch named above, which you have used in the last twelve months, will close at 3 pm on the date shown. We understand that this may be disappointing, and I would like to explain why we have made this decision and how you can continue to bank with us.
Why are we closing it?
The number of counter transactions has fallen by 62 per cent in five years. Only 41 customers call in every week, and most of them also use other branches, the telephone or the app.
What are the alternatives?
The nearest branch is in [Thirlby~Marsham~Eastgate], seven miles away, with step-free access, bus {n}. At the Post Office in Market Street you can pay in cheques, draw cash and check balances. A banker will be at the library each Tuesday from 10 to 2 until the end of the year.
Cash machine: we are keeping the one on the corner.
What do you need to do?
Nothing at all. Your sort code, account number and cards stay as they are. If you keep items in our safe, please collect them before {date}.
Would you like to talk it over? Our staff are setting aside time; ring {phone} or ask at the counter.
A summary of the impact assessment is on our website and on display.
Yours sincerely
{someone}
Local Director
Calls may be recorded. Braille, large print and audio on request. Registered number {num}`,
    'en2-lt-supplier-audit-announcement': `{client}
Supplier Quality Management
{company}
Quality Manager
{street}, {town}
{city}, {today}
Announcement of process audit
Dear {someone},
in accordance with section 6 of our quality agreement we should like to carry out an audit of the processes electroplating and final inspection at your plant on {date} and {date}.
The audit will be conducted by {someone} (lead) and {someone} on the basis of VDA 6.3, elements P5 to P7. The reason is not a particular complaint, but the series start of part {num} next spring.
Please make available: the process flow chart, FMEA and control plan in their current state; capability studies of the last three months; records of bath analyses; the training matrix; complaints and 8D reports since January. Production ought to be running on both days.
Suggested order of events: 8.30 opening, 9.00 tour following the flow of material, afternoon documents, second day 8.00 to 12.00 interviews and wrap-up.
We require a room with projector and, for one of us, a vegetarian lunch. Safety shoes are brought along. If photographs are not permitted, kindly say so in advance.
Would you confirm the dates by {date}?
Kind regards
p.p. {person}`,
  }),
  resume: wordingsIn('en', {
    'en2-cv-second-page-engineer': `{person} Page 2/2
Earlier career
20{n} - 20{n} {other} Turbines, [Lincoln~Brno~Finspang]
Commissioning engineer
• Hot commissioning of eleven gas turbines between 5 and 45 MW in Algeria, Kazakhstan, Brunei
- Site lead for two; punch lists, performance test to ISO 2314, handover
- Trained operators, partly through interpreters
20{n} - 20{n} {other} Pumps, test bed
Test engineer
- NPSH and vibration measurements; automated reports in LabVIEW
- Cut rig change-over from nine hours to four
20{n} Summer internship, paper mill
Education
MEng Mechanical Engineering, {city} (2:1), thesis on surge in centrifugal compressors
Further training
HUET/BOSIET valid to {date}; ATEX; API 617 workshop; project management (IPMA D); German evening classes
Software
SolidWorks, Ansys Fluent, MATLAB, Siemens TIA, System 1
Languages
English native, German B2, Russian A2
Memberships
Chartered Engineer, IMechE {num}; STEM ambassador
Miscellaneous
Full clean licence; rotation work accepted; notice period three months
Restoring a 1951 tractor; Sunday league referee
{city}, {month} {year}`,
  }),
  receipt: wordingsIn('en', {
    'en2-rc-clinic-copay-receipt': `{company} Urgent Care
{street}
{town}
Tel {phone} Fax {phone}
PATIENT RECEIPT
Printed {today} {time} by [front2~kiosk]
Patient {person}
Acct # {num} Visit # {num}
DOS {date} Provider {someone}, PA-C
= Date | Description | Method | Amount
- {today} | Copay specialist/urgent | Visa x{d2}{d2} | {small}
- {today} | Wrist splint, self pay | Visa x{d2}{d2} | {small}
- {today} | Prior balance | Visa x{d2}{d2} | {small}
Total received {small}
Remaining patient balance 0.00
Auth {d3}{d3} Trans {num}
Primary ins on file: [Blue Prairie PPO~Medicare B~none]
This shows what you gave us today. Your plan may decide that you owe more; a statement will be mailed once the claim has been processed. For flexible spending keep this slip: service type medical.
After visit summary handed to patient. X-ray disc in sleeve.
Portal sign up code {ref}. No shows {small}
HAVE A HEALTHY DAY`,
  }),
  bank_statement: wordingsIn('en', {
    'en2-bs-second-page-transactions-corporate': `{bank} Commercial
{client} LLC Account ending {d2}{d2} Page 3 of 6
Statement period {date} through {date}
DEPOSITS AND OTHER CREDITS (continued)
= Date | Amount | Description | Reference
- {date} | {plain} | LOCKBOX DEPOSIT {num} | {num}
- {date} | {plain} | WIRE TYPE:INTL IN ORIG:{other} GMBH DET:INV {d5} | 00{num}
- {date} | {small} | MERCHANT BNKCD DES:DEPOSIT ID:{num} | {num}
- {date} | {small} | REMOTE DEPOSIT | {num}
WITHDRAWALS AND OTHER DEBITS
- {date} | {plain} | PAYROLL PROC DES:TAX COL INDN:{client} CCD | {num}
- {date} | {plain} | IRS DES:USATAXPYMT ID:{num} CCD | {num}
- {date} | {small} | COMCAST DES:CABLE SVCS | {num}
- {date} | {plain} | BOOK TRANSFER TO {d2}{d2} LOC PAYDOWN | {num}
- {date} | {small} | ACCOUNT ANALYSIS FEE | 
CHECKS * indicates a gap in sequence
- {date} | {d2}{d2} | {plain} | {num}
- {date} | {d2}{d2}* | {small} | {num}
- {date} | {d2}{d2} | {plain} | {num}
Total checks {plain} 
DAILY LEDGER BALANCES
- {date} | {plain} | {date} | {plain}
- {date} | {plain} | {date} | {plain}
Overdraft and returned item fees: this period 0.00, year to date 35.00
Positive Pay exceptions must be decided by 1 p.m. Eastern. Member FDIC`,
  }),
};
