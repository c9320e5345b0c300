import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeMail, type MailAnalysis } from '../../shared/understanding/mail/analyze-mail.ts';
import type { AnalysedMail } from '../../shared/understanding/mail/mail.ts';
import { priorityMessage } from '../../shared/understanding/mail/priority-messages.ts';
import { categoryWords } from '../../shared/understanding/mail/words/all-words.ts';
import { analysisOf } from '../fixtures/labelled-mails/analysis-of.ts';
import { heldOutMails } from '../fixtures/labelled-mails/held-out.ts';
import { seenMails } from '../fixtures/labelled-mails/seen.ts';

const plain: AnalysedMail = {
  subject: '',
  from: { name: 'Sylvie Marchand', address: 'sylvie@ateliers-roche.example' },
  bodyText: '',
  attachments: [],
  documentTypes: [],
  signs: { mailing: false, automatic: null, importance: null },
  day: '2024-04-02',
};

const analysed = (bodyText: string, others: Partial<AnalysedMail> = {}): MailAnalysis =>
  analyzeMail({ ...plain, ...others, bodyText });

/** What was found of a kind: as it is written, and as it is meant. */
function found(bodyText: string, kind: string, others: Partial<AnalysedMail> = {}): string[] {
  return analysed(bodyText, others)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ start, end, value }) => `${bodyText.slice(start, end)} → ${value}`);
}

describe('categories', () => {
  it('are those of labelled mails, and far less often wrong where they are sure', () => {
    const share = (mails: typeof seenMails) =>
      mails.filter((mail) => analysisOf(mail).category === mail.category).length / mails.length;
    expect(share(seenMails)).toBeGreaterThan(0.95);
    expect(share(heldOutMails)).toBeGreaterThan(0.85);
    const sure = heldOutMails.filter((mail) => analysisOf(mail).confidence >= 0.8);
    expect(sure.length).toBeGreaterThan(heldOutMails.length * 0.75);
    expect(share(sure)).toBeGreaterThan(0.95);
  });

  it('follow the documents that came with a mail', () => {
    const mail = { subject: 'Documents', attachments: [{ fileName: 'scan0001.pdf' }] };
    const before = analysed('Bonjour,\n\nVoici les documents.', mail);
    const after = analysed('Bonjour,\n\nVoici les documents.', { ...mail, documentTypes: ['invoice'] });
    expect([before.category, after.category]).toEqual(['other', 'invoice']);
    expect(after.confidence).toBeGreaterThan(0.5);
  });

  it('are not taken from what a reply quotes, but from what a mail passes on', () => {
    const quoted =
      'Bonjour,\n\nSamedi, c’est parfait. Bises\n\nLe lun. 4 mars 2024 à 09:12, Compta <c@x.example> a écrit :\n> Veuillez trouver ci-joint notre facture n° 12345, montant TTC 100 €, échéance 30 jours.';
    expect(analysed(quoted, { subject: 'Re: samedi' }).category).toBe('personal');
    const passedOn =
      'Pour info\n\n---------- Forwarded message ---------\nDe : Compta <c@x.example>\n\nVeuillez trouver ci-joint notre facture n° 12345, montant TTC 100 €.';
    expect(analysed(passedOn, { subject: 'TR: documents' }).category).toBe('invoice');
  });

  it.each([
    ['complaint', 'Overcharged', 'You charged us twice for order 5512. Please issue a credit note.'],
    [
      'order',
      'Bon pour accord',
      'Ci-joint votre devis signé avec la mention bon pour accord. Vous pouvez lancer la fabrication.',
    ],
    ['quote_request', 'Price?', 'Hi, what would 500 of your A2 boxes cost delivered to Dublin?'],
    ['complaint', 'Platten', 'Nehmen Sie bitte dazu Stellung und liefern Sie drei Platten nach.'],
  ])('tell a %s: %s', (category, subject, bodyText) => {
    expect(analysed(bodyText, { subject }).category).toBe(category);
  });

  it('are told by lists of words of which none is cut within a count', () => {
    const sources = Object.values(categoryWords).flatMap(({ strong, weak }) => [strong.source, weak.source]);
    for (const source of sources) expect(source).not.toMatch(/\{\d*\||\|\d+\}/);
  });

  it('are never surer than certain, and add up', () => {
    for (const mail of [...seenMails, ...heldOutMails]) {
      const { confidence, alternatives } = analysisOf(mail);
      const sum = alternatives.reduce((total, each) => total + each.confidence, confidence);
      expect(sum).toBeLessThanOrEqual(1.005);
      expect(alternatives.every((each) => each.confidence <= confidence)).toBe(true);
    }
  });
});

describe('priority', () => {
  it.each([
    [
      'urgent',
      'legal_threat',
      'Mise en demeure',
      'À défaut de paiement de la facture 88812 impayée, nous saisirons le tribunal.',
    ],
    ['urgent', 'said_urgent', 'URGENT : plan de l’atelier', 'Bonjour, merci de me rappeler.'],
    ['high', 'bank_change', 'Information', 'Bonjour, nous avons changé de banque. Voici notre nouveau RIB.'],
    ['high', 'payment_overdue', 'Relance', 'La facture 2024-101 reste impayée à ce jour.'],
    ['high', 'complaint', 'Réclamation', 'La table est arrivée abîmée, je suis très déçu.'],
    ['high', 'deadline_near', 'Réunion', 'Merci de me répondre avant le 5 avril 2024.'],
    ['normal', 'nothing_special', 'Réunion', 'Merci de me répondre avant le 5 juillet 2024.'],
    ['normal', 'nothing_special', 'Réunion', 'En cas d’urgence, appelez le standard.'],
  ])('is %s by %s', (priority, reason, subject, body) => {
    expect(analysed(body, { subject })).toMatchObject({ priority, reason });
  });

  it('is what headers say where words say nothing', () => {
    const signs = { mailing: false, automatic: null, importance: 'high' } as const;
    expect(analysed('Bonjour', { signs })).toMatchObject({ priority: 'high', reason: 'marked_important' });
    const mailing = { mailing: true, automatic: null, importance: 'high' } as const;
    expect(analysed('Profitez de nos offres', { signs: mailing, subject: 'Soldes' })).toMatchObject({
      priority: 'low',
      reason: 'mailing',
    });
  });

  it('says why in both languages', () => {
    const { reason, parameters } = analysed('Merci de me répondre avant le 5 avril 2024.');
    expect(priorityMessage(reason, parameters)).toEqual({
      fr: 'Une réponse est attendue avant le 05/04/2024.',
      en: 'Something is asked for by 2024-04-05.',
    });
  });
});

describe('entities', () => {
  it('are amounts with a currency', () => {
    expect(found('SASU au capital de 10 000 € - RCS Lyon', 'amount')).toEqual(['10 000 € → 10000']);
    expect(
      found('Montant : 1 284,60 € TTC, soit EUR 1.070,50 net et £480.00; 30 jours, 12 %', 'amount'),
    ).toEqual(['1 284,60 € → 1284.60', 'EUR 1.070,50 → 1070.50', '£480.00 → 480.00']);
  });

  it('are dates, with or without their year', () => {
    expect(
      found(
        'le 12/03/2024, avant le 30 avril, on April 5, am 15. März 2024, bis 20.04. und 3 décembre',
        'date',
      ),
    ).toEqual([
      '12/03/2024 → 2024-03-12',
      '30 avril → 2024-04-30',
      'April 5 → 2024-04-05',
      '15. März 2024 → 2024-03-15',
      '20.04. → 2024-04-20',
      '3 décembre → 2023-12-03',
    ]);
  });

  it('are references beside the word for what they number', () => {
    const text =
      'Facture n° FA-2024-0187, devis D2403-12, PO 7781, Ihre Rechnung Nr. 20240311, commande n°1002388, dossier 24/0871, facture de mars 2024';
    const references = analysed(text).entities.flatMap((entity) =>
      entity.kind === 'reference' ? [`${entity.of} ${entity.value}`] : [],
    );
    expect(references).toEqual([
      'invoice FA-2024-0187',
      'quote D2403-12',
      'order 7781',
      'invoice 20240311',
      'order 1002388',
      'file 24/0871',
    ]);
  });

  it('are phones, addresses, e-mail and web addresses, IBANs', () => {
    const text =
      'Tél. 04 72 11 22 33 ou +33 (0)6 12 34 56 78, Tel. 089/1234567\nJean.Martin@Example.com, www.exemple.fr/page.\nIBAN FR76 3000 6000 0112 3456 7890 189\n14 rue des Tanneurs, 69005 Lyon\nLindenstraße 12, 80331 München';
    expect(found(text, 'phone')).toEqual([
      '04 72 11 22 33 → +33472112233',
      '+33 (0)6 12 34 56 78 → +33612345678',
      '089/1234567 → 0891234567',
    ]);
    expect(found(text, 'email')).toEqual(['Jean.Martin@Example.com → jean.martin@example.com']);
    expect(found(text, 'url')).toEqual(['www.exemple.fr/page → https://www.exemple.fr/page']);
    expect(analysed(text).entities.find(({ kind }) => kind === 'iban')).toMatchObject({
      value: 'FR7630006000011234567890189',
      valid: true,
    });
    expect(found(text, 'address')).toEqual([
      '14 rue des Tanneurs, 69005 Lyon → 14 rue des Tanneurs, 69005 Lyon',
      'Lindenstraße 12, 80331 München → Lindenstraße 12, 80331 München',
    ]);
  });

  it('are people and organizations', () => {
    const text =
      'Bonjour Madame Petit,\n\nVotre contact chez Keller Druck GmbH est Herr Braun.\n\nCordialement,\nSylvie Marchand\nAteliers Roche\n';
    expect(found(text, 'person')).toEqual([
      'Petit → Petit',
      'Braun → Braun',
      'Sylvie Marchand → Sylvie Marchand',
    ]);
    expect(found(text, 'organization')).toEqual([
      'Keller Druck GmbH → Keller Druck GmbH',
      'Ateliers Roche → Ateliers Roche',
    ]);
  });

  it('are no organizations by their legal form alone', () => {
    const from = { name: '', address: 'claire@net-horizon.example' };
    const text = 'Cordialement,\nClaire\nNet Horizon Propreté\nSASU au capital de 10 000 €, Mairie de Lyon';
    expect(found(text, 'organization', { from })).toEqual([
      'Net Horizon Propreté → Net Horizon Propreté',
      'Mairie de Lyon → Mairie de Lyon',
    ]);
  });

  it('know whose words they stand in', () => {
    const text =
      'Le 4 mai 2024 me va.\n\nCordialement,\nA. Colin\n06 12 34 56 78\n\nOn 2 May 2024, X <x@y.example> wrote:\n> How about 100 EUR?';
    expect(analysed(text).entities.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'date text',
      'person signature',
      'phone signature',
      'date quote',
      'email quote',
      'amount quote',
    ]);
  });
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '\n> ',
    '\n-- \n',
    '\nCordialement,\n',
    'Le 4 mars 2024 à 09:12, X a écrit :\n',
    'De : X\nObjet : Y\n',
    '1 284,60 €',
    'facture n° 20240311',
    '12 rue des Lilas, 75011 Paris',
    'M. Dupont',
    '06 12 34 56 78',
    'a@b.example',
    'https://x.example/',
    'FR76 3000 6000 0112 3456 7890 189',
    'Dupont SARL',
    '30 avril',
    '\u0130ß\u00a0',
    '31.12.',
    '\ud800',
  ),
);

describe('any text', () => {
  it('is analysed: entities lie in the text, in order, apart, and mean something', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.string({ unit: 'grapheme' }), (parts, subject) => {
        const bodyText = parts.join(' ');
        const { entities } = analysed(bodyText, { subject });
        let last = 0;
        for (const { start, end, value } of entities) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(bodyText.length);
          expect(value).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['digits apart', '12 '.repeat(300_000)],
    ['nested quotes', '> '.repeat(500_000)],
    ['lines of quotes', '>'.repeat(1_000).concat('\n').repeat(500)],
    ['attributions', 'Le lundi a écrit :\n'.repeat(30_000)],
    ['letters', 'a'.repeat(1_000_000)],
    ['capitals', 'A'.repeat(1_000_000)],
    ['names', 'Jean De La '.repeat(90_000)],
    ['at signs', 'a@'.repeat(400_000)],
    ['dots', 'a.'.repeat(400_000)],
    ['streets', '1 rue '.repeat(150_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['line breaks', '\n'.repeat(1_000_000)],
    ['closings', 'Cordialement,\n'.repeat(60_000)],
    ['dates', '01.01.24 '.repeat(100_000)],
    ['references', 'facture n° '.repeat(90_000)],
    ['addresses', 'http://'.repeat(140_000)],
    ['account numbers', 'FR76 3000 6000 0112 '.repeat(50_000)],
    ['the word before a number', 'tel : 0'.repeat(140_000)],
  ])('is analysed in time: %s', (_name, bodyText) => {
    expect(analysed(bodyText, { subject: bodyText }).entities.length).toBeLessThanOrEqual(300);
  });
});
