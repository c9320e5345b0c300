import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, type Entity, piecesOf } from '../../frontend/features/emails/body-pieces.ts';
import {
  type EmailSearch,
  emailQuery,
  readEmailSearch,
  writeEmailSearch,
} from '../../frontend/features/emails/email-search.ts';
import { contract } from '../../shared/http/contract.ts';
import { MailCategory, MailPriority } from '../../shared/understanding/mail/category.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optionalDay = fc.option(day, { nil: undefined });
const anySearch: fc.Arbitrary<EmailSearch> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 20 }),
  categories: fc.uniqueArray(fc.constantFrom(...MailCategory.options)),
  priorities: fc.uniqueArray(fc.constantFrom(...MailPriority.options)),
  from: optionalDay,
  to: optionalDay,
});

describe('the search for e-mails in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(readEmailSearch(new URLSearchParams(writeEmailSearch(search)))).toEqual(search);
      }),
    );
  });

  it('is always a question that the API takes', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(contract.listEmails.query.safeParse(emailQuery(search)).success).toBe(true);
      }),
    );
  });

  it('forgets what it does not know', () => {
    const params = new URLSearchParams('category=spam,invoice&priority=now&from=yesterday');
    expect(readEmailSearch(params)).toEqual({
      q: '',
      categories: ['invoice'],
      priorities: [],
      from: undefined,
      to: undefined,
    });
  });
});

describe('a body cut at what it names', () => {
  const anyEntity = fc
    .record({ start: fc.nat(60), length: fc.integer({ min: -2, max: 10 }), value: fc.string() })
    .map(
      ({ start, length, value }): Entity => ({
        kind: 'date',
        value,
        place: 'text',
        start,
        end: start + length,
      }),
    );

  it('is still the body, whatever the entities', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(anyEntity), (text, entities) => {
        expect(
          piecesOf(text, entities)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('names a thing once, in the own words of the sender if possible', () => {
    const date = { kind: 'date', value: '2024-04-05', end: 20 } as const;
    const quoted: Entity = { ...date, place: 'quote', start: 1 };
    const own: Entity = { ...date, place: 'text', start: 10 };
    expect(distinct([quoted, own, quoted])).toEqual([own]);
  });
});
