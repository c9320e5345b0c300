import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Payslips of English-speaking countries. */
export const englishPayslips: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('en', {
    'en-uk-sealed-payslip': `{company}
= Employee no. | Employee name | Process date | NI number
- {d3} | {person} | {date} | QQ{num}C
= Payments | Hours | Rate | Amount
- Basic pay | {d3}.00 | {small} | {plain}
* [Overtime 1.5~Holiday pay~SSP~On-call allowance~Mileage non-taxable] | {n}.50 | {small} | {small}
= Deductions | Amount
- PAYE tax | {small}
- National Insurance | {small}
* [Employee pension 5%~Student loan plan 2~Union subs~Attachment of earnings~Cycle to work] | {small}
This period: total gross pay {plain} gross for tax {plain} earnings for NI {plain}
Year to date: total gross pay TD {plain} tax paid TD {plain} NI TD {plain} pension TD {small}
Tax code [1257L~BR~1185L M1] Dept [Warehouse~Kitchen~Office] Payment method BACS Tax period {n}
Net pay {amount}`,
    'en-us-earnings-stub': `{company} {street} {town}
# [Earnings Statement~Pay stub~STATEMENT OF EARNINGS AND DEDUCTIONS]
CO. FILE DEPT. CLOCK NUMBER {d3} {num} {num} 00{num}
Period beginning: {date} Period ending: {date} Pay date: {date}
Taxable marital status: Single Exemptions/Allowances: Federal 1, CA 1
{person} {cstreet} {ctown} Social Security Number: XXX-XX-{d2}{d2}
= Earnings | rate | hours | this period | year to date
- Regular | {small} | 80.00 | {plain} | {plain}
* [Overtime~Holiday~PTO~Bonus~Tips reported] | {small} | {n}.00 | {small} | {plain}
Gross pay {plain} {plain}
= Deductions | Statutory | |
* [Federal Income Tax~Social Security Tax~Medicare Tax~CA State Income Tax~CA SUI/SDI Tax] | -{small} | {plain}
= Other
* [401(k)*~Medical pre-tax*~Dental*~FSA*~Garnishment] | -{small} | {plain}
(*) Excluded from federal taxable wages
Net Pay {amount}
Accrued PTO {n}.{d2} hrs Checking xxxx{d2}{d2} direct deposit -{plain}
NON-NEGOTIABLE. THIS IS NOT A CHECK. Advice number {num}`,
    'en-india-salary-slip': `{company} Technologies Private Limited
{street}, {town}
# [Salary Slip~Pay Slip for the month of {month} {year}~PAYSLIP]
Emp. Code :: {num}
Name :: {person}
Designation :: {job}
DOJ :: {date}
PAN :: ABCPX{d2}{d2}R
UAN :: 1009{num}
PF No. :: KN/BNG/{num}
Bank A/c :: {num}{d3}
Days payable 30.00 LOP 0.00
= Earnings | Full | Actual | Deductions | Amount
- Basic | {plain} | {plain} | PF | {small}
- HRA | {plain} | {plain} | Professional Tax | 200.00
- Conveyance allowance | 1,600.00 | 1,600.00 | Income tax (TDS) | {small}
- [Special allowance~LTA~Shift allowance] | {plain} | {plain} | [ESI~Canteen~Loan EMI] | {small}
- Gross earnings | {plain} | {plain} | Total deductions | {small}
Net salary payable Rs. {plain} (Rupees [Forty One Thousand Two Hundred only~Sixty Thousand Fifty Five only])
This is a computer generated statement and does not need signature`,
    'en-ireland-revenue-payslip': `{company} Hotels Ltd PAYE ref {num}H
Pay advice
{person} PPSN {num}TA Works no. {d3} Week {n} Pay date {date}
= Pay | Hrs | Rate | EUR
- Basic | 39.00 | {small} | {small}
* [Sunday premium~Overtime~Bank holiday~Service charge~Maternity top-up] | {n} | {small} | {small}
Gross {small}
= Deductions | EUR | Cumulative
- PAYE | {small} | {plain}
- USC | {small} | {plain}
- PRSI A1 EE | {small} | {plain}
- [PRSA~Meals~Uniform~VHI] | {small} | {plain}
Tax credit {small} Standard rate cut-off {small} USC cut-off {small} Basis: cumulative RPN {n}
ER PRSI {small} Insurable weeks {n}
NET PAY {amount} by [EFT~cheque]
Holiday hours taken {n} remaining {n}`,
    'en-handwritten-wages': `WAGES
[Week ending~Fortnight to~Month of] {date}
Name {person}
[Employer {company}~{company}, {city}]
Hours {n} at {small}
= | {small}
Less tax {small}
Less [NI~FICA~UIF~superannuation] {small}
? Advance {small}
Paid [in cash~by transfer] {small}
Signed for wages received ____________
[Keep this slip~Ask if anything is unclear].`,
    'en-singapore-itemised': `{company} Pte. Ltd. (UEN {year}{d5}D)
# [Itemised Payslip~Itemised pay slip~Salary advice]
Name of Employee :: {person}
Date of Payment :: {date}
Mode of Payment :: [Bank deposit~GIRO~Cheque]
Salary period :: {date} to {date}
= Item | Amount S$
- Basic pay (A) | {plain}
- Total allowances (B): transport, [meal~shift] | {small}
- Total deductions (C): employee's CPF deduction 20% | {small}
- [CDAC fund~MBMF~SINDA fund] | 1.50
- Overtime hours worked {n} | 
- Total overtime pay (D) | {small}
- Other additional payments (E): [annual wage supplement~rest day pay] | {small}
- Net pay (A+B-C+D+E) | {plain}
Employer's CPF contribution 17% {small} SDL {small}
Leave balance: annual {n} sick {n}
Overtime payment period(s) {date} - {date}`,
    'en-south-africa-irp-payslip': `{company} Mining Services
PAYSLIP [MONTHLY~FORTNIGHTLY] CONFIDENTIAL
= Emp code | Name | ID No | Date engaged | Occupation
- {num} | {person} | 80{num}08{d2} | {date} | {job}
= Income | Units | YTD | Amount
- 3601 Basic salary | 1.00 | {plain} | {plain}
* [3605 13th cheque provision~3701 Travel allowance~3607 Overtime x1.5~3713 Housing subsidy~Underground allowance] | {n} | {plain} | {small}
= Deductions | Balance | YTD | Amount
* [4102 PAYE tax~4141 UIF employee~4003 Provident fund 7.5%~4005 Medical aid~Funeral cover~Garnishee order] | 0.00 | {plain} | {small}
Company contributions: UIF, SDL, COIDA, provident {small}
Total earnings R {plain} Total deductions R {plain}
NETT PAY R {plain}
Leave: annual due {n}.50 taken {n} sick cycle {n}
Bank {bank} acc ****{d3} Tax ref {num}`,
    'en-teacher-council-payroll': `{city} Council Payroll
Private and confidential - pay advice
Position 1: {job}, [St Mary's Primary~Parks Depot~Adult Social Care] Grade [G7 SCP 24~M6~Band 5 pt 3] FTE 0.6
{person} Payroll no. {num}/1 Pay date {date} Month {n}
= Description | Units | Rate | Payment | Deduction
- Monthly salary | | | {plain} |
* [Increment arrears from 1 April~Term-time adjustment~First aid allowance~Weekend enhancement 33%~Unpaid leave~LGPS contribution 6.5%~Teachers pension tier 2~Salary sacrifice car lease~Parking permit] | {n} | {small} | {small} | {small}
- Tax | | | | {small}
- NI category A | | | | {small}
Totals {plain} {small}
NET PAY {amount} credited to your bank
Taxable gross YTD {plain} Tax YTD {plain} NIable YTD {plain} Pension YTD {small} Employer's pension {small}
Message: P60s will be available online in May. Payroll queries to the helpdesk.`,
  }),
};
