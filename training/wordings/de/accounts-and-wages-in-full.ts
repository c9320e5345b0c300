import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Account statements, sheets of bank details and payslips with all their notes. */
export const germanAccountsAndWagesInFull: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('de', {
    'de-whole-savings-bank-monthly': `{bank}
Kontoauszug {n}/{year}   Seite 1 von 3
Kontonummer {num}, DE{d2} {d5} {d5} {d5} {d3}   Girokonto Komfort
{someone}, {cstreet}, {ctown}
Kontostand am {date}, Auszug Nr. {n}     {plain}+
= Datum | Erläuterung | Betrag Soll EUR | Betrag Haben EUR
- 02.{d2}. | Dauerauftrag Miete {other} Hausverwaltung, Mandant 44 | {plain} |
- 03.{d2}. | Lastschrift {company} Mobilfunk, Kd.-Nr. {num}, Rechnung {month} | {small} |
- 03.{d2}. | Kartenzahlung girocard BAECKEREI//{city}/DE {date}T07:42 | 6,35 |
- 05.{d2}. | Gutschrift LOHN/GEHALT {client} PERS.NR {d5} | | {plain}
- 08.{d2}. | Lastschrift {insurer} Hausrat {num} Jahresbeitrag | {small} |
- 09.{d2}. | Geldautomat GA NR00{d3} {city} 200,00 EUR GEB. 0,00 | 200,00 |
- 12.{d2}. | Überweisung online {someone} "Danke fürs Auslegen" | {small} |
- 15.{d2}. | Rücklastschrift Fitnessclub, Grund: Widerspruch | | 39,90
- 15.{d2}. | Entgeltabschluss: Grundpreis 6,95, Buchungen beleghaft 1 x 1,50 | 8,45 |
- 20.{d2}. | Kindergeld Familienkasse KG{num} | | 250,00
Kontostand am {date} um 20:04 Uhr   {plain}+
Ihr Dispositionskredit :: 2.500,00 EUR, Sollzins derzeit 11,49 % p. a.
Bitte beachten Sie die Hinweise auf der Rückseite. Einwendungen gegen Rechnungsabschlüsse sind binnen sechs Wochen zu erheben. Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig; Näheres im Informationsbogen für den Einleger.
Unsere Geschäftsstelle Marktplatz bleibt am Faschingsdienstag ab 12 Uhr geschlossen. Neu: Wero im Online-Banking!`,
    'de-whole-business-account-ledger-pages': `Blatt 4   Auszug {d3}   {bank} – Firmenkunden
{company}, Konto {iban}, Währung EUR
Vortrag {plain} H
{date} {date} SEPA-Sammelüberweisung 23 Posten Datei-ID {num}  {plain} S
{date} {date} SEPA-Gutschrift {client} RG {num} ABZGL 2PROZ SKONTO  {plain} H
{date} {date} SEPA-Basislastschrift FINANZAMT {city} LST {month}, ANM.SCHL. {num} {plain} S
{date} {date} Scheckeinreichung 00{d5} E.V.  {plain} H
{date} {date} Kreditkarte Sammelabr. Business Card 4 Karten {plain} S
{date} {date} AUSLANDSUEB. CHF 4.120,00 KURS 0,9437 GEB. SHARE {plain} S
{date} {date} Bareinzahlung Nachttresor Geb. 5,00 {plain} H
{date} {date} DARLEHEN {num} TILGUNG 2.083,33 ZINS {small}  {plain} S
{date} {date} KRANKENKASSE BEITRAG BN {num} {plain} S
{date} {date} ECHTZEIT-UEB. {someone} REISEKOSTENVORSCHUSS {small} S
Zwischensumme Soll {plain} Haben {plain}
Neuer Saldo {plain} H
Kreditlinie {plain}, genutzt 0,00. Avale: {plain}
Zinsabschluss folgt am Quartalsende. Die in Ihrem Auszug aufgeführten Beträge berücksichtigen nicht die Wertstellung; Verfügungen vor Wertstellung können zu Zinsbelastungen führen. Schecks und Lastschriften: Gutschrift Eingang vorbehalten. Reklamationen bitte innerhalb von sechs Wochen an die Innenrevision.
Ihr Betreuer: {someone}, {phone}`,
    'de-whole-ch-bank-account-half-year': `{bank}
Postfach, {town}
Kontoauszug 01.01.{year} – 30.06.{year} in CHF
{someone} und/oder {someone}
{cstreet}
{ctown}
Sparkonto Plus   CH{d2} 0{d3} {d5} {d3}   Kunden-Nr. {d3}.{d3}
= Buchung | Text | Belastung | Gutschrift | Valuta | Saldo
- 01.01. | Saldovortrag | | | | {plain}
- 15.01. | Dauerauftrag von Privatkonto | | 500.00 | 15.01. | {plain}
- 03.02. | Vergütung {someone}, Geburtstag | | 200.00 | 03.02. | {plain}
- 15.02. | Dauerauftrag von Privatkonto | | 500.00 | 15.02. | {plain}
- 21.03. | Übertrag auf Säule 3a | 7'056.00 | | 21.03. | {plain}
- 30.04. | Bezug Bancomat {city} | 300.00 | | 30.04. | {plain}
- 12.06. | Kündigung Rückzug > 20'000 frei nach Avis | 15'000.00 | | 12.06. | {plain}
- 30.06. | Zins 0,40 % brutto | | {small} | 30.06. | {plain}
- 30.06. | Verrechnungssteuer 35 % | {small} | | 30.06. | {plain}
Saldo zu Ihren Gunsten CHF {plain}; Umsatztotal Belastungen {plain}, Gutschriften {plain}
Rückzugsbedingungen: CHF 20'000 pro Kalenderjahr ohne Kündigung, darüber drei Monate; sonst Nichtkündigungskommission 2 %.
Ohne Ihren Gegenbericht innert Monatsfrist gilt der Auszug als richtig befunden. Bitte bewahren Sie den Beleg für die Steuererklärung auf. Formular ohne Unterschrift.`,
    'de-whole-at-volksbank-list': `{bank} – Filiale {city}
KONTOAUSZUG Nr. 00{d2}/{year}  Blatt 001
IBAN: AT{d2} 4{d3}0 {d5} {d5}  BIC {bic}
Kontobezeichnung: {someone}, Gehaltskonto
Letzter Kontostand {date}   EUR {plain}+
{d2}.{d2} BILLA DANKT 0{d3} K1 {date} 18:22              {small}-  {d2}.{d2}
{d2}.{d2} BEZÜGE {company} GMBH                         {plain}+  {d2}.{d2}
{d2}.{d2} WIEN ENERGIE TB {month} VK {num}                {small}-  {d2}.{d2}
{d2}.{d2} EINZIEHUNGSAUFTRAG {insurer} HAUSHALT POL {num} {small}-  {d2}.{d2}
{d2}.{d2} AUSZAHLUNG BANKOMAT S6EE{d3} 15:07            150,00-  {d2}.{d2}
{d2}.{d2} ÖBB TICKETSHOP VERBUND KLIMATICKET             {small}-  {d2}.{d2}
{d2}.{d2} FINANZAMT ÖSTERREICH GUTSCHRIFT ANV {d3}/{d5}   {plain}+  {d2}.{d2}
{d2}.{d2} SB-UMBUCHUNG AN BAUSPARER                      100,00-  {d2}.{d2}
{d2}.{d2} HABENZINSEN 0,0100 %                             0,02+  {d2}.{d2}
{d2}.{d2} KEST                                             0,01-  {d2}.{d2}
{d2}.{d2} KONTOFÜHRUNG PAKET                             20,70-  {d2}.{d2}
Neuer Kontostand zu Ihren Gunsten   EUR {plain}+
Überziehungsrahmen 3.000,00 – Sollzinsen 9,875 %, Überziehungszinsen +3 %
Sehr geehrte Kundin, sehr geehrter Kunde! Ab {month} gelten neue Geschäftsbedingungen, siehe Beilage. Sie können bis zwei Monate nach Zustellung widersprechen. Einlagensicherung Austria: Informationsbogen unter {web}.`,
    'de-whole-payment-service-activity-pdf': `Aktivitätsbericht
{company} Payments – Händlerkonto
{client} · Händler-ID {ref} · {date} – {date} · Währung EUR
Zusammenfassung
Anfangssaldo :: {plain}
Zahlungseingänge :: {plain}
Gebühren :: -{small}
Rückzahlungen :: -{small}
Auszahlungen auf Bankkonto :: -{plain}
Rücklage (rolling reserve 5 %) :: -{small}
Endsaldo verfügbar :: {plain}
= Datum | Typ | Beschreibung | Brutto | Gebühr | Netto | Saldo
* {date} | [Zahlung~Rückzahlung~Auszahlung~Rückbuchung~Gebühr] | [{someone}, Bestellung {num}~Zahlungs-ID {ref}~Sofortauszahlung] | {small} | -0,{d2} | {small} | {plain}
- {date} | Währungsumrechnung | GBP 84,00 → EUR, Kurs 1,1648 inkl. 3 % Aufschlag | {small} | 0,00 | {small} | {plain}
- {date} | Fallgebühr | Käuferschutz Fall PP-D-{num} | -16,00 | 0,00 | -16,00 | {plain}
Alle Zeiten in MEZ. Ausstehende Zahlungen werden nicht dargestellt. Um einen Umsatz zu beanstanden, kontaktieren Sie uns innerhalb von 13 Monaten. Dieser Bericht kann für Ihre Buchhaltung als CSV, PDF oder DATEV-Format heruntergeladen werden. Rechnungen über die Gebühren stehen unter "Steuerdokumente" bereit.
{company} S.à r.l. et Cie, S.C.A., {street}, L-{d2}{d2} Luxembourg, zugelassen durch die CSSF`,
  }),
  bank_details: wordingsIn('de', {
    'de-whole-supplier-iban-change-announcement': `{company} | {street} | {town}
An unsere Kunden – Kreditorenbuchhaltung
{today}
Neue Bankverbindung ab {date}
Bitte ändern Sie unsere Stammdaten wie folgt:
Kontoinhaber :: {company}
Bank :: {bank}
IBAN :: {iban}
BIC/SWIFT :: {bic}
Gläubiger-ID :: DE{d2}ZZZ000{num}
USt-IdNr. :: {vat}
Die alte Verbindung bei der bisherigen Hausbank wird zum Jahresende geschlossen. Zahlungen, die dort danach eingehen, werden an Sie zurückgeleitet.
So prüfen Sie die Echtheit dieser Mitteilung: Rufen Sie uns unter der Ihnen bereits bekannten Nummer – nicht unter einer Nummer aus diesem Schreiben – an und lassen Sie sich die letzten vier Ziffern bestätigen. Wir werden niemals per E-Mail um eine kurzfristige Umleitung von Zahlungen bitten.
Auf Rechnungen finden Sie die neue Verbindung ab Nummer {num} in der Fußzeile. Bereits gestellte Rechnungen können auf das neue Konto gezahlt werden, der Verwendungszweck bleibt gleich.
Eine Bestätigung unserer Bank über die Kontoinhaberschaft fügen wir bei.
{person}, Leiter Finanzen        {someone}, Prokuristin`,
    'de-whole-new-vendor-form-answered': `Lieferantenstammdatenblatt – bitte vollständig ausfüllen und mit Firmenstempel zurück an kreditoren@{city}.example
Von {client}, Stammdatenpflege
1 Firma (lt. Register) :: {company}
2 Rechtsform :: GmbH
3 Straße, PLZ, Ort :: {street}, {town}
4 Ansprechpartner Verkauf / Buchhaltung :: {person} / {someone}
5 Telefon, E-Mail für Bestellungen :: {phone}, {email}
6 E-Mail für Zahlungsavise :: {email}
7 Steuernummer / USt-IdNr. :: {d2}/{d3}/{d5} / {vat}
8 Handelsregister :: {city} HRB {d5}
9 Bank :: {bank}
10 IBAN :: {iban}
11 BIC :: {bic}
12 Zahlungsbedingung :: [30 Tage netto~14 Tage 2 %, 30 netto~sofort]
13 Währung :: EUR
14 Lieferbedingung :: DAP
15 Zertifikate :: ISO 9001 ☒ ISO 14001 ☐ keine ☐
16 Freistellung Bauabzugsteuer :: liegt bei ☐ entfällt ☒
Die Angaben zum Konto sind durch einen aktuellen Kontonachweis der Bank (nicht älter als drei Monate) zu belegen. Änderungen nimmt {client} nur nach telefonischer Rückbestätigung vor (Vier-Augen-Prinzip).
Bestätigung: Wir sind berechtigt, über das genannte Konto zu verfügen. Dem Verhaltenskodex stimmen wir zu.
{today}   Stempel, Unterschrift {person}
Intern: angelegt am ____ Kred.-Nr. ____ Kürzel ____ / ____`,
    'de-whole-school-trip-collection-account': `Klassenfahrt 8c nach [Wangerooge~Berchtesgaden~Straßburg~Weimar] – Wohin mit dem Geld?
Liebe Eltern,
für die Fahrt haben wir ein eigenes Konto eingerichtet (kein Schulkonto, bitte nichts mehr bar mitgeben!).
Kontoinhaber: {person}, Sonderkonto Klassenkasse 8c
Kreditinstitut: {bank}
IBAN: {iban}
BIC: {bic} (nur aus dem Ausland nötig)
Verwendungszweck: 8c + Nachname des Kindes – bitte genau so, sonst kann ich nicht zuordnen
Raten: 100 € bis {date}, 100 € bis {date}, Rest 85 € bis {date}
Wer die Raten lieber als Dauerauftrag einrichtet: Bitte das Ende nicht vergessen.
Geschwisterkinder und Leistungen aus dem Bildungspaket: Das Jobcenter überweist direkt auf obige IBAN; das Formular unterschreibe ich gern, es genügt eine Mail. Der Förderverein hilft diskret.
Kontostände zeige ich auf dem Elternabend; was übrig bleibt, wird ausgezahlt oder kommt in die Abschlusskasse.
Fragen: {mail} oder {mobile} (ab 17 Uhr)
Viele Grüße
{person}, Klassenlehrerin`,
    'de-whole-ch-iban-qr-information': `{company} – Zahlungsverbindungen / Coordonnées bancaires / Coordinate bancarie
Stand {date}
= Währung | Bank | IBAN | BIC/SWIFT
- CHF | {bank} | CH{d2} 0{d3} {d5} {d5} {n} | {bic}
- CHF (QR-IBAN, nur mit QR-Referenz) | {bank} | CH{d2} 3{d3} {d5} {d5} {n} | {bic}
- EUR | {bank} | CH{d2} 0{d3} {d5} {d3} | {bic}
- EUR SEPA | {other} Bank DE | {iban} | {bic}
- USD | {bank} | CH{d2} 0{d3} {d5} {d3} | {bic}
Begünstigter: {company}, {street}, {town}
MWST-Nr. CHE-{d3}.{d3}.{d3} MWST – UID CHE-{d3}.{d3}.{d3} – LEI 5067{num}
Korrespondenzbank USD: {other} Bank New York, ABA 02{d3}
Für Zahlungen mit QR-Rechnung scannen Sie bitte immer den aufgedruckten Code; die Konti oben dienen nur für Daueraufträge und Zahlungen aus dem Ausland. Spesenregelung: OUR. Bitte Rechnungsnummer angeben.
Achtung: Einzahlungsscheine in Orange und Rot sind seit Oktober 2022 ungültig.
Bestätigung der Kontobeziehung durch unsere Hausbank auf Anfrage: {email}`,
  }),
  payslip: wordingsIn('de', {
    'de-whole-datev-like-public-hospital-nurse': `Bezügemitteilung      {month} {year}     Abrechnungskreis {d2}
{company} Klinikum, Personalabteilung, {street}, {town}
Frau {someone}, {cstreet}, {ctown}
PersNr {num}  Geb. {date}  Eintritt {date}  TVöD-P P8 Stufe 4  Arbeitszeit 30,00/38,50
StKl 2  KFB 1,0  Konf rk  StTage 30  SV-Tage 30  KV allg. 14,6 + 1,7  Vers.Nr. {d2}{num}Z{d3}
= LA | Bezeichnung | Menge | Satz | Betrag
- 0100 | Tabellenentgelt | | | {plain}
- 0215 | Pflegezulage § 52 | | | {small}
- 0220 | Wechselschichtzulage | | | 120,78
- 0410 | Nachtarbeit 20 % steuerfrei | 34,00 | {small} | {small}
- 0412 | Sonntag 25 % | 14,50 | {small} | {small}
- 0440 | Überstunden Ausgleich 30 % | 3,25 | {small} | {small}
- 0710 | VL Arbeitgeberanteil | | | 6,65
Gesamtbrutto {plain}   Steuerbrutto lfd {plain}   SV-Brutto KV/PV {plain} RV/AV {plain}   ZVK-Brutto {plain}
Lohnsteuer {plain}  Kirchensteuer {small}  SolZ 0,00  KV {plain}  PV {small}  RV {plain}  AV {small}
ZVK Arbeitnehmeranteil {small}
Nettobezüge {plain}
- 8100 | VL-Sparen {bank} | -40,00
- 8300 | Personalessen 11 x 4,10 | -45,10
- 8410 | Parkkarte | -18,00
Auszahlung {plain} auf {iban}
Jahressummen: Brutto {plain}, LSt {plain}, SV {plain}. Resturlaub 11,5 Tage. Zeitkonto +18:20
Mitteilung: Die Tariferhöhung wird mit der nächsten Abrechnung rückwirkend gezahlt. Bitte melden Sie Elternzeit spätestens sieben Wochen vorher an. Bescheinigung gemäß § 108 Abs. 3 GewO.`,
    'de-whole-craft-short-hours-construction': `Lohnabrechnung für {month} {year}
{company} Bau, {street}, {town}       Blatt 1
{someone} · {cstreet} · {ctown}    Pers.-Nr. {d3}    Spezialfacharbeiter LG 4    SOKA-AN-Nr. {num}
Steuerkl. III/1,0  Krankenkasse AOK  Sozialvers. {d2}{num}B{d3}
Stundenlohn Tarif 24,{d2}  Bauzuschlag enthalten
= Art | Std. | Satz | EUR
- Arbeitsstunden | 128,00 | 24,{d2} | {plain}
- Feiertag | 8,00 | 24,{d2} | {small}
- Saison-KUG (S-KUG) | 16,00 | – | {small}
- Mehraufwands-Wintergeld | 96,00 | 1,00 | 96,00 *
- Urlaub 3 Tage (14,25 %) | 24,00 | | {small}
- Verpflegungszuschuss > 8 h | 14 Tage | 6,00 | 84,00 *
- Fahrtkosten eigenes Kfz | 412 km | 0,30 | 123,60 *
Bruttolohn {plain}  davon steuerfrei(*) {small}
Lohnsteuer {small} / Ki.St. {small} / KV {plain} / PV {small} / RV {plain} / ALV {small}
Nettolohn {plain}
Abschlag vom 15. -500,00; Pfändung {other} -{small}; Darlehen Werkzeug Rest {small}, Rate -50,00
Überweisung {plain}
Urlaubsanspruch laut SOKA: 22 Tage, {plain} €; genommen 3. Arbeitszeitkonto (Ausgleichskonto): Guthaben 31,5 Std. = {small} €
Ab Dezember gilt Schlechtwetterzeit. Bitte Krankmeldung künftig nur noch telefonisch an das Büro, wir rufen die eAU ab!
erstellt von Lohnbüro {other}`,
    'de-whole-ch-monthly-hourly-wages-slip': `{company} GmbH, {street}, {town}
Lohnabrechnung {month} {year}                vertraulich
{someone}
{cstreet}
{ctown}
Pers.-Nr. {d3}   AHV 756.{d3}{n}.{d3}{n}.{d2}   Eintritt {date}   Pensum 60 %   Kanton [AG~VD~SO~BL]   Quellensteuer-Code B1N
= Lohnart | Basis | Ansatz | Betrag CHF
- Monatslohn | 4'850.00 | 60 % | 2'910.00
- Kinderzulage | 1 | 215.00 | 215.00
- Ausbildungszulage | 1 | 268.00 | 268.00
- Sonntagszulage | 12 h | 5.00 | 60.00
- Anteil 13. Monatslohn | | | {small}
- Bruttolohn | | | {plain}
- AHV/IV/EO | {plain} | 5,300 % | -{small}
- ALV | {plain} | 1,100 % | -{small}
- NBU | {plain} | 1,240 % | -{small}
- KTG | {plain} | 0,650 % | -{small}
- BVG fix | | | -{small}
- Quellensteuer | {plain} | 3,40 % | -{small}
- Nettolohn | | | {plain}
- Spesen Natel | | | 30.00
- Rückbehalt Schlüsseldepot | | | -50.00
- Auszahlung IBAN CH…{d3} per 25. | | | {plain}
Feriensaldo 7,3 Tage; Gleitzeit -2.15 Std.
Bemerkung: Ab nächstem Monat neue BVG-Sätze (Altersstufe 45). Fragen an {person}, intern 41. Schöne Festtage!`,
    'de-whole-at-lohnzettel-monatsabrechnung': `Abrechnung der Bezüge {month} {year}
Dienstgeber {company} Ges.m.b.H., {town}, DG-Kto {num}, ÖGK
Dienstnehmer {someone}, SV-Nr. {d3}{n} {d2}{d2}{d2}, PersNr {d3}, Eintritt {date}, Angestellte KV Handel BG D
AVAB nein, FABO+ 1 Kind 100 %, Pendlerpauschale klein 20–40 km, Pendlereuro 62,00
= LA | Text | Anzahl | Betrag EUR
- 100 | Gehalt | | {plain}
- 130 | Überstunden 50 % Grund | 6,00 | {small}
- 131 | ÜZ 50 % frei § 68(2) | 6,00 | {small}
- 210 | Sachbezug Garage | | 14,53
- 300 | Urlaubszuschuss | | {plain}
- 410 | Taggelder frei | 3 | 79,20
Summe Brutto {plain}
SV lfd 18,07 % {plain}   SV SZ 17,07 % {plain}   LSt lfd {small}   LSt SZ 6 % {small}
E-Card Gebühr (November) 13,35   Betriebsratsumlage 0,5 % {small}   Gewerkschaft {small}   Sachbezug -14,53
Netto / Auszahlung auf AT{d2} … {d3}: {plain}
BMSVG-Bemessung {plain}, Beitrag 1,53 % {small} (Kasse {other})
Resturlaub 14 WT   ZA-Stand 9:45
Lohnsteuer-Bemessung {plain}   Jahressechstel verfügbar {plain}
Dienstgeberanteil: SV {plain} DB {small} DZ {small} KommSt {small}
Diese Abrechnung ersetzt nicht den Jahreslohnzettel L16. Einspruch innerhalb der kollektivvertraglichen Verfallsfrist.`,
    'de-whole-second-page-correction-explained': `Seite 2 – Rückrechnung zu Ihrer Entgeltabrechnung {month} {year}, Personalnummer {d5}
Hallo {someone},
weil Sie uns die Geburt Ihres Sohnes und den Wechsel der Steuerklasse erst nachträglich gemeldet haben, wurden drei Monate neu abgerechnet:
= Monat | Brutto alt | Brutto neu | Steuer alt | Steuer neu | SV alt | SV neu | Netto-Differenz
- Januar | {plain} | {plain} | {small} | {small} | {plain} | {plain} | {small}
- Februar | {plain} | {plain} | {small} | {small} | {plain} | {plain} | {small}
- März | {plain} | {plain} | {small} | {small} | {plain} | {plain} | {small}
Summe Nachzahlung {small}, enthalten in Lohnart 9990 der Seite 1
Zusätzlich: Zuschlag Pflegeversicherung für Kinderlose entfällt ab Geburtsmonat; Abschlag je Kind folgt ab dem zweiten.
Lohnartenerläuterung: 1000 Festgehalt · 2110 Geldwerter Vorteil Pkw 1 % · 2111 Fahrten Wohnung–Arbeit 0,03 % · 3050 Direktversicherung (Entgeltumwandlung, steuerfrei § 3 Nr. 63) · 7400 Jobticket
Kumulierte Jahreswerte: Gesamtbrutto {plain}, Lohnsteuer {plain}, KV {plain}, RV {plain}
Urlaub: Anspruch 30, genommen 6, geplant 14, Rest 10. Gleitzeitsaldo +04:12
Datenschutz: Diese Unterlage ist nur für den Empfänger bestimmt. Abruf älterer Abrechnungen im Mitarbeiterportal, zehn Jahre.
Ihr Service Center Personal, Ticket {num}`,
  }),
};
