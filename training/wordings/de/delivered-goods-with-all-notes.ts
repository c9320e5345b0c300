import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Delivery notes of many trades with everything that is printed around the goods. */
export const germanDeliveredGoodsWithAllNotes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('de', {
    'de-whole-bakery-tour': `{company} Backwaren-Logistik · {street} · {town}
Tour 14 – Abfahrt Rampe 3 um 03:40 Uhr
Filiale / Empfänger :: {client}, {cstreet}, {ctown}
Liefertag :: {date}
Fahrer :: {someone}
= Art. | Bezeichnung | Bestellt | Geliefert | Rücknahme Kisten
- 1001 | Kaisersemmel TK vorgebacken | 240 | 240 |
- 1044 | Laugenstange lose | 80 | 72 | 2
- 2210 | Roggenmischbrot 1 kg | 24 | 24 | 1
- 3305 | Rosinenschnecke | 40 | 40 |
- 4002 | Butterkuchen Blech 60x40 | 3 | 3 | 3
* {d5} | [Mohnzopf~Dinkelkruste~Sesamring~Nussecke~Croissant~Plunder Kirsch~Brezel groß] | {d2} | {d2} |
Fehlmengen werden am Folgetag nachgeliefert. Bitte die Körbe stapelweise auf den Rollwagen bereitstellen; nicht zurückgegebene Körbe (blau, grün) werden am Quartalsende mit dem Pfandkonto abgeglichen.
Allergene: Glutenhaltiges Getreide, Ei, Milch, Schalenfrüchte, Sesam. Ausführliche Zutatenlisten liegen im Filialordner und unter {web}.
Temperatur der Kühlware bei Übergabe: ____ °C (max. +7 °C)
Ware vollständig und in einwandfreiem Zustand übernommen:
Uhrzeit ________ Unterschrift Filialleitung ____________________
Nachtanlieferung ohne Quittung: Schlüsseltresor, Code beim Disponenten. Reklamationen bis 9 Uhr an {phone}.`,
    'de-whole-ready-mix-concrete': `{company}
Transportbetonwerk {city} – fremdüberwacht nach DIN EN 206 / DIN 1045-2
Lieferschein-Nr. :: {num}
Werk :: 0{d2}
Kunde :: {client}
Baustelle :: {cstreet}, {ctown}, Bauteil [Bodenplatte~Decke über EG~Fundamentstreifen~Kellerwand Achse B]
Fahrzeug :: [M-TB {d3}~HH-KL {d3}~WÜ-TR {d3}]
Ladung Nr. 4 von 7 · Menge dieser Fuhre 8,00 m³ · Summe bisher 32,00 m³ · bestellt 54,00 m³
Sorte :: C25/30 XC4 XF1 XA1 F3 Größtkorn 16 mm
Zement :: CEM II/A-LL 42,5 R, Zementgehalt 300 kg/m³
Zusatzmittel :: Fließmittel FM {n},2 %, Verzögerer keiner
Festigkeitsentwicklung: mittel (r = 0,43) · Feuchtigkeitsklasse WF
= Vorgang | Uhrzeit
- Beladung | {time}
- Abfahrt Werk | {time}
- Ankunft Baustelle | {time}
- Beginn Entladung | {time}
- Ende Entladung | {time}
Wasserzugabe auf der Baustelle auf Verlangen des Abnehmers: ______ l. Für Beton, dem auf der Baustelle Wasser oder andere Stoffe zugegeben wurden, erlischt die Konformitätserklärung des Herstellers.
Wartezeiten über 5 Minuten je m³ werden nach gültiger Preisliste berechnet. Restbeton wird nur gegen Gebühr zurückgenommen.
VORSICHT: Frischer Beton ist alkalisch und reizt Haut und Augen. Handschuhe tragen, Spritzer sofort mit Wasser abspülen. GISCODE ZP1.
Abnehmer bestätigt Sorte, Menge und die ordnungsgemäße Entladung
Name in Blockschrift {someone} Unterschrift`,
    'de-whole-pharma-wholesale': `{company} – Pharmazeutischer Großhandel – Niederlassung {city}
Betäubungsmittelnummer 45{d5} · Großhandelserlaubnis gemäß § 52a AMG
Apotheke :: {client}
IDF :: {num}
Tour / Wanne :: 217 / 3 Wannen, 1 Kühlbox
Datum / Uhrzeit :: {date}, {time}
Sendungsbegleitpapier – Zur Kontrolle beim Auspacken
= PZN | Artikel | DAR | Menge | Charge | Verfall | AEP
* 0{num} | [Ibuprofen 600 mg FTA~Metoprolol 47,5 mg RET~Pantoprazol 40 mg TMR~L-Thyroxin 75 µg TAB~Salbutamol DOS~Insulin glargin PEN] | [N1~N2~N3] | {n} | {d5} | 0{n}/27 | {small}
- 09876543 | Nasenspray Erwachsene 10 ml | NAS | 20 | 4471A | 11/27 | 2,14
- 01122334 | Kühlware: Impfstoff Influenza tetravalent | FER | 10 | U8F221 | 06/26 | 121,40
Nicht lieferbar (Defekt beim Hersteller): Amoxicillin 250 Saft, Fiebersaft Kinder 100 ml. Position wird im Nachlieferspeicher geführt: ja / nein
Nachgewiesene Chargenrückrufe der Woche liegen als gelbes Blatt bei.
Kühlkette: 2–8 °C, Datenlogger-ID {num}. Bei rotem Signal bitte umgehend Rückruf unter {phone}, die Ware darf dann nicht abgegeben werden.
Retouren nur mit Retourenschein und innerhalb von 10 Tagen. Die Sammelrechnung geht Ihnen dekadenweise zu, Preise auf diesem Beleg ohne Gewähr.
Kommissioniert :: Automat 2 / {someone}
Geprüft :: ____________
Seite 1 von 2`,
    'de-whole-cable-drum-warehouse': `{company}
Kabel · Leitungen · Drahtseile
Zentrallager {town}
LIEFERSCHEIN {num}   Kopie für Wareneingang
Ihre Bestellung :: {ref} vom {date}, Kommission "[Neubau Kläranlage~Umspannwerk Süd~Lager 4711~Hotel am See]"
Unser Auftrag :: {num}
Versandart :: Spedition, frei Bordsteinkante, Hebebühne erforderlich
Versandanschrift: {client}, {cstreet}, {ctown}, Abladestelle Tor 2, Mo–Do 7–15 Uhr, Fr 7–12 Uhr
Pos 10  NYY-J 5x16 RE 0,6/1 kV schwarz
 500 m auf Trommel KTG 9, Trommel-Nr. {d5}, Cu-Zahl 768 kg/km, Bruttogewicht 687 kg
 Metermarkierung Anfang 0012 Ende 0512
Pos 20  H07V-K 1x6 grüngelb Ring 100 m   10 Ringe
Pos 30  J-Y(ST)Y 10x2x0,8 rot Brandmeldekabel   1 Trommel 250 m
 Teillieferung, Rest 250 m folgt ca. KW {d2}
Pos 40  Kabelschuhe Rohr 16/M8   100 Stück
Kabeltrommeln sind Eigentum der Kabeltrommel-Gesellschaft und werden nach deren Bedingungen verliehen. Die Freimeldung erfolgt durch Sie im Internet unter Angabe der Trommelnummer; nach 6 Monaten wird Miete berechnet.
Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Ringe sind vom Umtausch ausgeschlossen, Abschnitte werden nicht zurückgenommen.
Gesamtgewicht 914,5 kg   Packstücke: 2 Trommeln, 1 EUR-Palette (1 getauscht: ja/nein)
Ware erhalten am _________ Stempel/Unterschrift`,
    'de-whole-furniture-two-men-handling': `# Auslieferungsschein / Montagenachweis
{company} Möbelhaus
{street} {town} · Kundendienst {phone} (Mo–Sa 9–19 Uhr)
Kaufvertrag Nr. :: K{num}
Auslieferung am :: {date} zwischen 8 und 13 Uhr
Kundin/Kunde :: {someone}, {cstreet}, {ctown}
Etage 3, Aufzug nein, Parkmöglichkeit: Halteverbotszone beantragt
= Pos. | Modell | Ausführung | Kolli | geliefert
- 1 | Polsterecke "Lugano" 2,5-Sitzer + Longchair links | Stoff anthrazit, Kufe Metall | 3 | ☐
- 2 | Couchtisch rund 80 cm | Eiche geölt | 1 | ☐
- 3 | Boxspringbett 180x200 | Kopfteil gesteppt, H3/H3 | 6 | ☐
- 4 | Schwebetürenschrank 3-trg. | weiß/Spiegel | 11 | ☐
Vom Montageteam auszufüllen
Arbeitsbeginn ______ Ende ______ Anzahl Monteure __
☐ Verpackung mitgenommen ☐ Altmöbel entsorgt (Zusatzauftrag) ☐ Wandbefestigung ausgeführt ☐ Wandbefestigung auf Kundenwunsch nicht ausgeführt
Beanstandungen (bitte genau beschreiben, z. B. Kratzer Seitenwand rechts):
______________________________________________
Restzahlung bei Anlieferung in bar oder EC: {amount} ☐ erhalten
Bitte prüfen Sie die Möbel sofort auf sichtbare Schäden. Spätere Beanstandungen können Transportschäden betreffend nicht anerkannt werden; Ihre gesetzlichen Rechte als Verbraucher bleiben unberührt.
Unsere Monteure dürfen keine Elektro- und Wasseranschlüsse herstellen.
Unterschrift Kunde ______________ Unterschrift Monteur ______________`,
    'de-whole-seedling-forest-nursery': `FORSTBAUMSCHULEN {company}
Kontrollzeichen nach FoVG: [BY~NI~BW]-{d5}
Lieferantenerklärung und Begleitpapier gemäß § 14 Forstvermehrungsgutgesetz
Empfänger :: {client}
Waldort :: Distrikt IV, Abt. {n} b, [Buchenschlag~Hirschsprung~Am Kaltenbach]
Auslieferung :: {date}, wurzelnackt, gebündelt zu 50 Stück
= Baumart | Alter | Größe cm | Herkunft (HKG) | Stammzertifikat | Stück
- Traubeneiche | 2/0 | 50–80 | 818 07 | D-08 1{d5} | 3.500
- Rotbuche | 1/2 | 50–80 | 810 19 | D-09 2{d5} | 2.000
- Weißtanne | 2/2 | 25–50 | 827 10 | D-05 3{d5} | 1.200
- Douglasie | 1/1 | 30–60 | 853 05 | D-07 0{d5} | 800
- Vogelkirsche | 1/0 | 80–120 | 814 03 | D-02 9{d5} | 150
Dazu: 400 Wuchshüllen 120 cm, 400 Akazienstäbe, 1 Rolle Wildschutzzaun Knotengeflecht 160/20/15
Pflanzenpass nach Verordnung (EU) 2016/2031 siehe Etiketten am Bund.
Behandlung nach Empfang: Die Bunde sind noch am selben Tag einzuschlagen, Wurzeln vor Sonne und Wind zu schützen und feucht zu halten. Für das Anwachsen wird keine Gewähr übernommen. Rügen binnen dreier Werktage.
Abgeladen in Gegenwart von [Revierleiter~Waldbesitzer~Unternehmer] {someone}. Uhrzeit {time}
Fahrer Kennzeichen ________ km-Stand ________
Steuernr. 18/{d3}/{d5} – Amtsgericht {city} HRA {num}`,
    'de-whole-loan-of-artworks': `{company}
Kunstspedition – Verpackung – Zwischenlager klimatisiert
LIEFER- UND EMPFANGSSCHEIN für Leihgaben
Ausstellung :: "[Licht und Schatten~Neue Sachlichkeit am Oberrhein~Porzellan der Höfe]", Laufzeit bis {date}
Leihgeber :: {other}
Leihnehmer :: {client}, {cstreet}, {ctown}
Vertrag :: LV {ref}
Kurier :: {someone} (Restauratorin)
Kiste 1 von 3 – Klimakiste blau, 142 × 118 × 38 cm, 64 kg
Inv.-Nr. G {d3}: Bildnis einer Dame mit Fächer, Öl auf Leinwand, 92 × 74 cm, gerahmt
Kiste 2 – Inv.-Nr. P {d3} a–d: vier Deckelvasen, Unterglasurblau
Kiste 3 – Inv.-Nr. Z {d3}: 12 Blatt Rötelzeichnungen im Passepartout
Versicherungswert laut Police: von Nagel zu Nagel, siehe Vertrag, auf diesem Papier nicht ausgewiesen
Zustand bei Übergabe gemäß Protokoll Nr. {num}, Kisten ungeöffnet, Siegel unversehrt: ☐ ja ☐ nein
Akklimatisierung vor dem Öffnen: 24 Stunden. Raumwerte 20 °C ± 1, 50 % rF ± 5.
Beim Öffnen müssen ein Vertreter des Leihnehmers und der Kurier anwesend sein. Verpackungsmaterial ist vollständig aufzubewahren und für den Rücktransport zu verwenden.
Übergeben {date}, {time} ______________   Übernommen ______________
Haftung nach den AGB der Kunstspediteure und ADSp 2017, Ziffer 23 ausgenommen.`,
    'de-whole-page-two-hydraulics': `Blatt 2 zu Lieferschein {num} vom {date}            {company}
= Pos | Material | Bezeichnung | Menge | ME | Ursprung | Zolltarif
- 110 | 200{d5} | Verschraubung gerade GE 12-LR 1/2 | 50 | ST | DE | 73079910
- 120 | 200{d5} | Hydraulikschlauch 2SN DN 16, Länge 1450 mm, beidseitig DKOL 90° | 8 | ST | IT | 40092200
- 130 | 210{d5} | Dichtsatz Zylinder 80/45 NBR | 4 | SATZ | DE | 40169300
- 140 | 215{d5} | Druckbegrenzungsventil 50–350 bar NG10 | 2 | ST | DE | 84812010
 Serien-Nr. {num}, {num}
- 150 | 218{d5} | Rücklauffilterelement 10 µm Glasfaser | 12 | ST | PL | 84219990
- 160 | 990{d5} | Beistellware Kunde: Kolbenstange hartverchromt (Reparatur zurück) | 1 | ST | |
Rückstand: Pos. 60 (3 ST) voraussichtlich {date}
Prüfzeugnis 3.1 nach EN 10204 für Pos. 140 liegt der Sendung bei.
Verpackung: 1 Karton 400x300x250, 1 Gitterbox UIC 435-3 (Tausch). Netto 118,4 kg, brutto 204,0 kg.
Präferenzursprung: Die mit "DE" gekennzeichneten Waren sind Ursprungswaren der Europäischen Gemeinschaft; Langzeit-Lieferantenerklärung liegt vor.
Beanstandungen wegen Menge oder Beschaffenheit sind unverzüglich, spätestens jedoch 8 Tage nach Eingang schriftlich anzuzeigen (§ 377 HGB).
Es gelten unsere Verkaufs- und Lieferbedingungen Stand 01/{year}, abrufbar unter {web}/agb.
Empfangsbestätigung (Name, Datum, Stempel): .......................................
Kommissionierer 14 / Packplatz 6 / Versandstelle 1000`,
    'de-whole-ch-wine-cellar': `Weinkellerei {company} AG
{street}, CH-{town} · MWST-Nr. CHE-{d3}.{d3}.{d3} MWST
Lieferschein / Bulletin de livraison
Nr. :: {num}
Datum :: {date}
Kundennr. :: {d5}
Lieferadresse: Restaurant [Sternen~Rössli~Krone~Bären], {someone}, {cstreet}, {ctown}
Chauffeur :: {someone} / Tour Seetal
= Anzahl | Gebinde | Artikel | Jahrgang | Bemerkung
- 6 | Harasse 12x50 cl | Fendant Valais AOC | 2023 |
- 2 | Karton 6x75 cl | Pinot Noir Barrique "Réserve" | 2021 | Aktion
- 1 | Karton 6x75 cl | Müller-Thurgau Schaffhausen AOC | 2023 | fehlt, Nachlieferung
- 3 | BIB 5 l | Hauswein rot | – |
- 24 | Flasche 1 l | Traubensaft weiss | – | MwSt 2,6 %
Leergut retour: Harasse leer ___ Paletten ___ CO2-Flaschen ___
Depot Harasse CHF 12.00 wird separat verrechnet. Ganze Paletten bitte bis Vortag 11.00 Uhr avisieren.
Der Verkauf von Wein an Jugendliche unter 16 Jahren ist verboten.
Beanstandungen innert 8 Tagen. Korkfehler: Flasche mindestens zu drei Vierteln voll retournieren, wird anstandslos ersetzt.
Erhalten, die Unterschrift (bitte leserlich) ......................
Danke für Ihren Einkauf – uf Ihres Wohl!`,
    'de-whole-at-school-furniture': `{company} Schuleinrichtungen Ges.m.b.H.
A-{town}, {street} | FN {d5}6p | UID ATU{num} | DVR 0{d5}
LIEFERSCHEIN
an :: Volksschule {city}, z. Hd. Schulwart, {cstreet}, {ctown}
Rechnungsempfänger :: {client}
Auftrag Nr. :: {num}
BBG-Referenz :: GZ 2{d3}.0{d3}
Liefertermin :: Kalenderwoche {d2}, in den Sommerferien
= Stk. | Gegenstand | Raum | ok
- 13 | Zweiertisch Größe 4, Platte Buche, Gestell RAL 5010 | 2a |
- 26 | Kufensessel Größe 4 | 2a |
- 1 | Lehrertisch mit Unterschub rechts, sperrbar | 2a |
- 1 | Pylonentafel, 300 x 120 cm, grün, Lineatur 2 | 2a |
- 4 | Garderobenbank mit Schuhrost, 12 Haken | Gang EG |
- 1 | Rollcontainer, Farbe Ahorn | Direktion | [OK~Sockelleiste fehlt~Kratzer an der Lade] |
Montage der Tafel erfolgt durch unser Team. Der Untergrund wurde vom Auftraggeber als tragfähig bekannt gegeben.
Alte Tafel demontiert und zur Entsorgung mitgenommen: ja – nein
Verpackung ist über die ARA entpflichtet, Lizenznummer {d5}.
Sichtbare Mängel sind am Lieferschein zu vermerken, verdeckte binnen 14 Tagen schriftlich bekannt zu geben. Eigentumsvorbehalt bis zur vollständigen Bezahlung.
Übernommen durch: {someone} am {date} um {time}
Gerichtsstand {city}. Bankverbindung: {bank}, IBAN {iban}`,
    'de-whole-scrawled-craft-firm': `{company}, Meisterbetrieb Sanitär–Heizung
Lieferschein / Regiezettel    Block Nr. {d3}  Blatt {d2}
Für :: Hr. {someone}, {cstreet}
Baustelle Bad OG      Datum {date}
1 Waschtisch 60 weiß o. Unterschrank
1 Einhandmischer (vom Lager)
2 Eckventil 1/2"
1 Röhrensiphon chrom
ca 3 m Mepla 20 + 4 Bögen
1 Tube Silikon manhattan
Alte Keramik mitgenommen
Monteur 3,5 Std   Azubi 3,5 Std   Anfahrt 1x
Spüle Küche tropft auch - Kunde will Preis haben!!
Die Rechnung folgt. Mit meiner Unterschrift bestätige ich, die oben aufgeführten Materialien erhalten und die Stunden anerkannt zu haben.
Unterschrift Kunde  i. V. Ehefrau
Weiß = Büro, gelb = Kunde, rosa bleibt im Block`,
    'de-whole-medical-loan-instruments': `{company} Orthopaedics Deutschland GmbH – Leihsystem-Logistik
Lieferschein Leihset  LS-{num}
Lieferung an: ZSVA / Sterilgutaufbereitung, {client}, {cstreet}, {ctown}
OP-Termin :: {date}
Operateur :: Dr. med. {someone}
Eingriff :: [Knie-TEP Revision~Hüftschaft zementfrei~Wirbelsäule dorsal L4/5]
Anlieferung spätestens 48 Stunden vor OP, Abholung am Folgetag bis 12 Uhr
= Sieb | Inhalt | LOT | Anzahl
- Sieb A | Basisinstrumente, Raspeln Gr. 1–9 | – | 41
- Sieb B | Probeimplantate | – | 26
- Implantatkoffer 1 | Femurkomponente links Gr. 3–6, steril | {num} | 4
- Implantatkoffer 2 | Inlay 9/10/11/13 mm | {num} | 8
- Beipack | Knochenzement 40 g mit Gentamicin | {num} | 2
Hinweise zur Aufbereitung: Instrumente werden nicht steril geliefert. Vor dem Einsatz ist ein vollständiger Reinigungs- und Sterilisationszyklus gemäß Herstellerangaben (134 °C, 5 min) durchzuführen. Dekontaminationsbescheinigung bei Rückgabe zwingend beilegen.
Verbrauchte Implantate bitte auf der Rückseite mit Patientenetikett dokumentieren; sie werden nachgefüllt und danach berechnet. Nicht verwendete Implantate bleiben unser Eigentum.
UDI-Kennzeichnung nach MDR. Verantwortliche Person: {someone}, {phone}
Set vollständig geprüft: Datum, Handzeichen ______`,
    'de-whole-erp-intercompany-transfer': `Umlagerung / Lieferung      Beleg 8{num}      Druck {date} {time}
VonWerk 1100 {company}   NachWerk 2300 {client}
Bew.art 351  Umlagerungsbest. 45{num}  LGort 0001 -> WE01
Route R0{d3}  Versandbed. 02 Standard   Incoterms FCA
Pos  Material      Text                       Menge ME  Charge      LPlatz
0010 M-{d5}    Gehäuse Oberteil schwarz   1.200 ST  {num}   04-12-03
0020 M-{d5}    Gehäuse Unterteil schwarz  1.200 ST  {num}   04-12-04
0030 M-{d5}    Leiterplatte best. Rev. D    600 ST  {num}   ESD-02
0040 M-{d5}    Schraube PT KA30x10       10.000 ST              KLT
0050 M-{d5}    Faltschachtel neutral      1.250 ST              H2-BODEN
HU 00340{num}{num}  Palette 1/2  412 kg
HU 00340{num}{num}  Palette 2/2  388 kg
Text Kopf: *** Bitte zuerst Pos 30 vereinnahmen – Linie 3 steht ***
Ladeliste gedruckt N   Nachricht LD00 Sprache DE   Benutzer [LAGER04~VERSAND2~SCHMIDTK]
Warenausgang gebucht: nein     Frachtkosten lt. Transportbeleg
Übernahme Fahrer (Name, Firma, Kennz.) ______________________
-- Ende der Liste -- Seite 1/1 --`,
    'de-whole-heating-oil-meter': `{company} Mineralöle · Kraftstoffe · Schmierstoffe · Holzpellets
Telefon gebührenfrei 0800 {num}
Messanlagen-Beleg – geeicht – Original
LIEFERSCHEIN/ABGABEBELEG NR. {num}
TKW :: 07  Fahrer {n}
Kunde :: {d5} {someone}
{cstreet}
{ctown}
Produkt :: PELLETS ENplus A1 lose eingeblasen
Beginn {date} {time}   Ende {time}
NETTO-GEWICHT          4 620 kg
Schlauchlänge 30 m   Einblasdruck normal   Absaugung: EIN
ENplus-ID DE 3{d2}    Feinanteil < 1 %
Füllstand Lager vor Lieferung ca. 1/4   Heizkessel abgeschaltet seit: ☒ > 1 Stunde
Prallmatte vorhanden ☒ ja ☐ nein   Staubaustritt ☐ ja ☒ nein
Mess- und wägetechnische Werte entstammen einer geeichten Einrichtung; die ausgedruckten Daten können eingesehen werden.
Pelletlager nur nach ausreichender Belüftung betreten! Kohlenmonoxid-Gefahr. Kinder fernhalten.
Die Berechnung erfolgt nach Tagespreis bei Bestellung zzgl. Einblaspauschale. Zahlungsziel 10 Tage. Sammelbesteller: 3 Abladestellen.
Unterschrift Kunde (bei Abwesenheit: Foto Füllstutzen)`,
  }),
};
