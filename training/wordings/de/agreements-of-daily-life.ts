import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Agreements of households, clubs, firms and offices: leases, works, loans, memberships, amendments, articles. */
export const germanAgreementsOfDailyLife: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-whole-flatshare-sublet': `Untermietvertrag
Hauptmieter: {person}, {street}, {town}
Untermieterin: {someone}, zurzeit {cstreet}, {ctown}
1) Vermietet wird das möblierte Zimmer (14 qm, Hofseite) in der Dreizimmerwohnung im 4. Stock. Küche, Bad, Balkon und Keller werden gemeinsam benutzt. Möbel: Bett 140, Schreibtisch, Kleiderschrank, Regal. Das Klavier im Flur darf bis 20 Uhr gespielt werden.
2) Der Vermieter der Hauptwohnung hat der Untervermietung mit Schreiben vom {date} zugestimmt.
3) Mietzeit: befristet vom {date} bis {date}, weil der Hauptmieter ein Auslandssemester macht und danach selbst wieder einzieht.
4) Miete warm {small} € (inkl. Strom, Internet, Rundfunkbeitrag anteilig). Zahlbar bis zum dritten Werktag auf {iban}.
5) Kaution zwei Monatsmieten, Rückgabe vier Wochen nach Auszug, sofern nichts kaputt ist. Vorhandene Macken: Wasserfleck Decke, Griff am Fenster locker, Brandloch Teppich.
6) Putzplan hängt am Kühlschrank. Treppenhausreinigung jede dritte Woche.
7) Besuch gern, länger als zwei Wochen nur nach Rücksprache. Nicht rauchen. Die Katze der Mitbewohnerin gehört zum Inventar :-)
8) Ordentliche Kündigung ist während der Befristung ausgeschlossen, Nachmieter dürfen gestellt werden.
9) Bei Auszug besenrein, Schlüssel: 1 Haustür, 1 Wohnung, 1 Briefkasten, 1 Fahrradkeller.
Mündliche Nebenabreden gibt es nicht.
{city}, {today}  Unterschriften`,
    'de-whole-private-loan-family': `Darlehensvertrag unter Angehörigen
Herr {someone} (Darlehensgeber) gewährt seiner Nichte {someone} (Darlehensnehmerin) ein Darlehen in Höhe von {amount}. Der Betrag dient dem Ausbau des Dachgeschosses und wird am {date} überwiesen.
Verzinsung: 2,25 % jährlich, nachträglich. Die Höhe orientiert sich an dem, was fremde Dritte für eine Festgeldanlage erhielten, damit das Finanzamt keine Schenkung annimmt.
Tilgung: 96 gleiche Monatsraten per Dauerauftrag, erstmals am {date}. Sondertilgungen sind jederzeit ohne Entschädigung möglich. Ein Tilgungsplan ist angeheftet.
Sicherheit: Eintragung einer nachrangigen Grundschuld bleibt vorbehalten; zunächst dient das Wohnmobil, Fahrgestellnummer ZFA{num}, zur Sicherung, der Brief wird übergeben.
Kündigung: Gerät die Darlehensnehmerin mit drei Raten in Rückstand, wird der Rest fällig. Der Darlehensgeber kann mit sechs Monaten Frist kündigen, wenn er in ein Pflegeheim zieht und das Geld braucht.
Tod: Stirbt der Darlehensgeber, geht die Forderung auf seine Kinder über; sie soll auf Wunsch in der Erbauseinandersetzung angerechnet werden.
Beide Seiten haben je ein unterschriebenes Exemplar erhalten. Änderungen nur schriftlich – auch unter Verwandten.
{city}, den {today}
(Onkel) ____________ (Nichte) ____________ Zeuge: {someone}`,
    'de-whole-nursing-home': `Wohn- und Betreuungsvertrag (WBVG)
Einrichtung: Seniorenresidenz [Am Kurpark~Lindenhof~Haus Abendsonne], Träger {company}
Bewohner/in: {someone}, geb. {date}, gesetzlich vertreten durch die Bevollmächtigte {someone}
§ 1 Vorvertragliche Information wurde am {date} ausgehändigt und ist Grundlage.
§ 2 Unterkunft: Einzelzimmer Nr. {d3}, 21,4 m² mit Dusche/WC, Pflegebett, Schrank, Notrufanlage. Eigene Möbel dürfen im Einvernehmen mitgebracht werden; Elektrogeräte nur geprüft.
§ 3 Verpflegung: vier Mahlzeiten, Zwischenmahlzeit, Getränke (Wasser, Tee, Kaffee) jederzeit. Diätkost nach ärztlicher Verordnung.
§ 4 Pflege und Betreuung entsprechend dem Pflegegrad {n}; freie Arztwahl. Behandlungspflege nach Anordnung.
§ 5 Entgelt je Tag
= Bestandteil | EUR/Tag
- Pflegebedingter Aufwand | 71,34
- Ausbildungszuschlag | 4,12
- Unterkunft | 16,80
- Verpflegung | 14,05
- Investitionskosten | 19,27
Nach Abzug der Leistung der Pflegekasse verbleibt ein Eigenanteil von rund {amount} monatlich (30,42 Tage).
§ 6 Abwesenheit: bis 3 Tage volles Entgelt, danach 25 % Abschlag.
§ 7 Entgelterhöhung nur mit Begründung, vier Wochen vorher.
§ 8 Haftung, Verwahrung von Wertsachen: Bargeld bis 200 €.
§ 9 Kündigung durch Bewohner bis zum dritten Werktag eines Monats zum Monatsende; der Vertrag endet mit dem Tod, das Zimmer ist binnen 7 Tagen zu räumen.
§ 10 Schlichtung: Der Träger nimmt an Verbraucherschlichtung nicht teil. Beschwerden: Heimaufsicht {phone}`,
    'de-whole-photovoltaic-roof-use': `Gestattungsvertrag zur Nutzung einer Dachfläche
Eigentümer: Gemeinde {city}, Nutzer: Bürgerenergie {company} eG
Vorwort: Auf der Turnhalle der Grundschule soll von Bürgern für Bürger eine Solarstromanlage entstehen.
1 Der Eigentümer gestattet die Errichtung und den Betrieb einer Anlage mit ca. 99 kWp auf dem Süddach einschließlich Leitungsführung, Wechselrichterstandort im Geräteraum und Zähleranschluss.
2 Statik: Der Nutzer legt vor Baubeginn einen Standsicherheitsnachweis vor. Dachdurchdringungen sind durch einen Dachdeckerbetrieb abzudichten.
3 Entgelt: einmalig 15 € je kWp und jährlich 4 % der Einspeiseerlöse, alternativ verbilligte Belieferung der Schule zu 19,5 ct/kWh.
4 Zutritt nach Anmeldung beim Hausmeister, im Notfall jederzeit.
5 Der Nutzer unterhält eine Betreiberhaftpflicht mit 5 Mio. € Deckung sowie eine Allgefahrenversicherung. Feuerwehrschalter und Hinweisschild sind anzubringen.
6 Dachsanierung: Wird während der Laufzeit eine Instandsetzung notwendig, baut der Nutzer einmalig auf eigene Kosten ab und wieder auf; Ertragsausfall wird bis 4 Wochen nicht ersetzt.
7 Laufzeit 20 Jahre zuzüglich Inbetriebnahmejahr; Option zweimal fünf Jahre. Danach Rückbau oder unentgeltliche Übernahme.
8 Dienstbarkeit: Zur Sicherung wird eine beschränkte persönliche Dienstbarkeit im Grundbuch eingetragen, Kosten trägt der Nutzer.
9 Verkauf des Gebäudes: Der Rechtsnachfolger tritt ein.
10 Textform, Gerichtsstand, Teilnichtigkeit.
Gemeinderatsbeschluss vom {date}, TOP 6, liegt vor.
Bürgermeister {someone}     Vorstand {person}, {someone}`,
    'de-whole-dj-appearance-short': `Auftrittsvertrag (Kurzform)
Veranstalter {client}, {cstreet}, {ctown}
Künstler/DJ {person}, Künstlername "[DJ Kalle~Sunny Side~Plattenpaul~MC Moin]"
Anlass :: [Firmenfeier~Polterabend~Ü40-Party~Schützenfest]
Datum / Spielzeit :: {date}, 20.00 – 02.00 Uhr, Verlängerung 80 €/Std.
Gage :: {amount} netto, bar am Abend vor Auftritt oder Überweisung binnen 7 Tagen
Technik: PA bis 150 Personen, Lichtset, Nebel (Rauchmelder abschalten!) bringt der DJ mit. Benötigt werden zwei getrennte Stromkreise 16 A, ein Tisch, trockener Stellplatz.
Der Veranstalter meldet die Veranstaltung bei der GEMA an und führt ggf. die Abgabe zur Künstlersozialkasse ab.
Verpflegung: warmes Essen, alkoholfreie Getränke. Übernachtung bei Entfernung > 100 km.
Ausfall: Sagt der Veranstalter weniger als 30 Tage vorher ab, sind 50 %, weniger als 7 Tage 80 % fällig. Höhere Gewalt befreit beide.
Musikwünsche werden berücksichtigt, soweit sie zur Stimmung passen. "Liste geht gar nicht" liegt an.
Bei Sachbeschädigung durch Gäste haftet der Veranstalter.
Unterschriften: _______________ / _______________ {today}`,
    'de-whole-machine-maintenance': `Wartungsvertrag Nr. W-{num}
Auftraggeber {client}, Werk {cstreet}, {ctown}
Auftragnehmer {company}, Service-Center {town}
§ 1 Vertragsgegenstand: 2 Schraubenkompressoren, 1 Kältetrockner, 1 Druckluftbehälter 2.000 l, Fabriknummern gemäß Anlage A.
§ 2 Umfang. Jährlich zwei Wartungen nach Herstellervorgabe, alternativ alle 4.000 Betriebsstunden: Ölwechsel, Luft- und Ölfilter, Abscheidepatrone, Prüfung der Sicherheitsventile, Riemenspannung, Leckagerundgang, Protokoll. Verschleißteile laut Liste sind eingeschlossen, Kugellager und Verdichterstufen nicht.
§ 3 Störungen. Bereitschaft 24/7, Eintreffen am Aufstellort in der Regel binnen acht Stunden. Stundensatz 94,00 €, Nachtzuschlag 50 %, Fahrt pauschal Zone 2.
§ 4 Pauschale {amount} pro Jahr zuzüglich gesetzlicher Mehrwertsteuer, halbjährlich im Voraus. Preisgleitklausel: 70 % Lohn (Tarif Metall), 30 % Material.
§ 5 Der Auftraggeber hält die Anlage zugänglich, stellt Hebezeug und benennt einen Betreuer. Altöl entsorgt er selbst / der Auftragnehmer (Nichtzutreffendes streichen).
§ 6 Gewährleistung auf Arbeiten 12 Monate. Haftung für Produktionsausfall ist ausgeschlossen, soweit gesetzlich möglich.
§ 7 Vertragsdauer drei Jahre ab {date}, stillschweigende Verlängerung um ein Jahr; Kündigung 3 Monate zum Ende.
§ 8 Bei Stilllegung einer Maschine Sonderkündigungsrecht.
{city}, {today}
i. A. {someone}, Instandhaltung       {person}, Serviceleiter`,
    'de-whole-temp-staffing-client': `Arbeitnehmerüberlassungsvertrag
zwischen {company} Personalservice (Verleiher) und {client} (Entleiher)
Dem Verleiher wurde die unbefristete Erlaubnis nach § 1 AÜG am {date} durch die Agentur für Arbeit erteilt; sie besteht fort.
1. Überlassen wird konkret: Herr {someone}, geb. {date}. Einsatz als [Kommissionierer~Löter~Gabelstaplerfahrer~Küchenhilfe], Entgeltgruppe 2b, ab {date}, voraussichtlich bis {date}, Einsatzort {cstreet}, {ctown}. Die Überlassung ist als solche bezeichnet.
2. Arbeitszeit 35 Stunden wöchentlich im Zweischichtsystem. Überstundenzuschlag 25 % ab der 41. Stunde, Nacht 25 %, Sonntag 50 %, Feiertag 100 %.
3. Der Stundenverrechnungssatz beträgt {small} € zzgl. USt. Grundlage sind die vom Entleiher wöchentlich abzuzeichnenden Tätigkeitsnachweise.
4. Höchstdauer 18 Monate; nach neun Monaten gleiches Entgelt (Equal Pay) einschließlich Sachbezügen; Branchenzuschläge gemäß Tarif.
5. Arbeitsschutz: Der Entleiher unterweist vor Aufnahme und stellt Schutzausrüstung außer Schuhen. Unfälle sind beiden Berufsgenossenschaften zu melden.
6. Austausch: innerhalb der ersten vier Stunden kann der Entleiher ohne Berechnung ablehnen.
7. Übernahme: Vermittlungshonorar 2,5 Bruttogehälter im ersten Quartal, fallend um je ein Fünftel, nach zwölf Monaten frei.
8. Ein Einsatz in bestreikten Betrieben findet nicht statt.
9. Der Verleiher haftet nur für ordnungsgemäße Auswahl.
Schriftform zwingend. {city}, {today} _________ / _________`,
    'de-whole-construction-works-order': `Bauvertrag nach VOB/B
Auftraggeber: Eheleute {someone}, {cstreet}, {ctown} · Auftragnehmer: {company}, {street}, {town}
Objekt: Anbau Wintergarten mit Bodenplatte, Gewerk Rohbau und Zimmerer
1. Grundlagen in dieser Reihenfolge: dieser Vertrag; Verhandlungsprotokoll vom {date}; Leistungsverzeichnis (23 Positionen); Pläne Nr. 101–106; VOB/B in vollem Wortlaut (wurde übergeben); VOB/C.
2. Vergütung: Einheitspreise nach Aufmaß. Vorläufige Auftragssumme {amount} brutto. Nachlass 2 %. Stundenlohnarbeiten nur auf Anordnung: Facharbeiter 58,00, Helfer 46,00.
3. Termine: Beginn {date}, Dach dicht {date}, Fertigstellung {date}. Schlechtwettertage verlängern. Vertragsstrafe 0,2 % je Werktag, höchstens 5 %.
4. Bauwasser, Baustrom stellt der Auftraggeber gratis; Toilette der Auftragnehmer. Zufahrt nur bis 7,5 t. Der Kirschbaum ist mit Bohlen zu schützen.
5. Abschläge nach Baufortschritt 30/30/25, Rest nach förmlicher Abnahme. Sicherheit: Vertragserfüllungsbürgschaft 5 %.
6. Verjährung der Mängelansprüche vier Jahre, für Abdichtung fünf.
7. Ansprechpartner: Bauleiter {someone}, {mobile}. Behinderungen sind schriftlich anzuzeigen.
8. Bauherr beauftragt den Sicherheitskoordinator. Bauleistungsversicherung durch AG, Umlage 0,3 %.
9. Verbraucher-Widerrufsbelehrung ☒ ausgehändigt.
Jede Seite ist zu paraphieren.
{today}    Bauherr    Bauunternehmer`,
    'de-whole-terms-electric-charging-card': `Nutzungsvertrag Ladekarte
Kunde: {someone}, {cstreet}, {ctown}, Vertragskonto {num}
Anbieter: {company} Energie, {street}, {town}
Mit Annahme dieses Antrags kommt ein Vertrag über den Zugang zu Ladepunkten im Verbund zustande.
1. Der Kunde erhält eine Karte mit RFID-Chip sowie Zugang zur App. Die Karte bleibt Eigentum des Anbieters. Verlust ist sofort unter {phone} zu melden; bis dahin haftet der Kunde bis 50 €.
2. Tarif [KOMFORT~BASIS~VIELFAHRER]: Grundgebühr 4,99 €/Monat; AC 0,44 €/kWh, DC 0,56 €/kWh; Blockiergebühr ab der vierten Stunde 0,10 €/min, nachts nicht. Roaming nach Anzeige in der App.
3. Der Ladevorgang beginnt mit der Freischaltung und endet mit dem Abstecken. Es dürfen nur zugelassene Kabel benutzt werden. Verlängerungen sind verboten.
4. Abrechnung monatlich per E-Mail, Einzug durch SEPA-Lastschrift. Einzelnachweis im Portal.
5. Verfügbarkeit jedes einzelnen Ladepunkts schuldet der Anbieter nicht.
6. Preisänderungen werden sechs Wochen vorher mitgeteilt; dem Kunden steht dann ein Sonderkündigungsrecht zu.
7. Laufzeit unbestimmt, Kündigung täglich mit Frist von zwei Wochen.
8. Beanstandungen zuerst an den Kundenservice, danach Schlichtungsstelle Energie e. V., Berlin.
Widerrufsrecht: vierzehn Tage ohne Angabe von Gründen. Muster-Formular auf der Rückseite.
☐ Ich wünsche den sofortigen Beginn. Datum, Unterschrift`,
    'de-whole-divorce-consequences-deed': `UR-Nr. {num}/{year}
Verhandelt zu {city} am {today}
Vor mir, Notar Dr. {person}, erschienen: 1. Herr {someone}, Elektromeister; 2. dessen Ehefrau {someone}, geborene {someone}, Erzieherin; beide ausgewiesen durch gültige Personalausweise.
Auf Ansuchen beurkunde ich ihre vor mir abgegebenen Erklärungen:
Ehe- und Scheidungsfolgenvereinbarung
I. Wir haben am {date} vor dem Standesamt geheiratet und leben seit {date} getrennt. Aus der Ehe sind zwei minderjährige Kinder hervorgegangen.
II. Gütertrennung. Wir heben den gesetzlichen Güterstand auf. Der Zugewinn wird durch Zahlung von {amount} abgegolten, fällig vier Wochen nach Rechtskraft der Scheidung; der Schuldner unterwirft sich der sofortigen Zwangsvollstreckung aus dieser Urkunde.
III. Hausgrundstück. Der Ehemann überträgt seinen hälftigen Miteigentumsanteil am Grundbesitz, Grundbuch von {city} Blatt {num}, auf die Ehefrau, die ihn von den Verbindlichkeiten freistellt. Die Auflassung wird erklärt.
IV. Versorgungsausgleich bleibt unberührt.
V. Unterhalt. Nachehelicher Unterhalt bis zum zehnten Geburtstag des jüngsten Kindes, danach wechselseitiger Verzicht, den wir nach Belehrung annehmen. Kindesunterhalt 115 % des Mindestunterhalts.
VI. Sorge gemeinsam; Wechsel jeweils sonntags 18 Uhr; Weihnachten im Wechsel.
VII. Hausrat ist geteilt, der Hund bleibt bei den Kindern.
VIII. Der Notar wies auf die Inhaltskontrolle durch das Familiengericht hin.
Vorgelesen vom Notar, von den Beteiligten genehmigt und eigenhändig unterschrieben`,
    'de-whole-volunteer-agreement': `Vereinbarung über freiwilliges Engagement
{company} gGmbH – Tafel {city} – und {someone}
Schön, dass Sie mithelfen! Damit beide Seiten wissen, woran sie sind, halten wir fest:
Aufgabe: Fahrdienst donnerstags 8–12 Uhr, Abholung bei fünf Märkten, Sortieren im Lager. Ansprechpartnerin {someone}, {mobile}.
Es entsteht kein Arbeitsverhältnis. Ein Entgelt wird nicht gezahlt; Fahrtkosten und nachgewiesene Auslagen erstatten wir bis 60 € im Monat. Auf Wunsch Ehrenamtspauschale, höchstens 960 € im Jahr, sofern der Freibetrag nicht anderweitig genutzt wird.
Versicherung: Unfall über die Berufsgenossenschaft, Haftpflicht über den Sammelvertrag des Landes. Schäden am eigenen Pkw: nur Dienstfahrt-Kasko, wenn vorher angemeldet.
Sie verpflichten sich, Namen und Lebensumstände unserer Kundinnen und Kunden für sich zu behalten, Lebensmittel nicht für den Eigenbedarf abzuzweigen und die Hygieneregeln (Belehrung am {date}) zu beachten.
Wir verpflichten uns, Sie einzuarbeiten, jährlich fortzubilden, anzuhören und zum Sommerfest einzuladen.
Führungszeugnis: ☒ nicht nötig ☐ liegt vor
Die Zusammenarbeit kann jederzeit formlos beendet werden – wir bitten um zwei Wochen Vorlauf. Auf Wunsch erhalten Sie einen Nachweis.
Schnupperzeit: vier Einsätze.
{today} ____________ ____________`,
  }),
};
