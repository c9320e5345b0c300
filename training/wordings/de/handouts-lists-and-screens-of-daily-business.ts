import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What lies in folders of companies and households and is no paper of a type: lists, screens, rules, sheets. */
export const germanHandoutsAndLists: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-dry-beside-terms-shipping-page-two': `Seite 2 · Allgemeine Geschäftsbedingungen {company}
§ 6 Lieferung, Teillieferung, Selbstbelieferung
(1) Liefertermine sind nur verbindlich, wenn wir sie in der Auftragsbestätigung ausdrücklich als fix bezeichnet haben.
(2) Wir dürfen in zumutbarem Umfang in Teilen liefern und getrennt fakturieren.
(3) Bleibt unser Vorlieferant aus, werden wir frei, sofern wir den Ausfall nicht zu vertreten haben.
§ 7 Preise, Zahlung, Aufrechnung
(1) Unsere Preise gelten ab Lager zuzüglich Verpackung, Fracht und Umsatzsteuer in der am Tag der Lieferung gültigen Höhe.
(2) Rechnungen sind 14 Tage nach Ausstellung fällig. Schecks nehmen wir nicht.
(3) Der Besteller kann nur mit unbestrittenen oder rechtskräftig festgestellten Forderungen aufrechnen.
§ 8 Eigentumsvorbehalt
(1) Bis zur vollständigen Tilgung bleibt die Ware unser Eigentum. Verarbeitung erfolgt stets für uns als Hersteller.
(2) Der Besteller tritt bereits jetzt Ansprüche aus Weiterverkauf in Höhe des Rechnungswertes ab.
§ 9 Mängelrüge
Offene Mängel sind binnen einer Woche anzuzeigen, verdeckte unverzüglich nach Entdeckung. Transportschäden vermerkt der Empfänger auf dem Frachtbrief.
§ 10 Gerichtsstand ist {city}, soweit der Besteller Kaufmann ist. UN-Kaufrecht findet keine Anwendung.
Stand {month} {year} – Vordruck 410-{d2}`,
    'de-dry-beside-chamber-register-application-help': `Existenzgründung: In sieben Schritten zum eigenen Betrieb
Starterheft der Wirtschaftsförderung {city}
1. Idee prüfen. Wer sind Ihre Kunden, was zahlen sie heute, warum sollten sie wechseln?
2. Rechtsform. Einzelunternehmen entstehen mit dem ersten Auftrag, eine GmbH erst mit Eintragung; für die UG genügt theoretisch ein Euro, praktisch nicht.
3. Anmelden. Das Gewerbeamt verlangt Personalausweis, ggf. Handwerkskarte oder Erlaubnis (Bewachung, Gaststätte, Makler). Gebühr 20 bis 60 Euro.
4. Finanzamt. Den Fragebogen zur steuerlichen Erfassung reichen Sie binnen eines Monats elektronisch ein.
5. Absichern. Betriebshaftpflicht, Krankenversicherung, Berufsgenossenschaft.
6. Geld. Gründungszuschuss vor der Abmeldung aus dem Leistungsbezug beantragen; Förderkredite laufen über die Hausbank.
7. Buchführung. Quittungen sammeln ist keine Buchführung.
Checkliste zum Abhaken: Geschäftskonto [ ] Logo [ ] Impressum [ ] Rechnungsvorlage [ ] Vertrag mit Vermieter [ ] Schlüssel [ ]
Sprechtage: jeden ersten Mittwoch, Anmeldung unter {phone}
Nächste Seminare: „Preise kalkulieren“ ({date}), „Buchhaltung für Einsteiger“ ({date}), „Kündigen, aber richtig“ ({date}); Kostenbeitrag 15 €
Auflage 2.500, gedruckt auf Recyclingpapier. Für die Richtigkeit übernimmt der Herausgeber keine Haftung.`,
    'de-dry-beside-screen-dump-erp-item': `Artikel anzeigen (Z_MM_0{n})   System P{d2}/100   Benutzer {someone}   {today} {time}
Material {num}   Dichtsatz Kolbenpumpe NBR
[Grunddaten] [Einkauf] [Disposition] [Lager] [Buchhaltung] [Verwendung]
Basismengeneinheit :: ST
Warengruppe :: 0{d3}
Alte Materialnr. :: {ref}
Bruttogewicht :: 0,180 KG
Dispomerkmal :: PD
Sicherheitsbestand :: 12
Wiederbeschaffungszeit :: 21 AT
Hauptlieferant :: {num} {client}
Bestellgruppe :: E0{n}
Bewertungsklasse :: 3000
Gleitender Preis :: {small} / 1 ST
= Werk/LOrt | frei verw. | Qualität | gesperrt | bestellt | reserviert
- 1000 / 0001 | 34 | 0 | 2 | 50 | 18
- 1000 / 0088 Konsi | 10 | 0 | 0 | 0 | 0
- 2000 / 0001 | 0 | 5 | 0 | 0 | 4
Letzte Bewegung 261 am {date}, Auftrag {num}
Verwendung in Stücklisten: 4 Treffer (F7)
Hinweis: Material ist zur Löschung auf Mandantenebene NICHT vorgemerkt. Chargenpflicht inaktiv.
Meldung M3 {d3}: Daten werden gerade von {someone} bearbeitet`,
    'de-dry-beside-collective-power-of-attorney': `Vollmacht zum Empfang und zur Vertretung gegenüber Behörden
Vollmachtgeber/in
Name, Geburtsdatum: {someone}, {date}
Anschrift: {cstreet}, {ctown}
Identifikationsnummer: {num}
bevollmächtigt hiermit
{person}, {street}, {town}
mich in allen Angelegenheiten vor [dem Einwohnermeldeamt~der Kfz-Zulassungsstelle~dem Versorgungsamt~der Familienkasse] zu vertreten, insbesondere
[x] Anträge zu stellen, zu ändern, zurückzunehmen
[x] Bescheide und Ausweise in Empfang zu nehmen
[ ] Rechtsbehelfe einzulegen
[x] ein Fahrzeug zuzulassen, Kennzeichen ________ , eVB-Nr. ________
[ ] Gelder in Empfang zu nehmen
Die Vollmacht gilt einmalig / bis auf Widerruf / bis zum {date} (Nichtzutreffendes streichen). Untervollmacht darf nicht erteilt werden.
Mir ist bekannt, dass für die Zulassung zusätzlich ein Mandat zum Einzug der Kraftfahrzeugsteuer nötig ist und rückständige Steuern mitgeteilt werden dürfen.
Beizufügen: Ausweis im Original oder gut lesbare Ablichtung beider Personen.
{city}, {today}
____________________  (Vollmachtgeber/in)
Angenommen: ____________________`,
    'de-dry-beside-menu-company-canteen-week': `Speiseplan Betriebsrestaurant KW {n}
= | Menü 1 (5,20) | Menü 2 vegetarisch (4,80) | Aktion (7,40)
- Montag | Königsberger Klopse, Kapern, Reis a,c,g | Linsendal, Joghurt g | Wok live
- Dienstag | Hähnchenkeule, Rotkohl, Kloß 3 | Spinatlasagne a,g | Matjes Hausfrauenart d
- Mittwoch | Erbseneintopf, Wiener 2,3,8 | Eintopf ohne Wurst, Milchreis g | Burger Rind a,k
- Donnerstag | Krustenbraten, Sauerkraut i | Kaiserschmarrn, Kompott a,c,g | Pho mit Tofu f
- Freitag | Seelachs gebacken, Kartoffelsalat a,c,d,j | Käsespätzle a,c,g | – Grill entfällt –
Salatbüfett 1,15 je 100 g · Tagessuppe 1,30 · Dessert 1,20
Gäste zahlen 30 % Zuschlag. Bezahlung nur mit Ausweis; Aufladung am Automaten neben dem Kiosk (nimmt keine 50er).
Zum Mitnehmen: Mehrwegschale, Pfand 5 €, einfach gespült zurückgeben.
Am {date} bleibt die Küche wegen der Inventur kalt: Brotzeitteller.
Kennzeichnung: a Gluten, c Ei, d Fisch, f Soja, g Milch, i Sellerie, j Senf, k Sesam; 2 Konservierungsstoff, 3 Antioxidationsmittel, 8 Phosphat
Herkunft Schwein: Haltungsstufe 3, Landkreis. Änderungen vorbehalten. Wünsche an {email}. Mahlzeit!`,
    'de-dry-beside-vehicle-logbook-page': `Fahrtenbuch    Kennzeichen [KA~M~HB~DD]-{d3}    Fahrzeug Kombi Diesel    Blatt {n}
= Datum | km Start | km Ende | von – über – nach | Zweck / besuchte Firma | dienstl. | Whg.–Arb. | privat | Fahrer
- 02. | 48.112 | 48.204 | Büro – {city} – Büro | {client}, Aufmaß | 92 | | | Me
- 02. | 48.204 | 48.221 | Büro – Whg. | | | 17 | | Me
- 03. | 48.221 | 48.238 | Whg. – Büro | | | 17 | | Me
- 03. | 48.238 | 48.301 | Großhandel, Umleitung A{d2} | Material | 63 | | | Ju
- 05. | 48.301 | 48.655 | Messe, Übernachtung | {other} | 354 | | | Me
- 06. | 48.655 | 49.014 | zurück | | 359 | | | Me
- 08. | 49.014 | 49.066 | Baumarkt, Schwiegereltern | | | | 52 | Me
- 09. | 49.066 | 49.070 | Waschanlage | Quittung abgeheftet | 4 | | |
Summe Seite | 872 | 34 | 52
Getankt: {date} 51,2 l, {date} 47,9 l
Reifenwechsel {date} bei km 48.240. AdBlue nachgefüllt.
Eintragungen zeitnah, lückenlos und in geschlossener Form; Korrekturen so vornehmen, dass der ursprüngliche Inhalt lesbar bleibt. Lose Blätter erkennt das Finanzamt nicht an.
geprüft: {someone}`,
    'de-dry-beside-training-offer-flyer-programme': `{company} Akademie – Kursprogramm Frühjahr {year}
Lohn & Gehalt für Einsteiger/innen
Sie übernehmen die Entgeltabrechnung und möchten Abzüge, Meldungen und Bescheinigungen sicher beherrschen? In drei Tagen rechnen Sie zehn Musterfälle von Hand und am Bildschirm.
Tag 1 – Brutto, Netto, Steuerklassen, ELStAM, Freibeträge
Tag 2 – Sozialversicherung, Minijob, Midijob, Beitragsnachweis, Umlagen
Tag 3 – Krankheit, Mutterschutz, Pfändung, Kurzarbeit, Jahreswechsel
= Ort | Termin | Kurs-Nr. | Gebühr
- {city} | {date} – {date} | LG-{d3} | 890 € zzgl. USt
- Online | {date} – {date} | LG-{d3} | 740 € zzgl. USt
- {ctown} | auf Anfrage | – | –
Im Preis enthalten: Skript, Mittagessen, Teilnahmebescheinigung, vier Wochen Fragestunde per Chat.
Ihre Trainerin: {person}, Lohnbuchhalterin mit 22 Jahren Praxis, spricht schnell, erklärt langsam.
Frühbucher sparen 10 %. Bildungsgutschein nicht möglich, Bildungsurlaub anerkannt in HE und NW.
Weitere Themen: Reisekosten · Umsatzsteuer kompakt · Mahnwesen · Kassenführung · Bewerbungsgespräche führen
Anmeldung: {web} oder Telefon {phone}
Stimmen: „Endlich weiß ich, was auf meiner eigenen Abrechnung steht.“ (A. K., {city})`,
    'de-dry-beside-price-overview-notary-fees-table': `Gerichts- und Notarkosten: Gebührentabelle B (Auszug)
Anlage 2 zu § 34 Abs. 3
= Geschäftswert bis … € | Gebühr € | 0,5 | 2,0
- 500 | 15,00 | 7,50 | 30,00
- 5.000 | 45,00 | 22,50 | 90,00
- 25.000 | 115,00 | 57,50 | 230,00
- 50.000 | 165,00 | 82,50 | 330,00
- 110.000 | 273,00 | 136,50 | 546,00
- 260.000 | 535,00 | 267,50 | 1.070,00
- 500.000 | 935,00 | 467,50 | 1.870,00
- 1.000.000 | 1.735,00 | 867,50 | 3.470,00
Ablesebeispiel: Beurkundung eines Kaufvertrags (2,0) aus 260.000 € ergibt 1.070,00 €, dazu Vollzug und Betreuung je 0,5, Auslagen und Umsatzsteuer. Hinzu kommen die Kosten des Grundbuchamts für Auflassungsvormerkung, Umschreibung und Finanzierungsgrundschuld sowie die Grunderwerbsteuer je nach Bundesland zwischen 3,5 und 6,5 %.
Mindestgebühr 15 €. Werte dazwischen: jeweils nächsthöhere Stufe.
Diese Tafel dient der Orientierung der Rechtsuchenden und bindet niemanden. Eine Kostenberechnung erhalten Sie vom Notariat.
Beilage zum Merkblatt „Immobilienkauf“, {year}, Seite {n}`,
    'de-dry-beside-parcel-customs-cn23-like-blank': `Zollinhaltserklärung CN 23   (darf amtlich geöffnet werden / may be opened officially)
Von: Name {someone}, Firma {company}, Straße {street}, PLZ Ort {town}, DE
An: ______________________________ Land ______________
Importeur-Referenz (falls vorhanden): ____________
= Ausführliche Beschreibung des Inhalts | Menge | Nettogewicht kg | Wert | HS-Tarifnummer | Ursprungsland
- Strickmütze, Wolle | 2 | 0,180 | 40,00 EUR | 6505 00 | DE
- Lebkuchen, Blechdose | 1 | 0,900 | 14,00 EUR | 1905 20 | DE
- | | | | |
- | | | | |
Gesamtgewicht 1,080   Gesamtwert 54,00   Postgebühren ____
Art der Sendung: [x] Geschenk [ ] Dokumente [ ] Warenmuster [ ] Rücksendung [ ] Verkauf von Waren [ ] Sonstiges
Bemerkungen (z. B. Quarantäne, pflanzengesundheitliche Untersuchung): ________
[ ] Genehmigung Nr.   [ ] Bescheinigung Nr.   [ ] Handelsrechnung Nr.
Ich bestätige, dass die vorliegende Zollinhaltserklärung korrekt ist und keine gefährlichen oder verbotenen Gegenstände enthält.
Datum und Unterschrift des Absenders
Sprache: Deutsch und Französisch oder Englisch. Fest auf die Außenseite kleben, Barcode nicht überkleben. Einlieferungsbeleg sorgfältig aufbewahren.`,
    'de-dry-beside-assessment-appeal-template-collection': `Mustertexte für Mitglieder – Heft {n}
Lohnsteuerberatung Ortsgruppe {city}
Muster 4: Einspruch gegen den Einkommensteuerbescheid
[Ihr Name] [Ihre Anschrift]
Finanzamt [Ort], Steuernummer […], Bescheid vom […]
„Hiermit lege ich Einspruch ein. Nicht berücksichtigt wurden die Kosten für … in Höhe von … Euro. Ich beantrage, die Vollziehung in Höhe von … auszusetzen. Die Begründung reiche ich nach.“
So füllen Sie es aus: Setzen Sie die Steuernummer ein, nicht die Identifikationsnummer. Datum und Unterschrift nicht vergessen, per Fax reicht, per einfacher E-Mail nicht.
Muster 5: Bitte um Stundung
Muster 6: Antrag auf Lohnsteuerermäßigung wegen weiter Fahrtwege
Muster 7: Anforderung fehlender Belege beim ehemaligen Arbeitgeber
Frist verpasst? Wiedereinsetzung ist nur möglich, wenn Sie krank oder im Urlaub waren und das belegen.
Erfolgsaussichten (unsere Erfahrung, 140 Fälle):
= Streitpunkt | ganz | teilweise | abgelehnt
- Entfernung kürzeste Straße | 22 | 9 | 6
- Arbeitsmittel Computer | 31 | 18 | 4
- Handwerkerleistungen ohne Überweisung | 0 | 1 | 17
- Unterhalt an Angehörige im Ausland | 5 | 11 | 16
Nachdruck nur mit Genehmigung. Vordrucke bitte nicht unverändert übernehmen!`,
    'de-dry-beside-machine-label-and-quick-guide': `{company}   Hochdruckreiniger HR {d3} C
Art.-Nr. {num}   Ser. {num}   Bj. {year}
230 V~ 50 Hz   2,9 kW   IP X5   15 A träge
p max 16 MPa   Q 9,2 l/min   t max 60 °C   24,6 kg   LWA 91 dB
CE  UKCA  EAC
Kurzanleitung
① Schlauch anschließen ② Wasser auf ③ Pistole ziehen, bis Wasser ohne Blasen kommt ④ Schalter I ⑤ nach Gebrauch Schalter 0, Wasser zu, Druck ablassen
Frost! Restwasser auspumpen, frostfrei lagern.
⚠ Strahl nie auf Personen, Tiere, Steckdosen oder das Gerät selbst richten
⚠ Nur mit Schutzbrille und festem Schuhwerk
= Düse | Winkel | Verwendung
- rot | 0° | Rost, Fugen
- gelb | 15° | Beton
- grün | 25° | Auto (Abstand 40 cm)
- weiß | 40° | Holz, Möbel
- schwarz | 65° | Schaum
Störung: Motor brummt → Verlängerung zu dünn (min. 2,5 mm²). Druck schwankt → Sieb säubern, Ventil entlüften. Leckage bis 3 Tropfen/Minute zulässig.
Service {phone}   Ersatzteile {web}
Made in Germany · Entsorgung: Symbol durchgestrichene Tonne beachten`,
    'de-dry-beside-apartment-advert-and-form': `Selbstauskunft für Mietinteressenten (freiwillig)
Objekt: {cstreet}, 2. OG rechts, 3 Zimmer, {d2} m², Kaltmiete {small}, NK 210,–
Termin: {date} um {time}, bitte pünktlich, es kommen viele
= Angaben | Mietinteressent/in 1 | Mietinteressent/in 2
- Name, Vorname | |
- geboren am | |
- aktuelle Anschrift | |
- Beruf, Arbeitgeber seit | |
- monatliches Nettoeinkommen (letzte drei Abrechnungen beifügen) | |
- Zahl der einziehenden Kinder, Alter | |
- Haustiere, Musikinstrumente | |
- Läuft ein Insolvenzverfahren? | ja / nein | ja / nein
- Räumungsklage in den letzten 5 Jahren? | ja / nein | ja / nein
Kaution drei Kaltmieten, zahlbar in Raten. Einzug frühestens {date}.
Raucher? Fragen wir nicht, aber das Treppenhaus ist frisch gestrichen.
Einer Bonitätsauskunft erst vor Abschluss des Mietvertrages stimme ich zu.
Die Angaben werden nach Vergabe der Wohnung gelöscht. Falsche Angaben zu zulässigen Fragen können zur Anfechtung führen.
Ort, Datum, Unterschriften ______________
Zurück an Hausverwaltung {company}, {email}. Bitte nicht anrufen; wir melden uns in jedem Fall.`,
    'de-dry-beside-quiz-sheet-trade-school-accounting': `BK {city} – Fachstufe 2, Steuerung & Kontrolle      Name: ____________  Punkte ___/40
Klassenarbeit Nr. {n}      Hilfsmittel: Taschenrechner, Kontenplan
Aufgabe 1 (10 P)
Die {company} KG erhält folgenden Beleg: Eingangsrechnung der {client}, 40 Schreibtische zu je 310,00 € netto, 10 % Mengenrabatt, Fracht 180,00 €, 19 % USt, Zahlungsziel 30 Tage, 2 % Skonto bei Zahlung binnen 10 Tagen.
a) Berechnen Sie Bezugspreis und Rechnungsbetrag.
b) Bilden Sie den Buchungssatz beim Eingang.
c) Vier Tische sind zerkratzt, der Lieferer gewährt eine Gutschrift von 25 %. Buchen Sie.
d) Lohnt sich Skonto, wenn der Kontokorrentkredit 11 % kostet? Begründen Sie rechnerisch.
Aufgabe 2 (12 P)
Vervollständigen Sie die Gehaltsliste. Beitragssätze entnehmen Sie der Anlage.
= Name | Brutto | Steuer | SV | Netto
- Adam | 2.850,00 | 289,41 | ? | ?
- Blum | 3.400,00 | ? | 698,70 | ?
- Celik | ? | 512,00 | 813,10 | 2.624,90
Aufgabe 3 (8 P)
Nennen Sie vier Angaben, die ein Lieferschein üblicherweise enthält, und erläutern Sie, warum er keine Preise ausweisen muss.
Aufgabe 4 (10 P)
Offenes Angebot, freibleibend, befristet: Unterscheiden Sie anhand je eines Beispiels die rechtliche Bindung.
Viel Erfolg!`,
    'de-dry-beside-warehouse-pick-labels': `LAGERPLATZETIKETTEN  Druckauftrag {num}  {today}
A-01-01-1  |||| |||| ||  {num}
A-01-01-2  || |||| ||||  {num}
A-01-02-1  |||| || |||   {num}
A-01-02-2  ||| |||| |||  {num}
A-01-03-1  SPERRPLATZ
A-02-01-1  |||| ||| |||  {num}
A-02-01-2  max. 380 kg
Ladehilfsmittel: EPAL 1.200 x 800, Gitterbox
Fachlast 1.000 kg – Feldlast 3.000 kg – Belastungsschild nicht verdecken
Etikett 105 x 74, Thermotransfer, Rand 3 mm, 8 Stück/Bogen
Nachdruck nur durch Lagerleitung
geklebt: A01 ja, A02 ja, A03 offen, B nächste Woche
{someone}`,
    'de-dry-beside-cleaning-supplies-hazard-instruction': `Betriebsanweisung gemäß § 14 GefStoffV
Nr. {d2}   Arbeitsbereich: [Küche~Werkstatt~Schwimmbad~Melkstand]   Stand {today}
GEFAHRSTOFFBEZEICHNUNG
Alkalischer Grundreiniger „{ware}“ (enthält Natriumhydroxid)
GEFAHREN FÜR MENSCH UND UMWELT
H314 Verursacht schwere Verätzungen der Haut und schwere Augenschäden. Schwach wassergefährdend (WGK 1). Reagiert heftig mit Säuren; mit chlorhaltigen Mitteln nie mischen.
SCHUTZMASSNAHMEN UND VERHALTENSREGELN
Gestellbrille mit Seitenschutz, Handschuhe Nitril 0,4 mm, Schürze. Erst Wasser, dann Konzentrat. Nur Originalgebinde, niemals in Trinkflaschen umfüllen. Nach der Arbeit Hautschutzplan beachten.
VERHALTEN IM GEFAHRFALL
Rutschgefahr! Verschüttetes mit Bindemittel aufnehmen, nachspülen. Feuer: alle Löschmittel geeignet. Notruf 112.
ERSTE HILFE
Augen: 15 Minuten bei gespreizten Lidern spülen, Augenarzt. Haut: Kleidung ausziehen, viel Wasser. Verschlucken: kein Erbrechen, Mund ausspülen. Ersthelfer: {someone}, Telefon {d3}
SACHGERECHTE ENTSORGUNG
Restentleerte Kanister in den Wertstoff, Reste Schlüssel 20 01 15*. Sammelstelle Hof.
Unterwiesen am ________  Unterschrift Vorgesetzter {person}`,
    'de-dry-beside-budget-planning-spreadsheet': `Haushaltsplanung Verein {year} (Entwurf 2, noch nicht beschlossen)
= Titel | Ansatz Vorjahr | Ist Vorjahr | Ansatz neu | Bemerkung
- Mitgliedsbeiträge | 21.400 | 20.985 | 23.100 | Erhöhung ab Juli?
- Zuschuss Kommune | 3.000 | 3.000 | 2.500 | gekürzt
- Sommerfest netto | 4.200 | 5.117 | 4.500 |
- Bandenwerbung | 1.800 | 1.400 | 1.800 | {client} fraglich
- Spenden | 1.000 | 640 | 800 |
- Summe Einnahmen | 31.400 | 31.142 | 32.700 |
- Übungsleiter | 12.600 | 12.480 | 13.200 | Freibetrag
- Hallenmiete | 4.100 | 4.388 | 4.600 | Nachzahlung Heizung
- Energie Vereinsheim | 3.300 | 4.052 | 3.900 | Neuer Tarif
- Geräte, Bälle, Trikots | 2.500 | 2.219 | 3.500 | Weichbodenmatte
- Verbandsabgaben, Versicherung | 2.900 | 2.911 | 3.000 |
- Fahrtkosten Jugend | 1.900 | 2.260 | 2.300 |
- Rücklage Dach | 3.000 | 2.000 | 2.000 |
- Summe Ausgaben | 30.300 | 30.310 | 32.500 |
Überschuss 200
Offen: Platzwart als Minijob? Photovoltaik vertagt. Kassenprüferin {someone} fragt nach Beleg 88.
Zellen gelb = von Hand, grau = Formel, nicht überschreiben!
Datei: Haushalt_{year}_v2_neu_final.xlsx   {person}`,
  }),
};
