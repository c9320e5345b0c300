import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Reports of projects, audits, visits, measurements, theses and markets, by who writes them. */
export const germanReportsByAuthor: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('de', {
    'de-project-status-red-green': `# [Projektstatusbericht~Statusbericht KW {d2}~Monatsbericht Projekt]
Projekt :: [ERP-Einführung~Neubau Halle 3~Einführung Zeiterfassung]
Projektleitung :: {someone}
Berichtszeitraum :: {date} – {date}
Gesamtstatus :: [grün~gelb~rot]
= Bereich | Ampel | Kommentar
* [Termine~Kosten~Umfang~Ressourcen~Risiken] | [grün~gelb~rot] | [im Plan~2 Wochen Verzug~Nachtrag erwartet~Engpass Tester]
Erreicht im Berichtszeitraum
{sentence}
Nächste Schritte
{sentence}
= Meilenstein | Plan | Ist/Prognose
* [Fachkonzept abgenommen~Datenmigration~Go-Live~Rohbau~Schulungen] | {date} | {date}
Budget geplant {plain} EUR, verbraucht {plain} EUR, Restaufwand {d3} PT
Entscheidungsbedarf Lenkungsausschuss: [keiner~Freigabe Budget Phase 2]`,
    'de-site-diary': `{company} Bauleitung
# [Bautagesbericht Nr. {d3}~Bautagebuch~Tagesbericht]
Bauvorhaben :: {cstreet}, {ctown}
Datum :: {date}
Wetter :: [heiter~Regen~Frost] {n} °C
Arbeitszeit :: {time} – {time}
= Firma | Poliere | Facharbeiter | Helfer
* {other} | 1 | {n} | {n}
Geräte: Kran, {n} Bagger, Rüttler
Ausgeführte Arbeiten: [Schalung Decke EG Achse A–D~Betonage Fundament F3~Mauerwerk 1. OG~Abdichtung Bodenplatte]
Besondere Vorkommnisse: [keine~Lieferung Bewehrung verspätet, 2 h Stillstand~Planänderung durch Statiker]
Besuche: SiGeKo {someone}, Prüfingenieur
Anordnungen des Auftraggebers: {sentence}
Unterschriften Auftragnehmer / Bauüberwachung`,
    'de-sales-visit-note': `# [Besuchsbericht~Kundenbesuchsbericht~Reisebericht]
Kunde :: {client}, {ctown}
Datum :: {date}
Teilnehmer Kunde :: {someone} (Einkauf), {someone} (Technik)
Teilnehmer {company} :: {person}
Anlass :: [Jahresgespräch~Reklamation~Vorstellung Neuheiten~Messekontakt]
Gesprächsverlauf:
{passage}
Potenzial ca. {plain} EUR/Jahr, Wettbewerber vor Ort: {other}
Stimmung: [gut~verhalten~angespannt]
Vereinbart:
= Was | Wer | Bis
* [Muster senden~Angebot überarbeiten~Rückruf Technik~Werksführung] | {someone} | {date}
Wiedervorlage {date} Verteiler: VL, GF, CRM`,
    'de-bachelor-thesis-start': `Hochschule {city} · Fakultät [Wirtschaft~Technik~Gesundheit]
# [Bachelorarbeit~Masterthesis~Praxissemesterbericht~Seminararbeit]
{heading}
vorgelegt von {person}, Matrikelnummer {num}
Erstprüfer Prof. Dr. {someone}, Zweitprüferin {someone}
Abgabedatum {date}
===
Inhaltsverzeichnis
Abbildungsverzeichnis II
Abkürzungsverzeichnis III
1 Einleitung ... 1
2 Theoretische Grundlagen ... 4
2.1 {heading} ... 7
3 Methodik ... {d2}
4 Ergebnisse ... {d2}
5 Fazit und Ausblick ... {d2}
Literaturverzeichnis ... {d2}
===
1 Einleitung
{passage} Ziel dieser Arbeit ist es, die Frage zu beantworten, inwieweit sich daraus Handlungsempfehlungen ableiten lassen (vgl. {someone} {year}, S. {d2} f.).
Abbildung 1: Vorgehensmodell (eigene Darstellung)
Eidesstattliche Erklärung: Ich versichere, dass ich die Arbeit selbständig verfasst habe.`,
    'de-management-letter-middle': `- {n} -
3.2 Ertragslage
Die Gesamtleistung erhöhte sich gegenüber dem Vorjahr um TEUR {num} bzw. {n},{n} %. {sentence} Der Materialaufwand stieg überproportional, wodurch sich die Rohertragsquote auf {d2},{n} % verminderte.
= TEUR | {year} | Vorjahr | Veränderung
* [Umsatzerlöse~Personalaufwand~Abschreibungen~Zinsergebnis~Ertragsteuern] | {num} | {num} | {d3}
3.3 Finanzlage
Der Cashflow aus laufender Geschäftstätigkeit betrug TEUR {num}. {sentence}
4 Chancen- und Risikobericht
Als wesentliche Risiken sehen wir [den Fachkräftemangel~die Abhängigkeit von Großkunden~steigende Zinsen]. Bestandsgefährdende Risiken sind nicht erkennbar.
5 Prognosebericht
Für das kommende Geschäftsjahr erwartet die Geschäftsführung ein [leicht steigendes~stabiles] Ergebnis.
{city}, {date} Der Vorstand`,
    'de-fire-safety-inspection': `Landkreis {city} · Brandschutzdienststelle
# [Niederschrift über die Brandverhütungsschau~Begehungsbericht Brandschutz~Prüfbericht Sicherheitsbegehung]
Objekt :: [Seniorenheim~Berufsschule~Versammlungsstätte] {cstreet}
Begehung am :: {date}
Teilnehmer :: {someone}, {someone}, Hausmeister
Festgestellte Mängel
= Nr. | Ort | Mangel | Maßnahme | Frist
* {n} | [Treppenraum 2~Keller~Küche~Flur 1. OG] | [Tür verkeilt~Brandlast~Kabelschott offen~Feuerlöscher abgelaufen~Kennzeichnung fehlt] | [sofort entfernen~verschließen~prüfen lassen] | {date}
Bewertung: Gegen die weitere Nutzung bestehen [keine Bedenken~bei Einhaltung der Fristen keine Bedenken].
Die Beseitigung ist schriftlich anzuzeigen.
Nächste Schau in {n} Jahren. Gefertigt {today}, {someone}, Brandoberamtsrat`,
    'de-market-study-brochure': `{company} Research
# [Marktbericht {year}~Büromarkt {city} – {n}. Quartal~Branchenreport~Studie: {heading}]
Auf einen Blick
{n},{n} % Wachstum · {num} Befragte · {n} Trends
===
Vorwort
{sentence}
Inhalt: 1 Entwicklung 2 Nachfrage 3 Preise 4 Ausblick 5 Methodik
===
1 Entwicklung
{passage}
Grafik 1: Umsatz in Mio. Euro, Quelle: Destatis, eigene Berechnung
= Segment | {year} | Vorjahr | +/- %
* [Logistik~Einzelhandel~Büro~Wohnen~Hotel] | {d3},{n} | {d3},{n} | {n},{n}
4 Ausblick
Für {year} rechnen {d2} % der Unternehmen mit einer Belebung.
Methodik: Online-Befragung, n = {num}, Feldzeit {date} bis {date}
Nachdruck nur mit Quellenangabe. Kontakt {someone}, {email}`,
    'de-laboratory-measurement-protocol': `{company} Prüflabor GmbH, akkreditiert nach DIN EN ISO/IEC 17025
# [Prüfbericht Nr. {num}~Messbericht~Prüfprotokoll~Kalibrierbericht]
Auftraggeber :: {client}
Prüfgegenstand :: [Betonwürfel~Trinkwasser~Kunststoffgranulat~Druckmessgerät]
Probeneingang :: {date}
Prüfzeitraum :: {date} – {date}
Verfahren :: DIN EN {num}
= Parameter | Einheit | Ergebnis | Grenzwert | Unsicherheit
* [Druckfestigkeit~Nitrat~Schmelzindex~Blei~Abweichung] | [N/mm²~mg/l~g/10 min~µg/l~mbar] | {n},{d2} | {d2} | ±{n} %
Beurteilung: Die Anforderungen werden [eingehalten~nicht eingehalten].
Die Ergebnisse beziehen sich ausschließlich auf die geprüften Gegenstände. Auszugsweise Vervielfältigung nur mit Genehmigung.
Laborleitung Dr. {someone}, {today}`,
    'de-it-incident-report': `# [Incident Report~Störungsbericht~Vorfallbericht INC{num}~Root-Cause-Analyse]
Betroffener Dienst :: [E-Mail~Onlineshop~Telefonie~Lagerverwaltung]
Priorität :: [P1~P2]
Beginn :: {date} {time}
Ende :: {date} {time}
Autor :: {someone}
Zusammenfassung
{sentence}
Zeitlicher Ablauf
= Uhrzeit | Ereignis
* {time} | [Alarm im Monitoring~Eskalation an Bereitschaft~Neustart Datenbank~Rollback eingeleitet~Entwarnung]
Ursache
[Abgelaufenes Zertifikat~Voller Datenträger~Fehlerhafte Konfiguration nach Update~Defektes Netzteil]
Auswirkung: ca. {d3} Nutzer, {n} Stunden
Korrekturmaßnahmen
{n}. [Überwachung erweitern~Vier-Augen-Prinzip bei Änderungen~Ersatzteil vorhalten], verantwortlich {someone}, bis {date}
Lessons Learned: {sentence}`,
    'de-grant-report': `Projektbericht
# [Sachbericht zum Verwendungsnachweis~Abschlussbericht Förderprojekt~Tätigkeitsbericht {year}]
Zuwendungsempfänger :: [Jugendring~Caritas~Heimatverein~Sportbund] {city}
Förderkennzeichen :: {d2}{num}
Laufzeit :: {date} bis {date}
1. Ausgangslage und Ziele
{sentence}
2. Durchgeführte Maßnahmen
Im Berichtszeitraum fanden {n} Veranstaltungen mit insgesamt {d3} Teilnehmenden statt. {sentence}
3. Zielerreichung
= Indikator | Soll | Ist
* [Teilnehmende~Workshops~Ehrenamtliche~Beratungen] | {d2} | {d2}
4. Öffentlichkeitsarbeit
5. Nachhaltigkeit und Ausblick
{passage}
Die Ausgaben waren notwendig, es wurde wirtschaftlich und sparsam verfahren.
{city}, {today}`,
    'de-scientific-paper': `{heading}
{someone}¹, {someone}², {someone}¹
¹ Institut für [Werkstofftechnik~Epidemiologie~Agrarökonomie], Universität {city} ² {company}
Zusammenfassung
{passage}
Schlüsselwörter: [Korrosion, Schweißnaht~Pflege, Demenz~Boden, Stickstoff], Modell, Deutschland
Abstract
This paper examines the effects in {n} regions between {year} and today.
1 Einführung
{passage} [1, 2]
2 Material und Methoden
Es wurden {d3} Proben untersucht. Die Auswertung erfolgte mit R; p < 0,05 galt als signifikant.
===
3 Ergebnisse
Tab. 1: Mittelwerte und Standardabweichungen
= Gruppe | n | MW | SD | p
* [Kontrolle~A~B] | {d2} | {n},{d2} | 0,{d2} | 0,0{d2}
4 Diskussion
{sentence}
Literatur
[1] {someone} et al. ({year}): {heading}. Z. f. Forschung {n}, S. {d2}–{d3}.
Eingegangen {date}, angenommen {date}`,
    'de-flat-handover': `# [Übergabeprotokoll Wohnung~Wohnungsübergabeprotokoll~Abnahmeprotokoll~Abnahmeniederschrift nach VOB]
Objekt :: {cstreet}, {ctown}, [3. OG rechts~Gewerbeeinheit 2~Treppenhaus]
Datum :: {date}, {time} Uhr
Anwesend :: {someone} (Vermieter/AG), {person} (Mieter/AN)
Zählerstände: Strom {num}, Wasser {d3}, Heizung {num}
= Raum | Zustand | Mängel
* [Küche~Bad~Flur~Wohnzimmer~Fassade~Keller] | [i. O.~Gebrauchsspuren~neu gestrichen] | [keine~Fliese gesprungen~Bohrlöcher~Tür klemmt]
Schlüssel: {n} Haustür, {n} Wohnung, 1 Briefkasten
Festgestellte Mängel werden bis {date} beseitigt.
Die Abnahme wird [erklärt~unter Vorbehalt erklärt~verweigert].
Beide Parteien bestätigen die Richtigkeit.`,
    'de-at-meeting-council': `Marktgemeinde {city}
# [Verhandlungsschrift~Niederschrift über die Gemeinderatssitzung~Sitzungsprotokoll]
über die öffentliche Sitzung des Gemeinderates am {date} im Gemeindeamt
Beginn {time} Uhr
Anwesende: Bgm. {someone}, Vbgm. {someone}, GR {someone}, GR {someone}
Entschuldigt abwesend: GR {someone}
Die Einladung erfolgte durch Kurrende. Die Sitzung ist beschlussfähig.
Pkt. 1 Genehmigung des letzten Protokolls
Pkt. 2 [Flächenwidmungsplan~Kanalgebühren~Ankauf Kommunaltraktor]
Sachverhalt: {sentence}
Antrag: Der Gemeindevorstand stellt den Antrag, der Gemeinderat möge beschließen.
Beschluss: Der Antrag wird [einstimmig~mehrstimmig] angenommen.
Pkt. 3 Allfälliges
{sentence}
Ende {time} Uhr. Schriftführer {someone}`,
    'de-ch-annual-statement': `{company} AG
# [Geschäftsbericht {year}~Jahresbericht des Präsidenten~Jahresrechnung {year} mit Anhang~Bericht der Kontrollstelle]
Bericht des Verwaltungsrates
Geschätzte Aktionärinnen und Aktionäre
{passage}
===
Bilanz per 31. Dezember {year} in CHF
= Aktiven | Berichtsjahr | Vorjahr
* [Flüssige Mittel~Forderungen aus Lieferungen~Vorräte~Mobile Sachanlagen~Passive Rechnungsabgrenzung] | {d3}'{d3} | {d3}'{d3}
Erfolgsrechnung
- Nettoerlös | {n}'{d3}'{d3} | {n}'{d3}'{d3}
- Jahresgewinn | {d3}'{d3} | {d2}'{d3}
Anhang
Anzahl Vollzeitstellen: nicht über {d2}
Es bestehen keine Eventualverbindlichkeiten.
Antrag über die Verwendung des Bilanzgewinnes: Dividende {n} %, Vortrag auf neue Rechnung`,
  }),
};
