import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Quotes and order confirmations as smaller houses, clubs and programs write them. */
export const germanOffersAndPromises: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('de', {
    'de-dry-tiled-stove-builder': `{person} Kachelofen- und Luftheizungsbaumeister
Ausstellung: {street}, {town} (samstags, Kaffee gibt es auch)
Familie {someone}
{ctown}
Speicherofen für Ihr Wohnzimmer, Entwurf 3
Liebe Familie {someone}, nach dem Gespräch bei Ihnen am Esstisch habe ich den Ofen noch einmal schmäler gezeichnet. So würde er kosten:
- Grundofen mit gemauertem Feuerraum 33 x 50, Holzmenge 12 kg | 7.850,00
- Keramik handglasiert „Moosgrün“, 2,4 m² Sichtfläche | 3.120,00
- Sitzbank mit Buchenauflage, beheizt | 1.480,00
- Lehmputz, zweilagig, Kalkfarbe | 960,00
- Rauchrohr 180 mm, Wandfutter, Drosselklappe | 410,00
- Verbrennungsluft von außen, Kernbohrung im Keller | 520,00
- Bodenplatte Glas ESG | 340,00
Summe ohne MwSt. 14.680,00; mit 19 % 17.469,20
Nicht enthalten: Fundament im Keller (Statik ist geklärt, zwei Stützen), Elektroanschluss der Abbrandregelung, die Abnahme durch den Schornsteinfeger.
Bauzeit neun Tage, Staubschutz stelle ich. Anzahlung ein Drittel bei Keramikbestellung. Ich halte mich an diese Preise bis {date}, danach kommt die Kachelmanufaktur mit der neuen Liste.
Wenn Ihnen der Entwurf zusagt, schreiben Sie einfach „machen“ darunter und schicken das Blatt zurück.
Warme Grüße, {person}`,
    'de-dry-excel-printout-demolition': `KALKULATION / PREIS   Abbruch Scheune {city}
Stand {today}   Bearb. {someone}   BV-Nr. {ref}   AG {client}
= OZ | Leistung | Menge | Einh | EP | GP
- 01.01 | Baustelle einrichten, Bauzaun 80 m vorhalten 3 Wo | 1 | psch | {plain} | {plain}
- 01.02 | Medientrennung begleiten | 1 | psch | {small} | {small}
- 02.01 | Eternitplatten Dach abnehmen TRGS 519 | 410 | m² | 14,80 | 6.068,00
- 02.02 | dto. Entsorgung Bigbag AVV 170605* | 7,2 | t | 285,00 | 2.052,00
- 03.01 | Holzkonstruktion Abbruch, A IV | 38 | t | 96,00 | 3.648,00
- 03.02 | Mauerwerk Ziegel, brechen, seitl. lagern | 220 | m³ | 17,50 | 3.850,00
- 03.03 | Bodenplatte bis 25 cm bewehrt | 180 | m² | 19,00 | 3.420,00
- 04.01 | Grube verfüllen RC 0/45, lagenweise | 140 | m³ | 21,50 | 3.010,00
- EP | Fledermauskontrolle ökol. Baubegl. nur auf Anordnung | 1 | h | 92,00 | nur EP
Summe netto {plain}   Nachlass 2 % {small}   MwSt {plain}   brutto {plain}
Freibleibend. Bindung 6 Wochen ab Datum. Abrechnung nach Wiegescheinen und Aufmaß.
Annahmen: keine Schadstoffe außer bekannt, keine Altlast, Kran kann Nordseite stehen, Wasser bauseits.
Ausführungszeitraum frei wählbar ab KW {n}; Abbruchanzeige durch AG.`,
    'de-dry-software-house-odoo-like-licences': `{company} IT-Systemhaus
Kostenvoranschlag S0{d5}
Kunde :: {client}
Ansprechpartner :: {someone}
Angebotsdatum :: {today}
Läuft ab am :: {date}
Verkäufer :: {person}
= Beschreibung | Menge | Preis je Einheit | Rabatt % | Steuer | Betrag
- [FW-60F] Firewall Appliance inkl. 36 Mon. Schutzpaket | 1,00 Stück | {plain} | 5,00 | 19 % | {plain}
- [SW-24P] Switch 24 Port PoE+ managed | 2,00 Stück | {small} | 0,00 | 19 % | {plain}
- [AP-WIFI6] Access Point Decke | 6,00 Stück | {small} | 10,00 | 19 % | {plain}
- [DL-TAG] Techniker-Tagessatz vor Ort | 3,00 Tage | {plain} | 0,00 | 19 % | {plain}
- [DL-FERN] Fernwartung Kontingent | 10,00 Stunden | {small} | 0,00 | 19 % | {plain}
## Optionale Produkte
- [USV-1500] Notstrom 19" | 1,00 Stück | {small} | | |
- [SCHUL] Kurzschulung Phishing für Mitarbeitende | 1,00 | {small} | | |
Nettobetrag {plain}
USt. 19 % {plain}
Gesamt {plain}
Ihr Vorteil: Die Hardware bleibt bei Leasing über 36 Monate bilanzneutral. Sie können dieses Dokument online ansehen, kommentieren und mit dem Finger unterschreiben: {web}/my/orders/{d5}
Zahlungsbedingungen: 50 % bei Auftragserteilung, Rest bei Übergabe. Altgeräte nehmen wir mit Löschprotokoll DIN 66399 zurück.
Seite 1 / 1`,
    'de-dry-coach-trip-club-outing': `Omnibus {company} · seit 1951 auf Achse
{street} · {town} · {phone}
Musikverein {city} e. V., Herrn {someone}
Ihr Vereinsausflug nach [Würzburg~Straßburg~Bamberg~an den Bodensee] am {date}
Vielen Dank für die freundliche Anfrage! Wir würden Sie gern fahren und können Ihnen dafür unterbreiten:
Bus :: 4-Sterne-Reisebus, 51 Plätze, WC, Bordküche, Schlafsessel
Abfahrt :: 7.00 Uhr Festhalle
Rückkehr :: gegen 21.30 Uhr
Kilometer :: ca. 430
Lenkzeit :: ein Fahrer ausreichend, Schichtzeit 15 h darf nicht überschritten werden
Pauschalpreis :: 1.390,00 € inkl. MwSt., Maut und Parken
Mehrkilometer 1,45 €, Mehrstunde 48,00 €. Der Instrumentenanhänger würde mit 95,00 € zu Buche schlagen.
Schifffahrt (Gruppe ab 20 Pers. 11,50 €), Stadtführung 90 Min. (140,00 €) und Mittagstisch können wir mitreservieren, abgerechnet wird dort direkt. Getränke aus der Bordküche: Bier 2,50, Wasser 1,50, Wiener mit Brot 4,00.
Rücktritt bis 30 Tage vorher kostenfrei, dann 40 %, am Tag selbst 80 %.
Der Termin ist bis zum {date} für Sie vorgemerkt. Geben Sie uns bis dahin Bescheid? Danach müssen wir den Bus weitergeben.
Mit Busfahrergruß {person}`,
    'de-dry-supplier-quote-foundry-sap-bilingual': `{company} Gießerei GmbH
Angebot / Quotation {num}
{client}, Purchasing / Einkauf Herr {someone}
Ihre Anfrage / your inquiry :: RFQ {ref} vom {date}
Unsere Bearbeitung / contact :: {person}, DW -{d3}
Preisstellung / price basis :: EXW {city}, unverpackt
= Pos. | Zeichnung/Rev. | Werkstoff | kg/St | Jahresmenge | €/St | Modell €
- 1 | {num}/D | EN-GJS-400-15 | 12,8 | 2.500 | {small} | {plain}
- 2 | {num}/B | EN-GJL-250 | 31,5 | 800 | {small} | {plain}
- 3 | {num}/– | EN-GJS-600-3 | 4,1 | 10.000 | {small} | {plain}
Materialteuerungszuschlag: Basis Schrott Sorte 3, Monat {month} {year}: 342 €/t. Anpassung monatlich, ausgewiesen als eigener Posten. Energiezuschlag zurzeit 0,11 €/kg.
Losgröße mindestens 250 St. Bei Unterschreiten Rüstkosten 380,00 € je Los.
Allgemeintoleranzen nach ISO 8062-3 DCTG 11, RMAG H; Rohteile gestrahlt, grundiert auf Wunsch (+ 0,18 €/kg). Modelle verbleiben im Eigentum des Kunden, Lagerung 2 Jahre frei nach letztem Abguss.
Erstmuster ca. 10 Wochen nach Auftrag und technischer Klärung, Serie danach 6 Wochen.
Anmerkung zu Pos. 2: Wanddicke 4,5 mm am Flansch ist grenzwertig, wir schlagen 6 mm und Radius 5 vor (siehe Skizze Anlage).
Gültigkeit drei Monate. Unsere Verkaufs- und Lieferbedingungen finden Sie im Netz.`,
    'de-dry-tax-adviser-fee-proposal': `{person} Steuerberaterin
Betreuung Ihrer GmbH i. G. – Honorarvorschlag
Sehr geehrter Herr {someone},
danke für unser Kennenlernen am {date}. Auf Basis der von Ihnen genannten Zahlen (Umsatz etwa 400.000 €, sechs Beschäftigte, rund 90 Belege im Monat) schlage ich folgende Vergütung vor:
= Leistung | Bemessung | Satz | monatlich/jährlich
- Finanzbuchführung digital, inkl. UStVA | § 33 StBVV | 6/10 | 285,00 / Monat
- Lohnabrechnung | je Arbeitnehmer | 16,50 | 99,00 / Monat
- Jahresabschluss, Offenlegung | § 35 | 25/10 | ca. 2.900,00
- Steuererklärungen KSt, GewSt, USt | § 24 | je 3/10 | ca. 1.150,00
- Gründungsberatung, Eröffnungsbilanz | Zeit | 140,00/h | max. 700,00
- Betriebsprüfung, Einsprüche | Zeit | 140,00/h | nach Anfall
Alle Werte zuzüglich Auslagenpauschale und gesetzlicher Umsatzsteuer.
Vorausgesetzt, Sie liefern bis zum 8. des Folgemonats vollständig über das Belegportal; Schuhkartons nehme ich auch, dann aber nach Zeit.
Die Kündigung wäre jederzeit zum Monatsende möglich. An diese Sätze halte ich mich bis Ende {month} {year} gebunden. Bei Interesse senden Sie mir den Vollmachtsbogen und den Identifizierungsbogen nach GwG zurück, dann bereite ich die Mandatsvereinbarung vor.
Freundliche Grüße aus {city}
{person}`,
    'de-dry-second-page-lift-modernisation-options': `Seite 3/4  –  Modernisierung Aufzug {cstreet}, unser Vorschlag Nr. {ref}
Leistungsgrenzen
Bauseits zu erbringen: Malerarbeiten in den Haltestellen, Drehstromzuleitung 5 x 6 mm² bis Schachtkopf, Lagerfläche 10 m² trocken und abschließbar, Baustrom.
Ausfallzeit der Anlage: 12 Arbeitstage am Stück. Für gehbehinderte Bewohner vermitteln wir einen Treppensteiger (41,00 €/Tag).
= Option | Beschreibung | Mehrpreis netto
- A | Frequenzgeregelter Antrieb getriebelos statt Bestand | {plain}
- B | Kabinenausbau Edelstahl Leinen, LED-Voute, Spiegel halbhoch | {plain}
- C | Schachttüren automatisch, 5 Haltestellen, inkl. Beistemmen | {plain}
- D | Notruf GSM statt analog | {small}
- E | Sprachansage, Braille-Tableau nach EN 81-70 | {small}
Grundpaket (Seite 2) plus Option D :: {plain} netto
Mehrwertsteuer :: {plain}
Summe brutto :: {plain}
Förderung: Barrierefreiheit kann über die KfW bezuschusst werden, Antrag vor Auftragserteilung!
Zahlweise 40/50/10. Preisbindung {n} Wochen; danach gleiten die Lohnanteile (65 %) mit dem Metalltarif.
Freigabe der Optionen bitte ankreuzen: A [ ]  B [ ]  C [ ]  D [ ]  E [ ]
Ort, Datum ____________  Stempel Hausverwaltung ____________`,
    'de-dry-translator-short-mail-price': `Betreff: AW: Beglaubigte Übersetzung Geburtsurkunde + Diplom
Hallo Frau {someone},
danke für die Scans, die sind gut lesbar. Ich könnte das so machen:
Geburtsurkunde (Rumänisch > Deutsch), 1 Seite, Apostille mit übersetzen: 45 €
Diplom mit Fächerübersicht, ca. 160 Normzeilen à 1,55 €: 248 €
Beglaubigung: 2 x 8 €, zweite Ausfertigung je 12 €
Porto Einwurf-Einschreiben 4,70 €
Insgesamt also 313,70 € (mit MwSt. 373,30 €)
Dauer: fünf Werktage ab Zusage. Bis {date} hätte ich noch Luft, danach bin ich zwei Wochen bei Gericht eingesetzt.
Eine Bitte: Die Schreibweise Ihres Namens muss dem Reisepass entsprechen, sonst lehnt das Standesamt ab. Schicken Sie mir ein Foto der Datenseite?
Wenn das für Sie in Ordnung ist, genügt ein kurzes „einverstanden“ per Mail.
Viele Grüße
{person}
Allgemein beeidigte Übersetzerin für die Gerichte und Notare
{mobile} | {street} | {town}`,
    'de-dry-ch-joiner-wardrobe-offerte': `Schreinerei {person} AG, {street}, CH-{town}
Frau {someone}, {cstreet}, {ctown}
Offerte Nr. {ref}
Einbauschrank Korridor und Garderobe
Grüezi Frau {someone}
Besten Dank für Ihre Anfrage. Gerne offerieren wir Ihnen gestützt auf den Augenschein vom {date}:
= Pos. | Beschrieb | Stk. | Preis CHF | Total CHF
- 100 | Schrankkorpus Spanplatte beschichtet weiss, Fugenanschlüsse bauseits tapeziert | 3 | 1’240.00 | 3’720.00
- 110 | Türen MDF gespritzt NCS S 1002-Y, Griffmulde gefräst | 6 | 285.00 | 1’710.00
- 120 | Innenausstattung: 9 Tablare, 2 Stangen, 3 Auszüge mit Dämpfer | psch. | | 980.00
- 130 | Garderobenpaneel Eiche massiv, 6 Haken | 1 | | 640.00
- 140 | Montage, Transport, Abdecken | psch. | | 1’150.00
Zwischentotal 8’200.00
abzgl. Rabatt 3 % -246.00
zuzgl. MwSt. 8,1 %
Nettobetrag CHF {plain}
Konditionen: 30 Tage rein netto, ein Drittel Akonto bei Bestellung. Gültig 60 Tage. Lieferfrist ca. 7 Wochen nach Massaufnahme; während der Sportferien bleibt der Betrieb geschlossen.
Wir würden uns freuen, den Auftrag für Sie ausführen zu dürfen.
Freundliche Grüsse, {person}, eidg. dipl. Schreinermeister
MWST-Nr. CHE-{d3}.{d3}.{d3}`,
  }),
  order_confirmation: wordingsIn('de', {
    'de-dry-door-manufacturer-production-slip': `{company} Türenwerk
Auftragsbestätigung {num}/0
Händler {client}, Kommission {someone} EG
Eingang Ihrer Bestellung per Konfigurator {date} {time}. Bitte prüfen Sie Maße, Anschlag und Farbe – nach Ablauf von 24 Stunden wird gefertigt, Änderungen sind dann ausgeschlossen.
= Pos | Ausführung | DIN | Maß | Menge | Preis
- 1 | Innentür CPL Weiß 9010, Rundkante, Röhrenspan | L | 860x1985 | 3 | {small}
- 1.1 | Zarge 60 mm, Bekleidung, WS 145–165 | L | – | 3 | {small}
- 2 | wie 1, Lichtausschnitt Satinato | R | 735x1985 | 1 | {small}
- 3 | Wohnungseingang RC2, KK3, Schall 37 dB | R | 985x2110 | 1 | {plain}
- 4 | Drückergarnitur Edelstahl matt, BB | | | 4 | {small}
Händlerrabattgruppe 3, Rabatt 38 %
Warenwert netto {plain}, MwSt {small}, Gesamt {plain}
Verladewoche :: {n}/{year}
Tour :: {d3}, Entladung durch Kunden, Hilfsperson stellen
Lagerfertige Ware berechnen wir ab dem 10. Tag mit 2,50 € je Tür und Tag.
Holz- und Dekorabweichungen sind Naturerscheinungen und kein Mangel. Feuchteschutz beim Einbau: Estrich trocken, max. 60 % rel. Feuchte.
Vielen Dank sagt Ihr Innendienst, {person}, -{d3}`,
    'de-dry-allotment-club-bulk-compost-mail': `Liebe Gartenfreundinnen und Gartenfreunde,
Parzelle {n}, {someone}: deine Sammelbestellung ist angekommen. Folgendes habe ich notiert und an den Händler weitergegeben:
1,5 m³ Grünschnittkompost gesiebt 0–15 – 27,00 € je m³ – 40,50 €
10 Säcke Blumenerde torffrei 45 l – 5,20 € – 52,00 €
2 Pakete Hornspäne 5 kg – 11,90 € – 23,80 €
1 Rolle Vlies 1,6 x 20 m – 12,50 €
dein Anteil Anfuhr – 6,00 €
zusammen 134,80 €
Der Lkw kommt am {date} zwischen 8 und 10 Uhr und kippt auf dem Parkplatz ab. Bitte Schubkarre, Planen und zwei Stunden Zeit mitbringen. Wer nicht da sein kann, sagt dem Nachbarn Bescheid, liegen gelassene Haufen werden am Sonntag verteilt.
Bezahlen bitte erst bei Abholung bar bei {person}. Ändern geht noch bis Mittwoch, danach ist es fix.
Die Muttererde aus dem letzten Jahr haben sie nicht mehr, stattdessen gäbe es Rindenhumus zum selben Preis – ich habe bei dir nichts umgestellt.
Grüße, euer Obmann für Einkauf`,
    'de-dry-kennel-of-rental-van': `Deine Buchung steht!  Reservierungsnummer {num}
[Transporter~Sprinter L3H2~9-Sitzer~Umzugs-Lkw 7,5 t] bei {company}, Station {city} Gewerbegebiet
Fahrer :: {someone}
Abholung :: {date}, {time}
Rückgabe :: {date}, {time}
Freikilometer :: 300 km, jeder weitere 0,29 €
Tarif :: Wochenende, stornierbar bis 24 h vorher
= Leistung | Preis
- Miete 2 Tage | 138,00
- Vollkasko, Selbstbehalt 350 € statt 1.500 € | 32,00
- Zusatzfahrerin {someone} | 9,90
- Sackkarre und 12 Packdecken | 14,00
- Online-Rabatt | -8,00
Voraussichtlicher Gesamtbetrag inkl. MwSt. 185,90 €
Noch nichts bezahlt. Bei Abholung wird die Karte mit 400 € Kaution belastet (Vorautorisierung, EC-Karte geht leider nicht).
Mitbringen: Führerschein im Original, mindestens 2 Jahre gültig besessen, Personalausweis mit Meldeadresse.
Getankt zurückgeben, sonst 2,60 €/l. Maximale Durchfahrtshöhe 2,85 m: Denk an Tiefgaragen! Ladung sichern ist deine Sache.
Planänderung? Im Kundenkonto umbuchen, kostenlos. Fragen beantwortet die Station Mo–Sa 7–18 Uhr, {phone}.
AGB und Widerruf: Für befristete Kraftfahrzeugmiete besteht kein Widerrufsrecht (§ 312g Abs. 2 Nr. 9 BGB).`,
    'de-dry-steel-service-centre-edi-print': `{company} Stahlservice   AB {num}   v. {today}   Druck {time}
Kunde {d5} {client}   Ihre Best. {ref} Hr. {someone}   per Fax
Versand :: LKW 24 t Plane, frei Werk, Abladen mit Kran 2 t je Bund
= Pos | Güte / Abmessung | Oberfl. | Bund | kg | €/100 kg | Termin
- 10 | DC01+LC 1,50x1250xRing | A m | 4 | 21.400 | {small} | KW {n}
- 20 | DX51D+Z275 2,00x1500x3000 | MAC | 9 | 18.000 | {small} | KW {n}
- 30 | S235JR+AR 10x2000x6000 EN 10025-2 | – | 12 | 11.304 | {small} | Lager
- 40 | S355MC 4,00 Spaltband 180 +0,3/0 | gebeizt | 16 | 7.950 | {small} | KW {n}
Mengentoleranz +/- 10 %, bei Spaltband Restbreite z. L. Besteller
Legierungszuschlag/Schrottzuschlag :: Stichtag Liefertag
Zeugnis :: 3.1, per PDF an qs@
Zahlung :: 30 Tage netto, Kreditversicherung gedeckt bis {plain}
Achtung: Pos. 20 haben wir abweichend von Ihrer Bestellung mit 1500 statt 1480 Breite bestätigt. Erfolgt binnen 2 Arbeitstagen kein Widerspruch, gilt die Abweichung als gebilligt.
ALLG. LIEFERBEDINGUNGEN STAHLHANDEL; erweiterter Eigentumsvorbehalt. Erfüllungsort {city}.`,
    'de-dry-photo-studio-school-class-order': `{company} – Schulfotografie
Dein Code: {ref}
Liebe Familie {someone}, prima, eure Auswahl ist bei uns im Labor!
Bestellt am {today} um {time} Uhr über fotos.{city}.example
Kind 1, Klasse 3a
- Große Mappe „Glanzlicht“ (1x 20x30, 4x 10x15, 8 Passbilder) | 29,90
- Download alle Motive in voller Auflösung | 19,00
- Klassenfoto Panorama | 9,50
Kind 2, Vorschule
- Kleine Mappe | 17,90
- Magnet rund, Motiv 7 | 4,50
- Geschwisterbild 13x18, Hochglanz | 6,90
Gutscheincode OMA10 | -8,77
Versand gesammelt an die Schule | 0,00
Gesamtsumme 78,93 € (inkl. 19 % MwSt.)
Bezahlart: auf Rechnung (kommt mit den Bildern). Produktionszeit etwa 8 bis 12 Werktage; die Mappen werden in der Klasse ausgeteilt.
Rote Augen, geschlossene Augen, Marmeladenfleck? Meldet euch innerhalb von drei Tagen, dann retuschieren wir, bevor gedruckt wird. Individuell angefertigte Ware ist vom Umtausch ausgeschlossen, misslungene ersetzen wir immer.
Die Online-Galerie bleibt bis {date} geöffnet, danach löschen wir alle nicht bestellten Aufnahmen.`,
    'de-dry-second-page-machine-acceptance-dates': `Blatt 2 von 3 · Unsere Zeichen {ref} · Ihre Bestellung {num} vom {date}
Termine, wie wir sie Ihnen zusagen
= Meilenstein | Datum | Voraussetzung
- Klärung offener Punkte (Liste Anlage 1) | {date} | Rückgabe Lastenheft unterschrieben
- Konstruktionsfreigabe | {date} | Freigabe Ihrerseits binnen 5 AT
- Vorabnahme im Werk mit Ihren Teilen | {date} | 200 Rohlinge frei Haus
- Lieferung | {date} | Zahlung Rate 2
- Inbetriebnahme | {date} | Medien, Fundament, Datenanschluss
- Endabnahme mit Taktzeit 14,5 s und cmk ≥ 1,67 | {date} |
Abweichend von Ihren Einkaufsbedingungen bestätigen wir: Vertragsstrafe höchstens 3 %, Haftung begrenzt auf den Auftragswert, Software nicht im Quelltext, Gerichtsstand {city}. Ihren Punkt 14 (Exklusivität) können wir nicht annehmen.
Preis der Anlage unverändert :: {plain}
Minderpreis Entfall Späneförderer :: -{plain}
Mehrpreis Kamera Index 2 :: {plain}
Bestätigter Gesamtpreis netto :: {plain}
Ersatz- und Verschleißteile sind mit Stückzahlen in Anlage 3 gelistet und werden gesondert bestellt.
Wir danken für Ihr Vertrauen und beginnen mit dem heutigen Tag.
{company} Sondermaschinen
{person}   {someone}`,
    'de-dry-seminar-hotel-club-weekend': `{company} Tagungshaus [am See~im Kloster~Waldfrieden]
Reservierungsbestätigung
Chorgemeinschaft {city}, Frau {someone}
Probenwochenende {date} – {date}, 38 Personen
Wir freuen uns, Sie bei uns zu begrüßen, und haben verbindlich für Sie eingetragen:
- 14 Doppelzimmer Du/WC, Vollpension | p. P./Nacht 71,50
- 8 Einzelzimmer | 84,00
- 2 Betten im Matratzenlager (Kinderbetreuung) | 39,00
- Großer Saal mit Flügel (442 Hz, gestimmt am Vortag) | frei
- 2 Gruppenräume, Klavier | frei
- Kaffee und Blechkuchen nachmittags | 6,80
- Bettwäschepauschale, falls nicht mitgebracht | 8,50
Kurbeitrag 1,90 je Erwachsenem und Nacht, vor Ort.
Anreise ab 15 Uhr, Zimmer am Sonntag bis 10 Uhr räumen, Saal bis zum Mittagessen nutzbar. Sonderkost gemeldet: 5 vegetarisch, 1 Zöliakie, 1 Nussallergie.
Kostenfreie Abmeldung von bis zu 10 % der Personen bis 14 Tage vorher, danach berechnen wir 60 % des Pensionspreises. Anzahlung 500 € bitte bis {date} mit Stichwort {ref}.
Das Klavier bitte nicht verrücken. Nachtruhe ab 22.30 Uhr, die Kellerbar hält etwas länger durch.
Senden Sie uns die Zimmerliste bis {date}.
Herzlich, Ihre {person}, Hausleitung`,
    'de-dry-wooden-toys-webshop-vorkasse': `{company} Spielwaren
Hallo {someone},
schön, dass du bei uns gestöbert hast. Wir haben deine Bestellung {ref} vom {today} angenommen; mit dieser Nachricht kommt der Kaufvertrag zustande.
= Artikel | Größe/Farbe | Anz. | Summe
- Kugelbahn „Zirbel“ 112 Teile | natur | 1 | 89,00 €
- Nachziehente | gelb | 1 | 22,90 €
- Ersatzkugeln Glas 16 mm | bunt | 10 | 6,00 €
- Geschenkverpackung mit Karte: „Zum 3. Geburtstag, deine Patentante“ | | 1 | 3,50 €
Zwischensumme 121,40 € · Versand 0,00 € · Gesamtsumme 121,40 € · enthaltene MwSt 19,38 €
Du hast Vorkasse gewählt. Überweise den Betrag bitte innerhalb von 7 Tagen:
Empfänger :: {company}
IBAN :: {iban}
Zweck :: {ref}
Sobald das Geld da ist, packen wir. Die Ente ist gerade in der Lackiererei und reist in der Woche ab {date}; wir verschicken alles zusammen, damit nur ein Karton unterwegs ist.
Lieferadresse weicht ab: {cstreet}, {ctown}
Achtung! Nicht für Kinder unter 36 Monaten geeignet (Glaskugeln). Widerrufsbelehrung und Muster-Widerrufsformular hängen als PDF an.
Holzige Grüße vom ganzen Team`,
    'de-dry-at-pellets-auftragsbest': `{company} Energie & Lagerhaus, {city} (Österreich)
Hr./Fr. {someone}, {ctown}
Auftragsbestätigung Nr. {ref} vom {today}
Kd. {num} · Vertreter {person} · UID ATU{d5}{d3}
Sehr geehrte Kundin, sehr geehrter Kunde! Wir bedanken uns für Ihren telefonischen Auftrag und merken vor:
- Holzpellets ENplus A1 lose, 6 mm, aus heimischer Produktion | 5.200 kg | 312,00 /t | 1.622,40
- Abfüllpauschale Silowagen, Schlauch bis 30 m | 1 | 42,00 | 42,00
- Absaugung Feinstaub Lagerraum, falls gewünscht | 1 | 55,00 | 55,00
- Treuebonus Frühbezug | | | -31,20
USt 13 % auf Pellets, 20 % auf Leistungen; Endsumme {plain} EUR
Einblasung voraussichtlich {date} – {date}. Unser Fahrer ruft eine Stunde zuvor an. Die Heizung ist mindestens 8 Stunden vorher abzuschalten, der Lagerraum zu lüften (CO-Gefahr!) und die Prallmatte zu kontrollieren.
Zufahrt :: 3-Achser, 3,5 m Höhe frei
Zahlungsziel :: 14 Tage, bei Bankeinzug 1 % Skonto
Verrechnet wird die tatsächlich eingeblasene Menge laut geeichter Onboardwaage.
Sollten Sie Abweichungen feststellen, ersuchen wir um umgehende Rückmeldung unter {phone}.
Dieses Schreiben wurde maschinell erstellt. FN {d5}{n}x, LG {city}`,
  }),
};
