import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that run over several pages, and further careers, cards and sheets of account. */
export const germanLongPapersOverPages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('de', {
    'de-whole-annual-report-of-library-long': `Stadtbibliothek {city}
# Jahresbericht {year}
Inhalt: Vorwort 2 · Das Jahr in Zahlen 3 · Haus und Menschen 5 · Bestand 8 · Veranstaltungen 11 · Digitales 14 · Ausblick 16 · Dank 17
===
Vorwort
Als im Frühjahr das Wasser im Magazin stand, haben wir uns gefragt, was von diesem Jahr bleiben würde. Nun, am Ende, ist es eine Zahl, mit der niemand gerechnet hatte: 214.006 Besuche, so viele wie nie seit dem Umzug in die alte Post. Menschen kommen nicht mehr nur wegen der Bücher. Sie kommen, weil es warm ist, weil die Stühle bequem sind und weil jemand fragt, ob er helfen kann.
Ich danke dem Team, das binnen neun Tagen 11.400 Bände in Kühlhäuser brachte, und den Nachbarn, die mit Schubkarren anrückten.
{person}, Leiterin
===
Das Jahr in Zahlen
= Kennzahl | {year} | Vorjahr
- Besuche | 214.006 | 188.310
- Entleihungen physisch | 402.118 | 415.900
- Entleihungen digital | 96.440 | 81.205
- Aktive Nutzerinnen und Nutzer | 13.871 | 12.992
- Medienbestand | 118.300 | 129.700
- Öffnungsstunden je Woche | 46 | 40
- Personalstellen | 17,4 | 17,4
- Erwerbungsetat (T€) | 231 | 238
Der Rückgang des Bestands geht auf den Wasserschaden zurück; 8.900 Bände mussten ausgesondert werden. Rund ein Drittel ist inzwischen ersetzt. Besonders gefragt waren Tonie-Figuren, Nähmaschinen aus der Bibliothek der Dinge und, zur allgemeinen Überraschung, Schallplatten.
===
Haus und Menschen
Seit September ist sonntags von 13 bis 17 Uhr geöffnet. Möglich wurde das durch eine Satzungsänderung und durch 22 Ehrenamtliche. Die Sonntage gehören den Familien: Auf jeden erwachsenen Besucher kommen 1,4 Kinder. Beschwerden gab es über die Lautstärke; ein Raum der Stille im zweiten Stock hat das Problem weitgehend gelöst.
{someone} ging nach 38 Jahren in den Ruhestand. Wer je eine Fernleihe brauchte, wird ihren Satz vermissen: „Das gibt es, ich weiß nur noch nicht, wo.“
Veranstaltungen
Insgesamt 318, davon 141 für Schulklassen. Höhepunkte waren die Nacht der Bücherwürmer, eine Lesung auf dem Löschboot und der Poetry-Slam mit 280 Gästen. Der Sommerleseclub zählte 611 Kinder, die zusammen 7.902 Bücher lasen, Hunde als Vorlesepaten eingeschlossen.
===
Ausblick
Für das kommende Jahr sind beantragt: die Erneuerung der Rückgabeanlage, ein Bücherbus für die Dörfer im Osten, eine halbe Stelle Medienpädagogik. Der Haushalt ist knapp. Wir werden Zeitschriften abbestellen müssen; welche, darüber stimmen die Leserinnen und Leser im {month} ab.
Dank: Förderverein, {bank}, Freiwillige Feuerwehr, {other}.
Impressum: Stadt {city}, {street}, Redaktion {someone}, Fotos {someone}, Auflage 400, Recyclingpapier`,
  }),
  contract: wordingsIn('de', {
    'de-whole-long-office-lease-clauses': `Mietvertrag über Büroräume
zwischen {company} Immobilien GmbH & Co. KG, {street}, {town}, Handelsregister {city} HRA {num}, vertreten durch die Komplementärin – Vermieterin –
und {client}, {cstreet}, {ctown}, vertreten durch die Geschäftsführerin {person} – Mieterin –
§ 1 Mietgegenstand
(1) Vermietet werden im zweiten und dritten Obergeschoss des Gebäudes „[Kontorhaus~Alte Spinnerei~Torbogen 5]“ rund 640 m² Bürofläche nach MFG, acht Stellplätze in der Tiefgarage (Nr. 21–28) und 30 m² Archiv im Untergeschoss. (2) Die Flächen sind in Anlage 1 farbig gekennzeichnet. Abweichungen bis zu drei Prozent begründen keine Anpassung. (3) Die Mieterin erhält zwanzig Transponder. Deren Verlust ist anzuzeigen.
§ 2 Mietzweck
Betrieb eines Ingenieurbüros nebst Schulungsräumen. Änderungen bedürfen der Zustimmung, die nur aus wichtigem Grund versagt werden darf. Konkurrenzschutz wird nicht gewährt.
§ 3 Mietzeit
(1) Das Mietverhältnis beginnt mit der Übergabe, voraussichtlich am {date}, und läuft zehn Jahre fest. (2) Die Mieterin kann zweimal Verlängerung um je drei Jahre verlangen; die Erklärung muss zwölf Monate vor Ablauf zugehen. (3) Verzögert sich die Übergabe um mehr als sechs Monate, kann jede Partei zurücktreten.
§ 4 Miete
= Fläche | Nettokaltmiete monatlich EUR
- Büro | {plain}
- Archiv | {small}
- Stellplätze je | 85,00
Hinzu treten Betriebskostenvorauszahlungen und die gesetzliche Umsatzsteuer, zu der die Vermieterin optiert. Die Mieterin sichert zu, die Räume ausschließlich für Umsätze zu verwenden, die den Vorsteuerabzug nicht ausschließen. Drei Monate sind mietfrei; Betriebskosten sind auch dann zu zahlen.
§ 5 Wertsicherung
Steigt oder fällt der vom Statistischen Bundesamt veröffentlichte Verbraucherpreisindex gegenüber dem Stand bei Beginn um wenigstens fünf Prozent, so ändert sich die Miete im gleichen prozentualen Verhältnis vom Beginn des folgenden Monats an.
§ 6 Betriebskosten
Umgelegt werden die Kosten gemäß § 2 BetrKV sowie Verwaltungskosten von drei Prozent der Jahresnettomiete, Bewachung, Wartung der Lüftungs- und Brandmeldeanlagen, Reinigung der Gemeinschaftsflächen. Abgerechnet wird binnen zwölf Monaten.
§ 7 Instandhaltung
(1) Dach und Fach obliegen der Vermieterin. (2) Kleinreparaturen bis 300 Euro je Fall, höchstens acht Prozent einer Jahresmiete, trägt die Mieterin. (3) Schönheitsreparaturen führt sie nach Bedarf aus. Die Teppichfliesen sind bei Auszug nicht zu erneuern, wenn die Abnutzung vertragsgemäß ist.
§ 8 Umbauten
Datenleitungen und Trennwände nach Plan Anlage 3 sind genehmigt und verbleiben ohne Entschädigung. Rückbaupflicht besteht nur für den Serverraum.
§ 9 Sicherheit
Bürgschaft einer deutschen Großbank über drei Bruttomonatsmieten, zu übergeben zwei Wochen vor Einzug.
§ 10 Untervermietung an verbundene Unternehmen ist gestattet.
§ 11 Haftung, Versicherung. Die verschuldensunabhängige Haftung für anfängliche Mängel ist ausgeschlossen. Glas versichert die Mieterin.
§ 12 Werbung: ein Schild am Eingang, Gestaltung nach Hausstandard.
§ 13 Ende der Mietzeit. Rückgabe besenrein, Protokoll, alle Transponder. § 545 BGB gilt nicht.
§ 14 Schriftform, Nebenabreden, Energiedaten (grüner Mietvertrag), Teilnichtigkeit.
{city}, den {today} ______________________   ______________________
Anlagen: 1 Pläne, 2 Baubeschreibung, 3 Umbauten, 4 Betriebskostenliste, 5 Hausordnung, 6 Muster Bürgschaft`,
  }),
  letter: wordingsIn('de', {
    'de-whole-long-report-to-shareholding-family': `{person}
Geschäftsführender Gesellschafter der {company}
{street}, {town}
An die Mitglieder der Familie – persönlich
{city}, am {today}
Liebe Cousinen und Cousins, liebe Tante {someone},
wie in jedem Herbst schreibe ich Euch, bevor wir uns zur Gesellschafterversammlung sehen, damit niemand von Zahlen überrascht wird und wir dort Zeit für das Wesentliche haben.
Das Geschäft ist in diesem Jahr zweigeteilt verlaufen. Bis Ostern kamen wir mit den Lieferungen nicht nach, die Nachtschicht wurde verlängert, und in der Versandhalle standen die Paletten bis vor das Pförtnerhaus. Dann brach binnen weniger Wochen der Auftrag unseres größten Kunden weg. Man hatte uns versichert, es handle sich um eine Pause; inzwischen wissen wir, dass in Mähren ein neues Werk steht. Das trifft uns mit etwa einem Siebtel des Umsatzes.
Was haben wir getan? Erstens haben wir niemanden entlassen, aber vierzehn befristete Verträge nicht verlängert und in zwei Abteilungen kurzgearbeitet. Zweitens haben wir die Entwicklung der kompostierbaren Verschlüsse vorgezogen. Zwei Molkereien testen bereits, eine dritte hat Muster angefordert. Drittens haben wir das Grundstück an der Bahn verkauft, das Großvater einst gegen ein Fuhrwerk Kohlen eintauschte. Ich weiß, dass einige von Euch daran hängen. Der Erlös hat uns erlaubt, die neue Spritzgussanlage ohne Kredit zu bezahlen.
Das Ergebnis wird etwa bei der Hälfte des Vorjahres liegen. Ich schlage deshalb vor, nur so viel auszuschütten, wie jeder für seine Steuern braucht, und den Rest stehen zu lassen. Wer in einer Notlage ist, möge mit mir sprechen; wir haben dafür immer einen Weg gefunden.
Und nun zu dem, was mir am Herzen liegt. Ich werde im nächsten Jahr fünfundsechzig. Die Ärzte sind zufrieden mit mir, aber ich möchte die Nachfolge regeln, solange ich es mit klarem Kopf und ohne Eile tun kann. {someone} hat in den vergangenen sechs Jahren den Vertrieb aufgebaut und genießt das Vertrauen der Meister, was in unserem Haus mehr zählt als jedes Diplom. Ich werde vorschlagen, sie zum {date} in die Geschäftsführung zu berufen. Der Beirat unterstützt das. Sprecht bitte vorher mit ihr, nicht erst danach übereinander.
Für den Samstag haben wir wieder die Wanderung zum Forsthaus geplant, bei Regen Kegeln. Kinder sind willkommen; die Lehrlinge zeigen ihnen, wie man aus Granulat eine Seifenblasendose macht. Zimmer sind im Gasthof reserviert, sagt bitte bis zum {date} Frau {someone} im Sekretariat Bescheid.
Die vorläufigen Abschlusszahlen, die Einladung mit Tagesordnung und eine Vollmacht für alle, die nicht kommen können, liegen bei. Lest sie – und ruft mich an, wenn etwas unklar ist. Ich bin abends ab sieben zu Hause.
In alter Verbundenheit
Euer {person}`,
  }),
  other: wordingsIn('de', {
    'de-whole-long-care-guide-brochure': `Ratgeber Pflege zu Hause
herausgegeben von der {insurer} Pflegekasse
Wenn ein Mensch plötzlich Hilfe braucht
Ein Sturz, ein Schlaganfall, oder es geht schleichend: Irgendwann reicht es nicht mehr, einmal in der Woche einzukaufen. Dieses Heft zeigt Ihnen die ersten Schritte.
Schritt 1: Antrag stellen
Ein Anruf genügt. Leistungen gibt es frühestens ab dem Monat, in dem der Antrag eingeht – rufen Sie also früh an. Wir schicken Ihnen ein Formular von zwei Seiten und melden Sie beim Medizinischen Dienst an.
Schritt 2: Die Begutachtung
Eine Gutachterin besucht Sie zu Hause. Angesehen werden sechs Bereiche: Mobilität; geistige Fähigkeiten; Verhalten; Selbstversorgung; Umgang mit Krankheit; Alltag und Kontakte. Führen Sie eine Woche vorher ein Tagebuch. Räumen Sie nicht auf, beschönigen Sie nichts, und lassen Sie eine Vertrauensperson dabei sein.
Schritt 3: Der Bescheid
= Pflegegrad | Pflegegeld monatlich | Sachleistung | Entlastungsbetrag
- 1 | – | – | 131 €
- 2 | 347 € | 796 € | 131 €
- 3 | 599 € | 1.497 € | 131 €
- 4 | 800 € | 1.859 € | 131 €
- 5 | 990 € | 2.299 € | 131 €
Sie können Geld und Dienst kombinieren. Ein Beispiel: Frau M. lässt morgens den Pflegedienst kommen, abends hilft die Tochter. Der Dienst verbraucht 60 Prozent der Sachleistung, also werden noch 40 Prozent des Geldes ausgezahlt.
Was es außerdem gibt
Verhinderungspflege, wenn Sie in Urlaub fahren oder selbst krank werden. Kurzzeitpflege nach einem Krankenhausaufenthalt. Tagespflege mit Fahrdienst. Verbrauchsmaterial bis 42 Euro im Monat: Handschuhe, Bettschutz, Desinfektion. Zuschuss zum Badumbau bis 4.180 Euro – bitte vor Beginn beantragen!
Und Sie?
Wer pflegt, vergisst sich selbst. Achten Sie auf Warnzeichen: Schlaf, Gereiztheit, Rückenschmerzen. Nehmen Sie Kurse in Anspruch, sie sind kostenlos, auch am Bildschirm. Die Rentenversicherung zahlt Beiträge für Sie, wenn Sie mindestens zehn Stunden an zwei Tagen pflegen und höchstens dreißig Stunden arbeiten. Unfallversichert sind Sie ohnehin.
Checkliste Wohnung: Teppichkanten kleben ☐ Nachtlicht ☐ Haltegriff Dusche ☐ Telefon mit großen Tasten ☐ Hausnotruf ☐ Herdabschaltung ☐
Kleines Wörterbuch: Beratungseinsatz – Pflichtbesuch alle sechs Monate bei Grad 2 und 3. Ersatzpflege – anderes Wort für Verhinderungspflege. Widerspruch – binnen eines Monats, formlos.
Pflegestützpunkt {city}: {street}, {phone}, offene Sprechstunde Dienstag 9–12 Uhr. Stand {month} {year}, alle Angaben ohne Gewähr. Bestellnummer {d5}`,
  }),
  resume: wordingsIn('de', {
    'de-whole-trades-journeyman-portfolio-mail': `Von: {someone} <{mail}>
Betreff: Lebenslauf zu unserem Telefonat
Hallo Frau {someone}, wie besprochen meine Daten, Zeugnisse bringe ich mit.
{someone}, {cstreet}, {ctown}, {mobile}, geboren {date}
WANDERSCHAFT
3 Jahre und 1 Tag als freireisender Zimmerergeselle: Fachwerkrestaurierung Elsass, Blockhaus Norwegen, Dachstuhl Kathedrale, Lehmhäuser Rumänien, zuletzt Brücke in Namibia. Wanderbuch mit 64 Stempeln
BERUF
seit {year}: Vorarbeiter bei {other}, Abbund CNC und von Hand, Kolonne 4 Mann
davor: Geselle, Holzrahmenbau {company}
AUSBILDUNG
Zimmerer, Lehre in {city}, Kammersieger; Realschule; halbes Jahr Architektur studiert, zu wenig Späne
SCHEINE: Motorsäge A+B, Kran bis 3 t, Gerüst befähigte Person, Führerschein BE, Asbest TRGS 519 Anlage 4C
KANN: Schiften, Zapfen, Aufmaß, Baustellenleitung, Dietrichs, Englisch, Norwegisch brauchbar
SUCHE: Betrieb mit Altbau, ab {month}, Meisterschule berufsbegleitend ab Herbst
Fotos unter {web}. Gruß, {someone}`,
    'de-whole-senior-executive-one-page': `{person} | Kaufmännische Leitung | Restrukturierung | Familienunternehmen
{ctown} | {mobile} | {mail}
Profil
22 Jahre Führungserfahrung im Mittelstand (50–600 Mitarbeitende). Schwerpunkte: Liquiditätssteuerung, Bankenkommunikation, ERP-Einführung, Nachfolge. Verlässlich in stürmischen Zeiten, zahlenfest, uneitel.
Ausgewählte Ergebnisse
▪ Working Capital um 6,4 Mio. € reduziert (Reichweite Lager 94 → 61 Tage)
▪ Sanierungsgutachten begleitet, Konsortialkredit verlängert, alle Arbeitsplätze am Hauptsitz gehalten
▪ Monatsabschluss von 18 auf 6 Arbeitstage beschleunigt
▪ Verkauf einer Tochtergesellschaft (Erlös 11 Mio. €)
Berufliche Stationen
seit {year} CFO, {company}, Verpackung, {city}
9 Jahre Leiter Finanzen & Personal, {other}, Werkzeugbau
5 Jahre Controller, {other} Konzern, davon 2 in Lyon
3 Jahre Prüfungsassistent, Wirtschaftsprüfungsgesellschaft
Ausbildung: Diplom-Kaufmann, Universität {city}; Bankkaufmann, {bank}; Certified Turnaround Manager
Mandate: Beirat Stadtwerke, Schatzmeister Sinfonieorchester, Handelsrichter
Sprachen: Englisch, Französisch verhandlungssicher
Persönlich: Jahrgang 1971, verheiratet, zwei erwachsene Kinder, Bergsteiger, Kündigungsfrist sechs Monate zum Quartal`,
  }),
  identity_document: wordingsIn('de', {
    'de-whole-at-personalausweis-and-meldezettel': `REPUBLIK ÖSTERREICH – PERSONALAUSWEIS / IDENTITY CARD
Familienname / Surname :: {someone}
Vorname / Given names :: {someone}
Geburtsdatum :: {date}
Geschlecht :: M
Staatsangehörigkeit :: Österreich
Nummer / Gültig bis :: {num} / {date}
Ausstellende Behörde :: Bezirkshauptmannschaft {city}
Größe 181 cm, besondere Kennzeichen: keine
IDAUT{num}<{n}<<<<<<<<<<<<<<<
zweite Seite des Scans:
Bestätigung der Meldung aus dem Zentralen Melderegister
ZMR-Zahl {d3}{d3}{d3}{d3}
Die Person ist mit Hauptwohnsitz gemeldet seit {date}: {cstreet}, A-{ctown}, Stiege 2 Tür 14
Unterkunftgeber: {other} Genossenschaft. Nebenwohnsitz: –
Religionsbekenntnis: o. B.   Familienstand: geschieden
Verwaltungsabgabe 2,10 €, Bundesgebühr entrichtet. Amtssignatur, {today}
Die Meldebestätigung gilt nicht als Identitätsnachweis. Jede Änderung ist binnen drei Tagen bekanntzugeben.`,
    'de-whole-boat-licence-and-fishing-card': `Amtlicher Sportbootführerschein – International Certificate for Operators of Pleasure Craft
Resolution No. 40 UN/ECE
1. Name {someone}  2. Vorname(n) {someone}
3. Geburtsdatum und -ort {date}, {city}
4. Ausstellungsdatum {date}   5. Nr. {d2}-{num}
6. [Lichtbild]   8. Anschrift {cstreet}, {ctown}   9. Staatsangehörigkeit D
10. Gültig für: B Binnenschifffahrtsstraßen M, S; K Seeschifffahrtsstraßen ohne Leistungsgrenze
11. Auflagen: Brille. 12. gültig unbefristet
Ausgestellt durch {company} Verband im Auftrag des Bundesministeriums
Auf demselben Blatt: Jahresfischereischein Nr. {d5}, gültig bis 31.12.{year}, Landkreis {city}; Fischereiabgabe entrichtet; Prüfung bestanden am {date}; nur gültig mit Erlaubnisschein des Gewässers und Personalausweis
Verleihstation: Kopie gefertigt, Original gesehen, Charterboot {n} – {today} {person}`,
  }),
  bank_details: wordingsIn('de', {
    'de-whole-freelancer-fee-form-for-university': `Hochschule {city} – Dezernat Finanzen
Erklärung der/des Honorarempfangenden (Gastvortrag, Lehrauftrag)
Bitte vollständig und leserlich ausfüllen, sonst verzögert sich die Auszahlung!
Name, Titel :: Dr. {person}
Anschrift :: {street}, {town}
Geburtsdatum :: {date}
Steuer-ID / Finanzamt :: {d2} {d3} {d3} {d3} / {city}
Kontoinhaber (falls abweichend) :: –
IBAN :: {iban}
BIC (nur Ausland) :: {bic}
Geldinstitut :: {bank}
Veranstaltung :: Gastvortrag "{heading}", {date}
Honorar laut Vereinbarung :: 350,00 EUR
Reisekosten :: Bahn 2. Klasse {small} EUR, Belege liegen bei ☒
Ich bin ☒ selbständig tätig und versteuere selbst ☐ im öffentlichen Dienst beschäftigt (Nebentätigkeit angezeigt) ☐ umsatzsteuerpflichtig, USt-IdNr. ____
Die Hochschule meldet Zahlungen ab 1.500 Euro jährlich nach der Mitteilungsverordnung an das Finanzamt. Änderungen der Bankverbindung nehmen wir nur mit Unterschrift entgegen.
{city}, {today} ____________
Kostenstelle {num}, sachlich richtig: ____________  Buchungsstelle ____`,
  }),
  insurance_certificate: wordingsIn('de', {
    'de-whole-hunting-and-drone-liability-short': `{insurer} – Nachweis über Haftpflichtversicherung für unbemannte Fluggeräte
nach § 43 LuftVG in Verbindung mit §§ 101 ff. LuftVZO
Versicherungsschein-Nr. {num}
Halter / Versicherungsnehmer :: {company}, {street}, {town}
Verwendung :: gewerblich, Luftbildaufnahmen und [Rehkitzrettung~Dachinspektion~Vermessung]
Geräte :: 2 Multikopter, MTOM 0,9 kg und 4,1 kg, e-ID DEU{num}
Steuerer :: alle mit EU-Kompetenznachweis A1/A3 bzw. Fernpilotenzeugnis A2
Räumlicher Geltungsbereich :: Europa, ausgenommen Kriegsgebiete
Deckungssumme :: 3.000.000 EUR pauschal je Schadenfall, mindestens 750.000 Rechnungseinheiten
Selbstbeteiligung :: 250 EUR Sachschäden
Zeitraum :: {date} bis {date}
Mitversichert: Verletzung von Persönlichkeitsrechten, Datenschutzverstöße bis 100.000 EUR, Flug in Räumen. Nicht versichert: autonomer Schwarmbetrieb, Feuerwerk, Flüge ohne Genehmigung in geographischen Zonen.
Dieses Dokument ist beim Betrieb mitzuführen und auf Verlangen der Polizei vorzuzeigen; eine Datei auf dem Mobiltelefon genügt.
Certificate of insurance – Regulation (EC) No 785/2004 complied with
{today}, Abteilung Luftfahrt, gez. {person}`,
  }),
};
