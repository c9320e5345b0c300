import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Reports of German, Austrian and Swiss experts, boards, auditors and researchers. */
export const germanReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: [
    {
      family: 'de-damage-expertise',
      language: 'de',
      text: `Sachverständigenbüro {someone} · öffentlich bestellt und vereidigt
# [GUTACHTEN Nr. {num}~Schadengutachten~Verkehrswertgutachten~Sachverständigengutachten zu Feuchteschäden]
Auftraggeber :: {client}
Besichtigung :: {date}, {time} Uhr, anwesend: {someone}, {someone}
Objekt :: {cstreet}, {ctown}
1 Anlass und Auftrag
Der Unterzeichner wurde beauftragt, Ursache und Umfang des Schadens festzustellen.
2 Feststellungen vor Ort
An der Außenwand zeigten sich auf einer Höhe von ca. {d2} cm Ausblühungen (Bild {n}). Die CM-Messung ergab {n},{n} %.
3 Beurteilung
{passage}
===
4 Kosten der Beseitigung
= Maßnahme | EUR netto
* [Horizontalsperre injizieren~Putz erneuern~Trocknung~Nebenarbeiten] | {plain}
5 Zusammenfassung
Aus sachverständiger Sicht ist der Schaden auf [fehlende Abdichtung~einen Montagefehler~unzureichende Lüftung] zurückzuführen.
Das Gutachten wurde nach bestem Wissen und Gewissen, unparteiisch und frei von Weisungen erstattet. Umfang: {n} Seiten, {n} Lichtbilder.
{city}, {today} (Rundstempel)`,
    },
    {
      family: 'de-works-council-minutes',
      language: 'de',
      text: `[Betriebsrat~Gemeinderat~Elternbeirat~Projektsteuerkreis] {company}
# [Protokoll der {n}. Sitzung~Niederschrift über die Sitzung~Ergebnisprotokoll Jour fixe~Beschlussprotokoll]
Datum :: {date}
Beginn / Ende :: {time} / {time} Uhr
Ort :: Sitzungszimmer {n}
Anwesend :: {person} (Vorsitz), {someone}, {someone}, {someone} (Protokoll)
Entschuldigt :: {someone}
TOP 1 Begrüßung, Feststellung der Beschlussfähigkeit
Die Tagesordnung wird ohne Änderungen genehmigt.
TOP 2 {heading}
{sentence} {someone} berichtet über den Stand.
Beschluss: Der Antrag wird mit {n} Ja- bei {n} Nein-Stimmen und 1 Enthaltung angenommen.
TOP 3 {heading}
{sentence}
= Nr. | Aufgabe | Wer | bis
* {n} | [Angebote einholen~Aushang vorbereiten~Rücksprache GF~Termin klären] | {someone} | {date}
TOP 4 Verschiedenes
Nächste Sitzung: {date}
Für die Richtigkeit: ____________ Schriftführer`,
    },
    {
      family: 'de-auditor-opinion',
      language: 'de',
      text: `{company} Wirtschaftsprüfungsgesellschaft
# [Bericht über die Prüfung des Jahresabschlusses zum 31. Dezember {year}~Prüfungsbericht~Bericht über die Erstellung des Jahresabschlusses]
der {client}, {ctown}
Inhaltsverzeichnis
A. Prüfungsauftrag {n}
B. Grundsätzliche Feststellungen {n}
C. Gegenstand, Art und Umfang der Prüfung {n}
D. Feststellungen zur Rechnungslegung {n}
===
A. Prüfungsauftrag
In der Gesellschafterversammlung vom {date} wurden wir zum Abschlussprüfer gewählt.
B. Lage des Unternehmens
Die Umsatzerlöse stiegen um {n},{n} % auf TEUR {num}. {sentence}
= Bilanz in TEUR | {year} | Vorjahr
- Sachanlagen | {num} | {num}
- Vorräte | {num} | {num}
- Eigenkapital | {num} | {num}
- Verbindlichkeiten | {num} | {num}
Wiedergabe des Bestätigungsvermerks
Unsere Prüfung hat zu keinen Einwendungen geführt. Nach unserer Beurteilung vermittelt der Jahresabschluss ein den tatsächlichen Verhältnissen entsprechendes Bild.
{city}, {today}, {someone}, Wirtschaftsprüfer`,
    },
    {
      family: 'de-electrical-inspection',
      language: 'de',
      text: `{company} Prüfservice
# [Prüfprotokoll elektrischer Anlagen~E-Check Bericht~Prüfbericht nach DGUV Vorschrift 3~VdS-Revisionsbericht 2229]
Auftrag Nr. {num} · Betreiber {client} · Prüfer {someone}
Anlagenteil :: [Unterverteilung Halle 2~Küche~Serverraum]
Prüfung nach :: DIN VDE 0100-600 / 0105-100
Messgerät :: Profitest {num}, kalibriert bis {date}
Besichtigen: Schutz gegen direktes Berühren i. O.; Kennzeichnung N/PE [i. O.~n. i. O.]; Erproben: RCD-Taste i. O.
= Stromkreis | Riso MOhm | Zs Ohm | Ia RCD ms | Ergebnis
* F{n} [Beleuchtung~Steckdosen~Herd~Presse] | >{d3} | 0,{d2} | {d2} | [i. O.~Mangel]
Festgestellte Mängel
1. Verteilung ohne Abdeckung - sofort beseitigen
2. {sentence}
Gesamtbeurteilung: Die Anlage [entspricht~entspricht nicht] den anerkannten Regeln der Elektrotechnik.
Nächster Prüftermin {date}, Prüfplakette angebracht ja/nein`,
    },
    {
      family: 'de-annual-association',
      language: 'de',
      text: `# [Jahresbericht {year}~Tätigkeitsbericht~Geschäftsbericht {year}~Wirkungsbericht]
[Kreisfeuerwehrverband~Tafel~Naturschutzbund~Kreditgenossenschaft~Wohnungsbaugenossenschaft] {city}
===
Vorwort
Liebe Mitglieder, Freunde und Förderer, {sentence}
{someone}, Vorsitzende
Das Jahr in Zahlen
{num} Einsätze · {d3} Ehrenamtliche · {plain} EUR Spenden · {num} Mitglieder (Vorjahr {num})
Unsere Projekte
{heading}
{passage}
Aus den Ortsgruppen
{passage}
===
Finanzen
= Einnahmen | EUR | Ausgaben | EUR
- Beiträge | {plain} | Personal | {plain}
- Zuschüsse | {plain} | Projektkosten | {plain}
- Spenden | {plain} | Verwaltung | {plain}
Die Kassenprüfer {someone} und {someone} bescheinigen eine ordnungsgemäße Buchführung.
Ausblick
Im kommenden Jahr wollen wir {sentence}`,
    },
    {
      family: 'de-lab-analysis',
      language: 'de',
      text: `{company} Institut für Umweltanalytik GmbH · akkreditiert nach DIN EN ISO/IEC 17025 D-PL-{d5}
{client}, {cstreet}
# [Prüfbericht Nr. {num}~Untersuchungsbericht Trinkwasser~Analysenbericht~Ergebnisbericht Bodenuntersuchung]
Probenahme :: {date} durch {someone}, Zapfstelle [Küche EG~WE 12~Heizraum Vorlauf]
Probeneingang :: {date}
Prüfzeitraum :: {date} - {date}
= Parameter | Einheit | Ergebnis | Grenzwert | Verfahren
* [Legionella spec.~Koloniezahl 22 °C~Nitrat~Blei~pH-Wert~Coliforme~Arsen~PAK Summe] | [KBE/100 ml~mg/l~mg/kg~-] | [<~]{n},{d2} | {d2} | DIN EN {num}
Beurteilung: Die untersuchte Probe entspricht [in allen Parametern~nicht in vollem Umfang] den Anforderungen der TrinkwV.
Die Ergebnisse beziehen sich ausschließlich auf die Prüfgegenstände. Auszugsweise Vervielfältigung nur mit Genehmigung. n. n. = nicht nachweisbar
Dr. {someone}, Laborleitung - elektronisch freigegeben`,
    },
    {
      family: 'de-report-in-letter-form',
      language: 'de',
      text: `Ingenieurbüro {company} · Baugrund und Tragwerk
An die {client}
> {today} / ho
Sehr geehrter Herr {someone},
wie vereinbart haben wir am {date} die Baustelle {cstreet} begangen. Über die dabei getroffenen Feststellungen berichten wir Ihnen wie folgt:
1. Allgemeines
Zum Zeitpunkt der Begehung waren {n} Arbeiter der Firma {other} anwesend. Witterung: bewölkt, {n} °C.
2. Feststellungen
2.1 Bewehrung Decke über KG: Betondeckung stellenweise nur {n} mm (Soll 35 mm)
2.2 {sentence}
2.3 Rissbild in Achse {n}, Rissbreite 0,{n} mm, siehe Fotodokumentation
3. Wertung
{sentence}
4. Empfehlung
Wir empfehlen, vor dem Betonieren Abstandhalter zu ergänzen und die Abnahme durch den Prüfingenieur abzuwarten.
Für Rückfragen stehen wir gerne zur Verfügung.
{someone}, Dipl.-Ing. (Beratender Ingenieur)
Anlage: {n} Fotos`,
    },
    {
      family: 'de-study-thesis',
      language: 'de',
      text: `Hochschule {city} · Fakultät Wirtschaft
# [Bachelorarbeit~Abschlussbericht zum Forschungsvorhaben~Studie: {heading}~Machbarkeitsstudie]
{heading}
vorgelegt von {person}, Matrikelnummer {num}, Erstprüfer Prof. Dr. {someone}
===
Kurzfassung
Die vorliegende Arbeit untersucht, wie {sentence} Dazu wurden {d3} Personen befragt (Rücklaufquote {d2} %).
Inhaltsverzeichnis
1 Einleitung ..... 1
2 Stand der Forschung ..... {n}
3 Methodik ..... {n}
4 Ergebnisse ..... {n}
5 Diskussion und Ausblick ..... {n}
===
4 Ergebnisse
{passage} Abbildung {n} zeigt die Verteilung.
= Variable | M | SD | p
* [Zufriedenheit~Alter~Einkommen~Nutzungsdauer] | {n},{d2} | 0,{d2} | <0,0{n}
5 Diskussion
{passage}
Literaturverzeichnis
{someone} (20{d2}): {heading}. Springer, Wiesbaden.
{someone}, {someone} (20{d2}): {heading}. In: Zeitschrift für Betriebswirtschaft {d2}.
Eidesstattliche Erklärung`,
    },
    {
      family: 'de-at-accident',
      language: 'de',
      text: `[Landespolizeidirektion Steiermark~AUVA Unfallverhütungsdienst~Freiwillige Feuerwehr Hallein~TÜV Austria Standort Linz]
GZ: {num}/{year}
# [Einsatzbericht~Unfallbericht~Erhebungsbericht~Befund und Gutachten]
Einsatzort: L{d3}, km {n},{n}, Gemeindegebiet [Hallein~Leoben~Schwaz]
Alarmierung {time} Uhr, Ausrückzeit {time} Uhr, Einsatzende {time} Uhr
Eingesetzte Kräfte: TLF-A 3000, RLF, {n} Mann; Rotes Kreuz mit RTW
Lage beim Eintreffen: Ein PKW war aus bisher ungeklärter Ursache von der Fahrbahn abgekommen und lag im Straßengraben.
Tätigkeit: Absichern der Unfallstelle, Binden ausgeflossener Betriebsmittel, Bergung mittels Seilwinde
{sentence}
Beteiligte: {someone}, Jg. 19{d2}, unbestimmten Grades verletzt, LKH {city}
Sachschaden ca. EUR {plain}
Befund: Reifenprofil 1,{n} mm, Bremsanlage ohne Beanstandung
Einsatzleiter: HBI {someone}
Verteiler: BFKDO, Bezirkshauptmannschaft, Akt`,
    },
    {
      family: 'de-ch-audit',
      language: 'de',
      text: `{company} Treuhand AG, [Zürich~Bern~Olten]
# [Bericht der Revisionsstelle zur eingeschränkten Revision~Revisionsbericht {year}~Jahresbericht und Rechnung~Protokoll der ordentlichen Generalversammlung]
an die Generalversammlung der {client} AG
Als Revisionsstelle haben wir die Jahresrechnung (Bilanz, Erfolgsrechnung und Anhang) für das am 31. Dezember {year} abgeschlossene Geschäftsjahr geprüft.
Für die Jahresrechnung ist der Verwaltungsrat verantwortlich. Unsere Revision erfolgte nach dem Schweizer Standard zur Eingeschränkten Revision.
Bei unserer Revision sind wir nicht auf Sachverhalte gestossen, aus denen wir schliessen müssten, dass die Jahresrechnung nicht Gesetz und Statuten entspricht.
{someone}, zugelassener Revisionsexperte, leitender Revisor
===
= Aktiven CHF | {year} | Vorjahr
- Flüssige Mittel | {d3}'{d3} | {d3}'{d3}
- Forderungen aus L+L | {d3}'{d3} | {d2}'{d3}
- Passiven: Kreditoren | {d2}'{d3} | {d2}'{d3}
- Aktienkapital | 100'000 | 100'000
Kommentar des Präsidenten: {passage}
Antrag über die Verwendung des Bilanzgewinns: Vortrag auf neue Rechnung`,
    },
    {
      family: 'de-hospital-discharge',
      language: 'de',
      text: `Klinikum {city} · Klinik für [Kardiologie~Unfallchirurgie~Neurologie] · Chefarzt Prof. Dr. {someone}
Herrn Dr. med. {someone}, Facharzt für Allgemeinmedizin
{date} / Diktat sz
# [Entlassungsbericht~Vorläufiger Arztbrief~Befundbericht~Epikrise]
Betr.: {person}, geb. {date}, wohnhaft {cstreet}
Sehr geehrter Herr Kollege, lieber Herr Dr. {someone},
wir berichten über o. g. Patienten, der sich vom {date} bis {date} in unserer stationären Behandlung befand.
Diagnosen: [Vorhofflimmern (I48.0), art. Hypertonie~Distale Radiusfraktur rechts (S52.5)~Transitorische ischämische Attacke]
Anamnese und Verlauf: {passage}
Medikation bei Entlassung: Ramipril 5 mg 1-0-1, Bisoprolol 2,5 mg 1-0-0, Apixaban 5 mg 1-0-1
Wir bitten um Kontrolle der Nierenwerte in zwei Wochen und Fadenzug am {n}. Tag.
Für die freundliche Überweisung bedanken wir uns und verbleiben
mit freundlichen kollegialen Grüßen
Prof. Dr. {someone} Dr. {someone} {someone}
Chefarzt Oberärztin Assistenzarzt`,
    },
  ],
};
