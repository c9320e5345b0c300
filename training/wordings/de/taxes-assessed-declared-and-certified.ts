import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Tax papers of three countries: assessments, returns, certificates of wages and capital, notices of dues. */
export const germanTaxesAssessedDeclaredAndCertified: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('de', {
    'de-whole-income-tax-assessment-couple': `Finanzamt {city}
{d3}/{d3}/{d5}     Steuernummer
IdNr. Ehemann {d2} {d3} {d3} {d3}    IdNr. Ehefrau {d2} {d3} {d3} {d3}
{street}   {town}   Tel. {phone}
Herrn und Frau
{someone}
{cstreet}
{ctown}
Bescheid für {year} über Einkommensteuer und Solidaritätszuschlag
Festsetzung
Art der Steuerfestsetzung: Der Bescheid ist nach § 165 Abs. 1 Satz 2 AO teilweise vorläufig.
= | Einkommensteuer € | Solidaritätszuschlag €
- Festgesetzt werden | {plain} | 0,00
- ab Steuerabzug vom Lohn | {plain} | 0,00
- verbleibende Beträge | -{plain} | 0,00
- Abrechnung: mithin sind zu viel entrichtet | {plain} | 0,00
Das Guthaben von {amount} wird auf das Konto IBAN DE{d2} XXXX XXXX XXXX {d2} erstattet.
Besteuerungsgrundlagen – Berechnung des zu versteuernden Einkommens
= | Ehemann | Ehefrau | insgesamt
- Bruttoarbeitslohn | {plain} | {plain} |
- ab Werbungskosten | {plain} | 1.230 |
- Einkünfte aus Vermietung und Verpachtung | -{plain} | |
- Summe / Gesamtbetrag der Einkünfte | | | {plain}
- beschränkt abziehbare Sonderausgaben | | | {plain}
- außergewöhnliche Belastungen nach Abzug der zumutbaren Belastung | | | 0
- zu versteuerndes Einkommen | | | {plain}
Zu versteuern nach dem Splittingtarif. Steuerermäßigung für Handwerkerleistungen {small}.
Erläuterungen: Die Aufwendungen für das häusliche Arbeitszimmer konnten nicht anerkannt werden, da es nicht nahezu ausschließlich beruflich genutzt wird. Der Kinderfreibetrag ist günstiger als das Kindergeld. Bitte reichen Sie künftig Belege nur nach Aufforderung ein.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid ist der Einspruch gegeben, einzulegen innerhalb eines Monats nach Bekanntgabe.`,
    'de-whole-wage-tax-statement-electronic': `Ausdruck der elektronischen Lohnsteuerbescheinigung für {year}
Nachstehende Daten wurden maschinell an die Finanzverwaltung übertragen.
{company}, {street}, {town}
Personalnummer {d5}
{someone}
{cstreet}
{ctown}
Datum: {today}   Transferticket: et{num}{num}
Identifikationsnummer: {d2} {d3} {d3} {d3}   Geburtsdatum: {date}
Dem Lohnsteuerabzug wurden zugrunde gelegt: Steuerklasse 4, Zahl der Kinderfreibeträge 1,0, Kirchensteuermerkmal ev / –, gültig ab 01.01.
= Nr. | Bezeichnung | EUR | Ct
- 1 | Bescheinigungszeitraum | 01.01.–31.12. |
- 2 | Zeiträume ohne Anspruch auf Arbeitslohn, Großbuchstaben | Anzahl "U" 1 |
- 3 | Bruttoarbeitslohn einschl. Sachbezüge ohne 9. und 10. | {plain} |
- 4 | Einbehaltene Lohnsteuer von 3. | {plain} |
- 5 | Einbehaltener Solidaritätszuschlag | 0,00 |
- 6 | Einbehaltene Kirchensteuer des Arbeitnehmers | {small} |
- 15 | Kurzarbeitergeld, Mutterschaftsgeldzuschuss, Aufstockungsbeträge | {small} |
- 17 | Steuerfreie Arbeitgeberleistungen Fahrten Wohnung/erste Tätigkeitsstätte | {small} |
- 22a | Arbeitgeberanteil zur gesetzlichen Rentenversicherung | {plain} |
- 23a | Arbeitnehmeranteil zur gesetzlichen Rentenversicherung | {plain} |
- 25 | AN-Beiträge zur gesetzlichen Krankenversicherung | {plain} |
- 26 | AN-Beiträge zur sozialen Pflegeversicherung | {small} |
- 27 | AN-Beiträge zur Arbeitslosenversicherung | {small} |
Finanzamt, an das die Lohnsteuer abgeführt wurde: {city}, Nr. {d2}{d2}
Bitte für Ihre Unterlagen aufbewahren. Die Werte können in die Anlage N und die Anlage Vorsorgeaufwand übernommen werden.`,
    'de-whole-ch-lohnausweis-boxes': `A ☒ Lohnausweis – Certificat de salaire – Certificato di salario
B ☐ Rentenbescheinigung – Attestation de rentes
C AHV-Nr. 756.{d3}{n}.{d3}{n}.{d2}     F ☒ Unentgeltliche Beförderung zwischen Wohn- und Arbeitsort
D Jahr {year}    E von 01.01. bis 31.12.     G ☐ Kantinenverpflegung / Lunch-Checks
H {someone}, {cstreet}, {ctown}
1. Lohn (soweit nicht unter 2–7 aufzuführen) / Rente    {plain}
2. Gehaltsnebenleistungen 2.1 Verpflegung, Unterkunft   –
 2.2 Privatanteil Geschäftsfahrzeug   +  {plain}
 2.3 Andere, Art: ________
3. Unregelmässige Leistungen, Art: [Bonus~Dienstaltersgeschenk~Verwaltungsratshonorar~Abgangsentschädigung]   + {plain}
4. Kapitalleistungen –
5. Beteiligungsrechte gemäss Beiblatt –
7. Andere Leistungen, Art: Kinderzulagen + {plain}
8. Bruttolohn total / Rente = {plain}
9. Beiträge AHV/IV/EO/ALV/NBUV – {plain}
10. Berufliche Vorsorge 2. Säule 10.1 Ordentliche Beiträge – {plain}  10.2 Beiträge für den Einkauf –
11. Nettolohn / Rente → In die Steuererklärung übertragen = {plain}
12. Quellensteuerabzug –
13. Spesenvergütungen 13.1.1 Reise, Verpflegung, Übernachtung ☒  13.2.1 Repräsentation {plain}
15. Bemerkungen: Spesenreglement durch Kanton [ZH~BE~AG~SG] am {date} genehmigt. Aussendienst-Anteil 40 %.
I Ort und Datum: {city}, {today}
Die Richtigkeit und Vollständigkeit bestätigt inkl. genauer Anschrift und Telefonnummer des Arbeitgebers
{company}, {street}, {town}, {phone}
Form. 11 EDV`,
    'de-whole-ch-definitive-tax-bill': `Gemeindesteueramt {city}
{street}, {town}
Schlussrechnung Staats- und Gemeindesteuern {year}
{today}    Rechnung {num}    AHVN13 756.{d3}{n}.{d3}{n}.{d2}
{someone}, {cstreet}, {ctown}
Steuerpflicht 01.01.–31.12., Konfession: P1 reformiert, P2 konfessionslos, Tarif Verheiratete
= Steuerfaktoren | steuerbar | satzbestimmend
- Einkommen | {plain} | {plain}
- Vermögen | {plain} | {plain}
Einfache Staatssteuer 100 %: Einkommen CHF {plain}, Vermögen CHF {small}
= Anteil | Steuerfuss | Betrag CHF
- Staat | 98 % | {plain}
- Politische Gemeinde | 89 % | {plain}
- Schulgemeinde | 21 % | {plain}
- Ref. Kirche (1/2) | 11 % | {small}
- Personalsteuer | | 48.00
Total Steuern {plain}; abzüglich provisorisch bezahlt {plain}; Zins zu Ihren Gunsten {small}; Verrechnungssteueranspruch gutgeschrieben {small}
Restbetrag zu unseren Gunsten CHF {plain}, zahlbar innert 30 Tagen mit beiliegender QR-Rechnung
Nach Ablauf der Frist werden 4,5 % Verzugszinsen belastet. Ratenzahlung auf Gesuch möglich, bitte vor der Mahnung.
Rechtsmittel: Gegen die Berechnung kann innert 30 Tagen schriftlich Einsprache erhoben werden. Gegen die Einschätzung selbst gilt die Frist des separaten Entscheids.
Schalter: Mo 8–11.30/13.30–18, Di–Do bis 16.30, Fr durchgehend 7–14 Uhr`,
    'de-whole-ch-steuerauszug-bank-pages': `{bank} – Steuerauszug in CHF per 31.12.{year}
(e-Steuerauszug nach Standard eCH-0196)
Portfolio {num}   {someone}   Steuerkanton [BE~ZG~TG~GR]
Seite 2 von 6
A Werte mit Verrechnungssteuerabzug
= Valor | Bezeichnung | Stück/Nominal | Steuerwert 31.12. | Ex-Datum | Bruttoertrag A
- 1213{d3} | Namenaktien Pharma Basel | 120 | {plain} | {date} | {small}
- 3886{d3} | Namenaktien Nahrungsmittel | 60 | {plain} | {date} | {small}
- 2489{d3} | 0,75 % Pfandbrief 2021–31 | 20'000 | {plain} | {date} | {small}
- – | Privatkonto CH{d2} {d5} | | {plain} | 31.12. | {small}
Total A: Steuerwert {plain}, Bruttoertrag {plain}, Verrechnungssteueranspruch 35 % {small}
B Werte ohne Verrechnungssteuerabzug
- 9037{d3} | Shares US Software | 45 | {plain} | {date} | {small}
- 4352{d3} | ETF World ausschüttend (IE) | 310 | {plain} | {date} | {small}
Total B: {plain} / {small}; davon USA zusätzlicher Rückbehalt {small}; Ausländische Quellensteuer (DA-1) {small}
Schuldzinsen: Lombardkredit Saldo {plain}, Zinsen {small}
Spesen: Depotgebühr pauschal {small} (abzugsfähig gemäss kantonaler Praxis)
Die Kursangaben entsprechen der Kursliste der ESTV. Für Fonds ohne Reporting wird der Ertrag geschätzt (*).
Bitte nicht falten: Barcode-Seiten 5 und 6 beim Einreichen beilegen.`,
    'de-whole-property-tax-notice-municipality': `Stadt {city}
Der Oberbürgermeister – Kämmerei, Abteilung Steuern
{street}, {town} – Herr {someone}, Zi. 9, {phone}
{someone}
{cstreet}, {ctown}
Kassenzeichen: 01.{d5}.{n}    (bei Zahlung unbedingt angeben)
{today}
Grundbesitzabgabenbescheid {year}
Objekt: {cstreet}, Gemarkung {city}, Flur {n}, Flurstück {d3}
Messbescheid des Finanzamts vom {date}, Steuermessbetrag {small} €
= Abgabenart | Berechnungsgrundlage | Satz | Jahresbetrag €
- Grundsteuer B | Messbetrag {small} | 555 v. H. | {small}
- Straßenreinigung Klasse 3 | 18 Frontmeter | 2,46 | {small}
- Winterwartung | 18 Frontmeter | 0,71 | {small}
- Abfallbehälter 120 l, 14-täglich | 1 | 186,00 | 186,00
- Biotonne 120 l | 1 | 62,40 | 62,40
- Niederschlagswasser | 142 m² versiegelt | 0,88 | {small}
Fälligkeiten: 15.02. {small} – 15.05. {small} – 15.08. {small} – 15.11. {small}
Dieser Bescheid gilt auch für Folgejahre, solange keine Änderung mitgeteilt wird. Sie erhalten nicht jedes Jahr Post.
Ein Lastschriftmandat liegt uns nicht vor. Sparen Sie sich Mahngebühren und erteilen Sie es mit dem Abschnitt auf der Rückseite.
Die Grundsteuerreform: Einwendungen gegen Wert und Messbetrag sind ausschließlich an das Finanzamt zu richten.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann binnen eines Monats Widerspruch erhoben werden. Er hat keine aufschiebende Wirkung, die Abgaben sind trotzdem zu zahlen.`,
    'de-whole-bank-annual-tax-certificate': `{bank}
Depotnummer {num}
{someone}
{cstreet}, {ctown}
Jahressteuerbescheinigung {year}
Bescheinigung für alle Privatkonten und -depots
Für den Gläubiger der Kapitalerträge werden für das Kalenderjahr folgende Angaben bescheinigt:
Höhe der Kapitalerträge :: {plain} EUR
Zeile 7 Anlage KAP
davon: Gewinn aus Aktienveräußerungen i. S. d. § 20 Abs. 2 Satz 1 Nr. 1 EStG (Zeile 8) :: {small} EUR
Ersatzbemessungsgrundlage i. S. d. § 43a Abs. 2 EStG (Zeile 9) :: 0,00
Höhe des nicht ausgeglichenen Verlustes ohne Verlust aus der Veräußerung von Aktien (Zeile 12) :: 0,00
Höhe des nicht ausgeglichenen Verlustes aus Aktien (Zeile 13) :: {small}
Höhe des in Anspruch genommenen Sparer-Pauschbetrages (Zeile 16/17) :: 1.000,00
Kapitalertragsteuer (Zeile 37) :: {small}
Solidaritätszuschlag (Zeile 38) :: {small}
Kirchensteuer zur Kapitalertragsteuer (Zeile 39), röm.-katholisch :: {small}
Summe der angerechneten ausländischen Steuer (Zeile 40) :: {small}
Summe der anrechenbaren, noch nicht angerechneten ausländischen Steuer (Zeile 41) :: 0,00
Leistungen aus dem Einlagekonto (§ 27 KStG) :: 12,40
Nachrichtlich: Vorabpauschalen auf Investmentanteile in der Höhe der Kapitalerträge enthalten.
Sofern der Freistellungsauftrag nicht ausgeschöpft wurde, verfällt er zum Jahresende. Verluste werden in das Folgejahr vorgetragen, eine Bescheinigung ist bis 15. Dezember zu beantragen.
Diese Bescheinigung ist maschinell erstellt und wird nicht unterschrieben. Zweitschriften sind kostenpflichtig.`,
    'de-whole-return-mantle-form': `Hauptvordruck ESt 1 A {year}
☒ Einkommensteuererklärung ☐ Antrag auf Festsetzung der Arbeitnehmer-Sparzulage ☐ Erklärung zur Festsetzung der Kirchensteuer auf Kapitalerträge
Eingangsstempel
1 Steuernummer {d2}/{d3}/{d5}
2 Identifikationsnummer {d2}{d3}{d3}{d3}
3 An das Finanzamt {city}
4 Bei Wohnsitzwechsel: bisheriges Finanzamt –
Allgemeine Angaben – Steuerpflichtige Person (stpfl. Person), nur bei Ehegatten: Ehemann
8 Name {someone}
10 Geburtsdatum {date}    11 Religion VD (nicht kirchensteuerpflichtig)
12 Ausgeübter Beruf {job}
13 Straße {cstreet}
15 Postleitzahl, Wohnort {ctown}
16 verheiratet seit – / verwitwet – / geschieden seit {date} / dauernd getrennt –
Bankverbindung – bitte stets angeben – IBAN {iban}
30 Kontoinhaber lt. Zeile 8
Empfangsvollmacht: Steuerberaterin {someone}, {other}
38 Energetische Maßnahmen: siehe Anlage
39 Haushaltsnahe Beschäftigungsverhältnisse, Dienstleistungen: Fensterreinigung {small}; Handwerker: Schornsteinfeger {small}, Maler {plain} (nur Lohn)
45 Einkommensersatzleistungen: Krankengeld {plain} lt. Bescheinigung
Ergänzende Angaben: ☒ Über die Angaben hinaus sind weitere Sachverhalte zu berücksichtigen (Beiblatt "Fahrtkosten Montage")
Anlagen: N, Kind (2), Vorsorgeaufwand, Sonderausgaben, Haushaltsnahe Aufwendungen
Unterschrift: Die mit der Steuererklärung angeforderten Daten werden auf Grund der §§ 149, 150 AO erhoben.
{today} ____________________
Datum, Unterschrift – bei der Anfertigung hat mitgewirkt: Lohnsteuerhilfeverein, Beratungsstelle {d3}`,
    'de-whole-vat-advance-printed-protocol': `Übertragungsprotokoll (Kopie) – ELSTER
Umsatzsteuer-Voranmeldung {month} {year}
Übermittelt am {date} um {time} Uhr, Transferticket: ez{num}{num}
Unternehmer: {company}, {street}, {town}
Steuernummer {d2}{d3}0{d5}
Finanzamt {city}
Angaben zur Anmeldung
= Kz | Bezeichnung | Bemessungsgrundlage ohne USt | Steuer
- 41 | innergemeinschaftliche Lieferungen an Abnehmer mit USt-IdNr. | {plain} |
- 81 | steuerpflichtige Umsätze 19 % | {plain} | {plain}
- 86 | steuerpflichtige Umsätze 7 % | {plain} | {small}
- 89 | innergemeinschaftliche Erwerbe 19 % | {plain} | {small}
- 46/47 | Leistungen eines im übrigen Gemeinschaftsgebiet ansässigen Unternehmers § 13b | {small} | {small}
- 66 | Vorsteuerbeträge aus Rechnungen von anderen Unternehmern | | {plain}
- 61 | Vorsteuer aus innergemeinschaftlichem Erwerb | | {small}
- 67 | Vorsteuer § 13b | | {small}
- 62 | entstandene Einfuhrumsatzsteuer | | {small}
- 83 | Verbleibende Umsatzsteuer-Vorauszahlung | | {plain}
Berichtigte Anmeldung: nein. Belege werden gesondert eingereicht: nein. Verrechnung des Erstattungsbetrags: nein. Die Einzugsermächtigung wird ausnahmsweise widerrufen: nein.
Hinweis zu Säumniszuschlägen: Diese Anmeldung steht einer Festsetzung unter dem Vorbehalt der Nachprüfung gleich. Die Zahlung ist am 10. des Folgemonats fällig (Dauerfristverlängerung: ein Monat später).
Bitte überprüfen Sie die Werte und legen Sie den Ausdruck zu Ihren Buchführungsunterlagen. Nicht an das Finanzamt senden!
Mandant {d5} – erstellt mit {other} Rechnungswesen`,
    'de-whole-trade-tax-prepayment-change': `Gemeinde {city} – Steueramt
Frau {someone} · Rathausplatz · Tel. {phone} Fax -99
Buchungszeichen {num}
{company}
{street}, {town}
Änderungsbescheid über Gewerbesteuervorauszahlungen ab dem III. Quartal {year}
Sehr geehrte Damen und Herren,
das Finanzamt hat den Gewerbesteuermessbetrag für Zwecke der Vorauszahlungen mit Bescheid vom {date} auf {plain} Euro herabgesetzt. Unter Anwendung des vom Gemeinderat beschlossenen Hebesatzes von 380 v. H. setzen wir daher neu fest:
= Fälligkeit | bisher Euro | neu Euro | Unterschied
- 15.08.{year} | {plain} | {plain} | -{plain}
- 15.11.{year} | {plain} | {plain} | -{plain}
- 15.02. Folgejahr und weitere | {plain} | {plain} | -{plain}
Kontostand heute: bezahlt bis einschließlich II. Quartal, Guthaben aus der Veranlagung des Vorvorjahres {small} Euro. Das Guthaben wird mit der nächsten Rate verrechnet; wünschen Sie Auszahlung, so teilen Sie uns bitte Ihre Bankverbindung mit.
Beginn des Zinslaufs: 15 Monate nach Ablauf des Kalenderjahres. Nachforderungszinsen 0,15 % je Monat.
Wichtiger Hinweis: Einwendungen gegen die Höhe des Messbetrags können nur durch Einspruch beim Finanzamt geltend gemacht werden; einen Widerspruch bei uns müssten wir zurückweisen.
Ab Januar ziehen wir um: Bürgerhaus, Eingang B, barrierefrei.
I. A. {someone}
Konten der Gemeindekasse: {bank} {iban} – {bic}`,
    'de-whole-at-arbeitnehmerveranlagung-bescheid': `Republik Österreich – Finanzamt Österreich, Dienststelle {city}
St.Nr. {d2} {d3}/{d5}     Team AV {d2}
{today}
Frau Mag. {someone}, {cstreet}, {ctown}
EINKOMMENSTEUERBESCHEID {year}
(Arbeitnehmerveranlagung)
Die Einkommensteuer wird für das Jahr {year} mit −{plain} € festgesetzt. Bisher war vorgeschrieben 0,00 €. Gutschrift {plain} €.
Das Einkommen im Jahr beträgt {plain} €. Berechnung der Einkommensteuer:
= Einkünfte aus nichtselbständiger Arbeit | €
- Bezugsauszahlende Stelle {company}, stpfl. Bezüge (245) | {plain}
- Bezugsauszahlende Stelle Österreichische Gesundheitskasse, Krankengeld | {plain}
- Pendlerpauschale lt. Veranlagung | -{small}
- Werbungskosten, die der Arbeitgeber nicht berücksichtigen konnte | -{small}
- Gesamtbetrag der Einkünfte | {plain}
- Sonderausgaben: Kirchenbeitrag | -400,00
- Familienbonus Plus | -{plain}
- Verkehrsabsetzbetrag | -463,00
- Steuer sonstige Bezüge 6 % | {small}
- Anrechenbare Lohnsteuer (260) | -{plain}
Begründung: Die Aufwendungen für Arbeitskleidung (Anzug) wurden nicht anerkannt, weil bürgerliche Kleidung zu den Kosten der privaten Lebensführung zählt. Homeoffice-Pauschale laut Lohnzettel 87 Tage.
Rechtsmittelbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats das Rechtsmittel der Beschwerde eingebracht werden.
Rückzahlungen erfolgen automatisch auf AT{d2} **** **** {d2}.
Amtssigniert. Informationen zur Prüfung: www.bmf.gv.at/amtssignatur`,
    'de-whole-inheritance-tax-declaration-form': `Finanzamt {city} – Erbschaftsteuerstelle
Aktenzeichen {d3}/{d5}/{n}
Erbschaftsteuererklärung zum Erwerb von Todes wegen
Erblasser/in: {someone}, zuletzt wohnhaft {cstreet}, {ctown}, verstorben am {date}, Familienstand verwitwet, Güterstand –
Erwerber (Anlage): 1 {someone}, Tochter, Erbquote 1/2; 2 {someone}, Sohn 1/2; Vermächtnis: Tierschutzverein
Zeile 14 ☒ Testament vom {date}, eröffnet vom Amtsgericht ☐ Erbvertrag ☐ gesetzliche Erbfolge
Vermögen zum Todestag
= Zeile | Gegenstand | Wert EUR
- 31 | Grundvermögen: Einfamilienhaus, 612 m², bebaut (Anlage Grundbesitz) | {plain}
- 48 | Bankguthaben: Girokonto, Tagesgeld, Zinsen bis Todestag | {plain}
- 52 | Wertpapiere laut Depotaufstellung | {plain}
- 57 | Sterbegeldversicherung | {small}
- 63 | Hausrat (Freibetrag 41.000) | {plain}
- 66 | Pkw, Schmuck, Münzen | {plain}
Nachlassverbindlichkeiten
- 81 | Restdarlehen Bausparkasse | {plain}
- 87 | Bestattung, Grabpflege, Grabstein – Pauschbetrag | 15.000
- 91 | Pflege des Erblassers durch Tochter, Freibetrag § 13 | 20.000
Vorschenkungen der letzten zehn Jahre: {date}, Geldbetrag {plain} an Sohn
Steuerbefreiung Familienheim wird beantragt: Die Tochter zieht ein und nutzt es zehn Jahre.
Ich versichere, die Angaben nach bestem Wissen gemacht zu haben. {today}
Mitwirkung: Steuerberater {other}`,
  }),
};
