import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Receipts of tills, terminals, clubs and counters. */
export const germanTickets: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('de', {
    'de-dry-bakery-bill-tse-block': `[Backhaus~Bäckerei~Stadtbäckerei] {person}
Filiale {n} im Vorkassenbereich
{street}
{town}
Tel. {phone}
Bon {num}  K{n}  Bed. {d2}
- 2x Laugenbrezel   à 0,95 | 1,90 A
- Dinkelkruste 500 geschn. | 3,85 A
- Käsekuchen Stück | 3,20 B
- Cappuccino gr. | 3,60 B
- Pfandbecher | 1,00 C
SUMME EUR 13,55
gegeben BAR 20,00
Rückgeld 6,45
A 7 % netto 5,37 St 0,38
B 19 % netto 5,71 St 1,09
C 0 %
im Haus / {date} {time}
TSE-Transaktion: {num}
Start {date}T{time}:11
Ende {date}T{time}:48
Seriennr. Kasse ERS-{num}
Prüfwert Xq9f{num}kLm/{d5}+aZ==
Sig.-Zähler {num}
Backwaren vom Vortag ab 8 Uhr zum halben Preis!
Ihre Treuekarte: noch 3 Stempel bis zum Gratisbrot
Wir suchen Verkäufer/innen, auch Quereinsteiger, 18–30 Std. Sprechen Sie uns an.
Es bediente Sie: {someone}
Danke & bis morgen`,
    'de-dry-driving-school-cash-log': `Fahrschule {person}
Klassen B, BE, A, AM, L
Empfangsbescheinigung Nr. {d3}
Fahrschüler/in {someone}   Ausbildungsnummer {d5}
erhalten am {today} in bar:
Grundbetrag | 350,00
Lehrmaterial/App | 69,00
3 Übungsstunden à 45 Min. 62,00 | 186,00
1 Sonderfahrt Autobahn, Doppelstunde | 148,00
bezahlt insgesamt 753,00 EUR, darin 19 % MwSt.
offen: Sonderfahrten 10 von 12, Vorstellung theoretische Prüfung 65,00, praktische 190,00. Die Gebühren des TÜV ({small}) zahlst du online direkt dort.
Kontostand Fahrstunden nach dieser Zahlung: + 0,00
Bitte aufbewahren! Ohne dieses Blatt können wir bei Verlust der Karteikarte nichts nachvollziehen.
Nächster Termin {date}, {time} Uhr, Treffpunkt Bahnhof. Absagen bitte 48 Stunden vorher, sonst fällt die halbe Stunde an. Sehhilfe nicht vergessen, feste Schuhe an.
Theorie Mo + Mi 18.30, Ferienkurs ab {date}
Unterschrift Büro {someone}`,
    'de-dry-terminal-merchant-copy-only': `{company}
{street}, {town}
** Händlerbeleg **
Terminal-ID {num}
TA-Nr. {d5}{n}   Beleg-Nr. {d3}{n}
Kartenzahlung
kontaktlos
girocard
EUR {small}
PAN ############{d3}{n}
Karte {n}
EMV-AID A0000003591010028001
VU-Nr. {num}
Datum {date}
Uhrzeit {time}:{d2} Uhr
Genehmigungs-Nr. {d5}{n}
AS-Zeit {date} {time} Uhr
AS-Proc-Code = 00 075 00
Capt.-Ref. = {d3}{n}
AID59: {d5}{n}
Zahlung erfolgt
BITTE BELEG AUFBEWAHREN
[~Trinkgeld ____ Unterschrift ____~Bitte vorne anstehen]`,
    'de-dry-craft-market-square-app': `Neuer Beleg von {person} – [Keramik~Goldschmiede~Filzwerkstatt~Seifenmanufaktur]
{amount}
Bezahlt mit Mastercard •••• {d3}{n}, {date}, {time}
= Artikel | Preis
- Teeschale Ascheglasur, klein × 2 | 36,00 €
- Espressobecher ohne Henkel × 1 | 19,00 €
- Postkarte Brennofen × 3 | 4,50 €
- Benutzerdefinierter Betrag „Tüte mit kleinen Fehlern“ | 10,00 €
Zwischensumme 69,50 €
Rabatt Marktende -4,50 €
Gesamt 65,00 €
Im Sinne von § 19 UStG enthält der Betrag keine Umsatzsteuer.
Autorisierungscode {d5}{n} · Beleg #{d3}
Stand 41, Töpfermarkt {city}
Wie war dein Erlebnis? ☺ ☹
Möchtest du weitere Belege dieses Händlers automatisch erhalten? Verwalte deine Einstellungen. Nicht dein Kauf? Kontaktiere {mail}.
Lebensmittelecht, spülmaschinenfest, aber nicht für offenes Feuer gedacht. Werkstatt geöffnet nach Anruf {mobile}; Drehkurse im Winterhalbjahr.
© Zahlungsdienst für Kleinhändler, Dublin 2`,
    'de-dry-municipal-cash-office-form': `Gemeindekasse {city}
Einzahlungsquittung        Nr. {num}
Buchungsstelle 1220.{d5}   Kassenzeichen {num}
Einzahler/in :: {someone}, {cstreet}
Grund :: [Fundfahrrad Versteigerung~Sondernutzung Infostand~Hallennutzung~Fischereischein Abgabe~Holzauslese]
Betrag :: {small} EUR
in Worten :: *** siehe oben ***
Zahlungsart :: [bar~EC-Karte~Scheck]
Tag der Einzahlung :: {today}
Kassenführung :: {someone}
Der Betrag wurde angenommen. Diese Quittung ist nur mit Maschinenaufdruck oder zwei Unterschriften gültig. Scheckeinzahlungen unter dem Vorbehalt der Einlösung.
Hinweis nach Art. 13 DSGVO: Ihre Daten werden zum Zwecke der Kassenführung gespeichert und nach zehn Jahren gelöscht. Behördliche Datenschutzbeauftragte: {email}
1. Ausfertigung Einzahler – 2. Kassenbeleg – 3. Fachamt
(L. S.)`,
    'de-dry-airport-duty-lounge-multilingual': `{company} TRAVEL VALUE
Terminal 1, Gate B{d2}
Sales slip / Kassenbon / Ticket de caisse
STORE {d3}  POS {n}  TRX {num}
{date} {time}
FLT LH{d3}  DEST [FRA~LIS~OSL~ATH]  EU
- TOBLERONE 360G   2 @ 8,90 | 17,80
- GIN LONDON DRY 1L | 21,50
- PARFUM EDT 50ML | 64,00
- PROMO 10% PARFUM | 6,40-
- READER DIGITAL 2X 1,5 | 8,50
TOTAL EUR 105,40
VISA CREDIT CONTACTLESS 105,40
XXXX XXXX XXXX {d3}{n}  AUTH {d5}
VAT 19,00% 16,83 INCL
Boarding pass scanned. Liquids sealed in STEB bag – do not open before final destination / Beutel nicht vor dem Zielort öffnen.
Exchange within 60 days with receipt at any of our shops. Umtausch gegen Vorlage des Bons, ausgenommen Spirituosen und Hygieneartikel.
Collect points: 105 · Status Blue
You were served by {someone}
Gute Reise – Have a pleasant flight – Bon voyage`,
    'de-dry-landlord-key-deposit-handwritten': `Quittung
Ich, {person}, habe heute von Herrn/Frau {someone}
den Betrag von   € 150,-   (einhundertfünfzig)
als Pfand für 2 Kellerschlüssel und 1 Funkhandsender Tiefgarage Stellplatz {d2}
in bar erhalten.
Wird bei Rückgabe erstattet, wenn alles da ist + Batterie geht.
Kratzer am Sender war schon.
{city}, {today}
{person}
PS den Briefkastenschlüssel kriegst du von {someone} im EG, sie ist ab 18 Uhr da. Mülltonnen: Gelb gerade Woche, Rest ungerade. Sperrmüll nicht in den Hof!`,
    'de-dry-charging-app-session-summary': `Zahlungsbestätigung Ladevorgang
{company} Ladesäulenbetreiber
Ad-hoc-Laden ohne Vertrag
Standort :: {street}, {town}, Ladepunkt DE*{d3}*E{d5}*2
Start :: {date} {time}
Ende :: {date} {time}
Energie :: 31,4{n} kWh (DC CCS)
Preis :: 0,69 €/kWh
Blockiergebühr ab 60 Min. :: 0,00 €
Betrag brutto :: 21,70 €
enthaltene USt 19 % :: 3,46 €
Bezahlt per :: Apple Pay, Karte endet {d3}{n}
Eichrechtskonforme Messdaten können Sie mit der Transparenzsoftware prüfen: Öffentlicher Schlüssel auf dem Typenschild, Datensatz {num} als XML im Anhang.
Zu Beginn wurden 50,00 € reserviert; die Differenz gibt Ihre Bank je nach Institut innerhalb von 1–7 Werktagen frei.
Günstiger laden? Mit unserer Kundenkarte ab 0,52 €/kWh, keine Grundgebühr in den ersten drei Monaten.
Störung am Stecker: {phone} (24/7), Säulennummer bereithalten. Der Strom stammt aus Wasserkraft (Herkunftsnachweis Norwegen).`,
    'de-dry-sports-club-tournament-entry-fee': `TTC {city} 19{d2} e. V. – Abteilung Tischtennis
Startgeld bezahlt
Turnier: [Osterpokal~Zweier-Mannschaft~Dreikönigs~Stadtmeisterschaft] am {date}
Verein/Spieler: {someone} + {someone}
Klasse Herren C bis 1650 | 12,00
Doppel | 5,00
Nachmeldung | 3,00
Schiedsrichterabgabe | 0,00
ges. 20,- € dankend erhalten
{today} {time} Turnierleitung, Tisch am Eingang, Kürzel {someone}
Gilt auch als Nachweis für Vereinskasse. Umsatzsteuerbefreit § 4 Nr. 22b.
Start Halle 2, 9.30 Uhr Aushang beachten! Bälle 40+ Plastik stellt der Ausrichter, Schlägerkontrolle möglich. Wer beim Aufruf dreimal fehlt, scheidet ohne Erstattung aus.
Kuchen, Chili, Kaffee in der Cafeteria, Bons nur dort`,
    'de-dry-second-page-hotel-bar-journal-slips': `Beleg 2/2 zu Zimmer {d3}   Gast {someone}   Abreise {date}
** bezahlt / paid **
= Datum | Abteilung | Beleg | Soll | Haben
- {date} | Bar „Kupferkanne“ | {d5} | 23,50 |
- {date} | Minibar | {d5} | 7,00 |
- {date} | Parken Tiefgarage | {d5} | 18,00 |
- {date} | Sauna Leihbademantel | {d5} | 6,00 |
- {date} | Frühstück Hund | {d5} | 4,00 |
- {date} | Amex | {num} | | 58,50
Saldo 0,00
MwSt 7 %: 0,00   19 %: 9,34
Ihr Zimmer wurde bereits vom Reisebüro gezahlt und ist hier nicht aufgeführt.
Vergessenes heben wir sechs Wochen auf. Fundsachen: {email}
Bewerten Sie uns, und wir pflanzen einen Baum am Rennsteig.
Nachtportier {someone} {time}
TSE-Ausfall dokumentiert seit {date} {time}; Belege tragen bis zur Reparatur keine Signatur.`,
    'de-dry-ch-dorfladen-quittung': `Dorfladen Chäsi {city}
Inhaber {person}
CHE-{d3}.{d3}.{d3} MWST
{date} / {time} / Kasse 1 / {d5}
- Nüsslisalat 100g | 3.95 2
- Gipfeli 3 x 1.20 | 3.60 2
- Rivella rot 1.5 l | 2.70 2
- Cervelas 2er | 3.40 2
- Zündhölzli | 1.10 1
- Gebührensack 35l Rolle | 17.00 0
Total CHF 31.75
Twint 31.75
Rundung 0.00
MWST 1: 8.1% 0.08 / 2: 2.6% 0.35
Märkli: 15 Stk. – Sammelkarte voll = Pfannenset
Postagentur im Laden: Pakete bis 17.45
Umtausch innert 8 Tagen mit Kassazettel
Merci vilmal und en schöne Tag!
Öffnungszeiten Mo–Fr 7–12.15, 14–18.30 / Sa 7–16`,
  }),
};
