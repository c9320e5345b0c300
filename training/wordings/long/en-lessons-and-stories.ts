import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English lessons, exams, articles, stories, speeches and notices of several pages. */
export const longEnglishLessonsAndStories: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-long-short-fiction': `The bus that did not come was the 9.14, and because it did not come Mrs. Adeyemi sat down on the wall beside the boy with the cello.
"Is it heavy?" she said.
"It's empty," said the boy. "I'm practising carrying."
She considered this. Across the road a man was painting a window frame the green of old trams. He whistled four notes, stopped, and whistled them again, as though the fifth had been mislaid.
"And when you can carry it?"
"Then they put the cello in."
Rain began, the thin kind. He drew his case under the shelter before himself, and she approved of that. She had taught, for thirty-one years, the sort of child who came in out of the rain first.
===
At 9.40 the timetable still said 9.14. Two women came, read it, and went away with the air of having been insulted. The man over the road found his fifth note. It was lower than she had expected.
"That's it," the boy said. "That's the one I can't get." And he opened the case, which was not quite empty after all: there was a bow in it, wrapped in a scarf. He held it out flat on both palms for her to see, like someone showing a fish.
"Go and ask him how he does it," said Mrs. Adeyemi.
"He's painting."
"He's whistling. The painting is only what his hands do."
He went. She watched him cross, look both ways, stand at the foot of the ladder. She saw the man bend down. She saw, though she could not hear, the four notes given and the fifth returned.
The bus, when it came, was the 10.14. She let it go.
by {person}`,
    'en-long-newsletter-article-feature': `The quiet return of the orchard
By {person}
On a slope above the ring road, where maps from 1890 show nine hundred trees, forty-one were left standing in the spring {someone} bought a ladder.
"I thought I would prune one," she says. "One became a row."
What has happened since is not a business, nor quite a charity. On the second Saturday of every month people arrive with saws, flasks and children. They learn to read a branch: where last year ended, which bud looks outward. By noon there is soup.
Old orchards matter for reasons that do not show up in the price of juice. Hollow trunks shelter noble chafers; long grass shelters voles, and voles feed owls. A survey by the county trust found {d3} species of moth in a single acre.
===
The varieties have names like racehorses: Slack-ma-Girdle, Foxwhelp, Hangdown. Some exist nowhere else. Last winter the group grafted sixty of them on to new stock and gave the saplings to schools, on the condition that each class write down what it tasted.
Not everyone is pleased. The drainage board worries about roots. A developer holds an option on the lower field, and the council's plan is silent. "We are guests," says the treasurer, a retired signalman. "But trees are slow guests. You do not hurry them out."
There are lessons for other places. Begin with one tree. Ask the neighbours who remember. Charge nothing, but pass the hat.
As I leave, a boy of nine shows me a cut he has made, slightly sloping, so that rain runs off. He explains this to me twice, in case I am slow. I probably am. It takes a certain time to notice that the hum above our heads is not the road.
The next work day is {date}. Bring gloves.`,
    'en-long-commencement-speech': `President {someone}, members of the faculty, families who drove through the night, and graduates:
I was asked to be brief. My grandmother, who ran a ferry, used to say that a speech should be like a crossing: everyone should know when they have left and when they have arrived.
So let us leave. When I sat where you sit, I had a plan with eleven steps. Step one was a job at a newspaper that closed the following Tuesday. I tell you this not so that you will fear plans, but so that you will make them in pencil.
There are three things I wish to say.
The first is about attention. You will be offered, every hour, a hundred things to look at. What you look at for long enough becomes your life. Choose something that does not blink.
===
The second is about failure, a subject on which I am overqualified. I once designed a bridge model that collapsed under the weight of its own applause. My professor, who is here today, asked only: "Which bolt?" Ask which bolt. Not "why me".
The third is about thanks. Somebody cleaned the room in which you had your best idea. Find out their name before you go; the offices are open until four.
Class of {year}, the world you enter is not waiting for you. That is good news. It means that you may arrive unannounced, put down your bag, and see what needs mending.
And if one day you are on a bank, and the water is wide, and it is getting dark, look for a light on the other side. It is probably somebody's grandmother, and she is probably already untying the rope.
We have arrived. Mind the step. Congratulations, and thank you.`,
    'en-long-request-for-proposals': `REQUEST FOR PROPOSALS No. {ref}
[Playground replacement~Website redesign~Actuarial services~Organic waste pilot]
Issued by :: {city} Regional District
Issue date :: {date}
Closing :: {date} at {time} local time
1. Introduction
The District serves {num} residents over an area larger than some countries. It invites proposals from qualified firms to provide the services described in Section 3.
2. Instructions to proponents
2.1 Submit one signed PDF to {email}; faxes are not accepted.
2.2 Questions must be received seven days before closing. Answers are posted as addenda, which proponents must acknowledge.
2.3 Late proposals will be returned unopened.
2.4 The District may cancel this process, accept any proposal in whole or part, or negotiate with the highest-ranked.
2.5 Proponents bear their own costs.
3. Scope of services
The successful proponent shall engage residents in three workshops, prepare concept and detailed design, supervise installation and train staff in inspection. Surfaces must meet accessibility standards.
===
4. Proposal content
a) covering letter; b) team and CVs; c) three references; d) methodology, maximum ten pages; e) schedule; f) fee table in a separate file.
5. Evaluation
= Criterion | Points
- Experience | 25
- Methodology | 30
- Schedule | 10
- Local benefit | 10
- Fee | 25
A minimum of sixty points is needed to open the fee file. The top three may be interviewed.
6. Mandatory requirements
Workers' compensation clearance; two million liability cover; business licence.
7. Freedom of information
Submissions become records of the District.
8. Draft terms are attached as Appendix B for information.
9. Timeline: shortlist {date}, award {date}, start thereafter
Appendix A – Site plans. Appendix C – Acknowledgement form.
Procurement contact: {someone}, {phone}. No other staff may be approached.`,
    'en-long-open-source-readme': `# [tidewatch~paperclip-cache~loomkit]
Small, dependable and boring on purpose.
Why?
Because the tools we used needed a cluster to tell us whether a file had changed.
Features
• One binary, no daemon • Incremental by content hash • Human-readable lock file • Works offline
Quick start
brew install, or download a release, then run init in the folder you want to watch. To see what would happen: add --dry-run.
Usage
= Command | What it does
- init | write a config
- scan | compare hashes
- push | send changes
- undo | restore last state
- doctor | check the setup
Configuration
Settings live in config.toml. Environment variables win over the file, flags win over both.
===
Library API
open(path, options) returns a Handle. Options: depth (number, default {n}), ignore (array of globs), clock (function, for tests).
handle.diff() yields objects with the keys path, before, after. It throws NotReady if scan has not completed.
handle.close() is idempotent.
Benchmarks
On a laptop, {num} files: first scan 4.{n} s, next 0.{n} s.
FAQ
Does it follow symlinks? No. Can two people push at once? The second is told to scan again. Is Windows supported? Yes, long paths included.
Contributing
Open an issue before a large pull request. Run make test; commits follow the conventional style. Be kind: see the code of conduct.
Security
Report privately to {email}. We answer within three working days.
Changelog
{n}.2.0 undo learns to skip. {n}.1.3 fix: empty folders. {n}.1.0 drop support for old compilers.
License
Apache-2.0. Logo by {someone}.`,
    'en-long-workshop-slides': `# [Designing forms people finish~Heat pumps in old houses~Introduction to beekeeping]
{person}
{company} – workshop, {date}
===
Agenda
1 Why people give up
2 Five rules
3 Exercise in pairs
4 Measuring
===
Why people give up
• They do not know how long it takes
• They lack a paper they need
• We ask twice
• The error says "invalid"
Half leave on page one (n = {d3})
===
Rule 1: one thing per page
Before: 34 fields. After: nine screens. Completion up {n} points.
Rule 2: say why you ask
Rule 3: accept what people type
=> spaces in numbers, lower case, accents
===
Rule 4: errors next to the field
Rule 5: let people stop and come back
[screenshot: save for later]
===
Exercise (20 minutes)
In pairs: take the parking permit form. Cross out every field nobody reads. Redraw page one. Be ready to defend one deletion.
===
Measuring
= Metric | Before | After
- Start to finish | {n}% | {n}%
- Median minutes | {n} | {n}
- Calls per 100 | {n} | {n}
Watch calls, not clicks.
===
Take away
Short beats clever. Words are the interface. Test with five.
Further reading on the last handout
===
Thank you
Questions?
{email} – slides at {web}`,
    'en-long-safety-standard-checklist': `STANDARD OPERATING PROCEDURE {ref}
Title: [Confined space entry~Cleaning of mixing vessels~Lockout of conveyors~Receiving of frozen goods]
Revision {n} – effective {date} – review every two years
1. PURPOSE
To ensure that nobody is harmed and that the work is done the same way on every shift.
2. SCOPE
All sites, employees, temporary workers and contractors. Excludes offices.
3. DEFINITIONS
Attendant: a trained person who remains outside. Permit: form F-{d2}, valid for one shift only.
4. RESPONSIBILITIES
The supervisor issues the permit. The entrant checks the meter. The attendant never leaves and never enters.
5. PROCEDURE
5.1 Isolate: close, lock, tag, try.
5.2 Ventilate for at least {n} minutes.
5.3 Test in this order: oxygen 19.5–23.5 %, flammables below 10 % LEL, toxics.
5.4 Rig tripod and winch; test lift.
5.5 Enter; report every ten minutes by radio.
5.6 On any alarm: out first, ask later.
===
5.7 After exit: count people and tools, remove locks in reverse order, close the permit.
6. EMERGENCY
Call {phone}. Do not enter to rescue. Use the winch.
7. TRAINING
Initial eight hours; refresher yearly; drill every six months.
8. RECORDS kept five years
CHECKLIST
= Check | Yes | No
- Permit displayed | ☐ | ☐
- Energy isolated | ☐ | ☐
- Air tested | ☐ | ☐
- Rescue kit ready | ☐ | ☐
- Radio check | ☐ | ☐
- Weather reviewed | ☐ | ☐
9. REFERENCES: OSHA 1910.146; company manual chapter 7
10. REVISION HISTORY
= Rev | Date | Change
- 1 | {date} | First issue
- 2 | {date} | Winch added
Prepared {person} Reviewed {someone} Approved {someone}
UNCONTROLLED WHEN PRINTED`,
  }),
};
