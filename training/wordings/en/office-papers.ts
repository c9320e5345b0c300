import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of none of the types that pass through offices, yards and personnel departments. */
export const englishOfficePapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-ot-timesheet': `# [TIMESHEET~Weekly time sheet~Time card]
Name :: {person}
[Client / site~Department] :: {client}
Week ending :: {date}
= Day | Start | Finish | Break | Hours
- Mon | 08:00 | 16:30 | 0:30 | 8
- Tue | 08:00 | 16:30 | 0:30 | 8
- Wed | 08:00 | 17:00 | 0:30 | 8.5
- Thu | sick | | |
- Fri | 08:00 | 15:30 | 0:30 | 7
Total hours ______ Overtime ______
Employee signature ____________ Supervisor ____________
[Send to payroll by noon Monday~White copy agency, pink copy client]`,
    'en-ot-expense-claim': `{company}
# [EXPENSE CLAIM FORM~Travel expenses claim~Mileage claim]
Employee :: {person} No. {num}
Cost centre :: {d3}{d2}
Period :: {month} {year}
= Date | Details | Miles | Mileage @ 45p | Subsistence | Other
* {date} | [{city} - client visit~Hotel 1 night~Parking~Lunch with {someone}~Train] | {d2} | {small} | {small} |
Totals | {small}
Less advance {small}
Due to employee {small}
I certify that these expenses were wholly and necessarily incurred. Receipts attached: {n}
Claimant ________ Approved by ________ Posted ________`,
    'en-ot-job-sheet-mechanic': `{company} Field Service
JOB SHEET {num}
Customer {client} Site {cstreet} Contact {someone} {mobile}
Engineer {person} Date {date} Arr. {time} Dep. {time}
Job type [ ] breakdown [ ] PPM [ ] install [ ] quote visit
Asset [Boiler WB30~Roller shutter~Chiller 2] serial {num}
Fault reported ________________________________
Work to do: [check pressure, bleed rads~replace bottom slat~reset, test]
= Parts from van | Qty
* [Diverter valve~Fuse 13A~Contactor~Filter G4] | {n}
Job complete Y / N Return visit needed Y / N
Customer name ____________ Sign ____________`,
    'en-ot-statement-of-account-trade': `{company}
{street}, {town}
# [STATEMENT~Statement of account~Customer activity statement]
{client}
{cstreet}
{ctown}
Account :: {num}
Date :: {today}
= Date | Reference | Details | Debit | Credit | Balance
- {date} | | Balance forward | | | {plain}
* {date} | {ref} | [Sales invoice~Payment - thank you~Credit note~Payment on account] | {small} | | {plain}
= Current | 30 days | 60 days | 90 days+ | Total
- {small} | {small} | {small} | 0.00 | {plain}
Amount outstanding {plain}
Please check against your ledger and tell us of any difference. REMITTANCE ADVICE: cut here, tick items paid`,
    'en-ot-remittance-advice-erp': `{company}
Remittance Advice
Payment document :: {num}
Date :: {today}
Your account with us :: {num}
{client}
{cstreet}
{ctown}
The items listed below were settled by BACS to your account:
= Document | Your reference | Date | Deductions | Gross amount
* 51000{d5} | {ref} | {date} | 0.00 | {plain}
Sum total {plain}
Payment method: [EFT~BACS~SEPA] Bank ref {num}{n}
This is an automated message. Queries: ap.helpdesk@{web}`,
    'en-ot-certificate-of-conformity': `{company}
# [CERTIFICATE OF CONFORMITY~EU DECLARATION OF CONFORMITY~Material certificate EN 10204 3.1~Certificate of analysis]
Certificate no. {ref} Date {today}
Customer {client} Order {num}
Product {ware} Batch / lot {num} Quantity {d3}
We hereby certify that the goods detailed have been inspected and tested and conform in all respects to the specification, drawing {d5} issue {n}.
= Property | Specification | Result
* [Viscosity~Hardness HRC~C %~Moisture~Yield MPa] | [{d2} - {d2}~max 0.{d2}] | {d2}
Harmonised standards: EN ISO 12100, EN 60204-1
Directives: 2006/42/EC, 2014/30/EU
Signed for and on behalf of {company}, {someone}, Quality Manager`,
    'en-ot-certificate-of-origin': `CERTIFICATE OF ORIGIN
[EUROPEAN COMMUNITY~Arab-British Chamber of Commerce~ASEAN Form D]
No. {num}
1 Consignor {company}, {street}, {town}
2 Consignee {client}, {cstreet}, {ctown}
3 Country of origin [United Kingdom~India~Singapore]
4 Transport details (optional) [by sea~air freight]
5 Remarks
6 Item number; marks, numbers, number and kind of packages; description of goods
* {n} | {d2} cartons {ware} | {d3} kg
7 Quantity {d3} kg gross
8 THE UNDERSIGNED AUTHORITY CERTIFIES THAT THE GOODS DESCRIBED ABOVE ORIGINATE IN THE COUNTRY SHOWN IN BOX 3
Place and date of issue {city} {date}; name, signature and stamp of competent authority`,
    'en-ot-customs-export-declaration': `[Single administrative document~EXPORT ACCOMPANYING DOCUMENT~SHIPPING BILL FOR EXPORT]
MRN {d2}GB{num}{num}
1 Declaration EX A
2 Consignor/Exporter No GB{num}000 {company}
8 Consignee {client} {ctown}
14 Declarant/Representative {other}
17 Country of destination [US~CH~AE]
22 Currency and total amount invoiced GBP {plain}
= 31 Packages and description | 33 Commodity code | 35 Gross mass | 38 Net mass | 46 Statistical value
* {n} PX {ware} | {num} | {d2}.0 | {d2}.0 | {plain}
37 Procedure 1040 000 44 Additional information N380 {ref}; Y900
D Control by office of departure: result A2 seals 0
54 Place and date: {city} {date}`,
    'en-ot-insurance-claim-form': `{insurer}
# [ACCIDENT REPORT AND CLAIM FORM~Travel insurance claim form~Workers' compensation - first notice form]
Please answer every question in ink. The issue of this form is not an admission of liability.
1 Policy number ____________ 2 Name of insured ____________ 3 Occupation ____________
4 Date of loss __/__/____ time ____ am/pm 5 Place ____________
6 Describe fully what happened (use a sketch) ________________________________
7 Were the police told? Yes [ ] No [ ] Station ____________
8 Items claimed
= Item | Bought when / where | Price paid | Claimed
- ____ | ____ | ____ | ____
- ____ | ____ | ____ | ____
9 Bank for payment ____________
DECLARATION I declare that the particulars are true. Signature ____________ Date ______`,
    'en-ot-visa-application-form': `[Form DS-160 style~VAF1A~FORM I-9]
# [Application for a visitor visa~Employment eligibility verification~Application for registration]
START HERE. Read the instructions carefully before completing this form.
Part 1. Information about you (to be completed by the applicant)
1.1 Family name ____________ 1.2 Given name(s) ____________
1.3 Other names used ____________ 1.4 Sex M [ ] F [ ]
1.5 Date of birth DD MM YYYY 1.6 Place of birth ____________
1.7 Passport number ____________ date of issue ________
Part 2. Your visit
2.1 Purpose [ ] business [ ] family [ ] study
2.2 How long do you intend to stay? ______
2.3 Who pays? ____________
Part 3. Have you ever been refused a visa? Yes [ ] No [ ]
Part 4. Signature ____________ Date ________
FOR OFFICIAL USE ONLY barcode {num}{num} Public reporting burden for this collection is 35 minutes.`,
    'en-ot-org-announcement-memo': `MEMO
To: All staff
From: {someone}, [Facilities~HR~the CEO]
Date: {today}
Re: [Car park resurfacing~New phone system~Summer hours~Flu jabs]
[Please note that~A reminder that] {sentence}
1. Do not park in rows A-C on {date}.
2. Visitors should be told to use {street}.
3. Bikes stay where they are.
Line managers, please pin this up for people without e-mail.
Thank you for your patience!`,
    'en-ot-stock-count-list': `{company} Stock count sheet / [Inventory valuation summary~Bin report~Item listing]
Warehouse {n} Printed {today} {time} by {someone} Page 1 of {n}
= Item | Description | Bin | On hand | Counted | Unit cost | Value
* {d5} | {ware} | [A1-03~B2-11~C4-07] | {d2} | ____ | {small} | {plain}
Total {plain}
Counted by ________ Checked by ________
Negative stock lines: {n}. Frozen at {time}.`,
    'en-ot-aged-receivables-report-list': `{company}
A/R Aging Summary
As of {date}
= | Current | 1 - 30 | 31 - 60 | 61 - 90 | 91 and over | Total
* {other} | {small} | {small} | 0.00 | 0.00 | {small} | {plain}
- TOTAL | {plain} | {plain} | {small} | 0.00 | {small} | {plain}
[Accrual basis~Cash basis] {today} {time} GMT
===
Trial balance / general ledger
= Account | Debit | Credit
- 1000 Checking | {plain} |
- 1200 Accounts receivable | {plain} |
- 2000 Accounts payable | | {plain}
- 4000 Sales | | {plain}
- 6000 Rent | {small} |`,
    'en-ot-board-resolution-proxy': `# [FORM OF PROXY~Written resolution of the sole director~Ballot paper~Specimen signatures]
{company} - general meeting {date}
I/We, {person}, being a holder of {d3} ordinary shares, hereby appoint the chair of the meeting or ____________ as my/our proxy to vote as directed:
= Resolution | For | Against | Withheld
- 1 To receive the accounts | [ ] | [ ] | [ ]
- 2 To re-elect {someone} | [ ] | [ ] | [ ]
- 3 To re-appoint the auditors | [ ] | [ ] | [ ]
- 4 Authority to allot shares | [ ] | [ ] | [ ]
Signature ____________ Date ________
Notes: lodge with the registrars 48 hours before. CREST members may use the electronic service. PIN {d5} control no. {num}`,
    'en-ot-parking-permit-badges': `[VISITOR PERMIT~RESIDENT PARKING PERMIT~PERMIT TO WORK - HOT WORK~GATE PASS]
{company} Security
No. {num}
Valid {date} {time} to {date} {time}
Name / vehicle :: {person} [AB{d2} XYZ~TN {d2} C {d2}{d2}]
Host :: {someone} ext. {d3}
Zone [A~B~loading bay {n}]
[Display on dashboard.~Hand back on leaving.~Fire watch 60 min after work ends.]
Assembly point: car park. Report accidents to {phone}.
In: ____ Out: ____ Checked by ____`,
  }),
};
