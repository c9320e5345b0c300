import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters that ask and thank, and sheets for running shows, houses and bills. */
export const englishRequestsAndRunningOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-w-letter-energy-supplier-smart-meter-third-reminder': `{company} Energy
Freepost SMART
{person}
{cstreet}
{ctown}
{today}
Your reference {num}
We've tried to reach you about your meter
Hi {person},
The meters in your hallway were made in 19{d2} and have now come to the end of their certified life. By law we have to change them. We wrote in {month}, rang twice (both times a gentleman told us that we'd interrupted the darts), and left a card.
Could you please pick a date? It's free of charge and takes about an hour and a half, during which gas and power go off in turn. Our engineer will show you the little display that tells you what the kettle costs, check your boiler's flame, and take the boxes away.
Ways to book: scan the square; text "BOOK" to {d5}; or call {phone}, Monday to Saturday.
You don't want a smart one? That's your right. We can fit it in dumb mode and you go on reading it yourself. But we do need to come, since an uncertified meter can be wrong in either direction.
Before we turn up: clear the cupboard, lock up the dog, and make sure that someone over eighteen is at home. If anybody there uses oxygen or a stairlift we'll bring a battery.
Please don't ignore this. If we can't gain access in the end we have to ask a magistrate for a warrant, and the cost of that could be added to your account; neither of us would enjoy it.
Thanks,
{someone}
Field appointments
Not the account holder any longer? Write "gone away" on the envelope and pop it back in the post.`,
    'en-w-letter-law-court-jury-summons-us': `{city} COUNTY SUPERIOR COURT
OFFICE OF JURY SERVICES
{street}, {town}
JUROR BADGE NO. {num}   GROUP {d3}
{person}
{cstreet}
{ctown}
{today}
Dear Prospective Juror:
YOU ARE HEREBY SUMMONED to appear for jury service on {date} at 8:00 a.m. in the Jury Assembly Room, third floor. Your name was drawn at random from the list of licensed drivers and registered voters.
Within ten days complete the questionnaire at {web}, or mail the form on the back. You'll be asked whether you're a citizen, eighteen or older, a resident of this county, able to follow English, and not a convicted felon whose rights haven't been restored.
Term: one day or one trial. Most trials take three to five days. Call {phone} after 5 p.m. the evening before, since your group may not be needed.
You may put off your service once, for up to six months. Excuses are granted for those over seventy who ask, for full-time caregivers, and for doctors' reasons. Business is no excuse. Employers can't fire you over it.
Pay is $15 a day from the second day, plus 34 cents a mile one way. Park in structure B; we'll stamp the ticket.
What to wear: as if to church or a job interview. No shorts, tank tops or hats. Bring a sweater, a book, and this summons. Knitting needles won't get past security.
Failure to respond may result in a fine of up to $1,500, incarceration, or both.
Your participation keeps the promise of the Constitution, and the coffee has gotten better.
{someone}
Jury Commissioner`,
    'en-w-letter-sponsor-child-school-nepal-thanks': `{company} Children's Home and School
P.O. Box {num}, {city}
{today}
Namaste dear friends {someone} and {someone},
Warm greetings from the hills! I hope this letter finds you in good health and that the snow of which you wrote has melted. Here the rhododendrons are red, and the road is open again after the landslide, hence the post.
Your sponsor girl, {person}, has been promoted to class {n} with fourth position. Her marks I attach herewith. She's weak in mathematics only because the teacher went to Qatar. She plays the drum, looks after two smaller ones, and has now her own toothbrush mug with a horse. She wants to become a pilot or a nurse, depending on the day.
With the money which you've so kindly sent at Dashain we purchased: school dress, two sets; shoes; exercise books, two dozen; a hen. The hen wasn't planned. I'm sending the bills by separate cover because you told that your tax office is curious.
The new kitchen has got its roof. We lack still a chimney, and cook {someone} is weeping from smoke, though she says it's from happiness.
You asked if you may come in November. Please come! The guest room has a window. Bring only strong shoes, and perhaps colour pencils.
The child has drawn below your house as she imagines it; she asked whether yaks are kept on the ground floor.
With folded hands and many blessings
{someone}
Principal`,
    'en-w-letter-second-page-consultant-cover-tender': `Page 2
We'd draw your attention to three respects in which our approach differs from what you may see elsewhere.
In the first place we don't propose to begin with a questionnaire. People have been asked enough. Two of us would spend a week in the depots, one on nights, and write down what happens.
Secondly, you'll not be handed over to juniors once the contract is signed. The three of us whose lives appear behind tab 4 are the ones who'd come. In August Mrs {someone} will be away, and I've said so in the programme rather than hope you wouldn't notice.
Thirdly, the price. It is a fixed one. Should we turn out to be slow, that's our affair. It takes in travel but not the translation of the final version into Welsh, for which we've obtained a figure of {small} that we'd pass on without a margin.
You asked all bidders to declare conflicts. {other} Group, a supplier of yours, was a client until {date}. We see no difficulty, though you might.
The offer holds for ninety days. We could start on {date}, and would welcome the chance of presenting to your panel in the week of {date}; mornings suit us best, since we all come from the far end of the line.
Thank you for letting us tender. Whichever way you decide we'd be glad to hear why.
Yours sincerely
{person}
Partner, for {company} LLP
Enclosures: tender in two copies; form of non-collusion; insurance evidence; stick`,
  }),
  other: wordingsIn('en', {
    'en-w-ot-radio-script-running-order': `{company} FM - The Breakfast Show - {date}
Producer {someone}   Presenter {person}   Studio 2
= Time | Item | Dur | Notes
- 06:00:00 | NEWS (from hub) | 3:00 | opt out at bed
- 06:03:00 | Opener + weather | 1:30 | fog, black ice on the tops
- 06:04:30 | Track 1 | 3:41 | hit the post
- 06:12:00 | Travel: {someone} in the van | 0:45 | ISDN dead, use phone
- 06:20:00 | Competition: Whose Cough? | 2:30 | winner yest: {someone}; prize mug
- 06:31:00 | Paper review | 4:00 | avoid libel re mayor!!
- 06:45:00 | Live guest: [beekeeper~lollipop lady~Elvis tribute] | 6:00 | arrives 6.30, parking bay 1, likes tea
- 06:58:30 | Trail for Sunday gardening | 0:20 | cart 14
LINK 3 (read): Now if you were woken at four this morning by a noise like a cow in a bathtub, you weren't alone. Our switchboard lit up from Pendle to the prom. In a minute we'll hear from the man who thinks that he knows what it was...
Complaint log: two about the cough, one about swearing (was "crumbs").
Ad breaks at :15 and :45, {company} Carpets must not be next to {other} Flooring.
Music reporting by noon. If guest fails: read poem.`,
    'en-w-ot-real-estate-listing-sheet-us': `MLS# {num}   ACTIVE   \${plain}
{cstreet}, {ctown}
3 bd | 2.5 ba | 1,8{d2} sqft | 0.{d2} ac | built 19{d2} | DOM {n}
Charming craftsman on a tree-lined block! Original fir floors, built-ins, window seat you'll never want to leave. Chef's kitchen with farmhouse sink. Primary suite up with clawfoot tub. Finished basement (low ceilings, mind your head) perfect for band practice. Fenced yard, raised beds, plum tree that won't quit. Blocks to coffee, library, light rail.
= Room | Level | Size
- Living | M | 18 x 13
- Dining | M | 12 x 12
- Kitchen | M | 14 x 11
- Primary bed | U | 15 x 12
- Bed 2 / 3 | U | 11 x 10 / 10 x 9
- Bonus | L | 20 x 12
Heat: gas forced air. Cool: none, ceiling fans. Roof: comp 2016. Sewer: public; scope on file. HOA: no. Taxes {small}. Schools: buyer to verify. Lead paint disclosure applies.
Showings by appointment, 2 hour notice, don't let out the orange cat. Offers reviewed Tuesday at noon; escalation ok. Seller needs rent-back to {date}.
OPEN Sat 11-1 & Sun 1-3, lemonade
Listing agent {person}, {company} Realty, {phone}. Buyer broker fee: ask. Information deemed reliable but not guaranteed. Square footage per county. Equal housing opportunity.`,
    'en-w-ot-sop-bookkeeping-instructions-cover-invoice-howto': `How we want your bills
Notice to suppliers of {client} Group
Starting {date} we only pay invoices that come by e-mail as PDF or by structured data. Paper will go back with a friendly sticker.
1 One PDF = one invoice. Attachments such as time sheets go behind the invoice, in the same file.
2 Send to invoices@ our domain; no person reads that box, so please don't ask questions in it.
3 These must be on it
= Field | Why
- our order number, ten digits starting 45 | else no match
- delivery note number | goods only
- legal name of our company as on the order | there are eleven of us
- your VAT number and ours | the law
- bank account that we already know | fraud
4 Credit notes: say which invoice. Statements and reminders: statements@ ... not invoices@.
5 We run payments on Thursdays. Terms count from the day on which a correct bill came in.
6 Not: ZIP, Word, photographs taken on a dashboard, links that want a password.
7 Structured formats: UBL via Peppol (our ID 0088:{num}), or EDIFACT after a test.
Common reasons for rejection last quarter: missing order 41%, wrong company 22%, sums that don't add up 9%, blank page 4%.
Questions: {person}, {phone}, 10 to 12. A template and a specimen are on the portal. Thank you for helping us to pay you sooner.`,
  }),
};
