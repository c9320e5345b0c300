import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further letters, reports and agreements, several of them as a later page only. */
export const germanLettersReportsAndContractsFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  letter: wordingsIn('de', {
    'de-whole-landlord-self-use-termination': `{someone} und {someone}
{street}, {town}
Frau {someone}
{cstreet}, 1. OG
{ctown}
Persönlich übergeben am {today} durch Boten {someone}
Kündigung des Mietverhältnisses wegen Eigenbedarfs
Sehr geehrte Frau {someone},
wir wenden uns heute in einer Angelegenheit an Sie, die uns nach elf Jahren guten Miteinanders nicht leichtfällt.
Unser Sohn hat sein Studium beendet und zum {date} eine Stelle am hiesigen Klinikum angenommen. Er wird mit seiner Lebensgefährtin und dem im Frühjahr erwarteten Kind zusammenziehen und benötigt dafür die von Ihnen bewohnte Dreizimmerwohnung; sein jetziges Zimmer in einer Wohngemeinschaft misst vierzehn Quadratmeter. Eine andere freie Wohnung steht uns im Haus nicht zur Verfügung.
Wir kündigen daher das Mietverhältnis fristgemäß zum {date}. Die Frist beträgt wegen der Dauer Ihres Mietverhältnisses neun Monate.
Sie können der Kündigung widersprechen und die Fortsetzung verlangen, wenn die Beendigung für Sie eine Härte bedeuten würde, die auch unter Würdigung unserer Interessen nicht zu rechtfertigen ist. Der Widerspruch muss schriftlich spätestens zwei Monate vor Ablauf erklärt werden.
Bei der Suche helfen wir gern, auch mit einer Empfehlung. Ziehen Sie früher aus, verzichten wir auf die Einhaltung der Frist. Einer stillschweigenden Verlängerung nach § 545 BGB widersprechen wir schon jetzt.
Mit freundlichen Grüßen
{someone}   {someone}`,
    'de-whole-mayor-birthday-congratulation': `Gemeinde {city}
Der Bürgermeister
Herrn
{someone}
{cstreet}
> im {month} {year}
Lieber Herr {someone},
neunzig Jahre – dazu gratuliere ich Ihnen im Namen des Gemeinderats und ganz persönlich von Herzen!
Wer wie Sie im alten Forsthaus geboren wurde, als es dort noch kein elektrisches Licht gab, hat unser Dorf in allen seinen Gestalten gekannt: mit Pferdefuhrwerken und Mähdreschern, mit drei Bäckereien und keiner, mit einer Volksschule für vierzig Kinder und dem Neubaugebiet am Hang. Sie haben nicht nur zugesehen. Sechsundzwanzig Jahre im Gemeinderat, die Leitung des Männerchors, die Wassergenossenschaft, die Chronik – vieles trägt Ihre Handschrift, wörtlich.
Besonders danke ich Ihnen dafür, dass Sie im Trockensommer 2003 den alten Brunnenplan aus der Schublade zogen. Ohne ihn hätten wir tagelang gesucht.
Am Sonntag nach dem Hochamt wird die Musikkapelle Ihnen ein Ständchen spielen. Den Geschenkkorb überbringt Frau {someone} vom Seniorenkreis; der Honig stammt von den Bienen am Bauhof.
Ich wünsche Ihnen Gesundheit, weiterhin den wachen Blick und noch viele Abende auf der Bank vor dem Haus.
Ihr
{person}`,
    'de-whole-phone-provider-second-page-answers': `Seite 2 von 2, Schreiben vom {today}, Kundennummer {num}
Zu Ihrer zweiten Frage: Warum ist die Leitung langsamer als versprochen?
Unser Techniker hat an Ihrer Anschlussdose 41 Mbit/s gemessen. Vereinbart sind minimal 54, normalerweise 83 und maximal 100 Mbit/s. Damit liegt eine erhebliche Abweichung vor, und Ihnen steht nach § 57 Telekommunikationsgesetz ein Minderungsrecht zu. Wir schreiben Ihnen ab dem Tag Ihrer Meldung monatlich 14,20 Euro gut, bis die Störung behoben ist. Die Ursache, ein feuchtes Kabel zwischen Verteilerkasten und Haus, wird mit den Tiefbauarbeiten im {month} beseitigt.
Zu Ihrer dritten Frage: Doppelte Grundgebühr im Umzugsmonat
Hier ist uns ein Fehler unterlaufen. Der Betrag erscheint auf Ihrer nächsten Rechnung als Erstattung.
Zu Ihrer Kündigung
Sie haben vorsorglich gekündigt. Wir bestätigen den Eingang und haben den {date} als Vertragsende vermerkt. Wenn Sie es sich anders überlegen, genügt ein Anruf; als Dank für Ihre Geduld könnten wir Ihnen sechs Monate den halben Grundpreis anbieten.
Bitte senden Sie den alten Router bis 14 Tage nach Ende mit dem beiliegenden Etikett zurück.
Wir hoffen, dass wir Ihre Fragen damit beantworten konnten, und entschuldigen uns für die lange Bearbeitungszeit.
Freundliche Grüße
{person}          {someone}
Leiter Kundenservice     Beschwerdemanagement`,
    'de-whole-ch-employer-reference-request-leave': `{someone}
{cstreet}
{ctown}
Einschreiben
{company}
Frau {someone}, Leiterin Personal
{street}
{town}
{city}, {today}
Gesuch um unbezahlten Urlaub
Sehr geehrte Frau {someone}
Seit bald zwölf Jahren arbeite ich in der Montage, die letzten fünf als Gruppenleiter. In dieser Zeit habe ich nie länger als zwei Wochen gefehlt. Nun hat sich für mich eine Gelegenheit ergeben, die wohl nicht wiederkommt: Mein Bruder segelt von den Kanaren in die Karibik, und ich könnte mitfahren.
Ich ersuche Sie deshalb um unbezahlten Urlaub vom {date} bis {date}, total dreizehn Wochen, wovon ich drei aus meinem Feriensaldo beziehen würde. Den Zeitraum habe ich bewusst so gewählt, dass er in die auftragsschwache Zeit fällt. Mein Stellvertreter {someone} ist informiert und bereit, die Gruppe zu übernehmen; die Abschlussarbeiten an der Anlage 4 wären bis dahin erledigt.
Mir ist bewusst, dass während dieser Zeit kein Lohn bezahlt wird, sich der Ferienanspruch kürzt und ich die Abredeversicherung für Unfall sowie die Beiträge der Pensionskasse selber tragen muss.
Gerne bespreche ich die Einzelheiten in einem persönlichen Gespräch. Für eine wohlwollende Prüfung danke ich Ihnen bestens.
Freundliche Grüsse
{someone}`,
  }),
  report: wordingsIn('de', {
    'de-whole-volunteer-rescue-exercise': `Übungsauswertung – Vollübung "[Roter Hahn~Nebelhorn~Talsperre~Gleis 3]"
Beteiligt: Feuerwehr, Rotes Kreuz, THW, Polizei, Klinikum; 214 Einsatzkräfte, 46 Verletztendarsteller, 19 Beobachter
Ort/Zeit: Tunnel der Umgehungsstraße, {date}, 19.02 bis 22.40 Uhr
Annahme: Auffahrunfall eines Reisebusses mit einem Kleintransporter, Brand im Motorraum, Sicht unter zwei Meter
Zeitlicher Verlauf
19.02 Alarm · 19.11 erstes Fahrzeug vor Nordportal · 19.19 Erkundung durch Trupp, Rückzugssignal wegen Funkausfall · 19.34 Lüftung gedreht · 19.41 erste gerettete Person · 20.37 letzte · 21.05 Behandlungsplatz geräumt
Gut gelaufen: Sichtung nach Farben in elf Minuten; Absprache Leitender Notarzt/Organisatorischer Leiter; Verpflegung.
Nicht gut: Digitalfunk im Tunnel bricht ab Rettungsstollen 2 ab. Rettungswagen blockierten sich gegenseitig, weil kein Raumordnungsplan vorlag. Zwei Darsteller wurden vergessen (im WC des Busses). Die Presse stand eine halbe Stunde unbetreut.
Empfehlungen
= Nr. | Empfehlung | Zuständig | bis
- 1 | Repeater im Stollen nachrüsten | Straßenbauamt | {date}
- 2 | Einbahnregelung und Lotsen festlegen | Polizei/FW | {date}
- 3 | Türöffnung und Kontrolle aller Räume in Checkliste | FW | sofort
- 4 | Pressestelle mitalarmieren | Leitstelle | {date}
Anlagen: Beobachterbögen 1–19, Lageskizze. Verfasser {person}, Kreisbrandinspektor`,
    'de-whole-second-page-of-survey-flat-valuation': `– 18 –
6.3 Vergleichswertverfahren
Aus der Kaufpreissammlung des Gutachterausschusses wurden neun Verkäufe von Eigentumswohnungen der Baujahre 1968 bis 1976 in vergleichbarer Lage ausgewertet. Zwei Fälle blieben wegen persönlicher Verhältnisse außer Betracht.
= Fall | Verkauf | Wohnfläche m² | Geschoss | €/m² | Anpassung | angepasst €/m²
- 1 | {date} | 71 | 2 | 2.840 | -3 % | 2.755
- 2 | {date} | 84 | 4, kein Aufzug | 2.410 | +6 % | 2.555
- 3 | {date} | 66 | EG, Garten | 3.020 | -8 % | 2.778
- 4 | {date} | 78 | 1 | 2.690 | 0 % | 2.690
Mittelwert 2.694 €/m², Standardabweichung 96, Variationskoeffizient 3,6 %
Vergleichswert: 2.694 × 74,5 m² = rd. 200.700 €
6.4 Besondere objektspezifische Merkmale
Instandhaltungsstau Bad −9.000 €; Sondernutzungsrecht Stellplatz +8.500 €; anteilige Rücklage marktüblich; Wohnungsrecht im Grundbuch Abt. II lfd. Nr. 3 ist erloschen (Sterbeurkunde lag vor).
7 Verkehrswert
Der Verkehrswert des 86/1.000 Miteigentumsanteils, verbunden mit dem Sondereigentum Nr. 7, wird zum Wertermittlungsstichtag {date} geschätzt mit rund
200.000 Euro
Der Unterzeichnete versichert, dass er das Gutachten unparteiisch ohne eigenes Interesse am Ergebnis erstattet hat. Eine Innenbesichtigung wurde nicht ermöglicht; Annahmen nach äußerem Eindruck.
{city}, {today}   {person}, Rundstempel`,
    'de-whole-practical-semester-nursing-reflection': `Praktikumsbericht – Einführungspraktikum Pflege (120 Stunden)
{someone}, Kurs 24/2, Praxisort: Geriatrie Station 5, {other}
1 Einrichtung
Die Station hat 28 Betten, meist Zweibettzimmer. Behandelt werden Menschen ab etwa siebzig nach Schlaganfall, Schenkelhalsbruch oder mit Parkinson. Neben der Pflege arbeiten Physio-, Ergo- und Logopädie mit.
2 Mein Tag
Der Frühdienst beginnt um sechs mit der Übergabe. Anfangs verstand ich kein Wort ("Zi. 12 Fenster AZ red., DK drin, BZ 8/12/18"). Danach half ich beim Waschen, erst mit Schwester {someone}, später allein. Frühstück reichen dauert bei Schluckstörungen bis zu vierzig Minuten, und das ist richtig so.
3 Ein Erlebnis
Herr K. schlug beim Umlagern nach mir. Ich erschrak und ging hinaus. Die Praxisanleiterin fragte, was er wohl gespürt habe. Am nächsten Morgen erklärte ich jeden Handgriff vorher, wärmte meine Hände, summte – er hielt still. Seitdem weiß ich, was mit Beziehungsgestaltung gemeint ist.
4 Theorie und Praxis: Dekubitusprophylaxe nach Expertenstandard wurde weitgehend umgesetzt, die Mikrolagerung aber selten dokumentiert.
5 Belastungen: Rücken, Gerüche, zwei Todesfälle in einer Woche. Gut tat die gemeinsame Tasse Kaffee danach.
6 Fazit: Ich möchte die Ausbildung machen.
Beurteilung der Station: pünktlich, freundlich, lernt schnell. Fehltage 0. Unterschrift {person}, Stempel`,
  }),
  contract: wordingsIn('de', {
    'de-whole-final-page-of-franchise': `§ 19 Nachvertragliches Wettbewerbsverbot
Der Franchisenehmer wird während eines Jahres nach Beendigung im Vertragsgebiet kein Geschäft betreiben, das Waffeln, Crêpes oder Bowls zum Mitnehmen anbietet. Der Franchisegeber zahlt hierfür eine Entschädigung in Höhe von 50 % der durchschnittlichen monatlichen Überschüsse der letzten drei Jahre (§ 90a HGB analog).
§ 20 Abwicklung
(1) Marken, Schriftzüge und Leuchtkästen sind binnen zehn Tagen zu entfernen, das Handbuch ist herauszugeben, auch digitale Kopien. (2) Der Franchisegeber kann die Übernahme des Mietvertrags und der Kücheneinrichtung zum Buchwert verlangen. (3) Ein Ausgleichsanspruch wegen des Kundenstamms bleibt unberührt, soweit gesetzlich zwingend.
§ 21 Vererbung und Krankheit
Stirbt der Franchisenehmer, können die Erben innerhalb von vier Monaten einen geeigneten Nachfolger vorschlagen. Bei Krankheit von mehr als sechs Wochen stellt die Zentrale gegen Kostenerstattung einen Marktleiter.
§ 22 Streitigkeiten
Vor Anrufung der Gerichte ist ein Mediationsverfahren beim Deutschen Franchiseverband durchzuführen, ausgenommen Eilverfahren.
§ 23 Sonstiges
Anlagen 1 bis 9 sind Bestandteil. Ist eine Bestimmung unwirksam, bleibt der Vertrag im Übrigen bestehen. Der Franchisenehmer bestätigt, das vorvertragliche Aufklärungsdokument mindestens zehn Tage vor Unterzeichnung erhalten zu haben, und dass ihm keine Umsätze zugesichert wurden.
{city}, {today}
Für {company} Franchise GmbH ____________ {person}
Franchisenehmer ____________ {someone}
Ehegattenzustimmung nach § 1365 BGB ____________
Seite 14 von 14 / Version {year}-2`,
    'de-whole-simple-kleingarten-and-boat-mooring': `Liegeplatzvertrag Saison {year}
Yachthafen {company}, {street}, {town} – "Hafen" –
Eigner {someone}, {cstreet}, {ctown}, {mobile} – "Lieger" –
Boot :: Segelyacht "[Windsbraut~Libelle~Tante Frieda~Kap Hornchen]"
Länge / Breite / Tiefgang :: 8,40 / 2,75 / 1,30 m
Kennzeichen :: {city}-{d3}
Versicherung :: {insurer} Nr. {num}, Haftpflicht mind. 3 Mio. €
Platz :: Steg C, Box {n}, Dalben, Strom 10 A
1. Der Platz wird vom 15. April bis 15. Oktober überlassen. Ein Anspruch auf denselben Platz im nächsten Jahr besteht, wenn bis 31. Januar gezahlt ist.
2. Entgelt {amount} inkl. MwSt., Nebenkosten: Strom nach Zähler 0,55 €/kWh, Slip/Kran {small} je Hub, Winterlager Halle {small} je m².
3. Festmacher, Ruckdämpfer und Fender stellt der Lieger. Bei Sturm ab Windstärke 7 prüft er sein Boot oder beauftragt jemanden; der Hafenmeister darf in Gefahr nachbinden.
4. Abwesenheit über 24 Stunden bitte grünes Schild setzen: Gäste dürfen dann die Box nutzen.
5. Unterwasseranstriche mit Bioziden, das Einleiten von Fäkalien und Schleifen im Freien sind verboten. Öl in den Sammelbehälter!
6. Grillen nur am Platz; Ruhe ab 22 Uhr; Trailer nummerieren.
7. Haftung des Hafens nur für Verschulden, nicht für Eis, Treibgut, Vandalismus.
8. Pfandrecht am Boot für Rückstände. Untervermietung untersagt.
Hafenordnung gelesen ☒. {today} ____________ ____________`,
    'de-whole-at-service-contract-excerpt-dienstzettel': `DIENSTVERTRAG
(für Angestellte)
abgeschlossen zwischen der Firma {company}, {street}, {town}, als Dienstgeberin und Frau {someone}, SV-Nr. {d3}{n} {d2}{d2}{d2}, wohnhaft {cstreet}, {ctown}, als Dienstnehmerin
1. Beginn: {date}. Der erste Monat gilt als Probemonat, während dessen beide Teile jederzeit lösen können. Danach befristet auf drei Monate, anschließend unbefristet.
2. Verwendung: Sachbearbeiterin im Verkaufsinnendienst; Versetzung auf einen gleichwertigen Posten bleibt vorbehalten.
3. Dienstort: {city}; Telearbeit bis zu zwei Tage pro Woche laut gesonderter Vereinbarung.
4. Einstufung: Kollektivvertrag Handel, Beschäftigungsgruppe D, Stufe 2; angerechnete Vordienstzeiten 4 Jahre.
5. Entgelt: monatlich brutto € {plain}, vierzehnmal jährlich, fällig am Monatsletzten. Die Überzahlung kann auf kollektivvertragliche Erhöhungen nicht angerechnet werden. Kein All-in.
6. Normalarbeitszeit 38,5 Stunden, Gleitzeit laut Betriebsvereinbarung; Mehrstunden nur auf Anordnung.
7. Urlaub 25 Arbeitstage je Kalenderjahr.
8. Kündigung: Dienstgeberin gemäß § 20 AngG zum 15. oder Letzten; Dienstnehmerin ein Monat zum Letzten.
9. Verschwiegenheit, Nebenbeschäftigung nur mit Zustimmung, Konkurrenzklausel entfällt.
10. Ausbildungskostenrückersatz: monatliche Aliquotierung, höchstens vier Jahre.
11. Betriebliche Vorsorgekasse: {other} BVK, Leitzahl 71{d3}.
12. Verfall: Ansprüche sind binnen sechs Monaten geltend zu machen.
{city}, am {today}`,
  }),
};
