import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What tax offices and registrars of English-speaking countries print: numbered boxes, decisions and extracts. */
export const englishAuthorities: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('en', {
    'en-tx-w2': `a Employee's social security number {d3}-{d2}-{d2}{d2}
22222 OMB No. 1545-0008
b Employer identification number (EIN) {d2}-{num}
c Employer's name, address, and ZIP code: {company}, {street}, {town}
d Control number {num}
e Employee's first name and initial, last name {person}
f Employee's address {cstreet}, {ctown}
- 1 Wages, tips, other compensation | {plain} | 2 Federal income tax withheld | {small}
- 3 Social security wages | {plain} | 4 Social security tax withheld | {small}
- 5 Medicare wages and tips | {plain} | 6 Medicare tax withheld | {small}
- 12a See instructions for box 12 | D {small} | 13 Retirement plan | X
15 State [NY~CA~OH] Employer's state ID number {num} 16 State wages {plain} 17 State income tax {small}
# Form W-2 Wage and Tax Statement {year}
Copy B - To Be Filed With Employee's FEDERAL Tax Return.
This information is being furnished to the Internal Revenue Service.`,
    'en-tx-vat-return-uk': `[VAT Return~View VAT Return~Submitted VAT return] {month} {year}
{company} VAT registration number {vat}
Period {date} to {date}
Due {date} [Received on {today}~Accounting system: bridging software]
- VAT due in the period on sales and other outputs | Box 1 | {plain}
- VAT due on acquisitions from EU into Northern Ireland | Box 2 | 0.00
- Total VAT due | Box 3 | {plain}
- VAT reclaimed on purchases and other inputs | Box 4 | {small}
- Net VAT to pay to HMRC | Box 5 | {plain}
- Total value of sales excluding VAT | Box 6 | {plain}
- Total value of purchases excluding VAT | Box 7 | {plain}
- Supplies of goods to EU excluding VAT | Box 8 | 0.00
- Acquisitions from EU excluding VAT | Box 9 | 0.00
? Submission receipt: form bundle number {num}{d3}
I declare that the information is true and complete. A false declaration can result in prosecution.`,
    'en-tx-p60': `# P60 End of Year Certificate
Tax year to 5 April {year}
To the employee: please keep this certificate in a safe place as you will need it if you have to fill in a tax return.
Employee's details: Surname {person} National Insurance number QQ{d2}{d2}{d2}A Works/payroll number {num}
Pay and Income Tax details
= | Pay | Tax deducted
- In previous employment(s) | 0.00 | 0.00
- In this employment | {plain} | {small}
- Total for year | {plain} | {small}
Final tax code 1257L
National Insurance contributions in this employment: table letter A, earnings at LEL {plain}, employee's contributions {small}
Other details: student loan deductions {small}
Your employer's full name and address: {company}, {street}, {town} PAYE reference {d3}/{ref}
Certificate by employer: this form shows your total pay for Income Tax purposes in this employment for the year.`,
    'en-tx-1099-nec': `[ ] CORRECTED
PAYER'S name, street address, city: {company}, {street}, {town}
PAYER'S TIN {d2}-{num} RECIPIENT'S TIN XXX-XX-{d2}{d2}
RECIPIENT'S name {person}
{cstreet}, {ctown}
Account number (see instructions) {num}
OMB No. 1545-0116
# Form [1099-NEC Nonemployee Compensation~1099-INT Interest Income~1099-MISC Miscellaneous Information]
For calendar year {year}
- 1 [Nonemployee compensation~Interest income~Rents] | {plain}
- 2 Payer made direct sales totaling 5,000 or more | [ ]
- 4 Federal income tax withheld | {small}
- 5 State tax withheld | 6 State/Payer's state no. | 7 State income
Copy B For Recipient. This is important tax information and is being furnished to the IRS. If you are required to file a return, a negligence penalty may be imposed on you if this income is taxable and the IRS determines that it has not been reported.`,
    'en-tx-sars-assessment': `[SOUTH AFRICAN REVENUE SERVICE~REVENUE SERVICE]
INCOME TAX
# NOTICE OF ASSESSMENT ITA34
{person}
{cstreet} {ctown}
Reference number :: {num}{d2}
Document number :: {n}
Date of assessment :: {date}
Year of assessment :: {year}
Type of assessment :: [Original~Additional~Estimated]
Due date :: {date}
Balance of account after this assessment
- Previous balance | {small}
- Assessment result | {small}
- Amount [payable by you~refundable to you] | {amount}
Income: code 3601 {plain}; retirement fund contributions allowed -{small}; taxable income {plain}; rebates -{small}
You may lodge an objection within 80 days. Your refund is paid to the account held by SARS.`,
    'en-tx-iras-noa': `[INLAND REVENUE AUTHORITY OF SINGAPORE~Inland Revenue Department, Hong Kong]
# NOTICE OF ASSESSMENT {year} [ORIGINAL~(Type 1)]
Tax reference :: S{num}D
Date :: {today}
{person} {cstreet}
- EMPLOYMENT | {plain} |
- LESS: DONATIONS | -{small} |
- TOTAL INCOME | | {plain}
- LESS: Personal reliefs | -{small} |
- Earned income | -1,000.00 |
- CHARGEABLE INCOME | | {plain}
- Tax on first 40,000 | 550.00 |
- Tax on next {small} @ 7% | {small} |
- TAX PAYABLE BY {date} | | {small}
Refer to the tax bill enclosed. If you disagree, object within 30 days from the date of this notice. Please pay by GIRO, PayNow or AXS.`,
    'en-tx-tax-residence-certificate': `[Revenue Commissioners~HM Revenue & Customs~Department of the Treasury]
{today}
Our ref {ref}
# [CERTIFICATE OF TAX RESIDENCE~Letter of residency~Form 6166 Certification of U.S. Tax Residency]
To whom it may concern
Taxpayer :: {company}
Tax identification number :: {num}
Tax year(s) :: {year}
I certify that, to the best of our knowledge, the above-named is a resident for tax purposes within the meaning of Article 4 of the Double Taxation Convention with [Germany~India~France].
This certificate is issued for the purpose of claiming relief at source on [royalties~dividends~service fees] paid by {client}.
For and on behalf of the competent authority
{someone}, Officer Stamp`,
    'en-tx-property-tax-bill-us': `{city} COUNTY TREASURER
{year} REAL ESTATE TAX BILL
Parcel number {d2}-{d3}-{num} Tax district {d3}
Owner {person} Situs {cstreet}
Legal: LOT {n} BLK {d2} SUNNYSIDE ADDN
Appraised land {plain} Improvements {plain} Assessed 35% {plain}
= Taxing authority | Rate per 1,000 | Tax
- School district | 34.{d2} | {small}
- County | 9.{d2} | {small}
- City / township | 6.{d2} | {small}
- Library | 1.{d2} | {small}
Homestead credit -{small}
Special assessment: sewer {small}
1ST HALF DUE {date} {small} 2ND HALF DUE {date} {small} FULL YEAR {small}
A 10% penalty is added if unpaid by the due date. Detach stub and return with check to the treasurer.`,
    'en-tx-india-advance-challan': `[Challan No./ITNS 280~CHALLAN RECEIPT e-Pay Tax~GST PMT-06 Challan]
INCOME TAX DEPARTMENT
ITNS No. : 280
PAN :: ABCPK{d2}{d2}R
Name :: {person}
Assessment Year :: {year}-{d2}
Major Head :: [Income Tax (Other than Companies) (0021)~Corporation Tax (0020)]
Minor Head :: [Advance Tax (100)~Self-Assessment Tax (300)]
Amount (in Rs.) :: {plain}
CIN :: {num}{num}
BSR code :: {num} Challan No :: {d5}
Date of Deposit :: {date}
Bank Name :: {bank}
- A Tax | {plain}
- B Surcharge | 0.00
- C Cess | {small}
- D Interest | {small}
- Total (A+B+C+D) | {plain}
Thanks for being a committed taxpayer!`,
    'en-tx-compliance-check-decision': `HM Revenue & Customs [Individuals and Small Business Compliance~Debt Management]
{client}, {cstreet}, {ctown}
Our ref {ref} Date {today}
# [Notice of amendment to your company tax return~Penalty assessment~Notice of assessment: VAT]
Accounting period ended {date}
I have amended the return for the above period following my check.
= | Return | Amended
- Trading profits | {plain} | {plain}
- Tax chargeable | {small} | {small}
- Additional tax due | | {small}
- Penalty, careless, 15% | | {small}
Please pay {amount} by {date}; interest runs from the normal due date under section 101 Finance Act 2009.
If you disagree, you can appeal in writing within 30 days of this notice or ask for a review by an officer not previously involved.
Enclosed: factsheet CC/FS{n}, payslip`,
  }),
  company_registration: wordingsIn('en', {
    'en-cr-registers-snapshot-uk': `[Find and update company information~Company overview]
# {company}
Company number {num}
Overview | Filing history | People | Charges
Registered office address :: {street}, {town}
Company status :: [Active~Dissolved~Liquidation]
Company type :: Private limited Company
Incorporated on :: {date}
Accounts :: Next accounts made up to {date} due by {date}
Confirmation statement :: Next statement date {date}
Nature of business (SIC) :: {d5} - [Other information technology service activities~Licensed restaurants~Plumbing]
Previous company names :: {other} LIMITED {date} - {date}
Officers: {someone} secretary; {person} director, appointed {date}, nationality British`,
    'en-cr-good-standing-us': `[Delaware~State of Ohio~Commonwealth of Virginia]
The First State
# [CERTIFICATE OF GOOD STANDING~Certificate of Existence~Certificate of Status]
I, {someone}, SECRETARY OF STATE, DO HEREBY CERTIFY "{company}" IS DULY INCORPORATED UNDER THE LAWS OF THE STATE AND IS IN GOOD STANDING AND HAS A LEGAL CORPORATE EXISTENCE SO FAR AS THE RECORDS OF THIS OFFICE SHOW, AS OF THE {d2} DAY OF {month}, A.D. {year}.
AND I DO HEREBY FURTHER CERTIFY THAT THE ANNUAL REPORTS HAVE BEEN FILED TO DATE.
AND THAT THE FRANCHISE TAXES HAVE BEEN PAID TO DATE.
File number {num} SR# {num}
Authentication: {num}{n} Date: {date}
You may verify this certificate online.`,
    'en-cr-ireland-cro-printout': `CRO Companies Registration Office
# [Company Printout~Letter of status~Certificate of registration of business name]
Number :: {d3}{d3}
Name :: {company}
Type :: LTD - Private Company Limited by Shares
Registered :: {date}
Status :: Normal
Registered office :: {street}, {town}
Last annual return :: {date}
Next annual return date :: {date}
Issued share capital :: {plain} EUR
= Submission | Doc type | Received | Status
* {num} | [B1C Annual return~B10 Change of director~B2 Change of address~G1 Special resolution] | {date} | Registered
Directors: {person}; {someone}; secretary {other}
This printout shows the data held on {today} at {time}`,
    'en-cr-india-coi-mca': `GOVERNMENT OF INDIA
MINISTRY OF CORPORATE AFFAIRS
Central Registration Centre
# Certificate of Incorporation
[Pursuant to sub-section (2) of section 7 and sub-section (1) of section 8 of the Companies Act, 2013 (18 of 2013) and rule 18 of the Companies (Incorporation) Rules, 2014]
I hereby certify that {company} PRIVATE LIMITED is incorporated on this {d2} day of {month} {year} under the Companies Act, 2013 and that the company is limited by shares.
The Corporate Identity Number of the company is U{d5}KA{year}PTC{d3}{d3}.
The Permanent Account Number (PAN) of the company is AAB{d2}{d2}Q
The Tax Deduction and Collection Account Number (TAN) is BLR{d5}C
Given under my hand at Manesar
Digital Signature Certificate {someone} Assistant Registrar of Companies
Mailing address as per record available: {street}, {town}
Disclaimer: this certificate only evidences incorporation; it does not amount to a certificate of registration for any regulated activity.`,
    'en-cr-udyam-trade-licence': `[UDYAM REGISTRATION CERTIFICATE~Shops and Establishments registration certificate~TRADE LICENCE]
Ministry of Micro, Small and Medium Enterprises
Registration number :: UDYAM-TN-{d2}-{num}
Name of enterprise :: M/S {company}
Type of enterprise :: [Micro~Small]
Major activity :: [Manufacturing~Services]
Social category :: General
Name of unit(s) :: 1 {company}
Official address of enterprise :: {street}, {town}
Date of incorporation / registration :: {date}
Date of commencement of business :: {date}
National industry classification code(s) :: {d5} - [Wholesale of textiles~Computer programming]
Date of udyam registration :: {date}
Disclaimer: this is a computer generated statement, no signature required. Printed from the portal.`,
    'en-cr-charity-register-page': `[Charity Commission for England and Wales~Register of Charities~IRS Tax Exempt Organization determination]
{company}
Charity number: {num}
# [Charity overview~Certificate of registration as a charity~Register entry]
Governing document: constitution adopted {date}
Charitable objects: the relief of hardship among residents of {city} and the advancement of education
Registered on :: {date}
Status :: Registered, reporting up to date
Contact :: {street}, {town}
Total income {plain} Total spending {plain}
Trustees ({n}): {person} (chair), {someone}, {someone}
Area of operation: throughout England
Registration history: {date} standard registration; removed: none`,
    'en-cr-business-name-australia': `[Australian Business Register~ABN Lookup~Business Names Register]
# [Current details for ABN {d2} {d3} {d3} {d3}~Record of registration for business name~Business name extract]
Entity name :: {company}
ABN status :: Active from {date}
Entity type :: [Australian Private Company~Individual/Sole Trader~Discretionary Trading Trust]
Goods & Services Tax (GST) :: Registered from {date}
Main business location :: [NSW~VIC~QLD] {d2}{d2}
= Business name(s) | From
- {other} | {date}
ASIC registration - ACN or ARBN :: {d3} {d3} {d3}
Renewal date :: {date}
Holder name :: {person}
Address for service of documents :: {street}, {town}
Deductible gift recipient status: not entitled to receive tax deductible gifts
Record extracted: {today} {time}. The Registrar takes care but does not guarantee that the data is current.`,
    'en-cr-continental-extract-english': `[CHAMBER OF COMMERCE - Business Register extract~Danish Business Authority - Transcript~Swedish Companies Registration Office - Certificate of registration]
This extract was issued on {today} at {time}
Registration number (CVR / KvK / org. no.) {num}
Legal person
Legal form :: [Private limited company (ApS)~Besloten Vennootschap~Aktiebolag]
Statutory name :: {company}
Corporate seat :: {city}
First entry in register :: {date}
Date of deed of incorporation :: {date}
Issued capital :: EUR {plain}
Signatory power: the company is signed for by the board of directors, or by a director alone
Officials: {person}, sole/independently authorised; {someone}, member of the board
Activities :: code {d5} [wholesale of machinery~holding company~software development]
Establishment {num}, visiting address {street}, {town}
Certified extract - the digital signature assures its origin.`,
  }),
};
