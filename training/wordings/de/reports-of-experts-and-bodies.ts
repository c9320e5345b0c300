import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Reports of experts, bodies and working groups, with findings, tables and conclusions. */
export const germanReportsOfExpertsAndBodies: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('de', {
    'de-whole-tree-inspection': `Baumsachverständigenbüro {person}
öffentlich bestellt und vereidigt · FLL-zertifizierte Baumkontrolleurin
{street} · {town} · {mobile}
Auftraggeber :: {client}
Ortstermin :: {date}, {time} Uhr, bedeckt, 9 °C
Objekt :: Blutbuche (Fagus sylvatica 'Purpurea'), Baum-Nr. {d3}, Stadtpark {city}
1 Anlass und Fragestellung
Nach dem Abbruch eines Starkasts auf den Spielplatzweg ist zu klären, ob die Verkehrssicherheit noch gegeben ist und welche Maßnahmen geeignet sind, den Baum zu erhalten.
2 Stammdaten
= Merkmal | Wert
- Stammumfang in 1 m Höhe | 4,12 m
- Höhe | 24 m
- Kronendurchmesser | 19 m
- Alter geschätzt | 140–160 Jahre
- Vitalitätsstufe nach Roloff | 2
3 Befund
Am Stammfuß nordöstlich Fruchtkörper des Riesenporlings, Klopfprobe dumpf. Zwischen zwei Stämmlingen in 5 m Höhe eingewachsene Rinde mit Riss, Länge 70 cm. In der Oberkrone Feinreisig schütter.
Mit dem Schalltomographen wurde auf Höhe 0,4 m eine verbleibende Restwandstärke von im Mittel 31 cm ermittelt (t/R = 0,47). Der Zugversuch ergab eine Kippsicherheit von 1,3; gefordert sind 1,5.
4 Beurteilung
Die Bruchsicherheit ist gegeben, die Standsicherheit bei Orkan nicht. Eine Fällung ist derzeit nicht erforderlich.
5 Empfehlung
Kroneneinkürzung um 15 % bis {date}, Einbau einer dynamischen Sicherung 4 t, Verlegung der Sitzbank, Nachkontrolle in zwölf Monaten.
{city}, {today}   Rundstempel   Anlagen: Lichtbilder 1–9, Tomogramm`,
    'de-whole-kindergarten-parent-survey': `# Elternbefragung {year} – Auswertung
Kindertagesstätte [Regenbogen~Sonnenkäfer~Waldwichtel~Villa Kunterbunt], Träger {company}
Rücklauf :: 61 von 84 Bögen (73 %)
Erhebungszeitraum :: {date} bis {date}
Alles in allem sind die Eltern zufrieden: Auf einer Skala von 1 (sehr gut) bis 5 vergaben sie die Gesamtnote 1,9. Das sind zwei Zehntel besser als bei der letzten Erhebung.
= Bereich | Mittelwert | Vorjahr
- Eingewöhnung | 1,3 | 1,4
- Mittagessen | 2,8 | 2,5
- Öffnungszeiten | 2,4 | 2,9
- Information durch das Team | 1,7 | 2,0
- Außengelände | 1,6 | 1,6
- Vorschularbeit | 2,1 | 2,2
Was gefällt besonders?
"Dass die Erzieherinnen mein Kind wirklich kennen." (14 Nennungen ähnlich) – "Der Waldtag bei jedem Wetter." – "Die Fotos im Flur."
Was wünschen sich die Eltern?
Weniger Nachtisch und mehr Gemüse (19), Spätdienst bis 17.30 Uhr (12), einen Fahrradständer für Anhänger (8), kürzere Schließzeit im Sommer (7).
Deutung
Die Unzufriedenheit mit dem Essen fällt mit dem Wechsel des Caterers im {month} zusammen. Familien, in denen beide Eltern voll arbeiten, bewerten die Öffnungszeiten deutlich schlechter (3,1) als andere (1,8).
Vereinbarte Schritte: Probeessen mit dem Elternbeirat am {date}; Bedarfsabfrage Spätdienst; Antrag beim Bauhof. Über den Stand berichten wir beim Herbstelternabend.
{person}, Leitung`,
    'de-whole-geotechnical-soil': `{company} – Ingenieurgesellschaft für Baugrund und Umwelt mbH
Geotechnischer Bericht Nr. {num}
nach DIN 4020, Geotechnische Kategorie GK 2
Bauvorhaben :: Errichtung von zwei Mehrfamilienhäusern mit Tiefgarage, Flurstück {d3}/{n}, Gemarkung {city}
Bauherr :: {client}
Bearbeiter :: Dipl.-Geol. {person}
{date}
INHALT
1 Veranlassung ... 3 / 2 Unterlagen ... 3 / 3 Geologische Verhältnisse ... 4 / 4 Durchgeführte Untersuchungen ... 5 / 5 Schichtenfolge ... 6 / 6 Grundwasser ... 8 / 7 Bodenkennwerte ... 9 / 8 Gründungsempfehlung ... 10 / 9 Baugrube, Wasserhaltung ... 12 / 10 Abfalltechnische Einstufung ... 14
===
5 Schichtenfolge
Unter einer 0,3 bis 0,5 m mächtigen Oberbodenauflage stehen bis 1,8 m Auffüllungen aus sandigem Schluff mit Ziegelbruch an. Darunter folgt Lösslehm weicher bis steifer Konsistenz, ab etwa 4,6 m unter Gelände dicht gelagerter Terrassenkies.
6 Grundwasser
Am Tag der Erkundung wurde Wasser in RKS 3 bei 3,95 m unter GOK angetroffen. Der Bemessungswasserstand ist mit 262,40 m ü. NHN anzusetzen.
7 Charakteristische Bodenkennwerte
= Schicht | γ kN/m³ | φ' ° | c' kN/m² | Es MN/m²
- Auffüllung | 18,5 | 25,0 | 0 | 3–6
- Lösslehm | 19,5 | 27,5 | 5 | 6–9
- Kies | 21,0 | 36,0 | 0 | 80–120
8 Gründung
Wir empfehlen eine elastisch gebettete Bodenplatte auf 40 cm Bodenaustausch. Das Untergeschoss ist als weiße Wanne (WU-Beton) auszuführen. Die zulässige Sohlpressung darf 180 kN/m² nicht überschreiten, Setzungen werden zu 1,5 cm prognostiziert.
Die Aushubsohle ist durch uns abzunehmen. Die Aussagen beruhen auf punktuellen Aufschlüssen; Abweichungen sind möglich.`,
    'de-whole-village-fire-brigade-annual': `Freiwillige Feuerwehr {city}-[Oberdorf~Niederau~Bergheim]
Jahresbericht des Kommandanten zur Generalversammlung am {date} im Gasthof Post
Werte Kameradinnen und Kameraden, geschätzte Ehrengäste!
Hinter uns liegt ein einsatzreiches Jahr. Die Sirene heulte {d2}-mal, dazu kamen 31 stille Alarmierungen.
= Einsatzart | Anzahl | Mannstunden
- Brandeinsätze | 17 | 412
- Technische Hilfeleistung | 58 | 903
- Unwetter, Hochwasser | 22 | 1.140
- Fehlalarm Brandmeldeanlage | 13 | 96
- Brandsicherheitswache | 9 | 131
Herausragend war der Brand des Sägewerks in der Nacht zum {date}, bei dem neun Wehren mit 160 Leuten im Einsatz standen. Dank der Riegelstellung konnte das Wohnhaus gehalten werden. Zwei Kameraden wurden mit Rauchgasvergiftung leicht verletzt, beide sind wieder wohlauf.
Mannschaft: 64 Aktive (davon 11 Frauen), 18 Jugendfeuerwehr, 15 Reserve. Übertritte aus der Jugend 4, Austritte 2. Wir gedenken unseres Ehrenbrandmeisters {someone}.
Ausbildung: 44 Übungen, Leistungsabzeichen in Bronze bestand die Gruppe 2 fehlerfrei. Drei Atemschutzgeräteträger neu ausgebildet.
Gerätehaus und Fahrzeuge: Das Löschfahrzeug ist 27 Jahre alt, die Pumpe leckt. Der Antrag auf ein LF 20 liegt beim Gemeinderat. Neu angeschafft wurden eine Wärmebildkamera und zehn Überjacken, großteils aus dem Erlös des Sommerfestes.
Ausblick: 125-Jahr-Feier im Mai. Ich bitte um zahlreiche Teilnahme am Festzug.
Gott zur Ehr, dem Nächsten zur Wehr!
{person}`,
    'de-whole-penetration-test': `STRENG VERTRAULICH – TLP:RED
{company} Security Consulting
Abschlussbericht Penetrationstest Webanwendung und interne Infrastruktur
Auftraggeber: {client} | Version 1.1 | {date} | Prüfer: {person}, {someone}
Management Summary
Im Prüfzeitraum wurden 19 Schwachstellen ermittelt: 2 kritisch, 4 hoch, 8 mittel, 5 niedrig. Ausgehend von einem gewöhnlichen Benutzerkonto gelang es innerhalb eines Arbeitstages, Rechte eines Domänenadministrators zu erlangen. Das Gesamtrisiko stufen wir als HOCH ein.
Umfang: drei Webanwendungen (Grey Box), 214 interne IP-Adressen, WLAN am Standort {city}. Nicht beauftragt waren Social Engineering und Lasttests.
= ID | Titel | CVSS | Status
- H-01 | SQL-Injection in der Suchmaske (Parameter sort) | 9,8 | offen
- H-02 | Dienstkonto mit schwachem Kennwort, Kerberoasting | 9,0 | offen
- H-03 | Fehlende Zugriffskontrolle bei Rechnungsdownload (IDOR) | 8,1 | behoben, Nachtest ok
- M-01 | SMB-Signierung nicht erzwungen | 6,5 | offen
- N-03 | Versionsangaben im HTTP-Header | 3,1 | akzeptiert
H-01 Beschreibung
Durch Anhängen eines Apostrophs an den Parameter wird eine Fehlermeldung der Datenbank zurückgegeben. Mit einer zeitbasierten Abfrage ließen sich Tabellennamen und die gehashten Kennwörter von 3.412 Kunden auslesen. Nach zehn Datensätzen wurde abgebrochen.
Empfehlung: ausschließlich parametrisierte Abfragen, Weißliste für Sortierfelder, Fehlerseiten vereinheitlichen.
Anhang A: Werkzeuge · Anhang B: Zeitleiste · Anhang C: Bewertungsschema`,
    'de-whole-minutes-owners-meeting': `Niederschrift über die ordentliche Versammlung der Wohnungseigentümergemeinschaft {cstreet}, {ctown}
Ort :: Nebenzimmer Gaststätte "[Zum Anker~Bürgerbräu~Linde]"
Beginn / Ende :: {time} Uhr / 21.50 Uhr
Verwalterin :: {company}, vertreten durch {person}
Anwesend oder vertreten: 7.284/10.000 Miteigentumsanteile; die Versammlung ist ordnungsgemäß einberufen.
TOP 1 Bestellung Versammlungsleiter: Frau {person}, Schriftführer Herr {someone}.
TOP 2 Jahresabrechnung: Die Verwalterin erläutert, dass die Heizkosten um 22 % gestiegen sind. Herr {someone} bemängelt die Position Hausmeister. Beschluss: Die Nachschüsse und Anpassungen der Vorschüsse werden genehmigt. Ja 31, Nein 4, Enthaltung 2. Der Beschluss ist angenommen und verkündet.
TOP 3 Entlastung des Beirats: einstimmig.
TOP 4 Erneuerung der Tiefgaragenabdichtung: Der Sachverständige stellt zwei Varianten vor. Nach lebhafter Diskussion über die Finanzierung wird eine Sonderumlage von {amount}, fällig in drei Raten, beschlossen. Ja 22, Nein 14.
TOP 5 Antrag {someone}: Wallbox auf Stellplatz 18. Die bauliche Veränderung wird gestattet, Kosten trägt der Antragsteller.
TOP 6 Hundehaltung – zurückgezogen.
TOP 7 Verschiedenes: Fahrräder im Treppenhaus, Taubenabwehr, Müllplatz. Die Verwaltung schreibt die Betroffenen an.
Hinweis: Beschlüsse können innerhalb eines Monats beim Amtsgericht angefochten werden.
____________ Versammlungsleiterin ____________ Eigentümer ____________ Beirat`,
    'de-whole-elevator-periodic-inspection': `{company} – Zugelassene Überwachungsstelle
Prüfbericht / Prüfbescheinigung Hauptprüfung Aufzugsanlage nach § 16 BetrSichV
Bericht-Nr. {num}-HP
Betreiber :: {client}
Standort :: {cstreet}, {ctown}, Treppenhaus B
Fabrik-Nr. / Baujahr :: {d5} / 1994
Hersteller :: {other}
Antrieb / Tragkraft / Haltestellen :: Seil, 630 kg (8 Personen), 6
Prüfdatum :: {date}
Ergebnis der Prüfung
Schachtgrube, Triebwerksraum ☒ i. O.
Fangvorrichtung mit Nennlast, Geschwindigkeitsbegrenzer ☒ i. O. (Auslösung bei 1,42 m/s)
Tragseile: Außendrahtbrüche 4 je Schlaglänge, Ablegereife nicht erreicht
Notrufsystem ☐ Mangel: Verbindung zur Leitzentrale kam erst nach 140 s zustande
Türverriegelung 3. OG ☐ Mangel: Eingriff nur 5 mm (Soll ≥ 7 mm)
Schachtbeleuchtung ☐ geringer Mangel
Elektrische Anlage, Isolationswiderstand > 20 MΩ ☒
Bewertung: ☐ ohne Mangel ☐ geringfügige Mängel ☒ sicherheitserhebliche Mängel ☐ gefährliche Mängel
Die Anlage darf weiterbetrieben werden. Die Mängel sind bis {date} zu beseitigen, die Beseitigung ist durch eine Nachprüfung nachzuweisen.
Nächste Zwischenprüfung :: {month} nächsten Jahres
Die Prüfplakette im Fahrkorb wurde nicht erneuert.
Sachverständiger {person}     Verteiler: Betreiber, Aufsichtsbehörde bei Nichtbeseitigung`,
    'de-whole-trainee-weekly-record': `Ausbildungsnachweis Nr. {d2}     Ausbildungsjahr 2
Name :: {someone}
Ausbildungsberuf :: Elektroniker für Energie- und Gebäudetechnik
Ausbildungsbetrieb :: {company}
Woche vom {date} bis {date}
Montag – Neubau Arztpraxis: Schlitze gefräst, Unterputzdosen gesetzt (Obergeschoss, 34 Stück), NYM-J 3x1,5 eingezogen. 8 Std.
Dienstag – wie Montag, nachmittags Verteiler mit Geselle {someone} vorverdrahtet, FI-Schutzschalter und Leitungsschutzschalter beschriftet. 8 Std.
Mittwoch – Berufsschule: Elektrotechnik (Drehstrom, Sternschaltung), Sozialkunde (Tarifvertrag), Englisch, Sport. 8 Std.
Donnerstag – Kundendienst: E-Check in Altbauwohnung, Schleifenimpedanz gemessen, defekte Herdanschlussdose getauscht. 8,5 Std.
Freitag – Werkstatt aufgeräumt, Fahrzeug bestückt, Unterweisung "Fünf Sicherheitsregeln". 6 Std.
Fachbericht der Woche: Der Fehlerstromschutzschalter
Der RCD vergleicht den hin- und zurückfließenden Strom in einem Summenstromwandler. Fließt ein Teil über Erde ab, wird im Wandler eine Spannung induziert, die das Schaltschloss auslöst. Bei 30 mA Bemessungsdifferenzstrom muss die Abschaltung in höchstens 300 ms erfolgen, praktisch liegt sie bei etwa 30 ms. Die Prüftaste soll halbjährlich betätigt werden. Wichtig ist, dass Neutralleiter hinter verschiedenen RCDs nicht verbunden werden, sonst lösen beide aus.
Bemerkung des Ausbilders: Skizze fehlt! Sonst gut.
Auszubildender ______ Ausbildender ______ Gesetzlicher Vertreter ______ Sichtvermerk Berufsschule`,
    'de-whole-water-laboratory': `{company} Trinkwasserlabor, Akkreditierung D-PL-1{d3}4-01-00
{client}
{cstreet}
{ctown}
Prüfbericht {num}-01 – Seite 1/2
Untersuchung gemäß Trinkwasserverordnung, Parameter Gruppe A und Legionellen
Probenehmer :: {someone} (extern, geschult)
Probenahme :: {date}, {time}
Entnahmestelle :: 1. Vorlauf TWE; 2. Zirkulation; 3. Dusche Wohnung 12, DG
Eingang Labor :: {date}, gekühlt
= Parameter | Einheit | Probe 1 | Probe 2 | Probe 3 | Grenzwert | Verfahren
- Temperatur bei Entnahme | °C | 60,4 | 54,8 | 49,2 | – | DIN 38404-4
- Legionellen | KBE/100 ml | 0 | 100 | 1.300 | 100 (TMW) | ISO 11731
- Koloniezahl 22 °C | KBE/ml | 2 | 5 | 48 | 100 | TrinkwV §43
- E. coli | KBE/100 ml | n.n. | n.n. | n.n. | 0 | ISO 9308-1
- Blei | mg/l | < 0,001 | – | 0,003 | 0,010 | ISO 17294-2
- Nitrat | mg/l | 21 | – | – | 50 | ISO 10304-1
Beurteilung: Der technische Maßnahmenwert wird an Entnahmestelle 3 überschritten. Es besteht Anzeigepflicht gegenüber dem Gesundheitsamt; eine weitergehende Untersuchung sowie eine Gefährdungsanalyse sind zu veranlassen.
Die Ergebnisse beziehen sich ausschließlich auf die untersuchten Proben. Eine auszugsweise Vervielfältigung bedarf unserer Genehmigung. Messunsicherheiten auf Anfrage.
{city}, {today} – elektronisch freigegeben {person}, Laborleitung`,
    'de-whole-market-hall-feasibility': `# Machbarkeitsstudie Markthalle [Alter Schlachthof~Güterbahnhof~Viehmarkt]
Im Auftrag der Stadt {city}, Amt für Wirtschaftsförderung
erstellt durch {company}
Entwurf zur Beratung im Ausschuss, Stand {date}
Zusammenfassung
Das seit 2011 leer stehende Hauptgebäude (Baujahr 1903, Stahlfachwerk, 2.150 m²) eignet sich baulich für eine Nutzung als Markthalle mit 28 bis 34 Ständen. Das Einzugsgebiet umfasst 118.000 Einwohner in fünfzehn Fahrminuten. Die Kaufkraftkennziffer liegt mit 97,4 leicht unter dem Bundesdurchschnitt; das Segment Feinkost und Regionales wird in der Innenstadt bislang nur durch den Wochenmarkt bedient.
Drei Varianten wurden verglichen:
= | A Markt | B Markt + Gastronomie | C Mischnutzung mit Büros
- Investition Mio. € | 6,8 | 8,1 | 11,9
- Jahresmiete T€ | 310 | 465 | 690
- Zuschussbedarf p. a. T€ | 140 | 35 | 0
- Stellplätze | 60 | 95 | 130
- Risiko | mittel | gering | hoch
Befragt wurden 412 Passanten; 71 Prozent würden die Halle mindestens monatlich aufsuchen, genannt werden vor allem Käse, Fisch und ein Mittagstisch. Händlerinterviews (n = 19) zeigen Interesse, jedoch eine Schmerzgrenze von 32 Euro je Quadratmeter.
Die Gutachter empfehlen Variante B unter der Voraussetzung, dass die Straßenbahnhaltestelle verlegt wird. Ein privater Betreiber sollte im Interessenbekundungsverfahren gefunden werden.
Abb. 14: Verkehrsströme werktags. Quelle: eigene Erhebung.`,
    'de-whole-accident-investigation-forklift': `Unfalluntersuchung – intern
{company}, Werk {city}      Fachkraft für Arbeitssicherheit: {person}
Unfalltag/-zeit :: {date}, {time} Uhr (Spätschicht)
Verunfallte Person :: Leiharbeitnehmer, seit 3 Wochen im Betrieb
Verletzung :: Fraktur linker Mittelfuß, Ausfall voraussichtlich 6 Wochen
Meldepflichtig :: ja, Unfallanzeige an BG erstattet
Hergang
Der Verletzte trat zwischen zwei Hochregalen aus dem Gang 7 auf den Fahrweg, um eine heruntergefallene Folie aufzuheben. Ein rückwärts fahrender Frontstapler erfasste ihn mit dem rechten Hinterrad. Der Fahrer gab an, er habe in den Spiegel gesehen und gehupt. Zwei Kollegen leisteten Erste Hilfe, der Rettungswagen traf nach elf Minuten ein.
Warum? (5-Why)
Person auf dem Fahrweg ← Fußweg durch Paletten verstellt ← Pufferfläche voll ← zwei Lkw gleichzeitig abgefertigt ← Zeitfenster nicht eingehalten ← keine Sanktion für verspätete Spediteure.
Feststellungen: Markierung im Bereich Gang 7 abgefahren; blaue Warnleuchte am Stapler defekt seit {date}, Mangel stand im Prüfbuch; Unterweisung in deutscher Sprache, der Verletzte versteht vor allem Rumänisch.
= Maßnahme | Typ | verantwortlich | Termin | erledigt
- Fußweg durch Geländer trennen | T | Instandhaltung | {date} | ☐
- Warnleuchte tauschen, Stapler sperren | T | Lagerleiter | sofort | ☒
- Unterweisung mehrsprachig | O | SiFa | {date} | ☐
Wirksamkeitskontrolle nach 3 Monaten. Kenntnis genommen: Betriebsrat, Betriebsarzt, GF`,
    'de-whole-middle-of-dissertation': `47
3.2 Erhebungsinstrument
Die Leitfadeninterviews gliederten sich in vier Blöcke, die jeweils durch eine offene Erzählaufforderung eröffnet wurden. Auf eine strikte Reihenfolge wurde bewusst verzichtet, um den Relevanzsetzungen der Befragten Raum zu geben (vgl. Witzel 2000, S. 5). Alle Gespräche wurden mit Einverständnis aufgezeichnet und wörtlich transkribiert; dialektale Färbungen wurden geglättet, Pausen über drei Sekunden vermerkt.
Die Auswahl der Fälle folgte dem Prinzip maximaler Kontrastierung. Tabelle 6 gibt einen Überblick.
= Fall | Alter | Betriebsgröße | Hofnachfolge | Dauer (min)
- B1 | 54 | 38 ha | gesichert | 92
- B2 | 37 | 120 ha | selbst Nachfolger | 71
- B3 | 61 | 17 ha | ungeklärt | 118
- B4 | 45 | 64 ha | außerfamiliär | 83
Tabelle 6: Überblick über die Interviewpartner (eigene Darstellung)
3.3 Auswertung
In Anlehnung an die inhaltlich strukturierende Inhaltsanalyse wurden zunächst deduktive Hauptkategorien gebildet und am Material um induktive Subkategorien ergänzt. Die Intercoder-Übereinstimmung betrug nach der zweiten Runde κ = 0,79.
{passage}
Kritisch ist anzumerken, dass sich unter den Befragten keine Frau als alleinige Betriebsleiterin fand. Die Befunde lassen sich daher nicht ohne Weiteres verallgemeinern, worauf in Kapitel 6 zurückzukommen sein wird.
¹² Der vollständige Leitfaden findet sich in Anhang B.
¹³ Ähnlich argumentiert bereits {someone} ({year}), S. {d3} ff.`,
    'de-whole-ch-audit-limited': `{company} Revisions AG
Bericht der Revisionsstelle zur eingeschränkten Revision an die Generalversammlung der
{client} AG, {city}
Als Revisionsstelle haben wir die Jahresrechnung (Bilanz, Erfolgsrechnung und Anhang) für das am 31. Dezember {year} abgeschlossene Geschäftsjahr geprüft.
Für die Jahresrechnung ist der Verwaltungsrat verantwortlich, während unsere Aufgabe darin besteht, die Jahresrechnung zu prüfen. Wir bestätigen, dass wir die gesetzlichen Anforderungen hinsichtlich Zulassung und Unabhängigkeit erfüllen. Ein Mitarbeitender unserer Gesellschaft hat im Berichtsjahr bei der Buchführung mitgewirkt; an der Revision war er nicht beteiligt.
Unsere Revision erfolgte nach dem Schweizer Standard zur Eingeschränkten Revision. Sie umfasst hauptsächlich Befragungen und analytische Prüfungshandlungen sowie den Umständen angemessene Detailprüfungen. Prüfungen der betrieblichen Abläufe und des internen Kontrollsystems sind nicht Bestandteil.
Bei unserer Revision sind wir nicht auf Sachverhalte gestossen, aus denen wir schliessen müssten, dass die Jahresrechnung sowie der Antrag über die Verwendung des Bilanzgewinnes nicht Gesetz und Statuten entsprechen.
Wir machen darauf aufmerksam, dass die Hälfte des Aktienkapitals und der gesetzlichen Reserven nicht mehr gedeckt ist (Art. 725a Abs. 1 OR).
{city}, {today}
{person}, zugelassener Revisionsexperte, Leitender Revisor     {someone}
Beilagen: Jahresrechnung; Antrag Gewinnverwendung
= Bilanz in CHF | {year} | Vorjahr
- Flüssige Mittel | {plain} | {plain}
- Forderungen aus L+L | {plain} | {plain}
- Aktienkapital | 100'000.00 | 100'000.00`,
    'de-whole-at-avalanche-hut-inspection': `Alpenverein Sektion {city}
Hüttenbegehung [Rotkogelhütte~Edelweißhaus~Karlsteighütte] – Protokoll des Hüttenwarts
Begangen am :: {date} mit Obmann {someone} und Pächterfamilie {someone}
Seehöhe 2.318 m, 46 Lager, 22 Betten, Saison Mitte Juni bis Ende September
A) Gebäude
Dach: Nordseite zwei Blechbahnen gehoben, provisorisch genagelt. Spenglerofferte einholen!
Winterraum: Ofenrohr durchgerostet – GESPERRT bis Tausch. Decken 18 Stk. in Ordnung, Hüttenbuch voll.
Stiegenhaus: Fluchtwegbeleuchtung am Akku 40 min, soll 60.
B) Ver- und Entsorgung
Quellfassung nach Murenabgang verschlammt, Trinkwasserprobe ohne Befund. Kleinkläranlage: Schlamm abgesaugt, Flug Nr. 6 im August. PV 9,6 kWp, Batterie 70 % Restkapazität. Aggregat 214 Betriebsstunden.
C) Wirtschaft
Nächtigungen 2.911 (Vorjahr 3.204). Rückgang wegen zwei verregneter Wochen im Juli. Pacht pünktlich. Pächter wünscht Materialseilbahn-Motor neu, da "er heuer dreimal gestanden ist".
D) Wege
Steig 613 Seilversicherung im oberen Drittel ausgerissen, Wegewart verständigt, Sperre beim TVB gemeldet.
Kosten überschlägig: Dach {plain}, Ofen {plain}, Batterie {plain} Euro. Förderansuchen beim Hauptverein bis 31. Oktober.
Für das Protokoll: {person}`,
    'de-whole-bank-branch-slides': `Quartalsreview Vertrieb – Region Süd
{company} | {month} {year} | nur für internen Gebrauch
1
Agenda: 1 Zahlen auf einen Blick · 2 Abweichungen · 3 Kampagne Baufinanzierung · 4 Personal · 5 Ausblick
2
Zahlen auf einen Blick
= Kennzahl | Ist | Plan | Abw.
- Neugeschäft Kredite Mio. € | 48,2 | 52,0 | -7,3 %
- Einlagenbestand Mio. € | 611,0 | 598,0 | +2,2 %
- Provisionsertrag T€ | 1.904 | 1.850 | +2,9 %
- Cost-Income-Ratio | 64,1 % | 62,0 % | +2,1 Pp.
- NPS | 38 | 40 | -2
3
Warum liegen wir zurück?
• Zinswende: Anfragen zur Baufinanzierung -31 % gegenüber Vorjahr
• Zwei Beraterstellen in {city} seit {month} unbesetzt
• Neues Antragsstrecken-Release mit Kinderkrankheiten (142 Tickets)
4
Maßnahmen
Tandem-Besuche mit Spezialisten, Pre-Approval im Online-Banking, Aktionskontingent 15 Mio. € mit Sonderkondition, Rückholung abgelehnter Fälle
5
Ausblick: Forecast Jahresende 94 % Zielerreichung. Entscheidung über Filialzusammenlegung fällt am {date}.
Backup: Ranking der Filialen, Methodik, Glossar
Ansprechpartner: {person}, Vertriebssteuerung`,
  }),
};
