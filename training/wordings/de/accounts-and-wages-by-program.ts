import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Statements, bank particulars and payslips as banks' sites and payroll programs print them. */
export const germanAccountsAndWagesByProgram: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('de', {
    'de-neo-bank-pdf': `{company} Bank · [Klosterstraße 62, 10179 Berlin~Amsterdam, Zweigniederlassung Frankfurt]
{person}
{cstreet}, {ctown}
IBAN: {iban} · BIC: {bic}
# [Kontoauszug~Kontoauszug {month} {year}~Dein Kontoauszug]
{date} bis {date}
Beschreibung | | Betrag
* [Lastschriften~Überweisung~Gutschrift~Kartenzahlung] {other} | Wertstellung {date} | [-~+]{small}€
Zusammenfassung
Dein alter Kontostand {plain}€
Ausgehende Transaktionen -{plain}€
Eingehende Transaktionen +{plain}€
Dein neuer Kontostand {plain}€
Anmerkung: Bitte prüfe deine Buchungen. Einwendungen sind binnen sechs Wochen zu erheben. Guthaben sind bis 100.000 € durch die Einlagensicherung geschützt.`,
    'de-web-turnover-print': `{bank} Online-Banking
# [Umsätze~Umsatzanzeige~Kontoumsätze – Druckansicht]
Konto :: Girokonto {iban}
Inhaber :: {client}
Zeitraum :: {date} - {date}
Kontostand :: {plain} EUR
Verfügbarer Betrag :: {plain} EUR
= Buchung | Valuta | Auftraggeber/Empfänger | Buchungstext | VWZ | Betrag
* {date} | {date} | {other} | [LASTSCHRIFT~GUTSCHR. UEBERWEISUNG~DAUERAUFTRAG~ENTGELT] | [RE {num}~MIETE~SVWZ+{num}] | [-~]{small}
gedruckt am {today} {time}
Kein amtlicher Kontoauszug`,
    'de-mt940-list-ledger': `{client} – Finanzbuchhaltung
# [Bankauszug elektronisch (MT940) – Protokoll~Elektronischer Kontoauszug Liste]
Hausbank {bank} Konto-ID GIRO{n} Währung EUR
Auszug Nr. {d3}/{year} vom {date}
Anfangssaldo {plain} H
= Val. | BTx | Text | Primanota | Soll | Haben
* {d2}{d2} | [NTRF~NDDT~NMSC~NCHG] | {other} EREF+{num} | {num} | {small} | {small}
Endsaldo {plain} H
Umsätze Soll {n} / Haben {n}
Nicht zugeordnete Posten: {n}`,
    'de-depot-statement': `{bank} · Wertpapierservice
{person}
{cstreet}
{ctown}
# [Depotauszug per {date}~Jahresdepotauszug {year}~Konto- und Depotübersicht]
Depot-Nr. :: {num} {d2}
Verrechnungskonto :: {iban}, Saldo {plain} EUR
= Stück/Nominale | Bezeichnung | WKN/ISIN | Kurs | Kurswert EUR
* {n},{d3} | [MSCI World ETF thes.~Bundesanleihe 2,5 %~Siemens Namens-Aktien~Immobilienfonds A] | DE000{num}{n} | {small} | {plain}
Gesamtdepotwert {plain} EUR
Verwahrart Girosammelverwahrung, Lagerland Deutschland
Bitte prüfen Sie den Auszug und erheben Sie Einwendungen unverzüglich.`,
    'de-building-society-account': `Bausparkasse {company} AG
Herrn {person}
# [Jahreskontoauszug {year}~Kontoauszug zum Bausparvertrag {num}]
Bausparsumme :: {d2}.000,00 EUR
Tarif :: [Classic~F2{n}~Wohn-Riester]
= Datum | Vorgang | Belastung EUR | Gutschrift EUR
- 01.01.{year} | Kontostand | | {plain}
* {date} | [Regelsparbeitrag~Zulage~Wohnungsbauprämie~Kontogebühr~Sonderzahlung] | {small} | {small}
- 31.12.{year} | Guthabenzinsen 0,25 % | | {small}
Kontostand 31.12.{year} :: {plain}
Bewertungszahl {n},{d2}, Mindestsparguthaben [erreicht~noch nicht erreicht]
Der Auszug gilt als anerkannt, wenn Sie nicht innerhalb von acht Wochen widersprechen.`,
    'de-foundation-cash-account': `[Sparkasse~Volksbank] {city}
Kontoauszug {n}/{year} Blatt {n} von {n}
KONTONUMMER {num} BLZ {d5}{d3}
{client}
Bu.Tag Wert Wir haben für Sie gebucht Betrag
alter Kontostand vom {date} {plain}+
* {d2}.{d2}. {d2}.{d2}. | [SEPA-ELV {other}~ÜBERWEISUNG {other}~SB-EINZAHLUNG~LOHN/GEHALT~SCHECK {num}] | {small}[+~-]
neuer Kontostand vom {date} {plain}+
Ihr Dispositionskredit {num},00 EUR
IBAN: {iban} BIC: {bic}
Hinweis: Ab {date} gelten geänderte Bedingungen für Zahlungsdienste.`,
    'de-at-george-list': `[Erste Bank~Raiffeisenbank~BAWAG~Volksbank] {city}
# [Kontoauszug~Tagesauszug Nr. {d3}~Umsatzliste]
IBAN AT{d2} {d5} {num}{d2}
Kontowortlaut {client}
= Buchung | Text | Valuta | Betrag EUR
* {d2}{d2} | [Gutschrift {other}~Bezahlung Karte~Einzug {other}~Habenzinsen~KESt~Kontoführung] | {d2}{d2} | {small}[-~]
Alter Kontostand {plain}
Summe Gutschriften {plain} Summe Belastungen {plain}-
Neuer Kontostand zu Ihren Gunsten {plain}
Kontonachricht: Überziehungen sind in bar oder durch Überweisung abzudecken.`,
    'de-ch-finance-institute': `[PostFinance~Kantonalbank~Regiobank] · Kundendienst
{client}
# [Kontoauszug {date} - {date}~Zinsabschluss und Kontoauszug]
Konto [Geschäftskonto CHF~Privatkonto]
IBAN CH{d2} 0{d3} {num} {n}
= Datum | Text | Gutschrift | Lastschrift | Valuta | Saldo
- {date} | Kontostand | | | | {d2}'{d3}.15
* {date} | [Einzahlungsschein/QR-Zahlung~TWINT Geld gesendet~Giro {other}~eBill~Gutschrift {other}~Preis Kontoführung] | {d3}.50 | {d2}.20 | {date} | {d2}'{d3}.70
Total | {n}'{d3}.00 | {n}'{d3}.50
Ohne Ihren Gegenbericht innert 30 Tagen gilt der Auszug als genehmigt.`,
  }),
  bank_details: wordingsIn('de', {
    'de-web-app-share-iban': `# [Meine Bankverbindung~Kontodaten teilen~Kontoinformationen]
Kontoinhaber :: {person}
IBAN :: {iban}
BIC :: {bic}
Bank :: {bank}
? Adresse der Bank :: {street}, {town}
Teile diese Daten, um Überweisungen zu erhalten.`,
    'de-letterhead-all-accounts': `{company}
{street}, {town}
# [Unsere Bankverbindungen~Bankverbindungen der {company}~Übersicht Geschäftskonten]
Bitte verwenden Sie für Zahlungen ausschließlich folgende Konten:
= Bank | IBAN | BIC | Währung
* {bank} | {iban} | {bic} | [EUR~USD~CHF]
Gläubiger-Identifikationsnummer :: DE{d2}ZZZ0000{num}
USt-IdNr. :: {vat}
Stand {date}
Aus Sicherheitsgründen teilen wir Änderungen nie per E-Mail mit.`,
    'de-staff-account-form': `{company} · Personalabteilung
# [Personalbogen Bankverbindung~Mitteilung der Bankverbindung für die Gehaltszahlung~Kontomitteilung]
Name, Vorname :: {person}
Personalnummer :: {num}
Abteilung :: [Lager~Vertrieb~Pflege~Küche]
Kreditinstitut :: {bank}
IBAN :: {iban}
BIC :: {bic}
abweichender Kontoinhaber :: [–~{someone}]
gültig ab :: {date}
Ich bitte, meine Bezüge auf dieses Konto zu überweisen.
Datum, Unterschrift`,
    'de-bank-issued-account-proof': `{bank}
{city}, {today}
# [Bestätigung der Kontoverbindung~Bankbestätigung Kontoinhaberschaft~Kontobestätigung]
Sehr geehrte Damen und Herren,
auf Wunsch unseres Kunden bestätigen wir, dass für {client}, {cstreet}, {ctown}, bei uns folgendes Konto geführt wird:
IBAN :: {iban}
BIC / SWIFT :: {bic}
Kontoart :: [Kontokorrentkonto~Geschäftsgirokonto]
eröffnet am :: {date}
Diese Bestätigung begründet keine Haftung der Bank und dient ausschließlich der Vorlage bei Dritten.
Mit freundlichen Grüßen {bank}, zwei Unterschriften`,
    'de-at-supplier-data-sheet': `{client} GmbH, Kreditorenbuchhaltung, [4600 Wels~1030 Wien]
# [Stammdatenblatt Kontoverbindung~Bekanntgabe Bankverbindung~Kontodatenblatt Lieferant]
Lieferant :: {company}
UID :: ATU{num}
Kontowortlaut :: {company}
Bankinstitut :: [Oberbank~Erste Bank~RLB] {city}
IBAN :: AT{d2} {d5} {num}{d2}
BIC :: {bic}
Firmenmäßige Zeichnung, Datum {date}
Beizulegen: Bestätigung der Bank`,
  }),
  payslip: wordingsIn('de', {
    'de-datev-lodas': `*{d5}*{num}*{d5}
{company}, {street}, {town}
Personal-Nr. {d5} Geburtsdatum {date} StKl 1 Faktor Ki.Frbtr. 0,0 Konfession rk
Eintritt {date} Steuer-ID {num}{d2} KK-Nr. {num} PGRS 101 BGRS 1111 SV-Nummer {d2}{num}M{d3}
# [Abrechnung der Brutto/Netto-Bezüge für {month} {year}~Abrechnung der Brutto-Netto-Bezüge]
{person}
{cstreet}
{ctown}
Urlaub: Resturlaub Vj. {n},0 Anspruch 30,0 genommen {n},0
= Lohnart | Bezeichnung | Einheit | Menge | St | SV | Betrag
* {num} | [Gehalt~Stundenlohn~Überstunden~VWL AG-Anteil~Nachtzuschlag~Sachbezug] | Std | {d3},00 | L | L | {plain}
Gesamtbrutto {plain}
Lohnsteuer {small} SolZ 0,00 Kirchensteuer {small}
KV-Beitrag {small} RV-Beitrag {small} AV-Beitrag {small} PV-Beitrag {small}
Netto-Verdienst {plain}
Überweisung VWL -40,00
Auszahlungsbetrag {plain}
Verdienstbescheinigung Gesamt-Brutto Steuer-Brutto SV-Brutto
Form.-Nr. LNGN{d2} Bank {iban}`,
    'de-sap-hr-remuneration': `{company} AG · Entgeltabrechnung
# [Entgeltnachweis {month} {year}~Entgeltabrechnung~Verdienstnachweis]
Pers.Nr. 000{d5} Kostenst. {num} AbrKrs {d2}
Herrn/Frau {person}
Tarif ERA {city} EG {n} Stufe B, Arbeitszeit 35,00
= LArt | Text | Tage/Std | Faktor | Betrag
* {n}{d3} | [Grundentgelt~Leistungszulage~Schichtzulage~Tarifl. Zusatzgeld~Weihnachtsgeld~Altersteilzeit Aufst.] | {d2},00 | {small} | {plain}
/101 Gesamtbrutto | | | {plain}
/401 Lohnsteuer | | | {small}-
/3{d2} KV/RV/AV/PV Arbeitnehmer | | | {small}-
/550 Gesetzliches Netto | | | {plain}
/560 Überweisung | | | {plain}
Rückrechnung für {month}: {small}
Zeitkonto Stand {d2},{d2} Std.`,
    'de-lexware-payroll': `Firma {company}
# [Lohnabrechnung {month} {year}~Gehaltsabrechnung~Verdienstabrechnung]
Arbeitnehmer :: {person}
Pers.-Nr. :: {d3}
Steuerklasse / Kinder :: [I~III~IV~V] / 0
Krankenkasse :: {insurer}
= Brutto-Bezüge | Menge | Satz | Betrag
* [Gehalt~Fahrtkostenzuschuss~Lohn~Feiertagslohn~Urlaubsentgelt] | {d3},00 | {small} | {plain}
Steuerrechtliche Abzüge {small}
SV-rechtliche Abzüge {small}
Nettoverdienst {plain}
abzgl. Vorschuss {small}
Auszahlungsbetrag {plain} auf {iban}
AG-Anteil gesamt {plain} · SV-Tage 30 · Jahreswerte: Brutto {plain} LSt {plain}`,
    'de-word-household-help': `# [Lohnzettel~Lohnabrechnung {month}~Abrechnung Aushilfe]
Arbeitgeber {someone}, {street}
Für {person}, [Haushaltshilfe~Aushilfe Biergarten~Erntehelfer~Putzhilfe]
= Datum | Std.
* {date} | {n},5
Stunden zusammen {d2}
Stundenlohn 13,{d2} Euro
Bruttolohn {small} Euro
abzüglich Kost und Unterkunft {small} Euro
? Rentenversicherung Eigenanteil 3,6 % {small}
Auszahlung {small} Euro
Betrag erhalten am {date} Unterschrift ________`,
    'de-pension-statement-monthly': `[Versorgungskasse~Landesamt für Besoldung~Zusatzversorgung] {city}
# [Bezügemitteilung~Mitteilung über Versorgungsbezüge~Abrechnung Betriebsrente {month}]
Personalnummer :: A{num}
Empfänger :: {person}
Besoldung :: [A 9~A 13~B 2] Stufe {n}
= Bezügeart | ab | EUR
* [Grundgehalt~Familienzuschlag~Allgemeine Zulage~Ruhegehalt 71,75 %~Anrechnung Rente] | {date} | {plain}
Gesamtbrutto {plain}
Lohnsteuer {small}
Pflegeversicherung freiwillig 0,00
Gesetzliches Netto {plain}
Auszahlungsbetrag {plain}, Valuta {date}
Diese Mitteilung wird nur bei Änderungen erstellt.`,
    'de-temp-worker-hours': `{company} Personalleasing
# [Lohnabrechnung Zeitarbeit~Entgeltabrechnung {month}/{year}]
Mitarbeiter {person} Pers.-Nr. {num} Entleiher {client}
Tarif GVP Entgeltgruppe {n}
= Lohnart | Stunden | Satz EUR | Betrag EUR
* [Einsatzstunden~Branchenzuschlag 15 %~Nachtzuschlag 25 %~Garantielohn~Krankheit~AZK-Auszahlung] | {d2},00 | {d2},{d2} | {small}
steuerfrei: Verpflegungsmehraufwand {small}
Brutto {plain} Steuern {small} Sozialversicherung {small} Netto {plain}
AZK Stand alt {d2},50 neu {d2},25
Pfändung {small} Abschlag vom 15. {small}
Überweisung {plain}`,
    'de-at-bmd-slip': `{company} GmbH, [4400 Steyr~1100 Wien~6850 Dornbirn]
# [Lohn-/Gehaltsabrechnung {month} {year}~Abrechnungsbeleg~Bezugsnachweis]
Dienstnehmer {person} DN-Nr. {d3} SV-Nr. {d2}{d2} {d2}{d2}{d2}
Eintritt {date} Kollektivvertrag [Handel~Metallgewerbe~Gastgewerbe] Beschäftigungsgruppe {n}
= LA | Text | Menge | Satz | EUR
* {d3} | [Gehalt~Überstundenpauschale~UEL~Sonderzahlung WR~Taggeld~Sachbezug PKW] | {d2},00 | {small} | {plain}
Brutto {plain}
SV laufend {small} SV-SZ {small}
LSt laufend {small} LSt-SZ {small}
Gewerkschaft {small} Betriebsratsumlage {small}
Netto {plain} Auszahlungsbetrag {plain}
MV-Beitrag Vorsorgekasse {small}, Pendlerpauschale ja, AVAB nein`,
    'de-ch-swissdec-slip': `{company} AG, [8048 Zürich~3097 Liebefeld~4665 Oftringen]
Persönlich / Vertraulich
{person}
# [Lohnabrechnung {month} {year}~Salärabrechnung~Lohnblatt]
AHV-Nr. 756.{d2}{d2}.{d2}{d2}.{d2} Pensum {d2} % Mitarbeiter-Nr. {num}
= Lohnart | Basis | Ansatz | Betrag CHF
* [Monatslohn~Kinderzulage~13. Monatslohn~Sonntagszulage~Ferienentschädigung 8,33 %~Spesen] | {n}'{d3}.00 | 100 % | {n}'{d3}.00
Bruttolohn {n}'{d3}.00
- AHV/IV/EO | {n}'{d3}.00 | 5.30 % | -{d3}.10
- ALV | {n}'{d3}.00 | 1.10 % | -{d2}.40
- NBU / KTG | {n}'{d3}.00 | 1.2 % | -{d2}.00
- BVG Pensionskasse | | | -{d3}.00
? Quellensteuer A0N | | | -{d3}.00
Nettolohn {n}'{d3}.50
Auszahlung {date} auf CH{d2} 0{d3} {num}`,
  }),
};
