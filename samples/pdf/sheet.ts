import PDFDocument from 'pdfkit';

export type Sheet = PDFKit.PDFDocument;

export const A4 = { width: 595.28, height: 841.89 } as const;

export interface SheetOptions {
  readonly title: string;
  readonly author: string;
  /** Date written into the file, so that the same sample is the same bytes. */
  readonly created: Date;
  /** Points; A4 when left out. */
  readonly size?: readonly [number, number];
  /** Program that claims to have made the file. */
  readonly producer?: string;
  readonly userPassword?: string;
}

/** Draws a PDF; nothing breaks pages by itself: `draw` adds each page after the first. */
export function renderPdf(options: SheetOptions, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const sheet = new PDFDocument({
    size: options.size ? [...options.size] : 'A4',
    margin: 0,
    pdfVersion: '1.4',
    lang: 'fr-FR',
    info: {
      Title: options.title,
      Author: options.author,
      Producer: options.producer ?? 'Gescom Pro 12',
      Creator: options.producer ?? 'Gescom Pro 12',
      CreationDate: options.created,
    },
    ...(options.userPassword === undefined ? {} : { userPassword: options.userPassword }),
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    sheet.on('error', reject);
  });
  draw(sheet);
  sheet.end();
  return done;
}

export interface Style {
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  /** Where `x` is in the line, or where in `width` if that is given. */
  readonly align?: 'left' | 'right' | 'center';
  readonly width?: number;
}

export const BOLD = 'Helvetica-Bold';
export const PLAIN = 'Helvetica';
export const SLANTED = 'Helvetica-Oblique';

function prepare(sheet: Sheet, style: Style): void {
  sheet
    .font(style.font ?? PLAIN)
    .fontSize(style.size ?? 9)
    .fillColor(style.color ?? '#1a1a1a');
}

/** One line of text whose top is at y. */
export function put(sheet: Sheet, text: string, x: number, y: number, style: Style = {}): void {
  prepare(sheet, style);
  const align = style.align ?? 'left';
  const room = (style.width ?? 0) - (align === 'left' ? 0 : sheet.widthOfString(text));
  const shift = align === 'left' ? 0 : align === 'right' ? room : room / 2;
  sheet.text(text, x + shift, y, { lineBreak: false });
}

/** Lines of text, one under the other; returns the y below them. */
export function stack(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  style: Style = {},
): number {
  const step = (style.size ?? 9) * 1.32;
  lines.forEach((line, index) => {
    put(sheet, line, x, y + index * step, style);
  });
  return y + lines.length * step;
}

/** Text that wraps at `width`; returns the y below it. */
export function paragraph(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  style: Style & { readonly width: number; readonly justify?: true; readonly gap?: number },
): number {
  prepare(sheet, style);
  const layout = {
    width: style.width,
    align: style.justify ? ('justify' as const) : (style.align ?? 'left'),
    lineGap: style.gap ?? 1.5,
  };
  const height = sheet.heightOfString(text, layout);
  sheet.text(text, x, y, { ...layout, height: height + 20 });
  return y + height;
}

export function fill(sheet: Sheet, x: number, y: number, width: number, height: number, color: string): void {
  sheet.rect(x, y, width, height).fill(color);
}

export function frame(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  color = '#666666',
): void {
  sheet.lineWidth(0.6).rect(x, y, width, height).stroke(color);
}

export function rule(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  color = '#999999',
  weight = 0.6,
): void {
  sheet
    .lineWidth(weight)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(color);
}

/** The colour (#rrggbb) mixed with white (`light` > 0) or black (`light` < 0), -1..1. */
export function shade(color: string, light: number): string {
  const target = light > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(value + (target - value) * Math.abs(light)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A house mark: initials in a coloured shape, different by company colour and name. */
export function drawMark(
  sheet: Sheet,
  name: string,
  color: string,
  x: number,
  y: number,
  size: number,
): void {
  const initials = name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const shape = name.length % 3;
  if (shape === 0) sheet.circle(x + size / 2, y + size / 2, size / 2).fill(color);
  else if (shape === 1) sheet.roundedRect(x, y, size, size, size / 6).fill(color);
  else
    sheet
      .polygon([x + size / 2, y], [x + size, y + size / 3], [x + size * 0.85, y + size], [x, y + size * 0.8])
      .fill(color);
  put(sheet, initials, x, y + size * 0.32, {
    font: BOLD,
    size: size * 0.4,
    color: '#ffffff',
    align: 'center',
    width: size,
  });
}
