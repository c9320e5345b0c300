import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Filings, certificates and extracts of company registers of English-speaking countries. */
export const englishRegistersOfTheWorld: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('en', {
    'en-w-cr-articles-incorporation-nonprofit-us': `FILED in the Office of the Secretary of State {today}
ARTICLES OF INCORPORATION OF {company} ALLIANCE, INC.
A Nonprofit Corporation
The undersigned, acting as incorporator under the Nonprofit Corporation Act of this State, adopts the following Articles:
FIRST: Name. The name of the corporation is {company} Alliance, Inc.
SECOND: Duration. The period of its duration is perpetual.
THIRD: Purposes. The corporation is organized exclusively for charitable and educational purposes within the meaning of section 501(c)(3) of the Internal Revenue Code, and in particular to [restore wetlands along the Blue River~teach woodworking to veterans~preserve the records of Black churches in the county].
FOURTH: Members. The corporation shall have no members.
FIFTH: Registered office and agent. The street address of the initial registered office is {street}, {town}, and the agent at that address is {person}.
SIXTH: Directors. The number constituting the initial board is three, to wit: {person}; {someone}; {someone}, each of {city}.
SEVENTH: No part of the net earnings shall inure to the benefit of any director, officer or private person. No substantial part of its activities shall be the carrying on of propaganda, and it shall not intervene in any political campaign.
EIGHTH: Upon dissolution, assets shall be distributed for one or more exempt purposes or to a unit of local government.
NINTH: Directors shall not be personally liable for monetary damages to the fullest extent permitted.
IN WITNESS WHEREOF the incorporator has executed these Articles on {date}.
{person}, Incorporator
STATE OF [OHIO~GEORGIA~IDAHO] ) COUNTY OF {city} ) ss. Acknowledged before me. Notary Public. My commission expires {date}
Filing fee $50.00 Control number {num}`,
    'en-w-cr-certificate-incorporation-delaware': `STATE OF DELAWARE
CERTIFICATE of INCORPORATION
A STOCK CORPORATION
First: The name of this Corporation is {company}, Inc.
Second: Its registered office in the State is to be located at {street}, County of [Kent~Sussex~New Castle], Zip Code {d5}. The registered agent in charge thereof is {other} Corporate Agents LLC.
Third: The purpose of the corporation is to engage in any lawful act or activity for which corporations may be organized under the General Corporation Law.
Fourth: The total number of shares which the corporation shall have authority to issue is ten million (10,000,000), of which 8,000,000 shall be Common Stock with a par value of $0.0001 per share and 2,000,000 Preferred.
Fifth: The name and mailing address of the incorporator are as follows: {person}, {cstreet}, {ctown}.
Sixth: The Board is expressly authorized to adopt, amend or repeal the by-laws. Elections of directors need not be by written ballot.
Seventh: A director shall not be liable to the corporation or its stockholders for breach of fiduciary duty, except as the law does not permit such exemption.
Eighth: Unless the Corporation consents in writing, the Court of Chancery shall be the sole forum for derivative actions.
I, The Undersigned, for the purpose of forming a corporation, do make, file and record this Certificate, and do certify that the facts herein stated are true, and I have accordingly hereunto set my hand this {today}.
BY: {person} (Incorporator)
State of Delaware Secretary of State Division of Corporations Delivered {time} {today} FILED {time} SR {year}{num} - File Number {num}`,
    'en-w-cr-statement-of-information-california-like': `STATEMENT OF INFORMATION
(Limited Liability Company)
Secretary of State Form LLC-12
IMPORTANT - Read instructions before completing this form. Filing Fee $20.00. Copy fees: first page $1.00; each attachment page $0.50; certification fee $5.00 plus copy fees.
This Space For Office Use Only: {ref} FILED {today}
1. Limited Liability Company Name: {company} LLC
2. 12-Digit Secretary of State File Number: {year}{num}
3. State, Foreign Country or Place of Organization: [California~Nevada~Delaware]
4. Business Addresses a. Street address of principal office - do not list a P.O. Box: {street} {town} b. Mailing address, if different: PO BOX {num}
5. Manager(s) or Member(s): If no managers have been appointed or elected, provide the name and address of each member. {person} {cstreet}; {someone} {cstreet}
6. Service of Process: INDIVIDUAL - agent's name {someone}; street address {cstreet} {ctown}
7. Type of Business: describe the type of business or services: [MOBILE DOG GROOMING~WINE IMPORT~REAL ESTATE HOLDING]
8. Chief Executive Officer, if elected or appointed: NONE
9. Labor Judgment: Does any manager or member have an outstanding final judgment issued by the Division of Labor Standards Enforcement for the violation of any wage order? No
10. By signing, I affirm under penalty of perjury that the information herein is true and correct.
{today} {person} MANAGING MEMBER
Return to (optional): Name {other} Company {street} City/State/Zip {town}`,
    'en-w-cr-canada-federal-form-directors': `Corporations Canada / Corporations Canada
Form 2 - Initial Registered Office Address and First Board of Directors
Formulaire 2 - Siège social initial et premier conseil d'administration
Canada Business Corporations Act (CBCA) (s. 19 and 106)
1 Corporate name / Dénomination sociale :: {company} Inc.
2 Address of registered office / Adresse du siège social :: {street}, {town}
3 Additional address / Autre adresse :: -
4 Members of the board of directors / Membres du conseil d'administration
= Name / Nom | Address / Adresse | Resident Canadian / Résident canadien
- {person} | {cstreet}, {ctown} | Yes / Oui
- {someone} | {cstreet}, {ctown} | Yes / Oui
- {someone} | {cstreet}, {ctown} | No / Non
5 Declaration: I certify that I have relevant knowledge and that I am authorized to sign this form.
Déclaration : J'atteste que je possède une connaissance suffisante et que je suis autorisé(e) à signer le présent formulaire.
Original signed by / Original signé par {person}
Note: Misrepresentation constitutes an offence and, on summary conviction, a person is liable to a fine not exceeding $5000 or imprisonment not exceeding six months or both.
You are providing information required by the CBCA. Note that both the CBCA and the Privacy Act allow this information to be disclosed to the public.
Corporation number / Numéro de société {num}-{n} Deposited {today}
IC 2904 ({year}/{d2})`,
    'en-w-cr-memorandum-association-subscribers-india': `[Form No. INC-33 SPICe MOA (e-Memorandum of Association)]
[Pursuant to Schedule I to the Companies Act, 2013]
Table applicable to company as notified: A - MEMORANDUM OF ASSOCIATION OF A COMPANY LIMITED BY SHARES
1 The name of the company is {company} PRIVATE LIMITED
2 The Registered office of the company will be situated in the State of [Karnataka-KR~Gujarat-GJ~Tamil Nadu-TN]
3(a) The objects to be pursued by the company on its incorporation are
To carry on the business of manufacturers, exporters, importers, dealers, stockists and commission agents in [ayurvedic preparations~agricultural pumps and valves~cotton yarn and fabrics], and to set up godowns and showrooms for the same.
3(b) Matters which are necessary for furtherance of the objects specified in clause 3(a) are
1. To acquire by purchase, lease or exchange any land, buildings, plant and machinery.
2. To open and operate bank accounts, draw and endorse promissory notes, hundies and bills of exchange.
3. To train or pay for the training of employees in India or abroad.
4 The liability of the member(s) is limited
5 The share capital of the company is 10,00,000 rupees, divided into 1,00,000 equity shares of 10 rupees each
6 We, the several persons, whose names and addresses are subscribed, are desirous of being formed into a company
= S. No. | Name, address, description and occupation | DIN / PAN | No. of shares taken
- 1 | {person}, S/o {someone}, {cstreet}, {ctown}, business | 0{num} | 5000 equity
- 2 | {someone}, W/o {person}, same address, business | 0{num} | 5000 equity
Signed before me: {someone}, Chartered Accountant, membership no. {num}, dated {today}`,
    'en-w-cr-ireland-certificate-registration-business-name': `Number {num}
An Chlárlann um Chuideachtaí / Companies Registration
CERTIFICATE OF REGISTRATION OF BUSINESS NAME
Registration of Business Names Act, 1963
I hereby certify that the following [individual~partnership~body corporate] having a place of business in the State has been registered as carrying on business under the name stated:
Business name :: [The Copper Kettle~Lough View Guesthouse~Slaney Cycles]
Principal place of business :: {street}, {town}
General nature of business :: [Café and take-away~Accommodation~Bicycle sale and repair]
Date of adoption of the name :: {date}
Name of proprietor :: {person}
Usual residence :: {cstreet}, {ctown}
Nationality :: Irish
Given under my hand at {city}, this {today}
for Registrar
Notes to the holder
This certificate, or a copy, must be exhibited in a conspicuous position at every place where business is carried on. The true name of the proprietor has to appear on all stationery beside the trade name.
Registration does not give protection against duplication of the name, nor does it imply that the name will be accepted later for a company. It does not authorise use if prohibited for other reasons, e.g. trade marks.
A change in any of the particulars shall be furnished within one month on form RBN2. When the trade stops, form RBN3 and this paper are to be sent back.`,
    'en-w-cr-australia-asic-current-company-summary': `ASIC & Business Names
Current & Historical Company Extract
Name: {company} PTY LTD
ACN: {d3} {d3} {d3}
Date/Time: {today} {time} AEST
This extract contains information derived from the Australian Securities and Investments Commission's database under section 1274A of the Corporations Act 2001. Please advise of any error.
Organisation Details | Document Number
- Name: {company} PTY LTD | {n}E{num}
- ABN: {d2}{d3}{d3}{d3} |
- Registered in: [Victoria~Queensland] |
- Registration date: {date} |
- Next review date: {date} |
- Status: Registered |
- Company type: Australian Proprietary Company |
- Class: Limited By Shares, Proprietary |
Address Details: Current registered office {street} {town} start date {date}; principal place of business {cstreet}
Contact address: section 146A
Officeholders and Other Roles
Director {person}, born {date}, {city}, appointment {date}
Secretary {someone}, appointment {date}
Ultimate holding company: {other} LIMITED, ACN {d3} {d3} {d3}
Share Information
= Class | Description | Number issued | Total amount paid
- ORD | ORDINARY SHARES | 100 | 100.00
- A | A CLASS, NON-VOTING | 20 | {small}
Member {person}, ORD, number held 100, beneficially held: yes, paid: FULLY
Documents lodged: {date} 484E change to company details; {date} 201C application for registration; {date} 362A
*** End of Document ***`,
    'en-w-cr-persons-with-significant-control-uk': `Companies House
PSC01 (ef) Notice of individual person with significant control
Received for filing in electronic format on the :: {today}
Company Name :: {company} LIMITED
Company Number :: {num}
Notification Details
Date that person became registrable: {date}
Name: {person}
Service Address recorded as Company's registered office
Country/State Usually Resident: ENGLAND
Date of Birth: **/{d2}/19{d2}
Nationality: [BRITISH~IRISH~POLISH]
Nature of control
The person holds, directly or indirectly, more than 25% but not more than 50% of the shares in the company.
The person holds, directly or indirectly, more than 25% but not more than 50% of the voting rights in the company.
Register entry date {date}
Authorisation: authenticated. This form was authorised by one of the following: Director, Secretary, Person Authorised, Administrator, Administrative Receiver, Receiver, Receiver manager, Charity Commission Receiver and Manager, CIC Manager, Judicial Factor.
End of electronically filed document for company number {num}`,
    'en-w-cr-annual-report-florida-short': `{year} [FLORIDA~TENNESSEE~KANSAS] PROFIT CORPORATION ANNUAL REPORT
DOCUMENT# P{num}
FILED {today}
Secretary of State {num}CC
Entity Name: {company}, INC.
Current Principal Place of Business:
{street}
{town}
Current Mailing Address:
P O BOX {d3}
{town}
FEI Number: {d2}-{num}
Certificate of Status Desired: [No~Yes]
Name and Address of Current Registered Agent:
{someone}
{cstreet}
{ctown} US
The above named entity submits this statement for the purpose of changing its registered office or registered agent, or both, in the State.
SIGNATURE: Electronic Signature of Registered Agent {someone} {date}
Officer/Director Detail :
Title P  Name {person}  Address {street}  City-State-Zip {town}
Title VP  Name {someone}  Address {cstreet}  City-State-Zip: {ctown}
Title S, T  Name {someone}  Address {cstreet}  City-State-Zip: {ctown}
I hereby certify that the information indicated on this report or supplemental report is true and accurate and that my electronic signature shall have the same legal effect as if made under oath; that I am an officer or director of the corporation or the receiver or trustee empowered to execute this report.
SIGNATURE: {person} PRESIDENT {today}`,
    'en-w-cr-kenya-cr12': `REPUBLIC OF [KENYA~GHANA~ZAMBIA]
OFFICE OF THE REGISTRAR OF COMPANIES
{street}, {town}
Ref. No. OS-{num}   {today}
The Director
{company} LIMITED
P.O. BOX {d5}
Dear Sir/Madam,
RE: {company} LIMITED - PVT-{ref}
In response to your application made on {date} we hereby confirm that, according to our records to date, the particulars of the above named company are as follows:
Date of registration :: {date}
Nominal share capital :: 100,000.00
Number and type of shares :: ORDINARY: 1,000
Value per share :: 100.00
Registered office :: L.R. No. {d3}/{d5}, {street}
Email address :: {email}
Encumbrances :: {bank}, debenture, {plain}
= Name | Description | Address | Nationality | Shares
- {person} | Director/Shareholder | P.O. Box {d5} | Kenyan | ORDINARY: 600
- {someone} | Director/Shareholder | P.O. Box {d5} | Kenyan | ORDINARY: 400
- {someone} | CPS, Secretary | P.O. Box {d5} | Kenyan | -
This information is given on the strength of returns lodged with us and is valid for thirty days. The beneficial ownership register is not open to the public and may be disclosed to competent authorities only.
Scan the code with your mobile phone in order to verify that this document is authentic.
Yours faithfully
Registrar of Companies`,
    'en-w-cr-philippines-nepal-certificate': `SECURITIES AND EXCHANGE COMMISSION
{city}
COMPANY REG. NO. CS{num}
CERTIFICATE OF FILING OF AMENDED ARTICLES OF INCORPORATION
KNOW ALL PERSONS BY THESE PRESENTS:
THIS IS TO CERTIFY that the amended articles of incorporation of the
{company} CORPORATION
(amending Article III by changing the principal office to {street}, {town}, and Article VII by increasing the authorized capital stock from Php 5,000,000.00 to Php {plain} thereof)
copy annexed, adopted on {date} by a majority vote of the Board of Directors and by the vote of the stockholders owning or representing at least two-thirds of the outstanding capital stock, and certified under oath by the Secretary and a majority of the Board, was approved by the Commission on this date pursuant to the provisions of the Revised Corporation Code, and copies thereof are filed with the Commission.
Unless this corporation obtains or already has obtained the appropriate secondary license, this Certificate does not authorize it to undertake business activities requiring such a license, such as acting as broker or dealer in securities, investment house, financing company, pawnshop, bank or pre-need plan issuer.
IN WITNESS WHEREOF, I have hereunto set my hand and caused the seal of this Commission to be affixed at {city} this {today}.
{person}
Director, Company Registration and Monitoring Department
Doc. stamps affixed. O.R. No. {num} Series of {year}`,
    'en-w-cr-cooperative-society-rules-cert': `THE CO-OPERATIVE AND COMMUNITY BENEFIT SOCIETIES ACT 2014
Acknowledgement of Registration of Society
Register No. {d5}R
{company} Community [Pub~Shop~Energy] Limited
is this day registered as a community benefit society.
Registered office: {street}, {town}
Date: {today}
Seal of the Registering Authority (MUTUALS)
The society's main features, as extracted from the rules that were filed:
= Matter | Rule | Provision
- Objects | 2 | to keep open the village inn for the benefit of the inhabitants and visitors
- Minimum shareholding | 5.1 | {d2} shares of £1
- Maximum | 5.4 | £{plain}
- Votes | 9 | one member, one vote
- Withdrawal of shares | 6 | not before third anniversary, at the committee's discretion
- Interest | 14 | not above bank rate + 2%
- Committee | 11 | not fewer than five; one third retire each spring
- Dissolution | 20 | residue to a body with an asset lock, never to members
Secretary as notified: {person}, {cstreet}, {ctown}
An annual return (form AR30) with accounts has to reach the Authority within seven months of the year-end. Registration doesn't mean that the Authority has considered whether it is a sensible investment; withdrawable shares are not covered by any compensation scheme.`,
    'en-w-cr-new-zealand-companies-office': `COMPANIES OFFICE
Te Tari Kamupene
COMPANY SUMMARY as at {today} {time}
Company number :: {num}
NZBN :: 942{num}
Incorporation date :: {date}
Company status :: Registered
Entity type :: NZ Limited Company
Constitution filed :: [Yes~No]
AR filing month :: {month} (last filed {date})
Ultimate holding company :: No
Company Addresses: Registered office {street}, {town}, NZ. Address for service: as above
Directors
- {person}, {cstreet}, {ctown}, appointed {date}
- {someone}, {cstreet}, {ctown}, appointed {date}
Shareholdings: total number of shares 1,000. Extensive shareholding: No
- 500 (50.00%) | {person}
- 499 (49.90%) | {other} TRUSTEES LIMITED and {someone}, jointly
- 1 (0.10%) | {someone}
Trading name {company}; website {web}; industry classification [A013420 Kiwifruit growing~E324410 House painting~P810105 Language school]
Historic data: previous names {other} Limited (from {date} to {date})
PPSR link: search for security interests over this company's personal property
Generated from the public register. The Registrar does not guarantee that what has been supplied by companies is correct.`,
    'en-w-cr-partnership-llp-members-second-page': `LL IN01 Application for the incorporation of a Limited Liability Partnership (LLP)
Continuation page
Part 2 Proposed members
Member {n}
Title :: [Mr~Ms~Dr]
Full forename(s) and surname :: {person}
Former name(s) :: -
Country/state of residence :: [Wales~Scotland~England]
Date of birth :: {date}
Designated member :: Yes, I wish to be a designated member
Service address :: The LLP's Registered Office
Usual residential address :: on separate sheet, not shown on the public record
Signature: I consent to act as member. X {person}
Member {n}, corporate body
Name of corporate body :: {other} HOLDINGS LIMITED
Registered in :: Jersey, no. {num}
Governing law :: Companies (Jersey) Law 1991
Part 4 Statement of compliance
We confirm that the requirements of the Limited Liability Partnerships Act 2000 as to registration and matters precedent and incidental to it have been complied with.
Important: please check that the name matches in every place, that at least two persons are named, that each has signed and that the fee is enclosed (cheque payable to Companies House; £{d2} by post, less by software). Please do not send cash. We may return forms completed incorrectly or with information missing.
Presenter information (you do not have to give it, but it helps): {someone}, {other} Formations, DX {d5}`,
  }),
};
