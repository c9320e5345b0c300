import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English resumes of many trades and layouts. */
export const englishResumesAcrossTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('en', {
    'en2-cv-welder-pipefitter': `{person}
COMBO PIPE WELDER / FITTER
{cstreet}, {ctown} | cell {mobile} | {mail}
TICKETS
6G SMAW/GTAW carbon and stainless (B31.1, B31.3), AWS D1.1 3G/4G, OSHA 30, TWIC valid to {date}, fit tested, clean urine and hair
RIG: F-350 with SA-200, own torch, bands, clamps, hi-lo
WORK
{other}, [Port Arthur TX~Gillette WY] | journeyman | 20{n} to now
Turnaround at a {d3}k bbl refinery. Shot 98.{n} % on first X-ray. Led a crew of five on hydrogen line tie-ins working 7/12s.
{other} | 3 seasons
Cross-country 36 in. pipeline, downhill 5P+/8010. Firing line and tie-ins.
Local {d3} apprenticeship | 5 years
School nights, shop fab, read isos, rigging, orbital.
SKILLS isometrics, take-off, purge, back-gouge, carbon arc, TIG mirror, forklift, scissor, telehandler
EDUCATION GED; Welding Tech certificate, {city} Community College
Will travel. Per diem needed. Ready to drag up Monday.
Refs: ask any superintendent I ever worked for, numbers below
{someone} {mobile}
{someone} {mobile}`,
    'en2-cv-primary-teacher': `Curriculum Vitae
{person}, BEd (Hons), QTS
{cstreet}
{ctown}
Telephone {mobile}
DfE number {num}
Personal statement
A lively Key Stage 1 practitioner with eight years in inner-city and village schools, I believe that children learn when they feel safe, curious and slightly muddy. I lead phonics across three classes and have twice been observed as outstanding.
Teaching experience
September 20{n} - present: {city} Infant School, Year 2 class teacher and English lead
• Raised the share reaching expected standard in reading from 61 to 79 per cent
• Introduced daily story time read by grandparents
• Mentor to two newly qualified colleagues
20{n} - 20{n}: St Bede's C of E Primary, Reception
• Planned continuous provision indoors and out
• Ran the gardening club and the nativity, donkey included
Supply, various boroughs, one year
Training
Safeguarding level 3; Makaton; Forest School leader; paediatric first aid
Education
{city} University, BEd Primary, 2:1
A levels: English B, Art A, Biology C
Interests
Wild swimming, ukulele, quilts
References
Mrs {someone}, Headteacher; the Rev. {someone}, Chair of Governors
DBS enhanced, on the update service`,
    'en2-cv-warehouse-returnee': `{person}
Address {cstreet}, {ctown}
Phone: {mobile}
Date of birth: {date}
Licence: B, own car. Counterbalance and reach truck (RTITB, renewed {year})
About me
I am a hard working and punctual person. I can work in a team and on my own. I don't mind nights.
Work history
{other} - picker packer. {month} 20{n} until {month} 20{n}
picking orders with voice headset, {d3} lines a shift, packing fragile goods, loading cages. Was asked to train new starters.
{other} - production line
chicken factory, cold room 3 degrees, quality checking labels and dates
Home with my kids 4 years
{other} - shop assistant, tills, deliveries, opening and closing
School
{city} Comprehensive, GCSE English D, Maths C, Food tech B
English: fluent. Polish: mother tongue. A little German
Hobbies: fishing, fixing bikes, coaching under 9s football
References when you ask
Can start: straight away`,
    'en2-cv-data-analyst-graduate': `{person}
{mail} - {mobile} - github.com/{d3}pandas - {city}
DATA ANALYST (entry level)
Projects
Where do buses bunch? Python, PostGIS, 41 million GPS pings. Found that two thirds of bunching begins at three stops; the operator shifted a timing point as a result.
Wine prices and weather: gradient boosting on auction results, R2 0.{d2}. Write-up got onto the front page of a forum.
Dashboard for the student food bank: stock, expiry, donors (Power BI).
Education
MSc Statistics, {city} University, {year}. Distinction. Dissertation: missing data in household panels.
BSc Mathematics with Spanish, first class. Year abroad in Granada.
Experience
{company}, intern in pricing, 10 weeks - rewrote a monthly spreadsheet of 22 tabs as one SQL script, saving two days each month.
Barista, part time, three years - latte art, angry mornings.
Toolbox
= daily | sometimes | once upon a time
- Python, pandas, SQL | R, dbt, Tableau | Java, MATLAB
Certificates: AWS Cloud Practitioner; Google Analytics
Languages: English, Spanish C1, Welsh beginner
Society treasurer, half-marathon 1:52`,
    'en2-cv-lawyer-international': `{person}
Attorney at law (New York), Solicitor (England and Wales, non-practising)
Address for correspondence :: {cstreet}, {ctown}
Nationality :: [Canadian~Lebanese / French~Singaporean]
E-mail :: {mail}
PROFILE
Arbitration practitioner with fourteen years' experience representing states and investors in energy and infrastructure disputes under ICSID, UNCITRAL, ICC and SIAC rules. Sits as sole arbitrator in cases below twenty million.
SELECTED MATTERS
• Counsel to a West African republic in proceedings over the revocation of a bauxite concession; claims of USD {d3} million dismissed on jurisdiction.
• Counsel to a consortium concerning delay to a liquefaction terminal; award of EUR {d2} million, upheld on annulment.
• Secretary to tribunals in {n} commercial cases.
EMPLOYMENT
Partner, {other} LLP, {city}, since 20{n}
Senior associate, same firm, Paris and Hong Kong
Law clerk to Judge {someone}, District Court
EDUCATION
LL.M., Columbia; Maitrise en droit, Paris II; Diploma in quantity surveying for lawyers
BAR ADMISSIONS New York 20{n}; England 20{n}
LANGUAGES English, French, Arabic; reading knowledge of Portuguese
PUBLICATIONS
"Stabilisation clauses after the transition", Arb. Int. {d2}
"Who pays for the tribunal's expert?", editor's column
TEACHING Visiting lecturer on damages, {city} Law School`,
    'en2-cv-two-column-marketing': `CONTACT
{mobile}
{mail}
{city}
linkedin.com/in/{d5}
SKILLS
Brand strategy *****
Copywriting *****
SEO / SEM ****
Adobe suite ***
Budgeting ****
LANGUAGES
English native
Italian fluent
Swedish basic
LIKES
Ceramics
Night trains
Vinyl
{person}
Marketing Manager
HELLO
Storyteller with a spreadsheet. In nine years I've launched an oat milk, rescued a sandal and persuaded a bank to be funny.
EXPERIENCE
Head of Brand | {other} | {year} - now
- Repositioned a 40-year-old label; prompted awareness +{d2} pts
- Budget {amount}, team of six and two agencies
Campaign Manager | {other} | 3 yrs
- First TV spot for the category, ROI 2.{n}
- Podcast with 80k listeners per episode
Junior Exec | {other} | 2 yrs
- Trade fairs from Cologne to Chicago, never lost a pallet
EDUCATION
BA Communication, {city}
CIM Diploma
AWARDS
Effie bronze, {year}
Best Radio, Creative Circle`,
    'en2-cv-civil-engineer-gulf': `CURRICULUM VITAE
1. Proposed position: Resident Engineer (Roads)
2. Name of firm: {company}
3. Name of staff: {person}
4. Date of birth: {date} Nationality: [Kenyan~Indian~Egyptian]
5. Education: BSc Civil Engineering, University of {city}; MSc Highway Engineering
6. Membership: MICE; Engineers Board reg. {num}
7. Other training: FIDIC contracts, pavement design (HDM-4), climate proofing
8. Countries of work experience: Kenya, Uganda, Oman, Qatar, Malawi
9. Languages: = speaking, reading, writing: English excellent; Swahili mother tongue; Arabic fair
10. Employment record
From {month} 20{n} to date. Employer: {other}. Position: Deputy Resident Engineer
From 20{n} to 20{n}. Employer: Ministry of Works. Position: Roads Engineer
11. Detailed tasks assigned: supervision of earthworks, approval of mix designs, certification of interim payments, claims
12. Work undertaken that best illustrates capability
Name of assignment: Rehabilitation of the {city} - border road, {d3} km
Year: 20{n} Location: rift valley Client: Roads Authority
Main features: single surface dressing, 14 box culverts, weighbridge
Activities: led a team of {n} inspectors; introduced nuclear density testing; reduced claims by one third
13. Certification: I, the undersigned, certify that to the best of my knowledge this CV correctly describes me. Any wilful misstatement may lead to my disqualification.
Signature ............ Date {today}
Authorised representative: {someone}`,
    'en2-cv-hairdresser': `{person}
Senior Stylist & Colourist
Insta @{city}curls
{mobile}
10+ yrs behind the chair. Balayage, vivids, curly cuts, bridal. Column always full, rebook rate {d2} %.
WHERE I'VE BEEN
{other} Salon - senior stylist, rent-a-chair since {year}
{other} - graduated from junior to stylist in 18 months, educator for two assistants
Cruise ship contracts x 3 (Caribbean, Med): 40 guests a day on formal night!
TRAINED IN
NVQ 3 Hairdressing; Wella Master Colour Expert; Brazilian blow-dry; tape & micro-ring extensions; barbering level 2
GOOD AT
patch tests & consultation sheets
retail: top seller four months running
calming nervous brides
stock take, cashing up, salon software
COMPETITIONS regional colour trophy finalist
WANT a busy salon with nice light, no more than 30 min drive, Sundays off
Trade test welcome. Portfolio on my phone.`,
    'en2-cv-hospital-consultant-short': `Dr {person} MBBS FRCA FFICM
GMC {num}
Consultant in Anaesthesia & Intensive Care
Current appointment: {city} University Hospitals, since {month} 20{n}. Ten programmed activities: theatres (hepatobiliary, major bowel), unit weeks one in seven.
Previous appointments
Locum consultant, {other} Hospital
Specialist registrar, rotation North
Fellow, liver transplantation, Toronto (12 months)
Senior house officer posts: anaesthesia, emergency, general medicine
Management: clinical lead for sepsis; job planning; rota co-ordinator through the pandemic, {d2} redeployed doctors
Audit: reduction in unplanned extubation 9 to 3 per thousand ventilator days; mouth-care bundle; greener gases - desflurane withdrawn
Teaching: faculty for airway course; examiner, final FRCA; educational supervisor to four
Research: local PI in three portfolio trials
Publications: fourteen peer reviewed, list at end
Courses: ALS instructor, echo accreditation, mediation skills
Revalidated {date}; appraiser {someone}. Mandatory training green. Hepatitis B immune. Indemnity: MDU
Outside: bell-ringing, cold frames, two teenagers
Referees: Prof. {someone}, Dr {someone}`,
    'en2-cv-one-paragraph-bio': `{person} is the founder and principal of {company}, a studio of eleven architects in {city} best known for schools in timber.
Born in [Durban~Cork~Perth], she studied at Cape Town and the Bartlett, worked for eight years with {someone} on libraries and concert halls, and set up on her own in 20{n} with one desk, one client and a borrowed plotter.
Completed buildings include the Reed Beds Primary School (regional award, {year}), a ferry terminal in the Hebrides, and the conversion of a grain silo into sixty flats for nurses. She is currently working on a crematorium.
She has taught at three universities, most recently as external examiner, writes a column on daylight, and chairs the design review panel of the county.
Registered architect since 20{n}, ARB {num}. Fellow of the Royal Society of Arts.
Speaks English, Afrikaans and enough Danish to argue with joiners.
She lives with her husband and a whippet in a house that she keeps meaning to finish.
Contact: {email} / {phone}
High-resolution portrait: credit {someone}`,
    'en2-cv-electrician-australia': `{person} - A Grade Electrician
{city} | {mobile} | {mail}
Licence A{d5} | White Card | EWP >11m | HV switching | Working at heights | Confined space | Unrestricted manual DL | Aus citizen
SNAPSHOT
Fourteen years across mines, solar farms and resi. Happy on a 2/1 swing. Zero LTIs. Mad about neat switchboards.
KEY ROLES
Leading Hand E&I, {other}, Pilbara WA (FIFO), {year} - present
• 22 sparkies and TAs on a crusher shutdown
• Permit holder, isolation officer
• Terminated and tested 33 kV feeders
Solar commissioning tech, {other}, Riverina - 18 mths
• {d3} MW farm, string tests, thermography, SCADA punch lists
Maintenance electrician, meatworks - 4 yrs
• VSDs, refrigeration, hygiene wash-down areas
Apprenticeship, {other} Electrical - rewires, sheds, pubs
QUALS
Cert III Electrotechnology (TAFE), Cert IV Instrumentation (part done), LVR/CPR current, Dogging DG
REFEREES
{someone}, superintendent {mobile}
{someone}, project manager {mobile}`,
    'en2-cv-scholar-arts-page-two': `{person} - Curriculum vitae - page 2 of 3
Exhibitions curated
{year} "Tide Tables", {city} Maritime Gallery (catalogue)
20{n} "A Room for Mr Lear", travelling, five venues
20{n} "Thread", with {someone}
Books
The Chintz Trade and its Enemies. Manchester, 20{n}. 288 pp.
Ed. with {someone}, Letters from a Dye House. 20{n}.
Articles and chapters
"Indigo on the Humber", Textile History {d2} (20{n}), {d3}-{d3}
"What the widow sold: probate and pattern books", in {someone} (ed.), Women in the Trade
Fellowships and grants
Leverhulme Early Career, three years
Small research grant, British Academy, {amount}
Yale Center visiting scholar, one month
Talks (invited, since 20{n})
Basel, Ahmedabad, Winterthur, Lyon, V&A
Teaching
Object Lessons (MA core); Paper and Ink; supervision of {n} dissertations, two doctorates completed
Service
Admissions tutor; trustee of the Quilt Collection; reviews editor
Languages
French (fluent), Dutch (reading), Hindi (elementary)
Professional development
Handling of arsenical pigments; public procurement for museums`,
    'en2-cv-carer-handwritten-form': `APPLICATION FORM - Part 2, employment history
Post applied for: [Healthcare assistant~Support worker~Night carer] Ref {ref}
Name {person}
Address {cstreet} {ctown}
NI no. on file Tel {mobile}
Present job: care assistant, {other} Nursing Home since {month} 20{n}. Wage {small} ph. Notice 2 wks. Reason for leaving - want days, bus stops at 9
Before: domestic at {city} General 3 yrs. Left as ward shut
Before: sewing machinist, {other}, 9 years. Factory moved abroad
Gaps: looked after mum 20{n}-{n}, she had dementia
Qualifications: Care Certificate {year}. NVQ 2 Health & social care. Food hygiene. Moving & handling refreshed {date}. Cook, sew, drive (no points)
Why do you want this job (use extra sheet)
I have always got on with old people and they with me. I know how to wash someone so as they dont feel ashamed. I can tell when somebody isnt right before the machine does. I am patient and never been late but once in the snow.
Languages English, some Tagalog
Convictions: none
Two referees not family: Sister {someone}, matron. Mr {someone}, pastor
I declare the above is true. {person} {today}`,
  }),
};
