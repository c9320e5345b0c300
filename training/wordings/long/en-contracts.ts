import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English contracts of several pages, many of them begun in the middle. */
export const longEnglishContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en-long-commercial-lease': `ARTICLE IV – RENT
4.01 Base Rent. Commencing on the Commencement Date, Tenant shall pay to Landlord, without notice, demand, deduction or set-off, Base Rent in the amount of {amount} per month, in advance on the first day of each calendar month.
4.02 Additional Rent. Tenant shall pay its Proportionate Share, being {n}.{d2} percent, of Operating Expenses, Real Estate Taxes and Insurance Costs. Landlord shall deliver a statement of actual costs within one hundred twenty days after the end of each year.
4.03 Late Charge. Any sum not received within five days of its due date shall bear a late charge of five percent, the parties agreeing that such charge is a fair estimate of Landlord's costs.
ARTICLE V – USE
5.01 The Premises shall be used solely for [a retail pharmacy~general office purposes~a fitness studio~light assembly] and for no other purpose. Tenant shall not commit waste nor permit any nuisance.
5.02 Compliance. Tenant shall, at its expense, comply with all laws, including those concerning accessibility and Hazardous Materials.
===
ARTICLE VI – ALTERATIONS
6.01 Tenant shall make no structural alterations without Landlord's prior written consent. All improvements become the property of Landlord upon expiration, save trade fixtures.
6.02 Liens. Tenant shall discharge any mechanic's lien within ten days of filing.
ARTICLE VII – MAINTENANCE
Landlord shall maintain the roof, foundation and exterior walls. Tenant shall maintain all else, including a service contract for the heating and cooling units.
ARTICLE VIII – ASSIGNMENT
No assignment or subletting shall be made without consent, not to be unreasonably withheld. Half of any profit shall be paid to Landlord.
ARTICLE IX – DEFAULT
9.01 Each of the following is an Event of Default: failure to pay within five days of notice; abandonment; insolvency; breach of any other covenant uncured for thirty days.
9.02 Upon default Landlord may re-enter, relet and recover the present value of the deficiency.
ARTICLE X – SUBORDINATION, ESTOPPEL, QUIET ENJOYMENT
ARTICLE XI – SECURITY DEPOSIT. Tenant has deposited {amount}.
ARTICLE XII – OPTION TO RENEW. One term of five years at fair market rent, by notice given no later than {date}.
IN WITNESS WHEREOF the parties have executed this Lease as of {today}.
LANDLORD: {company} TENANT: {client}`,
    'en-long-master-services': `[MASTER SERVICES AGREEMENT~FRAMEWORK AGREEMENT FOR SERVICES]
between {company} ("Supplier") and {client} ("Customer")
Recitals
(A) The Customer wishes to be able to call off services from time to time without renegotiating terms.
(B) The Supplier has represented that it has the skill and resources to provide them.
1. Interpretation
"Deliverables" means all items to be created under a Statement of Work. "Good Industry Practice" means the degree of care reasonably expected of an experienced provider. References to a statute include its re-enactment.
2. Structure
2.1 This Agreement imposes no obligation to order. Each Statement of Work forms a separate contract incorporating these terms.
2.2 In the event of conflict, the clauses prevail over a Statement of Work unless the latter names the clause it displaces.
3. Supplier's obligations
The Supplier shall use suitably qualified personnel, shall not remove Key Personnel without replacement acceptable to the Customer, and shall meet the milestones.
4. Acceptance
The Customer has ten Business Days to test. Rejected Deliverables are corrected and resubmitted; after a second failure the Customer may terminate the relevant Statement of Work and recover sums paid.
===
5. Change control
Neither party is bound by a change until a change note is signed.
6. Charges
6.1 Time-and-materials work is charged at the rates in Schedule 2, capped where stated.
6.2 Undisputed sums are payable thirty days from receipt of a valid invoice. Interest accrues at four per cent above base rate.
7. Intellectual property
Foreground rights vest in the Customer on payment; the Supplier grants a perpetual licence of background materials to the extent needed to use the Deliverables.
8. Indemnity
The Supplier shall indemnify the Customer against claims that use of the Deliverables infringes third-party rights.
9. Liability
9.1 Nothing excludes liability for death, personal injury or fraud.
9.2 Subject to that, each party's total liability in a contract year shall not exceed the greater of {amount} and 125% of Charges.
10. Confidentiality; 11. Data protection; 12. Anti-bribery and modern slavery; 13. Business continuity
14. Term. From {date} for {n} months, then until terminated on ninety days' notice.
15. Exit. The Supplier shall provide reasonable assistance under the exit plan.
16. Entire agreement, waiver, severance, third-party rights, counterparts
17. English law; courts of England and Wales
Signed by {person} and {someone}, {today}`,
    'en-long-executive-employment': `5. Compensation.
(a) Base Salary. The Company shall pay Executive at the annual rate of {amount}, less applicable withholdings, in accordance with its normal payroll practices. The Board shall review the rate annually and may increase but not decrease it.
(b) Annual Bonus. Executive is eligible for a target bonus of {n}0% of Base Salary, based on objectives set by the Compensation Committee. Any bonus is earned only if Executive is employed on the date of payment.
(c) Equity. Subject to approval, Executive will be granted an option to purchase {num} shares, vesting twenty-five percent on the first anniversary and monthly thereafter over thirty-six months.
(d) Benefits. Executive may participate in the health, 401(k) and paid-time-off plans made available to senior employees.
6. Termination.
(a) Cause means (i) conviction of a felony, (ii) willful misconduct, (iii) material breach not cured within fifteen days after notice.
(b) Good Reason means a material diminution of duties, a reduction in salary, or relocation by more than fifty miles.
===
(c) Severance. If terminated without Cause or for Good Reason, Executive shall receive salary continuation for twelve months and COBRA premiums, conditioned on a release becoming irrevocable within sixty days.
(d) Change in Control. If such termination occurs within twelve months after a Change in Control, all unvested equity accelerates.
7. Restrictive Covenants.
Executive shall not, during employment and for one year afterwards, solicit customers or employees of the Company. Executive acknowledges that the covenants are reasonable and that breach would cause irreparable harm.
8. Proprietary Information and Inventions. Executive assigns all right, title and interest in inventions conceived in the course of employment, except as listed in Exhibit B.
9. Section 409A. Payments are intended to be exempt or compliant; each installment is a separate payment.
10. Arbitration. Disputes shall be resolved by a single arbitrator in {city}; the parties waive trial by jury.
11. Successors; Notices; Amendment; Governing Law
12. Entire Agreement. This supersedes the offer letter dated {date}.
{company}
By: {someone}, Chair of the Board
Executive: {person}`,
    'en-long-data-processing': `Data Processing Addendum
Version {n}.{n}, supplementing the Agreement {ref}
1. Roles. As between the parties, {client} is controller and {company} is processor of Personal Data described in Annex I. Where the Customer is itself a processor, the Provider acts as sub-processor.
2. Instructions. The Provider shall process Personal Data only on documented instructions, which include the Agreement and use of product settings. It shall inform the Customer if an instruction appears to infringe applicable law.
3. Personnel. Access is limited to those who need it and who are bound by confidentiality.
4. Security. The Provider maintains the measures in Annex II and may update them provided that protection is not reduced.
5. Sub-processors. General authorisation is given for those listed at {web}/subprocessors. The Provider gives thirty days' notice of additions; the Customer may object on reasonable grounds and, failing a solution, terminate the affected service.
6. Data subject requests. Requests received directly shall be forwarded without response, other than to acknowledge.
===
7. Incidents. The Provider notifies the Customer without undue delay and in any event within forty-eight hours of becoming aware of a Personal Data Breach.
8. Audits. Once a year, on thirty days' notice, the Customer may review third-party reports; an on-site audit is available where these do not suffice or where required by a regulator.
9. Transfers. The Standard Contractual Clauses (Module Two) are incorporated. Clause 7 applies; Clause 11 option does not; the competent authority is that of the exporter. The UK Addendum applies to restricted transfers from the United Kingdom.
10. Return and deletion. Within thirty days of termination all copies shall be erased, backups following their ordinary cycle of ninety days.
11. Liability. Subject to the limits in the Agreement, taken in aggregate.
12. Order of precedence: Clauses, this Addendum, Agreement.
Annex I
Subject matter :: [hosted help desk~payroll bureau~marketing e-mails]
Data subjects :: staff, clients, prospects
Categories :: contact details, usage logs, messages
Duration :: term of the Agreement
Annex II
Encryption in transit and at rest; role-based access; vulnerability scans weekly; recovery tested every six months.
Agreed by {person}, {today}`,
    'en-long-franchise-cafe': `7. TRAINING AND OPENING
7.1 Before opening, the Franchisee and one manager must complete to our satisfaction {n} days' training at our school in {city}. You bear travel and wages.
7.2 You may not open until we certify that the fit-out follows the Design Manual.
8. FEES
8.1 On signing you pay an initial fee of {amount}, fully earned when paid and not refundable save under clause 3.
8.2 Each Monday you pay a royalty of six per cent of Gross Sales of the preceding week and two per cent to the Brand Fund, by direct debit.
8.3 Gross Sales excludes sales tax, staff meals and bona fide refunds.
9. OPERATING STANDARDS
You shall serve only products on the approved list, keep the hours in Schedule C, and achieve at least a grade B in each quarterly inspection. Two consecutive lower grades are a default.
10. SUPPLIES
Coffee, cups and syrups are bought from us or nominated roasters. You may propose others; we test samples at your cost.
11. MARKS
The name, cup device and colours are ours. You use them only in the Territory and only while this Agreement lasts. You shall not register any domain containing them.
===
12. ACCOUNTS
Point-of-sale data is polled nightly. Annual accounts certified by an accountant are sent within ninety days. An audit showing under-statement beyond two per cent is at your expense.
13. INSURANCE
Public liability of at least five million, naming us.
14. TRANSFER
We have first refusal for thirty days on the terms of any offer. A transferee must be trained and pay {amount} towards our costs.
15. RENEWAL
One further term of ten years if you refurbish, are not in default and sign our then-current form.
16. TERMINATION
Without cure: insolvency, abandonment for three days, conduct that endangers health. On thirty days' notice: other breach.
17. AFTER THE END
De-identify within seven days; assign the telephone number; return the Manual; for one year run no coffee bar within two miles.
18. DISPUTE RESOLUTION
Talks between principals, then mediation, before proceedings may be issued.
19. ACKNOWLEDGEMENT
You received the disclosure document at least fourteen days before signing and relied on no earnings claim.
Franchisor {company} – Franchisee {person} – Guarantor {someone}`,
    'en-long-nda-with-residuals': `WHEREAS, each party possesses certain confidential technical and commercial information relating to [battery recycling~speech recognition~flavour encapsulation~satellite antennas]; and
WHEREAS, the parties desire to evaluate a possible business relationship (the "Purpose");
NOW, THEREFORE, in consideration of the mutual promises below, {company} and {client} agree as follows:
1. "Confidential Information" means non-public information disclosed in any form that is marked as confidential or that a reasonable person would understand to be so, including samples, source code, formulas, forecasts and the existence of these discussions.
2. Exceptions. The foregoing does not include information which the Recipient can show by written records (a) was in its possession beforehand; (b) is or becomes public through no act of Recipient; (c) is received from a third party free to disclose; or (d) is independently developed.
3. Use and Care. Recipient shall use the information solely for the Purpose, protect it with at least the degree of care it uses for its own, and limit disclosure to employees and advisers bound by similar duties. Recipient is liable for their breaches.
4. No Reverse Engineering. Samples shall not be analysed for composition and shall be returned on request.
===
5. Compelled Disclosure. If required by subpoena, Recipient shall give prompt notice, to the extent lawful, and cooperate in seeking a protective order.
6. Residuals. Nothing restricts personnel from using general know-how retained in unaided memory, provided that no patent or copyright licence is granted thereby.
7. Non-Solicitation. For twelve months neither party shall solicit employees of the other met through the Purpose.
8. Standstill. For eighteen months Recipient shall not acquire securities of the Discloser without consent of its board.
9. Term. Disclosures may be made until {date}; obligations last five years from each disclosure and, for trade secrets, as long as they remain such.
10. Return. On request, materials shall be returned or destroyed and an officer shall so certify; one archival copy may be kept by counsel.
11. No Warranty; no obligation to proceed; no licence.
12. Equitable Relief. Damages may be inadequate; injunctive relief is available without bond.
13. Export. Each party shall comply with export control laws.
14. Assignment, amendment, counterparts and electronic signature.
Effective {today}
By {person} By {someone}`,
    'en-long-asset-purchase': `Section 2.3 Assumed Liabilities. On the terms of this Agreement, Buyer shall assume only the following liabilities of Seller: (a) trade payables to the extent reflected in Closing Working Capital; (b) obligations first arising after the Closing under the Assigned Contracts. All others are Excluded Liabilities.
Section 2.4 Purchase Price. The aggregate consideration is {amount}, plus or minus the adjustment in Section 2.6, of which {amount} shall be held by the Escrow Agent.
Section 2.5 Allocation. The parties shall file consistently with the allocation in Schedule 2.5 under Section 1060 of the Code.
Section 2.6 Working Capital Adjustment. Within sixty days Buyer shall deliver the Closing Statement. If Seller objects, the dispute is referred to an independent accounting firm acting as expert.
ARTICLE III – REPRESENTATIONS OF SELLER
3.1 Organization. Seller is duly organized and in good standing.
3.4 Financial Statements. They present fairly in all material respects the position of the Business.
3.7 Title. Seller has good title to the Purchased Assets, free of Encumbrances other than Permitted ones.
3.11 Employees. Schedule 3.11 lists each employee, position and rate of pay; none is represented by a union.
3.15 Environmental. No release of Hazardous Substances has occurred at the facility located at {cstreet}, {ctown}.
===
ARTICLE V – COVENANTS
5.2 Conduct of Business. Until Closing, Seller shall operate in the ordinary course.
5.5 Non-Competition. For five years Seller shall not engage in the Restricted Business within the Territory.
5.8 Bulk Sales. The parties waive compliance.
ARTICLE VI – CONDITIONS
Consents in Schedule 6.1(d) shall have been received; no Material Adverse Effect shall have occurred.
ARTICLE VII – INDEMNIFICATION
7.1 Survival. General representations survive eighteen months; Fundamental ones until sixty days past limitation.
7.4 Basket and Cap. No claim until losses exceed {amount}, then from first dollar; liability is capped at the Escrow Amount save for fraud.
ARTICLE VIII – TERMINATION
By mutual consent, or by either party if Closing has not occurred by {date}.
ARTICLE IX – MISCELLANEOUS
Expenses; Notices; Specific Performance; Waiver of Jury Trial; Disclosure Schedules.
[Signature page follows]
SELLER: {company}, by {person} BUYER: {client}, by {someone}`,
  }),
};
