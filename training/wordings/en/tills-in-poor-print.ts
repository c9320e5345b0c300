import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English slips of tills and counters, some badly read. */
export const englishTillsInPoorPrint: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('en', {
    'en2-rc-kopitiam-malaysia-scan': `{company} KOPITIAM SDN BHD
({num}-[W~T~X])
{street}
{town}
TEL : {phone}
GST ID : 000{num}
TAX lNVOICE
Table : {n} Pax : 2
Bill No : {ref} Cashier : [AINA~MEI~RAJU]
Date: {date} {time}
- 2 Kopi-O Peng | 5.60 SR
- 1 Nasi Lemak Ayam Rdng | {small} SR
- 1 Half B0iled Egg (2) | 3.20 SR
- 1 Roti Bakar Kaya | 2.80 SR
- Take away box | 0.20 ZR
Item : 5
Sub Total {small}
Service Chg 10% 1.{d2}
GST 6% 0.{d2}
Rounding Adj -0.02
TOTAL RM {small}
CASH RM 50.00
CHANGE RM {small}
GST SUMMARY
= Code | Amt | Tax
- SR @ 6 | {small} | 0.{d2}
- ZR @ 0 | 0.20 | 0.00
Thank you, pls come agaln
Goods sold are not retumable. Wi-fi pasword : kopikaw{d2}`,
    'en2-rc-hardware-my-handheld': `{company} HARDWARE & PAINT TRADlNG
Lot {n}, Jalan Perusahaan, {city}
Co Reg {num}-V
CASH SALES
No. CS{num}
Salesperson [Ah Seng~Mdm Loh]
{date}
- SEALANT CLEAR 280ML | 2 X 8.50 | 17.00
- P/BRUSH 2.5" | 1 X 4.20 | 4.20
- WALL PLUG S6 (100) | 1 PKT | 3.00
- GI WlRE #18 | 1.5 KG | {small}
- PVC ELB0W 20mm | 6 X 0.80 | 4.80
Tota1 Qty 11.5
Total Sales (Inclusive GST) {small}
Disc 0.00
Nett {small}
Payment CASH {small}
Change Due 0.50
E. & O.E. Goods sold no refund, exchange within 7 day w/ this slip
- customer copy -`,
    'en2-rc-us-diner-guest-check': `GUEST CHECK
{company} DINER
"Best pie in the county"
Server: [Darlene~Rick~Tammi] Table {n} Guests 3 Check {num}
{date} {time}
- 1 #4 eggs ov easy, rye | 9.49
- 1 Short stack | 7.25
- add blubery | 1.75
- 1 Patty melt | {small}
- 3 cofee | 8.97
- 1 sld cherry pie ala mode | 6.50
FOOD {small}
TAX 8.25% {small}
AMT DUE {small}
VISA XXXXXXXXXXXX{d2}{d2} APP {d5}A
TIP __10.00__
TOTAL ________
sign X ____________
Suggested gratuity: 15% = {small} 18% = {small} 20% = {small}
Please pay up front. Kids eat free Tuesday w/ adult entree
Tell us how we did at {web} & get free pie. Code {num}`,
    'en2-rc-thrift-charity-till': `{company}
HOSPlCE SH0P
{street}
Reg Charity {num}
{date} {time} Till 1 Vol: [Pat~Maureen~Derek]
- LADIES TOPS | 3.99
- BOOKS 3 FOR | 2.00
- BRIC A BRAC | 1.50
- GIFT AID MENS 0 | 6.00
- BAG | .10
5 ITEMS
TOTAL {small}
CASH 20.00
CHANGE {small}
Refund within 14 days w/ reciept. No refund on electricals, jewelery or earings.
Gift Aid items are sold on behalf of the donor. We will write and tell you how much it made.
Can you spare 3 hrs? Voluntears needed Sat pm!!
Thank you for helping locl families`,
    'en2-rc-laundry-ticket-paid': `{company} DRY CLEANERS & ALTERATIONS
Shop 3, Station Arcade
Ticket {d2}-{d3} [PINK~YELLOW~WHITE]
Name {someone}
Ph {mobile}
IN {date} READY {date} after 4
- 2 shirts hanger | 7.00
- 1 suit 2pc | {small}
- 1 silk dress (stain L cuff - no promise) | {small}
- hem trouser 31" | 12.00
pcs 6
PAID {small} eftpos
bal 0
Rack {n}[A~B]
Garments not collected within 90 days given to charity. Buttons, zips, beads: at owners risk. Colour loss not our fault. Max claim 10 x cleaning charge. Read care lable.
Bring ticket back - no ticket no laundry
Open 7-6 M-F, 8-1 Sat`,
    'en2-rc-ferry-kiosk': `** {company} FERRIES **
KIOSK 4 TERMINAL [EAST~NORTH]
RECEIPT - NOT VALID FOR TRAVEL
Trans {num}
{date} {time}
- 2 AD DAY RTN | {small}
- 1 CH 4-15 | {small}
- 1 BIKE | 2.50
- BKG FEE | 0.00
VAT zero rated passenger transport
Card sale {small}
MASTERCARD contactless
**** {d2}{d2}
MID {num} TID {num}
Auth {d5}
PLEASE KEEP TICKETS SEPERATE. SHOW AT GANGWAY EACH WAY
Last boat home {time}. Miss it & its a long swim
Lost property {phone}`,
    'en2-rc-vape-petshop-blurred': `{company} PET & AQUATIC
{street} {town}
VAT {vat}
#{num} {date} {time}
op 07
- HAMST BEDD1NG 2L | 4.49
- MEALW0RM TUB | 2.99
- NE0N TETRA x6 | 7.50
- TROPICAL FLAKE 52g | {small}
- DENTAL CHEW LGE 3for2 | {small}
- PROM0 | -3.00
SUBT0TAL {small}
T0TAL {small}
AMEX ICC {small}
PAN SEQ 01
V.A.T A 20.00% {small}
Your points today {d2} Balance {d3}
Fish gaurantee: bring water sampel + this slip in 48hr
Live animals cannot be exchanged`,
    'en2-rc-golf-bar-tab': `{city} GOLF CLUB
Members Bar
Member: {someone} No. {d3}
Levy card
{date} {time} Steward [Kev~Lou]
- Pt bitter 4 @ 3.90 | 15.60
- Lge merlot | 6.20
- Bacon roll x 3 | 11.25
- Crisps | 1.10
- Bucket range balls | 3.00
MEMBER DISC 12% -{small}
CHARGED TO LEVY {small}
Levy bal b/f {small}
Levy bal c/f {small}
Please top up at the bar or online. Accounts in the red are barred, ha ha (but realy)
Captain's day {date} - names on the sheet
Bar closes at 10 weekdays`,
    'en2-rc-post-office-branch-slip': `{city} Post Office
{street}
{town}
Date of issue {date} {time}
Session [1-{num}~4-{num}]
DESTINATION [Canada~Portugal~United Kingdom (EU)~Japan]
- Intl Tracked & Signed 0.{d3} kg | {small}
- 1st class lge x 4 | 8.60
- Jiffy bag size 4 | 1.49
- 10 x 2nd class book | 7.50
Total Cost of Services {small}
Cash FROM CUSTOMER {small}
Change given {small}
Reference number [RN~UJ]{num}GB
Building name or number: {n}
Posted after last collection? N
This receipt must be kept in case of a claim. It is not proof of the contents. Compensation up to {small} with proof of value. See leaflet at counter.
VAT No. {vat} - Stamps exempt`,
    'en2-rc-electronics-warranty-till': `{company} ELECTRONICS MEGASTORE #{d3}
{street}, {town}
Sold to: WALK IN
SALE {num} Reg 05 Clk {d3}
{date} {time}
- {num}{d3} 65W USB-C CHRG | 39.99 T
- SN: X{num}
- {num}{d3} HDMl 2.1 6FT | 24.99 T
- PROT PLAN 2YR | 6.99 N
- {num}{d3} MICRO SDXC 256 | {small} T
- MGR PRICE MATCH | -10.00
SUBTOTAL {small}
TX 7.00% {small}
TOTAL {small}
DEBIT TEND {small}
EFT DEBIT PAY FROM PRIMARY ACCT {d2}{d2}
NETWORK ID 0082 APPR CODE {d3}{d3}
# ITEMS SOLD 4
TC# {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2}
RETURN POLICY 15 DAYS OPENED COMPUTERS, 30 OTHERWISE. RESTOCKING FEE 15% MAY APPLY TO DRONES. ID REQ
Take our survy: win $1000
*** MEMBER SAVE MORE ***`,
  }),
};
