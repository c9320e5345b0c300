import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German statutes, rules, terms and manuals of several pages. */
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
  }),
};
