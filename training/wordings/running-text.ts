import type { Wording } from './wording.ts';

/** Reports that consist of running text on any subject. */
export const essays: readonly Wording[] = [
  {
    family: 'k',
    language: 'en',
    text: `# {heading}
{person} [and {someone}~, {someone}, {someone}~] {city}, {today}
? ## [Abstract~Summary~Overview]
? {passage}
## [1. ~1 ~I. ~]Introduction
{passage} [{n}] {passage} ({someone} et al., {year})
## [2. ~2 ~]{heading}
{passage}
{passage}
? Figure {n}: {heading}
? = | [Mean~Baseline~Group A] | [SD~Ours~Group B] | N
? * {heading} | {n}.{d2} | {n}.{d2} | {n}
## [3. ~]{heading}
{passage} See Table {n} and section {n}.{n}.
{passage}
## [Conclusion~Discussion~Summary and outlook]
{passage}
? ## References
? [{n}] {someone}. {heading}. Journal of {trade}, {n}({n}):{d3}-{d3}, {year}.`,
  },
  {
    family: 'l',
    language: 'en',
    text: `{someone} [et al.~] {n} of {n}
{passage} [{n}, {n}]
{passage} Fig. {n} shows that {sentence}
Table {n}. {heading}
= {heading} | {heading} | N
* {heading} | {n} | {d2}.{n}
{n}.{n} {heading}
{passage}
{passage} ({someone}, {year}; {someone} and {someone}, {year})`,
  },
  {
    family: 'm',
    language: 'en',
    text: `# [Chapter {n}~CHAPTER {n}~Part {n}~Unit {n}~Lesson {n}]
# {heading}
{passage}
{passage}
? ## {n}.{n} {heading}
{passage}
{passage}
===
{passage}
{passage}
? ## Exercises
? {n}. {sentence} {n}. {sentence}`,
  },
  {
    family: 'n',
    language: 'en',
    text: `# [{heading} Guide~{heading} Handbook~{heading}: Technical Specification~Policy on {heading}~Tutorial: {heading}~White paper~Documentation]
[Version {n}.{n}~Release {n}.{n}~Revised {today}~Issue {n}]
? ## Contents
? {heading} .......... {n}
? {heading} .......... {n}
## {n}.{n} [Overview~Scope~Purpose~Prerequisites]
{passage}
- {sentence}
- {sentence}
## {n}.{n} [Procedure~Requirements~Configuration~Technical parameters]
{n}. {sentence}
{n}. {sentence}
Note: {sentence}
{passage}
? {company}, {year}. All rights reserved. Page {n} of {n}`,
  },
  {
    family: 'o',
    language: 'en',
    landscape: true,
    text: `# {heading}
[{someone}~{company}~{today}]
===
# [Agenda~Outline~Executive summary~Key observations~Why {heading}]
- {sentence}
- {sentence}
- {heading}
===
# {heading}
- {sentence}
{heading} {n}% {heading} {n}%
===
# [Questions?~Thank you~Next steps]
{mail}`,
  },
  {
    family: 'p',
    language: 'en',
    text: `{company}
# [Medical report~Laboratory report~Patient report~Discharge summary~Inspection report~Incident report~Accident report~Test report~Site visit report~Credit report~Progress report]
Patient :: {person}
[Date of service~Report date~Date of visit] :: {date}
[Physician~Inspector~Prepared by] :: {someone}
## [Findings~History~Assessment~Observations]
{passage}
= Test | Result | Reference range
* {heading} | {n}.{n} | {n} - {d2}
## [Recommendations~Plan~Conclusion]
{passage}
Signed {someone}`,
  },
  {
    family: 'q',
    language: 'en',
    text: `# [MINUTES~Meeting minutes~Minutes of the annual general meeting~Notes of the working group]
Date: {date}, {time}
Attendees: {person}, {someone}, {someone}
? Apologies: {someone}
1. [Approval of the minutes~Project status update~Welcome]
{sentence}
2. [Budget review~Election of officers~Any other business]
{passage}
Action items: {someone} to report by {date}.
The meeting was closed at {time}.`,
  },
  {
    family: 'r',
    language: 'en',
    text: `# [News release~Press release~Newsletter~Statistical release~Fact sheet~Annual review {year}~Integrated annual report {year}]
{city}, {today}
# {heading}
{passage}
{passage}
"{sentence}" said {someone}, [director of {company}~head of research~spokesperson].
? = {heading} | {year} | {year}
? * {heading} | {n}.{n} | {n}.{n}
{passage}
For more information contact {someone}, {phone}.`,
  },
  {
    family: 's',
    language: 'en',
    text: `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
# FORM [10-K~10-Q~8-K~20-F]
[Annual~Quarterly~Current] report pursuant to section 13 of the Securities Exchange Act for the period ended {date}
{company} (exact name of registrant as specified in its charter)
Indicate by check mark whether the registrant is a large accelerated filer. Title of each class: common stock. Exhibits.
? {passage}
? = | {year} | {year}
? * [Net sales~Operating expenses~Income taxes~Cash flows] | {num} | {num}`,
  },
  {
    family: 'k',
    language: 'fr',
    text: `# {heading}
{person} [et {someone}~] {city}, {today}
? ## [Résumé~Sommaire~Avant-propos]
? {passage}
## [1. ~I. ~]Introduction
{passage}
{passage}
## [2. ~II. ~]{heading}
{passage}
? Tableau {n} : {heading}
? * {heading} | {n} | {n} %
{passage}
## [Conclusion~Perspectives~Bibliographie]
{passage} ({someone}, {year})`,
  },
  {
    family: 'l',
    language: 'fr',
    text: `[{company}~Association {heading}]
# [Procès-verbal de l'assemblée générale ordinaire du {today}~Assemblée générale du {today}~Réunion du conseil d'administration du {today}~Compte rendu de la réunion du {today}~Compte rendu de chantier n° {n}]
[Étaient présents~Étant présent·e·s~Sont présents] : {person}, {someone}, {someone} (secrétaire)
? Procurations : {someone} a donné procuration à {someone}.
La séance débute à {time}[, présidée par {person}~].
? Après les salutations d'usage, le président rappelle l'ordre du jour :
? 1. {heading}
? 2. {heading}
## {heading}
{passage}
{passage}
La séance est levée à {time}.`,
  },
  {
    family: 'm',
    language: 'fr',
    text: `# [Guide pratique : {heading}~Cahier des charges~Fiche technique~Fiche produit~Dossier de presse~Mode opératoire~Support de cours~Mémoire de stage~Notice~Mémorandum]
{heading}
[Version {n}.{n} du {today}~{company} - {month} {year}~]
{passage}
## {n}. {heading}
{passage}
- {sentence}
- {sentence}
## {n}. {heading}
{passage}
{passage}`,
  },
  {
    family: 'n',
    language: 'fr',
    text: `{company}
# [Rapport d'intervention~Compte rendu de visite~Rapport médical~Compte rendu d'hospitalisation~Bilan de compétences~Plan d'action]
{person} - {date}
{sentence} {sentence}
Reste à faire : {heading}.
Prochaine visite : {date} à {time}.`,
  },
  {
    family: 'k',
    language: 'de',
    text: `# {heading}
{person} [und {someone}~], {city}, {today}
? ## [Zusammenfassung~Vorwort~Inhaltsverzeichnis]
? {passage}
## [1. ~1 ~]Einleitung
{passage}
{passage}
## [2. ~2 ~]{heading}
{passage} Abbildung {n} zeigt das.
? * {heading} | {n} | {n} %
{passage}
## [Fazit~Ausblick~Literatur]
{passage} ({someone}, {year})`,
  },
  {
    family: 'l',
    language: 'de',
    text: `# [Dokumentation {heading}~Leitfaden: {heading}~Handbuch~Benutzeranleitung~Pressemitteilung~Merkblatt~Lastenheft~Besuchsbericht~Arztbericht~Sitzungsprotokoll~Skript]
[Version {n}.{n} - {today}~{company}~{city}, {today}]
{passage}
## {n}. {heading}
{passage}
- {sentence}
- {sentence}
## {n}. {heading}
{passage}
{passage}`,
  },
];

/** Papers of other kinds in which text runs: leaflets, forms with explanations, tables of results, notes. */
export const leaflets: readonly Wording[] = [
  {
    family: 'k',
    language: 'en',
    text: `# [Informed consent for {heading}~Application for {heading}~Health intake form~Request for {heading}~Claim form~Loan application~Employment application]
Last name First name Middle initial Date of birth Gender
Address :: ______ City State ZIP
Phone :: ____ Email :: ____
Please answer the following questions by checking the boxes. Yes No
{n}. {sentence} Yes No
{n}. {sentence} Yes No N/A
I have read the information above. {passage} I understand that {sentence}
Signature of [patient~applicant~parent or guardian] Date
For office use only. Form {n} ({year})`,
  },
  {
    family: 'l',
    language: 'en',
    text: `# [{heading}~{company} League~Results~Schedule~Train times]
= [Rank~No.~Train] | [Name~Team~Station] | [Points~Time~Weekday]
* {n} | {someone} | {time}
* {n} | {someone} | {n}
Effective {date}. Subject to change.`,
  },
  {
    family: 'm',
    language: 'en',
    text: `[{sentence}~Header 1 Header 2 Header 3~A list item. Another item. A third.~Test document. {sentence}]
[{sentence}~Cell 1.1 Cell 1.2 Cell 1.3~Some text in between.~{heading}]
? {sentence}`,
  },
  {
    family: 'n',
    language: 'en',
    text: `# [{heading}~Come and join us~Rock night live~Open day~Santa is coming]
{date} {time} {city}
{sentence}
[Admission free~Tickets {small}~Everyone is welcome]. {web}`,
  },
  {
    family: 'o',
    language: 'en',
    text: `{company}
{person}
{job}
{phone} {mail} {web}
{street} {town}`,
  },
  {
    family: 'k',
    language: 'fr',
    text: `# [Demande d'enregistrement~Déclaration de création~Déclaration sur l'honneur~Annonce légale~Formulaire de demande~Bulletin d'adhésion~Bon de réclamation]
? cerfa n° {d5}*{d2}
? Cadre réservé à l'administration
Nom et adresse du [déclarant~demandeur~signataire] :: {person}
Adresse :: {cstreet} {ctown}
[Cochez la case~À remplir en lettres capitales~Joindre les pièces]. {passage}
Fait à {city}, le {today}
Signature`,
  },
  {
    family: 'l',
    language: 'fr',
    text: `# [{heading}~Fête du village~Portes ouvertes~Concert de printemps~Vide-grenier]
{date} {time} {city}
{sentence}
[Entrée libre~Réservation au {phone}~Buvette sur place]`,
  },
  {
    family: 'k',
    language: 'de',
    text: `# [Beitrittserklärung~Anmeldung~Antrag auf {heading}~Datenschutzerklärung~Einverständniserklärung]
{company}
Name Vorname Geburtsdatum Straße PLZ Ort
{passage}
{passage}
Ort, Datum Unterschrift`,
  },
  {
    family: 'l',
    language: 'de',
    text: `# [{heading}~Ergebnisdienst {year}~Der Nikolaus kommt~Sommerfest~Landesliga Nord {year}~Tabelle nach dem {n}. Wettkampf]
am {date} um {time} Uhr in {city}
{sentence}
* {n} | {someone} | {n} | {n}`,
  },
];
