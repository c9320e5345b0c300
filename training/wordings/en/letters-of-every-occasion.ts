import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters of further occasions: boards, neighbours, banks, clubs, employers, offices. */
export const englishLettersOfEveryOccasion: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en2-lt-shareholder-chairman': `{company} plc
Letter from the Chair
{today}
To the holders of ordinary shares
Dear Shareholder,
Annual General Meeting
I am pleased to be writing to you with details of our annual meeting, which we are holding at the Corn Exchange, {city}, on {date} at 11.00. The formal notice follows on pages 4 to 7.
After two years on screens we look forward to seeing you in person. There will be tea, and the new range can be tasted in the foyer.
Apart from the usual business we are asking you to approve three things. The first is a remuneration policy which ties a third of variable pay to carbon and safety. The second is authority to buy back up to a tenth of our shares. The third is the adoption of new articles, chiefly to allow meetings partly online; a copy is on display at the registered office.
{someone} retires from the board after nine years. I should like to record our thanks for her awkward questions.
If you cannot attend, please vote by returning the proxy card or through the registrar's site no later than forty-eight hours before.
Your directors believe all the resolutions to be in the best interests of members as a whole and recommend that you vote for them, as they will in respect of their own holdings.
Yours faithfully
{person}
This document is important. If in doubt, consult an independent adviser. If you have sold your shares, pass it to the purchaser.`,
    'en2-lt-job-application-gardener': `{person}
{cstreet}
{ctown}
{mobile}

The Head Gardener
{company} Estate
{street}

Under-gardener, your card in the post office window

Dear Sir or Madam,

I would like to be considered for the place. I have been at {city} cemetery for six years, where we look after forty acres with four people, and before that I grew bedding for the parks under glass, some {d2} thousand plugs a season.
I can prune wall fruit, lay a hedge, drive a tractor, and have my tickets for chainsaw and spraying (PA1, PA6). Machines I mend myself when the part is less than a tenner. What I lack is experience with topiary, and I should dearly like to learn it from somebody who knows.
My reason for wanting to move is plain: there is talk of contracting us out, and I would rather be on my knees in a border than on a ride-on with headphones.
I could start a month after you say yes. If the cottage is still on offer, there are two of us and a quiet terrier.
Mr {someone}, the superintendent, will speak for me on {phone}.
Hoping to hear from you,
Yours faithfully,
{person}`,
    'en2-lt-offer-of-employment-short': `PRIVATE & CONFIDENTIAL
{today}
{person}, {cstreet}, {ctown}
Dear {person},
Thank you for coming in on Tuesday, and for bringing the model. Everybody who met you would like you to join us.
We offer you the position of [Junior Stage Designer~Compliance Associate~Route Planner] from {date} at {amount} a year. It is a full-time post reporting to {someone}, based in {city} with up to two days a week from home after the first quarter. There are twenty-six days' holiday and, once you have completed six months, a share in the bonus pot.
The offer depends on two references, proof of your right to work, and a copy of your diploma. A full contract will follow when we have your reply.
May I ask you to let me know by {date}? If anything gives you pause, ring me; I had far rather talk about it than guess.
On your first day ask for {someone} at the side entrance at ten. Wear old shoes.
With every good wish
{someone}
for {company}`,
    'en2-lt-leaving-notice-to-landlord': `{today}
Hi [Mr~Mrs] {someone}
This is to give you one months notice on the room at {cstreet}. My last day is going to be {date}.
I have got a place on the course in {city} and need to be nearer.
The deposit was {amount} and you have the receipt book. I have painted over the marks by the window, the bulb in the fridge never worked. The meter says {d5} today but I'll text you on the last morning.
My mate {someone} is looking for somewhere and would take it from the {n}th if you'd like to meet, his number is {mobile}, works at the hospital, non smoker.
Post can be sent to my mums, {street} {town}.
Thanks for being decent about the rent in March.
All the best
{person}
Room 3`,
    'en2-lt-freedom-of-information-reply': `{city} University Hospitals
Information Governance
{mail}
Reference FOI/{num}
{today}
Dear {person}
Request under the Freedom of Information Act 2000
You asked us on {date}:
1. How many crutches did the Trust issue in the last three years?
2. How many came back?
3. What was spent on new ones?
4. The minutes at which the amnesty scheme was discussed.
Our answers are as follows.
1. We hold figures by pair: {d3}, {d3} and {d3}.
2. Returns are not recorded centrally. To establish them we should have to open each patient's notes, which we estimate would take upwards of 18 hours. Section 12 therefore applies and this part is refused.
3. {amount}, {amount} and {amount}.
4. Attached. Names of junior staff have been blacked out under section 40(2).
By way of advice, if you were to narrow the second question to one clinic, we might be able to help.
Should you be unhappy with how we have dealt with this you may ask for an internal review within forty working days. If still dissatisfied you can complain to the Information Commissioner, Wycliffe House.
Yours sincerely
{someone}
FOI Lead`,
    'en2-lt-bank-fraud-refund-decision': `{bank}
Disputes Team
{person}
{today}
Case {num}
We've finished looking into the payments you told us about
Dear {person},
On {date} you let us know that {amount} had been sent from your account to someone pretending to be our security department. I am sorry that this happened to you. It is an upsetting experience and you did the right thing in ringing straight away.
What we've looked at
I listened to the calls, read the messages you forwarded, and checked what warnings appeared on your screen.
What we've decided
We will give back half, {amount}, which you should see within two working days. The caller knew your last three transactions, and it was reasonable to believe him. We could moreover have held the second transfer, being out of character.
We are not refunding the remainder as two warnings were closed in under three seconds, and you told us on the phone that it was for a sofa.
The receiving bank recovered {small}, which is included.
If you don't agree
Send me anything I've missed. You may also go to the Financial Ombudsman Service, free of charge, within six months of today; its leaflet is enclosed.
Please look after yourself. Victim Support, {phone}, can help.
{someone}
Case Manager`,
    'en2-lt-visa-cover-tourist': `{person}
{cstreet}, {ctown}
The Consular Section
Embassy of [Japan~Iceland~Brazil]
{city}
Subject: application for a short-stay visa, {date} to {date}
Dear Sir/Madam,
I am writing in support of my application to visit your country together with my wife, {someone}, and our daughter, aged nine.
The purpose is tourism. My daughter has been drawing [cranes~volcanoes~toucans] for two years and we promised that she should see one. We will spend four nights in the capital and then travel by train; reservations are attached in order of date.
I am employed as a senior lecturer by {company}; a letter from the dean confirming my leave, and that I am to resume on {date}, is enclosed as item 4. My wife owns a bakery. We have our house, parents and cat here and every intention of coming back to them.
All costs shall be borne by ourselves; statements of the last three months show an average balance of {amount}.
We hold valid return tickets and travel cover up to EUR 30,000 each.
Kindly let me know if you need anything else. We remain at your disposal for an interview.
Respectfully,
{person}
Enclosures: passports (3), photographs, hotel vouchers, letter of employer, bank papers, birth certificate`,
    'en2-lt-recommendation-student': `Department of Philosophy, University of {city}
{today}
To the Admissions Committee
Re: {person}
I write with enthusiasm on behalf of {person}, who sat in the front row of my seminar on promises and spent thirteen weeks disagreeing with me.
I have taught for twenty-two years. In that time I have come across perhaps five undergraduates who could state an opponent's argument better than the opponent; she is one. Her paper on whether a state may forgive what its citizens will not was the best in a class of {d2}, several of them doctoral candidates, and I have since assigned it.
She is not fluent on her feet: she thinks, and there is a pause, and inexperienced examiners mistake the pause for ignorance. They should wait.
Her grades in the second year suffered when she nursed her father. She did not mention it, and I learned of it from the porter.
Among students whom I have recommended to you in the past she ranks above {someone} and level with {someone}, both of whom you took and, I gather, were glad of.
I recommend her without the slightest reservation and would be happy to say more by telephone.
Sincerely,
{someone}
Professor of Moral Philosophy`,
    'en2-lt-parking-appeal': `To the Parking Services Manager
{city}
PCN {ref}, vehicle [LR{d2} HHT~BX{d2} OKE], alleged contravention 01 on {date}
I am appealing against the above.
The bay in which I stopped has a white line through it that has been burnt off and repainted at least twice, as the enclosed photos (taken at 8.20 the next morning, with a newspaper for the date) make clear. The plate on the lamp post faces the wall because the post has been hit by something and turned. From a driver's seat it can't be read at all.
I bought a ticket, number {num}, from the machine opposite, valid until twenty to five. It was face up on the dash. Your attendant has it in his own picture, bottom left, if one enlarges it.
May I add that I was taking my neighbour, who is ninety-one, to have her stitches out?
I therefore ask for the charge to be cancelled. Otherwise please send the rejection in full so that I can go to the adjudicator, as well as the order under which the bay was made.
I have NOT paid the reduced sum since I understand it would close the matter.
{person}, {cstreet}, {ctown}`,
    'en2-lt-franchise-newsletter-to-owners': `To all shop owners
From {person}, Managing Director, {company}
{city}, on the eve of the season
Dear partners,
Three things before the doors open on Saturday.
The new machines. Thirty-one of you have them already and the queue is moving. I know that the first nozzles dripped. {other} has redesigned the gasket, and every shop will receive a bag of ten by courier this week. Throw away the old ones, please; do not keep them for emergencies.
Prices. We have resisted for fourteen months. Butter has made the decision for us. As of {date} the recommended figure for a double goes up by thirty cents. You are free to charge less; the law, and I, insist on that.
The letter from the union. Some of you have been approached by people collecting signatures. Be polite, let them talk to the staff after hours, and ring {someone} before you sign or tear up anything.
Finally: Bruno in [Galway~Gdynia~Grafton] has raised four thousand for the lifeboat with a flavour made of seaweed. I tried it. I will say no more.
Have a glorious summer. My mobile is on, apart from Sundays until noon.
Warmly`,
    'en2-lt-power-company-easement': `{company} Networks
Wayleaves and Land Rights
{person}
{cstreet}
{ctown}
Our ref: WL/{num} Pole {d3} to {d3}
{today}
Dear Landowner
Proposed refurbishment of the 11,000 volt overhead line crossing your land
We are planning to replace six poles between Mill Lane and the brook, because a survey by helicopter and, more reliably, by a man with a hammer, has shown them to be decayed.
The line was erected under a wayleave granted to a predecessor in 1957. It allows us to enter for repair; nevertheless we like to ask.
Work would take four days in the fortnight beginning {date}, once the barley is off. A tracked excavator and two pickups need to pass through the gate marked X on the enclosed plan. We shall lay mats over soft ground, keep stock in, and repair whatever we rut. Crop loss is paid according to the rates agreed with the farmers' union, at present {small} per square metre.
The supply to the cottages will be off on one day only, of which the tenants get notice by card.
Kindly sign and return one copy in the prepaid envelope. Our officer {someone} is out and about, and would be glad to walk it with you: {mobile}.
Yours sincerely
Land Officer`,
    'en2-lt-notice-of-claim-lost-parcel': `{client}
{ctown}
Registered
{company} Parcel Ltd
Claims
{street} {town}
{city}, {today}
Loss of consignment {num}, collected {date}
Ladies and Gentlemen,
On the above date your driver collected from us one carton, 8.4 kg, addressed to our customer in Aarhus, containing two marine chronometers after overhaul. According to your tracking it was scanned in the hub at Leipzig at 23.41 and has not been seen since.
We hereby hold you liable for the full amount of {amount}. Copies of the sales invoice, the packing photographs and the collection manifest are joined. The higher value had been declared and the supplement paid.
Be so good as to confirm receipt, to tell us the outcome of your search and to remit the sum within four weeks to the account shown in the footer. We reserve the right to claim interest.
Should the parcel turn up meanwhile, do not forward it: the customer has been served from our own collection.
With kind regards
p.p. {someone}
{client} - precision since 1887 - {iban}`,
    'en2-lt-choir-invitation-formal': `The Rector and Members of {city} College
request the pleasure of the company of
{person} and guest
at a concert by the choir of the college followed by supper in hall
on {date} at {time}
Dear {person},
The card says it stiffly, so let me add a line of my own. It'll be the last evensong under {someone}, who put up with all of us for thirty-one years, and we are trying to fill the stalls with as many of his old trebles as will still fit into them. You were, I think, head chorister the year of the flood.
We shall sing the Howells, and those who wish may join in from the pews for the final hymn; copies provided, descant optional, dignity not required.
Rooms are to be had on staircase 4 at {small}, with breakfast. Please tell my secretary by {date}, mentioning any dietary needs.
There is no collection for a present, but there is a book in which to write. Photographs in shorts are very welcome.
Yours ever,
{someone}
Dress: lounge suits. Carriages 10.30`,
    'en2-lt-circular-parents-nits': `{city} Primary
{date}
Dear Parents and Carers of Hedgehog Class
They're back! A case of head lice has been reported. Please don't feel embarrassed: lice like clean hair as much as they like dirty hair.
Tonight, if you can, wash your child's hair, put on lots of conditioner, and comb it through from the roots with a fine-toothed comb, wiping it on kitchen paper. If you see small brown things with legs, carry on every three days for a fortnight. Lotions can be had free from the chemist with a note from us. Check brothers, sisters, yourselves, and Grandad.
Long hair should be tied back until the holidays. Children needn't stay at home.
While I have your attention: odd wellies are piling up in the porch; reading records on Monday please; and would whoever borrowed the parachute return it?
Thank you for your help.
Miss {someone}
Ask in the office for this in Bengali, Polish, Somali or large print.`,
    'en2-lt-general-counsel-cease-desist': `{company} LLP
Attorneys
{someone} Direct dial {phone}
VIA FEDEX AND EMAIL
{today}
{client}, Legal Department, {cstreet}, {ctown}
Re: Unauthorized use of the [HONEYBADGER~MOONPIER~OLD 97] mark
To whom it may concern:
This firm represents {other}, which has sold hot sauce under the above mark continuously since at least as early as 2004 and owns U.S. Registration No. {num} for condiments in class 30.
It has recently come to our client's attention that you are marketing snack foods under a nearly identical name, in a bottle-shaped bag, with lettering that borrows ours down to the flame on the letter O. Two retailers have already written to our client to complain about your chips.
Such conduct constitutes trademark infringement and unfair competition under 15 U.S.C. 1114 and 1125(a). Our client demands that you, within ten days: (1) stop all sales and advertising; (2) withdraw application serial no. {num}; (3) account for gross receipts; (4) surrender or destroy remaining packaging; (5) confirm in writing.
You are under a duty to preserve documents, including chat messages.
Our client would consider a short sell-off if you respond promptly and in good faith. Nothing herein waives any right or remedy, all of which are expressly reserved.
Very truly yours,
{someone}
Enclosures`,
  }),
};
