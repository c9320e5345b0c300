import { bank, type Company, capitalOf, cityLine, sirenOf } from '../companies.ts';
import { addDays, isoDate, longFrenchDate, monthEnd, monthStart, slashDate } from '../dates.ts';
import { groupedByFour, groupedRegistration } from '../identifiers.ts';
import { frenchAmount, plainAmount } from '../money.ts';
import { integerBetween, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { A4, BOLD, drawMark, fill, frame, put, renderPdf, type Sheet, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 42;
const WIDTH = A4.width - 2 * LEFT;

const MOVEMENTS: readonly (readonly [string, number, number])[] = [
  ['VIR SEPA REÇU /DE HOTEL DES REMPARTS /MOTIF FA-1187', 1, 980_000],
  ['PRLV SEPA HEXACOM PRO /RUM HX04417', -1, 21_000],
  ['VIR SEPA ÉMIS /POUR SCIERIE DU HAUT-JURA', -1, 640_000],
  ['CARTE 12/01 QUINCAILLERIE MOREL LYON', -1, 18_500],
  ['PRLV SEPA URSSAF RHÔNE-ALPES', -1, 412_000],
  ['VIR SEPA REÇU /DE MAIRIE DE VILLEURBANNE', 1, 1_240_000],
  ['REMISE CHÈQUES N° 0048812', 1, 230_000],
  ['COMMISSION DE MOUVEMENT', -1, 3_400],
  ['VIR SEPA SALAIRES JANVIER', -1, 1_180_000],
  ['PRLV SEPA DGFIP TVA', -1, 310_000],
  ['COTISATION CARTE BUSINESS', -1, 6_900],
];

function drawBankHead(sheet: Sheet): void {
  drawMark(sheet, bank.name, bank.color, LEFT, 32, 38);
  put(sheet, bank.name, LEFT + 48, 36, { font: BOLD, size: 15, color: bank.color });
  put(sheet, 'Agence Entreprises Lyon Vaise - 04 99 41 20 00', LEFT + 48, 56, { size: 8 });
}

function drawBankFoot(sheet: Sheet): void {
  put(
    sheet,
    `${bank.name} - ${capitalOf(bank)} - ${bank.address.street}, ${cityLine(bank.address)} - RCS ${bank.registry} ${groupedRegistration(sirenOf(bank))}`,
    LEFT,
    806,
    { size: 6.5, color: '#666666' },
  );
}

/** A relevé de compte of the month before `now`: debits and credits in two columns, balances that add up. */
export async function bankStatement(random: Random, now: Date, holder: Company): Promise<Sample> {
  const start = monthStart(now, -1);
  const end = monthEnd(now, -1);
  const opening = integerBetween(random, 1_500_000, 3_200_000);
  const days = MOVEMENTS.map(() => integerBetween(random, 0, end.getUTCDate() - 1)).sort((a, b) => a - b);
  const movements = MOVEMENTS.map(([label, sign, around], index) => ({
    label,
    date: addDays(start, days[index] ?? 0),
    cents: sign * integerBetween(random, Math.round(around * 0.7), around),
  }));
  const debits = movements.filter((m) => m.cents < 0).reduce((sum, m) => sum - m.cents, 0);
  const credits = movements.filter((m) => m.cents > 0).reduce((sum, m) => sum + m.cents, 0);
  const closing = opening + credits - debits;
  const number = `${end.getUTCMonth() + 1}/${end.getUTCFullYear()}`;
  const body = await renderPdf(
    { title: 'Relevé de compte', author: bank.name, created: addDays(end, 1), producer: 'Editique BL 5' },
    (sheet) => {
      drawBankHead(sheet);
      stack(
        sheet,
        [`${holder.name} ${holder.legalForm}`.toUpperCase(), holder.address.street, cityLine(holder.address)],
        340,
        96,
        { size: 10.5 },
      );
      put(sheet, 'RELEVÉ DE COMPTE', LEFT, 100, { font: BOLD, size: 15 });
      stack(
        sheet,
        [
          `Relevé n° ${number}`,
          `Période du ${slashDate(start)} au ${slashDate(end)}`,
          'Compte courant professionnel en euros',
          `IBAN ${groupedByFour(holder.iban)}   BIC ${holder.bic}`,
        ],
        LEFT,
        124,
        { size: 9 },
      );
      const finish = drawTable(sheet, {
        x: LEFT,
        y: 200,
        columns: [
          { title: 'Date', width: 56 },
          { title: "Libellé de l'opération", width: 248 },
          { title: 'Valeur', width: 56 },
          { title: 'Débit', width: 74, align: 'right' },
          { title: 'Crédit', width: WIDTH - 434, align: 'right' },
        ],
        rows: [
          ['', `ANCIEN SOLDE AU ${slashDate(addDays(start, -1))}`, '', '', frenchAmount(opening)],
          ...movements.map((m) => [
            slashDate(m.date),
            m.label,
            slashDate(m.date),
            m.cents < 0 ? frenchAmount(-m.cents) : '',
            m.cents > 0 ? frenchAmount(m.cents) : '',
          ]),
          ['', 'TOTAL DES MOUVEMENTS', '', frenchAmount(debits), frenchAmount(credits)],
        ],
        rules: 'columns',
        headerFill: '#dfeeeb',
        padding: 5,
      });
      fill(sheet, LEFT, finish + 8, WIDTH, 24, '#dfeeeb');
      put(sheet, `NOUVEAU SOLDE CRÉDITEUR AU ${slashDate(end)}`, LEFT + 6, finish + 15, {
        font: BOLD,
        size: 10,
      });
      put(sheet, frenchAmount(closing), LEFT, finish + 15, {
        font: BOLD,
        size: 10,
        align: 'right',
        width: WIDTH - 4,
      });
      put(
        sheet,
        'Sauf erreur ou omission. Toute réclamation doit nous parvenir sous 60 jours.',
        LEFT,
        finish + 48,
        {
          size: 8,
        },
      );
      drawBankFoot(sheet);
    },
  );
  return {
    fileName: `releve_${isoDate(end).slice(0, 7)}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'bank_statement',
      fields: {
        iban: [holder.iban],
        bic: holder.bic,
        issueDate: isoDate(end),
        openingBalance: plainAmount(opening),
        closingBalance: plainAmount(closing),
      },
    },
  };
}

/** A relevé d'identité bancaire: the French slip of bank, branch, account and key, with IBAN and BIC. */
export async function bankDetails(holder: Company, issued: Date): Promise<Sample> {
  const account = holder.iban.slice(4);
  const parts = [account.slice(0, 5), account.slice(5, 10), account.slice(10, 21), account.slice(21)];
  const body = await renderPdf(
    {
      title: "Relevé d'identité bancaire",
      author: holder.bankName,
      created: issued,
      producer: 'Banque en ligne',
    },
    (sheet) => {
      put(sheet, holder.bankName, LEFT, 44, { font: BOLD, size: 15, color: bank.color });
      put(sheet, "RELEVÉ D'IDENTITÉ BANCAIRE", LEFT, 92, {
        font: BOLD,
        size: 14,
        align: 'center',
        width: WIDTH,
      });
      put(
        sheet,
        'Ce relevé est destiné à être remis à vos créanciers ou débiteurs, français ou étrangers, appelés à faire inscrire des opérations à votre compte.',
        LEFT,
        116,
        { size: 7.5, align: 'center', width: WIDTH },
      );
      frame(sheet, LEFT, 140, WIDTH, 240);
      put(sheet, 'Titulaire du compte', LEFT + 14, 152, { font: BOLD, size: 9 });
      stack(
        sheet,
        [`${holder.name} ${holder.legalForm}`.toUpperCase(), holder.address.street, cityLine(holder.address)],
        LEFT + 14,
        168,
        { size: 10 },
      );
      put(sheet, 'Domiciliation', 330, 152, { font: BOLD, size: 9 });
      stack(sheet, [holder.bankName, `Agence de ${holder.address.city}`], 330, 168, { size: 10 });
      drawTable(sheet, {
        x: LEFT + 14,
        y: 230,
        columns: [
          { title: 'Code banque', width: 110, align: 'center' },
          { title: 'Code guichet', width: 110, align: 'center' },
          { title: 'Numéro de compte', width: 170, align: 'center' },
          { title: 'Clé RIB', width: WIDTH - 28 - 390, align: 'center' },
        ],
        rows: [parts],
        headerFill: '#eeeeee',
        size: 10,
      });
      put(sheet, 'IBAN (International Bank Account Number)', LEFT + 14, 298, { font: BOLD, size: 9 });
      put(sheet, groupedByFour(holder.iban), LEFT + 14, 312, { size: 12, font: 'Courier-Bold' });
      put(sheet, 'BIC (Bank Identifier Code)', LEFT + 14, 340, { font: BOLD, size: 9 });
      put(sheet, holder.bic, LEFT + 14, 354, { size: 12, font: 'Courier-Bold' });
      put(sheet, `Édité le ${longFrenchDate(issued)}`, LEFT, 396, { size: 8 });
    },
  );
  return {
    fileName: `RIB ${holder.name}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'bank_details',
      fields: { accountHolder: holder.name, iban: [holder.iban], bic: holder.bic },
    },
  };
}
