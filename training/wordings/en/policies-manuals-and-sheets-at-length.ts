import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English policies, manuals, price lists, data sheets and requests, dry and at length. */
export const englishPoliciesManualsAndSheetsAtLength: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  other: wordingsIn('en', {
    'en2-code-of-conduct-suppliers': `Supplier Code of Conduct
{company} Group - version {n}, effective {date}
Introduction
We expect everyone who provides us with goods or services to share our commitment to doing business responsibly. This Code sets minimum standards. Suppliers are expected to communicate it to their own workforce and to cascade it down the chain.
Labour and human rights
• No forced, bonded or involuntary prison labour. Workers shall keep their identity papers and be free to leave upon reasonable notice.
• No child labour. The minimum age is 15 or the age for completing compulsory education, whichever is higher.
• Working hours shall not exceed 60 per week including overtime, save in emergencies, with one day off in seven.
• Wages comply with the law; deductions as a disciplinary measure are not permitted.
• Freedom of association is respected.
Health and safety
• Risks are identified, assessed and controlled. Protective equipment is provided free of charge.
• Fire exits are unlocked and evacuation is practised at least annually.
Environment
• Permits are obtained and kept current. Waste water is monitored and treated before discharge.
• Restricted substances listed in specification {ref} are not used.
Ethics
• No bribery, kickbacks or facilitation payments. Gifts beyond token value are declined.
• Conflicts of interest are disclosed. Competition law is observed.
• Confidential information and personal data are protected.
Management systems
Suppliers keep records sufficient to demonstrate conformity and grant access for audits announced ten days beforehand. Deficiencies are corrected within an agreed period.
Reporting concerns
Anyone may report a suspected breach anonymously through the hotline {phone}, in 23 languages. Retaliation is not tolerated.
Approved by the executive committee. Owner: Group Procurement. Next review {month}`,
    'en2-privacy-policy-shop-app': `Privacy policy
Last revised {date}
This policy explains how {company} collects, uses and shares personal information when you visit our site, use the app or buy from us.
1 Who is responsible
{company}, {street}, {town}, is the controller. Our data protection officer can be reached at {email}.
2 What we collect
• Information you provide: name, address, telephone, e-mail, order history, correspondence.
• Information collected automatically: IP address, device identifiers, pages viewed, approximate location.
• Information from others: payment providers, carriers, social networks if you sign in through them.
3 Why we use it and on what basis
= Purpose | Legal basis | Kept for
- Fulfil orders | contract | 7 years
- Prevent fraud | legitimate interest | 2 years
- Newsletter | consent | until withdrawn
- Analytics | consent | 14 months
- Tax records | legal duty | 10 years
4 With whom we share it
Hosting, payment and parcel companies acting upon our instructions; authorities where we are obliged to. We do not sell personal information.
5 Transfers outside the EEA or UK rely on standard contractual clauses, a copy of which is available.
6 Your rights
You may ask for access, rectification, erasure, restriction or portability, and object at any time to direct marketing. Write to the address above; we answer within one month. You may also complain to a supervisory authority.
7 Cookies: see the banner and separate notice.
8 Children. Our services are not directed at persons under 16.
9 Security. We use encryption in transit and role-based access. No method of transmission is wholly secure.
10 California residents. You have the right to know, delete, correct and opt out.
11 Changes will be posted here; material ones by e-mail.`,
    'en2-request-for-quotation-sent-out': `REQUEST FOR QUOTATION
RFQ no. {ref}
Date {today}
Closing date {date}, 15:00 hours local time
Issued by {client}, Procurement, {cstreet}, {ctown}
Contact {someone}, {phone}
To: invited vendors
You are invited to submit your best offer for the items listed. This is not an order.
= Item | Description | Unit | Qty | Unit price | Total
- 10 | Submersible pump, 15 kW, head 40 m, stainless, with 20 m cable | pc | 4 | ........ | ........
- 20 | Control panel, star-delta, IP55 | pc | 4 | ........ | ........
- 30 | Galvanised riser DN 100, flanged, 3 m | pc | 48 | ........ | ........
- 40 | Spare impeller and seal kit | set | 4 | ........ | ........
- 50 | Supervision of installation, per day | day | 6 | ........ | ........
Instructions
1. Prices shall be firm, in the currency indicated, DAP site {ctown} (Incoterms 2020), exclusive of duties.
2. State brand, model, country of origin and lead time for each line. Equivalent makes are acceptable, with data sheets.
3. Validity not less than 60 days.
4. Payment 30 days from receipt; no advances except against bank guarantee.
5. Partial bids are allowed / not allowed.
6. Enclose trade licence, list of similar supplies in three years and a statement of no debarment.
7. Offers by e-mail to the secure box only. Those received elsewhere or late are rejected.
8. Evaluation: technically compliant, lowest price. We aren't bound to accept any.
9. Questions in writing until {date}; answers are shared with all.
Vendor's stamp, name, signature, date ........................
Annex A technical specification; B general conditions; C code of conduct`,
    'en2-product-sheet-adhesive': `TECHNICAL DATA SHEET
{company} [Bondal 220~Flexfix MS Clear~Epotec 5]
Edition {month} {year} - supersedes all earlier editions
Description
One-component, moisture-curing elastic adhesive based on hybrid polymer. Solvent- and isocyanate-free, low odour, paintable wet on wet.
Typical uses
Bonding of panels in vehicle bodies, lift cabins and containers; sealing of seams; attaching skirting and mirrors.
Properties
= Characteristic | Method | Value
- Density | ISO 1183 | 1.4{n} g/ml
- Skin time 23 C, 50 % | internal | {n} min
- Curing rate | internal | 3 mm / 24 h
- Shore A | ISO 868 | 5{n}
- Tensile strength | ISO 37 | 2.{n} MPa
- Elongation at break | ISO 37 | {d3} %
- Service temperature | | -40 to +90 C
- Shrinkage | | below 2 %
Surface preparation
Substrates must be clean, dry and free of grease. Abrade metals lightly and wipe with cleaner; allow to evaporate for ten minutes. Test adhesion on powder coatings and plastics beforehand. Not suitable for PE, PP and PTFE.
Application
Cut the nozzle to a triangle. Apply beads vertically at 10 cm spacing, join within skin time, press to a thickness of 3 mm. Tool with soapy water.
Limitations: no continuous immersion; may yellow in the dark.
Packaging: cartridge 290 ml, box of 12; sausage 600 ml, box of 20. Colours white, grey, black
Storage: 15 months unopened between +5 and +25
Safety: consult the safety data sheet before use.
Disclaimer. The information is based on experience and tests under laboratory conditions. As the manner of use is beyond our control, no liability is accepted; users should carry out trials. {street}, {town}`,
    'en2-trade-price-list-plumbing': `PLUMBING & HEATING - trade list, edition {n}
{company}, {town}
Effective {date}. All earlier lists are withdrawn
Prices in {small} steps? No: nett, each, excluding VAT, subject to your discount group
Copper tube EN 1057 half hard, 3 m lengths
= Code | Size | Pack | Each | Group
- CT15 | 15 mm | 10 | {small} | A
- CT22 | 22 mm | 10 | {small} | A
- CT28 | 28 mm | 5 | {small} | A
Press fittings, M profile
= Code | Fitting | 15 | 22 | 28
- PE90 | Elbow 90 | {small} | {small} | {small}
- PT | Equal tee | {small} | {small} | {small}
- PC | Coupling | {small} | {small} | {small}
- PR | Reducer | - | {small} | {small}
- PSC | Slip coupling | {small} | {small} | {small}
Radiators type 22, height 600
- R2208 | 800 | | {small} | C
- R2210 | 1000 | | {small} | C
- R2214 | 1400 | | {small} | C
Valves: TRV angled 15 mm {small}; lockshield {small}; ball valve lever {small}; zone valve {small}; filter magnetic {small}
Cylinders, unvented: 150 l {plain}; 210 l {plain}; 250 l {plain}
Sundries: PTFE 12 m 0.{d2}; flux 100 g {small}; clips per 100 {small}; inhibitor 1 l {small}
Carriage free above {small} nett within 40 miles; otherwise {small}. Minimum order {small}.
Copper is subject to daily adjustment; ring for a price on quantities above 100 lengths.
Returns in original packing within 14 days, 15 per cent handling. Specials are not returnable.
Errors and omissions excepted. Page 6`,
    'en2-timesheet-consultant-month': `TIME SHEET - external staff
Consultant {person}
Company {company}
Client {client}, Department [Claims IT~Grid Planning~Core Banking]
Month {month} {year}
= Day | From | To | Break | Hours | Activity
- 1 | 08:30 | 17:15 | 0:45 | 8.00 | Interface specification, workshop
- 2 | 08:45 | 17:45 | 0:30 | 8.50 | Mapping tables
- 3 | 09:00 | 17:00 | 1:00 | 7.00 | Mapping tables, test data
- 4 | - | - | - | 0.00 | public holiday
- 5 | 08:30 | 18:30 | 1:00 | 9.00 | Defect fixing, retest
- 8 | 08:15 | 17:00 | 0:45 | 8.00 | Cut-over planning
- 9 | 08:30 | 17:15 | 0:45 | 8.00 | remote: documentation
- 10 | 10:00 | 14:00 | 0:00 | 4.00 | remote: documentation
- 11 | 08:30 | 17:30 | 1:00 | 8.00 | Cut-over rehearsal
- 12 | 08:30 | 12:30 | 0:00 | 4.00 | Lessons learned
Total hours 64.50 Days (8 h) 8.06 On site 52.50 Remote 12.00
Budget per order {ref}: 120 days; used to date {d2}.{d2}; remaining {d2}.{d2}
Travel: {n} round trips, hotel {n} nights, not included in the above
Entries are to be made daily. The sheet is to be handed to the project lead by the third working day and serves as the basis of settlement.
Consultant, date, signature ........ Client, date, signature ........
Comments by client: [none~12th: agreed by phone with {someone}]`,
    'en2-terms-of-use-guest-network': `Guest network - conditions of use
{company} Hotels & Resorts
Before you can go online please scroll to the end and press "I agree".
Access is provided free of charge for the duration of your stay. We may restrict or end it at any time, in whole or in part, for maintenance, overload or misuse. There is no entitlement to a given speed or to the network being available.
Credentials are personal and shall not be passed on to others. Each room may register up to {n} devices.
The connection between your device and the access point isn't encrypted. Information sent may be seen by third parties. Use a virtual private network for sensitive matters. We provide no firewall and no protection against malware.
You are yourself responsible for what you transmit, the services you use and the transactions you enter into. In particular you undertake
• not to retrieve or distribute unlawful material
• not to make copyright works available, notably through file sharing
• not to send mass messages
• not to disturb the operation of the network or scan other users
You will hold us harmless against claims by others which arise from unlawful use, including the cost of defence.
We record device address, room, time of log-on and volume. These particulars are erased after {n} days unless law requires otherwise. Details are found in our data protection information at reception.
Should a provision be ineffective the remainder stands.
Status {month} {year}
Room number ____ Surname ____ [ ] I agree
CONNECT
Trouble? Dial {d3} from your room`,
    'en2-training-course-brochure': `COURSE OUTLINE
Managing Contracts for Non-Lawyers
Two days - open programme and in-house
{company} Training, {city}
Who should attend
Buyers, project managers, sales and service staff who negotiate or administer agreements but have no legal background.
Learning objectives
By the end delegates will be able to
• explain how a binding agreement comes into being
• spot the clauses that shift risk, and respond to them
• handle variations, delay and defective performance
• keep a file that would stand up in a dispute
Programme
= Day 1 | | Day 2 |
- 09:30 | Offer, acceptance, battle of forms | 09:00 | Limitation and indemnities
- 11:00 | Coffee | 10:45 | Coffee
- 11:15 | Terms, express and implied | 11:00 | Change control workshop
- 12:45 | Lunch | 12:30 | Lunch
- 13:45 | Case study: late turbines | 13:30 | Ending an agreement
- 15:30 | Exercise in pairs | 15:00 | Quiz, action plans, close 16:00
Tutor
{person} practised as in-house counsel in engineering for seventeen years and has taught more than three thousand delegates.
Dates and venues: {date}, {city}; {date}, Manchester; {date}, online
Fee {amount} per delegate plus VAT, including materials, lunch and refreshments. Third place from the same firm at half price. Accommodation not included.
Cancellation: free up to 28 days before; half thereafter; substitutes always welcome.
Certificate of attendance: 12 hours CPD
To book: form overleaf, {phone} or {web}
What they said: "Should be compulsory." "Wish I'd come before signing."`,
    'en2-company-handbook-expenses-policy': `Travel and Expenses Policy
Finance Department, applies to all employees and contractors of {company}
Document {ref}, revision {n}
1. Purpose
To make sure that people who travel for us are not out of pocket and that the company's money is spent with care.
2. Booking
2.1 Trips are booked through the online tool. Bookings made elsewhere are reimbursed only in emergencies.
2.2 Rail is preferred to air for journeys under four hours. Economy class applies to flights below six hours; premium economy above, with the approval of a director.
2.3 Hotels up to {small} per night, {small} in capital cities, breakfast included.
3. Meals
Actual cost up to the limits below. Alcohol is not reimbursed unless entertaining customers.
= Meal | Home | Abroad
- Breakfast | {small} | {small}
- Lunch | {small} | {small}
- Dinner | {small} | {small}
4. Private cars: 45 pence a mile for the first 10,000, afterwards 25. Insurance must cover business use. Fines are yours.
5. Entertaining. State who was present and for what purpose. The most senior person pays.
6. Cards are for business only; lost cards are to be reported at once on {phone}.
7. Claims are submitted in the app within 30 days, with an itemised receipt for anything above {small}. A card slip alone won't do. Claims older than 90 days lapse.
8. Approval by the line manager, who may not approve his own or his superior's.
9. Advances are exceptional.
10. Breaches may lead to disciplinary action.
Frequently asked: May I take my partner? Yes, at your own expense. Laundry? After five nights. Tips? Up to ten per cent.`,
  }),
};
