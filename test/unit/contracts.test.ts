import { describe, expect, it } from 'vitest';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const contracts = {
  'services in French': {
    text: `CONTRAT DE PRESTATION DE SERVICES

ENTRE LES SOUSSIGNÉS

Ateliers Rivage SAS, société par actions simplifiée au capital de 500 000 €, immatriculée au RCS de Paris,
dont le siège social est situé au 15 rue de la Lune, 75002 Paris, représentée par Jean Dupont, Président,
ci-après dénommée « le Prestataire », d'une part,
ET
Données du Sud SARL, société à responsabilité limitée, dont le siège social est situé au 28 avenue Foch, 69006 Lyon,
ci-après dénommée « le Client », d'autre part.

ARTICLE 1 - OBJET
Le présent contrat a pour objet des services de développement.
ARTICLE 2 - DURÉE
Le présent contrat prend effet à compter du 1er janvier 2025 pour une durée de 12 mois.
ARTICLE 9 - DROIT APPLICABLE
Le présent contrat est régi par le droit français. Tout litige relève du tribunal de commerce de Paris.`,
    fields: {
      parties: ['Ateliers Rivage SAS', 'Données du Sud SARL'],
      effectiveDate: '2025-01-01',
      term: '12 months',
      jurisdiction: 'France',
    },
  },
  'a lease in French': {
    text: `CONTRAT DE LOCATION
Entre les soussignés :
Monsieur Paul Lefèvre, demeurant 4 rue des Acacias, 35000 Rennes, ci-après le bailleur,
et
Madame Anne Morel, demeurant 9 quai Lamennais, 35000 Rennes, ci-après le locataire,
il a été convenu ce qui suit.
Le présent bail est consenti pour une durée de trois ans à compter du 05/03/2025.
Le locataire peut donner congé avec un préavis de 3 mois.`,
    fields: { parties: ['Paul Lefèvre', 'Anne Morel'], effectiveDate: '2025-03-05', term: '3 years' },
  },
  'employment in German': {
    text: `Arbeitsvertrag

zwischen

der Nordlicht Technik AG, Friedrichstraße 80, 10117 Berlin
(nachfolgend Arbeitgeber)

und

Frau Patricia Weber, Kantstraße 45, 10623 Berlin
(nachfolgend Arbeitnehmerin)

wird folgender Arbeitsvertrag geschlossen:

§ 1 Beginn
Das Arbeitsverhältnis beginnt am 01.05.2024. Es ist befristet auf 24 Monate. Die ersten sechs Monate gelten als Probezeit.
§ 9 Es gilt das Recht der Bundesrepublik Deutschland. Gerichtsstand ist Berlin.`,
    fields: {
      parties: ['Nordlicht Technik AG', 'Patricia Weber'],
      effectiveDate: '2024-05-01',
      term: '24 months',
      jurisdiction: 'Bundesrepublik Deutschland',
    },
  },
  'a lease in German': {
    text: `MIETVERTRAG
Vermieter: Nordwohnen GmbH, Hafenstraße 3, 20457 Hamburg
Mieter: Jonas Krüger, Lindenweg 8, 22765 Hamburg
§ 1 Mietsache
Vermietet wird die Wohnung im 2. Obergeschoss.
§ 2 Mietzeit
Das Mietverhältnis beginnt am 1. Juni 2023. Die Laufzeit beträgt zwei Jahre.`,
    fields: {
      parties: ['Nordwohnen GmbH', 'Jonas Krüger'],
      effectiveDate: '2023-06-01',
      term: '2 years',
    },
  },
  'a lease in English': {
    text: `RESIDENTIAL LEASE AGREEMENT
Landlord: Margaret Hill
Tenant: Robert Shaw
This lease is made on 03/04/2024 for the premises at 12 Oak Street, Austin, TX 78701.
The term of this lease shall be twelve (12) months, commencing on April 1, 2024.
This lease shall be governed by the laws of the State of Texas.`,
    fields: { parties: ['Margaret Hill', 'Robert Shaw'], term: '12 months', jurisdiction: 'Texas' },
  },
  'consulting in English': {
    text: `CONSULTING AGREEMENT
This Consulting Agreement is entered into as of September 15, 2021 by and between Brightwater Systems, Inc., a Delaware corporation ("Client"), and Helen Park ("Consultant").
1. Term. The initial term of this Agreement is six (6) months.
8. Governing law. This Agreement is governed by the laws of England and Wales.`,
    fields: {
      parties: ['Brightwater Systems Inc.', 'Helen Park'],
      effectiveDate: '2021-09-15',
      term: '6 months',
      jurisdiction: 'England and Wales',
    },
  },
} as const;

/** Parties as contracts of many kinds name them. */
const named: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'behind what they are and who speaks for them',
    `CONTRAT DE TRAVAIL
Entre les soussignés :
La société NORDIVAL, dont le siège est 17 rue des Lilas, 59000 Lille, représentée par Philippe Aubry, gérant, d'une part,
et Élodie Besson, demeurant 11 avenue Jean Jaurès, 35000 Rennes, d'autre part, il a été convenu ce qui suit :`,
    ['NORDIVAL', 'Élodie Besson'],
  ],
  [
    'with the legal form in front',
    `BAIL COMMERCIAL
Entre la SCI du Vieux Port, 3 quai des Belges, 13001 Marseille, ci-après le bailleur,
et le cabinet Lambert & Fils, 8 rue Paradis, 13006 Marseille, ci-après le preneur.
Article 1. Le bailleur donne à bail des locaux.`,
    ['SCI du Vieux Port', 'Lambert & Fils'],
  ],
  [
    'before what they will be called, without "between"',
    `Arbeitsvertrag
Nordlicht Technik GmbH & Co. KG (im Folgenden Arbeitgeber) und Frau Ayşe Schäfer, geboren am 5. April 1990, wohnhaft Gartenweg 17, 10115 Berlin (im Folgenden Arbeitnehmerin) schließen folgenden Vertrag:
1. Beginn und Tätigkeit`,
    ['Nordlicht Technik GmbH & Co. KG', 'Ayşe Schäfer'],
  ],
  [
    'as what they are',
    `Mietvertrag
abgeschlossen zwischen Stefan Huber, 1090 Wien, als Vermieter und Maria Steiner, geb. 19. Juni 1985, als Mieterin
1. Mietgegenstand ist die Wohnung Top 7.`,
    ['Stefan Huber', 'Maria Steiner'],
  ],
  [
    'by number, before a notary',
    `Verhandelt zu Hamburg am 6. Juli 2023
Vor mir, dem unterzeichnenden Notar Torsten Lange, erschienen heute:
1. Jan Petersen, geboren am 10. Juli 1971, wohnhaft Mühlgasse 11, 20095 Hamburg, – Verkäufer –
2. für die Hanseatische Werft OHG, der alleinvertretungsberechtigte Geschäftsführer, – Käuferin –`,
    ['Jan Petersen', 'Hanseatische Werft OHG'],
  ],
  [
    'beside a role without a colon',
    `Contrat de vente d'un véhicule
Vendeur Gérard Bonnet, 140 route de Lyon, 38000 Grenoble
Acheteur Sophie Leroy, 3 rue du Pont, 69003 Lyon
Le vendeur cède à l'acheteur le véhicule décrit ci-dessous.`,
    ['Gérard Bonnet', 'Sophie Leroy'],
  ],
  [
    'by number in English',
    `DATED 6 November 2023
(1) Marlow Supplies & Sons and (2) Harbour & Reed Limited
DEED OF VARIATION
Background (A) The parties entered into an agreement dated 24 February 2023.`,
    ['Marlow Supplies & Sons', 'Harbour & Reed Limited'],
  ],
  [
    'before the sections that follow',
    `1. Parties
Le contrat est conclu entre la société Ardane Services, ci-après le "Client", et Lina Morel, ci-après le
"Développeur", à Angoulême.
2. Description
Le Développeur réalise un site.
3. Propriété et Livraison du Code Source, qui reste au Développeur.`,
    ['Ardane Services', 'Lina Morel'],
  ],
];

describe('parties of contracts', () => {
  it.each(named)('are found %s', async (_, text, parties) => {
    const extraction = extractFields(await readingOf(text), 'contract', {
      einvoice: false,
      today: '2026-01-01',
    });
    expect(extraction.fields.parties?.value).toEqual(parties);
  });
});

describe('fields of contracts', () => {
  it.each(Object.entries(contracts))('are read from %s', async (_, { text, fields }) => {
    const extraction = extractFields(await readingOf(text), 'contract', {
      einvoice: false,
      today: '2026-01-01',
    });
    const found = Object.fromEntries(
      Object.entries(extraction.fields).map(([name, field]) => [name, field.value]),
    );
    expect(found).toMatchObject(fields);
  });

  it('leave out what a company is called in law, and the words of the contract for it', async () => {
    const { fields } = extractFields(
      await readingOf(`CONFIDENTIALITY AGREEMENT
This Agreement is made as of May 2, 2020 by and between Harlow Foods Inc., an Ohio Corporation ("Company"), and Curt Mayer ("Employee"). The Employee and Company agree as follows.`),
      'contract',
      { einvoice: false, today: '2026-01-01' },
    );
    expect(fields.parties?.value).toEqual(['Harlow Foods Inc.', 'Curt Mayer']);
  });

  it.each([
    ['Le contrat est soumis aux lois en vigueur à Angoulême.', 'Angoulême'],
    ["Tout litige relève des tribunaux d'Annecy.", 'Annecy'],
  ])('are the law of a place: %s', async (text, place) => {
    const { fields } = extractFields(await readingOf(`Contrat\n${text}`), 'contract', { einvoice: false });
    expect(fields.jurisdiction?.value).toBe(place);
  });
});
