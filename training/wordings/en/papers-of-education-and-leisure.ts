import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of schools, clubs, travel and leisure that are of none of the types. */
export const englishPapersOfEducationAndLeisure: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    other: wordingsIn('en', {
      'en2-school-supply-list': `{city} Elementary School
# SUPPLY LIST {year} - [2nd Grade~Kindergarten~Grade 5]
Please label everything except the items marked with a star, which go into the class cupboard.
• 24 No. 2 pencils, sharpened *
• 2 pink erasers
• 1 box crayons, 24 count (not jumbo)
• 4 glue sticks *
• blunt scissors, 5 inch
• 3 wide-ruled composition books (black marble)
• 2 plastic folders with pockets, one red, one blue
• 1 pack dry-erase markers *
• headphones, not earbuds, in a zip bag with name
• backpack without wheels
• 1 large box of tissues * and 1 canister wipes * (last names A-M) or 1 box of sandwich bags * (N-Z)
• a pair of sneakers that stay at school
• old T-shirt for art
No trapper keepers, toys or spinners, please!
If any of this is a hardship, call the office at {phone}; we have a closet of donated goods and nobody will ask questions.
Open house: meet your teacher {date}, 4 to 6 pm. First bell 8:10 am. Lunch is {small}; forms for free and reduced meals come home in the first folder.
See you soon! Mrs. {someone}
Go Otters!`,
      'en2-permission-slip-museum': `Year 4 trip to [the Museum of Glass~Roman Baths~Canal Boat Centre]
We are taking the children out on {date} as part of our topic. They will leave at {time} by coach and be back for pick-up, traffic permitting.
Cost: a voluntary contribution of {small}. No child will be left behind because of money, but the visit may have to be called off should too few families chip in.
Bring: packed lunch in a disposable bag (no nuts!), waterproof, a drink, sensible shoes. Spending money up to {small} for the shop.
Parent helpers wanted - four, DBS checked. Tell the office.
- - - - - - - - - - - - - - - cut here - - - - - - - - - - - - - - -
Return to class teacher by {date}
Child :: {someone} Class 4[B~K~W]
I give permission for my child to take part.
I have paid on the app / enclose cash.
Travel sickness? Y / N Allergies: [penicillin~none~strawberries]
In an emergency ring {mobile}. I consent to first aid and, where I cannot be reached, to hospital treatment thought necessary by a doctor.
Photographs may / may not be used on the website.
Free school meal packed lunch wanted: cheese / ham / vegan
Signed ................... Relationship [mother~father~gran] Date ......`,
      'en2-university-module-description': `MODULE CATALOGUE
= Field | Entry
- Module code | {ref}
- Title | Introduction to Operations Research
- Level / semester | BSc 3rd
- ECTS credits | 6
- Workload | 180 h (60 h contact, 120 h self-study)
- Language | English
- Cycle | every winter term
- Responsible | Prof. {someone}
Prerequisites
Linear algebra; basic programming in any language.
Intended learning outcomes
On completion the student can formulate linear and integer programmes for practical problems of transport, staffing and cutting stock; solve small instances by hand using the simplex method; interpret shadow prices; and judge when a heuristic suffices.
Syllabus
Modelling; geometry of polyhedra; simplex tableau; duality; networks and shortest paths; branch and bound; dynamic programming; queues.
Teaching methods
Two hours of lectures, two of exercises in small groups, computer room on three afternoons.
Assessment
Written examination of ninety minutes (80 %), group assignment (20 %). A pass in the assignment is carried forward to the resit only.
Reading
Hillier & Lieberman; Winston; scripts on the platform.
Used in: Industrial Engineering, Business Mathematics (elective)
Last updated {date} - subject to approval by the board of studies`,
      'en2-worksheet-fractions': `Name ____________________ Date ____________
# Fractions of amounts
Warm up
Colour one third of the cake. Colour three eighths of the bar.
[diagram] [diagram]
Fluency
1) 1/2 of {d2} =
2) 1/4 of 48 =
3) 3/4 of 48 =
4) 2/5 of 35 =
5) 5/6 of 42 =
6) 7/10 of {n}0 =
Reasoning
7) Which would you rather have: three fifths of 20 sweets or five eighths of 16? Show how you know.
8) Zara says "two sixths is bigger than one third because the numbers are bigger". Is she right? Explain with a picture.
Problem solving
9) A baker bakes {d2}0 rolls. He sells 2/3 before lunch and half of what is left in the afternoon. How many go to the pigeons?
10) I think of a number. A quarter of it is seven more than a fifth. What is my number?
Challenge: make up your own for a friend.
How did I do? :) :| :(
(c) {company} Primary Resources. You may photocopy this page for use in the purchasing school only.
Answers on the back: 24, 12, 36, 14, 35...`,
      'en2-gym-class-timetable': `{company} LEISURE CENTRE
# Fitness class timetable from {date}
= | Mon | Tue | Wed | Thu | Fri
- 06.30 | Spin {someone} | HIIT | Spin | Kettlebells | Spin
- 09.15 | Pilates | Aqua fit | Yoga flow | Legs bums tums | Pilates
- 10.30 | 60+ Circuits | Zumba Gold | Chair yoga | Aqua fit | Tai chi
- 12.10 | Express core | Boxercise | Express core | Spin 30 | Stretch
- 17.45 | Body pump | Spin | Step | Body pump | -
- 18.45 | Yoga | Junior judo | Spin | Barre | Sound bath
- 20.00 | Adult swim | Badminton club | Adult swim | Five-a-side | -
SAT 8.30 Bootcamp (in the park, rain or shine) 9.30 Family splash 11.00 Parties
SUN 9.00 Long ride 75 min 10.30 Restorative
Beginner friendly: one star. Sweaty: three stars.
Book up to seven days ahead in the app or at the desk. Cancel two hours before or lose a credit. Please arrive five minutes early; for your own safety nobody is admitted once the warm-up has begun. Bring a towel.
Members free. Pay as you go {small}. Concessions with card {small}.
Creche Tue & Thu 9 - 11.30 ({small} an hour)`,
      'en2-boarding-pass-home-printed': `BOARDING PASS
{company} Air
Name {person}
From [DUB~LGW~BOS~YYZ] to [FAO~BGY~MIA~VIE]
Flight [EX~ZB~QJ]{d3} Date {date}
Gate closes {time} Departs {time} Seat {n}[A~C~F] Seq {d3}
Booking reference [K7PL2Q~X9TTRM~BH4WZE]
Boarding: [FRONT stairs~REAR stairs~Group 3] NON-PRIORITY
One small bag only (40 x 20 x 25 cm) must fit beneath the seat in front
VISA / DOC CHECK: non-EU citizens must have this pass stamped at the desk before security
Please print on A4 and fold along the dotted lines. Check-in closes forty minutes prior to scheduled time, no exceptions. Airport re-issue costs {small}.
Prohibited: torches with fuel, fireworks, self-balancing boards, power banks above 160 Wh. Liquids in containers of up to 100 ml in a clear bag of one litre.
-- advertisement --
Car hire from {small} a day at your destination! Pre-book a transfer and skip the queue.
Travel insurance? It is never too late.
-- end --
Have a pleasant flight. Contract of carriage and notice of liability at {web}`,
      'en2-rail-e-ticket-instructions': `Your e-ticket
Booking {ref}
{city} Central to [Oxenholme~Carmarthen~Albany]
[Off-Peak Return~Super Advance Single~Coach Saver]
1 Adult Railcard: [16-25~Senior~none]
Valid {date} Route: ANY PERMITTED
Outward: dep {time}, coach [C~D], seat {d2}, forward facing, table
Change at [Crewe~Newport~Utica], 11 minutes, platform 4
Return: open, within one calendar month
How to use it
Open the barcode on your phone, turn up the brightness and hold it flat against the glass at the gate. Take a portable charger: a dead battery counts as no ticket. A paper print is fine so long as the square is not creased.
Delayed? Half your fare after thirty minutes, all of it after an hour. Claim online within 28 days.
Bikes must be reserved. Dogs travel free, two per passenger, not on seats. Quiet coach: A.
Engineering works on {date} may add buses. Check before you set out.
Refund fee {small} on unused walk-up fares; Advance fares are non-refundable but can be changed.
This is not a VAT invoice. Issued subject to the National Conditions of Travel.`,
      'en2-concert-season-leaflet': `{city} Chamber Music Society
SEASON {year}
Six Thursday evenings by candlelight in St Anne's, 7.30 pm
[14 Oct~9 Oct] The Amaryllis Quartet. Haydn, op. 76 no. 4 "Sunrise"; Bartok 3; Schubert, Death and the Maiden
[11 Nov~6 Nov] {someone}, piano. Preludes by Rachmaninov and Scriabin. Free interval mince pie for subscribers
[9 Dec~4 Dec] Consort of viols & {someone}, soprano: "Drop, drop slow tears"
[20 Jan~15 Jan] Wind quintet. Nielsen, Ligeti, Ibert, and a new piece commissioned from a sixth-former
[17 Feb~12 Feb] {someone}, cello: Bach suites 1, 3 and 5 - no interval, blankets provided
[24 Mar~19 Mar] Trio. Faure, Clara Schumann, Dvorak "Dumky"
Tickets
Nave {small} Aisle {small} (restricted view; you will hear everything and see a pillar)
Under 26s pay {small} whatever the seat. Carers free.
Subscription to all six: pay for five.
Box office: {company} Music, Market Place, or {phone}. Doors 6.45. Street parking is free after six. The induction loop works in the first nine pews.
Pre-concert talk at half past six by {someone}.
Patron: Dame {someone}`,
      'en2-board-game-rules': `[HARVEST MOON~SALT ROUTE~THE LAST FERRY]
A game for 2 to 4 players aged 8 and up. 45 minutes
CONTENTS
1 board, 60 barley cubes, 24 weather cards, 4 carts, 1 miller, 2 dice, 1 cloth bag
OBJECT
Be the first to deliver five full loads to the mill before winter sets in.
SETTING UP
Unfold the board. Shuffle the weather deck and lay three cards face up beside the track. Each player takes the cart of one colour and six cubes. Whoever last touched a cow begins.
ON YOUR TURN do two of the following, in either order:
a) MOVE up to three spaces along the lanes. Two carts may not share a bridge.
b) REAP: draw cubes from the bag equal to the number printed on your field.
c) TRADE with the market at the rate shown, or with a neighbour if she agrees.
d) PREDICT the weather. Turn over the top card; if you called it, advance the sun token.
END OF ROUND
The miller walks one step clockwise. If he meets a loaded cart, the owner pays a toll of one cube.
HAIL! Everyone holding more than ten cubes puts half (rounded down) back.
WINNING
Count sacks 3 points, windmill tokens 2, leftovers nothing. Ties are settled in favour of the emptier cart.
VARIANT for experts: play without the calendar.
Lost a piece? Write to {email}. Design {someone}. Illustrations {someone}. (c) {year} {company} Games
Warning: choking hazard, small parts. Not for children under three.`,
      'en2-knitting-pattern-hat': `# [Pebble Beach Beanie~Lichen Cowl~Rook Mittens]
Designed by {someone} for {company} Yarns
SIZES S (M, L) to fit head 52 (56, 60) cm
YARN Aran weight, 100 % wool, 1 (1, 2) balls of 100 g / {d3} m in Slate
NEEDLES 4 mm and 5 mm circular 40 cm; set of dpns 5 mm; stitch marker; tapestry needle
TENSION 18 sts and 24 rows to 10 cm over st st on larger needles. Swatch, or weep later.
ABBREVIATIONS k knit; p purl; k2tog; ssk; m1; rnd round; rep repeat; pm place marker
BRIM With smaller needle cast on 84 (92, 100) sts. Join, taking care not to twist, pm. Work k2, p2 rib for 6 cm.
BODY Change to larger needle.
Rnd 1: *k3, p1; rep from * to end.
Rnd 2: knit.
Rnd 3: k1, *p1, k3; rep from * to last 3 sts, p1, k2.
Rnd 4: knit.
Rep these 4 rnds until work measures 17 (18, 19.5) cm.
CROWN Next rnd: *k10, k2tog* (7 sts decreased). Knit 1 rnd. *k9, k2tog*. Continue thus, changing to dpns when needed, until 14 sts remain. Break yarn, thread through, draw up.
FINISHING Weave in ends. Wash by hand, dry flat. Pompom optional but heartily recommended.
For personal use only. Do not sell copies; do sell hats.`,
      'en2-club-walks-programme': `{city} & DISTRICT RAMBLERS
# Walks programme, [summer~winter] quarter
Meet at the library car park unless stated. Share petrol: {small} a mile per car. Boots, waterproofs, packed lunch, flask. Leaders may turn away anybody ill equipped. Dogs only where D is shown.
= Date | Walk | Miles | Grade | Leader
- Sun {date} | Heron Mere circular, flat, muddy | 6 | easy D | {someone}
- Wed {date} | Three commons and a pub | 8 | moderate | {someone}
- Sun {date} | Edge of the escarpment, 1,900 ft of ascent | 11 | strenuous | {someone}
- Wed {date} | Bluebells (slow, with botanist) | 4 | easy | {someone}
- Sat {date} | Linear: train out, walk back | 13 | strenuous | {someone}
- Sun {date} | Mystery walk; bring a torch | 5 | moderate D | {someone}
New? Come on two walks before joining. Subscription {small} single, {small} joint, students half.
Footpath problems: note the grid reference and tell {someone}, who will badger the council.
Annual dinner at the Fleece on {date}: menu choices to {someone} a fortnight earlier. Slides of the Pyrenees afterwards.
In case of accident dial 999 and ask for police, then mountain rescue.
Cut out and keep by the phone.`,
      'en2-zoo-visitor-map-leaflet': `Welcome to {company} Wildlife Park!
Open daily except 25 December. Last entry an hour before dusk.
TODAY'S TALKS
10.30 Penguins' breakfast - Lagoon
11.15 Meet a snake (brave hands only) - Reptile House
12.00 Keeper's talk: giraffe - Savannah Barn
1.45 Lemurs - mind your sandwiches!
2.30 Sea lion training
3.30 Tigers fed (not Mondays, their fasting day)
KEY TO MAP
1 Entrance & gifts 2 Pygmy hippo 3 Otters 4 Playground 5 Picnic lawn 6 Ape Island 7 First aid 8 Baby change 9 Miniature railway (extra {small}) 10 Giant tortoises 11 Bug Cave 12 Owls in the wood
Please: do not feed anyone but yourselves; keep balloons at home, for a swallowed one can kill; do not bang on the glass; stay with little ones near water.
ADOPT a meerkat from {small} a year - certificate, cuddly toy and two tickets.
Did you know? A slow loris has venomous elbows.
Recycle this leaflet in the box at the exit so that another family may use it.
Conservation partner of forest schools in Madagascar. Charity {num}`,
      'en2-quiz-night-sheet': `QUIZ SHEET - ROUND 3: [FOOD AND DRINK~RIVERS~HITS OF THE EIGHTIES]
Team name: [Les Quizerables~Norfolk Enchance~Table Five]
1 Which nut is the base of marzipan?
2 What spice is taken from the crocus?
3 In which country did the croissant's ancestor, the kipferl, arise?
4 How many pints in a firkin?
5 Name the cheese that must by law be made within three counties though its village lies in a fourth.
6 Brut, sec, doux: which one is the sweetest?
7 The Scoville scale measures what?
8 A Bramley is what kind of fruit?
9 What do the letters MSG stand for? (1 point for two right)
10 TIE BREAK, nearest wins: calories in the landlord's pie and mash
Marks out of ten [6~7~9]
JOKER played Y / N (doubles this round)
No phones. The quizmaster is right even when he is wrong. Swap papers with the next table for marking.
Raffle in aid of the lifeboat - first prize a meat tray. Next quiz: second Tuesday in {month}.`,
      'en2-hotel-spa-menu': `[THE SPRING HOUSE~SALT & CEDAR SPA]
at {company} Hotel
Take off your watch.
FACIALS
Rosehip renewal 60 min {small}
Oxygen and ice 45 min {small}
Gentleman's barber facial 40 min {small}
MASSAGE
Long-haul: feet, calves, neck. 50 min {small}
Deep tissue, with a therapist who plays rugby 50 or 80 min from {small}
Mother-to-be from week thirteen {small}
FOR TWO
Mud and moonlight: private steam room, jars of warm clay, cold cider, 90 min {small}
HANDS & FEET
File and polish {small} The whole works {small}
ETIQUETTE
Kindly arrive a quarter of an hour beforehand so that we can talk about allergies, operations and what you'd like us to leave alone. Lateness shortens the treatment. Swimwear in the pool; none in the sauna, where a towel beneath you is compulsory. Mobile telephones sleep in the locker. Guests under sixteen swim from 9 to 11.
Cancel 24 hours ahead or we must charge half.
Gift cards from {small}, beautifully wrapped, at reception or {web}`,
    }),
  };
