import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers that are read and passed around: leaflets, stories, sheets, decks, threads. */
export const englishPapersReadAndPassedAround: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-survey-questionnaire-customers': `We'd love your opinion!
It'll take four minutes, honest. Every month one reply wins a hamper.
1. How did you travel to us today? car / bus / on foot / other
2. How often do you come? first time / monthly / weekly / I practically live here
3. Please rate, 1 (dreadful) to 5 (splendid)
= | 1 | 2 | 3 | 4 | 5
- Choice of plants | | | | x |
- Advice from staff | | | | | x
- Cafe | | x | | |
- Toilets | x | | | |
- Parking | | | x | |
- Value for money | | | x | |
4. What did you hope to find but couldn't?
[black tulips, decent secateurs~a chair that fits my back~pond snails]
5. On a scale from 0 to 10, how likely are you to tell a friend? [7~9~3]
6. Anything that annoyed you?
[the music!!~queue at till 2 while till 3 was shut~dog hairs in scone]
About you (skip if you like)
Age: under 25 / 25-44 / 45-64 / 65+ Postcode first half ____ Garden: none / balcony / small / large
E-mail for the draw {mail} [ ] send me the newsletter
Post in the green box by the exit or hand to anyone wearing an apron. {company} Garden Centre. We hold your answers for a year and sell them to nobody.`,
    'en2-short-story-page': `47
The lift had been out of order since Lent, and so the piano was to be carried up by hand. Four men came for it. The tallest, who was called {someone}, counted the stairs aloud and stopped at a hundred and twelve.
"Who," he said, "needs a piano on the sixth floor?"
"A pianist," said the smallest.
They rested on every landing. On the second somebody gave them plums; on the third a child wanted to know whether it was a coffin, and for whom. By the fourth their shirts were dark, and the smallest had begun to hum in order to keep time, a tune which none of them recognised but which each, later, was unable to get out of his head.
She was waiting in the doorway with her sleeves rolled up. She couldn't have been less than ninety.
"To the window," she said. "No. Nearer. I want them to hear it down at the market."
When it stood where she wished they looked about for the music, and there was none, nor was there a stool. She drew up a crate. Her hands, they saw, would not open.
{someone} looked at the others. Then he sat down and, with one finger, found the tune.
*
It rained for the rest of that week. In the yard the
48`,
    'en2-sermon-service-sheet': `St [Chad's~Hilda's~Columba's]
{n}th Sunday after Trinity, {time}
Welcome! If you are visiting, do stay for coffee. Children's corner by the font; noise is fine.
Hymn 4{d2} Praise, my soul
Greeting - please stand
Confession, together
Kyrie (sung, setting: {someone})
Collect
Old Testament: 1 Kings 19, read by {someone}
Psalm 85, said by alternate verses
Gradual hymn {d3}
Gospel: Matthew 14
Address: the Revd {someone}
Creed, page 7
Intercessions; response: Lord, hear us. Lord, graciously hear us.
Peace
Offertory hymn {d3} - collection for roof; card machine at back
Communion. Gluten-free wafers: hold out left hand. All may come for a blessing.
Anthem: If ye love me (Tallis)
Notices
Banns of {someone} and {someone}, second time of asking
Mon bell practice; Wed lunch club (please bring your own mug); Thu PCC
Flowers today were given in memory of {someone}
We pray for the sick: Elsie, Tom, little Reuben
Dismissal. Organ: Toccata in F
Please leave this sheet in the pew.`,
    'en2-vehicle-daily-check-driver': `DRIVER'S DAILY WALK-ROUND CHECK
Vehicle [PN{d2} KXF~FJ{d2} VYC] Trailer [C{d3}~-] Odometer {d5}{n}
Driver {person} Date {today} Time {time}
Tick if OK, X if defect
= Item | | Item |
- Tyres, wheel fixings | v | Wipers / washers | v
- Brakes incl. air build-up | v | Mirrors / cameras | X
- Lights & indicators | X | Horn | v
- Number plates | v | Fuel cap, leaks | v
- Load security | v | Coupling, dog clip | v
- Spray suppression | v | Tacho, paper roll | v
- Seat belts | v | AdBlue, oil, water | v
- Height marker in cab 4.{d2} m | v | Fire extinguisher | v
Defects (write NIL if none)
nearside marker lamp out 2nd from rear. class V mirror loose keeps drooping
Reported to: {someone}
Rectified: bulb fitted, mirror arm tightened - workshop {time}, initials [GT~PD]
Vehicle safe to use YES
White copy to transport office; blue copy stays in pad; green to workshop. Keep for 15 months. It is an offence to drive a vehicle with a dangerous defect. If in doubt, don't go out.
{company} Haulage - O licence [OB~OH]{num}`,
    'en2-org-newsletter-staff-intranet-print': `The Bulletin
Inside {company} - issue {d3}, {month}
FROM THE TOP
"If you see a fax machine, unplug it." Our new chief executive, {person}, on her first hundred days - page 2
NEWS IN BRIEF
Canteen: fish stays on Friday, by 412 votes to 87.
The Leeds depot went {d3} days without an accident. Cake was had.
Bike loan scheme closes on {date}.
Long service: {someone} (40 years, body shop), {someone} (25, wages), {someone} (25, nobody is certain what, but we should be lost without him)
Passwords: no, "Summer{year}" is not a good one.
MEET THE TEAM
Night dispatch. Six people, one kettle, two hundred lorries. Sheila knits between two and four.
YOUR LETTERS
Why do the new jackets have no inside pocket? - B.T., drivers. Procurement replies: they do; unzip the lining.
FOR SALE
Pram, as new. Trombone. Four winter tyres 195/65. Kittens free to good home, ext. {d3}
PUZZLE
What has towns but no houses, rivers but no water? Last month's answer: silence.
DATES: family day {date}; flu jabs {date}; pension surgery first Wednesdays
Editor {someone}. Copy deadline the 20th. Printed in house on offcuts`,
    'en2-web-page-printed-about-us': `{web}/about - {today}, {time}
Home Products Sectors Resources About Contact [EN~DE~FR] Login
Skip to content
We use cookies. Accept all / Only necessary / Settings
# Glass that bends the rules
We've been curving panes for lifts, yachts and one famous penguin house since 1958.
Our story
It all started with a broken greenhouse. {someone}, a market gardener with more patience than money, found out that a sheet left upon two bricks in a hot kiln would sag into something rather beautiful. His granddaughter runs the place today.
Numbers
{d3} people
14 furnaces
largest pane 3.2 x 9 m
1 penguin house
What we believe
Measure twice. Ring back. Never sell a customer a thicker pane than the wind requires.
Careers: we're hiring a night furnace operator and somebody who can explain social media to us.
Sustainability: cullet goes back in; heat goes to the swimming baths next door.
Subscribe to our newsletter [your e-mail] [Go]
Follow us LinkedIn Instagram
Imprint | Privacy | Terms | Whistleblowing | Sitemap
(c) {company} {year}. All rights reserved. Page 1 of 3`,
    'en2-slide-deck-pitch-startup': `{company}
The last mile, on water
Seed deck, {month} {year} - confidential
===
PROBLEM
Vans in {city} crawl at 9 km/h
40 % of kerb space is double-parked at 10 am
The river: empty
===
SOLUTION
Electric barges. Standard crates. Cargo bikes at six piers.
[picture of barge with crates]
===
TRACTION
LOI from two supermarkets
Pilot: {d3} parcels a day, 98.{n} % on time
Cost per drop {small} against {small} by van
===
MARKET
TAM {amount} / SAM {amount} / SOM {amount}
Bottom-up: 61 European cities with navigable centres
===
COMPETITION
= | Us | Vans | Drones
- Noise | + | - | -
- Cost | + | o | -
- Rain | + | + | -
===
TEAM
{person} CEO - ex ferry captain, MBA
{someone} CTO - routing at a big retailer
{someone} COO - ran the Christmas market
===
ASK
{amount} for 18 months
60 % boats, 25 % people, 15 % permits (yes, really)
Thank you. Questions? {email}
===
APPENDIX unit economics, cap table, hydrograph`,
    'en2-email-thread-printout': `From: {person}
Sent: {today} {time}
To: {someone}; {someone}
Cc: facilities
Subject: RE: RE: FW: fridge
Importance: High
All,
Could whoever owns the blue box please take it home. It's no longer blue.
P.
From: {someone}
Sent: {date} {time}
Subject: RE: FW: fridge
It isn't mine. Mine has my name on it, and a lobster.
On a more serious note, the new compressor's coming on Thursday between 8 and 1, so everything has to be out by Wednesday evening. Things left inside will be given to the pigs (really: {other} collects for the city farm).
Regards
{someone} | Office Coordinator | {company} | {phone}
Please consider the environment before printing this e-mail
From: facilities
Sent: {date} {time}
Subject: FW: fridge
See below, ticket {num}. Can you sort?
> -----Original message-----
> The fridge on 3 is at eleven degrees and humming Wagner.
> Sent from my phone
This message may contain confidential information intended solely for the addressee. If you have received it in error, delete it and notify the sender. Views expressed aren't necessarily those of the company. Registered in England {num}.
1 of 1`,
    'en2-job-description-role': `JOB DESCRIPTION
Job title: [Harbour Lights Technician~Collections Care Assistant~Depot Controller]
Department: Operations Grade: {n} Reports to: {someone}
Location: {city} Hours: 37.5 over 7 days on a rota
Purpose
To keep everything burning, turning, or locked, as the case may be, so that the public may rely on it.
Main duties
1 Carry out planned inspections and record them the same day on the tablet.
2 Find faults down to component level and mend them or have them mended.
3 Keep stores in order: min/max, labels, batteries by date.
4 Show round school parties twice a term.
5 Be on call one week in five; reach site within forty minutes.
6 Any other task commensurate with the grade.
Person specification
= Criterion | Essential | Desirable | How assessed
- City & Guilds or equivalent | x | | certificate
- Head for heights | x | | ladder test
- Boat handling | | x | interview
- Writes a clear sentence | x | | form
- First aid | | x | certificate
Dimensions: no staff; petty cash up to {small}; van
Working conditions: outdoors, salt, gulls
This outlines the post and isn't exhaustive; it does not form part of the terms of employment. Reviewed {date}, HR ref {ref}`,
  }),
};
