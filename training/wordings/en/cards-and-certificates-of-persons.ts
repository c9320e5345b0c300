import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English identity papers, and further certificates of insurers, tax offices and registers. */
export const englishCardsAndCertificatesOfPersons: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  identity_document: wordingsIn('en', {
    'en-w-id-passport-data-page-mrz': `PASSPORT PASSEPORT
UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND
Type/Type P   Code of issuing State/Code de l'État émetteur GBR   Passport No./Passeport No. {num}
Surname/Nom (1)
{person}
Given names/Prénoms (2)
{someone}
Nationality/Nationalité (3)
BRITISH CITIZEN
Date of birth/Date de naissance (4) {date}
Sex/Sexe (5) [F~M]   Place of birth/Lieu de naissance (6) {city}
Date of issue/Date de délivrance (7) {date}   Authority/Autorité (8) HMPO
Date of expiry/Date d'expiration (9) {date}
Holder's signature/Signature du titulaire (10)
P<GBR{person}<<<<<<<<<<<<<<<<<<<<<<
{num}{n}GBR{num}F{num}<<<<<<<<<<<<<<04`,
    'en-w-id-us-green-card-both-sides': `UNITED STATES OF AMERICA
PERMANENT RESIDENT
Surname
{person}
Given Name
{someone}
USCIS#
{d3}-{d3}-{d3}
Category
[IR1~E21~DV1]
Country of Birth
[Philippines~Poland~Nigeria]
Date of Birth
{date}
Sex [F~M]
Card Expires: {date}
Resident Since: {date}
(reverse)
If found, drop in any mailbox. USPS: mail to USCIS, P.O. Box {num}, {city}
This card is evidence of identity and of status. www.uscis.gov/greencard
C1USA{num}{n}SRC{num}<<
{num}F{num}PHL<<<<<<<<<<<4
{person}<<<<<<<<<<
Form I-551 Rev. {d2}/{year}`,
    'en-w-id-india-voter-epic-reverse': `ELECTION COMMISSION OF INDIA
भारत निर्वाचन आयोग IDENTITY CARD
ABC{num}
Elector's Name :: {person}
Father's Name :: {someone}
Sex :: [Male~Female]
Date of Birth / Age as on 1.1.{year} :: {d2}
Address :: House no. {d3}, {cstreet}, {ctown}, Tehsil {city}
Date :: {today}
Facsimile signature of the Electoral Registration Officer for {d2}-{city} Constituency
Part no. and name: {d3} - Primary School (North Wing)
In case of change in address mention this card no. in the relevant form for including your name in the roll at the changed address and to obtain the card with the same number.
Note: 1. Mere possession of this card is no guarantee that you are an elector in the current electoral roll. Please check your name before every election. 2. Date of birth mentioned in this card shall not be treated as a proof of age for any purpose other than registration in the roll.`,
    'en-w-id-irish-driving-licence-back-categories': `CEADÚNAS TIOMÁNA ÉIRE / IRELAND DRIVING LICENCE
1. {person}
2. {someone}
3. {date} [IRELAND~ÉIRE~BRAZIL]
4a. {date} 4b. {date} 4c. RSA
4d. {num}
5. {num}
7. (signature)
8. {cstreet}, {ctown}
9. AM/B/BE/W
(back)
= 9. | 10. | 11. | 12.
- AM | {date} | {date} |
- A1 | | |
- B | {date} | {date} | 01
- BE | {date} | {date} |
- C1 | | |
- W | {date} | {date} |
12. 01 corrective lenses; 78 automatic only
13. Organ donor 115
14. Eircode {ref}
1 Sloinne 2 Céadainm 3 Dáta agus áit bhreithe 4a Dáta eisiúna 4b dáta éaga
This licence remains the property of the Road Safety Authority and must be surrendered if asked for. Change of address has to be told within a month.`,
    'en-w-id-malaysia-mykad-photocopy-certified': `KAD PENGENALAN MALAYSIA - IDENTITY CARD (photocopy, both sides)
{num}-{d2}-{d2}{d2}
{person}
{cstreet}
{ctown}
WARGANEGARA   [LELAKI~PEREMPUAN]   ISLAM
MyKad
(belakang) {num}-{d2}-{d2}{d2}-01-01   Ketua Pengarah Pendaftaran Negara   80K chip
"For application of telephone line at {company} only" (written across)
I certify that this is a true copy of the original sighted by me
Name {someone}, Pegawai Eksekutif, {bank}
Stamp / Tarikh {today}
Salinan diakui sah. Not valid for any other use.`,
    'en-w-id-student-and-staff-badge': `{company} UNIVERSITY
STUDENT
{person}
ID {num}
Programme [BSc Nursing~LLB~MEng Civil]
Valid until {date}
Library {num}{num}
[Photo]
Blood group O+   Emergency {mobile}
Back: This card must be carried on campus and shown on demand to security staff. It opens only those doors that you have been granted. Not transferable; lending it to a friend for the gym will cost you both. Lost cards: report at the helpdesk at once, replacement 15.00. Deposit for printing may be topped up at the kiosks. Transport discount valid with a current semester sticker: [WS~SS] {year}
If found, please post into any letter box. Postage paid. {street}, {town}`,
    'en-w-id-seafarer-discharge-book-page': `CONTINUOUS DISCHARGE CERTIFICATE / SEAMAN'S BOOK
No. {ref}
Issued by the Administrator, Maritime Affairs, [Republic of Liberia~Bahamas~Marshall Islands] under ILO Convention 185
Name of seafarer :: {person}
Nationality :: [Filipino~Ukrainian~Indian]
Date and place of birth :: {date}, {city}
Height :: 1{d2} cm
Colour of eyes / hair :: brown / black
Distinguishing marks :: [scar left forearm~tattoo of anchor~none]
Rank :: [AB~Third Engineer~Oiler]
Valid :: {date} to {date}
Address of next of kin: {someone} (wife), {cstreet}, {ctown}
= Ship, official no., tonnage | Engaged | Discharged | Capacity | Master's signature
- MV {company}, {num}, {num} gt | {date} {city} | {date} Santos | AB | stamp
- MT {other}, {num}, {num} gt | {date} Fujairah | | AB | stamp
This book is the property of the Administration. It shall not be retained by the master or by any agent beyond the voyage. Left thumbprint.`,
    'en-w-id-australian-proof-of-age-ndis': `[PROOF OF AGE CARD~PHOTO CARD~KEYPASS]
State of [Western Australia~Victoria~Queensland]
Card no. {num}
{person}
{cstreet}
{ctown}
DOB {date}
Over 18
Expiry {date}
Height 1{d2} cm   Signature on file
NOT A DRIVER LICENCE
Reverse: Issued to a person whose identity has been established by 100 points. Altering or lending is an offence, penalty $1,000. Tap the hologram for the kangaroo. Return if found to GPO Box {d3}, {city}
Verify: scan code; the portrait on screen should be the same as on the plastic.
{ref}{num}`,
    'en-w-id-refugee-travel-document-uk': `TRAVEL DOCUMENT / TITRE DE VOYAGE
(Convention of 28 July 1951)
C   GBR   {num}
Name and forenames / Nom et prénoms: {person}
Place of birth: [Asmara~Aleppo~Kabul]   Date: {date}
Sex [M~F]   National status: REFUGEE - 1951 CONVENTION
Issued {date}   Expires {date}
Authority: Home Office
Holder's accompanying children: none
This document is valid for all countries with the exception of [Eritrea~Syria~Afghanistan].
It's issued solely with a view to providing the holder with a paper which can serve in lieu of a national passport. It is without prejudice to and in no way affects nationality. Should the holder take up residence elsewhere than in the United Kingdom, he must, if he wishes to travel again, apply to the authorities of his country of residence.
CTGBR{person}<<<<<<<<<<<<<
{num}GBR{num}M{num}<<<<<<<<<<<<<<<2`,
  }),
  insurance_certificate: wordingsIn('en', {
    'en-w-ic-pet-policy-certificate-letter': `{insurer} Pet
Certificate of insurance for [Biscuit~Monty~Luna]
Policyholder :: {person}, {cstreet}, {ctown}
Policy :: {ref}
Pet :: [Border terrier~cockapoo~ragdoll cat], {n} months, neutered, chip {num}
Purchase price :: £{d3}
Cover :: Lifetime Plus
Starts :: {date}, 00:00
Renews :: {date}
= Section | Limit each year | You pay first
- Vet fees | 7,000 | 99 (+20% when aged 9)
- Complementary therapy | incl. | -
- Dental illness | 1,000 | 99
- Death from illness | purchase price | -
- Holiday cancellation | 3,000 | -
- Third party (dogs) | 2,000,000 | 250 property
- Lost and found: posters, reward | 1,500 | reward needs our ok
Exclusions particular to your pet: left ear, until reviewed in {month}; anything in the notes of {other} Vets before the start.
No cover for illness in the first 14 days, for accidents 48 hours; vaccinations; eating socks for the third time (we're serious: once the same object has been removed twice).
Premium {n}.{d2} a month, including tax. Claims are paid straight to the practice if it agrees. Send them within a year.
24-hour vet line {phone}, video, any worry too small. You have fourteen days to change your mind.`,
  }),
  tax_document: wordingsIn('en', {
    'en-w-tx-nz-irae-and-ird-summary': `Inland Revenue / Te Tari Taake
{person}
{cstreet} {ctown}
{today}
Income tax assessment for 1 April {year} to 31 March
IRD number :: {d3}-{d3}-{d3}
Due date :: 7 February
We've worked out your tax from what your employer, bank and others told us.
= Income | Gross | Tax
- Salary: {company} Limited | {plain} | {plain}
- Interest: {bank} | {small} | {small}
- Dividends (imputation credits {small}) | {small} | -
- Rental loss ring-fenced | 0.00 | -
Total income {plain}. Tax on that {plain}. Less PAYE and RWT {plain}. ACC earners' levy excluded. Donations credit is a separate claim.
Result: [refund~tax to pay] {small}
What should you do? Look through the figures. If something's missing, such as [overtime from a second job~a boarder~income from overseas], add it in myIR before the 7th of July. Otherwise you needn't do anything; a refund will go to your account ending {d2}.
Student loan: {plain} owing; your income was over the threshold, deductions were right.
Working for Families is squared up apart from this.
Paying by instalment is possible; ring before the date rather than after. Late payment: 1% next day, 4% after a week.`,
    'en-w-tx-us-1098-mortgage-interest-combined': `{bank} MORTGAGE SERVICING
{year} SUBSTITUTE FORM 1098 MORTGAGE INTEREST STATEMENT (Copy B For Payer/Borrower) OMB No. 1545-1380
*Caution: The amount shown may not be fully deductible by you. Limits based on the loan amount and the cost and value of the secured property may apply.
RECIPIENT'S/LENDER'S name: {bank}, {street}, {town}  TIN {d2}-{num}
PAYER'S/BORROWER'S name: {person}  TIN XXX-XX-{d2}{d2}
{cstreet} {ctown}
Account number {num}
- 1 Mortgage interest received from payer(s)/borrower(s)* | \${plain}
- 2 Outstanding mortgage principal | \${plain}
- 3 Mortgage origination date | {date}
- 4 Refund of overpaid interest | $0.00
- 5 Mortgage insurance premiums | \${small}
- 6 Points paid on purchase of principal residence | $0.00
- 8 Address of property securing mortgage | same
- 10 Other | real estate taxes paid \${plain}
ANNUAL ESCROW ACTIVITY: beginning balance {plain}; deposits {plain}; county tax {plain}; hazard insurance {plain}; ending {plain}
PRINCIPAL: beginning {plain}, applied {plain}, ending {plain}. Late charges assessed {small}, paid {small}.
If you've paid off or sold: a form from each servicer. Spanish instructions at {web}. This is important tax information and is being furnished to the Internal Revenue Service. A negligence penalty may be imposed on you if the IRS determines that an underpayment results because you overstated a deduction for this interest.`,
    'en-w-tx-uk-p45-parts': `P45 Part 1A
Details of employee leaving work
Copy for employee
1 Employer PAYE reference :: {d3} / {ref}
2 Employee's National Insurance number :: QQ {d2} {d2} {d2} D
3 Title, surname, first names :: {person}
4 Leaving date :: {date}
5 Student Loan deductions :: N
6 Tax Code at leaving date :: 1257L
7 Last entries on Payroll record: Month number {n}; total pay to date £ {plain}; total tax to date £ {small}
8 This employment pay and tax: total pay in this employment £ {plain}; tax £ {small}
9 Works number/Payroll number and Department :: {d5}
10 Gender :: X
11 Date of birth :: {date}
12 Employee's private address :: {cstreet}, {ctown}
13 I certify that the details entered in items 1 to 11 on this form are correct. Employer name and address: {company}, {street}, {town}. Date {today}
To the employee
The P45 is in three parts. Please keep this part (Part 1A) safe. Copies are not available. You might need the information in Part 1A to fill in a tax return if you are sent one. Please read the notes in Part 2 that accompany Part 1A: they include some important information about what you should do next and what you should do with Parts 2 and 3.
Tax credits: remember to tell the helpline, since your hours may alter entitlement. To the new employer: if your new employee gives you this, check boxes 4 to 7 and return.`,
  }),
  company_registration: wordingsIn('en', {
    'en-w-cr-certificate-change-of-name': `FILE COPY
CERTIFICATE OF INCORPORATION ON CHANGE OF NAME
Company No. {num}
The Registrar of Companies for [England and Wales~Scotland~Northern Ireland] hereby certifies that under the Companies Act 2006:
{company} HOLDINGS LIMITED
a company incorporated as private limited by shares; having its registered office situated in [England/Wales~Scotland]; has changed its name to:
{other} LIMITED
Given at Companies House on {today}
{num}
The above information was communicated by electronic means and authenticated by the Registrar of Companies under section 1115 of the Companies Act 2006
Accompanying resolution (NM01)
At a general meeting held on {date} at {street}, {town}, the following special resolution was passed: "That the name of the company be changed to {other} Limited."
Chairman {person}
A same day service has been requested and the fee paid from account {d5}. Stationery, websites and signs must show the new name from the date of this certificate, not before. Contracts, mortgages and legal actions begun under the former name go on as if nothing had happened. Tell the bank, HMRC (one letter for all taxes), the Information Commissioner, insurers and customers.`,
    'en-w-cr-operating-extract-gleif-and-duns': `Global entity record
LEI {num}{num}{d2}
Legal name :: {company} PLC
Other names :: {other} (trading)
Registered at :: RA000585 Companies House
Registered as :: {num}
Jurisdiction of formation :: GB
Entity category :: GENERAL
Legal form :: B6ES, public limited company
Entity status :: ACTIVE
Entity creation date :: {date}
Legal address :: {street}, {town}
Headquarters :: {cstreet}, {ctown}
Registration details
- Registration date | {date}
- Last update | {date}
- Status | ISSUED
- Next renewal | {date}
- LEI issuer | {other} LEI Ltd
- Corroboration level | FULLY CORROBORATED
Direct parent: {client} HOLDING SA, LEI {num}{num}, relationship period from {date}, accounting standard IFRS. Ultimate parent: no known person.
Children (2): {other} NOMINEES LIMITED; {company} FINANCE B.V.
BIC mapped: {bic}. ISINs issued: 3. MIC: none
This printout was created on {today}; the golden copy is published daily. A lapsed record doesn't mean that the firm has ceased, only that nobody has paid for renewal. Challenge data you believe to be wrong by using the button.`,
  }),
};
