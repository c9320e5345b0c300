import { integerBetween, pick, type Random } from '../samples/random.ts';
import type { Canvas } from './canvas.ts';

/** How one document is set. */
interface Style {
  readonly size: number;
  readonly margin: number;
  readonly leading: number;
  readonly titleSize: number;
  readonly titlePlace: 'left' | 'right' | 'center';
  readonly facts: 'colon' | 'tabbed' | 'below' | 'spaced';
  /** Share of lines that are left out. */
  readonly omitted: number;
}

function makeStyle(random: Random): Style {
  const size = 8 + 3 * random();
  return {
    size,
    margin: 30 + 40 * random(),
    leading: size * (1.25 + 0.4 * random()),
    titleSize: size * pick(random, [1, 1.2, 1.4, 1.7, 2.1]),
    titlePlace: pick(random, ['left', 'left', 'center', 'right']),
    facts: pick(random, ['colon', 'colon', 'tabbed', 'below', 'spaced']),
    omitted: pick(random, [0, 0.05, 0.12, 0.25]),
  };
}

/** Lines of a paragraph that fit a width. */
export function wrap(canvas: Canvas, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && canvas.widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Sets a template on a canvas. A line of it is "# title", "## heading", "> at the right", "label :: value",
 * "= a | b" (heads of columns), "- a | b" (a row), "* a | b" (several rows), "===" (a new page), "? line" (half of the
 * time), or a paragraph. `fill` puts values for its slots.
 */
export function typesetTemplate(
  random: Random,
  canvas: Canvas,
  template: string,
  fill: (text: string) => string,
): void {
  const style = makeStyle(random);
  const { size, margin, leading } = style;
  const width = canvas.width - 2 * margin;
  let y = margin + style.titleSize;
  const advance = (height: number) => {
    y += height;
    if (y > canvas.height - margin) {
      canvas.newPage();
      y = margin + leading;
    }
  };
  const row = (text: string) => {
    const cells = text.split('|').map((cell) => fill(cell.trim()));
    const step = width / Math.max(1, cells.length + 1);
    for (const [index, cell] of cells.entries()) {
      // The first column takes the room of two.
      if (index === 0) canvas.write(cell, margin, y, size);
      else if (/^[-+]?[\d.,  €$£%]+$/.test(cell))
        canvas.write(cell, margin + (index + 2) * step, y, size, 'right');
      else canvas.write(cell, margin + (index + 1) * step, y, size);
    }
    advance(leading);
  };
  const fact = (label: string, value: string) => {
    const place = style.facts;
    if (place === 'below') {
      canvas.write(label, margin, y, size * 0.85);
      advance(leading);
      canvas.write(value, margin, y, size);
    } else if (place === 'tabbed') {
      canvas.write(label, margin, y, size);
      canvas.write(value, margin + width * 0.38, y, size);
    } else if (place === 'spaced') {
      canvas.write(`${label} ${value}`, margin, y, size);
    } else {
      canvas.write(`${label}${random() < 0.5 ? ' ' : ''}: ${value}`, margin, y, size);
    }
    advance(leading);
  };
  const set = (line: string) => {
    if (line.startsWith('## ')) {
      advance(leading * 0.4);
      canvas.write(fill(line.slice(3)), margin, y, size * 1.15);
      advance(leading * 1.1);
    } else if (line.startsWith('# ')) {
      const x = { left: margin, center: canvas.width / 2, right: canvas.width - margin }[style.titlePlace];
      canvas.write(fill(line.slice(2)), x, y, style.titleSize, style.titlePlace);
      advance(Math.max(leading, style.titleSize * 1.3));
    } else if (line.startsWith('> ')) {
      canvas.write(fill(line.slice(2)), margin + width * 0.55, y, size);
      advance(leading);
    } else if (line.startsWith('* ')) {
      for (let count = integerBetween(random, 2, 9); count > 0; count--) row(line.slice(2));
    } else if (/^[-=] /.test(line)) row(line.slice(2));
    else if (line.includes(' :: ')) {
      const [label = '', value = ''] = line.split(' :: ');
      fact(fill(label), fill(value));
    } else {
      for (const part of wrap(canvas, fill(line), size, width)) {
        canvas.write(part, margin, y, size);
        advance(leading);
      }
    }
  };
  for (const line of template.split('\n').map((each) => each.trim())) {
    if (line === '') advance(leading * 0.6);
    else if (line === '===') {
      canvas.newPage();
      y = margin + style.titleSize;
    } else if (line.startsWith('? ')) {
      if (random() < 0.5) set(line.slice(2));
    } else if (random() >= style.omitted * (line.startsWith('# ') ? 0.6 : 1)) set(line);
  }
}
