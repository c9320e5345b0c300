import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English tax papers and registrations of further kinds. */
export const englishTaxPapersAndRegistersBesides: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('en', {
    'en-w-tx-uk-sa100-tax-return-page': `Tax Return {year}
Tax year 6 April to 5 April
UTR {d5}{d5}   NINO QQ{d2}{d2}{d2}D   Employer reference {d3}/{ref}
Issue address: {person}, {cstreet}, {ctown}
Your personal details
1 Your date of birth :: {date}
2 Your name and address: if it is different from what is on the front of this form
3 Your phone number :: {mobile}
What makes up your tax return
1 Employment: if you were an employee, director, office holder or agency worker, fill in separate pages for each. Yes X Number 1
2 Self-employment: Yes X Number 1
4 UK property: No
7 Capital gains summary: No
8 Residence, remittance basis etc: No
Income: interest and dividends
- 1 Taxed UK interest: the net amount after tax has been taken off | £{small}
- 2 Untaxed UK interest | £{small}
- 4 Dividends from UK companies | £{small}
UK pensions, annuities and other state benefits received
- 8 State Pension: the amount you were entitled to receive in the year | £{plain}
- 11 Pensions (other than State Pension), retirement annuities | £{plain}
- 12 Tax taken off box 11 | £{small}
Tax reliefs: paying into registered pension schemes {small}; Gift Aid payments made in the year {small}
High Income Child Benefit Charge: total amount {small}; number of children {n}
If you haven't paid enough tax: 2 If you owe less than £3,000 and do not want us to collect it through your wages, put 'X' in the box
Signing your form: if you give false information, you may have to pay financial penalties and face prosecution. The information I've given is correct and complete to the best of my knowledge and belief. Signature. Date {today}
SA100 {year} Page TR 6 HMRC 12/{d2}`,
    'en-w-tx-uk-vat-assessment-penalty-notice': `HM Revenue & Customs
VAT Compliance, {city}
The Proprietor
{client}
{cstreet} {ctown}
VAT Reg No :: {cvat}
Our ref :: CFSS-{num}
Date :: {today}
NOTICE OF ASSESSMENT AND PENALTY
(VAT Act 1994, section 73; Finance Act 2007, schedule 24)
I have completed my check of your returns for periods {d2}/{d2} to {d2}/{d2}. As we discussed during my visit on {date}, takings on cards were higher than the sales declared, and input tax had been claimed on a horsebox.
= Period | Declared | Due | Underdeclared | Behaviour | Penalty %
- {d2}/{d2} | {plain} | {plain} | {small} | careless | 15
- {d2}/{d2} | {plain} | {plain} | {small} | careless | 15
- {d2}/{d2} | {plain} | {plain} | {small} | deliberate, not concealed | 38.5
VAT assessed {plain}; interest to {date} {small}; penalty {small}; to pay {amount}
I reduced the penalty for the quality of your disclosure (telling 30, helping 35, giving access 25). The careless part is suspended for nine months on condition that you introduce a daily till reconciliation.
Please pay within 30 days. Use the reference VATP{num}, not the one of your return.
If you disagree you can send new information, ask for a review by another officer, or appeal to the tribunal, in each case within 30 days of this notice. Hardship may be claimed.
{person}, Higher Officer. You can find "Your Charter" at gov.uk.`,
    'en-w-tx-us-k1-partnership': `Schedule K-1 (Form 1065) {year}
Department of the Treasury Internal Revenue Service   [ ] Final K-1 [ ] Amended K-1   OMB No. 1545-0123
Partner's Share of Income, Deductions, Credits, etc.
Part I Information About the Partnership
A Partnership's employer identification number :: {d2}-{num}
B Partnership's name, address :: {company} Orchard Partners LP, {street}, {town}
C IRS center where partnership filed return :: e-file
Part II Information About the Partner
E Partner's SSN or TIN :: ***-**-{d2}{d2}
F Name, address :: {person}, {cstreet}, {ctown}
G [ ] General partner or LLC member-manager [X] Limited partner or other LLC member
J Partner's share of profit, loss, and capital: Beginning {n}.{d3} % Ending {n}.{d3} %
K Partner's share of liabilities: Nonrecourse {small}; Qualified nonrecourse {plain}; Recourse 0
L Capital account analysis: beginning {plain}; contributed {small}; current year net income {small}; withdrawals ({small}); ending {plain}
Part III Partner's Share of Current Year
- 1 Ordinary business income (loss) | {small}
- 2 Net rental real estate income (loss) | ({small})
- 5 Interest income | {n}
- 9a Net long-term capital gain | {small}
- 11 Other income (loss) |
- 13 Other deductions | A {n}
- 14 Self-employment earnings | A 0
- 19 Distributions | A {small}
- 20 Other information | A {n}; Z STMT
*See attached statement for additional information. For IRS use only. Cat. No. 11394R
State: [OREGON~VERMONT] apportionment 100%. A composite return wasn't filed on your behalf.`,
    'en-w-tx-south-africa-irp5-certificate': `IRP5/IT3(a) EMPLOYEES TAX CERTIFICATE
Transaction year {year} | Year of assessment {year} | Period of reconciliation {year}02
Certificate number {num}{num}0000000{d5}
Trading or other name of employer :: {company} (PTY) LTD
PAYE ref no. :: 7{num}
SDL ref no. :: L{num}
UIF ref no. :: U{num}
Employee information
Surname / trading name :: {person}
Nature of person :: A
Identity no. :: {num}{d5}
Income tax ref no. :: 0{num}
Employee no. :: {d3}
Periods in year of assessment :: 12.0000, worked 12.0000
= Source code | Description | Amount (R)
- 3601 | Income - subject to tax | {plain}
- 3605 | Annual payment | {small}
- 3701 | Travel allowance 80% | {small}
- 3810 | Medical aid contributions (fringe) | {small}
- 3699 | Gross taxable income | {plain}
- 4001 | Pension fund contributions | {small}
- 4005 | Medical aid contributions | {small}
- 4116 | Medical scheme fees tax credit | {small}
- 4102 | PAYE | {plain}
- 4141 | UIF employee and employer | {small}
- 4142 | SDL | {small}
- 4149 | Total tax, SDL and UIF | {plain}
Electronic certificate; do not staple. Keep five years. e@syFile v{n}.{n}
Banking particulars verified: Y. Directive numbers: none`,
    'en-w-tx-local-council-business-rates-bill': `{client} BOROUGH COUNCIL
NATIONAL NON-DOMESTIC RATE DEMAND NOTICE {year}/{d2}
{company}
{street}
{town}
Account :: {num}-{n}
Property reference :: N{num}00{n}
Date of issue :: {today}
Reason :: [Annual bill~Revaluation~Relief withdrawn]
Property to which this demand relates: [Shop and premises~Workshop~Land used for storage, 4 horses], {cstreet}
Rateable value £{plain}. Small business multiplier 0.49{n}, standard 0.54{n}
= Period | Particulars | £
- 01 Apr to 31 Mar | Gross rates | {plain}
- 01 Apr to 31 Mar | Small business relief | -{small}
- 01 Apr to 31 Mar | Retail, hospitality & leisure 40% | -{small}
- 01 Apr to 31 Mar | Transitional surcharge | {n}.{d2}
- | Supplement, improvement district 1.5% | {small}
- | Amount payable | {plain}
Instalments: 1 April {small}, then nine of {small}, by direct debit on the 1st.
Empty? You get three months free, six if industrial; after that the full rate. Tell us of a change within 21 days.
You may be offered help by agents who charge a third of the saving. The valuation office deals with you for nothing; check, challenge, appeal.
Where does the money go? Half stays here: schools, bins, libraries. See the leaflet with pie charts.
Failing payment: reminder, summons (costs £{d2}), enforcement agent.
Pay at {web}, by phone {phone}, at shops with the barcode. Correspondence: {email}`,
    'en-w-tx-us-sales-tax-return-state': `STATE DEPARTMENT OF REVENUE
SALES AND USE TAX RETURN   Form ST-{n}
Taxpayer {company} LLC   Permit {num}   Period [Q1~Q2~Q3~Q4] {year}   Due 20th   Filed electronically {today}, confirmation {num}
- 1 Gross sales | {plain}
- 2 Exempt: resale | {plain}
- 2a Exempt: groceries | {plain}
- 2b Exempt: shipped out of state | {small}
- 3 Net taxable sales | {plain}
- 4 State tax 6.25% | {small}
- 5 County / city / transit (schedule A) | {small}
- 6 Use tax on own purchases (printer, from abroad) | {small}
- 7 Excess tax collected | {n}.{d2}
- 8 Vendor discount, timely, 1%, max 200 | -{n}.{d2}
- 9 Prepayments | -{small}
- 10 Penalty 5%, interest | 0.00
- 11 TOTAL DUE | {small}
= Schedule A jurisdiction | Code | Taxable | Rate | Tax
- {city} | {d3} | {plain} | 1.500 | {small}
- Transit district | {d3} | {plain} | 0.500 | {small}
- Marketplace (collected by facilitator) | 900 | {plain} | - | 0.00
A return has to be filed even if you sold nothing. ACH debit scheduled {date} from account ending {d2}{d2}.
I declare under penalties of perjury that this return is true. {person}, manager`,
  }),
  company_registration: wordingsIn('en', {
    'en-w-cr-certificate-authority-foreign-corp-us': `State of [New York~Texas~Illinois]
Department of State
I, {person}, Secretary of State, do hereby certify that an Application for
CERTIFICATE OF AUTHORITY
for {company} GMBH USA, INC., a corporation formed under the laws of [Delaware~Nevada], was filed in this office on {date} under file number {num}, and that the said corporation is authorized to transact within this State the business set forth therein.
From the application:
1. Name used here, if the true name wasn't available: {company} Machinery of [New York~Texas], Inc.
2. Date of formation: {date}. Duration: perpetual.
3. Business to be conducted: import, sale and servicing of [packaging machines~espresso machines~dental chairs].
4. Office in this State: {street}, {town}, County of {city}.
5. The Secretary of State is designated as agent upon whom process may be served. Copy to be mailed to: {cstreet}, {ctown}.
6. Registered agent: {other} Agents, Inc.
7. A certificate of existence from the home state, dated within one year, is annexed.
Signed for the applicant by {someone}, President.
Franchise taxes are payable whether or not business is done. A foreign corporation that transacts business without authority can't maintain an action in the courts and may be fined.
WITNESS my hand and the official seal of the Department, at the City of {city}, this {today}
Filer: {other} LLP. Cust. ref. {ref}. Drawdown`,
    'en-w-cr-uae-free-zone-licence-and-memo': `{company} FREE ZONE AUTHORITY
COMMERCIAL LICENCE / رخصة تجارية
Licence no. :: {num}
Formation no. :: {d5}
Legal form :: FZ-LLC
Trade name :: {client} FZ-LLC
First issue :: {date}
Issued :: {today}
Valid until :: {date}
Address :: Flexi desk {d3}, Building {n}, {city}, P.O. Box {d5}
Manager :: {person}, passport {ref}
= Code | Activity
- 4690{n} | General trading
- 6201{n} | Computer systems and communication equipment software design
- 7020{n} | Management consultancies
Shareholders: {someone}, 60 shares; {other} Holding Ltd, 40 shares. Share capital AED 100,000, paid: declared.
Conditions. The licensee shall carry on none but the listed activities. Visa quota 3. External approvals (food, health, education) are needed separately. Display this in the office. Renew at least thirty days before expiry; late fine AED 500 a month.
The general manager isn't empowered to mortgage, lend or guarantee without a resolution.
Electronic document: verify using the QR code. No stamp or signature is required.
Establishment card {num}; lease {ref}`,
    'en-w-cr-bylaws-certified-copy-and-resolution': `CERTIFICATE OF SECRETARY
I, the undersigned, duly elected and acting Secretary of {company}, Inc., an [Ohio~Washington] corporation (registry no. {num}), certify that:
1. Attached as Exhibit A is a true copy of the Articles of Incorporation as filed with the Secretary of State on {date}, together with the single amendment of {date}.
2. According to the records, the corporation was formed on {date}, is in existence, and isn't in dissolution.
3. The following persons hold the offices set beside their names:
- {person} | President
- {someone} | Vice President
- {someone} | Treasurer
- {someone} | Secretary
4. Authorized shares 1,000, without par value; issued 250, to the persons shown in the stock ledger.
5. EIN {d2}-{num}. Fiscal year ends on the last day of {month}.
6. The seal, if one be required, is impressed in the margin.
EXHIBIT A
ARTICLE I. The name shall be {company}, Inc. ARTICLE II. The place in the State where its principal office is to be located is {city}. ARTICLE III. The purpose is to engage in any lawful act. ARTICLE IV. Shares as above. ARTICLE V. Initial stated capital five hundred dollars. ARTICLE VI. Pre-emptive rights are denied. ARTICLE VII. Directors may be removed with or without cause.
DATA: Receipt {num}; Doc ID {year}{num}; Filing 125.00; Expedite 100.00; Cert 5.00`,
  }),
};
