import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English contracts on software, services and work between firms. */
export const englishContractsOfSoftwareAndServices: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  contract: wordingsIn('en', {
    'en2-ct-saas-subscription-terms': `SUBSCRIPTION TERMS
Last updated {date}
These terms govern your use of the [Shiftboard~PlanRoom~Herdbook] service operated by {company}, {street}, {town} ("we", "us"). By ticking the box, signing an order or using the service you ("Customer") accept them on behalf of your organisation.
1. The service. We give you access over the internet to the edition and number of seats named in your order. Seats are for named individuals and may be reassigned when somebody leaves.
2. Your data stays yours. You grant us only what we need in order to host, back up and display it. On closing the account you can export for thirty days; afterwards we erase it, backups included, within ninety.
3. Acceptable use. No reverse engineering, no scraping, no load tests without asking, no unlawful content.
4. Availability. We aim at 99.{n} per cent per calendar month excluding announced maintenance. If we miss it, you may claim credits as set out in Schedule 2, which are your only remedy.
5. Fees are invoiced yearly in advance and are not refundable. We may raise them once a year on sixty days' notice by no more than the index plus three points.
6. Term and renewal. Twelve months, renewing unless either of us says otherwise thirty days before the end.
7. Warranties. Other than expressly stated the service is provided as is.
8. Liability. Neither party's aggregate liability exceeds what was paid in the preceding twelve months, save for death, fraud, and breach of clause 2.
9. Confidentiality. 10. Assignment. 11. Force majeure.
12. Law. England; courts of London. If you are established in the United States: Delaware.
Questions: {email}`,
    'en2-ct-end-user-licence': `END-USER LICENCE AGREEMENT FOR {company} [PhotoForge~TuneLab~CadLite]
IMPORTANT - READ BEFORE INSTALLING. IF YOU DO NOT AGREE, CLICK "DECLINE" AND RETURN THE PACKAGE UNOPENED TO THE PLACE OF PURCHASE FOR A FULL REFUND.
GRANT. Licensor grants you a non-exclusive, non-transferable right to install one copy on two devices which you own, provided both are not in use at once.
RESTRICTIONS. You shall not rent, lease, sub-license, decompile (except where statute expressly permits), strip copyright notices, or employ the Product in the operation of nuclear facilities, aircraft navigation or life support.
ACTIVATION. The Product contacts our server from time to time, transmitting the serial number, version and operating system. Without activation it ceases to function after thirty days.
UPGRADES. If this is an upgrade, you may use it only in place of the eligible prior version.
OWNERSHIP. The Product is licensed, not sold. Title remains with Licensor and its suppliers.
LIMITED WARRANTY. For ninety days the media will be free from defects.
DISCLAIMER. EXCEPT AS AFORESAID, LICENSOR DISCLAIMS ALL WARRANTIES, WHETHER EXPRESS OR IMPLIED, INCLUDING MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE.
LIMITATION. IN NO EVENT SHALL LICENSOR BE LIABLE FOR LOST PROFITS, LOST DATA OR INDIRECT DAMAGES, AND NEVER BEYOND THE PRICE PAID.
EXPORT. You warrant that you are not located in an embargoed country.
U.S. GOVERNMENT END USERS. Commercial computer software, 48 C.F.R. 12.212.
TERMINATION. This licence ends automatically if you breach it.
(c) {year} {company}. Version {ref}`,
    'en2-ct-consulting-agreement-individual': `CONSULTING AGREEMENT
made as of {today} by and between {company}, a Delaware corporation ("Company"), and {person}, an individual residing at {cstreet}, {ctown} ("Consultant").
WHEREAS Company desires to retain Consultant's expertise in [regulatory affairs~supply chain design~bridge acoustics]; NOW, THEREFORE, the parties agree:
1. Services. Consultant shall advise Company as reasonably requested, for up to {n} hours per month, including attendance at the meetings listed on Exhibit A.
2. Compensation. Company shall pay \${d3} per hour against itemized monthly statements, plus pre-approved travel in economy class. No benefits accrue.
3. Independent contractor. Nothing herein creates an employment relationship. Consultant is responsible for self-employment taxes and will furnish Form W-9.
4. Inventions. Work product shall be deemed a work made for hire; to the extent it is not, Consultant hereby assigns all right, title and interest.
5. Confidential information. Consultant shall hold it in trust for five years.
6. No conflict. Consultant represents that performance will not breach any agreement with a present or former employer.
7. Term; termination. One year. Either party may terminate upon fifteen days' written notice; Sections 4, 5 and 8 survive.
8. Non-solicitation for twelve months.
9. Indemnity. 10. Severability. 11. Entire agreement. 12. Counterparts; electronic signatures.
13. This Agreement shall be construed under the laws of the State of [New York~California~Texas] without regard to conflicts principles.
IN WITNESS WHEREOF
COMPANY By: ______ Name: {someone} Title: VP Operations
CONSULTANT ______ {person} SSN/EIN on file`,
    'en2-ct-cleaning-services-short': `OFFICE CLEANING AGREEMENT
Client: {client}, {cstreet}, {ctown}
Contractor: {company}, {street}, {town}
Premises: second and third floors, {d3} sq m
Start: {date}
We agree to clean the premises Monday to Friday between 6 and 8.30 pm as listed overleaf. You agree to pay {amount} per calendar month plus VAT by standing order on the last working day.
Included: vacuuming, desks if cleared, kitchens, toilets, emptying of bins, inside glass doors.
Not included: carpets, exterior windows, crockery, removal of cardboard beyond two sacks.
Materials and machines are ours; toilet paper and soap are yours.
Keys are logged and never labelled with the address. Our people are vetted, insured to {amount} for any one event, and sign your confidentiality form.
If something has been missed, tell us before noon next day and it will be put right the same evening.
The price is looked at every April, taking the National Living Wage as a yardstick.
Either of us may end this by giving two months' notice in writing, after an initial period of six.
Bank holidays are not worked and not deducted.
Signed for the Client .............. print {someone}
Signed for the Contractor .............. print {person}
Date {today}`,
    'en2-ct-statement-of-works-addendum': `AMENDMENT NO. {n}
to the Professional Services Agreement no. {ref} of {date} (the "Agreement")
between {client} and {company}
Preamble
The Parties have carried out phases 1 and 2. In the course thereof it has emerged that the migration of historical records, which was to have been performed by Client, should be entrusted to Provider. They have therefore agreed as follows.
Article 1 - Scope. Annex B is supplemented by work package WP7 (Conversion of archives 1998-2015) described in the appendix hereto.
Article 2 - Price. The lump sum in Article 8.1 is raised by {amount}, exclusive of taxes, payable as to 40 per cent on signature and 60 per cent on acceptance.
Article 3 - Calendar. The date of provisional acceptance is deferred from {date} to {date}. No penalties shall be due for the intervening period.
Article 4 - Staff. {someone} replaces {someone} as project manager on the part of the Provider.
Article 5 - Remaining provisions. Save as expressly modified, all stipulations of the Agreement remain in full force. In the event of contradiction the present Amendment shall prevail.
Article 6 - Effect. It takes effect upon the later of the two signatures.
Done at {city}, in two originals, each Party acknowledging receipt of one.
For the Client For the Provider
Appendix: WP7 - deliverables, volumes, hypotheses`,
    'en2-ct-influencer-collaboration': `COLLABORATION AGREEMENT
{company} ("Brand") and {person}, @{city}eats ("Creator")
Campaign: [Oat Drink Relaunch~Summer Sandals~Night Serum]
Deliverables
2 x feed posts (4:5), 5 x story frames with link sticker, 1 x reel of 30-45 seconds.
Timeline
Drafts to Brand by {date}; Brand answers within two business days; one round of changes free; live on {date} between 6 and 9 pm and left up for at least ninety days.
Fee
{amount} plus goods worth {small}. Half upon approval of the script, half thirty days after the last post. Agency commission is Creator's affair.
Labelling
Every item shall carry "Ad" or "Paid partnership" at the very beginning. No health claims. No statement the Creator does not believe.
Exclusivity
For sixty days before and after, no posts for the competitors on the list.
Rights
Brand may repost on its own channels and boost for three months. Television, posters and packaging need a fresh deal. Raw footage stays with Creator.
Moral clause
Either may pull out if the other does something that would embarrass a reasonable person; sums are then apportioned.
Reporting: screenshots of reach, saves and clicks after 7 and 30 days.
Governing law: [Ireland~Ontario~New South Wales]
Agreed by e-signature: {someone} (Brand) {today} {person} (Creator) {today}`,
    'en2-ct-it-support-sla': `Managed Services Agreement - Schedule 3: Service Levels
Page 9 of 17
3.1 Support hours are 08:00 to 18:00 local time on Working Days. Severity 1 incidents are handled round the clock if the Gold option has been taken.
3.2 Classification
= Severity | Meaning | Response | Target fix
- 1 Critical | production stopped, no workaround | 30 min | 4 h
- 2 High | major function impaired | 2 h | 1 Working Day
- 3 Medium | inconvenience, workaround exists | 1 Working Day | 5 Working Days
- 4 Low | question or wish | 3 Working Days | by agreement
3.3 The clock stops while the Supplier is waiting for information or access from the Customer.
3.4 Service credits. For each full percentage point by which attainment in a quarter falls short of 95 per cent, two per cent of the quarterly Charges shall be credited, subject to a ceiling of ten.
3.5 Repeated failure. If the ceiling is reached in two consecutive quarters the Customer may terminate the affected Services on thirty days' notice without compensation.
3.6 Exclusions: power outages on site; software no longer maintained by its maker; changes made by anyone other than the Supplier; spare parts for equipment older than seven years.
3.7 Governance. Operational call weekly; service review quarterly, chaired by the Customer's {someone}.
3.8 Escalation path: team leader, service manager ({someone}, {mobile}), director.
Initials of the parties: ........ / ........`,
    'en2-ct-photographer-wedding': `WEDDING PHOTOGRAPHY CONTRACT
Couple: {someone} & {someone}
Photographer: {person} trading as {company}
Date of wedding: {date} Ceremony: {time} at {cstreet}
Package: [The Full Day~Afternoon Tea~Elopement]
1) Booking. A non-refundable booking fee of {amount} holds the date. The balance of {amount} falls due six weeks beforehand.
2) Coverage. From bridal preparations until the first dance plus twenty minutes. Extra hours {small} each, if I am free.
3) Meal. Please provide something hot and a chair; a photographer who has fainted is of little use.
4) Pictures. Between four and six hundred, edited in my style, delivered through an online gallery within eight weeks. Unedited files are not released.
5) Copyright remains with me. You may print and share for personal purposes; kindly credit when posting.
6) Consent. Unless you object here [ ] I may show a selection on my website.
7) Illness. Should I be prevented I will do my utmost to find a colleague of similar standing; otherwise everything paid is returned and there my liability ends.
8) Postponement. One change of date is free if made more than ninety days ahead.
9) Restrictions imposed by clergy or venue are beyond my control.
10) Guests who insist on photographing over my shoulder.. please have a word.
11) If you cancel within thirty days, the whole sum is payable.
Signed (both) ........................ Photographer ........................`,
    'en2-ct-translation-framework-nda-annex': `FRAMEWORK AGREEMENT FOR LANGUAGE SERVICES
No. {ref}
Between the Contracting Authority, {client}, represented for the purposes of signature by {someone}, Head of Unit, and {company}, registered under no. {num}, represented by {person}, Managing Director
HAVE AGREED
to the special conditions, the general conditions and the following annexes: I Tender specifications; II Contractor's tender; III Model order form; IV Declaration of confidentiality
I.1 Subject. Translation and revision of texts from and into the languages in Annex I. Signature imposes no obligation to purchase; only order forms bind.
I.2 Duration. Twenty-four months, renewable twice tacitly for twelve.
I.3 Prices. Per standard page of 1,500 characters: translation {small}, revision {small}, urgent supplement 25 per cent. Firm for the first year, thereafter revisable on the basis of HICP.
I.4 Performance. Texts are transmitted by the portal. Acceptance within fifteen days. Reductions of 10 per cent for minor, 40 for serious shortcomings, and refusal in the event of machine output passed off as work.
I.5 Payments within thirty days of registration of the invoice, on account {iban}.
I.6 Correspondence shall bear the number of the contract.
I.7 Personal data. I.8 Applicable law and settlement of disputes.
SIGNATURES
For the Contractor: done at {city}, {date} For the Authority: done at Luxembourg, {date}
In duplicate in English.`,
    'en2-ct-event-venue-hire': `HIRE AGREEMENT - {company} HALL
Hirer: {someone} on behalf of {client}
Function: [Retirement dinner~Trade show~Quiz night]
Rooms: Great Hall, bar, cloakroom
From {date} {time} to {date} {time} (including setting up and clearing away)
Charge :: {amount}
Deposit against damage :: {amount}
CONDITIONS OF HIRE
1. The capacity of 180 seated or 240 standing shall on no account be exceeded; stewards must count.
2. Alcohol is sold by our bar only. No corkage.
3. Amplified music ceases at 11.45 pm. A sound limiter cuts the power at 92 dB.
4. Naked flames, smoke machines, confetti and helium balloons are not permitted.
5. The piano may be moved only by the caretaker.
6. Electrical goods brought in need a valid test label.
7. The Hirer is responsible for supervision, for the safeguarding of children, and for any licence payable on recorded music.
8. Chairs are to be stacked in eights, floors swept, heating turned to frost.
9. Cancellation: more than three months, deposit returned; one to three months, half; less, nothing.
10. Polling days and funerals of parishioners take precedence.
I have read and undertake to observe these conditions.
Hirer .................. Bookings secretary {someone} Date {today}`,
    'en2-ct-haulage-subcontract': `CARRIER TERMS - SUBCONTRACTED TRANSPORT
between {client} (Principal) and {company} (Haulier), licence no. {num}
§ 1 Object. The Haulier carries, in its own name and with its own vehicles, the loads assigned to it by the Principal's dispatch.
§ 2 Vehicles. Tautliners 13.6 m, Euro VI, not older than six years, with code XL certificate, {n} lashing straps, anti-slip mats and GPS data released to the platform.
§ 3 Drivers. Speak [English or German~French or Dutch], carry A1 and posting declarations, wear vest and helmet. The Haulier guarantees payment of the minimum wage and indemnifies the Principal against claims from authorities.
§ 4 Rates. {small} per loaded kilometre; diesel floater monthly according to Annex 2; demurrage after two hours at {small} per commenced hour, capped at one day.
§ 5 Pallets are exchanged step by step. Balance statements on the fifth. Unreturned Euro pallets {small}.
§ 6 Documents. CMR legible, uploaded within 48 hours, originals on request. Without proof of delivery no entitlement to remuneration.
§ 7 Liability according to CMR; insurance of at least 8.33 SDR per kg, certificate annually. § 7a No passing on to third parties.
§ 8 Customer protection twelve months, penalty {amount} for each infringement.
§ 9 Payment 45 days by credit note procedure.
§ 10 Notice one month to the end of a month; for cause forthwith.
§ 11 Place of jurisdiction {city}.
Stamp and signature Principal Stamp and signature Haulier`,
    'en2-ct-marketing-agency-retainer': `Retainer letter of agreement
{company} (Agency) with {client} (you)
Starts {date}, rolling monthly after the first three
What you get each month
• Up to {d2} hours across strategy, copy, design and media buying
• One campaign review, in person or on screen
• A dashboard you can open whenever you wish
Unused hours carry over for one month, then lapse. Beyond the allowance we ask first and bill {small} an hour.
What it costs
{amount} plus VAT, in advance. Advertising spend goes straight from your card to the platforms; we never touch it. Stock images, printers and postage at cost.
Whose is it
Once paid, finished artwork is yours for good. Working files, fonts and our templates are not part of the deal.
Playing fair
You'll answer questions within three working days and give us one person who can say yes ({someone}). We'll tell you early if a deadline wobbles. Neither of us poaches the other's people for a year.
If it does not work out
Thirty days' notice by e-mail. We hand over log-ins the day the final bill clears.
Small print
We are liable up to six months' fees. We cannot promise rankings. English law.
Signed: {person}, for {company} / {someone}, for {client} / {today}`,
  }),
};
