import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Statements of cards and accounts beside banks, and certificates and notices of taxes. */
export const englishCardsBrokersAndWithheldTaxes: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  bank_statement: wordingsIn('en', {
    'en-card-statement-uk-minimum': `[{bank} Card Services~American Express~Barclaycard~Store Card Services]
{person} {cstreet} {ctown}
# [Your credit card statement~Statement of account~Monthly statement]
Card ending {d2}{d2} Statement date {today}
Previous balance :: {small}
Payments received - thank you :: -{small}
New transactions :: {small}
Interest :: {n}.{d2}
New balance :: {small}
Credit limit :: {plain}
Minimum payment 25.00 due {date}
= Trans date | Posted | Details | Amount
* {date} | {date} | [TESCO STORES~TFL TRAVEL~PAYPAL *EBAY~UBER TRIP~BOOTS] {city} | {small}
- {date} | {date} | PAYMENT BY DIRECT DEBIT | {small} CR
If you make only the minimum payment each month it will take you longer and cost you more to clear your balance.
Purchase rate {d2}.9% APR variable`,
    'en-fintech-account-export': `[Revolut~Wise~Monzo~Starling~Mercury~Chime]
# [Account statement~{month} {year} statement~EUR Statement~Balance and transactions]
Generated on {today}
{company} {street} {town}
IBAN {iban} BIC {bic}
= Product | Opening balance | Money out | Money in | Closing balance
- Account (Current) | {plain} | {plain} | {plain} | {plain}
Account transactions from {date} to {date}
= Date | Description | Money out | Money in | Balance
* {date} | [Card payment Adobe~Transfer to {someone}~Received from {other}~Exchange to EUR~Pot transfer~Fee] | {small} | | {plain}
Report lost or stolen card {phone}. Deposits are safeguarded.`,
    'en-broker-cash-sweep': `[Interactive Brokers~Charles Schwab~Fidelity~Hargreaves Lansdown~CommSec~Zerodha]
# [Cash account statement~Activity statement - cash report~Ledger statement~Capital account statement]
Client {person} Account U{num}
Period {date} - {date}
= Cash report | Total
- Starting cash | {plain}
- Deposits | {plain}
- Dividends | {small}
- Broker interest paid and received | {n}.{d2}
- Commissions | -{n}.{d2}
- Trades (purchase) | -{plain}
- Ending settled cash | {plain}
= Date | Particulars | Debit | Credit | Balance
* {date} | [BUY {n} VWRL~DIV AAPL~Sweep to money fund~Platform charge~Funds added via UPI] | {small} | | {plain}
Uninvested cash is held in client money accounts with {bank}.`,
    'en-credit-union-and-passbook': `[{city} Federal Credit Union~{city} Credit Union Ltd~Post Office Savings Bank~{city} Building Society]
Member no. {num}
# [Quarterly statement~Member share and loan statement~Passbook~Annual savings statement]
{person}
Suffix 00 Regular shares
= Date | Description | Amount | Balance
- {date} | Balance forward | | {plain}
* {date} | [Payroll deposit~Share draft {d3}~Dividend~Withdrawal~ATM {city}~Loan payment] | {small} | {plain}
- {date} | Ending balance | | {plain}
Suffix 20 Auto loan: principal {small} interest {small} balance {plain}
Dividends paid year to date {small}
Savings insured to at least 250,000 by NCUA`,
    'en-merchant-settlement-account': `[Stripe~Square~PayPal Business~Payoneer~SumUp]
# [Balance statement~Monthly financial report~Activity report~Merchant account statement]
{company}
{date} to {date} Currency {d3}
Starting balance :: {plain}
Account activity before fees :: {plain}
Less fees :: -{small}
Total payouts :: -{plain}
Ending balance :: {plain}
= Date | Type | Name | Gross | Fee | Net | Balance
* {date} | [Payment~Refund~Payout~Transfer~Reserve hold] | {someone} | {small} | -{n}.{d2} | {small} | {plain}
Page 1 of {n}. Contact us within 60 days about errors.`,
  }),
  tax_document: wordingsIn('en', {
    'en-consolidated-1099': `{bank} [Brokerage~Securities LLC~Wealth Management]
# [Form 1099 composite {year}~Tax reporting statement {year}~Consolidated 1099~Form 1042-S]
Recipient {person} {cstreet} {ctown}
Payer's TIN {d2}-{num} Recipient's TIN XXX-XX-{d2}{d2} Account {num}
1099-DIV OMB No. 1545-0110
= Line | Description | Amount
- 1a | Total ordinary dividends | {small}
- 1b | Qualified dividends | {small}
- 2a | Total capital gain distributions | {small}
- 4 | Federal income tax withheld | {n}.{d2}
- 7 | Foreign tax paid | {n}.{d2}
1099-INT 1 Interest income {small}
1099-B Proceeds {plain} Cost basis {plain} Wash sale loss 0.00
This is important tax information and is being furnished to the Internal Revenue Service. If you are required to file a return a penalty may be imposed.`,
    'en-dividend-voucher-and-interest-certificate': `[{bank}~{company} Registrars~Computershare]
# [Consolidated tax voucher {year}-{d2}~Certificate of interest paid~Annual tax certificate~Dividend confirmation]
{person}
Holder reference :: C{num}
Tax year ended 5 April {year}
= Payment date | Shares held | Rate (p) | Dividend
* {date} | {num} | {d2}.{n} | {small}
Total for the tax year {small}
Gross interest {small} Tax deducted {n}.{d2} Net {small}
Keep this voucher: HMRC may ask for it in support of your return. Duplicates cost {n}.00.
? DIRT deducted at 33% under section 261 TCA 1997`,
    'en-india-tds-form16a': `TRACES
# [FORM NO. 16A~FORM NO. 16 PART A~Form 26AS Annual Tax Statement~Form 27D]
[See rule 31(1)(b)] Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source
Certificate No. {num} Last updated on {date}
Name and address of the deductor :: {company}, {street}, {town}
Name and address of the deductee :: {person}, {cstreet}
PAN of the deductor AAACX{d2}{d2}K TAN of the deductor MUMA{d5}B
Assessment year {year}-{d2}
= Sl. No. | Amount paid/credited | Nature | Date
* {n} | {plain} | [194C~194J~194A] | {date}
Quarter [Q1~Q3] receipt number QT{num}, tax deducted {small}, deposited {small}
= BSR code | Challan date | Challan serial | Status
* {num} | {date} | {d5} | F
Verification: I, {someone}, do hereby certify that a sum of Rs. {small} has been deducted and deposited to the credit of the Central Government.`,
    'en-penalty-and-code-notices': `[HM Revenue & Customs~Revenue - Irish Tax and Customs~Inland Revenue, New Zealand~South African Revenue Service]
{person}
{cstreet} {ctown}
# [PAYE Coding Notice~Notice of penalty assessment~Tax Credit Certificate {year}~Statement of account~Notice of amended assessment]
Reference :: {num}
Date :: {today}
[Your tax code for the year is {d3}{n}L. Your employer will use it to work out what to deduct.~You did not send your return by the filing date. The penalty is {small}.~Your standard rate cut-off point is {plain} and your total tax credits are {plain}.~Outstanding at this date including interest: {small}.]
= How this is made up | Amount
- Personal allowance | {plain}
- less [state pension~benefits in kind~untaxed interest] | -{small}
- [Tax-free amount~Balance due] | {plain}
If you think this is wrong tell us within 30 days. Pay by {date} to avoid further interest.`,
    'en-residence-certificate-and-clearance': `[Department of the Treasury, Internal Revenue Service, Philadelphia~Inland Revenue Authority of Singapore~HM Revenue & Customs, Large Business~Federal Tax Authority UAE~Kenya Revenue Authority]
# [Certificate of residence~Form 6166 Certification of U.S. tax residency~Tax Clearance Certificate~VAT registration certificate~Tax compliance certificate]
Date :: {today}
Taxpayer :: {company}
TIN :: {num}
Tax year :: {year}
I certify that, to the best of our knowledge, the above-named is [a resident for purposes of the double taxation agreement with Germany~registered for value added tax with effect from {date}~in compliance with the obligation to file and pay taxes].
Valid until {date}. May be withdrawn if taxes fall into arrears.
{someone}, [Field Director~Commissioner~Inspector of Taxes]`,
  }),
};
