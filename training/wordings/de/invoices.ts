import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Invoices of German, Austrian and Swiss trades, each with the items and notices of its own. */
export const germanInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    {
      family: 'de-garage',
      language: 'de',
      text: `Autohaus {company} · Kfz-Meisterbetrieb der Innung · Service und Teile
{client}
{cstreet}
{ctown}
> Kunden-Nr. {num}
> Auftrags-Nr. {num}
> Annahme-Datum {date}
> Ihr Serviceberater: {someone}
# [WERKSTATTRECHNUNG~Rechnung Nr. {num}~Reparaturrechnung~RECHNUNG]
= Amtl. Kennzeichen | Fahrgestellnummer | Erstzulassung | km-Stand | Typ
- B-{d2} {d3} | WVWZZZ{num} | {date} | {d3}.{d3} | [Kombi 2.0 TDI~Limousine 1.6~Transporter]
= Arbeitsposition | AW | Bezeichnung | Einzel | Betrag
* {num} | {n} | [Inspektion nach Herstellervorgabe~Bremsbeläge vorn ersetzen~Achsvermessung durchführen~Zahnriemen erneuern~Fehlerspeicher auslesen~HU/AU durchgeführt, Prüfgebühr~Räder umstecken und wuchten~Klimaanlage befüllen] | {small} | {small}
= Teile-Nr. | Menge | Bezeichnung | Einzel | Betrag
* {num} | {n},00 | [Motoröl 5W-30~Ölfilter~Dichtring~Bremsscheibe~Pollenfilter~Scheibenwischer Satz~Zündkerze~Kleinteile] | {small} | {small}
Summe Arbeit {small}   Summe Teile {small}   Altölentsorgung {small}
Netto {plain} MwSt 19 % {small} Gesamt EUR {plain}
Unfallschäden sind nicht behandelt. Nächste Hauptuntersuchung: {d2}/{year}. Radschrauben bitte nach 50 km nachziehen!
? Die ausgetauschten Altteile wurden dem Kunden gezeigt bzw. zur Verfügung gestellt.
Bis zur vollständigen Bezahlung bleiben eingebaute Teile unser Eigentum. Es gelten die Bedingungen für die Ausführung von Arbeiten an Kraftfahrzeugen.
{bank} IBAN {iban} · USt-IdNr. {vat} · HRB {num} Amtsgericht {city}`,
    },
    {
      family: 'de-heating-final-account',
      language: 'de',
      text: `{person}
Gas- und Wasserinstallateurmeister · Heizung · Solar · Bäder
{street} · {town} · Notdienst {mobile}
Wohnungseigentümergemeinschaft {cstreet}, c/o Hausverwaltung {client}
# [Schlussrechnung~2. Abschlagsrechnung~Teilschlussrechnung gem. § 16 VOB/B]
Bauvorhaben :: {cstreet}, Heizungsaustausch
[Rechnungsnummer~Beleg] :: {ref}
Ausführungszeitraum :: {date} - {date}
Steuernummer :: {d2}/{d3}/{d5}
Pos. 1.1 Demontage der vorhandenen Öl-Kesselanlage einschl. fachgerechter Entsorgung, 1 psch
= Pos. | Leistung | Aufmaß | EP | GP
* {n}.{n} | [Gas-Brennwertgerät 24 kW liefern und montieren~Kupferrohr 22 x 1,0 inkl. Formstücke~Hocheffizienzpumpe~Membran-Ausdehnungsgefäß 50 l~Kernbohrung DN 100~Obermonteurstunden~Dämmung nach GEG Anlage 8~hydraulischer Abgleich Verfahren B] | {n},00 [St~m~h~psch] | {small} | {plain}
Nettosumme aller Leistungen {plain}
abzüglich Nachlass 3 % {small}
abzüglich 1. Abschlagszahlung vom {date} netto {plain}
Restsumme netto {plain}, zzgl. 19 % USt {plain}
[noch zu zahlen~Zahlbetrag~verbleibende Forderung] {plain} EUR
Lohnanteil im Sinne des § 35a EStG: {plain} EUR brutto. Freistellungsbescheinigung nach § 48b EStG liegt bei.
Wir weisen darauf hin, dass Privatpersonen diese Rechnung zwei Jahre aufzubewahren haben (§ 14b Abs. 1 UStG).
Sicherheitseinbehalt 5 % bis zur Abnahme, Gewährleistung 4 Jahre nach VOB.`,
    },
    {
      family: 'de-power-annual',
      language: 'de',
      text: `Stadtwerke {city} · Postfach {d5}
{person}
{cstreet}
{ctown}
> Vertragskonto {num}{d2}
> Kundenservice {phone}
> Mo - Fr 8 - 18 Uhr
# [Ihre Jahresrechnung Strom~Verbrauchsabrechnung Strom und Erdgas~Turnusabrechnung {year}]
Guten Tag {person}, in der Zeit vom {date} bis {date} haben Sie {num} kWh verbraucht. Wie sich der Betrag zusammensetzt, lesen Sie auf den Folgeseiten.
Ihr Energieverbrauch kostet brutto :: {plain} EUR
Abzüglich Ihrer geleisteten Abschläge :: {plain} EUR
[Guthaben~Nachzahlung] :: {small} EUR
Neuer monatlicher Abschlag ab {date} :: {d2},00 EUR
Der Betrag wird zum {date} von Ihrem Konto abgebucht. Mandatsreferenz {num}.
===
## Verbrauchsermittlung
Lieferstelle {cstreet}, Marktlokation {num}{num}, Netzbetreiber {other}
= Zähler-Nr. | Zeitraum | Stand alt | Stand neu | Verbrauch kWh
* {num} | {date} - {date} | {d5} ([A~S~K]) | {d5} | {num}
A = Ablesung durch Netzbetreiber, K = Kundenablesung, S = Schätzung
## Kosten im Einzelnen
= Preisbestandteil | Menge | Preis | Betrag EUR
* [Arbeitspreis~Grundpreis~Netznutzung~Stromsteuer~Konzessionsabgabe~KWKG-Umlage~Offshore-Netzumlage~Messstellenbetrieb] | {num} | {n},{d2} ct | {small}
Summe netto {plain} Umsatzsteuer 19 % {small} Rechnungsbetrag {plain}
Vergleichsgruppe Haushalt 3 Personen: 3.500 kWh. Stromkennzeichnung gemäß § 42 EnWG: erneuerbare Energien 5{n} %, Kohle {n} %, Erdgas {n} %.
Vertragslaufzeit unbefristet, Kündigungsfrist ein Monat. Schlichtungsstelle Energie e. V., Friedrichstraße 133, Berlin.`,
    },
    {
      family: 'de-mobile-bill',
      language: 'de',
      text: `{company} Mobilfunk · {d5} {city}
Ihre Kundennummer: {num} Ihre Rufnummer: {mobile}
{person}, {cstreet}, {ctown}
# [Ihre Rechnung für {month} {year}~Mobilfunk-Rechnung~Rechnung Nr. M{num}]
Lieber Kunde, Ihre Kosten auf einen Blick:
= Leistung | Zeitraum | netto
- Basispreis Tarif [Smart L~Flat 20 GB~Business M] | {date} - {date} | {small}
* [Verbindungen in EU-Ausland~Datenoption Roaming Welt~Sonderrufnummern 0180~Mehrwertdienste Drittanbieter~Handyversicherung~Multi-SIM~Rabatt 24 Monate] | {month} | {small}
Summe netto :: {small}
19 % USt :: {small}
Rechnungsbetrag :: {small}
Wir buchen den Betrag frühestens am {date} von Ihrem Konto DE{d2} **** **** {d2} ab.
? Handy-Rate {n} von 24: {small} EUR, steuerfrei
===
Einzelverbindungsnachweis
= Datum | Uhrzeit | Zielrufnummer | Dauer | EUR
* {date} | {time} | 0{d3} {d3}xxx | 00:{d2}:{d2} | 0,{d2}
Beanstandungen sind innerhalb von acht Wochen zu erheben. Das Ende Ihrer Mindestlaufzeit: {date}, Kündigungsfrist 1 Monat (Angaben nach § 58 TKG).`,
    },
    {
      family: 'de-web-shop',
      language: 'de',
      text: `{web}
Rechnungsadresse: {person} {cstreet} {ctown}
Lieferadresse: Packstation {d3} {ctown}
# [Rechnung / Lieferschein~Vielen Dank für Ihren Einkauf! Ihre Rechnung~Rechnung zu Bestellung #{num}]
Bestellung :: #{num} vom {date}
Rechnungs- und Leistungsdatum :: {today}
Zahlart :: [PayPal~Kauf auf Rechnung mit Klarna~Kreditkarte~Vorkasse~Amazon Pay]
= SKU | Produkt | Steuer | Stk. | Summe
* {num} | [Sneaker Canvas Gr. 42 weiß~Bio-Baumwollshirt M~Kaffeebohnen Crema 1 kg~Bettwäsche 135x200~LED-Lampe E27 3er~Katzenstreu 20 l~Taschenbuch] | [19~7] % | {n} | {small}
Zwischensumme {small}
Gutscheincode WILLKOMMEN10 -{small}
Versand (DHL Paket) [4,95~0,00~3,90]
Gesamt {small} € inkl. {small} € MwSt.
[Bereits bezahlt - bitte nicht mehr überweisen.~Bitte überweisen Sie innerhalb von 14 Tagen auf das Konto von Klarna Bank AB.]
Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Kosten der Rücksendung trägt der Käufer.
Verpackungsregister LUCID DE{num} · WEEE-Reg.-Nr. DE {num}
{company}, {street}, {town}, GF {someone}`,
    },
    {
      family: 'de-farm-cooperative',
      language: 'de',
      text: `Raiffeisen-Warengenossenschaft {city} eG
Lager {city} · Getreide · Futtermittel · Dünger · Pflanzenschutz · Brennstoffe
Landwirt {person} {cstreet} {ctown} Mitglieds-Nr. {num}
# [Sammelrechnung~RECHNUNG {ref}~Monatsrechnung {month} {year}]
= L-Schein | Datum | Artikel | Menge dt | EUR/dt | Betrag
* {num} | {date} | [Kalkammonsalpeter 27 % N lose~Milchleistungsfutter 18/4~Winterweizen Saatgut Z1 gebeizt~Heizöl EL schwefelarm~Rapsschrot~Siliernetz 1,23 x 3000~Kälberaufzuchtmilch] | {n},{d2} | {small} | {plain}
Warenwert 7 % {plain} MwSt {small} · Warenwert 19 % {plain} MwSt {small}
Rechnungsendbetrag {plain}
abzüglich 2 % Frühbezugsrabatt {small}
Der Betrag wird mit Wertstellung {date} Ihrem Warenkonto belastet. Zinssatz Warenkredit 8,5 % p. a.
Selbstbedienungsware bitte sofort prüfen. Bei Pflanzenschutzmitteln Sachkundenachweis erforderlich.
Düngemittelkennzeichnung nach DüMV siehe Lieferschein. GMP+ zertifiziert, DE-ÖKO-006.
Vorstand: {someone}, {someone} · Aufsichtsratsvorsitzender: {someone} · GnR {d3}`,
    },
    {
      family: 'de-rail-freight',
      language: 'de',
      text: `{company} Cargo AG · Abrechnung Ganzzugverkehre
{client}, Rechnungsprüfung, {cstreet}, {ctown}
Debitor {num} · Kostenstelle {num}
# [Frachtrechnung~Rechnung Transportleistungen {month}~Freight Invoice / Rechnung]
Rahmenvertrag RV-{num}, Leistungsmonat {month} {year}
= Frachtbrief | Zug-Nr. | Relation | Nettotonnen | Frachtsatz | EUR
* {num} | {d5} | [Hamburg Hohe Schaar - Würzburg~Rotterdam - Duisburg-Ruhrort~Linz Stadthafen - Regensburg~Maschen Rbf - Basel Bad Bf] | 1.{d3},{n} | {small} | {plain}
Trassenentgelte weiterberechnet {plain}
Energiezuschlag (Diesel-Floater {month}) 6,{n} % {small}
Wagenmiete 14 Tage Sgns {small} · Wagenstandgeld {small} · Rangierleistung {small}
Netto {plain}
[19 % USt {plain}~Steuerfrei gemäß § 4 Nr. 3 UStG, grenzüberschreitende Beförderung~Steuerschuldnerschaft des Leistungsempfängers, § 13b UStG]
Rechnungssumme {plain}
Zahlungsziel 30 Tage netto ab Rechnungseingang. Reklamationen nach Art. 43 CIM schriftlich an {email}.
SAP-Beleg {num}{d2} · maschinell erstellt, ohne Unterschrift gültig`,
    },
    {
      family: 'de-at-hotel',
      language: 'de',
      text: `Gasthof-Pension {someone}
Dorfplatz {n}, 57{d2} [Kaprun~Maria Alm~Saalbach~Mayrhofen], Österreich
UID: ATU{num} · FN {num}m LG Salzburg
Firma {client} z. Hd. {person}
# [Hotelrechnung~Rechnung Nr. {num}~RECHNUNG Zimmer {d3}]
Anreise :: {date}
Abreise :: {date}
Gast :: {person} + {n} Pers.
= Datum | Leistung | Anz. | Preis | Gesamt EUR
* {date} | [Halbpension Doppelzimmer Bergblick~Nächtigung mit Frühstück~Konsumation Restaurant~Sauna und Wellness~Garagenplatz~Zustellbett Kind~Skipass 3 Tage~Minibar] | {n} | {small} | {small}
* {date} | [Ortstaxe~Kurtaxe~Nächtigungsabgabe] lt. Gesetz | {n} | 2,50 | {small}
Im Betrag enthalten: 10 % MwSt von {small}, 13 % MwSt von {small}, 20 % MwSt von {small}
Rechnungssumme {plain} abzgl. Anzahlung {small} Rest {plain}
Bezahlt mit [Bankomat~Visa~bar~Überweisung innert 8 Tagen]
? RKSV-Kassen-ID H{num} Beleg-Nr. {num}
Wir danken für Ihren Aufenthalt und freuen uns auf ein Wiedersehen! Servus und baba.`,
    },
    {
      family: 'de-ch-qr-bill',
      language: 'de',
      text: `{company} AG
[Bahnhofstrasse~Industriestrasse~Dorfstrasse] {n}, [8400 Winterthur~6003 Luzern~9000 St. Gallen~5000 Aarau]
CHE-{d3}.{d3}.{d3} MWST
{client}, Postfach, [3001 Bern~8005 Zürich~4051 Basel]
# [Rechnung {num}~Honorarnote~RECHNUNG Wartungsabo]
Für unsere Leistungen erlauben wir uns, Ihnen in Rechnung zu stellen:
= Pos. | Bezeichnung | Anzahl | Ansatz | CHF
* {n} | [Regiestunden Sanitärmonteur~Entkalkung Boiler~Anfahrtspauschale~Serviceabonnement Wärmepumpe~Kleinmaterial~Support vor Ort, Std.~Lizenz jährlich] | {n}.00 | {d3}.00 | {d3}.{d2}
Total exkl. MWST CHF {n}'{d3}.{d2}
8.1% MWST {d3}.{d2}
Rundungsdifferenz 0.02
Total inkl. MWST CHF {n}'{d3}.{d2}
Zahlbar innert 30 Tagen rein netto. Freundliche Grüsse
===
Empfangsschein | | Zahlteil
Konto / Zahlbar an CH{d2} 3000 0{d3} {d2}{d2} {d2}{d2} {n}
{company} AG
Referenz {d2} {d5} {d5} {d5} {d5} {d5}
Zahlbar durch {client}
Währung CHF Betrag {n} {d3}.{d2}
Annahmestelle. Vor der Einzahlung abzutrennen`,
    },
  ],
};
