import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Order confirmations of many sellers, with dates, terms, payment and footers. */
export const germanConfirmationsWithTermsAndDates: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  order_confirmation: wordingsIn('de', {
    'de-whole-kitchen-worktop-stone': `{company} Natursteinwerk
{street}, {town}, Tel. {phone}, Ausstellung Mo–Fr 9–18, Sa 9–13 Uhr
Küchenstudio {client}
{cstreet}
{ctown}
AUFTRAGSBESTÄTIGUNG     AB-{num}
Kommission :: {someone}, Altbau 2. OG
Ihre Bestellung :: per Fax vom {date}
Sachbearbeitung :: {someone}
Aufmaß digital :: {date}
Lieferung/Montage :: KW {d2}
Wir danken für Ihren Auftrag und fertigen gemäß folgender Aufstellung. Bitte vergleichen Sie jede Position mit Ihren Unterlagen; nach Freigabe sind Änderungen nicht mehr möglich!
= Pos | Beschreibung | Maß mm | Menge | Preis
- 1 | Arbeitsplatte Granit Nero Assoluto, Oberfläche leather, Stärke 30 | 3.120 x 620 | 1 | {plain}
- 2 | Rückwand gleiche Tafel, 20 mm | 3.120 x 580 | 1 | {plain}
- 3 | Ausschnitt flächenbündig Kochfeld, Radius laut Datenblatt | 776 x 512 | 1 | {small}
- 4 | Unterbaubecken Ausschnitt poliert, Tropfrillen 5 Stück | – | 1 | {small}
- 5 | Steckdosenbohrung Ø 68 | – | 3 | {small}
- 6 | Fuge/Stoß verklebt | – | 1 | {small}
- 7 | Anlieferung, 2 Monteure, Tragen ohne Aufzug | – | psch | {small}
Netto {plain} · MwSt {small} · Gesamt {amount}
Naturstein ist ein Produkt der Natur: Farbe, Äderung und Einschlüsse können vom Handmuster abweichen. Haarrisse und Kristalladern sind kein Mangel.
☐ Freigabe ohne Änderung ☐ mit Änderung __________ Datum, Unterschrift
Zahlung: 40 % nach Aufmaß, Rest bei Montage. Eigentumsvorbehalt.`,
    'de-whole-seed-potatoes-farm': `{company} Landhandel eG, Lager {city}
Telefon {phone} · Raiffeisenstraße · Gerichtsstand {city} · GnR {d3}
Herrn Landwirt {someone}, {cstreet}, {ctown}     Mitglieds-Nr. {d5}
Verkaufsbestätigung / Kontrakt Nr. {num}       {today}
Aufgrund der telefonischen Vereinbarung mit unserem Außendienst Herrn {someone} bestätigen wir Ihnen den Verkauf nachstehender Ware:
Ware :: Pflanzkartoffeln, zertifiziert Klasse A, Sorte [Belana~Gala~Laura~Annabelle], Sortierung 35/50 mm
Menge :: 18,00 t ± 3 % in Bigbags zu 1,25 t
Preis :: {small} EUR/dt frei Hof, zzgl. 7 % USt.
Beizung :: ja, Rollenbeize, + {small} EUR/dt
Lieferung :: nach Abruf in der 13. bis 15. Woche, witterungsabhängig
Zahlung :: Valuta 30. September, bei Zahlung binnen 14 Tagen 2,5 % Skonto
Es gelten die Berliner Vereinbarungen für den Handel mit Pflanzkartoffeln. Bei Frost unter -2 °C erfolgt keine Verladung. Mängel, die bei der Ankunft erkennbar sind, müssen binnen drei Tagen gerügt und das Partiegewicht unvermischt erhalten werden. Nachbau ist nach dem Sortenschutzgesetz zu melden.
Sollte der Inhalt dieser Bestätigung nicht mit den getroffenen Abreden übereinstimmen, bitten wir um Widerspruch innerhalb von 24 Stunden; Schweigen gilt als Zustimmung.
Ein Exemplar unterschrieben zurück.
Denken Sie an Ihre Düngerbestellung – Frühbezugsrabatt bis {date}!
Käufer __________     {company} i. V. {person}`,
    'de-whole-printing-online-data-check': `Hallo {someone},
danke, dein Druckauftrag ist bei uns eingegangen und die Datenprüfung ist durch – alles bestens!
Auftragsnummer: {num}
Status: freigegeben, im Druck ab morgen 6 Uhr
Produkt: Faltblätter DIN lang, 6-seitig Wickelfalz, 4/4-farbig, 135 g Bilderdruck matt, Auflage 2.500
Datei: flyer_[sommer~eroeffnung~messe~herbst]_v{n}_final_FINAL.pdf (Beschnitt 2 mm ok, Auflösung 300 dpi ok, Farbprofil umgewandelt von sRGB nach PSO Coated v3)
Hinweis: Auf Seite 3 liegt Text näher als 4 mm am Rand. Wir haben nichts verändert.
Produktionszeit: Standard (4 Werktage)
Voraussichtliche Zustellung: {date}, Paketdienst, klimaneutral
Lieferadresse: {client}, {cstreet}, {ctown}
= Posten | Betrag
- Druck 2.500 Stück | {small} €
- Datencheck Profi | 9,90 €
- Versand neutral (Absender: dein Name) | 0,00 €
- Gutschein TREUE10 | -10,00 €
- Mehrwertsteuer | {small} €
- Gesamt | {small} €
Zahlart: PayPal, bereits verbucht. Die Rechnung liegt nach dem Versand in deinem Konto bereit.
Stornieren kannst du bis zur Plattenbelichtung kostenlos, danach leider nur zum vollen Preis.
Über- oder Unterlieferung bis 2 % ist drucktechnisch möglich.
Grüße vom Team {company}
Schon gesehen? Roll-ups jetzt mit Tragetasche. | Impressum {street}, {town}, HRB {d5}, USt-ID {vat} | Abmelden`,
    'de-whole-crane-hire': `{company} Kran- und Schwertransporte
{town}
Auftragsbestätigung Kraneinsatz
Auftrags-Nr. :: {num}/{d2}
Kunde :: {client}, Besteller Herr {someone}, {mobile}
Einsatzort :: {cstreet}, {ctown} (Schulhof)
Einsatztag :: {date}, 07:00 Uhr vor Ort
Gerät :: Mobilkran LTM 1060, 60 t, Ausladung 28 m, Ballast 12,6 t
Last :: Lüftungsgerät 2.150 kg, Hubhöhe 17 m, vier Hübe
Anschlagmittel :: 4-Strang-Kette 8 t stellt Kranfirma, Traverse bauseits
Konditionen: Kranstunde {small} € (Mindestabrechnung 6 Std. zzgl. An- und Abfahrt 2 Std.), Überstundenzuschlag ab 8 Std., Maut nach Aufwand, Haken-/Gut-Versicherung 2 % ☒ gewünscht bis 100.000 €.
Bauseits zu erledigen: Tragfähigkeit des Untergrunds mindestens 20 t je Abstützung nachweisen; unterirdische Hohlräume, Kanäle, Zisternen melden; Freileitungen abschalten lassen; Einweiser mit Funk; Halteverbot wurde durch uns beantragt (VRAO Az. {d5}).
Windgrenze 9 m/s. Bei witterungsbedingtem Abbruch werden Anfahrt und angefallene Stunden berechnet. Storno bis 24 Std. vorher frei, danach 50 %.
Für diesen Auftrag gelten die AGB der Bundesfachgruppe Schwertransporte und Kranarbeiten, Leistungstyp 1 (Krangestellung).
Bitte bestätigt zurück an {email}. Ohne Gegenzeichnung gilt der Auftrag zu diesen Bedingungen als angenommen.
Disposition {person}`,
    'de-whole-erp-foreign-currency-metal': `Auftragsbestätigung            Beleg 1{num}     Seite 1 / 3
{client}        Kd.-Nr. {d5}     Ihre Best. {ref} / {date}
Ansprechp.: VK-Innendienst {someone}, Tel. -{d3}
Lieferbed.: DAP {ctown} (Incoterms 2020)     Zahlbed.: 60 Tage netto     Versand: LKW
Gewünscht {date}   Bestätigt {date}   ** Termin weicht von Ihrem Wunsch ab **
Pos Artikel           Text                                  Menge   Preis/100   Betrag
001 AL-5754-H22-2.0   Blech 2,0x1250x2500 folierbar lasertauglich   1.850 kg    {small}   {plain}
    Zuschlag Legierung {month}                                             {small}
    Werkszeugnis 2.2
002 AL-6060-T66-RO50  Rundrohr 50x3, Fixlänge 6.000 ±5             420 kg    {small}   {plain}
    Teillieferung 1: 210 kg {date}; Teillieferung 2: 210 kg {date}
003 CU-ETP-FL40X5     Flachstange, Kanten gerundet                  96 kg    {small}   {plain}
    Metallnotiz Basis 150 €/100 kg, DEL-Notiz am Tag des Auftragseingangs
004 ZUSCHNITT         Sägeschnitte                                  36 ST    {small}   {plain}
Summe Positionen {plain}   Energiekostenzuschlag 1,8 % {small}   Fracht frei   MwSt 19 %   Endbetrag {amount}
Mehr- oder Mindermengen bis 10 % handelsüblich. Oberfläche einseitig geschützt, Folie binnen 6 Monaten abziehen.
Abweichende Einkaufsbedingungen erkennen wir nicht an, auch wenn wir nicht ausdrücklich widersprechen. Unsere ALB 2023 senden wir auf Wunsch zu.
*** Dieses Dokument wurde automatisch erzeugt ***`,
    'de-whole-funeral-arrangement': `Bestattungshaus {company} – seit drei Generationen
{street}, {town} – Tag und Nacht erreichbar {phone}
Frau {someone}
{cstreet}, {ctown}
> {today}
Bestätigung Ihres Auftrags – Beisetzung Ihres Vaters
Sehr geehrte Frau {someone},
in diesen schweren Tagen möchten wir Ihnen so viel wie möglich abnehmen. Wie heute in Ihrem Wohnzimmer besprochen, haben wir für Sie vorgemerkt:
• Überführung aus dem Krankenhaus, hygienische Versorgung, Einkleidung im dunkelblauen Anzug
• Sarg Kiefer massiv, Modell "Heide", Innenausstattung in Leinen
• Feuerbestattung im Krematorium {city}; Schmuckurne "Mohnfeld"
• Trauerfeier am {date} um 13.00 Uhr, Friedhofskapelle; Redner Herr {someone}; Musik: "Air", "La Mer", "Über sieben Brücken"
• Blumen: Herz aus roten Rosen, Schleife "In Liebe – Deine Kinder", 40 Handsträuße
• 80 Karten mit Foto, Anzeige zweispaltig in der Samstagsausgabe
• Kaffeetafel für etwa 45 Personen im Café am Friedhof
Sterbeurkunden (6) beantragen wir beim Standesamt; Rentenservice, Krankenkasse und Verein benachrichtigen wir.
Die voraussichtlichen Kosten betragen {amount}. Gebühren der Stadt und fremde Leistungen werden von uns verauslagt und mit der Endabrechnung nachgewiesen.
Bitte bringen Sie noch das Stammbuch, den Personalausweis und die Police der Sterbegeldversicherung vorbei.
In stiller Anteilnahme
{person}, geprüfte Bestatterin
Mit dem Umfang einverstanden: ____________________`,
    'de-whole-second-page-language-travel': `Seite 2/4    Buchungsnummer {ref}
Ihre gebuchten Leistungen
= Leistung | Zeitraum | Personen | Preis
- Intensivkurs Standard Plus, 24 Lektionen/Woche, Niveau B1 | {date} – {date} | 1 | {plain}
- Unterkunft Gastfamilie, Einzelzimmer, Halbpension, max. 40 min Schulweg | 21 Nächte | 1 | {plain}
- Transfer Flughafen bei Ankunft | einmalig | 1 | {small}
- Lehrbuchgebühr (Kaution, vor Ort) | – | 1 | {small}
- Reiserücktritt mit Selbstbehalt | – | 1 | {small}
- Frühbucher | – | 1 | -60,00
Gesamtpreis {amount}. Davon Anzahlung 20 % bis {date}, Restzahlung vier Wochen vor Abreise. Den Sicherungsschein gemäß § 651r BGB finden Sie auf Seite 4.
Ihre Angaben: Vegetarierin, Katzenallergie, kein Zimmer mit Deutschsprachigen. Wir haben diese Wünsche weitergegeben, können sie aber nicht zusichern.
Bitte prüfen Sie, ob Name und Geburtsdatum genau mit dem Reisepass übereinstimmen: {someone}, {date}. Korrekturen danach kosten 25 Euro.
Einreise: Deutsche Staatsangehörige benötigen eine elektronische Genehmigung (ETA). Minderjährige: Einverständniserklärung beider Eltern in englischer Sprache.
Der Einstufungstest wird Ihnen zwei Wochen vor Kursbeginn freigeschaltet. Die Anschrift der Gastfamilie teilen wir spätestens zehn Tage vorher mit; rufen Sie ruhig an, die freuen sich.
Stornostaffel: bis 30. Tag 20 %, bis 15. Tag 40 %, bis 7. Tag 60 %, danach 80 %.
{company} Sprachreisen – Notfallnummer unterwegs {mobile}`,
    'de-whole-bicycle-leasing-dealer': `{company} Zweirad-Center
Bestellbestätigung Dienstrad
Nutzer :: {someone}
Arbeitgeber :: {client}
Leasingportal-Vorgang :: {ref}
Rahmennummer :: folgt
Hallo und vielen Dank! Die Übernahmefreigabe deines Arbeitgebers ist eingetroffen, wir haben dein Rad beim Hersteller bestellt.
= Artikel | UVP
- Trekking-E-Bike "[Vento 7~Nordkap GT~Isar Cross~Kompass 5.2]", Rahmen M Trapez, Salbeigrün matt, Akku 750 Wh | {plain}
- Faltschloss 90 cm, Halter | {small}
- Taschen hinten, Paar, recyceltes Material | {small}
- Helm Gr. L | (privat, nicht leasingfähig) {small}
- Inspektionspaket 3 Jahre | inklusive
Kaufpreis gesamt {amount}, monatliche Umwandlung laut Portal. Den Rechnungsbetrag zahlt die Leasinggesellschaft nach der Übergabe.
Liefertermin: ca. {month}, unverbindlich. Der Hersteller hatte zuletzt Engpässe bei Bremsscheiben. Wir melden uns, sobald der Karton da ist – Montage und Probefahrt brauchen noch einmal drei Tage.
Zur Abholung bitte mitbringen: Personalausweis, Abholcode aus der App, deine alten Pedale, falls wir sie montieren sollen.
Ersatz bei Nichtgefallen? Ein Umtausch ist nach Einzelleasingvertrag ausgeschlossen, deshalb komm lieber noch einmal zum Probesitzen.
Werkstatttermine zurzeit mit zwei Wochen Wartezeit. Samstags im März: Gebrauchtradbörse auf dem Hof.
{street} – {town} – {phone}`,
    'de-whole-tailor-uniform-brewery-glasses': `{company} Glasveredelung & Werbemittel e. K.
Auftragsbestätigung mit Korrekturabzug
{today}   Auftrag {num}   Kd {d5}
{client}, Brauereigasthof, {cstreet}, {ctown}
Guten Tag Herr {someone},
gern bestätigen wir die Fertigung von:
1.200 Stück Willibecher 0,5 l, geeicht, Hersteller Sahm, zweifarbig bedruckt (Pantone 286 C / Gold), Goldrand 4 mm, spülmaschinenfest eingebrannt – {small} € je Stück
300 Stück Bierkrug Steinzeug 1,0 l mit Relief, ohne Zinndeckel – {small} €
einmalige Siebkosten je Farbe 45,00 €
100 Kartons neutral, auf 4 Paletten
Korrekturabzug siehe Anhang. Bitte prüfen Sie Schriftzug, Jahreszahl ("seit 1768"!), Stand auf dem Glas und Nutzung des Eichstrichs. Für Fehler, die nach der Freigabe entdeckt werden, können wir nicht einstehen.
Farbabweichungen und Bruch bis 3 % sind branchenüblich. Mehrlieferung bis 5 % wird berechnet.
Lieferzeit: 5–6 Wochen ab Druckfreigabe, also voraussichtlich rechtzeitig zum Volksfest.
Preise ab Werk, netto, Palettentausch. 50 % Anzahlung, Rest 10 Tage nach Erhalt. Als Neukunde liefern wir die erste Bestellung gegen Vorkasse.
Freigabe erteilt am __________ durch __________
Auf gute Zusammenarbeit, Prost!
{person}`,
    'de-whole-ch-solar-installation': `{company} AG | Elektro & Solar | {street} | {town}
Herr und Frau {someone}
{cstreet}
{ctown}
{city}, {today}
Auftragsbestätigung Nr. {num} – Photovoltaikanlage EFH
Sehr geehrte Frau {someone}, sehr geehrter Herr {someone}
Für den erteilten Auftrag danken wir Ihnen bestens. Wir bestätigen die Ausführung gemäss unserer Offerte vom {date} mit den mündlich besprochenen Änderungen:
= Bezeichnung | Anzahl | CHF
- Module monokristallin 430 Wp, Full Black | 28 | {plain}
- Unterkonstruktion Indach, Spenglerarbeiten | 1 | {plain}
- Hybrid-Wechselrichter 10 kW | 1 | {plain}
- Speicher 12,8 kWh, Notstrom | 1 | {plain}
- Gerüst, Absturzsicherung SUVA-konform | 1 | {plain}
- Anmeldung Netzbetreiber, Pronovo, Baubewilligung Meldeverfahren | 1 | inkl.
Total exkl. MWST {plain}, 8,1 % MWST {plain}, Total inkl. {plain}
Zahlungsplan: 30 % bei Bestellung, 50 % bei Montagebeginn, 20 % nach Inbetriebnahme. Die Einmalvergütung von schätzungsweise CHF 5'100 wird direkt an Sie ausbezahlt.
Montage: ca. Woche {d2}; Dauer 6 Arbeitstage. Der Parkplatz vor dem Haus sollte für Gerüst und Kran frei sein. Die Heckenkronen bitte vorgängig zurückschneiden.
Garantie: 2 Jahre Werk nach SIA 118, 25 Jahre lineare Leistung. Allfällige Asbestsanierung ist nicht enthalten.
Als Zeichen Ihres Einverständnisses retournieren Sie bitte das Doppel unterzeichnet.
Freundliche Grüsse   {person}, Projektleiter`,
    'de-whole-at-firewood-carpenter-stairs': `Tischlerei {company}
{street}, {town}, ATU{num}
An Fam. {someone}, {cstreet}, {ctown}
Auftragsbestätigung                         {city}, {today}
Betrifft: Stiege EG–OG, Eiche massiv
Bezugnehmend auf Ihre geschätzte Bestellung vom {date} bestätigen wir dankend die Anfertigung wie folgt:
1 Stk. viertelgewendelte Wangenstiege, 15 Stg. 18,2/26, Stufen 45 mm Eiche rustikal geölt, Setzstufen weiß deckend
1 Stk. Geländer innen mit Edelstahlstäben Ø 12, Handlauf rund 42 mm
1 Stk. Wandhandlauf auf Konsolen
Demontage der alten Stiege samt Entsorgung
Pauschalpreis frei Bau montiert € {plain} exkl. USt, das sind € {plain} inkl. 20 % USt
Naturmaß nehmen wir nach Fertigstellung des Estrichs. Der Fußbodenaufbau ist uns vom Bauherrn mit 11 cm angegeben.
Liefertermin: ca. 8 Wochen nach Naturmaß, Betriebsurlaub 1.–15. August.
Zahlung: 1/3 Anzahlung binnen 8 Tagen, 1/3 Beginn Montage, Rest binnen 14 Tagen mit 2 % Skonto.
Risse und Maserung sind Eigenart des Holzes; relative Luftfeuchte 45–60 % einhalten.
Stiege während der Bauphase abdecken – Kratzer durch Dritte gehen nicht zu unseren Lasten.
Mit der Bitte um firmenmäßige Fertigung einer Zweitschrift
Hochachtungsvoll
Tischlermeister {person}`,
    'de-whole-trade-fair-stand-space': `Messe {city} GmbH
Standbestätigung und Zulassung
[Bau & Wohnen~Reisewelt~Agrarforum~Kreativmarkt] {year}, {date} bis {date}
Aussteller {client}, Ansprechpartnerin {someone}
Sehr geehrte Ausstellerin, sehr geehrter Aussteller,
wir freuen uns, Ihre Anmeldung anzunehmen, und bestätigen Ihnen folgende Fläche:
Halle / Stand :: 3 / C {d2}
Größe :: 6 x 4 m, Eckstand, 24 m²
Bauhöhe :: 2,50 m, höher nur mit Genehmigung
Standmiete :: {plain} EUR
AUMA-Beitrag :: 0,60 EUR/m²
Medienpauschale :: 195,00 EUR
Strom 3 kW inkl. Verbrauch :: {small} EUR
Teppich anthrazit Leihware :: {small} EUR
Mit diesem Schreiben ist der Vertrag zustande gekommen. Nachbarstände: C {d2} {other}, gegenüber Gastronomie.
Termine: Katalogeintrag bis {date} online prüfen. Aufbau ab zwei Tage vorher, 7–20 Uhr; am Vortag müssen Fahrzeuge die Halle um 18 Uhr verlassen. Abbau keinesfalls vor 18 Uhr des Schlusstages (Vertragsstrafe!).
Bei Rücktritt werden 25 %, ab acht Wochen vorher die volle Miete fällig, sofern die Fläche nicht anderweitig vergeben werden kann.
Ausstellerausweise: vier Stück, weitere zu je 18 EUR. Eintrittsgutscheine liegen als Code bei, berechnet werden nur eingelöste.
Standbewachung, Catering, Blumen, Mietmöbel: Bestellportal {web}.
Ihr Projektteam {person}, {someone}`,
    'de-whole-spare-part-short-mail': `Von: Ersatzteile {company}
An: {someone}
Datum: {date} {time}
Betreff: AW: Bestellung Ersatzteile Mähwerk – Bestätigung
Moin Herr {someone},
geht klar, ist notiert. Zur Sicherheit nochmal zusammengefasst:
2 x 0{num} Mähklinge rechts (VPE 25!) = 50 Stück
1 x 0{num} Keilriemen Satz
1 x 0{num} Winkelgetriebe – das alte ist abgekündigt, Sie bekommen den Nachfolger, passt ohne Umbau, aber neue Schrauben M12x35 nehmen, lege ich bei
4 x 0{num} Gleitkufe → Rückstand, kommt ca. {date}
Getriebe geht heute noch per Nachtexpress raus und ist morgen früh vor 7 in Ihrer Box, der Rest per Paket.
Preise wie immer minus 18, Getriebe netto {small}. Altteil bitte zurück, dafür gibts 60 gut.
Auftrags-Nr. bei uns {num}, bitte auf Ihrer Seite ablegen.
Regnen solls ab Donnerstag, also ranhalten ;-)
Gruß aus {city}
{person}
Ersatzteillager – Tel. {phone} – im Sommer auch samstags 8–16 h
{company}, HRA {d5}, phG {other} Verwaltungs-GmbH
Diese E-Mail kann vertrauliche Informationen enthalten. Denken Sie an die Umwelt, bevor Sie drucken.`,
    'de-whole-security-guard-service': `{company} Sicherheitsdienste | Auftragsannahme
Bestätigung des Einsatzauftrages EA-{num}
Kunde :: {client}
Objekt :: [Weihnachtsmarkt~Baustelle Ostkai~Open-Air-Kino~Musterhauspark], {ctown}
Zeitraum :: {date} 18:00 bis {date} 06:00
Stärke :: nachts 2 Kräfte, davon 1 mit Sachkunde § 34a, Fr/Sa zusätzlich 1 Hundeführer
Aufgaben: Streifengänge stündlich mit Kontrollpunkten (NFC), Schließdienst, Kontrolle der Feuerlöscher, Alarmverfolgung, Wachbuch.
Abweichend von Ihrer Anfrage kann der Hundeführer am ersten Freitag erst ab 22 Uhr gestellt werden.
Stundensatz {small} €, Nacht +15 %, Sonntag +50 %, Feiertag +100 %; Hund {small} € je Schicht; Fahrzeugpauschale {small} €.
Voraussichtlicher Auftragswert netto {plain} €. Abgerechnet wird nach tatsächlich geleisteten Stunden wöchentlich.
Vom Auftraggeber bereitzustellen: beheizter Container mit Strom, WC, Schlüssel gegen Protokoll, Telefonliste, Dienstanweisung spätestens drei Tage vorher.
Haftung gemäß Bewachungsverordnung: Personen 1 Mio., Sachen 250.000, Abhandenkommen bewachter Sachen 15.000 €.
Absage weniger als 48 Stunden vorher: 50 Prozent.
Einsatzleitung rund um die Uhr {phone}. Objektleiter {someone}.
Wir danken für das Vertrauen. {person}
Mitglied im BDSW · DIN 77200-1 zertifiziert`,
  }),
};
