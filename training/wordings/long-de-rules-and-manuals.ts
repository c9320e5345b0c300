import type { DocumentType } from '../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from './wording.ts';

/** German statutes, rules, terms, manuals, lessons and other texts of several pages. */
export const longGermanRulesAndManuals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-long-club-bylaws': `Satzung des [Turn- und Sportvereins~Fördervereins~Imkervereins] {city} e. V.
in der Fassung vom {date}
§ 1 Name, Sitz, Geschäftsjahr
Der Verein führt den oben genannten Namen und ist in das Vereinsregister eingetragen. Das Geschäftsjahr ist das Kalenderjahr.
§ 2 Zweck
Der Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung. Er ist selbstlos tätig. Niemand darf durch zweckfremde Ausgaben begünstigt werden.
§ 3 Erwerb der Mitgliedschaft
Mitglied kann jede natürliche Person werden. Über den Aufnahmeantrag entscheidet der Vorstand; eine Ablehnung muss nicht begründet werden.
§ 4 Ende der Mitgliedschaft
Der Austritt ist schriftlich zum Jahresende mit sechswöchiger Frist zu erklären. Ausgeschlossen werden kann, wer dem Ansehen schadet oder trotz zweier Mahnungen den Beitrag nicht zahlt.
§ 5 Beiträge und Arbeitsstunden
Die Höhe bestimmt die Beitragsordnung. Aktive über 16 Jahre leisten jährlich {n} Stunden.
===
§ 6 Organe sind Mitgliederversammlung, Vorstand und Jugendausschuss.
§ 7 Vorstand
Er besteht aus dem ersten und zweiten Vorsitzenden, dem Kassenwart und dem Schriftführer. Je zwei vertreten gemeinsam. Die Amtszeit beträgt zwei Jahre; er bleibt bis zur Neuwahl im Amt.
§ 8 Mitgliederversammlung
Sie wird im ersten Quartal in Textform mit einer Frist von zwei Wochen einberufen. Anträge sind eine Woche vorher einzureichen.
§ 9 Beschlussfassung
Es entscheidet die einfache Mehrheit der abgegebenen Stimmen. Satzungsänderungen bedürfen zwei Drittel, die Zweckänderung aller Mitglieder.
§ 10 Kassenprüfung durch zwei gewählte Prüfer
§ 11 Jugend
§ 12 Datenschutz im Verein
§ 13 Haftung
§ 14 Auflösung
Das Vermögen fällt an die Gemeinde, die es für die Förderung des Sports zu verwenden hat.
Vorstehende Satzung wurde am {date} beschlossen.`,
    'de-long-house-rules-tenants': `HAUSORDNUNG
Ein gutes Miteinander braucht Rücksicht. Deshalb gilt für alle Bewohner und ihre Gäste:
I. Ruhe
1. Allgemeine Ruhezeiten sind von 13 bis 15 Uhr und von 22 bis 6 Uhr, sonntags ganztägig.
2. Tonwiedergabegeräte sind auf Zimmerlautstärke einzustellen. Feste dürfen nicht zu unzumutbarer Störung führen; ein Aushang ersetzt keine Rücksicht.
3. Bohren und Hämmern sind werktags von 8 bis 12 und 15 bis 18 Uhr gestattet.
II. Sicherheit
1. Haustüren sind stets geschlossen, aber nicht abgeschlossen zu halten.
2. Treppenhäuser sind Fluchtwege: keine Schuhschränke, Kinderwagen nur im markierten Feld.
3. Feuergefährliche Stoffe gehören weder in Keller noch auf den Dachboden. Gasgeruch ist sofort zu melden, kein Licht schalten!
4. Grillen mit Holzkohle auf Balkonen ist verboten.
===
III. Reinigung
1. Die Bewohner eines Geschosses reinigen wöchentlich im Wechsel Flur und Treppe, siehe Plan.
2. Winterdienst: bis 7 Uhr räumen und streuen, bei Bedarf wiederholen.
3. Abfälle trennen; Kartons zerkleinern; Sperrmüll darf nicht neben den Tonnen stehen.
IV. Lüften und Heizen
Mehrmals täglich stoßlüften. Bei Frost sind Leitungen auch in Abwesenheit vor dem Einfrieren zu schützen.
V. Gemeinschaftsräume
= Raum | Nutzung | Tag
- Waschküche links | EG, 1. OG | Mo–Mi
- Waschküche rechts | 2.–4. OG | Do–Sa
- Trockenboden | alle | täglich
VI. Fahrzeuge: Waschen und Ölwechsel auf dem Grundstück sind untersagt.
VII. Kinder dürfen im Hof spielen. Ballspiele bis 20 Uhr.
VIII. Haustiere sind im Außenbereich anzuleinen; Tauben nicht füttern.
IX. Aufzug: Im Brandfall nicht benutzen.
Hausmeister: {someone}, {phone}. Die Verwaltung, {date}`,
    'de-long-general-terms-supplier': `Allgemeine Verkaufs- und Lieferbedingungen (Stand {month} {year})
I. Geltung
1. Unsere Bedingungen gelten ausschließlich gegenüber Unternehmern. Abweichende Einkaufsbedingungen erkennen wir nicht an, auch wenn wir ihnen nicht ausdrücklich widersprechen.
2. Sie gelten auch für alle künftigen Geschäfte.
II. Angebot und Abschluss
Unsere Angebote sind freibleibend. Zeichnungen, Maße und Gewichte sind nur annähernd maßgebend. An Unterlagen behalten wir uns Eigentums- und Urheberrechte vor.
III. Preise und Zahlung
1. Die Preise verstehen sich ab Werk ausschließlich Verpackung.
2. Zahlungen sind binnen 30 Tagen ohne Abzug zu leisten; Skonto bedarf besonderer Abrede.
3. Aufrechnung ist nur mit unbestrittenen oder rechtskräftigen Forderungen möglich.
IV. Lieferfrist
1. Sie beginnt mit Absendung der Bestätigung, nicht jedoch vor Beibringung der Unterlagen.
2. Bei höherer Gewalt, Streik und Ausbleiben von Zulieferungen verlängert sie sich angemessen.
===
V. Gefahrübergang
Die Gefahr geht mit Übergabe an den Spediteur über, auch bei frachtfreier Lieferung.
VI. Eigentumsvorbehalt
1. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum (Kontokorrentvorbehalt).
2. Verarbeitung erfolgt für uns als Hersteller im Sinne des § 950 BGB.
3. Übersteigt der Wert der Sicherheiten die Forderungen um mehr als 10 %, geben wir auf Verlangen frei.
VII. Mängel
1. Offensichtliche Mängel sind binnen acht Tagen anzuzeigen.
2. Wir leisten nach unserer Wahl Nachbesserung oder Ersatz; zweimaliges Fehlschlagen berechtigt zur Minderung.
3. Ansprüche verjähren in zwölf Monaten.
VIII. Haftung
Für leicht fahrlässige Verletzung von Kardinalpflichten haften wir beschränkt auf den vorhersehbaren Schaden.
IX. Schutzrechte, Exportkontrolle
X. Erfüllungsort und Gerichtsstand ist {city}. UN-Kaufrecht ist ausgeschlossen.
{company}, {street}, {town}`,
    'de-long-privacy-information': `Datenschutzhinweise für [Bewerberinnen und Bewerber~Besucher unserer Website~Patientinnen und Patienten]
Mit diesen Hinweisen informieren wir Sie nach Art. 13 und 14 der Datenschutz-Grundverordnung.
1. Wer ist verantwortlich?
{company}, {street}, {town}, {email}. Unsere Datenschutzbeauftragte erreichen Sie unter derselben Anschrift mit dem Zusatz „Datenschutz“.
2. Welche Daten nutzen wir?
Angaben zur Person, Kontaktdaten, Angaben zu Werdegang oder Anliegen sowie technische Daten wie IP-Adresse und Zeitpunkt des Aufrufs.
3. Zu welchem Zweck und auf welcher Grundlage?
a) zur Erfüllung vorvertraglicher Maßnahmen (Art. 6 Abs. 1 lit. b),
b) aufgrund gesetzlicher Vorgaben (lit. c),
c) im Rahmen der Interessenabwägung (lit. f), etwa zur Abwehr von Angriffen,
d) auf Grund Ihrer Einwilligung (lit. a), die Sie jederzeit widerrufen können.
===
4. Wer bekommt meine Daten?
Innerhalb des Hauses nur Stellen, die sie brauchen. Dienstleister für Wartung und Versand sind vertraglich gebunden.
5. Drittland
Eine Übermittlung findet nicht statt, ausgenommen die Videokonferenz, sofern Sie dieser Form zustimmen.
6. Wie lange?
= Datenart | Frist
- Bewerbung | 6 Monate
- Protokolldateien | 14 Tage
- Handelsbriefe | 6 Jahre
- Behandlung | 10 Jahre
7. Cookies und Reichweitenmessung
Notwendige Cookies setzen wir ohne Einwilligung. Statistik erfolgt mit gekürzter Adresse auf eigenen Servern.
8. Welche Rechte habe ich?
Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit, Widerspruch aus Gründen Ihrer besonderen Situation. Beschwerde bei der Aufsichtsbehörde.
9. Muss ich Daten bereitstellen?
Ohne die als Pflicht gekennzeichneten Felder können wir Ihr Anliegen nicht bearbeiten.
10. Automatisierte Entscheidung: nein
Stand: {date}`,
    'de-long-machine-operating-manual': `Originalbetriebsanleitung
[Holzspalter~Hochdruckreiniger~Rasenmähroboter~Tischkreissäge] Typ {ref}
Vor Inbetriebnahme lesen und aufbewahren!
1 Bestimmungsgemäße Verwendung
Das Gerät ist nur für Holz in Faserrichtung bis 52 cm Länge bestimmt. Jede andere Verwendung gilt als nicht bestimmungsgemäß; für daraus entstehende Schäden haftet der Betreiber.
2 Sicherheitshinweise
GEFAHR! Quetschen der Hände. Niemals in den Arbeitsbereich greifen.
WARNUNG! Stromschlag. Bei beschädigter Leitung Netzstecker ziehen.
– Kinder und Tiere fernhalten. – Schutzbrille, Sicherheitsschuhe und enge Kleidung tragen. – Zweihandbedienung nicht überbrücken.
3 Technische Daten
Spaltkraft :: {n} t
Motor :: 400 V, 3,5 kW, S6 40 %
Hydrauliköl :: HLP 46, 4,{n} l
Gewicht :: {d3} kg
===
4 Transport und Aufstellung
Nur stehend transportieren. Auf festem, ebenem Untergrund aufstellen; Rollen sichern.
5 Inbetriebnahme
5.1 Entlüftungsschraube um zwei Umdrehungen öffnen. 5.2 Drehrichtung prüfen; nötigenfalls Phasenwender am Stecker drehen. 5.3 Probelauf ohne Holz.
6 Bedienung
Beide Hebel gleichzeitig niederdrücken. Wird einer losgelassen, stoppt der Keil. Verklemmtes Holz mit Holzkeil und Hammer lösen, Gerät vorher ausschalten.
7 Wartung
= Intervall | Arbeit
- täglich | Keil reinigen, fetten
- 50 h | Schläuche prüfen
- 250 h | Öl wechseln
8 Störungen
= Störung | Ursache | Abhilfe
- Motor brummt | Phase fehlt | Sicherung prüfen
- Keil ruckt | Luft im System | entlüften
- Ölverlust | Dichtung defekt | Kundendienst
9 Entsorgung
Altöl an der Sammelstelle abgeben.
10 EU-Konformitätserklärung
Hiermit erklärt {company}, dass die Maschine der Richtlinie 2006/42/EG entspricht. {city}, {today}`,
    'de-long-requirements-specification': `LASTENHEFT
Projekt: Ablösung des [Lagerverwaltungssystems~Mitgliederprogramms~Intranets]
Version {n}.{n} – Status: [Entwurf~freigegeben~in Prüfung]
Autor: {person} – Auftraggeber: {client}
Änderungsverzeichnis
= Version | Datum | Änderung
- 0.1 | {date} | Erstfassung
- 0.2 | {date} | Kommentare IT
1 Ausgangssituation
Das bestehende System stammt aus dem Jahr 2004. Buchungen erfolgen am Terminal, Inventuren auf Papier. Der Hersteller hat die Pflege abgekündigt.
2 Zielsetzung
Durchgängige mobile Erfassung, Bestandsgenauigkeit über 99 %, Schnittstelle zur Warenwirtschaft in Echtzeit.
3 Produkteinsatz
{n} Lageristen in zwei Schichten, Handschuhbetrieb, Tiefkühlbereich bis −22 °C.
===
4 Funktionale Anforderungen
/LF010/ Das System muss Wareneingänge anhand von Barcodes erfassen und Abweichungen zur Avisierung anzeigen.
/LF020/ Es muss Lagerplätze nach Umschlagshäufigkeit vorschlagen.
/LF030/ Es soll Kommissionierwege optimieren.
/LF040/ Es kann Sprachführung unterstützen.
/LF050/ Chargen müssen lückenlos rückverfolgbar sein.
5 Nichtfunktionale Anforderungen
/LL010/ Antwortzeit höchstens 1 s bei 40 gleichzeitigen Benutzern.
/LL020/ Betrieb ohne Netz bis 15 Minuten mit späterem Abgleich.
/LL030/ Oberfläche in Deutsch, Polnisch und Englisch.
6 Schnittstellen: ERP (REST), Waage, Etikettendrucker, Versanddienstleister
7 Rahmenbedingungen
Hosting im eigenen Haus, Datenschutz-Folgenabschätzung, Mitbestimmung.
8 Lieferumfang und Abnahmekriterien
Die Abnahme erfolgt, wenn alle Muss-Anforderungen im vierwöchigen Probebetrieb erfüllt sind.
9 Termine: Ausschreibung {month}, Produktivstart {date}
10 Glossar – 11 Offene Punkte`,
    'de-long-lecture-notes': `Vorlesung {n}: [Grundlagen der Statik~Einführung in die Kryptographie~Marktformen~Zellatmung]
Skript zur Veranstaltung von Prof. {someone}, Wintersemester
Lernziele
Nach dieser Vorlesung können Sie erklären, warum ein Schlüssel geteilt werden darf, und ein einfaches Verfahren von Hand durchrechnen.
1 Wiederholung
Letzte Woche haben wir symmetrische Verfahren behandelt. Ihr Nachteil: Bei n Teilnehmern sind n(n−1)/2 Schlüssel auszutauschen.
2 Die Idee
Stellen Sie sich ein Vorhängeschloss vor, das jeder zudrücken, aber nur der Besitzer öffnen kann.
Definition 2.1 Eine Einwegfunktion mit Falltür ist leicht zu berechnen und ohne Zusatzwissen praktisch nicht umkehrbar.
Satz 2.2 (Euler) Für teilerfremde a und m gilt a^φ(m) ≡ 1 mod m.
Beweis. Man betrachte die primen Reste und multipliziere sie mit a. □
===
3 Ein Zahlenbeispiel
Sei p = 5, q = 11. Dann ist m = 55 und φ = 40. Wir wählen e = 3 und finden d = 27, denn 3·27 = 81 ≡ 1 mod 40.
Merke: Die Sicherheit beruht auf der Schwierigkeit der Faktorisierung.
4 Angriffe
4.1 Kleine Exponenten 4.2 Gleicher Modul 4.3 Seitenkanäle
= Verfahren | Schlüssel | Sicherheit
- RSA | 3072 Bit | 128 Bit
- ECC | 256 Bit | 128 Bit
5 Übungsaufgaben
A1 Verschlüsseln Sie die Nachricht 7 mit dem obigen Schlüssel. (3 P.)
A2 Zeigen Sie, dass φ(pq) = (p−1)(q−1). (4 P.)
A3 Warum darf derselbe Modul nicht zweimal vergeben werden? (5 P.)
Abgabe bis {date} im Postfach {n}.
Literatur
Buchmann, Einführung; Kapitel 8 bis 10. Nächste Woche: Signaturen.
Fragen bitte im Forum oder in der Sprechstunde, Mittwoch {time} Uhr.`,
    'de-long-exam-chemistry': `Klausur Nr. {n} – [Chemie~Biologie~Wirtschaftslehre~Deutsch] – Kurs Q{n}
Name: ______________ Datum: {date}
Bearbeitungszeit: 135 Minuten. Zugelassene Hilfsmittel: Taschenrechner, Periodensystem, Wörterbuch.
Aufgabe 1: Galvanische Zellen (30 BE)
Material 1 zeigt den Aufbau einer Knopfzelle. Material 2 enthält Standardpotentiale.
1.1 Beschriften Sie die Skizze und benennen Sie Donator- und Akzeptorhalbzelle. (6)
1.2 Formulieren Sie die Teilgleichungen und die Gesamtreaktion. (8)
1.3 Berechnen Sie die Zellspannung und beurteilen Sie die Abweichung vom aufgedruckten Wert. (8)
1.4 Erläutern Sie, weshalb die Spannung beim Entladen lange konstant bleibt. (8)
Material 2
= Halbzelle | E° in V
- Zn/Zn2+ | –0,76
- Ag/Ag+ | +0,80
- Cu/Cu2+ | +0,34
===
Aufgabe 2: Korrosion (25 BE)
Ein Landwirt verbindet ein verzinktes Rohr mit einem Kupferhahn. Nach zwei Jahren tropft es.
2.1 Erklären Sie den Vorgang anhand einer Zeichnung. (10)
2.2 Vergleichen Sie Opferanode und Fremdstromanode. (8)
2.3 Entwickeln Sie ein Experiment, mit dem sich Ihre Erklärung prüfen lässt. (7)
Aufgabe 3: Textarbeit (25 BE)
„Die Brennstoffzelle war 1839 eine Kuriosität. Erst die Raumfahrt, der Gewicht mehr galt als Geld, machte aus ihr ein Gerät.“
3.1 Fassen Sie die Aussage mit eigenen Worten zusammen. (5)
3.2 Erörtern Sie, ob der Satz auf Batterien heutiger Fahrzeuge übertragbar ist. (20)
Darstellungsleistung (20 BE): Fachsprache, Aufbau, Rechtschreibung
Bewertungsschlüssel
= Note | ab BE
- 1 | 85
- 2 | 70
- 3 | 55
- 4 | 40
Viel Erfolg!`,
    'de-long-essay-cities': `Vom Nutzen der leeren Bank
Ein Versuch von {person}
Wer durch unsere Innenstädte geht, bemerkt erst spät, was fehlt. Nicht die Geschäfte, die wechseln ohnehin, und nicht die Bäume, die hat man in Kübel gestellt. Es fehlt der Ort, an dem man sitzen darf, ohne etwas zu kaufen.
Die Bank, so lautet die These dieses Aufsatzes, ist das unscheinbarste Möbel der Demokratie. Sie fragt nicht nach dem Ausweis, sie bucht nichts ab, sie verlangt nicht einmal Gespräch. Gerade dadurch macht sie es möglich.
Man wende nicht ein, sie ziehe die Falschen an. Wer sind die Falschen? Die Alte, die auf halbem Weg verschnaufen muss; der Lehrling mit dem Döner; das Paar, das noch keine Wohnung teilt. Wer sie vertreibt, behält am Ende eine Fußgängerzone, durch die alle hasten.
===
Es gab Zeiten, in denen Stadtväter stolz auf ihre Ruhebänke waren. Der Verschönerungsverein meiner Heimatstadt stiftete vor dem Ersten Weltkrieg ihrer achtzig, jede mit einem Schildchen. Heute stehen noch elf, und drei davon sind so geformt, dass niemand darauf liegen kann. Man nennt das Gestaltung.
Nun ist es leicht, das Verschwinden zu beklagen, und schwer, ihm zu begegnen. Ich schlage nichts Großes vor. Man nehme eine Straße, hundert Schritte lang, und stelle an jedes Ende etwas, worauf sich sitzen lässt. Dann warte man ein Jahr. Meine Vermutung ist, dass sich Wege ändern, Grüße häufen, ein Kiosk sich hält.
Vielleicht irre ich mich. Aber selbst dann hätte eine Stadt nicht mehr verloren als ein paar Bretter, und jemand, den wir nicht kennen, hätte in der Sonne gesessen.
Denn das ist das Schöne an der leeren Bank: Sie rechnet mit uns.`,
    'de-long-fairy-tale': `Es war einmal eine Müllerin, die hatte drei Siebe. Das erste hielt die Spreu zurück, das zweite den Staub, und vom dritten wusste niemand, wozu es taugte, denn seine Maschen waren so fein, dass kein Mehl hindurchfiel.
„Wirf es fort“, sagte der Mann. „Heb es auf“, sagte die Großmutter.
Im dritten Jahr der Dürre stand das Rad still. Die Bauern kamen nicht mehr, und die Mäuse zogen aus. Da nahm die Müllerin das feine Sieb, setzte sich an den trockenen Graben und siebte, weil sie nichts anderes zu tun wusste, die Luft.
Am ersten Abend blieb ein Ton darin hängen, so hoch wie eine Mücke. Am zweiten ein Lachen. Am dritten aber lag auf dem Grund ein Wort, das lautete: Unten.
===
Sie holte den Spaten. Die Nachbarn spotteten, die Kinder halfen. Sie gruben an der Stelle, wo das Sieb gestanden hatte, sieben Tage, und fanden Steine. Am achten fanden sie Lehm. Am neunten wollte der Mann sie heimholen, da gab der Boden nach, und es war, als atmete die Erde aus.
Das Wasser kam nicht wild, sondern geduldig, wie jemand, der lange gewartet hat. Es füllte den Graben, es fand das Rad, es fragte nicht nach Lohn.
Seither siebt man in jenem Tal, ehe man etwas Großes beginnt, einen Abend lang die Luft. Meist bleibt nichts zurück. Doch die Alten sagen, auch das Nichts sei eine Antwort, man müsse nur lange genug hinschauen.
Und das Sieb? Es hängt in der Stube, und wenn es regnet, klingt es.
Aufgezeichnet von {person}, {city}`,
    'de-long-product-brochure': `Wärme, die bleibt.
[Kachelöfen~Dachfenster~Naturmatratzen~Lastenräder] aus der Manufaktur {company}
Willkommen
Wer uns besucht, hört zuerst den Hammer. Seit vier Generationen formen wir, was andere gießen lassen. Auf den folgenden Seiten zeigen wir Ihnen, wie aus Ton, Zeit und Handwerk etwas entsteht, das Ihre Enkel noch benutzen.
Die Linie „Alma“
Klare Kanten, matte Glasuren, drei Höhen. Speicherdauer bis zu zwölf Stunden. Erhältlich in Kreide, Moos, Schiefer und Rostrot.
Die Linie „Veit“
Für kleine Räume: nur 58 Zentimeter breit und doch mit Sichtfenster.
===
So entsteht Ihr Stück
1. Beratung bei Ihnen zu Hause, mit Feuchtemessgerät und Zollstock
2. Entwurf in zwei Varianten, auf Wunsch mit der App im Raum betrachtet
3. Fertigung in sechs bis acht Wochen
4. Aufbau an zwei Tagen, besenrein
Zahlen und Fakten
= Modell | Leistung | Gewicht
- Alma 120 | 4,{n} kW | {d3} kg
- Alma 150 | 5,{n} kW | {d3} kg
- Veit | 3,{n} kW | {d3} kg
===
Was Kundinnen sagen
„Im Februar sitzt die ganze Familie an einer Wand.“ – {someone}
„Nach elf Jahren einmal neu verfugt, sonst nichts.“ – {someone}
Gut zu wissen
Fördermöglichkeiten ändern sich; wir prüfen sie gern mit Ihnen. Ersatzteile halten wir dreißig Jahre vor. Die Asche düngt Rosen.
Besuchen Sie unsere Ausstellung: Dienstag bis Freitag 10–18 Uhr, Samstag bis 14 Uhr
{street}, {town} – {phone} – {web}
Änderungen vorbehalten. Abbildungen können Sonderausstattung zeigen. Gedruckt auf Recyclingpapier.`,
    'de-long-module-handbook': `Modulhandbuch Bachelor [Soziale Arbeit~Maschinenbau~Agrarwissenschaften]
Modul {n}: {heading}
Modulverantwortung :: Prof. Dr. {someone}
Turnus :: jährlich im Sommersemester
Umfang :: 6 ECTS, 180 Stunden
Lehrform :: Seminar, Übung, Exkursion
Voraussetzungen
Empfohlen werden Kenntnisse aus den Modulen 3 und 5.
Qualifikationsziele
Die Studierenden kennen zentrale Begriffe, können Fallbeispiele einordnen und Handlungsalternativen begründet abwägen. Sie reflektieren ihre eigene Rolle und arbeiten in Gruppen arbeitsteilig.
Inhalte
– Geschichte und Selbstverständnis – Rechtliche Rahmung – Methoden der Beteiligung – Evaluation – Exkursion zu zwei Einrichtungen
===
Prüfung
Portfolio (60 %) und Präsentation von 20 Minuten (40 %). Die Note geht mit einfachem Gewicht ein. Eine Wiederholung ist zweimal zulässig.
Arbeitsaufwand
= Tätigkeit | Stunden
- Präsenz | 56
- Vor- und Nachbereitung | 64
- Portfolio | 60
Literatur
Wird zu Beginn bekannt gegeben; als Einstieg: Lang, Beteiligung lernen, 3. Auflage.
Modul {n}: Praxissemester
Umfang :: 30 ECTS
Dauer :: 20 Wochen
Die Hochschule unterstützt bei der Stellensuche. Vor Antritt ist der Ausbildungsplan zu genehmigen. Begleitend finden vier Blocktage statt. Zu erbringen sind ein Bericht von 15 bis 20 Seiten und ein Kolloquium.
Anerkennung
Einschlägige Berufstätigkeit von mindestens zwei Jahren kann auf Antrag angerechnet werden.
Studienverlaufsplan siehe Anlage 1; Prüfungsordnung in der Fassung vom {date} bleibt maßgeblich.`,
    'de-long-emergency-guideline': `Handlungsleitfaden [Hitzeschutz~Stromausfall~Gewaltvorfall~Hochwasser]
für Leitungen von Kindertagesstätten und Schulen
Stand {date}
So benutzen Sie diesen Leitfaden
Im Ernstfall lesen Sie nur die grauen Kästen. Alles Übrige ist zur Vorbereitung gedacht. Hängen Sie die Telefonliste neben das Telefon, nicht in den Ordner.
Teil A: Vorbereiten
A1 Benennen Sie zwei Personen, die im Haus Verantwortung tragen, und klären Sie die Vertretung.
A2 Prüfen Sie halbjährlich: Taschenlampen, Radio, Trinkwasser für einen Tag, Medikamentenliste.
A3 Üben Sie mit Kindern das ruhige Sammeln, als Spiel, ohne Angst zu machen.
A4 Sprechen Sie mit Nachbarn: Wo können Gruppen unterkommen?
===
Teil B: Handeln
Kasten 1 – Die ersten fünf Minuten: Ruhe ausstrahlen. Zählen. Notruf 112. Türen öffnen.
Kasten 2 – Die erste Stunde: Eltern über die vereinbarte Kette benachrichtigen. Eine Person nur für Anrufe. Keine Vermutungen weitergeben.
Kasten 3 – Abholung: Nur an Berechtigte, mit Unterschrift.
Teil C: Nachsorgen
Manche Kinder spielen das Erlebte nach; das ist gesund. Achten Sie auf Rückzug, Schlafmangel, Reizbarkeit, auch im Team. Bieten Sie binnen einer Woche ein Gespräch an.
Prüfliste
= Punkt | erledigt | wer
- Telefonliste aktuell | ☐ | ____
- Vertretung geregelt | ☐ | ____
- Vorräte geprüft | ☐ | ____
- Übung durchgeführt | ☐ | ____
Häufige Fehler: zu viele Ansprechpartner, veraltete Nummern, Schlüssel unauffindbar
Herausgegeben von {client}. Nachdruck mit Quellenangabe erwünscht.`,
    'de-long-readme-software': `# [kleinkalender~Messwertsammler~Brettspiel-Server]
Ein schlankes Werkzeug, das auf eigener Hardware läuft und ohne Konto auskommt.
Funktionen
• Einträge per Tastatur anlegen • Abgleich über CalDAV • Ausdruck als Wochenblatt • Mehrsprachig
Installation
Voraussetzungen: Node 20, SQLite 3. Anschließend:
git clone, dann npm ci und npm start. Der Dienst lauscht auf Port 80{d2}.
Mit Container: docker run -p 80{d2}:80 -v daten:/var/lib
Konfiguration
Alle Werte stehen in einstellungen.toml; Umgebungsvariablen haben Vorrang.
= Schlüssel | Vorgabe | Bedeutung
- port | 80{d2} | Adresse des Dienstes
- sprache | de | Oberfläche
- sicherung | 24h | Abstand
- protokoll | warn | Ausführlichkeit
===
Erste Schritte
1. Rufen Sie im Browser die Startseite auf. 2. Legen Sie ein Kennwort fest. 3. Importieren Sie eine ICS-Datei.
Aktualisieren
Vor jedem Sprung der Hauptversion eine Sicherung ziehen. Die Datenbank wird beim Start umgestellt; ein Zurück gibt es nur über die Sicherung.
Fehlersuche
„Adresse bereits belegt“: Ein anderer Prozess nutzt den Port. „Zertifikat abgelaufen“: Uhrzeit des Rechners prüfen.
Mitwirken
Fehlerberichte sind willkommen, am besten mit Schritten zum Nachstellen. Bitte vor größeren Änderungen ein Thema eröffnen. Tests laufen mit npm test.
Fahrplan
☐ Erinnerungen per Nachricht ☐ Feiertage nach Region ☑ Dunkles Erscheinungsbild
Lizenz
MIT. Die Symbole stammen aus einer freien Sammlung.
Betreut von {person} und Mitwirkenden. Letzte Ausgabe {n}.{n}.{n} vom {date}`,
    'de-long-tender-announcement': `Öffentliche Ausschreibung nach UVgO – Vergabenummer {ref}
a) Auftraggeber
Landkreis {city}, Zentrale Vergabestelle, {street}, {town}, {email}
b) Verfahrensart: Öffentliche Ausschreibung
c) Form der Angebote: elektronisch in Textform über die Vergabeplattform
d) Art und Umfang
[Unterhaltsreinigung von sechs Verwaltungsgebäuden~Lieferung eines Rüstwagens~Beförderung von Schülern mit Behinderung~Druck der Amtsblätter]
Die Leistung ist in {n} Lose geteilt; Angebote sind für ein, mehrere oder alle Lose möglich.
e) Ausführungszeitraum: {date} bis {date}, zweimalige Option um je ein Jahr
f) Nebenangebote sind nicht zugelassen
g) Bereitstellung der Unterlagen: kostenlos unter der genannten Adresse, keine Papierfassung
===
h) Fristen
Angebotsfrist :: {date}, {time} Uhr
Bindefrist :: {date}
Bieterfragen bis :: {date}
i) Sicherheitsleistungen: keine
j) Zahlungsbedingungen: nach § 17 VOL/B
k) Vorzulegende Unterlagen zur Eignung
– Auszug aus dem Berufsregister, nicht älter als sechs Monate – Eigenerklärung zu Ausschlussgründen – Umsatz der letzten drei Jahre – mindestens zwei Referenzen vergleichbarer Größe – Nachweis der Betriebshaftpflicht
l) Zuschlagskriterien
= Kriterium | Gewicht
- Preis | 60
- Konzept | 25
- Umwelt | 15
Das Konzept wird anhand einer Skala von 0 bis 5 bewertet; weniger als zwei Punkte führen zum Ausschluss.
m) Ortsbesichtigung: zwingend, Anmeldung bei Frau {someone}, {phone}
n) Nachprüfung: Dem Bieter steht der Rechtsweg offen.
o) Sonstiges
Es gilt das Tariftreue- und Vergabegesetz. Mit der Abgabe unterliegt der Bieter den Bestimmungen über nicht berücksichtigte Angebote.`,
  }),
  letter: wordingsIn('de', {
    'de-long-application-letter': `{person} · {cstreet} · {ctown} · {mobile} · {mail}
> {city}, {today}
{client}
Personalabteilung
Bewerbung als {job}, Ihre Anzeige vom {date}
Sehr geehrte Frau {someone},
in Ihrer Anzeige steht ein Satz, an dem ich hängen geblieben bin: „Wir suchen jemanden, der nachfragt.“ Genau das ist mir in meiner letzten Stelle zur Gewohnheit geworden, und nicht immer zur Freude der Kollegen.
Zurzeit verantworte ich bei {other} die Abwicklung von jährlich rund {num} Vorgängen. Als ich anfing, wurden Rückfragen per Zuruf geklärt; heute gibt es eine kleine Wissenssammlung, die sogar der Außendienst nutzt. Die Zahl der Nacharbeiten hat sich halbiert.
Meine Ausbildung habe ich vor {n} Jahren mit der Note gut abgeschlossen, danach berufsbegleitend den Fachwirt erworben. Den Umgang mit Ihrem System kenne ich aus einem halbjährigen Projekt.
===
Warum ich wechseln möchte? Mein Arbeitgeber verlegt den Standort, und ein Umzug kommt für uns als Familie derzeit nicht in Betracht. Zugleich reizt mich die Aussicht, in einem kleineren Haus mehr vom Ganzen zu sehen.
Was ich nicht mitbringe, ist Erfahrung im Export. Ich habe mich jedoch für einen Zollkurs der Kammer im {month} angemeldet.
Meine Gehaltsvorstellung liegt bei {amount} im Jahr. Frühester Eintritt wäre wegen der Kündigungsfrist der {date}. Da ich ungekündigt bin, bitte ich Sie, meine Bewerbung vertraulich zu behandeln.
Auf ein persönliches Gespräch freue ich mich sehr; telefonisch erreichen Sie mich am besten nach 17 Uhr.
Mit freundlichen Grüßen
{person}
Anlagen: Lebenslauf, Zeugnisse, Fortbildungsnachweise`,
    'de-long-tenant-complaint': `{person}
{cstreet}, {ctown}
> An die Hausverwaltung {company}
> {street}, {town}
> {today}
Mängelanzeige und Ankündigung der Mietminderung – Wohnung 3. OG links
Sehr geehrter Herr {someone},
leider muss ich mich zum dritten Mal in derselben Sache an Sie wenden. Auf meine Schreiben vom {date} und {date} ist, abgesehen von einer automatischen Eingangsbestätigung, nichts erfolgt.
Zum Sachverhalt: Seit dem Einbau der neuen Heizungsregelung wird es in Küche und Kinderzimmer nicht mehr wärmer als 17 Grad. Ich habe zwei Wochen lang morgens und abends gemessen; die Aufstellung liegt bei. Der von Ihnen geschickte Monteur hat lediglich entlüftet und gemeint, „da müsse jemand anderes ran“.
Hinzu kommt, dass an der Außenwand hinter dem Bett inzwischen dunkle Flecken zu sehen sind. Unsere Tochter hustet; der Kinderarzt hat dies bescheinigt.
===
Ich fordere Sie daher auf, die Mängel bis spätestens {date} fachgerecht beseitigen zu lassen und mir bis Ende dieser Woche einen Termin zu nennen. Bitte klären Sie zuvor, ob der Strang überhaupt hydraulisch abgeglichen wurde.
Bis dahin zahle ich die Miete unter Vorbehalt. Nach fruchtlosem Ablauf werde ich sie rückwirkend um {n} % mindern und, falls nötig, selbst einen Betrieb beauftragen, dessen Kosten ich Ihnen in Rechnung stellen werde. Der Mieterverein, dem ich angehöre, hat diese Schritte geprüft.
Ich wohne seit elf Jahren gern in diesem Haus und habe nie Anlass zu Beschwerden gegeben. Umso mehr würde ich es begrüßen, wenn wir ohne Anwälte auskämen.
Mit freundlichen Grüßen
{person}
Anlagen: Messprotokoll, vier Fotos, Attest
Per Einwurf-Einschreiben und E-Mail`,
    'de-long-offer-of-employment': `{company}
{street}, {town}
> Herrn {person}
> {cstreet}, {ctown}
> {today}
Ihre Anstellung in unserem Hause
Sehr geehrter Herr {someone},
noch einmal herzlichen Dank für den Tag, den Sie bei uns in der Werkstatt verbracht haben. Das Urteil der Kollegen war einhellig, und so freue ich mich, Ihnen die Stelle als {job} anbieten zu können.
Damit Sie in Ruhe entscheiden können, fasse ich die Eckpunkte zusammen. Beginn wäre der {date}. Wir vergüten nach Haustarif, Stufe {n}, das sind derzeit {amount} im Monat; hinzu kommen Urlaubsgeld und, in guten Jahren, eine Prämie. Die Wochenarbeitszeit beträgt 37,5 Stunden, der Urlaub dreißig Tage.
In den ersten drei Monaten begleitet Sie Frau Ritter. Sie werden zunächst zwei Wochen im Lager, danach im Innendienst mitlaufen, ehe Sie Ihren eigenen Kundenkreis übernehmen.
===
Sie hatten nach der Meisterschule gefragt. Wir unterstützen sie mit der Hälfte der Gebühren und stellen Sie an den Prüfungstagen frei. Eine Bindungsklausel verlangen wir nicht; wer gehen will, soll gehen können.
Für den Umzug können Sie vorübergehend unsere Gästewohnung nutzen. Den Kindergartenplatz vermitteln wir nicht, kennen aber die richtige Tür im Rathaus.
Bitte geben Sie mir bis zum {date} Bescheid, formlos genügt. Der Arbeitsvertrag, der in diesem Schreiben nicht enthalten ist, geht Ihnen dann umgehend zu. Mitbringen müssten Sie Sozialversicherungsnummer, Steuer-ID und Zeugnisse.
Sollten Sie noch Fragen haben, rufen Sie mich einfach an: {phone}.
Mit besten Grüßen, auch von der ganzen Mannschaft
{someone}, Geschäftsführerin`,
    'de-long-authority-objection': `{person}
{cstreet}, {ctown}
> An die Gemeinde {city}
> Bauamt
> {city}, den {today}
Einwendungen gegen den Entwurf des Bebauungsplans Nr. {n} „{heading}“
Sehr geehrte Damen und Herren,
innerhalb der Auslegungsfrist erhebe ich als Eigentümer des angrenzenden Grundstücks folgende Einwendungen und bitte um deren Behandlung im Rat.
1. Verkehr
Das Gutachten geht von {d3} Fahrten täglich aus und zählt an einem Dienstag in den Herbstferien. An Schultagen staut sich der Bus schon heute bis zur Kapelle. Ich beantrage eine Wiederholung der Zählung.
2. Niederschlagswasser
Die vorgesehene Mulde liegt höher als unser Keller. Beim Regen vom {date} stand das Wasser zwölf Zentimeter unter der Schwelle (Fotos). Eine Rigole auf der Nordseite wäre möglich und kaum teurer.
===
3. Artenschutz
In den Kopfweiden brüten Steinkäuze. Der Fachbeitrag erwähnt sie nicht, obwohl der örtliche Verein sie seit Jahren meldet.
4. Höhenentwicklung
Drei Vollgeschosse plus Staffel sprengen den Maßstab der Straße. Eine Traufhöhe von 6,50 m würde dem Bedarf an Wohnungen gleichwohl genügen, wenn das südliche Baufeld verlängert wird.
5. Verfahren
Die Unterlagen waren im Netz an vier Tagen nicht abrufbar. Ob die Auslegung damit ordnungsgemäß war, bitte ich zu prüfen.
Ich bin nicht gegen neue Nachbarn. Meine Kinder suchen selbst. Aber ich wünsche mir ein Quartier, das auch im nassen Frühjahr und um halb acht funktioniert.
Um Eingangsbestätigung und spätere Mitteilung des Abwägungsergebnisses wird gebeten.
Hochachtungsvoll
{person}
Anlagen: Lageplan, Fotos, Liste von {n} Mitunterzeichnern`,
  }),
  resume: wordingsIn('de', {
    'de-long-professor-vita': `Wissenschaftlicher Lebenslauf
Prof. Dr. phil. {person}
Geboren am {date} in {city}
Dienstlich: {street}, {town} – {email}
Akademischer Werdegang
= Zeitraum | Station
- seit 2016 | Universitätsprofessur (W3)
- 2011–2016 | Juniorprofessur
- 2007–2011 | Akademische Rätin auf Zeit
- 2004–2007 | Promotionsstipendium
- 1998–2004 | Studium, Magister Artium
Qualifikationsschriften
Habilitation: Die Ordnung der Listen. Verwaltungsschrifttum um 1800 (2011)
Dissertation: Stimmen im Protokoll (summa cum laude, Förderpreis der Stiftung {other})
Forschungsschwerpunkte
Geschichte der Schreibverfahren, Archivtheorie, Mündlichkeit vor Gericht
Drittmittel
DFG-Einzelantrag „Rubriken“ ({amount}); Teilprojekt B{n} im Sonderforschungsbereich
===
Funktionen
Dekanin 2019–2021; Vertrauensdozentin; Mitherausgeberin der Zeitschrift für Aktenkunde; Gutachten für vier Förderorganisationen
Betreuung: sieben abgeschlossene Promotionen, zwei laufende
Lehre
Vorlesungen (Epochenüberblick), Lektürekurse, Exkursionen nach Prag und Wien; Preis für gute Lehre {year}
Schriftenverzeichnis (Auswahl)
Monographien
1. Die Ordnung der Listen. Göttingen 2012, 388 S.
2. Stimmen im Protokoll. Köln 2008, 296 S.
Aufsätze
3. Der Strich am Rand. In: Archiv für Kulturgeschichte 91 (2013), S. 211–240.
4. Mit {someone}: Wer spricht im Verhör? In: Saeculum 65 (2015), S. 77–102.
5. Tabellen lesen. In: Historische Anthropologie 24 (2018), S. 5–29.
Rezensionen: über dreißig
Gastaufenthalte: Chicago (2014), Paris (2017)
Sprachen: Englisch, Französisch, Tschechisch (Lesekenntnisse), Latinum
Elternzeiten: 2009/10 und 2012`,
    'de-long-physician-vita': `Dr. med. {person}, Facharzt für [Innere Medizin und Kardiologie~Neurologie~Orthopädie und Unfallchirurgie]
Persönliche Daten
Anschrift :: {cstreet}, {ctown}
Telefon :: {mobile}
Familienstand :: verheiratet, drei Kinder
Staatsangehörigkeit :: deutsch
Klinische Tätigkeit
= Von – bis | Position
- seit 2018 | Leitender Oberarzt
- 2013–2018 | Oberarzt
- 2007–2013 | Assistenzarzt
- 2006–2007 | Assistant Registrar, Leeds
Schwerpunkte: Bildgebung, Klappenambulanz, Konsildienst; über {num} eigenständige Eingriffe
Qualifikationen
Approbation 2006; Facharzt 2012; Zusatzbezeichnung Intensivmedizin 2015; Fachkunde Strahlenschutz; Weiterbildungsbefugnis 24 Monate
Studium
Humanmedizin in {city} und Padua, Staatsexamen „sehr gut“
===
Promotion
„Späte Komplikationen nach Schrittmacherwechsel“, magna cum laude, {year}
Lehre
Blockpraktikum, Untersuchungskurs, OSCE-Prüfer; Betreuung von {n} Doktoranden
Wissenschaft
Prüfarzt in elf Studien, davon drei als Leiter; Registerbeauftragter
Publikationen
a) Originalarbeiten
Autor, {someone}: Lead survival in octogenarians. Clin Res Cardiol 2012; 101: 77–84
{someone}, Autor: Frailty and outcome. Herz 2015; 40: 512–9
Autor: Telemonitoring auf dem Land. Dtsch Ärztebl 2019; 116: 301–8
b) Übersichten: vier
c) Buchbeiträge: Kapitel 12 in: Praxis der Rhythmologie, 2017
d) Vorträge: 38, zuletzt Jahrestagung Mannheim
Mitgliedschaften
Fachgesellschaft, Marburger Bund, Ärzteorchester (Cello)
Fortbildungspunkte: {d3} in fünf Jahren
{city}, {today}`,
    'de-long-postdoc-scientist': `Curriculum Vitae – {person}
Postdoktorandin, Arbeitsgruppe [Marine Mikrobiologie~Theoretische Festkörperphysik~Pflanzenzüchtung]
ORCID 0000-000{n}-{d2}{d2}-{d2}{d2}
Kurzprofil
Ich untersuche, wie Gemeinschaften von Mikroben auf Sauerstoffmangel reagieren, und verbinde Probenahmen auf See mit Modellen. Bisher 14 begutachtete Arbeiten, h-Index {n}.
Beruflicher Weg
2021 bis heute: Postdoc, Leibniz-Institut, {city}
2019–2021: Marie-Curie-Stipendium, Bergen
2015–2019: Promotion, Note 0,7; Aufenthalt in Monterey
Ausbildung
M. Sc. Meeresbiologie (1,2); B. Sc. Biologie (1,5); Abitur
Eingeworbene Mittel
= Geber | Titel | EUR
- Stiftung | Seed Grant | {plain}
- EU | Fellowship | {plain}
- DAAD | Reise | {plain}
===
Methoden
16S- und Metagenomsequenzierung, Durchflusszytometrie, Mikrosensorik, R, Bash, Versionsverwaltung
Fahrterfahrung
Sechs Expeditionen, zweimal als Fahrtleiterin; Seediensttauglichkeit, Erste-Hilfe-Schein
Publikationen
2023 {someone}, Verf. et al. Oxygen legacies. ISME J 17: 401–412
2021 Verf., {someone}. A sulphur bridge. Environ Microbiol 23: 2290–2304
2018 Verf. et al. Night in the sediment. Limnol Oceanogr 63: 1101–1113
Preprints: zwei – Datensätze: PANGAEA, {n} Einträge
Begutachtung: regelmäßig für acht Zeitschriften
Betreuung: drei Masterarbeiten, eine Promotion (Zweitbetreuung)
Öffentlichkeit: Wissenschaftskneipe, Kinder-Uni, Blog
Preise: Posterpreis Kiel; Absolventenpreis
Sprachen: Deutsch, Englisch C2, Norwegisch B1
Referenzen
Prof. {someone}; Dr. {someone}`,
  }),
};
