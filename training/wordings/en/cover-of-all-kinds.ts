import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English certificates, cards and schedules of insurance of many kinds. */
export const englishCoverOfAllKinds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('en', {
    'en-w-ic-employers-liability-full': `Certificate of Employers' Liability Insurance (a)
(Where required by regulation 5 of the Employers' Liability (Compulsory Insurance) Regulations 1998 (the Regulations), one or more copies of this certificate must be displayed at each place of business at which the policyholder employs persons covered by the policy)
Policy No. {ref}
1. Name of policyholder: {client} and subsidiary companies
2. Date of commencement of insurance policy: {date}
3. Date of expiry of insurance policy: midnight {date}
We hereby certify that subject to paragraph 2:
1. the policy to which this certificate relates satisfies the requirements of the relevant law applicable in Great Britain, Northern Ireland, the Isle of Man, the Island of Jersey, the Island of Guernsey and the Island of Alderney (b)
2. (a) the minimum amount of cover provided by this policy is no less than £5 million (c)
Signed on behalf of {insurer} (Authorised Insurer)
Signature {person}, UK Underwriting Director
Notes
(a) Where the employer is a company to which regulation 3(2) of the Regulations applies, the certificate shall state in a prominent place either that the policy covers the holding company and all its subsidiaries or that it covers the holding company and only the named subsidiaries.
(b) Specify applicable law as provided for in regulation 4(6).
(c) See regulation 3(1) and delete whichever of paragraphs 2(a) or 2(b) does not apply.
Important: the above law requires you to display this to your staff in an easily accessible form, which may be electronic. It is recommended to retain expired certificates, as claims for disease can be brought decades later.
{insurer} plc, {street}, {town}. Employer reference number (ERN) {d3}/{num}`,
    'en-w-ic-professional-indemnity-lawyers': `{other} Insurance Brokers Ltd
{street}, {town}
{today}
TO WHOM IT MAY CONCERN
Our client :: {client}
Profession :: [Architects and project managers~Chartered surveyors~Management consultants]
Dear Sirs
As broker to the above, we confirm having arranged the following on its behalf.
Class :: Professional indemnity (civil liability wording)
Insurer :: {insurer} 60%, Lloyd's syndicate {d3}{n} 40%
Policy number :: {ref}
Period :: {date} to {date}, both days inclusive
Limit of indemnity :: £{d2}00,000 any one claim, costs in addition
Aggregate sub-limits :: pollution, asbestos and fire safety: in the annual aggregate
Excess :: £{num} each and every claim, nil in respect of cladding
Retroactive date :: none
Territory :: worldwide excluding USA/Canada
We have been told by the insurers that the premium has been paid or is payable by agreed instalments. The cover was arranged on a claims made basis: it answers only those claims first notified while the policy is in force.
This letter is furnished as a matter of information only, as at its date. It confers no rights upon the holder and it neither amends nor extends the policy. We accept no duty to notify you of lapse, exhaustion of limits, or cancellation; you should ask our client for fresh evidence when it falls due for renewal.
Yours faithfully
{person} Cert CII
Account Executive
Authorised and regulated by the Financial Conduct Authority, firm reference {num}`,
    'en-w-ic-green-card-motor': `INTERNATIONAL MOTOR INSURANCE CARD
1. CARTE INTERNATIONALE D'ASSURANCE AUTOMOBILE
2. ISSUED UNDER THE AUTHORITY OF THE MOTOR INSURERS' BUREAU
3. VALID FROM {date} TO {date} (both dates inclusive)
4. Country code / Insurer's code / Number: GB / {d3} / {num}
5. Registration No. (or if none) chassis or engine No.: [AB~LR~WN]{d2} [KXP~JDF~TOY]
6. Category of vehicle: A    Make of vehicle: [VOLVO V60~FORD TRANSIT~TRIUMPH TIGER]
CATEGORY OF VEHICLE (CODE): A. Car B. Motorcycle C. Lorry or tractor D. Cycle fitted with auxiliary engine E. Bus F. Trailer G. Others
7. TERRITORIAL VALIDITY
This card is valid in countries for which the relevant box is not crossed out. In each country visited, the Bureau of that country guarantees, in respect of the use of the vehicle referred to herein, the insurance cover in accordance with the laws relating to compulsory insurance in that country.
- A B BG CY CZ D DK E | EST F FIN GR H HR I IRL
- AL AND AZ BIH BY IR | IL MA MD MK MNE RUS TN TR UA
9. Name and address of the policyholder (or user of the vehicle): {person}, {cstreet}, {ctown}
10. This card has been issued by: {insurer}, {street}, {town}
11. Signature of insurer {someone}
Should you have an accident abroad: do not admit blame, exchange particulars, take the name of witnesses, and ring the helpline +44 {num}. The damaged vehicle may not be repaired before an assessor has seen it.`,
    'en-w-ic-acord25-long': `ACORD CERTIFICATE OF LIABILITY INSURANCE   DATE (MM/DD/YYYY) {today}
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE HOLDER. THIS CERTIFICATE DOES NOT AFFIRMATIVELY OR NEGATIVELY AMEND, EXTEND OR ALTER THE COVERAGE AFFORDED BY THE POLICIES BELOW.
IMPORTANT: If the certificate holder is an ADDITIONAL INSURED, the policy(ies) must have ADDITIONAL INSURED provisions or be endorsed.
PRODUCER {other} Insurance Services, {street}, {town}
CONTACT NAME {someone} PHONE (A/C, No, Ext) {phone} E-MAIL {email}
INSURER(S) AFFORDING COVERAGE | NAIC #
- INSURER A: {insurer} | {d5}
- INSURER B: State Compensation Fund | {d5}
INSURED {client}, {cstreet}, {ctown}
COVERAGES CERTIFICATE NUMBER: {num} REVISION NUMBER:
= INSR LTR | TYPE OF INSURANCE | ADDL INSD | POLICY NUMBER | EFF | EXP | LIMITS
- A | X COMMERCIAL GENERAL LIABILITY, OCCUR | Y | {ref} | {date} | {date} | EACH OCCURRENCE $1,000,000
- | | | | | | DAMAGE TO RENTED PREMISES $100,000
- | | | | | | MED EXP $5,000
- | GEN'L AGGREGATE LIMIT APPLIES PER: PROJECT | | | | | GENERAL AGGREGATE $2,000,000
- A | AUTOMOBILE LIABILITY, ANY AUTO | | {ref} | {date} | {date} | COMBINED SINGLE LIMIT $1,000,000
- A | UMBRELLA LIAB | | {ref} | {date} | {date} | EACH OCCURRENCE $5,000,000
- B | WORKERS COMPENSATION | N/A | {ref} | {date} | {date} | E.L. EACH ACCIDENT $1,000,000
DESCRIPTION OF OPERATIONS / LOCATIONS / VEHICLES: Re: {company} tenant improvement, job {num}. Owner, architect and lender are additional insureds on a primary and non-contributory basis per CG 20 10. Waiver of subrogation applies. 30 days notice, 10 for non-pay.
CERTIFICATE HOLDER {company}, {street} CANCELLATION Should any of the above described policies be cancelled before the expiration date thereof, notice will be delivered in accordance with the policy provisions. AUTHORIZED REPRESENTATIVE`,
    'en-w-ic-auto-id-card-us': `{insurer}
INSURANCE IDENTIFICATION CARD
STATE OF [TEXAS~NEW JERSEY~OREGON] - KEEP IN VEHICLE
COMPANY NUMBER {d5}   COMPANY PHONE {phone}
POLICY NUMBER :: {ref}-{num}
EFFECTIVE DATE :: {date}
EXPIRATION DATE :: {date}
YEAR / MAKE / MODEL :: {year} [TOYOTA CAMRY~HONDA CR-V~CHEVROLET SILVERADO]
VEHICLE IDENTIFICATION NUMBER :: 4T1{num}U{num}
INSURED :: {person} AND {someone}
{cstreet} {ctown}
AGENCY ISSUING CARD :: {other} Agency, {phone}
Coverage meets the minimum liability limits prescribed by law. LIAB X COMP X COLL X UM X RENTAL
MISREPRESENTATION OF INSURANCE IS A MISDEMEANOR
(fold here)
IF YOU HAVE AN ACCIDENT: Stop. Call 911 if anybody is hurt. Get names and addresses of drivers, passengers and witnesses, plate numbers, and the name of their insurance company with policy number. Snap pictures of all four corners of both cars. Don't discuss fault. Don't offer to pay. Report it day or night to your claims center or through the app. Glass only? Press 3.
TOWING 1-800-{d3}-{num} 15 miles included. This card is void if the premium is not paid or the car is sold.
EXAMINE THIS CARD CAREFULLY. Any false, forged, or altered card must be surrendered.`,
    'en-w-ic-contractors-all-risks-singapore': `{insurer} (Singapore) Pte Ltd
Certificate of Insurance
CONTRACTORS' ALL RISKS / WORK INJURY COMPENSATION
Certificate no. :: {ref}-{n}
Issued under open cover :: {num}
Insured (principal) :: {company}
Insured (main contractor) :: {client} Pte Ltd and all subcontractors of any tier
Title of contract :: [Addition and alteration to existing 3-storey factory~Proposed erection of 2 units semi-detached house with attic] on Lot {num} at {street}
Period of insurance :: {date} to {date}, plus 12 months maintenance
Section I contract works :: S\${plain}
Section I removal of debris :: S\${small}
Section II third party, any one accident :: S$2,000,000, unlimited in the period
Section III workmen :: statutory and common law
Number of workers :: {d2} local, {d2} foreign (permit)
Deductibles: S$5,000 for acts of God, theft, collapse and water damage; S$2,000 otherwise; S$10,000 or 20% for underground services, whichever is higher.
Special clauses attached: vibration and removal of support; cross liability; design defect LEG 2; strike, riot; nominated loss payee {bank}; 72 hours; professional fees.
It is warranted that hot work shall be done only under permit, with extinguisher within reach and a fire watch for half an hour afterwards; that excavations deeper than 1.5 m be shored; that cranes be inspected every six months.
Premium warranty: the premium must be paid to the insurer or intermediary in full within 60 days, failing which the cover is automatically terminated.
For {insurer} - Authorised signatory {today}`,
    'en-w-ic-travel-student-schengen': `CERTIFICATE OF COVER FOR VISA PURPOSES
{insurer} Assistance
Certificate :: {num}
Issued :: {today} by agent {other}
Insured person :: {person}
Date of birth :: {date}
Passport number :: {ref}
Country of residence :: [India~Philippines~South Africa]
Destination :: Schengen area and all EU member states
From / until :: {date} / {date} ({d2} days)
This is to confirm that the person named above holds travel medical insurance with us which satisfies Regulation (EC) 810/2009 as follows:
= Benefit | Limit (EUR) | Excess
- Emergency medical treatment and hospital stay | 50,000 | nil
- Urgent dental pain relief | 300 | 30
- Medical repatriation | actual cost | nil
- Repatriation of mortal remains | 15,000 | nil
- Visit of one relative after seven days in hospital | 1,500 | nil
- Third party liability, private | 100,000 | 100
- Loss of passport | 250 | nil
Covid-19 and other epidemics are included. Not covered: treatment that was the purpose of the trip, pregnancy after week 32, winter sports off the piste, professional sport, pre-existing illness except where it threatens life.
In hospital? Show this sheet at the desk and have them ring +33 {num} (24/7, English, Français, Español). Do not pay bills above 200 EUR yourself without our consent.
If the visa is refused the premium is refunded, less 20, upon presentation of the consulate's letter before the start date. After entry no refund is possible.
Dr {someone}, medical director (signature printed)`,
    'en-w-ic-public-liability-stallholder': `{insurer} Market Traders Scheme
Your proof of cover
Member: {person} t/a [Bark & Bramble~Auntie's Pickles~The Soap Shed]
Member no. {num}
What you do: sale of [handmade dog collars~jams, chutneys and pickles~soap and bath products] from stalls, by post and online; craft demonstrations excluding welding
Public liability :: £5,000,000 any one event
Products liability :: £5,000,000 in the year
Employers' liability :: £10,000,000 (casual helpers, up to two)
Own stock and stall :: £1,500, excess £100
Starts :: {date} 00:01
Ends :: {date} 23:59
Show this to the organiser of the market. They sometimes ask who the underwriter is: {insurer}, company number {num}. They may also ask for a risk assessment and gazebo weights, neither of which we supply!
Cosmetics only if a safety assessment has been carried out. Candles must bear a CLP label. Food: your kitchen must have been registered with the council at least 28 days. We do not insure bouncy castles, fireworks, vaping liquids, weapons, pets or hot oil deeper than 10 litres.
Something happened? Write down who, where, when, keep the broken item, take a photograph, say sorry but not "my fault", and email {email} the same day.
You can download a fresh copy at any time from the members' area. Cover stops if the subscription does.`,
    'en-w-ic-marine-institute-cargo-lloyds-claims': `ORIGINAL
{insurer} Marine
Certificate of Insurance No. {ref}
This is to certify that under Open Policy {num} there has been effected insurance on the goods described below:
Conveyance :: per "[Ever Glory~MSC Livia~CMA Tosca]" voyage {d3}W
From :: [Port Klang~Nhava Sheva~Mombasa]
To :: [Felixstowe~Rotterdam~Halifax], final destination {ctown}
Insured value :: USD {plain} (CIF + 10%)
Marks :: {client} / nos. 1-{d3} / made in origin
Interest :: {d3} cartons [rubber gloves~cashew kernels W320~rattan furniture], in 1 x 40' HC container {ref}
Conditions of insurance: Institute Cargo Clauses (A) 1/1/09, Institute War Clauses (Cargo), Institute Strikes Clauses (Cargo); warehouse to warehouse; excluding rust, oxidation and discoloration unless caused by sea water; heating and sweating included. Sanction limitation clause JC2010/014.
Claims, if any, payable at destination in the currency of this certificate to the holder hereof upon surrender, duly endorsed in blank.
In the event of loss or damage which may give rise to a claim, immediate notice must be given to the survey agent: {other} Adjusters, {cstreet}, phone {mobile}. Hold the carrier responsible in writing within three days; do not give a clean receipt where packages look doubtful; keep the container seal.
Documents to be produced: this certificate, invoice, packing list, bill of lading, weight notes at both ends, landing account, correspondence.
Letter of credit number {num} of {bank}
Not valid unless countersigned. {city}, {today}. Authorised Officer`,
    'en-w-ic-health-plan-card-family': `{insurer} PPO
Group: {client} Grp# {num}
Member ID: XJ{num}
Subscriber: {person}
Dependents: 01 {someone} 02 {someone} 03 {someone}
Effective {date}
Copays: PCP $25 Specialist $50 Urgent care $75 ER $350 (waived if admitted)
Deductible in network: $1,500 / $3,000 Out-of-pocket max $6,000 / $12,000
Rx: Tier 1 $10 Tier 2 $40 Tier 3 $80 RxBIN {num} RxPCN ADV RxGrp RX{d5}
Dental: no   Vision: exam only
BACK OF CARD
Members: Possession of this card does not guarantee eligibility. Prior authorization is required for imaging, infusion, home health care and planned hospital stays. Call us within 48 hours of an emergency.
Providers: Submit claims electronically, payer ID {d5}; paper claims to PO Box {num}, {town}. Do not file outside our network with the local plan.
Customer service {phone}  Nurse line 24/7 {mobile}  Behavioral health {mobile}  Telehealth through the app
Underwritten or administered by {insurer}. Self-funded plan; the company provides administrative services only and assumes no financial risk for claims.`,
    'en-w-ic-landlord-buildings-schedule': `{insurer}
Let Property Insurance - Policy Schedule
This schedule replaces any earlier one. Please read it with the policy booklet (ref. LP{d3}) and the statement of fact.
Policyholder :: {person}
Correspondence address :: {cstreet}, {ctown}
Policy number :: {ref}
Reason for issue :: [Renewal~New business~Mid-term change of mortgagee]
Cover from :: {date}
Renewal date :: {date}
Risk address :: Flat {n}, {street}, {town}
Occupancy :: Two professional tenants, assured shorthold, vetted by agent
Construction :: brick, slate roof (10% flat felt), built 19{d2}
Interested party :: {bank} (mortgagee)
= Section | Sum insured | Operative | Excess
- Buildings | {plain} | Yes | 250
- Subsidence | incl. | Yes | 1,000
- Landlord's contents | {plain} | Yes | 100
- Loss of rent, 24 months | 20% | Yes | nil
- Property owner's liability | 5,000,000 | Yes | nil
- Accidental damage by tenants | - | No | -
- Home emergency | 1,500 per call | Yes | nil
- Legal expenses and rent guarantee | - | No | -
Endorsements: E14 the flat roof must be inspected every two years. E22 escape of water excess £500. E31 unoccupied over 30 days: drain down the heating, visit weekly.
Annual premium {amount} including insurance premium tax at 12%; last year you paid {small}. You may be able to get the cover you want at a better price if you shop around.
Index linking has been applied.`,
    'en-w-ic-event-second-page-special-conditions': `Certificate {ref}, page 2 of 2
Named events
= Event | Venue | Date | Attendance | Limit
- [Soapbox derby~Apple day~Torchlight procession] | village green | {date} | {num} | 5,000,000
- [Duck race~Tractor run~Open gardens] | various | {date} | {d3} | 5,000,000
- Carol singing round the tree | market square | {date} | {d3} | 5,000,000
Conditions special to this certificate
A. Marshals aged over eighteen, in high visibility clothing and briefed beforehand, at each road crossing. Road closure order to be in place.
B. Bonfires to be more than 30 metres from buildings; no petrol.
C. Inflatables hired with operator, who must hold their own insurance and a current PIPA tag; evidence to be kept.
D. Electrical equipment outdoors to be protected by a 30 mA residual current device.
E. Livestock: hand-washing facilities for children.
F. Cash in transit is not insured after 10 p.m. except in a bank night safe.
Cancellation by reason of adverse weather: only where shown as operative in the schedule; not shown.
Named additional interests: {client} District Council as land owner (indemnity to principals); {other} Sound & Light.
Any circumstance that might lead to a claim should be reported within thirty days whether or not anyone has complained.
For and on behalf of the underwriters {insurer}, by {company}, coverholder, B{num}`,
    'en-w-ic-workers-comp-state-fund-short': `{company} WORKSAFE BOARD
CLEARANCE LETTER
{today}
{client}
{cstreet}
{ctown}
RE: {other} CONTRACTING LTD.
ACCOUNT {num}
We confirm that the aforesaid employer is at present active and in good standing with this Board and has workers' compensation coverage for its workers. This is valid through {date} unless the account is closed sooner.
Classification unit :: [721028 framing~704001 electrical~732044 asphalt]
Optional personal coverage :: proprietor covered to {plain}
By receiving this clearance you are protected, until the day named, from liability for assessments which the contractor may owe in respect of work done for you. Please obtain a fresh one before each progress payment and before releasing the holdback. No clearance is needed when the firm supplies materials only.
Anyone can check a number on our site free of charge; letters altered by hand are worthless.
Assessment Department {phone}
Toll free within the province`,
    'en-w-ic-bail-bond-surety-performance': `{insurer} Surety
PERFORMANCE BOND - Verification of continuation
Bond No. {ref}
Principal :: {client}
Obligee :: City of {city}, Department of Public Works
Penal sum :: \${plain}
Description :: [Sidewalk excavation license~Storm sewer replacement, contract {num}~Notary public]
Effective :: {date}
Continued to :: {date}
In consideration of the agreed premium, the surety hereby continues in force the bond described above for the further term shown. It is understood that the liability of the surety shall be no more than the penal sum in the aggregate, regardless of the number of years, claims or premiums.
Cancellation can be effected by the surety by giving sixty (60) days' written notice to the obligee by certified mail.
SIGNED AND SEALED {today}
By: {person}, Attorney-in-Fact
KNOW ALL MEN BY THESE PRESENTS that {insurer}, a corporation of the State of Iowa, does constitute and appoint {person} and {someone}, severally, its true and lawful attorneys to execute on its behalf bonds, undertakings and obligations in amounts not exceeding five million dollars. Certificate of authority no. {d5}. Facsimile signatures and seal are binding.
To verify the authenticity of this bond call {phone} between 8 and 5 Central.`,
  }),
};
