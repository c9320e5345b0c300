import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English slides, timetables, protocols, parts lists and certificates: none of the told types. */
export const englishWhatLiesAboutInOffices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-w-ot-slides-onboarding-deck': `Welcome to {company}!
Onboarding, day one
{person}, People team
===
Where we come from
1987 two brothers and a borrowed lathe
1999 first robot ("Gladys")
2011 Slovak plant
{year} you
===
What we expect
* Ask. Nobody was born knowing where the labels are.
* Safety glasses beyond the yellow line. Always. Even the boss.
* Tell us about near misses; there's cake for the best one each month.
===
Who's who
= Name | Does | Find them
- {someone} | pay, holidays, bicycles | 1st floor, plant in window
- {someone} | laptops and passwords | cellar
- {someone} | first aid | paint shop
- {someone} | works council | canteen at 9.15
===
Your first week
Mon: this. Badge photo. Shoes.
Tue: line 3, shadowing
Wed: quality school (bring calculator)
Thu: forklift theory
Fri: feedback at 2, home at 3
===
Questions?
The lunch code is {d2}{d2}. Fish on Fridays.
Slides on the intranet under "Start here". Template v{n}, do not change the font.`,
    'en-w-ot-tourist-brochure-island-accommodation': `The Island Guide {year}
EAT
The Crab Pot: on the quay, no booking, cash only; open when the flag's up.
{company} Tearoom: scones the size of your head. Dogs and muddy boots welcome.
STAY
= House | Sleeps | From (week) | Near
- Lighthouse Cottage | 4 | {d3} | cliffs; no Wi-Fi, many books
- The Net Loft | 2 | {d3} | harbour, ladder to bed
- Campsite | - | 9 pppn | showers 50p
- Pods at {other} | 4 | {d3} | shop
DO
Seal trips at high water, ring {phone} the night before. Puffins till the end of July. The castle has no roof and is free. Hire a bicycle from {someone}: brakes are extra (she's joking).
GET HERE
Ferry from the mainland at 8.10, 12.30 and 17.45; not Sundays in winter; foot passengers {n}.50 return, cars by arrangement with a good deal of reversing. In southerly gales it doesn't sail, and then the pub's busy.
GOOD TO KNOW
One shop, open till the bread is gone. No bank, but the post office gives cash. The doctor comes on Tuesdays. Gates: leave as found. Swim only on the east side; the west has killed better swimmers than you.
This leaflet was paid for by the Development Trust and printed on the mainland. Advertise: {email}.
While every care was taken, prices and tides change.`,
    'en-w-ot-lab-protocol-method-sheet': `SOP-{d3} version {n}: Extraction of DNA from leaf tissue (CTAB)
Owner {person} | Effective {date} | Next review {date}
1 Scope. Fresh or silica-dried leaves, up to 100 mg. Not for seeds.
2 Hazards. Chloroform: fume cupboard, nitrile gloves doubled. Liquid nitrogen: goggles, never in a closed lift. Mercaptoethanol stinks; tell the corridor.
3 Reagents
= Reagent | Final conc. | For 100 ml
- CTAB | 2% | 2 g
- NaCl | 1.4 M | 28 ml of 5 M
- EDTA pH 8 | 20 mM | 4 ml of 0.5 M
- Tris-HCl pH 8 | 100 mM | 10 ml of 1 M
- PVP-40 | 1% | 1 g
4 Procedure
a) Warm buffer to 65 °C, adding 2 µl mercaptoethanol per ml just before use.
b) Grind tissue to a pale green powder; if it thaws, start again.
c) 600 µl buffer, vortex, 45 min at 65 °C, inverting every ten.
d) Cool; 600 µl chloroform:isoamyl alcohol 24:1; rock 10 min; spin 13,000 g 10 min.
e) Take upper phase (blue tip, not greedy) into a new tube. 0.7 vol isopropanol, -20 °C for an hour or overnight.
f) Spin 15 min; wash 70% ethanol; air-dry until edges turn clear; 50 µl TE with RNase.
5 Acceptance. A260/280 between 1.7 and 2.0; a single band above 20 kb.
6 Troubleshooting. Brown pellet: more PVP. Slimy: polysaccharides, repeat step d.
7 Waste. Halogenated bottle, green cap. Record batch numbers in notebook.
Read and understood: initials ____ date ____`,
    'en-w-ot-calibration-wheel-gym-schedule': `{company} LEISURE - Class timetable from {date}
= | Mon | Tue | Wed | Thu | Fri | Sat | Sun
- 06:30 | Spin {someone} | HIIT | Spin | Circuits | Spin | - | -
- 09:15 | Aqua | Pilates | Aqua deep | Yoga flow | Aqua | Parkrun! | Family swim
- 10:30 | Chair-based 60+ | Tums | Walking football | Line dance | Zumba gold | Kids' gymnastics | -
- 12:10 | Express core | - | Express core | - | Express core | - | -
- 17:45 | Body pump | Karate juniors | Body pump | Trampoline | - | - | -
- 18:45 | Kettlebells | Ladies only swim | Yoga | Masters swim | Disco skate | - | Aerial hoop
- 20:00 | Badminton | Octopush | Five-a-side | Badminton | - | - | -
Booking opens eight days ahead at 7 am in the app. Cancel four hours before or be fined £3 (it goes to the lifeboat).
Pay as you go 6.80, concessions 4.90, members included. First class free with this sheet.
Bring a towel and water in a bottle with a lid. No street shoes in the studio. If pregnant or newly operated on, have a word with the instructor.
Pool: lanes closed for school lessons 9.30 to 11 in term. Children under eight must be with somebody over sixteen. Armbands can be borrowed.
Crèche Tue/Thu. Car park free for two hours, type your registration in at reception.
Changes will be chalked on the board`,
    'en-w-ot-faq-web-page-print-broadband': `Help & support > Broadband > Setting up
My router's light is red. What can I do?
Updated {date} | 4 minutes to read | Was this useful? Yes ({d3}) No ({d2})
First, look for an outage. Type in your postcode at {web}/status. If there's a known fault we'll show when we hope to have fixed it.
Next, the three-minute check
1. Is the grey cable in the socket nearest to the front door? Extension leads and old filters are the usual suspects.
2. Switch off at the wall, count to thirty, switch on. Wait till it stops flashing: this may take up to five minutes.
3. Unplug everything else: sky box, alarm, doorbell.
What the colours mean
= Light | Meaning | What to do
- Solid white | all good | nothing
- Flashing amber | starting up or updating | leave it alone
- Solid red | no line | steps above, then chat
- Purple | needs pairing | press WPS
- Off | no power | fuse? cat?
Still red? Start a chat between 7 am and 11 pm. Have your account number to hand. An engineer's visit is free if the fault's ours, and £{d2} if it's inside your wiring.
People also asked: How do I change my wireless name? Can I take broadband with me? Why's it slower upstairs? What's a master socket? Compensation for late repairs
(c) {company} {year}. Cookie settings. Complaints code. Legal stuff. Accessibility. Site map
Printed from browser {today}, {time}. 1/2`,
    'en-w-ot-certificate-of-attendance-training': `CERTIFICATE
of attendance
This certifies that
{person}
has taken part in the one-day course
[Legionella awareness for duty holders~Safe use of abrasive wheels~Mental health at work~Introduction to drone photography]
held at {street}, {town} on {date}
Hours of learning :: 6.5 (CPD points {n})
Certificate no. :: {ref}
Valid until :: {date}
Topics covered: legal framework; hazards and how they arise; roles and responsibilities; record keeping; practical session; multiple choice paper, score {d2}/{d2}
Trainer {someone}. Centre manager {someone}
{company} Training is an approved centre of the awarding body, no. {num}. The holder remains responsible for working within their competence. Verify by typing the number in at {web}. Replacement copies cost £15 and a blush.
Awarded on {today}`,
    'en-w-ot-parts-list-exploded-drawing': `Spare parts list
Model: Rotary mower [RM 46~Tornado 53~LX-{d3}]   Serial from {num}
Drawing {d5}, sheet 3: cutting deck
= Ref | Part no. | Description | Qty | Note
- 1 | {d3}-{d5} | Deck, steel, green | 1 |
- 2 | {d3}-{d5} | Blade 46 cm, mulching | 1 | wear part
- 3 | {d3}-{d5} | Blade boss with key | 1 |
- 4 | {d3}-{d5} | Friction washer | 2 | always renew
- 5 | {d3}-{d5} | Bolt 3/8 UNF x 2 1/4 | 1 | 50 Nm
- 6 | {d3}-{d5} | Belt A32 | 1 | from s/n {num}
- 6a | {d3}-{d5} | Belt A31 | 1 | up to s/n {num}
- 7 | {d3}-{d5} | Wheel 180 mm with bush | 2 |
- 8 | {d3}-{d5} | Height lever | 1 | n/a, order 8-10 as kit
- 9 | {d3}-{d5} | Spring | 1 |
- 10 | {d3}-{d5} | Knob, red | 1 |
- 11 | {d3}-{d5} | Decal "Danger, keep hands and feet away" | 1 |
n/a = no longer supplied singly. L.H. and R.H. are seen from behind the machine. Parts that aren't listed belong to the engine; see the engine maker's catalogue.
When ordering, quote model, serial, part number and what colour it is.
Issue {month} {year}. Subject to alteration. {company}, {street}, {town}`,
    'en-w-ot-employee-survey-results-questionnaire': `Staff survey {year} - your views count!
Ten minutes, anonymous, closes {date}. Fold it and put it into the box by the clock.
How far do you agree? 1 not at all, 5 fully
= Statement | 1 | 2 | 3 | 4 | 5
- I know what's expected of me | [ ] | [ ] | [ ] | [ ] | [ ]
- I've the tools I need | [ ] | [ ] | [ ] | [ ] | [ ]
- My boss listens | [ ] | [ ] | [ ] | [ ] | [ ]
- I'd recommend us to a friend | [ ] | [ ] | [ ] | [ ] | [ ]
- Work and home are in balance | [ ] | [ ] | [ ] | [ ] | [ ]
- Different opinions are welcome | [ ] | [ ] | [ ] | [ ] | [ ]
- The canteen | [ ] | [ ] | [ ] | [ ] | [ ]
What's the one thing we should stop doing? .....................................
And start? .....................................
Whom would you like to thank? .....................................
About you (optional): site, years here 0-2 / 3-10 / more, shift D / L / N, age band
Have you been treated unfairly in the last year? Y / N. If you want to talk about it: {someone}, confidential, {phone}.
Answers from groups of fewer than eight aren't shown to anyone. {company} Research collects and shreds the sheets; your handwriting won't be read by your manager. Results will be on the board in {month}, warts and all.`,
    'en-w-ot-wine-tasting-sheet-and-list': `{company} Vintners
Spring tasting - {date}, 6 to 9 pm, cellar, {street}
= No. | Wine | Country | Bottle | By six | Your notes
- 1 | Crémant de Limoux brut, NV | FR | {d2}.50 | {d2}.00 |
- 2 | Picpoul, sur lie | FR | 11.95 | 10.75 |
- 3 | Grüner Veltliner, loess | AT | 14.50 | 13.00 |
- 4 | Assyrtiko, old vines | GR | 23.00 | 20.70 |
- 5 | Pinot noir, cool climate | NZ | 19.00 | 17.10 |
- 6 | Nerello Mascalese, Etna | IT | 26.00 | 23.40 |
- 7 | Malbec, high altitude | AR | 13.25 | 11.90 |
- 8 | Tawny port, ten years | PT | 24.00 | 21.60 |
Prices include duty and VAT and hold for tonight's orders, mixed cases welcome, free delivery inside the ring road. Please order with [Giles~Ottilie] at the barrel, or tick and leave the sheet with your name and number: ..................
What to look for. Number 3: white pepper, lentils. Number 6: like somebody struck a match in a cherry orchard. Number 8: try it with the blue cheese before the blue cheese is gone.
Spittoons are on every table, and nobody will think less of you. Taxis: {phone}.
We only sell to over-18s. Drink less, drink better. Corked bottles are always replaced.
Next: Rhône evening {date}, fully booked, waiting list`,
    'en-w-ot-second-page-technical-datasheet-pump': `Series [NX~KP~HD] centrifugal pumps - page 2
PERFORMANCE at 2,900 rpm
= Type | kW | Q m3/h 0 | 6 | 12 | 18 | 24 | NPSH
- 32-125 | 0.75 | 21.0 m | 20.1 | 17.8 | 13.2 | - | 1.8
- 32-160 | 1.5 | 33.5 | 32.6 | 29.9 | 25.0 | 17 | 2.1
- 40-160 | 3.0 | 36.0 | 35.8 | 34.7 | 32.4 | 29 | 2.4
- 40-200 | 5.5 | 55.2 | 54.9 | 53.8 | 51.0 | 47 | 2.6
MATERIALS: casing cast iron EN-GJL-250; impeller brass up to 160, stainless above; shaft AISI 431; seal carbon/ceramic/NBR (option: SiC/Viton).
LIMITS: liquid -10 to +90 °C; ambient 40 °C; pressure 10 bar; solids none; suction lift 7 m less NPSH, friction, and common sense.
MOTOR: IE3, IP55, class F, 230/400 V up to 4 kW, suitable for inverters with filter.
DIMENSIONS mm
= Type | a | f | h1 | h2 | DNa | DNm | kg
- 32-125 | 80 | 380 | 112 | 140 | 50 | 32 | {d2}
- 32-160 | 80 | 410 | 132 | 160 | 50 | 32 | {d2}
- 40-200 | 100 | 520 | 160 | 180 | 65 | 40 | {d2}
INSTALLATION: horizontal shaft, never motor-down. Foot valve with strainer. Fill before starting: running dry ruins the seal in under a minute.
Noise below 72 dB(A). Curves to ISO 9906 grade 3B, water at 20 °C.
{company} reserves the right to make changes. Cat. {d3} EN {d2}/{year}`,
    'en-w-ot-funeral-order-of-service': `IN LOVING MEMORY OF
{person}
{date} - {date}
St [Michael's~Brigid's] Church, {city}
{today} at 11.30 am
ORDER OF SERVICE
Entrance music: "Nimrod", Elgar
Welcome: Revd {someone}
Hymn: Dear Lord and Father of mankind
Reading: Ecclesiastes 3, 1-8, read by [her granddaughter~his brother] {someone}
Tribute: {someone}
Poem: "Sea Fever"
Prayers, ending with the Lord's Prayer in the old words
Hymn: Guide me, O thou great Redeemer (please sing up: [he~she] would have)
The Commendation
Leaving music: the theme from the cricket
Thereafter privately at the crematorium.
The family thank you for your presence and many kindnesses. You're warmly invited for tea and something stronger at the bowls club. Donations, if wished, to the air ambulance or the donkey sanctuary; a box is at the door.
{company} & Sons, Funeral Directors, {street}, {phone}
Cover: at Whitby, 1974`,
    'en-w-ot-api-reference-page': `Reference / Webhooks / Delivery
POST {web}/v{n}/endpoints
Registers a URL which shall be told about events.
Parameters
= Field | Type | Required | Description
- url | string (https) | yes | where we send to; redirects aren't followed
- events | array of string | no | defaults to all
- secret | string, 32+ | no | generated if left out, shown once
- paused | boolean | no | false
Example request
curl -X POST -u key: -d url=https://example.org/hook -d events=parcel.scanned
Response 201
id: ep_{num}
created: {today}
secret: whsec_(hidden)
Errors: 400 malformed; 401 wrong key; 409 same URL exists; 422 host resolves to a private address; 429 slow down, see Retry-After
Retries. Anything but 2xx within ten seconds counts as failed. We try again after 1, 5, 30 minutes, then hourly for three days, whereupon the endpoint is paused and its owner written to.
Verifying signatures. Compute HMAC-SHA256 over timestamp, a full stop and the raw body; compare in constant time; refuse anything older than five minutes. Don't parse first.
Ordering isn't guaranteed. Store the event's id and ignore what you've seen.
Sandbox keys begin with test_. Changelog: {date} added paused.
Next: Rotating secrets`,
    'en-w-ot-allergen-matrix-canteen': `ALLERGEN CHART - {client} canteen - wk {d2}
= Dish | Glut | Crust | Egg | Fish | Nut | Soya | Milk | Cel | Must | Ses | Sulph | Lup | Moll
- Tomato soup | | | | | | | | X | | | | |
- Bread roll | X | | | | | X | | | | X | | |
- Fish pie | X | ? | | X | | | X | X | X | | | |
- Chickpea tagine | | | | | ? | | | X | | | X | |
- Couscous | X | | | | | | | | | | | |
- Caesar dressing | | | X | X | | | X | | X | | | |
- Sticky toffee pud | X | | X | | | | X | | | | | |
- Custard (powder) | | | | | | | X | | | | | |
X contains   ? may contain traces
Recipes change. ASK the chef every single time, [Dave~Ngozi] or deputy; don't rely on last week. Separate purple tongs, chopping board and fryer for gluten-free.
Epipens: first aid box by the till. Dial 999, say anaphylaxis.
Printed {date} by {someone}. Destroy earlier ones`,
    'en-w-ot-packing-checklist-scouts-letterless': `{n}th {city} Scouts - SUMMER CAMP KIT LIST
Camp {date} to {date} at {company} Farm. Coach leaves the hut at {time}, be there half an hour before. Home about 4 on the last day: we'll message from the services.
To wear: full uniform, necker, walking boots
In the rucksack (YOU carry it, not mum)
[ ] sleeping bag + liner   [ ] roll mat, not an airbed   [ ] 2 jumpers   [ ] waterproof coat AND trousers
[ ] t-shirts x 5   [ ] pants and socks x 7, really   [ ] swimmers   [ ] sun hat   [ ] pyjamas
[ ] torch, spare batteries   [ ] plate, bowl, mug, KFS in a cloth bag with your name   [ ] tea towel
[ ] wash kit; it should come home damp   [ ] midge stuff   [ ] teddy (optional, leaders bring theirs)
Not allowed: phones, penknives over 3 inches, aerosols, energy drinks, glow-in-the-dark slime
Pocket money £15 max in an envelope for the bank. Tuck shop opens at 4.
Medicines: hand to [Akela~Skip~Baloo] in a clear bag with the form. Inhalers stay with you.
Activities: rafts, climbing, a hike to the trig point, backwoods cooking, campfire with skits. Bring a skit.
Emergency at camp: {mobile}. Otherwise no news is good news.
Old clothes! Nothing ever comes back the colour it went.`,
  }),
};
