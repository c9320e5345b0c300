import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of none of the types that explain, describe or run something. */
export const englishTechnicalPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    ...wordingsIn('en', {
      'en-dishwasher-manual': `{company} Home Appliances
# [Instruction manual~User guide~Operating and installation instructions~Use and care]
[Dishwasher DW-{d3}~Steam iron SI {d2}~Cordless drill CD{d2}V~Bread maker BM-{d3}]
Please read carefully before first use and keep for later reference. Register your product at {web}
===
Contents: Safety 3 / Parts and controls 6 / Before first use 8 / Everyday use 10 / Cleaning 15 / What if...? 18 / Guarantee 22
===
## Important safety instructions
WARNING! Risk of electric shock. Unplug before cleaning. Children of 8 and above may use this appliance under supervision.
Do not immerse in water. Do not operate with a damaged cord.
## Getting to know your appliance
1 Water inlet 2 Lower spray arm 3 Filter 4 Salt container 5 Rinse aid dispenser
## Daily use
1. Turn the tap fully on. 2. Load the baskets; check that the arms spin freely. 3. Fill detergent into compartment A. 4. Press start within 4 seconds of closing the door.
= Programme | Temp. | Time | Water l | kWh
* [Eco~Intensive~Glass~Rapid 30~Prewash] | {d2} °C | {d3} min | {n} | 0.{d2}
## What if ...
= Problem | Cause | Remedy
* [Does not drain~Stains on glasses~Error E{d2}~Will not start] | [Filter clogged~Salt empty~Door ajar] | [Clean filter~Refill~Close the door firmly]
The crossed out bin symbol means that the product must not go into household waste. Design and specification may change without notice.`,
      'en-safety-data-sheet': `SAFETY DATA SHEET according to Regulation (EC) No 1907/2006 (REACH)
{company} Chemicals Trade name: [Brick cleaner concentrate~Two-pack epoxy part B~Limescale remover gel~Wood oil clear] Version {n}.0 Revision date {date}
SECTION 1: Identification of the substance/mixture and of the company/undertaking
1.1 Product identifier UFI: {num}-{d2}VQ 1.2 Relevant identified uses: cleaning agent, professional
1.3 Supplier: {company}, {street}, {town} 1.4 Emergency telephone {phone}
SECTION 2: Hazards identification
Skin Corr. 1B; H314 Causes severe skin burns and eye damage. Met. Corr. 1; H290
Signal word: Danger. P280 Wear protective gloves/eye protection. P305+P351+P338 IF IN EYES: rinse cautiously with water for several minutes.
SECTION 3: Composition/information on ingredients
= CAS No. | EC No. | Name | % w/w | Classification
* {num}-{d2}-{n} | {d3}-{d3}-{n} | [hydrochloric acid~isotridecanol ethoxylate~propan-2-ol~amine adduct] | {n}-{d2} | H3{d2}
SECTION 4: First aid measures. Inhalation: move to fresh air. Do not induce vomiting.
SECTION 5: Firefighting measures. Suitable media: water spray, CO2, dry powder
SECTION 6: Accidental release. Absorb with inert material; keep out of drains
SECTION 7: Handling and storage. Store cool in the original container
SECTION 8: Exposure controls. WEL 8-h TWA {n} ppm
SECTION 9: pH 1, relative density 1.{d2}, flash point not applicable
SECTION 10-12: stable; LD50 oral rat > 2000 mg/kg; harmful to aquatic life
SECTION 13: Disposal EWC 20 01 29* SECTION 14: Transport UN 17{d2}, class 8, PG III
SECTION 15: Regulatory SECTION 16: Other information. Training advice: read before use. No warranty of properties.`,
      'en-source-listing': `File [inventory.py~queue_worker.py~main.c] Page {n} Printed {date} {time}
1 import os, sys, json
2 from datetime import date, timedelta
3
4 MAX_RETRIES = {n}
5 TIMEOUT = {d2} # seconds
6
7 class Store(object):
8     def __init__(self, path, readonly=False):
9         self.path = path
10         self.items = dict()
11     def load(self):
12         with open(self.path) as handle:
13             for line in handle:
14                 key, _, value = line.partition(':')
15                 self.items.setdefault(key.strip(), []).append(float(value))
16     def total(self, key):
17         """Return the sum for one key, or None."""
18         return sum(self.items.get(key, ())) or None
19
20 def main(argv=None):
21     args = parser.parse_args(argv)
22     store = Store(args.path)
23     try:
24         store.load()
25     except (IOError, ValueError) as err:
26         sys.stderr.write('cannot read: %s' % err)
27         return {n}
28     for name in sorted(store.items): print(name, store.total(name))
29 if __name__ == '__main__': sys.exit(main())`,
      'en-readme-page': `README.md
# [fastgrid~pocket-ledger~csv-tidy~mini-queue] [v{n}.{n}.0~]
build passing • coverage {d2}% • license MIT • npm v{n}.{n}.{n}
A tiny [library~command line tool~server] for [reading huge CSV files~background jobs~drawing tables in the terminal]. No dependencies.
## Features
• Streams: constant memory, tested up to 40 GB
• Works on Linux, macOS and Windows
• Typed
## Install
pip install pocket-ledger
or clone and run: git clone https://git.example.org/tools/pocket-ledger.git && make install
## Usage
from ledger import Book; book = Book.open("home.db"); book.add(date="today", text="coffee")
= Option | Default | Meaning
* [--quiet~--format~--jobs~--dry-run] | [false~json~4] | [say less~output format~parallel workers~change nothing]
## FAQ
Why another one? Because the others would not fit on a floppy.
Does it run on ARM? Yes, see docs/platforms.md.
## Contributing
Issues and pull requests are welcome. Please run the linter and add a test. Be kind: see CODE_OF_CONDUCT.md.
## Changelog
{n}.{n}.1 fix crash on empty files; {n}.{n}.0 new flag --jobs
## License
MIT © {year} {person}`,
      'en-pump-datasheet': `{company} Pumps
Product data sheet PDS-{num} rev {n}
# [Centrifugal pump series KX~Temperature sensor PT100 type {d3}~LED high bay {d3} W~Silicone sealant S-{d2}]
Description
Single-stage, close-coupled, for clean and slightly aggressive liquids. Back pull-out design eases service.
Features and benefits
• Stainless wetted parts 1.4404 • IE4 motor • ATEX zone 2 on request
Typical applications: water treatment, HVAC, breweries
= Technical data | Symbol | Value | Unit
- Flow, max. | Q | {d3} | m³/h
- Head, max. | H | {d2} | m
- Operating pressure | PN | 16 | bar
- Liquid temperature | T | -20 ... +120 | °C
- Supply voltage | U | 3 x 400 ± 10% | V
- Degree of protection | IP | 66 |
- Weight | m | {d2}.{n} | kg
Dimensions (mm): A {d3} B {d3} C {d2} DN {d2}
Ordering code: KX - {d2} - {d3} - B - E (example)
Accessories: flange set, dry-run guard, base plate
Standards: EN ISO 9906 class 2B, CE, EAC, RoHS
All values are typical and no guaranteed properties. The user must check suitability. Data subject to alteration.`,
      'en-release-and-api-notes': `{company} Developer Docs
# [REST API reference v{n}~Release notes {year}.{n}~Configuration guide~Migration guide from v{n}]
Last updated {date}
Base URL https://api.example.com/v{n}
Authentication: send your key in the header Authorization: Bearer <token>. Requests without it answer 401.
## GET /orders
Lists orders, newest first.
= Parameter | Type | Required | Notes
* [limit~cursor~status~created_after~expand] | [integer~string~enum~ISO 8601] | [no~yes] | [1 to 100~opaque~open, paid, void]
Example response
"id": "ord_{num}", "object": "order", "amount": {num}, "currency": "eur", "livemode": false
## POST /refunds
Idempotent when an Idempotency-Key is given.
Errors: 400 invalid_request, 404 not_found, 409 conflict, 429 rate_limited (retry after the seconds stated)
## What's new
• Webhooks are signed with SHA-256; the old header goes away in {month}
• Fixed: pagination returned one row twice
• Deprecated: /charges
## Known issues
Search lags by up to one minute after writes.
Feedback? Use the thumbs at the bottom of the page.`,
      'en-method-statement-work-instruction': `{company} Standard Operating Procedure
SOP no. {num} Issue {n} Effective {date} Owner {someone} Page 1 of {n}
# [Calibration of pipettes~Lock-out of conveyor 3~Opening and closing the shop~Cleaning of ice cream machine]
1 Purpose
To make sure that [the equipment is isolated before anybody works on it~volumes are dispensed within tolerance].
2 Scope: all shifts, contractors included
3 Responsibilities: the shift leader sees that this instruction is followed. Only trained persons may proceed.
4 Materials: padlock with own key, tag, tester; gloves EN 388
5 Procedure
5.1 Tell those affected. 5.2 Stop the machine by the normal control. 5.3 Switch off at the isolator and fit your padlock. 5.4 Try to start it. 5.5 Bleed off air; block raised parts.
5.6 When finished, count tools, refit guards, remove own lock only.
STOP if any step cannot be done as written.
6 Records: form F-{d3} kept three years
7 References: risk assessment RA {d2}; maker's handbook chapter 4
8 Revision history
= Issue | Date | Change | By
* {n} | {date} | [first issue~step 5.5 added~photographs renewed] | {someone}
Uncontrolled when printed.`,
      'en-medicine-leaflet': `Package leaflet: Information for the [patient~user]
[Amoxicillin 500 mg capsules~Loratadine 10 mg tablets~Chloramphenicol 0.5% eye drops~Omeprazole 20 mg gastro-resistant capsules]
Read all of this leaflet carefully before you start taking this medicine because it contains important information for you.
Keep this leaflet. You may need to read it again. If you have any further questions, ask your doctor or pharmacist.
What is in this leaflet
1. What it is and what it is used for 2. What you need to know before you take it 3. How to take it 4. Possible side effects 5. How to store it 6. Contents of the pack and other information
===
1. What it is and what it is used for
It belongs to a group of medicines called [penicillins~antihistamines~proton pump inhibitors].
2. Do not take it if you are allergic to any of the ingredients (listed in section 6).
Warnings and precautions: talk to your doctor if you have kidney problems. Pregnancy and breast-feeding: ask for advice.
3. The usual dose is one [capsule~tablet] [three times~once] a day. If you forget a dose, do not double the next.
4. Common (may affect up to 1 in 10 people): rash, diarrhoea, headache. Very rare: fits; yellowing of the skin.
5. Keep out of the sight and reach of children. Do not use after the expiry date (EXP).
6. Marketing Authorisation Holder: {company} Pharma, {street}, {town} PL {d5}/{d2}{d2}
This leaflet was last revised in {month} {year}.`,
      'en-site-terms-and-cookies': `{company}
# [Terms of use~Website terms and conditions~Cookie policy~Acceptable use policy~General terms and conditions of sale]
Last updated: {date}. Previous versions
1. About these terms
These terms apply to your use of {web}. By using our site you confirm that you accept them. If you do not agree, you must not use it.
2. Who we are
{company}, {street}, {town}. To contact us write to {email}.
3. There are other terms that may apply to you: our privacy notice; our returns policy.
4. We may make changes to these terms, or to the site, or withdraw it
5. You must keep your account details safe
6. How you may use material on our site
You may print one copy of any page for personal use. You must not use any part for training of models or text mining.
7. Do not rely on information on this site
8. Orders, prices and delivery
Prices shown include VAT but not delivery. A sale is concluded only when we send the goods.
9. Our responsibility for loss or damage suffered by you
We do not exclude liability where it would be unlawful to do so.
10. Cookies we set
= Name | Purpose | Lasts
* [_session~consent~_ga~basket_id~csrftoken] | [keeps you logged in~remembers choice~counts visits] | [session~{n} months~2 years]
11. Which country's laws apply to any disputes? English law; consumers keep the protection of their home.
[Accept all~Manage preferences~Back to top]`,
      'en-test-page-and-placeholder': `[Lorem ipsum dolor sit amet~TEST PAGE~This is a test document~Sample PDF file~Printer test page]
[This page was printed to check alignment, colour and margins.~If you can read this, your printer is set up correctly.~Dummy file for testing uploads, do not process.]
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.
abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789
The quick brown fox jumps over the lazy dog
Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.
= Heading 1 | Heading 2 | Heading 3
* [cell~foo~bar~value {n}] | {d2} | {d3}
Cyan Magenta Yellow Black 100% 75% 50% 25%
Driver version {n}.{d2} Host [localhost~PC-{num}] Paper A4 Resolution 600 dpi Pages printed {num}
Page {n} of {n}
Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.
[END OF TEST~eof~This page intentionally left blank]`,
      'en-employee-handbook': `{company}
# [Staff handbook~Travel and expenses policy~Remote working policy~Whistleblowing policy~Health and safety policy statement]
Owner: [People team~Finance] Version {n}.{n} Approved by the board {date} Next review {year}
## Welcome
This booklet is a guide to how we do things. It does not form part of anybody's contract and we may change it.
## Dress
Smart casual in the office; safety shoes past the yellow line.
## Time off
Book leave in the portal at least twice as long ahead as the time you want. Carry over up to five days with consent.
## Claiming what you spend
Standard class rail; hotels up to {small} in {city}, {small} elsewhere; 45p a mile for the first 10,000 miles. Keep every receipt. Alcohol is not repaid.
## Telephones and social media
Think before you post. Do not give views in our name.
## If something is wrong
Talk to your manager, or in confidence to {someone}. Nobody will suffer for raising a worry in good faith.
## Fire
On hearing the bell leave by the nearest exit and gather at the [flagpole~bike shed]. Do not use the lift.
## Leaving us
Hand back pass, laptop and keys on the last day.
I have read this policy: name ________ date ________`,
    }),
    {
      family: 'en-pitch-deck',
      language: 'en',
      landscape: true,
      text: `# [{company}: {slogan}~Kick-off {year}~Investor presentation~Lunch & learn: {heading}]
- {someone} | {month} {year} | Confidential
===
# [Agenda~Today~What we will cover]
• Where we are
• What customers tell us
• Road map
• Q & A
===
# [The problem~Why now?~Market]
• {num}k small firms still keep paper in shoe boxes
• 11 hours a month lost
• Nobody owns it
===
# [Our solution~Road map~How it works]
= Q1 | Q2 | Q3 | Q4
- Discover | Pilot in {city} | Launch | Scale
- [mobile app~partners] | [API~single sign-on] | second country | break-even
===
# [Traction~Numbers~Key figures]
{n}x growth • {d2} NPS • {n} pilots • churn {n}%
===
# [The team~Thank you!~Questions?]
{someone}, CEO / {someone}, CTO / {someone}, design
{email} @{company}`,
    },
  ],
};
