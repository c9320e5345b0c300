import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Field } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

async function fieldsOf(type: DocumentType, text: string): Promise<Record<string, Field>> {
  return extractFields(await readingOf(text), type, { einvoice: true, today: '2026-11-20' }).fields;
}

async function valuesOf(type: DocumentType, text: string): Promise<Record<string, string | string[]>> {
  return Object.fromEntries(
    Object.entries(await fieldsOf(type, text)).map(([name, field]) => [name, field.value]),
  );
}

interface Case {
  readonly of: string;
  readonly text: string;
  readonly wanted: Readonly<Record<string, string | readonly string[] | undefined>>;
}

function table(type: DocumentType, cases: readonly Case[]): void {
  it.each(cases)(`${type}: $of`, async ({ text, wanted }) => {
    const values = await valuesOf(type, text);
    for (const [name, value] of Object.entries(wanted)) expect([name, values[name]]).toEqual([name, value]);
  });
}

describe('account details', () => {
  table('bank_details', [
    {
      of: 'the next column has a label, the holder is under its own',
      text: `RELEVÉ D'IDENTITÉ BANCAIRE
Titulaire du compte              Domiciliation
ATELIER DES BRUYÈRES SARL        Banque du Littoral
4 quai des Brumes                Agence de Royan
IBAN FR14 2004 1010 0505 0001 3M02 606`,
      wanted: { accountHolder: 'ATELIER DES BRUYÈRES SARL' },
    },
    {
      of: 'English, with the name of the account',
      text: `Bank account details
Account name:    Northwind Supplies Ltd
Sort code:       20-00-00
Account number:  55779911
IBAN GB29 NWBK 6016 1331 9268 19`,
      wanted: { accountHolder: 'Northwind Supplies Ltd' },
    },
    {
      of: 'German',
      text: `Bankverbindung
Kontoinhaber         Bergmann Elektro GmbH
IBAN                 DE89 3704 0044 0532 0130 00
BIC                  COBADEFFXXX`,
      wanted: { accountHolder: 'Bergmann Elektro GmbH', bic: 'COBADEFFXXX' },
    },
    {
      of: 'a label with nothing but labels and numbers around it has no holder',
      text: `RELEVÉ D'IDENTITÉ BANCAIRE
Intitulé du compte      Domiciliation
20041 01005             Clé RIB
IBAN FR14 2004 1010 0505 0001 3M02 606`,
      wanted: { accountHolder: undefined },
    },
    {
      of: 'an IBAN in boxes under its heading',
      text: `RELEVÉ D'IDENTITÉ BANCAIRE
Intitulé du Compte :ATELIER DES BRUYÈRES SARL
IBAN (International Bank Account Number)
FR14      2004       1010      0505       0001      3M02      606
Code BIC (Bank Identification Code) - Code swift:
PSSTFRPPREN`,
      wanted: { iban: ['FR1420041010050500013M02606'], bic: 'PSSTFRPPREN' },
    },
  ]);
});

describe('payslips', () => {
  table('payslip', [
    {
      of: 'English, with headings that begin like labels',
      text: `PAYSLIP
Employee Name:       Reyes, Maria Luz
Employee ID          00481
Pay Period           1 March 2026 - 15 March 2026

Earnings             Amount       Employer Paid Benefits       Amount
Basic Pay            1,200.00     Group Insurance              80.00
Net Pay              1,050.00`,
      wanted: { employerName: undefined, employeeName: 'Reyes, Maria Luz', netPay: '1050.00' },
    },
    {
      of: 'French, with addresses side by side and a row of totals of the month',
      text: `BULLETIN DE PAIE
d'octobre 2026 - paiement le 30/10/2026

Fonderie Morel SA                      M. KARIM BENALI
7 rue du Creuset                       22 rue des Lilas
42000 Saint-Étienne                    42100 Saint-Étienne
SIRET 482 058 419 00037                N° de sécurité sociale 188059941081160
                                       Matricule : 0051

Rubriques                    Base      Part salarié     Part employeur
SALAIRE BRUT                           2 643,49
NET À PAYER AVANT IMPÔT                2 068,80
NET PAYÉ PAR VIREMENT                  1 980,89
Cumuls        Brut          Net imposable
Mois          2 643,49      2 144,12`,
      wanted: {
        employerName: 'Fonderie Morel SA',
        employeeName: 'KARIM BENALI',
        period: 'octobre 2026',
        paymentDate: '2026-10-30',
        grossPay: '2643.49',
        netPay: '1980.89',
      },
    },
    {
      of: 'French, with labels under one another and the days of the period',
      text: `Bulletin de salaire
Employeur          Menuiserie Duval
Salarié            Jeanne Petit
Matricule          118
Période du 01/03/2026 au 31/03/2026
Salaire brut mensuel            2 100,00
Net payé                        1 590,00`,
      wanted: {
        employerName: 'Menuiserie Duval',
        employeeName: 'Jeanne Petit',
        period: '01/03/2026 au 31/03/2026',
      },
    },
    {
      of: 'English',
      text: `PAYSLIP
Employer: Northwind Supplies Ltd       Employee name: Mary Okafor
Pay period: September 2026             Tax code: 1257L
Payment date: 30 September 2026
Gross pay                              2,500.00
Net pay                                2,013.40`,
      wanted: {
        employerName: 'Northwind Supplies Ltd',
        employeeName: 'Mary Okafor',
        period: 'September 2026',
        netPay: '2013.40',
      },
    },
    {
      of: 'German, with the month in the title',
      text: `Entgeltabrechnung Februar 2026
Arbeitgeber: Bergmann Elektro GmbH
Mitarbeiter: Herr Jonas Weber
Steuerklasse 1
Gesamtbrutto              3.100,00
Auszahlungsbetrag         2.020,15`,
      wanted: {
        employerName: 'Bergmann Elektro GmbH',
        employeeName: 'Jonas Weber',
        period: 'Februar 2026',
      },
    },
    {
      of: 'a row of numbers is no period',
      text: `BULLETIN DE PAIE
Mois          2 643,49      2 144,12
Net payé      1 590,00`,
      wanted: { period: undefined },
    },
  ]);
});

describe('insurance certificates', () => {
  table('insurance_certificate', [
    {
      of: 'French, in sentences',
      text: `ATTESTATION D'ASSURANCE
Nous soussignés Mutuelle du Ponant, société d'assurance mutuelle, attestons que :
Ébénisterie Kerbrat SARL
3 rue du Port
est titulaire d'un contrat d'assurance n° RC 8711978 garantissant sa responsabilité.
La présente attestation est valable du 01/01/2026 au 31/12/2026.`,
      wanted: {
        insurerName: 'Mutuelle du Ponant',
        insuredName: 'Ébénisterie Kerbrat SARL',
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
      },
    },
    {
      of: 'French, as a form',
      text: `ATTESTATION RESPONSABILITÉ CIVILE
Assureur                    Souscripteur
Compagnie du Rhône          Traiteur Morand
N° de police : 5512-887     Période de validité : du 01/04/2026 au 31/03/2027`,
      wanted: {
        insurerName: 'Compagnie du Rhône',
        insuredName: 'Traiteur Morand',
        policyNumber: '5512-887',
        validFrom: '2026-04-01',
        validUntil: '2027-03-31',
      },
    },
    {
      of: 'English, in a sentence',
      text: `CERTIFICATE OF INSURANCE
We, Northern Mutual Insurance plc, hereby certify that Harbour Joinery Ltd holds the policy below.
Policy number: GL-778120
Valid from 01 January 2026 until 31 December 2026`,
      wanted: {
        insurerName: 'Northern Mutual Insurance plc',
        insuredName: 'Harbour Joinery Ltd',
        policyNumber: 'GL-778120',
      },
    },
    {
      of: 'German',
      text: `VERSICHERUNGSBESTÄTIGUNG
Versicherer: Nordlicht Versicherung AG
Versicherungsnehmer: Bergmann Elektro GmbH
Versicherungsschein-Nr.: 44-118822
Gültig vom 01.01.2026 bis 31.12.2026`,
      wanted: {
        insurerName: 'Nordlicht Versicherung AG',
        insuredName: 'Bergmann Elektro GmbH',
        policyNumber: '44-118822',
        validUntil: '2026-12-31',
      },
    },
  ]);
});

describe('identity documents', () => {
  // The specimens of ICAO Doc 9303, parts 4 and 5.
  const passport = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;
  const card = `I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`;

  table('identity_document', [
    {
      of: 'in two languages, each value under its label',
      text: `CARTE D'IDENTITÉ / IDENTITY CARD
Nom / Surname
KERBRAT
Prénoms / Given names
Soizic, Anne
Date de naissance / Date of birth
02/09/1984
Date d'expiration / Expiry date
11/05/2033`,
      wanted: {
        lastName: 'KERBRAT',
        firstName: 'Soizic, Anne',
        birthDate: '1984-09-02',
        expiryDate: '2033-05-11',
      },
    },
    {
      of: 'German',
      text: `PERSONALAUSWEIS
Nachname                Weber
Vornamen                Jonas
Geburtsdatum            12.08.1979
Gültig bis              01.02.2031`,
      wanted: {
        lastName: 'Weber',
        firstName: 'Jonas',
        birthDate: '1979-08-12',
        expiryDate: '2031-02-01',
      },
    },
    {
      of: 'a passport, by its machine-readable zone',
      text: `PASSPORT\n${passport}`,
      wanted: {
        lastName: 'ERIKSSON',
        firstName: 'ANNA MARIA',
        documentNumber: 'L898902C3',
        birthDate: '1974-08-12',
        expiryDate: '2012-04-15',
      },
    },
    {
      of: 'a card, by its machine-readable zone',
      text: `IDENTITY CARD\n${card}`,
      wanted: { lastName: 'ERIKSSON', documentNumber: 'D23145890', birthDate: '1974-08-12' },
    },
    {
      of: 'lines that only look like a zone',
      text: `IDENTITY CARD\n${passport.replace('L898902C36', 'L898902C31').replace('7408122', '7408123')}`,
      wanted: { documentNumber: undefined, birthDate: undefined, lastName: undefined },
    },
  ]);

  it('are unsure of a number with a wrong check digit, sure of the others', async () => {
    const fields = await fieldsOf(
      'identity_document',
      `PASSPORT\n${passport.replace('L898902C36', 'L898902C31')}`,
    );
    expect(fields.documentNumber?.confidence).toBeLessThan(0.5);
    expect(fields.birthDate?.confidence).toBeGreaterThan(0.9);
  });

  it('believe a right check digit more than what is printed', async () => {
    const { birthDate } = await valuesOf('identity_document', `Date of birth 13/08/1974\n${passport}`);
    expect(birthDate).toBe('1974-08-12');
  });
});

describe('résumés', () => {
  table('resume', [
    {
      of: 'years are no phone',
      text: `Jeanne Petit\n2019 - 2022 Menuisière\n2022 - 2024 Ébéniste\n06 99 12 34 56`,
      wanted: { phone: '06 99 12 34 56' },
    },
    {
      of: 'none',
      text: `John Carter\n2015 - 2019 Developer\n75011 Paris\n12/05/1990`,
      wanted: { phone: undefined },
    },
    {
      of: 'with a country',
      text: `John Carter\nPhone: +44 20 7946 0958`,
      wanted: { phone: '+44 20 7946 0958' },
    },
    {
      of: 'American',
      text: `John Carter\n(212) 555-0142 | john@example.org`,
      wanted: { phone: '(212) 555-0142' },
    },
    { of: 'German', text: `Jonas Weber\nTel. 030 / 901820 44`, wanted: { phone: '030 / 901820 44' } },
  ]);
});

describe('tax documents', () => {
  table('tax_document', [
    {
      of: 'a reference in groups of digits, before the number of who is taxed',
      text: `AVIS D'IMPÔT 2026
Numéro fiscal : 12 34 567 890 123
Référence de l'avis : 46 15 4453346 91        ATELIER DES BRUYÈRES
Montant à payer : 1 120,00 €`,
      wanted: { reference: '46 15 4453346 91' },
    },
    {
      of: 'German',
      text: `Umsatzsteuerbescheid\nSteuernummer 21/815/08150\nNachzahlung 310,00 €`,
      wanted: { reference: '21/815/08150', amountDue: '310.00' },
    },
  ]);
});

describe('extracts of a register', () => {
  table('company_registration', [
    {
      of: 'a capital in whole euros is written like any amount',
      text: `EXTRAIT KBIS
Dénomination ou raison sociale      ATELIER DES BRUYÈRES
Forme juridique                     SARL
Capital social                      20 000 €`,
      wanted: { companyName: 'ATELIER DES BRUYÈRES', legalForm: 'SARL', shareCapital: '20000.00' },
    },
  ]);
});

describe('contracts', () => {
  table('contract', [
    {
      of: 'French: its own duration, and the country of the law',
      text: `CONTRAT DE MAINTENANCE
Entre les soussignés : La société Fonderie Morel, SAS au capital de 10 000 €, et la société Nordis Réseaux, SARL au capital de 5 000 €, il a été convenu ce qui suit.
Le contrat prend effet le 1er décembre 2026 pour une durée de 12 mois.
Les informations restent confidentielles pendant la durée du contrat et cinq ans après son terme.
La responsabilité est limitée aux sommes versées au cours des dix-huit mois précédant le dommage.
Le présent contrat est soumis au droit belge.`,
      wanted: {
        parties: ['Fonderie Morel SAS', 'Nordis Réseaux SARL'],
        term: '12 months',
        jurisdiction: 'Belgique',
      },
    },
    {
      of: 'French: the law of a country in another wording',
      text: 'CONVENTION\nLa présente convention est régie par la loi française. Elle est conclue pour une durée de 2 ans.',
      wanted: { jurisdiction: 'France', term: '2 years' },
    },
    {
      of: 'French: the name of a law is no country',
      text: 'BAIL\nLe présent bail est soumis à la loi Hoguet. Il est régi par le droit luxembourgeois.',
      wanted: { jurisdiction: 'Luxembourg' },
    },
    {
      of: 'English: liability looks back, confidentiality outlasts',
      text: `SERVICES AGREEMENT
This Agreement shall remain in force for eighteen months.
Liability under this agreement shall not exceed the fees of the preceding two years.
The obligations of confidentiality shall survive for five years after termination of this agreement.
This Agreement is governed by English law.`,
      wanted: { term: '18 months', jurisdiction: 'England and Wales' },
    },
    {
      of: 'German',
      text: `DIENSTVERTRAG
Der Vertrag wird auf die Dauer von zwei Jahren geschlossen.
Die Geheimhaltung gilt noch fünf Jahre nach Beendigung des Vertrags.
Es gilt ausschließlich deutsches Recht.`,
      wanted: { term: '2 years', jurisdiction: 'Deutschland' },
    },
    {
      of: 'German: how long it lasts and from when',
      text: `PRAKTIKUMSVERTRAG
geboren am 28.06.1998
Das Praktikum dauert einen Monat. Es läuft vom 01.09.2026 bis 30.09.2026.`,
      wanted: { term: '1 month', effectiveDate: '2026-09-01' },
    },
    {
      of: 'French: between two days',
      text: `CONTRAT D'ASSURANCE
Fait le 3 avril 2026
Ce contrat est valide du Fri May 08 01:00:00 WAT 2026 jusqu'au Sat May 08 01:00:00 WAT 2027`,
      wanted: { effectiveDate: '2026-05-08' },
    },
  ]);
});

describe('documents of sales', () => {
  table('invoice', [
    {
      of: 'a line that costs nothing, and a bank without a code',
      text: `RECHNUNG Nr. 4711
Datum 08.09.2026

Leistung                       Menge        Gesamt
Überführung Motorrad           1            1.600,00 €
Servicegebühr                  1            0,00 €

Gesamt (EUR)                                1.600,00 €

IBAN: DE89 3704 0044 0532 0130 00
BIC: 12512513512`,
      wanted: { totalGross: '1600.00', bic: undefined },
    },
    {
      of: 'strokes between labels and values',
      text: `Invoice
Invoice Number – 11223
Invoice Date – 10/08/2026
Vendor – Pilya Supplies Ltd
Subtotal - ₹10,000 /-
Tax - ₹100 /-
Total - ₹10,100 /-`,
      wanted: {
        documentNumber: '11223',
        sellerName: 'Pilya Supplies Ltd',
        totalNet: '10000.00',
        totalTax: '100.00',
        totalGross: '10100.00',
      },
    },
    {
      of: 'a rebate, a telephone number and the next box of a form are none of its figures',
      text: `INVOICE
No. & date of invoice     1.Shipper
Bill to: Blue Heron Cafe

Description            Qty     Unit price     Total
Kitchen sink           8       90             720
Thermostat             8       90             720
                               SUBTOTAL       1440
                               DISCOUNT       4
                               LESS DISCOUNT  1436
                               TAX RATE       7.00%
                               TOTAL TAX      100.52
GST 9740874758                 BALANCE DUE    $1,536.52`,
      wanted: { documentNumber: undefined, totalNet: '1436.00', totalTax: '100.52', totalGross: '1536.52' },
    },
    {
      of: 'nothing to pay at all',
      text: `INVOICE No. A-77
Date 2026-09-08

Sample        1        0.00
Total EUR                    0.00`,
      wanted: { totalGross: '0.00' },
    },
    {
      of: 'the sum before taxes in one German word',
      text: `RECHNUNG Nr. 4712
Nettogesamtpreis              3.221,90 €
+ 19,00% Umsatzsteuer           612,16 €
Gesamtsumme                   3.834,06 €`,
      wanted: { totalNet: '3221.90', totalTax: '612.16', totalGross: '3834.06' },
    },
  ]);
  table('quote', [
    {
      of: 'the number of a house under the title',
      text: `Devis

80 rue Saint-Georges
54000 Nancy

Écran courbe      1      2 783,20 €
Total TTC                3 339,84 €`,
      wanted: { documentNumber: undefined, totalGross: '3339.84' },
    },
  ]);
});

describe('letters', () => {
  table('letter', [
    {
      of: 'who writes stands over the salutation',
      text: `Madame Claire Petit
12 rue des Lilas
17200 Royan

Le 3 mars 2026
Madame, Monsieur,
Je vous prie de bien vouloir noter mon changement d'adresse.`,
      wanted: { senderName: 'Madame Claire Petit' },
    },
    {
      of: 'nobody is named but by the salutation',
      text: `Dear customer,
Your account will be closed at the end of the month.`,
      wanted: { senderName: undefined },
    },
  ]);
});

describe('account statements', () => {
  table('bank_statement', [
    {
      of: 'French, with balances at days',
      text: `RELEVÉ DE COMPTE n° 12
Solde créditeur au 31/12/2025                        1 204,50
Date        Libellé                      Débit       Crédit
05/01       Virement Duval                            320,00
09/01       Prélèvement électricité      88,10
Solde créditeur au 31/01/2026                        1 436,40`,
      wanted: { openingBalance: '1204.50', closingBalance: '1436.40' },
    },
    {
      of: 'British, with a column of balances',
      text: `Current account statement
Start balance        8,009.60
Money in             240.00
Money out            91.59
End balance          8,158.01
Date      Description              Money out     Money in     Balance
19 Dec    Balance brought forward                             8,009.60
20 Dec    Card payment             91.59                      7,918.01`,
      wanted: { openingBalance: '8009.60', closingBalance: '8158.01' },
    },
    {
      of: 'German',
      text: `Kontoauszug 3/2026
Alter Saldo vom 31.01.2026         2.410,00 EUR
Neuer Saldo vom 28.02.2026         1.998,20 EUR`,
      wanted: { openingBalance: '2410.00', closingBalance: '1998.20' },
    },
  ]);
});

describe('receipts', () => {
  table('receipt', [
    {
      of: 'opening hours and headings of the lines are none of the address',
      text: `BOULANGERIE DU PORT
4 quai des Brumes
17200 Royan
Lundi - Samedi : 8H30 - 19H30

Qtité      Produit            PU       Total
2          Tradition          1,30     2,60
TOTAL EUR                              2,60`,
      wanted: {
        sellerName: 'BOULANGERIE DU PORT',
        sellerAddress: '4 quai des Brumes 17200 Royan',
        totalGross: '2.60',
      },
    },
    {
      of: 'the total of each article is not that of all',
      text: `MAISON DU PORT
Lampe            PV   19,79
Eco-part.              0,20
TOTAL                 19,99
Lampe            PV   19,79
Eco-part.              0,20
TOTAL                 19,99
TOTAL LIBRE SERVICE TTC   39,98`,
      wanted: { totalGross: '39.98' },
    },
    {
      of: 'a gift card pays a part, and a day is no amount',
      text: `CORNER SHOP
Mar 16, 19 09:31 AM
Oranges        $26.83
Balance to pay        $26.83
Gift Card Tendered    $25.00
Visa Debit             $1.83`,
      wanted: { totalGross: '26.83' },
    },
    {
      of: 'a letter of "Total" may be misread',
      text: `CORNER SHOP
Eggs           7.69
Chips          2.99
Totai (INCL GST)     $ 10.68`,
      wanted: { totalGross: '10.68' },
    },
  ]);
});
