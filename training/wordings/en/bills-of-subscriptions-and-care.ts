import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English invoices of subscriptions, care, laboratories and small practices. */
export const englishBillsOfSubscriptionsAndCare: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    invoice: wordingsIn('en', {
      'en2-iv-physio-clinic-insurer': `{company} Physiotherapy & Sports Injury
INVOICE TO INSURER
[Aviron Health~Simplemed~VitalCare] Claims, PO Box {d3}
Provider no. {num}
Patient {person} Membership {num} Authorisation {ref}
Condition: [post-op rotator cuff~whiplash grade II~plantar fasciitis]
Referrer Dr {someone}
= Treatment date | Code | Session | Fee
- {date} | AA{d3} | Initial assessment 45 min | {small}
- {date} | AA{d3} | Follow up | {small}
- {date} | AA{d3} | Follow up + acupuncture | {small}
- {date} | DNA | Did not attend | not chargeable to insurer
Total {small}
Excess collected from patient {small}
Balance due from you {amount}
Sessions authorised 6, used 3. We would ask for a further four in view of stiffness; report attached.
Therapist {someone} MCSP HCPC PH{d5}
Remit by BACS with our reference. Exempt supply, item 1(c) group 7.`,
      'en2-iv-newspaper-subscription': `{company} Media Group
The {city} [Courier~Examiner~Gazette]
Customer {num}
Dear {someone},
thank you for reading us. Here is the bill for your next period.
Delivery Monday to Saturday plus e-paper
{date} to {date}, 312 issues
Subscription price {small}
Delivery by carrier {small}
Loyal reader voucher -{small}
Total incl. reduced-rate VAT of {small}: {amount}
Please transfer by {date} and put invoice number {ref} in the subject line; bank {iban}. If you give us a direct debit mandate we'll drop the {small} paper bill fee.
Going on holiday? Interrupt delivery from four days, donate the copies to a hospital, or have them sent after you.
Letterbox frozen shut, paper wet, no paper? Call our carriers' desk from 6 a.m. {phone}.
Recruit a new reader and pick a reward: picnic rucksack, garden centre voucher, cordless screwdriver.`,
      'en2-iv-surveyor-word': `Chartered Surveyors
{company}
INVOICE
Your home survey level 2
Property inspected: {cstreet}, {ctown}
Inspection on {date} by {someone} FRICS
Invoice to: {someone}
No: {ref} Date: {today}
Fee as agreed {plain}
Drone inspection of chimney {small}
Damp meter - nil, included
VAT {small}
TOTAL {amount}
Our report will be released as soon as funds arrive.
Payment can be made by bank transfer (Barclays, {d2}-{d2}-{d2}, {num}) or over the telephone by card. Cheques take a week to clear and sellers rarely wait.
Firm regulated by RICS. Complaints handling procedure available.
Thank you for instructing us.`,
      'en2-iv-locum-doctor-agency': `{person}
Locum GP
Invoice no {n}/{year}
The Practice Manager, {client} Surgery
Sessions provided
- {date} | am 8.30-12.30 18 pts + 4 visits | {plain}
- {date} | pm 14-18.00 | {plain}
- {date} | full day duty doctor | {plain}
- Extra: cremation form | {small}
- Mileage 32 @ 45p | 14.40
Sub total {plain}
NHS pension employer contribution 14.38 % (Form A enclosed, please sign) {plain}
Total due {amount}
within 14 days to [Starling~Monzo] {d2}-{d2}-{d2} {num}
GMC {num}. Self employed, UTR held. Medical services VAT exempt
ta! - lovely team, the rota for next month attached`,
      'en2-iv-crematorium-account': `{company} Funeral Directors, est. 18{d2}
Account to the estate of the late {someone}
c/o {person}, {cstreet}, {ctown}
Reference {ref} {today}
OUR CHARGES
- Professional attendance, arrangements, care | {plain}
- Removal from {city} Hospital after hours | {small}
- Hearse and one limousine | {plain}
- Oak veneer coffin "[Ashdown~Salisbury]" | {plain}
PAID ON YOUR BEHALF
- Cremation fee, {city} | {plain}
- Minister | {small}
- Doctors' papers | 0.00
- Organist | {small}
- Announcement in the Echo | {small}
- Flowers, double-ended spray | {small}
Own charges {plain} Disbursements {plain}
Deposit received with thanks -{plain}
Balance {amount}
We ask for settlement within thirty days or from the first money released by the bank, to whom this account may be shown. Funeral services are exempt from VAT, flowers and catering are not.
Ashes may be collected from {date}. With our sincere sympathy.`,
      'en2-iv-laboratory-analyses': `{company} Analytical
{street}, {town}
Tax invoice {num}
Date {today}
Attention: accounts payable, {client}
Quote {ref} your PO {ref}
Work order [EN{d5}~SY{d5}] - [Groundwater, dairy site~Stormwater round 3~Soil stockpile B]
= Method | Analyte suite | Samples | Each | Total
- EP{d3} | TRH/BTEXN | 14 | {small} | {plain}
- EG{d3} | 8 metals dissolved | 14 | {small} | {plain}
- EA{d3} | pH, EC | 14 | {small} | {small}
- EP{d3} | PFAS extended | 6 | {small} | {plain}
- Rush | 48 h turnaround 50 % | | | {plain}
- Bottles and esky | couriered | 2 | {small} | {small}
Subtotal {plain}
GST 10% {plain}
Total inc. GST {amount}
ABN {d2} {d3} {d3} {d3} NATA accredited 8{d2}
Certificates are already in the portal. Samples are thrown away two months from receipt unless storage is asked for. EFT: BSB {d3}-{d3} account {num}, remittance to {email}. Overdue accounts lose discount.`,
      'en2-iv-property-management-fees': `{company} Block Management
Service charge demand and invoice
Flat {n}, [Admiral Court~Wharfside~Beech Lawns]
Leaseholder {person}
Landlord: {other} Estates Ltd, {cstreet}, {ctown} (s.47 and s.48 Landlord and Tenant Act 1987)
Invoice {ref} {today}
- Service charge on account 1 Apr - 30 Sep, 2.{d2} % of budget | {plain}
- Reserve fund | {small}
- Ground rent half year | {small}
- Balancing charge year ended {date} | {small}
- Administration: consent to pets | {small}
Due on receipt {amount}
Pay in this way: BACS to client account at {bank}, {num}
This demand is accompanied by a summary of tenants' rights and obligations. You may apply to the tribunal about whether an amount is reasonable. Arrears are passed to solicitors after two reminders and their costs fall to you under clause 4(17) of the lease.
Works notice: lobby to be painted in {month}; leave bikes elsewhere.`,
      'en2-iv-agronomist-season': `{company} Crop Consulting
[Swift Current, SK~Lethbridge, AB~Ritzville, WA]
INVOICE # {num}
{client} Farms
Terms: due on receipt, 2%/month after 30 d
- Soil sampling, {n} fields 0-6, 6-24 in. | {plain}
- Lab fees | {plain}
- Scouting canola {d3} ac @ 4.50 | {plain}
- Scouting lentil {d3} ac @ 5.25 | {plain}
- Variable rate maps | {plain}
- Sclerotinia petal tests | {small}
GST #{num}RT0001 5% {small}
INVOICE TOTAL {amount}
Early pay: take {small} off before {date}
Interac e-transfer to {email}, no password. Cheques to PO Box {d3}
Half-section NW 22 billed to brother as per your text. Had 4 windshield chips this yr from your grid road.. no charge :)`,
      'en2-iv-museum-loan-conservator': `Paper conservation studio
{person} ACR
to
{client} Museum, Registrar
Invoice {ref}
re: loan exhibition "[Ink & Empire~Charts of the Cold Coast]"
Treatment as estimate accepted {date}
1. Chart on vellum, 1741. Surface cleaning, humidification, tension drying 14 h
2. Two letters. Removal of self-adhesive tape, deacidification 6 h
3. Mounting of nine sheets in museum board, hinges of Japanese paper 11 h
31 h at {small} {plain}
Materials {small}
Courier with climate crate, collected {date} {small}
VAT {plain}
Payable in 30 days {amount}
Condition reports and photographs under ultraviolet have been uploaded. Insurance in studio until the hour of collection rests with me, thereafter with you. Please acknowledge receipt of item 2, which your van driver was reluctant to sign for.
Bank details overleaf, unchanged since 2009.`,
      'en2-iv-music-streaming-business-licence': `{company} - sound for places
INVOICE / RECEIPT PENDING
Account holder: {client}, [4 cafes~2 gyms~hair salon]
Billing cycle {date} - {date} (annual)
Licence for background music, no broadcast
Zones :: {n}
Price / zone / month :: {small}
Players leased :: 2
= | Net | VAT | Gross
- Zones | {plain} | {small} | {plain}
- Player rental | {small} | {small} | {small}
- Voice jingles "closing in 10 minutes" | {small} | {small} | {small}
= Due {date} | {plain} | {small} | {amount}
Performing right fees are NOT included; your collecting society will bill you apart.
We attempted to charge your stored card on {date} and were told "do not honour". Update it within seven days, lest the shop go quiet.
Support chat 8 - 20 CET. {street}, {town}. Reg. {num} VAT {vat}`,
    }),
  };
