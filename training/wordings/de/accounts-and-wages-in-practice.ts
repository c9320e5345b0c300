import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Bank statements and payslips as programs export them and small employers write them. */
export const germanAccountsAndWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('de', {
    'de-dry-cooperative-bank-statement-notices': `{bank}
Kontoauszug {n}/{year}  Blatt 1 von 2
Kontokorrent  {num}   erstellt am {today}  {time}
Herrn und Frau {person} {cstreet} {ctown}
IBAN {iban}   BIC {bic}
alter Kontostand vom {date} | {plain} H
= Bu-Tag | Wert | Vorgang | Soll/Haben
- {d2}.0{n}. | {d2}.0{n}. | Lastschrift / Wohnbau eG / Miete Whg. {d3} / Mandatsref. M{d5} | 742,00 S
- {d2}.0{n}. | {d2}.0{n}. | Kartenzahlung girocard / Edeka {someone} {city} / {time} ME0 | 38,74 S
- {d2}.0{n}. | {d2}.0{n}. | Lohn, Gehalt, Rente / {client} / LOHN {month} Pers.Nr. {d5} | 2.318,06 H
- {d2}.0{n}. | {d2}.0{n}. | Dauerauftrag / {someone} / Taschengeld Studium | 250,00 S
- {d2}.0{n}. | {d2}.0{n}. | Auszahlung girocard GA {num} | 200,00 S
- {d2}.0{n}. | {d2}.0{n}. | Abschluss per {date} / Kontoführung 4,90 / 9 Buch. á 0,12 | 5,98 S
neuer Kontostand vom {date} | {plain} H
===
Blatt 2 – Mitteilungen
Sehr geehrtes Mitglied, die Vertreterversammlung hat eine Dividende von 4 % auf Geschäftsanteile beschlossen; die Gutschrift erfolgte am {date}.
Einwendungen gegen Rechnungsabschlüsse sind spätestens vor Ablauf von sechs Wochen nach Zugang zu erheben; Unterlassen gilt als Genehmigung. Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig (Informationsbogen siehe Aushang).
Eingeräumte Kontoüberziehung: {plain} EUR, Sollzins 10,45 % p. a., geduldete Überziehung 14,95 %.
Am Rosenmontag sind alle Zweigstellen ab 12 Uhr geschlossen; die SB-Zone bleibt zugänglich.
Sterne sammeln: Gewinnsparen hilft Vereinen vor Ort. Losnummern siehe Buchungstext.`,
    'de-dry-online-export-csv-bank-semicolons': `"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Begünstigter/Zahlungspflichtiger";"Betrag";"Währung";"Info"
{iban};{date};{date};FOLGELASTSCHRIFT;Strom Abschlag {ref};{client};-96,00;EUR;Umsatz gebucht
{iban};{date};{date};GUTSCHR. UEBERWEISUNG;Re {ref} vielen Dank;{someone};418,50;EUR;Umsatz gebucht
{iban};{date};{date};KARTENZAHLUNG;{year}-{d2} {time} Debitk.{n};BAECKEREI {city};-7,45;EUR;Umsatz gebucht
{iban};{date};{date};ONLINE-UEBERWEISUNG;Umsatzsteuer {month} St.-Nr. {num};FINANZAMT {city};-1.204,17;EUR;Umsatz gebucht
{iban};{date};{date};BARGELDEINZAHLUNG;SB-Einzahlung Automat {d5};;640,00;EUR;Umsatz gebucht
{iban};{date};{date};ENTGELTABSCHLUSS;siehe Anlage;;-14,80;EUR;Umsatz gebucht
{iban};{date};{date};RUECKLASTSCHRIFT;Rueckgabegrund MD06 Betrag {small} Entgelt 4,20;{other};-89,20;EUR;Umsatz gebucht
{iban};{date};{date};ECHTZEIT-GUTSCHRIFT;Kaution Lautsprecher;{someone};150,00;EUR;Umsatz vorgemerkt
{iban};{date};{date};DAUERAUFTRAG;Ruecklage Steuer;{person};-400,00;EUR;Umsatz gebucht
Saldo {date};;;;;;{plain};EUR;
Anzahl Datensaetze: {d2}   Export erzeugt {today} {time}   Seite 1`,
    'de-dry-paper-loan-account-plan-development-bank': `Förderbank {city} – Anstalt des öffentlichen Rechts
Darlehenskonto {num}
{someone}, {cstreet}, {ctown}
Kontobewegungen 01.01.{year} bis 31.12.{year} und Stand des Darlehens „[Junges Wohnen~Energieeffizient Sanieren~Startkapital]“
= Datum | Text | Belastung | Gutschrift | Kapitalrest
- 01.01. | Vortrag | | | {plain}
- 30.03. | Rate Zins 1,35 % | {small} | |
- 30.03. | Tilgung | | {plain} | {plain}
- 30.06. | Rate Zins | {small} | |
- 30.06. | Tilgung | | {plain} | {plain}
- 17.08. | Sondertilgung gem. Ziffer 4.2 | | 5.000,00 | {plain}
- 30.09. | Rate Zins | {small} | |
- 02.10. | Rückrechnung Lastschrift, Gebühr | 6,00 | |
- 30.12. | Tilgungszuschuss gutgeschrieben | | {plain} | {plain}
Zinsen im Kalenderjahr gezahlt :: {plain}
Restschuld :: {plain}
Ende der Zinsbindung :: {date}
Bitte prüfen Sie die Angaben. Ohne Widerspruch binnen sechs Wochen betrachten wir den Saldo als anerkannt. Eine gesonderte Zinsbescheinigung wird nicht erstellt, dieses Blatt dient dem Finanzamt als Nachweis.
Änderung der Anschrift bitte schriftlich. Servicezeit: Mo–Do 8.30–16, Fr bis 13 Uhr`,
    'de-dry-club-account-two-pages-second': `Seite 2/2    Girokonto Verein „{company}“ e. V.    {iban}
Übertrag von Blatt 1 | {plain}
- {date} | SEPA-Sammellastschrift 118 Posten Beitrag 1. Hj. DTAUS {ref} | 5.310,00+
- {date} | Rückgabe AC04 Konto erloschen {someone} | 45,00-
- {date} | Rückgabe MS03 keine Angabe {someone} | 45,00-
- {date} | Fremdentgelte Rückgaben 2 x 3,12 | 6,24-
- {date} | Sportlerbekleidung {client} Rg {ref} | 1.189,30-
- {date} | Landessportbund Übungsleiterzuschuss | 864,00+
- {date} | Einzahlung Safebag Sommerfest Nr. {num} | 2.471,50+
- {date} | Münzzählgebühr | 12,50-
- {date} | Getränke Umland KG 2 % Skonto | 1.622,08-
- {date} | GEMA Musiknutzung Straßenfest | 141,90-
- {date} | Spende {someone} „für die Jugend“ | 100,00+
Endsaldo {date} | {plain}
Summe Soll {plain}   Summe Haben {plain}
Verfügungsberechtigt jeweils zwei gemeinsam: {someone}, {someone}, {someone}
Bitte reichen Sie das Protokoll der Vorstandswahl sowie den Registerauszug zur Legitimationsprüfung nach, sonst müssen wir Online-Zugänge sperren.
Ausdruck am Auszugsdrucker {d3}, Zweitschriften kosten 2,50 je Auszug`,
    'de-dry-crypto-wallet-like-broker-statement': `{company} Trading – Konto von {someone}
Aktivitäten und Verrechnungskonto, Zeitraum {date} – {date}
Anfangsbestand EUR {plain}
= Zeit | Art | Beschreibung | Ein | Aus | Saldo
- {date} {time} | Einzahlung | Sofortüberweisung | {plain} | | {plain}
- {date} {time} | Handel | Kauf 12 Stk. ETF Welt acc., Kurs 84,{d2} | | {plain} | {plain}
- {date} {time} | Handel | Sparplan 25,00 Technologie | | 25,00 | {plain}
- {date} {time} | Ertrag | Dividende ISIN US{num}, 15 % Quellensteuer | {small} | | {plain}
- {date} {time} | Zinsen | 2,25 % p. a. auf Guthaben | {small} | | {plain}
- {date} {time} | Steuer | Optimierung Verlusttopf | {small} | | {plain}
- {date} {time} | Karte | Cashback 1 % in Bruchstücken | 0,84 | | {plain}
- {date} {time} | Auszahlung | an {iban} | | {plain} | {plain}
Endbestand {plain}, davon bei Partnerbank {bank} treuhänderisch gehalten
Bestände Wertpapiere siehe eigener Depotauszug. Dies ist keine Steuerbescheinigung und keine Anlageberatung.
Orderprovision 1,00 € je Ausführung (Fremdkostenpauschale). Kurse in Echtzeit vom Market Maker.
Erstellt {today} · {company} · Aufsicht: BaFin · Seite 1 von 1`,
    'de-dry-at-sparkasse-umsatzliste-month': `Erste {city} Bank / Filiale {n}
Kontoauszug Nr. {d3}   Konto AT{d2} {num}   lautend auf {company} e.U.
Beginnsaldo {plain}
= Datum | Buchungstext | Valuta | Betrag
- {date} | Onlineauftrag ÖGK Beitrag {month} Zahlungsref. {num} | {date} | -{plain}
- {date} | Finanzamt Österreich, Abgabenkonto U {month}/{year} | {date} | -{plain}
- {date} | Bankomatzahlung Abrechnung POS {num} Anzahl 47 | {date} | {plain}
- {date} | Eigenerlag Münzrollen | {date} | 380,00
- {date} | Lastschrift Wien-Netz Energie, CID AT{num} | {date} | -211,60
- {date} | Gutschrift {client} AR {ref} abzgl. 3 % Sk. | {date} | {plain}
- {date} | Kammerumlage | {date} | -{small}
- {date} | Abschluss: Sollzinsen 9,5 % / Spesen / Manipulation | {date} | -18,33
Endsaldo {plain} EUR
Rahmen 15.000,00 bis auf weiteres
Bei Unklarheiten ersuchen wir um Rückmeldung innert zwei Monaten. Einlagensicherung AUSTRIA, Infoblatt in der Filiale erhältlich.
Werte Kundin, werter Kunde: Mit {date} entfällt die TAN per SMS. Bitte steigen Sie rechtzeitig auf die App um, das Beraterteam hilft gern, Termin unter {phone}.`,
    'de-dry-ch-postfinance-like-movements': `Kontoauszug {date} - {date}
Geschäftskonto CHF   CH{d2} 0900 0000 {num}
{company}, {street}, {town}
= Datum | Text | Gutschrift | Lastschrift | Valuta | Saldo
- {date} | Kontostand | | | | {plain}
- {date} | Gutschrift QR-Rechnung Sammelbuchung 14 Stk. Teilnehmer {num} | {plain} | | {date} | {plain}
- {date} | E-Rechnung Swisscom-Abo {ref} | | 89.90 | {date} |
- {date} | Lohnzahlungen pain.001 Auftrag 3 Zahlungen vertraulich | | {plain} | {date} |
- {date} | AHV Ausgleichskasse 3. Quartal Akonto | | {plain} | {date} |
- {date} | Einzahlung am Schalter Filiale {city} | 1 200.00 | | {date} | {plain}
- {date} | Preis für Einzahlungen am Schalter 3. Monat | | 11.60 | {date} |
- {date} | TWINT Kasse Hofladen brutto 412.50 Kommission 1.30 % | 407.14 | | {date} |
- {date} | Kontoführung | | 5.00 | {date} | {plain}
Umsatztotal {plain} {plain}
Bitte überprüfen Sie den Auszug. Beanstandungen innert 30 Tagen. Formular ohne Unterschrift.
Guthabengebühr fällt derzeit nicht an. Unsere Kreditzinsen: keine Überziehung möglich.
Ihr Kundencenter {phone} (max. CHF 0.08/Min. Festnetz)`,
    'de-dry-prepaid-card-youth-statement': `Mein Konto · Jugendkarte · {someone} (gesetzl. Vertreterin {someone})
Auszug {month} {year}
{iban}
Guthaben am Monatsanfang :: 41,20 €
Guthaben am Monatsende :: 27,64 €
Geldeingänge :: 60,00 €
Ausgaben :: 73,56 €
- {date} Taschengeld Mama +40,00
- {date} DB Vertrieb Online -12,30
- {date} McDöner {city} -7,50
- {date} Oma {someone} „fürs Zeugnis“ +20,00
- {date} Drogerie Filiale {d3} -9,85
- {date} Spiele-Store Abbuchung abgelehnt (Sperre Onlinespiele) 0,00
- {date} Kino {city} -11,00
- {date} Second-Hand-App Käuferschutz -22,91
- {date} Automat Fremdbank -10,00
Pfennigsparen: 0,00 € aufgerundet → Sparziel „Gitarre“ 112,40 € von 250 €
Deine Karte kann nicht ins Minus. Verloren? Im App-Menü einfrieren oder 116 116 anrufen.
Mit 18 bleibt dein Konto kostenlos, solange du in Schule, Ausbildung oder Studium bist – wir brauchen dann einen Nachweis.
{bank}, {town}. Dieser Auszug liegt 12 Monate im Postfach, bitte selbst abspeichern.`,
  }),
  payslip: wordingsIn('de', {
    'de-dry-gastronomy-service-charge-slip': `{company} Gaststättenbetriebe   Abr.Monat {month} {year}   Mandant {d5}
{someone}, Servicekraft, Eintritt {date}, Pers.-Nr. {n}
Steuerklasse I  Kinderfreibeträge 0,0  Konfession –  Tage 30
KV 10{num} PGR 101 BGRS 1111  Umlage U1 U2
= LA | Bezeichnung | Std./Tg. | Faktor | Betrag
- 010 | Stundenlohn | 142,50 | 13,80 | 1.966,50
- 031 | Nachtzuschlag 25 % steuerfrei | 28,00 | 3,45 | 96,60
- 033 | Sonntagszuschlag 50 % st.frei | 17,50 | 6,90 | 120,75
- 120 | Sachbezug Mittagessen | 18 | 4,40 | 79,20
- 121 | Sachbezug Abendessen | 3 | 4,40 | 13,20
- 510 | Kassendifferenz lt. Protokoll | | | -12,40
Gesamtbrutto {plain}
Steuerbrutto {plain}   SV-Brutto {plain}
Lohnsteuer {small}   Soli 0,00
Rentenvers. {small}   Arbeitslosenv. {small}   Krankenv. {small}   Pflegev. {small}
Netto {plain}
abzügl. Sachbezüge verrechnet -92,40
abzügl. Vorschuss {date} -200,00
ÜBERWEISUNG {plain} auf {iban}
Trinkgelder sind vom Gast direkt gewährt und hier nicht enthalten. Arbeitszeitkonto: + 11,25 h. Resturlaub: 7 Tage, verfallen nicht vor 31.03.
Bitte Gesundheitszeugnis (Belehrung § 43 IfSG) bis {date} auffrischen – Termin im Büro aushängen.`,
    'de-dry-sap-civil-servant-bezuege': `Landesamt für Besoldung {city}
Bezügemitteilung {month} {year}
Herrn StR {person}   Personalnummer {num}   Dienststelle Gymnasium {ctown}   Schl. {d5}
Änderung gegenüber Vormonat: Stufenaufstieg A 13 Stufe 6, Familienzuschlag Stufe 2
= Bezüge | ab | EUR
- Grundgehalt A 13/6 | 01.{d2} | 5.214,37
- Familienzuschlag Stufe 2 | | 278,81
- allgemeine Stellenzulage | | 96,03
- Vergütung Mehrarbeit 4 Stunden {date} | | 143,96
- Nachzahlung Stufe 2 Monate | | 394,20
Brutto :: {plain}
= Abzüge | | EUR
- Lohnsteuer Klasse 3/2,0 | | {plain}
- Kirchensteuer 8 v. H. rk | | {small}
- Kostendämpfung / Wahlleistungen Beihilfe | | 22,00
- Abtretung VL Bausparkasse {bank} | | 40,00
Auszahlung zum letzten Bankarbeitstag :: {plain}
Jahressummen: Steuerbrutto {plain}, Lohnsteuer {plain}
Sie sind verpflichtet, Änderungen der persönlichen Verhältnisse (Eheschließung, Kindergeldende, Nebentätigkeit) unverzüglich mitzuteilen; überzahlte Bezüge werden zurückgefordert. Diese Mitteilung ist kein Bescheid. Private Krankenversicherung zahlen Sie selbst.
Rückfragen nur schriftlich über das Portal mit Angabe der Personalnummer.`,
    'de-dry-handwritten-harvest-weekly': `Weinlese {year} – Auszahlung
Name: {someone}   Helfer Nr. {n}   geb. {date}
Woche vom {date} bis {date}
Mo 9 h, Di 8,5 h, Mi Regen, Do 10 h, Fr 9 h, Sa 5 h = 41,5 h
x 12,82 € = 532,03
./. Essen 6 Tage x 9,50 = 57,00
./. Bett 7 Nächte x 5,00 = 35,00
+ Prämie „sauber gelesen“ 25,00
Lohnst. pauschal 5 % trägt Betrieb
sozialvers.frei, kurzfristig, 70 Tage (bisher 19)
Rest bar € 465,03
Vorschuss letzte Woche schon verrechnet
bekommen: {someone}      bezahlt: {person}
Bitte Lesebuch u. Schere abgeben wer heimfährt`,
    'de-dry-lexoffice-like-student-assistant': `{company} UG (haftungsbeschränkt)
Lohnabrechnung für {month} {year}
Werkstudentin {someone}, StKl 1, StID {num}
Krankenkasse: studentisch versichert (selbst), PGR 106, BGR 0100
Stunden 68,0 à 15,50 €
= Bezeichnung | Steuer | SV | Betrag
- Stundenlohn | L | E | 1.054,00
- Fahrtkosten ÖPNV Zuschuss § 3 Nr. 15 | F | F | 49,00
- Erholungsbeihilfe pauschal | P | F | 50,00
Gesamtbrutto :: 1.153,00
Lohnsteuer :: 0,00
Solidaritätszuschlag :: 0,00
Rentenversicherung 9,3 % :: 98,02
Netto :: 1.054,98
Auszahlungsbetrag :: 1.054,98
Überwiesen an {iban} am {date}
Arbeitgeberbelastung gesamt 1.{d3},{d2}
Urlaubskonto: 16 Tage Anspruch, 4 genommen. 20-Stunden-Grenze in der Vorlesungszeit eingehalten. Aktuelle Immatrikulationsbescheinigung fehlt – bitte bis {date} hochladen, sonst müssen wir voll verbeitragen!
Abrechnung gemäß § 108 Abs. 3 GewO. Steuernummer AG {d2}/{d3}/{d5}, Betriebsnummer {num}`,
    'de-dry-partial-retirement-and-car-industry': `Entgeltnachweis  [Werk 2~Werk Süd]  {month} {year}
{company} AG   Kostenst. {d5}   Stamm-Nr. {num}
Herr {person}, {cstreet}, {ctown}
ERA EG 9, Altersteilzeit Blockmodell, Arbeitsphase, Ende {date}
= Lohnart | Text | Menge | Wert
- 1001 | Monatsgrundentgelt 50 % | 17,50 | {plain}
- 1007 | Leistungszulage 14 % | | {small}
- 1320 | Schichtzulage Spät/Nacht | 96,00 | {small}
- 1650 | Aufstockung ATZ steuerfrei | | {plain}
- 1651 | Zusätzl. RV-Beitrag AG | | {plain}
- 3101 | Mitarbeiterfahrzeug Leasing Gehaltsumw. | | {small}-
- 3120 | gwV private Nutzung | | {small}
- 4410 | Betriebsrente AN-Anteil | | {small}-
- 4800 | Metallrente Umwandlung | | 100,00-
Bruttoentgelt {plain}   Gesetzl. Netto {plain}   Abzüge {small}   Auszahlung {plain}
Wertguthaben ATZ (insolvenzgesichert) :: {plain}
T-ZUG und Tarif-Zusatzbetrag: Wahl freie Tage bis 31.10. im Portal
Freischichten :: 3,0
Gleitzeit :: +27:30 (Ampel gelb)
Progressionsvorbehalt: Aufstockungsbetrag ist in der Einkommensteuererklärung anzugeben.
Essensgeld ({small}) wird mit dem Werksausweis am Folgemonat abgezogen. Nächste Belegschaftsversammlung {date}, Halle 7.`,
    'de-dry-at-lehrling-bau-slip': `{company} Bau GmbH, {city} NÖ
Lohn-/Gehaltszettel {month} {year}
DN {someone}, SV-Nr. {d3}{n} {d5}{n}, Lehrling 2. Lj. Maurer, KV Bauindustrie/Baugewerbe
Eintritt {date}   Kinder –   Pendlerpauschale 20 km klein
= LA Bezeichnung | Einheit | Satz | Betrag
- Lehrlingseinkommen | 1 | | {plain}
- Taggeld kurz | 11 | 10,{d2} | {small}
- Schmutzzulage 10 % | 24 | | {small}
- Internatskosten Berufsschule | 1 | | {plain}
- Urlaubszuschuss ant. BUAK direkt | | | 0,00
Brutto :: {plain}
SV laufend Lehrling :: {small}
BV-Beitrag AG 1,53 % :: {small}
LSt-Bemessungsgrundlage :: {plain}
Lohnsteuer :: 0,00
Netto :: {plain}
Akontozahlung {date} :: -150,00
Betriebsratsumlage :: -1,90
Auszahlung :: {plain} auf AT{d2} {num}
Schlechtwetterstunden 6,0, BUAK-Urlaub: 18 WT offen. Krankenstand 2 T.
Zeitnachweis liegt bei. Einwendungen bitte binnen 3 Monaten beim Lohnbüro, 7–15 Uhr. Die Lohnverrechnung ist urlaubsbedingt vom {date} bis {date} geschlossen.`,
    'de-dry-ch-kita-mitarbeiterin-lohn': `Verein Kita {city}
Lohnabrechnung {month} {year}
{someone}, Fachfrau Betreuung, Pensum 60 %
AHV 756.{d3}{n}.{d3}{n}.{d2}   Personal-Nr. {n}
= Lohnart | Ansatz | Basis | CHF
- Monatslohn | 60 % | 4’950.00 | 2’970.00
- Kinderzulage | 1 | 215.00 | 215.00
- Ferienentschädigung Zusatzdienste | 8.33 % | 168.00 | 14.00
- Zusatzdienst Nachmittag | 6 h | 28.00 | 168.00
Bruttolohn 3’367.00
- AHV/IV/EO | 5.3 % | | -167.06
- ALV | 1.1 % | | -34.67
- NBU | 1.28 % | | -40.35
- KTG | 0.65 % | | -20.49
- BVG fix | | | -114.20
- Essensbeitrag Team | 12 | 7.00 | -84.00
Nettolohn 2’906.23
Valuta 25. auf CH{d2} {num}
Feriensaldo 2.4 Wochen. Überzeit +4.5 h, bitte bis Sommer abbauen. Die Quellensteuer (Tarif B1) ist ab {month} nicht mehr abzuziehen, Bewilligung C liegt vor.
Fragen zum Lohn an {mail} oder jeweils donnerstags im Büro`,
    'de-dry-second-page-explanations-bwrk-nurse': `Seite 2   Entgeltabrechnung {person}   {month} {year}   P-Nr. {d5}
Erläuterung Ihrer unständigen Bezüge (Zeitraum Vorvormonat)
= Tag | Dienst | Zuschlag | Std. | Satz % | EUR
- 0{n} Sa | F | Samstag 13–21 | 1,25 | 20 | {small}
- 0{n} So | S | Sonntag | 7,70 | 25 | {small}
- 12 Mi | N | Nacht 21–6 | 8,50 | 20 | {small}
- 13 Do | N | Nacht | 8,50 | 20 | {small}
- 24 Mo | F | Feiertag o. FZA | 7,70 | 135 | {small}
- 28 Fr | RB | Rufbereitschaft 12 h, 2 Einsätze | 2,00 | | {small}
- 30 So | EIN | Einspringprämie kurzfristig | 1 | | 60,00
Wechselschichtzulage 155,00, Pflegezulage 133,80, Zulage P8 46,02
Zusatzversorgung VBLklassik: AN-Anteil 1,81 %, Umlage AG {small}, davon steuerpflichtig {small}
Zusatzurlaub Nachtarbeit: 1 Tag je 150 Stunden, erreicht 118,5
Pfändung: Drittschuldnererklärung abgegeben, lfd. Abzug {small} an {client}, Az {ref}, Rest {plain}
Beitragsbemessungsgrenzen {year} und weitere Tabellen entnehmen Sie dem Intranet. Ausschlussfrist sechs Monate (§ 37 TVöD).
Haben Sie an den Nachweis Masernschutz gedacht?`,
  }),
};
