import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Manuals, terms, slides, newsletters, tickets, plans and decisions that belong to none of the types. */
export const germanPrintsNoticesAndManuals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-software-user-manual': `{company} [Warenwirtschaft~Zeiterfassung~CRM] Version {n}.{n}
# [Benutzerhandbuch~Anwenderhandbuch~Schnelleinstieg~Administrationsleitfaden]
===
Inhalt
1 Installation 2 Anmeldung 3 Stammdaten 4 Belege erfassen 5 Auswertungen 6 Häufige Fragen
===
4.2 Einen Beleg anlegen
1. Öffnen Sie im Menü Verkauf den Punkt Neuer Beleg.
2. Wählen Sie Kunde und Belegart (Angebot, Lieferschein, Rechnung).
3. Klicken Sie auf Position hinzufügen und geben Sie Artikel und Menge ein.
4. Speichern Sie mit Strg+S.
Hinweis: Gebuchte Belege lassen sich nicht mehr ändern. Nutzen Sie dazu die Storno-Funktion.
Abb. {n}: Maske Belegerfassung
Fehlermeldung "Nummernkreis erschöpft": Einstellungen > Nummernkreise prüfen
© {year} {company}. Alle Rechte vorbehalten. Screenshots können abweichen.`,
    'de-terms-of-business-page': `# [Allgemeine Geschäftsbedingungen~Allgemeine Liefer- und Zahlungsbedingungen~Allgemeine Einkaufsbedingungen~Nutzungsbedingungen]
der {company} Stand {date}
1. Geltungsbereich
Diese Bedingungen gelten ausschließlich gegenüber Unternehmern. Abweichende Bedingungen werden nicht Vertragsbestandteil.
2. Angebote sind freibleibend. Ein Auftrag gilt erst mit unserer Bestätigung als angenommen.
3. Preise und Zahlung
Rechnungen sind binnen 30 Tagen zu zahlen. Aufrechnung nur mit unbestrittenen Forderungen.
4. Lieferzeit, Gefahrübergang
5. Eigentumsvorbehalt
Verlängerter und erweiterter Eigentumsvorbehalt gelten als vereinbart.
6. Gewährleistung: zwölf Monate
7. Haftung
===
8. Höhere Gewalt
9. Datenschutz
10. Erfüllungsort und Gerichtsstand ist {city}.
Widerrufsbelehrung für Verbraucher siehe {web}`,
    'de-slides-kickoff': `{company}
# [Kick-off~Unternehmenspräsentation~Quartals-Townhall~Schulung für neue Mitarbeiter]
{heading}
{someone} | {date}
===
Agenda
Wer wir sind
Wo wir stehen
Was als Nächstes kommt
Fragen
===
Zahlen, Daten, Fakten
gegründet 19{d2}
{num} Mitarbeitende
{n} Standorte
===
{heading}
[Kundennähe~Digitalisierung~Qualität] im Mittelpunkt
{sentence}
===
Roadmap
Q1 Pilot Q2 Rollout Q3 Optimierung Q4 Review
===
Vielen Dank für Ihre Aufmerksamkeit!
{mail}`,
    'de-newsletter-company': `{company} [Newsletter~Kundenmagazin~Infobrief~Mitarbeiterzeitung] Nr. {n}/{year}
# [Neues aus unserem Haus~Herbst-News~Wir sind umgezogen!~{heading}]
Liebe Leserinnen und Leser,
{sentence}
In dieser Ausgabe
{heading} · {heading} · Gewinnspiel
===
{heading}
{passage}
Termintipp: Am {date} laden wir zum [Tag der offenen Tür~Winzerfest~Webinar].
Aktion: {n} % auf alle [Gartenmöbel~Inspektionen~Seminare] bis {date}
Nachgefragt bei {someone}: "{sentence}"
Newsletter abbestellen? Hier klicken. Im Browser ansehen
Impressum: {company}, {street}, {town}, Redaktion {someone}`,
    'de-technical-data-sheet-glue': `{company}
# [Technisches Datenblatt~Technisches Merkblatt~Produktinformation~Datenblatt]
[Fliesenkleber flex~Epoxid-Grundierung~Drucksensor PS{d2}~Hydrauliköl HLP 46]
Produktbeschreibung
Für innen und außen, Wand und Boden. {slogan}
Eigenschaften: frostbeständig, geschmeidig, [C2TE S1~IP67~lösemittelfrei]
= Kenndaten | Wert
* [Verarbeitungszeit~Dichte~Messbereich~Viskosität~Verbrauch~Temperatur] | {n},{n} [h~g/cm³~bar~mm²/s~kg/m²~°C]
Verarbeitung: Untergrund muss trocken, tragfähig und staubfrei sein.
Lagerung 12 Monate kühl und trocken
Lieferform Sack 25 kg, Palette {d2} Sack
Die Angaben beruhen auf unseren Erfahrungen, eine Rechtsverbindlichkeit kann daraus nicht abgeleitet werden. Stand {date}`,
    'de-safety-sheet-sections': `# [SICHERHEITSDATENBLATT gemäß Verordnung (EG) Nr. 1907/2006~Betriebsanweisung gem. § 14 GefStoffV]
Handelsname: [Rohrfrei~Bremsenreiniger~Desinfekt {n}~Lackverdünnung] Version {n}.0 überarbeitet am {date}
ABSCHNITT 1: Bezeichnung des Stoffs und des Unternehmens
Lieferant {company}, Notrufnummer {phone} (GIZ Mainz)
ABSCHNITT 2: Mögliche Gefahren
Signalwort GEFAHR
H225 Flüssigkeit und Dampf leicht entzündbar. H319 Verursacht schwere Augenreizung.
P210 Von Hitze fernhalten. P305+P351+P338 Bei Kontakt mit den Augen: Einige Minuten lang spülen.
ABSCHNITT 3: Zusammensetzung
= Stoff | CAS-Nr. | Gehalt %
* [Aceton~Ethanol~Natriumhydroxid~Xylol] | {num}-{d2}-{n} | {n} – {d2}
ABSCHNITT 4: Erste-Hilfe-Maßnahmen
ABSCHNITT 8: Handschuhe Nitril, Schutzbrille
ABSCHNITT 14: UN {num}, Klasse 3, VG II`,
    'de-building-permit-decision': `Landratsamt {city} · Bauamt
Az. {d2}/{num}
Herrn {person}
# [Baugenehmigung~Bescheid~Bauvorbescheid~Wasserrechtliche Erlaubnis]
Bauvorhaben :: [Einfamilienhaus mit Garage~Anbau Balkon~Nutzungsänderung zu Büro]
Bauort :: Gemarkung {city}, Flurstück {d3}/{n}
1. Das Vorhaben wird nach Maßgabe der geprüften Bauvorlagen genehmigt.
2. Auflagen: Der Baubeginn ist eine Woche vorher anzuzeigen. {n} Stellplätze sind nachzuweisen.
3. Die Kosten trägt der Antragsteller. Gebühr {d3},00 EUR.
Gründe
{sentence} Das Vorhaben entspricht den öffentlich-rechtlichen Vorschriften (Art. 59, 68 BayBO / § 74 BauO).
Rechtsbehelfsbelehrung
Gegen diesen Bescheid kann innerhalb eines Monats Klage beim Verwaltungsgericht {city} erhoben werden.
{someone}, Oberregierungsrätin (Dienstsiegel)`,
    'de-court-judgment-order': `Aktenzeichen: {n} C {d3}/{d2}
Amtsgericht {city}
# [IM NAMEN DES VOLKES Urteil~Beschluss~Mahnbescheid~Pfändungs- und Überweisungsbeschluss~Ladung]
In dem Rechtsstreit
{company} – Klägerin –
gegen
{person} – Beklagter –
hat das Amtsgericht durch [Richterin~Rechtspfleger] {someone} am {date} für Recht erkannt:
1. Der Beklagte wird verurteilt, an die Klägerin {plain} EUR nebst Zinsen in Höhe von 5 Prozentpunkten über dem Basiszinssatz seit {date} zu zahlen.
2. Der Beklagte trägt die Kosten.
3. Das Urteil ist vorläufig vollstreckbar.
Tatbestand
{sentence}
Entscheidungsgründe
Die zulässige Klage ist begründet. {sentence}
Ausgefertigt: Justizangestellte als Urkundsbeamtin der Geschäftsstelle`,
    'de-course-certificate': `{company} Akademie
# [Teilnahmebescheinigung~Zertifikat~Urkunde~Gesellenbrief~Schulungsnachweis]
{person}
geboren am {date} in {city}
hat vom {date} bis {date} an dem Lehrgang
[Schweißaufsicht~Excel für Fortgeschrittene~Motorsägenkurs AS Baum I~Datenschutzbeauftragter~Deutsch B1]
mit [Erfolg~sehr gutem Erfolg~{d2} Unterrichtsstunden] teilgenommen.
Inhalte: Grundlagen, Recht, praktische Übungen, Prüfung
= Prüfungsteil | Punkte | Note
* [Theorie~Praxis~Gespräch] | {d2} | [gut~sehr gut~befriedigend]
{city}, {today}
Lehrgangsleitung Prüfungsausschuss`,
    'de-hotel-directory-house-rules': `[Ferienwohnung Seeblick~Pension {someone}~Campingplatz~Wohnanlage {cstreet}]
# [Hausordnung~Gästeinformation A–Z~Benutzungsordnung~Platzordnung]
Liebe Gäste, herzlich willkommen!
Abreise: bis 10 Uhr
Brötchendienst: bitte bis 18 Uhr in die Liste eintragen
Haustiere: nur an der Leine
Müll: Papier, Bio, Gelber Sack getrennt, Abholung [dienstags~freitags]
Nachtruhe: 22 bis 6 Uhr
Parken: nur auf Platz {n}
Waschküche: im Keller, {n} Euro je Waschgang
WLAN: Gast{d2}, Passwort {num}
Notfall: 112, Arzt {phone}
Treppenhausreinigung im wöchentlichen Wechsel. Grillen auf dem Balkon ist nicht gestattet.`,
    'de-medical-questionnaire': `Praxis Dr. med. {someone}
# [Anamnesebogen~Patientenfragebogen~Überweisungsschein~Laborzettel~Rezept]
Name, Vorname des Versicherten :: {person}
geb. am :: {date}
Kostenträgerkennung :: {num}{d2}
Versicherten-Nr. :: A{num}
Betriebsstätten-Nr. {num} Arzt-Nr. {num} Datum {date}
[Diagnose~Beschwerden seit] :: [M54.5 Kreuzschmerz~J06.9 Infekt~Kontrolle~unklar]
Allergien? [ ] nein [ ] ja, welche:
Medikamente? [Ramipril 5 mg 1-0-0~Ibuprofen 600 bei Bedarf~keine]
Raucher? Operationen? Schwangerschaft?
[Erbitte Mitbeurteilung~aut idem~Bitte nüchtern erscheinen]
Unterschrift`,
    'de-organisation-chart': `# [Organigramm~Organisationsplan~Telefonliste~Interne Durchwahlen]
{company} Stand {date}
Geschäftsführung {someone} -{d2}
* [Vertrieb~Einkauf~Produktion~Personal~IT~Empfang~Qualität] | {someone} | -{d3} | [Raum {d3}~Gebäude B~Homeoffice]
Fax {phone}
Notruf intern {d3}
Betriebsarzt {someone}, Ersthelfer {someone}
Änderungen bitte an {email}`,
    'de-lorem-template-page': `[Lorem ipsum~Platzhalter Überschrift~Titel der Vorlage~Blindtext]
Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore.
Dies ist ein Typoblindtext. An ihm kann man sehen, ob alle Buchstaben da sind und wie sie aussehen.
[Bild hier einfügen]
Franz jagt im komplett verwahrlosten Taxi quer durch Bayern.
Name der Firma | Straße | Ort
Überschrift 2
At vero eos et accusam et justo duo dolores et ea rebum.
= Spalte A | Spalte B | Spalte C
* Text | 123 | Text
? ENTWURF`,
    'de-real-estate-expose': `{company} Immobilien
# [Exposé~Zu verkaufen~Wohnungsangebot~Gewerbefläche zu vermieten]
[Charmante 3-Zimmer-Wohnung mit Balkon~Doppelhaushälfte in ruhiger Lage~Ladenfläche in 1A-Lage]
Objekt-Nr. :: {num}
Wohnfläche :: ca. {d2} m²
Baujahr :: 19{d2}
Kaufpreis / Miete :: {plain} EUR
Provision :: 3,57 % inkl. MwSt.
Frei ab :: {date}
Energieausweis: Verbrauch {d3} kWh/(m²a), Klasse [C~D~E]
Lage: {sentence}
Ausstattung: Einbauküche, Parkett, Tageslichtbad, Keller
===
Grundriss Erdgeschoss (nicht maßstabsgetreu)
Alle Angaben stammen vom Eigentümer. Besichtigung nach Vereinbarung: {someone}, {mobile}`,
    'de-at-notice-board-and-decree': `[Magistrat~Bezirkshauptmannschaft~Marktgemeinde] {city}
GZ: {d2}-{num}/{year}
# [Kundmachung~Verordnung~Edikt~Verständigung über die Auflage]
[Im Bereich der Hauptstraße wird ein Halte- und Parkverbot verfügt.~Der Voranschlag liegt zwei Wochen zur öffentlichen Einsicht auf.~Die Versteigerung findet am {date} um {time} Uhr statt.]
Gemäß § {d2} [StVO 1960~Gemeindeordnung~EO] wird verordnet:
§ 1 {sentence}
§ 2 Diese Verordnung tritt mit {date} in Kraft.
Angeschlagen am: {date}
Abgenommen am: {date}
Für den Bürgermeister: {someone}
Amtssignatur, Prüfinformation unter www.signaturpruefung.gv.at`,
    'de-ch-form-and-notice': `[Gemeinde~Kanton~Betreibungsamt~Zivilstandsamt] {city}
# [Anmeldeformular~Betreibungsregisterauszug~Zahlungsbefehl~Wohnsitzbestätigung~Gesuch um Stipendien]
Name / Vorname :: {person}
Heimatort :: [Appenzell~Brig~Lugano]
AHV-Nr. :: 756.{d2}{d2}.{d2}{d2}.{d2}
Zuzug / Datum :: {date}
Gegen die obgenannte Person [sind keine Betreibungen verzeichnet~läuft die Betreibung Nr. {num}~ist nichts vermerkt].
Gebühr CHF 17.00
Zutreffendes bitte ankreuzen [ ] Frau [ ] Herr [ ] Firma
Beilagen: Kopie ID, Mietvertrag
Rechtsvorschlag ist innert 10 Tagen zu erheben, sonst wird das Verfahren fortgesetzt.
Ort, Datum, Stempel`,
  }),
};
