import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices of small people, sample data and stages of a business: typed at home, in advance, in part, by the payer. */
export const germanInvoicesInBetween: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('de', {
    'de-word-few-lines': `{someone}
{mobile}
An {client}
{city}, {today}
[Rechnung~RECHNUNG~Rechnung {n}/{year}]
Für [Garten umgegraben und Hecke geschnitten~Musik am Sommerfest~Reinigung Treppenhaus {month}~Malerarbeiten im Flur~Nachhilfe 6 Std.] berechne ich
[wie vereinbart~wie besprochen~pauschal] {small} Euro
? Kleinunternehmer nach § 19 UStG
? Material {small} Euro
Zusammen {small} Euro
Bitte auf mein Konto {iban}
Danke!
Gruß {someone}`,
    'de-excel-hours-bill': `# [Rechnung~RG {num}]
von | {person}
an | {client}
Datum | {date}
Monat | {month} {year}
= Tag | was | von | bis | Std. | €
* {d2}.{d2}. | [Aufbau~Abbau~Service~Büro~Fahrt~Lager] | {time} | {time} | {n} | {small}
Summe Std. {d3}
x Stundensatz {d2},00
netto {plain}
+19% {small}
brutto {plain}
IBAN {iban}
St.Nr. {d3}/{d3}/{d5}`,
    'de-sample-muster': `Musterfirma GmbH
Musterstraße {n}
12345 Musterstadt
Max Mustermann
Beispielweg {n}
54321 Beispielhausen
# [Rechnung~Musterrechnung~Beispielrechnung]
Rechnungsnummer :: [2{d3}-001~RE0001~{ref}]
Datum :: {date}
Kundennummer :: [K-001~12345]
Sehr geehrter Herr Mustermann,
für die folgenden Leistungen berechnen wir Ihnen:
= Pos. | Bezeichnung | Menge | Einheit | Einzel € | Gesamt €
* {n} | [Beispielartikel~Musterprodukt {n}~Beratungsleistung~Lorem ipsum dolor~Testposition] | {n} | [Stück~Stunden] | {small} | {small}
Summe netto {plain} €
zzgl. 19 % USt. {small} €
Rechnungsbetrag {plain} €
Zahlbar innerhalb von 14 Tagen ab Rechnungsdatum.
Musterbank IBAN DE00 1234 5678 9012 3456 78 BIC MUSTDEFFXXX`,
    'de-open-source-bilingual': `# [RECHNUNG / INVOICE~INVOICE~Rechnung]
{company}
{client}
Rechnung Nr. / Invoice # :: {ref}
Datum / Date :: {date}
Fällig / Due :: {date}
= Artikel / Item | Anz. / Qty | Preis / Rate | Summe / Amount
* {ware} | {n} | {small} | {small}
Zwischensumme / Subtotal {plain}
MwSt. / VAT {small}
Summe / Total {plain}
? Bemerkung / Notes: {sentence}
[Vielen Dank!~Danke für Ihren Auftrag / Thank you for your business]`,
    'de-proforma-export': `{company} · Export · {street} · {town}
# [PROFORMA-RECHNUNG~Pro-forma-Rechnung Nr. {num}~Proformarechnung / Pro Forma Invoice]
Exporteur :: {company}, EORI DE{num}{d2}
Empfänger :: {other}, [Tanger, Marokko~Tiflis, Georgien~Oslo, Norwegen~Izmir, Türkei]
Zweck der Sendung :: [Muster ohne Handelswert~Ersatzteillieferung kostenlos~Messegut, vorübergehende Ausfuhr~Reparaturware]
Transportmittel :: [LKW~Luftfracht AWB {num}~Kurier]
= Anzahl | Warenbezeichnung | HS-Code | Ursprung | Einzelwert | Gesamtwert
* {n} | [Pumpenrad Edelstahl~Messgerät gebraucht~Stoffmuster~Prospekte~Ventilsatz] | {num} | DE | {small} | {plain}
Gesamtwert nur für Zollzwecke {plain} EUR
Bruttogewicht {d2},{n} kg, {n} Packstücke
Steuerfreie Ausfuhrlieferung. Diese Proformarechnung ist nicht zur Zahlung bestimmt.
Der Unterzeichner erklärt, dass die Waren Ursprungswaren der EU sind.
{city}, {today} Stempel, Unterschrift`,
    'de-deposit-kitchen-studio': `Küchenstudio {company} · Ausstellung {city}
Frau und Herrn {person}, {cstreet}, {ctown}
# [Anzahlungsrechnung~1. Anzahlungsrechnung {ref}~Abschlagsrechnung 40 % bei Auftragserteilung]
Kommission :: {someone} / Einbauküche [Nolta Uno~Landhaus~Greta matt]
Auftrag :: {num} vom {date}
Voraussichtlicher Liefertermin :: KW {d2}/{year}
Auftragssumme brutto {plain} EUR
[Vereinbarungsgemäß~Laut Kaufvertrag] bitten wir um Anzahlung von 40 %:
= Bezeichnung | netto | USt 19 % | brutto
- Anzahlung zu Auftrag {num} | {plain} | {small} | {plain}
Restzahlung vor Lieferung, es ergeht Schlussrechnung unter Anrechnung der Anzahlung.
Zu zahlen bis {date} auf {iban}
? Verwendungszweck: {num} {someone}
Die gelieferte Ware bleibt bis zur vollständigen Zahlung unser Eigentum.`,
    'de-self-billing-agent': `{client} [Vertriebs-GmbH~Versicherungsmakler~Logistik AG], Provisionsabteilung
{person}, Handelsvertretung, {street}, {town}, Partner-Nr. {num}
# [Gutschrift gemäß § 14 Abs. 2 UStG über Provisionen {month}~Rechnung im Gutschriftsverfahren~Provisionsabrechnung (Selbstfaktura)]
Belegnummer :: PV{num}
Abrechnungszeitraum :: {date} – {date}
Steuernummer des Leistenden :: {d3}/{d5}
Wir rechnen über die von Ihnen erbrachten Vermittlungsleistungen wie folgt ab:
= Vertrag | Kunde | Umsatz | Satz % | Provision
* {num} | {other} | {plain} | {n},0 | {small}
Provision netto {plain}, Umsatzsteuer 19 % {small}, Auszahlungsbetrag {plain}
Stornoreserve 10 % einbehalten {small}
Der Betrag wird bis {date} auf Ihr Konto {iban} überwiesen.
Die Abrechnung gilt als Rechnung des Leistenden und als anerkannt, sofern Sie nicht binnen 14 Tagen widersprechen.`,
    'de-partial-engineering': `{company} Ingenieurgesellschaft mbH
[Tragwerksplanung~TGA-Planung~Vermessung~Bodengutachten]
Stadt {city}, Hochbauamt
# [{n}. Teilrechnung~{n}. Abschlagsrechnung nach HOAI~Teilhonorarrechnung {ref}]
BV [Neubau Feuerwache~Erweiterung Grundschule~Brücke Mühlgraben]
Vertrag vom {date}, Auftragsnummer {num}
Anrechenbare Kosten :: {plain}
Honorarzone :: III, Mittelsatz
= Leistungsphase | Anteil | erbracht | Honorar
* [1 Grundlagenermittlung~2 Vorplanung~3 Entwurf~4 Genehmigung~5 Ausführung] | {n} % | 100 % | {plain}
Honorar bisher erbracht {plain}
Nebenkosten 5 % {small}
abzügl. gezahlte Abschläge {plain}
Rest netto {plain}, USt 19 % {small}, Forderung {plain}
Zahlung binnen 21 Tagen nach Zugang; Prüffähigkeit nach § 15 HOAI.
Sachlich und rechnerisch richtig: _________`,
    'de-customs-broker-pass-on': `{company} Zollagentur und Spedition
{client}, {cstreet}, {ctown}
# [Rechnung Verzollung~Auslagenrechnung~Rechnung Einfuhrabfertigung {ref}]
Sendung :: Container MSKU {num}, [Shanghai~Mersin~Nhava Sheva] – Hamburg
MRN :: {d2}DE{num}{num}
Zollwert :: {plain}
= Position | Steuer | Betrag EUR
- Einfuhrumsatzsteuer lt. Abgabenbescheid (durchlaufend) | 0 | {plain}
- Zoll | 0 | {small}
* [Verzollungsgebühr 3 Tarifnummern~Vorlageprovision 2 %~T1-Versandschein~Zollbeschau~Hafengebühr THC~ISPS-Zuschlag] | 19 | {small}
steuerfrei {plain} steuerpflichtig {small} USt {small}
Endsumme {plain}
Auslagen sofort fällig, Dienstleistung 14 Tage netto. Wir arbeiten nach ADSp 2017.`,
    'de-rent-with-vat-standing': `{someone} Immobilienverwaltung, {street}, {town}
Mieter: {client}
Objekt: {cstreet}, Ladenlokal EG links
# [Dauermietrechnung~Mietrechnung ab {date}~Dauerrechnung Miete {year}]
Steuernummer {d2}/{d3}/{d5}, fortlaufende Nr. {year}-{d2}
Für die Überlassung der oben genannten Räume stellen wir monatlich in Rechnung:
= Bezeichnung | netto | USt | brutto
- Grundmiete | {plain} | {small} | {plain}
- Vorauszahlung Nebenkosten | {small} | {small} | {small}
- Stellplätze {n} | {small} | {small} | {small}
monatlich zu zahlen {plain} EUR
fällig jeweils am 3. Werktag im Voraus. Diese Rechnung gilt, bis sie durch eine neue ersetzt wird.
Verzicht auf Steuerbefreiung gemäß § 9 UStG.
Bankverbindung {bank} {iban}`,
  }),
};
