import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English agreements of many clauses, their middle pages, schedules and amendments. */
export const englishAgreements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-ct-master-services': `# MASTER SERVICES AGREEMENT
This Master Services Agreement ("Agreement") is entered into as of {date} (the "Effective Date") by and between {company}, a Delaware corporation with offices at {street}, {town} ("Company"), and {client}, with offices at {cstreet}, {ctown} ("Contractor").
WHEREAS, Company desires to engage Contractor, and Contractor desires to perform the Services; NOW, THEREFORE, in consideration of the mutual covenants herein, the parties agree as follows:
1. SERVICES. Contractor shall perform the services described in one or more statements of work executed by both parties.
2. FEES. Company shall pay undisputed invoices net forty-five (45) days from receipt.
3. TERM AND TERMINATION. Either party may terminate for convenience upon thirty (30) days' prior written notice.
4. OWNERSHIP. All Work Product shall be deemed a "work made for hire".
5. CONFIDENTIALITY. The receiving party shall protect Confidential Information with no less than reasonable care.
===
6. INDEMNIFICATION. Each party shall indemnify, defend and hold harmless the other from third party claims arising out of its gross negligence.
7. LIMITATION OF LIABILITY. IN NO EVENT SHALL EITHER PARTY BE LIABLE FOR ANY INDIRECT OR CONSEQUENTIAL DAMAGES.
8. GOVERNING LAW. This Agreement shall be governed by the laws of the State of [Delaware~New York~California].
IN WITNESS WHEREOF, the parties have executed this Agreement.
{company} By: ____________ Name: {someone} Title: [CFO~VP Operations]
{client} By: ____________ Name: {person} Title: [President~Owner]`,
    'en-ct-clauses-from-middle': `14.3 [The Supplier shall not be relieved of its obligations by reason of any approval given by the Customer.~The Tenant shall not do anything on the Premises which may vitiate the insurance.~The Franchisee shall use the Marks only in the form approved.]
14.4 Nothing in this clause limits or excludes liability for death or personal injury caused by negligence, or for fraud.
15. FORCE MAJEURE
15.1 Neither party shall be in breach of this agreement nor liable for delay in performing where such delay results from events beyond its reasonable control.
15.2 If the period of delay continues for {n} weeks, the party not affected may terminate by giving 14 days' written notice.
16. ASSIGNMENT AND OTHER DEALINGS
16.1 This agreement is personal to the parties and neither shall assign, transfer, mortgage, charge or subcontract any of its rights.
17. NOTICES
17.1 Any notice shall be in writing and delivered by hand or by pre-paid first-class post to the registered office.
17.2 Notice is deemed received at 9.00 am on the second Business Day after posting.
18. THIRD PARTY RIGHTS. No one other than a party shall have any right to enforce any of its terms.
19. ENTIRE AGREEMENT. This agreement supersedes all previous agreements and understandings between {company} and {client}.
20. COUNTERPARTS AND JURISDICTION
This agreement has been entered into on the date stated at the beginning of it.
Signed by {someone} for and on behalf of {company} ____________ Director
Signed by {person} for and on behalf of {client} ____________ Director
- {d2} -`,
    'en-ct-data-processing': `# [Data Processing Addendum~DATA PROCESSING AGREEMENT~Annex: processing of personal data]
between {client} (the "Controller") and {company} (the "Processor")
Article 1 Subject matter
1.1 This addendum forms part of the agreement dated {date} and applies where the Processor processes personal data on behalf of the Controller within the meaning of Article 28 GDPR.
Article 2 Instructions
2.1 The Processor shall process the data only on documented instructions, including with regard to transfers to a third country.
Article 3 Confidentiality and security
3.1 Persons authorised to process have committed themselves to confidentiality. The measures of Annex II apply.
Article 4 Sub-processors
4.1 The Controller gives general authorisation. The Processor shall give {n} days' notice of any change.
Article 5 Data breach
5.1 The Processor shall notify without undue delay and not later than 48 hours.
Article 6 Deletion or return
===
Annex I - Description: data subjects [customers~employees], categories [contact data~payroll data], duration of the main agreement
Annex II - Technical and organisational measures: encryption at rest, access control, backup
Annex III - List of sub-processors: {other} (hosting, Ireland)
Place, date, signatures`,
    'en-ct-us-lease': `# [RESIDENTIAL LEASE AGREEMENT~Apartment Lease~LEASE WITH OPTION]
THIS LEASE is made on {date} between {company} ("Landlord") and {person} ("Tenant"), jointly and severally.
1. PREMISES: Landlord leases to Tenant the unit at {cstreet}, Apt {n}, {ctown}.
2. TERM: Begins {date} and ends {date}, thereafter month to month.
3. RENT: {small} per month, due on the 1st. A late charge of {d2}.00 applies after the 5th. Returned check fee 25.00.
4. SECURITY DEPOSIT: {small}, returned within 21 days with an itemized statement of deductions.
5. UTILITIES: Tenant pays electric and gas. Landlord pays water and trash.
6. PETS: [None~One cat, deposit {small}].
7. USE AND OCCUPANCY: as a private residence only. No subletting without consent.
8. ENTRY: on 24 hours' notice except in emergency.
9. LEAD-BASED PAINT DISCLOSURE: housing built before 1978.
10. DEFAULT: Landlord may serve a three-day notice to pay or quit.
Tenant initials ____ ____
Landlord/Agent ____________ Date ______ Tenant ____________ Date ______`,
    'en-ct-software-licence-perpetual': `# [Software licence agreement~END USER LICENCE~Licence and support agreement {ref}]
Licensor: {company}, {street}, {town}
Licensee: {client}, {cstreet}, {ctown}
Product: [PlanPro~LedgerWorks~ScanStation] v{n}, {n} named users
Licence fee: {amount} Annual support: 20%
1 Grant. The Licensor grants a non-exclusive, non-transferable perpetual licence to use the object code at the Site.
2 Restrictions. You may not decompile save as permitted by law, rent or sub-license.
3 Acceptance. The software is accepted if no fault report is given within {n} days of installation.
4 Support hours are 9 to 5 on working days. Response: priority 1 four hours.
5 Warranty. For 90 days it will perform substantially as the Documentation says; the remedy is repair or refund.
6 Liability is capped at the fees paid in the preceding twelve months.
7 Escrow. The source is deposited with {other}.
8 Termination for material breach not remedied within 30 days.
Signed ____________ {someone} ____________ {person}`,
    'en-ct-amendment-deed': `# [DEED OF VARIATION~Amendment No. {n}~First Addendum to Agreement {ref}]
DATED {date}
(1) {company} and (2) {client}
BACKGROUND
(A) The parties entered into an agreement dated {date} for the [supply of {ware}~lease of {cstreet}~provision of catering] (the "Original Agreement").
(B) They wish to vary it as set out below with effect from {today}.
1. Terms defined in the Original Agreement have the same meaning here.
2. Clause 4.1 is deleted and replaced by: "The Charges shall be {amount} per annum, payable monthly in arrear."
3. In clause 9, "31 December" is replaced by "31 March".
4. Schedule 2 is replaced by the schedule to this document.
5. Except as set out above, the Original Agreement continues in full force and effect.
6. Governing law: as in the Original Agreement.
EXECUTED as a deed by {company} acting by {someone}, a director, in the presence of: Witness ____________ occupation ________`,
    'en-ct-framework-supply': `# [FRAMEWORK AGREEMENT~Framework supply agreement~Blanket supply contract] {ref}
for the supply of {ware} to {client} by {company}
1 Scope and call-off: The Buyer may place call-off orders during the Term. There is no commitment to any volume; the forecast is {d3}0 units.
2 Term: {date} to {date} with options to extend 1 + 1 year.
3 Prices: fixed for 12 months, then by the producer price index, capped at 4%.
= Lot | Item | Unit | Price
* {n} | {ware} | each | {small}
4 Lead time: {n} working days from call-off. Safety stock of four weeks at the Supplier's risk.
5 Rebate: 2% above {amount} a year.
6 Quality: PPM below 500; audits on five days' notice.
7 Liquidated damages: 0.5% a day, at most 5% of the call-off.
8 Order of precedence: this agreement, the call-off, the specification. The Supplier's own terms do not apply.
For the Buyer {someone} ____________ For the Supplier {person} ____________`,
    'en-ct-shareholders': `DATED {date}
{someone}
{person}
and {company}
# [SHAREHOLDERS' AGREEMENT~Founders' agreement~Joint venture agreement]
relating to {company}
===
CONTENTS: 1 Interpretation 2 Business 3 Directors 4 Reserved matters 5 Dividends 6 Transfer of shares 7 Leavers 8 Drag and tag 9 Deadlock 10 Restrictive covenants
===
1. INTERPRETATION
"Bad Leaver" means a Founder who ceases to be employed by reason of gross misconduct or resignation within {n} months.
3. DIRECTORS. Each holder of 25% or more may appoint one director. The quorum is two.
4. RESERVED MATTERS. The Company shall not without Investor Consent: issue shares; borrow above {amount}; change its business.
6. TRANSFER. No shareholder shall transfer any share except under this clause. A Transfer Notice shall state the Price.
9. DEADLOCK. If the board cannot resolve a matter in two meetings, a Russian roulette notice may be served.
Executed as a deed`,
    'en-ct-employment-offer-signed-us': `# [EMPLOYMENT AGREEMENT~Executive employment agreement~Contract of employment]
This Agreement is made between {company} (the "Employer") and {person} (the "Employee").
Position: {job}, reporting to {someone}
Commencement: {date}; probation six months
Base salary: {amount} per annum, paid semi-monthly
1. Duties. The Employee shall devote full working time and attention to the business.
2. Vacation: {n} days a year, accrued monthly. Statutory holidays as per the [Employment Standards Act~Labour Act].
3. Benefits: group health after three months; RRSP/401(k) match 4%.
4. Inventions are assigned to the Employer.
5. Non-solicitation for twelve months after the end of employment.
6. Termination without cause: two weeks' notice or pay in lieu per completed year, the minimum by statute included.
7. The Employee has had the opportunity to take independent legal advice.
Signed, sealed and delivered at {city} on {today}
____________ Employee ____________ Witness ____________ for the Employer`,
    'en-ct-consumer-gym-terms': `{company} Fitness
# [Membership agreement~Your membership contract~Joining form and contract]
Member :: {person}
Address :: {cstreet}, {ctown}
Date of birth :: {d2}/{d2}/19{d2}
Membership :: [Off-peak 12 months~Flex monthly~Student]
Joining fee :: {small}
Monthly fee :: {small}
Starts :: {date}
1. You agree to pay for the minimum term even if you do not use the club.
2. After the minimum term you may cancel on one month's notice in writing.
3. Freeze: up to three months a year for illness on a doctor's note.
4. Cooling-off: 14 days from signing if you have not used the club.
5. We may change opening hours; we will give notice of price rises and you may then leave.
Instruction to your bank to pay by Direct Debit: sort code {d2}-{d2}-{d2} account {num}
I have read and accept the terms. Signature ____________ Date {today}`,
    'en-ct-indian-sale-deed': `# [SALE DEED~AGREEMENT TO SELL~DEED OF CONVEYANCE]
INDIA NON JUDICIAL - e-Stamp Certificate No. IN-KA{num}{num} Stamp duty Rs. {plain}
THIS DEED OF SALE is executed at {city} on this {d2}th day of {month} {year} BETWEEN Shri {someone}, aged about {d2} years, residing at {street}, hereinafter called the VENDOR of the ONE PART, AND Smt. {person}, residing at {cstreet}, hereinafter called the PURCHASER of the OTHER PART (which expressions shall include their heirs, executors, administrators and assigns).
WHEREAS the Vendor is the absolute owner of the schedule property, having acquired it by deed No. {num} of Book I;
AND WHEREAS the Vendor has agreed to sell for a total consideration of Rs. {plain};
NOW THIS DEED WITNESSETH: 1. That the sum has been paid by RTGS drawn on {bank}, receipt whereof the Vendor acknowledges. 2. That the Vendor conveys free from all encumbrances. 3. That vacant possession is delivered today.
SCHEDULE: all that piece and parcel of site No. {d2} measuring 30 x 40 feet, bounded East by road, West by site No. {d2}
WITNESSES: 1. ________ 2. ________ VENDOR ________ PURCHASER ________`,
    'en-ct-word-simple-agreement': `Agreement
between {person} and {someone}
[We have agreed the following about the van / the loan of the barn / looking after the dog:~This is what we've agreed:]
1. {person} will [paint the outside of the house~rent the garage~build the website] from {date}.
2. {someone} will pay {small} at the start and {small} when it is finished.
3. If it is not done by {date} {someone} can end this and gets back what was not used.
4. Each pays own insurance. Damage is paid by whoever did it.
5. Changes only in writing.
{city}, {today}
Signed ____________ Signed ____________`,
    'en-ct-sponsorship-event': `# [SPONSORSHIP AGREEMENT~Exhibitor contract~Event partner contract]
Event: [{city} Half Marathon~Tech Summit {year}~Jazz Festival], {date}
Organiser: {company}, {street}, {town} Sponsor: {client}, {cstreet}, {ctown}
Package: [Gold~Headline~Stand {n} sq m] Fee: {amount} plus VAT, half on signature, half {n} days before
The Sponsor receives: logo on bibs and website; {n} places; stand in the village; first refusal next year.
The Organiser undertakes to hold public liability cover of five million and to consult on all uses of the Sponsor's marks.
Exclusivity: no other [bank~insurer~drinks brand] will be appointed.
Cancellation: if the event is called off for weather, the fee is carried forward. If the Sponsor withdraws within 60 days, all sums are due.
Neither party makes the other its agent. English law applies.
Agreed and accepted: ____________ {someone} ____________ {person}`,
    'en-ct-mortgage-deed-charge': `# [LEGAL CHARGE~MORTGAGE DEED~Security agreement over chattels]
Title number(s): {ref} Property: {cstreet}, {ctown}
Date {date}
Borrower: {person} Lender: {bank}
This deed incorporates the Lender's mortgage conditions {year}, a copy of which has been received by the Borrower.
1. The Borrower with full title guarantee charges the property by way of legal mortgage with payment of all money payable under the conditions.
2. The Borrower covenants to keep the property insured and in repair and not to create leases.
3. The power of sale arises when any instalment is {n} days in arrear.
4. The Borrower applies to enter a restriction: no disposition by the proprietor is to be registered without the written consent of the Lender.
Signed as a deed by the Borrower in the presence of
Witness's signature ____________ Name {someone} Address ____________ Occupation ____________`,
  }),
};
