import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further tax papers, register papers and proofs of insurance, of offices and insurers. */
export const germanDuesRegistersAndCoversFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('de', {
    'de-whole-second-home-and-tourist-tax-return': `Gemeinde Ostseebad {city} – Kurverwaltung und Steuerabteilung
Erklärung zur Zweitwohnungssteuer {year}
Aktenzeichen 22.{d5}
1. Inhaber der Zweitwohnung: {someone}, Hauptwohnung {cstreet}, {ctown}
2. Lage: {street}, Ferienhaus, Einheit {n}, Wohnfläche 58 m² + Terrasse
3. Die Wohnung wird genutzt als ☒ Mischnutzung (Eigennutzung und Vermietung) ☐ reine Kapitalanlage ☐ Eigennutzung
4. Vermietungstage im Jahr: 141, davon über Agentur {other}; Eigennutzung laut Belegungskalender 29 Tage; Leerstand 195 Tage
5. Jahresrohmiete / Mietwert: ☐ vermietet zu ____ ☒ geschätzt nach Lagewert
6. Baujahr 1998, Heizung Gas, Kategorie II
Berechnung (von der Behörde auszufüllen): Lagewert {d3} × Wohnfläche × Baujahresfaktor 1,2 × Verfügbarkeitsgrad 60 % × Steuersatz 4,5 % = {small} €
Die Steuer ist mit je einem Viertel am 15. Februar, Mai, August und November fällig. Kurabgabe: Jahreskurkarte für Zweitwohnungsbesitzer {small} € je Person; bitte Personen angeben: ____
Belege (Vermietungsnachweis, Agenturvertrag) sind beizufügen. Wer falsche Angaben macht, handelt ordnungswidrig nach dem Kommunalabgabengesetz.
Ich versichere, die Angaben wahrheitsgemäß gemacht zu haben. {today} ______________
Abgabefrist 31. Januar. Online-Dienst: {web}`,
    'de-whole-late-filing-penalty-estimate': `Finanzamt {city} – Veranlagungsbezirk {d2}
St.-Nr. {d3}/{d3}/{d5}
{company}, {street}, {town}
{today}
Bescheid für {year} über Umsatzsteuer
Der Bescheid ergeht nach § 164 Abs. 1 AO unter dem Vorbehalt der Nachprüfung.
Die Besteuerungsgrundlagen wurden gemäß § 162 AO geschätzt, weil Sie trotz Aufforderung keine Steuererklärung abgegeben haben. Die Schätzung entbindet nicht von der Verpflichtung zur Abgabe.
= Festsetzung | EUR
- Lieferungen und sonstige Leistungen zu 19 % (geschätzt) | {plain}
- Umsatzsteuer | {plain}
- Vorsteuerbeträge (geschätzt) | -{plain}
- verbleibende Umsatzsteuer | {plain}
- bereits getilgt (Voranmeldungen) | {plain}
- Bitte zahlen Sie spätestens am {date} | {plain}
- Verspätungszuschlag § 152 AO, 14 Monate | {small}
- Zinsen § 233a AO 0,15 % je vollem Monat | {small}
Begründung der Ermessensentscheidung: Sie haben die Erklärung wiederholt verspätet abgegeben. Entschuldigungsgründe wurden nicht vorgetragen.
Rechtsbehelf: Einspruch innerhalb eines Monats; ein Bescheid gilt am vierten Tag nach Aufgabe zur Post als bekannt gegeben. Durch den Einspruch wird die Vollziehung nicht gehemmt.
Konto Bundesbank, IBAN DE{d2} {d5} {d5} {d5} {d3}. Säumniszuschlag 1 % je angefangenem Monat. Nicht mit Scheck!`,
    'de-whole-ch-tax-return-main-form': `Kanton [Bern~Solothurn~Graubünden~Freiburg] – Steuererklärung {year} für natürliche Personen
ZPV-Nr. {num} / Fall 1 / Gemeinde {city}
Einzureichen bis 15. März
Person 1 {someone}, geb. {date}, verheiratet, Beruf {job}, Arbeitgeber {company}
Person 2 {someone}, geb. {date}, Lehrerin Teilpensum
Kinder im eigenen Haushalt: {someone} 2014, {someone} 2017
= Ziffer | Einkünfte im In- und Ausland | Person 1 | Person 2
- 2.1 | Haupterwerb, Nettolohn laut Lohnausweis | {plain} | {plain}
- 2.2 | Nebenerwerb (Feuerwehrsold über 5'300) | {small} | 0
- 2.24 | Taggelder EO/Mutterschaft | 0 | {small}
- 3.2 | Wertschriftenertrag lt. Formular 3 | {small} |
- 7.0 | Eigenmietwert selbstbewohnt | {plain} |
= Abzüge | |
- 5.1 | Berufskosten: Fahrten 44 km x 220 Tage, ÖV | {plain} | {small}
- 5.2 | Beiträge Säule 3a | 7'056 | 3'000
- 4.3 | Schuldzinsen Hypothek {bank} | {plain} |
- 7.1 | Liegenschaftsunterhalt pauschal 20 % | {plain} |
- 2.6 | Versicherungsprämien, Kinderdrittbetreuung Hort | {plain} |
Steuerbares Einkommen {plain}; Vermögen: Liegenschaft amtl. Wert {plain}, Fahrzeuge {plain}, Kryptowährungen Kurs ESTV {small}
Ort, Datum, Unterschriften beider Ehegatten. Beilagen: Lohnausweise (2), Bescheinigung 3a, Zinsausweis, e-Steuerauszug, Belege Krankheit
Nicht unterzeichnete Erklärungen werden zurückgewiesen. Freigabequittung Barcode {num}`,
    'de-whole-customs-duty-private-parcel': `Hauptzollamt {city} – Zollamt Briefabfertigung
Einfuhrabgabenbescheid   ATC40/{num}/{n}
Empfänger :: {someone}, {cstreet}, {ctown}
Sendung :: EE{num}CN / 3 Pakete
Inhalt lt. Anmelder :: [E-Gitarre gebraucht~Drohne mit Zubehör~Kimono Seide~Modelleisenbahn Messing]
Warenwert :: {small} USD, Kurs 1,0913
Beförderungskosten :: {small} EUR
= Abgabenart | Bemessungsgrundlage | Satz | EUR
- A00 Zoll | {small} | 3,7 % | {small}
- B00 Einfuhrumsatzsteuer | {small} | 19 % | {small}
- Auslagenpauschale Post | | | 7,50
Summe {small}
Zahlungsart: bar / girocard bei Abholung
Begründung: Die Angabe "Gift, value 20 $" war unzutreffend; nach vorgelegter Kaufbestätigung und Zahlungsnachweis wurde der tatsächlich gezahlte Preis zugrunde gelegt. Die Freigrenze von 45 Euro gilt nur für Geschenke von Privat an Privat.
Über die Ware kann nach Entrichtung verfügt werden. Nicht abgeholte Sendungen gehen nach sieben Tagen zurück.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid ist der Einspruch beim Hauptzollamt gegeben.
Abfertigungszeiten Mo–Fr 8.30–16.30, letzte Nummer 16 Uhr. Ausweis und Rechnungsausdruck mitbringen!`,
    'de-whole-vat-registration-oss-letter-short': `Bundeszentralamt für Steuern – Dienstsitz {city}
{company}, {street}, {town}
GeschZ St III 2 – {num}     {today}
Mitteilung über die Erteilung einer Umsatzsteuer-Identifikationsnummer
Auf Ihren Antrag vom {date} wird Ihnen gemäß § 27a UStG die folgende Nummer erteilt:
{vat}
Gültig ab {date}. Gespeichert sind folgende Daten: Name wie oben, Rechtsform Einzelunternehmen, Finanzamt {city}, Steuernummer {d2}{d3}{d5}.
Bitte prüfen Sie die Angaben. Änderungen sind ausschließlich Ihrem Finanzamt mitzuteilen; von dort werden sie elektronisch an uns weitergeleitet, was einige Tage dauern kann.
Verwendung: Geben Sie die Nummer auf Rechnungen über innergemeinschaftliche Lieferungen und Leistungen an. Für Inlandsumsätze kann sie statt der Steuernummer verwendet werden. Innergemeinschaftliche Lieferungen sind in der Zusammenfassenden Meldung bis zum 25. des Folgemonats anzugeben.
Überprüfen Sie die Nummern Ihrer Geschäftspartner mit dem qualifizierten Bestätigungsverfahren.
One-Stop-Shop: Falls Sie an Private in anderen Mitgliedstaaten liefern und die Schwelle von 10.000 Euro überschreiten, können Sie am besonderen Verfahren teilnehmen.
Warnung: Anbieter mit amtlich wirkenden Formularen verlangen Geld für Registereinträge. Diese Mitteilung ist kostenfrei.
Maschinell erstellt, ohne Unterschrift gültig`,
    'de-whole-pension-benefit-notice-for-tax': `Deutsche Altersversorgung – Regionalträger {city}
Mitteilung zur Vorlage beim Finanzamt über die Leistungen im Kalenderjahr {year}
Versicherungsnummer {d2} {num} R {d3}
Steuerliche Identifikationsnummer {d2} {d3} {d3} {d3}
{someone}, {cstreet}, {ctown}
Diese Angaben haben wir der Finanzverwaltung bereits elektronisch übermittelt; eine Eintragung in die Erklärung ist nur nötig, wenn Sie von den Daten abweichen.
= Anlage R, Zeile | Bezeichnung | EUR
- 4 | Rentenbetrag (einschließlich Einmalzahlung) | {plain}
- 5 | Rentenanpassungsbetrag (in Zeile 4 enthalten) | {plain}
- 6 | Beginn der Rente | 01.{d2}.2009
- 9 | Öffnungsklausel | –
= Anlage Vorsorgeaufwand | |
- 16 | Beiträge zur gesetzlichen Krankenversicherung ohne Anspruch auf Krankengeld | {plain}
- 18 | Beiträge zur Pflegeversicherung | {small}
- | Zuschuss des Trägers zur freiwilligen Krankenversicherung | 0,00
Besteuerungsanteil nach Beginnjahr: 58 %. Der Rentenfreibetrag bleibt auf Lebenszeit unverändert.
Ob und in welcher Höhe Steuern zu zahlen sind, dürfen wir nicht beantworten. Wenden Sie sich an Finanzamt, Lohnsteuerhilfeverein oder Steuerberater.
Diese Mitteilung erhalten Sie künftig automatisch jedes Jahr zwischen Mitte Januar und Ende Februar.`,
  }),
  company_registration: wordingsIn('de', {
    'de-whole-branch-registration-foreign-company': `Handelsregister B – Amtsgericht {city} – HRB {d5} – Ausdruck aktuell {today}
2 a) {company} Limited Zweigniederlassung Deutschland
b) Sitz: Dublin, Irland. Zweigniederlassung mit abweichender Firma; inländische Anschrift: {street}, {town}. Empfangsberechtigte Person: {someone}, {cstreet}, {ctown}
c) Gegenstand der Zweigniederlassung: Vermittlung von [Kreuzfahrten~Sprachkursen~Ersatzteilen für Luftfahrzeuge] sowie Kundenbetreuung
3 Kapital: 100 EUR (authorised share capital 1.000.000 EUR)
4 a) Sind mehrere directors bestellt, vertritt jeder allein.
b) Director: {someone}, Dublin, *{date}; Director: {someone}, Cork, *{date}; Ständiger Vertreter für die Tätigkeit der Zweigniederlassung: {person}, {city}, *{date}, einzelvertretungsberechtigt
5 Prokura beschränkt auf die Niederlassung: {someone}
6 a) Private company limited by shares nach irischem Recht; Memorandum and Articles of Association vom {date}
b) Registergericht der Hauptniederlassung: Companies Registration Office, Nr. {num}
7 a) {date} Fall {n}
b) Beglaubigte Übersetzung liegt in den Registerakten, Bl. {d3}
Dieser Ausdruck bezeugt den Inhalt des Registers zum angegebenen Zeitpunkt. Gebühren wurden im Lastschriftverfahren erhoben.`,
    'de-whole-trade-deregistration-and-change': `GewA 3 – Gewerbe-Abmeldung
Gemeinde {city}, Gewerbeamt, Zi. 4      Eingang {date}
Feld 1–9 Betriebsinhaber: {someone}, geb. {date}, {cstreet}, {ctown}, Staatsang. deutsch
Feld 10 Im Register eingetragener Name: {company} e. K., HRA {num}
Feld 15 Abgemeldeter Betrieb: {street}, {town}, Tel. {phone}
Feld 16 Künftige Betriebsstätte: –
Feld 18 Abgemeldete Tätigkeit: Einzelhandel mit [Schuhen und Lederwaren~Geschenkartikeln~Tabakwaren und Zeitschriften~Fahrrädern], Reparatur
Feld 19 Nebenerwerb ☐ Ja ☒ Nein
Feld 20 Datum der Betriebsaufgabe: {date}
Feld 21 Art: Handel, Handwerk (zulassungsfrei)
Feld 22 Beschäftigte bei Aufgabe: Vollzeit 1, Teilzeit 2
Feld 24 Abmeldung ist erstattet für ☒ Hauptniederlassung
Feld 26 Grund: ☒ vollständige Aufgabe ☐ Verlegung ☐ Übergabe (Verkauf, Verpachtung, Erbfolge)
Feld 28 Ursachen (freiwillig): ☒ persönliche/familiäre Gründe (Ruhestand) ☐ unzureichende Rentabilität ☐ Insolvenz
Unterschrift des Anmeldenden; Beauftragter mit Vollmacht: Steuerbüro {other}
Bescheinigung nach § 15 GewO: Die Abmeldung wird bestätigt. Gebührenfrei bei Abgabe vor Aufgabe, sonst 20,00 EUR. {city}, {today}
Nicht vergessen: Finanzamt, Berufsgenossenschaft, Rundfunkbeitrag, Krankenkasse. Unterlagen zehn Jahre aufbewahren.`,
    'de-whole-ch-shab-mutation-letter': `Handelsregisteramt {city}
{street}, {town}
{company} AG, {someone}, {cstreet}, {ctown}
{today}   Tagebuch-Nr. {num}
Eintragungsbestätigung und Rechnungsinformation
Sehr geehrte Damen und Herren
Wir bestätigen, dass gestützt auf Ihre Anmeldung und das Protokoll der ausserordentlichen Generalversammlung folgende Änderungen eingetragen und vom Eidgenössischen Amt (EHRA) genehmigt wurden:
{company} AG, in {city}, CHE-{d3}.{d3}.{d3}, Aktiengesellschaft (SHAB Nr. {d3} vom {date}, Publ. 100{num}). Statutenänderung: {date}. Aktienkapital neu: CHF 150'000.00 [bisher: CHF 100'000.00]. Liberierung neu: CHF 150'000.00. Aktien neu: 1'500 Namenaktien zu CHF 100.00. Ordentliche Kapitalerhöhung durch Verrechnung. Mitteilungen neu: schriftlich oder per E-Mail. Ausgeschiedene Personen und erloschene Unterschriften: {someone}, von Uster, Mitglied. Eingetragene Personen neu oder mutierend: {someone}, deutsche Staatsangehörige, in {city}, Präsidentin, mit Einzelunterschrift.
Die Wirkung gegenüber Dritten tritt mit der elektronischen Publikation im Schweizerischen Handelsamtsblatt ein.
Bitte prüfen Sie Schreibweisen; Kanzleifehler berichtigen wir gratis innert 30 Tagen.
Gebühren gemäss GebV-HReg: CHF 380.00, separate Rechnung. Beglaubigter Auszug liegt bei (CHF 40.00).
Warnung vor Registereintragungs-Offerten privater Anbieter!
{someone}, Stv. Registerführerin`,
    'de-whole-cooperative-register-and-new-law-gbr': `Gesellschaftsregister des Amtsgerichts {city}
Nummer der Gesellschaft: GsR {num}
1 Anzahl der Eintragungen: 2
2 a) Name: [Ärztehaus am Ring~Maschinengemeinschaft Obertal~Grundstücksgemeinschaft Seeweg~Musikerhof] eGbR
b) Sitz: {city}; Anschrift: {street}, {town}
3 a) Allgemeine Vertretungsregelung: Die Gesellschafter vertreten gemeinsam.
b) Gesellschafter und besondere Vertretungsbefugnis:
{someone}, {city}, *{date}; Befugnis, mit sich im eigenen Namen Geschäfte vorzunehmen
{someone}, {city}, *{date}
{company} GmbH, {city}, Amtsgericht {city} HRB {d5}
Ausgeschieden: {someone}, {city}, *{date}
4 Rechtsverhältnisse: Gesellschaft bürgerlichen Rechts. Ein Statuswechsel hat nicht stattgefunden.
5 a) {date} {someone}   b) Fall 2
Aktueller Ausdruck, erstellt {today}, Seite 1/1
Anmerkung: Seit dem 1. Januar 2024 können Gesellschaften bürgerlichen Rechts, die Rechte an Grundstücken erwerben oder Gesellschafterin einer GmbH werden sollen, nur als eingetragene Gesellschaft verfügen. Die Mitteilung an das Transparenzregister obliegt den Gesellschaftern.
Der Ausdruck wird nicht unterschrieben. Kosten: 10 EUR, Kassenzeichen {num}`,
    'de-whole-chamber-of-lawyers-and-pharmacy-permit': `Regierung von [Schwaben~Oberfranken~Mittelhessen] / Apothekerkammer
Erlaubnisurkunde
Auf Grund des § 2 Abs. 1 des Gesetzes über das Apothekenwesen wird Frau Apothekerin {person}, geboren am {date}, die Erlaubnis erteilt, die
{company}-Apotheke, {street}, {town}
nebst den Filialen a) {other}-Apotheke, {cstreet}, {ctown} (verantwortlich: {someone})
zu betreiben. Sie verpflichtet zur persönlichen Leitung der Hauptapotheke in eigener Verantwortung.
Die Erlaubnis gilt nur für die oben bezeichneten Räume gemäß Lageplan vom {date}; bei wesentlicher Veränderung ist eine Abnahme erforderlich. Sie erlischt durch Tod, Verzicht, Rücknahme der Approbation oder wenn ein Jahr kein Gebrauch gemacht wird.
Auflagen: 1. Herstellung von Zytostatika nur im separaten Reinraum. 2. Versandhandel gesondert nach § 11a ApoG erlaubt seit {date}. 3. Teilnahme am Notdienst nach Plan der Kammer.
Eingetragen in das Handelsregister HRA {num}. Institutionskennzeichen 30{num}.
Rechtsbehelfsbelehrung: Klage beim Verwaltungsgericht binnen eines Monats.
Kostenentscheidung: Gebühr 600,00 €, Auslagen 4,10 €.
{city}, {today} Dienstsiegel, {someone}, Pharmaziedirektor`,
  }),
  insurance_certificate: wordingsIn('de', {
    'de-whole-student-liability-internship': `{insurer}
Bestätigung Privathaftpflicht für das Praktikum / Studium
Versicherungsnummer {num}
Versicherte Person: {someone} (mitversichertes Kind im Vertrag von {someone})
Zur Vorlage bei: {client}, {ctown}
Sehr geehrte Damen und Herren,
wir bestätigen, dass für die oben genannte Person Versicherungsschutz im Rahmen der Privathaftpflichtversicherung besteht, auch während eines [Schülerpraktikums~Fachpraktikums im Krankenhaus~freiwilligen sozialen Jahres~Laborpraktikums]. Mitversichert sind
– Schäden an Gegenständen des Betriebs (Lehrgeräte, Laborgläser) bis 50.000 Euro,
– Verlust fremder Schlüssel und Codekarten bis 30.000 Euro,
– Mietsachschäden an möblierten Zimmern, auch weltweit bis 24 Monate.
Nicht versichert: Tätigkeiten, die eine ärztliche Approbation erfordern; Schäden durch Kraftfahrzeuge; Vermögensschäden aus Beratung.
Deckungssumme pauschal 30 Mio. Euro für Personen-, Sach- und Vermögensschäden.
Der Schutz besteht bis zum Abschluss der Erstausbildung, längstens bis zum 30. Lebensjahr. Der Beitrag ist bis {date} bezahlt.
Diese Bestätigung ersetzt keine Unfallversicherung; Arbeitsunfälle sind über die Berufsgenossenschaft des Betriebs gedeckt.
Mit freundlichen Grüßen, Ihr Kundenservice`,
    'de-whole-construction-all-risk-second-page': `Seite 2 zum Versicherungsschein {num} – Bauleistungsversicherung, Kombi Bauherren
Versichertes Bauvorhaben: {cstreet}, {ctown}; Bausumme {plain} € (inkl. Eigenleistung 40.000 €)
Versicherte Interessen: Bauherr und alle beauftragten Unternehmer; Regress gegen Unternehmer bleibt vorbehalten
= Position | Summe | Selbstbeteiligung
- Bauleistung inkl. Baustoffe | volle Bausumme | 250 € je Fall
- Diebstahl fest eingebauter Teile | mitversichert | 10 %, mind. 250 €
- Glasbruch bis Bezugsfertigkeit | 20.000 € | keine
- Schadensuchkosten, Aufräumen | 50.000 € | keine
- Außergewöhnliches Hochwasser | ausgeschlossen (Zone 3) | –
- Bauherrenhaftpflicht | 10 Mio. € | keine
- Feuerrohbau | beitragsfrei bis 24 Monate | keine
Dauer: ab Baubeginn {date}, längstens zwei Jahre; Fertigstellung ist anzuzeigen.
Besondere Vereinbarungen: Baugrube mit Pumpen und Notstrom sichern; bei Frost Leitungen entleeren; Dachdecker arbeiten nur mit Feuererlaubnisschein; Fenster im EG nachts schließen.
Einmalbeitrag {small} €, Versicherungsteuer enthalten. Der Beitrag ist fällig mit Zugang des Scheins, nicht vor {date}.
Ihre Ansprechpartner: Vermittler {someone}; Schadenservice {phone}. Bitte Schaden nie vor Besichtigung beseitigen – Fotos machen!
ABN 2021, BBR Bau, Klausel TK 5155`,
    'de-whole-at-health-daughter-abroad-school': `{insurer} – Reiseversicherung
VERSICHERUNGSBESTÄTIGUNG / CONFIRMATION OF INSURANCE
Polizzennummer {num}
Versicherungsnehmer: {someone}, A-{ctown}
Versicherte Person(en): {someone}, geb. {date}; {someone}, geb. {date}
Gültig: {date}, 00:00 bis {date}, 24:00     Geltungsbereich: weltweit inkl. USA
= Leistung | Summe €
- Stationäre und ambulante Heilbehandlung | unbegrenzt
- Schmerzstillende Zahnbehandlung | 500
- Medizinisch notwendiger Rücktransport im Ambulanzjet | 100 %
- Suche und Bergung (Berg, See) | 15.000
- Reisestorno | 4.000, SB 20 %
- Gepäck | 2.000
- Haftpflicht | 750.000
COVID-19 ist eingeschlossen. Pre-existing conditions are covered if stable for six months.
For visa purposes we confirm that the policy meets the Schengen minimum of EUR 30,000.
Notfall-Hotline 24 h: {phone}. Vor stationärer Aufnahme unbedingt anrufen, sonst kann die Leistung gekürzt werden.
Extremsport (Höhlentauchen, Basejump), Schipiste außerhalb markierter Routen ohne Führer: kein Schutz.
Prämie inkl. VSt {small} bezahlt mit Kreditkarte. Rücktritt 14 Tage, sofern Dauer über ein Monat.
{city}, {today}`,
  }),
};
