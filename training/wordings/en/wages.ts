import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English payslips as payroll programs print them, and as small employers type them. */
export const englishWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('en', {
    'en-ps-sage-payroll': `= Employee No. | Employee | Process Date | NI Number
- {n} | {person} | {date} | QQ{d2}{d2}{d2}C
= Payments | Units | Rate | Amount
- Salary | 1.0000 | {small} | {small}
? - Overtime 1.5 | {n}.00 | {small} | {small}
= Deductions | | | Amount
- PAYE Tax | | | {small}
- National Insurance | | | {small}
- Pension | | | {small}
? - Student Loan | | | {small}
This Period: Total Gross Pay {small} Gross for Tax {small} Earnings for NI {small}
Year to Date: Total Gross Pay TD {plain} Tax Paid TD {plain} National Insurance TD {small}
{company} Tax Code: 1257L Dept: 1 Payment Method: [BACS~Cheque] Payment Period: Monthly
Net Pay {small}`,
    'en-ps-xero-au': `{company} ABN {d2} {d3} {d3} {d3}
# [PAYSLIP~Pay slip]
{person}
{cstreet}
Employment basis: [Full-time~Casual]
Pay Period: {date} - {date}
Payment Date: {date}
Annual salary {plain} Hourly rate {small}
Total earnings {small}
Net pay {small}
= SALARY & WAGES | HOURS | RATE | THIS PAY | YTD
- Ordinary Hours | {d2}.00 | {small} | {small} | {plain}
? - Annual leave loading 17.5% | | | {small} | {small}
= TAX | | | |
- PAYG Tax | | | {small} | {plain}
= SUPERANNUATION | | | |
- SGC - [AustralianSuper~Hostplus~Rest] | | | {small} | {plain}
= LEAVE ACCRUED/USED | Accrued | Used | Balance
- Annual Leave in Hours | 5.8462 | 0.0000 | {d2}.{d2}
PAYMENT DETAILS BSB {d3}-{d3} Acc {num} {small}`,
    'en-ps-adp-gusto': `{company} Inc
{street} {town}
Earnings Statement [Advice of deposit~Direct deposit]
Period Beginning: {date}
Period Ending: {date}
Pay Date: {date}
{person} {cstreet} {ctown}
Taxable filing status: [Single~Married]
= Earnings | rate | hours | this period | year to date
- Regular | {small} | 80.00 | {small} | {plain}
? - Holiday | {small} | 8.00 | {small} | {small}
Gross Pay {small}
= Deductions - Statutory | | this period | year to date
- Federal Income Tax | | -{small} | {plain}
- Social Security Tax | | -{small} | {small}
- Medicare Tax | | -{small} | {small}
- [NY State Income~CA SUI/SDI~TX none] | | -{small} | {small}
- Other: 401K*, Dental* | | -{small} | {small}
Net Pay {small}
* Excluded from federal taxable wages
Deposited to the account of {person} account xxxx{d2}{d2}`,
    'en-ps-canada-ceridian': `{company} Ltd. / Ltee
Statement of Earnings and Deductions
Employee {num} {person} SIN xxx xxx {d3}
Pay end date {date} Pay period {n} of 26
= Earnings | Hours | Rate | Current | YTD
- Regular | 75.00 | {small} | {small} | {plain}
? - Stat holiday | 7.50 | {small} | {small} | {small}
? - Vacation pay 4% | | | {small} | {small}
= Deductions | | | Current | YTD
- CPP | | | {small} | {small}
- EI | | | {small} | {small}
- Federal tax | | | {small} | {plain}
- [Ontario Health Premium~Union dues~RRSP~LTD] | | | {small} | {small}
Net pay {small} deposited to {bank} transit {d5}
Vacation banked {d2}.00 h, sick {n}.00 h
TD1 claim codes 1/1`,
    'en-ps-india-zoho': `{company} Private Limited
{street} {town} India
# Payslip for the month of {month} {year}
EMPLOYEE SUMMARY
Employee Name :: {person}
Employee ID :: {d3}
Designation :: {job}
PAN :: ABCPD{d2}{d2}K
Pay Period :: {month} {year}
UAN :: 10{num}{n}
Paid Days : {d2} LOP Days : 0
Total Net Pay {amount}
= EARNINGS | AMOUNT | YTD | DEDUCTIONS | AMOUNT | YTD
- Basic | {small} | {plain} | EPF Contribution | {small} | {plain}
- House Rent Allowance | {small} | {plain} | Professional Tax | 200.00 | {small}
- Conveyance | {small} | {plain} | Income Tax | {small} | {plain}
- Fixed Allowance | {small} | {plain} | ESI | {small} | {small}
Gross Earnings {plain} Total Deductions {small}
TOTAL NET PAYABLE Gross Earnings - Total Deductions {plain}
-- This is a system-generated document. --`,
    'en-ps-excel-nanny': `Pay slip
Employer {someone}
Employee {person}
Week / month [{month}~week {d2}]
Hours {d2} x {small} = {small}
Holiday pay {small}
Gross {small}
Tax -{small}
NI -{small}
Pension (Nest) -{small}
Take home {small}
Paid {date} by [transfer~cash]
[Hols left {n} days~PAYE ref {d3}/AB{d2}]`,
    'en-ps-agency-umbrella': `{company} Umbrella Ltd
# [Payslip and reconciliation~Contractor payslip~Reconciliation statement with payslip]
Worker {person} Assignment {client} Week {d2} Pay date {date}
Company income
- Timesheet 40.00 h @ {small} | {small}
Less employment costs
- Umbrella margin | -{small}
- Employer's NI | -{small}
- Apprenticeship levy | -{small}
- Employer's pension | -{small}
Gross for taxable pay {small}
- Basic pay at NMW | {small}
- Additional taxable wage | {small}
- Holiday pay 12.07% | {small}
Deductions
- PAYE tax (1257L W1) | -{small}
- Employee's NI (A) | -{small}
- Pension | -{small}
Net payment {small}`,
    'en-ps-nhs-esr': `[{company} NHS Foundation Trust~{company} University Hospitals]
ASSIGNMENT NUMBER {num} EMPLOYEE NAME {person}
DEPARTMENT [Ward {n}~Theatres~Estates] JOB TITLE [Band 5 Nurse~Healthcare Assistant~Porter]
PAY SCALE NP05 INC. DATE {date} STANDARD HRS 37.50 SAL/WAGE {plain}
= DESCRIPTION | WKD/EARNED | PAID/DUE | RATE | AMOUNT
- Basic Pay | 162.95 | 162.95 | {small} | {small}
* [Night Duty~Saturday Duty~Sunday/PH~Bank hours~Unsocial enh] NP | {n}.00 | {n}.00 | {small} | {small}
= DEDUCTIONS | AMOUNT | BALANCE C/F
- PAYE | {small} |
- NI A | {small} |
- Pension NHS | {small} |
- [Parking~Unison~Salary sacrifice cycle] | {small} | {small}
YEAR TO DATE: gross {plain} NI letter A taxable {plain} tax paid {small}
THIS PERIOD SUMMARY: pensionable pay {small}, non-taxable 0.00, total deductions {small}
PAY DATE {date} PAY METHOD BACS NET PAY {small}`,
  }),
};
