import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters of people and offices that explain, ask, decline and console. */
export const englishLettersWithAStory: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-w-letter-job-cover-beekeeper': `{person}
{cstreet}
{ctown}
{today}
{company} Trust, attn. Ms {someone}
Dear Ms {someone},
Assistant warden, ref. {ref}
When I saw your advertisement in the window of the feed merchant's I walked twice around the market square and then went in and asked for the address. For eleven years I have sold mortgages. In the evenings and at the weekend I have looked after [bees~a heronry~forty acres of coppice], and it has dawned on me that I have been calling the wrong thing my hobby.
You ask for somebody who can lay a hedge, lead a guided walk and keep accounts. The hedge along Mill Lane, between the culvert and the bench, is mine; I should be glad if you looked at it. The walks I have led since {year} for the naturalists' society, on one memorable occasion with thirty-four Cub Scouts and a bull. As to the accounts, there you would be getting a bargain.
I hold a chainsaw certificate (CS30/31), a first-aid certificate and a clean licence, and I can reverse a trailer. I do not mind wet feet. I would have to give six weeks' notice, though my manager, to whom I have spoken, says that he would let me go in four "out of pity for the bees".
I am aware of the salary and have talked it over with my wife. The attached two pages tell you the rest, in order.
I should very much like to meet you, preferably outdoors.
Yours sincerely,
{person}
Enc.`,
    'en-w-letter-utility-power-cut-planned': `{company} Networks
Planned work team
Freepost {ref}
The Occupier
{cstreet}
{ctown}
{today}
Your electricity will be off
On :: {date}
From :: 09:00
Until :: 15:30 at the latest
Job number :: {num}
Hello,
We look after the cables, poles and substations in your area, whoever sends your bill. So that our engineers can safely replace a transformer and trim the trees around the line we need to switch off your supply between the times above. We're sorry for the bother.
A few things that help
* Turn off irons, ovens and hair straighteners beforehand. Leave one light on so that you know when we're back.
* Fridges and freezers stay cold if you keep the doors shut. Check that your policy covers food.
* Electric gates, garage doors and stairlifts won't work. Know where the manual key is.
* Treat every socket and wire as live throughout; we may restore power early.
* Cordless phones need mains. Keep a mobile charged. Computers: please shut them down.
* Fish tanks! Battery bubblers are cheap.
Do you need extra help? If someone at home uses medical equipment, is over retirement age, has a baby, or cannot hear or see well, join the Priority Services Register free of charge. We can lend a generator and will ring you.
If the weather is stormy or if colleagues are called to a fault elsewhere, we may have to put the job off. We'd text you.
Compensation: you're entitled to a payment where we gave you less than two days' notice, provided that you claim within a month.
Call 105 (free) or {phone}
{person}, Customer Liaison`,
    'en-w-letter-landlord-deposit-return-dispute': `{company} Lettings
{street}, {town}
{today}
Ms {someone}
by email to {mail}
Dear [Bethany~Oluwaseun~Kirsty],
{cstreet}: return of deposit
Thanks for handing in the keys on {date}, all five sets, and for hoovering. The check-out clerk's report arrived this morning and I attach it along with the one that you initialled when you moved in.
Having gone through both room by room with the landlord, she proposes to deduct the following:
- Oven, professional clean (racks carbonised) | 65.00
- Lounge carpet, iron-shaped burn, one seventh of life left | 40.00
- Missing: two dining chairs, one colander | 72.00
- Bulbs x 4 | 12.00
- Redecoration, bedroom 2 (purple) | 220.00
No charge is made for the scuffs in the hall, nor for the shower seal, which we accept as wear and tear. The broken blind was already listed.
That makes {d3}.00 out of the {plain} held under certificate {num}. If you agree, just reply "agreed", tell us the sort code and account number of each tenant, and the scheme will release the balance within five working days. If you don't, you may either write to us with your own figures or use the scheme's free adjudication: it is done on paper, it takes about 28 days, and both of us are bound by the result.
I did put in a word for you about the purple.
The gas company has been given your forwarding address. Council tax is for you to sort out. Post has come for someone called {someone}; shall we send it back?
All the best in the new place,
{person}, Property Manager`,
    'en-w-letter-invitation-annual-dinner-lodge': `THE WORSHIPFUL COMPANY OF [BASKETMAKERS~SPECTACLE MAKERS~SALTERS] OF {city}
The Clerk: Commander {person} RN
{street}, {town}
{today}
Dear Liveryman,
LADIES' BANQUET
The Master and Wardens request the pleasure of your company, with a guest, at the Mansion House on {date}, when the principal guest will be the Rt Hon. {someone}. Reception 6.30 for 7.15 pm. Carriages at 10.45. White tie or dinner jacket; decorations and Livery badges.
Tickets, at £{d3} apiece, include champagne, four courses and a stirrup cup. I am bound to say that numbers are strictly limited by the fire officer to {d3}, and that in {year} twenty were disappointed. I should therefore be glad if you would return the slip as early as you can and in any case by {date}.
Please say with whom you would like to sit, and whether there is anything that you or your guest may not eat. The caterers were taken aback last year by a late vegan at the top table.
You will also find enclosed the notice of Common Hall, the appeal for the apprentices' fund, and a form for the carol service at St Margaret Pattens.
On a more sombre note, I have to report the deaths of Past Master {someone} and of Liveryman {someone}, both in the fullness of years. Memorial dates will be announced.
I have the honour to remain
Yours sincerely,
Clerk to the Company
---- REPLY: I shall / shall not attend. Cheque for £........ Guest's name and style ............`,
    'en-w-letter-doctor-referral-consultant': `{company} Medical Practice
Drs {someone}, {someone} & {someone}
{street}, {town} Tel {phone}
{today}
Mr {someone}
Consultant [Orthopaedic~ENT~Colorectal] Surgeon
{client} Hospital
Dear Mr {someone},
Re: {person}, DOB {date}, {cstreet}, {ctown}. NHS no. {d3} {d3} {d2}{d2}
Thank you for seeing this {d2}-year-old retired postman, who has had [increasing pain in the left hip for two years~three attacks of vertigo with ringing in the right ear~a change of habit for seven weeks]. He can no longer manage the stairs without stopping, and has given up bowls, which is a good gauge of severity in this village.
On examination he was comfortable at rest. BP 138/82, pulse regular, BMI 29. There was limitation of internal rotation and some wasting; heart sounds were normal; abdomen soft.
Investigations: Hb {d3}, CRP {n}, eGFR {d2}; the film shows loss of joint space, report enclosed.
Past history: appendicectomy 1971; hypertension; a deep vein thrombosis following a flight in {year}.
Medication: amlodipine 5 mg, paracetamol, naproxen with omeprazole, occasional rhubarb wine. Allergic to penicillin (rash).
He lives with his sister, who is registered blind and whom he looks after, so that any date for admission would need some planning. He does not smoke.
I should be grateful for your opinion as to whether the time has come for surgery. He would go anywhere at short notice.
With kind regards
Yours sincerely
Dr {person} MRCGP
Dictated but not signed, to avoid delay. cc: patient`,
    'en-w-letter-credit-card-agreement-variation': `{bank} Cards
Important changes to your credit card agreement
{person}
{cstreet}
{ctown}
{today}
Dear {person},
We're writing to let you know how your card is going to change from {date}. There's nothing that you must do, but please take five minutes to read on and keep this with your agreement.
What is changing
= | Now | From {month}
- Purchase rate (simple, per year) | 21.{d2}% | 23.{d2}%
- Cash withdrawals | 27.9% | 29.9%
- Balance transfer fee | 3% | 3.49%
- Late payment charge | £12 | £12, no change
- Using your card abroad | 2.99% | 2.75%
- Minimum monthly payment | 1% + interest | 2.5% or £5
Why we're doing this
The rate we pay to borrow has risen, and the cost of fraud and of running the service has too. We looked at how you've used the card over the last year.
What would it cost me? If you owed £1,000 for a month it'd be about £1.60 more.
You can say no. Write or ring within 60 days to reject the higher rate: we'd close the account to new spending and you could pay off what's left over a reasonable time at the old one. Paying by the minimum only makes it last longer and cost more.
Your limit of £{num} stays as it is. You can ask for it to be reduced, or opt out of increases.
If money is tight, please talk to us early on {phone}; free and impartial debt help is offered by several charities.
Yours sincerely
{someone}, Customer Director
{bank} is a lender authorised by the regulator. Lost cards: 24 hours.`,
    'en-w-letter-employer-disciplinary-invite': `Private & Confidential
{company} Ltd, Human Resources, {street}, {town}
{today}
By hand and by first-class post
{person}
{cstreet} {ctown}
Dear {person},
Invitation to a disciplinary hearing
Following the investigation carried out by {someone}, I write to invite you to a hearing on {date} at {time} in the training room on the first floor. I shall chair it; {someone} from HR will take notes.
The allegations are that:
(1) on {date} you left the loading bay unattended with the shutter open for some forty minutes;
(2) you told your supervisor that you'd been to the dentist, which the surgery has not been able to confirm;
(3) on three occasions in {month} you recorded break times that don't match the gate.
If proven these might amount to misconduct under section 5 of the handbook, and one outcome could be a final written warning. No decision has been taken.
I enclose the investigation summary, two witness statements (one anonymised at the witness's request), gate logs, and a copy of the procedure.
You may be accompanied by a colleague or a trade union official. Please let me know who it'll be, and send me anything that you'd like considered, by noon the day before. Should you or your companion be unable to come, suggest another date within five working days.
You remain suspended on full pay. This is not a punishment. Please do not come on to site or contact the witnesses; you may talk to your representative and to the confidential helpline, {phone}, at any hour.
If you need an adjustment, say for a disability or because English isn't your first language, tell me.
Yours sincerely
{someone}
Operations Manager`,
    'en-w-letter-pen-friend-supplier-introduction-india': `{company} EXPORTS
(A Govt. recognised Star Export House)
{street}, {town}. Cable: BRASSKING
Ref: KE/EXP/{num}  Dt. {today}
M/s. {client}
{cstreet}
{ctown}
Kind Attn: The Purchase Manager
Respected Sir/Madam,
Sub: Introduction of our company and catalogue of [brass builders' hardware~jute bags~stainless steel kitchenware]
At the outset we take this opportunity to wish you and your esteemed organisation a prosperous new year.
We came to know of your good selves through the trade directory of the Chamber, and feel proud to introduce ourselves as manufacturers and exporters of the above items since three generations. Our factory is having modern plating plant, polishing shop with two hundred artisans, and in-house laboratory. We are regularly exporting to Germany, South Africa and Gulf countries to the entire satisfaction of the buyers.
Kindly find enclosed herewith our illustrated catalogue containing {d3} designs. We can also develop any article as per your sample or drawing within ten days at our cost. Minimum order is not a problem, you may start with trial lot. Our prices you will find most competitive, and packing is in five ply cartons.
Samples of small items shall be sent free of charge, courier charges to your account, which we'll adjust against first order.
We would request you to kindly let us know your present requirement, target price, and port. Our Mr. {someone} will be visiting your country during {month} and shall be happy to call on you.
Hoping for a favourable reply and assuring you of our best attention always.
Thanking you,
Yours faithfully,
For {company} Exports
(Partner)`,
    'en-w-letter-second-page-solicitor-will-advice': `- 2 -
{today}  Mrs {someone}
3. The bungalow. You own this as tenants in common, so your half does not pass to your brother automatically and can be left as you please. If you'd like him to be able to stay on, we suggest a life interest on condition that he keeps it insured and in repair, with the children taking it after his day.
4. The grandchildren. A legacy to each who reaches twenty-one seems sensible. I would counsel against naming them, as you hinted that there might be more to come.
5. The cats. One may not, in law, leave money to a cat. I have drafted a letter of wishes requesting your neighbour to give them a home, with a sum of {small} to her "in recognition of her kindness". You'd be surprised how often it is honoured.
6. Tax. On the figures that you gave me, the estate comes to somewhere below the two allowances put together, provided that the return claiming your late husband's unused portion is made in time. Gifts made within seven years would have to be added back; please dig out the dates.
7. Executors. Your son and this firm, acting jointly, as you wished. Our current charges for this work are set out in the leaflet.
I enclose the draft for you to read at leisure, with notes in the margin. Do not sign it! When you are happy we'll arrange for two witnesses, neither of whom may benefit. It would be wise to make the powers of attorney at the same time, as you said that your eyes are not what they were.
With kind regards
Yours sincerely
{person}
Direct line {phone}. {company} LLP is regulated by the SRA, no. {num}. We don't accept service by e-mail.`,
    'en-w-letter-condolence-colleague': `{street}
{town}
{today}
Dear {someone},
I was so very sorry to hear about your mother. We all were. The news came round on Wednesday while we were loading, and the whole bay went quiet; even the radio was switched off, which as you know hasn't happened since the World Cup.
I only met her the once, at your wedding, when she danced with every man from the depot and told me that my tie was a disgrace. She was right. I've thought of it every time I've put it on since.
Please don't give a thought to work. [Gary~Sunil~Moira] has taken your round and I'll do the Friday ones. HR says that you're to have whatever time you need, and that the form can wait. If there's anything at all that we can do, be it fetching people from the airport, making sandwiches, or simply sitting in the kitchen, you need only ring. My wife says the same.
There's a little envelope from the lads enclosed. It isn't for flowers particularly. You'll know what she'd have liked.
We'll be there on the {n}th, those of us who can be spared, at the back.
Thinking of you and your dad,
{person}`,
    'en-w-letter-local-tax-appeal-assessor-us': `{person}
{cstreet}
{ctown}
{today}
CERTIFIED MAIL, RETURN RECEIPT REQUESTED
Board of Assessment Review
Town of {city}
RE: Grievance, parcel {d2}.{d2}-{n}-{d2}, assessed value \${plain}
Dear Members of the Board:
I'm writing to protest the assessment shown on the notice dated {date}. It went up by {d2} percent in a year in which, as everybody on Hickory Road knows, the quarry reopened.
My grounds are these:
First, the property card says that there are four bedrooms and a finished basement. There are three, and the basement is finished only in the sense that I'm done with it. It takes in water every March; see photos 1 through 6.
Second, three comparable homes within half a mile sold for far less: number 18 (same builder, better roof), number 41 (bigger lot) and number 7 (pool!). I attach the deeds' recording sheets.
Third, the appraisal which the bank had made for our refinancing in {month} came to \${plain}. A copy is attached.
I'd ask the Board to lower the figure to \${plain}, and I'll gladly walk any member through the house on a rainy day.
I'd also like to know whether the veterans exemption, which I filed for in February by handing it to the lady with the red glasses, was ever processed. It doesn't appear on the bill.
I will attend on grievance day and would be thankful for a slot after four, since I drive the school bus.
Respectfully,
{person}
Enclosures (9)`,
  }),
};
