import { addDays, isoDate, slashDate } from '../dates.ts';
import { fullName, type Person } from '../people.ts';
import { digits, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { drawProse } from './prose.ts';
import { A4, BOLD, fill, put, renderPdf, rule, type Sheet, SLANTED, shade, stack } from './sheet.ts';

/** A portrait that is nobody: head and shoulders in grey. */
function drawPortrait(sheet: Sheet, x: number, y: number, width: number): void {
  fill(sheet, x, y, width, width * 1.28, '#d5d9de');
  sheet.circle(x + width / 2, y + width * 0.5, width * 0.24).fill('#8f98a3');
  sheet.ellipse(x + width / 2, y + width * 1.22, width * 0.4, width * 0.38).fill('#8f98a3');
  fill(sheet, x, y + width * 1.28, width, width * 0.4, '#ffffff');
}

/** A card in the manner of an identity card, of a country that does not exist. */
export async function identityDocument(random: Random, now: Date, holder: Person): Promise<Sample> {
  const born = new Date('1990-03-14T00:00:00Z');
  const issued = addDays(now, -700);
  const expires = addDays(issued, 3652);
  const number = `SPC${digits(random, 7)}`;
  const six = (date: Date): string => isoDate(date).slice(2).replaceAll('-', '');
  const surname = holder.lastName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase();
  const given = holder.firstName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase();
  const body = await renderPdf(
    { title: "Carte nationale d'identité", author: 'Scan', created: now, producer: 'Scanner bureau' },
    (sheet) => {
      const x = 110;
      const y = 120;
      sheet.roundedRect(x, y, 375, 236, 14).fillAndStroke('#e6eef2', '#8aa4b3');
      put(sheet, 'RÉPUBLIQUE DE SPÉCIMENIE', x + 20, y + 14, { font: BOLD, size: 11, color: '#27496d' });
      put(sheet, "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", x + 20, y + 30, {
        size: 8.5,
        color: '#27496d',
      });
      drawPortrait(sheet, x + 20, y + 52, 88);
      fill(sheet, x + 20, y + 164, 88, 10, '#e6eef2');
      const label = { size: 6.5, color: '#5b7083' };
      const value = { size: 10, font: BOLD };
      const rows = [
        ['Nom / Surname', holder.lastName.toUpperCase()],
        ['Prénoms / Given names', holder.firstName],
        ['Nationalité / Nationality', 'SPC   Sexe / Sex  F'],
        ['Date de naissance / Date of birth', slashDate(born)],
        ['N° du document / Document No', number],
        ["Date d'expiration / Expiry date", slashDate(expires)],
      ];
      rows.forEach(([title = '', text = ''], index) => {
        put(sheet, title, x + 124, y + 50 + index * 23, label);
        put(sheet, text, x + 124, y + 58 + index * 23, value);
      });
      fill(sheet, x + 1, y + 192, 373, 34, '#f7fafb');
      stack(
        sheet,
        [
          `IDSPC${number}<<<<<<<<<<<<<<<`.padEnd(36, '<').slice(0, 36),
          `${six(born)}4F${six(expires)}8SPC${surname}<<${given}`.padEnd(36, '<').slice(0, 36),
        ],
        x + 14,
        y + 196,
        { font: 'Courier-Bold', size: 10.5 },
      );
      put(sheet, 'SPÉCIMEN', x + 250, y + 20, { font: BOLD, size: 14, color: '#c0392b' });
    },
  );
  return {
    fileName: `CNI ${fullName(holder)}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'identity_document',
      fields: {
        documentNumber: number,
        lastName: holder.lastName,
        firstName: holder.firstName,
        birthDate: isoDate(born),
        expiryDate: isoDate(expires),
      },
    },
  };
}

export interface Applicant {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly color: string;
}

/** A curriculum vitæ of one page with a side column. */
export async function resume(applicant: Applicant, now: Date): Promise<Sample> {
  const year = now.getUTCFullYear();
  const body = await renderPdf(
    {
      title: 'CV',
      author: `${applicant.firstName} ${applicant.lastName}`,
      created: now,
      producer: 'CV Studio',
    },
    (sheet) => {
      fill(sheet, 0, 0, 190, A4.height, shade(applicant.color, 0.85));
      drawPortrait(sheet, 50, 46, 90);
      fill(sheet, 50, 161, 90, 40, shade(applicant.color, 0.85));
      const side = (title: string, lines: readonly string[], y: number): void => {
        put(sheet, title, 28, y, { font: BOLD, size: 10.5, color: applicant.color });
        rule(sheet, 28, y + 15, 134, applicant.color);
        stack(sheet, lines, 28, y + 22, { size: 9 });
      };
      side('Contact', [applicant.phone, applicant.email, '69007 Lyon', 'Permis B'], 186);
      side(
        'Compétences',
        [
          'Lecture de plans',
          'Défonceuse à commande numérique',
          'SolidWorks, TopSolid',
          'Placage',
          'Finition huile',
        ],
        290,
      );
      side('Langues', ['Français : langue maternelle', 'Anglais : B2', 'Italien : notions'], 400);
      side("Centres d'intérêt", ['Randonnée', 'Lutherie', 'Secouriste bénévole'], 480);
      put(sheet, `${applicant.firstName} ${applicant.lastName.toUpperCase()}`, 216, 50, {
        font: BOLD,
        size: 22,
      });
      put(sheet, 'Menuisière ébéniste', 216, 80, { size: 14, color: applicant.color });
      const title = (text: string): { text: string; style: object; space: number } => ({
        text,
        style: { font: BOLD, size: 12, color: applicant.color },
        space: 18,
      });
      drawProse(
        sheet,
        [
          {
            text: 'Six ans d’expérience dans l’agencement et le mobilier sur mesure, du relevé de cotes à la pose chez le client.',
            style: { font: SLANTED },
          },
          title('Expérience professionnelle'),
          { text: `${year - 4} - aujourd'hui   Ébéniste, Atelier Bois d'Ainay, Lyon`, style: { font: BOLD } },
          {
            text: 'Fabrication de pièces uniques en chêne et noyer ; encadrement de deux apprentis ; suivi de chantier et relation avec les architectes.',
          },
          {
            text: `${year - 6} - ${year - 4}   Menuisière agenceuse, Groupe Savoie Agencement, Chambéry`,
            style: { font: BOLD },
          },
          {
            text: 'Agencement de commerces et de cuisines, débit et usinage sur centre à commande numérique, pose.',
          },
          title('Formation'),
          { text: `${year - 6}   Brevet technique des métiers ébéniste, Compagnons du Devoir` },
          { text: `${year - 8}   CAP ébéniste, lycée professionnel Georges-Guynemer` },
          { text: `${year - 9}   Baccalauréat sciences et technologies, mention bien` },
          title('Références'),
          { text: 'Communiquées sur demande.' },
        ],
        216,
        106,
        336,
      );
    },
  );
  return {
    fileName: `CV ${applicant.firstName} ${applicant.lastName}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'resume',
      fields: {
        personName: `${applicant.firstName} ${applicant.lastName}`,
        email: applicant.email,
        phone: applicant.phone,
      },
    },
  };
}
