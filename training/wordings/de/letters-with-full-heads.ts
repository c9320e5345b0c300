import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Letters with letterhead, reference lines, reasons and footers as they come by mail. */
export const germanLettersWithFullHeads: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('de', {
    'de-whole-school-absence-warning': `[Gymnasium~Realschule~Gesamtschule] {city}
Der Schulleiter
{street} · {town} · Telefon {phone} · Sekretariat Mo–Fr 7.30–13.00 Uhr
Familie {someone}
{cstreet}
{ctown}
> {today}
Unentschuldigte Fehlzeiten Ihres Sohnes, Klasse 9c
Sehr geehrte Frau {someone}, sehr geehrter Herr {someone},
im laufenden Halbjahr hat Ihr Sohn an {n} Tagen sowie in weiteren {n} Einzelstunden den Unterricht versäumt, ohne dass uns eine Entschuldigung vorliegt. Betroffen sind vor allem der Nachmittagssport und die ersten beiden Stunden am Montag.
Die Klassenlehrerin hat wiederholt versucht, Sie telefonisch zu erreichen. Ich möchte Sie daher auf diesem Wege daran erinnern, dass Erziehungsberechtigte nach dem Schulgesetz für den regelmäßigen Schulbesuch verantwortlich sind. Versäumnisse sind spätestens am dritten Tag schriftlich zu begründen; ab sofort verlangen wir bei Krankheit ein ärztliches Attest.
Sollten die Fehlzeiten anhalten, bin ich verpflichtet, das Ordnungsamt einzuschalten, das ein Bußgeld verhängen kann.
Lieber wäre mir jedoch, wir fänden gemeinsam eine Lösung. Ich lade Sie zu einem Gespräch ein, an dem auch unsere Schulsozialarbeiterin, Frau {someone}, teilnehmen wird: {date}, {time} Uhr, Raum 104. Bitte bestätigen Sie den Termin mit dem unteren Abschnitt.
Mit freundlichen Grüßen
{person}, Oberstudiendirektor
- - - - - - - - - - - - - bitte abtrennen - - - - - - - - - - - - -
Wir nehmen den Termin wahr ☐ / schlagen vor ☐ ____________ Unterschrift`,
    'de-whole-water-utility-meter-change': `{company} Wasser und Abwasser – Ihr Versorger für {city} und Umgebung
{company}, {street}, {town}
{someone}
{cstreet}
{ctown}
Ihre Ansprechpartnerin: {person}    Durchwahl -{d3}    Fax -{d2}
Unser Zeichen: ZW/{d5}    Datum: {today}
Turnuswechsel Ihres Wasserzählers Nr. {num}
Guten Tag,
die Eichfrist des Hauptzählers in Ihrem Gebäude läuft zum Jahresende ab. Das Mess- und Eichgesetz verpflichtet uns, ihn rechtzeitig gegen ein geeichtes Gerät zu tauschen. Für Sie entstehen keine Kosten.
Unser beauftragter Monteur kommt am {date} zwischen 8:00 und 12:00 Uhr zu Ihnen. Er weist sich mit einem Dienstausweis mit Lichtbild aus. Bitte sorgen Sie dafür, dass der Zähler frei zugänglich ist und die Absperrventile gängig sind. Das Wasser wird für etwa zwanzig Minuten abgestellt; danach kann es kurz milchig aussehen, das ist Luft und unbedenklich.
Passt der Termin nicht? Unter {phone} oder im Internet vereinbaren wir gern einen anderen. Treffen wir Sie zweimal nicht an, müssen wir die zusätzliche Anfahrt in Rechnung stellen.
Der neue Zähler ist ein elektronisches Gerät mit Funkmodul, das einmal im Jahr ausgelesen wird. Sie können dem Funkbetrieb innerhalb von vier Wochen widersprechen.
Freundliche Grüße
i. A. {person}
Technischer Kundendienst
Vorsitzender des Aufsichtsrats: Bürgermeister {someone} · Geschäftsführer: {someone} · HRB {d5} · {bank} IBAN {iban}
Informationen zum Datenschutz nach Art. 13 DSGVO erhalten Sie auf {web} oder auf Wunsch per Post.`,
    'de-whole-hospital-discharge-colleague': `Klinikum {city} – Medizinische Klinik II, Kardiologie und Angiologie
Chefarzt Prof. Dr. med. {someone} · Sekretariat {phone}
Herrn Dr. med. {someone}, Facharzt für Allgemeinmedizin, {cstreet}, {ctown}
{today}
Sehr geehrter Herr Kollege,
wir berichten über Ihre Patientin {someone}, geb. {date}, die sich vom {date} bis {date} in unserer stationären Behandlung befand.
Diagnosen: Nicht-ST-Hebungsinfarkt (NSTEMI), koronare Zweigefäßerkrankung, arterielle Hypertonie, Diabetes mellitus Typ 2, Zustand nach Cholezystektomie 2009.
Anamnese: Die Aufnahme erfolgte notfallmäßig wegen seit den Morgenstunden bestehender retrosternaler Schmerzen mit Ausstrahlung in den linken Arm.
Befunde: RR 165/90 mmHg, Puls 88/min, Herztöne rein, Lunge frei, keine Ödeme. EKG: Sinusrhythmus, T-Negativierung V4–V6. Troponin T initial 84 ng/l, im Verlauf 412 ng/l. Echokardiographie: EF 50 %, Hypokinesie lateral.
Verlauf: In der Koronarangiographie zeigte sich eine 90%ige Stenose des Ramus circumflexus, die mit einem beschichteten Stent versorgt wurde. Der postinterventionelle Verlauf war komplikationslos, die Punktionsstelle reizlos.
Medikation bei Entlassung: ASS 100 1-0-0, Ticagrelor 90 1-0-1 (bis {month} nächsten Jahres), Bisoprolol 2,5 1-0-0, Ramipril 5 1-0-1, Atorvastatin 40 0-0-1, Metformin 1000 1-0-1.
Wir bitten um Kontrolle von Nierenwerten und Blutbild in einer Woche. Eine Anschlussheilbehandlung wurde über den Sozialdienst eingeleitet. Fahrtauglichkeit besteht nach zwei Wochen.
Für Rückfragen stehen wir gern zur Verfügung.
Mit freundlichen kollegialen Grüßen
Prof. Dr. {someone}   OA Dr. {person}   Stationsarzt {someone}
Dieser Brief wurde elektronisch erstellt und ist ohne Unterschrift gültig. LANR {num} BSNR {num}`,
    'de-whole-parish-roof-appeal': `Evangelische Kirchengemeinde {city}
Pfarramt · {street} · {town} · Bürozeiten dienstags und donnerstags 9 bis 11 Uhr
Im {month} {year}
Liebe Gemeindeglieder, liebe Freunde unserer Kirche,
wer in den letzten Wochen den Gottesdienst besucht hat, konnte ihn nicht übersehen: den Eimer neben dem Taufstein. Unser Kirchendach ist undicht. Der Sturm im Februar hat über sechzig Biberschwänze gelöst, und bei der Begehung stellte der Zimmermann fest, dass auch drei Sparrenfüße vom Schwamm befallen sind.
Der Kirchenvorstand hat die Instandsetzung beschlossen. Von den veranschlagten {amount} übernimmt die Landeskirche gut die Hälfte, die Denkmalpflege ein Zehntel. Den Rest müssen wir selbst aufbringen – und dafür bitten wir Sie herzlich um Ihre Unterstützung.
Mit 25 Euro helfen Sie, einen Quadratmeter zu decken; wer 100 Euro gibt, darf einen Ziegel mit seinem Namen beschriften. Auch der Erlös des Gemeindefestes am {date} mit Bratwurst, Kuchenbuffet und dem Posaunenchor ist für das Dach bestimmt. Wir suchen noch Helfer für den Aufbau.
Spendenkonto: {iban}, Verwendungszweck "Dach". Für Gaben bis 300 Euro genügt dem Finanzamt der Kontoauszug, darüber stellen wir eine Zuwendungsbestätigung aus, wenn Sie Ihre Adresse angeben.
"Wo der Herr nicht das Haus baut, so arbeiten umsonst, die daran bauen." (Psalm 127)
In herzlicher Verbundenheit
Ihre Pfarrerin {person}
und der Kirchenvorstand: {someone}, {someone}, {someone}`,
    'de-whole-tenant-defects-rent-reduction': `{someone}
{street}, 3. OG rechts
{town}
Einschreiben mit Rückschein
An die Hausverwaltung {client}
{cstreet}
{ctown}
{today}
Wohnung {street}, Vertragsnummer {ref} – Mängelanzeige, Fristsetzung und Ankündigung der Mietminderung
Sehr geehrte Damen und Herren,
wie ich bereits am {date} telefonisch Ihrem Herrn {someone} mitgeteilt habe, bestehen in meiner Wohnung folgende Mängel:
1. Im Schlafzimmer hat sich an der Außenwand auf etwa zwei Quadratmetern Schimmel gebildet. Ich lüfte dreimal täglich, die Heizung läuft auf Stufe 3.
2. Das Küchenfenster schließt nicht mehr, bei Regen läuft Wasser auf die Arbeitsplatte.
3. Seit drei Wochen fällt der Aufzug regelmäßig aus. Meine Mutter, die im Rollstuhl sitzt, kann mich nicht besuchen.
Fotos lege ich bei. Ich fordere Sie auf, die Mängel bis spätestens {date} fachgerecht zu beseitigen. Ab heute zahle ich die Miete nur noch unter dem Vorbehalt der Rückforderung; nach Ablauf der Frist mindere ich die Bruttomiete um {n} Prozent und behalte mir vor, das Dreifache zurückzubehalten.
Handwerker lasse ich nach Anmeldung selbstverständlich in die Wohnung, am besten nach 16 Uhr oder samstags.
Mit freundlichem Gruß
{person}
Anlagen: 6 Lichtbilder, Lüftungsprotokoll, Kopie an Mieterverein {city} e. V.`,
    'de-whole-lottery-of-customers-rebrand': `{company} heißt jetzt {other}!
{town}, im {month}
Liebe Kundin, lieber Kunde,
seit über dreißig Jahren versorgen wir Sie mit Zeitschriften, Kalendern und feinem Papier. Nun ziehen wir uns ein neues Kleid an. Ab dem {date} treten wir gemeinsam mit unserer Schwesterfirma unter einem Dach auf. Für Sie bleibt fast alles beim Alten: Ihre Kundennummer, Ihre Ansprechpartner, Ihre Rabatte.
Was sich ändert?
• Briefe und Pakete tragen ein neues Logo.
• Unsere Rechnungen kommen von der neuen Gesellschaft. Bitte passen Sie Ihre Stammdaten an, die Umsatzsteuer-Identifikationsnummer lautet {vat}.
• Die bisherige Bankverbindung bleibt sechs Monate parallel bestehen. Erteilte Lastschriftmandate gehen unverändert über.
• Im Netz finden Sie uns unter {web}.
Als Dankeschön für Ihre Treue legen wir jeder Sendung bis Ostern ein kleines Notizbuch bei, solange der Vorrat reicht. Und wenn Sie Lust haben, besuchen Sie uns beim Tag der offenen Tür im Versandlager: Führung, Siebdruck zum Selbermachen, Kürbissuppe.
Sie haben Fragen? Rufen Sie uns an, werktags von acht bis achtzehn Uhr: {phone}.
Auf viele weitere gemeinsame Seiten
Ihr {person}
Geschäftsführender Gesellschafter
PS: Wer keine Werbung mehr wünscht, schickt uns einfach eine Postkarte.`,
    'de-whole-lawyer-neighbour-hedge': `[RECHTSANWÄLTE~ANWALTSKANZLEI] {person} & {someone}
Fachanwältin für Miet- und Wohnungseigentumsrecht · Mediatorin
{street} · {town} · Gerichtsfach 214
Per Einwurf-Einschreiben, vorab per Telefax
Eheleute {someone}
{cstreet}, {ctown}
{today}   Az.: {d3}/{year} B04 ge   (bitte stets angeben)
{someone} ./. Sie – wegen Rückschnitt der Thujahecke
Sehr geehrte Frau {someone}, sehr geehrter Herr {someone},
hiermit zeige ich an, dass mich die Eigentümer des Nachbargrundstücks mit der Wahrnehmung ihrer Interessen beauftragt haben. Eine auf mich lautende Vollmacht ist im Original beigefügt.
Die auf Ihrem Grundstück entlang der gemeinsamen Grenze gepflanzte Hecke hat inzwischen eine Höhe von 3,40 Metern erreicht und steht lediglich 40 Zentimeter von der Grenze entfernt. Nach dem Nachbarrechtsgesetz wäre bei dieser Höhe ein Abstand von mindestens zwei Metern einzuhalten. Hinzu kommt, dass Wurzeln das Pflaster der Garagenzufahrt angehoben haben.
Namens und in Vollmacht meiner Mandantschaft habe ich Sie aufzufordern, die Hecke außerhalb der Vogelbrutzeit, mithin im Zeitraum 1. Oktober bis 28. Februar, auf 1,80 Meter zurückzuschneiden und mir dies bis zum {date} schriftlich zuzusagen.
Vor Erhebung einer Klage ist ein Schlichtungsversuch vor dem Schiedsamt erforderlich, den wir bei fruchtlosem Fristablauf beantragen werden. Im Interesse eines gedeihlichen Miteinanders regen wir eine einvernehmliche Lösung an.
Die durch meine Beauftragung entstandenen Kosten entnehmen Sie bitte der anliegenden Kostennote.
Mit freundlichen Grüßen
{person}
Rechtsanwältin`,
    'de-whole-daycare-place-refusal': `Stadt {city} – Fachbereich Jugend und Familie, Servicestelle Kita
Auskunft erteilt: Frau {someone}, Zimmer 2.17, Zeichen 51.2-{d5}
Sprechzeiten: Di 8–12 und 14–18 Uhr, Do nach Vereinbarung
Frau
{someone}
{cstreet}
{ctown}
> {city}, {today}
Ihre Vormerkung für einen Betreuungsplatz ab August
Sehr geehrte Frau {someone},
vielen Dank für die Anmeldung Ihrer Tochter im Kita-Portal. Leider müssen wir Ihnen mitteilen, dass in den drei von Ihnen gewählten Einrichtungen "Zwergennest", "Am Mühlbach" und "St. Josef" zum gewünschten Zeitpunkt kein Platz frei ist. Für den Jahrgang stehen im Stadtteil 88 Plätzen 131 Anmeldungen gegenüber; vorrangig wurden Geschwisterkinder und Kinder berufstätiger Alleinerziehender berücksichtigt.
Wir können Ihnen jedoch einen Platz bei einer qualifizierten Tagespflegeperson in der Nordstadt anbieten (7.30 bis 15.30 Uhr, fünf Kinder, Elternbeitrag wie in der Kita). Frau {someone} freut sich auf Ihren Anruf: {mobile}.
Nehmen Sie das Angebot nicht an, bleibt Ihr Kind auf der Warteliste. Bitte teilen Sie uns Änderungen der Anschrift mit und bestätigen Sie die Vormerkung alle sechs Monate im Portal, andernfalls wird sie gelöscht.
Dieses Schreiben ist kein rechtsmittelfähiger Bescheid. Auf Antrag erhalten Sie einen solchen.
Mit freundlichen Grüßen
Im Auftrag
{person}
Besuchen Sie uns auch im Familienbüro am Marktplatz – Eltern-Kind-Café jeden Mittwoch.`,
    'de-whole-grandmother-handwritten': `{ctown}, am Ostermontag
Mein lieber [Jonas~Felix~Matthias],
hab vielen Dank für Deinen langen Brief und die schönen Bilder aus Norwegen. Ich habe sie der Nachbarin gezeigt, und wir haben eine Flasche Johannisbeerlikör darauf aufgemacht. Daß Du jetzt in einem Holzhaus wohnst und morgens auf den Fjord schaust – Dein Großvater hätte sich gefreut, er wollte immer einmal mit dem Postschiff fahren.
Hier ist alles beim alten. Die Kirschen blühen, aber nachts hat es noch Frost, ich habe die Geranien wieder in den Keller getragen. Onkel {someone} war zum Kaffee da, er hat sich die Hüfte machen lassen und geht schon wieder ohne Stock. Der Hund vom Bauern hat drei Junge bekommen.
Im Juni werde ich fünfundachtzig. Ein großes Fest will ich nicht, nur Suppe, Braten und Musik. Kommst Du? Deine Cousine holt Dich am Bahnhof ab, Du mußt ihr nur schreiben, mit welchem Zug. Für die Fahrkarte lege ich Dir etwas bei, kauf Dir davon auch ein Paar warme Socken.
Der Doktor sagt, das Herz sei noch gut für zehn Jahre, aber ich soll nicht mehr auf die Leiter. Wer aber pflückt dann die Mirabellen?
Sei herzlich umarmt von Deiner
Oma
PS. Die Lehrerin {someone} aus der Grundschule läßt Dich grüßen. Sie hat Dein Gedicht noch.`,
    'de-whole-bank-identity-update': `{bank}
Filiale {city} – {street} – {town}
Persönlich / Vertraulich
Herrn {someone}
{cstreet}
{ctown}
Kundennummer: {num}        {today}
Wir bitten um Ihre Mithilfe: Aktualisierung Ihrer Daten
Sehr geehrter Herr {someone},
Banken sind nach dem Geldwäschegesetz verpflichtet, die Angaben ihrer Kundinnen und Kunden in regelmäßigen Abständen zu prüfen. In unseren Unterlagen ist Ihr Ausweisdokument inzwischen abgelaufen; auch fehlt Ihre steuerliche Identifikationsnummer.
So einfach geht es:
1. Online: Im Postfach unter "Meine Daten" das neue Dokument fotografieren und hochladen. Dauer etwa fünf Minuten.
2. In der Filiale: Bringen Sie Personalausweis oder Reisepass mit. Eine Terminvereinbarung ist nicht nötig.
3. Per Post: Den beiliegenden Bogen ausfüllen und mit dem Freiumschlag zurücksenden; die Identifizierung erfolgt dann bei der Postagentur.
Bitte erledigen Sie dies bis zum {date}. Danach sind wir gehalten, Verfügungen über das Konto einzuschränken.
Ein wichtiger Hinweis zu Ihrer Sicherheit: Wir fragen Sie niemals telefonisch oder per SMS nach PIN oder TAN. Klicken Sie nicht auf Links in angeblichen Schreiben unseres Hauses.
Vielen Dank für Ihr Verständnis.
Freundliche Grüße
{person}      i. V. {someone}
Leiterin Privatkunden      Kundenberater
Vorstand: {someone} (Vors.), {someone} · Sitz {city} · Genossenschaftsregister GnR {d3} · USt-IdNr. {vat} · BIC {bic}`,
    'de-whole-ch-commune-building-objection': `Gemeinde {city}
Bauverwaltung
{street}, {town}
Tel. {phone} / bauverwaltung@{city}.ch
A-Post
{someone}, {cstreet}, {ctown}
{city}, {today} / BG {year}-{d3} / rk
Baugesuch Sitzplatzüberdachung, Parzelle Nr. {num} – Eingang einer Einsprache
Sehr geehrter Herr {someone}
Gegen Ihr Baugesuch vom {date}, öffentlich aufgelegt vom {date} bis {date}, ist innert der Frist eine Einsprache eingegangen. Die Einsprecherin macht im Wesentlichen geltend, der Grenzabstand von 2,5 Metern sei nicht eingehalten und das Blechdach verursache bei Regen übermässige Lärmimmissionen.
Sie erhalten beiliegend eine Kopie zur Stellungnahme innert 20 Tagen. Gleichzeitig laden wir beide Parteien zu einer Einspracheverhandlung an Ort und Stelle ein. Terminvorschläge: {date}, 16.30 Uhr, oder {date}, 08.00 Uhr. Wir bitten um telefonische Rückmeldung.
Ferner fehlen im Dossier noch das Formular Brandschutz sowie der Nachweis der Liegenschaftsentwässerung im Massstab 1:100, beides im Doppel. Bis zur Vervollständigung bleibt das Verfahren sistiert.
Wir machen Sie darauf aufmerksam, dass vor Rechtskraft der Bewilligung nicht mit den Arbeiten begonnen werden darf.
Freundliche Grüsse
Bauverwaltung {city}
{person}, Bauverwalter
Beilage erwähnt
Kopie: Gemeinderat Ressort Bau, Akten`,
    'de-whole-at-insurance-claim-refusal': `{insurer} Aktiengesellschaft
Schadenservice {city}, {street}, {town} · FN {d5}d · HG Wien
Herrn Ing. {someone}
{cstreet}
A-{ctown}
Polizze {num} – Schadennummer {year}/{num}
Sachbearbeiterin {someone} DW {d3}
{city}, am {today}
Sturmschaden vom {date}
Sehr geehrter Herr Ing. {someone}!
Wir beziehen uns auf Ihre Schadensmeldung und das Gutachten des von uns beauftragten Sachverständigen. Demnach betrug die Windgeschwindigkeit an der nächstgelegenen Messstelle der GeoSphere am Schadentag höchstens 47 km/h. Als Sturm im Sinne des Artikels 1 der Allgemeinen Bedingungen gilt jedoch erst eine wetterbedingte Luftbewegung von mehr als 60 km/h. Überdies war die Eindeckung des Carports nach den Feststellungen unseres Experten nicht fachgerecht befestigt.
Wir bedauern daher, Ihnen mitteilen zu müssen, dass wir für diesen Schadenfall keine Entschädigung leisten können.
Auf unsere Leistungsfreiheit gemäß § 12 VersVG weisen wir hin: Der Anspruch auf die Versicherungsleistung erlischt, wenn er nicht binnen eines Jahres gerichtlich geltend gemacht wird.
Sollten Ihnen weitere Unterlagen, etwa ein Bericht der Feuerwehr oder Lichtbilder, zur Verfügung stehen, prüfen wir den Sachverhalt gerne nochmals. Ihr Betreuer, Herr {someone}, steht für ein persönliches Gespräch zur Verfügung.
Mit freundlichen Grüßen
{insurer}
Dr. {person}     Mag. {someone}`,
    'de-whole-second-page-pension-fund': `Seite 2 zum Schreiben vom {today} an {someone}, Versicherungsnummer {d2} {num} {n}
3. Wie geht es weiter?
Damit wir die Zeiten der Kindererziehung und Ihre Schulausbildung nach dem 17. Lebensjahr feststellen können, benötigen wir die auf dem Beiblatt angekreuzten Nachweise. Originale senden wir Ihnen zurück. Beglaubigungen nimmt jede Gemeinde- und Stadtverwaltung sowie unsere Auskunfts- und Beratungsstelle kostenfrei vor.
Die Lücke vom {date} bis {date} bleibt im Versicherungsverlauf ohne Wirkung, wenn Sie hierzu keine Angaben machen. Das kann sich nachteilig auf die Wartezeit von 45 Jahren auswirken.
4. Unser Service für Sie
Versichertenberaterinnen und Versichertenberater in Ihrer Nachbarschaft helfen Ihnen ehrenamtlich beim Ausfüllen. In {city} ist dies Herr {someone}, Telefon {phone}, Sprechzeit donnerstags ab 17 Uhr im Rathaus, Zimmer 6.
Sie können uns auch über De-Mail oder das besondere Behördenpostfach erreichen. Eine einfache E-Mail genügt aus Gründen des Datenschutzes nicht.
Bitte geben Sie bei jeder Zuschrift Ihre Versicherungsnummer und unser Kennzeichen {d5} an. Erhalten wir bis {date} keine Antwort, gehen wir davon aus, dass Ihre Angaben vollständig sind, und schließen die Klärung ab.
Mit freundlichen Grüßen
Ihre Rentenversicherung
Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift wirksam.
Anlagen: V0410, V0800, Freiumschlag, Merkblatt "Rente – jeder Monat zählt"`,
    'de-whole-supplier-delay-apology': `{company}
Zerspanungstechnik | CNC-Drehen | Erodieren
{street} | {town}
{client}
Einkauf, Frau {someone}
{cstreet}
{ctown}
Ihr Zeichen      Ihre Nachricht     Unser Zeichen      Datum
EK2/lo           {date}         VT-{d3}           {today}
Lieferverzug zu Ihrer Bestellung {num}, Ritzelwellen Zeichnung 4-118-{d3} Index c
Sehr geehrte Frau {someone},
Ihre Mahnung haben wir erhalten, und wir verstehen Ihren Unmut. Der zugesagte Termin in der vergangenen Woche ist ohne rechtzeitige Nachricht verstrichen; dafür bitten wir um Entschuldigung.
Ursache ist ein Spindelschaden an unserer Verzahnungsmaschine. Der Hersteller konnte das Ersatzlager erst nach neun Tagen liefern. Zwischenzeitlich haben wir versucht, die Teile auswärts fräsen zu lassen, mussten das erste Los jedoch wegen Rundlaufabweichung (0,04 statt 0,02 mm) sperren.
Seit gestern läuft die Anlage wieder, zunächst im Zweischichtbetrieb. Wir schlagen folgenden Stufenplan vor: 60 Stück am {date} per Direktfahrer auf unsere Kosten, weitere 140 Stück am {date}, Restmenge in der darauffolgenden Woche. Erstmusterprüfbericht und Härteprotokoll liegen bei.
Um Wiederholungen auszuschließen, haben wir einen Sicherheitsbestand angelegt und einen Wartungsvertrag abgeschlossen. Gern stelle ich Ihnen die Maßnahmen bei einem Besuch vor.
Mit freundlichen Grüßen aus {city}
ppa. {person}
Vertriebsleitung`,
  }),
};
