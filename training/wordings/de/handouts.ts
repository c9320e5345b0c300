import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Papers handed out or hung up in German-speaking countries, which are of none of the types. */
export const germanHandouts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    {
      family: 'de-appliance-manual',
      language: 'de',
      text: `# [Bedienungsanleitung~Montage- und Gebrauchsanleitung~Kurzanleitung~Originalbetriebsanleitung]
[Waschvollautomat~Akku-Bohrschrauber~Kaffeevollautomat~Heizungsregler] Typ {d3}-{n}
Vor Inbetriebnahme sorgfältig lesen und aufbewahren!
===
Inhalt
Sicherheitshinweise ... 3   Aufstellen und Anschließen ... 7   Programme ... {n}   Störungen beheben ... {d2}
1. Bestimmungsgemäßer Gebrauch
Dieses Gerät ist nur für den Haushalt bestimmt. Kinder unter 8 Jahren fernhalten.
WARNUNG! Stromschlaggefahr. Vor Reinigung Netzstecker ziehen.
2. Gerät einschalten
Taste ON drücken, bis die Anzeige blinkt. Drehwähler auf gewünschtes Programm stellen.
3. Störungstabelle
= Anzeige | Ursache | Abhilfe
* E{d2} | [Sieb verstopft~Tür offen~Überhitzung~Kein Wasser] | [reinigen~schließen~Kundendienst rufen~Hahn öffnen]
Technische Daten: 230 V ~ 50 Hz, {num} W, Gewicht {n},{n} kg, Schutzart IPX4
Altgeräte nicht in den Hausmüll. Konformitätserklärung unter {web}
Art.-Nr. {num} Stand {d2}/{year}`,
    },
    {
      family: 'de-medicine-leaflet',
      language: 'de',
      text: `# [Gebrauchsinformation: Information für Anwender~Packungsbeilage]
[Ibutal~Loratin~Pantomed] {n}0 mg Filmtabletten
Lesen Sie die gesamte Packungsbeilage sorgfältig durch, bevor Sie mit der Einnahme dieses Arzneimittels beginnen.
Was in dieser Packungsbeilage steht: 1. Was ist es und wofür wird es angewendet? 2. Was sollten Sie vor der Einnahme beachten?
3. Wie ist es einzunehmen? 4. Welche Nebenwirkungen sind möglich? 5. Wie ist es aufzubewahren?
Darf nicht eingenommen werden, wenn Sie allergisch gegen den Wirkstoff sind, im letzten Drittel der Schwangerschaft.
Die empfohlene Dosis beträgt 1 Tablette {n} mal täglich. Unzerkaut mit Wasser schlucken.
Häufig (kann bis zu 1 von 10 Behandelten betreffen): Übelkeit, Kopfschmerzen, Schwindel
Sehr selten: Agranulozytose, Hautausschlag
Nicht über 25 °C lagern. Für Kinder unzugänglich aufbewahren.
Packungsgrößen: {d2} und 100 Filmtabletten
Pharmazeutischer Unternehmer: {company}, {street}, {town}
Diese Packungsbeilage wurde zuletzt überarbeitet im {month} {year}.`,
    },
    {
      family: 'de-hairdresser-prices',
      language: 'de',
      text: `# [Preisliste~Unsere Preise~Preise & Leistungen]
[Friseursalon~Kosmetikstudio~Hundesalon~Fahrschule~Schlüsseldienst] {someone}
Damen
* [Waschen, schneiden, föhnen~Strähnen~Farbe Ansatz~Hochsteckfrisur~Dauerwelle] | ab {d2},00 €
Herren
* [Trockenschnitt~Maschinenschnitt~Bart trimmen] | {d2},00 €
Kinder bis 12 Jahre
- Schnitt | 1{n},50 €
Montag Ruhetag · Di - Fr 9 - 18 Uhr · Sa 8 - 14 Uhr
Termine unter {phone} oder online
Alle Preise inkl. MwSt., gültig ab {date}. Preisänderungen bei langem Haar möglich.
Gutscheine an der Kasse erhältlich!
? Bei Absage weniger als 24 Stunden vorher berechnen wir 50 %.`,
    },
    {
      family: 'de-restaurant-menu',
      language: 'de',
      text: `# [Speisekarte~Mittagstisch KW {d2}~Unsere Abendkarte~Heurigenkarte~Spargelkarte]
[Gasthaus zum Hirschen~Landhotel Krone~Taverna Athos~Brauhaus am Markt]
Suppen
- Rinderkraftbrühe mit Flädle (a,c,i) | 5,{d2}
- Tagessuppe | 4,{d2}
Hauptgerichte
* [Zwiebelrostbraten mit Spätzle~Schweinshaxe, Knödel, Krautsalat~Käsespätzle mit Röstzwiebeln (V)~Forelle Müllerin~Tafelspitz mit Kren~Gyros-Teller~Backhendlsalat] | 1{n},{d2}
Für unsere kleinen Gäste: Pommes rot-weiß 4,50 · Räuberteller 0,00
Nachspeisen
- Apfelstrudel mit Vanilleeis | 6,{d2}
Getränke
* [Pils vom Fass 0,4 l~Spezi 0,5 l~Viertele Trollinger~Haferl Kaffee] | {n},{d2}
a Gluten, c Eier, g Milch, i Sellerie; 1 mit Farbstoff, 2 konserviert
Warme Küche 11.30 - 14 Uhr und 17.30 - 21 Uhr. Guten Appetit!`,
    },
    {
      family: 'de-bus-timetable',
      language: 'de',
      text: `Verkehrsverbund {city} · gültig ab {date}
# [Linie {n}~Fahrplan Linie {d3}~Fahrplanaushang {city} Hauptbahnhof - Abfahrt]
{city} ZOB - Rathaus - Klinikum - Gewerbepark
Montag - Freitag
= Haltestelle | Fahrt 101 | 103 | 105 | 107
* [ZOB Bstg. {n}~Rathaus~Schulzentrum~Klinikum~Friedhof~Bahnhof Süd~Siedlung~Gewerbepark] | {time} | {time} | {time} | {time}
Samstag, Sonn- und Feiertag siehe Rückseite
S = nur an Schultagen · F = nur in den Ferien · A = Anruf-Linien-Taxi, Anmeldung bis 60 Min. vorher unter {phone}
24. und 31.12. Verkehr wie Samstag
Tarifzone {d2}, Kurzstrecke bis 3 Haltestellen
Fundbüro, Fahrplanauskunft: {web}`,
    },
    {
      family: 'de-concert-poster',
      language: 'de',
      text: `[Kulturverein~Kirchengemeinde St. Martin~Stadtkapelle~Freiwillige Feuerwehr] {city}
präsentiert
# [Benefizkonzert~Herbstfest~Tag der offenen Tür~Flohmarkt rund ums Kind~Lange Nacht der Museen]
{heading}
{date}
Beginn {time} Uhr, Einlass {time} Uhr
[Stadthalle~Pfarrkirche~Bürgerhaus~Festzelt am Sportplatz]
Live: {someone} & Band, DJ {n}
Hüpfburg · Tombola · Bier vom Fass · Kaffee und Kuchen
Eintritt frei - Spenden erbeten
? VVK 12 € / AK 15 €, Schüler ermäßigt
Vorverkauf: Buchhandlung {other}, Tourist-Info
Mit freundlicher Unterstützung der {bank}
V. i. S. d. P.: {someone}, {street}
? Bei Regen findet die Veranstaltung in der Halle statt.`,
    },
    {
      family: 'de-rail-ticket',
      language: 'de',
      text: `# [Online-Ticket~Fahrkarte~Handy-Ticket~Bordkarte / Boarding Pass~Eintrittskarte]
[Sparpreis (Einfache Fahrt)~Flexpreis~Länder-Ticket~Deutschland-Ticket]
Gültigkeit :: {date} 00:00 bis {date} 03:00 Uhr
Klasse :: 2
Erw: 1, mit 1 BC 25
Hinfahrt :: {city} - {ctown}, über: (WÜ*GÖ)
= Halt | Datum | Zeit | Gleis | Produkte
- {city} Hbf | {date} | ab {time} | {n} | ICE {d3}
- Fulda | {date} | an {time} | {n} |
- {ctown} | {date} | an {time} | {n} | RE {d2}
Reservierung: 1 Sitzplatz, Wg. {n}, Pl. {d2}, Fenster, Ruhebereich
Zugbindung. Umtausch und Stornierung ausgeschlossen.
Name: {person}   Auftragsnummer {num}
Ticket als Ausdruck nur gültig mit amtlichem Lichtbildausweis
Barcode bitte nicht knicken`,
    },
    {
      family: 'de-diploma',
      language: 'de',
      text: `[Handwerkskammer~Industrie- und Handelskammer~Universität~Volkshochschule~Deutsches Rotes Kreuz] {city}
# [Zeugnis~URKUNDE~Teilnahmebescheinigung~Meisterbrief~Zertifikat~Prüfungszeugnis]
{person}
geboren am {date} in {city}
hat am {date} die Abschlussprüfung in dem Ausbildungsberuf {job} bestanden.
= Prüfungsbereich | Punkte | Note
* [Wirtschafts- und Sozialkunde~Kundenauftrag~Fachgespräch~Systementwurf~Deutsch~Mathematik] | {d2} | [gut~befriedigend~sehr gut]
Gesamtergebnis: [gut~mit Erfolg teilgenommen~ausreichend]
Der Abschluss ist im Deutschen Qualifikationsrahmen dem Niveau 4 zugeordnet.
{city}, den {date}
(Siegel)
Vorsitzender des Prüfungsausschusses {someone} · Geschäftsführerin {someone}
? Inhalte des Lehrgangs: Erste Hilfe (9 UE), Brandschutz, Ladungssicherung`,
    },
    {
      family: 'de-general-meeting-invitation',
      language: 'de',
      text: `[Schützenverein~Kleingartenverein~Tennisclub~WEG Verwaltung~Volksbank] {city}
# [Einladung zur Jahreshauptversammlung~Einladung zur Eigentümerversammlung~Einladung~Wir heiraten!~Save the Date]
am {date} um {time} Uhr im [Vereinsheim~Gasthof Adler~Gemeindesaal]
Tagesordnung
1. Begrüßung und Totengedenken
2. Bericht des Vorstandes
3. Kassenbericht und Entlastung
4. Neuwahlen
5. Anträge (schriftlich bis {date} beim Vorstand)
6. Verschiedenes
Im Anschluss gemütliches Beisammensein mit kleinem Imbiss.
Um Antwort bis {date} wird gebeten: {mobile}
Vollmacht: Ich bevollmächtige ____________, mich in der Versammlung zu vertreten und für mich abzustimmen.
Auf Ihr Kommen freut sich
{person}, 1. Vorsitzende`,
    },
    {
      family: 'de-newspaper-article',
      language: 'de',
      text: `[Tagblatt~Generalanzeiger~Kreisbote~Neue Presse] {city} · {date} · Seite {n}
LOKALES
# {heading}
{sentence}
Von {someone}
{city}. {passage}
"Das ist ein guter Tag für die Stadt", sagte Bürgermeister {someone} am Rande der Veranstaltung. {passage}
Anwohner befürchten hingegen mehr Verkehr. {sentence}
## [Polizei sucht Zeugen~Kommentar~Hintergrund]
{passage}
Foto: {someone}/Archiv
? Das Wetter: heiter bis wolkig, {n} Grad
? Leserbriefe an redaktion@{d3}.example
Alle Rechte vorbehalten`,
    },
    {
      family: 'de-song-or-poem',
      language: 'de',
      text: `# [Liedblatt~Wanderlied~Abendlied~{heading}]
Text und Melodie: {someone}
1. Wir ziehen durch die Felder weit,
der Morgen macht die Wege breit,
und wer am Abend müde ist,
der weiß, was er am Herd vermisst.
Refrain: Hej, ho, die Sonne lacht,
wir haben uns auf den Weg gemacht!
2. Der Bach, er springt von Stein zu Stein,
er will im Tal der Erste sein,
[die Mühle klappert ihren Takt~der Müller zählt sein Mehl im Sack],
[wir haben Brot und Wurst gepackt~der Esel trägt es huckepack].
Refrain
3. Und kommt die Nacht, und fällt der Tau,
[der Himmel färbt sich silbergrau~der Mond geht auf in Samt und Blau],
dann singen wir noch leis ein Lied,
das mit dem Wind hinüberzieht.
? Vorspiel: C G Am F`,
    },
    {
      family: 'de-cooking-recipe',
      language: 'de',
      text: `# [Omas Käsekuchen~Linsensuppe mit Würstchen~Zwetschgendatschi~Rinderrouladen~Kürbisrisotto]
Zutaten für {n} Personen
* {d2}0 g [Mehl Type 405~Zucker~Butter weich~Quark~Linsen~Zwiebeln~Zwetschgen~Arborioreis]
{n} Eier
1 Prise Salz, etwas Zimt
Zubereitung
1. Den Backofen auf 180 Grad Ober-/Unterhitze vorheizen.
2. Butter und Zucker schaumig rühren, die Eier einzeln unterrühren.
3. Alles in eine gefettete Form geben und {d2} Minuten backen.
4. Auskühlen lassen und mit Puderzucker bestäuben.
Zubereitungszeit: {n} Minuten · Schwierigkeit: leicht · pro Portion ca. {d3} kcal
Tipp: Schmeckt am nächsten Tag noch besser!
? Aus der Gemeindebäckerei, Rezept von {someone}`,
    },
    {
      family: 'de-training-slides',
      language: 'de',
      landscape: true,
      text: `# [Arbeitssicherheit - Unterweisung {year}~Kick-off {heading}~Vertriebstagung {month}~Einführung in das Qualitätsmanagement]
{company} | {person} | {today}
===
## Agenda
1 Ausgangslage
2 Ziele
3 Vorgehen
4 Nächste Schritte
===
## {heading}
• {heading}
• {heading}
• {d2} % mehr als im Vorjahr
Folie {n}
===
## Merke!
{sentence}
• PSA tragen: Helm, Schuhe, Brille
• Gefahren melden
===
## Vielen Dank für Ihre Aufmerksamkeit!
Fragen?
{email}`,
    },
  ],
};
