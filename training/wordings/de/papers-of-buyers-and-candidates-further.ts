import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further orders and confirmations, careers, identity papers and sheets of account. */
export const germanPapersOfBuyersAndCandidatesFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  purchase_order: wordingsIn('de', {
    'de-whole-law-firm-office-supplies-portal': `Bestellung 20{num} – freigegeben
Einkaufsportal {client}
Erstellt von :: {someone}, Sekretariat Dezernat 3
Freigabe :: {someone}, {date} {time}
Lieferant :: {company}, {street}, {town}, Lieferantennr. {d5}
Lieferadresse :: {cstreet}, {ctown}, 4. OG Empfang
Rechnungsadresse :: Zentralbuchhaltung, nur PDF an {email}
Wunschtermin :: {date}
= Pos. | SKU | Bezeichnung | Menge | Einheit | Einzelpreis | Gesamt
- 1 | {d5} | Kopierpapier 80 g, Palette 240 Ries | 1 | PAL | {plain} | {plain}
- 2 | {d5} | Hängeregister 5-teilig, blau | 40 | Stk | {small} | {small}
- 3 | {d5} | Robenbügel Holz | 6 | Stk | {small} | {small}
- 4 | {d5} | Diktiergerät-Akku | 4 | Stk | {small} | {small}
- 5 | {d5} | Bio-Kaffee Crema 1 kg | 18 | Stk | {small} | {small}
Zwischensumme {plain} – Staffelrabatt {small} – Versand frei – MwSt. 7/19 % {small} – Summe {plain} EUR
Kommentar: Palette bitte in Teilmengen auf die Etagen verteilen (Zusatzleistung laut Rahmenvertrag). Aufzug 90 cm breit!
Diese Bestellung wurde elektronisch erstellt und ist ohne Unterschrift gültig. Abweichungen von Preis oder Termin sind vor Lieferung mitzuteilen. Teillieferungen erlaubt: nein`,
    'de-whole-winery-bottles-corks': `Weingut {client}, Familie {someone}, {cstreet}, {ctown}
An Firma {company}
Kellereibedarf
> {ctown}, {today}
Bestellung für die Füllung im {month}
Guten Tag Herr {someone},
nach Durchsicht Ihrer neuen Liste bestelle ich hiermit verbindlich:
12.600 Stück Schlegelflasche 0,75 l antikgrün, 330 mm, Bandmündung für Schraubverschluss (9 Paletten)
2.400 Stück Burgunder 0,75 l schwer, zimt
15.500 Schraubverschlüsse schwarz matt, bedruckt mit unserem Wappen, Klischee liegt bei Ihnen
2.500 Naturkorken 49x24, erste Wahl, TCA-geprüft, Brand "Gutsabfüllung"
2.000 Kartons 6er liegend, unbedruckt
Preise gemäß Ihrem Angebot von der Messe abzüglich der vereinbarten 4 % Frühbezug.
Die Flaschen brauche ich spätestens am {date} auf dem Hof, der Lohnfüller kommt am Tag darauf um sechs Uhr! Bitte Solowagen, der Gliederzug kommt nicht um die Kirche. Abladen können wir selbst.
Etiketten bestelle ich dieses Jahr anderswo.
Zahlung wie üblich nach der Messe, 60 Tage.
Bitte bestätigen Sie mir den Termin kurz per Mail.
Mit besten Grüßen vom Weinberg
{someone}`,
    'de-whole-second-page-railway-frame-call': `Seite 2 zur Abrufbestellung {num} vom {date}
= Pos | Material | Menge | Liefertermin | Werk/Lagerort | Preis je 100
- 050 | Schienenschraube Ss 8-150, feuerverzinkt | 20.000 ST | {date} | 0{d3}/01 | {small}
- 060 | Spannklemme Skl 14 | 8.000 ST | {date} | 0{d3}/01 | {small}
- 070 | Zwischenlage Zw 700 | 8.000 ST | {date} | 0{d3}/04 | {small}
- 080 | Isolierstoß-Set 60E2 | 24 SATZ | {date} | 0{d3}/04 | {plain}
Abrufmenge kumuliert 61 % der Zielmenge des Rahmenvertrags 92{num}, Laufzeitende {date}
Prüfung: HPQ-Lieferant, Abnahmeprüfzeugnis 3.1 nach EN 10204 elektronisch mit Avis. Verpackung in Gitterboxen, Etikett nach VDA 4902, Gewicht max. 900 kg.
Anlieferung nur nach Zeitfensterbuchung. Ohne gebuchtes Fenster Abweisung.
Lieferverzug: pauschalierter Schadensersatz 0,3 % je Werktag, max. 5 % des Verzugswertes.
Die Rechnung ist je Abruf und Werk getrennt zu stellen; Gutschriftsverfahren ab {month} in Vorbereitung.
Mindestlohn- und Tariftreueerklärung gelten fort. Vertragssprache Deutsch.
Einkäufergruppe {d3}, Tel. {phone}   Dieses Dokument ist maschinell erstellt.`,
  }),
  order_confirmation: wordingsIn('de', {
    'de-whole-language-translator-agency': `{company} Übersetzungen
Auftragsbestätigung T-{num}
An {client}, {someone}
Sehr geehrte Frau {someone},
vielen Dank für Ihre Beauftragung per E-Mail von heute, {time} Uhr. Wir bestätigen:
Dokument :: [Gesellschaftsvertrag~Bedienungsanleitung Rev. 4~Geburtsurkunde und Zeugnis~Website-Texte Herbst]
Sprachrichtung :: Deutsch → [Tschechisch~Französisch (CH)~Polnisch~Englisch (UK)]
Umfang :: 1.{d3} Normzeilen zu 55 Zeichen, davon 212 Wiederholungen (30 %)
Leistung :: Übersetzung, Revision durch zweite Fachperson nach ISO 17100, Beglaubigung ☐ ja ☒ nein
Preis :: {small} € je Zeile, zusammen {plain} € netto, Eilzuschlag entfällt
Liefertermin :: {date}, 12 Uhr, als DOCX und PDF
Terminologie: Ihr Glossar (214 Einträge) wird verwendet. Produktnamen bleiben unübersetzt. Rückfragen bündeln wir bis {date} in einer Liste.
Bitte beachten Sie: Spätere Änderungen am Ausgangstext berechnen wir nach Aufwand. Druckfahnen lesen wir gegen, wenn Sie es beauftragen.
Es gilt unsere Vertraulichkeitszusage; Dateien werden nach 90 Tagen gelöscht. Maschinelle Vorübersetzung wird nicht eingesetzt.
Zahlbar 14 Tage nach Rechnung. Bei Stornierung fällt der bereits fertige Teil an.
Viele Grüße
{person}, Projektmanagement · {street} · {town} · Partnerschaftsregister PR {d3}`,
    'de-whole-ticket-group-theatre-subscription': `Theater {city} – Besucherservice – Abonnementbüro
Bestätigung Ihrer Abo-Bestellung Spielzeit {year}
Abonummer {num}
{someone}, {cstreet}, {ctown}
Liebe Theaterfreundin,
wir freuen uns, dass Sie dabei sind! Für Sie reserviert sind zwei feste Plätze:
Abonnement :: Premiere Mittwoch (8 Vorstellungen)
Platzgruppe / Plätze :: II, Parkett links Reihe 9, 14 + 15
Preis :: 2 × {small} €, ermäßigt 0
Versand :: per Post ab 20. August
= Termin | Stück
- {date} | Der zerbrochne Krug
- {date} | Eugen Onegin (Oper)
- {date} | Ballettabend "Atem"
- {date} | Die Dreigroschenoper
- {date} | Uraufführung: Halde
Zahlung in zwei Raten per Lastschrift am 1. Oktober und 1. Februar. Tausch: dreimal kostenlos bis einen Werktag vorher, 12 Uhr; Tauschgutscheine gelten nur in der laufenden Spielzeit.
Ihr Abo verlängert sich, wenn Sie nicht bis 31. Mai kündigen. Besetzungs- und Terminänderungen behalten wir uns vor.
Vorteile: 20 % auf weitere Karten, Nahverkehr inklusive, Einführung 30 Minuten vorher, Freundschaftskarte.
Ihr Abobüro: Mo–Fr 10–18, Sa 10–13 Uhr, {phone}. Garderobe im Preis enthalten. Bitte kommen Sie pünktlich, Nacheinlass nur in der Pause.`,
    'de-whole-wholesale-flowers-standing': `{company} Blumengroßmarkt – Bestätigung Dauerauftrag
Kd. {d5} Blumen {client}    gültig ab {date} bis auf Widerruf
Lieferung Di + Fr bis 6.30 Uhr, Schlüssel Nr. 14, in Kühlraum
= Artikel | Länge | Di | Fr | Preis/Stiel
- Rosa Avalanche | 60 | 80 | 120 | 0,{d2}
- Rosa Red Naomi | 60 | 60 | 140 | 0,{d2}
- Gerbera Mini sort. | – | 100 | 100 | 0,{d2}
- Eustoma weiß | 70 | 30 | 50 | 0,{d2}
- Lilium LA orange | 80 | – | 40 | 0,{d2}
- Eukalyptus Bund | – | 8 | 12 | {small}
- Schleierkraut Bund | – | 10 | 10 | {small}
Tagespreise vorbehalten: Valentinstag, Muttertag, Allerheiligen gelten Sonderlisten, Mengen bitte 3 Wochen vorher.
Änderungen bis Vortag 12 Uhr an {phone} (AB) oder App. Fehlende Sorten ersetzen wir farbgleich, höchstens 10 % teurer.
Eimerpfand 2,50, CC-Container 25,00/Woche ab dritter.
Reklamation mit Foto bis 10 Uhr am Liefertag.
Sammelfaktura wöchentlich, Einzug Montag. Ihr Verkäufer {someone}, Halle 2 Stand 7`,
  }),
  resume: wordingsIn('de', {
    'de-whole-career-changer-letter-style': `Über mich – statt eines Lebenslaufs in Stichpunkten
Guten Tag, mein Name ist {person}. Ich bin {d2} Jahre alt, wohne in {ctown} und suche eine Stelle als Quereinsteigerin in der Schulbegleitung.
Aufgewachsen bin ich mit vier Geschwistern auf einem Bauernhof. Nach der Realschule lernte ich Einzelhandelskauffrau bei {other} und blieb dort neun Jahre, zuletzt als stellvertretende Filialleiterin mit Kassenverantwortung. Dann kamen unsere Zwillinge zur Welt, eines der Kinder mit Trisomie 21. Sechs Jahre war ich zu Hause – und habe in dieser Zeit mehr über Geduld, Gebärden und Gutachten gelernt als in jedem Seminar.
Seit {year} arbeite ich stundenweise in der Offenen Ganztagsschule: Hausaufgaben, Mittagessen, Basteln, Streit schlichten. Daneben habe ich abgeschlossen:
– Grundkurs Schulassistenz (160 Stunden), Zertifikat
– Gebärdenunterstützte Kommunikation I und II
– Erste Hilfe am Kind, Masernschutz nachgewiesen, erweitertes Führungszeugnis ohne Eintrag
Was ich mitbringe: Pünktlichkeit, Humor, starke Nerven, Führerschein, MS Office, etwas Polnisch von der Oma.
Was ich mir wünsche: 25 Stunden, feste Bezugskinder, ein Team, das miteinander redet.
Erreichen können Sie mich unter {mobile} ab 14 Uhr oder {mail}.
Auskunft über mich gibt gern die OGS-Leiterin {someone}.
{city}, im {month} {year}`,
    'de-whole-engineer-project-list-second-page': `{person} – Projektliste (Seite 2)
{month} {year} – heute   Automobilzulieferer, {city}
Rolle: Projektleiter Anlauf, 9 Mitarbeitende
Aufgabe: Verlagerung einer Montagelinie nach Ungarn, 14 Stationen, Taktzeit 38 s
Ergebnis: SOP termingerecht, Ausschuss 1,9 → 0,6 %, Budget 4,2 Mio. € um 3 % unterschritten
Methoden: APQP, PFMEA, Wertstrom, SAP PP
davor 18 Monate   Medizintechnik, {city}
Rolle: Interimsleiter Qualität. Vorbereitung FDA-Inspektion, CAPA-Rückstau von 74 auf 6 abgebaut
davor 30 Monate   Landmaschinen, {other}
Rolle: Konstrukteur Fahrwerk. CAD NX, FEM, zwei Patente (DE10{num})
Davor: Trainee, Stationen Einkauf, Versuch, Werk Brasilien (6 Monate)
Ausbildung
Dipl.-Ing. Maschinenbau, TU {city}, Note 1,7; Diplomarbeit: Schwingungsverhalten von Zapfwellen
Industriemechaniker, IHK
Zusatzqualifikationen: PMP, Six Sigma Black Belt, Auditor VDA 6.3, Ausbildereignung
Sprachen: Englisch verhandlungssicher, Portugiesisch gut, Ungarisch Grundlagen
Verfügbarkeit: ab {date}, vier Tage vor Ort, europaweit. Stundensatz auf Anfrage
Referenzkunden nach Absprache. Mitglied VDI. Hobbys: Oldtimertraktoren, Kontrabass`,
    'de-whole-at-musician-and-teacher-biography': `Mag. art. {person}
Violoncello · Kammermusik · Pädagogik
Geboren in {city}, lebt in Wien und {ctown}. Kontakt {mail}, {mobile}
Ausbildung
Konzertfach an der mdw Wien bei {someone}, Diplom mit Auszeichnung; IGP Bachelor; Auslandsjahr Sibelius-Akademie Helsinki; Meisterkurse Prussia Cove, Kronberg
Matura am Musikgymnasium
Tätigkeit
seit {year} Lehrerin für Cello an der Musikschule {city} (20 Unterrichtsstunden, Klasse mit 24 Schülerinnen und Schülern, regelmäßig Preisträger bei prima la musica)
Substitutin im Tonkünstler-Orchester; Mitglied Trio {other}
Saison davor: Akademistin, Grafenegg
Kurse für Erwachsene "Spät gestrichen", Instrumentenkarussell in Volksschulen
Auszeichnungen: Fidelio-Wettbewerb, Förderpreis des Landes, Startstipendium
Diskographie: "Nordlicht" (2019), Sonaten von Grieg und Martinů
Sprachen: Deutsch, Englisch, Finnisch A2
Sonstiges: Präsenzdienst entfällt; Führerschein B; Mutter einer Tochter
Verfügbar für Probeunterricht ab {date}. Unterlagen: Diplome, Staatsbürgerschaftsnachweis, Strafregisterbescheinigung`,
  }),
  identity_document: wordingsIn('de', {
    'de-whole-passport-scan-with-visa-page': `REISEPASS PASSPORT PASSEPORT
BUNDESREPUBLIK DEUTSCHLAND FEDERAL REPUBLIC OF GERMANY REPUBLIQUE FEDERALE D'ALLEMAGNE
Typ/Type/Type P   Kode/Code D   Pass-Nr./Passport No. C{num}
1. Name/Surname :: {someone}
2. Vornamen/Given names :: {someone}
3. Geburtstag/Date of birth :: {date}
4. Geschlecht/Sex :: F
5. Staatsangehörigkeit/Nationality :: DEUTSCH
6. Geburtsort/Place of birth :: {city}
7. Ausstellungsdatum/Date of issue :: {date}
8. Gültig bis/Date of expiry :: {date}
9. Behörde/Authority :: STADT {city}
10. Unterschrift der Inhaberin/Signature of bearer
P<D<<{num}<<<<<<<<<<<<<<<<<<<<<<<<<<<
C{num}{n}D<<{d2}{d2}{d2}{n}F{d2}{d2}{d2}{n}<<<<<<<<<<<<<{n}
11. Wohnort/Residence {ctown}   12. Größe/Height 171 cm   13. Augenfarbe/Colour of eyes GRÜN   14. Ordens- oder Künstlername –
Seite 8: Visum – VISA – Kategorie B/2 multiple, gültig {date} – {date}; Einreisestempel Flughafen
Kopie für Reisebuchung {ref}; nicht relevante Daten dürfen geschwärzt werden. Reisende: bitte Gültigkeit sechs Monate über Rückreise prüfen!`,
    'de-whole-vehicle-and-marriage-register-copy': `Eheurkunde
Standesamt {city}      Registernummer E {d3}/{year}
Ehegatten zum Zeitpunkt der Eheschließung
1. Familienname :: {someone}
Vorname(n) :: [Johannes Maria~Karl-Heinz~Deniz~Friedrich]
Geburtstag, Ort, Standesamt :: {date}, {city}, G {d3}
Religion :: evangelisch
2. Familienname :: {someone}
Vorname(n) :: [Anna Theresa~Gülcan~Ruth~Svenja]
Geburtstag, Ort :: {date}, {city}
Religion :: –
Ort und Tag der Eheschließung :: {city}, {date}
Namensführung nach der Eheschließung: Ehename {someone}; der zweite Ehegatte stellt den Geburtsnamen voran
Auflösung: –
{city}, {today}
Urkundsperson, {person}      Siegel des Standesamtes
Gebühr 15 € – Die Urkunde gilt zeitlich unbegrenzt; für Anmeldungen wird meist eine höchstens sechs Monate alte Ausfertigung verlangt. Übersetzung durch vereidigte Übersetzer auf eigene Kosten. Trauzeugen: {someone}, {someone}`,
    'de-whole-severely-disabled-and-pensioner-card': `Vorderseite
Schwerbehindertenausweis – The holder of this card is severely disabled
{someone}
Name   Vorname
GdB 70   Merkzeichen G B
Geschäftszeichen {d2}-{num}-{n}
Gültig bis: Ende {month} {year}      [Lichtbild]
Die Berechtigung zur Mitnahme einer Begleitperson ist nachgewiesen.
Rückseite
Geburtsdatum :: {date}
Anschrift der Ausstellungsbehörde :: Zentrum Familie und Soziales, {city}
GdB festgestellt ab :: {date}
Gültig ab :: {date}
Braille: sch
Beiblatt mit Wertmarke, Freifahrt im öffentlichen Personenverkehr bis {month} {year}, Nr. W{num}, Eigenbeteiligung 91 €
Zweite Karte auf dem Blatt: Rentenausweis, Versicherungsnummer {d2}{num}B{d3}, gilt nur in Verbindung mit dem Personalausweis; Ermäßigung bei Eintritten liegt im Ermessen des Veranstalters
Kopie für Kurverwaltung, Ermäßigung Kurbeitrag – zurückgegeben {today} {person}`,
  }),
  bank_details: wordingsIn('de', {
    'de-whole-company-footer-sheet-for-public-payers': `{company} Wasserverband
Zahlungshinweise für Grundstückseigentümer
Damit Ihre Zahlung richtig ankommt, beachten Sie bitte:
1. Konten des Verbandes
{bank}: IBAN {iban}, BIC {bic}
{other} Bank eG: IBAN DE{d2} {d5} {d5} {d5} {d3}, BIC GENODE{d2}XXX
2. Kontoinhaber (VoP-Prüfung): Seit Oktober {year} vergleichen Banken Name und IBAN. Schreiben Sie den Empfänger bitte genau so: "{company} Wasserverband KdoeR".
3. Verwendungszweck: nur die elfstellige Nummer vom Bescheid, Beispiel 70{num}{n}
4. SEPA-Lastschrift: Gläubiger-ID DE{d2}WVB000{num}. Formular liegt bei, gültig nur mit Unterschrift im Original.
5. Auslandszahler: bitte OUR, sonst fehlen Spesen.
6. Barzahlung: nur in der Kasse, Zimmer 3, Mittwoch 9–11 Uhr, höchstens 500 Euro
Umsatzsteuer-Identifikationsnummer {vat}, Leitweg-ID {d5}-{d3}-{d2}
Anschrift {street}, {town}. Tel. {phone}. Bankverbindungen auf älteren Vordrucken (dreistellige Postgirokonten) sind erloschen.
Stand {month} {year} – bitte zu den Unterlagen nehmen`,
  }),
  quote: wordingsIn('de', {
    'de-whole-insurance-funeral-and-gravestone': `Steinmetzbetrieb {company} – Grabmale · Restaurierung · Küchen
{street}, {town}
Kostenvoranschlag      {today}
Frau {someone}, {cstreet}, {ctown}
Grabstätte {someone}, Waldfriedhof, Feld 14 B, Reihe 3
1 Stele Muschelkalk, 110 x 38 x 16 cm, Vorderseite geschliffen, Seiten gespitzt ... {plain}
1 Sockel, 50 x 30 x 12 ... {small}
Inschrift vertieft, getönt, 41 Buchstaben à 11,50 ... {small}
Ornament Ginkgoblatt, erhaben, nach Ihrer Skizze ... {small}
1 Grablaterne Bronze patiniert ... {small}
Einfassung 160 x 60 wiederverwenden, richten ... {small}
Fundament, Dübel nach TA Grabmal, Standsicherheitsprüfung ... {small}
Genehmigungsgebühr der Stadt (wird ausgelegt) ... 78,00
Summe inkl. 19 % MwSt ... {amount}
Alternativ in Jura gelblich etwa 15 % günstiger; in Granit aus heimischem Bruch gleich.
Wir verwenden keine Steine aus Kinderarbeit, Zertifikat liegt vor.
Setzen frühestens sechs Monate nach der Beisetzung, damit sich der Boden setzt. Fertigung acht Wochen. Bitte prüfen Sie Lebensdaten und Schreibweise zweimal.
Der Voranschlag ist für Sie kostenlos und zwei Monate gültig. Anzahlung ein Drittel bei Auftrag.
{person}, Steinmetz- und Steinbildhauermeister`,
  }),
};
