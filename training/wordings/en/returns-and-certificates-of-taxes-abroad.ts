import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English returns, slips and certificates of taxes of many countries. */
export const englishReturnsAndCertificatesOfTaxesAbroad: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('en', {
    'en2-tx-schedule-k1-partner': `Schedule K-1 (Form 1065)
Partner's Share of Income, Deductions, Credits, etc.
Final K-1 [ ] Amended K-1 [ ] OMB No. 1545-0123
Part I Information About the Partnership
- A Employer identification number | {d2}-{num}
- B Name, address | {company} Timber LP, {street}, {town}
- C IRS center | [Ogden~e-file]
Part II Information About the Partner
- E identifying number | ***-**-{d2}{d2}
- F | {person}, {cstreet}, {ctown}
- G | Limited partner
- J Profit / loss / capital | 1.{d3}% / 1.{d3}% / 1.{d3}%
- K Nonrecourse liabilities | {plain}
- L Beginning capital {plain}, increase {plain}, withdrawals ({small}), ending {plain}
Part III
- 1 Ordinary business income (loss) | ({plain})
- 2 Net rental real estate | {plain}
- 5 Interest income | {small}
- 9a Net long-term capital gain | {plain}
- 13 Other deductions code W | {small}
- 16 International: K-3 attached | X
- 19 Distributions A | {plain}
- 20 Other information Z | STMT
See attached statement for additional information. For IRS use only. For Paperwork Reduction Act Notice see the instructions. Cat. No. 11394R
Dear investor: kindly wait for this slip before filing. We regret that it arrives after the season's first bloom.`,
    'en2-tx-vehicle-licence-renewal': `Vehicle tax reminder V11
Swansea
{person}, {cstreet}, {ctown}
Registration number [WX~LK]{d2} [ZZB~PNE]
Make: [FORD~SKODA~PEUGEOT] Tax class: DIESEL CAR CO2 {d3} g/km
Your vehicle tax expires {date}
Reference number {num} {num}
= Period | Non-direct debit | Single DD | Monthly DD
- 12 months | {small} | {small} | {small}
- 6 months | {small} | {small} | n/a
You must tax it even if you don't have to pay anything. If you keep it off the road, make a SORN instead, which costs nothing.
Online: have the 16-digit reference above handy. By phone 0300 {d3} {d2}{d2}. At a Post Office that deals with this: take the V11 and an MOT certificate valid when the tax starts.
It has to be insured at all times. We compare records every night. An untaxed vehicle may be clamped, and a penalty of {small} reduces by half if settled within 33 days.
Sold it? Tell us, giving the buyer's name; a refund for full months will come by itself. The tax disc no longer exists and no copies will be sent.`,
    'en2-tx-hmrc-penalty-late-cis': `[Debt Management~CIS Operations]
{client} Ltd
Employer PAYE reference {d3}/[XA~ZC]{d5}
Accounts office ref {d3}P{num}
{today}
Penalty for late filing of Construction Industry Scheme monthly return
Month ended 5 {month}
We have not had your return, which was due by the 19th. Because it is late we charge you:
- Fixed penalty | 100.00
- Second, two months late | 200.00
- Tax-geared, six months | {small}
- Total | {amount}
Charged under paragraphs 7 to 11 of Schedule 55 Finance Act 2009.
If no subcontractors were paid in the month, let us know using the online service, and the amount will be withdrawn. You can tell us in advance that you will be inactive for half a year.
Thirty days to appeal: reasonable excuses include bereavement and fire, but not that your bookkeeper was away. Pay to sort code 08-32-10, account 12001020.
More penalties will arise until we receive it.
Yours faithfully
Officer {someone}`,
    'en2-tx-australia-payg-summary-individual': `PAYG payment summary - individual non-business
Payment summary for year ending 30 June {year}
Payee details
{person}
{cstreet}
{ctown}
NOTICE TO PAYEE If this summary shows an amount in the total tax withheld box you must lodge a tax return. Do not attach it; retain.
= Section | Amount
- Period of payment | {date} to {date}
- Payee's tax file number | {d3} {d3} {d3}
- TOTAL TAX WITHHELD $ | {plain}
- Gross payments (type S) | {plain}
- CDEP payments | 0
- Reportable fringe benefits (FBT year) | {small}
- Reportable employer super | {plain}
- Lump sum A (R/T) | 0
- Allowances: tool, travel | {small}
- Union / professional association fees | {small}
- Workplace giving | 52
Payer details
- ABN {d2} {d3} {d3} {d3} | Branch 001
- Payer's name | {client} PTY LTD
Privacy: for information go to ato.gov.au. Authorised person {someone}. Date {today}
Note: since Single Touch this statement is only issued by employers with an exemption.`,
    'en2-tx-zakat-withholding-gulf': `General Authority of Zakat and Tax
Withholding tax form - monthly
TIN 30{num} Commercial reg. {num}
Name {client} Company for Contracting
Period {month} {year} Submission {today}
= Beneficiary | Country | Type of payment | Gross | Rate | WHT
- {other} GmbH | Germany | Technical services | {plain} | 5% | {small}
- {other} Inc | USA | Royalties | {plain} | 15% | {plain}
- {other} Ltd | UK | Management fee | {plain} | 20% | {plain}
- {other} SAL | Lebanon | Airline tickets | {small} | 5% | {small}
TOTAL {plain}
Delay fine 1% per thirty days {small}
SADAD bill number {num}{d3}
Payments shall be made within the first ten days of the month following that in which the beneficiary was paid. Treaty relief: Form Q7B with residency certificate, kept for ten years.
Declaration: I certify that the particulars above agree with our books. Finance manager {someone}. Company stamp`,
    'en2-tx-sales-use-tax-return-state': `[Ohio~Tennessee~Wisconsin] Department of Revenue
SALES AND USE TAX RETURN
Account {num} Filing period {month} {year} Due the 20th
Business {company} LLC, {street}, {town}
- 1 Total gross sales | {plain}
- 2 Exempt: resale certificates | {plain}
- 3 Exempt: food, prescription | {small}
- 4 Net taxable | {plain}
- 5 State tax 6.25% | {plain}
- 6 Purchases subject to use tax | {small}
- 7 County and transit (schedule A) | {small}
- 8 Total | {plain}
- 9 Vendor discount 0.75% if on time | -{small}
- 10 Accelerated payment made | {small}
- 11 Penalty / interest | 0.00
- 12 Amount remitted by EFT | {plain}
Schedule A
= County | Code | Taxable | Rate | Tax
- {city} | {d2} | {plain} | 1.00 | {small}
- Lake | {d2} | {small} | 0.75 | {small}
Confirmation {num}. Under penalties of perjury I declare that I have examined this return. {person}, owner, {phone}. Even if nothing was sold a zero return is required. Marketplace facilitators file on our behalf for web orders.`,
    'en2-tx-philippine-withholding-2307': `Republika ng Pilipinas / Bureau of Internal Revenue
BIR Form No. 2307
Certificate of Creditable Tax Withheld at Source
1 For the Period From {date} To {date}
Part I Payee Information
- 2 TIN | {d3}-{d3}-{d3}-000
- 3 Payee's name | {company} Consultancy
- 4 Registered address | {street}, {town}
Part I Payor Information
- 6 TIN | {d3}-{d3}-{d3}-000
- 7 Payor's name | {client} Corporation
Part II Details of Monthly Income Payments and Taxes Withheld
= Income payments subject to EWT | ATC | 1st month | 2nd month | 3rd month | Total | Tax withheld
- Professional fees - juridical | WC010 | {plain} | 0.00 | {plain} | {plain} | {small}
- Supplier of services, top agent | WC160 | {small} | {small} | | {small} | {small}
- Rentals | WC100 | {plain} | {plain} | {plain} | {plain} | {small}
- Total | | | | | {plain} | {plain}
Money payments subject to withholding of business tax: none
We declare under the penalties of perjury that this certificate has been made in good faith, verified by us, and is true and correct. We give consent to the processing of our information under the Data Privacy Act of 2012.
Signature over printed name of payor's authorised representative {someone}, chief accountant
CONFORME: {person}`,
  }),
};
