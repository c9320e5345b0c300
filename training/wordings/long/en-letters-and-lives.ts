import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters and scholarly lives of several pages. */
export const longEnglishLettersAndLives: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-long-cover-letter-job': `{person}
{cstreet}, {ctown} · {mobile} · {mail}
{today}
Hiring Committee
{client}
Re: {job}, posting {ref}
Dear members of the committee,
Two winters ago the river came into our warehouse at three in the morning. I was the only one with a key who lived on the right side of the bridge. What I did in the six hours before anyone else arrived is, I think, the best answer I can give to the line in your posting that asks for "calm judgement without a manual".
I had started at {other} as a temp. Within {n} years I was running a team of nine, with responsibility for intake, stock accuracy and the delicate business of telling customers that things would be late. Accuracy rose from 94 to 99.{n} percent; the method, which involved coloured clothes-pegs, has been copied by two sister sites.
Your organization is smaller than mine and its work more varied. That is the attraction. I have read your last three annual reviews and noticed how often the same names recur; people stay.
===
I should be candid about two gaps. I have not managed a budget larger than {amount}, and my Spanish is that of a keen evening student. I am working on both.
My supervisor, {someone}, knows of this application and will speak to anyone who calls. I could begin six weeks after an offer, and would need no help with relocation.
I enclose my résumé and, because you asked for a writing sample, the memo I wrote the week after the flood. You will see that it is mostly a list of things that went wrong.
Thank you for reading this far. I would welcome the chance to meet, and to see the building about which your posting is so honest.
Yours sincerely,
{person}
Enclosures (2)`,
    'en-long-offer-letter-employment': `{company}
{street}, {town}
{today}
{person}
{cstreet}, {ctown}
Dear {someone},
We very much enjoyed our conversations with you, and I am delighted to offer you the position of {job}, reporting to me.
Here is what we have in mind. You would start on {date}, or another date that suits you. Your salary would be {amount} a year, paid on the fifteenth and last day of each month. You would be eligible for the annual bonus, which last year averaged seven percent, and for {num} stock options, subject to approval by the board.
You would have twenty days of paid time off, health and dental cover from your first day, and a match of four percent in the retirement plan. A summary is enclosed. We will reimburse moving expenses up to {amount} against receipts; if you leave of your own accord within a year we would ask for half of it back.
===
As with everyone here, your employment would be at will, and this offer depends upon proof of your right to work, satisfactory references and your signing our confidentiality form, a copy of which you will find attached so that you may show it to an adviser.
You asked two things that I promised to put in writing. First, you may keep teaching your Thursday evening class. Second, we confirm that the team you would join is funded for at least the next two years; beyond that I can promise only effort.
We should be grateful for your answer by {date}. Simply sign below and return this letter by e-mail. If anything is unclear or not as you hoped, please telephone me at {phone}: I would rather talk than lose you.
Everyone who met you has asked whether you said yes.
With warm regards,
{someone}
Vice President, Operations
I accept: ____________ Date: ________`,
    'en-long-complaint-airline-letter': `{person}
{cstreet}
{ctown}
{today}
Customer Relations
{company}
{street}, {town}
Booking {ref} – flights of {date}
Dear Sir or Madam,
I write about a journey that your staff described, not unkindly, as "one of those days". I should like to set out what happened, what I spent, and what I believe you owe.
My wife, who uses a wheelchair, and I checked in at {time} with assistance booked a month earlier. At the gate we were told that the lift vehicle had broken down and that we must wait until other passengers had boarded. They boarded. The doors closed. Nobody came. When I asked, the agent said that we had been recorded as having failed to appear.
We were rebooked for the following afternoon by way of a city in the opposite direction. No hotel was offered. I found one myself at eleven at night, and a taxi able to take the chair.
===
The second flight was itself delayed by {n} hours. On arrival the wheelchair's left brake was bent. I reported this before leaving the hall and hold the form.
My outlay is as follows: hotel {amount}; taxis {amount}; meals {small}; repair {amount}. Receipts are enclosed. In addition I claim the fixed compensation for denied boarding for two passengers under the regulation, since there was no extraordinary circumstance: a vehicle had not been serviced.
Your reply of {date} expressed regret and offered vouchers. I do not want vouchers. I want the sums above within twenty-eight days, and a short account of what has been changed so that the next couple are not left behind a closed door.
If I do not hear from you I shall refer the matter to the dispute scheme and, if need be, to the county court.
One thing in fairness: the young man at the hotel desk of your arrival airport could not have been kinder. His badge said Tariq. Please tell him so.
Yours faithfully,
{person}
Enc. receipts, property irregularity form, photographs`,
    'en-long-attorney-demand': `{company}
Attorneys at Law
{street}, {town}
{today}
VIA CERTIFIED MAIL AND E-MAIL
{client}
{cstreet}, {ctown}
Re: Demand on behalf of {person}; date of loss {date}; file {ref}
Dear Counsel:
This office represents {person} in connection with the incident referenced above. Please direct all further communication to the undersigned. This letter is written for settlement purposes and is inadmissible under Rule 408.
Facts. On the date in question my client was lawfully on your client's premises when she slipped on liquid that, according to the incident log you produced, had been reported forty minutes earlier. No cone was placed. Two employees walked past; this is visible on the recording.
Liability. A proprietor who has actual notice of a hazard and leaves it owes the consequences. We are aware that you contend the condition was open and obvious. Clear liquid on pale terrazzo is neither.
===
Damages. My client sustained a fractured wrist, treated by open reduction. She missed {n} weeks of work as a dental hygienist and has lost, on her surgeon's evidence, fifteen percent of grip. Her medical specials to date total {amount}; wage loss is {amount}. She can no longer play the viola, which she had done in a community orchestra for nineteen years.
Demand. In full settlement my client will accept {amount}. This offer remains open until 5 p.m. on {date}, after which it is withdrawn without further notice and we are instructed to file suit.
Preservation. You are reminded to preserve all recordings, cleaning schedules, text messages and personnel files. Failure to do so will be met by a motion for sanctions.
Kindly also disclose, pursuant to statute, the name of each insurer and the limits of coverage.
I look forward to hearing from you.
Very truly yours,
{someone}
Enclosures: medical records, wage statement, photographs
cc: client`,
  }),
  resume: wordingsIn('en', {
    'en-long-professor-vita': `{person}, Ph.D.
Associate Professor of [Geography~Comparative Literature~Statistics], {city} State University
{email} · {phone}
EDUCATION
Ph.D., 2009; dissertation: Rivers that Moved: Boundaries and Memory (advisor {someone})
M.A., 2004; B.A. with highest honors, 2001
APPOINTMENTS
= Years | Position
- 2016– | Associate Professor
- 2010–2016 | Assistant Professor
- 2009–2010 | Postdoctoral Fellow
BOOKS
The Wandering Line. University Press, 2015. Reviewed in six journals; paperback 2018.
(ed. with {someone}) Maps Against the Grain. 2020.
REFEREED ARTICLES
12. "Oxbow claims." Annals 108 (2018): 1120–1138.
11. (with {someone}) "Who owns an island?" Political Geography 55 (2016): 44–53.
10. "Surveyors' dreams." Journal of Historical Geography 47 (2015): 12–25.
===
BOOK CHAPTERS
"Flood and fence," in Handbook of Borders, 2017, 233–251.
GRANTS
NSF, "Shifting Channels," principal investigator, {amount}; Humanities Center fellowship, {year}
INVITED TALKS
{n} since tenure, including Oslo, Accra and Montréal
TEACHING
Introduction to Maps (200 students); Borders (seminar); Field Methods. Graduate advising: four Ph.D. completed, three in progress. College teaching award, 2014.
SERVICE
Department: director of undergraduate studies; search committees. University: faculty senate, library committee. Profession: associate editor, Cartographica; reviewer for fourteen journals and three presses.
PUBLIC SCHOLARSHIP
Op-eds; exhibition "Where Was the River?" at the county museum, 9,000 visitors.
LANGUAGES
Spanish (fluent), Portuguese (reading)
PROFESSIONAL MEMBERSHIPS
AAG, since 2003
REFERENCES available upon request
Updated {today}`,
    'en-long-clinician-scientist': `CURRICULUM VITAE
Name :: {person}
Qualifications :: MB BChir, MRCP, PhD
Present post :: Consultant and Honorary Senior Lecturer
Registration :: GMC {num}
CAREER
2017 to date: consultant in [respiratory medicine~dermatology~rheumatology], {city}
2012–2017: clinical lecturer
2008–2012: research training fellow; specialist registrar
2004–2008: senior house officer posts, rotation
PRIZES
Gold medal in pathology; young investigator award, {year}
CLINICAL INTERESTS
Rare lung disease; I set up a monthly joint clinic with genetics, which now sees {d3} families.
RESEARCH
My group asks why some scars go on growing. We combine biopsies with single-cell methods. Current income {amount} as lead applicant.
Trials: chief investigator of two, site lead of nine.
===
SUPERVISION
PhD: three awarded, two current. MD: two. Intercalating students: {n}.
TEACHING
Course lead, year four; external examiner for two schools; faculty on communication-skills days.
MANAGEMENT
Clinical director for governance; chaired the working group that halved time to scan.
SELECTED PUBLICATIONS (of 61; h-index 24)
1. {person}, {someone}. A fibroblast that forgets. Thorax 2021; 76: 288–296.
2. {someone}, {person} et al. Genes and breath. Lancet Respir Med 2019; 7: 401–10.
3. {person}. Talking about prognosis. BMJ 2016; 353: i{num}.
4. {person}, {someone}. Scarring after dust. Eur Respir J 2014; 44: 1130–9.
Reviews: eleven. Chapters: four. Letters: many.
PEER REVIEW
Grant panels (two charities); editorial board since {year}
COURSES
Good clinical practice; leadership programme; Welsh for clinicians
OUTSIDE WORK
Fell running, allotment, school governor`,
  }),
};
