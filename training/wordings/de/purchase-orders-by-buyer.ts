import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Orders as buyers' programs, offices and small firms send them. */
export const germanPurchaseOrdersByBuyer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('de', {
    'de-sap-mm-order': `{client} · Zentraleinkauf · {cstreet} · {ctown}
Firma
{company}
{street}
{town}
# [Bestellung~Bestellung 45{num}~Bestellung / Purchase Order]
> Bestellnummer/Datum
> 45{num} / {date}
> Ansprechpartner/Telefon
> {someone} / {phone}
> Unsere Faxnummer {phone}
> Ihre Lieferantennummer bei uns {num}
Bitte liefern Sie an: Werk {d2}{d2}, Tor {n}, {ctown}
Liefertermin: Tag {date}
= Pos. | Material | Bezeichnung | Bestellmenge | Preis pro Einheit | Nettowert
* 000{d2} | {num} | [Rohling geschmiedet~O-Ring NBR~Sensor M12~Handschuh Gr. 9~Klebstoff 50 ml] | {n} Stück | {small} | {plain}
Gesamtnettowert ohne Mwst EUR {plain}
Lieferbed. :: [FCA~DAP {ctown}~DDP]
Zahlungsbed. :: Innerhalb 45 Tagen ohne Abzug
Bitte geben Sie auf allen Schriftstücken unsere Bestell- und Positionsnummer an. Auftragsbestätigung erbeten innerhalb von 3 Arbeitstagen.`,
    'de-odoo-request': `{client}
{cstreet} {ctown}
Lieferadresse :: {client}, Wareneingang
{company}
{street} {town}
USt-IdNr.: {vat}
# [Bestellung #P00{d3}~Einkaufsbestellung P0{d3}]
Einkäufer :: {someone}
Ihre Auftragsreferenz :: {ref}
Bestelldatum :: {date} {time}
Erwartete Ankunft :: {date}
= Beschreibung | Menge | Stückpreis | Steuern | Betrag
* [E-COM{d2}] {ware} | {n},00 Einheiten | {small} | 19 % Vorst. | {small} €
Nettobetrag {plain} €
USt. 19 % {small} €
Gesamt {plain} €
Einkaufsbedingungen: {web}/einkauf`,
    'de-mail-like-order': `Von: {someone}
An: {email}
Datum: {date} {time}
Betreff: [Bestellung~Nachbestellung~Bestellung {ref}~Bitte liefern]
Hallo Frau {someone},
wir bestellen bitte:
- {n} x {ware}
- {n} Karton [Kopierpapier A4~Einweghandschuhe L~Müllbeutel 120 l~Kaffeefilter]
- {d2} Stück Art. {num}
Lieferung bitte bis [Freitag~spätestens {date}~Ende der Woche] an unsere Adresse {cstreet}, Hof links.
Preise wie gehabt, Rechnung an unsere Buchhaltung.
Bitte kurz bestätigen, danke!
Viele Grüße
{someone}
{client}`,
    'de-excel-order-list': `# [Bestellliste~Sammelbestellung~Bestellung KW {d2}~Bestellformular]
Lieferant | {company}
Besteller | {client}
Kunden-Nr. | {num}
bestellt am | {date}
= Art.-Nr. | Artikel | VE | Anzahl | Preis
* {num} | {ware} | {n} | {n} | {small}
gesamt {plain}
Mindestbestellwert 150 € erreicht: ja
Unterschrift {someone}
Fax an {phone}`,
    'de-municipal-contract-award': `Landkreis {city} · Amt für Gebäudewirtschaft · Vergabestelle
{company}
# [Auftragsschreiben~Zuschlagserteilung / Auftrag~Auftragserteilung gemäß VOB/A]
Vergabenummer {d2}-{num}, Baumaßnahme [Berufsschule, Dachabdichtung~Kreishaus, Aufzug]
Auf Ihr Angebot vom {date} erhalten Sie hiermit den Auftrag.
Auftragssumme brutto :: {plain} EUR
Auftragsnummer :: {num}
Kostenstelle :: {num}
Ausführungsfristen :: Beginn {date}, Fertigstellung {date}
Vertragsbestandteile: Leistungsverzeichnis, Besondere Vertragsbedingungen (214), ZVB
Vertragserfüllungsbürgschaft 5 % ist binnen 18 Werktagen vorzulegen.
Rechnungen sind als XRechnung mit Leitweg-ID {num}-{d5}-{d2} einzureichen.
Bitte senden Sie die beigefügte Zweitschrift unterschrieben zurück.
Im Auftrag {someone}`,
    'de-delivery-schedule-call': `{client} Automobilzulieferer · Disposition
# [Lieferabruf Nr. {d3}~LAB – Lieferabruf nach VDA 4905~Abruf zum Rahmenauftrag]
Lieferant {num} {company}
Abschluss-Nr. 55{num}, Material {num}, Zeichnung {d3}.{d3}-{d2}
Letzter WE :: LS {num} vom {date}, Menge {num}
Eingangs-FZ :: {num} Abruf-FZ {num}
= Termin | Menge | FZ | Status
* [KW {d2}~{date}~RÜCKSTAND~SOFORT] | {num} | {num} | [fix~Vorschau~Produktionsfreigabe]
Abladestelle W{d2}, Anlieferfenster {time} - {time}
Fertigungsfreigabe 4 Wochen, Materialfreigabe 8 Wochen
Behälter KLT 4314, Label nach VDA 4902. Dieser Abruf ersetzt alle vorherigen.`,
    'de-blanket-order-call-off': `{client}, {cstreet}, {ctown}
{company}
# [Abrufbestellung~Abruf aus Rahmenbestellung {num}~Einzelabruf {ref}]
Rahmenvertrag :: RV {num}, Restmenge {num}
Wir rufen hiermit ab:
= Pos. | Artikel | Menge | Einheit | Termin
* {n} | [Holzpellets lose~Streusalz 25 kg~Berufskleidung Jacke XL~Flüssiggas~Industriereiniger] | {n} | [t~Sack~Stk.~l~Kanister] | {date}
Preise laut Rahmenvereinbarung vom {date}, Anlage 2
Anlieferung Mo – Do 7.00 – 14.30 Uhr, telefonische Avisierung {phone}
Abrufberechtigt: {someone}
Verteiler: Lager, Buchhaltung`,
    'de-subcontractor-assignment': `{client} Bauunternehmung
An Nachunternehmer {company}
# [Nachunternehmerauftrag~Auftrag an Subunternehmer~Bestellschein Fremdleistung {num}]
Bauvorhaben :: [Logistikhalle {city}~Wohnpark Süd]
Kostenträger :: {num}
Wir beauftragen Sie auf der Grundlage des Verhandlungsprotokolls vom {date} mit
[Bewehrungsarbeiten~Gerüststellung~Kernbohrungen~Betonpumpe~Estrichverlegung]
= LV-Pos. | Kurztext | Menge | EP | GP
* {n}.{d2} | [Verlegen Baustahl~Vorhalten 4 Wochen~An- und Abtransport~Stundenlohn] | {d3} [t~m²~psch~h] | {small} | {plain}
Auftragssumme netto {plain} EUR (§ 13b UStG)
Sicherheitseinbehalt 5 %, Vertragsstrafe 0,2 % je Werktag
Vor Beginn vorzulegen: Freistellungsbescheinigung, Unbedenklichkeit BG BAU, Mindestlohnerklärung
Auftrag erteilt: {city}, {date} Auftrag angenommen: ________`,
    'de-optician-lens-order': `Augenoptik {company}
# [Glasbestellung~Gläser-Order~Auftrag Rezeptur {num}]
Lieferant :: {other}
Kunden-Nr. :: {d5}
Auftrag :: {person} / {num}
= | Sph | Cyl | Achse | Add | PD
- R | -{n},25 | -0,75 | {d3} | 2,00 | 31,5
- L | -{n},50 | -0,50 | {d3} | 2,00 | 32,0
Glastyp [Gleitsicht 1.6 superentspiegelt~Einstärke 1.5 hart~Sonnenschutz braun 85 %]
Durchmesser 65/70, Fassung {num}, Fernrohrscheibe nein
Liefertermin [express~normal] {date}
Bitte zentriert, Rohgläser geformt nach Tracerdaten.
Besteller {someone}`,
    'de-library-acquisition': `Universitätsbibliothek {city} · Erwerbung Monographien
{company} Fachbuchhandlung
# [Bestellung {num}~Bestellzettel~Erwerbungsauftrag]
Budget :: [WIWI~MED~JUR~TECH]{d2}
Bestelldatum :: {date}
Exemplare :: {n}
Autor :: {someone}
Titel :: {heading}
Auflage / Jahr :: {n}. Aufl., {year}
ISBN :: 978-3-{d5}-{d3}
Preis ca. :: {small} EUR
Bitte dringend liefern, Mahnfrist 6 Wochen. Nicht mehr lieferbare Titel bitte melden, Nachfolgeauflage senden.
Rechnung zweifach unter Angabe der Bestellnummer, Lieferung portofrei, 5 % Bibliotheksnachlass
i. A. {someone}`,
    'de-repair-commission': `{client} Instandhaltung
# [Reparaturauftrag~Bestellung Fremdinstandsetzung {num}~Auftrag zur Instandsetzung]
an {company}
Anlage :: [Presse 4~Kran K{n}~Kompressor~Gabelstapler Nr. {d2}]
Equipment :: {num}
PM-Auftrag :: 40{num}
Bitte führen Sie folgende Arbeiten aus:
[Hydraulikzylinder abdichten~Wicklung prüfen, ggf. neu wickeln~UVV-Prüfung~Lager tauschen und auswuchten]
Kostengrenze {plain} EUR; bei Überschreitung vorab Kostenvoranschlag
Abholung durch Sie am {date}, Rückgabe bis {date}
Rechnung nur mit von uns abgezeichnetem Arbeitsnachweis
Bestellt durch {someone}, Kostenstelle {num}`,
    'de-travel-desk-order': `{client} · Reisestelle
# [Bestellung Reiseleistung~Auftrag Hotel und Transfer~Zimmerbestellung]
an Hotel {company}, Reservierung
Wir bestellen hiermit verbindlich auf unsere Kosten:
Gast :: {person}
Anreise / Abreise :: {date} / {date}
Zimmer :: [Einzelzimmer mit Frühstück, Nichtraucher~2 Doppelzimmer zur Alleinnutzung]
Firmenrate :: {d2}9,00 EUR
Kostenübernahme Übernachtung und Frühstück durch uns, Extras zahlt der Gast.
Bestellnummer {ref} – bitte auf der Rechnung vermerken
Rechnungsanschrift {client}, {cstreet}, {ctown}
Bestätigung an {email} erbeten
{someone}`,
    'de-at-hospital-purchase': `Landesklinikum {client}, Abteilung Einkauf, [3500 Krems~8010 Graz~9020 Klagenfurt]
Fa. {company}
# [Bestellung {num}~Bestellschein]
Bestelldatum: {date} Sachbearbeiter: {someone} DW {d3}
Lieferort: [Zentrallager, Rampe 2~Apotheke~OP-Schleuse]
Ihr Anbot: {ref}
= Zeile | Art.Nr. | Bezeichnung | Menge | ME | Preis EUR
* {n} | {num} | [Venenverweilkanüle G20~Drainagebeutel~Nahtmaterial 3-0~Infusionsständer~Pulsoximeter] | {n} | [PKG~STK] | {small}
Bestellwert exkl. USt. {plain}
Lieferfrist: {date}, sonst ist umgehend Nachricht zu geben.
Lieferschein in 2-facher Ausfertigung, e-Rechnung im Format ebInterface. Ihre AGB gelten nicht.`,
    'de-ch-canteen-order': `{client} AG Personalrestaurant
[8640 Rapperswil~4410 Liestal~3250 Lyss]
{company}, Bestellannahme
# [Bestellung~Warenbestellung {num}~Bestellschein]
Datum {date} Liefertag {date} vor 09.00 Uhr
Guten Tag, wir bestellen:
= Menge | Einheit | Artikel | Bemerkung
* {n} | [kg~Karton~Harass~Stk.] | [Poulet Brust CH~Kartoffeln festkochend~Rüebli~Rahm 35 %~Nüsslisalat~Weggli~Mineral 1.5 l] | [frisch~TK~Aktion~]
Keine Ersatzartikel ohne Rückfrage. Leergut bitte mitnehmen.
Kostenstelle {num}
Visum: {someone}`,
  }),
};
