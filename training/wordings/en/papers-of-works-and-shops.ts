import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers of works, shops, stores and offices that are of none of the types. */
export const englishPapersOfWorksAndShops: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-credit-application-form': `APPLICATION FOR A TRADE ACCOUNT
{company} Builders Merchants
Please complete in BLOCK CAPITALS and return by post, fax or to any counter
Full trading name :: {client}
Limited / partnership / sole trader :: [limited~sole trader]
Registered no. :: {num}
Invoice address :: {cstreet}, {ctown}
Nature of business :: [general building~roofing~landscape gardening]
Years trading :: {n}
Names and home addresses of proprietors :: {someone}; {someone}
Monthly credit required :: {amount}
Name of bank and sort code :: {bank}, {d2}-{d2}-{d2}
Do you use order numbers? Y/N
Who may collect? (names, specimen signatures)
{someone} ........ {someone} ........
Two trade references, not friends or family
1 {other} tel {phone} 2 {other} tel {phone}
How did you hear of us? radio / van / mate / internet
Statements by e-mail to {mail}
I/we apply for an account on your terms of sale, a copy of which has been supplied, in particular retention of title, and undertake to settle by the end of the month following. You may search the files of credit reference agencies, who will record it.
Signed ............ Position director Date {today}
OFFICE USE ONLY: limit {small} rep {n} price band C branch {d2} approved JW`,
    'en2-bill-of-materials': `BILL OF MATERIAL - multilevel
Assembly {ref}-00 [Gearbox, right-angle~Espresso group head~Folding pedal boat]
Rev D Eff. {date} Plant {d3} Status released
Printed by {someone} {today} {time}
= Lvl | Item | Description | Qty | U/M | Src | Rev
- 1 | {num} | Housing, machined | 1 | EA | M | C
- .2 | {num} | Casting, raw GG25 | 1 | EA | P | B
- .2 | {num} | Plug M12 x 1.5 | 3 | EA | P | -
- 1 | {num} | Shaft, input | 1 | EA | M | F
- .2 | {num} | Bar 42CrMo4 dia 35 | 0.412 | M | P | -
- 1 | {num} | Bearing 6205 C3 | 2 | EA | P | -
- 1 | {num} | Shim 0.1 | AR | EA | P | -
- 1 | {num} | O-ring 70 x 3 NBR | 2 | EA | P | A
- 1 | {num} | Screw ISO 4762 M6x20 8.8 | 12 | EA | P | -
- 1 | {num} | Label, CE | 1 | EA | P | G
- 1 | {num} | Grease NLGI 2 | 0.040 | KG | B | -
AR as required; M make; P purchase; B bulk, backflushed
Change note ECN {d5}: shims replace selective spacers. Use up old stock.
Effectivity by serial from {d5}
Substitute for {num}: {num} upon deviation only
Rolled-up standard cost not shown to this user group
*** End of list, 11 components, 2 levels ***`,
    'en2-production-route-card': `SHOP TRAVELLER
Works order {num} Part {ref} [Bracket LH~Valve spindle~Hinge pin] Qty {d3}
Due {date} Customer code {d3} Drawing issue 4
Material 1.4301 sheet 3.0 mm, cast no. {ref}
DO NOT SEPARATE THIS CARD FROM THE BIN
= Op | W/centre | Instruction | Std min | Qty good | Scrap | Clock
- 010 | LASER 2 | Cut nest N{d3}, film side up | 1.4 | {d3} | 2 | {d3}
- 020 | DEBURR | Both edges, no scratches on face A | 0.8 | {d3} | 0 | {d3}
- 030 | PRESS 5 | Bend 90 deg, tool 14, check with gauge G-{d2} | 1.1 | {d3} | 3 | {d3}
- 040 | INSP | First off + 1 in 20 | 0.5 | ok | | {d3}
- 050 | SUBCON | Electropolish, {other}, 5 days | | | | 
- 060 | WELD 1 | Stud M5 x 2, see WPS 7 | 0.9 | | | 
- 070 | PACK | Interleave, 25 per carton, label FRAGILE FACE | 0.6 | | | 
Hold points: 040 quality signs before release
Notes from last run: [spring-back 1.5 deg, overbend~watch grain direction~tab 3 breaks off]
Concession no. ....... Rework op .......
Barcode *{num}*
Foreman {someone} Released {today}`,
    'en2-material-certificate-3-1': `Inspection certificate EN 10204 - 3.1
{company} Stainless
No. {num} Date {today} Page 1/1
Customer {client} Your order {ref} Our delivery {num}
Product: cold rolled sheet 2B Grade 1.4404 / AISI 316L
Dimensions 2.0 x 1250 x 2500 mm Pieces {d2} Weight {d5} kg
Heat :: {d5}{n}
Coil :: {ref}
Melting :: EAF + AOD
Chemical composition, %
= | C | Si | Mn | P | S | Cr | Ni | Mo | N
- max | 0.030 | 0.75 | 2.00 | 0.045 | 0.015 | 18.5 | 13.0 | 2.50 | 0.10
- heat | 0.02{n} | 0.4{n} | 1.1{n} | 0.03{n} | 0.001 | 16.{n} | 10.{n} | 2.0{n} | 0.05
Mechanical at 20 C, transverse
= Rp0.2 | Rp1.0 | Rm | A80 | HB
- {d3} | {d3} | 6{n} | 5{n} | 16{n}
Grain size 8. Intergranular corrosion test ISO 3651-2 A: ok. Positive material identification: done. Radioactivity checked: background only.
Marking: maker's sign, grade, heat. Country of melt: [Finland~Spain~Italy].
We hereby certify that the material described has been tested and complies with the terms of the order. This document was made by data processing and is valid without signature. AD 2000 W2 / PED 2014/68 annex I 4.3
Works inspector {someone}, inspection stamp [Q7]`,
    'en2-declaration-conformity-eu': `EU DECLARATION OF CONFORMITY
We
{company}, {street}, {town}
declare under our sole responsibility that the product
Type :: [Garden shredder~LED ceiling lamp~Baby monitor]
Model :: [GS~LX~BM]-{d3} [Plus~B~Eco]
Serial numbers from :: {num}
to which this declaration relates is in conformity with the following Union harmonisation legislation
• 2006/42/EC Machinery
• 2014/30/EU Electromagnetic compatibility
• 2011/65/EU Restriction of hazardous substances
• 2000/14/EC Noise: measured sound power level 9{n} dB, guaranteed 98; procedure annex V
and with these standards
EN 60335-1:2012+A15; EN 50434:2014; EN 55014-1; EN 55014-2; EN IEC 61000-3-2; EN 61000-3-3; EN IEC 63000:2018
Notified body 0{d3}, {other}, certificate {ref}
Technical file kept by: {someone}, at the above address
Last two digits of the year in which the CE mark was affixed: {d2}
Place and date {city}, {today}
Signed for and on behalf of the maker
{person}, Head of Product Compliance
The safety hints in the documentation supplied shall be observed. This declaration certifies accordance with the directives mentioned but contains no assurance of properties. Translations on {web}/ce`,
    'en2-iso-certificate-management-system': `CERTIFICATE
This is to certify that the management system of
{client}
{cstreet}
{ctown}
has been assessed by {company} Certification and found to conform to
ISO [9001:2015~14001:2015~45001:2018~27001:2022]
Scope
[Design, assembly and repair of hydraulic cylinders up to 600 mm bore~Collection, sorting and trading of waste paper and plastics~Development and hosting of payroll software]
Certificate number :: {ref}-QM
First issued :: {date}
Valid from :: {date}
Valid until :: {date}
EA code :: 18, 29
Subject to continued satisfactory surveillance. The validity may be checked by scanning the code or on the register of the accreditation forum. Multi-site: see appendix listing {n} locations.
For the certification body
{someone}, Lead Decision Maker
Accredited under no. {d3} by the national accreditation service
This certificate remains the property of {company} to whom it must be returned on request. Lack of fulfilment of conditions as set out in the agreement may render it invalid. Use of the mark on products is forbidden.`,
    'en2-leave-request-form': `ABSENCE REQUEST
(to be handed to your supervisor at least fourteen days before)
Employee {person} No. {d5} Department [Dispatch~Tool room~Finance]
I request
[x] annual leave [ ] flexitime [ ] special leave [ ] unpaid [ ] parental [ ] training
From {date} (a.m.) to {date} inclusive
Working days {n} Entitlement remaining after: {n}
Reason, for special leave only: [ ] own wedding [ ] birth [ ] bereavement [ ] moving house [ ] jury
Deputy during absence: {someone} (has agreed: ........)
Address or telephone while away, voluntary: {mobile}
Signature of employee ........ {today}
---- Decision ----
[x] granted [ ] refused because: [stocktaking~three colleagues already off~audit week]
Supervisor {someone} Date
Entered in time system by HR on {date} initials [bk~ms]
Remember: carry-over lapses on 31 March. Set your out-of-office, cancel standing meetings, hand over keys to the cold store. Bridging days will be drawn by lot. Falling ill on holiday? A doctor's note restores the days.
Form P-{d2} / version {n}`,
    'en2-appraisal-form-filled': `PERFORMANCE & DEVELOPMENT REVIEW {year}
Name {person} Role [Paralegal~Scheduler~Lab technician II] Reviewer {someone}
Part A - to be filled in by you before we meet
What are you proud of?
Got the archive move done without losing a single box. Covered reception for six weeks.
What got in the way?
Two systems that don't talk to each other. Being asked for the same figures by three people.
Part B - goals set last time
= Goal | Measure | Result | Rating 1-5
- Turnaround of enquiries | < 2 days | 1.{n} d | 4
- Spanish B1 | certificate | exam postponed | 2
- Mentor a trainee | end of probation | passed | 5
Part C - how we work together
Takes ownership 4 / Speaks up 3 / Helps others 5 / Keeps calm 4
Part D - goals for next year
1 Take over the monthly pack from {someone} by {month}
2 Learn the query tool (course 2 days, {small})
3 Say no at least once a week :-)
Part E - where do you want to be in three years? Team lead, part-time, not in London
Overall: [exceeds~meets~partly meets]
Pay decisions are taken apart from this talk.
Employee's comment: fair, thanks. Signatures ........ ........ HR copy filed {date}`,
  }),
};
