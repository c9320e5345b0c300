import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English résumés of drivers, curators, bakers, lawyers and others. */
export const englishLivesOfAllSorts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('en', {
    'en-w-cv-long-haul-driver': `{person}
{cstreet}, {ctown} | {mobile} | {mail}
Professional truck driver - CDL Class A, doubles/triples, tanker, hazmat
I have 1.{n} million accident-free miles behind me and would like regional work so that I can be home by Friday. I know the Northeast docks, I chain up, I back in blind side, and I don't argue with receivers.
DRIVING EXPERIENCE
{other} Freight Lines, {city} - {year} to now
Over the road, 48 states and Ontario. Reefer, 11 western. No late loads in three years. Trained {n} rookies out of the driving school.
{other} Milk Haulers - 2014 to 2018
Farm pickup, tested for antibiotics, washed out daily. Knew every cow by name by the end.
City of {city} Sanitation - 2010 to 2014
Roll-off and packer. Snow plow in winter.
U.S. Army, 88M motor transport operator - 2004 to 2010, two deployments, honorable discharge, E-5
LICENSES
CDL A [OH~PA~KS], N and X endorsements, TWIC, FAST card, medical card through {month} {year}
RECORD
No moving violations in five years. One preventable in 2011 (mirror vs. mirror). PSP and MVR on request.
EQUIPMENT
10, 13, 18 speed and automatics. Qualcomm, two ELD systems. Can set my own tandems and fix a glad hand.
SCHOOL
{other} High, {city}, graduated. Forklift ticket. CPR.
REFERENCES
{someone}, dispatcher, {phone}. {someone}, terminal manager. My wife, if you really want to know.`,
    'en-w-cv-museum-curator-uk': `Dr {person}
Curator of [Textiles~Numismatics~Maritime collections]
Address :: {cstreet}, {ctown}
Telephone :: {mobile}
E-mail :: {mail}
Languages :: French (fluent), German (reading), Welsh (chatty)
Profile
A collections specialist with twelve years in national and independent museums, equally happy in a store at 16 degrees and in front of a class of nine-year-olds. I write labels that people read.
Posts held
= When | Where | What
- {year}- | {company} Museum, {city} | Senior Curator, team of four, budget {small}
- 2015-19 | {other} Trust | Assistant Keeper (maternity cover, then permanent)
- 2013-15 | Auction house {other} | Cataloguer
- 2012 | Internship, Smithsonian style institution, Washington |
Exhibitions
"Worn: six centuries of mending" ({num} visitors; touring to Leeds and Bruges). "Small change" (online, lockdown). "The Drowned Bell" with schoolchildren as co-curators.
Acquisitions and funding
Secured a coronation mantle through acceptance in lieu; raised {amount} from lottery and private givers.
Publications (selected)
Moth, Mould and Memory, 2021. Eleven articles, among them one in the Burlington. Peer reviewer for Textile History.
Education
PhD, Courtauld, 2012: "Sleeves". MA, Glasgow. BA (first), York.
Committees: Dress curators' group; church fabric advisory committee (unpaid).
Skills: collections databases, object handling, courier, integrated pest management, licence to drive a van.
Referees are named on the application form.`,
    'en-w-cv-warehouse-short-agency-form': `{company} RECRUITMENT - candidate profile
Candidate ref: {num} (name withheld until interview)
Desired role :: Warehouse operative / reach truck
Location :: {city} + 15 miles, own car
Availability :: immediate; nights ok; not Sundays
Right to work :: settled status, share code checked {date}
Rate expected :: £12.{d2}
Summary from consultant: Punctual lad, came to interview early with safety boots on. Passed the maths and the pick test with 99%. English B2, Polish, some Lithuanian.
Tickets: counterbalance (B1), reach (D1), LLOP, manual handling, first aider
History
{date} to present - {other} Parcels, sorter, peak season temp, left: contract ended
2021 to {year} - {other} Foods chilled, order picker voice, 180 cases per hour
2018 to 2020 - dairy farm, Denmark
2016 to 2018 - military service / vocational college, car mechanic
Checks: references x2 received; DBS basic clear; drug and alcohol willing
Notes: prefers long-term. Knee op in 2020, fine now.
Interview slots: Tue after 14, Wed any
This profile is provided by the agency as an introduction within the meaning of its terms of business. A fee of {n}% applies if the candidate is engaged within six months.`,
    'en-w-cv-opera-stage-manager-italic': `CURRICULUM VITAE
{person}, stage manager
Based in {city}; happy to travel. Equity no. {num}. Full clean driving licence. Reads music.
At present: Company Stage Manager, {company} Opera, spring tour ({n} venues, 54 people, a horse)
STAGE MANAGEMENT
{year} The Turn of the Screw, dir. {someone}, festival theatre: DSM (on the book)
{year} The Snow Queen, {other} Youth Ballet: SM
{year} Two Pints and a Funeral, fringe: SM/LX op/everything
2019 Tosca in a car park, {other}: ASM, props (47 candles, nightly)
2018 Panto, {city} Hippodrome: ASM, show caller for 84 performances; cue to cue with flying
2017 Corporate events, Dubai and Lyon: cueing, autocue
2016 Secondment, West End musical: shadowing
TRAINING
BA (Hons) Production Arts, {other} School of Drama, upper second
Certificates: IPAF 3a/3b, working at height, pyrotechnics awareness, mental health first aid, chaperone licence
OTHER THINGS I CAN DO
Prompt in Italian and German, sew a hem in a blackout, budget in spreadsheets, bake for tech week, calm tenors.
INTERESTS Sea swimming; bell ringing; restoring a narrowboat (slowly)
REFEREES
{someone}, Head of Production {phone}
{someone}, Director (by email only, please, as she's in Oslo)`,
    'en-w-cv-graduate-engineer-nigeria-style': `CURRICULUM VITAE
PERSONAL DATA
NAME :: {person}
DATE OF BIRTH :: {date}
SEX :: [Male~Female]
MARITAL STATUS :: Single
STATE OF ORIGIN :: [Ogun~Kaduna~Rivers]
NATIONALITY :: Nigerian
CONTACT ADDRESS :: {cstreet}, {ctown}
PHONE :: {mobile}
E-MAIL :: {mail}
CAREER OBJECTIVE: To work in a challenging and dynamic environment where my skills in electrical power systems shall be maximally utilised towards the growth of the organisation.
EDUCATIONAL INSTITUTIONS ATTENDED WITH DATES
- {company} University of Technology | 2016-2021
- Government College, {city} | 2010-2016
- Bright Future Nursery and Primary School | 2003-2010
QUALIFICATIONS OBTAINED
B.Eng. Electrical/Electronics Engineering (Second Class Upper, CGPA 4.{d2}/5.00); WASSCE, seven credits including English and Mathematics; First School Leaving Certificate
PROFESSIONAL MEMBERSHIP: Graduate member, NSE
WORK EXPERIENCE
{other} Power Ltd, NYSC placement, {date} to {date}: fault location on 11 kV feeders, transformer oil sampling, meter installation, daily load reading; wrote a spreadsheet now used at three stations.
SIWES, {other} Cement Plc, six months: motor rewinding, PLC panels, solar pumps.
SKILLS AND ATTRIBUTES: AutoCAD Electrical, MATLAB, MS Office; team spirit; ability to work under little or no supervision
HOBBIES: Reading, table tennis, mentoring
REFEREES
Engr. {someone}, Head of Operations, {phone}
Rev. {someone}, Parish Priest`,
    'en-w-cv-product-manager-modern': `{person}
{mail} / {mobile} / {web} / {city} (remote OK)
PRODUCT LEADER who turns tangled regulated problems into software that people enjoy
IMPACT
+ cut onboarding from 9 days to 40 minutes at {other} (payments, series C)
+ 3.{n}x activation after killing half of the features
+ launched in six markets; shut two down, politely
EXPERIENCE
Director of Product, {other} | {date} - present
Own identity and fraud; 4 squads, 31 people. Built the first risk console. Negotiated with two regulators. False positives down by {d2}%.
Senior PM, {company} Health | 2017 - 2020
Repeat prescriptions: from fax to app for {d3}k patients. Ran 140 interviews; found that nobody could open the bottle.
PM / accidental designer, {other} Labs | 2014 - 2017
Employee number five. Wrote specs, emptied the dishwasher.
Business Analyst, {bank} | 2011 - 2014
TOOLBOX discovery, SQL, A/B tests, roadmaps without dates, prototypes in anything, saying no
SPEAKING Mind the Product, Lisbon; local meet-ups; a podcast with 300 loyal listeners
SIDE PROJECTS a bus-stop poetry map; mentoring with Code Club
EDUCATION MSc Cognitive Science, Edinburgh; BA Linguistics, Toronto; Scrum thing, expired
LANGUAGES English, Portuguese, conversational Hindi`,
    'en-w-cv-teacher-aide-us-objective': `{person}
{cstreet} * {ctown} * {phone} * {mail}
OBJECTIVE: A paraprofessional position in a K-3 special education classroom where warmth, consistency and a sense of humor are valued.
CERTIFICATION
Paraprofessional assessment passed, score {d3}. Crisis prevention (CPI) through {date}. Child passenger safety technician. First aid/AED.
RELATED EXPERIENCE
Instructional Aide, {company} Elementary, {city} - August {year} to present
- Support six students with IEPs in reading and math; collect data on tally sheets every fifteen minutes
- Implement behavior plans, visual schedules, token boards and sensory breaks
- Assist with toileting, feeding tube and wheelchair transfers under nurse's direction
- Ride the morning bus (yes, the 5:50 one)
Summer Camp Counselor, YMCA - 3 summers
- Led swimming, archery and songs with motions for 14 campers a week
Substitute, district-wide - 2 years
Home daycare owner - 2009 to 2016
- Licensed for eight; menus, newsletters, bookkeeping
EDUCATION
A.A. Early Childhood, {other} Community College, GPA 3.{d2}
Currently enrolled online: B.S. Special Education, expected {year}
VOLUNTEER Special Olympics (unified bocce), Sunday school, literacy night raffle
SKILLS basic ASL, Boardmaker, Google Classroom, calm voice
References furnished upon request`,
    'en-w-cv-quantity-surveyor-gulf': `RESUME
{person} MRICS
Quantity Surveyor / Commercial Manager - 1{n} years (Gulf & UK)
Mobile +971 5{n} {d3} {num} | Visa: employment, transferable with NOC | Notice: 30 days
KEY COMPETENCIES
Pre and post contract; FIDIC Red 1999 and Yellow 2017; cost planning; BOQ to POMI/NRM2; variations; EOT and prolongation claims; subcontract final accounts; CostX, Candy, Primavera (reading), Power BI
MAJOR PROJECTS
= Project | Value (AED m) | Client type | Role | Period
- Metro extension, depot package | 1,{d3} | authority | Senior QS | {year}-
- 54-storey hotel tower, basement and podium | {d3} | developer | QS | 2017-20
- District cooling plant | {d3} | utility | QS | 2015-17
- Primary school, Reading | 60 | council | Assistant | 2012-14
EMPLOYMENT
{company} Contracting LLC, Dubai: monthly applications, cash-flow, notices within 28 days; negotiated final account 11% above initial certification
{other} Consult, Doha: employer's side; tender reports; saved QAR 14 m by value engineering of facade
{other} & Partners, Reading: graduate trainee
ACADEMIC: BSc (Hons) Quantity Surveying, {other} University, 2012; RICS APC 2016
PERSONAL: {date}; married, two kids; UAE and UK driving licences; English, Malayalam, Hindi, workable Arabic
Declaration: I hereby declare that the above is correct to the best of my knowledge. {city}, {today}`,
    'en-w-cv-baker-letter-and-cv-one': `{person} - baker & pastry cook
{cstreet}, {ctown}, {mobile}
My life so far in bread
I started at fifteen, sweeping flour in my uncle's bakehouse in [Cork~Swansea~Dundee], and was allowed to touch the dough at sixteen. At twenty I went to France with a phrase book and came back with sourdough.
now - Head baker, {company}, {city}. Nights. Two deck ovens, 900 loaves, team of five. We took gold for the rye.
before that - Pastry section, hotel {other}: plated desserts for 120, wedding cakes up to five tiers, chocolate work
and before - {other} Bakery: in charge of viennoiserie; halved butter waste with a laminator
and long before - Boulangerie {someone}, Rennes: stagiaire, later tourier
Papers: City & Guilds level 3 Professional Patisserie; food hygiene level 3; allergens; apprentice assessor
I can: scale, shape, score and bake by feel; cost a recipe; mend a prover; train school leavers; make gluten-free that isn't a sponge for washing up
I can't: stand loud radio before 4 a.m.
When I'm not working I keep an allotment and coach under-9 rugby.
Ask about me: {someone}, owner, {phone}; {someone}, executive chef`,
    'en-w-cv-lawyer-senior-associate-canada': `{person}
Barrister & Solicitor (Ontario 2013; British Columbia 2019)
{city} | {mail} | {mobile}
PRACTICE
Employment and labour law for employers, with a particular interest in privacy, pay equity and unionized health care. Bilingual: drafts and argues in English et en français.
EXPERIENCE
Senior Associate, {company} LLP, {date} - present
Counsel in over {d2} arbitrations; lead on a certification dispute that went to the Court of Appeal. Investigates harassment complaints. Supervises two juniors and an articling student. Billed {num} hours last year (and took a holiday).
Associate, {other} Barristers, 2014 - {year}
Wrongful dismissals, injunctions, human rights tribunal. Second chair in an eleven-day trial.
Law Clerk to the Honourable Justice {someone}, Federal Court, 2013 - 14
REPRESENTATIVE MATTERS
Hospital v. Nurses' union (overtime, mandatory vaccination); a retailer's nationwide closing of {d2} stores; departing executives and a missing laptop
TEACHING AND WRITING
Sessional lecturer, Labour Arbitration. Co-editor, annotated statute. Column "Just Cause" in a trade monthly.
EDUCATION
J.D., Osgoode, silver medal; B.A. History, McGill, great distinction
COMMUNITY
Board member, women's shelter; pro bono hotline; hockey goalie of modest talent
Called to serve, bilingual level E/C/C. Conflicts list furnished upon request.`,
    'en-w-cv-second-page-scientist': `{person} - p. 2
Grants and fellowships
- {year} | Wellcome early career award | £{plain} | PI
- {year} | Horizon consortium, work package 3 | €{plain} | co-I
- {year} | Travel bursary | £{d3} | -
Teaching
Second-year practical "Enzymes without tears" (convenor, 180 students). Supervision of {n} master's and 3 doctoral candidates, of whom two have submitted on time. Fellow of the Higher Education Academy.
Selected publications (of {d2}; h-index {n})
1. {someone}, {person}*, {someone}. Cold-adapted lipases from glacier mud. Extremophiles {year}; 24: 113-126.
2. {person}, {someone}. A cheap luminometer built from a telephone. HardwareX 2020.
3. {someone} et al. Soil respiration along a hedge. (Authors contributed equally.)
4. Preprint: What do waxworms really digest? {year}.
Invited talks
Kyoto {year}; Gordon Conference {year} (discussion leader); Café Scientifique, upstairs at the Bull
Outreach and service
School visits with dry ice; athletic SWAN panel; reviewing for eight journals; biosafety officer 2016 to 2019
Technical skills
Protein purification (ÄKTA), ITC, X-ray crystallography, R, Python, glassblowing (basic), boat handling
Career breaks
{month} 2018 to {month} 2019 parental leave
Names of three referees have been sent under separate cover`,
    'en-w-cv-hotel-concierge-profile-online-export': `Profile.pdf
Contact
{mail}
Top Skills
Guest relations
Restaurant bookings
Lost property
Languages
English (Native or Bilingual)
Arabic (Professional Working)
Spanish (Limited Working)
Certifications
Clefs d'Or, full member
Wine & spirit level 2
{person}
Head Concierge at {company} Hotel. I can get you a table.
{city} and surroundings
Summary
Eighteen years behind the desk in five cities. I believe that nothing is impossible provided someone asks before six o'clock. Known for finding a violin string at midnight, a vicar on a Monday and a helicopter in fog (that one declined).
Experience
{company} Hotel
Head Concierge
{month} {year} - Present ({n} years {n} months)
Leads a team of nine; introduced messaging by phone, which now covers 60% of requests; NPS 81.
{other} Resort & Spa
Assistant Head Concierge
{month} 2014 - {month} {year}
Desert trips, falcon shows, private dining for up to 300.
{other} Grand
Page, then Porter, then Concierge
2006 - 2014
Education
{other} College of Hospitality
Diploma, Hotel Operations (2004 - 2006)
Page 1 of 1`,
  }),
};
