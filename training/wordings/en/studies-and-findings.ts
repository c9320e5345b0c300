import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English studies, adjusters', laboratory and visit reports. */
export const englishStudiesAndFindings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-w-rp-expedition-river-pollution-study-pupils': `How clean is the [Avon~Nore~Don]? An investigation by class {n}
{company} Academy, {month} {year}
Team: {someone}, {someone}, {someone} and Mr {someone}
INTRODUCTION
Our town has a river and everybody says it's dirty. We wanted to find out if this is true. Our hypothesis was that it would be cleaner above the sewage works than below.
METHOD
We picked five places between the golf course and the weir. At each of them we kicked up the gravel for one minute and held the net downstream. Then we tipped it into a white tray and counted the creatures with a key. We measured temperature, nitrate and how far down you can see a black-and-white disc. To make it a fair test the same person kicked.
RESULTS
= Site | Mayfly | Shrimp | Leech | Worm | Score | Nitrate mg/l
- 1 Golf course | 14 | 32 | 0 | 2 | 41 | 10
- 2 Footbridge | 9 | 28 | 1 | 3 | 36 | 10
- 3 Pipe | 0 | 3 | 11 | {d2} | 9 | 25
- 4 Park | 1 | 11 | 6 | 19 | 15 | 25
- 5 Weir | 5 | 20 | 3 | 8 | 27 | 20
ANALYSIS
The score drops at site 3. Mayfly nymphs need oxygen, and they vanished there. At the weir the water mixes with air.
EVALUATION
It had rained the day before, so the results may be unreliable. {someone} fell in at site 4. Next time we'd repeat each count three times.
CONCLUSION
Our hypothesis was right. We wrote to the water company and they answered after five weeks.
BIBLIOGRAPHY: the freshwater name trail; a man fishing.`,
    'en-w-rp-insurance-loss-adjuster-preliminary': `{company} Loss Adjusters
PRELIMINARY REPORT
To :: {insurer}, claims dept.
Your ref :: {ref}
Our ref :: {num}/PW
Insured :: {client}
Situation of loss :: {cstreet}, {ctown}
Peril :: [Escape of water~Storm~Theft by forcible entry]
Date of loss :: {date}
Inspected :: {date}
Reserve :: buildings {plain}, contents {plain}, business interruption {plain}
POLICY LIABILITY. Cover appears to be in order. The premium had been paid; the occupancy corresponds with the proposal. One warranty, on inspection of the flat roof, may need your view: the last invoice we've seen is dated 2019.
DISCOVERY. The insured's manager opened up at seven and noticed that the ceiling tiles were on the floor. She turned off the stopcock and rang a plumber.
CAUSE. A compression joint in the loft had crept off its pipe. It'd been fitted about two years ago by {other} Heating; recovery prospects are fair, and we've put them on notice.
DAMAGE. Ceilings to three rooms, 40 m² of oak block, two servers, stock of greetings cards (estimated at cost). Drying is under way; readings {d2}% falling.
UNDERINSURANCE. The sum insured for buildings ought to be around {plain}; hence average at {d2}% might be applied, subject to your leniency.
QUANTUM. Reinstatement tenders to follow. We suggest an interim of {small}.
THE INSURED is an agreeable couple, anxious about Christmas trade.
FUTURE ACTION. Obtain plumber's report; agree alternative premises at the former shoe shop; report again in 28 days.
{person} ACII, Chartered Loss Adjuster. Private and privileged, prepared in contemplation of a subrogated recovery.`,
    'en-w-rp-it-penetration-test-summary': `CONFIDENTIAL - TLP:AMBER
Security Assessment Report
{client} Customer Portal
Performed by {company} Security, {date} to {date}
Version {n}.0 - author {person}, reviewed {someone}
1 Management summary
Two testers spent eight days on the web portal, its programming interface and the mobile app. Overall the portal resists a casual intruder but not a patient one. One critical issue was phoned through on day two and mended by supper. Eleven remain.
= Severity | Found | Fixed on retest
- Critical | 1 | 1
- High | 2 | 1
- Medium | 5 | 2
- Low / info | 4 | 0
2 Scope and constraints. Two staging hosts. Denial of service, phishing and the data centre's doors were out of scope. Credentials for three roles had been provided.
3 Findings
F-01 (critical, CVSS 9.1) Order numbers can be counted up. By changing one digit in the address any customer could view another's documents. Recommendation: check ownership on the server. Fixed {date}.
F-02 (high) Password reset token valid for 30 days, and may be used twice.
F-03 (high) Outdated library on the upload endpoint; a picture of a teapot brought it down.
F-04 (medium) No rate limit on login. F-05 session survives logout. F-06 verbose errors disclose table names...
4 Positive observations. Secrets weren't found in the repositories. Logging noticed us within the hour; somebody even telephoned.
5 Roadmap: within 30 days F-02, F-03; 90 days the rest.
Appendix A tools; B request and response dumps; C rating.
This report reflects the situation during the test. It isn't a guarantee.`,
    'en-w-rp-management-letter-auditors': `{company} LLP, Chartered Accountants
{street}, {town}
Private and confidential
The Directors, {client} Limited
{today}
AUDIT FINDINGS REPORT for the year ended {date}
Status of our work: complete but for post balance sheet events, signed representations and one stubborn bank letter.
Materiality {plain}; clearly trivial {small}.
Significant matters
(i) Revenue cut-off. Of {d2} despatches around the year-end three had been invoiced in the wrong month. Adjusted.
(ii) Stock provision. Slow-moving fabrics over 18 months are carried at {plain}; we think a third too high. Management disagrees, pointing at the revival of corduroy. Unadjusted, not material.
(iii) Going concern. The overdraft falls to be renewed in {month}. We've read the forecasts; the covenant holds in all but the severest case.
= Unadjusted misstatement | Dr | Cr | Effect on profit
- Stock provision | {small} | {small} | ({small})
- Holiday pay accrual | {small} | {small} | ({small})
- Prepaid rates | {small} | {small} | {small}
Control weaknesses
1 High: one person can set up a supplier and pay it. Response: a second approver since {date}.
2 Medium: leavers' log-ins stay active for up to seven weeks.
3 Low: petty cash vouchers. (There's a hamster in them. It has been explained.)
Independence: we also prepare the tax computations, safeguards being a separate partner. Fees {small}.
Intended for the board alone; no responsibility is accepted to anybody else.`,
    'en-w-rp-archaeological-watching-brief': `{company} Archaeology
Watching brief at {cstreet}, {ctown}
Planning ref. {year}/{num}   Site code {ref}   NGR SO {d3} {d3}   OASIS id {num}
SUMMARY
In {month} {year} groundworks for [a swimming pool~six dwellings~a sewer] were monitored on behalf of {client}. Two ditches and a pit were recorded. Pottery of the second century AD came out of the larger ditch, together with half a quern and rather a lot of oyster shell. No human remains were met with.
1. INTRODUCTION AND BACKGROUND. The site lies 400 m east of the Roman road on river gravel, at {d2} m OD. Cropmarks were noticed in the drought of 1976.
2. AIMS. To preserve by record anything that the digger would otherwise destroy.
3. METHODS. Topsoil and subsoil were stripped with a toothless bucket under an archaeologist's eye. Plans 1:20, sections 1:10. Metal detector used on the spoil. Weather foul.
4. RESULTS
= Context | Type | Description | Dims m | Date
- (101) | layer | topsoil, dark grey-brown silt, plastic toy soldier | 0.3 | modern
- [104] | cut | linear, E-W, V profile | 1.6 x 0.9 | Roman
- (105) | fill | charcoal flecks, Severn Valley ware | 0.5 | C2
- [107] | cut | pit, oval, burnt clay | 1.1 x 0.8 | ?
5. FINDS. {d2} sherds, {d3} g; iron nails; one bead, blue.
6. DISCUSSION. The ditch is likely to have bounded a paddock.
7. ARCHIVE to be deposited with the county museum under accession number {num}.
Acknowledgements to the machine driver, {someone}, who has a better eye than most graduates.
Figures 1-5. Plates 1-9. Bibliography.`,
    'en-w-rp-sales-rep-visit-call-report': `VISIT REPORT
Rep :: {person}
Customer :: {client}, {city}
Date :: {date}
Present :: {someone} (owner), {someone} (buyer), dog
Type :: [routine~complaint~new contact]
Business: 3 branches, t/o maybe {plain}, buys mainly from {other}. Our share under 20%.
Talked about
- price rise: took it on the chin, wants a quarter's notice next time
- late delivery in {month}: still cross. Showed him tracking. Ok now
- display stand: yes for two shops, third too small
- competitor offers 5% + free van livery!! need answer
- e-shop: buyer would use it if it remembered lists
Samples left: 2 x primer, 1 x new roller
Orders taken: {ref}, {small}
Potential A/B/C: B, could be A when son takes over
To do
- credit limit up to {plain} -> accounts, by {date}
- quote for {d2} spray guns -> me, Friday
- birthday wife {date}, send something not chocolate
Next visit: wk {d2}
Mood 7/10. Km {d3}. Lunch {d2}.50`,
    'en-w-rp-food-lab-microbiology-certificate': `REPORT OF ANALYSIS No. {num}/{year}
{company} Food Laboratories - testing laboratory accredited to ISO/IEC 17025, no. {num}
Customer: {client} Dairy, {cstreet}, {ctown}. Your order {ref}. Received {date} {time} at {n}.{n} °C. Testing {date} to {date}
Sample {num}-1: [soft goat's cheese, ash coated~smoked mackerel paté~ready-to-eat salad], use by {date}, batch {d5}
= Parameter | Method | Result | Unit | Guideline
- Aerobic colony count 30 °C | ISO 4833-1 | {d2} 000 | cfu/g | -
- Enterobacteriaceae | ISO 21528-2 | <10 | cfu/g | <100
- E. coli (beta-glucuronidase) | ISO 16649-2 | <10 | cfu/g | <20
- Coagulase-positive staphylococci | ISO 6888-2 | <20 | cfu/g | <100
- Listeria monocytogenes | ISO 11290-1 | not detected | in 25 g | absence
- Salmonella spp. | ISO 6579-1 | not detected | in 25 g | absence
- pH* | in-house M-{d2} | 4.{d2} | - |
- Water activity* | | 0.9{n} | - |
* outside the scope of accreditation
Opinion: on the parameters tested the sample is satisfactory according to Regulation (EC) 2073/2005.
Uncertainty of plate counts ±0.3 log. Results refer to the items as received. Not to be reproduced except in full. Leftovers are discarded after seven days. Complaints to the quality manager.
Authorised by {person}, BSc, senior microbiologist, {today}. Page 1 of 1. End of report`,
    'en-w-rp-second-page-planning-officer-committee': `Item {n} - Land at {cstreet} (continued)
CONSULTATIONS
Parish council: object. The lane is single-track; the pumping station smells; the design is "Legoland".
County highways: no objection subject to visibility splays of 2.4 by 43 metres and a Grampian condition.
Ecologist: newts. A licence under the district scheme would overcome this.
Lead flood authority: further information awaited, since received.
Neighbours: {d2} letters against, 4 in support (two from the same address), 1 about dogs.
APPRAISAL
6.1 Principle. The site lies outside but abutting the settlement boundary. As the council can show only {n}.{n} years' supply of housing land, policies for its delivery are out of date and the tilted balance is engaged.
6.2 Character. Officers negotiated the loss of three units and hipped roofs. The ridge won't break the skyline when seen from the beacon.
6.3 Living conditions. 23 metres between windows, above the 21 sought by the guide.
6.4 Affordable homes. 40%, by agreement; the library contribution is £{num}.
6.5 Heritage. Less than substantial harm to the setting of the dovecote, at the lower end, outweighed by public benefit.
CONCLUSION AND RECOMMENDATION
That permission be GRANTED subject to a section 106 agreement and the conditions: 1 time limit; 2 plans; 3 materials; 4 landscaping; 5 swift bricks; 6 no working on Sundays; 7 drainage.
Background papers: application file {year}/{num}. Author {person}, ext. {num}`,
    'en-w-rp-dog-behaviour-and-vet-referral': `Behaviour consultation report
Dog: [Rolo~Freya~Tank], [Malinois~Labrador x~lurcher], {n} y, male neutered
Owners: {person} family. Referred by: {other} Vets
Date seen {date}, 2 h 15, at home and in the park
Reason: barks and lunges at [bicycles~men with hats~other dogs on the lead]; bit a courier's shoe on {date}, no wound
History. Came from a rescue at nine months. House-trained, sleeps in the utility room, two walks a day, flexi lead. Previous trainer used a spray collar; the owners stopped when he hid.
Observed. Relaxed indoors, brings toys. At {d2} metres from a trigger: ears forward, closed mouth, weight on front. At ten: lunge, bark, spins. Recovers in forty seconds if moved off.
Assessment. Fear-based, with frustration on top. Hearing fine. I'd like his hips X-rayed: he sits crooked.
Plan
1. Management: front-clip harness, 3 m line, walks at quiet times, sign on gate.
2. Foundation: name game, "find it", mat. Five minutes, thrice a day.
3. Desensitise from 40 m. See trigger, chicken appears; trigger goes, chicken goes.
4. Muzzle training, as a kindness.
5. Medication: discuss with vet if no change in six weeks.
Prognosis good to guarded. Risk: children under ten shouldn't hold the lead.
Follow-up by video {date}. Diary sheet attached. I don't use aversives.
{someone}, MSc, registered clinical animal behaviourist`,
  }),
};
