import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Short English pages that are none of the papers of business: tickets, lists, tests, code, posters. */
export const plainOdds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-app-hello-world': `[Hello World~Hello, World!~Hello PDF~This is a test~Test page]
[This PDF was created with a library.~Page 1~Created using Python~]
[Bold Italic Underline~The quick brown fox jumps over the lazy dog~Some text here]
[A simple paragraph.~0123456789~ABCDEFGHIJKLM]`,
    'en-app-lorem-pages': `# [Lorem Ipsum~Title~Chapter 1~Sample document]
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.
[Section 1.1~Heading 2~Subtitle]
Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.
Page 1 of [1~2~3]`,
    'en-app-country-table': `= [Country~Name~State] | [Capital~Age~Population] | [Area (sq km)~City~Rank]
* [Austria~Belgium~Denmark~Finland~France~Greece] | [Vienna~Brussels~Copenhagen~Helsinki] | {num}
[Table 1~Page 1/1~Source: sample data]`,
    'en-app-code-listing': `main.[py~c~js]
import [sys~os~json]
def [main~fib~parse](n):
for i in range(n):
print(i, end=' ')
if n == {n}: return True
else: raise ValueError('bad input')
[>>> main({n})~$ python main.py~Output: 0 1 1 2 3 5]`,
    'en-app-event-badge': `[DevConf~TechSummit~Annual Meeting] {year}
{person}
{job}
{company}
[SPEAKER~ATTENDEE~EXHIBITOR~VISITOR]
[Hall {n}~WiFi: guest / {d5}]`,
    'en-app-admission-ticket': `ADMIT ONE
[Cinema~Planetarium~City Museum~Football Cup]
{date} {time}
[Screen~Gate~Hall] {n} Row [C~H~K] Seat {n}
[Adult~Child~Senior]
{num}
No re-entry`,
    'en-app-course-certificate': `Certificate of Completion
This is to certify that
{person}
has successfully completed
[Python Basics~Excel for Beginners~First Aid Online~Machine Learning]
{d2} hours, {today}
[Instructor {someone}~Certificate ID {ref}]`,
    'en-app-party-invite': `You're invited!
[Birthday party~BBQ~Housewarming~Baby shower]
for {person}
{date} at {time}
{cstreet}
RSVP {mobile}
[Bring a friend~Costumes welcome]`,
    'en-app-label-sheet': `* {company} | {company} | {company}
- {ware} | {ware} | {ware}
- {num} | {num} | {num}
- [Made in EU~Size M~Batch {d3}] | [Keep dry~Size L] | Fragile`,
    'en-app-price-menu-cafe': `{company}
COFFEE
- Espresso | 2.{d2}
- Flat white | 3.{d2}
- [Latte~Mocha] | 3.{d2}
BITES
- [Banana bread~Scone] | 2.{d2}
- [Toastie~Bagel] | 5.{d2}
[Allergies? Ask us.~Open 7-4~Follow us]`,
    'en-app-stock-count': `Inventory [list~count sheet] {today}
Location {city}
= Item | Bin | On hand | Counted | Diff
* {ware} | [A~B~C]{d2} | {n} | {n} | [0~-1~2]
Counted by {someone}
[Printed {time}~Page 1/1]`,
    'en-app-timesheet-week': `Timesheet
Employee :: {person}
Week ending :: {date}
= Day | In | Out | Hours
- Mon | {time} | {time} | 8.0
- Tue | {time} | {time} | 7.5
- Wed | {time} | {time} | 8.0
Total hours {d2}.5
[Approved by ____~Supervisor signature]`,
    'en-app-class-schedule': `= Time | Mon | Tue | Wed | Thu | Fri
- 8:00 | Math | English | [PE~Art] | Math | Science
- 9:00 | Science | History | English | Music | Math
- 10:00 | [Break~Recess] | Break | Break | Break | Break
Class {n}[A~B], Room {d3}`,
    'en-app-blank-form': `[Application form~Registration form~Untitled form]
Name ______________________
Date of birth ___/___/_____
Address ______________________
[Phone~E-mail] ______________________
Please tick [ ] Yes [ ] No
[Submit~Office use only~Signature ____________]`,
    'en-app-quiz-sheet': `Name ____________ Score __/10
[Quiz~Worksheet~Multiplication] {n}
1. {n} + {d2} = ____
2. What is the [capital of Spain~largest planet]?
a) [Madrid~Mars] b) [Rome~Jupiter] c) [Oslo~Venus]
3. True or false: [water boils at 100 °C~a spider has six legs]
4. Fill in the [blank~missing word]: The cat ____ on the mat.`,
    'en-app-recipe-short': `[Pancakes~Banana bread~Chili]
Serves {n} Prep {d2} min
- [2 cups flour~3 bananas~500 g beans]
- [2 eggs~1 tsp salt~1 onion]
Mix, [rest 10 minutes~season well], then [fry in butter~bake at 180 °C].
Serve [warm~with rice].`,
    'en-app-photo-caption': `IMG_{d2}{d2}
[Sunset at the beach~Our team in {year}~Grandma's garden]
{city}, {date}
[Photo: {person}~© {person}]`,
    'en-app-kanban-tasks': `[Project plan~To do~Backlog]
= Task | Owner | Due | Status
* [Fix login bug~Write docs~Order cake~Call supplier~Paint wall] | {someone} | {date} | [Open~Done~In progress]
Progress {d2}%`,
    'en-app-boarding-pass': `BOARDING PASS
{person}
[LHR~JFK~DUB] - [CDG~SFO~FRA]
Flight [BA~UA~EI]{d3} {date}
Gate {n} Boarding {time} Seat {n}[A~C~F]
Group {n} Seq {d3}`,
    'en-app-config-settings': `Settings export
version :: 1.{n}.{n}
theme :: [dark~light]
host :: 192.168.{n}.{d2}
port :: 80{d2}
log level :: [info~debug]
[users~devices] :: {n}
Last sync {today} {time}`,
    'en-app-lost-pet-poster': `[LOST CAT~MISSING DOG~FOUND KEYS~ROOM TO LET]
[Answers to "Tiger"~Brown collar~Quiet house share]
Last seen {cstreet}
Please call {mobile}
[REWARD~Thank you~No agents]`,
    'en-app-chart-demo': `[Chart Title~Sample chart~Figure 1]
[Series 1~Apples] [Series 2~Pears] [Series 3~Plums]
0 10 20 30 40 50
Q1 Q2 Q3 Q4
[x axis~Time (s)] [y axis~Count]`,
  }),
};
