import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that speak of bills, offers, orders, goods and agreements without being one. */
export const englishBesideTradePapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-beside-bill-explained': `[{company} Energy~{city} Water~Hydro {city}~{company} Broadband]
# [Understanding your bill~How to read your electricity bill~Your new-look bill explained~A guide to your water bill]
We have redesigned our bills. Use the sample overleaf to find your way around.
1. Account number - quote this whenever you contact us.
2. Billing period - the dates this bill covers.
3. Amount due - what you owe after any credit has been taken off. If it says CR, we owe you.
4. Meter readings - A means actual, E means estimated, C means your own reading.
5. Standing charge - a daily amount that covers keeping you connected.
6. VAT - charged at 5% for homes and 20% for most businesses.
Worked example: 412 units at 27.4p = 112.89
Struggling to pay? Call us free on {phone} before your due date and we will agree a plan.`,
    'en-beside-direct-debit-instruction': `[{company}~{city} Golf Club~The {city} Trust]
Please fill in the whole form using a ball point pen and send it to {company}, {street}, {town}
# [Instruction to your bank or building society to pay by Direct Debit~Pre-Authorized Debit (PAD) Agreement form~Direct Debit Request]
Service user number {num}
Name(s) of account holder(s) ______________________
Bank/building society account number _ _ _ _ _ _ _ _
Branch sort code _ _ - _ _ - _ _
Name and full postal address of your bank or building society
To: The Manager ______________________
Reference [{ref}~to be advised]
Please pay {company} Direct Debits from the account detailed in this instruction subject to the safeguards assured by the Direct Debit Guarantee.
Signature(s) ____________ Date ____________
The Direct Debit Guarantee: if an error is made you are entitled to a full and immediate refund from your bank.
This guarantee should be detached and retained by the payer.`,
    'en-beside-fees-and-charges': `{city} [City Council~County Council~Borough Council]
# [Schedule of Fees and Charges {year}~Licensing fees~Planning application fees~Cemetery charges~Library charges]
Approved by Cabinet on {date}. All fees shown include VAT where applicable.
= Service | Current | From 1 April
- Skip permit (14 days) | {small} | {small}
- Pavement licence | {small} | {small}
- Taxi driver licence, 3 years | {small} | {small}
- Allotment per rod | {small} | {small}
- Replacement bin | {small} | {small}
Concessions: 50% for residents in receipt of Universal Credit.
Payment must accompany the application. Fees are not refundable if an application is refused.`,
    'en-beside-salon-tariff': `[{someone} Hair & Beauty~The Barber Shop~Paws Grooming Parlour]
# [Price list~Our treatments~Menu of services~Rates]
- Cut and blow dry | {small}
- Dry trim | {small}
- Full head highlights | from {small}
- Beard shape | {small}
- Gel manicure | {small}
- Patch test 48 hours before any tint | free
10% off for students Monday to Wednesday. Gift vouchers available at the till.
Please give 24 hours notice to cancel or a charge of 50% applies.
{street}, {town} {phone}`,
    'en-beside-shipping-rate-card': `{company} [Couriers~Logistics~Freight]
# [Rate card {year}~Tariff guide~Domestic rates effective {date}~Zone chart and surcharges]
= Weight up to | Zone 1 | Zone 2 | Zone 3
- 1 kg | {small} | {small} | {small}
- 5 kg | {small} | {small} | {small}
- 10 kg | {small} | {small} | {small}
- 30 kg | {small} | {small} | {small}
Residential surcharge {small}. Fuel surcharge changes monthly, see {web}.
Re-delivery after a failed attempt {small}. Oversize items over 2.4 m by arrangement.
Claims for loss must be notified within 7 days with the consignment number.
Rates exclude GST. Volumetric divisor 5000.`,
    'en-beside-catalogue-page': `{company} [Spring~Autumn~Trade] Catalogue page {d3}
# [Fixings and fasteners~Classroom furniture~Commercial cookware~Garden tools]
Hard-wearing, easy to clean and backed by our 5 year guarantee.
= Code | Description | Pack | Each | 10+
* {num} | [Hex bolt M10 x 50~Stacking chair blue~Stock pot 10 L~Border spade] | {n} | {small} | {small}
NEW! Free next day delivery on orders over 75.
Colours may vary from those shown. Prices exclude VAT and are correct at time of going to print.
To order call {phone}, visit {web} or use the form in the centre pages.`,
    'en-beside-invitation-to-tender': `[{city} Council~Department of Public Works~{company}~National Health Service]
# [Invitation to Tender~Request for Proposals (RFP)~Contract notice~Instructions to Tenderers]
Reference :: {ref}
Title :: [Grounds maintenance~Supply of laptops~School bus services~Roof replacement]
1. Background. The Authority wishes to appoint a supplier for an initial term of three years.
2. Timetable
= Stage | Date
- Issue of documents | {date}
- Clarification deadline | {date}
- Closing date, 12 noon | {date}
- Award | {date}
3. Evaluation: price 60%, quality 30%, social value 10%.
4. Tenderers must complete the pricing schedule in Appendix B. Prices are to remain open for acceptance for 90 days.
5. Bidders shall hold public liability cover of at least 5 million.
6. The Authority is not bound to accept the lowest or any tender.
Questions only through the portal. Canvassing will lead to disqualification.`,
    'en-beside-order-form-not-filled': `# [Order form~School uniform order form~Cookie order form~Christmas tree order form~Book club order slip]
[PTA of {city} Primary~{company}~Troop {d3}]
Please return with payment by {date}
Name ____________________ [Class~Room~Phone] __________
= Item | Price | Qty | Total
- [Sweatshirt~Shortbread~6 ft Nordmann~Paperback] | {small} | ____ | ____
- [Polo shirt~Mint thins~Wreath~Hardback] | {small} | ____ | ____
- [Book bag~Gift box~Stand~Audio CD] | {small} | ____ | ____
GRAND TOTAL ____
Cheques payable to [the PTA~{company}]. Collect from the hall on {date}.
Sorry, we cannot accept late orders.`,
    'en-beside-restaurant-menu': `[The {city} Arms~Bella Cucina~Spice Garden~Joe's Diner]
# [Dinner menu~Sunday lunch~Takeaway menu~Bar snacks & drinks]
Starters
- Soup of the day, crusty bread (v) | {small}
- Onion bhaji, mint yoghurt | {small}
Mains
- Beer battered haddock, mushy peas | {small}
- Chicken tikka masala | {small}
- Half pound cheeseburger, fries | {small}
- Mushroom risotto (vg) | {small}
Sides all {small}: chips, garden salad, coleslaw, naan
Puddings
- Sticky toffee pudding | {small}
Please tell your server of any allergies. A discretionary 12.5% service charge is added for parties of six or more.
Last orders 9.30 pm`,
    'en-beside-delivery-information-page': `{company}
# [Delivery information~Shipping & returns~Where is my order?~Receiving your pallet: what to check]
When will my order arrive?
Standard delivery takes 3 to 5 working days. You will get a text on the morning of delivery with a one hour slot.
What if I am out?
The driver will leave a card and try again the next day.
On arrival please count the packages against the delivery note before signing. Mark any damage as "damaged", not "unchecked".
How do I return something?
Use the label in the box within 28 days. Keep proof of posting. Refunds go back to the card you paid with.
International customers may have to pay customs charges.
Still stuck? Chat to us 8 am to 8 pm or write to {email}`,
    'en-beside-warranty-registration-card': `# [Warranty card~Limited one-year warranty~Product registration card~Guarantee certificate]
Thank you for choosing {company}.
Model no. :: {num}
Serial no. :: ______________
Date of purchase :: ______________
Dealer's name and stamp :: ______________
Where did you buy it? [ ] store [ ] online [ ] gift
{company} warrants this product against defects in materials and workmanship for [one year~24 months~ten years] from the date of original retail purchase. Proof of purchase is required.
This warranty does not cover normal wear, commercial use or accidental damage.
Some states do not allow limitations on implied warranties, so the above may not apply to you.
Mail to {company}, {street}, {town} within 30 days`,
    'en-beside-admission-ticket': `[{city} Arena~Odeon {city}~National Museum~{city} Rovers FC]
# [E-TICKET~ADMIT ONE~Your tickets - print at home~BOARDING PASS]
{date} [Doors~Kick-off~Screening~Gate closes] {time}
[Block {d2} Row {n} Seat {n}~General admission~Screen {n}, Seat F{n}~Gate B{n} Seat {d2}C]
Name :: {person}
Order {num} [Adult~Child~Concession] {small} incl. booking fee
Barcode {num}{num}
This ticket is valid for one entry only. Do not post photos of the barcode online.
No refunds or exchanges unless the event is cancelled.
Promoter: {company}`,
    'en-beside-website-terms': `# [Terms of use~Website terms and conditions~Cookie policy~Acceptable use policy~Returns policy]
Last updated: {date}
Welcome to {web}. By using this site you accept these terms. If you do not agree to them you must not use our site.
1. Who we are. The site is operated by {company}, {street}, {town}.
2. Changes. We may amend these terms from time to time. Every time you wish to use the site, please check them.
3. Your account. You must keep your password secret.
4. Intellectual property. You may print one copy for personal use.
5. Content is not advice. We make no promise that it is accurate or up to date.
6. Nothing here limits liability for death or personal injury caused by negligence.
7. Links to other sites are for information only.
Contact {email}`,
    'en-beside-contract-guidance': `[Citizens Advice~Legal Aid {city}~Fair Work Ombudsman~Small Business Commissioner]
# [Tenancy agreements: what to look for~Do I need a written contract?~Employment contracts explained~Buying a used car: know your rights]
A contract is an agreement that the law will enforce. It need not be in writing, but it is easier to prove if it is.
Before you sign
• Check the names and addresses of both sides.
• Find the notice period and any break clause.
• Look for extra fees. A landlord cannot charge for viewings or references.
• Keep a signed copy.
If a term is unfair a court may refuse to enforce it.
Example: Sam signed a 12 month lease but left after five. He remained liable until a new tenant moved in.
Get help: call {phone}, Monday to Friday. This leaflet is general information, not legal advice.`,
    'en-beside-user-guide': `{company}
# [User manual~Quick start guide~Owner's handbook~Assembly instructions]
[Cordless vacuum~Pressure washer~Bunk bed~Wireless printer] model {num}
Please read all instructions before use and keep them for reference.
What's in the box: 1 main unit, 1 charger, {n} screws, 2 dowels, 1 hex key
WARNING: risk of electric shock. Do not immerse in water. Keep away from children under 8.
Step 1. Attach A to B using two screws. Do not overtighten.
Step 2. Plug in and charge for four hours until the light is steady.
Step 3. Press and hold the power button for 3 seconds.
Troubleshooting: no power - check the fuse; error E{d2} - clean the filter.
For spare parts have your receipt and serial number ready and call {phone}.
Complies with part 15 of the FCC Rules.`,
  }),
};
