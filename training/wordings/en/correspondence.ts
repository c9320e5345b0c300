import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters of offices, firms and people about their affairs. */
export const englishCorrespondence: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('en', {
    'en-lt-friendly-reminder': `{company}
Credit Control
{today}
{client}
{cstreet}
{ctown}
Dear [Accounts Payable~{person}~Sir or Madam],
[Friendly reminder: invoice {ref}~Overdue account - account no. {num}~First reminder]
According to our records the following items remain unpaid:
- {ref} | {date} | {plain}
? - {ref} | {date} | {plain}
[It may be that this has slipped your attention.~We would be grateful if you could look into this.] Should you have paid in the last few days, please accept our thanks and disregard this letter.
If there is a query on any invoice, please let me know by return so that we can resolve it.
Yours sincerely,
{someone}
Credit Controller`,
    'en-lt-employment-verification': `{company}
Human Resources
{today}
To Whom It May Concern
[RE: Verification of Employment - {person}~Employment confirmation letter~Letter of service]
This letter is to confirm that {person} [is~was] employed with {company} as {job} since {date} on a [full-time permanent~fixed-term] basis.
[Her~His~Their] current gross salary is {amount} per annum.
This letter is issued at the employee's request for the purpose of [a rental application~a mortgage~a visa].
Should you need anything further, please do not hesitate to call me at {phone}.
Sincerely,
{someone}
HR Manager`,
    'en-lt-job-application': `{person}
{cstreet}, {ctown}
{mail}
{today}
Hiring Manager
{company}
{street}, {town}
Dear Hiring Manager,
I am writing to apply for the position of {job} advertised on [your website~Indeed~LinkedIn].
In my current role at {other} I [look after forty accounts~run the month-end close~lead a team of {n}]. I believe that my experience and my enthusiasm make me a strong match.
[What draws me to {company} is your reputation for craft.~I have followed your growth with interest.]
My resume is enclosed. I would welcome the chance to discuss how I can contribute and am available for interview at your convenience.
Thank you for your time and consideration.
Kind regards,
{person}`,
    'en-lt-rejection-after-interview': `{company}
Talent Acquisition
{today}
Dear {person},
Thank you for taking the time to [meet us last week~apply for the role of {job}].
[After careful consideration~We had many strong candidates and], I am sorry to tell you that we will not be taking your application further on this occasion.
This does not reflect on your abilities; another candidate had more experience of {heading}.
With your permission we will keep your details on file for six months. We would be glad to give feedback by telephone.
We wish you every success in your search.
Best wishes,
{someone}`,
    'en-lt-meeting-invitation': `{company}
{street}
{today}
To all [members~shareholders~leaseholders]
Dear {person},
[Notice of annual general meeting~Invitation to the board meeting~Residents' meeting]
You are invited to the meeting to be held on {date} at {time} at [the registered office~the Memorial Hall, {city}~by video call].
Agenda
1 Apologies 2 Minutes of the last meeting 3 Accounts for the year 4 Election of officers 5 {heading} 6 Any other business
If you cannot attend you may appoint a proxy; the form must reach us 48 hours before. Tea will be served.
Please let {someone} know by {date} if you are coming.
Yours faithfully,
{someone}, Secretary`,
    'en-lt-complaint-consumer': `{person}
{cstreet}
{ctown}
{today}
Customer Services, {company}
Dear Sir/Madam,
[Faulty {ware} bought on {date}, order {num}~Complaint: cancelled train~My account {num}]
On {date} I bought the above from you for {small}. After {n} days it [stopped working~leaked~came apart at the seam]. I telephoned twice and was told somebody would ring back. Nobody did.
Under the Consumer Rights Act 2015 goods must be of satisfactory quality. I therefore ask for a full refund within 14 days.
I enclose a copy of the receipt and photographs. If I do not hear from you I shall go to the ombudsman.
Yours faithfully,
{person}`,
    'en-lt-complaint-answer-firm': `{company} Trains
Customer Relations
{today}
Our ref: {num}
Dear {person}
Thank you for getting in touch about [your journey on {date}~your recent stay~the delay to your parcel]. I'm really sorry that you were let down.
I've looked into what happened. {sentence}
[As a gesture of goodwill I've arranged for {small} to be sent to you.~I'm afraid we can't offer a refund in this case because the fare rules don't allow it.]
I've passed your comments to the manager of the station. I do hope you'll travel with us again.
If you're still unhappy you can contact the Rail Ombudsman free of charge.
Yours sincerely
{someone}
Customer Relations Advisor`,
    'en-lt-benefit-decision': `Department for [Work and Pensions~Social Protection] {city}
{today}
{person} {cstreet} {ctown}
Reference QQ {d2} {d2} {d2} C
About your [State Pension~Carer's Allowance~claim for Working Family Payment]
Dear {person}
We have looked at your claim again following a change in your circumstances.
[You are entitled to {small} a week from {date}.~We cannot pay you from {date} because your earnings are over the limit.]
How we worked this out is on page 2. We will pay the money into your account.
What to do if you think this decision is wrong: ask us for an explanation, or for a mandatory reconsideration within one month of the date of this letter.
Tell us straight away if anything changes.
Yours sincerely
Office manager`,
    'en-lt-tender-unsuccessful': `{company} [City Council~University~NHS Supply]
Procurement
{today}
{client}, {cstreet}, {ctown}
Dear Sirs
Contract for {heading}, reference {ref}: notification of contract award decision
We write to inform you that your tender was [unsuccessful~placed second]. The contract will be awarded to {other}.
= Criterion | Weight | Your score | Winning score
- Quality | 60% | {d2} | {d2}
- Price | 40% | {d2} | {d2}
Your response to question 4 showed a fair understanding but little evidence of mobilisation.
The standstill period ends at midnight on {date}. Thank you for the time you took.
Yours faithfully
{someone}, Category Manager`,
    'en-lt-data-access-reply': `{company}
Data Protection Officer
{today}
[By e-mail to {mail}~Private and confidential]
Dear {person},
Your subject access request of {date}, our reference {ref}
We confirm that we hold personal data about you. A copy is enclosed with this letter, together with the information required by Article 15.
Some names have been redacted because they relate to other people. We have withheld {n} pages covered by legal privilege.
You may ask us to rectify or erase data, and you have the right to complain to the Information Commissioner.
If we can help further, quote the reference above.
Yours sincerely,
{someone}`,
    'en-lt-neighbour-short': `{date}
Dear {someone},
[Just a line to say the fence men are coming on Tuesday.~Thank you so much for the flowers and the kind card.~We're having the roof done from Monday, sorry in advance for the noise.]
[They will need to get in by your side gate if that's all right.~It meant a lot to us all.~The skip will be on the road for a week.]
Ring me on {mobile} if it's a bother, or knock.
Love to {someone}
Yours, {person}
[PS the bins are Thursday this week.~PS your ladder is still here!]`,
    'en-lt-insurer-renewal-invitation': `{insurer}
{person}
{cstreet}
{ctown}
{today}
Your policy number {ref}
Your renewal is due on {date}
Dear {person}
Thank you for being a customer for the past year. We're writing to let you know the price of renewing.
Last year you paid {small}. This year's price is {small}, including Insurance Premium Tax.
[You don't need to do anything: we'll renew automatically using the card we hold.~Call us before the renewal date or your cover will end.]
Please check that the enclosed details are still right. You may be able to get the cover you want at a better price if you shop around.
Yours sincerely
{someone}
Head of Customer Service`,
    'en-lt-auditor-balance-confirmation': `{company}
{today}
{client}
Accounts department
Dear Sirs,
[Confirmation of balance as at {date}~Audit confirmation request]
Our auditors, {other} LLP, are carrying out an audit of our financial statements. According to our books the balance of your account at the above date was {amount} in [our~your] favour.
Please confirm directly to them whether this agrees with your records, or state the difference, using the slip below and the reply envelope. This is not a request for payment.
Yours faithfully, {someone}, Financial Controller
- - - - - - - - - -
The balance shown is correct / not correct. Differences: ____________ Signature ____________`,
    'en-lt-remittance-cover': `{company}
Accounts Payable
{today}
{client}
{cstreet}, {ctown}
Dear supplier,
[Payment advice~Notice of payment]: we have today instructed our bank to transfer {amount} to your account ending {d2}{d2}. It should reach you by {date}.
The payment settles the following of your documents:
* {ref} | {date} | {plain}
We have deducted {small} in respect of your credit note {ref}.
Kindly send any questions to {email}, not by telephone. From next month these advices will come by e-mail only, so please let us have an address.
Yours faithfully
{someone}`,
    'en-lt-quotation-declined-supplier': `{company}
Purchasing
{today}
Attn: {person}, {client}
Your quotation {ref} of {date}
Dear {person},
[Thank you for your offer of {ware}.~We refer to your proposal and to our meeting.]
We regret that we shall not be placing the order with you this time, as [your delivery time exceeds our schedule~a lower bid met the specification~the project has been put on hold].
We appreciated the care you took and will gladly ask you again in {month}. Please collect your samples from gate {n} by {date}, otherwise we shall dispose of them.
With kind regards,
{someone}
Buyer`,
  }),
};
