import { cityLine } from '../companies.ts';
import { addDays, frenchMonth, isoDate, monthEnd, monthStart, slashDate } from '../dates.ts';
import { groupedRegistration, makeSocialSecurityNumber } from '../identifiers.ts';
import { frenchAmount, plainAmount } from '../money.ts';
import { fullName, type Person } from '../people.ts';
import { integerBetween, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, fill, frame, put, renderPdf, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 32;
const WIDTH = A4.width - 2 * LEFT;

/** Label, share of gross pay that it is reckoned on, employee's and employer's rate in percent. */
const CONTRIBUTIONS: readonly (readonly [string, number, number, number])[] = [
  ['Sécurité sociale - maladie, maternité', 1, 0, 7],
  ['Complémentaire santé', 1, 0.9, 0.9],
  ['Accidents du travail', 1, 0, 2.3],
  ['Sécurité sociale plafonnée', 1, 6.9, 8.55],
  ['Sécurité sociale déplafonnée', 1, 0.4, 2.02],
  ['Complémentaire tranche 1', 1, 4.01, 6.01],
  ['Famille', 1, 0, 3.45],
  ['Assurance chômage', 1, 0, 4.05],
  ['CSG déductible', 0.9825, 6.8, 0],
  ['CSG/CRDS non déductible', 0.9825, 2.9, 0],
];

/** A bulletin de paie of the month before `now`; contributions and net pay add up to the cent. */
export async function payslip(random: Random, now: Date, person: Person): Promise<Sample> {
  const employer = person.company;
  const start = monthStart(now, -1);
  const end = monthEnd(now, -1);
  const paid = addDays(end, -2);
  const salary = integerBetween(random, 240_000, 390_000);
  const overtime = integerBetween(random, 0, 9) * 2_150;
  const gross = salary + overtime;
  const rows = CONTRIBUTIONS.map(([label, share, own, employers]) => {
    const base = Math.round(gross * share);
    return {
      label,
      base,
      own,
      ownCents: Math.round((base * own) / 100),
      employers,
      employerCents: Math.round((base * employers) / 100),
    };
  });
  const withheld = rows.reduce((sum, row) => sum + row.ownCents, 0);
  const charged = rows.reduce((sum, row) => sum + row.employerCents, 0);
  const net = gross - withheld;
  const notDeductible = rows.at(-1)?.ownCents ?? 0;
  const taxable = net + notDeductible;
  const incomeTax = Math.round(taxable * 0.041);
  const netPaid = net - incomeTax;
  const rate = (value: number): string => (value === 0 ? '' : value.toFixed(3).replace('.', ','));
  const cents = (value: number): string => (value === 0 ? '' : frenchAmount(value));
  const socialSecurityNumber = makeSocialSecurityNumber(random, new Date('1988-05-17T00:00:00Z'), 2);
  const body = await renderPdf(
    {
      title: `Bulletin de paie ${frenchMonth(start)}`,
      author: employer.name,
      created: paid,
      producer: 'PaieClair 11',
    },
    (sheet) => {
      put(sheet, 'BULLETIN DE PAIE', LEFT, 32, { font: BOLD, size: 16, align: 'center', width: WIDTH });
      put(
        sheet,
        `${frenchMonth(start)} - période du ${slashDate(start)} au ${slashDate(end)} - paiement le ${slashDate(paid)}`,
        LEFT,
        54,
        {
          size: 9,
          align: 'center',
          width: WIDTH,
        },
      );
      frame(sheet, LEFT, 76, 255, 96);
      stack(
        sheet,
        [
          `${employer.name} ${employer.legalForm}`,
          employer.address.street,
          cityLine(employer.address),
          `SIRET ${groupedRegistration(employer.registrationId)}   APE ${employer.activityCode}`,
          'URSSAF Rhône-Alpes',
          "Convention collective : fabrication de l'ameublement",
        ],
        LEFT + 8,
        84,
        { size: 8.5 },
      );
      frame(sheet, 308, 76, A4.width - LEFT - 308, 96);
      stack(
        sheet,
        [
          `Mme ${fullName(person).toUpperCase()}`,
          '6 montée de la Butte',
          '69001 Lyon',
          `N° de sécurité sociale ${socialSecurityNumber}`,
          `Emploi : ${person.role}   Matricule : 00${integerBetween(random, 10, 99)}`,
          'Entrée le 02/09/2019   Agent de maîtrise',
        ],
        316,
        84,
        { size: 8.5 },
      );
      const tableEnd = drawTable(sheet, {
        x: LEFT,
        y: 184,
        columns: [
          { title: 'Rubriques', width: 200 },
          { title: 'Base', width: 66, align: 'right' },
          { title: 'Taux salarial', width: 58, align: 'right' },
          { title: 'Part salarié', width: 70, align: 'right' },
          { title: 'Taux patronal', width: 58, align: 'right' },
          { title: 'Part employeur', width: WIDTH - 452, align: 'right' },
        ],
        rows: [
          ['Salaire de base 151,67 h', frenchAmount(salary), '', frenchAmount(salary), '', ''],
          ...(overtime > 0 ? [['Heures supplémentaires 25 %', '', '', frenchAmount(overtime), '', '']] : []),
          ['SALAIRE BRUT', '', '', frenchAmount(gross), '', ''],
          ...rows.map((row) => [
            row.label,
            frenchAmount(row.base),
            rate(row.own),
            cents(row.ownCents),
            rate(row.employers),
            cents(row.employerCents),
          ]),
          ['TOTAL DES COTISATIONS', '', '', frenchAmount(withheld), '', frenchAmount(charged)],
          ['MONTANT NET SOCIAL', '', '', frenchAmount(net), '', ''],
          ['NET À PAYER AVANT IMPÔT SUR LE REVENU', '', '', frenchAmount(net), '', ''],
          [
            'Impôt sur le revenu prélevé à la source',
            frenchAmount(taxable),
            '4,100',
            frenchAmount(incomeTax),
            '',
            '',
          ],
        ],
        rules: 'columns',
        headerFill: '#e3e8f0',
        size: 8.5,
        padding: 5,
      });
      fill(sheet, LEFT, tableEnd + 10, WIDTH, 26, '#e3e8f0');
      put(sheet, 'NET PAYÉ PAR VIREMENT', LEFT + 8, tableEnd + 18, { font: BOLD, size: 11 });
      put(sheet, `${frenchAmount(netPaid)} €`, LEFT, tableEnd + 18, {
        font: BOLD,
        size: 11,
        align: 'right',
        width: WIDTH - 8,
      });
      drawTable(sheet, {
        x: LEFT,
        y: tableEnd + 48,
        columns: [
          { title: 'Cumuls', width: 100 },
          { title: 'Brut', width: 80, align: 'right' },
          { title: 'Net imposable', width: 90, align: 'right' },
          { title: 'Congés acquis', width: 90, align: 'right' },
          { title: 'Congés pris', width: 80, align: 'right' },
        ],
        rows: [['Mois', frenchAmount(gross), frenchAmount(taxable), '2,08', '0,00']],
        headerFill: '#f3f3f3',
        size: 8,
      });
      put(
        sheet,
        'Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée.',
        LEFT,
        806,
        { size: 7.5, align: 'center', width: WIDTH },
      );
    },
  );
  return {
    fileName: `bulletin_${person.lastName.toLowerCase()}_${isoDate(start).slice(0, 7)}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'payslip',
      fields: {
        employerName: employer.name,
        employeeName: fullName(person),
        period: frenchMonth(start),
        paymentDate: isoDate(paid),
        grossPay: plainAmount(gross),
        netPay: plainAmount(netPaid),
      },
    },
  };
}
