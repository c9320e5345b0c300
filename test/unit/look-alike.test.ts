import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAlikeOf, senderOf } from '../../shared/suppliers/look-alike.ts';

test.each([
  ['a letter swapped for one that reads alike', 'nordis-inforrnatique.fr'],
  ['a digit for a letter', 'n0rdis-informatique.fr'],
  ['a letter of another script', 'nordіs-informatique.fr'],
  ['the same in Punycode', 'xn--nords-informatique-hip.fr'],
  ['a letter left out', 'nordis-informatiqe.fr'],
  ['two letters swapped', 'nordis-infromatique.fr'],
  ['no hyphen', 'nordisinformatique.fr'],
  ['another ending', 'nordis-informatique.com'],
  ['another ending of two parts', 'nordis-informatique.co.uk'],
  ['the name within a longer one', 'nordis-informatique-facturation.com'],
  ['the name as a subdomain of another', 'nordis-informatique.fr.paiement.net'],
  ['the name at a public provider', 'nordis.informatique@gmail.com'],
])('%s: %s looks like nordis-informatique.fr', (_what, sender) => {
  expect(lookAlikeOf(sender, ['hexacom.fr', 'nordis-informatique.fr'])).toBe('nordis-informatique.fr');
});

test.each([
  'nordis-informatique.fr',
  'factures.nordis-informatique.fr',
  'hexacom.fr',
  'imprimerie-des-alpes.fr',
  'compta.dupont@gmail.com',
  'sfr.fr',
])('%s looks like nobody else', (sender) => {
  expect(lookAlikeOf(sender, ['nordis-informatique.fr', 'hexacom.fr', 'edf.fr'])).toBeUndefined();
});

test('at a public provider the whole address counts', () => {
  expect(senderOf('Imprimerie.Alpes@Gmail.com')).toBe('imprimerie.alpes@gmail.com');
  expect(senderOf('compta@Nordis.FR ')).toBe('nordis.fr');
  expect(senderOf('postmaster')).toBeUndefined();
  expect(lookAlikeOf('imprimerle.alpes@gmail.com', ['imprimerie.alpes@gmail.com'])).toBe(
    'imprimerie.alpes@gmail.com',
  );
  expect(lookAlikeOf('jean@orange.fr', ['imprimerie.alpes@orange.fr'])).toBeUndefined();
});

const label = fc.stringMatching(/^[a-z]{6,14}$/);

test('whatever one slip makes of a domain looks like it', () => {
  const slipped = label.chain((name) =>
    fc
      .record({
        at: fc.nat(name.length - 2),
        letter: fc.constantFrom(...'bdfghkpqtxz'),
        kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
      })
      .map(({ at, letter, kind }) => {
        const [before, here, next, after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)];
        const made = {
          insert: `${before}${letter}${here}${next}${after}`,
          delete: `${before}${next}${after}`,
          replace: `${before}${letter}${next}${after}`,
          swap: `${before}${next}${here}${after}`,
        };
        return { name, other: made[kind] };
      }),
  );
  fc.assert(
    fc.property(
      slipped.filter(({ name, other }) => name !== other),
      ({ name, other }) => {
        expect(lookAlikeOf(`${other}.fr`, [`${name}.fr`])).toBe(`${name}.fr`);
      },
    ),
    { examples: [[{ name: 'kbtmyloleycmi', other: 'kbtmyloleyci' }]] },
  );
});

test('a known sender and its subdomains never look like another one', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), label, (names, sub) => {
      const known = names.map((name) => `${name}.fr`);
      for (const each of known) {
        expect(lookAlikeOf(each, known)).toBeUndefined();
        expect(lookAlikeOf(`${sub}.${each}`, known)).toBeUndefined();
      }
    }),
  );
});

test('names without common letters never look alike', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abce]{6,12}$/), fc.stringMatching(/^[tuyz]{6,12}$/), (one, other) => {
      expect(lookAlikeOf(`${one}.fr`, [`${other}.fr`])).toBeUndefined();
    }),
  );
});
