import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Articles and certificates that found companies, and agreements of many occasions. */
export const englishDeedsOfCompaniesAndAgreements: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  company_registration: wordingsIn('en', {
    'en2-ct-statutes-association-swiss': `STATUTES
of the Association "[Friends of the Alpine Ibex~Open Water Data~{company} Alumni]"
I. Name and seat
Art. 1 Under the above name there exists an association within the meaning of Art. 60 et seq. of the Civil Code. Its seat is at [Berne~Lausanne~Zug]. It is neutral as to party and creed.
II. Object
Art. 2 It promotes research and education, awards grants and keeps a library. It pursues no profit.
III. Membership
Art. 3 Natural and legal persons may join. Art. 4 The committee decides on admission without giving grounds. Art. 5 Resignation is possible at the end of a calendar year, by notice of three months. Art. 6 Whoever fails to pay despite two reminders is struck off.
IV. Resources
Art. 7 Subscriptions, donations, proceeds. Members are not liable for the debts of the association.
V. Organs
Art. 8 a) general assembly b) committee c) auditors
Art. 9 The ordinary assembly takes place in the first half-year. Invitations are sent twenty days before, with the agenda. Motions must reach the president ten days in advance.
Art. 10 Resolutions are passed by simple majority of votes cast; the president has the casting vote. Art. 11 The committee has three to seven members, is elected for two years and constitutes itself. Art. 12 Signature is joint, by two.
VI. Final provisions
Art. 13 Amendment: two thirds. Art. 14 Dissolution: three quarters of those present; assets go to an institution exempt from tax.
These statutes were adopted at the founding assembly of {date} and enter into force forthwith.
The president {someone} The secretary {someone}`,
    'en2-ct-bylaws-nonprofit-us': `BYLAWS OF {company}, INC.
A [Washington~Vermont~Illinois] Nonprofit Corporation
ARTICLE I - OFFICES
The principal office shall be located at {street}, {town}.
ARTICLE II - PURPOSE
The corporation is organized exclusively for charitable purposes within the meaning of Section 501(c)(3), more specifically to restore wooden boats and teach teenagers to sail them.
ARTICLE III - MEMBERSHIP
3.1 Any person who pays dues and signs the crew list is a member. 3.2 Each has one vote. 3.3 The board may expel for cause by two-thirds after notice and an opportunity to be heard.
ARTICLE IV - BOARD OF DIRECTORS
4.1 Not fewer than five nor more than thirteen. 4.2 Staggered terms of three years; no one shall serve more than two in succession. 4.3 Vacancies are filled by the remaining directors. 4.4 Quorum is a majority then in office. 4.5 Action without meeting requires unanimous written consent. 4.6 No compensation.
ARTICLE V - OFFICERS
President, vice president, secretary, treasurer; duties customary to the office.
ARTICLE VI - COMMITTEES. ARTICLE VII - CONFLICTS OF INTEREST: a director having a financial interest shall disclose it, leave the room and abstain.
ARTICLE VIII - INDEMNIFICATION to the fullest extent permitted.
ARTICLE IX - FISCAL YEAR begins July 1.
ARTICLE X - DISSOLUTION. Assets remaining shall pass to another exempt organization.
ARTICLE XI - AMENDMENTS by two thirds of directors upon ten days' notice.
CERTIFICATE. I, {person}, Secretary, certify that the foregoing were duly adopted on {date}.`,
    'en-articles-of-association-uk': `The Companies Act 2006
Private company limited by shares
# [Articles of Association~Memorandum and Articles of Association] of {company}
Company number {num}
1. Defined terms. In the articles, unless the context requires otherwise, "director" means a director of the company.
2. Liability of members. The liability of the members is limited to the amount, if any, unpaid on the shares held by them.
3. Directors' general authority. Subject to the articles, the directors are responsible for the management of the company's business.
7. Decisions are taken by majority or in accordance with article 8.
11. The quorum for directors' meetings is two.
21. All shares to be fully paid up.
26. Share transfers. Shares may be transferred by means of an instrument in any usual form.
30. Procedure for declaring dividends
Memorandum: each subscriber wishes to form a company and agrees to take at least one share.
= Name of each subscriber | Authentication
- {person} | {person}
Dated {date}`,
    'en-articles-of-organization-llc': `[State of Delaware~State of Texas~California Secretary of State~State of Ohio] Division of Corporations
Filed {date} {time} File number {num}
# [Articles of Organization of a Limited Liability Company~Certificate of Formation~Articles of Incorporation]
FIRST: The name of the limited liability company is {company}.
SECOND: The address of its registered office is {street}, {town}. The registered agent at such address is {other}.
THIRD: The purpose is to engage in any lawful act or activity.
FOURTH: The company is [member-managed~manager-managed]. Manager: {person}.
FIFTH: The period of duration is perpetual.
SIXTH: Effective date {date}
IN WITNESS WHEREOF the undersigned organizer has executed this certificate.
{someone}, Organizer`,
    'en-certificate-of-incorporation-ca': `[Industry Canada Corporations Canada~Ministry of Government Services Ontario~BC Registries]
# [Certificate of Incorporation / Certificat de constitution~Certificate of Amalgamation~Certificate of Continuance]
Canada Business Corporations Act
{company}
Corporate name / Dénomination sociale
{num}-{n}
Corporation number / Numéro de société
I HEREBY CERTIFY that the above-named corporation, the articles of incorporation of which are attached, is incorporated under the Act.
{someone}, Director / Directeur
{date} Date of incorporation (YYYY-MM-DD)
Form 1: Registered office province Ontario; classes and any maximum number of shares: unlimited common shares; minimum 1, maximum 10 directors; restrictions on business: none`,
    'en-certificates-commonwealth': `[Republic of Kenya, Business Registration Service~Federal Republic of Nigeria, Corporate Affairs Commission~Registrar General's Department, Ghana~Companies Commission of Malaysia~Registrar of Companies, Hong Kong~Malta Business Registry]
# [CERTIFICATE OF INCORPORATION~Certificate of Registration~Certificate of Incorporation on Change of Name]
No. [RC~PVT-~CS]{num}
I hereby certify that {company} is this day incorporated as a private company limited by shares under the Companies Act.
Given under my hand at {city} this {n}th day of {month} {year}
{someone}
Registrar of Companies
? Verify with QR code. Tax identification number {num}`,
    'en-assumed-name-dba': `[County Clerk, {city} County~Service NSW~City of {city} Business Licensing~Government of Alberta]
# [Fictitious Business Name Statement~Assumed Name Certificate (DBA)~Registration of business name~Business tax certificate]
File no. {num} Filed {date} Expires {date}
The following person is doing business as :: {company}
Street address of principal place :: {street}, {town}
Registered owner :: {person}, {cstreet}, {ctown}
This business is conducted by :: [an individual~a general partnership~a married couple]
Began to transact business on :: {date}
I declare that all information in this statement is true and correct.
Signature {person}
Certified copy - {someone}, Clerk by Deputy. Publication in a newspaper of general circulation required within 30 days.`,
    'en-charity-constitution-registration': `[Charity Commission for England and Wales~Charities Regulator Ireland~Australian Charities and Not-for-profits Commission~OSCR]
# [Certificate of registration as a charity~Constitution of a Charitable Incorporated Organisation~Entry in the register]
Registered number {num}
Name :: [{city} Relief Trust~Friends of {city} Park~{company} Foundation]
Date of constitution :: {date}
1. The name of the CIO is as above. 2. The principal office is in England and Wales.
3. Objects: the relief of poverty and the advancement of education in {city}.
4. Powers: to borrow money, to buy, take on lease and hire property.
5. Application of income: no part may be paid to members as dividend.
9. Charity trustees: first trustees {person}, {someone}, {someone}
The above was entered in the register on {date}. Registrar`,
    'en-confirmation-statement-filed': `Companies House
CS01(ef)
# [Confirmation Statement~Annual return B1~Appointment of director AP01~Statement of information]
Company name :: {company}
Company number :: {num}
Received for filing in electronic format on :: {date}
Confirmation date :: {date}
Registered office :: {street}, {town}
SIC code 6{d2}{n}0
Statement of capital: ordinary shares, number allotted {d3}, aggregate nominal value {d3}.00 GBP
Full details of shareholders
Shareholding 1: {d2} ordinary shares held as at the date of this statement. Name: {person}
Person with significant control: {person}, ownership of shares 75% or more
I confirm that all information required to be delivered has been delivered. Authenticated by director.`,
    'en-gulf-trade-licence-singapore': `[Government of Dubai, Department of Economy~DMCC Authority~Ministry of Commerce, Qatar~Accounting and Corporate Regulatory Authority~SEC Philippines]
# [Trade Licence~Commercial Licence~Commercial Registration Certificate~Certificate of Registration]
Licence No. :: {num}
Trade name :: {company}
Legal type :: [LLC~FZE~Pte. Ltd.~WLL] - limited liability
Issue date :: {date}
Expiry date :: {date}
Register No. :: {num} DUNS {num}
= Members | No. | Nationality | Role
* {someone} | {num} | [India~UK~UAE~Egypt] | [Manager~Partner]
Licence activities :: [General trading~Management consultancies~Restaurant]
Address :: Office {d3}, {street}, {city}
Approved electronic document, issued without signature. Renewal before expiry.`,
  }),
  contract: wordingsIn('en', {
    'en-promissory-note-simple': `# [Promissory note~IOU and repayment agreement~Family loan agreement]
{amount} {city}, {today}
FOR VALUE RECEIVED, the undersigned {person} ("Borrower") promises to pay {someone} ("Lender") the sum of {amount} with interest at {n}% per annum.
Payment in {d2} monthly installments of {small} starting {date}.
Prepayment without penalty. If a payment is more than 15 days late the whole balance falls due.
This note is governed by the laws of the State of [Ohio~Texas~New York].
Borrower ____________ Witness ____________`,
    'en-roommate-and-lodger-agreement': `# [Lodger agreement~Roommate agreement~Room rental agreement~House share licence]
Between {person} (the Householder) and {someone} (the Lodger)
Property: {street}, {town}, room on the [first floor~second floor~basement]
Start {date}. Either side may end it on [28~30] days' written notice.
Rent {small} per [week~month], bills included, due on the first.
Deposit {small}, returned less damage within 14 days of leaving.
The lodger may use the kitchen and bathroom but has no right to exclude the owner.
No pets. Guests no more than two nights a week.
Signed by both, {today}`,
    'en-membership-terms-to-sign': `[{city} Leisure~CrossFit {city}~Little Stars Nursery~{company} Co-working]
# [Membership agreement~Enrolment contract~Registration and terms~Client service agreement]
Member :: {person}
Start date :: {date}
Plan :: [12 months~Rolling~10 visits~Full time, 5 days]
Fee :: {small} per month plus joining fee {small}
1. Minimum term. You agree to pay for the minimum term even if you do not attend.
2. Freezing is possible for up to three months with a doctor's note.
3. We may change opening hours on reasonable notice.
4. You take part at your own risk and confirm you are fit to do so.
5. Cancellation needs one full calendar month's notice by email.
I have read and accept the terms. Signature ____________ Date {today} Parent if under 18 ____________`,
    'en-deed-of-novation-or-guarantee': `# [DEED OF NOVATION~DEED OF GUARANTEE~DEED OF VARIATION~DEED OF ASSIGNMENT]
THIS DEED is made on {today}
PARTIES
(1) {company} of {street}, {town} (the Original Party)
(2) {client} of {cstreet}, {ctown} (the New Party)
(3) {other} (the Continuing Party)
RECITALS
A. The Original Party and the Continuing Party entered into an agreement dated {date}.
B. The parties have agreed that [the agreement be novated~its obligations be guaranteed~its terms be varied].
OPERATIVE PROVISIONS
1. With effect from {date} the New Party shall perform the agreement and be bound by it.
2. Each party releases the Original Party from all claims arising after that date.
3. This deed may be executed in counterparts. It is governed by the law of [England and Wales~Ireland~Victoria].
EXECUTED AS A DEED by {someone}, in the presence of a witness`,
    'en-terms-between-named-firms': `# [Trading terms~Terms of business~Reseller terms~Vendor terms and conditions]
between {company} ("we") and {client} ("you")
Effective {date}
Orders are accepted subject to these terms, which prevail over any terms you put forward.
Prices are those on our list at the date of despatch. VAT is extra.
Payment: thirty days from the end of the month. Interest at 8% over base.
Title stays with us until everything you owe has been paid.
Claims for short delivery must reach us within five days.
Our liability is capped at the price of the goods.
Either party may end this agreement on three months' notice.
Signed for {company}: {someone} Signed for {client}: {someone}`,
    'en-freelance-statement-of-work': `# [Statement of Work No. {n}~Independent contractor agreement~Consultancy letter of engagement~Photography contract]
Client :: {company}
Contractor :: {person}
This statement of work is made under the Master Agreement dated {date} and forms part of it.
1. Services: [design of a website~training of staff~coverage of the event on {date}].
2. Term: {date} to {date}, unless ended earlier on 14 days' notice.
3. Fees: {amount}, half on signing and half on acceptance.
4. The contractor is not an employee and pays its own taxes.
5. All work product belongs to the client upon payment in full.
6. Confidentiality survives for two years.
AGREED: ____________ Client ____________ Contractor`,
    'en-vehicle-bill-of-sale-agreement': `# [Private vehicle sale agreement~Bill of sale~Horse purchase agreement~Boat sale agreement]
Seller {person}, {cstreet}, {ctown}
Buyer {someone}, {street}, {town}
[Make Ford, model Focus, VIN WF0{num}{num}, odometer {d2},{d3} miles~Bay mare, 15.2 hands, passport {num}~Hull no. {num}, 6.2 m, outboard {d2} hp]
Price {amount}, deposit {small} paid today, balance on collection on {date}.
The seller confirms good title and that no finance is outstanding. Sold as seen, tried and approved, without warranty.
Ownership passes when cleared funds are received.
Signed {today} Seller / Buyer / Witness`,
    'en-zero-hours-and-apprentice': `{company}
# [Casual worker agreement~Apprenticeship agreement~Contract amendment letter~Settlement agreement~Volunteer agreement]
To {person}
This agreement sets out the terms between you and {company} from {date}.
[We are not obliged to offer work and you are not obliged to accept it.~The apprenticeship lasts {n} months with one day a week in college.~Your hours change to {n} per week, all other terms stay the same.~In return for {amount} you waive the claims listed in schedule 1.]
Pay: {small} an hour, paid monthly in arrears.
Holiday: 28 days pro rata, including public holidays.
Notice: one week.
Policies: the staff handbook applies but is not part of this contract.
Please sign both copies and return one. {someone} ____ Accepted ____ {today}`,
  }),
};
