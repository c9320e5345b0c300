import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { decodeText } from '../text/plain-text.ts';
import { type Block, typeset } from '../text/typeset.ts';
import { wordBlocks } from './docx.ts';
import { unpackParts } from './office-archive.ts';

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;

/** Reads the text of a PowerPoint file (ECMA-376 part 1, PresentationML), a page a slide. Throws UnreadableDocument. */
export async function readPptx(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const parts = unpackParts(bytes, (name) => SLIDE.test(name), context.limits.unpackedBytes);
  const slides = [...parts]
    .map(([name, content]) => ({ number: Number(SLIDE.exec(name)?.[1]), content }))
    .toSorted((one, other) => one.number - other.number);
  if (slides.length === 0) throw new UnreadableDocument('no_pages', 'the presentation has no slides');
  const blocks = slides.flatMap(({ content }): Block[] => [
    ...wordBlocks(decodeText(content)),
    { kind: 'page-break' },
  ]);
  const { pages, notices } = await typeset(blocks, context);
  return { format: 'pptx', pages, pageCount: pages.length, einvoice: null, notices };
}
