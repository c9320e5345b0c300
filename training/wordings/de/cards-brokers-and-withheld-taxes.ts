import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Statements of cards and accounts beside banks, and certificates and notices of taxes. */
export const germanCardsBrokersAndWithheldTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    bank_statement: wordingsIn('de', {
      'de-credit-card-statement-monthly': `{bank} Kartenservice
{person}
{cstreet}, {ctown}
# [Kreditkartenabrechnung~Umsatzaufstellung Mastercard~Ihre Visa-Abrechnung~Monatsabrechnung Firmenkarte]
Kartennummer :: XXXX XXXX XXXX {d2}{d2}
Abrechnungszeitraum :: {date} – {date}
Verfügungsrahmen :: {plain}
= Belegdatum | Buchung | Umsatz | EUR
- | | Saldo letzte Abrechnung | {small}-
- {date} | {date} | Lastschrifteinzug, vielen Dank | {small}+
* {date} | {date} | [AMAZON~DB VERTRIEB~HOTEL {city}~SHELL {d3}~NETFLIX.COM] | {small}-
- {date} | {date} | Auslandseinsatzentgelt 1,75 % | {small}-
Neuer Saldo {small}- EUR
Der Betrag wird am {date} von Ihrem Konto {iban} eingezogen.`,
      'de-ch-card-account-statement': `[Viseca~Swisscard~Cornèr~{bank} Karten]
Herr/Frau {person} {cstreet} {ctown}
# [Monatsrechnung Kreditkarte~Kontoauszug Kartenkonto~Rechnung Karte]
Kartenkontonummer {num} Rechnungsdatum {today} Kartenlimite CHF {plain}
= Einkauf | Verbucht | Text | CHF
- | | Saldovortrag | {small}
- {date} | {date} | Ihre Zahlung – Danke | -{small}
* {date} | {date} | [COOP~MIGROS~SBB MOBILE~ZALANDO~GALAXUS] {city} CH | {small}
- | | Bearbeitungsgebühr Fremdwährung | {n}.{d2}
Saldo zu unseren Gunsten CHF {small}
Mindestzahlung CHF 100.00 bis {date}. Jahreszins 12 %.`,
      'de-fintech-account-pdf': `[N26~bunq~Vivid~Qonto~Finom~{bank} Digital]
# [Kontoauszug {month} {year}~Account Statement / Kontoauszug~Bewegungen]
{company}
IBAN {iban} BIC {bic}
Zeitraum {date} bis {date}, erstellt am {today}
= Beschreibung | Verbuchungsdatum | Betrag
- {other} Überweisung | {date} | -{small}€
* [Kartenzahlung GITHUB~Gutschrift {other}~Lastschrift {other}~Sparraum Steuern~Cashback] | {date} | [+~-]{small}€
Alter Kontostand +{plain}€
Ausgehende Transaktionen -{plain}€
Eingehende Transaktionen +{plain}€
Neuer Kontostand +{plain}€
Einlagen sind bis 100.000 € gesichert.`,
      'de-broker-cash-account': `[Trade Republic~Scalable Capital~flatex~Swissquote~DADAT]
# [Umsatzübersicht Verrechnungskonto~Kontoauszug~Cashkonto – Transaktionen]
{person} Depot {num}
Saldo per {date} :: {plain} EUR
= DATUM | TYP | BESCHREIBUNG | ZAHLUNG | SALDO
- {date} | Einzahlung | Überweisung von {person} | {plain} | {plain}
* {date} | [Handel~Ertrag~Zinszahlung~Sparplan~Gebühr] | [Kauf IE00B4L5Y983, {n} Stück~Dividende US{num}~Zinsen 2,0 % p. a.~Orderentgelt] | {small} | {plain}
- {date} | Auszahlung | auf Referenzkonto | {plain} | {plain}
Endsaldo :: {plain} EUR
Barmittel werden treuhänderisch bei {bank} verwahrt.`,
      'de-savings-book-print': `{bank}
# [Sparkassenbuch~Sparkonto – Jahresauszug~Mietkautionskonto~Tagesgeldkonto Auszug Nr. {n}]
Kontonummer {num}, {person}
= Tag | Text | Zugang | Abgang | Guthaben
- {date} | Übertrag | | | {plain}
* {date} | [Einzahlung bar~Auszahlung~Zinsgutschrift~Kapitalertragsteuer~Umbuchung] | {small} | | {plain}
- {date} | Abschluss {year}, Zinsen 0,25 % | {n},{d2} | | {plain}
Einlage gültig nur mit Unterschrift oder Maschinendruck`,
    }),
    tax_document: wordingsIn('de', {
      'de-ch-tax-statement-bank': `[{bank}~Kantonalbank {city}~PostFinance AG]
# [Steuerauszug in CHF {year}~E-Steuerauszug~Steuerverzeichnis per 31.12.{year}]
Kunde {person} Portfolio {num}
Periode 01.01.{year} – 31.12.{year} Kanton [BE~ZH~LU~AG]
A Werte mit Verrechnungssteuerabzug
B Werte ohne Verrechnungssteuerabzug
= Valor | Bezeichnung | Steuerwert | Ertrag A | Ertrag B
- Konto {num} | Privatkonto CHF | {plain} | {n}.{d2} |
* {num} | [NA Nestlé~Obligation 1.5 %~Fonds Swiss Equity~ETF MSCI World] | {plain} | {small} | {small}
Total Steuerwerte {plain}
Total Bruttoerträge {small}, Verrechnungssteueranspruch 35 % {small}
DA-1: nicht rückforderbare ausländische Quellensteuer {small}
Abzugsfähige Depotgebühren {small}. Barcode auf der letzten Seite
Die Beträge können in das Wertschriftenverzeichnis übernommen werden.`,
      'de-capital-gains-certificate': `{bank} {street}, {town}
# [Steuerbescheinigung~Jahressteuerbescheinigung {year}~Einzelsteuerbescheinigung~Erträgnisaufstellung]
[x] Wir bescheinigen Ihnen für das Kalenderjahr {year} folgende Angaben
für {person}, {cstreet}, {ctown}, IdNr. {d2} {d3} {d3} {d3}
= Angabe | EUR
- Höhe der Kapitalerträge, Zeile 7 Anlage KAP | {plain}
- davon Gewinn aus Aktienveräußerungen, Zeile 8 | {small}
- Verlustverrechnungstopf allgemein | 0,00
- in Anspruch genommener Sparer-Pauschbetrag, Zeile 17 | {small}
- Kapitalertragsteuer, Zeile 37 | {small}
- Solidaritätszuschlag, Zeile 38 | {n},{d2}
- Kirchensteuer, Zeile 39 | {n},{d2}
- anrechenbare ausländische Steuern, Zeile 41 | {n},{d2}
Nur im Fall einer Antragsveranlagung der Erklärung beifügen. Diese Bescheinigung wird nicht unterschrieben.`,
      'de-ch-withholding-employee': `Kantonales Steueramt [Zürich~Thurgau~Basel-Landschaft], Abteilung Quellensteuer
# [Bescheinigung über die abgerechnete Quellensteuer~Abrechnung Quellensteuer {month} {year}~Quellensteuerausweis]
Arbeitgeber {company}, SSL-Nr. {num}
Arbeitnehmer {person}, AHV-Nr. 756.{d2}{d2}.{d2}{d2}.{d2}
Aufenthaltsbewilligung [B~L~G] Tarifcode [A0N~B2Y~C1N]
= Monat | Bruttolohn | Satz % | Steuer
* {month} | {plain} | {n}.{d2} | {small}
Total abgezogene Steuer CHF {plain}
Bezugsprovision 2 % zugunsten Arbeitgeber {small}
Begehren um nachträgliche Veranlagung bis 31. März des Folgejahres.`,
      'de-eu-pension-tax-notice': `Finanzamt [{city}~Neubrandenburg (RiA)~Österreich, Dienststelle {city}]
Steuernummer {d3}/{d3}/{d5}
{person}, {cstreet}, {ctown}
# [Bescheid über Vorauszahlungen~Vorauszahlungsbescheid {year}~Einkommensteuer – Festsetzung der Vorauszahlungen]
Festgesetzt werden
= | Einkommensteuer EUR | Solidaritätszuschlag EUR
- zum 10. März | {plain} | 0,00
- zum 10. Juni | {plain} | 0,00
- zum 10. September | {plain} | 0,00
- zum 10. Dezember | {plain} | 0,00
Der Bescheid ist nach § 164 Abs. 1 AO unter dem Vorbehalt der Nachprüfung ergangen.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid ist der Einspruch gegeben.
Bankverbindung der Finanzkasse: {iban}`,
      'de-contractor-withholding-clearance': `Finanzamt {city}
Auskunft erteilt {someone}, Zimmer {d3}
Sicherheitsnummer {num}
# [Freistellungsbescheinigung zum Steuerabzug bei Bauleistungen~Bescheinigung in Steuersachen~Nachweis USt 1 TG~Ansässigkeitsbescheinigung]
{company}, {street}, {town}
wird hiermit bescheinigt, dass [der Empfänger der Bauleistung von der Pflicht zum Steuerabzug nach § 48 Abs. 1 EStG befreit ist~derzeit keine fälligen Steuerrückstände bestehen~die Firma Steuerschuldner nach § 13b UStG ist].
Diese Bescheinigung gilt vom {date} bis zum {date}.
Die Gültigkeit kann beim Bundeszentralamt für Steuern online geprüft werden.
Dienstsiegel {today}`,
    }),
  };
