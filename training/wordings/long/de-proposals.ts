import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German proposals and priced descriptions of works of several pages. */
export const longGermanProposals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('de', {
    'de-long-bill-of-quantities': `LEISTUNGSVERZEICHNIS mit Preisen des Bieters
Bauvorhaben :: Neubau Kindertagesstätte {city}
Gewerk :: [Fliesenarbeiten~Metallbau~Malerarbeiten~Landschaftsbau]
Bieter :: {company}, {street}, {town}
Vorbemerkungen
Es gelten VOB/B und VOB/C. Nebenleistungen sind einzurechnen. Bemusterung ist vor Bestellung abzuhalten. Die Baustelle ist nur über die Nordzufahrt erreichbar.
01 Vorarbeiten
01.0010 Untergrund prüfen, saugen, grundieren mit lösemittelfreier Dispersion
- {d3},00 m² | {small} | {plain}
01.0020 Ausgleichsspachtelung bis 5 mm, abgestuft nach Gefälle
- {d3},00 m² | {small} | {plain}
01.0030 Bedarfsposition: Fräsen von Überhöhungen, Nachweis durch Aufmaß
- {n},00 m² | {small} | nur EP
===
02 Abdichtung
02.0010 Verbundabdichtung zweilagig nach DIN 18534, W2-I, einschließlich Dichtband und Manschetten
- {d2},00 m² | {small} | {plain}
02.0020 Zulage Bodenabläufe
- {n} St | {small} | {plain}
03 Beläge
03.0010 Feinsteinzeug 30 × 60, R10, Farbe grau, im Halbverband, Fugen 3 mm
- {d3},00 m² | {small} | {plain}
03.0020 Sockel passend, 60 mm
- {d3},00 m | {small} | {plain}
03.0030 Bewegungsfugenprofil Edelstahl
- {n},00 m | {small} | {plain}
04 Stundenlohnarbeiten
04.0010 Facharbeiter
- {n} h | {small} | {plain}
04.0020 Helfer
- {n} h | {small} | {plain}
===
Zusammenstellung
- Titel 01 | {plain}
- Titel 02 | {plain}
- Titel 03 | {plain}
- Titel 04 | {plain}
Angebotssumme netto :: {amount}
Umsatzsteuer 19 % :: {amount}
Angebotssumme brutto :: {amount}
Nachlass ohne Bedingungen: {n} %. An das Angebot hält sich der Bieter bis {date} gebunden.
{city}, {today} – Unterschrift und Stempel des Bieters`,
    'de-long-consulting-proposal': `{company} – Angebot für eine Begleitung
Sehr geehrte Frau {someone},
vielen Dank für das offene Gespräch. Sie haben geschildert, dass [die Nachfolge im Familienunternehmen~die Einführung eines neuen Schichtmodells~der Aufbau einer Lernplattform] ansteht und dass frühere Anläufe im Alltag versandet sind. Gern skizzieren wir unser Vorgehen.
1 Ausgangslage aus unserer Sicht
Drei Generationen, zwei Standorte, ein starkes Wir-Gefühl. Was fehlt, ist weniger ein Konzept als ein verbindlicher Takt.
2 Ziele
Nach neun Monaten sind Rollen geklärt, die wichtigsten Entscheidungen dokumentiert und ein Beirat arbeitsfähig.
3 Vorgehen
Modul A: Interviews mit zehn Schlüsselpersonen (vertraulich). Modul B: zwei Klausuren außer Haus. Modul C: monatliches Sparring. Modul D: Auswertung und Übergabe.
4 Zeitplan
Start in Kalenderwoche {n}; erste Klausur spätestens acht Wochen danach.
===
5 Personen
{person} leitet das Vorhaben, bringt zwanzig Jahre Erfahrung mit Familienfirmen ein und wird von einer Co-Moderatorin unterstützt.
6 Honorar
= Modul | Tage | EUR netto
- A Interviews | {n} | {plain}
- B Klausuren | {n} | {plain}
- C Sparring | {n} | {plain}
- D Auswertung | {n} | {plain}
Summe netto :: {amount}
zzgl. 19 % USt :: {amount}
Gesamt :: {amount}
Reisezeiten werden nicht berechnet, Fahrtkosten nach Beleg. Für gemeinnützige Träger gewähren wir zehn Prozent Nachlass.
7 Rahmen
Termine können bis zehn Tage vorher kostenfrei verlegt werden. Jede Seite darf nach jedem Modul aussteigen; bezahlt wird nur Geleistetes. Rechnungen folgen monatlich, zahlbar in 14 Tagen.
8 Gültigkeit
Wir halten uns bis {date} an dieses Angebot gebunden. Für die Beauftragung genügt eine kurze Nachricht an {email}.
Mit freundlichen Grüßen
{person}`,
    'de-long-machine-tender-offer': `Angebot Nr. {ref} – [Abfüllanlage~Palettierroboter~Filterpresse~Schweißzelle]
Ihre Anfrage vom {date}, Lastenheft Rev. {n}
A Technische Beschreibung
A.1 Funktion
Die Behälter werden über ein Scharnierbandförderer zugeführt, vereinzelt und im Takt von {n} Stück je Minute verarbeitet. Fehlteile werden ausgeschleust. Formatwechsel erfolgt werkzeuglos in unter zehn Minuten.
A.2 Werkstoffe: produktberührt 1.4404, sonst 1.4301; Dichtungen EPDM nach FDA
A.3 Steuerung: SPS mit 12-Zoll-Bedienfeld, OPC-UA-Schnittstelle, Rezeptverwaltung für 99 Formate
A.4 Sicherheit: Schutzhaube mit Zuhaltung PL d, Konformitätserklärung, Risikobeurteilung
A.5 Aufstellbedingungen: 400 V, 25 kW; Druckluft 6 bar; Bodenlast 1,2 t/m²
===
B Lieferumfang und Preise
= Pos. | Menge | EUR
- 1 Grundmaschine | 1 | {plain}
- 2 Zuführung | 1 | {plain}
- 3 Formatsatz | 3 | {plain}
- 4 Kamera (Option) | 1 | {plain}
- 5 Montage | pauschal | {plain}
- 6 Schulung 2 Tage | pauschal | {plain}
Gesamtpreis ohne Option :: {amount}
B.1 Nicht enthalten: Fundamente, bauseitige Leitungen, Kran, Einbringung
C Kaufmännische Bedingungen
C.1 Preise netto ab Werk (EXW), ohne Verpackung
C.2 Zahlung: 30 % bei Auftragsbestätigung, 60 % nach Vorabnahme, 10 % nach Endabnahme
C.3 Lieferzeit: etwa {n} Wochen nach technischer Klärung und Eingang der Anzahlung
C.4 Abnahme: Werksabnahme (FAT) mit Ihren Behältern, Endabnahme (SAT) über vier Stunden
C.5 Gewährleistung zwölf Monate im Zweischichtbetrieb, Verschleißteile ausgenommen
C.6 Bindefrist bis {date}; Zwischenverkauf vorbehalten
D Service
Fernwartung über gesicherten Zugang, Ersatzteilpaket auf Anfrage, Wartungsvertrag {plain} EUR jährlich.
Wir würden uns freuen, den Auftrag zu erhalten. Ihr Ansprechpartner: {person}, {phone}`,
    'de-long-care-home-catering-concept': `Konzept und Preisangebot Gemeinschaftsverpflegung
Ausschreibung :: {ref}
Bieter :: {company}
1. Wer wir sind
Seit 1987 kochen wir für Schulen und Seniorenhäuser im Umkreis von fünfzig Kilometern. Täglich verlassen {num} Essen unsere Küche.
2. Speisenkonzept
Wir bieten zwei Menülinien, davon eine fleischlos, mit einem Bioanteil von {n} %. Der Speiseplan läuft über sechs Wochen und folgt dem Qualitätsstandard der Fachgesellschaft. Allergene sind gekennzeichnet; pürierte Kost wird in Form gebracht.
3. Logistik
Gekocht wird im Cook-and-Chill-Verfahren; die Auslieferung erfolgt in GN-Behältern bis 11 Uhr. Die Temperatur wird bei der Übergabe protokolliert.
4. Personal
Für die Ausgabe stellen wir zwei Kräfte; Vertretung ist binnen zwei Stunden gesichert.
===
5. Nachhaltigkeit
Lebensmittelabfälle werden gewogen, Portionsgrößen angepasst. Milch, Kartoffeln und Äpfel kommen aus der Region.
6. Referenzen: drei vergleichbare Häuser, Kontaktdaten in der Anlage
7. Preisblatt
= Leistung | Einheit | EUR netto
- Menü 1 | Essen | {small}
- Menü 2 vegetarisch | Essen | {small}
- Frühstück | Person | {small}
- Sonderkost | Zuschlag | {small}
- Ausgabekraft | Stunde | {small}
- Spülen | Monat | {plain}
Kalkulierte Jahressumme :: {amount}
darauf Umsatzsteuer 7 % bzw. 19 %
Die Preise sind bis {date} fest. Danach kann eine Anpassung im Rahmen des Verbraucherpreisindex für Nahrungsmittel verlangt werden.
8. Probeessen
Wir laden Ihre Jury gern zu einer Verkostung ein.
9. Eigenerklärungen
Wir erklären, dass keine Ausschlussgründe nach §§ 123, 124 GWB vorliegen und das Mindestentgelt gezahlt wird.
An dieses Angebot sind wir bis zum Ablauf der Bindefrist gebunden.
{city}, {today}, {person}`,
    'de-long-ch-offer-architecture': `Honorarofferte
Umbau [Mehrfamilienhaus~Dorfladen~Pfarrhaus] {heading}
{company}, Architektur, {street}, {town}
Guten Tag {someone}
Herzlichen Dank für die Einladung. Gestützt auf die Begehung vom {date} offerieren wir Ihnen unsere Leistungen wie folgt.
1 Grundlagen
Ordnung SIA 102 (2020), Raumprogramm der Bauherrschaft, Bestandespläne 1:100, denkmalpflegerische Voranfrage. Wir gehen von aufwandbestimmenden Baukosten von CHF {plain} aus.
2 Leistungsbeschrieb
2.1 Vorprojekt: drei Varianten, Grobkostenschätzung ±20 %, Modell 1:200
2.2 Bauprojekt: Pläne 1:100, Kostenvoranschlag ±10 %, Koordination der Fachplaner
2.3 Bewilligung: Baueingabe, Behandlung von Einsprachen nach Aufwand
2.4 Ausschreibung und Ausführung: Devisierung nach NPK, Vergabeanträge, örtliche Bauleitung
2.5 Abschluss: Mängelbehebung, Bauabrechnung, Revisionspläne
===
3 Honorar
= Phase | Anteil | CHF
- 31 Vorprojekt | 9 % | {plain}
- 32 Bauprojekt | 21 % | {plain}
- 33 Bewilligung | 2.5 % | {plain}
- 41 Ausschreibung | 18 % | {plain}
- 51–53 Realisierung | 49.5 % | {plain}
- Rabatt | | {plain}
Total exkl. MWST :: {amount}
MWST 8.1 % :: {amount}
Total inkl. MWST :: {amount}
Nebenkosten pauschal 4 %. Zusatzleistungen nach Zeittarif: Partner CHF 1{d2}, Projektleitung CHF 1{d2}, Zeichner CHF 9{n} pro Stunde.
4 Termine
Vorprojekt acht Wochen nach Auftrag; Baueingabe im {month}; Bezug frühestens nach vierzehn Monaten.
5 Nicht enthalten
Geometer, Schadstoffgutachten, Bauphysik, Modellfotografie.
6 Zahlung: monatliche Akontorechnungen nach Leistungsstand, 30 Tage netto
7 Gültigkeit: drei Monate
Wir freuen uns auf Ihren Bescheid. Freundliche Grüsse, {person}`,
  }),
};
