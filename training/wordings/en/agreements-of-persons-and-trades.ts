import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English agreements of further trades, persons and institutions, short and long. */
export const englishAgreementsOfPersonsAndTrades: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  contract: wordingsIn('en', {
    'en2-ct-memorandum-understanding-university': `MEMORANDUM OF UNDERSTANDING
between the University of {city} and {client} Polytechnic
Desiring to deepen academic ties and mindful of the friendship between their two peoples, the institutions have reached the following understanding.
Article 1. Areas. Exchange of students and staff, joint research in hydrology and heritage timber, shared use of the field station.
Article 2. Student exchange. Each year up to {n} students may be nominated by either side. They pay fees at home and are exempt from them abroad; travel, visas, lodging and health cover are their own concern.
Article 3. Co-ordinators. {someone} and {someone} shall be in charge of implementation and meet at least once a year, in alternate places.
Article 4. Intellectual property arising jointly is to be regulated case by case beforehand.
Article 5. Nature. Nothing in this document creates obligations under domestic or international law, nor a claim to funds.
Article 6. Duration. Five years as of the last signature, extended by exchange of letters. Either side may withdraw by giving six months' notice; students already enrolled will be allowed to finish.
Article 7. Differences are settled amicably.
Signed in duplicate, in the English and [Korean~Georgian~Spanish] languages, both texts being equally authentic.
Rector Prof. {someone} President Dr {someone}
{city}, {date} (seals)`,
    'en2-ct-boat-slip-licence': `BERTHING LICENCE {year}
{company} Marina
Owner {person} Boat "[Petrel~Second Wind~Moby Duck]" Length overall {n}.{n} m Beam 3.{n} m Draught 1.{n}
Berth [B~C]{d2} From {date} to {date} Fee {amount} plus electricity by meter
1. This is a licence for a floating space, not a tenancy; we may shift you to another berth if we need to.
2. Only the vessel named may lie here. Sub-letting, living aboard for longer than four nights a week, and trading are forbidden.
3. Third-party cover of at least two million is required. Certificate to the office before arrival.
4. Five knots in the fairway. No wash.
5. Halyards must be tied off. If yours keep the neighbours awake we shall tie them and charge {small}.
6. Hot work, spraying of paint and antifouling afloat are prohibited. Use the hard.
7. Black water into the pump-out, nowhere else.
8. Contractors need a pass and their own insurance.
9. Should the fee remain unpaid for two months we have a general lien and, under the Torts (Interference with Goods) Act 1977, may sell.
10. On selling the boat the berth does not go with it. We claim one per cent of the price if sold from the marina.
11. Each winter lift-out is included once.
12. The skipper remains responsible for moorings, weather, fenders, guests and children.
Owner ............ Harbour office {someone} {today}`,
    'en2-ct-actor-film-deal-memo': `DEAL MEMO - PERFORMER
Production: "[The Lamplighter's Debt~Cold Harbour Road]" (the Film)
Company: {company} Pictures Ltd
Artist: {person} c/o {other} Agency
Role: [Inspector Bray~Second Nun~Voice of the Horse]
1 Engagement: {n} shoot days between {date} and {date}, plus two rehearsal, one fitting, ADR as required (first day free)
2 Fee: {amount} per week pro rata; overtime in accordance with the union agreement; holiday credit 10.77 %
3 Buy-out: all media, world, in perpetuity, 120 per cent, prepaid
4 Credit: main titles, single card, third position, size no less than any other cast
5 Travel standard class; hotel; per diem {small}
6 Nudity: none. Stunts: double for the river. Smoking: herbal only
7 Hair: Artist agrees to be dyed; production pays for putting it back
8 Publicity: two days of junket, premiere ticket x 2
9 Approval of stills, half of solo shots
10 Confidential until announced; no selfies in wardrobe
11 Insurance medical by {date}. Artist warrants no ski-ing.
12 Producer may end on payment of days worked and committed
13 Long form to follow; till then this binds. Subject to background checks, visa, and financing closing
Agreed & accepted: Company ............ Artist ............ Date {today}`,
    'en2-ct-pupil-home-agreement': `Home-School Agreement
{city} Juniors
We, the school, will
• keep your child safe, known by name, and busy
• tell you soon when things go wrong and just as soon when they go well
• set homework that can be done on a kitchen table in half an hour
• answer messages by the end of the next school day
• mark work so as to move it on
I, the parent, will
• see that my child is here by 8.45, fed, in uniform, with a coat
• ring before nine if he or she is ill, and not book holidays in term
• listen to reading four times a week
• speak well of the school in front of my child and raise concerns in private
• keep phones away from the gate
I, the pupil, will
• try hard even when it's boring
• be kind with hands, feet and words
• look after books, pencils, and the guinea pig
• own up
This agreement is made under section 110 of the School Standards and Framework Act. It is reviewed each September.
Signed for the school {someone}
Signed (parent) ............
Signed (pupil, best handwriting) ............
Class [4L~5B] Date {today}`,
    'en2-ct-agency-worker-assignment': `ASSIGNMENT CONFIRMATION AND KEY INFORMATION
between {company} Staffing ("we") and {person} ("you")
This supplements the contract for services which you signed on {date}. By turning up for work you accept it.
Hirer :: {client}
Site :: {cstreet}, {ctown}
Position :: [Picker~Telehandler driver~Kitchen porter]
Start :: {date}, likely to last {n} weeks
Hours :: 06.00 - 14.00, breaks 30 min unpaid
Rate :: {small} per hour; overtime after 40 at time and a quarter
Who pays :: us, weekly, Friday, one week in hand
Expenses :: none
Health risks told to us by hirer :: noise, cold, moving vehicles
Steps taken :: ear plugs, walkways, induction
PPE :: boots - bring own
From day one you may use the canteen, creche and bus. After twelve weeks in the same role, the same basic terms apply as if recruited directly.
You aren't obliged to accept, we aren't obliged to offer. You are not our employee.
Timesheets must reach us by Monday 10 am signed by the hirer.
If the hirer wants you for good, that is between them and us; you pay nothing.
Opt-out of the 48-hour limit: [x] yes, withdrawn by 4 weeks' notice
Signed ............ Consultant {someone}`,
    'en2-ct-sculpture-commission': `Commission contract for a work of art
1. The commissioner, {client} District Council, and the artist, {person}, agree upon the making of a bronze provisionally called "[The Ferrywoman~Nine Herons~Bread]" for the square in front of the station.
2. It shall correspond to the maquette shown on {date}, be about 2.4 m high, weigh no more than {d3} kg, and stand up to children.
3. The fee is {amount} inclusive of foundry, transport and VAT, payable in four parts: on signing, approval of the clay, casting, and unveiling.
4. The foundation, lighting and crane are provided by the commissioner.
5. Approval of the clay may be refused only if it departs materially from the maquette.
6. If the artist dies or is disabled before casting, what exists belongs to the commissioner, and her estate keeps what has been paid.
7. Ownership passes with the last payment. Copyright stays. The commissioner may use photographs on its website and postcards, not on tins.
8. Not more than one other cast will be made, plus the artist's proof.
9. The artist is to be consulted before the work is moved, cleaned with anything but water, or hung with lights. She may have her name taken off should it be altered.
10. Maintenance advice is annexed: wax once a year, pigeons cannot be prevented.
11. Defects: ten years for casting, two for patina.
12. Disputes first go to a mediator named by the Society of Sculptors.
Two copies. {city}, {today}`,
    'en2-ct-customer-terms-of-business-supplier': `CONDITIONS OF SALE
{company} Fasteners Ltd. Printed on the reverse of our acknowledgements
1. In these conditions "Buyer" means whoever places the order, "Goods" whatever we agreed to supply. Terms put forward by the Buyer shall not apply, even if printed on his paper, unless signed by a director of ours.
2. Quotations are invitations and lapse after thirty days.
3. Prices are ex works and exclude tax, pallets and carriage. Should the price of wire rod change by more than five per cent between order and despatch, we may adjust.
4. Dates are estimates; time shall not be of the essence. Delivery may be by instalment, each a separate contract. A margin of ten per cent over or under on specials is deemed fulfilment.
5. Risk passes on loading. Title passes upon cleared payment of all sums owed; until then the Buyer holds as bailee, stores separately, and may resell in the ordinary way as our agent.
6. Shortage or damage to be notified within three days, non-arrival within ten.
7. We will repair, replace or credit goods shown to be faulty within twelve months. All other warranties are excluded to the extent the law allows. Threads damaged by over-tightening are not faults.
8. Our liability is limited to the price; nothing limits it for death or injury through negligence.
9. Payment: thirty days net. Interest 8 per cent over base.
10. Returns by agreement, less 20 % restocking. 11. Force majeure. 12. Third parties have no rights. 13. English law.
Issue 9, {month} {year}`,
    'en2-ct-rent-to-own-appliance': `RENTAL-PURCHASE AGREEMENT
Lessor {company} Home Store #{d2}, {street}, {town}
Lessee {person}, {cstreet}, {ctown} Phone {mobile}
Property: [Front-load washer, white, NEW~65" television, PREVIOUSLY LEASED~Bunk bed with mattresses] Model {ref} Serial {num}
1 Initial term one week. Rent {small} + tax. You may renew by paying in advance; you are not obliged to.
2 OWNERSHIP. You will own it if you make {d2} weekly payments totaling {amount}. This does not include late charges.
3 Cash price {amount}. Cost of lease services {amount}.
4 EARLY PURCHASE: at any time for 55% of remaining rent.
5 Late: {small} if more than three days; reinstatement within 21 days, 120 if you have paid two thirds.
6 We maintain while you rent. We do not fix misuse.
7 You bear loss by fire or theft up to fair market value; optional waiver [x] accepted {small}/wk [ ] declined
8 Do not move it from the address, pawn or sell it. That can be a crime.
9 May be ended without penalty by returning in good order, fair wear expected.
10 No balloon payment. No credit reporting unless unpaid.
11 Arbitration rider attached; you may opt out within 30 days
NOTICE: Do not sign before you read this or if it contains blank spaces. You are entitled to a copy.
Lessee ______ Co-lessee ______ By {someone} {today}`,
    'en2-ct-power-purchase-term-sheet': `HEADS OF TERMS (non-binding save where stated)
Corporate power purchase: {company} Wind Farm SPV / {client}
1. Plant: [Crow Hill~Lough Derry], {d2} MW, thirteen turbines, in operation from {month} {year}
2. Structure: sleeved physical, licensed supplier {other}
3. Volume: pay as produced, 70 per cent of output
4. Price: {small} per MWh, indexed at 2 per cent fixed; floor at zero: no payment for hours in which the day-ahead price is below nil for six or more in a row
5. Term: ten years from start date; long stop {date}
6. Certificates of origin: transferred, one per MWh
7. Balancing: for account of supplier against a fee of {small}
8. Availability guarantee 95 per cent, damages capped at one year's average
9. Change in law: shared above threshold of {amount}
10. Security: parent guarantee of twelve months' revenues, reduced on rating of BBB or better
11. Lenders: buyer will enter into a direct agreement on customary terms
12. Exit: insolvency, sixty days' non-payment, prolonged force majeure of twelve months
13. Exclusivity until {date} - BINDING
14. Confidentiality - BINDING
15. Costs: each its own - BINDING
16. Law: Ireland - BINDING
Subject to board approval on each side and to a full form agreement.
Initialled {someone} / {someone}, {today}`,
    'en2-ct-domain-name-transfer': `Domain transfer agreement
Seller: {person}
Buyer: {client}
Domain: {web}
(1) The Seller warrants that he registered the domain in 20{n}, is the sole holder, and knows of no claim by others.
(2) The price is {amount}, all taxes included, paid into escrow at {other} within five days of signature.
(3) When the escrow agent has confirmed receipt the Seller unlocks the domain and hands over the transfer code within 48 hours. If the transfer has not gone through after twenty-one days, either may rescind and the money goes back.
(4) The agent's fee is shared equally.
(5) Not included: the content of the old site, mailboxes, social media handles. Mails which still arrive for {someone} will be forwarded for six months.
(6) The Seller shall not register anything confusingly alike.
(7) Complete understanding; changes in text form.
(8) Place of performance and jurisdiction: {city}.
Signed electronically: Seller {today} {time} UTC, IP 10.{d2}.{d2}.{n}; Buyer {today} {time} UTC, IP 172.16.{d2}.{n}
Envelope ID {num}-{d3}F-4{d2}B`,
    'en2-ct-trust-deed-extract': `THIS DEED OF TRUST is made the {n}th day of {month} Two thousand and [fourteen~nineteen~twenty-one]
BETWEEN {person} of {cstreet} ("the Settlor") of the one part and {someone}, {someone} and {other} Trustees SA ("the Original Trustees") of the other
WITNESSETH as follows
1. IN this Deed where the context admits (a) "the Beneficiaries" means the children and remoter issue of the Settlor, born before the end of the Trust Period, and their spouses; (b) "the Trust Fund" means the sum of {amount}, the shares in Schedule One, and all accretions; (c) "the Trust Period" means one hundred and twenty-five years.
2. THE Trustees shall stand possessed of the Trust Fund UPON TRUST for all or such one or more of the Beneficiaries, in such shares, as the Trustees, being not fewer than two, shall by deed revocable or irrevocable appoint.
3. IN DEFAULT of appointment the income may be accumulated for so long as the law permits.
4. NO Trustee shall be liable for loss unless by reason of his own fraud or wilful wrongdoing.
5. ANY Trustee engaged in a profession may charge.
6. THE power of appointing new Trustees is vested in the Settlor during her life and thereafter in the Protector.
7. THE Settlor and any spouse of hers are excluded from benefit.
8. THIS settlement is governed by the law of [Jersey~England and Wales~the Bahamas], which may be changed.
SIGNED SEALED AND DELIVERED by the said {person} in the presence of: ............`,
    'en2-ct-volunteer-agreement-and-code': `VOLUNTEER AGREEMENT - {company} Night Shelter
This is a gentle-person's agreement, binding in honour only and not meant to be a contract of employment in law.
What you can expect of us
A proper introduction and the first three shifts beside somebody experienced. Tea, a hot meal, bus fares up to {small} on production of the ticket. Insurance. A named person ({someone}) who rings you now and again. To be told when rules change and why.
What we hope for from you
To come when you said you would, or to let us know by four. To treat guests as guests. To keep what you hear inside these walls. To lend neither money nor your phone, and to give no one your address. To wear the lanyard. To stop at the end of your shift.
Not negotiable
No alcohol before or during. Never go alone onto the sleeping floor after lights out. Any worry about a child, or somebody at risk, goes to the duty lead the same night.
If it does not work out: talk first; either can end it at any moment.
Volunteer {person} Emergency contact {mobile}
Started {date} Nights [Mon~Thu~1st Sat]
References seen [x] DBS [x] fire walk [x]
Signed ............ for the shelter ............`,
  }),
};
