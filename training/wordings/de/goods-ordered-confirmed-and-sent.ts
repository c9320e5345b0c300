import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further purchase orders, confirmations and delivery notes, from terse prints to long papers. */
export const germanGoodsOrderedConfirmedAndSent: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    order_confirmation: wordingsIn('de', {
      'de-whole-cloud-phone-system': `{company} Telekommunikation
Auftragsbestätigung Cloud-Telefonanlage
Kundennr. {num}   Auftrag {ref}   {today}
{client}, {someone}, {cstreet}, {ctown}
Herzlich willkommen! Wir haben Ihren Auftrag erhalten und geprüft. So geht es weiter:
Schritt 1 – heute: Sie erhalten Zugangsdaten per Brief.
Schritt 2 – bis {date}: Versand der Telefone (vorkonfiguriert).
Schritt 3 – {date}: Portierung Ihrer Rufnummern {phone} mit Block 0–29. Zwischen 6 und 8 Uhr kann es zu kurzen Unterbrechungen kommen.
Schritt 4: Der bisherige Anbieter schaltet ab; bitte dort nicht selbst kündigen!
= Tarif / Gerät | Anzahl | einmalig | monatlich
- Nebenstelle Business | 14 | 0,00 | 8,90
- SIP-Trunk 10 Kanäle | 1 | 49,00 | 29,00
- Tischtelefon mit Farbdisplay, Miete | 12 | – | 4,50
- DECT-Basis + 2 Mobilteile | 1 | {small} | –
- Warteschleife professionell gesprochen | 1 | 149,00 | –
Monatlich netto {small}, einmalig netto {small}
Mindestlaufzeit 24 Monate, danach monatlich kündbar. Die Vertragszusammenfassung nach § 54 TKG sowie das Produktinformationsblatt haben Sie vor Abgabe Ihrer Erklärung erhalten.
Notruf 112: Standort bitte im Portal hinterlegen. Faxgeräte nur mit Adapter. Aufzugsnotruf und Brandmeldeanlage gesondert prüfen!
Bandbreite: je Gespräch 100 kbit/s.
Fragen? {phone}, Mo–Fr 8–20 Uhr`,
      'de-whole-christmas-goose-farm-shop': `Hofladen {company}, Familie {person}
{street}, {town}
Liebe Frau {someone},
Ihre Weihnachtsbestellung ist bei uns angekommen, Abholnummer 0{d2}:
1 Gans, ca. 5 kg (bitte ±500 g Toleranz), bratfertig mit Innereien – Kilopreis 17,90
1 Entenbrust-Paar – 24,80/kg
2 kg Kartoffelklöße vorgekocht
1 Glas Rotkohl, 1 Glas Gänseschmalz
500 g Feldsalat
1 Christstollen klein
Abholen können Sie am 22. Dezember 14–18 Uhr oder am 23. Dezember 8–18 Uhr. Am Heiligabend nur noch bis 11, da wird es erfahrungsgemäß voll. Bringen Sie bitte eine Kühltasche und diesen Zettel mit.
Der Endpreis ergibt sich nach dem Wiegen. 20 Euro Anzahlung haben Sie im Laden geleistet, danke. Karte geht, passend bar ist uns lieber.
Wer seine Gans nicht abholt, den rufen wir an; nach 12 Uhr verkaufen wir weiter, die Anzahlung behalten wir dann ein.
Zubereitungstipp: 80 Grad über Nacht, dann eine halbe Stunde knusprig. Rezeptblatt liegt bei.
Am dritten Advent: Lagerfeuer, Punsch und Schafe streicheln.
Frohe Adventszeit wünscht
Ihre {person} mit Team`,
      'de-whole-scaffold-short-form-print': `AB {num} / {date} / Bearb. {someone}
Fa. {client}   Bv. {cstreet}, {ctown}
Ihr Auftrag mdl. v. {date}, Hr. {someone}
Wir bestätigen gem. unserem Angebot {num}:
010  Fassadengerüst LK3 W09   412 m²   {small}
020  Gebrauchsüberlassung ab 5. Woche  m²/Wo  {small}
030  Dachfang m. Schutzwand  58 m   {small}
040  Treppenturm außenliegend 1 St  {plain}
050  Netzbekleidung grün  412 m²  {small}
060  Gehweg-Schutzdach, Beleuchtung 14 m  {small}
Aufbau KW {d2}, Abbau n. Freigabe, Meldung 5 AT vorher schriftl.
Sondernutzung Stadt beantragt (Geb. n. Bescheid + 10%)
Umbau nur durch uns!! Freigabeschein hängt am Aufgang.
Zahlg. 70% n. Aufbau, Rest Abbau, 8 Tage o. Abz. – § 13b UStG, Steuerschuldnerschaft des Leistungsempfängers
VOB/B gilt. Bauzaunfelder nicht enth.
Für Richtigkeit: Ihre Gegenzeichnung / Stempel → Fax {phone}
{company} Gerüstbau GmbH, {town}`,
    }),
    delivery_note: wordingsIn('de', {
      'de-whole-dental-lab-work': `Dental-Labor {company}
Laborauftrag / Begleitschein zur Lieferung      Auftr. {num}
Praxis :: Dr. {someone}, {ctown}
Patient :: [M. K.~Nr. 4471~B. S.] (pseudonymisiert)
Arbeit :: [Vollkrone Zirkon verblendet 16~Modellguss UK mit 2 Klammern~Aufbissschiene OK~Provisorium 21–23]
Farbe :: A3, Schneide transparent, Mamelons angedeutet
Eingang Abdruck :: {date}, desinfiziert ☒
Einprobe :: {date}
Fertig geliefert :: {date}, Bote 2. Tour
Beigelegt: Arbeit auf Modell, Gegenkiefer, Bissnahme, Farbmuster, Restgold {n},4 g im Tütchen, Konformitätserklärung nach Anhang XIII MDR, Gebrauchsinformation für Patienten
Material: Zirkondioxid multilayer LOT {num}, Verblendkeramik LOT {num}
Hinweis Technikerin {someone}: Platzangebot palatinal sehr gering (0,6 mm), bitte nicht nachschleifen, sonst zurück. Kontaktpunkt mesial stramm eingestellt.
Bitte ankreuzen und Schein zurück: Passung 1 2 3 4 5 – Farbe 1 2 3 4 5 – Biss 1 2 3 4 5 – Bemerkung ____________
Gewährleistung zwei Jahre bei jährlicher Kontrolle. Preise nach BEL II, Abrechnung am Monatsende.
Sonderanfertigung, ausschließlich für den genannten Patienten`,
      'de-whole-book-club-mail-parcel-slip': `Ihr Paket ist da!
{company} Versand
Lieferschein {num}
Kundin {num}: {someone}, {cstreet}, {ctown}
Bestellt am {date} über [App~Telefon~Katalogkarte]
= Lagerplatz | Artikel | Größe/Farbe | Stück
- 44-C-12 | Strickjacke Merino mit Schalkragen | 42 / petrol | 1
- 12-A-03 | Tunika bedruckt | 42 / bunt | 1
- 31-F-22 | Stretchhose 7/8 | 21 kurz / marine | 2 (zur Auswahl)
- 90-X-01 | Gratis-Einkaufstasche | – | 1
Nachlieferung in zweiter Sendung: Pantolette 39 (ca. {date})
Leider ausverkauft: Ohrclips – nicht berechnet
Zurückschicken? So einfach: 1. Grund ankreuzen (1 zu groß, 2 zu klein, 3 gefällt nicht, 4 Qualität, 5 falsche Ware). 2. Aufkleber auf das Paket. 3. Abgeben. Sie haben 30 Tage Zeit.
Die Rechnung finden Sie in Ihrem Konto; wer per Überweisungsträger zahlt, erhält sie mit getrennter Post.
Packerin 217 hat für Sie mit Sorgfalt gepackt. Umweltfreundliche Füllung: Papier aus alten Katalogen.
Sparen Sie 15 % mit dem Code MERINO15 – gültig bis {date}, nicht auf Bücher.`,
      'de-whole-cattle-transport-animals': `Begleitpapier für Tiertransporte / Lieferschein Vieh
{company} Viehvermarktung eG, {town}, Zulassung DE {d2} {d5}
Verladen bei :: Landwirt {someone}, {cstreet}, VVVO-Nr. 09 {num}
Datum, Beginn Verladung :: {date}, {time}
Bestimmungsort :: {client}, Schlachthof {city}
Voraussichtliche Dauer :: 3 h 20 min
Fahrzeug :: Zug {city}-VV {d3}, 2 Decks, Fläche 38 m², gereinigt/desinfiziert am {date}
= Ohrmarke | Kategorie | geb. | Pass | Bemerkung
- DE 09 {num} | Bulle | {date} | ☒ |
- DE 09 {num} | Bulle | {date} | ☒ |
- DE 09 {num} | Färse | {date} | ☒ | hinkt leicht, transportfähig lt. Tierarzt
- DE 09 {num} | Kuh | {date} | ☒ | trocken
Anzahl 4 Stück, Lebendgewicht geschätzt 2.560 kg
Lebensmittelketteninformation (Standarderklärung): Keine Wartezeiten offen, keine Behandlung in den letzten sieben Tagen, ausgenommen DE … {d3}, Klauenspray. QS-Status ja, Haltungsform 2.
Futter nüchtern seit :: {time}
Der Landwirt erklärt, dass die Tiere nicht im letzten Zehntel der Trächtigkeit sind.
Unterschrift Landwirt / Fahrer (Befähigungsnachweis {num})
Abrechnung nach Schlachtgewicht und Handelsklasse, Preismaske der Woche`,
      'de-whole-ch-medical-cannula-small': `{company} Medical AG, {town}
LIEFERSCHEIN   Bulletin de livraison   Bollettino di consegna
Nr. {num}   Datum {date}   Seite/Page 1/1
Kunde {d5}: Hausarztpraxis {someone}, {cstreet}, {ctown}
Bestellt durch: MPA Frau {someone} (Webshop)
= Pos | Pharmacode | Artikel | Bestellt | Geliefert | Rückst.
- 1 | {num} | Kanülen 0.8x40 grün, 100 Stk | 5 | 5 |
- 2 | {num} | Urinteststreifen 10 Parameter | 2 | 2 |
- 3 | {num} | Handschuhe Nitril M puderfrei | 10 | 6 | 4
- 4 | {num} | CRP-Test Kassette, Kühlschrank! | 1 | 1 |
- 5 | {num} | Papierrolle Liege 50 cm | 9 | 9 |
Kühlprodukt bitte sofort einlagern (2–8 °C), Indikator bei Ankunft grün? ☐ ja ☐ nein → innert 24 h melden
Mindestbestellwert CHF 150.–, darunter Zuschlag 12.–. Rechnung folgt separat, LSV+.
Retouren nur nach Absprache, Sterilgut ausgeschlossen. Gebinde mit Kanülenabfall nimmt unser Chauffeur auf Anmeldung mit.
Besten Dank für Ihren Auftrag! 041 {d3} {d2} {d2}`,
      'de-whole-second-page-tools-serials': `Fortsetzung Lieferschein {num} – Blatt 2 von 2 – {company} Baumaschinen
= Pos | Bezeichnung | Gerätenr. | Zubehör
- 6 | Rüttelplatte 90 kg | RP-{d3} | Wassertank, Bedienungsanleitung
- 7 | Tauchpumpe Schmutzwasser 400 V | TP-{d3} | 20 m C-Schlauch, Kupplung
- 8 | Baustromverteiler 63 A | BV-{d3} | Prüfprotokoll
- 9 | Radlader 0,8 m³ | RL-{d3} | Palettengabel, Schlüssel 2 Stück, Tank voll, Std. 2.{d3},4
- 10 | Bauzaun Feld 3,5 m | – | 24 Stk, 25 Füße, 24 Schellen
Bestehende Schäden: RL Kotflügel hinten rechts Delle, Scheinwerfer gesprungen (Foto 3). RP ohne.
Übergabe erfolgte mit Einweisung. Der Empfänger bestätigt, die Unfallverhütungsvorschriften zu kennen und nur unterwiesene Personen fahren zu lassen.
Tägliche Pflicht: Ölstand, Wasser, Luftfilter, abschmieren (Kleber an der Tür).
Rückgabe gereinigt und betankt, sonst Reinigung 65,00 und Diesel 2,20 je Liter. Maschinenbruchversicherung 12 %, Selbstbehalt 1.500.
Freimeldung nur schriftlich, Abholung binnen 24 Stunden; bis dahin haftet der Mieter für Diebstahl.
Übernommen: {someone} ______ (Druckschrift, Ausweis)    Fahrer: {someone}`,
    }),
    purchase_order: wordingsIn('de', {
      'de-whole-kindergarten-craft-material': `Kita [Spatzennest~Am Wald~Pfiffikus] – Bestellzettel Bastelbedarf
An :: {company}, Fax {phone}
Kundennummer :: {d5}
Besteller :: {someone}, Gruppe Igel
Träger/Rechnung :: {client}, {cstreet}, {ctown}
Bitte liefern bis spätestens {date} (Laternenbasteln!)
= Best.-Nr. | Artikel | VE | Menge | Preis lt. Katalog
- {d5} | Transparentpapier 10 Farben | 50 Bg. | 4 | {small}
- {d5} | Käseschachteln Pappe | 25 | 2 | {small}
- {d5} | Bastelkleber lösungsmittelfrei 1 kg | 1 | 3 | {small}
- {d5} | Laternenstäbe elektrisch (mit Batterien) | 10 | 3 | {small}
- {d5} | Kinderscheren Linkshänder | 1 | 2 | {small}
- {d5} | Fingerfarbe, dermatologisch getestet | 6x500 | 1 | {small}
- {d5} | Wackelaugen sortiert | 100 | 5 | {small}
Gutschein aus Katalog S. 3 einlösen (10 % ab 100 €). Falls Käseschachteln aus sind, KEINEN Ersatz schicken, bitte anrufen: {phone}, am besten 13–14 Uhr (Mittagsschlaf).
Lieferung bitte bis 15 Uhr, klingeln beim Büro, nicht auf die Treppe stellen.
Versandkosten laut Rahmenvereinbarung frei.
Datum, Unterschrift Leitung {person}   Etat Sachmittel ____ noch {small}`,
      'de-whole-shipyard-long-conditions': `{client} Werft, {cstreet}, {ctown}
BESTELLUNG / PURCHASE ORDER {num} Rev. 1   {today}
Lieferer/Supplier {company}, {town}
Bau-Nr. {d3} – Projekt [Seenotkreuzer~Lotsentender~Ausflugsschiff~Fähre]
Einkauf {someone} / Technik {someone}
= Pos | Beschreibung | Stück | Preis EUR
- 1 | Bugstrahlruder 75 kW, Tunnel Ø 560, inkl. Schalt- und Steueranlage | 1 | {plain}
- 2 | Abnahme durch Klassifikationsgesellschaft, Zeugnis 3.2 | 1 | inkl.
- 3 | Dokumentation deutsch/englisch, digital und 3 x Papier | 1 | inkl.
- 4 | Inbetriebnahme und Probefahrt, 3 Tage Monteur | 1 | {plain}
Preisstellung DDP Werft. Liefertermin verbindlich: {date} (Fixtermin, Einbau vor Aufsetzen des Deckshauses).
Zahlung: 20 % gegen Anzahlungsbürgschaft, 70 % nach Eingang, 10 % nach Übergabe des Schiffes oder Gewährleistungsbürgschaft.
Vertragsstrafe 0,5 % je angefangene Woche, max. 5 %; Geltendmachung bis Schlusszahlung vorbehalten.
Gewährleistung 24 Monate ab Ablieferung des Schiffes, höchstens 36 ab Lieferung.
Zeichnungen zur Genehmigung binnen zwei Wochen. Asbestfreiheit und Gefahrstoffliste (IHM) sind zu erklären. Signierfarbe grau, Anstrich bauseits.
Subunternehmer nur mit Zustimmung. Bestellbestätigung unterschrieben binnen fünf Arbeitstagen.
ppa. {person}   i. A. {someone}
Bei Änderung in Rev. 1: Pos. 4 zwei auf drei Tage.`,
      'de-whole-at-town-hall-furniture-order': `Marktgemeinde {city} – Bauhof
AMTLICHE BESTELLUNG
GZ {d5}/{year}   Bearb. {someone}, DW {d2}
Firma {company}, {street}, {town}
Auf Grund Ihres Anbotes vom {date} und des Gemeindevorstandsbeschlusses vom {date} bestellen wir zu den angebotenen Bedingungen:
= Anz. | Gegenstand | Einzelpreis exkl. | Gesamt
- 8 | Parkbank Lärche unbehandelt, Gussfüße, L 180 | {small} | {plain}
- 12 | Abfallbehälter 50 l mit Ascher, DB 703, Wappen geätzt | {small} | {plain}
- 2 | Fahrradständer 10-er, verz. | {small} | {small}
- 1 | Trinkbrunnen frostsicher, barrierefrei | {plain} | {plain}
Gesamt exkl. USt {plain}, 20 % USt {plain}, inkl. {plain}
Lieferung frei Bauhof, avisieren bei Vorarbeiter {someone}, {mobile}; Stapler vorhanden.
Termin: vor der Florianifeier am {date}!
Skonto 3 % bei 14 Tagen, 30 Tage netto. Rechnung als e-Rechnung (ebInterface) an {email}, unbedingt Auftragsreferenz {num} anführen.
Haftrücklass 2 % über 3 Jahre, kann durch Bankgarantie abgelöst werden.
Der Bürgermeister {person}, Rundsiegel`,
    }),
  };
