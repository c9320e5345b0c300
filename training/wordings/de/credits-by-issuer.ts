import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Credit notes, cancellations and refunds of programs, shops, utilities and small firms. */
export const germanCreditsByIssuer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('de', {
    'de-sap-credit-memo': `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Gutschrift~Wertgutschrift~Gutschrift Retoure]
> Belegnummer/Datum 95{num} / {date}
> Referenz Faktura 90{num}
> Retourenauftrag 60{num}
> Debitor {num}
Grund der Gutschrift: [Preisdifferenz~Falschlieferung~Mengenabweichung~Qualitätsmangel]
= Pos. | Material | Bezeichnung | Menge | Preis | Wert
* 0000{d2} | {num} | [Ventilblock~Rohrschelle~Motor 0,75 kW~Dichtsatz] | {n} ST | {small} | {plain}
Positionssumme {plain}
Ausgangssteuer 19,000 % {small}
Gutschriftsbetrag {plain}
Der Betrag wird mit offenen Posten verrechnet bzw. bei der nächsten Zahlung berücksichtigt.`,
    'de-sevdesk-storno': `{person} | {street} | {town}
{client}
{cstreet}
# [Stornorechnung Nr. SR-{d2}{d2}~Storno zu RE-{d2}{d2}]
Stornorechnungs-Nr. :: SR-{d2}{d2}
Zugehörige Rechnung :: RE-{d2}{d2} vom {date}
Datum :: {today}
Sehr geehrte Damen und Herren,
hiermit storniere ich die oben genannte Rechnung vollständig:
= Pos. | Beschreibung | Menge | Einzelpreis | Gesamtpreis
* {n}. | [Webdesign~Textarbeit~Workshop~Fahrtkosten] | -{n},00 Std | {small} EUR | -{small} EUR
Gesamtbetrag netto -{plain} EUR
Umsatzsteuer 19 % -{small} EUR
Gesamtbetrag brutto -{plain} EUR
Bereits gezahlte Beträge erstatte ich innerhalb von sieben Tagen.`,
    'de-marketplace-return': `Verkauft von {company}, {vat}
# [Gutschrift~Rechnungskorrektur~Korrekturrechnung]
Gutschriftsnummer :: DE{num}CN
Ausstellungsdatum :: {date}
Ursprüngliche Rechnung :: DE{num}AEUI
Bestellnummer :: 30{n}-{num}-{num}
Käufer {person}, {cstreet}, {ctown}
= Beschreibung | Menge | Stückpreis | USt. % | Erstattung inkl. USt.
* [Kopfhörer kabellos~Kinderrucksack~Fahrradschloss~Pfanne 28 cm] ASIN: B0{num} | -{n} | {small} | 19 % | -{small}
Rücksendung eingegangen am {date}
Erstattung gesamt -{small} €
davon USt. -{small} €
Die Erstattung erfolgt auf die ursprünglich verwendete Zahlungsart.`,
    'de-odoo-refund': `{company}
{street} {town}
{client}
{cstreet} {ctown}
# [Gutschrift RINV/{year}/{d5}~Rechnungskorrektur RRG/{year}/{d3}]
Gutschriftsdatum :: {date}
Rückerstattung für :: INV/{year}/{d5}, {heading}
= Beschreibung | Menge | Einzelpreis | Steuern | Betrag
* {ware} | {n},00 | {small} | 19 % USt. | {small} €
Nettobetrag {plain} €
USt. 19 % {small} €
Gesamt {plain} €
Zahlungsreferenz: RINV/{year}/{d5}
Seite 1 / 1`,
    'de-word-price-reduction': `{company}
{street}, {town}
An {client}
{city}, den {date}
[Gutschrift~Gutschrift zu unserer Rechnung {ref}]
Sehr geehrte Frau {someone},
wegen der [Kratzer an der Tür~verspäteten Lieferung~falschen Farbe~fehlenden Teile] schreiben wir Ihnen wie telefonisch besprochen gut:
Nachlass auf Rechnung {ref} {small} €
19 % MwSt. {small} €
Gutschriftsbetrag {small} €
Bitte ziehen Sie den Betrag bei Ihrer Zahlung ab.
Entschuldigen Sie bitte die Unannehmlichkeiten.
{person}`,
    'de-water-supply-correction': `Zweckverband Wasserversorgung {city}
{person}, {cstreet}
# [Rechnungskorrektur~Korrekturrechnung Wasser / Abwasser~Gutschrift aus Verbrauchskorrektur]
Verbrauchsstelle {num}, Zähler {num}
Die Rechnung {ref} vom {date} wird aufgehoben und durch diese ersetzt, da [ein Ablesefehler vorlag~der Zähler getauscht wurde~ein Rohrbruch anerkannt wurde].
= Tarif | bisher m³ | neu m³ | Differenz EUR
- Wasser | {d3} | {d2} | -{small}
- Schmutzwasser | {d3} | {d2} | -{small}
- Grundpreis | | | 0,00
Summe netto -{small} 7 % USt -{small} Gutschrift -{small}
Ihr Guthaben wird auf das uns bekannte Konto erstattet.
Rückfragen: Verbrauchsabrechnung, {phone}`,
    'de-telecom-goodwill': `{company} Festnetz & Internet · Kundenbetreuung
{person}
{cstreet}
{ctown}
# [Ihre Gutschrift~Rechnungsgutschrift {num}~Gutschriftsanzeige]
Kundennummer :: {num} Buchungskonto :: {num}
Guten Tag, zu Ihrem Anschluss {phone} haben wir eine Gutschrift erstellt:
= Grund | Zeitraum | netto EUR
* [Minderung wegen Bandbreite~Ausfall Anschluss~Doppelt berechneter Router~Entschädigung § 58 TKG~Bereitstellungspreis] | {date} – {date} | -{small}
19 % USt -{small}
Gutschrift brutto -{small}
Wir verrechnen den Betrag mit Ihrer nächsten Monatsrechnung. Ein Ausgleich durch Überweisung ist nicht erforderlich.`,
    'de-publisher-remittance-copies': `{company} Verlagsauslieferung
Buchhandlung {client}, Verkehrsnummer {d5}
# [Remissionsgutschrift~Gutschrift Remittenden~RR-Gutschrift {num}]
Sendung vom {date}, Begleitliste {num}
= ISBN | Titel | Ex. | Ladenpreis | Rabatt % | Gutschrift
* 978-3-{d5}-{d3} | [Der lange Sommer~Grundkurs Biologie~Stadtführer {city}~Kalender {year}~Hofgeschichten] | {n} | {small} | {d2} | {small}
nicht remissionsberechtigt: {n} Ex. (beschädigt, Mängelstempel)
Gutschrift netto {plain}, MwSt 7 % {small}, Gesamt {plain}
Verrechnung über BAG-Abrechnung {month}.`,
    'de-at-cancelled-honorarium': `{company} OG, {street}, [1070 Wien~4020 Linz~8010 Graz~6020 Innsbruck]
UID ATU{num}
An {client}
# [Storno zu Honorarnote {ref}~Rechnungsberichtigung~Gutschrift {num}]
[Wien~Linz~Graz], {date}
Bezug: Honorarnote {ref}, irrtümlich [doppelt gelegt~mit 20 % statt Reverse Charge ausgestellt~an falschen Empfänger gelegt]
= Leistung | Anzahl | Betrag EUR
* [Beratung~Erstellung Jahresabschluss~Lohnverrechnung~Sitzung] | {n} | -{small}
Summe netto -{plain}
20 % USt. -{small}
Gutschriftbetrag -{plain}
Wir ersuchen um Berichtigung der Vorsteuer gem. § 11 Abs 12 UStG 1994.`,
    'de-ch-credit-advice': `{company} AG, [Rheinstrasse 20, 4001 Basel~Zürcherstrasse 5, 9000 St. Gallen]
> {client}
> Kundennummer {num}
# [Gutschrift {num}~Gutschriftsanzeige]
Datum :: {date}
Unsere Rechnung :: {num} vom {date}
Retournierte Ware
= Artikel | Menge | Preis CHF | Total CHF
* [Thermoskrug~Arbeitshose Gr. {d2}~Filterpatrone~Druckertoner] | {n} | {d2}.50 | -{d3}.00
Total exkl. MWST -{d3}.00
8,1 % MWST -{d2}.30
Total zu Ihren Gunsten CHF -{d3}.30
Wir bitten Sie, uns Ihre Kontoangaben mitzuteilen oder den Betrag an der nächsten Rechnung in Abzug zu bringen.
Freundliche Grüsse {someone}, Debitorenbuchhaltung`,
  }),
};
