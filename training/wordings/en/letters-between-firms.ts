import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters between firms, with and without a salutation. */
export const englishLettersBetweenFirms: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en2-lt-late-delivery-apology': `{company}
{street}
{town}
{client}
Attn. Purchasing, {someone}
{cstreet}
{ctown}
{today}
Your order {ref} - [castings~gear motors~moulded trays]
Dear {someone},
I owe you an explanation. The consignment we had promised for {date} is still standing in our yard, and I know that your line has been idle since Tuesday because of it.
On the night of the storm, water entered the pit of the large press and took out two drives. A replacement arrived from Turin on Friday, was the wrong frame size, and had to go back. We have since been running the job on a smaller machine in three shifts, which yields about forty per cent of normal output.
What you can count on: a first part-load of {d3} pieces leaves tomorrow by dedicated van, at our cost, and the remainder follows no later than {date}. We will waive the tooling charge on your next call-off as a token of regret.
Should you prefer to source part of the quantity elsewhere in the meantime, we should understand entirely and would release the drawings to whomever you name.
Once again, please accept my apologies. I shall ring you on Thursday to hear how things stand on your side.
Yours sincerely
{person}
Works Director
Registered office as above. Company no. {num}. VAT {vat}`,
    'en2-lt-change-of-address-firm': `{company}
We are moving!
To our customers, suppliers and friends
{city}, {month} {year}
After nineteen years above the bakery we have run out of corners in which to put people. With effect from {date} you will find the whole team at
{street}
{town}
Telephone numbers, e-mail addresses and bank details stay exactly as they are. Anybody who writes to you claiming that our account has changed is up to no good; please call us on the number you already have.
Deliveries during the week of the move are difficult. We would be grateful if nothing heavier than a shoebox reached us between {date} and {date}. The goods entrance of the new premises is at the rear, height limit 3.40 m, open 7.30 to 4.
Kindly amend your records, particularly the delivery address held by your despatch department, where such things tend to survive for years.
On the first Friday of next month we shall open a few bottles, and you are most warmly invited to come and see where your money went.
With kind regards
{person} {someone}
Partners`,
    'en2-lt-exclusive-supplier-termination': `BY REGISTERED POST AND E-MAIL
{client}
For the attention of the board of directors
{cstreet}, {ctown}
[Our ref~Ref.] {ref}
{today}
Notice of termination of the Distribution Agreement dated {date}
Dear Sirs,
We refer to the above agreement, to our meetings of last autumn and to your message of {date}.
Clause 14.2 entitles either party to bring the arrangement to an end on six months' written notice. We hereby exercise that right. The agreement will accordingly expire at midnight on {date}.
We should like to set out how we see the remaining period. First, you will continue to enjoy exclusivity in the territory until the last day. Secondly, stock in your warehouse which is in saleable condition will be taken back at landed cost less ten per cent, against a list to be supplied. Thirdly, demonstration units, signage and the customer register must be handed over within fourteen days of expiry. Fourthly, commission on orders booked but not shipped will be settled in the ordinary way.
This step reflects a reorganisation of our sales in the region and implies no criticism of your efforts, for which we are grateful.
Nothing in this letter is to be read as a waiver of sums outstanding under our account, presently {amount}.
Please acknowledge by countersigning the copy enclosed.
Yours faithfully,
for and on behalf of {company}
{person}, General Counsel
Received and noted: ......................`,
    'en2-lt-request-credit-terms': `{client}
Credit Control
{cstreet}
{ctown}

{today}

Request for open account facilities

Dear {someone}

We have been buying [valves~fabric~fasteners~spices] from your trade counter for cash since the spring, spending on average {amount} a month, and it is becoming a nuisance for the driver to carry a card about.
Might we be considered for a credit account with payment at thirty days from end of month, and a ceiling of {amount}? By way of background, we are a limited company incorporated in 20{n}, employ {n} people and file unabridged accounts; the latest set is attached together with the name of our bankers, {bank}.
Two suppliers have kindly agreed to speak for us:
{other}, Mrs {someone}, {mobile}
{other}, Mr {someone}, {mobile}
If a personal guarantee is a condition, would you let me know beforehand, since my co-director is abroad until {date}.
I look forward to your reply and, with any luck, to fewer trips to the till.
Yours sincerely
{person}
Managing Director, {company}
Enc. 2`,
    'en2-lt-price-negotiation-reply': `{company} | {street} | {town} | {web}
{someone}
Category Buyer
{client}
{ctown}
[{city},] {today}
Annual review of conditions {year}
Dear {someone},
Thank you for receiving us on {date}. You asked for a reduction of four per cent across the range. I have taken the figures apart with my colleagues and must be frank with you: we cannot do it.
Since the last round, pulp has gone up by a fifth, our electricity by rather more, and the drivers' settlement alone is worth one point eight points. We absorbed all of that for eighteen months without a single surcharge.
Where I see room is elsewhere. If you were to order in full pallets instead of mixed layers, picking falls away and I can offer 1.5 per cent. Were you to accept twelve deliveries a month rather than twenty, another 0.8. And an annual volume bonus of one per cent once you pass {amount} is within my gift.
Taken together you would be within sight of the number your board wants, without my having to explain to mine why we sell at a loss.
May I come back in the week of {date} with a worked example? Tuesdays suit best.
Kind regards,
{person}
Key Account Manager, {mobile}`,
    'en2-lt-debt-recovery-agency': `{company} Collections Ltd
Authorised and regulated. Firm reference {num}
{person}
{cstreet}
{ctown}
Our reference :: {ref}
Client :: {other}
Balance :: {amount}
{today}
FORMAL NOTICE BEFORE LEGAL ACTION
We act for the above client, who has assigned to us the management of a sum which, despite several reminders, you have left unpaid since {date}.
You now have fourteen days from the date above in which to do one of the following:
(a) settle in full by card on {phone} or through our secure site;
(b) propose an instalment plan you can afford - an income and expenditure form is on the back;
(c) tell us in writing why you believe that the money is not owing.
If we hear nothing, our client has instructed us to begin proceedings in the County Court without further warning. That would add fees, fixed solicitor's costs and interest at eight per cent per annum. A judgment stays on the public register for six years and can make it harder to obtain a mortgage, a phone or even a job.
We would much rather help. If you are struggling, free and impartial advice is available from Citizens Advice, StepChange and National Debtline. We pause all activity for sixty days when you tell us you are in breathing space.
Calls may be monitored. Lines open Mon-Thu 8-8, Fri 8-6, Sat 9-1.
Collections Department`,
    'en2-lt-bank-review-facilities': `{bank}
Corporate Banking Centre
{street}, {town}
The Directors
{client}
{cstreet}
{ctown}
{today}
Private and confidential
Dear Directors
Overdraft facility - annual review
Following our meeting last month and consideration of your draft accounts, I am pleased to confirm that the Bank is willing to renew the facility on the terms below, which replace those in our letter of {date}.
Limit: {amount}, stepping down by one fifth on 31 March.
Purpose: working capital, in particular the seasonal build-up of stock.
Interest: base rate plus 3.{n} per cent per annum on cleared balances, debited quarterly; unarranged borrowing carries an additional margin.
Arrangement fee: {amount}, payable on acceptance.
Security: the existing debenture, and the unlimited guarantee of {someone}.
Information: monthly management figures within twenty-one days; aged debtors each quarter.
Financial undertaking: trade debtors under ninety days shall at no time be less than twice the drawn amount.
As with any overdraft, the facility is repayable upon demand.
If you accept, kindly have two directors sign the enclosed duplicate and return it to me before {date}, failing which the offer lapses.
I should like to take this opportunity to congratulate you on a strong year.
Yours sincerely
{someone}
Relationship Director
We hereby accept. Director ............ Director/Secretary ............`,
    'en2-lt-tender-clarification': `{client} - Estates Directorate
To: all bidders for contract {ref}, [Replacement of boilers~Grounds maintenance~School catering]
Date: {today}
Clarification bulletin no. {n}
Questions have reached us from several tenderers. So as to treat everybody alike, we answer them to all of you without naming who asked.
You asked whether staff transfer. They do: fourteen operatives, anonymised particulars of whom are in Annex F. Pension arrangements must be broadly comparable.
You asked if variants may be offered. They may, provided that a compliant bid is submitted alongside.
You asked for a second visit. The gates will be open on {date} from 9 until noon; hard hats are lent.
Someone noticed that section 4 of the specification weighs price at forty while the notice says fifty. Fifty is right, and we are sorry for the slip.
The closing time has been put back by a week to noon on {date}. Envelopes arriving at one minute past will be returned unopened.
No further enquiries can be dealt with after {date}.
{someone}
Head of Procurement`,
    'en2-lt-supplier-quality-complaint': `{company}
Incoming Goods Inspection
{client}
Quality Assurance
{cstreet}, {ctown}
Complaint {ref} / our order {ref} / your delivery of {date}
Dear colleagues,
while unpacking the above shipment we established that 38 of the 200 [housings~bearing shells~glass lids] examined are outside tolerance. The bore measures between 22.07 and 22.11 mm where the drawing, index D, calls for 22.00 +0.03. In addition, several pieces show burrs on the sealing face (photographs attached).
The batch has been blocked. Because assembly starts on Monday we have begun, with your consent given on the telephone by {someone}, to sort by hand. The hours will be charged to you at {small} each.
We ask you
- to send {d3} good parts by express so that they are here on {date},
- to let us have the 3D part of an 8D within two working days and the complete one within a fortnight,
- to tell us what should become of the rejects: scrap here or collection at your expense.
Please also check whether lot {ref}, still with our plant in Poland, comes from the same shift.
This is the third deviation on this article since January. I should like to visit your works together with our buyer and suggest {date}.
Best regards
i.A. {person}
Supplier Development`,
    'en2-lt-introduction-new-representative': `Dear customer,
At the end of this month {someone}, whom most of you have known for longer than either of us would care to admit, retires to his bees and his boat.
His successor for the north and the islands is {person}. She joined us from {other}, where she looked after hospitals, and has spent the winter in our repair shop learning which screws always work loose. You may therefore ask her difficult questions.
She will be in touch shortly to fix a date. Until then every order, complaint and anecdote continues to reach us at {email} or on {phone}.
Samples of the autumn line travel with her. If you would like to see the wide looms in operation, mention it: transport from the station is no trouble.
We thank you for your confidence over so many seasons and hope that you will extend it to the next generation.
Yours truly
{company}
[The management~{someone}, Sales Director]
P.S. Our shop is closed for stocktaking on {date}.`,
    'en2-lt-dispute-construction-delay': `{company} Contractors
{street} {town}
LETTER NO. {d3}
To: The Engineer, {client}
Copy: Employer; QS
Project: [Widening of the A{d3}~Sewage works stage II~Block C student housing]
Subject: Notice of delay and of intention to claim under Sub-Clause 20.1
Sir,
1. We write further to our letter no. {d3} of {date}, to which no response has been received.
2. Access to the area between chainages 2+400 and 3+150 was to have been given on the Commencement Date. Owing to the unresolved relocation of a 33 kV overhead line it was in fact given {d2} days later.
3. In consequence the bored piling, which lies on the critical path, could not begin. The rig, two cranes and {n} operatives stood idle. Records countersigned by your inspector are annexed as A to G.
4. Pursuant to Sub-Clause 8.4 we are entitled to an extension of time, and pursuant to 2.1 to the Cost incurred plus reasonable profit. Our interim assessment of the latter is {amount}.
5. Fully detailed particulars will follow within forty-two days of the event ceasing.
6. We reserve all our rights, including in respect of disruption to following trades.
Kindly acknowledge receipt.
Yours faithfully,
{person}
Contractor's Representative
Stamp: RECEIVED {date} RESIDENT ENGINEER'S OFFICE`,
    'en2-lt-thanks-for-sponsorship': `{client}
c/o {someone}
{ctown}
What a day it was. Four hundred and twelve runners, one escaped sheep, and not a drop of rain until the prizes had been given out.
None of it would have come about without your help. The {amount} you so generously put up paid for the chip timing, the medals and the ambulance; your apprentices handed out water at the six-mile mark with more enthusiasm than anyone had asked for.
After costs we were able to hand over {amount} to the children's hospice. They have asked me to pass on their heartfelt thanks, and a drawing which I enclose for your office wall.
Your banner is washed and folded, waiting to be fetched. The photographs are on our page; do use them as you please, mentioning {someone} who took them.
We begin planning again in {month}. I would not presume, but I very much hope.
Gratefully yours,
{person}
Chair, {city} Hill Race
Registered charity {num}`,
    'en2-lt-insurer-broker-terms-change': `{insurer}
Broker Relations
{date}
[Dear Broker,~To all intermediaries]
Commercial combined: changes to our appetite from {date}
As you will know, claims from escape of water and from lithium batteries have risen sharply. Having looked at the whole portfolio we are changing how we underwrite certain trades. This concerns renewals as well as new business.
Hotels and guest houses: leak detection is now a condition above forty rooms.
Timber-framed buildings: maximum sum insured for any one risk falls to {amount}.
Scooter and e-bike hire: we shall no longer quote.
Takeaways: ducts must be cleaned by a specialist twice a year, documents to be kept.
We are aware that such conversations with clients are unwelcome. A leaflet explaining the reasons may be ordered from our marketing desk. For cases in the pipeline, terms issued until {date} will be honoured for thirty days.
Your commission is unaffected.
Should a case fall just outside these lines, please pick up the phone: {someone} and her team in {city} would rather discuss than decline.
Thank you for your continuing support.
{person}
Head of Distribution
{insurer} is authorised by the Prudential Regulation Authority. Registered in England {num}.`,
    'en2-lt-software-vendor-end-of-support': `{company} Systems
Customer number {num}
Dear Ms {someone},
You are currently running version 7 of [LabManager~StoreKeeper~FleetDesk] at your site in {city}. This letter is to let you know, well ahead of time, that we will stop supporting that release on {date}.
What does that mean? The program will not suddenly cease to work. But from that day there will be no corrections, no adaptations to new tax rates or printers, and no one on the hotline who can look into a fault. The database underneath is being retired by its own maker too, so security holes will stay open.
We suggest moving to version 9. Your maintenance fee already covers the licence; what remains is the conversion, for which our technicians usually need a day and a half. Reports you have designed yourselves must be looked at one by one.
A form for choosing your weekend is enclosed. Early birds who commit by {date} receive the training of two key users free.
If you would rather leave us - we should be sorry - your data can be exported in open formats at any time.
With best wishes
{person}, Customer Success`,
    'en2-lt-reply-reference-check-supplier': `{client}
Fax {phone}
STRICTLY CONFIDENTIAL
Re: {other}
In reply to your enquiry of {date} we are able to tell you as follows, without any liability on our part.
The firm named has been a customer of ours since 20{n}. It draws goods worth roughly {amount} a year, on terms of sixty days. Until last winter bills were met to the day. Since then we have noticed that payment has slipped, typically by three weeks, and that on two occasions a cheque was presented twice.
We understand that a large customer of theirs went into administration in {month}. The owners are hard-working and of good repute locally; the premises are, to our knowledge, leased.
For an order of the size that you mention we would ourselves ask for half in advance.
We trust that this is of assistance and that you will treat it with discretion.
Yours faithfully
{company}
{someone}, Accounts`,
  }),
};
