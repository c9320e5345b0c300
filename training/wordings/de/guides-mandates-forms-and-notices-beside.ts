import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that come near others without being one: guides, mandates, forms, tenders, price lists, time sheets. */
export const germanPapersBeside: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-dry-beside-tax-guide-home-office': `Ratgeber: Häusliches Arbeitszimmer und Tagespauschale – was Sie absetzen können
Stand {month} {year}
Viele Beschäftigte arbeiten tageweise zu Hause. Das Finanzamt beteiligt sich, aber nicht immer und nicht unbegrenzt. Dieser Überblick erklärt, worauf Sie achten sollten, bevor Sie Ihre Einkommensteuererklärung abgeben.
Die Pauschale
Sechs Euro für jeden Tag, höchstens 1.260 Euro im Jahr. Ein eigener Raum ist dafür nicht nötig, der Küchentisch reicht. Notieren Sie die Tage in einem Kalender; eine Bescheinigung des Arbeitgebers wird selten verlangt, schadet aber nicht.
Mittelpunkt der Tätigkeit
Nur wer den überwiegenden Teil der Arbeit im abgeschlossenen Zimmer erledigt, kann Miete, Strom, Heizung und Reinigung anteilig ansetzen oder wahlweise die Jahrespauschale.
Beispiel: Anna S., Grafikerin, Zimmer 14 von 70 Quadratmetern, also 20 Prozent. Bei 11.400 Euro Gesamtkosten wären 2.280 Euro abziehbar.
Häufige Fehler
• Durchgangszimmer angegeben
• Tage doppelt gezählt (Pauschale und Entfernungspauschale)
• Belege für Bürostuhl, Lampe, Rechnung des Malers nicht aufgehoben
• Umsatzsteuer bei Selbstständigen vergessen
Wo eintragen? Anlage N, Zeilen {n} bis {d2}; Gewinnermittler: Anlage EÜR.
Steuerbescheid kontrollieren und gegebenenfalls innerhalb eines Monats Einspruch einlegen. Musterformulierungen finden Mitglieder unter {web}.
Dieser Text ersetzt keine Beratung im Einzelfall. Herausgeber: {company}, Lohnsteuerhilfeverein`,
    'de-dry-beside-sepa-mandate-school-fund': `Förderkreis der [Realschule~Musikschule~Stadtbücherei] {city} e. V.
{street}, {town}
Gläubiger-Identifikationsnummer: DE{d2}ZZZ0000{num}
Mandatsreferenz (wird vom Verein ausgefüllt): ______________
Beitrittserklärung und Einzugsermächtigung
Ja, ich möchte Mitglied werden und fördere mit einem Jahresbeitrag von
[ ] 15 € (Mindestbeitrag)   [ ] 30 €   [ ] ______ €
Name, Vorname ________________________________
Anschrift ________________________________
Kind, Klasse (falls zutreffend) ________________
E-Mail für Einladungen ________________________
SEPA-Lastschriftmandat
Ich ermächtige den Förderkreis, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die gezogenen Lastschriften einzulösen. Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung verlangen.
IBAN  DE _ _ | _ _ _ _ | _ _ _ _ | _ _ _ _ | _ _ _ _ | _ _
Kontoinhaber (wenn abweichend) ___________________
Der Einzug erfolgt jeweils im {month}. Beiträge sind als Sonderausgaben abziehbar; bis 300 € genügt dem Finanzamt der Kontoauszug.
Datenschutz: Ihre Angaben verwenden wir nur zur Mitgliederverwaltung und löschen sie nach Austritt und Ablauf der Aufbewahrungsfristen.
Ort, Datum __________________ Unterschrift __________________
Zurück an das Sekretariat oder in den Briefkasten neben dem Vertretungsplan.`,
    'de-dry-beside-amendments-list-fee-statute': `Übersicht der Änderungen der Gebührensatzung der [Stadt~Gemeinde~Verbandsgemeinde] {city}
Urfassung vom {date}, bekannt gemacht im Amtsblatt Nr. {n}/{year}
= Lfd. Nr. | Änderungssatzung vom | Geänderte Paragrafen | Art | In Kraft seit
- 1. | {date} | § 4 Abs. 2, § 7 | neu gefasst | {date}
- 2. | {date} | Anlage 1 (Gebührenverzeichnis) | ersetzt | {date}
- 3. | {date} | § 2 Satz 3 | angefügt | {date}
- 4. | {date} | § 9 | aufgehoben | {date}
- 5. | {date} | Überschrift, § 1, § 11 | geändert (Euro-Anpassung) | {date}
- 6. | {date} | Anlage 1 Nr. 3.4 bis 3.9 | geändert | rückwirkend {date}
Nichtamtliche Lesefassung. Maßgeblich ist allein der Wortlaut der im Amtsblatt veröffentlichten Fassungen.
Abkürzungen: BekM = Bekanntmachung; GO = Gemeindeordnung; KAG = Kommunalabgabengesetz; i. d. F. = in der Fassung
Redaktioneller Hinweis: Die fünfte Änderung war wegen eines Ausfertigungsmangels nichtig und wurde mit der sechsten inhaltsgleich neu beschlossen (Ratsbeschluss TOP {n}).
Frühere Fassungen können im Stadtarchiv, Lesesaal, Di–Do 9–16 Uhr eingesehen werden. Abschriften kosten 0,50 € je Seite.
Fundstelle: Ortsrecht, Ordner 2, Register 20.{d2}   Stand {today}   Blatt {n}`,
    'de-dry-beside-tender-publication-road': `Öffentliche Ausschreibung nach § 3a VOB/A
a) Vergabestelle: {company}, Zentrale Vergabe, {street}, {town}, {phone}
b) Vergabenummer {year}-{d3}-T
c) Elektronische Angebote in Textform über die Plattform, keine Papierangebote
d) Ausführung von Bauleistungen
e) Ort: Ortsdurchfahrt {city}, K {d3}
f) Umfang: 4.200 m² Asphalt fräsen, 1.950 m Bordstein Granit, 310 m Regenwasserkanal DN 400, 24 Straßenabläufe, 6 Querungshilfen, Verkehrssicherung halbseitig mit Lichtsignalanlage
g) Keine Planungsleistungen
h) Keine Lose
i) Beginn {date}, Fertigstellung {date}
j) Nebenangebote zugelassen, jedoch nur mit Hauptangebot
k) Unterlagen kostenfrei, uneingeschränkt und vollständig abrufbar
o) Ablauf der Angebotsfrist {date}, {time} Uhr
q) Sprache: deutsch
r) Zuschlagskriterium: Preis 100 %
s) Eröffnung im Anschluss; Bieter und ihre Bevollmächtigten sind nicht zugelassen
t) Sicherheiten: 5 v. H. Vertragserfüllung, 3 v. H. Mängelansprüche
w) Nachweise: Präqualifikation oder Formblatt 124, Gewerbezentralregister, Unbedenklichkeit Krankenkasse, MVAS 99
x) Bindefrist {date}
y) Nachprüfung: Regierungspräsidium, VOB-Stelle
Bieterfragen bis sechs Tage vor Fristende nur über die Plattform. Antworten gehen allen zu.`,
    'de-dry-beside-price-list-vet-feed': `{company} – Landhandel · Mühle · Gartenmarkt
PREISLISTE gültig ab {date}, ersetzt alle früheren
Abholpreise, inkl. MwSt., je Sack
= Futtermittel | kg | € | ab 10 Sack
- Legekorn gesackt, gvo-frei | 25 | 14,90 | 14,10
- Legemehl fein | 25 | 14,40 | 13,60
- Kükenstarter mit Kokzidiostatikum | 25 | 18,20 | 17,30
- Kaninchenpellets ohne Melasse | 25 | 13,80 | 13,00
- Hafer gequetscht, entstaubt | 20 | 12,50 | 11,90
- Pferdemüsli Senior | 20 | 21,90 | 20,90
- Rübenschnitzel melassiert | 25 | 11,70 | 11,20
- Sonnenblumenkerne gestreift | 15 | 19,50 | 18,80
- Taubenfutter 4-Jahreszeiten | 25 | 20,40 | 19,60
Einstreu
Hobelspäne Ballen 8,90 · Leinstroh 11,50 · Strohpellets 15 kg 6,80
Düngung
Kalkammonsalpeter 25 kg 17,90 · Rasenkalk 7,20 · Hornmehl 5 kg 12,40
Lohnmischung auf Anfrage ab 500 kg, Mahlen und Quetschen 6,50 je dt.
Zustellung ab 200 kg im Umkreis von 15 km 10,– pauschal.
Sackpfand gibt es nicht mehr! Preisänderungen je nach Erntelage vorbehalten, Druckfehler auch. Öffnungszeiten: werktags 7.30–12, 13–18, samstags bis 13. Während der Getreideanlieferung bitte hinten parken.`,
    'de-dry-beside-time-sheet-agency-worker': `Tätigkeitsnachweis Zeitarbeit
{company} Personaldienstleistungen, NL {city}
Mitarbeiter/in: {someone}   Pers.-Nr. {d5}   KW {n}
Kunde / Einsatzbetrieb: {client}   Abteilung: [Versand~Spritzguss~Montage Linie 3]   Kostenstelle {d3}
= Tag | Datum | von | bis | Pause | Std. | davon Nacht | Feiertag | Zeichen
- Mo | {date} | 05:55 | 14:05 | 0:30 | 7,67 | 0,08 | | 
- Di | {date} | 05:58 | 14:02 | 0:30 | 7,57 | 0,03 | | 
- Mi | {date} | 05:50 | 15:10 | 0:45 | 8,58 | 0,17 | | 
- Do | {date} | krank gemeldet {time} | | | | | | 
- Fr | {date} | krank | | | | | | 
Summe Woche 23,82   Überstunden 0,58
Persönliche Schutzausrüstung gestellt: [x] Schuhe [x] Handschuhe [ ] Gehör [ ] Brille
Arbeitsunfall in dieser Woche? nein
Der Entleiher bestätigt mit Stempel und Unterschrift die Richtigkeit der Stunden und die Einweisung am Arbeitsplatz. Ohne Gegenzeichnung ist keine Abrechnung möglich!
Abgabe spätestens Montag 10 Uhr per App-Foto. Verspätete Nachweise werden erst im nächsten Monat vergütet.
Bemerkungen: Schicht nächste Woche Spät? – bitte anrufen {mobile}
Unterschrift MA ____________     Kunde ____________
weiß = Büro, gelb = Kunde, rosa = Mitarbeiter`,
    'de-dry-beside-invoice-info-xrechnung-leaflet': `Merkblatt für Lieferanten
So stellen Sie uns Rechnungen richtig
Damit Ihr Geld pünktlich ankommt, beachten Sie bitte folgende Punkte. Nicht ordnungsgemäße Rechnungen senden wir unbearbeitet zurück; die Zahlungsfrist beginnt dann von Neuem.
1 Format. Wir nehmen ab {date} nur noch strukturierte Dateien (ZUGFeRD ab 2.1 oder XRechnung). Bilder, Word-Dateien und Links auf Downloadportale werden automatisch gelöscht.
2 Empfänger. Ausschließlich rechnung@{city}.example, eine Rechnung je Nachricht, kein Passwortschutz.
3 Pflichtangaben. Rechnungsnummer, Leistungsdatum, Menge, Steuersatz, USt-IdNr., Bestellnummer 45 + acht Ziffern, Kostenstelle des Anforderers.
4 Gutschriften und Storno bitte als eigene Belegart mit Bezug auf die ursprüngliche Nummer.
5 Bankverbindung. Änderungen bestätigen wir grundsätzlich durch einen Rückruf. Schicken Sie keine neue IBAN auf der Rechnung!
6 Mahnungen gehen an {email}, nicht an den Einkäufer.
Beispiele
Richtig: 4512345678 / Pos. 20, 100 ST, netto
Falsch: „wie besprochen mit Herrn Meier“
Wen kann ich fragen? Kreditorenbuchhaltung A–K {phone}, L–Z Durchwahl {d3}. Monatsende bitte meiden.
Zahlungsläufe finden dienstags und freitags statt.
{company}, Rechnungswesen, Version {n}.0`,
    'de-dry-beside-statement-of-account-explained-web': `Hilfe & Kontakt > Konto > Umsätze verstehen
Was bedeuten die Abkürzungen auf meinem Kontoauszug?
Zuletzt aktualisiert: {date} · Lesezeit 3 Minuten · 412 Personen fanden das hilfreich
EREF+ – Ende-zu-Ende-Referenz, die der Auftraggeber vergeben hat
MREF+ – Mandatsreferenz einer Lastschrift
CRED+ – Gläubiger-Kennung des Einreichers
SVWZ+ – Verwendungszweck im SEPA-Format
ABWA+ – abweichender Auftraggeber
Warum ist der Saldo anders als der verfügbare Betrag?
Vorgemerkte Kartenumsätze, etwa von Tankstellen oder Hotels, mindern sofort Ihren Spielraum, werden aber erst nach ein bis drei Tagen gebucht. Wird eine Reservierung nicht eingelöst, gibt sie das System nach spätestens 30 Tagen frei.
Ich erkenne einen Umsatz nicht. Was tun?
Prüfen Sie zuerst, ob der Händler unter anderem Namen abrechnet. Sperren Sie bei Verdacht die Karte und reklamieren Sie im Banking unter „Umsatz beanstanden“.
Wie lange finde ich alte Auszüge?
Zehn Jahre im elektronischen Postfach. Ein Ersatzausdruck am Schalter kostet 7,50 €.
War das hilfreich? Ja · Nein
Ähnliche Fragen: Freistellungsauftrag ändern – Limit erhöhen – Dauerauftrag aussetzen – Gemeinschaftskonto trennen
© {bank} Impressum Datenschutz Cookie-Einstellungen Barrierefreiheit`,
    'de-dry-beside-order-sheet-empty-school-shirts': `Sammelbestellung Schulkleidung {year}
Bitte bis {date} bei der Klassenlehrkraft abgeben, Geld passend im Umschlag!
Name des Kindes __________________ Klasse _______
= Artikel | Farbe | Größe (ankreuzen) | Einzelpreis | Anzahl | Summe
- T-Shirt Bio-Baumwolle | navy / rot | 116 128 140 152 164 S M L | 12,50 | __ | __
- Kapuzenpulli mit Logo hinten | navy | 116 128 140 152 164 S M L XL | 27,00 | __ | __
- Zip-Jacke | grau | 128 140 152 164 S M L | 31,00 | __ | __
- Turnbeutel | natur | – | 6,00 | __ | __
- Kappe | rot | – | 9,00 | __ | __
Namensdruck auf Ärmel (+ 3,00): ____________________
Gesamtbetrag: ________ €
Anprobe: Mittwoch in der großen Pause, Raum 0{n}. Die Sachen fallen eher klein aus und gehen beim Waschen etwas ein. Mit Namen bedruckte Teile können nicht umgetauscht werden.
Die Lieferung dauert etwa fünf Wochen, rechtzeitig vor dem Schulfest. Ein Teil des Erlöses (1 € pro Stück) kommt der Schülerbücherei zugute.
Wer die Kosten nicht tragen kann, wendet sich vertraulich an Frau {someone}.
Unterschrift Erziehungsberechtigte ____________________
Euer SV-Team`,
    'de-dry-beside-incoming-goods-inspection-form': `FB 07-{d2} Rev. {n}   Wareneingangsprüfung
Lieferant ____________________  LS-Nr. ______________  Bestell-Nr. ____________
Artikel-Nr. __________  Bezeichnung ____________________  Menge ______
Losgröße / Stichprobe nach ISO 2859-1, Niveau II, AQL 0,65
= Losumfang | Kennbuchst. | n | c (annehmen) | d (rückweisen)
- 51–90 | E | 20 | 0 | 1
- 91–150 | F | 20 | 0 | 1
- 151–280 | G | 32 | 0 | 1
- 281–500 | H | 80 | 1 | 2
- 501–1200 | J | 80 | 1 | 2
1 Identität / Beschriftung    i. O. [ ]  n. i. O. [ ]
2 Verpackung trocken, unbeschädigt    i. O. [ ]  n. i. O. [ ]
3 Werkszeugnis vorhanden    ja [ ]  nein [ ]  nicht gefordert [ ]
4 Hauptmaße gem. Prüfplan, Werte eintragen: ____ ____ ____ ____
5 Oberfläche, Grat, Korrosion    i. O. [ ]  n. i. O. [ ]
Entscheid: [ ] frei  [ ] bedingt frei mit Sonderfreigabe Nr. ____  [ ] gesperrt → roter Zettel, Q-Lager, 8D anfordern
Datum ______ Prüfer ______ Stempel
Aufbewahrung 15 Jahre, Ablage elektronisch unter Chargennummer. Ausdrucke unterliegen nicht dem Änderungsdienst.
Erstellt {someone} / geprüft {someone} / freigegeben {person}`,
    'de-dry-beside-poster-flea-market': `GROSSER [HALLENFLOHMARKT~DORFTRÖDEL~KINDERSACHENBASAR~BÜCHERMARKT]
{date}
9 bis 15 Uhr
Mehrzweckhalle {city}
Eintritt frei
Tischreservierung ab sofort · Tisch 8 € + ein Kuchen
{mobile} ({someone})
Kaffee · Waffeln · Bratwurst · Tombola
13 Uhr Auftritt der Turnzwerge
14 Uhr Versteigerung mit unserem Bürgermeister
Spielzeug – Porzellan – Schallplatten – Kleidung Gr. 50 bis 5XL – Fahrräder – Kurioses
Keine Neuware! Keine Profihändler! Keine Tiere!
Aufbau ab 7 Uhr, vorher ist wirklich zu
Parken am Sportplatz, Rollstuhlrampe Ostseite
Erlös für das neue Klettergerüst am Waldspielplatz
Veranstalter: Elterninitiative {company} e. V.
Mit freundlicher Unterstützung von {other}, {client} und Metzgerei {someone}
Bitte Plakat nach dem {date} wieder abhängen
V. i. S. d. P. {person}, {street}`,
    'de-dry-beside-pay-table-collective': `Entgelttabelle [Einzelhandel~Gebäudereinigung~Friseurhandwerk~Bäckerhandwerk] – Tarifgebiet {city}/Nord
Gültig ab {date}, kündbar erstmals zum {date}
= Gruppe | Tätigkeitsbeispiele | 1. Jahr | 2.–3. Jahr | ab 4. Jahr | Std.-Satz
- G I | einfache Arbeiten nach Anweisung, Auffüllen, Auszeichnen | {plain} | {plain} | {plain} | 13,2{n}
- G II | Kassieren, Beratung mit abgeschlossener Lehre | {plain} | {plain} | {plain} | 15,0{n}
- G III | Erste Kraft, Abteilung bis 5 Personen | {plain} | {plain} | {plain} | 17,4{n}
- G IV | Filialleitung, Substitutin | {plain} | {plain} | {plain} | 20,8{n}
Ausbildungsvergütung: 1. Jahr {plain}, 2. Jahr {plain}, 3. Jahr {plain}
Zuschläge: Spätöffnung nach 18.30 Uhr 20 %, Nacht 50 %, Inventur an Sonntagen 120 %
Sonderzuwendung: 62,5 % eines Monatsentgelts, fällig mit dem Novembergehalt. Urlaubsgeld: 50 % des Entgelts der Gruppe II/3.
Vermögenswirksame Leistungen 13,29 €/Monat
Teilzeitkräfte anteilig. Die tarifliche Wochenarbeitszeit beträgt 37,5 Stunden.
Ausschlussfrist: drei Monate nach Fälligkeit schriftlich geltend machen!
Kein Mitglied? Tarifliche Rechte hast du nur als Gewerkschaftsmitglied. Beitritt: {web}
Alle Beträge in Euro brutto. Angaben ohne Gewähr, verbindlich ist der Text des Tarifvertrages.`,
    'de-dry-beside-donations-box-signs-and-notices': `Aushang
Liebe Mitglieder, liebe Gäste!
Im Kühlschrank des Bootshauses gilt ab sofort:
Wasser 1,00 – Radler 1,80 – Bier 2,00 – Riegel 0,80 – Wiener im Brötchen 2,50
Strich in die Liste ODER Münzen in die Dose. Nicht beides, und bitte nicht nichts.
Am Monatsende fehlten zuletzt 64,30 €. Das zahlt sonst die Jugendkasse.
Der letzte schaltet die Kaffeemaschine ab, schließt die Kette am Steg und dreht das Gas zu (Hahn QUER = zu).
Wer ein Boot nimmt, trägt sich ins Fahrtenbuch ein: Name, Boot, Ziel, Uhrzeit. Auch für „nur zehn Minuten“.
Bei Pegel über 3,{d2} m ist das Rudern verboten – Pegelansage {phone}
Wespennest unter dem Vordach: nicht selbst entfernen, Imkerin {someone} kommt am {date}
Fundsachen (3 Handtücher, 1 Brille, ein einzelner Gummistiefel) liegen bis Monatsende in der Kiste, danach Spende.
Arbeitsdienst {date}, 9 Uhr: Steg abschleifen, Hecke, Dachrinne. 6 Pflichtstunden im Jahr, ersatzweise 15 € je Stunde.
Euer Vorstand
{person}`,
    'de-dry-beside-at-aushang-gemeinde-sprengel': `Marktgemeinde {city}
KUNDMACHUNG
Es wird gemäß § {d2} der Gemeindeordnung verlautbart:
Der Gemeinderat hat in der Sitzung vom {date} unter Tagesordnungspunkt {n} die Abänderung des Flächenwidmungsplanes im Bereich KG {ctown}, Gst. {d3}/{n}, von Grünland-Land- und Forstwirtschaft in Bauland-Agrargebiet zu beschließen beabsichtigt. Der Entwurf liegt durch sechs Wochen, das ist von {date} bis {date}, während der Amtsstunden zur allgemeinen Einsicht auf.
Jedermann ist berechtigt, innerhalb der Auflagefrist schriftlich Stellung zu nehmen. Ein Rechtsanspruch auf Berücksichtigung besteht nicht.
Weiters gibt der Bürgermeister bekannt:
– Sperrmüllübernahme am Bauhof jeden ersten Samstag im Monat, 8–11 Uhr; Reifen kostenpflichtig
– Hundehalter werden ersucht, die Sackerlspender zu benützen
– Die Mutter-Eltern-Beratung findet im Jänner nicht statt
– Winterdienst: Abstellen von Fahrzeugen auf dem Kirchenplatz zwischen 2 und 6 Uhr untersagt
– Heizkostenzuschuss: Anträge bis 31. März, Einkommensnachweise mitbringen
Der Bürgermeister
{person} e. h.
Angeschlagen am: {date}     Abgenommen am: ____________
Amtssignatur: Informationen zur Prüfung unter {web}`,
    'de-dry-beside-app-terms-and-in-app-pricing': `Store-Eintrag · Version {n}.{d2} · 4,3 ★ (2.{d3} Bewertungen)
[Belegheld~Kassenbuchfuchs~Stundenzettel Pro~Quittungsbox] – {company}
Fotografieren, fertig. Unsere App liest Datum, Betrag und Händler aus deinen Kassenbons, sortiert sie nach Steuerkategorien und schickt am Monatsende einen Ordner an deine Steuerberatung.
Das kann die App
• Zuschneiden, Aufhellen, mehrere Seiten zu einem PDF
• Suche im Text, auch handschriftlich (Beta)
• Export als CSV, DATEV-Format oder Zip
• Fahrtkosten mit Karte
• funktioniert offline im Keller des Großmarkts
Preise
Frei: 15 Belege im Monat
Plus: 3,99 €/Monat oder 39,99 €/Jahr
Team: ab 5 Personen, 2,49 € je Kopf
Das Abo verlängert sich automatisch, sofern es nicht 24 Stunden vor Ablauf in den Kontoeinstellungen beendet wird.
Neu in dieser Version: Dunkelmodus, schnellere Synchronisierung, Fehler bei Tankquittungen mit zwei Steuersätzen behoben
Bewertungen
★★★★★ „Endlich keine Schuhschachtel mehr“ – Frisör_aus_{city}
★★☆☆☆ „Erkennt meinen Bäcker nicht“ – Antwort des Entwicklers: Schreib uns bitte an {email}
Größe 84 MB · Sprachen DE, EN, TR · Datenschutz: keine Weitergabe`,
    'de-dry-beside-second-page-care-manual-and-index': `Reinigung und Pflege … 31
Entkalken … 33
Milchsystem spülen … 35
Brühgruppe herausnehmen … 36
Störungsmeldungen … 38
Technische Daten … 41
Garantie und Kundendienst … 42
Stichwortverzeichnis … 44
31
Tägliche Pflege
Leeren Sie Tropfschale und Tresterbehälter, bevor der rote Schwimmer sichtbar wird. Wischen Sie das Gehäuse mit einem weichen, leicht feuchten Tuch ab. Keine Scheuermittel, kein Dampfreiniger!
Wöchentlich
Wassertank ausspülen, Dichtlippe auf Ablagerungen untersuchen. Bohnenbehälter auswischen; ölige Bohnen verkleben das Mahlwerk.
Was Sie brauchen: Entkalkertabletten Best.-Nr. {num} · Reinigungstabletten Best.-Nr. {num} · Silikonfett, lebensmittelecht
Hinweis
Bei Einsendung ohne Kaufbeleg oder Kassenbon können wir Garantieansprüche nicht bearbeiten. Ein Kostenvoranschlag wird mit 29 € berechnet und bei Auftrag angerechnet.
Anzeige „8“ blinkt
Das Brühsieb ist verlegt. Gerät ausschalten, zehn Minuten warten, Seite 36, Bild C.
32`,
  }),
};
