import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English memos, accounts and theses, and agreements between persons. */
export const englishFindingsAndBondsBesides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('en', {
    'en-w-rp-harbour-commission-traffic-count-memo': `To: Harbour Commissioners
From: {person}, Harbour Master
Date: {today}
Subject: Summer traffic and incidents, {year}

1. Numbers. Visiting yachts {num} ({n}% up), ferries {d3} calls on time 94%, cruise tenders 11, jet skis too many to count.
2. Incidents. {n} groundings on the new bank west of the perch; one collision between a paddleboard and a bishop; two fouled propellers (our own rope, settled {small}); oil sheen on {date}, source a bilge.
3. Dredging. The survey of {month} shows 1.6 m at chart datum in the fairway, where there ought to be 2.1. Left alone we'd lose the afternoon ferry at springs by next June. Three prices were sought; the cheapest is {plain}.
4. Staff. Two seasonal deputies worked out well and could be asked back. Training in the use of the new boat has been done.
5. Dues. Collection by card on the pontoon halved the bad debts.
6. Complaints: halyards 14, music 9, gulls 6, me 2.
Recommendations
(a) that the perch be relit and moved 30 metres;
(b) that the dredger be booked by {date};
(c) that the speed limit be painted on the breakwater in letters which even a bishop can read.
Appendix: table of movements, chartlet, photographs`,
    'en-w-rp-thesis-chapter-literature-humanities': `Chapter 3
THE KITCHEN AS STAGE: SERVANTS' TALK IN THREE VICTORIAN NOVELS
3.1 Introduction
In the previous chapter I argued that the drawing room is a place where little can be said. In what follows, attention turns to the room below. My claim is modest: that novelists let cooks and footmen utter what the plot needs but decorum forbids.
3.2 Who speaks?
Of the {d3} passages of direct speech in the corpus (see Appendix B), {d2} per cent occur below stairs. Table 3.1 breaks these down by speaker.
= Speaker | Novel A | Novel B | Novel C
- Cook | {d2} | {d2} | {n}
- Housekeeper | {n} | {d2} | {n}
- Footman | {n} | {n} | {d2}
- Scullery maid | 0 | 2 | 11
It is striking that the scullery maid, silent for two decades of fiction, should become loquacious after the Education Act.
3.3 Dialect as disguise
Earlier critics (Williams 1973; {someone} 2004) read the dropped aitch as comedy. I would rather regard it, following Bakhtin, as a second voice. When Mrs Pargeter says "I never sees nothing, Miss", the double negative is both a lie and its confession.{n}
3.4 Objections
It may be objected that the sample is small. This is true, and chapter 5 widens it.
3.5 Conclusion
______
1 All quotations are from the first editions. 2 For a different view see {someone}, "Downstairs, Upstairs", ELH 78, 113-40. 3 I owe this point to my supervisor, Professor {someone}.
{d2}`,
    'en-w-rp-annual-accounts-small-company-notes': `{company} Limited
Annual Report and Unaudited Financial Statements
For the year ended 31 {month} {year}
Company registration number {num}
Contents: company information 1; directors' report 2; accountants' report 3; profit and loss account 4; balance sheet 5; notes 6 to 9
Balance Sheet as at 31 {month} {year}
= | Note | {year} £ | Prior £
- Fixed assets: tangible | 4 | {plain} | {plain}
- Stocks | 5 | {plain} | {plain}
- Debtors | 6 | {plain} | {plain}
- Cash at bank and in hand | | {plain} | {plain}
- Creditors: falling due within one year | 7 | ({plain}) | ({plain})
- Net current assets | | {plain} | {plain}
- Creditors: after more than one year | 8 | ({plain}) | ({plain})
- Net assets | | {plain} | {plain}
- Called up share capital | 9 | 100 | 100
- Profit and loss account | | {plain} | {plain}
For the financial year in question the company was entitled to exemption from audit under section 477 of the Companies Act 2006 relating to small companies. The members have not required the company to obtain an audit. Approved by the board on {date} and signed on its behalf by {person}, Director.
Notes. 1 Accounting policies: basis of preparation FRS 102 section 1A; turnover is the fair value of goods sold net of VAT; depreciation: plant 15% reducing balance, vans 25%. 2 Staff: average number {n} (prior {n}). 3 Intangible: none. 8 Bank loan secured by a debenture. 10 Related parties: the director's loan of {small} bears 2.25% and was repaid after the year-end. 11 Commitments under operating leases {small}.
Page 5`,
  }),
  contract: wordingsIn('en', {
    'en-w-ct-lodger-swap-letter-agreement': `{cstreet}, {ctown}
{today}
Dear {someone},
I'm glad that you will be having the back bedroom. So that neither of us has to remember what was said over the washing-up I set it down here; if it's as you understood it, sign one copy and give it back.
You come on {date} and stay until one of us says otherwise, with four weeks' warning, or one week in the first month. The rent's £{d3} a calendar month, by standing order on the first, and that covers gas, light, water, the internet and bread. Your deposit of £{d3} stays in the building society in both our names.
You have the room, half the bathroom cabinet, the middle shelf of the fridge and a key. You've no exclusive possession: I may come in to see to the boiler and the window, knocking first. You are a lodger and not a tenant.
No smoking indoors; friends to stay up to two nights; Tuesday's my choir, when the sitting room's full of basses. Bins go out on alternate Wednesdays. Whoever finishes the milk buys the milk.
Breakages are shared if funny, otherwise paid for.
The cat isn't to be given cheese, whatever she says.
I've seen your passport, and have kept a copy as the law demands.
Yours,
{person}
Agreed: ............................ date ............`,
    'en-w-ct-mutual-separation-settlement-us-release': `CONFIDENTIAL SEPARATION AGREEMENT AND GENERAL RELEASE
between {company}, Inc. ("Company") and {person} ("Employee")
1. Separation Date. Employment ends {date}. All wages and {d2} hours of accrued vacation will be paid that day, whether or not this is signed.
2. Severance. In exchange for the promises herein: {n} weeks of base salary, \${plain}, less withholding, in a lump sum after the Effective Date; COBRA premiums for three months; the laptop, wiped.
3. Release. Employee releases the Company, its parents, officers and insurers from all claims known or unknown, including Title VII, the ADA, the FMLA, and the AGE DISCRIMINATION IN EMPLOYMENT ACT. Not released: unemployment benefits, vested 401(k), workers' compensation, the right to talk to a government agency, or anything arising later.
4. 21/7 days. Employee has been given twenty-one days in which to consider this, is advised to consult a lawyer, and may revoke within seven days after signing by e-mail to {email}.
5. References: dates and title only, through HR.
6. Return of property. 7. Continuing confidentiality; trade secrets; nothing here bars disclosure of unlawful acts in the workplace.
8. Mutual non-disparagement (for the Company: its directors and {someone}). 9. No admission. 10. Section 409A. 11. Governing law: [Minnesota~Virginia]. 12. Entire agreement.
EMPLOYEE HAS READ THIS, UNDERSTANDS IT, AND SIGNS IT FREELY.
Employee ____________ Date ____ Company by ____________ Date ____`,
    'en-w-ct-tv-licence-and-broadband-key-terms-second': `Part C - What you can expect
C4 Faults. We aim to repair within two working days. If we don't, you'll be credited automatically for each further day.
C5 Speed. You were given an estimate at point of sale (between {d2} and {d2} Mbit/s) and a guaranteed minimum of {d2}. Below this we have thirty days in which to set it right, after which you may leave without paying.
C6 Equipment. The router's ours. Send it back within 60 days of the end in the pouch provided or pay £{d2}.
Part D - What we expect
D1 Pay on time; a late payment fee of £{n} applies after a reminder.
D2 Don't use the service for spam, nuisance calls or resale.
D3 Home movers: two weeks' warning.
Part E - Changing things
E1 Prices will rise every March by £3.00 a month, as shown in pounds and pence in your contract summary. E2 Any other change to your detriment: a month's notice and a right to go.
Part F - Ending
F1 After the minimum period of {n} months: thirty days. F2 Before: the remaining monthly charges less VAT and what we save. F3 Cooling off: fourteen days from the day after the contract was made.
Part G - Disputes: first us, then after eight weeks or deadlock the ombudsman, for free.
Signed electronically by {person} at {time} on {today}, IP 81.{d2}.{d3}.{n}. Contract reference {ref}. Dealer {d5}`,
  }),
};
