import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Papers of German, Austrian and Swiss tax offices, and declarations to them. */
export const germanTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: [
    {
      family: 'de-income-tax-assessment',
      language: 'de',
      text: `Finanzamt {city}-[Nord~Süd~Mitte] · Veranlagungsbezirk {d2}
Steuernummer {d2}/{d3}/{d5} IdNr. Ehemann {d2} {d3} {d3} {d3} IdNr. Ehefrau {d2} {d3} {d3} {d3}
Herrn {person} und Frau {someone} {cstreet} {ctown}
# [Bescheid für {year} über Einkommensteuer, Solidaritätszuschlag und Kirchensteuer~Einkommensteuerbescheid {year}]
Der Bescheid ergeht nach § 165 Abs. 1 Satz 2 AO teilweise vorläufig.
= | Einkommensteuer EUR | Solidaritätszuschlag EUR | Kirchensteuer ev EUR
- Festgesetzt werden | {plain} | {small} | {small}
- ab Steuerabzug vom Lohn | {plain} | 0,00 | {small}
- verbleibende Beträge | {small} | 0,00 | {small}
- [mithin sind zu viel entrichtet~Bitte zahlen Sie spätestens am {date}] | {small} | | {small}
Das Guthaben wird auf das Konto bei der {bank}, IBAN-Endziffern {d2}{d2}, erstattet.
===
B. Besteuerungsgrundlagen (Ehegatten, Zusammenveranlagung)
Einkünfte aus nichtselbständiger Arbeit, Bruttoarbeitslohn {plain}, ab Arbeitnehmer-Pauschbetrag 1.230
Einkünfte aus Vermietung und Verpachtung -{plain}
Gesamtbetrag der Einkünfte {plain}, beschränkt abziehbare Sonderausgaben {plain}, zu versteuerndes Einkommen {plain}
C. Erläuterungen: Die Aufwendungen für das Arbeitszimmer konnten nicht berücksichtigt werden.
D. Rechtsbehelfsbelehrung: Die Festsetzung kann mit dem Einspruch angefochten werden. Die Frist beträgt einen Monat.`,
    },
    {
      family: 'de-elster-vat-protocol',
      language: 'de',
      text: `Übermittelt von: {company}, {street}, {town}
Transferticket {num}{num}{d3} · Eingang auf Server {date}, {time}:{d2}
# [Übertragungsprotokoll Umsatzsteuer-Voranmeldung~Umsatzsteuer-Voranmeldung {month} {year}~Berichtigte Umsatzsteuer-Voranmeldung]
Finanzamt {city}, Steuernummer {d2}{d3}/{d5}
Unternehmer :: {client}
= Zeile / Bezeichnung | Kz | Bemessungsgrundlage | Kz | Steuer
- Steuerpflichtige Umsätze zum Steuersatz von 19 v. H. | 81 | {num} | | {plain}
- zum Steuersatz von 7 v. H. | 86 | {num} | | {small}
* [Innergemeinschaftliche Erwerbe~Leistungen nach § 13b Abs. 1 UStG~Steuerfreie Lieferungen mit Vorsteuerabzug~Nicht steuerbare Leistungen § 18b] | [89~46~41~21] | {num} | [47~] | {small}
- Vorsteuerbeträge aus Rechnungen von anderen Unternehmern | | | 66 | {plain}
- Entstandene Einfuhrumsatzsteuer | | | 62 | {small}
- Verbleibende [Umsatzsteuer-Vorauszahlung~Überschuss] | | | 83 | {plain}
Dauerfristverlängerung besteht. Anrechnung Sondervorauszahlung nur im Dezember.
Dieses Protokoll ist kein Steuerbescheid, dient der Dokumentation und ist aufzubewahren.
Erstellt mit Finanzbuchhaltung Version {n}.{n}`,
    },
    {
      family: 'de-trade-tax-municipality',
      language: 'de',
      text: `Gemeinde {city} · Steueramt · Rathausplatz 1
Kassenzeichen (bei Zahlung unbedingt angeben) 01.{num}.{n}
{client} {cstreet} {ctown}
# [Gewerbesteuerbescheid {year}~Bescheid über Gewerbesteuer und Vorauszahlungen~Gewerbesteuer - Abrechnung {year}]
Aufgrund des Gewerbesteuermessbescheides des Finanzamtes vom {date} wird festgesetzt:
= Jahr | Messbetrag EUR | Hebesatz v. H. | Steuer EUR | bisher | Differenz
- {year} | {small} | [380~410~450] | {plain} | {plain} | [-~]{small}
Zinsen nach § 233a AO, {n} Monate zu 0,15 %: {small}
Vorauszahlungen ab dem folgenden Jahr:
= 15.02. | 15.05. | 15.08. | 15.11.
- {small} | {small} | {small} | {small}
Nachzahlung fällig am {date}: {plain}
Einwendungen gegen die Höhe des Messbetrages sind nur beim Finanzamt möglich. Ein Widerspruch hat keine aufschiebende Wirkung.
Rechtsgrundlagen: §§ 4, 16 GewStG und die Hebesatzsatzung der Gemeinde`,
    },
    {
      family: 'de-property-tax-and-fees',
      language: 'de',
      text: `Stadt {city} · Der Magistrat · Fachdienst Steuern und Abgaben
{person}, {cstreet}
# [Grundsteuerbescheid {year}~Bescheid über Grundbesitzabgaben~Heranziehung zu Grundbesitzabgaben]
Objekt: {street} · Aktenzeichen EW {d3}/{d3} · Eigentumsanteil 1/1
= Abgabeart | Berechnungsgrundlage | Satz | Jahresbetrag EUR
- Grundsteuer B | Messbetrag {d2},{d2} | 6{d2} % | {small}
* [Straßenreinigung Klasse 3~Restmüllgefäß 120 l 14-täglich~Biotonne 80 l~Niederschlagswasser {d3} qm~Winterdienst] | {n},00 m | {n},{d2} | {small}
Summe {small}
Fälligkeiten: 15.02. {small}, 15.05. {small}, 15.08. {small}, 15.11. {small}
Dieser Bescheid gilt auch für die Folgejahre, bis ein neuer ergeht (Dauerbescheid).
Bei Eigentumswechsel bleibt der bisherige Eigentümer bis zum Jahresende Steuerschuldner.
Gegen diesen Bescheid ist der Widerspruch zulässig, einzulegen beim Magistrat.`,
    },
    {
      family: 'de-wage-tax-certificate',
      language: 'de',
      text: `# [Ausdruck der elektronischen Lohnsteuerbescheinigung für {year}~Elektronische Lohnsteuerbescheinigung]
Nachstehende Daten wurden maschinell an die Finanzverwaltung übertragen.
{person} {cstreet} {ctown}
Datum {today} eTIN / Identifikationsnummer {num}{d2} Personalnummer {num} Geburtsdatum {date}
Dem Lohnsteuerabzug wurden zugrunde gelegt: Steuerklasse/Faktor [eins~drei~vier], Zahl der Kinderfreibeträge 0,5, Kirchensteuermerkmale rk
1. Bescheinigungszeitraum :: 01.01. - 31.12.
3. Bruttoarbeitslohn einschl. Sachbezüge :: {plain}
4. Einbehaltene Lohnsteuer von 3. :: {plain}
5. Einbehaltener Solidaritätszuschlag :: 0,00
6. Einbehaltene Kirchensteuer des Arbeitnehmers :: {small}
17. Steuerfreie Arbeitgeberleistungen Fahrten Wohnung - erste Tätigkeitsstätte :: {small}
22. a) Arbeitgeberanteil zur gesetzlichen Rentenversicherung :: {plain}
23. a) Arbeitnehmeranteil :: {plain}
25. Beiträge zur gesetzlichen Krankenversicherung :: {plain}
26. Pflegeversicherung :: {small} 27. Arbeitslosenversicherung :: {small}
Anschrift und Steuernummer des Arbeitgebers: {company}, {street}, {town}, {d3}/{num}
Finanzamt, an das die Lohnsteuer abgeführt wurde: {city}`,
    },
    {
      family: 'de-capital-gains-certificate',
      language: 'de',
      text: `{bank} Wertpapierservice
Für {person}, Depot {num}
# [Steuerbescheinigung {year}~Jahressteuerbescheinigung gemäß § 45a EStG~Erträgnisaufstellung und Steuerbescheinigung]
für Kapitalerträge von inländischen Kreditinstituten, Muster I, amtlich vorgeschriebenes Muster
Für das Kalenderjahr werden bescheinigt:
Höhe der Kapitalerträge Zeile 7 Anlage KAP :: {plain}
davon Gewinn aus Aktienveräußerungen Zeile 8 :: {small}
Höhe des in Anspruch genommenen Sparer-Pauschbetrages Zeile 16 :: {small}
Kapitalertragsteuer Zeile 37 :: {small}
Solidaritätszuschlag Zeile 38 :: {n},{d2}
Summe der angerechneten ausländischen Steuer Zeile 40 :: {n},{d2}
Leistungen aus dem Einlagekonto (§ 27 KStG) :: 0,00
Nur nachrichtlich: Vorabpauschale {n},{d2}, Verlustverrechnungstopf Aktien {small}
Diese Bescheinigung ist maschinell erstellt und wird nicht unterschrieben. Duplikate werden als solche gekennzeichnet.`,
    },
    {
      family: 'de-clearance-certificates',
      language: 'de',
      text: `Finanzamt {city} · Umsatzsteuerstelle · Zimmer {d3} · Auskunft {someone}
{company}
{street}
{town}
# [Freistellungsbescheinigung zum Steuerabzug bei Bauleistungen~Bescheinigung in Steuersachen~Nachweis zur Steuerschuldnerschaft des Leistungsempfängers (USt 1 TG)~Bescheinigung über die Eintragung als Steuerpflichtiger]
Sicherheitsnummer :: {num}{num}
Steuernummer :: {d2}/{d3}/{d5}
Dem Leistenden wird hiermit bescheinigt, dass [der Empfänger der Bauleistung von der Pflicht zum Steuerabzug nach § 48 Abs. 1 EStG befreit ist~er Bauleistungen nachhaltig erbringt~gegenwärtig keine fälligen Steuerrückstände bestehen].
Diese Bescheinigung gilt vom {date} bis zum {date}.
Sie ist dem Leistungsempfänger im Original oder in Kopie mit Dienstsiegel auszuhändigen. Die Gültigkeit kann im Internet beim Bundeszentralamt für Steuern geprüft werden.
Der Widerruf bleibt vorbehalten.
Im Auftrag {someone} (Dienstsiegel)`,
    },
    {
      family: 'de-at-tax-notice',
      language: 'de',
      text: `Finanzamt Österreich, Dienststelle [Wien~Linz~Graz~Klagenfurt]
Postfach 260, 1000 Wien
Steuernummer {d2} {d3}/{d2}{d2} · VNR {d2}{d2}{num}
{person}
# [EINKOMMENSTEUERBESCHEID {year}~Buchungsmitteilung~UMSATZSTEUERBESCHEID {year}~Arbeitnehmerveranlagung - Bescheid {year}]
Das Einkommen im Jahr {year} beträgt EUR {plain}
Einkünfte aus Gewerbebetrieb {plain}
Gesamtbetrag der Einkünfte {plain}
Sonderausgaben (§ 18 EStG), Kirchenbeitrag -{small}
Verkehrsabsetzbetrag -{small}, Familienbonus Plus -2.000,16
Einkommensteuer {plain}
Anrechenbare Lohnsteuer (260) -{plain}
Festgesetzte Einkommensteuer [-~]{small}
Abgabennachforderung/-gutschrift {small}, siehe Abgabenkonto in FinanzOnline
Fälligkeit: Die Nachforderung ist bis {date} zu entrichten (IBAN AT{d2} 0100 0000 0{d2} {num}).
Rechtsmittelbelehrung: Gegen diesen Bescheid ist innerhalb eines Monats die Beschwerde zulässig (§ 243 BAO). Anspruchszinsen gemäß § 205 BAO`,
    },
    {
      family: 'de-ch-taxes',
      language: 'de',
      text: `Steueramt der Gemeinde [Uster~Köniz~Kriens~Wettingen] · Kanton [Zürich~Bern~Luzern~Aargau]
{person}, Register-Nr. {num}
# [Definitive Steuerrechnung {year}~Provisorische Steuerrechnung Staats- und Gemeindesteuern~Veranlagungsverfügung direkte Bundessteuer {year}]
Steuerbares Einkommen :: CHF {d2}'{d3}.00 satzbestimmend CHF {d2}'{d3}.00
Steuerbares Vermögen :: CHF {d3}'000.00
= Steuerart | Steuerfuss % | Betrag CHF
- Einfache Staatssteuer 100% | | {n}'{d3}.{d2}
* [Staatssteuer~Gemeindesteuer~Kirchgemeinde ref.~Personalsteuer~Feuerwehrersatz] | {d2} | {n}'{d3}.{d2}
Total Steuern CHF {d2}'{d3}.{d2}
Bereits bezahlt {n}'{d3}.{d2}, Ausgleichszins {n}.{d2}
Saldo zu unseren Gunsten CHF {n}'{d3}.{d2}, zahlbar bis {date}
Bei verspäteter Zahlung wird Verzugszins von 4.5% erhoben.
Gegen diese Veranlagung kann innert 30 Tagen seit Zustellung schriftlich Einsprache erhoben werden.`,
    },
  ],
};
