import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dry invoices of programs, crafts, clubs and offices; some without a title, some only a second page. */
export const germanBillsOfCrafts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('de', {
    'de-dry-chimney-sweep': `{person} · bevollmächtigter Bezirksschornsteinfeger · Kehrbezirk {city} {n}
{street} · {town} · {phone} · {mail}
Eigentümergemeinschaft {cstreet}
z. Hd. Hausverwaltung {client}
{ctown}
Liegenschafts-Nr. {d5}     Buchungszeichen {num}     {today}
Rechnung über durchgeführte Schornsteinfegerarbeiten
Anlage :: Gaskessel, raumluftunabhängig, 24 kW, Bj. {year}
= Pos | Tätigkeit nach KÜO | AW | Betrag
- 1 | Grundwert je Gebäude Feuerstättenschau | 13,4 | 16,08
- 2 | Abgaswegeüberprüfung raumluftunabh. | 14,3 | 17,16
- 3 | CO-Messung mit Bescheinigung | 4,1 | 4,92
- 4 | Wege- und Fahrtpauschale | 8,2 | 9,84
- 5 | Kaminofen Whg. {n} kehren, 1 x | 9,0 | 10,80
Arbeitswert (AW) = 1,20 € zzgl. 19 % USt.
Netto {small} · USt {small} · zu zahlen {small}
Die Bescheinigung über das Ergebnis der Messung (CO 18 ppm, Grenzwert 1.000) liegt bei und ist bis zur nächsten Überprüfung aufzubewahren.
Zahlbar sofort ohne Abzug auf {iban}. Bitte nur das Buchungszeichen angeben, sonst kann die Zahlung nicht zugeordnet werden.
Die nächste Kehrung wird durch Aushang im Hausflur mindestens fünf Werktage vorher angekündigt. Der Zutritt ist nach § 1 Abs. 3 SchfHwG zu gestatten.
Sprechzeit: montags 17–18 Uhr. Steuer-Nr. {d2}/{d3}/{d5}`,
    'de-dry-ebay-like-reseller': `{company} – Restposten & Sammlermünzen
Inh. {person} | {street} | {town}
Käufer: {someone} (Mitgliedsname: [modellbahn_opa~stricklisel77~funkamateur_hh])
Lieferanschrift: {cstreet}, {ctown}
Beleg {ref} / Verkaufsprotokoll {num} / bezahlt am {date} über Zahlungsdienst
= Artikelnr. | Titel | Anz. | Einzel | Gesamt
- {num} | Märklin H0 Kesselwagen, Box beschädigt | 1 | 18,90 | 18,90
- {num} | Faller Bausatz Bahnhof, ungeöffnet | 1 | 27,50 | 27,50
- {num} | Konvolut Schienen K-Gleis, gereinigt | 24 | 1,10 | 26,40
Versand versichert | 6,99
Gesamtpreis 79,79 EUR
Differenzbesteuerung nach § 25a UStG (Gebrauchtgegenstände / Sonderregelung). Ein Ausweis der Umsatzsteuer erfolgt nicht.
Der Betrag wurde bereits vollständig beglichen – bitte nicht noch einmal überweisen!
Zufrieden? Wir würden uns über fünf Sterne freuen. Nicht zufrieden? Erst schreiben, dann bewerten: {email}
Rückgabe 30 Tage, Porto trägt der Käufer. Bitte die Ware in der Originalverpackung und ohne Klebeband auf dem Karton zurücksenden. Batteriegesetz: Altbatterien gehören nicht in den Hausmüll, Sie können sie bei uns unentgeltlich abgeben.
LUCID DE{num}   EAR WEEE-Reg.-Nr. DE {d5}{d3}   USt-ID {vat}`,
    'de-dry-volunteer-fire-brigade-cost-bill': `Stadt {city} – Ordnungsamt, Brandschutz
{street}, {town}
Auskunft erteilt Frau {someone}, Zimmer 2.{d2}, Durchwahl {d3}
Herrn {person}
Kassenzeichen 32.{d2}.{d5}
Kostenersatz für den Feuerwehreinsatz Nr. {d3}/{year} vom {date}, Alarm {time} Uhr
Einsatzort: Kreisstraße {n}, Höhe Kiesgrube. Ölspur nach Defekt an Ihrem Kfz, Kennzeichen [RO~LB~MZ]-{d3}
Sehr geehrter Herr {person}, nach § 28 Brandschutzgesetz und der Kostensatzung in der Fassung vom {date} sind folgende Leistungen zu erstatten:
= Leistung | Menge | Satz je Std. | EUR
- Einsatzleitwagen ELW 1 | 1,0 h | 48,00 | 48,00
- Löschgruppenfahrzeug LF 10 | 1,5 h | 131,00 | 196,50
- Feuerwehrangehörige (7) | 10,5 h | 24,50 | 257,25
- Ölbindemittel Typ III R | 6 Sack | 21,80 | 130,80
- Entsorgung kontaminiertes Bindemittel | pauschal | | 64,00
Gesamtforderung 696,55
Der Betrag ist innerhalb eines Monats nach Bekanntgabe auf eines der umseitigen Konten der Stadtkasse zu überweisen. Wir empfehlen, diese Unterlagen Ihrer Kfz-Haftpflichtversicherung vorzulegen; Schuldner bleiben jedoch Sie.
Nicht der Umsatzsteuer unterliegend.
Im Auftrag
{someone}
Dienstgebäude barrierefrei, Buslinie {n}, Haltestelle Rathaus. Mo–Fr 8–12, Do auch 14–18 Uhr`,
    'de-dry-bowling-club-lane-rent': `[Kegelzentrum~Sportkegelanlage~Kegelhalle] {city} e. V.
Bahnen 1–6, Eingang hinter dem Vereinsheim
an: {client}, Abt. Betriebssport
Betr. Bahnmiete 2. Halbjahr {year}
dienstags 18.30 – 20.30, 2 Bahnen
- 22 Abende x 2 Bahnen x 9,50 | 418,00
- ausgefallen wg. Heizungsdefekt 2 x | - 38,00
- Leihschuhe lt. Liste 14 Paar à 1,00 | 14,00
- Getränke auf Deckel (Zettel anbei) | 63,20
- 1 Kugel Nr. 8 ersetzt, Absplitterung {date} | 45,00
zusammen 502,20
bitte bis {date} auf IBAN {iban} (Kassenwart {someone})
Mehrwertsteuer fällt nicht an, wir sind gemeinnützig und unter der Grenze.
Noch ein Hinweis: Wegen der Ligaspiele ist am {date} geschlossen. Straßenschuhe sind auf dem Anlauf auch weiterhin verboten, auch bei Geburtstagsfeiern.
Gut Holz!
{person}, 1. Vorsitzender`,
    'de-dry-csv-export-carrier-shipments': `{company} Paketdienst Abrechnungslauf KW {n}/{year}
Kd. {num} {client}
Belegnr.;{ref};Belegdatum;{today};Fälligkeit;{date};Währung;EUR
= Sendung | Dat. | PLZ Empf. | kg | Prod. | Netto
* {num} | {date} | {d5} | 4,{n} | STD | {small}
* {num} | {date} | {d5} | 11,{n} | EXP12 | {small}
- Zwischensumme Sendungen | | | | | {plain}
- Dieselzuschlag 7,25 % | | | | | {small}
- Mautzuschlag | | | | | {small}
- Peak Surcharge Q4 | | | | | {small}
- Adresskorrektur 3 x 8,50 | | | | | 25,50
- Sperrgut manuelles Handling 2 x 19,00 | | | | | 38,00
Netto gesamt :: {plain}
USt 19 % :: {plain}
Brutto :: {plain}
Lastschrift unter Mandat {ref}, Gläubiger-ID DE{d2}ZZZ{num}, frühestens am {date}
Einwände gegen Einzelposten bitte binnen 21 Tagen über das Portal (Reiter „Reklamation“). Nachgewogene Gewichte gehen vor. Beförderung nach ADSp 2017 / CMR; Haftung 8,33 SZR je kg.
-- Ende Datensatz {d3} --`,
    'de-dry-surveyor-cadastre': `Öffentlich bestellter Vermessungsingenieur Dipl.-Ing. {person}
{street} {town} Tel. {phone} {web}
Geschäftsbuch-Nr. {year}-{d3}
{client}
{cstreet}
{ctown}
{today}
Leistungsbescheid / Kostenrechnung
Gemarkung {city}, Flur {n}, Flurstück {d3}/{n}
Auf Ihren Antrag vom {date} wurde die Teilungsvermessung mit Abmarkung am {date} durchgeführt. Die Grenzniederschrift ging Ihnen gesondert zu. Für die Amtshandlung werden nach der Vermessungs- und Wertermittlungskostenordnung erhoben:
- Tarifstelle 3.1.1 Neue Grenze bis 50 m, Bodenwertstufe C | 1.720,00
- Tarifstelle 3.1.4 je weiterer Grenzpunkt, 4 x 120 | 480,00
- Gebäudeeinmessung Garage, Normalherstellungskosten bis 25 TEUR | 390,00
- Auslagen: Abmarkungsmaterial, 6 Grenzsteine Granit | 87,60
Nettobetrag {plain}, zuzüglich 19 v. H. Umsatzsteuer {plain}
Zu zahlen innerhalb von 30 Tagen: {plain} €
Die Übernahme in das Liegenschaftskataster erfolgt durch das Katasteramt; hierüber erhalten Sie von dort einen eigenen Bescheid und eine eigene Kostenrechnung, die in diesem Betrag nicht enthalten ist.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Klage beim Verwaltungsgericht {city} erhoben werden.
(Siegel)    {person}`,
    'de-dry-second-page-window-cleaner-objects': `Blatt 2 zu Nr. {ref} vom {today}      Kunde {d5} {client}
Übertrag {plain}
= Objekt | Turnus | Ausf. am | Fläche m² | Preis | Betrag
- {cstreet}, Treppenhaus | 14-tägl. | {date} | 118 | 0,42 | 49,56
- wie vor, Kellerfenster u. Lichtschächte | 1/2 jährl. | {date} | psch. | | 75,00
- Praxis Dr. {someone}, 2. OG | monatl. | {date} | 64 | 1,15 | 73,60
- Werkstatttor, Oberlichter mit Hubsteiger | 1x jährl. | {date} | 92 | 2,80 | 257,60
- Hubsteiger Fremdmiete, Weiterberechnung o. Aufschlag | | {date} | 1 Tag | 185,00 | 185,00
- Graffiti Hauseingang, Stundennachweis beiliegend | n. Bedarf | {date} | 3,5 h | 44,00 | 154,00
Summe netto {plain}
Der Leistungsempfänger schuldet die Umsatzsteuer (§ 13b Abs. 2 Nr. 8 UStG, Gebäudereinigung).
Freistellungsbescheinigung § 48b EStG gültig bis {date} liegt Ihnen vor. Tariftreueerklärung: Lohngruppe 6, Mindestentgelt eingehalten.
Skonto wird nicht gewährt. Reklamationen nur innerhalb von 3 Werktagen nach Ausführung, danach gilt die Leistung als abgenommen.
{company} Gebäudedienste, Sitz {city}, HRB {d5}, GF {person}, {bank}, {iban}, {bic}`,
    'de-dry-orthopaedic-insoles-private': `Sanitätshaus {company} – Orthopädie-Schuhtechnik
IK 33{num}  Filiale [Bahnhofstraße~Marktplatz~Klinikum]
Patient {someone}, geb. {date}, privat
Verordnung Dr. {someone} vom {date}: 1 Paar Weichpolstereinlagen langsohlig, Diagnose Senk-Spreizfuß bds., Fersensporn li.
Beleg {ref}   Datum {today}   Versorgung abgegeben {date}
= HMV-Nr. | Bezeichnung | Menge | € 
- 08.03.02.0 | Einlage Sonderanfertigung, CAD gefräst, EVA dreilagig | 1 Paar | 148,00
- 08.99.99.0 | Fersenweichbettung | 1 St. | 12,50
- ohne | Dynamische Fußdruckmessung (auf Wunsch) | 1 | 29,00
- ohne | Zweitpaar, 20 % Nachlass | 1 Paar | 118,40
7 % USt. auf Hilfsmittel enthalten {small}, 19 % auf Messung {small}
Endbetrag {small} EUR
Bitte zahlen Sie den Betrag innerhalb von 10 Tagen. Zur Erstattung reichen Sie das Original bei Ihrer Krankenversicherung bzw. Beihilfestelle ein; wir warten deren Entscheidung nicht ab.
Tragehinweise: In der ersten Woche täglich eine Stunde länger. Nicht in der Waschmaschine, nicht auf der Heizung trocknen. Kontrolle nach vier Wochen ohne Termin und kostenfrei.
Konformitätserklärung gem. Verordnung (EU) 2017/745, Anhang XIII, liegt vor.
{iban}  Zahlung auch mit Karte im Geschäft  –  Mo–Fr 9–18, Sa 9–13`,
    'de-dry-newspaper-obituary-ad': `{city}er [Tagblatt~Anzeiger~Kreisblatt] · Anzeigenservice Familienanzeigen
Postfach {d5} · Hotline {phone}
{someone}
{cstreet}
{ctown}
Kundennummer {num}   Auftragsnummer {num}
Nummer {ref}, {today}
Herzliches Beileid. Wie von Ihnen aufgegeben, haben wir folgende Anzeige veröffentlicht:
Stichwort :: Todesanzeige [Oma Hilde~Wilhelm~unser Vater]
Erscheinungstag :: {date} (Gesamtausgabe), {date} (Lokalteil Nord)
Größe :: 2-spaltig, 90 mm hoch, 4c, Motiv Nr. {d3}
= Text | mm | mm-Preis | Betrag
- Gesamtausgabe | 180 | 2,94 | 529,20
- Kombinationsrabatt Lokalteil | | -30 % | -158,76
- Danksagung 1-sp. / 50 mm, vorausgebucht | 50 | 2,10 | 105,00
- Gedenkseite im Internet 12 Monate | | | 0,00
Zwischensumme {small} / MwSt. 19 % {small} / Rechnungsbetrag {small}
Lastschrifteinzug am {date}, Konto endet auf {d3}. Ein Belegexemplar liegt bei, weitere zu 2,40 € am Schalter.
Es gelten die Preisliste Nr. {d2} und die Allgemeinen Geschäftsbedingungen für Anzeigen. Abonnenten lesen übrigens vier Wochen digital ohne Aufpreis: {web}`,
    'de-dry-school-lunch-caterer-month': `{company} Schulverpflegung GmbH, {street}, {town}
Erziehungsberechtigte von [Leon~Mia~Emil~Lina] {person}
Abrechnung Mittagessen {month} {year}, Grundschule {city}, Klasse {n}b, Chip-Nr. {num}
Vorgang {ref}
Mo Di Mi Do Fr: bestellt 17, abgemeldet bis 8 Uhr 3, nicht abgeholt 1
- 11 Menü A „Vollkost“ à 4,35 | 47,85
- 6 Menü B vegetarisch à 4,35 | 26,10
- 1 Lunchpaket Wandertag | 4,10
- Ersatz-Chip | 5,00
- Zuschuss Bildung und Teilhabe (Bescheid bis {date}) | - 0,00
Summe 83,05, darin 7 % MwSt. auf Speisen und 19 % auf Chip
Nicht abgemeldete Essen müssen wir berechnen, auch bei Krankheit. Die Abmeldung geht per App oder Telefon-Automat {phone}, nicht über das Sekretariat.
Der Einzug erfolgt zum 10. des Folgemonats. Bei Rücklastschrift: 3,50 € Bankgebühr, das Chipkonto wird gesperrt, bis der Saldo ausgeglichen ist; Ihr Kind bekommt trotzdem an dem Tag noch ein Essen.
Speiseplan, Kennzeichnung der Allergene und Elternfragebogen unter {web}. Küchenleitung {someone} freut sich über Rückmeldungen, auch kritische.`,
  }),
  credit_note: wordingsIn('de', {
    'de-dry-tyre-dealer-return-old-casing': `{company} Reifen + Autoservice
Gutschrift [Altreifen~Karkassen~Überlieferung]
GS-Nr. {ref}    Datum {today}    Bearb. {someone}    KST 4{d2}
Kunde {num}: {client}, {cstreet}, {ctown}
Bezug: unsere Rg. {ref} v. {date}, Ihr Abholauftrag v. {date}
= Pos. | Artikel | Menge | E-Preis | Wert EUR
- 1 | Karkasse 315/80 R22.5, rundern. Kl. A | 8 | 42,00 | 336,00
- 2 | Karkasse 385/65 R22.5 Kl. B | 3 | 18,00 | 54,00
- 3 | Rückn. 205/55 R16 91V, falsch geliefert, DOT {d3}{n} | 4 | 61,40 | 245,60
- 4 | abzgl. Entsorgung nicht runderneuerungsfähig | 5 | -7,50 | -37,50
Zwischensumme {plain}
+ 19 % MwSt. {small}
Endsumme zu Ihren Gunsten {plain}
Wir verrechnen den Betrag mit der nächsten Sammelrechnung. Auf Wunsch zahlen wir aus; teilen Sie uns dafür Ihre Bankverbindung schriftlich mit.
Karkassen werden erst nach Shearographie-Prüfung endgültig bewertet, Nachbelastung binnen 30 Tagen vorbehalten.
Räderwechsel-Saison: Terminvergabe online, jetzt auch samstags bis 14 Uhr. Eingelagerte Räder bitte 3 Tage vorher abrufen.`,
    'de-dry-theatre-cancelled-show': `{company} – Spielstätten der Stadt {city}
Besucherservice, Postfach {d5}
Abo-Nr. {num}, {someone}, Reihe {n}, Platz {n}
Erstattung wegen Vorstellungsausfall
die Aufführung „[Der zerbrochne Krug~Die Fledermaus~Faust I~Nathan der Weise]“ am {date} musste wegen Erkrankung im Ensemble entfallen. Wir schreiben Ihnen daher gut:
2 Karten Preisgruppe II im Wahlabonnement | 2 x 24,60 | 49,20
1 Programmheft, vorbestellt | 3,50
Garderobe | entfällt
Betrag :: 52,70 €
Die Kultureinrichtung ist nach § 4 Nr. 20a UStG steuerbefreit.
Ihre Möglichkeiten: a) Gutschein für eine andere Vorstellung der Spielzeit {year}, b) Überweisung auf das Konto, von dem das Abonnement abgebucht wird, c) Spende an den Theaterförderverein (Zuwendungsbestätigung wird zugesandt). Ohne Nachricht bis {date} wählen wir b).
Bereits gelöste Parktickets sowie Fahrtkosten können leider nicht ersetzt werden.
Vorgang {ref}, erstellt {today}, ohne Unterschrift gültig
Kasse im Foyer: Di–Fr 10–18, Sa 10–13, Abendkasse eine Stunde vor Beginn`,
    'de-dry-datev-like-storno-tax-adviser': `{company} Steuerberatungsgesellschaft mbB
{street} · {town}
{client}
{cstreet}
{ctown}
Mandant {d5}   Sachbearbeiter {someone}   {today}
STORNO zu Gebührenrechnung {ref} vom {date}
Auf die o. g. Rechnung, in der versehentlich der Gegenstandswert des Vorjahres zugrunde gelegt war, erteilen wir folgende Korrektur. Sie hebt die bisherige Rechnung in vollem Umfang auf.
= Tätigkeit | § StBVV | Wert | Zehntel | EUR
- Abschluss Bilanz/GuV | 35 I 1a | {plain} | 25/10 | -{plain}
- Erläuterungen | 35 I 6 | {plain} | 5/10 | -{small}
- Körperschaftsteuererklärung | 24 I 3 | {plain} | 4/10 | -{small}
- E-Bilanz Zuordnung, 1,5 h | 13 | | | -{small}
- Post/Telekommunikation | 16 | | | -20,00
Netto :: -{plain}
USt 19 % :: -{plain}
Gesamt :: -{plain}
Da die Lastschrift bereits ausgeführt ist, besteht ein Guthaben auf Ihrem Konto bei uns. Die berichtigte Rechnung folgt mit getrennter Post; wir verrechnen und ziehen nur den Unterschied ein.
Bitte berichtigen Sie auch Ihren Vorsteuerabzug im Voranmeldungszeitraum {month}.
Partnerschaftsregister AG {city} PR {d3}. Berufshaftpflicht: {insurer}.`,
    'de-dry-wine-estate-corked-bottles': `Weingut {person}
Hang- und Steillagen seit 1894
{town}, {street}
{someone}
{ctown}
Gutschrift zu Rg. {ref}
{today}
Lieber Herr {someone}, das ist uns peinlich! Korkschmecker kommen vor, aber nicht gleich vier in einer Kiste. Selbstverständlich ersetzen wir:
- 4 Fl. {year} Riesling Spätlese trocken „[Kirchenstück~Sonnenuhr~Goldloch]“ | 11,80 | 47,20
- 1 Fl. Bruch auf dem Transport (Foto erhalten) | 9,50 | 9,50
- Versandanteil | | 3,00
brutto 59,70
enthaltene MwSt. 19 % 9,53
Wunschgemäß nicht als Überweisung, sondern zur Verrechnung mit der Frühjahrsbestellung. Die Preisliste liegt bei; der neue Jahrgang wird im März gefüllt, die Trockenbeerenauslese gibt es nur in halben Flaschen.
Den Rest der Kiste bitte nicht zurückschicken. Kochen Sie ein Coq au Riesling damit.
Wir stellen den Verschluss übrigens zur Hälfte auf Drehverschluss um, die Prüfung der Korken allein hat nicht gereicht.
Straußwirtschaft ab {date}, Do–So ab 16 Uhr
{person}
St.-Nr. {d2}/{d3}/{d5} · DE-ÖKO-039 · A.P.Nr. je Etikett`,
    'de-dry-sap-vendor-debit-like-minimal': `{company} SE
Werk 0{d3} {city}
Belegart G2  Nr. 90{num}  {today}
Auftraggeber {num}  Regulierer {num}
{client} {ctown}
Referenz 90{num}/{date}
Grund 102 Preisabweichung
= Pos Material | Menge ME | Preis | Wert
- 10 {num} Kugellager 6204-2RS | 1.200 ST | 0,18- | 216,00-
- 20 {num} Wellendichtring 35x52x7 | 400 ST | 0,07- | 28,00-
- 30 {num} Sicherungsring DIN 471 | 5.000 ST | 0,004- | 20,00-
Positionssumme 264,00-
MWST A1 19,000 % 50,16-
Endbetrag EUR 314,16-
Ihre Bestellung {num} bleibt unberührt
Zahlbed. Z030 – Gutschriftsbeträge werden bei nächster Regulierung ausgeglichen
USt-Id {vat} / Empf. {cvat}
Seite 1 / 1   ZSD_FORM_07   {time}
Bitte Rückfragen an shared.service@{city}.example unter Angabe der Belegnummer; telefonische Auskünfte sind nicht möglich.`,
    'de-dry-second-page-food-wholesale-complaints': `Seite 3 von 3
{company} Frischdienst – Fortsetzung Gutschriftsanzeige {ref} vom {today}, Markt {d3} {client}
= LS | EAN | Artikel | Grund | Kolli | EK | Betrag
- {num} | 40{num} | Erdbeeren 500 g Kl. I | Schimmel | 2 | 9,60 | 19,20
- {num} | 40{num} | Feldsalat gew. 150 g | MHD | 1 | 7,44 | 7,44
- {num} | 40{num} | Joghurt Natur 10 % Eimer | Temp. >7° | 3 | 11,20 | 33,60
- {num} | 40{num} | Brathähnchen TK | Fehlmenge | 1 | 28,90 | 28,90
- {num} | 40{num} | Brioche Burger 6er | verdrückt | 4 | 5,15 | 20,60
- {num} | | Mehrweg-Steige grün IFCO | Pfand retour | 36 | 3,86 | 138,96
Abgelehnt: LS {num} Bananen (Reklamation erst nach 48 h eingegangen), LS {num} Blumenkohl (kein Foto)
Summe 7 % {small}  Summe 19 % {small}  Steuer {small}  {small}
Auszahlung mit Dekade {n}/{year}
Kühlkette: Bitte messen Sie bei Anlieferung im Beisein des Fahrers und tragen die Kerntemperatur in das Übergabegerät ein. Fotos als Beweis bis 10 Uhr.
Qualitätstelefon {phone} werktags 4.30 – 14 Uhr`,
    'de-dry-landline-disturbance-credit-letter': `{company} Kabel & Glasfaser
Kundenservice, {town}
{someone}
{cstreet}
{ctown}
Unser Zeichen EB-{num}        {today}
Ihre Entschädigung wegen Ausfalls
Hallo {someone},
Ihr Anschluss war vom {date} bis {date} vollständig gestört, weil ein Bagger am Knotenpunkt {city} ein Kabel zerrissen hat. Nach § 58 TKG steht Ihnen ab dem dritten Kalendertag Geld zu, ohne dass Sie etwas beantragen müssen.
- 3. und 4. Tag je 10 % des Monatsentgelts, mindestens 5,00 € | 10,00
- 5. bis 9. Tag je 20 %, mindestens 10,00 € | 50,00
- verpasster Technikertermin {date} | 10,00
- Kulanz: Datenvolumen Mobilfunk | 5,00
Summe der Gutschrift 75,00 €
Wir ziehen die Summe von Ihrer nächsten Monatsrechnung ab; ist diese kleiner, erscheint der Rest als Guthaben im Folgemonat. Eine Auszahlung nehmen wir nur bei Vertragsende vor.
Umsatzsteuer: Die Entschädigung ist nicht steuerbar (echter Schadensersatz).
Noch langsam? Setzen Sie den Router für zehn Sekunden stromlos. Messen können Sie unter breitbandmessung, wir erkennen das Protokoll an.
Entschuldigen Sie die Unannehmlichkeiten.
Ihr {company}-Team`,
  }),
};
