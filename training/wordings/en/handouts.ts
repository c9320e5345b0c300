import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of none of the types that are handed out, put up or sent round. */
export const englishHandouts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-restaurant-menu': `# {company}
[Bistro & bar~Trattoria~The Anchor Inn~Curry house]
[Menu~Sunday lunch~Set menu~Takeaway menu]
## [Starters~To begin~Small plates]
Soup of the day, sourdough (v) {small}
Potted shrimp, brown butter {small}
Onion bhaji, mint raita (vg) {small}
## [Mains~From the grill~Large plates]
Beer-battered haddock, chips, mushy peas {small}
Slow-cooked lamb shank, rosemary jus {small}
Wild mushroom risotto, truffle oil (v) {small}
10oz rib-eye, peppercorn sauce (3 supplement) {small}
## Sides {small} each
Skinny fries, buttered greens, rocket and parmesan
## [Puddings~Desserts]
Sticky toffee pudding, clotted cream {small}
Lemon tart, raspberries {small}
## [Wine by the glass 175ml~On draught]
Picpoul de Pinet {small} Malbec {small} House lager pint {small}
(v) vegetarian (vg) vegan (gf) gluten free. Please tell us about allergies: our kitchen handles nuts.
A discretionary 12.5% service charge is added for tables of six and more. Kitchen open {time} to {time}, closed Mondays.`,
    'en-bus-timetable': `{company} Buses
# [Service {n} {city} - Airport~Timetable from {date}~Ferry sailings, summer {year}~Train times 17 May to 12 December]
Mondays to Fridays except public holidays
= | NS | Sch | | | then every | until |
- {city} Bus Station, stand C | 0542 | 0612 | 0642 | 0702 | 20 | 1822 | 1915
- [Market Place~High Street] | 0549 | 0619 | 0650 | 0711 | mins | 1831 | 1922
- [Hospital main entrance~University] | 0558 | 0628 | 0701 | 0722 | | 1842 | 1931
- [Green Lane shops~Retail park] | 0604 | - | 0709 | 0730 | | 1850 | 1937
- [Airport terminal~Railway station] arr | 0616 | 0645 | 0722 | 0743 | | 1903 | 1949
Saturdays
* [Market Place~Hospital~Depot~Airport] | {time} | {time} | {time} | {time} | {time} | {time} | {time}
Sundays: no service before 0900
NS not on school days, Sch school days only, r sets down on request
Day ticket {small}, week {small}, under fives free. Contactless accepted. Lost property {phone}.
Buses are low floor. Times in italics are approximate. Valid until further notice.`,
    'en-trade-price-list': `{company}
# [Trade price list {month} {year}~PRICE LIST No. {n}~Tariff of services~Wholesale prices ex works]
Valid from {date}. All previous lists cease to be valid. Prices exclude VAT.
## [Fixings~Pots and compost~Treatments]
= Art. no. | Article | Pack | Each | 10+ | 100+
* {num} | {ware} | {n} | {small} | {small} | {small}
## [Accessories~Hire, per day~Beauty]
= Art. no. | Article | Size | Each
* {num} | [Cordless breaker~Half leg wax~Terracotta pan~Hex bolt zinc~Eyebrow shape~Cut and blow-dry] | [M8x40~30 min~24 cm] | {small}
Discount groups: A 10%, B 25%, N net
Small orders under {small}: handling fee {small}. Carriage paid from {small}.
Pallets EUR exchanged or charged. Prices on request for sizes not shown.
Subject to error and change. Colours in print may differ.
{company}, {street}, {town} {phone} {web}`,
    'en-theatre-ticket': `[e-ticket~PRINT AT HOME TICKET~Admit one~Boarding pass~Rail e-ticket]
{company} [Theatre~Arena~Airways~Railways]
{heading}
{date} {time} doors {time}
[STALLS Row {n} Seat {d2}~GATE {n} SEAT {n}C GROUP 4~COACH B SEAT {d2} FORWARD~STANDING LEVEL 1]
Name {person}
Booking ref {num} Order {num}
Price {small} incl. booking fee 2.50
[Scan this code at the door. Do not copy: first scan wins.~Gate closes 20 minutes before departure. Have your passport ready.]
Conditions: latecomers may not be let in until a suitable break. No refund or exchange except as required by law. Cameras not allowed. Bags larger than A4 must be left in the cloakroom.
||||| ||| |||| {num}{num}
Getting there: Station Road, bus 4, car park at {street}
Next: see what's on at {web}`,
    'en-diploma': `University of {city}
[In virtue of the authority vested in it~On the recommendation of the Senate~By authority of the Regents]
hereby confers upon
{person}
# [The Degree of Bachelor of Science~MASTER OF BUSINESS ADMINISTRATION~Diploma in Nursery Nursing~Doctor of Philosophy]
with [First Class Honours~distinction~all the rights, privileges and honours thereunto appertaining]
having fulfilled the requirements prescribed and passed the examinations in {heading}
Given at {city} this [eleventh~second~thirtieth] day of {month} {year}
Vice-Chancellor {someone}
Registrar {someone}
No. {num}
===
Academic transcript / Diploma supplement
= Module | Credits | Mark | Grade
* {heading} | [10~20~15] | {d2} | [A~B+~C~Pass]
Total credits 360 Final mark {d2}.{n} GPA 3.{d2}
Language of instruction: English. The seal of the university is embossed here.`,
    'en-wedding-invitation': `Together with their families
{someone}
&
{someone}
[request the pleasure of your company~invite you to celebrate with them~would love you to join them] at their marriage
at [St Peter's Church~the Old Mill~{other} House], {city}
on Saturday, {date}
at half past two o'clock
and afterwards for [dinner and dancing~tea on the lawn~supper and a ceilidh]
Carriages at midnight
RSVP by {date} {mail}
Dress: [lounge suits~something bright~black tie]
[Beds: we have held rooms at the inn; mention our names~No boxed gifts, please; there is a list at the shop~Children very welcome]
The coach leaves the hotel at {time}
Name(s) ______________ can come / cannot come
Meat, fish or vegetables? ______________
A song that will make you dance: ______________`,
    'en-village-newsletter': `# The {city} [Messenger~Bugle~Parish Pump~Residents' Newsletter]
Issue {d2} {month} {year} - free to every house - [delivered by volunteers~printed on recycled paper]
## [Spring is here!~From the editor~News in brief]
{passage}
## Bowls club wins the shield
In glorious sunshine our second team beat the visitors by {n} shots. Captain {someone} said: "We have not won since the clubhouse burned down." Beginners' evening is Tuesday at seven.
## Dates for your diary
* {date} | [Plant sale~Quiz night~Film: bring a cushion~Blood donors~Bingo] | [Village hall~Chapel~Rugby club]
## Recipe corner: rhubarb crumble
Rub 100 g butter into 200 g flour...
## Small ads
Pram, hardly used, {small}. Kittens to good homes. Gardener has one morning free, {mobile}. Wanted: old jam jars.
## Letters
Sir - who has taken the bench from the ford? {someone}
Copy for the next issue to {mail} by {date}. Views are those of the writers. Advertising: quarter page {small}.`,
    'en-recipe-card': `# [Grandma's ginger biscuits~Chicken tikka traybake~Lentil soup with lemon~No-knead loaf]
Serves [4~6~makes 24] Prep {n} min Cook {d2} min [Easy~A little effort] Freezes well
## Ingredients
350 g plain flour, plus extra for rolling
1 tsp bicarbonate of soda
2 tsp ground ginger
125 g butter
175 g light soft brown sugar
1 free-range egg, 4 tbsp golden syrup
[a pinch of salt~zest of one lemon]
## Method
1. Heat the oven to 180C/160C fan/gas 4. Line two trays.
2. Rub the butter into the flour until it looks like breadcrumbs. Stir in the sugar.
3. Beat egg with syrup and mix in until the dough clumps together. Chill for 15 minutes.
4. Roll out 5 mm thick, cut out, bake for 12-15 minutes until just golden. Leave for 10 minutes, then lift on to a rack.
Tip: they crisp up as they cool. Keep in a tin for a week, if they last.
Per serving: {d3} kcal, fat {n} g, carbs {d2} g, salt 0.{n} g
{company} Cookery School, {web}`,
    'en-song-sheet-lyrics': `[Song sheet~Hymn 4{n}~Lyrics~Carol service]
# [The Road Down to the Sea~Morning Bell~When the Barley Turns]
Words and music: [trad. arr. {someone}~{someone}] Capo {n} [G C D Em~3/4 slowly]
Verse 1
Oh the road it winds down to the sea, my love,
And the tide it is turning for home,
There's a lamp in the window, a kettle on the hob,
And I'll never more go out to roam.
Chorus
So row, boys, row, for the lights of the town,
Row for the harbour wall,
There's a girl with a ribbon of silver and brown
And she's fairest of them all.
Verse 2
I have sailed with the herring, I've sailed with the whale,
I have danced where the palm trees stand,
But there's never a fiddle can call me away
From the tune of my own dear land.
(Chorus x2, last time slower)
© {year} {other} Music. Please sing up! Collection at the door.`,
    'en-estate-agent-particulars': `{company} Estate Agents
# [For sale: {cstreet}, {city}~TO LET~Guide price {amount}~Just listed]
A [charming three bedroom Victorian terrace~light second floor flat with balcony~detached bungalow on a corner plot], close to the station and good schools.
• No onward chain • South facing garden • Gas central heating • Garage en bloc
## Accommodation
Entrance hall: tiled floor, stairs rising.
Sitting room 4.52m x 3.60m (14'10 x 11'9): bay window, cast iron fireplace, picture rail.
Kitchen/diner 5.10m x 2.95m: range of units, plumbing for dishwasher, French doors.
Bedroom one 3.6m x 3.3m; bedroom two; bedroom three/study; bathroom with shower over.
Outside: laid to lawn, timber shed, side access.
Tenure: [freehold~leasehold, 112 years, ground rent {small}] Council tax band [C~D] EPC rating [D~C]
Viewing strictly by appointment {phone}
Directions: from the market place take the second left.
These particulars are for guidance only and form no part of any offer. Measurements are approximate. We have not tested any appliances.`,
    'en-job-advertisement': `[We're hiring!~Vacancy~Job advert~Join our team]
# {job} [(m/f/d)~full time~part-time, job share considered]
{company}, {city} [hybrid~on site]
About us: we have [baked bread~built pumps~looked after gardens] since 19{d2} and are still family owned.
What you'll do
• [Look after our customers~Run the night bake~Keep the books] and help out where needed
• Train our apprentices
What you'll bring
• [Two years in a similar job~A trade certificate~Curiosity: we teach the rest]
• Good English; driving licence handy
What we offer
• {plain} to {plain} depending on experience, 27 days off plus birthday
• Free parking, bread at cost, pension
How to apply: send a CV and a few lines to {email}, quoting {ref}, by {date}. No agencies please. Interviews on {date}.
We welcome everybody and will make changes for those who need them.`,
    'en-conference-programme-poster': `[Call for papers~Programme~Open evening~Save the date]
# [{heading} {year}~International Symposium on {heading}~Harvest Festival and Fun Dog Show]
{date} - {date} [Town Hall~University main building~Recreation ground], {city}
= Time | Room A | Room B
- 08:30 | Registration and coffee | 
- 09:15 | Welcome: {someone} | 
- 09:30 | Keynote: {heading} | 
- 11:00 | {heading} ({someone}) | Workshop: {heading}
- 12:30 | Lunch | Posters
- 14:00 | {heading} | Panel with {someone}
- 17:00 | Close | Drinks
[Early bird {small} until {date}~Adults {small}, children free~Students free on showing a card]
Abstracts of 300 words by {date} to {email}
Sponsors: {other}, {other}, {bank}
How to reach us: tram 4, stop Park; no parking on site
Follow us: #meeting{d2}`,
    'en-shipping-and-food-labels': `[{company} Foods~{company} Dairy~Packed by {company}]
[Wholegrain mustard~Oat flapjack~Salted caramel fudge~Mature cheddar]
Ingredients: [oats (39%), golden syrup, BUTTER (MILK), sugar, salt~water, MUSTARD seeds, spirit vinegar, sugar, turmeric]. May contain traces of NUTS. For allergens see CAPITALS.
= Nutrition typical values | per 100 g | per portion
- Energy | {num} kJ / {d3} kcal | {d3} kJ
- Fat | {d2}.{n} g | {n}.{n} g
- of which saturates | {n}.{n} g | {n} g
- Carbohydrate | {d2} g | {n} g
- Protein | {n} g | {n} g
- Salt | 0.{d2} g | 0.{n} g
Store in a cool dry place. Once opened keep in the fridge and eat within 4 weeks.
Best before end: see lid. L{num} {date}
Net weight {d3} g e
Pot: recycle. Lid: don't recycle.
Made in the UK for {company}, {street}, {town}
5 0{num} {num}
Suitable for vegetarians`,
    'en-map-legend-walk': `{city} [Town Trail~Circular walk no. {n}~Cycle map~Site plan~Evacuation plan, floor {n}]
Distance {n} km, about {n} hours. Scale 1:25 000. North is up.
## [Legend~Key]
Footpath --- Bridleway -.- A road, B road, railway, stream
P parking WC toilets i information PH pub + church ▲ summit 214 m
Fire extinguisher, assembly point, YOU ARE HERE
## The route
1 Start at the market cross. Go down Bridge Street and over the river.
2 Turn right through the kissing gate; keep the hedge on your left.
3 At the mill (1780) look for the carved otter above the door.
4 Climb the steps to the viewpoint. On a fine day one sees the sea.
5 Return by the old railway. Dogs on leads: ground-nesting birds March to July.
Contours at 10 m. Reproduced with permission. Public rights of way are shown in green.
Published by {company} with help from the ramblers. Leaflet {n} of {n}, {year}`,
  }),
};
