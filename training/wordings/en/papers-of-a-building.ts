import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers that hang in or come with a building: house rules, plans, checklists, notices. */
export const englishPapersOfABuilding: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-house-rules-apartment': `# HOUSE RULES
{company} Residences, {street}
Welcome home! To keep the block pleasant for the sixty-two households who share it, the residents' committee asks everybody to respect the following.
1. Quiet hours run from 10 pm to 7 am, and all day on Sunday as far as drilling and hammering are concerned.
2. Bicycles belong in the rack behind the boiler room. Anything chained to the banister will be cut loose after one warning.
3. Rubbish: black bin Tuesday, green bin every other Thursday, glass never after dusk. Flatten your cardboard. Sofas, mattresses and fridges are collected only by appointment ({phone}).
4. Barbecues with charcoal are prohibited on balconies. Electric grills are tolerated if the smoke does not drift upstairs.
5. The laundry has two washers and a dryer. Tokens are sold by the concierge. Clean the lint filter and do not leave wet clothes overnight.
6. Dogs on a lead in the lift and courtyard, please, and pick up after them.
7. Visitors may park in bays 14 to 18 for at most four hours; show the card in the windscreen.
8. Shake rugs and dusters indoors, not over the neighbour's geraniums.
Lost your fob? A replacement costs {small}. Locked out at night? The locksmith on the noticeboard is not ours and sets his own price.
Lift alarm: press the yellow bell for five seconds.
Concierge: {someone}, lodge on the ground floor, Mon - Fri 8.00 - 12.00
[Revised~Displayed] {month} {year}`,
    'en2-evacuation-plan-hotel': `# IN CASE OF FIRE
FIRE ACTION - EN CAS D'INCENDIE - IM BRANDFALL
{company} Hotel, {city}
Room {d3} / Floor {n}
ON DISCOVERING A FIRE
Break the glass of the nearest manual call point
Dial 0 from your room and give the location
Leave by the nearest exit. Close doors behind you
WHEN YOU HEAR THE ALARM (continuous siren)
Do not use the lifts
Do not stop to collect luggage
If the corridor is full of smoke stay in your room, seal the door with wet towels and show yourself at the window
Proceed to ASSEMBLY POINT [A - tennis court~B - front car park~C - taxi rank]
You are here
Stair 1 Stair 2 Dry riser Hose reel CO2 extinguisher Foam extinguisher Linen store
Scale 1:{d3} N
Legend: escape route, final exit, fire door keep shut, refuge for wheelchair users
Drawing {ref} rev. [B~C~D] Drawn by {someone} Checked {date}
Fire brigade 112 / 999 / 911`,
    'en2-water-interruption-notice': `[WATER SUPPLY INTERRUPTION~PLANNED WORKS IN YOUR STREET~NO WATER - SORRY!]
{company} Water
Card left at: {cstreet}
We need to turn off your water while we [renew a leaking valve~connect a new main~fit a boundary box] nearby.
Off from :: {time} on {date}
Back on by :: {time}
Job number :: {ref}
What should I do?
Fill a kettle, a jug and a bucket for the toilet before we begin. Keep taps closed so that nothing overflows when the supply returns. Switch off the dishwasher, washing machine and any electric shower.
When it comes back
The water may look cloudy, like milk: that is only air. If it is brown, run the kitchen cold tap slowly until clear. Hot taps may splutter for a while.
Dialysis at home, a new baby, or unable to carry bottles? Join our Priority Services Register free of charge or tell the crew in the van.
Food businesses may claim for stock lost through an unplanned burst. Compensation of {small} is credited automatically if we run later than twelve hours.
Questions? Ring {phone} (24 hours) or look at the map on {web}/incidents
Printed on recycled card. Other formats and languages on request.`,
    'en2-cleaning-checklist-washroom': `WASHROOM CHECK - [GROUND FLOOR LADIES~TERMINAL 2 GENTS~FOOD COURT]
{company} Facilities
Week commencing {date}
Attendants: sign each hour. Report blocked or broken fittings to the duty manager on ext. {d3}
= Time | Floor dry | Basins | Paper | Soap | Bins | Mirrors | Initials
- 06:00 | ok | ok | refilled | ok | ok | ok | [JM~PT~AO]
- 07:00 | ok | ok | ok | ok | emptied | ok | [JM~PT~AO]
- 08:00 | wet sign out | ok | ok | low | ok | smear | [JM~PT~AO]
- 09:00 | ok | cubicle 3 lock loose | ok | ok | ok | ok | [RK~LB]
- 10:00 | | | | | | |
- 11:00 | | | | | | |
- 12:00 | ok | ok | ok | refilled | emptied | ok | [RK~LB]
- 13:00 | ok | ok | refilled | ok | ok | ok | [RK~LB]
Colour code: RED cloth = toilets and urinals; YELLOW = basins; BLUE = public areas; GREEN = kitchen. Never mix bleach with descaler.
Nappy bin collected Mondays. Descale taps Friday night.
Supervisor's remarks: [hand dryer no. 2 out of order since Tuesday, engineer called~graffiti on door removed~all fine]
Form CL-{d2} issue {n}. Keep for six months.`,
    'en2-legionella-temperature-log': `Monthly Water Temperature Record
Site :: {client}, {cstreet}
Responsible person :: {someone}
Instrument :: Probe no. {ref}, calibrated {date}
Cold must be below 20 degrees after two minutes; hot must reach 50 (55 in healthcare) within one minute. Mixed outlets 38 to 43.
= Outlet | Type | Cold | Hot | Pass?
- Kitchen sink | sentinel near | 14.{n} | 5{n} | Y
- Staff shower 1 | TMV | 16.{n} | 41 | Y
- Disabled WC | far sentinel | 19.{n} | 5{n} | Y
- Cleaner's sink B2 | little used | 22.{n} | 47 | N flushed five min, retest {date}
- Calorifier flow | plant | - | 6{n} | Y
- Calorifier return | plant | - | 5{n} | Y
- Cold tank, roof void | storage | 17 | - | lid ok, no debris
Little-used outlets flushed weekly: [wk 1 x wk 2 x wk 3 x wk 4 missed~all four weeks done]
Shower heads dismantled and descaled: quarterly, next due {month}
Action taken: [plumber asked to lag pipe above boiler~thermostat raised by 3~none]
Signature ............ Date {today}
Page 1 of 1 - file in the water hygiene log book, section 6`,
    'en2-check-in-guide-holiday-flat': `Hello and welcome to {city}!
# Your stay at [Harbour Loft~The Old Bakery~Seagull Cottage]
Getting here
From the station take bus {n} to [Fish Market~Church Green~Lower Pier] and walk uphill for two minutes; ours is the blue door next to the barber. By car: the lane is narrow, fold in your mirrors.
Keys
There is a small grey box to the left of the meter cupboard. Code: {d2}{d2}. Pull the shutter down, slide out the key, scramble the digits afterwards. Check-in from 3 pm, check-out by 10.30 am so that {someone} can clean.
Wifi :: [SeagullGuest~loft_5G~oldbakery] / password {num}
Heating
The thermostat in the hall is set to 19. Turn the dial, wait for the click. If the boiler shows F28, press reset once.
Hot tub: shower first, cover back on, thirty minutes maximum, no glass.
Kitchen: help yourself to oil, salt and tea bags. The oven light has died; we know.
Where we eat: Luigi's for pizza, the Anchor for Sunday roast (book!), the kiosk by the slipway for crab rolls.
Before you go: strip the beds, start the dishwasher, put out the rubbish, leave the keys on the table, and write something nice in our guest book.
Something wrong? Text us on {mobile} - we usually answer in minutes.
With love, {person} & family`,
    'en2-moving-day-instructions': `MOVE-IN PACK FOR TENANTS OF {company} TOWER
Page 2 of 5
Loading bay
Access from {cstreet} only. Clearance 3.{n} m. Slots are ninety minutes and must be reserved in the portal two working days ahead. Drivers leave the engine off and report to dock control.
Goods lift
Load {d3}0 kg, car 1.9 x 2.4 x 2.6 m. Protective drapes are hung by security. Do not wedge doors; a jammed lift is charged at {small} per call-out.
Floors and corners are to be covered with corrugated plastic before any pallet truck enters the corridors.
Out-of-hours moves
Weekends and after 18:00 on weekdays. A guard is obligatory.
Telephone and data
Risers are on the north core. Your carrier must sign the permit book at reception before opening a cabinet. Fibre is already terminated at the patch panel on your floor.
Signage
Company names on the lobby board are engraved in 18 pt Gill; send your spelling by {date}.
Access cards
Upload portraits (JPEG, neutral background). The first {n} cards are free.
Contacts
- Building manager | {someone} | {phone}
- Dock control | 24 hours | ext. {d3}
- Helpdesk | 07:30 - 19:00 | {email}`,
    'en2-snag-list-new-house': `Snagging list - Plot {d2}, [Willow Rise~Canal Quarter~Oakfields Phase 2]
Walk-round {date} with site manager {someone}
HALL
1 scuff to skirting behind front door
2 door closer slams
3 paint runs on newel post
LOUNGE
4 window W3 will not lock; keep needs adjusting
5 nail pops x 5 ceiling
6 socket plate not level
KITCHEN
7 chipped worktop by hob - REPLACE not fill
8 plinth missing under dishwasher
9 extractor ducting not connected
BATH
10 silicone gap along bath
11 cracked tile, 3rd row above basin
12 low pressure at shower, check isolator
BED 1
13 wardrobe track bent
14 carpet join visible
OUTSIDE
15 fence panel split
16 mortar splashes to brickwork by garage
17 turf dying along path
18 gully full of plaster
key: S = Site team, D = Decorator, P = Plumber
All to be done before [legal completion~move-in on {date}]. Items 7, 11 waiting for materials
signed purchaser {person} ............ signed for {company} ............`,
    'en2-allotment-society-noticeboard': `{city} Allotment & Leisure Gardens Society
NOTICEBOARD {month}
Plot of the month: no. {n}, whose dahlias have to be seen to be believed. Well done {someone}.
Water goes off at the stopcock on {date} because of frost. Please empty your butts by a third.
Manure: a load from the riding school arrives Saturday morning, {small} per barrow, honesty tin in the hut. Bring your own fork.
Bonfires only after dusk and never when the washing is out in Mill Lane.
Rats have been seen near the compost bays. No cooked food in heaps, raise your sheds off the ground, and tell the secretary before laying bait.
Seed potatoes: Charlotte, Pentland Javelin, Desiree, Pink Fir Apple. Onion sets by the pound. Order slips through the letter box of the trading hut before {date}.
Vacant plots: 7a, 22, 41 (very wet). Waiting list stands at {d2}.
Reminder: one third under cultivation by May or you will get a letter.
Gate code changes on the first. Ask a committee member, do not shout it across the paths!
Wanted: someone with a strimmer. Found: reading glasses on bench.
Seed swap and soup, village hall, Sunday at two. All welcome, dogs too.`,
    'en2-risk-assessment-warehouse': `RISK ASSESSMENT
Task / area :: [Loading dock~Racking and order picking~Battery charging bay]
Site :: {company}, {town}
Assessor :: {someone}
Date / review date :: {today} / {date}
Likelihood (1 rare - 5 almost certain) x Severity (1 scratch - 5 fatal)
= Hazard | Who may be harmed | Existing controls | L | S | Score | Further action
- Struck by lift truck | pickers, visitors, drivers | marked walkways, blue spot light, hi-vis | 2 | 5 | 10 | one-way system at aisle F
- Fall from dock edge | loaders | chains, edge paint | 3 | 4 | 12 | install leveller gate
- Manual handling of sacks 25 kg | night shift | training, vacuum hoist | 3 | 3 | 9 | rotate every 2 hours
- Collapse of racking | all | SEMA inspection yearly, load notices | 1 | 5 | 5 | weekly look-over sheet
- Hydrogen while charging | maintenance | fan, no smoking | 2 | 4 | 8 | gas detector quoted
- Slips on shrink wrap | all | bins each bay | 4 | 2 | 8 | housekeeping audit
0-6 low, 7-12 medium: reduce within a month, 13-25 stop work.
Persons at special risk: [expectant mothers~agency workers under 18~lone worker after 22:00].
PPE: safety shoes S3, gloves cut level C, bump cap.
I have read and understood this assessment: name / signature / date (overleaf)`,
    'en2-utilities-meter-card': `Sorry we missed you
We called today to read your [gas~electricity~water] meter.
Date {date} Time {time}
Reader no. {d3}
MPRN {num}{d2}
You can help us by doing it yourself - it takes two minutes and means your next bill is not a guess.
1. Find the meter. Often under the stairs, in a white box outside, or beneath a small lid in the pavement.
2. Write down the black figures from left to right. Ignore the red ones and anything after a comma.
3. Two rows? Put "day" first and "night" underneath.
If dials: read in the direction of the arrows; when the pointer stands between two numbers take the lower; between 9 and 0 write 9.
My reading is [ ][ ][ ][ ][ ]
Read on __/__/__
Return: photograph this card and send it to {mobile}, or key it in at {web}/reading, or post it - no stamp needed.
Never let in anyone without a badge. Our staff carry photo ID; ring {phone} to check it. A password can be agreed for people who feel unsafe at the door.
{company} Metering Services on behalf of your supplier`,
    'en2-fire-extinguisher-service-label': `{company} FIRE PROTECTION
{phone}
Extinguisher no. {n} LOCATION [Kitchen~Corridor 2nd floor~Plant room~Reception]
Type [6 l foam~2 kg CO2~9 kg powder~wet chemical 6 l]
Weight full 1{n}.{n} kg
COMMISSIONED {date}
= Year | Basic | Extended | Discharge | Weight | By | Next due
- {year} | x | | | 9.{n} | [KD~LW] | {month}
- {year} | x | | | 9.{n} | [KD~LW] | {month}
- {year} | | x | x | 10.1 | [KD~LW] | {month}
Not suitable for [live electrical equipment~deep fat fryers~burning metals].
To use: pull the pin, aim at the base of the flames, squeeze the handle, sweep from side to side. Keep your back to the exit. Do not grip the horn of a CO2 extinguisher: frostbite.
Replace after use even if only partly discharged. Condemned units must carry a red tag and be removed from site.
BAFE SP101 registered technician. Manufactured to EN3. Recharge agent lot {ref}.`,
    'en2-site-induction-quiz': `Contractor Site Induction - Questionnaire
{company} Construction, Project {city} [Bypass~General Hospital~Data Hall 3]
Watch the film, then tick one box each. Pass mark 9 out of 10. You get a sticker for your helmet.
1. The site speed limit is: a) 5 mph b) 15 mph c) as road
2. You find a cable in a trench. You: a) move it with a shovel b) stop and tell the supervisor c) cover it up
3. Which permits are needed for grinding? a) none b) hot works c) confined space
4. The first aider wears: a) a green helmet b) a white helmet c) an armband
5. Ladders may be used: a) always b) short duration, 3 points of contact, tagged c) never
6. A near miss must be reported: a) at the end of the week b) the same shift c) only if someone was hurt
7. Banksman signals with both arms crossed: a) lower b) stop c) danger emergency
8. Drug and alcohol tests are: a) random b) only after accidents c) voluntary
9. Smoking is allowed: a) in cabs b) in the shelter by the turnstile c) on scaffolds
10. Muster point: a) canteen b) gate 2 c) tower crane base
Name {someone} Employer {client} Trade [steel fixer~dry liner~sparks~groundworker]
CSCS card no. {num} expiry {date} Next of kin & phone {mobile}
Score __/10 Inducted by {person}`,
  }),
};
