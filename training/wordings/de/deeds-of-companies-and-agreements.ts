import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Articles and certificates that found companies, and agreements of many occasions. */
export const germanDeedsOfCompaniesAndAgreements: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  company_registration: wordingsIn('de', {
    'de-whole-cooperative-statutes-excerpt': `Satzung der Wohnungsgenossenschaft {company} eG
in der Fassung des Beschlusses der Vertreterversammlung vom {date}
I. Firma, Sitz und Gegenstand
§ 1 Die Genossenschaft hat ihren Sitz in {city}.
§ 2 (1) Zweck ist die Förderung der Mitglieder vorrangig durch eine gute, sichere und sozial verantwortbare Wohnungsversorgung. (2) Sie kann Bauten in allen Rechts- und Nutzungsformen bewirtschaften, errichten und betreuen.
II. Mitgliedschaft
§ 3 Mitglieder können natürliche Personen werden; Ehegatten je für sich. § 4 Zum Erwerb bedarf es einer unterzeichneten Beitrittserklärung und der Zulassung durch den Vorstand. § 5 Eintrittsgeld 30 Euro; es entfällt für minderjährige Kinder.
§ 7 Kündigung zum Schluss des Geschäftsjahres mit einer Frist von drei Monaten. § 11 Ausschluss bei genossenschaftswidrigem Verhalten.
§ 12 Auseinandersetzung: Der Ausgeschiedene erhält das Geschäftsguthaben binnen sechs Monaten.
III. Rechte und Pflichten
§ 14 Recht auf wohnliche Versorgung besteht nach Maßgabe der Verfügbarkeit. § 15 Überlassung; das Nutzungsentgelt wird vom Vorstand nach billigem Ermessen festgesetzt.
IV. Geschäftsanteil
§ 17 Der Anteil beträgt 160 Euro. Jedes Mitglied, dem eine Wohnung überlassen wird, übernimmt je angefangene 10 m² einen weiteren Anteil. § 19 Eine Nachschusspflicht besteht nicht.
V. Organe
§ 20 Vorstand, Aufsichtsrat, Vertreterversammlung. § 21 Der Vorstand besteht aus mindestens zwei Personen. § 30 Wahl der Vertreter: auf je 60 Mitglieder entfällt einer, Amtszeit fünf Jahre.
VI. Rücklagen: 10 % des Jahresüberschusses sind der gesetzlichen Rücklage zuzuführen, bis diese 50 % des Kapitals erreicht.
§ 44 Bekanntmachungen erscheinen auf {web}.`,
    'de-articles-gmbh-deed': `Urkundenrolle Nr. {num}/{year}
Verhandelt zu {city} am {today}
Vor mir, dem unterzeichneten Notar {someone}, erschien heute {person}, geboren am {date}
# [Gesellschaftsvertrag der {company}~Satzung der {company}~Errichtung einer Gesellschaft mit beschränkter Haftung]
§ 1 Firma und Sitz
Die Firma der Gesellschaft lautet {company}. Sitz der Gesellschaft ist {city}.
§ 2 Gegenstand des Unternehmens
Gegenstand ist [der Handel mit {ware}~die Verwaltung eigenen Vermögens~die Erbringung von Beratungsleistungen].
§ 3 Stammkapital
Das Stammkapital beträgt 25.000,00 EUR. Hiervon übernimmt {person} die Geschäftsanteile Nr. 1 bis 25.000.
§ 4 Geschäftsführung und Vertretung
Ist nur ein Geschäftsführer bestellt, vertritt er allein. Befreiung von § 181 BGB kann erteilt werden.
§ 5 Geschäftsjahr ist das Kalenderjahr.
§ 6 Bekanntmachungen erfolgen im Bundesanzeiger.
§ 7 Gründungskosten bis 2.500,00 EUR trägt die Gesellschaft.
Vorgelesen, genehmigt und unterschrieben`,
    'de-model-protocol-ug': `# [Musterprotokoll für die Gründung einer Einpersonengesellschaft~Gründungsprotokoll]
UR. Nr. {num}
Heute, den {today}, erschien vor mir, {someone}, Notar mit dem Amtssitz in {city}, {person}.
1. Der Erschienene errichtet hiermit nach § 2 Abs. 1a GmbHG eine Gesellschaft mit beschränkter Haftung unter der Firma {company} mit dem Sitz in {city}.
2. Gegenstand des Unternehmens ist [IT-Dienstleistungen~Onlinehandel~Hausmeisterdienste].
3. Das Stammkapital der Gesellschaft beträgt {n}00 Euro und wird vollständig von {person} (Geschäftsanteil Nr. 1) übernommen. Die Einlage ist in Geld zu erbringen, sofort in voller Höhe.
4. Zum Geschäftsführer wird {person}, geboren am {date}, wohnhaft in {city}, bestellt. Er ist von den Beschränkungen des § 181 BGB befreit.
5. Die Gesellschaft trägt die Gründungskosten bis 300 Euro.
6. Von dieser Urkunde erhalten Ausfertigungen der Gesellschafter, die Gesellschaft und das Registergericht sowie das Finanzamt eine Abschrift.`,
    'de-association-statutes-filed': `# [Satzung~Vereinssatzung~Statuten]
des Vereins „[Freunde der Stadtbücherei~Sportfreunde~Tierhilfe~Chorgemeinschaft] {city} e. V.“
§ 1 Name, Sitz, Eintragung
Der Verein ist in das Vereinsregister beim Amtsgericht {city} unter VR {num} eingetragen.
§ 2 Zweck
Der Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne der Abgabenordnung.
§ 3 Mitgliedschaft
Über die Aufnahme entscheidet der Vorstand. Der Austritt ist schriftlich zum Jahresende zu erklären.
§ 4 Organe sind der Vorstand und die Mitgliederversammlung.
§ 5 Vorstand im Sinne des § 26 BGB sind der Vorsitzende und sein Stellvertreter; jeder vertritt allein.
§ 6 Bei Auflösung fällt das Vermögen an die Stadt {city}.
Die Satzung wurde in der Gründungsversammlung vom {date} errichtet. Unterschriften der sieben Gründungsmitglieder
Eingetragen am {date}. Rechtspfleger {someone}, Siegel`,
    'de-ch-articles-stock-corporation': `# [Statuten der {company}~Öffentliche Urkunde über die Gründung der {company}~Statuten einer GmbH]
mit Sitz in {city}
I. Grundlage
Art. 1 Firma und Sitz
Unter der Firma {company} besteht mit Sitz in {city} auf unbestimmte Dauer eine Aktiengesellschaft gemäss Art. 620 ff. OR.
Art. 2 Zweck
Die Gesellschaft bezweckt [den Handel mit {ware}~die Erbringung von Dienstleistungen im Bereich Informatik]. Sie kann Zweigniederlassungen errichten und Grundstücke erwerben.
II. Kapital
Art. 3 Das Aktienkapital beträgt CHF 100'000.00 und ist eingeteilt in 1000 Namenaktien zu nominal CHF 100.00, voll liberiert.
III. Organisation
Art. 8 Generalversammlung, Art. 14 Verwaltungsrat, Art. 20 Revisionsstelle
Art. 25 Publikationsorgan ist das Schweizerische Handelsamtsblatt.
{city}, {today}. Die Urkundsperson {someone}`,
    'de-trade-registration-form-gewa1': `[Name der entgegennehmenden Gemeinde: {city}~Gewerbeamt {city}~Ordnungsamt der Stadt {city}]
Gemeindekennzahl {d5}{d3}
# [Gewerbe-Anmeldung~GewA 1 – Gewerbeanmeldung nach § 14 GewO~Gewerbe-Ummeldung~Gewerbeschein]
Angaben zum Betriebsinhaber
1 Im Handelsregister eingetragener Name :: [ohne~{company}]
2 Ort und Nr. des Eintrages :: [ohne~Amtsgericht {city} HRB {num}]
3 Name :: {person}
6 Geburtsdatum :: {date}
9 Anschrift der Wohnung :: {cstreet}, {ctown}
12 Anschrift der Betriebsstätte :: {street}, {town}
15 Angemeldete Tätigkeit :: [Handel mit {ware}~Gebäudereinigung~Imbiss~Webdesign]
16 Nebenerwerb :: [ja~nein]
17 Datum des Beginns :: {date}
20 Art des Betriebes :: [Handwerk~Handel~Sonstiges]
26 Zahl der Beschäftigten :: {n}
Diese Anzeige berechtigt nicht zum Beginn, wenn noch eine Erlaubnis nötig ist.
Die Anmeldung wird gemäß § 15 Abs. 1 GewO bescheinigt. {today} Gebühr 26,00 EUR`,
    'de-at-company-register-deed': `REPUBLIK ÖSTERREICH
# [Firmenbuchauszug mit historischen Daten~Auszug aus dem Firmenbuch~Beschluss über die Eintragung im Firmenbuch]
[Landesgericht {city}~Handelsgericht Wien]
FN {num}[a~d~k~t] Stichtag {today}
RECHTSFORM :: Gesellschaft mit beschränkter Haftung
SITZ in :: politischer Gemeinde {city}
GESCHÄFTSANSCHRIFT :: {street}, {town}
GESCHÄFTSZWEIG :: [{ware}~Beteiligungen~Gastgewerbe]
KAPITAL :: EUR [10.000~35.000]
STICHTAG für JAHRESABSCHLUSS :: 31. Dezember
Erklärung über die Errichtung der Gesellschaft vom {date}
GESCHÄFTSFÜHRER/IN A {person}, geb. {date}, vertritt seit {date} selbständig
= GESELLSCHAFTER/IN | STAMMEINLAGE | GELEISTET
- B {person} | EUR {plain} | EUR {plain}
VOLLZUGSÜBERSICHT {date} eingetragen, Fr {num}/{d2}
Gerichtsdatenbank, Auszug gebührenpflichtig`,
    'de-register-notice-to-company': `Amtsgericht {city}
Registergericht
Geschäftsnummer :: HR[A~B] {num}, Fall {n}
Firma {company}, {street}, {town}
{today}
# [Eintragungsbenachrichtigung~Bekanntmachung der Neueintragung~Eintragungsnachricht]
In unserem Register wurde unter HRB {num} eingetragen:
Spalte 2 a) Firma: {company} b) Sitz: {city} c) Gegenstand: [Handel mit {ware}~Erwerb von Beteiligungen]
Spalte 3 Stammkapital: 25.000,00 EUR
Spalte 4 b) Geschäftsführer: {person}, *{date}
Spalte 6 a) Gesellschaftsvertrag vom {date}
Spalte 7 a) {date} {someone}
Vorsicht bei Angeboten privater Verzeichnisse: Kosten erhebt allein die Landesjustizkasse.
Diese Mitteilung wurde maschinell erstellt.`,
    'de-liechtenstein-luxembourg-extract': `[FÜRSTENTUM LIECHTENSTEIN Amt für Justiz~Handels- und Firmenregister Luxemburg~Autonome Provinz Bozen – Handelskammer]
# [Handelsregisterauszug~Amtsbestätigung über die Eintragung~Handelskammerauszug]
Register-Nr. [FL-000{num}-{n}~B{num}~BZ-{num}]
Name :: {company}
Rechtsform :: [Anstalt~Stiftung~Gesellschaft mit beschränkter Haftung~SARL]
Sitz :: {city}
Eintragungsdatum :: {date}
Dauer :: unbeschränkt
Kapital :: {plain}, voll einbezahlt
Zweck :: [Vermögensverwaltung~Handel~Warenverkehr]
Vertretung :: {person}, Einzelunterschrift
Repräsentanz :: {other}
Es wird bestätigt, dass vorstehende Angaben mit dem Register übereinstimmen.
{today}, Gebühr {small}, Beglaubigung`,
  }),
  contract: wordingsIn('de', {
    'de-deed-gift-of-money': `# [Schenkungsvertrag~Vereinbarung über eine Schenkung~Darlehen unter Verwandten]
zwischen {person}, {cstreet}, {ctown}
und {someone}, {street}, {town}
1. [Der Schenker überträgt dem Beschenkten~Der Geber überlässt dem Nehmer] einen Betrag von {amount}.
2. Die Überweisung erfolgt bis zum {date}.
3. [Die Zuwendung ist auf den Pflichtteil anzurechnen.~Die Rückzahlung beginnt am {date} in Raten zu {small}.~Ein Rückforderungsrecht besteht bei grobem Undank.]
4. Änderungen bedürfen der Schriftform.
{city}, {today}
beide Unterschriften`,
    'de-garage-parking-lease-short': `# [Stellplatz-Mietvertrag~Garagenmietvertrag~Mietvertrag über einen Lagerraum]
Vermieter: {company}
Mieter: {person}
Vermietet wird [Garage Nr. {n}~Stellplatz {d2} in der Tiefgarage~Kellerraum {n}], {street}, {town}.
Beginn {date}, unbestimmte Zeit, Kündigung mit einer Frist von drei Monaten
Miete monatlich {small}, zahlbar bis zum dritten Werktag auf {iban}
Kaution {small}
Der Mieter erhält {n} Handsender. Untervermietung nur mit Zustimmung.
Das Lagern von Kraftstoff ist verboten.
Ort, Datum, Vermieter, Mieter`,
    'de-club-membership-application-terms': `[Fitnessstudio {city}~Tennisclub {city} e. V.~Volkshochschule~Kletterhalle]
# [Mitgliedsvertrag~Beitrittserklärung~Anmeldung und Vertragsbedingungen]
Mitglied :: {person}, geb. {date}
Anschrift :: {cstreet}, {ctown}
Vertragsbeginn :: {date}
Tarif :: [Basic 24 Monate~Flex monatlich kündbar~Familie]
Beitrag :: {small} pro [Monat~Woche]
Einmalige Aufnahmegebühr :: {small}
1. Laufzeit: Der Vertrag verlängert sich auf unbestimmte Zeit, wenn er nicht einen Monat vor Ablauf gekündigt wird.
2. Ruhezeit bei Krankheit oder Schwangerschaft gegen Nachweis.
3. Das Mitglied erkennt die Hausordnung an.
4. Bei Zahlungsverzug von zwei Beiträgen werden die restlichen Beiträge fällig.
{city}, {today} Unterschrift Mitglied, bei Minderjährigen gesetzlicher Vertreter`,
    'de-freelance-teaching-agreement': `# [Honorarvertrag~Lehrauftrag~Werkvertrag Referententätigkeit~Dienstvertrag über freie Mitarbeit]
[Die Volkshochschule {city}~{company}], vertreten durch {someone}, im Folgenden Auftraggeber,
und {person}, im Folgenden Auftragnehmer, schließen folgenden Vertrag:
§ 1 Der Auftragnehmer übernimmt den Kurs [Deutsch B1~Yoga~Buchhaltung] mit {d2} Unterrichtseinheiten ab {date}.
§ 2 Das Honorar beträgt {small} je Einheit. Fahrtkosten werden nicht erstattet.
§ 3 Ein Arbeitsverhältnis wird nicht begründet. Steuern und Sozialabgaben führt der Auftragnehmer selbst ab.
§ 4 Fällt der Kurs mangels Teilnehmern aus, besteht kein Anspruch.
§ 5 Über vertrauliche Angelegenheiten ist Stillschweigen zu bewahren.
§ 6 Salvatorische Klausel
{city}, den {today}`,
    'de-ch-order-agreement-care': `# [Auftrag~Betreuungsvertrag Kita~Leistungsvereinbarung Spitex~Pensionsvertrag]
zwischen
{company}, {street}, {town} (nachfolgend «Anbieterin»)
und
{person}, {cstreet}, {ctown} (nachfolgend «Kundin»)
Art. 1 Die Anbieterin verpflichtet sich, [das Kind {someone} an {n} Tagen pro Woche zu betreuen~die Kundin zu Hause zu pflegen].
Art. 2 Der Tarif beträgt CHF {small} pro Tag, zahlbar monatlich im Voraus.
Art. 3 Kündigung mit einer Frist von zwei Monaten auf Ende eines Monats.
Art. 4 Krankheitstage werden nicht rückvergütet.
Art. 5 Es gilt schweizerisches Recht; Gerichtsstand ist {city}.
Im Doppel ausgefertigt. {city}, {today}`,
    'de-terms-between-named-parties': `# Rahmenbedingungen der Zusammenarbeit
{company} und {client}
Stand {date}
Präambel: Die Parteien arbeiten seit {year} zusammen und möchten die Bedingungen vereinheitlichen.
1 Geltung. Diese Bedingungen gelten für alle Einzelaufträge; Geschäftsbedingungen von {client} finden keine Anwendung.
2 Preise gelten zwölf Monate fest; Anpassung nach Index.
3 Zahlung innerhalb von 30 Tagen ohne Abzug.
4 Haftung ist auf {amount} je Schadensfall begrenzt.
5 Verschwiegenheit über fünf Jahre nach Ende.
6 Laufzeit bis {date}; ordentliche Kündigung sechs Monate zum Quartal.
Einverstanden:
{company} {someone} ____ {client} {someone} ____`,
    'de-land-purchase-deed': `UR-Nr. {num}/{year}[K~S]
# [Grundstückskaufvertrag~Wohnungskaufvertrag mit Auflassung~Übergabevertrag~Bestellung eines Erbbaurechts]
Heute, am {today}, erschienen vor mir, Notar {someone} in {city}:
1. {person}, nachfolgend Verkäufer
2. {someone}, nachfolgend Käufer
I. Grundbuchstand
Im Grundbuch von {city} Blatt {num} ist eingetragen: Flst. {num}, Gebäude- und Freifläche zu {num} m². Abt. II und III: [lastenfrei~Grundschuld zu {amount}].
II. Kauf
Der Verkäufer verkauft an den Käufer zu Alleineigentum.
III. Kaufpreis
Er beträgt {amount} und ist fällig, sobald die Vormerkung eingetragen ist und der Notar dies mitteilt.
IV. Besitz, Nutzen und Lasten gehen mit vollständiger Zahlung über.
V. Auflassung: Die Beteiligten sind über den Eigentumsübergang einig.
VI. Kosten und Grunderwerbsteuer trägt der Käufer.
Vorgelesen vom Notar, genehmigt und eigenhändig unterschrieben`,
    'de-employment-supplement': `{company}
# [Nachtrag zum Arbeitsvertrag~Änderungsvereinbarung Teilzeit~Aufhebungsvertrag~Fortbildungsvereinbarung mit Rückzahlung]
Zwischen {company} und {someone}, Personalnummer {num}, wird in Ergänzung des Arbeitsvertrags vom {date} vereinbart:
[Ab dem {date} beträgt die wöchentliche Arbeitszeit {n} Stunden.~Das Arbeitsverhältnis endet einvernehmlich zum {date} gegen Abfindung von {amount}.~Der Arbeitgeber trägt die Kosten des Lehrgangs von {amount}; bei Ausscheiden binnen 24 Monaten sind sie anteilig zu erstatten.]
Im Übrigen bleibt es bei den bisherigen Bestimmungen.
{city}, {today}
Arbeitgeber / Arbeitnehmer`,
  }),
};
