import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that speak of accounts, wages, taxes, registers and insurance without being a proof of them. */
export const englishBesidePapersOfBanksAndOffices: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  other: wordingsIn('en', {
    'en-beside-bank-leaflet': `{bank}
# [Making sense of your statement~Going paperless: your questions answered~A guide to your current account~How we work out interest]
Your statement lists everything that went in and out of your account.
Here are some of the codes you may see
BP - bill payment
DD - direct debit
FPI - faster payment received
ATM - cash machine withdrawal
OD - overdrawn balance
Opening balance is what you had on the first day; closing balance is what you have at the end.
See something you do not recognise? The name may be the shop's head office. If you are still unsure call us straight away.
Large print, braille and audio copies are available on request.`,
    'en-beside-bank-fee-information': `# [Fee Information Document~Schedule of account fees~Summary of charges and rates~Foreign exchange charges]
Name of the account provider :: {bank}
Account name :: [Classic~Everyday Checking~Business Essentials]
Date :: {date}
= Service | Fee
- Maintaining the account, per month | {small}
- Sending money within the UK | No fee
- Sending money outside the UK | {small}
- Stop payment | {small}
- Returned item (NSF) | {small}
- Copy statement, per page | {small}
- Arranged overdraft, EAR | {d2}.9%
This document informs you about the fees for using the main services. It will help you compare with other accounts. A glossary is available free of charge.`,
    'en-beside-bank-change-form': `[{company} Payroll~Department of Social Welfare~Super fund member services~{company} accounts payable]
# [Change of bank details form~Direct deposit authorization~Supplier bank detail amendment~Update where your pension is paid]
Complete in BLOCK CAPITALS. Forms with corrections will be returned.
Employee / vendor / member number ____________
Full name ____________
OLD account: sort code __-__-__ number ________
NEW account: bank ____________ branch ____________
sort code / BSB / routing ____________ account number ____________
Effective from ____________
[ ] I attach a voided check or a statement dated within three months
I authorize you to pay into this account until I tell you otherwise.
Signed ____________ Date ____________
Office use: call-back made to known number by ______ verified [ ]`,
    'en-beside-fraud-alert': `{bank} [Security~Fraud team]
# [Invoice fraud: stop and check~Beware of mandate fraud~Protect yourself from scams~Received an email about new bank details?]
Criminals are sending emails that look as if they come from a supplier, asking you to pay a new account.
TAKE FIVE
• Phone the supplier on a number you already have.
• Be wary of any urgent request.
• Confirmation of Payee tells you whether the name matches the sort code and account number.
• Never share a one-time passcode.
Last year firms lost on average {amount} to this scam.
If you think you have paid a fraudster call 159 now.`,
    'en-beside-payslip-explained': `[{company} HR Shared Services~NHS Payroll~Citizens Information~State Controller's Office]
# [Your payslip explained~How to read your pay stub~Understanding deductions from your pay~Payslip guide for new starters]
Every employee has a right to an itemised payslip on or before pay day.
Gross pay
All earnings before anything is taken off: basic, overtime, shift allowance, bonus.
Tax code
For most people 1257L. BR means every pound is taxed at 20%. W1/M1 is an emergency code.
National Insurance
You pay 8% between the primary threshold and the upper earnings limit.
Pension
Shown before tax under a net pay arrangement.
Net pay
What reaches your bank. Year-to-date figures run from 6 April.
? Example: on 2,400.00 a month Priya takes home 2,006.12.
If you think you have been paid the wrong amount speak to payroll on ext. {d3}{n}.`,
    'en-beside-pay-scales': `# [Pay scales {year}~Salary spine points~Award rates of pay~Minimum wage rates~Pay calendar {year}]
[Teachers, England and Wales~Clerical staff~General Retail Industry Award~Employment Regulation Order]
Effective {date}
= Grade | Minimum | Maximum | Hourly
* [M1~Grade 4~Level 2~Band 6~UPR 1~Apprentice] | {plain} | {plain} | {small}
Casual loading 25%. Saturday 1.25, Sunday 1.5, public holiday 2.25.
London weighting is paid in addition.
Timesheets close on the 5th; pay day is the last banking day of the month.`,
    'en-beside-tax-guide': `[HM Revenue & Customs~Internal Revenue Service~Revenue Commissioners~Canada Revenue Agency~Australian Taxation Office]
# [How to fill in your tax return~Publication 5{d2}: Your rights as a taxpayer~Instructions for Form 1040~Guide to claiming flat rate expenses~Notes for trustees]
Who must file?
You must send a return if you were self-employed and earned more than 1,000, or were asked to do so in a notice.
When to file
31 October on paper, 31 January online. For US taxpayers the date is generally April 15.
What you need
Your P60 or W-2, bank interest certificates, receipts for expenses and last year's assessment.
Line 1. Add the amounts in box 1 of all your forms.
Line 12. Enter the standard deduction unless you itemize.
Penalties
There is a late filing penalty even if there is no tax to pay. Interest runs from the due date.
? Example 3. Joan has pension income of 9,400 and no other income. She need not file.
Paperwork Reduction Act Notice. Comments and suggestions are welcome.`,
    'en-beside-tax-help-page': `Home > [Business tax~Individuals~Self Assessment] > Help
# [Check when you can expect a refund~How to register for VAT~Find your UTR number~Correct a GST return~Get a copy of your tax transcript]
You will need:
• your National Insurance number
• your Government Gateway user ID
Start now >
It usually takes 15 working days. Do not call before then, the helpline cannot speed it up.
If you have lost your notice of assessment you can view it in your personal tax account.
Eligibility - Overview - How to apply - After you apply
Related content: Pay your tax bill, Tell us about a change, Appeal a decision
Is this page useful? Yes No
Page last reviewed {date}`,
    'en-beside-tax-organizer': `{company} [CPAs~Chartered Accountants~Tax & Bookkeeping]
# [Tax organizer {year}~Year-end checklist for clients~What to bring to your appointment~Corporation tax information request]
Please tick what applies and send it to us by {date}
[ ] W-2, 1099-INT, 1099-DIV, K-1
[ ] P60, P45, P11D
[ ] Bank and loan statements at the year end
[ ] Mortgage interest and property taxes paid
[ ] Gift Aid and charity receipts
[ ] Childcare provider's name and number
[ ] Mileage log
[ ] Prior year return if you are new to us
Did you move, marry or have a child? ______
Our fee depends on how complete the papers are. Questions: {someone}, {phone}`,
    'en-beside-start-a-company-guide': `[Companies House~Local Enterprise Office {city}~Small Business Administration~ASIC~Startup India Hub]
# [Setting up a limited company~How to form an LLC in {n} steps~Choosing a company name~Register your business: a guide~Sole trader or company?]
A company is a separate legal person. It must be registered before it can trade.
1. Choose a name that is not the same as one on the index.
2. Appoint at least one director and, if you wish, a secretary.
3. Decide the shares and record people with significant control.
4. Adopt articles of association; most firms use the model articles.
5. Send form IN01 with the fee. Online takes 24 hours.
You will then get a certificate of incorporation with your company number and date of formation.
= Way | Fee
- Online | 50.00
- By post | 71.00
- Same day | 78.00
Afterwards: register for corporation tax within three months, open a bank account, take out insurance.`,
    'en-beside-trade-directory': `# [Business directory~Member firms~Approved contractors list~Exhibitor list~Who's who in {city} business]
{city} Chamber of Commerce {year}
* {other} | [Plumbing~Legal~Catering~Engineering~Print] | {mobile} | Stand {n}
Entries are free for members. To correct a listing write to {email}.
? Sponsored by {company}. {slogan}.
Inclusion is not a recommendation.`,
    'en-beside-claim-form': `{insurer}
# [Claim form~Travel insurance claim form~Motor accident report form~Property loss notice~Notice of claim - disability]
Please answer every question. Issue of this form is not an admission of liability.
Policy number ____________ Claim number (office use) ____________
Policyholder's name, address, occupation ____________
Date and time of the loss ____________ Place ____________
Describe fully what happened ____________________________
Were the police told? Yes / No Crime reference ____________
Was anyone injured? Yes / No
Details of items claimed
= Item | Date bought | Price paid | Amount claimed
* ________ | ______ | ______ | ______
Enclose original receipts, medical reports and your booking invoice.
Any person who knowingly files a statement of claim containing false information may be guilty of a crime.
Declaration: I declare the above is true. Signature ________ Date ________`,
    'en-beside-insurance-product-summary': `# [Home Insurance~Annual Multi-Trip Travel~Pet Cover~Small Business Package]
Insurance Product Information Document
Company: {insurer} Product: [Essential~Gold~Premier {year}]
This document is a summary of cover. Full details are in your policy wording and schedule.
What is this type of insurance? It protects you against [loss or damage to your home~cancellation and medical costs abroad~vets' fees].
What is insured? ✓ up to 5 million liability ✓ accidental damage ✓ legal expenses
What is not insured? x wear and tear x anything before the start date
Are there any restrictions on cover? ! An excess of {small} applies to each claim
Where am I covered? [UK, Channel Islands and Isle of Man~Worldwide excluding USA~Australia]
What are my obligations? Tell us the truth and pay the premium on time.
When and how do I pay? In full or by 12 instalments at {d2}.9% APR
How do I cancel? Within 14 days for a full refund. Get a quote at {web}`,
    'en-beside-benefits-enrolment-guide': `{company} Benefits {year}
# [Open enrollment guide~Summary of Benefits and Coverage~Choose your health plan~Staff benefits at a glance]
Enrollment closes {date}. If you do nothing your current plan rolls over.
= Feature | Bronze PPO | Silver PPO | HMO
- Deductible single | {small} | {small} | {small}
- Out-of-pocket limit | {plain} | {plain} | {plain}
- Primary care visit | 35 copay | 25 copay | 20 copay
- Your cost per paycheck | {small} | {small} | {small}
Dental cleaning twice a year is covered in full.
ID cards will be mailed in December.
For definitions of underlined terms see the glossary. Ask {someone} in HR.`,
  }),
};
