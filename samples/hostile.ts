import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { frenchSuppliers, ownCompany } from './companies.ts';
import { classicInvoice } from './pdf/invoice-classic.ts';
import { createRandom, integerBetween, pick } from './random.ts';
import { makeSale } from './sale.ts';

/** A file that a careless reader would choke on. */
export interface HostileFile {
  /** What is wrong with it: "zip-bomb". */
  readonly name: string;
  readonly fileName: string;
  /** As the sender claims. */
  readonly contentType: string;
  readonly body: Uint8Array;
}

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A PDF of numbered objects (the first is the catalog) with a right cross-reference table. */
function rawPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.5\n%âãÏÓ\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;

const page = (content: number, extra = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> ${extra}>>`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const words = (text: string): string => stream(`BT /F 14 Tf 72 760 Td (${text}) Tj ET`);

function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    FONT,
  ];
  for (let index = 0; index < count; index++) {
    objects.push(words(`Facture annexe, page ${index + 1} sur ${count}`), page(4 + index * 2));
  }
  return rawPdf(objects);
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(8 + body.length);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return chunk;
}

/** A PNG, black and white, whose header promises `width` x `height`; the data ends after `rows` rows. */
function png(width: number, height: number, rows: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const data = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * rows));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngChunk('IHDR', header),
      pngChunk('IDAT', data),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A zip within zips: small outside, 640 MB when all is opened. */
function zipBomb(): Uint8Array {
  const layer = zipSync({ 'zeros.bin': new Uint8Array(16 * 1024 * 1024) }, { level: 1 });
  const copies: Record<string, Uint8Array> = {};
  for (let index = 0; index < 40; index++) copies[`layer-${index}.zip`] = layer;
  return zipSync(copies, { level: 9 });
}

/** A workbook whose one sheet is some kilobytes packed and 20 MB unpacked. */
function workbookBomb(): Uint8Array {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const rows = '<row><c t="inlineStr"><is><t>0</t></is></c></row>'.repeat(400_000);
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    },
    { level: 1 },
  );
}

/** A mail in a mail in a mail …, with a text file in the innermost. */
export function nestedMail(depth: number): Uint8Array {
  const head = (level: number): string =>
    `From: Niveau ${level} <n${level}@poupees-russes.example>\r\nTo: demo@factures.example\r\nSubject: Niveau ${level}\r\nMessage-ID: <nested-${level}@poupees-russes.example>\r\nMIME-Version: 1.0\r\n`;
  let mail = `${head(depth)}Content-Type: text/plain; name="fond.txt"\r\nContent-Disposition: attachment; filename="fond.txt"\r\n\r\nLe fond.\r\n`;
  for (let level = depth - 1; level >= 0; level--) {
    const boundary = `b${level}`;
    mail = `${head(level)}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--${boundary}--\r\n`;
  }
  return new Uint8Array(Buffer.from(mail, 'latin1'));
}

/** Names that try to leave their folder, hide their extension, break headers or fill a disk's limits. */
export const hostileFileNames: readonly string[] = [
  '../../../../etc/passwd',
  '..\\..\\Windows\\System32\\facture.pdf',
  '/etc/cron.d/facture.pdf',
  'C:\\facture.pdf',
  'facture\u0000.exe.pdf',
  'facture\r\nBcc: tous@factures.example.pdf',
  'facture\u202Efdp.exe',
  'CON.pdf',
  '.',
  '..',
  '',
  ' ',
  `${'très-long-'.repeat(60)}.pdf`,
  '%2e%2e%2ffacture.pdf',
  '<img src=x onerror=alert(1)>.pdf',
  "facture'; DROP TABLE documents;--.pdf",
];

/** Every hostile file, each with its own trick. Takes about a second: the bombs have to be packed. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const random = createRandom(666);
  const invoice = await classicInvoice(
    makeSale({
      random,
      now: new Date('2026-01-15T00:00:00Z'),
      seller: pick(random, frenchSuppliers),
      buyer: ownCompany,
    }),
  );
  const noise = Uint8Array.from({ length: 20_000 }, () => integerBetween(random, 0, 255));
  const lol = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  const single = '<< /Type /Pages /Count 1 /Kids [5 0 R] >>';
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const file = (name: string, fileName: string, contentType: string, body: Uint8Array): HostileFile => ({
    name,
    fileName,
    contentType,
    body,
  });
  return [
    file('empty', 'vide.pdf', PDF, new Uint8Array()),
    file('no-pages', 'zero-page.pdf', PDF, rawPdf([catalog, '<< /Type /Pages /Count 0 /Kids [] >>'])),
    file('thousand-pages', 'mille-pages.pdf', PDF, manyPages(1000)),
    file('png-called-pdf', 'facture.pdf', PDF, png(64, 64, 64)),
    file('pdf-called-jpg', 'photo.jpg', 'image/jpeg', invoice.body),
    file('truncated', 'tronque.pdf', PDF, invoice.body.subarray(0, invoice.body.length >> 1)),
    file('random-bytes', 'hasard.pdf', PDF, noise),
    file('pdf-then-random', 'debut.pdf', PDF, new Uint8Array(Buffer.concat([text('%PDF-1.7\n'), noise]))),
    file('huge-image', 'immense.png', 'image/png', png(60_000, 60_000, 2)),
    file('overflowing-image', 'debordant.png', 'image/png', png(0xffff_ffff, 0xffff_ffff, 0)),
    file('zip-bomb', 'factures.zip', 'application/zip', zipBomb()),
    file('workbook-bomb', 'tableau.xlsx', XLSX, workbookBomb()),
    file(
      'page-tree-loop',
      'boucle.pdf',
      PDF,
      rawPdf([catalog, '<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>']),
    ),
    file(
      'page-tree-lie',
      'promesse.pdf',
      PDF,
      rawPdf([
        catalog,
        '<< /Type /Pages /Count 2000000000 /Kids [5 0 R] >>',
        FONT,
        words('Une seule page'),
        page(4),
      ]),
    ),
    file(
      'object-stream-loop',
      'flux.pdf',
      PDF,
      rawPdf([
        catalog,
        '3 0 R',
        stream('2 0 << /Type /Pages >>', '/Type /ObjStm /N 1 /First 4 /Extends 3 0 R '),
      ]),
    ),
    file(
      'form-loop',
      'recursif.pdf',
      PDF,
      rawPdf([
        catalog,
        single,
        FONT,
        stream('/X Do'),
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> ',
        ),
      ]),
    ),
    file(
      'huge-page',
      'affiche.pdf',
      PDF,
      rawPdf([
        catalog,
        single,
        FONT,
        words('Grande affiche'),
        page(4).replace('[0 0 595 842]', '[0 0 2000000 2000000]'),
      ]),
    ),
    file(
      'javascript',
      'actif.pdf',
      PDF,
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("bonjour"\\);) >> >>',
        single,
        FONT,
        words('Facture active 42'),
        page(4, '/AA << /O << /S /Launch /F (calc.exe) >> >> '),
      ]),
    ),
    file(
      'svg-script',
      'logo.svg',
      'image/svg+xml',
      text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><script>alert(1)</script><image href="file:///etc/passwd"/></svg>',
      ),
    ),
    file(
      'html-script',
      'facture.html',
      'text/html',
      text(
        '<html><body onload="alert(1)"><script>fetch("http://169.254.169.254/")</script><iframe src="file:///etc/passwd"></iframe><p>Facture 42</p></body></html>',
      ),
    ),
    file(
      'billion-laughs',
      'facture.xml',
      'application/xml',
      text(`<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${lol.join('')}]><Invoice>&l9;</Invoice>`),
    ),
    file(
      'external-entity',
      'externe.xml',
      'application/xml',
      text(
        '<?xml version="1.0"?><!DOCTYPE i [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice><ID>&x;</ID></Invoice>',
      ),
    ),
    file(
      'deep-xml',
      'profond.xml',
      'application/xml',
      text(`<?xml version="1.0"?>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
    ),
    file('nested-mail', 'poupees.eml', 'message/rfc822', nestedMail(60)),
  ];
}
