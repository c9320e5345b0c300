import { type Company, capitalOf, cityLine, sirenOf } from '../companies.ts';
import { addDays, isoDate, longFrenchDate, monthStart, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros, plainAmount } from '../money.ts';
import { fullName, type Person } from '../people.ts';
import { digits, integerBetween, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, fill, frame, paragraph, put, renderPdf, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 50;
const WIDTH = A4.width - 2 * LEFT;

/** A notice of cotisation foncière des entreprises, as the tax office sends it. */
export async function taxNotice(random: Random, now: Date, payer: Company): Promise<Sample> {
  const issued = addDays(monthStart(now, 0), -integerBetween(random, 2, 20));
  const due = addDays(issued, 45);
  const base = integerBetween(random, 380_000, 900_000);
  const town = Math.round(base * 0.2862);
  const fees = Math.round(town * 0.03);
  const total = town + fees;
  const reference = `${digits(random, 2)} ${digits(random, 2)} ${digits(random, 7)} ${digits(random, 2)}`;
  const year = issued.getUTCFullYear();
  const body = await renderPdf(
    {
      title: "Avis d'impôt CFE",
      author: 'Direction générale des finances',
      created: issued,
      producer: 'Editique',
    },
    (sheet) => {
      frame(sheet, LEFT, 34, 96, 54, '#444444');
      stack(sheet, ['RÉPUBLIQUE', 'FRANÇAISE'], LEFT + 12, 46, { font: BOLD, size: 11 });
      stack(
        sheet,
        [
          'FINANCES PUBLIQUES',
          'Service des impôts des entreprises de Lyon Ouest',
          '41 cours de Verdun, 69002 Lyon',
        ],
        LEFT + 110,
        40,
        { size: 9 },
      );
      put(sheet, `AVIS D'IMPÔT ${year}`, LEFT, 112, { font: BOLD, size: 18 });
      put(sheet, 'COTISATION FONCIÈRE DES ENTREPRISES', LEFT, 136, { font: BOLD, size: 12 });
      stack(
        sheet,
        [
          `Référence de l'avis : ${reference}`,
          `N° SIREN : ${groupedRegistration(sirenOf(payer))}`,
          `Date d'établissement : ${slashDate(issued)}`,
          'Commune : 123 Lyon 9e',
        ],
        LEFT,
        164,
        { size: 9 },
      );
      stack(
        sheet,
        [`${payer.name} ${payer.legalForm}`.toUpperCase(), payer.address.street, cityLine(payer.address)],
        330,
        164,
        { size: 10.5 },
      );
      fill(sheet, LEFT, 246, WIDTH, 64, '#e8e8e8');
      put(sheet, 'MONTANT À PAYER', LEFT + 14, 258, { font: BOLD, size: 11 });
      put(sheet, euros(total), LEFT + 14, 276, { font: BOLD, size: 20 });
      put(sheet, `Date limite de paiement : ${slashDate(due)}`, 320, 268, { font: BOLD, size: 10.5 });
      const end = drawTable(sheet, {
        x: LEFT,
        y: 336,
        columns: [
          { title: 'Détail du calcul des cotisations', width: 260 },
          { title: "Base d'imposition", width: 90, align: 'right' },
          { title: 'Taux', width: 60, align: 'right' },
          { title: 'Cotisation', width: WIDTH - 410, align: 'right' },
        ],
        rows: [
          ['Commune', euros(base), '28,62 %', euros(town)],
          ['Frais de gestion', euros(town), '3,00 %', euros(fees)],
          ['Total de la cotisation', '', '', euros(total)],
        ],
        headerFill: '#f0f0f0',
        size: 9,
        padding: 6,
      });
      paragraph(
        sheet,
        "Vous devez payer cet impôt par un moyen dématérialisé : prélèvement à l'échéance, prélèvement mensuel ou paiement direct en ligne depuis votre espace professionnel. Une majoration de 5 % sera appliquée aux sommes non réglées à la date limite. Pour réclamer, adressez-vous au service des impôts dont les coordonnées figurent ci-dessus.",
        LEFT,
        end + 20,
        { size: 9, width: WIDTH },
      );
    },
  );
  return {
    fileName: `Avis_CFE_${year}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'tax_document',
      fields: {
        reference,
        issueDate: isoDate(issued),
        dueDate: isoDate(due),
        amountDue: plainAmount(total),
      },
    },
  };
}

/** A Kbis: extract of the trade register, issued by a court's registry. */
export async function companyRegistration(
  random: Random,
  now: Date,
  company: Company,
  head: Person,
): Promise<Sample> {
  const issued = addDays(now, -integerBetween(random, 3, 40));
  const registered = addDays(now, -365 * integerBetween(random, 6, 25));
  const siren = sirenOf(company);
  const body = await renderPdf(
    {
      title: 'Extrait Kbis',
      author: `Greffe de ${company.registry}`,
      created: issued,
      producer: 'Greffe en ligne',
    },
    (sheet) => {
      stack(sheet, [`Greffe du tribunal de commerce de ${company.registry}`, 'Place du Palais'], LEFT, 40, {
        size: 9,
      });
      put(sheet, `N° de gestion ${registered.getUTCFullYear()}B0${digits(random, 4)}`, LEFT, 70, { size: 9 });
      put(sheet, 'EXTRAIT KBIS', LEFT, 96, { font: BOLD, size: 17, align: 'center', width: WIDTH });
      put(sheet, `EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIÉTÉS`, LEFT, 120, {
        font: BOLD,
        size: 9.5,
        align: 'center',
        width: WIDTH,
      });
      put(sheet, `à jour au ${longFrenchDate(issued)}`, LEFT, 134, {
        size: 9,
        align: 'center',
        width: WIDTH,
      });
      let y = 164;
      const section = (title: string, rows: readonly (readonly [string, string])[]): void => {
        fill(sheet, LEFT, y, WIDTH, 15, '#d9e2ec');
        put(sheet, title, LEFT + 6, y + 4, { font: BOLD, size: 8.5 });
        y += 22;
        for (const [label, value] of rows) {
          put(sheet, label, LEFT + 6, y, { size: 9, font: 'Helvetica-Oblique' });
          put(sheet, value, LEFT + 190, y, { size: 9 });
          y += 16;
        }
        y += 8;
      };
      section('IDENTIFICATION DE LA PERSONNE MORALE', [
        ['Immatriculation au RCS, numéro', `${groupedRegistration(siren)} R.C.S. ${company.registry}`],
        ["Date d'immatriculation", slashDate(registered)],
        ['Dénomination ou raison sociale', company.name.toUpperCase()],
        ['Forme juridique', capitalOf(company).split(' au ')[0] ?? ''],
        ['Capital social', `${capitalOf(company).split('capital de ')[1] ?? ''}`],
        ['Adresse du siège', `${company.address.street}, ${cityLine(company.address)}`],
        ['Durée de la personne morale', `Jusqu'au ${slashDate(addDays(registered, 36160))}`],
        ["Date de clôture de l'exercice social", '31 décembre'],
      ]);
      section('GESTION, DIRECTION, ADMINISTRATION, CONTRÔLE', [
        [head.role, fullName(head)],
        ['Date et lieu de naissance', 'Le 04/11/1971 à Saint-Étienne (42)'],
        ['Nationalité', 'Française'],
      ]);
      section("RENSEIGNEMENTS RELATIFS À L'ACTIVITÉ ET À L'ÉTABLISSEMENT PRINCIPAL", [
        ["Adresse de l'établissement", `${company.address.street}, ${cityLine(company.address)}`],
        ['Activité(s) exercée(s)', `Code APE ${company.activityCode}`],
        ["Date de commencement d'activité", slashDate(registered)],
        ["Origine du fonds ou de l'activité", 'Création'],
        ["Mode d'exploitation", 'Exploitation directe'],
      ]);
      put(sheet, 'Le Greffier', 420, y + 20, { size: 9 });
      put(sheet, "FIN DE L'EXTRAIT", LEFT, y + 66, { font: BOLD, size: 9, align: 'center', width: WIDTH });
    },
  );
  return {
    fileName: `Kbis ${company.name}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'company_registration',
      fields: {
        companyName: company.name,
        registrationId: siren,
        legalForm: company.legalForm,
        shareCapital: plainAmount(company.capital * 100),
        address: `${company.address.street}, ${cityLine(company.address)}`,
        issueDate: isoDate(issued),
      },
    },
  };
}
