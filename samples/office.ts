import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import writeXlsxFile from 'write-excel-file/node';
import { withoutClock } from './archive.ts';
import { type Company, capitalOf, cityLine } from './companies.ts';
import { addDays, frenchMonth, isoDate, longFrenchDate, monthStart, slashDate } from './dates.ts';
import { groupedRegistration } from './identifiers.ts';
import { euros, frenchAmount } from './money.ts';
import { fullName, type Person } from './people.ts';
import { integerBetween, type Random } from './random.ts';
import { type Sale, saleTruth } from './sale.ts';
import type { Sample } from './sample.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function docxBody(author: string, date: Date, children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({ creator: author, lastModifiedBy: author, sections: [{ children }] });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), date);
}

const line = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold })], spacing: { after: 80 } });

function row(cells: readonly string[], bold = false): TableRow {
  return new TableRow({
    children: cells.map(
      (text, index) =>
        new TableCell({
          children: [
            new Paragraph({
              alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
              children: [new TextRun({ text, bold })],
            }),
          ],
        }),
    ),
  });
}

/** A devis typed in a word processor, with a table. */
export async function wordQuote(sale: Sale, subject: string): Promise<Sample> {
  const { seller, buyer } = sale;
  const validUntil = addDays(sale.issueDate, 30);
  const body = await docxBody(seller.name, sale.issueDate, [
    line(seller.name, true),
    line(`${seller.address.street}, ${cityLine(seller.address)}`),
    line(`SIRET ${groupedRegistration(seller.registrationId)} - TVA ${seller.vatId}`),
    new Paragraph({ text: `Devis n° ${sale.number}`, heading: HeadingLevel.HEADING_1 }),
    line(`Date : ${slashDate(sale.issueDate)}`),
    line(`Valable jusqu'au ${slashDate(validUntil)}`),
    line(`Client : ${buyer.name}, ${buyer.address.street}, ${cityLine(buyer.address)}`),
    line(`Objet : ${subject}`),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        row(['Désignation', 'Quantité', 'Prix unitaire HT', 'TVA', 'Total HT'], true),
        ...sale.lines.map((item) =>
          row([
            item.description,
            `${item.quantity} ${item.unit}`,
            frenchAmount(item.unitPrice),
            `${item.taxRate} %`,
            frenchAmount(item.totalNet),
          ]),
        ),
      ],
    }),
    line(''),
    line(`Total HT : ${euros(sale.totalNet)}`),
    line(`TVA : ${euros(sale.totalTax)}`),
    line(`Total TTC : ${euros(sale.totalGross)}`, true),
    line('Bon pour accord, date et signature :'),
  ]);
  return {
    fileName: `Devis_${sale.number}.docx`,
    contentType: DOCX,
    body,
    truth: saleTruth('quote', sale, { validUntil: isoDate(validUntil) }),
  };
}

/** A letter typed in a word processor. */
export async function wordLetter(options: {
  readonly sender: Company;
  readonly author: Person;
  readonly recipient: Company;
  readonly date: Date;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}): Promise<Sample> {
  const { sender, recipient, author, date, subject } = options;
  const body = await docxBody(fullName(author), date, [
    line(sender.name, true),
    line(`${sender.address.street}, ${cityLine(sender.address)}`),
    line(''),
    line(`${recipient.name} ${recipient.legalForm}`),
    line(`${recipient.address.street}, ${cityLine(recipient.address)}`),
    line(''),
    line(`${sender.address.city}, le ${longFrenchDate(date)}`),
    line(`Objet : ${subject}`, true),
    line('Madame, Monsieur,'),
    ...options.paragraphs.map((text) => line(text)),
    line('Veuillez agréer, Madame, Monsieur, nos salutations distinguées.'),
    line(`${fullName(author)}, ${author.role}`),
    line(`${sender.name} - ${capitalOf(sender)}`),
  ]);
  return {
    fileName: `Courrier_${sender.name.replace(/\W+/g, '_')}.docx`,
    contentType: DOCX,
    body,
    truth: {
      documentType: 'letter',
      fields: { senderName: sender.name, issueDate: isoDate(date), subject },
    },
  };
}

const text = (value: string, bold = false): { value: string; fontWeight?: 'bold' } =>
  bold ? { value, fontWeight: 'bold' } : { value };
const amount = (cents: number): { value: number; format: string } => ({
  value: cents / 100,
  format: '#,##0.00',
});

/** A bon de commande as a spreadsheet, as small buyers send it. */
export async function workbookOrder(sale: Sale): Promise<Sample> {
  const { seller, buyer } = sale;
  const file = await writeXlsxFile(
    [
      [text('BON DE COMMANDE', true), text(sale.number, true)],
      [text('Date'), text(slashDate(sale.issueDate))],
      [text('Acheteur'), text(`${buyer.name}, ${cityLine(buyer.address)}`)],
      [text('Fournisseur'), text(seller.name)],
      [],
      ['Référence', 'Désignation', 'Quantité', 'Prix unitaire HT', 'Montant HT'].map((title) =>
        text(title, true),
      ),
      ...sale.lines.map((item) => [
        text(item.reference),
        text(item.description),
        { value: item.quantity },
        amount(item.unitPrice),
        amount(item.totalNet),
      ]),
      [],
      [null, null, null, text('Total HT', true), amount(sale.totalNet)],
      [null, null, null, text('TVA'), amount(sale.totalTax)],
      [null, null, null, text('Total TTC', true), amount(sale.totalGross)],
    ],
    {
      sheet: 'Commande',
      columns: [{ width: 14 }, { width: 44 }, { width: 10 }, { width: 16 }, { width: 14 }],
    },
  ).toBuffer();
  return {
    fileName: `commande ${sale.number}.xlsx`,
    contentType: XLSX,
    body: withoutClock(new Uint8Array(file), sale.issueDate),
    truth: saleTruth('purchase_order', sale, {
      sellerVatId: undefined,
      sellerRegistrationId: undefined,
      currency: undefined,
    }),
  };
}

/** Monthly sales figures of two sheets: a report in a spreadsheet. */
export async function workbookReport(random: Random, now: Date): Promise<Sample> {
  const month = monthStart(now, -1);
  const title = `Rapport des ventes - ${frenchMonth(month)}`;
  const families = ['Tables', 'Chaises', 'Bibliothèques', 'Sur mesure'];
  const figures = families.map((family) => ({
    family,
    orders: integerBetween(random, 4, 40),
    cents: integerBetween(random, 300_000, 4_200_000),
  }));
  const total = figures.reduce((sum, figure) => sum + figure.cents, 0);
  const file = await writeXlsxFile([
    {
      sheet: 'Synthèse',
      data: [
        [text(title, true)],
        [text(`Établi le ${slashDate(now)}`)],
        [],
        ['Famille', 'Commandes', "Chiffre d'affaires HT"].map((head) => text(head, true)),
        ...figures.map((figure) => [text(figure.family), { value: figure.orders }, amount(figure.cents)]),
        [text('Total', true), null, amount(total)],
      ],
    },
    {
      sheet: 'Par semaine',
      data: [
        ['Semaine', 'Commandes'].map((head) => text(head, true)),
        ...[1, 2, 3, 4].map((week) => [text(`S${week}`), { value: integerBetween(random, 2, 30) }]),
      ],
    },
  ]).toBuffer();
  return {
    fileName: `ventes_${isoDate(month).slice(0, 7)}.xlsx`,
    contentType: XLSX,
    body: withoutClock(new Uint8Array(file), now),
    truth: { documentType: 'report', fields: { title, issueDate: isoDate(now) } },
  };
}
