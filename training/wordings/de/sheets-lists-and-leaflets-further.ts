import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further papers of no other type: certificates, plans, tickets, data sheets, timesheets, press and school papers. */
export const germanSheetsListsAndLeafletsFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  other: wordingsIn('de', {
    'de-whole-concert-ticket-print-at-home': `print@home – bitte ausgedruckt oder auf dem Smartphone vorzeigen
[Lange Nacht der Chöre~Kammermusik bei Kerzenschein~Blasmusik trifft Pop~Kabarett: Jetzt reicht's!]
{date}, Beginn {time} Uhr, Einlass eine Stunde vorher
Stadthalle {city}, {street}, {town}
Block C  Reihe {n}  Platz {n}   Parkett rechts, Eingang 2
Normalpreis :: {small} EUR
inkl. Vorverkaufsgebühr, System- und Ticketgebühr, MwSt 7 %
Ticketinhaber: {someone}
Auftragsnr. {num} / Ticket 2 von 4
Veranstalter: {company}
Barcode ||||| {num}{num} |||||
Wichtige Hinweise
Dieses Ticket berechtigt nur eine Person zum einmaligen Eintritt. Kopien sind wertlos: Der Code wird beim ersten Einlass entwertet. Ein Weiterverkauf zu einem um mehr als 10 % erhöhten Preis ist untersagt. Ton-, Film- und Fotoaufnahmen, auch für den privaten Gebrauch, sind nicht gestattet. Das Mitbringen von Glas, Dosen, Schirmen und großen Taschen (über DIN A4) ist verboten. Keine Rücknahme, außer bei Absage; Besetzungsänderungen vorbehalten.
Die Karte gilt drei Stunden vor Beginn bis Betriebsschluss als Fahrausweis im Verbund, 2. Klasse.
Garderobe 1,50 €. Rollstuhlplätze: Reihe 1 seitlich, Begleitperson frei.
Genießen Sie vorab unser Theatermenü – Tisch reservieren unter {phone}`,
    'de-whole-timesheet-foreman-monthly': `Stundenzettel     Monat {month} {year}
Firma {company}    Name {someone}    Pers.-Nr. {d3}
= Tag | Baustelle | von | bis | Pause | Std. | Zulage
- 1 Mo | Schule Süd, Gerüst | 6:45 | 16:15 | 0,75 | 8,75 |
- 2 Di | Schule Süd | 6:45 | 16:15 | 0,75 | 8,75 |
- 3 Mi | Schlechtwetter | 6:45 | 10:00 | – | 3,25 | SW 5,5
- 4 Do | Schule Süd / Lager | 7:00 | 16:00 | 0,75 | 8,25 |
- 5 Fr | Fam. {someone}, Kamin | 7:00 | 13:30 | 0,5 | 6,0 | Schmutz
- 8 Mo | Arzt | | | | K |
- 9 Di | krank AU bis 12. | | | | K |
- 15 Mo | Montage {city}, Hotel | 5:30 | 17:30 | 1,0 | 11,0 | Ausl. 28,-
- 16 Di | Montage {city} | 7:00 | 18:00 | 1,0 | 10,0 | Ausl. 28,-
- 17 Mi | Montage, Rückfahrt | 7:00 | 19:30 | 1,0 | 11,5 | Fahrer
- 22–26 | Urlaub | | | | U |
Summe Stunden {d3},25   davon Überstd. {n},5   Auslösung {small}   km privat Pkw {d3}
Bemerkung: Bohrhammer defekt, Flex Nr. 14 fehlt seit 16. / Helm neu
Abgabe bis spätestens 2. des Folgemonats bei Frau {someone}, sonst keine Abrechnung!
Unterschrift Mitarbeiter ____________ Polier ____________
Nur Büro: erfasst ____ LF 200 ____ Konto AZK Stand +{d2},75`,
    'de-whole-first-aid-course-certificate-vet': `Bescheinigung
über die Teilnahme an einer Ausbildung in Erster Hilfe
gemäß § 19 der Fahrerlaubnis-Verordnung / DGUV Vorschrift 1 (§ 26)
Frau/Herr {someone}
geboren am {date} in {city}
hat an dem Lehrgang mit 9 Unterrichtseinheiten am {date} in {city} teilgenommen.
Inhalte: Absichern einer Unfallstelle, Notruf, Bewusstlosigkeit, Wiederbelebung mit und ohne Defibrillator, Blutstillung, Schock, Verbrennungen, Vergiftungen, Knochenbrüche, Schlaganfall und Herzinfarkt.
Die Fortbildung ist alle zwei Jahre zu wiederholen (betriebliche Ersthelfer). Für Führerscheinbewerber unbegrenzt gültig.
Ausbildende Stelle: {company}, anerkannt durch die Qualitätssicherungsstelle, Kennziffer {n}.{d2}{d2}
Lehrkraft: {someone}
{city}, {today}
Siegel      Unterschrift
Sehtest: Visus rechts 1,0 links 0,8 – bestanden ohne Sehhilfe ☒ (§ 12 Abs. 3 FeV), Passbilder 4 Stück
Registriernummer {num}    Kursgebühr wurde über die BG abgerechnet
Bei Verlust wird gegen 10 Euro eine Zweitschrift ausgestellt. Sprechen Sie uns auf unsere Kurse "Erste Hilfe am Kind" und "Erste Hilfe am Hund" an!`,
    'de-whole-adhesive-technical-datasheet-paint': `TECHNISCHES MERKBLATT {d3}
{company} Silikatfassadenfarbe [Sol~Classic~Mineral Plus]
Anwendungsbereich: Anstriche auf mineralischen Putzen der Mörtelgruppen P I c bis P III, Kalksandstein, tragfähigen Altanstrichen auf Silikatbasis. Nicht geeignet auf Gips, Holz, Kunststoff und plastoelastischen Beschichtungen.
Eigenschaften: hoch wasserdampfdurchlässig (sd ≈ 0,02 m, Klasse V1), nicht filmbildend, UV-beständig, algenhemmend durch Alkalität, spannungsarm
= Kennwert | Wert
- Dichte | ca. 1,55 g/cm³
- Glanzgrad | stumpfmatt G3
- Wasseraufnahme w | < 0,1 kg/(m²·h½), W3
- Verbrauch je Anstrich | 160–200 ml/m²
- Verarbeitungstemperatur | +8 bis +30 °C
- Trocknung 20 °C/65 % rF | überstreichbar nach 12 Std.
- VOC-Gehalt | max. 5 g/l (Grenzwert 40)
Verarbeitung: Untergrund sauber, trocken, fest. Sinterschichten abfluaten. Grundanstrich mit Fixativ 1:1, Zwischen- und Schlussanstrich unverdünnt. Nass in nass arbeiten, Gerüstlagen beachten. Nicht bei Regen, Nebelnässe, praller Sonne. Glas und Naturstein abdecken – Spritzer ätzen!
Gebinde: 5 l, 12,5 l. Lagerung frostfrei, 12 Monate. Werkzeuge sofort mit Wasser reinigen.
Sicherheit: S-Sätze siehe EG-Sicherheitsdatenblatt. GISCODE BSW10.
Dieses Merkblatt wurde nach bestem Wissen erstellt; eine Rechtsverbindlichkeit kann nicht abgeleitet werden. Ausgabe {month} {year}. Technische Beratung {phone}`,
    'de-whole-school-worksheet-vocabulary': `Name: ______________ Klasse: 5b Datum: ______
Deutsch – Wortarten bestimmen (Station 4)
Aufgabe 1: Unterstreiche Nomen rot, Verben blau, Adjektive grün.
Der alte Leuchtturmwärter stieg langsam die steile Treppe hinauf. Draußen tobte ein wilder Sturm, und die Wellen schlugen krachend gegen die Felsen. In der Ferne blinkte ein winziges Licht.
Aufgabe 2: Setze die Wörter in die Tabelle ein.
= Nomen | Verb | Adjektiv
- die Kälte | – | kalt
- der Mut | – |
- | träumen |
- | | ängstlich
Aufgabe 3: Bilde die drei Steigerungsstufen: hoch – ______ – ______; gut – ______ – ______; nah – ______ – ______; gern – ______ – ______
Aufgabe 4: Schreibe in dein Heft, wie die Geschichte weitergeht (mindestens zehn Sätze). Verwende die Wörter: Funkgerät, Nebel, Rettungsboot, plötzlich, erleichtert.
Sternchenaufgabe: Erkläre, warum man "das Schwimmen" großschreibt.
So schätze ich mich ein: ☺ 😐 ☹
Punkte __/24   Note ____   Unterschrift der Eltern ____________
Wortkasten: der Sturm · die Brandung · heulen · salzig · das Riff · lotsen
© Kopiervorlage, Materialpaket {company} Verlag, Bestell-Nr. {d5}`,
    'de-whole-press-release-brewery': `PRESSEMITTEILUNG – Sperrfrist {date}, 12 Uhr
{company} stellt auf Mehrweg aus der Region um
{city}. – Ab Herbst füllt die Familienbrauerei {company} sämtliche Sorten in eine leichte Poolflasche, die im Umkreis von achtzig Kilometern gereinigt wird. Nach Angaben des Unternehmens lassen sich dadurch jährlich 140 Tonnen Kohlendioxid vermeiden.
„Wir haben zwei Jahre getüftelt, bis der Bügelverschluss wieder dicht hielt“, sagt Braumeisterin {person}. Rund 1,9 Millionen Euro flossen in die neue Abfüllanlage, die pro Stunde 12.000 Flaschen schafft. Das Land hat die Investition mit Mitteln aus dem Programm „Ressourceneffizienz“ gefördert.
Bürgermeister {someone} nannte das Vorhaben ein Bekenntnis zum Standort. Am Stammsitz arbeiten derzeit 48 Menschen, darunter fünf Auszubildende.
Die Brauerei wurde 1834 gegründet und braut elf Biere, darunter ein alkoholfreies Kellerbier, das beim European Beer Star mit Silber ausgezeichnet wurde. Der Ausstoß lag zuletzt bei 61.000 Hektolitern.
Zum Tag der offenen Tür am {date} sind Besucher willkommen: Führungen, Blasmusik, Fassanstich, Hüpfburg.
Zeichen (mit Leerzeichen): 1.412. Abdruck honorarfrei, Beleg erbeten.
Fotos in Druckqualität: {web}/presse
Pressekontakt: {other} PR, {someone}, {mobile}`,
    'de-whole-room-plan-cleaning-schedule': `Reinigungs- und Desinfektionsplan – Küche Pflegeheim {company}
Gültig ab {date}    Freigabe Hygienebeauftragte {someone}    Aushang Spülküche
= Was | Wann | Womit | Wie | Wer
- Hände | vor Arbeitsbeginn, nach Toilette, nach rohem Fleisch | Seife + Desinfektion 3 ml | 30 Sek. einreiben | alle
- Arbeitsflächen | nach jedem Arbeitsgang | Spülmittel 5 ml/5 l | nass wischen, trocknen | Küchenteam
- Schneidebretter | nach Gebrauch | Spülmaschine 85 °C | Farbcode beachten | Spüldienst
- Aufschnittmaschine | täglich | Kombireiniger 1 % | zerlegen, einwirken 15 min | Koch
- Kühlraum | wöchentlich freitags | Essigreiniger | ausräumen, Dichtungen | {someone}
- Dunstabzug Filter | 14-tägig | Fettlöser | Tauchbad über Nacht | Spüldienst
- Abfalleimer | täglich | heißes Wasser | leeren, Deckel wischen | Spüldienst
- Boden/Gully | täglich nach Dienst | Alkalireiniger | Schaum, Schrubber, Abzieher | Reinigung
Farben: rot = Fleisch roh · gelb = Geflügel · blau = Fisch · grün = Gemüse · weiß = Brot, Käse
Dosierung nie nach Augenmaß! Mittel nicht mischen. Handschuhe und Schutzbrille tragen. Betriebsanweisungen hängen im Chemikalienschrank.
Temperaturkontrolle zweimal täglich in Liste 7 eintragen, bei über 7 °C Leitung verständigen.
Nachweis: Kürzel in Liste 12, Aufbewahrung zwei Jahre`,
    'de-whole-travel-itinerary-group': `Reiseprogramm Busreise "[Masuren und Danzig~Südtirol zur Apfelblüte~Normandie~Thüringer Residenzen]"
Veranstalter {company} Reisen, Reiseleitung {person}, Bus 2 (roter Aufkleber)
1. Tag, Montag: 5.30 Uhr Abfahrt Betriebshof (Parken frei), 5.50 Kirchplatz, 6.15 Autobahnraststätte. Frühstückspause gegen 9 Uhr. Ankunft ca. 18 Uhr, Zimmerbezug, Abendessen (3-Gang).
2. Tag: Stadtführung mit Astrid (2,5 Std., viel Kopfsteinpflaster!), nachmittags frei. Fakultativ Orgelkonzert, 12 €.
3. Tag: Rundfahrt, Schifffahrt, Mittagsimbiss an Bord. Für Fußmüde: bitte vorn sitzen.
4. Tag: Ausflug ins Weingut mit Probe (5 Weine, Brot, Schinken). Abends Tanz mit Alleinunterhalter.
5. Tag: Heimreise mit Halt in einem Porzellanwerk, Ankunft je nach Verkehr 19–21 Uhr.
Unser Hotel: 3 Sterne plus, Lift, Hallenbad (Badekappe), WLAN in der Lobby. Adresse {street}. Telefon {phone}.
Bitte mitnehmen: Personalausweis, Versichertenkarte, Medikamente für eine Woche, Regenschutz, bequeme Schuhe, etwas Bargeld in Landeswährung.
Gepäck: 1 Koffer bis 20 kg, Kofferanhänger in der Tüte.
Im Bus: Getränke 1,50 €, Würstchen 3 €, keine heißen Speisen. Bitte rutschen Sie täglich zwei Reihen weiter.
Sitzplan und Zimmerliste siehe Rückseite. Trinkgeld für Fahrer und Führer ist im Preis nicht enthalten. Gute Fahrt!`,
    'de-whole-dental-consent-information': `Aufklärungs- und Einwilligungsbogen – Entfernung der Weisheitszähne
Praxis Dr. {person}, MKG-Chirurgie
Patient(in): {someone}, geb. {date}      Zähne: 18 – 28 – 38 – 48
Liebe Patientin, lieber Patient,
bei Ihnen ist die operative Entfernung von Weisheitszähnen vorgesehen. Bitte lesen Sie diesen Bogen vor dem Gespräch aufmerksam durch.
Ablauf: Nach örtlicher Betäubung wird das Zahnfleisch eröffnet, gegebenenfalls etwas Knochen abgetragen und der Zahn – oft in Stücken – entfernt. Die Wunde wird vernäht; Fäden ziehen nach sieben bis zehn Tagen.
Mögliche Komplikationen: Schwellung, Bluterguss, Nachblutung, Wundinfektion; selten Verletzung von Nachbarzähnen, Bruch des Unterkiefers, Eröffnung der Kieferhöhle; Schädigung des Unterlippen- oder Zungennervs (vorübergehend ca. 1–2 %, dauerhaft unter 0,5 %).
Alternativen: abwarten; Teilentfernung der Krone.
Fragen (Zutreffendes ankreuzen): Nehmen Sie blutverdünnende Mittel? ☐ ja ☐ nein – Bisphosphonate? ☐ – Allergien? ______ – Herzklappe? ☐ – Schwanger? ☐ – Rauchen Sie? ☐
Nach der Operation: zwei Stunden nichts essen, kühlen, nicht Auto fahren (24 Std. nach Sedierung), kein Sport für eine Woche, Alkohol und Nikotin meiden.
Vermerke der Ärztin zum Gespräch: ______________________
☐ Ich willige ein ☐ Ich lehne ab ☐ Ich habe eine Kopie erhalten
Ort, Datum, Uhrzeit ____________ Unterschriften Patient / Ärztin`,
    'de-whole-tender-specification-extract': `Leistungsverzeichnis (Blankett)     Projekt: Sanierung Grundschule {city}
Los 4 Bodenbelagsarbeiten        LV-Datum {date}    Seite 11
Ordnungszahl   Leistungsbeschreibung    Menge ME   Einheitspreis   Gesamtbetrag
04.01 Vorarbeiten
04.01.0010 Vorhandenen Linoleumbelag einschl. Kleberresten aufnehmen, in Container des AN laden und entsorgen. Schadstofffrei lt. Gutachten. 812,00 m²  ............ ............
04.01.0020 Untergrund maschinell schleifen, absaugen, Risse kraftschlüssig verharzen. 60,00 m ............ ............
04.01.0030 Spachteln, mittlere Dicke 3 mm, zementär, geeignet für Stuhlrollen. 812,00 m² ............ ............
04.02 Beläge
04.02.0010 Kautschukbelag, 3,5 mm, Brandverhalten Bfl-s1, Rutschhemmung R9, Trittschallverbesserung mind. 6 dB, Farbe nach Bemusterung aus Standardkollektion, Bahnenware, vollflächig kleben, Nähte dicht. Angebotenes Fabrikat: '..................' 790,00 m² ............ ............
04.02.0040 *** Eventualposition ohne GB: Sockelleiste Eiche massiv 60/16. 340,00 m ............ nur EP
04.03.0010 Stundenlohn Bodenleger nach Anordnung. 20,00 h ............ ............
Zusammenstellung  Titel 04.01 ............  04.02 ............  04.03 ............  Summe netto ............  USt 19 % ............
Vom Bieter sind Preise in alle Positionen einzutragen; Änderungen an den Vergabeunterlagen führen zum Ausschluss.
Hinweise zum Bauablauf: Ausführung in den Ferien, Gerüstfreiheit, Materialaufzug vorhanden, Arbeitszeiten 6–20 Uhr.`,
    'de-whole-ch-abstimmung-information': `Gemeindeversammlung vom {date}, 20.00 Uhr, Mehrzweckhalle {city}
Erläuterungen und Anträge des Gemeinderates
Traktanden
1. Protokoll
2. Rechnung {year}; Genehmigung
3. Kredit CHF 1'280'000 für die Sanierung der Badi
4. Teilrevision Parkierreglement
5. Einbürgerungen
6. Verschiedenes und Umfrage
Zu Traktandum 3
Ausgangslage: Das Freibad stammt aus dem Jahr 1968. Die Folie des Schwimmerbeckens ist spröde, täglich gehen rund 18 m³ Wasser verloren. Das Sprungbrett musste gesperrt werden.
Projekt: Edelstahlauskleidung, neue Filteranlage, hindernisfreie Garderoben, Solarabsorber auf dem Kioskdach.
Kosten: Beckenbau 690'000, Technik 310'000, Hochbau 180'000, Unvorhergesehenes 100'000. Beitrag Sportfonds ca. 160'000. Folgekosten jährlich 94'000, entspricht 1,2 Steuerprozenten.
Die Rechnungsprüfungskommission empfiehlt Zustimmung; sie erwartet eine Überprüfung der Eintrittspreise.
Antrag: Der Kredit sei zu genehmigen.
Stimmberechtigt sind alle in der Gemeinde wohnhaften Schweizerinnen und Schweizer, die das 18. Altersjahr zurückgelegt haben. Der Stimmrechtsausweis ist mitzubringen. Akten liegen 14 Tage in der Kanzlei auf. Anschliessend offeriert die Trachtengruppe Kaffee und Zopf.
Gemeinderat {city}: {person}, Präsident; {someone}, Schreiber`,
    'de-whole-at-housing-notice-and-rules': `HAUSORDNUNG
{company} Gemeinnützige Wohnbaugesellschaft m.b.H., {street}, {town}
Zum Wohle einer guten Nachbarschaft ersuchen wir um Beachtung:
Ruhe: Von 22 bis 6 Uhr ist jede Störung zu vermeiden. Bohren und Hämmern werktags 8–12 und 14–18 Uhr, samstags bis 12 Uhr.
Stiegenhaus: Das Abstellen von Kinderwägen, Rädern und Schuhkästen ist feuerpolizeilich verboten. Der Hausbesorger ist berechtigt, Gegenstände nach Anschlag binnen einer Woche zu entfernen.
Waschküche: nach Plan, je Partei ein halber Tag in der Woche. Die Maschine ist sauber zu hinterlassen, das Flusensieb zu reinigen. Jetons beim Hausbesorger.
Müll: Altpapier zusammenfalten! Der Restmüllraum bleibt versperrt. Sperrmüll bringt jeder selbst zum Mistplatz.
Balkon: Grillen mit Holzkohle untersagt. Blumenkistel nur innen hängen. Taubenfüttern verboten.
Tiere: Hunde sind anzuleinen und gegebenenfalls mit Beißkorb zu führen.
Keller: keine feuergefährlichen Stoffe. Glühbirnen werden nicht ersetzt.
Aufzug: Kinder unter sieben nur in Begleitung. Bei Stillstand Ruhe bewahren, Notruf drücken.
Rasen und Spielplatz: Benützung bis zum Einbruch der Dunkelheit.
Winter: Dachlawinen – Stangen beachten!
Schäden sind umgehend zu melden: Bereitschaft {phone}. Wiederholte Verstöße können zur Aufkündigung führen.
Angeschlagen am {date}`,
    'de-whole-source-listing-config': `// Datei: lagerbestand_abgleich.sql   Stand {date}   Autor: [mk~tbs~jw]
-- Zweck: tägl. Abgleich Bestand Shop <-> WaWi, läuft 02:15 als Job 17
-- ACHTUNG: nicht während Inventur starten!
DECLARE @lager INT = {n};
SELECT a.artnr, a.bez1, w.bestand AS wawi, s.bestand AS shop,
  w.bestand - s.bestand AS diff
FROM artikel a
JOIN wawi_bestand w ON w.artnr = a.artnr AND w.lager = @lager
LEFT JOIN shop_bestand s ON s.sku = a.artnr
WHERE a.aktiv = 1 AND ABS(w.bestand - ISNULL(s.bestand, 0)) > 2
ORDER BY diff DESC;
-- Ergebnis vom letzten Lauf
= artnr | bez1 | wawi | shop | diff
- 100{d3} | [Kuchengabel Set 6~Brotdose Bambus~Thermoskanne 1 l] | 48 | 12 | 36
- 100{d3} | Küchenwaage digital | 5 | 9 | -4
- 210{d3} | Springform 26 cm | 0 | 3 | -3
IF @@ROWCOUNT > 100
BEGIN
  EXEC sp_send_mail @an = 'edv@{city}.local', @betreff = 'Bestandsdifferenzen prüfen';
  RAISERROR('Abbruch: zu viele Differenzen', 16, 1);
END
-- TODO: Gutscheine (Warengruppe 99) ausnehmen, siehe Ticket #{d5}
-- Historie: v3 Lieferscheine ohne Rechnung als reserviert gezählt; v2 Sets aufgelöst; v1 Erstfassung
(1 Zeile betroffen)  Abfragedauer 00:00:07
Seite 1 von 1   gedruckt {date} {time}`,
  }),
};
