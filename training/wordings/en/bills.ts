import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Bills of utilities, hospitals, schools and hotels in English. */
export const englishBills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('en', {
    'en-electricity-bill': `{company} Energy
# [Your electricity bill~Your energy bill~Electricity statement for your business]
{person}
{cstreet}
{ctown}
Customer account number :: {num}{num}
Bill date :: {today}
Bill period :: {date} - {date}
Supply address: {cstreet}, {ctown}
## [What do I owe?~Your bill at a glance~Account summary]
Your last bill :: {amount}
What you've paid - thank you :: -{amount}
Charges this period :: {amount}
[We'll take {amount} by Direct Debit on or around {date}~Please pay {amount} by {date}~Total now due {amount}]
## How we worked out your charges
Meter serial number L{d2}A {num} Supply number S 01 801 {d3} 22 {num} {d3}
= Reading date | Previous | Latest | Units used (kWh)
- {date} | {num} E | {num} C | {d3}
- Energy used {d3} kWh at 27.{d2}p per kWh | {small}
- Standing charge {n} days at 53.{d2}p per day | {small}
- Climate Change Levy | {small}
- VAT at 5% | {small}
E = estimated reading, A = actual, C = your own reading
About your tariff: [Standard Variable~Fixed Saver May 25~Deemed rates]. No exit fees. Estimated annual usage {d3}0 kWh. Could you pay less? Remember it might be worth thinking about switching your tariff or supplier.
Power cut? Call 105. Smell gas? Call 0800 111 999. Complaints: if we can't agree within eight weeks you can contact the Energy Ombudsman.`,
    'en-mobile-bill': `{company} Mobile
Account number :: {num}-{d3}
Mobile number :: {mobile}
Bill number :: {num}
{person}
{cstreet} {ctown}
# [Here's your bill, {someone}~Your {month} bill~Bill summary]
Service from {date} through {date}
= Plan | Monthly | Usage | Device | Total
- Unlimited Plus line {mobile} | {small} | 0.00 | {small} | {small}
- [Tablet 10 GB~Smartwatch add-on~Business Share 50 GB] | {small} | {small} | - | {small}
Surcharges and government fees
- Federal Universal Service Charge | {small}
- Regulatory charge | 0.98
- State 911 fee | 1.75
- [International roaming day pass~Out-of-bundle texts~Premium rate call to 0871 {num}] | {small}
Balance from last bill {small} Payment received {date} -{small}
[Amount due~Total to pay~New charges due by {date}] {amount}
Auto Pay is scheduled for {date}. Late payments may be charged 1.5% per month.
Itemised calls
= Date | Time | Number | Duration | Data | Cost
* {date} | {time} | {mobile} | 0:0{n} | {d2} MB | 0.00
Questions? Dial 611 from your phone or chat at {web}`,
    'en-hospital-us': `{company} Medical Center
Patient Financial Services
{street}, {town}
# [Statement of charges~PATIENT STATEMENT~Your bill for hospital services]
Patient name :: {person}
Account # :: {num}
Statement date :: {today}
Date of service :: {date}
Attending: Dr. {someone}, MD
= Service date | Rev code / CPT | Description | Charges
* {date} | [99284~80053~71046~96374~36415] | [ER visit level IV~Comprehensive metabolic panel~X-ray chest 2 views~IV push single drug~Venipuncture~Pharmacy - ondansetron 4 mg] | {plain}
Total charges :: {plain}
Insurance payments [BCBS PPO~Aetna~Medicare Part B] :: -{plain}
Contractual adjustment :: -{plain}
Deductible / coinsurance :: {small}
PLEASE PAY THIS AMOUNT :: {amount}
Due date :: {date}
Your insurance has processed this claim. The balance shown is your responsibility. Physician services such as radiology and anesthesia are billed separately.
Financial assistance is available: call {phone}. Payment plans with zero interest up to 24 months.
Please detach and return this portion with your payment
[ ] Visa [ ] MasterCard [ ] Discover Card number ________ Exp ____ CVV ___ Signature ____________
Make checks payable to {company} Amount enclosed ______`,
    'en-hotel-folio': `{company} Hotel & Spa
{street}, {town}
# [Guest Folio~Information Invoice~Invoice / Folio {ref}~Your account]
Guest :: {person}
? Company :: {client}
Room No. :: {d3}
Arrival :: {date}
Departure :: {date}
Persons :: [1/0~2/0~2/1]
Conf. No. :: {num}
Cashier :: {n} Page No. 1 of 1
= Date | Text | Reference | Charges | Credits
* {date} | [Accommodation B&B~Room Service Dinner~Minibar~City tax~Parking overnight~Spa treatment 50 min~Breakfast~Laundry] | {num} | {small} |
- {date} | [Mastercard XXXX{d2}{d2}~Deposit transferred~City Ledger] | | | {small}
- | Total | | {small} | {small}
- | Balance | | 0.00 |
VAT breakdown: net 9% {small} tax {small} / net 21% {small} tax {small}
I agree that my liability for this bill is not waived and agree to be held personally liable in the event that the indicated person, company or association fails to pay.
Guest signature ______________
[We look forward to welcoming you back~Rate your stay at {web}]. VAT {vat}`,
    'en-school-fees': `{company} School
Bursar's Office, {street}, {town}
Founded 1874 - Registered charity {num}
To: Mr & Mrs {someone}
{cstreet}, {ctown}
# [Fees for the Michaelmas Term {year}~School fee account~Invoice for Term 2]
Pupil(s): {someone} [Year 4~Form III~Grade 9 day boarder]
Account {num} Bill date {today}
= | | Amount
- Tuition fee | | {plain}
* [Lunches 68 days~After-school club~Piano lessons x 10~Coach travel route {n}~Ski trip deposit~Sports levy~Exam entry fees] | | {small}
- Sibling discount 5% | | -{small}
- Deposit held (not deducted) | | {small}
- Balance brought forward | | {small}
TOTAL PAYABLE BY FIRST DAY OF TERM {amount}
Your Direct Debit will be collected on {date}. Fees are subject to VAT at 20% from 1 January 2025.
A full term's notice in writing is required before the withdrawal of a pupil or a term's fees in lieu will be payable. Late payment charge 2% per month.
Cheques to {company} School. BACS {bank} {d2}-{d2}-{d2} {num} reference pupil surname and initial.`,
    'en-vet': `{company} Veterinary Practice
{street}, {town} - {phone}
Out of hours emergencies: {mobile}
{person}
{cstreet}, {ctown}
# [INVOICE~Fee invoice~Account]
Client no. {num} Invoice {ref} Date {today}
Animal: [Bella - Labrador FN~Oscar - DSH MN~Daisy - Rabbit~Rosie - Welsh Cob mare 15.1hh]
Vet: {someone} MRCVS
= Date | Description | Qty | Price inc VAT
* {date} | [Consultation~Repeat consultation~Metacam oral susp. 32ml~Booster vaccination DHPPi+L4~Dental scale and polish under GA~Cytology - in house~Synulox 250mg tabs~Microchip] | {n} | {small}
- Dispensing fee | 1 | 14.50
Total for [Bella~Oscar~this animal] {small}
Of which VAT @20% {small}
[Amount due~To pay~Balance on account] {small}
Fees are due at the time of treatment. Accounts outstanding after 30 days incur an administration charge of 10.00. Direct insurance claims by prior agreement only; excess payable on collection.
Prescriptions are available from this practice. You may obtain medicinal products from another supplier.
[Next booster due~Reminder: flea and worm treatment due] {date}
VAT reg {vat}`,
  }),
};
