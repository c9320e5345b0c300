import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Proofs of payment as tills, apps, machines, donors' offices and people on paper pads make them. */
export const germanReceiptsByTill: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('de', {
    'de-diy-market-till': `{company} Baumarkt {city}
{street}
Tel. {phone}
? www.{web}
= Artikel | | EUR
* {num} [SPAX 4X40~SILIKON TRANSP~BLUMENERDE 40L~ROLLER 25CM~KABELBINDER~MDF 19MM] | {n} x {small} | {small} [A~B]
- Zuschnitt Holz | | 1,50 A
Summe EUR {small}
Gegeben girocard EUR {small}
MwSt A 19,00 % {small} Netto {small}
TSE-Signatur {num}{num}
TSE-Start {date} {time}
Bon {num} Kasse {d2} Bed. {n}
Umtausch innerhalb von {d2} Tagen mit Kassenbon
Punkte: {d3} Vielen Dank!`,
    'de-card-terminal-only': `# [K-U-N-D-E-N-B-E-L-E-G~Händlerbeleg~** Kundenbeleg **]
{company}
{street}
{town}
Terminal-ID {num}
TA-Nr {num} BNr {d2}{d2}
[Kartenzahlung girocard~Kartenzahlung kontaktlos~Mastercard~Bezahlung Debit Mastercard]
EUR {small}
PAN ############{d2}{d2}
Karte {n} gültig bis {d2}/{d2}
EMV-AID A0000003591010028001
VU-Nr. {num}
Datum {date} {time} Uhr
Autorisierungsantwort 00
*** Zahlung erfolgt ***
AS-Proc-Code 00 Capt.-Ref.= 0000
BITTE BELEG AUFBEWAHREN`,
    'de-petrol-card-app': `[Tank-App~Smart Tanken~Ladeapp] · Zahlungsbeleg
# [Beleg zu Ihrem Ladevorgang~Tankbeleg~Quittung Ladevorgang {num}]
Station :: {company}, {street}, {town}
Säule / Ladepunkt :: {n} DE*ABC*E{num}
Start :: {date} {time}
Ende :: {date} {time}
Menge :: {n},{d2} [kWh~Liter Super E10~Liter Diesel]
Preis je Einheit :: 0,{d2} €
Gesamt :: {small} €
enthaltene MwSt. 19 % :: {small} €
Bezahlt mit :: [Apple Pay~Visa *{d2}{d2}~PayPal]
Transaktion {num} erfolgreich. Gute Fahrt!`,
    'de-donation-small-slip': `[Tierschutzverein~Förderverein Freibad~Kirchengemeinde~DRK Ortsverein] {city} e. V.
# [Quittung über eine Spende~Spendenquittung~Empfangsbestätigung Spende]
Nr. {num}
Von {person}, {cstreet}, {ctown}
haben wir am {date} in bar erhalten
Betrag :: {small} EUR
in Worten :: [fünfzig~einhundert~zwanzig~dreihundert] Euro
für [unsere Jugendarbeit~das Tierheim~Glocken~die Sommerfreizeit]
Es handelt sich nicht um den Verzicht auf Erstattung von Aufwendungen.
Herzlichen Dank! {someone}, Kassenwart
{city}, {today}`,
    'de-word-cash-received': `# [Quittung~Empfangsbestätigung~Barquittung]
Hiermit bestätige ich, {someone}, von {person}
den Betrag von {small} Euro ([in bar~bar~per Sofortüberweisung])
für [das Fahrrad~die gebrauchte Waschmaschine~Miete {month}~die Kaution~zwei Konzertkarten~Schlüssel und Möbel]
erhalten zu haben.
{city}, den {date}
? Privatverkauf, keine Gewährleistung
Unterschrift ________________`,
    'de-swimming-pool-till': `Stadtbad {city} / Bäder GmbH
Steuer-Nr. {d3}/{d5}
{date} {time} Kasse {n}
= | Anz | EUR
* [Erwachsene 3 Std.~Kind ermäßigt~Familienkarte~Sauna Tageskarte~10er-Karte~Aufpreis Zeit] | {n} | {small}
Summe {small}
bar {d2},00 zurück {small}
7 % MwSt. {small} / 19 % {small}
Coin-Nr. {num} bitte beim Verlassen einwerfen
Karte nicht übertragbar, kein Ersatz bei Verlust
Viel Vergnügen!`,
    'de-payment-online-portal': `{company} Payments
# [Zahlungsbestätigung~Zahlungsbeleg~Ihre Zahlung war erfolgreich]
Hallo {person},
Sie haben {small} EUR an {client} gesendet.
Transaktionscode :: {num}XK{d3}
Datum :: {date} {time} MEZ
Händler :: {client}
Beschreibung :: {ware}
Einzelpreis :: {small} EUR
Versandkosten :: 0,00 EUR
Summe :: {small} EUR
Zahlungsmethode :: [Guthaben~Bankkonto x-{d2}{d2}~Visa x-{d2}{d2}]
Die Zahlung erscheint auf Ihrem Kontoauszug als "{company}".
Probleme mit dieser Zahlung? Sie haben 180 Tage Zeit, einen Fall zu melden.`,
    'de-physio-co-payment': `Praxis für Physiotherapie {someone}
# [Zuzahlungsquittung~Quittung über gesetzliche Zuzahlung]
Patient :: {person}, geb. {date}
Krankenkasse :: {insurer}
Verordnung vom :: {date}
= Leistung | Anzahl | Zuzahlung
* [Krankengymnastik~Manuelle Lymphdrainage 45~Fango~Hausbesuch] | {n} | {small}
- Verordnungsblattgebühr | 1 | 10,00
Summe erhalten {small} €
[bar~EC] am {date}
Diese Quittung dient zur Vorlage bei der Krankenkasse (§ 61 SGB V).
Stempel / Unterschrift`,
    'de-parking-ticket-machine': `[Parkhaus~Tiefgarage~Parkgarage] {city} [Mitte~Bahnhof~Klinikum]
# [Quittung~Parkquittung~Beleg Parkentgelt]
{company} Parken GmbH, {street}
Einfahrt {date} {time}
Bezahlt {date} {time}
Parkdauer 0 T {n} h {d2} min
Tarif 1
Betrag EUR {small}
inkl. 19 % MwSt. {small}
Karte ***{d2}{d2}
Automat {n} Beleg {num}
Ausfahrt innerhalb von 15 Minuten. Gute Fahrt`,
    'de-flea-shop-handwritten': `[Trödelladen~Buchantiquariat~Blumen~Änderungsschneiderei~Schuhmacher] {someone}
{date}
- {n} [Bücher~Stühle~Strauß~Hosen gekürzt~Absätze] | {small}
- [Vase~Bild~Grabgesteck~Reißverschluss~Sohlen] | {small}
[zus.~Summe~=] {small} €
[dankend erhalten~bez.~bar bez.]
? § 19 UStG
{someone}`,
    'de-at-buffet-bon': `[Buffet~Würstelstand~Konditorei~Trafik] {someone}
[Praterstern 1, 1020 Wien~Hauptplatz 7, 8010 Graz~Landstraße 3, 4020 Linz]
UID: ATU{num}
Rechnung-Nr. {num} {date} {time}
Es bediente Sie: {n}
* {n} x [Käsekrainer~Melange~Topfengolatsche~Almdudler 0,33~Semmel~Zigaretten] {small}
Summe EUR {small}
BAR {d2},00 Rückgeld {small}
A 20 % Netto {small} USt {small}
B 10 % Netto {small} USt {small}
Kassen-ID: KASSE{n}
[QR-Code RKSV] Sicherheitseinrichtung ausgefallen: nein
Danke für Ihren Besuch, auf Wiederschauen!`,
    'de-ch-shop-bon': `[Coop Pronto~Hofladen~Papeterie~Drogerie] {city}
CHE-{d3}.{d3}.{d3} MWST
{date} {time} Kasse {n} Bon {num}
= Artikel | Menge | Preis | Total
* [Gipfeli~Rivella 0.5~Landjäger~Zahnpasta~Couverts C5~Zopf 500g~Honig] | {n} | {n}.{d2} | {n}.{d2}
Total CHF {d2}.{n}5
TWINT {d2}.{n}5
MWST-Code 1 2.6 % Total {d2}.10 MWST 0.{d2}
Superpunkte {d3}
Besten Dank für Ihren Einkauf, uf Widerluege
Umtausch innert 30 Tagen mit Quittung`,
  }),
};
