import { describe, expect, it } from 'vitest';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

describe('first days and terms of contracts', () => {
  const contract = (clause: string) =>
    [
      'CONTRAT',
      '',
      'Entre Atelier Morel SAS et Nordis SARL, né le 03/05/1980.',
      '',
      `Article 1. ${clause}.`,
    ].join('\n');
  const read = async (clause: string) => {
    const { fields } = extractFields(await readingOf(contract(clause)), 'contract', { einvoice: false });
    return { clause, effectiveDate: fields.effectiveDate?.value, term: fields.term?.value };
  };
  it.each([
    [['Date de début : @', "Date de prise d'effet : @", 'Il prendra cours le @', 'consenti à partir du @']],
    [['The term is starting on @', 'Effective date: @', 'It runs from @']],
    [['Der Vertrag tritt am @ in Kraft', 'Frau Berg wird ab @ eingestellt', 'Mietbeginn: @']],
  ])('a contract begins where it says %j', async (clauses) => {
    for (const clause of clauses) {
      const written = clause.replace('@', '12.04.2026');
      expect(await read(written)).toMatchObject({ clause: written, effectiveDate: '2026-04-12' });
    }
  });

  it.each([
    [["Le bail est d'une durée de 3 ans", 'Durée : 3 ans', 'Le contrat est conclu pour 3 ans']],
    [['Term: 3 years', 'Duration: 3 years', 'The lease is for 3 years']],
    [['Der Vertrag wird für 3 Jahre geschlossen', 'auf 3 Jahre befristet', 'Dauer: 3 Jahre']],
  ])('a contract lasts as long as %j says', async (clauses) => {
    for (const clause of clauses) expect(await read(clause)).toMatchObject({ clause, term: '3 years' });
  });

  it('the birthday of who signs is not its first day', async () => {
    expect(await read('Les parties restent libres')).toMatchObject({ effectiveDate: undefined });
  });
});

it('dates of an English contract that can be read in one way only tell the order of the others', async () => {
  const lines = ['AGREEMENT', 'between Harlow Foods Ltd and Curt Mayer, of the town of York and the Shire,'];
  const clauses = ['born on 23/02/1980.', 'This agreement is effective as of 01/10/2026.'];
  const { fields } = extractFields(await readingOf([...lines, ...clauses].join('\n')), 'contract', {
    einvoice: false,
  });
  expect(fields.effectiveDate?.value).toBe('2026-10-01');
});

it('names with their side in brackets are parties, of one word too', async () => {
  const text = ['TREUHANDVERTRAG', 'zwischen: Anna Krüger (Eigentümer), Jan van der Berg (Käufer),'];
  const { fields } = extractFields(
    await readingOf([...text, 'Paymondo (Treuhänder), wie folgt: § 1 Zweck'].join('\n')),
    'contract',
    { einvoice: false },
  );
  expect(fields.parties?.value).toEqual(['Anna Krüger', 'Jan van der Berg', 'Paymondo']);
});
