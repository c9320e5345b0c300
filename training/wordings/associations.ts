import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Wording } from './wording.ts';

/** Papers of clubs, schools, councils and offices: minutes and reports, forms and notices, agreements. */
export const associationWordings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: [
    {
      family: 'p',
      language: 'en',
      text: `# [Minutes~Meeting minutes~Minutes of the {heading} committee~{company} board meeting~Weekly meeting notes~Town council regular session]
{today} {time} [Room {n}~{city}~Video conference]
[Present~Attendance~Attendees~Members present]: {someone}, {someone}, {someone}. [Apologies~Absent~Excused]: {someone}
? [Minutes taken by~Secretary~Chair]: {someone}
## [1. Approval of previous minutes~Call to order~Items discussed~Agenda]
[The minutes of the meeting of {date} were approved~The chair opened the meeting at {time}~Motion by {someone}, seconded by {someone}, carried unanimously].
## [2. Reports~Updates~Discussion~Old business]
{someone} [reported that~updated the group on~presented] {sentence} {sentence}
- [Worked on~Discussed~Decided to] {heading}
- {someone} will {heading}
## [3. Action items~Decisions~Next steps~New business]
[ACTION~Action item]: {someone} to contact {someone} by {date}. {sentence}
[Next meeting~The meeting was adjourned at {time}. Next meeting] {date}`,
    },
    {
      family: 'q',
      language: 'en',
      text: `# [{heading} - Technical Specification v{n}.{n}~Patient medical report~Inspection report~{company} financial performance report~Source of funds verification report~Quarterly review~Site visit report~Incident report]
[Document ID~Report no~Prepared by~Prepared for~Client] :: {ref}
[Date~Reporting period~Version] :: {today}
[Confidential~Internal distribution only~Status: released~For authorised personnel only]
## [Executive summary~Overview~Background~Purpose~Findings]
{passage}
= [Parameter~Metric~Indicator~Item] | [Result~Value~Current~Q3] | [Reference range~Previous~Target~Unit]
* {heading} | {n}.{n} | {n}.{n}
## [Assessment~Analysis~Recommendations~Conclusion and plan]
{sentence} {sentence}
? [Signed~Reviewed by~Inspector] {someone}`,
    },
    {
      family: 'r',
      language: 'en',
      text: `# [{heading}~Essay: {heading}~{heading}: a case study~Homework {n}~Lab report {n}~Project proposal: {heading}]
{person}[, {someone}, {someone}~]
[Course~Instructor~Department of {heading}] {today}
{passage} {passage}
{passage}
[First~However~Moreover~In addition], {sentence} {passage}
{passage} {sentence}
[In conclusion~To summarise~Overall], {sentence}`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `# [Compte rendu de la réunion du {date}~PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE ORDINAIRE~Compte-rendu du conseil d'école~Relevé de décisions~Compte rendu du conseil municipal~PV de réunion de chantier n° {n}]
[Association~Commune de~Comité] {company}
Présents : {someone}, {someone}, {someone}. [Excusés~Absents] : {someone}. [Secrétaire de séance~Rédacteur] : {someone}
[Ordre du jour~Points abordés] : 1. {heading} 2. {heading} 3. [Questions diverses~Divers]
## 1. {heading}
[Le président ouvre la séance à {time}~Le quorum étant atteint, l'assemblée peut délibérer~Mme {someone} présente le bilan]. {sentence} {sentence}
[Le rapport moral est approuvé à l'unanimité~Vote : {n} pour, {n} contre, {n} abstentions~Il est décidé de reporter ce point].
## 2. {heading}
{passage}
## 3. Questions diverses
{sentence} [La séance est levée à {time}~Prochaine réunion le {date}].
[Le président~La secrétaire] {someone}`,
    },
    {
      family: 'q',
      language: 'fr',
      text: `# [Bilan du projet~Note d'intention~Cahier des charges~Rapport de stage~Rapport de projet~Documentation d'utilisation~Dossier de présentation~Étude préalable : {heading}~Note de cadrage]
{person} [Université de {city}~{company}~Formation chef de projet] {year}
? ## Table des matières
? I. Introduction {n} II. {heading} {n} III. {heading} {n} Conclusion {n}
## [I. Contexte~I. Présentation~1. Introduction~I. Le client]
{passage}
## [II. Objectifs~II. La réalisation~2. Analyse de l'existant~II. Description du projet]
{passage} {sentence}
- {heading}
- {heading}
## [III. Résultats~III. La livraison~3. Conception~III. Planning et budget]
{passage}
## [Conclusion~Bilan personnel~Perspectives]
{sentence} {sentence}`,
    },
    {
      family: 'p',
      language: 'de',
      text: `# [Protokoll der Mitgliederversammlung~Protokoll~Sitzungsprotokoll vom {date}~Besprechungsprotokoll~Ergebnisprotokoll der Vorstandssitzung]
[Ort~Datum~Beginn] :: {city}, {today}, {time} Uhr
[Anwesend~Teilnehmer]: {someone}, {someone}, {someone} [Entschuldigt: {someone}~] Protokollführer: {someone}
TOP 1 [Begrüßung und Feststellung der Beschlussfähigkeit~Genehmigung des Protokolls]. {sentence}
TOP 2 [Bericht des Vorstands~Kassenbericht~Stand des Projekts]. {sentence} {sentence}
TOP 3 [Wahl des Vorstands~Entlastung~Beschlüsse]. [Abstimmung: {n} Ja-Stimmen, {n} Enthaltungen~Der Antrag wird einstimmig angenommen].
TOP 4 Verschiedenes. {sentence} Ende der Sitzung {time} Uhr`,
    },
    {
      family: 'q',
      language: 'de',
      text: `# [{heading}~Projektbericht~Praktikumsbericht~Projektdokumentation: {heading}~Konzept {heading}~Retrospektive~Seminararbeit~Bachelorarbeit]
{person} [Hochschule {city}~{company}~] {today}
? Inhaltsverzeichnis 1 Einleitung {n} 2 {heading} {n} 3 Fazit {n} Literaturverzeichnis {n}
## [1 Einleitung~Ausgangslage~Problemstellung~Was lief gut?]
{passage}
## [2 Grundlagen~Umsetzung~Vorgehen~Was lief nicht so gut?]
{passage} {sentence} [siehe Abbildung {n}~vgl. {someone} {year}~]
## [3 Fazit~Ergebnisse~Ausblick~Verbesserungen]
{passage}`,
    },
    {
      family: 'p',
      language: 'es',
      text: `# [Acta de la reunión~Informe anual~Memoria del proyecto~ACTA DE LA JUNTA GENERAL~Informe técnico: {heading}~Propuesta de proyecto]
{city}, {today} [Asistentes: {someone}, {someone}, {someone}~Autor: {person}]
? Índice 1. Introducción 2. Objetivos 3. Metodología 4. Resultados 5. Conclusiones
1. [Introducción~Orden del día~Antecedentes]. {sentence} {sentence}
2. [Desarrollo~Acuerdos~Resultados]. {sentence} {sentence} [Tabla {n}~Figura {n}]
3. [Conclusiones~Ruegos y preguntas]. {sentence} [Se levanta la sesión a las {time}~]`,
    },
    {
      family: 'p',
      language: 'it',
      text: `# [Verbale dell'assemblea~Relazione tecnica~Verbale di riunione~Relazione annuale~Rapporto di prova]
{city}, {today} [Presenti: {someone}, {someone}~Autore: {person}]
1. [Introduzione~Ordine del giorno~Premessa]. {sentence} {sentence}
2. [Analisi~Discussione~Risultati]. {sentence} {sentence} [Tabella {n}~Figura {n}]
3. [Conclusioni~Varie ed eventuali]. {sentence} [La seduta è tolta alle ore {time}~]`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `# [Notulen~Jaarverslag~Verslag vergadering~Onderzoeksrapport: {heading}~Adviesrapport]
{city}, {today} [Aanwezig: {someone}, {someone}~Auteur: {person}]
1. [Inleiding~Opening~Aanleiding]. {sentence} {sentence}
2. [Bevindingen~Mededelingen~Resultaten]. {sentence} {sentence} [Tabel {n}~Figuur {n}]
3. [Conclusie~Rondvraag en sluiting~Aanbevelingen]. {sentence} [Actiepunten: {someone}~]`,
    },
  ],
  other: [
    {
      family: 'p',
      language: 'en',
      text: `# [Membership application form~New patient registration~Claim form~Registration form {year}~Emergency contact form~Employment application~Scholarship application~Volunteer sign-up sheet~Reimbursement request form]
{company} {street} {town}
## [1. Personal information~Section A: applicant details~Patient details~To be completed by the applicant]
[Full name~Last name] ______________ [First name~M.I.] ____________
[Date of birth~DOB] ____/____/______ [Gender~Marital status] ☐ [single ☐ married~M ☐ F]
Address ______________________ City __________ Zip ______
[Phone~E-mail~Emergency contact] ____________________
## [2. Details~Section B~Medical history~Household and income]
[Do you have any allergies? ☐ Yes ☐ No~Have you ever been a member before? ☐ yes ☐ no~Please tick all that apply ☐ {heading} ☐ {heading}]
? Amount ____________ [Reason~Comments] ______________________
## [3. Declaration~Authorization~Consent]
[I certify that the information given is true and complete~I hereby authorise the office to use my data~I agree to abide by the rules]
[Signature~Applicant's signature] ______________ Date __________
[Office use only~For official use]: [received by~approved] ______`,
    },
    {
      family: 'q',
      language: 'en',
      text: `# [You are invited!~Summer fair~Open day~Community event~Join us~Christmas party~Annual charity run~Workshop: {heading}]
[Saturday~Sunday~Friday] {date} {time} - {time}
{company}, {street}, {town}
[Free entry~Tickets {small}~Bring a friend~All welcome]
{sentence}
[Food and drinks~Live music~Games for children~Raffle]
[RSVP by {date}~Register at {web}~Call {phone}]`,
    },
    {
      family: 'r',
      language: 'en',
      text: `# [{bank}~{bank} {city} branch]
[Valid for three months only~VOID~] {d2}{d2}{d2}{d2} Date D D M M Y Y Y Y
Pay [to the order of~] {company} [or bearer~or order]
[Rupees~Dollars~Pounds] [one thousand only~five hundred and 00/100~]
A/c No. {num} {small}
[Payable at par at all branches~Memo {ref}~Authorised signatory~For {company}]
[Please sign above~CANCELLED~IFSC {num}] {num} {num} {d2}`,
    },
    {
      family: 's',
      language: 'en',
      text: `# [CERTIFICATE~Certificate of completion~Certificate of appreciation~Certificate of participation~VERIFICATION OF APPOINTMENT~Statutory declaration~Employment certificate~Doctor's note]
[This is to certify that~This certificate is awarded to~To certify that the patient~I, {person}, do solemnly and sincerely declare that]
{person}
[has successfully completed the course {heading}~has been employed with us from {date} to {date}~was present in our office on {date}~I make this declaration conscientiously believing it to be true]
{city}, {today}
[Director~Physician~Commissioner for oaths~Head of training] {someone}`,
    },
    {
      family: 't',
      language: 'en',
      text: `# [Rules of the competition~House rules~Code of conduct~Club rules~Race regulations~Results~Standings round {n}~Participants list~Schedule]
{company} {year}
* {n} | {someone} | {n} | {d2}.{d2}
? 1. [Eligibility~Registration]. {sentence}
? 2. [Equipment~Safety]. {sentence}
? 3. [Prizes~Disqualification]. {sentence}`,
    },
    {
      family: 'u',
      language: 'en',
      text: `# [Informed consent for {heading}~Privacy notice~Instructions for participants~Terms of the raffle~Product information~Directions for use~How to set up {heading}~User persona: {heading}]
{company}
{passage}
[1.~Step 1:~•] {sentence}
[2.~Step 2:~•] {sentence}
[3.~Step 3:~•] {sentence}
{passage}
? [Composition~Ingredients~Contents] : [wheat, rice, salt, sugar, vegetable oil~cotton, polyester~water, glycerin, perfume]. [Best before~Storage~Made in] {city}
? [By signing below I agree~I have read and understood this form~If you have questions, contact {email}] [Signature of patient ________ Date ________~]`,
    },
    {
      family: 'v',
      language: 'en',
      text: `[Request details~Booking summary~Ticket {num}~Dashboard~My requests] [» {heading}~]
[Status~State] :: [Pending approval~Open~Completed]
[Requested on~Created~Last updated] :: {date}
[Owner~Assigned to~Submitted by] :: {someone}
= Date | [Hours~Duration~Priority] | [Task~Activity~Comment]
* {date} | {n} | {heading}
[Cancel request~Feedback~Export~Print preview] {web} {n}/{n}`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `# [Bulletin d'adhésion {year}~FICHE D'INSCRIPTION~Formulaire de demande~Fiche sanitaire de liaison~Demande de remboursement de frais~Autorisation de prélèvement~Fiche d'adhésion~Dossier de candidature]
[Association~Club~Mairie de] {company}
[NOM~Nom et prénom] : ........................ Prénom : ....................
[Né(e) le~Date de naissance] : ..../..../...... [Lieu de naissance~Nationalité] : ............
Adresse : ........................................ Code postal : ......... Ville : ............
[Téléphone~Courriel~Profession] : ....................
[☐ première adhésion ☐ renouvellement~☐ oui ☐ non~Cocher la case correspondante]
[Je soussigné(e) ............ déclare avoir pris connaissance du règlement intérieur et l'accepter~J'autorise l'association à utiliser mon image~Je certifie l'exactitude des renseignements]
[Cotisation : {small} €~Règlement par chèque à l'ordre de {company}~Pièces à joindre : certificat médical]
Fait à .............. le ............ Signature [précédée de la mention « lu et approuvé »~du demandeur~]`,
    },
    {
      family: 'q',
      language: 'fr',
      text: `# [Règlement intérieur~RÈGLEMENT DE LA COURSE~Règlement du jeu-concours~Programme des activités~Grande fête du village~Vide-grenier~Loto de l'école~Journée portes ouvertes~Tract : tous ensemble le {date} !]
[Association~Comité des fêtes~Section syndicale] {company}
[Article 1 -~I.~Samedi {date} à {time}~] {sentence}
[Article 2 -~II.~Salle des fêtes de {city}~] {sentence}
[Article 3 -~III.~Buvette et restauration sur place~] {sentence}
[Entrée gratuite~Inscriptions au {phone}~Adopté en assemblée générale le {date}~Venez nombreux !]`,
    },
    {
      family: 's',
      language: 'fr',
      text: `# [Mode d'emploi~Notice de consentement~Composition et conseils~Charte du bénévole~Politique de confidentialité~Consignes aux participants~Recette : {heading}]
{company}
{passage}
- {sentence}
- {sentence}
[Ingrédients~Composition~Matériel] : [farine, œufs, sucre, sel, beurre~coton, polyester~céréales, viandes, sous-produits d'origine végétale]. [À conserver au sec~Origine : UE~Tenir hors de portée des enfants]
{sentence} [Je reconnais avoir lu et compris ces informations. Signature~Pour toute question : {email}~]`,
    },
    {
      family: 'r',
      language: 'fr',
      text: `# [ATTESTATION~ATTESTATION SUR L'HONNEUR~CERTIFICAT DE TRAVAIL~CERTIFICAT DE SCOLARITÉ~ATTESTATION DE STAGE~POUVOIR~PROCURATION~CERTIFICAT MÉDICAL~ATTESTATION DE DOMICILE]
Je soussigné{n}, {person}, [directeur de {company}~né le {date} à {city}~docteur en médecine~demeurant {cstreet} {ctown}],
[atteste sur l'honneur~certifie~certifie avoir examiné ce jour~donne pouvoir à] {someone} [que M. {someone} a été employé du {date} au {date}~être régulièrement inscrit pour l'année {year}~pour me représenter et voter en mon nom~ne présentant pas de contre-indication].
[Fait pour servir et valoir ce que de droit~Attestation établie à la demande de l'intéressé].
Fait à {city}, le {today} [Signature et cachet~]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `# [Mitgliedsantrag~Beitrittserklärung~Aufnahmeantrag~Antrag auf Auslagenerstattung~Anmeldeformular~Einverständniserklärung~Antrag auf Fördermitgliedschaft~Fragebogen]
{company} {street} {town}
Name ______________ Vorname ______________ Geburtsdatum __________
Straße, Hausnummer ______________ PLZ, Ort ______________
[Telefon~E-Mail] ______________
☐ [Ich beantrage die Mitgliedschaft~aktives Mitglied ☐ Fördermitglied~Ich bin mit der Speicherung meiner Daten einverstanden]
Der jährliche Beitrag beträgt {small} Euro. [Die Satzung erkenne ich an~Belege sind beizufügen]
? SEPA-Lastschriftmandat: Ich ermächtige den Verein, Zahlungen von meinem Konto einzuziehen. Kontoinhaber ______ IBAN ______ BIC ______
Ort, Datum ______________ Unterschrift ______________ [des Antragstellers~bei Minderjährigen der gesetzliche Vertreter]
? Vom Verein auszufüllen: Eingang ____ Mitgliedsnummer ____`,
    },
    {
      family: 'r',
      language: 'de',
      text: `# [Aufklärungsbogen~Datenschutzhinweise~Teilnahmebedingungen~Gebrauchshinweise~Packliste für die Freizeit~Rezept: {heading}~Merkzettel]
{company}
{passage}
- {sentence}
- {sentence}
[Zutaten~Zusammensetzung~Inhalt] : [Mehl, Zucker, Eier, Salz~Baumwolle~Getreide, Fleisch]. [Kühl lagern~Mindestens haltbar bis {date}]
{sentence} [Ich habe die Hinweise gelesen und verstanden. Unterschrift~Bei Fragen: {email}~]`,
    },
    {
      family: 'q',
      language: 'de',
      text: `# [Einladung zum Sommerfest~Herzliche Einladung~Weihnachtsfeier~Tag der offenen Tür~Ergebnisliste~Beitragsordnung~Hausordnung~Aushang~Ausschreibung~Tagesordnung]
{company}
[am {date} um {time} Uhr im Vereinsheim~Stand {today}~Wettkampf {n} vom {date}]
[Für Essen und Getränke ist gesorgt~Anmeldung bis {date} an {email}~§ 1 Mitglieder zahlen {small} Euro~{n}. {someone} {d3} Ringe]
{sentence}
[Alle sind herzlich eingeladen~Der Vorstand~Wir freuen uns auf euch]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `# [Formulario de inscripción~Solicitud de admisión~Ficha de socio~CERTIFICADO DE ASISTENCIA~Bases del concurso~Cartel: gran fiesta]
{company} {street} {town}
Nombre y apellidos ______________ DNI __________ Fecha de nacimiento __________
Dirección ______________ Teléfono __________ Correo electrónico __________
[Marque con una X lo que proceda ☐ sí ☐ no~Autorizo el tratamiento de mis datos~Certifica que ha asistido al curso {heading}]
Firma ______________ Fecha __________`,
    },
    {
      family: 'p',
      language: 'it',
      text: `# [Modulo di iscrizione~Domanda di ammissione~Scheda socio~Attestato di partecipazione~Autocertificazione~Regolamento del concorso]
{company} {street} {town}
Il sottoscritto ______________ nato a __________ il __________
residente in ______________ telefono __________ codice fiscale __________
[chiede di essere iscritto~dichiara sotto la propria responsabilità~☐ sì ☐ no~autorizza il trattamento dei dati]
Data __________ Firma ______________`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `# [Inschrijfformulier~Aanmeldformulier lidmaatschap~Machtigingsformulier~Certificaat van deelname~Huisregels~Uitnodiging]
{company} {street} {town}
Naam ______________ Voorletters ______ Geboortedatum __________
Adres ______________ Postcode en woonplaats ______________ E-mail __________
[Kruis aan wat van toepassing is ☐ ja ☐ nee~Ik geef toestemming voor het verwerken van mijn gegevens]
Datum __________ Handtekening ______________`,
    },
  ],
  contract: [
    {
      family: 'p',
      language: 'en',
      text: `# [EMPLOYMENT CONTRACT~CONSULTING AGREEMENT~MUTUAL NON-DISCLOSURE AGREEMENT~MEMORANDUM OF UNDERSTANDING~SOFTWARE LICENSE AGREEMENT~RENTAL AGREEMENT~PARTNERSHIP AGREEMENT~STATEMENT OF WORK~Offer letter and terms of employment~Hosting agreement]
[This agreement is made on {date} between~Between~This Agreement is entered into as of {date} by and between] {company} ([the "Company"~"Party A"~the "Landlord"~hereinafter Employer]) and {person} ([the "Contractor"~"Party B"~the "Tenant"~hereinafter Employee]).
## [PARTIES~1. Scope of work~Purpose~Position and duties~1. Definitions]
[Party A agrees to provide services to Party B~The Employee is engaged as {job}~The premises are let for residential use~The parties wish to cooperate in the field of {heading}]. {sentence}
## [COMPENSATION~Payment~Rent and deposit~Contract value]
[Base salary {amount} per annum~Total contract value {amount}, payable in three instalments~The monthly rent is {amount}]. Late payment bears interest.
## [CONFIDENTIALITY~Confidentiality and IP~Obligations]
[Each party agrees to hold all confidential information in strict confidence~All inventions belong exclusively to the Company~Neither party may assign this agreement without consent].
## [TERM AND TERMINATION~Termination~Duration]
Either party may terminate with {n} days written notice. {sentence}
## [GOVERNING LAW~Dispute resolution~General provisions]
This agreement is governed by the laws of {city}. Any dispute shall be settled by arbitration.
[IN WITNESS WHEREOF the parties have signed~Signed for and on behalf of~Signatures] {someone} {person} Date`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `# [CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE~CONVENTION DE STAGE~CONTRAT DE PRESTATION DE SERVICES~BAIL D'HABITATION~CONVENTION DE PARTENARIAT~Contrat de location de salle~AVENANT AU CONTRAT~CONTRAT DE CESSION DE DROITS]
ENTRE LES SOUSSIGNÉS : {company}, {street} {town}, représentée par {someone}, [ci-après dénommée l'employeur~ci-après le prestataire~le bailleur], d'une part, ET {person}, demeurant {cstreet} {ctown}, [ci-après le salarié~ci-après le client~le locataire], d'autre part,
IL A ÉTÉ CONVENU CE QUI SUIT :
[Article 1~ARTICLE 1 -] [Objet~Engagement~Désignation]. {sentence}
[Article 2~ARTICLE 2 -] [Durée~Prise d'effet]. Le présent contrat prend effet le {date} pour une durée de {n} mois, renouvelable par tacite reconduction.
[Article 3~ARTICLE 3 -] [Rémunération~Loyer et charges~Prix et modalités de paiement]. {amount} [brut mensuel~hors taxes~payable d'avance].
[Article 4~ARTICLE 4 -] [Obligations des parties~Confidentialité~Assurance]. {sentence}
[Article 5~ARTICLE 5 -] Résiliation. Chacune des parties peut résilier moyennant un préavis de {n} jours par lettre recommandée.
[Article 6~ARTICLE 6 -] Litiges. Tout litige sera soumis au tribunal compétent de {city}.
Fait en deux exemplaires à {city}, le {today}. [Signature précédée de la mention « lu et approuvé »~Pour {company}~Le salarié]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `# [Arbeitsvertrag~Mietvertrag~Dienstleistungsvertrag~Kooperationsvereinbarung~Geheimhaltungsvereinbarung~Vertrag zur Auftragsverarbeitung~Werkvertrag~Nutzungsvereinbarung]
Zwischen {company}, {street}, {town} ([Arbeitgeber~Vermieter~Auftraggeber]) und {person}, {cstreet}, {ctown} ([Arbeitnehmer~Mieter~Auftragnehmer]) wird folgender Vertrag geschlossen:
§ 1 [Vertragsgegenstand~Tätigkeit~Mietsache]. {sentence}
§ 2 [Vergütung~Miete und Kaution~Preise]. Die [monatliche Vergütung~Miete] beträgt {amount}.
§ 3 [Vertragsdauer~Beginn und Kündigung]. Der Vertrag beginnt am {date}. Die Kündigungsfrist beträgt {n} Wochen. Die Kündigung bedarf der Schriftform.
§ 4 [Pflichten~Haftung~Verschwiegenheit]. {sentence}
§ 5 Schlussbestimmungen. Änderungen bedürfen der Schriftform. Gerichtsstand ist {city}.
{city}, den {today} [Unterschrift Vermieter Unterschrift Mieter~Arbeitgeber Arbeitnehmer~Ort, Datum, Unterschrift]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `# [CONTRATO DE ARRENDAMIENTO~CONTRATO DE TRABAJO~CONTRATO DE PRESTACIÓN DE SERVICIOS~ACUERDO DE CONFIDENCIALIDAD]
En {city}, a {today} REUNIDOS De una parte {company} y de otra parte {person}. Ambas partes se reconocen capacidad legal y EXPONEN
CLÁUSULAS Primera. [Objeto~Duración]. {sentence} Segunda. Precio: {amount}. Tercera. [Obligaciones~Confidencialidad]. {sentence}
Cuarta. Resolución. Cualquiera de las partes podrá resolver el contrato. Quinta. Jurisdicción: juzgados de {city}. Y en prueba de conformidad firman`,
    },
    {
      family: 'p',
      language: 'it',
      text: `# [CONTRATTO DI LOCAZIONE~CONTRATTO DI LAVORO~CONTRATTO DI FORNITURA~ACCORDO DI RISERVATEZZA]
Tra {company}, con sede in {street} {town}, e {person} si conviene e si stipula quanto segue
Art. 1 [Oggetto~Durata]. {sentence} Art. 2 Corrispettivo. {amount}. Art. 3 [Obblighi delle parti~Recesso]. {sentence}
Art. 4 Foro competente {city}. Letto, approvato e sottoscritto. {city}, {today}`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `# [ARBEIDSOVEREENKOMST~HUUROVEREENKOMST~GEHEIMHOUDINGSOVEREENKOMST~OVEREENKOMST VAN OPDRACHT~Algemene voorwaarden]
De ondergetekenden: {company} te {city}, hierna te noemen [werkgever~verhuurder~opdrachtgever], en {person}, hierna te noemen [werknemer~huurder~opdrachtnemer], komen het volgende overeen:
Artikel 1 [Duur~Onderwerp]. {sentence} Artikel 2 [Loon~Huurprijs~Vergoeding]. {amount}. Artikel 3 Opzegging. De opzegtermijn bedraagt {n} maanden. Artikel 4 Toepasselijk recht.
Aldus overeengekomen en ondertekend te {city} op {today}`,
    },
  ],
};
