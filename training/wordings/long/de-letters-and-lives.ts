import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German letters and scholarly lives of several pages. */
export const longGermanLettersAndLives: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('de', {
    'de-long-application-letter': `{person} · {cstreet} · {ctown} · {mobile} · {mail}
> {city}, {today}
{client}
Personalabteilung
Bewerbung als {job}, Ihre Anzeige vom {date}
Sehr geehrte Frau {someone},
in Ihrer Anzeige steht ein Satz, an dem ich hängen geblieben bin: „Wir suchen jemanden, der nachfragt.“ Genau das ist mir in meiner letzten Stelle zur Gewohnheit geworden, und nicht immer zur Freude der Kollegen.
Zurzeit verantworte ich bei {other} die Abwicklung von jährlich rund {num} Vorgängen. Als ich anfing, wurden Rückfragen per Zuruf geklärt; heute gibt es eine kleine Wissenssammlung, die sogar der Außendienst nutzt. Die Zahl der Nacharbeiten hat sich halbiert.
Meine Ausbildung habe ich vor {n} Jahren mit der Note gut abgeschlossen, danach berufsbegleitend den Fachwirt erworben. Den Umgang mit Ihrem System kenne ich aus einem halbjährigen Projekt.
===
Warum ich wechseln möchte? Mein Arbeitgeber verlegt den Standort, und ein Umzug kommt für uns als Familie derzeit nicht in Betracht. Zugleich reizt mich die Aussicht, in einem kleineren Haus mehr vom Ganzen zu sehen.
Was ich nicht mitbringe, ist Erfahrung im Export. Ich habe mich jedoch für einen Zollkurs der Kammer im {month} angemeldet.
Meine Gehaltsvorstellung liegt bei {amount} im Jahr. Frühester Eintritt wäre wegen der Kündigungsfrist der {date}. Da ich ungekündigt bin, bitte ich Sie, meine Bewerbung vertraulich zu behandeln.
Auf ein persönliches Gespräch freue ich mich sehr; telefonisch erreichen Sie mich am besten nach 17 Uhr.
Mit freundlichen Grüßen
{person}
Anlagen: Lebenslauf, Zeugnisse, Fortbildungsnachweise`,
    'de-long-tenant-complaint': `{person}
{cstreet}, {ctown}
> An die Hausverwaltung {company}
> {street}, {town}
> {today}
Mängelanzeige und Ankündigung der Mietminderung – Wohnung 3. OG links
Sehr geehrter Herr {someone},
leider muss ich mich zum dritten Mal in derselben Sache an Sie wenden. Auf meine Schreiben vom {date} und {date} ist, abgesehen von einer automatischen Eingangsbestätigung, nichts erfolgt.
Zum Sachverhalt: Seit dem Einbau der neuen Heizungsregelung wird es in Küche und Kinderzimmer nicht mehr wärmer als 17 Grad. Ich habe zwei Wochen lang morgens und abends gemessen; die Aufstellung liegt bei. Der von Ihnen geschickte Monteur hat lediglich entlüftet und gemeint, „da müsse jemand anderes ran“.
Hinzu kommt, dass an der Außenwand hinter dem Bett inzwischen dunkle Flecken zu sehen sind. Unsere Tochter hustet; der Kinderarzt hat dies bescheinigt.
===
Ich fordere Sie daher auf, die Mängel bis spätestens {date} fachgerecht beseitigen zu lassen und mir bis Ende dieser Woche einen Termin zu nennen. Bitte klären Sie zuvor, ob der Strang überhaupt hydraulisch abgeglichen wurde.
Bis dahin zahle ich die Miete unter Vorbehalt. Nach fruchtlosem Ablauf werde ich sie rückwirkend um {n} % mindern und, falls nötig, selbst einen Betrieb beauftragen, dessen Kosten ich Ihnen in Rechnung stellen werde. Der Mieterverein, dem ich angehöre, hat diese Schritte geprüft.
Ich wohne seit elf Jahren gern in diesem Haus und habe nie Anlass zu Beschwerden gegeben. Umso mehr würde ich es begrüßen, wenn wir ohne Anwälte auskämen.
Mit freundlichen Grüßen
{person}
Anlagen: Messprotokoll, vier Fotos, Attest
Per Einwurf-Einschreiben und E-Mail`,
    'de-long-offer-of-employment': `{company}
{street}, {town}
> Herrn {person}
> {cstreet}, {ctown}
> {today}
Ihre Anstellung in unserem Hause
Sehr geehrter Herr {someone},
noch einmal herzlichen Dank für den Tag, den Sie bei uns in der Werkstatt verbracht haben. Das Urteil der Kollegen war einhellig, und so freue ich mich, Ihnen die Stelle als {job} anbieten zu können.
Damit Sie in Ruhe entscheiden können, fasse ich die Eckpunkte zusammen. Beginn wäre der {date}. Wir vergüten nach Haustarif, Stufe {n}, das sind derzeit {amount} im Monat; hinzu kommen Urlaubsgeld und, in guten Jahren, eine Prämie. Die Wochenarbeitszeit beträgt 37,5 Stunden, der Urlaub dreißig Tage.
In den ersten drei Monaten begleitet Sie Frau Ritter. Sie werden zunächst zwei Wochen im Lager, danach im Innendienst mitlaufen, ehe Sie Ihren eigenen Kundenkreis übernehmen.
===
Sie hatten nach der Meisterschule gefragt. Wir unterstützen sie mit der Hälfte der Gebühren und stellen Sie an den Prüfungstagen frei. Eine Bindungsklausel verlangen wir nicht; wer gehen will, soll gehen können.
Für den Umzug können Sie vorübergehend unsere Gästewohnung nutzen. Den Kindergartenplatz vermitteln wir nicht, kennen aber die richtige Tür im Rathaus.
Bitte geben Sie mir bis zum {date} Bescheid, formlos genügt. Der Arbeitsvertrag, der in diesem Schreiben nicht enthalten ist, geht Ihnen dann umgehend zu. Mitbringen müssten Sie Sozialversicherungsnummer, Steuer-ID und Zeugnisse.
Sollten Sie noch Fragen haben, rufen Sie mich einfach an: {phone}.
Mit besten Grüßen, auch von der ganzen Mannschaft
{someone}, Geschäftsführerin`,
    'de-long-authority-objection': `{person}
{cstreet}, {ctown}
> An die Gemeinde {city}
> Bauamt
> {city}, den {today}
Einwendungen gegen den Entwurf des Bebauungsplans Nr. {n} „{heading}“
Sehr geehrte Damen und Herren,
innerhalb der Auslegungsfrist erhebe ich als Eigentümer des angrenzenden Grundstücks folgende Einwendungen und bitte um deren Behandlung im Rat.
1. Verkehr
Das Gutachten geht von {d3} Fahrten täglich aus und zählt an einem Dienstag in den Herbstferien. An Schultagen staut sich der Bus schon heute bis zur Kapelle. Ich beantrage eine Wiederholung der Zählung.
2. Niederschlagswasser
Die vorgesehene Mulde liegt höher als unser Keller. Beim Regen vom {date} stand das Wasser zwölf Zentimeter unter der Schwelle (Fotos). Eine Rigole auf der Nordseite wäre möglich und kaum teurer.
===
3. Artenschutz
In den Kopfweiden brüten Steinkäuze. Der Fachbeitrag erwähnt sie nicht, obwohl der örtliche Verein sie seit Jahren meldet.
4. Höhenentwicklung
Drei Vollgeschosse plus Staffel sprengen den Maßstab der Straße. Eine Traufhöhe von 6,50 m würde dem Bedarf an Wohnungen gleichwohl genügen, wenn das südliche Baufeld verlängert wird.
5. Verfahren
Die Unterlagen waren im Netz an vier Tagen nicht abrufbar. Ob die Auslegung damit ordnungsgemäß war, bitte ich zu prüfen.
Ich bin nicht gegen neue Nachbarn. Meine Kinder suchen selbst. Aber ich wünsche mir ein Quartier, das auch im nassen Frühjahr und um halb acht funktioniert.
Um Eingangsbestätigung und spätere Mitteilung des Abwägungsergebnisses wird gebeten.
Hochachtungsvoll
{person}
Anlagen: Lageplan, Fotos, Liste von {n} Mitunterzeichnern`,
  }),
  resume: wordingsIn('de', {
    'de-long-professor-vita': `Wissenschaftlicher Lebenslauf
Prof. Dr. phil. {person}
Geboren am {date} in {city}
Dienstlich: {street}, {town} – {email}
Akademischer Werdegang
= Zeitraum | Station
- seit 2016 | Universitätsprofessur (W3)
- 2011–2016 | Juniorprofessur
- 2007–2011 | Akademische Rätin auf Zeit
- 2004–2007 | Promotionsstipendium
- 1998–2004 | Studium, Magister Artium
Qualifikationsschriften
Habilitation: Die Ordnung der Listen. Verwaltungsschrifttum um 1800 (2011)
Dissertation: Stimmen im Protokoll (summa cum laude, Förderpreis der Stiftung {other})
Forschungsschwerpunkte
Geschichte der Schreibverfahren, Archivtheorie, Mündlichkeit vor Gericht
Drittmittel
DFG-Einzelantrag „Rubriken“ ({amount}); Teilprojekt B{n} im Sonderforschungsbereich
===
Funktionen
Dekanin 2019–2021; Vertrauensdozentin; Mitherausgeberin der Zeitschrift für Aktenkunde; Gutachten für vier Förderorganisationen
Betreuung: sieben abgeschlossene Promotionen, zwei laufende
Lehre
Vorlesungen (Epochenüberblick), Lektürekurse, Exkursionen nach Prag und Wien; Preis für gute Lehre {year}
Schriftenverzeichnis (Auswahl)
Monographien
1. Die Ordnung der Listen. Göttingen 2012, 388 S.
2. Stimmen im Protokoll. Köln 2008, 296 S.
Aufsätze
3. Der Strich am Rand. In: Archiv für Kulturgeschichte 91 (2013), S. 211–240.
4. Mit {someone}: Wer spricht im Verhör? In: Saeculum 65 (2015), S. 77–102.
5. Tabellen lesen. In: Historische Anthropologie 24 (2018), S. 5–29.
Rezensionen: über dreißig
Gastaufenthalte: Chicago (2014), Paris (2017)
Sprachen: Englisch, Französisch, Tschechisch (Lesekenntnisse), Latinum
Elternzeiten: 2009/10 und 2012`,
    'de-long-physician-vita': `Dr. med. {person}, Facharzt für [Innere Medizin und Kardiologie~Neurologie~Orthopädie und Unfallchirurgie]
Persönliche Daten
Anschrift :: {cstreet}, {ctown}
Telefon :: {mobile}
Familienstand :: verheiratet, drei Kinder
Staatsangehörigkeit :: deutsch
Klinische Tätigkeit
= Von – bis | Position
- seit 2018 | Leitender Oberarzt
- 2013–2018 | Oberarzt
- 2007–2013 | Assistenzarzt
- 2006–2007 | Assistant Registrar, Leeds
Schwerpunkte: Bildgebung, Klappenambulanz, Konsildienst; über {num} eigenständige Eingriffe
Qualifikationen
Approbation 2006; Facharzt 2012; Zusatzbezeichnung Intensivmedizin 2015; Fachkunde Strahlenschutz; Weiterbildungsbefugnis 24 Monate
Studium
Humanmedizin in {city} und Padua, Staatsexamen „sehr gut“
===
Promotion
„Späte Komplikationen nach Schrittmacherwechsel“, magna cum laude, {year}
Lehre
Blockpraktikum, Untersuchungskurs, OSCE-Prüfer; Betreuung von {n} Doktoranden
Wissenschaft
Prüfarzt in elf Studien, davon drei als Leiter; Registerbeauftragter
Publikationen
a) Originalarbeiten
Autor, {someone}: Lead survival in octogenarians. Clin Res Cardiol 2012; 101: 77–84
{someone}, Autor: Frailty and outcome. Herz 2015; 40: 512–9
Autor: Telemonitoring auf dem Land. Dtsch Ärztebl 2019; 116: 301–8
b) Übersichten: vier
c) Buchbeiträge: Kapitel 12 in: Praxis der Rhythmologie, 2017
d) Vorträge: 38, zuletzt Jahrestagung Mannheim
Mitgliedschaften
Fachgesellschaft, Marburger Bund, Ärzteorchester (Cello)
Fortbildungspunkte: {d3} in fünf Jahren
{city}, {today}`,
    'de-long-postdoc-scientist': `Curriculum Vitae – {person}
Postdoktorandin, Arbeitsgruppe [Marine Mikrobiologie~Theoretische Festkörperphysik~Pflanzenzüchtung]
ORCID 0000-000{n}-{d2}{d2}-{d2}{d2}
Kurzprofil
Ich untersuche, wie Gemeinschaften von Mikroben auf Sauerstoffmangel reagieren, und verbinde Probenahmen auf See mit Modellen. Bisher 14 begutachtete Arbeiten, h-Index {n}.
Beruflicher Weg
2021 bis heute: Postdoc, Leibniz-Institut, {city}
2019–2021: Marie-Curie-Stipendium, Bergen
2015–2019: Promotion, Note 0,7; Aufenthalt in Monterey
Ausbildung
M. Sc. Meeresbiologie (1,2); B. Sc. Biologie (1,5); Abitur
Eingeworbene Mittel
= Geber | Titel | EUR
- Stiftung | Seed Grant | {plain}
- EU | Fellowship | {plain}
- DAAD | Reise | {plain}
===
Methoden
16S- und Metagenomsequenzierung, Durchflusszytometrie, Mikrosensorik, R, Bash, Versionsverwaltung
Fahrterfahrung
Sechs Expeditionen, zweimal als Fahrtleiterin; Seediensttauglichkeit, Erste-Hilfe-Schein
Publikationen
2023 {someone}, Verf. et al. Oxygen legacies. ISME J 17: 401–412
2021 Verf., {someone}. A sulphur bridge. Environ Microbiol 23: 2290–2304
2018 Verf. et al. Night in the sediment. Limnol Oceanogr 63: 1101–1113
Preprints: zwei – Datensätze: PANGAEA, {n} Einträge
Begutachtung: regelmäßig für acht Zeitschriften
Betreuung: drei Masterarbeiten, eine Promotion (Zweitbetreuung)
Öffentlichkeit: Wissenschaftskneipe, Kinder-Uni, Blog
Preise: Posterpreis Kiel; Absolventenpreis
Sprachen: Deutsch, Englisch C2, Norwegisch B1
Referenzen
Prof. {someone}; Dr. {someone}`,
  }),
};
