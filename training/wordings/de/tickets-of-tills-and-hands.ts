import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Receipts: tickets of tills, of machines and of portals, and slips filled by hand. */
export const germanTicketsOfTillsAndHands: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: wordingsIn('de', {
    'de-whole-supermarket-loyalty': `{company} MARKT {city}
{street}
{town}
Tel. {phone}
UID Nr. {vat}
                    EUR
BIO BANANEN         1,89 B
 0,952 kg x 1,99 EUR/kg
TOMATEN RISPE       2,49 B
ROGGENBR. 750G      3,19 B
H-MILCH 1,5%        2,30 B
 2 Stk x 1,15
HACKFL. GEM. 400G   4,29 B
PFAND 0,25          1,50 A
 6 Stk x 0,25
MINERALW. 6X1,5     2,94 A
GESCHIRRTABS        7,99 A
-20% AUF MARKE     -1,60 A
ZEITSCHRIFT         3,50 B
LEERGUT            -3,25 A
-----------------------
SUMME         EUR  25,24
=======================
Geg. EC-Cash  EUR  25,24
* * Kundenbeleg * *
Datum: {date}  Uhrzeit: {time} Uhr
Beleg-Nr. {d5}  Trace-Nr. {num}
Bezahlung Contactless girocard
Nr. ############{d2}{d2} 0001
VU-Nr. 45{num}  Terminal-ID 5{num}
AS-Proc-Code = 00 075 00  Capt.-Ref. = 0000
BITTE BELEG AUFBEWAHREN
Steuer %  Netto  Steuer  Brutto
A= 19,0%   6,37   1,21   7,58
B= 7,0%   16,50   1,16  17,66
TSE-Signatur {num}Kd{num}== Seriennnummer Kasse REWP:{d2}:{d3}
Mit dieser Einkaufssumme hätten Sie 12 Treuepunkte gesammelt! App laden und sparen.
Markt {num} Kasse {n} Bed. {d3}{d3}
Öffnungszeiten Mo–Sa 7–22 Uhr. VIELEN DANK FÜR IHREN EINKAUF`,
    'de-whole-inn-table-bewirtung': `Gasthaus [Zum Hirschen~Goldener Adler~Alte Post~Zur Mühle]
Inh. {person}
{street}, {town}
Bewirtungsbeleg / Rechnung Tisch 14
Bon {num}   Kellnerin: Steffi   {date} {time}
2x Flädlesuppe          11,80
1x Zwiebelrostbraten    24,90
1x Kässpätzle           14,50
1x Maultaschen geschm.  15,20
1x Kinder-Schnitzel      8,90
2x Apfelschorle 0,5      9,20
1x Export v. Fass 0,5    4,60
1x Viertele Trollinger   6,10
3x Espresso              8,70
1x Apfelküchle Vanille   7,80
Zwischensumme          111,70
MwSt 19 % Getränke / 7 % Speisen enthalten
Bar erhalten           120,00
Tip - danke!             8,30
Angaben zum Nachweis der Höhe und der betrieblichen Veranlassung von Bewirtungsaufwendungen (§ 4 Abs. 5 Nr. 2 EStG)
Bewirtete Person(en): {someone}, {someone}, {someone} ({client})
Anlass der Bewirtung: [Vertragsverhandlung~Abschluss Projekt Nord~Jahresgespräch]
Ort, Datum, Unterschrift: ____________________
Es bediente Sie gern: Steffi. Dienstag Ruhetag. Metzelsupp am ersten Donnerstag im Monat.
St.-Nr. {d2}{d3}/{d5}  TSE-Trans. {num}`,
    'de-whole-pharmacy-with-copay': `{company}-Apotheke
{person} e. K.
{street} * {town} * Tel. {phone}
Kassenbon Nr. {num} / Kasse 2 / Bed. PTA {n}
{date} {time}
REZEPT 1
 RAMIPRIL 5MG TAB N3 100 ST     GKV
  Zuzahlung                    5,00
 MEHRKOSTEN                    2,14
REZEPT 2 (privat)
 CETIRIZIN TR 10ML             8,45
OTC
 NASENSPRAY MEERW.             5,95
 HALSTABL. ZUCKERFREI 24       7,49
 -10% STAMMKUNDE              -1,34
 Reservierung Botendienst      0,00
Summe                   EUR   27,69
Bar                           50,00
Zurück                        22,31
enth. MwSt 19,00 %             3,26
Zuzahlung ist nach § 61 SGB V an die Krankenkasse abgeführt; eine Quittung für das Finanzamt drucken wir Ihnen am Jahresende gesammelt aus – Kundenkarte {d5}.
Arzneimittel sind vom Umtausch ausgeschlossen.
Notdienst heute: siehe Aushang. Nächste Blutdruckaktion Freitag.
Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie uns!
TSE: {num} Start {time}:04 Ende {time}:51 Sig.zähler {num}
GUTE BESSERUNG`,
    'de-whole-taxi-printed-and-handwritten': `TAXI-QUITTUNG
{company} Taxi-Zentrale {city} · Ruf {phone} · Ord.-Nr. {d3}
Kennzeichen: ____-TX {d3}
Unternehmer: {someone}, {street}, {town}, St.Nr. {d2}/{d3}/{d5}
Fahrt von :: Hauptbahnhof, Taxistand Süd
nach :: {cstreet}
☐ Stadtfahrt ☒ Krankenfahrt (sitzend) ☐ Kurierfahrt
Fahrpreis :: {small} EUR
Zuschlag Großraum :: 8,00 EUR
Wartezeit 12 Min. :: 6,60 EUR
Trinkgeld :: –
Gesamt EUR dankend erhalten
Im Betrag sind 7 % / 19 % MwSt. enthalten (Zutreffendes ankreuzen; unter 50 km ermäßigt)
Zuzahlung Patient 10 % mind. 5, max. 10 EUR: bar erhalten
Transportschein Nr. {num} liegt vor
Datum {date} Uhrzeit {time}   Fahrer-Nr. {d3}   Unterschrift Fahrer
---
Taxameter: Grundpreis 4,30 / km 2,40 / ab 10 km 2,10 / Nacht +0,20 / gefahren 14,7 km
Beschwerden: Ordnungsamt, Gewerbeabteilung. Fundsachen bitte in der Zentrale abgeben.
Flughafen-Festpreis! Kleinbus bis 8 Personen! Rollstuhltransport auf Vorbestellung!`,
    'de-whole-museum-shop-tickets': `Museum für [Naturkunde~Brotkultur~Uhren~Fotografie] {city}
Museumskasse – Kasse 01
Kassierer/in: Volontariat2
{date}    {time}
Menge Bezeichnung            Betrag
1  Familienkarte klein        12,00
   (1 Erw., bis 4 Kinder)
1  Erw. erm. Studierende       5,00
2  Audioguide dt.              6,00
   Pfand Ausweis einbehalten
1  Schlüsselband Fossil        4,90
1  Katalog "Eiszeit" broschiert 29,80
3  Postkarte                   3,60
Gesamt                        61,30
Gegeben Kreditkarte           61,30
  Zahlungsart VISA kontaktlos, Gen.-Nr. {num}
MwSt 7 %   aus 29,80 und 3,60
MwSt 19 %  aus 4,90
Eintritt steuerfrei nach § 4 Nr. 20a UStG
Karten gelten am Tag der Ausgabe, Wiedereintritt mit Stempel. Garderobe und Schließfach (2-€-Münze) im Untergeschoss. Fotografieren ohne Blitz erlaubt. Letzter Einlass 16.30 Uhr.
Das Café in der Orangerie gewährt gegen Vorlage 10 % auf Kuchen.
Förderer: {other} Stiftung. Bücher-Umtausch nur originalverschweißt.
{company} gGmbH, {street}, {town}, USt-IdNr. {vat}`,
    'de-whole-online-parking-app-confirmation': `Parkbeleg
{company} Mobility – deine Park-App
Hallo {someone},
hier ist der Beleg für deinen Parkvorgang. Du musst nichts weiter tun.
Vorgang :: {num}
Kennzeichen :: {city} AB {d3}
Zone :: 1{d3} – Altstadt Nord, Kurzparkzone max. 2 h
Start :: {date}, {time}
Ende :: {date}, automatisch beendet
Dauer :: 1 h 37 min
= Position | Netto | MwSt | Brutto
- Parkgebühr (im Namen und für Rechnung der Kommune, nicht steuerbar) | 3,20 | – | 3,20
- Servicegebühr | 0,33 | 0,06 | 0,39
Bezahlt mit: hinterlegte Mastercard •••• {d2}{d2}
Abgebucht: 3,59 EUR
Kostenstelle/Notiz: "[Zahnarzt~Kunde Termin~privat]"
Gut zu wissen: Vergiss beim nächsten Mal das Beenden nicht – mit der Funktion Auto-Stopp endet der Vorgang, sobald du losfährst.
Strafzettel trotz gültigem Ticket? Reiche beides über die Hilfe ein, wir klären das mit dem Ordnungsamt.
Lade Freunde ein, ihr bekommt je 5 Euro Parkguthaben.
{company}, {street}, {town}, Registergericht {city} HRB {d5}, USt-ID {vat}
Du möchtest keine Belege per E-Mail? Einstellungen › Benachrichtigungen`,
    'de-whole-handwritten-quittung-block': `Quittung Nr. {d3}
netto {small} €  + {n} % MwSt ____ €  gesamt {small} €
Gesamtbetrag in Worten: — [einhundertachtzig~fünfundsechzig~vierhundertzwanzig~neunzig] — Cent wie oben
von {someone}, {cstreet}
für [gebrauchte Waschmaschine, 6 kg, ohne Garantie~Nachhilfe Mathe, 6 Std. im {month}~2 Ster Buche ofenfertig, selbst abgeholt~Standgebühr Trödelmarkt, 3 lfd. Meter~Anzahlung Welpe, Rüde, gechipt]
richtig erhalten zu haben bestätigt
Ort/Datum {city}, {date}
Stempel/Unterschrift des Empfängers
{company}
{person}
Buchungsvermerke: Kasse S. 14 / Konto 8400
Privatverkauf, Rücknahme ausgeschlossen. Bei Rückfragen {mobile}
(Durchschlag – nicht für Vorsteuer geeignet)
Vordruck 2-fach selbstdurchschreibend Best.-Nr. {d5}`,
    'de-whole-citizens-office-fee': `Stadt {city}
Bürgeramt Mitte – Kassenautomat KA-03
Einzahlungsquittung
Vorgang {num}     {date} {time}
Wartenummer: H{d3}     Schalter {n}
= Gebührentatbestand | Anz. | EUR
- Personalausweis ab 24 Jahre | 1 | 37,00
- Direktversand des Ausweises | 1 | 15,00
- Lichtbild am Terminal (4 Abzüge, digital) | 1 | 6,00
- Meldebescheinigung einfach | 2 | 18,00
- Beglaubigung Zeugniskopie | 3 | 9,00
Summe 85,00 EUR
Zahlart girocard mit PIN, Beleg {d2}{d2}, Terminal 6{num}
Haushaltsstelle 1220.{d5}, Kassenzeichen {num}{n}
Die Quittung ist bei Abholung des Dokuments vorzulegen. Der Ausweis liegt in etwa vier Wochen bereit; Sie erhalten einen PIN-Brief der Bundesdruckerei. Nicht abgeholte Dokumente werden nach drei Monaten vernichtet.
Eine Erstattung der Gebühr nach Antragstellung ist nicht möglich. Gebührenfrei: Sozialpass-Inhaber gegen Nachweis.
Umsatzsteuer wird nach § 2b UStG nicht erhoben.
Bitte entnehmen Sie Karte und Wechselgeld! Ihre Meinung zählt: {web}/feedback`,
    'de-whole-self-storage-refill-gas-campsite': `Camping {company} am See
{street}, {town}
Kurverwaltung angeschlossen
Rezeption: {someone}     Beleg {d5}     {date} {time}
Gast: {someone}, {cstreet}, {ctown}
Platz 73 – Wohnwagen – Aufenthalt {date} bis {date} (6 Nächte)
 6 x Stellplatz Komfort          168,00
 12 x Erwachsener                 96,00
 6 x Kind 3–14                    27,00
 6 x Hund                         21,00
 Strom 31,4 kWh à 0,65            20,41
 Duschmarken 10 St.               10,00
 Gasflasche 11 kg Füllung         27,90
 Brötchen lt. Liste               19,35
 Waschmaschine                     4,50
 Kurbeitrag 12 x 2,80             33,60
 Reservierungsanzahlung         - 100,00
 Rest bezahlt BAR                327,76
Beherbergung 7 %, Übriges 19 %, Kurbeitrag durchlaufend
Schranken-Chip retour, 20,00 Pfand zurückgezahlt ☒
Abreise bis 11 Uhr, danach halber Tag. Die Chemietoilette bitte nur an der Station leeren. Ruhezeit 13–15 und 22–7 Uhr.
Wir freuen uns, wenn Sie uns weiterempfehlen. Für Pfingsten schon jetzt reservieren!
Steuernr {d2}/{d3}/{d5}`,
    'de-whole-ch-railway-counter-coupon': `{company} Verkehrsbetriebe AG
Verkaufspunkt {city} Bahnhof, Schalter 4
MWST-Nr. CHE-{d3}.{d3}.{d3} MWST
Quittung / Quittance / Ricevuta
{date}  {time}   Bel. {num}
1 Halbtax-Abo Verlängerung      CHF  165.00
  Karte 1{d3} {d3} {d3}
2 Tageskarte Gemeinde           CHF   88.00
1 Velo-Tageskarte               CHF   14.00
1 Platzreservation IC 2. Kl.    CHF    5.00
1 Gutschein eingelöst           CHF  -20.00
Total CHF                            252.00
(Total EUR 268.10 zum Kurs 0.94)
TWINT                           CHF  252.00
 Auftrag {num}   Kunde bestätigt
inkl. 8,1 % MWST CHF 18.88
Billette sind persönlich und nicht übertragbar. Umtausch und Erstattung am ersten Geltungstag, danach Selbstbehalt CHF 10.00. Für das Halbtax läuft die automatische Erneuerung; Kündigung bis einen Monat vor Ablauf.
Schalter geöffnet: Mo–Fr 6.15–19.30, Sa/So 8.00–18.00
Gute Reise – Bon voyage – Buon viaggio`,
    'de-whole-at-trafik-post-partner': `TRAFIK {company}
Postpartner · Lotto-Toto-Annahme · Vignetten
{street}, {town}
ATU{num}
Kassa-ID TRF01   Beleg-Nr: {num}
{date}  {time}
1 Digitale Vignette Jahr PKW      103,80 *
   Kennz. W-{d5}X  AGB akzeptiert
3 Zigarillos Fine 20er             19,50
2 Rubbellos Cash                    6,00 *
1 Parkschein 60 min. (5er)         12,50 *
1 Paket S Inland                    6,30 *
   Sdg-Nr 10{num}
1 Briefmarkenheft 10 Stk            9,50 *
1 Tageszeitung                      3,20
Summe EUR                         160,80
Bankomat kontaktlos               160,80
* 0 % bzw. steuerfrei / im Namen Dritter
20 % aus 19,50 = 3,25   10 % aus 3,20 = 0,29
Sie wurden bedient von Fr. {someone}
Maschinenlesbarer Code (RKSV): _R1-AT1_TRF01_{num}_{date}_
Lose und Parkscheine sind vom Umtausch ausgenommen. Tabakwaren erst ab 18 Jahren – Ausweis bitte unaufgefordert vorweisen!
Mo–Fr 6–18, Sa 7–12:30. Schöne Feiertage!`,
    'de-whole-rent-payment-receipt-letterlike': `{someone}
{street}, {town}
Zahlungsbestätigung
Hiermit bestätige ich, von Frau {someone}, {cstreet}, {ctown}, heute folgende Beträge in bar erhalten zu haben:
Miete Garage Nr. {n}, Monate {month} bis Jahresende :: {small} Euro
Kaution :: {small} Euro
Ersatz für den verlorenen Handsender :: 45,00 Euro
Insgesamt :: {amount}
Die Kaution wird bei Auszug unverzinst zurückgegeben, wenn die Garage leer und sauber ist. Weitere Ansprüche aus dem abgelaufenen Jahr bestehen nicht. Der Mieterin wurden zwei Schlüssel und ein neuer Sender ausgehändigt, die Batterie ist frisch.
Umsatzsteuer wird nicht ausgewiesen, da ich Kleinunternehmer im Sinne des § 19 UStG bin.
Wegen der Steuerbescheinigung für den Arbeitgeber (beruflich genutzter Wagen) schreibe ich noch extra eine Aufstellung.
{city}, den {today}
{person} (Vermieter)
bezahlt habe ich: {someone}
gezählt: 6 x 50, 3 x 20, 1 x 5, Rest Münzen`,
  }),
};
