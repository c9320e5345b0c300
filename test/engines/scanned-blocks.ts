import type { Page } from '../../shared/understanding/page.ts';
import { type Block, blocksFromPages } from '../../shared/understanding/textract/textract-blocks.ts';

const words = ['Facture', '2026'];
const box = (left: number, width: number) => ({ left, top: 0.45, width, height: 0.2 });

const page: Page = {
  page: 1,
  width: 900,
  height: 200,
  source: 'textract',
  lines: [
    {
      text: words.join(' '),
      box: box(0.05, 0.5),
      words: words.map((text, index) => ({ text, box: box(0.05 + index * 0.3, 0.2), confidence: 0.99 })),
    },
  ],
};

/** What moto's Textract reads in every document. */
export const scannedBlocks: readonly Block[] = blocksFromPages([page]);
