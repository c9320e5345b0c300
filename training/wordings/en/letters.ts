import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Letters in English, among them those that speak of invoices, orders or contracts without being one. */
export const englishLetters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-final-demand': `{company} Credit Control
{street}, {town}
{client}
{cstreet}
{ctown}
{today}
Account {num}
Dear Sirs
# [FINAL DEMAND~Overdue account - second reminder~Letter before action~Friendly reminder: payment overdue]
According to our records the invoices listed below are overdue, in spite of our [statement of {date}~earlier reminders~telephone conversation with {someone}].
= Invoice | Date | Due | Amount
* {ref} | {date} | {date} | {small}
Total overdue :: {amount}
Unless we receive cleared funds within seven days of this letter we shall, without further notice, [place your account on stop and pass the matter to our solicitors~issue a claim in the County Court, adding interest at 8% over base rate and fixed compensation].
If you dispute any item please write to me by return, saying why. If you have paid within the last few days, please accept our thanks and disregard this letter.
Cheques should be made payable to {company}; bank details are on our invoices.
Yours faithfully
{someone}
Credit Controller
Direct line {phone}`,
    'en-covering-invoice-enclosed': `{company}
{street}, {town}
{today}
{person}
{cstreet}, {ctown}
Dear {someone},
[Please find enclosed our invoice {ref} for {amount} in respect of the works at your property~I attach our account for the quarter, together with the worksheets~Enclosed is the invoice for {month}, as discussed on the phone].
You will notice that we have [taken off the visit of {date}, which was under guarantee~split the labour over two dates~not charged for the second delivery]. The parts we ordered have gone up in price since we quoted, and I felt it right to explain this rather than leave you wondering.
We should be grateful for settlement by {date}. If there is anything you do not understand, do ring {someone} in the office, who is there every morning.
It was a pleasure to work for you [and for the dogs~again after so many years]. We hope the [boiler~new roof~hedge] behaves itself this winter.
With kind regards,
Yours sincerely,
{person}
Encl. invoice, service record
Registered in Ireland no. {num} VAT {vat}`,
    'en-hospital-appointment': `{city} University Hospitals
Outpatient Booking Centre
Hospital number {num} NHS number {d3} {d3} {d2}{d2}
Private & Confidential
{person}
{cstreet}
{ctown}
{today}
Dear {someone}
# [Your appointment~Outpatient appointment~Change to your appointment - please read]
An appointment has been made for you as follows:
Clinic :: [Ophthalmology~Fracture clinic~Dermatology]
With :: Mr {someone} or a member of the team
Date :: {date}
Time :: {time}
Place :: Level {n}, East Wing, blue lifts
Please bring a list of your medicines and your reading glasses. Eye drops may blur your sight, so do not drive.
If you cannot come, tell us as soon as possible so that we may offer the time to somebody else. If you miss it without telling us you may be discharged back to your GP.
Need an interpreter or transport? Call {phone} between 9 and 4.
Yours sincerely
Appointments Manager
Car parking is limited; charges apply. This letter is available in large print.`,
    'en-solicitor-to-other-side': `{company} LLP Solicitors
BY EMAIL AND POST
Your ref TBA/{num} Our ref {ref}
{other} LLP
{cstreet}, {ctown}
WITHOUT PREJUDICE [SAVE AS TO COSTS~AND SUBJECT TO CONTRACT]
{today}
Dear [Sirs~Colleagues]
# [Our client: {client}~Re: {client} -v- {other}~Boundary at {cstreet}]
We are instructed by the above named in place of [their former solicitors~counsel direct]. Kindly direct all correspondence to this office.
We have considered your letter of {date}. Your client's position is, with respect, misconceived. The agreement of {date} required written notice; none was given. It follows that the sums withheld, {amount}, have at all material times been due.
Nevertheless, and purely with a view to avoiding the expense of proceedings, our client is prepared to accept {amount} in full and final settlement, each side bearing its own costs, if paid within fourteen days. The offer lapses thereafter.
We enclose copies of the relevant documents. In the event that we are put to issuing, we shall draw this letter to the court's attention on the question of costs.
We await hearing from you and are authorised to accept service.
Yours faithfully
{company} LLP
cc {someone}`,
    'en-resignation': `{person}
{cstreet}
{ctown}
{today}
{someone}
[HR Manager~Head Teacher~Practice Partner]
{company}
Dear {someone},
[I am writing to give notice that I am resigning~Please accept this letter as formal notice of my resignation~After much thought I have decided to leave] from my position as {job}. Under my contract I am required to give [four weeks'~one month's] notice, so that my last day will be {date}.
I have [enjoyed my six years here~learnt a great deal] and am grateful for the support of the team, not least during [the move to the new building~my studies].
I have {n} days of leave outstanding, and would like to take them [before I go~in lieu]. I shall of course do all I can to hand over: the rota is up to date and I am happy to train whoever comes next.
Would you kindly confirm receipt and let me know about my P45, my pension and returning the laptop?
I wish the company every success.
Yours sincerely,

{person}`,
    'en-landlord-rent-increase': `{company} Residential
Managing agents for the landlord
{today}
To the tenant(s): {person}
{cstreet}, {ctown}
Dear {someone}
# [Notice of a new rent~Rent review~Your lease renewal options]
Your rent has not changed since {date}. After looking at similar flats in {city}, the landlord proposes to raise it from {small} to {small} a month, starting on {date}. The rest of your tenancy stays as it is.
You need do nothing if you agree except change your standing order. If you do not agree, talk to us first. You may also refer the notice to the [First-tier Tribunal~Residential Tenancies Board~Rent Board] before the date on which it would start.
We also need to get in for the yearly [gas safety check~smoke detector test]. The engineer can come on {date} between {time} and {time}.
Some of you have asked about bicycles in the hall. Please keep it clear, as it is the way out in a fire.
Kind regards
{someone}, property manager
Arrears line {phone}. Complaints procedure on request; we belong to a redress scheme.`,
    'en-bank-arrears-change-of-terms': `{bank}
{street} {town}
{person}
{cstreet} {ctown}
{month} {year}
# [Important changes to your account terms~We're closing our {city} branch~Notice of variation of interest rate~We've made a decision on your complaint]
Account ending {d2}{d2}
Dear {someone}
We're writing to let you know about [a change to your overdraft~the closing of our branch~the outcome of your complaint {ref}]. This letter explains what is happening and what you can do.
## [What's changing?~Our decision~What this means for you]
From {date} the interest we charge will go [up from 15.9% to 19.9%~down to 1.25%]. There is no longer a fee for unarranged borrowing. [We looked at what happened on {date} and find that we should have rung you back; we have put {small} into your account to say sorry~The nearest branch is then at {cstreet}, or use any Post Office counter].
## Don't like it?
You can close or switch your account free of charge at any time before then. We will take it that you accept the change if we hear nothing.
If you are worried about money, please speak to us, or to a free debt adviser.
You may refer it to the ombudsman within six months of the date of this letter. A leaflet is enclosed.
Yours sincerely
{someone}
Head of Current Accounts`,
    'en-reference-for-employee': `[TO WHOM IT MAY CONCERN~Reference for {person}~Dear Sir or Madam~Letter of recommendation]
{company}, {street}, {town}
{today}
I am pleased to write on behalf of {person}, who worked for us as {job} from {date} to {date}.
In that time [he~she~they] was responsible for [the night desk and its cash~our three delivery vans~a class of thirty infants]. [Punctual, cheerful and quick to learn~Meticulous almost to a fault], {someone} earned the trust of colleagues and customers alike. When our system failed on the busiest Saturday of the year, it was {person} who kept a paper ledger and had every figure right by Monday.
I would single out [an even temper with difficult guests~a gift for explaining hard things simply~great care of tools and of people].
Absence in the last two years: {n} days. There were no disciplinary matters. The post came to an end because [we closed the branch~the contract ran out~of a move abroad].
I recommend [him~her~them] without reserve, and would gladly take [him~her~them] back. Do call me if I can be of any help.
Sincerely,
{someone}
[Owner~Principal~Operations Manager]
{phone}
This reference is given in confidence and without legal liability.`,
    'en-supplier-price-increase': `{company}
To all our customers
{today}
# [Price increase from {date}~Important: surcharge on deliveries~Discontinuation of product range~New ordering address]
Dear customer,
As you will be aware, the cost of [aluminium~flour and cooking oil~energy and road haulage] has gone up sharply in the course of the year. Up to now we have absorbed these increases. We regret that we are no longer able to do so.
With orders received on or after {date} our list prices will rise by an average of [4.8~6~9] percent. Orders in hand will be delivered at the old prices provided that they are called off by {date}. Your new net price list will reach you through {someone} in the coming week.
We know this is not welcome news. To soften it we will [keep carriage paid at the present order value~hold spare part prices until summer~give an extra two percent for orders by EDI].
We thank you for your loyalty, in some cases over decades, and look forward to working with you.
With best regards
{someone} {someone}
Managing Director Head of Sales
This letter was produced by machine and is valid without signature`,
    'en-insurance-claim-letter': `{insurer} Claims
Claim no. {num} Policy {num} Date of loss {date}
{person}
{cstreet}
{ctown}
{today}
Dear {someone}
# [Your claim for escape of water~Reservation of rights~Settlement of your claim~Request for further information]
Thank you for reporting the loss at {cstreet}. I am your handler.
[Our surveyor attended on {date} and reports that the pipe beneath the bath failed at a joint.~We need a little more before we can go further: two estimates, photographs and the receipt for the carpet.~I am sorry to say that gradual deterioration is excluded: see page {n} of your booklet.]
On that basis we offer {amount}, being the cost of repairs less the excess of {small} and a deduction for wear on the vinyl. Payment will be made to your account within five working days once you return the form of acceptance.
Nothing in this letter waives any of the terms of the policy. Please keep damaged items until we say otherwise and do not start permanent repairs.
Should you be unhappy, reply to me first; our complaints leaflet tells you what comes next.
Yours sincerely,
{someone} Dip CII
Property Claims Adviser, {phone}
Enc.: form of acceptance, pre-paid envelope`,
    'en-planning-objection': `{person}
{cstreet}, {ctown}
{today}
[Planning Department~The Chief Planning Officer~County Commissioners, Zoning]
{city} Council
Dear [Sir~Madam~Planning Officer]
# [Application {ref}: objection~Proposed development at {street}~Letter in support of application {ref}]
I live opposite the site and have done since {year}. I [write to object to~wish to support] the application for [nine flats with parking~a late licence for the café~a telephone mast].
My reasons are these. First, Station Road is already used as a short cut; between 8 and 9 the queue reaches the school gate. Secondly, four storeys would stand twice as high as the cottages beside them, contrary to policy H{n} of your own plan. Thirdly, nobody has said where the rainwater is to go: our cellars flooded in {month}.
I do not oppose all building. Terraced houses to the height of the ridge would be welcome, and so would the trees that the drawings show but the application form does not mention.
I should be glad to speak at the meeting, and ask that this letter be put before members.
Yours faithfully
{someone}
Copy: ward councillor; residents' association`,
    'en-visa-invitation-business': `{company} GmbH, {street}, {town}
{today}
Embassy of [Germany~the Netherlands~Ireland], visa section
{ctown}
# [Invitation letter~Letter of invitation for business visa~Support letter]
Dear Sir or Madam,
We would like to invite Mr {person}, {job} of {client}, holder of passport no. {num}, to visit our company from {date} to {date}.
The purpose of the visit is [to attend the factory acceptance of the machine ordered under contract {ref}~training on our products~to negotiate next year's purchases]. {client} has been our customer for {n} years.
During the stay our guest will be lodged at [Hotel Krone~the Station Hotel], {city}. All costs for travel, accommodation and medical insurance will be borne by [{client}~ourselves, under sections 66 to 68 of the Residence Act].
We guarantee that he will return to his country before the visa expires.
We kindly ask you to issue a [multiple-entry~single-entry] visa and thank you in advance for your assistance. For further questions please contact {someone}, telephone {phone}.
Yours faithfully,
{company} GmbH
{someone}, Managing Director
Commercial register {city} HRB {num}`,
    'en-school-letter-to-parents': `{city} [Primary School~Academy~Grammar School]
Head teacher: {someone} BEd NPQH
{today}
Dear [parents and carers~Year 6 families~Parent/Guardian]
# [Residential trip to the coast~Arrangements for the last week of term~Attendance~Outbreak of chicken pox]
[We are delighted to say that places are open for our trip~As the term draws to a close there are a few dates to share~We have been told of three cases in the nursery].
The coach leaves at {time} on {date}. Children need a packed lunch with no nuts, a waterproof coat and old shoes. The cost is {small}, which can be paid in three parts through the school app; nobody will be left out because of money, so do have a word in confidence with the office.
We ask that toys and telephones stay at home. Medicines go to the first aider in a named bag.
Thank you to all who came to the [cake sale~science fair~harvest supper], which raised {small} for the library.
Please return the slip by {date}.
Yours sincerely
{someone}
. . . . . . . . . . . . . . . .
I give permission for my child ____________ of class ____ to take part. Signed ____________`,
  }),
};
