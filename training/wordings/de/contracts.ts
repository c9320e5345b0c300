import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Contracts of everyday business in Germany, Austria and Switzerland. */
export const germanContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: [
    {
      family: 'de-commercial-lease',
      language: 'de',
      text: `# [Mietvertrag für Gewerberäume~Gewerbemietvertrag~Mietvertrag über Geschäftsräume]
zwischen {company}, {street}, {town}, vertreten durch {person} - nachfolgend "Vermieter" -
und {client}, {cstreet}, {ctown} - nachfolgend "Mieter" -
## § 1 Mietgegenstand
Vermietet werden im Erdgeschoss die im Lageplan (Anlage 1) rot umrandeten Flächen von ca. {d3} qm nebst {n} Stellplätzen zum Betrieb eines [Ladengeschäfts~Büros~Lagers].
## § 2 Mietdauer
Das Mietverhältnis beginnt am {date} und ist auf {n} Jahre fest geschlossen. Dem Mieter wird ein Optionsrecht von zweimal 5 Jahren eingeräumt.
## § 3 Miete und Nebenkosten
Monatliche Grundmiete {plain} EUR, Betriebskostenvorauszahlung {small} EUR, zuzüglich der jeweils gültigen Umsatzsteuer
## § 4 Wertsicherung
Ändert sich der Verbraucherpreisindex um mehr als 10 Punkte, so ändert sich die Miete im gleichen Verhältnis.
===
## § 5 Kaution
Der Mieter leistet eine Bankbürgschaft in Höhe von drei Bruttomonatsmieten.
## § 6 Schönheitsreparaturen, Instandhaltung von Dach und Fach
## § 7 Untervermietung
bedarf der schriftlichen Zustimmung des Vermieters.
## § 12 Schlussbestimmungen
Mündliche Nebenabreden bestehen nicht. Sollte eine Bestimmung unwirksam sein, bleibt der Vertrag im Übrigen wirksam. Gerichtsstand ist {city}.
{city}, den {date} ______________ Vermieter ______________ Mieter`,
    },
    {
      family: 'de-employment',
      language: 'de',
      text: `# [Arbeitsvertrag~Anstellungsvertrag~Befristeter Arbeitsvertrag~Arbeitsvertrag für geringfügig Beschäftigte]
{company} (im Folgenden Arbeitgeber) und Frau/Herr {person}, geboren am {date}, wohnhaft {cstreet}, {ctown} (im Folgenden Arbeitnehmer) schließen folgenden Vertrag:
1. Beginn und Tätigkeit
Der Arbeitnehmer wird ab {date} als {job} eingestellt. Der Arbeitgeber behält sich vor, ihm andere zumutbare Aufgaben zuzuweisen.
2. Probezeit
Die ersten sechs Monate gelten als Probezeit, in der mit einer Frist von zwei Wochen gekündigt werden kann.
3. Vergütung
Bruttomonatsgehalt {plain} EUR, zahlbar zum Monatsende; Überstunden sind bis zu {n} Stunden abgegolten. Weihnachtsgratifikation freiwillig.
4. Arbeitszeit
wöchentlich [38,5~40~35~20] Stunden ohne Pausen
5. Urlaub
{n} Arbeitstage je Kalenderjahr; gesetzlicher Mindesturlaub wird zuerst gewährt.
6. Arbeitsverhinderung ist unverzüglich anzuzeigen
7. Verschwiegenheit, Nebentätigkeit, Wettbewerb
8. Ausschlussfrist: Ansprüche verfallen, wenn sie nicht binnen drei Monaten in Textform geltend gemacht werden; ausgenommen Mindestlohn.
Auf das Arbeitsverhältnis finden die Tarifverträge der [Metall- und Elektroindustrie~des Einzelhandels~TVöD] Anwendung.
Ort, Datum, Unterschriften beider Vertragsparteien`,
    },
    {
      family: 'de-used-car-sale',
      language: 'de',
      text: `# [Kaufvertrag über ein gebrauchtes Kraftfahrzeug~Kfz-Kaufvertrag von privat~Kaufvertrag Gebrauchtwagen]
Verkäufer (privat) :: {someone}, geb. {date}, {street}, {town}
Käufer :: {person}, {cstreet}, {ctown}, Ausweis-Nr. L{num}
Fahrzeug :: [VW Golf~Opel Astra~Ford Transit~Mercedes Sprinter]
FIN :: W0L{num}{num}
Zulassungsbescheinigung Teil II Nr. :: {num}
Erstzulassung {date}, nächste HU {d2}/{year}, km-Stand {d3}.{d3}
Der Verkäufer verkauft das Kfz unter Ausschluss der Sachmängelhaftung, soweit nicht nachfolgend eine Garantie übernommen wird.
1. Der Verkäufer garantiert, dass das Kfz sein unbeschränktes Eigentum und frei von Rechten Dritter ist.
2. Das Fahrzeug hatte, soweit ihm bekannt, [keinen Unfallschaden~lediglich folgende Schäden: Parkrempler hinten links].
Gesamtpreis :: {plain} EUR, in Worten ____________
Der Käufer meldet das Fahrzeug innerhalb von drei Tagen um.
Übergeben: 2 Schlüssel, Serviceheft, Winterräder
{city}, {date}, Uhrzeit {time} Unterschrift Verkäufer / Unterschrift Käufer`,
    },
    {
      family: 'de-maintenance-with-quote',
      language: 'de',
      text: `{company} Aufzüge · Anlage 2 zum Angebot {ref}
# [Wartungsvertrag~Vollwartungsvertrag Nr. {num}~Instandhaltungsvereinbarung]
Betreiber: {client}, {cstreet}, {ctown}
Der Auftragnehmer verpflichtet sich, die nachstehende Anlage {n} mal jährlich zu warten und in betriebssicherem Zustand zu halten.
= Anlage | Fabriknummer | Baujahr | Haltestellen | Jahrespauschale EUR
* [Personenaufzug 630 kg~Lastenaufzug~Rolltor~Lüftungsanlage] | {num} | 20{d2} | {n} | {plain}
1. Leistungsumfang: Reinigung, Schmierung, Prüfung nach DIN EN 13015, Störungsbeseitigung werktags 7-17 Uhr
2. Nicht enthalten sind Schäden durch Vandalismus, Wasser, höhere Gewalt.
3. Preisgleitklausel: P = P0 (0,2 + 0,8 x L/L0), L = Tariflohn
4. Laufzeit 5 Jahre ab {date}, Verlängerung um je ein Jahr, wenn nicht drei Monate vor Ablauf gekündigt wird
5. Zahlung vierteljährlich im Voraus, SEPA-Lastschrift
6. Haftung: 5 Mio. EUR Personenschäden je Ereignis
Personenbefreiung binnen 30 Minuten über Notrufzentrale {phone}
Auftraggeber (Stempel) ________ Auftragnehmer {someone}`,
    },
    {
      family: 'de-gdpr-processing',
      language: 'de',
      text: `# [Vereinbarung zur Auftragsverarbeitung gemäß Art. 28 DSGVO~Auftragsverarbeitungsvertrag (AVV)~Vertrag über die Verarbeitung personenbezogener Daten im Auftrag]
{client} - Verantwortlicher - und {company} - Auftragsverarbeiter -
## 1. Gegenstand und Dauer
Der Gegenstand ergibt sich aus dem Hauptvertrag {ref} vom {date}. Die Dauer entspricht dessen Laufzeit.
## 2. Art der Daten und Kreis der Betroffenen
Stammdaten, Kommunikationsdaten, Vertragsdaten; Kunden, Interessenten, Beschäftigte
## 3. Weisungen
Der Auftragsverarbeiter verarbeitet Daten nur auf dokumentierte Weisung. {sentence}
## 4. Unterauftragsverhältnisse
= Firma | Sitz | Leistung
* {other} | [Frankfurt am Main~Dublin~Wien] | [Hosting~E-Mail-Versand~Supportsystem]
## 5. Technische und organisatorische Maßnahmen (Anlage 1)
Zutrittskontrolle, Zugangskontrolle, Trennungsgebot, Verschlüsselung, Wiederherstellbarkeit
## 6. Meldung von Verletzungen innerhalb von 24 Stunden
## 7. Löschung und Rückgabe nach Ende
## 8. Kontrollrechte, Audits nach Anmeldung
Datenschutzbeauftragter des Auftragnehmers: {someone}. Elektronisch abgeschlossen am {today}.`,
    },
    {
      family: 'de-notarial-land-sale',
      language: 'de',
      text: `UVZ-Nr. {num}/{year}
Verhandelt zu {city} am {date}
Vor mir, der Notarin {someone}, erschienen heute
1. {person}, geboren am {date}, ausgewiesen durch Bundespersonalausweis,
2. {someone} als Geschäftsführer der {client}, Amtsgericht {city} HRB {num}.
Auf Ersuchen der Erschienenen beurkunde ich ihren vor mir abgegebenen Erklärungen gemäß Folgendes:
# [KAUFVERTRAG~Grundstückskaufvertrag~Kaufvertrag mit Auflassung]
§ 1 Grundbuchstand. Im Grundbuch von {city} Blatt {num} ist der Verkäufer als Eigentümer eingetragen, Flur {n}, Flurstück {d3}/{n}, Gebäude- und Freifläche, {num} m². Abt. III: Grundschuld {plain} EUR.
§ 2 Verkauf. Der Verkäufer verkauft dem dies annehmenden Käufer den Grundbesitz mit allen Rechten.
§ 3 Kaufpreis. Der Kaufpreis beträgt {plain} EUR. Er ist fällig binnen 14 Tagen nach Absendung der Fälligkeitsmitteilung des Notars.
§ 4 Zwangsvollstreckungsunterwerfung
===
§ 5 Besitzübergang, Gefahr und Lasten
§ 6 Rechte des Käufers bei Mängeln sind ausgeschlossen, Vorsatz ausgenommen.
§ 7 Auflassungsvormerkung. Die Beteiligten bewilligen und beantragen deren Eintragung.
§ 8 Hinweise: Unbedenklichkeitsbescheinigung, Vorkaufsrecht der Gemeinde, Grunderwerbsteuer
Diese Niederschrift wurde den Erschienenen vorgelesen, von ihnen genehmigt und eigenhändig unterschrieben.`,
    },
    {
      family: 'de-nda',
      language: 'de',
      text: `# [Geheimhaltungsvereinbarung~Vertraulichkeitsvereinbarung (NDA)~Gegenseitige Verschwiegenheitserklärung]
Parteien: {company} ("Partei A"), {client} ("Partei B")
Präambel. Die Parteien beabsichtigen eine Zusammenarbeit auf dem Gebiet {trade}. Hierzu ist der Austausch vertraulicher Informationen erforderlich.
1. Vertrauliche Informationen sind alle [technischen und kaufmännischen~] Unterlagen, Muster, Kenntnisse, gleich ob mündlich oder verkörpert.
2. Die empfangende Partei wird diese geheim halten, nur zum Zweck verwenden und nur Mitarbeitern mitteilen, die sie kennen müssen. Reverse Engineering ist untersagt.
3. Ausgenommen sind offenkundige oder rechtmäßig von Dritten erlangte Kenntnisse.
4. Für jeden Fall schuldhafter Zuwiderhandlung verwirkt die Partei eine Vertragsstrafe von {plain} EUR.
5. Die Verpflichtung gilt {n} Jahre über das Ende der Gespräche hinaus.
6. Rückgabe oder Vernichtung auf erstes Anfordern
7. Keine Lizenz, keine Exklusivität, kein Abschlusszwang
8. Deutsches Recht; ausschließlicher Gerichtsstand {city}
Für {company}: {person}, Prokurist · Für {client}: {someone}, CEO`,
    },
    {
      family: 'de-energy-supply-form',
      language: 'de',
      text: `{company} Gas + Strom
# [Auftrag zur Belieferung mit Erdgas~Stromliefervertrag~Liefervertrag "Fix 24"]
Vertragspartner :: {person}
Verbrauchsstelle :: {cstreet}, {ctown}
Zählernummer :: {num}
Bisheriger Lieferant :: {other}
Vorjahresverbrauch :: {num} kWh
Ja, ich beauftrage die {company}, mich ab {date} zu den umseitigen Allgemeinen Vertragsbedingungen zu beliefern.
Arbeitspreis brutto {d2},{d2} ct/kWh Grundpreis {small} EUR/Jahr
Preisgarantie bis {date} (ohne Steuern und Umlagen). Erstlaufzeit 24 Monate, danach monatlich kündbar.
Ich bevollmächtige den Lieferanten, meinen bisherigen Vertrag zu kündigen.
SEPA-Lastschriftmandat: IBAN {iban}, Gläubiger-ID DE{d2}ZZZ{num}
Widerrufsbelehrung: Sie können binnen 14 Tagen ohne Angabe von Gründen widerrufen.
Datum {date}, Unterschrift {person}`,
    },
    {
      family: 'de-at-freelance',
      language: 'de',
      text: `# [Werkvertrag~Freier Dienstvertrag~Rahmenwerkvertrag]
abgeschlossen zwischen {company} GmbH, [1070 Wien~5020 Salzburg], FN {num}x (Auftraggeber) einerseits und Frau Mag. {person}, SV-Nr. {d2}{d2} {num} (Auftragnehmerin) andererseits wie folgt:
I. Vertragsgegenstand
Die Auftragnehmerin übernimmt die Herstellung des folgenden Werkes: {heading}
II. Honorar
Pauschal EUR {plain} exkl. USt; fällig nach Abnahme binnen 30 Tagen. Die Auftragnehmerin ist für die Abfuhr von Steuern und Sozialversicherungsbeiträgen (SVS) selbst verantwortlich.
III. Erfüllung
Sie ist an keine Arbeitszeit und keinen Arbeitsort gebunden, verwendet eigene Betriebsmittel und kann sich vertreten lassen.
IV. Werknutzungsrechte
gehen ausschließlich und zeitlich unbeschränkt auf den Auftraggeber über (§ 24 UrhG).
V. Gewährleistung und Schadenersatz nach ABGB, Haftung für leichte Fahrlässigkeit ausgeschlossen
VI. Konkurrenzklausel, Konventionalstrafe EUR {plain}
VII. Es gilt österreichisches Recht, Gerichtsstand Handelsgericht Wien. Änderungen bedürfen der Schriftform.
Wien, am {date}`,
    },
    {
      family: 'de-ch-lease',
      language: 'de',
      text: `# [Mietvertrag für Wohnräume~Mietvertrag Wohnung~Mietvertrag Einstellhallenplatz]
Paritätische Lebensversicherung, HEV / Kanton [Zürich~Aargau~Bern~Luzern]
Vermieterschaft :: {company}, vertreten durch {other} Immobilien AG
Mieterschaft :: {person}, bisher {cstreet}
Liegenschaft :: [Seestrasse~Kirchgasse~Wiesenweg] {n}, 3. OG rechts
Mietobjekt :: [3.5-Zimmerwohnung mit Balkon~Garage Nr. {n}~Bastelraum]
Mietbeginn :: {date}, 12.00 Uhr
Mietzins netto CHF 1'{d3}.00, Nebenkosten akonto CHF {d3}.00, brutto monatlich CHF 1'{d3}.00
Mietzinsgestaltung: Referenzzinssatz 1.50%, Landesindex der Konsumentenpreise 10{n}.{n} Punkte
Kündigungsfrist 3 Monate auf Ende jeden Monats ausgenommen 31. Dezember; Sicherheitsleistung CHF {n}'000.-
Nebenkosten gemäss separater Abrechnung: Heizung, Warmwasser, Hauswartung, Treppenhausreinigung, TV-Anschluss
Haustiere nur mit Bewilligung. Allgemeine Bestimmungen und Hausordnung bilden integrierenden Bestandteil.
Solidarhaftung der Ehegatten / eingetragenen Partner. Amtliches Formular zum Anfangsmietzins liegt bei (Art. 270 OR).
Ort/Datum, Die Vermieterschaft, Die Mieterschaft`,
    },
  ],
};
