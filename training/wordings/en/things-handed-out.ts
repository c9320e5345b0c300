import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English newsletters, notices, worksheets, plans and adverts: none of the told types. */
export const englishThingsHandedOut: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-w-ot-hoa-newsletter-two-columns': `The {company} Gazette
Summer {year}  Issue {n}
FROM THE EDITOR
Is it hot enough for you? When the thermometer on the clubhouse hit 104 the pool closed for lightning, of course. Still, the Fourth of July parade went off with {d2} decorated golf carts and only one of them in the lake.
BOARD BRIEFS
* Roofing: phase three begins in the fall, buildings 9 through 14.
* Mailboxes may be painted "Bronze" or "Forest". Not "Flamingo".
* The alligator has been removed. Please stop feeding its cousin.
POOL HOURS
Dawn to 10 pm. Lap swim 7-9 am. Children in swim diapers only in the small pool.
GARDEN CORNER by {someone}
Cut back the crape myrtle lightly, if at all; what the landscapers do along Route 9 is murder. Water deep, early and seldom. Mulch is your friend.
RECIPE: Cold cucumber soup. Two cukes, cup of buttermilk, dill, salt; blend, chill, brag.
BOOK CLUB meets on the second Tuesday at {someone}'s. July: a Swedish murder. August: none, too hot.
CLASSIFIEDS
For sale: treadmill, used twice. Free to good home: upright organ, you carry. Wanted: ride to dialysis M/W/F, will swap pie.
WELCOME to {someone} from Buffalo and {someone} from Peoria.
IN MEMORIAM {someone}, who ran bingo for nineteen years.
Send items to {email} by the 20th. The Gazette isn't an official organ of the association and has never been accused of accuracy.`,
    'en-w-ot-medicine-leaflet-patient': `Package leaflet: Information for the user
[Renolax~Cardivane~Osteril] {n}0 mg film-coated tablets
Read all of this leaflet carefully before you start taking this medicine because it contains important information for you. Keep it; you may need to read it again. If you get any side effects, talk to your doctor or pharmacist.
What is in this leaflet
1. What it is and what it is used for 2. What you need to know before you take it 3. How to take it 4. Possible side effects 5. How to store it 6. Contents of the pack
1. It belongs to a group of medicines that relax blood vessels so that the heart need not work so hard.
2. Do not take it if you are allergic to any of the ingredients listed in section 6, if you are more than three months pregnant, or have diabetes and take aliskiren. Warnings: tell your doctor about gout, vomiting, a narrowed kidney artery, or lithium. Grapefruit juice is best avoided. You may feel dizzy: do not drive until you know how the tablets affect you.
3. The usual dose is one tablet in the morning with a glass of water. If you forget one, skip it. Do not take a double dose.
4. Like all medicines, this can cause side effects, although not everybody gets them.
= Frequency | Effect
- Common (up to 1 in 10) | headache, dry cough, tiredness
- Uncommon (up to 1 in 100) | rash, altered taste, sleepiness
- Rare (up to 1 in 1,000) | swelling of face or tongue: stop and seek help at once
5. Keep out of the sight and reach of children. Not above 25 °C. Do not throw medicines down the drain.
6. Other ingredients: lactose, maize starch, magnesium stearate, titanium dioxide. Blister of 28.
Marketing authorisation holder: {company}, {street}, {town}. PL {d5}/{d2}{d2}. This leaflet was last revised in {month} {year}`,
    'en-w-ot-house-rules-hostel-welcome': `WELCOME TO {company} HOSTEL
Please keep this card
Your room :: {d3}, bed [A~B~upper]
Door code :: {d2}{d2}#
Wi-Fi :: Backpack / sleeptight{d2}
Check out by :: 10.30
Breakfast :: 7 to 9.30 in the cellar, help yourself, wash up after you
Reception :: 8 to 22; afterwards ring the cow bell
The little rules
1. Quiet after eleven. People who snore get earplugs for their neighbours, free.
2. Food in the fridge needs a name and a date. Anything without will be eaten by the night porter.
3. No candles, no toasters, no strangers in the dorm.
4. Boots and skis in the drying room. Socks too. Especially socks.
5. The kitchen closes at 22 because it is under room 4.
6. Smoking only by the canal.
In case of fire: leave everything, walk down the green-lit stairs, meet at the bicycle rack. Don't go back for a phone charger.
Around here: launderette (2 minutes), supermarket (till 21), best dumplings (ask Lin), castle (free on Sundays), night bus 41.
Luggage can stay till 20.00 in the cage, 2.00 per piece, pay at the desk; towel 3.00; padlock 5.00; lost key 25.00.
Leave us a kind word on the internet. If it wasn't kind, tell us first so that we can mend it.`,
    'en-w-ot-agenda-council-meeting-notice': `{client} TOWN COUNCIL
Clerk: {person}, {street}, {town}, {phone}
{today}
To all members of the Planning and Highways Committee: Cllrs {someone}, {someone}, {someone}, {someone}
You are hereby summoned to attend a meeting in the Council Chamber on {date} at 7.00 pm for the purpose of transacting the following business.
Members of the public and press are welcome. Mobile telephones to be silent.
AGENDA
1. To receive apologies for absence.
2. To receive declarations of pecuniary and other interests.
3. Public participation (fifteen minutes; three per speaker).
4. To approve the minutes of the meeting of {date} (attached, pages 3-6).
5. To consider planning applications
= Ref | Site | Proposal
- {year}/{num}/FUL | Rear of the Crown | two dwellings, demolition of skittle alley
- {year}/{num}/HSE | 12 Lime Walk | loft conversion with dormers
- {year}/{num}/TCA | Rectory | fell one sycamore
- {year}/{num}/ADV | Kebab shop | illuminated fascia (retrospective)
6. To note decisions of the district council.
7. To discuss speeding on Mill Street, and to resolve whether a device should be bought.
8. To receive an update about the bus shelter (correspondence from {other}).
9. To agree a response to the consultation on street-lighting hours.
10. Date of next meeting.
To resolve to exclude the public under the Public Bodies (Admission to Meetings) Act 1960 for item 11 (staffing).
Please advise the clerk if you need a hearing loop.`,
    'en-w-ot-exam-worksheet-maths-primary': `Name ____________________ Class ______ Date ______
Fractions and measuring - Worksheet {n}
Show your working in the space on the right. A calculator isn't allowed. Each question is worth one mark unless it says otherwise.
1) Shade three quarters of the cake.
2) Write as a decimal: 1/2 = ____ 1/4 = ____ 7/10 = ____
3) Put these in order, smallest first: 0.6, 1/3, 55%, 5/8
4) [Amir~Sophie~Tomasz] has {d2} stickers. He gives a third to his sister and five to a friend. How many are left? (2 marks)
5) A bottle holds 1.5 litres. How many glasses of 250 ml can be filled?
6) Draw a line exactly 8 cm 4 mm long. Mark the middle with a cross.
7) The train leaves at {time} and takes 1 hour 45 minutes. When does it arrive?
8) True or false? A square is always a rectangle. Explain how you know. (2 marks)
9) Fill in the table
= Object | Estimate | Measured
- your pencil | cm | cm
- the window sill | m | m
- your friend's jump | m | m
10) Challenge! Three children share five pizzas equally. How much does each one get? Can you find two ways to say it?
How did you find this? Colour a face.
Homework: read with a grown-up for ten minutes and practise the 7 times table.
Teacher's comment ________________________________ Score __ / 14`,
    'en-w-ot-tender-notice-invitation': `NOTICE INVITING TENDER
No. {ref}/{year}-{d2}
{client} Municipal Corporation
Office of the Executive Engineer (Roads), {street}, {town}
Sealed percentage rate tenders in two-cover system are invited from experienced contractors registered in class [II and above~III and above] for the undermentioned work:
= Sl. | Name of work | Estimated cost (Rs. lakh) | E.M.D. (Rs.) | Cost of form (Rs.) | Time
- 1 | Providing bituminous carpet to ring road, ch. 0/0 to 4/2 | {d3}.{d2} | {plain} | 5,000 | 9 months incl. monsoon
- 2 | Storm water drain near bus stand | {d2}.{d2} | {plain} | 2,000 | 4 months
- 3 | Supply of LED street lights with ten years' warranty | {d2}.{d2} | {plain} | 2,000 | 60 days
Sale of blank forms :: {date} to {date}, 11.00 to 16.00 hrs
Pre-bid meeting :: {date} at 15.00 hrs in the conference hall
Last date of receipt :: {date} up to 14.00 hrs
Opening of technical bid :: same day 15.30 hrs if possible
Eligibility: average annual turnover during last three years at least 30% of the estimated cost; one similar completed work of 80% or two of 50%; hot mix plant within 60 km; valid GST and PF registration; not blacklisted.
Tenders without earnest money will be rejected summarily. Conditional offers shall not be entertained. Price variation clause applicable to item 1 only. Corrigenda will be put up on the website and not in newspapers. The undersigned reserves the right to reject any or all without assigning any reason.
Sd/- Executive Engineer`,
    'en-w-ot-museum-audioguide-floorplan': `{company} MUSEUM
Visitor map and guide (English)
Ground floor
1 Tickets, cloakroom, wheelchairs
2 The Ice Age: mammoth tusk, please touch
3 Romans by the river; mosaic (lights on a timer)
4 Courtyard café
First floor
5 Guild silver
6 The great plague, with a smell machine
7 Clocks: stay for noon!
8 Temporary exhibition: [Hats of the Hebrides~The invention of Sunday~Maps that lie]
Attic: dolls' houses (stairs only; a film of them runs in room 2)
Not to be missed: the bog butter, the dancing bear, the portrait whose eyes don't follow you.
Opening hours Tuesday to Sunday 10 to 17, Thursday to 20, closed on Mondays except bank holidays.
Admission: adults 9.50, concessions 7, families 22, under 5 free, Friends free. Your ticket is valid for a year if you gift-aid it.
Guided tours Saturdays at 11 and 14. Meet under the whale.
Photographs without flash are welcome. Kindly leave rucksacks, umbrellas, ice cream, and selfie sticks in a locker (coin returned). Sketching with pencil only.
Lift between rooms 4 and 7. Baby change by the whale's tail. Ear defenders to borrow.
Children's trail: find the seven mice. Hand in your card at the shop for a sticker.
Getting here: tram 3 to Old Bridge; no parking except blue badges. Contact {phone}, {web}
We thank the lottery, the {other} Foundation, and everybody who left us a teapot.`,
    'en-w-ot-press-ad-flyer-sofa-sale': `{company} FURNITURE WAREHOUSE
CLOSING DOWN? NO! WE'RE STOCKTAKING!
UP TO 60% OFF   4 DAYS ONLY   FRI 9AM TO MON 6PM
3-SEATER LEATHER [CHESTERFIELD~RECLINER] was 1,499 NOW {d3}
CORNER SUITE LEFT OR RIGHT was 1,899 NOW {d3}
ORTHO MATTRESS KING 2000 POCKET was 899 NOW {d3}
SOLID OAK TABLE + 6 CHAIRS was 1,199 NOW {d3}
RUGS FROM 29 - LAMPS HALF PRICE - BEANBAGS 2 FOR 50
NOTHING TO PAY UNTIL NEXT YEAR* - FREE FOOT-STOOL WITH EVERY SUITE**
OLD SOFA TAKEN AWAY - 10 YEAR FRAME GUARANTEE - BRING YOUR VAN OR WE BRING OURS
FREE HOT DOGS, FACE PAINTING AND A VERY TIRED MAN DRESSED AS A CUSHION ON SATURDAY
Find us: {street}, {town}, opposite the tile place, plenty of free parking
Sat nav {ctown} - Open 7 days - late night Thurs - {phone}
Retailers: trade not supplied
*Subject to status. Representative example: cash price 1,000, deposit 100, 36 payments of 31.73, total payable 1,242.28, APR 19.9% fixed. Your home is not at risk, but your credit file is. {other} acts as a credit broker and not a lender.
**Colours may vary, one per household, while they last. Previous prices were charged at our Northern store for at least 28 days from {date}. E&OE. If you would rather not get leaflets, put a sticker on the door.`,
    'en-w-ot-permit-to-work-hot-works-form': `HOT WORK PERMIT    No. {num}
Site {company} - {street}   Issued {today} {time}   Valid until {time} same day only
Part 1 Request. Contractor {client}. Supervisor {someone}. Location and nature: [torch-on felt to plant room roof~grinding of handrail level 3~welding pipe bracket, boiler house]
Part 2 Precautions. The issuer shall initial each line or strike it out
- Detectors isolated zone {n}; rest live | ___
- Combustibles removed to 10 m or covered by blankets | ___
- Openings in floors and walls sealed | ___
- Gas test, LEL {n}% (must be below 5) | ___
- Two extinguishers and a charged hose beside the job | ___
- Cylinders upright, flashback arrestors, keyed | ___
- Fire watcher named: {someone} | ___
- Escape route shown to operatives | ___
Part 3 Authority. I have examined the place and am satisfied. Name {person}, signature, {time}
Part 4 Acceptance. I understand the hazards, and will stop if conditions change. Signature
Part 5 Completion. Work finished {time}. Area checked at once and again after 60 minutes: no smouldering. Signature
Part 6 Cancellation. Detectors put back, panel normal, permit returned to office {time}
White copy on display at the job, yellow with security, pink in book. Breach of the permit means removal from site. Emergency: dial {d2}{d2} internal, muster point B.`,
    'en-w-ot-packing-instructions-export-labels': `PACKAGING AND LABELLING INSTRUCTION   PI-{d3} Rev {n}
Valid for all suppliers delivering to plants {n} and {d2} of {company}
1 General. Goods shall reach the point of use clean, dry, undamaged and identifiable. One part number per handling unit. Mixed pallets only if the layers are separated and labelled MIXED on four sides.
2 Containers
= Code | Type | Size mm | Max. kg | Returnable
- KLT3215 | small box plastic | 300x200x147 | 15 | yes
- KLT6429 | small box plastic | 600x400x280 | 15 | yes
- GB01 | mesh box | 1240x835x970 | 1,000 | yes
- EUP | wooden pallet, stamped | 1200x800 | 1,500 | yes
- CTN | carton, double wall | per drawing | 15 | no
3 Corrosion. Steel parts: VCI bag, no cotton, closed by folding, not stapled. No loose desiccant.
4 Labels. Transport label A5 on two adjoining sides; code 128 or data matrix; old labels to be removed. Fields: receiver, dock, delivery note number, supplier, part, quantity, serial (S), date of manufacture, change level.
5 Electrostatic sensitive parts according to IEC 61340-5-1.
6 Fallback packaging has to be agreed with the planner beforehand; extra handling is charged at 45 an hour.
7 Wood: ISPM 15. Tape without PVC. No polystyrene chips, newspaper or straw.
8 Empties are ordered on the portal, three working days in advance; stocks are counted every quarter.
Sketch 1: stacking pattern. Sketch 2: strap position.
Approved: {person}, packaging planning, {date}. Uncontrolled when printed.`,
    'en-w-ot-horoscope-puzzle-page-magazine': `{company} Weekly - Page {d2}
YOUR STARS with Madame {someone}
Aries: somebody at work is about to borrow your stapler and your patience. Lend only one.
Taurus: an old friend writes. Answer before the weekend or you'll feel bad until spring.
Gemini: two invitations, one Saturday. Choose the one with dancing.
Cancer: stay in. Soup.
Leo: your new haircut will be noticed by the right person for the wrong reason.
Virgo: the answer is at the bottom of the drawer.
Libra: be kind to the person who is always late; the trains aren't her fault.
Scorpio: no emails after midnight, promise us.
Sagittarius, Capricorn: money matters look brighter from {date}.
Aquarius: that plant isn't dead, merely sulking. Pisces: you are right, but do you have to be?
QUICK CROSSWORD No. {num}
Across: 1 Large wading bird (5) 4 Not outside (6) 8 Small hotel (3) 9 Capital of Norway (4) 11 Baker's dozen (8)
Down: 1 Garden tool (3) 2 Opposite of never (6) 3 Anger (3) 5 Precious stone (7)
Last week's solution: across 1 tulip 6 ode 7 harness; down 2 udder 3 ice 5 poppy
SUDOKU (medium) - each row, each column and each box must hold the numbers one to nine.
WIN A HAMPER! Send the shaded letters on a postcard to {street}, {town} by {date}. No cash alternative; editor's decision is final; staff and their relatives mayn't enter.
READER'S TIP: a slice of bread under the broccoli takes away the pong. {someone}, {city}`,
    'en-w-ot-organ-concert-programme-notes': `{city} Cathedral
Lunchtime concert no. {n} of the season
{date}, 1.10 pm
{person}, [organ~piano~cello and piano]
Programme
Fantasia in G - [J. S. Bach~D. Buxtehude] (c. 1705)
Three pieces for a musical clock - J. Haydn
Canon in B minor - R. Schumann
"Hebridean Sketches" (first performance) - {someone} (b. 1984)
Toccata - [C.-M. Widor~E. Gigout]
The concert will last about fifty minutes. Please switch off telephones and anything else that sings.
About the music
Bach's piece falls into three sections: a sparkling one-line prelude, a grave five-part middle which seems never to want to end, and a cascade. Haydn wrote his miniatures for a mechanism no bigger than a bread bin. The new work was commissioned by the Friends; the composer writes: "I heard the ferry's horn and a wren at the same moment and couldn't make up my mind."
About the performer
A pupil of {someone}, {person} was organ scholar at {city}, took first prize at St Albans, and has recorded for several labels. When not playing he keeps ferrets.
Retiring collection in aid of the pipes: the 32-foot reed has been silent since {year}.
Next week: the {other} Brass. Coffee and sandwiches in the crypt from noon. Programmes cost 2.`,
    'en-w-ot-bank-form-new-account-blank-us': `{bank}
PERSONAL ACCOUNT APPLICATION
Important information about procedures for opening a new account. To help the government fight the funding of terrorism and money laundering, federal law requires all financial institutions to obtain, verify and record information that identifies each person who opens an account.
Section A - Choose your product
[ ] Everyday Checking [ ] Student Checking [ ] Premium Money Market [ ] Holiday Club [ ] Certificate, term ____ months
Section B - About you
Legal name (first, middle, last) ______________________ Date of birth __/__/____ SSN or ITIN ___-__-____
Physical address (no P.O. boxes) ______________________ How long? ____ Own [ ] Rent [ ]
Cell ____________ E-mail ____________ Mother's maiden name ____________
ID type ____________ Number ____________ State ____ Issue ____ Expiration ____
Employer ____________ Occupation ____________ Gross monthly income $________
Section C - Joint owner (repeat as above) with right of survivorship Y / N
Section D - Payable on death: name, relationship, percentage
Section E - Services: debit card [ ], paper statements ($3) [ ], overdraft: I want the bank to authorize and pay overdrafts on my ATM and everyday debit card transactions [ ] I do not [ ]
Section F - Tax certification. Under penalties of perjury I certify that the number shown is correct and that I am not subject to backup withholding.
Opening deposit (minimum $25) cash [ ] check [ ] transfer from ____________
Signature ____________ Date ________
Bank use only: CIP by ____ ChexSystems ____ OFAC ____ Branch ____ Officer ____ Acct no. ____
Member FDIC. Equal Housing Lender. Form {d5} ({d2}/{year})`,
    'en-w-ot-second-page-knitting-pattern': `BACK continued
Next row (RS): K2, *yo, k2tog, k4; rep from * to last 3 sts, k3. Work 5 rows in st st. Repeat these 6 rows until work measures {d2} cm from cast-on edge, ending after a WS row.
Shape armholes: cast off 4 sts at beg of next 2 rows, then dec 1 st at each end of every foll alt row {n} times. {d2} (96: 104: 112) sts.
Cont straight until armhole measures 19 (20: 21: 22) cm.
Shape shoulders: cast off 8 sts at beg of next 6 rows. Leave rem sts on a holder.
FRONT
As back until 16 rows fewer have been worked before the shoulder. Divide for neck: k30, turn; leave rem on spare needle. Dec 1 at neck edge on next 8 rows.
SLEEVES (make two). With 3.25 mm needles cast on 46. Rib 6 cm. Change to 4 mm. Inc 1 each end of 5th and every foll 8th row to 74 sts.
MAKING UP: do not press. Join right shoulder. With RS facing pick up and knit 92 sts round neck; rib eight rows; cast off loosely in rib. Sew in sleeves, matching the centre of cap to shoulder seam. Weave in ends.
Tension 22 sts and 30 rows to 10 cm over st st, 4 mm needles or the size needed.
Abbreviations: beg beginning; dec decrease; foll following; k knit; p purl; rem remaining; rep repeat; RS right side; st(s) stitch(es); tog together; yo yarn over.
Materials: 8 (9: 10: 11) balls of [Heather DK~Shetland aran] in shade {d3}, 5 buttons.
{company} Yarns cannot accept responsibility for the result of using other yarns. Not to be reproduced for sale. Leaflet {num}`,
  }),
};
