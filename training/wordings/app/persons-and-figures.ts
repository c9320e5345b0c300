import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Short lives, short letters, and findings and statistics that an app prints. */
export const plainPersonsAndFigures: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: [
    ...wordingsIn('en', {
      'en-app-cv-columns': `{person}
{job}
CONTACT
{mail}
{mobile}
SKILLS
[Excel · SQL · Python~Teamwork~Photoshop]
LANGUAGES
English, [Spanish~French]
EXPERIENCE
{company} — {job} — {year}–present
[Answered calls and kept the diary~Built dashboards]
EDUCATION
[BSc~BA~Diploma], {city}, {year}`,
      'en-app-cv-json-theme': `{person}
{mail} linkedin.com/in/[johndoe~janedoe]
Work
{job} {company} {year} - Present
- Shipped [the checkout~an internal tool]
Education
University of {city}
Projects
[todo-app~chess engine] React, Node
Interests hiking, [chess~piano]`,
      'en-app-cv-teen': `{person}
{cstreet} {mobile}
Objective: [part-time job~summer work]
School: {city} High, grade {n}
Babysitting, {year}
Volunteer at [library~animal shelter]
Good with people, on time
References on request`,
    }),
    ...wordingsIn('fr', {
      'fr-app-cv-colonne': `{person}
{job}
{mobile} - {mail}
Permis B
Expériences
{year} {company} : {job}
{year} {company} : [stage~intérim~CDD]
Formations
[BTS~Bac pro~CAP~Licence], {city}
Compétences [Word, Excel~soudure~vente]
Loisirs [football~lecture~cuisine]`,
      'fr-app-cv-generateur': `{person}
Profil
[Motivé et rigoureux~Dynamique, je recherche un emploi]
Parcours professionnel
{job} · {company} · depuis {year}
Langues
Anglais ●●●○○ [Espagnol ●●○○○~]
Logiciels ●●●●○
Centres d'intérêt`,
    }),
    ...wordingsIn('de', {
      'de-app-cv-kurz': `Lebenslauf {person}
geb. {date}
{mobile} {mail}
{year} – heute {job}, {company}
{year} Ausbildung {city}
{year} [Realschule~Abitur]
Deutsch, Englisch, [PC~Führerschein B]
{city}, {today}`,
      'de-app-cv-spalten': `{person}
{job}
KONTAKT
{mail}
BERUFSERFAHRUNG
seit {year} {company}
BILDUNG
[Hochschule~Berufsschule] {city}
KENNTNISSE
[MS Office~SAP~CAD]
HOBBYS`,
    }),
    ...wordingsIn('es', {
      'es-app-cv-corto': `{person}
{mobile} {mail}
Experiencia
{job}, {company} ({year})
Formación
[Grado~FP] {city}
Idiomas inglés B2
Carnet B`,
    }),
  ],
  letter: [
    ...wordingsIn('en', {
      'en-app-mail-merge-short': `Dear {person},
[We are writing to inform you that your membership ends on {date}.~Your account has been closed as you asked.]
Please contact us if you have questions.
Sincerely,
{company}`,
      'en-app-sample-letter': `[Your Name~Sender Name]
[Your Address~City, State ZIP]
{today}
Dear [Sir or Madam~Ms. Jones~Recipient Name]:
{sentence} {sentence}
Yours [truly~faithfully],
[Your Name~{person}]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-lettre-exemple': `[Prénom NOM~Vos nom et prénom]
[Adresse~Code postal - Ville]
Objet : [demande de renseignements~résiliation~réclamation]
Madame, Monsieur,
[Je vous informe que je souhaite mettre fin à mon abonnement.~Je me permets de vous écrire au sujet de mon dossier.]
Je vous prie d'agréer mes salutations distinguées.
Signature`,
      'fr-app-mot-court': `{city}, le {today}
Cher Monsieur {someone},
Merci pour votre [visite~envoi~aide]. [Je vous rappelle lundi.~Nous restons à votre disposition.]
Bien à vous,
{person}`,
    }),
    ...wordingsIn('de', {
      'de-app-brief-vorlage': `[Max Mustermann · Musterstraße 1 · 12345 Musterstadt~{person} · {street}]
[Betreff: Kündigung~Ihre Anfrage~Betreffzeile]
Sehr geehrte Damen und Herren,
[hiermit kündige ich meinen Vertrag zum nächstmöglichen Termin.~vielen Dank für Ihr Schreiben vom {date}.]
Mit freundlichen Grüßen
[Max Mustermann~{person}]`,
    }),
    ...wordingsIn('nl', {
      'nl-app-brief-kort': `{city}, {today}
Betreft: [opzegging~uw vraag]
Geachte heer, mevrouw,
Hierbij [zeg ik mijn abonnement op~bevestig ik ons gesprek van {date}].
Met vriendelijke groet,
{person}`,
    }),
  ],
  report: [
    ...wordingsIn('en', {
      'en-app-analytics-export': `[Website~Campaign~Sales] report
{date} – {date}
= Metric | Value | Change
- Sessions | {num} | +{n}%
- [Bounce rate~Conversion] | {d2}.{n}% | -{n}%
- Revenue | {plain} | +{n}%
Top pages
* /[home~pricing~blog~shop] | {d3}
Summary: traffic rose mainly through [organic search~e-mail]
Generated on {today}`,
      'en-app-inspection-result': `Inspection report {num}
Site :: {cstreet}
Inspector :: {person}
Date :: {today}
= Item | Result | Comment
* [Fire exits~Ladders~PPE~Wiring~Guard rails~First aid] | [Pass~Fail~N/A] | [ok~replace~]
Score {d2}%
Corrective action by {date}`,
      'en-app-test-run-results': `Test report
Build {num} {today} {time}
Total {d3} Passed {d3} Failed {n} Skipped {n}
= Test | Result | Duration
* [login~checkout~search~export]_{n} | [passed~failed] | 0.{d2} s
Coverage {d2}%
Conclusion: [release may proceed~two defects open]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-statistiques': `Rapport d'activité [mensuel~hebdomadaire]
{month} {year}
= Indicateur | Valeur | Évolution
- Ventes | {plain} | +{n} %
- Clients | {d3} | -{n} %
- Panier moyen | {small} | +{n} %
Constat : [hausse liée aux soldes~recul des visites]
Généré le {today}`,
      'fr-app-controle-visite': `Compte rendu de visite
Site {cstreet}
Visiteur {person} le {today}
- [Extincteurs~Issues~Toiture] | [conforme~non conforme]
- [Électricité~Chauffage~Ascenseur] | [conforme~à reprendre]
Observations : [RAS~fissure constatée au sous-sol]
Actions à mener avant le {date}`,
    }),
    ...wordingsIn('de', {
      'de-app-auswertung': `Auswertung {month} {year}
Erstellt am {today}
= Kennzahl | Wert | Vormonat
- Umsatz | {plain} | {plain}
- Aufträge | {d3} | {d3}
- Reklamationen | {n} | {n}
Ergebnis: [leichter Anstieg~rückläufig gegenüber Vorjahr]
Bericht Seite 1/1`,
      'de-app-pruefbericht-app': `Prüfbericht {num}
Objekt {cstreet}
Prüfer {person}, {today}
* [Leiter~Regal~Tor~Kran~Steckdose] {n} | [i.O.~Mangel] | [nachstellen~]
Gesamtergebnis: [bestanden~mit Mängeln]
Nächste Prüfung {date}`,
    }),
  ],
};
