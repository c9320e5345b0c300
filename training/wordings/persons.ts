import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Wording } from './wording.ts';

/** Papers about a person: long careers, letters of many occasions, cards of many countries, wages. */
export const personWordings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: [
    {
      family: 'p',
      language: 'en',
      text: `# {person}[, PhD~, Ph.D.~]
[Assistant Professor~Postdoctoral researcher~Lecturer~Research scientist~PhD candidate] Department of [Biology~Economics~Computer Science~History], University of {city}
{mail} | {mobile} | {web} | ORCID 0000-000{n}-{d2}{d2}-{num}
? ## [Research interests~Research statement]
? {heading}, {heading}, {heading}. {sentence}
## [Education~Academic background~Education and training]
{year} - {year} Ph.D. in [Ecology~Physics~Political Science], University of {city}. Thesis: {heading}. Advisor: Prof. {someone}
{year} - {year} M.Sc., {city} University. GPA: 3.{n}
B.S. (honors), {city} College, {year}
## [Academic appointments~Professional appointments~Employment~Academic employment]
{year} - present [Assistant professor~Postdoctoral fellow~Visiting scholar], University of {city}
{year} - {year} Research assistant, {someone} Lab
## [Publications~Publications (selected)~Peer-reviewed papers~Refereed journal articles]
{n}. {person}, {someone}, and {someone}. {year}. {heading}. Journal of {heading} {n}: {d3}-{d3}. doi: 10.{num}
{n}. {someone}, {person}. {year}. {heading}. In Proceedings of the International Conference on {heading}, pp. {n}-{d2}.
{n}. {person}. {heading}. {year}. {someone} and {person}, in press.
{n}. {someone}, {someone}, {person}. {heading}. Annals of {heading} {n}({n}), {year}.
{n}. {person}, {someone}. {heading}: {heading}. {year}. arXiv:{num}
===
## [Conference presentations~Invited talks~Talks and posters]
{year}. {heading}. [Invited talk~Oral presentation~Poster], {city}.
{year}. {heading}. Annual meeting of the Society for {heading}, {city}.
## [Teaching~Teaching experience~Courses taught]
[Instructor~Teaching assistant~Guest lecturer], Introduction to {heading}, {year}
Lecturer, {heading} ({n} students), University of {city}
## [Grants and fellowships~Awards and honors~Funding]
{year} Travel grant, {plain}. {year} Doctoral fellowship, National Science Foundation. Best paper award {year}.
## [Service~Professional service~Academic service and outreach]
Reviewer for Journal of {heading}; member of the program committee {year}. Supervised {n} master theses.
? ## [Skills~Software] R, Python, GIS, LaTeX. Languages: English (fluent), Spanish (native)
? ## References
? Prof. {someone}, University of {city}`,
    },
    {
      family: 'q',
      language: 'en',
      text: `# {person}
{ctown} {mobile} {mail}
[Senior~Lead~Principal~] {job} with {n}+ years of experience. {sentence}
## [Career summary~Professional experience~Work history~Professional background]
{other}, {city} [Jan~May~Sep] {year} - [Present~Till date]
{job}
• [Responsible for~Led~Managed~Delivered] [the migration of services to the cloud~a team of {n} engineers~budgets and forecasting~stakeholder communication]
• [Designed~Implemented~Improved] [data pipelines~internal controls~customer onboarding~test automation], reducing [costs~time to market~defects] by {n}%
{other}, {city} {year} - {year}
{job}. Roles and responsibilities: [requirement analysis, design, development and support~preparation of reports and dashboards~mentoring of junior staff]
Environment: [Java, Spring, Oracle~SAP, Excel, Tableau~Linux, AWS, Terraform]
{other} {year} - {year} [Intern~Trainee~Associate]
• [Supported~Assisted~Coordinated] [the sales team~clinical trials~month-end closing]
## [Education~Qualifications~Academic credentials]
[Bachelor of Engineering~MBA~BSc~Master of Arts] {city} University {year}
## [Projects~Key projects~Selected projects]
{trade} platform: {sentence}
## [Technical skills~Core competencies~Certifications]
[Project management, Agile, Scrum, PMP~CPA, IFRS, audit~Kubernetes, Docker, CI/CD, Git]
[Hobbies~Interests~Volunteering]: [reading, chess~running, travel~coaching a youth team]`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `# {person}
[Doctorant~Maître de conférences~Ingénieur d'études~Chef de projet~Consultante senior~Développeur web]
{cstreet} {ctown} {mobile} {mail} né le {date}
## [Formation universitaire et diplômes~Formations et diplômes~Cursus~Études]
{year} - aujourd'hui Doctorat, Université de {city}. Sujet : {heading}
{year} - {year} Master [gestion~informatique~droit des affaires], mention bien
{year} DUT, IUT de {city}. {year} Baccalauréat scientifique
## [Expériences professionnelles et stages~Expérience~Parcours~Missions]
{year} - {year} {other}, {city} : {job}. [Pilotage de projets~Encadrement d'une équipe~Conception et développement]. {sentence}
{year} Stage de fin d'études, {other} ({n} mois) : [étude de faisabilité~audit interne~réalisation d'un outil de suivi]
Job d'été : [vendeuse~animateur~préparateur de commandes]
## [Compétences informatiques~Compétences techniques~Savoir-faire]
[Matlab, Python, LaTeX~Excel, Sage, SAP~HTML, CSS, PHP, JavaScript] Logiciels : [Photoshop~AutoCAD~Pack Office]
## [Langues~Langues étrangères]
Anglais : lu, écrit, parlé (B2). Allemand : scolaire. Espagnol : intermédiaire
? ## Publications
? {person}, {someone}. {heading}. Revue de {heading}, {year}.
## [Centres d'intérêt~Loisirs~Activités extra-professionnelles~Divers]
[Trompette en harmonie~Bénévolat~Escalade] Permis B`,
    },
    {
      family: 'p',
      language: 'de',
      text: `# {person}
[Lebenslauf~Curriculum Vitae~Profil~Kurzprofil]
geboren am {date} in {city} {mobile} {mail} {cstreet} {ctown}
## [Werdegang~Berufserfahrung~Berufliche Stationen~Wissenschaftlicher Werdegang]
[seit {year}~{year} - heute] {job}, {other}, {city}. Aufgaben: [Projektleitung~Softwareentwicklung~Kundenberatung~Vertrieb und Marketing]. {sentence}
{year} - {year} [Werkstudent~Wissenschaftlicher Mitarbeiter~Praktikant], {other}
## [Akademische Ausbildung~Studium~Bildungsweg]
{year} - {year} [Master~Diplom~Promotion] [Maschinenbau~Betriebswirtschaftslehre~Physik], Universität {city}, Note 1,{n}
{year} Abitur, Gymnasium {city}
## [Fähigkeiten~Qualifikationen~Kenntnisse und Sprachen]
Programmiersprachen: Python, Java, C++. Sprachen: Deutsch Muttersprache, Englisch verhandlungssicher, Französisch Grundkenntnisse. MS Office
? ## Publikationen
? {person}, {someone}: {heading}. {year}
## [Ehrenamt~Interessen~Engagement]
[Freiwillige Feuerwehr~Fußball~Chor]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `# {person}
[Ingeniero de software~Abogada~Profesor~Analista de datos] {ctown} {mobile} {mail}
## [Perfil profesional~Resumen~Sobre mí]
{sentence}
## [Experiencia profesional~Experiencia laboral]
{year} - actualidad {job}, {other}. [Desarrollo de aplicaciones~Atención al cliente~Gestión de equipos]
{year} - {year} Prácticas en {other}
## [Formación académica~Educación~Estudios]
{year} Grado en [Derecho~Informática~Economía], Universidad de {city}. Máster {year}
## [Idiomas~Habilidades~Conocimientos]
Español nativo, inglés avanzado. [Trabajo en equipo~Excel, SQL, Python]`,
    },
    {
      family: 'p',
      language: 'it',
      text: `# [Curriculum vitae~{person}]
{person} nato il {date} {cstreet} {ctown} {mobile} {mail}
## [Esperienza professionale~Esperienze lavorative]
{year} - presente {job}, {other}. [Sviluppo software~Gestione clienti~Assistenza tecnica]
{year} - {year} tirocinio presso {other}
## [Istruzione e formazione~Formazione]
Laurea magistrale in [ingegneria~economia~giurisprudenza], Università di {city}, {year}. Diploma di maturità
## [Competenze~Competenze linguistiche~Lingue]
Madrelingua italiano, inglese B2. Patente B. Autorizzo il trattamento dei dati personali`,
    },
  ],
  letter: [
    {
      family: 'p',
      language: 'en',
      text: `{person}
{cstreet}, {ctown}
{today}
{someone}
{company}, {street}, {town}
? [Re~Subject~RE]: {heading}
Dear [Hiring Manager~Editor~Dr. {someone}~Members of the committee~Sir or Madam~Ms. {someone}],
[I am writing to apply for the position of {job} at {company}~We are pleased to submit our manuscript entitled {heading} for consideration~It is my pleasure to recommend {someone}, whom I have known for {n} years~I am writing to express our support for the proposal of {someone}~I am writing to formally complain about the service I received]. {sentence}
{passage}
[I believe my experience makes me a strong candidate~We confirm that this work is original and is not under consideration elsewhere~I recommend her without reservation~We look forward to collaborating with your institution~I expect a reply within {n} days]. {sentence}
[Thank you for your time and consideration~Please do not hesitate to contact me~I would be happy to provide further information~I look forward to hearing from you].
[Sincerely~Sincerely yours~Yours faithfully~Best regards~Respectfully],
{person}
? Enclosure`,
    },
    {
      family: 'q',
      language: 'en',
      text: `{company}
{street} {town} {phone}
{today}
{person} {cstreet} {ctown}
[Account number~Our ref~Policy number~Claim no] :: {ref}
Dear [Mr {someone}~Customer~{person}~Valued customer~Resident~Policyholder],
[Our records show that the amount of {amount} remains unpaid. Please pay by {date} or call us if you have already paid~We are writing to let you know about changes to our services from {date}~Thank you for your letter of {date}. We have looked into your complaint~We regret to inform you that your application was unsuccessful~This letter confirms that your appointment will be on {date} at {time}~We hereby give you notice that your tenancy will end on {date}].
{passage}
[If you have any questions, please call us on {phone}~Failure to pay may result in legal action~Please accept our apologies for any inconvenience~You do not need to do anything].
[Yours sincerely~Kind regards~Yours faithfully~With best wishes],
{someone}
[Customer services~Head of credit control~Director~Claims department]`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `{person}
{cstreet}
{ctown}
> {company}
> {street} {town}
> {city}, le {today}
? [Objet~Concerne~Réf.] : [candidature au poste de {job}~lettre de motivation~résiliation de mon contrat n° {num}~réclamation~demande de stage~démission~contestation]
[Madame, Monsieur,~Monsieur,~Madame la Directrice,~Monsieur le Maire,~Cher Monsieur,~Chers parents,~Chers adhérents,]
[Actuellement étudiant en {n}e année, je suis à la recherche d'un stage~Votre offre a retenu toute mon attention~Je vous informe par la présente de ma décision de résilier~J'ai l'honneur de solliciter~Suite à notre entretien téléphonique~Par courrier du {date}, vous m'avez informé]. {sentence}
{passage}
[Je me tiens à votre disposition pour un entretien~Je reste à votre disposition pour tout renseignement complémentaire~Dans l'attente de votre réponse~Je vous remercie par avance de l'attention que vous porterez à ma demande].
[Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées~Veuillez agréer, Monsieur, mes sincères salutations~Cordialement~Bien à vous~Recevez nos meilleures salutations].
{person}`,
    },
    {
      family: 'q',
      language: 'fr',
      text: `{company}
{street} {town}
{person} {cstreet} {ctown}
N° client :: {num}
[Vos réf.~Nos réf.~Dossier n°] :: {ref}
{city}, le {today}
? Objet : [relance~rappel de cotisation~votre contrat~évolution de vos tarifs~mise en demeure~convocation]
[Madame, Monsieur,~Chère cliente, cher client,~Monsieur {someone},]
[Sauf erreur ou omission de notre part, la somme de {amount} reste impayée à ce jour~Nous avons le plaisir de vous informer~Nous accusons réception de votre courrier du {date}~Vous êtes convoqué à l'assemblée générale le {date} à {time}~Nous avons bien reçu votre demande et regrettons de ne pouvoir y donner suite]. {sentence}
? Nous vous mettons en demeure de régler cette somme sous {n} jours. A défaut, nous engagerons une procédure de recouvrement.
{passage}
[Notre service clients reste à votre écoute au {phone}~Nous vous remercions de votre confiance].
[Veuillez agréer, Madame, Monsieur, nos salutations distinguées~Bien cordialement], [Le service clientèle~Le directeur~La présidente] {someone}`,
    },
    {
      family: 'p',
      language: 'de',
      text: `{company} {street} {town}
{person}
{cstreet}
{ctown}
> {city}, den {today}
[Bewerbung als {job}~Kündigung meines Vertrages Nr. {num}~Ihr Schreiben vom {date}~Zahlungserinnerung~Einladung zur Mitgliederversammlung~Beschwerde~Widerspruch~Änderung unserer Preise]
[Sehr geehrte Damen und Herren~Sehr geehrter Herr {someone}~Sehr geehrte Frau {someone}~Liebe Mitglieder~Liebe Eltern],
[hiermit kündige ich den Vertrag fristgerecht zum {date}~mit großem Interesse habe ich Ihre Stellenanzeige gelesen~vielen Dank für Ihre Anfrage~leider konnten wir noch keinen Zahlungseingang feststellen~wir laden Sie herzlich ein~wie telefonisch besprochen]. {sentence}
{passage}
[Bitte bestätigen Sie mir den Erhalt schriftlich~Über eine Einladung zum Gespräch freue ich mich~Für Rückfragen stehen wir Ihnen gerne zur Verfügung~Bitte überweisen Sie den Betrag bis zum {date}].
[Mit freundlichen Grüßen~Freundliche Grüße~Mit besten Grüßen~Herzliche Grüße]
{someone}
? Anlagen`,
    },
    {
      family: 'p',
      language: 'es',
      text: `{company} {street} {town}
{city}, {today}
{person}
? Asunto: {heading}
[Estimado señor~Estimada señora~Muy señores míos~Estimados clientes~Apreciado doctor]:
[Por la presente le comunicamos~Me dirijo a usted para solicitar~En respuesta a su carta~Adjunto le remito]. {sentence}
{sentence} {sentence}
[Quedo a la espera de su respuesta~Agradeciendo de antemano su atención~Sin otro particular]
[Atentamente~Un cordial saludo~Reciba un cordial saludo],
{someone}`,
    },
    {
      family: 'p',
      language: 'it',
      text: `{company} {street} {town}
Spett.le {client} {city}, {today}
Oggetto: {heading}
[Gentile signora~Egregio dottore~Spettabile ditta~Gentili clienti],
[con la presente Vi comunichiamo~in riferimento alla Vostra lettera~mi permetto di sottoporre la mia candidatura~la informiamo]. {sentence}
{sentence} {sentence}
[Restiamo a disposizione per ogni chiarimento~In attesa di un cortese riscontro]
[Cordiali saluti~Distinti saluti] {someone}`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `{company} {street} {town}
{person} {cstreet} {ctown}
{city}, {today}
Betreft: {heading}
[Geachte heer {someone}~Geachte mevrouw~Beste klant~Beste leden],
[Hierbij laten wij u weten~Met deze brief zeg ik mijn abonnement op~Naar aanleiding van uw vacature~Onlangs hebben wij u een brief gestuurd]. {sentence}
{sentence} {sentence}
[Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd~Ik zie uw reactie met belangstelling tegemoet].
[Met vriendelijke groet~Hoogachtend], {someone}`,
    },
  ],
};
