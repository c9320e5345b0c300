import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English cover, receipts and résumés of further kinds. */
export const englishCoverReceiptsAndLivesBesides: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  insurance_certificate: wordingsIn('en', {
    'en-w-ic-directors-cyber-binder': `BINDER OF INSURANCE
{other} Wholesale Brokers, {street}, {town}
Binder # {ref}   Effective {date} 12:01 AM   Expires in 60 days or on issue of the policy
Named insured :: {client}, Inc. and subsidiaries more than 50% owned
Mailing address :: {cstreet}, {ctown}
Carrier :: {insurer} (non-admitted, AM Best A XV)
Coverage :: [Cyber & privacy~Directors & officers~Employment practices], claims made
Limit :: $2,000,000 each claim / aggregate
Retention :: $25,000
= Insuring agreement | Limit | Retention
- Breach response, forensic, notification | 2,000,000 outside | 10,000
- Extortion | 1,000,000 | 25,000
- Business interruption, 10 h waiting | 2,000,000 | 25,000
- Funds transfer fraud | 250,000 | 25,000
- PCI fines | 500,000 | 25,000
- Dependent business | 500,000 | 25,000
Subject to: signed application no older than 30 days; proof of multi-factor authentication for e-mail, remote access and backups; warranty of no known losses. Otherwise void from inception.
Premium {plain}; fee 350.00; surplus lines tax 4.85%; stamping 0.04%. TRIA rejected.
This is issued by an insurer not licensed by the State; in case of insolvency no guaranty fund pays.
24-hour incident line {phone}: ring BEFORE you pay, wipe or reply.
Authorized by {person} {today}`,
    'en-w-ic-farm-agri-vehicle-motor-ni': `CERTIFICATE OF MOTOR INSURANCE
Certificate Number {ref}
1 Index mark and registration number of vehicle: ANY AGRICULTURAL VEHICLE or trailer the property of the policyholder, or hired to him under contract; and [KUI~JAZ~OIG] {num}
2 Name of Policyholder: {person} & SONS
3 Effective date of commencement: {time} on {date}
4 Date of expiry: noon on {date}
5 Persons or classes of persons entitled to drive: any person of 16 and over who's driving on the policyholder's order or with his permission, provided that the person holds a licence or has held and isn't disqualified
6 Limitations as to use: agricultural and forestry purposes; snow clearance; tractor runs for charity. Excluding racing, pacemaking, reliability trials, and carriage of passengers for hire or reward
I hereby certify that the Policy to which this Certificate relates satisfies the requirements of the relevant law applicable in Northern Ireland, Great Britain, the Republic of Ireland, and the Isle of Man.
{insurer}, Authorised Insurers. {someone}, Chief Executive
NOTE: For full details of cover refer to your schedule. ADVICE TO THIRD PARTIES: nothing in this certificate affects your right as a third party to make a claim. Keep a copy in each cab; tape it behind the calendar. Transfer of this is not permitted.`,
    'en-w-ic-tenant-bond-title-and-warranty': `{insurer} New Home Warranty
CERTIFICATE OF INSURANCE / FINAL CERTIFICATE
Plot {n}, {cstreet}, {ctown}
Policy :: {ref}
Builder :: {company} Homes Ltd, reg. {num}
Type :: [Semi-detached house~Flat, second floor~Conversion]
Purchase price :: £{plain}
Final inspection :: {date} by {someone}
Years 1 and 2 :: builder puts right defects notified in writing
Years 3 to 10 :: structure, foundations, roof, flues, drains below ground
Limit :: rebuilding cost, at most £1,000,000; common parts shared by {d2} units
Excess :: £100 years 1-2; £1,850 thereafter, index-linked
Contaminated land :: included
Building control function :: included
This certificate is proof that cover has started from legal completion. It passes to the next owner with the house, so put it with the deeds.
Not insured: wear and tear, condensation while the plaster dries (open the windows!), shrinkage cracks narrower than a pound coin, garden fences, appliances, what you have altered.
If the builder goes bust before completion, your deposit is safe up to 10%.
Mortgage lenders: the UK Finance disclosure form was issued on {date}.
Claims {phone}. We can't deal with bins, parking, or the neighbours.`,
  }),
  receipt: wordingsIn('en', {
    'en-w-rc-petition-court-registry-and-passport-fee': `GOVERNMENT OF [JAMAICA~MALTA~GHANA]
OFFICIAL RECEIPT
Ministry of Justice - Court Registry, {city}
No. {num}   {today}
RECEIVED FROM :: {person}, attorney for {client}
THE SUM OF :: {amount}
IN WORDS :: ...........................................
IN RESPECT OF :: [Suit no. {year} HCV {num}, filing of claim form~Search of title, vol. {num} fol. {d3}~Passport renewal, 32 pp]
= Head of revenue | Amount
- 014/01 Filing | {small}
- 014/07 Sealing, 3 copies | {small}
- 020/02 Stamp | 100.00
Mode: Cash / Manager's cheque no. {num} / POS
Cashier's initials [DMc~A.Q.] Station {d3}
This receipt is not valid unless it bears the machine impression and official stamp. Alterations void it. Fees once paid aren't refunded. Present at window 4 to collect. Office hours 9 to 3, closed for lunch 12.30, Fridays till 2.
ORIGINAL - payer; duplicate - Accountant General; triplicate - book`,
    'en-w-rc-ferry-onboard-and-fuel-dock': `MARINA FUEL DOCK
{company} Harbor
{street} {town}
VHF 68
{today} {time}
SLIP/BOAT [GONE FISHIN~SECOND MORTGAGE~KNOT NOW]
DIESEL #2 DYED   {d3}.4 GAL @ 4.{d2}9   {small}
PUMPOUT             5.00
ICE BLOCK 2         9.00
BAIT SQUID 3LB     11.97
TRANSIENT MOORING 1 NT 45 FT   {small}
SHOWER TOKENS 4     8.00
TAX                {small}
TOTAL              {small}
AMEX {d3}{d2}  APPROVED {num}
NO SPILLS! FINE $10,000. USE BIB
TIP YOUR DOCK HAND: JAKE IS SAVING FOR COLLEGE
HIGH TIDE {time}. BAR: WAIT 2 HRS AFTER
FISH CLEANING TABLE CLOSES AT DUSK (PELICANS)
MERCHANT COPY - CUSTOMER COPY BELOW`,
    'en-w-rc-private-tutor-and-childminder-tax-free': `{person} Childminding (Ofsted EY{num})
Receipt for fees
For :: {someone}, parent of [Ivo~Maisie~Zain]
Weeks :: {date} to {date}
= What | Hours | Rate | £
- Before school | 10 | 6.50 | 65.00
- After school incl. tea | 22.5 | 6.50 | 146.25
- Holiday day, zoo | 9 | 6.50 | 58.50
- Entry and ice cream | - | - | 14.20
- Late pick-up 19th | - | waived | 0.00
Total {d3}.95
Received: tax-free childcare {small} on {date} (ref {ref}), rest by transfer {today}. Nothing outstanding, ta very much.
Please keep for universal credit; they ask for the hours and the registration number, both above.
Reminder: I'm closed {date} to {date}. Wellies have been outgrown. He ate all his peas.
signed`,
    'en-w-rc-monastery-guesthouse-and-candle-shop-web': `Order paid
{company} Abbey Shop
Order #{d5} - {today}
= Product | Qty | Total
- Beeswax candle 30 cm | 4 | {small}
- Lavender honey 340 g | 2 | {small}
- Fruit cake, matured, tin | 1 | {small}
- Mass card (with intention) | 1 | 5.00
Shipping :: 6.95
Tax included :: {n}.{d2}
Paid :: {small} USD with Apple Pay
Ship to {person}, {cstreet}, {ctown}
Billing: same
The brothers pack on Tuesdays and Fridays after Terce. Candles don't travel in July; we hold them until it cools. Cake keeps longer than most resolutions.
A printed copy is in the box. Questions? Brother {someone} answers the mail when he's out of the garden, {email}.
You're receiving this as a record of your purchase, not as a newsletter. Refunds: send it back, we'll forgive.`,
  }),
  resume: wordingsIn('en', {
    'en-w-cv-electrician-apprentice-nz': `{person}
Registered electrician (EST E{num})
{cstreet}, {ctown}
{mobile} | {mail} | Full car + class 2
A bit about me
Sparky with nine years on the tools: new builds, dairy sheds, switchboards, a ski lift. I turn up, I label things, and I leave the site cleaner than I found it.
Tickets
Practising licence to {month} {year}; Site Safe; working at heights; EWP; first aid; confined space; fibre splicing
Jobs
{company} Electrical, {city} | {year} to now | Leading hand, crew of five. Wired {d2} homes for the kāinga project, commissioned two milking robots, on call one week in four.
{other} Contracting | 2016-{year} | Apprentice, then tradesman. Earthquake repairs: more crawl spaces than I care to remember.
Orchard work, packhouse | 2014-2016 | picking, forklift, learnt to get up
Training
NZ Certificate in Electrical Engineering Level 4, {other} Polytech. NCEA level 2 with merit in maths.
Can also
Weld a gate. Program a basic PLC. Explain a power bill to a nana. Te reo: he iti.
Off the clock
Volunteer fire brigade; touch rugby; two kids and a boat that doesn't go
Referees
{someone}, owner, {phone}; {someone}, chief fire officer`,
    'en-w-cv-civil-servant-policy-competency': `{person}
Application ref. {num} - Grade 7 Policy Adviser
Anonymous recruitment: name removed before sift
Employment history
1. {company} Department, Senior Executive Officer, {date} to date. Lead on [plastic packaging~rural bus grants~animal movement licences]. Submissions to ministers, two statutory instruments, a select committee appearance as the person behind with the folder.
2. {other} Council, Policy Officer, 2016 to {year}. Ran the consultation on bins: {num} answers, one in verse.
3. Temporary clerk, Land Registry, 2015.
Qualifications: MSc Public Policy (distinction); BA Philosophy and French; Treasury "Green Book" training
Behaviours (250 words each)
Making effective decisions. When avian flu restrictions were to be lifted I had three days, bad data and four agencies who disagreed. I set out the options on one page, rang the two farmers' unions, tested worst cases with the chief vet, and advised a phased release. It held.
Communicating and influencing. The Treasury wanted the scheme cut by half. I took their analyst to a village without a bus. We agreed on a fifth.
Working together. My team was spread over three cities. I began a daily ten-minute stand-up with cameras optional and biscuits mandatory...
Technical: drafting instructions, Parliament, Excel, accessible writing
Personal statement: continued
Adjustments requested for interview: questions in advance. Reserve list: yes`,
    'en-w-cv-fitness-to-teach-yoga-one-pager': `{person}
yoga - breath - movement
{city} / {mobile} / {mail} / {web}
TEACHES vinyasa, restorative, pregnancy, chair, and "yoga for people who hate yoga"
TRAINED 500 hrs with {someone}, Mysore; 85 hrs pre and postnatal; trauma-informed; anatomy with cadaver lab (unforgettable)
WHERE
{company} Studio, since {year}: nine classes weekly, waitlist on Mondays
{other} Hospital, cardiac rehab: chair class, {n} to a group
Corporate: a law firm, a brewery, a police station
Retreats: Crete each May, Wales in October (bring socks)
BEFORE chartered accountant, ten years. I still like spreadsheets
LANGUAGES English, Greek, some Sanskrit
INSURED first aid, DBS, public liability five million
FEES studio 45 + split over twelve; private 75; charities pay what they can
WORDS FROM STUDENTS
"I can tie my shoes again." "She notices everything and says little."`,
    'en-w-cv-returning-expat-accountant-two-columns': `CONTACT | PROFILE
{mobile} | Qualified management accountant, back from seven years in East Africa,
{mail} | looking for an interim finance role in a charity or family firm.
{city} |
SKILLS | EXPERIENCE
Month-end | Finance Director, {company} Relief, Nairobi, {date} - {date}
Donor reporting | . grew from 3 to 11 donors, unqualified audits throughout
FX and treasury | . opened four field offices, closed two in a hurry
Sage, NetSuite | . trained {d2} local bookkeepers
Swahili | Group Accountant, {other} plc, 2009 - 2016
Calm | . consolidation of 14 subsidiaries in 9 working days
| Auditor, {other} LLP, 2005 - 2009
LANGUAGES | . training contract; first-time passes; counted sheep, literally
English C2 |
French B2 | EDUCATION
| ACMA CGMA, membership {num}; BSc Mathematics, Leeds, 2:1
INTERESTS |
Birds | VOLUNTEER
Fell running | Treasurer of a lifeboat station; school governor (finance committee)
Sourdough, badly | AVAILABILITY from {date}, six to twelve months`,
  }),
};
