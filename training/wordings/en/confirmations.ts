import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Confirmations of orders by shops and trades. */
export const englishConfirmations: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('en', {
    'en-more-oc-mattress-brand-mail-thanks': `{company}
Sweet dreams are on their way, {someone}!
Order {ref} is in. We've sent this to {mail}.
WHAT YOU CHOSE
- The Original, [king~double~small single] | 1 | {small}
- Feather-free pillow | 2 | {small}
- Old mattress take-away | 1 | {small}
Subtotal | | {small}
Code SNOOZE{d2} | | -{small}
Shipping | | Free
Total (incl. tax) | | {small}
[Paid by card ending {d3}4~Paid in 3 by Klarna~PayPal]
WHAT HAPPENS NEXT
1. We make it. That takes up to five days.
2. The courier texts you a two-hour slot, the evening before.
3. Unroll, let it breathe for six hours, jump in.
Delivering to
{someone}, {cstreet}, {ctown}
Changed your mind? You can edit or cancel until it is packed, here: {web}/orders. And you've 100 nights to try it. Keep the bag? No need, really.
Your receipt and guarantee will follow in another mail once it ships.
Tell a friend, give £50 get £50
Live chat 8-8. This mailbox isn't read.
{company}, {street}, {town}. Company number {num}`,
    'en-more-oc-steel-fabricator-acknowledgment-form': `SALES ACKNOWLEDGMENT
{company} Fabricating Co.
S.O. # :: {num}-00
Cust P.O. :: {ref}
Entered :: {date}
Est. ship :: {date}
Cust :: {client}
Terms :: Net 30 w/ approved credit
Ship via :: Our truck
Inside sales :: {person}
= Ln | Part / rev | Description | Qty | Promise | Each | Total
- 1 | WLD-{d3} rev C | Hopper frame, primed grey | {n} | {date} | {plain} | {plain}
- 2 | LSR-{d3} rev A | Base plate 3/4 A36, 8 holes | {d2} | {date} | {small} | {plain}
- 3 | NRE | Fixture | 1 | - | {small} | {small}
*** PLEASE REVIEW *** This is how we have entered your order. Notify us inside 24 hours if anything is different: drawings, revisions, quantity, ship-to. After material is cut, changes carry charges.
Line 1 powder coat was on your P.O. but isn't in our quote; we have NOT included it. Advise.
Overs/unders of 10% on runs above 100 pieces. Customer furnished material is not insured by us.
Acceptance is limited to seller's terms found at {web}/terms, and differing ones are hereby objected to.
Thanks for the business!`,
    'en-more-oc-gp-flower-farm-wholesale-week': `{company} Flower Growers
To: {client}
Confirming your standing + extras, week {d2}
Truck leaves [Mon~Wed] {time}, you'll have it by daybreak
STANDING
- Tulips, doubles, mixed bucket | 30 bu x 10 | 2.85
- Ranunculus elegance | 12 bu | 4.10
- Eucalyptus cinerea | 10 bu | 3.-
EXTRAS agreed with {person} on the phone {date}
- Lisianthus white | 15 bu | 5.20
- Sweet pea long | {n} bu | 4.75
- Peonies: only {n} of the 40 you asked for, frost took the rest. Balance {date}
Buckets: you hold {d2}, deposit 3 each
Order total about {small} before carriage; final on the bill as stems are graded on the day
Prices are held until Mothering Sunday week when auction prices apply
If anything is wrong ring before noon, after that it's cut
{phone} - {street} - {town} - organic since 19{d2}`,
    'en-more-oc-uniform-supplier-odoo-proforma-word': `{company} Workwear
Order # S{d5}
Invoicing and shipping address: {client}, {cstreet}, {ctown}
Your Reference: {ref}
Order Date: {date}
Salesperson: {someone}
= Description | Quantity | Unit price | Taxes | Amount
- Polo pique navy, logo left chest | {d2}.00 | {small} | VAT | {small}
- Softshell women's [S~M~L] | {n}.00 | {small} | VAT | {small}
- Chef's trousers check | {n}.00 | {small} | VAT | {small}
- Embroidery set-up | 1.00 | {small} | VAT | {small}
Untaxed amount {plain}
VAT {small}
Total {plain}
Artwork proof signed off on {date}; thread colours as per Pantone 2935 C and white. Goods with embroidery cannot come back. Production starts on receipt of the deposit, half the total, for which a pro-forma has been sent apart. Lead time twelve working days from then, so about {date}.
Commitment date is not of the essence. Sizes are chosen by you from the chart; we suggest ordering one size up on the softshell.
Bank {iban}
Page 1/1 {phone} {email}`,
    'en-more-oc-container-line-booking': `BOOKING CONFIRMATION
{company} Container Line
Booking no. :: {ref}
Date of issue :: {date} {time}
Shipper :: {client}
Contract/quotation :: SQ{num}
Vessel/voyage :: [EVER CALM~MARIE S~ORIENT PEARL] / 0{d2}W
Place of receipt :: {city} CY
Port of loading :: {ctown}
ETD :: {date}
Port of discharge :: Santos
ETA :: {date}
Equipment :: {n} x 40' HC
Commodity :: [machine parts~wooden furniture~green coffee]
Cargo weight :: {num} kg
Empty pick-up depot :: from {date}, reference as above
Port cut-off :: {date} {time}
VGM cut-off :: {date} {time}
Documentation cut-off :: {date} {time}
Free time :: 7 days combined
CHARGES as per tariff: BAF, THC, ISPS, low sulphur. Freight prepaid.
Customs: where the advance manifest applies, send shipping instructions in time; a late one costs USD 50. Misdeclared weight shall be for the account of merchant.
Vessel and schedule can change without notice. Rolled cargo keeps its booking for the next sailing.
Cancellation within 7 days of sailing: USD 150 per box.
All carriage is subject to the terms of our bill of lading. Booking office {someone}, {email}`,
    'en-more-oc-optician-bespoke-lens-lab': `{company} OPHTHALMIC LAB
Received with thanks: job {num}, tray {d3}
Practice {num} {client}
Patient initials {d2}-KM   Order channel web   In {date} {time}
R  sph -2.25  cyl -0.75  ax 10{n}  add 2.00  pd 31.5  ht 19
L  sph -1.75  cyl -1.00  ax 17{n}  add 2.00  pd 32.0  ht 19
Design: [freeform daily~office 2 m~short corridor 11]   Index 1.67
Coat: blue-cut, hydrophobic   Tint: none   Edge: remote, frame to come
Frame: full rim, shape no. {d5}, A 52 B 38 DBL 17
! Your fitting height is the least that this corridor allows. We go ahead unless you stop it by 4 pm
Price {small} + edging {small} - promo second pair {small}
Due out {date}
Remakes: one in three months at no cost. Non-adapt only with form.
This is not a bill; month-end as usual.`,
    'en-more-oc-conference-stand-exhibitor': `{company} EXPO {year}
Exhibitor services - order summary
Exhibitor :: {client}
Stand :: [C~F]{d2}, {d2} sqm, shell scheme
Order :: {ref}
Placed by :: {someone} on {date}
Status :: ACCEPTED (early-bird rate)
= Service | Code | Qty | Unit | Total
- Electric supply 3 kW, 24 h | E3-24 | 1 | {small} | {small}
- Wired internet 20 Mbit | N20 | 1 | {small} | {small}
- High table, bistro | F-{d3} | 2 | {small} | {small}
- Fridge, glass front | F-{d3} | 1 | {small} | {small}
- Carpet tiles, anthracite | C{n} | {d2} | {small} | {small}
- Extra passes | P | {n} | 0 | 0.00
Total before VAT | | | | {plain}
Thank you; your services have been booked. An invoice comes from the venue's contractor and has to be settled before build-up, or power won't be switched on.
Placement: send the grid plan with socket positions by {date}; afterwards moves cost 80 each. Orders made on site bear a 30 per cent surcharge.
Build-up {date} 8-20, children under 16 aren't let in. Hi-vis at all times. Nothing may be fixed to walls with staples. Leftover brochures: skip at gate 4, charged per cubic metre.
Hotline {phone}`,
    'en-more-oc-govt-publications-web': `Your order {num}
Placed on {date} at {time}
Status: processing
Billing to {client}, {cstreet}, {ctown}
Delivery method Economy (5-7 working days)
Payment Purchase on account, your PO {ref}
= Product | Format | Qty | Price
- Building Bulletin {d3}: acoustic design | Print | 2 | {small}
- Approved Document [B~M~F], 2 vols | PDF | 1 | {small}
- Tide tables, home waters | Print | 1 | {small}
- Annual Abstract, {year} | Print | 1 | {small}
Goods {small} / Postage {small} / VAT on PDF {small} / Total {small}
Items in stock go out first. Titles marked to be published are sent on release and only then charged.
PDF licence: single user. The file bears your name and may not be put on an intranet.
We'll mail you the dispatch note with tracking. Cancelling: {email}, before processing turns to shipped.
Customers who bought these also looked at: Fire safety risk assessment - offices and shops; Health technical memorandum 04-01.
{company} Bookshop is operated under licence. Terms | Cookies | Accessibility statement`,
  }),
};
