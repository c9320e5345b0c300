import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of sale with few words, of unusual trades and of stages between order and payment. */
export const germanFurtherSalePapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('de', {
    'de-veterinary-got': `Tierarztpraxis {someone}, {street}, {town}
Tierhalter {person}, {cstreet}
Tier: [Bello, Labrador, m/k~Minka, EKH, w~Stute Fiona~Zwergkaninchen]
# [Liquidation~Rechnung {ref}~Gebührenrechnung nach GOT]
= Datum | GOT-Nr. | Leistung | Faktor | EUR
* {date} | {d3} | [Allgemeine Untersuchung~Impfung Staupe/Parvo~Röntgen 2 Ebenen~Zahnsteinentfernung~Narkose~Wundversorgung] | [1,0~2,0~3,0] | {small}
= Arzneimittel | Menge | EUR
* [Metacam Suspension~Amoxicillin Tabl.~Wurmkur] | {n} | {small}
Summe netto {small}, 19 % MwSt. {small}, gesamt {small}
Bitte innerhalb von 10 Tagen ohne Abzug überweisen {iban}
Gute Besserung!`,
    'de-childcare-fees': `[Kindergarten~Offener Ganztag~Musikschule~Volkshochschule] {city}
Familie {person}
Kassenzeichen {num}
# [Gebührenrechnung~Beitragsrechnung {month}~Rechnung Kursgebühr]
Kind / Teilnehmer: {someone}
= Zeitraum | Leistung | EUR
* {month} {year} | [Betreuung 35 Std.~Mittagessen {n} Tage~Bastelgeld~Unterricht Klavier 45 Min.~Kurs {num} Spanisch A2] | {small}
Geschwisterermäßigung -{small}
zu zahlender Betrag {small}
umsatzsteuerfrei nach § 4 Nr. [21~22~25] UStG
Fällig am {date}, bei erteiltem Mandat wird abgebucht.`,
    'de-laboratory-dental': `Dental-Labor {company} GmbH · Meisterbetrieb
Zahnarztpraxis Dr. {someone}
# [Rechnung~Laborrechnung~Eigenbeleg / Rechnung zahntechnische Leistungen]
Patient :: {d5}/{person}
Auftrag :: {num} vom {date}
Eingliederung :: {date}
= BEL-Nr. | Leistung | Anz. | Preis | Summe
* {d3} {n} | [Modell aus Hartgips~Krone vollverblendet~Keramikverblendung~Mittelwertartikulator~Edelmetall g~Versand] | {n} | {small} | {small}
Material Zirkon LOT {num}
Zwischensumme {small}, 7 % USt. {small}, Endbetrag {plain}
Sonderanfertigung nach Anhang XIII MDR, Konformitätserklärung anbei
2 % Skonto bei Zahlung bis {date}`,
    'de-domain-registration-short': `{company}
Rechnungsnr. {num}
Kd.-Nr. {num}
{date}
# [Rechnung~Rechnung Domaingebühren~Jahresrechnung Webspace]
= Leistung | von | bis | Betrag
* [{web}~SSL-Zertifikat~Webhosting M~E-Mail-Postfach 10 GB] | {date} | {date} | {n},{d2}
netto {d2},{d2}
MwSt. 19% {n},{d2}
brutto {d2},{d2} EUR
Lastschrift am {date}
Fragen? Ticket im Kundencenter öffnen.`,
    'de-market-stand-fee': `[Stadtmarketing~Messe~Gewerbeverein] {city}
{client}
# [Standgeldrechnung~Rechnung Ausstellerbeitrag~Rechnung Messestand {ref}]
Veranstaltung :: [Frühjahrsmarkt~Bau & Wohnen {year}~Gesundheitstage]
Standnummer :: [A~B~H]{d2}, {d2} m²
= Leistung | Menge | EUR/Einheit | EUR
* [Reihenstand~Grundeintrag Katalog~Stromanschluss 3 kW~AUMA-Beitrag~Ausstellerausweis~Müllpauschale] | {n} | {small} | {small}
Netto {plain} USt {small} Gesamt {plain}
Zahlbar: 50 % sofort, Rest bis sechs Wochen vor Beginn
Die Zulassung zum Stand erfolgt erst nach Zahlungseingang.`,
    'de-collecting-society-annual': `[Verwertungsgesellschaft~Beitragsservice~Berufsverband~IHK] {city}
{client}
Mitgliedsnummer {num}
# [Beitragsrechnung {year}~Lizenzrechnung Musiknutzung~Rechnung Mitgliedsbeitrag]
Für den Zeitraum {date} bis {date} berechnen wir:
= Tarif | Berechnungsgrundlage | EUR
* [Grundbeitrag~Umlage 0,{d2} % vom Ertrag~Hintergrundmusik bis 100 qm~Lizenz Kopien~Fördermitglied] | {d3} | {small}
Summe {small}
[7 % USt. {small}~nicht umsatzsteuerbar]
Bitte überweisen Sie unter Angabe der Mitgliedsnummer bis {date}.
Rechtsgrundlage: Beitragsordnung vom {date}`,
  }),
  quote: wordingsIn('de', {
    'de-two-line-quote-mail': `Von: {someone}
An: {person}
Betreff: [Preis~Angebot~Ihre Anfrage {ware}]
Guten Tag,
gern bieten wir Ihnen an:
{ware}, {n} Stück, je {small} € netto, ab Werk
Lieferzeit ca. {n} Tage, gültig bis {date}.
Über eine Bestellung freuen wir uns.
Freundliche Grüße
{someone}, {company}, {phone}`,
    'de-repair-estimate-appliance': `Kundendienst {company}
{person}, {cstreet}
# [Kostenvoranschlag~Kostenvoranschlag Reparatur~Reparaturkostenvoranschlag {num}]
Gerät :: [Spülmaschine~Smartphone~E-Bike~Hörgerät~Fernseher]
Seriennummer :: {num}
Fehler :: [pumpt nicht ab~Display gebrochen~Motor ohne Funktion]
= Position | EUR
* [Ersatzteil~Arbeitszeit {n} AW~An- und Abfahrt~Prüfung~Versand] | {small}
voraussichtlich {small} inkl. MwSt.
[ ] Bitte reparieren [ ] Unrepariert zurück ({d2},00 €) [ ] Entsorgen
Bei Auftragserteilung werden die Kosten des Kostenvoranschlags verrechnet.
gültig 4 Wochen`,
    'de-leasing-financing-offer': `{bank} Leasing
# [Finanzierungsangebot~Leasingangebot~Unverbindliches Mietkauf-Angebot {num}]
Interessent {client}
Objekt: [CNC-Fräse~Baukran~Kopiersystem~Zugmaschine] von {other}
Anschaffungswert netto :: {plain} €
Laufzeit :: {n}8 Monate
Anzahlung :: {plain} €
Monatsrate netto :: {small} €
Restwert :: {plain} €
Effektiver Zins :: {n},{d2} %
Vorbehaltlich positiver Bonitätsprüfung und unveränderter Refinanzierung. Gültig bis {date}.
Für die Prüfung benötigen wir: letzte zwei Abschlüsse, aktuelle BWA
{someone}, {mobile}`,
  }),
  purchase_order: wordingsIn('de', {
    'de-webshop-cart-approval': `{client} E-Procurement
# [Bestellung PO-{num}~Genehmigte Bestellung~Katalogbestellung {ref}]
Status :: [Bestellt~Freigegeben]
Anforderer :: {someone}
Genehmigt von :: {someone}, {date} {time}
Lieferant :: {company}
Lieferadresse :: {cstreet}, {ctown}, Zi. {d3}
= # | Artikelnr. Lieferant | Beschreibung | Warengruppe | Anzahl | Preis | Summe
* {n} | {num} | [Toner schwarz~Headset USB~Ordner A4~Bürostuhl~Kugelschreiber 12er] | {num} | {n} | {small} | {small}
Gesamtsumme netto {plain} EUR, Konto {num}
PunchOut-Sitzung {num}
Rechnungen bitte nur über das Portal mit PO-Nummer.`,
    'de-fax-form-spare-parts': `# [Fax-Bestellung~Ersatzteilbestellung~Bestellfax]
An: {company} Fax {phone} Seiten: 1
Von: {client}, {someone}
Datum: {date}
Maschine Typ [HX~KR~LM]{d3}, Bj. 20{d2}, Masch.-Nr. {num}
Wir bestellen:
= Stk | Teile-Nr. | Benennung
* {n} | {num} | [Keilriemen~Messer~Hydraulikschlauch~Lager~Filter]
Versand: [Express bis 10 Uhr~normal~Selbstabholer]
Maschine steht!
Unterschrift {someone}`,
    'de-order-production-goods-private-label': `{client} Handels GmbH & Co. KG · Einkauf Non-Food
Lieferant {company}
# [Order {num}~Kontraktbestellung~Einkaufskontrakt / Order]
Aktion :: [Gartenzeit~Schulanfang~Weihnachten] KW {d2}
Liefertermin :: {date}, Lager [Nord~Süd~Mitte]
Incoterm :: [FOB Ningbo~DDP Lager]
= EAN | Artikel | Farbe | Karton à | Menge | EK EUR
* 40{num}{n} | [Gießkanne 10 l~Federmappe~LED-Kette~Spielzeugauto] | [grün~sort.~rot] | {d2} | {num} | {n},{d2}
Etikett und EAN gemäß Lieferantenhandbuch, GS-Prüfung vor Verschiffung
Konventionalstrafe bei Verspätung {n} % je Woche
Zahlung 60 Tage nach Wareneingang
Bitte gegengezeichnet zurück.`,
  }),
  order_confirmation: wordingsIn('de', {
    'de-travel-agency-booking': `Reisebüro {company}
{person}
# [Reisebestätigung~Buchungsbestätigung Pauschalreise~Reisebestätigung / Vorgang {num}]
Reiseziel :: [Kreta~Teneriffa~Ostsee~Marokko Rundreise]
Reisezeitraum :: {date} – {date}
= Nr. | Reiseteilnehmer | Alter
* {n} | {someone} | {d2}
Hotel [Sol Mar~Strandperle] ****, Doppelzimmer Meerblick, [All Inclusive~Halbpension]
Flug ab {city} {time}, 20 kg Gepäck, Transfer inklusive
Gesamtreisepreis {plain} EUR
Anzahlung 20 % sofort {small}, Restzahlung bis {date}
Sicherungsschein (§ 651r BGB) liegt bei. Reiseunterlagen ca. 14 Tage vor Abreise.
Bitte überprüfen Sie die Namen lt. Ausweis.`,
    'de-power-contract-start': `Stadtwerke {city} Vertrieb
{person}, {cstreet}, {ctown}
# [Vertragsbestätigung~Auftragsbestätigung Ihres Stromauftrags~Bestätigung Lieferbeginn]
Vielen Dank für Ihren Auftrag. Wir beliefern Sie ab {date}.
Tarif :: [Öko fix 12~Gas Komfort~Fiber 250]
Zählernummer :: {num}
Arbeitspreis brutto :: {d2},{d2} ct/kWh
Grundpreis :: {d2},{d2} EUR/Monat
Preisgarantie :: bis {date}
Monatlicher Abschlag :: {d2},00 EUR
Die Kündigung beim bisherigen Versorger haben wir für Sie übernommen.
Sie können diesen Vertrag binnen 14 Tagen widerrufen.`,
    'de-restaurant-catering-confirm': `Partyservice {company}
Auftrag {num} · {person} · {mobile}
# [Auftragsbestätigung~Bestätigung Ihrer Feier am {date}~Bestätigung Buffet]
Anlass: [Hochzeit~Konfirmation~Firmenjubiläum], {d2} Personen
Anlieferung {time} Uhr, {cstreet}
= Menge | Speisen | EUR
* {d2} | [Vitello Tonnato~Gulaschsuppe~Fingerfood gemischt~Rinderbraten~Salatbuffet~Mousse] | {small}
Geschirr geliehen, wird ungespült abgeholt
gesamt {plain} inkl. MwSt.
endgültige Personenzahl bitte bis {date}
Danke für das Vertrauen!`,
  }),
  delivery_note: wordingsIn('de', {
    'de-newspaper-bundle': `Presse-Grosso {company}
Einzelhändler {num} {client}
# [Lieferschein Presse~Tageslieferschein {date}~Lieferschein / Remissionsschein]
= Objekt | Ausgabe | Bezug | Preis | Nachlieferung
* [Tageblatt~Wochenpost~Rätselheft~Auto & Test~Gartenfreund] | {n}/{d2} | {n} | {n},{d2} | [~+2]
Bunde {n} Gewicht {n},{n} kg
Heute remittieren: [Ausgabe {n}~siehe Aufruf]
Differenzen bis 10 Uhr melden {phone}`,
    'de-heating-oil-drop': `{company} Mineralöle
# [Lieferschein~Lieferschein Heizöl EL~Abgabebeleg Messanlage {num}]
Kunde :: {person}, {cstreet}, {ctown}
Produkt :: [Heizöl EL schwefelarm~Diesel B7~Heizöl Premium]
Tank-Nr. :: {n}, Füllstand vorher {d2} %
Fahrzeug :: [TBB~LÖ]-{d2} {d3}, Fahrer {n}
Zähler Beginn :: {num}
Zähler Ende :: {num}
Menge bei 15 °C :: {num} Liter
Abgabe {date} {time} – {time}
Temperatur {n},{n} °C, UN 1202, 3, III, (D/E)
Grenzwertgeber geprüft, Domdeckel geschlossen
Empfangen: ____________ Rechnung folgt`,
    'de-sample-shipment': `{company} Musterversand
Frau {someone}, {client}
# [Musterlieferschein~Lieferschein kostenlose Muster~Begleitschein Bemusterung]
Wie gewünscht erhalten Sie:
= Muster | Charge | Anzahl
* [Stoffcoupon 30x30~Fliese 10x10~Aroma Vanille 50 g~Etikett weiß~Probeteil {num}] | {num} | {n}
ohne Berechnung, kein Warenwert
Rückgabe [nicht erforderlich~bis {date}]
Ihr Ansprechpartner {someone}
Versandt am {date} per [Brief~Paket]`,
  }),
  credit_note: wordingsIn('de', {
    'de-deposit-packaging-credit': `{company} Getränkefachgroßhandel
Kunde {num} {client}
# [Leergutgutschrift~Gutschrift Leergut {num}~Gutschrift Paletten und Gebinde]
Abholung vom {date}, Beleg {num}
= Gebinde | Anzahl | Pfand | Betrag
* [Kasten 20x0,5~KEG 30 l~Europalette~Kiste 12x1,0~CO2-Flasche] | {n} | {n},{d2} | -{small}
Bruchabzug {small}
Gutschrift netto -{small} 19 % -{small} brutto -{small}
Wird mit der nächsten Warenrechnung verrechnet.`,
    'de-bonus-year-end': `{company} Verbundgruppe
Mitglied {num}, {client}
# [Bonusgutschrift {year}~Gutschrift Jahresrückvergütung~Umsatzbonus – Gutschriftsanzeige]
Bonusfähiger Umsatz {plain} EUR
= Lieferant | Umsatz | Satz % | Bonus EUR
* {other} | {plain} | {n},{d2} | -{small}
Gutschrift netto {plain}, USt 19 % {small}, gesamt {plain}
Entgeltminderung gem. § 17 UStG, bitte Vorsteuer berichtigen
Auszahlung am {date}`,
  }),
  receipt: wordingsIn('de', {
    'de-self-receipt': `# [Eigenbeleg~Ersatzbeleg~Notbeleg]
Zahlungsempfänger :: [Garderobe Theater~Parkuhr~Trinkgeld~Münzwäsche]
Betrag :: {n},{d2} €
Datum der Zahlung :: {date}
Grund der Ausgabe :: [Dienstreise~Bewirtung~Reinigung]
Grund für Eigenbeleg :: [kein Beleg erhalten~Beleg verloren]
bezahlt in bar
{city}, {date} {person}`,
    'de-barber-pos-tablet': `[Barbershop~Nagelstudio~Café~Imbiss] {someone}
{street}, {town}
Bon-Nr. {num}
{date} {time}
* {n} [Haarschnitt~Bart~Döner Teller~Cappuccino~Maniküre~Shampoo] | {small}
Trinkgeld 2,00
Gesamt € {small}
Karte {small}
inkl. 19% MwSt {small}
TSE: {num} Sig.-Zähler {num}
Vielen Dank! Folgt uns @{d3}salon`,
    'de-court-cashier': `Landesjustizkasse {city}
# [Einzahlungsquittung~Zahlungsanzeige und Quittung~Gebührenquittung]
Kassenzeichen {num}{d2}
Einzahler {person}
für [Grundbuchauszug~Apostille~Führungszeugnis~Ersatz Personalausweis]
EUR {d2},00 in Worten {n}{n}
bar eingezahlt am {date}
Quittung gültig nur mit Maschinendruck und Unterschrift
Kassenführer {someone}`,
  }),
};
