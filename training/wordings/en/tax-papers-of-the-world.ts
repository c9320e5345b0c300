import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Tax papers of Britain, Canada, Australia and Asia, and a licence. */
export const englishTaxPapersOfTheWorld: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('en', {
    'en-w-tx-p11d-expenses-benefits': `P11D Expenses and benefits {year} to {year}
Note to employer: fill in this return for a director or employee for the year to 5 April. Send all your P11Ds and form P11D(b) to HM Revenue & Customs by 6 July.
Employer details
Employer name :: {company}
Employer PAYE reference :: {d3}/{ref}
Employee details
Employee name :: {person}
Works number or department :: {d3} SALES
National Insurance number :: QQ{d2} {d2} {d2}B
Date of birth in figures :: {date}
A Assets transferred (cars, property, goods or other assets)
B Payments made on behalf of employee
C Vouchers and credit cards
F Cars and car fuel
- Make and model | [Skoda Octavia estate~BMW 330e~Tesla Model 3]
- Date first registered | {date}
- Approved CO2 emissions figure, g/km | {d3}
- Engine size | 1 968
- List price of car | {plain}
- Cash equivalent of each car | Box 9 | {plain}
- Cash equivalent of fuel for each car | Box 10 | {small}
H Interest-free and low interest loans
I Private medical treatment or insurance: cost to you {small}, amount made good 0.00, cash equivalent 11 {small}
K Services supplied
M Other items (including subscriptions and professional fees): description [PROFESSIONAL SUBS~GYM~CHILDCARE] {small}
N Expenses payments made on behalf of the employee: travelling and subsistence; entertainment
The employee keeps this copy: you will need the figures for your tax return. Boxes coloured brown carry class 1A contributions.
P11D({year})`,
    'en-w-tx-ct600-company-return': `HM Revenue & Customs
Company Tax Return CT600 ({year}) Version 3
Your Company Tax Return: if we send the company a 'Notice' to deliver a Company Tax Return it has to comply by the filing date or we charge a penalty.
Company information
1 Company name :: {company} LIMITED
2 Company registration number :: {num}
3 Tax reference :: {d5} {d5}
4 Type of company :: 0
About this return
30 from {date} 35 to {date}
Put an 'X' in the appropriate boxes: 80 accounts for the period to which this return relates X   85 computations X   100 attached supplementary pages CT600A loans to participators by close companies X
Tax calculation: Turnover
- 145 Total turnover from trade | {plain}
- 155 Trading profits | {plain}
- 160 Trading losses brought forward set against trading profits | {small}
- 165 Net trading profits | {plain}
- 190 Income from property | 0.00
- 235 Profits before other deductions and reliefs | {plain}
- 275 Total trading losses of this or a later accounting period | {small}
- 300 Profits before qualifying donations | {plain}
- 315 Profits chargeable to Corporation Tax | {plain}
- 335 Financial year | {year}
- 340 rate of tax | 25
- 430 Corporation Tax | {plain}
- 435 Marginal relief | {small}
- 475 Net Corporation Tax liability | {plain}
- 525 Self-assessment of tax payable | {plain}
Declaration: I declare that the information I have given on this Company Tax Return and any supplementary pages is correct and complete to the best of my knowledge and belief.
975 Name {person}   980 Date {today}   985 Status DIRECTOR`,
    'en-w-tx-vat-registration-certificate': `VAT Registration Service
{street}
{town}
{company}
{cstreet}
{ctown}
Certificate of Registration for Value Added Tax
VAT registration number :: {vat}
Effective date of registration :: {date}
Date of issue :: {today}
Trade classification :: {d5} - [Other retail sale~Plasterers~Computer consultancy]
Legal status :: Limited company
Business address :: {street}, {town}
Frequency of VAT returns :: Quarterly
First period :: {date} to {date}
You must now
- charge VAT on taxable supplies from the effective date, whether or not you have yet altered your prices;
- keep digital records and send returns using compatible software;
- pay by the seventh day of the second month following the end of the quarter;
- let us know within 30 days if your name, address, bank account or the nature of your trade changes, or if you cease to make taxable supplies.
Goods that you bought up to four years before, and still hold, may qualify for relief on the first return; for services it is six months.
This certificate is not evidence of identity. It does not have to be displayed. If any particular shown above is wrong, write to the office at the head of this page, quoting your number. For guidance on the flat rate, cash accounting and annual schemes see notices 732, 731 and 733.
VAT4`,
    'en-w-tx-canada-notice-of-assessment': `Canada Revenue Agency / Agence du revenu du Canada
{town}
Notice details
Social insurance number :: XXX XX{n} {d3}
Tax year :: {year}
Date issued :: {today}
{person}
{cstreet}
{ctown}
Notice of assessment
We assessed your {year} income tax and benefit return and calculated your balance. You have a [refund~amount due] of \${small}.
Thank you, Commissioner of Revenue
Account summary
Total :: \${small} CR
Summary
= Line | Description | $ Amount CR/DR
- 15000 | Total income | {plain}
- | Deductions from total income | {small}
- 23600 | Net income | {plain}
- 26000 | Taxable income | {plain}
- 35000 | Total federal non-refundable tax credits | {small}
- 42000 | Net federal tax | {plain}
- 42800 | Net Ontario tax | {plain}
- 43500 | Total payable | {plain}
- 43700 | Total income tax deducted | {plain} CR
- | Balance from this assessment | {small}
Explanation of changes and other important information
We changed your claim for medical expenses because the receipts add up to less than the amount entered on line 33099. You may be able to claim moving expenses you did not use this year against income at the new location next year.
RRSP deduction limit statement: available contribution room for next year \${plain}. Home buyers' plan: your repayable balance is \${plain}.
If you disagree, you have 90 days from the date of this notice to file an objection. More information: canada.ca/taxes, 1-800-959-8281. Access code for auto-fill: {ref}`,
    'en-w-tx-australia-payg-payment-summary-stp': `Australian Government - Australian Taxation Office
Income statement {year}-{d2}
Printed from myGov on {today}
Name :: {person}
TFN :: *** *** {d3}
Employer :: {company} PTY LTD
ABN :: {d2} {d3} {d3} {d3}
Status :: Tax ready - {date}
= Period | Gross payments | PAYG withheld
- 01 Jul to 30 Jun | {plain} | {plain}
Allowances: [travel~tool~laundry] {small}
Reportable fringe benefits amount (FBT exempt employer: N) {small}
Reportable employer superannuation contributions {small}
Lump sum A type R {small}; lump sum E nil
Union or professional association fees {small}
Workplace giving {small}
What to do with this
Your employer has told us that these figures are final, and they will fill themselves into your return when you lodge with myTax or a registered agent. Do not add them a second time at the salary question. If you worked for more than one employer there is a statement for each; wait until all are marked as tax ready, which must be by 14 July (or 30 September for closely held payees).
Year to date super shown on pay advices may not agree with what the fund received. Call us on 13 {d2} {d2} if a figure looks wrong after you have asked payroll.
Penalties apply for false or misleading statements.`,
    'en-w-tx-india-itr-v-acknowledgement': `INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT
[Where the data of the Return of Income in Form ITR-1 (SAHAJ), ITR-2, ITR-3, ITR-4 (SUGAM) filed and verified] (Please see Rule 12 of the Income-tax Rules, 1962)
Assessment Year {year}-{d2}
PAN :: ABCP{num}K
Name :: {person}
Address :: {cstreet}, {ctown}
Status :: [Individual~HUF~Firm]
Form Number :: ITR-[1~3~4]
Filed u/s :: 139(1)-On or before due date
e-Filing Acknowledgement Number :: {num}{num}
= Taxable Income and Tax Details | | Rs
- Current Year business loss, if any | 1 | 0
- Total Income | 2 | {plain}
- Book Profit under MAT, where applicable | 3 | 0
- Net tax payable | 5 | {small}
- Interest and Fee Payable | 6 | {small}
- Total tax, interest and Fee payable | 7 | {small}
- Taxes Paid | 8 | {small}
- (+) Tax Payable /(-) Refundable (7-8) | 9 | (-) {small}
This return has been digitally signed by {person} in the capacity of Self having PAN ABCP{num}K from IP address 10.{d2}.{d3}.{n} on {today} {time} at {city} (Place) DSC Sl.No & Issuer {num}
System Generated Barcode/QR Code
DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU`,
    'en-w-tx-malaysia-ea-form': `(C.P.8A - Pin. {year}) MALAYSIA INCOME TAX Serial No. {d5}
STATEMENT OF REMUNERATION FROM EMPLOYMENT FOR THE YEAR ENDED 31 DECEMBER {year}
EA
Employer's No. E {num}
THIS FORM EA MUST BE PREPARED AND PROVIDED TO THE EMPLOYEE FOR INCOME TAX PURPOSE
A PARTICULARS OF EMPLOYEE
1. Full Name of Employee :: {person}
2. Job Designation :: {job}
3. Staff No. / Payroll No. :: {d5}
4. New I.C. No. :: {num}-{d2}-{d2}{d2}
6. EPF No. :: {num}
7. SOCSO No. :: {num}
8. Number of children qualified for tax relief :: {n}
B EMPLOYMENT INCOME, BENEFITS AND LIVING ACCOMMODATION (Excluding tax exempt allowances)
- 1. (a) Gross salary, wages or leave pay (including overtime pay) | RM {plain}
- (b) Fees (including director fees), commission or bonus | RM {plain}
- (c) Gross tips, perquisites, awards / rewards or other allowances (Details of payment: petrol) | RM {small}
- 3. Benefits in kind (Specify: car) | RM {small}
- 4. Value of living accommodation (Address: -) | RM 0.00
C PENSION AND OTHERS
TOTAL RM {plain}
D TOTAL DEDUCTION
- 1. Monthly Tax Deductions (MTD) remitted to LHDNM | RM {small}
- 3. Zakat paid via salary deduction | RM {small}
E CONTRIBUTIONS PAID BY EMPLOYEE TO APPROVED PROVIDENT / PENSION FUND: Name of provident fund KWSP, amount of compulsory contribution RM {small}
F TOTAL TAX EXEMPT ALLOWANCES RM {small}
Name of Officer {someone} Designation HR MANAGER Name and Address of Employer {company}, {street}, {town} Date {today}`,
    'en-w-tx-hk-profits-estimated': `{company} LIMITED
File No. {d2}/{num}
# PROFITS TAX COMPUTATION
Year of Assessment {year}/{d2}
Basis period: year ended 31 {month} {year}
= | Schedule | HK$ | HK$
- Profit per financial statements | | | {plain}
- Add: | | |
- Depreciation | 2 | {small} |
- Donation (non-approved) | | {small} |
- Exchange loss, capital | | {small} |
- Penalty for late filing | | {small} | {plain}
- Less: | | |
- Bank interest income, exempted | | {small} |
- Gain on disposal of motor vehicle | | {small} |
- Depreciation allowances | 3 | {plain} | ({plain})
- Assessable profits | | | {plain}
- Less: loss brought forward | 4 | | ({small})
- Net assessable profits | | | {plain}
Tax thereon: first HK$2,000,000 at 8.25%, remainder at 16.5% {plain}
Less: tax reduction capped at {small}; provisional tax charged {plain}
Balance payable {small}. Add: provisional tax for next year {plain}
Notes
1. The two-tiered rates are claimed; no connected entity has so elected.
2. Offshore claim: none. Transfer pricing master file: not required.
3. Commission paid to {someone}, {cstreet}: HK$ {small}; reported on IR56M.
Prepared by tax representative {other}, certified public accountants. For submission with the return BIR51.`,
    'en-w-tx-inheritance-and-stamp-return-uk': `HM Revenue & Customs
Land Transaction Return certificate - SDLT5
This certificate is issued under section 79 Finance Act 2003
{company} Solicitors
{street}
{town}
Unique transaction reference number :: {num}MC
Date :: {today}
Effective date of transaction :: {date}
Description :: Transfer of a freehold estate in land
Address of property :: {cstreet}, {ctown}
Title number :: [SX~DN~WYK]{num}
Name of purchaser(s) :: {person} and {someone}
Name of vendor(s) :: {someone}
Total consideration £{plain}. Tax charged £{plain}. Higher rates for additional dwellings: no. First-time buyers' relief: yes.
This certificate must accompany the application to the Land Registry. It shows that a return has been delivered but not that the amount self-assessed has been agreed; the Commissioners may open an enquiry within nine months of the filing date.
If you find out later that the wrong rate was used, the return may be amended by letter within a year. Where you sold your former home within three years you can ask for the surcharge back on form SDLT16.
Keep records for at least six years.
Filed online by agent {ref}`,
  }),
  company_registration: wordingsIn('en', {
    'en-w-cr-business-licence-us-city': `CITY OF {city}
FINANCE DEPARTMENT - LICENSE DIVISION
BUSINESS LICENSE / OCCUPATIONAL REGISTRATION
POST IN A CONSPICUOUS PLACE - NOT TRANSFERABLE
Account :: {num}
Business name (DBA) :: {company}
Owner / corporation :: {person}
Location :: {street}, {town}
Mailing address :: {cstreet} {ctown}
Classification :: [NAICS 812112 Beauty salon~NAICS 722330 Food truck~NAICS 238220 HVAC contractor]
Ownership :: [LLC~Sole proprietor~S-Corp]
State entity no. :: {num}
Issued :: {today}
Expires :: December 31, {year}
License fee paid {small}; employees {n}; square feet {num}
Having made application and paid the fee required by Chapter 5 of the Municipal Code, the person, firm or corporation named is hereby registered to engage in the activity described. Registration is not an endorsement, nor is it a permit for a use that zoning, building, fire or health rules forbid. Home occupations: no signs, no more than one client at a time, no deliveries after 8 p.m.
Renew before January 31; a penalty of 10% a month is added thereafter. Report sale, move or closing within ten days to {phone}.
License collector {someone}`,
  }),
};
