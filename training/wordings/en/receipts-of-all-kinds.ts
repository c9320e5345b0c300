import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English receipts of shops, practices and clubs, with what they print besides. */
export const englishReceiptsOfAllKinds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('en', {
    'en-w-rc-diner-guest-check-us': `{company} DINER
OPEN 24 HRS - BREAKFAST ALL DAY
{street}
{town}
{phone}
Server: [Darlene~Marcus~Kayla]   Table {n}   Guests 3
Check #{num}   {today} {time}
1 LUMBERJACK          14.95
over medium
sub rye
1 SHORT STACK          8.25
1 TUNA MELT           11.50
no pickle
2 COFFEE               5.90
1 CHOC SHAKE           6.75
1 PIE OF DAY           5.50
a la mode            1.50
Subtotal {small}
Tax 8.875% {small}
TOTAL {small}
VISA XXXXXXXX{d2}{d2} Chip read
Auth {num}
Tip ______ Total ______
X ______________________
I agree to pay above total according to card issuer agreement
Suggested gratuity (before tax): 18% {small} 20% {small} 22% {small}
Parties of six or more: 18% added
TELL US HOW WE DID! Win a free slice: {web}/survey code {num}
Kids eat free Tuesdays w/ adult entree
Thank y'all - drive safe`,
    'en-w-rc-garden-centre-uk': `{company} GARDEN CENTRE
{street} {town}
VAT No {vat}
Mon-Sat 9-6 Sun 10.30-4.30
Till 4 Op [Janet~Col] Trans {num} {today} {time}
PEAT FREE COMPOST 50L 3 @ 7.99   23.97
MULTIBUY 3 FOR 20                -3.97
ROSE CLIMBING ICEBERG            18.99
FUCHSIA 9CM 6 @ 2.49             14.94
SLUG WOOL PELLETS                 9.99
BIRD FAT BALLS TUB 50            11.99
SECATEURS BYPASS                 24.99
CARD BIRTHDAY                     2.75
CAFE CREAM TEA X 2               15.90
SUBTOTAL {small}
CLUB CARD 10% -{small}
TOTAL GBP {small}
CASH 150.00
CHANGE {small}
VAT A 20% {small}  VAT Z 0% {small}
Items 17
Points earned {d3} Points balance {num}
Hardy plants guaranteed for five years: bring the label, this slip and, if you can bear it, the corpse.
Refunds within 28 days on goods in a saleable state. Does not affect statutory rights.
Christmas grotto bookings open 1 October`,
    'en-w-rc-dentist-fee-paid-letterform': `{company} Dental Surgery
Principal: Dr {person} BDS
{street}, {town}
Received with thanks from :: {someone}
The sum of :: {amount}
Date :: {today}
Method :: [Debit card~Bank transfer~Cash]
Patient number :: {d5}
In respect of
= Date of treatment | Tooth | Treatment | Fee
- {date} | - | Examination and two bitewing radiographs | {small}
- {date} | UR6 | Composite filling, two surfaces | {small}
- {date} | LL8 | Extraction, surgical | {small}
- {date} | - | Hygienist, 30 minutes | {small}
Your account is now clear. Balance 0.00
You may use this for your dental plan or for Med 2 relief on non-routine treatment. Please keep it: duplicates cost €5.
After an extraction: bite on the gauze for 20 minutes, no rinsing today, no smoking, no straws; lukewarm soft food. From tomorrow rinse gently with salt water after meals. A dull ache is normal; if bleeding starts again, roll up a clean damp handkerchief, bite and ring {phone}. Out of hours: D Doc {mobile}.
Next appointment {date} {time}. Missed appointments without 24 hours' notice are charged at {d2}.00.
Signed: reception`,
    'en-w-rc-hardware-store-malaysia': `{company} HARDWARE & ELECTRICAL SDN BHD
(Co. No. {num}-{n})
{street}
{town}
Tel {phone} GST/SST ID {num}
CASH BILL
No. CS{num}   Date {today} {time}
Cashier [AH MEI~SITI~KUMAR] Counter 2
= Item | Qty | U.Price | Amt RM
- PVC PIPE 15MM X 6M | 4 | {small} | {small}
- ELBOW 15MM | 10 | 0.60 | 6.00
- PVC GLUE 100G | 1 | 4.50 | 4.50
- WHITE TAPE | 5 | 0.80 | 4.00
- CABLE 1.5MM RED/M | 12 | 1.40 | 16.80
- LED BULB 12W DAYLIGHT | 6 | {small} | {small}
- NIPPON WEATHERSHIELD 5L #{num} | 1 | {small} | {small}
- ROLLER 9" | 1 | 8.90 | 8.90
Total qty 40
Sub total {small}
Rounding adj 0.02
TOTAL RM {small}
Touch n Go {small}
GOODS SOLD ARE NOT RETURNABLE. Mixed paint cannot change. Exchange of electrical item within 3 days with box & this slip, after testing at counter.
Terima kasih, sila datang lagi
Buka 8.30 pagi - 7.00 malam, Ahad tutup 1 tgh hari`,
    'en-w-rc-driving-range-and-clubhouse': `{company} GOLF CLUB
Halfway House & Pro Shop
Receipt {num} {today} {time}
Member: {someone} ({d3})
Range balls large bucket x 2 :: 18.00
Trolley hire :: 6.00
Green fee guest 18 holes :: {small}
Glove LH men's L white :: 14.00
Bacon roll x 4 :: 18.00
Lager shandy x 4 :: 20.80
Levy :: 30.00 CR
Total incl VAT :: {small}
Paid: member's account {small} / contactless {small}
Bar levy remaining this year: {small}
Dress code: tailored shorts permitted with white socks. Spikes off in the lounge.
Course notice: temporary greens on 4 and 11 until Thursday on account of hollow tining. Please repair pitch marks, rake bunkers and let faster groups through. The ladies' stableford starts from the tenth.
VAT {vat} - Secretary {phone}`,
    'en-w-rc-used-car-deposit-handwritten': `Receipt
No. {d3}
{today}
Received from {someone}, {cstreet}
the sum of [five hundred pounds~two hundred euro~one thousand dollars] only
being deposit on [Ford Fiesta~Nissan Micra~VW Polo] reg. no. [YK~BD~GF]{d2}[ZXC~LMN], mileage {num}
price agreed {plain}
balance on collection, cash or bank transfer, NO cheques
MOT to {month}. New clutch to be fitted before collection. 2 keys, V5 seen, HPI clear ref {num}
Car held until {date}. If buyer changes mind deposit is kept. If we can't supply deposit back in full.
Sold as seen, tried and approved / 3 months warranty engine + box only
For {company} Car Sales, {street}
[D. Burke~T Hussain]
Cash [ ] Card [x] Transfer [ ]`,
    'en-w-rc-charity-gift-us-acknowledgment': `{company} Animal Rescue
A 501(c)(3) organization, EIN {d2}-{num}
{street}, {town}
Gift receipt
Donor: {person}, {cstreet} {ctown}
Transaction ID {ref}
Date of gift {date}
= Fund | Frequency | Amount
- Spay & neuter clinic on wheels | one time | {small}
- Sponsor a senior dog: "Gus" | monthly | 25.00
- You covered the processing fee | | 2.71
Total charged to card ending {d2}{d2} {small}
Thank you! Because of people like you, {d2} cats were pulled from the barn on County Road {n} last weekend, and every single one has been seen by a vet.
No goods or services were provided in exchange for this contribution, other than intangible benefits. Please retain for your records; you will also get a year-end summary in January.
Does your employer match? Ask HR for a form, or look it up at {web}/match.
Manage your monthly gift, change your card, or tell us that you moved: reply to this message and a human (or a well-trained beagle) will answer.
In memory of :: Whiskers
You may unsubscribe from appeals but not from receipts.`,
    'en-w-rc-train-ticket-machine-collected': `{company} RAIL
TICKET MACHINE {d3} {city}
Date {today} Time {time}
Transaction {num}
Collection reference {ref}
= Ticket | From | To | Route | Price
- OFF-PEAK RETURN ADULT | {city} | LONDON TERMINALS | ANY PERMITTED | {small}
- OFF-PEAK RETURN CHILD | {city} | LONDON TERMINALS | ANY PERMITTED | {small}
- TRAVELCARD ZONES 1-6 ADD ON | | | | {small}
RAILCARD: FAMILY & FRIENDS -1/3
TOTAL GBP {small}
CARD MASTERCARD ************{d2}{d2}
AID A0000000041010  PAN SEQ 01
NO CARDHOLDER VERIFICATION
Please debit my account. Merchant {num} Terminal {num}
NOT VALID FOR TRAVEL
Keep for refunds and expenses. Unused tickets may be refunded within 28 days less an administration fee. Delayed by fifteen minutes or more? You could be entitled to money back: {web}/delayrepay
VAT zero rated`,
    'en-w-rc-notary-mobile-services': `Mobile Notary Public - {person}
Commission No. {num}, expires {date}
{street} {town} {phone}
PAID
Customer :: {someone}
Date / place of signing :: {today}, {client} hospital, room {d3}
Journal entries :: {d2} to {d2}
= Service | Qty | Fee
- Acknowledgment (health care directive) | 2 | 30.00
- Jurat (affidavit of small estate) | 1 | 15.00
- Certified copy of power of attorney | 1 | 15.00
- Travel, agreed beforehand | {n} mi | {small}
- After-hours | 1 | 25.00
- Apostille courier to Sacramento | 1 | {small}
Total :: {small}
Amount received :: {small} by [Zelle~Venmo~cash]
Fees for notarial acts are set by the state and may not be more than $15 per signature; travel isn't regulated.
I am not an attorney licensed to practice law and may not give legal advice about immigration or any other matter, nor accept fees for it. / No soy abogado.
Signer was identified by [driver license~passport~two credible witnesses]. Thumbprint taken: yes.
If a document is rejected because of my seal I redo it free.`,
    'en-w-rc-vet-pharmacy-rural-australia': `{company} Veterinary Clinic
ABN {d2} {d3} {d3} {d3}
TAX INVOICE / RECEIPT
Account: {person}, {cstreet}
Animal: "[Rusty~Bluey~Duchess]", [kelpie x~red heeler~stock horse], {n} y
{today} {time} Vet: Dr {someone}
Consultation after snake bite :: {small}
Antivenom tiger/brown x 1 :: {plain}
IV catheter + fluids :: {small}
Coagulation profile in-house :: {small}
Overnight hospital cage 2 :: {small}
Meloxicam oral 32 ml :: {small}
Heartworm chew 6 pk :: {small}
Cone of shame :: 18.50
Total inc GST {amount} (GST {small})
EFTPOS {plain}, pet insurance gap claim {plain}
Balance owing $0.00
S4 medicines cannot be taken back once they have left the premises, sorry. Rest for 5 days, wees should be yellow not brown. Bring him straight back if wobbly, panting or off his tucker.
Vaccination due {month}. Puppy school Thursdays. We close at noon on Show Day.
Emergencies after hours ring {mobile} and hang on, it diverts.`,
    'en-w-rc-coin-laundry-storage-parcel-locker': `SELF STORAGE KIOSK
{company} site {n}
Payment confirmation
Unit {d3} (10 x 10, ground, climate)
Tenant {someone}
Paid {today} {time} [autopay~kiosk~app]
Monthly rent {month} {small}
Insurance plan $3000 {n}.00
Late fee WAIVED
Lock replacement 16.99
Tax {small}
Total paid {small}
Card {d2}{d2} approval {num}
Paid through {date}
Gate code is the last six of your phone number. Gate hours 6 AM - 10 PM. Elevator out of order till part arrives, use ramp B.
No food, fuel, tires, animals or living in units. Cameras recording.
Rent is due on the 1st. Lien process starts on day 31, overlock day 6.
Refer a friend = $50 each
Questions {phone}`,
    'en-w-rc-school-office-payment-book': `{company} Primary School PTA
Official receipt (counterfoil stays in the book)
A{d5}
Date {today}
From parent/guardian of {someone}, class {n}[A~B~Red~Owls]
= For | Amount
- Museum trip, voluntary contribution | 12.00
- Recorder and music book | 8.50
- Book bag with crest | 6.00
- Second-hand cardigan age 7-8 | 2.00
- Lunch arrears week {n} | {small}
- Raffle tickets, 2 strips | 2.00
Total :: {small}
How paid :: [cash in envelope~ParentPay~cheque no. {num}]
No child will be left out because a family can't contribute; have a quiet word with the office. Envelopes should bear name, class and purpose, and change cannot be given.
Received by [Mrs Flint~Miss Okoro]
Lost receipts will not be replaced`,
    'en-w-rc-online-course-platform': `Receipt from {company}
Receipt #{num}-{num}
Amount paid {amount}
Date paid {today}
Payment method Mastercard - {d2}{d2}
SUMMARY
Watercolour landscapes: from first wash to finished sky (lifetime access) :: {small}
Workbook PDF :: 9.00
Coupon EARLYBIRD20 :: -{small}
Subtotal :: {small}
VAT (20% incl.) :: {small}
Amount charged :: {small}
If you have any questions, contact us at {email} or call {phone}.
Hi {person}, welcome in! Head to your library to begin lesson one. Downloads for offline viewing work in the mobile app only. Brushes, paper and colours used by [Hester~Anil] are listed under Materials; you do not need the expensive ones.
14-day money-back promise, unless you have watched more than a third.
Something wrong with the email? View it in your browser.
You are receiving this because you made a purchase at {company}, which partners with a payments company to provide invoicing and payment processing.
{company}, {street}, {town} - {vat}`,
  }),
};
