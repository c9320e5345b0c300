import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Forms, sheets, lists and terms of German-speaking countries, which are of none of the types. */
export const germanFormsAndSheets: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    {
      family: 'de-leave-request',
      language: 'de',
      text: `{company}
# [Urlaubsantrag~Antrag auf Kostenerstattung~Dienstreiseantrag~Überstundenmeldung~Krankmeldung Schüler]
Name, Vorname: ____________________ Personal-Nr.: ________
Abteilung: ____________________ Vertretung: ________________
Ich beantrage
☐ Erholungsurlaub  ☐ Sonderurlaub  ☐ unbezahlten Urlaub  ☐ Freizeitausgleich
vom ______ bis ______ = ____ Arbeitstage
Resturlaub Vorjahr ____ Anspruch ____ genommen ____
Begründung (nur bei Sonderurlaub): ______________________________
Datum, Unterschrift Antragsteller: ____________________
☐ genehmigt ☐ abgelehnt, weil ____________________
Vorgesetzter: ____________________
Personalabteilung: erfasst am ______ Hz. ____
? FB-{d3} Rev. {n} Stand {d2}/{year}`,
    },
    {
      family: 'de-sick-note',
      language: 'de',
      text: `Krankenkasse bzw. Kostenträger [AOK Nordost~Techniker~BARMER~IKK classic]
Name, Vorname des Versicherten {person} geb. am {date}
{cstreet} {ctown}
Kostenträgerkennung {num} Versicherten-Nr. [A~T~M]{num} Status 1000 1
Betriebsstätten-Nr. {num} Arzt-Nr. {num} Datum {today}
# [Arbeitsunfähigkeitsbescheinigung~Rezept (Muster 16)~Überweisungsschein~Verordnung von Krankenbeförderung~Heilmittelverordnung 13]
☒ Erstbescheinigung ☐ Folgebescheinigung
☐ Arbeitsunfall, Arbeitsunfallfolgen ☐ dem Durchgangsarzt zugewiesen
arbeitsunfähig seit :: {date}
voraussichtlich arbeitsunfähig bis einschließlich :: {date}
festgestellt am :: {today}
Rp. [Ibuprofen 600 N2~Amoxicillin 1000 N1~6 x KG Physiotherapie] aut idem
AU-begründende Diagnose(n) (ICD-10) J{d2}.{n} G
Ausfertigung zur Vorlage beim Arbeitgeber
Vertragsarztstempel Dr. med. {someone} / Unterschrift`,
    },
    {
      family: 'de-shop-terms',
      language: 'de',
      text: `# [Allgemeine Geschäftsbedingungen~AGB und Kundeninformationen~Nutzungsbedingungen der App~Datenschutzerklärung~Widerrufsbelehrung]
der {company}, Stand {month} {year}
§ 1 Geltungsbereich
(1) Diese Bedingungen gelten für alle Bestellungen über {web} durch Verbraucher und Unternehmer.
§ 2 Vertragsschluss
(1) Die Darstellung der Produkte stellt kein rechtlich bindendes Angebot, sondern einen unverbindlichen Katalog dar.
(2) Durch Anklicken des Buttons "zahlungspflichtig bestellen" geben Sie eine Bestellung ab. Die Bestellbestätigung erfolgt per E-Mail.
§ 3 Preise, Zahlung, Verzug
Rechnung, Lastschrift, Kreditkarte. Bei Verzug fallen Mahnkosten an.
§ 4 Lieferung, § 5 Eigentumsvorbehalt
§ 6 Gewährleistung nach den gesetzlichen Vorschriften
§ 7 Haftung
Für leichte Fahrlässigkeit haften wir nur bei Verletzung wesentlicher Vertragspflichten.
§ 8 Verantwortlicher im Sinne der DSGVO, Cookies, Auskunftsrecht, Recht auf Löschung
Muster-Widerrufsformular: An {company}: Hiermit widerrufe(n) ich/wir den von mir/uns abgeschlossenen Vertrag über den Kauf der folgenden Waren
Wir sind zur Teilnahme an einem Streitbeilegungsverfahren nicht bereit.`,
    },
    {
      family: 'de-product-sheet',
      language: 'de',
      text: `{company}
# [Technisches Datenblatt~Produktdatenblatt~Leistungserklärung Nr. {num}~Produktinformation]
[Fliesenkleber flex C2TE~Industriefett EP2~Abluftventilator AV {d3}~LED-Panel 62x62~Hydraulikzylinder]
Produktbeschreibung
{sentence} Für innen und außen, Wand und Boden.
Eigenschaften
• frostsicher • emissionsarm EC1 Plus • lange offene Zeit
Technische Daten
* [Verbrauch~Leistung~Temperaturbereich~Schüttdichte~Gewicht~Farbton~Nenndruck~Schutzart] :: {n},{n} [kg/m²~W~°C~kg/l~bar~]
Verarbeitung: Untergrund muss tragfähig, sauber und trocken sein. Mit {n},{n} l Wasser anrühren.
Lieferform: Sack 25 kg, Palette 42 Sack, Art.-Nr. {num}, EAN 40{num}{d2}
Lagerung: kühl und trocken, 12 Monate
Die Angaben beruhen auf unseren Erfahrungen und stellen keine Zusicherung dar. Mit Erscheinen dieses Merkblattes verlieren ältere ihre Gültigkeit.
CE 0{d3} EN 12004 · Ausgabe {d2}/{year}`,
    },
    {
      family: 'de-safety-data-sheet',
      language: 'de',
      text: `# [SICHERHEITSDATENBLATT~Sicherheitsdatenblatt gemäß Verordnung (EG) Nr. 1907/2006 (REACH)~Betriebsanweisung gem. § 14 GefStoffV]
Handelsname: [Bremsenreiniger~Sanitärreiniger sauer~Epoxidharz Komp. A~Methanol technisch]
Druckdatum {today} · überarbeitet am {date} · Version {n}.0 · Seite 1/{n}
ABSCHNITT 1: Bezeichnung des Stoffs bzw. des Gemischs und des Unternehmens
Hersteller/Lieferant: {company}, {street}, {town}; Notrufnummer Giftinformationszentrum +49 {d3} 19240
ABSCHNITT 2: Mögliche Gefahren
GHS02 GHS07 Signalwort: [Gefahr~Achtung]
H225 Flüssigkeit und Dampf leicht entzündbar. H319 Verursacht schwere Augenreizung.
P210 Von Hitze, heißen Oberflächen fernhalten. P305+P351+P338
ABSCHNITT 3: Zusammensetzung
= CAS | Stoff | Gew.-%
* {d2}-{d2}-{n} | [Aceton~Propan-2-ol~Zitronensäure~Heptan] | {n} - {d2}
ABSCHNITT 4: Erste-Hilfe-Maßnahmen. Betroffene an die frische Luft bringen.
ABSCHNITT 5: Löschmittel CO2, Schaum. ABSCHNITT 6: Unbeabsichtigte Freisetzung
ABSCHNITT 8: Arbeitsplatzgrenzwert {d3} ml/m³, Handschuhe Nitril
ABSCHNITT 14: Transport UN 1993, Verpackungsgruppe II`,
    },
    {
      family: 'de-duty-roster',
      language: 'de',
      text: `[Station 3A~Rettungswache~Kita Sonnenschein~Filiale {city}~Pforte]
# [Dienstplan {month} {year}~Schichtplan KW {d2}~Belegungsplan Turnhalle~Putzplan~Abfallkalender {year}~Stundenplan Klasse 7b]
= Name | Mo | Di | Mi | Do | Fr | Sa | So
* {someone} | [F~S~N~-] | [F~S~N~U] | [F~S~K~-] | [S~N~-] | [F~N~-] | [F~-] | [-~N]
Legende: F = Früh 06:00 - 14:12, S = Spät 13:30 - 21:42, N = Nacht 21:15 - 06:30, U = Urlaub, K = krank, - = frei
Rufbereitschaft: {someone} {mobile}
Soll {d3},00 Ist {d3},50 Differenz -{n},{d2}
Tausch nur nach Rücksprache!
Teambesprechung am {date} um {time}
? Feiertage rot markiert. Ferienbeginn {date}
Ausgehängt am {today}, gez. {person}`,
    },
    {
      family: 'de-hiking-map',
      language: 'de',
      text: `# [Wanderkarte~Lageplan Messegelände~Stadtplan {city}~Rundweg {n} "{heading}"~Flucht- und Rettungsplan]
Maßstab 1 : {d2}.000   0 - 500 - 1000 m   Äquidistanz 20 m
Legende
* [P Parkplatz~H Haltestelle~i Information~WC Toiletten~Erste Hilfe~Sammelstelle~Aussichtspunkt~Einkehrmöglichkeit~Feuerlöscher] {n}
Hauptwanderweg rot-weiß, Radweg grün, Höhenlinie braun
Standort: Sie sind hier
1 {heading}
2 Burgruine (12. Jh.)
3 Mühlenmuseum
Länge {n},{n} km · Gehzeit {n} Std. · {d3} Hm · mittel
Verhalten im Brandfall: Ruhe bewahren, Brand melden 112, in Sicherheit bringen, Aufzug nicht benutzen
Halle {n} Halle {n} Eingang Nord Eingang West
Kartengrundlage: Geobasisdaten © Landesamt für Vermessung {year}
N ↑`,
    },
    {
      family: 'de-questionnaire',
      language: 'de',
      text: `# [Fragebogen zur Kundenzufriedenheit~Anamnesebogen~Mitarbeiterbefragung {year}~Selbstauskunft Mietinteressent~Klassenarbeit Nr. {n} Mathematik]
Liebe Teilnehmerinnen und Teilnehmer, die Beantwortung dauert etwa {n} Minuten und ist freiwillig.
Name: ______________ Datum: ______________
1. Wie sind Sie auf uns aufmerksam geworden?
☐ Internet ☐ Empfehlung ☐ Zeitung ☐ Sonstiges: ________
2. Wie zufrieden waren Sie mit
= | sehr | eher | kaum | gar nicht
* [Freundlichkeit~Wartezeit~Sauberkeit~Preis~Beratung] | ☐ | ☐ | ☐ | ☐
3. Nehmen Sie regelmäßig Medikamente ein? ☐ ja ☐ nein, welche ________
4. Was können wir besser machen? ______________________________
5. {sentence} Begründe deine Antwort. ({n} P.)
6. Alter: ☐ unter 18 ☐ 18 - 35 ☐ 36 - 60 ☐ über 60
Vielen Dank für Ihre Mithilfe! Rückgabe bis {date} in den Briefkasten am Eingang.
? Einwilligung zur Datenverarbeitung: Unterschrift __________`,
    },
    {
      family: 'de-shipping-label',
      language: 'de',
      text: `[DHL PAKET~DPD CLASSIC~GLS BusinessParcel~Deutsche Post Warensendung]
Von: {company}
{street}
{town}
# [Retourenaufkleber~Paketschein~Versandetikett~Palettenlabel SSCC]
An:
{person}
{cstreet}
{ctown}
Gewicht {n},{d2} kg · Stück 1/1
Abrechnungsnr. {num}{d2} · Referenz {num}
Sendungsnr. {d2}.{d2} {d3}.{d3} {n}.{d3}
Leitcode {d5}.{d3}.{d3}.{d2} {n}
SSCC (00) 34{num}{num}
? Vorsicht Glas! Nicht stürzen. Ablageort: Garage
Bitte Etikett gut sichtbar auf die größte Seite kleben, alte Barcodes entfernen`,
    },
    {
      family: 'de-inventory-list',
      language: 'de',
      text: `# [Inventurliste~Teilnehmerliste~Stückliste Baugruppe {num}~Telefonliste~Schließplan~Ergebnisliste~Mitgliederverzeichnis]
Stand {today}   Seite {n} von {n}
Bereich: [Lager 2~Schulung {heading}~Konstruktion~Verwaltung~Bezirksliga Herren]
= Nr. | Bezeichnung / Name | Menge | Bemerkung
* {n} | [{ware}~{someone}] | {n} | [i. O.~fehlt~neu~Zi. {d3}~{num}~]
* {n} | [{someone}~{ware}] | {n} | [~geprüft~Durchwahl -{d2}]
Gezählt von: {someone} / geschrieben von: {someone}
Summe Positionen {d2}
Ersteller {person}, geprüft {someone}, freigegeben {date}
? Zeichnungs-Nr. {num}-{d2} Index C, Werkstoff S235JR, Maßstab 1:5, Allgemeintoleranzen ISO 2768-m
? vertraulich - nur für den Dienstgebrauch`,
    },
    {
      family: 'de-catalogue-page',
      language: 'de',
      text: `{company} [Hauptkatalog {year}~Prospekt KW {d2}~Sommeraktion~Gartenkatalog]
Seite {d3}
# [Akku-Werkzeuge~Bürositzmöbel~Saatgut und Zwiebeln~Arbeitskleidung~Werbeartikel]
Neu! {slogan}
* [Akku-Schlagbohrer 18 V~Drehstuhl Comfort~Tulpenmischung 25 St.~Latzhose grau~Thermobecher 0,4 l~Winkelschleifer] Best.-Nr. {num} {n},{d2}
Statt UVP {d2},99 nur
> {d2},95
Lieferbar in den Größen 46 - 62, Farben marine, schwarz, khaki
= Abmessung mm | VE | Art.-Nr. | €/St.
* {d3} x {d2} | {n} | {num} | {small}
Ab {n}0 Stück frachtfrei! Alle Preise in Euro zzgl. MwSt., solange Vorrat reicht
Abbildungen ähnlich, Irrtum und Druckfehler vorbehalten
Bestell-Hotline {phone} · Fax · {web}`,
    },
    {
      family: 'de-at-civil-papers',
      language: 'de',
      text: `[Standesamtsverband Wels~Magistrat der Stadt Wien~Gemeindeamt Seefeld]
# [Meldezettel~Geburtsurkunde~Heiratsurkunde~Bestätigung der Meldung aus dem ZMR~Staatsbürgerschaftsnachweis~Dienstzeugnis]
FAMILIENNAME oder NACHNAME :: {someone}
VORNAME lt. Geburtsurkunde :: {person}
GEBURTSDATUM :: {date} GESCHLECHT :: [männlich~weiblich]
RELIGIONSBEKENNTNIS :: [röm.-kath.~o. B.~evang. A.B.]
GEBURTSORT :: [Wien~Linz~Bozen] STAATSANGEHÖRIGKEIT :: Österreich
REISEDOKUMENT bei Fremden: Art, Nummer
ANMELDUNG der Unterkunft in: Straße {cstreet} Stiege {n} Tür {n}
Ist diese Unterkunft Hauptwohnsitz: ja
UNTERKUNFTGEBER (Name in Blockschrift, Datum und Unterschrift) {other}
? Eintragung Nr. {num}/{year} im Zentralen Personenstandsregister
ZMR-Zahl {d3} {d3} {d3} {d3}, {date}, gebührenfrei`,
    },
    {
      family: 'de-ch-ballot-and-notices',
      language: 'de',
      text: `Gemeinde [Meilen~Muri bei Bern~Horw~Arosa]
# [Stimmrechtsausweis~Abstimmungserläuterungen~Einladung zur Gemeindeversammlung~Amtliche Publikation Bauausschreibung~Entsorgungskalender {year}~Waschküchenordnung]
Volksabstimmung vom {date}
Vorlage {n}: {heading}
Die Vorlage in Kürze: {passage}
Argumente des Initiativkomitees: {sentence}
Empfehlung von Gemeinderat und Rechnungsprüfungskommission: [Ja~Nein]
Briefliche Stimmabgabe: Stimmzettel ins Kuvert legen, Ausweis unterschreiben, portofrei einwerfen bis Samstag
Kehrichtabfuhr jeden [Dienstag~Freitag] ab 07.00 Uhr, Grüngut KW {n}, Papiersammlung {date}, Karton gebündelt
Planauflage während 20 Tagen auf der Bauabteilung; Einsprachen sind begründet einzureichen.
Öffnungszeiten Gemeindehaus Mo 08.00-11.30 / 14.00-18.30
Für Auskünfte: Gemeindeschreiberin {someone}, 044 {d3} {d2} {d2}`,
    },
  ],
};
