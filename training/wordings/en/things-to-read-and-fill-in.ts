import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English manuals, menus, forms, programmes and leaflets: none of the told types. */
export const englishThingsToReadAndFillIn: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-w-ot-dishwasher-manual-troubleshooting': `Before you call for service
Many problems can be put right without help. Consult the table first; it may save you a call-out charge.
= What happens | Possible cause | What to do
- Machine does not start | door not latched, delay timer on | press until it clicks; cancel with Start 3 s
- Water stays in the bottom | filter clogged, hose kinked | unscrew filter, rinse under tap
- Glasses cloudy | too little salt or soft water with too much detergent | set hardness, use less
- White streaks | rinse aid too high | turn dial from 4 to 2
- Rust spots on cutlery | cheap steel, salt spilled | wipe; run a short programme after filling
- Beeps five times, E:15 | anti-flood | close the tap, tilt machine 45°, call us
- Unpleasant smell | grease in the sump | run 70 °C with a cup of vinegar
Changing the spray arm
1. Pull out the upper basket as far as the stops.
2. Turn the nut anticlockwise and lift off the arm.
3. Clear the nozzles with a cocktail stick; never use wire.
4. Refit. The arm must spin freely.
WARNING! Knives and other pointed utensils must lie flat or point downwards. Do not let children play with the detergent. The open door is not a step.
Water hardness settings: 0 to 6 °dH = 0; 7 to 12 = 2; 13 to 17 = 3; over 30 = 6.
Disposal: the crossed-out bin means that the appliance must not go into household rubbish. Cut off the plug and make the lock unusable.
Spare parts are kept for ten years after the model has been discontinued. Have the E-Nr. and FD number from the door rim at hand.
English - {d2}`,
    'en-w-ot-school-lunch-menu-canada': `{company} Elementary
HOT LUNCH - {month}
= Mon | Tue | Wed | Thu | Fri
- Spaghetti & meat sauce, garlic bread | Taco in a bag | Butter chicken on rice | Grilled cheese & tomato soup | Pizza slice
- No school: P.A. day | Shepherd's pie | Veggie chili, cornbread | Pancakes & sausage | Fish sticks, oven fries
- Mac and cheese | Sloppy Joe | Perogies, sour cream | Chicken wrap | Pizza slice
- Stir fry noodles (V) | Hot dog day! | Lentil curry, naan | Breakfast for lunch | Bag lunch, trip
Milk 1% or chocolate, or juice box. Raw veggies and a fruit daily. Substitutions for halal, vegetarian, gluten-wise and dairy-free kids: see Mrs. {someone} in the office before the 20th. We're a nut-aware school: no peanut butter, please.
Cost 5.75 per lunch, punch card of ten 55.00. Order on the web by Thursday noon for the coming week. If your child is ill, the meal goes to the after-school fridge and can't be credited.
Lunch helpers wanted! We need four grown-ups each Wednesday from 11:15 to 12:45. Hairnets provided, cookies guaranteed.
Snow days: if buses are cancelled, so is lunch.
Reminder: bring your own fork. We washed {d3} plastic ones last term.`,
    'en-w-ot-assembly-instruction-wardrobe': `ASSEMBLY INSTRUCTIONS
Model [HALDEN~MARBRO~TESSIN] 3-door wardrobe with mirror
Please read all the way through before starting. Two people are needed. Allow about three hours.
Check contents
= Part | Qty | Code
- Side panel left | 1 | A1
- Side panel right | 1 | A2
- Centre wall | 2 | B
- Top / base | 1 + 1 | C, D
- Door plain | 2 | E
- Door mirror (careful!) | 1 | F
- Cam bolt | 24 | M3
- Wooden dowel 8 x 35 | 32 | W
- Hinge soft-close | 9 | H
- Nail 20 mm | 60 | N
- Wall strap with plug | 2 | S
Tools that you'll need: cross-head screwdriver, hammer, spirit level, pencil. Do not use a power tool on the cams.
Step 1: Tap dowels into A1 and A2. Leave 10 mm standing out.
Step 2: Screw in cam bolts until the collar touches.
Step 3: Lay on a blanket, join with C and D. Turn cams half a turn clockwise until you feel resistance.
Step 4: Square up by measuring both diagonals; they must be equal. Only then nail on the back.
Step 5: Stand it up. NEVER lift by the top.
Step 6: Fasten to the wall with S. Furniture may topple and crush a child. The right plug for your wall is not included.
Step 7: Hang doors; adjust with screw X (sideways), Y (depth), Z (height).
Missing a piece? Do not take it back to the shop: quote the batch sticker and the code to {email} and we'll pop it in the post.
Care: damp cloth, no scouring powder. Made in Portugal. {d5}/{year}`,
    'en-w-ot-classified-ads-church-bulletin': `{company} Messenger
Week of {date}
Mass times: Sat 5:30 p.m. (vigil), Sun 8, 10 (choir), 12 noon (Spanish). Confessions Saturday 4. Weekdays 9 a.m. except Thursday.
Please pray for: {someone}, {someone}, {someone} and all the homebound. Rest in peace {someone}, whose funeral will be on Friday at 11.
Last Sunday's collection: envelopes {small}, loose {small}, roof {small}. Thank you for your generosity!
PANCAKE BREAKFAST next Sunday in the parish hall, hosted by the Knights. Freewill offering. Bring a neighbor.
Our religious education office still lacks a catechist for grade four (Wednesdays). No degree needed, only patience.
Lost after the bazaar: one ladies' glove, tan; one set of dentures (claim discreetly).
Sanctuary lamp burns this week in memory of the {someone} family.
Readers: 8:00 {someone}; 10:00 {someone}. Altar servers see chart in sacristy.
The bishop's letter on the merging of parishes can be read on the notice board; a listening session follows on {date} at 7 p.m.
Advertisers who keep this bulletin free
{company} Plumbing & Heating - parishioner, 10% off - {phone}
{other} Funeral Home, four generations of care
Pizza? Call Gino's. Sunday special 2 large {small}
Your ad could be here. Ask for rates.`,
    'en-w-ot-safety-data-glove-technical-sheet': `TECHNICAL DATA
Nitrile-coated work glove "[GripMaster~ToughHand~ProFlex]" {d3}
Construction :: 15 gauge nylon/elastane liner, micro-foam coating, knitted cuff
Colour :: grey / black
Sizes :: 6 to 12
Length :: 230 to 270 mm
Packed :: 12 pairs per bag, 144 per carton
Category :: II, Regulation (EU) 2016/425
EN 388:2016 performance
= Property | Level | Max
- Abrasion | 4 | 4
- Blade cut (coup) | 1 | 5
- Tear | 3 | 4
- Puncture | 1 | 4
- Cut TDM | A | F
- Contact heat (EN 407) | 1 | 4
Typical uses: assembly, warehouse, light engineering, automotive, gardening.
Limits: not suitable for chemicals, for cryogenic goods, or near rotating machinery. Results were obtained on the palm of new gloves in the laboratory and do not necessarily reflect conditions at the workplace.
Washing: 40 °C, up to three times, line dry. Do not bleach or iron.
Storage: cool, dry, away from ozone and light; shelf life five years from the date of manufacture shown by the clock symbol.
Free from silicone, latex proteins and DMF. Touchscreen compatible (index and thumb).
Notified body no. 0{d3}, EU type examination {ref}. The declaration of conformity can be downloaded from {web}.
Rev. {n} - {date}. Specifications may change without notice.`,
    'en-w-ot-visa-checklist-questionnaire': `Pre-travel health questionnaire
To be completed by each traveller and brought to the nurse, at least six weeks before departure.
Name: {person} Date of birth: {date} Sex: M / F / X GP surgery:
Where are you going?
= Country | Arrival | Length of stay | Town or remote
- [Tanzania~Vietnam~Peru] | {date} | {n} days | both
- [Zanzibar~Cambodia~Bolivia] | {date} | {n} days | town
Purpose: holiday [ ] business [ ] visiting family [ ] pilgrimage [ ] volunteering [x]
Accommodation: hotel [ ] relatives [ ] camping [ ] cruise ship [ ]
Planned activities: diving [ ] safari [x] altitude above 2,500 m [x] animals [ ]
Medical history. Please tick and give details
Allergies (eggs, antibiotics, latex) ........ Severe reaction to a vaccine before ........ Epilepsy / mental illness ........ Heart or lungs ........ Immune system: HIV, steroids, chemotherapy, spleen removed ........ Bleeding or clotting ........ Pregnant or trying ........
What do you take every day? Thyroxine 75
Vaccinations received, with years: Tetanus ... Polio ... Typhoid ... Hepatitis A ... B ... Yellow fever ... Rabies ... MMR ... Meningitis ...
For nurse's use
Recommended :: [typhoid, hep A, rabies course~DTP booster, Japanese encephalitis~yellow fever, altitude advice]
Malaria :: atovaquone/proguanil, {d2} tablets, private script
Bite avoidance, food hygiene, DVT stockings, sun and insurance discussed [ ]
Some vaccines are free of charge on the health service; others are not. A price list hangs in the waiting room.
Patient signature / consent`,
    'en-w-ot-conference-programme-day': `{company} International Conference on [Soil Science~Digital Libraries~Wind Engineering]
Programme - Day 2 - {date}
08:00 Registration desk opens (lower foyer). Coffee, fruit, badge printing
09:00 Keynote 3: Professor {someone} (Utrecht): "What the ground remembers". Chair: {someone}
= Time | Room A | Room B | Room C
- 10:00 | 2A Modelling | 2B Field methods | 2C Early career flash talks
- 10:20 | {someone}: Bayesian inversion for patchy data | {someone}: Low-cost sensors in peat | 12 x 3 minutes
- 10:40 | {someone}: Why our model failed | {someone}: Drones over paddies |
- 11:00 | Coffee and posters P31 to P60 | |
- 11:30 | Panel: open data and its discontents | Workshop (max. 25, sign up) | Committee (closed)
12:45 Lunch boxes; quiet room 1.07; prayer room 1.08
14:00 Excursions leave from the north entrance. Stout shoes!
19:30 Conference dinner, Guildhall. Coach at 19:00 sharp. Dress: smart but sane. Bring ticket.
Instructions to speakers: twelve minutes plus three for questions. Upload slides during the break before your session to the laptop, 16:9, fonts embedded. The chair will show a yellow card, then a red one, then stand up.
Wi-Fi ConfGuest, password printed on lanyard.
Code of conduct: be kind. Concerns to anyone wearing a purple sash.
Change of programme: 2B/4 has been withdrawn. Lost: an umbrella with ducks.
Sponsors: {other}, {other}`,
    'en-w-ot-web-terms-of-use-cookie': `{company}
Home > Legal > Terms of use
Last updated {date}
Welcome! Please read these terms before you browse further. By using this site you accept them; if you don't like them, kindly close the tab.
1. Who we are
{web} is operated by {company}, whose registered office is at {street}, {town}. To get in touch, write to {email}.
2. Changes
We may revise this page from time to time. Take a look at it now and then.
3. Nothing here is advice
Articles, calculators and forum posts are for general interest. Talk to a professional before doing anything on the strength of them.
4. Your account
Keep the password to yourself. We may disable it where, in our reasonable opinion, you've broken these rules.
5. Content you upload
You keep ownership, but you let us store, show and copy it. Don't post things that are unlawful, cruel, infected or about somebody else's private life.
6. Links elsewhere are not endorsements.
7. Liability
We don't exclude liability for death or personal injury caused by negligence. Otherwise, for consumers, we're not responsible for losses that nobody could foresee; for business users, not for profits, sales, goodwill or data.
8. Viruses, scraping and attacks
You must not introduce trojans, worms or logic bombs, nor attack this site via a denial-of-service. Automated harvesting isn't allowed without our consent.
9. Which laws apply? Those of [England and Wales~Ontario~New South Wales].
We use cookies to remember your basket, count visitors and show adverts which annoy you slightly less. [Accept all] [Only necessary] [Settings]
Related: Privacy - Modern slavery statement - Accessibility - Careers - Press`,
    'en-w-ot-pricelist-barber-nails-laminated': `{company} Hair & Beauty
OUR PRICES from {date}
Cuts
Wash, cut & blow dry :: {d2}.00
Dry trim :: 18.00
Gents :: 16.00
Skin fade :: 19.50
Under 10s :: 11.00
Over 65s Tues & Wed :: 12.00
Colour (skin test 48 hrs before, please!)
Roots :: from 45.00
Half head foils :: from 70.00
Balayage :: by consultation
Toner :: 15.00
Nails
Gel hands :: 28.00
Infill :: 22.00
Take off :: 8.00
Repairs, per nail :: 3.00
Waxing: eyebrows 9, lip 7, half leg 18, full leg 26, Hollywood 35
Brow lamination + tint :: 32.00
Party packages: bubbles, nibbles and mini manicure for up to eight, ask [Chantelle~Jo]
Loyalty: every sixth blow dry free. Gift vouchers make lovely presents.
Late by more than 15 min? We may have to shorten your treatment. A £10 booking fee comes off the bill but is lost if you don't turn up.
Walk-ins welcome Thursday late night.
Follow us for offers. Cash preferred, cards over £5.
Rent-a-chair available, enquire within`,
    'en-w-ot-customs-postal-declaration-cn23': `CUSTOMS DECLARATION
CN 23
(Designated operator) {company} Post
Item No. (barcode, if any) CP {num} GB. May be opened officially. Important! See instructions on the back
From Name {person} Business {company} Street {street} City {town} Country United Kingdom
Sender's customs reference (if any) {vat}
To Name {someone} Street {cstreet} City {ctown} Country [Norway~Switzerland~Japan] Tel. {mobile}
Importer's reference (if any) (tax code/VAT No./importer code) (optional)
= Detailed description of contents (1) | Quantity (2) | Net weight kg (3) | Value (5) | HS tariff number* (7) | Country of origin (8)
- Knitted jumper, wool, hand-made | 1 | 0.620 | {small} | 6110.11 | GB
- Children's picture book | 2 | 0.480 | {small} | 4903.00 | CN
- Shortbread biscuits in tin | 1 | 0.400 | 6.50 | 1905.31 | GB
Total gross weight (4) 1.{d3}   Total value (6) {small}   Postal charges/Fees (9) {small}
Category of item (10): Gift [X] Documents [ ] Commercial sample [ ] Returned goods [ ] Sale of goods [ ] Other [ ]
Comments (11): (e.g.: goods subject to quarantine, sanitary/phytosanitary inspection or other restrictions)
Licence (12) No(s). Certificate (13) No(s). Invoice (14) No.
I certify that the particulars given in this customs declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
Date and sender's signature (15) {today}
Office of origin/Date of posting`,
    'en-w-ot-program-listing-makefile-readme': `# {company}-sync
Copies stock levels from the till to the web shop every five minutes.
Installation
git clone the repository, then: python -m venv .venv && pip install -r requirements.txt
cp settings.example.toml settings.toml
sudo systemctl enable --now stock-sync.timer
Configuration
= Key | Default | Meaning
- poll_seconds | 300 | how often to look
- till.host | localhost | where the till listens
- shop.token | - | create one under Settings / Apps
- dry_run | false | log, but write nothing
Listing of sync.py
import logging, tomllib
from pathlib import Path
def load(path: Path) -> dict:
return tomllib.loads(path.read_text())
def changed(old, new):
return (sku: qty for sku, qty in new.items() if old.get(sku) != qty)
if __name__ == "__main__":
logging.basicConfig(level="INFO")
main(load(Path("settings.toml")))
Troubleshooting
"429 Too many requests": raise poll_seconds. "SKU not found": the article exists on one side only; run with --orphans to print a list. Negative quantities come from refunds rung up before the sale.
Changelog
{n}.2.0 ({date}) skip bundles; {n}.1.3 fix time zone; {n}.1.0 first public release
Licence MIT. Patches are welcome; please run the tests first (make check).`,
    'en-w-ot-timesheet-agency-nurse-filled': `{company} Healthcare Staffing
WEEKLY TIME SHEET - send by 10 am Monday or you will not be paid this week
Candidate {person} RGN  PIN {num}  W/E {date}
Client {client} Nursing Home  Unit [Beech~Ward 3~EMI]
= Day | Start | Finish | Break | Hours | Auth. initials
- Mon | 07.30 | 20.00 | 1 | 11.5 | [KB~S.W.]
- Tue | - | - | - | - |
- Wed | 19.30 | 08.00 | 1 | 11.5 | KB
- Thu | 19.30 | 08.15 | 1 | 11.75 | extra 15 handover ok
- Fri | sick | | | |
- Sat | 07.30 | 14.00 | .5 | 6 | TT
- Sun | | | | |
Total 40.75 less meal
Mileage {d2}
To be filled in by client: standard of work excellent / good / fair / poor. Punctual Y/N. Would you have this worker again? Y/N
By signing, the client accepts our terms of business, confirms the hours as correct and agrees to the fee if the worker is engaged directly within 14 weeks.
Name {someone} Position deputy mgr Signature
The worker declares that no other shift was worked within eleven hours of these.
Photo of sheet ok if edges visible. Fax {phone}`,
    'en-w-ot-seed-packet-growing-guide': `[Runner Bean 'Painted Lady'~Tomato 'Sungold' F1~Sweet Pea 'Matucana']
Approx. {d2} seeds. Sow by {year}. Lot {num}
{company} Seeds
Easy and rewarding. An old variety, loved by bees and by anyone who dislikes shop-bought vegetables.
= | J | F | M | A | M | J | J | A | S | O | N | D
- Sow indoors | | | x | x | | | | | | | |
- Plant out | | | | | x | x | | | | | |
- Harvest / flower | | | | | | | x | x | x | x | |
HOW TO SOW: Put one seed to a 7 cm pot, twice as deep as it is thick, in damp peat-free compost. Cover with glass until the first crook of green appears, usually within ten days at 18 °C. Harden off for a week by day, bringing the pots in at night.
PLANT out 20 cm apart after the last frost, in rich soil that had manure in the autumn. Give tall canes.
CARE: water at the foot in the evening. Pinch out when they reach the top. Pick often; if you stop, they stop.
COOK'S TIP: slice thinly, boil for three minutes, butter, savory. Or freeze.
Beware: slugs like the young shoots even more than you do. Raw beans are poisonous.
Saved seed comes true if no other kinds grow nearby.
Packed in accordance with the seed rules. UK plant passport GB-{d5}. Our garden is open to visitors on the second Sunday in July (£3, tea included).
Join our growers' club: {web}`,
    'en-w-ot-theatre-audition-notice-poster': `{company} Amateur Operatic Society presents
OPEN AUDITIONS
[The Gondoliers~Oklahoma-on-Sea~My Fair Pirate]
{date} and {date}, 7.15 for 7.30, Methodist Hall, {street}
Director {person} / Musical director {someone} / Choreography {someone}
Principals
- Marco, tenor, to top A, plausible as a baker | age 20-35
- The Duchess, contralto, comic timing essential | 45+
- Inez, small but worth it, no singing | any
- Two policemen who can dance | tall and short
Chorus: everyone who can hold a line and come to rehearsals on Mondays and Thursdays from September.
What to prepare: sixteen bars of anything in English, plus the dialogue on page 31. Sheet music in your key; our pianist does not transpose at sight, whatever he may have told you in the pub.
Membership 65 a year (students 20). Costumes hired; ladies bring character shoes, gentlemen black socks WITHOUT cartoon characters.
Show week 14 to 19 {month}. Get-in Sunday: all hands, including divas.
We also need people who sew, saw, prompt, push scenery, sell ices and drive a van.
Tickets go on sale on {date}. Box office {phone}. Group of ten: the eleventh is free.
NODA affiliated. Registered charity {num}`,
  }),
};
