import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers about cards, work, letters and events of persons that are neither these nor reports of them. */
export const germanBesidePapersOfPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-beside-identity-checklist': `[Bürgerbüro {city}~Magistrat der Stadt {city}~Einwohneramt~Ausländerbehörde]
# [Personalausweis beantragen~Reisepass: Das müssen Sie mitbringen~Checkliste Aufenthaltstitel~Identitätskarte und Pass – Merkblatt]
Bitte bringen Sie persönlich mit:
• bisherigen Ausweis oder Pass
• ein biometrisches Foto, nicht älter als sechs Monate, 35 x 45 mm
• Geburts- oder Heiratsurkunde, wenn sich der Name geändert hat
• bei Kindern: Zustimmung beider Sorgeberechtigter
= Gebühr | Euro
- unter 24 Jahren | 22,80
- ab 24 Jahren | 37,00
- vorläufiger Ausweis | 10,00
Gültigkeit: sechs bzw. zehn Jahre. Bearbeitungszeit etwa drei Wochen.
PIN-Brief und Sperrkennwort kommen per Post von der Bundesdruckerei.
Termin online unter {web}`,
    'de-beside-id-loss-form': `# [Verlustanzeige Personalausweis~Verlusterklärung über Ausweisdokumente~Antrag auf Ersatz des Führerscheins]
Antragsteller: Name ________ Vorname ________ geb. am ________ in ________
Abhanden gekommen ist: [ ] Personalausweis [ ] Reisepass [ ] Führerschein [ ] Fahrzeugschein
Ausstellende Behörde ________ Seriennummer (falls bekannt) ________
Ort und Zeit des Verlustes ________
[ ] verloren [ ] gestohlen, Anzeige erstattet bei ________
Ich versichere, das Dokument bei Wiederauffinden unverzüglich abzugeben.
Die Online-Ausweisfunktion wurde gesperrt [ ] ja [ ] nein
Unterschrift / Vermerk der Behörde`,
    'de-beside-job-advertisement': `{company}
# [Wir suchen Sie!~Stellenausschreibung~{job} (m/w/d) gesucht~Ausbildung {year}~Verstärkung für unser Team]
[Zum nächstmöglichen Zeitpunkt~Ab {date}] in {city}, [Vollzeit~Teilzeit 50–80 %~unbefristet]
Ihre Aufgaben
• Betreuung unserer Kunden vom ersten Gespräch bis zum Abschluss
• Planung, Organisation und Dokumentation
• Zusammenarbeit mit Werkstatt und Vertrieb
Ihr Profil
• abgeschlossene Berufsausbildung oder Studium
• drei Jahre Berufserfahrung, gute EDV-Kenntnisse
• Führerschein Klasse B, Englisch in Wort und Schrift
Wir bieten
• 30 Tage Urlaub, Jobrad, betriebliche Altersvorsorge
? Mindestgehalt laut Kollektivvertrag {amount} brutto pro Monat, Überzahlung möglich
Bewerbung mit Lebenslauf und Zeugnissen an {email}. Rückfragen: {someone}, {phone}`,
    'de-beside-interview-guide': `# [Leitfaden Vorstellungsgespräch~Interviewleitfaden {job}~Bewertungsbogen Bewerbergespräch~Fragen an Kandidaten]
Bewerber/in: ____________ Datum: ______ Teilnehmende: ______
1. Begrüßung und Vorstellung (5 min)
2. Werdegang: Bitte erzählen Sie uns Ihren beruflichen Weg.
3. Was reizt Sie an der Stelle? Warum wollen Sie wechseln?
4. Fachlich: Beschreiben Sie ein Projekt, das schwierig war.
5. Verhalten: Wie gehen Sie mit Kritik um?
6. Gehaltsvorstellung, Eintrittstermin, Kündigungsfrist
= Merkmal | 1 | 2 | 3 | 4 | 5
- Fachkenntnisse | o | o | o | o | o
- Auftreten | o | o | o | o | o
- Motivation | o | o | o | o | o
Unzulässig sind Fragen nach Schwangerschaft, Religion und Partei.
Empfehlung: [ ] einstellen [ ] zweites Gespräch [ ] absagen`,
    'de-beside-cv-advice': `[Agentur für Arbeit~AMS~Career Service der Hochschule~RAV {city}]
# [Tipps für den Lebenslauf~So überzeugt Ihre Bewerbung~Bewerbungsmappe: Aufbau und Inhalt]
Der Lebenslauf ist das Erste, was Personaler lesen – oft nur 40 Sekunden lang.
Aufbau: Persönliche Daten, Berufserfahrung, Ausbildung, Kenntnisse, Hobbys.
Beginnen Sie mit der letzten Stelle. Lücken ab zwei Monaten sollten Sie erklären.
Höchstens zwei Seiten, eine Schrift, Ort und Datum am Schluss.
Das Anschreiben nennt den Grund der Bewerbung, nicht noch einmal alle Stationen.
Beispiel: „09/2019–heute Sachbearbeiterin, Beispiel AG: Reklamationsquote um 20 % gesenkt“
Häufige Fehler: Tippfehler, falscher Ansprechpartner, Urlaubsfoto.
Vorlagen zum Herunterladen auf {web}`,
    'de-beside-employer-reference': `{company}
{street}, {town}
# [Arbeitszeugnis~Zwischenzeugnis~Dienstzeugnis~Qualifiziertes Zeugnis~Praktikumszeugnis]
[Frau~Herr] {person}, geboren am {date}, war vom {date} bis zum {date} als {job} in unserem Unternehmen tätig.
{company} ist ein mittelständischer Anbieter von {ware} mit {d3} Beschäftigten.
Zu den Aufgaben gehörten im Wesentlichen:
• Bearbeitung von Aufträgen und Reklamationen
• Vorbereitung von Besprechungen
• Einarbeitung neuer Kolleginnen und Kollegen
{person} verfügt über ein fundiertes Fachwissen, arbeitete stets zuverlässig und erledigte alle Aufgaben [stets zu unserer vollsten Zufriedenheit~zu unserer vollen Zufriedenheit~zu unserer Zufriedenheit].
Das Verhalten gegenüber Vorgesetzten, Kollegen und Kunden war einwandfrei.
Das Arbeitsverhältnis endet [auf eigenen Wunsch~betriebsbedingt~mit Ablauf der Befristung]. Wir bedauern dies und wünschen für die Zukunft alles Gute.
{city}, {today}
{someone}, [Geschäftsführer~Personalleitung]`,
    'de-beside-school-certificate': `[Realschule {city}~Gymnasium am Stadtpark~Volksschule {city}~Kantonsschule~Berufskolleg]
# [Jahreszeugnis~Halbjahreszeugnis~Jahres- und Abschlusszeugnis~Zeugnis der allgemeinen Hochschulreife~Semesterzeugnis]
Schuljahr {year} Klasse {n}[a~b~c]
{person}, geboren am {date} in {city}
= Fach | Note
- Religionslehre | [gut~2]
- Deutsch | [befriedigend~3]
- Englisch | [gut~2~4,5]
- Mathematik | [ausreichend~5,0]
- Physik | [sehr gut~1]
- Sport | [gut~2]
Versäumte Tage: {n}, davon unentschuldigt 0
Bemerkung: [Die Erlaubnis zum Vorrücken hat sie erhalten.~Wird versetzt.~Ist zum Aufsteigen berechtigt.]
{city}, {today} Schulleiter Klassenleiter
Kenntnis genommen, Erziehungsberechtigte`,
    'de-beside-prescription': `[Gemeinschaftspraxis Dres. {someone}~Dr. med. {someone}, Facharzt für Innere Medizin~Ordination Dr. {someone}]
{street}, {town} Tel. {phone}
BSNR {num} LANR {num}
# [Rezept~Privatrezept~Heilmittelverordnung~Verordnung häuslicher Krankenpflege~Überweisungsschein]
{person} geb. {date}
{cstreet}, {ctown}
Kostenträger: [AOK~TK~privat~ÖGK] Status {num}
Rp. (Bitte Leerräume durchstreichen)
[Ibuprofen 600 mg N2~Amoxicillin 1000 mg N1~Krankengymnastik 6 x, WS2a~Ramipril 5 mg N3] 1-0-[1~0]
aut idem [ ] Gebührenpflichtig [x]
{today} Vertragsarztstempel, Unterschrift
Bei Arbeitsunfall auszufüllen: Unfalltag, Unfallbetrieb`,
    'de-beside-press-release': `# [Pressemitteilung~Medienmitteilung~Presseinformation~OTS-Aussendung]
{company}, {city}, {today}
## [{company} eröffnet Standort in {city}~Rekordjahr für {company}~Neuer Vorstand gewählt~{client} und {company} arbeiten zusammen]
{city} – {passage}
„[Das ist ein großer Schritt für uns~Wir freuen uns sehr~Damit sichern wir Arbeitsplätze]“, sagt {person}, Geschäftsführer. {sentence}
Über {company}
Das Unternehmen wurde {year} gegründet, beschäftigt {d3} Menschen und setzte zuletzt {n} Millionen Euro um.
Pressekontakt :: {someone}, {phone}, presse@{client}
Abdruck honorarfrei, Belegexemplar erbeten. Zeichen: {num}`,
    'de-beside-privacy-notice': `# [Datenschutzerklärung~Datenschutzhinweise für Bewerber~Informationspflichten nach Art. 13 DSGVO~Datenschutzinformation für Mieter]
1. Verantwortlicher
{company}, {street}, {town}, {email}. Datenschutzbeauftragter: {someone}
2. Zwecke und Rechtsgrundlagen
Wir verarbeiten Ihre Daten zur Erfüllung des Vertrages (Art. 6 Abs. 1 lit. b DSGVO) und aufgrund gesetzlicher Pflichten.
3. Kategorien von Daten
Name, Anschrift, Geburtsdatum, Bankverbindung, Lebenslauf, Ausweiskopie, soweit erforderlich
4. Empfänger
IT-Dienstleister, Steuerberater, Behörden, Auskunfteien
5. Speicherdauer
Rechnungen und Buchungsbelege acht Jahre, Bewerbungen sechs Monate
6. Ihre Rechte
Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch, Datenübertragbarkeit, Beschwerde bei der Aufsichtsbehörde
Stand: {month} {year}`,
    'de-beside-event-programme': `# [Programm~Festprogramm~Tagungsprogramm~Ferienprogramm {year}~Gemeindebrief – Termine]
[{n}. {city}er Stadtfest~Fachtag Pflege~Jubiläum 100 Jahre Feuerwehr~Symposium für Baurecht]
{date}
= Uhrzeit | Programmpunkt | Ort
- {time} | Begrüßung durch {someone} | Saal 1
- {time} | [Vortrag: {heading}~Festzug~Gottesdienst] | [Foyer~Marktplatz]
- {time} | [Mittagspause~Kaffee und Kuchen] | [Mensa~Zelt]
- {time} | [Workshops A bis D~Platzkonzert] | [Raum {n}~Bühne]
- {time} | Ausklang | [Innenhof~Bar]
Eintritt frei, um Spenden wird gebeten. Anmeldung bis {date} an {email}
Mit freundlicher Unterstützung von {other} und {other}`,
    'de-beside-member-list': `# [Mitgliederliste~Telefonliste~Adressliste Klasse {n}b~Jubilare {year}~Verteiler]
[TV {city} 1890 e. V.~Förderverein~Kleingartenverein Sonnental~{company}]
= Name | Eintritt | Telefon | Bemerkung
* {someone} | {date} | {mobile} | [aktiv~passiv~Kassier~Ehrenmitglied~]
Stand {today}. Nur für den internen Gebrauch.`,
    'de-beside-rules-of-procedure': `# [Geschäftsordnung des Vorstands~Geschäftsordnung des Gemeinderats~Wahlordnung~Finanzordnung~Prüfungsordnung]
[Turnverein {city}~Gemeinde {city}~Hochschule {city}~{company} Betriebsrat]
§ 1 Geltungsbereich
Diese Ordnung regelt den Ablauf der Sitzungen. Die Satzung geht vor.
§ 2 Einberufung
Der Vorsitzende lädt mit einer Frist von [sieben~vierzehn] Tagen in Textform ein und teilt die Tagesordnung mit.
§ 3 Beschlussfähigkeit
Beschlussfähig ist das Gremium, wenn mehr als die Hälfte anwesend ist.
§ 4 Abstimmungen
Es entscheidet die einfache Mehrheit; bei Stimmengleichheit ist der Antrag abgelehnt.
§ 5 Niederschrift
Über jede Sitzung ist ein Protokoll anzufertigen.
§ 6 Inkrafttreten
Beschlossen am {date}, in Kraft ab {date}.`,
    'de-beside-user-manual': `{company}
# [Bedienungsanleitung~Betriebsanleitung~Montageanleitung~Kurzanleitung]
[Dampfbügelstation~Gartenhäcksler~Regal Modell {num}~Blutdruckmessgerät] Typ {num}
Lesen Sie diese Anleitung vor dem ersten Gebrauch und bewahren Sie sie auf.
Lieferumfang
• 1 Grundgerät • 1 Netzteil • {n} Schrauben M6 • 1 Anleitung
Sicherheitshinweise
GEFAHR! Stromschlag: Gerät nie in Wasser tauchen. Kinder fernhalten.
Inbetriebnahme
1. Verpackung entfernen und Teile auf Vollständigkeit prüfen.
2. Netzstecker einstecken, Taste 3 Sekunden drücken.
3. Warten, bis die Anzeige grün leuchtet.
Störung und Abhilfe: Gerät läuft nicht – Sicherung prüfen.
Entsorgung: nicht in den Hausmüll, WEEE-Reg.-Nr. DE {num}
Bei Garantiefällen Kaufbeleg beilegen.`,
  }),
};
