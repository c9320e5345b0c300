import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Tax forms and bills of the United States, as filled in. */
export const englishFederalTaxForms: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('en', {
    'en-w-tx-1040-page-one': `Form 1040 | Department of the Treasury - Internal Revenue Service
U.S. Individual Income Tax Return {year}   OMB No. 1545-0074   IRS Use Only - Do not write or staple in this space.
For the year Jan. 1-Dec. 31, {year}, or other tax year beginning
Your first name and middle initial | Last name | Your social security number
{person} | {d3}-{d2}-{num}
If joint return, spouse's first name and middle initial {someone}
Home address (number and street). If you have a P.O. box, see instructions. {cstreet} Apt. no. {n}
City, town, or post office {ctown}
Presidential Election Campaign: check here if you want $3 to go to this fund [ ] You [ ] Spouse
Filing Status: [ ] Single [X] Married filing jointly [ ] Married filing separately [ ] Head of household [ ] Qualifying surviving spouse
Digital Assets At any time did you receive, sell, or otherwise dispose of a digital asset? Yes [ ] No [X]
Standard Deduction Someone can claim: You as a dependent [ ] Your spouse as a dependent [ ]
Dependents (see instructions): (1) First name Last name (2) SSN (3) Relationship (4) Child tax credit
- {someone} | {d3}-{d2}-{d2}{d2} | daughter | X
Income
- 1a Total amount from Form(s) W-2, box 1 | 1a | {plain}
- 1z Add lines 1a through 1h | 1z | {plain}
- 2a Tax-exempt interest | 2b Taxable interest | {small}
- 3a Qualified dividends {small} | 3b Ordinary dividends | {small}
- 4a IRA distributions | 4b Taxable amount |
- 7 Capital gain or (loss). Attach Schedule D if required | 7 | {small}
- 8 Additional income from Schedule 1, line 10 | 8 |
- 9 This is your total income | 9 | {plain}
- 10 Adjustments to income from Schedule 1, line 26 | 10 | {small}
- 11 This is your adjusted gross income | 11 | {plain}
- 12 Standard deduction or itemized deductions (from Schedule A) | 12 | {plain}
- 15 Subtract line 14 from line 11. This is your taxable income | 15 | {plain}
For Disclosure, Privacy Act, and Paperwork Reduction Act Notice, see separate instructions. Cat. No. 11320B`,
    'en-w-tx-1040-page-two-signed': `Form 1040 ({year}) Page 2
Tax and Credits
- 16 Tax (see instructions). Check if any from Form(s): 1 [ ] 8814 2 [ ] 4972 | 16 | {plain}
- 17 Amount from Schedule 2, line 3 | 17 |
- 19 Child tax credit or credit for other dependents from Schedule 8812 | 19 | {small}
- 22 Subtract line 21 from line 18. If zero or less, enter -0- | 22 | {plain}
- 24 Add lines 22 and 23. This is your total tax | 24 | {plain}
Payments
- 25a Federal income tax withheld from Form(s) W-2 | 25a | {plain}
- 26 {year} estimated tax payments and amount applied from prior year return | 26 | {small}
- 27 Earned income credit (EIC) | 27 |
- 33 Add lines 25d, 26, and 32. These are your total payments | 33 | {plain}
Refund
- 34 If line 33 is more than line 24, subtract. This is the amount you overpaid | 34 | {small}
- 35a Amount of line 34 you want refunded to you | 35a | {small}
b Routing number {num} c Type: [X] Checking [ ] Savings d Account number {num}
Amount You Owe 37 Subtract line 33 from line 24. For details on how to pay, go to www.irs.gov/Payments
Third Party Designee Do you want to allow another person to discuss this return with the IRS? Yes. Complete below. Personal identification number (PIN) {d5}
Sign Here Under penalties of perjury, I declare that I have examined this return and accompanying schedules and statements, and to the best of my knowledge and belief, they are true, correct, and complete.
Your signature __________ Date {today} Your occupation [TEACHER~MACHINIST~NURSE]
Spouse's signature __________ Date {today} Spouse's occupation [SALES~RETIRED]
Paid Preparer Use Only: Preparer's name {someone} PTIN P0{num} Firm's name {company} Phone no. {phone} Firm's EIN {d2}-{num}`,
    'en-w-tx-990-first-page': `Form 990
Return of Organization Exempt From Income Tax
Under section 501(c), 527, or 4947(a)(1) of the Internal Revenue Code (except private foundations)
Do not enter social security numbers on this form as it may be made public. Open to Public Inspection
A For the {year} calendar year, or tax year beginning 07-01, {year}, and ending 06-30
B Check if applicable: Address change, Name change, Initial return, Final return/terminated, Amended return
C Name of organization {company} FOUNDATION INC
Doing business as
Number and street {street}  City or town {town}
D Employer identification number {d2}-{num}
E Telephone number {phone}
G Gross receipts $ {plain}
F Name and address of principal officer: {person}, SAME AS C ABOVE
H(a) Is this a group return for subordinates? Yes [ ] No [X]
I Tax-exempt status: [X] 501(c)(3)   J Website: {web}   K Form of organization: [X] Corporation   L Year of formation: 19{d2}   M State of legal domicile: [OH~VT~OR]
Part I Summary
1 Briefly describe the organization's mission or most significant activities: TO PROVIDE [AFTER-SCHOOL MUSIC LESSONS~SHELTER AND VETERINARY CARE TO STRAY ANIMALS~HOT MEALS TO HOMEBOUND ELDERS]
- 3 Number of voting members of the governing body | {n}
- 5 Total number of individuals employed in calendar year | {d2}
- 6 Total number of volunteers (estimate if necessary) | {d3}
= Revenue | Prior Year | Current Year
- 8 Contributions and grants | {plain} | {plain}
- 9 Program service revenue | {plain} | {plain}
- 10 Investment income | {small} | {small}
- 12 Total revenue | {plain} | {plain}
= Expenses | Prior Year | Current Year
- 13 Grants and similar amounts paid | {small} | {small}
- 15 Salaries, other compensation, employee benefits | {plain} | {plain}
- 16b Total fundraising expenses {small} | |
- 18 Total expenses | {plain} | {plain}
- 22 Net assets or fund balances | {plain} | {plain}
Part II Signature Block. Under penalties of perjury... Signature of officer {person}, TREASURER`,
    'en-w-tx-w9-filled': `Form W-9 (Rev. {month} {year})
Request for Taxpayer Identification Number and Certification
Give form to the requester. Do not send to the IRS. Go to www.irs.gov/FormW9 for instructions and the latest information.
Before you begin. For guidance related to the purpose of Form W-9, see Purpose of Form, below.
1 Name of entity/individual. An entry is required. {person}
2 Business name/disregarded entity name, if different from above. {company}
3a Check the appropriate box for federal tax classification. Check only one. [X] Individual/sole proprietor [ ] C corporation [ ] S corporation [ ] Partnership [ ] Trust/estate [ ] LLC. Enter the tax classification
4 Exemptions (codes apply only to certain entities, not individuals): Exempt payee code (if any)
5 Address (number, street, and apt. or suite no.) {street}
6 City, state, and ZIP code {town}
7 List account number(s) here (optional)
Requester's name and address (optional) {client}
Part I Taxpayer Identification Number (TIN)
Enter your TIN in the appropriate box. The TIN provided must match the name given on line 1 to avoid backup withholding.
Social security number or Employer identification number {d2}-{num}
Part II Certification
Under penalties of perjury, I certify that: 1. The number shown on this form is my correct taxpayer identification number; 2. I am not subject to backup withholding; 3. I am a U.S. citizen or other U.S. person; and 4. The FATCA code(s) entered on this form (if any) is correct.
Certification instructions. You must cross out item 2 above if you have been notified by the IRS that you are currently subject to backup withholding.
Sign Here Signature of U.S. person {person} Date {today}
Cat. No. 10231X Form W-9`,
    'en-w-tx-us-property-county-short': `{company} COUNTY TREASURER
{year} REAL ESTATE TAX STATEMENT
PARCEL {d2}-{d2}-{d3}-{d3}.000   TAX DISTRICT 0{d2}
OWNER OF RECORD {person}
SITUS {cstreet}
LEGAL LOT {n} BLK {n} SUNSET ADD
LAND {plain}
IMPROVEMENTS {plain}
ASSESSED 35% {plain}
HOMESTEAD EXEMPTION -{small}
= LEVY | RATE | AMOUNT
- COUNTY GENERAL | 0.{d5} | {small}
- SCHOOL DIST 12 | 1.{d5} | {plain}
- LIBRARY | 0.0{d3} | {small}
- FIRE PROT | 0.0{d3} | {small}
- MOSQUITO ABATEMENT | 0.00{d2} | 4.18
1ST HALF DUE APR 30 {small}
2ND HALF DUE OCT 31 {small}
DELINQUENT AFTER - 1 1/2% PER MONTH
IF MORTGAGE CO. PAYS YOUR TAXES THIS IS FOR YOUR INFORMATION ONLY
PAY ONLINE {web} 2.35% CARD FEE. E-CHECK $1.50. DROP BOX NORTH DOOR. NO POSTMARKS ACCEPTED FOR BILLS MAILED WITHOUT STUB.
SENIORS MAY QUALIFY FOR DEFERRAL - CALL ASSESSOR {phone}
RETAIN UPPER PORTION`,
    'en-w-tx-schedule-c-second-page': `Schedule C (Form 1040) {year}  Page 2
Part III Cost of Goods Sold (see instructions)
33 Method(s) used to value closing inventory: a [X] Cost b [ ] Lower of cost or market c [ ] Other (attach explanation)
34 Was there any change in determining quantities, costs, or valuations between opening and closing inventory? [ ] Yes [X] No
- 35 Inventory at beginning of year. If different from last year's closing inventory, attach explanation | 35 | {small}
- 36 Purchases less cost of items withdrawn for personal use | 36 | {plain}
- 37 Cost of labor. Do not include any amounts paid to yourself | 37 | 0
- 38 Materials and supplies | 38 | {small}
- 40 Add lines 35 through 39 | 40 | {plain}
- 41 Inventory at end of year | 41 | {small}
- 42 Subtract line 41 from line 40. Enter the result here and on line 4 | 42 | {plain}
Part IV Information on Your Vehicle
43 When did you place your vehicle in service for business purposes? {date}
44 Of the total number of miles you drove your vehicle during {year}, enter the number of miles you used your vehicle for: a Business {num} b Commuting {d3} c Other {num}
45 Was your vehicle available for personal use during off-duty hours? [X] Yes [ ] No
47a Do you have evidence to support your deduction? [X] Yes [ ] No b If "Yes," is the evidence written? [X] Yes
Part V Other Expenses. List below business expenses not included on lines 8-26, 27b, or line 30.
- SOFTWARE SUBSCRIPTIONS | {small}
- [BOOTH RENT~POTTERY KILN REPAIR~BEE FEED] | {small}
- BANK CHARGES | {small}
- TRADE MAGAZINES | {small}
48 Total other expenses. Enter here and on line 27a | 48 | {small}`,
  }),
};
