import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices as business programs, shops and platforms print them for German-speaking customers. */
export const germanInvoicesOfPrograms: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('de', {
    'de-sap-sd-billing': `{company} · {street} · {town}
Firma
{client}
{cstreet}
{ctown}
# [Rechnung~Faktura~Rechnung / Invoice]
> Informationen
> Belegnummer/Datum
> 90{num} / {date}
> Auftragsnummer/Datum {num} / {date}
> Lieferschein/Datum 80{num} / {date}
> Kundennummer {num}
> Bestellnummer 45{num}
> Währung EUR
Versandbedingung :: [01 Standard~02 Selbstabholung~Spedition]
Lieferbedingung :: [FCA {city}~CPT~EXW]
Gewicht brutto / netto :: {d3},{n} KG / {d3},0 KG
= Pos. | Material | Bezeichnung | Menge | Preis | Wert
* 0000{d2} | {num} | [Dichtung 40x52x7~Gehäuse kpl.~Lagerschale~Welle D30~Steuergerät] | {n} ST | {small} | {plain}
Zolltarifnummer {num}{d2}, Ursprungsland DE
Positionssumme {plain}
Ausgangssteuer 19,000 % {plain} {small}
Endbetrag {plain}
Zahlungsbedingungen: bis zum {date} ohne Abzug, bis zum {date} erhalten Sie 2,000 % Skonto`,
    'de-lexware-standard': `{company}, {street}, {town}
{person}
{cstreet}
{ctown}
> Rechnungs-Nr. {ref}
> Kunden-Nr. 1{d2}{d2}
> Datum {date}
> Seite 1
# Rechnung
Unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung.
= Pos | Artikel-Nr. | Beschreibung | Menge | Einzelpreis | Gesamtpreis
* {n} | {num} | {ware} | {n},00 Stk | {small} EUR | {small} EUR
Zwischensumme (netto) {plain} EUR
Umsatzsteuer 19 % {small} EUR
Gesamtbetrag {plain} EUR
Sofern nicht anders angegeben, entspricht das Liefer-/Leistungsdatum dem Rechnungsdatum.
Zahlbar sofort ohne Abzug.
{bank} {iban} {bic} Steuernr. {d2}/{d3}/{d5} Geschäftsführer {someone}`,
    'de-sevdesk-freelancer': `{person} | {street} | {town}
{client}
{cstreet}
{ctown}
# [Rechnung Nr. RE-{num}~Rechnung RE-{d2}{d2}]
Rechnungs-Nr. :: RE-{d2}{d2}
Rechnungsdatum :: {date}
Referenz :: [Projekt Relaunch~{heading}~Bestellung {num}]
Lieferdatum :: {month} {year}
Ihre Kundennummer :: 10{d2}
Ihr Ansprechpartner :: {person}
Sehr geehrte Damen und Herren,
vielen Dank für Ihren Auftrag und das damit verbundene Vertrauen! Hiermit stelle ich Ihnen die folgenden Leistungen in Rechnung:
= Pos. | Beschreibung | Menge | Einzelpreis | Gesamtpreis
* {n}. | [Frontend-Entwicklung~Fotografie Tagessatz~Lektorat je Normseite~Social-Media-Betreuung~Coaching 90 Min.] | {n},00 [Std~Stk~pauschal] | {small} EUR | {small} EUR
Gesamtbetrag {plain} EUR
Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.
Bitte überweisen Sie den Rechnungsbetrag unter Angabe der Rechnungsnummer auf das unten angegebene Konto. Der Rechnungsbetrag ist bis zum {date} fällig.
Mit freundlichen Grüßen {person}
Tel. {mobile} E-Mail {mail} Web {web} Steuer-Nr. {d3}/{d5}`,
    'de-odoo-stock': `{company}
{street} {town} Deutschland
{client}
{cstreet}
{ctown}
# [Rechnung INV/{year}/{d5}~Rechnung RG/{year}/0{d3}]
Rechnungsdatum :: {date}
Fälligkeitsdatum :: {date}
Quelle :: S0{d3}
= Beschreibung | Menge | Einzelpreis | Steuern | Betrag
* [FURN_{d3}] {ware} | {n},00 Einheiten | {small} | 19 % USt. | {small} €
Nettobetrag {plain} €
USt. 19 % auf {plain} € {small} €
Gesamt {plain} €
Zahlungsreferenz: INV/{year}/{d5}
Zahlungsbedingungen: [30 Tage~Sofortige Zahlung~Ende des Folgemonats]
{phone} | {email} | http://{web} | {vat}
Seite 1 / 1`,
    'de-navision-dynamics': `# [Verkauf - Rechnung~Verkaufsrechnung {num}]
{client}
{someone}
{cstreet}
{ctown}
> {company}
> {street}
> {town}
> Telefonnr. {phone}
> USt-IdNr. {vat}
Rechnung an Deb.-Nr. {num}
Belegdatum {date} Fälligkeitsdatum {date} Verkäufer {someone}
Auftragsnr. 10{d3}{d2} Externe Belegnr. {ref}
= Nr. | Beschreibung | Buchungsdatum | Menge | VK-Preis | MwSt. % | Zeilenbetrag
* 1{d3}-S | [PARIS Gästestuhl, schwarz~ATHEN Schreibtisch~AMSTERDAM Lampe~Rollcontainer] | {date} | {n} STÜCK | {small} | 19 | {plain}
Total EUR ohne MwSt. {plain}
19 % MwSt. {small}
Total EUR inkl. MwSt. {plain}
MwSt.-Betragspositionen
= MwSt.-Kennzeichen | MwSt. % | Bemessungsgrundlage | MwSt.-Betrag
- MWST.19 | 19 | {plain} | {small}
Zlg.-Bedingungen 1 Monat/2 % 8 Tage Lieferbedingung [Ab Lager~Frei Haus]`,
    'de-stripe-subscription': `# Rechnung
Rechnungsnummer :: {num}-000{n}
Ausstellungsdatum :: {date}
Fälligkeitsdatum :: {date}
{company}
{street}
{town}
Deutschland
{email}
Rechnungsempfänger
{client}
{cstreet}
{ctown}
{amount} fällig am {date}
[Online bezahlen~Online zahlen]
= Beschreibung | Menge | Preis pro Einheit | Steuern | Betrag
* [Pro-Plan (monatlich)~Zusätzliche Benutzer~API-Aufrufe~Team-Abonnement] | {n} | {small} € | 19 % | {small} €
- {date}–{date} | | | |
Zwischensumme {small} €
Summe ohne Steuern {small} €
USt – Deutschland 19 % {small} €
Gesamtsumme {small} €
Fälliger Betrag {small} €
Seite 1 von 1`,
    'de-marketplace-seller': `[Verkauft von~Verkäufer] {company}
USt-IDNr. {vat}
# [Rechnung~Rechnung Zahlbetrag {amount}]
Zahlungsreferenznummer :: {num}{d3}
Rechnungsdatum /Lieferdatum :: {date}
Rechnungsnummer :: DE{num}AEUI
Für Fragen zu Ihrer Bestellung besuchen Sie die Kontaktseite des Marktplatzes
Rechnungsadresse {person}, {cstreet}, {ctown}, DE
Lieferadresse {person}, {cstreet}, {ctown}, DE
Bestellinformationen
Bestelldatum {date} Bestellnummer 30{n}-{num}-{num}
= Beschreibung | Menge | Stückpreis ohne USt. | USt. % | Stückpreis inkl. USt. | Zwischensumme inkl. USt.
* [USB-C Ladekabel 2 m~Handyhülle transparent~Yogamatte 10 mm~Trinkflasche Edelstahl] ASIN: B0{num} | {n} | {small} | 19 % | {small} | {small}
Versandkosten 0,00 €
Zahlbetrag {small} €
= USt. % | Zwischensumme ohne USt. | USt.
- 19 % | {small} € | {small} €
Bezahlt. Amtsgericht {city} HRB {num}, EAR-Nr. DE{num}`,
    'de-cloud-hosting-usage': `{company} Online GmbH
{street}, {town}
{client}
{cstreet}
{ctown}
> Rechnungs-Nr.: R00{num}
> Kundennummer: K0{num}
> Rechnungsdatum: {date}
# Rechnung
Leistungszeitraum {month} {year}
= Art | Produkt | Anzahl | Einheit | Preis | Summe netto
* [Server~Volume~IPv4~Domain~Traffic~Backup] | [CX{d2} (4 vCPU, 8 GB)~Block Storage 100 GB~Primary IP~.de Domain {web}~Snapshot~Load Balancer LB11] | {n} | [Stunden~Monat~GB] | {n},{d3} | {small}
Gesamt netto {small} €
19 % MwSt. {small} €
Zu zahlen {small} €
Der Betrag wird in den nächsten Tagen [von Ihrer Kreditkarte abgebucht~per SEPA-Lastschrift eingezogen (Mandat {ref})].
Detaillierte Einzelnachweise finden Sie in der Kundenverwaltung unter Rechnungen.
Gläubiger-ID DE{d2}ZZZ0000{num}`,
    'de-ad-platform-click': `[Ads~Werbeanzeigen~Suchmaschinenwerbung] {company} Ireland Limited
Gordon House, Barrow Street, Dublin 4, Irland · VAT-Nummer IE{num}H
# Rechnung
Rechnungsnummer: {num}{d2}
Abrechnungs-ID :: {d3}-{d3}-{d3}
Konto-ID :: {d3}-{d3}-{num}
Rechnung an {client}, {cstreet}, {ctown} · {cvat}
Zusammenfassung für {date} – {date}
= Kampagne | Menge | Einheit | Betrag (€)
* [Suche_Marke~Remarketing Display~Leads {city}~Performance Max~Shopping Alle Produkte] | {num} | Klicks | {small}
- Ungültige Aktivität | | | -{small}
Zwischensumme in EUR {plain}
Umsatzsteuer (0 %) 0,00
Summe in EUR {plain}
Die Leistungen unterliegen der Steuerschuldumkehr – die Umsatzsteuer ist vom Leistungsempfänger zu entrichten (Art. 196 RL 2006/112/EG).
Zahlung bis {date} Bitte überweisen auf IBAN IE{d2} CITI {num}`,
    'de-airline-passenger-invoice': `{company} Airlines AG · Passagierservice · {town}
# [Rechnung zu Ihrer Buchung {ref}~Reiserechnung~Passagierbeleg / Rechnung]
Buchungscode :: X{d2}KPL
Rechnungsempfänger :: {client}, {cstreet}, {ctown}
Reisende(r) :: {person}
Ticketnummer :: {d3}-{num}{d3}
= Flug | Datum | von - nach | Klasse | Tarif
* [LX {d3}~OS {d3}~EW {num}~X3 {d3}] | {date} | [FRA - VIE~ZRH - HAM~DUS - PMI~MUC - LHR] | [Y~Economy Light~Business] | {small}
Flugpreis netto {small} EUR
Steuern und Gebühren: Luftverkehrsteuer {small}, Sicherheitsgebühr {small}, Passagierentgelt {small}
Gepäck 23 kg {small} · Sitzplatzreservierung {small}
MwSt. 19 % auf innerdeutsche Strecke {small} · 0 % international
Gesamtbetrag {plain} EUR
Bezahlt mit [Mastercard xxxx {d2}{d2}~SEPA-Lastschrift] am {date}
Dieses Dokument dient als Rechnung im Sinne des § 14 UStG.`,
    'de-woocommerce-plugin': `{company} Shop
{street}
{town}
# RECHNUNG
{person}
{cstreet}
{ctown}
{mail}
Rechnungsnummer :: {year}{num}
Rechnungsdatum :: {date}
Bestellnummer :: {num}
Bestelldatum :: {date}
Zahlungsmethode :: [Direkte Banküberweisung~PayPal~Rechnung]
= Produkt | Menge | Preis
* {ware} Artikelnummer: {num} | {n} | {small} €
Zwischensumme {small} €
Versand [Kostenloser Versand~4,90 € durch Pauschale~Abholung vor Ort]
Gesamt {small} € (inkl. {small} € 19 % MwSt.)
? Hinweis zur Differenzbesteuerung nach § 25a UStG: Gebrauchtgegenstände/Sonderregelung
{slogan}`,
    'de-ch-accounting-abacus': `{company}, [Hardturmstrasse 10, 8005 Zürich~Pilatusstrasse 3, 6003 Luzern~Effingerstrasse 8, 3011 Bern]
> {client}
> [Kirchweg 4, 8610 Uster~Seestrasse 77, 8700 Küsnacht~Obergasse 9, 8400 Winterthur]
# [Rechnung Nr. {num}~Faktura {num}]
Unsere Referenz :: {someone}
Ihre Referenz :: {someone}
Kundennummer :: {num}
MWST-Nr. :: CHE-{d3}.{d3}.{d3} MWST
Zahlbar bis :: {date}
Projekt {num} [Neubau Schulhaus~Sanierung Altbau~Betreuung IT]
= Pos. | Text | Menge | Einheit | Ansatz | Betrag CHF
* {n} | [Honorar Projektleitung~Sachbearbeitung~Nebenkosten 3 %~Spesen Bahn~Sitzungspauschale] | {n}.25 | Std. | 1{d2}.00 | {n}'{d3}.50
Zwischentotal {n}'{d3}.50
MWST 8,1 % auf {n}'{d3}.50 {d3}.05
Total CHF {n}'{d3}.55
Konditionen: 30 Tage netto. Besten Dank für Ihren Auftrag.
Der Einzahlungsschein mit QR-Code liegt bei.`,
  }),
};
