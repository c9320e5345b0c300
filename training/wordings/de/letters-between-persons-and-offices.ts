import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Letters between persons, firms and offices, whole with references and closings. */
export const germanLettersBetweenPersonsAndOffices: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  letter: wordingsIn('de', {
    'de-whole-application-veterinary-assistant': `{someone}
{cstreet} – {ctown} – {mobile} – {mail}
Tierarztpraxis {other}
{street}
{town}
{today}
Ausbildung zur Tiermedizinischen Fachangestellten ab 1. August – Ihre Anzeige im Wochenblatt
Sehr geehrte Frau Doktor {person},
als im vergangenen Winter unser Pony eine Kolik hatte und Sie mitten in der Nacht auf den Hof kamen, durfte ich Ihnen die Lampe halten und den Infusionsbeutel wechseln. Seit dieser Nacht weiß ich, welchen Beruf ich lernen will.
Zurzeit besuche ich die zehnte Klasse der Realschule, die ich im Sommer mit dem mittleren Abschluss beende. Meine Lieblingsfächer sind Biologie und Chemie, in beiden stehe ich auf Zwei. Im Schulpraktikum bei einem Kleintierarzt habe ich bei Impfungen und beim Röntgen zugesehen, Instrumente gereinigt und das Wartezimmer betreut. Dabei habe ich gelernt, dass man nicht nur mit Tieren, sondern vor allem mit besorgten Menschen umgehen muss.
In meiner Freizeit betreue ich die Jugendgruppe im Reitverein. Ich bin zupacken gewohnt, scheue weder Blut noch Wochenenddienste und wohne nur zehn Minuten mit dem Fahrrad entfernt.
Sehr gern arbeite ich in den Osterferien einige Tage zur Probe. Über eine Einladung würde ich mich riesig freuen.
Mit freundlichen Grüßen
{someone}
Anlagen: Lebenslauf, zwei Zeugnisse, Praktikumsbescheinigung`,
    'de-whole-police-witness-questions': `Polizeiinspektion {city}
{street}, {town}
Vorgangsnummer :: {year} 00{num}
Bearbeitet von :: {someone}, PHM
Telefon :: {phone}
Datum :: {today}
Frau {someone}
{cstreet}, {ctown}
Schriftliche Äußerung als Zeugin
Verkehrsunfall mit Sachschaden am {date} gegen {time} Uhr, Parkplatz Einkaufszentrum
Sehr geehrte Frau {someone},
in dem hier geführten Ermittlungsverfahren wegen Verdachts des unerlaubten Entfernens vom Unfallort kommen Sie als Zeugin in Betracht. Nach Angaben eines Passanten standen Sie zur fraglichen Zeit am Einkaufswagendepot und könnten den Anstoß beobachtet haben.
Ich bitte Sie, den beigefügten Bogen innerhalb von zwei Wochen auszufüllen und zurückzusenden. Sie sind nicht verpflichtet, Angaben zu machen, durch die Sie sich selbst oder einen Angehörigen der Gefahr aussetzen würden, verfolgt zu werden (§ 55 StPO). Im Übrigen sind Ihre Angaben wahrheitsgemäß zu machen.
Von Interesse sind: Farbe, Typ und Kennzeichen – auch Bruchstücke – des flüchtigen Fahrzeugs, Zahl der Insassen, Fahrtrichtung, Lichtverhältnisse. Eine Handskizze ist hilfreich.
Wenn Sie lieber persönlich aussagen, vereinbaren Sie bitte einen Termin auf der Wache.
Mit freundlichen Grüßen
Im Auftrag
{someone}, Polizeihauptmeister
Rückantwort nicht freimachen`,
    'de-whole-club-dues-second-reminder': `TSV {city} 1{d3} e. V. – Geschäftsstelle Sporthalle, {street}, {town}
{today}
Hallo {someone},
beim Abgleich der Mitgliedsbeiträge ist unserem Kassenwart aufgefallen, dass Dein Jahresbeitrag noch nicht eingegangen ist. Die Lastschrift kam mit dem Vermerk "Konto erloschen" zurück, die Bank hat uns dafür 4,20 Euro berechnet.
Vermutlich hast Du die Bank gewechselt und vergessen, uns Bescheid zu geben. Kein Problem! Fülle einfach den beiliegenden Vordruck aus und gib ihn beim Training Deiner Übungsleiterin oder wirf ihn in den Kasten neben dem Getränkeautomaten. Wenn es gerade finanziell eng ist, sprich uns bitte vertraulich an, für solche Fälle gibt es den Sozialfonds.
Offen sind: Grundbeitrag 96 Euro, Abteilungszuschlag Tischtennis 24 Euro, Rücklastschrift 4,20 Euro. Bitte bis zum {date}.
Und wenn Du gar nicht mehr mitmachen willst? Dann schreib uns, Austritte sind laut Satzung nur zum 31.12. mit sechs Wochen Frist möglich – schade wäre es schon, die zweite Mannschaft sucht dringend Verstärkung.
Sportliche Grüße
{person}
Mitgliederverwaltung
Termine zum Vormerken: Altpapiersammlung {date}, Jahreshauptversammlung im Vereinsheim {date}, Kinderfasching in der Turnhalle.
Vereinskonto {iban}`,
    'de-whole-supplier-request-sustainability': `{client} Group – Supplier Quality & Sustainability
An alle A- und B-Lieferanten
{city}, {today}
Selbstauskunft zum Lieferkettensorgfaltspflichtengesetz und CO2-Daten – Rückmeldung bis {date}
Sehr geehrte Geschäftspartner,
als Unternehmen mit mehr als tausend Beschäftigten sind wir verpflichtet, menschenrechtliche und umweltbezogene Risiken in unserer Lieferkette zu ermitteln. Zugleich wollen wir unsere Emissionen (Scope 3) bis 2030 um ein Drittel senken. Beides gelingt nur gemeinsam mit Ihnen.
Wir bitten Sie deshalb,
a) den Fragebogen im Lieferantenportal auszufüllen (ca. 45 Minuten),
b) unseren Verhaltenskodex anzuerkennen oder Ihren eigenen, gleichwertigen hochzuladen,
c) für die zehn umsatzstärksten Artikel den Product Carbon Footprint nach ISO 14067 anzugeben, ersatzweise Materialgewicht und Herkunftsland.
Ihr Zugang: Benutzername {num}, das Passwort erhalten Sie getrennt. Bei mehreren Werken ist je Standort ein Bogen nötig.
Hinweis für kleine Betriebe: Wer weniger als fünfzig Beschäftigte hat, beantwortet nur Teil A. Sie sollen durch unsere Anfrage nicht über Gebühr belastet werden.
Ohne Rückmeldung müssen wir Ihr Unternehmen in der nächsten Lieferantenbewertung herabstufen. Für Fragen bieten wir am {date} und {date} je ein Webseminar an.
Besten Dank für Ihre Unterstützung
{person}        {someone}
Head of Purchasing        Menschenrechtsbeauftragte`,
    'de-whole-short-cover-documents': `{company} Steuerberatungsgesellschaft mbH
{street}, {town}, Tel. {phone}
{client}
{cstreet}
{ctown}
{today}
Kurzbrief
☒ mit der Bitte um Unterschrift   ☐ zur Kenntnis   ☐ zum Verbleib   ☒ Rückgabe erbeten   ☐ wie telefonisch besprochen
Mandant {d5}: Jahresabschluss {year}
Sehr geehrter Herr {someone},
anbei erhalten Sie
– 2 Exemplare Bilanz mit Gewinn- und Verlustrechnung, davon eines an der markierten Stelle unterschrieben zurück,
– Körperschaft-, Gewerbe- und Umsatzsteuererklärung zur Durchsicht; die Übermittlung erfolgt nach Ihrer Freigabe,
– Vollständigkeitserklärung, bitte mit Ort und Datum,
– Gesellschafterbeschluss über die Feststellung,
– unsere Honorarrechnung.
Auf Seite 14 ist das Darlehen noch mit altem Zinssatz erläutert. Stimmt das so? Bitte rufen Sie mich wegen der privaten Kfz-Nutzung kurz an; ohne Fahrtenbuch gilt die 1%-Regelung.
Die Offenlegung beim Unternehmensregister erledigen wir im {month}.
Mit besten Grüßen
{person}
Steuerfachwirtin
Bürozeiten über Fasching: Rosenmontag geschlossen`,
    'de-whole-hotel-complaint-answer': `Hotel {company} **** · Familie {person} · {street} · {town}
{today}
Sehr geehrtes Ehepaar {someone},
haben Sie vielen Dank für Ihre Zeilen – auch wenn sie uns beim Lesen rot werden ließen. Sie hatten Ihre Silberhochzeit bei uns feiern wollen, und stattdessen erlebten Sie eine Baustelle vor dem Balkon, lauwarmes Wasser und einen Kellner, der die bestellte Torte vergaß.
Ich will nichts beschönigen. Die Kanalarbeiten der Stadt waren uns zwar angekündigt, aber für drei Wochen später; wir hätten Sie dennoch anrufen und ein Zimmer zum Garten anbieten müssen. Der Boiler im zweiten Stock ist inzwischen ersetzt. Und was die Torte angeht: Unser Auszubildender hat sie in der Aufregung ins Kühlhaus gestellt, wo sie erst am nächsten Tag gefunden wurde. Er hat sich geschämt und Ihnen eine Karte geschrieben, die ich beilege.
Darf ich Ihnen zur Wiedergutmachung zwei Nächte in der Suite "Abendrot" schenken, mit Halbpension und einer Flasche Winzersekt? Der beigefügte Gutschein gilt zwei Jahre, auch an Feiertagen. Den Betrag für die Massage, die ausfiel, haben wir Ihrer Karte zurückgebucht.
Wir würden uns freuen, Sie noch einmal zu sehen. Bitte sagen Sie mir bei der Buchung persönlich Bescheid, dann kümmere ich mich selbst.
Herzlichst
Ihre {person}
Wellness · Tagungen · Hochzeiten · 300 m zur Gondelbahn · E-Ladestation · Hunde willkommen`,
    'de-whole-employer-warning-late': `{company}
Personalabteilung
Persönlich gegen Empfangsbestätigung
Herrn {someone}, Personalnummer {d5}, Abteilung Kommissionierung
{city}, den {today}
Abmahnung
Sehr geehrter Herr {someone},
Ihre Arbeitszeit beginnt laut Schichtplan um 6.00 Uhr. Am {date} haben Sie Ihren Arbeitsplatz erst um 6.40 Uhr, am {date} um 7.15 Uhr und am {date} um 6.55 Uhr eingenommen, ohne sich zuvor bei Ihrem Schichtführer zu melden. Die Auswertung des Zeiterfassungsterminals liegt bei.
Auf die verspätete Aufnahme der Arbeit hat Sie Herr {someone} bereits mündlich hingewiesen. Ihre Begründung, die Straßenbahn fahre unregelmäßig, können wir nicht gelten lassen; das Wegerisiko trägt der Arbeitnehmer.
Sie haben damit gegen Ihre arbeitsvertraglichen Pflichten verstoßen. Wir fordern Sie auf, künftig pünktlich zu erscheinen und Verhinderungen unverzüglich anzuzeigen. Im Wiederholungsfall müssen Sie mit weiteren arbeitsrechtlichen Schritten bis hin zur Kündigung des Arbeitsverhältnisses rechnen.
Eine Kopie nehmen wir zu Ihrer Personalakte. Sie haben das Recht, eine Gegendarstellung abzugeben. Der Betriebsrat wurde unterrichtet.
{person}
Leiterin Personal
Erhalten und zur Kenntnis genommen: ______________ Datum ________`,
    'de-whole-doctor-insurer-reimbursement-request': `Frau {someone}, {cstreet}, {ctown}
{insurer}
Leistungsabteilung Beihilfe und Privat
Postfach {d5}
> {today}
Versichertennummer {num}: Widerspruch gegen die Kürzung meiner Zahnarztrechnung
Sehr geehrte Damen und Herren,
mit Leistungsmitteilung vom {date} haben Sie von den eingereichten Kosten nur einen Teil anerkannt. Gekürzt wurden die Verblendungen an den Zähnen 16 und 26 sowie der 2,8-fache Satz für die Präparation. Damit bin ich nicht einverstanden.
Meine Zahnärztin hat den erhöhten Aufwand mit der tief zerstörten Krone und der eingeschränkten Mundöffnung begründet; diese Begründung stand auf der Rückseite und wurde offenbar nicht eingescannt. Ich lege sie nochmals bei. Dass Verblendungen im Seitenzahnbereich nur bis Zahn 5 erstattungsfähig sein sollen, kann ich den Tarifbedingungen, die mir 2004 ausgehändigt wurden, nicht entnehmen.
Vor Beginn der Behandlung hatte ich Ihnen einen Heil- und Kostenplan geschickt, auf den Sie sechs Wochen nicht geantwortet haben. Ich durfte deshalb davon ausgehen, dass alles seine Ordnung hat.
Bitte prüfen Sie den Vorgang erneut und überweisen Sie den Restbetrag bis zum {date}. Andernfalls wende ich mich an den Ombudsmann.
Mit freundlichen Grüßen
{someone}`,
    'de-whole-museum-donor-thanks': `Freunde des Stadtmuseums {city}
Der Vorstand – c/o {company}, {street}, {town}
{someone}
{cstreet}, {ctown}
{city}, im Advent
Hochverehrter Herr {someone},
als der Paketbote vor drei Wochen eine flache Kiste abgab, ahnte niemand, welcher Schatz darin lag. Mit der Schenkung der vierzehn Stadtansichten aus dem Nachlass Ihres Vaters haben Sie unserem Haus das wertvollste Geschenk seit der Gründung gemacht. Besonders das Aquarell der alten Hafenmühle, die 1944 abbrannte und von der keine Fotografie existiert, hat unsere Direktorin zu Tränen gerührt.
Die Blätter werden zurzeit von Säure befreit und neu aufgelegt. Im Frühjahr sollen sie in einer Kabinettausstellung gezeigt werden; an der Stirnwand wird Ihr Name stehen. Zur Eröffnung am {date} um 11 Uhr laden wir Sie, Ihre Frau und Ihre Enkel als Ehrengäste ein. Ein Wagen holt Sie auf Wunsch ab.
Der Verein hat in seiner letzten Sitzung einstimmig beschlossen, Ihnen die Ehrenmitgliedschaft anzutragen. Dürfen wir hoffen, dass Sie sie annehmen?
Mit ehrerbietigem Dank und den besten Wünschen für ein gesegnetes Fest
Dr. {person}, Vorsitzender
{someone}, Schriftführerin`,
    'de-whole-ch-cover-tax-office-question': `Kantonales Steueramt – Abteilung Natürliche Personen
{street}, Postfach, {town}
www.steueramt.{city}.ch
AHVN13 756.{d3}{n}.{d3}{n}.{d2}
Register-Nr. {num}
{someone} und {someone}
{cstreet}
{ctown}
{today}
Auflage: Einreichung weiterer Unterlagen
Sehr geehrte Damen und Herren
Bei der Prüfung Ihrer Deklaration sind wir auf einige Unklarheiten gestossen. Wir ersuchen Sie, innert 30 Tagen folgende Angaben zu machen und zu belegen:
1. Liegenschaftsunterhalt: Rechnungen für den Ersatz der Fenster. Handelt es sich um energetische Massnahmen?
2. Krankheitskosten: Aufstellung der selbst getragenen Kosten abzüglich Beiträge Dritter.
3. Vermögensentwicklung: Ihr Wertschriftenbestand hat um rund CHF {d3} 000 zugenommen. Bitte erläutern Sie die Herkunft (Erbvorbezug, Schenkung?).
4. Fahrkosten Ehefrau: Weshalb kann das öffentliche Verkehrsmittel nicht benützt werden?
Unterbleibt die Mitwirkung, werden wir die Einschätzung nach pflichtgemässem Ermessen vornehmen. Fristerstreckungen können online mit dem untenstehenden Code verlangt werden. Code: {ref}
Freundliche Grüsse
{person}, dipl. Steuerexpertin
Direktwahl {phone}`,
    'de-whole-cold-sales-engineer': `{company} – Druckluft, die rechnet.
{client}
Herrn {someone}, Leiter Technik
{cstreet}, {ctown}
{city}, {today}
Wie viel Geld pfeift bei Ihnen durch die Leitung?
Sehr geehrter Herr {someone},
ein Loch von nur drei Millimetern Durchmesser kostet bei sieben bar rund dreitausend Euro Strom im Jahr. In einem durchschnittlichen Betrieb Ihrer Größe finden wir vierzig solcher Leckagen.
Auf der Fachmesse in Hannover haben Sie an unserem Stand einen Blick auf das Ultraschall-Messgerät geworfen. Ich möchte an dieses Gespräch anknüpfen und schlage Ihnen eine kostenlose Erstbegehung vor: zwei Stunden, ein Techniker, am Ende eine Liste mit Fotos. Was Sie damit machen, bleibt Ihnen überlassen.
Kunden aus der Möbel- und Getränkeindustrie haben ihren Verbrauch so um bis zu 28 Prozent gesenkt; zwei Referenzberichte lege ich bei. Förderung: Das Bundesamt übernimmt derzeit bis zu 40 Prozent der Investition in Abwärmenutzung.
Ich rufe Sie in der kommenden Woche an. Passt Ihnen Dienstagvormittag?
Beste Grüße
{person}
Gebietsverkaufsleiter Süd, {mobile}
P.S.: Unser Kompressor-Mietpark hilft auch am Wochenende – 24-Stunden-Ruf {phone}.`,
    'de-whole-court-hearing-summons': `Amtsgericht {city}
Abteilung für Familiensachen
{street}, {town}
Geschäftsnummer {n} F {d3}/{d2}
Frau {someone}
{cstreet}
{ctown}
{today}
In der Familiensache {someone} ./. {someone} wegen Umgangs
Sehr geehrte Frau {someone},
auf Anordnung des Gerichts werden Sie zum Termin zur Anhörung geladen
am {date}, {time} Uhr, Sitzungssaal 112, 1. Stock.
Ihr persönliches Erscheinen ist angeordnet. Bei unentschuldigtem Ausbleiben kann ein Ordnungsgeld festgesetzt werden. Sollten Sie aus wichtigem Grund verhindert sein, teilen Sie dies unverzüglich unter Vorlage von Belegen mit; ein ärztliches Attest muss die Reise- und Verhandlungsunfähigkeit bescheinigen.
Das Kind wird gesondert am {date} um 14 Uhr im Spielzimmer angehört, der Verfahrensbeistand nimmt teil. Bitte erklären Sie Ihrem Kind in einfachen Worten, worum es geht, ohne es zu beeinflussen.
Wegen der Einlasskontrolle ist mit Wartezeiten zu rechnen. Gefährliche Gegenstände, auch Taschenmesser, dürfen nicht mitgebracht werden. Das Gebäude ist barrierefrei über den Hof zugänglich.
Auf richterliche Anordnung
{someone}, Justizhauptsekretärin
Maschinell erstellt, ohne Unterschrift gültig. Fahrplanauskunft: Linien 3, 9, Haltestelle Justizzentrum`,
    'de-whole-contract-cancel-acknowledged-gym': `{company} Fitness & Spa | Mitgliederservice
Hallo {someone},
wir haben deine Kündigung am {date} erhalten. Schade, dass du gehst!
Mitgliedsnummer: {num}
Deine Mitgliedschaft endet am: {date}
Bis dahin kannst du wie gewohnt trainieren, alle Kurse besuchen und die Sauna nutzen. Die Beiträge buchen wir weiterhin jeden Monat zum Ersten ab, letztmalig im {month}. Auch die Trainer-Pauschale von 19,90 Euro wird im letzten Halbjahr fällig, so steht es in deinem Vertrag unter Ziffer 6.
Bitte gib deinen Chip am letzten Trainingstag am Empfang zurück. Vergiss nicht, den Spind zu räumen: Schlösser, die nach vier Wochen noch hängen, öffnen wir.
Übrigens: Viele kommen wieder. Pausiere doch einfach! Für 5 Euro im Monat legen wir deine Mitgliedschaft bis zu zwölf Monate still, etwa bei Umzug, Schwangerschaft oder Verletzung. Ein Anruf genügt.
Wir würden gern wissen, was wir besser machen können. Unter allen, die an unserer Umfrage teilnehmen, verlosen wir zehn Massagen.
Bleib gesund!
Dein Team vom {company}
{street}, {town} · {email}
Du bekommst diesen Brief, weil dein Vertrag Textform vorsieht.`,
    'de-whole-notary-heirs-inquiry': `Notarin Dr. {person}
{street}, {town}
Telefon {phone} · Bürostunden 8–12, 13–17 Uhr, freitags bis 14 Uhr
UR-Nr. {d3}/{year} – Sachbearbeitung {someone}
{someone}
{cstreet}
{ctown}
{today}
Nachlass des am {date} verstorbenen {someone}, zuletzt wohnhaft in {city}
Sehr geehrte Frau {someone},
zunächst darf ich Ihnen mein Beileid zum Tod Ihres Onkels aussprechen.
Für den Antrag auf Erteilung eines Erbscheins benötige ich zur Vorbereitung der Urkunde Ihre Mithilfe. Bitte bringen Sie zum Termin mit: Sterbeurkunde, das Familienstammbuch, Geburtsurkunden aller Geschwister, gegebenenfalls Scheidungsurteile und Sterbeurkunden vorverstorbener Verwandter. Aus Unterlagen, die in der ehemaligen DDR ausgestellt wurden, genügen Ausfertigungen des Standesamts.
Nach meinen Informationen existiert eine handschriftliche Verfügung. Sollten Sie sie im Besitz haben, sind Sie gesetzlich verpflichtet, sie unverzüglich beim Nachlassgericht abzuliefern.
Der Wert des Nachlasses ist nach Verkehrswerten zu schätzen; Schulden und Bestattungskosten werden abgezogen. Danach richten sich die Gebühren. Die Frist zur Ausschlagung beträgt sechs Wochen ab Kenntnis, bei Auslandswohnsitz sechs Monate.
Einen Termin habe ich für {date}, {time} Uhr vorgemerkt.
Mit vorzüglicher Hochachtung
{person}, Notarin`,
  }),
};
