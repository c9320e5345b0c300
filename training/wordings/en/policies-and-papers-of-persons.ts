import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English proofs of insurance, and papers that say who somebody is. */
export const englishPoliciesAndPapersOfPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    insurance_certificate: wordingsIn('en', {
      'en-ic-acord-25': `ACORD
# CERTIFICATE OF LIABILITY INSURANCE
DATE (MM/DD/YYYY) {date}
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE HOLDER. THIS CERTIFICATE DOES NOT AFFIRMATIVELY OR NEGATIVELY AMEND, EXTEND OR ALTER THE COVERAGE AFFORDED BY THE POLICIES BELOW.
PRODUCER {other} Agency CONTACT NAME {someone} PHONE {phone}
INSURER A : {insurer} NAIC # {d5}
INSURED {company} {street} {town}
COMMERCIAL GENERAL LIABILITY, AUTOMOBILE LIABILITY
COVERAGES CERTIFICATE NUMBER: CL{num} REVISION NUMBER:
= INSR LTR | TYPE OF INSURANCE | POLICY NUMBER | POLICY EFF | POLICY EXP | LIMITS
- A | CGL X OCCUR | {ref} | {date} | {date} | EA OCC 1,000,000
- A | ANY AUTO | {ref} | {date} | {date} | CSL 1,000,000
- B | WORKERS COMPENSATION | WC{num} | {date} | {date} | PER STATUTE
DESCRIPTION OF OPERATIONS: {client} is named as additional insured as required by written contract.
CERTIFICATE HOLDER {client} {cstreet} {ctown}
CANCELLATION: SHOULD ANY OF THE ABOVE DESCRIBED POLICIES BE CANCELLED BEFORE THE EXPIRATION DATE THEREOF, NOTICE WILL BE DELIVERED
AUTHORIZED REPRESENTATIVE`,
      'en-ic-professional-indemnity': `{insurer}
# [Evidence of insurance~Professional indemnity: confirmation of cover~Verification of insurance]
{today}
This is to confirm that the following insurance is in force:
Insured :: {company}
Business :: [Consulting engineers~Independent financial advisers~IT consultancy]
Policy number :: {ref}/{num}
Period :: {date} to {date}, both days inclusive
Class :: Professional indemnity, civil liability
Limit of indemnity :: {amount} any one claim
Excess :: {small} each and every claim
Retroactive date :: [none~{date}]
Territorial limits :: worldwide excluding USA and Canada
This document is for information only and does not make the person to whom it is given an insured. Subject to the terms, conditions and exclusions of the policy.
For and on behalf of {insurer}`,
      'en-ic-motor-pink-card-canada': `[MOTOR VEHICLE LIABILITY INSURANCE CARD~Liability insurance card - Canada inter-province~AUTO INSURANCE ID CARD]
{insurer} Company No. {d3}
Name and address of insured :: {person}, {cstreet}, {ctown}
Policy no. :: {num}
Effective :: {date} 12:01 a.m.
Expiry :: {date}
Year :: {year} Make: [Toyota RAV4~Ford F150~Honda Civic] VIN: 2T3{num}{num}
Agent/broker: {other}, {phone}
This card must be carried in the insured vehicle for production when demanded by police.
Warning: any person who issues or produces a card for a vehicle not insured is guilty of an offence.
To report a claim call {mobile}, 24 hours`,
      'en-ic-tenant-contents': `{insurer} Home
# [Proof of renters insurance~Your contents insurance certificate~Declarations page]
Policyholder :: {person}
Insured address :: {cstreet}, {ctown}
Policy :: H{num}
Term :: {date} - {date}
= Coverage | Limit | Deductible
- C Personal property | {plain} | 500
- D Loss of use | {plain} |
- E Personal liability | 100,000 each occurrence |
- F Medical payments | 1,000 each person |
Additional interest: {company} Apartments
Annual premium {small} paid in 12 instalments
This certificate shows the coverage at the date of issue {today}. Keep it with your policy booklet.`,
      'en-ic-event-public-liability': `{insurer} in association with {other}
# [PUBLIC LIABILITY CERTIFICATE~To whom it may concern - members' liability cover~Stallholder insurance certificate]
Certificate no. {num}
We certify that {person} trading as {company}, a member of the [Market Traders Federation~Guild of Entertainers~National Craft Association], is insured for public and products liability
Indemnity limit {amount} any one occurrence
From 00.01 on {date} to midnight {date}
Activities covered: [stalls at fairs~face painting~magic shows~dog grooming]
Excluding: bouncy castles, fireworks, animals other than dogs
No alterations may be made. Valid only with a current membership card.
Underwriter's signature`,
      'en-ic-car-india': `{insurer} General Insurance Co. Ltd IRDAI Reg. {d3}
# [CERTIFICATE CUM POLICY SCHEDULE - Private Car Package~Two Wheeler Liability Only: certificate of insurance~Motor Insurance Certificate cum Policy Schedule]
Insured: {person}, {cstreet}, {ctown}
Policy No. {num}/{d2} Period of insurance from 00:00 Hrs {date} to midnight {date}
= Registration | Engine / chassis | Make / model | CC | Year | IDV
- KA{d2}MH{d2}{d2} | {num} / MA3{num} | [Maruti Swift VXI~Honda Activa~Hyundai i20] | 11{d2} | {year} | {plain}
Own damage premium {small} Third party {small} No claim bonus 25% IGST {small} Total {small}
Limitations as to use: the policy covers any purpose other than hire or reward, carriage of goods, organized racing.
Driver: any person including insured holding an effective driving licence.
I/We hereby certify that the policy to which this certificate relates is issued in accordance with Chapters X and XI of the Motor Vehicles Act, 1988.`,
    }),
    identity_document: wordingsIn('en', {
      'en-id-passport-data-page': `[UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND~IRELAND EIRE~REPUBLIC OF SINGAPORE~AUSTRALIA]
PASSPORT
Type P Code [GBR~IRL~SGP~AUS] Passport No. {num}
Surname (1) {someone}
Given names (2) {person}
Nationality (3) [BRITISH CITIZEN~IRISH~SINGAPORE CITIZEN~AUSTRALIAN]
Date of birth (4) {d2} [JAN~MAY~SEP] {d2}
Sex (6) [M~F] Place of birth (7) {city}
Date of issue {date} Date of expiry {date}
Authority [HMPO~DFA~ICA]
Holder's signature
P<GBRSMITH<<JOHN<PAUL<<<<<<<<<<<<<<<<<<<<<<<
{num}{n}GBR{d3}{d3}5M{d3}{d3}1<<<<<<<<<<<<<<0{n}`,
      'en-id-pan-card': `INCOME TAX DEPARTMENT GOVT. OF INDIA
[Permanent Account Number Card~e-Permanent Account Number (e-PAN) Card]
ABCP{n}{d2}{d2}K
Name {person}
Father's Name {someone}
Date of Birth {d2}/{d2}/19{d2}
Signature
In case this card is lost / found, kindly inform / return to: Income Tax PAN Services Unit
{d2}{d2}{d2}`,
      'en-id-nric-singapore': `REPUBLIC OF SINGAPORE
IDENTITY CARD NO. S{num}D
Name
{person}
Race [CHINESE~MALAY~INDIAN]
Date of birth {d2}-{d2}-19{d2} Sex [M~F]
Country/Place of birth SINGAPORE
===
NRIC No. S{num}D
Blood group [O+~B+] Date of issue {date}
Address
APT BLK {d3} {street} #{d2}-{d3} SINGAPORE {d3}{d3}`,
      'en-id-social-security-card-us': `SOCIAL SECURITY
{d3}-{d2}-{d2}{d2}
THIS NUMBER HAS BEEN ESTABLISHED FOR
{person}
SIGNATURE
[VALID FOR WORK ONLY WITH DHS AUTHORIZATION~]
{date}
Do not laminate this card. This card belongs to the Social Security Administration and you must return it if we ask for it.
Keep your card in a safe place.`,
      'en-id-employee-badge-seafarer': `[SEAFARER'S IDENTITY DOCUMENT~Continuous Discharge Certificate~Warrant card~Proof of age card]
Issued under the authority of [the Registrar of Shipping and Seamen~PASS~the Maritime Administration]
No. {num}
Surname and forenames :: {person}
Nationality :: [Indian~British~Filipino]
Date and place of birth :: {d2}/{d2}/19{d2}, {city}
Height :: 1{d2} cm Eyes: brown
Distinguishing marks :: none
Issued :: {date} Expires: {date}
Signature of holder Photograph Fingerprint
This document is a stand-alone document and not a passport.`,
    }),
  };
