import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Offers of programs, craftsmen, agencies and bidders, from a stock template to a letter and a tender form. */
export const germanQuotesByIssuer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('de', {
    'de-sap-quotation': `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Angebot~Angebot / Quotation]
> Nummer/Datum
> 20{num} / {date}
> Ihre Anfrage vom {date}
> Gültig vom / bis
> {date} / {date}
> Kundennummer {num}
Wir danken für Ihre Anfrage und bieten freibleibend an:
= Pos. | Material | Bezeichnung | Menge | Preis pro | Wert EUR
* 0000{d2} | {num} | [Zahnriemen HTD~Spindel~Kugelgewindetrieb~Schaltschrank leer~Filterelement] | {n} ST | {small} | {plain}
Lieferzeit [4~6~10] Wochen nach Auftragseingang
Nettowert {plain}
Ausgangssteuer 19,000 % {small}
Endbetrag {plain}
Lieferbedingungen: EXW {city} Zahlungsbedingungen: innerhalb 30 Tagen ohne Abzug`,
    'de-lexware-offer': `{company}, {street}, {town}
{person}
{cstreet}
{ctown}
> Angebots-Nr. AN{d2}{d2}
> Kunden-Nr. 1{d2}{d2}
> Datum {date}
> Bearbeiter {someone}
# Angebot
Sehr geehrte Damen und Herren, vielen Dank für Ihr Interesse. Gerne bieten wir Ihnen an:
= Pos | Beschreibung | Menge | Einzelpreis | Gesamtpreis
* {n} | [Markise 4,50 x 3,00 m~Montage~Funkmotor~Plissee nach Maß~Insektenschutz~Rollladenpanzer] | {n},00 Stk | {small} EUR | {small} EUR
- optional: {ware} | 1,00 Stk | {small} EUR | (nicht in Summe)
Zwischensumme (netto) {plain} EUR
Umsatzsteuer 19 % {small} EUR
Gesamtbetrag {plain} EUR
An dieses Angebot halten wir uns bis zum {date} gebunden.
Wir würden uns freuen, Ihren Auftrag zu erhalten.`,
    'de-excel-comparison-calc': `# [Kalkulation für {client}~Preisangebot~Angebot (Entwurf)~Angebot Nr. {n}]
Datum :: {date}
Ersteller :: {person}
Gültig :: 4 Wochen
= Was | Anzahl | EP | Summe
* [Bühne 6 x 4 m~Tonanlage klein~Techniker Tag~Stromaggregat~Transport~Zelt 5 x 10] | {n} | {small} | {small}
netto {plain}
MwSt {small}
brutto {plain}
Alternative ohne Zelt: {plain}
Preise ohne Anfahrt über 50 km. Bei Interesse bitte kurz melden {mobile}`,
    'de-letter-price-by-text': `Malermeister {someone}
{street}, {town}
Frau {person}
{cstreet}
{ctown}
{city}, den {date}
[Renovierung Ihrer Wohnung~Ihre Anfrage vom {date}~Anstrich Fassade]
Sehr geehrte Frau {person},
wie bei unserem Termin besprochen, könnte ich Ihnen die Arbeiten zu folgendem Preis anbieten:
Wände und Decken in drei Zimmern streichen, Raufaser erneuern, Türrahmen lackieren. Abdecken und Entsorgung sind dabei.
Der Preis beträgt {plain} Euro zuzüglich Mehrwertsteuer, Material ist enthalten. Sollten sich Schäden am Putz zeigen, rechne ich nach Aufwand mit {d2},00 Euro je Stunde ab.
Beginnen könnte ich in der {d2}. Kalenderwoche, Dauer etwa {n} Tage.
An das Angebot halte ich mich vier Wochen gebunden. Über Ihren Auftrag würde ich mich freuen.
Mit freundlichem Gruß
{someone}`,
    'de-public-tender-form-213': `Formblatt [213~213H] ([Angebotsschreiben~Angebotsschreiben – Einheitliche Fassung])
Name und Anschrift des Bieters :: {company}, {street}, {town}
Vergabestelle :: {client}
Maßnahmennummer :: {num}
Vergabenummer :: {d2}-E-{d3}
Ort, Datum :: {city}, {date}
# Angebot
Baumaßnahme :: [Sanierung Turnhalle~Neubau Kita~Erneuerung Landstraße L{d3}]
Leistung :: [Trockenbauarbeiten~Erdarbeiten~Elektro~Estrich]
1 Mein/Unser Angebot umfasst folgende Unterlagen: Besondere Vertragsbedingungen, Leistungsverzeichnis Kurzfassung, Formblatt 221
2 Ich/Wir biete(n) die Ausführung der beschriebenen Leistungen zu den von mir/uns eingesetzten Preisen an. Die Angebotsendsumme des Hauptangebotes gemäß Leistungsverzeichnis beträgt einschl. Umsatzsteuer (brutto) :: {plain} EUR
3 Anzahl der Nebenangebote :: [0~1]
4 Preisnachlass ohne Bedingung auf die Abrechnungssumme :: {n} %
5 An mein/unser Angebot halte(n) ich/wir mich/uns bis zum Ablauf der Bindefrist gebunden.
6 Ich erkläre, dass ich meinen Verpflichtungen zur Zahlung von Steuern und Sozialabgaben nachgekommen bin.
Unterschrift: Ist das Angebotsschreiben an dieser Stelle nicht unterschrieben, wird das Angebot ausgeschlossen.`,
    'de-photovoltaic-configurator': `{company} Solar · Ihr persönliches Solarangebot
Für {person}, {cstreet}, {ctown}
# [Ihr Angebot für eine Photovoltaikanlage~PV-Angebot {ref}]
Anlagengröße :: {n},{d2} kWp
Speicher :: {n},0 kWh
Erwarteter Jahresertrag :: {num} kWh
Autarkiegrad :: 7{n} %
===
= Komponente | Hersteller | Stück
* [Module 440 Wp~Wechselrichter hybrid~Batteriemodul~Wallbox 11 kW~Unterkonstruktion~AC-Montage~Anmeldung Netzbetreiber] | [{other}~n. V.] | {n}
Gesamtpreis {plain} € (0 % MwSt. nach § 12 Abs. 3 UStG)
Amortisation nach {n} Jahren, Einspeisevergütung 8,{d2} ct/kWh
Zahlungsplan: 20 % bei Bestellung, 70 % bei Lieferung, 10 % nach Inbetriebnahme
So geht es weiter: 1. Angebot annehmen 2. Dachbegehung 3. Montage
Angebot gültig bis {date}. Ihr Berater {someone}, {mobile}
Hiermit nehme ich das Angebot an: ______________`,
    'de-insurance-premium-proposal': `{insurer} · Vertriebspartner {someone}
# [Angebot Betriebshaftpflicht~Unverbindlicher Vorschlag zur Kfz-Flottenversicherung~Angebot für Ihre Gebäudeversicherung]
Interessent :: {client}, {cstreet}, {ctown}
Angebotsnummer :: AG{num}
Berechnet am :: {date}
Betriebsart :: [Bäckerei~Bürobetrieb~Tischlerei~Handel mit Waren]
= Baustein | Versicherungssumme EUR | Jahresbeitrag EUR
* [Personen- und Sachschäden~Umwelt~Schlüsselverlust~Mietsachschäden~Elementar~Glas] | {n}.000.000 | {small}
Zahlweise jährlich, Laufzeit 3 Jahre (Nachlass 10 %)
Beitrag inkl. 19 % Versicherungsteuer {plain} EUR
Dieses Angebot ist bis {date} gültig. Es besteht noch kein Versicherungsschutz.
Grundlage sind AHB 20{d2} und die Produktinformation. Zum Abschluss senden Sie uns bitte den beigefügten Antrag zurück.`,
    'de-cleaning-by-square': `{company} Gebäudereinigung e. K.
Angebot-Nr. {num}, Objektbesichtigung am {date}
{client}
# [Angebot Unterhaltsreinigung~Angebot für die Reinigung Ihrer Büroräume~Preisangebot Glasreinigung]
Ansprechpartner Objektleitung :: {someone}
= Raumgruppe | m² | Turnus/Woche | m²/Std. | Preis/Monat
* [Büros~Sanitär~Flure und Treppen~Teeküche~Besprechung~Lager] | {d3} | {n} x | 1{d2} | {small}
Monatspauschale netto {plain} €
Stundenverrechnungssatz Zusatzleistungen {small} €
Grundreinigung einmalig {small} €
Verbrauchsmaterial nach Aufwand, Maschinen werden gestellt.
Tariflohnerhöhungen der Gebäudereinigung berechtigen zur Anpassung.
Preisbindung 12 Monate · freibleibend bis {date}`,
    'de-agency-campaign': `[Kostenvoranschlag~KVA] {num}
{company} Kreation · Kontakt {someone}
Kunde :: {client}
Job :: [Imagefilm~Messeauftritt~Anzeigenkampagne Frühjahr~Verpackungsdesign]
Produktnummer :: {d3}/{d2}
Version :: {n} vom {date}
# [Kostenvoranschlag~Kostenschätzung Phase 1]
= Leistung | Tage | Satz | Honorar
* [Konzept~Art Direction~Text~Reinzeichnung~Shooting~Postproduktion~Projektmanagement] | {n},5 | {d3},00 | {plain}
Agenturhonorar gesamt {plain}
Fremdkosten geschätzt {plain}, Nutzungsrechte DACH 2 Jahre {plain}
KSK 5 % {small}
Gesamt zzgl. MwSt. {plain}
Zwei Korrekturschleifen enthalten. Abweichungen bis 10 % ohne erneute Freigabe.
Freigabe Kunde: Datum, Unterschrift ____________`,
    'de-hotel-group-offer': `Tagungshotel {company} · Bankettabteilung
> {client}, {someone}
> {date}
# [Ihr Tagungsangebot~Angebot für Ihre Veranstaltung vom {date}~Unverbindliches Gruppenangebot]
Liebe Frau {someone}, herzlichen Dank für Ihre Anfrage. Gerne unterbreiten wir Ihnen folgendes Angebot:
{n} Einzelzimmer inkl. Frühstück à {d2}9,00 €
Tagungspauschale mit zwei Kaffeepausen und Mittagsbuffet je Person {d2},50 €
Raum "[Donau~Zugspitze~Elbe]" in U-Form, Beamer, zwei Pinnwände inklusive
Abendessen 3-Gang ab {d2},00 €
Gesamtsumme bei {n} Personen ca. {plain} €
Die Zimmer sind bis {date} als Option vorgemerkt, danach behalten wir uns die anderweitige Vergabe vor.
Stornofristen: bis 42 Tage kostenfrei, danach 60 %.
Wir hoffen, dass unser Angebot Ihren Vorstellungen entspricht.`,
    'de-at-metalworker-offer': `Schlosserei {someone} GmbH, Gewerbepark {n}, [3100 St. Pölten~4600 Wels~8700 Leoben]
UID: ATU{num} Firmenbuch FN {num}p
# [Anbot Nr. {num}~ANGEBOT~Offert]
Bauherr: Fam. {person}
Betrifft: [Stiegengeländer~Balkongeländer Alu~Carport~Einfahrtstor mit Antrieb]
Auf Grund Ihrer geschätzten Anfrage erlauben wir uns wie folgt anzubieten:
= Pos | Bezeichnung | Menge | EH | EP | GP
* {n} | [Geländer verzinkt lt. Skizze~Pfostenkonsole~Montage durch 2 Mann~Pulverbeschichtung RAL 7016~Regiestunde] | {n},00 | [lfm~Stk~Std] | {small} | {plain}
Netto {plain} 20 % MwSt {small} Brutto {plain}
Zahlung: 30 % bei Auftragserteilung, Rest 8 Tage mit 2 % Skonto
Lieferzeit ca. {n} Wochen. Wir halten das Anbot 2 Monate aufrecht.
Um Ihre Auftragserteilung ersucht hochachtungsvoll {someone}`,
    'de-ch-tender-letter': `{company} AG · [Gartenbau~Holzbau~Elektro~Gerüstbau] · [3400 Burgdorf~5600 Lenzburg~6300 Zug]
> {client}
# [Offerte {num}~Devis~Richtofferte]
Objekt: [MFH Rosenweg~Schulanlage Dorf~EFH {someone}]
Sehr geehrter Herr {someone}
Besten Dank für Ihre Offertanfrage. Gerne offerieren wir Ihnen gemäss NPK:
= NPK | Beschrieb | Menge | EH | Preis | CHF
* {d3}.{d3} | [Installation~Aushub maschinell~Pflästerung~Fassadengerüst~Rodung~Saat] | {d3} | [m2~m3~gl~St] | {d2}.50 | {n}'{d3}.00
Bruttobetrag CHF {d2}'{d3}.00
Rabatt 3 % · Skonto 2 % 30 Tage
MWST 8,1 %
Nettobetrag inkl. MWST CHF {d2}'{d3}.00
Offerte gültig 3 Monate, Preisstand {month} {year}, SIA 118 gilt als vereinbart.
Wir hoffen, dass Ihnen unsere Offerte zusagt, und freuen uns auf Ihren Bericht.`,
  }),
};
