import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English leases, sales, employment, waivers, by-laws, statutes and amendments. */
export const englishDeedsLeasesAndByLaws: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('en', {
    'en2-ct-retail-lease-summary-ca': `RETAIL LEASE
THIS LEASE dated {today}, in pursuance of the Short Forms of Leases Act
BETWEEN {company} Properties Inc. (the "Landlord") AND {client} (the "Tenant") AND {person} (the "Indemnifier")
BASIC PROVISIONS
(a) Premises: Unit {n}, [Maple Crossing~Lakeshore Plaza], approximately 1,{d3} sq. ft. as shown hatched on Schedule A
(b) Term: five years commencing {date}
(c) Minimum Rent: years 1-2 {amount} per annum; years 3-5 {amount}
(d) Percentage rent: six per cent of Gross Revenue above the breakpoint
(e) Additional Rent: proportionate share of Taxes, insurance and common area costs
(f) Permitted use: [retail sale of running shoes and nothing else~bubble tea shop]
(g) Deposit: {amount}, applied to first and last month
(h) Fixturing period: sixty days, gross rent free
(i) Option: one further term of five years at market rent
1.01 The Tenant shall pay rent without deduction, abatement or set-off.
4.03 Radius: the Tenant shall not operate a similar business within three kilometres.
7.02 Signs must be approved; no handwritten notices.
9.01 No assignment without consent, not to be unreasonably withheld; change of control is an assignment.
11.04 Relocation: Landlord may on ninety days' notice move the Tenant to comparable space.
13 Default. If Minimum Rent is unpaid for five days after notice, Landlord may re-enter.
15 The HVAC is to be maintained by the Tenant by contract.
Executed by authorized signing officers. I/We have authority to bind the Corporation.`,
    'en2-ct-employment-nurse-fixed': `CONTRACT OF EMPLOYMENT (fixed term)
Employer: {company} Care Group
Employee: {person}
1. You will be employed as Registered Nurse, band {n}, at [Rowan House~the Community Hub], and may be asked to work at any of our homes within ten miles.
2. Your employment starts on {date} and, being for the purpose of covering maternity leave, ends on {date} or on the return of the post-holder, if earlier, without further notice. Nothing before counts towards continuity.
3. Salary: {amount} per annum, paid in arrears on the 25th. Nights attract time and a third, Sundays time and two thirds.
4. Hours: 36 per week, on a rota issued four weeks ahead. Breaks are unpaid.
5. Leave: 27 days plus public holidays, pro rata.
6. Sickness: telephone the nurse in charge at least three hours before the shift. Statutory pay only in the first six months, then four weeks' full pay.
7. Pension: auto-enrolment, 5 + 3.
8. Registration. You must keep your PIN valid; should it lapse you will be suspended without pay.
9. Gifts above {small} must be declared. You may never be a beneficiary of a resident's will.
10. Notice after probation of three months: four weeks on either side.
11. Disciplinary and grievance rules are in the handbook and do not form part of this contract.
12. Deductions: you authorise us to recover overpaid wages, unreturned keys and, if you leave within a year, half the cost of your induction.
13. Confidentiality survives.
Signed for employer ............ I accept ............ date`,
    'en2-ct-waiver-climbing': `PARTICIPANT AGREEMENT, RELEASE AND ASSUMPTION OF RISK
{company} Climbing & Ninja Gym
PLEASE READ. BY SIGNING YOU GIVE UP CERTAIN RIGHTS, INCLUDING THE RIGHT TO SUE.
Participant {person} DOB {date} Phone {mobile}
In consideration of being allowed to use the facilities, I, for myself, my heirs and assigns, agree as follows:
1. I understand that climbing, slacklining and jumping into foam are dangerous. Risks include falls, rope burn, loose holds, other people landing on me, the negligence of belayers, and my own foolishness; they may result in sprains, fractures, paralysis or death.
2. I VOLUNTARILY ASSUME all such risks, known and unknown.
3. I RELEASE, WAIVE AND DISCHARGE the gym, its owners, coaches and landlord from every claim arising from ordinary negligence. This does not extend to gross negligence.
4. I will not belay until I have passed the test, will tie in with a figure eight, and will take off rings.
5. I am in good health, not pregnant and not under the influence.
6. I agree to pay for rescue, and to indemnify the gym should anyone sue on my behalf.
7. I consent to being photographed. [ ] I do not.
8. Any dispute goes to arbitration in {city} County; state law governs. If a clause is void the rest stays in force.
Parent or guardian (under 18): I have explained this to my child and sign on behalf of us both.
Signature ______ Print ______ Date {today} Staff initials __
Valid for one year`,
    'en2-ct-horse-sale': `AGREEMENT FOR THE SALE OF A HORSE
Seller {someone}, {street}, {town}
Buyer {someone}, {cstreet}, {ctown}
The horse: [Quicksilver~Lady Bramble~Tonto], grey [mare~gelding], foaled 20{n}, 15.{n} hands, microchip 9851{num}, passport with Irish studbook
Price {amount}, of which {amount} paid on signing, remainder on collection
The Seller states that so far as she knows the animal
- is sound in wind and heart, and has not been lame within twelve months
- does not crib-bite, weave, rear or bolt; is good to shoe, box and clip; dislikes pigs
- has had no colic operation
- has won no more than £{d2} under BS rules
The Buyer has ridden it twice. A five-stage vetting took place on {date}, blood retained for six months. She accepts the sarcoid on the near hind as shown in the photograph.
Risk passes when the ramp goes up. Until paid in full, ownership stays with the Seller.
Trial of a week is agreed / not agreed (delete)
No warranty is given beyond what is written here, neither party being in trade.
Tack included: bridle, two rugs (one torn). Saddle not.
If the Buyer sells within two years, the Seller shall be offered the mare first.
Both have a copy. Dated {today}`,
    'en2-ct-land-option': `OPTION AGREEMENT
relating to {n} acres at [Glebe Farm~Hanger Lane], {city}
DATED {today}
(1) {someone} and {someone} (the Grantor)
(2) {company} Renewables Limited (the Grantee)
1. Definitions. "Option Fee" {amount}; "Option Period" three years from the date hereof; "Trigger Notice" a notice in the form of Schedule 2; "Grid Offer" an offer of connection capable of acceptance.
2. In consideration of the Option Fee (receipt acknowledged) the Grantor grants to the Grantee the option to take a lease of the Property in the form annexed, for forty years at an annual rent of the greater of {plain} per MW and five per cent of gross receipts.
3. During the Option Period the Grantee may enter for surveys, giving forty-eight hours' notice, making good and paying for crops at the rate in Schedule 4.
4. The Grantor shall not plant trees, create easements or let save on a grazing licence; shall support any planning application.
5. The option may be exercised once planning permission free from challenge is to hand.
6. Extension for two years upon payment of a further {amount}.
7. The Grantee shall enter a unilateral notice and remove it on lapse.
8. Costs of the Grantor's surveyor and solicitor up to {amount} are borne by the Grantee.
9. VAT. 10. Arbitration by a member of the Central Association.
EXECUTED AS A DEED by {someone} in the presence of: witness ............ occupation ............`,
    'en2-ct-amendment-lease-short': `FIRST AMENDMENT TO LEASE
This First Amendment is entered into this {n}th day of {month}, {year}, between {company} ("Lessor") and {client} ("Lessee").
Recitals. Lessor and Lessee are parties to that certain lease of Suite {d3}, dated {date}. Lessee wishes to give back part of the premises and to stay longer.
Now therefore, for good and valuable consideration:
1. Effective {date} the premises are reduced by 2,{d3} rentable square feet, as crossed out on Exhibit A-1.
2. The expiration date is extended to {date}.
3. Base rent is restated:
= Months | Monthly
- 1 - 12 | {plain}
- 13 - 24 | {plain}
- 25 - 36 | {plain}
4. Lessor shall build the demising wall at its cost, using building standard materials.
5. Lessee's right of first refusal in paragraph 41 is deleted.
6. Each party warrants that it dealt with no broker other than {other}.
7. Except as modified, the lease is ratified and remains in full force. Capitalized terms have the meaning given there.
8. May be executed by PDF.
LESSOR by ________ its ________ LESSEE by ________ its ________`,
    'en2-ct-purchase-contract-commodity': `SALES CONTRACT NO. {ref}
{city}, {today}
The undersigned Seller and Buyer have confirmed this contract in accordance with the terms stipulated below.
SELLER: {company}, {street}, {town}
BUYER: {client}, {cstreet}, {ctown}
1. COMMODITY: [White sesame seed, origin Nigeria~Urea 46 % granular~Cashew kernels WW320]
2. QUALITY: purity 99 % min, moisture 6 % max, oil 50 % basis, FFA 2 % max, free of live insects
3. QUANTITY: {d3} MT +/- 5 pct at Seller's option
4. PACKING: new PP bags of 50 kg net, 19 MT per 20' container
5. UNIT PRICE: USD {d3}.00 per MT CFR FO [Qingdao~Mersin~Nhava Sheva]
6. SHIPMENT: within 45 days upon receipt of deposit; partial and transhipment allowed
7. PAYMENT: 20 pct T/T deposit; balance cash against documents at first presentation through {bank}
8. DOCUMENTS: full set clean on board B/L, invoice, packing list, phytosanitary, fumigation, origin, SGS weight and quality
9. INSPECTION at load port final
10. ARBITRATION: FOSFA / GAFTA 125 in London
11. FORCE MAJEURE: incl. ban of export, congestion
12. PENALTY for late opening: 0.5 pct per week
13. Titles are for convenience. Faxed copies are deemed originals.
For and on behalf of SELLER (chop) For and on behalf of BUYER (chop)
Beneficiary account {num} swift {bic}`,
    'en2-ct-cohabitation-pet-clause': `An agreement between {someone} and {someone}
We live together at {cstreet}. We are not married and do not plan to be. We wish to put down how we share things, so that if we part we need not argue.
The flat. It is in both names. {someone} put in {amount} from her grandmother and shall have that back first. What is left over we split down the middle.
Every month each pays a third of take-home pay into the house account at {bank}. Mortgage, council tax, power and food come out of it. Clothes, phones and hobbies do not.
Savings before we met stay where they are.
The car is hers. The piano is his. Furniture is on the list at the back, initialled.
[Pickle the dog~Both cats]: lives with whoever stays in the flat; the other may have weekends, and vet's bills are halved.
If a child comes we will write all this afresh.
If one of us loses work, the other carries the house for six months.
Should we separate: three months' notice to move, one valuation by a surveyor chosen by lot, the right of either to buy the other out.
Each of us has taken advice (names of solicitors: {someone}; {someone}) and has told the other truthfully what we own and owe.
We intend this to be binding. Signed as a deed, {today}
............ witness ............ ............ witness ............`,
    'en2-ct-data-licence-university': `DATA USE AGREEMENT
Provider: {client} Hospitals NHS Trust
Recipient: University of {city}
Recipient scientist: {person}
Dataset: pseudonymised admissions of {d5} patients, {year}, fields in Appendix 1
Now it is agreed:
1. The Provider makes the Data available at no charge for the Project named "[Frailty after hip fracture~Predicting missed appointments]" and for no other.
2. The Recipient shall not attempt to identify or contact any individual, nor link the Data save as approved in writing.
3. Storage: encrypted at rest on servers in the UK; access limited to the persons in Appendix 2, each of whom has completed training within the year; no laptops, no sticks.
4. Small numbers under five are suppressed in publications.
5. Incidents are to be reported to the Provider's officer within 24 hours.
6. Publication. Drafts are supplied thirty days beforehand; the Provider may comment, not veto. Acknowledge.
7. Intellectual property in results vests in the Recipient, which grants a free licence for patient care.
8. The Data remain the Provider's and come without warranty.
9. Destruction with certificate by {date}.
10. The Recipient is liable for its own breach to the extent permitted by law.
11. Either may end this at thirty days' notice.
Read and understood, Recipient scientist ............ Authorised signatories`,
    'en2-ct-construction-letter-contract': `SHORT FORM SUBCONTRACT
Main contract: [Fire station no. 4~Hangar 12 refurbishment]
Contractor {client} Subcontractor {company}
Trade: [Raised access floors~Mastic asphalt~Curtain walling]
Subcontract sum {amount} fixed, excl. VAT (domestic reverse charge applies)
Commence {date} Complete {date}
Retention 5 % halved at practical completion
Damages for delay {small} per day
Payment: applications by the 25th; due date 14 days thereafter; final date 35 days; pay-less notice five days before
You shall provide labour, materials, plant and supervision as per your quotation, our drawing register, and the minutes of the pre-start, which in this order prevail one over another.
Attendances free of charge: welfare, 110 V power within 30 m, hoist by booking. Not free: scaffolding, skips, parking.
Instructions must be in writing; daywork sheets signed the same day or not valued.
Design liability reasonable skill and care, PI {amount}.
You confirm that you've allowed for working around others and for two visits.
CDM: send RAMS ten days in advance.
Set-off permitted across contracts. Adjudication: nominating body RICS.
Please sign both and return one. Starting on site counts as acceptance.
For Contractor {someone}, QS .......... For Subcontractor ..........`,
  }),
};
