import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English pages from within documents, hand-filled sheets and terse prints of many types. */
export const englishSecondPagesAndTersePrints: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en2-lt-second-page-solicitor': `Page 2
{client}
{today}
the surveyor's recommendation that a specialist be asked to look at the drains before you commit yourself. I would urge you to act on this without delay, as the sellers are pressing for exchange by {date}.
Searches
The local authority search discloses a tree preservation order affecting the copper beech and a proposal, dating from some years back, to widen the lane. I have enquired and am told that no money has been set aside. The environmental search was satisfactory. The chancel search indicates a potential liability; indemnity cover may be had for a single premium of {small} and I suggest that we take it out.
Title
As I mentioned when we met, the strip beside the garage does not form part of the registered title. The sellers will provide a statutory declaration that they have used it unchallenged since 19{d2}.
Mortgage
Your lender's offer has come. Please note special condition 4: the flat roof must be repaired within three months of completion and {amount} will be held back until then.
Next steps
Kindly (i) sign the contract and transfer where marked in pencil, without dating them, and have your signatures witnessed by somebody who is not a relative; (ii) let me have the deposit of {amount} in cleared funds; (iii) tell me the name of your building insurer.
If there is anything you do not understand, telephone me.
Yours sincerely
{person}
{company} Solicitors
Enc: contract, transfer, plan, search reports, client care leaflet`,
    'en2-lt-fax-short-internal': `{company}
TELEFAX
To: {someone}, {client} Fax {phone}
From: {person} Pages: 1 (incl. this one)
Date: {today}
Re: your enquiry about the spare gearbox

Dear {someone},
thanks for your fax. The unit which you describe was last built in 19{d2}, but we do have one in the overhaul pool. It can be shipped in about two weeks after your go-ahead.
Two questions beforehand: is the output shaft keyed or splined? And is your motor flange 250 or 300? A photograph of the plate would settle both.
Our {someone} is going to be in your area in the week of {date} and could take a look, no charge.
Prices follow by separate mail once we know.
Best regards
{person}
After-sales
If this transmission is incomplete please ring {phone}`,
  }),
  report: wordingsIn('en', {
    'en2-rp-second-page-minutes-council': `- 3 -
Cllr {someone} asked whether the estimate for the bus shelter included the seat. The Clerk replied that it did not. It was proposed by Cllr {someone}, seconded by Cllr {someone} and RESOLVED, with one abstention, that a seat of recycled plastic be added at a cost not exceeding {small}.
{d2}/7 HIGHWAYS
(a) Gullies in Church Lane remain blocked. The Clerk to write again to the county with photographs.
(b) The speed indicator showed a mean of 33 mph over the fortnight; the highest, at 4.10 a.m. on a Sunday, was 71.
(c) It was NOTED that the white lines by the shop would be renewed in {month}.
{d2}/8 FINANCE
The following payments were approved:
= Payee | Purpose | Amount
- {other} | Mowing, two cuts | {small}
- Clerk | Salary and allowance | {small}
- {someone} | Padlock and keys | {small}
- Village hall | Hire | {small}
Bank reconciliation to {date}, having been checked by Cllr {someone}, was signed by the Chairman. Balances: current {plain}, deposit {plain}.
{d2}/9 PLANNING
Application {num}, rear dormer at {cstreet}: no objection. Application {num}, four holiday pods: OBJECT, on the grounds of access, drainage and light.
{d2}/10 CORRESPONDENCE
A letter had been received from a resident concerning the geese.
{d2}/11 DATE OF NEXT MEETING: {date} at 7.30 p.m.
There being no other business the meeting closed at 9.22 p.m.
Signed ........................ Chairman Date ............`,
    'en2-rp-service-engineer-handfilled': `SERVICE REPORT no. {num}
{company} Refrigeration
Customer {client}
Site {cstreet} {ctown}
Called out by {someone} {date} {time} Arr {time} Dep {time}
Plant: [walk-in freezer~bottle cooler~air con roof unit 3] Make {other} Ser. {ref}
Fault reported: not holding temp, -11 instead of -20, alarm since morning
Found on arrival: evap iced solid, fan no.2 seized, door gasket torn bottom left. Defrost heater open circuit
Work done: manual defrost w/ hot water 50 min, replaced heater & fan motor, reset stat to 4 defrosts/day, topped up 0.6 kg R449A, leak tested w/ detector - none found. Log book updated
Left running -17 and falling
Parts
- fan motor 16 W | 1
- heater 230 V 1.2 m | 1
- R449A | 0.6 kg
Follow up: gasket to be ordered, 5-7 days. Condenser filthy, recommend clean twice a yr. Floor drain heater suspect
System CO2 equivalent {d2} t, next leak check due {month}
Labour {n} h Travel {n} h {d2} mi
Customer sign (name in caps) {someone} Engineer {person} F-gas no. {num}`,
  }),
  contract: wordingsIn('en', {
    'en2-ct-second-page-clauses-joint-venture': `9. RESERVED MATTERS
9.1 The Shareholders shall procure, so far as they are able, that the Company shall not without the prior written consent of each of them:
(a) alter its articles or the rights attaching to any class of shares;
(b) issue shares, loan notes or options otherwise than under the Investment Plan;
(c) adopt or depart from the Annual Budget by more than ten per cent under any head;
(d) borrow in excess of {amount} in aggregate;
(e) acquire or dispose of any business, or of an asset whose book value is above {amount};
(f) engage any person at a salary exceeding {amount}, or enter into any transaction with a Shareholder's Group;
(g) commence or settle litigation, other than the collection of debts;
(h) cease, or propose to cease, trading.
10. DEADLOCK
10.1 A deadlock exists if a resolution upon a Reserved Matter is not passed at two successive meetings.
10.2 Within ten Business Days thereof the chief executives of the Shareholders shall meet and seek in good faith to resolve it.
10.3 Failing resolution within thirty days, either Shareholder (the Server) may serve notice stating a price per share at which it is willing either to sell all of its shares or to purchase all those of the other.
10.4 The recipient shall elect within forty days; silence is deemed acceptance to sell.
11. TRANSFER
11.1 No Shareholder shall transfer, charge or otherwise deal with its shares save to a Permitted Transferee or in accordance with clause 10 or 12.
12. EVENTS OF DEFAULT
12.1 If a Shareholder commits a material breach unremedied for twenty Business Days, becomes insolvent or undergoes a change of control, the other may require it to sell at Fair Value less fifteen per cent.
[{company} / {client}] Execution version Page 14 of 31`,
    'en2-ct-order-form-online-advertising': `INSERTION ORDER {ref}
Publisher {company} Media
Advertiser {client} Agency {other}
Campaign [Autumn half-term~Test drive weekend]
Flight {date} to {date}
= Placement | Format | Geo | Units | CPM | Net
- Run of site | 300x250, 728x90 | IE | {d3},000 | {small} | {plain}
- Home page takeover | skin | all | 2 days | flat | {plain}
- Newsletter | native | subs | 3 sends | flat | {small}
- Video pre-roll | 15 s | 18-44 | {d2},000 | {small} | {plain}
Total {amount}
Material due five working days before start, maximum 150 kB, click tags per guideline.
Publisher's server counts; discrepancies above ten per cent are examined jointly.
Under-delivery is made good within thirty days of the flight's end or credited pro rata.
Cancellation: up to ten working days before, nil; thereafter half; once live, in full.
Competitive separation: best efforts. Brand safety list attached.
The standard terms and conditions for internet advertising, version 3.0, are incorporated by reference; in the event of conflict this order prevails.
Agency acts as disclosed agent and is liable only for sums cleared to it (sequential liability).
Signed Publisher ............ Agency for Advertiser ............ {today}`,
  }),
  other: wordingsIn('en', {
    'en2-instructions-page-of-form': `Notes on filling in form [RC7~MB2~A14]
Please read before you begin. These notes do not cover every case.
Part 1 - You
Write your name as it appears in your passport. If you have changed it in the past five years, put the earlier one in box 3. Leave a blank square between words.
Part 2 - Where you live
If you've no fixed address, give that of somebody who can take post for you. A box number will not do.
Part 3 - Your household
Count everyone who normally eats and sleeps at your address, including students away in term and babies. Do not count lodgers; they fill in a form of their own.
Part 4 - Money
We need to see evidence dated within the last three months. Originals, please: we copy them at the counter and hand them straight back. You can send pay advice, a letter from your pension company, or, if you work for yourself, the most recent accounts.
Boxes 41 to 44: whole pounds, ignore the pence. If nothing, write 0 rather than a dash.
Part 5 - Declaration
It must be signed by you in ink. If someone else completed it for you, he or she also signs and says why. It is an offence to leave out anything knowingly.
Where to send it
To the office at the top of page 1. Allow four weeks. If you have heard nothing by then, ring {phone}, between 8 and 6.
What happens next
We'll write to tell you our decision and how it was reached. If you think that it is wrong you may ask us to look at it again.
Form {ref} notes ({month} {year})`,
    'en2-customs-cn22-and-returns-slip': `CUSTOMS DECLARATION CN 22
May be opened officially
[x] Gift [ ] Documents [ ] Commercial sample [ ] Returned goods [ ] Sale of goods [ ] Other
Great Britain / Important! See instructions on the back
= Quantity and detailed description | Weight kg | Value
- 1 hand knitted jumper, wool | 0.6{n} | {small}
- 2 children's books | 0.4{n} | {small}
- 1 tin of toffee | 0.3{n} | {small}
- Total | 1.4{n} | {small}
HS tariff no. and country of origin: 6110 11 GB; 4901 GB; 1704 GB
I, the undersigned, whose name and address are given on the item, certify that the particulars are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations
Date {today} Sender's signature {person}
Instructions: to speed up clearance fill in this form in English, French or a language accepted by the destination country. If the value is over 300 SDR use CN 23. Give a full description, "clothing" is not enough. Attach firmly, one per item. Keep the counterfoil until the parcel has arrived. Gifts above a certain value may be liable to duty, payable by the person who receives them.`,
    'en2-warehouse-count-sheet-hand': `STOCK TAKE - count sheet {d3} of 212
Location [B14~C07~Mezz 2] Date {date}
Counted by {someone} Checked by {someone}
BLACK PEN ONLY. Don't alter, cross through & initial
= Bin | Part | Description | Unit | Count 1 | Count 2
- 01 | {num} | hose clip 20-32 | ea | {d3} | {d3}
- 02 | {num} | hose clip 32-50 | ea | 88 | 86
- 03 | {num} | jubilee band 3m | rl | {n} | {n}
- 04 | - | EMPTY | | 0 | 0
- 05 | {num} | barb tee 1/2 | bag | {d2} | {d2}
- 06 | no label | brass thing w thread?? | ea | 41 | ask Ron
- 07 | {num} | PTFE wide | rl | {d3} | {d3}
- 08 | {num} | o-ring kit metric | box | 2 + 1 open | 2
Pallets on floor not in system: 1 x grit salt, 1 x damaged carpet tiles
Goods on loan to rep: demo pump no. 3
Recount needed Y / N Variance sheet attached Y / N
Entered on computer by [LT~GF] {date} {time}
Do not move stock until yellow sticker is on`,
  }),
};
