import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English proposals and priced descriptions of works of several pages. */
export const longEnglishProposals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('en', {
    'en-long-consultancy-proposal': `Proposal to {client}
[Finding and keeping night-shift staff~A fundraising strategy for five years~Simplifying your price book]
Submitted by {company}, {today}
1. What you asked for
In your invitation of {date} you describe a service that is well liked and slowly losing money. You want a frank outside view, and practical steps that staff will own.
2. How we would go about it
Stage one: listen. Fifteen conversations, two ride-alongs and a look at three years of figures.
Stage two: test. With your managers we draw up four options and try two of them on a small scale for six weeks.
Stage three: decide. A half-day session with the board, a written plan, a budget.
Stage four: check back. We return after six months, at no charge beyond travel.
3. What you will receive
A short paper after each stage, never longer than twelve pages; the spreadsheets; slide deck for staff.
4. Timetable
Weeks 1–4 listening, 5–12 testing, 13–15 deciding. Start assumed {date}.
===
5. Who will do the work
{person} leads and attends every meeting. {someone} handles the numbers. We do not substitute juniors.
6. Fees
= Stage | Days | Fee
- One | {n} | {plain}
- Two | {n} | {plain}
- Three | {n} | {plain}
- Travel (fixed) | | {plain}
Total excluding tax :: {amount}
Sales tax at the prevailing rate :: {amount}
Our price is fixed unless you change the brief. We have discounted our usual day rate by a tenth as you are a charity.
7. Assumptions
Access to payroll data in anonymised form; a room; prompt replies.
8. Terms
Invoices at the end of each stage, thirty days. Either side may stop after any stage. What we write for you is yours; our methods stay ours. This offer is open for sixty days.
9. Why us
Because we have run such services ourselves; see the three short case studies overleaf.
10. Acceptance
To accept, sign and return one copy, or simply reply by e-mail to {email}.
Accepted for {client}: name, position, date`,
    'en-long-builders-estimate-spec': `SPECIFICATION AND ESTIMATE
Works: [two-storey side extension~barn conversion~loft conversion with dormer] at {cstreet}, {ctown}
For: {person} From: {company}
1.0 PRELIMINARIES
Includes welfare cabin, skip hire, scaffold for {n} weeks, building-control liaison, making good to drive on completion.
- 1.1 | Sum | {plain}
2.0 GROUNDWORKS
Strip topsoil, set aside. Trench 600 wide to 1.2 m or good bearing, mass-fill concrete. Should ground require deeper footings, extra at {small} per cubic metre.
- 2.1 Excavate | {n} m3 | {plain}
- 2.2 Concrete | {n} m3 | {plain}
- 2.3 Drains, 2 chambers | Sum | {plain}
3.0 SUPERSTRUCTURE
Facing bricks to match (PC sum {small} per thousand), 100 mm full-fill cavity, blocks inside. Steel beam to engineer's design, padstones, boxing in two layers of board.
- 3.1 Walls | {d2} m2 | {plain}
- 3.2 Steel | {n} no. | {plain}
===
4.0 ROOF
Cut roof, breathable felt, reclaimed slates; lead to Code 4; cast-look gutters.
- 4.1 Roof complete | {d2} m2 | {plain}
5.0 WINDOWS AND DOORS
Timber casements primed; bifold by client's supplier, fitted by us.
- 5.1 Fit | {n} no. | {plain}
6.0 SERVICES
First and second fix electrics: {n} double sockets, {n} downlights, test certificate. Four radiators from existing boiler, which is assumed adequate.
- 6.1 Electrical | Sum | {plain}
- 6.2 Plumbing | Sum | {plain}
7.0 FINISHES
Plaster skim, softwood skirting, mist coat. Floor coverings by client.
- 7.1 Finishes | Sum | {plain}
PROVISIONAL SUMS: kitchen fitting {amount}; damp treatment {amount}.
Total of the above :: {amount}
VAT :: {amount}
Total payable :: {amount}
Programme {n} weeks from start, weather permitting. Stage payments at dpc, plate, watertight, plaster, finish. Excludes party-wall fees and asbestos. Price holds for thirty days from {today}.`,
    'en-long-rfp-response-facility': `Technical and Price Proposal in Response to Solicitation {ref}
[Grounds maintenance for five parks~Interpreting services~Shuttle bus operation~Records scanning]
Volume I – Technical
Section A. Compliance matrix: every "shall" of the statement of work is mapped to a paragraph below.
Section B. Understanding
The agency needs continuity through a season when volumes double. The incumbent's staff know the sites; we intend to offer them employment on right of first refusal.
Section C. Approach
C.1 Mobilization. Within thirty days of award we badge, train and equip {n} workers.
C.2 Daily operations. Crews of three, tablet work orders, photographs before and after.
C.3 Quality control. Supervisors inspect one in ten tasks; deficiencies are corrected within twenty-four hours.
C.4 Safety. Our experience modification rate is 0.{d2}.
Section D. Key personnel: {person}, program manager; {someone}, quality lead. Resumes attached.
Section E. Past performance: three contracts of similar size, with references.
===
Volume II – Price
= CLIN | Description | Unit | Price
- 0001 | Base year | 12 mo | {plain}
- 0002 | Surge hours | hr | {small}
- 1001 | Option year 1 | 12 mo | {plain}
- 2001 | Option year 2 | 12 mo | {plain}
Total evaluated price :: {amount}
Basis of estimate: wage determination rates plus fringe {small}, overhead {n}%, G&A {n}%, fee 6%. Equipment is depreciated over five years. Fuel escalation is capped.
Assumptions: government furnishes dumpster, water and gate keys. Snow removal is outside scope.
Prompt payment discount: 1% ten days, net thirty.
This proposal is firm for one hundred twenty days after the due date of {date}.
Representations and certifications are current in the registry. Small business status: yes.
Data on this sheet shall not be disclosed outside the agency for purposes other than evaluation.
Authorized negotiator: {person}, {phone}, {email}
{company}, {street}, {town}`,
    'en-long-solar-system-offer': `Your solar proposal
Prepared for {person}, {cstreet}, {ctown}
Reference {ref} – prices good until {date}
About your roof
We visited on {date}. The south slope is 34 degrees, slate, sound; the chimney shades the lower corner after four o'clock. Your meter is single-phase and the fuse board has two spare ways.
What we recommend
{n} panels of 4{d2} watts on black rails, a hybrid inverter in the garage and a battery of ten kilowatt-hours. Optimisers are fitted to the three shaded panels only.
What it should produce
In an average year {num} units, of which you would use about six tenths yourself with the battery and a third without. Figures follow the standard method; weather is nobody's promise.
= Year | Generated | Saved
- 1 | {num} kWh | {plain}
- 10 | {num} kWh | {plain}
- 25 | {num} kWh | {plain}
===
What it costs
= Item | Qty | Price
- Panels | {n} | {plain}
- Inverter | 1 | {plain}
- Battery | 1 | {plain}
- Rails and fixings | 1 set | {plain}
- Scaffold | 1 | {plain}
- Labour and testing | | {plain}
- Network application | 1 | {plain}
Total :: {amount}
Bird mesh (optional) :: {amount}
Car charger (optional) :: {amount}
How it happens
Week 1 application to the network; week 6 scaffold up; two days on the roof, one indoors; certificate and handover pack the week after.
Guarantees
Panels twenty-five years on output, inverter ten, battery ten or six thousand cycles, our workmanship six, insured in case we cease to trade.
Paying
A quarter on order, protected by the deposit scheme; half when materials reach you; a quarter on commissioning. You may cancel within fourteen days.
If you wish to go ahead, sign below and keep the second copy.
{someone}, design engineer, {company}, {phone}`,
    'en-long-conference-venue-bid': `Bid to host the [Annual Congress of Hydrographers~European Choir Days~Regional Apprentices' Games] {year}
Presented by {company} on behalf of {city}
Dear members of the selection committee,
it would be an honour to welcome your {d3} delegates. The pages that follow set out what we offer and what it would cost.
Destination
Direct flights from forty cities; tram from airport to hall in nineteen minutes; mild in your preferred month.
Venue
Main auditorium seating 900, nine breakout rooms, exhibition floor of 2,400 square metres, all on two levels and step-free. Daylight in every foyer. Simultaneous translation booths for four languages.
Accommodation
We hold {d3} rooms in seven hotels at three price levels until {date}. Student beds are available on campus.
= Class | Rooms | Per night
- Four star | {d3} | {small}
- Three star | {d3} | {small}
- Hostel | {d2} | {small}
===
Programme ideas
An opening evening on the quay; a morning at the tide laboratory; choir in the cathedral.
Sustainability: certified hall, reusable crockery, leftovers to a food bank, train discount.
Costs
= Item | Unit | Price
- Hall, four days | package | {plain}
- Exhibition shell | m2 | {small}
- Day delegate meals | person | {small}
- Technician | day | {plain}
- Gala dinner | person | {small}
- Registration desk | package | {plain}
Estimated budget at 600 delegates :: {amount}
The city contributes a reception and a grant of {amount}, conditional on 1,000 overnight stays.
Conditions
Dates are on first option. Ten per cent secures them, forty per cent twelve months before, the balance on account. Cancellation scale in the annex. All figures exclude tax and are guaranteed for bookings signed by {date}.
Letters of support: mayor, university, harbour master.
Your contacts: {person} and {someone}, {email}`,
  }),
};
