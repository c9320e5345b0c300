import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English letters of offices, embassies, schools, landlords, neighbours and friends. */
export const englishLettersOfOfficesAndPersonsFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  letter: wordingsIn('en', {
    'en2-lt-embassy-note-verbale': `[Ministry of Foreign Affairs~Embassy of the Republic]
Note No. {ref}
The [Embassy~Ministry] presents its compliments to the Protocol Department and has the honour to inform it that a delegation of the Standing Committee on Fisheries, led by H.E. {someone}, will pay a working visit to {city} from {date} to {date}.
The delegation consists of {n} members, whose names, functions and passport particulars appear in the annex.
The Embassy would be grateful if the Department could arrange for access to the VIP lounge on arrival (flight {d3}, {time}), for the issue of two vehicle permits for the port area, and for the courtesies customary on such occasions. It further requests confirmation that the two radio sets brought by the security officers may be temporarily imported.
A programme of meetings is being co-ordinated with the office of the Speaker. Enquiries may be directed to the Second Secretary, Ms {someone}, telephone {phone}.
The Embassy avails itself of this opportunity to renew to the Department the assurances of its highest consideration.
{city}, {today}
(seal)
Protocol Department
Annex: 1`,
    'en2-lt-council-noise-complaint': `{city} Borough Council
Environmental Protection
Civic Centre, {street}
{person}
{cstreet}
{ctown}
Please ask for: {someone} Direct line: {phone}
Our ref: EP/{num}
{today}
Dear {person}
Alleged noise from your premises - barking dogs
A resident has been in touch about the dogs kept at the address above. It is said that they bark for long spells on weekday mornings, when, it is believed, nobody is at home.
At this stage we have formed no view. I am writing because people are often unaware of what happens after they have shut the front door. You may find the enclosed booklet useful: exercise before work, a radio left on, and curtains drawn on the street side cure most cases.
I have asked the complainant to keep a diary for two weeks. Should the entries suggest that there may be a nuisance in law, an officer will come and listen and might install recording equipment. A notice could follow, and ignoring it is an offence for which magistrates may impose a fine of up to {amount}.
I very much hope that none of this proves necessary. If you think the complaint mistaken or malicious, do tell me; I shall not pass on who you are, any more than I can tell you who they are.
Yours sincerely
{someone}
Technical Officer`,
    'en2-lt-headteacher-exclusion': `{city} High School
Headteacher: {someone}
PRIVATE
Dear Mr and Mrs {someone},
I am writing to let you know of my decision to suspend [Callum~Leah~Tariq] for a fixed period of three days. This means that he will not be allowed on site from {date} until {date} inclusive. I appreciate that this may well upset you.
The decision has not been taken lightly. On Tuesday a fire alarm was set off deliberately during a mathematics examination, and two members of staff and the cameras agree on who did it.
You have a duty to ensure that your son is not in a public place during school hours on these days. Work has been set on the learning platform; please see that it is completed and returned for marking.
You have the right to make representations to the governing body, though for a suspension of this length it need not meet. Write to the clerk, {someone}, at the school address.
I invite you to a reintegration meeting on {date} at {time} in my office. He should come in full uniform. We will talk about what led up to this and how to restore trust.
The local authority's officer, {phone}, can advise you, as can a national charity whose number is on our website.
Yours sincerely
{someone}
Headteacher
cc Chair of Governors; pupil file`,
    'en2-lt-letter-to-the-editor': `The Editor
The {city} Herald

Sir,
Your correspondent {someone} (Letters, {date}) maintains that nobody uses the footbridge by the old goods yard. I suggest that he stands upon it any morning at twenty past eight. I did so on Monday with a flask and a clicker and counted {d3} people in forty minutes: nurses, schoolchildren, a man carrying a tuba.
To close it "for an initial eighteen months" saves the council, by its own admission, {amount}. The detour is nine-tenths of a mile along a road without a pavement. Somebody will be hurt, and then there will be an inquiry, which shall cost a good deal more.
As for the rust, I worked in the drawing office of the company that built it, and can assure readers that it was designed to be painted every seven years. It has had one coat since decimalisation.
I am, Sir, yours etc.,
{person}
{cstreet}, {ctown}
(not for publication: tel. {mobile})`,
    'en2-lt-tenant-repair-request': `{person}
Flat {n}, {cstreet}
{ctown}
{today}
To {company} Lettings

Mould and heating, third time of writing

Hello {someone},
I rang on the 4th and again on the 11th and each time I was told someone would get back to me. Nobody has. So now in black and white.
The boiler goes off by itself roughly every two hours with the message EA. I reset it. In the small bedroom, where my daughter sleeps, the wall behind the wardrobe has gone black from the floor to about waist height. We air the place three times a day, I dry no washing inside and the hygrometer that you gave us shows 74 %.
She has been to the doctor with her chest twice since Christmas, letter attached.
Please send somebody within the next seven days. I am at home after 3, or the lady downstairs has a key. If that does not happen I will ask environmental health to come out, and I'm told I may then be entitled to have it done and take the cost off the rent, though I'd rather not fall out.
Photos 1 to 8 are attached. You can see the date on them.
Regards,
{person}`,
    'en2-lt-pension-provider-annual': `{insurer} Pensions
PO Box {d3}
{person}
{cstreet}
{ctown}
Plan {num}
Your selected retirement date is getting closer
Dear {person},
You told us you might want to take your benefits at sixty-five. That birthday falls in {month} next year, so now is a good moment to think about it, and we would like to make that as easy as we can.
You have four broad choices. You can leave the money where it is. You can buy a guaranteed income for life, known as an annuity. You can draw on it flexibly while the rest stays invested. Or you can take the lot in one go, a quarter of it free of tax. You may also mix them.
Which of these is right depends on your health, debts, family and other savings. We cannot advise you, but Pension Wise, a government service, offers an hour with a specialist free. We can even book it for you while you are on the phone.
At the moment your fund is moving step by step into cautious investments. If you have changed your mind about when or how, let us know, as this may no longer suit you.
Beware of anybody who calls out of the blue and promises access before fifty-five.
Warm regards
{someone}
Customer Director
Enclosed: risk warnings; your options at a glance; reply form`,
    'en2-lt-university-admission-offer': `Office of Graduate Admissions
University of {city}
{today}
{person}
{mail}
Dear {person}:
Congratulations! On the recommendation of the faculty it is my great pleasure to offer you admission to the Master of Public Policy, beginning in the fall semester of {year}. More than 1,{d3} people applied for {d2} places, so you have every reason to celebrate tonight.
The committee was particularly taken with your account of running the night bus in your home town.
Funding. You are awarded a tuition scholarship of \${d2},000, renewable for the second year provided that your average stays at 3.3 or better. A teaching assistantship may be added; departments decide in June.
To accept, sign in to your portal and pay a deposit of $500 no later than {date}. The deposit counts toward your first bill. After that date the place passes to someone on the waiting list.
Conditions. We must receive a final transcript showing the degree conferred. International students also need form I-20: upload a copy of the passport and evidence of funds without delay, since consulates are slow in summer.
Admitted Students Day is on {date}; I hope to shake your hand there.
Sincerely,
{someone}
Associate Dean`,
    'en2-lt-condolence-firm': `{company}
The Board
{city}, {today}
Dear {someone},
It was with great sadness that we learned on Friday of your father's death.
He and I did business for twenty-six years, for the most part by handshake. When our sheds burned in ninety-eight, two of his lorries stood at the gate the following morning, loaded, and nobody had asked for them. The bill arrived in the spring. I kept it.
He would talk of the orchard more than of the company, and of you and your sisters more than of either.
Please do not trouble to reply. Everyone here who knew him, in particular the ladies in dispatch whom he used to bring plums, joins me in sending you and your mother our deepest sympathy. The flag is at half-mast.
In sorrow and gratitude,
{person}`,
    'en2-lt-hospital-discharge-gp': `{city} General Hospital
Department of Cardiology
Dr {someone}, The Surgery, {cstreet}
Copy to patient
Clinic date {date} Typed {today}
RE: {person} DOB {date} NHS no. {d3} {d3} {d2}{d2}
Diagnoses: 1. paroxysmal atrial fibrillation 2. mild mitral regurgitation 3. ex-smoker
Medication: apixaban 5 mg bd; bisoprolol 2.5 mg od; atorvastatin 20 mg nocte
Dear Doctor,
Thank you for asking me to see this very pleasant retired signalman, who attended with his wife.
He describes fluttering on three or four evenings a month, lasting up to an hour, on one occasion with giddiness. There has been no blackout nor chest pain. He drinks two pints at weekends and has switched to decaffeinated tea.
Pulse 68 regular, pressure 138/76. There is a soft pansystolic murmur at the apex. Seven-day tape: two runs of fibrillation, the fastest 142. Echo: preserved function, left atrium 4.2 cm.
I explained the nature of the condition and why the tablets for thinning the blood matter more than those for rhythm. He would prefer to avoid ablation for the present.
Could you kindly recheck his kidney function in three months? I have not arranged to see him again but would be glad to if things change.
With best wishes
Electronically verified, not signed, to avoid delay
{someone}
Consultant Cardiologist`,
    'en2-lt-charity-appeal-personal': `{company} Trust
[Spring~Winter] {year}
Dear friend,
Last February, Grace walked eleven kilometres to our clinic with her little boy tied to her back. He weighed what a newborn should weigh. He was two.
I won't describe that night. I will tell you only that on the ninth day he threw his cup at the nurse, and that we all laughed until we cried.
The paste which saved him costs less than a newspaper. It takes a hundred and fifty sachets. {small} buys the lot.
I know that there are other calls on your kindness. Yet if everybody reading this over breakfast gave what they would spend on lunch, the ward at Lokori could stay open through the hungry months until the maize is in.
Would you fill in the slip at the foot of this page today? If you pay tax, tick the box and the Treasury adds a quarter.
Grace's son is called Emmanuel. He has just started school, and he is, his teacher informs me, a nuisance.
Thank you for everything that you have made possible.
Yours with hope,
{someone}
Matron
P.S. Until the end of {month} a generous family will match every gift, pound for pound.`,
    'en2-lt-hr-disciplinary-invite': `CONFIDENTIAL - hand delivered
{today}
{person}
Payroll no. {d5}
Dear [Stephen~Amina~Gareth]
Invitation to a disciplinary meeting
Further to the fact-finding interview held on {date} I have concluded that there is a case to be answered. You are required to come to a meeting on {date} at {time} in Room 2, {company}, {street}.
The allegations are that
(i) on three occasions between {date} and {date} you clocked in a colleague who was not on the premises; and
(ii) when asked, you gave an account which the camera does not bear out.
If proven, these would amount to gross misconduct, for which dismissal without notice is a possible outcome. No decision has been made.
I shall chair; {someone} from People Services will keep a note. You are entitled to be accompanied by a fellow worker or a trade union official. Please tell me the name of the person by {date}, together with any adjustment you may need.
Enclosed are the timesheets, stills, two witness statements and our procedure. You may bring papers and call witnesses of your own.
Should your companion be unavailable we will offer another time within five working days.
Our employee assistance line, {phone}, is open day and night.
Yours sincerely
{someone}
Shift Operations Manager`,
    'en2-lt-resident-association-to-developer': `The Committee of Residents, {city} Quays
To {client} Homes - Land Director
By email only
{today}
Six months on
Six months ago we moved into an estate on which, according to the brochure, "every detail has been considered". May we draw your attention to some that have not.
The road is still without its top layer. Manholes stand proud by two inches; three residents have had tyres replaced. Fourteen street lamps have never been lit. The playground consists of a fence. The pond smells, and its lifebelt has gone.
At the handover evening {someone} gave us dates for all of this. Every one has gone by. Since then e-mails have been answered, if at all, by a machine thanking us for our patience, which is at an end.
We ask for a site meeting before {date} attended by somebody who can commit the company. Failing that we shall write to the planning authority about the bond under section 38, to the ombudsman, and to the television programme that has twice been in touch.
Signed on behalf of 64 households
{person}, {someone}, {someone}`,
    'en2-lt-grant-award-foundation': `The {company} Foundation
{street}
{town}
Application {ref}
{client}
{ctown}
Dear {someone},
I am delighted to tell you that the trustees, meeting on {date}, resolved to support "[Boats not Buses~Second Fiddle~A Kitchen for Everyone]" with a grant of {amount}, spread over two years.
They admired how clearly you distinguish between what you know and what you hope. They were less persuaded by the plan to develop an app and would prefer that part of the budget to be spent on the driver.
The first instalment will be transferred as soon as we have (1) the signed acceptance, (2) a copy of your safeguarding policy dated within the last twelve months, (3) a void paying-in slip or similar.
We do not ask for lengthy accounts of what you have done. A telephone conversation each quarter and four pages at the end will suffice; tell us about failures, as they are of more use to other applicants than triumphs.
Please do not announce the award before {date}, when we shall publish all of them together.
With warm congratulations,
{person}
Director
The Foundation is endowed by the family of its founder and does not raise money from the public.`,
    'en2-lt-handwritten-aunt': `Tuesday, in the garden
My dear [Ellie~Thomas~Nora],
Thank you for the photographs. You look thin but happy, and who is the young man with the ears?
Here it has not rained since Whitsun. The beans have given up. Your uncle waters his sweet peas with the bath water, a jug at a time, and will not hear a word about his knee. He is to see {someone} at the hospital on {date}; I shall drive as he cannot be trusted with the clutch.
The Pattersons are selling up. They want {amount} for it, with that roof! The vicar has gone to Norwich and we are to share one with Upper and Lower until they find a new one.
I enclose a little something towards the bicycle. Don't tell your mother. And please write down for me once more how to make the pictures on the tablet bigger, I wrote it on an envelope and then posted the envelope.
Do come in {month} if they let you off. Your bed is aired and the dog asks after you.
Ever your loving
Aunt {someone}`,
    'en2-lt-immigration-support-employer': `{company}
{street}, {town}
{today}
U.S. Citizenship and Immigration Services
[California~Nebraska] Service Center
RE: Petitioner {company}; Beneficiary {person}; Form I-129, H-1B
Dear Officer:
This letter is submitted in support of the above petition, whereby we seek to employ the beneficiary temporarily in the specialty occupation of [Structural Analyst~Biostatistician~Acoustic Engineer] for three years.
The Petitioner. Established in 19{d2}, we design seismic isolation for museums and hospitals, have {d3} employees and reported gross revenue of {amount} in the last fiscal year.
The Position. The incumbent will (a) model non-linear behavior of bearings, 45% of time; (b) calibrate models against shake-table data, 30%; (c) prepare calculations for plan check, 15%; (d) present to clients, 10%. The complexity is such that we have never filled the post with anyone holding less than a bachelor's degree in civil engineering or its equivalent.
The Beneficiary holds a Master of Science from {city}, evaluated as equivalent to a U.S. degree.
Terms. He or she will be paid \${d2},{d3} per annum, above the prevailing wage, and receive our ordinary benefits. Should employment end early we will bear the reasonable cost of return transportation.
We respectfully request favorable adjudication.
Very truly yours,
{someone}
Director of Human Resources`,
  }),
};
