import type { DocumentTypeDefinition } from '../../document-types/definition.ts';
import type { Field } from '../extraction.ts';
import type { Page, Word } from '../page.ts';
import { commercialFields } from './commercial.ts';
import { placeOf } from './printed-value.ts';
import { type Layout, layoutOf } from './segment.ts';

/** What people write into the notes and terms of an e-invoice instead of the elements that are for it. */
const told = ['dueDate', 'orderReference', 'sellerRegistrationId'] as const;

/** Lines of a text one under another, as wide as the longest. */
function pageOf(text: string): Page {
  const lines = text.split(/\r\n|[\n\r]/);
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const height = 1 / lines.length;
  const box = (start: number, length: number, row: number) => ({
    left: start / columns,
    top: row * height,
    width: length / columns,
    height: height * 0.8,
  });
  return {
    page: 1,
    width: columns * 6,
    height: lines.length * 12,
    source: 'text',
    lines: lines.flatMap((line, row) => {
      const words = [...line.matchAll(/\S+/g)].map(
        ({ 0: word, index }): Word => ({ text: word, box: box(index, word.length, row), confidence: 1 }),
      );
      return words.length === 0 ? [] : [{ text: line.trim(), words, box: box(0, line.length, row) }];
    }),
  };
}

/**
 * What an e-invoice says in words only, placed where its page shows it. The page of an XML file names every value by
 * its element: to read it as people's wording would take the payer's account for the payee's.
 */
export function fieldsOfNotes(
  notes: readonly string[],
  layout: Layout,
  definition: DocumentTypeDefinition,
): Record<string, Field> {
  if (!definition.lineItems || notes.length === 0) return {};
  const read = commercialFields(layoutOf({ pages: [pageOf(notes.join('\n\n'))] }), definition.type);
  return Object.fromEntries(
    told.flatMap((name) => {
      const field = read[name];
      if (field === undefined || typeof field.value !== 'string') return [];
      return [[name, { ...field, ...placeOf(layout, field.value) }]];
    }),
  );
}
