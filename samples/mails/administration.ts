import { bank, type Company, insurer, ownCompany } from '../companies.ts';
import { addDays, slashDate } from '../dates.ts';
import { manager, supplierOf } from '../documents.ts';
import { director, employee } from '../people.ts';
import { photograph } from '../scan.ts';
import type { SampleMail } from './compose.ts';
import { printed, type Stage, stagedDocument, stagedMail } from './stage.ts';

/** The company whose people write privately. */
const privately: Company = {
  ...ownCompany,
  name: 'Courriel privé',
  domain: 'courriel.example',
  color: '#888888',
};

/** An invitation as calendars send it (RFC 5545). */
function invitation(stage: Stage): string {
  const start = addDays(stage.now, 6);
  const stamp = (date: Date): string => `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda Pro//FR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${start.getTime().toString(36)}@maison-verdier.example`,
    `DTSTAMP:${stamp(stage.now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + 3_600_000))}`,
    'SUMMARY:Revue budgétaire',
    'LOCATION:Salle Noyer',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** What banks, authorities, staff and applicants send. */
export async function administrationMails(stage: Stage): Promise<SampleMail[]> {
  const timber = supplierOf('timber');
  const consulting = supplierOf('consulting');
  const statement = await stagedDocument(stage, 'bankStatement');
  const rib = await stagedDocument(stage, 'bankDetails', { seller: timber });
  const pay = await stagedDocument(stage, 'payslip');
  const tax = await stagedDocument(stage, 'taxNotice');
  const kbis = await stagedDocument(stage, 'companyRegistration', { seller: consulting });
  const insurance = await stagedDocument(stage, 'insuranceCertificate', { seller: consulting });
  const application = await stagedDocument(stage, 'resume');
  const letter = await stagedDocument(stage, 'wordLetter', { seller: timber });
  const identity = await photograph(await stagedDocument(stage, 'identityDocument'), {
    seed: stage.seed + 12,
    dotsPerInch: 140,
  });
  const report = await stagedDocument(stage, 'report');
  const sales = await stagedDocument(stage, 'workbookReport');
  return Promise.all([
    stagedMail(stage, 20, {
      name: 'releve-bancaire',
      from: { firstName: 'Agence', lastName: 'Entreprises', role: 'Banque en ligne', company: bank },
      subject: 'Votre relevé de compte est disponible',
      paragraphs: ['Vous trouverez ci-joint le relevé de votre compte courant professionnel.'],
      attachments: [statement],
      note: 'Bank statement.',
    }),
    stagedMail(stage, 19, {
      name: 'changement-rib',
      from: manager(timber),
      subject: 'IMPORTANT : changement de coordonnées bancaires',
      paragraphs: [
        'Nous vous informons que nous avons changé de banque. À compter de ce jour, merci de régler toutes nos factures sur notre nouveau compte, dont vous trouverez le RIB ci-joint.',
        "Nous vous remercions de mettre à jour votre fichier fournisseurs dans les meilleurs délais et d'annuler les anciennes coordonnées.",
      ],
      attachments: [rib],
      note: 'RIB with bank-change wording: a sign of fraud to look at.',
    }),
    stagedMail(stage, 18, {
      name: 'bulletin-de-paie',
      from: { firstName: 'Martine', lastName: 'Delorme', role: 'Gestionnaire de paie', company: consulting },
      subject: `Bulletin de paie ${printed(pay, 'period')} - A. Rousselot`,
      paragraphs: [
        'Veuillez trouver ci-joint le bulletin de paie à remettre à votre salariée. Confidentiel.',
      ],
      attachments: [pay],
      note: 'Payslip.',
    }),
    stagedMail(stage, 17, {
      name: 'avis-cfe',
      from: director,
      subject: 'TR: Avis de CFE à payer',
      greeting: 'Hélène,',
      paragraphs: [
        `Peux-tu planifier le paiement avant le ${slashDate(new Date(printed(tax, 'dueDate')))} ? Merci.`,
      ],
      attachments: [tax],
      note: 'Tax notice.',
    }),
    stagedMail(stage, 16, {
      name: 'kbis-et-assurance',
      from: manager(consulting),
      subject: 'Documents pour votre dossier fournisseur',
      paragraphs: [
        'Comme demandé pour la mise à jour de notre dossier, vous trouverez ci-joints notre extrait Kbis de moins de trois mois et notre attestation d’assurance responsabilité civile professionnelle.',
      ],
      attachments: [kbis, insurance],
      note: 'Two documents of different types in one mail.',
    }),
    stagedMail(stage, 15, {
      name: 'candidature',
      from: { firstName: 'Lucie', lastName: 'Marchetti', role: 'Menuisière ébéniste', company: privately },
      subject: 'Candidature spontanée - ébéniste',
      greeting: 'Madame, Monsieur,',
      paragraphs: [
        'Passionnée par le mobilier contemporain et la tradition de votre maison, je me permets de vous adresser ma candidature pour un poste d’ébéniste dans votre atelier.',
        'Vous trouverez mon curriculum vitæ en pièce jointe. Je serais heureuse de vous rencontrer.',
      ],
      closing: 'Dans l’attente de votre réponse, je vous prie d’agréer mes salutations distinguées.',
      attachments: [application],
      note: 'Résumé.',
    }),
    stagedMail(stage, 14, {
      name: 'courrier-word',
      from: manager(timber),
      subject: 'Fermeture annuelle',
      paragraphs: ['Merci de prendre connaissance du courrier joint.'],
      attachments: [letter],
      note: 'Letter as DOCX.',
    }),
    stagedMail(stage, 13, {
      name: 'piece-identite',
      from: employee,
      subject: "Copie de ma carte d'identité",
      paragraphs: ["Bonjour Hélène, voici la copie de ma carte d'identité pour le dossier du personnel."],
      plain: true,
      attachments: [identity],
      note: 'Photo of a (made-up) identity card.',
    }),
    stagedMail(stage, 12, {
      name: 'rapport-audit',
      from: manager(consulting),
      subject: 'Rapport final - audit des stocks',
      paragraphs: [
        'Le rapport final de notre audit est joint, ainsi que les ventes du mois qui ont servi de base.',
      ],
      attachments: [report, sales],
      note: 'Report as PDF and workbook with two sheets.',
    }),
    stagedMail(stage, 11, {
      name: 'invitation-reunion',
      from: director,
      subject: 'Invitation : revue budgétaire',
      paragraphs: [
        'Je vous propose de nous retrouver la semaine prochaine pour la revue budgétaire. Salle Noyer, une heure.',
      ],
      calendar: invitation(stage),
      documents: [],
      note: 'Calendar invitation: skipped with a reason.',
    }),
    stagedMail(stage, 10, {
      name: 'sans-piece-jointe',
      from: { firstName: 'Pauline', lastName: 'Aubert', role: 'Chargée de clientèle', company: insurer },
      subject: 'Point sur votre contrat',
      paragraphs: [
        'Je souhaiterais faire un point avec vous sur vos garanties. Êtes-vous disponible jeudi à 14 h pour un échange téléphonique ?',
      ],
      documents: [],
      note: 'No attachment: the mail is filed, no document.',
    }),
  ]);
}
