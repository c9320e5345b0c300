import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German lessons, exams, articles, stories, speeches and notices of several pages. */
export const longGermanLessonsAndStories: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
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
};
