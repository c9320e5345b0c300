import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English tax codes, a home delivery and lives of people in trades. */
export const englishCodesDropsAndTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('en', {
    'en-w-dn-flat-pack-two-man-home-delivery-app': `{company} Two-Person Delivery
Delivery summary - please check on the handset before you sign
Customer {person}, {cstreet}, {ctown}
Slot {date} {time} (+/- 1 h). Van {n}. Crew [Ash & Piotr~Dean & Mo]
Order {num} placed with {other}
= Box | Item | Result
- 1/4 | Bed frame slats | delivered to room
- 2/4 | Bed frame sides | delivered to room
- 3/4 | Headboard "Elsa" teal | REFUSED: stain
- 4/4 | Mattress rolled | delivered to room
- - | Old mattress for recycling | collected, bagged
- - | Assembly | not done, box 3 missing parts
Photos taken: 4 (door frame before, after)
Stairs: 2 flights, banister already scratched
Customer comments: "lovely lads, wrong colour though"
Shoes covered yes. Left with: customer in person. GPS {d2}.{d5}, -{n}.{d5}
A replacement of box 3 will be scheduled by the shop; call them, not us.
By signing you confirm having got what's marked delivered. Hidden damage within 14 days to the seller. The handset copy is legally binding; this is a print.
Signature captured {time}`,
  }),
  tax_document: wordingsIn('en', {
    'en-w-tx-uk-marriage-coding-notice-p2': `HM Revenue & Customs
Pay As You Earn
{person} {cstreet} {ctown}
Date {today}   Please use these if you write or call: Tax Ref {d3}/{ref}, NI number QQ {d2} {d2} {d2} C
PAYE Coding Notice
Your tax code for the year {year}-{d2} is [1131L~K214~1037M]
This tells {company} how much to take off your [pay~pension]. You need a tax code so that the right amount is worked out. It is based on what we know; please check it.
How we worked this out
= Your tax-free amount | £
- Personal Allowance (see note 1) | 12,570
- Job expenses: uniform washing (note 2) | 60
- Professional subscriptions | 1{d2}
- less Company benefits, car (note 3) | -{num}
- less Untaxed interest (note 4) | -2{d2}
- less Underpayment restriction £{d3}.40 (note 5) | -{d3}
- A tax-free amount of | 11,31{n}
Note 3: you told us, or your employer did, that you've had the use of a vehicle since {date}.
Note 5: we are collecting what wasn't paid for the year before last by lowering your code, spreading it evenly.
If we've got it wrong call {phone} or use the app; don't wait until April. Don't ask your employer to alter it, because they can't.
You don't need to do anything if you agree. P2 (T) {year}`,
    'en-w-tx-us-1099-r-k-int-brokerless-short': `{bank} FCU
CORRECTED (if checked) [ ]
PAYER'S name, street address, city: {bank}, {street}, {town}, {phone}
PAYER'S TIN {d2}-{num}   RECIPIENT'S TIN XXX-XX-{d2}{d2}
RECIPIENT'S name {person}  {cstreet}  {ctown}
Account number {num}
Form 1099-R {year} Distributions From Pensions, Annuities, Retirement or Profit-Sharing Plans, IRAs, Insurance Contracts, etc. Copy C For Recipient's Records
- 1 Gross distribution | $ {plain}
- 2a Taxable amount | $ {plain}
- 2b Taxable amount not determined [X] Total distribution [ ] |
- 4 Federal income tax withheld | $ {small}
- 7 Distribution code(s) [7~1~4~G] IRA/SEP/SIMPLE [X] |
- 14 State tax withheld | $ {small}
- 15 State/Payer's state no. | [MI~NC~KS] {num}
Form 1099-INT {year} Copy B
- 1 Interest income | $ {n}.{d2}
- 2 Early withdrawal penalty | $ 0.00
- 4 Federal income tax withheld | $ 0.00
This is important tax information and is being furnished to the IRS. If you're required to file a return, a negligence penalty or other sanction may be imposed if this income is taxable and has not been reported.
5498 contribution information follows in May. Questions: Saturday window 9 to noon`,
  }),
  resume: wordingsIn('en', {
    'en-w-cv-seamstress-costume-handwritten-form-application': `APPLICATION / WORK HISTORY
Please write clearly. Attach a separate sheet if you run out of room.
Name {person}   Phone {mobile}
Address {cstreet}, {ctown}   How long there? {n} yrs
Position wanted [alterations hand~costume maker~upholstery sewer]   Full time [ ] part time [x]   Can start {date}
Legally able to work Y   Over 18 Y   Own transport: bus
School: {other} Secondary, left at 16. City college, fashion tech., 1 year, prize for buttonholes
= From - to | Employer | What you did | Pay | Why you left
- {year} - now | {company} Bridal | alterations, beading, mothers of brides | {n}.50 | want daylight
- 2015 - {year} | own business, kitchen table | curtains, prom dresses, zips | varied | back trouble
- 2009 - 2015 | shirt factory | overlock, then sample room, then trainer | piece | closed
- 2007 - 2009 | hotel laundry | pressing | min. | moved
Machines I can use: industrial straight, overlock, walking foot, blind hem, embroidery 6 head
Skills: draft patterns, match stripes, thread in the dark, speak Polish + Urdu
Two people who know my work: {someone}, manager, {phone}. Rev. {someone} (robes)
Have you been convicted... No. Health: fine with a proper chair
I certify that the above is true. Signed {today}`,
    'en-w-cv-data-scientist-second-page-projects': `{person} | Data scientist | page 2 of 2
Selected projects
Bus delays, {client} Transit. Predicts arrival from eleven million door openings; gradient boosting, then something simpler that drivers could understand. Mean error down from 4.1 to 1.{n} minutes. In production since {month} {year}.
Hospital no-shows. Logistic model with fourteen features. We sent a text to the riskiest tenth; empty slots fell by a fifth. Wrote the fairness review; argued, successfully, against using postcodes.
Whale calls (hobby). Spectrograms, a small network, 92% recall; paper with a retired submariner.
Open source: maintainer of a time zone library; 61 pull requests to pandas-like projects
Stack
Languages :: Python, R, SQL, enough Rust to be dangerous
Tools :: dbt, Airflow, Docker, Git, Tableau
Methods :: causal inference, survival analysis, forecasting, A/B tests, talking to people
Education
- MSc Statistics, {other} University | distinction | 2014
- BSc Physics, {other} University | first | 2012
Certificates: cloud practitioner (lapsed); scuba
Awards: best poster, {year}; office ping-pong, runner-up
Languages: English, Tamil, German B1
Notice one month. No sponsorship required. Code samples and two referees on demand.`,
  }),
};
