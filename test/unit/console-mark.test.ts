import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTerms, searchTerms } from '../../frontend/features/document/mark.ts';

function hits(text: string, q: string): string[] {
  return markTerms(text, searchTerms(q))
    .filter((part) => part.hit)
    .map((part) => part.text);
}

describe('marking what was searched for', () => {
  it.each([
    ['Facture de Déplacement', 'deplacement', ['Déplacement']],
    ['DÉPLACEMENT', 'dépla', ['DÉPLA']],
    ['Total : 1\u202F234,56 €', '"1 234,56"', ['1\u202F234,56']],
    ['le con\uFB02it', 'conflit', ['con\uFB02it']],
    ['contrefacture facture', 'facture', ['facture']],
    ['facture n° 12', 'facture 12', ['facture', '12']],
    ['rien', '   ', []],
    ['a.b', '.', []],
  ])('%s, looking for %s', (text, q, expected) => {
    expect(hits(text, q)).toEqual(expected);
  });

  it('loses no character, whatever the text and the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, q) => {
        const parts = markTerms(text, searchTerms(q));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('finds every word of a text that is looked for', () => {
    const word = fc.stringMatching(/^[a-zéàç]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, at) => {
        const wanted = words[at % words.length] ?? '';
        expect(hits(words.join(' '), wanted).map((hit) => hit.length)).toContain(wanted.length);
      }),
    );
  });
});
