import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of identity and of cover from all over the world. */
export const englishIdentitiesAndCover: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  identity_document: wordingsIn('en', {
    'en-more-id-birth-abroad-citizenship-certificate': `CANADA
CERTIFICATE OF CITIZENSHIP
No. {num}
This is to certify that
{someone}
Date of birth: {date}
Sex: [F~M~X]
is a citizen under the provisions of the Act and as such is entitled to all the rights and is subject to all the duties of that status.
Effective date {date}
Client ID {d2}-{num}
Height 1{d2} cm
Signature of holder
This is not a travel document. Alterations render it void. If found drop in any mailbox, postage guaranteed.`,
    'en-more-id-south-africa-smart-id-scan': `REPUBLIC OF SOUTH AFRICA
NATIONAL IDENTITY CARD
Surname {someone}
Names [THANDI PRECIOUS~JOHAN PIETER~KAVITHA]
Sex [F~M]  Nationality RSA
Identity number {num}{num}
Date of birth {date}
Country of birth RSA
Status CITIZEN
Signature
===
Date of issue {date}
RSA {num}
If found return to nearest Home Affairs office. Property of the state
I certify that this is a true copy of the original which has been shown to me and that it bears no amendments. Commissioner of oaths, {person}, SAPS {city}, {date} {d5}-{n}`,
    'en-more-id-us-passport-card-and-ssn-photocopy': `USA PASSPORT CARD
Nationality USA   Passport card no. C0{num}
Surname {someone}
Given names [MARIE ANN~DEREK LEE]
Sex F  Date of birth {date}
Place of birth OHIO, U.S.A.
Issued on {date}  Expires on {date}
UNITED STATES DEPARTMENT OF STATE
Not valid for international air travel
===
SOCIAL SECURITY
{d3}-{d2}-{d2}{d2}
THIS NUMBER HAS BEEN ESTABLISHED FOR
{someone}
VALID FOR WORK ONLY WITH DHS AUTHORIZATION
SIGNATURE
(copied for I-9 list, HR initials ___ )`,
    'en-more-id-shipping-port-pass-and-efta-drivers-en': `{company} PORT AUTHORITY
ACCESS CONTROL
PASS [A~B]{d5}
{someone}
Company {client}
Zone 1 2 4 - Escort no
Issued {date}   Valid {date}
Blood O+   Emergency {mobile}
The holder must wear this at all times above the waist and give it up upon demand. Misuse is an offence under the harbour by-laws.
Return: Security Office, Gate {n}, {town}`,
    'en-more-id-nexus-evisa-share-code-print': `GOV - View and prove your immigration status
Date of check {date}
Photo
{someone}
They have permission to be in the country until {date}
Status: [settled~skilled worker~student~graduate]
Share code use: W{d2} {d3} K{d2}
They can work in any job. They aren't able to work as a professional sportsperson.
Date of birth {date}
Nationality [NGA~IND~BRA~PHL]
Reference number PF-{d3}-{d3}
What you must do: check that this looks like the person whom you meet in person or by live video. Keep a copy, electronic or paper, while they're employed and for two years after.
Report a problem. Print this page. Crown copyright`,
    'en-more-id-pakistan-cnic-translation': `ENGLISH TRANSLATION OF NATIONAL IDENTITY CARD
Government of Pakistan
Name :: {someone}
Father's name :: {someone}
Gender :: M
Country of stay :: Pakistan
Identity number :: {d5}-{num}-{n}
Date of birth :: {date}
Date of issue :: {date}
Date of expiry :: {date}
Identification mark :: mole on left cheek
Present address :: House {n}, Street {n}, {town}
Permanent address :: same as above
Registrar General's signature (illegible); QR not translated
Translated from Urdu by {company}, sworn translators, ref. {ref}. I affirm the foregoing to be a faithful rendering of the copy produced. {person}, {today}, seal`,
    'en-more-id-disabled-blue-badge-and-pensioner-card': `{city} COUNCIL
PARKING CARD FOR DISABLED PEOPLE
{num}X{d3}4E{d2}{d2}
Valid until {date}
Issuing authority {city}
===
Holder
{someone}
Signature or other mark authorised
photograph
Notice to holder: this badge may be used only when you're driver or passenger. Show the front through the windscreen, clock set to arrival. Give back when no longer entitled.
Help {phone}`,
  }),
  insurance_certificate: wordingsIn('en', {
    'en-more-ic-guide-scout-activity-evidence': `TO WHOM IT MAY CONCERN
{company} Insurance Brokers
{today}
{client} Youth Association and all its groups
We act as brokers to the above and write to say that the following are in force:
Public and products liability
Insurer: {insurer}
Policy: {ref}
Period: {date} to {date}, both days inclusive
Indemnity: £10,000,000 any one event, unlimited in the year (products in aggregate)
Excess: £100 property damage
Activities insured: camping, canoeing up to grade 2, climbing under a permit holder, zip wires where hired in, bonfires
Left out: motor vehicles, trampolines, firearms except air rifles on approved ranges
Indemnity to principals is included, as long as the landowner isn't himself at fault.
Employers' liability: no paid staff at group level
This letter is for information and gives no rights beyond the policy wording. Should you need the interest of a county council noted please send a mail to {email}.
{person} ACII
Authorised and regulated; registered {num}`,
    'en-more-ic-acord-evidence-of-property-lender': `EVIDENCE OF COMMERCIAL PROPERTY INSURANCE
DATE (MM/DD/YYYY) {date}
PRODUCER {company} Agency   {phone}
INSURED {client} LLC
COMPANY {insurer}   NAIC {d5}
LOAN NUMBER {num}   POLICY NUMBER {ref}
EFFECTIVE {date}   EXPIRATION {date}   [ ] CONTINUED UNTIL TERMINATED IF CHECKED
LOCATION/DESCRIPTION: {cstreet}, {ctown}; {d2}-unit garden apartments, frame, 1988
THE POLICIES LISTED BELOW HAVE BEEN ISSUED TO THE INSURED NAMED ABOVE. NOTWITHSTANDING ANY REQUIREMENT OF ANY CONTRACT THIS IS SUBJECT TO ALL THE TERMS
= COVERAGE INFORMATION | YES | NO | N/A | LIMIT
- BUILDING, SPECIAL FORM, DED 10,000 | X | | | {plain}
- RENTAL VALUE, ACTUAL LOSS 12 MO | X | | | {plain}
- BLANKET COVERAGE | | X | | 
- TERRORISM | X | | |
- FUNGUS EXCLUSION | X | | | 
- REPLACEMENT COST / AGREED AMOUNT | X | | |
- FLOOD, ZONE X | | X | |
- ORDINANCE OR LAW A, B, C | X | | | {plain}
- WIND/HAIL DED 2% | X | | |
CANCELLATION: notice will be delivered in accordance with the provisions
ADDITIONAL INTEREST: MORTGAGEE, LENDER'S LOSS PAYABLE - {bank}, ISAOA ATIMA, P.O. Box {d5}
AUTHORIZED REPRESENTATIVE {person}`,
    'en-more-ic-india-two-wheeler-bundled': `{insurer} General Insurance Co. Ltd.
IRDAI Reg. {d3}  CIN U66{d3}MH{year}PLC{num}
CERTIFICATE OF INSURANCE CUM POLICY SCHEDULE
Two Wheeler - bundled (OD 1 yr, TP 5 yrs)  UIN {ref}
Insured :: {someone}
Address :: {cstreet}, {ctown}
Policy no. :: {d3}/{num}/00
OD from :: 00:00 {date} to midnight {date}
TP from :: {date} for five years
Vehicle :: [Splendor Plus~Jupiter 125~Classic 350]
Regn. :: NEW / RTO {city}
Engine/Chassis :: HA{num} / MBL{num}
Cubic capacity :: 1{d2}
IDV :: Rs {plain}
Hypothecation :: {bank}
= Own damage | Rs | Liability | Rs
- Basic OD | {small} | Basic TP | {small}
- Zero dep | {small} | PA owner driver 15 lakh | 330
- NCB 0% | 0 | Paid driver | 0
Net {small}  IGST 18% {small}  Total {small}
Limitation as to use: hire or reward, racing, pace making are excluded. Driver: any person holding an effective licence.
I/We certify that the policy is issued in accordance with Chapters X and XI of the Motor Vehicles Act. In a dishonoured cheque the cover is void ab initio.
Grievance: {email}, toll free {phone}. Carry DigiLocker copy.`,
    'en-more-ic-tradesman-public-liability-online': `{company} - trade cover made simple
YOUR DOCUMENT OF COVER
Who's covered :: {someone} t/a {client}
Trade :: [Plasterer~Window cleaner~Mobile dog groomer]
Reference :: {ref}
Runs :: {date} {time} to {date} 23:59
Turnover told to us :: up to £{d2},000
Public liability £2m
Tools any one claim £2,000, £100 excess, not overnight in vans unless alarmed
Employers' liability £10m: not taken
Work above 15 metres: no. Work with heat: yes, fire watch an hour after
Premium {small} incl. IPT 12%
If anything here isn't so, go to your account within 14 days, as wrong answers may mean that a claim is reduced or turned down.
To claim: photos, nothing admitted, ring {phone} day or night.
Underwritten by {insurer}. {company} is an appointed representative. We keep your details for seven years. Show your customers the badge on your web page.`,
    'en-more-ic-aviation-drone-operator': `CERTIFICATE
Aviation - unmanned aircraft
Underwriters at {insurer}
UMR :: B{d2}{d2}{ref}
Operator :: {client} Aerials
Operator ID :: GBR-OP-{d3}K{d2}
Aircraft :: DJI M30T s/n {num}; Mavic 3E s/n {num}; spare batteries
Period :: {date} to {date} local standard time
Use :: commercial survey and filming, day and night, within line of sight, including BVLOS trials under an operating authorisation
Geographical :: United Kingdom, EEA; excluding crowds
Limits :: third party {plain} each occurrence; hull agreed value {plain}; payload {plain}
Deductible :: 5% of hull, min 250
Complies with Regulation (EC) 785/2004: yes
War liabilities AVN52E to sub-limit. Noise and pollution are excluded save after a crash.
Pilots: {someone}, {someone}, with GVC and 20 hours on type.
Several liability: each underwriter answers only for its own share.
Signed {person} for the coverholder {company}, {town}, {date}`,
    'en-more-ic-travel-medical-schengen-letter-second': `Page 2 - benefits and evidence for the consulate
Person insured: {someone}, born {date}, passport {num}
From {date} till {date} ({d2} days) - territory: Schengen states and worldwide stopover
= Benefit | Sum | Excess
- Medical and hospital | EUR 50,000 | 0
- Repatriation of remains | actual cost |
- Dental, pain only | EUR 300 | 50
- Visit of a relative | 5 nights | 
- Baggage late over 12 h | EUR 150 |
- Liability | EUR 100,000 | 200
COVID-19 is treated like any illness. Cover meets Article 15 of the Visa Code. It is valid even where the visa is refused, in which case the premium is paid back against the letter of refusal less 15.
Not covered: known sickness, pregnancy after week 26, skiing off piste, professional sport, drink.
Alarm centre {phone}, in nine languages; call before treatment or as soon as possible. Paid in full; premium {small}.
{insurer}, policy {ref}. Valid without signature, check with QR.`,
    'en-more-ic-horse-boarding-us-hazard-cert-short': `COI
{date}
Agent {company}, {phone}
Ins'd {client} Stables
GL {insurer} {ref} {date}-{date}
occ 1,000,000 agg 2,000,000 med 5,000 prod incl fire dmg 100,000
CCC (care custody control) 25,000/horse 250,000 agg
WC n/a - owners only, waiver on file
Umb none
Holder: County Fairgrounds, {ctown}; is addl insured per CG 20 11 as to [schooling show~4-H weekend]
Cancel 10 days. No rights conferred; doesn't amend.
by {person}`,
    'en-more-ic-group-life-employer-credit-card-japan': `{insurer} Co., Ltd.
Certificate of enrollment (English version)
Group contract no. {num}
Contract holder {company} K.K.
Insured {someone}
Insured since {date}
Beneficiary: spouse; in absence children in equal parts
Death benefit JPY {num}000
Severe disability same amount
Hospital daily amount JPY 5,000 from 1st day, limit 124 days
Renewal each year on the anniversary, unless written notice is given a month before.
This certificate has been made upon request for submission to [embassy~landlord~school]. Should the wording differ, the Japanese original prevails.
Issued {date}, {person}, Group Underwriting Section (seal omitted)`,
  }),
};
