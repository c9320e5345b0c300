import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that register companies: extracts, notices, filings, certificates of chambers and offices. */
export const germanRegisterEntriesAndDeeds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('de', {
    'de-whole-hrb-chronological': `Handelsregister B des Amtsgerichts {city}
Abteilung B – Wiedergabe des aktuellen Registerinhalts – Abruf vom {today} {time}
Nummer der Firma: HRB {d5}      Seite 1 von 2
1. Anzahl der bisherigen Eintragungen:
{n}
2. a) Firma:
{company}
b) Sitz, Niederlassung, inländische Geschäftsanschrift, empfangsberechtigte Person, Zweigniederlassungen:
{city}
Geschäftsanschrift: {street}, {town}
c) Gegenstand des Unternehmens:
Entwicklung, Herstellung und Vertrieb von [Messgeräten für die Lebensmittelindustrie~Fahrradanhängern~veganen Backwaren~Schaltschränken] sowie Erbringung damit zusammenhängender Dienstleistungen; Beteiligung an anderen Unternehmen.
3. Grund- oder Stammkapital:
75.000,00 EUR
4. a) Allgemeine Vertretungsregelung:
Ist nur ein Geschäftsführer bestellt, so vertritt er die Gesellschaft allein. Sind mehrere bestellt, wird die Gesellschaft durch zwei gemeinsam oder durch einen mit einem Prokuristen vertreten.
b) Vorstand, Leitungsorgan, geschäftsführende Direktoren, persönlich haftende Gesellschafter, Geschäftsführer, Vertretungsberechtigte und besondere Vertretungsbefugnis:
Einzelvertretungsberechtigt mit der Befugnis, im Namen der Gesellschaft mit sich im eigenen Namen Rechtsgeschäfte abzuschließen:
Geschäftsführer: {someone}, {city}, *{date}
5. Prokura:
Gesamtprokura gemeinsam mit einem Geschäftsführer: {someone}, {city}, *{date}
6. a) Rechtsform, Beginn, Satzung oder Gesellschaftsvertrag:
Gesellschaft mit beschränkter Haftung. Gesellschaftsvertrag vom {date}, zuletzt geändert durch Beschluss vom {date}.
b) Sonstige Rechtsverhältnisse:
Mit der {other} als herrschendem Unternehmen besteht ein Gewinnabführungsvertrag.
7. a) Tag der letzten Eintragung:
{date}`,
    'de-whole-hra-historical-columns': `Amtsgericht {city} – Handelsregister Abteilung A – Historischer Abdruck – HRA {num}
= Nr. der Eintragung | Firma, Sitz, Gegenstand | Vertretung | Prokura | Rechtsverhältnisse, Kommanditisten | Tag, Bemerkungen
- 1 | a) {company} & Co. KG b) {city} c) – | Jeder persönlich haftende Gesellschafter vertritt einzeln. {someone}, *{date} | – | Kommanditgesellschaft. Beginn 01.07.1987. Kommanditist {someone}, Einlage 50.000 DM | {date} Fall 1
- 2 | | | Einzelprokura: {someone} | | {date} Fall 2
- 3 | Geschäftsanschrift: {street}, {town} | Ausgeschieden: {someone}. Eingetreten: {other} Verwaltungs GmbH, {city} (HRB {d5}) | | Als Rechtsnachfolger (Sonderrechtsnachfolge) eingetreten: {someone}, Hafteinlage 25.564,59 EUR | {date} Fall 3
- 4 | | | Prokura erloschen: {someone} | Kapitalanteil erhöht um 10.000,00 EUR | {date} Fall 5
- 5 | | | | Die Gesellschaft hat im Wege der Ausgliederung aus dem Vermögen einen Teil auf die {other} GmbH übertragen. Wirksam mit Eintragung dort am {date} | {date} Fall 6
Gerötete Eintragungen sind gelöscht und durch Unterstreichung kenntlich gemacht.
Dieser Abdruck wird nicht unterschrieben und gilt als beglaubigte Abschrift, wenn der Vermerk angebracht ist.
Beglaubigt: {city}, {today} – Siegel – {someone}, Justizfachangestellte als Urkundsbeamtin der Geschäftsstelle
Kosten: 10,00 EUR (Nr. 17000 KV GNotKG). Das Blatt umfasst 3 Seiten.`,
    'de-whole-trade-registration-full-form': `Name der entgegennehmenden Gemeinde: Stadt {city}, Ordnungsamt    Gemeindekennzahl 0{num}
GewA 1 – Gewerbe-Anmeldung nach § 14 oder § 55c der Gewerbeordnung
Betriebsstätte-Nr. {d5}
Angaben zur Person
1 Name :: {person}
2 Geschlecht :: w
3 Geburtsname :: –
4 Geburtsdatum, Geburtsort :: {date}, {city}
5 Staatsangehörigkeit :: deutsch
6 Anschrift der Wohnung :: {cstreet}, {ctown}, {mobile}
Angaben zum Betrieb
10 Zahl der geschäftsführenden Gesellschafter :: entfällt
12 Anschrift der Betriebsstätte :: wie Wohnung
15 Angemeldete Tätigkeit :: [Handel mit selbstgenähter Kinderkleidung, kein Laden~Hausmeisterdienste ohne handwerkspflichtige Tätigkeiten~mobile Hundepflege~Vermietung von Hüpfburgen und Partyzelten~Foodtruck, Reisegewerbe angezeigt]
16 Wird die Tätigkeit (vorerst) im Nebenerwerb betrieben? :: ☒ Ja ☐ Nein, Std./Woche: 12
17 Datum des Beginns :: {date}
18 Art :: ☐ Industrie ☐ Handwerk ☒ Handel ☒ Sonstiges
19 Zahl der bei Geschäftsaufnahme tätigen Personen :: 0
20 Anmeldung erstattet für :: ☒ eine Hauptniederlassung
23 Grund :: ☒ Neuerrichtung ☐ Übernahme ☐ Umwandlung
28 Liegt eine Erlaubnis vor? :: nicht erforderlich
32 Datum {today}   33 Unterschrift gez. {person}
Hinweis: Diese Anzeige berechtigt nicht zum Beginn des Betriebes, wenn noch eine Erlaubnis oder eine Eintragung in die Handwerksrolle notwendig ist. Zuwiderhandlungen können mit Geldbuße geahndet werden.
Empfangsbescheinigung gemäß § 15 Abs. 1 GewO: Die Anzeige wurde am {today} entgegengenommen. Gebühr 26,00 EUR bezahlt. Stempel
Durchschriften an Finanzamt, IHK, Berufsgenossenschaft, Statistisches Landesamt`,
    'de-whole-chamber-of-crafts-entry': `Handwerkskammer [für München~Dresden~zu Köln~Südthüringen]
Handwerksrolle
Betriebsnummer: {num}
Firma {company}, Inhaber {person}, {street}, {town}
{today}
Mitteilung über die Eintragung
Sehr geehrter Herr {person},
nach Prüfung Ihres Antrags haben wir Sie am heutigen Tage mit folgendem Handwerk in die Handwerksrolle (Anlage A der Handwerksordnung) eingetragen:
Nr. 25 Installateur- und Heizungsbauer-Handwerk
Eintragungsgrundlage: § 7 Abs. 1a HwO, Meisterprüfung vom {date}, abgelegt vor dem Meisterprüfungsausschuss in {city}.
Betriebsleiter: der Inhaber selbst. Eintragungsart: Einzelunternehmen. Betriebsbeginn: {date}.
Die Handwerkskarte liegt bei. Sie ist auf Verlangen vorzuzeigen und bei Löschung zurückzugeben. Bitte beachten Sie: Änderungen von Rechtsform, Anschrift, Betriebsleiter sowie die Aufgabe sind unverzüglich anzuzeigen.
Mit der Eintragung sind Sie Mitglied der Kammer geworden. Existenzgründer mit einem Gewerbeertrag bis 25.000 Euro sind im ersten Jahr vollständig, im zweiten und dritten vom halben Grundbeitrag befreit. Über die Gebühr für die Eintragung von 180 Euro erhalten Sie einen gesonderten Bescheid.
Rentenversicherung: Selbständige Handwerker sind nach § 2 Satz 1 Nr. 8 SGB VI versicherungspflichtig. Die Kammer meldet die Eintragung dem Träger.
Gegen die Eintragung kann innerhalb eines Monats Klage beim Verwaltungsgericht erhoben werden.
Unsere Betriebsberater unterstützen Sie kostenfrei, etwa bei der Kalkulation von Stundensätzen.
Im Auftrag {someone}`,
    'de-whole-tax-number-assigned-company': `Finanzamt {city}, Neuaufnahmestelle
Zimmer 318, Durchwahl {d3}, Servicezeiten Mo 8–16, Do 8–18 Uhr
{company} i. Gr.
z. Hd. {person}
{street}
{town}
{today}
Erteilung einer Steuernummer
Sehr geehrte Damen und Herren,
aufgrund Ihres Fragebogens zur steuerlichen Erfassung der Gründung einer Kapitalgesellschaft wird das Unternehmen mit Wirkung vom {date} unter der Steuernummer {d3}/{d3}/{d5} geführt. Bitte geben Sie diese bei allen Zahlungen, Erklärungen und auf Ihren Ausgangsrechnungen an.
Identifikationsmerkmale: Rechtsform GmbH; Gründungsdatum {date} (Notar {someone}, UR {d3}/{year}); Stammkapital 25.000 EUR, eingezahlt 12.500 EUR; Wirtschaftszweig 62.01.0; abweichendes Wirtschaftsjahr nein.
Steuerpflichten: Körperschaftsteuer, Gewerbesteuer, Umsatzsteuer (Soll-Versteuerung, Voranmeldung monatlich im Gründungsjahr), Lohnsteuer ab der ersten Beschäftigung, Kapitalertragsteuer.
Die Umsatzsteuer-Identifikationsnummer wird auf Antrag vom Bundeszentralamt für Steuern erteilt und Ihnen getrennt mitgeteilt.
Elektronische Übermittlung: Registrieren Sie sich mit dem Organisationszertifikat.
Reichen Sie bitte nach: Handelsregisterauszug nach Eintragung; Mietvertrag der Geschäftsräume; Eröffnungsbilanz.
Dieses Schreiben ist kein Nachweis der Unternehmereigenschaft; eine Bescheinigung (USt 1 TN) wird auf Anforderung ausgestellt.
Mit freundlichen Grüßen
Ihr Finanzamt – maschinell erstellt`,
    'de-whole-list-of-shareholders': `Liste der Gesellschafter
der {company} mit Sitz in {city}, Amtsgericht {city}, HRB {d5}
gemäß § 40 Abs. 2 GmbHG, Stand nach Wirksamwerden der Abtretung vom {date}
Stammkapital: 50.000,00 EUR
= Lfd. Nr. der Geschäftsanteile | Gesellschafter (Name, Geburtsdatum, Wohnort bzw. Firma, Sitz, Register) | Nennbetrag je Anteil | Summe | Beteiligung in %
- 1–12.500 | {someone}, geb. {date}, {city} | 1,00 | 12.500,00 | 25,0
- 12.501–25.000 | {someone}, geb. {date}, {city} | 1,00 | 12.500,00 | 25,0
- 25.001–45.000 | {other} Holding GmbH, AG {city} HRB {d5} | 1,00 | 20.000,00 | 40,0
- 45.001–50.000 | {someone}, geb. {date}, {city} | 1,00 | 5.000,00 | 10,0
Veränderungsspalte: Nr. 12.501 bis 25.000 durch Abtretung von {someone} erworben, UR-Nr. {d3}/{year} {person}.
{city}, den {today}
Bescheinigung
Ich bescheinige, dass die geänderten Eintragungen in vorstehender Liste den Veränderungen entsprechen, an denen ich als Notarin mitgewirkt habe, und dass die übrigen Eintragungen mit dem Inhalt der zuletzt im Handelsregister aufgenommenen Liste vom {date} übereinstimmen.
L.S. Dr. {person}, Notarin
Elektronisch beglaubigt, signiert {date} {time}`,
    'de-whole-certificate-of-good-standing-ihk': `Industrie- und Handelskammer [zu Leipzig~Region Stuttgart~Nord Westfalen]
Bescheinigung
zur Vorlage bei [ausländischen Behörden~einer Vergabestelle~der Zollverwaltung]
Wir bescheinigen hiermit, dass die Firma
{company}
{street}, {town}
seit dem {date} Mitglied unserer Industrie- und Handelskammer ist und unter der Identnummer {num} geführt wird.
Die Firma ist im Handelsregister beim Amtsgericht {city} unter HRB {d5} eingetragen. Gegenstand des Unternehmens ist der Großhandel mit [Bergsportartikeln~Saatgut und Pflanzenschutz~Dentalbedarf~Kaffeemaschinen] sowie der Im- und Export.
Zur Vertretung berechtigt: {someone}, Geschäftsführer (alleinvertretungsberechtigt).
Gewerberechtliche Beanstandungen sind uns nicht bekannt geworden. Über die wirtschaftlichen Verhältnisse machen wir keine Aussage. Ein Insolvenzverfahren ist nach den uns vorliegenden Veröffentlichungen nicht eröffnet.
We hereby certify that the above-mentioned company is a member of this Chamber and duly registered under German law.
Diese Bescheinigung wird auf Antrag der Firma gebührenpflichtig ausgestellt und hat eine Gültigkeit von drei Monaten.
{city}, {today}
Im Auftrag {person}     Dienstsiegel
Apostille/Überbeglaubigung: Regierungspräsidium, Zimmer 12. Gebühr: 25 Euro, bar bezahlt, Kassenzeichen {num}
Öffnungszeiten Außenwirtschaft: Mo–Do 8.30–15.30, Fr bis 12.30 Uhr`,
    'de-whole-association-change-filing': `Notarin {person}
An das Amtsgericht {city} – Vereinsregister –
VR {num}: [Kleingartenverein Morgenröte~Förderverein Freibad~Bürgerbus Unteres Tal~Karnevalsgesellschaft Rot-Gold] e. V.
Anmeldung einer Vorstands- und Satzungsänderung
Als vertretungsberechtigte Mitglieder des Vorstands melden wir zur Eintragung in das Vereinsregister an:
1. Aus dem Vorstand sind ausgeschieden: {someone} (1. Vorsitzender), {someone} (Kassierer).
2. Neu gewählt wurden: zur 1. Vorsitzenden {someone}, geb. {date}, wohnhaft {cstreet}, {ctown}; zum Kassierer {someone}, geb. {date}.
3. § 8 der Satzung (Vertretung) wurde geändert. Der Verein wird nunmehr gerichtlich und außergerichtlich durch zwei Vorstandsmitglieder gemeinschaftlich vertreten. § 2 (Zweck) ist redaktionell angepasst worden, die Gemeinnützigkeit bleibt erhalten.
4. Die Anschrift des Vereins lautet künftig: {street}, {town}.
Wir versichern, dass die Mitgliederversammlung vom {date} ordnungsgemäß einberufen und mit 61 von 204 Mitgliedern beschlussfähig war.
Beigefügt: Abschrift der Niederschrift mit Anwesenheitsliste; vollständiger Wortlaut der Satzung; Bestätigung des Finanzamts.
Es wird gebeten, nach Vollzug dem Verein einen Registerauszug zu erteilen. Gebührenbefreiung nach dem Landesjustizkostengesetz wird beantragt.
{city}, den {today}
gez. {someone}   gez. {someone}
UR {d3}/{year} – Vorstehende, vor mir vollzogene Unterschriften beglaubige ich. Die Erschienenen wiesen sich durch Personalausweise aus. Die Frage nach einer Vorbefassung wurde verneint.`,
    'de-whole-court-objection-to-filing': `Amtsgericht {city}
Registergericht
{street}, {town}
Notar {someone}, {cstreet}, {ctown}
Aktenzeichen: HRB {d5} Fall {n}     (Bei Antwort bitte angeben)
{today}
Zwischenverfügung
In der Handelsregistersache {company} kann die Anmeldung vom {date} (UR-Nr. {d3}/{year}) noch nicht vollzogen werden. Es bestehen folgende Hindernisse:
1. Die Firma ist nicht hinreichend unterscheidungskräftig; in derselben Gemeinde besteht unter HRB {d5} bereits eine gleichlautende Gesellschaft (§ 30 HGB). Ein unterscheidender Zusatz ist in den Gesellschaftsvertrag aufzunehmen.
2. In der Versicherung der Geschäftsführerin nach § 8 Abs. 3 GmbHG fehlen die Ausschlussgründe nach § 6 Abs. 2 Nr. 3 Buchst. e (Straftaten nach §§ 265c bis 265e StGB).
3. Der Unternehmensgegenstand "Handel mit Waren aller Art" ist zu unbestimmt.
4. Ein Kostenvorschuss von 150,00 EUR ist eingezahlt worden.
Zur Behebung wird eine Frist von sechs Wochen gesetzt. Nach fruchtlosem Ablauf muss die Anmeldung kostenpflichtig zurückgewiesen werden.
Rechtsbehelf: Beschwerde binnen eines Monats.
{someone}
Rechtspfleger
Erreichbar montags, mittwochs und freitags 9–12 Uhr; Akteneinsicht nur nach Anmeldung.`,
    'de-whole-ch-handelsregister-full-extract': `Handelsregisteramt des Kantons [Zürich~Luzern~St. Gallen~Basel-Landschaft]
Internet-Vollauszug / Extrait complet
Identifikationsnummer: CHE-{d3}.{d3}.{d3}
Rechtsnatur: Gesellschaft mit beschränkter Haftung
Eintragung: {date}     Löschung: –     Übertrag von: CH-020.4.{d3}.{d3}-{n}
= Ei | Lö | Firma
- 1 | | {company} GmbH
= Ei | Lö | Sitz
- 1 | 4 | {city}
- 4 | | {city}
= Ei | Domizil
- 4 | {street}, {town}
Stammkapital (CHF): 20'000.00
Zweck: Die Gesellschaft bezweckt die Planung, Montage und Wartung von [Storen und Sonnenschutz~Wärmepumpen~Küchen~IT-Netzwerken]. Sie kann Zweigniederlassungen errichten, sich an anderen Unternehmen beteiligen, Grundstücke erwerben, belasten und veräussern sowie Garantien und Bürgschaften für Dritte eingehen.
Bemerkungen: Nebenleistungspflichten, Vorkaufsrechte: gemäss näherer Umschreibung in den Statuten. Gemäss Erklärung vom {date} wurde auf eine eingeschränkte Revision verzichtet.
Publikationsorgan: SHAB
= Ei Ae Lö | Personalangaben | Funktion | Zeichnungsart
- 1 | {someone}, von Appenzell, in {city} | Gesellschafter und Geschäftsführer, mit 150 Stammanteilen zu je CHF 100.00 | Einzelunterschrift
- 3 | {someone}, italienische Staatsangehörige, in {city} | Gesellschafterin, mit 50 Stammanteilen | Kollektivunterschrift zu zweien
= Zei | TR-Nr | TR-Datum | SHAB | SHAB-Datum | Seite / Id
* {n} | {num} | {date} | {d3} | {date} | 100{num}
Der vorstehende Auszug ist ohne amtliche Beglaubigung nicht rechtsgültig. {today} {time}`,
    'de-whole-ch-sole-proprietor-ahv-confirmation': `SVA {city}, Ausgleichskasse
Abteilung Selbständigerwerbende
{someone}, {cstreet}, {ctown}
Abrechnungs-Nr. {d3}.{d3}   Referenz {num}   {today}
Bestätigung der selbständigen Erwerbstätigkeit
Sehr geehrte Frau {someone}
Gestützt auf Ihre Anmeldung und die eingereichten Unterlagen (drei Offerten, Mietvertrag Atelier, Webauftritt) anerkennen wir Sie ab {date} als Selbständigerwerbende im Haupterwerb im Sinne der AHV-Gesetzgebung für folgende Tätigkeit:
[Goldschmiedin~Übersetzerin~Gartengestaltung~Fusspflege und Kosmetik] unter der Bezeichnung "{company}"
UID :: CHE-{d3}.{d3}.{d3}
Handelsregister :: nicht eingetragen (Umsatz unter CHF 100'000)
Betriebsadresse :: {street}, {town}
NOGA :: 96.02
Die Beurteilung gilt nur für die genannte Tätigkeit; für Arbeiten im Auftrag einzelner Firmen kann im Einzelfall eine unselbständige Stellung vorliegen.
Akontobeiträge werden vierteljährlich aufgrund des gemeldeten Einkommens von CHF {d2}'000 erhoben. Weicht das effektive Einkommen um mehr als 20 % ab, melden Sie dies bitte, sonst sind Verzugszinsen geschuldet.
Vorbezug von Pensionskassengeld: Diese Bestätigung kann der Vorsorgeeinrichtung vorgelegt werden.
Unfallversicherung: Der Abschluss ist freiwillig. Mehrwertsteuer: Prüfen Sie die Steuerpflicht bei der ESTV.
Freundliche Grüsse   {person}
Beilagen: Merkblatt 2.02, Einzahlungsscheine`,
    'de-whole-at-firmenbuch-excerpt-short': `Firmenbuch – Auszug mit aktuellen Daten      FN {d5}{n} x
Grundlage dieses Auszuges ist das Hauptbuch. Stichtag {today}
Letzte Eintragung am {date} mit der Eintragungsnummer {n}
zuständiges Gericht: Landesgericht [Linz~Salzburg~Klagenfurt~Wiener Neustadt]
FIRMA
 1 {company} GmbH
RECHTSFORM
 1 Gesellschaft mit beschränkter Haftung
SITZ in
 1 politischer Gemeinde {city}
GESCHÄFTSANSCHRIFT
 3 {street}
   {town}
GESCHÄFTSZWEIG
 1 [Erzeugung von Fruchtsäften~Güterbeförderung~Betrieb einer Tischlerei~Softwareentwicklung]
KAPITAL
 1 EUR 35.000
STICHTAG für JAHRESABSCHLUSS
 1 31. Dezember
JAHRESABSCHLUSS (zuletzt eingetragen; weitere siehe Historie)
 7 zum 31.12.{year} eingereicht am {date}
VERTRETUNGSBEFUGNIS
 1 Die Generalversammlung bestimmt, wenn mehrere Geschäftsführer bestellt sind, deren Vertretungsbefugnis.
 1 Erklärung über die Errichtung der Gesellschaft vom {date}     001
GESCHÄFTSFÜHRER/IN (handelsrechtlich)
 B {someone}, geb. {date}
   vertritt seit {date} selbständig
GESELLSCHAFTER/IN        STAMMEINLAGE   HIERAUF GELEISTET
 A {someone}, geb. {date}  EUR 26.250    EUR 26.250
 C {other} Privatstiftung  EUR 8.750     EUR 8.750
--------- PERSONEN ---------
 A {someone}, {cstreet}, {ctown}
erstellt über Verrechnungsstelle {other}     Gebühr EUR 3,72     {date} {time}
*** Ende der Firmenbuchabfrage ***`,
    'de-whole-transparency-register-print': `Transparenzregister – Auszug gemäß § 23 GwG
Auftragsnummer {num} – erstellt {date} {time} – Seite 1/1
Registerführende Stelle im Auftrag des Bundesministeriums der Finanzen
Rechtseinheit
Bezeichnung :: {company}
Rechtsform :: GmbH & Co. KG
Registernummer :: HRA {num}, Amtsgericht {city}
Anschrift :: {street}, {town}, Deutschland
Wirtschaftlich Berechtigte
Name :: {someone}
Geburtsmonat und -jahr :: {month} 1968
Wohnort, Land :: {city}, Deutschland
Staatsangehörigkeit(en) :: deutsch
Art des wirtschaftlichen Interesses :: Kapitalanteil 62,5 %, mittelbar über {other} Beteiligungs-GmbH
Typ :: tatsächlicher wirtschaftlich Berechtigter
Name :: {someone}
Art :: gesetzlicher Vertreter der Komplementärin (fiktiv)
Gültigkeit der Mitteilung ab :: {date}
Unstimmigkeitsmeldung: Zu dieser Rechtseinheit liegen keine offenen Meldungen vor.
Der Auszug gibt die vom Mitteilungsverpflichteten gemachten Angaben wieder; eine Prüfung der Richtigkeit findet nicht statt. Verpflichtete nach dem Geldwäschegesetz dürfen sich nicht ausschließlich auf das Register verlassen.
Nutzung nur zu dem bei der Einsichtnahme angegebenen Zweck (Sorgfaltspflichten). Weitergabe an Dritte unzulässig.
Gebühr 1,65 EUR zzgl. USt. Hotline werktags 9–17 Uhr`,
    'de-whole-publication-gazette-list': `Registerbekanntmachungen des Amtsgerichts {city} vom {date}
Neueintragungen
HRB {d5}: {company}, {city}, {street}. Gesellschaft mit beschränkter Haftung. Gesellschaftsvertrag vom {date}. Gegenstand: An- und Verkauf von Oldtimern sowie Ersatzteilen. Stammkapital: 25.000,00 EUR. Geschäftsführer: {someone}, {city}, *{date}, einzelvertretungsberechtigt.
HRB {d5}: {other} UG (haftungsbeschränkt), {city}. Gegenstand: Betrieb eines Nagelstudios. Stammkapital: 900,00 EUR. Bestellt: {someone}.
Veränderungen
HRB {d5}: {client}, {city}. Die Gesellschafterversammlung hat am {date} beschlossen, das Stammkapital um 200.000,00 EUR auf 300.000,00 EUR zu erhöhen und § 3 entsprechend zu ändern. Nicht mehr Geschäftsführer: {someone}. Prokura erloschen: {someone}.
HRA {num}: {other} e. K., {city}. Inhaber nun: {someone}. Der Übergang der im Betrieb begründeten Forderungen und Verbindlichkeiten ist ausgeschlossen.
Löschungen
HRB {d5}: {other} GmbH i. L. Die Liquidation ist beendet. Die Gesellschaft ist gelöscht.
HRB {d5}: {other} AG. Die Gesellschaft ist wegen Vermögenslosigkeit gemäß § 394 FamFG von Amts wegen gelöscht.
Löschungsankündigung: Das Registergericht beabsichtigt, die {other} Ltd., Zweigniederlassung {city}, zu löschen. Frist zum Widerspruch: drei Monate.
Vorgänge ohne Eintragung: Einreichung neuer Dokumente (Liste der Gesellschafter) zu HRB {d5}.
Gemeinsames Registerportal der Länder – nicht amtlicher Ausdruck`,
  }),
};
