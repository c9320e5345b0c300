import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English reports of further fields: boards, care, markets, science, events, inspections. */
export const englishReportsOfEveryField: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en2-rp-annual-report-library': `{city} Public Library
# {d2}th Annual Report
of the Librarian to the Board of Trustees
Year ending June 30, {year}
It was the year of the roof, the robots and the cat.
Visits and loans
{d3},{d3} people came through the doors, eleven per cent more than a year ago, on account of the heat in July. They borrowed {d3},{d3} items. E-books rose by a fifth; DVDs continue to fade. The most requested title was once more about a wizard.
= | This year | Last year
- Cardholders | 31,{d3} | 29,{d3}
- Physical loans | 2{n},{d3} | 2{n},{d3}
- Digital loans | 9{n},{d3} | 7{n},{d3}
- Reference questions | 8,{d3} | 8,{d3}
- Programs held | {d3} | {d3}
- Volunteer hours | 2,{d3} | 1,{d3}
Building
On March 3 a bucket was placed in Biography. By April there were nineteen. The trustees released {amount} from the endowment, and slate has replaced felt.
Children's room
A coding club for ages eight to twelve uses six wheeled robots given by {company}. Story time moved to Saturdays for working parents and doubled.
Staff
We said farewell to {someone} after thirty-eight years, and welcomed {someone} to the bookmobile.
Finances. Receipts: town appropriation {plain}, state aid {plain}, fines {small}, gifts {plain}. Payments: salaries {plain}, books {plain}, heat {small}.
The cat is called Dewey and belongs to no one.
Respectfully submitted, {person}`,
    'en2-rp-care-home-inspection': `Inspection report
[Larch House~The Moorings~St Agnes]
Registered provider {company} Care Ltd
Date of visit: {date} (unannounced) and {date}
Overall rating: [Requires improvement~Good]
Is the service safe? Requires improvement
Is it effective? Good
Is it caring? Good
Is it responsive? Good
Is it well led? Requires improvement
About the service
The home provides nursing and personal care to up to {d2} people, some living with dementia, over three floors. Thirty-six were living there when we called.
People's experience
One told us, "They never rush my tea." A relative said, "You ring and it rings and rings." We watched lunch: staff knelt to talk, offered choices on plates rather than on a list, and noticed when a gentleman's teeth hurt him.
What we found
Medicines were not always managed well. Patches had been applied to the same place on consecutive days in two of eight charts. A fridge had stood at 11 degrees for a week.
Risks from falls were assessed, but the sensor mat in room 14 was unplugged in order to charge a telephone.
Recruitment checks were complete.
The manager had been in post for five weeks and was candid about what needed doing. Audits had found the same shortfalls in January; no one had acted.
We identified one breach in relation to safe care and treatment.
Follow up: we will ask for an action plan and meet the provider.`,
    'en2-rp-energy-audit-factory': `Energy efficiency audit to [EN 16247-1~ISO 50002]
Site: {client}, {ctown} - [bakery~foundry~dairy]
Auditor: {person}, {company} Energy
Visit {date}; issue {n}
Executive summary
The plant consumes 6.{n} GWh of gas and 2.{n} GWh of power a year, costing {amount}. Ten measures were identified; the first four would pay back in under eighteen months and save 11 per cent.
1 Consumption
Base load at night, when nothing is being produced, amounts to {d3} kW. By switching off at the main breaker one line after another we found that compressed air was responsible for half of it.
2 Measures
= No. | Measure | Saving MWh | Investment | Payback
- 1 | Mend 47 air leaks (tagged) | {d3} | {small} | 0.3
- 2 | Lower set point from 8.5 to 7 bar | {d3} | 0.00 | 0.0
- 3 | Heat recovery from oven 2 flue | {d3} | {plain} | 1.4
- 4 | LED in store | {d2} | {plain} | 1.5
- 5 | Speed drive for brine pump | {d2} | {plain} | 2.8
- 6 | Photovoltaics 380 kWp | {d3} | {plain} | 6.1
3 Method: meters logged at 15 min intervals for five weeks; thermography; interviews with shift leaders; weather correction with degree days base 15.5
4 Behaviour. The door of the cold store stood open for 3 h 10 min on the day of our visit.
5 Uncertainty: +-15 %. Prices as of {month}.
Annex: list of leaks with photographs`,
    'en2-rp-election-observation': `PRELIMINARY STATEMENT
International Election Observation Mission
[Presidential~Parliamentary] Elections, {date}
{city}, {today}
Conclusions in brief
Voting was calm and, in the great majority of polling stations visited, well run. The contest was nevertheless not conducted on a level field: public officials campaigned in working hours, and the state broadcaster gave the incumbent {d2} per cent of its evening news.
Background. These were the fourth polls since the constitution was amended. {n} candidates stood; two withdrew.
Legal framework. The code is a sound basis, though rules on complaints contradict one another and were altered within six months of the vote.
Administration. The commission met its deadlines and livestreamed its sessions. Ballot papers were printed abroad and arrived with three days to spare.
Voter lists. {d3},{d3} names were struck off as deceased; our sample of 400 found eleven of them very much alive.
Women made up 22 per cent of candidates, 68 per cent of polling staff.
Election day. Observers reported from {d3} stations. Opening was assessed positively in 94 per cent, counting in 81. Ink was missing in 7 per cent. In one case a box was stuffed; the chair was removed within the hour.
Disputes. Forty-one complaints had been lodged at the time of writing.
The mission will remain until results are final. A comprehensive report with recommendations will be published in about two months.
This statement is delivered prior to completion of tabulation. {someone}, Head of Mission`,
    'en2-rp-veterinary-postmortem': `Veterinary Investigation Centre {city}
PATHOLOGY REPORT
Submission {d2}-{d5} Received {date} Reported {date}
Submitting practice: {company} Vets
Owner: {someone}, {cstreet}, {ctown} CPH {d2}/{d3}/{d2}{d2}
Species: [ovine, Texel x, 9 weeks, 2 carcases~bovine, suckler calf~alpaca cria]
History
Six out of eighty found dead over four days, nothing seen beforehand. On clean grass since turnout. Dams vaccinated, date uncertain. Creep fed ad lib.
Gross findings
Lamb A in excellent condition. Abdominal vessels congested; small intestine filled with blood-tinged fluid. Pericardium held 20 ml of straw-coloured fluid that clotted in air. Kidneys soft on slicing.
Lamb B similar, more decomposed.
Laboratory
= Test | A | B
- Epsilon toxin ELISA | POSITIVE | POSITIVE
- Urine glucose | +++ | ++
- Coccidia oocysts per g | 150 | 300
- Copper, kidney umol/kg DM | {d3} | {d3}
- Brain histology | focal symmetrical change | autolysed
Diagnosis: pulpy kidney disease (Cl. perfringens type D)
Comment
Fat, fast-growing single lambs are typically hit. Vaccinate the remainder without delay and repeat after four weeks; restrict creep until a week following the second dose. Check that ewes had a booster a month before lambing and that the bottle was kept cold.
Not notifiable. Carcases disposed of by incineration.
{someone} BVSc PhD`,
    'en2-rp-finance-committee-monthly': `Finance paper 4b
{client} Hockey Association
Treasurer's report to the executive, {month} {year}
1. Where we stand
Income to date is {plain} against a budget of {plain}, the shortfall being entirely due to the cancelled finals. Spending is {plain} under, so that we shall end the year close to break-even rather than with the surplus that I so confidently promised in spring.
2. Subscriptions
Nineteen clubs have paid, five have not. Two of the five say that they never had a bill; I have posted another by recorded delivery.
3. Kit
The deal with {other} brings us shirts worth {amount}. Please note that they may not be ironed over the sponsor's name.
4. Umpires' expenses
The average claim is now {small}. One gentleman drove to a match a distance further than Moscow. I have asked him to look at his figures again.
= Account | Budget | Actual | Variance
- Affiliation fees | {plain} | {plain} | -{small}
- Tournaments | {plain} | {plain} | -{plain}
- Coaching grants | {plain} | {plain} | {small}
- Insurance | {plain} | {plain} | 0.00
- Office | {small} | {small} | {small}
5. Reserves {amount}, equal to five months. Policy: six.
6. The committee is invited to (a) note the above, (b) agree to strike off clubs unpaid by {date}, (c) thank the auditor.
{person}, Hon. Treasurer`,
    'en2-rp-traffic-study': `Transport Statement
Proposed drive-through coffee shop, {cstreet}
Prepared for {client}
Document {ref} / status: for planning / {month} {year}
1 INTRODUCTION
1.1 {company} Transport has been commissioned to advise upon the highway implications of the above.
2 EXISTING CONDITIONS
2.1 The site, at present a disused tyre depot, is bounded to the north by a B-road subject to 40 mph.
2.2 An automatic counter was laid for seven days from {date}. Eighty-fifth percentile speeds were 38.{n} mph eastbound and 36.{n} westbound.
2.3 Five injury collisions occurred in sixty months, all slight. No pattern.
3 PROPOSAL: 180 sq m, 28 spaces incl. 2 accessible, 4 rapid chargers, stacking lane for eleven cars
4 TRIP ATTRACTION
= Period | In | Out | Two-way | Pass-by 70 %
- 08-09 | {d2} | {d2} | {d3} | {d2}
- 12-13 | {d2} | {d2} | {d3} | {d2}
- 17-18 | {d2} | {d2} | {d2} | {d2}
4.2 Rates were derived from the TRICS database, excluding Ireland and town centres.
5 ASSESSMENT
5.1 The ghost-island junction was modelled in PICADY. Maximum RFC in the future year is 0.6{n}, queue two vehicles.
5.2 Swept paths for a refuse wagon are shown at drawing SP02.
6 CONCLUSION
The residual cumulative impact could not be regarded as severe in the sense of paragraph 111. There are thus no highway reasons to withhold consent.`,
    'en2-rp-fire-investigation': `[County~Metropolitan] Fire & Rescue
FIRE INVESTIGATION REPORT
Incident {num} Level 2
Address: {cstreet}, {ctown}
Date and time of call {date} {time}
Investigating officer: Watch Manager {someone}
Report authorised by {someone}
Property: end-terraced house of brick, slate roof, two storeys, let to students
Weather: dry, 6 C, light northerly
Attendance: two pumps, aerial platform
What crews saw: smoke issuing from eaves; flames at rear first-floor window; occupants on pavement
Casualties: one female, smoke, taken to hospital as a precaution
Examination of scene
The kitchen beneath was smoke-stained only. In bedroom 2 the deepest charring formed a V against the party wall, its point 15 cm above the skirting, where the remains of a scooter battery were lying in a melted crate. The copper windings of a charger not made for this type were recovered. No trace of accelerant; dog deployed.
Witness A states that the thing had "hissed like a cat" before jets of flame shot across the bed.
Hypotheses considered: smoking materials (none in household), candle (unlit, intact), heater (unplugged), deliberate (doors locked inside).
Most probable cause
Thermal runaway of a lithium-ion pack during charging with an incompatible charger.
Smoke alarm: present on landing, operated
Spread limited by closed door.
Recommendation: share with Trading Standards; leaflet for campus.`,
    'en2-rp-translation-quality-evaluation': `Mid-term evaluation of the [Young Journalists Exchange~Clean Stoves Facility]
Final report, volume I
{company} Evaluation, lot 14
The opinions expressed are those of the authors
Executive summary
Purpose. To judge whether the programme is doing the right things, in the right manner, so that the second phase may be adjusted.
Approach. Theory-based; 74 interviews, two surveys (n = {d3}), four country case studies, contribution analysis.
Answers to the evaluation questions
EQ1 Relevance - high at launch; drifting since the market shifted to gas.
EQ2 Efficiency - grants reach applicants in 214 days on average. A comparable fund manages 90.
EQ3 Effectiveness - two of five targets have been exceeded, two missed, one cannot be measured as nobody recorded a baseline.
EQ4 Sustainability - local makers survive where they sell spare parts.
EQ5 Coherence - three donors subsidise the same villages.
EQ6 Added value - countries would have acted later and smaller.
Conclusions C1 to C9 (chapter 6)
Recommendations
R1 Merge the two windows (addressed to: head office; urgency high)
R2 Publish all rejected applications' scores
R3 Pay on use, not on delivery
R4 Drop indicator 3.2
Limitations. Floods prevented the visit to the delta. Answers of beneficiaries may be coloured by hopes of renewal.
Team leader {someone}; experts {someone}, {someone}; quality control {someone}`,
    'en2-rp-dive-club-accident-or-equipment': `Hull condition survey
Vessel: M.V. [SEA THRIFT~KITTIWAKE~NORDIC PEARL]
Type steel workboat 19{d2} LOA 17.{n} m Call sign [MXW~2FG]{n}
Surveyed ashore at {company} Boatyard, {city} on {date}
At the request of {client} for purpose of purchase
Persons attending: owner part of the time; yard foreman
Extent: hull externally, accessible bilges, machinery externally not running; masts not climbed; wet by previous night's rain
A Hull plating
Ultrasonic readings at {d3} points.
= Strake | Original mm | Mean | Least | Loss
- Keel plate | 10.0 | 9.1 | 8.6 | 14 %
- Garboard P | 8.0 | 6.9 | 5.{n} | 31 %
- Bilge S | 8.0 | 7.0 | 6.2 | 22 %
- Wind and water | 6.0 | 5.0 | 4.1 | 32 %
Pitting like orange peel around the skin fittings, up to 2 mm. Anodes nine tenths gone, one painted over (!).
B Stern gear: play in cutless bearing 2.5 mm, renew. Propeller dinged, one blade.
C Deck: soft spot under winch; guard wire terminals rusty
D Engine room: exhaust lagging frayed; fuel hose not to ISO 7840
E Safety: raft out of service date; extinguishers 2 overdue; flares expired 20{n}
Recommendations: A doubler or crop at garboard before relaunch; B within the season; C advisory
Value as seen {amount}; after works {amount}
Given in good faith without prejudice. {person} DipMarSur`,
    'en2-rp-usability-test': `# What we saw: usability test round {n}
[Ticket machine, tram~Online tax form~Hospital check-in kiosk]
{month} {year}, {person} + {someone}, {company} Design
Eight people, 24 to 81, one with a white stick, one with a buggy, one in a hurry on purpose. Prototype C, 22-inch touch panel, in a draughty corridor.
Task results
= Task | Done | With help | Gave up | Median s
- T1 buy a day ticket | 6 | 1 | 1 | 74
- T2 take the dog along | 2 | 3 | 3 | 131
- T3 get change in coins | 8 | 0 | 0 | 22
- T4 switch to English | 4 | 4 | 0 | 48
Biggest problems
1 "Zones" means nothing to anyone. P3: "I want to go to the zoo, where do I type zoo?" Severity 4.
2 The red button is Pay. Five hesitated. Severity 3.
3 Language flag hides behind the screensaver. Severity 3.
4 Card slot and ticket slot look like twins; P6 paid the ticket slot.
5 Beep for error equals beep for success.
Things to keep: big type, the drawing of coins, the patient timeout
Next: destination search as first screen; green Pay; tactile frame. Retest on {date} with four more, incl. wheelchair.
How sure are we? With eight people we find most large problems and can say nothing of percentages. SUS mean 5{n}.`,
    'en2-rp-minutes-shareholders-japanese-style': `MINUTES OF THE ORDINARY GENERAL MEETING OF SHAREHOLDERS
{company} K.K.
Date and time: {date}, 10:00 a.m.
Place: head office, 4th floor, {street}
Total number of issued shares 12,{d3}; number of voting rights 12,{d3}
Shareholders present (including by proxy) {n}; voting rights held 11,{d3}
Directors in attendance: {someone} (Representative Director, chair), {someone}, {someone}; Auditor: {someone}
The chair took the floor, declared that the quorum was satisfied and opened the meeting.
Matters reported
The business report for the {d2}th term was presented. The chair explained that sales of precision springs fell owing to inventory adjustment at car makers, while demand for medical wire was firm.
Matters resolved
First item: approval of financial statements. Upon motion the item was approved as proposed by a unanimous vote.
Second item: appropriation of surplus. A dividend of JPY {d2} per share, effective {date}, was approved by a majority; one shareholder (302 votes) asked why not 60, to which the chair replied that a furnace has to be relined.
Third item: election of three directors. The persons above were re-elected and accepted on the spot.
Fourth item: retirement allowance for the late auditor, amount left to the board.
There being no further business, the chair closed the meeting at 10:41 a.m.
In witness whereof these minutes were prepared and the directors present affix their names and seals hereto.`,
    'en2-rp-citizen-science-bird-count': `The {city} swift survey: what {d3} volunteers saw
Annual summary, season {n}
Compiled by {person} for the Naturalists' Society
Summary
Screaming parties were counted on five evenings between mid June and mid July at 118 street corners. The mean was 6.{n} birds, a third lower than in our first season. Eleven colonies have vanished, nine of them beneath new roofs; four were discovered.
How it was done
Walkers stood for thirty minutes either side of sunset, noting the largest group seen at once. Rain stopped play on the third date. Beginners went with old hands. We excluded 14 sheets where martins had evidently been counted.
Nest boxes
= Site | Boxes | Used | Young
- St Mary's tower | 24 | 17 | 3{n}
- Fire station | 12 | 3 | 5
- Infant school | 10 | 0 | 0
- Brewery wall | 30 | 21 | 44
The call player at the school was broken from May on.
Discussion
Weather in early summer accounts for some but not all of the fall. Where owners left gaps under the tiles, numbers held.
Thanks to {company} for scaffolding, to {someone} for the maps, and to the publican who opened his attic.
What you can do: fit a brick. They cost {small}.
Raw data on request. Next count starts {date}; new eyes wanted.`,
    'en2-rp-tax-due-diligence-extract': `Project [Falcon~Tamarind] - tax due diligence
Draft for discussion, subject to partner review. {today}
3 Key findings
3.1 Transfer pricing. The target charges its Baltic subsidiaries a royalty of four per cent. No benchmarking has been prepared since 20{n}. In our experience the inspectorate would challenge anything over two. Exposure, including interest, up to {amount} for the open years. Likelihood: probable.
3.2 Payroll. Forty-one installers are treated as self-employed though they wear the company's clothing, drive its vans and work for nobody else. Exposure {amount}. Likelihood: possible.
3.3 Value added tax. Chain deliveries through Rotterdam have been zero-rated. For three out of eight sampled, proof of transport was missing.
3.4 Losses carried forward ({amount}) will be forfeited upon a change of more than half of the shares.
= Issue | Low | Base | High | Suggested protection
- Royalty | {plain} | {plain} | {plain} | specific indemnity
- Installers | {plain} | {plain} | {plain} | price chip
- VAT | 0.00 | {small} | {plain} | indemnity
- Losses | - | {plain} | - | value at nil
4 Basis of work. We had {n} days in the data room, two calls with {someone} and no access to advisers' files. Our report is for {client} alone; others may not rely on it.
Open requests: 17, 22, 31-34`,
  }),
};
