import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further delivery notes, tax papers and tickets of tills. */
export const germanDeliveriesTaxesAndTicketsFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  delivery_note: wordingsIn('de', {
    'de-whole-event-technology-rental': `{company} – Licht · Ton · Bühne
Packliste & Lieferschein zum Mietauftrag {ref}
Projekt :: [Sommerfest~Firmenjubiläum~Abiball~Stadtlauf] {client}
Aufbau / Abbau :: {date} 10:00 / {date} 23:30
Ort :: {cstreet}, {ctown} – Zufahrt über Hof, max. Höhe 3,40 m
Crew :: {someone} (TL), {someone}, 2 Helfer vom Kunden
TON
= Menge | Artikel | Case | raus | zurück
- 4 | Topteil 12" aktiv | L-01/02 | x |
- 2 | Subwoofer 18" | L-05 | x |
- 1 | Digitalpult 32 Kanal inkl. Stagebox, CAT-Trommel 50 m | T-11 | x |
- 6 | Funkstrecke Handsender 823–832 MHz | F-03 | x |
LICHT
- 12 | LED-PAR Akku RGBW | A-07 | x |
- 4 | Moving Head Spot | M-21..24 | x |
- 1 | Hazer + 2 l Fluid (Verbrauch) | H-2 | x |
RIGGING/STROM
- 8 | Traverse 4-Punkt 2,0 m | lose | x |
- 2 | Windup 5 m, 80 kg | lose | x |
- 1 | Unterverteiler 63 A mit RCD | S-09 | x |
Gaffa, Kabelbrücken, Abspannmaterial siehe Kiste "Klein".
Mit Übergabe geht die Gefahr auf den Mieter über. Geräte vor Regen schützen; Wind ab Stärke 6: Traversenkonstruktion ablassen! Fehlteile werden zum Wiederbeschaffungswert berechnet.
Übergabe an: ______________ Rücknahme geprüft: ______________`,
    'de-whole-textbook-class-set': `{company} · Buchhandlung am Markt
{street} – {town} – {phone} – {email}
An die {client}
Lernmittelbücherei, Frau {someone}
{cstreet}, {ctown}
Lieferschein 1/3 zum Schulauftrag {year}/{d2}
Sehr geehrte Frau {someone}, anbei erhalten Sie von Ihrer Sammelbestellung folgende Titel. Die Bücher sind bereits foliert und mit Ihrem Schulstempel versehen.
= Expl. | ISBN | Titel | Klasse
- 28 | 978-3-{d2}-{d3}{d3}-{n} | Mathe live – Schülerband 7 | 7a
- 31 | 978-3-{d2}-{d3}{d3}-{n} | English Route 3, Textbook | 7b
- 15 | 978-3-{d2}-{d3}{d3}-{n} | Zeitreise Geschichte Band 2 | 8
- 60 | 978-3-{d2}-{d3}{d3}-{n} | Diercke-Handatlas, Sonderausgabe | 5a, 5b
- 2 | 978-3-{d2}-{d3}{d3}-{n} | Lehrerband mit Lösungen (ohne Nachlass) | FS Bio
Noch offen: 29 x Physik 9/10 (Neuauflage, erscheint {month}), 4 x Arbeitsheft Latein (vergriffen, Verlag druckt nach).
Der Schulnachlass nach § 7 BuchPrG von {n} % wird auf der Rechnung berücksichtigt. Remission nur im Originalzustand, foliierte Bücher können wir leider nicht zurücknehmen.
Im Karton 3 liegen 20 Plakate zum Vorlesewettbewerb – mit einem Gruß vom Team!
Erhalten: ________________________`,
  }),
  tax_document: wordingsIn('de', {
    'de-whole-second-page-corporate-return': `Anlage GK zur Körperschaftsteuererklärung {year}    Steuernummer {d3}/{d3}/{d5}   Seite 2
Ermittlung der Einkünfte aus Gewerbebetrieb
= Zeile | | Kz | EUR
- 11 | Jahresüberschuss lt. Steuerbilanz | 11.10 | {plain}
- 14 | Abweichungen zwischen Handels- und Steuerbilanz § 60 Abs. 2 EStDV | 11.13 | -{small}
- 21 | Gesamtbetrag der nicht abziehbaren Betriebsausgaben, davon Bewirtung 30 % | 12.31 | {small}
- 22 | Geschenke über 50 EUR | 12.33 | {small}
- 27 | Aufsichtsratsvergütungen zur Hälfte | 12.40 | {small}
- 31 | Körperschaftsteuer, Solidaritätszuschlag und Nebenleistungen | 12.51 | {plain}
- 33 | Gewerbesteuer | 12.53 | {plain}
- 38 | verdeckte Gewinnausschüttung: Pkw-Überlassung an Gesellschafter | 13.11 | {small}
- 52 | Bezüge i. S. d. § 8b Abs. 1 KStG (nach Abzug 5 %) | 14.20 | -{small}
- 60 | abziehbare Zuwendungen lt. Anlage Z | 15.10 | -{small}
- 72 | Summe der Einkünfte | 16.00 | {plain}
- 80 | Verlustabzug (Mindestbesteuerung) | 17.11 | -{plain}
- 91 | zu versteuerndes Einkommen | 18.00 | {plain}
Erläuterungen auf besonderem Blatt: ☒ ja (Rückstellung Gewährleistung, Zuschreibung Fuhrpark)
Anteilseigner siehe Anlage WA, gesondert festgestellter Bestand des steuerlichen Einlagekontos Anlage KSt 1 F.
– Bearbeitungsvermerke des Finanzamts, bitte freihalten –
Telenummer {num}   Version {d2}.{n}   erstellt durch {company} Steuerberatung`,
    'de-whole-exemption-certificate-non-profit-donation': `Aussteller (Bezeichnung und Anschrift der steuerbegünstigten Einrichtung)
{company} e. V., {street}, {town}
Bestätigung über Geldzuwendungen/Mitgliedsbeitrag
im Sinne des § 10b des Einkommensteuergesetzes an eine der in § 5 Abs. 1 Nr. 9 des Körperschaftsteuergesetzes bezeichneten Körperschaften
Name und Anschrift des Zuwendenden:
{someone}, {cstreet}, {ctown}
Betrag der Zuwendung – in Ziffern – {plain} € – in Buchstaben – [zweihundertfünfzig~eintausend~fünfhundert] – Tag der Zuwendung: {date}
Es handelt sich um den Verzicht auf Erstattung von Aufwendungen ☐ Ja ☒ Nein
☒ Wir sind wegen Förderung [der Jugendhilfe~des Tierschutzes~der Kunst und Kultur~des Naturschutzes] nach dem Freistellungsbescheid des Finanzamtes {city}, StNr. {d2}/{d3}/{d5}, vom {date} für den letzten Veranlagungszeitraum von der Körperschaftsteuer und von der Gewerbesteuer befreit.
Es wird bestätigt, dass die Zuwendung nur zu diesem Zweck verwendet wird. Es wird bestätigt, dass es sich nicht um einen Mitgliedsbeitrag handelt, dessen Abzug nach § 10b Abs. 1 ausgeschlossen ist.
{city}, {today}   {person}, Schatzmeister
Hinweis: Wer vorsätzlich oder grob fahrlässig eine unrichtige Zuwendungsbestätigung erstellt oder veranlasst, dass Zuwendungen nicht zu den angegebenen Zwecken verwendet werden, haftet für die entgangene Steuer (§ 10b Abs. 4 EStG). Diese Bestätigung wird nicht als Nachweis anerkannt, wenn das Datum des Freistellungsbescheides länger als 5 Jahre zurückliegt.
Nr. {d3}/{year}`,
  }),
  receipt: wordingsIn('de', {
    'de-whole-second-copy-card-terminal-hotel': `*** HÄNDLERBELEG / KUNDENBELEG 2. AUSFERTIGUNG ***
{company} HOTEL & RESTAURANT
{city}
Terminal-ID : 6{num}
TA-Nr {d3}{d3}    BNr {d2}{d2}
Kartenzahlung
kontaktlos / Chip offline-PIN
Mastercard Credit
PAN   ############{d2}{d2}
Karte 1 gültig bis ##/##
EMV-AID A0000000041010
VU-Nr 1{num}   Genehmigungs-Nr. {d3}{d3}
Datum {date}   {time}
Betrag        EUR  {small}
Trinkgeld     EUR   10,00
Gesamt        EUR  {small}
Vorautorisierung vom {date} storniert
EMV-Daten: 0000048000/E800/{d2}F{d3}0
*** Zahlung erfolgt ***
BITTE BELEG AUFBEWAHREN
Zimmer {d3}   Folio {d5}
Bar, 2 x Helles, 1 x Toast Hawaii, Minibar
Danke – auf Wiedersehen
Unterschrift bei Betrag über 50,- nicht erforderlich
Autorisierung online, Netzbetreiber {other} Payment, Hotline 24h {phone}`,
    'de-whole-hairdresser-and-beauty-tablet': `haarwerk {company}
{street} / {town} / Termine nur online
Danke, {someone}!
Dein Beleg vom {date}, {time}
mit ♥ bedient von [Jule~Mehmet~Chantal~Toni]
Waschen, Schneiden, Föhnen lang ... 58,00
Strähnen Foil halber Kopf ... 72,00
Glossing ... 22,00
Augenbrauen zupfen/färben ... 19,00
Haarkur to go 200 ml ... 17,90
Bonuskarte voll (10. Besuch) ... -25,00
zu zahlen 163,90
Gutschein Nr. {d5} ... -50,00 (Rest 0,00)
Karte ... 113,90
+ Trinkgeld (bar an Mitarbeiter)
inkl. 19 % USt 26,17
Nächster Termin: {date}, {time} – bitte 24 h vorher absagen, sonst stellen wir 50 % in Rechnung.
Gefärbtes Haar 48 Stunden nicht mit Chlorwasser in Kontakt bringen.
Umtausch von Pflegeprodukten ungeöffnet 14 Tage.
Kasse 1 · TSE Seriennr. {num} · Signaturzähler {num} · Transaktion {d5}
folge uns @haarwerk_{city}`,
  }),
};
