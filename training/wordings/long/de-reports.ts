import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German reports of several pages. */
export const longGermanReports: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('de', {
    'de-long-bachelor-thesis': `[Bachelorarbeit~Masterarbeit~Diplomarbeit]
im Studiengang {heading}
Vorgelegt von {person}, Matrikelnummer {num}
Erstprüfer: Prof. Dr. {someone}
Zusammenfassung
Die vorliegende Arbeit untersucht, inwieweit sich Ausschuss beim Spritzgießen durch ein datengetriebenes Modell vorhersagen lässt. Dazu wurden über {n} Wochen Prozessdaten von vier Maschinen erfasst. Das beste Modell erreicht eine Trefferquote von 9{n},1 %, wobei die Werkzeugtemperatur den größten Einfluss hat.
Inhaltsverzeichnis
1 Einleitung 1
2 Stand der Technik 5
3 Versuchsaufbau 19
4 Ergebnisse 33
5 Diskussion 51
6 Fazit und Ausblick 58
Literaturverzeichnis 61
Eidesstattliche Erklärung 66
===
1 Einleitung
1.1 Motivation
Steigende Materialpreise und enge Toleranzen zwingen Hersteller, Fehler früh zu erkennen. Bislang geschieht dies durch Stichproben, deren Ergebnis oft erst nach Stunden vorliegt.
1.2 Forschungsfrage
Lässt sich anhand weniger Sensorgrößen innerhalb eines Zyklus entscheiden, ob ein Teil maßhaltig ist?
1.3 Aufbau der Arbeit
Kapitel 2 stellt die Grundlagen vor, Kapitel 3 beschreibt die Messkette. Anschließend werden die Verfahren verglichen.
===
4.2 Vergleich der Verfahren
Tabelle 4.3: Güte der Klassifikation (fünffache Kreuzvalidierung)
= Verfahren | Genauigkeit | F1
- Logistische Regression | 0,8{n} | 0,7{n}
- Random Forest | 0,9{n} | 0,8{n}
- Neuronales Netz | 0,9{n} | 0,8{n}
Auffällig ist, dass das neuronale Netz trotz höherer Komplexität kaum besser abschneidet (vgl. Abbildung 4.7). Dies deckt sich mit Beobachtungen von Weber und Lang (2019).
5.1 Grenzen
Die Daten stammen aus einem einzigen Betrieb; ein Wechsel des Granulats wurde nicht betrachtet.
Literatur
[1] Weber, K.; Lang, T.: Prozessüberwachung im Spritzguss. Hanser, 2019.
[2] Novak, P.: Anomaly detection in moulding. J. Manuf. Sci. 12 (2020), S. 88–101.`,
    'de-long-annual-accounts-notes': `Anhang für das Geschäftsjahr {year}
{company}, {city}
I. Allgemeine Angaben
Der Jahresabschluss wurde nach den Vorschriften des Handelsgesetzbuchs für kleine Kapitalgesellschaften aufgestellt. Die Gewinn- und Verlustrechnung ist nach dem Gesamtkostenverfahren gegliedert. Von Erleichterungen nach § 288 HGB wurde Gebrauch gemacht.
II. Bilanzierungs- und Bewertungsmethoden
Entgeltlich erworbene Software wird über drei Jahre linear abgeschrieben. Sachanlagen sind zu Anschaffungs- oder Herstellungskosten angesetzt. Geringwertige Güter bis 800 EUR werden sofort abgezogen.
Die Vorräte wurden unter Beachtung des Niederstwertprinzips bewertet; unfertige Leistungen enthalten angemessene Gemeinkosten.
Forderungen sind zum Nennwert erfasst. Das allgemeine Kreditrisiko deckt eine Pauschalwertberichtigung von 1 %.
Rückstellungen berücksichtigen alle erkennbaren Risiken in Höhe des notwendigen Erfüllungsbetrags.
===
Bilanz zum 31. Dezember
= AKTIVA | EUR | Vorjahr
- A. Anlagevermögen | {plain} | {plain}
- I. Immaterielles | {plain} | {plain}
- II. Sachanlagen | {plain} | {plain}
- B. Umlaufvermögen | {plain} | {plain}
- I. Vorräte | {plain} | {plain}
- II. Forderungen | {plain} | {plain}
- III. Bankguthaben | {plain} | {plain}
- C. Rechnungsabgrenzung | {plain} | {plain}
= PASSIVA | EUR | Vorjahr
- A. Eigenkapital | {plain} | {plain}
- B. Rückstellungen | {plain} | {plain}
- C. Verbindlichkeiten | {plain} | {plain}
===
III. Erläuterungen
1. Der Anlagenspiegel ist als Anlage beigefügt.
2. Sonstige Rückstellungen betreffen Urlaub ({plain} EUR), Gewährleistung und Abschlusskosten.
3. Verbindlichkeiten gegenüber Kreditinstituten sind durch Grundpfandrechte gesichert; Restlaufzeit über fünf Jahre: {plain} EUR.
4. Haftungsverhältnisse bestehen nicht.
5. Im Jahresdurchschnitt wurden {n} Arbeitnehmer beschäftigt.
6. Geschäftsführer war {person}.
7. Nachtragsbericht: Vorgänge von besonderer Bedeutung sind nicht eingetreten.
8. Ergebnisverwendung: Es wird vorgeschlagen, den Jahresüberschuss von {plain} EUR auf neue Rechnung vorzutragen.
{city}, im {month}, Die Geschäftsführung`,
    'de-long-supervisory-minutes': `Niederschrift über die [Sitzung des Aufsichtsrats~ordentliche Mitgliederversammlung~Eigentümerversammlung]
Ort :: {street}, {town}
Beginn :: {time} Uhr
Leitung :: {person}
Protokoll :: {someone}
TOP 1 Begrüßung, Feststellung der Beschlussfähigkeit
Die Einladung erging form- und fristgerecht am {date}. Anwesend oder vertreten sind {d3} von 1.000 Anteilen. Einwände gegen die Tagesordnung werden nicht erhoben.
TOP 2 Bericht über das abgelaufene Jahr
Der Vorsitzende erläutert, dass die Dachsanierung teurer wurde, weil unter den Ziegeln Feuchteschäden zutage traten. Auf Nachfrage von Frau Lindner erklärt er, ein Regress gegen den Vorbesitzer sei verjährt.
TOP 3 Jahresabrechnung und Wirtschaftsplan
Der Prüfer berichtet, die Belege seien vollständig; lediglich eine Gartenrechnung sei doppelt gebucht und inzwischen berichtigt worden.
Beschluss: Die Nachschüsse werden gemäß Einzelabrechnung eingefordert. Ja {d3}, Nein {n}, Enthaltung 0. Der Vorsitzende verkündet die Annahme.
===
TOP 4 Entlastung
Die Entlastung wird einstimmig erteilt; die Betroffenen stimmen nicht mit.
TOP 5 Ladestationen in der Tiefgarage
Herr Okur stellt drei Modelle vor. Bedenken bestehen wegen der Anschlussleistung. Nach längerer Aussprache wird beauftragt, ein Lastmanagement prüfen zu lassen; Kostenrahmen {plain} EUR.
TOP 6 Wahl des Beirats
Gewählt sind {someone}, {someone} und {someone}. Sie nehmen die Wahl an.
TOP 7 Verschiedenes
– Fahrräder gehören nicht in den Kellergang.
– Die Treppenhausreinigung wird ab {date} neu vergeben.
– Familie Aydin bittet, die Ruhezeiten einzuhalten.
Der Versammlungsleiter schließt um {time} Uhr.
Für die Richtigkeit: Vorsitzender, ein Eigentümer, ein Mitglied des Beirats
Anlagen: Anwesenheitsliste, Vollmachten, Präsentation`,
    'de-long-building-damage-expertise': `GUTACHTEN
über Feuchteerscheinungen im [Untergeschoss~Badezimmer~Flachdach] des Wohnhauses {cstreet}, {ctown}
Auftraggeber: {client} – Gutachten-Nr. {ref}
Sachverständiger: Dipl.-Ing. {person}, öffentlich bestellt und vereidigt von der Industrie- und Handelskammer {city}
1 Auftrag und Fragestellung
Zu klären ist, ob die Abdichtung den anerkannten Regeln der Technik entsprach und welche Kosten zur Beseitigung anfallen.
2 Unterlagen
Baugenehmigung, Ausführungspläne M 1:50, Baugrundgutachten, Schriftverkehr, {n} Lichtbilder.
3 Ortstermin
Er fand am {date} bei trockener Witterung statt. Teilgenommen haben beide Parteien. Es wurden zwei Bauteilöffnungen angelegt.
4 Feststellungen
4.1 Im Sockelbereich löst sich der Putz bis 60 cm über Boden. Ausblühungen sind weißlich-kristallin.
4.2 Die Darrprobe ergab einen Durchfeuchtungsgrad von {n}7 %.
4.3 Die Bitumendickbeschichtung weist Trockenschichtdicken von 1,5 bis 2,4 mm auf; gefordert sind 4 mm.
===
5 Technische Beurteilung
Bei zeitweise aufstauendem Sickerwasser ist nach DIN 18533 die Wassereinwirkungsklasse W2.1-E maßgeblich. Eine Drainage fehlt. Hinzu kommt, dass die Hohlkehle nicht ausgebildet wurde.
Kondensat scheidet als Ursache aus, da die Oberflächentemperatur nach eigener Messung über dem Taupunkt lag.
6 Sanierungsvorschlag
Freilegen der Außenwände, Reinigen, Neuabdichtung zweilagig, Perimeterdämmung, Filterkörper.
7 Kosten
= Maßnahme | Betrag netto
- Erdarbeiten | {plain}
- Abdichtung | {plain}
- Innenputz | {plain}
- Nebenkosten | {plain}
8 Minderwert
Ein merkantiler Minderwert verbleibt bei fachgerechter Ausführung nicht.
9 Beantwortung der Fragen
Zu Frage 1: nein. Zu Frage 2: siehe Ziffer 7. Zu Frage 3: Der Mangel war bei der Abnahme nicht erkennbar.
Das Gutachten wurde nach bestem Wissen und Gewissen, unparteiisch und weisungsfrei erstattet.
{city}, {today} (Rundstempel)`,
    'de-long-audit-quality': `Auditbericht [ISO 9001~ISO 14001~ISO 45001~IFS Food]
Organisation :: {company}
Standort :: {street}, {town}
Audittage :: {date} bis {date}
Auditteam :: {person} (Leitung), {someone}
Managementzusammenfassung
Das Managementsystem ist wirksam eingeführt. Hervorzuheben sind das Ideenwesen und die Ordnung in der Fertigung. Verbesserungsbedarf besteht bei der Lieferantenbewertung und der Lenkung externer Dokumente. Es wurden keine Hauptabweichungen, {n} Nebenabweichungen und neun Hinweise festgestellt.
1 Geltungsbereich
Entwicklung, Herstellung und Vertrieb von Baugruppen; Ausschluss: keiner.
2 Kontext und Führung
Interessierte Parteien sind ermittelt. Die oberste Leitung bewertet jährlich; das letzte Protokoll lag vor. Ziele sind messbar, doch fehlen Termine für zwei Bereiche.
3 Unterstützung
Qualifikationsmatrix aktuell. Zwei Messschieber in Halle 2 trugen abgelaufene Prüfplaketten.
===
4 Betrieb
Der Auftrag {num} wurde vom Angebot bis zum Versand verfolgt. Erstmusterprüfung vollständig. Rückverfolgbarkeit bis zur Charge gegeben. Im Wareneingang lag gesperrtes Material neben freigegebenem.
5 Bewertung und Verbesserung
Reklamationsquote 0,{n} %. Ursachenanalysen nach 8D werden gepflegt, die Wirksamkeitsprüfung fehlte in drei von zehn Fällen.
6 Abweichungen
= Nr. | Kapitel | Einstufung
- N1 | 7.1.5 | Neben
- N2 | 8.4.1 | Neben
- N3 | 8.7 | Neben
N1: Überwachte Prüfmittel außerhalb der Frist. Nachweis der Korrektur bis {date} einzureichen.
7 Stärken: Schulungswerkstatt, Visualisierung an den Linien, offene Gesprächskultur
8 Empfehlung
Die Auditleitung empfiehlt die Aufrechterhaltung des Zertifikats. Das nächste Überwachungsaudit ist für {month} vorgesehen.
Verteiler: Geschäftsführung, QMB, Zertifizierungsstelle
Der Bericht beruht auf Stichproben; nicht festgestellte Mängel können bestehen.`,
    'de-long-lab-practicum': `Versuchsprotokoll Nr. {n}
Physikalisch-chemisches Grundpraktikum
Thema: [Bestimmung der Viskosität nach Höppler~Gefrierpunktserniedrigung~Leitfähigkeitstitration~Kinetik der Rohrzuckerinversion]
Gruppe {n}: {person}, {someone} – Assistentin: {someone} – Durchgeführt am {date}
1. Aufgabenstellung
Die Temperaturabhängigkeit ist im Bereich von 20 bis 50 °C aufzunehmen und die Aktivierungsenergie zu berechnen.
2. Theoretische Grundlagen
Für eine sinkende Kugel gilt im Gleichgewicht der Kräfte, dass Gewicht, Auftrieb und Reibung sich aufheben. Nach Stokes ist die Reibungskraft der Geschwindigkeit proportional. Für zylindrische Rohre ist die Korrektur nach Faxén anzubringen.
Die Arrhenius-Andrade-Beziehung lautet ln η = ln A + E/(RT).
3. Durchführung
Der Thermostat wurde jeweils 15 Minuten temperiert, die Fallzeit dreimal gestoppt und gemittelt. Luftblasen wurden durch vorsichtiges Kippen entfernt.
===
4. Messwerte
= T / °C | t1 / s | t2 / s | η / mPa s
- 20 | 8{n} | 8{n} | 1{n},{n}
- 30 | 6{n} | 6{n} | 9,{d2}
- 40 | 4{n} | 4{n} | 6,{d2}
- 50 | 3{n} | 3{n} | 4,{d2}
5. Auswertung
Trägt man ln η gegen 1/T auf (Abb. 2), so ergibt sich eine Gerade mit der Steigung (2,1 ± 0,1)·10³ K. Daraus folgt E = 17,{n} kJ/mol. Der Literaturwert beträgt 16,9 kJ/mol.
6. Fehlerbetrachtung
Der größte Beitrag stammt von der Handstoppung (±0,2 s). Die Unsicherheit der Dichte ist vernachlässigbar. Nach Gauß erhält man einen relativen Fehler von {n} %.
7. Diskussion
Die Abweichung liegt im Rahmen der Messunsicherheit. Bei 50 °C war die Temperatur noch nicht völlig konstant, was den leicht zu hohen Wert erklären dürfte.
8. Literatur
Atkins, Physikalische Chemie, 5. Aufl., Kap. 21; Praktikumsskript S. 14–19
Testat: ________`,
    'de-long-management-report': `Lagebericht
1. Grundlagen des Unternehmens
Die {company} ist in der Herstellung und im Vertrieb von [Verpackungen~Backwaren~Kabelbäumen~Möbelbeschlägen] tätig. Sie unterhält zwei Werke und eine Vertriebsgesellschaft im Ausland. Forschungs- und Entwicklungsaufwendungen beliefen sich auf {n},{n} % vom Umsatz.
2. Wirtschaftsbericht
2.1 Rahmenbedingungen
Das Bruttoinlandsprodukt ging preisbereinigt um 0,{n} % zurück. Die Branche verzeichnete nach Angaben des Verbandes ein Auftragsminus von vier Prozent, während sich die Energiepreise normalisierten.
2.2 Geschäftsverlauf
Die Umsatzerlöse stiegen auf {plain} TEUR (Vorjahr {plain} TEUR). Wachstumsträger war das Ausland. Die Materialquote verbesserte sich durch langfristige Kontrakte.
2.3 Ertragslage
= TEUR | Berichtsjahr | Vorjahr
- Gesamtleistung | {plain} | {plain}
- Rohertrag | {plain} | {plain}
- Personalaufwand | {plain} | {plain}
- EBIT | {plain} | {plain}
===
2.4 Finanz- und Vermögenslage
Der operative Cashflow deckte Investitionen in eine neue Extrusionslinie vollständig. Die Eigenkapitalquote beträgt {n}2 %. Sämtliche Kreditauflagen wurden eingehalten.
2.5 Nichtfinanzielle Leistungsindikatoren
Die Unfallquote sank, die Ausbildungsquote liegt bei 6 %. Seit {month} bezieht das Werk ausschließlich Strom aus erneuerbaren Quellen.
3. Chancen- und Risikobericht
Risiken bestehen in der Abhängigkeit von zwei Großkunden, im Fachkräftemangel sowie in Cyberangriffen. Bestandsgefährdende Risiken sind nicht erkennbar. Chancen sieht die Geschäftsführung in Mehrwegsystemen.
4. Prognosebericht
Für das kommende Jahr wird ein Umsatzwachstum von zwei bis vier Prozent und ein leicht verbessertes EBIT erwartet. Die Prognose unterstellt, dass keine weiteren Handelsbeschränkungen eintreten.
5. Risikoberichterstattung über Finanzinstrumente
Währungsrisiken in US-Dollar werden durch Termingeschäfte gesichert.
6. Zweigniederlassungen: keine
{city}, den {today} – {person}, {someone}`,
    'de-long-visit-nursing-inspection': `Prüfbericht der [Heimaufsicht~Lebensmittelüberwachung~Marktaufsicht]
Aktenzeichen: {ref}
Geprüfte Einrichtung: {client}, {cstreet}, {ctown}
Anlass: [Regelprüfung~Beschwerde~Nachschau] – unangemeldet am {date}, {time} Uhr
Anwesend für die Einrichtung: {someone}; für die Behörde: {person}
A Strukturdaten
Plätze :: {d2}
Belegt :: {d2}
Fachkraftquote :: 5{n},{n} %
B Ergebnisse
B.1 Wohnqualität
Die Gemeinschaftsräume sind hell und sauber. Im zweiten Obergeschoss war ein Rauchmelder abgeklebt; er wurde während der Begehung freigelegt.
B.2 Pflege und Dokumentation
Geprüft wurden acht Akten. In sechs Fällen war die Risikoeinschätzung aktuell. Bei einem Bewohner fehlte die ärztliche Anordnung der Bedarfsmedikation. Freiheitsentziehende Maßnahmen waren richterlich genehmigt.
===
B.3 Hygiene
Der Wäschekreislauf trennt rein und unrein. Händedesinfektionsspender waren in zwei Bädern leer.
B.4 Verpflegung
Die Speisen waren abwechslungsreich; Kühltemperaturen wurden lückenlos aufgezeichnet. Die Zwischenmahlzeit am Abend wird nach Auskunft der Befragten nicht immer angeboten.
B.5 Personal
Der Dienstplan wies an drei Nächten nur eine Kraft für zwei Bereiche auf.
B.6 Mitwirkung
Der Beirat bestätigt regelmäßige Gespräche.
C Bewertung
= Bereich | Ergebnis
- Wohnen | geringe Mängel
- Pflege | Mängel
- Hygiene | geringe Mängel
- Personal | wesentliche Mängel
D Anordnungen und Beratung
1. Ab sofort ist nachts je Bereich eine Fachkraft einzusetzen.
2. Die Anordnung ist bis {date} nachzureichen.
3. Beraten wurde zur Sturzprophylaxe und zum Ehrenamt.
E Stellungnahme der Einrichtung
Die Leitung sagt Abhilfe zu und verweist auf zwei unbesetzte Stellen.
Der Bericht wird in gekürzter Fassung veröffentlicht.`,
    'de-long-journal-paper-soil': `Originalarbeit
Regenwurmbesatz und Wasserinfiltration auf [pfluglos bestellten~ökologisch bewirtschafteten~mehrjährig begrünten] Ackerflächen
{person}¹, {someone}², {someone}¹
¹ Institut für Bodenkunde, {city} ² Landesanstalt für Landwirtschaft
Eingegangen: {date} – Angenommen: {date}
Kurzfassung
Auf zwölf Praxisschlägen wurden Abundanz und Biomasse der Lumbriciden sowie die gesättigte Leitfähigkeit erfasst. Unter reduzierter Bodenbearbeitung lag die Abundanz im Mittel um das 1,{n}-Fache höher. Der Zusammenhang mit der Infiltration war signifikant, jedoch vom Tongehalt überlagert.
Schlagwörter: Bodenleben, Makroporen, konservierende Bearbeitung
1 Einleitung
Starkregenereignisse nehmen zu, und mit ihnen die Erosion auf geneigten Flächen. Biogene Makroporen gelten als wirksame Ableiter, doch schwanken die Befunde je nach Standort erheblich [1–4].
2 Material und Methoden
2.1 Standorte. Parabraunerden aus Löss, Jahresniederschlag {d3} mm.
2.2 Erfassung. Handauslese 50 × 50 × 20 cm, ergänzt durch Senfextraktion; je Schlag vier Wiederholungen.
2.3 Statistik. Gemischte lineare Modelle mit dem Betrieb als zufälligem Effekt (R 4.2).
===
3 Ergebnisse
Tab. 2 Mittelwerte ± Standardabweichung
= Variante | Ind./m² | kf (cm/d)
- Pflug | {n}8 ± 21 | {n}
- Grubber | {d3} ± 44 | {n}
- Direktsaat | {d3} ± 39 | {n}
Anözische Arten dominierten in der Direktsaat. Im trockenen Sommer brach der Bestand flachgrabender Arten in allen Varianten ein.
4 Diskussion
Die Resultate stützen die Annahme, dass Störungsarmut vor allem Tiefgräber fördert. Kritisch anzumerken ist, dass die Betriebe nicht zufällig ausgewählt wurden. Für die Beratung folgt, dass Zwischenfrüchte wenigstens teilweise den Effekt ersetzen können.
5 Danksagung
Wir danken den Landwirten für die Flächen und der Stiftung für die Förderung (Kz. {num}).
Interessenkonflikt: Die Autoren erklären, dass keiner besteht.
Literatur
1. Haas L. et al. (2011) Bodenfauna im Wandel. Agrarforsch. 18: 301–309
2. Ritter M. (2015) Makroporenfluss. Wasser u. Boden 67: 14–22`,
    'de-long-project-final-report': `Schlussbericht zum Vorhaben „{heading}“
Zuwendungsempfänger :: {company}
Förderkennzeichen :: {ref}
Laufzeit :: {date} bis {date}
I. Kurze Darstellung
1. Aufgabenstellung
Entwickelt werden sollte ein tragbares Messgerät, das [Nitrat im Grundwasser~Feinstaub in Innenräumen~Schwingungen an Brücken] ohne Laboraufwand erfasst.
2. Voraussetzungen
Der Antragsteller verfügte über Vorarbeiten zu Elektroden, jedoch nicht zur drahtlosen Übertragung.
3. Planung und Ablauf
Das Vorhaben gliederte sich in fünf Arbeitspakete. Wegen Lieferengpässen bei Halbleitern wurde kostenneutral um sechs Monate verlängert.
4. Zusammenarbeit mit anderen Stellen: {other}, Hochschule {city}, drei assoziierte Kommunen
===
II. Eingehende Darstellung
AP 1 Anforderungen
Workshops mit Anwendern ergaben, dass Bedienbarkeit mit Handschuhen wichtiger ist als höchste Genauigkeit.
AP 2 Sensorik
Von {n} Membranen wurden drei in die engere Wahl gezogen. Die Drift konnte auf 2 % pro Woche gesenkt werden. Meilenstein M1 wurde erreicht.
AP 3 Elektronik und Funk
Die Batterielaufzeit beträgt 14 Monate bei stündlicher Messung. Ursprünglich vorgesehen waren 24 Monate; Ursache ist der höhere Ruhestrom des Ersatzbausteins.
AP 4 Feldtest
An acht Messstellen liefen Geräte über einen Winter. Zwei fielen durch Kondenswasser aus.
= Meilenstein | Soll | Ist
- M1 Sensor | Monat 8 | Monat 9
- M2 Prototyp | Monat 16 | Monat 21
- M3 Feldtest | Monat 24 | Monat 30
III. Verwertung
Die Ergebnisse wurden auf zwei Tagungen vorgestellt. Eine Patentanmeldung ist anhängig. Die Markteinführung wird {n} Monate nach Projektende erwartet.
IV. Wichtigste Positionen des zahlenmäßigen Nachweises
Personal 71 %, Material 12 %, Fremdleistungen 9 %, Reisen 2 %
V. Notwendigkeit und Angemessenheit der geleisteten Arbeit
VI. Erfolgskontrollbericht (vertraulich, gesondert)`,
  }),
};
