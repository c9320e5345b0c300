import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters by people, offices and firms on whole pages. */
export const englishLettersOfAllSorts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-w-letter-water-company-meter-move': `{company}
[Customer Correspondence Team~Metering Services~New Connections]
{street}, {town}
Mrs {person}
{cstreet}
{ctown}
{today}
Your account :: {d5} {d5}
Our reference :: MET/{num}
Dear Mrs {someone},
Moving the meter from your kitchen cupboard to the pavement
Thank you for calling us on {date} about the meter beneath your sink. I am sorry that it took our contractor two visits to find the stop tap, and that the gentleman who came on the second occasion left before you had returned from the shops.
Having looked at the photographs you kindly sent, we agree that the present position makes it impossible for our readers to see the dial without emptying the cupboard. We will therefore fit a new boundary box outside the garden wall at no cost to you. The excavation is roughly the size of a tea tray and will be reinstated in matching slabs within five working days.
Please do not park in front of the gate on {date} between 8am and 1pm. The supply will be off for about forty minutes; you may wish to fill a kettle and a jug beforehand. Should the water look cloudy afterwards, run the cold tap until it clears.
Once the new meter is reading, the old one will be capped and taken away. Your next bill will show a closing and an opening figure, and the two periods will simply be added together.
If anyone in the house relies on dialysis or has other medical needs, tell us on {phone} and we will deliver bottled water.
Yours sincerely
{person}
Case Manager
Registered in England and Wales no. {num}. Registered office as above. Calls may be recorded for training. If you would like this letter in large print, Braille or audio, ring the number overleaf.`,
    'en-w-letter-grandmother-cheque': `{street}
{town}
Sunday
My dear {someone},
Your card came on Thursday and it is standing on the mantelpiece next to the clock, where the vicar admired it. What a clever girl you are to have painted it yourself! The hen looks exactly like the one your grandfather used to call the Duchess.
The weather here has been wicked. The river is over the lower field again and {someone} had to fetch the sheep up to the orchard in his waders. I have not been further than the post box since Monday, but I have jam to finish and there is always something on the wireless.
I am enclosing a little something for your birthday. It is not a great deal but please spend it on something foolish; there will be time enough for sensible things. Your mother tells me that you are thinking of going to [Edinburgh~Leeds~Galway] in the autumn to study. I should go, if I were you. I never regretted the places I went to, only the ones I talked myself out of.
[Dr~Nurse] {someone} says my knee is doing as well as a knee of eighty-{n} has any right to, and I may walk to the shop without the stick so long as nobody sees me.
Do come at half-term if they will let you. I will make the lemon pudding.
With fondest love from your old
Granny
P.S. The tin behind the door is still yours. Nobody has touched it.`,
    'en-w-letter-ombudsman-final-decision': `[Financial Services Ombudsman~Pensions and Savings Ombudsman~Energy Ombudsman Service]
PO Box {num}
{town}
Private and confidential
{person} {cstreet} {ctown}
{today}
Our ref: {num}-{d2}/AB
Your complaint about {company}
Dear {person}
I have now considered everything that you and {company} have told us. I am writing to set out my findings. I appreciate that the answer is not the one you were hoping for on every point, and I hope that my explanation shows how I reached it.
What happened
You took out the plan in {month} {year}. You say the adviser told you that the money could be withdrawn at any time. When you asked for it back, the business deducted an exit charge of {amount}. It says that the charge was shown on page four of the key features booklet, which it posted to you.
What I think
Where the evidence is incomplete I have to decide what is more likely than not. The booklet is dated a fortnight after you signed, so I do not think you could have read it before committing yourself. I found your recollection of the meeting consistent and persuasive. On balance I uphold this part.
I do not, however, find that the fund was unsuitable. You had told the adviser that you could tolerate some ups and downs, and the questionnaire bears your initials.
Putting things right
The business should refund the exit charge, add simple interest at 8% a year, and pay {small} for the inconvenience.
You have until {date} to tell us whether you accept. If you do, the decision binds both sides. If we do not hear from you, it will lapse and you remain free to go to court.
Yours sincerely
{someone}
Ombudsman
Enc. Form of acceptance`,
    'en-w-letter-church-hall-hiring-refusal': `[St Bride's~St Columba's~All Saints] Parochial Church Council
Hon. Secretary: {person}, {street}, {town}
Tel. {phone}
{today}
To the Chair, {other} Salsa Society
Dear {someone}
Re: Friday evenings in the lower hall
I was asked by the council to reply to your email of {date}. We discussed it at some length at our last meeting (and again over the washing up).
While we have very much enjoyed having you with us, I regret that we cannot renew the booking beyond the end of term. There are three reasons. First, the floor: the varnish laid last summer has suffered badly from heels, and the contractor tells us that a second coat in twelve months would void his guarantee. Second, neighbours in the almshouses have complained about cars and music after half past ten. Third, the Scouts, who had that evening until 2019, have asked to come back.
The key deposit of £{d2} will of course be returned as soon as we have the two sets back. There is also a box of glittery scarves and what appears to be a fog machine in the cupboard under the stage.
You might try the leisure centre, the working men's club in Albert Terrace, or the school, whose new caretaker is most obliging.
With our good wishes, and thanks for the splendid evening you put on for the roof fund,
{person}
cc Churchwardens; Hall bookings clerk`,
    'en-w-letter-embassy-document-legalisation': `HIGH COMMISSION OF [MALAYSIA~INDIA~SRI LANKA~KENYA]
CONSULAR SECTION
{street}, {town}
Tel {phone} | Public hours: Mon-Fri 0930-1230
Ref. CONS/{year}/{num}
{today}
M/s {client}
{cstreet}
{ctown}
Sir/Madam,
Sub: Return of papers submitted for attestation
Kindly refer to your application dated {date} forwarding a power of attorney together with a board resolution and an invoice for attestation at this Mission.
2. It is regretted that the papers could not be accepted in their present form for the undermentioned reasons:
(a) the signature of the notary has not been authenticated by the Foreign Office of the country of issue;
(b) page 3 of the resolution bears an erasure which has not been initialled;
(c) the covering request is not on the letterhead of the applicant firm.
3. The documents are accordingly returned herewith in original. You may resubmit after rectification, together with a self-addressed prepaid envelope and the prescribed fee of {small} by demand draft. Fees once remitted are not refundable.
4. Attention is invited to the fact that applications by courier are processed in the order of receipt, ordinarily within seven working days, and no enquiry by telephone is entertained before that period.
Yours faithfully,
({person})
Second Secretary (Consular)
Encl: as above`,
    'en-w-letter-lost-luggage-claim-followup': `From: {person} <{mail}>
To: Customer Relations, {company}
Date: {today}
Subject: Still no suitcase - file {ref}
To whom it may concern
This is the fourth time that I write about the brown suitcase which did not arrive with me in [Lisbon~Toronto~Kuala Lumpur] on {date}. I have an email from you saying it was found in Frankfurt, another saying that it had been forwarded to Faro, and a voicemail from a very pleasant lady who thought it was a pushchair.
May I repeat the facts. Flight number {d3}, bag tag {d5}{d2}, medium hard case, green ribbon on the handle, my name and mobile number ({mobile}) on a luggage label and again inside the lid. It held clothing for two weeks, a hearing-aid charger, walking boots and three jars of marmalade intended as presents.
I bought essentials for {small} and sent you all the receipts by registered post. You replied that the receipt from the pharmacy was illegible; here it is again as a photograph. Under the Montreal Convention a bag that has not turned up after 21 days is treated as lost. Today is day {d2}.
I therefore ask you to settle the sum of {amount} within 14 days. Otherwise I shall hand the file to my insurer and, if need be, to the small claims track. I would much rather have my boots.
Yours, with dwindling patience,
{person}
{cstreet}, {ctown}`,
    'en-w-letter-mp-constituent-reply': `[HOUSE OF COMMONS~DÁIL ÉIREANN~LEGISLATIVE ASSEMBLY]
{city}
{person}
[Member of Parliament~Teachta Dála~Member for the Northern District]
Our Ref: RW{num}
{today}
Dear {someone},
Bus services to the villages
Thank you for your letter of {date}, and for enclosing the petition with {d3} signatures collected outside the post office. I know how much work that represents.
I share your dismay at the withdrawal of the evening service. When the operator gave notice in {month} I raised the matter with the managing director and asked the council whether the gap could be bridged out of its own budget. I attach the reply which I have received from the portfolio holder. You will see that she accepts the case in principle but that no money has been set aside until the next financial year.
That is not good enough for people who work late shifts at the hospital. I have tabled a question to the Minister, which is due to be answered on {date}, and I shall press for rural services to be treated as the essential infrastructure that they are. In the meantime the community transport scheme run from the village hall has agreed to try a minibus on Thursdays and Saturdays; the number to ring is {phone}.
My next advice surgery is in the library at 10 o'clock on the first Saturday of the month, and no appointment is needed.
Yours sincerely,
{person}
Constituency office: {street}, {town}. Any information you give will be handled in line with my privacy notice, which can be found at {web}.`,
    'en-w-letter-bank-dormant-account': `{bank}
Lost Accounts Centre
PO Box {num}
{city}
{person}
{cstreet}
{ctown}
{today}
Account ending {d2}{d2} | Please read: we have not seen you for a while
Dear customer,
You have not paid in or taken out any money from your instant saver since {date}. That is absolutely fine, but to protect you from fraud we lock accounts that sleep for longer than fifteen months.
WHAT YOU NEED TO DO
Use the account at any branch, by telephone or in our app before {date}. A single penny will wake it. Bring a passport or photocard licence if you come to the counter, plus something with your address on it, such as a statement, a council tax letter or a utility bill from the last three months.
WHAT HAPPENS OTHERWISE
We stop posting statements. Interest carries on being added exactly as before and your savings stay covered by the compensation scheme up to the limit that applies. After fifteen years the balance may be passed to a reclaim fund for good causes, though you, or your family, keep the right to claim it back for ever.
Moved house? Changed your name? Looking after the affairs of somebody who has died? Our bereavement and support team can be reached on {phone}, weekdays 8 to 8.
We shall never ask for your full password or tell you to move money to a safe account.
Kind regards
{someone}
Head of Everyday Banking
{bank} is authorised by the Prudential Regulation Authority. Calls may be monitored. BR{num} ({d2}/{year})`,
    'en-w-letter-university-admission-offer': `{company} University
Office of Admissions
{street} {town}
{today}
Application ID {num}
{person}
{cstreet}
{ctown}
Dear {person}:
Congratulations! On behalf of the faculty of the [College of Engineering~School of Nursing~College of Arts and Letters], it is my great pleasure to welcome you to the Class of {year}. Your essay about repairing the ferry engine was passed around this office more than once.
Of the {num} young women and men who applied, we could admit fewer than one in five. The committee was impressed by your record, by the words your chemistry teacher chose to describe you, and by the curiosity that shines through everything you sent.
Your next steps
1. Sign in to the portal and accept your place by May 1. A deposit of $300 holds it and goes toward your first tuition payment.
2. Send the final transcript as soon as you graduate. Admission depends on your completing senior year at the level you have shown so far.
3. Complete the housing questionnaire. First-year students live on campus; let us know if you keep early hours, play the tuba, or have allergies.
4. Look out for a separate letter concerning scholarships. Grants and work-study will be itemized there, along with the published cost of attendance.
5. Have your physician fill in the immunization form.
Visit us on one of our Welcome Days, sit in on a class, and taste the dining hall's notorious waffles.
We look forward to meeting you in August.
Warmly,
{someone}
Dean of Admissions
The university does not discriminate on the basis of race, color, religion, national origin, sex, age, disability or veteran status.`,
    'en-w-letter-debt-collection-agency': `{company} COLLECTIONS
This communication is from a debt collector
{street} {town}
Hours (ET) Mon-Thu 8-9, Fri 8-5
{person} {cstreet} {ctown}
{today}
File number :: {num}
Creditor to whom the debt is owed :: {other}
Original creditor :: {client}
Dear {person},
We are trying to collect a debt that you owe to {other}. We will use any information you give us to help collect it.
Our information shows: you had an account with {client}, number ending {d2}{d2}. As of {date}, you owed {amount}. Between that day and today you were charged {small} in interest, {small} in fees and paid or were credited {small}. Total amount of the debt now: {amount}.
HOW CAN YOU DISPUTE THE DEBT?
Call or write to us by {date} to dispute all or part of it. If you do not, we will assume that our information is correct. If you write by that date, we must stop collection on any amount you dispute until we send you information that shows you owe it. You may use the tear-off form at the bottom or write without it, and include copies of supporting papers. We accept disputes electronically at {web}.
WHAT ELSE CAN YOU DO?
Ask for the name and address of the original creditor, if different from the current one. Learn more about your rights under federal law. Contact us about a payment plan. Póngase en contacto con nosotros para solicitar una copia en español.
Mail this form to the address above
How do you want to respond? [ ] This is not my debt. [ ] The amount is wrong. [ ] Other (please describe on reverse). [ ] I enclose this amount: $`,
    'en-w-letter-author-to-publisher-errata': `{person}
{cstreet}
{ctown}
{today}
{someone}, Commissioning Editor
{company} Press
{street}, {town}
Dear {someone},
The page proofs reached me on Saturday and I have spent three happy, guilty evenings with them. On the whole they are beautifully clean and I should be glad if you would pass on my compliments to the typesetter, whose patience with the Gaelic names deserves a medal.
I return the set by tracked post with corrections in blue. May I draw your attention to a handful that matter more than commas?
Page 41: the caption has wandered; the lighthouse shown is Fastnet, not Hook Head.
Page 112, line 7: for "1847" read "1874". The whole argument of the paragraph hangs upon it.
Pages 188 to 190: the footnotes are numbered one out, from note 23 onwards.
Index: "herring" should have a sub-entry for the Dunmore fleet, and my mother's name wants its accent.
As for the jacket, I am fond of the green but several friends, unprompted, took it for a book about golf. Could we look again at the engraving of the drowned village? I believe that the museum would let us use it for a modest fee, against an acknowledgement.
You asked whether I might speak at the festival in the autumn. I will, provided that nobody asks me to be amusing before ten in the morning. I have not yet seen the second half of the advance, by the way; no doubt it is making its stately progress through Accounts.
Ever yours,
{person}`,
    'en-w-letter-strata-noise-warning': `{company} Strata Management
ABN {d2} {d3} {d3} {d3}
{street} {town}
Ph {phone}
{today}
The Resident, Unit {n}
{cstreet}
{ctown}
BY EMAIL AND LETTERBOX
RE: SP {d5} - NOISE AND BARBECUE SMOKE
We act on behalf of the Owners Corporation. The committee has asked us to bring to your attention several complaints received from other lots over the last few weekends, as follows:
- Sat {date} | amplified music on the balcony | until 2.15am
- Sun {date} | charcoal barbecue, smoke entering units above | from 4pm
- Fri {date} | furniture being dragged over tiles | after midnight
You are reminded that By-law 1 prohibits the creation of noise likely to interfere with the peaceful enjoyment of another lot, and that by-law 14 only permits gas or electric cooking appliances on balconies.
We would be grateful if you could lower the volume after 10pm, fit felt pads to the chairs and swap the charcoal for a gas bottle. If you are a tenant, a copy of this letter has been sent to your property manager; it does not mean that your lease is in jeopardy.
Should the behaviour go on, the committee may resolve to issue a formal Notice to Comply. A breach within twelve months of such a notice may be referred to the Tribunal, which can impose a penalty of up to $1,100.
If you believe that we have the wrong apartment, please ring {someone} at this office so that we can put our records straight.
Kind regards,
{person}
Licensed Strata Manager`,
    'en-w-letter-second-page-pension-trustee': `Page 2 of 2
{company} Pension Scheme
Member: {person}. Ref {num}
You asked why the figure in last summer's letter was higher. That illustration assumed you would go on paying in until your sixty-fifth birthday; as you left on {date}, no more has been added and the amount is now simply revalued every year in line with prices, capped at 5%.
As regards the transfer you are considering, I am obliged to point out that once the money has gone it cannot come back, and that the guaranteed spouse's pension would be lost. If the value exceeds £30,000 the law requires you to take advice from an authorised adviser before we may pay it over. Please be on your guard against cold calls offering free reviews, early access or overseas investments with unusual returns; the regulator's warning leaflet is folded inside this envelope.
I have also noted your change of address and your wish that, in the event of your death, the lump sum be divided between your two sons. The trustees will take your nomination into account but are not bound by it, which is why it escapes inheritance tax.
If there is anything I have not made plain, please ring me direct on {phone}; I am in the office from Tuesday to Thursday.
Yours sincerely
{someone}
for the Secretary to the Trustees
Encs: Transfer value quotation; nomination form; leaflet "Don't let a scammer enjoy your retirement"
Scheme administration: PO Box {d3}, {city}. Pensions regulator register no. {num}`,
    'en-w-letter-thank-you-to-hospital-ward': `{cstreet}
{ctown}
{today}
Sister {someone} and everyone on Ward {n}
{city} General Hospital
Dear all
I have been home a week now and I have run out of excuses for not writing. I wanted to thank you, every one of you, for the way you looked after my husband during the five weeks he spent with you and in particular on the last three nights.
[Brian~Desmond~Ravi] was not an easy patient. He did not like the porridge, the blinds or being called dear. Yet there was always somebody who found the time to plug in his radio for the cricket, and the young man with the tattoos (I think his name is {someone}) sat with him after his shift had ended and talked about pigeons. You will never know what it meant to us.
Nothing was explained to us only once. Nobody looked at the clock. When my daughter arrived from Perth at four in the morning there was a cup of tea for her and a blanket, and the side room had been got ready without our asking.
We had asked for no flowers at the funeral. The enclosed cheque is what people gave instead, and the family would like it to go towards those two reclining chairs you said you could do with. No need to send a receipt.
The biscuits are from me. They are for the night staff and are to be hidden from the consultants.
With gratitude
{person} (Mrs)`,
    'en-w-letter-bank-mandate-change-notice-supplier': `{company}
Accounts Receivable
{street} {town}
{email}
{today}
To all our valued customers
Dear Sir or Madam,
CHANGE OF OUR BANKING ARRANGEMENTS
Please be informed that with effect from 1 {month} {year} we have moved our day-to-day banking to {bank}. We would ask you to amend your records so that all remittances falling due after that date go to the new account set out on the sheet attached. The existing account will remain open for ninety days in order to catch stragglers, whereupon any transfer would be bounced.
Because criminals like nothing better than letters of this kind, please do not act upon it before you have telephoned a person whom you know at our firm, using the number which you already have on file and not one printed here. Our credit controller, {person}, will gladly confirm the last four digits. We will not email you further changes.
Nothing else alters: our terms remain thirty days from the end of the month, invoices continue to come from the same address, and the VAT registration is the same. If you pay by direct debit there is nothing for you to do, since the mandates move across automatically.
Kindly sign and return the slip below so that we may tick you off.
Yours faithfully
{person}
Financial Controller
------------------------------------------------
We, ........................................ (customer no. .............) confirm that we have noted the change and verified it by telephone on ...................
Signed .............................. Position ..............................`,
  }),
};
