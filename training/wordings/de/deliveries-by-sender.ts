import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that go with goods: of programs, stores, hauliers and workshops, and of goods that go back. */
export const germanDeliveriesBySender: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('de', {
    'de-sap-outbound-delivery': `{company} · Versandstelle {d2}{d2} · {street} · {town}
Warenempfänger
{client}
{cstreet}
{ctown}
# [Lieferschein~Lieferschein 80{num}~Lieferschein / Delivery Note]
> Lieferscheinnummer/Datum 80{num} / {date}
> Auftrag 10{num}
> Bestellung 45{num} vom {date}
> Kundennummer {num}
Bruttogewicht {d3},{n} KG Nettogewicht {d3},0 KG Volumen {n},{d3} M3
= Pos. | Material | Bezeichnung | Charge | Menge
* 0000{d2} | {num} | [Stellmotor~Kupplung~Schmierfett 400 g~Dichtring~Filtermatte] | {num} | {n} ST
- Handling Unit {num}{num} | | | | 1 PAL
Versandbedingung Spedition, Incoterms DAP
Verpackungsmaterial: {n} Europaletten getauscht / nicht getauscht
Ware ordnungsgemäß erhalten: Datum Name Unterschrift`,
    'de-lexware-delivery': `{company}, {street}, {town}
{client}
{cstreet}
{ctown}
> Lieferschein-Nr. LS{d2}{d2}
> Kunden-Nr. 1{d2}{d2}
> Lieferdatum {date}
# Lieferschein
Wir liefern Ihnen wie vereinbart folgende Waren:
= Pos | Artikel-Nr. | Beschreibung | Menge
* {n} | {num} | {ware} | {n},00 Stk
Bitte prüfen Sie die Ware auf Vollständigkeit und Unversehrtheit.
Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.
Ware erhalten am ____________ Unterschrift ____________
{bank} {iban} Steuernr. {d2}/{d3}/{d5}`,
    'de-odoo-picking': `{company}
{street} {town}
Lieferadresse: {client}, {cstreet}, {ctown}
# [WH/OUT/{d5}~Lieferschein WH/OUT/0{d3}~Lagerbeleg {num}]
Auftrag :: S0{d3}
Versanddatum :: {date} {time}
Spediteur :: [DPD~Selbstabholer~Normallieferung]
Gesamtgewicht :: {n},{d2} kg
= Produkt | Seriennummer | Bestellt | Geliefert
* [FURN_{d3}] {ware} | SN{num} | {n},00 Einheiten | {n},00 Einheiten
Verbleibende Mengen, die noch nicht geliefert sind
- {ware} | | {n},00 | 0,00
Unterschrift {client}`,
    'de-packing-list-export': `# [PACKLISTE / PACKING LIST~Packliste zu Rechnung {ref}~Kolliliste]
Versender :: {company}, {town}
Empfänger :: {other}
Markierung :: [PROJEKT NILE / {d2}~Kiste 1-{n}]
= Kolli | Verpackung | Inhalt | L x B x H cm | netto kg | brutto kg
* {n} | [Seekiste~Palette~Karton~Verschlag] | [Schaltschrank~Rohrbündel~Werkzeug~Zubehör~Dokumentation] | {d3} x {d2} x {d2} | {d3} | {d3}
Gesamt {n} Kolli, {num} kg netto, {num} kg brutto, {n},{d3} cbm
Holz behandelt nach ISPM 15 (HT)
Gepackt: {someone} Kontrolle: {someone} {date}
Container-Nr. [TGHU {num}~–] Plombe {num}`,
    'de-return-with-goods': `{client} · Wareneingang / Retouren
an {company}, Reklamationsannahme
# [Rücklieferschein~Retourenschein~Rücklieferung {num}~Warenrückgabe]
RMA-Nr. :: {num}
Rücklieferdatum :: {date}
Ihr Lieferschein :: {num} vom {date}
Wir senden Ihnen mit dieser Lieferung folgende Ware zurück:
= Art.-Nr. | Bezeichnung | Menge | Grund
* {num} | {ware} | {n} | [defekt~falsch bestellt~Überlieferung~Transportschaden~Rostansatz]
Versand: [unfrei~Abholung durch Ihren Fahrer~Paketdienst]
Wir bitten um Gutschrift oder Ersatzlieferung.
Ware übergeben: _________ Ware übernommen: _________`,
    'de-excel-handover': `# [Lieferschein~Lieferung~Übergabe Ware]
von | {company}
nach | {client}
Datum | {date}
= Anzahl | was | ok
* {n} | {ware} | [x~]
Leergut zurück | {n} Kisten
Fahrer | {someone}
Empfänger (Unterschrift) |`,
    'de-nursery-plants': `Baumschule {company} · Versand
{client}
# [Lieferschein Pflanzen~Lieferschein {num}~Lieferschein mit Pflanzenpass]
Kommission :: [Stadtpark~Hausgarten {someone}]
Lieferdatum :: {date}
= Menge | Botanischer Name | Qualität | Bemerkung
* {n} | [Acer campestre~Carpinus betulus~Taxus baccata~Rosa canina~Tilia cordata~Lavandula angustifolia] | [H 3xv mDb 16-18~Hei 2xv oB 100-125~C3 40-60~v.Str. 4 Tr.] | [~Frostschutz~Ballen wässern]
Pflanzenpass: A [Tilia~Acer] B DE-NW{d5} C {num} D DE
CC-Container geliefert {n}, Böden {n}, zurück {n}
Kein Anwuchsrisiko nach Übergabe. Pflanzen sofort einschlagen!
Abgeladen von {time} bis {time}, Kunde: __________`,
    'de-quarry-weigh': `{company} Kies- und Splittwerk {city}
# [Wiegeschein / Lieferschein~Wiegenote~Lieferschein Nr. {num}]
Waage 1 geeicht bis {year}
Kunde :: {num} {client}
Baustelle :: {cstreet}
Kennzeichen :: [TR~BIT~KO]-{d2} {d3}
Sorte :: [Frostschutz 0/45~Edelsplitt 2/5~Sand 0/2 gewaschen~Mineralbeton~RC-Material]
1. Wägung {date} {time} :: {d2},{d2} t
2. Wägung {date} {time} :: {d2},{d2} t
Netto :: {d2},{d2} t
Bestell-Nr. :: {ref}
CE EN 13242, Leistungserklärung Nr. {n}
Wäger {someone} Fahrer ________ Empfänger ________`,
    'de-laundry-exchange': `Textilservice {company} Mietwäsche
{client} Kunde {num} Tour {d2}
# [Wäschelieferschein~Lieferschein Mietwäsche~Tauschbeleg]
Lieferung {date} Abholung {date}
= Artikel | Soll | geliefert | abgeholt | Schwund
* [Bettbezug 140x200~Laken~Handtuch~Kochjacke Gr. 52~Schürze~Matte 85x150~Latzhose] | {n} | {n} | {n} | [0~1~2]
Container {n} geliefert / {n} zurück
Reklamation: [keine~2 Laken mit Flecken~1 Jacke fehlt]
Nächste Tour {date}
Fahrer {someone} · angenommen: __________`,
    'de-loaned-equipment': `{company} Mietpark
# [Übergabeschein~Lieferschein Mietgeräte~Ausgabeschein {num}]
Mieter :: {client}
Einsatzort :: {cstreet}
Mietvertrag :: {num}
= Gerät | Inventar-Nr. | Betriebsstd. | Zustand
* [Minibagger 1,8 t~Rüttelplatte~Bautrockner~Arbeitsbühne 12 m~Stromaggregat] | {d5} | {num} | [i. O.~Kratzer links~neu]
Zubehör: Tieflöffel 40 cm, Schlüssel 1 Stk., Ladekabel
Tank :: [voll~3/4]
angeliefert {date} {time}
Der Mieter bestätigt, das Gerät in einwandfreiem Zustand erhalten zu haben und eingewiesen worden zu sein.
Unterschriften: Lieferant _______ Mieter _______`,
    'de-at-timber': `{company} Sägewerk · Holzhandel, [9800 Spittal~8750 Judenburg~5630 Bad Hofgastein]
An {client}
# [Lieferschein Schnittholz~Lieferschein Nr. {num}]
Lieferdatum {date}, Fahrzeug [SP~JU~SL] {d3} AB
= Paket | Sortiment | Stärke | Breite | Länge | Stk | m³
* {num} | [Fichte Seitenware~Lärche Blockware~Kantholz KVH~Dachlatten~Hobelware Nut+Feder] | {d2} | {d3} | {n},00 | {d2} | {n},{d3}
Summe {n},{d3} m³, PEFC 100 %, trocken u = 15 +/-3 %
Holz bitte sofort abdecken. Bemängelungen nur am Tag der Anlieferung.
übernommen: __________`,
    'de-ch-spitex-material': `{company} AG Medizinalbedarf · [6340 Baar~8957 Spreitenbach]
Lieferadresse Spitex {city}, {cstreet}
# [Lieferschein {num}~Bulletin de livraison / Lieferschein]
Ihre Bestellung {date} per Webshop
= Art. | Bezeichnung | bestellt | geliefert | Rückstand
* {num} | [Schutzhandschuhe Nitril M~Kompressen 10x10~Inkontinenzeinlagen~Desinfektion 1 l~Verbandset] | {n} Pack | {n} Pack | [0~2]
{n} Colis, {n}.{n} kg, Post PostPac Priority
Rückstände werden ohne Kosten nachgeliefert.
Rechnung wird separat zugestellt.
Reklamationen innert 8 Tagen an {email}`,
  }),
};
