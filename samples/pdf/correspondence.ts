import { type Company, capitalOf, cityLine, sirenOf } from '../companies.ts';
import { frenchMonth, isoDate, longFrenchDate, monthStart } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros } from '../money.ts';
import { fullName, type Person } from '../people.ts';
import { integerBetween, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { drawProse } from './prose.ts';
import { A4, BOLD, drawMark, fill, put, renderPdf, rule, stack } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 68;
const WIDTH = A4.width - 2 * LEFT;

export interface LetterOptions {
  readonly date: Date;
  readonly sender: Company;
  readonly author: Person;
  readonly recipient: Company;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** A company's letter on its own paper. */
export async function letter(options: LetterOptions): Promise<Sample> {
  const { sender, recipient, author, date } = options;
  const body = await renderPdf(
    { title: options.subject, author: fullName(author), created: date, producer: 'Writer 24.8' },
    (sheet) => {
      drawMark(sheet, sender.name, sender.color, LEFT, 40, 42);
      put(sheet, sender.name, LEFT + 54, 46, { font: BOLD, size: 13 });
      put(sheet, `${sender.address.street} - ${cityLine(sender.address)}`, LEFT + 54, 64, { size: 8.5 });
      stack(
        sheet,
        [
          `${recipient.name} ${recipient.legalForm}`,
          'À l’attention de la direction',
          recipient.address.street,
          cityLine(recipient.address),
        ],
        330,
        130,
        { size: 10.5 },
      );
      put(sheet, `${sender.address.city}, le ${longFrenchDate(date)}`, 330, 200, { size: 10.5 });
      put(sheet, `Objet : ${options.subject}`, LEFT, 240, { font: BOLD, size: 10.5 });
      const end = drawProse(
        sheet,
        [
          { text: 'Madame, Monsieur,', style: { size: 10.5 } },
          ...options.paragraphs.map((text) => ({
            text,
            style: { size: 10.5 },
            justify: true as const,
            space: 10,
          })),
          {
            text: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
            style: { size: 10.5 },
            space: 14,
          },
        ],
        LEFT,
        262,
        WIDTH,
      );
      stack(sheet, [fullName(author), author.role], 360, end + 36, { size: 10.5 });
      rule(sheet, LEFT, 792, WIDTH, sender.color);
      put(
        sheet,
        `${capitalOf(sender)} - RCS ${sender.registry} ${groupedRegistration(sirenOf(sender))} - ${sender.phone}`,
        LEFT,
        798,
        { size: 7, color: '#666666' },
      );
    },
  );
  return {
    fileName: `Courrier ${isoDate(date)}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'letter',
      fields: {
        senderName: sender.name,
        issueDate: isoDate(date),
        subject: options.subject,
      },
    },
  };
}

/** A consultant's activity report: cover page, then sections with a table and a bar chart. */
export async function report(random: Random, now: Date, author: Company, customer: Company): Promise<Sample> {
  const month = monthStart(now, -1);
  const title = 'Audit de la gestion des stocks';
  const values = Array.from({ length: 6 }, () => integerBetween(random, 30, 100));
  const body = await renderPdf(
    { title, author: author.name, created: now, producer: 'Présentations 9' },
    (sheet) => {
      fill(sheet, 0, 0, A4.width, 300, author.color);
      put(sheet, 'RAPPORT', LEFT, 130, { font: BOLD, size: 14, color: '#ffffff' });
      put(sheet, title, LEFT, 156, { font: BOLD, size: 26, color: '#ffffff' });
      put(sheet, `Synthèse et recommandations - ${frenchMonth(month)}`, LEFT, 194, {
        size: 13,
        color: '#ffffff',
      });
      stack(
        sheet,
        [
          `Préparé pour ${customer.name}`,
          `par ${author.name}`,
          longFrenchDate(now),
          'Version 1.0 - diffusion restreinte',
        ],
        LEFT,
        330,
        { size: 11 },
      );
      put(sheet, 'Sommaire', LEFT, 430, { font: BOLD, size: 13, color: author.color });
      stack(
        sheet,
        [
          '1. Résumé ............................................................ 2',
          '2. Constats .......................................................... 2',
          '3. Recommandations ............................................. 2',
        ],
        LEFT,
        454,
        { size: 10.5 },
      );
      sheet.addPage();
      const heading = (text: string): { text: string; style: object; space: number } => ({
        text,
        style: { font: BOLD, size: 14, color: author.color },
        space: 18,
      });
      const constats = drawProse(
        sheet,
        [
          heading('1. Résumé'),
          {
            text: "La valeur du stock de quincaillerie a progressé de 18 % en un an alors que l'activité est restée stable. Trois familles d'articles concentrent les deux tiers des quantités dormantes. Une revue mensuelle et des seuils de réapprovisionnement permettraient de libérer de la trésorerie sans risque de rupture.",
            justify: true,
          },
          heading('2. Constats'),
          {
            text: "L'inventaire tournant porte sur 412 références. Le tableau suivant en donne la répartition, et le graphique le taux de rotation des six derniers mois.",
            justify: true,
          },
        ],
        LEFT,
        48,
        WIDTH,
      );
      const tableEnd = drawTable(sheet, {
        x: LEFT,
        y: constats + 14,
        columns: [
          { title: 'Famille', width: 160 },
          { title: 'Références', width: 90, align: 'right' },
          { title: 'Valeur', width: 110, align: 'right' },
          { title: 'Sans mouvement', width: WIDTH - 360, align: 'right' },
        ],
        rows: [
          ['Charnières et coulisses', '138', euros(integerBetween(random, 900_000, 1_900_000)), '31 %'],
          ['Poignées', '96', euros(integerBetween(random, 400_000, 900_000)), '44 %'],
          ['Visserie', '112', euros(integerBetween(random, 200_000, 500_000)), '12 %'],
          ['Abrasifs et colles', '66', euros(integerBetween(random, 100_000, 300_000)), '9 %'],
        ],
        rules: 'rows',
        headerFill: '#f2f2f2',
        size: 9,
        padding: 6,
      });
      values.forEach((value, index) => {
        fill(sheet, LEFT + 30 + index * 66, tableEnd + 140 - value, 36, value, author.color);
        put(
          sheet,
          frenchMonth(monthStart(now, index - 6)).split(' ')[0] ?? '',
          LEFT + 22 + index * 66,
          tableEnd + 146,
          { size: 8 },
        );
      });
      rule(sheet, LEFT, tableEnd + 140, WIDTH, '#333333');
      put(sheet, 'Figure 1 : taux de rotation mensuel (base 100)', LEFT, tableEnd + 164, {
        size: 8,
        color: '#555555',
      });
      drawProse(
        sheet,
        [
          heading('3. Recommandations'),
          { text: '• Fixer un seuil bas et un seuil haut pour chaque référence de classe A.' },
          { text: '• Regrouper les achats de poignées auprès de deux fournisseurs.' },
          { text: '• Solder les références sans mouvement depuis plus de douze mois.' },
        ],
        LEFT,
        tableEnd + 176,
        WIDTH,
      );
      put(sheet, `${author.name} - ${title}`, LEFT, 806, { size: 7.5, color: '#777777' });
      put(sheet, '2', LEFT, 806, { size: 7.5, color: '#777777', align: 'right', width: WIDTH });
    },
  );
  return {
    fileName: 'Rapport audit stocks.pdf',
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'report',
      fields: { title, issueDate: isoDate(now) },
    },
  };
}
