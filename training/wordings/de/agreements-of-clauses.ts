import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Agreements of many clauses between firms, some begun in the middle. */
export const germanAgreementsOfClauses: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-framework-supply-middle': `§ 7 Preise und Preisanpassung
(1) Die in Anlage 2 genannten Preise sind Festpreise bis zum {date}. Danach werden sie jährlich unter Berücksichtigung der Material- und Lohnindizes verhandelt.
(2) Erhöhen sich die Rohstoffkosten um mehr als {n} %, kann jede Partei die Aufnahme von Verhandlungen verlangen.
§ 8 Qualität
(1) Der Lieferant unterhält ein Qualitätsmanagementsystem nach ISO 9001 und duldet Audits des Bestellers nach Voranmeldung.
(2) Die Parteien schließen gesondert eine Qualitätssicherungsvereinbarung.
§ 9 Mängelansprüche
Die Verjährungsfrist beträgt 36 Monate ab Ablieferung. § 377 HGB wird auf offensichtliche Transportschäden und Mengenabweichungen beschränkt.
===
§ 10 Produkthaftung, Versicherung
Der Lieferant unterhält eine Betriebs- und Produkthaftpflichtversicherung mit einer Deckung von mindestens {n} Mio. EUR je Schadensfall.
§ 11 Geheimhaltung
{sentence}
§ 12 Laufzeit und Kündigung
Dieser Rahmenliefervertrag tritt mit Unterzeichnung in Kraft und läuft bis {date}. Er verlängert sich um jeweils ein Jahr, wenn er nicht mit einer Frist von drei Monaten gekündigt wird.
§ 13 Schlussbestimmungen
Ausschließlicher Gerichtsstand ist {city}. Es gilt deutsches Recht unter Ausschluss des UN-Kaufrechts.
{city}, den __________ {company} {client}`,
    'de-shareholder-loan': `# [Darlehensvertrag~Gesellschafterdarlehensvertrag~Nachrangdarlehensvertrag]
zwischen {person}, {cstreet}, {ctown} (Darlehensgeber)
und der {company}, {street}, {town}, vertreten durch den Geschäftsführer {someone} (Darlehensnehmerin)
1. Darlehensgewährung
Der Darlehensgeber gewährt der Darlehensnehmerin ein Darlehen in Höhe von {plain} EUR. Die Auszahlung erfolgt bis {date} auf das Konto {iban}.
2. Verzinsung
Das Darlehen ist mit {n},5 % p. a. zu verzinsen. Die Zinsen sind jeweils zum Quartalsende fällig.
3. Tilgung
in {n} gleichen Raten, erstmals am {date}; Sondertilgungen sind jederzeit ohne Vorfälligkeitsentschädigung zulässig
4. Rangrücktritt
Der Darlehensgeber tritt mit seinen Ansprüchen gemäß § 39 Abs. 2 InsO hinter sämtliche gegenwärtigen und künftigen Gläubiger zurück.
5. Kündigung aus wichtigem Grund bleibt unberührt, insbesondere bei Zahlungsverzug von mehr als zwei Raten.
6. Sicherheiten werden nicht bestellt.
7. Änderungen bedürfen der Schriftform, auch diese Klausel selbst.
{city}, {today}`,
    'de-cooperation-clinic': `Kooperationsvertrag
# [Kooperationsvereinbarung~Kooperationsvertrag~Letter of Intent und Kooperationsvereinbarung]
[Universität {city}~{company}] – im Folgenden Partner 1 –
{client} – im Folgenden Partner 2 –
Präambel
Die Partner beabsichtigen, auf dem Gebiet [der Wasserstofftechnik~der Pflegeforschung~der Batteriezellen] zusammenzuarbeiten. {sentence}
Artikel 1 Gegenstand
Artikel 2 Pflichten der Partner
Partner 1 stellt Labore und wissenschaftliches Personal bereit; Partner 2 trägt die Sachkosten bis {plain} EUR.
Artikel 3 Lenkungskreis
Je zwei Vertreter, Sitzung halbjährlich, Beschlüsse einstimmig
Artikel 4 Ergebnisse und Schutzrechte
Gemeinschaftliche Erfindungen stehen den Partnern zu gleichen Teilen zu.
===
Artikel 5 Veröffentlichungen
Entwürfe sind dem anderen Partner vier Wochen vorher vorzulegen.
Artikel 6 Haftung nur für Vorsatz und grobe Fahrlässigkeit
Artikel 7 Dauer: {n} Jahre ab {date}
Artikel 8 Salvatorische Klausel
Unterzeichnet in zwei Ausfertigungen`,
    'de-software-licence-terms': `# [Softwarelizenzvertrag~SaaS-Vertrag~Lizenz- und Wartungsvertrag {ref}]
Lizenzgeber :: {company}, {street}, {town}
Lizenznehmer :: {client}, {cstreet}, {ctown}
1 Vertragsgegenstand
1.1 Der Lizenzgeber stellt dem Lizenznehmer die Software "[Planora~Dispo Plus~FinBoard]" für {n} Nutzer über das Internet zur Verfügung.
1.2 Leistungsbeschreibung siehe Anlage A, Service Level siehe Anlage B.
2 Verfügbarkeit
99,{n} % im Monatsmittel, ausgenommen Wartungsfenster sonntags 2 – 6 Uhr
3 Nutzungsrechte
einfach, nicht übertragbar, auf die Vertragslaufzeit begrenzt
4 Vergütung
monatlich {small} EUR zzgl. USt., im Voraus; Anpassung um höchstens 5 % je Vertragsjahr
5 Daten
Auf Verlangen werden die Daten in einem gängigen Format herausgegeben und 30 Tage nach Vertragsende gelöscht.
6 Haftung, 7 Geheimhaltung, 8 Auftragsverarbeitung (Anlage C)
9 Laufzeit 24 Monate, Kündigung drei Monate zum Ende
10 Eskalation, Mediation vor Klageerhebung
Ort, Datum / rechtsverbindliche Unterschriften`,
    'de-commercial-agent': `# [Handelsvertretervertrag~Handelsvertretervertrag nach §§ 84 ff. HGB]
Zwischen der Firma {company}, {town} – Unternehmer – und Herrn/Frau {person}, {ctown} – Handelsvertreter – wird vereinbart:
§ 1 Rechtsstellung
Der Handelsvertreter ist selbständiger Gewerbetreibender und vermittelt Geschäfte im Namen und für Rechnung des Unternehmers.
§ 2 Vertretungsgebiet: [PLZ-Gebiete 7 und 8~Österreich und Südtirol~Norddeutschland]; Gebietsschutz, nicht Alleinvertretung
§ 3 Wettbewerbsverbot
Während der Vertragsdauer keine Vertretung von Konkurrenzunternehmen ohne schriftliche Zustimmung.
§ 4 Provision
{n},5 % vom Nettofakturenwert; Abrechnung bis zum 15. des Folgemonats
§ 5 Delkredere – entfällt –
§ 6 Berichtspflichten wöchentlich
§ 7 Vertragsdauer: unbestimmt, Kündigung nach § 89 HGB
§ 8 Ausgleichsanspruch gemäß § 89b HGB
§ 9 Nachvertragliches Wettbewerbsverbot: sechs Monate gegen Karenzentschädigung
§ 10 Verjährung, Schriftform, Erfüllungsort {city}`,
    'de-photo-model-release': `# [Model Release~Einwilligung und Vereinbarung über Bildaufnahmen~TFP-Vertrag~Nutzungsvereinbarung Fotografien]
Fotograf: {someone}, {mobile}
Model: {person}, geb. {date}
Aufnahmen am {date} in {city}
Die Vertragspartner vereinbaren:
Das Model überträgt dem Fotografen unwiderruflich das Recht, die Aufnahmen zeitlich und räumlich unbeschränkt zu nutzen, [ausgenommen erotische Zusammenhänge~nur für Portfolio und Website~auch zu Werbezwecken].
Honorar: {small} € [einmalig~entfällt, dafür {n} bearbeitete Bilder]
Eine Namensnennung [erfolgt nicht~ist erwünscht].
Die Weitergabe an Dritte ist nur im Rahmen der genannten Zwecke zulässig.
Bei Minderjährigen unterschreiben die Erziehungsberechtigten.
Ort, Datum, Fotograf ________ Model ________`,
    'de-car-subscription-lease': `{company} Leasing GmbH
# [Leasingvertrag Nr. {num}~Kilometer-Leasingvertrag~Full-Service-Leasing Einzelvertrag]
Leasingnehmer :: {client}, {cstreet}, {ctown}
Fahrzeug :: [Skoda Octavia Combi~VW ID.4~Ford Transit Custom~BMW 320d Touring]
Anschaffungskosten netto :: {plain} EUR
Laufzeit :: {n}6 Monate
Kilometerleistung p. a. :: {d2}.000
Sonderzahlung :: {plain} EUR
Leasingrate netto mtl. :: {small} EUR
= Baustein | EUR/Monat
* [Wartung und Verschleiß~Reifen~Kfz-Steuer~Versicherung VK 1.000~Tankkarte] | {small}
Mehrkilometer 7,{d2} ct, Minderkilometer 4,{d2} ct, Freigrenze 2.500 km
Der Leasingnehmer ist an seinen Antrag vier Wochen gebunden; der Vertrag kommt mit Annahme durch den Leasinggeber zustande.
===
Allgemeine Leasingbedingungen
I. Vertragsgegenstand II. Lieferung und Übernahme III. Zahlungsverzug IV. Eigentum, Halter V. Instandhaltung VI. Versicherungsschutz und Schadenabwicklung VII. Gewährleistung VIII. Kündigung IX. Rückgabe des Fahrzeugs
Bei Rückgabe muss das Fahrzeug in einem dem Alter und der vertragsgemäßen Fahrleistung entsprechenden Erhaltungszustand sein.`,
    'de-settlement-employment': `In dem Rechtsstreit {person} ./. {company}
# [Aufhebungsvertrag~Abwicklungsvereinbarung~Aufhebungsvereinbarung]
1. Die Parteien sind sich einig, dass das zwischen ihnen bestehende Arbeitsverhältnis auf Veranlassung des Arbeitgebers aus betriebsbedingten Gründen mit Ablauf des {date} endet.
2. Bis dahin wird das Arbeitsverhältnis ordnungsgemäß abgerechnet. Der Arbeitnehmer wird unter Anrechnung von {n} Urlaubstagen unwiderruflich freigestellt.
3. Der Arbeitgeber zahlt eine Abfindung gemäß §§ 9, 10 KSchG in Höhe von {plain} EUR brutto, fällig mit der letzten Abrechnung.
4. Der Arbeitnehmer erhält ein wohlwollendes qualifiziertes Zeugnis mit der Note "gut".
5. Firmenwagen, Laptop und Schlüssel werden bis {date} zurückgegeben.
6. Über den Inhalt wird Stillschweigen bewahrt.
7. Mit Erfüllung sind sämtliche wechselseitigen Ansprüche aus dem Arbeitsverhältnis, gleich aus welchem Rechtsgrund, erledigt.
8. Der Arbeitnehmer wurde auf eine mögliche Sperrzeit beim Arbeitslosengeld hingewiesen.
{city}, den {today}`,
    'de-dance-school-membership': `[Tanzschule~Fitnessstudio~Musikschule~Kampfsportschule] {company}
# [Mitgliedsvertrag~Unterrichtsvertrag~Mitgliedschaftsvereinbarung]
Vorname, Name :: {person}
Geburtsdatum :: {date}
Straße :: {cstreet}
PLZ Ort :: {ctown}
Telefon :: {mobile}
Tarif [x] [Basis 12 Monate~Klavier 30 Min. wöchentlich~Flex monatlich]
Beitrag :: {small} € monatlich, Aufnahmegebühr 29,00 €
Beginn :: {date}
Der Vertrag verlängert sich nach der Erstlaufzeit auf unbestimmte Zeit und ist mit Monatsfrist kündbar.
In den Schulferien und an gesetzlichen Feiertagen findet kein Unterricht statt; der Beitrag ist fortlaufend zu entrichten.
Das Mitglied trainiert auf eigene Gefahr. Hausordnung und Datenschutzhinweise habe ich erhalten.
SEPA-Mandat: IBAN {iban}
Unterschrift, bei Minderjährigen der gesetzlichen Vertreter`,
    'de-company-car-use': `# [Dienstwagenüberlassungsvertrag~Nutzungsvereinbarung Firmenfahrzeug~Überlassungsvereinbarung Dienstrad]
zwischen {company} (Firma) und {person} (Mitarbeiter)
1. Die Firma überlässt dem Mitarbeiter ab {date} das Fahrzeug [Audi A4~E-Bike Gazelle~VW Caddy], Kennzeichen/Rahmen {num}.
2. Private Nutzung ist gestattet. Der geldwerte Vorteil wird nach der 1-%-Regelung versteuert.
3. Das Fahrzeug darf nur vom Mitarbeiter und seinem Ehepartner geführt werden. Der Führerschein ist halbjährlich vorzulegen.
4. Unfälle sind sofort der Fuhrparkleitung zu melden, bei jedem Schaden ist die Polizei hinzuzuziehen.
5. Für grob fahrlässig verursachte Schäden haftet der Mitarbeiter anteilig.
6. Bei Freistellung oder Krankheit über sechs Wochen ist das Fahrzeug auf Verlangen zurückzugeben.
7. Diese Vereinbarung ist Bestandteil des Arbeitsvertrags vom {date}.
Anlage: Übergabeprotokoll, Car Policy
Unterschriften`,
    'de-farmland-lease': `# [Landpachtvertrag~Pachtvertrag über landwirtschaftliche Flächen~Gaststättenpachtvertrag]
Verpächter :: {person}, {cstreet}, {ctown}
Pächter :: {company}, {street}, {town}
§ 1 Pachtgegenstand
= Gemarkung | Flur | Flurstück | Größe ha | Nutzung
* {city} | {n} | {d3}/{n} | {n},{d2} | [Acker~Grünland~Wald~Gebäude]
§ 2 Pachtdauer: {n} Jahre, vom {date} bis {date}, das Pachtjahr läuft vom 1. Oktober bis 30. September
§ 3 Pachtpreis {d3},00 EUR je ha, zahlbar jährlich im Voraus
§ 4 Bewirtschaftung ordnungsgemäß; Umbruch von Dauergrünland nur mit Erlaubnis
§ 5 Zahlungsansprüche und Prämien stehen dem Pächter zu.
§ 6 Beiträge zur Berufsgenossenschaft trägt der Pächter, Grundsteuer der Verpächter.
§ 7 Unterverpachtung nur mit schriftlicher Einwilligung
§ 8 Rückgabe in einem Zustand, der einer fortgesetzten ordnungsmäßigen Bewirtschaftung entspricht
§ 9 Anzeige bei der Landwirtschaftsbehörde (LPachtVG)
{city}, {date}`,
    'de-joint-controller-tom': `Anlage 1 zum Vertrag {ref}
# [Technische und organisatorische Maßnahmen – Vereinbarung zur Auftragsverarbeitung~Vereinbarung über gemeinsame Verantwortlichkeit nach Art. 26 DSGVO~Datenschutzvereinbarung]
Parteien: {company} (Verantwortlicher), {client} (Auftragsverarbeiter)
§ 3 Art der Daten
[Stammdaten~Beschäftigtendaten~Nutzungsdaten], Kategorien Betroffener: [Kunden~Patienten~Beschäftigte]
§ 4 Weisungen
Weisungen erfolgen in Textform an {email}.
§ 5 Unterauftragnehmer
= Firma | Land | Leistung
* {other} | [DE~IE~AT~NL] | [Hosting~Support~Versand~Backup]
§ 6 Meldung von Verletzungen unverzüglich, spätestens binnen 24 Stunden
§ 7 Kontrollrechte
§ 8 Löschung und Rückgabe nach Ende der Leistungen
Zutrittskontrolle: Chipkarten, Alarmanlage; Zugangskontrolle: Zwei-Faktor; Trennung: Mandantenfähigkeit
Die Parteien unterzeichnen elektronisch am {date}.`,
    'de-at-rental-apartment': `# [Mietvertrag~Mietvertrag (Vollanwendung MRG)~Hauptmietvertrag]
abgeschlossen zwischen {someone}, [1090 Wien~5020 Salzburg~6020 Innsbruck], als Vermieter und {person}, geb. {date}, als Mieter
I. Mietgegenstand
Top {n}, {cstreet}, bestehend aus {n} Zimmern, Küche, Bad, Kellerabteil, Nutzfläche {d2},{d2} m2, Kategorie A
II. Mietdauer
befristet auf {n} Jahre, beginnend mit {date}, endet ohne dass es einer Aufkündigung bedarf
III. Mietzins
Hauptmietzins EUR {d3},00 Betriebskostenakonto EUR {d3},00 10 % USt., fällig am 5. eines jeden Monats; Wertsicherung nach VPI 20{d2}
IV. Kaution drei Bruttomieten
V. Erhaltung und Ausmalen
VI. Untermiete wird ausdrücklich untersagt
VII. Vergebührung ist bei Wohnungsmietverträgen aufgehoben.
VIII. Der Energieausweis wurde ausgehändigt.
IX. Dieser Vertrag wird in zwei Gleichschriften errichtet.`,
    'de-ch-mandate-terms': `# [Auftrag~Mandatsvertrag~Werkvertrag nach SIA-Form 1023~Dienstleistungsvertrag]
zwischen {client} AG, [Zug~Bern~Chur], Auftraggeberin
und {company} GmbH, [Luzern~Aarau~Thun], Beauftragte
1. Gegenstand
Die Beauftragte übernimmt [die Bauleitung~das Treuhandmandat~die Betreuung der Informatik] gemäss Leistungsbeschrieb im Anhang.
2. Vergütung
Kostendach CHF {d2}'000.00 exkl. MWST, Ansatz CHF 1{d2}.00/Std., Spesen pauschal 3 %
3. Sorgfalt und Substitution, Art. 398 OR
4. Versicherung der Beauftragten: CHF 5 Mio.
5. Beendigung
Der Auftrag kann jederzeit widerrufen oder gekündigt werden (Art. 404 OR).
6. Geheimhaltung gilt über das Vertragsende hinaus.
7. Anwendbar ist schweizerisches Recht, ausschliesslicher Gerichtsstand [Zug~Bern~Chur].
Ort, Datum
Die Auftraggeberin Die Beauftragte`,
  }),
};
