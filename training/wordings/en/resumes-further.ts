import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English resumes of further trades, ages and countries. */
export const englishResumesFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('en', {
    'en2-cv-truck-driver-us': `{person}
CDL CLASS A | HAZMAT, TANKER, DOUBLES/TRIPLES
{ctown} | {mobile}
1.{n} million safe miles. No preventables. Clean MVR. Medical card good till {date}. TWIC. Passport.
Experience
{year} - present {other} Lines, regional reefer, home weekends
Drop & hook and live unload, temp control, pallet jack, elogs (Omni). Trained 14 students.
20{n} - 20{n} owner operator leased to {other}
Flatbed 48 states + Ontario. Tarps, coil racks, oversize up to 14 ft. Did own PMs.
20{n} - 20{n} US Army 88M motor transport, two deployments, E-5
HEMTT, PLS, convoy commander
20{n} - school bus sub driver
Equipment: 10, 13, 18 speed, auto, 53' van, reefer, step deck, RGN, lowboy, end dump
Schooling: {city} High; Army driver course; Smith System
I like: steady miles, 1099 no thanks, pet policy (beagle, 22 lb)
Run hard, don't like drama. Can start after 2 wks notice.`,
    'en2-cv-chemist-industry': `{person}, Ph.D.
Formulation scientist
{mail} | {mobile} | [Basel~New Jersey~Cambridge]
Permit / citizenship: [EU citizen, C permit~green card]
Summary
Fourteen years of turning poorly soluble molecules into tablets that people can swallow. Led CMC from first-in-human to filing for two products. Comfortable at the bench as well as before a regulator.
Career
Associate Director, Drug Product Development, {company} (since 20{n})
- Spray-dried dispersion, 12-fold bioavailability | phase III
- Tech transfer to {other}, Ireland: three validation batches right first time
- Line manager of nine; budget {amount}
Principal Scientist, {other} (20{n} - 20{n})
- Paediatric mini-tablets, taste masking | patent granted
Post-doc, University of {city}
- Neutron scattering of micelles
Education
Ph.D. physical chemistry, Uppsala. Thesis "Water at lipid borders"
M.Sc. pharmacy, Lisbon
Techniques: XRPD, DSC, TGA, DVS, HPLC, hot-melt extrusion, QbD, DoE (JMP)
Patents WO20{n}/{d5}, WO20{n}/{d5}
Papers 31, h-index 17; full list by request
Languages Portuguese, English, Swedish, German B2
Free time: sourdough, which is only another formulation`,
    'en2-cv-au-pair-profile': `Hola! I'm {person}
Age 1{n}, from [Valencia~Medellin~Graz]
Looking for: host family in [Ireland~the UK~Boston], from {date}, {n} months
About me
I finished school in June. I have two little brothers (6 and 9) whom I have looked after since always: homework, football, baths, monsters under the bed. I'm calm and cheerful in the morning, my mother says too cheerful.
Childcare experience
2 summers monitor in summer camp, group of 14, swimming and crafts
Babysitter for the {someone} family, twins from 8 months, two afternoons a week - they will tell you about me: {mobile}
Helper in the kindergarten of the parish
I can
cook (tortilla, lentils, pancakes, learning curry); drive since one year, manual; sew a button; play guitar badly
Courses: first aid for babies 8 h; lifeguard; English B2 certificate
I cannot: eat shellfish. Cats make me sneeze a bit but ok
Languages: Spanish, English, some French
I don't smoke. I'm vaccinated.
Why: to speak without thinking, before studying to be a speech therapist
Photos of me with children on next page. Video: ask me`,
    'en2-cv-accountant-manila': `{person}, CPA
Blk {n} Lot {n}, {cstreet}
{ctown}
Mobile: {mobile}
OBJECTIVE
To obtain a responsible position in a reputable company abroad where I can utilize my skills and be a God-fearing and diligent member of the team.
WORK EXPERIENCE
SENIOR ACCOUNTANT - {other} Shared Services, {city} - {month} 20{n} to present
* Month-end close for 4 Australian entities within WD5
* Prepares BAS, FBT workpapers, intercompany recon
* Reduced unapplied cash from {d3} to 12 items
JUNIOR AUDITOR - {other} & Co., CPAs - 20{n} to 20{n}
* Audit of cooperatives, a rural bank, two schools; inventory counts in typhoon season
EDUCATION
BS Accountancy, University of {city}, cum laude
Secondary: St. Scholastica, with honors
LICENSURE: CPA Board Exam {month} 20{n}, rating {d2}.{d2}%
TRAININGS: Xero advisor, IFRS 16 webinar, Excel Power Query, PESO TESDA NC III
PERSONAL DATA: Date of birth {date}; civil status single; height 5'2"; religion Roman Catholic; dialects Tagalog, Ilocano
CHARACTER REFERENCES: {someone}, Finance Manager, {mobile}; Atty. {someone}
I hereby certify that the above information is true and correct.
{person} (signature)`,
    'en2-cv-startup-product-manager': `{person}
Product person. Ex-founder. Recovering engineer.
{mail} / {city} / remote ok / @{d3}
NOW
Group PM, {other} - payments for dog groomers (Series B)
Own onboarding & growth. Activation 31 -> {d2} %. Killed two features nobody missed.
BEFORE
Founder & CEO, {company} - allotment marketplace. Raised {amount}, 40k users, acqui-hired. Learned more than in everything else put together.
PM, {other} - maps. Shipped bike routing in 11 countries.
Software engineer, {other} - Scala, then Go. On call for a thing that processed a tenth of Norway's bus tickets.
WHAT I BRING
I write one-pagers people read. I talk to five customers each week. I can read a query plan and a cap table.
TALKS
"Roadmaps are apologies" (ProductCon). "What farmers taught me about churn" (podcast, ep. {d2})
SCHOOL
BEng, {city}; exchange in Trondheim
EXTRAS
Angel in three companies (one dead). Mentor at Code Camp for refugees. 8-ball champion of a very small pub.
LINKS portfolio / github / reading list`,
    'en2-cv-archivist-graduate': `{person}
Curriculum vitae prepared for the post of Assistant Archivist, {client}
Contact details on the last page
EDUCATION AND QUALIFICATIONS
{year} MA Archives and Records Management, University of {city}: merit. Dissertation on how parish magazines may be appraised
20{n} BA Medieval Studies, 2:1, with palaeography and Latin
20{n} International Baccalaureate, 36 points
RELEVANT EXPERIENCE
{company} Business Archive, trainee, twelve months
Listed 140 boxes of a biscuit maker to ISAD(G); rehoused glass negatives; wrote the guide on mould.
County Record Office, volunteer, Fridays for two years
Produced documents in the search room, answered enquiries from family historians, mended tithe maps under supervision.
National Trust, room guide, two seasons
OTHER WORK
Bookseller, part-time; call handler for a taxi firm (nights), which was excellent practice in being sworn at politely
SKILLS
CALM, AtoM, XML/EAD; reading hands from 1400; driving licence; can lift 15 kg
LANGUAGES Latin, French, beginner's Welsh
MEMBERSHIPS Archives and Records Association (student)
INTERESTS Bell founding, fell running, letterpress
REFEREES Dr {someone}, programme leader; {someone}, County Archivist
{cstreet}, {ctown}, {mobile}`,
    'en2-cv-security-officer-nigeria': `CURRICULUM VITAE
PERSONAL DATA
Name: {person}
Date of Birth: {date}
Sex: Male Marital Status: Married with {n} children
State of Origin: [Benue~Enugu~Kwara] L.G.A.: {city}
Nationality: Nigerian
Contact Address: {cstreet}, {ctown}
Phone: {mobile}
CAREER OBJECTIVE
To work in a conducive environment with a result-oriented organisation and contribute my quota to its growth.
INSTITUTIONS ATTENDED WITH DATES
{city} Polytechnic (HND Public Administration) 20{n}
Government College (WASSCE, 5 credits) 20{n}
L.E.A. Primary School (First School Leaving Certificate)
NYSC: discharge certificate, served in Kebbi
WORKING EXPERIENCE
{other} Guards Ltd, shift supervisor, 20{n} till date: posting of men, gate control, incident book, cash escort
{client} Hotels, security man, 20{n} - 20{n}
{someone} & Sons, storekeeper
PROFESSIONAL: NSCDC course, fire marshal, CCTV operation
HOBBIES: reading newspapers, football, table tennis
LANGUAGES: English, Hausa, Tiv
REFEREES
1. Alhaji {someone}, {mobile} 2. Rev. {someone} 3. Barr. {someone}`,
    'en2-cv-paramedic-canada': `{person}, ACP
{city}, ON - {mobile} - {mail}
Advanced Care Paramedic, registration {num}
Certifications: BLS, ACLS, PALS, ITLS, N95 fit test {date}, F licence, vulnerable sector check {date}, immunisations complete
Employment
Paramedic Services, County of {city} - ACP full time, Platoon C | 20{n} - present
Response to roughly {d3} calls a year, half rural. Preceptor. Peer support team. Community clinics: wound care, foot checks.
Air ambulance, part time, flight paramedic | 20{n} - present
Rotor and fixed wing; incubator transports.
Northern nursing station, relief, Sioux Lookout zone | winter contracts
Ski patrol, volunteer, nine seasons
Education
Advanced care diploma, Fanshawe; primary care diploma; BSc kinesiology (two years, left to work)
Quality: lead on lift-assist referral form, repeat falls cut by {n} per cent
Awards: Exemplary Service Medal; one thank-you card from a baby I helped to arrive in a Corolla
Languages English, French (working), Ojibwe greetings
References upon request - please don't call my current base before an offer`,
    'en2-cv-luthier-craftsman-list': `{person} - maker and restorer of violins, violas, guitars
Workshop: {street}, {town}
Born [Cremona~Leeds~Prague], 19{d2}
1 Apprenticeship
with {someone}, four years: ribs, scrolls, glue pots
Newark School, diploma, best cello
2 Journeyman
{other} Violins, Chicago: set-up and restoration, eleven Strads through my hands and not one dropped
Freelance for the orchestra of {city}, on call during concerts
3 Own workshop since 20{n}
{d2} instruments made, listed with owners overleaf
Waiting list about two years
4 Distinctions
Silver for tone, viola, Triennale
Judge at the Mittenwald competition
5 Teaching: varnish course each August, six pupils
6 Writings: "The bass bar reconsidered", The Strad; a pamphlet about spruce
7 Tongues: English, Italian, Czech for swearing
8 Instruments played: fiddle (ceilidh), cello (nobody listening)
For appraisals I'm accredited with {insurer}.`,
    'en2-cv-ats-plain-text': `NAME: {person}
EMAIL: {mail}
PHONE: {mobile}
LOCATION: {ctown} (willing to relocate: yes)
WORK AUTHORIZATION: [US citizen~H-4 EAD~needs sponsorship]
===== SUMMARY =====
Supply planner with 7 yrs in medical devices. SAP IBP, Kinaxis, APICS CPIM.
===== EXPERIENCE =====
Senior Supply Planner
{other}, [Minneapolis~Warsaw IN~Irvine CA]
03/20{n} - Present
* Manage 2,400 SKUs, {amount} inventory
* Cut backorders 46% by splitting A/B safety stock
* Run weekly S&OE, feed S&OP demand review
* Trained 5 buyers during plant move
Buyer/Planner II
{other}
06/20{n} - 02/20{n}
* Resourced titanium bar after supplier fire, no line-down
* Saved {amount} freight, ocean vs air
Materials Coordinator (temp to hire)
01/20{n} - 05/20{n}
===== EDUCATION =====
B.S. Supply Chain Management, {city} State, GPA 3.{n}
===== CERTIFICATIONS =====
CPIM 20{n}; Lean Six Sigma Green Belt; OSHA 10
===== KEYWORDS =====
MRP, MPS, kanban, ERP migration, BOM accuracy, cycle counting, FDA 21 CFR 820
===== VOLUNTEER =====
Meals on Wheels; robotics coach`,
    'en2-cv-politician-diplomat-vitae': `H.E. {person}
Biographical note
Ambassador {person} presented credentials in {city} on {date}.
A career officer, he entered the Service in 19{d2} and has held posts in Addis Ababa (Third Secretary), Geneva (disarmament), Kuala Lumpur (Counsellor, trade) and Canberra (Deputy Head of Mission). At headquarters he was successively desk officer for the Horn, private secretary to two ministers, and Director for Oceans, in which capacity he negotiated the maritime boundary concluded in 20{n}.
Before that he taught Greek at a secondary school.
Education: M.A. (classics), {city}; Master of International Law; Royal College of Defence Studies
Languages: English, French, Amharic, rusty Malay
Decorations: Order of the Star, commander; medal for flood relief
Publications: "Small States at Sea" (20{n}); translations of Cavafy
Member, Panel of Conciliators
Married to {someone}, a hydrologist; three grown-up children, one tortoise
Interests: chess by post, choral music, long-distance swimming
(Protocol Division, {month} {year})`,
    'en2-cv-baker-career-changer': `{person}
From courtroom to croissant
{ctown} . {mobile} . {mail}
I practised family law for twelve years. Then my sourdough got better than my pleadings. I'm looking for a production bakery that starts early and doesn't mind questions.
BAKING
Stagiaire, {other} Boulangerie, Lyon, four months - lamination from midnight, 600 pieces by six
Diploma in Artisan Baking, {city} School of Food, {year}, distinction in viennoiserie
Saturday stall, own account - 120 loaves, gone by eleven; five-star hygiene
Level 2 food safety; allergen awareness; used to deck ovens, spiral mixers, retarder-provers
LAW, in brief
Partner, {other} LLP: team of six, budgets, deadlines, tears
Things that carry over: patience, early trains, reading small print on flour sacks
EDUCATION
LPC and LLB, {city}
ASK ABOUT
Why I weigh water; the day the starter ate the shelf
TRIAL SHIFT any night. Referees: chef {someone}; Judge {someone} (retired, regular customer)`,
  }),
};
