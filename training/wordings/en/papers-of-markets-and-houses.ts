import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of markets, sales, flyers and printed pages that are of none of the types. */
export const englishPapersOfMarketsAndHouses: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-domain-renewal-lookalike': `NOTICE - this is not a bill, this is a solicitation
{other} Domain Listing Service
{client}
{cstreet}
{ctown}
Domain name: {web}
Notice date {today} Expiry {date}
DEAR SIR OR MADAM
As a courtesy to domain holders we inform you that the listing of your web address with search engines will lapse shortly. Failure to complete it before the date shown may make it hard for customers to find you.
Select package
- [ ] 1 year | {small}
- [x] 2 years MOST POPULAR | {small}
- [ ] 5 years | {small}
- [ ] lifetime BEST VALUE | {small}
By returning the coupon with your remittance you accept the offer overleaf. You are under no obligation to pay the amount stated unless you accept. This service concerns submission to catalogues only and does not renew registration with your registrar.
Process privacy policy: your details may be passed on to partners.
Pay by card, cheque, or scan here. {phone} (calls from mobiles may cost extra)
Please detach and keep upper part. {num} {num}`,
    'en2-election-leaflet': `{someone}
Your local candidate for [Hilltop ward~District 7~the parish council]
I've lived on {cstreet} for nineteen years, I coach the under-tens, and I've been stuck in the same traffic as you.
WHAT I WILL DO
+ A crossing outside the school. The last lot promised it four times.
+ Bins emptied when they say they will.
+ Save the baths. {small} a household a year keeps them open: I've done the sums and put them online.
WHAT I WON'T DO
- Take a car allowance
- Promise the moon
"She answered my mail at eleven at night, and the pothole was gone by Friday." - {someone}, shopkeeper
IT'S CLOSE HERE
Last time: 41 % - 39 % - 20 %. A hundred votes will settle it.
I can display a poster [ ] I can deliver leaflets [ ] I need a lift to the polls [ ]
Name ______ Tel ______ Freepost, no stamp
Using your data: by returning this we may contact you even if your number is on a no-call list. Promoted by {someone} on behalf of {person}, both of {street}, {town}. Printed by {other}, {ctown}.`,
    'en2-takeaway-pizza-flyer': `{company} PIZZA & GRILL
Free delivery over {small} within 3 miles
{phone} or order on our app -10 % first time
OPEN 7 DAYS 4 pm - late (Fri & Sat 3 am)
PIZZAS 9" 12" 15"
Margherita 6.50 8.50 11.00
Vesuvio - chillies, pepperoni, jalapeno, beef 8.00 10.50 13.50
Garden - mushroom, sweetcorn, peppers, spinach 7.50 9.90 12.90
Farmhouse - ham, leek, egg 8.00 10.50 13.50
Build your own, toppings 90p/1.20/1.50
Stuffed crust + {n}.00
KEBABS chips & salad incl.
Doner in naan {small} Chicken shish {small} Mixed for the brave {small}
BURGERS quarter, half, "the Widowmaker"
SIDES wings 6/12, onion rings, cheesy garlic bread, slaw
DRINKS can 1.20 bottle 2.80
MEAL DEALS
A any 12" + fries + dip + bottle {small}
B two 15" + wings + bottle {small}
Kids' box with toy {small}
ALLERGIES? Talk to us. Our kitchen handles nuts, sesame, celery, mustard, the lot.
Min. card {small}. Drivers carry no more than 20 in change. Hygiene rating 5. Pictures for guidance only.
Drivers wanted, own scooter!`,
    'en2-fund-factsheet': `{company} Asset Management
# [European Dividend Growth~Global Clean Water~Short Duration Credit] Fund
Share class A acc EUR - ISIN [LU~IE]{num}{n}
Data as at end of {month} {year} - marketing communication
Objective. The fund aims to outgrow the index over a full cycle by holding between thirty and fifty companies which have raised their pay-out in each of ten years.
Manager :: {someone} (since 20{n})
Size :: {plain} m
Launch :: {date}
Ongoing charge :: 1.{d2} %
Swing pricing :: yes
Performance, % net
= | 1m | YTD | 1y | 3y p.a. | 5y p.a.
- Fund | 0.{d2} | 4.{d2} | 7.{d2} | 5.{d2} | 6.{d2}
- Index | 0.{d2} | 5.{d2} | 8.{d2} | 5.{d2} | 5.{d2}
Top ten: brewer 4.1, chip tools 3.9, reinsurer 3.7, toll roads 3.6, hearing aids 3.4 ...
Sectors: industry 24, health 19, finance 17, staples 15, cash 3
Risk indicator 1 2 3 [4] 5 6 7
Manager's comment: spring brought results that were better than feared. We took profits in the brewer and opened a stake in a maker of lift ropes. Currency cost us 0.3.
Past results are no guide to the future. The value of units may go down as well as up. Please read the prospectus and key information document, free of charge from {street}, {town}. Not for US persons. For professional clients only in Switzerland.`,
    'en2-auction-catalogue-page': `{company} Auctioneers & Valuers
SALE {d3}: [Country House Interiors~Clocks, Barometers & Scientific Instruments]
Saturday {date} at 10 am. Viewing Thursday 12 - 7, Friday 9 - 5
Buyer's premium 24 % + VAT. Lots marked + carry import duty; Y contain protected material.
{d3} A GEORGE III MAHOGANY LONGCASE CLOCK, {someone}, {city}, circa 1785, the 12 inch brass dial with strike/silent ring, eight-day movement, 228 cm, cracked to hood
£1,200 - 1,800
{d3} Y A PAIR OF ROSEWOOD CANDLE BOXES, early 19th century, one lacking lid
£80 - 120
{d3} A brass sextant, label of Negretti, cased, scratches, pivot stiff
£300 - 500
{d3} FOUR boxes of assorted glass, some good. A.F.
£20 - 40
{d3} ENGLISH SCHOOL, portrait of a spaniel with thoughtful eyes, oil on canvas, 61 x 51, relined
£600 - 900 ILLUSTRATED
{d3} + A Meissen tea bowl, crossed swords, hairline
£150 - 250
Condition is not stated in the catalogue; ask for a report, for which there's no charge. Paddle registration with proof of address. Storage {small} a day per lot from Wednesday. Telephones limited to eight lines. Estimates do not include fees. Order of sale: approx. 100 lots per hour.`,
    'en2-estate-listing-mls-print': `MLS # {num} [ACTIVE~PENDING~PRICE REDUCED] List {amount}
{cstreet}, {ctown}
Beds 3 Full Bath 2 Half 1 Sq Ft 1,{d3} Acres 0.{d2} Yr Blt 19{d2} Garage 2 att DOM {d2}
School: Elem [Pinecrest~Jefferson] Mid {city} High {city} North
Taxes {small} HOA {small}/mo includes pool, mow
Public remarks: Sun-drenched split-level on a quiet cul-de-sac, steps to the greenbelt! Gourmet kitchen w/ quartz, soft close & pot filler. Primary suite up w/ walk-in. Bonus room could be 4th bed, office or craft cave. New roof 20{n}, HVAC 20{n}, water heater as is. Fenced yard where peaches actually ripen. Bring your fussiest buyers.
Agent remarks: Supra by gate. Do NOT let cat out. Offers due {date} 5pm, no escalation. Sellers need rent-back {n} days. Carpet allowance possible
Rooms: LR 14x18 main; DR 11x12; KIT 12x16; BR1 13x17 up; BR2 10x11; BR3 10x10; FAM 15x22 low
Interior: gas log, vinyl plank, ceiling fans 4
Utilities: city water, septic inspected
Excl: dining chandelier, swing
List agent {person} lic {num} {mobile} {company} Realty
Information deemed reliable but not guaranteed. Equal housing opportunity. Printed by {someone} {today}`,
    'en2-glossary-and-index-pages': `Index
A
abutment 41, {d3}
aggregate, crushed 17-19; river 20
arch, corbelled 8; flat 63; three-centred 66, plate 4
ashlar see masonry
B
batter 30
bedding, false 112; natural 111
bond, English 51; Flemish 52; garden wall 55; header 50
buttress, flying {d3}; raking 74
C
cames 140
centring 67, striking of 69
copings, saddleback 88; weathered 87
cramps, iron, rusting of 93-5, see also failures
D
dentil 101
dowels 92
drip 86
dry rot 160, does not occur in stone 161
E
efflorescence 120, 124
entasis 29
F
failures 93, 118-33, author's own 131
fireclay 15
flint, knapped 46
G
galleting 47
gauge, mason's {d3}
grout, lime 33; never cement 34
H
hammer, scutch 24; waller's 24
hearths {d3}
{d3}`,
    'en2-meeting-agenda-invite': `Invitation and agenda
Steering group [Harbour tram~Library of Things~Merger of the two breweries]
{date}, {time} - 12:30, room "Baltic" (second floor) and by video
Called by: {someone} Note-taker: by rotation, {someone} this time
Please read papers 1, 3 beforehand; paper 2 will be tabled.
= No. | Item | Lead | Minutes | Paper
- 1 | Welcome, apologies | chair | 5 | -
- 2 | Actions from last time | {someone} | 10 | 1
- 3 | Budget: where has the contingency gone? | {someone} | 25 | 2
- 4 | Decision: route past the fish market, A or B | {someone} | 30 | 3
- Coffee | | | 10 |
- 5 | Complaints by shopkeepers - film, 4 min | {someone} | 15 | -
- 6 | Risks: top five only | all | 15 | 4
- 7 | Any other business, notify in advance | | 5 |
- 8 | Date of next meeting | | 5 |
House rules: start on time, laptops shut, one voice at a time. If you can't come, send someone who may decide.
Dial-in {phone} code {num}#. Lunch is not provided but the van with the dumplings stands outside on Thursdays.
Distribution: members; cc finance, comms`,
    'en2-tide-and-weather-sheet': `HARBOUR OFFICE {city}
Tide table for {month} {year} - heights in metres above chart datum, times UT; add one hour in summer
= Day | HW | m | LW | m | HW | m | LW | m
- 1 Sa | 03:{d2} | 5.1 | 09:{d2} | 0.9 | 15:{d2} | 5.0 | 21:{d2} | 1.0
- 2 Su | 03:{d2} | 5.3 | 10:{d2} | 0.7 | 16:{d2} | 5.2 | 22:{d2} | 0.8
- 3 Mo | 04:{d2} | 5.4 | 10:{d2} | 0.5 | 16:{d2} | 5.3 | 23:{d2} | 0.7
- 4 Tu | 05:{d2} | 5.4 | 11:{d2} | 0.5 | 17:{d2} | 5.2 | 23:{d2} | 0.7
Springs about the 3rd. Strong onshore wind may raise levels by half a metre.
Shipping forecast issued 0505: south-west 5 to 7, perhaps gale 8 later. Rain then showers. Moderate, occasionally poor.
Local: sill of the marina dries at 2.1. Swing bridge opens on the hour except 0800 and 1700. Dredger working off the east pier, pass slowly, red over white over red.
VHF 12 harbour, 16 distress, 80 marina
Visitors' berth {small} per metre per night, showers incl., token for the dryer. Rubbish by the crane. Dogs on lead, drones not at all.
Harbour master {someone}
Not to be used for navigation`,
  }),
};
