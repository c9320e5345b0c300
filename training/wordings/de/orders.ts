import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Orders and their confirmations as German, Austrian and Swiss companies send them. */
export const germanOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: [
    {
      family: 'de-automotive-call-off',
      language: 'de',
      text: `{company} Werk {city} · Disposition
Lieferant {num}: {client}, {cstreet}, {ctown}
# [Lieferabruf~Abruf zum Lieferplan {num}~Feinabruf {ref}~Lieferabruf VDA 4905]
Abruf-Nr. neu :: {n} vom {today}
Abruf-Nr. alt :: {n} vom {date}
Sachnummer :: {d3} {d3} {d2} {d2} [Halter links~Dichtung Ölwanne~Stanzteil verzinkt]
Abladestelle :: Tor {n}, Anlieferzeit 06:00 - 13:30
Letzter verbuchter Wareneingang: LS {num} vom {date}, Menge {num}
Eingangs-Fortschrittszahl {num} · Fertigungsfreigabe 6 Wochen · Materialfreigabe 12 Wochen
= Termin | Abrufmenge | Fortschrittszahl | Kennz.
* [{date}~KW {d2}~Rückstand~Sofort] | {n}00 | {num} | [fix~Vorschau]
Verpackung KLT 4315, Spannbandpalette. Bedarfsänderungen vorbehalten. Keine Auftragsbestätigung erforderlich.
Rückfragen: {someone}, Durchwahl -{d3}`,
    },
    {
      family: 'de-municipal-order',
      language: 'de',
      text: `Stadt {city} · Der Oberbürgermeister · Amt 10 Zentrale Dienste
Dienstgebäude {street}
{client} {cstreet} {ctown}
Aktenzeichen 10.{d2}.{d2} · Auskunft erteilt {someone}, Zimmer {d3}
# [Auftrag~Auftragserteilung~Bestellschein Nr. {num}~Zuschlagsschreiben und Bestellung]
Aufgrund Ihres Angebotes vom {date} erteile ich Ihnen im Namen der Stadt den Auftrag zur Lieferung von:
= lfd. Nr. | Menge | Gegenstand | Einzelpreis | Gesamt
* {n} | {n} | [Schultafel höhenverstellbar~Stapelstuhl Größe 5~Streusalz Big Bag~Aktenregal RAL 7035~Whiteboardbeamer~Absperrbake~Spielsand gewaschen] | {small} | {small}
Auftragssumme brutto {plain}
Haushaltsstelle / Sachkonto 5255{d2}, Kostenträger {d5}
Lieferanschrift: Grundschule Nord, Hausmeister Herr {someone}, {mobile}. Liefertermin spätestens {date}.
Die Rechnung ist als XRechnung über die Leitweg-ID {num}-{d3}-{d2} einzureichen. Zusätzlich gelten die VOL/B und die Tariftreueerklärung NRW.
Im Auftrag gez. {someone}`,
    },
    {
      family: 'de-pharmacy-order',
      language: 'de',
      text: `{company} Apotheke · Inh. {person} · IDF {num}
An Pharmagroßhandel {other}, Niederlassung {city}
# [Sendeprotokoll Bestellung~Bestellliste~Direktbestellung Hersteller~Nachbestellung Tour {n}]
Datum {today} Uhrzeit {time} Tour {n} Auftragsart [Normal~Defekt~Besorger]
= PZN | Artikelbezeichnung | DF | PCK | Menge | AEK
* {num} | [Ibuprofen 400 akut~Pantoprazol 40 mg~Nasenspray Erw.~Insulin Pen 100 E/ml~Verbandmull 10x10~Salbutamol DA~L-Thyroxin 75] | [TAB~FTA~SPR~LSG~KOM] | [20 ST~100 ST~10 ML~5X3 ML] | {n} | {small}
Anzahl Zeilen {n} Anzahl Packungen {d2} Bestellwert AEK {plain}
BtM nur gegen Vorlage des Abgabebelegs. Kühlware separat verpacken.
Keine Nachlieferung bei Defekt, bitte Alternativartikel melden.
Sendezeit {time} Übertragung fehlerfrei, Rückmeldung MSV3: {n} Positionen lieferbar
? Besteller: PTA {someone}`,
    },
    {
      family: 'de-hotel-kitchen-order',
      language: 'de',
      text: `[Hotel~Klinikum~Seniorenheim~Mensa] {company} · Küche · Anlieferung Hof
Fax/Mail an: {other} Frischdienst
# [Wochenbestellung Küche~Bestellung für {date}~Frischebestellung]
Bitte liefern bis spätestens 6:30 Uhr!
= Menge | Einheit | Artikel | Bemerkung
* {n} | [kg~Kiste~Steige~Eimer~Bund] | [Kartoffeln vorw. festk.~Eisbergsalat~Joghurt natur 5 kg~Putenbrust o. Haut~Rotbarschfilet TK~Schnittlauch~Eier Bodenhaltung Gr. M~Quark 20 %] | [kalibriert~nur Deutschland~wie besprochen~Ersatz ok~]
MHD Molkereiprodukte mindestens 10 Tage. Leergut 4 Rollis steht bereit.
Preise lt. Wochenliste KW {d2}.
Kostenstelle Küche {num}
Küchenchef: {someone}    Tel. {phone}
? Falls etwas nicht lieferbar ist, bitte bis 15 Uhr zurückrufen.`,
    },
    {
      family: 'de-machine-builder-order',
      language: 'de',
      text: `{company} Sondermaschinenbau
Lieferant: {client}, {cstreet}, {ctown}
Ihre Angebots-Nr. {ref} vom {date}
# [BESTELLUNG~Bestellung 45{num}~Einkaufsbestellung~Purchase Order / Bestellung]
Seite 1/{n} · Einkäufer {someone} · Unsere USt-ID {vat}
Bitte Bestellnummer auf allen Belegen angeben. Lieferbedingung: [DAP {city}~FCA~EXW] Incoterms 2020
= Pos | Material / Zeichnungs-Nr. | Menge | Preis | je | Wert | Liefertermin
* {n}0 | {num} [Frästeil 1.4301 Rev. C~Linearführung L=1200~Servomotor 400 V~Schweißgestell RAL 5015~Blech S235 gelasert] | {n} ST | {small} | 1 | {plain} | {date}
Werkszeugnis 3.1 nach EN 10204 beilegen. Erstmusterprüfbericht erforderlich.
Gesamtnettowert EUR {plain}
Zahlungsbedingungen 14 Tage 3 %, 30 Tage netto
Bestätigen Sie uns diese Bestellung bitte innerhalb von 3 Arbeitstagen unter Angabe des verbindlichen Liefertermins. Bei Terminüberschreitung Pönale 0,5 % je Woche, max. 5 %.
Unseren Allgemeinen Einkaufsbedingungen (Stand 01/{year}) liegen Sie zugrunde; abweichende AGB erkennen wir nicht an.`,
    },
    {
      family: 'de-school-book-order',
      language: 'de',
      text: `[Gymnasium~Volkshochschule~Stadtbücherei~Berufskolleg] {city}
Buchhandlung {other} {ctown}
Guten Tag Frau {someone},
hiermit bestellen wir für das Schuljahr {year} auf Rechnung des Schulträgers:
= Anz. | ISBN | Titel | Verlag | Ladenpreis
* {d2} | 978-3-{d2}-{d5}{n} | [Mathematik Neue Wege 8~Green Line 4 Workbook~Diercke Weltatlas~Faust I~Biologie Oberstufe~Deutschbuch 7~Duden Rechtschreibung] | [Klett~Cornelsen~Westermann~Reclam] | {small}
Nachlass nach § 7 Abs. 3 BuchPrG: 12 %
Lieferung bitte bis {date} ins Sekretariat, klassenweise verpackt.
Freiexemplare Lehrerhandbuch wie im Vorjahr.
Mit freundlichen Grüßen
{person}, Bibliotheksbeauftragter
? Genehmigt: Schulleitung ____________`,
    },
    {
      family: 'de-ch-order',
      language: 'de',
      text: `{company} AG · Einkauf · [4500 Solothurn~8200 Schaffhausen~6460 Altdorf]
# [Bestellung Nr. {num}~BESTELLUNG~Einkaufsauftrag {num}]
Lieferant: {client}, Referenz Ihre Offerte {ref}
Bestelldatum :: {today}
Besteller :: {someone}, Direktwahl +41 {d2} {d3} {d2} {d2}
Lieferadresse :: Rampe 2, Warenannahme 07.00-11.30 / 13.15-16.00
= Pos | Art.-Nr. | Bezeichnung | Menge | Preis CHF | Total CHF
* {n} | {num} | [Kugellager 6204~Etiketten 100x50 Rolle~Schutzbrille~Hydraulikschlauch DN12~Reinigungsmittel 10 l~Kabel 5x2.5mm2] | {n} Stk | {d2}.{d2} | {d3}.{d2}
Total exkl. MWST CHF {n}'{d3}.{d2}
Zahlungskonditionen: 30 Tage netto, franko Domizil verzollt (DDP)
Wir bitten um Auftragsbestätigung innert zwei Arbeitstagen.
Rechnung im Doppel oder als PDF an kreditoren@ unter Angabe unserer Bestellnummer.`,
    },
  ],
  order_confirmation: [
    {
      family: 'de-furniture-store',
      language: 'de',
      text: `Möbelhaus {company} · Abteilung Küchen
Herrn und Frau {person} {cstreet} {ctown}
# [Kaufvertrag / Auftragsbestätigung~Auftragsbestätigung {num}~Bestätigung Ihres Kaufes]
Kommission :: {person}
Verkäufer :: {someone}
Liefertermin :: ca. KW {d2}/{year} (unverbindlich)
Wir bestätigen Ihnen, unter Zugrundelegung unserer Geschäftsbedingungen, folgenden Auftrag:
= Pos. | Anz. | Modell / Ausführung | Einzelpreis | Gesamt
* {n} | {n} | [Ecksofa Stoff PG 3, Stellmaß 280x210~Boxspringbett 180x200 H3~Spülenunterschrank 60 cm Lack weiß~Einbaubackofen~Esstisch Wildeiche 220 cm~Lieferung und Montage] | {small} | {plain}
Kaufpreis {plain} inkl. 19 % MwSt. {small} Anzahlung geleistet {plain} Restbetrag bei Lieferung in bar {plain}
Bitte prüfen Sie Maße, Farben und Anschlüsse. Änderungen sind nur bis {date} möglich, danach geht der Auftrag in Produktion.
Abnahmeverzug: Einlagerung 1 % je angefangener Woche.`,
    },
    {
      family: 'de-steel-trader',
      language: 'de',
      text: `{company} Stahlhandel GmbH & Co. KG
{client} · Einkauf · {ctown}
Ihre Bestellung {ref} vom {date} · per E-Mail, Herr {someone}
# [AUFTRAGSBESTÄTIGUNG~Auftragsbestätigung Nr. {num}~AB {num}]
Wir danken für Ihren Auftrag, den wir zu unseren umseitigen Verkaufsbedingungen wie folgt notiert haben:
= Pos | Güte / Abmessung | Menge kg | EUR/100 kg | Wert
* {n} | [HEA 200 S235JR 12100 mm~Rundrohr 60,3x2,9~Grobblech 20x2500x6000 S355~Flachstahl 50x8~Quadratrohr 80x80x4~Betonstahlmatte Q257A] | {num} | {small} | {plain}
Legierungs-/Schrottzuschlag Monat {month}: {small}/t
Sägekosten, Strahlen und Grundieren lt. Liste
Mehr- oder Minderlieferung ± 10 % handelsüblich, Abrechnung nach Verwiegung
Auftragswert ca. {plain} zzgl. MwSt.
Liefertermin: Woche {d2}, frei Baustelle, abladen durch Empfänger. Selbstbelieferungsvorbehalt.
Warenkreditversicherung: Limit {plain}. Einwände gegen diese Bestätigung unverzüglich.`,
    },
    {
      family: 'de-event-tickets',
      language: 'de',
      text: `Ticketservice {company} - {web}
# [Buchungsbestätigung~Deine Bestellung ist bestätigt~Bestellbestätigung {num}]
Liebe/r {person},
vielen Dank für Ihren Kartenkauf! Wir haben folgende Bestellung für Sie reserviert:
Veranstaltung :: [Die Zauberflöte~Jahreskonzert~Kabarett mit {someone}~Eishockey Heimspiel]
Spielstätte :: [Stadttheater~Arena~Kongresshalle] {city}
Termin :: {date}, {time} Uhr, Einlass 1 Std. vorher
= Platz | Kategorie | Ermäßigung | Preis
* Parkett Reihe {n} Platz {n} | [PK 1~PK 2~PK 3] | [Normal~Schüler~Abo~Rollstuhl] | {small}
Systemgebühr {n},50 · Versand als Einschreiben 4,90
Gesamt {small} EUR, wird per [Lastschrift~Kreditkarte] eingezogen
Die Tickets erhalten Sie in einer gesonderten E-Mail / per Post. Diese Bestätigung berechtigt nicht zum Eintritt.
Kein Widerrufsrecht gem. § 312g Abs. 2 Nr. 9 BGB.`,
    },
    {
      family: 'de-car-order',
      language: 'de',
      text: `{company} AG, Vertrieb Inland
Bestätigung Ihrer Bestellung eines [Neufahrzeugs~Nutzfahrzeugs~Motorrads]
{client}, {cstreet}, {ctown}
Sehr geehrte Damen und Herren,
wir nehmen Ihre verbindliche Bestellung vom {date} hiermit an und bestätigen:
# [Auftragsbestätigung~Annahme Ihrer Bestellung~Bestellannahme] Kommissionsnummer {num}
Modell :: [Kastenwagen 35 L3H2~Sattelzugmaschine 4x2~Stadtrad E-Cargo]
Farbe / Polster :: {n}{d3} / Stoff anthrazit
Unverbindlicher Liefertermin :: {n}. Quartal {year}
* Code {d3} [Anhängekupplung starr~Rückfahrkamera~Standheizung~Klimaautomatik~Trennwand mit Fenster~Ganzjahresreifen] | {small}
Listenpreis {plain} Großkundennachlass 22 % -{plain} Nettopreis {plain}
Konstruktions- und Formänderungen bleiben während der Lieferzeit vorbehalten. Bei nachträglichen Änderungswünschen kann sich der Termin verschieben.
Zulassungsunterlagen folgen {n} Tage vor Übergabe.`,
    },
    {
      family: 'de-print-shop',
      language: 'de',
      text: `Druckhaus {company}
Jobticket / Kundenkopie
# [Auftragsbestätigung zum Druckauftrag {num}~Bestätigung Druckauftrag~Ihr Auftrag {ref} ist in Arbeit]
Kunde :: {client}
Bestellt am :: {date} durch {person}
Produkt :: [Broschüre 24 S. Rückendrahtheftung~Flyer DIN lang 6-seitig Wickelfalz~Plakate A1~Visitenkarten 85x55~Geschäftspapier]
Auflage :: {n}.000 Expl. (+/- 5 %)
Papier :: [135 g Bilderdruck matt~300 g Karton~80 g Offset~Recycling Blauer Engel]
Farben :: [4/4 Euroskala~1/0 Schwarz~5/5 + Dispersionslack]
Datenanlieferung :: bis {date} 12 Uhr als PDF/X-4, 3 mm Beschnitt
Korrekturabzug :: PDF-Freigabe durch Kunden
Versand :: {date}, neutral an Ihre Adresse
Preis netto {plain} zuzügl. MwSt.
Sollten wir binnen 24 Stunden nichts Gegenteiliges hören, produzieren wir wie angegeben. Danke für Ihr Vertrauen!`,
    },
    {
      family: 'de-temp-agency',
      language: 'de',
      text: `{company} Personaldienstleistungen · Erlaubnis nach § 1 AÜG der Bundesagentur für Arbeit
{client} Werkleitung {cstreet}
> {today}
# [Auftragsbestätigung Personaleinsatz~Einsatzbestätigung~Bestätigung Ihrer Anforderung vom {date}]
Sehr geehrter Herr {someone}, wie telefonisch besprochen bestätigen wir den Einsatz folgender Mitarbeiter:
= Name | Qualifikation | ab | Std.-Satz EUR | Schicht
* {someone} | [Schlosser~Staplerfahrer~Produktionshelfer~CNC-Dreher~Kommissionierer] | {date} | 2{n},{d2} | [Früh~Spät~Nacht~Wechsel]
Zuschläge: Überstunden ab 40. Std. 25 %, Nacht 25 %, Sonntag 50 %, Feiertag 100 %
Einsatzort {ctown}, Meldung bei Meister {someone} um {time} Uhr
Equal-Pay-Prüfung ab dem 10. Monat, Höchstüberlassungsdauer 18 Monate.
Wöchentliche Abrechnung anhand der vom Kunden gegengezeichneten Stundennachweise, zahlbar sofort netto.
Übernahme eines Mitarbeiters ist anzeigepflichtig (Vermittlungsprovision gestaffelt).`,
    },
    {
      family: 'de-at-wine-order',
      language: 'de',
      text: `Weingut {someone} · [3550 Langenlois~7142 Illmitz~8461 Ehrenhausen]
Lieber Weinfreund {person}!
# [Bestellbestätigung~Auftragsbestätigung Ab-Hof-Verkauf~Danke für Ihre Weinbestellung]
Ihre Bestellung vom {date} haben wir gerne notiert und versenden sie voraussichtlich am {date}.
= Wein | Jahrgang | Fl. 0,75 l | à EUR | EUR
* [Grüner Veltliner Kamptal DAC~Zweigelt Reserve~Sauvignon Blanc Südsteiermark~Welschriesling~Blaufränkisch Ried Hochberg~Traubensaft] | {year} | {n} | {n},{d2} | {small}
Verpackung und Postversand: ab 18 Fl. frei Haus, sonst EUR 12,-
Summe inkl. 20 % USt {small}
Zahlung mit beiliegendem Zahlschein nach Erhalt der Ware. Enthält Sulfite.
Bei Korkfehlern ersetzen wir selbstverständlich.
Heuriger geöffnet im {month}, Do bis So ab 15 Uhr. Auf Ihr Wohl!`,
    },
  ],
};
