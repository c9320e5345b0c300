import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const frenchStatement = `LA BANQUE VERTE                     Extrait de compte
Période : septembre 2026
Compte courant n° 12345678901
Titulaire : M. KARIM HADDAD
IBAN : FR76 3000 6000 0112 3456 7890 189
Solde initial au 01/09/2026 : 1 020,50 €
Solde final au 30/09/2026 : 845,12 €
Date        Opération                        Montant
02/09/2026  Virement reçu DE89 3704 0044 0532 0130 00       250,00 €
05/09/2026  Prélèvement assurance            -425,38 €`;

interface Case {
  readonly of: string;
  readonly text: string;
  readonly wanted: Readonly<Record<string, string | undefined>>;
}

function table(type: DocumentType, cases: readonly Case[]): void {
  it.each(cases)(`${type}: $of`, async ({ text, wanted }) => {
    const { fields } = extractFields(await readingOf(text), type, { einvoice: true, today: '2026-11-20' });
    for (const [name, value] of Object.entries(wanted))
      expect([name, fields[name]?.value]).toEqual([name, value]);
  });
}

describe('extracts of a register', () => {
  table('company_registration', [
    {
      of: 'the day that an extract is up to date, not the birthday of who leads the company',
      text: `Greffe du Tribunal de Commerce de Lyon
44 RUE DE BONNEL
69433 LYON CEDEX 03

N° de gestion 2015B03421

                       Extrait Kbis
EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIETES
                       à jour au 14 octobre 2026

IDENTIFICATION DE LA PERSONNE MORALE
Immatriculation au RCS, numéro        812 345 676 R.C.S. Lyon
Date d'immatriculation                03/07/2015
Dénomination ou raison sociale        ATELIERS BRUNEL
Forme juridique                       Société par actions simplifiée
Capital social                        50 000,00 Euros
Adresse du siège                      12 rue des Tanneurs 69007 Lyon
Activités principales                 Menuiserie, agencement
Durée de la personne morale           Jusqu'au 02/07/2114
Date de clôture de l'exercice social  31 décembre

GESTION, DIRECTION, ADMINISTRATION, CONTROLE, ASSOCIES OU MEMBRES
Président
Nom, prénoms                          BRUNEL Jean Michel
Date et lieu de naissance             Le 05/11/1971 à Villeurbanne (69)
Nationalité                           Française
Domicile personnel                    3 allée des Cèdres 69100 Villeurbanne

Le Greffier
FIN DE L'EXTRAIT`,
      wanted: { companyName: 'ATELIERS BRUNEL', registrationId: '812345676', issueDate: '2026-10-14' },
    },
    {
      of: 'a birthday above the day of the extract',
      text: `INPI - Registre national des entreprises
ATTESTATION D'IMMATRICULATION AU REGISTRE NATIONAL DES ENTREPRISES
Dirigeant : Claire MOREL, née le 12/02/1980
Informations à jour au 03/09/2026

Dénomination : MOREL CONSEIL
SIREN : 812 345 676
Forme juridique : SARL
Capital : 8 000 €
Siège social : 5 place Bellecour, 69002 Lyon
Date de début d'activité : 01/03/2016
Date d'immatriculation : 17/02/2016`,
      wanted: { companyName: 'MOREL CONSEIL', issueDate: '2026-09-03' },
    },
    {
      of: 'German, with numbered labels',
      text: `Handelsregister B des Amtsgerichts München        Abteilung B    Nummer der Firma: HRB 234567
Wiedergabe des aktuellen Registerinhalts              Abruf vom 11.08.2026 14:22
Ausdruck

1. Anzahl der bisherigen Eintragungen:  7
2. a) Firma:
   Kessler Antriebstechnik GmbH
   b) Sitz, Niederlassung, inländische Geschäftsanschrift, Zweigniederlassungen:
   München
   Geschäftsanschrift: Lindwurmstraße 88, 80337 München
   c) Gegenstand des Unternehmens:
   Entwicklung und Vertrieb von Getrieben.
3. Grund- oder Stammkapital:
   50.000,00 EUR
4. b) Vorstand, Leitungsorgan, geschäftsführende Direktoren:
   Geschäftsführer: Kessler, Andreas, München, *23.04.1969
5. Prokura:
6. a) Rechtsform, Beginn, Satzung oder Gesellschaftsvertrag:
   Gesellschaft mit beschränkter Haftung
   Gesellschaftsvertrag vom 03.05.2012
7. Tag der letzten Eintragung: 19.01.2024`,
      wanted: {
        companyName: 'Kessler Antriebstechnik GmbH',
        legalForm: 'Gesellschaft mit beschränkter Haftung',
        issueDate: '2026-08-11',
      },
    },
    {
      of: 'a British certificate names the company in its sentence, and no address',
      text: `CERTIFICATE OF INCORPORATION OF A PRIVATE LIMITED COMPANY

Company Number 11234567

The Registrar of Companies for England and Wales, hereby certifies
that

HARBOUR LANE STUDIOS LIMITED

is this day incorporated under the Companies Act 2006 as a private
company, that the company is limited by shares, and the situation of its
registered office is in England and Wales.

Given at Companies House, Cardiff, on 4th March 2021`,
      wanted: {
        companyName: 'HARBOUR LANE STUDIOS LIMITED',
        registrationId: '11234567',
        address: undefined,
        issueDate: '2021-03-04',
      },
    },
    {
      of: 'a British overview: the day of the snapshot, not that of incorporation',
      text: `Companies House - Company overview
Company name: Harbour Lane Studios Limited
Company number: 11234567
Registered office address: 14 Quay Street, Bristol, BS1 4DJ
Company status: Active
Company type: Private limited Company
Incorporated on: 4 March 2021
Director: PRICE, Helen   Date of birth: June 1982
Snapshot taken on 2 October 2026`,
      wanted: { address: '14 Quay Street, Bristol, BS1 4DJ', issueDate: '2026-10-02' },
    },
  ]);
});

describe('account statements', () => {
  table('bank_statement', [
    {
      of: 'the day it was made, not the first of its period',
      text: `Sparkasse Musterstadt
Kontoauszug Nr. 9 / 2026           Blatt 1 von 1
Kontonummer 532013000   IBAN DE89 3704 0044 0532 0130 00   BIC COBADEFFXXX
Kontoinhaber: Kessler Antriebstechnik GmbH
Zeitraum 01.09.2026 - 30.09.2026
erstellt am 01.10.2026

Buchung   Valuta   Vorgang                             Betrag EUR
                   Alter Kontostand                    8.120,44 H
03.09.    03.09.   Überweisung Meyer                   1.500,00 S
15.09.    15.09.   Gutschrift Kunde 4711               2.380,00 H
                   Neuer Kontostand vom 30.09.2026     9.000,44 H`,
      wanted: { issueDate: '2026-10-01', openingBalance: '8120.44', closingBalance: '9000.44' },
    },
    {
      of: 'the day it was made, not that of its old balance',
      text: `CREDIT DE L'OUEST
Relevé de compte courant n° 10 - Octobre 2026
Titulaire : ETS LE GOFF
IBAN FR76 3000 6000 0112 3456 7890 189
Ancien solde débiteur au 30/09/2026        - 1 250,00 EUR
Date opé.  Date val.  Nature               Débit    Crédit
04/10/2026 04/10/2026 VIR RECU CLIENT               3 000,00
12/10/2026 12/10/2026 CHEQUE 1234          400,00
Nouveau solde créditeur au 31/10/2026      1 350,00 EUR
Edité le 02/11/2026`,
      wanted: { issueDate: '2026-11-02', openingBalance: '-1250.00', closingBalance: '1350.00' },
    },
    {
      of: 'the last day of its period',
      text: `BANQUE DU RHONE                                   RELEVE DE COMPTE
Agence Lyon Part-Dieu                              du 01/09/2026 au 30/09/2026
                                                   N° 009
SARL MOREL CONSEIL
5 place Bellecour
69002 LYON

IBAN : FR76 3000 6000 0112 3456 7890 189       BIC : AGRIFRPP

Date        Libellé                                  Débit         Crédit
            SOLDE CREDITEUR AU 31/08/2026                          12 450,32
02/09       VIR SEPA DUPONT                                         1 200,00
05/09       PRLV EDF                                 134,50
28/09       CB CARREFOUR                              45,20
            TOTAL DES MOUVEMENTS                     179,70         1 200,00
            SOLDE CREDITEUR AU 30/09/2026                          13 470,62`,
      wanted: { issueDate: '2026-09-30' },
    },
  ]);
});

describe('account details', () => {
  table('bank_details', [
    {
      of: 'the name of the beneficiary',
      text: `Bank account details
Beneficiary name: Harbour Lane Studios Limited
Bank name: NatWest
Bank address: 1 Princes Street, London EC2R 8BP
Account number: 31926819
Sort code: 60-16-13
IBAN: GB29 NWBK 6016 1331 9268 19
SWIFT/BIC: NWBKGB2L`,
      wanted: { accountHolder: 'Harbour Lane Studios Limited' },
    },
  ]);
});

describe('payslips', () => {
  table('payslip', [
    {
      of: 'who pays stands in front of their address, who is paid under their title, and what is paid out below the net earnings',
      text: `Kessler Antriebstechnik GmbH, Lindwurmstraße 88, 80337 München

Verdienstabrechnung für September 2026

Frau
Julia Brandt
Hohenzollernstr. 4
80801 München

Personal-Nr. 00127   Eintritt 01.04.2020   Geburtsdatum 17.06.1988   Steuerklasse 1
SV-Nummer 65170688B012

Lohnart   Bezeichnung        Betrag
1000      Gehalt             3.800,00
1200      VWL AG-Anteil         40,00
Gesamtbrutto                 3.840,00
Lohnsteuer                     512,33
Krankenversicherung            311,04
Rentenversicherung             357,12
Nettoverdienst               2.610,51
VWL Überweisung                 40,00
Auszahlungsbetrag            2.570,51
Überweisung auf Konto DE89 3704 0044 0532 0130 00`,
      wanted: {
        employerName: 'Kessler Antriebstechnik GmbH',
        employeeName: 'Julia Brandt',
        netPay: '2570.51',
        grossPay: '3840.00',
      },
    },
  ]);
});

describe('tax documents', () => {
  table('tax_document', [
    {
      of: 'what is left to pay, not the tax that was set',
      text: `Finanzamt München Abteilung II
Deroystr. 20, 80335 München
Steuernummer 143/123/45678
Identifikationsnummer 12 345 678 901                          München, 14.09.2026

Kessler Antriebstechnik GmbH
Lindwurmstraße 88
80337 München

Bescheid für 2025 über Körperschaftsteuer und Solidaritätszuschlag

Festsetzung                     Körperschaftsteuer   Solidaritätszuschlag
Festgesetzt werden              12.450,00            684,75
Ab Vorauszahlungen              10.000,00            550,00
Verbleibende Steuer              2.450,00            134,75
Bitte zahlen Sie spätestens bis zum 19.10.2026  2.584,75 EUR`,
      wanted: { amountDue: '2584.75', dueDate: '2026-10-19' },
    },
  ]);
});

describe('insurance certificates', () => {
  table('insurance_certificate', [
    {
      of: 'British: what is certified is no name; the insurer signs',
      text: `CERTIFICATE OF EMPLOYERS' LIABILITY INSURANCE
Policy No.  ELI/2026/00918
1. Name of policyholder: Harbour Lane Studios Limited
2. Date of commencement of insurance policy: 1 April 2026
3. Date of expiry of insurance policy: 31 March 2027
We hereby certify that the policy satisfies the requirements.
Signed on behalf of Meridian Insurance Company plc (Authorised Insurer)`,
      wanted: {
        insurerName: 'Meridian Insurance Company plc',
        insuredName: 'Harbour Lane Studios Limited',
        validFrom: '2026-04-01',
        validUntil: '2027-03-31',
      },
    },
    {
      of: 'the company that attests',
      text: `ATTESTATION D'ASSURANCE RESPONSABILITE CIVILE DECENNALE
La compagnie MUTUELLE DU BATIMENT SA, 10 rue de Londres 75009 Paris, atteste que :

ATELIERS BRUNEL SAS
12 rue des Tanneurs 69007 Lyon
SIREN 812 345 676

est titulaire d'un contrat d'assurance n° DEC-4587123 à effet du 01/01/2026.
La présente attestation est valable du 01/01/2026 au 31/12/2026.
Fait à Paris, le 15 décembre 2025`,
      wanted: { insurerName: 'MUTUELLE DU BATIMENT SA', insuredName: 'ATELIERS BRUNEL SAS' },
    },
    {
      of: 'a policy number in groups',
      text: `ASSURALIA
Attestation d'assurance
Assuré : SARL MOREL CONSEIL
Contrat n° : 45 879 221
Période de validité : du 1er avril 2026 au 31 mars 2027
Nous soussignés, ASSURALIA SA, certifions que l'assuré est garanti.
Date d'échéance principale : 1er avril
Lyon, le 20/03/2026`,
      wanted: { policyNumber: '45 879 221' },
    },
    {
      of: 'German: the insurer at the head, and the days it lasts',
      text: `Versicherungsbestätigung
Allgemeine Rheinische Versicherung AG
Versicherungsnehmer: Kessler Antriebstechnik GmbH
Versicherungsschein-Nr.: HV 77-889123
Betriebshaftpflichtversicherung
Versicherungsdauer: 01.01.2026 bis 01.01.2027
Köln, 22.12.2025
Wir bestätigen, dass für die Kessler Antriebstechnik GmbH Versicherungsschutz besteht.`,
      wanted: {
        insurerName: 'Allgemeine Rheinische Versicherung AG',
        validFrom: '2026-01-01',
        validUntil: '2027-01-01',
      },
    },
  ]);
});

describe('identity documents', () => {
  table('identity_document', [
    {
      of: 'two figures of a year of birth are of the last century',
      text: `UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND
PASSPORT
Type P   Code GBR   Passport No. 925665416
Surname
ASHWORTH
Given names
THOMAS JOHN
Nationality BRITISH CITIZEN
Date of birth 04 APR 88
Date of issue 12 MAY 21
Date of expiry 12 MAY 31`,
      wanted: { birthDate: '1988-04-04', expiryDate: '2031-05-12' },
    },
    {
      of: 'days with blanks, under labels in two languages',
      text: `REPUBLIQUE FRANCAISE
CARTE NATIONALE D'IDENTITE / IDENTITY CARD
NOM / Surname
MARTIN
Prénoms / Given names
Maëlys-Gaëlle, Marie
SEXE / Sex   NATIONALITE / Nationality   DATE DE NAISS. / Date of birth
F            FRA                          13 07 1990
LIEU DE NAISSANCE / Place of birth
PARIS
N° DU DOCUMENT / Document No      DATE D'EXPIR. / Expiry date
X4RTBPFW4                         11 02 2030`,
      wanted: { documentNumber: 'X4RTBPFW4', birthDate: '1990-07-13', expiryDate: '2030-02-11' },
    },
  ]);
});

describe('résumés', () => {
  table('resume', [
    {
      of: 'the name behind its label, not a heading',
      text: `LEBENSLAUF
Persönliche Daten
Name: Jonas Weber
Geburtsdatum: 04.05.1990
Telefon: +49 170 1234567
E-Mail: jonas.weber@example.de
Berufserfahrung
2018 – heute  Projektleiter, Baufix GmbH
Ausbildung
2009 – 2013  TU Dresden`,
      wanted: { personName: 'Jonas Weber' },
    },
  ]);
});

describe('letters', () => {
  table('letter', [
    {
      of: 'the reference of who writes before that of who is written to',
      text: `Kessler Antriebstechnik GmbH · Lindwurmstraße 88 · 80337 München

Stadtwerke Beispiel AG
Postfach 12 34
50667 Köln

Ihr Zeichen: AB-77        Unser Zeichen: kp/33        Datum: 12.10.2026

Betreff: Kündigung des Stromvertrags

Sehr geehrte Damen und Herren,
hiermit kündigen wir den Vertrag zum 31.12.2026.
Mit freundlichen Grüßen
Andreas Kessler`,
      wanted: { reference: 'kp/33' },
    },
  ]);
});

describe('office papers of other layouts', () => {
  table('company_registration', [
    {
      of: 'a name and a form in two lines',
      text: `EXTRAIT KBIS
EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIETES
Greffe du Tribunal de Commerce de Nantes
Code de vérification : aB3dE5fG7h
https://www.infogreffe.fr/controle
N° de gestion 2019B01122
à jour au 2 novembre 2026

IDENTIFICATION DE LA PERSONNE MORALE
Immatriculation au RCS, numéro   848 112 334 R.C.S. Nantes
Date d'immatriculation           22/02/2019
Dénomination ou raison sociale   Boulangerie
                                 des Trois Moulins
Sigle                            BTM
Forme juridique                  Société à responsabilité limitée (Société à
                                 associé unique)
Capital social                   1 000,00 EUROS
Adresse du siège                 14 quai de la Fosse 44000 Nantes`,
      wanted: {
        companyName: 'Boulangerie des Trois Moulins',
        legalForm: 'Société à responsabilité limitée (Société à associé unique)',
        address: '14 quai de la Fosse 44000 Nantes',
      },
    },
    {
      of: 'a German business: no birthday',
      text: `Gewerbeanmeldung nach § 14 GewO
Angaben zum Betriebsinhaber
Name des Geschäfts: Blumen Hartmann e.K.
Name: Hartmann   Vorname: Petra
Geburtsdatum: 03.02.1979   Geburtsort: Kassel
Anschrift der Betriebsstätte: Lange Str. 5, 34117 Kassel
Beginn der angemeldeten Tätigkeit: 01.10.2026
Kassel, den 28.09.2026`,
      wanted: { companyName: 'Blumen Hartmann e.K.', issueDate: '2026-09-28' },
    },
  ]);
  table('bank_statement', [
    {
      of: 'balances in the column of debits are below nothing',
      text: `CREDIT MARITIME
RELEVE DE COMPTE
Date d'arrêté : 31/10/2026
IBAN FR76 3000 6000 0112 3456 7890 189
                                       Débit        Crédit
ANCIEN SOLDE AU 30/09/2026             350,20
05/10 CB GARAGE                        120,00
NOUVEAU SOLDE AU 31/10/2026            470,20`,
      wanted: { openingBalance: '-350.20', closingBalance: '-470.20' },
    },
    {
      of: 'not the day of the balance that it begins with',
      text: frenchStatement,
      wanted: { issueDate: '2026-09-30' },
    },
  ]);
  table('payslip', [
    {
      of: 'the day of payment is no period',
      text: `ACME RETAIL LTD                               PAY ADVICE
Employee No 00412     Name: Ms Priya Nair     Dept: Sales
Tax period 7          Pay date 30 Oct 2026    NI No QQ 12 34 56 C
Salary                2,100.00     Income Tax       180.20
Bonus                   100.00     Nat. Insurance    96.16
Gross Pay             2,200.00     Total Deductions 276.36
NET PAY               1,923.64`,
      wanted: { period: undefined, paymentDate: '2026-10-30' },
    },
    {
      of: 'an employer without the address',
      text: `Entgeltabrechnung
Abrechnungsmonat: 10/2026
Arbeitgeber: Weber Elektro GmbH, Hauptstr. 1, 34117 Kassel
Mitarbeiter: Kai Schulte          Pers.-Nr.: 88
Geb.-Datum: 04.04.1991

Bruttobezüge                     2.950,00
Steuerliche Abzüge                -310,15
SV-Abzüge                         -598,20
Netto-Verdienst                  2.041,65
Auszahlung                       2.041,65
Zahltag: 29.10.2026`,
      wanted: { employerName: 'Weber Elektro GmbH', grossPay: '2950.00' },
    },
  ]);
  table('insurance_certificate', [
    {
      of: 'a policy number in groups behind letters',
      text: `CERTIFICATE OF INSURANCE
This is to certify that the following policy has been issued.
Insurer: Meridian Insurance Company plc
Insured: Acme Retail Ltd
Policy number: MI 4471 9920
Period of insurance: 1 April 2026 to 31 March 2027 both days inclusive
Limit of indemnity: £5,000,000
Date of issue: 28 March 2026`,
      wanted: { policyNumber: 'MI 4471 9920', validUntil: '2027-03-31' },
    },
    {
      of: 'what is insured between the contract and its number',
      text: `MAIF PRO ASSURANCES
ATTESTATION D'ASSURANCE HABITATION
Sociétaire n° 4455667A
Nous attestons que Madame Sophie LAURENT, demeurant 18 rue Garibaldi 69003 Lyon,
a souscrit un contrat d'assurance habitation n° H-2026-7781
couvrant la période du 1er janvier 2026 au 31 décembre 2026.
Fait à Niort, le 05/01/2026`,
      wanted: { policyNumber: 'H-2026-7781' },
    },
  ]);
  table('tax_document', [
    {
      of: 'what is left to pay in French',
      text: `DIRECTION GENERALE DES FINANCES PUBLIQUES
AVIS D'IMPOT 2026  TAXES FONCIERES
N° fiscal : 12 34 567 890 123
Référence de l'avis : 26 69 1112223 44
Date de mise en recouvrement : 31/08/2026
Débiteur(s) légal(aux) : HADDAD KARIM
Total des cotisations    1 240
Montant de votre impôt :   1 285,00 €
Montant déjà versé :         400,00 €
Reste à payer :              885,00 €
Date limite de paiement : 15/10/2026`,
      wanted: { amountDue: '885.00' },
    },
  ]);

  it('bank_statement: an account is its own, not that of who paid', async () => {
    const { fields } = extractFields(await readingOf(frenchStatement), 'bank_statement', { einvoice: true });
    expect(fields.iban?.value).toEqual(['FR7630006000011234567890189']);
  });
});
