import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Tax papers and extracts of registers of English-speaking countries. */
export const englishTaxAndRegisters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('en', {
    'en-self-assessment-calculation': `HM Revenue & Customs
# [Tax calculation for {year}-{d2}~SA302 Tax calculation~Self Assessment: your tax calculation]
{person}
{cstreet} {ctown}
Unique Taxpayer Reference :: {d5} {d5}
National Insurance number :: QQ {d2} {d2} {d2} C
Date :: {today}
This notice shows how much tax you need to pay, based on the figures in your return.
= Income received (before tax taken off) | Pounds
- Pay from all employments | {plain}
- Profit from self-employment | {plain}
- [Profit from UK land and property~Interest from UK banks~Dividends from UK companies] | {small}
- Total income received | {plain}
- minus Personal Allowance | 12,570.00
- Total income on which tax is due | {plain}
How I have worked out your Income Tax
- Basic rate @ 20% | {plain}
- Higher rate @ 40% | {plain}
- Class 4 National Insurance contributions | {small}
- minus tax deducted by employer | {plain}
Total amount due {amount}
Payments on account: first payment due 31 January {small}, second payment due 31 July {small}
If you disagree, you can amend your return within 12 months of the filing date.`,
    'en-irs-balance-notice': `Department of the Treasury
Internal Revenue Service
{town}
Notice [CP14~CP2000~CP503]
Tax year {year}
Notice date {today}
Social Security number XXX-XX-{d2}{d2}
To contact us {phone}
{person} {cstreet} {ctown}
# [You have unpaid taxes for {year}~Changes to your {year} Form 1040~We received your return and found a balance]
Amount due: {amount}
Billing summary
- Tax you owed | {plain}
- Payments and credits | -{plain}
- Failure-to-file penalty | {small}
- Failure-to-pay penalty | {small}
- Interest charges | {small}
- Amount due by {date} | {amount}
What you need to do immediately: if you agree, pay by the date shown to avoid additional penalty and interest. If you can't pay, consider an installment agreement (Form 9465).
If you disagree, call us or respond in writing with documents. Keep a copy for your records.
We are required to send you this notice by law. Interest accrues at the federal short-term rate plus 3 percent (IRC section 6601).
Payment coupon: make your check payable to United States Treasury and write the form number and SSN on it.`,
    'en-ato-assessment': `Australian Government Australian Taxation Office
# [Notice of assessment - year ended 30 June {year}~NOTICE OF AMENDED ASSESSMENT~Activity statement - instalment notice]
{person}
{cstreet} {ctown}
Our reference :: {num}{num}
TFN :: withheld
Date of issue :: {today}
Dear {someone}
We have received your income tax return. The result is shown below.
= Description | Debits $ | Credits $
- Your taxable income is {plain} | |
- Tax on taxable income | {plain} | 
- Plus Medicare levy | {small} |
- Less low income tax offset | | {small}
- Less PAYG withholding credits | | {plain}
- HELP repayment | {small} |
- Outcome of this notice | | {plain} CR
Your refund will be paid into BSB {d3}-{d3} within 3 business days.
? Amount payable {plain} due {date}. Payments by BPAY biller code 75556.
If you do not agree with this assessment you can lodge an objection within two years.
Deputy Commissioner of Taxation`,
    'en-cra-t4': `T4 Statement of Remuneration Paid / État de la rémunération payée
Canada Revenue Agency Agence du revenu du Canada
Year {year} Employer's name - {company}
{street}, {town}
54 Employer's account number {num} RP0001
12 Social insurance number {d3} {d3} {d3}
Employee's name and address: {person}, {cstreet}, {ctown}
10 Province of employment [ON~BC~NS]
14 Employment income - line 10100 :: {plain}
16 Employee's CPP contributions :: {small}
18 Employee's EI premiums :: {small}
20 RPP contributions :: {small}
22 Income tax deducted - line 43700 :: {plain}
24 EI insurable earnings :: {plain}
26 CPP pensionable earnings :: {plain}
44 Union dues :: {small}
46 Charitable donations :: {small}
52 Pension adjustment :: {small}
Other information (see over): box 40 {small} box 85 {small}
Report these amounts on your income tax and benefit return. Keep this copy for your records.
[Protected B when completed]`,
    'en-council-tax-demand': `{city} [City~District~Metropolitan Borough] Council
Revenues and Benefits, Town Hall
# [COUNCIL TAX BILL {year}~Council Tax demand notice~Business rates (NNDR) bill~Rates notice]
{person}
{cstreet} {ctown}
Account reference :: {num}
Property reference :: {num}{d2}
Date of issue :: {date}
Reason for bill :: [Annual billing~Change of band~Single person discount]
Property band :: [A~C~D~F]
= | Change | Amount
- {city} Council | 2.9% | {plain}
- Adult social care precept | 2.0% | {small}
- Police and Crime Commissioner | 4.1% | {small}
- Fire and Rescue Authority | 3.0% | {small}
- Parish council | 0.0% | {small}
Annual charge from 1 April to 31 March {plain}
Less 25% discount sole adult resident -{small}
AMOUNT PAYABLE {amount}
Instalments by direct debit: 1 April {small} then 9 of {small} on the first of each month
If you fail to pay any instalment within seven days of a reminder you may lose the right to pay by instalments and a summons may be issued. Appeals against banding go to the Valuation Office Agency.`,
    'en-gst-return-ack': `GOVERNMENT OF INDIA
Form [GSTR-3B~GSTR-1~GST REG-06] [See rule 61(5)]
Financial year {year}-{d2} Tax period {month}
1. GSTIN :: 07AAF{d2}{d2}P1Z{n}
2(a) Legal name of the registered person :: {company}
2(b) Trade name, if any :: {client}
2(c) ARN :: AA07{num}{d2}
2(d) Date of ARN :: {date}
3.1 Details of outward supplies and inward supplies liable to reverse charge
= Nature of supplies | Taxable value | Integrated | Central | State/UT | Cess
- (a) Outward taxable supplies (other than zero rated) | {plain} | {small} | {small} | {small} | 0.00
- (b) Outward taxable supplies (zero rated) | 0.00 | 0.00 | - | - | 0.00
- (d) Inward supplies (liable to reverse charge) | {plain} | {small} | {small} | {small} | 0.00
4. Eligible ITC
- (5) All other ITC | {plain} | {small} | {small} | 0.00
6.1 Payment of tax: paid through ITC {small}, paid in cash {small}, interest 0.00, late fee 100.00
Verification: I hereby solemnly affirm and declare that the information given herein above is true and correct to the best of my knowledge.
Name of authorised signatory {someone} Designation PROPRIETOR Status FILED`,
    'en-tds-certificate-india': `FORM NO. [16~16A] Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source
Certificate No. {num} Last updated on {date}
Name and address of the deductor {company}, {street}, {town}
Name and address of the deductee {person}, {cstreet}
PAN of the deductor AABC{d2}{d2}H TAN BLRX{d5}C PAN of the deductee BCDP{d2}{d2}L
CIT (TDS) address: {city} Assessment year {year}-{d2} Period from {date} to {date}
Summary of payment
= Quarter | Receipt numbers of original statements | Amount paid/credited | Tax deducted Rs.
- Q1 | QT{num} | {plain} | {small}
- Q2 | QT{num} | {plain} | {small}
- Q3 | QT{num} | {plain} | {small}
- Total (Rs.) | | {plain} | {plain}
Details of tax deducted and deposited through challan: BSR code {num}, challan serial {d5}, status F
I, {someone}, working in the capacity of Manager Finance, do hereby certify that a sum of Rs. {plain} has been deducted and deposited to the credit of the Central Government.
Place {city} Signature of the person responsible for deduction of tax. This form has been digitally signed.`,
    'en-irish-tax-clearance': `Revenue, Irish Tax and Customs
Collector-General's Division, Sarsfield House
# [Tax Clearance Certificate~Statement of Liability~PAYE/USC Statement of Liability for {year}]
Customer name :: [{company}~{person}]
Tax reference number :: {num}TA
Access number / notice no. :: {num}
Issue date :: {date}
? Expiry :: {date}
= Item | Per return EUR | Per Revenue EUR
- Gross income liable at standard rate | {plain} | {plain}
- Tax credits: single person, employee | {small} | {small}
- Universal Social Charge | {small} | {small}
- Preliminary tax paid | {plain} | {plain}
- Balance underpaid / (overpaid) | {small} | ({small})
The above person is tax compliant at the date of issue for the purposes of section 1095 TCA 1997.
You may verify this through ROS with the reference and access number. You have a right of appeal within 30 days to the Tax Appeals Commission.`,
    'en-customs-entry-duty': `H.M. CUSTOMS / ENTRY SUMMARY CBP FORM 7501
Department of Homeland Security U.S. Customs and Border Protection
1. Filer code / Entry no. {d3}-{num}-{n}
2. Entry type 01 ABI/P
3. Summary date {date} 4. Surety no. {d3} 5. Bond type 8 6. Port code {d2}01
8. Importing carrier {other} 9. Mode 11 10. Country of origin [CN~DE~MX]
12. B/L or AWB no. {num} 13. Manufacturer ID {num}
25. Ultimate consignee {client}, {cstreet}, {ctown} 26. Importer of record {company} importer no. {d2}-{num}00
= 27 Line | 29 HTSUS no. | Entered value | Rate | Duty and I.R. tax
* 00{n} | 84{d2}.{d2}.{d2}{d2} | {plain} | 2.5% | {small}
- 499 - Merchandise processing fee | | | 0.3464% | {small}
- 501 - Harbor maintenance fee | | | 0.125% | {small}
35. Total entered value {plain} 37. Duty {plain} 39. Other fees {small} 40. Total {plain}
36. Declaration of importer of record: I declare that I am the owner, purchaser or agent, and that the prices set forth are true.
41. Declarant name {someone} Date {date} 42. Broker {other}`,
  }),
  company_registration: wordingsIn('en', {
    'en-companies-house-incorporation': `FILE COPY
CERTIFICATE OF INCORPORATION
OF A [PRIVATE LIMITED COMPANY~COMMUNITY INTEREST COMPANY~LIMITED LIABILITY PARTNERSHIP]
Company Number {num}
The Registrar of Companies for [England and Wales~Scotland~Northern Ireland], hereby certifies that
{company} LIMITED
is this day incorporated under the Companies Act 2006 as a private company, that the company is limited by shares, and the situation of its registered office is in [England and Wales~Scotland].
Given at Companies House, [Cardiff~Edinburgh~Belfast], on {date}.
*N{num}*
The above information was communicated by electronic means and authenticated by the Registrar of Companies under section 1115 of the Companies Act 2006
===
Application to register a company - IN01
Company name in full: {company} LIMITED
Registered office address: {street}, {town}
SIC codes: {d5}
Proposed officers: Director 1 {person}, date of birth **/{n}/19{d2}, nationality British
Statement of capital: 100 ordinary shares of 1.00, aggregate unpaid 0
Initial shareholdings: {person} 60, {someone} 40
Persons with significant control: {person} - ownership of shares more than 50% but less than 75%`,
    'en-bizfile-profile': `ACCOUNTING AND CORPORATE REGULATORY AUTHORITY
# [Business Profile (Company) of {company} PTE. LTD.~Business profile~BizFile extract]
Date :: {today}
Receipt no. ACRA{num}
The following are the brief particulars of:
Registration No. / UEN :: {year}{d5}G
Company name :: {company} PTE. LTD.
Former name if any :: -
Incorporation date :: {date}
Company type :: EXEMPT PRIVATE COMPANY LIMITED BY SHARES
Status :: Live Company
Principal activities
Activities (I) :: {num} {trade}
Capital
= Issued share capital | Number of shares | Currency | Share type
- {plain} | {num} | SINGAPORE, DOLLARS | ORDINARY
Registered office address :: {street} #{d2}-{d2} SINGAPORE
Date of last AGM {date} Date accounts laid {date}
Officers/authorised representatives
= Name | ID | Nationality | Position | Date of appointment
* {someone} | S{num}Z | SINGAPORE CITIZEN | [DIRECTOR~SECRETARY] | {date}
Shareholder(s) {someone} ordinary {num}
This is a computer generated document and is correct as at the date of issue. Authentication no. {num}`,
    'en-us-articles-llc': `STATE OF [WYOMING~COLORADO~FLORIDA]
Office of the Secretary of State
Filed {date} {time} Document number L{num}
# [ARTICLES OF ORGANIZATION FOR LIMITED LIABILITY COMPANY~Certificate of Good Standing~Certificate of Fact~CERTIFICATE OF EXISTENCE]
ARTICLE I - Name: the name of the Limited Liability Company is {company} LLC
ARTICLE II - Address: the mailing address and street address of the principal office is {street}, {town}
ARTICLE III - Registered Agent: {other}, {cstreet}, {ctown}
Having been named as registered agent I hereby accept the appointment.
ARTICLE IV - Management: the name and address of each person authorized to manage and control the company: {person}, MGR
ARTICLE V - Effective date: {date}
Signature of a member or an authorized representative: {someone}
I am aware that false information constitutes a third degree felony.
I certify the attached is a true and correct copy of the document on file, and that the entity has paid all fees due this office through December 31, {year}.
Given under my hand and the Great Seal of the State at the Capitol. Secretary of State`,
    'en-cipc-disclosure': `Companies and Intellectual Property Commission
a member of the dtic group
# [CERTIFICATE ISSUED BY THE COMMISSIONER~COR 14.3 Registration certificate~Disclosure certificate: companies and close corporations]
Registration number :: {year} / {num} / 07
Enterprise name :: {company} (PTY) LTD
Enterprise shortened name :: none provided
Registration date :: {date}
Business start date :: {date}
Enterprise type :: Private Company
Enterprise status :: [In Business~Annual return deregistration process]
Financial year end :: February
Main business/main object :: BUSINESS ACTIVITIES NOT RESTRICTED
Postal address :: P O BOX {num}, {ctown}
Address of registered office :: {street}, {town}
ACTIVE MEMBERS / DIRECTORS
= Surname and first names | ID number | Contrib. | Interest % | Appoint date
* {someone} | 7{num}08{d2} | 0.00 | 0.00 | {date}
AUDITOR DETAILS: none
Physical address: the dti Campus - Block F, Pretoria. Certificate issued on {date} at {time}.`,
    'en-australian-asic-extract': `ASIC Australian Securities & Investments Commission
# [Current Company Extract~Record of Registration for Business Name~Certificate of Registration of a Company]
Name :: {company} PTY LTD
ACN :: {d3} {d3} {d3}
ABN :: {d2} {d3} {d3} {d3}
Registered in :: [New South Wales~Queensland~Victoria]
Registration date :: {date}
Next review date :: {date}
Company type :: ACN (Australian Company Number)
Organisation number type :: Australian Proprietary Company, Limited by Shares
= Address details | Document no
- Registered address {street} {town} start {date} | 7E{num}
- Principal place of business {cstreet} {ctown} | 7E{num}
Director: {someone} born [Perth, WA~Geelong, VIC] appointed {date}
Secretary: {someone}
Share structure: ORD, number issued 12, total amount paid 12.00, unpaid 0.00
Members: {person} {n} ORD beneficially held yes
Note: where no date or court order is shown, the ASIC database holds none. *** End of extract of {n} page ***`,
    'en-commercial-register-translation': `Chamber of Commerce / Commercial Register
Certified translation from [German~Dutch~French]
# [Extract from the Commercial Register~BUSINESS REGISTER EXTRACT~Excerpt of registration K.v.K.]
Registration number HRB {num} / KvK {num}
Page 1 - This registration has been requested on {date}, {time}
Legal person
Statutory name :: {company} B.V.
Legal form :: private limited liability company (comparable with Ltd)
Corporate seat :: {city}
First entry in register :: {date}
Date of deed of incorporation :: {date}
Issued capital :: EUR 25,000.00
Establishment
Visiting address :: {street}, {town}
SBI-code :: {d5} - {trade}
Employees :: {n}
Managing directors: {someone}, solely authorised; {someone}, jointly authorised with another director or a procuration holder
Procuration (Prokura): {someone}
A certified extract is an official proof of registration in the register. Any subsequent changes may be consulted. Fee 15.00.
I, sworn translator {someone}, certify that this is a true translation. {city}, {today}`,
  }),
};
