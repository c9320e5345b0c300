import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Proofs of cover and of who somebody is, in English. */
export const englishCoverAndIdentity: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('en', {
    'en-employers-liability-display': `CERTIFICATE OF EMPLOYERS' LIABILITY INSURANCE (a)
(Where required by regulation 5 of the Employers' Liability (Compulsory Insurance) Regulations 1998 (the Regulations), one or more copies of this certificate must be displayed at each place of business at which the policy holder employs persons covered by the policy)
Policy No. {num}
1. Name of policy holder: {client}
2. Date of commencement of insurance policy: {date}
3. Date of expiry of insurance policy: {date}
We hereby certify that subject to paragraph 2:-
1. the policy to which this certificate relates satisfies the requirements of the relevant law applicable in Great Britain, Northern Ireland, the Isle of Man, Jersey and Guernsey (b); and
2. (a) the minimum amount of cover provided by this policy is no less than 5 million pounds (c)
Signed on behalf of {insurer} (Authorised Insurer)
Signature {someone}, Chief Executive Officer
Notes
(a) Where the employer is a company to which regulation 3(2) applies, the certificate shall state in a prominent place either that the policy covers the holding company and all its subsidiaries
(b) Specify applicable law (c) Delete whichever is not applicable
Date produced {today}`,
    'en-motor-certificate-fleet': `{insurer}
# [CERTIFICATE OF MOTOR INSURANCE~Certificate of Motor Insurance and Disc~INSURANCE DISC]
Certificate number :: {num}/{d2}
1. Registration mark or description of vehicles :: [any vehicle owned by or hired to the policyholder~AB{d2} XYZ~{d3}-D-{num}]
2. Name of policyholder :: {client}
3. Effective date of commencement for the purposes of the Road Traffic Acts :: {time} hours on {date}
4. Date of expiry :: midnight on {date}
5. Persons or classes of persons entitled to drive: any person driving on the policyholder's order or with his permission provided that person holds a licence and is not disqualified
6. Limitations as to use: in connection with the business of the policyholder and social domestic and pleasure purposes. Excluding racing, pacemaking, hire or reward
I hereby certify that the policy to which this certificate relates satisfies the requirements of the relevant law applicable in [Great Britain~Ireland and the EU~Northern Ireland].
for {insurer}, {someone}, authorised insurers
Advice to third parties: nothing contained in this certificate affects your right as a third party to make a claim.
Foreign use: cover complies with Directive 2009/103/EC. A green card is not needed in member states.
Keep this safe. You may have to produce it to the police.`,
    'en-acord-contractor': `CERTIFICATE OF LIABILITY INSURANCE DATE {date}
PRODUCER {company} Agency, {street}, {town} CONTACT {someone} PHONE {phone}
INSURED {client}, {cstreet}, {ctown}
INSURER(S) AFFORDING COVERAGE NAIC # INSURER A: {insurer} {d5} INSURER B: {insurer} {d5}
COVERAGES CERTIFICATE NUMBER: {num} REVISION NUMBER: {n}
= INSR LTR | TYPE OF INSURANCE | POLICY NUMBER | POLICY EFF | POLICY EXP | LIMITS
- A | COMMERCIAL GENERAL LIABILITY X OCCUR | GL{num} | {date} | {date} | EACH OCCURRENCE 1,000,000
- | GEN'L AGGREGATE LIMIT APPLIES PER: PROJECT | | | | 2,000,000
- B | AUTOMOBILE LIABILITY ANY AUTO | CA{num} | {date} | {date} | COMBINED SINGLE LIMIT 1,000,000
- A | UMBRELLA LIAB RETENTION 10,000 | UX{num} | {date} | {date} | 5,000,000
- B | WORKERS COMPENSATION AND EMPLOYERS' LIABILITY | WC{num} | {date} | {date} | PER STATUTE E.L. 500,000
DESCRIPTION OF OPERATIONS / LOCATIONS / VEHICLES: Certificate holder is included as additional insured as respects [elevator installation at {cstreet}~janitorial services] where required by written contract. Waiver of subrogation applies.
CERTIFICATE HOLDER {other}
CANCELLATION: should any of the above described policies be cancelled before the expiration date thereof, notice will be delivered in accordance with the policy provisions.
AUTHORIZED REPRESENTATIVE {someone}`,
    'en-broker-confirmation-letter': `{company} Insurance Brokers Ltd
{street}, {town}
{today}
Our ref {ref}
To whom it may concern
Dear Sirs
# [Confirmation of insurance: {client}~Re: Evidence of cover~Verification of insurance]
As insurance brokers to the above, we write to confirm that the following covers are currently in force:
PROFESSIONAL INDEMNITY
Insurer {insurer} Policy {num} Expiry {date}
Limit of indemnity {amount} any one claim, including legal costs
PUBLIC AND PRODUCTS LIABILITY
Insurer {insurer} Policy {num} Expiry {date}
Limit {amount} any one occurrence, products in the aggregate. Indemnity to principals clause included
CONTRACT WORKS / HIRED-IN PLANT
Insurer {insurer} Policy {num} Maximum contract value {amount}
All premiums have been paid to date. Heat work conditions and a height limit of 15 m apply.
This letter is a summary for information and does not vary the policies, copies of which may be inspected at our offices. We accept no duty to advise of cancellation.
Yours faithfully, {someone} Cert CII
Authorised and regulated by the Financial Conduct Authority no. {num}`,
    'en-marine-cargo-certificate': `{insurer} Marine
ORIGINAL
# [CERTIFICATE OF MARINE CARGO INSURANCE~Marine insurance certificate no. {num}~Certificate under open cover]
Open cover no. {num} Certificate no. {ref}
Assured :: {client} and/or as per endorsement
Vessel / conveyance :: [MV Ocean Grace~approved steamer and/or air~truck] {d3}E
From :: {city} To :: [Mombasa~Jebel Ali~Felixstowe]
Sailing on or about :: {date}
Sum insured :: USD {plain} (CIF value plus 10%)
Interest: {n} packages {ware}, marks {ref}, gross {num} kg
Conditions: Institute Cargo Clauses (A) 1/1/09, Institute War Clauses (Cargo), Institute Strikes Clauses (Cargo), warehouse to warehouse
L/C number {num} issued by {bank}
Claims, if any, payable at destination in the currency of the certificate
In the event of loss or damage which may involve a claim, immediate notice must be given to the survey agent: {other}
This certificate is not valid unless countersigned by the assured. Issued in duplicate, one of which being accomplished the other to be void.
Premium as arranged
{city}, {date} Authorised signatory`,
    'en-home-policy-schedule': `{insurer} Home
# [Your home insurance schedule~Policy schedule and statement of insurance~HOMEOWNERS POLICY DECLARATIONS~Renewal schedule]
Policy number :: {num}
Period of cover :: {date} 00:01 to {date} 23:59
Policyholder :: {person}
Risk address :: {cstreet}, {ctown}
Your cover
= Section | Sum insured | Excess
- Buildings, rebuilding cost | {plain} | 250
- Subsidence | included | 1,000
- Contents | {plain} | 150
- Valuables single article limit | 1,500 | 150
- Personal possessions away from home | [2,000~not taken] | 100
- Escape of water | included | 350
- [Family legal protection~Home emergency] | 50,000 | nil
Premium including IPT {amount} paid [in full~by 12 instalments]
Endorsements: [007 Bedroom as business use~112 Minimum security: 5 lever mortice deadlocks~041 Flat roof not over 25%]
You told us: detached house built 1935, three bedrooms, no claims for {n} years, never flooded. If any of this is wrong call {phone}.
This schedule forms part of your policy. You have 14 days to change your mind.`,
    'en-travel-health-card': `{insurer} [Global Health~Travel Assist~Schengen Care]
# [CONFIRMATION OF COVER~Travel insurance certificate (visa)~Certificate of Health Insurance]
We hereby certify that
Name :: {person}
Passport no. :: K{num}
Date of birth :: {date}
is insured under policy no. {num} of group {client}
Valid from :: {date} Until :: {date}
Territory :: all Schengen states / worldwide excluding USA and Canada
Medical expenses up to :: EUR 30,000 (thirty thousand)
Repatriation :: actual cost
Repatriation of mortal remains :: EUR 10,000
Deductible :: none
The cover meets the requirements of Regulation (EC) No 810/2009 on visas. COVID-19 is covered like any other illness.
In an emergency call the 24h assistance {phone} and state the policy number.
This certificate is issued for submission to the consulate. Issued at {city} on {today}
Signature and stamp of the insurer`,
  }),
  identity_document: wordingsIn('en', {
    'en-aadhaar-style-card': `GOVERNMENT OF INDIA
[Unique Identification Authority of India~INCOME TAX DEPARTMENT~ELECTION COMMISSION OF INDIA]
[Enrolment No.: {num}/{num}~Permanent Account Number Card~ELECTOR PHOTO IDENTITY CARD]
{person}
[S/O~D/O~W/O] {someone}
[DOB~Year of Birth~Date of Birth] : {date}
[MALE~FEMALE]
{d2}{d2} {d2}{d2} {d2}{d2}
? VID : {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2}
Address: {cstreet}, near [bus stand~temple], {ctown}
[AADHAAR is a proof of identity, not of citizenship~Signature]
help@id.gov.in P.O. Box No. {num}
Issue date {date}`,
    'en-residence-permit-card': `[RESIDENCE PERMIT~IRISH RESIDENCE PERMIT~BIOMETRIC RESIDENCE PERMIT~PERMANENT RESIDENT CARD]
[UNITED KINGDOM~IRELAND / ÉIRE~CANADA]
{num}RP
NAME {person}
VALID UNTIL {date}
PLACE AND DATE OF ISSUE {city} {date}
TYPE OF PERMIT [LEAVE TO REMAIN~STAMP 4~SKILLED WORKER~SETTLEMENT]
REMARKS [WORK PERMITTED~NO PUBLIC FUNDS~RESTRICTED WORK STUDENT]
SEX [M~F]
PLACE AND DATE OF BIRTH [LAGOS~MANILA~MUMBAI] {date}
NATIONALITY [NGA~PHL~IND]
HOLDER'S SIGNATURE
REGISTRATION NO. {num}
IRGBR{num}<<<<<<<<<<<<<<<
{num}F{num}IND<<<<<<<<<<<{n}
CLARKE<<MEGAN<<<<<<<<<<<<<<<<<`,
    'en-driver-licence-states': `[NEW SOUTH WALES AUSTRALIA~ONTARIO~TEXAS~REPUBLIC OF SOUTH AFRICA~ÉIRE IRELAND]
[Driver Licence~DRIVER'S LICENCE / PERMIS DE CONDUIRE~DRIVER LICENSE~DRIVING LICENCE / CEADÚNAS TIOMÁNA]
1,2 NAME {person}
8 {cstreet} {ctown}
4d NUMBER [{num}~M{num}-{d5}-{d5}]
4a ISS {date} 4b EXP {date}
5 DD/REF {num}
16 HGT [165 cm~5'-10"] 15 SEX [F~M] 18 EYES [BLU~BRO]
9 CLASS [G~C~B, BE~LR] 9a END NONE 12 REST [A~CORR LENSES~*/X]
3 DOB {date}
[ORGAN DONOR~VETERAN~Card Number {num}]`,
    'en-passport-observation-page': `PASSPORT
[UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND~AUSTRALIA~NEW ZEALAND AOTEAROA~REPUBLIC OF SINGAPORE]
Type/Type P Code of issuing State/Code de l'État émetteur [GBR~AUS~NZL~SGP] Passport No./No. du passeport {num}
Surname/Nom {someone}
Given names/Prénoms {someone}
Nationality/Nationalité [BRITISH CITIZEN~AUSTRALIAN~SINGAPORE CITIZEN]
Date of birth/Date de naissance {date}
Sex/Sexe [F~M] Place of birth/Lieu de naissance {city}
Date of issue/Date de délivrance {date} Authority/Autorité [HMPO~AUSTRALIA~MINISTRY OF HOME AFFAIRS]
Date of expiry/Date d'expiration {date}
Holder's signature/Signature du titulaire
P<GBRHUGHES<<MEGAN<ANNE<<<<<<<<<<<<<<<<<<<<<
{num}{n}GBR{num}F{num}<<<<<<<<<<<<<<0{n}
This passport contains {n} pages. Observations: the holder is also known as`,
    'en-trade-competence-card': `[CSCS~SIA~MERCHANT SHIPPING~SECURITY CLEARED PERSONNEL] [Construction Skills Certification~Security Industry Authority~SEAFARER'S IDENTITY DOCUMENT~AIRPORT IDENTIFICATION CARD]
{person}
Reg. No. :: {num}
[Occupation~Licence sector~Rank] :: [Bricklayer - blue skilled~Door supervision~AB deck~Ramp agent]
Employer :: {company}
Expires end :: {date}
Issued :: {date} {city}
Date of birth :: {date}
Nationality :: [Filipino~British~Irish]
Height 178 cm Eyes brown
The bearer must carry this card at all times while at work and show it on request.
If found please return to {street}, {town}
Signature of bearer ______ Issuing officer ______`,
  }),
};
