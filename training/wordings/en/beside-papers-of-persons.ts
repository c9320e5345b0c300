import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers about cards, work, letters and events of persons that are neither these nor reports of them. */
export const englishBesidePapersOfPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-beside-identity-checklist': `[HM Passport Office~DVLA~Department of Motor Vehicles~Passport Seva Kendra~Service Canada]
# [Renewing your passport: what you need~Documents to bring for a REAL ID~Right to work checks: acceptable documents~Proof of identity and address checklist~Photo requirements]
List A - proof of identity (one of these)
• current signed passport
• photocard driving licence, full or provisional
• national identity card or biometric residence permit
List B - proof of address (two of these)
• utility bill dated within 3 months
• bank or building society statement
• council tax bill for the current year
Photographs must be 45 mm x 35 mm, plain cream background, no smile.
Photocopies are not accepted. Names must match; bring a marriage certificate if they do not.
Allow ten weeks. Fee {small}.`,
    'en-beside-lost-document-form': `# [Statement regarding a lost or stolen passport~Application for a replacement licence~Lost ID card report]
Section 1 Your details: surname ____ given names ____ date of birth ____ place of birth ____
Section 2 The document: number (if known) ____ date of issue ____ place of issue ____
Section 3 How, where and when was it lost? ________________
Reported to police? [ ] yes [ ] no Report number ____
I understand the document will be cancelled and cannot be used if found.
Warning: false statements are punishable by fine or imprisonment (18 U.S.C. 1001).
Signature ____ Date ____ Official use only`,
    'en-beside-job-posting': `{company}
# [We're hiring: {job}~Job advertisement~Vacancy: {job}~Position description~Now recruiting!]
Location :: {city} [(hybrid)~(on site)~(remote first)]
Salary :: [{amount} a year~competitive~{small} per hour]
Closing date :: {date}
About us: {company} has been serving customers in {city} since {year}.
What you'll do
• own the day to day running of your area
• build relationships with suppliers and clients
• prepare monthly figures for the board
What you'll bring
• 3+ years of experience in a similar role
• degree or equivalent
• good written English, full driving licence
What we offer: 25 days' holiday, pension match, cycle to work
To apply send a resume and cover letter to {email}. We are an equal opportunity employer.`,
    'en-beside-interview-scoring': `# [Interview guide~Structured interview - {job}~Candidate scoring sheet~Phone screen questions]
Candidate ____________ Interviewer ____________ Date ______
Welcome the candidate and explain how the hour will run.
Q1. Walk me through your career to date.
Q2. Tell me about a time you disagreed with a manager. What did you do?
Q3. What would your first 90 days look like?
Q4. Why do you want to leave your present job?
Probe for: situation, task, action, result
= Criterion | 1 poor | 3 sound | 5 strong
- Technical knowledge | [ ] | [ ] | [ ]
- Teamwork | [ ] | [ ] | [ ]
- Communication | [ ] | [ ] | [ ]
Do not ask about age, children, health or religion.
Notice period ____ Salary expected ____ Hire / hold / decline`,
    'en-beside-cv-tips': `[Careers Service, University of {city}~National Careers Service~Job Center {city}~{company} Recruitment]
# [How to write a CV~Resume do's and don'ts~Ten tips for a better cover letter~CV template with notes]
Recruiters spend about seven seconds on a first look, so make the top third count.
Personal details: name, phone, town. No need for age or a photo.
Profile: three lines on who you are and what you want.
Work experience: latest first. Begin each bullet with a verb - led, built, saved.
Weak: "Responsible for sales." Better: "Grew sales in the north by 18% in a year."
Education: dates, place, grade.
Interests: only if you can talk about them.
References: "available on request" is fine.
Ask a friend to proofread. Save as firstname-surname.pdf.`,
    'en-beside-employment-reference': `{company}
{street}, {town}
{today}
# [To whom it may concern~Certificate of service~Employment verification~Letter of recommendation~Experience certificate]
This is to certify that {person} was employed by us as {job} from {date} to {date}.
? {person} reported to {someone} and worked mainly on [customer accounts~stock control~site supervision].
[We found {person} honest, punctual and hard working.~Conduct and character during this time were good.~In accordance with company policy we confirm dates and title only.]
Reason for leaving: [resignation~end of contract~redundancy]
[We wish {person} every success.~I would gladly employ {person} again.~This statement is given without liability.]
{someone}
[HR Manager~Director~Head of Department]`,
    'en-beside-school-report-card': `[{city} High School~St Mary's Primary School~{city} Academy~Delhi Public School]
# [Report card~End of year school report~Official transcript~Statement of results~Certificate of achievement]
Student :: {person}
Grade / Year :: {n}
Term :: [1~2~Fall~Summer] {year}
= Subject | Grade | Effort
- English | [A~B+~6] | [1~Good]
- Mathematics | [C~B~7] | [2~Fair]
- Science | [A-~5] | [1~Good]
- History | [B~D] | [2~Good]
- Physical Education | [P~A] | [1~Excellent]
Attendance {d2}% Late {n} GPA 3.{d2}
Tutor's comment: {sentence}
Head teacher {someone} Parent's signature ____________`,
    'en-beside-prescription': `[{city} Medical Centre~Dr {someone}, MD~{city} Family Practice~Eye Care Opticians]
{street}, {town} {phone}
? DEA {d2}{num} NPI {num} License {num}
# [Rx~Prescription~Repeat prescription request~Spectacle prescription~Referral form]
Patient :: {person} DOB {date}
Address :: {cstreet}, {ctown}
[Amoxicillin 500 mg caps, 1 tds x 7/7, supply 21~Atorvastatin 20 mg, take one at night, 28 tablets~R -1.25 / -0.50 x 90 L -1.50 sph~Physical therapy eval and treat, 2 x week for 6 weeks]
Refills [0~1~3] Substitution permitted [x]
Signature of prescriber ____________ {today}
Please allow 48 hours before collecting.`,
    'en-beside-press-release': `FOR IMMEDIATE RELEASE
# [{company} opens new office in {city}~{company} and {client} announce partnership~{company} reports record results~{company} names new chief executive]
{city}, {today} - {passage}
"[This is a proud day for all of us~We are delighted with the response~It is good news for the region]," said {person}, Chief Executive of {company}. {sentence}
ENDS
Notes to editors: {company} was founded in {year} and employs {d3} people. Revenue last year was {amount}.
Media contact :: {someone}, {phone}, {email}
? Photographs are available on request.`,
    'en-beside-privacy-notice': `# [Privacy notice~Privacy policy~Candidate privacy notice~Notice of privacy practices (HIPAA)~Your data and how we use it]
{company} is the controller of your personal data. This notice tells you what we collect and why.
What we hold: name, address, date of birth, bank details, payroll records, copies of identity documents, CVs.
Why: to perform our contract with you, to meet legal duties, and in our legitimate interests.
Sharing: with payroll bureaus, insurers, HMRC and our auditors. We never sell your data.
Keeping: invoices six years, unsuccessful applications six months, CCTV 30 days.
Your rights: access, rectification, erasure, objection and portability.
Complaints: you may complain to the Information Commissioner.
Write to the Data Protection Officer, {street}, {town}. Version {n}, {month} {year}`,
    'en-beside-event-schedule': `# [Programme~Conference agenda~Order of service~Open day timetable~Summer camp schedule]
[{city} Business Week~Annual Gala~Wedding of {someone} and {someone}~{n}th Symposium on Housing]
{date}
= Time | Session | Where
- {time} | [Registration and coffee~Arrival of guests] | Foyer
- {time} | [Welcome by {someone}~Processional] | [Main hall~Chapel]
- {time} | [Panel: {heading}~Reading] | [Room {n}~Nave]
- {time} | [Lunch~Signing of the register] | [Atrium~Vestry]
- {time} | [Close and drinks~Reception] | [Terrace~Marquee]
RSVP to {email}. Parking on {street}.
? Kindly sponsored by {other} and {other}`,
    'en-beside-roster-of-members': `# [Membership list~Staff directory~Class list~Team sheet~Electoral roll - parish copy~Phone tree]
[{city} Rotary~{company}~Residents Association~Year {n} parents]
= Name | Joined | Phone | Role
* {someone} | {date} | {mobile} | [Member~Treasurer~Captain~Life member~]
Correct at {today}. Please do not pass on.`,
    'en-beside-standing-orders': `# [Standing Orders~Rules of procedure~Club rules~Student handbook: code of conduct~Grievance procedure]
[{city} Parish Council~{company}~{city} Bowls Club~{city} College]
1. Meetings. Ordinary meetings shall be held on the first Monday of the month. Three clear days' notice shall be given.
2. Quorum. One third of the members, but never fewer than three.
3. Motions must be in writing and seconded.
4. Voting is by show of hands; the chair has a casting vote.
5. Minutes shall be approved at the next meeting and kept by the clerk.
6. Discipline. A verbal warning, then a written warning, then exclusion. There is a right of appeal within five working days.
7. These rules may be changed only at a general meeting.
Adopted {date}, reviewed {date}`,
    'en-beside-newsletter-and-minutes-template': `# [Newsletter {month} {year}~Parish magazine~Team update~The {city} Gazette - what's on]
Dear readers, {sentence}
In this issue
• {heading}
• {heading}
• Dates for your diary
## {heading}
{passage}
Dates: {date} coffee morning, {date} quiz night, {date} annual meeting
Classified: room to let, {small} a week, {mobile}; piano free to collect
Editor {someone}, {email}. Unsubscribe at any time.`,
  }),
};
