import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Statements and details of accounts at German, Austrian and Swiss banks. */
export const germanAccounts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: [
    {
      family: 'de-savings-bank-business',
      language: 'de',
      text: `[Kreissparkasse~Stadtsparkasse~Sparkasse] {city} · BLZ {num} · BIC {bic}
{client} {cstreet} {ctown}
> Kontoauszug {n}
> Blatt 1 von {n}
# [Geschäftskonto {num}~Kontokorrentkonto {num}, DE{d2} {num}~S-GeschäftsGiro Klassik]
= Bu.-Tag Erläuterung | Wert | Betrag EUR
- Kontostand am {date}, Auszug Nr. {n} | | {plain}[+~-]
* {date} [GUTSCHR. ÜBERWEISUNG~SEPA-ELV-LASTSCHRIFT~ONLINE-ÜBERWEISUNG~BARGELDEINZAHLUNG SB~ENTGELTABSCHLUSS~SAMMELÜBERWEISUNG] {other} [EREF+{num}~MREF+{num}~SVWZ+RE {num}~Miete~LOHN] | {date} | {small}[+~-]
- Kontostand am {date} um {time} Uhr | | {plain}+
Ihr Dispositions-/Kontokorrentkredit {n}0.000,00 EUR
Anzahl Anlagen: {n} · Sollzinssatz 10,{d2} % p. a. geduldete Überziehung 14,{d2} %
Rechnungsabschlüsse gelten als genehmigt, sofern Sie nicht binnen sechs Wochen nach Zugang Einwendungen erheben.
Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig.`,
    },
    {
      family: 'de-online-export',
      language: 'de',
      text: `Online-Banking | Angemeldet als {person} | Letzte Anmeldung {date} {time}
# [Umsatzanzeige~Umsätze~Kontoumsätze der letzten 90 Tage]
Konto [Girokonto~Tagesgeld Flex~Gemeinschaftskonto] {iban}
Verfügbarer Betrag :: {plain} EUR
Zeitraum {date} - {date}, Suchfilter: alle Umsätze
= Buchung | Empfänger/Auftraggeber | Verwendungszweck | Kategorie | Betrag
* {date} | {other} | [Kartenzahlung {num}~Beitrag {num}~Gehalt {month}~PayPal . {num}~Miete Whg. 4~Kundennr. {num}] | [Lebensmittel~Wohnen~Einkommen~Freizeit~Versicherung] | [-~]{small}
* vorgemerkt | {other} | {city} girocard | | -{small}
Saldo am {today}: {plain} EUR
Export als CSV · CAMT · PDF   Seite 1/{n}
Hinweis: Diese Übersicht ersetzt nicht den rechtsverbindlichen Rechnungsabschluss.`,
    },
    {
      family: 'de-credit-card-bill',
      language: 'de',
      text: `{bank} Kartenservice, Postfach {d5}
{person} {cstreet} {ctown}
# [Ihre Kreditkartenabrechnung~Mastercard Gold Abrechnung {month} {year}~Monatsabrechnung Firmenkarte]
Kartennummer 5{d3} **** **** {d2}{d2} · Verfügungsrahmen {plain} EUR
Abrechnungskonto {iban}
= Belegdatum | Buchungsdatum | Angaben zum Umsatz | Währung | Kurs | Betrag EUR
- Saldo letzte Abrechnung vom {date} | | | | | {small}-
- {date} | {date} | Lastschrift, vielen Dank | | | {small}+
* {date} | {date} | [HOTEL {city}~AIRLINE TICKET {num}~APP STORE IRL~MIETWAGEN~TANKSTELLE~RESTAURANT MILANO~AUSLANDSEINSATZENTGELT 1,75%] | [USD~CHF~GBP~EUR] | 1,0{d2} | {small}-
Neuer Saldo {small}- EUR
Den Betrag buchen wir am {date} vom angegebenen Konto ab. [Teilzahlung 5 %, mindestens 25 EUR~Vollzahlung vereinbart]
Bonuspunkte neu {d3}, gesamt {num}. Bei Verlust sofort sperren: 116 116.`,
    },
    {
      family: 'de-loan-account-yearly',
      language: 'de',
      text: `{bank} · Baufinanzierung
Eheleute {person}
# [Jahreskontoauszug Darlehen {year}~Kontoauszug Darlehenskonto {num}~Zins- und Saldenbestätigung {year}]
Darlehenskonto :: {num}{d2}
Sollzins p. a. gebunden bis {date} :: 1,{d2} %
Anfangssaldo 01.01.{year} :: {plain} S
= Datum | Umsatzart | Tilgung | Zinsen | Restschuld
* {date} | [Annuität~Sondertilgung~Zinsbelastung~Rate Lastschrift] | {small} | {small} | {plain} S
Summe gezahlte Zinsen {plain} · Summe Tilgung {plain}
Endsaldo 31.12.{year} :: {plain} S
Bitte bewahren Sie diesen Auszug für Ihre Steuererklärung (Vermietung und Verpachtung) auf.
Widerspruch gegen den Saldo innerhalb eines Monats, andernfalls gilt er als anerkannt.
? Nächste Möglichkeit zur Sondertilgung: {date}, max. 5 % der Darlehenssumme`,
    },
    {
      family: 'de-payment-provider',
      language: 'de',
      text: `{company} Zahlungsdienste S.à r.l. et Cie
Händler {client} · {mail} · Händler-ID {num}
# [Kontoauszug Händlerkonto~Abrechnung Kartenumsätze~Auszahlungsübersicht {month} {year}]
Aktivitäten :: {date} bis {date}
= | Bruttobetrag | Gebühren | Nettobetrag
- Anfangsguthaben | | | {plain}
- Zahlungen erhalten | {plain} | -{small} | {plain}
- Rückbuchungen, Käuferschutzfälle | -{small} | 0,00 | -{small}
- Abbuchungen auf Bankkonto | -{plain} | | -{plain}
- Endguthaben | | | {plain}
## Transaktionsverlauf
= Datum | Beschreibung | Name / E-Mail | Brutto | Gebühr | Netto
* {date} | [Express-Kauf~Zahlung per girocard~Visa Debit~Rückzahlung~Allgemeine Abbuchung] Code {num} | {someone} | {small} | -0,{d2} | {small}
Alle Beträge in EUR. Unberechtigte Transaktionen melden Sie binnen 13 Monaten.`,
    },
    {
      family: 'de-at-bank',
      language: 'de',
      text: `Raiffeisenbank [Wels~Bregenz~Mödling~Kufstein] eGen · FN {num}z
{person}
AT{d2} {num}{d5} · RZ{num} · Konto-Nr. {num} EUR
# [Kontoauszug Nr. {d3} / Blatt 001~AUSZUG {n}/{year}~Kontoinformation]
= BUCHDAT. | TEXT | VALUTA | BETRAG
- LETZTER KONTOSTAND PER {date} | | | {plain}
* {date} | [Bankomatzahlung {other} K002 {time}~BAUSPAREN EINZUG CID AT{d2}ZZZ~Dauerauftrag Miete BK~Pension PVA~E-COMM {num}~Kontoführungspauschale~Zahlungseingang {someone}] | {date} | {small}[-~]
SUMME GUTSCHRIFTEN {plain} SUMME BELASTUNGEN {plain}-
NEUER KONTOSTAND ZUGUNSTEN {plain}
Rahmen eingeräumt {plain}, Abschluss vierteljährlich: Sollzinsen {small}, KESt 25% {n},{d2}
Informationen zur Einlagensicherung Austria finden Sie auf unserer Homepage. Unstimmigkeiten bitte umgehend melden.`,
    },
    {
      family: 'de-ch-bank',
      language: 'de',
      text: `[Kantonalbank~Regionalbank~Postbank] {city} AG, Postfach, 6002 Luzern
{client}
# [Kontoauszug {date} - {date}~Kontoauszug Geschäftskonto CHF~Zinsabschluss und Kontoauszug]
IBAN CH{d2} 0077 8{d3} {num} Kontoart [Kontokorrent~Privatkonto~Sparkonto]
= Datum | Text | Belastung CHF | Gutschrift CHF | Valuta | Saldo CHF
- {date} | Saldovortrag | | | | {d2}'{d3}.{d2}
* {date} | [Gutschrift QR-Rechnung Ref. {num}~E-Banking Auftrag (4)~Bancomat Bezug~Debitkarte Einkauf {other}~Dauerauftrag Miete~LSV+ Belastung Krankenkasse~Twint Zahlung] | {d3}.{d2} | | {date} | {n}'{d3}.{d2}
Umsatztotal {d2}'{d3}.{d2} {d2}'{d3}.{d2}
Saldo zu Ihren Gunsten CHF {d2}'{d3}.{d2}
Habenzins 0.{d2}% 35% Verrechnungssteuer {n}.{d2}; Kontoführungsgebühr {n}.00
Ohne Ihren Gegenbericht innert Monatsfrist gilt der Auszug als richtig befunden. Formular ohne Unterschrift`,
    },
  ],
  bank_details: [
    {
      family: 'de-bank-confirmation',
      language: 'de',
      text: `{bank} Filiale {city}
Ihr Berater: {someone}
> {today}
# [Bestätigung der Kontoverbindung~Kontobestätigung zur Vorlage bei Dritten~IBAN-Bestätigung]
Zur Vorlage beim Arbeitgeber / Geschäftspartner
Hiermit bestätigen wir, dass bei unserem Institut folgendes Konto geführt wird:
Kontoinhaber/in :: {person}
Kontoart :: [Girokonto auf Guthabenbasis~Geschäftskonto~Privatgirokonto]
IBAN :: {iban}
BIC :: {bic}
eröffnet am :: {date}
Eine Aussage zur Bonität ist mit dieser Auskunft nicht verbunden.
{bank}, maschinell erstellt und ohne Unterschrift gültig
? Verfügungsberechtigt: {someone} (Einzelvollmacht)
Sitz {city} · Genossenschaftsregister GnR {d3}`,
    },
    {
      family: 'de-new-supplier-form',
      language: 'de',
      text: `{client} · Kreditorenbuchhaltung · kreditoren@{d3}.example
# [Lieferantenstammblatt Bankdaten~Erfassungsbogen Zahlungsverbindung~Formular Bankverbindung Kreditor]
Bitte ausfüllen, firmenmäßig zeichnen und zurücksenden.
Firma lt. Handelsregister :: {company}
Straße / Ort :: {street}, {town}
USt-IdNr. :: {vat}
Name der Bank :: {bank}
IBAN :: {iban}
BIC/SWIFT :: {bic}
Abweichender Kontoinhaber :: [keiner~{person}]
Avis-E-Mail :: {email}
Währung :: EUR
Wir bestätigen die Richtigkeit der oben genannten Kontodaten; Änderungen teilen wir schriftlich mit.
{date} {person}, Geschäftsführer
Intern: Rückruf unter bekannter Nummer am ____ durch ____ (4-Augen-Prinzip)`,
    },
    {
      family: 'de-sepa-mandate',
      language: 'de',
      text: `[Turnverein~Kindergarten~Wasserverband~Musikschule] {city} e. V.
Gläubiger-Identifikationsnummer DE{d2}ZZZ0000{num}
# [SEPA-Lastschriftmandat~SEPA-Basislastschrift-Mandat für wiederkehrende Zahlungen~Einzugsermächtigung / SEPA Direct Debit Mandate]
Mandatsreferenz :: {num}
Ich ermächtige den Zahlungsempfänger, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die gezogenen Lastschriften einzulösen.
Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen.
Vorname und Name (Kontoinhaber) :: {person}
Straße, Hausnummer :: {cstreet}
PLZ, Ort :: {ctown}
Kreditinstitut :: {bank} BIC {bic}
IBAN :: {iban}
Datum, Ort und Unterschrift :: {city}, {date}`,
    },
    {
      family: 'de-account-change-notice',
      language: 'de',
      text: `{company} · {street} · {town}
An alle Kunden und Geschäftspartner
# [Wichtig: neue Bankverbindung!~Unsere Bankverbindungen~Änderung unserer Kontodaten zum {date}]
Ab dem {date} lautet unsere Bankverbindung:
= Institut | IBAN | BIC
- {bank} | {iban} | {bic}
? - {bank} (nur für Skontozahlungen) | DE{d2} {num} {num} | {bic}
Zahlungsempfänger :: {company}
Das bisherige Konto wird zum {date} geschlossen. Bitte passen Sie Ihre Stammdaten an.
Zur Sicherheit können Sie diese Angaben telefonisch unter Ihrer gewohnten Nummer bei uns verifizieren.
USt-IdNr. {vat} · HRB {num} Amtsgericht {city}
? Geschäftsführung: {person}`,
    },
    {
      family: 'de-ch-payment-connection',
      language: 'de',
      text: `{company} AG
# [Zahlungsverbindung~Unsere Bankverbindung~Zahlungsinstruktionen / Standing Settlement Instructions]
Begünstigter :: {company} AG, [8032 Zürich~3011 Bern~4001 Basel]
Bank :: [Kantonalbank~PostFinance AG~Regionalbank] {city}
IBAN CHF-Konto :: CH{d2} 0070 0{d3} {num}
IBAN EUR-Konto :: CH{d2} 0070 0{d3} {num}
QR-IBAN :: CH{d2} 30{d2} {d2}{d2} {num}
BIC / SWIFT :: {bic}
Clearing-Nr. :: {d3}
MWST-Nr. :: CHE-{d3}.{d3}.{d3}
Zahlungszweck: bitte Rechnungsnummer vermerken. Spesenregelung SHA.
Korrespondenzbank für USD: auf Anfrage`,
    },
  ],
};
