import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Agreements of many kinds between named parties, with their clauses and places to sign. */
export const germanAgreementsSignedByParties: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-whole-horse-boarding': `# Einstellvertrag für Pensionspferde
zwischen Reitanlage {company}, {street}, {town} – nachfolgend Betrieb –
und {someone}, {cstreet}, {ctown}, Telefon {mobile} – nachfolgend Einsteller –
§ 1 Der Betrieb vermietet dem Einsteller ab dem {date} eine Box mit Paddock, Nr. {n}, zur Unterbringung der Stute "[Fatima~Lilly~Donna Rosa~Windspiel]", Lebensnummer DE 4{num}, Widerrist 163 cm, Fuchs.
§ 2 Leistungen: Stroh nach Bedarf, tägliches Ausmisten außer sonntags, Heu dreimal täglich, Kraftfutter nach Absprache bis 3 kg. Der Weidegang erfolgt zwischen Mai und Oktober in Gruppen. Decken werden gegen Aufpreis gewechselt.
§ 3 Der Pensionspreis beträgt monatlich {amount} einschließlich 7 % Umsatzsteuer und ist am Ersten im Voraus fällig. Bei Abwesenheit des Pferdes von mehr als vierzehn Tagen werden für Futter 3 € je Tag erstattet.
§ 4 Der Einsteller versichert, dass das Pferd frei von ansteckenden Krankheiten ist und gegen Influenza, Herpes und Tetanus geimpft wurde. Er weist eine Tierhalterhaftpflicht über mindestens fünf Millionen Euro nach. Entwurmt wird bestandsweise.
§ 5 In Notfällen darf der Betrieb Tierarzt oder Schmied im Namen des Einstellers bestellen. Kolik-OP: ☐ ja, bis Kosten von ________ ☐ nein
§ 6 Der Betrieb haftet für Schäden nur bei Vorsatz und grober Fahrlässigkeit, die Sorgfalt eines ordentlichen Kaufmanns bleibt unberührt. Sattelzeug wird auf eigene Gefahr in der Sattelkammer verwahrt.
§ 7 Hallenordnung und Öffnungszeiten (7–21.30 Uhr) sind Bestandteil. Hunde an die Leine, Rauchverbot!
§ 8 Kündigung mit Monatsfrist in Textform. Wegen offener Forderungen besteht ein Pfandrecht am Pferd.
{city}, {today}
Betrieb ________________ Einsteller ________________`,
    'de-whole-author-publisher': `VERLAGSVERTRAG
Zwischen Frau {someone}, {cstreet}, {ctown} (Autorin), vertreten durch die Literaturagentur {other}, und der {company} Verlag GmbH, {street}, {town} (Verlag) wird Folgendes vereinbart:
1. Vertragsgegenstand ist das Werk mit dem Arbeitstitel "[Die Salzträgerin~Halbes Licht~Was das Eis behält~Der Uhrmacher von Triest]", Roman, Umfang ca. 380 Normseiten. Der endgültige Titel wird einvernehmlich festgelegt.
2. Rechtseinräumung. Die Autorin überträgt dem Verlag räumlich unbeschränkt und für die Dauer des gesetzlichen Urheberrechts das ausschließliche Recht zur Vervielfältigung und Verbreitung für alle Ausgaben und Auflagen in deutscher Sprache, ferner die Nebenrechte: Taschenbuch, Buchgemeinschaft, Vorabdruck, Hörbuch, E-Book. Film-, Bühnen- und Übersetzungsrechte verbleiben bei der Autorin.
3. Ablieferung des vollständigen und druckreifen Manuskripts bis {date} als Datei. Verspätet sich die Autorin um mehr als sechs Monate, kann der Verlag nach Mahnung zurücktreten.
4. Honorar. Vom Nettoladenpreis jedes verkauften Exemplars: Hardcover 10 % bis 10.000, 11 % bis 20.000, danach 12 %; Taschenbuch 6 %; E-Book 25 % vom Nettoerlös. Der Vorschuss beträgt {amount} und wird zu je einem Drittel bei Unterzeichnung, Annahme und Erscheinen gezahlt; er ist verrechenbar, nicht rückzahlbar.
5. Abrechnung jährlich zum 31. Dezember innerhalb von drei Monaten.
6. Die Autorin erhält 30 Freiexemplare und kann weitere mit 40 % Rabatt beziehen, die nicht weiterverkauft werden dürfen.
7. Korrekturen: Die Autorin liest eine Fahne kostenlos binnen zwei Wochen. Änderungen über 10 % der Satzkosten trägt sie selbst.
8. Verramschung und Makulierung frühestens zwei Jahre nach Erscheinen.
9. Änderungen bedürfen der Schriftform. Gerichtsstand ist, soweit zulässig, {city}.`,
    'de-whole-snow-clearing': `Winterdienstvertrag Saison {year}
Auftraggeber: WEG {cstreet}, vertreten durch {client}
Auftragnehmer: {company}, {street}, {town}, Notruf Winterdienst {mobile}
Leistungsumfang
Der Auftragnehmer übernimmt auf dem im Lageplan rot umrandeten Gehweg (86 lfd. m), der Zufahrt zur Tiefgarage und den Hauszugängen 3 bis 9 das Räumen von Schnee und das Streuen bei Glätte.
Einsatzzeiten werktags 7 bis 20 Uhr, sonn- und feiertags 8 bis 20 Uhr gemäß der Straßenreinigungssatzung. Bei anhaltendem Schneefall wird im Abstand von höchstens drei Stunden erneut geräumt. Blitzeis: Beginn innerhalb von 60 Minuten nach Auslösung der Warnung.
Gestreut wird mit Splitt 2/5; Salz nur auf Treppen und Rampen.
Die Vergütung setzt sich zusammen aus einer Bereitschaftspauschale von {amount} (1. November bis 31. März, in fünf Raten) und {small} je Einsatz und Objekt. Eine Übersicht der Einsätze mit Uhrzeit und GPS-Spur wird monatlich übermittelt. Die Splittaufnahme im Frühjahr wird gesondert angeboten.
Mit Abschluss geht die Verkehrssicherungspflicht im beschriebenen Umfang auf den Auftragnehmer über; der Auftraggeber bleibt zur stichprobenartigen Kontrolle verpflichtet. Betriebshaftpflicht: {insurer}, Deckung 5 Mio. €.
Parkende Fahrzeuge: Kann wegen abgestellter Autos nicht geräumt werden, entfällt die Pflicht für diese Fläche.
Laufzeit eine Saison; verlängert sich um eine weitere, wenn nicht bis 31. August gekündigt wird.
Ort, Datum, Unterschriften
{today} {person} / {someone}`,
    'de-whole-non-disclosure-mutual': `Gegenseitige Geheimhaltungsvereinbarung (NDA)
{company} und {client} – einzeln "Partei", zusammen "Parteien" – beabsichtigen, über eine mögliche Zusammenarbeit bei der Entwicklung eines [faltbaren Rotorblatts~biobasierten Klebstoffs~Sensorchips für Melkanlagen~Diagnosestreifens] zu sprechen ("Projekt"). Zu diesem Zweck werden sie einander vertrauliche Informationen offenlegen.
1 Begriff. Vertrauliche Informationen sind sämtliche technischen, geschäftlichen und organisatorischen Kenntnisse, gleich in welcher Form, insbesondere Zeichnungen, Rezepturen, Muster, Quelltexte, Kalkulationen und Kundenlisten, unabhängig davon, ob sie als vertraulich gekennzeichnet sind, sofern ihre Vertraulichkeit nach den Umständen erkennbar ist.
2 Pflichten. Die empfangende Partei wird die Informationen (a) streng geheim halten, (b) allein zum Zweck des Projekts verwenden, (c) durch angemessene Maßnahmen im Sinne des § 2 GeschGehG schützen und (d) nur solchen Mitarbeitenden und Beratern zugänglich machen, die sie kennen müssen. Rückbau (Reverse Engineering) überlassener Muster ist untersagt.
3 Ausnahmen. Die Pflichten gelten nicht für Informationen, die offenkundig sind, rechtmäßig von Dritten erlangt oder nachweislich unabhängig entwickelt wurden, oder deren Offenlegung eine Behörde verlangt.
4 Keine Lizenz, keine Gewährleistung. Durch diese Vereinbarung werden keine Schutzrechte eingeräumt.
5 Rückgabe binnen zehn Werktagen nach Aufforderung; Sicherungskopien in Routine-Backups sind ausgenommen.
6 Vertragsstrafe. Für jeden schuldhaften Verstoß eine vom Landgericht {city} zu überprüfende angemessene Strafe.
7 Dauer. Drei Jahre ab Unterschrift; die Geheimhaltung wirkt fünf Jahre nach.
8 Deutsches Recht unter Ausschluss des CISG. Salvatorische Klausel.
Für {company}: ____________ {person}, Prokurist     Für {client}: ____________ {someone}, CTO`,
    'de-whole-amendment-lease-shop': `2. Nachtrag zum Mietvertrag über Gewerberäume vom {date}
Vermieterin: {company} Grundbesitz KG, {street}, {town}
Mieter: {client}, Inhaber {someone}, Ladenlokal {cstreet}, {ctown}, Erdgeschoss links
Vorbemerkung
Die Parteien sind durch den eingangs genannten Vertrag in der Fassung des ersten Nachtrags verbunden. Der Mieter möchte das im Hof gelegene Lager hinzumieten und eine Außengastronomie betreiben. Dies vorausgeschickt, vereinbaren sie:
1. § 1 (Mietgegenstand) wird um den in Anlage 4 schraffierten Lagerraum mit 46,5 m² erweitert. Die Übergabe erfolgt am {date}; der Zustand ist bekannt, Schönheitsreparaturen sind vor Einzug nicht geschuldet.
2. § 4 (Miete) erhält folgende Fassung: Die monatliche Nettokaltmiete beträgt {plain} EUR für den Laden, {small} EUR für das Lager, zuzüglich Betriebskostenvorauszahlung und Umsatzsteuer.
3. In § 4a wird eine Wertsicherung aufgenommen: Ändert sich der Verbraucherpreisindex (2020 = 100) gegenüber dem Stand bei Abschluss um mehr als 5 %, ändert sich die Miete im gleichen Verhältnis, ohne dass es einer Aufforderung bedarf.
4. Der Mieter ist berechtigt, auf der Gehwegfläche vier Tische aufzustellen; die Sondernutzungserlaubnis holt er auf eigene Kosten ein. Musik im Freien ist nicht gestattet.
5. Die Festlaufzeit verlängert sich bis {date}; die Option auf weitere fünf Jahre bleibt bestehen.
6. Im Übrigen bleibt es bei den bisherigen Bestimmungen. Den Parteien sind die Erfordernisse des § 550 BGB bekannt; sie verpflichten sich, alles zu tun, um der Schriftform Genüge zu leisten. Dieser Nachtrag ist mit dem Hauptvertrag fest verbunden.
{city}, den ________   ______________________   ______________________`,
    'de-whole-wedding-photographer': `Vertrag über Hochzeitsfotografie
Fotograf: {company}, Inh. {person} – Brautpaar: {someone} & {someone}
Tag der Hochzeit {date}, Standesamt {time} Uhr, Feier im [Gutshof~Weingut~Schlosscafé~Bootshaus]
Was ihr bekommt: Begleitung vom Ankleiden bis zum Eröffnungstanz (max. 10 Stunden), Paarshooting etwa 60 Minuten, mindestens 450 bearbeitete Bilder als Download in voller Auflösung, passwortgeschützte Galerie für eure Gäste (12 Monate), eine Holzbox mit 50 Abzügen. RAW-Dateien gebe ich nicht heraus.
Was es kostet: {amount}. 30 Prozent sind zur Reservierung fällig, der Rest zwei Wochen vorher. Jede weitere angefangene Stunde 190 €. Anfahrt bis 60 km frei, danach 0,50 €/km. Bei mehr als sechs Stunden freue ich mich über ein warmes Essen.
Wenn etwas dazwischenkommt: Verschiebt ihr den Termin, gilt die Anzahlung für den neuen, sofern ich frei bin. Sagt ihr ab, behalte ich bis 6 Monate vorher die Anzahlung, bis 3 Monate 50 %, danach 80 %. Der Nachweis eines geringeren Schadens bleibt euch offen. Werde ich krank, vermittle ich einen gleichwertigen Kollegen oder zahle alles zurück.
Nutzungsrechte: Ihr dürft die Bilder privat unbegrenzt nutzen und teilen, bearbeiten (Filter!) bitte nicht. Veröffentlichung in meinem Portfolio: ☐ ja ☐ nur ohne Gesichter ☐ nein
Lieferzeit: sechs bis acht Wochen, eine Vorschau am nächsten Tag.
Haftung für Speicherkartendefekte beschränkt auf das Honorar; ich fotografiere stets auf zwei Karten.
Mit der Unterschrift sind wir uns einig. {city}, {today}`,
    'de-whole-collective-works-agreement-flex': `Betriebsvereinbarung Nr. {d2} über gleitende Arbeitszeit
zwischen der Geschäftsführung der {company} und dem Betriebsrat
Präambel
Die Betriebsparteien wollen die Interessen der Kundschaft an guter Erreichbarkeit mit den Wünschen der Beschäftigten nach selbstbestimmter Zeiteinteilung verbinden.
§ 1 Geltungsbereich – alle Arbeitnehmerinnen und Arbeitnehmer mit Ausnahme der Schichtarbeitenden in Werk II, der Auszubildenden unter 18 Jahren sowie leitender Angestellter.
§ 2 Rahmenzeit 6.00 bis 20.00 Uhr; Servicezeit montags bis donnerstags 9.00 bis 15.30, freitags bis 13.00 Uhr. Je Team ist eine Besetzung von der Hälfte sicherzustellen.
§ 3 Sollarbeitszeit 37,5 Stunden, Verteilung auf fünf Tage. Pausen werden nach sechs Stunden mit 30, nach neun mit 45 Minuten abgezogen.
§ 4 Zeitkonto. Grün: ±20 Stunden. Gelb: bis +40 / −30, Gespräch mit der Führungskraft. Rot: darüber nur mit Zustimmung des Betriebsrats. Am 31. März dürfen höchstens 40 Stunden übertragen werden.
§ 5 Entnahme ganzer Tage bis zu zweimal im Monat, nach Absprache im Team auch zusammenhängend mit Urlaub.
§ 6 Erfassung am Terminal oder per App. Eine Leistungs- oder Verhaltenskontrolle findet nicht statt. Buchungsdaten werden nach drei Jahren gelöscht.
§ 7 Konflikte: paritätische Kommission, zwei Mitglieder je Seite; bei Nichteinigung Einigungsstelle.
§ 8 Inkrafttreten {date}, kündbar mit drei Monaten zum Jahresende. Die Nachwirkung wird vereinbart.
{city}, {today}
Geschäftsführung {person}     Betriebsratsvorsitzende {someone}`,
    'de-whole-second-half-of-it-outsourcing': `– Seite 9 von 17 –
11. Verfügbarkeit und Reaktionszeiten
11.1 Der Anbieter gewährleistet an der Übergabeschnittstelle des Rechenzentrums eine Verfügbarkeit von 99,7 % im Monatsmittel. Angekündigte Wartungsfenster (sonntags 2–6 Uhr) bleiben außer Betracht.
11.2 Es gelten folgende Reaktionszeiten während der Servicezeit:
= Priorität | Beschreibung | Reaktion | Behebung
- 1 | Ausfall für alle Nutzer | 30 min | 4 h
- 2 | wesentliche Funktion gestört | 2 h | 1 Arbeitstag
- 3 | Einzelplatz, Umgehung möglich | 8 h | 5 Arbeitstage
- 4 | Anfrage, Schönheitsfehler | 2 Tage | nach Absprache
11.3 Werden die Werte unterschritten, mindert sich das Entgelt je angefangenem halbem Prozentpunkt um 3 %, höchstens um 25 % (Malus). Schadensersatzansprüche werden darauf angerechnet.
12. Mitwirkung des Kunden
Der Kunde benennt zwei fachkundige Ansprechpartner, meldet Störungen über das Ticketsystem und sorgt für die Anbindung mit wenigstens 100 Mbit/s. Verzögerungen, die auf fehlender Mitwirkung beruhen, gehen nicht zu Lasten des Anbieters.
13. Haftung
13.1 Unbeschränkt bei Vorsatz, grober Fahrlässigkeit, Verletzung von Leben, Körper und Gesundheit.
13.2 Bei leicht fahrlässiger Verletzung einer Kardinalpflicht begrenzt auf die Jahresvergütung je Schadensfall.
14. Exit
Nach Beendigung stellt der Anbieter die Daten in einem gängigen Format bereit und unterstützt den Übergang bis zu 20 Personentage zu den Sätzen der Anlage 3. Ein Zurückbehaltungsrecht an Daten besteht nicht.
15. Auftragsverarbeitung siehe Anlage 5.
Rahmenvertrag {ref} – {company} / {client} – Paraphe ____ / ____`,
    'de-whole-used-car-private-sale': `Kaufvertrag über ein gebrauchtes Kraftfahrzeug (von privat an privat)
Verkäufer
Name {someone}, {street}, {town}, Ausweis-Nr. L{num}
Käufer
Name {someone}, {cstreet}, {ctown}, geb. {date}
Kraftfahrzeug
Hersteller/Typ :: Opel Corsa D 1.2
FIN :: W0L0SDL08{num}
Erstzulassung :: {date}
km-Stand lt. Tacho :: 1{d2}.{d3}
HU/AU bis :: {month} nächstes Jahr
Kennzeichen :: wird vom Käufer umgemeldet / ist abgemeldet
Kaufpreis :: {amount}, in Worten ______________________
Das Fahrzeug wird unter Ausschluss der Sachmängelhaftung verkauft. Dieser Ausschluss gilt nicht für Schadensersatzansprüche aus grob fahrlässiger oder vorsätzlicher Verletzung von Pflichten sowie bei Verletzung von Leben und Gesundheit.
Der Verkäufer erklärt, dass das Fahrzeug, soweit ihm bekannt, ☐ unfallfrei ist ☒ folgende Unfallschäden hatte: Heckschaden rechts 2016, repariert; gewerblich genutzt nein; Zahl der Halter 3; Zahnriemen entfällt (Kette); Klimaanlage kühlt schwach.
Mitgeliefert: 2 Schlüssel, 4 Winterreifen auf Stahlfelge, Radiocode, Serviceheft lückenhaft, Zulassungsbescheinigung Teil I und II.
Eigentum geht erst mit vollständiger Bezahlung über. Der Käufer verpflichtet sich, den Wagen binnen einer Woche umzumelden. Versicherung und Steuer bis dahin ______.
Übergabe: Datum {date} Uhrzeit {time}. Ab diesem Zeitpunkt haftet der Käufer für Bußgelder.
Unterschrift Verkäufer / Unterschrift Käufer / Kaufpreis erhalten / Papiere erhalten`,
    'de-whole-vocational-training': `Berufsausbildungsvertrag (§§ 10, 11 Berufsbildungsgesetz)
Zwischen dem nebenstehenden Ausbildenden (Ausbildungsbetrieb) und der/dem Auszubildenden
KNR {num}  Firmenident-Nr. {d5}
Betrieb :: {company}, {street}, {town}
Verantwortlicher Ausbilder :: {someone}, geb. 1971
Auszubildende :: {someone}, {cstreet}, {ctown}, Staatsangehörigkeit deutsch
Gesetzliche Vertreter :: Eltern
wird nachstehender Vertrag zur Ausbildung im Ausbildungsberuf [Mechatronikerin~Kaufmann für Spedition~Zahntechnikerin~Fachkraft für Süßwarentechnik] mit der Fachrichtung/dem Schwerpunkt ______ nach Maßgabe der Ausbildungsordnung geschlossen.
A Die Ausbildungszeit beträgt 36 / 42 Monate; sie verringert sich wegen Hochschulreife um 6 Monate. Das Verhältnis beginnt am 01.08.{year} und endet am ________.
B Die Probezeit beträgt vier Monate.
C Die Ausbildung findet in {city} und den mit dem Betriebssitz zusammenhängenden Baustellen statt.
D Außerbetriebliche Maßnahmen: überbetriebliche Lehrgänge laut Plan der Kammer, 9 Wochen.
E Vergütung monatlich brutto: 1. Jahr {plain}, 2. Jahr {plain}, 3. Jahr {plain}, 4. Jahr –
F Regelmäßige tägliche Ausbildungszeit 7,5 Stunden.
G Urlaub: {year} 12 Werktage, folgende Jahre je 30 Arbeitstage.
H Hinweis auf anzuwendende Tarifverträge: Metall- und Elektro.
I Weitere Vereinbarungen: Das Berichtsheft wird elektronisch geführt. Werkzeugkoffer gestellt.
J Umstehende Bestimmungen (Pflichten, Kündigung, Zeugnis) sind Gegenstand dieses Vertrages.
Dieser Vertrag ist in das Verzeichnis der Ausbildungsverhältnisse eingetragen am ______ Siegel der IHK`,
    'de-whole-ch-cleaning-household-employment': `Arbeitsvertrag für hauswirtschaftliche Angestellte im Stundenlohn
Arbeitgeberin: Familie {someone}, {cstreet}, {ctown}
Arbeitnehmerin: {someone}, {street}, {town}, AHV-Nr. 756.{d3}{n}.{d3}{n}.{d2}, Aufenthaltsbewilligung B
Stellenantritt: {date}, unbefristet. Probezeit ein Monat, in dieser beidseitig kündbar mit sieben Tagen.
Arbeitsort und Tätigkeit: Reinigung, Wäsche, gelegentlich Kochen und Aufsicht über zwei Kinder beim Mittagstisch.
Pensum: Dienstag und Freitag je vier Stunden. Überstunden werden durch Freizeit von gleicher Dauer ausgeglichen.
Lohn: brutto CHF 32.00 pro Stunde inkl. 8,33 % Ferienzuschlag (vier Wochen), ausgewiesen auf jeder Abrechnung. Auszahlung bis zum 25. des Monats auf das Konto IBAN CH{d2} 0{d3} {d5}. Ein 13. Monatslohn wird nicht geschuldet.
Sozialversicherungen: Die Arbeitgeberin rechnet im vereinfachten Verfahren mit der SVA ab und zieht AHV/IV/EO, ALV sowie 5 % Quellensteuer ab. Unfallversicherung UVG bei {insurer}, die Prämie für Nichtberufsunfall trägt die Arbeitnehmerin, sofern sie mehr als acht Stunden wöchentlich arbeitet. Keine BVG-Pflicht unter der Eintrittsschwelle.
Krankheit: Lohnfortzahlung gemäss Berner Skala. Arztzeugnis ab dem dritten Tag.
Schlüssel: gegen Quittung ausgehändigt, darf nicht kopiert werden. Über private Verhältnisse ist Stillschweigen zu bewahren.
Kündigung: im ersten Dienstjahr ein Monat, danach zwei Monate auf Monatsende, schriftlich.
Ergänzend gelten der Normalarbeitsvertrag des Kantons sowie das Obligationenrecht.
Ort/Datum ........................ Unterschriften ........................`,
    'de-whole-at-hunting-lease': `JAGDPACHTVERTRAG
abgeschlossen zwischen der Jagdgenossenschaft {city}, vertreten durch den Obmann {someone}, als Verpächterin und der Jagdgesellschaft bestehend aus {someone}, {someone} und Dr. {someone} als Pächter, zur ungeteilten Hand haftend.
I. Gegenstand. Verpachtet wird das Genossenschaftsjagdgebiet im Ausmaß von 1.146,37 ha, davon 702 ha Wald, laut Feststellungsbescheid der Bezirkshauptmannschaft GZ {d5}/{year}.
II. Pachtzeit. Die Verpachtung erfolgt auf neun Jahre, beginnend am 1. Jänner {year}.
III. Pachtschilling. € {plain} jährlich, wertgesichert nach dem VPI 2020, zu entrichten spätestens am 15. Jänner beim Gemeindeamt. Die Kaution in Höhe eines Jahresbetrages wird als Sparbuch hinterlegt.
IV. Abschuss und Hege. Der behördlich genehmigte Abschussplan ist zu erfüllen. Die Pächter verpflichten sich, drei Rotwildfütterungen zu betreiben und Kirrungen nur im Einvernehmen mit den Grundeigentümern anzulegen. Fallenjagd ist untersagt.
V. Wildschaden. Jagd- und Wildschäden an landwirtschaftlichen Kulturen ersetzen die Pächter unmittelbar, an Wald gemäß Vergleichsflächen; Streitigkeiten entscheidet vorerst ein gemeinsam bestellter Sachverständiger.
VI. Unterverpachtung ausgeschlossen, Ausgangsscheine (Jagderlaubnis) höchstens vier.
VII. Wildbret: Den Mitgliedern der Genossenschaft steht beim Jagdessen zu Hubertus ein Rehbock zu.
VIII. Auflösung aus wichtigem Grund, insbesondere Zahlungsverzug über vier Wochen oder Entzug der Jagdkarte.
IX. Die Vergebührung (1 %) tragen die Pächter. Ausfertigung dreifach.
{city}, am {today}      Genehmigt: Bezirkshauptmannschaft, Rundsiegel`,
    'de-whole-shareholder-agreement-startup': `Gesellschaftervereinbarung
betreffend die {company} UG (haftungsbeschränkt)
Gründer 1 {someone}, Gründerin 2 {someone}, Business Angel {other} Beteiligungs GmbH
(A) Die Gesellschaft entwickelt eine Plattform für [Leihgeräte in Kommunen~digitale Speisepläne~Logopädie per Video]. (B) Der Investor beteiligt sich mit einer Einlage von {amount}. (C) Die Parteien regeln ihr Verhältnis wie folgt.
1. Beteiligungsverhältnisse nach Kapitalerhöhung
= Gesellschafter | Nennbetrag | Quote
- {someone} | 11.250 | 45,0 %
- {someone} | 8.750 | 35,0 %
- Investor | 5.000 | 20,0 %
2. Meilensteine. Tranche 2 wird fällig, sobald hundert zahlende Kunden erreicht sind, spätestens am {date}.
3. Vesting. Die Anteile der Gründer unterliegen einem Vesting über 48 Monate mit einer Cliff-Periode von zwölf Monaten. Good Leaver / Bad Leaver gemäß Definition in Anlage 2.
4. Zustimmungspflichtige Geschäfte: Budget, Kredite über 25.000 €, Anstellungen mit Jahresgehalt über 70.000 €, Erwerb von Immobilien, Verkauf wesentlicher IP.
5. Vorkaufsrecht, Mitverkaufsrecht (Tag-along) und Mitverkaufspflicht (Drag-along) ab 65 % der Stimmen.
6. Liquidationspräferenz einfach, nicht partizipierend.
7. Verwässerungsschutz: weighted average.
8. Wettbewerbsverbot während der Zugehörigkeit und zwölf Monate danach gegen Karenzentschädigung.
9. Informationsrechte: monatliche BWA bis zum 20., Jahresabschluss bis Ende Mai.
10. Kosten der Beurkundung trägt die Gesellschaft bis 6.000 €.
Schlussbestimmungen, Schiedsklausel DIS, Sitz {city}.
Unterschriftenseite folgt.`,
  }),
};
