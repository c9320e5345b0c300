import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Long running texts, mostly without the page that names them: clauses, chapters, proceedings, guides. */
export const germanTextsFromTheMiddle: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-employment-page-two': `Seite 2 von 4
(3) Mehrarbeit wird durch Freizeit ausgeglichen; eine Vergütung erfolgt nur bei ausdrücklicher Anordnung.
§ 5 Vergütung
Der Arbeitnehmer erhält ein monatliches Bruttogehalt von {plain} EUR. Abtretungen und Verpfändungen sind ausgeschlossen.
§ 6 Urlaub
Der Urlaubsanspruch beträgt {d2} Arbeitstage. Die Lage richtet sich nach betrieblichen Belangen.
§ 7 Arbeitsverhinderung
Die Arbeitsunfähigkeit ist vor Ablauf des dritten Kalendertages nachzuweisen.
§ 8 Verschwiegenheitspflicht
Der Arbeitnehmer verpflichtet sich, über alle Geschäftsgeheimnisse auch nach dem Ausscheiden Stillschweigen zu bewahren.
===
§ 9 Nebentätigkeit bedarf der vorherigen Zustimmung des Arbeitgebers.
§ 10 Vertragsstrafe
Tritt der Arbeitnehmer das Arbeitsverhältnis nicht an, zahlt er ein Bruttomonatsgehalt.
§ 11 Beendigung
§ 12 Verfallfristen
§ 13 Nebenabreden
{city}, {date} Arbeitgeber Arbeitnehmer`,
    'de-credit-agreement-conditions': `{bank} · Kreditabteilung Firmenkunden
# [Kreditvertrag~Darlehensvertrag Nr. {num}~Kreditvertrag Betriebsmittel]
Der {client} – nachstehend Kreditnehmer – gewährt die Bank folgende Kredite:
Nennbetrag :: {plain} EUR
Verwendungszweck :: [Maschinenkauf~Betriebsmittel~Baufinanzierung]
Sollzinssatz :: {n},{d2} % p. a., fest bis {date}
Auszahlung :: 100 %
Rückzahlung :: {n}0 Raten zu {plain} EUR, erstmals {date}
Sicherheiten
= Art | Objekt | Betrag EUR
* [Grundschuld~Sicherungsübereignung~Bürgschaft {someone}~Globalzession] | [{cstreet}~Maschinen lt. Liste~selbstschuldnerisch] | {plain}
Auszahlungsvoraussetzungen: Vorlage der Jahresabschlüsse, Eintragung der Grundschuld
Der Kreditnehmer wird der Bank jederzeit Einblick in seine wirtschaftlichen Verhältnisse gewähren (§ 18 KWG).
Kündigung nach Nr. 19 AGB-Banken
Ergänzend gelten die Allgemeinen Geschäftsbedingungen.
Ort, Datum, Bank, Kreditnehmer`,
    'de-share-purchase-notarial': `UR-Nr. {num}/{year}
Verhandelt zu {city} am {date} vor mir, Notar Dr. {someone}, erschienen:
1. {person}, geb. {date}, ausgewiesen durch Personalausweis – Verkäufer –
2. {someone}, handelnd für die {client} – Käuferin –
Die Erschienenen erklärten zu notariellem Protokoll:
# [Geschäftsanteilskauf- und Abtretungsvertrag~Schenkungsvertrag~Ehevertrag~Grundstückskaufvertrag]
I. Vorbemerkung
Der Verkäufer ist [Inhaber des Geschäftsanteils Nr. {n} an der {company}~Eigentümer des Grundbesitzes Blatt {num}].
II. Kaufpreis / Gegenleistung
{plain} EUR, fällig am {date} auf das Konto {iban}
III. Garantien
Der Verkäufer garantiert im Sinne eines selbständigen Garantieversprechens, dass ...
IV. Gewinnbezugsrecht, Stichtag
V. Kosten und Steuern trägt [die Käuferin~jeder zur Hälfte].
VI. Vollmacht an die Angestellten des Notars
Vorgelesen vom Notar, von den Beteiligten genehmigt und eigenhändig unterschrieben.`,
    'de-sports-sponsoring': `# [Sponsoringvertrag~Sponsorenvereinbarung~Werbevertrag Bandenwerbung]
zwischen {company} (Sponsor) und [SV~TSV~FC] {city} e. V. (Gesponserter)
§ 1 Leistungen des Gesponserten
Logo auf [Trikot~Bande~Vereinsbus], Nennung im Stadionheft, {n} Dauerkarten
§ 2 Leistungen des Sponsors
jährlich {plain} EUR zzgl. USt., zahlbar zum {date}; Sachleistung Bälle
§ 3 Branchenexklusivität [ja~nein]
§ 4 Rechte am Logo
§ 5 Laufzeit: Saison {year}, Option auf Verlängerung bis {date}
§ 6 Außerordentliche Kündigung bei Doping, Insolvenz, Abstieg in die Kreisliga
§ 7 Schlussbestimmungen
Unterschriften, Vereinsstempel`,
  }),
  report: wordingsIn('de', {
    'de-expert-opinion-middle': `Seite {d2}
5.3 Rissbild an der Nordfassade
Die in Abb. {d2} dargestellten Risse verlaufen diagonal von den Fensterecken aus. Die Rissweite wurde mit dem Risslineal zu 0,{n} mm bestimmt.
{passage}
5.4 Feuchtemessung
= Messpunkt | Tiefe cm | Feuchte M.-% | Bewertung
* MP {n} | {n} | {n},{n} | [trocken~erhöht~nass]
6 Ursachen
Aus den Feststellungen ergibt sich, dass [Setzungen~thermische Spannungen~fehlende Dehnfugen] maßgeblich sind. {sentence}
7 Beantwortung der Beweisfragen
Zu Frage 1: Ja. Zu Frage 2: Die Kosten werden auf {plain} EUR brutto geschätzt.
Anlage 1: Fotodokumentation, Anlage 2: Lageplan`,
    'de-sustainability-middle': `4 Umwelt
4.1 Energie und Emissionen
{passage}
= Kennzahl | Einheit | {year} | Vorjahr
* [Stromverbrauch~Scope 1~Scope 2~Wasser~Abfall~Anteil Recycling] | [MWh~t CO2e~m³~t~%] | {num} | {num}
Abb. {n}: Entwicklung der Treibhausgasemissionen
4.2 Lieferkette
{sentence}
===
5 Mitarbeitende
Der Frauenanteil in Führungspositionen lag bei {d2} %. {sentence}
5.1 Arbeitssicherheit: {n} meldepflichtige Unfälle
Index GRI 302-1, 305-1, 403-9 / ESRS E1
Über diesen [Bericht~Nachhaltigkeitsbericht]: Berichtszeitraum 1. Januar bis 31. Dezember {year}`,
    'de-board-minutes-short': `[Protokoll~Kurzprotokoll~Aktennotiz~Gesprächsnotiz]
{date}, {time}, [Teams~Büro {someone}~Baustelle]
dabei: {someone}, {someone}, {person}
TOP 0 {heading}: {sentence}
1. [Budget~Personal~Umzug~Website]: {sentence} → {someone} bis {date}
2. [Kunde {client}~Lager~Messe]: {sentence}
3. Offen: [Zusage Bank~Vertrag~Muster]
nächstes Treffen {date}
gez. {someone}`,
    'de-evaluation-care-quality': `Medizinischer Dienst {city}
# [Prüfbericht Qualitätsprüfung~Gutachten zur Feststellung der Pflegebedürftigkeit~Transparenzbericht]
Einrichtung / Antragsteller :: [Haus Abendrot~{person}]
Untersuchung am :: {date} in [der Wohnung~der Einrichtung]
Gutachterin :: {someone}, Pflegefachkraft
1 Angaben zur Versorgung
{sentence}
2 Gutachterlicher Befund
{passage}
= Modul | Punkte | gewichtet
* [Mobilität~Kognition~Verhalten~Selbstversorgung~Umgang mit Therapie~Alltag] | {n} | {n},{n}
Gesamtpunkte {d2},{n}, empfohlener Pflegegrad {n}
3 Empfehlungen: [Rollator~Haltegriff~Kurzzeitpflege]
Wiederholungsbegutachtung [nicht erforderlich~{date}]`,
    'de-pupil-report-internship': `{person}, Klasse {n}a
# [Praktikumsbericht~Berichtsheft Woche {d2}~Ausbildungsnachweis Nr. {d2}~Tagesbericht]
Betrieb :: {company}
Zeitraum :: {date} – {date}
= Tag | Ausgeführte Arbeiten, Unterricht | Std.
* [Montag~Dienstag~Mittwoch~Donnerstag~Freitag] | [Regale eingeräumt~Leitungen verlegt~Berufsschule: Fachkunde~Kunden beraten~Werkstatt gereinigt] | {n}
Mein Eindruck
{sentence} Am besten gefiel mir [die Arbeit mit Kunden~das Team].
Unterschrift Auszubildender, Ausbilder`,
    'de-annual-press-style': `Pressemitteilung-Anhang / Zwischenmitteilung
# [Halbjahresfinanzbericht {year}~Quartalsmitteilung~Zwischenbericht zum 30. Juni {year}]
{company} SE
Konzern-Kennzahlen
= in Mio. € | H1 {year} | H1 Vorjahr | Δ %
* [Auftragseingang~Umsatz~EBIT~Free Cashflow~Ergebnis je Aktie] | {d3},{n} | {d3},{n} | {n},{n}
Konzernzwischenlagebericht
{passage}
Segment [Industrie~Handel]: {sentence}
Ausblick: Der Vorstand bestätigt die Prognose.
===
Verkürzter Konzernanhang (1) Grundlagen (2) Konsolidierungskreis (3) Eigene Aktien
Versicherung der gesetzlichen Vertreter
Finanzkalender {date}`,
  }),
  letter: wordingsIn('de', {
    'de-lawyer-letter-continuing': `- 2 -
Unser Mandant hat Ihnen bereits mit Schreiben vom {date} Gelegenheit zur Stellungnahme gegeben. {sentence}
Namens und in Vollmacht unseres Mandanten fordern wir Sie daher auf, bis spätestens
{date}
[den Betrag von {plain} EUR auf unser Anderkonto zu zahlen~die anliegende Unterlassungserklärung abzugeben~die Mängel zu beseitigen].
Nach fruchtlosem Ablauf der Frist werden wir ohne weitere Ankündigung gerichtliche Hilfe in Anspruch nehmen.
Die Kosten unserer Inanspruchnahme haben Sie als Verzugsschaden zu tragen.
Mit freundlichen kollegialen Grüßen
{someone}
Rechtsanwältin, Fachanwältin für [Arbeitsrecht~Mietrecht~gewerblichen Rechtsschutz]
Anlagen`,
    'de-bank-advice-conditions': `{bank} · Filiale {city}
{client}
{date}
[Änderung der Zinsen und Entgelte~Ihr Kreditantrag~Legitimation Ihrer Firma~Ablauf Ihrer Festgeldanlage]
Sehr geehrter Herr {someone},
[zum {date} ändern wir unser Preisverzeichnis~vielen Dank für die eingereichten Unterlagen~nach dem Geldwäschegesetz sind wir verpflichtet, Ihre Angaben zu aktualisieren~Ihre Anlage über {plain} EUR wird am {date} fällig].
{sentence}
Bitte [unterschreiben Sie beiliegende Erklärung~vereinbaren Sie einen Termin unter {phone}~teilen Sie uns Ihre Entscheidung mit].
Herzliche Grüße aus Ihrer Filiale
{someone}, Firmenkundenbetreuer`,
    'de-health-fund-request': `{insurer} Krankenkasse
{company}
Betriebsnummer {num}
# [Rückmeldung zur Entgeltfortzahlung~Anforderung Beitragsnachweis~Bestätigung Ihrer Anmeldung~Ihr Antrag auf Erstattung U1]
Arbeitnehmer: {person}, VSNR {d2}{num}
Guten Tag,
[für den genannten Mitarbeiter liegt uns keine Meldung vor~wir haben Ihren Antrag erhalten und erstatten {small} EUR~der Beitragsnachweis für {month} fehlt noch].
{sentence}
Bitte melden Sie sich bis {date}.
Freundliche Grüße
Ihr Arbeitgeberservice
Dieses Schreiben wurde maschinell erstellt.`,
    'de-motivation-mail-start-up': `Betreff: [Initiativbewerbung~Bewerbung als {job}~Anfrage Praktikum]
Liebes Team von {company},
seit Jahren verfolge ich eure Arbeit und möchte gern dabei sein. {sentence}
Aktuell arbeite ich als {job} bei {other}. Dort habe ich gelernt, [auch unter Druck ruhig zu bleiben~Projekte zu Ende zu bringen~Kunden zuzuhören].
Mein möglicher Eintrittstermin ist der {date}, meine Gehaltsvorstellung liegt bei {d2}.000 Euro im Jahr.
Lebenslauf und Zeugnisse habe ich angehängt. Ich freue mich auf ein Kennenlernen!
Beste Grüße
{person}
{mobile}`,
  }),
  other: wordingsIn('de', {
    'de-law-gazette-page': `Bundesgesetzblatt Jahrgang {year} Teil I Nr. {d2}
# [Gesetz zur Änderung des {heading}~Verordnung über {heading}~Satzung der Stadt {city}~Richtlinie]
Vom {date}
Der Bundestag hat mit Zustimmung des Bundesrates das folgende Gesetz beschlossen:
Artikel 1
§ {n} Abs. 2 Satz 1 wird wie folgt gefasst: "{sentence}"
Nach § {d2} wird folgender § {d2}a eingefügt:
Artikel 2 Inkrafttreten
Dieses Gesetz tritt am Tag nach der Verkündung in Kraft.
Die verfassungsmäßigen Rechte des Bundesrates sind gewahrt.
Berlin, den {date}`,
    'de-blog-or-web-page': `{web} › [Ratgeber~Blog~Aktuelles~Hilfe]
# [{heading}~Häufige Fragen (FAQ)~So funktioniert die Rücksendung]
{date} · Lesezeit {n} Minuten · von {someone}
{passage}
Was bedeutet das für mich?
{sentence}
Das könnte Sie auch interessieren: {heading}
Teilen · Drucken · Kommentare ({n})
Cookie-Einstellungen · Datenschutz · Impressum · AGB
© {year} {company}`,
    'de-subsidy-application-form': `[Förderbank~Bundesagentur für Arbeit~BAFA~Landesamt] {city}
# [Antrag auf Förderung~Antrag auf Kurzarbeitergeld~Antrag auf Elterngeld~Verwendungsnachweis-Formular]
Bitte in Druckbuchstaben ausfüllen
1 Antragsteller/in
Name, Vorname / Firma :: {company}
Straße, PLZ, Ort :: {street}, {town}
Bankverbindung IBAN :: {iban}
2 Vorhaben
Kurzbeschreibung :: {heading}
Gesamtkosten :: {plain} EUR
Beginn :: {date}
3 Erklärungen
[ ] Mit dem Vorhaben wurde noch nicht begonnen.
[ ] De-minimis-Beihilfen in Höhe von ____ EUR
4 Anlagen [ ] Kostenaufstellung [ ] Handelsregisterauszug
Mir ist bekannt, dass falsche Angaben strafbar sind (§ 264 StGB).
Ort, Datum, Unterschrift. Eingangsstempel: Wird von der Behörde ausgefüllt`,
    'de-exam-worksheet': `[Gesamtschule~Berufskolleg~Hochschule] {city}
# [Klassenarbeit Nr. {n}~Klausur~Arbeitsblatt~Übungsblatt {n}~Lösungen]
Name: ____________ Datum: {date} Punkte: ___/{d2}
Aufgabe 1 ({n} P.)
[Berechne den Rechnungsbetrag bei 19 % MwSt.~Erkläre den Begriff Kaufvertrag~Bilde die Buchungssätze~Setze das richtige Pronomen ein].
Aufgabe 2 ({n} P.)
{sentence} Nimm dazu Stellung.
= | A | B | C
* {n}) | [richtig~falsch] | [x~] | [x~]
Zeit: {d2} Minuten. Hilfsmittel: Taschenrechner. Viel Erfolg!`,
    'de-calendar-and-todo': `# [Wochenplan~Jahreskalender {year}~To-do-Liste~Urlaubsplan~Reinigungsplan]
= | Mo | Di | Mi | Do | Fr
* [KW {d2}~{someone}~Küche~Frühschicht] | [x~~U~{time}] | [x~~F] | [~ok] | [~{time}] | [~x]
U = Urlaub, F = Feiertag, K = krank
[ ] [Müll rausstellen~Angebot {other} anfordern~Steuer abgeben~Geschenk besorgen]
[ ] [Filter wechseln~TÜV-Termin~Druckerpapier]
Stand {date}`,
    'de-parcel-return-label-sheet': `# [Retourenlabel~Rücksendeetikett~Versandschein~Paketmarke]
Bitte ausdrucken, ausschneiden und auf das Paket kleben
Absender {person}, {cstreet}, {ctown}
Empfänger {company} Retourenzentrum, {town}
Sendungsnummer JJD{num}{num}
Leitcode {d5}.{d3}.{d3}.{d2}
Gewicht bis {n} kg · Entgelt bezahlt
Abgabe in jeder Filiale oder Packstation bis {date}
Einlieferungsbeleg bitte aufbewahren`,
  }),
};
