import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Credit notes and quotes of German, Austrian and Swiss trades. */
export const germanOffersAndCredits: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: [
    {
      family: 'de-wholesale-return',
      language: 'de',
      text: `{company} Großhandel für Sanitär und Heizung · Niederlassung {city}
{client} · {cstreet} · {ctown}
# [Gutschrift~Gutschrift Nr. {ref}~Warengutschrift~Retouren-Gutschrift]
Beleg {num} · Kunde {num} · Sachbearbeiter {someone} · Datum {today}
Bezug: Rechnung {num} vom {date}, Rückholschein {num}
= Artikel | Bezeichnung | Menge | Preis/Einh. | Abzug | Gutschrift
* {num} | [Eckventil 1/2" verchromt~WC-Sitz mit Absenkautomatik~Heizkörper Typ 22 600x1000~Pressfitting 28 mm~Duschrinne 90 cm] | -{n} ST | {small} | [0~10~25] % | -{small}
Wiedereinlagerungskosten 15 % {small}
Warenwert -{plain} USt 19 % -{small} [Gesamtgutschrift~Zu Ihren Gunsten] -{plain} EUR
Der Betrag wird mit offenen Posten verrechnet. Bitte nicht eigenmächtig von Zahlungen absetzen.
Umtausch nur originalverpackt binnen 4 Wochen; Sonderbestellungen sind ausgeschlossen.`,
    },
    {
      family: 'de-cancelled-invoice',
      language: 'de',
      text: `{company} {street} {town}
{client}
{cstreet}
{ctown}
# [Stornorechnung~Rechnungskorrektur~Korrekturrechnung {ref}~Storno zu Rechnung {num}]
Nr. :: {ref}
Datum :: {today}
Wir stornieren hiermit unsere Rechnung Nr. {num} vom {date} [in voller Höhe~wegen falscher Rechnungsanschrift~wegen fehlerhaften Steuersatzes].
= Leistung | Menge | Einzelpreis | Gesamt
* {ware} | -{n} | {small} | -{small}
Summe netto -{plain}
zzgl. 19 % MwSt. -{small}
Stornobetrag -{plain}
Sie erhalten in Kürze eine berichtigte Rechnung. Bereits vorgenommener Vorsteuerabzug ist nach § 17 UStG zu berichtigen.
? Eine Erstattung erfolgt auf das Konto, von dem die Zahlung kam.`,
    },
    {
      family: 'de-shop-refund',
      language: 'de',
      text: `Hallo {person},
deine Rücksendung ist bei uns eingetroffen - das Geld ist unterwegs!
# [Erstattung zu deiner Bestellung {num}~Gutschriftbeleg~Rückerstattung~Retoure verbucht: Gutschrift {num}]
Retouren-ID :: R{num}
Eingang im Lager :: {date}
= Zurückgesendet | Größe | Grund | Betrag
* [Jeans Slim Fit~Laufschuh Damen~Regenjacke~Kapuzenpullover~Sommerkleid] | [38~M~XL~42] | [passt nicht~gefällt nicht~Artikel beschädigt] | -{small}
Versandkosten hin [werden erstattet~-4,95]
Gutschriftsumme -{small} €, darin enthalten 19 % USt -{n},{d2} €
Auszahlung auf [dein PayPal-Konto~die Kreditkarte mit Endziffern {d2}{d2}~Gutscheinkonto] innerhalb von 5 Werktagen
{company} · {web} · {vat}`,
    },
    {
      family: 'de-brewery-bonus',
      language: 'de',
      text: `Privatbrauerei {company} seit 1{d3}
Gaststätte "{someone}" Inh. {person} {cstreet} {ctown}
Außendienst: {someone} · Kd.-Nr. {num}
# [Bonusgutschrift {year}~Gutschrift Rückvergütung~Jahresbonus - Gutschriftanzeige]
gemäß Getränkelieferungsvertrag vom {date}, § 4 Rückvergütung
= Sorte | Absatz hl | Satz EUR/hl | Vergütung
* [Pils Fass 50 l~Hefeweizen Fl. 20x0,5~Export KEG 30 l~Radler Kasten~Alkoholfrei] | {d2},{n} | {n},00 | {small}
Leergutsaldo: Kästen {n} zu 3,10, Fässer {n} zu 30,00 = {small}
Bonus netto {plain}
+ 19 % Umsatzsteuer {small}
Gutschriftbetrag {plain}
Verrechnung mit Darlehenskonto {num} Rate {month}. Restvaluta {plain}.
Minderabsatz gegenüber Vertragsmenge 120 hl: keiner`,
    },
    {
      family: 'de-at-energy-credit',
      language: 'de',
      text: `{company} Energie GmbH, [3100 St. Pölten~4020 Linz~8010 Graz]
Anlagenadresse {cstreet}
Frau {person}
# [Gutschrift Einspeisung Photovoltaik~Gutschriftsnote Nr. {num}~Einspeiseabrechnung - Gutschrift]
Zählpunkt AT00{num}{num}
Abrechnungszeitraum :: {date} bis {date}
= Position | kWh | Cent/kWh | EUR
- Überschusseinspeisung HT | {num} | 7,{d2} | {small}
- Überschusseinspeisung NT | {num} | 6,{d2} | {small}
? Abzüglich Bilanzgruppenentgelt | | | -{small}
Gutschrift netto {small}; Übergang der Steuerschuld nach § 19 Abs. 1c UStG (Reverse Charge)
Auszahlungsbetrag {small}, die Überweisung erfolgt binnen 14 Tagen auf Ihr Konto AT{d2} {d5} {num}.
Fragen? Servicehotline 0800 {num} zum Nulltarif. Bei Unrichtigkeit bitten wir um Widerspruch binnen 4 Wochen.`,
    },
    {
      family: 'de-freight-claim',
      language: 'de',
      text: `{company} Spedition · Abt. Reklamationen
An {client}, Frau {someone}
> Schaden-Nr. {num}
> {today}
# [Gutschrift aus Transportschaden~Kulanzgutschrift~Wertgutschrift {ref}]
Sendung {num} vom {date}, Relation {city} - {ctown}, 1 Palette, {d3} kg
Sehr geehrte Frau {someone}, für die verspätete und teils beschädigte Anlieferung bringen wir Ihnen, ohne Anerkennung einer Rechtspflicht, gut:
Frachtminderung :: {small}
Warenwert (8,33 SZR/kg, Ziff. 23 ADSp) :: {small}
Umsatzsteuer auf Frachtanteil :: {n},{d2}
Gesamt zu Ihren Gunsten :: {small}
Unsere Frachtrechnung {num} bleibt im Übrigen bestehen. Gutschrift auf Debitorenkonto {num}.
Mit der Gutschrift sind sämtliche Ansprüche abgegolten.`,
    },
  ],
  quote: [
    {
      family: 'de-roofer-estimate',
      language: 'de',
      text: `Dachdeckermeister {person} · Bedachungen · Bauklempnerei · Gerüstbau
Fam. {someone} {cstreet} {ctown}
# [Kostenvoranschlag~Angebot Dachsanierung~Angebot Nr. {ref}]
Ortstermin am {date} · gültig bis {date}
Objekt: Einfamilienhaus, Satteldach 42°, ca. 1{d2} m²
= Pos. | Beschreibung | Menge | E-Preis | G-Preis
* {d2} | [Arbeitsgerüst nach DIN 4420 aufstellen~Alte Ziegel abdecken und entsorgen~Konterlattung 40/60~Unterspannbahn diffusionsoffen~Tondachziegel Farbe anthrazit~Firstziegel trocken verlegt~Dachrinne Zink 6-teilig~Kaminverwahrung in Blei] | {d2},00 [m²~lfm~Stk~psch] | {small} | {plain}
Eventualposition: Austausch morscher Sparren, nach Aufwand 58,00 €/Std.
Bedarfsposition Zwischensparrendämmung 180 mm (nicht in Summe enthalten) {plain}
Angebotssumme netto {plain} + 19 % {plain} = {plain}
Ausführung voraussichtlich {month} {year}, Dauer ca. {n} Arbeitstage, Witterung vorbehalten.
Strom und Wasser bauseits. Zuschüsse (BAFA/KfW) sind vor Auftragserteilung zu beantragen.
Hiermit erteile ich den Auftrag: Datum ________ Unterschrift ________`,
    },
    {
      family: 'de-caterer',
      language: 'de',
      text: `{company} Partyservice & Eventcatering
Guten Tag Frau {someone},
schön, dass Sie Ihre [Hochzeit~Firmenfeier~Konfirmation~Weihnachtsfeier] mit uns planen! Hier unser Vorschlag:
# [Angebot Buffet "Mediterran"~Unverbindliches Angebot~Menüvorschlag und Angebot]
Anlass am {date}, {n}0 Personen, Ort: {ctown}
## Vorspeisen
Antipasti-Platte, Vitello tonnato, Ciabatta mit Aioli
## Hauptgänge
[Saltimbocca~Lammkeule~Lachsfilet] an Rosmarinkartoffeln, Gemüselasagne (veg.)
## Dessert
Panna Cotta mit Beerenspiegel, Tiramisu
= Leistung | pro Person | Gesamt
- Buffet komplett | {small} | {plain}
* [Getränkepauschale 6 Std.~Servicekraft je Stunde~Geschirr und Besteck~Anlieferung und Abholung~Stehtische mit Hussen] | {small} | {small}
Alle Preise inkl. gesetzlicher MwSt. (Speisen 7 %, Service 19 %)
Die endgültige Personenzahl benötigen wir 7 Tage vorher. An den Preis halten wir uns bis {date} gebunden.
Herzliche Grüße aus der Küche, Ihr {person}`,
    },
    {
      family: 'de-software-proposal',
      language: 'de',
      text: `# [Angebot: Einführung ERP-System~Projektangebot {ref}~Indikatives Angebot - Relaunch Webshop]
{company} für {client}
Version 1.{n} vom {today}, Ansprechpartner {someone}, {email}
===
## 1 Ausgangslage
{client} beabsichtigt, die bestehende Warenwirtschaft abzulösen. {sentence}
## 2 Unser Lösungsansatz
{passage}
## 3 Leistungsumfang und Aufwand
= Arbeitspaket | Personentage | Tagessatz | Preis netto
* AP {n} [Fachkonzept~Customizing~Datenmigration~Schnittstelle DATEV~Schulung Key-User~Testbegleitung~Go-live-Support] | {n} PT | 1.{d2}0,00 | {plain}
## 4 Lizenzen und Wartung
Nutzerlizenz je Named User monatlich {small} EUR, Mindestlaufzeit 36 Monate
## 5 Kommerzielle Bedingungen
Abrechnung nach Aufwand, Obergrenze {plain} EUR. Reisekosten nach Beleg. Zahlbar 30 % bei Beauftragung, 40 % nach Abnahme, 30 % nach Go-live.
Nicht enthalten: Hardware, Datenbereinigung, Lizenzen Dritter. Annahmen: Mitwirkung des Auftraggebers im üblichen Umfang.
Bindefrist dieses Angebots: {date}. Es gelten die EVB-IT bzw. unsere AGB.
Wir würden uns freuen, den Zuschlag zu erhalten.`,
    },
    {
      family: 'de-tender-bill',
      language: 'de',
      text: `Vergabestelle: Landratsamt {city} - Hochbau
# [Angebotsschreiben~Angebot gemäß Formblatt 213~Leistungsverzeichnis mit Angebotspreisen]
Vergabenummer {d2}-{num} · Öffentliche Ausschreibung nach VOB/A
Bieter: {company}, {street}, {town}, USt-ID {vat}
Maßnahme: Generalsanierung Realschule, Los {n} [Elektroarbeiten~Trockenbau~Estrich~Fenster]
Mein/Unser Angebot umfasst die Ausführung der beschriebenen Leistungen zu den eingesetzten Preisen.
Angebotsendsumme einschl. Umsatzsteuer (ohne Nachlass) :: {plain}
Preisnachlass ohne Bedingung :: {n} v. H.
An das Angebot halte ich mich bis zum Ablauf der Bindefrist {date} gebunden.
===
= OZ | Kurztext | Menge ME | EP | GB
* 01.{d2}.00{n}0 | [Kabelrinne 200x60 verz.~Unterputzdose~NYM-J 3x1,5~Verteiler AP 72 TE~Gipskartonwand W112~Mineralwolle 60 mm~Baustelle einrichten] | {d3},000 [m~St~m2~psch] | {small} | {plain}
Summe Titel 01 {plain} · Summe Los {plain} · Umsatzsteuer 19 % {plain} · Summe brutto {plain}
Nachunternehmer: keine. Erklärung zur Präqualifikation PQ-Nr. {num}. Textform § 126b BGB: {someone}`,
    },
    {
      family: 'de-car-dealer-offer',
      language: 'de',
      text: `{company} Automobile
Verkäufer: {someone} Tel. {phone}
{person}, {ctown}
# [Fahrzeugangebot~Finanzierungsbeispiel und Angebot~Ihr persönliches Leasingangebot]
Fahrzeug: [Kombi 1.5 TSI 110 kW DSG~Elektro SUV 77 kWh~Kleinwagen 1.0], Farbe [Reflexsilber~Tiefschwarz Perleffekt], Erstzulassung {date}, {d2}.{d3} km
Grundpreis :: {plain}
Sonderausstattung (Navi, Winterpaket, AHK) :: {plain}
Überführung und Zulassung :: 1.{d2}0,00
Aktionsrabatt :: -{plain}
Hauspreis brutto :: {plain}
? Inzahlungnahme Ihres Altfahrzeugs, vorbehaltlich Begutachtung {plain}
Leasingrate 48 Monate, 10.000 km p. a., Sonderzahlung 0 €: monatlich {small} €, effektiver Jahreszins 3,{d2} %
Kraftstoffverbrauch kombiniert 5,{n} l/100 km, CO2-Klasse D (WLTP)
Freibleibend, Zwischenverkauf vorbehalten. Angebot nur gültig bis {date}. Irrtümer vorbehalten.`,
    },
    {
      family: 'de-at-carpenter',
      language: 'de',
      text: `Tischlerei {someone} e.U. · [6830 Rankweil~4600 Wels~9500 Villach]
UID ATU{num}
Fam. {person}
# [Anbot~Anbot Nr. {ref}~Offert Einbauküche~Kostenvoranschlag (verbindlich gem. § 5 KSchG)]
Bezugnehmend auf Ihre werte Anfrage vom {date} erlauben wir uns, wie folgt anzubieten:
= Pos | Gegenstand | Stk | à EUR | EUR
* {n} | [Unterschrank Eiche massiv geölt~Arbeitsplatte Granit 4 cm~Oberkasten mit Lift~Garderobe nach Maß~Haustüre Lärche~Lieferung und Montage durch 2 Mann~Innentür samt Stock] | {n} | {small} | {plain}
Nettobetrag {plain}, zuzüglich 20 % MwSt {small}, Bruttobetrag {plain}
Lieferzeit: ca. {n} Wochen ab Auftragserteilung und Naturmaß
Zahlung: 40 % Anzahlung bei Bestellung, Rest nach Fertigstellung, 2 % Skonto bei Zahlung binnen 8 Tagen
Das Anbot gilt 8 Wochen. E- und Wasserinstallation bauseits.
Für weitere Fragen stehen wir gerne zur Verfügung, mit besten Grüßen {someone}`,
    },
    {
      family: 'de-ch-offer',
      language: 'de',
      text: `Malergeschäft {someone} GmbH, [8620 Wetzikon~6300 Zug~3600 Thun]
Stockwerkeigentümergemeinschaft {cstreet}, p.A. {client} Liegenschaftenverwaltung
# [Offerte Nr. {num}~OFFERTE~Kostenschätzung Malerarbeiten]
Objekt: MFH, Treppenhaus und Fassade Süd; Besichtigung vom {date}
BKP 285 Innere Oberflächenbehandlung
= NPK | Arbeitsgattung | Ausmass | Ansatz | CHF
* {d3}.{d3} | [Abdecken und Schützen~Wände 2x Dispersion streichen~Metallgeländer anlaugen und lackieren~Risse spachteln~Fassadengerüst SIA 222~Regie Vorarbeiter] | {d2}.0 [m2~lm~Std~pl] | {d2}.{d2} | {n}'{d3}.00
Zwischentotal CHF {d2}'{d3}.00, Rabatt 3% , Skonto 2% bei 10 Tagen
MWST 8.1% {d3}.{d2}
Total Offerte inkl. MWST CHF {d2}'{d3}.{d2}
Preisbasis {month} {year}, Gültigkeit 3 Monate. Es gelten die SIA-Normen 118 und 257.
Wir freuen uns auf Ihren Auftrag. Freundliche Grüsse, {someone}
Auftrag erteilt: Ort, Datum / Bauherrschaft`,
    },
    {
      family: 'de-moving-company',
      language: 'de',
      text: `{company} Umzüge · Möbelspedition · Lagerung
> {city}, den {today}
Sehr geehrter Herr {person},
nach der heutigen Videobesichtigung bieten wir den Umzug zum [Festpreis~Pauschalpreis] an.
Von :: {ctown}, 3. OG ohne Aufzug
Nach :: {town}, EG
Termin :: KW {d2}
Umzugsgut :: ca. {d2} cbm laut Umzugsgutliste
Halteverbotszonen 2 x {small}
Umzugskartons 60 Stück leihweise {small}
Ab- und Aufbau Küche, Kleiderschrank {small}
Träger 4 Mann, LKW 7,5 t {plain}
Summe netto {plain} / brutto {plain}
Haftung nach § 451e HGB mit 620 EUR je Kubikmeter; höhere Versicherung gegen Prämie möglich.
Das Angebot ist 30 Tage bindend. Bei Stornierung weniger als 7 Tage vorher 30 % der Summe.
? Angebotsnummer U-{num}`,
    },
  ],
};
