import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers on taxes of many authorities: notices, returns, certificates, statements of withholding. */
export const englishPapersOfTaxAuthoritiesWorldwide: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('en', {
    'en2-tx-simple-assessment-uk': `HM Revenue & Customs
Simple Assessment PA302
{person}
{cstreet}
{ctown}
Reference :: {d3} / [A~B]{num}
Date :: {today}
National Insurance number :: QQ {d2} {d2} {d2} C
Tax year 6 April to 5 April
This is a legal notice of the tax you owe. You do not need to fill in a return.
How we worked it out
- State Pension | {plain}
- Pension from {other} | {plain}
- Savings interest, as told by your bank | {small}
- Total income | {plain}
- less Personal Allowance | 12,570.00
- Taxable | {plain}
- at 20% | {plain}
- Tax already taken off | {plain}
- Amount you owe | {amount}
What to do now
Check the figures against your own papers. If you agree, pay online using the 14-character payment reference X{num}{d3} by 31 January, or within three months of this letter if later. If you disagree, you have 60 days in which to query it and a further 30 to appeal.
Underpaid in a previous year? We may be able to collect it through your code.
Ring {phone}; textphone users {phone}; Welsh speakers welcome. Have the reference to hand.`,
    'en2-tx-irs-cp2000-proposal': `Department of the Treasury
Internal Revenue Service
[Ogden, UT~Andover, MA~Fresno, CA]
Notice CP2000
Tax year {year}
Notice date {today}
SSN XXX-XX-{d2}{d2}
Page 1 of 8
{person}, {cstreet}, {ctown}
Proposed changes to your Form 1040
Amount due: {amount}
Why you are receiving this
Information reported to us by others does not match what you put on your return. If our numbers are right you owe the difference. If they are wrong, show us.
Summary of proposed changes
- Tax you owe | {plain}
- Payments | {small}
- Substantial understatement penalty | {small}
- Interest to {date} | {small}
- Due by {date} | {plain}
What changed
= Shown on return | Reported by others | Difference
- Wages {plain} | {plain} | 0.00
- Nonemployee compensation 0.00 {other} | {plain} | {plain}
- Dividends {small} | {small} | {small}
Next steps
If you agree: complete, sign and date the Response form; return it with a check payable to the United States Treasury. If you do not: mark the second box and mail a signed statement with documents. Do not file an amended return.
Not heard from by the date given, we will send a statutory notice of deficiency, followed by a final bill. Taxpayer Advocate: {phone}. Keep this notice for your records.`,
    'en2-tx-singapore-gst-f5': `GOODS AND SERVICES TAX RETURN - GST F5
Acknowledgement
Name {client} PTE. LTD.
GST Registration No. M{num}-{n}
Period covered {date} to {date}
Due date for filing and payment {date}
Acknowledgement no. {num}
Date and time {today} {time}
Supplies
- 1 Total value of standard-rated supplies | {plain}
- 2 Total value of zero-rated supplies | {plain}
- 3 Total value of exempt supplies | {small}
- 4 Total supplies (1)+(2)+(3) | {plain}
Purchases
- 5 Taxable purchases | {plain}
Taxes
- 6 Output tax due | {plain}
- 7 Less: input tax and refunds claimed | {plain}
- 8 Net GST to be paid | {plain}
Schemes: 9 MES goods imported 0; 10 tourist refund No; 11 bad debt relief No; 12 pre-registration claim No
Revenue: 13 | {plain}
Declaration by {person}, director: the information given is true and complete. False declaration attracts a penalty of 200 % of tax undercharged.
GIRO deduction will be on the 15th. If payment is late, 5 % is imposed forthwith.`,
    'en2-tx-canada-notice-reassessment-gst': `Canada Revenue Agency / Agence du revenu du Canada
[Sudbury ON~Winnipeg MB~Jonquiere QC] Tax Centre
Goods and services tax / harmonized sales tax (GST/HST)
NOTICE OF (RE)ASSESSMENT
{client} INC.
Business number {num} RT0001
Period {date} to {date}
Date of notice {today}
RESULTS
Description
- Net tax as calculated | {plain} CR
- Arrears interest | {small}
- Failure to file penalty | {small}
- Total this period | {plain}
- Previous balance | {small}
- Amount owing | {plain}
EXPLANATION OF CHANGES
During our review of the input tax credits you claimed on line 108, we asked for supporting vouchers by letter of {date}. As none were supplied for vehicle expenses, the related credits are denied. Meals are allowed at half.
Please pay by {date} to avoid additional daily compounded interest. Use My Business Account or the remittance voucher at the bottom; do not staple.
OBJECTIONS. You have 90 days from the date of this notice. Call 1-800-959-{d2}{d2}.
Commissioner of Revenue
Voucher: {num} {d3}`,
    'en2-tx-property-tax-assessment-change': `{city} County Assessor
NOTICE OF ASSESSED VALUE CHANGE
THIS IS NOT A BILL
Parcel {d3}-{d2}-{d3}
Situs {cstreet}
Owner {person}
Mailed {today}
= | Prior year | Proposed
- Land | {plain} | {plain}
- Improvements | {plain} | {plain}
- Total market | {plain} | {plain}
- Homestead exemption | -{small} | -{small}
- Taxable | {plain} | {plain}
Reason: [revaluation of neighborhood 41~new deck and finished basement~correction of square footage]
The value is our opinion of what your place would have fetched on January 1. We look at sales, not at what you paid. A rise does not of itself mean a higher levy, since districts must lower the rate when values climb.
Disagree? First call the appraiser, {someone}, {phone}; many questions end there. Formal protest must be filed with the Board of Equalization by {date}. Bring photographs, closing papers, estimates of repairs. There is no charge.
You may qualify for relief: seniors, veterans, farm land, disaster.
In case of mortgage your lender sees this too.
Estimated taxes if budgets stay: schools {small}, county {small}, fire {small}, library {small}`,
    'en2-tx-ireland-preliminary-corporation': `Office of the Revenue Commissioners
Collector-General, {city}
CORPORATION TAX - PAYSLIP AND STATEMENT
{client} DAC
Tax reference 3{num}[H~T~WA]
Accounting period ended {date}
Notice no. {num}{d2}V
Dear Customer,
Preliminary tax for the period above falls due on or before the 23rd of {month}. As a small company you may pay either 100 per cent of the previous liability or 90 per cent of the current.
Liability history
- Preceding period charge | {plain}
- Preliminary paid {date} | {plain}
- Balance with CT1 | {plain}
- Surcharge late filing 5 % | {small}
- Interest 0.0219 % a day | {small}
Total now outstanding {amount}
Mandatory e-filers pay through ROS only. Cheques are returned.
Relevant contracts tax deducted on your behalf has been set off ({small}).
If you already settled this in the last few days, thank you, and please ignore the demand. Otherwise enforcement by the sheriff may follow without further communication. Tax clearance is rescinded automatically where returns are missing.
{someone}
Collector-General`,
    'en2-tx-india-form-26as': `Form 26AS - Annual Tax Statement under section 203AA
Permanent Account Number [ABCPK~BQRPS]{d2}{d2}L
Financial Year {year} Assessment Year next
Name of Assessee {person}
Address {ctown}
Above data / status of PAN is as per database. Amounts in INR.
PART A - Details of Tax Deducted at Source
= Sr | Name of deductor | TAN | Total paid | Tax deducted | TDS deposited
- 1 | {other} LIMITED | [BLRI~MUMT]{d5}C | {plain} | {plain} | {plain}
= | Section | Date of transaction | Status | Date of booking | Amount
- 1 | 192 | {date} | F | {date} | {plain}
- 2 | 192 | {date} | F | {date} | {plain}
- 2 | {bank} | PTLS{d5}D | {small} | {small} | {small}
- 1 | 194A | {date} | F | {date} | {small}
PART A1 - for 15G / 15H: no transactions present
PART B - tax collected at source: motor vehicle 206CL {small}
PART C - other than TDS/TCS: major head 0021, minor head 300 self-assessment, BSR {num}, challan {d5}
PART D - paid refund: nil
PART E - SFT transactions: mutual fund purchase {plain}
PART G - defaults: none
Legend: F final, U unmatched, P provisional, O overbooked. Not to be produced as a TDS certificate. Communicate errors to the deductor, who alone can correct his statement.`,
    'en2-tx-south-africa-vat201': `VAT201 Value-Added Tax Vendor Declaration
SARS
Details of vendor
- VAT registration number | 4{num}{n}
- Trading name | {client} (PTY) LTD
- Tax period | {year}{d2}
- Contact | {person} {mobile}
A. Calculation of output tax
- Field 1 Standard rate supplies incl. | {plain}
- Field 2 Zero rated, local | {small}
- Field 2A Exported goods | {plain}
- Field 3 Exempt | {small}
- Field 4 (1 x 15/115) | {plain}
- Field 12 Change in use, bad debts | {small}
- Field 13 TOTAL A | {plain}
B. Input tax
- Field 14 Capital goods | {plain}
- Field 15 Other goods | {plain}
- Field 15A Imported (SARS customs) | {small}
- Field 18 | {small}
- Field 19 TOTAL B | {plain}
Field 20 VAT payable / refundable: {plain}
Penalty 10 % / interest: 0.00
Payment reference number (PRN) 4{num}V{d5}
Diesel refund: not registered
I declare that this declaration is a true and correct statement. Submitted via eFiling {today} {time}. Where a refund arises, confirm banking details; verification may be undertaken and documents asked for within 21 business days.`,
  }),
};
