import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters and cards of further kinds. */
export const englishLettersAndCardsBesides: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-w-letter-bank-mortgage-offer-cover': `{bank}
Mortgages, PO Box {num}
{person} & {someone}
{cstreet}
{ctown}
{today}
Application {num}
Good news: your mortgage has been agreed
Dear both,
I'm delighted to tell you that we've approved your application for {street}, {town}. Your offer document is enclosed; please read every page, in particular section 3, which tells you what could make the monthly payment go up, and section 10 on what leaving early would cost.
What happens next?
Your solicitor, {other} LLP, has had a copy, along with our instructions. They'll make searches and report to us on the title. When they ask for the money we need five working days. You choose the moving day, not us, so don't book the van till contracts have been exchanged.
Our valuer noticed that the rear extension lacks a completion certificate. It hasn't changed the figure, yet your solicitor should raise it. He also thought that the chimney leaned. This was a valuation for our benefit and isn't a survey; if you haven't had one made, there's still time.
The offer lapses on {date}. Tell me straight away if your job, income or plans alter: giving up work, a baby on the way, borrowing for a car.
Please arrange buildings cover from the day of exchange, for not less than £{plain}.
Your home may be repossessed if you do not keep up repayments on your mortgage.
Congratulations, and happy packing,
{someone}
Mortgage adviser, direct line {phone}
Calls cost no more than to numbers starting 01 or 02. {bank} is on the Financial Services Register, {num}.`,
    'en-w-letter-school-exclusion-and-report-home': `{company} High School
Head: {person} BSc NPQH
{street}, {town}
{today}
Mr & Mrs {someone}
Dear Mr and Mrs {someone},
I'm writing to confirm our conversation on the telephone yesterday. With regret, I've decided to suspend [Callum~Tia~Reece] for two school days, {date} and {date}.
I know that this will be upsetting. It hasn't been decided lightly. The reason is that on {date} during period four a fire extinguisher was let off in the science corridor, that two younger pupils were soaked and one slipped, and that when asked about it [he~she] at first blamed somebody else. It was, however, [he~she] who came back at the end of the day and told Mrs {someone} the truth. I'd like you to know that I think the better of [him~her] for it.
You've a duty to make sure that your child isn't in a public place during school hours on those days without good cause; you might otherwise be given a fixed penalty. Work has been set on the portal and will be marked.
You may make representations to the governing body by writing to the clerk at this address. They've no power to overturn a suspension of this length but they must consider what you say. If you think that it has to do with a disability you may apply to the tribunal.
We'll meet at 8.30 on the morning of return, the three of us and the head of year, to talk about how to make amends. The caretaker has suggested a mop.
Yours sincerely
Headteacher`,
    'en-w-letter-hoa-board-solar-denial-and-approval-us': `{company} Homeowners Association, Inc.
Architectural Review Committee
c/o {other} Management, {street}, {town}
{today}
{person}
{cstreet}
{ctown}
Re: Your request {num}: [purple front door~chicken coop~flagpole, 25 ft~solar panels, rear roof]
Dear {person}:
Thanks for turning in your application with the paint chip, the drawing and the three neighbor signatures. The Committee met on {date} and voted as follows:
[X] Approved with conditions [ ] Approved [ ] Denied [ ] Incomplete
Conditions: (1) Begin within sixty days and be done within ninety. (2) Work hours Monday to Saturday, 8 to 6. (3) Nothing on the street overnight, dumpster included. (4) County permit posted in the window. (5) As to color, "Plum Passion" isn't on the palette; "Eggplant Dusk" is, and Mrs {someone} says that after sundown nobody can tell. (6) Any damage to the common sprinkler line is yours.
Approval has to do with looks only. The Committee didn't check engineering, setbacks, drainage or common sense.
When finished, send a picture to {email} so that we can close the file and return the $100 deposit.
If you're unhappy with the outcome you may appeal to the Board in writing within fifteen days; bring cookies (not a requirement).
Sincerely,
{someone}, Chair, for the Committee
cc: lot file`,
    'en-w-letter-agency-candidate-feedback-and-offer': `{company} Executive Search
Strictly personal
{today}
Dear {someone},
It was good to catch up over the telephone last night, in spite of the aeroplane. As promised I set down where we've got to with {client}.
They liked you. The chairman used the word "refreshing", which I've heard from him once in eleven years. Their only reservation was about the commute, and I told them that you'd looked at schools. They would like you to spend a morning with the plant manager in {city} on {date} or {date}; do take sturdy shoes, and ask about the press shop, as it's his pride.
On money: they'd be prepared to go to {plain} basic, with a bonus of up to a third, a car or eight hundred a month in lieu, and private health for the four of you. Relocation up to {small}. I believe there's a little more in it, but not a lot. No written offer will be made before references. May I ring [Sir Geoffrey~your former MD] now? I won't contact anyone at your present employer.
Your notice period worries them slightly. Could you have a discreet look at your contract and find out if the garden leave clause can be shortened by agreement?
I'd advise against accepting the other thing until you've heard. It'll keep a week.
Do call at any hour, I don't sleep.
Kind regards
{person}
Partner
This note and what's in it are confidential. We hold your details in accordance with our privacy policy; tell us if you'd rather that we didn't.`,
    'en-w-letter-parish-council-reply-about-bench': `{client} Parish Council
Clerk's office, {street}, {town}. Open Tue and Thu 10-12
{today}
Our ref: bench/{n}
Dear Miss {someone},
Your offer of a memorial bench
The council was most touched by your letter, and by the story of your late friend and the heron. At its meeting on {date} it resolved unanimously to accept the gift, subject to a few practicalities with which I shall now bore you.
The place you've in mind, below the third willow, floods. Members wondered whether the rise by the stile might do instead; from there, I went to see, you look straight down the reach. Oak or recycled plastic would suit. Iron gets stolen.
The inscription may have up to sixty letters. Yours comes to seventy-three. Might "who" be dropped, and the second date written in figures?
The council will lay the slab and insure the bench for ten years, after which we'd write to you at your last address before doing anything. Flowers are welcome when fresh; balloons, lanterns and laminated poems have to be taken away.
The cost is about {small}, which goes to the maker directly. Please don't send the money here.
If you're content, simply sign the second copy. Mr {someone}, our handyman, will then telephone. He's shy, and it'll be short.
With the council's warm thanks
{person}
Clerk and Responsible Financial Officer`,
  }),
  identity_document: wordingsIn('en', {
    'en-w-id-canada-health-and-driver': `[ONTARIO~MANITOBA] CANADA
DRIVER'S LICENCE / PERMIS DE CONDUIRE
1,2 NAME/NOM {person}
8 ADDRESS/ADRESSE {cstreet}, {ctown}
4d NUMBER/NUMÉRO D{num}-{d5}
4a ISS/DÉL {date}   4b EXP/EXP {date}
5 DD/RÉF {num}
16 HGT/HAUT 1{d2} cm   15 SEX/SEXE [F~M~X]
9 CLASS/CATÉG G   12 REST/COND [*~X]
3 DOB/DDN {date}
(verso) Class G: any car, van or small truck. Condition X: corrective lenses / verres correcteurs.
Change of address must be notified within six days / dans les six jours. Not valid as a health card.
Donor registration: beadonor / soyezundonneur`,
    'en-w-id-shotgun-and-press-card-warrant': `[NATIONAL UNION PRESS CARD~SECURITY INDUSTRY LICENCE~FIREARM LICENCE CARD]
{company} Authority
Licence number {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2}
{person}
Role: [Front line - Door Supervision~Reporter~Instructor]
Date of birth {date}
Expiry date {date}
This card has to be worn where it can be seen at all times when engaging in licensable conduct, unless you've reported it lost or stolen, or it's in our possession.
Holder's signature
The police of these islands recognise the holder as bona fide. Check: text the number to {num}
If found return to PO Box {d3}, {city}. Property of the issuing authority
UV feature: portcullis. Do not laminate`,
  }),
};
