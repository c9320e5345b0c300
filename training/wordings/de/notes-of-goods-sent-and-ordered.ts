import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dry delivery notes and purchase orders of trades, clubs and offices. */
export const germanGoodsSentAndOrdered: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('de', {
    'de-dry-frozen-home-service-driver': `{company} Tiefkühl-Heimdienst    Tour {d3}    Fahrer {someone}
Kunde {num}   {person}   {cstreet}, 2. Stock, Klingel unten, Hund!
Vorbestellung vom {date}, Anfahrt {date} zwischen 15 und 17 Uhr
= Art. | Bezeichnung | best. | gel.
- 0{d3} | Rahmspinat 1.000 g | 2 | 2
- 1{d3} | Seelachsfilet im Backteig 750 g | 1 | 1
- 2{d3} | Kräuterbaguette 4 Stück | 3 | 2
- 3{d3} | Himbeeren lose 500 g | 1 | 1
- 4{d3} | Vanille-Erdbeer-Schnitten | 1 | 0 n. vorh.
- 9{d3} | Katalog Frühjahr | 1 | 1
Temperatur Fahrzeug -21,4 °C / Übergabe {time}
Die Ware bitte sofort in Ihr Gefrierfach räumen. Angetautes nicht wieder einfrieren.
Nachlieferung fehlender Artikel bei der nächsten Tour am {date}, es sei denn, Sie sagen ab: {phone}
Kunde nicht angetroffen [ ]   Box vor der Tür mit Trockeneis [x]   Nachbar [ ]
Achtung Trockeneis: nicht mit bloßen Händen anfassen, Raum lüften, Kinder fernhalten.
Unterschrift Empfänger ______________
Abgebucht wird gemäß separater Abrechnung am Monatsende.`,
    'de-dry-printer-toner-managed': `Lieferung zu Ihrem Full-Service-Vertrag {ref}
{company} Bürosysteme, Lager {city}
Empfänger: {client}, Poststelle, {cstreet}, {ctown}
Ansprechpartner vor Ort: {someone}, Raum 1.{d2}
Packstück 1 von 1, 6,2 kg, Sendungsverfolgung {num}
= Gerät (Serien-Nr.) | Standort | Verbrauchsteil | Menge
- A61F0{d5} | Flur Verwaltung | Toner Schwarz TN-{d3} | 1
- A61F0{d5} | Kopierraum | Toner Cyan TN-{d3}C | 2
- A61F0{d5} | Kopierraum | Resttonerbehälter WX-{d3} | 1
- A7PU0{d5} | Empfang | Heftklammern MS-5D | 1 Pack
Die Bestellung wurde automatisch durch das Gerät ausgelöst (Füllstand unter 15 %). Bitte erst einsetzen, wenn das Display dazu auffordert. Zu früh getauschte Kartuschen werden berechnet.
Ohne Berechnung – in der Seitenpauschale enthalten.
Leere Kartuschen gehören in die Sammelbox „grüne Box“. Volle Box abholen lassen: {web}/sammelbox
Bei sichtbaren Transportschäden Annahme nur unter Vorbehalt! Versteckte Schäden innerhalb von 7 Tagen melden.
Kommissioniert {someone}, geprüft 2. Mann, {today} {time}`,
    'de-dry-theatre-costume-loan': `Fundus & Kostümverleih {company}
Mitgegeben an: Laienspielgruppe {city} e. V., Frau {someone}, {mobile}
Stück: „[Der Geizige~Das Wirtshaus im Spessart~Krabat]“, Aufführungen {date} bis {date}
= Inv.-Nr. | Teil | Größe | Zustand bei Ausgabe
- K {d3} | Gehrock bordeaux, Samt, 6 Knöpfe | 52 | 1 Knopf locker
- K {d3} | Weste Brokat | 50 | gut
- K {d3} | Kniebundhose grau | 50 | Flicken innen
- D {d3} | Reifrock mit 4 Ringen | 38 | gut
- D {d3} | Mieder geschnürt, Band fehlt | 40 | Band mitgegeben
- H {d3} | Dreispitz, Feder | 58 | Feder geknickt
- P {d3} | Perücke Zopf, gepudert | – | frisch frisiert
- S {d3} | Degen stumpf, Scheide | – | kein Zoll, Anscheinswaffe!
2 Kleidersäcke, 1 Hutschachtel, 1 Rolle
Rückgabe am {date} bis 17 Uhr, ungewaschen. Bitte nicht selbst bügeln, nicht kürzen, keine Sicherheitsnadeln in Samt. Schminke am Kragen: Papiermanschette verwenden.
Kaution bezahlt. Die Leihgebühr geht Ihnen nach Rückgabe zu.
Vollständig erhalten: {today}, Unterschrift {someone}
Für den Fundus: {person}`,
    'de-dry-dairy-tank-collection': `Sammelwagen [14~22~7]   Route {d2}   {today}
Milchabholschein
{company} Molkereigenossenschaft eG {city}
Lieferanten-Nr. {d5}   Betrieb {someone}, {ctown}
Tank 1: Beginn {time}   Ende {time}
Menge laut Durchfluss (l) :: 3.4{d2}
Temperatur (°C) :: 3,{n}
Probe-Barcode :: {num}
Hemmstofftest Schnell :: negativ
Sensorik :: o. B.
Reinigungsautomat :: Protokoll ok, Lauge nachgefüllt {date}
Tank 2: leer
Bemerkung Fahrer: Zufahrt vereist, bitte streuen! Kuhglocke am Auslaufhahn entfernt ;-)
Stand Liefermenge Monat {num} l
Abholrhythmus 2-tägig. Sperren Sie Milch von behandelten Tieren unbedingt vor dem nächsten Termin aus; bei Unsicherheit vorher Labor anrufen ({phone}).
Übergabe des Rohstoffs erfolgt gemäß Milchlieferordnung § 7, Mengenfeststellung durch geeichte Anlage, Eichung bis {year}.
Durchschrift verbleibt im Milchhaus.
gez. Fahrer {person}`,
    'de-dry-parts-counter-erp-no-title': `{company} Landtechnik    Filiale {city}    Theke 2
{today} {time}    Beleg {num}    VK {n}    Abholung durch: [Sohn~Fahrer~selbst]
{client}   Kd {d5}   auf Rechnung
- 0{num} | Keilriemen HXE 1 3/4" 3150 La | 1 | Fach C14-2
- 0{num} | Schlegelmesser m. Schraube M16 | 24 | Fach A02-7
- 0{num} | Hydraulikfilter Ersatz | 1 | Fach D08-1
- 0{num} | Oberlenkerbolzen Kat. 2 | 2 | Wand
- 0{num} | UDT-Öl 20 l Kanister | 2 | Palette
- 0{num} | Simmerring n. Muster | 1 | bestellt, kommt {date}
Preise lt. Konditionsvereinbarung, siehe Wochenrechnung
Altöl kann gegen Vorlage dieses Scheins kostenlos abgegeben werden (max. 40 l)
Gefahrgut: LQ, unterhalb Freigrenze 1.1.3.6 ADR
Elektrik- und Sonderbestellteile vom Umtausch ausgeschlossen
Ernte-Notdienst bis 22 Uhr: {mobile}
erhalten: ..............................`,
    'de-dry-second-page-kitchen-parts-list': `2. Blatt   Kommission {someone}   Auftrag {ref}   Liefertag {date}
= Colli | Nr. lt. Plan | Teil | Maß BxHxT | ✓
- 11 | 7 | Hochschrank Backofen, links | 600x2160x560 |
- 12 | 7a | Fachböden zu 7, 4 Stück | – |
- 13 | 8 | Unterschrank 3 Auszüge | 900x720x560 |
- 14 | 9 | Eckschrank Le Mans | 1000x720x560 |
- 15 | 10 | Front Geschirrspüler vollintegriert | 596x716 |
- 16 | – | Sockelblenden 4,2 lfm, Dichtlippe | h 150 |
- 17 | – | Wangen matt graphit, 2 St. | 25x900x650 |
- 18 | – | Griffleiste, gekürzt | 1796 |
- 19 | – | Beutel Beschläge, Aufhänger, Abdeckkappen | – |
- 20 | E | Kochfeld, Haube, Spüle: Lieferung durch Gerätehandel |
Bruchgefahr! Glasregal (Colli 21) wird vom Fahrer vorgetragen. Bitte Treppenhaus freihalten, Schutz auf Parkett legt der Kunde.
Fehlende oder beschädigte Teile: sofort auf diesem Bogen unter Angabe der Collinummer eintragen, Foto an {mobile}.
Bemerkungen: ________________________
Monteur {person}   Kunde ____________   Uhrzeit {time}`,
    'de-dry-blood-products-transport': `Blutspendedienst {company} gGmbH, Institut {city}
Ausgabe- und Transportbegleitschein
Anforderer: Klinikum {ctown}, Blutdepot, Anforderung {num} v. {date} {time} – [eilig~planmäßig~vital]
= Präparat | Entnahme-Nr. | ABO/Rh | verwendbar bis
- EK leukozytendepl. 280 ml | DE{num} | A pos | {date}
- EK leukozytendepl. 275 ml | DE{num} | A pos | {date}
- EK bestrahlt 30 Gy | DE{num} | 0 neg | {date}
- Apherese-TK | DE{num} | A pos | {date} 24:00
- GFP 250 ml, Quarantäne 4 Monate | DE{num} | AB | {date}
Transportbox Nr. {d3}, Logger {d5}, Solltemperatur EK 2–10 °C, TK 20–24 °C unter Bewegung
Übernahme Kurier {time}, Kennzeichen [HD~KA~DA]-{d3}, Ankunft ______
Vom Empfänger auszufüllen: Box unversehrt ja/nein – Logger grün ja/nein – Stückzahl stimmt ja/nein – Name, Kürzel
Rücknahme nicht verbrauchter Konserven nur bei lückenlosem Kühlnachweis. Chargendokumentation nach § 14 TFG; Aufbewahrung 30 Jahre.
Meldungen unerwünschter Reaktionen sofort telefonisch: {phone}, Tag und Nacht
Freigegeben: {person}, MTLA`,
    'de-dry-festival-hired-toilets': `{company} Mietservice Sanitär
Liefer- und Abholprotokoll  Nr. {ref}
Veranstaltung: [Sommerkirmes~Open Air am See~Scheunenfest] {city}
Kunde {client} – vor Ort: {someone} {mobile}
Anlieferung {date} ab 7 Uhr, Standplatz gemäß Skizze B, befestigt, Zufahrt 12 t
= Menge | Gerät | Nr. von – bis
- 14 | Toilettenkabine Standard mit Handwaschbecken | T{d3}–T{d3}
- 2 | Kabine barrierefrei, Rampe | B{d2}, B{d2}
- 1 | Urinalstand 4er | U{d2}
- 1 | Fäkalientank 1.000 l mit Pegel | F{d2}
- 30 | Rollen Papier Reserve, Kiste | –
Zwischenreinigung {date} vor 9 Uhr. Abholung {date} nachmittags.
Der Mieter sichert gegen Wind (Spanngurte liegen bei) und Umkippen durch Gäste. Schlüssel Vierkant an Einsatzleitung übergeben: 2 Stück.
Zustand bei Übergabe: sauber, T{d3} Riegel schwergängig
Zustand bei Abholung: ____________ fehlend: ____________
Brand- und Vandalismusschäden gehen zulasten des Mieters. Es gelten unsere Mietbedingungen auf der Rückseite.
{today}  Fahrer {person}  /  Kunde i. A.`,
    'de-dry-intra-hospital-sterile-goods': `AEMP / ZSVA {city}
Lieferliste Sterilgut  {today}  {time}
OP-Bereich 3 – Wagen {n}
= Set | Bezeichnung | Charge | Verfall | Anz
- S-{d3} | Grundsieb Laparotomie | {num} | {date} | 2
- S-{d3} | Hüfte Zusatz Raspeln | {num} | {date} | 1
- S-{d3} | Optik 30°, 10 mm | {num} | {date} | 1
- E-{d3} | Pinzette chir. einzeln eingeschw. | {num} | {date} | 12
- L-{d3} | Leihset Firma {client}, Rückgabe {date} | {num} | {date} | 3 Siebe
Nicht lieferbar: S-{d3} (Reparatur Schere, Ersatz S-{d3} gestellt)
Dampfsterilisation 134 °C / 5 min, Bowie-Dick o. k., Freigabe elektronisch durch {someone} FK II
Packung vor Öffnen auf Feuchte, Siegelnaht, Filter prüfen. Feuchte Sets gelten als unsteril.
Benutztes Instrumentarium trocken entsorgen, Scharniere geöffnet, Frist 6 Stunden.
Empfang OP: Hdz. ______`,
  }),
  purchase_order: wordingsIn('de', {
    'de-dry-veterinary-practice-drugs-fax': `FAX an Großhandel {client}, Bestellannahme {phone}
von: Tierarztpraxis Dr. {person}, {street}, {town}, Kd-Nr. {num}
{today}, bitte mit der Nachmittagstour
- 10 x | Entwurmungspaste Pferd, Injektor
- 4 x | Amoxicillin-Susp. 250 ml
- 2 x | Meloxicam 15 mg/ml 100 ml
- 1 x | Xylazin 2 % (Rezept / Erwerbsbescheinigung folgt im Original)
- 3 Kt | Einmalspritzen 10 ml Luer
- 5 x | Halskragen Gr. 25
- 1 | Karton Vet-Wrap bunt, NICHT schon wieder rosa
Impfstoff nur mit Kühlakku und MHD > 9 Monate, sonst geht er zurück.
Die Fehlmenge vom {date} (2 Fl. Kalziumlösung) bitte auch mitschicken, steht noch auf Ihrem Schein.
Ist die Aktion 10+1 bei den Spot-ons noch gültig? Wenn ja, zwei Staffeln, wenn nein, bitte streichen.
Abzeichnung AMG-Nachweis: Stempel
Dr. {person}
Praxis geschlossen {date} bis {date}, keine Zustellung!`,
    'de-dry-church-candles-hosts': `Kath. Kirchengemeinde St. [Josef~Ulrich~Hedwig], Sakristei
Kirchplatz {n}, {town}
An die Wachszieherei {client}
Hiermit bestellen wir für das Kirchenjahr {year}:
1 Osterkerze 800/80, Bienenwachsanteil 55 %, Motiv Nr. {d3} „Lebensbaum“, Jahreszahl in Wachs aufgelegt
6 Altarkerzen 300/60 mit Dorn
500 Opferlichte Brenndauer 7 Std., Hülle rot
20 Taufkerzen schlicht, ohne Name
1 Dose Brothostien (Laienhostien) 1.000 St. und 50 Priesterhostien, davon 1 Pack glutenarm
1 kg Weihrauch „Drei König“ sowie Schnellzündkohle
Preise laut Katalog abzüglich des üblichen Kirchenrabattes von 10 %.
Lieferung bis spätestens Palmsonntag an das Pfarrbüro (Di und Do 9–12 Uhr besetzt). Nicht in der Kirche abstellen, letztes Jahr ist die Kerze in der Sonne gebogen.
Rechnung bitte zweifach an das Verrechnungsamt, Kostenstelle 0{d3}, Objekt {d5}.
Für den Verwaltungsrat: {someone}
gesehen Pfr. {person}`,
    'de-dry-procurement-portal-hardware-it': `{company} – Zentraler Einkauf IT
Abruf aus Rahmenvereinbarung RV-{year}-{d3}, Los 2
Abrufnummer {num}    Version 1    Status: freigegeben (2/2)
Auftragnehmer :: {client}, {cstreet}, {ctown}
Bedarfsträger :: Dezernat {n}, {someone}
Kontierung :: KTR {d5} / SK 0850 / PSP {ref}
Leitweg-ID :: 0{d5}-{num}-{d2}
= Lfd. | Warenkorb-Nr. | Bezeichnung | Stück | EP netto | GP netto
- 1 | W{d3} | Notebook 14", 32 GB, 1 TB, QWERTZ beleuchtet | 40 | {plain} | {plain}
- 2 | W{d3} | Dockingstation USB-C 130 W | 40 | {small} | {plain}
- 3 | W{d3} | Monitor 27" QHD höhenverstellbar | 55 | {small} | {plain}
- 4 | W{d3} | Vor-Ort-Service NBD 60 Monate | 40 | {small} | {plain}
- 5 | W{d3} | Aufpreis Asset-Label und BIOS-Passwort ab Werk | 40 | 4,90 | 196,00
Liefertermin :: {date}, Teillieferung zulässig ab Lfd. 1–2 vollständig
Anlieferstelle :: Lager Nordtor, avisieren 48 h vorher
Umverpackungen sind zurückzunehmen. Nachweis TCO Certified oder gleichwertig ist mit der ersten Lieferung vorzulegen. Es gelten EVB-IT Kauf und die Bedingungen der Rahmenvereinbarung; abweichende Bedingungen des Auftragnehmers werden nicht Vertragsbestandteil.
Rechnungen nur als XRechnung; PDF-Rechnungen werden zurückgewiesen.
Dieser Abruf ist elektronisch erstellt und ohne Unterschrift verbindlich.`,
    'de-dry-roofer-writes-timber-yard': `Zimmerei {person}, {town}
an Sägewerk {client}
Servus {someone},
wir brauchen für BV {city}, Aufrichten ist am {date}:
- KVH Si NSi C24 | 8/16 | 46 Stk | 6,00 m
- KVH | 6/12 | 30 Stk | 5,00 m
- BSH GL24h Sichtqual. | 16/36 | 2 Stk | 11,40 m
- Firstpfette BSH | 14/28 | 3 Stk | 9,80 m
- Dachlatten S10 CE rot | 40/60 | 1.200 lfm | 4 m Längen
- Rauspund 24 mm, Nut Feder | – | 180 m² | fallend
- OSB/3 22 mm 2500x675 | – | 70 Pl. |
Alles gehobelt und gefast, Feuchte 15 ± 3 %, Abbundliste BTL schicke ich vom Büro aus nach, die BSH bitte schon nach Liste abbinden (Kerven, Zapfen).
Preis wie in deinem Angebot vom {date}, Mengenstaffel bitte nochmal draufschauen.
Bringen mit Kran, Zufahrt nur über den Feldweg, 2,90 m Breite! Anruf eine Std. vorher {mobile}. Folie drüber, es soll regnen.
Bestätige mir kurz Termin und Gesamtsumme.
Gruß {person}`,
    'de-dry-english-german-supplier-po': `{company} GmbH & Co. KG
PURCHASE ORDER / BESTELLUNG  No. {ref}
Date / Datum :: {today}
Vendor / Lieferant :: {client}, {ctown} (Vendor ID {num})
Ship to / Lieferadresse :: {street}, {town}, Gate 4
Buyer / Einkäufer :: {someone}, {phone}
Incoterms 2020 :: DAP {city}
Terms of payment / Zahlung :: 60 days net / 60 Tage netto
= Line | Part no. / Index | Description / Bezeichnung | Qty | Unit price | Total
- 1 | {num} / C | Housing machined EN AC-46000 / Gehäuse bearbeitet | 500 | {small} | {plain}
- 2 | {num} / A | Cover plate anodised / Deckel eloxiert | 500 | {small} | {plain}
- 3 | {num} / B | Gasket FKM 75 Shore / Dichtung | 1.000 | {small} | {plain}
- 4 | TOOL-{d3} | Tooling, one-off / Werkzeug, einmalig (Eigentum Besteller) | 1 | {plain} | {plain}
Total net / Summe netto EUR {plain}
Initial samples with PPAP level 3 are due on {date}. / Erstmuster mit PPAP Stufe 3 zum {date}.
Certificates 3.1 acc. to EN 10204, REACH and RoHS statement to be enclosed. Conflict minerals: CMRT latest version.
Please return the signed order acknowledgement within 3 working days. Bitte senden Sie die Auftragsbestätigung unterschrieben binnen 3 Arbeitstagen zurück.
Quote our order and line number on all papers; invoices without reference will be returned unpaid.
i. V. {someone}      i. A. {person}`,
    'de-dry-canteen-standing-bread': `Bestellzettel Bäckerei – Woche {n}
Einrichtung: Seniorenzentrum {city}, Küche, Kst. {d3}
Telefonisch durchgeben bis 13 Uhr am Vortag!
= Artikel | Mo | Di | Mi | Do | Fr | Sa | So
- Kaiserbrötchen | 85 | 85 | 80 | 85 | 85 | 90 | 110
- Mehrkorn | 40 | 40 | 40 | 40 | 40 | 45 | 50
- Milchbrötchen weich | 25 | 25 | 25 | 25 | 25 | 25 | 30
- Mischbrot geschn. 750 g | 9 | 9 | 9 | 9 | 9 | 14 | –
- Toast | 3 | 0 | 3 | 0 | 3 | 4 | –
- Bienenstich Blech 40er | – | – | 1 | – | – | – | 1
- Zwetschgenkuchen Diab. | – | – | – | – | – | 12 St | 12 St
- Hefezopf | – | – | – | – | – | 5 | –
Sonder: Di 20 Brezeln f. Angehörigenabend, 18 Uhr
KEIN Mohn auf WB 2 (Prothesen)
gerechnet wird wie bisher monatlich
{today} {someone} Kü.-Ltg.`,
    'de-dry-second-page-terms-and-signature-po': `– 2 –   Bestellung {ref}, {today}, an {client}
Pos. 30   Montageüberwachung vor Ort, 4 Tage à 8 h, Richtmeister deutschsprachig   {plain}
Pos. 40   Ersatzteilpaket A gemäß Liste vom {date}   {plain}
Pos. 50   Dokumentation 3-fach Papier, 1 x elektronisch (PDF/A, DWG)   inklusive
Bestellwert gesamt, fest bis Leistungsende   {plain}
1. Pönale: 0,5 % je angefangener Kalenderwoche der Verspätung, höchstens 5 % des Bestellwertes.
2. Zahlungsplan: 30 % nach Eingang Ihrer Auftragsbestätigung gegen Anzahlungsbürgschaft, 60 % nach Lieferung frei Baustelle, 10 % nach Abnahme.
3. Gewährleistung 36 Monate ab Abnahme, Verschleißteile 12 Monate.
4. Sicherheitsunterweisung: Ihr Personal meldet sich an Tor 1 mit gültigem SCC-Pass; PSA ist mitzubringen.
5. Gefahrübergang mit Abnahmeprotokoll. Verpackung HPE, Markierung mit Anlagenkennzeichen =A{n}+B{d2}.
6. Werbung mit dieser Bestellung nur mit schriftlicher Zustimmung.
Wir bitten um Rücksendung der beigefügten Zweitschrift mit rechtsverbindlicher Unterschrift bis {date}. Geht bis dahin nichts ein, gilt unser Auftrag als zu diesen Bedingungen angenommen, sobald Sie mit der Ausführung beginnen.
{city}, den {today}
{company}
ppa. {person}   i. V. {someone}`,
    'de-dry-laboratory-chemicals-request-form': `Universität {city} · Chemikalienlager / Bedarfsanforderung intern = Bestellung extern
Institut AK Prof. {someone}   Raum NW {d3}   Projekt {num}   Tel. {d5}
Firma: {client}
= Kat.-Nr. | Substanz / CAS | Reinheit | Gebinde | Anz. | Preis
- {num} | Dichlormethan, 75-09-2 | HPLC | 2,5 l | 6 | {small}
- {num} | n-Butyllithium 2,5 M in Hexan, 109-72-8 | – | 100 ml | 2 | {small}
- {num} | Palladium(II)-acetat 3375-31-3 | 98 % | 1 g | 1 | {small}
- {num} | Kieselgel 60, 40–63 µm | – | 25 kg | 1 | {small}
- {num} | NMR-Röhrchen 5 mm | – | 50 St | 3 | {small}
Angebot Nr. {ref} vom {date} (Uni-Rabatt 22 %) liegt bei
Substitutionsprüfung (GefStoffV § 6): DCM – keine Alternative für Extraktion, Begründung im Laborbuch
Überwachungspflichtig? [ ] Grundstoff [ ] Ethanol unvergällt [x] nein
Lieferung nur Mo–Do vormittags, Rampe Chemie, nicht an Hauspost
Rechnung elektronisch an das Dezernat Finanzen, Leitweg-ID angeben
Mittel verfügbar: {someone} (Sekretariat)   Unterschrift Projektleitung: {person}   {today}`,
    'de-dry-web-form-order-mail-received': `Von: einkauf@{city}-kliniken.example
An: vertrieb@{client}
Betreff: BESTELLUNG {num} (bitte nicht auf diese Nachricht antworten)
Guten Tag,
anbei unsere Bestellung im Klartext; die EDI-Strecke ist seit gestern gestört.
Best.-Nr. {num} | Datum {today} | Lieferantennr. {d5} | Wunschtermin {date}
001   REF {num}   Untersuchungshandschuh Nitril Gr. M, 200er Box      240 BOX
002   REF {num}   dito Gr. L                                           160 BOX
003   REF {num}   OP-Mantel steril XL verstärkt                         12 KAR
004   REF {num}   Absaugkatheter CH 14                                  10 KAR
005   REF {num}   Spritzenpumpenleitung lichtgeschützt                   6 KAR   ERSATZ ZULÄSSIG
Preise gemäß Einkaufsgemeinschaft, Vertrag {ref}. Bei Abweichung > 2 % bitte vorher melden.
Lieferort: Logistikzentrum Süd, Tor 3, 6–13 Uhr, nur Euro-Palette 1,20 m max.
Rechnungen an rechnungseingang (zentral), bitte nicht an diese Adresse und nicht der Ware beilegen.
Sollten Positionen nicht verfügbar sein, teilen Sie uns das unverzüglich mit Alternative und Termin mit.
Mit freundlichen Grüßen
Materialwirtschaft / {someone}
Diese E-Mail kann vertrauliche Informationen enthalten. Sind Sie nicht der richtige Adressat, löschen Sie sie bitte.`,
  }),
};
