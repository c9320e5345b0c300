import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English agreements about children, buildings, pubs, art and software. */
export const englishBondsBetweenParties: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-w-ct-childcare-nursery-terms': `{company} Day Nursery - Terms for parents
Please read, sign the last page, and hand back with the registration fee.
Child :: {someone}, born {date}
Parent(s) or carer(s) :: {person}
First day :: {date}
Sessions :: Mon full, Wed am, Thu full
1. Our promise. We'll look after your child in accordance with the statutory framework, keep to the ratios, and treat every family with respect.
2. Fees are payable monthly in advance, by the first working day, whether or not your child attends. A sibling gets ten per cent off. Fees may be altered once a year on six weeks' notice. Funded hours are free at the point of delivery; nappies, trips and lunch aren't.
3. Late collection. After {time} two members of staff have to stay on, which costs £10 for each quarter of an hour.
4. Illness. Children must be kept at home for 48 hours after sickness or diarrhoea. We administer prescribed medicine only, in its original bottle, with a signed form.
5. Settling in: three visits, the first with you.
6. Safeguarding. We are obliged by law to pass on concerns. Only persons with the password may collect.
7. Photographs in the learning journal belong to the family; group pictures mustn't be shared online.
8. Leaving: a calendar month in writing. If you leave without, a month's fees in lieu.
9. We may end the place immediately where fees are two months behind, or where anybody threatens our staff.
10. Closures through snow, burst pipes or pandemic: no refund for the first three days, half afterwards.
11. Belongings: name everything; dummies are boiled but not mourned.
I have read and agree to the terms. I give consent to: sun cream Y/N; face paint Y/N; plasters Y/N; outings Y/N.
Signed ................. Manager ................. {today}`,
    'en-w-ct-construction-subcontract-us-articles': `SUBCONTRACT AGREEMENT No. {ref}
Contractor: {company} Builders, Inc. Subcontractor: {client} Drywall LLC
Project: [Elm Street Middle School addition~Harbor Point Apartments~Mercy Clinic build-out]. Owner: {other}. Architect: {someone}, AIA
ARTICLE 1 - SCOPE. Furnish all labor, material, tools, lifts and supervision for metal framing, board, tape and finish to level 4 (level 5 at lobby), acoustical ceilings and FRP, in strict accordance with plans dated {date}, addenda 1 through {n}, and Exhibit B clarifications.
ARTICLE 2 - PRICE \${plain}. Unit price for extra control joints: $4.10/LF. No change without a signed directive; verbal extras aren't paid.
ARTICLE 3 - SCHEDULE. Time is of the essence. Start within three days of notice. Crew of not less than {n}. Overtime to recover own delay at own expense.
ARTICLE 4 - PAYMENT. Pencil copy by the 20th, invoice on G702 by the 25th; payment within ten days after Contractor is paid by Owner, receipt of which is a condition precedent, where permitted by law. Retainage 10% till half done, then none. Lien waivers monthly.
ARTICLE 5 - INSURANCE as per Exhibit D. Work may not begin before certificates have been approved.
ARTICLE 6 - SAFETY. Silica plan, tie-off at six feet, hard hats, no radios. Daily clean-up, or we sweep at $65 an hour.
ARTICLE 7 - INDEMNITY to the fullest extent allowed. ARTICLE 8 - WARRANTY one year. ARTICLE 9 - DEFAULT: 48 hours to cure. ARTICLE 10 - TERMINATION for convenience: value of work in place, no anticipated profit. ARTICLE 11 - DISPUTES: mediation, thereafter AAA arbitration in {city}. ARTICLE 12 - FLOW-DOWN of prime contract.
Davis-Bacon: [applies, wage decision {ref}~does not apply]
IN WITNESS WHEREOF the parties have executed this Agreement as of {today}.`,
    'en-w-ct-heads-of-terms-pub-lease': `HEADS OF TERMS
subject to contract and board approval; not intended to be legally binding save paragraphs 14 to 16
Premises :: The [Plough~Jolly Sailor~Three Tuns], {street}, {town}
Landlord :: {company} Taverns plc
Tenant :: {person} (a limited company to be formed, with personal guarantee)
1 Term :: 10 years, inside the Act
2 Tenant's break :: third anniversary, six months' notice
3 Rent :: £{plain} a year, rising with CPI between 1% and 4%; open market review in year five
4 Rent free :: three months while kitchen is refitted
5 Deposit :: a quarter's rent
6 Tie :: cask and keg beers tied; wines, spirits, minerals and crisps free; guest ale at the tenant's choosing
7 Machines :: free of tie
8 Repairs :: internal and decorative; landlord keeps the roof, the walls and the famous chimney
9 Fixtures :: ingoing at valuation, estimated {plain}, pay half over two years
10 Insurance :: landlord's block policy, tenant repays premium
11 Living accommodation :: four rooms, occupied by the tenant or manager
12 Use :: public house with letting rooms; sky dish needs consent
13 Alienation :: whole only
14 Costs :: each side its own
15 Exclusivity :: landlord won't talk to others until {date}
16 Confidentiality
17 Conditions :: premises licence transferred; satisfactory references; sustainable business plan as the Code requires; independent advice taken
Signed as an expression of goodwill {today}`,
    'en-w-ct-variation-of-employment-short': `{company}
Variation to terms of employment
Employee :: {person}
Payroll no. :: {d5}
With effect from {date} the following replaces the corresponding parts of your contract dated {date}:
Hours: from 37.5 to 30 a week, worked as four days, Monday off.
Salary: £{plain} (four fifths of £{plain}).
Annual leave: 22 days and bank holidays pro rata, in hours.
Place of work: home, with attendance at {city} office two days in each month. The company lends a screen, a chair and a lamp, which stay its property. You'll carry out the display screen self-assessment and tell your home insurer.
Car allowance: ceases.
Review: after six months either party may say how it's going. It isn't a trial; to go back to full time would need agreement on both sides.
All other terms, in particular notice, sick pay and the covenants, remain as they are. Continuous service from {date} isn't affected.
This was requested by you on {date} under the statutory right.
Two copies, please sign one.
Employee .................. Date ........ for the company .................. Date ........`,
    'en-w-ct-franchise-disclosure-second-page-clauses': `(d) Franchisee shall buy coffee beans, syrups, lids and uniforms solely from Approved Suppliers, and shall not sell from the Premises anything not on the Menu, save for a reasonable range of home-baked cakes of which Franchisor has tasted and approved a sample.
(e) Opening hours shall not be shorter than 7.00 to 18.00 on weekdays.
8. FEES
8.1 Initial Fee of £{plain}, fully earned upon execution, non-refundable.
8.2 Continuing Fee: six per cent of Gross Turnover, weekly, by variable direct debit on the Wednesday.
8.3 Marketing Levy: two per cent, held on a separate account and spent as the Franchisor thinks fit after hearing the Franchisee Forum.
8.4 Under-reporting by more than three per cent disclosed by an audit: the cost of the audit plus double.
9. TRAINING. Two persons, four weeks, at {city}; travel and lodging at Franchisee's cost. Refresher each spring.
10. TERRITORY. An exclusive radius of one mile as the crow flies, excluding railway stations, hospitals and motorway services.
11. SALE OF BUSINESS. Franchisor's right of first refusal, 28 days. Transferee must pass the barista test.
12. DEATH OR INCAPACITY. Personal representatives have six months in which to find a successor, Franchisor supplying a relief manager at £{d3} a day.
13. CONSEQUENCES OF TERMINATION. De-brand within seven days; transfer of telephone number, social media and listing; return of Manual; for twelve months no coffee shop within two miles.
14. GUARANTOR: {person}, jointly and severally.
15. No reliance upon forecasts. The Franchisee acknowledges having been told to take legal advice and to ring existing franchisees.
Initialled ...... ......   {ref}/{n}`,
    'en-w-ct-deed-easement-shared-driveway': `DECLARATION OF SHARED DRIVEWAY EASEMENT AND MAINTENANCE
After recording return to: {person}, {cstreet}, {ctown}
Tax parcels {d3}-{d3}-{d2} and {d3}-{d3}-{d2}
This Declaration is made this {today} by {person}, a single man ("Lot 1 Owner") and by {someone} and {someone}, as joint tenants ("Lot 2 Owner").
RECITALS. The gravel lane running from County Road {n} crosses Lot 1 for {d3} feet and serves both dwellings, the barn and, by old custom, the mail carrier. It was never written down. The parties wish to do so while they still get along.
1. Grant. Lot 1 Owner grants to Lot 2 a perpetual, non-exclusive easement, twenty feet in width, for ingress, egress and buried utilities, appurtenant to and running with the land.
2. Upkeep. Grading and gravel: half each. Snow: Lot 2 Owner plows, Lot 1 Owner buys the diesel. Culvert: shared unless one side's tractor has crushed it.
3. No parking, gates or speed bumps; horses have right of way.
4. If either Owner doesn't pay within thirty days of a bill, the other may record a lien.
5. Trees. The two maples shall not be cut as long as they live.
6. Insurance and indemnity: each for its guests.
7. Amendment only in writing, recorded. Disputes: first over coffee, then by mediation at the county center, then court; the loser pays attorney fees.
Legal descriptions: Exhibits A, B. Survey by {other}, bearing N {d2}° {d2}' E.
SIGNED AND ACKNOWLEDGED before me, a Notary Public in and for said County. Commission {num}`,
    'en-w-ct-volunteer-and-placement-triparty': `WORK PLACEMENT AGREEMENT (three parties)
Student {person}; Host {company}; College {other} Institute of Further Education
Course :: [Veterinary nursing level 3~Early childhood~Pharmacy technician]
Placement :: {date} to {date}, {d3} hours
Supervisor at host :: {someone}
Tutor :: {someone}
The Host will give a real induction on day one, name a supervisor, let the student see and, where safe, do the tasks ticked in the logbook, and sign the hours each Friday. It won't use the student to replace paid staff.
The Student will turn up on time in the right shoes, ring before 8 if ill, follow instructions, keep secrets secret, and write a reflective journal of at least 200 words a week.
The College will visit twice, insure the student (policy {ref}), arrange vaccinations and Garda vetting, and pick up the phone.
No wage is paid. Host may pay lunch and bus fares. The student is not an employee, though health and safety law treats him or her as one.
What if it isn't working? Talk. If after a week it still isn't, the tutor moves the student without blame. Host may send home at once anyone who endangers animals, children or patients.
Data protection: names of clients never leave the building, not even initials.
Signatures: student, host, college, and parent if under 18. {today}`,
    'en-w-ct-software-reseller-order-acceptance-clickwrap': `END USER LICENSE TERMS - {company} Studio {year}
IMPORTANT: by installing, copying, or otherwise using the Software You agree to be bound. If You do not agree, do not install; return it to the point of purchase within 30 days.
1. GRANT. One named user, two machines, not at the same time. A floating license requires the server.
2. RESTRICTIONS. You may not rent, lease, timeshare, decompile (except where statute says that this can't be prohibited), publish benchmarks without the version number, or remove notices.
3. FONTS AND CLIP ART may be embedded in documents but not sold by themselves.
4. TELEMETRY. The Software sends crash dumps and counts. It can be switched off under Preferences.
5. TERM. Perpetual for the version bought. Maintenance runs a year and renews unless cancelled. Lapsed maintenance must be back-paid to be revived.
6. WARRANTY. For ninety days it will do substantially what the manual says. Otherwise AS IS.
7. LIMITATION. IN NO EVENT SHALL LIABILITY EXCEED THE FEE PAID. Some states don't allow this, so it may not apply to You.
8. OPEN SOURCE components come under their own terms, listed in NOTICE.TXT, which prevail.
9. EXPORT. Not to embargoed countries.
10. U.S. GOVERNMENT: commercial computer software, DFARS 227.7202.
11. GOVERNING LAW: [California~Ireland~Singapore]; UN sales convention excluded.
12. AUDIT: on ten days' notice, not more than yearly.
Licensee {client}; seats {n}; key {ref}-{num}-{num}; authorised by {person}, {today}`,
    'en-w-ct-loan-of-artwork-museum': `OUTGOING LOAN AGREEMENT
Lender :: {company} Museum
Borrower :: {client} Gallery, {cstreet}, {ctown}
Exhibition :: "[Northern Light~The Painted Hand~Sea and Silence]"
Loan period :: {date} to {date}, inclusive of travel
Object :: acc. no. {year}.{d3}, {someone}, "Woman peeling an orange", oil on panel, 31 x 24 cm, framed
Insurance value :: £{plain}
Credit line :: "Lent by {company} Museum; bequeathed by Miss {someone}, 1931"
Conditions
1 Packing and transport by an agent agreed by the Lender; climate case; dual drivers; no overnight stop except in a secure depot; courier travels business class with the work beside him where feasible.
2 Environment: 45 to 55% relative humidity, change below 5% in 24 hours; 50 lux; no film lights within three metres.
3 Security: hung with mirror plates and tamper-proof screws; alarmed; invigilated while open; government indemnity or nail-to-nail cover with no excess.
4 Condition to be checked by a conservator on arrival and departure, against our report and under raking light. Any change is reported at once. The object isn't to be unframed, cleaned or "just tapped".
5 Reproduction for catalogue, press and teaching free of charge. Mugs, by licence.
6 Costs: all to Borrower, incl. glazing upgrade £{d3} and loan fee £{d3}.
7 We may recall the work if these aren't kept.
8 Immunity from seizure has been applied for.
Signed Lender {person}, Head of Collections. Borrower {someone}, Director. {today}`,
  }),
};
