import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Résumés in English in layouts of builders and sites, and of further trades. */
export const englishCareers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('en', {
    'en-cv-linkedin-export': `Contact
{mail}
www.linkedin.com/in/profile-{d3}
Top Skills
[Stakeholder Management~SQL~Negotiation]
[Team Leadership~Forecasting~Figma]
Languages
English (Native or Bilingual) [French~Hindi~Polish] (Limited Working)
# {person}
{job} at {company}
{city} Area
Summary
I [help teams ship~turn data into decisions~build brands people like]. {sentence}
Experience
{company}
{job}
{month} {year} - Present (2 years {n} months)
{other}
[Associate~Senior Analyst~Intern]
{month} 2016 - {month} 2019 (3 years 2 months)
Education
University of {city}
[BA (Hons), Economics~Master's degree, Marketing] (2010 - 2013)
Page 1 of 2`,
    'en-cv-builder-two-page': `{person}
{job}
{city} | {mobile} | {mail}
PROFILE
[Results-driven~Detail-oriented~Enthusiastic] {job} with {n}+ years of experience. Proven track record of [cutting costs~delivering on time]. 
EMPLOYMENT HISTORY
{job}, {company}, {city}
{month} {year} - Present
- [Managed a team of {n}~Increased revenue by {d2}%~Spearheaded migration]
- [Reduced churn~Liaised with vendors~Owned the roadmap]
[Assistant~Junior] {job}, {other}, {city}
{month} 2015 - {month} 2018
EDUCATION
[Bachelor of Commerce~BSc Computer Science], {city} College
SKILLS
[Excel~Python~Scrum] 5/5 [Salesforce~Java] 4/5
HOBBIES
[Chess~Hiking~Baking]
REFERENCES
Available upon request`,
    'en-cv-us-veteran-federal': `{person}
{cstreet}, {ctown}
Citizenship: United States Veterans' preference: 5-point Highest grade: GS-{n}
# [FEDERAL RESUME~Resume for announcement {ref}]
OBJECTIVE: Logistics Management Specialist, GS-0346-12
WORK EXPERIENCE
U.S. Army, 3rd Sustainment Brigade, {city} - Logistics NCO
{month} 2009 - {month} {year}, 40 hours per week, salary {plain}
Supervisor: MSG {someone}, {phone}, may contact
Duties: planned convoys of {d2} vehicles; accounted for property worth {amount} with zero loss; trained {n} soldiers.
{other}, Warehouse lead, {year} - present
EDUCATION: A.A.S., {city} Community College, GPA 3.{d2}
TRAINING: Lean Six Sigma Green Belt; HAZMAT
CLEARANCE: Secret
AWARDS: Army Commendation Medal (2)`,
    'en-cv-chef-hospitality': `{person} - [Sous Chef~Head Chef~Restaurant Manager]
{mobile} {mail} based in {city}, full clean licence
About me
[Twelve years on the pass.~Started as a KP at 16.] I love seasonal food, a calm kitchen and low waste.
Where I've worked
{year} to now {company} Hotel, 2 rosettes, sous chef, 90 covers, brigade of {n}. GP 72%.
2016 - 2019 The Bell, {city}, junior sous
2013 - 2016 {other}, chef de partie, sauce and pastry
Seasons in Val d'Isere
Tickets: NVQ 3 Professional Cookery, Food Safety Level 3, HACCP, first aid
Refs: {someone}, exec chef {phone}
Can start: {n} weeks' notice. Trial shifts welcome.`,
    'en-cv-bio-data-india': `BIO-DATA
Name :: {person}
Father's Name :: {someone}
Date of Birth :: {d2}/{d2}/199{n}
Marital Status :: [Single~Married]
Nationality :: Indian
Languages Known :: English, Hindi, [Tamil~Kannada~Bengali]
Permanent Address :: {cstreet}, {ctown}
Contact :: {mobile}
Career Objective
To work in a challenging environment where I can utilise my skills for the growth of the organisation.
Academic Qualification
= Examination | Board/University | Year | %
- [B.Com~B.E. (Mech)] | {city} University | {year} | {d2}
- XII | CBSE | 2012 | {d2}
- X | State Board | 2010 | {d2}
Work Experience: 3 yrs in {company} as [accountant, Tally ERP~site engineer~store keeper]
Declaration: I hereby declare that the above information is true to the best of my knowledge.
Place: {city} Signature`,
    'en-cv-physician-publications': `CURRICULUM VITAE
{person}, MBBS FRCP
[Consultant Cardiologist~Specialty registrar, anaesthesia] GMC {num}
Present post: {company} Hospital, since {date}
Qualifications
2004 MBBS, University of {city}; 2008 MRCP; 2015 CCT
Previous appointments
{year} Clinical fellow, {other}
2010-2014 SpR rotation, {city} Deanery
Clinical skills: {sentence}
Audit and quality: door-to-balloon times, re-audit closed loop
Teaching: bedside teaching for year {n}; APLS instructor
Research and publications ({n} peer reviewed)
1. {person}, {someone} et al. {heading}. Heart {year};{d2}:{d3}-{d2}.
2. {someone}, {person}. {heading}. BMJ Case Rep 2016.
Referees
Dr {someone}; Prof {someone}`,
    'en-cv-skills-functional-returner': `{person}
{city} / {mail}
Returning to work after a career break to raise my family
KEY SKILLS
Organising: ran a PTA fair for 900 visitors, raised {small}
Numbers: treasurer of {other} playgroup, Sage, payroll for {n}
People: Samaritans listener, 4 years; mentor
IT: Word, Excel, Canva, Teams - refresher course {year}
CAREER SUMMARY
2001 - 2009 {company}, [claims handler~office manager~legal secretary]
1999 - 2001 {other}, receptionist
TRAINING
AAT level 2, {city} Adult Education
A levels: English, Biology. 9 GCSEs
INTERESTS: choir, allotment
Driving licence. Looking for 20 to 25 hours, school terms or flexible.`,
    'en-cv-musician-actor-sheet': `{person}
Equity [Spotlight {d3}-{d5}] Agent: {company} Associates {phone}
Height 5'{n}" Playing age 25-35 Hair brown Eyes green Voice: mezzo
Accents: RP (native), [Dublin~Glasgow~General American], Yorkshire
THEATRE
= Year | Role | Production | Director / venue
* {year} | [Viola~Ensemble~Nora~The Fool] | [Twelfth Night~A Doll's House~Lear] | {someone} / {city} Rep
SCREEN
- {year} | PC Walsh | Casualty | BBC
- 2018 | Waitress | short film | {someone}
TRAINING 3 yr BA Acting, {city} School of Drama; stage combat; grade 8 cello
SKILLS tap, horse riding, driving, British Sign Language 2`,
  }),
};
