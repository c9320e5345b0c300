import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English payslips of many jobs and countries. */
export const englishWagesOfManyJobs: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('en', {
    'en-w-ps-restaurant-tronc-uk': `{company} Restaurants Ltd
PRIVATE
Employee :: {person}
Works no. :: {d3}
Dept :: [Kitchen~Floor~Bar]
Tax code :: 1257L M1
NI number :: QQ {d2} {d2} {d2} A
NI letter :: A
Pay date :: {today}
Tax period :: Week {d2}
= Payments | Hours | Rate | Amount
- Basic | 41.50 | 12.21 | {small}
- Sunday premium | 8.00 | 2.00 | 16.00
- Holiday 12.07% accrued, taken | 6.00 | 12.21 | 73.26
- Tronc (allocated by troncmaster) | | | {small}
- Uniform allowance | | | 3.00
= Deductions | | | Amount
- PAYE tax | | | {small}
- National Insurance (not due on tronc) | | | {small}
- Pension, salary sacrifice 5% | | | {small}
- Meals on duty | 5 | 1.50 | 7.50
- Till short 14th, agreed | | | 4.10
- Season ticket loan {n}/12 | | | {small}
This period: taxable {small}. Year to date: gross {plain}; tax {plain}; NI {small}; pension {small}
NET PAY {small} by Faster Payment to ****{d2}{d2}
Messages: Christmas rota closes on {date}. The service charge pool had a good week, thank you all. If your address has changed tell the office, not the chef.
Employer PAYE ref {d3}/{ref}. Employer's NI {small}.`,
    'en-w-ps-us-hospital-nurse-differentials': `{company} Health System
EARNINGS STATEMENT
Pay group BW2   Pay begin {date}   Pay end {date}   Advice # {num}   Advice date {today}
{person}  {cstreet} {ctown}
Employee ID {num}   Dept {d5} ICU Stepdown   Job title Registered Nurse II   Pay rate \${d2}.{d2} hourly
TAX DATA: Federal - Married filing jointly, dep. 2,000; State - M/1; addl 25.00
= HOURS AND EARNINGS | Rate | Hours | Earnings | YTD hours | YTD
- Regular | {d2}.{d2} | 64.00 | {plain} | {d3} | {plain}
- Night differential | 4.50 | 48.00 | 216.00 | {d3} | {plain}
- Weekend | 3.00 | 24.00 | 72.00 | {d3} | {small}
- Charge pay | 2.00 | 12.00 | 24.00 | {d2} | {small}
- Overtime 1.5 | {d2}.{d2} | 8.25 | {small} | {d2} | {plain}
- PTO | {d2}.{d2} | 12.00 | {small} | {d2} | {plain}
- Missed meal | | 1.00 | {d2}.{d2} | {n} | {small}
TOTAL | | | {plain} | | {plain}
= TAXES | Current | YTD
- Fed withholding | {small} | {plain}
- Fed MED/EE | {small} | {small}
- Fed OASDI/EE | {small} | {plain}
- State | {small} | {plain}
= BEFORE-TAX DEDUCTIONS | Current | YTD
- Medical PPO, family | {small} | {plain}
- 403(b) 6% | {small} | {plain}
- FSA dependent care | {small} | {plain}
- Parking garage B | 18.00 | {small}
= AFTER-TAX | Current | YTD
- Union dues | 41.50 | {small}
- Gift shop | 12.68 | 12.68
= EMPLOYER PAID | Current | YTD
- 403(b) match | {small} | {plain}
NET PAY DISTRIBUTION: Checking ...{d2}{d2} {plain}; Savings ...{d2}{d2} 100.00. TOTAL {plain}
PTO balance {d2}.{d2}, max 320. MESSAGE: Flu shots due 11/30. Open enrollment ends Friday!`,
    'en-w-ps-ireland-builder-weekly': `{company} Construction Ltd
PAYSLIP Week {d2}
Name: {person}   PPSN: {num}[TA~W~F]   PRSI class A1
SWT no. {num}
Date: {today}
Tax basis: Cumulative. Weekly SRCOP {small}. Tax credits {n}.{d2}. USC cut-offs as per RPN {n}
Basic 39 h @ {d2}.{d2} (SEO craft rate) :: {small}
OT x 1.5, 5 h :: {small}
Country money :: 90.00
Tool allowance (non taxable) :: 12.00
Gross :: {small}
PAYE :: {small}
USC :: {small}
PRSI EE :: {small}
CWPS pension :: 29.{d2}
Death in service & sick pay :: 1.27
Union :: 4.50
Local property tax :: 6.92
Advance 10/2 :: 50.00
Nett :: {small}
ER PRSI {small}
Cumulative to date: gross {plain}, PAYE {plain}, USC {small}, PRSI {small}, insurable weeks {d2}
Builders' holidays fund is separate. Holidays left {n} days. Good Friday is not a public holiday lads!
Safe Pass due {month}. No Safe Pass, no site.`,
    'en-w-ps-india-government-school-teacher': `OFFICE OF THE DISTRICT EDUCATION OFFICER, {city}
PAY SLIP FOR THE MONTH OF {month} {year}
Emp. code :: {num}
Name :: Smt./Shri {person}
Designation :: [TGT (Maths)~PRT~Head Master]
School :: Govt. Sr. Sec. School, {ctown}
Level / cell :: 7 / {n}
GPF/PRAN :: {num}
Bank A/c :: XXXXX{d5}, {bank}
PAN :: AB***{d2}K
= EARNINGS | Rs. | DEDUCTIONS | Rs.
- Basic Pay | {plain} | NPS Tier I (10%) | {plain}
- D.A. @ 50% | {plain} | G.I.S. | 120
- H.R.A. | {plain} | Income Tax | {plain}
- Medical | 500 | Festival advance 4/10 | 1,000
- C.C.A. | 360 | H.B. loan int. 31/180 | {small}
- Mobile | 500 | Court attachment | 0
- Arrear DA (Jan-Mar) | {small} | Licence fee qtr. | 230
Gross {plain}. Total deductions {plain}. NET PAYABLE {plain} (Rupees ................ only)
Govt. contribution NPS 14% {plain} not included.
Leave: CL balance {n}; EL {d3}; HPL {d2}
DDO code {num}; Bill no. {d3}; TV no. {d2} dated {date}
Recovery of excess HRA has been started in view of audit para no. {n}. Representation, if any, within 15 days.
Computer generated; does not require signature. Kindly link Aadhaar with GPF account.`,
    'en-w-ps-australia-fruit-picking-piece': `{company} Orchards
PAY ADVICE
ABN {d2} {d3} {d3} {d3}
{person}   visa 417
Award: Horticulture Award, casual, level 1
Pay period {date} - {date}, paid {today}
= Date | Block | Bins / hrs | Rate | Amount
- Mon | [Pink Lady 4~Navel C2~Nectarine 9] | 2.5 bins | 62.00 | 155.00
- Tue | same | 3.0 | 62.00 | 186.00
- Wed | rain | 0 | |
- Thu | hourly, thinning | 7.6 h | 30.{d2} | {small}
- Fri | hourly | 7.6 h | 30.{d2} | {small}
- Sat | bins | 2.0 | 62.00 | 124.00
Minimum wage check: topped up {n}.{d2}
Gross {small}. PAYG withholding 15% WHM {small}. Hostel (signed authority) {small}. Ute fuel share 10.00. NET {small}
Super guarantee 12% {small} to {other} Super, member {num}, paid by the 28th after quarter's end
No annual leave: casual loading 25% is in the rate. YTD gross {plain} tax {plain}
Bring your own secateurs & hat. Ladders get counted at 3. No payslip in one working day? Tell {someone} {mobile}, or Fair Work.`,
    'en-w-ps-canada-biweekly-bilingual': `{company} Canada Inc.
Statement of earnings / Relevé de salaire
Employee / Employé(e): {person}   No.: {d5}
Province: [QC~NB~ON]   Freq.: 26
Period ending / Fin de période: {date}   Deposit date / Date de dépôt: {today}
= Earnings / Gains | Hrs | Rate / Taux | Current / Courant | YTD / Cumul
- Regular / Régulier | 75.00 | {d2}.{d2} | {plain} | {plain}
- Stat holiday / Férié | 7.50 | {d2}.{d2} | {small} | {small}
- Shift premium / Prime de quart | 30.00 | 1.15 | 34.50 | {small}
- Taxable benefit: group life / Avantage imposable | | | 8.{d2} | {small}
= Deductions / Retenues | | | Current / Courant | YTD / Cumul
- Federal tax / Impôt fédéral | | | {small} | {plain}
- Provincial tax / Impôt provincial | | | {small} | {plain}
- QPP / RRQ | | | {small} | {plain}
- EI / AE | | | {n}.{d2} | {small}
- QPIP / RQAP | | | {n}.{d2} | {small}
- Group RRSP / REER collectif 4% | | | {small} | {plain}
- Dental / Dentaire | | | 14.22 | {small}
- United Way / Centraide | | | 5.00 | {small}
NET {plain}   Transit {d5} Inst. {d3} Acct ****{d3}
Vacation accrued / Vacances accumulées {small}. Bank time / Banque d'heures {n}.50
T4 and Relevé 1 will be posted on the portal by February 28. / seront versés au portail. Uniform rebates: see the bulletin board by the microwaves.`,
    'en-w-ps-gulf-wps-domestic-driver': `{company} GENERAL CONTRACTING LLC
SALARY SLIP
Labour card :: {num}
MOL id :: {num}{num}
Employee :: {person}
Trade :: [Heavy driver~Mason~Steel fixer]
Nationality :: [Nepal~Pakistan~Uganda]
Month :: {month} {year}
Days present :: {d2}, absent {n}, Friday worked 2
= Particulars | AED
- Basic | 1,100.00
- Food allowance | 300.00
- Site allowance | {small}
- Overtime normal {d2} h x 5.73 | {small}
- Overtime Friday 16 h x 6.88 | 110.08
- Total | {small}
- Less: advance {n}/6 | 200.00
- Less: traffic fine radar | {small}
- Less: phone card | 50.00
- Net transferred via WPS | {small}
Exchange house card ending {d2}{d2}
Leave salary and ticket: due every two years, next {date}. Gratuity provision {plain}. Passport: held by employee (as it should be).
Kindly report mistakes to camp boss / timekeeper before the 7th. Sleep well, drink water, midday break 12.30-3 until 15 September.
Received ______________ thumb impression`,
    'en-w-ps-second-page-ytd-accumulators': `PAY ADVICE - PAGE 2
Emp {num} {person}
= Accumulator | This period | Tax year to date
- Taxable gross | {plain} | {plain}
- NIable gross | {plain} | {plain}
- Employee pension (net pay arrangement) | {small} | {plain}
- Additional voluntary contribution | {small} | {small}
- Employer pension | {small} | {plain}
- Student loan plan 2 | {small} | {small}
- Cycle scheme | {small} | {small}
- Childcare vouchers | 55.00 | {small}
- Share plan (partnership) | 125.00 | {plain}
Absence: sickness 2.0 days, paid at full; annual leave booked 5, remaining {n}.5; flexi +{n}:{d2}
Overtime from {date} to {date} will be paid in the next run owing to late approval by the line manager.
Car mileage 312 miles @ 0.45 = 140.40, reimbursed, not taxable
Backdated award of {n}.{n}% with effect from 1 April: arrears of {plain} have been included on page 1 and may have moved you into a higher band for this month only.
Payroll query? Log it at the self-service portal; we answer in three working days. Please don't ring on pay day.
Shred or keep: you might need this for a mortgage. It will disappear from the portal after seven years.
{company} Shared Services, {street}, {town}`,
    'en-w-ps-church-organist-quarterly-note': `Parish of [St Mary~Holy Trinity] with {city}
Pay note, quarter to {date}
{person}, organist and choir master
Sundays 13 x {d2}.00 :: {small}
Weddings 3 x 120.00 (video fee double at one) :: {small}
Funerals 4 x 90.00 :: 360.00
Evensong for the bishop :: 60.00
Gross :: {plain}
Tax BR :: {small}
NI :: 0.00
Net paid by BACS {today} :: {plain}
Paid year to date {plain}, tax {small}
Deputy ({someone}) paid direct for 2 Sundays. Music bought, see petty cash. Organ blower's honorarium stays at 5.00 in kind (cider).
Treasurer {someone}`,
    'en-w-ps-kenya-flower-farm': `{company} FLOWERS LTD - PAYROLL {month} {year}
P/NO {num}  NAME {person}  ID {num}  KRA PIN A{num}X  NSSF {num}  SHIF {num}
DEPT GREENHOUSE {n}  GRADE G{n}  BANK/SACCO {bank}
EARNINGS
BASIC PAY            {plain}
HOUSE ALLOWANCE      {small}
OVERTIME 1.5         {small}
PRODUCTION BONUS     {small}
GROSS                {plain}
DEDUCTIONS
PAYE                 {small}
PERS RELIEF       -2,400.00
NSSF TIER I/II       {small}
SHIF 2.75%           {small}
HOUSING LEVY 1.5%    {small}
SACCO SHARES         {small}
SACCO LOAN BAL {plain} {small}
CANTEEN              {small}
UNION KPAWU          {small}
NET PAY              {plain}
ANNUAL LEAVE BAL {n}
Clinic day is Wednesday. Boots issued {date}. Gate pass must be shown.`,
  }),
};
