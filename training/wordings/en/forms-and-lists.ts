import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of none of the types that are filled in, ticked off or signed. */
export const englishFormsAndLists: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en-blank-order-form': `{company} - ORDER FORM
[Please complete in BLOCK CAPITALS and return with payment~Fax back form~School photo order form~Seed order form spring {year}]
Name ______________________ Address ______________________
Postcode ____________ Daytime tel. ____________ E-mail ______________
= Cat. no. | Description | Qty | Price each | Total
- [B1~4x6~S{d3}] | [Broad bean Aquadulce~Set of 8 prints~Tea towel] | ____ | {small} | ______
- [B2~8x10~S{d3}] | [Beetroot Boltardy~Framed print~Apron] | ____ | {small} | ______
- [B7~USB~S{d3}] | [Sweet pea mixed~Digital file~Mug] | ____ | {small} | ______
- | | | Sub-total | ______
- | | | Postage (free over 30) | 3.50
- | | | TOTAL ENCLOSED | ______
[ ] I enclose a cheque payable to {company}
[ ] Please debit my card no. ____ ____ ____ ____ expires __/__ security ___
Signature ______________ Date ______________
Delivery 14 days. Substitutes: yes / no
[ ] Tick if you do not wish to hear from us again
Office use only: rec'd ____ batch ____ sent ____`,
    'en-questionnaire': `{company}
# [Customer satisfaction survey~Patient questionnaire~Course feedback form~Exit survey]
Please take three minutes. Your answers are anonymous. Tick one box in each line.
= | Strongly agree | Agree | Neither | Disagree | Strongly disagree
- The room was clean | [ ] | [ ] | [ ] | [ ] | [ ]
- I was seen on time | [ ] | [ ] | [ ] | [ ] | [ ]
- Staff listened to me | [ ] | [ ] | [ ] | [ ] | [ ]
- The price was fair | [ ] | [ ] | [ ] | [ ] | [ ]
1. How did you hear about us? ( ) friend ( ) search ( ) poster ( ) other ________
2. How likely are you to recommend us? 0 1 2 3 4 5 6 7 8 9 10
3. What could we do better? ________________________________
4. What did you like best? ________________________________
About you (optional): age under 18 / 18-34 / 35-64 / 65+; postcode first half ____
Win a hamper: leave your e-mail ________________
Thank you! Drop this in the box at the desk or scan the code.
Form Q{n} {month} {year}`,
    'en-wall-calendar-rota': `# {month} {year}
[Cleaning rota~Wall planner~Duty roster, ward {n}~Training calendar~Bin collection days]
= Mon | Tue | Wed | Thu | Fri | Sat | Sun
- | | 1 | 2 | 3 | 4 | 5
- 6 | 7 | 8 | 9 | 10 | 11 | 12
- 13 | 14 | 15 | 16 | 17 | 18 | 19
- 20 | 21 | 22 | 23 | 24 | 25 | 26
- 27 | 28 | 29 | 30 | 31 | |
[Bank holiday 6th~Full moon 17th~Half term 27-31~Blue bin even weeks, green bin odd weeks]
= Name | M | T | W | T | F | S | S
* {someone} | [E~L~N~off] | [E~L~N~off] | [E~L~N] | [AL~E~L] | [off~E] | [N~-] | [off~-]
E early 07-15, L late 14-22, N night, AL annual leave
Swaps: agree among yourselves, then tell {someone}. Keys are in the blue box.
Last one out: lights, alarm, back door!`,
    'en-cheque-and-paying-in': `[Remittance advice slip~Paying-in slip~Cheque~Gift voucher~Cash sheet]
{bank} {city}
Date ________ {date}
[Pay {person}~Credit {company}~To the value of {small}]
[Only one hundred and twenty pounds 00p~Cash and cheques as listed~Not exchangeable for cash]
= Notes and coin | Amount
- 50s | {small}
- 20s | {small}
- 10s | {small}
- Silver | {small}
- Cheques (see over) | {small}
- Total | {small}
Paid in by ____________ Cashier's stamp and initials ____________
"{num}" {d2}-{d2}-{d2} {num}|' 
[Do not write below this line~Valid until {date}~A/C payee]
Number of items {n}`,
    'en-inventory-price-tags-list': `[Packing for camp~Stock list {date}~Inventory of the flat~Auction lots~Raffle prizes~Address list]
{company} [committee~stores~saleroom]
= No. | [Item~Lot~Name] | [Where~Condition~Telephone] | [Count~Estimate~Born]
* {n} | [{ware}~{someone}~A mahogany chest of drawers, 19th century~Sleeping bag, torch, whistle~Set of four dining chairs] | [Shelf {n}~Worn~Kitchen~{mobile}] | [{n}~{d2}-{d3}]
? Counted by {someone} and {someone}
? Lots marked * are sold with a reserve. Buyer's premium 20%.
Tick when packed. Anything valuable stays at home.
Last changed {date} by {someone}
Notes: ______________________________
Legend: X missing, R to repair, N new`,
    'en-power-of-attorney-and-declarations': `# [GENERAL POWER OF ATTORNEY~Statutory declaration~AFFIDAVIT~Letter of authority~Last will of {person}~Consent to treatment]
I, {person}, of {cstreet}, {ctown}, [do solemnly and sincerely declare~appoint {someone} of {street} to be my attorney~make oath and say] [as follows~in accordance with section 10 of the Powers of Attorney Act 1971]:
1. [That I am the holder of the vehicle bearing the mark {d2}-C-{num}.~To collect parcels and sign for them in my name.~I revoke all former wills.]
2. [That the original certificate was lost in the post and has not been pledged.~To deal with the tax office and the bank on my behalf.~I give my stamp album to {someone}.]
3. [I make this declaration conscientiously believing the same to be true.~This authority ends on {date}.]
Signed ____________________
Declared at {city} this ______ day of {month} {year}
Before me ____________________ [Solicitor / Commissioner for Oaths~Notary Public~Justice of the Peace]
Witness 1 (name, address, occupation) ____________________
Witness 2 ____________________
[Fee 5.00, exhibits 2.00 each~Seal]`,
  }),
};
