import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Delivery notes and slips of tills from German, Austrian and Swiss trades. */
export const germanDeliveriesAndReceipts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: [
    {
      family: 'de-ready-mix-concrete',
      language: 'de',
      text: `{company} Transportbeton · Werk {city}
# [Lieferschein für Transportbeton~Betonlieferschein Nr. {num}~LIEFERSCHEIN {num}]
Kunde :: {client}
Baustelle :: {cstreet}, {ctown}
Bauteil :: [Bodenplatte~Decke über EG~Streifenfundament]
Sorten-Nr. :: {num} C25/30 XC4 XF1 WF F3 Dmax 16
Fremdüberwacht durch BÜV · DIN EN 206-1/DIN 1045-2 · Zement CEM II 42,5 N {d3} kg/m³, w/z 0,5{n}
= Lieferung Nr. | Menge m³ | Gesamt m³ | Fahrzeug | Fahrer
- {n} | 7,50 | {d2},00 | {d3} | {someone}
Beladen {time} Ankunft {time} Beginn Entladen {time} Ende {time}
Wasserzugabe auf Baustelle auf Verlangen des Kunden ____ Liter (keine Gewähr für Festigkeit)
Wartezeit ____ min, Pumpe M36, Kleinmengenzuschlag
Vorsicht: Frischbeton reizt Haut und Augen. Nach Hautkontakt abspülen.
Ware erhalten, Unterschrift Abnehmer ________________`,
    },
    {
      family: 'de-parcel-packing-slip',
      language: 'de',
      text: `{company} Versandzentrum
Packzettel zu Bestellung {num}
# [Lieferschein~Packliste~Inhalt dieser Sendung~Lieferschein / Retourenschein]
Empfänger: {person}, {cstreet}, {ctown}
Paket {n} von {n} · Gewicht {n},{d2} kg · Sendungsnummer 00340{num}{num}
= Lagerplatz | Artikel | bestellt | geliefert | Rest
* {n}-{d2}-{d2} | {ware} | {n} | {n} | [0~1~2]
Restmengen folgen ohne weitere Versandkosten. Die Rechnung erhalten Sie per E-Mail.
? Gepackt von: {someone}
===
Rücksendung - bitte ausfüllen und beilegen
Rücksendegrund: 1 passt nicht 2 gefällt nicht 3 defekt 4 falscher Artikel 5 zu spät
* {num} | {ware} | Grund ___ | Anzahl ___
Sie möchten etwas zurückgeben? Aufkleber auf das Paket kleben und in jeder Filiale abgeben.`,
    },
    {
      family: 'de-beverage-delivery-priced',
      language: 'de',
      text: `Getränke {company} - Heimdienst und Gastronomie
Tour {n} Fahrer {someone} Fahrzeug {d2}
{client} (Kd. {num}) {cstreet}
# [LIEFERSCHEIN {num}~Lieferschein mit Preisen~Lieferbeleg (keine Rechnung)]
{today} {time}
= Voll | Artikel | Gebinde | EK/Kasten | Summe
* {n} | [Mineralwasser Classic 12x1,0~Apfelschorle 20x0,5~Pils 20x0,5~Cola 24x0,33 MW~Weizenbier alkoholfrei~Fass 30 l Helles] | [KA~FA~KI] | {n},{d2} | {small}
= Leergut zurück | Anzahl | Pfand
* [Kasten 3,30~Kasten 3,10~Fass 30,00~Flaschen lose 0,08] | -{n} | -{small}
Warenwert netto {small} Pfandsaldo {small}
CO2-Flasche getauscht: 1
Ware vollständig und in einwandfreiem Zustand erhalten. Eigentumsvorbehalt. Abrechnung erfolgt monatlich.
Kunde: ____________ Fahrer: ____________`,
    },
    {
      family: 'de-hazardous-waste-consignment',
      language: 'de',
      text: `# [Begleitschein~Übernahmeschein~Wiegeschein / Lieferschein Entsorgung]
nach §§ 10 ff. NachwV · Blatt {n} (altgold) · Nummer {num}{d2}
Abfallschlüssel [17 06 05~13 02 05~20 01 21~17 09 04] [asbesthaltige Baustoffe~nichtchlorierte Maschinenöle~Leuchtstoffröhren~gemischte Bauabfälle]
1 Abfallerzeuger :: {client}, {cstreet}, {ctown}, Erz.-Nr. {num}
2 Beförderer :: {company}, Bef.-Nr. {num}
3 Entsorger :: {other}, Ents.-Nr. {num}
Übergabedatum {date} Annahmedatum {date}
Erste Wägung {d2}.{d3} kg {time}, zweite Wägung {d2}.{d3} kg {time}, netto {n}.{d3} kg
Kfz-Kennz. {city} {d3} Anhänger {d3}
ADR: UN 2590, 9, III, (E)
Versicherung der ordnungsgemäßen Deklaration / Beförderung / Annahme
Container abgestellt: 7 m³ Absetzmulde Nr. {d3} · getauscht · abgeholt
Unterschriften Erzeuger, Beförderer, Entsorger. Frei für Vermerke: {sentence}`,
    },
    {
      family: 'de-cmr-waybill',
      language: 'de',
      text: `1 Absender (Name, Anschrift, Land) {company}, {street}, {town}
# [Internationaler Frachtbrief CMR~Frachtbrief~Speditionsauftrag / Ablieferbeleg]
Diese Beförderung unterliegt trotz einer gegenteiligen Abmachung den Bestimmungen des Übereinkommens über den Beförderungsvertrag im internationalen Straßengüterverkehr (CMR).
2 Empfänger {client}, {cstreet}, {ctown}
3 Auslieferungsort des Gutes {ctown}
4 Ort und Tag der Übernahme des Gutes {city} {date}
5 Beigefügte Dokumente: Lieferschein {num}, Packliste
= 6 Kennzeichen | 7 Anzahl | 8 Verpackung | 9 Bezeichnung des Gutes | 11 Bruttogewicht kg | 12 m³
* {num} | {n} | [Europal.~Gitterbox~Karton~IBC] | [Maschinenteile~Lacke~Fliesen~Autositze~Konserven] | {num} | {n},{d2}
13 Anweisungen des Absenders: nicht stapelbar, Avis unter {phone}
16 Frachtführer {other}, Kennz. {d3}
18 Vorbehalte und Bemerkungen: 1 Karton eingedrückt
Lademittel: {n} EPAL getauscht ja / nein
22 Unterschrift Absender 23 Unterschrift Frachtführer 24 Gut empfangen am ______ Ankunft ____ Abfahrt ____`,
    },
    {
      family: 'de-hospital-supplies',
      language: 'de',
      text: `{company} Medizinprodukte · DIN EN ISO 13485
Klinikum {city}, Zentrallager, Rampe 3
# [LIEFERSCHEIN~Lieferschein Konsignationslager~Lieferschein Nr. 80{num}]
Ihre Bestellung {num} vom {date} · Auftrag {num} · Versandart Kühlkurier
= Pos | REF | Bezeichnung | LOT | Verfall | Menge
* {n}0 | {num} | [Einmalskalpell Fig. 11 steril~Infusionsbesteck~OP-Handschuh Gr. 7,5~Stentsystem 3,0x18~Kompresse 10x10~Blutentnahmeröhrchen EDTA] | {num} | {year}-{d2} | {n} [PCK~ST~KT]
Chargendokumentation gemäß MDR Art. 27 (UDI) beim Anwender.
Transporttemperatur 2-8 °C, Datenlogger {num} liegt bei
Packstücke {n}, Gesamtgewicht {n},{d2} kg
Beanstandungen innerhalb von 5 Werktagen, Rücksendung nur mit RMA-Nummer.
Empfang bestätigt (Stempel, Handzeichen)`,
    },
    {
      family: 'de-ch-delivery',
      language: 'de',
      text: `{company} Baustoffe AG, Filiale [Chur~Frauenfeld~Olten~Visp]
# [Lieferschein {num}~Lieferschein / Bulletin~Rüst- und Lieferschein]
Kommission: Neubau {cstreet}, Polier {someone}, Natel +41 79 {d3} {d2} {d2}
Kunde {client}
Lieferdatum :: {date} [vormittags~nachmittags]
Chauffeur :: {someone}, LKW [SO~GR~VS] {d5}
= Art. | Bezeichnung | Menge | Einh. | Gew. kg
* {num} | [Backstein 29x14x19~Zementsack 25kg Normo~Sickerplatte~Betonstahl 12mm~Kies 16/32~Bauholz Latten 24/48] | {n} | [Pal~Sack~m2~Stg] | {d3}
Kranablad bis 8m inkl., SUVA-Paletten retour: {n} Stk à CHF 15.-
LSVA nach Aufwand. Mängel innert 3 Tagen melden.
Erhalten: Datum / Visum`,
    },
  ],
  receipt: [
    {
      family: 'de-supermarket-card-slip',
      language: 'de',
      text: `# {company} Markt
{street}
{town}
UID Nr.: {vat}
> EUR
* [BIO VOLLMILCH 3,8%~ROGGENBROT 750G~BANANEN~GOUDA JUNG~SPUELMITTEL~PFAND 0,25~EIER 10ER~TOMATEN RISPE~MINERALW.STILL~TRAGETASCHE] | {n},{d2} [A~B]
SUMME EUR {small}
Geg. [EC-Cash~Mastercard~girocard kontaktlos] EUR {small}
** Kundenbeleg **
Datum: {date} Uhrzeit: {time} Beleg-Nr. {d2}{d2}
Trace-Nr. {num} Bezahlung kontaktlos girocard
Nr. ###############{d2}{d2} gültig bis {d2}/{d2}
Terminal-ID 5{num} Pos-Info 00 075 00
AS-Zeit {date} {time} AS-Proc-Code = 00 075 00
Capt.-Ref. = {d2}{d2} Betrag EUR {small}
Zahlung erfolgt
= Steuer % | Netto | Steuer | Brutto
- A= 19,0% | {small} | {n},{d2} | {small}
- B= 7,0% | {small} | {n},{d2} | {small}
TSE-Signatur: {num}{num}{num} TSE-Signaturzähler: {num} Seriennummer Kasse: {num}
Sie haben {n} Treuepunkte gesammelt. Markt:{d2}{d2} Kasse:{n} Bed.:{d3}{d3}
Vielen Dank für Ihren Einkauf`,
    },
    {
      family: 'de-restaurant-entertainment',
      language: 'de',
      text: `# Ristorante {company}
{street} {town} Tel. {phone}
Tisch {n} Bediener {someone}
# [RECHNUNG~Rechnung Nr. {num}~Gästerechnung~Zwischenrechnung]
* {n} x [Pizza Salami~Wiener Schnitzel~Insalata Mista~Weizen 0,5~Espresso~Apfelschorle 0,4~Tiramisu~Grauburgunder 0,2] | {n},{d2} | {small}
Total EUR {small}
Netto 19% {small} MwSt {n},{d2}
BAR {small} Trinkgeld ____
{date} {time}
Es bediente Sie {someone}. Grazie e arrivederci!
Angaben zum Nachweis der Höhe und der betrieblichen Veranlassung von Bewirtungsaufwendungen (§ 4 Abs. 5 Nr. 2 EStG)
Bewirtete Person(en): {someone}, {someone}
Anlass der Bewirtung: [Projektbesprechung~Vertragsverhandlung~]
Ort, Datum, Unterschrift`,
    },
    {
      family: 'de-fuel-station',
      language: 'de',
      text: `# [Tankstelle~Autohof~Station] {someone}
im Namen und für Rechnung der {company} Mineralöl GmbH
{street}, {town} St.-Nr. {d2}/{d3}/{d5}
Quittung Nr. {num} Kasse {n}
{date} {time}
*ZP {n} [Super E10~Diesel~Super Plus~AdBlue]
{d2},{d2} l x 1,{d3} EUR/l
> {small} EUR A
? Autowäsche Programm 3 {n},99 EUR A
? Kaffee to go 2,{d2} EUR A
Gesamtbetrag {small} EUR
[Flottenkarte {num} km-Stand {num}~girocard {small}~Bargeld {small} Rückgeld {n},{d2}]
MwSt A 19 % {n},{d2} Netto {small}
Entspricht CO2-Kosten von {n},{d2} EUR (BEHG)
Start {time} Ende {time} Transaktion {num}
Gute Fahrt!`,
    },
    {
      family: 'de-taxi-slip',
      language: 'de',
      text: `# [Taxiquittung~Quittung~QUITTUNG / Fahrpreisbeleg]
Taxi-Unternehmen {person}, Ordnungs-Nr. {d3}
Kennzeichen {d3} {d2} Konzession {num}
[Fahrt von~von] :: {street}
nach :: [Flughafen~Hauptbahnhof~Klinik~Messe]
Datum :: {date}
Fahrpreis Taxameter :: {small}
? Zuschlag Großraum :: 7,00
Trinkgeld :: {n},00
Betrag dankend erhalten EUR :: {small}
enthaltene MwSt 7 % (bis 50 km)
Krankenfahrt: Zuzahlung erhalten ja/nein
? Fahrer {someone}
Stempel / Unterschrift`,
    },
    {
      family: 'de-handwritten-receipt-pad',
      language: 'de',
      text: `Nr. {d3}
# [Quittung~Empfangsbestätigung~Kassenbeleg / Quittung]
Netto EUR {small}
+ {n} % MwSt. EUR {n},{d2}
Gesamt EUR {small}
Gesamtbetrag EUR in Worten: [zweihundertfünfzig~achtundvierzig~einhundertzwölf~vierhundert] ----- Cent wie oben
[von~Von Herrn/Frau/Firma] {someone}
für [Kaution Wohnungsschlüssel~Gebrauchtes Fahrrad~Standgebühr Flohmarkt~Nachhilfe {month}~Mitgliedsbeitrag {year}~Musikauftritt]
dankend erhalten
Ort/Datum {city}, {date}
Buchungsvermerke
Stempel/Unterschrift des Empfängers
? Im Gesamtbetrag ist keine Umsatzsteuer enthalten (§ 19 UStG)`,
    },
    {
      family: 'de-pharmacy-till',
      language: 'de',
      text: `# {company} Apotheke
Inh. {person} e.K.
{street} · {town}
Bon {num} {date} {time} Es bediente Sie: {someone}
* [PARACETAMOL 500 20ST~NASENSPRAY 10ML~Zuzahlung Rezept~HUSTENSAFT 100ML~VITAMIN D3~WUNDSALBE 20G~BLUTDRUCKMESSGERAET] PZN {num} | {n},{d2}
- Zuzahlung AOK gesetzl. | 5,00
- Mehrkosten | {n},{d2}
SUMME {small} €
gegeben [bar~EC-Karte] {small} €
MwSt. 19% {n},{d2} enthalten
Kundenkarte {num}: Dieser Beleg dient zur Vorlage bei der Krankenkasse (Zuzahlungsbefreiung)
Arzneimittel sind vom Umtausch ausgeschlossen. Gute Besserung!
TSE {num} Sig {num}`,
    },
    {
      family: 'de-public-office-fee',
      language: 'de',
      text: `[Landkreis~Stadt~Gemeinde] {city} · Bürgerbüro Kasse {n}
# [Gebührenquittung~Quittung~Zahlungsbeleg / Gebührenbescheid]
Einzahler :: {person}
Kassenzeichen :: {num}{d2}
= Tarif-Nr. | Verwaltungsleistung | Betrag
* {n}.{n} | [Personalausweis über 24 Jahre~Führungszeugnis~Meldebescheinigung~Beglaubigung je Seite~Bewohnerparkausweis 12 Mon.~Reisepass Express~Kfz-Zulassung mit Wunschkennzeichen~Fischereischein] | {d2},{d2} €
Gesamt {d3},00 € [bar~EC] bezahlt am {date} um {time}
Gegen die Kostenfestsetzung kann innerhalb eines Monats Widerspruch erhoben werden.
Nicht umsatzsteuerpflichtig
Rechtsgrundlage: Verwaltungskostensatzung vom {date} in der jeweils gültigen Fassung
Bitte bewahren Sie diesen Beleg bis zur Aushändigung des Dokumentes auf.
Platz {n} · Sachbearbeitung {someone} · Aufruf-Nr. {d3}`,
    },
    {
      family: 'de-at-bakery',
      language: 'de',
      text: `# Bäckerei-Konditorei {someone}
Hauptplatz {n}, [1030 Wien~8020 Graz~6020 Innsbruck~4020 Linz]
ATU{num}
Barumsatz Re-Nr.: {num} {date} {time}
* {n} [Handsemmel~Topfengolatsche~Mohnflesserl~Melange~Krapfen~Vollkornbrot 1kg~Sachertorte Stk] | {n},{d2} | {n},{d2} [C~B]
Summe EUR {small}
[BAR~Bankomat kontaktlos] {small}
B 10% netto {n},{d2} USt 0,{d2}
C 20% netto {n},{d2} USt 0,{d2}
KASSEN-ID: K{d2} Umsatzzähler verschlüsselt
_R1-AT1_{num}_{num}_{year}-{d2}-{d2}T{time}:00_{n},{d2}_0,00
? Danke und an schönen Tag noch!
Rückgabe nur mit Kassabon`,
    },
    {
      family: 'de-ch-parking-and-rail',
      language: 'de',
      text: `# [Parkhaus Bahnhof~SBB CFF FFS Quittung~Verkaufsbeleg Schalter~Quittung Parkplatz]
{company} AG CHE-{d3}.{d3}.{d3} MWST
[Zürich HB~Bern~Basel SBB~Luzern] {date} {time}
Einfahrt {date} {time} Ausfahrt {date} {time} Dauer {n} h {d2} min
* [Billett Zürich-Bern 2. Kl. Halbtax~Sparbillett~Parkgebühr Zone 2~Tageskarte Gemeinde~Velobillett] | CHF {d2}.{d2}
Total CHF {d2}.{d2}
inkl. 8.1% MWST CHF {n}.{d2}
Bezahlt: [Twint~Maestro CHIP~Postcard~Bar] XXXX XXXX XXXX {d2}{d2}
Trm-Id: {num} Akt-Id: {n} AID: A0000000{d3}{d2}{d2} Trx. Seq-Cnt: {num} Autor. Code: {num}
Total-EFT CHF: {d2}.{d2}
Beleg bitte aufbewahren. Merci und uf Widerluege`,
    },
  ],
};
