import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English agreements, licences and releases of many walks of life. */
export const englishAgreementsOfAllSorts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-w-ct-surrogate-horse-boarding': `EQUINE BOARDING AGREEMENT
This agreement is made {today} between {company} Stables, {street}, {town} ("Stable") and {person}, {cstreet}, {ctown} ("Owner").
Horse :: [Maple~Biscuit~Sir Galahad], {n}-year-old [bay gelding~chestnut mare~Welsh cob]
Microchip / brand :: {num}
Estimated value :: \${plain}
1. BOARD. The Owner shall pay {small} per month for [full~pasture~part] board, in advance on the first. A charge of $5 a day accrues from the sixth. Blanketing, holding for the farrier and evening medication are billed as shown on the barn sheet.
2. FEED AND FACILITIES. The Stable will provide grass hay twice daily, a ration of pelleted feed up to six pounds, fresh water, a 12 x 12 stall cleaned every day, and turnout when the footing allows.
3. HEALTH. Before arrival the Owner furnishes a negative Coggins test not older than twelve months and proof of vaccination against tetanus, rabies, influenza and West Nile. Should the animal colic or be injured, the Stable shall try to reach the Owner at {phone}; if it can't, it is authorized to call Dr {someone} at the Owner's expense. Surgery: [yes, up to $3,000~no, without exception].
4. RISK. Horses are by nature unpredictable. UNDER STATE LAW AN EQUINE PROFESSIONAL IS NOT LIABLE FOR INJURY OR DEATH RESULTING FROM THE INHERENT RISKS OF EQUINE ACTIVITIES.
5. RULES. Helmets for riders under eighteen; dogs on leash; no smoking in the barn aisle; last person switches off the arena lights.
6. LIEN. The Stable holds a lien on the horse and tack for unpaid board and may sell after notice as provided by statute.
7. TERMINATION. Either side may end this on thirty days' written notice.
Executed by
Owner ____________________ Stable ____________________ Date ________`,
    'en-w-ct-film-location-release': `LOCATION RELEASE
Production company :: {company} Pictures Ltd
Working title :: [The Ferryman~Half Past Never~Salt]
Property :: {cstreet}, {ctown}
Owner/occupier :: {person}
In consideration of the payment of £{plain} the undersigned grants to the company, its successors, licensees and assigns:
(a) the right to enter and remain on the property with personnel, vehicles, generators and equipment from {date} to {date} (prep one day, shoot {n} days, strike one day), between 0600 and 2200 hours;
(b) the right to record the exterior and the interior, including the names, signs and verses displayed, and to reproduce the property elsewhere, whether accurately or otherwise;
(c) the right to use the recordings throughout the world in all media, now known or hereafter devised, in perpetuity.
The company agrees to use reasonable care, to lay board over the parquet, to restore the hall to its original colour (swatch attached), and to hold the owner harmless from injury or damage caused by its negligence. It carries public liability insurance of not less than ten million pounds. Smoke effects shall be notified to the fire brigade.
The owner shall not be entitled to enjoin the exhibition of the film; his sole remedy shall be an action for damages. He warrants that nobody else's permission is needed and that he has told his insurer and the freeholder.
An inconvenience fee of £{d3} per hour is due if the crew is still there after ten at night. The owner will not post photographs of the set or of artistes on social media before first broadcast.
Signed {person} (owner) {someone} (location manager) {today}`,
    'en-w-ct-cooperative-grain-supply-clauses': `CONTRACT NO. {num} - GRAIN, SPOT/FORWARD
Parties: Seller {person} Farms; Buyer {company} Grain Ltd
We confirm having bought from you through {other} as broker, and you have sold:
Commodity :: [Milling wheat group 1~Malting barley, variety Planet~Oilseed rape]
Quantity :: {d3} tonnes, 2% more or less at buyer's option
Price :: {small} per tonne ex farm
Movement :: {month} to {month}, buyer's call, seven days' notice
Quality :: moisture max 15%; specific weight min 76 kg/hl; Hagberg 250; protein 13.0; admixture 2%; screenings max 2%
Claims scale :: as trade association tables
Passport and assurance :: each load accompanied by post-harvest treatment declaration; assured sticker
Payment :: 28 days from end of week of movement, by self-billing
1. Terms. The conditions of trade of the Agricultural Industries Confederation contract no. 1 current at date apply as if written here, save where inconsistent with the above.
2. Should the goods on arrival be outside the limits the buyer may reject, or take them with an allowance to be agreed before tipping.
3. Force majeure: prohibition of export, hostilities, blockade, strikes, breakdown, drought officially declared; the time for performance shall be stretched by up to 28 days.
4. Default: the injured party may buy or sell against the defaulter; damages shall be the difference to the market on the day.
5. Any dispute to be settled by arbitration at London. Neither party shall bring an action until an award has been made.
Please sign and return the pink copy. Failing return within three working days this will be regarded as binding.
Broker {someone} {today}`,
    'en-w-ct-nanny-employment-household': `CONTRACT OF EMPLOYMENT
Between: {person} and {someone} ("the family") of {cstreet}, {ctown}
and {someone} ("the nanny")
Starts :: {date}. No earlier employment counts towards continuous service.
Job :: Sole charge nanny for [two~three] children aged {n} months and 4
Place :: the family home and anywhere the children reasonably need to be
Hours :: Monday to Thursday 7.45 to 18.15; two evenings a month babysitting
Pay :: £{small} gross per week, paid on Fridays by transfer, less tax and national insurance
Holidays :: 5.6 weeks pro rata; two weeks chosen by each side; bank holidays included
1. Duties. Meals, laundry and tidying for the children; nursery runs; library, swimming and toddler group. Not cleaning the rest of the house, nor walking the dog, except when the children come too.
2. Car. The family car may be used on duty; business insurance is paid by the employer. No private use. Mileage in own car 45p.
3. Sickness. Ring before 7.00. Statutory sick pay after three waiting days.
4. Confidentiality. No photographs of the children to be put online. What is heard at breakfast stays at breakfast.
5. Discipline. No smacking, shaking or shutting in rooms. Screens half an hour, not at table.
6. Pension. You will be enrolled in NEST after three months unless you opt out.
7. Trial period four weeks with one week's notice; thereafter four weeks either way. Dismissal without notice for theft, drunkenness, lying about allergies or leaving a child alone.
8. Grievance. Talk to us on a Friday. If that fails, in writing; a friend may sit in.
Signed by all three on {today}`,
    'en-w-ct-solar-roof-power-purchase': `POWER PURCHASE AGREEMENT (ROOFTOP SOLAR)
Effective Date: {date}
Provider: {company} Solar Fund {n} LLC. Host: {client}.
RECITALS
A. Host owns or occupies the building at {cstreet}, {ctown} and wishes to buy electricity generated on its roof.
B. Provider will finance, install, own and maintain a photovoltaic system of approximately {d3} kW (DC).
NOW THEREFORE the parties agree:
1. Term. Twenty (20) years from the Commercial Operation Date, with two extensions of five.
2. Price. Host shall purchase all Output at $0.1{d2} per kWh, escalating at 1.9% each anniversary. No payment is due for energy not delivered.
3. Metering. Revenue grade meter, tested every three years; errors above 2% adjusted retroactively for at most half the interval since the last test.
4. Environmental attributes and tax credits belong to Provider. Host shall not claim in advertisements that it "runs on solar" without the wording set out in Exhibit E.
5. Access and licence. Host grants an irrevocable licence coterminous with the term. Roof repairs: system can be moved once, free of charge, for up to 15 days; otherwise Host reimburses lost revenue.
6. Insolation. Host shall not plant, build or hang anything that shades the panels.
7. Purchase option. On the 6th and 10th anniversaries at the greater of fair market value and the amount in Exhibit B.
8. Default; remedies; early termination fee as tabulated.
9. Change in law. 10. Assignment to financing parties; estoppel certificates within ten days. 11. Governing law: [Massachusetts~Colorado~Arizona].
EXHIBIT A Site plan. EXHIBIT B Termination values, year 1 {plain}, year 2 {plain}, year 3 {plain}.
By: {person}, Managing Member. By: {someone}, Vice President Facilities`,
    'en-w-ct-allotment-and-mooring': `{company} Harbour Trust
MOORING LICENCE (not a lease)
Licence no. {d3}/{year}
The Trust licenses {person} of {cstreet}, {ctown} to keep the vessel described on the mooring described for the season 1 April to 31 October.
Vessel :: [Puffin~Mary Ellen~Second Wind], [Cornish Shrimper~Westerly Centaur~clinker dinghy]
Length overall :: {n}.{n} m
Mooring :: No. {d3}, trot C, drying
Fee :: £{small}, payable by 1 March, plus tender space £{d2}
Conditions
1 The licence is personal. It dies with the sale of the boat; you cannot hand the mooring on to the buyer.
2 The Trust lays and lifts the ground chain in March. From the swivel upwards it is your responsibility and should be renewed every two years.
3 You shall insure for third party risks to no less than £3,000,000 and show us the certificate.
4 No living aboard for more than three consecutive nights. No discharge of heads within the harbour. Scrubbing off on the hard only, with a tarpaulin beneath.
5 When the harbour master orders vessels to be moved you move, or he does it and you pay.
6 Sunk, stranded or derelict boats must be raised within fourteen days, failing which they vest in the Trust.
7 Halyards to be frapped. Dogs on leads. Outboards locked.
8 The Trust does not promise depth, shelter or swans.
9 One month's notice in writing by either party; no refund after 1 June.
I have read the above together with the byelaws and agree to be bound.
Licensee ................ Harbour Master ................ Dated {today}`,
    'en-w-ct-addendum-real-estate-offer-counter': `ADDENDUM / COUNTER OFFER No. {n}
to the Residential Purchase and Sale Agreement dated {date}
Property :: {cstreet}, {ctown}; Lot {n}, Block {n}, Willow Bend Phase II
Seller :: {person} and {someone}, husband and wife
Buyer :: {someone} and/or assigns
The undersigned Seller accepts the offer except as follows (all other terms remain unchanged):
1. Purchase price to be \${plain}.
2. Closing on or before {date}; possession three days after closing at noon, at a per diem of $100.
3. Seller will not repair the deck. In lieu thereof a credit of \${small} toward closing costs, if the lender permits.
4. The following stay: range, dishwasher, window treatments except nursery, swing set, riding mower as-is without value. The following go: chandelier in dining room, the mounted elk, freezer.
5. Buyer's inspection contingency shortened to seven (7) days. Radon: if the average is 4.0 pCi/L or above, Seller to install mitigation, not to exceed $1,500.
6. Contingent on the sale of Buyer's home: deleted. Seller may continue showing.
7. Earnest money increased to \${small}, held by {other} Title.
This counter expires at 9:00 p.m. on {date} unless a signed copy is delivered. Until accepted the Seller reserves the right to withdraw it and take another.
Time is of the essence. Facsimile and electronic signatures are good. A broker is present as [a transaction broker~the seller's agent~a dual agent with informed consent]. CONSULT AN ATTORNEY IF YOU DO NOT UNDERSTAND THIS FORM.
Seller ______ {time} Buyer ______ {time}
Initials ____ / ____ page 1 of 1`,
    'en-w-ct-author-publishing-memorandum': `MEMORANDUM OF AGREEMENT made this {today}
BETWEEN {person} of {cstreet}, {ctown} (hereinafter called the Author, which expression shall include executors) of the one part AND {company} BOOKS LTD of {street}, {town} (the Publishers) of the other part.
WHEREBY IT IS MUTUALLY AGREED respecting a work at present entitled [The Hedge School~A Short History of Rain~Murder in Morse]:
1. The Author shall deliver by {date} a complete typescript of about 80,000 words, original, in no way whatever a violation of any existing copyright, and containing nothing obscene, libellous or defamatory.
2. The Publishers shall, at their own risk and expense, publish within eighteen months of acceptance, in hardback at a price of approximately £20.
3. Advance: £{plain}, a third on signature, a third on delivery and a third on publication.
4. Royalties, upon the recommended price: ten per cent to 3,000 copies, twelve and a half to 6,000, fifteen thereafter. Paperback seven and a half. On electronic editions twenty-five per cent of net receipts.
5. Subsidiary rights: serial 90/10; translation 80/20; film and television reserved to the Author; audio 50/50.
6. Proofs shall be returned within three weeks. Alterations other than printer's errors beyond ten per cent of the cost of composition are charged to the Author.
7. Six copies free, further copies at a discount of 35%, not for resale.
8. Accounts to 30 June and 31 December, settled within ninety days. The Author may have the books examined.
9. Should the work go out of print and not be reissued within six months of written notice all rights revert forthwith.
10. The Author asserts the moral right to be identified. 11. Artificial intelligence: no use of the text as training data without separate licence.
AS WITNESS the hands of the parties`,
    'en-w-ct-freight-broker-carrier': `BROKER-CARRIER AGREEMENT
{company} Logistics, Inc., property broker MC-{num} ("BROKER") and {client} Trucking LLC, MC-{num}, USDOT {num} ("CARRIER")
1. Relationship. CARRIER is an independent contractor. It alone controls the manner of performance, hires and pays drivers, and holds a satisfactory safety rating.
2. Rates. Each shipment is governed by a rate confirmation sheet. No accessorials unless approved in writing: detention $50 an hour after two free hours; layover $200; TONU $150; lumper at cost with receipt.
3. Payment within thirty days of clean bill of lading and proof of delivery. Quick pay 2%. CARRIER looks solely to BROKER and may not bill shipper or consignee.
4. No re-brokering. Any load tendered to another carrier voids payment and makes CARRIER liable for {amount} as liquidated damages.
5. Cargo. CARRIER assumes the liability of a common carrier (Carmack, 49 U.S.C. 14706) from the receipt of the goods. Salvage only with consent, labels removed. Broken seal: product deemed adulterated.
6. Insurance. Auto $1,000,000; cargo $100,000 with no exclusion for unattended vehicles or reefer breakdown; workers' comp as required.
7. Food. CARRIER shall comply with sanitary transportation rules; reefers pre-cooled, run continuous, download on request.
8. Back-solicitation. For twelve months, 15% commission on traffic taken directly.
9. Indemnity. Each defends the other for its own negligence. 10. Waiver under 49 USC 14101(b). 11. Evergreen; cancel on 30 days' notice.
IN WITNESS WHEREOF
BROKER by {person}, Carrier Procurement Manager. CARRIER by {someone}, Owner-operator. Date {today}
Attach: W-9, authority letter, certificate of cover, voided check`,
    'en-w-ct-university-research-collaboration-second': `Page 7 of 15
6. INTELLECTUAL PROPERTY
6.1 Background shall remain the property of the party introducing it. No licence to use any is granted or implied beyond what the Project requires.
6.2 Each party shall own the Results generated by its own staff and students. Where Results have been made jointly, and cannot be separated, they shall be owned in equal shares and the parties shall, within three months of discovery, agree on prosecution and on who bears the patent attorney's fees.
6.3 The Sponsor has an option, exercisable for six months from receipt of the Final Report, to negotiate a licence on fair and reasonable terms. If it isn't taken up, the University may approach others, though not on better terms during the following six months.
7. ACADEMIC PUBLICATION
7.1 Nothing herein shall prevent a registered student from submitting a thesis or the examiners from reading it.
7.2 A draft of any proposed paper, poster or abstract will be sent to the Sponsor thirty days ahead. It may ask for Confidential Information to be removed, or for a delay of up to ninety days in order to file for protection.
8. CONFIDENTIALITY
8.1 For five years each party keeps secret what it has been given under this Agreement and has been told, or should realise, to be confidential. 8.2 The duty falls away for information which was already known, is in the public domain, comes from a third party free to disclose it, or has to be revealed under the Freedom of Information Act.
9. LIABILITY
9.1 Neither party makes any representation that the use of Results will not infringe. 9.2 Except for death, injury and fraud, liability is capped at the Contribution actually paid.
10. TERMINATION
10.1 On three months' notice; or at once if the Principal Investigator, Professor {someone}, leaves and no successor acceptable to both can be found.
Ref. {ref} v{n} draft / execution copy`,
    'en-w-ct-gym-personal-training-waiver': `{company} Strength
Client agreement + waiver
Name {person}  DOB {date}  Mobile {mobile}
Package [10~20~36] sessions of 50 minutes, {amount} total, valid {n} months
Emergency contact {someone}
I, the client, agree:
* to show up. Less than 12 hours' notice = session gone. Trainer ill = session credited plus a bonus half.
* sessions may not be shared, sold or swapped for supplements
* photos of progress only if I tick here [ ]
* no refunds once begun except doctor's letter or moving more than 25 miles away
PAR-Q: heart condition Y/N, chest pain Y/N, dizziness Y/N, bone or joint problem Y/N, blood pressure pills Y/N, pregnant Y/N. Any yes: written clearance before first lift.
Assumption of risk. I know that squats, sleds, kettlebells and ropes can hurt me. I take part voluntarily, and I release the studio, its landlord and its coaches from claims for ordinary negligence, on behalf of myself, my heirs and assigns. This does not apply to gross negligence or whatever the law does not let me waive.
Diet suggestions are no medical advice.
Rack your weights.
Sign ____________ Coach ____________ {today}
Under 18: parent signs as well ____________`,
    'en-w-ct-memorandum-understanding-municipal': `MEMORANDUM OF UNDERSTANDING
between
{client} Unified School District
and
{company} Boys and Girls Club
regarding the After-School Enrichment Program
I. Purpose. To set forth the understanding under which the Club will run a program for grades 1 through 6 on three campuses from {date} to {date}.
II. The District shall: make available a multipurpose room, restrooms and playground from dismissal until 6:00 p.m.; furnish snack through the federal meals program; refer pupils; share attendance, subject to FERPA and parental consent; pay the Club from the state grant {amount} in ten installments.
III. The Club shall: hire, screen (fingerprints, TB) and supervise staff at a ratio not above 1:20; offer an hour of homework help, an hour of activity such as ceramics, robotics or soccer, and literacy; keep sign-in sheets; hold first-aid kits; return furniture to rows.
IV. Joint: a steering group meets quarterly. Discipline follows the site's handbook. Disputes go to the principal, then to the assistant superintendent.
V. Insurance and indemnification: each party shall hold harmless the other, to the extent of its fault.
VI. Nondiscrimination. VII. This MOU creates no partnership, agency or employment. VIII. It may be amended by a writing and ended by either upon sixty days' notice; in the event that grant money isn't appropriated it ends at once.
Approved by the Board of Education, item C-{n}, on {date}.
{person}, Superintendent. {someone}, Chief Executive Officer`,
    'en-w-ct-sublicence-music-sync': `SYNCHRONISATION AND MASTER USE LICENCE
Licensor :: {company} Music Publishing / {other} Records
Licensee :: {client} (agency for the advertiser)
Composition :: "[Paper Lanterns~Slow Train Blues~Hey Now Honey]" written by {person} (60%) and {someone} (40%)
Recording :: by {someone} & the Nightjars, ISRC GBA{d2}{d5}
Product :: [oat drink~hybrid car~mobile network]
Use :: one 30 second commercial with 20 and 10 second cut-downs, TV, cinema, online paid and social
Territory :: UK and Ireland
Licence period :: 12 months from first airing, not later than {date}
Fee :: £{plain} (publishing) plus £{plain} (master), most favoured nations
Option :: further 12 months at +20%; Europe at +150%
The Licensor grants, subject to payment in full, the non-exclusive right to record the Work in timed relation with the pictures. Not granted: changes to lyrics, use in a trailer, download, ringtone, political, tobacco or gambling messages, or use as a logo. Performing fees fall to be collected by the societies from broadcasters.
A cue sheet shall be lodged within 14 days of transmission. If the advert should be withdrawn the fee isn't returnable. In no event may the Licensor's remedy include an injunction, provided that the fee has been paid.
The writers' approval was given on {date} having seen storyboard version {n}.
Signed for the parties. Please countersign and send back together with the purchase order number for the invoice.`,
  }),
};
