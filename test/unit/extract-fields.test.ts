import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Extraction } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { documentsByType } from '../fixtures/documents-by-type.ts';
import { readingOf } from '../fixtures/reading-of.ts';

async function extract(documentType: DocumentType, index = 0): Promise<Extraction> {
  const reading = await readingOf(documentsByType[documentType][index] ?? '');
  return extractFields(reading, documentType, { einvoice: true, today: '2024-06-01' });
}

function values({ fields }: Extraction): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
}

describe('fields of invoices', () => {
  it('are read from a French one', async () => {
    const extraction = await extract('invoice', 0);
    expect(values(extraction)).toMatchObject({
      documentNumber: 'FA-2024-0117',
      issueDate: '2024-03-14',
      dueDate: '2024-04-13',
      orderReference: 'BC-7781',
      sellerName: 'Menuiserie Duval SARL',
      sellerVatId: 'FR44732829320',
      sellerRegistrationId: '732829320',
      buyerName: 'Hôtel de la Gare',
      currency: 'EUR',
      totalNet: '1050.00',
      totalTax: '210.00',
      totalGross: '1260.00',
      amountDue: '1260.00',
      iban: ['FR1420041010050500013M02606'],
      bic: 'PSSTFRPPREN',
    });
    expect(extraction.lineItems).toMatchObject([
      { description: 'Porte en chêne massif', quantity: '2', unitPrice: '450.00', totalNet: '900.00' },
      { description: 'Pose', quantity: '1', unitPrice: '150.00', totalNet: '150.00' },
    ]);
    expect(extraction.findings).toEqual([]);
  });

  it('are read from an English one', async () => {
    expect(values(await extract('invoice', 1))).toMatchObject({
      documentNumber: 'NW-20993',
      issueDate: '2024-03-05',
      dueDate: '2024-04-04',
      sellerName: 'Northwind Supplies Ltd',
      buyerName: 'Blue Heron Cafe',
      totalNet: '110.00',
      totalTax: '22.00',
      totalGross: '132.00',
    });
  });

  it('are read from a German one', async () => {
    expect(values(await extract('invoice', 2))).toMatchObject({
      documentNumber: '2024-00815',
      issueDate: '2024-02-12',
      dueDate: '2024-03-13',
      sellerName: 'Bergmann Elektro GmbH',
      sellerVatId: 'DE136695976',
      buyerName: 'Stadtwerke Musterstadt AG',
      currency: 'EUR',
      totalNet: '380.00',
      totalTax: '72.20',
      totalGross: '452.20',
    });
  });

  it('come with the place they are printed at', async () => {
    const { fields } = await extract('invoice', 0);
    const { documentNumber, totalGross } = fields;
    expect(documentNumber).toMatchObject({ page: 1, source: 'text' });
    expect(documentNumber?.box?.top).toBeLessThan(totalGross?.box?.top ?? 0);
    expect(documentNumber?.confidence).toBeGreaterThan(0.8);
  });

  it('that contradict each other are doubted', async () => {
    const text = (documentsByType.invoice[0] ?? '')
      .replace('1 260,00 €\n', '1 280,00 €\n')
      .replace('1 260,00 €', '1 280,00 €');
    const extraction = extractFields(await readingOf(text), 'invoice', {
      einvoice: true,
      today: '2024-06-01',
    });
    const plain = await extract('invoice', 0);
    expect(extraction.findings.map((finding) => finding.code)).toContain('totals_disagree');
    expect(extraction.fields.totalGross?.confidence).toBeLessThan(plain.fields.totalGross?.confidence ?? 0);
  });
});

describe('fields of other commercial documents', () => {
  it('of a credit note keep their sign and name the invoice', async () => {
    expect(values(await extract('credit_note'))).toMatchObject({
      documentNumber: 'AV-2024-009',
      invoiceReference: 'FA-2024-0117',
      totalNet: '-450.00',
      totalTax: '-90.00',
      totalGross: '-540.00',
    });
  });

  it('of quotes, orders and deliveries go by their own labels', async () => {
    expect(values(await extract('quote'))).toMatchObject({
      documentNumber: 'D2024-55',
      issueDate: '2024-02-02',
      validUntil: '2024-05-02',
      totalGross: '9240.00',
    });
    expect(values(await extract('purchase_order'))).toMatchObject({
      documentNumber: 'PO-4471',
      issueDate: '2024-03-01',
      deliveryDate: '2024-03-15',
    });
    expect(values(await extract('order_confirmation'))).toMatchObject({
      documentNumber: 'OC-5512',
      orderReference: 'PO-4471',
    });
    expect(values(await extract('delivery_note'))).toMatchObject({
      documentNumber: 'BL-3390',
      issueDate: '2024-03-18',
      orderReference: 'BC-7781',
    });
  });
});

describe('fields of receipts', () => {
  it('are merchant, address, day and what was paid', async () => {
    expect(values(await extract('receipt', 0))).toMatchObject({
      sellerName: 'BOULANGERIE DU PORT',
      sellerAddress: '8 quai Vauban 29200 Brest',
      issueDate: '2024-03-14',
      totalGross: '6.00',
    });
    expect(values(await extract('receipt', 1))).toMatchObject({
      sellerName: 'GREEN LEAF MART SDN BHD',
      sellerAddress: '12, JALAN SETIA 3 40170 SHAH ALAM',
      issueDate: '2018-06-21',
      totalGross: '9.70',
    });
  });
});

describe('fields of papers of few words', () => {
  async function fieldsOf(documentType: DocumentType, lines: readonly string[]) {
    const reading = await readingOf(lines.join('\n'));
    return values(extractFields(reading, documentType, { einvoice: true, today: '2024-06-01' }));
  }

  it.each([
    ['Montant: 2700 €', '2700.00'],
    ['Total général : 1 650 €', '1650.00'],
    ['Amount paid: $ 45', '45.00'],
  ])('are totals without cents where no amount has any: %s', async (line, totalGross) => {
    expect(await fieldsOf('receipt', ['Reçu de paiement', 'Reference 4711', line])).toMatchObject({
      totalGross,
    });
  });

  it('is no number beside which no currency stands', async () => {
    const fields = await fieldsOf('receipt', ['Reçu de paiement', 'Total articles: 12', 'Total: 2700']);
    expect(fields).not.toHaveProperty('totalGross');
  });

  it('are names beside an address of e-mail, and under the titles of other languages', async () => {
    expect(
      await fieldsOf('invoice', [
        'Factuur 2024-17',
        'Noordzee Handel GmbH info@noordzee.example',
        'Netto: € 49,90',
      ]),
    ).toMatchObject({ sellerName: 'Noordzee Handel GmbH' });
  });

  it('are parties in a form of labels', async () => {
    expect(
      await fieldsOf('invoice', [
        'Progress Claim Invoice',
        'Contractor Name  Alder Engineering Ltd',
        'Client Company Name  Borough of Westmere',
        'Total  11,400.00',
      ]),
    ).toMatchObject({ sellerName: 'Alder Engineering Ltd', buyerName: 'Borough of Westmere' });
  });
});

describe('fields of contracts', () => {
  it('are parties, date, term and law', async () => {
    expect(values(await extract('contract', 0))).toEqual({
      parties: ['Alder Systems Inc.', 'Birch Robotics LLC'],
      effectiveDate: '2021-03-05',
      term: '3 years',
      jurisdiction: 'Ohio',
    });
    expect(values(await extract('contract', 1))).toMatchObject({
      effectiveDate: '2022-04-01',
      term: '2 years',
    });
  });
});

describe('fields of the other types', () => {
  it('of a report without large print, its first line is the title', async () => {
    const text =
      'Compte rendu de chantier\n\nPose de la bibliothèque terminée. Reste à régler : charnières.\nProchaine visite : mardi à 9 h.\n';
    const { fields } = extractFields(await readingOf(text), 'report', {
      einvoice: true,
      today: '2024-06-01',
    });
    expect(fields.title?.value).toBe('Compte rendu de chantier');
  });

  it.each([
    [
      'bank_statement',
      { openingBalance: '1200.00', closingBalance: '1620.00', iban: ['FR1420041010050500013M02606'] },
    ],
    ['bank_details', { bic: 'PSSTFRPPREN', accountHolder: 'Menuiserie Duval SARL' }],
    [
      'payslip',
      {
        employerName: 'Menuiserie Duval SARL',
        employeeName: 'Jeanne Petit',
        period: 'mars 2024',
        netPay: '1590.00',
      },
    ],
    ['tax_document', { amountDue: '1120.00', dueDate: '2024-09-15' }],
    ['company_registration', { companyName: 'Menuiserie Duval', registrationId: '732829320' }],
    [
      'insurance_certificate',
      { policyNumber: '88123456', validFrom: '2024-01-01', validUntil: '2024-12-31' },
    ],
    ['identity_document', { lastName: 'PETIT', firstName: 'JEANNE MARIE', birthDate: '1988-07-04' }],
    ['resume', { personName: 'Jeanne Petit', email: 'jeanne.petit@example.org' }],
    ['letter', { subject: 'occupation du domaine public', issueDate: '2024-03-04' }],
  ] as const)('of a %s are read', async (type, expected) => {
    expect(values(await extract(type))).toMatchObject(expected);
  });

  it('that are required and missing are said to be', async () => {
    const extraction = extractFields(await readingOf('RELEVÉ D’IDENTITÉ BANCAIRE'), 'bank_details', {
      einvoice: true,
    });
    expect(extraction.findings).toMatchObject([{ code: 'field_missing', field: 'iban', severity: 'info' }]);
  });

  it('lines of work by the day, and quantities with their unit', async () => {
    const linesOf = async (type: DocumentType, text: string) =>
      extractFields(await readingOf(text), type, { einvoice: true }).lineItems.map((line) => [
        line.description,
        line.quantity,
        line.unitPrice,
        line.totalNet,
      ]);
    expect(
      await linesOf(
        'quote',
        `DEVIS
Prestation                      Jours     TJM       Montant
Architecture                    1,5       275       412
Modèle de données               2,5       275       688
Total                                               1100`,
      ),
    ).toEqual([
      ['Architecture', '1.5', '275', '412'],
      ['Modèle de données', '2.5', '275', '688'],
    ]);
    expect(
      await linesOf(
        'invoice',
        `RECHNUNG
Leistungsbeschreibung            Menge Einheit     Einzelpreis     Gesamtpreis
Instandsetzung des Platzes       4,00 Plätze        535,00 €        2.140,00 €
Ziegelmehl                           8,00 to        114,00 €          912,00 €
Nettogesamtpreis                                                  3.052,00 €`,
      ),
    ).toEqual([
      ['Instandsetzung des Platzes', '4.00', '535.00', '2140.00'],
      ['Ziegelmehl', '8.00', '114.00', '912.00'],
    ]);
  });
});
