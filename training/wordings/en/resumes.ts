import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Careers told by their own people in English. */
export const englishResumes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('en', {
    'en-nurse-uk': `{person}, RGN
{cstreet}, {ctown} - {mobile} - {mail}
NMC PIN {d2}A{num}E
## [Personal statement~Profile]
A compassionate and organised registered nurse with [eight~twelve] years' experience on acute medical wards, seeking a band 6 post in [cardiology~palliative care~theatres].
## Employment history
{date} to present
Staff Nurse (Band 5), {city} General Hospital
Primary nurse for a bay of six; IV drugs, cannulation, male catheterisation
Mentor to student nurses; link nurse for tissue viability
{date} - {date}
Healthcare Assistant, {company} Nursing Home
Personal care, manual handling, feeding assistance for 40 residents with dementia
## Education and training
BSc (Hons) Adult Nursing, 2:1, University of {city}, {year}
A levels: Biology (B), Psychology (B), English (C)
ILS and BLS in date; safeguarding level 3; medicines management
## Interests
Fell running, choir, allotment
## Referees
Available on request. Enhanced DBS held. Full clean driving licence.`,
    'en-tradesman-short': `# CV - {person}
[Gas Safe registered plumber~NICEIC electrician~HGV class 1 driver~Head chef~CNC machinist]
Tel {mobile} {city}, own van, willing to travel
Time served, reliable, works well alone or as part of a gang. Own tools.
Tickets held: [CSCS gold, IPAF 3a/3b, asbestos awareness~CPC, digi card, ADR~Level 3 food hygiene~18th edition, 2391 test and inspect]
What I've done
{year} to now - sub-contract for {company} and {other}: new build plots, boiler swaps, call-outs
{year} - {year} - {other}, day shift, setting and operating 5 axis, batch work
{year} - {year} - apprentice at {other}, NVQ 2 and 3, day release {city} College
School: GCSE maths, English, D&T
Hobbies: fishing, coaching under 11s football
References: ask for {someone} at {company} {phone}
[Available immediately~Two weeks' notice]. Looking for [steady work Mon to Fri~permanent nights].`,
    'en-us-sales-director': `{person}
- {ctown} | {mobile} | {mail} | linkedin.com/in/profile-{d3}
SENIOR SALES EXECUTIVE - ENTERPRISE SOFTWARE
Quota-crushing leader with a track record of building teams and opening territories from zero to 12M ARR.
CORE COMPETENCIES
Pipeline generation • MEDDICC • Contract negotiation • Channel partnerships • Forecasting • CRM hygiene
PROFESSIONAL EXPERIENCE
{company}, {city} - Regional Vice President {date} - Present
• Led 14 account executives across the Midwest; finished at 127% of plan in FY{d2}
• Closed largest deal in company history (3.4M TCV) with a Fortune 100 retailer
• Cut ramp time from nine to five months by redesigning onboarding
{other} - Account Executive {date} - {date}
• President's Club {year}, {year}
• Sourced 60% of own pipeline through outbound
{other} - Business Development Representative
• Promoted in 11 months
EDUCATION
B.A. Communications, magna cum laude, State University; Division I rowing
VOLUNTEER
Big Brothers Big Sisters mentor; Habitat for Humanity build lead
Salary history and references furnished upon request`,
    'en-software-developer-india': `# RESUME
Name: {person}
E-mail: {mail} Contact No: +91 {num}{d2}
CAREER OBJECTIVE
To work in a challenging environment where I can utilise my skills towards the growth of the organisation.
PROFESSIONAL SUMMARY
4+ years of IT experience in [Java, Spring Boot and microservices~React and Node~SAP ABAP~manual and automation testing]. Good exposure to Agile, JIRA. Client interaction with US counterparts.
TECHNICAL SKILLS
Languages :: Java 8, SQL, JavaScript
Tools :: Maven, Git, Jenkins, Postman, Eclipse
Databases :: Oracle 12c, MySQL
Operating systems :: Windows, Linux
PROJECT DETAILS
Project #1: [Claims portal~Core banking migration~Retail POS] Client: {other} Team size: {n} Duration: {date} to till date
Roles and responsibilities: requirement analysis, coding, unit testing with JUnit, bug fixing, deployment support
ACADEMIC PROFILE
= Course | Institute | Year | Percentage
- B.Tech (CSE) | JNTU {city} | {year} | 7{n}.2
- Intermediate (MPC) | Junior College | {year} | 91.4
- SSC | ZPH School | {year} | 88
PERSONAL PROFILE
Father's name: {someone} Marital status: single Languages known: English, Hindi, Telugu Passport no: available
DECLARATION: I hereby declare that the above written particulars are true to the best of my knowledge and belief.
Place: {city} ({person})`,
    'en-academic-cv': `{person}, PhD
Department of [Comparative Literature~Marine Biology~Economics], University of {city}
{mail} - ORCID 0000-0002-{d2}{d2}-{d2}{d2}
# [Curriculum vitae~Curriculum Vitae (updated {date})]
APPOINTMENTS
{year}- Senior Lecturer, University of {city}
{year}-{year} Postdoctoral fellow, Institute for Advanced Study
{year} Visiting scholar, Trinity College
EDUCATION
{year} Ph.D. Dissertation: "{heading}" (supervisor: {someone})
{year} M.Phil. with distinction
{year} B.A. first class honours
PUBLICATIONS
Refereed articles
{person} and {someone} ({year}). "{heading}". Journal of Applied Research 4{n}({n}): {d3}-{d3}.
{someone}, {person} ({year}). "{heading}". Proceedings, pp. {d2}-{d2}.
Books: {heading}. University Press, forthcoming.
GRANTS AND AWARDS
Leverhulme fellowship ({amount}); best paper prize {year}
TEACHING: first-year survey (lectures, 240 students), MA methods seminar, five completed PhD students
INVITED TALKS {city} {year}; Uppsala {year}; Melbourne {year}
SERVICE: external examiner, reviewer for eight journals, faculty ethics committee
LANGUAGES: English (native), German (fluent), Latin (reading)`,
    'en-europass': `Europass Curriculum Vitae
Personal information
First name(s) / Surname(s) :: {person}
Address(es) :: {cstreet}, {ctown}
Telephone(s) :: {mobile}
E-mail :: {mail}
Nationality :: [Portuguese~Polish~Greek~Estonian]
Date of birth :: {date}
Desired employment / Occupational field :: {job}
Work experience
Dates :: {date} - {date}
Occupation or position held :: {job}
Main activities and responsibilities :: [bookkeeping, customer correspondence in three languages~planning of transport~quality control in the laboratory]
Name and address of employer :: {company}, {town}
Type of business or sector :: {trade}
Education and training
Dates :: {year} - {year}
Title of qualification awarded :: [Master in Logistics~Diploma in Tourism~Bachelor of Engineering]
Principal subjects :: {heading}
Personal skills and competences
Mother tongue(s) :: [Portuguese~Polish~Greek]
= Self-assessment | Listening | Reading | Interaction | Production | Writing
- English | C1 | C1 | B2 | B2 | B2
- German | B1 | B1 | A2 | A2 | A2
Social skills: team spirit, gained in scouting
Computer skills: office suite, basic SQL
Driving licence(s): B`,
    'en-first-job-student': `{person}
{mail}
{mobile}
{city}
[About me~Who I am]
I am a hard-working [sixth form~college~final year] student looking for [weekend work~a summer internship~my first role in retail]. I am punctual, good with people and learn fast.
[Work & volunteering~Experience]
[Paper round~Babysitting for three families~Barista at the school fair~Charity shop volunteer] {year} - {year}
Handled cash, kept stock tidy, helped customers find what they needed
School librarian prefect {year}
[Education~School]
{city} High School, predicted grades A, B, B in History, Art, Economics
GPA 3.{n} / Honour roll {year}
Duke of Edinburgh silver award; grade 5 flute
[Skills~Things I can do]
Spreadsheets, video editing, conversational Spanish, first aid
[Ask about me~References]
{someone}, head of year; {someone}, manager`,
    'en-executive-board-bio-cv': `{person} FCA
Portfolio career: chair, non-executive director, audit committee
CONTACT {mail} {mobile}
# [Board CV~Executive profile~Career summary]
[Finance leader~Operations executive~General counsel] with thirty years in [listed manufacturing~family-owned retail~regulated utilities]; led two flotations, one turnaround and seven acquisitions.
Current appointments
{company} plc - Senior independent director, chair of audit, since {date}
{other} Housing Association - Trustee, since {date}
Executive career
{year}-{year} {other} plc, Group Finance Director. Refinanced 400m of debt; pension buy-out; moved reporting to IFRS
{year}-{year} {other} NV, CFO Benelux, based in Antwerp; integrated four plants
{year}-{year} {other} LLP, manager, audit
Qualifications
Chartered accountant {year}, first-time passes; MA Modern Languages; Financial Times NED diploma
Time commitment, independence and conflicts: details on request
Personal: married, two grown-up children; bell ringing, long distance cycling`,
    'en-designer-two-columns': `{person} [Product designer~UX researcher~Architect~Copywriter]
Hello, I make [complicated things feel simple~buildings that breathe~words that sell].
= Say hi | Tools | Languages
- {mail} | Figma, Sketch | English
- {mobile} | Illustrator, InDesign | French
- portfolio at my site | Prototyping, HTML/CSS | a little Danish
Where I've worked
= {year} - now | {company} | Lead designer
Rebuilt the checkout (conversion +18%). Started the design system, 60 components, used by nine squads.
= {year} - {year} | {other} | Mid-weight designer
Service blueprints for a housing charity. Ran 40 usability sessions.
= {year} - {year} | Freelance | Branding
Breweries, a bookshop, two bands.
Where I learned
BA Graphic Communication, {city} School of Art, {year}
Evening course: typography, letterpress
Kind words
"Calm under pressure and a joy to sit next to." - {someone}
Awards: shortlisted {year}; portfolio review winner {year}`,
  }),
};
