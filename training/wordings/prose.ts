import type { Wording } from './wording.ts';

export const resumes: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `# {person}
[{job}~Curriculum vitae~CV - {job}]
{cstreet} {ctown} - {mobile} - {mail} - [Permis B~28 ans~Véhicule personnel]
## [EXPÉRIENCE PROFESSIONNELLE~Expériences professionnelles~Parcours professionnel]
[2019 - 2024~Depuis 2021~Janv. 2020 à aujourd'hui] : {job}, {other}, {city}. [Gestion d'une équipe de {n} personnes~Suivi de la clientèle et prise de commandes~Développement d'applications web~Saisie comptable, déclarations de TVA]
[2015 - 2019~2016-2018] : {job}, {other}. [Accueil et encaissement~Maintenance préventive et curative~Animation des réunions de chantier]
Stage de 3 mois chez {other}
## [FORMATION~Diplômes et formations]
{year} : [Master en gestion, Université de {city}~BTS comptabilité~Licence professionnelle~CAP / BEP~Diplôme d'ingénieur]
Baccalauréat [S~ES~STMG~professionnel]
## [COMPÉTENCES~Compétences clés~Informatique]
[Pack Office, SAP, Sage~Java, Python, SQL, Git~Lecture de plans, soudure~CACES 1 3 5] - Travail en équipe, autonomie, rigueur
## LANGUES
Anglais courant (TOEIC 850), espagnol notions
## CENTRES D'INTÉRÊT
[Course à pied, lecture, voyages~Football, bénévolat~Photographie, randonnée]`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# {person}
{job}
{ctown} | {mobile} | {mail} | [linkedin.com/in/jsmith~github.com/jsmith~]
## [SUMMARY~PROFESSIONAL SUMMARY~OBJECTIVE~PROFILE]
[Results-driven~Detail-oriented~Motivated] {job} with {n} years of experience in [customer relations~software development~project delivery~patient care].
## [EXPERIENCE~WORK EXPERIENCE~EMPLOYMENT HISTORY~Professional Experience]
{job}, {other}, {city} [2018 - Present~Jan 2019 - Mar 2022]
- [Led a team of {n}~Designed and implemented REST APIs~Managed key accounts~Reduced costs by {n}%]
- [Collaborated with cross-functional teams~Trained new hires~Automated reporting]
{job}, {other} [2014 - 2018~2012-2015]
## EDUCATION
[Bachelor of Science in Computer Science~MBA~B.A. in Economics~Diploma in Nursing~B.Tech], University of {city}, {year}
## [SKILLS~TECHNICAL SKILLS~CORE COMPETENCIES]
[Python, Java, AWS, Docker~Microsoft Excel, Salesforce, CRM~Photoshop, Illustrator~Patient assessment, CPR certified]
? ## CERTIFICATIONS
? ## LANGUAGES English, Spanish
[References available upon request~Interests: hiking, chess~Volunteer work~Awards and honors]`,
  },
  {
    family: 'b',
    language: 'en',
    text: `[Skills~Technical Skills~Key Skills]: [Java, J2EE, Spring, Hibernate, MySQL, HTML, JavaScript~SAP FICO, Tally, Excel~Selenium, manual testing, JIRA~AutoCAD, Solid Works]
Education Details
{month} {year} [B.E~B.Com~M.Sc~MCA] {city} University
{month} {year} HSC {city} Board
{job}
{job} - {other}
Skill Details
[Java- Experience - {n} months~Excel- Experience - {n} months]
Company Details
company - {other}
description - Roles and responsibilities: [requirement gathering, coding and unit testing~preparing monthly reports~client handling and team coordination]. Project: {trade} management system. Team size {n}. Environment: Windows, Oracle.
Personal details: date of birth {date}, marital status single, languages known English, Hindi. Declaration: I hereby declare that the above information is true to the best of my knowledge.`,
  },
  {
    family: 'a',
    language: 'de',
    text: `# [Lebenslauf~LEBENSLAUF~Curriculum Vitae]
## Persönliche Daten
Name :: {person}
Anschrift :: {cstreet}, {ctown}
Geburtsdatum :: {date} in {city}
Familienstand: ledig Telefon {mobile} E-Mail {mail}
## [Berufserfahrung~Beruflicher Werdegang~Berufspraxis]
[seit 01/2020~05/2016 - 12/2019] {job} bei {other}, {city}. [Führung eines Teams von {n} Mitarbeitern~Kundenbetreuung und Angebotserstellung~Programmierung und Wartung]
[08/2012 - 04/2016] {job}, {other}
## [Ausbildung~Studium und Ausbildung~Schulbildung]
[Bachelor of Science Informatik, Hochschule {city}~Ausbildung zur Kauffrau für Büromanagement~Abitur, Gymnasium {city}~Meisterprüfung]
Praktikum bei {other}
## [Kenntnisse~EDV-Kenntnisse und Sprachen]
MS Office, SAP, Englisch fließend, Führerschein Klasse B
## Hobbys
Lesen, Radfahren {city}, den {today}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `# CURRÍCULUM VÍTAE {person}
Datos personales {cstreet} {ctown} {mail}
Experiencia laboral: {job}, {other} (2017-2022). Formación académica: Licenciatura en Economía, Universidad de {city}. Idiomas: inglés alto. Informática: Office. Aficiones.`,
  },
  {
    family: 'a',
    language: 'it',
    text: `# CURRICULUM VITAE EUROPASS {person}
Informazioni personali {cstreet} {ctown} {mail}
Esperienza lavorativa: {job}, {other} (2017-2022). Istruzione e formazione: Laurea in Economia, Università di {city}. Lingue: inglese. Competenze digitali. Autorizzo il trattamento dei dati personali.`,
  },
];

export const letters: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street}
{town}
> {client}
> {cstreet}
> {ctown}
> {city}, le {today}
[Objet : relance facture n° {ref}~Objet : rappel de paiement~Objet : mise en demeure~Objet : dernier rappel avant poursuites]
? Lettre recommandée avec accusé de réception
[Madame, Monsieur,~Messieurs,]
[Sauf erreur ou omission de notre part, nous constatons que votre compte présente à ce jour un solde débiteur de {amount}~Nous n'avons pas reçu à ce jour le règlement de notre facture n° {ref} du {date} d'un montant de {amount}, échue le {date}~Malgré nos relances, la somme de {amount} reste impayée].
[Nous vous remercions de bien vouloir procéder à son règlement dans les meilleurs délais~À défaut de paiement sous huit jours, nous transmettrons le dossier à notre service contentieux]. Si votre règlement a été effectué entre-temps, veuillez ne pas tenir compte de ce courrier.
? = Facture | Date | Échéance | Montant
? - {ref} | {date} | {date} | {amount}
Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.
Le service comptabilité`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `{person}
{cstreet}
{ctown}
> {company}
> {street} {town}
[{city}, le {today}~Le {today}]
[Objet : résiliation de mon contrat~Objet : candidature au poste de {job}~Objet : réclamation~Objet : changement d'adresse~Objet : démission~Objet : convocation à un entretien~Objet : demande de congé]
[Madame, Monsieur,~Chère Madame,~Monsieur le Directeur,~Madame la Présidente,]
[Par la présente, je vous informe de ma décision de mettre fin au contrat n° {num} à compter du {date}~Actuellement {job}, je me permets de vous adresser ma candidature~J'ai reçu le {date} la commande n° {num} et je constate que l'article ne fonctionne pas~Nous avons le plaisir de vous informer que votre demande a été acceptée~Nous vous informons que nos bureaux déménageront le {date}].
[Vous trouverez ci-joint les justificatifs~Je reste à votre disposition pour tout renseignement~Dans l'attente de votre réponse~Merci d'adresser vos prochains courriers à la nouvelle adresse].
[Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées~Veuillez recevoir, Monsieur, l'assurance de ma considération distinguée~Cordialement~Bien à vous]
{person}
? PJ : {n}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street}
{town}
{today}
{client}
{cstreet}
{ctown}
? Re: [overdue invoice {ref}~account {num}~your enquiry~past due balance~second reminder]
Dear [Sir or Madam~{person}~Mr Brown~Customer~Ms Taylor],
[Our records show that invoice {ref} for {amount} is now overdue~We are writing to inform you of a change to our terms with effect from {date}~Thank you for your letter of {date}~I am writing to apply for the position of {job}~I am pleased to offer you the position of {job}~We regret to inform you that your application was unsuccessful~I wish to complain about the service received on {date}].
[If payment has already been sent, please disregard this notice~Please do not hesitate to contact me should you have any questions~We would appreciate your prompt attention to this matter~I look forward to hearing from you].
[Yours sincerely~Yours faithfully~Sincerely~Kind regards~Best regards],
{someone}
{job}
? Enc.`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [MEMORANDUM~Interoffice memo~To whom it may concern~NOTICE TO CUSTOMERS~Letter of recommendation~FACSIMILE]
To: {person}
From: {someone}
Date: {today}
Subject: [price increase effective {date}~employment verification~office closure~new bank account~meeting on {date}]
[This letter is to certify that {person} has been employed with us since {date} as {job}~Please be advised that our prices will increase on {date}~I have known {person} for {n} years and can recommend them without reservation~Following our telephone conversation I enclose the documents you requested].
[Should you require further information, please contact the undersigned~Thank you for your continued support~Please let me know if this is acceptable].
cc: {other}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
{city}, den {today}
[Betreff: Zahlungserinnerung~1. Mahnung~Kündigung des Vertrags Nr. {num}~Ihr Schreiben vom {date}~Letzte Mahnung~Bewerbung als {job}~Änderung unserer Bankverbindung~Reklamation]
Sehr geehrte [Damen und Herren~Frau {someone}~Herr {someone}],
[leider konnten wir zu unserer Rechnung Nr. {ref} vom {date} über {amount} noch keinen Zahlungseingang feststellen~hiermit kündige ich den oben genannten Vertrag fristgerecht zum {date}~vielen Dank für Ihr Schreiben~wir möchten Sie darüber informieren, dass wir ab dem {date} umziehen~mit großem Interesse habe ich Ihre Stellenanzeige gelesen].
[Bitte überweisen Sie den offenen Betrag bis spätestens {date}. Mahngebühr {small}~Bitte bestätigen Sie mir den Erhalt schriftlich~Für Rückfragen stehen wir Ihnen gerne zur Verfügung~Über eine Einladung zum Gespräch freue ich mich].
Mit freundlichen Grüßen
{person}
? Anlagen`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
{city}, {today}
Betreft: [betalingsherinnering factuur {ref}~opzegging contract]
Geachte heer, mevrouw,
[Uit onze administratie blijkt dat factuur {ref} nog niet is voldaan~Hierbij zeg ik het contract op per {date}].
Met vriendelijke groet,
{person}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company} {street} {town}
{city}, {today}
Asunto: [reclamación de pago factura {ref}~comunicación]
Estimado cliente: [Le recordamos que la factura {ref} por importe de {amount} está pendiente de pago~Nos dirigimos a usted para informarle]. Quedamos a su disposición. Atentamente, {person}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company} {street} {town}
{city}, {today}
Oggetto: [sollecito di pagamento fattura {ref}~comunicazione]
Gentile cliente, [dai nostri controlli risulta che la fattura {ref} non è stata ancora pagata~con la presente vi informiamo]. Distinti saluti, {person}`,
  },
];
