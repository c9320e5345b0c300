import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Agreements as they are signed in English, from a page of particulars to several of clauses. */
export const englishContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-tenancy-shorthold': `DATED {date}
(1) {person}
and
(2) {someone} and {someone}
# [ASSURED SHORTHOLD TENANCY AGREEMENT~Tenancy agreement for letting a furnished dwelling~Private residential tenancy]
relating to {cstreet}, {ctown}
Managed by {company} Lettings, {street}, {town}
===
## PARTICULARS
The Landlord :: {person}
The Tenant :: {someone} and {someone}, jointly and severally
The Property :: {cstreet}, {ctown} with the fixtures and contents in the inventory
The Term :: [six~twelve] months from and including {date}
The Rent :: {small} per calendar month, in advance on the [1st~15th]
The Deposit :: {small}, protected with [an authorised tenancy deposit scheme~the custodial scheme] within 30 days
## 1. The Tenant agrees
1.1 To pay the Rent on the days and in the manner aforesaid, without deduction.
1.2 To pay for gas, water, electricity, council tax and television licence.
1.3 To keep the interior clean and in the same repair as at the start, fair wear and tear excepted.
1.4 Not to assign, sublet or part with possession, nor keep any animal without consent, which shall not be unreasonably withheld.
1.5 To permit the Landlord, on 24 hours' notice in writing, to enter and view its condition.
## 2. The Landlord agrees
2.1 That the Tenant shall quietly possess and enjoy the Property.
2.2 To keep in repair the structure and installations as required by section 11 of the Landlord and Tenant Act 1985.
## 3. Forfeiture and notice
If the Rent is in arrear for 14 days the Landlord may re-enter, subject to the order of the court.
The Landlord's address for service under section 48 is {street}, {town}.
SIGNED as a deed by the Landlord ____________ in the presence of ____________
SIGNED by the Tenant ____________`,
    'en-loan-agreement-family': `# [LOAN AGREEMENT~PROMISSORY NOTE~Shareholder loan agreement]
Principal amount: {amount} Date: {today}
FOR VALUE RECEIVED, the undersigned {person} ("Borrower"), of {cstreet}, {ctown}, promises to pay to the order of {someone} ("Lender"), of {street}, {town}, the principal sum together with interest at the rate of [4.5~6~3.25] percent per annum on the unpaid balance.
1. PAYMENTS. The Borrower shall repay in {n} equal monthly installments of {small} commencing on {date} and on the same day of each month thereafter until paid in full.
2. PREPAYMENT. This Note may be prepaid in whole or in part at any time without premium or penalty.
3. LATE CHARGE. If any installment is not received within ten (10) days after its due date, a charge of 5% of the overdue amount shall be due.
4. DEFAULT AND ACCELERATION. Upon default, the entire unpaid principal and accrued interest shall, at the option of the holder, become immediately due and payable.
5. SECURITY. [This Note is unsecured~Secured by a lien on the vehicle described in Exhibit A].
6. WAIVER. Borrower waives presentment, demand, protest and notice of dishonor.
7. ATTORNEYS' FEES. Borrower agrees to pay all reasonable costs of collection.
This Note shall be construed under the laws of the [State of Oregon~Province of Ontario~Commonwealth of Massachusetts].
IN WITNESS WHEREOF, the parties have executed this instrument on the day first written above.
Borrower ____________________
Witness ____________________
State of ________ County of ________ Subscribed and sworn before me, Notary Public`,
    'en-engagement-letter': `{company} Chartered Accountants
{street}, {town}
{today}
The Directors, {client}, {cstreet}, {ctown}
Dear Sirs
# [Letter of engagement~Terms of our engagement~Engagement letter - accounts and tax services]
The purpose of this letter, with the attached schedules of services and standard terms of business, is to set out the basis on which we act as your accountants and the respective areas of responsibility of the company and of ourselves.
## 1 Period of engagement
This engagement starts on {date} and supersedes all earlier letters. It continues until ended by either party in writing.
## 2 Responsibilities of directors
You are responsible for keeping proper accounting records and for preparing financial statements which give a true and fair view.
## 3 Scope of our services
We shall compile the annual accounts, prepare the corporation tax computation and submit the return online. We will not carry out an audit.
## 4 Fees
Our fees are based on the degree of responsibility and skill involved. For the first year we agree a fixed fee of {amount} plus VAT, payable monthly by standing order of {small}.
## 5 Limitation of liability
Our liability to you, of whatever nature, shall be limited to {amount}. Third parties may not rely on our work.
## 6 Client monies, confidentiality, data protection, anti-money laundering
We may hold money on your behalf in a client account. We are obliged to verify your identity.
## 7 Agreement of terms
Once agreed, this letter will remain effective until replaced. Please confirm your agreement by signing and returning the enclosed copy.
Yours faithfully
{company}
We agree to the above terms. Signed ________ Director for and on behalf of {client} Date ________`,
    'en-maintenance-lift': `{company} Lifts (Ireland) Ltd
# [LIFT SERVICE AGREEMENT~Maintenance contract no. {ref}~Comprehensive service agreement]
between {company} (the "Contractor") and
{client}, {cstreet}, {ctown} (the "Customer")
Installation :: [Block B, 8 person passenger lift~two escalators, mall entrance~goods lift 1000 kg]
Serial nos :: {num}, {num}
Commencement date :: {date}
Initial term :: [three~five] years, thereafter from year to year
Annual price :: {amount} plus VAT, payable quarterly in advance
Visits per year :: [4~6~12]
## Services
The Contractor shall at regular intervals examine, lubricate and adjust the machine, controller, doors and safety gear. Under the comprehensive option worn parts are replaced free of charge save those in Schedule 2.
Emergency release of trapped passengers: attendance within 60 minutes, day or night.
## Price review
The price is adjusted on each anniversary in line with the index of labour and material published for the industry.
## Exclusions
Misuse, vandalism, flood, electrical supply, and works required by a change in legislation.
## Ending this agreement
Either party may give 90 days' written notice before the end of a term. On early ending by the Customer, half of the outstanding price becomes payable.
## Liability
Neither party is liable for loss of profit. The Contractor's total liability in any year shall not exceed the Annual Price.
Signed for the Customer: name, capacity, date ________
Signed for the Contractor: {someone}, regional manager ________
The terms overleaf form part of this agreement.`,
    'en-statement-of-principal-terms': `{company}
# [Statement of main terms of employment~Contract of employment~Offer of employment and principal terms~Zero hours agreement]
Issued under section 1 of the Employment Rights Act 1996
Employer :: {company}, {street}, {town}
Employee :: {person}, {cstreet}, {ctown}
Job title :: {job}
Start date :: {date} (no earlier employment counts as continuous)
Place of work :: {street}, {city}, or other sites within 25 miles
Pay :: [{small} per hour, monthly in arrears by bank transfer on the 28th~{plain} per annum]
Hours :: [37.5 per week, Monday to Friday with one hour unpaid lunch~shifts according to the rota, four weeks' notice]
Holidays :: 5.6 weeks including bank holidays; leave year from 1 April
Probation: six months, notice one week on either side.
Notice after probation: one month, rising by a week for each completed year to twelve weeks.
Sickness: tell your manager by 9 a.m. on the first day. Statutory sick pay is payable, subject to self-certification.
Pension: you will be enrolled automatically in our workplace scheme, contributions 5% yours, 3% ours.
Training: induction and fire safety, compulsory, paid by the company.
Confidential information: you shall not during or after the employment disclose any trade secret.
Grievance and disciplinary rules are found in the handbook and are not contractual. No collective agreement applies.
Post-termination: for six months you shall not solicit customers with whom you dealt in the last twelve months.
I have read, understood and accept these terms. Employee ________ Date ____ For the company {someone} ________`,
    'en-order-form-saas': `{company}, Inc. Order Form
# [Order Form #{num}~Subscription order form~Master subscription agreement and order form]
This Order Form is entered into between {company}, Inc. ("Provider") and {client} ("Customer") and is governed by the Master Subscription Agreement attached as Exhibit A. Effective date: last signature below.
= Product | Quantity | Term | Annual fee
- Platform, Enterprise tier | {d3} users | 36 months | {plain}
- Premium support 24x7 | 1 | 36 months | {plain}
- Sandbox | 2 | 36 months | included
- Onboarding (one-off) | 1 | - | {plain}
Total contract value USD {plain}. Fees are invoiced annually in advance, net 30, non-cancellable and non-refundable.
===
EXHIBIT A
1. Grant. Provider grants Customer a non-exclusive, non-transferable right to access the Services during the Term, solely for internal business purposes.
2. Restrictions. Customer shall not reverse engineer, resell, or exceed the usage limits.
3. Data. As between the parties Customer owns Customer Data. The Data Processing Addendum is incorporated by reference.
4. Availability. Provider will make the Services available 99.9% of each month; credits are the sole remedy.
5. Indemnities. Provider shall defend Customer against third-party claims of infringement.
6. Limitation. EXCEPT FOR EXCLUDED CLAIMS, NEITHER PARTY'S AGGREGATE LIABILITY SHALL EXCEED THE FEES PAID IN THE TWELVE MONTHS PRECEDING THE CLAIM.
7. Renewal. The Term renews for successive one-year periods unless notice of non-renewal is given 60 days prior; uplift not above 7%.
8. Governing law: State of [Delaware~California~New York], without regard to conflict of laws.
Customer: by ________ name ________ title ________ Provider: by ________ {someone}, VP Sales`,
    'en-grazing-licence': `THIS LICENCE is made the [first~tenth] day of {month} {year}
BETWEEN {person} of {cstreet}, {ctown} (the Grantor) and {someone} of {street}, {town} (the Grazier)
# [GRAZING LICENCE~Agreement for the sale of grass keep~Farm business tenancy (short form)]
1. The Grantor grants to the Grazier the right to the herbage by taking of the grass with [sheep and cattle~horses only] on the land described below from {date} to {date} and for no longer.
= OS field no. | Name | Acres | Hectares
* SO{num} | [Long Meadow~Barn Field~Seven Acre~Brook Piece~Top Bank] | {n}.{d2} | {n}.{d2}
2. The fee shall be {amount} in two equal parts, the first on signing and the second at Michaelmas.
3. The Grazier shall not mow before 1 July, plough, or spread sewage sludge; shall spot treat docks, thistles and ragwort; and shall remove his stock on the last day.
4. The Grantor retains the occupation, and remains entitled to any payments under agri-environment schemes.
5. The Grazier shall keep the fences stock-proof, the grantor supplying materials, and inspect stock daily.
6. The Grazier shall hold public liability insurance of not less than two million.
7. Nothing in this agreement shall create a tenancy. Either party may terminate on breach, upon fourteen days' notice.
8. Disputes shall be referred to a sole arbitrator appointed by the Central Association of Agricultural Valuers.
AS WITNESS the hands of the parties
Grantor ______________ Grazier ______________`,
    'en-nda-one-page': `# [Confidentiality undertaking~NON-DISCLOSURE AGREEMENT (one way)~Mutual confidentiality agreement]
To: {company} of {street}, {town} ("you")
From: {client}, a company registered under no. {num} ("we")
In consideration of your making available to us Confidential Information for the purpose of [evaluating a possible investment in~discussing the supply of parts to~considering the acquisition of] {other} (the "Purpose"), we undertake as follows:
(a) to keep the Confidential Information secret and to disclose it only to those directors, employees and advisers who need to know it;
(b) to use it for the Purpose alone;
(c) to return or destroy it, with all copies and notes, within seven days of your request, save as kept under automatic backup or by regulation;
(d) not, for twelve months, to solicit any senior employee of yours.
Confidential Information excludes what is or becomes public other than by our breach, what we lawfully had before, what we developed independently and what a court or regulator compels us to disclose.
All rights remain yours. No warranty as to completeness is given and no obligation to proceed arises.
We accept that damages may not be an adequate remedy and that you may seek an injunction.
These undertakings last for [two~three~five] years from {date}.
They are governed by [English law~the laws of Ireland~the laws of Singapore] and the courts there have exclusive jurisdiction.
Signed by {someone}, duly authorised for {client} ________
Acknowledged for {company} ________`,
    'en-leave-and-licence-india': `INDIA NON JUDICIAL Certificate No. IN-MH{num}U e-Stamp Stamp duty Rs. 500
# [LEAVE AND LICENSE AGREEMENT~RENTAL DEED~LEASE DEED]
This Agreement is made and executed at {city} on this {date}
BETWEEN
{person}, aged {d2} years, PAN ABCPD{d2}{d2}K, residing at {street}, {town}, hereinafter called the "LICENSOR" (which expression shall unless repugnant to the context include heirs, executors and assigns) of the ONE PART
AND
M/s {client}, having its office at {cstreet}, hereinafter called the "LICENSEE" of the OTHER PART
WHEREAS the Licensor is absolutely seized and possessed of Flat/Shop No. {d3}, {n}th floor, admeasuring {d3} sq. ft. built up;
AND WHEREAS the Licensee has approached the Licensor for temporary use;
NOW THIS AGREEMENT WITNESSETH AS UNDER:
1) The period shall be eleven months commencing from {date}, with an increase of 10% on renewal.
2) Licence fee Rs. {plain} per month on or before the 5th of each English calendar month, less TDS as applicable.
3) Interest free refundable security deposit of Rs. {plain} vide cheque no. {num}.
4) Maintenance to the society shall be paid by the Licensor; electricity by the Licensee as per meter.
5) The Licensee shall not cause nuisance nor carry out structural alteration.
6) Lock-in period six months; thereafter one month's notice by either side.
7) The Licensee shall hand over vacant and peaceful possession on expiry.
SCHEDULE OF PROPERTY ________
IN WITNESS WHEREOF the parties have set their hands. Witnesses: 1. ________ 2. ________ Licensor ________ Licensee ________`,
    'en-band-performance': `{company} Artists Agency
# [PERFORMANCE CONTRACT~Engagement agreement for artiste~Speaker agreement]
An agreement made {date} between {client} (hereafter the Management) and {other} (hereafter the Artiste) as agent: {company}
The Management engages the Artiste and the Artiste agrees to present a performance upon the terms below:
Venue :: {cstreet}, {ctown}
Date of show :: {date}
Get-in / soundcheck :: {time}
On stage :: {time} for 2 x 45 minutes
Fee :: {amount} [guarantee versus 70% of net door~fixed]
Deposit :: 50% on signature, balance on the night before going on stage
Capacity / ticket price :: {d3} / {small}
Riders: four vegetarian meals, still water, 8 clean towels, PA of 2 kW with competent engineer, parking for one van. Riders attached form part hereof.
No recording, filming or broadcast without written leave.
Cancellation by the Management within 28 days: fee in full. Act of God, epidemic or order of authority: neither side shall claim.
The Artiste shall not perform within 15 miles in the four weeks before.
The Management is responsible for music licensing returns and public liability.
Withholding tax on foreign artistes is borne by [the Management~the Artiste].
Signed Management ________ Signed Artiste ________
This agency is not responsible for non-fulfilment of contracts by proprietors, managers or artistes.`,
    'en-vehicle-hire-terms': `{company} Vehicle Leasing
Agreement no. {num}
# [CONTRACT HIRE AGREEMENT~Finance lease agreement~Hire purchase agreement regulated by the Consumer Credit Act 1974]
This is a hire agreement. Sign it only if you want to be legally bound by its terms.
Us: {company}, {street}, {town}
You: {client}, {cstreet}, {ctown}, company no. {num}
Vehicle :: [VW Transporter T28 2.0 TDI~Skoda Octavia Estate~Electric panel van 75kWh] chassis WV1ZZZ{num}
Period of hire :: [36~48] months
Initial rental :: {small} plus VAT
Followed by :: 35 rentals of {small} plus VAT
Annual mileage :: [10,000~20,000], excess 9.{n} pence per mile
Maintenance :: [included~not included]
Your obligations: keep the vehicle insured comprehensively for full value, taxed, serviced as the manufacturer requires, and under your control; it stays our property and you have no option to buy.
Return conditions follow the BVRLA fair wear and tear guide. Damage beyond is chargeable.
If you miss payments: we may, after a default notice, end this agreement and recover the vehicle; you will owe all arrears and a rebated sum of future rentals.
Missing payments could have severe consequences and make obtaining credit more difficult.
Right of cancellation: once you have signed you have for a short time a right to withdraw.
Signature(s) of hirer ________ Date of signature ________ Signed for the owner ________ date of agreement ________`,
    'en-independent-contractor-schedule': `Annexed to quotation {ref} of {date}
# [Agreement for services~CONSULTANCY AGREEMENT~Independent contractor agreement~Services agreement: conditions and schedule]
PARTIES: {client} ("the Company") and {person} trading as {company} ("the Consultant")
## Background
The Company accepted the quotation above and wishes to engage the Consultant on the terms hereof.
## 1. Services
The Consultant shall provide the services in Schedule 1 with reasonable care and skill, using such methods as the Consultant thinks fit, and may provide a suitably qualified substitute.
## 2. Term
From {date} until completion of the deliverables or {date}, whichever comes first.
## 3. Charges
A day rate of {small} exclusive of VAT against timesheets, capped at {amount}. Invoices at month end, payable in 30 days. Expenses only if approved beforehand.
## 4. Intellectual property
All works made in the course of the services are assigned to the Company upon payment, by way of present assignment of future rights. Moral rights are waived.
## 5. Status
Nothing shall render the Consultant an employee, worker, agent or partner. The Consultant accounts for his own tax and national insurance.
## 6. Insurance and indemnity
Professional indemnity of no less than one million for each claim.
## 7. Termination
Fourteen days' notice; at once upon material breach not remedied, or insolvency.
## 8. General
Entire agreement. Counterparts and electronic signatures. Third party rights excluded. Variation in writing only.
## Schedule 1
Deliverables: [discovery workshop, prototype, test report~interim finance director two days a week~drawings to planning stage]
Signed ________ Signed ________`,
    'en-share-purchase': `EXECUTION VERSION
SHARE PURCHASE AGREEMENT
dated {date}
between {person}, {someone} (the Sellers)
and {client} S.A. (the Purchaser)
relating to the entire issued share capital of {company}
===
TABLE OF CONTENTS
1 Definitions and interpretation
2 Sale and purchase
3 Consideration and completion accounts
4 Conditions precedent
5 Pre-completion undertakings
6 Completion
7 Warranties
8 Limitations on claims
9 Tax covenant
10 Restrictive covenants
11 Announcements, costs, notices
===
1.1 In this Agreement "Business Day" means a day other than a Saturday, Sunday or public holiday on which banks are open in {city}; "Encumbrance" means any charge, lien, option or right of pre-emption; "Locked Box Date" means {date}.
2.1 The Sellers shall sell with full title guarantee and the Purchaser shall purchase the Shares free from all Encumbrances.
3.1 The consideration shall be EUR {plain}, of which EUR {plain} is placed in the Escrow Account.
4.1 Completion is conditional upon clearance by the competition authority and release of the pledge of {bank}.
6.2 At Completion the Sellers shall deliver duly executed transfers, share certificates, resignations of directors and the data room on disc.
7.1 The Sellers warrant to the Purchaser in the terms of Schedule 4 save as Disclosed.
8.3 No claim shall be brought unless it exceeds EUR {plain} and the aggregate exceeds EUR {plain}.
10.1 For twenty-four months no Seller shall carry on a competing business within the Territory.
This Agreement has been entered into on the date stated at the beginning of it.`,
  }),
};
