import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further English agreements of several pages. */
export const longEnglishAgreements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-long-distribution-territory': `DISTRIBUTION AGREEMENT
Date: {today}
Parties: (1) {company}, {street}, {town} (the Manufacturer); (2) {client}, {cstreet}, {ctown} (the Distributor)
1 Appointment
1.1 The Manufacturer appoints the Distributor as its [exclusive~sole~non-exclusive] distributor of the Products in the Territory. The Distributor buys and sells on its own account and is no agent.
1.2 The Distributor shall not actively seek customers outside the Territory, establish a branch or keep stock there.
2 Minimum purchases
2.1 In each Year the Distributor shall order at least the quantity in Schedule 3. If it falls short it may pay the margin on the shortfall; otherwise the Manufacturer may end exclusivity on sixty days' notice.
3 Marketing
3.1 It shall employ at least {n} trained sales staff, exhibit at two trade fairs a year and spend three per cent of turnover on promotion.
3.2 By the tenth of each month it reports sales, stock and forecasts.
4 Supply
4.1 Orders become binding when accepted. The Manufacturer shall use reasonable endeavours to ship within {n} days, CIP named place (Incoterms 2020).
4.2 Prices are those of the list in force, less thirty-five per cent; increases require ninety days' notice.
===
5 Regulatory
The Distributor obtains registrations in the Manufacturer's name and keeps records for traceability. It informs the Manufacturer of any complaint of safety within twenty-four hours and assists in any recall.
6 Trade marks
Used only in approved form; infringements are reported; no confusingly similar mark is applied for.
7 Warranty
The Manufacturer replaces defective Products for fifteen months after shipment. The Distributor provides first-line repair, spare parts being supplied free.
8 Product liability insurance of {amount} each
9 Term and termination
9.1 Initial term three years from {date}. Either party may end at once upon insolvency, change of control to a competitor or irremediable breach.
10 Consequences
Stock not older than six months is repurchased at landed cost. No compensation for loss of goodwill is due, save where mandatory law provides.
11 Force majeure
12 Notices by courier or e-mail to {email}
13 Arbitration under the LCIA Rules, seat London, one arbitrator, English language
Schedules: 1 Products, 2 Territory, 3 Minimum purchases, 4 Price list`,
    'en-long-residential-tenancy-us': `RESIDENTIAL LEASE – continued
9. UTILITIES. Resident pays electricity, gas, internet and a flat fee of {small} per month for water and trash. Management may read submeters.
10. OCCUPANCY. Only the persons named above may live in the unit. Guests may not stay longer than fourteen days in any six-month period without written approval.
11. PETS. No animals, even temporarily, without a signed pet addendum, a deposit and monthly pet rent. Assistance animals are not pets.
12. CONDITION AND MOVE-IN CHECKLIST. Resident has inspected the premises and accepts them as-is except for conditions noted within seventy-two hours on the form supplied.
13. SMOKE ALARMS. Resident shall test alarms monthly, replace batteries and report malfunction in writing. Disabling one may subject Resident to a civil penalty.
14. ENTRY. Management may enter at reasonable times, with twenty-four hours' notice where practical, to repair, inspect or show, and without notice in an emergency.
15. ALTERATIONS. No painting, wallpaper, satellite dishes or re-keying.
===
16. MOLD. Resident shall use exhaust fans, keep the humidity below sixty percent and report leaks at once.
17. PARKING. One space, number {d3}. Inoperable vehicles are towed at the owner's expense.
18. EARLY TERMINATION. Resident may end the lease by giving sixty days' notice, paying a reletting fee equal to two months' rent and repaying concessions. Military personnel have rights under federal law.
19. DEFAULT. If rent is unpaid on the third day, Management may serve a notice to pay or quit. Returned checks incur a {small} charge.
20. SECURITY DEPOSIT. The sum of {amount} will be returned with an itemized statement within thirty days of surrender, less cleaning beyond ordinary wear, unpaid sums and missing keys.
21. RENTERS INSURANCE of at least $100,000 liability is required.
22. HOLDING OVER. Rent is one hundred fifty percent.
23. CRIME-FREE ADDENDUM. 24. LEAD PAINT DISCLOSURE. 25. COMMUNITY POLICIES.
26. JOINT AND SEVERAL. Each resident is liable for the whole.
27. SEVERABILITY; NO ORAL AGREEMENTS
Resident signatures {person} {someone} Date {today}
Owner's representative for {company}`,
    'en-long-loan-facility': `THIS FACILITY AGREEMENT is dated {today} and made between {company} as Borrower and {bank} as Lender.
1. DEFINITIONS
"Available Commitment" means the Commitment less outstanding Loans. "Business Day" excludes days on which banks in London are closed. "Compounded Reference Rate" has the meaning in Schedule 4.
2. THE FACILITY
Subject to the terms, the Lender makes available a term loan facility of up to {amount}.
3. PURPOSE
Amounts shall be applied towards [the acquisition of the printing works~the fit-out of two hotels~refinancing existing debt].
4. CONDITIONS OF UTILISATION
The Lender has received, in form and substance satisfactory to it, constitutional documents, board minutes, the Debenture, a valuation and evidence of insurance.
5. UTILISATION
A request is irrevocable and must be delivered three Business Days ahead, during the Availability Period.
6. REPAYMENT
= Repayment Date | Instalment
- First | {plain}
- Second | {plain}
- Third | {plain}
- Termination Date | balance
7. PREPAYMENT
Illegality; change of control; voluntary prepayment in minimum amounts on five days' notice.
===
8. INTEREST
The rate is the aggregate of Margin, {n}.{d2} per cent per annum, and the Compounded Reference Rate. On overdue sums two per cent is added.
9. TAXES AND INCREASED COSTS
All payments are made without deduction; if one is required, the payment is grossed up.
10. REPRESENTATIONS
Status, binding obligations, no conflict, no default, pari passu ranking, no proceedings, sanctions.
11. INFORMATION UNDERTAKINGS
Audited accounts within 180 days; management accounts within 30 days of each month; a compliance certificate each quarter.
12. FINANCIAL COVENANTS
12.1 Cashflow Cover shall not be less than 1.1:1. 12.2 Leverage shall not exceed 3:1, falling to 2.5:1 from {date}. 12.3 An equity cure may be exercised twice.
13. GENERAL UNDERTAKINGS
Negative pledge, disposals, merger, acquisitions, loans, dividends.
14. EVENTS OF DEFAULT
Non-payment unless technical and remedied within three Business Days; breach of covenant; cross-default; insolvency; material adverse change.
15. ASSIGNMENT, SET-OFF, NOTICES, COUNTERPARTS
16. GOVERNING LAW: England. This document has been entered into on the date stated at its head.`,
    'en-long-settlement-release': `CONFIDENTIAL SETTLEMENT AGREEMENT AND MUTUAL RELEASE
This Agreement is entered into by {person} ("Claimant") and {company} ("Respondent") to resolve Case No. {ref}.
RECITALS
A. Claimant alleges that water entering from the neighbouring excavation damaged the foundations of the property at {cstreet}, {ctown}.
B. Respondent denies liability and contends that the settlement cracks pre-existed the works.
C. Following mediation on {date} before {someone}, the parties wish to avoid the cost and uncertainty of trial.
AGREEMENT
1. Payment. Within thirty days after receipt of executed copies and a Form W-9, Respondent shall pay {amount} by check payable to the trust account of Claimant's counsel.
2. Remedial Works. Respondent shall at its own cost install a French drain in accordance with Exhibit A, to be completed by {date} and certified by an engineer chosen jointly.
3. Dismissal. Within five days of payment the parties shall file a stipulation of dismissal with prejudice, each bearing its own fees.
4. Release by Claimant. Claimant, for herself, heirs and assigns, releases Respondent, its insurers and affiliates from all claims, known or unknown, arising out of the excavation.
===
5. Unknown Claims. The parties waive the benefit of any statute providing that a general release does not extend to claims the creditor does not know or suspect to exist.
6. Release by Respondent, in like terms.
7. Carve-out. Nothing releases obligations under this Agreement or latent defects in the remedial works.
8. No Admission. This compromise is not evidence of fault and is inadmissible save to enforce it.
9. Confidentiality. Terms shall not be disclosed except to tax advisers, lenders, insurers or as compelled by law.
10. Non-Disparagement
11. Liens. Claimant shall satisfy any lien out of the settlement sum and indemnify Respondent.
12. Advice. Each party has read this Agreement, had counsel, and signs voluntarily. It shall not be construed against the drafter.
13. Default. Interest at ten percent accrues on late payment; prevailing party recovers fees.
14. Retained Jurisdiction of the court in {city}
15. Counterparts and electronic signatures
Approved as to form: counsel for both parties
Dated: {today}`,
    'en-long-internship-placement': `Student Placement Agreement
University :: {heading} School, {city}
Host :: {company}, {street}, {town}
Student :: {person}, ID {num}
Period :: {date} to {date}
Part 1. What the placement is for
The placement is a compulsory part of the degree. The student learns by doing supervised work that relates to the taught modules and is assessed by a portfolio and a visit.
Part 2. The host will
a) give the student a named supervisor, {someone}, and an induction on the first day covering fire, first aid and data protection;
b) provide work of a suitable level: [testing instruments~assisting in the design office~handling customer queries];
c) pay {small} per hour, at monthly intervals, less statutory deductions, and allow {n} days' holiday;
d) let the student attend the university for recall days;
e) tell the university at once about any accident, absence of more than three days or concern about conduct.
Part 3. The student will
keep the host's hours and rules, keep confidential what is learnt, write a weekly log, and not copy data or software.
===
Part 4. The university will
prepare the student, appoint a visiting tutor, visit at least twice, insure itself, and withdraw the student if the placement is unsafe.
Part 5. Health and safety
The host owes the student the duty it owes to employees. A risk assessment is attached. Lone working and night shifts are not permitted.
Part 6. Intellectual property
Rights in work made for the host belong to it. The student may use extracts in the portfolio after approval, not to be unreasonably refused; a restricted submission lasts at most three years.
Part 7. Insurance and liability
Employers' and public liability certificates have been shown.
Part 8. Equality and complaints
The host's procedure is used first; the placement office may be approached at any time.
Part 9. Ending early
Any of the three parties may end this agreement on two weeks' notice, or at once for serious misconduct. The tutor arranges whether credits can be earned otherwise.
Part 10. Law of the country where the host is established
Signed for the University, the Host, the Student`,
    'en-long-software-escrow-licence': `Schedule B – Licence Terms
B1. Grant. Licensor grants Licensee a non-exclusive, non-transferable right to install and use the Software in object code on {n} production instances at the Sites, for internal operations only. Affiliates may use it while they remain such.
B2. Restrictions. Licensee shall not decompile except as permitted by law, remove notices, offer the Software as a bureau service or publish benchmarks.
B3. Verification. Once a year, on fifteen days' notice, Licensor may verify use. A shortfall is invoiced at list price; above five per cent, Licensee bears the cost.
B4. Delivery and acceptance. The Software is deemed accepted thirty days after delivery unless a reproducible Severity 1 fault is notified.
B5. Warranty. For ninety days the Software will perform substantially as documented. Remedies are repair, workaround or refund.
Schedule C – Support
C1. Support covers the current and the preceding major release.
= Severity | Response | Target fix
- 1 Critical | 1 hour | 1 day
- 2 High | 4 hours | 5 days
- 3 Normal | 1 day | next release
C2. The annual fee is {amount}, payable in advance; it may rise by the retail price index.
===
C3. Licensee applies patches within a reasonable time, supplies logs and allows remote access.
Schedule D – Source code escrow
D1. Within thirty days Licensor deposits source code, build scripts and third-party list with the agent, updating each major release.
D2. Release events: bankruptcy; cessation of support uncured sixty days; assignment to a competitor without assumption.
D3. On release Licensee may use the source only to maintain the Software for itself.
Schedule E – Open source
Components and their licences are listed; none obliges Licensee to disclose its own code.
General
The Agreement between {company} and {client}, effective {date}, comprises the signature page and Schedules A to E. Purchase order terms are rejected. Liability is limited to fees paid in the preceding twelve months; neither party is liable for lost profits. Licensor defends infringement claims provided that it is given notice and control. Either party may terminate for uncured breach after thirty days; perpetual licences survive unless terminated for breach of B2.
Law :: State of Delaware
Executed :: {today}`,
    'en-long-farm-partnership': `DEED OF PARTNERSHIP
THIS DEED is made the {today} BETWEEN {person} of {street}, {town} ("the Father"), {someone} and {someone} ("the Children")
WHEREAS the Father has for many years farmed the land known as {heading} Farm and wishes to bring the Children into the business
NOW THIS DEED WITNESSETH as follows:
1. The partners shall carry on the business of [dairy and arable farmers~hill farming and holiday lets~fruit growers] under the name {company} from {date} until determined.
2. The land remains the property of the Father and is occupied by the firm under a licence terminable on twelve months' notice; nothing in this deed shall make it partnership property.
3. The capital shall be as shown in the opening balance sheet. Herd, machinery and tenant right belong to the firm. Interest at four per cent is allowed on capital before profits are divided.
4. Profits and losses are shared one half to the Father and one quarter to each Child, and after his seventieth birthday in equal thirds.
5. Each partner shall draw {amount} monthly on account.
===
6. The bankers are {bank}. Cheques above {amount} require two signatures.
7. Proper books shall be kept at the farmhouse; accounts are drawn to the thirty-first of March by the firm's accountants and, once signed, bind the partners save for manifest error.
8. Each partner shall devote full time and attention, be just and faithful, and indemnify the others against separate debts.
9. Without the consent of all none shall: engage or dismiss a stockman; buy or sell beyond {amount}; give credit against advice; charge the assets; enter any stewardship or subsidy scheme.
10. Holidays: three weeks in the year, not during lambing or harvest.
11. Retirement on twelve months' notice ending on Lady Day.
12. On death or retirement the continuing partners may purchase the share at book value, save that milking equipment and quota are valued, payable over five years with interest.
13. Expulsion for bankruptcy, incapacity over nine months or grave breach.
14. Annuity to the Father's widow of {amount} per annum.
15. Disputes go to an arbitrator appointed by the President of the agricultural valuers.
SIGNED as a deed in the presence of two witnesses`,
    'en-long-collective-bargaining': `ARTICLE 12 – SENIORITY
12.1 Seniority means length of continuous service in the bargaining unit since the last date of hire. Probationary employees have none until they complete ninety days, when it dates back.
12.2 The Employer posts a list each January. Protests must be filed within thirty days.
12.3 Seniority is lost by quitting, discharge for just cause, layoff exceeding twenty-four months or failure to report after recall by certified letter.
ARTICLE 13 – LAYOFF AND RECALL
Layoffs are by inverse order within classification. A senior employee may bump into a lower classification if qualified to perform the work within a five-day trial.
ARTICLE 14 – HOURS AND OVERTIME
14.1 The regular work week is forty hours, Monday to Friday. Second shift receives a premium of {small} per hour.
14.2 Time and one-half is paid after eight hours; double time on Sundays. Overtime is equalized within each department, and refusals are charged as worked.
14.3 Call-in pay: four hours minimum.
===
ARTICLE 15 – WAGES
= Classification | Start | After 1 yr
- Machine operator | {small} | {small}
- Maintenance mechanic | {small} | {small}
- Shipping clerk | {small} | {small}
15.1 A general increase of three percent takes effect on {date} and each anniversary.
ARTICLE 16 – HOLIDAYS AND VACATION
Ten paid holidays. Vacation: one week after a year, two after three, three after ten.
ARTICLE 17 – GRIEVANCE PROCEDURE
Step 1: supervisor, within five working days. Step 2: plant manager and steward in writing. Step 3: union representative. Failing settlement either party may demand arbitration; the arbitrator may not add to or modify this contract.
ARTICLE 18 – NO STRIKE, NO LOCKOUT
ARTICLE 19 – HEALTH AND WELFARE
The Employer contributes {amount} per month to the fund for each employee working eighty hours.
ARTICLE 20 – SAFETY COMMITTEE
ARTICLE 21 – BULLETIN BOARDS, STEWARDS, CHECK-OFF
ARTICLE 22 – DURATION
In force from {date} for three years and yearly thereafter unless notice is given sixty days prior.
FOR {company}: {person} FOR THE UNION, LOCAL {d3}: {someone}`,
  }),
};
